"""`jusbelli why`: why an element came out as it did, and what it would take for it to come out otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from jusbelli.cli.loading import assess as assess_matter
from jusbelli.cli.loading import load
from jusbelli.cli.options import AsJson, MatterFile, Overlay, ProfileName, RecordChoice, Rules
from jusbelli.cli.printing import fail, say, say_json
from jusbelli.place import Place
from jusbelli.problem import Problem, did_you_mean

if TYPE_CHECKING:
    from jusbelli.assessing import Assessment
    from jusbelli.findings import Key, Record


def why(
    matter: MatterFile,
    element: Annotated[
        str, typer.Argument(metavar="ELEMENT", help="An element or choice, as `attribution`.", show_default=False)
    ],
    subject: Annotated[
        str | None,
        typer.Option(
            "--subject",
            help="Of which strike, State hit, act answered, ... Default: all.",
            show_default=False,
        ),
    ] = None,
    profile: ProfileName = None,
    record: RecordChoice = None,
    overlay: Overlay = None,
    rules: Rules = None,
    as_json: AsJson = False,
) -> None:
    """Print why, and why not: each rule that bears on an element, how its conditions stand, on which facts."""
    from jusbelli.argument.speak import as_data, as_text

    book, facts = load(matter, rules, as_json=as_json)
    assessment = assess_matter(book, facts, profile, overlay, as_json=as_json)
    chosen: Record = record.value if record else facts.record
    keys = _keys(assessment, element, subject, as_json=as_json)
    if as_json:
        say_json([as_data(assessment.argument, key, chosen) for key in keys])
    else:
        say("\n\n".join(as_text(assessment.argument, key, chosen) for key in keys))


def _keys(assessment: Assessment, element: str, subject: str | None, *, as_json: bool) -> list[Key]:
    """The instances meant; leaves with a fault when there are none."""
    book, place = assessment.book, Place("(command line)", 1)
    known = (*book.elements, *book.choices)
    if element not in known:
        mend = did_you_mean(element, known, "`jusbelli assess` lists them")
        fail([Problem(place, f"`{element}` is no element", mend)], as_json=as_json)
    keys = [key for key in assessment.argument.instances() if key[0] == element]
    if subject is not None:
        ids = [key[1].id for key in keys]
        keys = [key for key in keys if subject == key[1].id or subject in key[1].parts]
        if not keys:
            mend = did_you_mean(subject, ids, f"known: {', '.join(ids) or 'none'}")
            fail([Problem(place, f"`{element}` has no subject `{subject}`", mend)], as_json=as_json)
    if not keys:
        about = book.about(element)
        fail([Problem(place, f"the matter has no {about} for `{element}` to be about")], as_json=as_json)
    return keys
