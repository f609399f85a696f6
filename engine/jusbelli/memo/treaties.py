"""Which treaties bind the States whose acts are assessed, and what carries a treaty's rule where one is not bound."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jusbelli.memo.brief import Brief
from jusbelli.memo.citations import CHECK, listed
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
    Table,
    Words,
)
from jusbelli.memo.registers import used_in
from jusbelli.rulebook import Carried, Cite, Participation, Treaty

_NOT_LISTED = "not in the table: check before reliance"


def treaties(brief: Brief, so_far: Sequence[Section]) -> tuple[Block, ...]:
    """A table of treaties and acting States, then what carries each provision cited for those not bound."""
    cited = _cited(brief, used_in(so_far).cites)
    states = tuple(dict.fromkeys(strike.state for strike in brief.strikes))
    if not cited or not states:
        return (Paragraph((Framing.NONE,)),)
    head = ("Treaty", *(brief.matter.name_of(state) for state in states))
    table = Table(head, tuple(_row(brief, key, states) for key in cited))
    items = tuple(_point(said) for key, pins in cited.items() for said in _carried(brief, key, pins, states))
    carried: tuple[Block, ...] = (Paragraph((Framing.CARRIED,)), List(items)) if items else ()
    return (Paragraph((Framing.TREATIES,)), table, *carried)


def _cited(brief: Brief, cites: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The treaties of the table that the memo cites, with the provisions cited, in the order of the table."""
    pins: dict[str, dict[str, None]] = {}
    for cite in cites:
        key, _, pinpoint = cite.partition(" ")
        pins.setdefault(key, {})[pinpoint] = None
    return {key: tuple(pins[key]) for key in brief.book.treaties if key in pins}


def _row(brief: Brief, key: str, states: Sequence[str]) -> Row:
    name = Sentence((*listed(brief.book, (Cite(key=key),)),), Grounds(cites=(key,)), marked=False)
    return Row(((name,), *((_bound(brief, key, state),) for state in states)))


def _entry(brief: Brief, key: str, state: str) -> Participation | None:
    actor = brief.matter.actors.get(state)
    return brief.book.treaties[key].states.get(actor.iso) if actor else None


def _bound(brief: Brief, key: str, state: str) -> Said:
    entry = _entry(brief, key, state)
    if entry is None:
        return Label((_NOT_LISTED,))
    words = {"yes": "party", "no": "not a party", "unknown": "not known"}[entry.party]
    words += f" since {entry.since}" if entry.since else ""
    words += f"; {entry.how}" if entry.how else ""
    return Sentence((words + (CHECK if entry.tag in ("K", "K-") else ""),), Grounds(cites=(key,)), marked=False)


def _carried(brief: Brief, key: str, pins: Sequence[str], states: Sequence[str]) -> list[Sentence]:
    """One sentence for each thing that carries provisions cited, where some of the States are not known to be bound."""
    unbound = [state for state in states if not _is_party(_entry(brief, key, state))]
    treaty = brief.book.treaties[key]
    groups: dict[int, tuple[Carried, list[str]]] = {}
    for pin in pins if unbound else ():
        entry = treaty.carrying(pin)
        if entry is not None:
            groups.setdefault(_place(treaty, entry), (entry, []))[1].append(pin)
    return [_sentence(brief, key, entry, found, unbound) for entry, found in groups.values()]


def _is_party(entry: Participation | None) -> bool:
    return entry is not None and entry.party == "yes"


def _place(treaty: Treaty, entry: Carried) -> int:
    return treaty.carried.index(entry)


def _sentence(brief: Brief, key: str, entry: Carried, pins: Sequence[str], unbound: Sequence[str]) -> Sentence:
    cites = tuple(Cite(key=key, pinpoint=pin) for pin in pins)
    names = " and ".join(brief.matter.name_of(state) for state in unbound)
    words: list[Words] = [*listed(brief.book, cites), f" (for {names})"]
    if entry.by:
        words += [": the rule is cited as custom, ", *listed(brief.book, entry.by)]
    if entry.contested:
        words += ["; it is disputed that custom carries it" if entry.by else ": it is disputed that custom carries it"]
    if entry.why:
        words += [f"{'; ' if entry.by or entry.contested else ': '}{entry.why}"]
    keys = tuple(str(cite) for cite in (*cites, *entry.by))
    return Sentence((*words, "."), Grounds(cites=keys), marked=False)


def _point(said: Said) -> Item:
    return Item(Paragraph((said,)))
