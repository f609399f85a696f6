"""The kinds of block, and what a reader needs of each: a list, by which everything else goes.

A kind is one function here, from a block to what is `Shown` of it, one line of `KINDS`, and one template of the same
name in `templates/blocks/`. Indexes, links, the list of uses and the search follow from what is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from jusbelli.place import Place
from jusbelli.rulebook import (
    Book,
    Choice,
    Cite,
    Condition,
    Element,
    Flag,
    Note,
    RecommendedStep,
    Rule,
    Rulebook,
    SubjectKind,
    Tally,
    Term,
)
from jusbelli.weaving.wording import fill, sentence


@dataclass(frozen=True, slots=True)
class Shown:
    """One block: its name, how it is called in a heading, and what it rests on."""

    kind: str
    name: str
    title: str
    """A sentence, in the words of the books."""
    about: SubjectKind
    block: Any
    """The block itself, for its template."""
    place: Place
    conditions: tuple[Condition, ...] = ()
    cites: tuple[Cite, ...] = ()
    reads: tuple[str, ...] = ()
    """Names it rests on beside those of its conditions."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of block: its word, the words for one and for several, where a book has them, how one is shown."""

    word: str
    one: str
    many: str
    of: Callable[[Book], Sequence[Any]]
    show: Callable[[Rulebook, Any], Shown]


def _term(_: Rulebook, term: Term) -> Shown:
    derived = (term.derived.hours_from, term.derived.to) if term.derived else ()
    return Shown("term", term.name, sentence(term.ask), term.about, term, term.place, reads=derived)


def _element(_: Rulebook, element: Element) -> Shown:
    conditions = () if element.applies_when is None else (element.applies_when,)
    title = sentence(element.asks)
    return Shown("element", element.id, title, element.about, element, element.place, conditions, element.cites)


def _rule(book: Rulebook, rule: Rule) -> Shown:
    about = book.elements[rule.element].about
    conditions = (rule.when, *(exception.when for exception in rule.unless))
    cites = (*rule.cites, *(cite for exception in rule.unless for cite in exception.cites))
    return Shown("rule", rule.id, sentence(rule.because), about, rule, rule.place, conditions, cites)


def _choice(_: Rulebook, choice: Choice) -> Shown:
    conditions = tuple(value.when for value in choice.values)
    cites = tuple(cite for value in choice.values for cite in value.cites)
    return Shown("choice", choice.id, sentence(choice.asks), choice.about, choice, choice.place, conditions, cites)


def _flag(_: Rulebook, flag: Flag) -> Shown:
    return Shown("flag", flag.id, sentence(flag.raises), flag.about, flag, flag.place, (flag.when,))


def _note(_: Rulebook, note: Note) -> Shown:
    return Shown("note", note.id, sentence(note.text), note.about, note, note.place, (note.when,), note.cites)


def _step(_: Rulebook, step: RecommendedStep) -> Shown:
    title = f"{sentence(step.who)}: {fill(step.do)}"
    return Shown("step", step.id, title, step.about, step, step.place, (step.when,), step.cites)


def _tally(book: Rulebook, tally: Tally) -> Shown:
    title = f"How many of {len(tally.of)} answers weigh for and against"
    if tally.outlook in book.choices:
        title += f": {fill(book.choices[tally.outlook].asks)}"
    return Shown("tally", tally.id, title, tally.about, tally, tally.place, reads=(*tally.of, tally.outlook))


KINDS: tuple[Kind, ...] = (
    Kind("term", "term", "terms", lambda book: book.terms, _term),
    Kind("element", "element", "elements", lambda book: book.elements, _element),
    Kind("rule", "rule", "rules", lambda book: book.rules, _rule),
    Kind("choice", "choice", "choices", lambda book: book.choices, _choice),
    Kind("flag", "flag", "flags", lambda book: book.flags, _flag),
    Kind("note", "note", "notes", lambda book: book.notes, _note),
    Kind("step", "step", "steps", lambda book: book.steps, _step),
    Kind("tally", "tally", "tallies", lambda book: book.tallies, _tally),
)
"""In the order in which they are listed."""


def shown_of(rulebook: Rulebook, book: Book) -> Iterator[Shown]:
    """Every block of a book, kind by kind."""
    for kind in KINDS:
        for block in kind.of(book):
            yield kind.show(rulebook, block)
