"""The house style: the linters, the type checker, the floors and the pins, each a plain assertion."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"

CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "--diff", "."],
    "mypy": ["-m", "mypy"],
    "lint-imports": ["-c", LINT_IMPORTS, "--no-logo"],
}

PIN_FILES = ["requirements-build.txt", "requirements.txt", "requirements-dev.txt"]


@pytest.mark.parametrize("arguments", CHECKS.values(), ids=CHECKS.keys())
def test_the_house_style_is_kept(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT / "engine")},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"\n{done.stdout}"


def pins(name: str) -> dict[str, str]:
    """Each requirement of a pin file, continuation lines joined: what is before its version, and the rest."""
    joined = (ROOT / name).read_text().replace("\\\n", " ")
    lines = [line for line in joined.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return {line.partition("==")[0]: line.partition("==")[2] for line in lines}


@pytest.mark.parametrize("name", PIN_FILES)
def test_every_pin_is_a_name_a_version_and_hashes(name: str) -> None:
    for requirement, rest in pins(name).items():
        assert re.fullmatch(r"[a-z0-9][a-z0-9.-]*", requirement)
        assert re.match(r"\d\S* ", rest), requirement
        assert "--hash=sha256:" in rest, requirement


@pytest.mark.parametrize("name", PIN_FILES)
def test_no_pin_file_says_where_packages_come_from(name: str) -> None:
    text = (ROOT / name).read_text()
    assert "://" not in text
    assert not re.search(r"--(extra-)?index-url|--find-links|--trusted-host", text)


def test_the_pin_files_agree() -> None:
    build, runtime, dev = (pins(name) for name in PIN_FILES)
    assert runtime.items() <= dev.items()
    assert [name for name in build.keys() & dev.keys() if build[name] != dev[name]] == []
