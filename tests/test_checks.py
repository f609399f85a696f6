"""The checks on the law: a planted fault is found at its place in the author's words, and the delivered books are clean.

A small sound book stands first. Each case takes lines out of it (`-`), puts lines in their place (`+`), and says what
is then found (`>`): the line within the book, what is wrong, and the mend.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from time import process_time

import pytest
from randoms import random_book, random_matter, random_settings
from test_laws import without_advice
from typer.testing import CliRunner

from jusbelli import plain
from jusbelli.assessing import Assessor, load_law, load_matter, rules_folder, settings_for
from jusbelli.checking import CHECKS, Examination, examine, problems_of
from jusbelli.checking.asked import asked
from jusbelli.checking.formulas import FALSE, NOT_TRUE, TRUE, UNKNOWN, Ask, Both, Cell, Contrary, Either
from jusbelli.checking.inventory import check_inventory
from jusbelli.checking.reach import check_reach
from jusbelli.checking.search import Search, TooFar
from jusbelli.checking.synonyms import check_synonyms, likeness, only_fact
from jusbelli.checking.thresholds import check_thresholds
from jusbelli.checking.uses import check_used_results, check_used_switches, check_used_terms
from jusbelli.checking.words import said
from jusbelli.cli import app
from jusbelli.cli.exits import Exit
from jusbelli.findings import Truth
from jusbelli.problem import Faults, Problem
from jusbelli.reading.books import read_rulebook
from jusbelli.reading.inventory import inventory_from_text, read_inventory
from jusbelli.reading.matters import matter_from_text
from jusbelli.rulebook import Inventory, Rule, Rulebook
from jusbelli.rulebook import tests_in as all_tests

ROOT = Path(__file__).parents[1]

BOOK = """\
# The test of raids

```facts
act.abroad:
  about: strike
  kind: yes-no
  ask: Did it cross a border?
  says: "{strike} crossed a border"
  denies: "{strike} stayed at home"
act.ordered:
  about: strike
  kind: yes-no
  ask: Who gave the order?
  says: "an officer gave the order for {strike}"
  denies: "nobody gave an order for {strike}"
act.means:
  about: strike
  kind: choice
  values: [drone, missile, mine]
  ask: With what?
  says: "the means of {strike} were {value}"
act.dead:
  about: strike
  kind: number
  unit: persons
  ask: How many died?
  says: "{strike} killed {value}"
act.aims:
  about: strike
  kind: list
  values: [repel, punish, test]
  ask: What for?
  says: "the aims of {strike} were {value}"
act.at:
  about: strike
  kind: time
  ask: When?
  says: "{strike} came at {value}"
act.told:
  about: strike
  kind: time
  ask: When was it announced?
  says: "word of {strike} came at {value}"
harm.grave:
  about: harm
  kind: judgement
  ask: Was the harm grave?
  says: "the harm to {victim} was judged grave"
  denies: "the harm to {victim} was judged slight"
```
```element
id: raid
about: strike
asks: Was it a raid?
met: "{strike} was a raid in the sense of the law"
not-met: "{strike} was no raid in the sense of the law"
burden: alleging
applies-when:
  act.abroad: yes
cites: [LAW 1]
```
```rule
id: raid/ordered
supports: raid
when:
  act.ordered: yes
  sw.school: old
unless:
  - when: {act.aims: {has: test}}
    because: "it was a test"
    cites: [LAW 1]
because: "it was ordered"
cites: [LAW 1]
law: settled
```
```rule
id: raid/deaths
supports: raid
when:
  act.dead: {at_least: 1}
because: "it killed"
cites: [LAW 2]
law: settled
```
```rule
id: raid/mine
defeats: raid
when:
  act.means: mine
because: "a mine is no raid"
cites: [LAW 1]
law: settled
```
```element
id: result
about: strike
composite: yes
asks: What follows?
met: "{strike} has consequences"
not-met: "{strike} has no consequences"
burden: alleging
cites: [LAW 1]
```
```rule
id: result/raid
supports: result
when:
  raid: met
  some: {of: harms, where: {harm.grave: yes}}
  act.told: {before: act.at}
because: "a raid was announced and did grave harm"
cites: [LAW 1]
law: settled
```
"""
AUTHORITIES = """\
references:
  - {id: LAW, oscola: The Law, verified: V1, pinpoints: {"1": {tag: V1}, "2": {tag: V1, numbers: [30]}}}
"""
PROFILES = """\
switches:
  sw.school:
    asks: Which school?
    values: {old: the old one, new: the new one}
  sw.standard_past:
    asks: How well?
    values: {S2: probable, S3: clear}
profiles:
  icj-restrictive: {name: Strict, settings: {sw.school: old, sw.standard_past: S3}}
