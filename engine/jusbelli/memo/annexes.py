"""Section 13: the registers a reader needs to check every sentence: facts, rules, authorities, evidence, receipt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from jusbelli.argument.tree import LeafStep, RuleStep, leaf_steps
from jusbelli.findings import Key, Truth
from jusbelli.memo.brief import Brief
from jusbelli.memo.citations import full, is_convention, listed, printed_pinpoint, tag_of
from jusbelli.memo.conditions import parts_of
from jusbelli.memo.facts_stated import by_record, evidence
from jusbelli.memo.framework import place
from jusbelli.memo.framing import Framing
from jusbelli.memo.outline import (
    Block,
    FactRef,
    Label,
    Link,
    Mark,
    Paragraph,
    Row,
    Said,
    Section,
    Strong,
    Table,
    Words,
)
from jusbelli.memo.questions import subjects_said
from jusbelli.memo.record import says_fact
from jusbelli.memo.registers import used_in
from jusbelli.memo.results import is_guard
from jusbelli.records import Standing, Subject
from jusbelli.rulebook import Authority, Cite, Rule


def annexes(brief: Brief, number: str, title: str, so_far: Sequence[Section]) -> Section:
    """Annexes A to F."""
    traced = traced_rules(brief, used_in(so_far).rules)
    below = (
        Section("A", "Facts", (Paragraph((Framing.ALL_FACTS,)), *_facts(brief))),
        Section("B", "Rules", (Paragraph((Framing.ALL_RULES,)), *_rules(brief, traced, _stated(so_far)))),
        Section("C", "Authorities", (Paragraph((Framing.VERIFICATION,)), *_authorities(brief, so_far, traced))),
        Section("D", "Evidence", (Paragraph((Framing.GRADES,)), *_evidence(brief))),
        Section("E", "Claims not loaded", _not_loaded(brief)),
        Section("F", "Receipt", _receipt(brief)),
    )
    return Section(number, title, (), below)


def _label(text: str) -> tuple[Said, ...]:
    return (Label((text,)),) if text else ()


# A Facts ----------------------------------------------------------------------------------------------------


def _facts(brief: Brief) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for heading, refs in by_record(brief):
        first = refs[0][0]
        local = brief.speaking_of(first.parts[0]) if first.kind in ("strike", "harm", "answer", "breach") else brief
        rows = tuple(_merged([_fact(local, ref) for ref in refs]))
        blocks += [Paragraph((Label((Strong(heading),)),)), Table(("No", "More on it", "Evidence", "Line"), rows)]
    return tuple(blocks) or (Paragraph((Framing.NONE,)),)


def _merged(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, those that follow each other with the same evidence and nothing more on them as one."""
    for (bare, _), group in groupby(rows, key=lambda row: (not row.cells[1], row.cells[2])):
        found = list(group)
        if bare and len(found) > 1:
            numbers = tuple(each for row in found for each in row.cells[0])
            lines = ", ".join(said.text for row in found for said in row.cells[3] if isinstance(said, Label))
            yield Row((numbers, (), found[0].cells[2], _label(lines)))
        else:
            yield from found


def _fact(brief: Brief, ref: FactRef) -> Row:
    """What the file adds to a fact: the sides where several are taken, the note, the reasons; sources, and the line."""
    fact = brief.facts[ref]
    sides = says_fact(brief, ref) if len(fact.claims) > 1 else ""
    parts = [f"{sides[:1].upper()}{sides[1:]}." if sides else "", " ".join(fact.note.split())]
    parts.append(f"Reasons: {' '.join(fact.reasons.split())}" if fact.reasons else "")
    sources: tuple[Said, ...] = (Label(evidence(fact.evidence)),) if fact.evidence else ()
    more = " ".join(part for part in parts if part)
    number = Label((Link((), Mark("fact", ref)),))
    return Row(((number,), _label(more), sources, _label(str(fact.place.line))))


# B Rules ----------------------------------------------------------------------------------------------------


