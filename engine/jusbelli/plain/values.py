"""One value put to one test: true, false, or, where it is too vague for the test, unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from jusbelli.records import Moment, Span, Value
from jusbelli.rulebook import Term, Test

Kleene = bool | None
"""True, False, or None for unknown."""


@dataclass(frozen=True, slots=True)
class NotThat:
    """All that is known of a value is that it is not this one."""

    value: Value


_WORDS = (str, frozenset)

Live = Value | NotThat
"""What a fact that may be relied on is, on one claim about it."""


def contrary(term: Term, value: Value) -> Live:
    """What holds when a claim is wrong: of yes the no, of anything else only that it is not that."""
    if term.is_yes_no:
        return "no" if value == "yes" else "yes"
    return NotThat(value)


def presumption(term: Term) -> Value | None:
    """The value a term is presumed to have, typed by its kind; None where nothing can be presumed."""
    if term.presumed is None or term.kind == "time":
        return None
    if term.kind in ("number", "range"):
        number = float(term.presumed)
        return Span(number, number)
    return frozenset((term.presumed,)) if term.kind == "list" else term.presumed


def holds(test: Test, value: Live) -> Kleene:
    """Whether one value passes a test that looks at this value only."""
    words, number = test.value, test.value
    if isinstance(value, NotThat):
        excluded = test.operator == "is" and isinstance(words, tuple) and set(words) <= {value.value}
        return False if excluded else None
    if isinstance(value, Span) and isinstance(number, float | int):
        return _number(test.operator, value, number)
    if isinstance(value, str) and test.operator == "is" and isinstance(words, tuple):
        return value in words
    if isinstance(value, frozenset) and isinstance(words, tuple):
        return _words(test.operator, value, frozenset(words))
    return None


def _number(operator: str, span: Span, bound: float) -> Kleene:
    least = float("-inf") if span.least is None else span.least
    most = float("inf") if span.most is None else span.most
    match operator:
        case "at_least":
            return True if least >= bound else False if most < bound else None
        case "below":
            return True if most < bound else False if least >= bound else None
        case "above":
            return True if least > bound else False if most <= bound else None
        case "at_most":
            return True if most <= bound else False if least > bound else None
    return None


def _words(operator: str, those: frozenset[str], words: frozenset[str]) -> Kleene:
    match operator:
        case "is" | "has_any":
            return not those.isdisjoint(words)
        case "has":
            return words <= those
        case "has_none":
            return those.isdisjoint(words)
        case "only":
            return bool(those) and those <= words
    return None


def compare(test: Test, one: Live, other: Live) -> Kleene:
    """Whether two values stand to each other as a test says."""
    if isinstance(one, Moment) and isinstance(other, Moment):
        return _times(test, one, other)
    if isinstance(one, _WORDS) and isinstance(other, _WORDS) and test.operator in ("same_as", "differs_from"):
        return (one == other) == (test.operator == "same_as")
    return None


def _times(test: Test, one: Moment, other: Moment) -> Kleene:
    match test.operator:
        case "before":
            return _before(one, other)
        case "not_before":
            return opposite(_before(one, other))
        case "after":
            return _before(other, one)
        case "not_after":
            return opposite(_before(other, one))
        case "within":
            return _within(timedelta(hours=test.hours or 0), one, other)
    return None


def _before(one: Moment, other: Moment) -> Kleene:
    return True if one.latest < other.earliest else False if one.earliest >= other.latest else None


def _within(limit: timedelta, one: Moment, other: Moment) -> Kleene:
    least, most = one.earliest - other.latest, one.latest - other.earliest
    nearest = max(least, -most, timedelta(0))  # nothing lies between them where the two overlap
    farthest = max(-least, most)
    return True if farthest <= limit else False if nearest > limit else None


def hours_between(start: Live, end: Live) -> Live:
    """The hours from one time to another; without bounds where one of the times is only excluded."""
    if isinstance(start, Moment) and isinstance(end, Moment):
        return Span(_hours(end.earliest - start.latest), _hours(end.latest - start.earliest))
    return Span(None, None)


def _hours(length: timedelta) -> float:
    return length / timedelta(hours=1)


def opposite(truth: Kleene) -> Kleene:
    return None if truth is None else not truth
