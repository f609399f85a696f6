"""Section 10: the steps the books recommend, each with who, by when, how anybody can tell, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from jusbelli.argument.tree import ResultStep
from jusbelli.memo import times
from jusbelli.memo.brief import Brief
from jusbelli.memo.citations import listed
from jusbelli.memo.conditions import Test, holding
from jusbelli.memo.framing import Framing
from jusbelli.memo.outline import (
    Block,
    Grounds,
    Label,
    Link,
    Mark,
    Paragraph,
    Row,
    Said,
    Section,
    Sentence,
    Table,
    Words,
)
from jusbelli.memo.questions import strikes_said
from jusbelli.memo.record import came_out, stands
from jusbelli.memo.review import recommended
from jusbelli.records import Subject
from jusbelli.rulebook import RecommendedStep

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?\Z")
_STRIKES = ("strike", "harm", "answer", "breach")


@dataclass(frozen=True)
class _Words:
    """A step as it reads for a subject; subjects for which it reads alike share a row."""

    step: RecommendedStep
    do: str
    who: str
    done_when: str


@dataclass
class _Reason:
    """Why a step is recommended, and for whom that is the reason."""

    subjects: list[Subject]
    grounds: Grounds


def steps(brief: Brief, number: str, title: str) -> Section:
    """The steps that are recommended, those of one book together; none once the record is closed."""
    return Section(number, title, _blocks(brief))


def _blocks(brief: Brief) -> tuple[Block, ...]:
    if brief.matter.record == "closed":
        return (Paragraph((Framing.NO_STEPS_CLOSED,)),)
    rows = tuple(_rows(brief))
    if not rows:
        return (Paragraph((Framing.NO_STEPS,)),)
    head = ("No", "Step", "Who", "By", "Done when", "Because")
    return (Paragraph((Framing.STEPS,)), Table(head, rows))


def _rows(brief: Brief) -> Iterator[Row]:
    for step in brief.book.steps.values():
        if brief.book.is_policy(step.id) and not brief.has_policy_facts:
            continue
        for place, (words, reasons) in enumerate(_grouped(brief, step).items()):
            yield _row(brief, words, reasons, is_first=place == 0)


def _grouped(brief: Brief, step: RecommendedStep) -> dict[_Words, dict[str, _Reason]]:
    """The step in each wording, with its reasons and the subjects for which each of them holds."""
    found: dict[_Words, dict[str, _Reason]] = {}
    for subject, formula in recommended(brief, step):
        local = brief.speaking_of(subject.parts[0] if subject.kind in _STRIKES else "")
        because, grounds = _because(local, tuple(dict.fromkeys(holding(local.explainer.step(formula)))))
        do, who, done = (local.wording.fill(text, subject) for text in (step.do, step.who, step.done_when))
        reason = found.setdefault(_Words(step, do, who, done), {}).setdefault(because, _Reason([], Grounds()))
        reason.subjects.append(subject)
        reason.grounds |= grounds
    return found


def _row(brief: Brief, words: _Words, reasons: dict[str, _Reason], *, is_first: bool) -> Row:
    """A row; the first of a step carries its number, the others lead back to it."""
    mark = Mark("step", words.step.id)
    cells: tuple[tuple[Said, ...], ...] = (
        _number(brief, words.step, mark, is_first=is_first),
        (_do(brief, words),),
        (Label((words.who,)),),
        (Label((due(brief, words.step.within.days),)),),
        (Label((words.done_when,)),),
        tuple(_for_whom(brief, words.step, because, reason) for because, reason in reasons.items()),
    )
    return Row(cells, mark if is_first else None)


def _number(brief: Brief, step: RecommendedStep, mark: Mark, *, is_first: bool) -> tuple[Said, ...]:
    """What stands beside the number of a step: that it is policy, or where its number is."""
    policy: tuple[Said, ...] = (Label(("policy",)),) if brief.book.is_policy(step.id) else ()
    return policy if is_first else (Label((Link(("as above",), mark),)), *policy)


def _for_whom(brief: Brief, step: RecommendedStep, because: str, reason: _Reason) -> Sentence:
    if reason.subjects[0].kind == "matter":
        words: tuple[Words, ...] = (_capital(because),)
    else:
        words = (f"{_capital(strikes_said(brief, reason.subjects))}: ", because)
    return Sentence(words, reason.grounds or Grounds(rules=(step.id,)))


def _do(brief: Brief, words: _Words) -> Sentence:
    cites = listed(brief.book, words.step.cites)
    said: tuple[Words, ...] = (_capital(words.do), *([" (", *cites, ")"] if cites else []), ".")
    keys = tuple(str(cite) for cite in words.step.cites)
    return Sentence(said, Grounds(rules=(words.step.id,), cites=keys), marked=False)


def due(brief: Brief, days: int) -> str:
    """The day so many days after the information cut-off; where the file gives no day, only how many days."""
    found = _DAY.match(brief.matter.information_until)
    span = "1 day" if days == 1 else f"{days} days"
    try:
        return f"{times.day(date.fromisoformat(found[1]) + timedelta(days=days))} ({span})" if found else f"in {span}"
    except (ValueError, OverflowError):
        return f"in {span}"


# Because ----------------------------------------------------------------------------------------------------


def _because(brief: Brief, tests: tuple[Test, ...]) -> tuple[str, Grounds]:
    """Why the step is recommended: the tests on which its condition holds, and their grounds."""
    clauses: dict[str, None] = {}
    grounds = Grounds()
    for test in tests:
        found = stands(brief, test)
        text = came_out(brief, test) if isinstance(test, ResultStep) else found.text
        clauses[text] = None
        grounds |= found.grounds
    text = "; ".join(filter(None, clauses)) or "it is recommended in every such matter"
    return text + ("" if text.endswith("?") else "."), grounds


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
