"""The grounded program: a rule book laid over a matter, as frozen data.

Every element, choice and rule stands once for every subject of its kind. Conditions have become formulas
over literals (tests on facts) and tests on the outcomes of other instances. Nothing here depends on a
profile or on whether the record is closed: those enter when literals are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Literal as Word

from jusbelli.compiling.subjects import Subjects
from jusbelli.findings import Key, Outcome
from jusbelli.records import Matter, Subject
from jusbelli.rulebook import ElementStandard, Operator, Rulebook


class Place(Enum):
    """What becomes of a fact that is not shown, where it is relied on, when the record closes."""

    SHOWN = "shown"
    """It must be shown: not shown, the test fails."""
    UNREFUTED = "unrefuted"
    """It must be refuted: not refuted, the test holds."""

    @property
    def flipped(self) -> Place:
        """The place of what stands under a `not`."""
        return Place.UNREFUTED if self is Place.SHOWN else Place.SHOWN


Side = Word["acting", "opposed"]
"""The State whose act is judged, or those the act is directed against."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How a literal is asked: at what standard, on whose admission, and by whose knowledge at what moment."""

    standard: ElementStandard
    if_true: Side
    """Whose admission is relied on if it makes the test true: that of the side which a true test harms."""
    if_false: Side
    """Likewise if it makes the test false. The same side both times where a test has no direction."""
    actor_state: str | None
    """The State whose act the element is about; None for an element about no act."""
    strike: str | None = None
    """The strike the element is about, if any."""
    ex_ante: bool = False
    """Whether knowledge ends with that strike."""

    @property
    def turned(self) -> Asked:
        """What stands under a `not` or in an exception: true harms whom false harmed."""
        if self.if_true == self.if_false:
            return self
        return replace(self, if_true=self.if_false, if_false=self.if_true)


@dataclass(frozen=True, slots=True)
class Literal:
    """A test on one fact of one subject (or on two facts), or a setting of a switch (subject is None)."""

    subject: Subject | None
    name: str
    operator: Operator
    value: tuple[str, ...] | float | None
    asked: Asked
    other: tuple[Subject, str] | None = None
    """The second fact of a comparison."""
    hours: float | None = None
    other_asked: Asked | None = None
    """How the second fact is asked, where not as the first: in a guard each strike's time is asked of its own."""
    _hash: int = field(init=False, compare=False, repr=False, default=0)

    def __post_init__(self) -> None:
        parts = (self.subject, self.name, self.operator, self.value, self.asked, self.other, self.hours)
        object.__setattr__(self, "_hash", hash(parts))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True, slots=True)
class NotStated:
    """Stands where a condition ranges over a set the file does not state: unknown for want of facts."""

    subject: Subject
    set: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """A literal in its place. `label` names it within its subject, so that equal subjects share clauses."""

    literal: Literal | NotStated
    place: Place
    label: str


@dataclass(frozen=True, slots=True)
class OutcomeTest:
    """True when one of `outcomes` is certain for the element instance `key`, false when all are excluded."""

    key: Key
    outcomes: frozenset[Outcome]
    label: str


@dataclass(frozen=True, slots=True)
class ChoiceTest:
    """True when one of `values` is certain for the choice instance `key`."""

    key: Key
    values: frozenset[str]
    label: str


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: Formula


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least `number` of the parts; 0 or less is true."""

    number: int
    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """A condition over linked subjects, written out. `label` is the condition's own text."""

    formula: Formula
    label: str
    word: Word["some", "every", "count"]
    of: str
    members: tuple[Subject, ...]


Formula = Leaf | OutcomeTest | ChoiceTest | And | Or | Not | AtLeast | Linked

TRUE: Formula = And(())
FALSE: Formula = Or(())


@dataclass(frozen=True, slots=True)
class GroundRule:
    """One rule for one subject."""

    key: Key
    effect: Word["supports", "defeats", "unsettles"]
    when: Formula
    unless: tuple[Formula, ...]
    overrides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroundElement:
    """One element for one subject, with its rules."""

    key: Key
    applies: Formula | None
    rules: tuple[GroundRule, ...]
    advice: bool


@dataclass(frozen=True, slots=True)
class GroundChoice:
    """One choice for one subject: its values in order, each with its formula."""

    key: Key
    values: tuple[tuple[str, Formula], ...]
    first: bool


@dataclass(frozen=True)
class Program:
    """The whole, with the book and the matter it was made from."""

    book: Rulebook
    matter: Matter
    elements: Mapping[Key, GroundElement]
    choices: Mapping[Key, GroundChoice]
    subjects: Subjects
    layers: Mapping[str, int] = field(default_factory=dict)
    """Element and choice ids to the layer they are settled in; layer 0 rests on facts alone."""


def leaves_of(formula: Formula) -> Iterator[Leaf]:
    """Every leaf of a formula, those under linked subjects included."""
    match formula:
        case Leaf():
            yield formula
        case And(parts) | Or(parts) | AtLeast(_, parts):
            for part in parts:
                yield from leaves_of(part)
        case Not(part) | Linked(part):
            yield from leaves_of(part)
