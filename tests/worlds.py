"""Small rule books and matters built in memory, for tests that need to say exactly what stands in them.

A book is a list of blocks: `book(term("t.shown"), element("e"), rule("e/one", holds("t.shown")))`. A matter is a
list of records: `matter(strike("a"), strike("r", state="beta", responds_to=["a"]))`. Facts are given by term; a bare
value is agreed, anything else is said with `said`. Everybody a test may name is declared: the States alpha, beta and
gamma, the organs alpha-army and beta-army, the groups militia and band.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any as Anything

from jusbelli.findings import Record, Settings
from jusbelli.records import (
    Actor,
    Claim,
    Evidence,
    Fact,
    Facts,
    Instrument,
    Link,
    Matter,
    Moment,
    Operation,
    Span,
    Standing,
    Status,
    Strike,
    Subject,
    Value,
)
from jusbelli.rulebook import (
    ALWAYS,
    All,
    Any,
    AtLeast,
    Book,
    Choice,
    ChoiceValue,
    Condition,
    Element,
    Exception_,
    HoursBetween,
    Not,
    Quantified,
    Rule,
    Rulebook,
    Switch,
    Term,
    Test,
)

SCHOOL = "sw.school"
"""A switch every book here has; its settings are old and new."""

Written = Value | Fact | float | datetime | list[str]
"""A fact as a test may write it: made with `said`, or a bare value."""
Linked = Mapping[str, Mapping[str, Written]] | Iterable[str] | None
"""The States hit or the acts answered: with the facts about each, or their ids only."""
Block = Term | Element | Rule | Choice


# Conditions -----------------------------------------------------------------------------------------


def holds(name: str, *words: str) -> Test:
    """The name is one of the words; `yes` where none is given."""
    return Test(name, "is", words or ("yes",))


def is_met(name: str) -> Test:
    return Test(name, "is", ("met",))


def compared(name: str, operator: str, value: str | float | tuple[str, ...], hours: float | None = None) -> Test:
    """A test by any operator: a number, words, or the name of another fact."""
    return Test(name, operator, value, hours)  # type: ignore[arg-type]


def both(*parts: Condition) -> All:
    return All(parts)


def either(*parts: Condition) -> Any:
    return Any(parts)


def no(part: Condition) -> Not:
    return Not(part)


def at_least(number: int, *parts: Condition) -> AtLeast:
    return AtLeast(number, parts)


def some(of: str, where: Condition = ALWAYS) -> Quantified:
    return Quantified("some", of, where)


def every(of: str, where: Condition) -> Quantified:
    return Quantified("every", of, where)


def count(of: str, where: Condition = ALWAYS, **bound: int) -> Quantified:
    """`count("harms", where, at_least=2)`, or `at_most`."""
    return Quantified("count", of, where, bound.get("at_least"), bound.get("at_most"))


# Blocks ---------------------------------------------------------------------------------------------


def term(name: str, kind: str = "yes-no", about: str = "strike", **more: Anything) -> Term:
    return Term(name=name, about=about, kind=kind, ask="?", says="it is so", **more)  # type: ignore[arg-type]


def hours(name: str, start: str, end: str, about: str = "answer", **more: Anything) -> Term:
    """The number of hours from one time to another."""
    return term(name, "number", about, unit="hours", derived=HoursBetween(hours_from=start, to=end), **more)


def element(id: str, about: str = "strike", **more: Anything) -> Element:
    """An element, at S2 and for the alleging side unless said otherwise; hyphens of keys as underscores."""
    words = {"asks": "?", "met": "it is so", "not_met": "it is not so", "counter": "but no"}
    return Element.model_validate(
        {"id": id, "about": about, **words, "burden": "alleging", "standard": "S2", **more}, by_name=True
    )


def rule(
    id: str, when: Condition, effect: str = "supports", unless: Iterable[Condition] = (), **more: Anything
) -> Rule:
    """A rule about the element its id begins with; `unless` is a list of conditions."""
    exceptions = tuple(Exception_(when=it) for it in unless)
    given: dict[str, Anything] = {"because": "it is so", "cites": (), "law": "settled", **more}
    return Rule(id=id, effect=effect, element=id.partition("/")[0], when=when, unless=exceptions, **given)  # type: ignore[arg-type]


def choice(id: str, values: Mapping[str, Condition], about: str = "strike", **more: Anything) -> Choice:
    """A choice at S2, with the condition of each value in order."""
    listed = tuple(ChoiceValue(value=value, says="it is so", when=when) for value, when in values.items())
    return Choice(id=id, about=about, asks="?", values=listed, **{"standard": "S2", **more})  # type: ignore[arg-type]


RECORD_TERMS = (
    term("strike.at", "time", record="at"),
    term("strike.by", "party", record="by"),
    term("harm.victim", "party", "harm", record="victim"),
    term("answer.expected", "yes-no", "answer", record="expected"),
)
"""The words for what the records themselves say; every book here has them."""


def book(*blocks: Block) -> Rulebook:
    """A rule book of the blocks, with the words for records and the switches of proof beside `SCHOOL`."""

    def of(kind: type) -> tuple[Anything, ...]:
        return tuple(block for block in blocks if isinstance(block, kind))

    one = Book(
        name="book",
        title="Book",
        terms=(*RECORD_TERMS, *of(Term)),
        elements=of(Element),
        rules=of(Rule),
        choices=of(Choice),
    )
    switches = {
        SCHOOL: Switch(asks="?", values={"old": "the old", "new": "the new"}),
        "sw.standard_past": Switch(asks="?", values={"S2": "more likely than not", "S3": "clear and convincing"}),
        "sw.standard_forecast": Switch(asks="?", values={"S1r": "recorded before", "S3": "clear and convincing"}),
    }
    return Rulebook((one,), {}, switches, {})


def settings(record: Record = "open", **switches: str) -> Settings:
    """Old school, S2 for the past, S3 for forecasts, unless said otherwise: `settings(school="new")`."""
    given = {"school": "old", "standard_past": "S2", "standard_forecast": "S3", **switches}
    return Settings("test", {f"sw.{name}": value for name, value in given.items()}, record)


# Facts ----------------------------------------------------------------------------------------------


def when(text: str, until: str = "") -> Moment:
    """A time in UTC, exact or, with `until`, somewhere between two: `when("2026-01-01T10:00")`."""
    first, last = (datetime.fromisoformat(it).replace(tzinfo=UTC) for it in (text, until or text))
    return Moment(first, last, text)


def between(least: float | None, most: float | None) -> Span:
    return Span(least, most)


def claim(value: Written, evidence: Iterable[str] = (), known_from: str = "") -> Claim:
    return Claim(_value(value), ("alpha",), tuple(evidence), when(known_from) if known_from else None)


def said(status: str, *values: Written | Claim, **more: Anything) -> Fact:
    """A fact with a status as authors write it: `said("established@S2", "yes")`, `said("disputed", "yes", "no")`."""
    standing, _, standard = status.partition("@S")
    claims = tuple(it if isinstance(it, Claim) else claim(it) for it in values)
    return Fact("", Status(Standing(standing), int(standard) if standard else None), claims, **more)


def judged(value: str, by: str, **more: Anything) -> Fact:
    return said("found", value, judged_by=by, reasons="so", **more)


def read_as(*readings: str, decided: str | None = None) -> Fact:
    """A characterisation: the readings that are held, and the one decided on."""
    return said("disputed", *readings, decided=decided, decided_by="body" if decided else None)


def _value(written: Written) -> Value:
    if isinstance(written, int | float):
        return Span(float(written), float(written))
    return frozenset(written) if isinstance(written, list) else written  # type: ignore[return-value]


def _facts(written: Mapping[str, Written]) -> Facts:
    facts = {name: it if isinstance(it, Fact) else said("agreed", it) for name, it in written.items()}
    return {name: _named(name, fact) for name, fact in facts.items()}


def _named(name: str, fact: Fact) -> Fact:
    return Fact(**{**{field: getattr(fact, field) for field in Fact.__slots__}, "term": name})


def _linked(written: Linked) -> dict[str, Facts] | None:
    if written is None:
        return None
    if isinstance(written, Mapping):
        return {id: _facts(facts) for id, facts in written.items()}
    return {id: {} for id in written}


# Records --------------------------------------------------------------------------------------------


def strike(
    id: str = "s",
    facts: Mapping[str, Written] | None = None,
    *,
    state: str = "alpha",
    at: Written | None = None,
    by: Written | None = None,
    hits: Linked = None,
    responds_to: Linked = None,
    anticipates: Linked = None,
    defends: Iterable[str] = (),
    under: Mapping[str, Mapping[str, Written]] | None = None,
) -> Strike:
    """A strike; `at` may be written as text, everything left out is not stated."""
    own = dict(facts or {})
    if at is not None:
        own["strike.at"] = when(at) if isinstance(at, str) else at
    if by is not None:
        own["strike.by"] = by
    return Strike(
        id=id,
        name=id,
        state=state,
        hits=_linked(hits),
        responds_to=_linked(responds_to),
        anticipates=_linked(anticipates),
        defends=tuple(defends),
        under={instrument: _facts(it) for instrument, it in (under or {}).items()},
        facts=_facts(own),
    )


def link(id: str, group: str, state: str, facts: Mapping[str, Written] | None = None) -> Link:
    return Link(id, group, state, _facts(facts or {}))


def instrument(id: str, facts: Mapping[str, Written] | None = None) -> Instrument:
    return Instrument(id, id, ("alpha", "beta"), _facts(facts or {}))


def operation(id: str, strikes: Iterable[str], facts: Mapping[str, Written] | None = None) -> Operation:
    return Operation(id, id, tuple(strikes), _facts(facts or {}))


def evidence(id: str, made_at: str = "", known_from: str = "") -> Evidence:
    return Evidence(
        id, "source", made_at=when(made_at) if made_at else None, known_from=when(known_from) if known_from else None
    )


STATES = ("alpha", "beta", "gamma")
ACTORS = {
    **{state: Actor(state, state, "state", state) for state in STATES},
    **{f"{state}-army": Actor(f"{state}-army", f"the army of {state}", "organ", state) for state in STATES[:2]},
    **{group: Actor(group, group, "group", None) for group in ("militia", "band")},
}

Entry = Strike | Link | Instrument | Operation | Evidence


def matter(*entries: Entry, facts: Mapping[str, Written] | None = None) -> Matter:
    """A matter of the records given; `facts` are those about the matter as a whole."""

    def of(kind: type) -> dict[str, Anything]:
        return {entry.id: entry for entry in entries if isinstance(entry, kind)}

    return Matter(
        id="matter",
        title="Matter",
        file="matter.yaml",
        actors=ACTORS,
        strikes=of(Strike),
        links=of(Link),
        instruments=of(Instrument),
        operations=of(Operation),
        evidence=of(Evidence),
        facts=_facts(facts or {}),
    )


def subject(id: str) -> Subject:
    """A subject by the id printed for it: `s`, `s/beta`, `r>a`, `s@truce`; `matter`; else `kind:id`, as `link:l`."""
    for mark, kind in (("/", "harm"), (">", "answer"), ("@", "breach")):
        if mark in id:
            return Subject(kind, tuple(id.split(mark)))  # type: ignore[arg-type]
    kind, colon, own = id.partition(":")
    if colon:
        return Subject(kind, (own,))  # type: ignore[arg-type]
    return Subject("matter", ("matter",)) if id == "matter" else Subject("strike", (id,))
