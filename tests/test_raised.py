"""A presumption that nobody says a thing falls as soon as somebody does, however weakly it is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jusbelli.assessing import Assessor, load_law, settings_for
from jusbelli.checking import problems_of
from jusbelli.findings import Outcome
from jusbelli.reading.matters import matter_from_text
from jusbelli.records import Subject
from jusbelli.rulebook import Rulebook

MATTER = """
matter: A strike at sea
unless_stated: established@S3
parties: {{alpha: {{name: Alpha}}, beta: {{name: Beta}}}}
strikes:
  one:
    name: the interdiction
    state: alpha
    by: alpha
    at: 2026-06-27
    hits: [beta]
    conflict.force_used: yes
    {means}
"""
BLOCKADE = ("bello.blockade", Subject("strike", ("one",)))


@pytest.fixture(scope="module")
def law() -> Rulebook:
    return load_law()


@pytest.mark.parametrize(
    ("means", "outcome"),
    [
        ("strike.means: blockade", Outcome.OPEN),
        ("strike.means: {value: blockade, status: alleged, by: [beta]}", Outcome.OPEN),
        ("strike.means: {status: disputed, claims: [{value: blockade, by: [beta]}, {value: boarding, by: [alpha]}]}", Outcome.OPEN),
        ("strike.means: {value: missile, status: alleged, by: [beta]}", Outcome.NOT_APPLICABLE),
        ("strike.means: {value: blockade, status: disproved@S3}", Outcome.NOT_APPLICABLE),
        ("strike.means: {status: unknown}", Outcome.NOT_APPLICABLE),
        ("blockade.raised: yes", Outcome.OPEN),
        ("{strike.means: blockade, blockade.raised: no}", Outcome.NOT_APPLICABLE),
    ],
)  # fmt: skip
def test_a_claim_raises_the_question(law: Rulebook, means: str, outcome: Outcome) -> None:
    written = (
        means.strip("{}").replace(", blockade.raised", "\n    blockade.raised") if means.startswith("{") else means
    )
    matter = matter_from_text(MATTER.format(means=written), law, "m.yaml")
    assert Assessor(law, matter).assess(settings_for(law, matter)).open.outcomes[BLOCKADE] is outcome


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (
            {"raised_by": {"strike.meens": "blockade"}},
            "`blockade.raised` is raised by `strike.meens`, which is no term",
        ),
        ({"raised_by": {"strike.means": "blokade"}}, "`blockade.raised` is raised by `strike.means: blokade`"),
        ({"presumed": None}, "`blockade.raised` is raised by a claim and is no presumption that falls"),
    ],
)
def test_faults_of_what_raises(law: Rulebook, change: dict[str, object], what: str) -> None:
    books = tuple(
        book.model_copy(
            update={
                "terms": tuple(
                    term.model_copy(update=change) if term.name == "blockade.raised" else term for term in book.terms
                )
            }
        )
        for book in law.books
    )
    found = [problem for problem in problems_of(replace(law, books=books)) if what in problem.what]
    assert found and found[0].mend and found[0].place.file == "rules/84-hostilities-at-sea.md"
