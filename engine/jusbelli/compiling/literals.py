"""Reading literals: may a rule rely on what the file says, and what does it say?

A test is made on every live claim of a fact that may be relied on at the standard asked, for the side that
must show it. All true: true. All false: false. Else unknown, with its reason. What somebody admits is relied on
where the outcome of the test harms the side that admits it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from jusbelli.compiling.program import Asked, Literal, Side
from jusbelli.compiling.subjects import Subjects
from jusbelli.findings import Reason, Settings, Truth
from jusbelli.records import AUTHOR, BODY, Claim, Fact, Moment, Span, Standing, Status, Subject, Value
from jusbelli.rulebook import STANDARD_FORECAST, STANDARD_IN_BELLO, STANDARD_PAST, Term

UNSETTLED = "unsettled"
_ALWAYS = Status(Standing.AGREED)
_CONTRARY = {"yes": "no", "no": "yes"}
_DEFAULT_DISPROVED = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """What a literal comes to under given settings: its truth, why it is unknown, and what it rests on."""

    truth: Truth
    reason: Reason | None = None
    presumed: bool = False
    """It rests on a presumption nobody raised."""
    facts: tuple[Fact, ...] = ()


_UNKNOWN = Reading(Truth.UNKNOWN, Reason.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Live:
    """The claims that may be relied on; or why none may. A `barred` claim is one the test must not accept."""

    claims: tuple[Claim, ...] = ()
    barred: tuple[Claim, ...] = ()
    rivals_unknown: bool = False
    """A denial without a rival value: something else may be so, nobody says what."""
    if_true: bool = True
    """Whether a test they make true may rest on them; not if that would help the side that admits them."""
    if_false: bool = True
    reason: Reason | None = None
    presumed: bool = False
    facts: tuple[Fact, ...] = ()


_NOBODY_SAYS = Live(reason=Reason.UNKNOWN)

Known = dict[Literal, Reading]


@dataclass
class LiteralReader:
    """Reads the literals of one matter; each is read once for all settings under which facts are read alike."""

    subjects: Subjects
    settings: Settings

    def __post_init__(self) -> None:
        self._known: Known = self.subjects.readings.setdefault(standards_of(self.settings), {})

    def read(self, literal: Literal) -> Reading:
        if literal.subject is None:
            return self._switch(literal)
        found = self._known.get(literal)
        if found is None:
            found = self._known[literal] = self._read(literal)
        return found

    def _read(self, literal: Literal) -> Reading:
        assert literal.subject is not None
        term = self.subjects.book.terms[literal.name]
        if term.derived is not None:
            return self._derived(literal, term)
        if literal.other is not None:
            return self._two_facts(literal)
        live = self.live(literal.subject, term, literal.asked)
        if live is _NOBODY_SAYS:
            return _UNKNOWN
        if live.reason is not None:
            return Reading(Truth.UNKNOWN, live.reason, facts=live.facts)
        truths = [test(claim.value, literal.operator, literal.value) for claim in live.claims]
        truths += [_excluded(literal, claim.value) for claim in live.barred]
        if live.rivals_unknown:
            truths.append(Truth.UNKNOWN)
        return _relied_on(_agreed(truths, live.presumed, live.facts, rivals=live.rivals_unknown), live)

    def _switch(self, literal: Literal) -> Reading:
        setting = self.settings.switches[literal.name]
        if setting == UNSETTLED:
            return Reading(Truth.UNKNOWN, Reason.LAW)
        assert isinstance(literal.value, tuple)
        return Reading(Truth.TRUE if setting in literal.value else Truth.FALSE)

    # --- what may be relied on -------------------------------------------------------------------------

    def live(self, subject: Subject, term: Term, asked: Asked) -> Live:
        """The live claims of a subject's fact for the side that must show it, at the standard asked."""
        fact = self.fact_of(subject, term)
        if fact is None:
            if term.presumed is None:
                return _NOBODY_SAYS
            return Live((Claim(_presumed(term)),), presumed=True)
        if asked.ex_ante and asked.strike is not None:
            known = self.known_then(fact, asked.strike)
            if known is None:
                return Live(reason=Reason.UNKNOWN, facts=(fact,))
            fact = known
        if term.kind == "characterisation":
            if fact.decided is None:
                return Live(reason=Reason.LAW, facts=(fact,))
            return Live((Claim(fact.decided),), facts=(fact,))
        return self._by_status(fact, term, asked, self._standard(fact, term, asked))

    def _by_status(self, fact: Fact, term: Term, asked: Asked, standard: int) -> Live:
        facts = (fact,)
        standing = fact.status.standing
        if standing is Standing.UNKNOWN:
            return Live(reason=Reason.UNKNOWN, facts=facts)
        if term.kind == "judgement":
            if fact.judged_by in (AUTHOR, BODY):
                return Live(fact.claims, facts=facts)
            standing = Standing.ALLEGED
        if standing is Standing.ADMITTED:
            return self._admitted(fact, asked, standard)
        if standing is Standing.DISPUTED:
            if standard > 2:
                return Live(reason=Reason.DISPUTED, facts=facts)
            return _disputed(fact, term)
        if standing is Standing.DISPROVED:
            if standard > (fact.status.standard or _DEFAULT_DISPROVED):
                return Live(reason=Reason.BELOW_STANDARD, facts=facts)
            if term.is_yes_no:
                return Live(tuple(_contrary(claim) for claim in fact.claims), facts=facts)
            return Live(barred=fact.claims, facts=facts)
        if standard > _reaches(standing, fact.status.standard):
            return Live(reason=Reason.BELOW_STANDARD, facts=facts)
        return Live(fact.claims, facts=facts)

    def _admitted(self, fact: Fact, asked: Asked, standard: int) -> Live:
        """What is admitted is relied on where it harms a side that admits it; where it helps, it is alleged."""
        sides = self._sides_admitting(fact, asked)
        if_true, if_false = asked.if_true in sides, asked.if_false in sides
        if not (if_true or if_false) or standard > _reaches(Standing.ADMITTED, fact.status.standard):
            return Live(reason=Reason.BELOW_STANDARD, facts=(fact,))
        return Live(fact.claims, if_true=if_true, if_false=if_false, facts=(fact,))

    def _sides_admitting(self, fact: Fact, asked: Asked) -> tuple[Side, ...]:
        """The sides bound by an admission: an organ binds its State, a group and a third State bind neither."""
        if asked.actor_state is None:
            return "acting", "opposed"
        states = {self.subjects.matter.state_of(actor) for actor in fact.admitted_by}
        acting: tuple[Side, ...] = ("acting",) if asked.actor_state in states else ()
        return acting if states.isdisjoint(self._opposed(asked)) else (*acting, "opposed")

    def _opposed(self, asked: Asked) -> set[str]:
        """The States a strike hit, and those whose strikes it answers or expects, but for its own."""
        if asked.strike is None:
            return set()
        strikes = self.subjects.matter.strikes
        strike = strikes[asked.strike]
        answered = {**(strike.responds_to or {}), **(strike.anticipates or {})}
        states = {*(strike.hits or {}), *(strikes[other].state for other in answered)}
        return {state for state in states if state is not None and state != asked.actor_state}

    def _standard(self, fact: Fact, term: Term, asked: Asked) -> int:
        switches = self.settings.switches
        if asked.standard == "in-bello":
            return _level_in_bello(switches)
        if asked.standard != "past":
            return int(asked.standard[1])
        if not term.forecast:
            return _level(switches.get(STANDARD_PAST, "S3"))
        setting = switches.get(STANDARD_FORECAST, "S3")
        if setting != "S1r":
            return _level(setting)
        return 1 if self._recorded_before(fact, asked) else 3

    def _recorded_before(self, fact: Fact, asked: Asked) -> bool:
        """Whether some reasons for the forecast were on record before the strike."""
        began = min((time.earliest for time in self._times(asked.strike)), default=None) if asked.strike else None
        if began is None:
            return False
        made = (
            self.subjects.matter.evidence[item].made_at
            for item in fact.evidence
            if item in self.subjects.matter.evidence
        )
        return any(when is not None and when.latest <= began for when in made)

    def known_then(self, fact: Fact, strike: str) -> Fact | None:
        """The fact as far as it was known when the strike was made; None when nothing of it was."""
        moment = max((time.latest for time in self._times(strike)), default=None)
        if moment is None:
            return fact
        if fact.known_from is not None and fact.known_from.earliest > moment:
            return None
        claims = tuple(claim for claim in fact.claims if self._claim_known(claim, moment))
        if claims == fact.claims:
            return fact
        return replace(fact, claims=claims) if claims else None

    def _claim_known(self, claim: Claim, moment: datetime) -> bool:
        if claim.known_from is not None and claim.known_from.earliest > moment:
            return False
        items = [
            self.subjects.matter.evidence[item] for item in claim.evidence if item in self.subjects.matter.evidence
        ]
        later = [item.known_from is not None and item.known_from.earliest > moment for item in items]
        return not (later and all(later))

    def _times(self, strike: str) -> list[Moment]:
        name = self.subjects.record_terms.get(("strike", "at"), "")
        fact = self.subjects.matter.strikes[strike].facts.get(name)
        return [claim.value for claim in fact.claims if isinstance(claim.value, Moment)] if fact else []

    # --- two facts and derived ones ----------------------------------------------------------------------

    def _two_facts(self, literal: Literal) -> Reading:
        assert literal.subject is not None and literal.other is not None
        terms = self.subjects.book.terms
        first = self.live(literal.subject, terms[literal.name], literal.asked)
        second = self.live(literal.other[0], terms[literal.other[1]], literal.other_asked or literal.asked)
        facts = first.facts + second.facts
        for live in (first, second):
            if live.reason is not None:
                return Reading(Truth.UNKNOWN, live.reason, facts=facts)
        truths = [
            compare(mine.value, literal.operator, theirs.value, literal.hours)
            for mine in first.claims
            for theirs in second.claims
        ]
        rivals = any(live.rivals_unknown or live.barred for live in (first, second))
        if rivals:
            truths.append(Truth.UNKNOWN)
        return _relied_on(_agreed(truths, first.presumed or second.presumed, facts, rivals=rivals), first, second)

    def _derived(self, literal: Literal, term: Term) -> Reading:
        assert term.derived is not None and literal.subject is not None
        ends = [
            self._time_named(literal.subject, name, literal.asked)
            for name in (term.derived.hours_from, term.derived.to)
        ]
        facts = ends[0].facts + ends[1].facts
        for live in ends:
            if live.reason is not None:
                return Reading(Truth.UNKNOWN, live.reason, facts=facts)
        truths = [
            test(hours_between(start.value, end.value), literal.operator, literal.value)
            for start in ends[0].claims
            for end in ends[1].claims
        ]
        rivals = any(live.rivals_unknown or live.barred for live in ends)
        if rivals:
            truths.append(Truth.UNKNOWN)
        return _relied_on(_agreed(truths, False, facts, rivals=rivals), *ends)

    def _time_named(self, subject: Subject, name: str, asked: Asked) -> Live:
        on, term = self._time_ref(subject, name)
        return self.live(on, self.subjects.book.terms[term], asked)

    def refs(self, literal: Literal) -> tuple[tuple[Subject, str], ...]:
        """The facts a literal asks for, whether the file has them or not: whose, and the term."""
        if literal.subject is None:
            return ()
        derived = self.subjects.book.terms[literal.name].derived
        if derived is not None:
            return tuple(self._time_ref(literal.subject, name) for name in (derived.hours_from, derived.to))
        return (
            ((literal.subject, literal.name),)
            if literal.other is None
            else ((literal.subject, literal.name), literal.other)
        )

    def has(self, ref: tuple[Subject, str]) -> bool:
        """Whether the file has a fact."""
        return self.fact_of(ref[0], self.subjects.book.terms[ref[1]]) is not None

    def _time_ref(self, subject: Subject, name: str) -> tuple[Subject, str]:
        found = self.subjects.book.resolve(name, subject.kind)
        assert found is not None
        return resolved_subject(self.subjects, subject, found.via), found.name

    def fact_of(self, subject: Subject, term: Term) -> Fact | None:
        """The fact of a subject as the file has it; the record's own words for `victim` and `expected`."""
        if term.record == "victim":
            return Fact(term.name, _ALWAYS, (Claim(subject.parts[1]),))
        if term.record == "expected":
            expected = subject.parts[1] in (self.subjects.matter.strikes[subject.parts[0]].anticipates or {})
            answered = subject.parts[1] in (self.subjects.matter.strikes[subject.parts[0]].responds_to or {})
            return Fact(term.name, _ALWAYS, (Claim("yes" if expected and not answered else "no"),))
        return facts_of(self.subjects, subject).get(term.name)


