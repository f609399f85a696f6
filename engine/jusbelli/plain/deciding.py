"""Elements and choices decided: each from what is found so far, until nothing more can be found.

Everything starts unknown and a finding, once made, is never taken back. So the order of the work does not
matter to the result, and where questions go in a circle, what only feeds on itself stays open.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from functools import cache

from jusbelli.findings import Outcome, Settings, Truth, Valuation
from jusbelli.plain.conditions import MET, NOT_APPLICABLE, NOT_MET, UNSETTLED, Docket, Findings, every_of, some_of
from jusbelli.plain.grounding import Case, GroundChoice, GroundElement, GroundRule, Question
from jusbelli.plain.proof import Doctrine
from jusbelli.plain.values import Kleene, opposite

_TRUTHS: dict[Kleene, Truth] = {True: Truth.TRUE, False: Truth.FALSE, None: Truth.UNKNOWN}


def decide(case: Case, settings: Settings) -> Valuation:
    """The case under the settings: first the law, then, when that is settled, the advice."""
    docket = Docket(
        switches=settings.switches,
        doctrine=_doctrine(settings),
        not_shown=False if settings.record == "closed" else None,
        findings=[question.nothing for question in case.questions],
        rules=[False if number in case.failing else None for number in range(len(case.rules))],
    )
    law = [question for question in case.order if not question.advice]
    _settle(law, case, docket)
    docket.settled.update(question.number for question in law)
    _settle([question for question in case.order if question.advice], case, docket)
    return _valuation(case, docket)


def _doctrine(settings: Settings) -> Doctrine:
    """How well facts must be shown under the settings; where that is unsettled, the usual third standard."""
    set_to = [settings.switches.get(f"sw.standard_{kind}", UNSETTLED) for kind in ("past", "forecast")]
    past, forecast = ("S3" if standard == UNSETTLED else standard for standard in set_to)
    criminal = settings.switches.get("sw.ihl_threshold") == "criminal"
    return Doctrine(past, forecast, "S4" if criminal else "S3")


def _settle(questions: Iterable[Question], case: Case, docket: Docket) -> None:
    """Takes each question in turn, and again whenever something it rests on was found after its turn."""
    waiting = deque(questions)
    ours = {question.number for question in waiting}
    listed = set(ours)
    while waiting:
        question = waiting.popleft()
        listed.discard(question.number)
        found = _findings(question, docket)
        if found != docket.findings[question.number]:
            docket.findings[question.number] = found
            for fed in question.feeds:
                if fed in ours and fed not in listed:
                    listed.add(fed)
                    waiting.append(case.questions[fed])


def _findings(question: Question, docket: Docket) -> Findings:
    if isinstance(question.body, GroundElement):
        return _element(question.body, docket)
    return _choice(question.body, docket)


# --- elements -----------------------------------------------------------------------------------------


def _element(it: GroundElement, docket: Docket) -> Findings:
    """Whether it is met, not met, not applicable.

    On a closed record what is not shown falls against whoever had to show it. An element that ends not met
    unless shown is looked at with doubt: what supports it must be shown, what defeats it holds until refuted.
    One that ends met until the contrary is shown is looked at the other way round.
    """
    not_shown = docket.not_shown
    not_refuted = opposite(not_shown)
    doubted = it.element.if_not_shown == "not-met"
    for_support, for_defeat = (not_shown, not_refuted) if doubted else (not_refuted, not_shown)

    applies = it.applies.truth(docket, not_shown)
    supported = _any_rule(it.supports, docket, for_support)
    unsettled = _any_rule(it.unsettles, docket, not_shown)
    defeated = some_of([_defeat(*rules, docket, for_defeat) for rules in it.defeats])
    return _ends(applies, supported, unsettled, defeated)


@cache
def _ends(applies: Kleene, supported: Kleene, unsettled: Kleene, defeated: Kleene) -> Findings:
    if supported is True and unsettled is not False:
        supported = None  # a question of law, on any record
    good = every_of((supported, opposite(defeated)))
    return every_of((applies, good)), every_of((applies, opposite(good))), opposite(applies)


def _any_rule(rules: Iterable[GroundRule], docket: Docket, gap: Kleene) -> Kleene:
    """Whether any of the rules holds; all are looked at, for what is found of each."""
    any_holds: Kleene = False
    for rule in rules:
        docket.rules[rule.number] = truth = rule.condition.truth(docket, gap)
        if truth is not False and any_holds is not True:
            any_holds = truth
    return any_holds


def _defeat(rule: GroundRule, overriding: Iterable[GroundRule], docket: Docket, gap: Kleene) -> Kleene:
    """Whether a rule defeats the element: it holds, and no supporting rule that holds overrides it."""
    overridden = some_of([docket.rules[over.number] for over in overriding])
    return every_of((_any_rule((rule,), docket, gap), opposite(overridden)))


# --- choices ------------------------------------------------------------------------------------------


def _choice(it: GroundChoice, docket: Docket) -> Findings:
    """Each value; where the first that holds is taken, no later one holds while an earlier one may."""
    holds = [when.truth(docket, docket.not_shown) for when in it.values]
    if not it.choice.first:
        return tuple(holds)
    none_before: Kleene = True
    taken = []
    for truth in holds:
        taken.append(every_of((none_before, truth)))
        none_before = every_of((none_before, opposite(truth)))
    return tuple(taken)


# --- the answer ---------------------------------------------------------------------------------------


def _valuation(case: Case, docket: Docket) -> Valuation:
    outcomes, choices = {}, {}
    for question in case.questions:
        found, body = docket.findings[question.number], question.body
        if isinstance(body, GroundElement):
            outcomes[question.key] = _outcome(found)
        else:
            choices[question.key] = _values(body, found)
    rules = dict(zip(case.rules, map(_TRUTHS.__getitem__, docket.rules), strict=True))
    return Valuation(outcomes, choices, rules)


@cache
def _outcome(found: Findings) -> Outcome:
    if found[MET]:
        return Outcome.MET
    if found[NOT_MET]:
        return Outcome.NOT_MET
    return Outcome.NOT_APPLICABLE if found[NOT_APPLICABLE] else Outcome.OPEN


def _values(body: GroundChoice, found: Findings) -> dict[str, Truth]:
    """Each value of a choice; one that may be reached in several ways holds if it is reached in any."""
    options = body.choice.options
    return {
        option: _TRUTHS[some_of(truth for value, truth in zip(options, found, strict=True) if value == option)]
        for option in dict.fromkeys(options)
    }
