"""Every condition of a rule book with what stands around it, for checks on what conditions ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from jusbelli.rulebook import Cite, Condition, Rulebook, SubjectKind, tests_in

Sort = Literal["element", "rule", "choice", "flag", "note", "step"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition: whose it is, the kind of subject it speaks of, and the authorities it stands on."""

    owner: str
    sort: Sort
    about: SubjectKind
    condition: Condition
    cites: tuple[Cite, ...] = ()


def asked(book: Rulebook) -> Iterator[Asked]:
    """Every condition of the books."""
    for element in book.elements.values():
        if element.applies_when is not None:
            yield Asked(element.id, "element", element.about, element.applies_when, element.cites)
        for rule in book.rules_of.get(element.id, ()):
            yield Asked(rule.id, "rule", element.about, rule.when, rule.cites)
            for each in rule.unless:
                yield Asked(rule.id, "rule", element.about, each.when, (*each.cites, *rule.cites))
    for choice in book.choices.values():
        for value in choice.values:
            yield Asked(choice.id, "choice", choice.about, value.when, value.cites)
    for flag in book.flags.values():
        yield Asked(flag.id, "flag", flag.about, flag.when)
    for note in book.notes.values():
        yield Asked(note.id, "note", note.about, note.when, note.cites)
    for step in book.steps.values():
        yield Asked(step.id, "step", step.about, step.when)


def readers(book: Rulebook) -> dict[str, dict[str, None]]:
    """Who reads each name: by a condition, a comparison, a derived number or a tally; an element for its rules."""
    found: dict[str, dict[str, None]] = {}
    for each in asked(book):
        rule = book.rules.get(each.owner)
        for test in tests_in(each.condition):
            for name in (test.name, *([test.value] if isinstance(test.value, str) else [])):
                found.setdefault(_bare(book, name), {})[rule.element if rule else each.owner] = None
    for term in book.terms.values():
        for name in (term.derived.hours_from, term.derived.to) if term.derived else ():
            found.setdefault(_bare(book, name), {})[term.name] = None
    for tally in book.tallies.values():
        for name in (*tally.of, tally.outlook):
            found.setdefault(name, {})[tally.id] = None
    return found


def _bare(book: Rulebook, name: str) -> str:
    return name if book.about(name) else name.removeprefix("trigger.")
