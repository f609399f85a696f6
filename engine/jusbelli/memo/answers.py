"""The sentences of one result: the answer, the rule with its authority, how the record stands, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jusbelli.argument.tree import LeafStep, ResultStep, RuleStep
from jusbelli.checking.sentences import SLOTS
from jusbelli.findings import Outcome, Truth
from jusbelli.memo.brief import Brief
from jusbelli.memo.citations import listed
from jusbelli.memo.conditions import (
    Test,
    already_shown,
    failing,
    said_against,
    undecided,
    ways,
    why_rule_fails,
    why_rule_holds,
    why_rule_is_undecided,
)
from jusbelli.memo.outline import Grounds, Label, Link, Mark, Paragraph, Said, Sentence, Strong, Words
from jusbelli.memo.record import OUTCOME_SAYS, result_clause, stands
from jusbelli.memo.results import Result, Weight, fact_confidence, is_guard, law_confidence
from jusbelli.rulebook import Choice, Element

_MOST_TESTS = 6
"""How many conditions are named in one sentence; the rest are counted and stand in the annexes."""
_FEW = 2
"""How many are named in a short answer."""


def paragraph(brief: Brief, result: Result) -> Paragraph:
    """A result in full: the answer, in bold, and why."""
    return Paragraph(tuple(_answer(brief, result)))


def again(brief: Brief, result: Result, before: Mark, words: str) -> Paragraph:
    """A result that comes out as it did for an earlier act, for the same reasons."""
    full = _answer(brief, result)
    grounds = Grounds()
    for said in full:
        if isinstance(said, Sentence):
            grounds |= said.grounds
    head = full[0]
    assert isinstance(head, Sentence)
    as_before = Sentence(("As for ", Link((words,), before), ", for the same reasons."), grounds)
    return Paragraph((answer_alone(brief, result), as_before))


def answer_alone(brief: Brief, result: Result) -> Sentence:
    """The answer without its reasons."""
    if isinstance(result.declared, Choice):
        head = _choice(brief, result, result.declared)[0]
        assert isinstance(head, Sentence)
        return Sentence(head.parts, head.grounds, marked=False)
    full = _head(brief, result, None)
    return Sentence(full.parts, full.grounds, marked=False)


def question(brief: Brief, result: Result) -> Label:
    return Label((Strong(brief.wording.fill(result.declared.asks, result.subject)),))


def generic(text: str) -> str:
    """A text of the books with the nouns it has when nobody is named."""
    for slot, noun in SLOTS.items():
        text = text.replace(f"{{{slot}}}", noun)
    return text[:1].upper() + text[1:]


def _answer(brief: Brief, result: Result) -> list[Said]:
    if isinstance(result.declared, Choice):
        return _choice(brief, result, result.declared)
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
    telling = [test for test in tests if not _is_presumed(test)]
    presumed = [test for test in tests if _is_presumed(test)]
    found: list[Said] = []
    if telling:
        found.append(_listing(brief, "Why: ", telling))
    if presumed:
        lead = "Besides, " if telling else ""
        count = "this rests" if not telling else "this also rests"
        grounds = _grounds(brief, presumed)
        words = f"{lead}{count} on what nobody has raised." if telling else "Nobody has raised what it would take."
        if grounds:
            found.append(Sentence((words,), grounds))
    return found


def _is_presumed(test: Test) -> bool:
    return isinstance(test, LeafStep) and test.presumed


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
    named = [test for test in tests if isinstance(test, LeafStep) and _tells(test)]
    return [_listing(brief, "On the record: ", named, _rule_grounds(rule))] if named else []


def _confidence(brief: Brief, result: Result) -> list[Said]:
    if not result.decided or result.basis is None:
        return []
    words = f"Law: {law_confidence(result)}; fact: {fact_confidence(brief, result)}."
    return [Sentence((words,), Grounds(rules=result.basis.rules or (result.declared.id,)), marked=False)]


# Open ---------------------------------------------------------------------------------------------------


def _open(brief: Brief, result: Result, element: Element) -> list[Said]:
    found: list[Said] = [_head(brief, result, None)]
    why = result.why
    if why.applies is not None and why.applies.truth is Truth.UNKNOWN:
        found.append(_listing(brief, "Whether the question arises is open too: ", tuple(undecided(why.applies))))
    held = [rule for rule in why.rules if rule.effect_is("supports") and rule.truth is Truth.TRUE]
    if held:
        found += _held_back(brief, held[0])
    else:
        found += _ways(brief, ways(why))
    found += [said for rule in _against(result) for said in _would_fail(brief, rule)]
    if result.is_composite or result.if_closed == Outcome.MET:
        found += if_closed(brief, result)
    return found


def _held_back(brief: Brief, rule: RuleStep) -> list[Said]:
    words = ("What speaks for it is shown: ", rule.because, *_cited(brief, rule), ".")
    return [Sentence(words, _rule_grounds(rule))]


def _ways(brief: Brief, found: Sequence[RuleStep]) -> list[Said]:
    """The way that lacks least, in full; the others are named."""
    said: list[Said] = []
    if found:
        nearest = found[0]
        said.append(
            Sentence(("It would be so if ", nearest.because, *_cited(brief, nearest), "."), _rule_grounds(nearest))
        )
        said += _way(brief, nearest)
    rest = found[1:]
    if rest:
        count = "One other way is" if len(rest) == 1 else f"{_number(len(rest))} other ways are"
        said.append(Sentence((f"{count} undecided.",), Grounds(rules=tuple(rule.rule.id for rule in rest))))
    return said


def _way(brief: Brief, rule: RuleStep) -> list[Said]:
    shown = [test for test in already_shown(rule) if _tells(test)]
    found: list[Said] = [_listing(brief, "Shown: ", shown)] if _grounds(brief, shown) else []
    return [*found, _listing(brief, "Not shown: ", why_rule_is_undecided(rule), _rule_grounds(rule))]


def _tells(test: Test) -> bool:
    """Whether a test that holds says anything beyond the results it rests on and the order of acts."""
    if isinstance(test, LeafStep):
        return not is_guard(test) and bool(test.facts or test.presumed)
    return isinstance(test, ResultStep) and test.outcome == Outcome.MET


def _against(result: Result) -> list[RuleStep]:
    """What would defeat or unsettle an open result, so far as it is not excluded."""
    against = [rule for rule in result.why.rules if not rule.effect_is("supports") and not rule.overridden_by]
    return [rule for rule in against if rule.truth is Truth.TRUE or (rule.truth is Truth.UNKNOWN and _is_live(rule))]


def _is_live(rule: RuleStep) -> bool:
    """Whether something in the file, or another open result, speaks for an undecided rule and nothing against it."""
    if said_against(rule):
        return False
    tests = why_rule_is_undecided(rule)
    return any(isinstance(test, ResultStep) or (isinstance(test, LeafStep) and test.facts) for test in tests)


def _would_fail(brief: Brief, rule: RuleStep) -> list[Said]:
    if rule.effect_is("unsettles"):
        lead = "A question of law may hold it back: "
    else:
        lead = "It would fail if "
    words = (lead, rule.because, *_cited(brief, rule), ".")
    found: list[Said] = [Sentence(words, _rule_grounds(rule))]
    if rule.truth is Truth.UNKNOWN and not _says_itself(brief, rule):
        found.append(_listing(brief, "Undecided: ", why_rule_is_undecided(rule), _rule_grounds(rule)))
    return found


def _says_itself(brief: Brief, rule: RuleStep) -> bool:
    """Whether a rule waits for one other result only and its ground is that result's own clause."""
    tests = why_rule_is_undecided(rule)
    one = tests[0] if len(tests) == 1 else None
    return isinstance(one, ResultStep) and rule.because in result_clause(brief, one)


