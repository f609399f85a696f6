"""Why and why not: the explanation must re-derive the result it explains."""

from __future__ import annotations

from random import Random

import pytest
from randoms import random_book, random_matter, random_settings
from test_laws import without_advice

from jusbelli import plain
from jusbelli.argument import Argument
from jusbelli.argument.explain import all_of, any_of
from jusbelli.argument.speak import as_data, as_text
from jusbelli.compiling import compile_program
from jusbelli.findings import Outcome, Reason, Record, Truth

RECORDS: tuple[Record, ...] = ("open", "closed")


@pytest.fixture(scope="module")
def arguments() -> list[Argument]:
    found = []
    for seed in range(120):
        rng = Random(seed)
        book = without_advice(random_book(rng))
        matter = random_matter(rng, book)
        settings = random_settings(rng)
        valuations = (plain.assess(book, matter, settings), plain.assess(book, matter, settings.closed()))
        found.append(Argument.of(compile_program(book, matter), settings, *valuations))
    return found


def test_every_rule_is_re_derived_from_the_steps_that_explain_it(arguments: list[Argument]) -> None:
    """Conditions and exceptions, as shown, give exactly the truth the evaluators found."""
    for argument in arguments:
        for record in RECORDS:
            for key in argument.program.elements:
                for rule in argument.why(key, record).rules:
                    shown = all_of([step.truth for step in rule.conditions])
                    barred = any_of([step.truth for _, step in rule.exceptions])
                    assert rule.truth is all_of([shown, _NOT[barred]]), rule.rule.id


_NOT = {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE, Truth.UNKNOWN: Truth.UNKNOWN}


def test_every_decided_result_has_a_basis_and_no_open_one_has(arguments: list[Argument]) -> None:
    for argument in arguments:
        for record in RECORDS:
            for key in argument.program.elements:
                decided = argument.conclusion(key, record).outcome != Outcome.OPEN
                assert (argument.basis(key, record) is not None) is decided, key


def test_reasons_belong_to_their_outcomes(arguments: list[Argument]) -> None:
    """Met and not applicable need no reason, unless only the burden decides; open and not met always have one."""
    seen = set()
    for argument in arguments:
        for record in RECORDS:
            for conclusion in argument.conclusions(record):
                if conclusion.element not in argument.program.book.elements:
                    continue
                allowed = _ALLOWED[record, Outcome(conclusion.outcome)]
                assert conclusion.reason in allowed, conclusion
                seen.add(conclusion.reason)
    assert seen == {None, *Reason}


_FACTUAL = {Reason.UNKNOWN, Reason.DISPUTED, Reason.BELOW_STANDARD}
_NOT_MET = {Reason.NEGATED, Reason.NOT_RAISED, Reason.LAW}
_ALLOWED = {
    ("open", Outcome.MET): {None},
    ("open", Outcome.NOT_APPLICABLE): {None},
    ("open", Outcome.OPEN): {*_FACTUAL, Reason.LAW, Reason.ORDER},
    ("open", Outcome.NOT_MET): _NOT_MET,
    ("closed", Outcome.MET): {None, Reason.NOT_ESTABLISHED},
    ("closed", Outcome.NOT_APPLICABLE): {None},
    ("closed", Outcome.OPEN): {Reason.LAW, Reason.ORDER},
    ("closed", Outcome.NOT_MET): {*_NOT_MET, Reason.NOT_ESTABLISHED},
}


def test_everything_can_be_put_into_words_and_data(arguments: list[Argument]) -> None:
    """Every result of every program is spoken, names its subject, and is plain data."""
    import json

    for argument in arguments[:60]:
        for record in RECORDS:
            for key in argument.instances():
                text = as_text(argument, key, record)
                assert text.startswith(f"{key[0]} - ")
                assert "why" in text
                assert json.loads(json.dumps(as_data(argument, key, record)))["subject"] == key[1].id
