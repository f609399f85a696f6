"""The reference evaluator: from a rule book and a matter to a valuation, by the plainest path there is.

It shares nothing with the evaluator it is compared with but the words of the book and of the facts.
Read it in this order; each page needs only those before it:

    subjects      who and what a matter speaks of, and which sets they form
    values        one value put to one test
    proof         whether a fact may be relied on, against whom, at which standard
    conditions    three-valued conditions, and what a fact that nobody has shown counts as
    grounding     the law applied to each subject of the matter
    deciding      elements and choices, from the first unknown to the last finding
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from jusbelli.findings import Settings, Valuation
from jusbelli.plain.deciding import decide
from jusbelli.plain.grounding import Case, ground
from jusbelli.records import Matter
from jusbelli.rulebook import Rulebook

__all__ = ["assess"]


def assess(book: Rulebook, matter: Matter, settings: Settings) -> Valuation:
    """Every element, choice and rule of `book` for every subject of `matter`, under `settings`.

    The outcome of an element is keyed by its id and the subject, the truth of a rule (before any rule
    that overrides it) likewise; a choice has the truth of each of its values. A switch that `settings`
    leave out is unsettled. Expects a book and a matter that passed their checks: a name that cannot be
    read where it stands raises `LookupError`.
    """
    return decide(_case(_Same(book), _Same(matter)), settings)


class _Same:
    """A thing as a key: equal to itself only. Books and matters never change once they are built."""

    def __init__(self, thing: Any) -> None:
        self.thing = thing

    def __hash__(self) -> int:
        return id(self.thing)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.thing is other.thing


@lru_cache(maxsize=4)  # one matter is assessed under many settings, one after the other
def _case(book: _Same, matter: _Same) -> Case:
    return ground(book.thing, matter.thing)
