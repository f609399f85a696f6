"""Whether a fact may be relied on: for which side, at which standard, known at what time.

A fact of a subject, asked for in a hearing, becomes a `Proof`: under each doctrine of proof it gives the values
on which the law is to be tried (one for each claim that counts), or the reason why there is none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from jusbelli.findings import Reason
from jusbelli.plain.values import Live, contrary, hours_between
from jusbelli.records import AUTHOR, BODY, Claim, Fact, Matter, Moment, Standing
from jusbelli.rulebook import ElementStandard, Term

RECORDED_BEFORE = "S1r"
"""The standard of a forecast: the lowest for what was written down before the strike, else the third."""
_DEGREE = {"S1": 1, "S2": 2, "S3": 3, "S4": 4}


class Doctrine(NamedTuple):
    """How well facts must be shown where the law leaves it to doctrine: S1 to S4, for a forecast also S1r."""

    past: str
    forecast: str
    in_bello: str = "S3"


USUAL = Doctrine("S3", "S3")


@dataclass(frozen=True, slots=True)
class Hearing:
    """How well a fact must be shown, on whose admission, and from what moment it is looked at.

    `standard` is that of the question asked; `past` leaves it to doctrine. `lose_by_yes` are the States that lose
    if the test passes, `lose_by_no` those that lose if it fails: each is held to what it admits against itself.
    None is everybody, where the act is nobody's. `struck` is when the act was done, as widely as the claims about
    it go; `ex_ante` leaves out what was not known by then.
    """

    standard: ElementStandard
    lose_by_yes: frozenset[str] | None
    lose_by_no: frozenset[str] | None
    struck: Moment | None = None
    ex_ante: bool = False

    def reversed(self) -> Hearing:
        """The hearing of what speaks the other way: who lost by yes loses by no."""
        return replace(self, lose_by_yes=self.lose_by_no, lose_by_no=self.lose_by_yes)


Found = tuple[Live, ...] | Reason


class Proof(Protocol):
    def live(self, doctrine: Doctrine) -> Found:
        """The values that may be relied on, one or more; or why there are none."""

    def carries(self, verdict: bool) -> bool:
        """Whether a verdict may be based on it: not on an admission by somebody who gains from the verdict."""


@dataclass(slots=True)
class Same:
    """What is the same under every doctrine."""

    found: Found

    def live(self, doctrine: Doctrine) -> Found:
        return self.found

    def carries(self, verdict: bool) -> bool:
        return True


@dataclass(slots=True)
class Hours:
    """The hours from one time to another, on every pair of the claims about them."""

    start: Proof
    end: Proof

    def live(self, doctrine: Doctrine) -> Found:
        start, end = self.start.live(doctrine), self.end.live(doctrine)
        if isinstance(start, Reason):
            return start
        if isinstance(end, Reason):
            return end
        return tuple(hours_between(a, b) for a in start for b in end)

    def carries(self, verdict: bool) -> bool:
        return self.start.carries(verdict) and self.end.carries(verdict)


@dataclass(slots=True)
class Stated:
    """A fact somebody stated, with the standing it has."""

    term: Term
    fact: Fact
    claims: tuple[Claim, ...]
    standard: ElementStandard
    standing: Standing
    reach: int | None
    """Up to which standard the standing goes, where it says so."""
    held_to: tuple[bool, ...]
    """The verdicts to which somebody is held by his admission in this hearing."""
    recorded_before: bool
    """Whether it rests on evidence made before the strike."""

    def live(self, doctrine: Doctrine) -> Found:
        degree = self._degree(doctrine)
        match self.standing:
            case Standing.DISPUTED:
                return self._as_claimed_and_denied() if degree <= 2 else Reason.DISPUTED
            case Standing.DISPROVED:
                return self._contraries() if degree <= (self.reach or 3) else Reason.BELOW_STANDARD
        return self._values() if degree <= self._reaches() else Reason.BELOW_STANDARD

    def carries(self, verdict: bool) -> bool:
        return self.standing is not Standing.ADMITTED or verdict in self.held_to

    def _degree(self, doctrine: Doctrine) -> int:
        """The standard, as a number, that has to be reached."""
        if self.standard == "in-bello":
            return _DEGREE[doctrine.in_bello]
        if self.standard != "past":
            return _DEGREE[self.standard]
        standard = doctrine.forecast if self.term.forecast else doctrine.past
        if standard == RECORDED_BEFORE:
            return 1 if self.recorded_before else 3
        return _DEGREE[standard]

    def _reaches(self) -> int:
        """The highest standard at which what is claimed may be relied on."""
        match self.standing:
            case Standing.AGREED:
                return 4
            case Standing.FOUND:
                return max(3, self.reach or 3)
            case Standing.ESTABLISHED:
                return self.reach or 0
            case Standing.ADMITTED if self.held_to:
                return self.reach or 4
        return 0  # alleged, or admitted by somebody who is not bound by it here: one side's word

    def _values(self) -> tuple[Live, ...]:
        return tuple(claim.value for claim in self.claims)

    def _contraries(self) -> tuple[Live, ...]:
        return tuple(contrary(self.term, claim.value) for claim in self.claims)

    def _as_claimed_and_denied(self) -> tuple[Live, ...]:
        """A bare denial stands for the contrary; rival claims already contradict each other."""
        denied = bool(self.fact.denied_by) and len({claim.value for claim in self.claims}) < 2
        return self._values() + self._contraries()[:1] if denied else self._values()


def proof_of(term: Term, fact: Fact, hearing: Hearing, matter: Matter) -> Proof:
    """What a fact on the record proves in a hearing. (A term without a fact is `Same`, see `grounding`.)"""
    claims = tuple(claim for claim in fact.claims if not _learnt_later(claim, hearing, matter))
    if _later(fact.known_from, hearing) or (fact.claims and not claims):
        return Same(Reason.UNKNOWN)
    if term.kind == "characterisation":
        return Same(Reason.LAW if fact.decided is None else (fact.decided,))
    if fact.status.standing is Standing.UNKNOWN or not claims:
        return Same(Reason.UNKNOWN)
    if term.kind == "judgement" and fact.judged_by in (AUTHOR, BODY):
        return Same(tuple(claim.value for claim in claims))
    standing = Standing.ALLEGED if term.kind == "judgement" else fact.status.standing
    held_to = tuple(verdict for verdict in (True, False) if _is_held(fact, verdict, hearing, matter))
    before = any(_recorded_before(claim, hearing, matter) for claim in claims)
    return Stated(term, fact, claims, hearing.standard, standing, fact.status.standard, held_to, before)


def _is_held(fact: Fact, verdict: bool, hearing: Hearing, matter: Matter) -> bool:
    """Whether one who admits the fact loses by the verdict. An organ speaks for its State, a group for none."""
    losing = hearing.lose_by_yes if verdict else hearing.lose_by_no
    return losing is None or any(matter.state_of(admitting) in losing for admitting in fact.admitted_by)


def _learnt_later(claim: Claim, hearing: Hearing, matter: Matter) -> bool:
    """Whether a claim, or every item of its evidence, became known only after the strike."""
    evidence = [matter.evidence.get(item) for item in claim.evidence]
    return _later(claim.known_from, hearing) or (
        bool(evidence) and all(item is not None and _later(item.known_from, hearing) for item in evidence)
    )


def _later(known_from: Moment | None, hearing: Hearing) -> bool:
    if not hearing.ex_ante or hearing.struck is None or known_from is None:
        return False
    return known_from.earliest > hearing.struck.latest


def _recorded_before(claim: Claim, hearing: Hearing, matter: Matter) -> bool:
    """Whether some evidence of a claim was made before the strike began, on every account of both times."""
    made = [item.made_at for id in claim.evidence if (item := matter.evidence.get(id))]
    struck = hearing.struck
    return struck is not None and any(it is not None and it.latest <= struck.earliest for it in made)
