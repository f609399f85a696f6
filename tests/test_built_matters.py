"""Built matters: a small book and a small matter, whole, and everything that follows from them.

Each test begins with the law and the facts as their authors would write them, and ends with every conclusion
there is. A conclusion is written `outcome, reason`; where a closed record ends otherwise, that end stands behind
a semicolon. Every matter is assessed through the guard: both evaluators came to the same.
"""

from __future__ import annotations

import re
from random import Random
from textwrap import dedent

import pytest
from randoms import random_book, random_matter, random_settings
from test_laws import shuffled_book, shuffled_matter

from jusbelli import plain
from jusbelli.argument import Argument, Conclusion
from jusbelli.assessing import Assessment, Assessor
from jusbelli.checking import require_sound
from jusbelli.compiling import compile_program
from jusbelli.evaluation.forward import unavailable
from jusbelli.findings import Outcome, Reason, Record, Settings
from jusbelli.problem import Problem
from jusbelli.reading.books import read_book
from jusbelli.reading.matters import matter_from_text
from jusbelli.records import Matter
from jusbelli.rulebook import Authority, Rulebook, Switch

RECORDS = """# Words

```facts
strike.at: {about: strike, kind: time, record: at, ask: When?, says: "{strike} was made on {value}"}
strike.by: {about: strike, kind: party, record: by, ask: Who?, says: "{strike} was made by {value}"}
answer.expected: {about: answer, kind: yes-no, record: expected, ask: Expected?, says: it came, denies: it had come}
```
"""
"""The words for what every record says; every book here has them."""

MATTER = """
matter: Two neighbours
unless_stated: agreed
parties:
  alpha: {name: Alpha, organs: {alpha-army: {name: the army of Alpha}}}
  beta: {name: Beta}
  gamma: {name: Gamma}
groups:
  militia: {name: the militia}
"""
"""Who everybody is; every matter here begins with it."""

AUTHORITIES = {"LAW": Authority(id="LAW", oscola="The Law", verified="V1")}
SWITCHES = {
    "sw.school": Switch(asks="Which school?", values={"old": "the old one", "new": "the new one"}),
    "sw.standard_past": Switch(asks="How well?", values={"S2": "likely", "S3": "clearly"}),
    "sw.standard_forecast": Switch(asks="How well?", values={"S1r": "recorded before", "S3": "clearly"}),
}
DOCTRINE = {"sw.school": "old", "sw.standard_past": "S2", "sw.standard_forecast": "S3"}


def law(text: str) -> Rulebook:
    """The rule book of a text, read and checked as any other."""
    problems: list[Problem] = []
    book = read_book(RECORDS + text, "book.md", problems)
    assert problems == []
    return require_sound(Rulebook((book,), AUTHORITIES, SWITCHES, {}))


def assessed(book: str, matter: str, **switches: str) -> Assessment:
    """The matter under the book, by every evaluator there is."""
    read = law(book)
    settings = Settings("test", {**DOCTRINE, **{f"sw.{name}": setting for name, setting in switches.items()}})
    found = Assessor(read, matter_from_text(MATTER + dedent(matter), read, "matter.yaml")).assess(settings)
    assert found.evaluators == (("plain",) if unavailable() else ("durable_rules", "plain"))
    return found


def concluded(book: str, matter: str, **switches: str) -> dict[str, str]:
    """Every conclusion by element and subject, in short."""
    argument = assessed(book, matter, **switches).argument
    found = {}
    for key in argument.instances():
        now, closed = in_short(argument.conclusion(key, "open")), in_short(argument.conclusion(key, "closed"))
        found[f"{key[0]} {key[1]}"] = now if now == closed else f"{now}; {closed}"
    return found


def in_short(conclusion: Conclusion) -> str:
    return f"{conclusion.outcome}, {conclusion.reason}" if conclusion.reason else conclusion.outcome


# Acts that answer each other ----------------------------------------------------------------------------

ANSWERS = """
```element
{id: wrong, about: strike, asks: Was it?, met: it was wrong, not-met: it was right, burden: alleging}
```
```rule
{id: wrong/unjustified, supports: wrong, when: {justified: not-met}, because: it stood alone, cites: [LAW],
 law: settled}
```
```element
{id: justified, about: strike, asks: Was it?, met: it was justified, not-met: it was unjustified, burden: relying}
```
```rule
{id: justified/answer, supports: justified, when: {some: {of: answers, where: {trigger.wrong: met}}},
 because: it answered a wrong, cites: [LAW], law: settled}
```
"""
"""A strike is wrong unless it is justified; it is justified if it answers a wrong."""


def test_two_strikes_that_expect_each_other_stay_open_for_order_even_on_a_closed_record() -> None:
    matter = """
        strikes:
          dawn: {state: alpha, at: 2026-01-01T06:00Z, anticipates: [noon]}
          noon: {state: beta, at: 2026-01-01T12:00Z, anticipates: [dawn]}
    """
    assert concluded(ANSWERS, matter) == {
        "wrong dawn": "open, order",
        "wrong noon": "open, order",
        "justified dawn": "open, order",
        "justified noon": "open, order",
    }


def test_of_two_strikes_that_name_each_other_only_the_later_answers() -> None:
    matter = """
        strikes:
          dawn: {state: alpha, at: 2026-01-01T06:00Z, responds_to: [noon]}
          noon: {state: beta, at: 2026-01-01T12:00Z, responds_to: [dawn]}
    """
    assert concluded(ANSWERS, matter) == {
        "wrong dawn": "met",
        "wrong noon": "not_met, negated",
        "justified dawn": "not_met, negated",
        "justified noon": "met",
    }


def test_strikes_of_one_day_that_name_each_other_never_justify_each_other() -> None:
    """Which came first is unknown: open; on a closed record neither is shown to answer the other."""
    matter = """
        strikes:
          one: {state: alpha, at: 2026-01-01, responds_to: [other]}
          other: {state: beta, at: 2026-01-01, responds_to: [one]}
    """
    assert concluded(ANSWERS, matter) == {
        "wrong one": "open, unknown; met, not_established",
        "wrong other": "open, unknown; met, not_established",
        "justified one": "open, unknown; not_met, not_established",
        "justified other": "open, unknown; not_met, not_established",
    }


