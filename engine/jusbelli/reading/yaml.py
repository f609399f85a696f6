"""The one door to YAML: a text becomes plain data in which every value knows its place.

YAML 1.2 core types: `no` and `12:30` stay text. Duplicate keys, anchors, aliases, tags and non-text keys are
faults, so that what a lawyer reads in the file is what the engine reads.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import yaml
from yamlcore import CCoreLoader

from jusbelli.place import Place, PlacedDict, PlacedList
from jusbelli.problem import Problem

_CORE = "tag:yaml.org,2002:"
_DEEPEST = 40


@dataclass
class _Reader:
    file: str
    first_line: int
    first_column: int
    headings: tuple[str, ...]
    problems: list[Problem] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)

    def at(self, mark: Any) -> Place:
        return Place(self.file, self.first_line + mark.line, self.first_column + mark.column, self.headings)

    def fault(self, place: Place, what: str, mend: str = "") -> None:
        self.problems.append(Problem(place, what, mend))

    def value(self, node: Any, depth: int = 0) -> Any:
        place = self.at(node.start_mark)
        if id(node) in self.seen:
            self.fault(place, "an alias (`*name`) repeats another part of the file", "write the value out")
            return None
        self.seen.add(id(node))
        if depth > _DEEPEST:
            self.fault(place, f"this is nested more than {_DEEPEST} levels deep", "flatten it")
            return None
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, place, depth)
        if isinstance(node, yaml.SequenceNode):
            return self.sequence(node, place, depth)
        return self.scalar(node, place)

    def mapping(self, node: Any, place: Place, depth: int) -> PlacedDict:
        found = PlacedDict(place)
        for key_node, value_node in node.value:
            key_place = self.at(key_node.start_mark)
            if not isinstance(key_node, yaml.ScalarNode):
                self.fault(key_place, "a key must be a word", "write `key: value`")
                continue
            key = key_node.value
            if key in found:
                first = found.keys_at[key].line
                what = f"`{key}` stands twice in one block (first in line {first})"
                self.fault(key_place, what, "keep one of them")
                continue
            found.keys_at[key] = key_place
            found.values_at[key] = self.at(value_node.start_mark)
            found[key] = self.value(value_node, depth + 1)
        return found

    def sequence(self, node: Any, place: Place, depth: int) -> PlacedList:
        found = PlacedList(place)
        for item in node.value:
            found.items_at.append(self.at(item.start_mark))
            found.append(self.value(item, depth + 1))
        return found

    def scalar(self, node: Any, place: Place) -> str | int | float | bool | None:
        kind, text = node.tag.removeprefix(_CORE), node.value
        try:
            match kind:
                case "str":
                    return str(text)
                case "int":
                    return int(text, 0) if text[:2] in ("0x", "0o") else int(text)
                case "float":
                    number = float(text.replace(".inf", "inf").replace(".nan", "nan"))
                    if math.isfinite(number):
                        return number
                case "bool":
                    return bool(text.lower() == "true")
                case "null":
                    return None
        except ValueError:
            pass
        self.fault(place, f"`{text[:40]}` is not a value of this format", "write it as text, in quotes")
        return None


def load(
    text: str, file: str, *, first_line: int = 1, first_column: int = 1, headings: tuple[str, ...] = ()
) -> tuple[Any, list[Problem]]:
    """Plain data with places, and every fault of form.

    `first_line` and `first_column` say where the text begins in its file (a fence inside a book).
    """
    reader = _Reader(file, first_line, first_column, headings)
    start = Place(file, first_line, first_column, headings)
    try:
        loader = CCoreLoader(text)
        try:
            node = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = f"this is not YAML: {error.problem or error.context}"
        mend = "check indentation, colons and quotes here and in the line above"
        return None, [Problem(reader.at(mark) if mark else start, what, mend)]
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        first = str(error).splitlines()[0] if str(error) else "it is nested too deep"
        return None, [Problem(start, f"this is not YAML: {first}", "check the text around this place")]
    if node is None:
        return None, [Problem(start, "there is nothing here", "write its content, or leave it out")]
    return reader.value(node), reader.problems
