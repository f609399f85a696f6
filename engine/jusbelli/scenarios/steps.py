"""The one door to pytest-bdd: the few step shapes into which every clause of the vocabulary fits.

A test module runs features with `from jusbelli.scenarios.steps import *` and a fixture `law` that gives the
rule book.
"""

from __future__ import annotations

import re

import pytest
from pytest_bdd import given, parsers, then, when

from jusbelli.findings import Outcome, Record
from jusbelli.records import AUTHOR, Standing, Status
from jusbelli.rulebook import Rulebook
from jusbelli.scenarios.vocabulary import Vocabulary
from jusbelli.scenarios.world import ESTABLISHED, World

_FOR = r'(?:for "(?P<on>[^"]+)", )?'
_CLOSED = r"(?P<closed>on a closed record, )?"


@pytest.fixture
def world(law: Rulebook, vocabulary: Vocabulary) -> World:
    return World(law, vocabulary)


@pytest.fixture(scope="session")
def vocabulary(law: Rulebook) -> Vocabulary:
    return Vocabulary(law)


def _step(pattern: str) -> parsers.re:
    return parsers.re(f"^{pattern}$", flags=re.DOTALL)


def _ids(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


# --- who and what -----------------------------------------------------------------------------------------


@given(_step(r'a State "(?P<state>[^"]+)"'))
def a_state(world: World, state: str) -> None:
    world.add_state(state)


@given(_step(r'a group "(?P<group>[^"]+)"'))
def a_group(world: World, group: str) -> None:
    world.add_group(group)


@given(_step(r'a link "(?P<link>[^"]+)" between "(?P<group>[^"]+)" and "(?P<state>[^"]+)"'))
def a_link(world: World, link: str, group: str, state: str) -> None:
    world.add_link(link, group, state)


@given(_step(r'a ceasefire "(?P<instrument>[^"]+)" between "(?P<first>[^"]+)" and "(?P<second>[^"]+)"'))
def a_ceasefire(world: World, instrument: str, first: str, second: str) -> None:
    world.add_instrument(instrument, (first, second))


@given(_step(r'an operation "(?P<operation>[^"]+)" of "(?P<strikes>[^"]+)"'))
def an_operation(world: World, operation: str, strikes: str) -> None:
    world.add_operation(operation, _ids(strikes))


@given(
    _step(
        r'a strike "(?P<strike>[^"]+)" by "(?P<by>[^"]+)"(?: of "(?P<of>[^"]+)")?'
        r'(?: on "(?P<victims>[^"]+)")?(?: at "(?P<at>[^"]+)")?'
    )
)
def a_strike(world: World, strike: str, by: str, victims: str | None, at: str | None, of: str | None) -> None:
    world.add_strike(strike, by, _ids(victims) if victims else (), at or "", of or "")


@given(_step(r'"(?P<strike>[^"]+)" ended at "(?P<at>[^"]+)"'))
def it_ended(world: World, strike: str, at: str) -> None:
    world.ended(strike, at)


@given(_step(r'"(?P<strike>[^"]+)" (?P<how>answers|expects) "(?P<act>[^"]+)"'))
def it_answers(world: World, strike: str, how: str, act: str) -> None:
    world.answers(strike, act, expected=how == "expects")


@given(_step(r'"(?P<strike>[^"]+)" is done for "(?P<state>[^"]+)"'))
def it_is_done_for(world: World, strike: str, state: str) -> None:
    world.is_done_for(strike, state)


# --- what is so ------------------------------------------------------------------------------------------


@given(_step(_FOR + r"it is established(?: at S(?P<standard>[1-4]))? that (?P<clause>.+)"))
def it_is_established(world: World, on: str | None, standard: str | None, clause: str) -> None:
    status = Status(Standing.ESTABLISHED, int(standard)) if standard else ESTABLISHED
    world.state_fact(on or "", clause, status)


@given(_step(_FOR + r"it is disputed whether (?P<clause>.+)"))
def it_is_disputed(world: World, on: str | None, clause: str) -> None:
    world.state_fact(on or "", clause, Status(Standing.DISPUTED))


@given(_step(_FOR + r"it is unknown whether (?P<clause>.+)"))
def it_is_unknown(world: World, on: str | None, clause: str) -> None:
    world.state_fact(on or "", clause, Status(Standing.UNKNOWN))


@given(_step(_FOR + r'it is (?P<how>alleged|admitted) by "(?P<who>[^"]+)" that (?P<clause>.+)'))
def it_is_said(world: World, on: str | None, how: str, who: str, clause: str) -> None:
    world.state_fact(on or "", clause, Status(Standing(how)), who)


@given(_step(_FOR + r"it is disproved(?: at S(?P<standard>[1-4]))? that (?P<clause>.+)"))
def it_is_disproved(world: World, on: str | None, standard: str | None, clause: str) -> None:
    world.state_fact(on or "", clause, Status(Standing.DISPROVED, int(standard or 3)))


@given(_step(_FOR + r'(?:the (?P<judge>author)|"(?P<who>[^"]+)") judges that (?P<clause>.+)'))
def it_is_judged(world: World, on: str | None, judge: str | None, who: str | None, clause: str) -> None:
    world.state_fact(on or "", clause, Status(Standing.FOUND), who or "", AUTHOR if judge else "")


# --- the assessment ---------------------------------------------------------------------------------------


@when(
    _step(r'the matter is assessed under "(?P<profile>[^"]+)"(?P<overlay>(?:,? (?:with|and) "[^"]+" set to "[^"]+")*)')
)
def it_is_assessed(world: World, profile: str, overlay: str) -> None:
    world.assess(profile, dict(re.findall(r'"([^"]+)" set to "([^"]+)"', overlay)))


_EXPECTED = {
    "it is established that": Outcome.MET,
    "it is not established that": Outcome.NOT_MET,
    "it is open whether": Outcome.OPEN,
    "it does not arise whether": Outcome.NOT_APPLICABLE,
}


@then(_step(_CLOSED + _FOR + f"(?P<how>{'|'.join(_EXPECTED)}) (?P<clause>.+)"))
def it_comes_out(world: World, closed: str | None, on: str | None, how: str, clause: str) -> None:
    record: Record = "closed" if closed else "open"
    found, meant = world.outcome(on or "", clause, record)
    assert found == _EXPECTED[how], f"`{meant.name}` is {found} on the {record} record, not {_EXPECTED[how]}"


@then(_step(_CLOSED + _FOR + r'rule "(?P<rule>[^"]+)" (?P<how>decides|fails|is undecided)'))
def a_rule_decides(world: World, closed: str | None, on: str | None, rule: str, how: str) -> None:
    assert world.assessment is not None, "the matter has not been assessed"
    assert rule in world.book.rules, f"`{rule}` is no rule"
    about = world.book.elements[world.book.rules[rule].element].about
    key = (rule, world.subject(about, on or ""))
    truth = world.assessment.valuation("closed" if closed else "open").rules[key]
    wanted = {"decides": "true", "fails": "false", "is undecided": "unknown"}[how]
    assert truth == wanted, f"rule `{rule}` is {truth}"


@then(_step(r'the memo cites "(?P<cite>[^"]+)"'))
def the_memo_cites(world: World, cite: str) -> None:
    assert world.assessment is not None, "the matter has not been assessed"
    rules = world.assessment.open.rules
    cited = {
        str(item) for (rule, _), truth in rules.items() if truth != "false" for item in world.book.rules[rule].cites
    }
    assert cite in cited, f"no rule that holds or is open cites `{cite}`"
