"""The memo's recommended steps and its policy assessment, on a small matter: what is said, and that it stays apart."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from typer.testing import CliRunner

from jusbelli.assessing import Assessor, load_law, load_matter, settings_for
from jusbelli.cli import app
from jusbelli.memo import as_markdown, compose
from jusbelli.memo.brief import Brief
from jusbelli.memo.outline import Memo, Section, sections_of
from jusbelli.memo.outlook import Wanted, change, counted, runner_up, telling, value_of, waits_for
from jusbelli.memo.review import recommended
from jusbelli.problem import Faults
from jusbelli.reading.books import read_book
from jusbelli.reading.matters import matter_from_text
from jusbelli.records import THE_MATTER, Matter
from jusbelli.rulebook import Rulebook

LAW = """\
# Force

```facts
strike.at: {about: strike, kind: time, record: at, ask: "When did {strike} begin?", says: "{strike} began at {value}"}
strike.by: {about: strike, kind: party, record: by, ask: "Who did {strike}?", says: "{strike} was done by {value}"}
strike.seen:
  {about: strike, kind: yes-no, ask: "Was {strike} seen?", says: "{strike} was seen", denies: "{strike} was not seen"}
```
```element
id: use-of-force
about: strike
asks: Was force used?
met: "{strike} was a use of force"
not-met: "{strike} was no use of force"
burden: alleging
standard: S2
composite: yes
cites: [UNC]
```
```rule
id: use-of-force/seen
supports: use-of-force
when: {strike.seen: yes}
because: force was seen
cites: [UNC]
law: settled
```
```step
id: force.step/ask
about: strike
when: {use-of-force: open}
who: "{state}"
do: "ask those who saw {strike}"
within: {days: 7}
done-when: what they saw is written down
cites: [UNC]
```
```step
id: force.step/protest
about: strike
when: {use-of-force: met}
who: the State struck
do: "protest against {strike}"
within: {days: 1}
done-when: the protest is delivered
cites: [EC]
convention: a protest costs nothing
```
"""

POLICY = """\
# Calm

```book
policy: yes
```

## Parts

```facts
calm.line: {about: matter, kind: yes-no, ask: Is there a line?, says: there is a line, denies: there is no line}
calm.talks: {about: matter, kind: yes-no, ask: Are there talks?, says: there are talks, denies: there are no talks}
calm.price: {about: matter, kind: number, unit: crowns, printed: yes, ask: What is the price?, says: "the price is {value}"}
```
```choice
id: calm.channel
about: matter
asks: Is there a channel?
first: yes
standard: S2
values:
  - {value: present, says: the sides have a channel, weighs: supportive, when: {calm.line: yes, calm.talks: yes}}
  - {value: partial, says: the sides have half a channel, when: {any: [{calm.line: yes}, {calm.talks: yes}]}}
  - {value: absent, says: the sides have no channel}
```
```choice
id: calm.anger
about: matter
asks: How is the mood?
first: yes
standard: S2
values:
  - {value: angry, says: the mood is angry, weighs: adverse, when: {calm.shouting: yes}}
  - {value: quiet, says: the mood is quiet}
```
```facts
calm.shouting: {about: matter, kind: yes-no, ask: Do they shout?, says: they shout, denies: they do not shout}
```
```note
id: calm.note/half
about: matter
when: {calm.channel: partial}
text: Half a channel is better than none.
cites: [HAND]
```
```flag
id: calm.flag/shouting
about: matter
when: {calm.shouting: yes}
raises: They shout; at whom?
```
```step
id: calm.step/line
about: matter
when: {calm.channel: [absent, partial, open]}
who: both sides
do: open a line and answer it
within: {days: 30}
done-when: the line was tested
cites: [HAND]
```

## Ways

