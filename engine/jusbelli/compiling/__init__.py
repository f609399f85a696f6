"""Compiling: a rule book laid over a matter becomes a grounded program, once, for every view of it."""

from __future__ import annotations

from jusbelli.compiling.grounding import Grounder
from jusbelli.compiling.layers import layers_of
from jusbelli.compiling.program import Program
from jusbelli.compiling.subjects import Subjects
from jusbelli.records import Matter
from jusbelli.rulebook import Rulebook


def compile_program(book: Rulebook, matter: Matter) -> Program:
    """The grounded program of a checked book and a matter. Pure; independent of profile and record."""
    subjects = Subjects(book, matter)
    grounder = Grounder(subjects)
    elements = [
        grounder.element(element, subject)
        for element in book.elements.values()
        for subject in subjects.by_kind[element.about]
    ]
    choices = [
        grounder.choice(choice, subject)
        for choice in book.choices.values()
        for subject in subjects.by_kind[choice.about]
    ]
    return Program(
        book,
        matter,
        {element.key: element for element in elements},
        {choice.key: choice for choice in choices},
        subjects,
        layers_of(book),
    )
