"""The reference evaluator, clause by clause: what each word of the rule language comes to, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any as Anything

import pytest
from worlds import (
    SCHOOL,
    Block,
    Entry,
    Written,
    at_least,
    between,
    book,
    both,
    choice,
    claim,
    compared,
    count,
    either,
    element,
    every,
    evidence,
    holds,
    hours,
    instrument,
    is_met,
    judged,
    link,
    matter,
    no,
    operation,
    read_as,
    rule,
    said,
    settings,
    some,
    strike,
    subject,
    term,
    when,
)

from jusbelli.findings import Outcome, Settings, Truth, Valuation
from jusbelli.plain import assess
from jusbelli.records import Fact, Matter, Strike
from jusbelli.rulebook import ALWAYS, Condition, Rule, Rulebook

TRUE, FALSE, UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
MET, NOT_MET, OPEN, NOT_APPLICABLE = Outcome.MET, Outcome.NOT_MET, Outcome.OPEN, Outcome.NOT_APPLICABLE
OPEN_RECORD, CLOSED = settings(), settings("closed")

FACT = term("t.fact")
SHOWN, REFUTED, NOT_SHOWN = {"t.fact": "yes"}, {"t.fact": "no"}, dict[str, Written]()
UNDECIDED = {"t.law": read_as("yes", "no")}
LAW = term("t.law", "characterisation")

Facts = Mapping[str, Written]


def rule_truth(
    condition: Condition,
    facts: Facts | None = None,
    *entries: Entry,
    terms: tuple[Block, ...] = (FACT,),
    under: Settings = OPEN_RECORD,
    of: str = "s",
    record: Facts | None = None,
    **element_keys: Anything,
) -> Truth:
    """The truth of a rule with this condition, about the subject `of`; `s` has the facts unless entries say who is."""
    about = element("e", **{"about": subject(of).kind, **element_keys})
    law = book(*terms, about, rule("e/one", condition))
    facts_of = matter(*(entries or (strike("s", facts),)), facts=record)
    return assess(law, facts_of, under).rules["e/one", subject(of)]


def outcome(
    law: Rulebook, facts: Facts | Matter, under: Settings = OPEN_RECORD, of: str = "s", id: str = "e"
) -> Outcome:
    return valuation(law, facts, under).outcomes[id, subject(of)]


def valuation(law: Rulebook, facts: Facts | Matter, under: Settings = OPEN_RECORD) -> Valuation:
    return assess(law, facts if isinstance(facts, Matter) else matter(strike("s", facts)), under)


# What may be relied on ------------------------------------------------------------------------------

REACH = {
    "agreed": 4,
    "found": 3,
    "found@S2": 3,
    "found@S4": 4,
    "established@S1": 1,
    "established@S2": 2,
    "established@S3": 3,
    "established@S4": 4,
    "alleged": 0,
    "unknown": 0,
}


@pytest.mark.parametrize("standard", (1, 2, 3, 4))
@pytest.mark.parametrize("status", REACH)
def test_a_status_is_relied_on_up_to_its_standard(status: str, standard: int) -> None:
    for value, truth in (("yes", TRUE), ("no", FALSE)):
        fact = said(status) if status == "unknown" else said(status, value)
        relied_on = standard <= REACH[status]
        assert rule_truth(holds("t.fact"), {"t.fact": fact}, standard=f"S{standard}") is (
            truth if relied_on else UNKNOWN
        )


@pytest.mark.parametrize("standard", (1, 2, 3, 4))
@pytest.mark.parametrize(("status", "reach"), [("admitted", 4), ("admitted@S2", 2), ("admitted@S3", 3)])
def test_an_admission_is_relied_on_up_to_its_standard_against_who_made_it(
    status: str, reach: int, standard: int
) -> None:
    fact = {"t.fact": said(status, "yes", admitted_by=("alpha",))}
    truth = TRUE if standard <= reach else UNKNOWN
    assert rule_truth(holds("t.fact"), fact, standard=f"S{standard}", burden="alleging") is truth


@pytest.mark.parametrize(
    ("admitting", "burden", "bound"),
    [
        (("alpha",), "alleging", True),
        (("alpha-army",), "alleging", True),
        (("beta",), "alleging", False),
        (("militia",), "alleging", False),
        (("gamma",), "alleging", False),
        (("beta", "alpha"), "alleging", True),
        ((), "alleging", False),
        (("alpha",), "relying", False),
        (("alpha-army",), "relying", False),
        (("beta",), "relying", True),
        (("beta-army",), "relying", True),
        (("gamma",), "relying", False),
        (("militia",), "relying", False),
        (("militia", "beta"), "relying", True),
    ],
)
def test_an_admission_binds_the_side_that_makes_it_and_a_group_binds_no_state(
    admitting: tuple[str, ...], burden: str, bound: bool
) -> None:
    """The strike is alpha's on beta: who alleges is opposed to alpha, who relies is alpha itself."""
    entry = strike("s", {"t.fact": said("admitted", "yes", admitted_by=admitting)}, hits=["beta"])
    for standard in ("S1", "S2", "S4"):
        truth = rule_truth(holds("t.fact"), None, entry, standard=standard, burden=burden)
        assert truth is (TRUE if bound else UNKNOWN)


HARMS_ALPHA = {
    ("relying", "not-met"): "no",
    ("relying", "met"): "yes",
    ("alleging", "not-met"): "yes",
    ("alleging", "met"): "no",
}
"""By the burden and what holds if nothing is shown: the value of a supporting fact that harms alpha, whose strike it is."""


@pytest.mark.parametrize("value", ("yes", "no"))
@pytest.mark.parametrize(("burden", "if_not_shown"), HARMS_ALPHA)
def test_an_admission_is_relied_on_where_it_harms_who_makes_it(burden: str, if_not_shown: str, value: str) -> None:
    """In what supports; the other way round in what defeats, excepts or stands under a `not`; and so on."""
    harms_alpha = HARMS_ALPHA[burden, if_not_shown] == value
    keys = {"burden": burden, "if_not_shown": if_not_shown}
    for admitting, harmed in (("alpha", harms_alpha), ("beta", not harms_alpha)):
        entry = strike("s", {"t.fact": said("admitted", value, admitted_by=(admitting,))}, hits=["beta"])

        def read(*rules: Rule, entry: Strike = entry) -> bool:
            law = book(FACT, element("e", **keys), *rules)
            return valuation(law, matter(entry)).rules["e/one", subject("s")] is not UNKNOWN

        other = rule("e/two", ALWAYS)
        assert read(rule("e/one", holds("t.fact"))) is harmed
        assert read(rule("e/one", holds("t.fact"), "defeats"), other) is not harmed
        assert read(rule("e/one", holds("t.fact"), "unsettles"), other) is not harmed
        assert read(rule("e/one", ALWAYS, unless=[holds("t.fact")])) is not harmed
        assert read(rule("e/one", ALWAYS, "defeats", unless=[holds("t.fact")]), other) is harmed
        assert read(rule("e/one", no(holds("t.fact")))) is not harmed
        assert read(rule("e/one", no(no(holds("t.fact"))))) is harmed
        assert read(rule("e/one", holds("t.fact", "no"))) is not harmed
        assert read(rule("e/one", some("harms", holds("t.fact")))) is harmed
        assert read(rule("e/one", every("harms", holds("t.fact")))) is harmed
        assert read(rule("e/one", count("harms", holds("t.fact"), at_least=1))) is harmed
        assert read(rule("e/one", count("harms", holds("t.fact"), at_most=0))) is not harmed


@pytest.mark.parametrize("value", ("yes", "no"))
@pytest.mark.parametrize("burden", ("relying", "alleging"))
def test_what_both_sides_admit_is_relied_on_everywhere(burden: str, value: str) -> None:
    fact = said("admitted", value, admitted_by=("beta-army", "alpha"))
    entry = strike("s", {"t.fact": fact}, hits=["beta"])
    for condition in (holds("t.fact"), no(holds("t.fact"))):
        assert rule_truth(condition, None, entry, burden=burden) is not UNKNOWN


@pytest.mark.parametrize(
    "entries",
    [
        (strike("s", hits=["beta"]),),
        (strike("s", responds_to=["a"]), strike("a", state="beta")),
        (strike("s", anticipates=["a"]), strike("a", state="beta")),
    ],
    ids=("hit", "answered", "expected"),
)
def test_the_other_side_are_the_states_hit_and_those_whose_strikes_are_answered(entries: tuple[Strike, ...]) -> None:
    for admitting, truth in (("beta", TRUE), ("gamma", UNKNOWN)):
        facts = strike("s", {"t.fact": said("admitted", "yes", admitted_by=(admitting,))}).facts
        own = replace(entries[0], facts=facts)
        assert rule_truth(holds("t.fact"), None, own, *entries[1:], burden="relying") is truth


def test_what_applies_has_no_direction_and_binds_who_need_not_show_it() -> None:
    for burden, admitting in (("alleging", "alpha"), ("relying", "beta")):
        for value, decided in (("yes", MET), ("no", NOT_APPLICABLE)):
            for who in ("alpha", "beta"):
                entry = strike("s", {"t.fact": said("admitted", value, admitted_by=(who,))}, hits=["beta"])
                law = book(FACT, element("e", burden=burden, applies_when=holds("t.fact")), rule("e/one", ALWAYS))
                assert outcome(law, matter(entry)) is (decided if who == admitting else OPEN)