def if_closed(brief: Brief, result: Result) -> list[Said]:
    """What the answer would be if the record closed today, where that differs."""
    said = closed_words(result)
    grounds = Grounds(rules=(result.declared.id,))
    return [Sentence((f"If the record closed today: {said}.",), grounds, marked=False)] if said else []


def closed_words(result: Result) -> str:
    if result.if_closed is None:
        return ""
    return {
        Outcome.MET: "established, on the burden of proof",
        Outcome.NOT_MET: "not established",
        Outcome.NOT_APPLICABLE: "the question would not arise",
        Outcome.OPEN: "open all the same",
    }.get(Outcome(result.if_closed), result.if_closed) if result.if_closed in set(Outcome) else result.if_closed


def _choice(brief: Brief, result: Result, choice: Choice) -> list[Said]:
    taken = [(value, step) for value, truth, step in result.why.values if truth is Truth.TRUE]
    says = {value.value: value for value in choice.values}
    if taken:
        value, step = taken[0]
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
    return [*found, _listing(brief, "Not shown: ", tests, Grounds(rules=(choice.id,)))]


# In a few words ------------------------------------------------------------------------------------------


def short_answer(brief: Brief, result: Result) -> Sentence:
    """The answer in a word, and in a few more why it is so."""
    word = WORDS[Outcome(result.outcome)].capitalize()
    tests, rule = _short_reason(result)
    closed = f" If the record closed today: {closed_words(result)}." if result.if_closed is not None else ""
    grounds = Grounds(rules=(result.declared.id,)) | (_rule_grounds(rule) if rule else Grounds())
    if result.is_met and rule is not None:
        return Sentence((f"{word}: {rule.because}.",), grounds, marked=False)
    if not tests:
        return Sentence((f"{word}.{closed}",), grounds, marked=False)
    why = _listing(brief, f"{word}: ", tests, grounds, most=_FEW)
    return Sentence((*why.parts[:-1], f".{closed}"), why.grounds, marked=False)


