"""Words for what the engine finds: clauses with their slots filled by the names in the file.

Names, values and reasons come from fact files; they are data. Whoever prints them escapes them for the form
they are printed in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from jusbelli.findings import Reason
from jusbelli.records import Fact, Matter, Moment, Span, Standing, Subject, Value
from jusbelli.rulebook import Burden, Choice, Element, Operator, Rulebook, Term

_SLOT = re.compile(r"\{([a-z]+)\}")

REASONS: dict[Reason, str] = {
    Reason.NEGATED: "the record shows the contrary",
    Reason.NOT_ESTABLISHED: "the burden is not discharged",
    Reason.NOT_RAISED: "nobody has raised it",
    Reason.UNKNOWN: "facts are unknown",
    Reason.DISPUTED: "facts are disputed",
    Reason.BELOW_STANDARD: "facts are not shown to the standard required",
    Reason.LAW: "the law is unsettled, or a question of law is undecided",
    Reason.ORDER: "the acts answer each other and neither comes first",
}
"""Why an element is not met or open, in words."""


@dataclass(frozen=True)
class Wording:
    """Fills the slots of clauses for the subjects of one matter."""

    book: Rulebook
    matter: Matter
    _nouns_of: dict[Subject, dict[str, str]] = field(init=False, default_factory=dict, repr=False, compare=False)
    """The nouns of each subject, once they have been asked for."""

    def name(self, subject: Subject) -> str:
        """What to call a subject in a heading."""
        parts = subject.parts
        match subject.kind:
            case "strike":
                return self.strike(parts[0])
            case "harm":
                return f"{self.strike(parts[0])}, as against {self.matter.name_of(parts[1])}"
            case "answer":
                return f"{self.strike(parts[0])}, as an answer to {self.strike(parts[1])}"
            case "breach":
                return f"{self.strike(parts[0])}, under {self.instrument(parts[1])}"
            case "link":
                link = self.matter.links[parts[0]]
                return f"{self.matter.name_of(link.group)} and {self.matter.name_of(link.state)}"
            case "instrument":
                return self.instrument(parts[0])
            case "operation":
                return self.matter.operations[parts[0]].name
            case "matter":
                return self.matter.title

    def strike(self, strike: str) -> str:
        found = self.matter.strikes.get(strike)
        return found.name if found else strike

    def instrument(self, instrument: str) -> str:
        found = self.matter.instruments.get(instrument)
        return found.name if found else instrument

    def slots(self, subject: Subject) -> dict[str, str]:
        """The nouns for the slots of a clause about `subject`."""
        if subject not in self._nouns_of:
            self._nouns_of[subject] = self._nouns(subject)
        return self._nouns_of[subject]

    def _nouns(self, subject: Subject) -> dict[str, str]:
        parts = subject.parts
        strike = self.matter.strikes.get(parts[0]) if subject.kind in ("strike", "harm", "answer", "breach") else None
        found: dict[str, str] = {}
        if strike is not None:
            found = {
                "strike": strike.name,
                "state": self.matter.name_of(strike.state),
                "actor": self.actor(strike.id),
            }
        match subject.kind:
            case "harm":
                found["victim"] = self.matter.name_of(parts[1])
            case "answer":
                found["trigger"] = self.strike(parts[1])
            case "breach":
                found["instrument"] = self.instrument(parts[1])
            case "link":
                link = self.matter.links[parts[0]]
                found = {"group": self.matter.name_of(link.group), "state": self.matter.name_of(link.state)}
            case "instrument":
                found = {"instrument": self.instrument(parts[0])}
            case "operation":
                found = {"operation": self.matter.operations[parts[0]].name}
        return found

    def actor(self, strike: str) -> str:
        """Who is said to have acted, where the file has one account of it; else neutrally whoever did."""
        terms = (term for term in self.book.terms.values() if term.about == "strike" and term.record == "by")
        term = next(terms, None)
        fact = self.matter.strikes[strike].facts.get(term.name) if term else None
        named = {str(claim.value) for claim in fact.claims} if fact else set()
        settled = fact is not None and fact.status.standing not in (
            Standing.DISPUTED,
            Standing.ALLEGED,
            Standing.UNKNOWN,
        )
        return self.matter.name_of(named.pop()) if settled and len(named) == 1 else "whoever carried it out"

    def fill(self, clause: str, subject: Subject, value: str = "") -> str:
        """A clause with its slots filled."""
        slots = self.slots(subject)
        return _SLOT.sub(lambda slot: value if slot[1] == "value" else slots.get(slot[1], slot[0]), clause)

    def fact(self, term: Term, subject: Subject, value: Value) -> str:
        """The clause that states a term's value."""
        if term.is_yes_no and value == "no":
            return self.fill(term.denies, subject)
        if term.is_yes_no:
            return self.fill(term.says, subject)
        number = isinstance(value, Span) and names_unit(term)
        return self.fill(term.says, subject, _number(value) if number else self.value(term, value))

    def value(self, term: Term, value: Value) -> str:
        """A value in words, with its unit."""
        match value:
            case Span(least, most):
                return f"{_span(least, most)} {_unit(term, most if least is None else least)}".strip()
            case Moment(text=text):
                return text
            case frozenset():
                return ", ".join(words_of(item) for item in sorted(value)) or "none"
            case _ if term.kind == "party":
                return self.matter.name_of(value)
            case _:
                return words_of(value)

    def element(self, element: Element, subject: Subject, *, met: bool = True) -> str:
        return self.fill(element.met if met else element.not_met, subject)

    def choice(self, choice: Choice, subject: Subject, value: str) -> str:
        says = next(option.says for option in choice.values if option.value == value)
        return self.fill(says, subject)

    def standing(self, fact: Fact) -> str:
        """How a fact stands and on whose word: "disputed: the US says so, Iran denies it"."""
        status = fact.status
        if fact.judged_by is not None:
            return f"judged by {self.who((fact.judged_by,))}"
        if fact.decided is not None and fact.decided_by:
            return f"a question of law decided by {self.who((fact.decided_by,))}"
        words = str(status.standing)
        if status.standard:
            words += f" ({STANDARDS[status.standard]})"
        if fact.admitted_by:
            words += f" by {self.who(fact.admitted_by)}"
        by = tuple(dict.fromkeys(who for claim in fact.claims for who in claim.by))
        if by and status.standing in (Standing.DISPUTED, Standing.ALLEGED):
            words += f"; asserted by {self.who(by)}"
        if fact.denied_by:
            words += f"; denied by {self.who(fact.denied_by)}"
        return words

    def who(self, actors: tuple[str, ...]) -> str:
        """Names joined by commas and `and`."""
        names = [_ROLES.get(actor) or self.matter.name_of(actor) for actor in actors]
        if names and actors[0] == "body" and self.matter.body:
            names[0] = self.matter.body
        return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1] if names else "nobody"


