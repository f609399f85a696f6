"""The sentences of one result: the answer, the rule with its authority, how the record stands, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jusbelli.argument.tree import LeafStep, ResultStep, RuleStep
from jusbelli.checking.sentences import SLOTS
from jusbelli.findings import Outcome, Reason, Truth
from jusbelli.memo.brief import Brief
from jusbelli.memo.citations import listed
from jusbelli.memo.conditions import (
    Test,
    already_shown,
    failing,
    undecided,
    ways,
    why_rule_fails,
    why_rule_holds,
    why_rule_is_undecided,
)
from jusbelli.memo.headlines import is_headline
from jusbelli.memo.outline import Grounds, Label, Link, Mark, Paragraph, Said, Sentence, Strong, Words
from jusbelli.memo.record import OUTCOME_SAYS, result_clause, stands
from jusbelli.memo.results import (
    Result,
    Weight,
    against,
    fact_confidence,
    is_guard,
    is_presumed,
    law_confidence,
    open_facts,
    opened_up,
    says_something,
    waits_for,
)
from jusbelli.rulebook import Choice, Element

WHETHER_IT_ARISES = "Whether the question arises is open too"
_ALSO_PRESUMED = "It also rests on what is presumed."
_MOST_TESTS = 6
"""How many conditions are named in one sentence; the rest are counted and stand in the annexes."""
_MOST_RESULTS = 3
"""How many open results are named in one sentence; of the others, each has its mark."""
_FEW = 2
"""How many are named in a short answer."""


def paragraph(brief: Brief, result: Result) -> Paragraph:
    """A result in full: the answer, in bold, and why."""
    return Paragraph(tuple(_answer(brief, result)))


def in_short(brief: Brief, result: Result, whole: Paragraph) -> Sentence:
    """The answer without its reasons, on the grounds of the whole paragraph."""
    head = whole.of[0]
    assert isinstance(head, Sentence)
    grounds = Grounds()
    for said in whole.of:
        if isinstance(said, Sentence):
            grounds |= said.grounds
    if isinstance(result.declared, Choice):
        clause = head.text.rstrip(".")
    else:
        clause = _head(brief, result, None).text.rstrip(".")
    return Sentence((clause[:1].lower() + clause[1:],), grounds)


def as_before(earlier: tuple[Mark, str], answers: Sequence[Sentence]) -> Paragraph:
    """Answers that come out as they did for an earlier strike, for the same reasons, each side in its role."""
    mark, words = earlier
    lead = Label(("As for ", Link((words,), mark), ", for like reasons:"))
    return Paragraph((lead, *_one_sentence(answers)))


def _one_sentence(answers: Sequence[Sentence]) -> list[Sentence]:
    """Clauses one after another, those that begin alike together; what they begin with is said once."""
    by_lead: dict[str, list[Sentence]] = {}
    for each in answers:
        by_lead.setdefault(next((lead for lead in _CLAUSE_LEADS if each.text.startswith(lead)), ""), []).append(each)
    found: list[Sentence] = []
    for lead, group in by_lead.items():
        joins = _CLAUSE_LEADS.get(lead, "")
        clauses = [each.text.removeprefix(lead).lstrip() for each in group]
        found += [
            Sentence((f"{lead} {clause}".strip() if not place else f"{joins}{clause}", ";"), each.grounds)
            for place, (each, clause) in enumerate(zip(group, clauses, strict=True))
        ]
    last = found.pop()
    return [*found, Sentence((*last.parts[:-1], "."), last.grounds)]


_CLAUSE_LEADS = {
    "it is established that": "that ",
    "it is not established that": "nor that ",
    "it is open whether": "whether ",
    "it is open:": "",
}
"""How the clause of an answer begins, and how another of its kind goes on."""


def generic(text: str) -> str:
    """A text of the books with the nouns it has when nobody is named, as a sentence begins."""
    return _capital(generic_clause(text))


def generic_clause(text: str) -> str:
    """A clause of the books with the nouns it has when nobody is named."""
    for slot, noun in SLOTS.items():
        text = text.replace(f"{{{slot}}}", noun)
    return text


def _answer(brief: Brief, result: Result) -> list[Said]:
    if isinstance(result.declared, Choice):
        return _choice(brief, result, result.declared)
    if result.declared.weight_only and result.decided:
        return [_head(brief, result, None), *_confidence(brief, result)]
    if result.is_met:
        return _established(brief, result)
    if result.outcome == Outcome.NOT_MET:
        return _not_established(brief, result)
    if result.outcome == Outcome.NOT_APPLICABLE:
        return _does_not_arise(brief, result)
    return _open(brief, result, result.declared)


# Decided ------------------------------------------------------------------------------------------------


def _established(brief: Brief, result: Result) -> list[Said]:
    held = [rule for rule in result.why.rules if rule.effect_is("supports") and rule.truth is Truth.TRUE]
    best = set(result.basis.rules if result.basis else ())
    chosen = next((rule for rule in held if rule.rule.id in best), held[0] if held else None)
    found: list[Said] = [_head(brief, result, chosen)]
    if chosen is not None:
        found += _shown(brief, why_rule_holds(chosen), chosen)
    return [*found, *_confidence(brief, result)]


def _not_established(brief: Brief, result: Result) -> list[Said]:
    defeats = [
        rule
        for rule in result.why.rules
        if rule.effect_is("defeats") and rule.truth is Truth.TRUE and not rule.overridden_by
    ]
    if defeats:
        found: list[Said] = [_head(brief, result, defeats[0])]
        return [*found, *_shown(brief, why_rule_holds(defeats[0]), defeats[0]), *_confidence(brief, result)]
    fails = [rule for rule in result.why.rules if rule.effect_is("supports")]
    return [_head(brief, result, None), *_failed(brief, fails), *_confidence(brief, result)]


def _failed(brief: Brief, rules: Sequence[RuleStep]) -> list[Said]:
    """Why no way leads to the result: the failed conditions that rest on the file, and how many rest on presumption."""
    tests = dict.fromkeys(test for rule in rules for test in why_rule_fails(rule))
    telling = [test for test in tests if not is_presumed(brief, test) and says_something(brief, test)]
    telling = [test for test in telling if _counts(test)] or telling
    presumed = [test for test in tests if is_presumed(brief, test)]
    # A list that the file states to be empty is no fact with a place; then the rules that fail are the ground.
    otherwise = Grounds(rules=tuple(rule.rule.id for rule in rules))
    found: list[Said] = []
    if telling:
        found.append(_listing(brief, "Why: ", telling, _grounds(brief, telling) or otherwise))
    if presumed:
        words = _ALSO_PRESUMED if telling else "Nobody has raised what it would take."
        found.append(Sentence((words,), _grounds(brief, presumed) or otherwise))
    return found


def _does_not_arise(brief: Brief, result: Result) -> list[Said]:
    return [_head(brief, result, None)]


def _head(brief: Brief, result: Result, rule: RuleStep | None) -> Sentence:
    """The answer in the element's own clause, on the ground of a rule where one decides it."""
    element = result.declared
    assert isinstance(element, Element)
    clause = brief.wording.element(element, result.subject)
    words: list[Words] = [Strong(f"{_capital(OUTCOME_SAYS[Outcome(result.outcome)])} {clause}")]
    grounds = Grounds(rules=(element.id,))
    if rule is not None:
        if rule.because != clause:
            words += [": ", rule.because]
        if is_headline(brief, element.id):  # of the others the law part has the authorities, under the same mark
            words += _cited(brief, rule)
        grounds |= _rule_grounds(rule)
    return Sentence((*words, "."), grounds)


