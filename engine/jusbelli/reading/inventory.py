"""The inventory: which tests of the field the books of a folder set out to encode."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jusbelli.place import Place, PlacedDict, PlacedList
from jusbelli.problem import Faults, Problem
from jusbelli.reading import yaml
from jusbelli.reading.text import read_text
from jusbelli.rulebook import Inventory, LeftOut, ListedTest

INVENTORY = "inventory.yaml"
_FORM = "write `sections: {a: {title: .., tests: [..]}}` and `left-out: {test: reason}`"


def read_inventory(folder: Path, shown_as: str | None = None) -> Inventory | None:
    """The inventory of a folder of rule books; None where it has none. Raises `Faults`."""
    path = folder / INVENTORY
    if not path.exists():
        return None
    shown = f"{shown_as if shown_as is not None else folder}/{INVENTORY}"
    return inventory_from_text(read_text(path, shown), shown)


def inventory_from_text(text: str, shown: str) -> Inventory:
    """The inventory a text holds; `shown` is the file's name in messages. Raises `Faults`."""
    data, problems = yaml.load(text, shown)
    tests: list[ListedTest] = []
    left_out: list[LeftOut] = []
    if isinstance(data, PlacedDict):
        for key in data:
            if key not in ("sections", "left-out"):
                problems.append(Problem(data.keys_at[key], f"`{key}` is not known here", _FORM))
        tests = _tests(data, problems)
        left_out = _left_out(data, problems)
    elif not problems:
        problems.append(Problem(Place(shown, 1), "an inventory must be a mapping", _FORM))
    problems.extend(_twice(tests))
    if problems:
        raise Faults(problems)
    return Inventory(tests=tuple(tests), left_out=tuple(left_out), place=Place(shown, 1))


def _tests(data: PlacedDict, problems: list[Problem]) -> list[ListedTest]:
    sections = data.get("sections")
    if not isinstance(sections, PlacedDict):
        problems.append(Problem(data.values_at.get("sections", data.place), "`sections` must be a mapping", _FORM))
        return []
    found = []
    for name, section in sections.items():
        tests = section.get("tests") if isinstance(section, PlacedDict) else None
        if not isinstance(tests, PlacedList) or not isinstance(section.get("title"), str):
            problems.append(Problem(sections.keys_at[name], f"section `{name}` needs a title and its tests", _FORM))
            continue
        for test, at in zip(tests, tests.items_at, strict=True):
            if isinstance(test, str):
                found.append(ListedTest(id=test, section=name, title=section["title"], place=at))
            else:
                problems.append(Problem(at, f"`{_short(test)}` is no name of a test", "write the id of an element"))
    return found


def _left_out(data: PlacedDict, problems: list[Problem]) -> list[LeftOut]:
    left = data.get("left-out", PlacedDict(data.place))
    if not isinstance(left, PlacedDict):
        problems.append(Problem(data.values_at["left-out"], "`left-out` must be a mapping", _FORM))
        return []
    found = []
    for test, reason in left.items():
        if isinstance(reason, str) and reason.strip():
            found.append(LeftOut(id=test, reason=reason.strip(), place=left.keys_at[test]))
        else:
            mend = "write why no book encodes it"
            problems.append(Problem(left.keys_at[test], f"`{test}` is left out without a reason", mend))
    return found


def _twice(tests: list[ListedTest]) -> list[Problem]:
    first: dict[str, Place] = {}
    problems = []
    for test in tests:
        if test.id in first:
            what = f"`{test.id}` is listed a second time (first in line {first[test.id].line})"
            problems.append(Problem(test.place, what, "keep one of them"))
        first.setdefault(test.id, test.place)
    return problems


def _short(value: Any) -> str:
    return str(value)[:40]
