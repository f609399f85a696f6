"""The headline questions as they are put to the strikes of a matter, and how strikes are named in a few words."""

from __future__ import annotations

from dataclasses import dataclass

from jusbelli.memo.brief import Brief
from jusbelli.memo.headlines import HEADLINES, headline_ids
from jusbelli.memo.results import Result, result
from jusbelli.records import Subject


@dataclass(frozen=True)
class Headline:
    """A headline question: the element that answers it, its short name, and the instrument it is asked under."""

    element: str
    label: str
    instrument: str = ""


def headlines(brief: Brief) -> tuple[Headline, ...]:
    """The questions put to each strike; one for each instrument where the element is about a breach."""
    found = []
    for id in headline_ids(brief):
        label = HEADLINES.get(id) or id.replace("-", " ").replace(".", ": ").capitalize()
        about = brief.book.elements[id].about
        if about == "breach":
            instruments = brief.matter.instruments.values()
            found += [Headline(id, f"{label}: {each.name}", each.id) for each in instruments]
        elif about in ("strike", "harm", "answer"):
            found.append(Headline(id, label))
    return tuple(found)


def results_for(brief: Brief, headline: Headline, strike: str) -> tuple[Result, ...]:
    """How a headline question comes out for a strike: once, or once for each State hit or act answered."""
    keys = brief.keys(headline.element, strike)
    return tuple(result(brief, key) for key in keys if headline.instrument in ("", key[1].parts[-1]))


def all_results(brief: Brief) -> tuple[tuple[Headline, Result], ...]:
    """Every headline answer, question by question, strikes in the order of time."""
    return tuple(
        (headline, found)
        for headline in headlines(brief)
        for strike in brief.strikes
        for found in results_for(brief, headline, strike.id)
    )


# Naming subjects briefly -----------------------------------------------------------------------------------


def numbers_said(brief: Brief, strikes: list[int]) -> str:
    """Strike numbers in few words: `all`, `1-3 and 7`."""
    wanted = sorted(set(strikes))
    if len(wanted) > 1 and len(wanted) == len(brief.strikes):
        return "all"
    runs: list[list[int]] = []
    for number in wanted:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(_run(run) for run in runs)


def _run(run: list[int]) -> str:
    if len(run) == 1:
        return str(run[0])
    return f"{run[0]}{', ' if run[1] == run[-1] else '–'}{run[-1]}"


def strikes_said(brief: Brief, subjects: list[Subject]) -> str:
    """Subjects as a sentence names them: `strike 2`, `strikes 1-3`, `every strike`, `the matter as a whole`."""
    found = subjects_said(brief, subjects)
    if found == "all":
        return "every strike"
    if not found[:1].isdigit():
        return found
    return f"strike {found}" if found.split(" (")[0].isdigit() else f"strikes {found}"


def subjects_said(brief: Brief, subjects: list[Subject]) -> str:
    """Subjects in few words: strikes by number, under the State hit, the act answered or the instrument."""
    if len(subjects) > 1 and _are_all(brief, subjects):
        return "all"
    groups: dict[str, list[int]] = {}
    others: list[str] = []
    for subject in subjects:
        if subject.kind not in ("strike", "harm", "answer", "breach"):
            others.append("the matter as a whole" if subject.kind == "matter" else brief.wording.name(subject))
            continue
        groups.setdefault(_second(brief, subject), []).append(brief.number(subject.parts[0]))
    said = [f"{numbers_said(brief, found)}{f' ({second})' if second else ''}" for second, found in groups.items()]
    return "; ".join([*said, *dict.fromkeys(others)])


def _are_all(brief: Brief, subjects: list[Subject]) -> bool:
    kinds = {subject.kind for subject in subjects} & {"strike", "harm", "answer", "breach"}
    return len(kinds) == 1 and set(subjects) == set(brief.subjects(kinds.pop()))


def _second(brief: Brief, subject: Subject) -> str:
    match subject.kind:
        case "harm":
            return brief.matter.name_of(subject.parts[1])
        case "answer":
            return f"in answer to {brief.number(subject.parts[1])}"
        case "breach":
            return f"under {brief.wording.instrument(subject.parts[1])}"
    return ""