def test_of_two_times_each_must_be_admitted_by_a_side_that_the_answer_harms() -> None:
    times = (term("t.first", "time"), term("t.second", "time"))
    for first, second, truth in (("beta", "beta", TRUE), ("beta", "alpha", UNKNOWN), ("alpha", "beta", UNKNOWN)):
        facts = {
            "t.first": said("admitted", NINE, admitted_by=(first,)),
            "t.second": said("admitted", TEN, admitted_by=(second,)),
        }
        entry = strike("s", facts, hits=["beta"])
        before = compared("t.first", "before", "t.second")
        assert rule_truth(before, None, entry, terms=times, burden="relying") is truth


def test_where_the_act_is_nobodys_every_admission_counts() -> None:
    fact = {"t.fact": said("admitted", "yes", admitted_by=("militia",))}
    terms = (term("t.fact", about="matter"),)
    for burden in ("alleging", "relying"):
        assert rule_truth(holds("t.fact"), of="matter", terms=terms, record=fact, burden=burden) is TRUE


def test_a_link_is_judged_as_its_states() -> None:
    terms = (term("t.fact", about="link"),)
    for admitting, truth in (("alpha", TRUE), ("beta", UNKNOWN)):
        entry = link("l", "militia", "alpha", {"t.fact": said("admitted", "yes", admitted_by=(admitting,))})
        assert rule_truth(holds("t.fact"), None, entry, of="link:l", terms=terms, burden="alleging") is truth


def test_the_side_is_that_of_the_act_judged_not_of_the_act_a_fact_is_about() -> None:
    """Beta answers alpha's act and must show what it answered: alpha's admission helps it, its own does not."""
    for admitting, truth in (("alpha", TRUE), ("beta", UNKNOWN)):
        act = strike("a", {"t.fact": said("admitted", "yes", admitted_by=(admitting,))})
        response = strike("r", state="beta", responds_to=["a"])
        assert rule_truth(holds("trigger.t.fact"), None, act, response, of="r>a", burden="relying") is truth


@pytest.mark.parametrize(("standard", "truth"), [("S1", TRUE), ("S2", TRUE), ("S3", UNKNOWN), ("S4", UNKNOWN)])
def test_a_disputed_fact_whose_claims_agree_for_the_test_counts_up_to_the_second_standard(
    standard: str, truth: Truth
) -> None:
    means = term("t.means", "choice", values=("missile", "drone", "mine"))
    fact = {"t.means": said("disputed", "missile", "drone", denied_by=("beta",))}
    assert rule_truth(holds("t.means", "missile", "drone"), fact, terms=(means,), standard=standard) is truth


def test_a_disputed_fact_whose_claims_differ_for_the_test_is_unknown() -> None:
    assert rule_truth(holds("t.fact"), {"t.fact": said("disputed", "yes", "no")}) is UNKNOWN


def test_a_bare_denial_stands_for_the_contrary() -> None:
    means = term("t.means", "choice", values=("missile", "drone"))
    facts = {
        "t.fact": said("disputed", "yes", denied_by=("beta",)),
        "t.means": said("disputed", "missile", "missile", denied_by=("beta",)),
    }
    terms = (FACT, means)
    assert rule_truth(holds("t.fact"), facts, terms=terms) is UNKNOWN
    assert rule_truth(holds("t.fact", "yes", "no"), facts, terms=terms) is TRUE
    assert rule_truth(holds("t.means", "missile"), facts, terms=terms) is UNKNOWN
    assert rule_truth(holds("t.means", "drone"), facts, terms=terms) is UNKNOWN


@pytest.mark.parametrize(
    ("status", "standard", "truth"),
    [
        ("disproved", "S3", FALSE),
        ("disproved", "S4", UNKNOWN),
        ("disproved@S2", "S1", FALSE),
        ("disproved@S2", "S2", FALSE),
        ("disproved@S2", "S3", UNKNOWN),
    ],
)
def test_what_is_disproved_is_the_contrary_up_to_its_standard(status: str, standard: str, truth: Truth) -> None:
    fact = {"t.fact": said(status, "yes")}
    assert rule_truth(holds("t.fact"), fact, standard=standard) is truth
    contrary = {FALSE: TRUE, UNKNOWN: UNKNOWN}[truth]
    assert rule_truth(holds("t.fact", "no"), fact, standard=standard) is contrary


def test_of_a_disproved_value_only_that_value_is_excluded() -> None:
    means = term("t.means", "choice", values=("missile", "drone", "mine"))
    fact = {"t.means": said("disproved@S3", "missile")}
    assert rule_truth(holds("t.means", "missile"), fact, terms=(means,)) is FALSE
    assert rule_truth(holds("t.means", "drone"), fact, terms=(means,)) is UNKNOWN
    assert rule_truth(holds("t.means", "missile", "drone"), fact, terms=(means,)) is UNKNOWN


def test_a_disproved_number_time_or_list_excludes_nothing_a_test_asks_for() -> None:
    terms = (term("t.killed", "range", unit="persons"), term("t.pleas", "list", values=("a", "b")))
    facts = {
        "t.killed": said("disproved@S3", 3),
        "t.pleas": said("disproved@S3", ["a"]),
        "strike.at": said("disproved@S3", when("2026-01-01")),
    }
    for condition in (
        compared("t.killed", "at_least", 1),
        compared("t.pleas", "has", ("a",)),
        holds("t.pleas", "a"),
        compared("strike.at", "within", "strike.at", 1),
    ):
        assert rule_truth(condition, facts, terms=terms) is UNKNOWN


def test_nobody_having_spoken_is_unknown() -> None:
    assert rule_truth(holds("t.fact"), NOT_SHOWN) is UNKNOWN


def test_a_presumption_holds_until_the_fact_is_raised() -> None:
    terms = (term("t.fact", presumed="no"),)
    assert rule_truth(holds("t.fact"), NOT_SHOWN, terms=terms, standard="S4") is FALSE
    assert rule_truth(holds("t.fact", "no"), NOT_SHOWN, terms=terms, standard="S4") is TRUE
    for raised in (said("alleged", "yes"), said("unknown")):
        assert rule_truth(holds("t.fact"), {"t.fact": raised}, terms=terms) is UNKNOWN


def test_a_number_or_a_list_may_be_presumed() -> None:
    terms = (term("t.killed", "number", unit="persons", presumed="0"), term("t.pleas", "list", presumed="none"))
    assert rule_truth(compared("t.killed", "at_most", 0), terms=terms) is TRUE
    assert rule_truth(compared("t.pleas", "has", ("none",)), terms=terms) is TRUE
    assert rule_truth(compared("t.pleas", "has", ("other",)), terms=terms) is FALSE


@pytest.mark.parametrize("standard", ("S1", "S4"))
def test_a_characterisation_counts_once_decided_and_is_a_question_of_law_before(standard: str) -> None:
    for fact, truth in ((read_as("yes", "no", decided="yes"), TRUE), (read_as("yes", "no", decided="no"), FALSE)):
        assert rule_truth(holds("t.law"), {"t.law": fact}, terms=(LAW,), standard=standard) is truth
    for under in (OPEN_RECORD, CLOSED):
        assert rule_truth(holds("t.law"), UNDECIDED, terms=(LAW,), under=under) is UNKNOWN


@pytest.mark.parametrize(("judge", "truth"), [("author", TRUE), ("body", TRUE), ("alpha", UNKNOWN), ("beta", UNKNOWN)])
def test_a_judgement_counts_at_every_standard_if_it_is_the_authors_or_the_bodys(judge: str, truth: Truth) -> None:
    terms = (term("t.scale", "judgement", values=("serious", "minor")),)
    for standard in ("S1", "S4"):
        fact = {"t.scale": judged("serious", judge)}
        assert rule_truth(holds("t.scale", "serious"), fact, terms=terms, standard=standard) is truth


def test_a_judgement_nobody_could_make_is_unknown() -> None:
    terms = (term("t.scale", "judgement"),)
    assert rule_truth(holds("t.scale"), {"t.scale": said("unknown", judged_by="author")}, terms=terms) is UNKNOWN


def test_the_record_itself_says_who_was_hit_and_whether_an_act_was_expected() -> None:
    victim = term("t.flag", "party", "harm")
    s = strike("s", hits={"beta": {"t.flag": "beta"}, "gamma": {"t.flag": "beta"}})
    same = compared("harm.victim", "same_as", "t.flag")
    for of, truth in (("s/beta", TRUE), ("s/gamma", FALSE)):
        assert rule_truth(same, None, s, of=of, terms=(victim,), standard="S4") is truth
    acts = strike("r", responds_to=["a", "b"], anticipates=["b", "c"]), strike("a"), strike("b"), strike("c")
    for of, truth in (("r>a", FALSE), ("r>b", FALSE), ("r>c", TRUE)):
        assert rule_truth(holds("answer.expected"), None, *acts, of=of, standard="S4") is truth


def test_an_act_both_answered_and_expected_is_one_answer_with_the_facts_of_both() -> None:
    terms = (term("t.one", about="answer"), term("t.two", about="answer"))
    response = strike("r", responds_to={"a": {"t.one": "yes"}}, anticipates={"a": {"t.one": "no", "t.two": "yes"}})
    where = both(holds("t.one"), holds("t.two"))
    assert rule_truth(where, None, response, strike("a"), of="r>a", terms=terms) is TRUE


# Standards set by the doctrine ------------------------------------------------------------------------


