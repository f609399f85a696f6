"""The JSON Schema of matters, made from the vocabulary, so that an editor completes and checks a file."""

from __future__ import annotations

from typing import Any

from jusbelli.records import Standing
from jusbelli.rulebook import Rulebook, SubjectKind, Term

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_TEXTS: Schema = {"oneOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_TIME: Schema = {
    "type": ["string", "integer"],
    "description": "2026-06-27T22:10Z, 2026-06-27, 2026-06, 2026, A/B for an interval, ~ for about",
}
_STATUS: Schema = {
    "type": "string",
    "pattern": "^(" + "|".join(Standing) + ")(@S[1-4])?$",
    "examples": [
        "established@S3",
        "admitted",
        "agreed",
        "found",
        "disputed",
        "alleged",
        "unknown",
        "disproved@S3",
    ],
}
_ISO: Schema = {
    "type": "string",
    "pattern": "^[A-Z]{3}$",
    "description": "ISO 3166 code, by which the table of treaty participation knows the State.",
}
_RECORD_KEYS = ("at", "ended_at", "by")


def matter_schema(book: Rulebook) -> Schema:
    """A JSON Schema (draft 2020-12) for matters read with `book`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A matter",
        "type": "object",
        "required": ["matter"],
        "additionalProperties": False,
        "properties": {
            "matter": {**_TEXT, "description": "The title of the matter."},
            "summary": _TEXT,
            "record": {"enum": ["open", "closed"], "default": "open"},
            "information_until": {**_TIME, "description": "The information cut-off."},
            "unless_stated": {**_STATUS, "description": "What a bare value means in this file."},
            "body": {**_TEXT, "description": "The deciding body, in a decided case."},
            "citation": _TEXT,
            "profile": {"enum": list(book.profiles)},
            "settings": _object(_settings(book)),
            "parties": _records(_party()),
            "groups": _records({"name": _TEXT, "note": _TEXT}),
            "links": _records(
                {"group": _TEXT, "state": _TEXT, "note": _TEXT, **_terms(book, "link")}, ["group", "state"]
            ),
            "ceasefires": _records({"name": _TEXT, "parties": _TEXTS, "note": _TEXT, **_terms(book, "instrument")}),
            "operations": _records({"name": _TEXT, "strikes": _TEXTS, "note": _TEXT, **_terms(book, "operation")}),
            "strikes": _records(_strike(book), ["state"]),
            "un": _object({**_matter_terms(book, policy=False), "note": _TEXT}),
            "facts": _object({**_matter_terms(book, policy=False), "note": _TEXT}),
            "stand_down": _object({**_matter_terms(book, policy=True), "note": _TEXT}),
            "evidence": _records(_evidence(), ["source"]),
            "chronology": _list(_event(), ["at", "what"]),
            "not_loaded": _list({"claim": _TEXT, "reason": _TEXT, "evidence": _TEXTS}, ["claim", "reason"]),
            "expect": _list(_expectation(book), ["element", "outcome"]),
        },
    }  # fmt: skip


def _party() -> Schema:
    return {"name": _TEXT, "iso": _ISO, "organs": _records({"name": _TEXT, "note": _TEXT}), "note": _TEXT}


def _strike(book: Rulebook) -> Schema:
    return {
        "name": {**_TEXT, "description": "A neutral noun phrase."},
        "state": {**_TEXT, "description": "The State whose act it would be: attribution is tested for it."},
        "hits": _linked(_terms(book, "harm"), "The States hit, or said to be hit; {} if there are none."),
        "responds_to": _linked(_terms(book, "answer"), "The acts it answers; [] if it answers none."),
        "anticipates": _linked(_terms(book, "answer"), "The acts it expects."),
        "defends": {**_TEXTS, "description": "Other States it is said to be done for."},
        "under": _linked(_terms(book, "breach"), "Facts about the strike and a ceasefire."),
        "note": _TEXT,
        **_terms(book, "strike"),
    }


def _matter_terms(book: Rulebook, *, policy: bool) -> Schema:
    """The terms about the matter that policy asks for, or those that law does."""
    return {name: each for name, each in _terms(book, "matter").items() if book.is_policy(name) == policy}


def _settings(book: Rulebook) -> Schema:
    return {name: {"enum": [*switch.values, "unsettled"]} for name, switch in book.switches.items()}


def _event() -> Schema:
    return {"at": _TIME, "what": _TEXT, "status": _STATUS, "evidence": _TEXTS, "strike": _TEXT, "note": _TEXT}


def _evidence() -> Schema:
    texts = ("source", "title", "date", "kind", "language", "url", "archive", "root", "note")
    return {
        **dict.fromkeys(texts, _TEXT),
        "reliability": {"enum": ["A", "B", "C", "D", "E", "F"]},
        "credibility": {"enum": [1, 2, 3, 4, 5, 6]},
        "known_from": _TIME,
    }


def _expectation(book: Rulebook) -> Schema:
    texts = (
        "strike",
        "victim",
        "act",
        "instrument",
        "pinpoint",
        "grade",
        "verification",
        "note",
        "known_difference",
    )
    return {
        "element": {"enum": [*book.elements, *book.choices]},
        "outcome": {"type": "string", "examples": ["met", "not_met", "open", "n_a", "not_reached"]},
        **dict.fromkeys(texts, _TEXT),
    }


def _terms(book: Rulebook, kind: SubjectKind) -> Schema:
    """The terms about a kind of subject, by the key they are written under."""
    found = {}
    for term in book.terms.values():
        if term.about != kind or term.derived is not None or term.record in ("victim", "expected"):
            continue
        found[term.record or term.name] = _term(term)
    return found


def _term(term: Term) -> Schema:
    value = _value(term)
    claim = {
        "value": value,
        "by": _TEXTS,
        "held_by": _TEXTS,
        "evidence": _TEXTS,
        "known_from": _TIME,
        "note": _TEXT,
    }
    written_out = _object(
        {
            **claim, "status": _STATUS, "denied_by": _TEXTS, "admitted_by": _TEXTS, "judged_by": _TEXT,
            "reasons": _TEXT, "claims": _list(claim, ["value"]), "readings": _list(claim, ["value"]),
            "decided": value, "decided_by": _TEXT,
        }
    )  # fmt: skip
    bare = [] if term.kind in ("judgement", "characterisation") else [value]
    return {"description": term.ask, "anyOf": [written_out, *bare]}


def _value(term: Term) -> Schema:
    match term.kind:
        case "number" | "range":
            bound = {"type": ["number", "string"]}
            return {
                "anyOf": [{"type": "number"}, _object({"min": bound, "max": bound})],
                "description": f"in {term.unit}",
            }
        case "time":
            return _TIME
        case "party":
            return _TEXT
        case "list":
            one: Schema = {"enum": list(term.options)} if term.options else _TEXT
            return {"anyOf": [one, {"type": "array", "items": one, "uniqueItems": True}]}
        case _:
            return {"enum": list(term.options)} if term.options else _TEXT


def _object(properties: Schema, required: list[str] | None = None) -> Schema:
    found: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    return {**found, "required": required} if required else found


def _records(properties: Schema, required: list[str] | None = None) -> Schema:
    return {"type": "object", "additionalProperties": _object(properties, required)}


def _linked(properties: Schema, description: str) -> Schema:
    facts = _object({**properties, "note": _TEXT})
    facts["type"] = ["object", "null"]
    by_id = {"type": "object", "additionalProperties": facts}
    return {"anyOf": [by_id, {"type": "array", "items": _TEXT}, _TEXT], "description": description}


def _list(properties: Schema, required: list[str]) -> Schema:
    return {"type": "array", "items": _object(properties, required)}
