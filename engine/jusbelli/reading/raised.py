"""What a claim raises: a presumption that nobody says a thing falls as soon as somebody does, in whatever standing."""

from __future__ import annotations

from collections.abc import Mapping

from jusbelli.records import Claim, Fact, Facts, Standing, Status
from jusbelli.rulebook import Term


def raised(terms: Mapping[str, Term], facts: Facts) -> dict[str, Fact]:
    """For the terms that claims raise and a subject's facts do not answer: yes, where some claim raises them."""
    found = {}
    for name, term in terms.items():
        if name not in facts and any(_claimed(facts.get(other), word) for other, word in term.raised_by.items()):
            note = "raised: somebody says so, whatever comes of it"
            claim = Claim("yes", place=term.place)
            found[name] = Fact(name, Status(Standing.AGREED), (claim,), note=note, place=term.place)
    return found


def _claimed(fact: Fact | None, word: str) -> bool:
    """Whether anybody claims the word, alone or in a list; what the file says is disproved raises nothing."""
    if fact is None or fact.status.standing is Standing.DISPROVED:
        return False
    values = (claim.value for claim in fact.claims)
    return any(word == value or (isinstance(value, frozenset) and word in value) for value in values)
