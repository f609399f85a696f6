"""Sections 1 and 3: what this memo is about, and the questions it answers."""

from __future__ import annotations

from jusbelli.memo.answers import generic
from jusbelli.memo.brief import Brief
from jusbelli.memo.framing import Framing
from jusbelli.memo.outline import (
    Block,
    Grounds,
    Item,
    Label,
    List,
    Paragraph,
    Row,
    Said,
    Section,
    Sentence,
    Strong,
    Table,
)
from jusbelli.memo.questions import headlines


def header(brief: Brief, number: str, title: str) -> Section:
    """Matter, cut-off, doctrines run, who prepared it; what the signer fills in stands as a blank."""
    receipt = brief.lead.receipt
    matter, others = brief.matter, [each.settings.profile for each in brief.all if each is not brief.lead]
    rows = [
        ("Matter", matter.title),
        ("Summary", matter.summary),
        ("Deciding body", ", ".join(part for part in (matter.body, matter.citation) if part)),
        ("Date", brief.date),
        ("Information cut-off", matter.information_until or "not stated in the file"),
        ("State of the record", f"{matter.record}"),
        ("Leading doctrine", _doctrine(brief, brief.lead.settings.profile)),
        ("Compared with", "; ".join(_doctrine(brief, name) for name in others)),
        ("Version", f"jusbelli {receipt.version}; rule books {receipt.rules[:12] or 'in memory'}"),
        ("Derived by", _derived(brief)),
    ]
    shown = tuple(_row(name, value) for name, value in rows if value)
    blocks: tuple[Block, ...] = (
        Paragraph((Framing.CLASSIFICATION,)),
        Paragraph((Framing.ADDRESSEE,)),
        Table(("Item", "Particulars"), shown),
        Paragraph((Framing.PREPARED, Framing.DRAFT)),
        Paragraph((Framing.NOT_HERE,)),
    )
    return Section(number, title, blocks)


def _doctrine(brief: Brief, name: str) -> str:
    profile = brief.book.profiles.get(name)
    return f"{name}, {profile.name}" if profile else name


def _derived(brief: Brief) -> str:
    names = " and ".join(brief.lead.evaluators)
    if not brief.lead.without:
        return f"{names}, which agree"
    return f"{names} alone; the second evaluator did not run: {brief.lead.without}"


def _row(name: str, value: str) -> Row:
    return Row(((Label((Strong(name),)),), (Label((value,)),)))


def questions(brief: Brief, number: str, title: str) -> Section:
    """The headline questions, and the strikes they are put to."""
    asked = list(dict.fromkeys(headline.element for headline in headlines(brief)))
    items = tuple(Item(Paragraph((_asked(brief, element),))) for element in asked)
    acts = tuple(Item(Paragraph((Label((_act(brief, strike.id),)),))) for strike in brief.strikes)
    return Section(
        number,
        title,
        (
            Paragraph((Framing.QUESTIONS,)),
            List(items, numbered=True),
            Paragraph((Label(("The strikes, in the order of time (numbered so throughout):",)),)),
            List(acts, numbered=True),
        ),
    )


def _asked(brief: Brief, element: str) -> Said:
    return Sentence((generic(brief.book.elements[element].asks),), Grounds(rules=(element,)))


def _act(brief: Brief, strike: str) -> str:
    found = brief.matter.strikes[strike]
    return f"{found.name}, said to be the act of {brief.matter.name_of(found.state)}"
