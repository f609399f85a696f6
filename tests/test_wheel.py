"""The wheel carries the law: built, installed apart from the checkout, and used from an unrelated folder."""

import os
import re
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RULES = ROOT / "rules"
MATTER = ROOT / "facts" / "us-iran-june-2026.yaml"


def run(*command: str | Path, cwd: Path) -> str:
    """Runs a command that finds no checkout on its path; its answer, or a failure that shows it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--no-index", "--no-deps", "--no-build-isolation"]
    run(*build, "--wheel-dir", folder, ROOT, cwd=folder)
    [built] = folder.glob("jusbelli-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs' folder of a fresh environment: the wheel, and this one's libraries by a path file."""
    fresh = tmp_path_factory.mktemp("fresh") / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", fresh, cwd=fresh.parent)
    programs = fresh / "bin"
    pip = [sys.executable, "-m", "pip", "--python", programs / "python", "install", "-q"]
    run(*pip, "--no-index", "--no-deps", wheel, cwd=fresh.parent)
    [site_packages] = fresh.glob("lib/python*/site-packages")
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site_packages / "libraries.pth").write_text("\n".join(sorted(libraries)) + "\n")
    return programs


def test_the_wheel_carries_every_rule_book(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        carried = {name for name in archive.namelist() if name.startswith("jusbelli/_rules/")}
    books = {f"jusbelli/_rules/{book.relative_to(RULES).as_posix()}" for book in RULES.rglob("*.md")}
    assert books
    assert books | {"jusbelli/_rules/authorities.yaml", "jusbelli/_rules/profiles.yaml"} <= carried


def test_the_wheel_carries_every_template(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        carried = set(archive.namelist())
    package = ROOT / "engine" / "jusbelli"
    templates = [path for path in (package / "weaving" / "templates").rglob("*") if path.is_file()]
    assert templates
    assert {f"jusbelli/{path.relative_to(package).as_posix()}" for path in templates} <= carried


def test_the_installed_package_is_the_wheel_and_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    where = run(installed / "python", "-c", "import jusbelli; print(jusbelli.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_check_runs_from_an_unrelated_folder(installed: Path, tmp_path: Path) -> None:
    run(installed / "jusbelli", "check", cwd=tmp_path)


def test_memo_runs_from_an_unrelated_folder(installed: Path, tmp_path: Path) -> None:
    run(installed / "jusbelli", "memo", MATTER, "-o", "out.md", cwd=tmp_path)
    assert re.match("#{1,6} ", (tmp_path / "out.md").read_text(encoding="utf-8"))


def test_book_runs_from_an_unrelated_folder(installed: Path, tmp_path: Path) -> None:
    run(installed / "jusbelli", "book", "-o", "site", cwd=tmp_path)
    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
