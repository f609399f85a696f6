"""Section 6: the analysis, strike by strike in the order of time, test by test in the order of the books."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from jusbelli.argument.tree import ResultStep
from jusbelli.findings import Key, Outcome
from jusbelli.memo import times
from jusbelli.memo.answers import WHETHER_IT_ARISES, as_before, generic, in_short, paragraph
from jusbelli.memo.brief import Brief
from jusbelli.memo.citations import listed
from jusbelli.memo.conditions import why_rule_fails
from jusbelli.memo.framing import Framing
from jusbelli.memo.headlines import headline_ids
from jusbelli.memo.outline import (
    Block,
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
from jusbelli.memo.questions import subjects_said
from jusbelli.memo.registers import in_order
from jusbelli.memo.results import Result, Weight, result
from jusbelli.memo.review import notes_for
from jusbelli.records import Strike, Subject
from jusbelli.rulebook import Book, Choice, Element, SubjectKind


@dataclass
class Analysis:
    """The analysis as it is written: what was already said in full, and where."""

    brief: Brief
    number: str
    results: dict[Key, Result] = field(default_factory=dict)
    told: dict[tuple[str, str], tuple[Mark, str]] = field(default_factory=dict)
    """Each paragraph's words, with the strike under which they stand in full."""
    arising: set[tuple[Mark, str]] = field(default_factory=set)
    """What was already said, under a strike, about whether a question arises."""


def analysis(brief: Brief, number: str, title: str) -> Section:
    """Instruments and links first, then every strike; what is nowhere set out stands in a table at the end."""
    writing = Analysis(brief, number, {key: result(brief, key) for key in brief.of_law})
    parts = [*_standing_records(writing), *(_strike(writing, strike) for strike in brief.strikes), _the_rest(writing)]
    numbered = tuple(
        Section(f"{number}.{place}", part.title, part.blocks, part.below, part.anchor)
        for place, part in enumerate(parts, 1)
        if part.blocks or part.below
    )
    return Section(number, title, (Paragraph((Framing.ANALYSIS,)),), numbered)


# Records that stand by themselves -----------------------------------------------------------------------------

_BY_THEMSELVES: tuple[SubjectKind, ...] = ("matter", "instrument", "link", "operation")
_OF_A_STRIKE: tuple[SubjectKind, ...] = ("strike", "harm", "answer", "breach")


def _standing_records(writing: Analysis) -> Iterator[Section]:
    """What is decided of an instrument, a group and a State, an operation, the matter."""
    brief = writing.brief
    for kind in _BY_THEMSELVES:
        for subject in brief.subjects(kind):
            name = brief.wording.name(subject)
            anchor = Mark("section", f"{kind}-{subject.id}")
            tests = tuple(_tests(writing, brief.speaking_of(), [subject], anchor, name))
            if tests:
                yield Section("", name[:1].upper() + name[1:], (), tests, anchor)


# Strikes ------------------------------------------------------------------------------------------------------


def _strike(writing: Analysis, strike: Strike) -> Section:
    brief = writing.brief
    local = brief.speaking_of(strike.id)
    subjects = [subject for kind in _OF_A_STRIKE for subject in brief.subjects(kind, strike.id)]
    anchor = Mark("section", f"strike-{strike.id}")
    name = f"Strike {brief.number(strike.id)}: {strike.name}"
    below = tuple(_tests(writing, local, subjects, anchor, f"strike {brief.number(strike.id)}"))
    return Section("", name, (Paragraph((_roles(brief, strike),)), *_not_arising(writing, subjects)), below, anchor)