def test_three_strikes_that_expect_each_other_in_a_ring_stay_open() -> None:
    matter = """
        strikes:
          one: {state: alpha, anticipates: [two]}
          two: {state: beta, anticipates: [three]}
          three: {state: alpha, anticipates: [one]}
          aside: {state: beta, responds_to: []}
    """
    in_ring = [f"{element} {strike}" for element in ("wrong", "justified") for strike in ("one", "two", "three")]
    assert concluded(ANSWERS, matter) == {
        **dict.fromkeys(in_ring, "open, order"),
        "wrong aside": "met",
        "justified aside": "not_met, negated",
    }


# One act or several ------------------------------------------------------------------------------------

ONE_ACT = """
```facts
act.grave: {about: strike, kind: yes-no, ask: Grave?, says: "{strike} was grave", denies: "{strike} was minor"}
act.ours: {about: strike, kind: yes-no, ask: Theirs?, says: "{strike} was theirs", denies: "{strike} was not theirs"}
```
```element
{id: defence, about: strike, asks: Was it?, met: it answered an attack, not-met: it answered none, burden: relying}
```
```rule
{id: defence/attack, supports: defence, because: the act answered was grave and theirs, cites: [LAW], law: settled,
 when: {some: {of: answers, where: {trigger.act.grave: yes, trigger.act.ours: yes}}}}
```
"""
"""What is answered must be grave and attributed, the same act both."""

TWO_TRIGGERS = """
strikes:
  grave: {{state: beta, at: 2026-01-01T06:00Z, responds_to: [], act.grave: yes{unattributed}}}
  minor: {{state: beta, at: 2026-01-01T07:00Z, responds_to: [], act.grave: no, act.ours: yes}}
  reply: {{state: alpha, at: 2026-01-02T06:00Z, responds_to: [grave, minor]}}
"""
NO_REPLY = {"defence grave": "not_met, negated", "defence minor": "not_met, negated"}


@pytest.mark.parametrize(
    ("unattributed", "defence"),
    [
        (", act.ours: no", "not_met, negated"),
        ("", "open, unknown; not_met, not_established"),
        (", act.ours: yes", "met"),
    ],
    ids=["shown to be another's", "unattributed", "attributed"],
)
def test_a_grave_act_and_an_attributed_act_are_not_one_act(unattributed: str, defence: str) -> None:
    matter = TWO_TRIGGERS.format(unattributed=unattributed)
    assert concluded(ONE_ACT, matter) == {**NO_REPLY, "defence reply": defence}


# Exceptions, conditions of application, burdens ---------------------------------------------------------

EXCEPTION = """
```facts
act.force: {about: strike, kind: yes-no, ask: Force?, says: "{strike} was force", denies: "{strike} was no force"}
act.invited: {about: strike, kind: yes-no, ask: Asked?, says: "{state} was invited", denies: "{state} was not invited"}
```
```element
{id: breach, about: strike, asks: Was it?, met: it was a breach, not-met: it was no breach, burden: alleging}
```
```rule
id: breach/force
supports: breach
when: {act.force: yes}
unless:
  - {when: {act.invited: yes}, because: the State was invited, cites: [LAW]}
because: force was used
cites: [LAW]
law: settled
```
"""


def test_an_exception_that_is_undecided_keeps_the_rule_open_and_fails_on_a_closed_record() -> None:
    matter = """
        strikes:
          invited: {state: alpha, act.force: yes, act.invited: yes}
          uninvited: {state: alpha, act.force: yes, act.invited: no}
          nobody-says: {state: alpha, act.force: yes}
          harmless: {state: alpha, act.force: no}
    """
    assert concluded(EXCEPTION, matter) == {
        "breach invited": "not_met, negated",
        "breach uninvited": "met",
        "breach nobody-says": "open, unknown; met, not_established",
        "breach harmless": "not_met, negated",
    }


APPLIES = """
```facts
act.abroad: {about: strike, kind: yes-no, ask: Abroad?, says: "{strike} was abroad", denies: "{strike} was at home"}
act.leave: {about: strike, kind: yes-no, ask: Leave?, says: "{actor} had leave", denies: "{actor} had no leave"}
```
```element
{id: trespass, about: strike, asks: Was it?, met: it was trespass, not-met: it was no trespass, burden: alleging,
 applies-when: {act.abroad: yes}}
```
```rule
{id: trespass/no-leave, supports: trespass, when: {act.leave: no}, because: nobody gave leave, cites: [LAW],
 law: settled}
```
"""


def test_what_is_not_shown_to_apply_is_open_and_on_a_closed_record_does_not_apply() -> None:
    matter = """
        strikes:
          abroad: {state: alpha, act.abroad: yes, act.leave: no}
          home: {state: alpha, act.abroad: no, act.leave: no}
          somewhere: {state: alpha, act.leave: no}
          abroad-silent: {state: alpha, act.abroad: yes}
    """
    assert concluded(APPLIES, matter) == {
        "trespass abroad": "met",
        "trespass home": "n_a",
        "trespass somewhere": "open, unknown; n_a",
        "trespass abroad-silent": "open, unknown; not_met, not_established",
    }


DUTY = """
```facts
act.warned: {about: strike, kind: yes-no, ask: Warned?, says: "{actor} gave warning", denies: "{actor} gave no warning"}
act.excused: {about: strike, kind: yes-no, ask: Excused?, says: "{actor} could not warn", denies: "{actor} could warn"}
```
```element
{id: warning, about: strike, asks: Was it kept?, met: the duty to warn was kept, not-met: the duty to warn was broken,
 burden: alleging, if-not-shown: met}
```
```rule
{id: warning/given, supports: warning, when: {act.warned: yes}, because: warning was given, cites: [LAW], law: settled}
```
```rule
{id: warning/excused, supports: warning, when: {act.excused: yes}, overrides: [warning/none],
 because: no warning was possible, cites: [LAW], law: settled}
```
```rule
{id: warning/none, defeats: warning, when: {act.warned: no}, because: none was given, cites: [LAW], law: settled}
```
"""