def _cited(brief: Brief, rule: RuleStep) -> list[Words]:
    cites = listed(brief.book, rule.rule.cites)
    return [" (", *cites, ")"] if cites else []


def _rule_grounds(rule: RuleStep) -> Grounds:
    return Grounds(rules=(rule.rule.id,), cites=tuple(str(cite) for cite in rule.rule.cites))


def _shown(brief: Brief, tests: Iterable[Test], rule: RuleStep) -> list[Said]:
    """What a rule that holds rests on in fact; the results it rests on have paragraphs of their own."""
    named = [test for test in tests if isinstance(test, LeafStep) and _tells(brief, test)]
    shown = [test for test in named if not test.presumed]
    presumed = [test for test in named if test.presumed]
    found: list[Said] = [_listing(brief, "On the record: ", shown, _rule_grounds(rule))] if shown else []
    if presumed:
        found.append(Sentence((_ALSO_PRESUMED,), _grounds(brief, presumed) or _rule_grounds(rule)))
    return found


def _confidence(brief: Brief, result: Result) -> list[Said]:
    if not result.decided or result.basis is None:
        return []
    words = f"Law: {law_confidence(result)}; fact: {fact_confidence(brief, result)}."
    return [Sentence((words,), Grounds(rules=result.basis.rules or (result.declared.id,)), marked=False)]


