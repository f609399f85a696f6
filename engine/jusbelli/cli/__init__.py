"""The command line: one file per command, shared options in `options`, exit codes in `exits`.

Heavy parts are imported inside the commands, so that `--help` is quick.
"""

from __future__ import annotations

import gc

import typer

from jusbelli.cli.assess import assess
from jusbelli.cli.book import book
from jusbelli.cli.check import check
from jusbelli.cli.memo import memo
from jusbelli.cli.schema import schema
from jusbelli.cli.why import why

app = typer.Typer(
    name="jusbelli",
    help="Assess the use of force between States: rule books run against a matter, out comes a reasoned memo.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in (check, assess, why, memo, book, schema):
    app.command()(command)


@app.callback()
def _root() -> None:
    """One command with one name needs a group above it."""


def main() -> None:
    """Run the command line, in a process of its own."""
    gc.disable()  # one command and out: a quarter of a second would go on looking for garbage there is not
    app()