def test_a_duty_whose_breach_the_other_side_must_show_is_kept_unless_the_breach_is_shown() -> None:
    matter = """
        strikes:
          warned: {state: alpha, act.warned: yes}
          silent: {state: alpha}
          said-not: {state: alpha, act.warned: {value: no, status: alleged, by: [beta]}}
          unwarned: {state: alpha, act.warned: no, act.excused: no}
          excused: {state: alpha, act.warned: no, act.excused: yes}
    """
    assert concluded(DUTY, matter) == {
        "warning warned": "met",
        "warning silent": "open, unknown; met, not_established",
        "warning said-not": "open, below_standard; met, not_established",
        "warning unwarned": "not_met, negated",
        "warning excused": "met",
    }


# Unsettled law ---------------------------------------------------------------------------------------

UNSETTLED = """
```facts
act.armed: {about: strike, kind: yes-no, ask: Armed?, says: "{strike} was armed", denies: "{strike} was unarmed"}
act.novel: {about: strike, kind: yes-no, ask: Novel?, says: "{strike} was novel", denies: "{strike} was familiar"}
```
```element
{id: force, about: strike, asks: Was it?, met: it was force, not-met: it was no force, burden: alleging}
```
```rule
{id: force/armed, supports: force, when: {act.armed: yes}, because: it was armed, cites: [LAW], law: settled}
```
```rule
{id: force/novel, unsettles: force, when: {act.novel: yes}, because: the law has not seen it, cites: [LAW], law: weak}
```
"""


def test_unsettled_law_leaves_an_element_open_on_a_closed_record_too() -> None:
    """Where the facts alone decide, they do: what is not shown to be armed is not established, however novel."""
    matter = """
        strikes:
          familiar: {state: alpha, act.armed: yes, act.novel: no}
          novel: {state: alpha, act.armed: yes, act.novel: yes}
          novelty-unknown: {state: alpha, act.armed: yes}
          unarmed: {state: alpha, act.armed: no, act.novel: yes}
          arms-unknown: {state: alpha, act.novel: yes}
    """
    assert concluded(UNSETTLED, matter) == {
        "force familiar": "met",
        "force novel": "open, law",
        "force novelty-unknown": "open, unknown; met, not_established",
        "force unarmed": "not_met, negated",
        "force arms-unknown": "open, unknown; not_met, not_established",
    }


CHARACTERISATION = """
```facts
text.binds: {about: strike, kind: characterisation, ask: Binding?, says: the text binds, denies: the text does not bind}
act.kept: {about: strike, kind: yes-no, ask: Kept?, says: "{actor} kept the text", denies: "{actor} broke the text"}
```
```element
{id: unlawful, about: strike, asks: Was it?, met: it was unlawful, not-met: it was lawful, burden: alleging,
 standard: %s}
```
```rule
{id: unlawful/text, supports: unlawful, when: {text.binds: yes, act.kept: no}, because: a binding text was broken,
 cites: [LAW], law: settled}
```
"""


@pytest.mark.parametrize("standard", ["S1", "S2", "S3", "S4", "past"])
def test_an_undecided_characterisation_is_open_for_law_under_every_standard_and_on_every_record(standard: str) -> None:
    matter = """
        strikes:
          undecided: {state: alpha, act.kept: no, text.binds: {readings: [
            {value: yes, held_by: [beta]}, {value: no, held_by: [alpha]}]}}
          one-reading: {state: alpha, act.kept: no, text.binds: {readings: [{value: yes, held_by: [beta, alpha]}]}}
          decided: {state: alpha, act.kept: no, text.binds: {decided: yes, decided_by: body, readings: [
            {value: yes, held_by: [beta]}, {value: no, held_by: [alpha]}]}}
          kept: {state: alpha, act.kept: yes, text.binds: {readings: [{value: yes, held_by: [beta]}]}}
          silent: {state: alpha, text.binds: {readings: [{value: yes, held_by: [beta]}]}}
    """
    for past in ("S2", "S3", "unsettled"):
        assert concluded(CHARACTERISATION % standard, matter, standard_past=past) == {
            "unlawful undecided": "open, law",
            "unlawful one-reading": "open, law",
            "unlawful decided": "met",
            "unlawful kept": "not_met, negated",
            "unlawful silent": "open, unknown; not_met, not_established",
        }


DOCTRINAL = """
```element
{id: right, about: strike, asks: Was it?, met: there was a right to act, not-met: there was no right, burden: relying}
```
```rule
{id: right/new-school, supports: right, when: {sw.school: new}, because: the new school says so, cites: [LAW],
 law: weak}
```
"""


def test_a_result_that_rests_on_a_doctrine_alone_is_one_of_law() -> None:
    matter = """
        strikes:
          act: {state: alpha}
    """
    found = {school: concluded(DOCTRINAL, matter, school=school) for school in ("old", "new", "unsettled")}
    assert found == {
        "old": {"right act": "not_met, law"},
        "new": {"right act": "met"},
        "unsettled": {"right act": "open, law"},
    }


# On whose word -----------------------------------------------------------------------------------------

ADMISSION = """
```facts
act.aimed: {about: strike, kind: yes-no, ask: Aimed?, says: "{strike} was aimed", denies: "{strike} went astray"}
```
```element
{id: charge, about: strike, asks: Was it?, met: it is chargeable, not-met: it is not chargeable, burden: alleging}
```
```rule
{id: charge/aimed, supports: charge, when: {act.aimed: yes}, because: it was aimed, cites: [LAW], law: settled}
```
```element
{id: plea, about: strike, asks: Was it?, met: the plea is made out, not-met: the plea fails, burden: relying}
```
```rule
{id: plea/astray, supports: plea, when: {act.aimed: no}, because: it went astray, cites: [LAW], law: settled}
```
"""
"""The charge is for the other side to show, the plea for the State whose act it is."""


