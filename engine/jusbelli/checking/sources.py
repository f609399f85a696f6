"""Checks on authority: every rule stands on one, every cite is listed with its verification."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.place import Place
from jusbelli.problem import Problem, did_you_mean
from jusbelli.rulebook import Cite, RecommendedStep, Rule, Rulebook

CONVENTION = "EC"
"""Cited where a rule is an engine convention: our own operationalisation, never authority."""


def check_cites(book: Rulebook) -> Iterator[Problem]:
    for owner, place, cites in cited(book):
        for cite in cites:
            yield from check_cite(book, owner, cite, place)


def check_cite(book: Rulebook, owner: str, cite: Cite, place: Place) -> Iterator[Problem]:
    if cite.key == CONVENTION:
        return
    authority = book.authorities.get(cite.key)
    if authority is None:
        mend = did_you_mean(cite.key, book.authorities, "list it in authorities.yaml with its verification")
        yield Problem(cite.place, f"`{owner}` cites `{cite.key}`, which is no listed authority", mend)
    elif cite.pinpoint and cite.pinpoint not in authority.pinpoints:
        known = ", ".join(authority.pinpoints) or "none"
        mend = did_you_mean(cite.pinpoint, authority.pinpoints, f"listed pinpoints: {known}")
        yield Problem(cite.place, f"`{owner}` cites `{cite}`, a pinpoint that is not listed", mend)


def check_conventions(book: Rulebook) -> Iterator[Problem]:
    for rule in book.rules.values():
        yield from _convention("rule", rule)
    for step in book.steps.values():
        yield from _convention("step", step)


def _convention(what: str, block: Rule | RecommendedStep) -> Iterator[Problem]:
    keys = {cite.key for cite in block.cites}
    if not keys:
        mend = "add `cites: [..]`, or [EC] with `convention:`"
        yield Problem(block.place, f"{what} `{block.id}` has no authority", mend)
    if CONVENTION in keys and not block.convention:
        mend = "say why in `convention:`"
        yield Problem(block.place, f"{what} `{block.id}` is our own convention and does not say why", mend)


def cited(book: Rulebook) -> Iterator[tuple[str, Place, tuple[Cite, ...]]]:
    """Everything that cites: whose it is, where, and what."""
    for rule in book.rules.values():
        yield rule.id, rule.place, rule.cites
        for exception in rule.unless:
            yield rule.id, exception.place, exception.cites
    for element in book.elements.values():
        yield element.id, element.place, element.cites
    for choice in book.choices.values():
        for value in choice.values:
            yield choice.id, value.place, value.cites
    for note in book.notes.values():
        yield note.id, note.place, note.cites
    for step in book.steps.values():
        yield step.id, step.place, step.cites
