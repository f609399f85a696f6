"""A check on size: no block grows so large when it is compiled that the chaining engine could not hold it.

The engine cuts long conditions and many rules into groups within the limits of its library, so their number is no
fault. What grows beyond all measure is counting: each further condition is counted at every number asked for, and
each value of a choice is tried against all before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.checking.asked import asked
from jusbelli.place import NOWHERE
from jusbelli.problem import Problem
from jusbelli.rulebook import All, Any, AtLeast, Condition, Not, Quantified, Rulebook, tests_in

MOST_STEPS = 1000
"""Steps of one count. At 1,000 a matter needs under a second and a tenth of a gigabyte; at 20,000 half a minute."""

MOST_VALUES = 40
"""Values of a choice that is tried in order."""


def check_sizes(book: Rulebook) -> Iterator[Problem]:
    for each in asked(book):
        for count in _counts(each.condition):
            number, of = count.number, len(count.parts)
            if number * of > MOST_STEPS:
                place = min((test.place for test in tests_in(count)), default=NOWHERE)
                what = (
                    f"`{each.owner}` asks for {number} of {of}, which takes {number * of:,} steps to count; "
                    f"no more than {MOST_STEPS:,} can be taken"
                )
                yield Problem(place, what, "decide parts of it in elements of their own, and count those")
    for choice in book.choices.values():
        if choice.first and len(choice.values) > MOST_VALUES:
            what = f"`{choice.id}` tries {len(choice.values)} values in order; no more than {MOST_VALUES} can be tried"
            yield Problem(choice.place, what, "divide it into several choices")


def _counts(condition: Condition) -> Iterator[AtLeast]:
    match condition:
        case AtLeast(_, parts):
            yield condition
            for part in parts:
                yield from _counts(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from _counts(part)
        case Not(part) | Quantified(where=part):
            yield from _counts(part)
