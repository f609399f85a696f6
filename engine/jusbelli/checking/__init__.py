"""Checks on the law itself: a visible list of small functions from a rule book to problems.

What can be wrong with one block is found by `reading`; what blocks mean together is checked here. A check
takes the whole `Rulebook` and yields `Problem`s, each with a place and a mend.

There are several lists. Every command needs `CHECKS`: a book that fails one of them cannot be run. `jusbelli check`
adds `LAW_CHECKS` and `USE_CHECKS`: what is unused, idle, or rests on a number of our own runs all the same, but no
author means it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from jusbelli.checking.conditions import check_conditions
from jusbelli.checking.inventory import check_inventory, encoded
from jusbelli.checking.links import check_advice, check_overrides, check_rule_targets, check_support
from jusbelli.checking.policy import check_policy, check_steps, check_tallies, check_weights
from jusbelli.checking.reach import Unexamined, check_reach
from jusbelli.checking.sentences import check_clauses, check_distinct_sentences, check_questions
from jusbelli.checking.sizes import check_sizes
from jusbelli.checking.sources import check_cites, check_conventions
from jusbelli.checking.synonyms import check_synonyms
from jusbelli.checking.terms import check_choices, check_terms
from jusbelli.checking.thresholds import check_thresholds
from jusbelli.checking.treaties import check_carried, check_participation, check_treaties
from jusbelli.checking.uses import check_used_results, check_used_switches, check_used_terms
from jusbelli.problem import Faults, Problem
from jusbelli.rulebook import Inventory, LeftOut, Rulebook

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
    check_questions,
    check_sizes,
    check_policy,
    check_weights,
    check_tallies,
    check_steps,
)

LAW_CHECKS: tuple[Check, ...] = (
    check_thresholds,
    check_synonyms,
)
"""What `jusbelli check` adds for every book."""

USE_CHECKS: tuple[Callable[[Rulebook], Iterator[Problem | Unexamined]], ...] = (
    check_used_terms,
    check_used_results,
    check_used_switches,
    check_reach,
)
"""What it adds for a book that is sound: in another, what is misspelt would be found unused too."""


@dataclass(frozen=True)
class Examination:
    """What all checks found in a rule book."""

    problems: tuple[Problem, ...]
    unexamined: tuple[Unexamined, ...] = ()
    encoded: tuple[int, int] | None = None
    """How many tests of the field are encoded, of how many; None without an inventory."""
    left_out: tuple[LeftOut, ...] = ()
    unsound: bool = False
    """Whether the book fails a check that every command needs, so that no matter can be read with it."""


def examine(book: Rulebook, inventory: Inventory | None = None) -> Examination:
    """Everything that every check finds."""
    found: set[Problem | Unexamined] = {*problems_of(book)}
    unsound = bool(found)
    found |= {each for check in LAW_CHECKS for each in check(book)}
    found |= {each for check in USE_CHECKS for each in check(book)} if not unsound else set()
    found |= set(check_inventory(book, inventory)) if inventory else set()
    return Examination(
        tuple(sorted(each for each in found if isinstance(each, Problem))),
        tuple(sorted(each for each in found if isinstance(each, Unexamined))),
        encoded(book, inventory) if inventory else None,
        inventory.left_out if inventory else (),
        unsound,
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
