"""Section 5: the law, once for every strike; the doctrine followed; what is assumed."""

from __future__ import annotations

from collections.abc import Sequence

from jusbelli.memo.answers import generic, generic_clause
from jusbelli.memo.brief import Brief
from jusbelli.memo.citations import listed
from jusbelli.memo.framing import Framing
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
    Strong,
    Table,
    Words,
    anchors_in,
)
from jusbelli.memo.questions import subjects_said
from jusbelli.memo.registers import laws_used, used_in
from jusbelli.memo.results import rules_set_out
from jusbelli.memo.treaties import treaties
from jusbelli.place import Place
from jusbelli.rulebook import STANDARD_IN_BELLO, STANDARD_PAST, Book, Choice, Element, Rule


def framework(brief: Brief, number: str, title: str, so_far: Sequence[Section]) -> Section:
    """The doctrine, the law test by test, assumptions, and who is bound by which treaty."""
    used = used_in(so_far)
    elsewhere = {anchor.of for anchor in anchors_in(so_far)}
    laws = [each for each in laws_used(brief, used) if each.id not in elsewhere]
    below = [
        Section(f"{number}.1", "The doctrine followed", _doctrine(brief)),
        Section(
            f"{number}.2",
            "The law, test by test",
            (Paragraph((Framing.LAW_ONCE, Framing.LAW_KEY)),),
            tuple(_books(brief, laws, rules_set_out(brief))),
        ),
        Section(f"{number}.3", "What is assumed", _assumptions(brief, used)),
    ]
    if brief.book.treaties:
        bound = treaties(brief, (*so_far, *below))
        below.append(Section(f"{number}.4", "Treaties and custom: who is bound by what", bound))
    return Section(number, title, (Paragraph((Framing.VERIFICATION, Framing.CONVENTION)),), tuple(below))


# The doctrine -----------------------------------------------------------------------------------------------


def _doctrine(brief: Brief) -> tuple[Block, ...]:
    settings, rows = brief.lead.settings.switches, []
    for name, switch in brief.book.switches.items():
        if name in settings:
            answer = switch.values.get(settings[name], "left unsettled")
            rows.append(Row(((Label((switch.asks,)),), (Label((answer,)),), (Label((f"{name}: {settings[name]}",)),))))
    head = ("On this question", "the leading doctrine answers", "Setting")
    table: tuple[Block, ...] = (Table(head, tuple(rows)),) if rows else ()
    return (Paragraph((Framing.DOCTRINES,)), *table)


# The law ----------------------------------------------------------------------------------------------------


def _books(brief: Brief, laws: list[Element | Choice], set_out: frozenset[str]) -> list[Section]:
    found = []
    for book in brief.book.books:
        own = {each.id for each in book.elements} | {each.id for each in book.choices}
        entries = [each for each in laws if each.id in own]
        if entries:
            found.append(_book(brief, book, entries, set_out))
    return found


def _book(brief: Brief, book: Book, entries: list[Element | Choice], set_out: frozenset[str]) -> Section:
    items = tuple(Item(Paragraph(_law(brief, each, set_out), Mark("law", each.id))) for each in entries)
    return Section("", book.title, (List(items),))


def _law(brief: Brief, declared: Element | Choice, set_out: frozenset[str]) -> tuple[Said, ...]:
    """One element: the question, who must show it and how well, what is unsettled, the other side, the rules.

    Its authorities are named apart where its rules do not cite all of them.
    """
    said: list[Said] = [Label((Strong(generic(declared.asks)),)), _burden(brief, declared)]
    stated = [rule for rule in brief.book.rules_of.get(declared.id, ()) if rule.id in set_out]
    if isinstance(declared, Element) and not _carried(declared, stated):
        cites = listed(brief.book, declared.cites)
        keys = tuple(str(cite) for cite in declared.cites)
        said.append(Sentence(("Authority: ", *cites, "."), Grounds(cites=keys), marked=False))
    if declared.law_note:
        said.append(_book_sentence(declared, (_one_line(declared.law_note),)))
    if isinstance(declared, Element) and declared.counter:
        quoted: tuple[Words, ...] = ("Against this it will be said: “", _one_line(declared.counter), "”")
        said.append(_book_sentence(declared, quoted))
    said += [_rule(brief, rule) for rule in stated]
    return (*said, Label((f"({place(declared.place)})",)))


def _carried(element: Element, stated: Sequence[Rule]) -> bool:
    """Whether every authority of an element is cited again with one of its rules that are stated."""
    return {str(cite) for cite in element.cites} <= {str(cite) for rule in stated for cite in rule.cites}


def _rule(brief: Brief, rule: Rule) -> Sentence:
    """A rule the memo refers to: what it takes, and on whose authority."""
    cites = listed(brief.book, rule.cites)
    words = (_EFFECTS[rule.effect], generic_clause(rule.because), *([" (", *cites, ")"] if cites else []), ".")
    return Sentence(words, Grounds(rules=(rule.id,), cites=tuple(str(cite) for cite in rule.cites)))


_EFFECTS = {"supports": "It is so where ", "defeats": "It is not so where ", "unsettles": "Unsettled: "}


def _book_sentence(declared: Element | Choice, words: tuple[Words, ...]) -> Sentence:
    return Sentence(words, Grounds(rules=(declared.id,)), marked=False)


def _burden(brief: Brief, declared: Element | Choice) -> Sentence:
    words = f"Burden: {declared.burden}; standard: {_standard(brief, declared)}."
    return _book_sentence(declared, (words,))


def _standard(brief: Brief, declared: Element | Choice) -> str:
    switches = brief.lead.settings.switches
    if declared.standard == "in-bello":
        criminal = switches.get(STANDARD_IN_BELLO) == "criminal"
        return f"S{4 if criminal else 3}"
    if declared.standard != "past":
        return declared.standard
    setting = switches.get(STANDARD_PAST, "S3")
    level = int(setting[1]) if setting[1:].isdigit() else 3
    return f"S{level}"


def place(at: Place) -> str:
    """Where a block or a fact was written."""
    return f"{at.file}:{at.line}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


# What is assumed --------------------------------------------------------------------------------------------


def _assumptions(brief: Brief, used: Grounds) -> tuple[Block, ...]:
    by_term: dict[str, list[FactRef]] = {}
    for ref in presumed_refs(brief, used):
        by_term.setdefault(ref[1], []).append(ref)
    ordered = [term for term in brief.book.terms if term in by_term]
    rows = tuple(_assumption(brief, term, by_term[term]) for term in ordered)
    if not rows:
        return (Paragraph((Framing.NONE,)),)
    return (Paragraph((Framing.ASSUMPTIONS,)), Table(("No", "We assume that", "For strikes"), rows))


def presumed_refs(brief: Brief, used: Grounds) -> tuple[FactRef, ...]:
    """The presumed facts that the sentences of the memo rest on, or that any result does."""
    return tuple(dict.fromkeys(ref for ref in (*used.facts, *brief.rested_on) if brief.is_presumed(ref)))


def _assumption(brief: Brief, term: str, refs: list[FactRef]) -> Row:
    declared = brief.book.terms[term]
    clause = declared.denies if declared.is_yes_no and declared.presumed == "no" else declared.says
    shown = declared.presumed or ""
    words = generic_clause(clause.replace("{value}", shown.replace("_", " ")))
    subjects = subjects_said(brief, [subject for subject, _ in refs])
    cells = (
        (),
        (Sentence((f"{words}.",), Grounds(facts=tuple(refs)), marked=False),),
        (Label((subjects,)),),
    )
    return Row(cells, Mark("presumed", term))
