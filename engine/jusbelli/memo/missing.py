"""Section 12: what is missing, which questions of law stay open, what is flagged, what would change the advice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jusbelli.argument.conclusions import open_below, open_leaves
from jusbelli.findings import Key, Outcome, Reason, Truth
from jusbelli.memo.answers import generic
from jusbelli.memo.brief import Brief
from jusbelli.memo.citations import listed
from jusbelli.memo.framework import presumed_refs
from jusbelli.memo.framing import Framing
from jusbelli.memo.hindsight import hindsight
from jusbelli.memo.outline import (
    Block,
    FactRef,
    Grounds,
    Item,
    Label,
    List,
    Mark,
    Paragraph,
    Row,
    Said,
    Section,
    Sentence,
    Table,
)
from jusbelli.memo.questions import all_results, strikes_said, subjects_said
from jusbelli.memo.readings import register
from jusbelli.memo.registers import used_in
from jusbelli.memo.results import Result, Weight, open_facts
from jusbelli.memo.review import raised
from jusbelli.records import Claim, Fact, Standing, Subject, Value
from jusbelli.rulebook import Rule

_IN_FULL = 25
"""How many questions of fact are listed with how they stand; the rest follow in short."""
_NAMED = 3
"""How many are named in the bottom line."""


@dataclass(frozen=True)
class Lacking:
    """A fact that open headline answers wait for: whose, and how many answers."""

    term: str
    refs: tuple[FactRef, ...]
    bears_on: int


def missing(brief: Brief, number: str, title: str, so_far: Sequence[Section]) -> Section:
    """Open facts by how much hangs on them; open law; flags; what would change the advice; what was learnt later."""
    used = used_in(so_far)
    below = [
        Section(f"{number}.1", "Questions of fact", _facts(brief, used)),
        Section(f"{number}.2", "Questions of law that stay open", _law(brief)),
        Section(f"{number}.3", "Review questions raised", _flags(brief)),
        Section(f"{number}.4", "What would change the advice", _changes(brief, used)),
    ]
    if brief.hindsight is not None:
        below.append(Section(f"{number}.5", "What was learnt later", hindsight(brief, brief.hindsight)))
    return Section(number, title, (), tuple(below))


# Facts ------------------------------------------------------------------------------------------------------


def lacking(brief: Brief) -> tuple[Lacking, ...]:
    """The facts that keep headline answers open, those that bear on most answers first."""
    if brief.lacking is None:
        brief.lacking = _lacking(brief)
    return brief.lacking


def _lacking(brief: Brief) -> tuple[Lacking, ...]:
    """Counted over the answers that the file speaks to at all, each by the nearest way to it."""
    bears: dict[str, dict[Key, None]] = {}
    refs: dict[str, dict[FactRef, None]] = {}
    for found in _open_results(brief):
        if found.weight in (Weight.OPEN, Weight.BETWEEN):
            for ref in open_facts(brief, found):
                bears.setdefault(ref[1], {})[found.key] = None
                refs.setdefault(ref[1], {})[ref] = None
    ordered = sorted(refs, key=lambda term: -len(bears[term]))
    return tuple(Lacking(term, tuple(refs[term]), len(bears[term])) for term in ordered)


def _open_results(brief: Brief) -> list[Result]:
    return [found for _, found in all_results(brief) if found.outcome == Outcome.OPEN]


def _facts(brief: Brief, used: Grounds) -> tuple[Block, ...]:
    found = lacking(brief)
    top, rest = found[:_IN_FULL], found[_IN_FULL:]
    if not found and not _also_asked(brief, used, found):
        return (Paragraph((Framing.NONE,)),)
    head = ("No", "Question", "How it stands, by strike", "Bears on")
    blocks: list[Block] = [Paragraph((Framing.MISSING,))]
    if top:
        blocks.append(Table(head, tuple(_row(brief, each) for each in top)))
    others = [*((each.term, each.refs) for each in rest), *_also_asked(brief, used, found)]
    if others:
        blocks.append(Paragraph((Framing.FURTHER,)))
        rows = tuple(_short_row(brief, term, refs) for term, refs in others)
        blocks.append(Table(("No", "Question", "For strikes"), rows))
    return tuple(blocks)


def _also_asked(brief: Brief, used: Grounds, found: Iterable[Lacking]) -> list[tuple[str, tuple[FactRef, ...]]]:
    """What answers wait for on which the file has nothing, and what else the memo says is not loaded."""
    listed_already = {each.term for each in found}
    bare = [ref for each in _open_results(brief) if each.weight is Weight.BARE for ref in open_facts(brief, each)]
    of_law = (ref for ref in used.facts if not brief.book.is_policy(ref[1]))
    unanswered = [ref for ref in of_law if ref not in brief.facts and not brief.is_presumed(ref)]
    by_term: dict[str, dict[FactRef, None]] = {}
    for ref in (*bare, *unanswered):
        if ref[1] not in listed_already:
            by_term.setdefault(ref[1], {})[ref] = None
    return [(term, tuple(refs)) for term, refs in by_term.items()]


def _row(brief: Brief, found: Lacking) -> Row:
    answers = "1 answer" if found.bears_on == 1 else f"{found.bears_on} answers"
    cells: tuple[tuple[Said, ...], ...] = (
        (),
        (_question(brief, found.term, found.refs),),
        (Sentence((_stand(brief, found.refs),), Grounds(facts=_loaded(brief, found.refs) or found.refs)),),
        (Label((answers,)),),
    )
    return Row(cells, Mark("asked", found.term))


def _short_row(brief: Brief, term: str, refs: tuple[FactRef, ...]) -> Row:
    asked_of = Label((subjects_said(brief, [subject for subject, _ in refs]),))
    return Row(((), (_question(brief, term, refs),), (asked_of,)), Mark("asked", term))


def _loaded(brief: Brief, refs: tuple[FactRef, ...]) -> tuple[FactRef, ...]:
    return tuple(ref for ref in refs if ref in brief.facts)


def _question(brief: Brief, term: str, refs: tuple[FactRef, ...]) -> Sentence:
    return Sentence((ask(brief, term, refs),), Grounds(facts=refs), marked=False)


def ask(brief: Brief, term: str, refs: tuple[FactRef, ...]) -> str:
    """The question a term asks: by name where it is asked of one subject, else in general."""
    declared = brief.book.terms.get(term)
    if declared is None:
        return f"What are the {term.replace('-', ' ')} of the strike? The file does not state them."
    return brief.wording.fill(declared.ask, refs[0][0]) if len(refs) == 1 else generic(declared.ask)


def _stand(brief: Brief, refs: tuple[FactRef, ...]) -> str:
    by_standing: dict[str, list[FactRef]] = {}
    for ref in refs:
        fact = brief.facts.get(ref)
        by_standing.setdefault(_stands(fact), []).append(ref)
    parts = [f"{words}: {subjects_said(brief, [ref[0] for ref in found])}" for words, found in by_standing.items()]
    return "; ".join(parts)


def _stands(fact: Fact | None) -> str:
    if fact is None:
        return "nothing loaded"
    return "not known" if fact.status.standing is Standing.UNKNOWN else str(fact.status).replace("@", ", ")


def says_what_decides(brief: Brief) -> list[Said]:
    """The facts that bear on most open answers, for the bottom line."""
    top = lacking(brief)[:_NAMED]
    if not top:
        return []
    asks = " ".join(ask(brief, each.term, each.refs) for each in top)
    refs = tuple(ref for each in top for ref in each.refs[:1])
    words = f"What bears on most of the open answers (section 12): {asks}"
    return [Sentence((words,), Grounds(facts=refs), marked=False)]


# Law --------------------------------------------------------------------------------------------------------


def _law(brief: Brief) -> tuple[Block, ...]:
    readings, others = register(brief), [*_readings(brief), *_unsettled(brief)]
    if not readings and not others:
        return (Paragraph((Framing.NO_LAW_OPEN,)),)
    blocks: list[Block] = [Paragraph((Framing.READINGS,)), List(readings)] if readings else []
    if others:
        blocks += [*([Paragraph((Framing.OTHER_LAW,))] if readings else []), List(tuple(others))]
    return tuple(blocks)


def _readings(brief: Brief) -> list[Item]:
    """Other questions of law that nobody competent has decided, each once, with who holds what for which strikes."""
    registered = {term.name for term in brief.book.terms.values() if term.about in ("instrument", "breach")}
    leaves = [leaf for found in _open_results(brief) for leaf in open_leaves(brief.explainer, found.key)]
    by_term: dict[str, dict[FactRef, None]] = {}
    for leaf in leaves:
        if leaf.reason is Reason.LAW and leaf.subject is not None and leaf.term not in registered:
            loaded = (ref for ref in brief.refs_of(leaf) if ref in brief.facts)
            for ref in loaded:
                by_term.setdefault(ref[1], {})[ref] = None
    return [_point(_reading(brief, term, tuple(refs))) for term, refs in by_term.items()]


def _reading(brief: Brief, term: str, refs: tuple[FactRef, ...]) -> Sentence:
    held: dict[str, list[Subject]] = {}
    for ref in refs:
        held.setdefault(_holders(brief, ref), []).append(ref[0])
    parts = [f"{strikes_said(brief, subjects)}: {words}" for words, subjects in held.items()]
    return Sentence((f"{ask(brief, term, refs)} For {'. For '.join(parts)}.",), Grounds(facts=refs))


def _holders(brief: Brief, ref: FactRef) -> str:
    """Each reading of a question of law, and who holds it."""
    claims = brief.facts[ref].claims
    said = [f"{_value(claim.value)}, {_held_by(brief, claim)}" for claim in claims]
    return "; ".join(said) or "nobody has said"


def _value(value: Value) -> str:
    return value.replace("_", " ") if isinstance(value, str) else str(value)


def _held_by(brief: Brief, claim: Claim) -> str:
    return f"held by {brief.wording.who(claim.by)}" if claim.by else "with no named holder"


def _unsettled(brief: Brief) -> list[Item]:
    """Rules that say the law is unsettled, where one holds a result back or may do so."""
    found: dict[str, Rule] = {}
    for key in _keys_below(brief):
        for step in brief.explainer.why(key).rules:
            if step.effect_is("unsettles") and step.truth is Truth.TRUE:
                found[step.rule.id] = step.rule
    return [_point(_unsettles(brief, rule)) for rule in found.values()]


def _keys_below(brief: Brief) -> list[Key]:
    keys: dict[Key, None] = {}
    for found in _open_results(brief):
        keys.update(dict.fromkeys(open_below(brief.explainer, found.key)))
    return list(keys)


def _unsettles(brief: Brief, rule: Rule) -> Sentence:
    cites = listed(brief.book, rule.cites)
    words = (generic(rule.because), *([" (", *cites, ")"] if cites else []), ".")
    return Sentence(words, Grounds(rules=(rule.id,), cites=tuple(str(cite) for cite in rule.cites)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _point(said: Said) -> Item:
    return Item(Paragraph((said,)))


# Flags and changes ------------------------------------------------------------------------------------------


def _flags(brief: Brief) -> tuple[Block, ...]:
    grouped: dict[tuple[str, str], list[Subject]] = {}
    for flag, subject in raised(brief, brief.book.law):
        grouped.setdefault((flag.id, brief.wording.fill(flag.raises, subject)), []).append(subject)
    items = tuple(
        _point(Sentence((f"{_capital(strikes_said(brief, subjects))}: {words}",), Grounds(rules=(id,))))
        for (id, words), subjects in grouped.items()
    )
    return (List(items),) if items else (Paragraph((Framing.NO_FLAGS,)),)


def _changes(brief: Brief, used: Grounds) -> tuple[Block, ...]:
    items: list[Item] = []
    for each in lacking(brief)[:_NAMED]:
        words = f"A finding on this question: {ask(brief, each.term, each.refs)}"
        items.append(_point(Sentence((words,), Grounds(facts=each.refs[:1]))))
    items += _on_closing(brief)
    presumed = presumed_refs(brief, used)
    if presumed and brief.matter.record == "open":
        words = (
            "Somebody raising one of the points that are presumed (section 5.3): no other new finding of fact can "
            "reverse an answer decided, under this doctrine, on the record as it stands."
        )
        items.append(_point(Sentence((words,), Grounds(facts=presumed), marked=False)))
    items.append(_point(Framing.READ_AUTHORITIES))
    return (List(tuple(items)),)


def _on_closing(brief: Brief) -> list[Item]:
    """What the burden of proof would decide if the record closed, where that is adverse to somebody."""
    groups: dict[str, list[Result]] = {}
    for headline, found in all_results(brief):
        if found.if_closed == Outcome.MET:
            groups.setdefault(headline.label, []).append(found)
    return [_point(_closing(brief, label, found)) for label, found in groups.items()]


def _closing(brief: Brief, label: str, found: list[Result]) -> Sentence:
    strikes = strikes_said(brief, [each.subject for each in found])
    words = (
        f"The record closing as it stands: {label} would be established for {strikes} on the burden of proof, "
        "because what would stand in the way is not shown; that would not be a finding that it is not so."
    )
    return Sentence((words,), Grounds(rules=(found[0].declared.id,)))
