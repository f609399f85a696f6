"""Who and what a matter speaks of: its subjects, their facts and States, and the sets they form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from jusbelli.records import THE_MATTER, Facts, Matter, Moment, Strike, Subject
from jusbelli.rulebook import PARENTS, Rulebook, SubjectKind, Term


@dataclass(frozen=True, slots=True)
class Guard:
    """On what it turns whether a member of a set counts.

    `before` a strike: the guarded strike came first. `by` a group: the group carried out the strike.
    """

    strike: Subject
    before: Subject | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class Members:
    """Those a set is made of, each with its guard if it has one, and whether anybody said who they are."""

    members: tuple[tuple[Subject, Guard | None], ...]
    stated: bool = True


def _strike(id: str) -> Subject:
    return Subject("strike", (id,))


class World:
    """The subjects of one matter."""

    def __init__(self, book: Rulebook, matter: Matter) -> None:
        self.matter = matter
        self.time_term = _term_of_record(book, "at")
        self.author_term = _term_of_record(book, "by")
        strikes = matter.strikes.values()
        self.subjects: dict[SubjectKind, tuple[Subject, ...]] = {
            "strike": tuple(_strike(id) for id in matter.strikes),
            "harm": tuple(harm for strike in strikes for harm in self._hits(strike)),
            "answer": tuple(answer for strike in strikes for answer in self._acts(strike)),
            "breach": tuple(Subject("breach", (s, i)) for s in matter.strikes for i in matter.instruments),
            "link": tuple(Subject("link", (id,)) for id in matter.links),
            "instrument": tuple(Subject("instrument", (id,)) for id in matter.instruments),
            "operation": tuple(Subject("operation", (id,)) for id in matter.operations),
            "matter": (THE_MATTER,),
        }

    # --- one subject --------------------------------------------------------------------------------

    def parent(self, subject: Subject, kind: SubjectKind) -> Subject:
        """The subject itself, its strike (of an answer: the response), its instrument, or the matter."""
        if kind == subject.kind:
            return subject
        if kind == "matter":
            return THE_MATTER
        return Subject(kind, (subject.parts[1 if kind == "instrument" else 0],))

    def strike_of(self, subject: Subject) -> Strike | None:
        """The strike of a strike, harm, answer (the response) or breach."""
        has_one = subject.kind in ("strike", "harm", "answer", "breach")
        return self.matter.strikes[subject.parts[0]] if has_one else None

    def actor_state(self, subject: Subject) -> str | None:
        """The State whose act, or whose link with a group, the subject is; None where it is nobody's."""
        if subject.kind == "link":
            return self.matter.links[subject.parts[0]].state
        strike = self.strike_of(subject)
        return strike.state if strike else None

    def set_against(self, subject: Subject) -> frozenset[str]:
        """The other States in the quarrel about a strike: those it hit, and those whose acts it answers or expects."""
        strike = self.strike_of(subject)
        if strike is None:
            return frozenset()
        hit = set(strike.hits or ())
        acted = {self.matter.strikes[answer.parts[1]].state for answer in self._acts(strike)}
        return frozenset(state for state in hit | acted if state and state != strike.state)

    def facts(self, subject: Subject) -> Facts:
        """The facts entered for the subject itself, by term."""
        matter, first = self.matter, subject.parts[0]
        match subject.kind:
            case "strike":
                return matter.strikes[first].facts
            case "harm":
                return (matter.strikes[first].hits or {})[subject.parts[1]]
            case "answer":
                return self._acts(matter.strikes[first])[subject]
            case "breach":
                return matter.strikes[first].under.get(subject.parts[1], {})
            case "link":
                return matter.links[first].facts
            case "instrument":
                return matter.instruments[first].facts
            case "operation":
                return matter.operations[first].facts
            case "matter":
                return matter.facts

    def moment(self, subject: Subject) -> Moment | None:
        """When the subject's strike was made, as widely as the claims about it go; None where nobody says."""
        strike = self.strike_of(subject)
        fact = strike.facts.get(self.time_term.name) if strike and self.time_term else None
        times = [claim.value for claim in fact.claims if isinstance(claim.value, Moment)] if fact else []
        if not times:
            return None
        return Moment(min(time.earliest for time in times), max(time.latest for time in times))

    def is_expected(self, answer: Subject) -> bool:
        """Whether the act is only expected; one that is both answered and expected counts as answered."""
        return answer.parts[1] not in (self.matter.strikes[answer.parts[0]].responds_to or {})

    # --- sets ---------------------------------------------------------------------------------------

    def members(self, subject: Subject, name: str) -> Members:
        """The set a condition about `subject` may name: its own, else that of a parent."""
        for kind in (subject.kind, *PARENTS[subject.kind]):
            if find := _SETS.get((kind, name)):
                return find(self, self.parent(subject, kind))
        raise LookupError(f"`{name}` is no set of a {subject.kind}")

    @staticmethod
    def _hits(strike: Strike) -> tuple[Subject, ...]:
        return tuple(Subject("harm", (strike.id, victim)) for victim in strike.hits or {})

    @staticmethod
    def _acts(strike: Strike) -> dict[Subject, Facts]:
        """The acts a strike answers, then those it only expects, with what is said of each under either head."""
        answered, expected = strike.responds_to or {}, strike.anticipates or {}
        acts = dict.fromkeys((*answered, *expected))
        return {Subject("answer", (strike.id, act)): {**expected.get(act, {}), **answered.get(act, {})} for act in acts}

    def _ordered(self, answers: tuple[Subject, ...], stated: bool = True) -> Members:
        """Answers count so far as the act is shown to be the earlier; what is expected need not be."""
        return Members(tuple((answer, self._order(answer)) for answer in answers), stated)

    def _order(self, answer: Subject) -> Guard | None:
        response, act = answer.parts
        return None if self.is_expected(answer) else Guard(_strike(act), before=_strike(response))

    def _harms(self, strike: Subject) -> Members:
        record = self.matter.strikes[strike.parts[0]]
        return _unguarded(self._hits(record), record.hits is not None)

    def _answers(self, strike: Subject) -> Members:
        record = self.matter.strikes[strike.parts[0]]
        stated = record.responds_to is not None or record.anticipates is not None
        return self._ordered(tuple(self._acts(record)), stated)

    def _answered_by(self, strike: Subject) -> Members:
        return self._ordered(tuple(it for it in self.subjects["answer"] if it.parts[1] == strike.parts[0]))

    def _breaches(self, subject: Subject) -> Members:
        place = 0 if subject.kind == "strike" else 1
        return _unguarded(it for it in self.subjects["breach"] if it.parts[place] == subject.parts[0])

    def _operations(self, strike: Subject) -> Members:
        operations = self.matter.operations.values()
        listing = [it.id for it in operations if strike.parts[0] in it.strikes]
        return _unguarded(Subject("operation", (id,)) for id in listing)

    def _links(self, strike: Subject) -> Members:
        """The links of the strike's State with any group that somebody says carried it out."""
        record = self.matter.strikes[strike.parts[0]]
        links = self.matter.links.values()
        said = [link for link in links if link.state == record.state and link.group in self._authors(record)]
        return Members(tuple((Subject("link", (link.id,)), Guard(strike, by=link.group)) for link in said))

    def _strikes_of_link(self, link: Subject) -> Members:
        """The strikes of the link's State that somebody says the group carried out."""
        record = self.matter.links[link.parts[0]]
        strikes = self.matter.strikes.values()
        said = [it for it in strikes if it.state == record.state and record.group in self._authors(it)]
        return Members(tuple((_strike(it.id), Guard(_strike(it.id), by=record.group)) for it in said))

    def _authors(self, strike: Strike) -> list[object]:
        fact = strike.facts.get(self.author_term.name) if self.author_term else None
        return [claim.value for claim in fact.claims] if fact else []

    def _strikes_of_operation(self, operation: Subject) -> Members:
        listed = self.matter.operations[operation.parts[0]].strikes
        return _unguarded(_strike(id) for id in dict.fromkeys(listed))

    def _harms_to_those_defended(self, answer: Subject) -> Members:
        """What the act answered did to the State that answers, or to a State it acts for."""
        response = self.matter.strikes[answer.parts[0]]
        act = self.matter.strikes[answer.parts[1]]
        defended = (response.state, *response.defends)
        return _unguarded((it for it in self._hits(act) if it.parts[1] in defended), act.hits is not None)

    def _harms_of_trigger(self, answer: Subject) -> Members:
        return self._harms(_strike(answer.parts[1]))

    def _earlier_breaches(self, breach: Subject) -> Members:
        """Breaches of the same instrument by other strikes, so far as shown to be the earlier."""
        strike, instrument = breach.parts
        others = [it for it in self.matter.strikes if it != strike]
        return Members(
            tuple((Subject("breach", (it, instrument)), Guard(_strike(it), before=_strike(strike))) for it in others)
        )

    def _earlier_breaches_by_others(self, breach: Subject) -> Members:
        own = self.actor_state(breach)
        earlier = self._earlier_breaches(breach).members
        return Members(tuple((it, guard) for it, guard in earlier if self.actor_state(it) != own))

    def _all_harms(self, _: Subject) -> Members:
        stated = all(strike.hits is not None for strike in self.matter.strikes.values())
        return _unguarded(self.subjects["harm"], stated)

    def _all_answers(self, _: Subject) -> Members:
        stated = all(self._answers(strike).stated for strike in self.subjects["strike"])
        return self._ordered(self.subjects["answer"], stated)


