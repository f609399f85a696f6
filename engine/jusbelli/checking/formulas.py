"""Conditions as formulas over cells, and what is known of the cells: strong Kleene logic with what may still come.

A *cell* is a name of the rule book as one condition reads it: a fact, an element, a choice, a switch. Its
values are those that the tests on it tell apart, and a test is the set of values that pass it. What is known of
a cell is the set of values still live: a test is true when all of them pass, false when none does, else unknown.
That is how the engine reads disputed and vague facts, so a search over such sets is exact where a search over
single values would not be.

Looking at a formula in a state gives two things at once: its value if nothing else is decided, and the values
it may still take.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

TRUE, FALSE, UNKNOWN = 1, 2, 4
"""Truth values as bits, so that several are one number."""

ANY = TRUE | FALSE | UNKNOWN
NOT_TRUE = FALSE | UNKNOWN
NOT_FALSE = TRUE | UNKNOWN

NOT_SHOWN = 8
"""How a test may be decided on a closed record, beside true, false and unknown in law: unknown for want of facts."""

_SWAPPED = (0, 2, 1, 3, 4, 6, 5, 7)
"""Bits with true and false exchanged."""

Look = tuple[int, int]
"""The value as things stand (one bit), and the values that may still come (several)."""


@dataclass(frozen=True, eq=False, slots=True)
class Cell:
    """What a name stands for where a condition reads it, with the values told apart, in words."""

    name: str
    """Empty where the values speak for themselves."""
    values: tuple[str, ...]
    excludes: bool
    """Whether a value may be excluded while no other is shown."""
    shared: bool = False
    """Whether linked subjects read the same cell: a switch."""

    @property
    def full(self) -> int:
        return (1 << len(self.values)) - 1


@dataclass(frozen=True, slots=True)
class Ask:
    """A test of a cell: the values that pass it, as bits."""

    cell: Cell
    passing: int
    unshown: int = UNKNOWN
    """What the test comes to when it is unknown for want of facts: true or false on a closed record, by its place."""
    unsettled: bool = True
    """Whether it may be unknown for another reason, so that it stays unknown when the record closes."""

    def look(self, state: State) -> Look:
        return state.asked(self)

    def pick(self, state: State, wanted: int) -> Pick:
        return self, wanted


@dataclass(frozen=True, eq=False, slots=True)
class Over:
    """A condition over linked subjects: what some or all members satisfy. Equal ones are made once."""

    set: tuple[object, ...]
    """The set, so that conditions over the same members are seen together."""
    word: Literal["some", "every", "at least", "at most"]
    number: int
    where: Formula
    unshown: int = UNKNOWN
    """What it comes to when the set is not stated, as for a test."""

    def look(self, state: State) -> Look:
        known = state.over.get(self)
        if known:
            known = self.unshown if known == NOT_SHOWN else known
            return known, known
        return UNKNOWN, ANY

    def pick(self, state: State, wanted: int) -> Pick:
        return self, wanted

    def needs(self, truth: int) -> tuple[int, int]:
        """What one member must be, and what all must be, for this to have `truth`; 0 where nothing follows."""
        match self.word, truth:
            case "some", 1:
                return TRUE, 0
            case "some", 2:
                return 0, FALSE
            case "every", 1:  # of those that count, and none may
                return 0, TRUE
            case "every", 2:
                return FALSE, 0
            case "at least", 1:
                return (TRUE, 0) if self.number else (0, 0)
            case "at least", 2:
                return 0, FALSE if self.number == 1 else 0
            case "at most", 1:
                return 0, FALSE if self.number == 0 else 0
            case "at most", 2:
                return TRUE, 0
        return 0, 0


@dataclass(frozen=True, slots=True)
class Both:
    """All of the parts."""

    parts: tuple[Formula, ...]

    def look(self, state: State) -> Look:
        value, may_hold, may_fail, may_stay = TRUE, True, False, False
        for part in self.parts:
            now, later = part.look(state)
            if now != TRUE and value != FALSE:
                value = now
            if later == FALSE:
                return FALSE, FALSE
            may_hold = may_hold and bool(later & TRUE)
            may_fail = may_fail or bool(later & FALSE)
            may_stay = may_stay or bool(later & UNKNOWN)
        return value, (TRUE if may_hold else 0) | (FALSE if may_fail else 0) | (UNKNOWN if may_stay else 0)

    def pick(self, state: State, wanted: int) -> Pick:
        return _pick(self.parts, state, wanted)


@dataclass(frozen=True, slots=True)
class Either:
    """One of the parts or more."""

    parts: tuple[Formula, ...]

    def look(self, state: State) -> Look:
        value, may_hold, may_fail, may_stay = FALSE, False, True, False
        for part in self.parts:
            now, later = part.look(state)
            if now != FALSE and value != TRUE:
                value = now
            if later == TRUE:
                return TRUE, TRUE
            may_hold = may_hold or bool(later & TRUE)
            may_fail = may_fail and bool(later & FALSE)
            may_stay = may_stay or bool(later & UNKNOWN)
        return value, (TRUE if may_hold else 0) | (FALSE if may_fail else 0) | (UNKNOWN if may_stay else 0)

    def pick(self, state: State, wanted: int) -> Pick:
        return _pick(self.parts, state, wanted)


@dataclass(frozen=True, slots=True)
class Contrary:
    """Not the part."""

    part: Formula

    def look(self, state: State) -> Look:
        now, later = self.part.look(state)
        return _SWAPPED[now], _SWAPPED[later]

    def pick(self, state: State, wanted: int) -> Pick:
        return self.part.pick(state, _SWAPPED[wanted])


@dataclass(frozen=True, slots=True)
class Several:
    """At least `number` of the parts."""

    number: int
    parts: tuple[Formula, ...]

    def look(self, state: State) -> Look:
        seen = [part.look(state) for part in self.parts]
        value = self._of([now for now, _ in seen])
        if all(later in (TRUE, FALSE, UNKNOWN) for _, later in seen):
            return value, value
        later = UNKNOWN if any(each & UNKNOWN for _, each in seen) else 0
        later |= TRUE if sum(bool(each & TRUE) for _, each in seen) >= self.number else 0
        later |= FALSE if sum(not each & FALSE for _, each in seen) < self.number else 0
        return value, later | value

    def _of(self, values: list[int]) -> int:
        if values.count(TRUE) >= self.number:
            return TRUE
        return FALSE if len(values) - values.count(FALSE) < self.number else UNKNOWN

    def pick(self, state: State, wanted: int) -> Pick:
        return _pick(self.parts, state, wanted)


Formula = Ask | Over | Both | Either | Contrary | Several
Pick = tuple[Ask | Over, int]
"""What to decide next, and the values that would help."""

ALWAYS: Formula = Both(())
NEVER: Formula = Either(())


def _pick(parts: Sequence[Formula], state: State, wanted: int) -> Pick:
    """The part to decide next: one that may still become what is wanted, else any that is not decided."""
    otherwise = None
    for part in parts:
        now, later = part.look(state)
        if later in (TRUE, FALSE, UNKNOWN):
            continue
        if later & wanted and not now & wanted:
            return part.pick(state, wanted)
        otherwise = otherwise or part
    assert otherwise is not None, "only what is undecided is picked from"
    return otherwise.pick(state, wanted)


@dataclass(frozen=True)
class State:
    """What has been decided: tests, conditions over linked subjects, and with them the live values of cells."""

    tests: dict[tuple[Cell, int], int]
    live: dict[Cell, int]
    sure: frozenset[Cell]
    """Cells of which something is shown, so that a test all live values pass is true."""
    over: dict[Over, int]

    def asked(self, test: Ask) -> Look:
        known = self.tests.get((test.cell, test.passing))
        if known:
            known = test.unshown if known == NOT_SHOWN else known
            return known, known
        live = self.live.get(test.cell, test.cell.full)
        sure = test.cell in self.sure
        passes, fails = live & test.passing, live & ~test.passing
        if sure and not (passes and fails):
            now = TRUE if passes else FALSE
            return now, now
        later = (TRUE if passes else 0) | (FALSE if fails else 0) | test.unshown
        if test.unsettled or test.unshown == UNKNOWN:
            return UNKNOWN, later | UNKNOWN
        return test.unshown, later

    def with_test(self, test: Ask, truth: int) -> State | None:
        """The state in which the test has `truth`; None if that contradicts what is decided."""
        cell, live, sure = test.cell, self.live.get(test.cell, test.cell.full), self.sure
        if truth == TRUE:
            live, sure = live & test.passing, sure | {cell}
        elif truth == FALSE:
            live, sure = live & ~test.passing, sure if cell.excludes else sure | {cell}
        if not live:
            return None
        tests = {**self.tests, (cell, test.passing): truth}
        if cell in sure:
            for (other, passing), known in tests.items():
                if other is cell and known >= UNKNOWN and not (live & passing and live & ~passing):
                    return None
        return State(tests, {**self.live, cell: live}, sure, self.over)

    def with_over(self, condition: Over, truth: int) -> State:
        return State(self.tests, self.live, self.sure, {**self.over, condition: truth})

    def for_members(self) -> State:
        """What linked subjects share with the subject: the settings of switches."""
        return State(
            {key: known for key, known in self.tests.items() if key[0].shared},
            {cell: live for cell, live in self.live.items() if cell.shared},
            frozenset(cell for cell in self.sure if cell.shared),
            {},
        )

    def words(self) -> Iterator[str]:
        """A value of each cell that has been decided, as `name: value`."""
        for cell in dict.fromkeys(cell for cell, _ in self.tests):
            live = self.live.get(cell, cell.full)
            if live != cell.full:
                value = cell.values[(live & -live).bit_length() - 1]
                yield f"{cell.name}: {value}" if cell.name else value


NOTHING = State({}, {}, frozenset(), {})
"""Nothing is decided."""
