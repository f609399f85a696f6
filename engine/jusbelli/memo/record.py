"""How the record stands on a condition, in words: what is shown, on whose word, and what is not."""

from __future__ import annotations

from dataclasses import dataclass

from jusbelli.argument.basis import firmness_of
from jusbelli.argument.tree import LeafStep, LinkedStep, ResultStep
from jusbelli.argument.wording import STANDARDS
from jusbelli.compiling.program import Literal
from jusbelli.findings import Outcome, Reason, Truth
from jusbelli.memo.brief import Brief
from jusbelli.memo.conditions import Test
from jusbelli.memo.outline import FactRef, Grounds
from jusbelli.records import Claim, Fact, Standing
from jusbelli.rulebook import Element, Term


@dataclass(frozen=True)
class Stands:
    """A clause about how the record stands, and its grounds."""

    text: str
    grounds: Grounds


def stands(brief: Brief, test: Test) -> Stands:
    """How the record stands on one test."""
    match test:
        case LeafStep(subject=None):
            return Stands(_doctrine(brief, test), Grounds())
        case LeafStep():
            return Stands(_leaf(brief, test), Grounds(facts=brief.refs_of(test)))
        case ResultStep():
            return Stands(_other_result(brief, test), Grounds(rules=(test.key[0],)))
        case LinkedStep():
            return Stands(_set(test), Grounds())


def _doctrine(brief: Brief, leaf: LeafStep) -> str:
    setting = brief.lead.settings.switches[leaf.term]
    held = brief.book.switches[leaf.term].values.get(setting)
    return f"the doctrine followed answers: {held}" if held else "the doctrine followed leaves the point unsettled"


def _set(step: LinkedStep) -> str:
    plural = step.of.replace("-", " ")
    unsaid, none = _SETS.get(step.of, (f"what the {plural} are", f"there are no {plural}"))
    return none if step.stated else f"the file does not say {unsaid}"


_SETS = {
    "harms": ("which States were hit", "no State is said to have been hit"),
    "trigger-harms": ("which States the act answered hit", "the act answered is not said to have hit any State"),
    "answers": (
        "which acts the strike answered or expected",
        "the strike is said to answer and expect no act",
    ),
    "answered-by": ("which acts answered the strike", "no act is said to have answered the strike"),
    "links": ("which groups are linked with the State", "no group said to be the author is linked with the State"),
    "earlier-breaches": ("which breaches came earlier", "no earlier breach is entered"),
    "earlier-breaches-by-others": ("which breaches by others came earlier", "no earlier breach by others is entered"),
}
"""Where the members of a set are not stated, what is not said; and what is said where it is stated to be empty."""


def _other_result(brief: Brief, step: ResultStep) -> str:
    declared, clause = brief.declared(step.key[0]), result_clause(brief, step)
    if not isinstance(declared, Element):
        return {Truth.TRUE: "", Truth.FALSE: "it is not so that ", Truth.UNKNOWN: "it is open whether "}[
            step.truth
        ] + clause
    if step.outcome == Outcome.OPEN and step.truth is not Truth.UNKNOWN:
        return f"it is at any rate not established that {clause}"
    return f"{OUTCOME_SAYS[Outcome(step.outcome)]} {clause}"


def came_out(brief: Brief, step: ResultStep) -> str:
    """How a result came out, whichever way the test asks for it: an element's outcome, a choice's value."""
    declared = brief.declared(step.key[0])
    if isinstance(declared, Element):
        return f"{OUTCOME_SAYS[Outcome(step.outcome)]} {brief.wording.element(declared, step.key[1])}"
    if step.outcome in declared.options:
        return brief.wording.choice(declared, step.key[1], step.outcome)
    return f"not known: {declared.asks}"


def result_clause(brief: Brief, step: ResultStep) -> str:
    """The clause of the result tested, in its own words, whichever way the test asks for it."""
    declared = brief.declared(step.key[0])
    return brief.wording.element(declared, step.key[1]) if isinstance(declared, Element) else step.clause


OUTCOME_SAYS = {
    Outcome.MET: "it is established that",
    Outcome.NOT_MET: "it is not established that",
    Outcome.OPEN: "it is open whether",
    Outcome.NOT_APPLICABLE: "it does not arise whether",
}
"""How a result is said before the element's own clause."""


# Facts --------------------------------------------------------------------------------------------------


def _leaf(brief: Brief, leaf: LeafStep) -> str:
    if leaf.presumed:
        return _presumed(brief, leaf)
    decided = leaf.truth is not Truth.UNKNOWN and not leaf.not_shown
    if decided and leaf.facts:
        return "; ".join(dict.fromkeys(says_fact(brief, ref) for ref in brief.refs_of(leaf)))
    if decided:
        return leaf.clause if leaf.truth is Truth.TRUE else f"it is not so that {leaf.clause}"
    if not leaf.facts:
        return f"nothing is loaded on whether {leaf.clause}"
    return _undecided(brief, leaf)


def _presumed(brief: Brief, leaf: LeafStep) -> str:
    assert leaf.subject is not None
    term = brief.book.terms[leaf.term]
    return f"it is presumed that {brief.wording.fact(term, leaf.subject, term.presumed or 'no')}"


