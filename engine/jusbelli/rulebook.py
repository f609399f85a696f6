"""What a rule book says, as data: terms, elements, rules, choices, flags, notes, steps, authorities, profiles.

No reading and no printing here. Conditions are a small tree; the names in them are resolved by whoever
uses them (`Rulebook.kind_of` says what a name is). The language is described in `rules/README.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from pydantic import Field

from jusbelli.place import NOWHERE, Place, Placed

SubjectKind = Literal["strike", "harm", "answer", "breach", "link", "instrument", "operation", "matter"]
TermKind = Literal["yes-no", "choice", "number", "range", "time", "party", "list", "judgement", "characterisation"]
Law = Literal["settled", "better-view", "arguable", "weak"]
Burden = Literal["relying", "alleging"]
ElementStandard = Literal["S1", "S2", "S3", "S4", "past", "in-bello"]
"""S1 to S4; `past` and `in-bello` leave it to doctrine, for past facts and for the law of armed conflict."""
Operator = Literal[
    "is", "at_least", "at_most", "above", "below", "has", "has_any", "only", "has_none",
    "before", "after", "not_before", "not_after", "within", "same_as", "differs_from",
]  # fmt: skip

Weighs = Literal["supportive", "adverse"]

OPEN = "open"
"""What a step may ask of an element or a choice: whether it is undecided."""

LAW_ORDER: tuple[Law, ...] = ("weak", "arguable", "better-view", "settled")
"""Law-confidence from weakest to strongest."""

PARENTS: Mapping[SubjectKind, tuple[SubjectKind, ...]] = {
    "strike": ("matter",),
    "harm": ("strike", "matter"),
    "answer": ("strike", "matter"),
    "breach": ("strike", "instrument", "matter"),
    "link": ("matter",),
    "instrument": ("matter",),
    "operation": ("matter",),
    "matter": (),
}
"""Whose names may be used directly when speaking of a subject of a kind, beside its own."""

SETS: Mapping[SubjectKind, Mapping[str, SubjectKind]] = {
    "strike": {
        "harms": "harm", "answers": "answer", "answered-by": "answer", "breaches": "breach",
        "operations": "operation", "links": "link",
    },
    "harm": {},
    "answer": {"harms": "harm", "trigger-harms": "harm"},
    "breach": {"earlier-breaches": "breach", "earlier-breaches-by-others": "breach"},
    "link": {"strikes": "strike"},
    "instrument": {"breaches": "breach"},
    "operation": {"strikes": "strike"},
    "matter": {
        "strikes": "strike", "harms": "harm", "answers": "answer", "breaches": "breach",
        "instruments": "instrument", "operations": "operation", "links": "link",
    },
}  # fmt: skip
"""The sets a condition may range over, by the kind of subject it speaks of: name and kind of members."""

STANDARD_PAST, STANDARD_FORECAST, STANDARD_IN_BELLO = "sw.standard_past", "sw.standard_forecast", "sw.ihl_threshold"
STANDARD_SWITCHES = (STANDARD_PAST, STANDARD_FORECAST, STANDARD_IN_BELLO)
"""The switches that the engine itself reads: by them a doctrine says how well facts must be shown."""

OUTCOME_WORDS: Mapping[str, tuple[str, ...]] = {
    "met": ("met",),
    "not-met": ("not-met",),
    "not-applicable": ("not-applicable",),
    "passes": ("met", "not-applicable"),
    "open": ("open",),
}
"""The words an outcome may be tested with, and the outcomes each stands for."""


def sets_from(kind: SubjectKind) -> dict[str, tuple[SubjectKind, SubjectKind]]:
    """Every set usable for a subject of `kind`: name -> (kind it is taken from, kind of its members)."""
    found: dict[str, tuple[SubjectKind, SubjectKind]] = {}
    for source in (kind, *PARENTS[kind]):
        for name, member in SETS[source].items():
            found.setdefault(name, (source, member))
    return found


# Conditions -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Test:
    """A name tested: `value` is a tuple of words for `is` and the list tests, a number, or another name."""

    name: str
    operator: Operator
    value: tuple[str, ...] | float | str
    hours: float | None = None
    """Only for `within`."""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Any:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: Condition


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least `number` of the parts hold."""

    number: int
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Quantified:
    """`some`, `every` or `count` over the linked subjects of a set; `where` holds a whole condition."""

    word: Literal["some", "every", "count"]
    of: str
    where: Condition
    at_least: int | None = None
    at_most: int | None = None
    place: Place = field(default=NOWHERE, compare=False)


Condition = Test | All | Any | Not | AtLeast | Quantified

ALWAYS: Condition = All(())


