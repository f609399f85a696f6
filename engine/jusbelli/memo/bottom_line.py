"""Section 2: the answers on a page, then each with why it is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
from jusbelli.memo.questions import Headline, all_results, headlines, numbers_said, results_for
from jusbelli.memo.results import Result, Weight, fact_confidence, law_confidence
from jusbelli.records import Strike


def bottom_line(brief: Brief, number: str, title: str) -> Section:
    """One paragraph, a table of all answers, and the short answers strike by strike."""
    first = Section(f"{number}.1", "In one paragraph", (Paragraph((_setting(brief), *_in_one_paragraph(brief))),))
    table = Section(f"{number}.2", "All answers", (*_matrices(brief), Paragraph((Framing.MATRIX_KEY,))))
    below = tuple(_strike(brief, strike) for strike in brief.strikes)
    heads = ("Question", "Answer", "Law", "Fact")
    blocks = [Paragraph((Framing.CONFIDENCE_KEY,))]
    short = Section(
        f"{number}.3",
        "Short answers",
        (*blocks, *(block for label, rows in below if rows for block in (Paragraph((label,)), Table(heads, rows)))),
    )
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


def _strike(brief: Brief, strike: Strike) -> tuple[Label, tuple[Row, ...]]:
    """The short answers for one strike; those in the same words share a row, and so do all that do not arise."""
    local = brief.speaking_of(strike.id)
    grouped: dict[tuple[str, str, str], list[tuple[str, Sentence]]] = {}
    silent: list[tuple[str, Sentence]] = []
    for headline in headlines(brief):
        for found in results_for(local, headline, strike.id):
            answer = short_answer(local, found)
            label = _label(brief, headline, found)
            if found.weight is Weight.NOT_ARISING:
                silent.append((label, answer))
            else:
                key = (answer.text, law_confidence(found), fact_confidence(local, found))
                grouped.setdefault(key, []).append((label, answer))
    rows = [_row(key, asked) for key, asked in grouped.items()]
    rows += [_not_arising(silent)] if silent else []
    name = f"{brief.number(strike.id)}. {strike.name}"
    return Label((Link((name,), Mark("section", f"strike-{strike.id}")),)), tuple(rows)


def _not_arising(asked: list[tuple[str, Sentence]]) -> Row:
    """The questions that do not arise, with every reason once."""
    word = WORDS[Outcome.NOT_APPLICABLE].capitalize()
    reasons = dict.fromkeys(
        clause
        for _, answer in asked
        for clause in answer.text.removeprefix(word).removeprefix(": ").removesuffix(".").split("; ")
        if clause
    )
    grounds = Grounds()
    for _, answer in asked:
        grounds |= answer.grounds
    labels = "; ".join(dict.fromkeys(label for label, _ in asked))
    said = Sentence((f"{word}: {'; '.join(reasons)}." if reasons else f"{word}.",), grounds)
    return Row(((Label((Strong(labels),)),), (said,), (Label(("–",)),), (Label(("–",)),)))


def _label(brief: Brief, headline: Headline, found: Result) -> str:
    if found.subject.kind == "answer":
        return f"{headline.label} (answering {brief.number(found.subject.parts[1])})"
    if found.subject.kind == "harm":
        return f"{headline.label} ({brief.matter.name_of(found.subject.parts[1])})"
    return headline.label


def _row(key: tuple[str, str, str], asked: list[tuple[str, Sentence]]) -> Row:
    labels = "; ".join(label for label, _ in asked)
    grounds = Grounds()
    for _, sentence in asked:
        grounds |= sentence.grounds
    answer = Sentence(asked[0][1].parts, grounds)
    return Row(((Label((Strong(labels),)),), (answer,), (Label((key[1],)),), (Label((key[2],)),)))
