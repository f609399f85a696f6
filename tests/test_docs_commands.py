"""What the README tells a newcomer to type, typed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from jusbelli.cli import app
from jusbelli.cli.exits import Exit

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^jusbelli (.+)$", README, re.MULTILINE)


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


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_of_the_readme_works(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("facts", "rules"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, shlex.split(command))
    assert done.exit_code == Exit.OK, done.output
    assert "memo.md" not in command or (tmp_path / "memo.md").read_text().startswith("#")


def test_every_command_and_exit_code_is_described() -> None:
    described = {command.split()[0] for command in COMMANDS}
    assert set(app_commands()) == described
    for code in Exit:
        assert re.search(rf"\b{code.value} ", README.partition("Exit codes:")[2]), code


def app_commands() -> list[str]:
    return [command.name or command.callback.__name__ for command in app.registered_commands if command.callback]


def test_every_page_the_readme_names_is_there() -> None:
    for page in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / page).exists(), page
