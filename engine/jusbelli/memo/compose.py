"""From assessments to the memo: the sections in order, each written by a file of its own, then the numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jusbelli.memo.analysis import analysis
from jusbelli.memo.annexes import annexes, traced_rules
from jusbelli.memo.bottom_line import bottom_line
from jusbelli.memo.brief import Assessed, Brief, Reassess, Reread
from jusbelli.memo.comparison import comparison
from jusbelli.memo.facts_stated import facts_stated
from jusbelli.memo.framework import framework
from jusbelli.memo.header import header, questions
from jusbelli.memo.missing import missing
from jusbelli.memo.options import options
from jusbelli.memo.outline import Memo, Section
from jusbelli.memo.policy import policy
from jusbelli.memo.registers import marks, numbers, used_in
from jusbelli.memo.steps import steps

Writer = Callable[[Brief, str, str], Section]
"""Writes a section from the brief, under a number and a title."""
LaterWriter = Callable[[Brief, str, str, Sequence[Section]], Section]
"""Writes a section that lists what the sections written so far rest on."""

SECTIONS: tuple[tuple[str, str, Writer | None], ...] = (
    ("1", "Header", header),
    ("2", "Bottom line", bottom_line),
    ("3", "Questions presented", questions),
    ("4", "Facts", facts_stated),
    ("5", "Legal framework", None),
    ("6", "Analysis", analysis),
    # 7 Opposing view
    ("8", "Comparison of doctrines", comparison),
    ("9", "Options, responsibility and remedies", options),
    ("10", "Recommended steps", steps),
    ("11", "Policy assessment (non-legal)", policy),
    ("12", "What is missing", None),
    ("13", "Annexes", None),
)
"""The sections in the order of the memo; those written later, from the others, stand in `LATER`."""

LATER: tuple[tuple[str, LaterWriter], ...] = (("12", missing), ("5", framework), ("13", annexes))
"""The sections that list what others rest on, in the order in which they are written."""


def compose(
    assessments: Sequence[Assessed],
    lead: str,
    reassess: Reassess | None = None,
    date: str = "",
    hindsight: Assessed | None = None,
    reread: Reread | None = None,
) -> Memo:
    """The memo on one matter under several doctrines, of which `lead` carries the analysis.

    `reassess` runs the matter under other settings, to find which of them makes a difference; `hindsight` is the
    leading assessment with all that was learnt later; `reread` assesses a matter in which a question of how an
    instrument is to be read has been decided, to follow each reading to its end. The same arguments give the same
    memo. Raises ValueError when no assessment was made under `lead`.
    """
    leading = next((each for each in assessments if each.settings.profile == lead), None)
    if leading is None:
        raise ValueError(f"no assessment under {lead}")
    brief = Brief(leading, tuple(assessments), reassess, date, hindsight, reread)
    sections = _written(brief)
    used = used_in(sections)
    traced = traced_rules(brief, used.rules)
    title = f"Memorandum: {brief.matter.title}"
    return Memo(title, sections, numbers(brief, traced, used, sections), marks(brief, used))


def _written(brief: Brief) -> tuple[Section, ...]:
    """All sections that have something in them, in order."""
    titles = {number: title for number, title, _ in SECTIONS}
    written = {number: write(brief, number, title) for number, title, write in SECTIONS if write is not None}
    for number, write_later in LATER:
        so_far = tuple(written.values())
        written[number] = write_later(brief, number, titles[number], so_far)
    return tuple(each for number in titles if (each := written[number]).blocks or each.below)