def test_an_admission_counts_against_the_side_that_makes_it_and_not_for_it() -> None:
    """An organ binds its State; a group and a third State bind neither side. Not bound, an admission is one word."""
    words = {
        "own-guilt": ("yes", "alpha"),
        "own-excuse": ("no", "alpha"),
        "by-army": ("yes", "alpha-army"),
        "by-group": ("yes", "militia"),
        "accused-by-other": ("yes", "beta"),
        "excused-by-other": ("no", "beta"),
        "excused-by-group": ("no", "militia"),
        "excused-by-army": ("no", "alpha-army"),
        "accused-by-third": ("yes", "gamma"),
        "excused-by-third": ("no", "gamma"),
    }
    matter = "strikes:" + "".join(
        f"\n  {id}: {{state: alpha, hits: [beta], act.aimed: {{value: {value}, status: admitted, admitted_by: [{who}]}}}}"
        for id, (value, who) in words.items()
    )
    unshown = "open, below_standard; not_met, not_established"
    assert concluded(ADMISSION, matter) == {
        "charge own-guilt": "met",
        "charge own-excuse": unshown,
        "charge by-army": "met",
        "charge by-group": unshown,
        "charge accused-by-other": unshown,
        "charge excused-by-other": "not_met, negated",
        "charge excused-by-group": unshown,
        "charge excused-by-army": unshown,
        "charge accused-by-third": unshown,
        "charge excused-by-third": unshown,
        "plea own-guilt": "not_met, negated",
        "plea own-excuse": unshown,
        "plea by-army": "not_met, negated",
        "plea by-group": unshown,
        "plea accused-by-other": unshown,
        "plea excused-by-other": "met",
        "plea excused-by-group": unshown,
        "plea excused-by-army": unshown,
        "plea accused-by-third": unshown,
        "plea excused-by-third": unshown,
    }


COMPLIANCE = """
```facts
target.use: {about: strike, kind: choice, values: [depot, school], ask: What was it?,
 says: "the target of {strike} was {value}"}
target.warned: {about: strike, kind: yes-no, ask: Warned?, says: "{strike} was announced", denies: "it was not"}
act.beyond: {about: strike, kind: yes-no, ask: Beyond?, says: "{strike} went beyond defence", denies: "it did not"}
```
```element
{id: kept, about: strike, asks: Was the law kept?, met: the law was kept, not-met: the law was broken, burden: alleging,
 if-not-shown: met}
```
```rule
{id: kept/depot, supports: kept, when: {target.use: depot}, because: it was a depot, cites: [LAW], law: settled}
```
```rule
{id: kept/unwarned, defeats: kept, when: {target.warned: no}, because: nobody was warned, cites: [LAW], law: settled}
```
```element
{id: defence, about: strike, asks: Was it?, met: it was defence, not-met: it was no defence, burden: relying}
```
```rule
id: defence/depot
supports: defence
when: {target.use: depot}
unless: [{when: {act.beyond: yes}, because: it went beyond, cites: [LAW]}]
because: it struck a depot
cites: [LAW]
law: settled
```
"""
"""Keeping the law is supported, and its breach is for the complainant to show; defence is for who relies on it."""


@pytest.mark.parametrize(
    ("facts", "kept", "defence"),
    [
        ({"target.use": ("depot", "beta"), "target.warned": ("yes", "beta")}, "met", "open"),
        ({"target.use": ("depot", "alpha"), "target.warned": ("yes", "beta")}, "open", "open"),
        ({"target.use": ("depot", "beta"), "target.warned": ("yes", "alpha")}, "open", "open"),
        ({"target.use": ("depot", "beta"), "target.warned": ("no", "alpha")}, "not_met", "open"),
        ({"target.use": ("depot", "beta"), "target.warned": ("no", "beta")}, "open", "open"),
        ({"target.use": ("school", "alpha"), "target.warned": ("yes", "beta")}, "not_met", "not_met"),
        ({"target.use": ("school", "beta"), "target.warned": ("yes", "beta")}, "open", "open"),
        ({"target.use": ("depot", "beta"), "act.beyond": ("yes", "alpha")}, "open", "not_met"),
        ({"target.use": ("depot", "beta"), "act.beyond": ("yes", "beta")}, "open", "open"),
        ({"target.use": ("depot", "beta"), "act.beyond": ("no", "beta")}, "open", "met"),
        ({"target.use": ("depot", "beta"), "act.beyond": ("no", "alpha")}, "open", "open"),
        ({"target.use": ("depot", "beta"), "act.beyond": ("no", "gamma")}, "open", "open"),
    ],
)
def test_who_complains_is_held_to_what_excuses_and_who_acted_to_what_accuses(
    facts: dict[str, tuple[str, str]], kept: str, defence: str
) -> None:
    said = ", ".join(
        f"{term}: {{value: {value}, status: admitted, admitted_by: [{who}]}}" for term, (value, who) in facts.items()
    )
    argument = assessed(COMPLIANCE, f"strikes:\n  s: {{state: alpha, hits: [beta], {said}}}").argument
    found = {key[0]: argument.conclusion(key, "open").outcome for key in argument.instances()}
    assert found == {"kept": kept, "defence": defence}


AGREED_JUDGEMENT = """
```facts
act.excessive: {about: strike, kind: judgement, ask: Excessive?, says: "{strike} was excessive",
 denies: "{strike} was in measure"}
```
```element
{id: measure, about: strike, asks: Was it?, met: it was excessive, not-met: it was in measure, burden: alleging}
```
```rule
{id: measure/excessive, supports: measure, when: {act.excessive: yes}, because: it was, cites: [LAW], law: settled}
```
"""


@pytest.mark.parametrize(("judge", "outcome"), [("author", "met"), ("alpha", "open"), ("beta", "open")])
def test_a_partys_judgement_is_its_claim_even_against_itself(judge: str, outcome: str) -> None:
    matter = (
        f"strikes:\n  s: {{state: alpha, hits: [beta], act.excessive: {{value: yes, judged_by: {judge}, reasons: so}}}}"
    )
    argument = assessed(AGREED_JUDGEMENT, matter).argument
    assert [argument.conclusion(key, "open").outcome for key in argument.instances()] == [outcome]


