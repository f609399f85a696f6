"""`jusbelli memo`: the reasoned legal memo of a matter, in Markdown."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jusbelli.cli.loading import assess_in_hindsight, assess_under_all, load, rereading
from jusbelli.cli.options import MatterFile, ProfileName, Rules
from jusbelli.cli.printing import say
from jusbelli.cli.writing import cannot, umask

if TYPE_CHECKING:
    from jusbelli.records import Matter
    from jusbelli.rulebook import Rulebook

Output = Annotated[
    Path | None,
    typer.Option("-o", "--output", help="The file to write. Default: print the memo.", show_default=False),
]
DateOfMemo = Annotated[
    str, typer.Option("--date", help="The date to print on the memo. Default: none.", show_default=False)
]

FollowReadings = Annotated[
    bool,
    typer.Option(
        "--readings",
        help="Assess the matter again under each reading of an instrument (slow), and say what it would change.",
    ),
]


def memo(
    matter: MatterFile,
    output: Output = None,
    profile: ProfileName = None,
    date: DateOfMemo = "",
    readings: FollowReadings = False,
    rules: Rules = None,
) -> None:
    """Write the memo of a matter: assessed under every doctrine, with one of them leading the analysis."""
    book, facts = load(matter, rules)
    if output is not None:
        _require_writable(output)
    text = _composed(book, facts, profile, date, readings)
    if output is None:
        say(text.rstrip("\n"))
    else:
        _write(output, text)
        say(f"wrote {output}")


def _composed(book: Rulebook, facts: Matter, profile: str | None, date: str, readings: bool) -> str:
    from jusbelli.memo import as_markdown, compose

    lead, assessments, reassess = assess_under_all(book, facts, profile)
    later = assess_in_hindsight(book, facts, profile)
    reread = rereading(book, facts, profile) if readings else None
    return as_markdown(compose(assessments, lead, reassess, date, later, reread))


def _require_writable(output: Path) -> None:
    """Say so before anything is computed when the place cannot take a file."""
    folder = output.parent
    if output.is_dir():
        cannot(output, "this is a folder", "give the path of a file")
    if not folder.is_dir():
        cannot(output, f"there is no folder `{folder}`", "make the folder first, or name another")
    if not os.access(folder, os.W_OK) or (output.exists() and not os.access(output, os.W_OK)):
        cannot(output, "this may not be written to", "name another place")


def _write(output: Path, text: str) -> None:
    """The whole file or none: written beside its place and then moved there."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{output.name}.", dir=output.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            os.chmod(name, 0o666 & ~umask())
            os.replace(name, output)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        cannot(output, f"the memo cannot be written: {error.strerror}", "name another place")
