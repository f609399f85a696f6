"""Random rule books and matters, for tests that hold the evaluators to their laws.

Everything the language has is made: all kinds of subject and term, all statuses, exceptions, overrides,
unsettling rules, presumptions, characterisations, choices, advice, linked sets, circles, closed records. What
is made here passes the checks on rule books, so both evaluators may rely on it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from jusbelli.findings import Settings
from jusbelli.records import (
    Actor,
    Claim,
    Evidence,
    Fact,
    Instrument,
    Link,
    Matter,
    Moment,
    Operation,
    Span,
    Standing,
    Status,
    Strike,
    Value,
)
from jusbelli.rulebook import (
    PARENTS,
    All,
    Any,
    AtLeast,
    Book,
    Choice,
    ChoiceValue,
    Condition,
    Element,
    Exception_,
    HoursBetween,
    Not,
    Quantified,
    Rule,
    Rulebook,
    SubjectKind,
    Switch,
    Term,
    Test,
    sets_from,
)

KINDS: tuple[SubjectKind, ...] = (
    "strike",
    "harm",
    "answer",
    "breach",
    "link",
    "instrument",
    "operation",
    "matter",
)
START = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = ("red", "green", "blue")
STATES = ("alpha", "beta", "gamma")
GROUPS = ("militia", "band")


def random_book(rng: Random) -> Rulebook:
    """A small checked rule book: 4 to 14 terms, 2 to 12 elements, a choice or two, a switch."""
    return _BookMaker(rng).book()


def random_matter(rng: Random, book: Rulebook) -> Matter:
    """A matter of 1 to 4 strikes for `book`, with facts of every standing, many of them missing."""
    return _MatterMaker(rng, book).matter()


def random_settings(rng: Random, record: str = "open") -> Settings:
    """A setting of the switches random books read."""
    return Settings(
        "random",
        {
            "sw.school": rng.choice(("old", "new", "unsettled")),
            "sw.standard_past": rng.choice(("S2", "S3")),
            "sw.standard_forecast": rng.choice(("S1r", "S3")),
            "sw.ihl_threshold": rng.choice(("state", "criminal", "unsettled")),
        },
        record,  # type: ignore[arg-type]
    )


@dataclass
class _BookMaker:
    rng: Random
    terms: list[Term] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)

    def book(self) -> Rulebook:
        rng = self.rng
        self.terms = [
            _term("strike.at", "strike", "time", record="at"),
            _term("strike.by", "strike", "party", record="by"),
        ]
        self.terms += [_term("harm.victim", "harm", "party", record="victim")]
        self.terms += [_term("answer.expected", "answer", "yes-no", record="expected")]
        self.terms += [
            _term(
                "answer.delay",
                "answer",
                "number",
                unit="hours",
                derived=HoursBetween(hours_from="trigger.strike.at", to="strike.at"),
            )
        ]
        self.terms += [self._random_term(index) for index in range(rng.randint(4, 14))]
        names = [(f"e.{index}", rng.choice(KINDS)) for index in range(rng.randint(2, 12))]
        advice = {name for name, _ in names if rng.random() < 0.1}
        choices = [(f"c.{index}", rng.choice(KINDS)) for index in range(rng.randint(0, 2))]
        self._known = [(n, k, "element", n in advice) for n, k in names] + [(n, k, "choice", False) for n, k in choices]
        self.elements = [self._element(name, about, name in advice) for name, about in names]
        self.choices = [self._choice(name, about) for name, about in choices]
        for element in self.elements:
            self._rules(element)
        rng.shuffle(self.rules)
        book = Book(
            name="random",
            title="random",
            terms=tuple(self.terms),
            elements=tuple(self.elements),
            choices=tuple(self.choices),
            rules=tuple(self.rules),
        )
        switches = {
            "sw.school": Switch(asks="?", values={"old": "old", "new": "new"}),
            "sw.standard_past": Switch(asks="?", values={"S2": "", "S3": ""}),
            "sw.standard_forecast": Switch(asks="?", values={"S1r": "", "S3": ""}),
            "sw.ihl_threshold": Switch(asks="?", values={"state": "", "criminal": ""}),
        }
        return Rulebook((book,), {}, switches, {})

    def _random_term(self, index: int) -> Term:
        rng = self.rng
        about = rng.choice(KINDS)
        kind = rng.choice(
            (
                "yes-no",
                "yes-no",
                "yes-no",
                "choice",
                "number",
                "range",
                "time",
                "party",
                "list",
                "judgement",
                "characterisation",
            )
        )
        values: tuple[str, ...] = ()
        if kind in ("choice", "list") or (kind in ("judgement", "characterisation") and rng.random() < 0.4):
            values = WORDS
        presumed = None
        if rng.random() < 0.3:
            presumed = {
                "yes-no": rng.choice(("yes", "no")),
                "choice": rng.choice(WORDS),
                "number": "2",
                "list": "red",
            }.get(kind)
        return _term(
            f"t.{index}",
            about,
            kind,
            values=values,
            presumed=presumed,
            forecast=rng.random() < 0.2,
            unit="things" if kind in ("number", "range") else "",
        )

    def _element(self, name: str, about: SubjectKind, advice: bool) -> Element:
        rng = self.rng
        return Element(
            id=name,
            about=about,
            asks="?",
            met=f"{name} is so",
            **{"not-met": f"{name} is not so"},
            burden=rng.choice(("relying", "alleging")),
            standard=rng.choice(("past", "past", "in-bello", "S1", "S2", "S3", "S4")),
            **{"if-not-shown": rng.choice(("not-met", "not-met", "met"))},
            **{"applies-when": self.condition(about, 2, advice) if rng.random() < 0.3 else None},
            judged="ex-ante" if rng.random() < 0.15 else None,
            advice=advice,
            counter="?",
        )

    def _choice(self, name: str, about: SubjectKind) -> Choice:
        rng = self.rng
        values = tuple(
            ChoiceValue(value=word, says=f"{name} is {word}", when=self.condition(about, 1, False))
            for word in WORDS[: rng.randint(2, 3)]
        )
        return Choice(
            id=name,
            about=about,
            asks="?",
            first=rng.random() < 0.7,
            values=values,
            burden=rng.choice(("relying", "alleging")),
            standard=rng.choice(("past", "S2")),
        )

    def _rules(self, element: Element) -> None:
        rng = self.rng
        defeaters: list[str] = []
        for index in range(rng.randint(0, 2)):
            rule = f"{element.id}/defeats-{index}"
            defeaters.append(rule)
            self._rule(rule, "defeats", element)
        for index in range(rng.randint(1, 3)):
            overrides = tuple(rule for rule in defeaters if rng.random() < 0.3)
            self._rule(f"{element.id}/supports-{index}", "supports", element, overrides)
        if rng.random() < 0.2:
            self._rule(f"{element.id}/unsettles", "unsettles", element)

    def _rule(self, rule: str, effect: str, element: Element, overrides: tuple[str, ...] = ()) -> None:
        rng = self.rng
        unless = tuple(
            Exception_(when=self.condition(element.about, 1, element.advice))
            for _ in range(rng.choice((0, 0, 0, 1, 2)))
        )
        self.rules.append(
            Rule(
                id=rule,
                effect=effect,
                element=element.id,
                when=self.condition(element.about, 3, element.advice),
                unless=unless,
                overrides=overrides,
                because="so",
                cites=(),
                law="settled",
            )
        )

    # --- conditions -----------------------------------------------------------------------------------

    def condition(self, kind: SubjectKind, depth: int, advice: bool) -> Condition:
        rng = self.rng
        if depth == 0 or rng.random() < 0.4:
            return self._test(kind, advice)
        shape = rng.choice(("all", "all", "any", "any", "not", "at least", "linked", "linked", "empty"))
        parts = tuple(self.condition(kind, depth - 1, advice) for _ in range(rng.randint(1, 3)))
        match shape:
            case "all":
                return All(parts)
            case "any":
                return Any(parts)
            case "not":
                return Not(parts[0])
            case "at least":
                return AtLeast(rng.randint(1, len(parts)), parts)
            case "linked" if sets_from(kind):
                return self._linked(kind, depth, advice)
            case "empty" if rng.random() < 0.2:
                return All(())
            case _:
                return parts[0]

    def _linked(self, kind: SubjectKind, depth: int, advice: bool) -> Condition:
        rng = self.rng
        name = rng.choice(sorted(sets_from(kind)))
        where = All(()) if rng.random() < 0.15 else self.condition(sets_from(kind)[name][1], depth - 1, advice)
        word = rng.choice(("some", "every", "count"))
        if word != "count":
            return Quantified(word, name, where)
        bound = rng.randint(0, 2)
        return (
            Quantified("count", name, where, bound, None)
            if rng.random() < 0.5
            else Quantified("count", name, where, None, bound)
        )

    def _test(self, kind: SubjectKind, advice: bool) -> Test:
        rng = self.rng
        readable = (kind, *PARENTS[kind])
        options: list[tuple[str, object, str]] = [("sw.school", None, "switch")]
        options += [(term.name, term, "term") for term in self.terms if term.about in readable] * 2
        if kind == "answer":
            options += [(f"trigger.{t.name}", t, "term") for t in self.terms if t.about == "strike"]
        for name, about, sort, is_advice in self._known:
            if is_advice and not advice:
                continue
            if about in readable:
                options += [(name, is_advice, sort)] * 2
            elif kind == "answer" and about == "strike":
                options += [(f"trigger.{name}", is_advice, sort)]
        name, what, sort = rng.choice(options)
        match sort:
            case "switch":
                return Test(name, "is", (rng.choice(("old", "new")),))
            case "element":
                words = ["met", "not-met", "not-applicable", "passes"] + (["open"] * 3 if advice and not what else [])
                return Test(name, "is", tuple(rng.sample(words, rng.randint(1, 2))))
            case "choice":
                return Test(name, "is", tuple(rng.sample(WORDS[:2], rng.randint(1, 2))))
            case _:
                assert isinstance(what, Term)
                return self._term_test(name, what, kind)

    def _term_test(self, name: str, term: Term, kind: SubjectKind) -> Test:
        rng = self.rng
        match term.kind:
            case "number" | "range":
                return Test(name, rng.choice(("at_least", "at_most", "above", "below")), float(rng.randint(0, 4)))
            case "list":
                words = tuple(rng.sample(WORDS, rng.randint(1, 2)))
                return Test(name, rng.choice(("has", "has_any", "only", "has_none", "is")), words)
            case "time":
                return self._comparison(name, term, kind, ("before", "after", "not_before", "not_after", "within"))
            case "party":
                return self._comparison(name, term, kind, ("same_as", "differs_from"))
            case _:
                return Test(name, "is", tuple(rng.sample(term.options, rng.randint(1, len(term.options)))))

    def _comparison(self, name: str, term: Term, kind: SubjectKind, operators: tuple[str, ...]) -> Test:
        rng = self.rng
        readable = (kind, *PARENTS[kind])
        others = [t.name for t in self.terms if t.kind == term.kind and t.about in readable]
        if kind == "answer":
            others += [f"trigger.{t.name}" for t in self.terms if t.kind == term.kind and t.about == "strike"]
        operator = rng.choice(operators)
        hours = float(rng.choice((1, 24, 48))) if operator == "within" else None
        return Test(name, operator, rng.choice(others or [name]), hours)  # type: ignore[arg-type]


def _term(name: str, about: SubjectKind, kind: str, **more: object) -> Term:
    return Term(name=name, about=about, kind=kind, ask="?", says="it", denies="not", **more)  # type: ignore[arg-type]


@dataclass
class _MatterMaker:
    rng: Random
    book: Rulebook

    def matter(self) -> Matter:
        rng = self.rng
        self.strikes = [f"s{index}" for index in range(rng.randint(1, 4))]
        self.instruments = [f"i{index}" for index in range(rng.randint(0, 2))]
        actors = {state: Actor(state, state, "state", state) for state in STATES}
        actors |= {f"{state}-army": Actor(f"{state}-army", state, "organ", state) for state in STATES}
        actors |= {group: Actor(group, group, "group", None) for group in GROUPS}
        links = {
            f"l{index}": Link(f"l{index}", rng.choice(GROUPS), rng.choice(STATES), self._facts("link"))
            for index in range(rng.randint(0, 2))
        }
        operations = {
            f"o{index}": Operation(
                f"o{index}",
                "op",
                tuple(rng.sample(self.strikes, rng.randint(1, len(self.strikes)))),
                self._facts("operation"),
            )
            for index in range(rng.randint(0, 2))
        }
        evidence = {
            name: Evidence(
                name,
                "source",
                known_from=self._moment() if rng.random() < 0.4 else None,
                made_at=self._moment() if rng.random() < 0.6 else None,
            )
            for name in ("e1", "e2", "e3")
        }
        return Matter(
            id="random",
            title="random",
            file="random.yaml",
            actors=actors,
            links=links,
            operations=operations,
            instruments={i: Instrument(i, i, STATES[:2], self._facts("instrument")) for i in self.instruments},
            strikes={strike: self._strike(strike) for strike in self.strikes},
            facts=self._facts("matter"),
            evidence=evidence,
        )

    def _strike(self, strike: str) -> Strike:
        rng = self.rng
        others = [other for other in self.strikes if other != strike]
        return Strike(
            id=strike,
            name=strike,
            state=rng.choice(STATES),
            hits=self._linked("harm", STATES),
            responds_to=self._linked("answer", others),
            anticipates=self._linked("answer", others) if rng.random() < 0.3 else None,
            defends=tuple(rng.sample(STATES, rng.randint(0, 1))),
            under={i: self._facts("breach") for i in self.instruments if rng.random() < 0.7},
            facts=self._facts("strike"),
        )

    def _linked(self, kind: SubjectKind, ids: tuple[str, ...] | list[str]) -> dict[str, dict[str, Fact]] | None:
        rng = self.rng
        if rng.random() < 0.25:
            return None
        chosen = rng.sample(list(ids), rng.randint(0, min(2, len(ids))))
        return {id: self._facts(kind) for id in chosen}

    def _facts(self, kind: SubjectKind) -> dict[str, Fact]:
        rng = self.rng
        terms = [
            t
            for t in self.book.terms.values()
            if t.about == kind and t.derived is None and t.record in (None, "at", "by")
        ]
        return {term.name: self._fact(term) for term in terms if rng.random() < (0.9 if term.record else 0.65)}

    def _fact(self, term: Term) -> Fact:
        rng = self.rng
        if term.kind == "characterisation":
            decided = self._value(term) if rng.random() < 0.5 else None
            return Fact(
                term.name,
                Status(Standing.DISPUTED),
                (self._claim(term),),
                decided=decided,
                decided_by="body" if decided else None,
            )
        if term.kind == "judgement":
            judge = rng.choice(("author", "body", "alpha", "beta"))
            if rng.random() < 0.1:
                return Fact(term.name, Status(Standing.UNKNOWN))
            return Fact(term.name, Status(Standing.FOUND), (self._claim(term),), judged_by=judge, reasons="so")
        standing = rng.choice((*Standing, Standing.ADMITTED))
        known_from = self._moment() if rng.random() < 0.15 else None
        match standing:
            case Standing.UNKNOWN:
                return Fact(term.name, Status(standing), known_from=known_from)
            case Standing.ESTABLISHED | Standing.DISPROVED:
                status = Status(standing, rng.randint(1, 4))
            case Standing.FOUND:
                status = Status(standing, rng.choice((None, 4)))
            case Standing.ADMITTED:
                status = Status(standing, rng.choice((None, 2, 3)))
            case _:
                status = Status(standing)
        count = 1 if standing is Standing.DISPROVED else rng.choice((1, 1, 2))
        return Fact(
            term.name,
            status,
            tuple(self._claim(term) for _ in range(count)),
            denied_by=("beta",) if rng.random() < 0.5 else (),
            admitted_by=self._admitting(standing),
            known_from=known_from,
        )

    def _admitting(self, standing: Standing) -> tuple[str, ...]:
        """Those who admit: of any side, an organ, a group, or two of them."""
        if standing is not Standing.ADMITTED:
            return ()
        actors = (*STATES, "alpha-army", "beta-army", "militia")
        return tuple(self.rng.sample(actors, self.rng.choice((1, 1, 1, 2))))

    def _claim(self, term: Term) -> Claim:
        rng = self.rng
        evidence = tuple(rng.sample(("e1", "e2", "e3"), rng.randint(0, 2)))
        return Claim(self._value(term), ("alpha",), evidence, self._moment() if rng.random() < 0.1 else None)

    def _value(self, term: Term) -> Value:
        rng = self.rng
        match term.kind:
            case "number":
                return Span(float(n := rng.randint(0, 4)), float(n))
            case "range":
                low = rng.choice((None, 0, 1, 2))
                high = rng.choice((None, 2, 3, 4))
                return Span(None if low is None else float(low), None if high is None else float(high))
            case "time":
                return self._moment()
            case "party":
                return rng.choice((*STATES, *GROUPS, "alpha-army"))
            case "list":
                return frozenset(rng.sample(WORDS, rng.randint(0, 3)))
            case _:
                return rng.choice(term.options)

    def _moment(self) -> Moment:
        rng = self.rng
        start = START + timedelta(hours=12 * rng.randint(0, 8))
        return Moment(start, start + timedelta(hours=rng.choice((0, 0, 0, 24))), "then")
