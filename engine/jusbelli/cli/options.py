"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

Rules = Annotated[
    Path | None,
    typer.Option("--rules", help="A folder of rule books to use instead of those delivered.", show_default=False),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of text.")]
MatterFile = Annotated[
    Path, typer.Argument(metavar="MATTER", help="The matter: a YAML file of facts.", show_default=False)
]
ProfileName = Annotated[
    str | None,
    typer.Option(
        "--profile",
        help="The doctrine to assess under. Default: the matter's own, else icj-restrictive.",
        show_default=False,
    ),
]
Overlay = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        help="Change one switch of the doctrine, as sw.control=overall. May be repeated.",
        show_default=False,
    ),
]


class RecordWord(StrEnum):
    """The two states of a record."""

    open = "open"
    closed = "closed"


RecordChoice = Annotated[
    RecordWord | None,
    typer.Option(
        "--record",
        help="The record still open, or closed today. Default: as the matter says.",
        show_default=False,
    ),
]