def _undecided(brief: Brief, leaf: LeafStep) -> str:
    refs = brief.refs_of(leaf)
    missing = _missing_times(brief, leaf, refs)
    if missing:
        return f"unanswered: {missing}"
    facts = [brief.facts[ref] for ref in refs if ref in brief.facts]
    if leaf.reason is Reason.UNKNOWN and all(fact.status.standing is Standing.UNKNOWN for fact in facts):
        return f"it is not known whether {leaf.clause}"
    if len(facts) == 1 and facts[0].status.standing is Standing.UNKNOWN and not facts[0].claims:
        return f"unanswered: {_asked(brief, brief.book.terms[refs[0][1]], refs[0])}"
    if leaf.reason is Reason.LAW:
        return f"whether {leaf.clause} is a question of law on which readings differ"
    only = leaf.reason is Reason.BELOW_STANDARD
    refs = _weakest(brief, refs) if only else refs
    said = "; ".join(dict.fromkeys(says_fact(brief, ref, only=only) for ref in refs if ref in brief.facts))
    if leaf.reason is Reason.UNKNOWN:
        return f"the record is too vague on whether {leaf.clause}: {said}"
    return said


def _weakest(brief: Brief, refs: tuple[FactRef, ...]) -> tuple[FactRef, ...]:
    """Of several facts read together, those that fall short: what is only claimed, where that is so of any."""
    claimed = tuple(ref for ref in refs if ref in brief.facts and firmness_of(brief.facts[ref]) == "unresolved")
    return claimed or refs


def _missing_times(brief: Brief, leaf: LeafStep, refs: tuple[FactRef, ...]) -> str:
    """Of two facts compared, what to ask about the one that is not known."""
    literal = leaf.leaf.literal
    if not isinstance(literal, Literal) or literal.other is None:
        return ""
    asks = [
        brief.wording.fill(brief.book.terms[ref[1]].ask, ref[0])
        for ref in refs
        if ref[1] in brief.book.terms and _is_unknown(brief, ref)
    ]
    return " ".join(dict.fromkeys(asks))


def _is_unknown(brief: Brief, ref: FactRef) -> bool:
    fact = brief.facts.get(ref)
    return fact is None or (fact.status.standing is Standing.UNKNOWN and not fact.claims)


def says_fact(brief: Brief, ref: FactRef, *, only: bool = False) -> str:
    """A fact in a clause, with how it stands: what is claimed, on whose word, and `only` so far."""
    fact = brief.facts.get(ref)
    term = brief.book.terms.get(ref[1])
    if fact is None or term is None:
        return f"the {ref[1]} of {brief.wording.name(ref[0])}"
    if fact.status.standing is Standing.UNKNOWN and not fact.claims:
        return f"not known: {_asked(brief, term, ref)}"
    if term.kind == "characterisation" and fact.decided is None:
        return f"a question of law on which readings differ: {_sides(brief, term, ref, fact, 'held by')}"
    if len(fact.claims) > 1:
        return f"{_standing(brief, fact)}: {_sides(brief, term, ref, fact, 'says')}"
    value = fact.decided if fact.decided is not None else fact.claims[0].value
    return f"{brief.wording.fact(term, ref[0], value)} ({_standing_here(brief, fact, only=only)})"


def _standing_here(brief: Brief, fact: Fact, *, only: bool) -> str:
    """How a fact stands; of one not relied on, that it stands no higher, or that its admission is not enough here."""
    words = _standing(brief, fact)
    if not only:
        return words
    return f"{words}, which is not enough here" if fact.status.standing is Standing.ADMITTED else f"only {words}"


def _asked(brief: Brief, term: Term, ref: FactRef) -> str:
    return brief.wording.fill(term.ask, ref[0])


def _sides(brief: Brief, term: Term, ref: FactRef, fact: Fact, word: str) -> str:
    """Each claim with who makes it, and the denials."""
    sides = [_side(brief, term, ref, claim, word) for claim in fact.claims]
    if fact.denied_by:
        sides.append(f"denied by {brief.wording.who(fact.denied_by)}")
    return "; ".join(sides)


def _side(brief: Brief, term: Term, ref: FactRef, claim: Claim, word: str) -> str:
    clause = brief.wording.fact(term, ref[0], claim.value)
    who = brief.wording.who(claim.by) if claim.by else ""
    if word == "says":
        return f"according to {who}, {clause}" if who else f"it is said that {clause}"
    return f"that {clause} ({word} {who})" if who else f"that {clause} (no named holder)"


def _standing(brief: Brief, fact: Fact) -> str:
    """How a fact stands, in a few words."""
    wording, status = brief.wording, fact.status
    if fact.judged_by is not None:
        return f"judged by {wording.who((fact.judged_by,))}"
    if fact.decided is not None and fact.decided_by:
        return f"decided by {wording.who((fact.decided_by,))}"
    by = tuple(dict.fromkeys(who for claim in fact.claims for who in claim.by))
    match status.standing:
        case Standing.ADMITTED:
            words = f"admitted by {wording.who(fact.admitted_by)}"
        case Standing.ALLEGED:
            words = f"alleged by {wording.who(by)}" if by else "alleged"
        case Standing.DISPUTED:
            words = f"asserted by {wording.who(by)}" if by and len(fact.claims) == 1 else "disputed"
        case Standing.UNKNOWN:
            words = "not known"
        case _:
            words = str(status.standing)
    if status.standard:
        words += f", {STANDARDS[status.standard]}"
    if fact.denied_by and len(fact.claims) < 2:
        words += f"; denied by {wording.who(fact.denied_by)}"
    return words


standing_of = _standing