```facts
calm.shots: {about: matter, kind: range, unit: in number, ask: How many shots?, says: "the shots were {value}"}
calm.price_up: {about: matter, kind: yes-no, ask: Is the price up?, says: the price is up, denies: the price is not up}
```
```choice
id: calm.outlook
about: matter
asks: Which way does it go?
first: yes
standard: S2
values:
  - {value: war, says: it goes to war, when: {calm.shots: {at_least: 1}, calm.anger: angry}}
  - {value: peace_talks, says: it goes to talks, when: {calm.channel: [present, partial], calm.shots: {below: 1}}}
  - {value: haggling, says: it goes to market, when: {calm.price_up: yes}}
  - {value: undetermined, says: it goes nowhere}
```
```tally
id: calm.tally
about: matter
of: [calm.channel, calm.anger]
outlook: calm.outlook
words: [{at_least: 2, says: well supported}, {at_least: 1, says: tentative}, {at_least: 0, says: insufficient information}]
convention: Two of two is all.
```
"""

AUTHORITIES = """\
references:
  - {id: UNC, title-short: UN Charter, oscola: Charter, verified: V1}
  - {id: HAND, title-short: Handbook, oscola: "A Writer, *A Handbook*", verified: K-}
"""

PROFILES = """\
switches:
  sw.standard_past: {asks: Past?, values: {S2: likely, S3: clear}}
  sw.standard_forecast: {asks: Forecast?, values: {S3: clear}}
profiles:
  strict: {name: Strict, settings: {sw.standard_past: S3, sw.standard_forecast: S3}}
"""

MATTER = """\
matter: The two neighbours
record: open
information_until: 2026-12-20
profile: strict
unless_stated: agreed
parties:
  alpha: {name: Alpha}
  beta: {name: Beta}
strikes:
  raid: {name: the raid, state: alpha, by: alpha, at: 2026-12-01, hits: [beta], responds_to: [], strike.seen: yes}
  reply: {name: the reply, state: beta, by: beta, at: 2026-12-02, hits: [alpha], responds_to: [raid]}
  third: {name: the third raid, state: beta, by: beta, at: 2026-12-03, hits: [alpha], responds_to: []}
"""

KNOWN = """\
stand_down:
  calm.line: yes
  calm.talks: {status: unknown}
  calm.shots: 0
  calm.shouting: {value: yes, status: alleged, by: [alpha]}
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rules")
    for name, text in (
        ("10-force.md", LAW), ("98-calm.md", POLICY), ("authorities.yaml", AUTHORITIES), ("profiles.yaml", PROFILES),
    ):  # fmt: skip
        (folder / name).write_text(text)
    return folder


@pytest.fixture(scope="module")
def law(rules: Path) -> Rulebook:
    return load_law(rules)


def matter(law: Rulebook, *facts: str) -> Matter:
    """The matter with policy facts: those given, or `KNOWN`."""
    own = "stand_down:\n" + "".join(f"  {fact}\n" for fact in facts) if facts else KNOWN
    return matter_from_text(MATTER + own, law, "matter.yaml")


def memo(law: Rulebook, facts: Matter) -> Memo:
    assessor = Assessor(law, facts)
    return compose([assessor.assess(settings_for(law, facts))], "strict", assessor.assess)


def brief(law: Rulebook, *facts: str) -> Brief:
    found = matter(law, *facts)
    assessed = Assessor(law, found).assess(settings_for(law, found))
    return Brief(assessed, (assessed,))


def part(text: str, number: int) -> str:
    """One section of a memo in Markdown."""
    return text[text.index(f"\n## {number}. ") + 1 :].partition("\n## ")[0]


def rows(text: str, first: str) -> list[list[str]]:
    """The rows of the table whose head begins with a word, marks left out."""
    lines = text[text.index(f"| {first} |") :].partition("\n\n")[0].splitlines()[2:]
    bare = (re.sub(r' ?\[\[.*?\]\(#\w+\)\]|<a id="\w+"></a>', "", line) for line in lines)
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in bare]


# Steps --------------------------------------------------------------------------------------------------------


