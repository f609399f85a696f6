"""Why, as data: which rule bears on an element, how each of its conditions stands, and on which facts.

The tree is built from book, matter and valuation alone, so it depends on no evaluator. Printers speak it; nothing
in it is prose but the clauses that authors wrote.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal as Word

from jusbelli.compiling.program import Leaf
from jusbelli.findings import Key, Reason, Truth
from jusbelli.records import Fact, Subject
from jusbelli.rulebook import Rule


@dataclass(frozen=True, slots=True)
class LeafStep:
    """A test on a fact (or a setting of a doctrine): what is asked, how it stands, on what."""

    clause: str
    """What would have to be so, as a clause."""
    truth: Truth
    reason: Reason | None
    presumed: bool
    facts: tuple[Fact, ...] = field(hash=False)
    subject: Subject | None
    """Whose fact; None for a setting of a doctrine."""
    term: str
    leaf: Leaf
    refs: tuple[tuple[Subject, str], ...] = ()
    """Every fact asked for, present or not: whose, and the term."""
    not_shown: bool = False
    """Unknown, and decided against who had to show it because the record is closed."""


@dataclass(frozen=True, slots=True)
class ResultStep:
    """A test on another result: which, and how it stands."""

    clause: str
    truth: Truth
    key: Key
    wanted: tuple[str, ...]
    outcome: str
    """An `Outcome`, or the value (or values still possible) of a choice."""


@dataclass(frozen=True, slots=True)
class GroupStep:
    """Several conditions together."""

    word: Word["all", "any", "not", "at least"]
    number: int
    parts: tuple[Step, ...]
    truth: Truth


@dataclass(frozen=True, slots=True)
class LinkedStep:
    """A condition over linked subjects, one branch for each."""

    word: Word["some", "every", "count"]
    of: str
    clause: str
    members: tuple[tuple[Subject, Step], ...]
    truth: Truth
    stated: bool
    """Whether the file states who the members are."""


Step = LeafStep | ResultStep | GroupStep | LinkedStep


@dataclass(frozen=True, slots=True)
class RuleStep:
    """One rule for one subject: how it stands and why."""

    rule: Rule
    subject: Subject
    truth: Truth
    because: str
    conditions: tuple[Step, ...]
    exceptions: tuple[tuple[str, Step], ...]
    """Each with its clause."""
    overridden_by: tuple[str, ...] = ()
    """Supporting rules that hold and switch this defeater off."""

    def effect_is(self, effect: str) -> bool:
        return self.rule.effect == effect


@dataclass(frozen=True, slots=True)
class Why:
    """One element or choice for one subject, with everything that bears on it."""

    key: Key
    outcome: str
    """An `Outcome`, or for a choice the value or values possible."""
    applies: Step | None
    rules: tuple[RuleStep, ...]
    values: tuple[tuple[str, Truth, Step], ...] = ()
    """Of a choice: each value, whether it is taken, and its condition."""


def leaf_steps(step: Step) -> Iterator[LeafStep]:
    """Every leaf below a step."""
    match step:
        case LeafStep():
            yield step
        case GroupStep(parts=parts):
            for part in parts:
                yield from leaf_steps(part)
        case LinkedStep(members=members):
            for _, inner in members:
                yield from leaf_steps(inner)


def result_steps(step: Step) -> Iterator[ResultStep]:
    """Every other result a step rests on."""
    match step:
        case ResultStep():
            yield step
        case GroupStep(parts=parts):
            for part in parts:
                yield from result_steps(part)
        case LinkedStep(members=members):
            for _, inner in members:
                yield from result_steps(inner)
