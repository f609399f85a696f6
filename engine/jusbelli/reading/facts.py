"""One fact: from what an author wrote under a term to a typed `Fact`, with every fault at its place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from jusbelli.place import Place, PlacedDict, PlacedList
from jusbelli.problem import Problem, did_you_mean
from jusbelli.reading.times import HOW_TO_WRITE, parse_moment
from jusbelli.records import (
    AUTHOR,
    BODY,
    Actor,
    Claim,
    Evidence,
    Fact,
    Moment,
    Span,
    Standing,
    Status,
    Value,
)
from jusbelli.rulebook import Term

_STATUS = re.compile(r"([a-z]+)(?:@S([1-4]))?\Z")
_WITH_STANDARD = (Standing.ESTABLISHED, Standing.DISPROVED, Standing.FOUND, Standing.ADMITTED)
_NEEDS_STANDARD = (Standing.ESTABLISHED, Standing.DISPROVED)
_STATUS_WORDS = (*(str(standing) for standing in Standing if standing not in _NEEDS_STANDARD),
                 "established@S2", "established@S3", "disproved@S3")  # fmt: skip
_FACT_KEYS = (
    "value", "status", "by", "evidence", "claims", "denied_by", "admitted_by", "judged_by", "reasons",
    "readings", "decided", "decided_by", "note", "known_from",
)  # fmt: skip
_CLAIM_KEYS = ("value", "by", "held_by", "evidence", "known_from", "note")


@dataclass
class FactReader:
    """Reads facts of one matter; `problems` gathers what is wrong."""

    actors: Mapping[str, Actor]
    evidence: Mapping[str, Evidence]
    unless_stated: Status | None
    problems: list[Problem] = field(default_factory=list)

    def fault(self, place: Place, what: str, mend: str = "") -> None:
        self.problems.append(Problem(place, what, mend))

    # --- the whole fact -------------------------------------------------------------------------------

    def fact(self, term: Term, data: Any, place: Place) -> Fact | None:
        """The fact written for `term`, or None when it is faulty."""
        before = len(self.problems)
        if term.derived is not None:
            self.fault(place, f"`{term.name}` is derived from other facts", "leave it out; enter the times")
            return None
        if isinstance(data, PlacedDict) and not _is_span(data):
            found = self._written_out(term, data, place)
        else:
            found = self._bare(term, data, place)
        return found if len(self.problems) == before else None

    def _bare(self, term: Term, data: Any, place: Place) -> Fact | None:
        if term.kind == "judgement":
            mend = "write `{value: .., judged_by: author, reasons: ..}`"
            self.fault(place, f"`{term.name}` is a judgement; it needs who judged and why", mend)
            return None
        if term.kind == "characterisation":
            mend = "write `{readings: [{value: .., held_by: [..]}]}`"
            self.fault(place, f"`{term.name}` is a question of law; it needs its readings and who holds each", mend)
            return None
        if self.unless_stated is None:
            mend = "write `{value: .., status: ..}`, or say once at the top `unless_stated: established@S2`"
            self.fault(place, f"`{term.name}` has a value and no status", mend)
            return None
        value = self.value(term, data, place)
        if value is None:
            return None
        return Fact(term.name, self.unless_stated, (Claim(value, place=place),), bare=True, place=place)

    def _written_out(self, term: Term, data: PlacedDict, place: Place) -> Fact | None:
        self._known_keys(data, _FACT_KEYS)
        status = self._status(term, data)
        claims = self._claims(term, data)
        decided = self.value(term, data["decided"], data.values_at["decided"]) if "decided" in data else None
        fact = Fact(
            term=term.name,
            status=status,
            claims=claims,
            denied_by=self.parties(data, "denied_by"),
            admitted_by=self.parties(data, "admitted_by", in_words=False),
            judged_by=self._judge(data, "judged_by"),
            reasons=self.text(data, "reasons"),
            decided=decided,
            decided_by=self._judge(data, "decided_by"),
            known_from=self.moment(data, "known_from"),
            note=self.text(data, "note"),
            place=place,
        )
        self._hangs_together(term, fact, data)
        return fact

    def _status(self, term: Term, data: PlacedDict) -> Status:
        if "status" not in data:
            if term.kind == "judgement":
                return Status(Standing.FOUND)
            if term.kind == "characterisation":
                return Status(Standing.DISPUTED)
            if self.unless_stated is not None:
                return self.unless_stated
            self.fault(
                data.place,
                f"`{term.name}` has no status",
                f"add `status:`, one of: {', '.join(_STATUS_WORDS)}",
            )
            return Status(Standing.UNKNOWN)
        return self.status(data["status"], data.values_at["status"])

    def status(self, written: Any, place: Place) -> Status:
        """A status as written: a word, and for some a standard (`established@S3`)."""
        found = _STATUS.match(str(written))
        word = found.group(1) if found else str(written)
        if not found or word not in tuple(Standing):
            self.fault(
                place,
                f"{_said(written)} is not a status",
                did_you_mean(word, _STATUS_WORDS, f"use one of: {', '.join(_STATUS_WORDS)}"),
            )
            return Status(Standing.UNKNOWN)
        standing, standard = Standing(word), found.group(2)
        if standard and standing not in _WITH_STANDARD:
            self.fault(place, f"`{word}` takes no standard", f"write `{word}`")
        if not standard and standing in _NEEDS_STANDARD:
            self.fault(place, f"`{word}` needs its standard of proof", f"write `{word}@S2` or `{word}@S3`")
        return Status(standing, int(standard) if standard else None)

    def _claims(self, term: Term, data: PlacedDict) -> tuple[Claim, ...]:
        if "value" in data:
            value = self.value(term, data["value"], data.values_at["value"])
            own = () if value is None else (self._claim_of(value, data, "by"),)
        else:
            own = ()
        return own + self._listed(term, data, "claims", "by") + self._listed(term, data, "readings", "held_by")

    def _claim_of(self, value: Value, data: PlacedDict, by: str) -> Claim:
        return Claim(
            value,
            self.parties(data, by) or (self.parties(data, "held_by") if by == "by" and "held_by" in data else ()),
            self.evidence_ids(data),
            self.moment(data, "known_from"),
            data.values_at.get("value", data.place),
        )

    def _listed(self, term: Term, data: PlacedDict, key: str, by: str) -> tuple[Claim, ...]:
        if key not in data:
            return ()
        items = data[key]
        if not isinstance(items, PlacedList):
            self.fault(data.values_at[key], f"`{key}` must be a list", "write one `- {value: .., by: [..]}` each")
            return ()
        found = []
        for item, place in zip(items, items.items_at, strict=True):
            if not isinstance(item, PlacedDict) or "value" not in item:
                self.fault(place, f"an entry of `{key}` needs a value", f"write `{{value: .., {by}: [..]}}`")
                continue
            self._known_keys(item, _CLAIM_KEYS)
            self.text(item, "note")
            value = self.value(term, item["value"], item.values_at["value"])
            if value is not None:
                found.append(self._claim_of(value, item, by))
        return tuple(found)

    def _hangs_together(self, term: Term, fact: Fact, data: PlacedDict) -> None:
        """What a status needs beside it, so that nothing is claimed that nobody said.

        What is written counts, faulty or not: a fault is shown once.
        """
        place, standing = data.place, fact.status.standing
        written = "value" in data or bool(data.get("claims") or data.get("readings"))
        if written and data.get("status") == Standing.UNKNOWN:
            self.fault(
                place,
                f"`{term.name}` is unknown and yet has a value",
                "leave the value out, or give it a status",
            )
        if not written and standing is not Standing.UNKNOWN:
            self.fault(place, f"`{term.name}` has a status and no value", "add `value:`, or write `status: unknown`")
        if standing is Standing.ADMITTED and not data.get("admitted_by"):
            self.fault(place, f"`{term.name}` is admitted; by whom?", "add `admitted_by: [..]`")
        rivals = len({claim.value for claim in fact.claims}) > 1 or data.get("denied_by") or _faulty(fact, data)
        if standing is Standing.DISPUTED and term.kind != "characterisation" and not rivals:
            what = f"`{term.name}` is disputed, but only one side is heard"
            self.fault(place, what, "add a rival claim or `denied_by: [..]`")
        somebody = any(item.get(key) for item in (data, *_claims_written(data)) for key in ("by", "held_by"))
        if standing is Standing.ALLEGED and not somebody and not data.get("judged_by"):
            self.fault(place, f"`{term.name}` is alleged; by whom?", "add `by: [..]`")
        if term.kind == "judgement" and "value" in data and not (data.get("judged_by") and data.get("reasons")):
            self.fault(
                place,
                f"`{term.name}` is a judgement; it needs who judged and why",
                "add `judged_by:` and `reasons:`",
            )
        if fact.decided is not None and not data.get("decided_by"):
            self.fault(place, f"`{term.name}` is decided; by whom?", "add `decided_by: author`, or `body`")

    # --- values ---------------------------------------------------------------------------------------

    def value(self, term: Term, data: Any, place: Place) -> Value | None:
        """The value typed by the term's kind, or None with the fault noted."""
        match term.kind:
            case "yes-no" | "choice" | "judgement" | "characterisation":
                return self._word(term, data, place)
            case "list":
                return self._set(term, data, place)
            case "number" | "range":
                return self._span(term, data, place)
            case "time":
                return self._moment(data, place)
            case "party":
                return self._party(term, data, place)

    def _word(self, term: Term, data: Any, place: Place) -> str | None:
        word = {True: "true", False: "false"}.get(data, data) if isinstance(data, bool) else data
        word = str(word) if isinstance(word, str | int | float) else None
        if word is not None and (not term.options or word in term.options):
            return word
        known = f"use one of: {', '.join(term.options)}"
        self.fault(place, f"`{term.name}` cannot be {_said(data)}", did_you_mean(str(data), term.options, known))
        return None

    def _set(self, term: Term, data: Any, place: Place) -> frozenset[str] | None:
        items = data if isinstance(data, PlacedList) else PlacedList(place)
        if not isinstance(data, PlacedList):
            items.append(data)
            items.items_at.append(place)
        words = [self._word(term, item, at) for item, at in zip(items, items.items_at, strict=True)]
        return None if None in words else frozenset(word for word in words if word is not None)

    def _span(self, term: Term, data: Any, place: Place) -> Span | None:
        if isinstance(data, int | float) and not isinstance(data, bool):
            return Span(float(data), float(data))
        if _is_span(data):
            bounds = [_bound(data.get("min")), _bound(data.get("max"))]
            if all(bound is not False for bound in bounds):
                least, most = (None if bound is None else float(bound) for bound in bounds)
                if least is not None and most is not None and most < least:
                    self.fault(
                        place,
                        f"`{term.name}` goes from {least:g} to {most:g}",
                        "put the smaller number first",
                    )
                    return None
                return Span(least, most)
        mend = f"write a number of {term.unit}, or `{{min: 1, max: 3}}` (`unknown` where there is no bound)"
        self.fault(place, f"`{term.name}` must be a number, and not {_said(data)}", mend)
        return None

    def _moment(self, data: Any, place: Place) -> Moment | None:
        try:
            return parse_moment(str(data))
        except ValueError as error:
            self.fault(place, str(error), HOW_TO_WRITE)
            return None

    def _party(self, term: Term, data: Any, place: Place) -> str | None:
        if isinstance(data, str) and data in self.actors:
            return data
        known = f"known: {', '.join(self.actors)}" if self.actors else "declare it under `parties` or `groups`"
        self.fault(
            place,
            f"{_said(data)} is no party, organ or group of this matter",
            did_you_mean(str(data), self.actors, known),
        )
        return None

    # --- small parts ----------------------------------------------------------------------------------

    def parties(self, data: PlacedDict, key: str, *, in_words: bool = True) -> tuple[str, ...]:
        """Who says, denies or admits: ids of the matter's parties, organs and groups, or free text with a space."""
        found = []
        others = "; somebody else is named in words" if in_words else ""
        for item, place in self._items(data, key):
            if isinstance(item, str) and (item in self.actors or (in_words and " " in item)):
                found.append(item)
                continue
            mend = did_you_mean(str(item), self.actors, f"use the id of a party, organ or group{others}")
            self.fault(place, f"{_said(item)} is no party, organ or group of this matter", mend)
        return tuple(found)

    def evidence_ids(self, data: PlacedDict) -> tuple[str, ...]:
        found = []
        for item, place in self._items(data, "evidence"):
            if isinstance(item, str) and item in self.evidence:
                found.append(item)
                continue
            known = "list it under `evidence`"
            self.fault(
                place,
                f"{_said(item)} is not in the evidence of this matter",
                did_you_mean(str(item), self.evidence, known),
            )
        return tuple(found)

    def _items(self, data: PlacedDict, key: str) -> list[tuple[Any, Place]]:
        if key not in data or data[key] is None:
            return []
        value, place = data[key], data.values_at[key]
        if isinstance(value, PlacedList):
            return list(zip(value, value.items_at, strict=True))
        return [(value, place)]

    def _judge(self, data: PlacedDict, key: str) -> str | None:
        if key not in data:
            return None
        judge = data[key]
        if isinstance(judge, str) and (judge in (AUTHOR, BODY) or judge in self.actors):
            return judge
        known = (AUTHOR, BODY, *self.actors)
        self.fault(
            data.values_at[key],
            f"{_said(judge)} cannot judge here",
            did_you_mean(str(judge), known, f"use {AUTHOR}, {BODY}, or the id of a party"),
        )
        return None

    def moment(self, data: PlacedDict, key: str) -> Moment | None:
        return self._moment(data[key], data.values_at[key]) if key in data else None

    def text(self, data: PlacedDict, key: str) -> str:
        value = data.get(key, "")
        if value is None or isinstance(value, str | int | float):
            return "" if value is None else str(value).strip()
        self.fault(data.values_at[key], f"`{key}` must be text", "write it as one text, in quotes if it has a colon")
        return ""

    def _known_keys(self, data: PlacedDict, known: tuple[str, ...]) -> None:
        for key in data:
            if key not in known:
                mend = did_you_mean(key, known, f"known here: {', '.join(known)}")
                self.fault(data.keys_at[key], f"`{key}` is not known here", mend)


def _claims_written(data: PlacedDict) -> list[PlacedDict]:
    """The entries of `claims` and `readings` that have the form of one."""
    lists = [data[key] for key in ("claims", "readings") if isinstance(data.get(key), PlacedList)]
    return [item for items in lists for item in items if isinstance(item, PlacedDict)]


def _faulty(fact: Fact, data: PlacedDict) -> bool:
    """Whether a claim was written that could not be read."""
    lists = [data[key] for key in ("claims", "readings") if data.get(key)]
    return len(fact.claims) < ("value" in data) + sum(
        len(items) if isinstance(items, PlacedList) else 1 for items in lists
    )


def _said(data: Any) -> str:
    """What an author wrote, for a message."""
    if isinstance(data, PlacedDict | PlacedList):
        return "a mapping" if isinstance(data, PlacedDict) else "a list"
    return "nothing" if data is None else f"`{str(data)[:60]}`"


def _is_span(data: Any) -> bool:
    return isinstance(data, PlacedDict) and bool(data) and set(data) <= {"min", "max"}


def _bound(written: Any) -> float | bool | None:
    """A bound as written; False where it is none."""
    if written is None or written == "unknown":
        return None
    return float(written) if isinstance(written, int | float) and not isinstance(written, bool) else False