def test_steps_say_who_by_when_how_to_tell_and_why(law: Rulebook) -> None:
    text = part(as_markdown(memo(law, matter(law))), 10)
    assert rows(text, "No") == [
        [
            "**T1**", "Ask those who saw the strike ([UN Charter](#a1)).", "Beta", "27 December 2026 (7 days)",
            "what they saw is written down", "Strikes 2, 3: it is open whether the strike was a use of force.",
        ],
        [
            "**T2**", "Protest against the strike (engine convention).", "the State struck", "21 December 2026 (1 day)",
            "the protest is delivered", "Strike 1: it is established that the strike was a use of force.",
        ],
        [
            "**T3** policy", "Open a line and answer it ([Handbook†](#a2)).", "both sides", "19 January 2027 (30 days)",
            "the line was tested", "Not known: Is there a channel?",
        ],
    ]  # fmt: skip


def test_a_component_that_is_there_needs_no_step(law: Rulebook) -> None:
    there = part(as_markdown(memo(law, matter(law, "calm.line: yes", "calm.talks: yes"))), 10)
    assert "Open a line" not in there
    partial = part(as_markdown(memo(law, matter(law, "calm.line: yes", "calm.talks: no"))), 10)
    assert rows(partial, "No")[-1][-1] == "The sides have half a channel."


def test_a_policy_step_waits_for_a_policy_fact(law: Rulebook) -> None:
    text = as_markdown(memo(law, matter_from_text(MATTER, law, "matter.yaml")))
    assert "Open a line" not in text and "Ask those who saw" in part(text, 10)
    assert "nothing is assessed here" in part(text, 11)


def test_a_closed_record_has_no_steps(law: Rulebook) -> None:
    text = as_markdown(memo(law, replace(matter(law), record="closed")))
    assert part(text, 10).endswith("The record is closed; no step is recommended.\n")


@pytest.mark.parametrize(
    ("until", "by"),
    [
        ("2026-12-20", "27 December 2026 (7 days)"),
        ("2026-12-28T10:00Z", "4 January 2027 (7 days)"),
        ("2026-12", "in 7 days"),
        ("", "in 7 days"),
        ("9999-12-31", "in 7 days"),
        ("2026-02-31", "in 7 days"),
    ],
)
def test_days_are_counted_from_the_cut_off_where_the_file_gives_a_day(law: Rulebook, until: str, by: str) -> None:
    facts = replace(matter(law), information_until=until)
    assert rows(part(as_markdown(memo(law, facts)), 10), "No")[0][3] == by


# Policy -------------------------------------------------------------------------------------------------------


def test_the_policy_section_says_first_that_it_is_no_law(law: Rulebook) -> None:
    lines = part(as_markdown(memo(law, matter(law))), 11).splitlines()
    assert lines[0] == "## 11. Policy assessment (non-legal)"
    assert lines[2].startswith("This section is policy and not law. No conclusion of law in this memo rests on")


def test_items_stand_with_their_status_and_the_facts_behind_them(law: Rulebook) -> None:
    text = part(as_markdown(memo(law, matter(law))), 11)
    assert rows(text, "No") == [
        [
            "**N3**", "Is there a channel?", "**not known**: present, or partial",
            "There is a line (agreed). Not known: Are there talks?",
        ],
        ["**N4**", "How is the mood?", "**not known**", "They shout (alleged by Alpha)."],
    ]  # fmt: skip
    assert rows(text, "Also asked") == [["What is the price?", "nothing entered"]]
    known = part(as_markdown(memo(law, matter(law, "calm.line: yes", "calm.talks: no", "calm.shouting: yes"))), 11)
    assert [row[2] for row in rows(known, "No")] == [
        "**partial**: the sides have half a channel", "**angry** (adverse): the mood is angry",
    ]  # fmt: skip