"""


def law(folder: Path, book: str, *, authorities: str = AUTHORITIES, profiles: str = PROFILES) -> Rulebook:
    """The rule book of a folder that holds these texts."""
    (folder / "raids.md").write_text(book)
    (folder / "authorities.yaml").write_text(authorities)
    (folder / "profiles.yaml").write_text(profiles)
    return read_rulebook(folder, "rules")


def found(examined: Examination) -> list[str]:
    return [f"{each.place.line}:{each.place.column} {each.what} > {each.mend}" for each in examined.problems]


def line_of(book: str, text: str) -> int:
    """The line of the book that has a text, which stands once; the whole line where the text ends with `$`."""
    lines = [
        number
        for number, line in enumerate(book.splitlines(), 1)
        if (line == text.removesuffix("$") if text.endswith("$") else text in line)
    ]
    assert len(lines) == 1, (text, lines)
    return lines[0]


@dataclass(frozen=True)
class Case:
    title: str
    out: str
    into: str
    faults: tuple[str, ...]
    """Each with the text of the line it stands in (or `FILE:LINE:COLUMN`), what is wrong, and the mend."""


def rule(name: str, when: str, *, effect: str = "supports", more: str = "", element: str = "raid") -> str:
    """A rule as a fence, with `when` on one line."""
    return (
        f"```rule\nid: {element}/{name}\n{effect}: {element}\nwhen: {when}\n{more}"
        f'because: "of {name}"\ncites: [LAW 1]\nlaw: settled\n```\n'
    )


IDLE = "leave it out, correct it, or write `reason-only: yes` if it stands only for the reason it gives"
FLAG = (
    "put it in a `flag`; or, if the text cited states it, say so in authorities.yaml with the pinpoint: `numbers: [{}]`"
)
ASKED = "leave one of them out, or put them under `any`"
TERM = "test it in a rule, leave it out, or write `printed: yes` if it is asked for only to be printed"

CASES = (
    # Use
    Case(
        "a term that nothing tests",
        "",
        "```facts\nact.cost:\n  about: strike\n  kind: number\n  unit: dollars\n  ask: How dear was it?\n"
        '  says: "it cost {value}"\n```\n',
        (f"act.cost: | no condition tests `act.cost`: `How dear was it?` > {TERM}",),
    ),
    Case(
        "a term that is printed and tested",
        "  kind: number\n",
        "  kind: number\n  printed: yes\n",
        ("act.dead:$| `act.dead` is `printed: yes`, and `raid` tests it > leave out `printed`, or the test",),
    ),
    Case(
        "an element that nothing tests",
        "composite: yes\n",
        "",
        (
            "id: result$| nothing tests `result`: `What follows?` > test it, or say what end it serves: "
            "`composite: yes`, `weight-only: yes` or `advice: yes`",
        ),
    ),
    Case(
        "a choice that nothing tests",
        "",
        "```choice\nid: size\nabout: strike\nasks: How large?\nvalues:\n"
        '  - {value: great, says: "{strike} was great", when: {act.dead: {above: 1}}}\n'
        '  - {value: small, says: "{strike} was small", when: {act.dead: {at_most: 1}}}\n```\n',
        (
            "id: size| nothing tests `size`: `How large?` > test it, or say what end it serves: `composite: yes`, `weight-only: yes`",
        ),
    ),
    # What can never hold
    Case(
        "one fact asked to be both",
        "",
        rule("both", "{act.means: drone, act.ordered: yes, not: {any: [act.means: drone]}}"),
        (
            "id: raid/both+2| rule `raid/both` can never hold, because `act.means: drone` and "
            f"`not: {{any: [act.means: drone]}}` are both asked > {ASKED}",
        ),
    ),
    Case(
        "two values at once",
        "",
        rule("two", "{all: [act.means: drone, act.means: missile]}"),
        (
            f"id: raid/two+2| rule `raid/two` can never hold, because `act.means: drone` and `act.means: missile` are both asked > {ASKED}",
        ),
    ),
    Case(
        "a number above and below",
        "",
        rule("number", "{act.dead: {at_least: 1, below: 1}}"),
        (
            "id: raid/number+2| rule `raid/number` can never hold, because `act.dead: {at_least: 1}` and "
            f"`act.dead: {{below: 1}}` are both asked > {ASKED}",
        ),
    ),
    Case(
        "a list that has what it may not have",
        "",
        rule("list", "{act.aims: {has: punish, only: [repel]}}"),
        (
            "id: raid/list+2| rule `raid/list` can never hold, because `act.aims: {has: punish}` and "
            f"`act.aims: {{only: repel}}` are both asked > {ASKED}",
        ),
    ),
    Case(
        "a time before and after",
        "",
        rule(
            "time",
            "{act.at: {before: act.told}, act.told: {within: {hours: 1}, of: act.at}, any: [act.at: {after: act.told}]}",
        ),
        (
            "id: raid/time+2| rule `raid/time` can never hold, because `act.at: {before: act.told}` and "
            f"`any: [act.at: {{after: act.told}}]` are both asked > {ASKED}",
        ),
    ),
    Case(
        "an exception that is the condition",
        "",
        rule("self", "{act.ordered: yes}", more='unless:\n  - when: {act.ordered: [yes]}\n    because: "so"\n'),
        (
            "  - when: {act.ordered: [yes]}| rule `raid/self` can never hold, because `act.ordered: yes` and "
            f"`unless: act.ordered: yes` are both asked > {ASKED}",
        ),
    ),
    Case(
        "an element with no conditions of application that is tested for not applying",
        "",
        rule("na", "{raid: met, result: not-applicable}", element="result"),
        (
            "id: result/na+2| rule `result/na` can never hold, because `result: not-applicable` is never true > correct it, or leave it out",
        ),
    ),
    Case(
        "a member that must be and may not be",
        "",
        rule("members", "{some: {of: harms, where: {harm.grave: yes}}, every: {of: harms, where: {harm.grave: no}}}"),
        (
            "id: raid/members+2| rule `raid/members` can never hold, because `some: {of: harms, where: {harm.grave: yes}}` and "
            f"`every: {{of: harms, where: {{harm.grave: no}}}}` are both asked > {ASKED}",
        ),
    ),
    Case(
        "a flag that is never raised",
        "",
        "```flag\nid: raid.flag/never\nabout: strike\nwhen: {all: [act.ordered: yes, act.ordered: no]}\nraises: What of it?\n```\n",
        (
            f"id: raid.flag/never+2| flag `raid.flag/never` can never hold, because `act.ordered: yes` and `act.ordered: no` are both asked > {ASKED}",
        ),
    ),
    Case(
        "a value of a choice behind one that is always taken",
        "",
        "```choice\nid: size\nabout: strike\nweight-only: yes\nasks: How large?\nfirst: yes\nvalues:\n"
        '  - {value: great, says: "{strike} was great"}\n'
        '  - {value: small, says: "{strike} was small", when: {act.dead: {at_most: 1}}}\n```\n',
        (
            "value: small,| the value `small` of `size` can never hold, because that it is not `great` is never true > correct it, or leave it out",
        ),
    ),
    # What can never matter
    Case(
        "a rule that another covers",
        "",
        rule("narrow", "{act.dead: {above: 1}, act.ordered: yes}"),
        (
            "id: raid/narrow| rule `raid/narrow` can never matter: wherever it holds, as with `act.dead: above 1`, "
            f"`act.ordered: yes`, rule `raid/deaths` holds too > {IDLE}",
        ),
    ),
    Case(
        "a rule where the element does not apply",
        "",
        rule("home", "{act.abroad: no}"),
        (f"id: raid/home| rule `raid/home` can never matter: `raid` does not apply where it holds > {IDLE}",),
    ),
    Case(
        "a defeating rule where every support fails",
        "",
        rule("unannounced", "{act.told: {not_before: act.at}}", effect="defeats", element="result"),
        (
            "id: result/unannounced| rule `result/unannounced` can never matter: wherever it holds, as with `act.told at "
            f"the time of act.at`, every rule that supports `result` fails, so that it is not met in any case > {IDLE}",
        ),
    ),
    Case(
        "a rule that is always defeated",
        "",
        rule("mines", "{act.means: mine, act.ordered: yes, sw.school: new}"),
        (
            "id: raid/mines| rule `raid/mines` can never matter: wherever it holds, as with `act.means: mine`, `act.ordered: yes`, "
            f"`sw.school: new`, rule `raid/mine` holds too > {IDLE}",
        ),
    ),
    Case(
        "a rule for its reason that does matter",
        "supports: result\n",
        "supports: result\nreason-only: yes\n",
        (
            "id: result/raid| rule `result/raid` is `reason-only: yes`, and it can change how `result` ends > leave `reason-only` out",
        ),
    ),
    Case(
        "an exception that never matters",
        "",
        rule("drones", "{act.means: drone}", more='unless:\n  - when: {act.means: missile}\n    because: "so"\n'),
        (
            "  - when: {act.means: missile}| the exception `act.means: missile` of rule `raid/drones` can never matter: "
            "the rule does not hold then in any case > leave it out, or correct it",
        ),
    ),
    # Numbers
    Case(
        "a threshold of our own",
        "act.dead: {at_least: 1}\n",
        "act.dead: {at_least: 10}\n",
        (
            f"act.dead: {{at_least: 10}}| `raid/deaths` tests `act.dead` against 10, a number that stands in no text cited > {FLAG.format(10)}",
        ),
    ),
    Case(
        "hours of our own",
        "act.told: {before: act.at}\n",
        "act.told: {within: {hours: 72}, of: act.at}\n",
        (
            f"act.told: {{within| `result/raid` tests `act.told` against 72, a number that stands in no text cited > {FLAG.format(72)}",
        ),
    ),
    Case(
        "none, as a number",
        "act.dead: {at_least: 1}\n",
        "act.dead: {above: 0}\n",
        (
            "act.dead: {above: 0}| `raid/deaths` tests `act.dead` against 0, a number that stands in no text cited > "
            "write `{below: 1}` for none and `{at_least: 1}` for some",
        ),
    ),
    Case(
        "two of three",
        "",
        rule("two", "{at_least: 2, of: [act.ordered: yes, act.means: drone, act.aims: {has: repel}]}"),
        (f"when: {{at_least: 2| `raid/two` asks for 2 of 3, a number that stands in no text cited > {FLAG.format(2)}",),
    ),
    Case(
        "a count of members",
        "some: {of: harms, where: {harm.grave: yes}}\n",
        "count: {of: harms, where: {harm.grave: yes}, at_least: 3}\n",
        (
            f"count: {{of: harms| `result/raid` counts 3 `harms`, a number that stands in no text cited > {FLAG.format(3)}",
        ),
    ),
    # Sentences
    Case(
        "a clause that another pattern swallows",
        '  says: "an officer gave the order for {strike}"\n',
        '  says: "the means of {strike} were mine"\n',
        (
            "act.ordered:$| the clause of `act.ordered` could be read as one of `act.means`: `the means of the strike were mine` > make them differ",
        ),
    ),
    Case(
        "the clause of an element that a pattern of a term swallows",
        'met: "{strike} has consequences"\n',
        'met: "{strike} killed 12"\n',
        (
            "id: result$| the clause of `result` could be read as one of `act.dead`: `the strike killed 12` > make them differ",
        ),
    ),
    Case(
        "two patterns that say the same",
        '  says: "{strike} came at {value}"\n',
        '  says: "word of {strike} came at  {value}"\n',
        (
            "act.at:$| the clause of `act.at` could be read as one of `act.told`: `word of the strike came at 2026-01-01` > make them differ",
            "act.told:$| `act.told` says the same as `act.at`: `word of {strike} came at {value}` > make them differ, or keep one",
            "act.told:$| the clause of `act.told` could be read as one of `act.at`: `word of the strike came at 2026-01-01` > make them differ",
        ),
    ),
    Case(
        "a pattern whose every sentence is one of another's",
        '  says: "word of {strike} came at {value}"\n',
        '  says: "{strike} came at 2026-{value}"\n',
        (
            "act.told:$| the clause of `act.told` could be read as one of `act.at`: `the strike came at 2026-2026-01-01` > make them differ",
        ),
    ),
    Case(
        "a slot that is not filled in a question",
        "asks: Was it a raid?\n",
        "asks: Was it a raid on {victim}?\n",
        (
            "id: raid$| `raid` has the slot `{victim}`, which is not filled for a strike > slots for a strike: strike, actor, state",
        ),
    ),
    # Synonyms
    Case(
        "a fact that is the element in other words",
        "",
        "```facts\nact.responsible:\n  about: strike\n  kind: yes-no\n  ask: Was the State responsible?\n"
        '  says: "{state} was responsible for {strike}"\n  denies: "{state} was not responsible for {strike}"\n```\n'
        "```element\nid: blame\nabout: strike\ncomposite: yes\nasks: Who is to blame?\n"
        'met: "the responsibility for {strike} was that of {state}"\nnot-met: "{state} bears no blame"\nburden: alleging\n```\n'
        + rule("own", "{act.responsible: yes}", element="blame"),
        (
            "act.responsible:$| `act.responsible` only says again what `blame` decides: `{state} was responsible for {strike}`, "
            "`the responsibility for {strike} was that of {state}` > ask for facts from which it follows, that somebody could "
            "find out; if a person must judge it, write `kind: judgement`",
        ),
    ),
)


def planted(case: Case) -> str:
    if case.out:
        assert BOOK.count(case.out) == 1, case.title
        return BOOK.replace(case.out, case.into)
    return BOOK + case.into


def expected(case: Case, book: str) -> list[str]:
    wanted = []
    for fault in case.faults:
        where, _, what = fault.partition("|")
        text, _, further = where.partition("+")
        line = line_of(book, text.rstrip()) + int(further or 0)
        wanted.append(f"{line} {what.strip()}")
    return wanted


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_planted_fault_is_found_at_its_place_in_the_authors_words(tmp_path: Path, case: Case) -> None:
    book = planted(case)
    examined = examine(law(tmp_path, book))
    assert [f"{each.place.line} {each.what} > {each.mend}" for each in examined.problems] == expected(case, book)
    assert all(each.place.file == "rules/raids.md" for each in examined.problems)
    assert not examined.unexamined


def test_the_sound_book_is_sound(tmp_path: Path) -> None:
    assert examine(law(tmp_path, BOOK)) == Examination(())


# Numbers that stand in a text, and policy ------------------------------------------------------------------


def test_a_number_that_stands_in_the_text_cited_may_be_tested(tmp_path: Path) -> None:
    book = BOOK.replace("act.dead: {at_least: 1}", "act.dead: {at_least: 30}")
    assert not examine(law(tmp_path, book)).problems
    elsewhere = book.replace("cites: [LAW 2]", "cites: [LAW 1]")
    assert [each.place.line for each in check_thresholds(law(tmp_path, elsewhere))] == [line_of(book, "at_least: 30")]


def test_a_number_of_the_authority_itself_counts_where_no_pinpoint_is_given(tmp_path: Path) -> None:
    book = BOOK.replace("act.dead: {at_least: 1}", "act.dead: {at_least: 40}").replace("cites: [LAW 2]", "cites: [LAW]")
    own = AUTHORITIES.replace("verified: V1, pinpoints", "verified: V1, numbers: [40], pinpoints")
    assert list(check_thresholds(law(tmp_path, book)))
    assert not list(check_thresholds(law(tmp_path, book, authorities=own)))


def test_numbers_that_are_no_numbers_are_a_fault_of_form(tmp_path: Path) -> None:
    with pytest.raises(Faults) as raised:
        law(tmp_path, BOOK, authorities=AUTHORITIES.replace("[30]", "[thirty]"))
    assert [str(each.place) for each in raised.value.problems] == ["rules/authorities.yaml:2:99"]


def test_flags_may_have_any_threshold(tmp_path: Path) -> None:
    flag = "```flag\nid: raid.flag/many\nabout: strike\nwhen: {act.dead: {above: 500}}\nraises: Why so many?\n```\n"
    assert not examine(law(tmp_path, BOOK + flag)).problems


@pytest.mark.parametrize("when", ["at_least: 1", "at_most: 0", "at_most: 1"])
def test_one_none_and_more_than_one_may_be_counted(tmp_path: Path, when: str) -> None:
    counted = BOOK.replace(
        "some: {of: harms, where: {harm.grave: yes}}", f"count: {{of: harms, where: {{harm.grave: yes}}, {when}}}"
    )
    assert not examine(law(tmp_path, counted)).problems


# Switches -------------------------------------------------------------------------------------------------


def test_a_switch_that_no_condition_reads_is_a_fault_but_for_the_standards(tmp_path: Path) -> None:
    unread = PROFILES.replace(
        "switches:\n", "switches:\n  sw.war: {asks: Is it war?, values: {no: no, yes: yes}}\n"
    ).replace("settings: {", "settings: {sw.war: no, ")
    assert found(examine(law(tmp_path, BOOK, profiles=unread))) == [
        "2:11 no condition reads the switch `sw.war`: `Is it war?` > test it in a rule, or leave it out of the switches and of every profile"
    ]


def test_values_of_a_switch_that_nothing_tells_apart_are_a_fault(tmp_path: Path) -> None:
    third = PROFILES.replace("new: the new one", "new: the new one, newest: the newest")
    assert found(examine(law(tmp_path, BOOK, profiles=third))) == [
        "3:5 no condition tells `new` from `newest` of `sw.school` > test one of them by itself, or keep one of them"
    ]


# Synonyms -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "element"),
    [
        ("{strike} amounted to an armed attack", "{strike} was an armed attack"),
        ("{state} had effective control of the operation", "{state} effectively controlled the operation of {group}"),
        ("the force used was necessary", "{strike} was a necessary use of force"),
        ("{strike} was attributable to {state}", "{strike} is attributed to {state}"),
    ],
)
def test_the_same_in_other_words_is_like(fact: str, element: str) -> None:
    assert likeness(fact, element) >= 0.6


def test_no_fact_of_the_delivered_books_comes_near_the_element_it_decides() -> None:
    """The measure has room on both sides: real facts stay at four in ten or below."""
    book = load_law()
    near = [
        (likeness(found[1], element.met), element.id)
        for element in book.elements.values()
        if (found := only_fact(book, element)) is not None
    ]
    assert near and max(near)[0] <= 0.5, max(near)


@pytest.mark.parametrize("kind", ["judgement", "characterisation"])
def test_what_people_sign_for_is_no_synonym(tmp_path: Path, kind: str) -> None:
    case = next(case for case in CASES if case.title == "a fact that is the element in other words")
    book = planted(case).replace(
        "act.responsible:\n  about: strike\n  kind: yes-no", f"act.responsible:\n  about: strike\n  kind: {kind}"
    )
    assert not examine(law(tmp_path, book)).problems


# Sizes ----------------------------------------------------------------------------------------------------


def counting(number: int, of: int) -> str:
    """The book with a rule that counts, and as many terms as are counted."""
    terms = "".join(
        f"x.n{n}: {{about: strike, kind: yes-no, ask: Was it?, says: fact {n} held, denies: fact {n} did not hold}}\n"
        for n in range(of)
    )
    parts = "".join(f"    - x.n{n}: yes\n" for n in range(of))
    fence = f"```rule\nid: raid/many\nsupports: raid\nwhen:\n  at_least: {number}\n  of:\n{parts}because: many\ncites: [LAW 1]\nlaw: settled\n```\n"
    return f"{BOOK}```facts\n{terms}```\n{fence}"


def test_a_count_that_the_engine_could_not_hold_is_a_fault_for_every_command(tmp_path: Path) -> None:
    book = counting(60, 120)
    problems = problems_of(law(tmp_path, book))
    assert [f"{each.place.line} {each.what}" for each in problems] == [
        f"{line_of(book, '- x.n0: yes')} `raid/many` asks for 60 of 120, which takes 7,200 steps to count; no more than 1,000 can be taken"
    ]


def test_what_is_within_the_limits_is_assessed(tmp_path: Path) -> None:
    """A condition far longer than what the library takes at once, and a count just within its bound."""
    book = law(
        tmp_path, counting(400, 400).replace("  at_least: 400\n  of:\n", "  any:\n").replace("of many", "of few")
    )
    assert not problems_of(book)
    text = "matter: M\nunless_stated: agreed\nparties: {a: {name: A}}\nstrikes: {s: {name: the strike, state: a, x.n399: yes, act.abroad: yes, act.means: drone}}\n"
    matter = matter_from_text(text, book, "m.yaml")
    assessment = Assessor(book, matter).assess(settings_for(book, matter))
    assert {key[0]: str(outcome) for key, outcome in assessment.open.outcomes.items()}["raid"] == "met"


def test_a_choice_of_too_many_values_is_a_fault(tmp_path: Path) -> None:
    values = "".join(
        f'  - {{value: v{n}, says: "it was of rank {n}", when: {{act.ordered: yes}}}}\n' for n in range(41)
    )
    book = f"{BOOK}```choice\nid: rank\nabout: strike\nweight-only: yes\nasks: What rank?\nfirst: yes\nvalues:\n{values}```\n"
    assert [(each.place.line, each.what, each.mend) for each in problems_of(law(tmp_path, book))] == [
        (
            line_of(book, "id: rank"),
            "`rank` tries 41 values in order; no more than 40 can be tried",
            "divide it into several choices",
        )
    ]


# Reach: exact, against every state and against the evaluator -------------------------------------------------


def test_the_search_finds_a_state_exactly_where_there_is_one() -> None:
    """Against all states of knowledge of two facts of three values: every set of live values, and nothing known."""
    cells = [Cell(name, ("a", "b", "c"), excludes=False) for name in ("x", "y")]
    known = [{}, *({"live": live} for live in range(1, 8))]
    outcomes: set[bool] = set()
    for seed in range(400):
        rng = Random(seed)
        formula = random_formula(rng, cells, 3)
        wanted = rng.choice([TRUE, FALSE, UNKNOWN, NOT_TRUE])
        states = ((x, y) for x in known for y in known)
        possible = any(value_in(formula, dict(zip(cells, state, strict=True))) & wanted for state in states)
        assert (Search().find((formula, wanted)) is not None) == possible, f"seed {seed}"
        outcomes.add(possible)
    assert outcomes == {True, False}


def random_formula(rng: Random, cells: list[Cell], depth: int) -> Ask | Both | Either | Contrary:
    if depth == 0 or rng.random() < 0.2:
        return Ask(rng.choice(cells), rng.randrange(1, 7))
    if rng.random() < 0.25:
        return Contrary(random_formula(rng, cells, depth - 1))
    parts = tuple(random_formula(rng, cells, depth - 1) for _ in range(rng.choice([2, 3])))
    return Both(parts) if rng.random() < 0.5 else Either(parts)


def value_in(formula: object, state: dict[Cell, dict[str, int]]) -> int:
    """The value of a formula in one state, by strong Kleene logic written out again."""
    match formula:
        case Ask(cell, passing):
            live = state[cell].get("live")
            if live is None or (live & passing and live & ~passing):
                return UNKNOWN
            return TRUE if live & passing else FALSE
        case Contrary(part):
            return {TRUE: FALSE, FALSE: TRUE, UNKNOWN: UNKNOWN}[value_in(part, state)]
        case Both(parts) | Either(parts):
            values = [value_in(part, state) for part in parts]
            first, last = (FALSE, TRUE) if isinstance(formula, Both) else (TRUE, FALSE)
            return first if first in values else UNKNOWN if UNKNOWN in values else last
    raise AssertionError(formula)


def test_what_is_said_never_to_hold_or_to_matter_never_does_in_random_matters() -> None:
    """A rule found idle may be taken away: nothing decided is lost or reversed. One that can never hold never holds."""
    idle = never = 0
    for seed in range(60):
        rng = Random(seed)
        book = without_advice(random_book(rng))
        problems = [each for each in check_reach(book) if isinstance(each, Problem)]
        cannot_hold, cannot_matter = named(problems, "hold"), named(problems, "matter")
        idle, never = idle + len(cannot_matter), never + len(cannot_hold)
        for number in range(4):
            matter = random_matter(rng, book)
            settings = random_settings(rng, "open" if number % 2 else "closed")
            first = plain.assess(book, matter, settings)
            held = {key[0] for key, truth in first.rules.items() if truth is Truth.TRUE}
            assert settings.record == "closed" or not held & set(cannot_hold), f"seed {seed}"
            for each in cannot_matter:
                after = plain.assess(taken_away(book, each), matter, settings)
                lost = [key for key, now in first.outcomes.items() if now != "open" and after.outcomes[key] != now]
                assert not lost, f"seed {seed}: {each}"
    assert idle > 50
    assert never > 50


def named(problems: list[Problem], what: str) -> list[str]:
    matches = (re.match(rf"rule `([^`]*)` can never {what}", each.what) for each in problems)
    return [match[1] for match in matches if match]


def taken_away(book: Rulebook, name: str) -> Rulebook:
    def rest(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
        others = (rule for rule in rules if rule.id != name)
        return tuple(
            each.model_copy(update={"overrides": tuple(o for o in each.overrides if o != name)}) for each in others
        )

    return replace(book, books=tuple(each.model_copy(update={"rules": rest(each.rules)}) for each in book.books))


def test_what_cannot_be_searched_to_the_end_is_said() -> None:
    cells = [Cell(f"c{number}", ("yes", "no"), excludes=False) for number in range(14)]
    odd = Ask(cells[0], 1)
    for cell in cells[1:]:
        one, other = Ask(cell, 1), Contrary(Ask(cell, 1))
        odd = Either((Both((odd, other)), Both((Contrary(odd), one))))  # type: ignore[assignment]
    with pytest.raises(TooFar):
        Search(most=50).find((odd, TRUE), (Contrary(odd), TRUE))


def test_the_command_says_what_was_not_examined(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    law(tmp_path, BOOK)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("jusbelli.checking.reach.Search", partial(Search, most=0))
    done = CliRunner().invoke(app, ["check", "--rules", "."])
    assert done.exit_code == Exit.OK
    line = line_of(BOOK, "id: raid/deaths")
    assert f"not examined: whether rule `raid/deaths` can hold (./raids.md:{line}:1)" in done.output
    told = json.loads(CliRunner().invoke(app, ["check", "--rules", ".", "--json"]).output)
    assert {"file": "./raids.md", "line": line, "column": 1, "what": "whether rule `raid/deaths` can hold"} in told[
        "not_examined"
    ]


# The inventory ----------------------------------------------------------------------------------------------

INVENTORY = """\
sections:
  a:
    title: Raids
    tests:
      - raid
      - result
  b:
    title: War
    tests: [war]
