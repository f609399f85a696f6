"""The worked examples of CONTRIBUTING.md, carried out."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from jusbelli.assessing import Assessor, check_matters, load_law, load_matter, settings_for
from jusbelli.cli import app
from jusbelli.findings import Outcome
from jusbelli.records import Subject

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "CONTRIBUTING.md").read_text()

MODULE = """
from pathlib import Path
import pytest
from pytest_bdd import scenarios
from jusbelli.assessing import load_law
from jusbelli.scenarios.steps import *

@pytest.fixture(scope="session")
def law():
    return load_law(Path({rules!r}))

scenarios({feature!r})
"""


def fence(kind: str, marks: str = "```") -> str:
    """The first fence of a kind on the page."""
    found = re.search(rf"^{marks}{kind}\n(.*?)^{marks}$", PAGE, re.DOTALL | re.MULTILINE)
    assert found, kind
    return found[1]


def run_feature(text: str, rules: Path, folder: Path) -> str:
    """What pytest says of a feature, run in a process of its own with the rule books of a folder."""
    feature = folder / "it.feature"
    feature.write_text(text)
    (folder / "test_it.py").write_text(MODULE.format(rules=str(rules), feature=str(feature)))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "/dev/null", "test_it.py"]
    path = {"PYTHONPATH": str(ROOT / "engine"), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, cwd=folder, env=path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", folder)
    (folder / "95-direct-line.md").write_text(fence("markdown", "````"))
    return folder


def test_a_test_of_law_is_one_book_and_one_feature(rules: Path, tmp_path: Path) -> None:
    """The example book passes the checks, and its scenarios hold, with no Python of their own."""
    assert "line.tried" in load_law(rules).elements
    assert CliRunner().invoke(app, ["check", "--rules", str(rules)]).exit_code == 0
    assert "4 passed" in run_feature(fence("gherkin"), rules, tmp_path)


def test_the_example_matter_loads_and_says_what_it_should(tmp_path: Path) -> None:
    path = tmp_path / "harbour.yaml"
    path.write_text(fence("yaml"))
    law = load_law()
    assert check_matters([path], law) == []
    matter = load_matter(path, law)
    assessment = Assessor(law, matter).assess(settings_for(law, matter))
    harbour = Subject("strike", ("harbour",))
    assert assessment.open.outcomes["use-of-force", harbour] is Outcome.MET
    assert assessment.open.outcomes["attribution", harbour] is Outcome.MET


def test_the_example_scenario_of_the_features_page_holds(tmp_path: Path) -> None:
    page = (ROOT / "features" / "README.md").read_text()
    found = re.search(r"^```gherkin\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    assert found
    assert "1 passed" in run_feature(found[1], ROOT / "rules", tmp_path)


CORRIDOR = """
# The corridor through the mines

Sides that stop firing sometimes promise each other a corridor through mined waters. Whoever promises it must say where it
runs and keep it safe; the duty to give notice of mines is older than any promise (Hague Convention VIII, 3).

