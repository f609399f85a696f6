"""`jusbelli check`: are the rule books and the matters sound?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jusbelli.cli.options import AsJson, Rules
from jusbelli.cli.printing import as_data, fail, say, say_json


def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Matters (YAML files, or folders of them) to check with the rule books.", show_default=False
        ),
    ] = None,
    rules: Rules = None,
    as_json: AsJson = False,
) -> None:
    """Check the rule books, and every matter named (by default those under facts/), and show all faults at once."""
    from jusbelli.assessing import check_matters, find_matters, load_law
    from jusbelli.problem import Faults

    try:
        book = load_law(rules)
    except Faults as faults:
        fail(faults.problems, as_json=as_json)
    try:
        matters = find_matters(paths if paths else [Path("facts")] if Path("facts").is_dir() else [])
    except Faults as faults:
        fail(faults.problems, as_json=as_json)
    problems = check_matters(matters, book)
    if problems:
        fail(problems, as_json=as_json)
    counts = {
        "books": len(book.books), "terms": len(book.terms), "elements": len(book.elements) + len(book.choices),
        "rules": len(book.rules), "authorities": len(book.authorities), "matters": len(matters),
    }  # fmt: skip
    if as_json:
        say_json({"faults": [as_data(problem) for problem in problems], "checked": counts})
    else:
        say("no faults in " + ", ".join(f"{count} {name}" for name, count in counts.items()))
