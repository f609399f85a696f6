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


def best(parts: Iterable[Basis | None]) -> Basis | None:
    """Any of the parts is enough: the strongest counts. None where there is none."""
    return max((part for part in parts if part is not None), key=lambda part: part.rank, default=None)


@dataclass
class BasisFinder:
    """Finds the basis of decided results under one valuation."""

    explainer: Explainer
    _found: dict[Key, Basis | None] = field(default_factory=dict)
    _under_way: set[Key] = field(default_factory=set)

    def of(self, key: Key) -> Basis | None:
        """The basis of a decided element or choice; None when it is open (or rests only on itself)."""
        if key in self._found:
            return self._found[key]
        if key in self._under_way:
            return None
        self._under_way.add(key)
        try:
            found = self._choice(key) if key in self.explainer.program.choices else self._element(key)
        finally:
            self._under_way.discard(key)
        if not self._under_way or found is not None:
            self._found[key] = found
        return found

    def _element(self, key: Key) -> Basis | None:
        ground = self.explainer.program.elements[key]
        applies = None if ground.applies is None else self.formula(ground.applies)
        match self.explainer.valuation.outcomes[key]:
            case Outcome.OPEN:
                return None
            case Outcome.NOT_APPLICABLE:
                return applies
            case Outcome.MET:
                parts = [applies, self._support(ground), self._no_defeat(key, ground)]
                needed = [part for part in parts if part is not None]
                return together(needed)
            case Outcome.NOT_MET:
                found = best((self._defeat(key, ground), self._no_support(key, ground)))
                return found if found is None or applies is None else together((applies, found))

    def _support(self, ground: GroundElement) -> Basis | None:
        return best(
            self._rule(rule) for rule in ground.rules if rule.effect == "supports" and self._is(rule, Truth.TRUE)
        )

    def _no_support(self, key: Key, ground: GroundElement) -> Basis | None:
        """Not met because no rule supports it: every way fails, and the book says how complete the ways are."""
        if self.explainer.supported(key) is not Truth.FALSE:
            return None
        complete = self.explainer.program.book.elements[key[0]].complete
        failing = [self._rule_fails(rule) for rule in ground.rules if rule.effect == "supports"]
        known = [part for part in failing if part is not None]
        return together([Basis(law=complete), *known]) if len(known) == len(failing) else None

    def _defeat(self, key: Key, ground: GroundElement) -> Basis | None:
        return best(
            self._rule(rule)
            for rule in ground.rules
            if rule.effect == "defeats" and self.explainer.standing(key, rule) is Truth.TRUE
        )

    def _no_defeat(self, key: Key, ground: GroundElement) -> Basis | None:
        """Nothing defeats it: each defeater fails, or a rule that holds overrides it."""
        parts = []
        for rule in ground.rules:
            if rule.effect == "unsettles" or (rule.effect == "defeats" and self._is(rule, Truth.FALSE)):
                parts.append(self._rule_fails(rule))
        found = [Basis("settled", part.fact, part.presumed, (), part.facts) for part in parts if part is not None]
        return together(found)

    def _rule(self, ground: GroundRule) -> Basis | None:
        rule = self.explainer.program.book.rules[ground.key[0]]
        parts = [self.formula(ground.when)]
        parts += [self.formula(Not(exception)) for exception in ground.unless]
        if any(part is None for part in parts):
            return None
        return together([Basis(law=rule.law, rules=(rule.id,)), *(part for part in parts if part is not None)])

    def _rule_fails(self, ground: GroundRule) -> Basis | None:
        if not self._is(ground, Truth.FALSE):
            return None
        return best([self.formula(Not(ground.when)), *(self.formula(exception) for exception in ground.unless)])

    def _is(self, rule: GroundRule, truth: Truth) -> bool:
        return self.explainer.valuation.rules[rule.key] is truth

    def _choice(self, key: Key) -> Basis | None:
        ground = self.explainer.program.choices[key]
        choice = self.explainer.program.book.choices[key[0]]
        truths = self.explainer.valuation.choices[key]
        parts: list[Basis] = []
        for (value, formula), said in zip(ground.values, choice.values, strict=True):
            own = self.formula(formula)
            if truths[value] is Truth.TRUE and own is not None:
                return together([*parts, own, Basis(law=said.law)])
            failing = self.formula(Not(formula))
            if ground.first and failing is not None:
                parts.append(failing)
        return None

    # --- conditions -----------------------------------------------------------------------------------

    def formula(self, formula: Formula) -> Basis | None:
        """The basis on which a condition is true; None when it is not."""
        if self.explainer.truth(formula) is not Truth.TRUE:
            return None
        match formula:
            case Leaf():
                return self._leaf(formula)
            case OutcomeTest(key) | ChoiceTest(key):
                return self.of(key)
            case And(parts):
                return self._all(parts)
            case Or(parts):
                return best(self.formula(part) for part in parts)
            case AtLeast(_, parts):
                return together(basis for part in parts if (basis := self.formula(part)) is not None)
            case Linked(inner):
                return self.formula(inner)
            case Not(part):
                return self._not(part)

    def _not(self, formula: Formula) -> Basis | None:
        match formula:
            case Leaf():
                return self._leaf(formula)
            case OutcomeTest(key):
                return self.of(key) or self._excluded(key)
            case ChoiceTest(key):
                return self.of(key)
            case And(parts):
                return best(self.formula(Not(part)) for part in parts)
            case Or(parts):
                return self._all(tuple(Not(part) for part in parts))
            case AtLeast(_, parts):
                return together(basis for part in parts if (basis := self.formula(Not(part))) is not None)
            case Linked(inner):
                return self._not(inner)
            case Not(part):
                return self.formula(part)

    def _excluded(self, key: Key) -> Basis | None:
        """The ground on which an open element is at any rate not met (it fails, or does not apply)."""
        ground = self.explainer.program.elements.get(key)
        if ground is None or key in self._under_way:
            return None
        self._under_way.add(key)
        try:
            return best((self._defeat(key, ground), self._no_support(key, ground)))
        finally:
            self._under_way.discard(key)

    def _all(self, parts: tuple[Formula, ...]) -> Basis | None:
        found = [self.formula(part) for part in parts]
        known = [part for part in found if part is not None]
        return together(known) if len(known) == len(found) else None

    def _leaf(self, leaf: Leaf) -> Basis:
        if not isinstance(leaf.literal, Literal):
            return Basis(fact="unresolved")
        reading = self.explainer.reader.read(leaf.literal)
        facts = tuple((_subject_of(leaf.literal, fact), fact.term) for fact in reading.facts)
        return Basis("settled", _firmness(reading, leaf.literal), reading.presumed, (), facts)


def _subject_of(literal: Literal, fact: Fact) -> Subject:
    if literal.other is not None and fact.term == literal.other[1] and fact.term != literal.name:
        return literal.other[0]
    assert literal.subject is not None
    return literal.subject


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
