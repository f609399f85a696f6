"""Loading what a command needs, with faults shown and an exit code given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from jusbelli.cli.exits import Exit
from jusbelli.cli.printing import fail
from jusbelli.place import Place
from jusbelli.problem import Faults, Problem

if TYPE_CHECKING:
    from jusbelli.assessing import Assessment
    from jusbelli.findings import Settings
    from jusbelli.records import Matter
    from jusbelli.rulebook import Rulebook


def load(path: Path, rules: Path | None, *, as_json: bool = False) -> tuple[Rulebook, Matter]:
    """The rule books and the matter; leaves with `Exit.FAULTS` when either has faults."""
    from jusbelli.assessing import load_law, load_matter

    try:
        book = load_law(rules)
        return book, load_matter(path, book)
    except Faults as faults:
        fail(faults.problems, as_json=as_json)


def assess(
    book: Rulebook, matter: Matter, profile: str | None, overlay: list[str] | None, *, as_json: bool = False
) -> Assessment:
    """The matter assessed under a profile; leaves with a code when that is impossible."""
    from jusbelli.assessing import Assessor, settings_for

    with _leaving(matter, as_json=as_json):
        settings = settings_for(book, matter, profile, _overlay(overlay or []))
        return Assessor(book, matter).assess(settings)


def assess_under_all(
    book: Rulebook, matter: Matter, profile: str | None
) -> tuple[str, list[Assessment], Callable[[Settings], Assessment]]:
    """The leading doctrine, the matter under every doctrine, and how to assess it again under other settings."""
    from jusbelli.assessing import Assessor, settings_for

    with _leaving(matter):
        lead = settings_for(book, matter, profile)
        assessor = Assessor(book, matter)
        settings = [lead if name == lead.profile else settings_for(book, matter, name) for name in book.profiles]
        return lead.profile, [assessor.assess(each) for each in settings], assessor.assess


def assess_in_hindsight(book: Rulebook, matter: Matter, profile: str | None) -> Assessment | None:
    """The matter under the leading doctrine with everything that was learnt later; None where nothing was."""
    from jusbelli.assessing import Assessor, in_hindsight, learnt_later, settings_for

    if not learnt_later(matter):
        return None
    with _leaving(matter):
        return Assessor(in_hindsight(book), matter).assess(settings_for(book, matter, profile))


def rereading(book: Rulebook, matter: Matter, profile: str | None) -> Callable[[Matter], Assessment]:
    """How to assess a matter, changed in what is decided about its readings, under the leading doctrine."""
    from jusbelli.assessing import Assessor, settings_for

    settings = settings_for(book, matter, profile)

    def assessed(changed: Matter) -> Assessment:
        with _leaving(changed):
            return Assessor(book, changed).assess(settings)

    return assessed


@contextmanager
def _leaving(matter: Matter, *, as_json: bool = False) -> Iterator[None]:
    """Show faults and disagreements, and leave with their code."""
    from jusbelli.assessing import Disagreement

    try:
        yield
    except Faults as faults:
        fail(faults.problems, as_json=as_json)
    except Disagreement as disagreement:
        mend = "no result is given; please report this with the matter"
        found = [Problem(Place(matter.file, 1), difference, mend) for difference in disagreement.differences]
        fail(found, as_json=as_json, code=Exit.DISAGREEMENT)


def _overlay(settings: list[str]) -> dict[str, str]:
    found = {}
    problems = []
    for setting in settings:
        switch, equals, value = setting.partition("=")
        if not equals:
            problems.append(
                Problem(
                    Place("(command line)", 1),
                    f"`{setting}` is no setting",
                    "write `--set sw.control=overall`",
                )
            )
        found[switch] = value
    if problems:
        raise Faults(problems)
    return found