ASKED_AT = """
```facts
act.persons: {about: strike, kind: range, unit: persons, ask: How many?, says: "{strike} hit {value}"}
```
```element
{id: grave, about: strike, asks: Was it?, met: it was grave, not-met: it was not grave, burden: alleging}
```
```rule
{id: grave/many, supports: grave, when: {act.persons: {at_least: 1}}, because: persons were hit, cites: [LAW],
 law: settled}
```
"""

ACCOUNTS = """
strikes:
  agreeing: {state: alpha, act.persons: {status: disputed, claims: [{value: 3, by: [alpha]}, {value: 40, by: [beta]}]}}
  differing: {state: alpha, act.persons: {status: disputed, claims: [{value: 0, by: [alpha]}, {value: 40, by: [beta]}]}}
  likely: {state: alpha, act.persons: {value: 3, status: established@S2}}
  clear: {state: alpha, act.persons: {value: {min: 2, max: unknown}, status: established@S3}}
  vague: {state: alpha, act.persons: {min: 0, max: 7}}
  refuted: {state: alpha, act.persons: {value: 3, status: disproved@S3}}
"""


def test_rival_claims_that_agree_on_the_test_decide_on_the_balance_of_probabilities_only() -> None:
    assert concluded(ASKED_AT, ACCOUNTS, standard_past="S2") == {
        "grave agreeing": "met",
        "grave differing": "open, disputed; not_met, not_established",
        "grave likely": "met",
        "grave clear": "met",
        "grave vague": "open, unknown; not_met, not_established",
        "grave refuted": "open, unknown; not_met, not_established",
    }
    assert concluded(ASKED_AT, ACCOUNTS, standard_past="S3") == {
        "grave agreeing": "open, disputed; not_met, not_established",
        "grave differing": "open, disputed; not_met, not_established",
        "grave likely": "open, below_standard; not_met, not_established",
        "grave clear": "met",
        "grave vague": "open, unknown; not_met, not_established",
        "grave refuted": "open, unknown; not_met, not_established",
    }


PRESUMED = """
```facts
act.invited: {about: strike, kind: yes-no, presumed: no, ask: Asked?, says: "{actor} was invited",
              denies: "{actor} was not invited"}
```
```element
{id: consent, about: strike, asks: Was there?, met: there was consent, not-met: there was no consent, burden: relying}
```
```rule
{id: consent/invited, supports: consent, when: {act.invited: yes}, because: it was invited, cites: [LAW], law: settled}
```
"""


def test_a_presumption_holds_until_it_is_raised_and_then_the_fact_is_unknown() -> None:
    matter = """
        strikes:
          unraised: {state: alpha}
          raised: {state: alpha, act.invited: {status: unknown}}
          claimed: {state: alpha, act.invited: {value: yes, status: alleged, by: [alpha]}}
          denied: {state: alpha, act.invited: {value: yes, status: disputed, by: [alpha], denied_by: [beta]}}
          shown: {state: alpha, act.invited: yes}
    """
    assert concluded(PRESUMED, matter) == {
        "consent unraised": "not_met, not_raised",
        "consent raised": "open, unknown; not_met, not_established",
        "consent claimed": "open, below_standard; not_met, not_established",
        "consent denied": "open, disputed; not_met, not_established",
        "consent shown": "met",
    }
    argument = assessed(PRESUMED, matter).argument
    for record in ("open", "closed"):
        assumed = argument.assumptions(record)
        assert {(str(subject), term): value for (subject, term), value in assumed.items()} == {
            ("unraised", "act.invited"): "no"
        }


# Time ----------------------------------------------------------------------------------------------------

LATER = """
```element
{id: later, about: answer, asks: Was it?, met: it came later, not-met: it came earlier, burden: alleging}
```
```rule
{id: later/after, supports: later, when: {trigger.strike.at: {before: strike.at}}, because: the other came first,
 cites: [LAW], law: settled}
```
```element
{id: response, about: strike, asks: Was it?, met: it was a response, not-met: it was no response, burden: alleging}
```
```rule
{id: response/any, supports: response, when: {some: {of: answers, where: {answer.expected: no}}}, because: it answered,
 cites: [LAW], law: settled}
```
"""


@pytest.mark.parametrize(
    ("first", "second", "later"),
    [
        ("2026-06-27", "2026-06-27", "open, unknown; not_met, not_established"),
        ("2026-06-27", "2026-06-28", "open, unknown; not_met, not_established"),
        ("2026-06-27", "2026-06-29", "open, unknown; not_met, not_established"),
        ("2026-06-27", "2026-06-30", "met"),
        ("2026-06-30", "2026-06-27", "not_met, negated"),
        ("2026-06-27T12:00", "2026-06-28T12:00", "open, unknown; not_met, not_established"),
        ("2026-06-27T12:00", "2026-06-28T14:01", "met"),
        ("2026-06-27T12:00+03:30", "2026-06-27T08:31Z", "met"),
        ("2026-06-27T12:00+03:30", "2026-06-27T08:30Z", "not_met, negated"),
        ("2026-06", "2026-08", "met"),
        ("2026-06-27T22:10Z~", "2026-06-27T23:10Z", "open, unknown; not_met, not_established"),
    ],
)
def test_a_day_without_a_zone_is_that_day_anywhere_on_earth(first: str, second: str, later: str) -> None:
    """It begins in the first zone and ends in the last, fifty hours later: only then is it over."""
    matter = f"""
        strikes:
          first: {{state: alpha, at: {first}, responds_to: []}}
          second: {{state: beta, at: {second}, responds_to: [first]}}
    """
    assert concluded(LATER, matter) == {
        "later second>first": later,
        "response first": "not_met, negated",
        "response second": later,
    }


