"""Evaluation by forward chaining: the grounded program, cell by cell, on durable_rules.

A cell is one subject in one layer. Before a cell runs, the literals, links and foreign outcomes it rests on
are settled; then its clauses chain. All of it only ever adds tokens, so running the cells of a circle again
until nothing is new gives the least fixed point, whatever the order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from itertools import count

from jusbelli.compiling.literals import LiteralReader, Reading, standards_of
from jusbelli.compiling.program import (
    And,
    AtLeast,
    ChoiceTest,
    Formula,
    GroundChoice,
    GroundElement,
    Leaf,
    Linked,
    Literal,
    Not,
    NotStated,
    Or,
    OutcomeTest,
    Place,
    Program,
)
from jusbelli.evaluation.clauses import CERTAIN, Cell, Signal, choice_signal, outcome_signal, rule_signal, signal
from jusbelli.evaluation.durable import Chainer, available
from jusbelli.findings import Key, Outcome, Reason, Settings, Truth, Valuation
from jusbelli.records import Subject

_NOT_STATED = Reading(Truth.UNKNOWN, Reason.UNKNOWN)
_SURE = frozenset((Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE))
_NOTHING: frozenset[str] = frozenset()

_REMEMBERED = 1000
"""How many sets of tokens a kind of cell remembers, with what followed from them."""


@dataclass(frozen=True)
class Derived:
    """What follows in a cell: the tokens, and what they say of its elements, rules and choices, in their order."""

    tokens: frozenset[str]
    outcomes: tuple[Outcome, ...]
    rules: tuple[Truth, ...]
    choices: tuple[Mapping[str, Truth], ...]


class Clauses:
    """The clauses of one kind of cell, compiled.

    The same tokens have the same closure, whosever they are: most subjects of a kind have the same facts, or none,
    and most doctrines read them alike. So each set of tokens is chained once.
    """

    def __init__(self, elements: tuple[GroundElement, ...], choices: tuple[GroundChoice, ...]) -> None:
        self._chainer = Chainer(Cell(elements, choices, frozenset(_keys(elements, choices))).clauses)
        self.derived = lru_cache(_REMEMBERED)(partial(_derived, self._chainer, elements, choices))

    def close(self) -> None:
        self._chainer.close()


def _derived(
    chainer: Chainer, elements: tuple[GroundElement, ...], choices: tuple[GroundChoice, ...], given: frozenset[str]
) -> Derived:
    tokens = chainer.run(given).derived
    outcomes = tuple(_outcome(element.key[0], tokens) for element in elements)
    rules = tuple(_truth(rule_signal(rule.key[0]), tokens) for element in elements for rule in element.rules)
    values = tuple(
        {value: _truth(choice_signal(choice.key[0], value), tokens) for value, _ in choice.values} for choice in choices
    )
    return Derived(tokens, outcomes, rules, values)


_COMPILED: dict[str, dict[tuple[str, ...], Clauses]] = {}
"""Compiled clauses by the digest of their rule book: the same for every matter, so compiled once."""


@dataclass(frozen=True)
class Task:
    """One cell of one subject: what is settled beforehand, by label, and what it decides."""

    subject: Subject
    clauses: Clauses
    number: int
    facts: tuple[tuple[Signal, Leaf], ...]
    """The tests on facts settled beforehand, with the tokens that stand for them."""
    settings: tuple[tuple[Signal, Leaf], ...]
    """The tests on switches, likewise."""
    results: tuple[tuple[Signal, Formula], ...]
    """The results of others settled beforehand, likewise."""
    rests_on: frozenset[Key]
    """The results of others it is settled by."""
    elements: tuple[Key, ...]
    rules: tuple[Key, ...]
    choices: tuple[Key, ...]


@dataclass(frozen=True)
class Layer:
    """Cells settled together; `circular` when some rest on others of the same layer."""

    tasks: tuple[Task, ...]
    circular: bool


class Forward:
    """A program prepared for forward chaining; `evaluate` may be called for any number of settings."""

    def __init__(self, program: Program) -> None:
        self._program = program
        digest = program.book.digest
        self._clauses: dict[tuple[str, ...], Clauses] = _COMPILED.setdefault(digest, {}) if digest else {}
        self._numbers = count()
        self._layers = tuple(self._make_layers())
        self._shown: dict[tuple[str, ...], dict[int, frozenset[str]]] = {}

    def _make_layers(self) -> Iterator[Layer]:
        program = self._program
        cells: dict[tuple[int, Subject], tuple[list[GroundElement], list[GroundChoice]]] = {}
        for element in program.elements.values():
            name, subject = element.key
            cells.setdefault((program.layers[name], subject), ([], []))[0].append(element)
        for choice in program.choices.values():
            name, subject = choice.key
            cells.setdefault((program.layers[name], subject), ([], []))[1].append(choice)
        for layer in sorted({layer for layer, _ in cells}):
            tasks = tuple(
                self._task(subject, tuple(elements), tuple(choices))
                for (depth, subject), (elements, choices) in cells.items()
                if depth == layer
            )
            keys = {key for task in tasks for key in (*task.elements, *task.choices)}
            yield Layer(tasks, any(not keys.isdisjoint(task.rests_on) for task in tasks))

    def _task(self, subject: Subject, elements: tuple[GroundElement, ...], choices: tuple[GroundChoice, ...]) -> Task:
        own = _keys(elements, choices)
        inputs: dict[str, Formula] = {}
        for formula in _formulas(elements, choices):
            for label, part in _inputs(formula, own):
                inputs.setdefault(label, part)
        rests_on = frozenset(key for formula in inputs.values() for key in _read_in(formula))
        leaves = [(signal(label), leaf) for label, leaf in inputs.items() if isinstance(leaf, Leaf)]
        facts = tuple(pair for pair in leaves if not _is_switch(pair[1]))
        settings = tuple(pair for pair in leaves if _is_switch(pair[1]))
        results = tuple((signal(label), part) for label, part in inputs.items() if not isinstance(part, Leaf))
        rules = tuple(rule.key for element in elements for rule in element.rules)
        decided = (tuple(element.key for element in elements), rules, tuple(choice.key for choice in choices))
        clauses = self._clauses_of(subject, elements, choices)
        return Task(subject, clauses, next(self._numbers), facts, settings, results, rests_on, *decided)

    def _clauses_of(
        self, subject: Subject, elements: tuple[GroundElement, ...], choices: tuple[GroundChoice, ...]
    ) -> Clauses:
        """The clauses are the same for all subjects of a kind, so they are compiled once."""
        name = (subject.kind, *(key[0] for key in _keys(elements, choices)))
        if name not in self._clauses:
            self._clauses[name] = Clauses(elements, choices)
        return self._clauses[name]

    def evaluate(self, settings: Settings) -> Valuation:
        """Everything the program decides under these settings. Raises `DurableError` when the library fails."""
        reader = LiteralReader(self._program.subjects, settings)
        shown = self._shown.setdefault((*standards_of(settings), settings.record), {})
        run = _Run(self._program, settings, reader, shown)
        for layer in self._layers:
            run.settle(layer)
        return run.valuation()

    def close(self) -> None:
        """Let go of the compiled clauses; those of a book with a digest are kept for the next matter."""
        if not self._program.book.digest:
            for clauses in self._clauses.values():
                clauses.close()
            self._clauses.clear()


@dataclass
class _Run:
    program: Program
    settings: Settings
    reader: LiteralReader
    shown: dict[int, frozenset[str]]
    """The tokens of each task's facts: the same under every doctrine that reads facts alike."""
    known: dict[Subject, set[str]] = field(default_factory=dict)
    """The tokens derived about each subject so far."""
    last: dict[int, tuple[Task, Derived]] = field(default_factory=dict)
    """Each task by its number, with what followed when it was last run."""

    def __post_init__(self) -> None:
        self.closed = self.settings.record == "closed"

    def settle(self, layer: Layer) -> None:
        """Run the cells of a layer; those of a circle until none has anything new to rest on."""
        waiting = list(layer.tasks)
        while waiting:
            changed = {key for task in waiting if self._run(task) for key in (*task.elements, *task.choices)}
            waiting = [task for task in layer.tasks if layer.circular and not changed.isdisjoint(task.rests_on)]

    def _run(self, task: Task) -> bool:
        """Run one cell; whether it derived anything new."""
        found = self.known.setdefault(task.subject, set())
        count = len(found)
        derived = task.clauses.derived(self._tokens(task))
        self.last[task.number] = task, derived
        found |= derived.tokens
        return len(found) > count

    def _tokens(self, task: Task) -> frozenset[str]:
        if task.number not in self.shown:
            self.shown[task.number] = frozenset(self._of_leaves(task.facts))
        tokens = {CERTAIN, *self.shown[task.number], *self._of_leaves(task.settings)}
        for (true, false), formula in task.results:
            truth = self.truth(formula)
            if truth is not Truth.UNKNOWN:
                tokens.add(true if truth is Truth.TRUE else false)
        return frozenset(tokens)

    def _of_leaves(self, leaves: tuple[tuple[Signal, Leaf], ...]) -> Iterator[str]:
        for (true, false), leaf in leaves:
            truth = self._leaf(leaf.literal, leaf.place)
            if truth is not Truth.UNKNOWN:
                yield true if truth is Truth.TRUE else false

    # --- what is settled before a cell runs -------------------------------------------------------------

    def truth(self, formula: Formula) -> Truth:
        match formula:
            case Leaf(literal, place):
                return self._leaf(literal, place)
            case OutcomeTest(key, outcomes):
                return self._outcome_test(key[0], key[1], outcomes)
            case ChoiceTest(key, values):
                return self._choice_test(key[0], key[1], values)
            case Not(part):
                return _NOT[self.truth(part)]
            case And(parts):
                return self._first(parts, Truth.FALSE)
            case Or(parts):
                return self._first(parts, Truth.TRUE)
            case AtLeast(number, parts):
                found = [self.truth(part) for part in parts]
                if found.count(Truth.TRUE) >= number:
                    return Truth.TRUE
                return Truth.FALSE if len(found) - found.count(Truth.FALSE) < number else Truth.UNKNOWN
            case Linked(inner):
                return self.truth(inner)

    def _leaf(self, literal: Literal | NotStated, place: Place) -> Truth:
        reading = _NOT_STATED if isinstance(literal, NotStated) else self.reader.read(literal)
        if reading.truth is Truth.UNKNOWN and self.closed and reading.reason is not Reason.LAW:
            return Truth.FALSE if place is Place.SHOWN else Truth.TRUE
        return reading.truth

    def _first(self, parts: tuple[Formula, ...], decisive: Truth) -> Truth:
        """The decisive truth if a part has it; else unknown if a part is, else the contrary."""
        found = _NOT[decisive]
        for part in parts:
            truth = self.truth(part)
            if truth is decisive:
                return decisive
            if truth is Truth.UNKNOWN:
                found = truth
        return found

    def _outcome_test(self, element: str, subject: Subject, outcomes: frozenset[Outcome]) -> Truth:
        tokens = self.known.get(subject, _NOTHING)
        if Outcome.OPEN in outcomes and tokens.isdisjoint(_outcome_tokens(element, _SURE)[0]):
            return Truth.TRUE
        return _any_of(tokens, *_outcome_tokens(element, outcomes - {Outcome.OPEN}))

    def _choice_test(self, choice: str, subject: Subject, values: frozenset[str]) -> Truth:
        return _any_of(self.known.get(subject, _NOTHING), *_choice_tokens(choice, values))

    # --- the answer ------------------------------------------------------------------------------------

    def valuation(self) -> Valuation:
        outcomes: dict[Key, Outcome] = {}
        rules: dict[Key, Truth] = {}
        choices: dict[Key, Mapping[str, Truth]] = {}
        for task, derived in self.last.values():
            outcomes.update(zip(task.elements, derived.outcomes, strict=True))
            rules.update(zip(task.rules, derived.rules, strict=True))
            choices.update(zip(task.choices, derived.choices, strict=True))
        return Valuation(outcomes, choices, rules)


