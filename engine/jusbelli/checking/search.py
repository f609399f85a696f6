"""The search: is there a state of the facts in which formulas have the values required?

Tests are decided one by one, each true, false or left unknown; a branch is left when what may still come excludes
a requirement, and ends when what is decided meets them all. So the answer is exact. Conditions over linked
subjects are decided like tests, and whatever they say of the members of one set must be possible together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from jusbelli.checking.formulas import (
    FALSE,
    NOT_SHOWN,
    NOTHING,
    TRUE,
    UNKNOWN,
    Ask,
    Formula,
    Over,
    State,
)

MOST_STEPS = 4000
"""Branches of one question; none asked of the delivered books needs a thirtieth of them."""

Requirement = tuple[Formula, int]
"""A formula, and the truth values it may have."""


class TooFar(Exception):
    """The search was given up: the question is not answered."""


@dataclass
class Search:
    """Questions about one rule book; what linked subjects can be is remembered."""

    most: int = MOST_STEPS
    _members: dict[object, bool] = field(default_factory=dict)
    _left: int = 0

    def find(self, *required: Requirement) -> State | None:
        """A state in which every requirement is met; None if there is none. Raises `TooFar`."""
        self._left = self.most
        return self._find(required, NOTHING)

    def _find(self, required: tuple[Requirement, ...], state: State) -> State | None:
        self._left -= 1
        if self._left < 0:
            raise TooFar
        first: Requirement | None = None
        for formula, allowed in required:
            now, later = formula.look(state)
            if not later & allowed:
                return None
            if first is None and not now & allowed:
                first = formula, allowed
        if first is None:
            return state
        for following in self._branches(*first[0].pick(state, first[1]), state):
            found = self._find(required, following)
            if found is not None:
                return found
        return None

    def _branches(self, leaf: Ask | Over, wanted: int, state: State) -> Iterator[State]:
        """Every way to decide one test, the most helpful first."""
        stands = {TRUE: TRUE, FALSE: FALSE, UNKNOWN: UNKNOWN, NOT_SHOWN: leaf.unshown}
        if leaf.unshown == UNKNOWN:
            del stands[NOT_SHOWN]
        elif isinstance(leaf, Ask) and not leaf.unsettled:
            del stands[UNKNOWN]
        for truth in sorted(stands, key=lambda each: not stands[each] & wanted):
            if isinstance(leaf, Ask):
                decided = state.with_test(leaf, truth)
                if decided is not None:
                    yield decided
            elif self._members_possible(leaf, following := state.with_over(leaf, truth)):
                yield following

    def _members_possible(self, latest: Over, state: State) -> bool:
        """Whether a set can have members of which all that is decided about the set is so."""
        about = [(each, truth) for each, truth in state.over.items() if each.set == latest.set]
        every = [(each.where, needed) for each, truth in about if (needed := each.needs(truth)[1])]
        ones = [(each.where, needed) for each, truth in about if (needed := each.needs(truth)[0])]
        shared = state.for_members()
        return all(self._member_possible((one, *every), shared) for one in ones)

    def _member_possible(self, required: tuple[Requirement, ...], shared: State) -> bool:
        key = (frozenset(required), frozenset(shared.tests.items()))
        if key not in self._members:
            self._members[key] = self._find(required, shared) is not None
        return self._members[key]
