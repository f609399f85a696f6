"""What commands print: text made safe for a terminal, and faults as text or JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from typing import NoReturn

import typer

from jusbelli.cli.exits import Exit
from jusbelli.problem import Problem


def safe(text: str) -> str:
    """`text` with every character that could steer a terminal shown as its code."""
    return "".join(char if _harmless(char) else f"\\u{ord(char):04x}" for char in text)


def _harmless(char: str) -> bool:
    if char in "\n\t":
        return True
    return char.isprintable() and not 0x202A <= ord(char) <= 0x202E and not 0x2066 <= ord(char) <= 0x2069


def say(text: str) -> None:
    _print(safe(text))


def say_json(value: object) -> None:
    """JSON is printed with every character outside ASCII as its code, so it too is safe on a terminal."""
    _print(json.dumps(value, indent=2, sort_keys=False))


def _print(text: str) -> None:
    """Print, or say why it cannot be done. A reader that has gone away wants no more, and that is no fault."""
    try:
        typer.echo(text)
    except BrokenPipeError:
        _drop_output()
    except OSError as error:
        _drop_output()
        typer.echo(f"the result could not be written: {error.strerror}", err=True)
        raise typer.Exit(Exit.NOT_WRITTEN) from error


def _drop_output() -> None:
    """What could not be written would else be tried again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def fail(
    problems: Iterable[Problem],
    *,
    as_json: bool = False,
    code: Exit = Exit.FAULTS,
    more: Mapping[str, object] | None = None,
) -> NoReturn:
    """Show every problem and leave with `code`; `more` is told beside them in JSON."""
    found = list(problems)
    if as_json:
        say_json({"faults": [as_data(problem) for problem in found], **(more or {})})
    else:
        for problem in found:
            typer.echo(safe(str(problem)), err=True)
        count = len(found)
        typer.echo(f"{count} fault{'' if count == 1 else 's'}", err=True)
    sys.stdout.flush()
    raise typer.Exit(code)


def as_data(problem: Problem) -> dict[str, str | int]:
    return {
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "what": problem.what,
        "mend": problem.mend,
    }
