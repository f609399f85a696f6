"""Checks on conditions: every name can be read where it stands, and is tested as its kind allows."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.problem import Problem, did_you_mean
from jusbelli.rulebook import (
    OPEN,
    OUTCOME_WORDS,
    All,
    Any,
    AtLeast,
    Condition,
    Not,
    Quantified,
    Rulebook,
    SubjectKind,
    Term,
    Test,
    sets_from,
)

_BY_KIND = {
    "yes-no": ("is", "same_as", "differs_from"),
    "choice": ("is", "same_as", "differs_from"),
    "judgement": ("is",),
    "characterisation": ("is",),
    "number": ("at_least", "at_most", "above", "below"),
    "range": ("at_least", "at_most", "above", "below"),
    "time": ("before", "after", "not_before", "not_after", "within"),
    "party": ("same_as", "differs_from"),
    "list": ("is", "has", "has_any", "only", "has_none"),
}


def check_conditions(book: Rulebook) -> Iterator[Problem]:
    for owner, kind, condition in _spoken(book):
        yield from _condition(book, owner, kind, condition)


def _spoken(book: Rulebook) -> Iterator[tuple[str, SubjectKind, Condition]]:
    """Every condition of the books: whose it is, the kind of subject it speaks of, and the condition."""
    for element in book.elements.values():
        if element.applies_when is not None:
            yield element.id, element.about, element.applies_when
        for rule in book.rules_of.get(element.id, ()):
            yield rule.id, element.about, rule.when
            for exception in rule.unless:
                yield rule.id, element.about, exception.when
    for choice in book.choices.values():
        for value in choice.values:
            yield choice.id, choice.about, value.when
    for flag in book.flags.values():
        yield flag.id, flag.about, flag.when
    for note in book.notes.values():
        yield note.id, note.about, note.when
    for step in book.steps.values():
        yield step.id, step.about, step.when


def _condition(book: Rulebook, owner: str, kind: SubjectKind, condition: Condition) -> Iterator[Problem]:
    match condition:
        case Test():
            yield from _test(book, owner, kind, condition)
        case All(parts) | Any(parts):
            for part in parts:
                yield from _condition(book, owner, kind, part)
        case AtLeast(number, parts):
            if not 1 <= number <= len(parts):
                place = next((test.place for part in parts if isinstance(test := part, Test)), None)
                if place:
                    yield Problem(place, f"`{owner}` asks for {number} of {len(parts)}", "ask for one to all of them")
            for part in parts:
                yield from _condition(book, owner, kind, part)
        case Not(part):
            yield from _condition(book, owner, kind, part)
        case Quantified(of=name, where=where, place=place):
            known = sets_from(kind)
            if name not in known:
                mend = did_you_mean(name, known, f"sets of a {kind}: {', '.join(known) or 'none'}")
                yield Problem(place, f"`{name}` is no set of a {kind}", mend)
                return
            yield from _condition(book, owner, known[name][1], where)


def _test(book: Rulebook, owner: str, kind: SubjectKind, test: Test) -> Iterator[Problem]:
    found = book.resolve(test.name, kind)
    if found is None:
        yield _unknown_name(book, owner, kind, test)
        return
    match found.sort:
        case "switch":
            yield from _words(test, tuple(book.switches[found.name].values))
        case "element":
            yield from _words(test, tuple(OUTCOME_WORDS))
        case "choice":
            yield from _words(test, choice_words(book, owner, found.name))
        case "term":
            yield from _term(book, kind, book.terms[found.name], test)


def choice_words(book: Rulebook, owner: str, choice: str) -> tuple[str, ...]:
    """What a choice may be tested with: its values, and in a step whether it is open."""
    options = book.choices[choice].options
    return (*options, OPEN) if owner in book.steps else options


def _unknown_name(book: Rulebook, owner: str, kind: SubjectKind, test: Test) -> Problem:
    about = book.about(test.name)
    if about is None:
        known = (*book.terms, *book.elements, *book.choices, *book.switches)
        return Problem(
            test.place,
            f"`{owner}` tests `{test.name}`, which nothing declares",
            did_you_mean(test.name, known, "declare it"),
        )
    fitting = [name for name, (_, member) in sets_from(kind).items() if member == about]
    mend = f"use `some: {{of: {fitting[0]}, where: ..}}`" if fitting else f"write the rule about a {about}"
    return Problem(test.place, f"`{test.name}` is about a {about}, and `{owner}` speaks of a {kind}", mend)


def _words(test: Test, options: tuple[str, ...]) -> Iterator[Problem]:
    if test.operator != "is" or not isinstance(test.value, tuple):
        yield Problem(
            test.place,
            f"`{test.name}` cannot be tested by `{test.operator}`",
            f"use one of: {', '.join(options)}",
        )
        return
    for word in test.value:
        if word not in options:
            mend = did_you_mean(word, options, f"use one of: {', '.join(options)}")
            yield Problem(test.place, f"`{test.name}` is never `{word}`", mend)


def _term(book: Rulebook, kind: SubjectKind, term: Term, test: Test) -> Iterator[Problem]:
    allowed = _BY_KIND[term.kind]
    if test.operator not in allowed:
        mend = f"a {term.kind} is tested by: {', '.join(allowed)}"
        yield Problem(
            test.place,
            f"`{test.name}` is of kind {term.kind} and cannot be tested by `{test.operator}`",
            mend,
        )
        return
    if isinstance(test.value, tuple) and term.options:
        for word in test.value:
            if word not in term.options:
                mend = did_you_mean(word, term.options, f"use one of: {', '.join(term.options)}")
                yield Problem(test.place, f"`{test.name}` is never `{word}`", mend)
    if isinstance(test.value, str):
        yield from _other(book, kind, term, test)


def _other(book: Rulebook, kind: SubjectKind, term: Term, test: Test) -> Iterator[Problem]:
    found = book.resolve(str(test.value), kind)
    if found is None or found.sort != "term":
        mend = did_you_mean(str(test.value), book.terms, "name a term of the same kind")
        yield Problem(test.place, f"`{test.name}` is compared with `{test.value}`, which is no term here", mend)
    elif book.terms[found.name].kind != term.kind:
        other = book.terms[found.name].kind
        yield Problem(
            test.place,
            f"`{test.name}` ({term.kind}) is compared with `{test.value}` ({other})",
            "compare like with like",
        )