@pytest.mark.parametrize(("setting", "truth"), [("S2", TRUE), ("S3", UNKNOWN), ("unsettled", UNKNOWN)])
def test_the_standard_of_past_facts_is_the_doctrines(setting: str, truth: Truth) -> None:
    fact = {"t.fact": said("established@S2", "yes")}
    under = settings(standard_past=setting)
    assert rule_truth(holds("t.fact"), fact, standard="past", under=under) is truth
    assert rule_truth(holds("t.fact"), fact, standard="S2", under=under) is TRUE
    assert rule_truth(holds("t.fact"), {"t.fact": said("found", "yes")}, standard="past", under=under) is TRUE


@pytest.mark.parametrize(
    ("made_at", "setting", "truth"),
    [
        ("2026-01-01T09:00", "S1r", TRUE),
        ("2026-01-01T10:00", "S1r", TRUE),
        ("2026-01-01T11:00", "S1r", UNKNOWN),
        ("", "S1r", UNKNOWN),
        ("2026-01-01T09:00", "S3", UNKNOWN),
        ("2026-01-01T09:00", "unsettled", UNKNOWN),
    ],
)
def test_a_forecast_may_rest_on_reasons_recorded_before_the_strike(made_at: str, setting: str, truth: Truth) -> None:
    terms = (term("t.fact", forecast=True),)
    fact = {"t.fact": said("established@S1", claim("yes", ["cable"]))}
    entries = (strike("s", fact, at="2026-01-01T10:00"), evidence("cable", made_at))
    under = settings(standard_forecast=setting, standard_past="S2")
    assert rule_truth(holds("t.fact"), None, *entries, terms=terms, standard="past", under=under) is truth


def test_a_forecast_whose_reasons_are_not_on_record_before_needs_the_third_standard() -> None:
    terms = (term("t.fact", forecast=True),)
    under = settings(standard_forecast="S1r", standard_past="S2")
    for status, truth in (("established@S2", UNKNOWN), ("established@S3", TRUE)):
        fact = {"t.fact": said(status, "yes")}
        assert rule_truth(holds("t.fact"), fact, terms=terms, standard="past", under=under) is truth


def test_reasons_are_not_before_a_strike_whose_time_is_unknown_or_may_be_earlier() -> None:
    terms = (term("t.fact", forecast=True),)
    fact = {"t.fact": said("established@S1", claim("yes", ["cable"]))}
    under = settings(standard_forecast="S1r")
    cable = evidence("cable", "2026-01-01T09:00")
    either_time = said("disputed", when("2026-01-01T10:00"), when("2026-01-01T08:00"))
    for time in (None, when("2026-01-01T08:00", "2026-01-01T12:00"), either_time, said("unknown")):
        entries = (strike("s", fact, at=time), cable)
        assert rule_truth(holds("t.fact"), None, *entries, terms=terms, standard="past", under=under) is UNKNOWN


def test_one_item_behind_one_claim_puts_the_reasons_on_record() -> None:
    terms = (term("t.fact", forecast=True),)
    cable, report = evidence("cable", "2026-01-01T09:00"), evidence("report", "2026-01-02")
    for claims in ((claim("yes", ["report", "cable"]),), (claim("yes", ["report"]), claim("yes", ["cable"]))):
        s = strike("s", {"t.fact": said("established@S1", *claims)}, at="2026-01-01T10:00")
        under = settings(standard_forecast="S1r")
        assert rule_truth(holds("t.fact"), None, s, cable, report, terms=terms, standard="past", under=under) is TRUE


def test_a_fixed_standard_is_asked_of_forecasts_too() -> None:
    terms = (term("t.fact", forecast=True),)
    fact = {"t.fact": said("established@S2", "yes")}
    assert rule_truth(holds("t.fact"), fact, terms=terms, standard="S2") is TRUE


def test_a_past_fact_compared_with_a_forecast_keeps_the_standard_of_the_past() -> None:
    terms = (term("t.plan", "time", forecast=True), term("t.past", "time"))
    facts = {
        "t.plan": said("established@S3", when("2026-01-02")),
        "t.past": said("established@S2", when("2026-01-01")),
    }
    condition = compared("t.past", "before", "t.plan")
    for past, truth in (("S2", TRUE), ("S3", UNKNOWN)):
        under = settings(standard_past=past, standard_forecast="S3")
        assert rule_truth(condition, facts, terms=terms, standard="past", under=under) is truth


# Judged at the time of the decision -------------------------------------------------------------------

BEFORE, AFTER = "2026-01-01T09:00", "2026-01-01T11:00"


def ex_ante(
    fact: Fact, *entries: Entry, at: Written | None = "2026-01-01T10:00", judged: str | None = "ex-ante"
) -> Truth:
    return rule_truth(holds("t.fact"), None, strike("s", {"t.fact": fact}, at=at), *entries, judged=judged)


@pytest.mark.parametrize(("known_from", "truth"), [(BEFORE, TRUE), ("2026-01-01T10:00", TRUE), (AFTER, UNKNOWN)])
def test_what_became_known_later_is_left_out_where_the_element_is_judged_ex_ante(known_from: str, truth: Truth) -> None:
    assert ex_ante(said("agreed", "yes", known_from=when(known_from))) is truth
    assert ex_ante(said("agreed", claim("yes", known_from=known_from))) is truth
    assert ex_ante(said("agreed", claim("yes", ["e"])), evidence("e", known_from=known_from)) is truth


def test_looking_back_everything_counts() -> None:
    fact = said("agreed", "yes", known_from=when(AFTER))
    assert ex_ante(fact, judged=None) is TRUE
    assert ex_ante(fact, at=None) is TRUE
    assert ex_ante(fact, at=said("unknown")) is TRUE


def test_a_claim_is_left_out_only_if_all_its_evidence_came_later() -> None:
    late, early, undated = evidence("late", known_from=AFTER), evidence("early", known_from=BEFORE), evidence("undated")
    for items, truth in ((["late"], UNKNOWN), (["late", "early"], TRUE), (["late", "undated"], TRUE), ([], TRUE)):
        assert ex_ante(said("agreed", claim("yes", items)), late, early, undated) is truth


def test_of_rival_claims_those_known_at_the_time_remain() -> None:
    assert ex_ante(said("disputed", "yes", claim("no", known_from=AFTER))) is TRUE
    assert ex_ante(said("disputed", "yes", claim("no", known_from=BEFORE))) is UNKNOWN


def test_a_vague_time_of_the_strike_is_taken_at_its_latest() -> None:
    fact = said("agreed", "yes", known_from=when(AFTER))
    assert ex_ante(fact, at=when("2026-01-01T10:00", "2026-01-01T12:00")) is TRUE
    assert ex_ante(fact, at=said("disputed", when("2026-01-01T10:00"), when("2026-01-01T12:00"))) is TRUE


def test_what_is_left_out_is_unknown_and_not_presumed() -> None:
    fact = {"t.fact": said("agreed", "yes", known_from=when(AFTER))}
    s = strike("s", fact, at="2026-01-01T10:00")
    assert (
        rule_truth(holds("t.fact", "no"), None, s, terms=(term("t.fact", presumed="no"),), judged="ex-ante") is UNKNOWN
    )


def test_the_moment_is_that_of_the_act_judged() -> None:
    """Of the act answered counts what was known when the response was decided on."""
    act = strike("a", {"t.fact": said("agreed", "yes", known_from=when(AFTER))}, at=BEFORE)
    for at, truth in (("2026-01-01T10:00", UNKNOWN), ("2026-01-01T12:00", TRUE)):
        response = strike("r", state="beta", at=at, responds_to=["a"])
        assert rule_truth(holds("trigger.t.fact"), None, act, response, of="r>a", judged="ex-ante") is truth


# Tests on values ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "truths"),
    [
        (2, {"at_least": FALSE, "above": FALSE, "at_most": TRUE, "below": TRUE}),
        (3, {"at_least": TRUE, "above": FALSE, "at_most": TRUE, "below": FALSE}),
        (4, {"at_least": TRUE, "above": TRUE, "at_most": FALSE, "below": FALSE}),
        (between(3, 5), {"at_least": TRUE, "above": UNKNOWN, "at_most": UNKNOWN, "below": FALSE}),
        (between(1, 3), {"at_least": UNKNOWN, "above": FALSE, "at_most": TRUE, "below": UNKNOWN}),
        (between(4, None), {"at_least": TRUE, "above": TRUE, "at_most": FALSE, "below": FALSE}),
        (between(None, 2), {"at_least": FALSE, "above": FALSE, "at_most": TRUE, "below": TRUE}),
        (between(None, None), {"at_least": UNKNOWN, "above": UNKNOWN, "at_most": UNKNOWN, "below": UNKNOWN}),
    ],
)
def test_a_number_known_within_bounds_is_tested_as_far_as_they_go(value: Written, truths: dict[str, Truth]) -> None:
    killed = term("t.killed", "range", unit="persons")
    for operator, truth in truths.items():
        assert rule_truth(compared("t.killed", operator, 3.0), {"t.killed": value}, terms=(killed,)) is truth


@pytest.mark.parametrize(
    ("operator", "words", "truths"),
    [
        ("is", ("a",), (TRUE, TRUE, FALSE, FALSE)),
        ("is", ("a", "c"), (TRUE, TRUE, TRUE, FALSE)),
        ("has", ("a",), (TRUE, TRUE, FALSE, FALSE)),
        ("has", ("a", "b"), (FALSE, TRUE, FALSE, FALSE)),
        ("has_any", ("a", "b"), (TRUE, TRUE, FALSE, FALSE)),
        ("has_none", ("a", "b"), (FALSE, FALSE, TRUE, TRUE)),
        ("only", ("a", "b"), (TRUE, TRUE, FALSE, FALSE)),
    ],
)
def test_a_list_is_tested_for_what_is_in_it(operator: str, words: tuple[str, ...], truths: tuple[Truth, ...]) -> None:
    pleas = term("t.pleas", "list", values=("a", "b", "c"))
    for value, truth in zip((["a"], ["a", "b"], ["c"], []), truths, strict=True):
        assert rule_truth(compared("t.pleas", operator, words), {"t.pleas": value}, terms=(pleas,)) is truth


