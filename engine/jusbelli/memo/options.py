"""Section 9: what each side may do on account of what was found, and what follows in responsibility.

The rule books say which results are courses open to a State (`lists: option`), which test a title to use force
(`lists: force`) and which are consequences and remedies (`lists: remedy`); the order is that of the books. A test of
a title to use force is never called a course, and never lawful: each of them is one test among several.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal

from jusbelli.argument.tree import LeafStep, ResultStep
from jusbelli.findings import Outcome, Truth
from jusbelli.memo.answers import WORDS, generic, generic_clause
from jusbelli.memo.brief import Brief
from jusbelli.memo.framing import Framing
from jusbelli.memo.outline import (
    Block,
    FactRef,
    Grounds,
    Label,
    Paragraph,
    Row,
    Said,
    Section,
    Sentence,
    Table,
)
from jusbelli.memo.questions import subjects_said
from jusbelli.memo.results import Result, law_confidence, result, waits_for
from jusbelli.records import Subject
from jusbelli.rulebook import Element

_ON_FIRM_LAW = ("settled", "better view")
_MOST_OPEN = 3
"""How many open results a cell names."""
_MOST_ASKED = 2
"""How many questions of fact a cell names; the rest are in section 12."""

Listing = Literal["option", "force", "remedy"]


def options(brief: Brief, number: str, title: str) -> Section:
    """Courses of action with how the law stands to them, titles to use force, then responsibility and remedies.

    Empty if the books list none.
    """
    below: list[Section] = []
    for lists, heading, write in (
        ("option", "Courses without force on account of a breach", _courses),
        ("force", "Force is not among the courses", _force),
        ("remedy", "Responsibility and remedies", _remedies),
    ):
        listed = tuple(element for element in brief.book.elements.values() if element.lists == lists)
        if listed:
            below.append(Section(f"{number}.{len(below) + 1}", heading, write(brief, listed)))
    return Section(number, title, (), tuple(below))


# The three tables -----------------------------------------------------------------------------------------


def _courses(brief: Brief, listed: Sequence[Element]) -> tuple[Block, ...]:
    """By how the law stands to each course: lawful, arguable, not lawful; or open, and on what that turns."""
    rows = _rows(brief, _by_risk(brief, listed))
    if not rows:
        return (Paragraph((Framing.NO_COURSES,)),)
    head = ("Course", "Lawful", "Arguable", "Not lawful on this account", "Open", "What the open ones turn on")
    return (
        Paragraph((Framing.COURSES,)),
        Table(head, rows),
        Paragraph((Framing.COURSES_KEY,)),
        *_silent(brief, listed),
    )


def _force(brief: Brief, listed: Sequence[Element]) -> tuple[Block, ...]:
    """Each test of a title to use force; that one is passed is never said to make force lawful."""
    rows = _rows(brief, _by_outcome(brief, listed))
    if not rows:
        return (Paragraph((Framing.FORCE, Framing.NO_FORCE)),)
    head = ("Test", "This test passed", "Not passed", "Open", "What the open ones turn on")
    return (Paragraph((Framing.FORCE,)), Table(head, rows), *_silent(brief, listed))


def _remedies(brief: Brief, listed: Sequence[Element]) -> tuple[Block, ...]:
    rows = _rows(brief, _by_outcome(brief, listed))
    if not rows:
        return (Paragraph((Framing.NO_REMEDIES,)),)
    head = ("Consequence", "Established", "Not established", "Open", "What the open ones turn on")
    return (Paragraph((Framing.REMEDIES,)), Table(head, rows), *_silent(brief, listed))


def _silent(brief: Brief, listed: Sequence[Element]) -> tuple[Block, ...]:
    """The listed elements that arise for no act, so that a reader misses none."""
    shown = {element.id for element, _ in _by_outcome(brief, listed)}
    silent = [element for element in listed if element.id not in shown]
    if not silent:
        return ()
    asks = " ".join(generic(element.asks) for element in silent)
    grounds = Grounds(rules=tuple(element.id for element in silent))
    return (Paragraph((Framing.NOT_ARISING_HERE, Sentence((asks,), grounds, every_mark=True))),)


def _by_risk(brief: Brief, listed: Sequence[Element]) -> Iterator[tuple[Element, list[list[Result]]]]:
    """Each course with its results: on firm law, on law that is only argued for, not there; open last."""
    for element, (met, not_met, undecided) in _by_outcome(brief, listed):
        firm = [each for each in met if law_confidence(each) in _ON_FIRM_LAW]
        yield element, [firm, [each for each in met if each not in firm], not_met, undecided]


def _by_outcome(brief: Brief, listed: Sequence[Element]) -> Iterator[tuple[Element, list[list[Result]]]]:
    """Each element that arises for somebody, with its results: met, not met; open last."""
    for element in listed:
        found = [result(brief, key) for key in brief.keys(element.id)]
        groups = [[each for each in found if each.outcome == outcome] for outcome in _ORDER]
        if any(groups):
            yield element, groups


_ORDER = (Outcome.MET, Outcome.NOT_MET, Outcome.OPEN)


# Rows -----------------------------------------------------------------------------------------------------


def _rows(brief: Brief, found: Iterable[tuple[Element, Sequence[list[Result]]]]) -> tuple[Row, ...]:
    """A row for each element; those next to each other that stand alike in everything share one."""
    rows: list[Row] = []
    for element, groups in found:
        row = _row(brief, element, groups)
        rows.append(_together(rows.pop(), row) if rows and _alike(rows[-1], row) else row)
    return tuple(rows)


def _alike(one: Row, other: Row) -> bool:
    texts = [[[str(said) if isinstance(said, Framing) else said.text for said in cell] for cell in row.cells[1:]]
             for row in (one, other)]  # fmt: skip
    return texts[0] == texts[1]


def _together(one: Row, other: Row) -> Row:
    """Both questions, and the answers they share on the grounds of both."""
    pairs = zip(one.cells[1:], other.cells[1:], strict=True)
    cells = (tuple(_on_both(*said) for said in zip(*pair, strict=True)) for pair in pairs)
    return Row(((*one.cells[0], *other.cells[0]), *cells))


def _on_both(one: Said, other: Said) -> Said:
    if isinstance(one, Sentence) and isinstance(other, Sentence):
        return replace(one, grounds=one.grounds | other.grounds)
    return one


def _row(brief: Brief, element: Element, groups: Sequence[list[Result]]) -> Row:
    """The question; each group of results; for the open ones, what each would become and what it turns on."""
    *decided, undecided = groups
    question = Sentence((generic(element.asks),), Grounds(rules=(element.id,)))
    cells = (*(_cell(brief, group) for group in decided), _open_cell(brief, undecided))
    return Row(((question,), *cells, _turns_on(brief, undecided)))


def _cell(brief: Brief, found: Iterable[Result]) -> tuple[Said, ...]:
    results = list(found)
    said = _subjects(brief, [each.subject for each in results])
    rules = dict.fromkeys(rule for each in results for rule in _nearest_rules(each))
    if not said:
        return ()
    return (Sentence((said,), Grounds(rules=tuple(rules))),) if rules else (Label((said,)),)


def _nearest_rules(found: Result) -> tuple[str, ...]:
    """The rules of the element itself that decide a result: those that hold, or where none does, those that fail."""
    held = tuple(rule.rule.id for rule in found.why.rules if rule.truth is Truth.TRUE)
    return held or tuple(rule.rule.id for rule in found.why.rules if rule.effect_is("supports"))


def _open_cell(brief: Brief, found: Sequence[Result]) -> tuple[Said, ...]:
    """The open ones, apart by what the answer would become if the record closed today."""
    groups: dict[str | None, list[Subject]] = {}
    for each in found:
        groups.setdefault(each.if_closed, []).append(each.subject)
    said = [f"{_on_closing(closed)}{_subjects(brief, subjects)}" for closed, subjects in groups.items()]
    return (Label((". ".join(said),)),) if said else ()


def _on_closing(closed: str | None) -> str:
    return "" if closed is None else f"{WORDS[Outcome(closed)]} if the record closed today: "


def _subjects(brief: Brief, subjects: Sequence[Subject]) -> str:
    """Strikes by number, under the State whose act each is said to be where there are several such States."""
    by_state: dict[str, list[Subject]] = {}
    for subject in subjects:
        strike = brief.matter.strikes.get(subject.parts[0])
        by_state.setdefault(strike.state if strike else "", []).append(subject)
    if len({strike.state for strike in brief.strikes}) < 2:
        return subjects_said(brief, list(subjects)) if subjects else ""
    return "; ".join(_of_state(brief, state, found) for state, found in by_state.items())


def _of_state(brief: Brief, state: str, found: list[Subject]) -> str:
    said = subjects_said(brief, found)
    return f"{brief.matter.name_of(state)}: {said}" if state else said


# What is still open -----------------------------------------------------------------------------------------


def _turns_on(brief: Brief, found: Sequence[Result]) -> tuple[Said, ...]:
    """The open results that most of the open ones wait for themselves, then the questions of fact."""
    tests = [test for each in found for test in waits_for(each)]
    below = _most_first(test.key[0] for test in tests if isinstance(test, ResultStep))
    elements = tuple(id for id in below if id in brief.book.elements)
    said: list[Said] = [_whether(brief, elements)] if elements else []
    said += [_choice(brief, id) for id in below if id not in elements]
    refs = [ref for test in tests if isinstance(test, LeafStep) for ref in brief.refs_of(test)]
    asked = _asked(brief, refs)
    return (*said, asked) if asked is not None else tuple(said)


def _choice(brief: Brief, id: str) -> Sentence:
    return Sentence((generic(brief.book.choices[id].asks),), Grounds(rules=(id,)))


def _whether(brief: Brief, below: Sequence[str]) -> Sentence:
    clauses = [f"whether {generic_clause(brief.book.elements[id].met)}" for id in below[:_MOST_OPEN]]
    more = len(below) - len(clauses)
    text = "; ".join(clauses) + (f"; and {more} more." if more else ".")
    return Sentence((f"W{text[1:]}",), Grounds(rules=tuple(below)), every_mark=True)


def _asked(brief: Brief, refs: Iterable[FactRef]) -> Sentence | None:
    by_term: dict[str, list[FactRef]] = {}
    for ref in refs:
        if ref[1] in brief.book.terms:
            by_term.setdefault(ref[1], []).append(ref)
    terms = sorted(by_term, key=lambda term: -len(by_term[term]))[:_MOST_ASKED]
    if not terms:
        return None
    words = " ".join(generic(brief.book.terms[term].ask) for term in terms)
    return Sentence((words,), Grounds(facts=tuple(by_term[term][0] for term in terms)))


def _most_first(ids: Iterable[str]) -> tuple[str, ...]:
    counted: dict[str, int] = {}
    for id in ids:
        counted[id] = counted.get(id, 0) + 1
    return tuple(sorted(counted, key=lambda id: -counted[id]))
