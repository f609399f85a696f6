"""Every feature of features/, with the delivered rule books."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import scenarios

from jusbelli.assessing import load_law
from jusbelli.rulebook import Rulebook
from jusbelli.scenarios.steps import *  # noqa: F403

FEATURES = Path(__file__).parents[1] / "features"


@pytest.fixture(scope="session")
def law() -> Rulebook:
    return load_law()


scenarios(str(FEATURES))
