"""Where everything stands in the work, and what rests on what: worked out once, before a page is printed."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote

from jusbelli.rulebook import Book, Rulebook, tests_in
from jusbelli.weaving.blocks import Shown, shown_of

INDEX, AUTHORITIES, DOCTRINES = "index.html", "authorities.html", "doctrines.html"
TERMS, ELEMENTS, TREATIES, TESTS, FIND = "terms.html", "elements.html", "treaties.html", "tests.html", "find.html"
_BOOKS = "books"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the work: a page by its path from the front page, and an anchor on it."""

    page: str
    anchor: str = ""

    def seen_from(self, page: str) -> str:
        """The address of the spot in a link on a page."""
        path = posixpath.relpath(self.page, posixpath.dirname(page) or ".") if self.page != page else ""
        fragment = f"#{self.anchor}" if self.anchor else ""
        return quote(path) + fragment or quote(posixpath.basename(self.page))


def anchor(name: str) -> str:
    """A name as an anchor: the same for the same name, another for another, and the same in a link."""
    return "".join(
        char if char.isascii() and (char.isalnum() or char in "./-_") else f"~{ord(char):x}~" for char in name
    )


def page_of(book: Book) -> str:
    return f"{_BOOKS}/{book.name}.html"


@dataclass(frozen=True)
class Loom:
    """The rule books with their places and their threads."""

    book: Rulebook

    @cached_property
    def shown(self) -> dict[str, Shown]:
        """Every block by its name, in the order of the books."""
        return {shown.name: shown for each in self.by_book.values() for shown in each}

    @cached_property
    def by_book(self) -> dict[str, tuple[Shown, ...]]:
        """The blocks of each book, in the order in which they stand."""
        ordered = {
            book.name: sorted(shown_of(self.book, book), key=lambda shown: shown.place) for book in self.book.books
        }
        return {name: tuple(shown) for name, shown in ordered.items()}

    @cached_property
    def spots(self) -> dict[str, Spot]:
        """Where each block and each switch stands."""
        found = {name: Spot(DOCTRINES, anchor(name)) for name in self.book.switches}
        for book in self.book.books:
            for shown in self.by_book[book.name]:
                found[shown.name] = Spot(page_of(book), anchor(shown.name))
        return found

    @cached_property
    def pages(self) -> dict[str, Spot]:
        """The page of each book, by the file it was written in."""
        return {f"{book.name}.md": Spot(page_of(book)) for book in self.book.books}

    def authority(self, key: str) -> Spot:
        return Spot(AUTHORITIES, anchor(key) if key else "conventions")

    def treaty(self, key: str) -> Spot:
        """Where the table of participation speaks of a treaty."""
        return Spot(TREATIES, anchor(key))

    # --- threads --------------------------------------------------------------------------------------------

    @cached_property
    def uses(self) -> Mapping[str, tuple[str, ...]]:
        """For each term, element, choice and switch: the blocks that read it, in the order of the books."""
        found: dict[str, dict[str, None]] = {}
        for shown in self.shown.values():
            for name in self.read_by(shown):
                found.setdefault(name, {})[shown.name] = None
        return {name: tuple(users) for name, users in found.items()}

    def read_by(self, shown: Shown) -> tuple[str, ...]:
        """The names a block reads: those of its conditions, and those it rests on beside them."""
        names: dict[str, None] = {}
        for condition in shown.conditions:
            for test in tests_in(condition):
                for name in (test.name, test.value if isinstance(test.value, str) else ""):
                    names.update(dict.fromkeys(self._bare(name)))
        for name in shown.reads:
            names.update(dict.fromkeys(self._bare(name)))
        return tuple(names)

    def _bare(self, name: str) -> tuple[str, ...]:
        """A name as declared, without the word that reads it for the act answered."""
        bare = name if name in self.spots else name.removeprefix("trigger.")
        return (bare,) if bare in self.spots else ()

    @cached_property
    def citing(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """For each authority and each of its pinpoints: the blocks that cite it."""
        found: dict[str, dict[str, dict[str, None]]] = {}
        for shown in self.shown.values():
            for cite in shown.cites:
                found.setdefault(cite.key, {}).setdefault(cite.pinpoint, {})[shown.name] = None
        return {key: {pin: tuple(users) for pin, users in pins.items()} for key, pins in found.items()}

    @cached_property
    def carrying(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """For each authority: the treaties of which it carries a provision as custom, each with the pinpoints cited."""
        found: dict[str, dict[str, dict[str, None]]] = {}
        for key, treaty in self.book.treaties.items():
            for cite in (cite for entry in treaty.carried for cite in entry.by):
                found.setdefault(cite.key, {}).setdefault(key, {})[cite.pinpoint] = None
        return {key: {treaty: tuple(pins) for treaty, pins in treaties.items()} for key, treaties in found.items()}