STANDARDS: dict[int, str] = {
    1: "reasonable grounds",
    2: "balance of probabilities",
    3: "clear and convincing",
    4: "fully conclusive",
}
"""The standards of proof by number."""

BURDENS: dict[Burden, str] = {
    "relying": "the State whose act it is",
    "alleging": "whoever alleges it against that State",
}
"""Who must show an element, in words."""

COMPARED: dict[Operator, str] = {
    "before": "is before", "after": "is after", "not_before": "is not before", "not_after": "is not after",
    "within": "is near", "same_as": "is the same as", "differs_from": "differs from",
    "at_least": "at least", "at_most": "at most", "above": "more than", "below": "less than",
}  # fmt: skip
"""Tests on numbers, times and two facts, in words."""

_LISTED: dict[Operator, tuple[str, str]] = {
    "has": ("{}, alone or among others", "all of these, alone or among others: {}"),
    "has_any": ("{}, alone or among others", "at least one of these, alone or among others: {}"),
    "only": ("{} and nothing else", "one or more of these and nothing else: {}"),
    "has_none": ("whatever else, not {}", "none of these: {}"),
}
"""Tests on lists of words, in words: on one word, and on several."""


def tested_words(operator: Operator, words: Sequence[str]) -> str:
    """A test on words, as it stands in the clause of a term: "a or b", "none of these: a, b"."""
    if operator == "is":
        return one_of(words)
    one, several = _LISTED[operator]
    return one.format(words[0]) if len(words) == 1 else several.format(", ".join(_apart(words)))


def one_of(words: Sequence[str]) -> str:
    """Words of which one will do: "a", "a or b", "a, b or c"."""
    apart = _apart(words)
    return " or ".join(filter(None, (", ".join(apart[:-1]), apart[-1])))


def _apart(words: Sequence[str]) -> Sequence[str]:
    """Words that can be told apart: quoted where one of several has an "or", an "and" or a comma of its own."""
    if len(words) > 1 and any(re.search(r",| (?:or|and) ", word) for word in words):
        return [word if word.startswith("“") else f"“{word}”" for word in words]
    return words


_ROLES = {"author": "the author of this memo", "body": "the deciding body"}


def words_of(value: str) -> str:
    """A word of a file as it is printed; one that begins with the letter of a limb, with the letter in brackets."""
    return re.sub(r"^([a-z])_", r"(\1) ", value).replace("_", " ")


def names_unit(term: Term) -> bool:
    """Whether the clause of a term itself names the unit."""
    return bool(term.unit) and re.search(rf"\b{re.escape(term.unit)}\b", term.says) is not None


def bound(term: Term, operator: Operator, number: float) -> str:
    """A number with its bound, and with its unit where the clause does not name it itself."""
    unit = "" if names_unit(term) else _unit(term, number)
    how = "fewer than" if operator == "below" and unit in _COUNTED else COMPARED[operator]
    return f"{how} {number:g} {unit}".strip()


_COUNTED = ("person", "persons")
"""Units of which there are fewer, not less."""


def _unit(term: Term, number: float | None) -> str:
    """The unit as it stands after a number: `1 person`, `2 persons`."""
    return term.unit.removesuffix("s") if number == 1 else term.unit


def _number(value: Value) -> str:
    assert isinstance(value, Span)
    return _span(value.least, value.most)


def _span(least: float | None, most: float | None) -> str:
    if least is not None and least == most:
        return f"{least:g}"
    if least is None and most is None:
        return "an unknown number of"
    if least is None:
        return f"at most {most:g}"
    if most is None:
        return f"at least {least:g}"
    return f"{least:g} to {most:g}"
