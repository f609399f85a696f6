"""Checks on the law itself: a visible list of small functions from a rule book to problems.

What can be wrong with one block is found by `reading`; what blocks mean together is checked here. A check
takes the whole `Rulebook` and yields `Problem`s, each with a place and a mend.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from jusbelli.checking.conditions import check_conditions
from jusbelli.checking.links import check_advice, check_overrides, check_rule_targets, check_support
from jusbelli.checking.policy import check_policy, check_steps, check_tallies, check_weights
from jusbelli.checking.sentences import check_clauses, check_distinct_sentences
from jusbelli.checking.sources import check_cites, check_conventions
from jusbelli.checking.terms import check_choices, check_terms
from jusbelli.checking.treaties import check_carried, check_participation, check_treaties
from jusbelli.problem import Faults, Problem
from jusbelli.rulebook import Rulebook

Check = Callable[[Rulebook], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    check_terms,
    check_choices,
    check_rule_targets,
    check_support,
    check_overrides,
    check_conditions,
    check_advice,
    check_cites,
    check_conventions,
    check_treaties,
    check_carried,
    check_participation,
    check_clauses,
    check_distinct_sentences,
    check_policy,
    check_weights,
    check_tallies,
    check_steps,
)


def problems_of(book: Rulebook) -> list[Problem]:
    """Everything the checks find, in order of place."""
    return sorted({problem for check in CHECKS for problem in check(book)})


def require_sound(book: Rulebook) -> Rulebook:
    """The book itself, or `Faults` with all its problems."""
    problems = problems_of(book)
    if problems:
        raise Faults(problems)
    return book
