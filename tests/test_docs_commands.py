"""The two commands a newcomer is given: the README is the one place they are written down."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("pins", "last"),
    [
        ("requirements.txt", ".venv/bin/jusbelli memo facts/us-iran-june-2026.yaml -o memo.md"),
        ("requirements-dev.txt", ".venv/bin/pytest"),
    ],
)
def test_a_newcomer_is_given_one_line(pins: str, last: str) -> None:
    assert [line for line in README.splitlines() if f"-r {pins}" in line] == [
        "python3 -m venv .venv"
        " && .venv/bin/pip install -q -r requirements-build.txt"
        f" && .venv/bin/pip install -q --no-build-isolation -r {pins}"
        " && .venv/bin/pip install -q --no-build-isolation --no-deps -e ."
        f" && {last}"
    ]


def test_continuous_integration_runs_the_line_in_the_readme() -> None:
    script = ROOT / ".ci" / "run"
    assert "grep -- '-r requirements-dev.txt' README.md" in script.read_text(encoding="utf-8")
    assert script.stat().st_mode & 0o111
