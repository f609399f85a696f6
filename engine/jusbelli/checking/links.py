"""Checks on how rules hang together: targets, support, overrides, advice."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.problem import Problem, did_you_mean
from jusbelli.rulebook import Condition, Rulebook, tests_in


def check_rule_targets(book: Rulebook) -> Iterator[Problem]:
    for rule in book.rules.values():
        if rule.element not in book.elements:
            mend = did_you_mean(rule.element, book.elements, "declare the element in an `element` block")
            yield Problem(rule.place, f"rule `{rule.id}` {rule.effect} `{rule.element}`, which is no element", mend)
        elif not rule.id.startswith(f"{rule.element}/"):
            yield Problem(
                rule.place,
                f"rule `{rule.id}` does not begin with its element",
                f"name it `{rule.element}/...`",
            )


def check_support(book: Rulebook) -> Iterator[Problem]:
    for element in book.elements.values():
        rules = book.rules_of.get(element.id, ())
        if not any(rule.effect in ("supports", "defeats") for rule in rules):
            mend = "add a rule that supports it, or one that defeats it if the law never lets it be met"
            yield Problem(element.place, f"no rule bears on `{element.id}`", mend)


def check_overrides(book: Rulebook) -> Iterator[Problem]:
    for rule in book.rules.values():
        for overridden in rule.overrides:
            other = book.rules.get(overridden)
            if other is None:
                mend = did_you_mean(overridden, book.rules, "name a rule of these books")
                yield Problem(rule.place, f"`{overridden}` is no rule", mend)
            elif rule.effect != "supports" or other.effect != "defeats" or other.element != rule.element:
                mend = "only a rule that supports an element overrides one that defeats the same element"
                yield Problem(rule.place, f"rule `{rule.id}` cannot override `{overridden}`", mend)


def check_advice(book: Rulebook) -> Iterator[Problem]:
    """Only advice and steps may ask whether an element is open, and nothing may rest on advice but they."""
    for name, is_advice, condition in _conditions(book):
        for test in tests_in(condition):
            bare = test.name.removeprefix("trigger.")
            element = book.elements.get(test.name) or book.elements.get(bare)
            if element is None or test.operator != "is" or not isinstance(test.value, tuple):
                continue
            if "open" in test.value and not is_advice:
                mend = "only an element with `advice: yes`, or a step, may test `open`"
                yield Problem(test.place, f"`{name}` tests whether `{element.id}` is open", mend)
            if "open" in test.value and element.advice:
                mend = "ask whether an element of law is open"
                yield Problem(test.place, f"`{name}` asks whether the advice `{element.id}` is open", mend)
            if element.advice and not is_advice and name not in (*book.flags, *book.notes):
                mend = "mark it `advice: yes` too, or rest it on something else"
                yield Problem(test.place, f"`{name}` rests on the advice `{element.id}`", mend)
            target = book.elements.get(name)
            if element.weight_only and target is not None and target.composite:
                mend = "what only weighs is printed and decides nothing; leave it out"
                yield Problem(test.place, f"the composite `{name}` rests on `{element.id}`, which only weighs", mend)


def _conditions(book: Rulebook) -> Iterator[tuple[str, bool, Condition]]:
    """Every condition of the books: whose it is, whether that is advice, and the condition."""
    for element in book.elements.values():
        if element.applies_when is not None:
            yield element.id, element.advice, element.applies_when
        for rule in book.rules_of.get(element.id, ()):
            yield element.id, element.advice, rule.when
            for exception in rule.unless:
                yield element.id, element.advice, exception.when
    for choice in book.choices.values():
        for value in choice.values:
            yield choice.id, False, value.when
    for flag in book.flags.values():
        yield flag.id, False, flag.when
    for note in book.notes.values():
        yield note.id, False, note.when
    for step in book.steps.values():
        yield step.id, True, step.when