_NOT = {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE, Truth.UNKNOWN: Truth.UNKNOWN}


def _outcome(element: str, tokens: Set[str]) -> Outcome:
    found = [outcome for outcome in _SURE if outcome_signal(element, outcome)[0] in tokens]
    return found[0] if found else Outcome.OPEN


def _truth(pair: Signal, tokens: Set[str]) -> Truth:
    return Truth.TRUE if pair[0] in tokens else Truth.FALSE if pair[1] in tokens else Truth.UNKNOWN


def _any_of(tokens: Set[str], true: frozenset[str], false: frozenset[str]) -> Truth:
    """Of several propositions: true if one is true, false if all are false."""
    return Truth.TRUE if not tokens.isdisjoint(true) else Truth.FALSE if tokens >= false else Truth.UNKNOWN


@cache
def _outcome_tokens(element: str, outcomes: frozenset[Outcome]) -> tuple[frozenset[str], frozenset[str]]:
    """The tokens that say that an outcome is certain, and those that say that it is excluded."""
    signals = [outcome_signal(element, outcome) for outcome in outcomes]
    return frozenset(true for true, _ in signals), frozenset(false for _, false in signals)


@cache
def _choice_tokens(choice: str, values: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The tokens that say that a value is taken, and those that say that it is not."""
    signals = [choice_signal(choice, value) for value in values]
    return frozenset(true for true, _ in signals), frozenset(false for _, false in signals)


def _is_switch(leaf: Leaf) -> bool:
    return isinstance(leaf.literal, Literal) and leaf.literal.subject is None


def _keys(elements: tuple[GroundElement, ...], choices: tuple[GroundChoice, ...]) -> dict[Key, None]:
    """What a cell decides, in order."""
    return dict.fromkeys([element.key for element in elements] + [choice.key for choice in choices])


def _read_in(formula: Formula) -> Iterator[Key]:
    """The elements and choices a formula tests."""
    match formula:
        case OutcomeTest(key) | ChoiceTest(key):
            yield key
        case Not(part) | Linked(part):
            yield from _read_in(part)
        case And(parts) | Or(parts) | AtLeast(_, parts):
            for part in parts:
                yield from _read_in(part)


def _formulas(elements: tuple[GroundElement, ...], choices: tuple[GroundChoice, ...]) -> Iterator[Formula]:
    for element in elements:
        if element.applies is not None:
            yield element.applies
        for rule in element.rules:
            yield rule.when
            yield from rule.unless
    for choice in choices:
        for _, formula in choice.values:
            yield formula


def _inputs(formula: Formula, own: dict[Key, None]) -> Iterator[tuple[str, Formula]]:
    """The parts of a formula that the cell cannot derive itself."""
    match formula:
        case Leaf(label=label) | Linked(label=label):
            yield label, formula
        case OutcomeTest(key, _, label) | ChoiceTest(key, _, label):
            if key not in own:
                yield label, formula
        case Not(part):
            yield from _inputs(part, own)
        case And(parts) | Or(parts) | AtLeast(_, parts):
            for part in parts:
                yield from _inputs(part, own)


def unavailable() -> str | None:
    """Why forward chaining cannot run here, in words; None when it can."""
    return available()