# Open ---------------------------------------------------------------------------------------------------


def _open(brief: Brief, result: Result, element: Element) -> list[Said]:
    found: list[Said] = [_head(brief, result, None)]
    found += _arises(brief, result)
    why = result.why
    arises = why.applies is None or why.applies.truth is Truth.TRUE
    bare = result.weight is Weight.BARE and not (arises and is_headline(brief, element.id))
    if bare or element.weight_only:
        return [*found, *_bare(brief, result), *if_closed(brief, result)]
    held = [rule for rule in why.rules if rule.effect_is("supports") and rule.truth is Truth.TRUE]
    if held:
        found += _held_back(brief, held[0])
    else:
        found += _ways(brief, result, ways(why))
    nearest = frozenset(test for rule in ways(why)[:1] for test in why_rule_is_undecided(rule))
    found += [said for rule in against(why) for said in _would_fail(brief, rule, nearest)]
    if result.is_composite or result.if_closed == Outcome.MET:
        found += if_closed(brief, result)
    return found


def _arises(brief: Brief, result: Result) -> list[Said]:
    applies = result.why.applies
    if applies is None or applies.truth is not Truth.UNKNOWN:
        return []
    grounds = Grounds(rules=(result.declared.id,))
    return [_listing(brief, f"{WHETHER_IT_ARISES}: ", tuple(undecided(applies)), grounds)]


def why_it_may_not_arise(brief: Brief, result: Result) -> Sentence:
    """What is undecided about whether a question arises. Raises ValueError where that is not open."""
    applies = result.why.applies
    if applies is None:
        raise ValueError(f"{result.declared.id} always arises")
    grounds = Grounds(rules=(result.declared.id,))
    return _listing(brief, "Whether this arises is open: ", tuple(undecided(applies)), grounds)


def if_they_arise(brief: Brief, results: Sequence[Result]) -> Paragraph:
    """Questions that may not arise, for one reason; each on the grounds of what it waits for itself."""
    said = _one_sentence([open_in_short(brief, each) for each in results])
    first = Sentence((_capital(said[0].text),), said[0].grounds)
    return Paragraph((first, *said[1:], why_it_may_not_arise(brief, results[0])))


def open_in_short(brief: Brief, result: Result) -> Sentence:
    """That a result is open, on the grounds of everything it waits for itself."""
    grounds = Grounds(rules=(result.declared.id,))
    for test in waits_for(result):
        grounds |= stands(brief, test).grounds
    if isinstance(result.declared, Choice):
        return Sentence((f"it is open: {generic_clause(result.declared.asks)}",), grounds)
    clause = brief.wording.element(result.declared, result.subject)
    return Sentence((f"{OUTCOME_SAYS[Outcome.OPEN]} {clause}",), grounds)


def _bare(brief: Brief, result: Result) -> list[Said]:
    """An open result on which the file has nothing: the questions of fact it waits for."""
    if result.weight is not Weight.BARE:
        return []
    refs = tuple(ref for ref in open_facts(brief, result) if ref not in brief.facts)
    grounds = Grounds(facts=refs[:_MOST_TESTS]) or Grounds(rules=(result.declared.id,))
    return [Sentence(("Nothing in the file bears on it.",), grounds, marked=bool(refs))]


def _held_back(brief: Brief, rule: RuleStep) -> list[Said]:
    words = ("What speaks for it is shown: ", rule.because, *_cited(brief, rule), ".")
    return [Sentence(words, _rule_grounds(rule))]


def _ways(brief: Brief, result: Result, found: Sequence[RuleStep]) -> list[Said]:
    """The way that lacks least; for a headline answer with its rule in words. The others are named."""
    said: list[Said] = []
    if found:
        nearest = found[0]
        if is_headline(brief, result.declared.id):
            words = ("It would be so if ", nearest.because, *_cited(brief, nearest), ".")
            said.append(Sentence(words, _rule_grounds(nearest)))
        said += _way(brief, nearest)
    rest = found[1:]
    if rest:
        count = "One other way is undecided:" if len(rest) == 1 else "Other ways are undecided:"
        said.append(Sentence((count,), Grounds(rules=tuple(rule.rule.id for rule in rest))))
    return said


