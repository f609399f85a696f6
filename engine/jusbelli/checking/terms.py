"""Checks on the vocabulary: every term is what its kind needs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusbelli.problem import Problem
from jusbelli.rulebook import Rulebook, Term

_NAME = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*$")
_VALUED = ("choice", "judgement", "characterisation", "list")
_RECORD_KEYS = {
    "strike": ("at", "ended_at", "by"),
    "instrument": ("at",),
    "harm": ("victim",),
    "answer": ("expected",),
}


def check_terms(book: Rulebook) -> Iterator[Problem]:
    for term in book.terms.values():
        yield from _name(term)
        yield from _values(term)
        yield from _presumption(term)
        yield from _record(term)
        yield from _derived(book, term)


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
    if term.kind in ("judgement", "characterisation") and term.presumed is not None:
        mend = "leave `presumed` out: nobody has judged unless somebody did"
        yield Problem(term.place, f"the {term.kind} `{term.name}` is presumed", mend)


def _presumption(term: Term) -> Iterator[Problem]:
    if term.presumed is not None and term.options and term.presumed not in term.options:
        yield Problem(
            term.place,
            f"`{term.name}` is presumed `{term.presumed}`, which it cannot be",
            f"use one of: {', '.join(term.options)}",
        )


def _record(term: Term) -> Iterator[Problem]:
    if term.record is not None and term.record not in _RECORD_KEYS.get(term.about, ()):
        known = ", ".join(_RECORD_KEYS.get(term.about, ())) or "none"
        yield Problem(term.place, f"`{term.record}` is no key of a record about a {term.about}", f"known: {known}")


def _derived(book: Rulebook, term: Term) -> Iterator[Problem]:
    if term.derived is None:
        return
    if term.kind != "number":
        yield Problem(term.place, f"`{term.name}` is derived and not a number", "write `kind: number`, `unit: hours`")
    for name in (term.derived.hours_from, term.derived.to):
        found = book.resolve(name, term.about)
        if found is None or found.sort != "term" or book.terms[found.name].kind != "time":
            yield Problem(term.derived.place, f"`{name}` is no time about a {term.about}", "name a term of kind time")
