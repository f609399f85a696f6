"""What was learnt after a strike: left out of what is judged as at the decision, and what it would change."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.argument.tree import leaf_steps
from jusbelli.findings import Key, Outcome
from jusbelli.memo.answers import WORDS, generic
from jusbelli.memo.brief import Assessed, Brief
from jusbelli.memo.conditions import parts_of
from jusbelli.memo.framing import Framing
from jusbelli.memo.headlines import is_headline
from jusbelli.memo.outline import Block, FactRef, Grounds, Item, List, Paragraph, Sentence
from jusbelli.memo.questions import strikes_said
from jusbelli.records import Subject
from jusbelli.rulebook import Element


def hindsight(brief: Brief, with_all: Assessed) -> tuple[Block, ...]:
    """The answers that later knowledge would change, and a word on the rest. `with_all` counts all known by now."""
    later = later_facts(brief)
    if not later:
        return (Paragraph((Framing.NOTHING_LATER,)),)
    changed = tuple(_changed(brief, with_all))
    items = [Item(Paragraph((_left_out(later),)))]
    items += [Item(Paragraph((_change(brief, with_all, key, later),))) for key in changed]
    if not changed:
        items.append(Item(Paragraph((Framing.LATER_CHANGES_NOTHING,))))
    return (Paragraph((Framing.HINDSIGHT,)), List(tuple(items)))


def later_facts(brief: Brief) -> tuple[FactRef, ...]:
    """The facts on which an answer judged as at the decision was asked, known in whole or in part only afterwards."""
    found: dict[FactRef, None] = {}
    for key in brief.of_law:
        strike = brief.program.subjects.strike_of(key[1])
        if strike is None or not _is_ex_ante(brief, key):
            continue
        for ref in _asked_on(brief, key):
            fact = brief.facts.get(ref)
            if fact is not None and brief.explainer.reader.known_then(fact, strike.id) != fact:
                found[ref] = None
    return tuple(found)


def _asked_on(brief: Brief, key: Key) -> Iterator[FactRef]:
    why = brief.explainer.why(key)
    for rule in why.rules:
        for step in parts_of(rule):
            for leaf in leaf_steps(step):
                yield from brief.refs_of(leaf)


def _is_ex_ante(brief: Brief, key: Key) -> bool:
    declared = brief.declared(key[0])
    return isinstance(declared, Element) and declared.judged == "ex-ante"


def _changed(brief: Brief, with_all: Assessed) -> Iterator[Key]:
    """The answers, judged as at the decision or at the head of the memo, that come out otherwise with hindsight."""
    for key in brief.of_law:
        if not (_is_ex_ante(brief, key) or is_headline(brief, key[0])):
            continue
        if _answer(brief.lead, key) != _answer(with_all, key):
            yield key


def _answer(assessed: Assessed, key: Key) -> str:
    return assessed.argument.open.outcome_of(key)


def _left_out(later: tuple[FactRef, ...]) -> Sentence:
    return Sentence(("Left out there, because it was known only later:",), Grounds(facts=later), every_mark=True)


def _change(brief: Brief, with_all: Assessed, key: Key, later: tuple[FactRef, ...]) -> Sentence:
    subject: Subject = key[1]
    was, would = _answer(brief.lead, key), _answer(with_all, key)
    question = generic(brief.declared(key[0]).asks)
    words = (
        f"{question} For {strikes_said(brief, [subject])}: {_said(was)} on what was known at the time; with "
        f"what was learnt later it would be {_said(would)}."
    )
    return Sentence((words,), Grounds(rules=(key[0],), facts=later))


def _said(outcome: str) -> str:
    """An outcome in words, or the value of a choice."""
    return WORDS[Outcome(outcome)] if outcome in tuple(Outcome) else outcome.replace("_", " ")
