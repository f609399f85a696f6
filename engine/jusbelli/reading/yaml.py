"""The one door to YAML: a text becomes plain data in which every value knows its place.

YAML 1.2 core types: `no` and `12:30` stay text. Duplicate keys, anchors, aliases, tags and non-text keys are
faults, so that what a lawyer reads in the file is what the engine reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yamlcore import CCoreLoader

from jusbelli.place import Place, PlacedDict, PlacedList
from jusbelli.problem import Problem

_CORE = "tag:yaml.org,2002:"
_DEEPEST = 40
_TOO_DEEP = (f"this is nested more than {_DEEPEST} levels deep", "flatten it")
_LARGEST = 1e15
_UNPRINTABLE = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SIGNED = re.compile(r"(?:^|[\s\[{,])(?:&\S|!)")
"""What an anchor or a tag begins with, in a text that may have one; an ampersand between words is none."""
_ALIAS = ("an alias (`*name`) repeats another part of the file", "write the value out")


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

    def value(self, node: Any, place: Place, depth: int = 0) -> Any:
        if id(node) in self.seen:
            self.fault(place, *_ALIAS)
            return None
        self.seen.add(id(node))
        if depth > _DEEPEST:
            self.fault(place, *_TOO_DEEP)
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
            if id(key_node) in self.seen:
                self.fault(key_place, *_ALIAS)
                continue
            self.seen.add(id(key_node))
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
            found.values_at[key] = value_place = self.at(value_node.start_mark)
            found[key] = self.value(value_node, value_place, depth + 1)
        return found

    def sequence(self, node: Any, place: Place, depth: int) -> PlacedList:
        found = PlacedList(place)
        for item in node.value:
            item_place = self.at(item.start_mark)
            found.items_at.append(item_place)
            found.append(self.value(item, item_place, depth + 1))
        return found

    def scalar(self, node: Any, place: Place) -> str | int | float | bool | None:
        kind, text = node.tag.removeprefix(_CORE), node.value
        match kind:
            case "str":
                return str(text)
            case "int" | "float":
                number = _number(kind, text)
                if number is not None:
                    return number
                mend = "write a number, or `unknown` where there is no bound; text goes in quotes"
                self.fault(place, f"`{text[:40]}` is no number that can be meant", mend)
            case "bool":
                return bool(text.lower() == "true")
            case "null":
                return None
            case _:
                self.fault(place, f"`{text[:40]}` is not a value of this format", "write it as text, in quotes")
        return None


def _number(kind: str, text: str) -> int | float | None:
    """The number a text stands for; None where it is none, or larger than any that can be meant."""
    try:
        if kind == "int":
            number: int | float = int(text, 0) if text[:2] in ("0x", "0o") else int(text)
        else:
            number = float(text.replace(".inf", "inf").replace(".nan", "nan"))
    except ValueError:
        return None
    return number if abs(number) <= _LARGEST else None


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
        return None, [_not_yaml(error, text, reader, start)]
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        found = _UNPRINTABLE.search(text)
        if found:
            what = f"a character that cannot be shown stands here (U+{ord(found[0]):04X})"
            return None, [Problem(reader.at(_Mark.of(text, found.start())), what, "delete it")]
        first = str(error).splitlines()[0] if str(error) else "it is nested too deep"
        return None, [Problem(start, f"this is not YAML: {first}", "check the text around this place")]
    if node is None:
        return None, [Problem(start, "there is nothing here", "write its content, or leave it out")]
    if _SIGNED.search(text):
        reader.problems.extend(_signs(text, reader))
    return reader.value(node, reader.at(node.start_mark)), reader.problems


def _not_yaml(error: yaml.MarkedYAMLError, text: str, reader: _Reader, start: Place) -> Problem:
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return Problem(start, f"this is not YAML: {error}", "check the text here")
    if _character(text, mark) == "\t":
        return Problem(reader.at(mark), "a tab stands here", "indent with spaces")
    if error.context == "while scanning a quoted scalar" and error.context_mark:
        return Problem(reader.at(error.context_mark), "a quote that begins here does not end", "close it")
    said = error.problem or error.context or "it breaks off"
    if "nesting depth" in said:
        return Problem(reader.at(mark), *_TOO_DEEP)
    if said.startswith("but ") and error.context:
        said = f"{error.context} {said}"
    mend = "check indentation, colons and quotes here and in the line above"
    return Problem(reader.at(mark), f"this is not YAML: {said}", mend)


def _character(text: str, mark: Any) -> str:
    """The character at a mark; empty at the end of a line."""
    lines = text.split("\n")
    line = lines[mark.line] if mark.line < len(lines) else ""
    return line[mark.column : mark.column + 1]


@dataclass(frozen=True)
class _Mark:
    line: int
    column: int

    @classmethod
    def of(cls, text: str, position: int) -> _Mark:
        before = text[:position]
        return cls(before.count("\n"), position - before.rfind("\n") - 1)


def _signs(text: str, reader: _Reader) -> Iterator[Problem]:
    """Anchors and tags: nothing of this format needs them, and they hide what is read."""
    for event in yaml.parse(text, Loader=CCoreLoader):
        if not isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
            continue
        place = reader.at(event.start_mark)
        if event.anchor is not None:
            yield Problem(place, f"an anchor (`&{event.anchor}`) stands here", "leave it out; write values out")
        if event.tag is not None:
            yield Problem(place, f"a tag (`{_shown(event.tag)}`) stands here", "leave it out; put text in quotes")


def _shown(tag: str) -> str:
    return "!!" + tag.removeprefix(_CORE) if tag.startswith(_CORE) else tag
