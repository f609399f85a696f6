"""Section 8: where the doctrines lead to different answers, and which of their settings makes the difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jusbelli.findings import Key, Outcome, Settings
from jusbelli.memo.answers import WORDS
from jusbelli.memo.brief import Assessed, Brief
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
    Strong,
    Table,
)
from jusbelli.memo.questions import Headline, headlines, numbers_said
from jusbelli.records import Subject
from jusbelli.rulebook import Condition, tests_in

_MOST_TRIALS = 8
"""How many settings are tried one by one to find what makes the difference."""

Answer = tuple[str, str]
"""An outcome on the open record, and on the closed one."""


@dataclass(frozen=True)
class Difference:
    """A headline answer that differs between doctrines."""

    headline: Headline
    key: Key
    answers: tuple[Answer, ...]
    """One for each doctrine, in their order."""


def comparison(brief: Brief, number: str, title: str) -> Section:
    """The answers that differ, what drives them, and those that are the same throughout."""
    differ = differences(brief)
    blocks: list[Block] = [Paragraph((Framing.COMPARED,))]
    if differ:
        names = [each.settings.profile for each in brief.all]
        blocks.append(Table(("Answer", *names), tuple(_row(brief, each) for each in differ)))
        items = tuple(Item(Paragraph((said,))) for said in _drivers(brief, differ))
        blocks += [Paragraph((Label((Strong("What makes the difference"),)),)), List(items)]
    elif len(brief.all) > 1:
        blocks.append(Paragraph((Framing.NO_DIFFERENCE,)))
    stable = tuple(Item(Paragraph((said,))) for said in _stable(brief, differ))
    if stable and len(brief.all) > 1:
        blocks += [Paragraph((Label((Strong("Stable under every doctrine compared"),)),)), List(stable)]
    return Section(number, title, tuple(blocks))


def differences(brief: Brief) -> tuple[Difference, ...]:
    """The headline answers on which the doctrines differ, open or closed."""
    found = []
    for headline, key in _keys(brief):
        answers = tuple(_answer(each, key) for each in brief.all)
        if len(set(answers)) > 1:
            found.append(Difference(headline, key, answers))
    return tuple(found)


def _keys(brief: Brief) -> Iterator[tuple[Headline, Key]]:
    for headline in headlines(brief):
        for strike in brief.strikes:
            for key in brief.keys(headline.element, strike.id):
                if headline.instrument in ("", key[1].parts[-1]):
                    yield headline, key


def _answer(assessed: Assessed, key: Key) -> Answer:
    return assessed.argument.open.outcome_of(key), assessed.argument.closed.outcome_of(key)


def _said(answer: Answer) -> str:
    now, closed = (WORDS[Outcome(each)] for each in answer)
    return now if now == closed else f"{now} ({closed})"


def _row(brief: Brief, found: Difference) -> Row:
    name = f"{found.headline.label}, {_said_of(brief, [found.key[1]])}"
    cells = [(Sentence((_said(answer),), Grounds(rules=(found.key[0],)), marked=False),) for answer in found.answers]
    return Row(((Label((name,)),), *cells))


# What makes the difference ------------------------------------------------------------------------------------


def _drivers(brief: Brief, differ: tuple[Difference, ...]) -> Iterator[Said]:
    """For each question that differs: the settings that alone, changed in the leading doctrine, change the answer."""
    trials: dict[tuple[str, str], Assessed] = {}
    by_question: dict[str, list[Difference]] = {}
    for each in differ:
        by_question.setdefault(each.headline.element, []).append(each)
    for element, group in by_question.items():
        found, tried = _driving(brief, element, group, trials)
        subjects = _said_of(brief, [each.key[1] for each in group])
        yield _driver_said(brief, group[0].headline, subjects, found, tried)


def _driver_said(brief: Brief, headline: Headline, subjects: str, found: list[tuple[str, str]], tried: int) -> Sentence:
    grounds = Grounds(rules=(headline.element,))
    if not found:
        how = f"none of the {tried} settings tried" if tried else "no single setting"
        words = f"{headline.label} ({subjects}): {how} makes the difference alone; several together do."
        return Sentence((words,), grounds)
    settings = "; ".join(f"{name}: {value} ({_means(brief, name, value)})" for name, value in found)
    lead = f"{headline.label} ({subjects}): changing this alone in the leading doctrine changes the answer"
    return Sentence((f"{lead}: {settings}.",), grounds)


def _means(brief: Brief, switch: str, value: str) -> str:
    return brief.book.switches[switch].values.get(value, value)


def _driving(
    brief: Brief, element: str, group: list[Difference], trials: dict[tuple[str, str], Assessed]
) -> tuple[list[tuple[str, str]], int]:
    """Settings that alone turn the leading doctrine's answers into another doctrine's; how many were tried."""
    if brief.reassess is None:
        return [], 0
    lead = [each.settings.profile for each in brief.all].index(brief.lead.settings.profile)
    own = brief.lead.settings.switches
    tried = 0
    found: list[tuple[str, str]] = []
    unexplained = {place for each in group for place, answer in enumerate(each.answers) if answer != each.answers[lead]}
    for name in _switches_by_nearness(brief, element):
        for value in _other_values(brief, name, unexplained):
            if (name, value) not in trials and len(trials) >= _MOST_TRIALS:
                continue
            if (name, value) not in trials:
                trials[name, value] = _try(brief, name, value)
            trial = trials[name, value]
            tried += 1
            if any(_answer(trial, each.key) != each.answers[lead] for each in group):
                found.append((name, value))
                unexplained -= {place for place in unexplained if brief.all[place].settings.switches[name] != own[name]}
                break
        if not unexplained:
            break
    return found, tried


def _try(brief: Brief, name: str, value: str) -> Assessed:
    assert brief.reassess is not None
    settings = brief.lead.settings
    return brief.reassess(Settings(settings.profile, {**settings.switches, name: value}))


def _other_values(brief: Brief, name: str, places: set[int]) -> list[str]:
    own = brief.lead.settings.switches.get(name)
    values = [brief.all[place].settings.switches.get(name) for place in sorted(places)]
    return [value for value in dict.fromkeys(values) if value is not None and value != own]


def _switches_by_nearness(brief: Brief, element: str) -> list[str]:
    """The switches that rules read below an element, the nearest first."""
    found: dict[str, None] = {}
    seen, layer = {element}, [element]
    while layer:
        names = [name for id in layer for name in _names_read(brief, id)]
        found.update(dict.fromkeys(name for name in names if name in brief.book.switches))
        below = (name.removeprefix("trigger.") if name not in brief.book.terms else name for name in names)
        layer = [name for name in dict.fromkeys(below) if name not in seen and _is_result(brief, name)]
        seen.update(layer)
    return list(found)


def _is_result(brief: Brief, name: str) -> bool:
    return name in brief.book.elements or name in brief.book.choices


def _names_read(brief: Brief, id: str) -> list[str]:
    return [test.name for condition in _conditions(brief, id) for test in tests_in(condition)]


def _conditions(brief: Brief, id: str) -> Iterator[Condition]:
    element = brief.book.elements.get(id)
    if element is None:
        yield from (value.when for value in brief.book.choices[id].values)
        return
    if element.applies_when is not None:
        yield element.applies_when
    for rule in brief.book.rules_of.get(id, ()):
        yield rule.when
        yield from (exception.when for exception in rule.unless)


# What is stable -------------------------------------------------------------------------------------------------


def _stable(brief: Brief, differ: tuple[Difference, ...]) -> Iterator[Sentence]:
    """The answers that every doctrine gives, question by question."""
    differing = {each.key for each in differ}
    for headline in headlines(brief):
        groups: dict[str, list[Subject]] = {}
        for each, key in _keys(brief):
            if each == headline and key not in differing:
                groups.setdefault(_said(_answer(brief.lead, key)), []).append(key[1])
        if groups:
            said = "; ".join(f"{words}: {_said_of(brief, subjects)}" for words, subjects in groups.items())
            yield Sentence((f"{headline.label}: {said}.",), Grounds(rules=(headline.element,)))


def _said_of(brief: Brief, subjects: list[Subject]) -> str:
    found = numbers_said(brief, [brief.number(subject.parts[0]) for subject in subjects])
    return "every strike" if found == "all" else f"strike {found}" if found.isdigit() else f"strikes {found}"


def says_stability(brief: Brief) -> list[Said]:
    """Whether the doctrines lead to the same answers, for the bottom line."""
    if len(brief.all) < 2:
        return []
    differ = differences(brief)
    if not differ:
        return [Framing.NO_DIFFERENCE]
    open_too = any(len({answer[0] for answer in each.answers}) > 1 for each in differ)
    labels = "; ".join(dict.fromkeys(each.headline.label for each in differ))
    grounds = Grounds(rules=tuple(dict.fromkeys(each.key[0] for each in differ)))
    if open_too:
        return [Sentence((f"The doctrines compared differ on: {labels} (section 8).",), grounds)]
    lead = "On the record as it stands the doctrines compared agree; if it closed today they would differ on"
    return [Sentence((f"{lead}: {labels} (section 8).",), grounds)]
