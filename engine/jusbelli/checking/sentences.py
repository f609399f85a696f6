"""Checks on sentences: each is a clause, has known slots, and no two can be mistaken for one another."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from jusbelli.place import Place
from jusbelli.problem import Problem, did_you_mean
from jusbelli.rulebook import Rulebook, SubjectKind, Term

SLOTS: dict[str, str] = {
    "strike": "the strike",
    "actor": "the actor",
    "state": "the State",
    "victim": "the victim",
    "trigger": "the act answered",
    "group": "the group",
    "instrument": "the ceasefire",
    "operation": "the operation",
}
"""The slots of a sentence, and the noun each has when nobody is named (as in a scenario)."""

_LAST = chr(sys.maxunicode)
"""The character that comes after all others."""
_NUMBER = r"-?\d+(?:\.\d+)?"
_SLOT = re.compile(r"\{([^{}]*)\}")
_BY_SUBJECT: dict[SubjectKind, tuple[str, ...]] = {
    "strike": ("strike", "actor", "state"),
    "harm": ("strike", "actor", "state", "victim"),
    "answer": ("strike", "actor", "state", "trigger"),
    "breach": ("strike", "actor", "state", "instrument"),
    "link": ("group", "state"),
    "instrument": ("instrument",),
    "operation": ("operation",),
    "matter": (),
}


@dataclass(frozen=True)
class Sentence:
    """A clause of the vocabulary: whose it is, what it says, and what its `{value}` may be."""

    owner: str
    text: str
    about: SubjectKind
    value: str
    """A regular expression for what `{value}` may be; empty where there is no value."""
    place: Place
    samples: tuple[str, ...] = ()
    """What may stand for `{value}`: every word, or one of its form where there are too many."""

    @property
    def has_value(self) -> bool:
        return bool(self.value)


def value_pattern(term: Term) -> str:
    """What a scenario may write for the value of a term, as a regular expression; empty for yes and no."""
    if term.is_yes_no:
        return ""
    options = "|".join(re.escape(option) for option in term.options)
    match term.kind:
        case "number" | "range":
            return f"(?:{_NUMBER}(?: to {_NUMBER})?)(?: {re.escape(term.unit)})?"
        case "list" if options:
            return f"(?:{options})(?:(?:, | and )(?:{options}))*"
        case "time":
            return r"\d{4}[-0-9T:Z+/~]*"
        case "party":
            return r'"?[a-z0-9-]+"?'
        case _:
            return options or ".+"


def _samples(term: Term) -> tuple[str, ...]:
    """What a scenario may write for the value of a term: every word, or one example of its form."""
    if term.is_yes_no:
        return ()
    return term.options or {"number": ("1",), "range": ("1",), "time": ("2026-01-01",), "party": ("a",)}.get(
        term.kind, ("a",)
    )


def sentences(book: Rulebook) -> Iterator[Sentence]:
    """Every clause that a memo prints and a scenario may use as a step."""
    for term in book.terms.values():
        yield Sentence(term.name, term.says, term.about, value_pattern(term), term.place, _samples(term))
        if term.denies:
            yield Sentence(term.name, term.denies, term.about, "", term.place)
    for element in book.elements.values():
        yield Sentence(element.id, element.met, element.about, "", element.place)
        yield Sentence(element.id, element.not_met, element.about, "", element.place)
    for choice in book.choices.values():
        for value in choice.values:
            yield Sentence(choice.id, value.says, choice.about, "", value.place)


def check_clauses(book: Rulebook) -> Iterator[Problem]:
    for sentence in sentences(book):
        yield from _clause(sentence)
    for rule in book.rules.values():
        element = book.elements.get(rule.element)
        if element:
            because = Sentence(rule.id, rule.because, element.about, "", rule.place)
            yield from _clause(because)
            for exception in rule.unless:
                if exception.because:
                    yield from _clause(Sentence(rule.id, exception.because, element.about, "", exception.place))
    for step in book.steps.values():
        for text in (step.who, step.do, step.done_when):
            yield from _clause(Sentence(step.id, text, step.about, "", step.place))
    for term in book.terms.values():
        if term.is_yes_no and not term.denies:
            yield Problem(term.place, f"`{term.name}` has no `denies`", "add the clause that states the contrary")
        if not term.is_yes_no and term.denies:
            yield Problem(term.place, f"`{term.name}` has values, so `denies` says nothing", "leave it out")
        if not term.ask.rstrip().endswith("?"):
            yield Problem(term.place, f"the `ask` of `{term.name}` is no question", "end it with a question mark")
        yield from _slots(term.name, term.ask, term.about, False, term.place)


def check_questions(book: Rulebook) -> Iterator[Problem]:
    """Questions, notes and arguments have only slots that are filled where they are printed."""
    for element in book.elements.values():
        for text in (element.asks, element.counter, element.law_note):
            yield from _slots(element.id, text, element.about, False, element.place)
    for choice in book.choices.values():
        for text in (choice.asks, choice.law_note):
            yield from _slots(choice.id, text, choice.about, False, choice.place)
    for flag in book.flags.values():
        yield from _slots(flag.id, flag.raises, flag.about, False, flag.place)
    for note in book.notes.values():
        yield from _slots(note.id, note.text, note.about, False, note.place)


def _clause(sentence: Sentence) -> Iterator[Problem]:
    text, owner, place = sentence.text, sentence.owner, sentence.place
    if text.rstrip().endswith((".", "!", "?")):
        yield Problem(
            place,
            f"the clause of `{owner}` ends with a full stop: `{text}`",
            "leave it out; it stands inside a sentence",
        )
    if text[:1].isupper() and not text[:2].isupper():
        yield Problem(
            place,
            f"the clause of `{owner}` begins with a capital: `{text}`",
            "begin with a small letter; it follows `it is established that`",
        )
    if not text.strip():
        yield Problem(place, f"`{owner}` has an empty clause", "write the clause")
    yield from _slots(owner, text, sentence.about, sentence.has_value, place)


def _slots(owner: str, text: str, about: SubjectKind, has_value: bool, place: Place) -> Iterator[Problem]:
    allowed = (*_BY_SUBJECT[about], "value") if has_value else _BY_SUBJECT[about]
    used = _SLOT.findall(text)
    for slot in used:
        if slot not in allowed:
            mend = did_you_mean(slot, allowed, f"slots for a {about}: {', '.join(allowed) or 'none'}")
            yield Problem(place, f"`{owner}` has the slot `{{{slot}}}`, which is not filled for a {about}", mend)
    if has_value and "value" not in used:
        yield Problem(place, f"the clause of `{owner}` does not show its value", "put `{value}` in it")


def check_distinct_sentences(book: Rulebook) -> Iterator[Problem]:
    """No clause may be read as another: the same words, or a pattern that swallows it."""
    first: dict[str, Sentence] = {}
    valued: list[Sentence] = []
    for sentence in sentences(book):
        said = plain(sentence.text)
        if said in first and first[said].owner != sentence.owner:
            other = first[said]
            yield Problem(
                sentence.place,
                f"`{sentence.owner}` says the same as `{other.owner}`: `{sentence.text}`",
                "make them differ, or keep one",
            )
        elif said in first and not sentence.has_value:
            yield Problem(
                sentence.place,
                f"two clauses of `{sentence.owner}` are the same: `{sentence.text}`",
                "make them differ",
            )
        first.setdefault(said, sentence)
        if sentence.has_value:
            valued.append(sentence)
    told = [(said, other) for said, other in first.items() if not other.has_value]
    told += [(plain(each.text).replace("{value}", sample), each) for each in valued for sample in each.samples]
    others: dict[str, list[Sentence]] = {}
    for said, other in told:
        others.setdefault(said, []).append(other)
    in_order = sorted(others)
    for owner in valued:
        before, _, after = plain(owner.text).partition("{value}")
        for said in _beginning(before, in_order):
            if not (said.endswith(after) and pattern_of(owner).fullmatch(said)):
                continue
            for other in (each for each in others[said] if each.owner != owner.owner):
                what = f"the clause of `{other.owner}` could be read as one of `{owner.owner}`: `{said}`"
                yield Problem(other.place, what, "make them differ")


def _beginning(start: str, in_order: list[str]) -> list[str]:
    """The texts, of a sorted list, that begin so."""
    return in_order[bisect_left(in_order, start) : bisect_left(in_order, start + _LAST)]


def pattern_of(sentence: Sentence) -> re.Pattern[str]:
    """What a scenario may write for this clause: default nouns for slots, a value for `{value}`."""
    before, _, after = plain(sentence.text).partition("{value}")
    return re.compile(f"{re.escape(before)}(?P<value>{sentence.value}){re.escape(after)}", re.DOTALL)


def plain(text: str) -> str:
    """The clause with its slots as default nouns; `{value}` stays."""
    return _SLOT.sub(lambda slot: SLOTS.get(slot.group(1), slot.group(0)), " ".join(text.split()))
