"""The table of treaty participation, and the facts it gives about the State whose act a strike is."""

from __future__ import annotations

import re
from typing import Any

from jusbelli.place import Place, PlacedDict, PlacedList
from jusbelli.problem import Problem, did_you_mean
from jusbelli.reading import yaml
from jusbelli.reading.forms import build
from jusbelli.reading.times import HOW_TO_WRITE, parse_moment
from jusbelli.records import Claim, Fact, Moment, Standing, Status
from jusbelli.rulebook import Cite, Participation, Tag, Term, Treaty

PARTICIPATION = "participation.yaml"
ISO_CODE = re.compile(r"[A-Z]{3}\Z")
_PARTY_WORDS = ("yes", "no", "unknown")
_STATUS: dict[Tag, Status] = {
    "V1": Status(Standing.ESTABLISHED, 4),
    "V2": Status(Standing.ESTABLISHED, 3),
    "K": Status(Standing.ESTABLISHED, 3),
    "K-": Status(Standing.UNKNOWN),
}
"""How far a participation may be relied on, by how far it was verified."""


def read_treaties(text: str | None, file: str, problems: list[Problem]) -> dict[str, Treaty]:
    """The treaties of a table, by the key of their authority; faults are added to `problems`."""
    if text is None:
        return {}
    data, faults = yaml.load(text, file)
    problems.extend(faults)
    listed = data.get("treaties") if isinstance(data, PlacedDict) else None
    if not isinstance(listed, PlacedDict):
        if not faults:
            mend = "write `treaties:` and below it `KEY:` with `carried:` and `states:`"
            problems.append(Problem(Place(file, 1), "`treaties` must be a mapping", mend))
        return {}
    found = {}
    for key, entry in listed.items():
        place = listed.keys_at[key]
        if not isinstance(entry, PlacedDict):
            problems.append(Problem(place, f"`{key}` must be a mapping", "write `carried:` and `states:` below it"))
            continue
        treaty = _treaty(entry, place, problems)
        if treaty is not None:
            found[key] = treaty.model_copy(update={"place": place})
    return found


def _treaty(entry: PlacedDict, place: Place, problems: list[Problem]) -> Treaty | None:
    before = len(problems)
    carried = entry.get("carried")
    for item in carried if isinstance(carried, PlacedList) else ():
        if isinstance(item, PlacedDict):
            _carried(item, problems)
    states = entry.get("states")
    if isinstance(states, PlacedDict):
        for code, state in states.items():
            _state(code, state, states.keys_at[code], problems)
    return build(Treaty, entry, place, problems) if len(problems) == before else None


def _carried(item: PlacedDict, problems: list[Problem]) -> None:
    if item.get("contested") in ("yes", "no"):
        item["contested"] = item["contested"] == "yes"
    by = item.get("by")
    if isinstance(by, PlacedList) and all(isinstance(cite, str) for cite in by):
        parts = ((cite.partition(" "), at) for cite, at in zip(by, by.items_at, strict=True))
        item["by"] = tuple(Cite(key=key, pinpoint=pin.strip(), place=at) for (key, _, pin), at in parts)
    elif by is not None:
        mend = "write `by: [ICRC-CIHL 14, ..]`"
        problems.append(Problem(item.values_at["by"], "`by` must be a list of authorities", mend))
    if not item.get("by") and not item.get("why"):
        mend = "add `by: [..]`, authorities for the custom, or `why:` in words"
        problems.append(Problem(item.place, "nothing is said to carry these provisions", mend))


def _state(code: str, state: Any, place: Place, problems: list[Problem]) -> None:
    if not ISO_CODE.match(code):
        problems.append(Problem(place, f"`{code}` is no code of a State", "write three capitals, as `USA` (ISO 3166)"))
    if not isinstance(state, PlacedDict):
        return
    if state.get("party") not in _PARTY_WORDS and "party" in state:
        mend = did_you_mean(str(state["party"]), _PARTY_WORDS, "write `yes`, `no` or `unknown`")
        problems.append(Problem(state.values_at["party"], f"`party` cannot be `{state['party']}`", mend))
    if "since" in state:
        state["since"] = str(state["since"])
        try:
            parse_moment(state["since"])
        except ValueError as error:
            problems.append(Problem(state.values_at["since"], str(error), HOW_TO_WRITE))


def participation_fact(term: Term, entry: Participation, struck: Moment | None) -> Fact:
    """Whether a State was bound when it struck, as the table has it. `struck` None: as things stand now."""
    value = _bound(entry, struck)
    place = entry.place
    if value is None:
        return Fact(term.name, Status(Standing.UNKNOWN), note=_said(entry), place=place)
    return Fact(term.name, _STATUS[entry.tag], (Claim(value, place=place),), note=_said(entry), place=place)


def _bound(entry: Participation, struck: Moment | None) -> str | None:
    """yes, no, or None where it is not known or the two times cannot be told apart."""
    if entry.party == "unknown":
        return None
    if entry.party == "no" or not entry.since or struck is None:
        return entry.party
    since = parse_moment(entry.since)
    if struck.latest < since.earliest:
        return "no"
    return "yes" if struck.earliest >= since.latest else None


def _said(entry: Participation) -> str:
    """A note for the register of facts."""
    parts = ["from the table of treaty participation"]
    parts += [f"since {entry.since}"] if entry.since else []
    parts += [entry.how] if entry.how else []
    parts += ["check before reliance"] if entry.tag in ("K", "K-") else []
    return "; ".join(parts)