def traced_rules(brief: Brief, used: Sequence[str]) -> tuple[str, ...]:
    """The rules the memo rests on, and those on which something in the file bears, in the order of the books."""
    wanted = set(used)
    for key in brief.of_law:
        wanted.update(step.rule.id for step in brief.explainer.why(key).rules if _is_relevant(step))
    blocks = {**brief.book.rules, **brief.book.flags, **brief.book.notes}
    return tuple(id for id in blocks if id in wanted and not brief.book.is_policy(id))


def _is_relevant(step: RuleStep) -> bool:
    if step.truth is Truth.TRUE:
        return True
    return any(_speaks(leaf) for part in parts_of(step) for leaf in leaf_steps(part))


def _speaks(leaf: LeafStep) -> bool:
    return not is_guard(leaf) and any(fact.status.standing is not Standing.UNKNOWN for fact in leaf.facts)


def _stated(so_far: Sequence[Section]) -> frozenset[str]:
    """The rules whose text and authorities stand in section 5."""
    return frozenset(used_in(section for section in so_far if section.number == "5").rules)


def _rules(brief: Brief, traced: Sequence[str], stated: frozenset[str]) -> tuple[Block, ...]:
    stood = _how_rules_stood(brief)
    rows = tuple(_rule(brief, id, stood.get(id, {}), id in stated) for id in traced)
    if not rows:
        return (Paragraph((Framing.NONE,)),)
    return (Table(("No", "Rule", "Law", "How it came out, by strike", "Where"), rows),)


def _how_rules_stood(brief: Brief) -> dict[str, dict[Truth, list[Subject]]]:
    found: dict[str, dict[Truth, list[Subject]]] = {}
    rules = brief.explainer.valuation.rules
    for (id, subject), truth in sorted(rules.items(), key=lambda item: _order(brief, item[0])):
        found.setdefault(id, {}).setdefault(truth, []).append(subject)
    return found


def _order(brief: Brief, key: Key) -> int:
    return brief.place_of(key[1])


def _rule(brief: Brief, id: str, stood: dict[Truth, list[Subject]], stated: bool) -> Row:
    """A rule, its grade and how it came out; its authorities too where section 5.2 does not state it."""
    rule = brief.book.rules.get(id)
    if rule is None:
        block = brief.book.flags.get(id) or brief.book.notes[id]
        kind = "raises a question" if id in brief.book.flags else "a note"
        return Row(((), _label(f"{id} ({kind})"), (), (), _label(place(block.place))), Mark("rule", id))
    words = f"{id} ({rule.effect}){': ' + rule.convention if rule.convention else ''}"
    grade = rule.law.replace("-", " ")
    law = _label(grade) if stated else (Label((grade, "; ", *listed(brief.book, rule.cites))),)
    cells = ((), _label(words), law, _label(_how_it_stood(brief, stood)), _label(place(rule.place)))
    return Row(cells, Mark("rule", id))


def _how_it_stood(brief: Brief, stood: dict[Truth, list[Subject]]) -> str:
    """For which subjects a rule holds, is undecided and fails; the longest list of several is "the others"."""
    said = {truth: subjects_said(brief, stood[truth]) for truth in _STOOD if truth in stood}
    longest = max(said, key=lambda truth: len(said[truth]), default=None) if len(said) > 1 else None
    if longest is not None and len(said[longest]) > len(_OTHERS):
        said[longest] = _OTHERS
    return "; ".join(f"{_STOOD[truth]}: {subjects}" for truth, subjects in said.items())


_OTHERS = "the others"


_STOOD = {Truth.TRUE: "holds", Truth.UNKNOWN: "undecided", Truth.FALSE: "fails"}


# C Authorities ----------------------------------------------------------------------------------------------


def _authorities(brief: Brief, so_far: Sequence[Section], traced: Sequence[str]) -> tuple[Block, ...]:
    """Every authority cited in the memo, by rank, with the pinpoints cited and how far each was verified."""
    cited = _cited(brief, so_far, traced)
    listed_here = [authority for key, authority in brief.book.authorities.items() if key in cited]
    rows = tuple(_authority(authority, cited[authority.id]) for authority in listed_here)
    if not rows:
        return (Paragraph((Framing.NONE,)),)
    return (Table(("Authority", "Pinpoints cited", "Verified", ""), rows),)


