"""Conclusions: each element for each subject, with its reason, its confidence and what it rests on.

The reason compares the open record with the closed one: what only the burden decides is said to be so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from jusbelli.argument.basis import Basis, BasisFinder, FactRef
from jusbelli.argument.explain import Explainer
from jusbelli.argument.tree import GroupStep, LeafStep, LinkedStep, ResultStep, Step, Why, leaf_steps
from jusbelli.compiling.program import Program
from jusbelli.findings import Key, Outcome, Reason, Record, Settings, Truth, Valuation
from jusbelli.records import Subject
from jusbelli.rulebook import SubjectKind

_FACTUAL = (Reason.DISPUTED, Reason.BELOW_STANDARD, Reason.UNKNOWN)
"""Reasons for want of facts, the most telling first."""
_NOT_FACTUAL = (Reason.LAW, Reason.ORDER)


@dataclass(frozen=True)
class Conclusion:
    """One result as the memo, the command line and other programs receive it."""

    element: str
    about: SubjectKind
    subject: Subject
    outcome: str
    """An `Outcome`, or the value of a choice."""
    reason: Reason | None
    law: str | None
    """Law-confidence; None while open, and of policy."""
    fact: str | None
    """How firmly the facts stand."""
    rules: tuple[str, ...]
    facts: tuple[FactRef, ...]
    reasons: tuple[Reason, ...] = ()
    """Everything that keeps an open result open."""
    if_closed: str | None = None
    """On an open record, what the outcome would be if the record closed today, where that differs."""
    policy: bool = False
    """Whether it is an assessment of policy and no conclusion of law."""


@dataclass
class Argument:
    """The two valuations of one program under one doctrine, explained."""

    program: Program
    open: Explainer
    closed: Explainer
    _conclusions: dict[tuple[Key, Record], Conclusion] = field(default_factory=dict)

    @classmethod
    def of(cls, program: Program, settings: Settings, open: Valuation, closed: Valuation) -> Argument:
        opened = Settings(settings.profile, settings.switches, "open")
        return cls(program, Explainer(program, opened, open), Explainer(program, opened.closed(), closed))

    def __post_init__(self) -> None:
        self._open_basis, self._closed_basis = BasisFinder(self.open), BasisFinder(self.closed)

    def why(self, key: Key, record: Record = "open") -> Why:
        """The tree below a result on the open or the closed record."""
        return (self.open if record == "open" else self.closed).why(key)

    def basis(self, key: Key, record: Record = "open") -> Basis | None:
        return (self._open_basis if record == "open" else self._closed_basis).of(key)

    def instances(self) -> Iterator[Key]:
        """Every element and choice instance, in the order of the books, then of the file."""
        elements = dict.fromkeys(key for key in self.program.elements)
        yield from elements
        yield from self.program.choices

    def conclusions(self, record: Record) -> tuple[Conclusion, ...]:
        return tuple(self.conclusion(key, record) for key in self.instances())

    def conclusion(self, key: Key, record: Record) -> Conclusion:
        """One result on the record asked for."""
        if (key, record) not in self._conclusions:
            self._conclusions[key, record] = self._conclude(key, record)
        return self._conclusions[key, record]

    def _conclude(self, key: Key, record: Record) -> Conclusion:
        now, closed = self.open.outcome_of(key), self.closed.outcome_of(key)
        outcome = now if record == "open" else closed
        decided = self._is_decided(key, record)
        basis = self.basis(key, record) if decided else None
        only_by_burden = record == "closed" and decided and outcome != now
        reasons = () if decided else self._why_open(key, record)
        policy = self.program.book.is_policy(key[0])
        return Conclusion(
            element=key[0],
            about=key[1].kind,
            subject=key[1],
            outcome=outcome,
            reason=self._reason(key, record, outcome, basis, only_by_burden, reasons),
            law=basis.law if basis and not policy else None,
            fact="unresolved" if only_by_burden or not decided else basis.fact if basis else None,
            rules=basis.rules if basis else (),
            facts=basis.facts if basis else tuple(self._open_facts(key)),
            reasons=reasons,
            if_closed=closed if record == "open" and closed != now else None,
            policy=policy,
        )

    def _is_decided(self, key: Key, record: Record) -> bool:
        valuation = (self.open if record == "open" else self.closed).valuation
        if key in valuation.outcomes:
            return valuation.outcomes[key] is not Outcome.OPEN
        truths = valuation.choices[key].values()
        return Truth.TRUE in truths or Truth.UNKNOWN not in truths

    def _reason(
        self,
        key: Key,
        record: Record,
        outcome: str,
        basis: Basis | None,
        only_by_burden: bool,
        reasons: tuple[Reason, ...],
    ) -> Reason | None:
        if reasons:
            return reasons[0]
        if only_by_burden:
            return Reason.NOT_ESTABLISHED if outcome in (Outcome.NOT_MET, Outcome.MET) else None
        if outcome != Outcome.NOT_MET or basis is None:
            return None
        if self._fails_by_presumption(key, record):
            return Reason.NOT_RAISED
        return Reason.LAW if basis.fact == "none" else Reason.NEGATED

    def _fails_by_presumption(self, key: Key, record: Record) -> bool:
        """Whether presumptions alone make an element fail; where a fact of the file does its part, it does not."""
        finder = self._open_basis if record == "open" else self._closed_basis
        found = finder.of_failure(key) if key in self.program.elements else None
        return found is not None and found.presumed and not found.facts

    def assumptions(self, record: Record) -> dict[FactRef, str]:
        """Every presumed fact that some decided result rests on, with the value presumed."""
        explainer = self.open if record == "open" else self.closed
        found: dict[FactRef, str] = {}
        for key in self.instances():
            for leaf in presumed_leaves(explainer.why(key)):
                if leaf.subject is not None:
                    presumed = self.program.book.terms[leaf.term].presumed
                    found[leaf.subject, leaf.term] = presumed or ""
        return found

    # --- why open -----------------------------------------------------------------------------------------

    def _why_open(self, key: Key, record: Record) -> tuple[Reason, ...]:
        """What keeps a result open: facts first where the closed record would decide it, else law or order."""
        explainer = self.open if record == "open" else self.closed
        found = _open_reasons(explainer, key)
        factual = tuple(reason for reason in _FACTUAL if reason in found)
        other = tuple(reason for reason in _NOT_FACTUAL if reason in found)
        if record == "closed" or not self._is_decided(key, "closed"):
            return other + factual or (Reason.ORDER,)
        return factual + other or (Reason.ORDER,)

    def _open_facts(self, key: Key) -> Iterator[FactRef]:
        """The facts whose finding could move an open result, in the order met."""
        seen: dict[FactRef, None] = {}
        for leaf in open_leaves(self.open, key):
            seen.update(dict.fromkeys(leaf.refs))
        yield from seen


def presumed_leaves(why: Why) -> Iterator[LeafStep]:
    """The tests below a result that rest on a presumption nobody raised."""
    steps = [step for rule in why.rules for step in (*rule.conditions, *(step for _, step in rule.exceptions))]
    steps += [step for _, _, step in why.values]
    if why.applies is not None:
        steps.append(why.applies)
    for step in steps:
        yield from (leaf for leaf in leaf_steps(step) if leaf.presumed)


def open_below(explainer: Explainer, key: Key) -> tuple[Key, ...]:
    """An open result and every open result it rests on, directly or through others, nearest first."""
    found: dict[Key, None] = {}
    waiting = [key]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found[here] = None
            rests_on = [step.key for step in open_steps(explainer, here) if isinstance(step, ResultStep)]
            waiting.extend(reversed(rests_on))
    return tuple(found)


def open_leaves(explainer: Explainer, key: Key) -> Iterator[LeafStep]:
    """The undecided tests below an open result, through the open results it rests on."""
    for below in open_below(explainer, key):
        for step in open_steps(explainer, below):
            if isinstance(step, LeafStep):
                yield step


def open_steps(explainer: Explainer, key: Key) -> tuple[Step, ...]:
    """The undecided tests that bear directly on a result."""
    if key not in explainer.open_steps:
        explainer.open_steps[key] = tuple(dict.fromkeys(_open_steps(explainer.why(key))))
    return explainer.open_steps[key]


def _open_steps(why: Why) -> Iterator[Step]:
    if why.applies is not None:
        yield from _undecided(why.applies)
    for rule in why.rules:
        if rule.truth is Truth.UNKNOWN:
            for step in (*rule.conditions, *(step for _, step in rule.exceptions)):
                yield from _undecided(step)
    for _, truth, step in why.values:
        if truth is Truth.UNKNOWN:
            yield from _undecided(step)


def _undecided(step: Step) -> Iterator[Step]:
    if step.truth is not Truth.UNKNOWN:
        return
    match step:
        case LeafStep() | ResultStep():
            yield step
        case GroupStep(parts=parts):
            for part in parts:
                yield from _undecided(part)
        case LinkedStep(members=members, stated=stated):
            if not stated:
                yield step
            for _, inner in members:
                yield from _undecided(inner)


def _open_reasons(explainer: Explainer, key: Key) -> set[Reason]:
    """Everything that keeps a result open, directly or through others."""
    found: set[Reason] = set()
    for below in open_below(explainer, key):
        if _unsettled(explainer, below):
            found.add(Reason.LAW)
        for step in open_steps(explainer, below):
            if isinstance(step, LeafStep) and step.reason is not None:
                found.add(step.reason)
            elif isinstance(step, LinkedStep):
                found.add(Reason.UNKNOWN)
    return found


def _unsettled(explainer: Explainer, key: Key) -> bool:
    """Whether a rule supports the element and a question of law holds it back."""
    ground = explainer.program.elements.get(key)
    if ground is None:
        return False
    rules = explainer.valuation.rules
    held = any(rule.effect == "supports" and rules[rule.key] is Truth.TRUE for rule in ground.rules)
    return held and any(rule.effect == "unsettles" and rules[rule.key] is not Truth.FALSE for rule in ground.rules)
