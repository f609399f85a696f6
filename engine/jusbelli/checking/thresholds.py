"""Checks on numbers: what a rule tests against stands in the text it cites, or it is a question for review."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.checking.asked import Asked, asked
from jusbelli.checking.sources import CONVENTION
from jusbelli.place import NOWHERE, Place
from jusbelli.problem import Problem
from jusbelli.rulebook import (
    All,
    Any,
    AtLeast,
    Condition,
    Not,
    Quantified,
    Rulebook,
    Test,
    tests_in,
)

_MEND = (
    "put it in a `flag`; or, if the text cited states it, say so in authorities.yaml with the pinpoint: "
    "`numbers: [{number}]`"
)
_ZERO_MEND = "write `{{below: 1}}` for none and `{{at_least: 1}}` for some"


def check_thresholds(book: Rulebook) -> Iterator[Problem]:
    """Every number other than 1 that decides something stands in the text of an authority cited for it."""
    for each in asked(book):
        if each.sort in ("element", "rule", "choice"):
            yield from _numbers(book, each, each.condition)


def _numbers(book: Rulebook, each: Asked, condition: Condition) -> Iterator[Problem]:
    match condition:
        case Test():
            for number in (condition.value, condition.hours):
                if isinstance(number, float) and number != 1 and number not in _stated(book, each):
                    what = f"`{each.owner}` tests `{condition.name}` against {number:g}"
                    yield _problem(condition.place, what, number)
        case All(parts) | Any(parts):
            for part in parts:
                yield from _numbers(book, each, part)
        case Not(part):
            yield from _numbers(book, each, part)
        case AtLeast(number, parts):
            if number not in (1, len(parts)) and not _counts_freely(book, each, number):
                what = f"`{each.owner}` asks for {number} of {len(parts)}"
                yield _problem(_place(condition), what, number)
            for part in parts:
                yield from _numbers(book, each, part)
        case Quantified(of=members, where=where, at_least=least, at_most=most, place=place):
            for number, none in ((least, 1), (most, 0)):
                if number is not None and number not in (1, none) and not _counts_freely(book, each, number):
                    what = f"`{each.owner}` counts {number} `{members}`"
                    more = f"for more than one write `not: {{count: {{of: {members}, at_most: 1}}}}`; else "
                    yield _problem(place, what, number, more if (number, none) == (2, 1) else "")
            yield from _numbers(book, each, where)


def _problem(place: Place, what: str, number: float, first: str = "") -> Problem:
    mend = first + (_MEND if number else _ZERO_MEND).format(number=f"{number:g}")
    return Problem(place, f"{what}, a number that stands in no text cited", mend)


def _place(condition: Condition) -> Place:
    return min((test.place for test in tests_in(condition)), default=NOWHERE)


def _stated(book: Rulebook, each: Asked) -> set[float]:
    """The numbers that stand in the texts cited."""
    known = (book.authorities[cite.key].states(cite.pinpoint) for cite in each.cites if cite.key in book.authorities)
    return {number for numbers in known for number in numbers}


def _counts_freely(book: Rulebook, each: Asked, number: int) -> bool:
    """Whether a count may stand: it is in a text cited, or it is policy and says that it is our own convention."""
    is_own = any(cite.key == CONVENTION for cite in each.cites)
    return number in _stated(book, each) or (is_own and book.is_policy(each.owner))