EX_ANTE = """
```facts
threat.seen: {about: strike, kind: yes-no, ask: Seen?, says: "{actor} saw a threat", denies: "{actor} saw no threat"}
```
```element
{id: belief, about: strike, asks: Was it?, met: a threat was seen, not-met: no threat was seen, burden: relying,
 judged: ex-ante}
```
```rule
{id: belief/seen, supports: belief, when: {threat.seen: yes}, because: it was seen, cites: [LAW], law: settled}
```
```element
{id: truth, about: strike, asks: Was it?, met: there was a threat, not-met: there was none, burden: relying}
```
```rule
{id: truth/seen, supports: truth, when: {threat.seen: yes}, because: it was there, cites: [LAW], law: settled}
```
"""


def test_what_became_known_after_the_strike_does_not_count_where_the_law_looks_from_before_it() -> None:
    """A fact, a claim, or all of a claim's evidence may have become known later; then it is unknown ex ante."""
    matter = """
        evidence:
          before: {source: a cable, known_from: 2026-01-01}
          after: {source: a memoir, known_from: 2026-03-01}
          undated: {source: a rumour}
        strikes:
          known: {state: alpha, at: 2026-02-01, threat.seen: {value: yes, known_from: 2026-01-01}}
          later: {state: alpha, at: 2026-02-01, threat.seen: {value: yes, known_from: 2026-03-01}}
          same-day: {state: alpha, at: 2026-02-01, threat.seen: {value: yes, known_from: 2026-02-01}}
          late-evidence: {state: alpha, at: 2026-02-01, threat.seen: {value: yes, evidence: [after]}}
          some-early: {state: alpha, at: 2026-02-01, threat.seen: {value: yes, evidence: [after, before]}}
          undated: {state: alpha, at: 2026-02-01, threat.seen: {value: yes, evidence: [after, undated]}}
          rival-later: {state: alpha, at: 2026-02-01, threat.seen: {status: disputed, claims: [
            {value: yes, by: [alpha], evidence: [before]}, {value: no, by: [beta], known_from: 2026-03-01}]}}
          undatable: {state: alpha, threat.seen: {value: yes, known_from: 2026-03-01}}
    """
    found = concluded(EX_ANTE, matter)
    unknown = "open, unknown; not_met, not_established"
    assert {key: found[key] for key in found if key.startswith("belief")} == {
        "belief known": "met",
        "belief later": unknown,
        "belief same-day": "met",
        "belief late-evidence": unknown,
        "belief some-early": "met",
        "belief undated": "met",
        "belief rival-later": "met",
        "belief undatable": "met",
    }
    assert {key: found[key] for key in found if key.startswith("truth")} == {
        "truth known": "met",
        "truth later": "met",
        "truth same-day": "met",
        "truth late-evidence": "met",
        "truth some-early": "met",
        "truth undated": "met",
        "truth rival-later": "open, disputed; not_met, not_established",
        "truth undatable": "met",
    }


# Sets ----------------------------------------------------------------------------------------------------

SETS = """
```facts
harm.dead: {about: harm, kind: yes-no, ask: Dead?, says: "{victim} lost lives", denies: "{victim} lost none"}
```
```element
{id: any, about: strike, asks: Any?, met: some State lost lives, not-met: no State lost lives, burden: alleging}
```
```rule
{id: any/some, supports: any, when: {some: {of: harms, where: {harm.dead: yes}}}, because: lives were lost,
 cites: [LAW], law: settled}
```
```element
{id: all, about: strike, asks: All?, met: every State lost lives, not-met: not every State lost lives, burden: alleging}
```
```rule
{id: all/every, supports: all, when: {every: {of: harms, where: {harm.dead: yes}}}, because: each lost lives,
 cites: [LAW], law: settled}
```
```element
{id: two, about: strike, asks: Two?, met: two States lost lives, not-met: fewer lost lives, burden: alleging}
```
```rule
{id: two/count, supports: two, when: {count: {of: harms, where: {harm.dead: yes}, at_least: 2}},
 because: two lost lives, cites: [LAW], law: settled}
```
```element
{id: few, about: strike, asks: Few?, met: at most one State lost lives, not-met: more lost lives, burden: alleging}
```
```rule
{id: few/count, supports: few, when: {count: {of: harms, where: {harm.dead: yes}, at_most: 1}}, because: one lost lives,
 cites: [LAW], law: settled}
```
"""


def test_a_set_that_is_not_stated_is_unknown_and_one_stated_to_be_empty_is_empty() -> None:
    """Of none, none is so; `every` of none says nothing, however it was stated."""
    matter = """
        strikes:
          silent: {state: alpha}
          none: {state: alpha, hits: {}}
          one: {state: alpha, hits: {beta: {harm.dead: yes}}}
          unclear: {state: alpha, hits: {beta: {harm.dead: yes}, alpha: {}}}
          both: {state: alpha, hits: {beta: {harm.dead: yes}, alpha: {harm.dead: yes}}}
    """
    found = concluded(SETS, matter)
    unknown = "open, unknown; not_met, not_established"
    by_strike = {
        strike: [found[f"{word} {strike}"] for word in ("any", "all", "two", "few")]
        for strike in ("silent", "none", "one", "unclear", "both")
    }
    assert by_strike == {
        "silent": [unknown, unknown, unknown, unknown],
        "none": ["not_met, negated", unknown, "not_met, negated", "met"],
        "one": ["met", "met", "not_met, negated", "met"],
        "unclear": ["met", unknown, unknown, unknown],
        "both": ["met", "met", "met", "not_met, negated"],
    }


# Choices ---------------------------------------------------------------------------------------------------

CHOICE = """
```facts
act.grave: {about: strike, kind: yes-no, ask: Grave?, says: "{strike} was grave", denies: "{strike} was minor"}
act.aimed: {about: strike, kind: yes-no, ask: Aimed?, says: "{strike} was aimed", denies: "{strike} went astray"}
```
```choice
id: class
about: strike
asks: Of what class was it?
first: yes
values:
  - {value: attack, says: it was an attack, when: {act.grave: yes, act.aimed: yes}, cites: [LAW]}
  - {value: incident, says: it was an incident, when: {act.aimed: yes}, cites: [LAW]}
  - {value: accident, says: it was an accident}
```
```element
{id: wrong, about: strike, asks: Was it?, met: it was wrong, not-met: it was not wrong, burden: alleging}
```
```rule
{id: wrong/class, supports: wrong, when: {class: [attack, incident]},
 because: it was more than an accident, cites: [LAW], law: settled}
```
```element
{id: worst, about: strike, asks: Was it?, met: it was of the worst class, not-met: it was of no such class,
 burden: alleging}
```
```rule
{id: worst/class, supports: worst, when: {class: attack}, because: it was an attack, cites: [LAW], law: settled}
```
"""


