"""Subjects of a matter, and the linked sets a condition may range over.

A member of a set may have a guard: it counts only so far as a fact is shown (that the act answered came
first, that the group was the author).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from jusbelli.records import THE_MATTER, Matter, Strike, Subject
from jusbelli.rulebook import Rulebook, SubjectKind

if TYPE_CHECKING:
    from jusbelli.compiling.literals import Known


@dataclass(frozen=True, slots=True)
class Earlier:
    """Guard: the strike `first` is shown to have begun before the strike `second`."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class AuthoredBy:
    """Guard: the strike is shown to have been carried out by the group."""

    strike: str
    group: str


Guard = Earlier | AuthoredBy
Member = tuple[Subject, Guard | None]


@dataclass(frozen=True, slots=True)
class LinkedSet:
    """The members of a set; `stated` says whether the file states who they are (an empty list does)."""

    members: tuple[Member, ...]
    stated: bool = True


@dataclass(frozen=True)
class Subjects:
    """All subjects of a matter, by kind, and their sets."""

    book: Rulebook
    matter: Matter
    readings: dict[tuple[str, ...], Known] = field(default_factory=dict, compare=False, repr=False)
    """What has been read of the facts, by the standards they were read at."""

    @cached_property
    def by_kind(self) -> dict[SubjectKind, tuple[Subject, ...]]:
        strikes = self.matter.strikes
        return {
            "strike": tuple(Subject("strike", (strike,)) for strike in strikes),
            "harm": tuple(
                Subject("harm", (strike, victim)) for strike in strikes for victim in strikes[strike].hits or ()
            ),
            "answer": tuple(Subject("answer", (strike, act)) for strike in strikes for act in _acts(strikes[strike])),
            "breach": tuple(
                Subject("breach", (strike, name)) for strike in strikes for name in self.matter.instruments
            ),
            "link": tuple(Subject("link", (link,)) for link in self.matter.links),
            "instrument": tuple(Subject("instrument", (name,)) for name in self.matter.instruments),
            "operation": tuple(Subject("operation", (name,)) for name in self.matter.operations),
            "matter": (THE_MATTER,),
        }

    @property
    def all(self) -> tuple[Subject, ...]:
        return tuple(subject for subjects in self.by_kind.values() for subject in subjects)

    @cached_property
    def record_terms(self) -> dict[tuple[SubjectKind, str], str]:
        """The term that carries a key of a record: ("strike", "at") -> "strike.at"."""
        return {(term.about, term.record): term.name for term in self.book.terms.values() if term.record}

    def parent(self, subject: Subject, kind: SubjectKind) -> Subject:
        """The parent of that kind (a harm's strike, a breach's instrument, the matter), or the subject itself."""
        if kind == subject.kind:
            return subject
        if kind == "matter":
            return THE_MATTER
        return Subject(kind, (subject.parts[1 if kind == "instrument" else 0],))

    def strike_of(self, subject: Subject) -> Strike | None:
        """The strike a subject is made of; None for a link, an instrument, an operation, the matter."""
        return (
            self.matter.strikes.get(subject.parts[0])
            if subject.kind in ("strike", "harm", "answer", "breach")
            else None
        )

    def actor_state(self, subject: Subject) -> str | None:
        """The State whose act a subject is about."""
        strike = self.strike_of(subject)
        if strike is not None:
            return strike.state
        return self.matter.links[subject.parts[0]].state if subject.kind == "link" else None

    def linked(self, subject: Subject, name: str) -> LinkedSet:
        """The set `name` as taken from `subject`, which must be of the kind that has it."""
        found: LinkedSet = getattr(self, "_" + subject.kind + "_" + name.replace("-", "_"))(subject)
        return found

    # --- sets of a strike -----------------------------------------------------------------------------

    def _strike_harms(self, subject: Subject) -> LinkedSet:
        hits = self.matter.strikes[subject.parts[0]].hits
        return LinkedSet(
            tuple((Subject("harm", (subject.parts[0], victim)), None) for victim in hits or ()),
            hits is not None,
        )

    def _strike_answers(self, subject: Subject) -> LinkedSet:
        strike = self.matter.strikes[subject.parts[0]]
        members = tuple(self._answer(Subject("answer", (strike.id, act))) for act in _acts(strike))
        return LinkedSet(members, self._answers_stated(strike))

    def _strike_answered_by(self, subject: Subject) -> LinkedSet:
        answers = (answer for answer in self.by_kind["answer"] if answer.parts[1] == subject.parts[0])
        return LinkedSet(tuple(self._answer(answer) for answer in answers))

    def _strike_breaches(self, subject: Subject) -> LinkedSet:
        return LinkedSet(tuple((Subject("breach", (subject.parts[0], name)), None) for name in self.matter.instruments))

    def _strike_operations(self, subject: Subject) -> LinkedSet:
        found = (name for name, operation in self.matter.operations.items() if subject.parts[0] in operation.strikes)
        return LinkedSet(tuple((Subject("operation", (name,)), None) for name in found))

    def _strike_links(self, subject: Subject) -> LinkedSet:
        strike = self.matter.strikes[subject.parts[0]]
        authors = self._said_authors(strike)
        return LinkedSet(
            tuple(
                (Subject("link", (link.id,)), AuthoredBy(strike.id, link.group))
                for link in self.matter.links.values()
                if link.state == strike.state and link.group in authors
            )
        )

    # --- sets of other kinds --------------------------------------------------------------------------

    def _answer_harms(self, subject: Subject) -> LinkedSet:
        answering, act = (self.matter.strikes[part] for part in subject.parts)
        sides = (answering.state, *answering.defends)
        harms = self._strike_harms(Subject("strike", (act.id,)))
        return LinkedSet(tuple(member for member in harms.members if member[0].parts[1] in sides), harms.stated)

    def _answer_trigger_harms(self, subject: Subject) -> LinkedSet:
        return self._strike_harms(Subject("strike", (subject.parts[1],)))

    def _breach_earlier_breaches(self, subject: Subject) -> LinkedSet:
        strike, instrument = subject.parts
        others = (other for other in self.matter.strikes if other != strike)
        return LinkedSet(tuple((Subject("breach", (other, instrument)), Earlier(other, strike)) for other in others))

    def _breach_earlier_breaches_by_others(self, subject: Subject) -> LinkedSet:
        own = self.matter.strikes[subject.parts[0]].state
        earlier = self._breach_earlier_breaches(subject).members
        return LinkedSet(tuple(member for member in earlier if self.matter.strikes[member[0].parts[0]].state != own))

    def _link_strikes(self, subject: Subject) -> LinkedSet:
        link = self.matter.links[subject.parts[0]]
        return LinkedSet(
            tuple(
                (Subject("strike", (strike.id,)), AuthoredBy(strike.id, link.group))
                for strike in self.matter.strikes.values()
                if strike.state == link.state and link.group in self._said_authors(strike)
            )
        )

    def _instrument_breaches(self, subject: Subject) -> LinkedSet:
        return LinkedSet(tuple((Subject("breach", (strike, subject.parts[0])), None) for strike in self.matter.strikes))

    def _operation_strikes(self, subject: Subject) -> LinkedSet:
        listed = dict.fromkeys(self.matter.operations[subject.parts[0]].strikes)
        return LinkedSet(tuple((Subject("strike", (strike,)), None) for strike in listed))

    def _matter_answers(self, _: Subject) -> LinkedSet:
        stated = all(self._answers_stated(strike) for strike in self.matter.strikes.values())
        return LinkedSet(tuple(self._answer(answer) for answer in self.by_kind["answer"]), stated)

    def _all_of(self, kind: SubjectKind) -> LinkedSet:
        return LinkedSet(tuple((subject, None) for subject in self.by_kind[kind]))

    def _matter_strikes(self, _: Subject) -> LinkedSet:
        return self._all_of("strike")

    def _matter_harms(self, _: Subject) -> LinkedSet:
        stated = all(strike.hits is not None for strike in self.matter.strikes.values())
        return LinkedSet(self._all_of("harm").members, stated)

    def _matter_breaches(self, _: Subject) -> LinkedSet:
        return self._all_of("breach")

    def _matter_instruments(self, _: Subject) -> LinkedSet:
        return self._all_of("instrument")

    def _matter_operations(self, _: Subject) -> LinkedSet:
        return self._all_of("operation")

    def _matter_links(self, _: Subject) -> LinkedSet:
        return self._all_of("link")

    # --- small parts ----------------------------------------------------------------------------------

    def _answer(self, answer: Subject) -> Member:
        """An act answered counts so far as it is shown to be earlier; an expected one always."""
        strike, act = answer.parts
        answered = self.matter.strikes[strike].responds_to or {}
        return answer, Earlier(act, strike) if act in answered else None

    @staticmethod
    def _answers_stated(strike: Strike) -> bool:
        return strike.responds_to is not None or strike.anticipates is not None

    def _said_authors(self, strike: Strike) -> set[str]:
        fact = strike.facts.get(self.record_terms.get(("strike", "by"), ""))
        return {str(claim.value) for claim in fact.claims} if fact else set()


def _acts(strike: Strike) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*(strike.responds_to or ()), *(strike.anticipates or ()))))