def test_notes_and_review_questions_of_policy_stand_in_its_own_section(law: Rulebook) -> None:
    text = as_markdown(memo(law, matter(law, "calm.line: yes", "calm.talks: no", "calm.shouting: yes")))
    for words in ("Half a channel is better than none.", "They shout; at whom?"):
        assert words in part(text, 11) and text.count(words) == 1


@pytest.mark.parametrize(
    ("facts", "counts", "word", "known"),
    [
        (["calm.line: yes", "calm.talks: yes", "calm.shouting: yes"], "1 1 0 0", "well supported", 2),
        (["calm.line: yes", "calm.talks: no", "calm.shouting: no"], "0 0 2 0", "well supported", 2),
        (["calm.line: yes", "calm.talks: no"], "0 0 1 1", "tentative", 1),
        (["calm.line: yes"], "0 0 0 2", "insufficient information", 0),
    ],
)
def test_the_tally_counts_and_says_how_much_is_known(
    law: Rulebook, facts: list[str], counts: str, word: str, known: int
) -> None:
    text = part(as_markdown(memo(law, matter(law, *facts))), 11)
    assert [row[1] for row in rows(text, "How it counts")] == counts.split()
    assert f"**How well it is supported: {word}.** Items known: {known} of 2." in text
    assert not re.search(r"\d ?%|probability of|likel", text)


def test_the_outlook_its_grounds_and_the_runner_up_are_said(law: Rulebook) -> None:
    facts = ["calm.line: yes", "calm.talks: no", "calm.shots: 0", "calm.price_up: yes", "calm.shouting: no"]
    text = part(as_markdown(memo(law, matter(law, *facts))), 11)
    assert "**Outlook: peace talks**: it goes to talks. It rests on this: the sides have half a channel; " in text
    assert "the shots were 0 in number (agreed)." in text
    assert "Runner-up: haggling, whose conditions are shown as well." in text
    change = "it would become war if the shots were at least 1 in number and the mood is angry."
    assert f"**What would change this outlook:** {change}" in text


def test_an_open_outlook_names_what_decides_it(law: Rulebook) -> None:
    text = part(as_markdown(memo(law, matter(law, "calm.line: yes", "calm.talks: no"))), 11)
    assert "**Outlook: open** between war (it goes to war); peace talks (it goes to talks); haggling" in text
    asked = text.partition("What decides: ")[2].partition("\n")[0]
    assert [ask for ask in ("How many shots?", "Do they shout?", "Is the price up?") if ask not in asked] == []
    assert "line" not in asked
    assert "While the outlook is open, no runner-up is named." in text
    assert "**What would change this outlook:** an answer to this question: How many shots?" in text


def test_what_takes_no_path_says_what_each_lacks(law: Rulebook) -> None:
    facts = ["calm.line: no", "calm.talks: no", "calm.shots: 0", "calm.price_up: no", "calm.shouting: no"]
    text = part(as_markdown(memo(law, matter(law, *facts))), 11)
    assert "**Outlook: undetermined**" in text
    assert "Peace talks would take this: the sides have half a channel, or the sides have a channel." in text
    assert "Haggling would take this: the price is up." in text
    assert "Runner-up: none" in text


# The outlook as data ------------------------------------------------------------------------------------------

OUTLOOK = ("calm.outlook", THE_MATTER)


def names(wanted: tuple[Wanted, ...]) -> list[tuple[str, bool]]:
    return [(getattr(test, "term", None) or test.key[0], so) for test, so in wanted]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("facts", "taken", "path", "perhaps"),
    [
        (["calm.shots: 0", "calm.line: yes", "calm.price_up: yes"], "peace_talks", "haggling", ()),
        (["calm.shots: 0", "calm.line: yes", "calm.price_up: no"], "peace_talks", None, ()),
        (["calm.shots: 0", "calm.line: yes"], "peace_talks", None, ("haggling",)),
        (["calm.shots: 2", "calm.shouting: yes", "calm.price_up: yes"], "war", "haggling", ()),
        (["calm.shots: 2", "calm.shouting: yes"], "war", None, ("haggling",)),
    ],
)
def test_the_runner_up_is_the_next_path_whose_conditions_are_shown(
    law: Rulebook, facts: list[str], taken: str, path: str | None, perhaps: tuple[str, ...]
) -> None:
    found = brief(law, *facts, "calm.talks: no")
    assert value_of(found, OUTLOOK) == taken
    next_path = runner_up(found, OUTLOOK, taken)
    assert (next_path.path, next_path.perhaps) == (path, perhaps)