def test_a_choice_with_an_earlier_value_unknown_stays_between_it_and_the_later_ones() -> None:
    """What rests on either of the two is open with it: that one of them must be so is not seen."""
    matter = """
        strikes:
          attack: {state: alpha, act.grave: yes, act.aimed: yes}
          incident: {state: alpha, act.grave: no, act.aimed: yes}
          accident: {state: alpha, act.aimed: no}
          between: {state: alpha, act.aimed: yes}
          anything: {state: alpha, act.grave: yes}
    """
    unshown = "open, unknown; not_met, not_established"
    assert concluded(CHOICE, matter) == {
        "class attack": "attack",
        "class incident": "incident",
        "class accident": "accident",
        "class between": "attack or incident, unknown; incident",
        "class anything": "attack or incident or accident, unknown; accident",
        "wrong attack": "met",
        "wrong incident": "met",
        "wrong accident": "not_met, negated",
        "wrong between": "open, unknown; met, not_established",
        "wrong anything": unshown,
        "worst attack": "met",
        "worst incident": "not_met, negated",
        "worst accident": "not_met, negated",
        "worst between": unshown,
        "worst anything": unshown,
    }


# Reasons -------------------------------------------------------------------------------------------------

EVERY_REASON = """
```facts
act.force: {about: strike, kind: yes-no, presumed: no, ask: Force?, says: "{strike} was force",
            denies: "{strike} was no force"}
```
```element
{id: breach, about: strike, asks: Was it?, met: it was a breach, not-met: it was no breach, burden: alleging}
```
```rule
{id: breach/force, supports: breach, when: {act.force: yes}, because: force was used, cites: [LAW], law: settled}
```
```rule
{id: breach/novel, unsettles: breach, when: {sw.school: new}, because: the new school doubts it, cites: [LAW],
 law: weak}
```
```rule
{id: breach/reply, defeats: breach, when: {some: {of: answers, where: {trigger.breach: met}}}, because: it answered one,
 cites: [LAW], law: settled}
```
"""

REASONED = """
strikes:
  shown: {state: alpha, responds_to: [], act.force: yes}
  refuted: {state: alpha, responds_to: [], act.force: no}
  unraised: {state: alpha, responds_to: []}
  unknown: {state: alpha, responds_to: [], act.force: {status: unknown}}
  denied: {state: alpha, responds_to: [], act.force: {value: yes, status: disputed, by: [beta], denied_by: [alpha]}}
  alleged: {state: alpha, responds_to: [], act.force: {value: yes, status: alleged, by: [beta]}}
  one: {state: alpha, anticipates: [other], act.force: yes}
  other: {state: beta, anticipates: [one], act.force: yes}
"""


def test_every_reason_is_given_where_it_is_the_reason() -> None:
    found = concluded(EVERY_REASON, REASONED)
    assert found == {
        "breach shown": "met",
        "breach refuted": "not_met, negated",
        "breach unraised": "not_met, not_raised",
        "breach unknown": "open, unknown; not_met, not_established",
        "breach denied": "open, disputed; not_met, not_established",
        "breach alleged": "open, below_standard; not_met, not_established",
        "breach one": "open, order",
        "breach other": "open, order",
    }
    novel = concluded(EVERY_REASON, REASONED, school="new")
    assert novel == {**found, "breach shown": "open, law", "breach one": "open, law", "breach other": "open, law"}
    given = {word for line in (*found.values(), *novel.values()) for word in re.split("; |, ", line)}
    assert given - {"met", "not_met", "open"} == set(Reason)


SEVERAL = """
```facts
act.grave: {about: strike, kind: yes-no, ask: Grave?, says: "{strike} was grave", denies: "{strike} was minor"}
act.aimed: {about: strike, kind: yes-no, ask: Aimed?, says: "{strike} was aimed", denies: "{strike} went astray"}
text.binds: {about: strike, kind: characterisation, ask: Binding?, says: the text binds, denies: the text does not bind}
```
```element
{id: wrong, about: strike, asks: Was it?, met: it was wrong, not-met: it was not wrong, burden: alleging}
```
```rule
{id: wrong/all, supports: wrong, when: {act.grave: yes, act.aimed: yes, text.binds: yes}, because: all of it was so,
 cites: [LAW], law: settled}
```
"""


def test_everything_that_keeps_a_result_open_is_listed_and_what_closing_the_record_would_make_of_it() -> None:
    """Facts come first where the closed record would decide; else the law, which it would not."""
    matter = """
        strikes:
          facts: {state: alpha, act.grave: {value: yes, status: disputed, by: [beta], denied_by: [alpha]},
                  text.binds: {readings: [{value: yes, held_by: [beta]}]}}
          law: {state: alpha, act.grave: yes, act.aimed: yes, text.binds: {readings: [{value: yes, held_by: [beta]}]}}
          neither: {state: alpha, act.grave: no}
    """
    argument = assessed(SEVERAL, matter).argument
    found = {key[1].id: argument.conclusion(key, "open") for key in argument.instances()}
    assert {id: (it.outcome, it.reasons, it.if_closed) for id, it in found.items()} == {
        "facts": ("open", (Reason.DISPUTED, Reason.UNKNOWN, Reason.LAW), "not_met"),
        "law": ("open", (Reason.LAW,), None),
        "neither": ("not_met", (), None),
    }
    closed = {key[1].id: argument.conclusion(key, "closed") for key in argument.instances()}
    assert {id: (it.outcome, it.reason, it.reasons, it.if_closed) for id, it in closed.items()} == {
        "facts": ("not_met", Reason.NOT_ESTABLISHED, (), None),
        "law": ("open", Reason.LAW, (Reason.LAW,), None),
        "neither": ("not_met", Reason.NEGATED, (), None),
    }


