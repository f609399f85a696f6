"""Section 4: what happened, how it is known, and what is disputed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby

from jusbelli.memo import times
from jusbelli.memo.brief import Brief
from jusbelli.memo.framing import Framing
from jusbelli.memo.outline import (
    Block,
    FactRef,
    Grounds,
    Item,
    Label,
    Link,
    List,
    Mark,
    Paragraph,
    Row,
    Said,
    Section,
    Sentence,
    Strong,
    Table,
    Words,
)
from jusbelli.memo.record import says_fact, standing_of
from jusbelli.records import Event, Fact, Standing, Status, Subject

_FIRM = (Standing.ADMITTED, Standing.AGREED, Standing.FOUND)


def facts_stated(brief: Brief, number: str, title: str) -> Section:
    """Chronology, then the facts of each subject by how far they go, then the grades of the sources."""
    below = [Section(f"{number}.1", "Chronology", (Paragraph((Framing.UTC,)), _chronology(brief)))]
    below.append(Section(f"{number}.2", "What is agreed, established, disputed, alleged and not known", _digest(brief)))
    below.append(Section(f"{number}.3", "Grades of the sources", (Paragraph((Framing.GRADES, *_grades(brief))),)))
    return Section(number, title, (Paragraph((Framing.FACTS,)),), tuple(below))


# Chronology -----------------------------------------------------------------------------------------------


def _chronology(brief: Brief) -> Block:
    rows = tuple(_event(brief, event) for event in sorted(brief.matter.chronology, key=_middle))
    if not rows:
        return Paragraph((Framing.NONE,))
    return Table(("Time", "What", "Standing", "Sources"), rows)


def _middle(event: Event) -> datetime:
    """The middle of the time in which it happened, so that a day does not come before its own hours."""
    return event.at.earliest + (event.at.latest - event.at.earliest) / 2


def _event(brief: Brief, event: Event) -> Row:
    when = times.said(event.at)
    at = times.local(event.at)
    act = f" [strike {brief.number(event.strike)}]" if event.strike in brief.matter.strikes else ""
    cells = (
        (Label((f"{when} ({at} in the source)" if at else when,)),),
        (Label((event.what, act)),),
        (Label((_status(event.status),)),),
        (Label(evidence(event.evidence)),) if event.evidence else (Label(("–",)),),
    )
    return Row(cells)


def _status(status: Status) -> str:
    return f"{status.standing}, S{status.standard}" if status.standard else str(status.standing)


def evidence(ids: Iterable[str]) -> tuple[Words, ...]:
    """Items of evidence by their ids, each leading to the list."""
    found: list[Words] = []
    for id in ids:
        found += [", "] if found else []
        found.append(Link((id,), Mark("evidence", id)))
    return tuple(found)


# The facts by how far they go -------------------------------------------------------------------------------


def _digest(brief: Brief) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for heading, refs in by_record(brief):
        local = brief.speaking_of(_strike_of(brief, refs[0][0]))
        items = tuple(Item(Paragraph(said)) for said in _groups(local, refs))
        if items:
            blocks += [Paragraph((Label((Strong(heading),)),)), List(items)]
    return tuple(blocks) or (Paragraph((Framing.NONE,)),)


def by_record(brief: Brief) -> Iterator[tuple[str, list[FactRef]]]:
    """The facts record by record: strikes in the order of time with what belongs to them, then the rest."""
    grouped: dict[str, list[FactRef]] = {}
    for ref in brief.facts:
        grouped.setdefault(_heading(brief, ref), []).append(ref)
    ordered = [f"Strike {brief.number(strike.id)}: {strike.name}" for strike in brief.strikes]
    ordered += [heading for heading in grouped if heading not in ordered]
    return ((heading, grouped[heading]) for heading in ordered if heading in grouped)


def _heading(brief: Brief, ref: FactRef) -> str:
    subject, term = ref
    if brief.book.is_policy(term):
        return "For the policy assessment only (section 11)"
    strike = _strike_of(brief, subject)
    if strike:
        return f"Strike {brief.number(strike)}: {brief.matter.strikes[strike].name}"
    return "The matter as a whole" if subject.kind == "matter" else brief.wording.name(subject)


def _strike_of(brief: Brief, subject: Subject) -> str:
    return subject.parts[0] if subject.kind in ("strike", "harm", "answer", "breach") else ""


def _groups(brief: Brief, refs: list[FactRef]) -> Iterator[tuple[Said, ...]]:
    """The facts of a record in groups: firm, disputed, alleged by each, undecided in law, not known."""
    firm = [ref for ref in refs if _is_firm(brief.facts[ref])]
    for words, found in _by(firm, lambda ref: standing_of(brief, brief.facts[ref])):
        yield _run(brief, f"{words[:1].upper()}{words[1:]}:", found, _clause)
    disputed = [ref for ref in refs if _is_disputed(brief, ref) and not is_of_law(brief, ref)]
    for ref in disputed:
        yield (Label((Strong("Disputed:"),)), _disputed(brief, ref))
    alleged = [ref for ref in refs if brief.facts[ref].status.standing is Standing.ALLEGED]
    for words, found in _by(alleged, lambda ref: _by_whom(brief, brief.facts[ref])):
        yield _run(brief, f"Alleged{words}:", found, _clause)
    of_law = [ref for ref in refs if is_of_law(brief, ref)]
    if of_law:
        yield _run(brief, "Questions of law on which readings differ (section 12.2):", of_law, _question)
    unknown = [ref for ref in refs if brief.facts[ref].status.standing is Standing.UNKNOWN]
    if unknown:
        yield _run(brief, "Not known:", unknown, _question)


def _by(refs: list[FactRef], key: object) -> Iterator[tuple[str, list[FactRef]]]:
    assert callable(key)
    found: dict[str, list[FactRef]] = {}
    for ref in refs:
        found.setdefault(key(ref), []).append(ref)
    return iter(found.items())


def _is_firm(fact: Fact) -> bool:
    standing = fact.status.standing
    return standing in (*_FIRM, Standing.ESTABLISHED, Standing.DISPROVED) and not fact.denied_by


def is_of_law(brief: Brief, ref: FactRef) -> bool:
    """Whether it is not a fact that is in dispute but a reading of the law, which nobody competent has decided."""
    fact = brief.facts[ref]
    return brief.book.terms[ref[1]].kind == "characterisation" and fact.decided is None and bool(fact.claims)


def _is_disputed(brief: Brief, ref: FactRef) -> bool:
    fact = brief.facts[ref]
    denied = bool(fact.denied_by) and fact.status.standing not in (Standing.ALLEGED, Standing.UNKNOWN)
    return fact.status.standing is Standing.DISPUTED or denied


def _by_whom(brief: Brief, fact: Fact) -> str:
    by = tuple(dict.fromkeys(who for claim in fact.claims for who in claim.by))
    denied = f", denied by {brief.wording.who(fact.denied_by)}" if fact.denied_by else ""
    return (f" by {brief.wording.who(by)}" if by else "") + denied


def _clause(brief: Brief, ref: FactRef) -> str:
    fact, term = brief.facts[ref], brief.book.terms[ref[1]]
    values = [claim.value for claim in fact.claims] if fact.decided is None else [fact.decided]
    return "; or ".join(dict.fromkeys(brief.wording.fact(term, ref[0], value) for value in values))


def _question(brief: Brief, ref: FactRef) -> str:
    return brief.wording.fill(brief.book.terms[ref[1]].ask, ref[0])


def _run(brief: Brief, lead: str, refs: list[FactRef], words: object) -> tuple[Said, ...]:
    """Facts one after another, each a sentence under its own number."""
    assert callable(words)
    said: list[Said] = [Label((Strong(lead),))]
    for place, ref in enumerate(refs):
        text = words(brief, ref)
        end = "" if text.endswith("?") else "." if place == len(refs) - 1 else ";"
        said.append(_numbered((text + end,), ref))
    return tuple(said)


def _numbered(words: tuple[Words, ...], ref: FactRef) -> Sentence:
    """A fact under its number: every mark that leads to a fact leads here."""
    return Sentence(words, Grounds(facts=(ref,)), marked=False, anchor=Mark("fact", ref))


def _disputed(brief: Brief, ref: FactRef) -> Sentence:
    fact = brief.facts[ref]
    behind = [item for claim in fact.claims for item in claim.evidence]
    sources: tuple[Words, ...] = (" (evidence: ", *evidence(dict.fromkeys(behind)), ")") if behind else ()
    words = says_fact(brief, ref).removeprefix("disputed: ")
    return _numbered((words, *sources, "."), ref)


# Grades -----------------------------------------------------------------------------------------------------


def _grades(brief: Brief) -> tuple[Said, ...]:
    letters = sorted(item.reliability or "ungraded" for item in brief.matter.evidence.values())
    counts = [f"{letter}: {len(list(group))}" for letter, group in groupby(letters)]
    if not counts:
        return ()
    return (Label((f"Of {len(letters)} items loaded (annex D), by letter: {'; '.join(counts)}.",)),)
