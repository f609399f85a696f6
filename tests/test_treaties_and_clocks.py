"""Who is bound by which treaty, what carries a rule where one is not; and what was known when."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from jusbelli.assessing import Assessor, in_hindsight, learnt_later, load_law, settings_for
from jusbelli.checking import problems_of
from jusbelli.findings import Outcome
from jusbelli.memo import as_markdown, compose
from jusbelli.place import Place
from jusbelli.problem import Faults, Problem
from jusbelli.reading.books import read_rulebook
from jusbelli.reading.matters import matter_from_text
from jusbelli.reading.participation import read_treaties
from jusbelli.records import Matter, Standing, Status, Subject
from jusbelli.rulebook import Rulebook, Term

BOUND = Term(
    name="treaty.bound", about="strike", kind="yes-no", participation="AP1", ask="Is {state} bound?",
    says="{state} is bound by the Protocol", denies="{state} is not bound by the Protocol", printed=True,
)  # fmt: skip

TABLE = """
treaties:
  AP1:
    carried:
      - {provisions: ["48"], by: [ICRC-CIHL 14]}
      - {why: held to be general}
    states:
      AAA: {party: yes, since: 1980, tag: V1}
      BBB: {party: no, how: signed only, tag: K}
      CCC: {party: unknown, tag: K}
      DDD: {party: yes, tag: K-}
"""

MATTER = """
matter: A strike
unless_stated: established@S3
parties:
  alpha: {iso: %s, name: Alpha}
  beta: {name: Beta}
strikes:
  one:
    name: the attack on the depot
    state: alpha
    by: alpha
    at: %s
    hits: [beta]
%s"""


@pytest.fixture(scope="module")
def law() -> Rulebook:
    return load_law()


@pytest.fixture(scope="module")
def with_table(law: Rulebook) -> Rulebook:
    problems: list[Problem] = []
    treaties = read_treaties(TABLE, "participation.yaml", problems)
    assert not problems
    first, *rest = law.books
    return replace(law, books=(first.model_copy(update={"terms": (*first.terms, BOUND)}), *rest), treaties=treaties)


def matter(book: Rulebook, iso: str, at: str, more: str = "") -> Matter:
    return matter_from_text(MATTER % (iso, at, more), book, "m.yaml")


# The table -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("iso", "at", "status", "value"),
    [
        ("AAA", "2026-06-27", Status(Standing.ESTABLISHED, 4), "yes"),
        ("AAA", "1979-06-27", Status(Standing.ESTABLISHED, 4), "no"),
        ("AAA", "1980-06-27", Status(Standing.UNKNOWN), None),
        ("BBB", "2026-06-27", Status(Standing.ESTABLISHED, 3), "no"),
        ("CCC", "2026-06-27", Status(Standing.UNKNOWN), None),
        ("DDD", "2026-06-27", Status(Standing.UNKNOWN), "yes"),
    ],
)
def test_the_table_fills_what_a_file_does_not_say(
    with_table: Rulebook, iso: str, at: str, status: Status, value: str | None
) -> None:
    """A State bound later than it struck was not bound; a date that cannot be told apart is unknown."""
    fact = matter(with_table, iso, at).strikes["one"].facts["treaty.bound"]
    assert (fact.status, [claim.value for claim in fact.claims]) == (status, [value] if value else [])
    assert fact.place.file == "participation.yaml"


def test_the_file_goes_before_the_table(with_table: Rulebook) -> None:
    fact = matter(with_table, "BBB", "2026-06-27", "    treaty.bound: yes\n").strikes["one"].facts["treaty.bound"]
    assert (fact.claims[0].value, fact.place.file) == ("yes", "m.yaml")


def test_a_state_that_is_not_in_the_table_is_not_spoken_of(with_table: Rulebook) -> None:
    assert "treaty.bound" not in matter(with_table, "EEE", "2026-06-27").strikes["one"].facts


def test_a_code_that_is_none_is_a_fault(law: Rulebook) -> None:
    with pytest.raises(Faults) as faults:
        matter(law, "usa", "2026-06-27")
    (problem,) = faults.value.problems
    assert problem.place == Place("m.yaml", 5, 16) and "`usa` is no code of a State" in problem.what


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("party: no,", "party: nope,", "`party` cannot be `nope`"),
        ("AAA:", "aaa:", "`aaa` is no code of a State"),
        ("tag: K}", "tag: K, sinse: 1}", "`sinse` is not known here"),
        ("since: 1980", "since: soon", "`soon`"),
        ("by: [ICRC-CIHL 14]", "by: ICRC", "`by` must be a list of authorities"),
        ("{why: held to be general}", "{contested: yes}", "nothing is said to carry these provisions"),
        ("treaties:", "treatys:", "`treaties` must be a mapping"),
    ],
)
def test_faults_of_the_table(old: str, new: str, what: str) -> None:
    problems: list[Problem] = []
    read_treaties(TABLE.replace(old, new, 1), "participation.yaml", problems)
    assert any(what in problem.what and problem.mend for problem in problems), problems


def test_every_treaty_cited_is_in_the_table_and_carried(law: Rulebook) -> None:
    assert law.treaties and not problems_of(law)
    less = replace(law, treaties={key: each for key, each in law.treaties.items() if key != "HAGUE-8"})
    assert any("relies on the treaty `HAGUE-8`, which is in no table" in problem.what for problem in problems_of(less))
    bare = law.treaties["VCLT"].model_copy(update={"carried": ()})
    assert any(
        "which nothing carries" in problem.what
        for problem in problems_of(replace(law, treaties={**law.treaties, "VCLT": bare}))
    )


def test_the_table_names_listed_treaties_and_provisions(law: Rulebook, with_table: Rulebook) -> None:
    wrong = TABLE.replace('"48"', '"480"')
    treaties = read_treaties(wrong + "  ICJ-NIC: {carried: [{why: x}], states: {}}\n", "participation.yaml", [])
    said = [problem.what for problem in problems_of(replace(law, treaties=treaties))]
    assert any("`AP1 480`, a pinpoint that is not listed" in what for what in said)
    assert "`ICJ-NIC` is no listed treaty" in said


def test_a_term_asks_for_a_treaty_of_the_table(with_table: Rulebook) -> None:
    first, *rest = with_table.books
    wrong = BOUND.model_copy(update={"participation": "AP9", "about": "matter"})
    book = replace(with_table, books=(first.model_copy(update={"terms": (*first.terms[:-1], wrong)}), *rest))
    said = " ".join(problem.what for problem in problems_of(book))
    assert "asks for `AP9`, which is in no table" in said and "asks whether a State is a party, and cannot" in said


def test_a_folder_without_the_table_is_read(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("# One\n")
    (tmp_path / "authorities.yaml").write_text("references: []\n")
    (tmp_path / "profiles.yaml").write_text("switches: {}\nprofiles: {}\n")
    assert read_rulebook(tmp_path).treaties == {}


# Two clocks ------------------------------------------------------------------------------------------------

THREAT = """    responds_to: []
    anticipates: []
    response.plea: [anticipatory]
    threat.later_windows:
      {value: none, status: established@S3, evidence: [e1]}
