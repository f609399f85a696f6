"""Section 2: the answers on a page, then each with why it is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jusbelli.findings import Outcome
from jusbelli.memo.answers import WORDS, short_answer
from jusbelli.memo.brief import Brief
from jusbelli.memo.comparison import says_stability
from jusbelli.memo.framing import Framing
from jusbelli.memo.headlines import GROUPS
from jusbelli.memo.missing import says_what_decides
from jusbelli.memo.outline import (
    Block,
    Grounds,
    Label,
    Link,
    Mark,
    Paragraph,
    Row,
    Said,
    Section,
    Sentence,
    Strong,
    Table,
)
from jusbelli.memo.questions import Headline, all_results, headlines, numbers_said, results_for, subjects_said
from jusbelli.memo.results import Result, fact_confidence, law_confidence
from jusbelli.records import Strike, Subject


def bottom_line(brief: Brief, number: str, title: str) -> Section:
    """One paragraph, tables of all answers, and the short answers question by question."""
    first = Section(f"{number}.1", "In one paragraph", (Paragraph((_setting(brief), *_in_one_paragraph(brief))),))
    table = Section(f"{number}.2", "All answers", (*_matrices(brief), Paragraph((Framing.MATRIX_KEY,))))
    heads = ("Question", "Answer", "Strikes", "Law", "Fact")
    answers = (Paragraph((Framing.CONFIDENCE_KEY,)), Table(heads, tuple(_short_answers(brief))))
    short = Section(f"{number}.3", "Short answers", answers)
    return Section(number, title, (), (first, table, short))


def _setting(brief: Brief) -> Label:
    count = len(brief.strikes)
    until = brief.matter.information_until
    available = f"On the information available up to {until}" if until else "On the information available"
    strikes = "one strike is" if count == 1 else f"{count} strikes are"
    doctrine = f"with {brief.lead.settings.profile} as the leading doctrine"
    return Label((f"{available}, {strikes} assessed (numbered as in section 3), {doctrine}.",))


def _in_one_paragraph(brief: Brief) -> list[Said]:
    grouped: dict[Headline, list[Result]] = {}
    for headline, found in all_results(brief):
        grouped.setdefault(headline, []).append(found)
    said: list[Said] = [_question_said(brief, headline, found) for headline, found in grouped.items()]
    return [*said, *says_what_decides(brief), *says_stability(brief), Framing.OPEN_IS_NO_FINDING]


def _question_said(brief: Brief, headline: Headline, results: Iterable[Result]) -> Sentence:
    """One question over all acts: established for these, open for those."""
    by_outcome: dict[str, list[Result]] = {}
    for found in results:
        by_outcome.setdefault(found.outcome, []).append(found)
    order = [outcome for outcome in _ORDER if outcome in by_outcome]
    parts = [f"{_VERBS[outcome]} {_for(brief, by_outcome[outcome])}" for outcome in order]
    return Sentence((f"{headline.label}: {'; '.join(parts)}.",), Grounds(rules=(headline.element,)))


_ORDER = (Outcome.MET, Outcome.OPEN, Outcome.NOT_MET, Outcome.NOT_APPLICABLE)
_VERBS = {
    Outcome.MET: "established for",
    Outcome.OPEN: "open for",
    Outcome.NOT_MET: "not established for",
    Outcome.NOT_APPLICABLE: "does not arise for",
}


def _for(brief: Brief, results: list[Result]) -> str:
    found = numbers_said(brief, [brief.number(each.subject.parts[0]) for each in results])
    if found == "all":
        return "every strike"
    return f"strike {found}" if found.isdigit() else f"strikes {found}"


# The table ------------------------------------------------------------------------------------------------


def _matrices(brief: Brief) -> Iterator[Block]:
    """The answers to the questions that come out differently, a table for each group; the others in a line each."""
    for place, (title, asked) in enumerate(_grouped(brief).items()):
        uniform = {headline: said for headline in asked if (said := _for_every_strike(brief, headline))}
        differing = [headline for headline in asked if headline not in uniform]
        if title and len(_grouped(brief)) > 1:
            yield Paragraph((Label((Strong(title),)),))
        if differing:
            rows = tuple(_matrix_row(brief, strike, differing, named=not place) for strike in brief.strikes)
            yield Table(("Strike", *(headline.label for headline in differing)), rows)
        if uniform:
            yield Paragraph((Framing.SAME_FOR_ALL, *uniform.values()))


def _grouped(brief: Brief) -> dict[str, list[Headline]]:
    """The headline questions by the table they stand in."""
    found: dict[str, list[Headline]] = {}
    for headline in headlines(brief):
        title = next((title for title, group in GROUPS.items() if headline.element in group), "")
        found.setdefault(title, []).append(headline)
    return found


def _for_every_strike(brief: Brief, headline: Headline) -> Sentence | None:
    """The answer that a question has for every strike of several; None where answers differ."""
    said = {_cell_words(results_for(brief, headline, strike.id)) for strike in brief.strikes}
    words = said.pop() if len(said) == 1 else ""
    if not words or len(brief.strikes) < 2:
        return None
    return Sentence((f"{headline.label}: {words}.",), Grounds(rules=(headline.element,)), marked=False)


def _matrix_row(brief: Brief, strike: Strike, asked: list[Headline], named: bool) -> Row:
    """One strike: by number and name in the first table, by number in those below."""
    words = f"{brief.number(strike.id)}. {strike.name}" if named else str(brief.number(strike.id))
    name = Link((words,), Mark("section", f"strike-{strike.id}"))
    cells: list[tuple[Said, ...]] = [(Label((name,)),)]
    for headline in asked:
        found = results_for(brief, headline, strike.id)
        cells.append(_matrix_cell(found, headline))
    return Row(tuple(cells))


def _matrix_cell(results: tuple[Result, ...], headline: Headline) -> tuple[Said, ...]:
    words = _cell_words(results)
    if not words:
        return (Label(("–",)),)
    return (Sentence((words,), Grounds(rules=(headline.element,)), marked=False),)


def _cell_words(results: tuple[Result, ...]) -> str:
    return "; ".join(dict.fromkeys(_in_a_word(found) for found in results))


def _in_a_word(found: Result) -> str:
    word = WORDS[Outcome(found.outcome)]
    return f"{word} ({WORDS[Outcome(found.if_closed)]})" if found.if_closed is not None else word


# Short answers --------------------------------------------------------------------------------------------


@dataclass
class Short:
    """An answer in a few words, and the acts for which it is the answer."""

    answer: Sentence
    law: str
    fact: str
    subjects: list[Subject]


def _short_answers(brief: Brief) -> Iterator[Row]:
    """Question by question, each answer once."""
    return (_row(brief, headline, short) for headline in headlines(brief) for short in _shorts(brief, headline))


def _shorts(brief: Brief, headline: Headline) -> Iterable[Short]:
    """The answers to one question, those in the same words for several acts once, with every name in its role."""
    found: dict[tuple[str, str, str], Short] = {}
    for strike in brief.strikes:
        for each in results_for(brief.in_general, headline, strike.id):
            answer = short_answer(brief.in_general, each)
            law, fact = law_confidence(each), fact_confidence(brief, each)
            known = found.setdefault((answer.text, law, fact), Short(answer, law, fact, []))
            known.subjects.append(each.subject)
            known.answer = _on_both(known.answer, answer)
    return found.values()


def _on_both(one: Sentence, other: Sentence) -> Sentence:
    return Sentence(one.parts, one.grounds | other.grounds)


def _row(brief: Brief, headline: Headline, short: Short) -> Row:
    strikes = subjects_said(brief, [_without_instrument(subject) for subject in short.subjects])
    label = Label((Strong(headline.label),))
    cells = (label, short.answer, Label((strikes,)), Label((short.law,)), Label((short.fact,)))
    return Row(tuple((cell,) for cell in cells))


def _without_instrument(subject: Subject) -> Subject:
    """The strike of a breach: its instrument is named in the question."""
    return Subject("strike", (subject.parts[0],)) if subject.kind == "breach" else subject
