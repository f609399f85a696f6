"""The memo as data: sections of sentences, each with the grounds it stands on.

A sentence of analysis without a ground cannot be built. What needs no ground is of another type: a framing sentence
is one of the fixed ones in `framing.py`, and a label is a name, a quotation of the books or of the file, or a word of a
table. Nothing here knows how a memo is printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from jusbelli.memo.framing import Framing
from jusbelli.records import Subject

FactRef = tuple[Subject, str]
"""A fact: whose, and the term."""

MarkKind = Literal["rule", "law", "fact", "presumed", "asked", "step", "policy", "authority", "evidence", "section"]
"""What a mark leads to: a rule, an element of the law, a fact of the file, a presumption, a question of fact nobody
has answered, a recommended step, a block of policy, an authority, an item of evidence, a section."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A thing that stands somewhere in the memo under a number of its own."""

    kind: MarkKind
    of: str | FactRef


# Words ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Italic:
    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to what a mark stands for; without words, its number does."""

    words: tuple[str | Italic, ...]
    to: Mark


Words = str | Italic | Strong | Link


def plain(parts: tuple[Words, ...]) -> str:
    """The words alone."""
    return "".join(_plain(part) for part in parts)


def _plain(part: Words) -> str:
    match part:
        case str():
            return part
        case Italic(text) | Strong(text):
            return text
        case Link(words):
            return "".join(_plain(word) for word in words)


# Sentences ------------------------------------------------------------------------------------------------


class Groundless(ValueError):
    """A sentence of analysis was to be built without a rule, a fact or an authority under it."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a sentence stands on: blocks of the books by id, facts, and authorities as cited."""

    rules: tuple[str, ...] = ()
    facts: tuple[FactRef, ...] = ()
    cites: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rules or self.facts or self.cites)

    def __or__(self, other: Grounds) -> Grounds:
        return Grounds(
            tuple(dict.fromkeys((*self.rules, *other.rules))),
            tuple(dict.fromkeys((*self.facts, *other.facts))),
            tuple(dict.fromkeys((*self.cites, *other.cites))),
        )


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of analysis and its grounds, which are printed after it: some, all where `every_mark`, or none."""

    parts: tuple[Words, ...]
    grounds: Grounds
    marked: bool = True
    every_mark: bool = False
    anchor: Mark | None = None
    """What marks of this kind lead to this sentence, where it does not stand alone in its paragraph."""

    def __post_init__(self) -> None:
        if not plain(self.parts).strip():
            raise ValueError("a sentence needs words")
        if not self.grounds:
            raise Groundless(f"no ground: {plain(self.parts)}")

    @property
    def text(self) -> str:
        return plain(self.parts)


@dataclass(frozen=True, slots=True)
class Label:
    """Names, quotations of the books or of the file, words of a table: nothing the memo itself asserts."""

    parts: tuple[Words, ...]

    @property
    def text(self) -> str:
        return plain(self.parts)


Said = Sentence | Framing | Label


# Blocks ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Paragraph:
    of: tuple[Said, ...]
    anchor: Mark | None = None
    """What marks of this kind lead here."""

    def __post_init__(self) -> None:
        if not self.of:
            raise ValueError("a paragraph needs sentences")


@dataclass(frozen=True, slots=True)
class Item:
    """A point of a list, with the points below it."""

    paragraph: Paragraph
    below: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class List:
    items: tuple[Item, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[tuple[Said, ...], ...]
    anchor: Mark | None = None


@dataclass(frozen=True, slots=True)
class Table:
    head: tuple[str, ...]
    rows: tuple[Row, ...]

    def __post_init__(self) -> None:
        if any(len(row.cells) != len(self.head) for row in self.rows):
            raise ValueError("a row has as many cells as the head of its table")


Block = Paragraph | List | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it. `number` is as printed: 6, 6.2, A."""

    number: str
    title: str
    blocks: tuple[Block, ...] = ()
    below: tuple[Section, ...] = ()
    anchor: Mark | None = None


@dataclass(frozen=True)
class Memo:
    """The whole, with the number of everything a mark may lead to."""

    title: str
    sections: tuple[Section, ...]
    numbers: Mapping[Mark, str] = field(default_factory=dict)
    marks: Mapping[str | FactRef, Mark] = field(default_factory=dict)
    """Every ground of its sentences, and where it leads."""


# Walking --------------------------------------------------------------------------------------------------


def sections_of(sections: tuple[Section, ...]) -> Iterator[Section]:
    """Every section, those below included, in order."""
    for section in sections:
        yield section
        yield from sections_of(section.below)


def paragraphs_of(block: Block) -> Iterator[tuple[tuple[Said, ...], Mark | None]]:
    """Everything said in a block, paragraph by paragraph and cell by cell, with the anchor there."""
    match block:
        case Paragraph(said, anchor):
            yield said, anchor
        case List(items):
            for item in items:
                yield from _paragraphs_of_item(item)
        case Table(_, rows):
            for row in rows:
                for number, cell in enumerate(row.cells):
                    yield cell, None if number else row.anchor


def _paragraphs_of_item(item: Item) -> Iterator[tuple[tuple[Said, ...], Mark | None]]:
    yield item.paragraph.of, item.paragraph.anchor
    for below in item.below:
        yield from _paragraphs_of_item(below)


def said_in(sections: tuple[Section, ...]) -> Iterator[Said]:
    """Everything said in the sections, in order."""
    for section in sections_of(sections):
        for block in section.blocks:
            for said, _ in paragraphs_of(block):
                yield from said


def sentences_of(memo: Memo) -> Iterator[Sentence]:
    """Every sentence of analysis."""
    return (said for said in said_in(memo.sections) if isinstance(said, Sentence))


def anchors_in(sections: Sequence[Section]) -> Iterator[Mark]:
    """Every place in the sections that a mark may lead to."""
    for section in sections_of(tuple(sections)):
        if section.anchor is not None:
            yield section.anchor
        for block in section.blocks:
            for said, anchor in paragraphs_of(block):
                yield from (anchor,) if anchor is not None else ()
                yield from (each.anchor for each in said if isinstance(each, Sentence) and each.anchor is not None)
