"""One book as a chapter: numbered headings, prose and blocks in the order in which they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from jusbelli.rulebook import Book, Passage, Section
from jusbelli.weaving.blocks import Shown
from jusbelli.weaving.loom import Loom, anchor


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its number (2.1), its depth below the title (1 for the sections of the book), its anchor."""

    text: str
    number: str
    depth: int
    anchor: str


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks of one kind that stand one after another, below a heading of some depth."""

    kind: str
    blocks: tuple[Shown, ...]
    depth: int


Part = Heading | Passage | Together


@dataclass(frozen=True)
class Chapter:
    """A book with its number in the work; the first heading is the title, and the parts follow it."""

    book: Book
    number: int
    parts: tuple[Part, ...] = field(default=())

    @property
    def headings(self) -> tuple[Heading, ...]:
        return tuple(part for part in self.parts if isinstance(part, Heading))


def chapters(loom: Loom) -> tuple[Chapter, ...]:
    """Every book as a chapter."""
    return tuple(Chapter(book, number, tuple(_parts(loom, book))) for number, book in enumerate(loom.book.books, 1))


def _parts(loom: Loom, book: Book) -> Iterator[Part]:
    """Everything in a book by its place, its title left out."""
    written: list[Section | Passage | Shown] = [*book.sections, *loom.by_book[book.name]]
    written += [passage for section in book.sections for passage in section.passages]
    numbering = _Numbering({anchor(shown.name) for shown in loom.by_book[book.name]})
    title = book.sections[0] if book.sections else None
    for sort, each in groupby(sorted(written, key=lambda part: part.place), _sort):
        parts = [part for part in each if part is not title]
        if sort:
            blocks = tuple(part for part in parts if isinstance(part, Shown))
            yield Together(sort, blocks, numbering.depth)
            continue
        for part in parts:
            if isinstance(part, Section) and part.heading:
                yield numbering.heading(part)
            elif isinstance(part, Passage):
                yield part


def _sort(part: Section | Passage | Shown) -> str:
    """The kind of a block; nothing for what is no block."""
    return part.kind if isinstance(part, Shown) else ""


@dataclass
class _Numbering:
    """Counts headings. Depth goes by nesting, so a level that an author skipped leaves no gap."""

    taken: set[str]
    """Anchors already given on the page."""
    _levels: list[int] = field(default_factory=list)
    _counts: list[int] = field(default_factory=lambda: [0])

    @property
    def depth(self) -> int:
        return len(self._levels)

    def heading(self, section: Section) -> Heading:
        while self._levels and self._levels[-1] >= section.level:
            self._levels.pop()
        self._levels.append(section.level)
        self._counts = [*self._counts[: self.depth], *[0] * (self.depth - len(self._counts))]
        self._counts[-1] += 1
        number = ".".join(map(str, self._counts))
        return Heading(section.heading, number, self.depth, self._free(section.heading))

    def _free(self, text: str) -> str:
        """An anchor for a heading that nothing else on the page has."""
        plain = "s-" + (re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "section")
        found, copy = plain, 1
        while found in self.taken:
            copy += 1
            found = f"{plain}-{copy}"
        self.taken.add(found)
        return found
