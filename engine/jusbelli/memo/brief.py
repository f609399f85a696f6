"""What every section of a memo is written from: the assessments, the words, and where each fact stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from jusbelli.argument import Argument
from jusbelli.argument.conclusions import presumed_leaves
from jusbelli.argument.explain import Explainer, Wordless
from jusbelli.argument.tree import LeafStep
from jusbelli.argument.wording import Wording
from jusbelli.compiling.program import Formula, Literal, Program
from jusbelli.findings import Key, Settings
from jusbelli.memo import times
from jusbelli.memo.outline import FactRef
from jusbelli.place import NOWHERE, Place
from jusbelli.records import Fact, Facts, Matter, Moment, Strike, Subject, Value
from jusbelli.rulebook import Choice, Element, Rulebook, SubjectKind, Term

if TYPE_CHECKING:
    from jusbelli.memo.missing import Lacking
    from jusbelli.memo.results import Result


class Receipt(Protocol):
    """What a result was made from."""

    @property
    def rules(self) -> str: ...
    @property
    def matter(self) -> str: ...
    @property
    def profile(self) -> str: ...
    @property
    def switches(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def python(self) -> str: ...


class Assessed(Protocol):
    """One matter under one doctrine, on the open and on the closed record."""

    @property
    def program(self) -> Program: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def evaluators(self) -> tuple[str, ...]: ...
    @property
    def without(self) -> str: ...
    @property
    def argument(self) -> Argument: ...
    @property
    def receipt(self) -> Receipt: ...


Reassess = Callable[[Settings], Assessed]
"""Runs the matter again under other settings."""


@dataclass
class Brief:
    """Everything a section may draw on. `lead` carries the analysis; `all` are compared."""

    lead: Assessed
    all: Sequence[Assessed]
    reassess: Reassess | None = None
    date: str = ""
    hindsight: Assessed | None = None
    """The leading assessment with everything counted that was learnt later; None where nothing was."""
    leads: tuple[str, ...] | None = field(init=False, default=None)
    """The headline elements, once they have been looked up."""
    around: Brief | None = field(init=False, default=None)
    """Of a brief for one section: the brief for the whole."""
    matters: dict[Key, bool] = field(init=False, default_factory=dict)
    """Whether a fact of the file bears directly on a result, once it has been asked."""
    asked_besides: dict[Key, Formula] = field(init=False, default_factory=dict)
    """The conditions of flags and notes: no part of the program, and an explainer knows conditions by identity."""
    known: dict[Key, Result] = field(init=False, default_factory=dict)
    """Results already looked at."""
    _nearby: dict[str, Brief] = field(init=False, default_factory=dict)
    lacking: tuple[Lacking, ...] | None = field(init=False, default=None)
    """The facts that keep headline answers open, once they have been gathered."""
    _by_place: dict[Place, FactRef] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        # Several strikes share a line of the table of treaties, so only what the file says is known by its place.
        own = (pair for pair in self.facts.items() if pair[1].place.file == self.matter.file)
        self._by_place = {fact.place: ref for ref, fact in own if fact.place != NOWHERE}

    @property
    def book(self) -> Rulebook:
        return self.lead.program.book

    @property
    def matter(self) -> Matter:
        return self.lead.program.matter

    @property
    def program(self) -> Program:
        return self.lead.program

    @cached_property
    def argument(self) -> Argument:
        return self.lead.argument

    @cached_property
    def explainer(self) -> Explainer:
        """How everything stands on the record of the matter under the leading doctrine.

        It has no words for conditions: of most results only their standing is needed. `speaking_of` has.
        """
        return self._in_words(_Wordless(self.book, self.matter), Wordless)

    def _in_words(self, wording: Wording, kind: type[Explainer] = Explainer) -> Explainer:
        known = self.argument.closed if self.matter.record == "closed" else self.argument.open
        found = kind(self.program, known.settings, known.valuation)
        found.reader, found.wording = known.reader, wording
        return found

    @cached_property
    def wording(self) -> Wording:
        return MemoWording(self.book, self.matter)

    @cached_property
    def on_open_record(self) -> Explainer:
        """How everything stands on the open record, with words: nobody bears a burden as to policy."""
        found = self.argument.open
        spoken = Explainer(self.program, found.settings, found.valuation)
        spoken.reader, spoken.wording = found.reader, self.wording
        return spoken

    def speaking_of(self, strike: str = "") -> Brief:
        """The same brief with words for every condition, in which one strike, if given, is called "the strike"."""
        if strike not in self._nearby:
            nearby = self._nearby[strike] = replace(self)
            nearby.__dict__["wording"] = MemoWording(self.book, self.matter, strike)
            nearby.__dict__["explainer"] = self._in_words(nearby.wording)
            nearby.__dict__["facts"], nearby.around = self.facts, self
            nearby.asked_besides = self.asked_besides
        return self._nearby[strike]

    # --- facts ----------------------------------------------------------------------------------------

    @cached_property
    def facts(self) -> Mapping[FactRef, Fact]:
        """Every fact loaded, in the order of the file where the file is known; what comes from elsewhere last."""
        found = {(subject, fact.term): fact for subject, facts in _facts(self.matter) for fact in facts.values()}
        return dict(sorted(found.items(), key=lambda item: self._stands(item[1].place)))

    def _stands(self, place: Place) -> tuple[bool, int]:
        if place == NOWHERE:
            return (False, 0)
        return (place.file != self.matter.file, place.line)

    @cached_property
    def has_policy_facts(self) -> bool:
        """Whether the file enters a fact that policy asks for, so that there is something to assess."""
        return any(self.book.is_policy(term) for _, term in self.facts)

    def refs_of(self, leaf: LeafStep) -> tuple[FactRef, ...]:
        """The facts a test was made on; where none is loaded, the fact that was asked for."""
        found = tuple(dict.fromkeys(self._ref(fact, leaf) for fact in leaf.facts if not self.is_structure(fact.term)))
        found += self._compared_but_missing(leaf, found)
        if found or leaf.subject is None or self.is_structure(leaf.term):
            return found
        return ((leaf.subject, leaf.term),)

    def _compared_but_missing(self, leaf: LeafStep, found: tuple[FactRef, ...]) -> tuple[FactRef, ...]:
        """The fact on one side of a comparison that nothing is loaded for."""
        literal = leaf.leaf.literal
        if not isinstance(literal, Literal) or literal.other is None or literal.subject is None:
            return ()
        sides = ((literal.subject, literal.name), literal.other)
        unread = [side for side in sides if side not in found and not self.is_structure(side[1])]
        return tuple(side for side in unread if side[1] not in {ref[1] for ref in found} or side in self.facts)

    def is_structure(self, term: str) -> bool:
        """Whether a term only says what the shape of the file says: which State a harm is about, what was expected."""
        declared = self.book.terms.get(term)
        return declared is not None and declared.record in ("victim", "expected")

    def _ref(self, fact: Fact, leaf: LeafStep) -> FactRef:
        if fact.place in self._by_place:
            return self._by_place[fact.place]
        literal = leaf.leaf.literal
        others = [literal.other[0]] if isinstance(literal, Literal) and literal.other is not None else []
        subjects = [subject for subject in (leaf.subject, *others) if subject is not None]
        around = [(parent, fact.term) for subject in subjects for parent in (subject, *self._strikes(subject))]
        return next((ref for ref in around if ref in self.facts), around[0])

    def _strikes(self, subject: Subject) -> tuple[Subject, ...]:
        if subject.kind not in ("harm", "answer", "breach"):
            return ()
        return tuple(Subject("strike", (part,)) for part in subject.parts if part in self.matter.strikes)

    def is_presumed(self, ref: FactRef) -> bool:
        term = self.book.terms.get(ref[1])
        return ref not in self.facts and term is not None and term.presumed is not None

    @cached_property
    def rested_on(self) -> tuple[FactRef, ...]:
        """Every presumed fact that some result was tested on."""
        leaves = (leaf for key in self.of_law for leaf in presumed_leaves(self.explainer.why(key)))
        return tuple(dict.fromkeys((leaf.subject, leaf.term) for leaf in leaves if leaf.subject is not None))

    # --- subjects -------------------------------------------------------------------------------------

    @cached_property
    def strikes(self) -> tuple[Strike, ...]:
        """The strikes in the order of time, those of unknown time last; equal ones as in the file."""
        listed = list(self.matter.strikes.values())
        return tuple(sorted(listed, key=self._began))

    def _began(self, strike: Strike) -> tuple[bool, str]:
        """The middle of the time in which a strike began, so that a day does not come before its own hours."""
        found = self.times_of(strike)
        if not found:
            return (True, "")
        earliest, latest = min(time.earliest for time in found), max(time.latest for time in found)
        return (False, (earliest + (latest - earliest) / 2).isoformat())

    def times_of(self, strike: Strike) -> tuple[Moment, ...]:
        fact = strike.facts.get(self.program.subjects.record_terms.get(("strike", "at"), ""))
        claims = fact.claims if fact else ()
        return tuple(claim.value for claim in claims if isinstance(claim.value, Moment))

    def number(self, strike: str) -> int:
        """The number of a strike in the order of time."""
        return [each.id for each in self.strikes].index(strike) + 1

    def subjects(self, kind: SubjectKind, strike: str = "") -> tuple[Subject, ...]:
        """The subjects of a kind; those of one strike (as its first part) where one is given."""
        listed = self.program.subjects.by_kind[kind]
        return tuple(subject for subject in listed if not strike or subject.parts[0] == strike)

    def place_of(self, subject: Subject) -> int:
        """Where a subject stands among all of its matter: strikes and what belongs to them in the order of time."""
        return self._places[subject]

    @cached_property
    def _places(self) -> Mapping[Subject, int]:
        order = {strike.id: place for place, strike in enumerate(self.strikes)}
        listed = self.program.subjects.all
        ordered = sorted(listed, key=lambda subject: order.get(subject.parts[0], len(order)))
        return {subject: place for place, subject in enumerate(ordered)}

    @cached_property
    def of_law(self) -> tuple[Key, ...]:
        """The instances of elements and choices of law, in the order of the books; policy has a section of its own."""
        return tuple(key for key in self.argument.instances() if not self.book.is_policy(key[0]))

    def declared(self, id: str) -> Element | Choice:
        return self.book.elements.get(id) or self.book.choices[id]

    def keys(self, id: str, strike: str = "") -> tuple[Key, ...]:
        """The instances of an element or choice, of one strike where one is given."""
        return tuple((id, subject) for subject in self.subjects(self.declared(id).about, strike))


@dataclass(frozen=True)
class MemoWording(Wording):
    """Words for a memo: times as a lawyer writes them, and in a section about one strike "the strike"."""

    here: str = ""

    def strike(self, strike: str) -> str:
        return "the strike" if strike == self.here else super().strike(strike)

    def slots(self, subject: Subject) -> dict[str, str]:
        found = super().slots(subject)
        if "strike" in found:
            found["strike"] = self.strike(subject.parts[0])
        return found

    def value(self, term: Term, value: Value) -> str:
        return times.in_clause(value) if isinstance(value, Moment) else super().value(term, value)


class _Wordless(Wording):
    """No words: for looking at how conditions stand, without saying what they are."""

    def name(self, subject: Subject) -> str:
        return ""

    def fill(self, clause: str, subject: Subject, value: str = "") -> str:
        return ""

    def value(self, term: Term, value: Value) -> str:
        return ""


def _facts(matter: Matter) -> Iterator[tuple[Subject, Facts]]:
    """The facts of every subject of a matter."""
    yield Subject("matter", ("matter",)), matter.facts
    for instrument in matter.instruments.values():
        yield Subject("instrument", (instrument.id,)), instrument.facts
    for link in matter.links.values():
        yield Subject("link", (link.id,)), link.facts
    for operation in matter.operations.values():
        yield Subject("operation", (operation.id,)), operation.facts
    for strike in matter.strikes.values():
        yield Subject("strike", (strike.id,)), strike.facts
        for victim, facts in (strike.hits or {}).items():
            yield Subject("harm", (strike.id, victim)), facts
        for act, facts in {**(strike.anticipates or {}), **(strike.responds_to or {})}.items():
            yield Subject("answer", (strike.id, act)), facts
        for name, facts in strike.under.items():
            yield Subject("breach", (strike.id, name)), facts
