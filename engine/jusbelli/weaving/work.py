"""The whole work: every page of it, as text by its path."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote

from jusbelli.argument.wording import BURDENS, STANDARDS, words_of
from jusbelli.checking.sources import CONVENTION as CONVENTION_KEY
from jusbelli.memo import times
from jusbelli.memo.citations import printed_pinpoint
from jusbelli.reading import markdown
from jusbelli.rulebook import (
    LAW_ORDER,
    STANDARD_FORECAST,
    STANDARD_IN_BELLO,
    STANDARD_PAST,
    Condition,
    Inventory,
    Law,
    Rule,
    Rulebook,
    SubjectKind,
    TermKind,
    Weighs,
)
from jusbelli.weaving import loom as at
from jusbelli.weaving.blocks import KINDS, Shown
from jusbelli.weaving.chapter import Chapter, Heading, Part, Together, chapters
from jusbelli.weaving.loom import Loom, Spot
from jusbelli.weaving.printing import Printer, markup, piece, visible
from jusbelli.weaving.sources import TAGS, TAGS_IN_FULL, rank_in_words, ranked, short_name, sources, spans
from jusbelli.weaving.wording import Group, Phrase, Speaker, fill, full, sentence, stated

SUBJECTS: dict[SubjectKind, str] = {
    "strike": "a strike",
    "harm": "a strike and a State it hit, or is said to have hit",
    "answer": "a strike and an act it answers or expects",
    "breach": "a strike and an instrument",
    "link": "a group and a State it is said to be linked with",
    "instrument": "a ceasefire or other instrument",
    "operation": "several strikes taken together",
    "matter": "the matter as a whole",
}
"""What a term or an element is about, in words."""

TERM_KINDS: dict[TermKind, str] = {
    "yes-no": "yes or no",
    "choice": "one of",
    "list": "any of",
    "number": "a number",
    "range": "a number, or a range",
    "time": "a time, as vague as its source",
    "party": "a party, an organ or a group",
    "judgement": "a judgement, asked for with who judged and why, never computed",
    "characterisation": "a question of law, with its readings and who holds each",
}
"""What a value of a term is, in words."""

LAWS: dict[Law, str] = {
    "settled": "settled",
    "better-view": "the better view",
    "arguable": "arguable",
    "weak": "weak",
}
"""How sure a rule is as law, in words."""

WEIGHS: dict[Weighs, str] = {"supportive": "for", "adverse": "against"}
"""On which side a tally counts an answer."""

LISTS = {
    "option": "A memo lists it in section 9, among the courses open to a State.",
    "force": "A memo lists it in section 9, among the tests of a title to use force.",
    "remedy": "A memo lists it in section 9, among the remedies.",
}
"""Where a memo lists an element beside the analysis."""

PARTY = {"yes": "party", "no": "not a party", "unknown": "not known"}
"""Whether a State is bound by a treaty, in words."""

STANDARD_OF = {
    STANDARD_PAST: "the standard of every element that leaves that of past facts to the doctrine",
    STANDARD_FORECAST: "the standard of every fact that is a forecast, where an element leaves it to the doctrine",
    STANDARD_IN_BELLO: "the standard of every element that leaves that of armed conflict to the doctrine",
}
"""What a switch sets beside what tests it: how well facts must be shown."""

EFFECTS = {"supports": "For", "defeats": "Against", "unsettles": "Unsettles"}
Sheet = tuple[str, str, Mapping[str, object]]
"""A page to print: its path, its template, and the words for it."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ELSEWHERE = re.compile(r"(?i)(?:https?://|mailto:)")


def weave(book: Rulebook, version: str, inventory: Inventory | None = None) -> dict[str, str]:
    """The pages of the work by their paths. The same books, version and inventory give the same text."""
    loom = Loom(book)
    return _Work(loom, chapters(loom), version, inventory).pages()


@dataclass(frozen=True)
class Here:
    """A page that is being printed: addresses are worked out from it."""

    path: str
    loom: Loom

    def spot(self, spot: Spot) -> str:
        return spot.seen_from(self.path)

    def page(self, path: str) -> str:
        return Spot(path).seen_from(self.path)

    def to(self, name: str) -> str:
        """The address of a block or a switch."""
        return self.spot(self.loom.spots[name])

    def authority(self, key: str) -> str:
        return self.spot(self.loom.authority(key))

    def chapter(self, chapter: Chapter, anchor: str = "") -> str:
        return self.spot(Spot(at.page_of(chapter.book), anchor))

    # --- prose ------------------------------------------------------------------------------------------------

    def prose(self, text: str) -> str:
        return markup(markdown.as_html(visible(text), self._code, self._link))

    def line(self, text: str) -> str:
        return markup(markdown.as_html_line(visible(text), self._code, self._link))

    def plain_line(self, text: str) -> str:
        """A line that stands inside a link, where no other link may stand."""
        return markup(markdown.as_html_line(visible(text), _nowhere, _nowhere))

    def _code(self, word: str) -> str | None:
        """Where a word set as code leads: a block, a switch, an authority, a book."""
        if word in self.loom.spots:
            return self.to(word)
        key = word.strip("[]").partition(" ")[0]
        return self.authority(key) if key in self.loom.book.authorities else self._book(word)

    def _link(self, address: str) -> str | None:
        return address if _ELSEWHERE.match(address) else self._book(unquote(address).partition("#")[0])

    def _book(self, path: str) -> str | None:
        spot = self.loom.pages.get(path.rpartition("/")[2])
        return self.spot(spot) if spot else None


def _nowhere(_: str) -> None:
    return None


@dataclass(frozen=True)
class _Work:
    loom: Loom
    chapters: tuple[Chapter, ...]
    version: str
    inventory: Inventory | None

    def pages(self) -> dict[str, str]:
        """Every page, in the order of the work."""
        printer = self._printer()
        return {
            path: printer.page(template, here=Here(path, self.loom), **words)
            for path, template, words in (*self._lists(), *self._books())
        }

    def _lists(self) -> Iterator[Sheet]:
        """The front page, and what stands behind the books."""
        yield at.INDEX, "index.html", {"figures": self._figures(), "totals": self._count(self.chapters)}
        yield at.DOCTRINES, "doctrines.html", {}
        yield at.ELEMENTS, "elements.html", {"listed": self._listed("element", "choice")}
        yield at.TERMS, "terms.html", {"listed": self._listed("term")}
        ranks, conventions = ranked(self.loom.book), self._conventions()
        yield at.AUTHORITIES, "authorities.html", {"ranks": ranks, "conventions": conventions}
        yield at.TREATIES, "treaties.html", {"bound": _bound(self.loom.book)}
        if self.inventory is not None:
            yield at.TESTS, "tests.html", {"sections": _by_section(self.inventory), "encoded": self._encoded()}
        yield at.FIND, "find.html", {"script": markup(self._script), "seal": markup(self._seal)}

    def _books(self) -> Iterator[Sheet]:
        """Each book, with the ones before and after it."""
        around = (None, *self.chapters, None)
        for before, chapter, after in zip(around, self.chapters, around[2:], strict=False):
            words = {"chapter": chapter, "before": before, "after": after}
            yield at.page_of(chapter.book), "chapter.html", words

    def _printer(self) -> Printer:
        speaker = Speaker(self.loom.book)
        shared: dict[str, object] = {
            "book": self.loom.book,
            "loom": self.loom,
            "chapters": self.chapters,
            "version": self.version,
            "inventory": self.inventory,
            "kinds": KINDS,
            "style": markup(piece("style.css")),
            "at": at,
            "SUBJECTS": SUBJECTS,
            "TERM_KINDS": TERM_KINDS,
            "EFFECTS": EFFECTS,
            "WEIGHS": WEIGHS,
            "LISTS": LISTS,
            "PARTY": PARTY,
            "STANDARD_OF": STANDARD_OF,
            "BURDENS": BURDENS,
            "STANDARDS": STANDARDS,
            "TAGS": TAGS,
            "TAGS_IN_FULL": TAGS_IN_FULL,
            "LAWS": {law: LAWS[law] for law in reversed(LAW_ORDER)},
            "stated": stated,
            "spans": spans,
            "short_name": short_name,
            "pin_text": printed_pinpoint,
            "rank_in_words": rank_in_words,
            "overridden": self._overridden(),
            "sources": lambda cites: sources(self.loom.book, cites),
            "phrase": lambda condition, about: self._phrase(speaker, condition, about),
        }
        filters: dict[str, Callable[..., object]] = {
            "clause": fill,
            "sentence": sentence,
            "full": full,
            "words": words_of,
            "anchor": at.anchor,
            "kind_of": _kind_of,
            "day": _day,
        }
        return Printer(shared, filters)

    @staticmethod
    def _phrase(speaker: Speaker, condition: Condition, about: SubjectKind) -> Phrase | None:
        """A condition in words; nothing where there is none."""
        said = speaker.phrase(condition, about)
        return None if isinstance(said, Group) and not said.parts else said

    # --- lists and figures ------------------------------------------------------------------------------------

    def _listed(self, *kinds: str) -> list[tuple[Chapter, list[Shown]]]:
        """The blocks of some kinds, book by book; books without any left out."""
        found = [
            (each, [shown for shown in self.loom.by_book[each.book.name] if shown.kind in kinds])
            for each in self.chapters
        ]
        return [(chapter, shown) for chapter, shown in found if shown]

    def _figures(self) -> list[tuple[Chapter, Counter[str]]]:
        return [(each, self._count([each])) for each in self.chapters]

    def _count(self, chapters: tuple[Chapter, ...] | list[Chapter]) -> Counter[str]:
        """How many blocks of each kind, and how many rules of each law-confidence."""
        shown = [shown for each in chapters for shown in self.loom.by_book[each.book.name]]
        laws = Counter(each.block.law for each in shown if isinstance(each.block, Rule))
        return Counter(each.kind for each in shown) + Counter({f"law {law}": count for law, count in laws.items()})

    def _conventions(self) -> list[Shown]:
        """The rules that are our own and not law."""
        return [each for each in self.loom.shown.values() if any(cite.key == CONVENTION_KEY for cite in each.cites)]

    def _encoded(self) -> int:
        """How many tests of the inventory stand in a book."""
        assert self.inventory is not None
        return sum(test.id in self.loom.shown for test in self.inventory.tests)

    def _overridden(self) -> dict[str, list[str]]:
        """For each rule, the rules that switch it off."""
        found: dict[str, list[str]] = {}
        for rule in self.loom.book.rules.values():
            for other in rule.overrides:
                found.setdefault(other, []).append(rule.id)
        return found

    # --- the script of the search -------------------------------------------------------------------------------

    @property
    def _script(self) -> str:
        return piece("find.js")

    @property
    def _seal(self) -> str:
        """The hash by which the page allows this script and no other."""
        return base64.b64encode(hashlib.sha256(self._script.encode()).digest()).decode()


@dataclass(frozen=True, slots=True)
class _Bound:
    """The States of the table by their codes, and the treaties for which any stands there."""

    states: tuple[str, ...]
    treaties: tuple[str, ...]


def _by_section(inventory: Inventory) -> dict[str, list[str]]:
    """The tests of the field by the titles of their sections, in the order of the list."""
    found: dict[str, list[str]] = {}
    for test in inventory.tests:
        found.setdefault(test.title or test.section, []).append(test.id)
    return found


def _bound(book: Rulebook) -> _Bound:
    states = sorted({code for treaty in book.treaties.values() for code in treaty.states})
    return _Bound(tuple(states), tuple(key for key, treaty in book.treaties.items() if treaty.states))


def _day(text: str) -> str:
    """A day as it is printed (24 October 1945); a year, or any other time, as it stands."""
    return times.day(date.fromisoformat(text)) if _DAY.fullmatch(text) else text


def _kind_of(part: Part) -> str:
    """What a part of a chapter is, for its template."""
    match part:
        case Heading():
            return "heading"
        case Together():
            return "blocks"
        case _:
            return "passage"
