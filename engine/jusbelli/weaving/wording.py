"""Clauses and conditions of the law in words, when nobody is named.

A condition becomes a small tree of phrases: clauses, each with the names it tests, and groups of them ("all of this
holds", "at least one of these holds"). Inside a set ("for at least one act that the strike answers") the nouns
change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from jusbelli.argument.wording import COMPARED, LISTED, bound, words_of
from jusbelli.checking.sentences import SLOTS
from jusbelli.compiling.grounding import says_test
from jusbelli.rulebook import (
    OUTCOME_WORDS,
    All,
    Any,
    AtLeast,
    Condition,
    Not,
    Quantified,
    Resolved,
    Rulebook,
    SubjectKind,
    Term,
    Test,
    sets_from,
)

Nouns = Mapping[str, str]
"""What each slot of a clause is filled with."""

_ALL = "all of this holds"
_SLOT = re.compile(r"\{([a-z]+)\}")


def fill(text: str, nouns: Nouns = SLOTS, value: str = "…") -> str:
    """A clause of the books in one line, with its slots filled."""
    said = _SLOT.sub(lambda slot: value if slot[1] == "value" else nouns.get(slot[1], slot[0]), text)
    return " ".join(said.split())


def sentence(text: str) -> str:
    """A text of the books as it begins a sentence."""
    said = fill(text)
    return said[:1].upper() + said[1:]


def stated(term: Term, value: str, nouns: Nouns = SLOTS) -> str:
    """The clause that states one value of a term."""
    if term.is_yes_no:
        return fill(term.denies if value == "no" else term.says, nouns)
    return fill(term.says, nouns, words_of(value))


# Phrases ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Clause:
    """One test in words, the names it reads, and the outcome it asks for where it tests a result."""

    text: str
    names: tuple[str, ...]
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Several phrases under the words that join them."""

    lead: str
    parts: tuple[Phrase, ...]


Phrase = Clause | Group


# Linked sets ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Members:
    """What the members of a set are called, and what the slots stand for inside it."""

    one: str
    many: str
    nouns: Nouns


def _acting(strike: str) -> dict[str, str]:
    """The nouns when an act other than the strike at hand is spoken of."""
    return {"strike": strike, "actor": f"the author of {strike}", "state": f"the State behind {strike}"}


_MEMBERS: Mapping[tuple[SubjectKind, str], _Members] = {
    ("strike", "harms"): _Members(
        "State that {strike} hit or is said to have hit", "States that {strike} hit or is said to have hit", {}
    ),
    ("strike", "answers"): _Members(
        "act that {strike} answers or expects", "acts that {strike} answers or expects", {}
    ),
    ("strike", "answered-by"): _Members(
        "strike that answers {strike}",
        "strikes that answer {strike}",
        {**_acting("the answering strike"), "trigger": "{strike}"},
    ),
    ("strike", "breaches"): _Members(
        "instrument by which {strike} is tested", "instruments by which {strike} is tested", {}
    ),
    ("strike", "operations"): _Members(
        "operation of which {strike} is part", "operations of which {strike} is part", {}
    ),
    ("strike", "links"): _Members(
        "State with which the group said to be the author is said to be linked",
        "States with which the group said to be the author is said to be linked",
        {"state": "that State", "group": "the group"},
    ),
    ("answer", "harms"): _Members(
        "harm that {trigger} did to the State that answers, or to one it acts for",
        "harms that {trigger} did to the State that answers, or to one it acts for",
        _acting("{trigger}"),
    ),
    ("answer", "trigger-harms"): _Members(
        "State that {trigger} hit or is said to have hit",
        "States that {trigger} hit or is said to have hit",
        _acting("{trigger}"),
    ),
    ("breach", "earlier-breaches"): _Members(
        "earlier act tested by {instrument}", "earlier acts tested by {instrument}", _acting("the earlier act")
    ),
    ("breach", "earlier-breaches-by-others"): _Members(
        "earlier act by another, tested by {instrument}",
        "earlier acts by others, tested by {instrument}",
        _acting("the earlier act"),
    ),
    ("instrument", "breaches"): _Members(
        "act tested by {instrument}", "acts tested by {instrument}", _acting("that act")
    ),
    ("operation", "strikes"): _Members("strike of {operation}", "strikes of {operation}", _acting("that strike")),
    ("link", "strikes"): _Members(
        "strike said to be the work of {group}", "strikes said to be the work of {group}", _acting("that strike")
    ),
    ("matter", "strikes"): _Members("strike of the matter", "strikes of the matter", {}),
    ("matter", "harms"): _Members("harm of the matter", "harms of the matter", {}),
    ("matter", "answers"): _Members("answer of the matter", "answers of the matter", {}),
    ("matter", "breaches"): _Members(
        "act and instrument of the matter", "pairs of act and instrument of the matter", {}
    ),
    ("matter", "instruments"): _Members("instrument of the matter", "instruments of the matter", {}),
    ("matter", "operations"): _Members("operation of the matter", "operations of the matter", {}),
    ("matter", "links"): _Members("link of a group with a State", "links of a group with a State", {}),
}
"""Every set of `rulebook.SETS`; a set without an entry is called by its name."""


