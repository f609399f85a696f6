"""`jusbelli assess`: every conclusion about a matter, under one doctrine."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from jusbelli.cli.loading import assess as assess_matter
from jusbelli.cli.loading import load
from jusbelli.cli.options import AsJson, MatterFile, Overlay, ProfileName, RecordChoice, Rules
from jusbelli.cli.printing import say, say_json

if TYPE_CHECKING:
    from jusbelli.argument import Conclusion
    from jusbelli.assessing import Assessment
    from jusbelli.findings import Record


def assess(
    matter: MatterFile,
    profile: ProfileName = None,
    record: RecordChoice = None,
    overlay: Overlay = None,
    rules: Rules = None,
    as_json: AsJson = False,
) -> None:
    """Assess a matter under one doctrine and list every conclusion, with what keeps the open ones open."""
    book, facts = load(matter, rules, as_json=as_json)
    assessment = assess_matter(book, facts, profile, overlay, as_json=as_json)
    chosen: Record = record.value if record else facts.record
    if as_json:
        say_json(as_data(assessment, chosen))
    else:
        say(as_text(assessment, chosen))


def as_data(assessment: Assessment, record: Record) -> dict[str, Any]:
    """The one object `assess --json` prints."""
    argument = assessment.argument
    return {
        "matter": assessment.matter.title,
        "profile": assessment.settings.profile,
        "record": record,
        "conclusions": [_conclusion(assessment, item, record) for item in argument.conclusions(record)],
        "assumptions": [
            {"subject": subject.id, "about": subject.kind, "term": term, "value": value}
            for (subject, term), value in argument.assumptions(record).items()
        ],
        "receipt": asdict(assessment.receipt),
    }


def _conclusion(assessment: Assessment, conclusion: Conclusion, record: Record) -> dict[str, Any]:
    outcome, values = _ending(assessment, conclusion, record)
    closed, _ = _ending(assessment, conclusion, "closed")
    return {
        "element": conclusion.element,
        "about": conclusion.about,
        "policy": conclusion.policy,
        "subject": conclusion.subject.id,
        "outcome": outcome,
        "values": values,
        "reason": conclusion.reason,
        "law": conclusion.law,
        "fact": conclusion.fact,
        "rules": list(conclusion.rules),
        "facts": [{"subject": subject.id, "term": term} for subject, term in conclusion.facts],
        "reasons": list(conclusion.reasons),
        "if_closed": None if conclusion.if_closed is None or closed == outcome else closed,
    }


def _ending(assessment: Assessment, conclusion: Conclusion, record: Record) -> tuple[str, list[str]]:
    """The outcome in one word: met, not_met, open, n_a or a choice's value; and the values that hold or still may."""
    key = (conclusion.element, conclusion.subject)
    valuation = assessment.valuation(record)
    if key in valuation.outcomes:
        return valuation.outcomes[key], []
    by_truth: dict[str, list[str]] = {}
    for value, truth in valuation.choices[key].items():
        by_truth.setdefault(truth, []).append(value)
    if taken := by_truth.get("true"):
        return taken[0], taken
    possible = by_truth.get("unknown", [])
    return ("open" if possible else "n_a"), possible


def as_text(assessment: Assessment, record: Record) -> str:
    """Conclusions by subject, in sentences."""
    from jusbelli.argument.wording import REASONS

    argument, wording = assessment.argument, assessment.argument.open.wording
    lines = [
        f"{assessment.matter.title}",
        f"under {assessment.settings.profile}, {record} record, derived by {' and '.join(assessment.evaluators)}",
    ]
    if assessment.without:
        lines.append(f"note: {assessment.without}; the plain evaluator ran alone")
    by_subject: dict[tuple[bool, Any], list[Conclusion]] = {}
    for conclusion in argument.conclusions(record):
        by_subject.setdefault((conclusion.policy, conclusion.subject), []).append(conclusion)
    for (policy, subject), conclusions in sorted(by_subject.items(), key=lambda item: item[0][0]):
        mark = "policy, not law: " if policy else ""
        lines += ["", f"{mark}{subject.kind} {subject.id}: {wording.name(subject)}"]
        for item in conclusions:
            why = (
                f" ({', '.join(REASONS[reason] for reason in item.reasons) or REASONS[item.reason]})"
                if item.reason
                else ""
            )
            closed = f"; if the record closed today: {item.if_closed}" if item.if_closed else ""
            lines.append(f"  {item.element}: {item.outcome}{why}{closed}")
    return "\n".join(lines)
