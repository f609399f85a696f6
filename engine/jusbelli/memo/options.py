"""Section 9: what each side may do on account of what was found, and what follows in responsibility.

The rule books say which results are courses open to a State (`lists: option`) and which are consequences and
remedies (`lists: remedy`); the order is that of the books.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from jusbelli.findings import Outcome
from jusbelli.memo.answers import generic
from jusbelli.memo.brief import Brief
from jusbelli.memo.framing import Framing
from jusbelli.memo.outline import Block, Grounds, Label, Paragraph, Row, Said, Section, Sentence, Table
from jusbelli.memo.questions import subjects_said
from jusbelli.memo.results import Result, law_confidence, open_facts, result
from jusbelli.records import Subject
from jusbelli.rulebook import Element

_ON_FIRM_LAW = ("settled", "better view")
_MOST_OPEN = 3
"""How many questions of fact a cell names; the rest are in section 12."""


def options(brief: Brief, number: str, title: str) -> Section:
    """Courses of action with how the law stands to them; then responsibility and remedies. Empty if books list none."""
    if not any(element.lists for element in brief.book.elements.values()):
        return Section(number, title)
    below = (
        Section(f"{number}.1", "Courses open on account of a breach", _courses(brief)),
        Section(f"{number}.2", "Responsibility and remedies", _remedies(brief)),
    )
    return Section(number, title, (), below)


def _listed(brief: Brief, lists: Literal["option", "remedy"]) -> Iterator[Element]:
    return (element for element in brief.book.elements.values() if element.lists == lists)


def _courses(brief: Brief) -> tuple[Block, ...]:
    rows = tuple(row for element in _listed(brief, "option") if (row := _course(brief, element)))
    if not rows:
        return (Paragraph((Framing.NO_COURSES,)),)
    head = ("Course", "Lawful on this record", "Arguable on this record", "Depends on what is open", "Not open")
    return (Paragraph((Framing.COURSES,)), Table(head, rows))


def _course(brief: Brief, element: Element) -> Row | None:
    """How one course stands for the breaches it may answer; none where it arises for no breach."""
    found = _results(brief, element)
    if not found:
        return None
    met = [each for each in found if each.outcome == Outcome.MET]
    firm = [each for each in met if law_confidence(each) in _ON_FIRM_LAW]
    groups = (
        firm,
        [each for each in met if each not in firm],
        [each for each in found if each.outcome == Outcome.OPEN],
        [each for each in found if each.outcome == Outcome.NOT_MET],
    )
    return Row(((_question(element),), *(_cell(brief, group) for group in groups)))


def _remedies(brief: Brief) -> tuple[Block, ...]:
    rows = tuple(row for element in _listed(brief, "remedy") if (row := _remedy(brief, element)))
    if not rows:
        return (Paragraph((Framing.NO_REMEDIES,)),)
    head = ("Consequence", "Established", "Open", "Not established", "What would close it")
    return (Paragraph((Framing.REMEDIES,)), Table(head, rows))


def _remedy(brief: Brief, element: Element) -> Row | None:
    found = _results(brief, element)
    if not found:
        return None
    by_outcome = [[each for each in found if each.outcome == outcome] for outcome in _ORDER]
    cells = (*(_cell(brief, group) for group in by_outcome), _waits_for(brief, by_outcome[1]))
    return Row(((_question(element),), *cells))


_ORDER = (Outcome.MET, Outcome.OPEN, Outcome.NOT_MET)


def _results(brief: Brief, element: Element) -> list[Result]:
    found = (result(brief, key) for key in brief.keys(element.id))
    return [each for each in found if each.outcome != Outcome.NOT_APPLICABLE]


def _question(element: Element) -> Sentence:
    return Sentence((generic(element.asks),), Grounds(rules=(element.id,)))


def _cell(brief: Brief, found: Iterable[Result]) -> tuple[Said, ...]:
    subjects: list[Subject] = [each.subject for each in found]
    return (Label((subjects_said(brief, subjects),)),) if subjects else ()


def _waits_for(brief: Brief, found: Iterable[Result]) -> tuple[Said, ...]:
    """The questions of fact that most of the open results wait for."""
    counted: dict[str, list[tuple[Subject, str]]] = {}
    for each in found:
        for ref in open_facts(brief, each):
            counted.setdefault(ref[1], []).append(ref)
    ordered = sorted(counted, key=lambda term: -len(counted[term]))[:_MOST_OPEN]
    refs = tuple(ref for term in ordered for ref in counted[term][:1])
    asked = [brief.book.terms[term].ask for term in ordered if term in brief.book.terms]
    if not asked:
        return ()
    return (Sentence((" ".join(generic(ask) for ask in asked),), Grounds(facts=refs)),)
