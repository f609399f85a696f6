"""The line that ties the floors: load the law, read a matter, evaluate it twice, compare, explain.

Every assessment is derived by two evaluators that share no code: forward chaining on durable_rules, and the
plain reference. On any difference the program refuses to answer and says where they differ.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib import metadata
from pathlib import Path

from jusbelli import plain
from jusbelli.argument import Argument
from jusbelli.checking import Examination, examine, require_sound
from jusbelli.compiling import compile_program
from jusbelli.compiling.program import Program
from jusbelli.evaluation.durable import DurableError
from jusbelli.evaluation.forward import Forward, unavailable
from jusbelli.findings import Key, Record, Settings, Valuation
from jusbelli.place import Place
from jusbelli.problem import Faults, Problem, did_you_mean
from jusbelli.reading.books import read_rulebook, setting_faults
from jusbelli.reading.inventory import read_inventory
from jusbelli.reading.matters import read_matter
from jusbelli.records import Instrument, Link, Matter, Operation, Strike
from jusbelli.rulebook import Rulebook

DEFAULT_PROFILE = "icj-restrictive"
_PACKAGE = Path(__file__).parent
_COMMAND_LINE = "(command line)"


class Disagreement(Exception):
    """The evaluators differ, or one of them failed: the assessment is void.

    `differences` says where, one line each.
    """

    def __init__(self, differences: Iterable[str]) -> None:
        self.differences = tuple(differences)
        super().__init__("the evaluators differ; no result is given\n  " + "\n  ".join(self.differences))


# Loading --------------------------------------------------------------------------------------------


def rules_folder() -> Path:
    """The rule books delivered with the program: inside the installed package, or beside the source."""
    inside = _PACKAGE / "_rules"
    return inside if inside.is_dir() else _PACKAGE.parents[1] / "rules"


def load_law(folder: Path | None = None) -> Rulebook:
    """The rule books of a folder (by default those delivered), read and checked. Raises `Faults`."""
    where = folder or rules_folder()
    shown = str(folder) if folder else "rules"
    return require_sound(read_rulebook(where, shown))


def examine_law(folder: Path | None = None) -> tuple[Rulebook, Examination]:
    """The rule books of a folder (by default those delivered) with all that every check finds. Raises `Faults`.

    What is raised is what keeps a book from being read at all.
    """
    where = folder or rules_folder()
    shown = str(folder) if folder else "rules"
    book = read_rulebook(where, shown)
    return book, examine(book, read_inventory(where, shown))


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


def settings_for(
    book: Rulebook, matter: Matter, profile: str | None = None, overlay: Mapping[str, str] | None = None
) -> Settings:
    """The switches of a profile (the matter's own by default) with the matter's and the given overlays.

    Raises `Faults` for an unknown profile, switch or setting.
    """
    name = profile or matter.profile or DEFAULT_PROFILE
    place = Place(_COMMAND_LINE, 1)
    if name not in book.profiles:
        known = f"known: {', '.join(book.profiles)}"
        raise Faults([Problem(place, f"`{name}` is no profile", did_you_mean(name, book.profiles, known))])
    given = overlay or {}
    problems = [fault for item in given.items() for fault in setting_faults(*item, book.switches, place)]
    if problems:
        raise Faults(problems)
    own = matter.settings if profile in (None, matter.profile) else {}
    return Settings(name, {**book.profiles[name].settings, **own, **given})


# Assessing ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Receipt:
    """What a result was made from, so that it can be made again: hashes, settings, versions, evaluators."""

    rules: str
    matter: str
    profile: str
    switches: str
    version: str
    python: str
    evaluators: tuple[str, ...]
    without: str = ""
    """Why an evaluator did not run, where one did not."""


@dataclass(frozen=True)
class Assessment:
    """One matter under one doctrine, on the open and on the closed record, derived by every evaluator there is."""

    program: Program
    settings: Settings
    open: Valuation
    closed: Valuation
    evaluators: tuple[str, ...]
    without: str = ""

    @property
    def book(self) -> Rulebook:
        return self.program.book

    @property
    def matter(self) -> Matter:
        return self.program.matter

    @cached_property
    def argument(self) -> Argument:
        return Argument.of(self.program, self.settings, self.open, self.closed)

    def valuation(self, record: Record) -> Valuation:
        return self.open if record == "open" else self.closed

    @property
    def receipt(self) -> Receipt:
        switches = repr(sorted(self.settings.switches.items())).encode()
        return Receipt(
            self.book.digest,
            self.matter.digest,
            self.settings.profile,
            hashlib.sha256(switches).hexdigest(),
            metadata_version(),
            platform.python_version(),
            self.evaluators,
            self.without,
        )


@dataclass
class Assessor:
    """A book and a matter, prepared once, to be assessed under any number of doctrines."""

    book: Rulebook
    matter: Matter
    program: Program = field(init=False)
    _forward: Forward | None = field(init=False, default=None)
    without: str = field(init=False, default="")

    def __post_init__(self) -> None:
        self.program = compile_program(self.book, self.matter)
        self.without = unavailable() or ""
        if not self.without:
            self._forward = Forward(self.program)

    def assess(self, settings: Settings) -> Assessment:
        """Derive, compare, and hand out. Raises `Disagreement` when the evaluators differ or one fails."""
        opened = Settings(settings.profile, settings.switches, "open")
        both = {record: self._derive(each) for record, each in (("open", opened), ("closed", opened.closed()))}
        names = ("durable_rules", "plain") if self._forward else ("plain",)
        return Assessment(self.program, opened, both["open"], both["closed"], names, self.without)

    def _derive(self, settings: Settings) -> Valuation:
        reference = plain.assess(self.book, self.matter, settings)
        if self._forward is None:
            return reference
        try:
            chained = self._forward.evaluate(settings)
        except DurableError as error:
            raise Disagreement([f"durable_rules failed: {error}"]) from error
        found = differences(chained, reference, settings)
        if found:
            raise Disagreement(found)
        return chained


def learnt_later(matter: Matter) -> bool:
    """Whether the file says of anything when it became known."""
    records: list[Instrument | Link | Operation | Strike] = [
        *matter.instruments.values(), *matter.links.values(), *matter.operations.values(), *matter.strikes.values(),
    ]  # fmt: skip
    facts = [matter.facts, *(record.facts for record in records)]
    for strike in matter.strikes.values():
        for linked in (strike.hits, strike.responds_to, strike.anticipates, strike.under):
            facts.extend((linked or {}).values())
    entered = (fact for each in facts for fact in each.values())
    dated = any(fact.known_from or any(claim.known_from for claim in fact.claims) for fact in entered)
    return dated or any(item.known_from for item in matter.evidence.values())


def in_hindsight(book: Rulebook) -> Rulebook:
    """The same law with nothing judged as at the decision: everything known by now counts."""
    books = (
        each.model_copy(update={"elements": tuple(one.model_copy(update={"judged": None}) for one in each.elements)})
        for each in book.books
    )
    return replace(book, books=tuple(books), digest=f"{book.digest} in hindsight" if book.digest else "")


def differences(chained: Valuation, reference: Valuation, settings: Settings) -> list[str]:
    """Where two valuations differ: one line for each result, choice or rule."""
    where = f"under {settings.profile}, {settings.record} record"
    found = []
    for what, ours, theirs in (
        ("", chained.outcomes, reference.outcomes),
        ("choice ", chained.choices, reference.choices),
        ("rule ", chained.rules, reference.rules),
    ):
        keys: Iterable[Key] = () if ours == theirs else dict.fromkeys([*ours, *theirs])
        for key in keys:
            mine, other = ours.get(key), theirs.get(key)
            if mine != other:
                found.append(
                    f"{what}`{key[0]}` for `{key[1]}`: durable_rules {_shown(mine)}, plain {_shown(other)} ({where})"
                )
    return found


def _shown(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {truth}" for name, truth in value.items())
    return "nothing" if value is None else str(value)


def metadata_version() -> str:
    """The version of this program."""
    try:
        return metadata.version("jusbelli")
    except metadata.PackageNotFoundError:
        from jusbelli import __version__

        return __version__
