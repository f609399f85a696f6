"""What a decided result rests on: the rules and facts of its best path, and how strong its weakest link is.

Law and fact are kept apart and never become a number. Where several paths lead to a result, the best one
counts; along a path, the weakest link does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from jusbelli.argument.explain import Explainer
from jusbelli.compiling.literals import Reading
from jusbelli.compiling.program import (
    And,
    AtLeast,
    ChoiceTest,
    Formula,
    GroundElement,
    GroundRule,
    Leaf,
    Linked,
    Literal,
    Not,
    Or,
    OutcomeTest,
)
from jusbelli.findings import Key, Outcome, Truth
from jusbelli.records import Fact, Standing, Subject
from jusbelli.rulebook import LAW_ORDER, Law

FACT_ORDER = ("unresolved", "presumed", "likely", "judgement", "established", "none")
"""How firmly the facts of a path stand, weakest first; `none` where a result needs no fact."""

FactRef = tuple[Subject, str]
"""A fact: whose, and the term."""

_NOWHERE = 1_000_000
"""Deeper than anything."""

Sought = tuple[Key, str, bool]
"""An element and an outcome, or a choice and a value; and whether it has it or has it not."""


@dataclass(frozen=True)
class Basis:
    """The ground of a result. `settings_only` results rest on the law as a doctrine has it, on no fact."""

    law: Law = "settled"
    fact: str = "none"
    presumed: bool = False
    rules: tuple[str, ...] = ()
    facts: tuple[FactRef, ...] = ()

    @property
    def rank(self) -> tuple[bool, int, int]:
        return (not self.presumed, LAW_ORDER.index(self.law), FACT_ORDER.index(self.fact))


def together(parts: Iterable[Basis]) -> Basis:
    """All of the parts are needed: the weakest link counts."""
    found = list(parts)
    return Basis(
        min((part.law for part in found), key=LAW_ORDER.index, default="settled"),
        min((part.fact for part in found), key=FACT_ORDER.index, default="none"),
        any(part.presumed for part in found),
        tuple(dict.fromkeys(rule for part in found for rule in part.rules)),
        tuple(dict.fromkeys(fact for part in found for fact in part.facts)),
    )


def _as_many(number: int, parts: Iterable[Basis | None]) -> Basis | None:
    """So many of the parts, the strongest; None where there are fewer."""
    found = sorted((part for part in parts if part is not None), key=lambda part: part.rank, reverse=True)
    return together(found[: max(number, 0)]) if len(found) >= number else None


def best(parts: Iterable[Basis | None]) -> Basis | None:
    """Any of the parts is enough: the strongest counts. None where there is none."""
    return max((part for part in parts if part is not None), key=lambda part: part.rank, default=None)


@dataclass
class BasisFinder:
    """Finds the basis of what is certain under one valuation.

    What is certain was derived, and no derivation needs itself; so leaving out what is already being looked for
    always leaves a way, in circles too.
    """

    explainer: Explainer
    _found: dict[Sought, Basis | None] = field(default_factory=dict)
    _depth: dict[Sought, int] = field(default_factory=dict)
    """What is being looked for, and how deep."""
    _cut: int = _NOWHERE
    """The least depth at which a way was left out because it led back there."""

    def of(self, key: Key) -> Basis | None:
        """The basis of a decided element or choice; None when it is open."""
        if key in self.explainer.program.choices:
            values = self.explainer.valuation.choices[key]
            taken = [value for value, truth in values.items() if truth is Truth.TRUE]
            if taken:
                return together(found for value in taken if (found := self.that(key, value, True)) is not None)
            return self._all_of(self.that(key, value, False) for value in values)
        outcome = self.explainer.valuation.outcomes[key]
        return None if outcome is Outcome.OPEN else self.that(key, outcome, True)

    def that(self, key: Key, end: str, wanted: bool) -> Basis | None:
        """The basis for an element's having an outcome (a choice's having a value), or for its not having it."""
        sought = (key, end, wanted)
        if sought in self._found:
            return self._found[sought]
        if sought in self._depth:
            self._cut = min(self._cut, self._depth[sought])
            return None
        depth = self._depth[sought] = len(self._depth)
        above, self._cut = self._cut, _NOWHERE
        found = self._element(key, end, wanted) if key in self.explainer.program.elements else self._value(*sought)
        del self._depth[sought]
        if self._cut >= depth:  # no way was left out on account of what is still being looked for above
            self._found[sought], self._cut = found, _NOWHERE
        self._cut = min(above, self._cut)
        return found

    def of_failure(self, key: Key) -> Basis | None:
        """The basis on which an element that is not met fails, apart from whether it applies; None where it is met."""
        return self._fails(key, self.explainer.program.elements[key])

    # --- elements ---------------------------------------------------------------------------------------

    def _element(self, key: Key, end: str, wanted: bool) -> Basis | None:
        ground = self.explainer.program.elements[key]
        if end == Outcome.NOT_APPLICABLE:
            return self._applies(ground, not wanted)
        if end == Outcome.MET and wanted:
            return self._all_of((self._applies(ground, True), self._stands(key, ground)))
        if end == Outcome.MET:
            return best((self._fails(key, ground), self._applies(ground, False)))
        if wanted:
            return self._all_of((self._applies(ground, True), self._fails(key, ground)))
        return best((self._stands(key, ground), self._applies(ground, False)))

    def _applies(self, ground: GroundElement, wanted: bool) -> Basis | None:
        if ground.applies is None:
            return Basis() if wanted else None
        return self.formula(ground.applies if wanted else Not(ground.applies))

    def _stands(self, key: Key, ground: GroundElement) -> Basis | None:
        """A rule supports it, and nothing defeats or unsettles it."""
        if self.explainer.supported(key) is not Truth.TRUE or self.explainer.defeated(key) is not Truth.FALSE:
            return None
        support = best(self._rule(rule) for rule in ground.rules if rule.effect == "supports")
        return self._all_of((support, self._undefeated(ground)))

    def _undefeated(self, ground: GroundElement) -> Basis:
        """Each defeating or unsettling rule fails; one that a rule overrides is answered by its support."""
        fails = [self._rule_fails(rule) for rule in ground.rules if rule.effect != "supports"]
        return together(Basis("settled", part.fact, part.presumed, (), part.facts) for part in fails if part)

    def _fails(self, key: Key, ground: GroundElement) -> Basis | None:
        """A rule defeats it, or every way to it fails; the book says how sure it is that there is no other."""
        defeats = (
            self._rule(rule)
            for rule in ground.rules
            if rule.effect == "defeats" and self.explainer.standing(key, rule) is Truth.TRUE
        )
        return best((*defeats, self._unsupported(key, ground)))

    def _unsupported(self, key: Key, ground: GroundElement) -> Basis | None:
        if self.explainer.supported(key) is not Truth.FALSE:
            return None
        complete = Basis(law=self.explainer.program.book.elements[key[0]].complete)
        failing = (self._rule_fails(rule) for rule in ground.rules if rule.effect == "supports")
        return self._all_of((complete, *failing))

    def _rule(self, ground: GroundRule) -> Basis | None:
        if self.explainer.valuation.rules[ground.key] is not Truth.TRUE:
            return None
        rule = self.explainer.program.book.rules[ground.key[0]]
        own = Basis(law=rule.law, rules=(rule.id,))
        exceptions = (self.formula(Not(exception)) for exception in ground.unless)
        return self._all_of((own, self.formula(ground.when), *exceptions))

    def _rule_fails(self, ground: GroundRule) -> Basis | None:
        if self.explainer.valuation.rules[ground.key] is not Truth.FALSE:
            return None
        return best((self.formula(Not(ground.when)), *(self.formula(exception) for exception in ground.unless)))

    # --- choices ----------------------------------------------------------------------------------------

    def _value(self, key: Key, value: str, wanted: bool) -> Basis | None:
        ground = self.explainer.program.choices[key]
        said = next(each for each in self.explainer.program.book.choices[key[0]].values if each.value == value)
        own = next(formula for name, formula in ground.values if name == value)
        names = [name for name, _ in ground.values]
        earlier = [formula for _, formula in ground.values[: names.index(value)]] if ground.first else []
        if wanted:
            law = Basis(law=said.law)
            return self._all_of((law, self.formula(own), *(self.formula(Not(formula)) for formula in earlier)))
        return best((self.formula(Not(own)), *(self.formula(formula) for formula in earlier)))

    # --- conditions -------------------------------------------------------------------------------------

    def formula(self, formula: Formula) -> Basis | None:
        """The basis on which a condition is true; None when it is not."""
        if self.explainer.truth(formula) is not Truth.TRUE:
            return None
        match formula:
            case Leaf():
                return self._leaf(formula)
            case OutcomeTest(key, outcomes):
                if self.explainer.valuation.outcomes[key] is Outcome.OPEN:
                    return Basis(fact="unresolved")  # advice asked whether it is open, and it is
                return best(self.that(key, outcome, True) for outcome in sorted(outcomes))
            case ChoiceTest(key, values):
                return best(self.that(key, value, True) for value in sorted(values))
            case And(parts):
                return self._all_of(self.formula(part) for part in parts)
            case Or(parts):
                return best(self.formula(part) for part in parts)
            case AtLeast(number, parts):
                return _as_many(number, (self.formula(part) for part in parts))
            case Linked(inner):
                return self._all_of((self.formula(inner), _ON_THE_FILE))
            case Not(part):
                return self._not(part)

    def _not(self, formula: Formula) -> Basis | None:
        match formula:
            case Leaf():
                return self._leaf(formula)
            case OutcomeTest(key, outcomes):
                return self._all_of(self.that(key, outcome, False) for outcome in sorted(outcomes - {Outcome.OPEN}))
            case ChoiceTest(key, values):
                return self._all_of(self.that(key, value, False) for value in sorted(values))
            case And(parts):
                return best(self.formula(Not(part)) for part in parts)
            case Or(parts):
                return self._all_of(self.formula(Not(part)) for part in parts)
            case AtLeast(number, parts):
                return _as_many(len(parts) - number + 1, (self.formula(Not(part)) for part in parts))
            case Linked(inner):
                return self._all_of((self._not(inner), _ON_THE_FILE))
            case Not(part):
                return self.formula(part)

    @staticmethod
    def _all_of(parts: Iterable[Basis | None]) -> Basis | None:
        """All parts together; None as soon as one has no basis."""
        found = []
        for part in parts:
            if part is None:
                return None
            found.append(part)
        return together(found)

    def _leaf(self, leaf: Leaf) -> Basis:
        if not isinstance(leaf.literal, Literal):
            return Basis(fact="unresolved")
        reading = self.explainer.reader.read(leaf.literal)
        facts = tuple(ref for ref in self.explainer.reader.refs(leaf.literal) if self.explainer.reader.has(ref))
        return Basis("settled", _firmness(reading, leaf.literal), reading.presumed, (), facts)


_ON_THE_FILE = Basis(fact="established")
"""Who the members of a set are is what the file states."""


def _firmness(reading: Reading, literal: Literal) -> str:
    if literal.subject is None:
        return "none"
    if reading.truth is Truth.UNKNOWN:
        return "unresolved"
    if reading.presumed:
        return "presumed"
    return min((firmness_of(fact) for fact in reading.facts), key=FACT_ORDER.index, default="established")


def firmness_of(fact: Fact) -> str:
    """How firmly a fact stands, in one word."""
    if fact.judged_by is not None:
        return "judgement"
    match fact.status.standing:
        case Standing.AGREED | Standing.FOUND | Standing.ADMITTED:
            return "established"
        case Standing.ESTABLISHED | Standing.DISPROVED:
            level = fact.status.standard or 3
            return "established" if level >= 3 else "likely" if level == 2 else "unresolved"
        case _:
            return "established" if fact.decided is not None else "unresolved"