NINE, TEN, ELEVEN = when("2026-01-01T09:00"), when("2026-01-01T10:00"), when("2026-01-01T11:00")
NINE_TO_ELEVEN, TEN_TO_TWELVE = (
    when("2026-01-01T09:00", "2026-01-01T11:00"),
    when("2026-01-01T10:00", "2026-01-01T12:00"),
)


@pytest.mark.parametrize(
    ("one", "other", "before", "after"),
    [
        (NINE, TEN, TRUE, FALSE),
        (TEN, NINE, FALSE, TRUE),
        (TEN, TEN, FALSE, FALSE),
        (NINE_TO_ELEVEN, TEN, UNKNOWN, UNKNOWN),
        (NINE_TO_ELEVEN, ELEVEN, UNKNOWN, FALSE),
        (NINE_TO_ELEVEN, NINE, FALSE, UNKNOWN),
        (NINE_TO_ELEVEN, TEN_TO_TWELVE, UNKNOWN, UNKNOWN),
    ],
)
def test_vague_times_have_an_order_only_where_it_is_certain(
    one: Written, other: Written, before: Truth, after: Truth
) -> None:
    terms = (term("t.one", "time"), term("t.other", "time"))
    facts = {"t.one": one, "t.other": other}
    contrary = {TRUE: FALSE, FALSE: TRUE, UNKNOWN: UNKNOWN}
    for operator, truth in {
        "before": before,
        "after": after,
        "not_before": contrary[before],
        "not_after": contrary[after],
    }.items():
        assert rule_truth(compared("t.one", operator, "t.other"), facts, terms=terms) is truth


@pytest.mark.parametrize(
    ("one", "limit", "truth"),
    [
        (NINE, 1, TRUE),
        (NINE, 0.5, FALSE),
        (TEN, 0, TRUE),
        (NINE_TO_ELEVEN, 1, TRUE),
        (NINE_TO_ELEVEN, 0.5, UNKNOWN),
        (when("2026-01-01T08:00", "2026-01-01T09:00"), 1, UNKNOWN),
        (when("2026-01-01T08:00", "2026-01-01T09:00"), 0.5, FALSE),
    ],
)
def test_two_times_lie_within_so_many_hours_of_each_other(one: Written, limit: float, truth: Truth) -> None:
    terms = (term("t.one", "time"), term("t.other", "time"))
    for first, second in (("t.one", "t.other"), ("t.other", "t.one")):
        facts = {"t.one": one, "t.other": TEN}
        assert rule_truth(compared(first, "within", second, limit), facts, terms=terms) is truth


def test_two_facts_are_the_same_or_differ() -> None:
    terms = (term("t.one", "party"), term("t.other", "party"))
    for other, same, differ in (("alpha", TRUE, FALSE), ("beta", FALSE, TRUE)):
        facts = {"t.one": "alpha", "t.other": other}
        assert rule_truth(compared("t.one", "same_as", "t.other"), facts, terms=terms) is same
        assert rule_truth(compared("t.one", "differs_from", "t.other"), facts, terms=terms) is differ


def test_a_comparison_needs_both_facts_and_all_their_claims() -> None:
    terms = (term("t.one", "party"), term("t.other", "party"))
    differ = compared("t.one", "differs_from", "t.other")
    for one, other, truth in (
        ("alpha", said("disputed", "beta", "gamma"), TRUE),
        ("alpha", said("disputed", "beta", "alpha"), UNKNOWN),
        ("alpha", said("disputed", "beta", denied_by=("gamma",)), UNKNOWN),
        ("alpha", said("alleged", "beta"), UNKNOWN),
        (said("unknown"), "beta", UNKNOWN),
    ):
        assert rule_truth(differ, {"t.one": one, "t.other": other}, terms=terms) is truth
    assert rule_truth(differ, {"t.one": "alpha"}, terms=terms) is UNKNOWN


def test_a_presumed_value_is_compared_like_any_other() -> None:
    terms = (term("t.one"), term("t.other", presumed="no"))
    assert rule_truth(compared("t.one", "same_as", "t.other"), {"t.one": "no"}, terms=terms) is TRUE
    assert rule_truth(compared("t.other", "differs_from", "t.one"), {"t.one": "yes"}, terms=terms) is TRUE


DELAY = hours("t.delay", "trigger.strike.at", "strike.at")


@pytest.mark.parametrize(
    ("act", "response", "truth"),
    [
        (NINE, ELEVEN, TRUE),
        (TEN, ELEVEN, FALSE),
        (NINE_TO_ELEVEN, ELEVEN, UNKNOWN),
        (said("disputed", TEN, NINE), ELEVEN, UNKNOWN),
        (said("disputed", NINE, when("2026-01-01T08:00")), ELEVEN, TRUE),
        (said("disputed", NINE, denied_by=("alpha",)), ELEVEN, UNKNOWN),
        (said("alleged", NINE), ELEVEN, UNKNOWN),
        (None, ELEVEN, UNKNOWN),
        (NINE, None, UNKNOWN),
    ],
)
def test_derived_hours_run_from_one_time_to_the_other(act: Written, response: Written, truth: Truth) -> None:
    entries = (strike("a", at=act), strike("r", at=response, responds_to=["a"]))
    assert rule_truth(compared("t.delay", "at_least", 2.0), None, *entries, of="r>a", terms=(DELAY,)) is truth


# Switches -------------------------------------------------------------------------------------------------


def test_a_switch_is_what_the_doctrine_sets_it_to() -> None:
    for setting, truth in (("old", TRUE), ("new", FALSE), ("unsettled", UNKNOWN)):
        assert rule_truth(holds(SCHOOL, "old"), under=settings(school=setting)) is truth
    assert rule_truth(holds(SCHOOL, "old", "new")) is TRUE


def test_an_unsettled_switch_stays_open_on_a_closed_record() -> None:
    under = settings("closed", school="unsettled")
    assert rule_truth(holds(SCHOOL, "old"), under=under) is UNKNOWN
    assert rule_truth(no(holds(SCHOOL, "old")), under=under) is UNKNOWN


def test_a_switch_that_is_not_set_is_unsettled() -> None:
    assert rule_truth(holds(SCHOOL, "old"), under=Settings("none", {})) is UNKNOWN


# Conditions -------------------------------------------------------------------------------------------------

ONE, TWO, THREE = holds("t.one"), holds("t.two"), holds("t.three")
THREE_TERMS = (term("t.one"), term("t.two"), term("t.three"))


@pytest.mark.parametrize(
    ("values", "all_", "any_", "two_of_three"),
    [
        ("yyy", TRUE, TRUE, TRUE),
        ("yyn", FALSE, TRUE, TRUE),
        ("ynn", FALSE, TRUE, FALSE),
        ("yy?", UNKNOWN, TRUE, TRUE),
        ("y?n", FALSE, TRUE, UNKNOWN),
        ("?nn", FALSE, UNKNOWN, FALSE),
        ("y??", UNKNOWN, TRUE, UNKNOWN),
        ("nnn", FALSE, FALSE, FALSE),
    ],
)
def test_conditions_are_joined_by_strong_kleene(values: str, all_: Truth, any_: Truth, two_of_three: Truth) -> None:
    words = {"y": "yes", "n": "no"}
    names = ("t.one", "t.two", "t.three")
    facts = {name: words[it] for name, it in zip(names, values, strict=True) if it in words}
    parts = (ONE, TWO, THREE)
    assert rule_truth(both(*parts), facts, terms=THREE_TERMS) is all_
    assert rule_truth(either(*parts), facts, terms=THREE_TERMS) is any_
    assert rule_truth(at_least(2, *parts), facts, terms=THREE_TERMS) is two_of_three


def test_not_turns_true_and_false_round_and_leaves_unknown() -> None:
    for facts, truth in ((SHOWN, FALSE), (REFUTED, TRUE), (NOT_SHOWN, UNKNOWN)):
        assert rule_truth(no(holds("t.fact")), facts) is truth


def test_a_name_is_read_on_the_subject_or_on_its_parents() -> None:
    terms = (FACT, term("t.truce", about="instrument"), term("t.whole", about="matter"))
    entries = (strike("s", SHOWN), instrument("truce", {"t.truce": "yes"}))
    where = both(holds("t.fact"), holds("t.truce"), holds("t.whole"))
    assert rule_truth(where, None, *entries, of="s@truce", terms=terms, record={"t.whole": "yes"}) is TRUE


def test_an_answer_reads_the_response_directly_and_the_act_as_trigger() -> None:
    entries = (strike("a", REFUTED), strike("r", SHOWN, responds_to=["a"]))
    assert rule_truth(holds("t.fact"), None, *entries, of="r>a") is TRUE
    assert rule_truth(holds("trigger.t.fact"), None, *entries, of="r>a") is FALSE


def test_a_term_that_begins_with_trigger_is_a_fact_about_the_answer() -> None:
    terms = (term("trigger.fact", about="answer"), term("fact"))
    entries = (strike("a", {"fact": "no"}), strike("r", responds_to={"a": {"trigger.fact": "yes"}}))
    assert rule_truth(holds("trigger.fact"), None, *entries, of="r>a", terms=terms) is TRUE