def standards_of(settings: Settings) -> tuple[str, ...]:
    """The settings by which facts are read; all others only set switches."""
    switches = settings.switches
    past, forecast = switches.get(STANDARD_PAST, "S3"), switches.get(STANDARD_FORECAST, "S3")
    return past, forecast, f"S{_level_in_bello(switches)}"


def facts_of(subjects: Subjects, subject: Subject) -> Mapping[str, Fact]:
    """The facts a file has about a subject, by term."""
    matter, parts = subjects.matter, subject.parts
    match subject.kind:
        case "strike":
            return matter.strikes[parts[0]].facts
        case "harm":
            return (matter.strikes[parts[0]].hits or {})[parts[1]]
        case "answer":
            strike = matter.strikes[parts[0]]
            return {
                **(strike.anticipates or {}).get(parts[1], {}),
                **(strike.responds_to or {}).get(parts[1], {}),
            }
        case "breach":
            return matter.strikes[parts[0]].under.get(parts[1], {})
        case "link":
            return matter.links[parts[0]].facts
        case "instrument":
            return matter.instruments[parts[0]].facts
        case "operation":
            return matter.operations[parts[0]].facts
        case "matter":
            return matter.facts


def resolved_subject(subjects: Subjects, subject: Subject, via: str | None) -> Subject:
    """On whom a resolved name is read."""
    if via == "self":
        return subject
    if via == "trigger":
        return Subject("strike", (subject.parts[1],))
    return subjects.parent(subject, via)  # type: ignore[arg-type]