evidence:
  e1: {source: an intercept, known_from: %s}
"""
OPPORTUNITY = ("imm.contextual.opportunity", Subject("strike", ("one",)))


@pytest.mark.parametrize(("known", "then"), [("2026-06-20", Outcome.MET), ("2026-07-20", Outcome.OPEN)])
def test_what_was_learnt_later_does_not_count_as_at_the_decision(law: Rulebook, known: str, then: Outcome) -> None:
    facts = matter(law, "USA", "2026-06-27", THREAT % known)
    settings = settings_for(law, facts, "contextual-bethlehem")
    assert Assessor(law, facts).assess(settings).open.outcomes[OPPORTUNITY] is then
    late = in_hindsight(law)
    assert learnt_later(facts)
    assert Assessor(late, facts).assess(settings).open.outcomes[OPPORTUNITY] is Outcome.MET


def test_the_memo_says_what_was_learnt_later_and_what_it_would_change(law: Rulebook) -> None:
    facts = matter(law, "USA", "2026-06-27", THREAT % "2026-07-20")
    settings = settings_for(law, facts, "contextual-bethlehem")
    assessed = Assessor(law, facts).assess(settings)
    late = Assessor(in_hindsight(law), facts).assess(settings)
    text = as_markdown(compose([assessed], "contextual-bethlehem", hindsight=late))
    section = text.split("12.5 What was learnt later")[1].split("## 13.")[0]
    assert "known only later" in section
    assert "open on what was known at the time; with what was learnt later it would be established" in section


def test_the_memo_says_who_is_bound(law: Rulebook) -> None:
    facts = matter(law, "USA", "2026-06-27", "    responds_to: []\n    conflict.force_used: yes\n")
    settings = settings_for(law, facts)
    text = as_markdown(compose([Assessor(law, facts).assess(settings)], "icj-restrictive"))
    section = text.split("who is bound by what")[1].split("## 6.")[0]
    assert "party since 1945-10-24†" in section and "| Alpha |" in section