def _roles(brief: Brief, strike: Strike) -> Label:
    """Whose act it is said to be, when, whom it hit, what it answered and what answered it."""
    parts = [f"“The strike” is {strike.name}, said to be the act of {brief.matter.name_of(strike.state)}"]
    found = brief.times_of(strike)
    parts.append("; time: " + (" or ".join(times.said(each) for each in found) if found else "not known"))
    if strike.hits:
        parts.append("; hit, or said to be hit: " + ", ".join(brief.matter.name_of(victim) for victim in strike.hits))
    answered = [*(strike.responds_to or ()), *(strike.anticipates or ())]
    if answered:
        parts.append(f"; said to answer strike {_numbers(brief, answered)}")
    by = [other.id for other in brief.strikes if strike.id in (*(other.responds_to or ()), *(other.anticipates or ()))]
    if by:
        parts.append(f"; said to be answered by strike {_numbers(brief, by)}")
    return Label(("".join(parts) + ".",))


def _numbers(brief: Brief, strikes: list[str]) -> str:
    return ", ".join(str(brief.number(strike)) for strike in strikes)


def _not_arising(writing: Analysis, subjects: list[Subject]) -> tuple[Block, ...]:
    """The questions that do not arise for a strike, in one line."""
    here = set(subjects)
    found = [each for each in writing.results.values() if each.subject in here]
    arising = {each.declared.id for each in found if each.weight is not Weight.NOT_ARISING}
    ids = tuple(dict.fromkeys(each.declared.id for each in found if each.declared.id not in arising))
    if not ids:
        return ()
    return (Paragraph((Sentence(("These questions do not arise here:",), Grounds(rules=ids), every_mark=True),)),)


def _tests(writing: Analysis, brief: Brief, subjects: list[Subject], anchor: Mark, words: str) -> Iterator[Section]:
    """One part for each book that has something to say."""
    for book in brief.book.law:
        paragraphs = [*_paragraphs(writing, brief, book, subjects, anchor, words), *_notes(brief, book, subjects)]
        if paragraphs:
            yield Section("", book.title, (List(tuple(Item(each) for each in paragraphs)),))


def _paragraphs(
    writing: Analysis, brief: Brief, book: Book, subjects: list[Subject], anchor: Mark, words: str
) -> Iterator[Paragraph]:
    """The results under one book: in full what is new, then together what is as it was for an earlier strike."""
    before: dict[tuple[Mark, str], list[Sentence]] = {}
    for found in _said_under(writing, brief, book, subjects):
        whole = paragraph(brief, found)
        text = " ".join(str(said) if isinstance(said, Framing) else said.text for said in whole.of)
        earlier = writing.told.get((found.declared.id, text))
        if earlier is None or earlier[0] == anchor or len(whole.of) == 1:
            writing.told.setdefault((found.declared.id, text), (anchor, words))
            yield _arising_once(writing, anchor, whole, found.declared.id in headline_ids(brief))
        else:
            before.setdefault(earlier, []).append(in_short(brief, found, whole))
    for earlier, sentences in before.items():
        yield as_before(earlier, sentences)


def _said_under(writing: Analysis, brief: Brief, book: Book, subjects: list[Subject]) -> Iterator[Result]:
    """The results to be set out, the headline answers first, each in the words of its own section."""
    leads = headline_ids(writing.brief)
    for each in sorted(in_order(book.elements, book.choices), key=lambda one: one.id not in leads):
        for subject in subjects:
            if subject.kind == each.about and _is_said(writing, writing.results[each.id, subject]):
                yield result(brief, (each.id, subject))


def _arising_once(writing: Analysis, anchor: Mark, whole: Paragraph, in_full: bool) -> Paragraph:
    """The same paragraph, in which a reason why the question may not arise is not repeated within a strike."""
    said: list[Said] = []
    for each in whole.of:
        if isinstance(each, Sentence) and each.text.startswith(WHETHER_IT_ARISES):
            if (anchor, each.text) in writing.arising and not in_full:
                each = Sentence((f"{WHETHER_IT_ARISES}, for a reason given above.",), each.grounds)
            writing.arising.add((anchor, each.text))
        said.append(each)
    return Paragraph(tuple(said))


def _is_said(writing: Analysis, found: Result) -> bool:
    """Whether a result is set out: decided, or open with something in the file that bears on it."""
    if found.declared.id in headline_ids(writing.brief) and found.weight is not Weight.NOT_ARISING:
        return True
    if found.weight not in (Weight.DECIDED, Weight.OPEN):
        return False
    return not _is_moot(writing, found)