# Pure parts ---------------------------------------------------------------------------------------------


def _presumed(term: Term) -> Value:
    assert term.presumed is not None
    if term.kind in ("number", "range"):
        return Span(float(term.presumed), float(term.presumed))
    return frozenset({term.presumed}) if term.kind == "list" else term.presumed


def _level(setting: str) -> int:
    """The standard a switch sets; unsettled falls back to clear and convincing."""
    return 3 if setting == UNSETTLED else int(setting[1])


def _level_in_bello(switches: Mapping[str, str]) -> int:
    """Fully conclusive where the crime of an individual is judged, clear and convincing for the State."""
    return 4 if switches.get(STANDARD_IN_BELLO) == "criminal" else 3


def _reaches(standing: Standing, own: int | None) -> int:
    """The highest standard at which a fact of that standing may be relied on."""
    match standing:
        case Standing.AGREED:
            return 4
        case Standing.FOUND:
            return max(own or 3, 3)
        case Standing.ADMITTED:
            return own or 4
        case Standing.ESTABLISHED:
            return own or 0
        case _:
            return 0  # what one side alleges is never relied on, however modest the standard


def _disputed(fact: Fact, term: Term) -> Live:
    """All claims are live, and so is the contrary of a value somebody denies without offering another."""
    if not fact.denied_by or len({claim.value for claim in fact.claims}) > 1:
        return Live(fact.claims, facts=(fact,))
    if term.is_yes_no:
        return Live(fact.claims + tuple(_contrary(claim) for claim in fact.claims), facts=(fact,))
    return Live(fact.claims, rivals_unknown=True, facts=(fact,))


