"""The memo as Markdown, for GitHub and for every reader of CommonMark: the one place where text is escaped.

Text from facts, evidence and names is data. Whatever it holds (Markdown, HTML, pipes, line breaks, characters that
steer the direction of text), it is printed as text; only the outline makes markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusbelli.memo.framing import Framing
from jusbelli.memo.outline import (
    Block,
    FactRef,
    Italic,
    Item,
    Label,
    Link,
    List,
    Mark,
    Memo,
    Paragraph,
    Row,
    Said,
    Section,
    Sentence,
    Strong,
    Table,
    Words,
)

_ESCAPED = {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "&#36;", "\\": "\\\\", "`": "\\`", "*": "\\*", "_": "\\_",
    "[": "\\[", "]": "\\]", "|": "\\|", "~": "\\~",
}  # fmt: skip
_DEEPEST = 6
_SILENT = ("authority", "evidence", "section")
"""What has a place to lead to and prints no number there."""
_MOST_MARKS = 12
"""How many marks stand after one sentence; the rest are counted."""


def as_markdown(memo: Memo) -> str:
    """The whole memo, ending in one line break."""
    printer = _Printer(memo)
    lines = [f"# {escape(memo.title)}", ""]
    for section in memo.sections:
        lines += printer.section(section, 2)
    return "\n".join(lines).rstrip("\n") + "\n"


# Escaping -------------------------------------------------------------------------------------------------


def escape(text: str) -> str:
    """Text that reads as itself wherever it is put inside a line, and never as markup."""
    shown = _SPECIAL.sub(_shown, _SPACE.sub(" ", text))
    return _ADDRESS.sub(lambda found: "\\" + found[0], shown)


_SPACE = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")
_SPECIAL = re.compile(r"[^ -~]|[&<>$\\`*_\[\]|~]")
_ADDRESS = re.compile(r"(?i)(?<=http|ttps|.ftp):(?=//)|(?<=www)\.")


def _shown(found: re.Match[str]) -> str:
    """A character as it may stand; one that prints nothing, or steers what is printed, as its code."""
    char = found[0]
    if char in _ESCAPED:
        return _ESCAPED[char]
    return char if char.isprintable() else f"\\\\u{ord(char):04x}"


def _guarded(line: str) -> str:
    """A line that begins a block, so that its first characters start no list, heading or rule."""
    return re.sub(r"^(\s*)([-+=#]|\d+(?=[.)]))", _guard, line, count=1)


def _guard(found: re.Match[str]) -> str:
    start = found[2]
    if start.isdigit():
        return f"{found[1]}{start}\\"
    return f"{found[1]}\\{start}"


# Printing ---------------------------------------------------------------------------------------------------


class _Printer:
    def __init__(self, memo: Memo) -> None:
        self.memo = memo

    def section(self, section: Section, level: int) -> Iterator[str]:
        number = f"{section.number}. " if section.number.isdigit() else f"{section.number} " if section.number else ""
        if section.anchor is not None:
            yield from (self._anchor(section.anchor), "")
        yield from (f"{'#' * min(level, _DEEPEST)} {escape(number)}{escape(section.title)}", "")
        for block in section.blocks:
            yield from (*self.block(block), "")
        for below in section.below:
            yield from self.section(below, level + 1)

    def block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph():
                yield self.paragraph(block)
            case List(items, numbered):
                yield from self.items(items, numbered, 0)
            case Table(head, rows):
                yield self._cells([escape(name) for name in head])
                yield self._cells(["---"] * len(head))
                yield from (self.row(row) for row in rows)

    def paragraph(self, paragraph: Paragraph) -> str:
        anchor = f"{self._anchor(paragraph.anchor)} " if paragraph.anchor is not None else ""
        text = self.said(paragraph.of)
        return anchor + text if anchor else _guarded(text)

    def items(self, items: tuple[Item, ...], numbered: bool, depth: int) -> Iterator[str]:
        for place, item in enumerate(items, 1):
            bullet = f"{place}." if numbered else "-"
            yield f"{' ' * depth}{bullet} {self.paragraph(item.paragraph)}"
            yield from self.items(item.below, False, depth + len(bullet) + 1)

    def row(self, row: Row) -> str:
        cells = [self.said(cell) for cell in row.cells]
        if row.anchor is not None:
            cells[0] = f"{self._anchor(row.anchor)} {cells[0]}".strip()
        return self._cells(cells)

    @staticmethod
    def _cells(cells: list[str]) -> str:
        return "| " + " | ".join(cells) + " |"

    def said(self, said: tuple[Said, ...]) -> str:
        return " ".join(self._one(each) for each in said)

    def _one(self, said: Said) -> str:
        match said:
            case Framing():
                return escape(str(said))
            case Label(parts):
                return self.words(parts)
            case Sentence(parts):
                at = f"{self._anchor(said.anchor)} " if said.anchor is not None else ""
                return at + self.words(parts) + self._marks(said)

    def words(self, parts: tuple[Words, ...]) -> str:
        return "".join(self._word(part) for part in parts)

    def _word(self, part: Words) -> str:
        match part:
            case str():
                return escape(part)
            case Italic(text):
                return _around("*", text)
            case Strong(text):
                return _around("**", text)
            case Link(words, to):
                return f"[{self.words(words) or self.memo.numbers[to]}](#{self._target(to)})"

    # --- marks ------------------------------------------------------------------------------------------------

    def _marks(self, sentence: Sentence) -> str:
        if not sentence.marked:
            return ""
        grounds = sentence.grounds
        each: tuple[str | FactRef, ...] = (*grounds.rules, *grounds.facts)
        found = dict.fromkeys(self.memo.marks[ground] for ground in each)
        links = [f"[{self.memo.numbers[mark]}](#{self._target(mark)})" for mark in found]
        if not links:
            return ""
        shown = len(links) if sentence.every_mark else _MOST_MARKS
        more = [f"and {len(links) - shown} more"] if len(links) > shown else []
        return f" [{', '.join([*links[:shown], *more])}]"

    def _anchor(self, mark: Mark) -> str:
        number = self.memo.numbers[mark]
        shown = "" if mark.kind in _SILENT else f"**{number}**"
        return f'<a id="{self._target(mark)}"></a>{shown}'

    def _target(self, mark: Mark) -> str:
        return self.memo.numbers[mark].lower()


def _around(sign: str, text: str) -> str:
    """Emphasis around the words, with the spaces at their ends outside it."""
    bare = text.strip()
    if not bare:
        return escape(text)
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}{sign}{escape(bare)}{sign}{after}"
