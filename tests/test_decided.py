"""The decided cases: does the engine find what the bodies held?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jusbelli import rulebook
from jusbelli.assessing import Assessment, Assessor, load_law, load_matter, settings_for
from jusbelli.findings import Key, Outcome
from jusbelli.records import Expectation
from jusbelli.rulebook import Rulebook

ROOT = Path(__file__).parents[1]
CASES = sorted((ROOT / "facts" / "decided").glob("*.yaml"))


@pytest.fixture(scope="module")
def law() -> Rulebook:
    return load_law()


@pytest.fixture(scope="module", params=CASES, ids=lambda path: path.stem)
def case(request: pytest.FixtureRequest, law: Rulebook) -> Assessment:
    matter = load_matter(request.param, law)
    return Assessor(law, matter).assess(settings_for(law, matter))


def test_the_cases_are_all_there() -> None:
    assert {path.stem for path in CASES} >= {
        "nic-contra", "nic-elsalv", "nic-mines", "cor-mines", "qibya-101", "kor-drones",
    }  # fmt: skip


def test_each_case_comes_out_as_the_body_held(case: Assessment) -> None:
    """On a closed record under the forum's doctrine; `not_reached` is matched by open or not applicable."""
    assert case.matter.record == "closed" and case.matter.expect
    wrong = []
    for expected in case.matter.expect:
        found = _found(case, expected)
        agrees = found in _ACCEPTED.get(expected.outcome, (expected.outcome,))
        if agrees == bool(expected.known_difference):
            wrong.append(f"{expected.element} for {expected.strike}: held {expected.outcome}, found {found}")
    assert not wrong, "\n".join(wrong)


_ACCEPTED = {"not_reached": (Outcome.OPEN, Outcome.NOT_APPLICABLE)}


def _found(case: Assessment, expected: Expectation) -> str:
    record = "open" if expected.outcome in ("open", "not_reached") else "closed"
    return case.argument.conclusion(_instance(case, expected), record).outcome


def _instance(case: Assessment, expected: Expectation) -> Key:
    wanted = [part for part in (expected.victim, expected.act, expected.instrument) if part]
    found = [
        key
        for key in case.argument.instances()
        if key[0] == expected.element
        and expected.strike in ("", key[1].parts[0])
        and all(part in key[1].parts for part in wanted)
    ]
    assert len(found) == 1, f"{expected.element}: say of which subject"
    return found[0]


def test_no_rule_names_a_case_or_a_party(law: Rulebook) -> None:
    """Conditions know terms and words of the law, never a party or an incident."""
    parties = {actor for path in CASES for actor in load_matter(path, law).actors}
    parties |= {path.stem for path in CASES}
    for rule in law.rules.values():
        for condition in (rule.when, *(exception.when for exception in rule.unless)):
            for test in rulebook.tests_in(condition):
                words = {test.name, *(test.value if isinstance(test.value, tuple) else ())}
                assert not {part for word in words for part in re.split(r"[._]", str(word))} & parties, rule.id


def test_no_fact_of_a_case_is_a_result_in_disguise(law: Rulebook) -> None:
    """A file of facts has terms only; the reader refuses an element entered as a fact."""
    text = CASES[0].read_text().replace("strikes:\n", "strikes:\n  bad: {state: albania, attribution: met}\n", 1)
    from jusbelli.problem import Faults
    from jusbelli.reading.matters import matter_from_text

    with pytest.raises(Faults) as faults:
        matter_from_text(text, law, "case.yaml")
    assert "`attribution` is a result, not a fact" in str(faults.value)
