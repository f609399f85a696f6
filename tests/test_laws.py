"""The laws of reasoning, on random rule books and matters: decided cases would not catch a breach of these."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from randoms import random_book, random_matter, random_settings

from jusbelli import plain
from jusbelli.assessing import differences
from jusbelli.checking.conditions import check_conditions
from jusbelli.checking.links import check_advice, check_overrides, check_support
from jusbelli.compiling import compile_program
from jusbelli.evaluation.forward import Forward, unavailable
from jusbelli.findings import Outcome, Settings, Valuation
from jusbelli.records import Claim, Fact, Matter, Standing, Status, Strike
from jusbelli.rulebook import Book, Rulebook, Term

PAIRS = int(os.environ.get("JUSBELLI_RANDOM_PAIRS", "10000"))
"""How many random books and matters the two evaluators are compared on."""
CHUNKS = 20

needs_durable = pytest.mark.skipif(unavailable() is not None, reason="durable_rules cannot be imported here")


def chained(book: Rulebook, matter: Matter, settings: Settings) -> Valuation:
    forward = Forward(compile_program(book, matter))
    try:
        return forward.evaluate(settings)
    finally:
        forward.close()


@needs_durable
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_both_evaluators_agree_on_random_books_and_matters(chunk: int) -> None:
    """Open and closed, under a random doctrine: not one outcome, choice or rule differs."""
    for seed in range(chunk * PAIRS // CHUNKS, (chunk + 1) * PAIRS // CHUNKS):
        rng = Random(seed)
        book = random_book(rng)
        matter = random_matter(rng, book)
        forward = Forward(compile_program(book, matter))
        for record in ("open", "closed"):
            settings = random_settings(rng, record)
            found = differences(forward.evaluate(settings), plain.assess(book, matter, settings), settings)
            assert not found, f"seed {seed}: " + "\n".join(found)
        forward.close()


def test_random_books_pass_the_checks_and_reach_every_outcome() -> None:
    """What is generated is lawful, and rich enough to be worth comparing."""
    seen: set[tuple[str, str]] = set()
    for seed in range(150):
        rng = Random(seed)
        book = random_book(rng)
        matter = random_matter(rng, book)
        for check in (check_conditions, check_advice, check_overrides, check_support):
            assert not list(check(book))
        for record in ("open", "closed"):
            valuation = plain.assess(book, matter, random_settings(rng, record))
            seen |= {(record, outcome) for outcome in valuation.outcomes.values()}
    assert seen == {(record, outcome) for record in ("open", "closed") for outcome in Outcome}


def test_the_order_of_facts_rules_and_subjects_never_matters() -> None:
    for seed in range(150):
        rng = Random(seed)
        book = random_book(rng)
        matter = random_matter(rng, book)
        for record in ("open", "closed"):
            settings = random_settings(rng, record)
            first = plain.assess(book, matter, settings)
            again = plain.assess(shuffled_book(rng, book), shuffled_matter(rng, matter), settings)
            assert not differences(first, again, settings), f"seed {seed}"


def test_a_new_finding_never_reverses_what_is_decided_on_an_open_record() -> None:
    """Finding out an unknown, disputed or alleged fact decides what was open and leaves the rest."""
    moved = 0
    for seed in range(400):
        rng = Random(seed)
        book = without_advice(random_book(rng))
        matter = random_matter(rng, book)
        settings = random_settings(rng)
        before = plain.assess(book, matter, settings)
        after = plain.assess(book, found_out(rng, book, matter), settings)
        moved += contradictions_and_moves(before, after, seed)
    assert moved > 100


def test_a_stricter_standard_never_reverses_what_is_decided() -> None:
    moved = 0
    for seed in range(300):
        rng = Random(seed)
        book = random_book(rng)
        matter = random_matter(rng, book)
        settings = random_settings(rng)
        valuations = [
            plain.assess(at_standard(book, standard), matter, settings) for standard in ("S4", "S3", "S2", "S1")
        ]
        for stricter, milder in pairwise(valuations):
            moved += contradictions_and_moves(stricter, milder, seed)
    assert moved > 100


def test_closing_the_record_keeps_what_the_open_record_decided() -> None:
    for seed in range(300):
        rng = Random(seed)
        book = without_advice(random_book(rng))
        matter = random_matter(rng, book)
        settings = random_settings(rng)
        contradictions_and_moves(
            plain.assess(book, matter, settings), plain.assess(book, matter, settings.closed()), seed
        )


def contradictions_and_moves(before: Valuation, after: Valuation, seed: int) -> int:
    """Assert that nothing decided before is otherwise after; count what was open and is now decided."""
    moved = 0
    for key, outcome in before.outcomes.items():
        if outcome is Outcome.OPEN:
            moved += after.outcomes[key] is not Outcome.OPEN
        else:
            assert after.outcomes[key] is outcome, f"seed {seed}: {key} was {outcome} and is {after.outcomes[key]}"
    return moved


# --- changes -----------------------------------------------------------------------------------------------


def shuffled_book(rng: Random, book: Rulebook) -> Rulebook:
    one = book.books[0]
    parts = {
        name: tuple(rng.sample(getattr(one, name), len(getattr(one, name))))
        for name in ("terms", "elements", "rules", "choices")
    }
    return replace(book, books=(one.model_copy(update=parts),))


def shuffled_matter(rng: Random, matter: Matter) -> Matter:
    def mixed(mapping: dict) -> dict:
        return {key: mapping[key] for key in rng.sample(sorted(mapping), len(mapping))}

    def strike(own: Strike) -> Strike:
        linked = {
            name: mixed(getattr(own, name))
            for name in ("hits", "responds_to", "anticipates")
            if getattr(own, name) is not None
        }
        return replace(own, facts=mixed(own.facts), under=mixed(own.under), **linked)

    return replace(
        matter,
        strikes=mixed({id: strike(own) for id, own in matter.strikes.items()}),
        links=mixed(matter.links), instruments=mixed(matter.instruments), operations=mixed(matter.operations),
        facts=mixed(matter.facts),
    )  # fmt: skip


def found_out(rng: Random, book: Rulebook, matter: Matter) -> Matter:
    """The matter with some of its unknown, disputed and alleged facts found, one of the live claims being so."""

    def find(fact: Fact) -> Fact:
        term = book.terms[fact.term]
        open_ = fact.status.standing in (Standing.UNKNOWN, Standing.DISPUTED, Standing.ALLEGED)
        if not open_ or rng.random() < 0.4 or term.kind == "judgement":
            return fact
        if term.kind == "characterisation":
            return (
                fact if fact.decided is not None else replace(fact, decided=rng.choice(term.options), decided_by="body")
            )
        value = finding(rng, term, fact)
        if value is None:
            return fact
        return Fact(fact.term, Status(Standing.AGREED), (Claim(value),))

    return changed(matter, find)


def finding(rng: Random, term: Term, fact: Fact) -> object:
    """A value that may turn out to be so; for an alleged fact any, for a disputed one a live claim."""
    if fact.status.standing is Standing.DISPUTED and fact.claims:
        values = [claim.value for claim in fact.claims]
        if term.is_yes_no and fact.denied_by:
            values = ["yes", "no"]
        return rng.choice(values)
    return rng.choice(term.options) if term.options and term.kind != "list" else None


def changed(matter: Matter, change: Callable[[Fact], Fact]) -> Matter:
    def facts(mapping):  # type: ignore[no-untyped-def]
        return None if mapping is None else {name: change(fact) for name, fact in mapping.items()}

    def linked(mapping):  # type: ignore[no-untyped-def]
        return None if mapping is None else {id: facts(inner) for id, inner in mapping.items()}

    def strike(own: Strike) -> Strike:
        return replace(
            own, facts=facts(own.facts), hits=linked(own.hits), responds_to=linked(own.responds_to),
            anticipates=linked(own.anticipates), under=linked(own.under),
        )  # fmt: skip

    def records(mapping):  # type: ignore[no-untyped-def]
        return {id: replace(own, facts=facts(own.facts)) for id, own in mapping.items()}

    return replace(
        matter, strikes={id: strike(own) for id, own in matter.strikes.items()}, facts=facts(matter.facts),
        links=records(matter.links), instruments=records(matter.instruments), operations=records(matter.operations),
    )  # fmt: skip


def at_standard(book: Rulebook, standard: str) -> Rulebook:
    """Every element and choice at one standard; nothing judged on forecasts, so only the standard differs."""
    one = book.books[0]
    elements = tuple(element.model_copy(update={"standard": standard}) for element in one.elements)
    choices = tuple(choice.model_copy(update={"standard": standard}) for choice in one.choices)
    return without_advice(replace(book, books=(one.model_copy(update={"elements": elements, "choices": choices}),)))


def without_advice(book: Rulebook) -> Rulebook:
    """The book without its advice: to ask whether something is open is to be moved by its being decided."""
    one: Book = book.books[0]
    advice = {element.id for element in one.elements if element.advice}
    kept = tuple(element for element in one.elements if element.id not in advice)
    rules = tuple(rule for rule in one.rules if rule.element not in advice)
    return replace(book, books=(one.model_copy(update={"elements": kept, "rules": rules}),))
