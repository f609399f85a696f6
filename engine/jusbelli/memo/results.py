"""How each element and choice came out for a subject, and how much there is to say about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from jusbelli.argument.basis import FACT_ORDER, Basis, firmness_of
from jusbelli.argument.tree import LeafStep, ResultStep, RuleStep, Step, Why, leaf_steps
from jusbelli.findings import Key, Outcome, Reason, Truth
from jusbelli.memo.brief import Brief
from jusbelli.memo.conditions import (
    Test,
    parts_of,
    said_against,
    steps_of,
    undecided,
    ways,
    why_rule_fails,
    why_rule_is_undecided,
)
from jusbelli.memo.headlines import is_headline
from jusbelli.memo.outline import FactRef
from jusbelli.records import Standing, Subject
from jusbelli.rulebook import Choice, Element


class Weight(Enum):
    """How much a result needs to be said about."""

    NOT_ARISING = auto()
    """The question does not arise."""
    PRESUMED = auto()
    """Decided by presumptions alone: nobody has raised it."""
    DECIDED = auto()
    BARE = auto()
    """Open, and nothing in the file bears on it."""
    BETWEEN = auto()
    """Open, made of other open results, and no headline answer: it says nothing that those do not say."""
    WEIGHS = auto()
    """Open, and it would only weigh: no answer turns on it."""
    OPEN = auto()


@dataclass(frozen=True)
class Result:
    """One instance, how it came out, and what it would be on a closed record where that differs."""

    declared: Element | Choice
    subject: Subject
    outcome: str
    if_closed: str | None
    decided: bool
    basis: Basis | None
    why: Why
    weight: Weight

    @property
    def key(self) -> Key:
        return (self.declared.id, self.subject)

    @property
    def is_met(self) -> bool:
        return self.outcome == Outcome.MET

    @property
    def is_composite(self) -> bool:
        return isinstance(self.declared, Element) and self.declared.composite


def result(brief: Brief, key: Key) -> Result:
    """How an instance came out on the record of the matter."""
    if key not in brief.known:
        if brief.around is None:
            brief.known[key] = _result(brief, key)
        else:  # only the words of its reasons are those of the section
            brief.known[key] = replace(result(brief.around, key), why=brief.explainer.why(key))
    return brief.known[key]


def _result(brief: Brief, key: Key) -> Result:
    argument = brief.argument
    outcome, closed = brief.explainer.outcome_of(key), argument.closed.outcome_of(key)
    decided = _is_decided(brief, key)
    basis = argument.basis(key, brief.matter.record) if decided else None
    why = brief.explainer.why(key)
    declared = brief.declared(key[0])
    weight = _weight(brief, key, outcome, decided, basis)
    if_closed = closed if closed != outcome else None
    return Result(declared, key[1], outcome, if_closed, decided, basis, why, weight)


def _is_decided(brief: Brief, key: Key) -> bool:
    valuation = brief.explainer.valuation
    if key in valuation.outcomes:
        return valuation.outcomes[key] is not Outcome.OPEN
    truths = valuation.choices[key].values()
    return Truth.TRUE in truths or Truth.UNKNOWN not in truths


def _weight(brief: Brief, key: Key, outcome: str, decided: bool, basis: Basis | None) -> Weight:
    if outcome == Outcome.NOT_APPLICABLE:
        return Weight.NOT_ARISING
    if decided:
        alone = basis is not None and basis.presumed and not basis.facts
        return Weight.PRESUMED if alone or _fails_by_presumption(brief, key) else Weight.DECIDED
    if not has_matter(brief, key):
        return Weight.BARE
    if _is_weight_only(brief, key) and not is_headline(brief, key[0]):
        return Weight.WEIGHS
    return Weight.BETWEEN if _is_composite(brief, key) and not is_headline(brief, key[0]) else Weight.OPEN


def _is_composite(brief: Brief, key: Key) -> bool:
    declared = brief.declared(key[0])
    return isinstance(declared, Element) and declared.composite


def _is_weight_only(brief: Brief, key: Key) -> bool:
    declared = brief.declared(key[0])
    return isinstance(declared, Element) and declared.weight_only


def _fails_by_presumption(brief: Brief, key: Key) -> bool:
    """Whether a result fails on nothing but presumptions, or on results that do."""
    if brief.explainer.outcome_of(key) != Outcome.NOT_MET or key in brief.weighing or is_headline(brief, key[0]):
        return False
    why = brief.explainer.why(key)
    if any(rule.effect_is("defeats") and rule.truth is Truth.TRUE for rule in why.rules):
        return False
    brief.weighing.add(key)
    tests = [test for rule in why.rules if rule.effect_is("supports") for test in why_rule_fails(rule)]
    alone = bool(tests) and all(is_presumed(brief, test) or not says_something(brief, test) for test in tests)
    alone = alone and any(is_presumed(brief, test) for test in tests)
    brief.weighing.discard(key)
    return alone


def is_presumed(brief: Brief, test: Test) -> bool:
    """Whether a test rests on a presumption, or on a result that does and on nothing else."""
    if isinstance(test, ResultStep):
        return test.key not in brief.weighing and result(brief, test.key).weight is Weight.PRESUMED
    return isinstance(test, LeafStep) and test.presumed


def says_something(brief: Brief, test: Test) -> bool:
    """Whether a test is more than the shape of the file."""
    return not isinstance(test, LeafStep) or test.subject is None or bool(brief.refs_of(test))


def has_matter(brief: Brief, key: Key) -> bool:
    """Whether anything in the file bears on an open result: a fact on one of its rules, or a result with matter.

    Results are followed only below what is made of them: composites and headline answers.
    """
    seen: set[Key] = set()
    waiting = [key]
    while waiting:
        here = waiting.pop()
        if here in seen or not _may_arise(brief, here):
            continue
        seen.add(here)
        if here != key and _is_decided(brief, here):
            if _is_said(brief, here):
                return True
        elif _bears_directly(brief, here):
            return True
        elif _is_composite(brief, here) or is_headline(brief, here[0]):
            waiting.extend(rests_on(brief.explainer.why(here)))
    return False


def _may_arise(brief: Brief, key: Key) -> bool:
    """Whether the question arises, or the file at least speaks of what it depends on."""
    applies = brief.explainer.why(key).applies
    return applies is None or applies.truth is not Truth.UNKNOWN or _is_entered(applies)


def _bears_directly(brief: Brief, key: Key) -> bool:
    if key not in brief.matters:
        brief.matters[key] = any(_bears(leaf) for leaf in _in_play(brief.explainer.why(key)))
    return brief.matters[key]


def _is_said(brief: Brief, key: Key) -> bool:
    """Whether a decided result is said of the facts, not only presumed."""
    if brief.explainer.outcome_of(key) == Outcome.NOT_APPLICABLE:
        return False
    basis = brief.argument.basis(key, brief.matter.record)
    return basis is None or bool(basis.facts)


def _is_entered(step: Step) -> bool:
    """Whether the file speaks, if only to say that it is unknown, of anything a condition asks."""
    return any(leaf.facts for leaf in leaf_steps(step)) or not list(leaf_steps(step))


def _in_play(why: Why) -> Iterator[LeafStep]:
    """The tests on facts in the rules that are still in play."""
    for rule in why.rules:
        if rule.truth is not Truth.FALSE:
            for step in parts_of(rule):
                yield from leaf_steps(step)
    for _, truth, step in why.values:
        if truth is not Truth.FALSE:
            yield from leaf_steps(step)


def is_guard(leaf: LeafStep) -> bool:
    """Whether a test only asks which of two acts came first, or who the author was, for a set of subjects."""
    return leaf.leaf.label == ""


def _bears(leaf: LeafStep) -> bool:
    return not is_guard(leaf) and any(fact.status.standing is not Standing.UNKNOWN for fact in leaf.facts)


# Confidence ---------------------------------------------------------------------------------------------


def law_confidence(result: Result) -> str:
    """Confidence in law, in one or two words; a dash while open."""
    return result.basis.law.replace("-", " ") if result.basis else "–"


def fact_confidence(brief: Brief, result: Result) -> str:
    """Confidence in fact: how firmly the weakest fact stands, and whether presumptions stand beside it."""
    if result.basis is None:
        return "unresolved" if not result.decided else "–"
    if result.basis.fact == "unresolved":
        return _unresolved(brief, result)
    firm = [firmness_of(brief.facts[ref]) for ref in result.basis.facts if ref in brief.facts]
    weakest = min(firm, key=FACT_ORDER.index, default="")
    said = {"judgement": "rests on a judgement", "unresolved": _unresolved(brief, result)}
    words = said.get(weakest, weakest)
    if result.basis.presumed:
        return f"{words}, with presumptions" if words else "presumptions only"
    return words or "no fact needed"


def _unresolved(brief: Brief, result: Result) -> str:
    """What a decided result rests on where its weakest fact is not resolved: an open answer, a burden, or little."""
    if brief.matter.record == "closed":
        return "by the burden of proof"
    advice = isinstance(result.declared, Element) and result.declared.advice
    return "rests on what is open" if advice else "reasonable grounds"


# Rules that matter ----------------------------------------------------------------------------------------


def rules_set_out(brief: Brief) -> frozenset[str]:
    """The rules that decide some result, stand nearest to it, or may defeat or unsettle it."""
    found: set[str] = set()
    for key in brief.of_law:
        if result(brief, key).weight in (Weight.DECIDED, Weight.OPEN):
            why = brief.explainer.why(key)
            found.update(rule.rule.id for rule in why.rules if rule.truth is Truth.TRUE)
            found.update(rule.rule.id for rule in ways(why)[:1])
            found.update(rule.rule.id for rule in against(why))
    return frozenset(found)


def against(why: Why) -> tuple[RuleStep, ...]:
    """What would defeat or unsettle a result, so far as it is not excluded and something speaks for it."""
    found = [rule for rule in why.rules if not rule.effect_is("supports") and not rule.overridden_by]
    return tuple(rule for rule in found if rule.truth is Truth.TRUE or (rule.truth is Truth.UNKNOWN and _is_live(rule)))


def _is_live(rule: RuleStep) -> bool:
    """Whether something in the file, or another open result, speaks for an undecided rule and nothing against it."""
    if said_against(rule):
        return False
    tests = why_rule_is_undecided(rule)
    return any(isinstance(test, ResultStep) or (isinstance(test, LeafStep) and test.facts) for test in tests)


# Grounds ------------------------------------------------------------------------------------------------


def open_facts(brief: Brief, result: Result) -> tuple[FactRef, ...]:
    """The facts an open result waits for on the nearest way to it: first whether it arises, then what is not shown."""
    found: dict[FactRef, None] = {}
    seen = {result.key}
    waiting = [result.key]
    while waiting:
        here = waiting.pop(0)
        for test in _next_tests(brief, here):
            if isinstance(test, LeafStep):
                if test.reason is not Reason.LAW:
                    found.update(dict.fromkeys(brief.refs_of(test)))
            elif isinstance(test, ResultStep) and test.key not in seen:
                seen.add(test.key)
                waiting.append(test.key)
    return tuple(found)


def waits_for(result: Result) -> tuple[Test, ...]:
    """The undecided tests of an open result itself: whether it arises, then its nearest way and what may defeat it."""
    why = result.why
    arises = tuple(undecided(why.applies)) if why.applies is not None else ()
    return tuple(dict.fromkeys((*arises, *_own_tests(why))))


def opened_up(brief: Brief, tests: Iterable[Test]) -> tuple[Test, ...]:
    """The undecided tests, with a result in between replaced by what it waits for itself."""
    found: dict[Test, None] = {}
    seen: set[Key] = set()
    waiting = list(tests)
    while waiting:
        test = waiting.pop(0)
        if isinstance(test, ResultStep) and result(brief, test.key).weight is Weight.BETWEEN:
            if test.key not in seen:
                seen.add(test.key)
                waiting[:0] = _next_tests(brief, test.key)
        else:
            found[test] = None
    return tuple(found)


def _next_tests(brief: Brief, key: Key) -> tuple[Test, ...]:
    """What stands between an open result and an answer: whether it arises, the nearest way, what may defeat it."""
    why = brief.explainer.why(key)
    if why.applies is not None and why.applies.truth is Truth.UNKNOWN:
        return tuple(undecided(why.applies))
    return _own_tests(why)


def _own_tests(why: Why) -> tuple[Test, ...]:
    if why.values:
        return tuple(test for _, _, step in why.values for test in undecided(step))
    held = [rule for rule in why.rules if rule.effect_is("supports") and rule.truth is Truth.TRUE]
    near = [rule for rule in why.rules if not rule.effect_is("supports")] if held else list(ways(why))[:1]
    return tuple(test for rule in near if rule.truth is Truth.UNKNOWN for test in why_rule_is_undecided(rule))


def rests_on(why: Why) -> tuple[Key, ...]:
    """The results directly under a result that are tested by its rules."""
    found: dict[Key, None] = {}

    def collect(step: object) -> None:
        if isinstance(step, ResultStep):
            found[step.key] = None
        for part in getattr(step, "parts", ()):
            collect(part)
        for _, inner in getattr(step, "members", ()):
            collect(inner)

    for step in steps_of(why):
        collect(step)
    return tuple(found)
