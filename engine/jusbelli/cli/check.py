"""`jusbelli check`: are the rule books and the matters sound?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jusbelli.cli.options import AsJson, Rules
from jusbelli.cli.printing import fail, say, say_json

if TYPE_CHECKING:
    from jusbelli.checking import Examination


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
    from jusbelli.assessing import check_matters, examine_law, find_matters
    from jusbelli.problem import Faults

    try:
        book, examined = examine_law(rules)
    except Faults as faults:
        fail(faults.problems, as_json=as_json)
    found, matters = list(examined.problems), list[Path]()
    try:
        matters = find_matters(paths if paths else [Path("facts")] if Path("facts").is_dir() else [])
    except Faults as faults:
        found += faults.problems
    if not examined.unsound:
        found += check_matters(matters, book)
    counts = {
        "books": len(book.books), "terms": len(book.terms), "elements": len(book.elements) + len(book.choices),
        "rules": len(book.rules), "authorities": len(book.authorities), "matters": len(matters),
    }  # fmt: skip
    if not as_json and not found:
        say("no faults in " + ", ".join(_counted(count, name) for name, count in counts.items()))
    for line in _lines(examined) if not as_json else ():
        say(line)
    if found:
        fail(found, as_json=as_json, more=_more(examined))
    if as_json:
        say_json({"faults": [], "checked": counts, **_more(examined)})


def _counted(count: int, name: str) -> str:
    one = f"{name.removesuffix('ies')}y" if name.endswith("ies") else name.removesuffix("s")
    return f"{count} {one if count == 1 else name}"


def _lines(examined: Examination) -> Iterator[str]:
    """What a reader should know beside the faults."""
    if examined.encoded:
        line = "tests of the field: {} of {} encoded".format(*examined.encoded)
        left = ", ".join(f"{each.id} ({each.reason})" for each in examined.left_out)
        yield f"{line}; left out: {left}" if left else line
    for each in examined.unexamined:
        yield f"not examined: {each.what} ({each.place})"


def _more(examined: Examination) -> dict[str, object]:
    """The same as data."""
    more: dict[str, object] = {}
    if examined.unexamined:
        more["not_examined"] = [
            {"file": each.place.file, "line": each.place.line, "column": each.place.column, "what": each.what}
            for each in examined.unexamined
        ]
    if examined.encoded:
        encoded, of = examined.encoded
        left = {each.id: each.reason for each in examined.left_out}
        more["tests_of_the_field"] = {"encoded": encoded, "of": of, "left_out": left}
    return more
