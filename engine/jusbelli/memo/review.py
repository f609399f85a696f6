"""Flags, notes and steps: what is asked for review, what notes belong to a subject, which steps are recommended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jusbelli.compiling.grounding import Grounder
from jusbelli.compiling.program import Asked, Formula, Place
from jusbelli.findings import Truth
from jusbelli.memo.brief import Brief
from jusbelli.records import Subject
from jusbelli.rulebook import Book, Condition, Flag, Note, RecommendedStep


def raised(brief: Brief, books: Iterable[Book]) -> Iterator[tuple[Flag, Subject]]:
    """Every review question of the books that is raised, in their order and that of the file."""
    for flag in (flag for book in books for flag in book.flags):
        for subject in brief.subjects(flag.about):
            if _holds(brief, flag, subject):
                yield flag, subject


def notes_for(brief: Brief, notes: tuple[Note, ...], subject: Subject) -> Iterator[Note]:
    """The notes, of those given, that belong to a subject."""
    return (note for note in notes if note.about == subject.kind and _holds(brief, note, subject))


def recommended(brief: Brief, step: RecommendedStep) -> Iterator[tuple[Subject, Formula]]:
    """The subjects for which a step is recommended, in the order of the file, with the condition that says so."""
    for subject in brief.subjects(step.about):
        if _holds(brief, step, subject):
            yield subject, _asked(brief, step, subject)


def _holds(brief: Brief, block: Flag | Note | RecommendedStep, subject: Subject) -> bool:
    """Whether the condition of a block holds on the balance of probabilities."""
    return brief.explainer.truth(_asked(brief, block, subject)) is Truth.TRUE


def _asked(brief: Brief, block: Flag | Note | RecommendedStep, subject: Subject) -> Formula:
    key = (block.id, subject)
    if key not in brief.asked_besides:
        brief.asked_besides[key] = _formula(brief, block.when, subject)
    return brief.asked_besides[key]


def _formula(brief: Brief, condition: Condition, subject: Subject) -> Formula:
    subjects = brief.program.subjects
    strike = subjects.strike_of(subject)
    asked = Asked("S2", "acting", "acting", subjects.actor_state(subject), strike.id if strike else None)
    return Grounder(subjects).formula(condition, subject, asked, Place.SHOWN)