def _way(brief: Brief, rule: RuleStep) -> list[Said]:
    shown = [test for test in already_shown(rule) if _tells(brief, test)]
    found: list[Said] = [_listing(brief, "Shown: ", shown)] if _grounds(brief, shown) else []
    lacking = opened_up(brief, why_rule_is_undecided(rule))
    return [*found, _listing(brief, _lacks(lacking), lacking, _rule_grounds(rule))]


def _lacks(tests: Sequence[Test]) -> str:
    """How to begin the list of what is missing: facts are not shown, questions of law are not decided."""
    of_law = [test for test in tests if isinstance(test, LeafStep) and test.reason is Reason.LAW]
    if not of_law:
        return "Not shown: "
    return "Not decided: " if len(of_law) == len(tests) else "Not shown, or not decided: "


def _tells(brief: Brief, test: Test) -> bool:
    """Whether a test that holds says anything beyond the order of acts and the shape of the file."""
    if isinstance(test, LeafStep):
        return not is_guard(test) and bool(brief.refs_of(test))
    return isinstance(test, ResultStep) and test.outcome == Outcome.MET


def _would_fail(brief: Brief, rule: RuleStep, already: frozenset[Test]) -> list[Said]:
    """What would defeat or unsettle a result; facts already named as not shown are not named again."""
    if rule.effect_is("unsettles"):
        lead = "A question of law may hold it back: "
    else:
        lead = "It would fail if "
    words = (lead, rule.because, *_cited(brief, rule), ".")
    tests = why_rule_is_undecided(rule)
    grounds = _rule_grounds(rule) | Grounds(rules=tuple(test.key[0] for test in tests if isinstance(test, ResultStep)))
    found: list[Said] = [Sentence(words, grounds)]
    facts = [test for test in tests if isinstance(test, LeafStep) and test not in already]
    if facts:
        found.append(_listing(brief, "Undecided: ", facts, _rule_grounds(rule)))
    return found


def if_closed(brief: Brief, result: Result) -> list[Said]:
    """What the answer would be if the record closed today, where that differs."""
    said = closed_words(result)
    grounds = Grounds(rules=(result.declared.id,))
    return [Sentence((f"If the record closed today: {said}.",), grounds, marked=False)] if said else []


def closed_words(result: Result) -> str:
    return _ON_CLOSING.get(result.if_closed, result.if_closed) if result.if_closed is not None else ""


_ON_CLOSING: dict[str, str] = {
    Outcome.MET: "established, on the burden of proof",
    Outcome.NOT_MET: "not established",
    Outcome.NOT_APPLICABLE: "the question would not arise",
}


def _choice(brief: Brief, result: Result, choice: Choice) -> list[Said]:
    taken = [value for value, truth, _ in result.why.values if truth is Truth.TRUE]
    says = {value.value: value for value in choice.values}
    if taken:
        value = taken[0]
        clause = brief.wording.choice(choice, result.subject, value)
        cites = listed(brief.book, says[value].cites)
        words: list[Words] = [Strong(f"It is established that {clause}"), *([" (", *cites, ")"] if cites else []), "."]
        grounds = Grounds(rules=(choice.id,), cites=tuple(str(cite) for cite in says[value].cites))
        return [Sentence(tuple(words), grounds), *_confidence(brief, result)]
    possible = [value for value, truth, _ in result.why.values if truth is Truth.UNKNOWN]
    clauses = [brief.wording.choice(choice, result.subject, value) for value in possible]
    if not clauses:
        return [Sentence(("None of the answers the book knows holds.",), Grounds(rules=(choice.id,)))]
    words = [Strong("It is open whether " + ", or whether ".join(clauses)), "."]
    found: list[Said] = [Sentence(tuple(words), Grounds(rules=(choice.id,)))]
    tests = tuple(dict.fromkeys(test for _, _, step in result.why.values for test in undecided(step)))
    return [*found, _listing(brief, _lacks(tests), tests, Grounds(rules=(choice.id,)))]


# In a few words ------------------------------------------------------------------------------------------


