"""From conditions to formulas: which cells the tests of a block read, and which values they tell apart.

Names stay as local as they are written: what an element or a choice is tested to be is free, whatever its own
rules say, and so are the numbers and times of different terms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Literal

from jusbelli.checking.formulas import (
    FALSE,
    TRUE,
    UNKNOWN,
    Ask,
    Both,
    Cell,
    Contrary,
    Either,
    Formula,
    Over,
    Several,
)
from jusbelli.checking.words import said
from jusbelli.rulebook import (
    OUTCOME_WORDS,
    All,
    Any,
    AtLeast,
    Condition,
    Element,
    Not,
    Quantified,
    Resolved,
    Rulebook,
    SubjectKind,
    Term,
    Test,
    sets_from,
)

Scope = tuple[tuple[str, str], ...]
"""The sets a condition stands within, outermost first; empty for the subject itself."""

Where = tuple[Scope, SubjectKind]
"""Where a test stands: its scope, and the kind of subject it speaks of there."""

Place = Literal["shown", "unrefuted"]
"""Where a condition stands on a closed record: what is not shown fails there, or what is not refuted holds."""

_SHOWN: dict[Place, int] = {"shown": FALSE, "unrefuted": TRUE}
_FLIPPED: dict[Place, Place] = {"shown": "unrefuted", "unrefuted": "shown"}
_MOST_WORDS = 8
"""Words of a list whose combinations are told apart; where more are tested, each test stands alone."""

Key = tuple[object, ...]
Counted = Literal["some", "every", "at least", "at most"]


@dataclass
class Cells:
    """The cells of some conditions about one kind of subject: gathered from all, before any becomes a formula."""

    book: Rulebook
    kind: SubjectKind
    _tests: dict[Key, list[Test]] = field(default_factory=dict)
    _made: dict[Key, Cell] = field(default_factory=dict)
    _over: dict[Key, Over] = field(default_factory=dict)

    @classmethod
    def of(cls, book: Rulebook, kind: SubjectKind, conditions: Iterable[Condition]) -> Cells:
        cells = cls(book, kind)
        for condition in conditions:
            for where, test in cells._standing(condition, ((), kind)):
                cells._tests.setdefault(cells._key(where, test), []).append(test)
        return cells

    def _standing(self, condition: Condition, where: Where) -> Iterator[tuple[Where, Test]]:
        match condition:
            case Test():
                yield where, condition
            case All(parts) | Any(parts) | AtLeast(_, parts):
                for part in parts:
                    yield from self._standing(part, where)
            case Not(part):
                yield from self._standing(part, where)
            case Quantified():
                within = self._members(condition, where)
                if within:
                    yield from self._standing(condition.where, within)

    def _members(self, condition: Quantified, where: Where) -> Where | None:
        """Where the members of a set stand; None for a set that is not known here."""
        scope, kind = where
        found = sets_from(kind).get(condition.of)
        return ((*scope, (found[0], condition.of)), found[1]) if found else None

    # --- formulas ---------------------------------------------------------------------------------------

    def formula(self, condition: Condition, closing: Place | None = None) -> Formula:
        """The formula of a condition; `closing` says where it stands on a closed record, None on an open one."""
        return self._formula(condition, ((), self.kind), closing)

    def _formula(self, condition: Condition, where: Where, closing: Place | None) -> Formula:
        match condition:
            case Test():
                return self._ask(condition, where, closing)
            case All(parts):
                return Both(tuple(self._formula(part, where, closing) for part in parts))
            case Any(parts):
                return Either(tuple(self._formula(part, where, closing) for part in parts))
            case Not(part):
                return Contrary(self._formula(part, where, closing and _FLIPPED[closing]))
            case AtLeast(number, parts):
                return Several(number, tuple(self._formula(part, where, closing) for part in parts))
            case Quantified():
                return self._over_members(condition, where, closing)

    def _over_members(self, condition: Quantified, where: Where, closing: Place | None) -> Formula:
        within = self._members(condition, where)
        if within is None:
            return self._alone(where, said(condition))
        most = condition.at_most if condition.word == "count" else None
        inner = _FLIPPED[closing] if closing and most is not None else closing
        formula = self._formula(condition.where, within, inner)
        word: Counted = "at most" if most is not None else "at least" if condition.word == "count" else condition.word
        number = most if most is not None else condition.at_least or 0
        if (word, number) == ("at least", 1):
            word, number = "some", 0
        unshown = _SHOWN[closing] if closing else UNKNOWN
        made = Over(within[0], word, number, formula, unshown)
        return self._over.setdefault((within[0], word, number, formula, unshown), made)

    def _alone(self, where: Where, text: str) -> Ask:
        """A test of which nothing is known but that it may hold or not."""
        return Ask(self._cell((where[0], text), Cell(text, ("yes", "no"), False)), 1)

    def _cell(self, key: Key, cell: Cell) -> Cell:
        return self._made.setdefault(key, cell)

    # --- tests ------------------------------------------------------------------------------------------

    def _key(self, where: Where, test: Test) -> Key:
        scope, kind = where
        found = self.book.resolve(test.name, kind)
        if found is None:
            return (scope, said(test))
        if found.sort == "switch":
            return (found.name,)
        if isinstance(test.value, str):
            return (scope, *sorted((test.name, test.value)))
        if "open" in _words(test) and found.sort == "element":
            return (scope, said(test))
        return (scope, found.name, found.via)

    def _ask(self, test: Test, where: Where, closing: Place | None) -> Formula:
        found = self.book.resolve(test.name, where[1])
        key = self._key(where, test)
        match found:
            case Resolved(name, "switch"):
                words = tuple(self.book.switches[name].values)
                cell = self._cell(key, Cell(name, words, excludes=False, shared=True))
                return Ask(cell, _passing(words, _words(test)))
            case Resolved(name, "element"):
                return self._outcome(test, where, self.book.elements[name])
            case Resolved(name, "choice"):
                return self._choice(test, key, name)
            case Resolved(name, "term") if test.operator in _ALLOWED:
                term = self.book.terms[name]
                return self._fact(test, key, term, _SHOWN[closing] if closing else UNKNOWN)
        return self._alone(where, said(test))

    def _outcome(self, test: Test, where: Where, element: Element) -> Formula:
        key = self._key(where, test)
        asked = {outcome for word in _words(test) for outcome in OUTCOME_WORDS.get(word, ())}
        if self._asks_open(where, test):
            return self._alone(where, said(test))
        outcomes = ("met", "not-met", *(("not-applicable",) if element.applies_when is not None else ()))
        cell = self._cell(key, Cell(test.name, outcomes, excludes=True))
        return Ask(cell, _passing(outcomes, asked))

    def _asks_open(self, where: Where, test: Test) -> bool:
        """Whether the element is tested here for being open too: then it has no value, and each test stands alone."""
        return any(
            key[:1] == (where[0],) and other.name == test.name and "open" in _words(other)
            for key, tests in self._tests.items()
            for other in tests
        )

    def _choice(self, test: Test, key: Key, name: str) -> Formula:
        choice = self.book.choices[name]
        if choice.first:
            certain = bool(choice.values) and choice.values[-1].when == All(())
            words = choice.options if certain else (*choice.options, "none of these")
            return Ask(self._cell(key, Cell(test.name, words, excludes=True)), _passing(words, _words(test)))
        asks = (
            Ask(self._cell((*key, word), Cell(f"{test.name}: {word}", ("yes", "no"), False)), 1)
            for word in _words(test)
        )
        return Either(tuple(asks))

    def _fact(self, test: Test, key: Key, term: Term, unshown: int) -> Formula:
        tests = self._tests.get(key, [test])
        if isinstance(test.value, str):
            cell, passing = _compared(tests, test)
        elif isinstance(test.value, float):
            cell, passing = _measured(tests, test)
        elif term.kind == "list":
            if len(_tested_words(tests)) > _MOST_WORDS:
                key = (*key, said(test))
                tests = [test]
            if len(_tested_words(tests)) > _MOST_WORDS:
                cell, passing = Cell(said(test), ("yes", "no"), False), 1
            else:
                cell, passing = _listed(tests, test)
        else:
            words = term.options or (*_tested_words(tests), "something else")
            cell = Cell(test.name, words, excludes=not term.is_yes_no)
            passing = _passing(words, _words(test))
        return Ask(self._cell(key, cell), passing, unshown, unsettled=term.kind == "characterisation")


_ALLOWED = (
    "is", "at_least", "at_most", "above", "below", "has", "has_any", "only", "has_none",
    "before", "after", "not_before", "not_after", "within", "same_as", "differs_from",
)  # fmt: skip


def _words(test: Test) -> tuple[str, ...]:
    return test.value if isinstance(test.value, tuple) else ()


def _tested_words(tests: Iterable[Test]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for test in tests for word in _words(test)))


def _passing(words: Iterable[str], wanted: Iterable[str]) -> int:
    asked = set(wanted)
    return sum(1 << place for place, word in enumerate(words) if word in asked)


def _listed(tests: Iterable[Test], test: Test) -> tuple[Cell, int]:
    """A list: its values are the sets of the words tested, with and without others."""
    words = (*_tested_words(tests), "something else")
    sets = [frozenset(some) for size in range(len(words) + 1) for some in combinations(words, size)]
    asked = frozenset(_words(test))
    passing = sum(1 << place for place, some in enumerate(sets) if _passes(some, test.operator, asked))
    return Cell(test.name, tuple(", ".join(sorted(some)) or "nothing" for some in sets), excludes=False), passing


def _passes(some: frozenset[str], operator: str, asked: frozenset[str]) -> bool:
    match operator:
        case "is" | "has_any":
            return not some.isdisjoint(asked)
        case "has":
            return some >= asked
        case "has_none":
            return some.isdisjoint(asked)
    return bool(some) and some <= asked


def _measured(tests: Iterable[Test], test: Test) -> tuple[Cell, int]:
    """A number: its values are the bounds tested and the stretches between them."""
    bounds = sorted({each.value for each in tests if isinstance(each.value, float)})
    cell = Cell(test.name, tuple(_stretches([f"{bound:g}" for bound in bounds])), excludes=False)
    assert isinstance(test.value, float)
    at = 2 * bounds.index(test.value) + 1
    return cell, _side(test.operator, at, cell.full)


def _side(operator: str, at: int, full: int) -> int:
    """The stretches that pass a test against the bound that stands at `at`."""
    below = (1 << at) - 1
    upto = (1 << (at + 1)) - 1
    return {"below": below, "at_most": upto, "at_least": full & ~below, "above": full & ~upto}[operator]


def _stretches(bounds: list[str]) -> Iterator[str]:
    yield f"below {bounds[0]}"
    for bound, following in zip(bounds, [*bounds[1:], ""], strict=True):
        yield bound
        yield f"between {bound} and {following}" if following else f"above {bound}"


def _compared(tests: Iterable[Test], test: Test) -> tuple[Cell, int]:
    """Two facts: the same or not; two times: how many hours the one stands after the other."""
    first, second = sorted((test.name, str(test.value)))
    if test.operator in ("same_as", "differs_from"):
        cell = Cell(f"{first} and {second}", ("the same", "different"), excludes=False)
        return cell, 1 if test.operator == "same_as" else 2
    spans = sorted({0.0, *(span for each in tests if each.hours for span in (each.hours, -each.hours))})
    cell = Cell("", tuple(f"{second} {when} {first}" for when in _whens(spans)), excludes=False)
    zero = 2 * spans.index(0.0) + 1
    operator = test.operator if test.name == first else _TURNED[test.operator]
    if operator == "within":
        hours = test.hours or 0.0
        passing = _side("at_least", 2 * spans.index(-hours) + 1, cell.full)
        return cell, passing & _side("at_most", 2 * spans.index(hours) + 1, cell.full)
    # What counts is how long the second stands after the first.
    side = {"before": "above", "not_before": "at_most", "after": "below", "not_after": "at_least"}[operator]
    return cell, _side(side, zero, cell.full)


_TURNED = {
    "before": "after",
    "after": "before",
    "not_before": "not_after",
    "not_after": "not_before",
    "within": "within",
}


def _whens(spans: list[float]) -> Iterator[str]:
    """How one time stands to another: the spans tested, in hours, and the stretches between them."""
    yield _more_than(spans[0]) if spans[0] else "before"
    for span, following in zip(spans, [*spans[1:], None], strict=True):
        yield f"{abs(span):g} hours {_way(span)}" if span else "at the time of"
        yield _more_than(span) if following is None else _between(span, following)


def _way(span: float) -> str:
    return "before" if span < 0 else "after"


def _more_than(span: float) -> str:
    return f"more than {abs(span):g} hours {_way(span)}" if span else "after"


def _between(span: float, following: float) -> str:
    nearer, farther = sorted((abs(span), abs(following)))
    way = _way(span or following)
    return f"{nearer:g} to {farther:g} hours {way}" if nearer else f"less than {farther:g} hours {way}"
