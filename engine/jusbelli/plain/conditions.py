"""Conditions as they stand for one subject, and their truth in strong Kleene logic.

While the record is open, what nobody has shown is unknown. On a closed record it has to count as something,
and what depends on where it stands: that is the `gap`, the truth given to a test that is open for want of
facts. It is None on an open record. A `not` turns it round, so that it is always the whole test, with its
sign, that is taken as failed or as passed. Questions of law, and findings still open, have no gap to fill.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from jusbelli.findings import Reason
from jusbelli.plain.proof import USUAL, Doctrine, Proof, Same
from jusbelli.plain.values import Kleene, compare, holds, opposite
from jusbelli.rulebook import Test

Findings = tuple[Kleene, ...]
"""Of an element: whether it is met, not met, not applicable. Of a choice: each of its values, in order."""

MET, NOT_MET, NOT_APPLICABLE = 0, 1, 2

UNSETTLED = "unsettled"
"""What a switch is set to when the question is left open; so is one that is not set."""


@dataclass(slots=True)
class Docket:
    """The settings of an assessment, and what has been found so far."""

    switches: Mapping[str, str]
    doctrine: Doctrine
    """How well facts must be shown where the law leaves it to doctrine."""
    not_shown: Kleene
    """What becomes of a fact that must be shown and is not: it fails on a closed record."""
    findings: list[Findings]
    """By the number of the question."""
    rules: list[Kleene]
    """By the number of the rule."""
    settled: set[int] = field(default_factory=set)
    """The questions of which all is found that ever will be, so that what is open stays open."""


class Condition(Protocol):
    def truth(self, docket: Docket, gap: Kleene) -> Kleene: ...


@dataclass(slots=True)
class FactTest:
    """A test on a fact, or on how two facts stand to each other."""

    test: Test
    proof: Proof
    other: Proof | None = None
    known: dict[Doctrine, bool | Reason] = field(default_factory=dict)
    """What the test came to under each doctrine; the record does not change."""

    def truth(self, docket: Docket, gap: Kleene) -> Kleene:
        found = self.known.get(docket.doctrine)
        if found is None:
            found = self.known[docket.doctrine] = self.made(docket.doctrine)
        if found is True or found is False:
            return found
        return None if found is Reason.LAW else gap

    def made(self, doctrine: Doctrine) -> bool | Reason:
        """The test made on every claim that may be relied on: they must all agree."""
        first = self.proof.live(doctrine)
        if isinstance(first, Reason):
            return first
        if self.other is None:
            return self._based(_agreed({holds(self.test, value) for value in first}), self.proof)
        second = self.other.live(doctrine)
        if isinstance(second, Reason):
            return second
        compared = _agreed({compare(self.test, one, other) for one in first for other in second})
        return self._based(compared, self.proof, self.other)

    @staticmethod
    def _based(verdict: bool | Reason, *proofs: Proof) -> bool | Reason:
        """The verdict, if every proof can carry it."""
        if isinstance(verdict, Reason) or all(proof.carries(verdict) for proof in proofs):
            return verdict
        return Reason.BELOW_STANDARD


def _agreed(verdicts: set[Kleene]) -> bool | Reason:
    if len(verdicts) == 1 and None not in verdicts:
        return True in verdicts
    return Reason.DISPUTED if {True, False} <= verdicts else Reason.UNKNOWN


@dataclass(slots=True)
class SwitchTest:
    switch: str
    settings: tuple[str, ...]

    def truth(self, docket: Docket, gap: Kleene) -> Kleene:
        setting = docket.switches.get(self.switch, UNSETTLED)
        return None if setting == UNSETTLED else setting in self.settings


@dataclass(slots=True)
class FindingTest:
    """Whether another question ended in one of the listed ways; `open_` where an open end is among them."""

    question: int
    endings: tuple[int, ...]
    open_: bool = False

    def truth(self, docket: Docket, gap: Kleene) -> Kleene:
        findings = docket.findings[self.question]
        listed: Kleene = False
        for ending in self.endings:
            truth = findings[ending]
            if truth is True:
                return True
            if truth is None:
                listed = None
        if not self.open_:
            return listed
        if self.question not in docket.settled:
            return None
        return True if True not in findings else listed


@dataclass(slots=True)
class NotStated:
    """A fact or a set nobody has stated, or a test of every member of a set that has none."""

    def truth(self, docket: Docket, gap: Kleene) -> Kleene:
        return gap


@dataclass(slots=True)
class Undecided:
    """A question of law about the facts that nobody has decided."""

    def truth(self, docket: Docket, gap: Kleene) -> Kleene:
        return None


@dataclass(slots=True)
class Every:
    parts: tuple[Condition, ...]

    def truth(self, docket: Docket, gap: Kleene) -> Kleene:
        result: Kleene = True
        for part in self.parts:
            truth = part.truth(docket, gap)
            if truth is False:
                return False
            if truth is None:
                result = None
        return result


@dataclass(slots=True)
class Some:
    parts: tuple[Condition, ...]

    def truth(self, docket: Docket, gap: Kleene) -> Kleene:
        result: Kleene = False
        for part in self.parts:
            truth = part.truth(docket, gap)
            if truth is True:
                return True
            if truth is None:
                result = None
        return result


@dataclass(slots=True)
class Not:
    part: Condition

    def truth(self, docket: Docket, gap: Kleene) -> Kleene:
        return opposite(self.part.truth(docket, opposite(gap)))


@dataclass(slots=True)
class Unless:
    """That no exception holds. An exception must always be shown, whatever the rule it stands in."""

    exceptions: Condition

    def truth(self, docket: Docket, gap: Kleene) -> Kleene:
        return opposite(self.exceptions.truth(docket, docket.not_shown))


@dataclass(slots=True)
class AtLeast:
    number: int
    parts: tuple[Condition, ...]

    def truth(self, docket: Docket, gap: Kleene) -> Kleene:
        truths = [part.truth(docket, gap) for part in self.parts]
        if truths.count(True) >= self.number:
            return True
        return False if len(truths) - truths.count(False) < self.number else None


# --- what is certain whatever is found ------------------------------------------------------------------

ALWAYS, NEVER, NOT_STATED, UNDECIDED = Every(()), Some(()), NotStated(), Undecided()


def every(parts: Sequence[Condition]) -> Condition:
    """All of the conditions, in few: what always holds is left out, and with one that never holds all fail."""
    if any(part is NEVER for part in parts):
        return NEVER
    return _in_few([part for part in parts if part is not ALWAYS], ALWAYS, Every)


def some(parts: Sequence[Condition]) -> Condition:
    """Any of the conditions, in few: what never holds is left out, and one that always holds is enough."""
    if any(part is ALWAYS for part in parts):
        return ALWAYS
    return _in_few([part for part in parts if part is not NEVER], NEVER, Some)


def _in_few(parts: list[Condition], none: Condition, several: type[Every] | type[Some]) -> Condition:
    if not parts:
        return none
    alike = len(parts) == 1 or all(part is NOT_STATED for part in parts)
    return parts[0] if alike else several(tuple(parts))


def in_any_case(test: FactTest) -> Condition:
    """The test; or what it comes to, where its facts are the same under every doctrine."""
    if not all(isinstance(proof, Same) for proof in (test.proof, test.other) if proof is not None):
        return test
    found = test.made(USUAL)
    if found is Reason.LAW:
        return UNDECIDED
    return ALWAYS if found is True else NEVER if found is False else NOT_STATED


# --- strong Kleene logic --------------------------------------------------------------------------------


def some_of(truths: Iterable[Kleene]) -> Kleene:
    result: Kleene = False
    for truth in truths:
        if truth is True:
            return True
        if truth is None:
            result = None
    return result


def every_of(truths: Iterable[Kleene]) -> Kleene:
    result: Kleene = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            result = None
    return result
