"""The one door to Jinja2: templates filled with the words of the books, every one of them escaped.

Text of the books is data. It is printed as text; only the templates here, and prose that has gone through
`reading.markdown`, make markup. A character that prints nothing, or steers the direction of text, is shown as its code.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

_TEMPLATES = Path(__file__).parent / "templates"
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""The Unicode categories of characters that are not printed."""


def visible(text: str) -> str:
    """Text with everything in it to be seen; line breaks and tabs stay."""
    return "".join(char if char in "\n\t" or not _hidden(char) else f"\\u{ord(char):04x}" for char in text)


def _hidden(char: str) -> bool:
    return not char.isprintable() and unicodedata.category(char) in _HIDDEN


def markup(html: str) -> Markup:
    """HTML that was made here and not read anywhere."""
    return Markup(html)


def piece(name: str) -> str:
    """A file that stands in every page as it is: the style, the script."""
    return (_TEMPLATES / name).read_text(encoding="utf-8")


class Printer:
    """Prints templates by name, with the words that all of them share."""

    def __init__(self, shared: Mapping[str, object], filters: Mapping[str, Callable[..., object]]) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.globals.update(shared)
        self._environment.filters.update(filters)

    def page(self, template: str, **words: object) -> str:
        return self._environment.get_template(template).render(words)


def _finalize(value: object) -> object:
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