def _term_of_record(book: Rulebook, record: str) -> Term | None:
    """The term under which the strike's own `at` or `by` is entered."""
    return next((it for it in book.terms.values() if it.about == "strike" and it.record == record), None)


def _unguarded(members: Iterable[Subject], stated: bool = True) -> Members:
    return Members(tuple((member, None) for member in members), stated)


def _all(kind: SubjectKind) -> Callable[[World, Subject], Members]:
    return lambda world, _: _unguarded(world.subjects[kind])


_SETS: Mapping[tuple[SubjectKind, str], Callable[[World, Subject], Members]] = {
    ("strike", "harms"): World._harms,
    ("strike", "answers"): World._answers,
    ("strike", "answered-by"): World._answered_by,
    ("strike", "breaches"): World._breaches,
    ("strike", "operations"): World._operations,
    ("strike", "links"): World._links,
    ("answer", "harms"): World._harms_to_those_defended,
    ("answer", "trigger-harms"): World._harms_of_trigger,
    ("breach", "earlier-breaches"): World._earlier_breaches,
    ("breach", "earlier-breaches-by-others"): World._earlier_breaches_by_others,
    ("instrument", "breaches"): World._breaches,
    ("operation", "strikes"): World._strikes_of_operation,
    ("link", "strikes"): World._strikes_of_link,
    ("matter", "strikes"): _all("strike"),
    ("matter", "harms"): World._all_harms,
    ("matter", "answers"): World._all_answers,
    ("matter", "breaches"): _all("breach"),
    ("matter", "instruments"): _all("instrument"),
    ("matter", "operations"): _all("operation"),
    ("matter", "links"): _all("link"),
}