def test_a_name_or_a_set_that_cannot_be_read_where_it_stands_is_refused() -> None:
    with pytest.raises(LookupError, match=r"`t\.fact` cannot be read for a matter"):
        rule_truth(holds("t.fact"), of="matter")
    with pytest.raises(LookupError, match="`trigger-harms` is no set of a strike"):
        rule_truth(some("trigger-harms"))


# Elements ---------------------------------------------------------------------------------------------------


def test_an_element_is_met_by_any_supporting_rule_and_not_met_when_all_fail() -> None:
    law = book(*THREE_TERMS, element("e"), rule("e/one", ONE), rule("e/two", TWO))
    assert outcome(law, {"t.one": "yes"}) is MET
    assert outcome(law, {"t.one": "no"}) is OPEN
    assert outcome(law, {"t.one": "no", "t.two": "no"}) is NOT_MET


def test_an_element_without_a_supporting_rule_is_not_met() -> None:
    assert outcome(book(element("e")), {}) is NOT_MET


def test_a_defeating_rule_wins_over_support() -> None:
    law = book(*THREE_TERMS, element("e"), rule("e/one", ONE), rule("e/two", TWO, "defeats"))
    assert outcome(law, {"t.one": "yes", "t.two": "yes"}) is NOT_MET
    assert outcome(law, {"t.one": "yes"}) is OPEN
    assert outcome(law, {"t.one": "yes", "t.two": "no"}) is MET
    assert outcome(law, {"t.two": "yes"}) is NOT_MET


def test_an_exception_takes_the_rule_away() -> None:
    law = book(*THREE_TERMS, element("e"), rule("e/one", ONE, unless=[TWO, THREE]))
    given = {"t.one": "yes", "t.two": "no", "t.three": "no"}
    assert outcome(law, given) is MET
    assert outcome(law, {**given, "t.three": "yes"}) is NOT_MET
    assert outcome(law, {"t.one": "yes", "t.two": "no"}) is OPEN
    assert outcome(law, {"t.one": "no"}) is NOT_MET


def test_a_supporting_rule_overrides_the_defeating_rules_it_lists_and_no_others() -> None:
    law = book(
        *THREE_TERMS,
        element("e"),
        rule("e/one", ONE, overrides=("e/two",)),
        rule("e/two", TWO, "defeats"),
        rule("e/three", THREE, "defeats"),
    )
    given = {"t.one": "yes", "t.two": "yes", "t.three": "no"}
    assert outcome(law, given) is MET
    assert outcome(law, {**given, "t.three": "yes"}) is NOT_MET
    assert outcome(law, {"t.two": "yes", "t.three": "no"}) is OPEN
    assert outcome(law, {**given, "t.one": "no"}) is NOT_MET


def test_the_truth_given_for_a_rule_is_that_before_it_is_overridden() -> None:
    law = book(*THREE_TERMS, element("e"), rule("e/one", ONE, overrides=("e/two",)), rule("e/two", TWO, "defeats"))
    found = valuation(law, {"t.one": "yes", "t.two": "yes"})
    assert found.rules == {("e/one", subject("s")): TRUE, ("e/two", subject("s")): TRUE}


def test_an_unsettling_rule_that_is_not_false_holds_the_element_open_but_never_makes_it_fail() -> None:
    law = book(*THREE_TERMS, element("e"), rule("e/one", ONE), rule("e/two", TWO, "unsettles"))
    assert outcome(law, {"t.one": "yes", "t.two": "yes"}) is OPEN
    assert outcome(law, {"t.one": "yes"}) is OPEN
    assert outcome(law, {"t.one": "yes", "t.two": "no"}) is MET
    assert outcome(law, {"t.one": "no", "t.two": "yes"}) is NOT_MET


def test_an_unsettled_element_may_still_be_defeated() -> None:
    law = book(
        *THREE_TERMS,
        element("e"),
        rule("e/one", ONE),
        rule("e/two", TWO, "unsettles"),
        rule("e/three", THREE, "defeats"),
    )
    assert outcome(law, {"t.one": "yes", "t.two": "yes", "t.three": "yes"}) is NOT_MET


def test_an_element_that_does_not_apply_is_not_applicable_whatever_its_rules() -> None:
    law = book(*THREE_TERMS, element("e", applies_when=TWO), rule("e/one", ONE))
    for one in ({"t.one": "yes"}, {"t.one": "no"}, {}):
        assert outcome(law, {**one, "t.two": "no"}) is NOT_APPLICABLE
    assert outcome(law, {"t.one": "yes", "t.two": "yes"}) is MET
    assert outcome(law, {"t.one": "yes"}) is OPEN
    assert outcome(law, {"t.one": "no"}) is OPEN


def test_every_element_is_found_for_every_subject_of_its_kind() -> None:
    kinds = ("strike", "harm", "answer", "breach", "link", "instrument", "operation", "matter")
    law = book(*(element(f"e-{kind}", kind) for kind in kinds), *(rule(f"e-{kind}/x", ALWAYS) for kind in kinds))
    facts = matter(
        strike("a", hits=["beta"], responds_to=["b"], anticipates=["b"]),
        strike("b", anticipates=["a"]),
        link("l", "militia", "alpha"),
        instrument("truce"),
        operation("op", ["a"]),
    )
    found = assess(law, facts, OPEN_RECORD)
    ids = (
        "a",
        "b",
        "a/beta",
        "a>b",
        "b>a",
        "a@truce",
        "b@truce",
        "link:l",
        "instrument:truce",
        "operation:op",
        "matter",
    )
    assert found.outcomes == {(f"e-{subject(id).kind}", subject(id)): MET for id in ids}


# Tests on findings ------------------------------------------------------------------------------------------

UNDER = book(
    *THREE_TERMS,
    element("f", applies_when=TWO),
    rule("f/one", ONE),
    *(element(f"e-{word}") for word in ("met", "not-met", "not-applicable", "passes")),
    *(rule(f"e-{word}/x", holds("f", word)) for word in ("met", "not-met", "not-applicable", "passes")),
    element("e-fails"),
    rule("e-fails/x", holds("f", "not-met", "not-applicable")),
)


