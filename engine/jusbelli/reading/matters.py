"""Matters: one YAML file of facts becomes a `Matter`, typed by the vocabulary of the rule books.

The parts of the file are read in the order of `_read`; each part is a small function.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jusbelli.place import Place, PlacedDict, PlacedList
from jusbelli.problem import Faults, Problem, did_you_mean
from jusbelli.reading import yaml
from jusbelli.reading.books import setting_faults
from jusbelli.reading.facts import FactReader
from jusbelli.reading.forms import but_once
from jusbelli.reading.participation import ISO_CODE, participation_fact
from jusbelli.reading.raised import raised
from jusbelli.reading.text import read_text
from jusbelli.reading.times import HOW_TO_WRITE, parse_moment
from jusbelli.records import (
    Actor,
    Event,
    Evidence,
    Expectation,
    Fact,
    Facts,
    Instrument,
    Link,
    Matter,
    Moment,
    NotLoaded,
    Operation,
    Standing,
    Status,
    Strike,
)
from jusbelli.rulebook import Rulebook, SubjectKind, Term

_ID = re.compile(r"[a-z0-9][a-z0-9-]*\Z")
_KEYS = (
    "matter", "summary", "record", "information_until", "unless_stated", "body", "citation", "profile", "settings",
    "parties", "groups", "links", "ceasefires", "operations", "strikes", "un", "facts", "stand_down", "evidence",
    "chronology", "not_loaded", "expect",
)  # fmt: skip
POLICY_SECTION = "stand_down"
MATTER_SECTIONS = ("un", "facts", POLICY_SECTION)
"""Sections that hold facts about the matter as a whole; those that only policy asks for stand in one of their own."""
_STRIKE_KEYS = ("name", "state", "hits", "responds_to", "anticipates", "defends", "under", "note")
_EVIDENCE_KEYS = (
    "source", "title", "date", "kind", "reliability", "credibility", "language", "url", "archive", "root", "note",
    "known_from",
)  # fmt: skip
_OUTCOMES = ("met", "not_met", "open", "n_a", "not_reached")


def read_matter(path: Path, book: Rulebook, shown_as: str | None = None) -> Matter:
    """The matter a file holds. Raises `Faults` with everything that is wrong with it."""
    shown = shown_as or str(path)
    text = read_text(path, shown)
    return matter_from_text(text, book, shown)


def matter_from_text(text: str, book: Rulebook, shown: str) -> Matter:
    """The matter a text holds; `shown` is the file's name in messages. Raises `Faults`."""
    data, problems = yaml.load(text, shown)
    if data is None and problems:
        raise Faults(problems)
    if not isinstance(data, PlacedDict):
        mend = "begin with `matter: its title`, then `parties:`, `strikes:` and so on"
        raise Faults([*problems, Problem(Place(shown, 1), "a matter must be a mapping", mend)])
    reader = _Reader(book, data, shown)
    matter = reader.matter(hashlib.sha256(text.encode()).hexdigest())
    if problems or reader.problems:
        raise Faults([*problems, *but_once(problems, reader.problems)])
    return matter


