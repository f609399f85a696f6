"""`jusbelli schema`: the JSON Schema of a matter, so that editors complete and check it."""

from __future__ import annotations

from jusbelli.cli.options import Rules
from jusbelli.cli.printing import fail, say_json


def schema(rules: Rules = None) -> None:
    """Print the JSON Schema of matters: every record, and every term of the rule books with its question."""
    from jusbelli.assessing import load_law
    from jusbelli.problem import Faults
    from jusbelli.reading.schema import matter_schema

    try:
        book = load_law(rules)
    except Faults as faults:
        fail(faults.problems)
    say_json(matter_schema(book))
