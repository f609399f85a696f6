"""What the engine finds: truth values, outcomes, reasons, and the valuation of a matter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from jusbelli.records import Subject

Record = Literal["open", "closed"]


class Truth(StrEnum):
    """The three values of strong Kleene logic; unknown is neither true nor false."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """How an element ends."""

    MET = "met"
    NOT_MET = "not_met"
    OPEN = "open"
    NOT_APPLICABLE = "n_a"


class Reason(StrEnum):
    """Why an element is not met, or open.

    `negated`: the record shows the contrary. `not_established`: the burden was not discharged, so only the
    closed record decides. `not_raised`: it rests on a presumption nobody raised. The others say what keeps an
    element open: facts `unknown`, `disputed` or `below_standard`, a question of `law`, or an `order` of acts
    that feed on each other.
    """

    NEGATED = "negated"
    NOT_ESTABLISHED = "not_established"
    NOT_RAISED = "not_raised"
    UNKNOWN = "unknown"
    DISPUTED = "disputed"
    BELOW_STANDARD = "below_standard"
    LAW = "law"
    ORDER = "order"


Key = tuple[str, Subject]
"""An element, choice or rule id, and the subject it is about."""


@dataclass(frozen=True)
class Settings:
    """Under what a matter is assessed: the profile's switches and whether the record is closed."""

    profile: str
    switches: Mapping[str, str]
    record: Record = "open"

    def closed(self) -> Settings:
        return Settings(self.profile, self.switches, "closed")


@dataclass(frozen=True)
class Valuation:
    """One evaluator's answer, whole: every element, choice and rule for every subject.

    `choices` gives the truth of each of a choice's values.
    """

    outcomes: Mapping[Key, Outcome] = field(default_factory=dict)
    choices: Mapping[Key, Mapping[str, Truth]] = field(default_factory=dict)
    rules: Mapping[Key, Truth] = field(default_factory=dict)
