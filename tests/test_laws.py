"""The laws of reasoning, on random rule books and matters: decided cases would not catch a breach of these."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from randoms import random_book, random_matter, random_settings

from jusbelli import plain, rulebook
from jusbelli.assessing import differences
from jusbelli.checking.conditions import check_conditions
from jusbelli.checking.links import check_advice, check_overrides, check_support
from jusbelli.compiling import compile_program
from jusbelli.compiling.literals import facts_of
from jusbelli.compiling.program import Formula, GroundElement, Leaf, Literal, Program, leaves_of
from jusbelli.evaluation.forward import Forward, unavailable
from jusbelli.findings import Outcome, Settings, Valuation
from jusbelli.records import Claim, Fact, Matter, Standing, Status, Strike
from jusbelli.rulebook import All, Any, AtLeast, Book, Condition, Not, Rulebook, Term

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


def test_no_state_gains_by_its_own_admission() -> None:
    """Where one State alone admits things, they decide nothing for it that they would not if they were alleged."""
    harmed = 0
    for seed in range(1000):
        rng = Random(seed)
        book = resting_on_facts_alone(random_book(rng))
        who = rng.choice(("alpha", "beta", "gamma"))
        settings = random_settings(rng)
        matter = changed(random_matter(rng, book), lambda fact, who=who: admitted_only_by(who, fact))
        merely_alleged = changed(matter, alleged_if_admitted)
        before, after = (plain.assess(book, each, settings) for each in (merely_alleged, matter))
        for key, outcome in after.outcomes.items():
            if outcome is before.outcomes[key]:
                continue
            element, strike = book.elements[key[0]], matter.strikes[key[1].parts[0]]
            acting_wants = (element.burden == "relying") == (element.if_not_shown == "not-met")
            wanted = Outcome.MET if acting_wants == (strike.state == who) else Outcome.NOT_MET
            assert before.outcomes[key] is Outcome.OPEN, f"seed {seed}: {key}"
            assert outcome is not wanted, f"seed {seed}: {key}"
            harmed += 1
    assert harmed > 50


def test_random_matters_hold_admissions_of_every_side_in_every_place() -> None:
    seen: set[tuple[str, str]] = set()
    for seed in range(150):
        rng = Random(seed)
        book = random_book(rng)
        program = compile_program(book, random_matter(rng, book))
        for element in program.elements.values():
            for place, formula in places(element):
                seen |= {(place, side) for leaf in leaves_of(formula) for side in admitting(leaf, program)}
    wanted = ("supports", "defeats", "unsettles", "unless", "applies")
    assert seen >= {(place, side) for place in wanted for side in ("acting", "opposed", "third", "group")}


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


# --- admissions --------------------------------------------------------------------------------------------


def places(element: GroundElement) -> Iterator[tuple[str, Formula]]:
    if element.applies is not None:
        yield "applies", element.applies
    for rule in element.rules:
        yield rule.effect, rule.when
        yield from (("unless", exception) for exception in rule.unless)


def admitting(leaf: Leaf, program: Program) -> Iterator[str]:
    """On which side those stand who admit the fact of a leaf."""
    literal, matter = leaf.literal, program.matter
    if not isinstance(literal, Literal) or literal.subject is None or literal.asked.strike is None:
        return
    fact = facts_of(program.subjects, literal.subject).get(literal.name)
    strike = matter.strikes[literal.asked.strike]
    for who in fact.admitted_by if fact else ():
        state = matter.state_of(who)
        opposed = {*(strike.hits or {}), *(matter.strikes[act].state for act in strike.responds_to or {})}
        sides = {None: "group", strike.state: "acting", **dict.fromkeys(opposed - {strike.state}, "opposed")}
        yield sides.get(state, "third")


def admitted_only_by(who: str, fact: Fact) -> Fact:
    return replace(fact, admitted_by=(who,)) if fact.admitted_by else fact


def alleged_if_admitted(fact: Fact) -> Fact:
    return replace(fact, status=Status(Standing.ALLEGED), admitted_by=()) if fact.admitted_by else fact


def resting_on_facts_alone(book: Rulebook) -> Rulebook:
    """The elements about strikes that always apply, with those of their rules that test facts and switches only."""
    one: Book = book.books[0]
    kinds = ("strike", "harm", "answer", "breach")
    elements = tuple(
        each.model_copy(update={"applies_when": None})
        for each in one.elements
        if each.about in kinds and not each.advice
    )
    ids = {each.id for each in elements}
    rules = tuple(
        rule
        for rule in one.rules
        if rule.element in ids
        and all(rests_on_facts(each, book) for each in (rule.when, *(it.when for it in rule.unless)))
    )
    return replace(book, books=(one.model_copy(update={"elements": elements, "rules": rules, "choices": ()}),))


def rests_on_facts(condition: Condition, book: Rulebook) -> bool:
    match condition:
        case rulebook.Test(name):
            return name.removeprefix("trigger.") in book.terms or name in book.switches
        case Not(part):
            return rests_on_facts(part, book)
        case All(parts) | Any(parts) | AtLeast(_, parts):
            return all(rests_on_facts(part, book) for part in parts)
    return False


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
