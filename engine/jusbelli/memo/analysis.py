"""Section 6: the analysis, strike by strike in the order of time, test by test in the order of the books."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from jusbelli.argument.tree import ResultStep
from jusbelli.findings import Key, Outcome, Truth
from jusbelli.memo import times
from jusbelli.memo.answers import (
    as_before,
    generic,
    if_they_arise,
    in_short,
    open_in_short,
    paragraph,
    why_it_may_not_arise,
)
from jusbelli.memo.brief import Brief
from jusbelli.memo.citations import listed
from jusbelli.memo.conditions import why_rule_fails
from jusbelli.memo.framing import Framing
from jusbelli.memo.headlines import headline_ids
from jusbelli.memo.outline import (
    Grounds,
    Item,
    Label,
    Link,
    List,
    Mark,
    Paragraph,
    Row,
    Section,
    Sentence,
    Table,
)
from jusbelli.memo.questions import subjects_said
from jusbelli.memo.registers import in_order
from jusbelli.memo.results import Result, Weight, result
from jusbelli.memo.review import notes_for
from jusbelli.memo.sharing import Texts, Told, differing, grounds_of, left_out, texts_of
from jusbelli.records import Strike, Subject
from jusbelli.rulebook import Book, Choice, Element, SubjectKind


@dataclass
class Analysis:
    """The analysis as it is written: what was already said in full, and where."""

    brief: Brief
    number: str
    results: dict[Key, Result] = field(default_factory=dict)
    told: dict[str, list[Told]] = field(default_factory=dict)
    """For each question, the paragraphs that stand in full."""


@dataclass
class Part:
    """The part of a strike under one book, as it is written."""

    writing: Analysis
    brief: Brief
    anchor: Mark
    words: str
    before: dict[tuple[Mark, str], list[Sentence]] = field(default_factory=dict)
    """Answers that come out as they did before, under where they stand in full."""


@dataclass
class Shown:
    """A paragraph of this part, and the subjects for which the same holds."""

    texts: Texts
    whole: Paragraph
    subject: Subject
    also: list[tuple[Subject, Grounds]] = field(default_factory=list)


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
    return Section("", name, (Paragraph((_roles(brief, strike),)),), below, anchor)


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


def _tests(writing: Analysis, brief: Brief, subjects: list[Subject], anchor: Mark, words: str) -> Iterator[Section]:
    """One part for each book that has something to say."""
    for book in brief.book.law:
        paragraphs = [*_paragraphs(writing, brief, book, subjects, anchor, words), *_notes(brief, book, subjects)]
        if paragraphs:
            yield Section("", book.title, (List(tuple(Item(each) for each in paragraphs)),))


def _paragraphs(
    writing: Analysis, brief: Brief, book: Book, subjects: list[Subject], anchor: Mark, words: str
) -> Iterator[Paragraph]:
    """The results under one book: what is new, then what may not arise, then what is as for an earlier strike."""
    part = Part(writing, brief, anchor, words)
    found = list(_said_under(writing, brief, book, subjects))
    uncertain = [each for each in found if _may_not_arise(writing, each)]
    certain = (each for each in found if each not in uncertain)
    for _, group in groupby(certain, key=lambda each: each.declared.id):
        yield from _of_one_question(part, list(group))
    yield from _if_they_arise(part, book, uncertain)
    for earlier, sentences in part.before.items():
        yield as_before(earlier, sentences)


def _of_one_question(part: Part, group: list[Result]) -> Iterator[Paragraph]:
    """One question for each subject it is put to: those with the same answer for the same reasons share a paragraph."""
    shown: list[Shown] = []
    for found in group:
        whole = paragraph(part.brief, found)
        texts = texts_of(part.brief, found.subject, whole)
        twin = next((each for each in shown if each.texts == texts), None)
        if twin is not None and found.subject.kind in _SHARED:
            twin.also.append((found.subject, grounds_of(whole.of)))
        elif (told := _told(part, found.declared.id, texts)) is not None and len(whole.of) > 1:
            part.before.setdefault((told.mark, told.words), []).append(in_short(part.brief, found, whole))
        else:
            shown.append(Shown(texts, whole, found.subject))
    told_before = tuple(part.writing.told.get(group[0].declared.id, ()))
    for place, each in enumerate(shown):
        yield _shown(part, group[0].declared.id, each, shown[:place], told_before)


def _told(part: Part, id: str, texts: Texts) -> Told | None:
    return next((each for each in part.writing.told.get(id, ()) if each.texts == texts), None)


def _shown(part: Part, id: str, here: Shown, above: list[Shown], before: tuple[Told, ...]) -> Paragraph:
    """A paragraph in full, or only as far as it differs from one that stands in full; then for whom else it holds."""
    near = [(each.texts, _name(part.brief, each.subject), None) for each in above if each.subject.kind in _SHARED]
    far = [(each.texts, each.words, each.mark) for each in before]
    ways = [(fresh, words, mark) for texts, words, mark in (*near, *far) if (fresh := differing(here.texts, texts))]
    if not ways:
        part.writing.told.setdefault(id, []).append(Told(here.texts, part.anchor, part.words))
        return Paragraph((*here.whole.of, *_also(part.brief, here)))
    fresh, words, mark = min(ways, key=lambda way: len(way[0]))
    said = [here.whole.of[0], *(here.whole.of[place] for place in fresh)]
    link = words if mark is None else Link((words,), mark)
    rest = Sentence(("For the rest as for ", link, "."), left_out(here.whole, fresh))
    return Paragraph((*said, rest, *_also(part.brief, here)))


_SHARED: dict[SubjectKind, str] = {"harm": "as against", "answer": "as an answer to", "breach": "under"}
"""The kinds of subject of which a strike may have several, and how one of them is named."""


def _name(brief: Brief, subject: Subject) -> str:
    match subject.kind:
        case "harm":
            return brief.matter.name_of(subject.parts[1])
        case "answer":
            return brief.wording.strike(subject.parts[1])
        case _:
            return brief.wording.instrument(subject.parts[1])


def _also(brief: Brief, here: Shown) -> tuple[Sentence, ...]:
    """For whom else the same holds, for the same reasons."""
    if not here.also:
        return ()
    names = [_name(brief, subject) for subject, _ in here.also]
    listed_names = " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
    grounds = Grounds()
    for _, own in here.also:
        grounds |= own
    return (Sentence((f"The same holds {_SHARED[here.subject.kind]} {listed_names}.",), grounds),)


def _may_not_arise(writing: Analysis, found: Result) -> bool:
    """Whether it is open if the question arises at all, and no headline answer is at stake."""
    applies = found.why.applies
    arises = applies is None or applies.truth is not Truth.UNKNOWN
    return not arises and found.outcome == Outcome.OPEN and found.declared.id not in headline_ids(writing.brief)


def _if_they_arise(part: Part, book: Book, uncertain: list[Result]) -> Iterator[Paragraph]:
    """The questions that may not arise, those together that wait for the same."""
    by_reason: dict[str, list[Result]] = {}
    for found in uncertain:
        by_reason.setdefault(why_it_may_not_arise(part.brief, found).text, []).append(found)
    for group in by_reason.values():
        whole = if_they_arise(part.brief, group)
        texts, id = texts_of(part.brief, group[0].subject, whole), f"{book.title}: arising"
        told = _told(part, id, texts)
        if told is None:
            part.writing.told.setdefault(id, []).append(Told(texts, part.anchor, part.words))
            yield whole
        else:
            short = [open_in_short(part.brief, found) for found in group]
            part.before.setdefault((told.mark, told.words), []).extend(short)


def _said_under(writing: Analysis, brief: Brief, book: Book, subjects: list[Subject]) -> Iterator[Result]:
    """The results to be set out, the headline answers first, each in the words of its own section."""
    leads = headline_ids(writing.brief)
    for each in sorted(in_order(book.elements, book.choices), key=lambda one: one.id not in leads):
        for subject in subjects:
            if subject.kind == each.about and _is_said(writing, writing.results[each.id, subject]):
                yield result(brief, (each.id, subject))


def _is_said(writing: Analysis, found: Result) -> bool:
    """Whether a result is set out: decided, or open with something in the file that bears on it."""
    if found.declared.id in headline_ids(writing.brief) and found.weight is not Weight.NOT_ARISING:
        return True
    if found.weight not in (Weight.DECIDED, Weight.OPEN) or _is_listed(found):
        return False
    return not _is_moot(writing, found)


def _is_listed(found: Result) -> bool:
    """Whether section 9 sets it out, for every act alike."""
    return isinstance(found.declared, Element) and found.declared.lists is not None


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
            text = _filled(brief, note.text, subject)
            if text not in said:
                said.add(text)
                cites = listed(brief.book, note.cites)
                grounds = Grounds(rules=(note.id,), cites=tuple(str(cite) for cite in note.cites))
                yield Paragraph((Sentence((text, *([" (", *cites, ")."] if cites else [])), grounds),))


_START = re.compile(r"(?:^|(?<=[.!?] ))(?=\{)")
"""Where a name begins a sentence of the books."""


def _filled(brief: Brief, text: str, subject: Subject) -> str:
    """A text of the books with its names, and a capital wherever one of them begins a sentence."""
    first, *rest = _START.split(" ".join(text.split()))
    filled = [brief.wording.fill(each, subject) for each in rest]
    return brief.wording.fill(first, subject) + "".join(each[:1].upper() + each[1:] for each in filled)


# What is nowhere set out ----------------------------------------------------------------------------------------


def _the_rest(writing: Analysis) -> Section:
    """Each question that is not set out for some subject: why it is not, in a letter, and for which strikes."""
    brief = writing.brief
    by_question: dict[str, list[Result]] = {}
    for each in writing.results.values():
        by_question.setdefault(each.declared.id, []).append(each)
    rows = []
    for book in brief.book.law:
        for declared in in_order(book.elements, book.choices):
            found = by_question.get(declared.id, [])
            silent = [each for each in found if not _is_said(writing, each) and not _is_in_section_9(each)]
            if silent:
                nowhere = not any(_is_said(writing, each) for each in found)
                rows.append(_rest_row(brief, declared, silent, nowhere))
    table = Table(("Question", "How it stands"), tuple(rows))
    blocks = (Paragraph((Framing.NOT_SET_OUT, Framing.NOT_SET_OUT_KEY)), table) if rows else ()
    return Section("", "Questions not set out above", blocks)


_WHY_NOT = {
    (Weight.NOT_ARISING,): "N",
    (Weight.PRESUMED,): "P",
    (Weight.BARE,): "O",
    (Weight.BETWEEN,): "M",
    (Weight.WEIGHS,): "W",
    (Weight.DECIDED, Weight.OPEN): "B",
}
"""The letter for why a result is not set out, by its weight; one that has weight is passed over only for the last."""


def _is_in_section_9(found: Result) -> bool:
    return _is_listed(found) and found.weight is not Weight.NOT_ARISING


def _rest_row(brief: Brief, declared: Element | Choice, silent: list[Result], nowhere: bool) -> Row:
    """A question; where it is set out for no strike, its number stands here."""
    question = Sentence((generic(declared.asks),), Grounds(rules=(declared.id,)), marked=not nowhere)
    how = Label((_why_not(brief, silent),))
    return Row(((question,), (how,)), Mark("law", declared.id) if nowhere else None)


def _why_not(brief: Brief, silent: list[Result]) -> str:
    """Why a question is not set out, and for which strikes."""
    parts = []
    for weights, letter in _WHY_NOT.items():
        found = [each for each in silent if each.weight in weights]
        met = [each.subject for each in found if each.weight is Weight.PRESUMED and each.is_met]
        other = [each.subject for each in found if each.subject not in met]
        parts += [f"{letter}, so: {subjects_said(brief, met)}"] if met else []
        parts += [f"{letter}: {subjects_said(brief, other)}"] if other else []
    return "; ".join(parts)