def _cited(brief: Brief, so_far: Sequence[Section], traced: Sequence[str]) -> dict[str, list[str]]:
    """The authorities cited and the pinpoints, in order; those of the traced rules included."""
    found: dict[str, dict[str, None]] = {}
    cites = [_parsed(text) for text in used_in(so_far).cites]
    cites += [cite for id in traced if id in brief.book.rules for cite in _of_rule(brief.book.rules[id])]
    for cite in cites:
        if not is_convention(cite.key):
            found.setdefault(cite.key, {})[cite.pinpoint] = None
    return {key: list(pinpoints) for key, pinpoints in found.items()}


def _of_rule(rule: Rule) -> tuple[Cite, ...]:
    return (*rule.cites, *(cite for exception in rule.unless for cite in exception.cites))


def _parsed(text: str) -> Cite:
    key, _, pinpoint = text.partition(" ")
    return Cite(key=key, pinpoint=pinpoint)


def _authority(authority: Authority, pinpoints: list[str]) -> Row:
    tags = [tag_of(authority, pinpoint) for pinpoint in pinpoints]
    printed = [printed_pinpoint(authority, pinpoint) or "(no pinpoint)" for pinpoint in pinpoints]
    shown = [f"{pin} {tag}" for pin, tag in zip(printed, tags, strict=True)]
    check = "check before reliance" if any(tag.startswith("K") for tag in tags) else ""
    words: tuple[Words, ...] = full(authority)
    cells = ((Label(words),), _label("; ".join(dict.fromkeys(shown))), _label(authority.verified), _label(check))
    return Row(cells, Mark("authority", authority.id))


# D Evidence, E not loaded -------------------------------------------------------------------------------------


def _evidence(brief: Brief) -> tuple[Block, ...]:
    rows = []
    for item in brief.matter.evidence.values():
        grade = f"{item.reliability}{item.credibility or ''}" or "ungraded"
        what = ", ".join(part for part in (item.source, item.title, item.date) if part)
        where = item.url or item.archive
        kind = "; ".join(part for part in (item.kind, f"root: {item.root}" if item.root else "") if part)
        cells = (_label(item.id), _label(what), _label(kind), _label(grade), _label(where))
        rows.append(Row(cells, Mark("evidence", item.id)))
    if not rows:
        return (Paragraph((Framing.NONE,)),)
    return (Table(("Id", "Source, title, date", "Kind", "Grade", "Where"), tuple(rows)),)


def _not_loaded(brief: Brief) -> tuple[Block, ...]:
    rows = tuple(
        Row((_label(item.claim), _label(item.reason), (Label(evidence(item.evidence)),) if item.evidence else ()))
        for item in brief.matter.not_loaded
    )
    return (Table(("Claim", "Why it is not loaded", "Evidence"), rows),) if rows else (Paragraph((Framing.NONE,)),)


# F Receipt ----------------------------------------------------------------------------------------------------


def _receipt(brief: Brief) -> tuple[Block, ...]:
    receipt = brief.lead.receipt
    ran = " and ".join(brief.lead.evaluators)
    without = f"; the other evaluator did not run: {brief.lead.without}" if brief.lead.without else ""
    rows = [
        ("Matter", brief.matter.file),
        ("SHA-256 of the matter", receipt.matter),
        ("SHA-256 of the rule books", receipt.rules),
        ("Program", f"jusbelli {receipt.version}, Python {receipt.python}"),
        ("Evaluators", f"{ran}{without}"),
        *((f"Settings of {each.settings.profile}", f"SHA-256 {each.receipt.switches}") for each in brief.all),
    ]
    return (Table(("Item", "Value"), tuple(Row((_label(name), _label(value))) for name, value in rows)),)
