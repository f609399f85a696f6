"""The one door to markdown-it-py: a rule book's headings, prose and fences, in order, with their lines."""

from __future__ import annotations

from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token


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
