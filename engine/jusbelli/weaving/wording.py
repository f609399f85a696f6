"""Clauses and conditions of the law in words, when nobody is named.

A condition becomes a small tree of phrases: clauses, each with the names it tests, and groups of them ("all of this
holds", "at least one of these holds"). Inside a set ("for at least one act that the strike answers") the nouns
change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from jusbelli.argument.wording import COMPARED, bound, one_of, tested_words, words_of
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
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)|(?<=s)'(?=\s)")
_SLOT = re.compile(r"\{([a-z]+)\}")


def fill(text: str, nouns: Nouns = SLOTS, value: str = "…") -> str:
    """A clause of the books in one line, with its slots filled and its apostrophes as they are set in print."""
    said = _SLOT.sub(lambda slot: value if slot[1] == "value" else nouns.get(slot[1], slot[0]), text)
    return _APOSTROPHE.sub("’", " ".join(said.split()))


def sentence(text: str) -> str:
    """A text of the books as it begins a sentence."""
    said = fill(text)
    return said[:1].upper() + said[1:]


def full(text: str) -> str:
    """A text of the books as a sentence of its own, with its stop."""
    said = sentence(text)
    return said if said.endswith((".", "?", "!", ".”", "?”", "!”", ".)")) else f"{said}."


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


_HIT: Nouns = {"victim": "that State"}
_ANSWERED: Nouns = {"trigger": "that act"}
_UNDER: Nouns = {"instrument": "that instrument"}

_MEMBERS: Mapping[tuple[SubjectKind, str], _Members] = {
    ("strike", "harms"): _Members(
        "State that {strike} hit or is said to have hit", "States that {strike} hit or is said to have hit", _HIT
    ),
    ("strike", "answers"): _Members(
        "earlier act that {strike} answers, or act that it expects",
        "earlier acts that {strike} answers, or acts that it expects",
        _ANSWERED,
    ),
    ("strike", "answered-by"): _Members(
        "later strike that answers {strike}, or strike that expected it",
        "later strikes that answer {strike}, or strikes that expected it",
        {**_acting("the answering strike"), "trigger": "{strike}"},
    ),
    ("strike", "breaches"): _Members(
        "ceasefire or other instrument of the matter", "ceasefires or other instruments of the matter", _UNDER
    ),
    ("strike", "operations"): _Members(
        "operation of which {strike} is part",
        "operations of which {strike} is part",
        {"operation": "that operation"},
    ),
    ("strike", "links"): _Members(
        "group that carried out {strike} and is said to be linked with {state}",
        "groups that carried out {strike} and are said to be linked with {state}",
        {"group": "that group"},
    ),
    ("answer", "harms"): _Members(
        "State that {trigger} hit or is said to have hit, and that is the State that answers or one it acts for",
        "States that {trigger} hit or is said to have hit, each the State that answers or one it acts for",
        {**_acting("{trigger}"), **_HIT},
    ),
    ("answer", "trigger-harms"): _Members(
        "State that {trigger} hit or is said to have hit",
        "States that {trigger} hit or is said to have hit",
        {**_acting("{trigger}"), **_HIT},
    ),
    ("breach", "earlier-breaches"): _Members(
        "earlier act tested by {instrument}", "earlier acts tested by {instrument}", _acting("the earlier act")
    ),
    ("breach", "earlier-breaches-by-others"): _Members(
        "earlier act of another State than {state}, tested by {instrument}",
        "earlier acts of other States than {state}, tested by {instrument}",
        _acting("the earlier act"),
    ),
    ("instrument", "breaches"): _Members(
        "act tested by {instrument}", "acts tested by {instrument}", _acting("the act tested")
    ),
    ("operation", "strikes"): _Members("strike of {operation}", "strikes of {operation}", _acting("that strike")),
    ("link", "strikes"): _Members(
        "strike that {group} carried out and that is said to be an act of {state}",
        "strikes that {group} carried out and that are said to be acts of {state}",
        _acting("that strike"),
    ),
    ("matter", "strikes"): _Members("strike of the matter", "strikes of the matter", _acting("that strike")),
    ("matter", "harms"): _Members(
        "strike of the matter and State it hit or is said to have hit",
        "strikes of the matter, each with a State it hit or is said to have hit",
        {**_acting("that strike"), **_HIT},
    ),
    ("matter", "answers"): _Members(
        "strike of the matter and earlier act that it answers, or act that it expects",
        "strikes of the matter, each with an earlier act that it answers or an act that it expects",
        {**_acting("that strike"), **_ANSWERED},
    ),
    ("matter", "breaches"): _Members(
        "strike and instrument of the matter",
        "pairs of strike and instrument of the matter",
        {**_acting("that strike"), **_UNDER},
    ),
    ("matter", "instruments"): _Members("instrument of the matter", "instruments of the matter", _UNDER),
    ("matter", "operations"): _Members(
        "operation of the matter", "operations of the matter", {"operation": "that operation"}
    ),
    ("matter", "links"): _Members(
        "group said to be linked with a State",
        "groups said to be linked with a State",
        {"group": "that group", "state": "the State with which it is said to be linked"},
    ),
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
        answers = [f"“{switch.values[word]}”" if word in switch.values else "unsettled" for word in _words(test)]
        text = f"the doctrine followed answers the question “{switch.asks}” with {one_of(answers)}"
        return Clause(text, (test.name,), _either(_words(test)))

    def _result(self, test: Test, name: str, nouns: Nouns) -> Clause:
        met = fill(self.book.elements[name].met, nouns)
        outcomes = {outcome for word in _words(test) for outcome in OUTCOME_WORDS[word]}
        shown = [outcome for outcome in ("met", "not-met", "not-applicable", "open") if outcome in outcomes]
        asked = _either([outcome.replace("-", " ") for outcome in shown])
        if outcomes == {"met", "not-met"}:
            return Clause(f"it is decided, one way or the other, whether {met}", (name,), asked)
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
            said.append("that question does not arise" if said else f"the question does not arise whether {met}")
        return Clause(", or ".join(said), (name,), asked)

    def _choice(self, test: Test, name: str, nouns: Nouns) -> Clause:
        says = {value.value: value.says for value in self.book.choices[name].values}
        undecided = f"it is open: {fill(self.book.choices[name].asks, nouns)}"
        said = [fill(says[word], nouns) if word in says else undecided for word in _words(test)]
        return Clause(", or ".join(said), (name,), _either(_words(test)))

    def _fact(self, test: Test, term: Term, nouns: Nouns, kind: SubjectKind, outer: Nouns) -> Clause:
        if isinstance(test.value, str):
            return self._comparison(test, term, nouns, kind, outer)
        if isinstance(test.value, float):
            return Clause(_bound(test, term, nouns), (term.name,))
        if term.is_yes_no:
            return Clause(", or ".join(stated(term, word, nouns) for word in test.value), (term.name,))
        operator = "has_any" if term.kind == "list" and test.operator == "is" else test.operator
        words = tested_words(operator, [words_of(word) for word in test.value])
        return Clause(fill(term.says, nouns, words), (term.name,))

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
    return one_of([words_of(word) for word in words])