left-out: {war: "no State has declared one"}
"""


def inventory(text: str) -> Inventory:
    return inventory_from_text(text, "rules/inventory.yaml")


def test_an_inventory_that_is_covered_is_no_fault(tmp_path: Path) -> None:
    examined = examine(law(tmp_path, BOOK), inventory(INVENTORY))
    assert not examined.problems
    assert examined.encoded == (2, 3)
    assert [(each.id, each.reason) for each in examined.left_out] == [("war", "no State has declared one")]


@pytest.mark.parametrize(
    ("out", "into", "faults"),
    [
        ("- result\n", "- results\n", ["6:9 `results` is a test of the field, and no book declares it > did you mean `result`? else declare it, or say under `left-out` why not"]),
        ("left-out: {war: \"no State has declared one\"}", "left-out: {}", ["9:13 `war` is a test of the field, and no book declares it > declare it in a book, or say under `left-out` why not"]),
        ("left-out: {war", "left-out: {raid: too hard, war", ["10:12 `raid` is left out, and a book declares it: too hard > take it out of `left-out`"]),
        ("left-out: {war", "left-out: {wars: too many, war", ["10:12 `wars` is left out, and no section lists it > did you mean `war`?"]),
    ],
)  # fmt: skip
def test_the_inventory_and_the_books_must_agree(tmp_path: Path, out: str, into: str, faults: list[str]) -> None:
    problems = check_inventory(law(tmp_path, BOOK), inventory(INVENTORY.replace(out, into)))
    assert [f"{each.place.line}:{each.place.column} {each.what} > {each.mend}" for each in problems] == faults


@pytest.mark.parametrize(
    ("out", "into", "fault"),
    [
        ("- result", "- raid", "6:9: `raid` is listed a second time (first in line 5)"),
        ('war: "no State has declared one"', 'war: ""', "10:12: `war` is left out without a reason"),
        ("left-out:", "left:", "10:1: `left` is not known here"),
        ("title: War", "name: War", "7:3: section `b` needs a title and its tests"),
        ("- raid", "- 5", "5:9: `5` is no name of a test"),
        ("sections:", "parts:", "1:1: `parts` is not known here"),
    ],
)
def test_a_faulty_inventory_is_a_fault_of_form(out: str, into: str, fault: str) -> None:
    with pytest.raises(Faults) as raised:
        inventory(INVENTORY.replace(out, into))
    assert f"rules/inventory.yaml:{fault}" in str(raised.value)


def test_the_command_says_how_far_the_books_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    law(tmp_path, BOOK)
    (tmp_path / "inventory.yaml").write_text(INVENTORY)
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["check", "--rules", "."])
    assert done.exit_code == Exit.OK
    assert "tests of the field: 2 of 3 encoded; left out: war (no State has declared one)\n" in done.output
    told = json.loads(CliRunner().invoke(app, ["check", "--rules", ".", "--json"]).output)
    assert told["tests_of_the_field"] == {"encoded": 2, "of": 3, "left_out": {"war": "no State has declared one"}}


# The books delivered ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def delivered() -> Rulebook:
    return load_law()


@pytest.mark.parametrize(
    "check",
    [check_reach, check_thresholds, check_synonyms, check_used_terms, check_used_results, check_used_switches],
    ids=lambda check: check.__name__,
)
def test_the_delivered_books_are_clean(delivered: Rulebook, check: Callable[[Rulebook], object]) -> None:
    """Of this check: nothing is found, and nothing was left unexamined."""
    assert [str(each) for each in check(delivered)] == []  # type: ignore[attr-defined]


def test_every_test_of_the_field_is_encoded_or_left_out_with_a_reason(delivered: Rulebook) -> None:
    listed = read_inventory(rules_folder(), "rules")
    assert listed is not None
    assert len(listed.tests) == 244
    assert [str(each) for each in check_inventory(delivered, listed)] == []


def test_checking_the_law_takes_less_than_a_second_of_work(delivered: Rulebook) -> None:
    began = process_time()
    examine(delivered)
    assert process_time() - began < 1 * len(delivered.rules) / 300


def test_other_commands_do_not_wait_for_what_only_check_looks_at() -> None:
    """What every command needs is quick; the search and the rest run in `jusbelli check` and here."""
    assert check_reach not in CHECKS
    assert check_synonyms not in CHECKS
    assert check_inventory not in CHECKS


def test_no_book_or_doctrine_names_the_parties_of_a_matter() -> None:
    """No id, condition, value or sentence of a book and no switch holds a name; what a doctrine is called may."""
    book = load_law()
    matters = [load_matter(path, book) for path in sorted((ROOT / "facts").rglob("*.yaml"))]
    actors = [actor for matter in matters for actor in matter.actors.values()]
    names = {actor.name.removeprefix("the ") for actor in actors if actor.name}
    ids = {actor.id for actor in actors}
    assert len(names) > 20
    told = [f"{place}: `{name}`" for place, text in sentences_of(book) for name in names if holds(text, name)]
    told += [f"{place}: `{name}`" for place, text in words_of(book) for name in names | ids if holds(text, name)]
    assert told == []
    assert holds("the forces of Iran struck", "Iran")


def holds(text: str, name: str) -> bool:
    return bool(re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text, re.IGNORECASE))


def words_of(book: Rulebook) -> Iterator[tuple[str, str]]:
    """The ids, values and conditions of the books, each with its place."""
    for each in asked(book):
        for test in all_tests(each.condition):
            yield f"{test.place} {each.owner}", said(test)
    for term in book.terms.values():
        yield str(term.place), " | ".join((term.name, *term.values))
    for block in (*book.elements.values(), *book.rules.values(), *book.flags.values(), *book.notes.values()):
        yield str(block.place), block.id
    for choice in book.choices.values():
        yield str(choice.place), " | ".join((choice.id, *choice.options))
    for name, switch in book.switches.items():
        yield str(switch.place), " | ".join((name, *switch.values))


def sentences_of(book: Rulebook) -> Iterator[tuple[str, str]]:
    """What the books say in our own voice, each with its place: prose and citations apart."""
    for term in book.terms.values():
        yield str(term.place), " | ".join((term.ask, term.says, term.denies, term.note))
    for element in book.elements.values():
        yield str(element.place), " | ".join((element.asks, element.met, element.not_met, element.counter))
    for rule in book.rules.values():
        yield str(rule.place), " | ".join((rule.because, *(each.because for each in rule.unless)))
    for choice in book.choices.values():
        yield str(choice.place), " | ".join((choice.asks, *(value.says for value in choice.values)))
    for flag in book.flags.values():
        yield str(flag.place), flag.raises
    for note in book.notes.values():
        yield str(note.place), note.text
    for switch in book.switches.values():
        yield str(switch.place), " | ".join((switch.asks, *switch.values.values()))
