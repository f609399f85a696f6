"""From formulas to Horn clauses: every proposition becomes two tokens, one that says it is true, one that it is false.

A proposition of which neither token is derived is unknown. So strong Kleene logic needs no negation of the
chaining engine: "not supported" is itself something that is derived.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from jusbelli.compiling.program import (
    And,
    AtLeast,
    ChoiceTest,
    Formula,
    GroundChoice,
    GroundElement,
    GroundRule,
    Leaf,
    Linked,
    Not,
    Or,
    OutcomeTest,
)
from jusbelli.evaluation.durable import Clause
from jusbelli.findings import Key, Outcome

CERTAIN = "certain"
"""A token that is always asserted; it stands for a conjunction of nothing."""

Signal = tuple[str, str]
"""The tokens of a proposition: that it is true, that it is false."""

NEVER = "never"
"""A token that nothing derives."""
TRUE: Signal = (CERTAIN, NEVER)
FALSE: Signal = (NEVER, CERTAIN)


@cache
def signal(name: str) -> Signal:
    """The two tokens of a proposition by its name."""
    return f"{name} is true", f"{name} is false"


@cache
def outcome_signal(element: str, outcome: Outcome) -> Signal:
    return signal(f"{element} {outcome}")


@cache
def rule_signal(rule: str) -> Signal:
    return signal(f"rule {rule}")


@cache
def choice_signal(choice: str, value: str) -> Signal:
    return signal(f"{choice} = {value}")


@dataclass
class Cell:
    """The clauses of one kind of subject in one layer; formulas settled beforehand are tokens by their label."""

    elements: tuple[GroundElement, ...]
    choices: tuple[GroundChoice, ...]
    own: frozenset[Key]
    """The elements and choices the cell decides itself."""
    clauses: list[Clause] = field(default_factory=list)
    _made: dict[Formula, Signal] = field(default_factory=dict)
    _count: int = 0

    def __post_init__(self) -> None:
        for choice in self.choices:
            self._choice(choice)
        for element in self.elements:
            self._element(element)

    def says(self, head: str, body: Iterable[str], name: str = "") -> None:
        """`head` follows from all of `body`."""
        needed = tuple(dict.fromkeys(token for token in body if token != CERTAIN))
        if NEVER in needed or head in (NEVER, CERTAIN):
            return
        self.clauses.append(Clause(name or head, needed or (CERTAIN,), head))

    # --- formulas -------------------------------------------------------------------------------------

    def formula(self, formula: Formula) -> Signal:
        found = self._made.get(formula)
        if found is None:
            found = self._made[formula] = self._formula(formula)
        return found

    def _formula(self, formula: Formula) -> Signal:
        match formula:
            case Leaf(label=label) | Linked(label=label):
                return signal(label)
            case OutcomeTest(key, outcomes, label):
                if key in self.own:
                    return self._some([outcome_signal(key[0], outcome) for outcome in sorted(outcomes)])
                return signal(label)
            case ChoiceTest(key, values, label):
                if key in self.own:
                    return self._some([choice_signal(key[0], value) for value in sorted(values)])
                return signal(label)
            case Not(part):
                true, false = self.formula(part)
                return false, true
            case And(parts):
                return self._every([self.formula(part) for part in parts])
            case Or(parts):
                return self._some([self.formula(part) for part in parts])
            case AtLeast(number, parts):
                return self._at_least(number, [self.formula(part) for part in parts])

    def _new(self) -> Signal:
        self._count += 1
        return signal(f"part {self._count}")

    def _every(self, parts: list[Signal]) -> Signal:
        if len(parts) == 1:
            return parts[0]
        if not parts:
            return TRUE
        true, false = self._new()
        self.says(true, (part[0] for part in parts))
        for part in parts:
            self.says(false, [part[1]])
        return true, false

    def _some(self, parts: list[Signal]) -> Signal:
        true, false = self._every([(part[1], part[0]) for part in parts])
        return false, true

    def _at_least(self, number: int, parts: list[Signal]) -> Signal:
        """`row[k]` says of the parts read so far that at least k are true, or that fewer are."""
        row: list[Signal] = [TRUE] + [FALSE] * max(number, 0)
        for part in parts:
            following = [TRUE]
            for k in range(1, len(row)):
                following.append(self._some([row[k], self._every([row[k - 1], part])]))
            row = following
        return row[max(number, 0)]

    # --- blocks ---------------------------------------------------------------------------------------

    def _rule(self, rule: GroundRule) -> Signal:
        """A rule holds when its condition does and no exception does; what fires bears the rule's own id."""
        rule_id = rule.key[0]
        true, false = rule_signal(rule_id)
        parts = rule.when.parts if isinstance(rule.when, And) else (rule.when,)
        needed = [self.formula(part) for part in parts]
        needed += [(barred[1], barred[0]) for barred in (self.formula(exception) for exception in rule.unless)]
        self.says(true, (part[0] for part in needed), rule_id)
        for part in needed:
            self.says(false, [part[1]], f"{rule_id} fails")
        return true, false

    def _element(self, element: GroundElement) -> None:
        name = element.key[0]
        rules = {rule.key[0]: self._rule(rule) for rule in element.rules}
        applies = TRUE if element.applies is None else self.formula(element.applies)
        supported = self._supported(element, rules)
        defeated = self._defeated(element, rules)
        undefeated = (defeated[1], defeated[0])
        met = outcome_signal(name, Outcome.MET)
        not_met = outcome_signal(name, Outcome.NOT_MET)
        na = outcome_signal(name, Outcome.NOT_APPLICABLE)
        self.says(met[0], [applies[0], supported[0], undefeated[0]])
        for part in (applies, supported, undefeated):
            self.says(met[1], [part[1]])
        self.says(not_met[0], [applies[0], defeated[0]])
        self.says(not_met[0], [applies[0], supported[1]])
        self.says(not_met[1], [applies[1]])
        self.says(not_met[1], [defeated[1], supported[0]])
        self.says(na[0], [applies[1]])
        self.says(na[1], [applies[0]])

    def _supported(self, element: GroundElement, rules: dict[str, Signal]) -> Signal:
        supports = self._some([rules[rule.key[0]] for rule in element.rules if rule.effect == "supports"])
        unsettling = [rules[rule.key[0]][1] for rule in element.rules if rule.effect == "unsettles"]
        if not unsettling:
            return supports
        settled = self._new()[0]
        self.says(settled, [supports[0], *unsettling])
        return settled, supports[1]

    def _defeated(self, element: GroundElement, rules: dict[str, Signal]) -> Signal:
        standing = []
        for defeater in (rule for rule in element.rules if rule.effect == "defeats"):
            overriding = [
                rules[rule.key[0]]
                for rule in element.rules
                if rule.effect == "supports" and defeater.key[0] in rule.overrides
            ]
            overridden = self._some(overriding)
            standing.append(self._every([rules[defeater.key[0]], (overridden[1], overridden[0])]))
        return self._some(standing)

    def _choice(self, choice: GroundChoice) -> None:
        earlier: list[Signal] = []
        for value, formula in choice.values:
            own = self.formula(formula)
            taken = self._every([own, *((false, true) for true, false in earlier)])
            true, false = choice_signal(choice.key[0], value)
            self.says(true, [taken[0]])
            self.says(false, [taken[1]])
            if choice.first:
                earlier.append(own)
