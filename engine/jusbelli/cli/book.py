"""`jusbelli book`: the rule books as a legal work to read and to print, in HTML."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jusbelli.cli.options import Rules
from jusbelli.cli.printing import fail, say
from jusbelli.cli.writing import require_folder_writable, write_folder

Folder = Annotated[
    Path,
    typer.Option(
        "-o",
        "--output",
        help="The folder to write: a new one, or one this command wrote before.",
        show_default=False,
    ),
]


def book(output: Folder, rules: Rules = None) -> None:
    """Write the rule books as a legal work in HTML: a folder that opens without a network and prints well."""
    from jusbelli.assessing import load_inventory, load_law, metadata_version
    from jusbelli.problem import Faults
    from jusbelli.weaving import weave

    try:
        law, inventory = load_law(rules), load_inventory(rules)
    except Faults as faults:
        fail(faults.problems)
    require_folder_writable(output)
    pages = weave(law, metadata_version(), inventory)
    write_folder(output, pages)
    say(f"wrote {len(pages)} pages; begin with {output / 'index.html'}")
