"""The world of one scenario: what its givens say, as a matter."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from jusbelli.assessing import Assessment, Assessor, settings_for
from jusbelli.findings import Outcome, Record, Truth
from jusbelli.reading.raised import raised
from jusbelli.reading.times import parse_moment
from jusbelli.records import (
    BODY,
    THE_MATTER,
    Actor,
    Claim,
    Fact,
    Instrument,
    Link,
    Matter,
    Operation,
    Standing,
    Status,
    Strike,
    Subject,
    Value,
)
from jusbelli.rulebook import Rulebook, SubjectKind
from jusbelli.scenarios.vocabulary import Meant, Vocabulary

ESTABLISHED = Status(Standing.ESTABLISHED, 3)
_CONTRARY = {"yes": "no", "no": "yes"}
_DEFAULT_STATES = ("alpha", "beta")
_SIGNS: dict[str, SubjectKind] = {"/": "harm", ">": "answer", "@": "breach"}


class Misspoken(Exception):
    """A step that cannot be understood in this scenario; the message says why and what would be."""


@dataclass
class World:
    """Everything a scenario has said so far, and the assessment once it has been made."""

    book: Rulebook
    vocabulary: Vocabulary
    actors: dict[str, Actor] = field(default_factory=dict)
    strikes: dict[str, Strike] = field(default_factory=dict)
    links: dict[str, Link] = field(default_factory=dict)
    instruments: dict[str, Instrument] = field(default_factory=dict)
    operations: dict[str, Operation] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    assessment: Assessment | None = None

    def __post_init__(self) -> None:
        for state in _DEFAULT_STATES:
            self.add_state(state)

    # --- who and what ---------------------------------------------------------------------------------

    def add_state(self, state: str) -> None:
        self.actors.setdefault(state, Actor(state, state, "state", state))

    def add_group(self, group: str) -> None:
        self.actors[group] = Actor(group, group, "group", None)

    def add_link(self, link: str, group: str, state: str) -> None:
        self.links[link] = Link(link, self._actor(group), self._actor(state))

    def add_instrument(self, instrument: str, parties: tuple[str, ...]) -> None:
        self.instruments[instrument] = Instrument(
            instrument, instrument, tuple(self._actor(party) for party in parties)
        )

    def add_operation(self, operation: str, strikes: tuple[str, ...]) -> None:
        self.operations[operation] = Operation(
            operation, operation, tuple(self._strike(strike).id for strike in strikes)
        )

    def add_strike(self, strike: str, by: str, on: tuple[str, ...], at: str = "", of: str = "") -> None:
        """A strike by a State or a group on States; `of` is the State a group's act would be."""
        author = self.actors[self._actor(by)]
        for victim in on:
            self.add_state(victim)
        state = author.state or of or next((link.state for link in self.links.values() if link.group == by), "")
        if not state:
            state = next(state for state in _DEFAULT_STATES if state not in on)
        facts: dict[str, Fact] = {}
        self.strikes[strike] = Strike(strike, strike, state, {victim: {} for victim in on}, None, None, (), {}, facts)
        self._record(strike, "by", author.id)
        if at:
            self._record(strike, "at", parse_moment(at))

    def ended(self, strike: str, at: str) -> None:
        self._record(self._strike(strike).id, "ended_at", parse_moment(at))

    def answers(self, strike: str, act: str, *, expected: bool = False) -> None:
        own, answered = self._strike(strike), self._strike(act).id
        if expected:
            self.strikes[strike] = replace(own, anticipates={**(own.anticipates or {}), answered: {}})
        else:
            self.strikes[strike] = replace(own, responds_to={**(own.responds_to or {}), answered: {}})

    def _in_order(self) -> None:
        """An act answered is earlier than its answer, where the scenario does not say when they were."""
        term = self._record_term("at")
        for strike in list(self.strikes):
            depth = self._depth(strike, ())
            if depth is not None and term not in self.strikes[strike].facts:
                self._record(strike, "at", parse_moment(f"2026-01-{1 + 2 * depth:02d}T12:00Z"))

    def _depth(self, strike: str, after: tuple[str, ...]) -> int | None:
        """How many acts lie before a strike in the chain of answers; None where the chain is a circle."""
        if strike in after:
            return None
        depths = [self._depth(act, (*after, strike)) for act in self.strikes[strike].responds_to or {}]
        known = [depth for depth in depths if depth is not None]
        return None if len(known) < len(depths) else max((depth + 1 for depth in known), default=0)

    def is_done_for(self, strike: str, state: str) -> None:
        self.add_state(state)
        own = self._strike(strike)
        self.strikes[strike] = replace(own, defends=(*own.defends, state))

    def _record(self, strike: str, key: str, value: Value) -> None:
        name = self._record_term(key)
        own = self.strikes[strike]
        self.strikes[strike] = replace(own, facts={**own.facts, name: Fact(name, ESTABLISHED, (Claim(value),))})

    def _record_term(self, key: str) -> str:
        return next(t.name for t in self.book.terms.values() if t.about == "strike" and t.record == key)

    def _actor(self, actor: str) -> str:
        if actor not in self.actors:
            self.add_state(actor)
        return actor

    def _strike(self, strike: str) -> Strike:
        if strike not in self.strikes:
            raise Misspoken(f'there is no strike "{strike}"; known: {", ".join(self.strikes) or "none"}')
        return self.strikes[strike]

    # --- what is so -----------------------------------------------------------------------------------

    def state_fact(self, on: str, sentence: str, status: Status, who: str = "", judge: str = "") -> None:
        """Enter the fact a sentence states, with its status, about the subject `on`."""
        meant = self.vocabulary.fact(sentence)
        fact = self._fact(meant, status, who, judge)
        self._enter(self.subject(meant.about, on), fact)

    def _fact(self, meant: Meant, status: Status, who: str, judge: str) -> Fact:
        term = self.book.terms[meant.name]
        assert meant.value is not None
        by = (who,) if who else ()
        claim = Claim(meant.value, by)
        if term.kind == "characterisation":
            return self._characterisation(meant.name, meant.value, status)
        if term.kind == "judgement":
            standing = status.standing
            if standing in (Standing.UNKNOWN, Standing.DISPUTED):
                return Fact(meant.name, Status(Standing.UNKNOWN))
            judge = judge or who or BODY
            return Fact(meant.name, Status(Standing.FOUND), (claim,), judged_by=judge, reasons="as given")
        match status.standing:
            case Standing.UNKNOWN:
                return Fact(meant.name, status)
            case Standing.DISPUTED:
                first, second = _DEFAULT_STATES
                return Fact(meant.name, status, (Claim(meant.value, (first,)),), denied_by=(second,))
            case Standing.ADMITTED:
                return Fact(meant.name, status, (claim,), admitted_by=by)
            case _:
                return Fact(meant.name, status, (claim,))

    def _characterisation(self, name: str, value: Value, status: Status) -> Fact:
        if status.standing in (Standing.ESTABLISHED, Standing.AGREED, Standing.FOUND):
            return Fact(name, Status(Standing.DISPUTED), (Claim(value),), decided=value, decided_by=BODY)
        readings = tuple(Claim(each) for each in self.book.terms[name].options)
        return Fact(name, Status(Standing.DISPUTED), readings)

    def _enter(self, subject: Subject, fact: Fact) -> None:
        one = {fact.term: fact}
        match subject.kind:
            case "strike" | "harm" | "answer" | "breach":
                self._enter_in_strike(subject, one)
            case "link":
                link = self.links[subject.id]
                self.links[subject.id] = replace(link, facts={**link.facts, **one})
            case "instrument":
                instrument = self.instruments[subject.id]
                self.instruments[subject.id] = replace(instrument, facts={**instrument.facts, **one})
            case "operation":
                operation = self.operations[subject.id]
                self.operations[subject.id] = replace(operation, facts={**operation.facts, **one})
            case "matter":
                self.facts.update(one)

    def _enter_in_strike(self, subject: Subject, one: dict[str, Fact]) -> None:
        own, other = self.strikes[subject.parts[0]], subject.parts[-1]
        if subject.kind == "strike":
            self.strikes[own.id] = replace(own, facts={**own.facts, **one})
        elif subject.kind == "harm":
            hits = own.hits or {}
            self.strikes[own.id] = replace(own, hits={**hits, other: {**hits[other], **one}})
        elif subject.kind == "breach":
            self.strikes[own.id] = replace(own, under={**own.under, other: {**own.under.get(other, {}), **one}})
        else:
            answered, expected = dict(own.responds_to or {}), dict(own.anticipates or {})
            listed = answered if other in answered else expected
            listed[other] = {**listed[other], **one}
            self.strikes[own.id] = replace(
                own,
                responds_to=own.responds_to if own.responds_to is None else answered,
                anticipates=own.anticipates if own.anticipates is None else expected,
            )

    # --- of whom --------------------------------------------------------------------------------------

    def subject(self, kind: SubjectKind, id: str) -> Subject:
        """The subject of a kind that an id names; without an id, the only one there is."""
        if kind == "matter":
            return THE_MATTER
        self._default_strike()
        candidates = self._subjects(kind)
        named = [subject for subject in candidates if id in (subject.id, "")]
        if not named and not any(sign in id for sign in _SIGNS):
            named = [subject for subject in candidates if subject.parts[0] == id]
        if len(named) == 1:
            return named[0]
        known = ", ".join(f'"{subject.id}"' for subject in candidates) or "none"
        about = f'"{id}" names no one' if id else 'say of which, `for "..", `: there is not just one'
        raise Misspoken(f"{about} {kind} here; known: {known}")

    def _default_strike(self) -> None:
        if not self.strikes:
            self.add_strike("strike", "alpha", ("beta",))

    def _subjects(self, kind: SubjectKind) -> list[Subject]:
        strikes = self.strikes
        match kind:
            case "strike":
                return [Subject(kind, (strike,)) for strike in strikes]
            case "harm":
                return [Subject(kind, (strike, victim)) for strike in strikes for victim in strikes[strike].hits or ()]
            case "answer":
                linked = ((s, {**(strikes[s].responds_to or {}), **(strikes[s].anticipates or {})}) for s in strikes)
                return [Subject(kind, (strike, act)) for strike, acts in linked for act in acts]
            case "breach":
                return [Subject(kind, (strike, name)) for strike in strikes for name in self.instruments]
            case "link":
                return [Subject(kind, (link,)) for link in self.links]
            case "instrument":
                return [Subject(kind, (name,)) for name in self.instruments]
            case _:
                return [Subject(kind, (name,)) for name in self.operations]

    # --- the assessment -------------------------------------------------------------------------------

    def matter(self) -> Matter:
        self._default_strike()
        self._in_order()
        terms = {term.name: term for term in self.book.terms.values() if term.about == "strike"}
        strikes = {
            id: replace(strike, facts={**raised(terms, strike.facts), **strike.facts})
            for id, strike in self.strikes.items()
        }
        return Matter(
            id="scenario", title="the scenario", file="(scenario)", actors=self.actors, links=self.links,
            instruments=self.instruments, operations=self.operations, strikes=strikes, facts=self.facts,
        )  # fmt: skip

    def assess(self, profile: str, overlay: dict[str, str]) -> None:
        matter = self.matter()
        settings = settings_for(self.book, matter, profile, overlay)
        self.assessment = Assessor(self.book, matter).assess(settings)

    def outcome(self, on: str, sentence: str, record: Record) -> tuple[str, Meant]:
        """What became of the result a sentence is about."""
        if self.assessment is None:
            raise Misspoken("the matter has not been assessed: add `When the matter is assessed under ..`")
        meant = self.vocabulary.result(sentence)
        key = (meant.name, self.subject(meant.about, on))
        valuation = self.assessment.valuation(record)
        if key in valuation.outcomes:
            outcome = valuation.outcomes[key]
            if not meant.met:
                outcome = {Outcome.MET: Outcome.NOT_MET, Outcome.NOT_MET: Outcome.MET}.get(outcome, outcome)
            return str(outcome), meant
        truth = valuation.choices[key][str(meant.value)]
        said = {Truth.TRUE: Outcome.MET, Truth.FALSE: Outcome.NOT_MET, Truth.UNKNOWN: Outcome.OPEN}
        return str(said[truth]), meant
