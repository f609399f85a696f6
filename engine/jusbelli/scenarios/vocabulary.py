"""Finding the clause an author meant: every sentence of the rule books, read with its default nouns."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from jusbelli.checking.sentences import plain, value_pattern
from jusbelli.reading.times import parse_moment
from jusbelli.records import Span, Value
from jusbelli.rulebook import Choice, Element, Rulebook, SubjectKind, Term


class UnknownSentence(LookupError):
    """No clause of the vocabulary says this; the message names the nearest ones."""


@dataclass(frozen=True)
class Meant:
    """What a sentence says: a term with a value, an element (met or not met), or a value of a choice."""

    name: str
    about: SubjectKind
    value: Value | None = None
    """Of a term or a choice."""
    met: bool = True
    """Of an element: whether it was its `met` sentence."""


@dataclass(frozen=True)
class _Pattern:
    pattern: re.Pattern[str]
    text: str
    term: Term | None = None
    element: Element | None = None
    choice: Choice | None = None
    value: str | None = None
    met: bool = True


class Vocabulary:
    """All clauses of a rule book."""

    def __init__(self, book: Rulebook) -> None:
        self._book = book
        self._facts = [pattern for term in book.terms.values() for pattern in _of_term(term)]
        self._results = [pattern for element in book.elements.values() for pattern in _of_element(element)]
        self._results += [pattern for choice in book.choices.values() for pattern in _of_choice(choice)]

    def fact(self, sentence: str) -> Meant:
        """The term and value a sentence states. Raises `UnknownSentence`."""
        for found in self._facts:
            matched = found.pattern.fullmatch(sentence)
            if matched and found.term is not None:
                words = found.value if found.value is not None else matched["value"]
                return Meant(found.term.name, found.term.about, _value(found.term, words))
        raise self._unknown(sentence, self._facts)

    def result(self, sentence: str) -> Meant:
        """The element or choice a sentence is about. Raises `UnknownSentence`."""
        for found in self._results:
            if found.pattern.fullmatch(sentence):
                if found.element is not None:
                    return Meant(found.element.id, found.element.about, met=found.met)
                if found.choice is not None:
                    return Meant(found.choice.id, found.choice.about, found.value)
        raise self._unknown(sentence, self._results)

    @staticmethod
    def _unknown(sentence: str, patterns: list[_Pattern]) -> UnknownSentence:
        near = difflib.get_close_matches(sentence, [pattern.text for pattern in patterns], n=3, cutoff=0.0)
        shown = "\n".join(f"    {text}" for text in near)
        return UnknownSentence(f"no clause of the rule books says `{sentence}`; the nearest are:\n{shown}")


def _of_term(term: Term) -> list[_Pattern]:
    if term.is_yes_no:
        return [
            _Pattern(_exact(term.says), plain(term.says), term, value="yes"),
            _Pattern(_exact(term.denies), plain(term.denies), term, value="no"),
        ]
    return [_Pattern(_with_value(term), plain(term.says), term)]


def _of_element(element: Element) -> list[_Pattern]:
    return [
        _Pattern(_exact(element.met), plain(element.met), element=element),
        _Pattern(_exact(element.not_met), plain(element.not_met), element=element, met=False),
    ]


def _of_choice(choice: Choice) -> list[_Pattern]:
    return [
        _Pattern(_exact(value.says), plain(value.says), choice=choice, value=value.value) for value in choice.values
    ]


def _exact(text: str) -> re.Pattern[str]:
    return re.compile(re.escape(plain(text)))


def _with_value(term: Term) -> re.Pattern[str]:
    before, _, after = plain(term.says).partition("{value}")
    return re.compile(f"{re.escape(before)}(?P<value>{value_pattern(term)}){re.escape(after)}")


def _value(term: Term, words: str) -> Value:
    match term.kind:
        case "number" | "range":
            low, _, high = words.removesuffix(term.unit).strip().partition(" to ")
            return Span(float(low), float(high or low))
        case "list":
            return frozenset(re.split(r", | and ", words))
        case "time":
            return parse_moment(words)
        case "party":
            return words.strip('"')
        case _:
            return words
