"""The law applied to a matter: every question the books ask, for every subject it arises for.

Names become the facts and questions they stand for, sets become their members. Nothing is decided here, and
nothing depends on the settings, so one matter is grounded once for all doctrines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from jusbelli import rulebook as law
from jusbelli.findings import Key, Reason
from jusbelli.plain.conditions import (
    ALWAYS,
    MET,
    NEVER,
    NOT_APPLICABLE,
    NOT_MET,
    NOT_STATED,
    AtLeast,
    Condition,
    FactTest,
    Findings,
    FindingTest,
    Not,
    SwitchTest,
    Unless,
    every,
    in_any_case,
    some,
)
from jusbelli.plain.proof import Hearing, Hours, Proof, Same, proof_of
from jusbelli.plain.subjects import Guard, World
from jusbelli.plain.values import presumption
from jusbelli.records import Matter, Subject
from jusbelli.rulebook import PARENTS, Choice, Element, Rule, Rulebook, SubjectKind, Term, Test

_ENDINGS = {
    "met": (MET,),
    "not-met": (NOT_MET,),
    "not-applicable": (NOT_APPLICABLE,),
    "passes": (MET, NOT_APPLICABLE),
    "open": (),
}


@dataclass(slots=True)
class GroundRule:
    """It holds when its condition does, of which it is part that no exception holds."""

    number: int
    condition: Condition


@dataclass(slots=True)
class GroundElement:
    """An element for one subject, with the rules that do not fail in any case.

    Each defeating rule stands with the supporting rules that override it.
    """

    element: Element
    applies: Condition
    supports: tuple[GroundRule, ...]
    unsettles: tuple[GroundRule, ...]
    defeats: tuple[tuple[GroundRule, tuple[GroundRule, ...]], ...]


@dataclass(slots=True)
class GroundChoice:
    choice: Choice
    values: tuple[Condition, ...]


@dataclass(slots=True)
class Question:
    """An element or a choice for one subject, and the questions whose answers it needs or feeds."""

    number: int
    key: Key
    advice: bool
    body: GroundElement | GroundChoice
    nothing: Findings
    """Its findings while nothing is found."""
    needs: dict[int, None]
    feeds: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Case:
    """A matter under the law: its questions by number, the order to take them in, and the rules by number."""

    questions: tuple[Question, ...]
    order: tuple[Question, ...]
    rules: tuple[Key, ...]
    failing: frozenset[int]
    """The rules that fail in any case."""


def ground(book: Rulebook, matter: Matter) -> Case:
    """Every question of the book for every subject of the matter it is about."""
    return _Grounder(book, matter).case()


@dataclass(frozen=True, slots=True)
class _Served:
    """The question a condition serves: the hearing it is looked at in, and the questions it turns out to need."""

    hearing: Hearing
    needs: dict[int, None]

    def reversed(self) -> _Served:
        return _Served(self.hearing.reversed(), self.needs)


class _Grounder:
    def __init__(self, book: Rulebook, matter: Matter) -> None:
        self.book, self.matter = book, matter
        self.world = World(book, matter)
        self.rules: list[Key] = []
        self.failing: set[int] = set()
        self.proofs: dict[tuple[str, Subject, Hearing], Proof] = {}
        self.tests: dict[tuple[Test, int, int], Condition] = {}
        asked: list[Element | Choice] = [*book.elements.values(), *book.choices.values()]
        self.asked = [(it, subject) for it in asked for subject in self.world.subjects[it.about]]
        self.numbers: dict[Key, int] = {(it.id, subject): i for i, (it, subject) in enumerate(self.asked)}

    def case(self) -> Case:
        questions = tuple(self._question(*asked) for asked in self.asked)
        for question in questions:
            for needed in question.needs:
                questions[needed].feeds.append(question.number)
        return Case(questions, tuple(_needs_first(questions)), tuple(self.rules), frozenset(self.failing))

    # --- elements and choices -------------------------------------------------------------------------

    def _question(self, asked: Element | Choice, subject: Subject) -> Question:
        ex_ante = isinstance(asked, Element) and asked.judged == "ex-ante"
        actor, others = self._sides(subject)
        either = actor if asked.burden == "alleging" else others
        served = _Served(Hearing(asked.standard, either, either, self.world.moment(subject), ex_ante), {})
        advice = isinstance(asked, Element) and asked.advice
        body: GroundElement | GroundChoice
        if isinstance(asked, Element):
            body, endings = self._element(asked, subject, served), len((MET, NOT_MET, NOT_APPLICABLE))
        else:
            values = tuple(self._condition(it.when, subject, served) for it in asked.values)
            body, endings = GroundChoice(asked, values), len(values)
        key = (asked.id, subject)
        return Question(self.numbers[key], key, advice, body, (None,) * endings, served.needs)

    def _sides(self, subject: Subject) -> tuple[frozenset[str] | None, frozenset[str] | None]:
        """The State whose act is judged, and those it is done to; None and None where it is nobody's act."""
        actor = self.world.actor_state(subject)
        if actor is None:
            return None, None
        return frozenset((actor,)), self.world.set_against(subject)

    def _element(self, element: Element, subject: Subject, served: _Served) -> GroundElement:
        rules = self.book.rules_of[element.id]
        for_it = self._for_the_element(element, subject, served)
        against_it = for_it.reversed()
        ground = {
            rule.id: self._rule(rule, subject, for_it if rule.effect == "supports" else against_it) for rule in rules
        }
        rules = tuple(rule for rule in rules if ground[rule.id].number not in self.failing)
        supporting = [rule for rule in rules if rule.effect == "supports"]
        applies = element.applies_when
        return GroundElement(
            element,
            ALWAYS if applies is None else self._condition(applies, subject, served),
            supports=tuple(ground[rule.id] for rule in supporting),
            unsettles=tuple(ground[rule.id] for rule in rules if rule.effect == "unsettles"),
            defeats=tuple(
                (ground[rule.id], tuple(ground[it.id] for it in supporting if rule.id in it.overrides))
                for rule in rules
                if rule.effect == "defeats"
            ),
        )

    def _for_the_element(self, element: Element, subject: Subject, served: _Served) -> _Served:
        """The hearing of what speaks for the element: who does not want it loses by yes.

        A finding that stands until the contrary is shown is wanted by the side that need not show anything.
        """
        actor, others = self._sides(subject)
        shown_by_actor = element.burden == "relying"
        must_be_shown = element.if_not_shown == "not-met"
        wanting, opposing = (actor, others) if shown_by_actor is must_be_shown else (others, actor)
        return _Served(replace(served.hearing, lose_by_yes=opposing, lose_by_no=wanting), served.needs)

    def _rule(self, rule: Rule, subject: Subject, served: _Served) -> GroundRule:
        self.rules.append((rule.id, subject))
        when = self._condition(rule.when, subject, served)
        exceptions = some([self._condition(it.when, subject, served.reversed()) for it in rule.unless])
        condition = when if exceptions is NEVER else every((when, Unless(exceptions)))
        number = len(self.rules) - 1
        if condition is NEVER:
            self.failing.add(number)
        return GroundRule(number, condition)

    # --- conditions -------------------------------------------------------------------------------------

    def _condition(self, condition: law.Condition, subject: Subject, served: _Served) -> Condition:
        match condition:
            case Test():
                return self._test(condition, subject, served)
            case law.All(parts):
                return every(self._several(parts, subject, served))
            case law.Any(parts):
                return some(self._several(parts, subject, served))
            case law.Not(part):
                return Not(self._condition(part, subject, served.reversed()))
            case law.AtLeast(number, parts):
                return AtLeast(number, self._several(parts, subject, served))
            case law.Quantified():
                return self._quantified(condition, subject, served)

    def _several(self, parts: Sequence[law.Condition], subject: Subject, served: _Served) -> tuple[Condition, ...]:
        return tuple(self._condition(part, subject, served) for part in parts)

    def _quantified(self, condition: law.Quantified, subject: Subject, served: _Served) -> Condition:
        found = self.world.members(subject, condition.of)
        if not found.members and (condition.word == "every" or not found.stated):
            return NOT_STATED
        at_most = condition.word == "count" and condition.at_least is None
        inside = served.reversed() if at_most else served
        members = [
            (ALWAYS if guard is None else self._guard(guard), self._condition(condition.where, member, inside))
            for member, guard in found.members
        ]
        if condition.word == "every":
            return every([where if guard is ALWAYS else some((Not(guard), where)) for guard, where in members])
        counted = tuple(every((guard, where)) for guard, where in members)
        if condition.word == "some":
            return some(counted)
        if condition.at_least is not None:
            return AtLeast(condition.at_least, counted)
        return Not(AtLeast((condition.at_most or 0) + 1, counted))

    def _guard(self, guard: Guard) -> Condition:
        """Whether a member counts: at S2, each fact against the State whose strike it is about."""
        term = self.world.author_term if guard.before is None else self.world.time_term
        if term is None:
            return NOT_STATED
        first = self._guarding(term, guard.strike)
        if guard.before is None:
            return self._fact_test(Test(term.name, "is", (guard.by,)), first)
        return self._fact_test(Test(term.name, "before", term.name), first, self._guarding(term, guard.before))

    def _guarding(self, term: Term, strike: Subject) -> Proof:
        actor, _ = self._sides(strike)
        return self._proof(term, strike, Hearing("S2", actor, actor))

    # --- tests --------------------------------------------------------------------------------------------

    def _test(self, test: Test, subject: Subject, served: _Served) -> Condition:
        words = test.value if isinstance(test.value, tuple) else ()
        if test.name in self.book.switches:
            return SwitchTest(test.name, words)
        name, whose = self._read(test.name, subject)
        if term := self.book.terms.get(name):
            return self._on_fact(test, term, whose, subject, served)
        number = self.numbers[name, whose]
        served.needs[number] = None
        if choice := self.book.choices.get(name):
            places = tuple(i for i, it in enumerate(choice.values) if it.value in words)
            return FindingTest(number, places)
        endings = tuple(ending for word in words for ending in _ENDINGS[word])
        return FindingTest(number, endings, "open" in words)

    def _on_fact(self, test: Test, term: Term, whose: Subject, subject: Subject, served: _Served) -> Condition:
        first = self._proof(term, whose, served.hearing)
        if not isinstance(test.value, str):
            return self._fact_test(test, first)
        return self._fact_test(test, first, self._named(test.value, subject, served.hearing))

    def _fact_test(self, test: Test, proof: Proof, other: Proof | None = None) -> Condition:
        """One test for all who make it alike, so that it is made once."""
        key = (test, id(proof), id(other))  # proofs are kept, so their ids stay theirs
        if key not in self.tests:
            self.tests[key] = in_any_case(FactTest(test, proof, other))
        return self.tests[key]

    def _named(self, name: str, subject: Subject, hearing: Hearing) -> Proof:
        bare, whose = self._read(name, subject)
        return self._proof(self.book.terms[bare], whose, hearing)

    def _read(self, name: str, subject: Subject) -> tuple[str, Subject]:
        """What a name stands for when speaking of `subject`: the bare name, and whose it is."""
        about = self._about(name)
        if about is None and subject.kind == "answer" and name.startswith("trigger."):
            bare = name.removeprefix("trigger.")
            if self._about(bare) == "strike":
                return bare, Subject("strike", (subject.parts[1],))
        if about is None or about not in (subject.kind, *PARENTS[subject.kind]):
            raise LookupError(f"`{name}` cannot be read for a {subject.kind}")
        return name, self.world.parent(subject, about)

    def _about(self, name: str) -> SubjectKind | None:
        book = self.book
        found = book.terms.get(name) or book.elements.get(name) or book.choices.get(name)
        return found.about if found else None

    # --- facts --------------------------------------------------------------------------------------------

    def _proof(self, term: Term, subject: Subject, hearing: Hearing) -> Proof:
        key = (term.name, subject, hearing)
        if key not in self.proofs:
            self.proofs[key] = self._new_proof(term, subject, hearing)
        return self.proofs[key]

    def _new_proof(self, term: Term, subject: Subject, hearing: Hearing) -> Proof:
        if term.record == "victim":
            return Same((subject.parts[1],))
        if term.record == "expected":
            return Same(("yes" if self.world.is_expected(subject) else "no",))
        if term.derived is not None:
            start, end = term.derived.hours_from, term.derived.to
            return Hours(self._named(start, subject, hearing), self._named(end, subject, hearing))
        fact = self.world.facts(subject).get(term.name)
        if fact is not None:
            return proof_of(term, fact, hearing, self.matter)
        presumed = presumption(term)
        return Same(Reason.UNKNOWN if presumed is None else (presumed,))


def _needs_first(questions: Sequence[Question]) -> Iterator[Question]:
    """The questions in an order in which each comes after those it needs, so far as they form no circle."""
    begun = [False] * len(questions)
    for first in questions:
        path = [] if begun[first.number] else [(first, iter(first.needs))]
        begun[first.number] = True
        while path:
            question, needs = path[-1]
            needed = next((it for it in needs if not begun[it]), None)
            if needed is None:
                yield question
                path.pop()
            else:
                begun[needed] = True
                path.append((questions[needed], iter(questions[needed].needs)))
