"""What makes a condition hold, fail or stay undecided: the tests below a step of the tree of why that matter."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.argument.tree import GroupStep, LeafStep, LinkedStep, ResultStep, RuleStep, Step, Why
from jusbelli.compiling.literals import test
from jusbelli.compiling.program import Literal
from jusbelli.findings import Truth

Test = LeafStep | ResultStep | LinkedStep
"""A test on a fact, on another result, or on a set whose members nobody states."""


def undecided(step: Step) -> Iterator[Test]:
    """The undecided tests that keep a condition undecided."""
    if step.truth is not Truth.UNKNOWN:
        return
    match step:
        case LeafStep() | ResultStep():
            yield step
        case GroupStep(parts=parts):
            for part in parts:
                yield from undecided(part)
        case LinkedStep(members=members, stated=stated):
            if not stated or not members:
                yield step
            for _, inner in members:
                yield from undecided(inner)


def holding(step: Step) -> Iterator[Test]:
    """The tests on which a condition holds."""
    if step.truth is not Truth.TRUE:
        return
    match step:
        case LeafStep() | ResultStep():
            yield step
        case GroupStep(word="not", parts=parts):
            for part in parts:
                yield from failing(part)
        case GroupStep(parts=parts):
            for part in parts:
                yield from holding(part)
        case LinkedStep(word="count", members=members) if _all_false(members):
            yield from (test for _, inner in members for test in failing(inner))
        case LinkedStep(members=members):
            if not members:
                yield step
            for _, inner in members:
                yield from holding(inner)


def failing(step: Step) -> Iterator[Test]:
    """The tests on which a condition fails."""
    if step.truth is not Truth.FALSE:
        return
    match step:
        case LeafStep() | ResultStep():
            yield step
        case GroupStep(word="not", parts=parts):
            for part in parts:
                yield from holding(part)
        case GroupStep(parts=parts):
            for part in parts:
                yield from failing(part)
        case LinkedStep(members=members):
            if not members:
                yield step
            for _, inner in members:
                yield from failing(inner)


def _all_false(members: tuple[tuple[object, Step], ...]) -> bool:
    return bool(members) and all(inner.truth is Truth.FALSE for _, inner in members)


def parts_of(rule: RuleStep) -> tuple[Step, ...]:
    """The conditions of a rule and of its exceptions."""
    return (*rule.conditions, *(step for _, step in rule.exceptions))


def why_rule_holds(rule: RuleStep) -> tuple[Test, ...]:
    tests = [test for step in rule.conditions for test in holding(step)]
    tests += [test for _, step in rule.exceptions for test in failing(step)]
    return tuple(dict.fromkeys(tests))


def why_rule_fails(rule: RuleStep) -> tuple[Test, ...]:
    """The failed conditions, or the exceptions that hold."""
    tests = [test for step in rule.conditions for test in failing(step)]
    tests += [test for _, step in rule.exceptions for test in holding(step)]
    return tuple(dict.fromkeys(tests))


def why_rule_is_undecided(rule: RuleStep) -> tuple[Test, ...]:
    return tuple(dict.fromkeys(test for step in parts_of(rule) for test in undecided(step)))


def already_shown(rule: RuleStep) -> tuple[Test, ...]:
    """What holds already among the conditions of a rule that is undecided."""
    return tuple(dict.fromkeys(test for step in rule.conditions for test in _shown(step)))


def _shown(step: Step) -> Iterator[Test]:
    if step.truth is Truth.TRUE:
        yield from holding(step)
    elif step.truth is Truth.UNKNOWN and isinstance(step, GroupStep) and step.word == "all":
        for part in step.parts:
            yield from _shown(part)
    elif step.truth is Truth.UNKNOWN and isinstance(step, LinkedStep):
        for _, inner in step.members:
            yield from _shown(inner)


def ways(why: Why) -> tuple[RuleStep, ...]:
    """The supporting rules that are undecided: first those against which nothing is said, then by what they lack."""
    found = [rule for rule in why.rules if rule.effect_is("supports") and rule.truth is Truth.UNKNOWN]
    return tuple(sorted(found, key=lambda rule: (said_against(rule), len(why_rule_is_undecided(rule)))))


def said_against(rule: RuleStep) -> int:
    """How many undecided conditions of a rule are contradicted by everything that is claimed about them."""
    wanted = [pair for step in rule.conditions for pair in _wanted(step, True)]
    wanted += [pair for _, step in rule.exceptions for pair in _wanted(step, False)]
    return sum(_is_contradicted(leaf, truth) for leaf, truth in wanted)


def _wanted(step: Step, truth: bool) -> Iterator[tuple[LeafStep, bool]]:
    """The undecided tests on facts that every way to the condition needs, and how each would have to come out."""
    if step.truth is not Truth.UNKNOWN:
        return
    match step:
        case LeafStep():
            yield step, truth
        case GroupStep(word="not", parts=parts):
            for part in parts:
                yield from _wanted(part, not truth)
        case GroupStep(word=word, parts=parts) if (word == "all") == truth or len(parts) == 1:
            for part in parts:
                yield from _wanted(part, truth)
        case LinkedStep(members=members) if len(members) == 1 and step.word != "count":
            yield from _wanted(members[0][1], truth)


def _is_contradicted(leaf: LeafStep, wanted: bool) -> bool:
    literal = leaf.leaf.literal
    if not isinstance(literal, Literal) or literal.other is not None or literal.subject is None:
        return False
    claims = [claim for fact in leaf.facts if fact.term == literal.name for claim in fact.claims]
    contrary = Truth.FALSE if wanted else Truth.TRUE
    return bool(claims) and all(test(claim.value, literal.operator, literal.value) is contrary for claim in claims)


def steps_of(why: Why) -> Iterator[Step]:
    """Every condition under a result."""
    if why.applies is not None:
        yield why.applies
    for rule in why.rules:
        yield from parts_of(rule)
    for _, _, step in why.values:
        yield step
