"""The facts of a matter, as data: who, what, when, on whose word, and how far it is established.

No reading and no printing here. The format is described in `facts/README.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal, NamedTuple

from jusbelli.place import NOWHERE, Place
from jusbelli.rulebook import SubjectKind

AUTHOR = "author"
"""Who made a judgement when the author of the memo did."""
BODY = "body"
"""Who made a judgement or decided a characterisation when the deciding body of the matter did."""


# Values ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as exact as its source: it lies between `earliest` and `latest`, both in UTC."""

    earliest: datetime
    latest: datetime
    text: str = field(default="", compare=False)
    """As the author wrote it."""


@dataclass(frozen=True, slots=True)
class Span:
    """A number or count known only within bounds; `None` is no bound."""

    least: float | None
    most: float | None


Value = str | Span | Moment | frozenset[str]
"""A value of a fact: a word (yes, no, a choice, a party's id), a number, a time, or a set of words."""


class Standing(StrEnum):
    ADMITTED = "admitted"
    AGREED = "agreed"
    FOUND = "found"
    ESTABLISHED = "established"
    DISPUTED = "disputed"
    ALLEGED = "alleged"
    UNKNOWN = "unknown"
    DISPROVED = "disproved"


@dataclass(frozen=True, slots=True)
class Status:
    """A standing, and the standard (1 to 4) up to which it goes where it has one."""

    standing: Standing
    standard: int | None = None

    def __str__(self) -> str:
        return f"{self.standing}@S{self.standard}" if self.standard else str(self.standing)


@dataclass(frozen=True, slots=True)
class Claim:
    """A value somebody asserts, and on what evidence."""

    value: Value
    by: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    known_from: Moment | None = None
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of one subject: its claims and its standing.

    A judgement also says who judged (`judged_by`) and why (`reasons`). A characterisation carries its readings
    as claims and, once somebody competent has decided, the value `decided`.
    """

    term: str
    status: Status
    claims: tuple[Claim, ...] = ()
    denied_by: tuple[str, ...] = ()
    admitted_by: tuple[str, ...] = ()
    judged_by: str | None = None
    reasons: str = ""
    decided: Value | None = None
    decided_by: str | None = None
    known_from: Moment | None = None
    note: str = ""
    bare: bool = False
    """Whether only the value was written, its status being what the file says bare values mean."""
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def evidence(self) -> tuple[str, ...]:
        """The evidence behind any of its claims, in order, once each."""
        return tuple(dict.fromkeys(item for claim in self.claims for item in claim.evidence))


Facts = Mapping[str, Fact]
"""The facts of one subject, by term."""


# Records --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Actor:
    """Anybody who can act or speak: a State, its organ, or a group. `state` is None for a group."""

    id: str
    name: str
    kind: Literal["state", "organ", "group"]
    state: str | None
    iso: str = ""
    """Of a State: its ISO 3166 code of three letters, by which the table of treaty participation knows it."""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Strike:
    """An act by which force was, or is said to have been, used.

    `hits`, `responds_to` and `anticipates` map to the facts about each State hit and each act answered or
    expected; None where the file does not say, empty where it says there is none.
    """

    id: str
    name: str
    state: str
    hits: Mapping[str, Facts] | None = None
    responds_to: Mapping[str, Facts] | None = None
    anticipates: Mapping[str, Facts] | None = None
    defends: tuple[str, ...] = ()
    under: Mapping[str, Facts] = field(default_factory=dict)
    facts: Facts = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Link:
    """A group and a State it is said to be linked with."""

    id: str
    group: str
    state: str
    facts: Facts = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Instrument:
    """A ceasefire, armistice, stand-down or the like."""

    id: str
    name: str
    parties: tuple[str, ...]
    facts: Facts = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Operation:
    """Several strikes taken together."""

    id: str
    name: str
    strikes: tuple[str, ...]
    facts: Facts = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Evidence:
    """A source: what it is, how reliable it is (A-F), how credible the item (1-6), where it can be read."""

    id: str
    source: str
    title: str = ""
    date: str = ""
    kind: str = ""
    reliability: str = ""
    credibility: int | None = None
    language: str = ""
    url: str = ""
    archive: str = ""
    root: str = ""
    """The source it repeats: reports with one root count once."""
    note: str = ""
    known_from: Moment | None = None
    made_at: Moment | None = None
    """When the item itself was made, from `date`."""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Event:
    """A line of the chronology."""

    at: Moment
    what: str
    status: Status
    evidence: tuple[str, ...] = ()
    strike: str = ""
    note: str = ""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class NotLoaded:
    """A claim the sources contain that the file leaves out, with the reason."""

    claim: str
    reason: str
    evidence: tuple[str, ...] = ()
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Expectation:
    """A holding of the deciding body, to compare with what the engine finds."""

    element: str
    outcome: str
    strike: str = ""
    victim: str = ""
    act: str = ""
    instrument: str = ""
    pinpoint: str = ""
    grade: str = ""
    verification: str = ""
    note: str = ""
    known_difference: str = ""
    """Why the engine differs, where it is known to."""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Matter:
    """One fact set: everything an assessment is made from, besides the law."""

    id: str
    title: str
    file: str
    summary: str = ""
    record: Literal["open", "closed"] = "open"
    information_until: str = ""
    unless_stated: Status | None = None
    body: str = ""
    citation: str = ""
    profile: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)
    actors: Mapping[str, Actor] = field(default_factory=dict)
    links: Mapping[str, Link] = field(default_factory=dict)
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    operations: Mapping[str, Operation] = field(default_factory=dict)
    strikes: Mapping[str, Strike] = field(default_factory=dict)
    facts: Facts = field(default_factory=dict)
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    chronology: tuple[Event, ...] = ()
    not_loaded: tuple[NotLoaded, ...] = ()
    expect: tuple[Expectation, ...] = ()
    digest: str = ""
    """SHA-256 of the file, for the receipt."""

    def state_of(self, actor: str) -> str | None:
        """The State an actor is or belongs to; None for a group or an unknown id."""
        found = self.actors.get(actor)
        return found.state if found else None

    def name_of(self, actor: str) -> str:
        found = self.actors.get(actor)
        return found.name if found else actor

    @property
    def states(self) -> tuple[str, ...]:
        return tuple(actor.id for actor in self.actors.values() if actor.kind == "state")


# Subjects -------------------------------------------------------------------------------------------

_JOIN: Mapping[SubjectKind, str] = {"harm": "/", "answer": ">", "breach": "@"}


class Subject(NamedTuple):
    """What an element is about: a kind, and the ids of the records that make it up.

    `strike` (strike), `harm` (strike, State), `answer` (strike, act answered), `breach` (strike, instrument),
    `link`, `instrument`, `operation` (their id), `matter` (the word itself). A tuple, because subjects are in the keys
    of everything that is computed: they are hashed and compared a million times for one memo.
    """

    kind: SubjectKind
    parts: tuple[str, ...]

    @property
    def id(self) -> str:
        return _JOIN.get(self.kind, "").join(self.parts)

    def __str__(self) -> str:
        return self.id


THE_MATTER = Subject("matter", ("matter",))