def tests_in(condition: Condition) -> Iterator[Test]:
    """Every test of a condition, quantified ones included."""
    match condition:
        case Test():
            yield condition
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for part in parts:
                yield from tests_in(part)
        case Not(part):
            yield from tests_in(part)
        case Quantified(where=where):
            yield from tests_in(where)


# Blocks ---------------------------------------------------------------------------------------------


class Cite(Placed):
    """An authority and, where one is given, a pinpoint listed for it."""

    key: str
    pinpoint: str = ""

    def __str__(self) -> str:
        return f"{self.key} {self.pinpoint}".strip()


class HoursBetween(Placed):
    """A derived number: the hours from one time to another."""

    hours_from: str
    to: str


class Term(Placed):
    """A fact that may be asked for: its kind, the question, and the clause that states it."""

    name: str
    about: SubjectKind
    kind: TermKind
    values: tuple[str, ...] = ()
    unit: str = ""
    presumed: str | None = None
    """Holds, and is listed as an assumption, until anybody raises it."""
    forecast: bool = False
    documents: bool = False
    printed: bool = False
    """Asked for and printed, and tested by no condition: what a reader should know beside what decides."""
    record: str | None = None
    """The key of the record the value comes from."""
    derived: HoursBetween | None = None
    participation: str = ""
    """The treaty whose table of parties the value comes from, for the State whose act a strike is or that it hit."""
    ask: str
    says: str
    denies: str = ""
    note: str = ""

    @property
    def options(self) -> tuple[str, ...]:
        """The words a value may be; empty where any value of the kind will do."""
        if self.kind == "yes-no" or (self.kind in ("judgement", "characterisation") and not self.values):
            return ("yes", "no")
        return self.values

    @property
    def is_yes_no(self) -> bool:
        return self.options == ("yes", "no")


class Exception_(Placed):
    """One exception to a rule: when it holds, the rule does not."""

    when: Condition
    because: str = ""
    cites: tuple[Cite, ...] = ()


class Rule(Placed):
    """Supports, defeats or unsettles one element when its condition holds and no exception does."""

    id: str
    effect: Literal["supports", "defeats", "unsettles"]
    element: str
    when: Condition
    unless: tuple[Exception_, ...] = ()
    overrides: tuple[str, ...] = ()
    because: str
    cites: tuple[Cite, ...]
    law: Law
    convention: str = ""
    """Why the rule is our own operationalisation, where it is one (cites EC)."""
    reason_only: bool = Field(default=False, alias="reason-only")
    """Changes no outcome: it stands for the reason it gives, and for its authority."""


class Element(Placed):
    """A question of law that ends met, not met, open or not applicable."""

    id: str
    about: SubjectKind
    asks: str
    met: str
    not_met: str = Field(alias="not-met")
    burden: Burden
    standard: ElementStandard = "past"
    if_not_shown: Literal["met", "not-met"] = Field(default="not-met", alias="if-not-shown")
    applies_when: Condition | None = Field(default=None, alias="applies-when")
    judged: Literal["ex-ante"] | None = None
    complete: Law = "settled"
    """Law-confidence that there is no other way for the element to be met."""
    advice: bool = False
    weight_only: bool = Field(default=False, alias="weight-only")
    composite: bool = False
    lists: Literal["option", "remedy"] | None = None
    """Where a memo lists it beside the analysis: among the courses open to a State, or among the remedies."""
    counter: str = ""
    cites: tuple[Cite, ...] = ()
    law_note: str = Field(default="", alias="law-note")


class ChoiceValue(Placed):
    value: str
    says: str
    when: Condition = ALWAYS
    cites: tuple[Cite, ...] = ()
    law: Law = "settled"
    weighs: Weighs | None = None
    """In a policy book: on which side a tally counts it; on neither where nothing is said."""


class Choice(Placed):
    """An outcome with several values, tried in order."""

    id: str
    about: SubjectKind
    asks: str
    first: bool = False
    weight_only: bool = Field(default=False, alias="weight-only")
    composite: bool = False
    burden: Burden = "alleging"
    standard: ElementStandard = "past"
    values: tuple[ChoiceValue, ...]
    law_note: str = Field(default="", alias="law-note")

    @property
    def options(self) -> tuple[str, ...]:
        return tuple(value.value for value in self.values)


class Flag(Placed):
    """A threshold of our own that raises a question for review and supports nothing."""

    id: str
    about: SubjectKind
    when: Condition
    raises: str


class Note(Placed):
    """A sentence or two a memo may carry."""

    id: str
    about: SubjectKind
    when: Condition = ALWAYS
    text: str
    cites: tuple[Cite, ...] = ()


class Within(Placed):
    """A time limit, in whole days."""

    days: int