def _contrary(claim: Claim) -> Claim:
    return Claim(_CONTRARY[str(claim.value)], claim.by, claim.evidence, claim.known_from, claim.place)


def _excluded(literal: Literal, value: Value) -> Truth:
    """The truth of a test when `value` is known not to be so: false if nothing else could pass it."""
    if literal.operator == "is" and isinstance(literal.value, tuple) and set(literal.value) <= {value}:
        return Truth.FALSE
    return Truth.UNKNOWN


def _agreed(truths: list[Truth], presumed: bool, facts: tuple[Fact, ...], *, rivals: bool = False) -> Reading:
    """One truth if all claims give it, else unknown: disputed where claims are decided differently, or vague."""
    found = set(truths)
    if len(found) == 1 and Truth.UNKNOWN not in found:
        return Reading(found.pop(), presumed=presumed, facts=facts)
    clash = {Truth.TRUE, Truth.FALSE} <= found or (rivals and len(found) > 1)
    return Reading(Truth.UNKNOWN, Reason.DISPUTED if clash else Reason.UNKNOWN, facts=facts)


def _relied_on(reading: Reading, *lives: Live) -> Reading:
    """A reading, unless it rests on what is admitted by a side that it helps: that is one side's word."""
    barred = reading.truth is Truth.TRUE and not all(live.if_true for live in lives)
    barred |= reading.truth is Truth.FALSE and not all(live.if_false for live in lives)
    return Reading(Truth.UNKNOWN, Reason.BELOW_STANDARD, facts=reading.facts) if barred else reading


