"""Faults in an author's text, as values: the place, what is wrong, how to mend it.

Messages are lower case without a full stop, quote the author's words in backticks, and name the
nearest known word where there is one. All faults of a file are gathered and shown together.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from jusbelli.place import Place


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: where it stands, what is wrong in the author's own words, how to mend it."""

    place: Place
    what: str
    mend: str = ""

    def __str__(self) -> str:
        mend = f"\n    mend: {self.mend}" if self.mend else ""
        return f"{self.place}: {self.what}{mend}"


class Faults(Exception):
    """Raised once a text has been read to its end: everything that is wrong with it, in order of place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None when nothing is near."""
    found = difflib.get_close_matches(word, sorted(set(known)), n=1, cutoff=0.6)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """A mend that names the nearest known word, or `otherwise` when nothing is near."""
    near = nearest(word, known)
    return f"did you mean `{near}`?" if near else otherwise
