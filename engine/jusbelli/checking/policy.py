"""Checks on policy and on steps: no law rests on policy, policy scores no law, a tally counts what weighs."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.problem import Problem, did_you_mean
from jusbelli.rulebook import Condition, Rulebook, Tally, Test, tests_in

_LONGEST = 3650
"""Days within which a step may be asked for: ten years."""


def check_policy(book: Rulebook) -> Iterator[Problem]:
    """Law tests no policy; policy tests facts, switches and policy; no rule and no derived term joins the two."""
    for owner, condition in _conditions(book):
        for test in tests_in(condition):
            yield from _test(book, owner, test)
    for rule in book.rules.values():
        if rule.element in book.elements and book.is_policy(rule.id) != book.is_policy(rule.element):
            what = f"rule `{rule.id}` {rule.effect} `{rule.element}`, and only one of the two is policy"
            yield Problem(rule.place, what, "law and policy decide nothing of each other; give each its own element")
    for term in book.terms.values():
        sources = (term.derived.hours_from, term.derived.to) if term.derived else ()
        if not book.is_policy(term.name) and any(book.is_policy(name) for name in sources):
            yield Problem(term.place, f"`{term.name}` is derived from policy", "declare it in the policy book")


def _conditions(book: Rulebook) -> Iterator[tuple[str, Condition]]:
    """Every condition of the books, with whose it is."""
    for element in book.elements.values():
        if element.applies_when is not None:
            yield element.id, element.applies_when
    for rule in book.rules.values():
        yield rule.id, rule.when
        yield from ((rule.id, exception.when) for exception in rule.unless)
    for choice in book.choices.values():
        yield from ((choice.id, value.when) for value in choice.values)
    for blocks in (book.flags.values(), book.notes.values(), book.steps.values()):
        yield from ((block.id, block.when) for block in blocks)


def _test(book: Rulebook, owner: str, test: Test) -> Iterator[Problem]:
    names = [test.name, *([test.value] if isinstance(test.value, str) else [])]
    for name in names:
        bare = name if book.about(name) else name.removeprefix("trigger.")
        if not book.is_policy(owner) and book.is_policy(bare):
            mend = "no law may rest on policy; leave the test out, or test a fact declared in a book of law"
            yield Problem(test.place, f"`{owner}` tests `{name}`, which is policy", mend)
        elif book.is_policy(owner) and not book.is_policy(bare) and _is_result(book, bare):
            mend = "policy scores no result of law; test the facts it needs"
            yield Problem(test.place, f"the policy `{owner}` tests `{name}`, a result of law", mend)


def _is_result(book: Rulebook, name: str) -> bool:
    return name in book.elements or name in book.choices


def check_weights(book: Rulebook) -> Iterator[Problem]:
    """Only values of policy choices weigh."""
    for choice in book.choices.values():
        for value in choice.values:
            if value.weighs is not None and not book.is_policy(choice.id):
                mend = "a result of law is not counted; leave `weighs` out"
                yield Problem(value.place, f"`{value.value}` of `{choice.id}` weighs, and its book is law", mend)


# Tallies ------------------------------------------------------------------------------------------------


def check_tallies(book: Rulebook) -> Iterator[Problem]:
    for tally in book.tallies.values():
        if not book.is_policy(tally.id):
            mend = "law is not counted; a tally stands in a book with `policy: yes`"
            yield Problem(tally.place, f"the tally `{tally.id}` stands in a book of law", mend)
        yield from _counted(book, tally)
        yield from _thresholds(tally)
        if tally.outlook:
            yield from _outlook(book, tally)


def _counted(book: Rulebook, tally: Tally) -> Iterator[Problem]:
    if not tally.of:
        yield Problem(tally.place, f"the tally `{tally.id}` counts nothing", "name the choices in `of: [..]`")
    for number, name in enumerate(tally.of):
        if name in tally.of[:number]:
            yield Problem(tally.place, f"the tally `{tally.id}` counts `{name}` twice", "keep one of them")
            continue
        choice = book.choices.get(name)
        if choice is None:
            mend = did_you_mean(name, book.choices, "declare it in a `choice` block")
            yield Problem(tally.place, f"the tally `{tally.id}` counts `{name}`, which is no choice", mend)
        elif not book.is_policy(name):
            mend = "count choices of policy books only"
            yield Problem(tally.place, f"the tally `{tally.id}` counts `{name}`, a result of law", mend)
        elif choice.about != tally.about:
            what = f"the tally `{tally.id}` is about a {tally.about}, and `{name}` about a {choice.about}"
            yield Problem(tally.place, what, "count what is about one kind of subject")
        elif all(value.weighs is None for value in choice.values):
            mend = "say `weighs: supportive` or `weighs: adverse` with a value, or leave it out of the tally"
            yield Problem(tally.place, f"the tally `{tally.id}` counts `{name}`, of which no value weighs", mend)


def _thresholds(tally: Tally) -> Iterator[Problem]:
    bounds = [word.at_least for word in tally.words]
    if not bounds or bounds != sorted(set(bounds), reverse=True) or bounds[-1] != 0:
        mend = "write them from the highest `at_least` down to `{at_least: 0, says: ..}`"
        yield Problem(tally.place, f"the words of the tally `{tally.id}` do not go down to none", mend)
    for word in tally.words:
        if word.at_least > len(tally.of):
            what = f"`{word.says}` takes {word.at_least} items, and `{tally.id}` counts {len(tally.of)}"
            yield Problem(word.place, what, "ask for no more than there are")
        if not word.says.strip():
            yield Problem(word.place, f"a word of the tally `{tally.id}` is empty", "write it after `says:`")


def _outlook(book: Rulebook, tally: Tally) -> Iterator[Problem]:
    choice = book.choices.get(tally.outlook)
    if choice is None or not book.is_policy(choice.id):
        mend = did_you_mean(tally.outlook, [name for name in book.choices if book.is_policy(name)], "name a choice")
        yield Problem(tally.place, f"the outlook `{tally.outlook}` of `{tally.id}` is no choice of a policy book", mend)
    elif not choice.first or choice.about != tally.about:
        mend = f"give it `first: yes` and `about: {tally.about}`"
        yield Problem(choice.place, f"`{choice.id}` is an outlook and is not tried in order", mend)


# Steps --------------------------------------------------------------------------------------------------


def check_steps(book: Rulebook) -> Iterator[Problem]:
    for step in book.steps.values():
        if not 1 <= step.within.days <= _LONGEST:
            mend = f"write a number of days from 1 to {_LONGEST}"
            yield Problem(step.within.place, f"the step `{step.id}` is due within {step.within.days} days", mend)