class RecommendedStep(Placed):
    """A step the memo recommends: who does what, by when, and how anybody can tell that it was done.

    A step is advice. It decides nothing and no evaluator sees it; it alone, with advice, may test `open`.
    """

    id: str
    about: SubjectKind
    when: Condition = ALWAYS
    who: str
    do: str
    within: Within
    done_when: str = Field(alias="done-when")
    cites: tuple[Cite, ...] = ()
    convention: str = ""
    """Why the step is recommended although no authority asks for it (cites EC)."""


class TallyWord(Placed):
    """What is said of a tally in which at least so many items are known."""

    at_least: int
    says: str


class Tally(Placed):
    """A count of policy choices by how their values weigh: it describes, supports nothing and is no probability."""

    id: str
    about: SubjectKind
    of: tuple[str, ...]
    outlook: str = ""
    """The choice of which the tally says how well it is supported."""
    words: tuple[TallyWord, ...]
    """From the highest coverage to none."""
    convention: str

    def word(self, known: int) -> str:
        """The word for a tally in which so many items are known."""
        return next((word.says for word in self.words if known >= word.at_least), "")


# Authorities and profiles ----------------------------------------------------------------------------

Tag = Literal["V1", "V2", "K", "K-"]


class Pinpoint(Placed):
    tag: Tag
    on: str = ""
    numbers: tuple[float, ...] = ()
    """Numbers that stand in the text itself, so that a rule which cites it may test them."""


class Authority(Placed):
    """One entry of the table of authorities, with how far each pinpoint was verified."""

    id: str
    oscola: str
    title: str = ""
    title_short: str = Field(default="", alias="title-short")
    pin_style: str = Field(default="para", alias="pin-style")
    rank: str = ""
    verified: Tag
    pinpoints: Mapping[str, Pinpoint] = {}
    numbers: tuple[float, ...] = ()
    """As for a pinpoint, where the authority is cited without one."""
    note: str = ""

    def tag(self, pinpoint: str) -> Tag:
        """How far the cite was verified: the pinpoint's own tag, or the authority's."""
        return self.pinpoints[pinpoint].tag if pinpoint else self.verified

    def states(self, pinpoint: str) -> tuple[float, ...]:
        """The numbers that stand in the text cited."""
        if not pinpoint:
            return self.numbers
        return self.pinpoints[pinpoint].numbers if pinpoint in self.pinpoints else ()


class Carried(Placed):
    """What carries provisions of a treaty where a State is not bound: custom that is cited, or a reason in words."""

    provisions: tuple[str, ...] = ()
    """Pinpoints of the treaty; none for all that no other entry names."""
    by: tuple[Cite, ...] = ()
    why: str = ""
    contested: bool = False
    """Whether it is disputed that custom carries them."""


class Participation(Placed):
    """Whether a State is bound by a treaty, since when, and how far that was verified."""

    party: Literal["yes", "no", "unknown"]
    since: str = ""
    how: str = ""
    tag: Tag


class Treaty(Placed):
    """A treaty the rules rely on: what carries its provisions for others, and which States are known to be bound."""

    carried: tuple[Carried, ...]
    states: Mapping[str, Participation]
    """By ISO 3166 code of three letters."""

    def carrying(self, provision: str) -> Carried | None:
        """What carries a provision: the entry that names it, else the one for all others."""
        named = (entry for entry in self.carried if provision in entry.provisions)
        return next(named, next((entry for entry in self.carried if not entry.provisions), None))


class Switch(Placed):
    """A question on which doctrines differ, and the answers that are held."""

    asks: str
    values: Mapping[str, str]


class Profile(Placed):
    """A doctrine: a named setting of every switch."""

    name: str
    settings: Mapping[str, str]


# The inventory -----------------------------------------------------------------------------------------


class ListedTest(Placed):
    """A test of the field that the books set out to encode."""

    id: str
    section: str


class LeftOut(Placed):
    """A test of the field that no book encodes, and why not."""

    id: str
    reason: str