```facts
corridor.promised:
  about: instrument
  kind: yes-no
  ask: Does {instrument} promise a corridor free of mines?
  says: "{instrument} promises a corridor free of mines"
  denies: "{instrument} promises no corridor free of mines"
corridor.notified:
  about: breach
  kind: yes-no
  ask: Had {state} told shipping where the corridor of {instrument} ran before {strike}?
  says: "{state} had told shipping where the corridor of {instrument} ran before {strike}"
  denies: "{state} had not told shipping where the corridor of {instrument} ran before {strike}"
corridor.moved:
  about: breach
  kind: yes-no
  presumed: no
  ask: Was the corridor of {instrument} moved between the notice and {strike}, and nobody told?
  says: "the corridor of {instrument} was moved before {strike} and nobody was told"
  denies: "the corridor of {instrument} was not moved before {strike} without notice"
corridor.drifting:
  about: breach
  kind: yes-no
  presumed: no
  ask: Had mines drifted into the corridor of {instrument} before {strike}?
  says: "mines had drifted into the corridor of {instrument} before {strike}"
  denies: "no mines had drifted into the corridor of {instrument} before {strike}"
corridor.searched:
  about: breach
  kind: yes-no
  ask: Did {state} search the corridor of {instrument} for mines adrift before {strike}?
  says: "{state} searched the corridor of {instrument} for mines adrift before {strike}"
  denies: "{state} did not search the corridor of {instrument} for mines adrift before {strike}"
corridor.width:
  about: breach
  kind: choice
  values: [channel, open_water]
  ask: Is the corridor of {instrument} at the place of {strike} a marked channel or open water?
  says: "at the place of {strike} the corridor of {instrument} was of this kind: {value}"
```
```element
id: corridor.kept
about: breach
asks: Was the corridor kept as promised?
met: "{state} kept the corridor of {instrument} as promised until {strike}"
not-met: "{state} did not keep the corridor of {instrument} as promised until {strike}"
burden: relying
standard: S3
composite: yes
applies-when:
  corridor.promised: yes
counter: The sea moves mines, and no State can answer for the sea.
cites: [HAGUE-8 3]
```
```rule
id: corridor.kept/notice
supports: corridor.kept
when:
  corridor.notified: yes
unless:
  - when: {corridor.moved: yes}
    because: "the corridor of {instrument} was moved and nobody was told"
    cites: [HAGUE-8 3]
because: "{state} had given notice of the corridor of {instrument}"
cites: [HAGUE-8 3]
law: better-view
```
```rule
id: corridor.kept/adrift
defeats: corridor.kept
when:
  corridor.drifting: yes
because: "mines had drifted into the corridor of {instrument}"
cites: [HAGUE-8 1-2]
law: arguable
```
```rule
id: corridor.kept/searched
supports: corridor.kept
when:
  corridor.notified: yes
  corridor.searched: yes
overrides: [corridor.kept/adrift]
because: "{state} had given notice of the corridor of {instrument} and searched it"
cites: [HAGUE-8 3]
law: arguable
```
```choice
id: corridor.kind
about: breach
asks: What care did the corridor call for?
first: yes
weight-only: yes
burden: relying
standard: S2
values:
  - value: pilots
    says: "the corridor of {instrument} called for pilots at the place of {strike}"
    when: {corridor.width: channel}
    cites: [HAGUE-8 3]
    law: arguable
  - value: charts
    says: "the corridor of {instrument} called for charts only at the place of {strike}"
    cites: [HAGUE-8 3]
    law: arguable
```
```note
id: corridor.kept/what-it-is-not
about: breach
when:
  corridor.kept: met
text: That the corridor of {instrument} was kept says nothing on whether the mines were lawfully laid.
cites: [HAGUE-8 1-3]
```
"""

CORRIDOR_SCENARIOS = """
Feature: The corridor through the mines

  Background:
    Given a strike "mine" by "alpha" on "beta" at "2026-02-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the ceasefire promises a corridor free of mines

  Scenario: Notice keeps the promise, unless the corridor was moved
    Given for "mine@truce", it is established that the State had told shipping where the corridor of the ceasefire ran before the strike
    When the matter is assessed under "icj-restrictive"
    Then for "mine@truce", it is established that the State kept the corridor of the ceasefire as promised until the strike
    And for "mine@truce", rule "corridor.kept/notice" decides
    And the memo cites "HAGUE-8 3"
    Given for "mine@truce", it is established that the corridor of the ceasefire was moved before the strike and nobody was told
    When the matter is assessed under "icj-restrictive"
    Then for "mine@truce", rule "corridor.kept/notice" fails
    And on a closed record, for "mine@truce", it is not established that the State kept the corridor of the ceasefire as promised until the strike

  Scenario: Mines adrift defeat it, and a search overrides that
    Given for "mine@truce", it is established that the State had told shipping where the corridor of the ceasefire ran before the strike
    And for "mine@truce", it is established that mines had drifted into the corridor of the ceasefire before the strike
    When the matter is assessed under "icj-restrictive"
    Then for "mine@truce", it is open whether the State kept the corridor of the ceasefire as promised until the strike
    And on a closed record, for "mine@truce", it is not established that the State kept the corridor of the ceasefire as promised until the strike
    Given for "mine@truce", it is established that the State searched the corridor of the ceasefire for mines adrift before the strike
    When the matter is assessed under "icj-restrictive"
    Then for "mine@truce", it is established that the State kept the corridor of the ceasefire as promised until the strike
    And for "mine@truce", rule "corridor.kept/searched" decides

  Scenario: What care it called for depends on the place
    Given for "mine@truce", it is established that at the place of the strike the corridor of the ceasefire was of this kind: channel
    When the matter is assessed under "icj-restrictive"
    Then for "mine@truce", it is established that the corridor of the ceasefire called for pilots at the place of the strike
    And for "mine@truce", it is not established that the corridor of the ceasefire called for charts only at the place of the strike

  Scenario: Where no corridor was promised there is none to keep
    Given it is established that the ceasefire promises no corridor free of mines
    When the matter is assessed under "icj-restrictive"
    Then for "mine@truce", it does not arise whether the State kept the corridor of the ceasefire as promised until the strike
"""

CORRIDOR_MATTER = """
matter: The mine in the corridor
record: open
unless_stated: established@S3
parties:
  alpha: {name: the State of Alpha}
  beta: {name: the State of Beta}
ceasefires:
  truce:
    name: the harbour truce
    parties: [alpha, beta]
    at: 2026-01-01
    corridor.promised: yes
strikes:
  mine:
    name: the mine off the harbour
    state: alpha
    by: alpha
    at: 2026-02-01T10:00Z
    hits: {beta: {strike.target_type: merchant_ship}}
    responds_to: []
    under:
      truce:
        corridor.notified: yes
        corridor.searched: {value: yes, by: [alpha], status: disputed, denied_by: [beta]}
"""


def test_a_test_of_another_kind_needs_no_python_either(tmp_path: Path) -> None:
    """A book about strikes under an instrument, with a choice, an exception, an override and a note: it passes the
    checks, its scenarios hold, and its results stand in a memo."""
    rules = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", rules)
    (rules / "97-corridor.md").write_text(CORRIDOR)
    (tmp_path / "corridor.yaml").write_text(CORRIDOR_MATTER)
    assert "4 passed" in run_feature(CORRIDOR_SCENARIOS, rules, tmp_path)
    at_hand = ["--rules", str(rules)]
    assert CliRunner().invoke(app, ["check", str(tmp_path / "corridor.yaml"), *at_hand]).exit_code == 0
    memo = CliRunner().invoke(app, ["memo", str(tmp_path / "corridor.yaml"), *at_hand])
    assert memo.exit_code == 0, memo.output
    for words in (
        "the State of Alpha kept the corridor of the harbour truce as promised",
        "says nothing on whether the mines were lawfully laid",
        "Hague Convention VIII",
    ):
        assert words in memo.output, words