def of(value: bool | None) -> Truth:
    return Truth.UNKNOWN if value is None else Truth.TRUE if value else Truth.FALSE


def test(value: Value, operator: str, against: tuple[str, ...] | float | None) -> Truth:
    """One value tested against words or a number."""
    if isinstance(value, Span):
        assert isinstance(against, float)
        return of(_bound(value, operator, against))
    assert isinstance(against, tuple)
    words = value if isinstance(value, frozenset) else frozenset({str(value)})
    match operator:
        case "is" | "has_any":
            return of(not words.isdisjoint(against))
        case "has":
            return of(words.issuperset(against))
        case "has_none":
            return of(words.isdisjoint(against))
        case _:
            return of(bool(words) and words.issubset(against))


def _bound(span: Span, operator: str, bound: float) -> bool | None:
    if operator in ("at_most", "above"):
        above = _more(span, bound)
        return above if operator == "above" or above is None else not above
    below = _less(span, bound)
    return below if operator == "below" or below is None else not below


def _more(span: Span, bound: float) -> bool | None:
    if span.least is not None and span.least > bound:
        return True
    return False if span.most is not None and span.most <= bound else None


def _less(span: Span, bound: float) -> bool | None:
    if span.most is not None and span.most < bound:
        return True
    return False if span.least is not None and span.least >= bound else None


def compare(mine: Value, operator: str, theirs: Value, hours: float | None) -> Truth:
    """Two values compared."""
    if operator in ("same_as", "differs_from"):
        return of((mine == theirs) is (operator == "same_as"))
    assert isinstance(mine, Moment) and isinstance(theirs, Moment)
    match operator:
        case "before":
            return of(_before(mine, theirs))
        case "after":
            return of(_before(theirs, mine))
        case "not_before":
            return of(_negated(_before(mine, theirs)))
        case "not_after":
            return of(_negated(_before(theirs, mine)))
        case _:
            assert hours is not None
            return of(_within(mine, theirs, hours))


def _before(mine: Moment, theirs: Moment) -> bool | None:
    if mine.latest < theirs.earliest:
        return True
    return False if mine.earliest >= theirs.latest else None


def _negated(value: bool | None) -> bool | None:
    return None if value is None else not value


def _within(mine: Moment, theirs: Moment, hours: float) -> bool | None:
    span = timedelta(hours=hours)
    furthest = max(mine.latest - theirs.earliest, theirs.latest - mine.earliest)
    nearest = max(theirs.earliest - mine.latest, mine.earliest - theirs.latest, timedelta(0))
    return True if furthest <= span else False if nearest > span else None


def hours_between(start: Value, end: Value) -> Span:
    """The hours from one time to another, as far as they are known."""
    assert isinstance(start, Moment) and isinstance(end, Moment)
    hour = timedelta(hours=1)
    return Span((end.earliest - start.latest) / hour, (end.latest - start.earliest) / hour)