class Inventory(Placed):
    """The tests of the field that the books set out to encode, and those left out."""

    tests: tuple[ListedTest, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


# The whole -------------------------------------------------------------------------------------------


class Passage(Placed):
    """Prose as written, in Markdown, between two headings or blocks."""

    text: str


class Section(Placed):
    """A heading of a book with the passages under it, up to the next heading (kept for the lawyer's page)."""

    heading: str
    level: int
    passages: tuple[Passage, ...] = ()


class Book(Placed):
    """One Markdown file: a legal text and the blocks that formalise it, in order."""

    name: str
    title: str
    sections: tuple[Section, ...] = ()
    terms: tuple[Term, ...] = ()
    elements: tuple[Element, ...] = ()
    rules: tuple[Rule, ...] = ()
    choices: tuple[Choice, ...] = ()
    flags: tuple[Flag, ...] = ()
    notes: tuple[Note, ...] = ()
    steps: tuple[RecommendedStep, ...] = ()
    tallies: tuple[Tally, ...] = ()
    policy: bool = False
    """Whether the book is policy and not law: no law may rest on it, and it scores no result of law."""

    @property
    def names(self) -> Iterator[str]:
        """The name of everything the book declares."""
        yield from (term.name for term in self.terms)
        for kind in (self.elements, self.rules, self.choices, self.flags, self.notes, self.steps, self.tallies):
            yield from (block.id for block in kind)


Sort = Literal["term", "element", "choice", "switch"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """A name of a condition, found: what sort of thing it is, and on whom it is read.

    `via` is "self", "trigger" (the act answered), a parent's kind, or None for a switch.
    """

    name: str
    sort: Sort
    via: Literal["self", "trigger"] | SubjectKind | None


@dataclass(frozen=True)
class Rulebook:
    """All books together with the authorities and the profiles; the one value the other floors use."""

    books: tuple[Book, ...] = ()
    authorities: Mapping[str, Authority] = field(default_factory=dict)
    switches: Mapping[str, Switch] = field(default_factory=dict)
    profiles: Mapping[str, Profile] = field(default_factory=dict)
    treaties: Mapping[str, Treaty] = field(default_factory=dict)
    digest: str = ""
    """SHA-256 over the files read, for the receipt."""
    _resolved: dict[tuple[str, SubjectKind], Resolved | None] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )
    """What each name stands for, once it has been asked."""

    @cached_property
    def terms(self) -> dict[str, Term]:
        return {term.name: term for book in self.books for term in book.terms}

    @cached_property
    def elements(self) -> dict[str, Element]:
        return {element.id: element for book in self.books for element in book.elements}

    @cached_property
    def rules(self) -> dict[str, Rule]:
        return {rule.id: rule for book in self.books for rule in book.rules}

    @cached_property
    def choices(self) -> dict[str, Choice]:
        return {choice.id: choice for book in self.books for choice in book.choices}

    @cached_property
    def flags(self) -> dict[str, Flag]:
        return {flag.id: flag for book in self.books for flag in book.flags}

    @cached_property
    def notes(self) -> dict[str, Note]:
        return {note.id: note for book in self.books for note in book.notes}

    @cached_property
    def steps(self) -> dict[str, RecommendedStep]:
        return {step.id: step for book in self.books for step in book.steps}

    @cached_property
    def tallies(self) -> dict[str, Tally]:
        return {tally.id: tally for book in self.books for tally in book.tallies}

    @property
    def law(self) -> tuple[Book, ...]:
        """The books of law."""
        return tuple(book for book in self.books if not book.policy)

    @property
    def policy(self) -> tuple[Book, ...]:
        """The books of policy."""
        return tuple(book for book in self.books if book.policy)

    @cached_property
    def _policy(self) -> frozenset[str]:
        return frozenset(name for book in self.books if book.policy for name in book.names)

    def is_policy(self, name: str) -> bool:
        """Whether a term, element, rule, choice, flag, note, step or tally stands in a policy book."""
        return name in self._policy

    @cached_property
    def rules_of(self) -> dict[str, tuple[Rule, ...]]:
        """The rules about each element, in the order of the books."""
        found: dict[str, list[Rule]] = {element: [] for element in self.elements}
        for rule in self.rules.values():
            found.setdefault(rule.element, []).append(rule)
        return {element: tuple(rules) for element, rules in found.items()}

    def resolve(self, name: str, kind: SubjectKind) -> Resolved | None:
        """For whom `name` is read when speaking of a subject of `kind`; None where it cannot be read there."""
        if (name, kind) not in self._resolved:
            self._resolved[name, kind] = self._resolve(name, kind)
        return self._resolved[name, kind]

    def _resolve(self, name: str, kind: SubjectKind) -> Resolved | None:
        if name in self.switches:
            return Resolved(name, "switch", None)
        bare = name
        about = self.about(name)
        if about is None and kind == "answer" and name.startswith("trigger."):
            bare = name.removeprefix("trigger.")
            return Resolved(bare, self._sort(bare), "trigger") if self.about(bare) == "strike" else None
        if about is None:
            return None
        if about == kind:
            return Resolved(bare, self._sort(bare), "self")
        return Resolved(bare, self._sort(bare), about) if about in PARENTS[kind] else None

    def _sort(self, name: str) -> Sort:
        return "term" if name in self.terms else "element" if name in self.elements else "choice"

    def about(self, name: str) -> SubjectKind | None:
        """The kind of subject a name is about; None for a switch or an unknown name."""
        declared = self.terms.get(name) or self.elements.get(name) or self.choices.get(name)
        return declared.about if declared else None
