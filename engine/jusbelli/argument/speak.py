"""The tree of why in words (for a terminal) and as plain data (for other programs).

A result that holds shows what supports it; one that fails shows what failed and the nearest way to it; an open
one shows what is undecided. Rules that speak of nothing in the file are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jusbelli.argument.conclusions import Argument, Conclusion
from jusbelli.argument.explain import Explainer
from jusbelli.argument.tree import (
    GroupStep,
    LeafStep,
    LinkedStep,
    ResultStep,
    RuleStep,
    Step,
    Why,
    leaf_steps,
)
from jusbelli.argument.wording import REASONS
from jusbelli.compiling.program import Literal
from jusbelli.findings import Key, Outcome, Record, Truth
from jusbelli.place import Place
from jusbelli.records import Fact

_STANDS = {Truth.TRUE: "yes", Truth.FALSE: "no", Truth.UNKNOWN: "open"}
_HEADS = {"all": "all of these", "any": "any of these", "not": "not", "at least": "at least"}
_EFFECT = {"supports": "for it", "defeats": "against it", "unsettles": "unsettling it"}


def as_text(argument: Argument, key: Key, record: Record) -> str:
    """Why and why not, for one result on one record."""
    explainer = argument.open if record == "open" else argument.closed
    why, conclusion = explainer.why(key), argument.conclusion(key, record)
    lines = [f"{key[0]} - {explainer.wording.name(key[1])}", f"  {headline(argument, conclusion)}", ""]
    if conclusion.policy:
        lines.insert(1, "  policy, not law: no conclusion of law rests on it")
    if why.applies is not None and conclusion.outcome != Outcome.MET:
        lines += ["  does it arise?", *_step(explainer, why.applies, 4, None), ""]
    lines += [
        "  why",
        *(_why(explainer, why, conclusion) or ["    nothing in the file speaks for or against it"]),
        "",
    ]
    lines += ["  why not otherwise", *_why_not(explainer, why, conclusion)]
    return "\n".join(lines).rstrip()


def headline(argument: Argument, conclusion: Conclusion) -> str:
    """The result in one sentence, with its reason and what the closed record would make of it."""
    wording, subject = argument.open.wording, conclusion.subject
    choice = argument.program.book.choices.get(conclusion.element)
    if choice is not None:
        return f"{choice.asks} {conclusion.outcome}{_because(conclusion)}"
    clause = wording.element(argument.program.book.elements[conclusion.element], subject)
    said = {
        Outcome.MET: "it is established that",
        Outcome.NOT_MET: "it is not established that",
        Outcome.OPEN: "it is open whether",
        Outcome.NOT_APPLICABLE: "it does not arise whether",
    }[Outcome(conclusion.outcome)]
    closed = f"; if the record closed today: {conclusion.if_closed.replace('_', ' ')}" if conclusion.if_closed else ""
    return f"{said} {clause}{_because(conclusion)}{closed}"


def _because(conclusion: Conclusion) -> str:
    reasons = conclusion.reasons or ((conclusion.reason,) if conclusion.reason else ())
    return f" ({'; '.join(REASONS[reason] for reason in reasons)})" if reasons else ""


# Why and why not ----------------------------------------------------------------------------------------


def _why(explainer: Explainer, why: Why, conclusion: Conclusion) -> list[str]:
    """What makes the result what it is."""
    if why.values:
        return [line for value, truth, step in why.values for line in _value(explainer, value, truth, step)]
    match conclusion.outcome:
        case Outcome.MET:
            shown = [rule for rule in why.rules if rule.effect_is("supports") and rule.truth is Truth.TRUE]
            return [line for rule in shown for line in _rule(explainer, rule, None)]
        case Outcome.NOT_MET:
            defeats = [
                rule
                for rule in why.rules
                if rule.effect_is("defeats") and rule.truth is Truth.TRUE and not rule.overridden_by
            ]
            if defeats:
                return [line for rule in defeats for line in _rule(explainer, rule, None)]
            fails = [rule for rule in why.rules if rule.effect_is("supports")]
            return [line for rule in fails for line in _rule(explainer, rule, Truth.FALSE)]
        case Outcome.OPEN:
            shown = [rule for rule in why.rules if rule.truth is Truth.UNKNOWN or _unsettles(rule)]
            return [line for rule in shown for line in _rule(explainer, rule, Truth.UNKNOWN)]
        case _:
            return ["    its condition of application does not hold"]


def _why_not(explainer: Explainer, why: Why, conclusion: Conclusion) -> list[str]:
    """What stands, or would have to be shown, on the other side."""
    if why.values:
        return ["    the values are tried in order; see above"]
    if conclusion.outcome == Outcome.MET:
        other = [rule for rule in why.rules if not rule.effect_is("supports")]
        lines = [line for rule in other for line in _rule(explainer, rule, Truth.FALSE)]
        return lines or ["    no rule of the books would defeat it"]
    nearest = nearest_way(why)
    if nearest is None:
        return ["    no rule of the books lets it be met"]
    rule, missing = nearest
    lines = [f"    the nearest way: {rule.rule.id} ({rule.rule.place})", f"      {rule.because}"]
    lines += [f"      still to be shown: {step.clause}" for step in missing] or ["      nothing more on this rule"]
    return lines


def nearest_way(why: Why) -> tuple[RuleStep, tuple[LeafStep | ResultStep, ...]] | None:
    """The supporting rule that lacks the fewest conditions, and what it lacks; first, that it arises at all."""
    arises = () if why.applies is None else (why.applies,)
    ways = [
        (rule, tuple(step for condition in (*arises, *rule.conditions) for step in _lacking(condition)))
        for rule in why.rules
        if rule.effect_is("supports")
    ]
    return min(ways, key=lambda way: len(way[1]), default=None)


def _lacking(step: Step) -> Iterator[LeafStep | ResultStep]:
    """The tests that would have to come out otherwise for a condition to hold; of alternatives the shortest."""
    if step.truth is Truth.TRUE:
        return
    match step:
        case LeafStep() | ResultStep():
            yield step
        case GroupStep(word="all" | "not" | "at least", parts=parts):
            for part in parts:
                yield from _lacking(part) if step.word != "not" else ()
        case GroupStep(parts=parts):
            yield from min((tuple(_lacking(part)) for part in parts), key=len, default=())
        case LinkedStep(members=members):
            ways = [tuple(_lacking(inner)) for _, inner in members]
            yield from min((way for way in ways if way), key=len, default=())


def _unsettles(rule: RuleStep) -> bool:
    return rule.effect_is("unsettles") and rule.truth is not Truth.FALSE


# Lines ----------------------------------------------------------------------------------------------------


def _rule(explainer: Explainer, rule: RuleStep, only: Truth | None) -> list[str]:
    """A rule with its conditions, or with only those that stand in a certain way."""
    if rule.truth is not Truth.TRUE and not _speaks(rule):
        return []
    stands = {Truth.TRUE: "holds", Truth.FALSE: "does not hold", Truth.UNKNOWN: "is undecided"}[rule.truth]
    cites = "; ".join(cite_with_tag(explainer, str(cite.key), cite.pinpoint) for cite in rule.rule.cites)
    lines = [
        f"    rule {rule.rule.id} ({_EFFECT[rule.rule.effect]}) {stands} [{_where(rule.rule.place)}]",
        f"      {rule.because}",
        f"      law: {rule.rule.law}; {cites}",
    ]
    if rule.overridden_by:
        lines.append(f"      set aside by: {', '.join(rule.overridden_by)}")
    for condition in rule.conditions:
        lines += _step(explainer, condition, 6, only)
    for because, step in rule.exceptions:
        if only is None or step.truth is not Truth.FALSE:
            lines.append(f"      exception [{_STANDS[step.truth]}]: {because}")
            lines += _step(explainer, step, 8, None)
    return lines


def _speaks(rule: RuleStep) -> bool:
    """Whether a rule is about anything the file mentions."""
    steps = (*rule.conditions, *(step for _, step in rule.exceptions))
    return (
        any(
            not isinstance(step, LeafStep) or step.facts or step.subject is None or step.truth is not Truth.UNKNOWN
            for step in steps
        )
        or any(leaf.facts for step in steps for leaf in leaf_steps(step))
        or len(steps) <= 2
    )


def cite_with_tag(explainer: Explainer, key: str, pinpoint: str) -> str:
    """A cite with how far it was verified: `ICJ-NIC 195 [K]`."""
    authority = explainer.program.book.authorities.get(key)
    if authority is None:
        return "engine convention"
    return f"{key} {pinpoint}".strip() + f" [{authority.tag(pinpoint)}]"


def _value(explainer: Explainer, value: str, truth: Truth, step: Step) -> list[str]:
    return [f"    {value} [{_STANDS[truth]}]", *_step(explainer, step, 6, None)]


def _step(explainer: Explainer, step: Step, indent: int, only: Truth | None) -> list[str]:
    if only is not None and step.truth is not only:
        return []
    pad = " " * indent
    mark = _STANDS[step.truth]
    match step:
        case LeafStep():
            return [f"{pad}[{mark}] {step.clause}{_grounds(explainer, step)}"]
        case ResultStep():
            return [
                f"{pad}[{mark}] {step.clause} ({step.key[0]} for {step.key[1].id}: {step.outcome.replace('_', ' ')})"
            ]
        case GroupStep(word, number, parts):
            if word == "all" and not parts:
                return [f"{pad}[{mark}] always"]
            head = f"{_HEADS[word]} {number}" if word == "at least" else _HEADS[word]
            inner = None if word in ("not", "any", "at least") else only
            return [f"{pad}[{mark}] {head}:"] + [
                line for part in parts for line in _step(explainer, part, indent + 2, inner)
            ]
        case LinkedStep():
            lines = [f"{pad}[{mark}] {step.word} of the {step.of}:"]
            if not step.stated:
                lines.append(f"{pad}  the file does not state the {step.of}")
            elif not step.members:
                lines.append(f"{pad}  there are none")
            for subject, inner_step in step.members:
                lines.append(f"{pad}  {subject.id}:")
                lines += _step(explainer, inner_step, indent + 4, None)
            return lines


def _grounds(explainer: Explainer, step: LeafStep) -> str:
    if step.presumed:
        return " (presumed; nobody has raised it)"
    parts = []
    for fact in step.facts:
        evidence = f", {', '.join(fact.evidence)}" if fact.evidence else ""
        at = f" [{_where(fact.place)}]" if fact.place.file != "(built in memory)" else ""
        said = _said_otherwise(explainer, step, fact)
        parts.append(f"{said}{explainer.wording.standing(fact)}{evidence}{at}")
    if not parts and step.reason is not None:
        parts.append(REASONS[step.reason])
    if step.not_shown:
        parts.append("not shown on the closed record")
    return f" ({'; '.join(parts)})" if parts else ""


def _said_otherwise(explainer: Explainer, step: LeafStep, fact: Fact) -> str:
    """What the file says, where that is not what the rule asks for: "in the file: the footing was: hot pursuit; "."""
    subject = next((subject for subject, name in step.refs if name == fact.term), None)
    term = explainer.program.book.terms.get(fact.term)
    compared = isinstance(step.leaf.literal, Literal) and step.leaf.literal.other is not None
    if subject is None or term is None or term.is_yes_no or compared or not fact.claims:
        return ""
    values = [fact.decided] if fact.decided is not None else [claim.value for claim in fact.claims]
    clauses = list(dict.fromkeys(explainer.wording.fact(term, subject, value) for value in values))
    return "" if clauses == [step.clause] else f"in the file: {', or '.join(clauses)}; "


def _where(place: Place) -> str:
    return f"{place.file}:{place.line}"


# Data -----------------------------------------------------------------------------------------------------


def as_data(argument: Argument, key: Key, record: Record) -> dict[str, Any]:
    """Why, as plain data: the result, and every rule with the standing of its conditions."""
    explainer = argument.open if record == "open" else argument.closed
    why, conclusion = explainer.why(key), argument.conclusion(key, record)
    nearest = nearest_way(why) if conclusion.outcome in (Outcome.OPEN, Outcome.NOT_MET) else None
    return {
        "element": key[0],
        "policy": conclusion.policy,
        "subject": key[1].id,
        "outcome": conclusion.outcome,
        "reason": conclusion.reason,
        "sentence": headline(argument, conclusion),
        "applies": None if why.applies is None else step_data(why.applies),
        "rules": [_rule_data(rule) for rule in why.rules],
        "values": [{"value": value, "truth": truth, "when": step_data(step)} for value, truth, step in why.values],
        "nearest": None
        if nearest is None
        else {"rule": nearest[0].rule.id, "lacking": [step_data(step) for step in nearest[1]]},
    }


def _rule_data(rule: RuleStep) -> dict[str, Any]:
    return {
        "rule": rule.rule.id,
        "effect": rule.rule.effect,
        "truth": rule.truth,
        "because": rule.because,
        "law": rule.rule.law,
        "cites": [str(cite) for cite in rule.rule.cites],
        "place": str(rule.rule.place),
        "conditions": [step_data(step) for step in rule.conditions],
        "exceptions": [{"because": because, "when": step_data(step)} for because, step in rule.exceptions],
        "overridden_by": list(rule.overridden_by),
    }


def step_data(step: Step) -> dict[str, Any]:
    """One condition as plain data."""
    match step:
        case LeafStep():
            return {
                "test": step.clause, "truth": step.truth, "reason": step.reason, "presumed": step.presumed,
                "term": step.term, "subject": step.subject.id if step.subject else None,
                "facts": [str(fact.place) for fact in step.facts],
            }  # fmt: skip
        case ResultStep():
            return {
                "result": step.key[0],
                "subject": step.key[1].id,
                "truth": step.truth,
                "outcome": step.outcome,
            }
        case GroupStep(word, number, parts):
            return {
                word: [step_data(part) for part in parts],
                "truth": step.truth,
                **({"number": number} if number else {}),
            }
        case LinkedStep():
            members = [{"subject": subject.id, "when": step_data(inner)} for subject, inner in step.members]
            return {step.word: step.of, "truth": step.truth, "stated": step.stated, "members": members}
