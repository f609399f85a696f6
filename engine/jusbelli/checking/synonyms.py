"""A check on facts: none is a mere synonym of the element it decides.

Two clauses are near-identical where the words that carry meaning are mostly the same: slots, function words and
endings taken off, at least six in ten of all their words stand in both. In the books delivered no fact that
decides an element by itself comes nearer than four in ten. Judgements and questions of law are what people
sign for, and often are the element's own question; they are not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusbelli.problem import Problem
from jusbelli.rulebook import Element, Rule, Rulebook, Term, Test

NEAR = 0.6
"""The share of words in common from which a fact is taken for a synonym."""

_SLOT = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"[a-z]+")
_STEM = 6
"""Letters by which a word is known: `responsible` and `responsibility` are one."""

_ENDINGS = ("ing", "ed", "es", "s", "d", "e")
_SHORTEST = 3
"""Letters that remain at least when an ending is taken off."""

_FUNCTION_WORDS = frozenset(
    """
    a an the of in on at to for by with from as and or that this it its was were is are be been had has have did
    does do not no than then there their they which who whom whose within into upon against any all so such
    """.split()  # noqa: SIM905
)


def check_synonyms(book: Rulebook) -> Iterator[Problem]:
    """No element is decided by a single yes-or-no fact that says the same in other words."""
    for element in book.elements.values():
        found = only_fact(book, element)
        if found is None:
            continue
        term, clause = found
        if likeness(clause, element.met) >= NEAR:
            what = f"`{term.name}` only says again what `{element.id}` decides: `{clause}`, `{element.met}`"
            mend = "ask for facts from which it follows, that somebody could find out; if a person must judge it, "
            yield Problem(term.place, what, mend + "write `kind: judgement`")


def likeness(first: str, second: str) -> float:
    """The share of the words of two clauses that stand in both, from 0 to 1."""
    one, other = _words(first), _words(second)
    return len(one & other) / len(one | other) if one | other else 0.0


def _words(clause: str) -> frozenset[str]:
    found = _WORD.findall(_SLOT.sub(" ", clause.lower()))
    return frozenset(_stem(word) for word in found if word not in _FUNCTION_WORDS)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)[:_STEM]
    return word[:_STEM]


def only_fact(book: Rulebook, element: Element) -> tuple[Term, str] | None:
    """The one yes-or-no fact by which alone every supporting rule holds, and the clause of the value tested."""
    supports = [rule for rule in book.rules_of.get(element.id, ()) if rule.effect == "supports"]
    facts = {_fact(book, element, rule) for rule in supports}
    if len(facts) != 1:
        return None
    fact = facts.pop()
    if fact is None:
        return None
    term = book.terms[fact[0]]
    return term, term.says if fact[1] == "yes" else term.denies


def _fact(book: Rulebook, element: Element, rule: Rule) -> tuple[str, str] | None:
    """The yes-or-no fact that is all a rule asks for, and the value; None if it asks for anything else."""
    test = rule.when
    if not isinstance(test, Test) or rule.unless or not isinstance(test.value, tuple) or len(test.value) != 1:
        return None
    found = book.resolve(test.name, element.about)
    if found is None or found.sort != "term" or book.terms[found.name].kind != "yes-no":
        return None
    return found.name, test.value[0]