@dataclass
class _Reader:
    book: Rulebook
    data: PlacedDict
    file: str
    problems: list[Problem] = field(default_factory=list)
    actors: dict[str, Actor] = field(default_factory=dict)
    evidence: dict[str, Evidence] = field(default_factory=dict)
    reader: FactReader = field(init=False)
    terms: dict[SubjectKind, dict[str, Term]] = field(init=False)

    def __post_init__(self) -> None:
        self.terms = {}
        for term in self.book.terms.values():
            self.terms.setdefault(term.about, {})[term.name] = term

    def fault(self, place: Place, what: str, mend: str = "") -> None:
        self.problems.append(Problem(place, what, mend))

    def matter(self, digest: str) -> Matter:
        data = self.data
        for key in data:
            if key not in _KEYS:
                mend = did_you_mean(key, _KEYS, f"known here: {', '.join(_KEYS)}")
                self.fault(data.keys_at[key], f"`{key}` is not known here", mend)
        if "matter" not in data:
            self.fault(Place(self.file, 1), "`matter` is missing", "begin with `matter: its title`")
        self.actors = self._actors()
        self.evidence = self._evidence()
        self.reader = FactReader(self.actors, self.evidence, None, self.problems)
        if "unless_stated" in data:
            self.reader.unless_stated = self.reader.status(data["unless_stated"], data.values_at["unless_stated"])
        instruments = self._records("ceasefires", self._instrument)
        links = self._records("links", self._link)
        strike_ids = self._ids("strikes")
        strikes = self._records("strikes", lambda i, d, p: self._strike(i, d, p, strike_ids, tuple(instruments)))
        operations = self._records("operations", lambda i, d, p: self._operation(i, d, p, strike_ids))
        profile, settings = self._settings()
        return Matter(
            id=Path(self.file).stem,
            title=self._text(data, "matter"),
            file=self.file,
            summary=self._text(data, "summary"),
            record=self._one_of(data, "record", ("open", "closed"), "open"),  # type: ignore[arg-type]
            information_until=self._text(data, "information_until"),
            unless_stated=self.reader.unless_stated,
            body=self._text(data, "body"),
            citation=self._text(data, "citation"),
            profile=profile,
            settings=settings,
            actors=self.actors,
            links=links,
            instruments=instruments,
            operations=operations,
            strikes=strikes,
            facts=self._matter_facts(),
            evidence=self.evidence,
            chronology=self._chronology(strike_ids),
            not_loaded=self._not_loaded(),
            expect=self._expect(strikes, instruments),
            digest=digest,
        )

    # --- parties, evidence ------------------------------------------------------------------------------

    def _actors(self) -> dict[str, Actor]:
        found: dict[str, Actor] = {}

        def add(actor: Actor) -> None:
            if actor.id in found:
                self.fault(actor.place, f"`{actor.id}` names two actors", "give one of them another id")
            found.setdefault(actor.id, actor)

        for state, entry, place in self._entries("parties"):
            self._known(entry, ("name", "organs", "note", "iso"))
            add(Actor(state, self._text(entry, "name") or state, "state", state, self._iso(entry), place))
            organs = entry.get("organs")
            if organs is None:
                continue
            if not isinstance(organs, PlacedDict):
                self.fault(entry.values_at["organs"], "`organs` must be a mapping", "write `id: {name: ..}` lines")
                continue
            for organ, inner in organs.items():
                at = organs.keys_at[organ]
                self._check_id(organ, at)
                if isinstance(inner, PlacedDict):
                    self._known(inner, ("name", "note"))
                elif inner is not None and not isinstance(inner, str):
                    self.fault(organs.values_at[organ], f"`{organ}` must be a mapping", "write `{name: ..}`")
                name = self._text(inner, "name") if isinstance(inner, PlacedDict) else str(inner or organ)
                add(Actor(organ, name or organ, "organ", state, place=at))
        for group, entry, place in self._entries("groups"):
            self._known(entry, ("name", "note"))
            add(Actor(group, self._text(entry, "name") or group, "group", None, place=place))
        return found

    def _iso(self, entry: PlacedDict) -> str:
        code = self._text(entry, "iso")
        if code and not ISO_CODE.match(code):
            mend = "write three capitals, as `iso: USA` (ISO 3166)"
            self.fault(entry.values_at["iso"], f"`{code}` is no code of a State", mend)
            return ""
        return code

    def _evidence(self) -> dict[str, Evidence]:
        found = {}
        for item, entry, place in self._entries("evidence", any_id=True):
            self._known(entry, _EVIDENCE_KEYS)
            reliability = self._one_of(entry, "reliability", ("", "A", "B", "C", "D", "E", "F"), "")
            credibility = entry.get("credibility")
            if credibility is not None and (credibility not in (1, 2, 3, 4, 5, 6) or isinstance(credibility, bool)):
                self.fault(
                    entry.values_at["credibility"],
                    "`credibility` is a digit from 1 to 6",
                    "1 confirmed ... 6 cannot be judged",
                )
            date = self._text(entry, "date")
            found[item] = Evidence(
                id=item,
                source=self._required(entry, "source", place),
                title=self._text(entry, "title"),
                date=date,
                kind=self._text(entry, "kind"),
                reliability=reliability,
                credibility=credibility if isinstance(credibility, int) else None,
                language=self._text(entry, "language"),
                url=self._text(entry, "url"),
                archive=self._text(entry, "archive"),
                root=self._text(entry, "root"),
                note=self._text(entry, "note"),
                known_from=self._moment(entry, "known_from"),
                made_at=None if date == "undated" else self._moment(entry, "date"),
                place=place,
            )
        return found

    # --- records ------------------------------------------------------------------------------------------

    def _instrument(self, id: str, data: PlacedDict, place: Place) -> Instrument:
        facts = self._facts_of("instrument", data, ("name", "parties", "note"))
        parties = self.reader.parties(data, "parties")
        return Instrument(id, self._text(data, "name") or id, parties, facts, place)

    def _link(self, id: str, data: PlacedDict, place: Place) -> Link:
        facts = self._facts_of("link", data, ("group", "state", "note"))
        group = self._actor(data, "group", ("group",), place)
        return Link(id, group, self._actor(data, "state", ("state",), place), facts, place)

    def _operation(self, id: str, data: PlacedDict, place: Place, strikes: tuple[str, ...]) -> Operation:
        facts = self._facts_of("operation", data, ("name", "strikes", "note"))
        members = tuple(self._ref(item, at, strikes, "strike") for item, at in self._items(data, "strikes"))
        return Operation(id, self._text(data, "name") or id, members, facts, place)

    def _strike(
        self, id: str, data: PlacedDict, place: Place, strikes: tuple[str, ...], instruments: tuple[str, ...]
    ) -> Strike:
        others = tuple(strike for strike in strikes if strike != id)
        facts = self._facts_of("strike", data, _STRIKE_KEYS)
        state = self._actor(data, "state", ("state",), place)
        expected = self._linked(data, "anticipates", "answer", others, "strike")
        answered = self._linked(data, "responds_to", "answer", others, "strike")
        return Strike(
            id=id,
            name=self._text(data, "name") or id,
            state=state,
            hits=self._hits(data, facts),
            responds_to=answered,
            anticipates=expected,
            defends=tuple(self._ref(item, at, self._states(), "State") for item, at in self._items(data, "defends")),
            under=self._linked(data, "under", "breach", instruments, "ceasefire") or {},
            facts={**self._drawn(state, facts), **facts},
            place=place,
        )

    def _drawn(self, state: str, facts: Facts) -> dict[str, Fact]:
        """What the file does not say of a strike and its other entries, or the table of treaties, do."""
        return {**raised(self.terms.get("strike", {}), facts), **self._participations("strike", state, facts)}

    def _hits(self, data: PlacedDict, facts: Facts) -> dict[str, Facts] | None:
        hits = self._linked(data, "hits", "harm", self._states(), "State")
        if hits is None:
            return None
        return {state: {**self._participations("harm", state, facts), **own} for state, own in hits.items()}

    def _participations(self, kind: SubjectKind, state: str, facts: Facts) -> dict[str, Fact]:
        """What the table of treaties says of a State when a strike with these facts was made, by term."""
        actor = self.actors.get(state)
        at = next((name for name, term in self.terms.get("strike", {}).items() if term.record == "at"), "")
        struck = _moment_of(facts[at]) if at in facts else None
        found = {}
        for name, term in self.terms.get(kind, {}).items():
            treaty = self.book.treaties.get(term.participation) if term.participation else None
            entry = treaty.states.get(actor.iso) if treaty and actor else None
            if entry is not None:
                found[name] = participation_fact(term, entry, struck)
        return found

    def _linked(
        self, data: PlacedDict, key: str, kind: SubjectKind, known: tuple[str, ...], what: str
    ) -> dict[str, Facts] | None:
        """The records a strike is linked with, and the facts about each link. None where the key is absent."""
        if key not in data:
            return None
        value, place = data[key], data.values_at[key]
        if isinstance(value, PlacedDict):
            found: dict[str, Facts] = {}
            for id, entry in value.items():
                self._ref(id, value.keys_at[id], known, what)
                if entry is None:
                    found[id] = {}
                elif isinstance(entry, PlacedDict):
                    found[id] = self._facts_of(kind, entry, ("note",))
                else:
                    self.fault(
                        value.values_at[id],
                        f"`{id}` must be a mapping of facts",
                        "write `term: value` lines below it",
                    )
            return found
        if isinstance(value, PlacedList | str):
            return {self._ref(item, at, known, what): {} for item, at in self._items(data, key)}
        if value is None:
            self.fault(data.keys_at[key], f"`{key}` says nothing", f"write `{key}: []` for none, or leave it out")
            return None
        self.fault(place, f"`{key}` must be a list or a mapping", "write `[id, id]`")
        return None

    def _facts_of(self, kind: SubjectKind, data: PlacedDict, keys: tuple[str, ...]) -> dict[str, Fact]:
        """The facts written among the keys of a record, by term."""
        terms = self.terms.get(kind, {})
        by_record = {term.record: term for term in terms.values() if term.record not in (None, "victim", "expected")}
        found: dict[str, Fact] = {}
        for key, value in data.items():
            if key in keys:
                if key == "note":
                    self._text(data, key)
                continue
            term = by_record.get(key) or terms.get(key)
            if term is None or (term.record is not None and key not in by_record):
                self._unknown_term(key, kind, data.keys_at[key], (*keys, *filter(None, by_record), *terms))
                continue
            fact = self.reader.fact(term, value, data.values_at[key])
            if fact:
                found[term.name] = fact
        return found

    def _unknown_term(self, name: str, kind: SubjectKind, place: Place, known: tuple[str, ...]) -> None:
        term = self.book.terms.get(name)
        if term and term.record:
            self.fault(place, f"`{name}` is entered as `{term.record}`", f"write `{term.record}: ..`")
        elif term:
            self.fault(place, f"`{name}` is about {_a(term.about)}, and this is {_a(kind)}", _WHERE[term.about])
        elif name in self.book.elements or name in self.book.choices:
            self.fault(place, f"`{name}` is a result, not a fact", "enter the facts it rests on")
        else:
            mend = did_you_mean(name, known, f"`jusbelli schema` lists the terms about {_a(kind)}")
            self.fault(place, f"`{name}` is no term about {_a(kind)}", mend)

    def _matter_facts(self) -> dict[str, Fact]:
        found: dict[str, Fact] = {}
        for section in MATTER_SECTIONS:
            value = self.data.get(section)
            if isinstance(value, PlacedDict):
                for name, fact in self._facts_of("matter", value, ("note",)).items():
                    if name in found:
                        self.fault(fact.place, f"`{name}` is entered twice", "keep one of them")
                    self._section_of(name, section, value.keys_at[name])
                    found[name] = fact
            elif value is not None:
                self.fault(
                    self.data.values_at[section],
                    f"`{section}` must be a mapping",
                    "write `term: value` lines",
                )
        return found

    def _section_of(self, name: str, section: str, place: Place) -> None:
        """Facts of policy and facts of law are kept apart in the file as they are in the books."""
        if self.book.is_policy(name) and section != POLICY_SECTION:
            self.fault(place, f"`{name}` is a fact of policy", f"enter it under `{POLICY_SECTION}:`")
        elif section == POLICY_SECTION and not self.book.is_policy(name):
            self.fault(place, f"`{name}` is no fact of policy", "enter it under `facts:` or `un:`")

    # --- chronology, what was left out, expected holdings ----------------------------------------------------

    def _chronology(self, strikes: tuple[str, ...]) -> tuple[Event, ...]:
        found = []
        for entry, place in self._list("chronology"):
            self._known(entry, ("at", "what", "status", "evidence", "strike", "note"))
            at = self._moment(entry, "at")
            status = self.reader.unless_stated or Status(Standing.ALLEGED)
            if "status" in entry:
                status = self.reader.status(entry["status"], entry.values_at["status"])
            strike = self._text(entry, "strike")
            if strike:
                self._ref(strike, entry.values_at["strike"], strikes, "strike")
            if at is None:
                if "at" not in entry:
                    self.fault(place, "`at` is missing", HOW_TO_WRITE)
                continue
            what = self._required(entry, "what", place)
            found.append(
                Event(
                    at,
                    what,
                    status,
                    self.reader.evidence_ids(entry),
                    strike,
                    self._text(entry, "note"),
                    place,
                )
            )
        return tuple(sorted(found, key=lambda event: (event.at.earliest, event.at.latest)))

    def _not_loaded(self) -> tuple[NotLoaded, ...]:
        found = []
        for entry, place in self._list("not_loaded"):
            self._known(entry, ("claim", "reason", "evidence"))
            claim, reason = self._required(entry, "claim", place), self._required(entry, "reason", place)
            found.append(NotLoaded(claim, reason, self.reader.evidence_ids(entry), place))
        return tuple(found)

    def _expect(self, strikes: dict[str, Strike], instruments: dict[str, Instrument]) -> tuple[Expectation, ...]:
        keys = (
            "element", "outcome", "strike", "victim", "act", "instrument", "pinpoint", "grade", "verification", "note",
            "known_difference",
        )  # fmt: skip
        known = (*self.book.elements, *self.book.choices)
        found = []
        for entry, place in self._list("expect"):
            self._known(entry, keys)
            texts = {key: self._text(entry, key) for key in keys}
            if texts["element"] not in known:
                at = entry.values_at.get("element", place)
                self.fault(
                    at,
                    f"`{texts['element']}` is no element",
                    did_you_mean(texts["element"], known, "see the rule books"),
                )
                continue
            choice = self.book.choices.get(texts["element"])
            self._one_of(entry, "outcome", (*choice.options, "open", "not_reached") if choice else _OUTCOMES, "")
            for key, ids in (
                ("strike", strikes),
                ("act", strikes),
                ("instrument", instruments),
                ("victim", self.actors),
            ):
                if texts[key]:
                    self._ref(texts[key], entry.values_at[key], tuple(ids), key)
            found.append(Expectation(**texts, place=place))
        return tuple(found)

    def _settings(self) -> tuple[str, dict[str, str]]:
        profile = self._text(self.data, "profile")
        if profile and profile not in self.book.profiles:
            known = f"known: {', '.join(self.book.profiles)}"
            self.fault(
                self.data.values_at["profile"],
                f"`{profile}` is no profile",
                did_you_mean(profile, self.book.profiles, known),
            )
        settings = self.data.get("settings")
        if settings is None:
            return profile, {}
        if not isinstance(settings, PlacedDict):
            self.fault(self.data.values_at["settings"], "`settings` must be a mapping", "write `sw.control: overall`")
            return profile, {}
        for switch, value in settings.items():
            self.problems.extend(setting_faults(switch, str(value), self.book.switches, settings.keys_at[switch]))
        return profile, {switch: str(value) for switch, value in settings.items()}

    # --- small parts -----------------------------------------------------------------------------------------

    def _entries(self, key: str, *, any_id: bool = False) -> list[tuple[str, PlacedDict, Place]]:
        """The entries of a section that maps ids to records."""
        section = self.data.get(key)
        if section is None:
            return []
        if not isinstance(section, PlacedDict):
            self.fault(self.data.values_at[key], f"`{key}` must be a mapping", "write `id: {..}` lines below it")
            return []
        found = []
        for id, entry in section.items():
            place = section.keys_at[id]
            if not any_id:
                self._check_id(id, place)
            if entry is None:
                entry = PlacedDict(place)
            if isinstance(entry, PlacedDict):
                found.append((id, entry, place))
            else:
                self.fault(
                    section.values_at[id],
                    f"`{id}` must be a mapping",
                    "write `name: ..` and its facts below it",
                )
        return found

    def _records(self, key: str, read: Callable[[str, PlacedDict, Place], Any]) -> dict[str, Any]:
        return {id: read(id, entry, place) for id, entry, place in self._entries(key)}

    def _ids(self, key: str) -> tuple[str, ...]:
        section = self.data.get(key)
        return tuple(section) if isinstance(section, PlacedDict) else ()

    def _states(self) -> tuple[str, ...]:
        return tuple(actor.id for actor in self.actors.values() if actor.kind == "state")

    def _check_id(self, id: str, place: Place) -> None:
        if not _ID.match(id):
            self.fault(place, f"`{id}` cannot be an id", "use lower-case letters, digits and hyphens")

    def _list(self, key: str) -> list[tuple[PlacedDict, Place]]:
        section = self.data.get(key)
        if section is None:
            return []
        if not isinstance(section, PlacedList):
            self.fault(self.data.values_at[key], f"`{key}` must be a list", "write one `- {..}` each")
            return []
        found = []
        for entry, place in zip(section, section.items_at, strict=True):
            if isinstance(entry, PlacedDict):
                found.append((entry, place))
            else:
                self.fault(place, f"an entry of `{key}` must be a mapping", "write `- key: value`")
        return found

    def _items(self, data: PlacedDict, key: str) -> list[tuple[Any, Place]]:
        value = data.get(key)
        if value is None:
            return []
        if isinstance(value, PlacedList):
            return list(zip(value, value.items_at, strict=True))
        return [(value, data.values_at[key])]

    def _ref(self, id: Any, place: Place, known: tuple[str, ...], what: str) -> str:
        if id not in known:
            mend = did_you_mean(
                str(id), known, f"known: {', '.join(known)}" if known else f"there is no {what} it could be"
            )
            self.fault(place, f"`{id}` is no {what} here", mend)
        return str(id)

    def _actor(self, data: PlacedDict, key: str, kinds: tuple[str, ...], place: Place) -> str:
        if key not in data:
            self.fault(place, f"`{key}` is missing", f"add `{key}: ..`, the id of a {kinds[0]}")
            return ""
        known = tuple(actor.id for actor in self.actors.values() if actor.kind in kinds)
        return self._ref(data[key], data.values_at[key], known, "State" if kinds == ("state",) else kinds[0])

    def _known(self, data: PlacedDict, known: tuple[str, ...]) -> None:
        for key in data:
            if key not in known:
                mend = did_you_mean(key, known, f"known here: {', '.join(known)}")
                self.fault(data.keys_at[key], f"`{key}` is not known here", mend)
        self._text(data, "note")

    def _one_of(self, data: PlacedDict, key: str, words: tuple[str, ...], default: str) -> str:
        word = self._text(data, key) or default
        if word not in words:
            shown = [word for word in words if word]
            self.fault(
                data.values_at.get(key, data.place),
                f"`{key}` cannot be `{word}`",
                did_you_mean(word, shown, f"use one of: {', '.join(shown)}"),
            )
            return default
        return word

    def _moment(self, data: PlacedDict, key: str) -> Moment | None:
        if key not in data:
            return None
        try:
            return parse_moment(str(data[key]))
        except ValueError as error:
            self.fault(data.values_at[key], str(error), HOW_TO_WRITE)
            return None

    def _required(self, data: PlacedDict, key: str, place: Place) -> str:
        if not self._text(data, key):
            self.fault(place, f"`{key}` is missing", f"add `{key}: ..`")
        return self._text(data, key)

    def _text(self, data: PlacedDict, key: str) -> str:
        value = data.get(key)
        if value is None or isinstance(value, str | int | float):
            return "" if value is None else str(value).strip()
        self.fault(data.values_at[key], f"`{key}` must be text", "write it as one text, in quotes if it has a colon")
        return ""


_WHERE: dict[SubjectKind, str] = {
    "strike": "enter it under the strike",
    "harm": "enter it under `hits: {STATE: ..}` of the strike",
    "answer": "enter it under `responds_to: {ACT: ..}` of the strike",
    "breach": "enter it under `under: {CEASEFIRE: ..}` of the strike",
    "link": "enter it under `links`",
    "instrument": "enter it under `ceasefires`",
    "operation": "enter it under `operations`",
    "matter": "enter it under `facts` or `un`",
}


def _moment_of(fact: Fact) -> Moment | None:
    """The time a fact gives, where it gives one."""
    times = [claim.value for claim in fact.claims if isinstance(claim.value, Moment)]
    return times[0] if len(times) == 1 else None


def _a(kind: SubjectKind) -> str:
    return {
        "harm": "a State hit (a harm)",
        "answer": "an act answered (an answer)",
        "breach": "a strike and an instrument (a breach)",
        "instrument": "an instrument",
        "operation": "an operation",
        "matter": "the matter as a whole",
    }.get(kind, f"a {kind}")