WORDS = {
    Outcome.MET: "established",
    Outcome.NOT_MET: "not established",
    Outcome.OPEN: "open",
    Outcome.NOT_APPLICABLE: "does not arise",
}
"""An answer in a word or two."""


def _short_reason(result: Result) -> tuple[tuple[Test, ...], RuleStep | None]:
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
            return _short_failure(result, supports), None
    if applies is not None and applies.truth is Truth.UNKNOWN:
        return tuple(undecided(applies)), None
    nearest = held or list(ways(why))[:1]
    against = _against(result) if held else []
    tests = [test for rule in (*nearest, *against) for test in why_rule_is_undecided(rule)]
    return tuple(dict.fromkeys(tests)), None


def _short_failure(result: Result, supports: Sequence[RuleStep]) -> tuple[Test, ...]:
    defeats = [rule for rule in result.why.rules if rule.effect_is("defeats") and rule.truth is Truth.TRUE]
    if defeats:
        return tuple(test for test in why_rule_holds(defeats[0]) if _tells(test))
    tests = dict.fromkeys(test for rule in supports for test in why_rule_fails(rule))
    return tuple(sorted((test for test in tests if _counts(test)), key=_is_presumed))


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
    named, rest = others[:most], others[most:]
    clauses = [each.text for each in named]
    room = max(most - len(named), 0 if named and most == _FEW else 1)
    whether = list(dict.fromkeys(result_clause(brief, test) for test in results))
    if whether[:room]:
        clauses.append("it is open whether " + ", whether ".join(whether[:room]))
    more = len(rest) + len(whether[room:])
    if more:
        clauses.append(f"and {_number(more).lower()} more")
    found = grounds or Grounds()
    for each in named:
        found |= each.grounds
    return Sentence((lead, "; ".join(clauses), "."), found | Grounds(rules=tuple(test.key[0] for test in results)))


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
