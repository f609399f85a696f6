"""The worked examples of CONTRIBUTING.md, carried out."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from jusbelli.assessing import Assessor, check_matters, load_law, load_matter, settings_for
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
    assert "3 passed" in run_feature(fence("gherkin"), rules, tmp_path)


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
