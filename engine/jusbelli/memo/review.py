"""Flags and notes: which review questions are raised for a subject, and which notes belong to it."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.compiling.grounding import Grounder
from jusbelli.compiling.program import Asked, Formula, Place
from jusbelli.findings import Truth
from jusbelli.memo.brief import Brief
from jusbelli.records import Subject
from jusbelli.rulebook import Condition, Flag, Note


def raised(brief: Brief) -> Iterator[tuple[Flag, Subject]]:
    """Every review question that is raised, in the order of the books and of the file."""
    for flag in brief.book.flags.values():
        for subject in brief.subjects(flag.about):
            if _holds(brief, flag, subject):
                yield flag, subject


def notes_for(brief: Brief, notes: tuple[Note, ...], subject: Subject) -> Iterator[Note]:
    """The notes, of those given, that belong to a subject."""
    return (note for note in notes if note.about == subject.kind and _holds(brief, note, subject))


def _holds(brief: Brief, block: Flag | Note, subject: Subject) -> bool:
    """Whether the condition of a flag or note holds on the balance of probabilities."""
    key = (block.id, subject)
    if key not in brief.asked_besides:
        brief.asked_besides[key] = _formula(brief, block.when, subject)
    return brief.explainer.truth(brief.asked_besides[key]) is Truth.TRUE


def _formula(brief: Brief, condition: Condition, subject: Subject) -> Formula:
    subjects = brief.program.subjects
    strike = subjects.strike_of(subject)
    asked = Asked("S2", "alleging", subjects.actor_state(subject), strike.id if strike else None)
    return Grounder(subjects).formula(condition, subject, asked, Place.SHOWN)