def test_an_undecided_path_before_a_shown_one_leaves_the_runner_up_open(law: Rulebook) -> None:
    found = brief(law, "calm.shots: {min: 1, max: 4}", "calm.shouting: yes", "calm.price_up: yes")
    assert runner_up(found, OUTLOOK, "war").path == "haggling"
    found = brief(law, "calm.shots: 0", "calm.price_up: yes")
    assert (value_of(found, OUTLOOK), runner_up(found, OUTLOOK, "war").perhaps) == (None, ("peace_talks", "haggling"))


def test_the_change_is_the_earlier_path_that_lacks_least(law: Rulebook) -> None:
    found = brief(law, "calm.shots: 0", "calm.line: no", "calm.talks: no", "calm.price_up: yes", "calm.shouting: yes")
    way = change(found, OUTLOOK, "haggling")
    assert (way.path, names(way.lacking)) == ("war", [("calm.shots", True)])
    found = brief(law, "calm.shots: 1", "calm.shouting: yes")
    first = change(found, OUTLOOK, "war")
    assert (first.path, names(first.lacking)) == (None, [("calm.shots", False)])


def test_the_most_informative_fact_is_the_one_whose_answer_decides_most(law: Rulebook) -> None:
    found = brief(law, "calm.shouting: yes", "calm.line: no")
    ranked = telling(found, law.tallies["calm.tally"].of, "calm.outlook", THE_MATTER)
    assert [each.ref[1] for each in ranked] == ["calm.shots", "calm.talks", "calm.price_up"]
    assert ranked[0].decides == ("calm.outlook",)
    assert (ranked[1].bears_on, ranked[1].decides) == (("calm.outlook", "calm.channel"), ("calm.channel",))


def test_what_is_decided_waits_for_nothing(law: Rulebook) -> None:
    found = brief(law, "calm.line: yes", "calm.talks: yes", "calm.shots: 0", "calm.price_up: no", "calm.shouting: no")
    assert telling(found, law.tallies["calm.tally"].of, "calm.outlook", THE_MATTER) == ()
    assert waits_for(found, OUTLOOK) == ()


FACTS = st.fixed_dictionaries(
    {},
    optional={
        "calm.line": st.sampled_from(["yes", "no", "{status: unknown}"]),
        "calm.talks": st.sampled_from(["yes", "no", "{value: yes, status: alleged, by: [beta]}"]),
        "calm.shots": st.sampled_from(["0", "1", "{min: 0, max: 3}"]),
        "calm.shouting": st.sampled_from(["yes", "no"]),
        "calm.price_up": st.sampled_from(["yes", "no"]),
    },
)


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(FACTS)
def test_an_answer_that_is_said_to_decide_does_decide_once_it_is_entered(law: Rulebook, facts: dict[str, str]) -> None:
    """The memo's reading of "one answer would decide it" against assessments of the matter with each answer."""
    given = [f"{term}: {value}" for term, value in facts.items()] or ["calm.price: 1"]
    found, of = brief(law, *given), law.tallies["calm.tally"].of
    answers = {"calm.shots": ["0", "1", "2"]}
    for each in telling(found, of, "calm.outlook", THE_MATTER):
        term = each.ref[1]
        others = [fact for fact in given if not fact.startswith(f"{term}:")]
        tried = [brief(law, *others, f"{term}: {answer}") for answer in answers.get(term, ["yes", "no"])]
        decided = {id for id in each.bears_on for after in tried if value_of(after, (id, THE_MATTER)) is not None}
        assert decided == set(each.decides), (term, given)


