"""How an element ends, as formulas, with and without one of its rules: what must be so for the rule to matter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from jusbelli.checking.cells import Cells, Place
from jusbelli.checking.formulas import (
    ALWAYS,
    FALSE,
    NOT_FALSE,
    NOT_TRUE,
    TRUE,
    Ask,
    Both,
    Cell,
    Contrary,
    Either,
    Formula,
)
from jusbelli.checking.search import Requirement
from jusbelli.rulebook import Condition, Element, Rule

_SUPPORTED: Formula = Ask(Cell("some support", ("shown", "not shown"), False), 1)
Goal = tuple[Requirement, ...]
"""Requirements that a state must meet together."""


@dataclass(frozen=True)
class Standing:
    """The rules of one element as formulas, on the open or on the closed record."""

    applies: Formula
    holds: dict[str, Formula]
    """By rule."""
    rules: tuple[Rule, ...]
    is_supported: bool
    """Whether any rule of the element supports it. Where none does, defeating rules are looked at as if one might."""

    @classmethod
    def of(cls, cells: Cells, element: Element, rules: tuple[Rule, ...], *, closed: bool) -> Standing:
        applies = ALWAYS
        if element.applies_when is not None:
            applies = cells.formula(element.applies_when, "shown" if closed else None)
        holds = {rule.id: holding(cells, rule, element, closed=closed) for rule in rules}
        return cls(applies, holds, rules, any(rule.effect == "supports" and not rule.reason_only for rule in rules))

    def without(self, *ids: str) -> Standing:
        return replace(self, rules=tuple(rule for rule in self.rules if rule.id not in ids))

    def supported(self) -> Formula:
        supports = tuple(self.holds[rule.id] for rule in self.rules if rule.effect == "supports")
        return Either(supports) if self.is_supported else _SUPPORTED

    def unsettled(self) -> Formula:
        return Either(tuple(self.holds[rule.id] for rule in self.rules if rule.effect == "unsettles"))

    def defeated(self) -> Formula:
        return Either(tuple(self._stands(rule) for rule in self.rules if rule.effect == "defeats"))

    def _stands(self, defeater: Rule) -> Formula:
        """A defeating rule holds and nothing overrides it."""
        over = tuple(
            Contrary(self.holds[rule.id])
            for rule in self.rules
            if rule.effect == "supports" and defeater.id in rule.overrides
        )
        return Both((self.holds[defeater.id], *over)) if over else self.holds[defeater.id]

    def goals(self, rule: Rule) -> Iterator[Goal]:
        """The ways in which the element, where it may apply and the rule holds, would end otherwise without the rule.

        Each alone is enough; that an outcome is excluded while the element is open counts too. Where the rule is
        unknown it may leave open what would else be decided; that is no way to matter.
        """
        rest = self.without(rule.id)
        holds = ((self.holds[rule.id], TRUE), (self.applies, NOT_FALSE))
        settled = ((rest.unsettled(), FALSE), (self.defeated(), FALSE))
        match rule.effect:
            case "supports":
                yield (*holds, *settled, (rest.supported(), NOT_TRUE))
                yield (*holds, (rest.supported(), FALSE), (rest.defeated(), NOT_TRUE))
                if rule.overrides:
                    yield (*holds, *settled, (rest.defeated(), NOT_FALSE))
                    yield (*holds, (rest.defeated(), TRUE), (self.defeated(), NOT_TRUE))
            case "defeats":
                yield (*holds, (self._stands(rule), TRUE), (rest.defeated(), NOT_TRUE), (self.supported(), NOT_FALSE))
            case "unsettles":
                yield (*holds, *settled, (self.supported(), TRUE))


def holding(cells: Cells, rule: Rule, element: Element, *, closed: bool = False) -> Formula:
    """A rule holds when its condition does and no exception does."""
    parts = [cells.formula(rule.when, _place(rule, element) if closed else None)]
    parts += [Contrary(cells.formula(each.when, "shown" if closed else None)) for each in rule.unless]
    return Both(tuple(parts)) if len(parts) > 1 else parts[0]


def _place(rule: Rule, element: Element) -> Place:
    """Where a rule's facts stand on a closed record: adverse to the element or in its favour."""
    if rule.effect == "unsettles":
        return "shown"
    adverse = element.if_not_shown == "not-met"
    return "shown" if (rule.effect == "supports") == adverse else "unrefuted"


def conditions_of(element: Element, rules: tuple[Rule, ...]) -> Iterator[Condition]:
    """Every condition by which an element is decided."""
    if element.applies_when is not None:
        yield element.applies_when
    for rule in rules:
        yield rule.when
        for exception in rule.unless:
            yield exception.when
