"""Checks on what rules can do: none that can never hold, none that can never matter.

Both are decided exactly, in the three-valued meaning and on both records, from the rules of one element alone.
Where a search would take too long, that is reported as `Unexamined` and not passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jusbelli.checking.cells import Cells
from jusbelli.checking.formulas import NOT_FALSE, NOT_TRUE, TRUE, Formula
from jusbelli.checking.search import Search, TooFar
from jusbelli.checking.standing import Standing, conditions_of
from jusbelli.checking.words import said
from jusbelli.place import NOWHERE, Place
from jusbelli.problem import Problem
from jusbelli.rulebook import All, Condition, Element, Not, Rule, Rulebook, SubjectKind, tests_in

Item = TypeVar("Item")

_MOST_VALUES = 6
"""Values shown of a state."""


@dataclass(frozen=True, slots=True, order=True)
class Unexamined:
    """What a check could not find out, and where it stands."""

    place: Place
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


Found = Iterator[Problem | Unexamined]


def check_reach(book: Rulebook) -> Found:
    search = Search()
    for element in book.elements.values():
        yield from _Examined.of(book, element, search).findings()
    for owner, kind, place, parts in _others(book):
        cells = Cells.of(book, kind, [part.condition for part in parts])
        yield from _never_holds(owner, place, parts, cells, search)


def _others(book: Rulebook) -> Iterator[tuple[str, SubjectKind, Place, list[_Part]]]:
    """The conditions that belong to no rule: whose, the kind of subject, where, and what is asked together."""
    for choice in book.choices.values():
        for number, value in enumerate(choice.values):
            parts = _flat(value.when)
            for earlier in choice.values[:number] if choice.first else ():
                parts.append(_Part(Not(earlier.when), f"that it is not `{earlier.value}`"))
            yield f"the value `{value.value}` of `{choice.id}`", choice.about, value.place, parts
    for flag in book.flags.values():
        yield f"flag `{flag.id}`", flag.about, flag.place, _flat(flag.when)
    for note in book.notes.values():
        yield f"note `{note.id}`", note.about, note.place, _flat(note.when)


# What is asked together, and cannot be so ----------------------------------------------------------------


@dataclass(frozen=True)
class _Part:
    """One of several conditions that are asked together, and how it is shown."""

    condition: Condition
    shown: str

    @property
    def place(self) -> Place:
        return max((test.place for test in tests_in(self.condition) if test.place != NOWHERE), default=NOWHERE)


def _flat(condition: Condition) -> list[_Part]:
    if isinstance(condition, All):
        return [part for each in condition.parts for part in _flat(each)]
    return [_Part(condition, f"`{said(condition)}`")]


def _asked(rule: Rule) -> list[_Part]:
    exceptions = (_Part(Not(each.when), f"`unless: {said(each.when)}`") for each in rule.unless)
    return [*_flat(rule.when), *exceptions]


def _never_holds(owner: str, place: Place, parts: list[_Part], cells: Cells, search: Search) -> Found:
    def possible(some: Sequence[_Part]) -> bool:
        return search.find(*((cells.formula(part.condition), TRUE) for part in some)) is not None

    try:
        if possible(parts):
            return
        core = _fewest(parts, lambda some: not possible(some))
    except TooFar:
        yield Unexamined(place, f"whether {owner} can hold")
        return
    at = max((part.place for part in core if part.place != NOWHERE), default=place)
    if len(core) == 1:
        because, mend = f"{core[0].shown} is never true", "correct it, or leave it out"
    else:
        shown = [part.shown for part in core]
        because = f"{', '.join(shown[:-1])} and {shown[-1]} are {'both' if len(shown) == 2 else 'all'} asked"
        mend = "leave one of them out, or put them under `any`"
    yield Problem(at, f"{owner} can never hold, because {because}", mend)


def _fewest(items: Sequence[Item], enough: Callable[[Sequence[Item]], bool]) -> list[Item]:
    """The items without those that may be left out while the others are still enough."""
    kept = list(items)
    for item in items:
        rest = [each for each in kept if each is not item]
        if enough(rest):
            kept = rest
    return kept


# The rules of one element ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Examined:
    """An element with its rules, on the open record and on the closed one."""

    element: Element
    rules: tuple[Rule, ...]
    cells: Cells
    search: Search
    records: tuple[Standing, Standing]

    @classmethod
    def of(cls, book: Rulebook, element: Element, search: Search) -> _Examined:
        rules = book.rules_of.get(element.id, ())
        cells = Cells.of(book, element.about, conditions_of(element, rules))
        records = (
            Standing.of(cells, element, rules, closed=False),
            Standing.of(cells, element, rules, closed=True),
        )
        return cls(element, rules, cells, search, records)

    def findings(self) -> Found:
        if self.element.applies_when is not None:
            owner = f"`applies-when` of `{self.element.id}`"
            yield from self._holds(owner, self.element.place, _flat(self.element.applies_when))
        for rule in self.rules:
            never = list(self._holds(f"rule `{rule.id}`", rule.place, _asked(rule)))
            yield from never
            if not never:
                yield from self._exceptions(rule)
                yield from self._matters(rule)

    def _holds(self, owner: str, place: Place, parts: list[_Part]) -> Found:
        return _never_holds(owner, place, parts, self.cells, self.search)

    # --- exceptions ---------------------------------------------------------------------------------------

    def _exceptions(self, rule: Rule) -> Found:
        for number, exception in enumerate(rule.unless):
            owner = f"the exception `{said(exception.when)}` of rule `{rule.id}`"
            never = list(self._holds(owner, exception.place, _flat(exception.when)))
            yield from never
            if never:
                continue
            try:
                if not self._exception_matters(rule, number):
                    rest = "the rule, with its other exceptions," if len(rule.unless) > 1 else "the rule"
                    what = f"{owner} can never matter: {rest} does not hold then in any case"
                    yield Problem(exception.place, what, "leave it out, or correct it")
            except TooFar:
                yield Unexamined(exception.place, f"whether {owner} can matter")

    def _exception_matters(self, rule: Rule, number: int) -> bool:
        for closed in (False, True):
            without = rule.model_copy(update={"unless": (*rule.unless[:number], *rule.unless[number + 1 :])})
            rest = Standing.of(self.cells, self.element, (without,), closed=closed).holds[rule.id]
            bar = self.cells.formula(rule.unless[number].when, "shown" if closed else None)
            if self.search.find((bar, TRUE), (rest, NOT_FALSE)) is not None:
                return True
        return False

    # --- rules --------------------------------------------------------------------------------------------

    def _matters(self, rule: Rule) -> Found:
        # What stands for its reason only covers nothing: else two of a kind could cover each other.
        others = [each for each in self.rules if each is not rule and not each.reason_only]
        try:
            if self._can_matter(rule, others):
                if rule.reason_only:
                    what = f"rule `{rule.id}` is `reason-only: yes`, and it can change how `{self.element.id}` ends"
                    yield Problem(rule.place, what, "leave `reason-only` out")
            elif not rule.reason_only:
                yield Problem(rule.place, self._idle(rule, others), _IDLE_MEND)
        except TooFar:
            yield Unexamined(rule.place, f"whether rule `{rule.id}` can matter")

    def _can_matter(self, rule: Rule, others: Sequence[Rule]) -> bool:
        """Whether, of the rule and these others alone, the rule can change how the element ends."""
        away = [each.id for each in self.rules if each is not rule and each not in others]
        return any(
            self.search.find(*goal) is not None for record in self.records for goal in record.without(*away).goals(rule)
        )

    def _idle(self, rule: Rule, others: list[Rule]) -> str:
        """Why a rule never matters."""
        standing = self.records[0]
        holds, what = (standing.holds[rule.id], TRUE), f"rule `{rule.id}` can never matter"
        witness = self.search.find(holds, (standing.applies, NOT_FALSE))
        if witness is None:
            return f"{what}: `{self.element.id}` does not apply where it holds"
        values = ", ".join(f"`{word}`" for word in list(witness.words())[:_MOST_VALUES])
        where = f"{what}: wherever it holds{f', as with {values},' if values else ''}"
        if (
            rule.effect == "defeats"
            and self.search.find(holds, (standing.applies, NOT_FALSE), (standing.supported(), NOT_FALSE)) is None
        ):
            return f"{where} every rule that supports `{self.element.id}` fails, so that it is not met in any case"
        cover = _fewest(others, lambda some: not self._can_matter(rule, some))
        return f"{where} {' and '.join(self._fares(each, holds[0]) for each in cover) or 'nothing changes'}"

    def _fares(self, other: Rule, holds: Formula) -> str:
        """How another rule stands wherever the one in question holds."""
        theirs = self.records[0].holds[other.id]
        if self.search.find((holds, TRUE), (theirs, NOT_TRUE)) is None:
            return f"rule `{other.id}` holds too"
        if self.search.find((holds, TRUE), (theirs, NOT_FALSE)) is None:
            return f"rule `{other.id}` fails"
        return f"rule `{other.id}` decides the same"


_IDLE_MEND = "leave it out, correct it, or write `reason-only: yes` if it stands only for the reason it gives"
