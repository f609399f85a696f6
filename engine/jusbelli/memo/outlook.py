"""What a tally counts, which path an outlook takes, what would change it, and which missing facts tell most.

Everything is read on the open record. Whether an answer to a question would decide an item is found by reading its
conditions again with that answer in place of what the file has; nothing is assessed anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from jusbelli.argument.explain import all_of, any_of, at_least
from jusbelli.argument.tree import GroupStep, LeafStep, LinkedStep, ResultStep, Step
from jusbelli.compiling.literals import test
from jusbelli.compiling.program import (
    TRUE,
    And,
    AtLeast,
    ChoiceTest,
    Formula,
    Leaf,
    Linked,
    Literal,
    Not,
    Or,
    OutcomeTest,
    leaves_of,
)
from jusbelli.findings import Key, Truth
from jusbelli.memo.brief import Brief
from jusbelli.memo.conditions import Test, holding, undecided
from jusbelli.memo.outline import FactRef
from jusbelli.records import Span, Subject, Value
from jusbelli.rulebook import Choice, Tally, Term

_CONTRARY = {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE, Truth.UNKNOWN: Truth.UNKNOWN}


# What is counted --------------------------------------------------------------------------------------------


def value_of(brief: Brief, key: Key) -> str | None:
    """The value a choice takes; None while it is open."""
    truths = brief.on_open_record.valuation.choices[key]
    return next((value for value, truth in truths.items() if truth is Truth.TRUE), None)


def possible(brief: Brief, key: Key) -> tuple[str, ...]:
    """The values a choice may still take."""
    truths = brief.on_open_record.valuation.choices[key]
    return tuple(value for value, truth in truths.items() if truth is Truth.UNKNOWN)


@dataclass(frozen=True)
class Count:
    """The items of a tally by how they weigh."""

    supportive: tuple[str, ...]
    adverse: tuple[str, ...]
    neither: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def known(self) -> int:
        return len(self.supportive) + len(self.adverse) + len(self.neither)

    @property
    def total(self) -> int:
        return self.known + len(self.unknown)


def counted(brief: Brief, tally: Tally, subject: Subject) -> Count:
    """The tally of a subject."""
    sides: dict[str, list[str]] = {"supportive": [], "adverse": [], "neither": [], "unknown": []}
    for id in tally.of:
        value = value_of(brief, (id, subject))
        sides["unknown" if value is None else _weighs(brief.book.choices[id], value)].append(id)
    return Count(**{side: tuple(ids) for side, ids in sides.items()})


def _weighs(choice: Choice, value: str) -> str:
    return next((each.weighs for each in choice.values if each.value == value and each.weighs), "neither")


# The outlook ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class RunnerUp:
    """The next path whose own conditions are shown, or those of which that is open."""

    path: str | None
    perhaps: tuple[str, ...] = ()


def runner_up(brief: Brief, key: Key, taken: str) -> RunnerUp:
    """The next path after the one taken; a path without conditions is none."""
    values = brief.program.choices[key].values
    after = [value for value, _ in values].index(taken) + 1
    perhaps: list[str] = []
    for value, formula in values[after:]:
        truth = Truth.FALSE if formula == TRUE else brief.on_open_record.truth(formula)
        if truth is Truth.TRUE and not perhaps:
            return RunnerUp(value)
        if truth is not Truth.FALSE:
            perhaps.append(value)
        if truth is Truth.TRUE:
            break
    return RunnerUp(None, tuple(perhaps))


Wanted = tuple[Test, bool]
"""A test, and whether it would have to hold or to fail."""


@dataclass(frozen=True)
class Change:
    """The shortest way from the outlook to another path: to which, and what would have to be so."""

    path: str | None
    """None where only the path taken would fall away."""
    lacking: tuple[Wanted, ...]


def change(brief: Brief, key: Key, taken: str) -> Change:
    """What would change an outlook: the earlier path that lacks least, else what the path taken rests on."""
    values = brief.program.choices[key].values
    place = [value for value, _ in values].index(taken)
    explainer = brief.on_open_record
    ways = [Change(value, lacking(explainer.step(formula), True)) for value, formula in values[:place]]
    if ways:
        return min(ways, key=lambda way: len(way.lacking))
    return Change(None, lacking(explainer.step(values[place][1]), False))


def lacking(step: Step, wanted: bool) -> tuple[Wanted, ...]:
    """The tests that would have to come out otherwise for a condition to hold, or to fail: the fewest."""
    if step.truth is (Truth.TRUE if wanted else Truth.FALSE):
        return ()
    match step:
        case LeafStep() | ResultStep():
            return ((step, wanted),)
        case GroupStep(word="not", parts=parts):
            return lacking(parts[0], not wanted)
        case GroupStep(word=word, number=number, parts=parts):
            return _fewest(parts, wanted, _needed(word, number, len(parts), wanted))
        case LinkedStep(word=word, members=members) if members and word != "count":
            inner = tuple(step for _, step in members)
            return _fewest(inner, wanted, _needed("all" if word == "every" else "any", 0, len(inner), wanted))
        case LinkedStep():
            return ((step, wanted),)


def _needed(word: str, number: int, parts: int, wanted: bool) -> int:
    """Of how many parts it must be so that a group holds, or fails."""
    least = {"all": parts, "any": 1}.get(word, number)
    return least if wanted else parts - least + 1


def _fewest(parts: tuple[Step, ...], wanted: bool, needed: int) -> tuple[Wanted, ...]:
    ways = sorted((lacking(part, wanted) for part in parts), key=len)
    return tuple(dict.fromkeys(each for way in ways[:needed] for each in way))


# Missing facts ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Telling:
    """A fact that is not known: on which open items it bears, and which of them one answer would decide alone."""

    ref: FactRef
    bears_on: tuple[str, ...]
    decides: tuple[str, ...]


def telling(brief: Brief, ids: tuple[str, ...], outlook: str, subject: Subject) -> tuple[Telling, ...]:
    """The missing facts below open items and an open outlook, the most informative first.

    First those of which one answer would by itself decide the outlook, then by how many items one answer would decide,
    then by whether they bear on the outlook, by how many items they bear on, and in the order of the books.
    """
    keys = [(id, subject) for id in (*([outlook] if outlook else []), *ids)]
    open_keys = [key for key in keys if value_of(brief, key) is None]
    waiting = {key: waits_for(brief, key) for key in open_keys}
    refs = dict.fromkeys(ref for found in waiting.values() for ref in found)
    found = [_telling(brief, ref, waiting) for ref in refs]
    order = {name: place for place, name in enumerate(brief.book.terms)}
    return tuple(sorted(found, key=lambda each: (*_rank(each, outlook), order[each.ref[1]])))


def _rank(each: Telling, outlook: str) -> tuple[bool, int, bool, int]:
    return (
        outlook not in each.decides,
        -len(each.decides),
        outlook not in each.bears_on,
        -len(each.bears_on),
    )


def _telling(brief: Brief, ref: FactRef, waiting: dict[Key, tuple[FactRef, ...]]) -> Telling:
    bears = tuple(key for key, refs in waiting.items() if ref in refs)
    answers = _answers(brief, ref, bears)
    decides = tuple(key[0] for key in bears if any(Truth.TRUE in _values(brief, key, ref, each) for each in answers))
    return Telling(ref, tuple(key[0] for key in bears), decides)


def waits_for(brief: Brief, key: Key) -> tuple[FactRef, ...]:
    """The facts that keep a choice open, directly or through other choices."""
    found: dict[FactRef, None] = {}
    seen, queue = {key}, [key]
    while queue:
        for each in _undecided(brief, queue.pop(0)):
            if isinstance(each, LeafStep):
                found.update(dict.fromkeys(brief.refs_of(each)))
            elif isinstance(each, ResultStep) and each.key not in seen and each.key in brief.program.choices:
                seen.add(each.key)
                queue.append(each.key)
    return tuple(found)


def _undecided(brief: Brief, key: Key) -> Iterator[Test]:
    """What keeps the values open that a choice may still take."""
    truths = brief.on_open_record.valuation.choices[key]
    for value, formula in brief.program.choices[key].values:
        if truths[value] is Truth.UNKNOWN:
            yield from undecided(brief.on_open_record.step(formula))


def rests_on(brief: Brief, key: Key, value: str) -> tuple[Test, ...]:
    """The tests on which a value of a choice holds."""
    formula = dict(brief.program.choices[key].values)[value]
    return tuple(dict.fromkeys(holding(brief.on_open_record.step(formula))))


# One answer put in place -------------------------------------------------------------------------------------


def _answers(brief: Brief, ref: FactRef, keys: tuple[Key, ...]) -> tuple[Value, ...]:
    """The answers a question may have, as far as the conditions tell them apart."""
    term = brief.book.terms[ref[1]]
    if term.kind == "list":
        return tuple(frozenset({option}) for option in term.options)
    if term.kind in ("number", "range"):
        return _numbers(brief, term, keys)
    return term.options


def _numbers(brief: Brief, term: Term, keys: tuple[Key, ...]) -> tuple[Value, ...]:
    """A number at, and between, each of the bounds that the conditions name."""
    formulas = [formula for key in keys for _, formula in brief.program.choices[key].values]
    literals = [leaf.literal for formula in formulas for leaf in leaves_of(formula)]
    bounds = {each.value for each in literals if isinstance(each, Literal) and each.name == term.name}
    known = sorted(bound for bound in bounds if isinstance(bound, float))
    between = [(low + high) / 2 for low, high in pairwise(known)]
    ends = [known[0] - 1, known[-1] + 1] if known else []
    return tuple(Span(each, each) for each in sorted({*known, *between, *ends}))


def _values(brief: Brief, key: Key, ref: FactRef, answer: Value, under: frozenset[Key] = frozenset()) -> list[Truth]:
    """The truth of each value of a choice, were a fact answered so; unknown where choices rest on one another."""
    ground = brief.program.choices[key]
    if key in under:
        return [Truth.UNKNOWN for _ in ground.values]
    own = [_supposed(brief, formula, ref, answer, under | {key}) for _, formula in ground.values]
    if not ground.first:
        return own
    return [all_of([truth, *(_CONTRARY[earlier] for earlier in own[:place])]) for place, truth in enumerate(own)]


def _supposed(brief: Brief, formula: Formula, ref: FactRef, answer: Value, under: frozenset[Key]) -> Truth:
    """The truth of a condition, were a fact answered so."""
    match formula:
        case Leaf(literal):
            if isinstance(literal, Literal) and (literal.subject, literal.name) == ref and literal.other is None:
                return test(answer, literal.operator, literal.value)
            return brief.on_open_record.truth(formula)
        case OutcomeTest():
            return brief.on_open_record.truth(formula)
        case ChoiceTest(key, values):
            names = [value for value, _ in brief.program.choices[key].values]
            truths = dict(zip(names, _values(brief, key, ref, answer, under), strict=True))
            return any_of([truths[value] for value in sorted(values)])
        case Not(part):
            return _CONTRARY[_supposed(brief, part, ref, answer, under)]
        case And(parts):
            return all_of([_supposed(brief, part, ref, answer, under) for part in parts])
        case Or(parts):
            return any_of([_supposed(brief, part, ref, answer, under) for part in parts])
        case AtLeast(number, parts):
            return at_least(number, [_supposed(brief, part, ref, answer, under) for part in parts])
        case Linked(inner):
            return _supposed(brief, inner, ref, answer, under)
