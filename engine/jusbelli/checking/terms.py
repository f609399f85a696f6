"""Checks on the vocabulary: every term is what its kind needs."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from jusbelli.problem import Problem, did_you_mean
from jusbelli.rulebook import OPEN, Rulebook, Term, TermKind

_NAME = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*\Z")
_VALUED = ("choice", "judgement", "characterisation", "list")
_PRESUMABLE = ("yes-no", "choice", "list", "number", "range")
_RECORD_KEYS: dict[str, dict[str, TermKind]] = {
    "strike": {"at": "time", "ended_at": "time", "by": "party"},
    "instrument": {"at": "time"},
    "harm": {"victim": "party"},
    "answer": {"expected": "yes-no"},
}
"""The keys of the records a term may come from, each with the kind of its value."""


def check_choices(book: Rulebook) -> Iterator[Problem]:
    for choice in book.choices.values():
        if not choice.values:
            yield Problem(choice.place, f"`{choice.id}` has no values", "write one `- {value: .., says: ..}` each")
        for number, value in enumerate(choice.values):
            if value.value in choice.options[:number]:
                yield Problem(value.place, f"`{choice.id}` has the value `{value.value}` twice", "keep one of them")
            if value.value == OPEN:
                mend = "a choice is open when no value is decided; use another word"
                yield Problem(value.place, f"`{choice.id}` has a value `open`", mend)


def check_terms(book: Rulebook) -> Iterator[Problem]:
    yield from _one_term_for_each_key(book)
    for term in book.terms.values():
        yield from _name(term)
        yield from _values(term)
        yield from _presumption(term)
        yield from _record(term)
        yield from _derived(book, term)
        yield from _raised(book, term)


def _name(term: Term) -> Iterator[Problem]:
    if "." not in term.name or not _NAME.match(term.name):
        mend = "write lower-case words with a dot between, as `strike.means`"
        yield Problem(term.place, f"`{term.name}` cannot name a term", mend)


def _values(term: Term) -> Iterator[Problem]:
    if term.kind == "choice" and len(term.values) < 2:
        yield Problem(term.place, f"the choice `{term.name}` needs its values", "add `values: [..]`")
    if term.values and term.kind not in _VALUED:
        yield Problem(term.place, f"`{term.name}` is of kind {term.kind}, which has no `values`", "leave them out")
    if len(set(term.values)) != len(term.values):
        yield Problem(term.place, f"`{term.name}` names a value twice", "keep one of them")
    if term.kind in ("number", "range") and not term.unit:
        yield Problem(term.place, f"the {term.kind} `{term.name}` needs a unit", "add `unit: hours`, `persons`, ...")


def _presumption(term: Term) -> Iterator[Problem]:
    if term.presumed is None:
        return
    if term.kind not in _PRESUMABLE:
        mend = "leave `presumed` out: nobody has judged unless somebody did"
        if term.kind not in ("judgement", "characterisation"):
            mend = f"leave `presumed` out; kinds that may have it: {', '.join(_PRESUMABLE)}"
        yield Problem(term.place, f"the {term.kind} `{term.name}` is presumed", mend)
    elif term.kind in ("number", "range") and not _is_number(term.presumed):
        yield Problem(term.place, f"`{term.name}` is presumed `{term.presumed}`, which is no number", "write a number")
    elif term.options and term.presumed not in term.options:
        yield Problem(
            term.place,
            f"`{term.name}` is presumed `{term.presumed}`, which it cannot be",
            f"use one of: {', '.join(term.options)}",
        )


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _record(term: Term) -> Iterator[Problem]:
    if term.record is None:
        return
    keys = _RECORD_KEYS.get(term.about, {})
    if term.record not in keys:
        known = ", ".join(keys) or "none"
        yield Problem(term.place, f"`{term.record}` is no key of a record about a {term.about}", f"known: {known}")
    elif term.kind != keys[term.record]:
        kind = keys[term.record]
        yield Problem(
            term.place, f"`{term.name}` is a {term.kind}, and `{term.record}` is not", f"write `kind: {kind}`"
        )


def _one_term_for_each_key(book: Rulebook) -> Iterator[Problem]:
    first: dict[tuple[str, str], Term] = {}
    for term in book.terms.values():
        if term.record is not None:
            other = first.setdefault((term.about, term.record), term)
            if other is not term:
                what = f"`{term.name}` and `{other.name}` both stand for `{term.record}` of a {term.about}"
                yield Problem(term.place, what, "keep one of them")


def _derived(book: Rulebook, term: Term) -> Iterator[Problem]:
    if term.derived is None:
        return
    if term.kind != "number":
        yield Problem(term.place, f"`{term.name}` is derived and not a number", "write `kind: number`, `unit: hours`")
    for name in (term.derived.hours_from, term.derived.to):
        found = book.resolve(name, term.about)
        if found is None or found.sort != "term" or book.terms[found.name].kind != "time":
            yield Problem(term.derived.place, f"`{name}` is no time about a {term.about}", "name a term of kind time")


def _raised(book: Rulebook, term: Term) -> Iterator[Problem]:
    """What claims raise is presumed not to be so, of a strike, and the claims are of values their terms can have."""
    if term.raised_by and (term.kind != "yes-no" or term.presumed != "no" or term.about != "strike"):
        mend = "write `about: strike`, `kind: yes-no`, `presumed: no`"
        yield Problem(term.place, f"`{term.name}` is raised by a claim and is no presumption that falls", mend)
    for name, word in term.raised_by.items():
        other = book.terms.get(name)
        if other is None or other.about != term.about:
            mend = did_you_mean(name, book.terms, f"name a term about a {term.about}")
            yield Problem(
                term.place, f"`{term.name}` is raised by `{name}`, which is no term about a {term.about}", mend
            )
        elif other.options and word not in other.options:
            mend = did_you_mean(word, other.options, f"use one of: {', '.join(other.options)}")
            yield Problem(term.place, f"`{term.name}` is raised by `{name}: {word}`, which it is never", mend)