@pytest.mark.parametrize(
    ("facts", "met", "not_met", "not_applicable", "passes", "fails"),
    [
        ({"t.one": "yes", "t.two": "yes"}, TRUE, FALSE, FALSE, TRUE, FALSE),
        ({"t.one": "no", "t.two": "yes"}, FALSE, TRUE, FALSE, FALSE, TRUE),
        ({"t.two": "no"}, FALSE, FALSE, TRUE, TRUE, TRUE),
        ({"t.two": "yes"}, UNKNOWN, UNKNOWN, FALSE, UNKNOWN, UNKNOWN),
        ({"t.one": "yes"}, UNKNOWN, FALSE, UNKNOWN, UNKNOWN, UNKNOWN),
        ({"t.one": "no"}, FALSE, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    ],
)
def test_an_element_is_tested_for_each_way_it_may_end(
    facts: Facts, met: Truth, not_met: Truth, not_applicable: Truth, passes: Truth, fails: Truth
) -> None:
    found = valuation(UNDER, facts).rules
    truths = {"met": met, "not-met": not_met, "not-applicable": not_applicable, "passes": passes, "fails": fails}
    assert {word: found[f"e-{word}/x", subject("s")] for word in truths} == truths


def test_advice_may_ask_what_stayed_open() -> None:
    law = book(
        *THREE_TERMS,
        element("a", advice=True),
        rule("a/x", holds("f", "open")),
        element("b", advice=True),
        rule("b/x", holds("f", "open", "met")),
        element("c", advice=True),
        rule("c/x", is_met("a")),
        element("f"),
        rule("f/one", ONE),
    )
    for facts, is_open, open_or_met in (
        ({}, MET, MET),
        ({"t.one": "yes"}, NOT_MET, MET),
        ({"t.one": "no"}, NOT_MET, NOT_MET),
    ):
        assert outcome(law, facts, id="a") is is_open
        assert outcome(law, facts, id="b") is open_or_met
        assert outcome(law, facts, id="c") is is_open
    assert outcome(law, {}, CLOSED, id="a") is NOT_MET


def test_whether_advice_itself_is_open_is_never_decided() -> None:
    law = book(
        *THREE_TERMS,
        element("a", advice=True),
        rule("a/x", ONE),
        element("b", advice=True),
        rule("b/x", holds("a", "open")),
    )
    assert outcome(law, {}, id="b") is OPEN
    assert outcome(law, {"t.one": "yes"}, id="b") is OPEN


# Choices ----------------------------------------------------------------------------------------------------


def values_of(first: bool, facts: Facts, under: Settings = OPEN_RECORD) -> list[Truth]:
    law = book(*THREE_TERMS, choice("c", {"early": ONE, "late": TWO, "never": ALWAYS}, first=first))
    return list(valuation(law, facts, under).choices["c", subject("s")].values())


def test_a_choice_of_the_first_takes_the_first_value_that_holds() -> None:
    assert values_of(True, {"t.one": "yes"}) == [TRUE, FALSE, FALSE]
    assert values_of(True, {"t.one": "no", "t.two": "yes"}) == [FALSE, TRUE, FALSE]
    assert values_of(True, {"t.one": "no", "t.two": "no"}) == [FALSE, FALSE, TRUE]


def test_an_unknown_value_leaves_itself_and_the_later_ones_open() -> None:
    assert values_of(True, {"t.two": "yes"}) == [UNKNOWN, UNKNOWN, FALSE]
    assert values_of(True, {"t.one": "no"}) == [FALSE, UNKNOWN, UNKNOWN]
    assert values_of(True, {"t.two": "no"}) == [UNKNOWN, FALSE, UNKNOWN]


def test_values_of_another_choice_stand_side_by_side() -> None:
    assert values_of(False, {"t.one": "yes", "t.two": "yes"}) == [TRUE, TRUE, TRUE]
    assert values_of(False, {"t.two": "no"}) == [UNKNOWN, FALSE, TRUE]


def test_on_a_closed_record_a_value_not_shown_is_passed_over() -> None:
    assert values_of(True, {}, CLOSED) == [FALSE, FALSE, TRUE]
    assert values_of(True, {"t.two": "yes"}, CLOSED) == [FALSE, TRUE, FALSE]


def test_a_choice_is_tested_for_any_of_the_values_named() -> None:
    law = book(
        *THREE_TERMS,
        choice("c", {"early": ONE, "late": TWO, "never": ALWAYS}, first=True),
        element("e"),
        rule("e/one", holds("c", "early")),
        element("f"),
        rule("f/one", holds("c", "early", "late")),
    )
    assert outcome(law, {"t.one": "yes"}) is MET
    assert outcome(law, {"t.one": "no", "t.two": "yes"}) is NOT_MET
    assert outcome(law, {"t.two": "yes"}) is OPEN
    assert outcome(law, {"t.one": "no", "t.two": "yes"}, id="f") is MET


def test_a_value_that_may_be_reached_in_two_ways_holds_in_either() -> None:
    law = book(*THREE_TERMS, choice("c", {"early": ONE}))
    early = law.choices["c"].values[0]
    twice = choice("c", {"early": ONE}).model_copy(update={"values": (early, early.model_copy(update={"when": TWO}))})
    law = book(*THREE_TERMS, twice)
    assert valuation(law, {"t.one": "no", "t.two": "yes"}).choices["c", subject("s")] == {"early": TRUE}


def test_a_choice_hears_the_side_and_the_standard_it_names() -> None:
    fact = {"t.fact": said("admitted@S2", "yes", admitted_by=("beta",))}
    for burden, standard, truth in (("relying", "S2", TRUE), ("alleging", "S2", UNKNOWN), ("relying", "S3", UNKNOWN)):
        law = book(FACT, choice("c", {"so": holds("t.fact")}, burden=burden, standard=standard))
        assert valuation(law, matter(strike("s", fact, hits=["beta"]))).choices["c", subject("s")] == {"so": truth}


# Sets -------------------------------------------------------------------------------------------------------

HARM = (term("t.hit", about="harm"),)
HIT = holds("t.hit")
BETA_HIT, GAMMA_HIT = {"beta": {"t.hit": "yes"}, "gamma": {"t.hit": "no"}}, {"beta": {}, "gamma": {"t.hit": "no"}}


@pytest.mark.parametrize(
    ("hits", "some_", "every_", "two", "at_most_none"),
    [
        (BETA_HIT, TRUE, FALSE, FALSE, FALSE),
        (GAMMA_HIT, UNKNOWN, FALSE, FALSE, UNKNOWN),
        ({"beta": {"t.hit": "no"}}, FALSE, FALSE, FALSE, TRUE),
        ({"beta": {"t.hit": "yes"}, "gamma": {"t.hit": "yes"}}, TRUE, TRUE, TRUE, FALSE),
        ({"beta": {"t.hit": "yes"}, "gamma": {}}, TRUE, UNKNOWN, UNKNOWN, FALSE),
        ({}, FALSE, UNKNOWN, FALSE, TRUE),
        (None, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    ],
    ids=["one of two", "one unknown", "one not", "both", "both or one", "stated to be none", "not stated"],
)
def test_sets_are_ranged_over(
    hits: Mapping[str, Facts] | None, some_: Truth, every_: Truth, two: Truth, at_most_none: Truth
) -> None:
    s = strike("s", hits=hits)
    assert rule_truth(some("harms", HIT), None, s, terms=HARM) is some_
    assert rule_truth(every("harms", HIT), None, s, terms=HARM) is every_
    assert rule_truth(count("harms", HIT, at_least=2), None, s, terms=HARM) is two
    assert rule_truth(count("harms", HIT, at_most=0), None, s, terms=HARM) is at_most_none


def test_a_parents_set_may_be_used() -> None:
    s = strike("s", hits={"beta": {}}, responds_to={"a": {"t.near": "yes"}}, at="2026-01-02")
    terms = (term("t.near", about="answer"),)
    act = strike("a", at="2026-01-01")
    assert rule_truth(some("answers", holds("t.near")), None, s, act, of="s/beta", terms=terms) is TRUE


def test_the_harms_of_an_answer_are_those_done_to_the_state_that_answers_or_is_acted_for() -> None:
    act = strike("a", hits={"beta": {"t.hit": "no"}, "gamma": {"t.hit": "yes"}})
    for defends, own in (((), FALSE), (("gamma",), TRUE)):
        response = strike("r", state="beta", responds_to=["a"], defends=defends)
        assert rule_truth(some("harms", HIT), None, act, response, of="r>a", terms=HARM) is own
        assert rule_truth(some("trigger-harms", HIT), None, act, response, of="r>a", terms=HARM) is TRUE


def test_an_act_that_is_stated_to_have_hit_others_only_did_no_harm_to_who_answers() -> None:
    for hits, truth in ((["gamma"], FALSE), ([], FALSE), (None, UNKNOWN)):
        act, response = strike("a", hits=hits), strike("r", state="beta", responds_to=["a"])
        assert rule_truth(some("harms"), None, act, response, of="r>a") is truth
        both_ways = TRUE if hits else truth
        assert rule_truth(some("trigger-harms"), None, act, response, of="r>a") is both_ways


def test_breaches_are_those_of_the_strike_or_of_the_instrument() -> None:
    terms = (term("t.broke", about="breach"),)
    broke, kept = {"t.broke": "yes"}, {"t.broke": "no"}
    entries = (
        strike("s", under={"truce": broke, "pact": broke}),
        strike("q", under={"truce": broke, "pact": kept}),
        strike("p", under={"truce": broke, "pact": kept}),
        instrument("truce"),
        instrument("pact"),
    )
    for of, number in (("s", 2), ("q", 1), ("instrument:truce", 3), ("instrument:pact", 1), ("matter", 4)):
        for bound, truth in ((number, TRUE), (number + 1, FALSE)):
            where = count("breaches", holds("t.broke"), at_least=bound)
            assert rule_truth(where, None, *entries, of=of, terms=terms) is truth


def test_operations_and_their_strikes_list_each_other() -> None:
    entries = (strike("s", SHOWN), strike("q", REFUTED), operation("op", ["s", "s"], {"t.op": "yes"}))
    terms = (FACT, term("t.op", about="operation"))
    assert rule_truth(some("operations", holds("t.op")), None, *entries, terms=terms) is TRUE
    assert rule_truth(some("operations"), None, *entries, of="q", terms=terms) is FALSE
    assert (
        rule_truth(count("strikes", holds("t.fact"), at_least=1), None, *entries, of="operation:op", terms=terms)
        is TRUE
    )
    assert rule_truth(count("strikes", at_least=2), None, *entries, of="operation:op", terms=terms) is FALSE


def test_the_matter_ranges_over_everything() -> None:
    entries = (
        strike("a", hits=["beta"], at=NINE, responds_to=[]),
        strike("r", hits=[], at=TEN, responds_to=["a"]),
        link("l", "militia", "alpha"),
        instrument("truce"),
        operation("op", ["a"]),
    )
    sizes = {"strikes": 2, "harms": 1, "answers": 1, "breaches": 2, "instruments": 1, "operations": 1, "links": 1}
    for name, size in sizes.items():
        assert rule_truth(count(name, at_least=size), None, *entries, of="matter") is TRUE
        assert rule_truth(count(name, at_most=size), None, *entries, of="matter") is TRUE


def test_the_matter_has_stated_its_harms_and_answers_when_every_strike_has() -> None:
    for name, stated in (("harms", strike("a", hits=[])), ("answers", strike("a", responds_to=[]))):
        assert rule_truth(some(name), None, stated, of="matter") is FALSE
        assert rule_truth(some(name), None, stated, strike("b"), of="matter") is UNKNOWN
    for name in ("breaches", "instruments", "operations", "links"):
        assert rule_truth(some(name), None, strike("a"), of="matter") is FALSE


# Guards -----------------------------------------------------------------------------------------------------


def answered(act_at: Written | None, response_at: Written | None) -> tuple[Entry, Entry]:
    return strike("a", at=act_at, state="beta"), strike("r", at=response_at, responds_to=["a"])


@pytest.mark.parametrize(
    ("act", "response", "truth"),
    [
        (NINE, TEN, TRUE),
        (TEN, NINE, FALSE),
        (TEN, TEN, FALSE),
        (NINE_TO_ELEVEN, TEN, UNKNOWN),
        (None, TEN, UNKNOWN),
        (NINE, None, UNKNOWN),
        (said("established@S1", NINE), TEN, UNKNOWN),
        (said("established@S2", NINE), TEN, TRUE),
    ],
)
def test_an_answer_counts_so_far_as_the_act_is_shown_to_be_earlier(
    act: Written, response: Written, truth: Truth
) -> None:
    entries = answered(act, response)
    assert rule_truth(some("answers"), None, *entries, of="r", standard="S4") is truth
    assert rule_truth(some("answered-by"), None, *entries, of="a", standard="S4") is truth
    assert rule_truth(some("answers"), None, *entries, of="matter", standard="S4") is truth


def test_every_answer_passes_over_those_shown_to_be_no_answers() -> None:
    where = holds("trigger.t.fact")
    for response, truth in ((NINE, TRUE), (TEN, UNKNOWN), (ELEVEN, FALSE)):
        act = strike("a", REFUTED, at=when("2026-01-01T09:30", "2026-01-01T10:30"), state="beta")
        r = strike("r", at=response, responds_to=["a"])
        assert rule_truth(every("answers", where), None, act, r, of="r") is truth


def test_an_expected_act_need_not_be_earlier() -> None:
    entries = (strike("a"), strike("r", anticipates=["a"]))
    assert rule_truth(some("answers"), None, *entries, of="r") is TRUE
    assert rule_truth(some("answered-by"), None, *entries, of="a") is TRUE


@pytest.mark.parametrize(
    ("act_admitted_by", "response_admitted_by", "truth"),
    [("beta", "alpha", TRUE), ("alpha", "alpha", UNKNOWN), ("beta", "beta", UNKNOWN)],
)
def test_each_time_is_admitted_by_the_state_whose_strike_it_is_about(
    act_admitted_by: str, response_admitted_by: str, truth: Truth
) -> None:
    act = said("admitted", NINE, admitted_by=(act_admitted_by,))
    response = said("admitted", TEN, admitted_by=(response_admitted_by,))
    for burden in ("relying", "alleging"):
        assert rule_truth(some("answers"), None, *answered(act, response), of="r", burden=burden) is truth


def test_answers_are_stated_by_either_list() -> None:
    for stated in (strike("s", responds_to=[]), strike("s", anticipates=[])):
        assert rule_truth(some("answers"), None, stated) is FALSE
    assert rule_truth(some("answers"), None, strike("s")) is UNKNOWN
    assert rule_truth(some("answered-by"), None, strike("s")) is FALSE


LINK_TERMS = (term("t.arms", about="link"),)


@pytest.mark.parametrize(
    ("author", "truth"),
    [
        ("militia", TRUE),
        (said("disputed", "militia", "band"), UNKNOWN),
        (said("disputed", "militia", denied_by=("alpha",)), UNKNOWN),
        (said("alleged", "militia"), UNKNOWN),
        (said("disproved@S3", "militia"), FALSE),
        ("band", FALSE),
        ("alpha-army", FALSE),
        (None, FALSE),
    ],
)
def test_links_count_so_far_as_the_group_is_shown_to_be_the_author(author: Written | None, truth: Truth) -> None:
    entries = (strike("s", by=author), link("l", "militia", "alpha", {"t.arms": "yes"}), link("m", "militia", "beta"))
    assert rule_truth(some("links", holds("t.arms")), None, *entries, terms=LINK_TERMS) is truth
    assert rule_truth(some("strikes"), None, *entries, of="link:l", terms=LINK_TERMS) is truth
    assert rule_truth(some("strikes"), None, *entries, of="link:m", terms=LINK_TERMS) is FALSE


@pytest.mark.parametrize(("first", "truth"), [(NINE, TRUE), (ELEVEN, FALSE), (None, UNKNOWN)])
def test_earlier_breaches_count_so_far_as_shown_to_be_earlier(first: Written | None, truth: Truth) -> None:
    terms = (term("t.broke", about="breach"),)
    broke = {"truce": {"t.broke": "yes"}}
    where = holds("t.broke")
    for state, by_others in (("beta", truth), ("alpha", FALSE)):
        entries = (strike("s", at=TEN), strike("q", at=first, state=state, under=broke), instrument("truce"))
        assert rule_truth(some("earlier-breaches", where), None, *entries, of="s@truce", terms=terms) is truth
        by_other = some("earlier-breaches-by-others", where)
        assert rule_truth(by_other, None, *entries, of="s@truce", terms=terms) is by_others


def test_a_guard_lacking_its_word_is_unknown() -> None:
    """A book that has no word for the time of a strike can order no acts."""
    law = book(element("e"), rule("e/one", some("answers")))
    one = law.books[0]
    wordless = Rulebook((one.model_copy(update={"terms": ()}),), {}, law.switches, {})
    assert outcome(wordless, matter(*answered(NINE, TEN)), of="r") is OPEN


# Circles ----------------------------------------------------------------------------------------------------

SELF_DEFENCE = (
    term("t.grave"),
    element("attack"),
    rule("attack/grave", both(holds("t.grave"), holds("defence", "not-met"))),
    element("defence"),
    rule("defence/answers", some("answers", holds("trigger.attack", "met"))),
)
"""An attack is a grave act that is not itself in defence; in defence is an act that answers an attack."""


def test_two_strikes_that_answer_each_other_stay_open() -> None:
    """Nobody knows which came first, and neither finding can be had without the other."""
    grave, vague = {"t.grave": "yes"}, when("2026-01-01T09:00", "2026-01-01T11:00")
    facts = matter(
        strike("a", grave, at=vague, responds_to=["b"]), strike("b", grave, state="beta", at=vague, responds_to=["a"])
    )
    assert set(assess(book(*SELF_DEFENCE), facts, OPEN_RECORD).outcomes.values()) == {OPEN}


def test_on_a_closed_record_neither_of_two_such_strikes_is_shown_to_answer_the_other() -> None:
    """Their order is a fact, and it was not shown."""
    grave = {"t.grave": "yes"}
    facts = matter(strike("a", grave, responds_to=["b"]), strike("b", grave, state="beta", responds_to=["a"]))
    found = assess(book(*SELF_DEFENCE), facts, CLOSED).outcomes
    assert {it for (id, _), it in found.items() if id == "defence"} == {NOT_MET}
    assert {it for (id, _), it in found.items() if id == "attack"} == {MET}


def test_two_strikes_that_expect_each_other_stay_open_even_when_the_record_is_closed() -> None:
    grave = {"t.grave": "yes"}
    law = book(*SELF_DEFENCE)
    facts = matter(strike("a", grave, anticipates=["b"]), strike("b", grave, state="beta", anticipates=["a"]))
    for under in (OPEN_RECORD, CLOSED):
        assert set(assess(law, facts, under).outcomes.values()) == {OPEN}


def test_a_circle_is_broken_by_a_fact_that_decides_a_part_of_it() -> None:
    law = book(*SELF_DEFENCE)
    facts = matter(
        strike("a", {"t.grave": "no"}, anticipates=["b"]),
        strike("b", {"t.grave": "yes"}, state="beta", anticipates=["a"]),
    )
    found = {(id, str(of)): it for (id, of), it in assess(law, facts, OPEN_RECORD).outcomes.items()}
    assert found == {
        ("attack", "a"): NOT_MET,
        ("defence", "b"): NOT_MET,
        ("attack", "b"): MET,
        ("defence", "a"): MET,
    }


def test_a_finding_that_rests_on_itself_alone_is_never_made() -> None:
    law = book(element("e"), rule("e/one", is_met("e")), element("f"), rule("f/one", holds("f", "not-met")))
    assert outcome(law, {}) is OPEN
    assert outcome(law, {}, id="f") is OPEN


def test_a_long_chain_of_answers_is_followed_to_its_end() -> None:
    """Each strike answers the one before it; findings alternate all the way down."""
    law = book(*SELF_DEFENCE)
    number = 400
    strikes = [
        strike(f"s{i}", {"t.grave": "yes"}, at=when(f"{2000 + i}-01-01"), responds_to=[f"s{i - 1}"] if i else [])
        for i in range(number)
    ]
    found = assess(law, matter(*reversed(strikes)), OPEN_RECORD).outcomes
    for i in range(number):
        assert found["defence", subject(f"s{i}")] is (MET if i % 2 else NOT_MET)


def test_one_trigger_must_carry_everything_itself() -> None:
    """A grave act of unknown authors and a slight one that is attributed do not add up to an armed attack."""
    terms = (term("t.grave"), term("t.attributed"))
    where = both(holds("trigger.t.grave"), holds("trigger.t.attributed"))
    apart = both(some("answers", holds("trigger.t.grave")), some("answers", holds("trigger.t.attributed")))
    entries = (
        strike("grave", {"t.grave": "yes", "t.attributed": "no"}, at=NINE),
        strike("slight", {"t.grave": "no", "t.attributed": "yes"}, at=NINE),
        strike("r", at=TEN, state="beta", responds_to=["grave", "slight"]),
    )
    assert rule_truth(some("answers", where), None, *entries, of="r", terms=terms) is FALSE
    assert rule_truth(apart, None, *entries, of="r", terms=terms) is TRUE


# The closed record ------------------------------------------------------------------------------------------

NO_WORD = [
    {},
    {"t.fact": said("unknown")},
    {"t.fact": said("alleged", "yes")},
    {"t.fact": said("disputed", "yes", "no")},
]
ENDS = {"not-met": NOT_MET, "met": MET}


@pytest.mark.parametrize("facts", NO_WORD, ids=["silent", "unknown", "alleged", "disputed"])
@pytest.mark.parametrize("effect", ("supports", "defeats"))
@pytest.mark.parametrize("if_not_shown", ENDS)
@pytest.mark.parametrize("turned", (False, True))
def test_an_element_open_for_want_of_facts_ends_as_its_burden_says(
    facts: Facts, effect: str, if_not_shown: str, turned: bool
) -> None:
    """Whatever the rule does, and with or without a `not`: it is the whole test that is or is not shown."""
    condition = no(holds("t.fact", "no")) if turned else holds("t.fact")
    rules = [rule("e/one", condition, effect)] + ([rule("e/two", ALWAYS)] if effect == "defeats" else [])
    law = book(FACT, element("e", if_not_shown=if_not_shown), *rules)
    assert outcome(law, facts) is OPEN
    assert outcome(law, facts, CLOSED) is ENDS[if_not_shown]


@pytest.mark.parametrize("if_not_shown", ENDS)
def test_what_is_shown_is_read_alike_on_both_records(if_not_shown: str) -> None:
    law = book(FACT, element("e", if_not_shown=if_not_shown), rule("e/one", holds("t.fact")))
    for facts, result in ((SHOWN, MET), (REFUTED, NOT_MET)):
        assert outcome(law, facts, CLOSED) is outcome(law, facts) is result


@pytest.mark.parametrize("if_not_shown", ENDS)
def test_an_exception_not_shown_fails(if_not_shown: str) -> None:
    law = book(*THREE_TERMS, element("e", if_not_shown=if_not_shown), rule("e/one", ONE, unless=[TWO, no(THREE)]))
    assert outcome(law, {"t.one": "yes"}) is OPEN
    assert outcome(law, {"t.one": "yes"}, CLOSED) is MET


def test_an_exception_to_a_defeating_rule_must_be_shown_too() -> None:
    law = book(*THREE_TERMS, element("e"), rule("e/one", ALWAYS), rule("e/two", TWO, "defeats", unless=[THREE]))
    assert outcome(law, {"t.two": "yes"}, CLOSED) is NOT_MET
    assert outcome(law, {"t.two": "yes", "t.three": "yes"}, CLOSED) is MET


@pytest.mark.parametrize("if_not_shown", ENDS)
def test_what_is_not_shown_to_apply_does_not(if_not_shown: str) -> None:
    for applies in (TWO, no(TWO)):
        law = book(*THREE_TERMS, element("e", if_not_shown=if_not_shown, applies_when=applies), rule("e/one", ONE))
        assert outcome(law, {"t.one": "yes"}, CLOSED) is NOT_APPLICABLE


@pytest.mark.parametrize("if_not_shown", ENDS)
def test_a_ground_that_would_unsettle_the_law_must_be_shown(if_not_shown: str) -> None:
    for unless in ((), (THREE,)):
        law = book(
            *THREE_TERMS,
            element("e", if_not_shown=if_not_shown),
            rule("e/one", ONE),
            rule("e/two", TWO, "unsettles", unless=unless),
        )
        assert outcome(law, {"t.one": "yes"}, CLOSED) is MET
        assert outcome(law, {"t.one": "yes", "t.two": "yes"}, CLOSED) is OPEN


def test_an_override_not_shown_does_not_save_the_element() -> None:
    law = book(
        *THREE_TERMS,
        element("e"),
        rule("e/one", ONE, overrides=("e/two",)),
        rule("e/two", TWO, "defeats"),
        rule("e/three", THREE),
    )
    assert outcome(law, {"t.two": "yes", "t.three": "yes"}, CLOSED) is NOT_MET
    assert outcome(law, {"t.two": "yes", "t.three": "yes", "t.one": "yes"}, CLOSED) is MET


@pytest.mark.parametrize("if_not_shown", ENDS)
def test_a_question_of_law_stays_open(if_not_shown: str) -> None:
    for effect, more in (("supports", ()), ("defeats", (rule("e/two", ALWAYS),))):
        law = book(LAW, element("e", if_not_shown=if_not_shown), rule("e/one", holds("t.law"), effect), *more)
        assert outcome(law, UNDECIDED, CLOSED) is OPEN


def test_a_characterisation_nobody_raised_is_a_fact_not_shown() -> None:
    law = book(LAW, element("e"), rule("e/one", holds("t.law")))
    assert outcome(law, {}) is OPEN
    assert outcome(law, {}, CLOSED) is NOT_MET


@pytest.mark.parametrize(
    ("if_not_shown", "join", "result"),
    [("not-met", both, NOT_MET), ("not-met", either, OPEN), ("met", both, OPEN), ("met", either, MET)],
)
def test_where_facts_and_law_are_lacking_the_facts_decide_if_they_can(
    if_not_shown: str, join: object, result: Outcome
) -> None:
    assert callable(join)
    law = book(FACT, LAW, element("e", if_not_shown=if_not_shown), rule("e/one", join(holds("t.fact"), holds("t.law"))))
    assert outcome(law, UNDECIDED) is OPEN
    assert outcome(law, UNDECIDED, CLOSED) is result


def test_findings_are_what_the_closed_record_makes_of_them_and_carry_law_on() -> None:
    law = book(
        FACT,
        LAW,
        element("low"),
        rule("low/one", holds("t.fact")),
        element("moot"),
        rule("moot/one", holds("t.law")),
        element("e"),
        rule("e/one", holds("low", "not-met")),
        element("f"),
        rule("f/one", is_met("moot")),
    )
    assert outcome(law, UNDECIDED, CLOSED) is MET
    assert outcome(law, UNDECIDED, CLOSED, id="f") is OPEN


@pytest.mark.parametrize(
    "condition",
    [
        some("harms", HIT),
        every("harms", HIT),
        count("harms", HIT, at_least=1),
        count("harms", no(HIT), at_most=0),
        no(some("harms", no(HIT))),
    ],
    ids=["some", "every", "at least", "at most", "none"],
)
@pytest.mark.parametrize("hits", [{"beta": {}}, None], ids=["not shown", "not stated"])
@pytest.mark.parametrize("if_not_shown", ENDS)
def test_in_a_set_too_it_is_the_whole_test_that_is_not_shown(
    condition: Condition, hits: Mapping[str, Facts] | None, if_not_shown: str
) -> None:
    law = book(*HARM, element("e", if_not_shown=if_not_shown), rule("e/one", condition))
    facts = matter(strike("s", hits=hits))
    assert outcome(law, facts) is OPEN
    assert outcome(law, facts, CLOSED) is ENDS[if_not_shown]


def test_every_one_of_none_is_not_shown_either() -> None:
    law = book(*HARM, element("e"), rule("e/one", every("harms", HIT)))
    assert outcome(law, matter(strike("s", hits=[])), CLOSED) is NOT_MET


@pytest.mark.parametrize("if_not_shown", ENDS)
def test_an_order_of_acts_not_shown_is_a_fact_not_shown(if_not_shown: str) -> None:
    acts = (strike("a", REFUTED, state="beta"), strike("r", responds_to=["a"]))
    wheres = (some("answers", ALWAYS), every("answers", holds("trigger.t.fact")), count("answers", at_least=1))
    for condition in wheres:
        law = book(FACT, element("e", if_not_shown=if_not_shown), rule("e/one", condition))
        assert outcome(law, matter(*acts), of="r") is OPEN
        assert outcome(law, matter(*acts), CLOSED, of="r") is ENDS[if_not_shown]


def test_at_least_so_many_counts_what_is_shown() -> None:
    law = book(*THREE_TERMS, element("e"), rule("e/one", at_least(2, ONE, TWO, THREE)))
    assert outcome(law, {"t.one": "yes"}, CLOSED) is NOT_MET
    assert outcome(law, {"t.one": "yes", "t.two": "yes"}, CLOSED) is MET


# The function itself ----------------------------------------------------------------------------------------


def test_nothing_given_is_changed_and_the_same_is_found_again() -> None:
    law, facts, under = UNDER, matter(strike("s", {"t.one": "yes"}, hits=["beta"])), settings()
    before = deepcopy((facts, under))
    first = assess(law, facts, under)
    assert assess(law, facts, under) == first
    assert assess(law, deepcopy(facts), under) == first
    assert (facts, under) == before


def test_the_same_matter_may_be_assessed_under_other_settings() -> None:
    fact = {"t.fact": said("established@S2", "yes")}
    law = book(FACT, element("e", standard="past"), rule("e/one", both(holds("t.fact"), holds(SCHOOL, "old"))))
    facts = matter(strike("s", fact))
    found = [
        outcome(law, facts, settings(record, school=school, standard_past=past))
        for record in ("open", "closed")
        for school in ("old", "new")
        for past in ("S2", "S3")
    ]
    assert found == [MET, OPEN, NOT_MET, NOT_MET, MET, NOT_MET, NOT_MET, NOT_MET]


def test_findings_come_in_the_order_of_the_book_and_of_the_matter() -> None:
    law = book(element("f"), element("e"), rule("e/one", is_met("f")), rule("f/one", ALWAYS))
    found = assess(law, matter(strike("b"), strike("a")), OPEN_RECORD)
    assert [(id, str(of)) for id, of in found.outcomes] == [("f", "b"), ("f", "a"), ("e", "b"), ("e", "a")]


def imported(source: str) -> Iterator[str]:
    for line in source.splitlines():
        if line.startswith(("from jusbelli", "import jusbelli")):
            yield line.split()[1]


def test_it_imports_only_the_words_of_books_facts_and_findings() -> None:
    from pathlib import Path

    import jusbelli.plain

    allowed = {f"jusbelli.{name}" for name in ("rulebook", "records", "findings", "place", "problem")} | {"jusbelli"}
    folder = Path(jusbelli.plain.__file__).parent
    used = {name for page in folder.glob("*.py") for name in imported(page.read_text())}
    assert {name for name in used if not name.startswith("jusbelli.plain")} <= allowed
