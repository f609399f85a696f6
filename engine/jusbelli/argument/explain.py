"""Explaining one valuation: how every condition stands, and the tree of why below any result."""

from __future__ import annotations

from dataclasses import dataclass, field

from jusbelli.argument.tree import (
    GroupStep,
    LeafStep,
    LinkedStep,
    ResultStep,
    RuleStep,
    Step,
    Why,
)
from jusbelli.argument.wording import COMPARED, LISTED, Wording
from jusbelli.compiling.literals import LiteralReader, Reading
from jusbelli.compiling.program import (
    And,
    AtLeast,
    ChoiceTest,
    Formula,
    GroundRule,
    Leaf,
    Linked,
    Literal,
    Not,
    NotStated,
    Or,
    OutcomeTest,
    Place,
    Program,
)
from jusbelli.findings import Key, Outcome, Reason, Settings, Truth, Valuation
from jusbelli.records import Subject, Value
from jusbelli.rulebook import OPEN, Term

_NEGATED = {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE, Truth.UNKNOWN: Truth.UNKNOWN}


@dataclass
class Explainer:
    """Explains one valuation of a program under given settings."""

    program: Program
    settings: Settings
    valuation: Valuation
    reader: LiteralReader = field(init=False)
    wording: Wording = field(init=False)
    open_steps: dict[Key, tuple[Step, ...]] = field(default_factory=dict)
    """The undecided tests directly below each result, once somebody has asked for them."""
    _whys: dict[Key, Why] = field(default_factory=dict)
    _leaves: dict[int, tuple[Leaf, tuple[Truth, Reading]]] = field(default_factory=dict)
    """By identity, with the leaf itself, so that no later leaf can come to stand under its identity."""
    _propositions: dict[Key, dict[Outcome, Truth]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.reader = LiteralReader(self.program.subjects, self.settings)
        self.wording = Wording(self.program.book, self.program.matter)

    # --- truth of conditions --------------------------------------------------------------------------

    def truth(self, formula: Formula) -> Truth:
        """How a condition stands under the valuation."""
        match formula:
            case Leaf():
                return self._leaf(formula)[0]
            case OutcomeTest(key, outcomes):
                return self._outcome(key, outcomes)
            case ChoiceTest(key, values):
                return self._value(key, values)
            case Not(part):
                return _NEGATED[self.truth(part)]
            case And(parts):
                return all_of([self.truth(part) for part in parts])
            case Or(parts):
                return any_of([self.truth(part) for part in parts])
            case AtLeast(number, parts):
                return at_least(number, [self.truth(part) for part in parts])
            case Linked(inner):
                return self.truth(inner)

    def _leaf(self, leaf: Leaf) -> tuple[Truth, Reading]:
        if id(leaf) not in self._leaves:
            self._leaves[id(leaf)] = (leaf, self._read_leaf(leaf))
        return self._leaves[id(leaf)][1]

    def _read_leaf(self, leaf: Leaf) -> tuple[Truth, Reading]:
        literal = leaf.literal
        reading = (
            Reading(Truth.UNKNOWN, Reason.UNKNOWN) if isinstance(literal, NotStated) else self.reader.read(literal)
        )
        if reading.truth is Truth.UNKNOWN and self.settings.record == "closed" and reading.reason is not Reason.LAW:
            return Truth.FALSE if leaf.place is Place.SHOWN else Truth.TRUE, reading
        return reading.truth, reading

    def _outcome(self, key: Key, outcomes: frozenset[Outcome]) -> Truth:
        found = self.propositions(key)
        if Outcome.OPEN in outcomes and self.valuation.outcomes[key] is Outcome.OPEN:
            return Truth.TRUE
        return any_of([found[outcome] for outcome in sorted(outcomes - {Outcome.OPEN})])

    def _value(self, key: Key, values: frozenset[str]) -> Truth:
        truths = self.valuation.choices[key]
        if OPEN in values and self.is_open(key):
            return Truth.TRUE
        return any_of([truths[value] for value in sorted(values - {OPEN})])

    def is_open(self, key: Key) -> bool:
        """Whether an element or a choice is undecided."""
        if key in self.valuation.outcomes:
            return self.valuation.outcomes[key] is Outcome.OPEN
        truths = self.valuation.choices[key].values()
        return Truth.TRUE not in truths and Truth.UNKNOWN in truths

    def propositions(self, key: Key) -> dict[Outcome, Truth]:
        """Met, not met and not applicable, each by itself: what is certain, what is excluded."""
        if key not in self._propositions:
            outcome = self.valuation.outcomes[key]
            start = dict.fromkeys((Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE), Truth.UNKNOWN)
            self._propositions[key] = start
            if outcome is not Outcome.OPEN:
                self._propositions[key] = {each: Truth.TRUE if each is outcome else Truth.FALSE for each in start}
            else:
                self._propositions[key] = self._excluded(key)
        return self._propositions[key]

    def _excluded(self, key: Key) -> dict[Outcome, Truth]:
        """Of an open element: which outcomes are excluded all the same."""
        element = self.program.elements[key]
        applies = Truth.TRUE if element.applies is None else self.truth(element.applies)
        supported, defeated = self.supported(key), self.defeated(key)
        not_met = any_of([defeated, _NEGATED[supported]])
        return {
            Outcome.MET: all_of([applies, supported, _NEGATED[defeated]]),
            Outcome.NOT_MET: all_of([applies, not_met]),
            Outcome.NOT_APPLICABLE: _NEGATED[applies],
        }

    def supported(self, key: Key) -> Truth:
        """Whether a supporting rule holds and no question of law unsettles it."""
        element = self.program.elements[key]
        held = any_of([self._rule(rule) for rule in element.rules if rule.effect == "supports"])
        unsettling = [self._rule(rule) for rule in element.rules if rule.effect == "unsettles"]
        if held is Truth.TRUE and any(truth is not Truth.FALSE for truth in unsettling):
            return Truth.UNKNOWN
        return held

    def defeated(self, key: Key) -> Truth:
        """Whether a defeating rule holds that nothing overrides."""
        element = self.program.elements[key]
        return any_of([self.standing(key, rule) for rule in element.rules if rule.effect == "defeats"])

    def standing(self, key: Key, defeater: GroundRule) -> Truth:
        overriding = [
            self._rule(rule)
            for rule in self.program.elements[key].rules
            if rule.effect == "supports" and defeater.key[0] in rule.overrides
        ]
        return all_of([self._rule(defeater), _NEGATED[any_of(overriding)]])

    def _rule(self, rule: GroundRule) -> Truth:
        return self.valuation.rules[rule.key]

    # --- the tree --------------------------------------------------------------------------------------

    def why(self, key: Key) -> Why:
        """Everything that bears on an element or a choice for a subject. Raises KeyError for an unknown key."""
        if key not in self._whys:
            self._whys[key] = self._why_choice(key) if key in self.program.choices else self._why_element(key)
        return self._whys[key]

    def outcome_of(self, key: Key) -> str:
        """The outcome of an element, or the value of a choice (values still possible joined by `or`)."""
        if key in self.valuation.outcomes:
            return str(self.valuation.outcomes[key])
        values = self.valuation.choices[key]
        taken = [value for value, truth in values.items() if truth is Truth.TRUE]
        possible = taken or [value for value, truth in values.items() if truth is Truth.UNKNOWN]
        return " or ".join(possible) or "none"

    def _why_element(self, key: Key) -> Why:
        element = self.program.elements[key]
        applies = None if element.applies is None else self.step(element.applies)
        return Why(key, self.outcome_of(key), applies, tuple(self._rule_step(key, rule) for rule in element.rules))

    def _why_choice(self, key: Key) -> Why:
        choice = self.program.choices[key]
        truths = self.valuation.choices[key]
        values = tuple((value, truths[value], self.step(formula)) for value, formula in choice.values)
        return Why(key, self.outcome_of(key), None, (), values)

    def _rule_step(self, key: Key, ground: GroundRule) -> RuleStep:
        rule = self.program.book.rules[ground.key[0]]
        parts = ground.when.parts if isinstance(ground.when, And) else (ground.when,)
        because = self.wording.fill(rule.because, key[1])
        exceptions = tuple(
            (self.wording.fill(said.because, key[1]), self.step(formula))
            for said, formula in zip(rule.unless, ground.unless, strict=True)
        )
        overridden = tuple(
            other.key[0]
            for other in self.program.elements[key].rules
            if ground.key[0] in other.overrides and self._rule(other) is Truth.TRUE
        )
        steps = tuple(self.step(part) for part in parts)
        return RuleStep(rule, key[1], self._rule(ground), because, steps, exceptions, overridden)

    def step(self, formula: Formula) -> Step:
        """One condition as a step; how it stands follows from how its parts do."""
        match formula:
            case Leaf():
                return self._leaf_step(formula)
            case OutcomeTest(key, outcomes):
                clause = self._says_outcomes(key, outcomes)
                truth = self._outcome(key, outcomes)
                return ResultStep(clause, truth, key, tuple(sorted(outcomes)), self.outcome_of(key))
            case ChoiceTest(key, values):
                clause = self._says_values(key, values)
                return ResultStep(clause, self._value(key, values), key, tuple(sorted(values)), self.outcome_of(key))
            case Not(part):
                step = self.step(part)
                return GroupStep("not", 0, (step,), _NEGATED[step.truth])
            case And(parts):
                steps = self._steps(parts)
                return GroupStep("all", 0, steps, all_of([step.truth for step in steps]))
            case Or(parts):
                steps = self._steps(parts)
                return GroupStep("any", 0, steps, any_of([step.truth for step in steps]))
            case AtLeast(number, parts):
                steps = self._steps(parts)
                return GroupStep("at least", number, steps, at_least(number, [step.truth for step in steps]))
            case Linked():
                return self._linked_step(formula)

    def _steps(self, parts: tuple[Formula, ...]) -> tuple[Step, ...]:
        return tuple(self.step(part) for part in parts)

    def _linked_step(self, linked: Linked) -> LinkedStep:
        inner = linked.formula.part if isinstance(linked.formula, Not) else linked.formula
        stated = not (isinstance(inner, Leaf) and isinstance(inner.literal, NotStated))
        parts = inner.parts if isinstance(inner, And | Or | AtLeast) else ()
        members = tuple((member, self.step(part)) for member, part in zip(linked.members, parts, strict=False))
        truth = self.truth(linked)
        return LinkedStep(linked.word, linked.of, linked.label.split(" [")[0], members, truth, stated)

    def _leaf_step(self, leaf: Leaf) -> LeafStep:
        truth, reading = self._leaf(leaf)
        literal = leaf.literal
        not_shown = reading.truth is Truth.UNKNOWN and truth is not Truth.UNKNOWN
        if isinstance(literal, NotStated):
            clause = f"the file states the {literal.set} of {self.wording.name(literal.subject)}"
            return LeafStep(
                clause, truth, reading.reason, False, (), literal.subject, literal.set, leaf, not_shown=not_shown
            )
        clause = self._says_literal(literal)
        return LeafStep(
            clause,
            truth,
            reading.reason,
            reading.presumed,
            reading.facts,
            literal.subject,
            literal.name,
            leaf,
            self.reader.refs(literal),
            not_shown,
        )

    # --- words ------------------------------------------------------------------------------------------

    def _says_outcomes(self, key: Key, outcomes: frozenset[Outcome]) -> str:
        element = self.program.book.elements[key[0]]
        if Outcome.MET in outcomes:
            return self.wording.element(element, key[1])
        if outcomes == {Outcome.OPEN}:
            return f"it is open whether {self.wording.element(element, key[1])}"
        if Outcome.NOT_MET in outcomes:
            return f"it is not so that {self.wording.element(element, key[1])}"
        return f"it does not arise whether {self.wording.element(element, key[1])}"

    def _says_values(self, key: Key, values: frozenset[str]) -> str:
        choice = self.program.book.choices[key[0]]
        said = [self.wording.choice(choice, key[1], value) for value in sorted(values - {OPEN})]
        return ", or ".join(said + [f"it is open: {choice.asks}"] * (OPEN in values))

    def _says_literal(self, literal: Literal) -> str:
        if literal.subject is None:
            return self._says_switch(literal)
        term = self.program.book.terms[literal.name]
        if literal.other is not None:
            return self._says_comparison(literal, term)
        if isinstance(literal.value, tuple):
            return self._says_words(literal, term)
        assert isinstance(literal.value, float)
        bound = f"{COMPARED[literal.operator]} {literal.value:g} {term.unit}".strip()
        return self.wording.fill(term.says, literal.subject, bound)

    def _says_words(self, literal: Literal, term: Term) -> str:
        assert literal.subject is not None and isinstance(literal.value, tuple)
        if term.is_yes_no and literal.value in (("yes",), ("no",)):
            return self.wording.fact(term, literal.subject, literal.value[0])
        words = [self.wording.value(term, word) for word in literal.value]
        value = f"{LISTED[literal.operator]} {' or '.join(words)}".strip()
        return self.wording.fill(term.says, literal.subject, value)

    def _says_comparison(self, literal: Literal, term: Term) -> str:
        assert literal.subject is not None and literal.other is not None
        subject, name = literal.other
        other = self.program.book.terms[name]
        known = self._only_value(subject, other)
        if known is not None and literal.operator in ("same_as", "differs_from"):
            value = self.wording.value(other, known)
            return self.wording.fill(
                term.says, literal.subject, value if literal.operator == "same_as" else f"other than {value}"
            )
        return f"{self._noun(literal.subject, term)} {COMPARED[literal.operator]} {self._noun(subject, other)}"

    def _only_value(self, subject: Subject, term: Term) -> Value | None:
        """The value a fact has on every account; None where there are several or none."""
        fact = self.reader.fact_of(subject, term)
        values = {claim.value for claim in fact.claims} if fact else set()
        return values.pop() if len(values) == 1 else None

    def _noun(self, subject: Subject, term: Term) -> str:
        value = self._only_value(subject, term)
        text = "unknown" if value is None else self.wording.value(term, value)
        what = "the time of" if term.kind == "time" else f"`{term.name}` of"
        return f"{what} {self.wording.name(subject)} ({text})"

    def _says_switch(self, literal: Literal) -> str:
        switch = self.program.book.switches[literal.name]
        assert isinstance(literal.value, tuple)
        held = " or ".join(switch.values[value] for value in literal.value)
        return (
            f"on the doctrine followed ({literal.name}: {self.settings.switches[literal.name]}), the answer is: {held}"
        )


class Wordless(Explainer):
    """Shows how everything stands without saying what it is: no clauses for facts and results."""

    def _says_outcomes(self, key: Key, outcomes: frozenset[Outcome]) -> str:
        return ""

    def _says_values(self, key: Key, values: frozenset[str]) -> str:
        return ""

    def _says_literal(self, literal: Literal) -> str:
        return super()._says_literal(literal) if literal.subject is None else ""


# Strong Kleene ----------------------------------------------------------------------------------------


def all_of(truths: list[Truth]) -> Truth:
    return Truth.FALSE if Truth.FALSE in truths else Truth.UNKNOWN if Truth.UNKNOWN in truths else Truth.TRUE


def any_of(truths: list[Truth]) -> Truth:
    return Truth.TRUE if Truth.TRUE in truths else Truth.UNKNOWN if Truth.UNKNOWN in truths else Truth.FALSE


def at_least(number: int, truths: list[Truth]) -> Truth:
    if truths.count(Truth.TRUE) >= number:
        return Truth.TRUE
    return Truth.FALSE if len(truths) - truths.count(Truth.FALSE) < number else Truth.UNKNOWN
