"""The one door to markdown-it-py: a rule book's headings, prose and fences, in order, with their lines.

And the way back: prose as HTML, for the reader's copy of the books.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int
    line: int


@dataclass(frozen=True, slots=True)
class Prose:
    """Markdown as written between headings and fences."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block: the first word of its info string, its text, and the line its text begins in."""

    kind: str
    text: str
    line: int
    column: int
    headings: tuple[str, ...]


def blocks(text: str) -> list[Heading | Prose | Fence]:
    """The blocks of a book in the order they stand. Markdown always parses, so there are no faults here."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    found: list[Heading | Prose | Fence] = []
    above: list[tuple[int, str]] = []
    parser = MarkdownIt("commonmark", {"html": False})
    parser.core.ruler.disable("inline")  # only blocks are needed; a heading's own text stays as written
    tokens = parser.parse(text)
    for index, token in enumerate(tokens):
        if token.map is None or (token.level > 0 and token.type != "fence"):
            continue
        start, end = token.map
        if token.type == "heading_open":
            heading = Heading(tokens[index + 1].content, int(token.tag[1:]), start + 1)
            above = [(level, name) for level, name in above if level < heading.level]
            above.append((heading.level, heading.text))
            found.append(heading)
        elif token.type == "fence":
            found.append(_fence(token, start, tuple(name for _, name in above)))
        else:
            found.append(Prose("\n".join(lines[start:end]), start + 1))
    return found


def _fence(token: Token, start: int, headings: tuple[str, ...]) -> Fence:
    words = token.info.split()
    return Fence(words[0] if words else "", token.content, start + 2, 1, headings)


# Printing prose ---------------------------------------------------------------------------------------

Address = Callable[[str], str | None]
"""Where a word or a link leads, if anywhere."""


def as_html(text: str, code: Address, link: Address) -> str:
    """Prose as HTML; whatever is HTML in it is printed as text.

    `code` says where a word set as code leads; `link` where a link leads. A link that leads nowhere is printed as
    its words alone. Nothing is embedded: an image is printed as a link to it.
    """
    parser = _printer()
    tokens = parser.parse(text)
    for token in tokens:
        token.children = _addressed(token.children or [], code, link)
    return str(parser.renderer.render(tokens, parser.options, {}))


def as_html_line(text: str, code: Address, link: Address) -> str:
    """One line of prose, as a heading, without a paragraph around it."""
    parser = _printer()
    [line] = parser.parseInline(text)
    line.children = _addressed(line.children or [], code, link)
    return str(parser.renderer.render([line], parser.options, {}))


def _printer() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "typographer": True})
    parser.enable(["table", "smartquotes"]).disable("image")
    parser.add_render_rule("code_inline", _code)
    return parser


def _code(_: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    token = tokens[index]
    word = f"<code>{escapeHtml(token.content)}</code>"
    address = token.meta.get("address")
    return f'<a href="{escapeHtml(address)}">{word}</a>' if address else word


def _addressed(tokens: list[Token], code: Address, link: Address) -> list[Token]:
    """The tokens of a line with every address found; links without one lose their ends."""
    found: list[Token] = []
    kept: list[bool] = []
    for token in tokens:
        if token.type == "link_open":
            address = link(str(token.attrs.get("href", "")))
            token.attrs = {"href": address or ""}
            kept.append(address is not None)
        elif token.type == "code_inline" and not any(kept):
            token.meta = {"address": code(token.content)}
        if token.type not in ("link_open", "link_close") or kept[-1]:
            found.append(token)
        if token.type == "link_close":
            kept.pop()
    return found
