"""Grounding: conditions laid over subjects become formulas."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache

from jusbelli.compiling.literals import resolved_subject
from jusbelli.compiling.program import (
    And,
    Asked,
    AtLeast,
    ChoiceTest,
    Formula,
    GroundChoice,
    GroundElement,
    GroundRule,
    Leaf,
    Linked,
    Literal,
    Not,
    NotStated,
    Or,
    OutcomeTest,
    Place,
    Side,
)
from jusbelli.compiling.subjects import AuthoredBy, Guard, Subjects
from jusbelli.findings import Outcome
from jusbelli.records import Subject
from jusbelli.rulebook import (
    OUTCOME_WORDS,
    All,
    Any,
    Burden,
    Choice,
    Condition,
    Element,
    Quantified,
    Rule,
    Test,
    sets_from,
)
from jusbelli.rulebook import AtLeast as AtLeastOf
from jusbelli.rulebook import Not as NotThat

_OUTCOME = {
    "met": Outcome.MET,
    "not-met": Outcome.NOT_MET,
    "not-applicable": Outcome.NOT_APPLICABLE,
    "open": Outcome.OPEN,
}
_SIGN = {"at_least": "≥", "at_most": "≤", "above": ">", "below": "<"}


@dataclass
class Grounder:
    """Turns the blocks of a book into instances for the subjects of a matter."""

    subjects: Subjects
    _literals: dict[Literal, Literal] = field(default_factory=dict)
    """Each literal once: equal ones are the same object, so that looking up their reading is quick."""

    # --- blocks ---------------------------------------------------------------------------------------

    def element(self, element: Element, subject: Subject) -> GroundElement:
        asked = self._asked(element, subject)
        applies = None
        if element.applies_when is not None:
            applies = self.formula(element.applies_when, subject, asked, Place.SHOWN)
        rules = self.subjects.book.rules_of.get(element.id, ())
        ground = tuple(self._rule(rule, element, subject, asked) for rule in rules)
        return GroundElement((element.id, subject), applies, ground, element.advice)

    def _rule(self, rule: Rule, element: Element, subject: Subject, asked: Asked) -> GroundRule:
        asked = _asked_in_rule(asked, rule, element)
        when = self.formula(rule.when, subject, asked, place_of_rule(rule, element))
        unless = tuple(self.formula(item.when, subject, asked.turned, Place.SHOWN) for item in rule.unless)
        return GroundRule((rule.id, subject), rule.effect, when, unless, rule.overrides)

    def choice(self, choice: Choice, subject: Subject) -> GroundChoice:
        strike = self.subjects.strike_of(subject)
        state = self.subjects.actor_state(subject)
        bound = bound_without_direction(choice.burden)
        asked = Asked(choice.standard, bound, bound, state, strike.id if strike else None)
        values = tuple((value.value, self.formula(value.when, subject, asked, Place.SHOWN)) for value in choice.values)
        return GroundChoice((choice.id, subject), values, choice.first)

    def _asked(self, element: Element, subject: Subject) -> Asked:
        strike = self.subjects.strike_of(subject)
        bound = bound_without_direction(element.burden)
        return Asked(
            element.standard,
            bound,
            bound,
            self.subjects.actor_state(subject),
            strike.id if strike else None,
            element.judged == "ex-ante",
        )

    # --- conditions -----------------------------------------------------------------------------------

    def formula(self, condition: Condition, subject: Subject, asked: Asked, place: Place) -> Formula:
        """The formula of a condition for one subject; `place` says what becomes of facts not shown."""
        match condition:
            case Test():
                return self._test(condition, subject, asked, place)
            case All(parts):
                return And(tuple(self.formula(part, subject, asked, place) for part in parts))
            case Any(parts):
                return Or(tuple(self.formula(part, subject, asked, place) for part in parts))
            case NotThat(part):
                return Not(self.formula(part, subject, asked.turned, place.flipped))
            case AtLeastOf(number, parts):
                return AtLeast(number, tuple(self.formula(part, subject, asked, place) for part in parts))
            case Quantified():
                return self._quantified(condition, subject, asked, place)

    def _test(self, test: Test, subject: Subject, asked: Asked, place: Place) -> Formula:
        found = self.subjects.book.resolve(test.name, subject.kind)
        assert found is not None, test.name
        if found.via is None:
            label = f"{test.name}={'|'.join(map(str, _words(test)))}"
            return Leaf(Literal(None, found.name, "is", _words(test), asked), place, label)
        on = resolved_subject(self.subjects, subject, found.via)
        if found.sort == "element":
            outcomes, words = _outcomes(_words(test))
            return OutcomeTest((found.name, on), outcomes, f"{test.name}={words}")
        if found.sort == "choice":
            return ChoiceTest((found.name, on), frozenset(_words(test)), f"{test.name}={'|'.join(_words(test))}")
        return self._literal(test, found.name, on, subject, asked, place)

    def _literal(self, test: Test, name: str, on: Subject, subject: Subject, asked: Asked, place: Place) -> Leaf:
        other = None
        if isinstance(test.value, str):
            resolved = self.subjects.book.resolve(test.value, subject.kind)
            assert resolved is not None, test.value
            other = (resolved_subject(self.subjects, subject, resolved.via), resolved.name)
        value = None if isinstance(test.value, str) else test.value
        literal = self._once(Literal(on, name, test.operator, value, asked, other, test.hours))
        return Leaf(literal, place, f"{says_test(test)} [{_how(asked, place)}]")

    def _once(self, literal: Literal) -> Literal:
        return self._literals.setdefault(literal, literal)

    def _quantified(self, condition: Quantified, subject: Subject, asked: Asked, place: Place) -> Formula:
        source, _ = sets_from(subject.kind)[condition.of]
        holder = self.subjects.parent(subject, source)
        linked = self.subjects.linked(holder, condition.of)
        label = f"{says_condition(condition)} [{_how(asked, place)}]"
        members = tuple(member for member, _ in linked.members)
        not_stated = Leaf(NotStated(holder, condition.of), place, label)
        if not members and (condition.word == "every" or not linked.stated):
            formula: Formula = not_stated
        else:
            formula = self._over(condition, linked.members, asked, place)
        return Linked(formula, label, condition.word, condition.of, members)

    def _over(
        self,
        condition: Quantified,
        members: tuple[tuple[Subject, Guard | None], ...],
        asked: Asked,
        place: Place,
    ) -> Formula:
        word = condition.word
        negative = condition.word == "count" and condition.at_most is not None
        inner = place.flipped if negative else place
        asked_inside = asked.turned if negative else asked
        parts: list[Formula] = []
        for member, guard in members:
            where = self.formula(condition.where, member, asked_inside, inner)
            if guard is None:
                parts.append(where)
            elif word == "every":
                parts.append(Or((Not(self._guard(guard, inner.flipped)), where)))
            else:
                parts.append(And((self._guard(guard, inner), where)))
        if word == "every":
            return And(tuple(parts))
        if word == "some":
            return Or(tuple(parts))
        if condition.at_least is not None:
            return AtLeast(condition.at_least, tuple(parts))
        assert condition.at_most is not None
        return Not(AtLeast(condition.at_most + 1, tuple(parts)))

    def _guard(self, guard: Guard, place: Place) -> Formula:
        """The literal of a guard, asked at the balance of probabilities of whoever alleges it."""
        if isinstance(guard, AuthoredBy):
            subject = Subject("strike", (guard.strike,))
            name = self.subjects.record_terms[("strike", "by")]
            literal = Literal(subject, name, "is", (guard.group,), self._asked_in_guard(subject))
            return Leaf(self._once(literal), place, "")
        first, second = Subject("strike", (guard.first,)), Subject("strike", (guard.second,))
        at = self.subjects.record_terms.get(("strike", "at"))
        if at is None:
            return Leaf(NotStated(first, "at"), place, "")
        asked, other = self._asked_in_guard(first), self._asked_in_guard(second)
        literal = Literal(first, at, "before", None, asked, (second, at), other_asked=other)
        return Leaf(self._once(literal), place, "")

    def _asked_in_guard(self, strike: Subject) -> Asked:
        return Asked("S2", "acting", "acting", self.subjects.actor_state(strike), strike.parts[0])


def place_of_rule(rule: Rule, element: Element) -> Place:
    """Where facts stand in a rule: adverse to the element if it fails when not shown, else favourable."""
    if rule.effect == "unsettles":
        return Place.SHOWN
    adverse = element.if_not_shown == "not-met"
    return Place.SHOWN if (rule.effect == "supports") == adverse else Place.UNREFUTED


def bound_without_direction(burden: Burden) -> Side:
    """Whose admissions are relied on where no outcome harms one side alone: those of him who need not show it."""
    return "acting" if burden == "alleging" else "opposed"


def _asked_in_rule(asked: Asked, rule: Rule, element: Element) -> Asked:
    """How the condition of a rule is asked: an admission is relied on where it harms the side that made it.

    Who bears the burden wants the outcome that must be shown. What defeats or unsettles speaks against `met`.
    """
    wanted_by_acting = (element.burden == "relying") == (element.if_not_shown == "not-met")
    if wanted_by_acting == (rule.effect == "supports"):
        return replace(asked, if_true="opposed", if_false="acting")
    return replace(asked, if_true="acting", if_false="opposed")


def _how(asked: Asked, place: Place) -> str:
    ex_ante = ",ex-ante" if asked.ex_ante else ""
    return f"{asked.standard},{asked.if_true}/{asked.if_false}{ex_ante},{place.value}"


def _words(test: Test) -> tuple[str, ...]:
    assert isinstance(test.value, tuple), test
    return test.value


@cache
def _outcomes(words: tuple[str, ...]) -> tuple[frozenset[Outcome], str]:
    """The outcomes that words of a test stand for, and those outcomes as a text."""
    outcomes = frozenset(_OUTCOME[word] for value in words for word in OUTCOME_WORDS[value])
    return outcomes, "|".join(sorted(outcomes))


def says_test(test: Test) -> str:
    """A test in short: `threat.capability=deployed`."""
    if test.operator in _SIGN:
        return f"{test.name}{_SIGN[test.operator]}{test.value:g}"
    value = "|".join(test.value) if isinstance(test.value, tuple) else str(test.value)
    if test.operator == "is":
        return f"{test.name}={value}"
    within = f" {test.hours:g}h" if test.hours is not None else ""
    return f"{test.name} {test.operator}{within} {value}"


def says_condition(condition: Condition) -> str:
    """A condition in short, the same text for the same condition."""
    match condition:
        case Test():
            return says_test(condition)
        case All(parts):
            return "(" + " & ".join(map(says_condition, parts)) + ")"
        case Any(parts):
            return "(" + " or ".join(map(says_condition, parts)) + ")"
        case NotThat(part):
            return f"not {says_condition(part)}"
        case AtLeastOf(number, parts):
            return f"at least {number} of (" + ", ".join(map(says_condition, parts)) + ")"
        case Quantified(word, of, where, at_least, at_most):
            bound = f" ≥{at_least}" if at_least is not None else f" ≤{at_most}" if at_most is not None else ""
            return f"{word} {of}{bound}: {says_condition(where)}"
