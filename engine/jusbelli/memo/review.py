"""Flags and notes: which review questions are raised for a subject, and which notes belong to it."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.compiling.grounding import Grounder
from jusbelli.compiling.program import Asked, Place
from jusbelli.findings import Truth
from jusbelli.memo.brief import Brief
from jusbelli.records import Subject
from jusbelli.rulebook import Condition, Flag, Note


def raised(brief: Brief) -> Iterator[tuple[Flag, Subject]]:
    """Every review question that is raised, in the order of the books and of the file."""
    for flag in brief.book.flags.values():
        for subject in brief.subjects(flag.about):
            if _holds(brief, flag.when, subject):
                yield flag, subject


def notes_for(brief: Brief, notes: tuple[Note, ...], subject: Subject) -> Iterator[Note]:
    """The notes, of those given, that belong to a subject."""
    return (note for note in notes if note.about == subject.kind and _holds(brief, note.when, subject))


def _holds(brief: Brief, condition: Condition, subject: Subject) -> bool:
    """Whether a condition holds on the balance of probabilities, as flags and notes ask."""
    subjects = brief.program.subjects
    strike = subjects.strike_of(subject)
    asked = Asked("S2", "alleging", subjects.actor_state(subject), strike.id if strike else None)
    formula = Grounder(subjects).formula(condition, subject, asked, Place.SHOWN)
    return brief.explainer.truth(formula) is Truth.TRUE