def test_a_result_names_the_rules_and_facts_it_rests_on_and_an_open_one_the_facts_that_could_move_it() -> None:
    matter = """
        strikes:
          dawn: {state: alpha, at: 2026-01-01T06:00Z, responds_to: [noon]}
          noon: {state: beta, at: 2026-01-01T12:00Z, responds_to: [dawn]}
    """
    argument = assessed(ANSWERS, matter).argument
    dawn_first = (("dawn", "strike.at"), ("noon", "strike.at"))
    noon_not_first = (("noon", "strike.at"), ("dawn", "strike.at"))
    found = {f"{it.element} {it.subject}": it for it in argument.conclusions("open")}
    rested_on = {name: (it.rules, tuple((str(who), term) for who, term in it.facts)) for name, it in found.items()}
    assert rested_on == {
        "wrong dawn": (("wrong/unjustified",), noon_not_first),
        "wrong noon": (("justified/answer", "wrong/unjustified"), dawn_first),
        "justified dawn": ((), noon_not_first),
        "justified noon": (("justified/answer", "wrong/unjustified"), dawn_first),
    }
    assert {name: (it.law, it.fact) for name, it in found.items()} == dict.fromkeys(found, ("settled", "established"))


DELAY = """
```facts
answer.delay: {about: answer, kind: number, unit: hours, derived: {hours_from: trigger.strike.at, to: strike.at},
               ask: How long?, says: "{strike} followed {trigger} after {value}"}
```
```element
{id: prompt, about: answer, asks: Was it?, met: it was prompt, not-met: it was late, burden: relying}
```
```rule
{id: prompt/soon, supports: prompt, when: {answer.delay: {at_most: 6}}, because: it came soon, cites: [LAW],
 law: settled}
```
"""


def test_hours_between_two_acts_rest_on_the_times_of_both() -> None:
    matter = """
        strikes:
          dawn: {state: alpha, at: 2026-01-01T06:00Z, responds_to: []}
          noon: {state: beta, at: 2026-01-01T12:00Z, responds_to: [dawn]}
          dusk: {state: alpha, at: 2026-01-01T18:01Z, responds_to: [noon]}
          some-time: {state: beta, responds_to: [dusk]}
    """
    assert concluded(DELAY, matter) == {
        "prompt noon>dawn": "met",
        "prompt dusk>noon": "not_met, negated",
        "prompt some-time>dusk": "open, unknown; not_met, not_established",
    }
    found = {str(it.subject): it.facts for it in assessed(DELAY, matter).argument.conclusions("open")}
    assert [(str(who), term) for who, term in found["noon>dawn"]] == [("dawn", "strike.at"), ("noon", "strike.at")]


MUTUAL = """
```facts
act.seen: {about: strike, kind: yes-no, ask: Seen?, says: "{strike} was seen", denies: "{strike} was not seen"}
act.told: {about: strike, kind: yes-no, ask: Told?, says: "{strike} was told of", denies: "{strike} was not told of"}
```
```element
{id: known, about: strike, asks: Was it?, met: it was known, not-met: it was not known, burden: alleging}
```
```rule
{id: known/seen, supports: known, when: {act.seen: yes}, because: it was seen, cites: [LAW], law: weak}
```
```rule
{id: known/public, supports: known, when: {public: met}, because: it was public, cites: [LAW], law: settled}
```
```element
{id: public, about: strike, asks: Was it?, met: it was public, not-met: it was not public, burden: alleging}
```
```rule
id: public/known
supports: public
when: {at_least: 1, of: [{known: met}, {act.told: yes}]}
because: it was known
cites: [LAW]
law: settled
```
"""


def test_a_result_never_rests_on_itself() -> None:
    """What was seen is known, on weak law; being known makes it public, which makes it no better known."""
    matter = """
        strikes:
          seen: {state: alpha, act.seen: yes, act.told: no}
          told: {state: alpha, act.seen: no, act.told: yes}
    """
    found = {f"{it.element} {it.subject}": it for it in assessed(MUTUAL, matter).argument.conclusions("open")}
    assert {name: (it.outcome, it.law, [term for _, term in it.facts]) for name, it in found.items()} == {
        "known seen": ("met", "weak", ["act.seen"]),
        "public seen": ("met", "weak", ["act.seen"]),
        "known told": ("met", "settled", ["act.told"]),
        "public told": ("met", "settled", ["act.told"]),
    }
    assert found["known seen"].rules == ("known/seen",)
    assert set(found["public seen"].rules) == {"public/known", "known/seen"}
    assert set(found["known told"].rules) == {"known/public", "public/known"}


@pytest.mark.parametrize("record", ["open", "closed"])
def test_whatever_is_decided_has_a_ground_and_whatever_is_not_met_or_open_a_reason(record: Record) -> None:
    """On random books and matters, whatever order the books and the file stand in."""
    for seed in range(150):
        rng = Random(seed)
        book = random_book(rng)
        matter = random_matter(rng, book)
        settings = random_settings(rng)
        argument = argued(book, matter, settings)
        again = argued(shuffled_book(rng, book), shuffled_matter(rng, matter), settings)
        for key in argument.instances():
            found, same = argument.conclusion(key, record), again.conclusion(key, record)
            where = f"seed {seed}: {key[0]} for {key[1]}, {found.outcome}"
            assert (found.law is None) == bool(found.reasons), where
            assert found.reason is not None or not (found.reasons or found.outcome == Outcome.NOT_MET), where
            assert found.outcome != Outcome.MET or found.rules, where
            assert standing(found) == standing(same), where


def argued(book: Rulebook, matter: Matter, settings: Settings) -> Argument:
    """The argument on what the plain evaluator finds."""
    both = [plain.assess(book, matter, each) for each in (settings, settings.closed())]
    return Argument.of(compile_program(book, matter), settings, *both)


def standing(conclusion: Conclusion) -> tuple[object, ...]:
    return conclusion.outcome, conclusion.reason, set(conclusion.reasons), conclusion.law, conclusion.fact