def short_answer(brief: Brief, result: Result) -> Sentence:
    """The answer in a word, and in a few more why it is so; on closing, only what the burden would establish."""
    word = WORDS[Outcome(result.outcome)].capitalize()
    applies = result.why.applies
    closed = f" If the record closed today: {closed_words(result)}." if result.if_closed == Outcome.MET else ""
    if result.weight is Weight.BARE and (applies is None or applies.truth is Truth.TRUE):
        words = f"{word}: nothing in the file bears on it.{closed}"
        return Sentence((words,), Grounds(rules=(result.declared.id,)), marked=False)
    tests, rule = _short_reason(brief, result)
    grounds = Grounds(rules=(result.declared.id,)) | (_rule_grounds(rule) if rule else Grounds())
    if result.is_met and rule is not None:
        return Sentence((f"{word}: {rule.because}.",), grounds, marked=False)
    if not tests:
        return Sentence((f"{word}.{closed}",), grounds, marked=False)
    why = _listing(brief, f"{word}: ", tests, grounds, most=_FEW)
    text = why.text.replace(": it is open whether ", ": whether ", 1)
    return Sentence((f"{text.removesuffix('.')}.{closed}",), why.grounds, marked=False)


WORDS = {
    Outcome.MET: "established",
    Outcome.NOT_MET: "not established",
    Outcome.OPEN: "open",
    Outcome.NOT_APPLICABLE: "does not arise",
}
"""An answer in a word or two."""


def _short_reason(brief: Brief, result: Result) -> tuple[tuple[Test, ...], RuleStep | None]:
    """The tests that carry the answer, and the rule where one decides it."""
    why, applies = result.why, result.why.applies
    supports = [rule for rule in why.rules if rule.effect_is("supports")]
    held = [rule for rule in supports if rule.truth is Truth.TRUE]
    match result.outcome:
        case Outcome.MET:
            return (), held[0] if held else None
        case Outcome.NOT_APPLICABLE:
            return tuple(failing(applies)) if applies is not None else (), None
        case Outcome.NOT_MET:
            return _short_failure(brief, result, supports), None
    if applies is not None and applies.truth is Truth.UNKNOWN:
        return tuple(undecided(applies)), None
    nearest = held or list(ways(why))[:1]
    speaking = against(why) if held else ()
    tests = [test for rule in (*nearest, *speaking) for test in why_rule_is_undecided(rule)]
    return opened_up(brief, tests), None


def _short_failure(brief: Brief, result: Result, supports: Sequence[RuleStep]) -> tuple[Test, ...]:
    defeats = [rule for rule in result.why.rules if rule.effect_is("defeats") and rule.truth is Truth.TRUE]
    if defeats:
        return tuple(test for test in why_rule_holds(defeats[0]) if _tells(brief, test))
    tests = dict.fromkeys(test for rule in supports for test in why_rule_fails(rule))
    return tuple(sorted((test for test in tests if _counts(test)), key=lambda test: is_presumed(brief, test)))


def _counts(test: Test) -> bool:
    return not (isinstance(test, ResultStep) and test.outcome == Outcome.NOT_APPLICABLE)


# Lists of conditions --------------------------------------------------------------------------------------


def _listing(
    brief: Brief, lead: str, tests: Iterable[Test], grounds: Grounds | None = None, most: int = _MOST_TESTS
) -> Sentence:
    """How the record stands on several conditions, in one sentence; open results come last, together."""
    listed_tests = list(tests)
    results = [test for test in listed_tests if isinstance(test, ResultStep) and _is_open(test)]
    others = list(dict.fromkeys(stands(brief, test) for test in listed_tests if test not in results))
    others = [each for each in others if each.text]
    named, rest = others[:most], others[most:]
    clauses = [each.text for each in named]
    room = min(max(most - len(named), 0 if named and most == _FEW else 1), _MOST_RESULTS)
    whether = list(dict.fromkeys(result_clause(brief, test) for test in results))
    if whether[:room]:
        clauses.append("it is open whether " + ", whether ".join(whether[:room]))
    more = len(rest) + len(whether[room:])
    if more:
        clauses.append(f"and {_number(more).lower()} more")
    found = grounds or Grounds()
    for each in named:
        found |= each.grounds
    found |= Grounds(rules=tuple(test.key[0] for test in results))
    text = "; ".join(clauses)
    return Sentence((lead, text, "" if text.endswith("?") else "."), found)


def _is_open(test: ResultStep) -> bool:
    return test.outcome == Outcome.OPEN and test.truth is Truth.UNKNOWN


def _grounds(brief: Brief, tests: Iterable[Test]) -> Grounds:
    found = Grounds()
    for test in tests:
        found |= stands(brief, test).grounds
    return found


_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
