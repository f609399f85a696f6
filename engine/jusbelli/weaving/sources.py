"""Authorities as they are printed beside a rule: the short name, the pinpoints, and how far each was verified."""

from __future__ import annotations

from dataclasses import dataclass

from jusbelli.memo.citations import is_convention, italics, printed_pinpoint, tag_of
from jusbelli.memo.outline import Italic
from jusbelli.rulebook import Authority, Cite, Rulebook, Tag

TAGS: dict[Tag, str] = {
    "V1": "read",
    "V2": "at second hand",
    "K": "check before reliance",
    "K-": "uncertain: check before reliance",
}
"""How far a citation was verified, as it is printed beside one."""

TAGS_IN_FULL: dict[Tag, str] = {
    "V1": "the operative text itself was read",
    "V2": "a secondary source states the holding or gives the pinpoint",
    "K": "from knowledge: believed right, and the text was not seen",
    "K-": "from knowledge, and the pinpoint is uncertain; it is not printed",
}

RANKS: dict[str, str] = {
    "treaty": "Treaties",
    "judgment": "Judgments",
    "advisory-opinion": "Advisory opinions",
    "separate-opinion": "Separate and dissenting opinions",
    "award": "Arbitral awards",
    "report": "Reports of commissions and inquiries",
    "resolution": "Resolutions",
    "ilc-text": "Texts of the International Law Commission",
    "custom-study": "Studies of custom",
    "official-statement": "Official statements",
    "manual": "Manuals",
    "scholarship": "Writings",
}
"""The headings of the table of authorities; a rank without one is called by its word."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A pinpoint as printed (empty for the authority as a whole, or where it may not be printed), and its tag."""

    text: str
    tag: Tag


@dataclass(frozen=True, slots=True)
class Source:
    """One authority as cited in one place; a convention of ours has no key."""

    key: str
    name: str
    italic: bool = False
    pins: tuple[Pin, ...] = ()

    @property
    def to_check(self) -> bool:
        return any(pin.tag.startswith("K") for pin in self.pins)


CONVENTION = Source("", "Our own convention, not law")


def sources(book: Rulebook, cites: tuple[Cite, ...]) -> tuple[Source, ...]:
    """Cites with the pinpoints of one authority together, a convention last and once."""
    pinpoints: dict[str, dict[str, None]] = {}
    for cite in cites:
        pinpoints.setdefault(cite.key, {})[cite.pinpoint] = None
    found = [_source(book, key, list(places)) for key, places in pinpoints.items() if not is_convention(key)]
    return (*found, CONVENTION) if any(map(is_convention, pinpoints)) else tuple(found)


def _source(book: Rulebook, key: str, pinpoints: list[str]) -> Source:
    authority = book.authorities[key]
    pins = tuple(Pin(printed_pinpoint(authority, at), tag_of(authority, at)) for at in pinpoints)
    return Source(key, short_name(authority), authority.oscola.startswith("*"), pins)


def short_name(authority: Authority) -> str:
    return authority.title_short or authority.title or authority.id


def spans(authority: Authority) -> tuple[tuple[str, bool], ...]:
    """The full citation, in pieces, each with whether it is in italics."""
    return tuple((part.text, True) if isinstance(part, Italic) else (part, False) for part in italics(authority.oscola))


def ranked(book: Rulebook) -> dict[str, list[Authority]]:
    """The authorities by rank, in the order of their file."""
    found: dict[str, list[Authority]] = {}
    for authority in book.authorities.values():
        found.setdefault(authority.rank, []).append(authority)
    return found


def rank_in_words(rank: str) -> str:
    return RANKS.get(rank) or rank.replace("-", " ").capitalize() or "Others"
