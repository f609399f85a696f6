"""Checks on treaties: every provision relied on says what carries it where a State is not bound."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.checking.sources import check_cite, cited
from jusbelli.problem import Problem, did_you_mean
from jusbelli.rulebook import Cite, Rulebook

_RANK = "treaty"


def check_treaties(book: Rulebook) -> Iterator[Problem]:
    """The table speaks of listed treaties and of their listed provisions, each once."""
    known = [key for key, authority in book.authorities.items() if authority.rank == _RANK]
    for key, treaty in book.treaties.items():
        if key not in known:
            mend = did_you_mean(key, known, "list it in authorities.yaml with `rank: treaty`")
            yield Problem(treaty.place, f"`{key}` is no listed treaty", mend)
            continue
        seen: set[str] = set()
        for entry in treaty.carried:
            for provision in entry.provisions:
                yield from check_cite(book, key, Cite(key=key, pinpoint=provision, place=entry.place), entry.place)
                if provision in seen:
                    yield Problem(entry.place, f"`{key} {provision}` stands twice", "keep one of them")
                seen.add(provision)
            for cite in entry.by:
                yield from check_cite(book, key, cite, cite.place)


def check_carried(book: Rulebook) -> Iterator[Problem]:
    """What is cited of a treaty is carried by something for a State that is no party; what is missing is said once."""
    missing: set[str] = set()
    for owner, cite in _treaties_cited(book):
        treaty = book.treaties.get(cite.key)
        if treaty is None and cite.key not in missing:
            missing.add(cite.key)
            mend = "add it to participation.yaml, with what carries it for a State that is not a party"
            yield Problem(cite.place, f"`{owner}` relies on the treaty `{cite.key}`, which is in no table", mend)
        elif treaty is not None and treaty.carrying(cite.pinpoint) is None and str(cite) not in missing:
            missing.add(str(cite))
            mend = "say in participation.yaml, under `carried`, what carries it for a State that is not a party"
            yield Problem(cite.place, f"`{owner}` relies on `{cite}`, which nothing carries", mend)


def _treaties_cited(book: Rulebook) -> Iterator[tuple[str, Cite]]:
    """Every cite of a treaty, and whose it is; none where the books have no table of treaties."""
    for owner, _, cites in cited(book) if book.treaties else ():
        for cite in cites:
            authority = book.authorities.get(cite.key)
            if authority is not None and authority.rank == _RANK:
                yield owner, cite


def check_participation(book: Rulebook) -> Iterator[Problem]:
    """A term filled from the table asks, of a strike or of a State hit, whether yes or no."""
    for term in book.terms.values():
        if not term.participation:
            continue
        if book.treaties and term.participation not in book.treaties:
            mend = did_you_mean(term.participation, book.treaties, "name a treaty of participation.yaml")
            yield Problem(term.place, f"`{term.name}` asks for `{term.participation}`, which is in no table", mend)
        if term.kind != "yes-no" or term.about not in ("strike", "harm"):
            mend = "write `kind: yes-no`, and `about: strike` or `about: harm`"
            yield Problem(term.place, f"`{term.name}` asks whether a State is a party, and cannot", mend)
