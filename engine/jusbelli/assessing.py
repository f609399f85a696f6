"""The line that ties the floors: load the law, read a matter, evaluate it twice, compare, explain."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from jusbelli.checking import require_sound
from jusbelli.place import Place
from jusbelli.problem import Faults, Problem
from jusbelli.reading.books import read_rulebook
from jusbelli.reading.matters import read_matter
from jusbelli.records import Matter
from jusbelli.rulebook import Rulebook

_PACKAGE = Path(__file__).parent


def rules_folder() -> Path:
    """The rule books delivered with the program: inside the installed package, or beside the source."""
    inside = _PACKAGE / "_rules"
    return inside if inside.is_dir() else _PACKAGE.parents[1] / "rules"


def load_law(folder: Path | None = None) -> Rulebook:
    """The rule books of a folder (by default those delivered), read and checked. Raises `Faults`."""
    where = folder or rules_folder()
    shown = str(folder) if folder else "rules"
    return require_sound(read_rulebook(where, shown))


def find_matters(paths: Iterable[Path]) -> list[Path]:
    """The matters among files and folders, folders searched to the bottom. Raises `Faults` for a missing path."""
    found: list[Path] = []
    problems = []
    for path in paths:
        if path.is_dir():
            found.extend(sorted([*path.rglob("*.yaml"), *path.rglob("*.yml")]))
        elif path.exists():
            found.append(path)
        else:
            mend = "check the path and its spelling"
            problems.append(Problem(Place(str(path), 1), "there is no such file or folder", mend))
    if problems:
        raise Faults(problems)
    return list(dict.fromkeys(found))


def load_matter(path: Path, book: Rulebook) -> Matter:
    """The matter a file holds, typed by the vocabulary of `book`. Raises `Faults`."""
    return read_matter(path, book)


def check_matters(paths: Iterable[Path], book: Rulebook) -> list[Problem]:
    """Every fault of every matter."""
    problems: list[Problem] = []
    for path in paths:
        try:
            load_matter(path, book)
        except Faults as faults:
            problems.extend(faults.problems)
    return problems
