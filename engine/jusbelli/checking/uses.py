"""Checks on use: what is asked for, decided or switched is read by something, or says that it is an end."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.checking.asked import asked, readers
from jusbelli.problem import Problem
from jusbelli.rulebook import STANDARD_SWITCHES, Choice, Element, Rulebook, Test, tests_in


def check_used_terms(book: Rulebook) -> Iterator[Problem]:
    """A term decides something, or says that it is only printed."""
    read = readers(book)
    for term in book.terms.values():
        by = next(iter(read.get(term.name, ())), "")
        if term.printed and by:
            mend = "leave out `printed`, or the test"
            yield Problem(term.place, f"`{term.name}` is `printed: yes`, and `{by}` tests it", mend)
        elif not (term.printed or by or term.record):
            mend = "test it in a rule, leave it out, or write `printed: yes` if it is asked for only to be printed"
            yield Problem(term.place, f"no condition tests `{term.name}`: `{term.ask}`", mend)


def check_used_results(book: Rulebook) -> Iterator[Problem]:
    """What is decided is tested by something else, or says that it is an end."""
    read = readers(book)
    results: list[Element | Choice] = [*book.elements.values(), *book.choices.values()]
    for result in results:
        is_end = result.composite or result.weight_only or (isinstance(result, Element) and result.advice)
        if not is_end and not read.get(result.id, {}).keys() - {result.id}:
            ends = "`composite: yes`, `weight-only: yes`" + (" or `advice: yes`" if isinstance(result, Element) else "")
            mend = f"test it, or say what end it serves: {ends}"
            yield Problem(result.place, f"nothing tests `{result.id}`: `{result.asks}`", mend)


def check_used_switches(book: Rulebook) -> Iterator[Problem]:
    """A switch is read by a condition, and each of its values is told apart from the others somewhere."""
    told: dict[str, list[frozenset[str]]] = {}
    for each in asked(book):
        for test in tests_in(each.condition):
            if test.name in book.switches:
                told.setdefault(test.name, []).append(_words(test))
    for name, switch in book.switches.items():
        if name in STANDARD_SWITCHES:
            continue
        if name not in told:
            mend = "test it in a rule, or leave it out of the switches and of every profile"
            yield Problem(switch.place, f"no condition reads the switch `{name}`: `{switch.asks}`", mend)
            continue
        alike: dict[tuple[bool, ...], list[str]] = {}
        for value in switch.values:
            alike.setdefault(tuple(value in words for words in told[name]), []).append(value)
        for values in alike.values():
            if len(values) > 1:
                what = f"no condition tells `{values[0]}` from `{values[1]}` of `{name}`"
                yield Problem(switch.place, what, "test one of them by itself, or keep one of them")


def _words(test: Test) -> frozenset[str]:
    return frozenset(test.value) if isinstance(test.value, tuple) else frozenset()
