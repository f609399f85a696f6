"""Authorities as they are cited: the OSCOLA form, short in the text and full in the table.

An authority cited from knowledge (K, K-) carries a dagger, which stands for "check before reliance"; one whose
pinpoint is uncertain (K-) is printed without the pinpoint. An engine convention is no authority.
"""

from __future__ import annotations

import re

from jusbelli.checking.sources import CONVENTION as CONVENTIONS
from jusbelli.memo.outline import Italic, Link, Mark, Words
from jusbelli.rulebook import Authority, Cite, Rulebook, Tag

CHECK = "†"
"""Stands for "check before reliance"."""
CONVENTION = "engine convention"
_PREFIX = {"paragraph": "para ", "article": "art ", "principle": "principle ", "rule": "rule ", "section": "§"}
_MANY = {"paragraph": "paras ", "article": "arts ", "principle": "principles ", "rule": "rules "}


def is_convention(key: str) -> bool:
    return key == CONVENTIONS


def tag_of(authority: Authority, pinpoint: str) -> Tag:
    """How far a cite was verified; an unlisted pinpoint counts as uncertain."""
    if not pinpoint:
        return authority.verified
    return authority.pinpoints[pinpoint].tag if pinpoint in authority.pinpoints else "K-"


def printed_pinpoint(authority: Authority, pinpoint: str) -> str:
    """A pinpoint as OSCOLA prints it: `[195]`, `art 51`, `para 2`; empty where it must not be printed."""
    if not pinpoint or tag_of(authority, pinpoint) == "K-":
        return ""
    style = authority.pin_style
    if style == "none" or not pinpoint[0].isdigit():
        return pinpoint
    if style == "para":
        return f"[{pinpoint}]" if "–" not in pinpoint and "-" not in pinpoint else _paras(pinpoint)
    many = re.search(r"\d-\d|, ", pinpoint) is not None
    prefix = _MANY.get(style, _PREFIX.get(style, "")) if many else _PREFIX.get(style, "")
    return prefix + pinpoint


def _paras(pinpoint: str) -> str:
    """A range of paragraphs, `[64]–[72]`; anything else in one pair of brackets."""
    bounds = re.fullmatch(r"(\d+)[-–](\d+)", pinpoint)
    return f"[{bounds[1]}]–[{bounds[2]}]" if bounds else f"[{pinpoint}]"


def italics(text: str) -> tuple[str | Italic, ...]:
    """Text with italics between asterisks."""
    parts = text.split("*")
    if len(parts) % 2 == 0:
        return (text,)
    return tuple(Italic(part) if number % 2 else part for number, part in enumerate(parts) if part)


def full(authority: Authority) -> tuple[str | Italic, ...]:
    """The citation as it stands in the table of authorities."""
    return italics(authority.oscola)


def short(book: Rulebook, cite: Cite) -> tuple[Words, ...]:
    """A cite in the text, leading to the table of authorities; "engine convention" for a convention."""
    return _together(book, cite.key, [cite.pinpoint])


def listed(book: Rulebook, cites: tuple[Cite, ...]) -> tuple[Words, ...]:
    """Cites joined by semicolons, the pinpoints of one authority together, a convention last and once."""
    pinpoints: dict[str, dict[str, None]] = {}
    for cite in cites:
        pinpoints.setdefault(cite.key, {})[cite.pinpoint] = None
    ordered = sorted(pinpoints, key=lambda key: is_convention(key) or key not in book.authorities)
    found: list[Words] = []
    for key in ordered:
        found += ["; "] if found else []
        found += _together(book, key, list(pinpoints[key]))
    return tuple(found)


def _together(book: Rulebook, key: str, pinpoints: list[str]) -> tuple[Words, ...]:
    """One authority with its pinpoints, each from knowledge with its dagger."""
    authority = book.authorities.get(key)
    if authority is None or is_convention(key):
        return (CONVENTION,)
    name = authority.title_short or authority.title or key
    words: tuple[str | Italic, ...] = (Italic(name),) if authority.oscola.startswith("*") else (name,)
    pins = ", ".join(filter(None, (_pin(authority, pinpoint) for pinpoint in pinpoints)))
    return (Link((*words, f" {pins}" if pins and pins != CHECK else pins), Mark("authority", key)),)


def _pin(authority: Authority, pinpoint: str) -> str:
    dagger = CHECK if tag_of(authority, pinpoint).startswith("K") else ""
    return printed_pinpoint(authority, pinpoint) + dagger
