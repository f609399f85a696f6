"""The register of readings: each open question of how an instrument is to be read, and what hangs on it.

Everything is followed under every reading; nothing here chooses one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from jusbelli.argument.conclusions import open_leaves
from jusbelli.findings import Outcome, Reason
from jusbelli.memo.answers import WORDS, generic, generic_clause
from jusbelli.memo.brief import Brief, Reread
from jusbelli.memo.facts_stated import evidence
from jusbelli.memo.framing import Framing
from jusbelli.memo.outline import FactRef, Grounds, Item, Paragraph, Said, Sentence, Strong, Words
from jusbelli.memo.questions import Headline, all_results, strikes_said
from jusbelli.records import Claim, Fact, Facts, Matter, Subject, Value
from jusbelli.rulebook import Condition, Term, tests_in

_OF_AN_INSTRUMENT = ("instrument", "breach")


def register(brief: Brief) -> tuple[Item, ...]:
    """One entry for each term that asks how an instrument is to be read and that nobody competent has decided."""
    terms = (term for term in brief.book.terms.values() if term.kind == "characterisation")
    asked = ((term, open_readings(brief, term)) for term in terms if term.about in _OF_AN_INSTRUMENT)
    return tuple(_entry(brief, term, refs) for term, refs in asked if refs)


def open_readings(brief: Brief, term: Term) -> tuple[FactRef, ...]:
    """The facts of a term of reading that the file raises and that nobody competent has decided."""
    return tuple(ref for ref, fact in brief.facts.items() if ref[1] == term.name and fact.decided is None)


def _entry(brief: Brief, term: Term, refs: tuple[FactRef, ...]) -> Item:
    """The question; each reading with who holds it; what it changes; where it is tested; what waits for it."""
    question = Sentence((Strong(generic(term.ask)),), Grounds(facts=refs), every_mark=True)
    said = [*_readings(brief, term, refs), *_changes(term, refs), *_tested(brief, term), *_waiting(brief, term, refs)]
    return Item(Paragraph((question,)), tuple(Item(Paragraph((each,))) for each in said))


# Readings ---------------------------------------------------------------------------------------------------


def _readings(brief: Brief, term: Term, refs: tuple[FactRef, ...]) -> Iterator[Said]:
    """Each reading once, with its holders, their evidence and the strikes for which they hold it."""
    by_value: dict[Value, dict[tuple[str, tuple[str, ...]], list[Subject]]] = {}
    for ref in refs:
        for claim in brief.facts[ref].claims:
            holders = by_value.setdefault(claim.value, {})
            holders.setdefault((_held_by(brief, claim), claim.evidence), []).append(ref[0])
    for value, holders in by_value.items():
        yield _reading(brief, term, value, holders, refs)
    silent = [ref for ref in refs if not brief.facts[ref].claims]
    if silent:
        words = f"Nobody has offered a reading for {strikes_said(brief, [ref[0] for ref in silent])}."
        yield Sentence((words,), Grounds(facts=tuple(silent)), marked=False)


def _reading(
    brief: Brief,
    term: Term,
    value: Value,
    holders: Mapping[tuple[str, tuple[str, ...]], list[Subject]],
    refs: tuple[FactRef, ...],
) -> Sentence:
    words: list[Words] = [f"Reading: {clause_of(term, value)}. "]
    for place, ((who, items), subjects) in enumerate(holders.items()):
        words.append(f"{'; for' if place else 'For'} {strikes_said(brief, subjects)}: {who}")
        words += [" (evidence: ", *evidence(items), ")"] if items else []
    return Sentence((*words, "."), Grounds(facts=refs), marked=False)


def clause_of(term: Term, value: Value) -> str:
    """What a reading says, with the nouns it has when nobody is named."""
    if term.is_yes_no or value in ("yes", "no"):
        return generic_clause(term.says if value == "yes" else term.denies)
    return generic_clause(term.says.replace("{value}", str(value).replace("_", " ")))


def _held_by(brief: Brief, claim: Claim) -> str:
    return f"held by {brief.wording.who(claim.by)}" if claim.by else "with no named holder"


# What hangs on them -----------------------------------------------------------------------------------------


def _changes(term: Term, refs: tuple[FactRef, ...]) -> Iterator[Said]:
    if term.note:
        yield Sentence((f"What it changes: {' '.join(term.note.split())}",), Grounds(facts=refs), marked=False)


def _tested(brief: Brief, term: Term) -> Iterator[Said]:
    """The elements and choices with a condition that tests the term."""
    found = [id for id in (*brief.book.elements, *brief.book.choices) if term.name in _names_tested(brief, id)]
    if found:
        asks = " ".join(generic(brief.declared(id).asks) for id in found)
        yield Sentence((f"It is tested in: {asks}",), Grounds(rules=tuple(found)), every_mark=True)


def _names_tested(brief: Brief, id: str) -> set[str]:
    return {test.name.removeprefix("trigger.") for when in _conditions(brief, id) for test in tests_in(when)}


def _conditions(brief: Brief, id: str) -> Iterator[Condition]:
    element = brief.book.elements.get(id)
    if element is None:
        yield from (value.when for value in brief.book.choices[id].values)
        return
    if element.applies_when is not None:
        yield element.applies_when
    for rule in brief.book.rules_of.get(id, ()):
        yield from (rule.when, *(exception.when for exception in rule.unless))


def _waiting(brief: Brief, term: Term, refs: tuple[FactRef, ...]) -> Iterator[Said]:
    """The headline answers under each reading, where they are followed; else those that wait for it, among others."""
    if brief.reread is not None:
        yield from (_under(brief, brief.reread, term, value, refs) for value in _values(brief, term, refs))
        return
    groups: dict[Headline, list[Subject]] = {}
    for headline, found in all_results(brief):
        if found.outcome == Outcome.OPEN and _waits(brief, found.key, refs):
            groups.setdefault(headline, []).append(found.subject)
    if not groups:
        yield Framing.NOTHING_WAITS_FOR_READING
        return
    said = "; ".join(f"{headline.label}: {_numbers(brief, subjects)}" for headline, subjects in groups.items())
    rules = tuple(dict.fromkeys(headline.element for headline in groups))
    yield Sentence((f"Open answers that wait for it, with other points: {said}.",), Grounds(rules=rules))


def _waits(brief: Brief, key: tuple[str, Subject], refs: tuple[FactRef, ...]) -> bool:
    leaves = (leaf for leaf in open_leaves(brief.explainer, key) if leaf.reason is Reason.LAW)
    return any(ref in refs for leaf in leaves for ref in brief.refs_of(leaf))


def _numbers(brief: Brief, subjects: Sequence[Subject]) -> str:
    strikes = [Subject("strike", (subject.parts[0],)) for subject in subjects]
    return strikes_said(brief, list(dict.fromkeys(strikes)))


# Following a reading ----------------------------------------------------------------------------------------


def _values(brief: Brief, term: Term, refs: tuple[FactRef, ...]) -> tuple[Value, ...]:
    """The readings somebody holds, and of a question of yes or no both."""
    held = [claim.value for ref in refs for claim in brief.facts[ref].claims]
    return tuple(dict.fromkeys((*held, *(("yes", "no") if term.is_yes_no else ()))))


def _under(brief: Brief, reread: Reread, term: Term, value: Value, refs: tuple[FactRef, ...]) -> Sentence:
    """Which headline answers come out otherwise once the reading is decided for every subject of the term."""
    decided = reread(with_decided(brief.matter, dict.fromkeys(refs, value)))
    groups: dict[tuple[Headline, str], list[Subject]] = {}
    for headline, found in all_results(brief):
        now = decided.argument.open.outcome_of(found.key)
        if brief.matter.record == "closed":
            now = decided.argument.closed.outcome_of(found.key)
        if now != found.outcome:
            groups.setdefault((headline, now), []).append(found.subject)
    said = [
        f"{headline.label}: {WORDS[Outcome(now)]} for {_numbers(brief, subjects)}"
        for (headline, now), subjects in groups.items()
    ]
    lead = f"If it is decided that {clause_of(term, value)}: "
    rules = tuple(dict.fromkeys(headline.element for headline, _ in groups))
    return Sentence(
        (f"{lead}{'; '.join(said) or 'no headline answer changes by that alone'}.",),
        Grounds(rules=rules, facts=refs),
        marked=bool(rules),
    )


def with_decided(matter: Matter, values: Mapping[FactRef, Value]) -> Matter:
    """The matter with questions of reading decided, as the author of the memo might; other facts as they are."""

    def of(subject: Subject, facts: Facts) -> Facts:
        return {name: _decided(fact, values.get((subject, name))) for name, fact in facts.items()}

    instruments = {
        id: replace(each, facts=of(Subject("instrument", (id,)), each.facts)) for id, each in matter.instruments.items()
    }
    strikes = {
        id: replace(each, under={name: of(Subject("breach", (id, name)), facts) for name, facts in each.under.items()})
        for id, each in matter.strikes.items()
    }
    return replace(matter, instruments=instruments, strikes=strikes)


def _decided(fact: Fact, value: Value | None) -> Fact:
    return fact if value is None else replace(fact, decided=value, decided_by="author")
