"""The guard: a fault on one floor of one evaluator is seen, because the other shares no code with it.

Each fault is a small lie told to one function. It is put in, matters are assessed, and the guard must refuse: it
names the element or rule and the subject, and hands out no result.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from randoms import random_book, random_matter, random_settings
from typer.testing import CliRunner
from worlds import book, element, holds, is_met, matter, no, rule, settings, strike, subject, term

from jusbelli import assessing, plain
from jusbelli.assessing import Assessor, Disagreement, differences, load_law, load_matter, settings_for
from jusbelli.cli import app
from jusbelli.cli.exits import Exit
from jusbelli.compiling import compile_program, grounding, literals, subjects
from jusbelli.compiling.literals import Reading
from jusbelli.compiling.program import Asked, GroundElement, Place
from jusbelli.evaluation import clauses, forward
from jusbelli.evaluation.durable import Clause, Closure, DurableError
from jusbelli.evaluation.forward import unavailable
from jusbelli.findings import Outcome, Reason, Settings, Truth, Valuation
from jusbelli.plain import conditions, deciding, proof, values
from jusbelli.plain import grounding as plain_grounding
from jusbelli.plain import subjects as plain_subjects
from jusbelli.plain.subjects import World
from jusbelli.records import Matter, Standing
from jusbelli.rulebook import Choice, Element, Rulebook

ROOT = Path(__file__).parents[1]
CASES = sorted((ROOT / "facts" / "decided").glob("*.yaml"))


# What is put in ------------------------------------------------------------------------------------------

Patch = pytest.MonkeyPatch
Fault = Callable[[Patch], None]


def around(patch: Patch, owner: Any, name: str, change: Callable[..., Any]) -> None:
    """Replace a function by `change(real, *arguments)`."""
    real = getattr(owner, name)
    patch.setattr(owner, name, lambda *arguments: change(real, *arguments))


def alleged_facts_are_relied_on(patch: Patch) -> None:
    def changed(real: Any, standing: Standing, own: int | None) -> Any:
        return 4 if standing is Standing.ALLEGED else real(standing, own)

    around(patch, literals, "_reaches", changed)


def a_likely_fact_counts_as_clear(patch: Patch) -> None:
    around(patch, literals, "_reaches", lambda real, standing, own: real(standing, 3 if own == 2 else own))


def every_admission_binds(patch: Patch) -> None:
    patch.setattr(literals.LiteralReader, "_sides_admitting", lambda *_: ("acting", "opposed"))


def no_admission_binds(patch: Patch) -> None:
    patch.setattr(literals.LiteralReader, "_sides_admitting", lambda *_: ())


def an_admission_helps_who_makes_it(patch: Patch) -> None:
    def changed(real: Any, *arguments: Any) -> Any:
        asked = real(*arguments)
        return replace(asked, if_true=asked.if_false, if_false=asked.if_true)

    around(patch, grounding, "_asked_in_rule", changed)


def a_not_does_not_turn_the_harm_round(patch: Patch) -> None:
    patch.setattr(Asked, "turned", property(lambda asked: asked))


def every_other_state_counts_as_opposed(patch: Patch) -> None:
    patch.setattr(
        literals.LiteralReader, "_opposed", lambda it, asked: {"alpha", "beta", "gamma"} - {asked.actor_state}
    )


def only_the_first_time_of_two_is_looked_at(patch: Patch) -> None:
    around(patch, literals, "_relied_on", lambda real, reading, *lives: real(reading, lives[0]))


def presumptions_are_forgotten(patch: Patch) -> None:
    def unknown(real: Any, *arguments: Any) -> literals.Live:
        live: literals.Live = real(*arguments)
        return literals.Live(reason=Reason.UNKNOWN) if live.presumed else live

    around(patch, literals.LiteralReader, "live", unknown)


def rival_claims_are_relied_on_at_every_standard(patch: Patch) -> None:
    def changed(real: Any, it: Any, fact: Any, term: Any, asked: Asked, standard: int) -> Any:
        return real(it, fact, term, asked, min(standard, 2))

    around(patch, literals.LiteralReader, "_by_status", changed)


def a_denial_is_not_heard(patch: Patch) -> None:
    patch.setattr(literals, "_disputed", lambda fact, term: literals.Live(fact.claims, facts=(fact,)))


def hindsight_is_allowed(patch: Patch) -> None:
    patch.setattr(literals.LiteralReader, "known_then", lambda it, fact, strike: fact)


def unsettled_doctrine_counts_as_refused(patch: Patch) -> None:
    def changed(real: Any, it: Any, literal: Any) -> Any:
        return Reading(Truth.FALSE) if real(it, literal).reason is Reason.LAW else real(it, literal)

    around(patch, literals.LiteralReader, "_switch", changed)


def times_that_overlap_count_as_before(patch: Patch) -> None:
    patch.setattr(literals, "_before", lambda mine, theirs: mine.earliest < theirs.earliest)


def a_vague_number_counts_by_its_lower_end(patch: Patch) -> None:
    around(patch, literals, "_bound", lambda real, span, *rest: real(replace(span, most=span.least), *rest))


def a_not_does_not_turn_the_place_round(patch: Patch) -> None:
    patch.setattr(Place, "flipped", property(lambda place: place))


def supports_and_defeaters_stand_in_one_place(patch: Patch) -> None:
    patch.setattr(grounding, "place_of_rule", lambda rule, element: Place.SHOWN)


def the_wrong_side_must_show(patch: Patch) -> None:
    def changed(real: Any, *arguments: Any) -> Any:
        return "opposed" if real(*arguments) == "acting" else "acting"

    around(patch, grounding, "bound_without_direction", changed)


def some_is_read_as_every(patch: Patch) -> None:
    def changed(real: Any, it: Any, condition: Any, *rest: Any) -> Any:
        return real(it, replace(condition, word="every") if condition.word == "some" else condition, *rest)

    around(patch, grounding.Grounder, "_over", changed)


def acts_answered_need_not_be_earlier(patch: Patch) -> None:
    patch.setattr(subjects.Subjects, "_answer", lambda it, answer: (answer, None))


def a_group_need_not_be_the_author(patch: Patch) -> None:
    def unguarded(real: Any, it: Any, subject: Any) -> subjects.LinkedSet:
        return subjects.LinkedSet(tuple((member, None) for member, _ in real(it, subject).members))

    around(patch, subjects.Subjects, "_strike_links", unguarded)
    around(patch, subjects.Subjects, "_link_strikes", unguarded)


def sets_not_stated_count_as_empty(patch: Patch) -> None:
    around(patch, subjects.Subjects, "linked", lambda real, *arguments: replace(real(*arguments), stated=True))


def harm_to_anybody_counts_as_harm_to_oneself(patch: Patch) -> None:
    patch.setattr(subjects.Subjects, "_answer_harms", subjects.Subjects._answer_trigger_harms)


def exceptions_are_ignored(patch: Patch) -> None:
    around(patch, clauses.Cell, "_rule", lambda real, it, rule: real(it, replace(rule, unless=())))


def overrides_are_ignored(patch: Patch) -> None:
    def changed(real: Any, it: Any, element: GroundElement, rules: Any) -> Any:
        return real(it, replace(element, rules=tuple(replace(rule, overrides=()) for rule in element.rules)), rules)

    around(patch, clauses.Cell, "_defeated", changed)


def conditions_of_application_are_ignored(patch: Patch) -> None:
    around(patch, clauses.Cell, "_element", lambda real, it, element: real(it, replace(element, applies=None)))


def defeaters_are_ignored(patch: Patch) -> None:
    patch.setattr(clauses.Cell, "_defeated", lambda *_: clauses.FALSE)


def unsettled_law_is_ignored(patch: Patch) -> None:
    def changed(real: Any, it: Any, element: GroundElement, rules: Any) -> Any:
        return real(it, replace(element, rules=tuple(r for r in element.rules if r.effect != "unsettles")), rules)

    around(patch, clauses.Cell, "_supported", changed)


def a_choice_takes_every_value_that_holds(patch: Patch) -> None:
    around(patch, clauses.Cell, "_choice", lambda real, it, choice: real(it, replace(choice, first=False)))


def one_of_several_is_enough(patch: Patch) -> None:
    around(patch, clauses.Cell, "_at_least", lambda real, it, number, parts: real(it, min(number, 1), parts))


def failing_rules_are_not_seen_to_fail(patch: Patch) -> None:
    losing(patch, lambda clause: clause.name.endswith(" fails"))


def a_rule_that_holds_is_lost(patch: Patch) -> None:
    losing(patch, lambda clause: clause.head.startswith("rule ") and clause.head.endswith(" is true"))


def the_last_clause_of_each_cell_is_lost(patch: Patch) -> None:
    around(patch, forward, "Chainer", lambda real, given: real(list(given)[:-1]))


def losing(patch: Patch, lost: Callable[[Clause], bool]) -> None:
    around(patch, forward, "Chainer", lambda real, given: real([clause for clause in given if not lost(clause)]))


def cells_run_once_only(patch: Patch) -> None:
    def once(run: Any, layer: forward.Layer) -> None:
        for task in layer.tasks:
            run._run(task)

    patch.setattr(forward._Run, "settle", once)


def the_record_stays_open(patch: Patch) -> None:
    around(patch, forward._Run, "__post_init__", lambda real, run: setattr(run, "closed", False))


def law_is_closed_like_fact(patch: Patch) -> None:
    def closed(real: Any, run: Any, literal: Any, place: Place) -> Truth:
        truth: Truth = real(run, literal, place)
        by_place = Truth.FALSE if place is Place.SHOWN else Truth.TRUE
        return by_place if run.closed and truth is Truth.UNKNOWN else truth

    around(patch, forward._Run, "_leaf", closed)


def what_is_open_is_reported_not_met(patch: Patch) -> None:
    def changed(real: Any, *arguments: Any) -> Outcome:
        outcome: Outcome = real(*arguments)
        return Outcome.NOT_MET if outcome is Outcome.OPEN else outcome

    around(patch, forward, "_outcome", changed)


IN_DURABLE: tuple[Fault, ...] = (
    alleged_facts_are_relied_on,
    a_likely_fact_counts_as_clear,
    every_admission_binds,
    no_admission_binds,
    an_admission_helps_who_makes_it,
    a_not_does_not_turn_the_harm_round,
    every_other_state_counts_as_opposed,
    only_the_first_time_of_two_is_looked_at,
    presumptions_are_forgotten,
    rival_claims_are_relied_on_at_every_standard,
    a_denial_is_not_heard,
    hindsight_is_allowed,
    unsettled_doctrine_counts_as_refused,
    times_that_overlap_count_as_before,
    a_vague_number_counts_by_its_lower_end,
    a_not_does_not_turn_the_place_round,
    supports_and_defeaters_stand_in_one_place,
    the_wrong_side_must_show,
    some_is_read_as_every,
    acts_answered_need_not_be_earlier,
    a_group_need_not_be_the_author,
    sets_not_stated_count_as_empty,
    harm_to_anybody_counts_as_harm_to_oneself,
    exceptions_are_ignored,
    overrides_are_ignored,
    conditions_of_application_are_ignored,
    defeaters_are_ignored,
    unsettled_law_is_ignored,
    a_choice_takes_every_value_that_holds,
    one_of_several_is_enough,
    failing_rules_are_not_seen_to_fail,
    a_rule_that_holds_is_lost,
    the_last_clause_of_each_cell_is_lost,
    cells_run_once_only,
    the_record_stays_open,
    law_is_closed_like_fact,
    what_is_open_is_reported_not_met,
)


def plain_relies_on_what_is_alleged(patch: Patch) -> None:
    around(patch, proof.Stated, "_reaches", lambda real, it: real(it) or 4)


def plain_binds_by_every_admission(patch: Patch) -> None:
    patch.setattr(proof, "_is_held", lambda *_: True)


def plain_lets_an_admission_help(patch: Patch) -> None:
    patch.setattr(proof.Stated, "carries", lambda it, verdict: True)


def plain_does_not_reverse_the_hearing(patch: Patch) -> None:
    patch.setattr(proof.Hearing, "reversed", lambda it: it)


def plain_knows_no_other_side(patch: Patch) -> None:
    patch.setattr(plain_subjects.World, "set_against", lambda *_: frozenset())


def plain_forgets_presumptions(patch: Patch) -> None:
    patch.setattr(plain_grounding, "presumption", lambda term: None)


def plain_allows_hindsight(patch: Patch) -> None:
    patch.setattr(proof, "_later", lambda known_from, hearing: False)


def plain_hears_no_denial(patch: Patch) -> None:
    patch.setattr(proof.Stated, "_as_claimed_and_denied", proof.Stated._values)


def plain_takes_overlapping_times_as_before(patch: Patch) -> None:
    patch.setattr(values, "_before", lambda one, other: one.earliest < other.earliest)


def plain_does_not_turn_the_gap_round(patch: Patch) -> None:
    patch.setattr(conditions.Not, "truth", lambda it, docket, gap: values.opposite(it.part.truth(docket, gap)))


def plain_fills_gaps_of_law(patch: Patch) -> None:
    def changed(real: Any, it: Any, docket: Any, gap: values.Kleene) -> values.Kleene:
        truth: values.Kleene = real(it, docket, gap)
        return gap if truth is None else truth

    around(patch, conditions.SwitchTest, "truth", changed)


def plain_reads_some_as_every(patch: Patch) -> None:
    def changed(real: Any, it: Any, condition: Any, *rest: Any) -> Any:
        return real(it, replace(condition, word="every") if condition.word == "some" else condition, *rest)

    around(patch, plain_grounding._Grounder, "_quantified", changed)


def plain_drops_the_order_of_answers(patch: Patch) -> None:
    patch.setattr(plain_subjects.World, "_order", lambda it, answer: None)


def plain_takes_sets_as_stated(patch: Patch) -> None:
    around(patch, plain_subjects.World, "members", lambda real, *arguments: replace(real(*arguments), stated=True))


def plain_ignores_exceptions(patch: Patch) -> None:
    def changed(real: Any, it: Any, rule: Any, *rest: Any) -> Any:
        return real(it, rule.model_copy(update={"unless": ()}), *rest)

    around(patch, plain_grounding._Grounder, "_rule", changed)


def plain_ignores_overrides(patch: Patch) -> None:
    around(patch, deciding, "_defeat", lambda real, rule, overriding, *rest: real(rule, (), *rest))


def plain_ignores_unsettled_law(patch: Patch) -> None:
    around(patch, deciding, "_element", lambda real, it, docket: real(replace(it, unsettles=()), docket))


def plain_ignores_conditions_of_application(patch: Patch) -> None:
    always = conditions.Every(())
    around(patch, deciding, "_element", lambda real, it, docket: real(replace(it, applies=always), docket))


def plain_takes_every_value_of_a_choice(patch: Patch) -> None:
    def changed(real: Any, it: Any, docket: Any) -> Any:
        return real(replace(it, choice=it.choice.model_copy(update={"first": False})), docket)

    around(patch, deciding, "_choice", changed)


def plain_never_closes_the_record(patch: Patch) -> None:
    around(patch, plain, "decide", lambda real, case, settings: real(case, replace(settings, record="open")))


def plain_takes_each_question_once(patch: Patch) -> None:
    def once(questions: Iterable[Any], case: Any, docket: Any) -> None:
        for question in questions:
            docket.findings[question.number] = deciding._findings(question, docket)

    patch.setattr(deciding, "_settle", once)


IN_PLAIN: tuple[Fault, ...] = (
    plain_relies_on_what_is_alleged,
    plain_binds_by_every_admission,
    plain_lets_an_admission_help,
    plain_does_not_reverse_the_hearing,
    plain_knows_no_other_side,
    plain_forgets_presumptions,
    plain_allows_hindsight,
    plain_hears_no_denial,
    plain_takes_overlapping_times_as_before,
    plain_does_not_turn_the_gap_round,
    plain_fills_gaps_of_law,
    plain_reads_some_as_every,
    plain_drops_the_order_of_answers,
    plain_takes_sets_as_stated,
    plain_ignores_exceptions,
    plain_ignores_overrides,
    plain_ignores_unsettled_law,
    plain_ignores_conditions_of_application,
    plain_takes_every_value_of_a_choice,
    plain_never_closes_the_record,
    plain_takes_each_question_once,
)


# Where it matters ----------------------------------------------------------------------------------------

NEEDS_RANDOM = frozenset(
    {
        a_likely_fact_counts_as_clear,
        every_admission_binds,
        no_admission_binds,
        an_admission_helps_who_makes_it,
        a_not_does_not_turn_the_harm_round,
        every_other_state_counts_as_opposed,
        only_the_first_time_of_two_is_looked_at,
        rival_claims_are_relied_on_at_every_standard,
        a_denial_is_not_heard,
        hindsight_is_allowed,
        unsettled_doctrine_counts_as_refused,
        a_vague_number_counts_by_its_lower_end,
        the_wrong_side_must_show,
        a_group_need_not_be_the_author,
        harm_to_anybody_counts_as_harm_to_oneself,
        overrides_are_ignored,
        one_of_several_is_enough,
        law_is_closed_like_fact,
        plain_binds_by_every_admission,
        plain_lets_an_admission_help,
        plain_does_not_reverse_the_hearing,
        plain_knows_no_other_side,
        plain_allows_hindsight,
        plain_hears_no_denial,
        plain_fills_gaps_of_law,
        plain_ignores_overrides,
    }
)
"""The faults that change nothing in the decided cases: they are looked for in random books and matters at once."""


@dataclass(frozen=True)
class Sample:
    """A matter under its law and a doctrine."""

    book: Rulebook
    matter: Matter
    settings: Settings

    def refused(self) -> tuple[str, ...]:
        """Where the guard finds the evaluators to differ; empty where it lets the assessment pass."""
        try:
            Assessor(self.book, self.matter).assess(self.settings)
        except Disagreement as disagreement:
            return disagreement.differences
        return ()

    def by_plain(self) -> list[Valuation]:
        plain._case.cache_clear()
        return [plain.assess(self.book, self.matter, it) for it in (self.settings, self.settings.closed())]

    def by_durable(self) -> list[Valuation]:
        chained = forward.Forward(compile_program(self.book, self.matter))
        return [chained.evaluate(it) for it in (self.settings, self.settings.closed())]


@pytest.fixture(scope="module")
def decided() -> list[Sample]:
    law = load_law()
    matters = [load_matter(path, law) for path in CASES]
    return [Sample(law, matter, settings_for(law, matter)) for matter in matters]


@pytest.fixture(scope="module")
def random() -> list[Sample]:
    found = []
    for seed in range(120):
        rng = Random(seed)
        law = random_book(rng)
        found.append(Sample(law, random_matter(rng, law), random_settings(rng)))
    return found


@pytest.fixture(autouse=True)
def two_evaluators(monkeypatch: Patch) -> None:
    """Both run, with nothing kept from before; what chains in the place of a library that is not there is exact."""
    monkeypatch.setattr(forward, "_COMPILED", {})
    plain._case.cache_clear()
    if unavailable() is not None:
        monkeypatch.setattr(forward, "Chainer", StandIn)
        monkeypatch.setattr(assessing, "unavailable", lambda: None)


class StandIn:
    """The clauses, chained one by one."""

    def __init__(self, given: Iterable[Clause]) -> None:
        self.clauses = list(given)

    def run(self, tokens: Iterable[str]) -> Closure:
        given = set(tokens)
        holding, fired, count = set(given), set[str](), -1
        while len(holding) > count:
            count = len(holding)
            for clause in self.clauses:
                if holding.issuperset(clause.body):
                    holding.add(clause.head)
                    fired.add(clause.name)
        return Closure(frozenset(holding - given), frozenset(fired))


# That it is seen -----------------------------------------------------------------------------------------

LINE = re.compile(
    r"(?:rule |choice |)`(.+?)` for `(.+?)`: durable_rules .+, plain .+ \(under .+, (?:open|closed) record\)"
)


def test_where_there_is_no_fault_nothing_is_refused(decided: list[Sample], random: list[Sample]) -> None:
    assert [sample.refused() for sample in (*decided, *random)] == [()] * (len(decided) + len(random))


@pytest.mark.parametrize("fault", [*IN_DURABLE, *IN_PLAIN], ids=lambda fault: fault.__name__)
def test_a_fault_of_one_evaluator_is_seen_and_does_not_touch_the_other(
    fault: Fault, decided: list[Sample], random: list[Sample]
) -> None:
    """The guard names what differs and for whom."""
    with Patch.context() as patch:
        fault(patch)
        samples = random if fault in NEEDS_RANDOM else [*decided, *random]
        seen = ((sample, lines) for sample in samples if (lines := sample.refused()))
        refused, lines = next(seen, (samples[0], ()))
        assert lines, "the fault is not seen"
        other = refused.by_durable if fault in IN_PLAIN else refused.by_plain
        with_fault = other()
    assert [line for line in lines if not names_something(line, refused)] == []
    assert with_fault == other()


def names_something(line: str, sample: Sample) -> bool:
    """Whether a line names a result of the book and a subject of the matter."""
    found = LINE.fullmatch(line)
    law = sample.book
    ids = {subject.id for kind in World(law, sample.matter).subjects.values() for subject in kind}
    return found is not None and found[1] in {*law.elements, *law.choices, *law.rules} and found[2] in ids


def test_every_element_choice_and_rule_stands_for_every_subject_it_is_about(decided: list[Sample]) -> None:
    """Both evaluators take the rules of an element from one list of the book, so that list is looked at too."""
    for sample in decided:
        asked: list[Element | Choice] = [it for one in sample.book.books for it in (*one.elements, *one.choices)]
        about = {it.id: it.about for it in asked}
        about |= {it.id: about[it.element] for one in sample.book.books for it in one.rules}
        everybody = World(sample.book, sample.matter).subjects
        wanted = {(id, subject) for id, kind in about.items() for subject in everybody[kind]}
        for valuation in (*sample.by_plain(), *sample.by_durable()):
            assert {*valuation.outcomes, *valuation.choices, *valuation.rules} == wanted


def test_what_both_evaluators_take_from_the_types_is_right(decided: list[Sample]) -> None:
    """A fault there would be in both and so not seen: whose an organ is, what a term may be, which rules an element has."""
    everybody = matter(strike("s"))
    whose = {actor: everybody.state_of(actor) for actor in ("alpha", "alpha-army", "militia", "nobody")}
    assert whose == {"alpha": "alpha", "alpha-army": "alpha", "militia": None, "nobody": None}
    kinds = [term("t.x", kind) for kind in ("yes-no", "judgement", "characterisation", "number")]
    assert [(it.options, it.is_yes_no) for it in kinds] == [(("yes", "no"), True)] * 3 + [((), False)]
    graded = [term("t.x", kind, values=("some", "all")) for kind in ("choice", "judgement", "characterisation")]
    assert [(it.options, it.is_yes_no) for it in graded] == [(("some", "all"), False)] * 3
    for sample in decided:
        law = sample.book
        by_element = {id: tuple(rule for rule in law.rules.values() if rule.element == id) for id in law.elements}
        assert law.rules_of == by_element


# What it says --------------------------------------------------------------------------------------------

FORCE = book(
    term("t.force"),
    term("t.asked"),
    element("breach"),
    rule("breach/force", holds("t.force"), unless=[holds("t.asked")]),
    element("lawful"),
    rule("lawful/no-breach", no(is_met("breach"))),
)
INVITED = matter(strike("s", {"t.force": "yes", "t.asked": "yes"}))


def test_a_refusal_lists_results_first_then_rules_on_the_open_record_and_gives_no_result(monkeypatch: Patch) -> None:
    exceptions_are_ignored(monkeypatch)
    with pytest.raises(Disagreement) as refusal:
        Assessor(FORCE, INVITED).assess(settings())
    lines = (
        "`breach` for `s`: durable_rules met, plain not_met (under test, open record)",
        "`lawful` for `s`: durable_rules not_met, plain met (under test, open record)",
        "rule `breach/force` for `s`: durable_rules true, plain false (under test, open record)",
        "rule `lawful/no-breach` for `s`: durable_rules false, plain true (under test, open record)",
    )
    assert refusal.value.differences == lines
    assert str(refusal.value) == "\n  ".join(["the evaluators differ; no result is given", *lines])


def test_a_difference_on_the_closed_record_alone_is_refused(monkeypatch: Patch) -> None:
    the_record_stays_open(monkeypatch)
    with pytest.raises(Disagreement) as refusal:
        Assessor(FORCE, matter(strike("s"))).assess(settings())
    assert refusal.value.differences == (
        "`breach` for `s`: durable_rules open, plain not_met (under test, closed record)",
        "`lawful` for `s`: durable_rules open, plain met (under test, closed record)",
        "rule `breach/force` for `s`: durable_rules unknown, plain false (under test, closed record)",
        "rule `lawful/no-breach` for `s`: durable_rules unknown, plain true (under test, closed record)",
    )


def test_differences_are_of_results_then_of_choices_then_of_rules_and_what_one_side_lacks_is_one() -> None:
    one, other = subject("s"), subject("r")
    first = Valuation(
        {("e", other): Outcome.MET, ("e", one): Outcome.OPEN, ("same", one): Outcome.OPEN},
        {("c", one): {"x": Truth.TRUE, "y": Truth.FALSE}},
        {("e/r", one): Truth.TRUE},
    )
    second = Valuation(
        {("only", one): Outcome.MET, ("same", one): Outcome.OPEN, ("e", one): Outcome.NOT_MET},
        {("c", one): {"x": Truth.FALSE, "y": Truth.FALSE}},
        {("e/r", one): Truth.UNKNOWN},
    )
    assert differences(first, first, settings()) == []
    assert differences(first, second, settings("closed")) == [
        "`e` for `r`: durable_rules met, plain nothing (under test, closed record)",
        "`e` for `s`: durable_rules open, plain not_met (under test, closed record)",
        "`only` for `s`: durable_rules nothing, plain met (under test, closed record)",
        "choice `c` for `s`: durable_rules x true, y false, plain x false, y false (under test, closed record)",
        "rule `e/r` for `s`: durable_rules true, plain unknown (under test, closed record)",
    ]


# An evaluator that fails, and one that is not there ----------------------------------------------------------


def failing(*_: Any) -> Closure:
    raise DurableError("the library is out of breath")


def test_a_library_that_fails_voids_the_assessment(monkeypatch: Patch) -> None:
    assessor = Assessor(FORCE, INVITED)
    monkeypatch.setattr("jusbelli.evaluation.forward.Chainer.run", failing)
    with pytest.raises(Disagreement) as refusal:
        assessor.assess(settings())
    assert refusal.value.differences == ("durable_rules failed: the library is out of breath",)


WITHOUT = "durable_rules is not installed"


def test_without_the_library_the_plain_evaluator_runs_alone_and_the_receipt_says_so(monkeypatch: Patch) -> None:
    together = Assessor(FORCE, INVITED).assess(settings())
    assert (together.evaluators, together.without) == (("durable_rules", "plain"), "")
    assert (together.receipt.evaluators, together.receipt.without) == (("durable_rules", "plain"), "")
    monkeypatch.setattr(assessing, "unavailable", lambda: WITHOUT)
    monkeypatch.setattr("jusbelli.evaluation.forward.Chainer.run", failing)
    alone = Assessor(FORCE, INVITED).assess(settings())
    assert (alone.evaluators, alone.without) == (("plain",), WITHOUT)
    assert (alone.receipt.evaluators, alone.receipt.without) == (("plain",), WITHOUT)
    assert (alone.open, alone.closed) == (together.open, together.closed)


# At the command line ------------------------------------------------------------------------------------------

MINES = str(ROOT / "facts" / "decided" / "cor-mines.yaml")


@pytest.mark.parametrize("command", [["assess"], ["why", "attribution"]], ids=lambda words: words[0])
def test_a_command_shows_every_difference_and_no_result(command: list[str], monkeypatch: Patch) -> None:
    law = load_law()
    mines = load_matter(Path(MINES), law)
    presumptions_are_forgotten(monkeypatch)
    lines = Sample(law, mines, settings_for(law, mines)).refused()
    done = CliRunner().invoke(app, [command[0], MINES, *command[1:]])
    assert (done.exit_code, done.stdout) == (Exit.DISAGREEMENT, "")
    shown = [line for line in done.stderr.splitlines() if line.startswith(MINES)]
    assert sorted(shown) == sorted(f"{MINES}:1:1: {line}" for line in lines)
    assert done.stderr.splitlines()[1] == "    mend: no result is given; please report this with the matter"
    as_data = CliRunner().invoke(app, [command[0], MINES, *command[1:], "--json"])
    assert as_data.exit_code == Exit.DISAGREEMENT
    assert sorted(fault["what"] for fault in json.loads(as_data.stdout)["faults"]) == sorted(lines)


def test_a_command_that_runs_without_the_library_says_so(monkeypatch: Patch) -> None:
    monkeypatch.setattr(assessing, "unavailable", lambda: WITHOUT)
    done = CliRunner().invoke(app, ["assess", MINES])
    assert done.exit_code == Exit.OK
    assert done.stdout.splitlines()[1:3] == [
        "under icj-restrictive, closed record, derived by plain",
        f"note: {WITHOUT}; the plain evaluator ran alone",
    ]
    receipt = json.loads(CliRunner().invoke(app, ["assess", MINES, "--json"]).stdout)["receipt"]
    assert (receipt["evaluators"], receipt["without"]) == (["plain"], WITHOUT)