def test_no_item_is_lost_in_the_count(law: Rulebook) -> None:
    count = counted(brief(law, "calm.line: yes"), law.tallies["calm.tally"], THE_MATTER)
    assert (count.total, count.known, count.unknown) == (2, 0, ("calm.channel", "calm.anger"))


# Apart from law -----------------------------------------------------------------------------------------------

POLICY_WORDS = re.compile("channel|mood|market|haggling|goes to war|goes to talks|goes nowhere")


def test_policy_results_stand_nowhere_among_conclusions_of_law(law: Rulebook) -> None:
    facts = matter(law, "calm.line: yes", "calm.talks: no", "calm.shots: 0", "calm.shouting: yes")
    text = as_markdown(memo(law, facts))
    for number in (2, 3, 5, 6, 8, 12):
        assert not POLICY_WORDS.search(part(text, number)), number
    assert POLICY_WORDS.search(part(text, 11))
    annex_b = text[text.index("\n### B Rules") : text.index("\n### C ")]
    assert "calm." not in annex_b


def test_policy_changes_no_sentence_about_law(law: Rulebook) -> None:
    """Every section but those that print the facts, the steps and the policy reads as it does without policy facts."""

    def of_law(facts: Matter) -> list[Section]:
        wanted = ("2", "3", "5", "6", "8", "12")
        return [each for each in memo(law, facts).sections if each.number in wanted]

    without = matter_from_text(MATTER, law, "matter.yaml")
    assert of_law(matter(law)) == of_law(without)


def test_policy_facts_stand_under_a_heading_of_their_own(law: Rulebook) -> None:
    text = part(as_markdown(memo(law, matter(law))), 4)
    digest = text[text.index("**For the policy assessment only (section 11)**") :]
    assert "there is a line" in digest and "there is a line" not in text.replace(digest, "")


def test_facts_of_policy_and_of_law_are_kept_apart_in_the_file(law: Rulebook) -> None:
    for section, term, what in (
        ("facts", "calm.line", "`calm.line` is a fact of policy"),
        ("un", "calm.line", "`calm.line` is a fact of policy"),
        ("stand_down", "act.known", "`act.known` is no fact of policy"),
    ):
        known = "```facts\nact.known: {about: matter, kind: yes-no, ask: Known?, says: it is known, denies: it is not}\n```\n"
        of_law = read_book(LAW + known, "law.md", [])
        books = replace(law, books=(of_law, *law.policy))
        with pytest.raises(Faults) as refused:
            matter_from_text(f"{MATTER}{section}:\n  {term}: yes\n", books, "matter.yaml")
        assert [(each.what, each.place.line, each.place.column) for each in refused.value.problems] == [(what, 14, 3)]


def test_the_commands_mark_policy(law: Rulebook, rules: Path, tmp_path: Path) -> None:
    file = tmp_path / "matter.yaml"
    file.write_text(MATTER + KNOWN)

    def run(*words: str) -> str:
        return CliRunner().invoke(app, [*words, "--rules", str(rules)]).stdout

    text = run("assess", str(file))
    of_law, _, of_policy = text.partition("\npolicy, not law: matter matter: The two neighbours\n")
    assert "calm." not in of_law and of_policy.count("  calm.") == 3
    found = json.loads(run("assess", str(file), "--json"))["conclusions"]
    assert {it["element"]: it["policy"] for it in found} == {
        "use-of-force": False, "calm.channel": True, "calm.anger": True, "calm.outlook": True,
    }  # fmt: skip
    assert all(it["law"] is None for it in found if it["policy"])
    assert "\n  policy, not law: no conclusion of law rests on it\n" in run("why", str(file), "calm.outlook")
    assert json.loads(run("why", str(file), "calm.outlook", "--json"))[0]["policy"] is True
    assert "policy, not law" not in run("why", str(file), "use-of-force")