def _members(source: SubjectKind, name: str) -> _Members:
    return _MEMBERS.get((source, name), _Members(f"of the {words_of(name)}", f"of the {words_of(name)}", {}))


# Conditions -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Speaker:
    """Says conditions of one rule book in words."""

    book: Rulebook

    def phrase(self, condition: Condition, kind: SubjectKind, nouns: Nouns = SLOTS) -> Phrase:
        """A condition about a subject of `kind`."""
        match condition:
            case Test():
                return self._test(condition, kind, nouns)
            case Not(part):
                return Group("it is not so that", (self.phrase(part, kind, nouns),))
            case Quantified():
                return self._linked(condition, kind, nouns)
            case All(parts):
                return self._group(_ALL, parts, kind, nouns)
            case Any(parts):
                return self._group("at least one of these holds", parts, kind, nouns)
            case AtLeast(number, parts):
                lead = f"at least {number} of these hold"
                return Group(lead, tuple(self.phrase(part, kind, nouns) for part in parts))

    def _group(self, lead: str, parts: tuple[Condition, ...], kind: SubjectKind, nouns: Nouns) -> Phrase:
        """The parts under their lead; a group in a group of the same kind is one, and a single part needs none."""
        found: list[Phrase] = []
        for part in parts:
            said = self.phrase(part, kind, nouns)
            found += said.parts if isinstance(said, Group) and said.lead == lead else [said]
        return found[0] if len(found) == 1 else Group(lead, tuple(found))

    def _linked(self, linked: Quantified, kind: SubjectKind, nouns: Nouns) -> Phrase:
        source, member = sets_from(kind).get(linked.of, (kind, kind))
        members = _members(source, linked.of)
        one, many = fill(members.one, nouns), fill(members.many, nouns)
        inner = {**nouns, **{slot: fill(noun, nouns) for slot, noun in members.nouns.items()}}
        which = {
            "some": f"at least one {one}",
            "every": f"every {one}",
            "count": f"at least {linked.at_least} {many}"
            if linked.at_least is not None
            else f"at most {linked.at_most} {many}",
        }[linked.word]
        if linked.where == All(()):
            return Clause(f"there is {which}" if linked.word == "some" else f"there are {which}", ())
        said = self.phrase(linked.where, member, inner)
        whole = isinstance(said, Group) and said.lead == _ALL
        parts = said.parts if whole and isinstance(said, Group) else (said,)
        return Group(f"for {which}, {'all of this together' if len(parts) > 1 else 'this'}", parts)

    # --- tests ----------------------------------------------------------------------------------------------

    def _test(self, test: Test, kind: SubjectKind, nouns: Nouns) -> Clause:
        found = self.book.resolve(test.name, kind)
        if found is None:
            return Clause(test.name, ())
        if found.sort == "switch":
            return self._switch(test)
        local = _nouns_for(found, nouns)
        match found.sort:
            case "element":
                return self._result(test, found.name, local)
            case "choice":
                return self._choice(test, found.name, local)
        term = self.book.terms.get(found.name)
        return self._fact(test, term, local, kind, nouns) if term else Clause(says_test(test), (found.name,))

    def _switch(self, test: Test) -> Clause:
        switch = self.book.switches[test.name]
        answers = [switch.values.get(word, "left unsettled") for word in _words(test)]
        text = f"the doctrine followed answers the question “{switch.asks}” thus: {' / '.join(answers)}"
        return Clause(text, (test.name,), _either(_words(test)))

    def _result(self, test: Test, name: str, nouns: Nouns) -> Clause:
        met = fill(self.book.elements[name].met, nouns)
        outcomes = {outcome for word in _words(test) for outcome in OUTCOME_WORDS[word]}
        said = [
            clause
            for outcome, clause in (
                ("met", met),
                ("not-met", f"it is not so that {met}"),
                ("open", f"it is open whether {met}"),
            )
            if outcome in outcomes
        ]
        if "not-applicable" in outcomes:
            said.append("the question does not arise" if said else f"it does not arise whether {met}")
        shown = [outcome for outcome in ("met", "not-met", "not-applicable", "open") if outcome in outcomes]
        return Clause(", or ".join(said), (name,), _either([outcome.replace("-", " ") for outcome in shown]))

    def _choice(self, test: Test, name: str, nouns: Nouns) -> Clause:
        says = {value.value: value.says for value in self.book.choices[name].values}
        said = [fill(says[word], nouns) if word in says else words_of(word) for word in _words(test)]
        return Clause(", or ".join(said), (name,), _either(_words(test)))

    def _fact(self, test: Test, term: Term, nouns: Nouns, kind: SubjectKind, outer: Nouns) -> Clause:
        if isinstance(test.value, str):
            return self._comparison(test, term, nouns, kind, outer)
        if isinstance(test.value, float):
            return Clause(_bound(test, term, nouns), (term.name,))
        if term.is_yes_no and test.value in (("yes",), ("no",)):
            return Clause(stated(term, test.value[0], nouns), (term.name,))
        words = " or ".join(words_of(word) for word in test.value)
        return Clause(fill(term.says, nouns, f"{LISTED[test.operator]} {words}".strip()), (term.name,))

    def _comparison(self, test: Test, term: Term, nouns: Nouns, kind: SubjectKind, outer: Nouns) -> Clause:
        """Two facts compared, each called by its question."""
        assert isinstance(test.value, str)
        other = self.book.resolve(test.value, kind)
        names = (term.name,) if other is None else (term.name, other.name)
        asks = test.value if other is None else fill(self.book.terms[other.name].ask, _nouns_for(other, outer))
        how = COMPARED[test.operator]
        if test.operator == "within":
            how = f"is within {test.hours:g} hours of"
        return Clause(f"the answer to “{fill(term.ask, nouns)}” {how} the answer to “{asks}”", names)


def _nouns_for(found: Resolved, nouns: Nouns) -> Nouns:
    """The nouns for a name, which may be read for the act answered instead of the strike at hand."""
    return {**nouns, **_acting(nouns["trigger"])} if found.via == "trigger" else nouns


def _bound(test: Test, term: Term, nouns: Nouns) -> str:
    assert isinstance(test.value, float)
    return fill(term.says, nouns, bound(term, test.operator, test.value))


def _words(test: Test) -> tuple[str, ...]:
    return test.value if isinstance(test.value, tuple) else (str(test.value),)


def _either(words: list[str] | tuple[str, ...]) -> str:
    return " or ".join(words_of(word) for word in words)