def _is_moot(writing: Analysis, found: Result) -> bool:
    """Under an instrument that was not broken by this act, only what that result rests on is set out."""
    if found.subject.kind != "breach":
        return False
    heads = [(id, found.subject) for id in headline_ids(writing.brief) if (id, found.subject) in writing.results]
    lost = [writing.results[key] for key in heads if writing.results[key].outcome == Outcome.NOT_MET]
    return bool(lost) and all(found.key not in _failing_below(writing, head) for head in lost)


def _failing_below(writing: Analysis, head: Result) -> set[Key]:
    """The results on which a negative result rests, all the way down."""
    seen: set[Key] = set()
    waiting = [head]
    while waiting:
        here = waiting.pop()
        tests = [test for rule in here.why.rules if rule.effect_is("supports") for test in why_rule_fails(rule)]
        keys = {test.key for test in tests if isinstance(test, ResultStep) and test.outcome != Outcome.NOT_APPLICABLE}
        waiting += [writing.results[key] for key in keys - seen]
        seen |= keys
    return seen


def _notes(brief: Brief, book: Book, subjects: list[Subject]) -> Iterator[Paragraph]:
    said: set[str] = set()
    for subject in subjects:
        for note in notes_for(brief, book.notes, subject):
            text = " ".join(brief.wording.fill(note.text, subject).split())
            if text not in said:
                said.add(text)
                cites = listed(brief.book, note.cites)
                grounds = Grounds(rules=(note.id,), cites=tuple(str(cite) for cite in note.cites))
                yield Paragraph((Sentence((text, *([" (", *cites, ")."] if cites else [])), grounds),))


# What is nowhere set out ----------------------------------------------------------------------------------------


def _the_rest(writing: Analysis) -> Section:
    """Element by element: for which strikes the question does not arise, is presumed, or has nothing loaded."""
    brief = writing.brief
    rows = []
    by_question: dict[str, list[Result]] = {}
    for each in writing.results.values():
        by_question.setdefault(each.declared.id, []).append(each)
    for book in brief.book.law:
        for declared in in_order(book.elements, book.choices):
            found = by_question.get(declared.id, [])
            silent = [each for each in found if each.weight in _COLUMNS and not _is_said(writing, each)]
            if silent:
                nowhere = not any(_is_said(writing, each) for each in found)
                rows.append(_rest_row(brief, declared, silent, nowhere))
    table: tuple[Block, ...] = (Table(("Question", *_COLUMNS.values()), tuple(rows)),) if rows else ()
    return Section("", "Questions not set out above", (Paragraph((Framing.NOT_SET_OUT,)), *table) if rows else ())


_COLUMNS = {
    Weight.NOT_ARISING: "Does not arise",
    Weight.PRESUMED: "Decided by presumption: nobody has raised it",
    Weight.BARE: "Open: nothing in the file bears on it",
    Weight.BETWEEN: "Open: made of other open answers",
}


def _rest_row(brief: Brief, declared: Element | Choice, silent: list[Result], nowhere: bool) -> Row:
    """A row; where the question is set out for no strike, the row is also where its number stands."""
    question = Sentence((generic(declared.asks),), Grounds(rules=(declared.id,)), marked=not nowhere)
    cells: list[tuple[Said, ...]] = [(question,)]
    for weight in _COLUMNS:
        found = [each for each in silent if each.weight is weight]
        cells.append(_rest_cell(brief, found))
    return Row(tuple(cells), Mark("law", declared.id) if nowhere else None)


def _rest_cell(brief: Brief, found: list[Result]) -> tuple[Said, ...]:
    if not found:
        return ()
    met = [each for each in found if each.is_met]
    other = [each for each in found if not each.is_met]
    parts = []
    if met:
        parts.append(f"presumed so: {subjects_said(brief, [each.subject for each in met])}")
    if other:
        parts.append(subjects_said(brief, [each.subject for each in other]))
    return (Label(("; ".join(parts),)),)