def test_policy_is_read_on_the_open_record_although_the_record_is_closed(law: Rulebook) -> None:
    text = part(as_markdown(memo(law, replace(matter(law, "calm.line: yes"), record="closed"))), 11)
    assert rows(text, "No")[0][2] == "**not known**: present, or partial"


# Text, marks, bytes -------------------------------------------------------------------------------------------

HOSTILE = "# x | <script>y</script> **b** [l](javascript:z) \u202e`c`\n- d"


def test_hostile_text_stays_text_in_both_sections(law: Rulebook) -> None:
    facts = matter(law)
    named = {id: replace(actor, name=HOSTILE) for id, actor in facts.actors.items()}
    strikes = {id: replace(strike, name=HOSTILE) for id, strike in facts.strikes.items()}
    noted = {term: replace(fact, note=HOSTILE) for term, fact in facts.facts.items()}
    hostile = replace(facts, actors=named, strikes=strikes, facts=noted, information_until=HOSTILE)
    parser = MarkdownIt("commonmark").enable("table")

    def kinds(text: str) -> Counter[str]:
        return Counter(token.type for token in parser.parse(text))

    plain, text = as_markdown(memo(law, facts)), as_markdown(memo(law, hostile))
    for number in (10, 11):
        assert kinds(part(plain, number)) == kinds(part(text, number))
        assert set(re.findall("<.{0,2}", part(text, number))) <= {"<a ", "</a"}
        assert "\u202e" not in text and not re.search(r"(?<!\\)\]\(javascript", text)


def test_every_mark_leads_to_one_place(law: Rulebook) -> None:
    for facts in (matter(law), matter(law, "calm.line: yes", "calm.talks: no", "calm.shouting: yes", "calm.shots: 1")):
        text = as_markdown(memo(law, facts))
        places = Counter(re.findall(r'<a id="(\w+)"></a>', text))
        assert set(re.findall(r"\]\(#(\w+)\)", text)) <= set(places)
        assert set(places.values()) == {1}


def test_the_same_inputs_give_the_same_bytes(law: Rulebook) -> None:
    assert as_markdown(memo(law, matter(law))) == as_markdown(memo(law, matter(law)))


# The matter of June 2026 ----------------------------------------------------------------------------------------


def test_the_matter_delivered_has_steps_and_an_outlook_beside_its_law() -> None:
    law = load_law()
    facts = load_matter(Path(__file__).parents[1] / "facts" / "us-iran-june-2026.yaml", law)
    assessor = Assessor(law, facts)
    lead = assessor.assess(settings_for(law, facts))
    found = compose([lead], lead.settings.profile)
    titles = [section.title for section in sections_of(found.sections)]
    assert "Recommended steps" in titles and "Policy assessment (non-legal)" in titles
    text = as_markdown(found)
    assert re.search(r"\*\*Outlook: .*Items known: \d+ of 18", part(text, 11), re.DOTALL)
    assert not re.search(r"\bdur\.|\d ?%", part(text, 11))


# The steps of the books delivered ---------------------------------------------------------------------------------

RAIDS = """\
matter: Two raids
record: open
information_until: 2026-12-20
unless_stated: established@S3
parties:
  alpha: {name: Alpha}
  beta: {name: Beta}
ceasefires:
  truce: {name: the truce, parties: [alpha, beta], at: %s}
strikes:
  raid: {name: the raid, state: alpha, by: alpha, at: 2026-12-01, hits: [beta], responds_to: [], %s}
"""


@pytest.fixture(scope="module")
def delivered() -> Rulebook:
    return load_law()


def recommended_for(law: Rulebook, facts: str, more: str = "", since: str = "2026-11-01") -> set[str]:
    """The steps that are recommended for the raid, by id."""
    found = matter_from_text(RAIDS % (since, facts) + more, law, "matter.yaml")
    assessed = Assessor(law, found).assess(settings_for(law, found))
    own = Brief(assessed, (assessed,))
    return {step.id for step in law.steps.values() if any(True for _ in recommended(own, step))}


PLEA = "response.plea: [self_defence]"


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        (PLEA, True),
        (f"{PLEA}, un.art51_letter: no", True),
        (f"{PLEA}, un.art51_letter: {{status: unknown}}", True),
        (f"{PLEA}, un.art51_letter: yes, un.letter_date: 2026-12-05", False),
        ("response.plea: [reprisal], un.art51_letter: no", False),
        ("un.art51_letter: no", False),
    ],
)
def test_a_letter_is_recommended_where_self_defence_is_relied_on_and_no_report_is_shown(
    delivered: Rulebook, facts: str, asked: bool
) -> None:
    assert ("reporting/letter" in recommended_for(delivered, facts)) == asked


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        ("actor.admitted: {value: yes, status: admitted, admitted_by: [alpha]}", False),
        ("actor.admitted: no", True),
        ("actor.another_author_shown: {status: unknown}", True),
        ("actor.another_author_shown: yes", False),  # the question is decided: another author defeats every proof
    ],
)
def test_evidence_is_to_be_preserved_while_the_author_is_open(delivered: Rulebook, facts: str, asked: bool) -> None:
    assert ("attribution.author-identified/preserve" in recommended_for(delivered, facts)) == asked


@pytest.mark.parametrize(
    ("under", "since", "asked"),
    [
        ("{truce: {breach.council_finding: breach}}", "2026-11-01", True),
        ("{truce: {}}", "2026-11-01", True),
        ("{truce: {}}", "2026-12-15", False),
    ],
)
def test_a_breach_that_is_found_or_open_is_to_be_protested(
    delivered: Rulebook, under: str, since: str, asked: bool
) -> None:
    found = recommended_for(delivered, f"under: {under}", since=since)
    assert ("ceasefire-breach/protest" in found) == asked


POLICY_STEPS = {
    "dur.step/end-date",
    "dur.step/incident-log",
    "dur.step/neutral-monitor",
    "dur.step/next-meeting",
    "dur.step/hotline",
}


def of_policy(law: Rulebook, *facts: str) -> set[str]:
    more = "stand_down:\n" + "".join(f"  durability.{fact}\n" for fact in facts)
    return recommended_for(law, "actor.admitted: no", more) & POLICY_STEPS


def test_after_a_halt_every_step_stands_for_what_is_not_known(delivered: Rulebook) -> None:
    assert of_policy(delivered, "halt_announced: yes") == POLICY_STEPS
    assert of_policy(delivered, "halt_announced: no") == of_policy(delivered, "tit_for_tat: yes") == set()


@pytest.mark.parametrize(
    ("step", "there", "partial"),
    [
        ("end-date", ["halt_end_agreed: yes", "halt_undertaken_by: both"], ["halt_end_agreed: yes", "halt_undertaken_by: one"]),
        ("incident-log", ["inquiry_promised_by: both", "inquiry_begun: yes"], ["inquiry_promised_by: both", "inquiry_begun: no"]),
        (
            "neutral-monitor",
            ["monitor_named: yes", "monitor_accepted_by: both", "monitor_working: yes"],
            ["monitor_named: yes", "monitor_accepted_by: both", "monitor_working: no"],
        ),
        ("next-meeting", ["channel_in_use: yes", "next_meeting_set: yes"], ["channel_in_use: yes", "next_meeting_set: no"]),
        ("hotline", ["hotline: yes"], ["hotline: no", "thresholds_agreed: no", "tit_for_tat: no"]),
    ],
)  # fmt: skip
def test_what_is_there_is_not_recommended_and_what_is_there_in_part_is(
    delivered: Rulebook, step: str, there: list[str], partial: list[str]
) -> None:
    assert of_policy(delivered, "halt_announced: yes", *there) == POLICY_STEPS - {f"dur.step/{step}"}
    assert f"dur.step/{step}" in of_policy(delivered, "halt_announced: yes", *partial)
