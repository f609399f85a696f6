"""The command line: what each command prints, as words and as data, and what its exit code says."""

from __future__ import annotations

import errno
import json
import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner
from yamlcore import CCoreLoader

from jusbelli.assessing import load_law
from jusbelli.cli import app
from jusbelli.cli.exits import Exit
from jusbelli.findings import Outcome, Reason
from jusbelli.records import Standing
from jusbelli.rulebook import LAW_ORDER, Rulebook

ROOT = Path(__file__).parents[1]
FACTS = sorted((ROOT / "facts").rglob("*.yaml"))
COMMANDS = [command.name or getattr(command.callback, "__name__", "") for command in app.registered_commands]

BOOK = """\
# Raids

```facts
strike.at: {about: strike, kind: time, record: at, ask: When?, says: "{strike} was made on {value}"}
strike.by: {about: strike, kind: party, record: by, ask: Who?, says: "{strike} was made by {value}"}
act.abroad: {about: strike, kind: yes-no, ask: Abroad?, says: "{strike} was abroad", denies: "{strike} was at home"}
act.force: {about: strike, kind: yes-no, ask: Force?, says: "{strike} was force", denies: "{strike} was no force"}
act.invited: {about: strike, kind: yes-no, presumed: no, ask: Invited?, says: "{state} was invited",
              denies: "{state} was not invited"}
harm.dead: {about: harm, kind: range, unit: persons, ask: How many?, says: "{victim} lost {value}"}
```

```element
id: raid
about: strike
asks: Was it a raid?
met: "{strike} was a raid"
not-met: "{strike} was no raid"
burden: alleging
standard: S2
applies-when: {act.abroad: yes}
```

```rule
id: raid/force
supports: raid
when: {act.force: yes, some: {of: harms, where: {harm.dead: {at_least: 1}}}}
unless:
  - {when: {act.invited: yes}, because: "{state} had been invited", cites: [LAW 2]}
because: force was used and cost lives
cites: [LAW 1]
law: better-view
```

```rule
id: raid/doubted
defeats: raid
when: {sw.school: new}
because: the new school knows no raids
cites: [LAW 2]
law: weak
```

```choice
id: class
about: strike
asks: Of what class was it?
first: yes
weight-only: yes
values:
  - {value: great, says: "{strike} was a great raid", cites: [LAW 1],
     when: {raid: met, some: {of: harms, where: {harm.dead: {above: 1}}}}}
  - {value: small, says: "{strike} was a small raid"}
```
"""
AUTHORITIES = """\
references:
  - {id: LAW, oscola: The Law, verified: V1, pinpoints: {"1": {tag: V1}, "2": {tag: K}}}
"""
PROFILES = """\
switches:
  sw.school: {asks: Which school?, values: {old: the old one, new: the new one}}
profiles:
  icj-restrictive: {name: Strict, settings: {sw.school: old}}
  lenient: {name: Lenient, settings: {sw.school: new}}
"""
MATTER = """\
matter: Four raids
unless_stated: agreed
parties: {alpha: {name: Alpha}, beta: {name: Beta}}
strikes:
  met:
    name: the first raid
    state: alpha
    hits: {beta: {harm.dead: 3}}
    act.abroad: yes
    act.force: {value: yes, status: established@S2, evidence: [e1]}
  refuted: {name: the second raid, state: alpha, hits: {}, act.abroad: yes, act.force: no, act.invited: no}
  open:
    name: the third raid
    state: alpha
    hits: {beta: {harm.dead: {min: 0, max: 2}}}
    act.abroad: yes
    act.force: {value: yes, status: disputed, by: [beta], denied_by: [alpha]}
    act.invited: no
  home:
    {name: the fourth raid, state: beta, hits: {alpha: {harm.dead: 2}}, act.abroad: no, act.force: yes, act.invited: no}
evidence:
  e1: {source: a newspaper}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with small rule books and a matter, to be in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").mkdir()
    for name, text in (("raids.md", BOOK), ("authorities.yaml", AUTHORITIES), ("profiles.yaml", PROFILES)):
        (tmp_path / "rules" / name).write_text(text)
    (tmp_path / "matter.yaml").write_text(MATTER)
    return tmp_path


def run(*words: str, code: Exit = Exit.OK) -> str:
    """What a command prints with the small rule books; nothing goes wrong but what is expected."""
    done = CliRunner().invoke(app, [*words, "--rules", "rules"])
    assert done.exit_code == code, done.output
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.stdout if code is Exit.OK else done.stderr


def as_data(*words: str) -> Any:
    return json.loads(run(*words, "--json"))


# Help and exit codes ---------------------------------------------------------------------------------------

OPTIONS = {
    "check": {"--rules", "--json", "--help"},
    "assess": {"--profile", "--record", "--set", "--rules", "--json", "--help"},
    "why": {"--subject", "--profile", "--record", "--set", "--rules", "--json", "--help"},
    "memo": {"-o", "--output", "--profile", "--date", "--rules", "--help"},
    "book": {"-o", "--output", "--rules", "--help"},
    "schema": {"--rules", "--help"},
}


def test_the_commands_are_listed_with_what_they_do() -> None:
    listed = CliRunner().invoke(app, ["--help"])
    assert listed.exit_code == Exit.OK
    assert re.findall(r"(?m)^  ([a-z]+) +[A-Z]", listed.stdout.partition("Commands:")[2]) == COMMANDS
    assert set(OPTIONS) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_names_its_options_and_says_what_it_does(command: str) -> None:
    done = CliRunner().invoke(app, [command, "--help"], env={"TERMINAL_WIDTH": "200", "COLUMNS": "200"})
    assert (done.exit_code, done.stderr) == (Exit.OK, "")
    assert done.stdout.startswith(f"Usage: jusbelli {command} ")
    what = next(
        it.callback.__doc__ for it in app.registered_commands if it.callback and it.callback.__name__ == command
    )
    assert " ".join((what or "").split()) in " ".join(done.stdout.split())
    assert {*re.findall(r"(?<![\w-])--?[a-z]+", done.stdout.partition("Options:")[2])} >= OPTIONS[command]


def test_exit_codes_have_names() -> None:
    assert {code.name: code.value for code in Exit} == {
        "OK": 0, "FAULTS": 1, "USAGE": 2, "DISAGREEMENT": 3, "NOT_WRITTEN": 4,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Usage: jusbelli [OPTIONS] COMMAND"),
        (["asess"], "No such command 'asess'"),
        (["assess"], "Missing argument 'MATTER'"),
        (["why", "matter.yaml"], "Missing argument 'ELEMENT'"),
        (["assess", "matter.yaml", "--profil", "lenient"], "No such option: --profil (Possible options: --profile)"),
        (["assess", "matter.yaml", "--record", "opened"], "'opened' is not one of 'open', 'closed'"),
        (["why", "matter.yaml", "raid", "--record", "shut"], "'shut' is not one of 'open', 'closed'"),
    ],
    ids=["nothing", "no command", "no matter", "no element", "no option", "no record", "no record to say why"],
)
def test_a_command_line_that_cannot_be_understood_is_an_error_of_usage(words: list[str], said: str) -> None:
    done = CliRunner().invoke(app, words)
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert said in done.stderr


# check ---------------------------------------------------------------------------------------------------

COUNTS = {"books": 1, "terms": 6, "elements": 2, "rules": 2, "authorities": 1, "matters": 1}


def test_check_says_what_was_checked(here: Path) -> None:
    counted = "no faults in 1 book, 6 terms, 2 elements, 2 rules, 1 authority, 1 matter\n"
    assert run("check", "matter.yaml") == counted
    assert as_data("check", "matter.yaml") == {"faults": [], "checked": COUNTS}


def test_check_reads_the_matters_under_facts_where_none_is_named(here: Path) -> None:
    assert as_data("check")["checked"] == {**COUNTS, "matters": 0}
    (here / "facts" / "old").mkdir(parents=True)
    for name in ("one.yaml", "old/two.yml", "old/three.yaml", "old/notes.txt"):
        (here / "facts" / name).write_text(MATTER)
    assert as_data("check")["checked"] == {**COUNTS, "matters": 3}
    assert as_data("check", "facts/old", "facts/old/two.yml")["checked"] == {**COUNTS, "matters": 2}


# assess ---------------------------------------------------------------------------------------------------


def test_assess_lists_every_conclusion_by_subject(here: Path) -> None:
    by = (
        "durable_rules and plain"
        if "durable_rules" in as_data("assess", "matter.yaml")["receipt"]["evaluators"]
        else "plain"
    )
    lines = run("assess", "matter.yaml").splitlines()
    assert lines[:2] == ["Four raids", f"under icj-restrictive, open record, derived by {by}"]
    disputed = "facts are disputed, facts are unknown"
    assert (
        "\n".join(lines[lines.index("strike met: the first raid") :])
        == f"""\
strike met: the first raid
  raid: met
  class: great

strike refuted: the second raid
  raid: not_met (the record shows the contrary)
  class: small

strike open: the third raid
  raid: open ({disputed}); if the record closed today: not_met
  class: great or small ({disputed}); if the record closed today: small

strike home: the fourth raid
  raid: n_a
  class: small"""
    )


def conclusion(element: str, subject: str, outcome: str, **more: Any) -> dict[str, Any]:
    """A conclusion as data: settled law on established facts unless said otherwise."""
    plain = {
        "values": [],
        "reason": None,
        "law": "settled",
        "fact": "established",
        "rules": [],
        "facts": [],
        "reasons": [],
    }
    about = {"element": element, "about": "strike", "policy": False, "subject": subject, "outcome": outcome}
    return {**about, **plain, "if_closed": None, **more}


def fact(subject: str, term: str) -> dict[str, str]:
    return {"subject": subject, "term": term}


def test_assess_as_data_is_one_object_of_known_words(here: Path) -> None:
    found = as_data("assess", "matter.yaml")
    assert [*found] == ["matter", "profile", "record", "conclusions", "assumptions", "receipt"]
    assert (found["matter"], found["profile"], found["record"]) == ("Four raids", "icj-restrictive", "open")
    assert found["assumptions"] == [{"subject": "met", "about": "strike", "term": "act.invited", "value": "no"}]
    unresolved = {"law": None, "fact": "unresolved", "reason": "disputed", "reasons": ["disputed", "unknown"]}
    moving = [fact("open", "act.force"), fact("open/beta", "harm.dead")]
    shown = [fact("met", "act.abroad"), fact("met", "act.force"), fact("met/beta", "harm.dead")]
    by_name = {
        (it["element"], it["subject"]): {**it, "facts": sorted(it["facts"], key=str)} for it in found["conclusions"]
    }
    assert by_name == {
        (it["element"], it["subject"]): {**it, "facts": sorted(it["facts"], key=str)}
        for it in (
            conclusion("raid", "met", "met", law="better-view", fact="presumed", rules=["raid/force"], facts=shown),
            conclusion(
                "raid", "refuted", "not_met", reason="negated",
                facts=[fact("refuted", "act.abroad"), fact("refuted", "act.force")],
            ),
            conclusion("raid", "open", "open", **unresolved, facts=moving, if_closed="not_met"),
            conclusion("raid", "home", "n_a", facts=[fact("home", "act.abroad")]),
            conclusion(
                "class", "met", "great", values=["great"], law="better-view", fact="presumed", rules=["raid/force"],
                facts=shown,
            ),
            conclusion("class", "refuted", "small", values=["small"], facts=[fact("refuted", "act.force")]),
            conclusion(
                "class", "open", "open", values=["great", "small"], **unresolved, facts=moving, if_closed="small"
            ),
            conclusion("class", "home", "small", values=["small"], facts=[fact("home", "act.abroad")]),
        )
    }  # fmt: skip


def test_a_receipt_changes_with_what_it_was_made_from_and_with_nothing_else(here: Path) -> None:
    receipt = as_data("assess", "matter.yaml")["receipt"]
    assert [*receipt] == [
        "rules", "matter", "profile", "switches", "version", "python", "evaluators", "without",
    ]  # fmt: skip
    assert all(re.fullmatch("[0-9a-f]{64}", receipt[key]) for key in ("rules", "matter", "switches"))
    assert as_data("assess", "matter.yaml", "--record", "closed")["receipt"] == receipt

    def changed(*words: str) -> set[str]:
        other = as_data("assess", "matter.yaml", *words)["receipt"]
        return {key for key in receipt if receipt[key] != other[key]}

    assert changed("--profile", "lenient") == {"profile", "switches"}
    assert changed("--set", "sw.school=new") == {"switches"}
    (here / "matter.yaml").write_text(MATTER + "# a remark\n")
    assert changed() == {"matter"}
    (here / "rules" / "raids.md").write_text(BOOK + "\nA remark.\n")
    assert changed() == {"matter", "rules"}


def outcomes(*words: str) -> dict[str, str]:
    found = as_data("assess", "matter.yaml", *words)["conclusions"]
    return {it["subject"]: it["outcome"] for it in found if it["element"] == "raid"}


def test_profile_set_and_record_change_what_is_assessed(here: Path) -> None:
    assert outcomes() == {"met": "met", "refuted": "not_met", "open": "open", "home": "n_a"}
    assert outcomes("--record", "closed") == {"met": "met", "refuted": "not_met", "open": "not_met", "home": "n_a"}
    new = {"met": "not_met", "refuted": "not_met", "open": "not_met", "home": "n_a"}
    assert outcomes("--profile", "lenient") == new
    assert outcomes("--set", "sw.school=new") == new
    assert outcomes("--profile", "lenient", "--set", "sw.school=old") == outcomes()
    assert outcomes("--set", "sw.school=unsettled") == {
        "met": "open",
        "refuted": "not_met",
        "open": "open",
        "home": "n_a",
    }
    assert outcomes("--set", "sw.school=new", "--set", "sw.school=old") == outcomes()


def test_the_matter_says_under_which_profile_settings_and_record_it_is_assessed_unless_the_command_does(
    here: Path,
) -> None:
    (here / "matter.yaml").write_text(MATTER + "profile: lenient\nsettings: {sw.school: old}\nrecord: closed\n")
    closed = {"met": "met", "refuted": "not_met", "open": "not_met", "home": "n_a"}
    assert outcomes() == closed
    assert outcomes("--record", "open") == {**closed, "open": "open"}
    assert outcomes("--set", "sw.school=new") == {**closed, "met": "not_met"}
    assert outcomes("--profile", "lenient") == closed
    assert outcomes("--profile", "icj-restrictive", "--set", "sw.school=new") == {**closed, "met": "not_met"}


FIRMNESS = {None, "unresolved", "presumed", "likely", "judgement", "established", "none"}


@pytest.fixture(scope="module")
def law() -> Rulebook:
    return load_law()


@pytest.mark.parametrize("path", FACTS, ids=lambda path: path.stem)
def test_every_matter_is_assessed_to_outcomes_and_reasons_from_the_lists(path: Path, law: Rulebook) -> None:
    done = CliRunner().invoke(app, ["assess", str(path), "--json"])
    assert done.exit_code == Exit.OK and done.stdout.isascii()
    found = json.loads(done.stdout)
    keys = [*conclusion("", "", "")]
    for it in found["conclusions"]:
        where = f"{it['element']} for {it['subject']}"
        choice = law.choices.get(it["element"])
        assert [*it] == keys, where
        assert it["outcome"] in (("open", "n_a", *choice.options) if choice else tuple(Outcome)), where
        assert it["about"] == law.about(it["element"]), where
        assert it["reason"] in (None, *Reason) and set(it["reasons"]) <= set(Reason), where
        assert (it["outcome"] == "open") == bool(it["reasons"]), where
        assert (it["outcome"] == "open" or it["policy"]) == (it["law"] is None), where
        assert it["policy"] == law.is_policy(it["element"]), where
        assert it["outcome"] != "not_met" or it["reason"], where
        assert it["outcome"] != "met" or it["rules"], where
        assert it["law"] in (None, *LAW_ORDER) and it["fact"] in FIRMNESS, where
        assert set(it["rules"]) <= set(law.rules) and {fact["term"] for fact in it["facts"]} <= set(law.terms), where
    assert {(it["element"], it["about"]) for it in found["conclusions"]} <= {
        (it.id, it.about) for it in (*law.elements.values(), *law.choices.values())
    }
    assert all(it["term"] in law.terms for it in found["assumptions"])


# why -------------------------------------------------------------------------------------------------------


def test_why_a_result_is_met_and_what_would_have_defeated_it(here: Path) -> None:
    assert (
        run("why", "matter.yaml", "raid", "--subject", "met")
        == """\
raid - the first raid
  it is established that the first raid was a raid

  why
    rule raid/force (for it) holds [rules/raids.md:25]
      force was used and cost lives
      law: better-view; LAW 1 [V1]
      [yes] the first raid was force (established (balance of probabilities), e1 [matter.yaml:10])
      [yes] some of the harms:
        met/beta:
          [yes] Beta lost at least 1 person (in the file: Beta lost 3 persons; agreed [matter.yaml:8])
      exception [no]: Alpha had been invited
        [no] Alpha was invited (presumed; nobody has raised it)

  why not otherwise
    rule raid/doubted (against it) does not hold [rules/raids.md:36]
      the new school knows no raids
      law: weak; LAW 2 [K]
      [no] on the doctrine followed (sw.school: old), the answer is: the new one
"""
    )


def test_why_a_result_is_not_met_and_what_would_be_the_nearest_way_to_it(here: Path) -> None:
    assert (
        run("why", "matter.yaml", "raid", "--subject", "refuted")
        == """\
raid - the second raid
  it is not established that the second raid was a raid (the record shows the contrary)

  does it arise?
    [yes] the second raid was abroad (agreed [matter.yaml:11])

  why
    rule raid/force (for it) does not hold [rules/raids.md:25]
      force was used and cost lives
      law: better-view; LAW 1 [V1]
      [no] the second raid was force (agreed [matter.yaml:11])
      [no] some of the harms:
        there are none

  why not otherwise
    the nearest way: raid/force (rules/raids.md:25:1)
      force was used and cost lives
      still to be shown: the second raid was force
"""
    )


def test_why_a_result_is_open_and_what_would_decide_it(here: Path) -> None:
    assert (
        run("why", "matter.yaml", "raid", "--subject", "open")
        == """\
raid - the third raid
  it is open whether the third raid was a raid (facts are disputed; facts are unknown); \
if the record closed today: not met

  does it arise?
    [yes] the third raid was abroad (agreed [matter.yaml:16])

  why
    rule raid/force (for it) is undecided [rules/raids.md:25]
      force was used and cost lives
      law: better-view; LAW 1 [V1]
      [open] the third raid was force (disputed; asserted by Beta; denied by Alpha [matter.yaml:17])
      [open] some of the harms:
        open/beta:
          [open] Beta lost at least 1 person (in the file: Beta lost 0 to 2 persons; agreed [matter.yaml:15])

  why not otherwise
    the nearest way: raid/force (rules/raids.md:25:1)
      force was used and cost lives
      still to be shown: the third raid was force
      still to be shown: Beta lost at least 1 person
"""
    )


def test_why_a_result_does_not_arise_and_what_would_make_it_arise(here: Path) -> None:
    assert (
        run("why", "matter.yaml", "raid", "--subject", "home")
        == """\
raid - the fourth raid
  it does not arise whether the fourth raid was a raid

  does it arise?
    [no] the fourth raid was abroad (agreed [matter.yaml:20])

  why
    its condition of application does not hold

  why not otherwise
    the nearest way: raid/force (rules/raids.md:25:1)
      force was used and cost lives
      still to be shown: the fourth raid was abroad
"""
    )


def test_why_a_choice_came_out_as_it_did(here: Path) -> None:
    assert (
        run("why", "matter.yaml", "class", "--subject", "met")
        == """\
class - the first raid
  Of what class was it? great

  why
    great [yes]
      [yes] all of these:
        [yes] the first raid was a raid (raid for met: met)
        [yes] some of the harms:
          met/beta:
            [yes] Beta lost more than 1 person (in the file: Beta lost 3 persons; agreed [matter.yaml:8])
    small [no]
      [yes] always

  why not otherwise
    the values are tried in order; see above
"""
    )


def test_why_a_defeated_result_fails_shows_the_defeater(here: Path) -> None:
    shown = run("why", "matter.yaml", "raid", "--subject", "met", "--set", "sw.school=new")
    assert (
        shown.partition("  why\n")[2].partition("\n\n")[0]
        == """\
    rule raid/doubted (against it) holds [rules/raids.md:36]
      the new school knows no raids
      law: weak; LAW 2 [K]
      [yes] on the doctrine followed (sw.school: new), the answer is: the new one"""
    )


def test_why_on_a_closed_record_says_what_was_not_shown(here: Path) -> None:
    shown = run("why", "matter.yaml", "raid", "--subject", "open", "--record", "closed")
    assert "(the burden is not discharged)" in shown.splitlines()[1]
    lines = [line.strip() for line in shown.splitlines() if "not shown on the closed record" in line]
    assert lines == [
        "[no] the third raid was force (disputed; asserted by Beta; denied by Alpha [matter.yaml:17];"
        " not shown on the closed record)",
        "[no] Beta lost at least 1 person (in the file: Beta lost 0 to 2 persons; agreed [matter.yaml:15];"
        " not shown on the closed record)",
    ]


def test_why_without_a_subject_tells_of_all_and_as_data_says_the_same(here: Path) -> None:
    told = run("why", "matter.yaml", "raid")
    apart = [run("why", "matter.yaml", "raid", "--subject", name) for name in ("met", "refuted", "open", "home")]
    assert told == "\n".join(apart)
    found = as_data("why", "matter.yaml", "raid")
    assert [(it["element"], it["subject"], it["outcome"], it["reason"]) for it in found] == [
        ("raid", "met", "met", None),
        ("raid", "refuted", "not_met", "negated"),
        ("raid", "open", "open", "disputed"),
        ("raid", "home", "n_a", None),
    ]
    assert [line for line in told.splitlines() if line.startswith("  it ")] == [f"  {it['sentence']}" for it in found]
    assert [[rule["truth"] for rule in it["rules"]] for it in found] == [
        ["true", "false"], ["false", "false"], ["unknown", "false"], ["true", "false"],
    ]  # fmt: skip


def test_what_is_about_nothing_in_the_matter_is_said_to_be(here: Path) -> None:
    (here / "matter.yaml").write_text("matter: Nothing happened\n")
    assert run("why", "matter.yaml", "raid", code=Exit.FAULTS).startswith(
        "(command line):1:1: the matter has no strike for `raid` to be about\n"
    )
    assert as_data("assess", "matter.yaml")["conclusions"] == []


# memo ------------------------------------------------------------------------------------------------------


def test_memo_is_printed_or_written_whole(here: Path) -> None:
    printed = run("memo", "matter.yaml")
    assert printed.startswith("#")
    assert run("memo", "matter.yaml", "-o", "memo.md") == "wrote memo.md\n"
    assert (here / "memo.md").read_text(encoding="utf-8").rstrip("\n") == printed.rstrip("\n")
    (here / "memo.md").write_text("an older one")
    run("memo", "matter.yaml", "-o", "memo.md")
    assert (here / "memo.md").read_text(encoding="utf-8").rstrip("\n") == printed.rstrip("\n")
    assert {path.name for path in here.iterdir()} == {"rules", "matter.yaml", "memo.md"}


@pytest.mark.parametrize("place", ["rules", "nowhere/memo.md", "matter.yaml/memo.md"])
def test_memo_that_cannot_be_written_is_refused_and_nothing_is_left(place: str, here: Path) -> None:
    said = run("memo", "matter.yaml", "-o", place, code=Exit.NOT_WRITTEN)
    assert said.startswith(f"{place}:1:1: ") and "\n    mend: " in said
    assert {path.name for path in here.rglob("*")} == {
        "rules", "matter.yaml", "raids.md", "authorities.yaml", "profiles.yaml",
    }  # fmt: skip


# schema ----------------------------------------------------------------------------------------------------

TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str, "integer": int, "number": (int, float), "object": dict, "array": list, "null": type(None),
}  # fmt: skip
SCHEMA_WORDS = {
    "$schema", "title", "description", "default", "examples", "type", "enum", "pattern", "properties",
    "additionalProperties", "required", "items", "uniqueItems", "anyOf", "oneOf",
}  # fmt: skip


def subschemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and all those in it."""
    yield schema
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    inner += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
    for each in inner:
        yield from subschemas(each)


def refusals(schema: dict[str, Any], value: Any, at: str = "") -> Iterator[str]:
    """Where a value is not as a schema says, by the words this schema uses."""
    types = schema.get("type", [*TYPES])
    if not any(_is(value, each) for each in ([types] if isinstance(types, str) else types)):
        yield f"{at}: {value!r} is no {types}"
        return
    if value not in schema.get("enum", [value]):
        yield f"{at}: {value!r} is none of {schema['enum']}"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{at}: {value!r} is not like {schema['pattern']}"
    for either in (schema[key] for key in ("anyOf", "oneOf") if key in schema):
        ways = [list(refusals(each, value, at)) for each in either]
        if all(ways):
            yield from min(ways, key=len)
    if isinstance(value, dict):
        yield from _refusals_of_keys(schema, value, at)
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from refusals(schema.get("items", {}), item, f"{at}[{number}]")


def _is(value: Any, name: str) -> bool:
    return isinstance(value, TYPES[name]) and not isinstance(value, bool)


def _refusals_of_keys(schema: dict[str, Any], value: dict[str, Any], at: str) -> Iterator[str]:
    yield from (f"{at}: {key} is missing" for key in schema.get("required", ()) if key not in value)
    for key, inner in value.items():
        known = schema.get("properties", {}).get(key, schema.get("additionalProperties", {}))
        if known is False:
            yield f"{at}: {key} is not known"
        else:
            yield from refusals(known, inner, f"{at}.{key}")


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    done = CliRunner().invoke(app, ["schema"])
    assert done.exit_code == Exit.OK
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_schema_is_a_json_schema(schema: dict[str, Any]) -> None:
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    for each in subschemas(schema):
        assert set(each) <= SCHEMA_WORDS, each
        types = each.get("type", [])
        assert {*([types] if isinstance(types, str) else types)} <= set(TYPES)
        assert set(each.get("required", ())) <= set(each.get("properties", {}))
        assert len(each.get("enum", ["any"])) > 0
        re.compile(each.get("pattern", ""))


@pytest.mark.parametrize("path", FACTS, ids=lambda path: path.stem)
def test_the_schema_accepts_every_matter(path: Path, schema: dict[str, Any]) -> None:
    assert list(refusals(schema, yaml.load(path.read_text(encoding="utf-8"), Loader=CCoreLoader))) == []


def test_the_schema_knows_every_term_at_its_place_and_every_word_it_may_be(
    schema: dict[str, Any], law: Rulebook
) -> None:
    strike = schema["properties"]["strikes"]["additionalProperties"]["properties"]
    linked = {key: strike[key]["anyOf"][0]["additionalProperties"]["properties"] for key in LINKED}
    places = {
        "strike": [strike],
        "harm": [linked["hits"]],
        "answer": [linked["responds_to"], linked["anticipates"]],
        "breach": [linked["under"]],
        "matter": [schema["properties"][key]["properties"] for key in ("un", "facts")],
        **{
            kind: [schema["properties"][key]["additionalProperties"]["properties"]]
            for kind, key in (("link", "links"), ("instrument", "ceasefires"), ("operation", "operations"))
        },
    }
    for term in law.terms.values():
        entered = term.derived is None and term.record not in ("victim", "expected")
        policy = [schema["properties"]["stand_down"]["properties"]]
        for place in policy if law.is_policy(term.name) else places[term.about]:
            found = place.get(term.record or term.name)
            assert (found is not None) == entered, term.name
            if found:
                assert found["description"] == term.ask
                written_out = found["anyOf"][0]
                for word in term.options:
                    assert list(refusals(written_out["properties"]["value"], word)) == [], term.name
                    assert (list(refusals(found, word)) == []) == (term.kind not in UNSAID), term.name
                if term.options:
                    assert list(refusals(found, {"value": "no such word", "status": "agreed"})), term.name


LINKED = ("hits", "responds_to", "anticipates", "under")
UNSAID = ("judgement", "characterisation")
"""The kinds that need more than a bare value."""


def test_the_schema_knows_profiles_switches_elements_and_standings(schema: dict[str, Any], law: Rulebook) -> None:
    properties = schema["properties"]
    assert properties["profile"]["enum"] == [*law.profiles]
    assert properties["settings"]["properties"] == {
        name: {"enum": [*switch.values, "unsettled"]} for name, switch in law.switches.items()
    }
    assert properties["expect"]["items"]["properties"]["element"]["enum"] == [*law.elements, *law.choices]
    status = properties["unless_stated"]
    assert [it for it in Standing if list(refusals(status, str(it)))] == []
    assert list(refusals(status, "etsablished@S2")) and list(refusals(status, "established@S5"))


def test_the_schema_refuses_what_is_not_known_at_its_place(schema: dict[str, Any]) -> None:
    for text in ("record: open", "matter: M\nstrike: {}", "matter: M\nstrikes: {raid: {}}", "matter: [M]"):
        assert list(refusals(schema, yaml.load(text, Loader=CCoreLoader))), text


def test_the_schema_follows_the_rule_books_given(here: Path) -> None:
    assert json.loads(run("schema"))["properties"]["profile"] == {"enum": ["icj-restrictive", "lenient"]}


# What a terminal and a pipe get ------------------------------------------------------------------------------

STEERING = {
    "\x1b": "\\u001b",
    "\x07": "\\u0007",
    "\u202e": "\\u202e",
    "\u2066": "\\u2066",
    "\x9b": "\\u009b",
    "\r": "\\u000d",
}


@pytest.mark.parametrize(("char", "shown"), STEERING.items(), ids=[shown[1:] for shown in STEERING.values()])
def test_a_character_that_could_steer_a_terminal_is_shown_as_its_code(char: str, shown: str, here: Path) -> None:
    """In names, values, notes and ids; in what is found and in what is refused."""
    escape = f"\\u{ord(char):04x}"
    (here / "matter.yaml").write_text(
        MATTER.replace("matter: Four raids", f'matter: "Four{escape}raids"')
        .replace("name: the first raid", f'name: "the{escape}first raid"')
        .replace("{name: Beta}", f'{{name: "Be{escape}ta"}}')
        .replace("by: [beta]", f'by: ["some{escape} one"]')
    )
    for words in (["assess", "matter.yaml"], ["why", "matter.yaml", "raid"]):
        printed = run(*words)
        assert char not in printed and shown in printed
    assert char not in run("memo", "matter.yaml")
    (here / "matter.yaml").write_text(f'matter: M\nparties: {{"be{escape}ta": {{}}}}\n"st{escape}rikes": {{}}\n')
    refused = run("assess", "matter.yaml", code=Exit.FAULTS)
    assert char not in refused and refused.count(shown) == 2
    for words in (["why", "matter.yaml", f"ra{char}id"], ["assess", "matter.yaml", "--profile", f"len{char}ient"]):
        (here / "matter.yaml").write_text(MATTER)
        refused = run(*words, code=Exit.FAULTS)
        assert char not in refused and shown in refused


PIPED = [
    ["check", "matter.yaml"],
    ["assess", "matter.yaml", "--json"],
    ["why", "matter.yaml", "raid"],
    ["memo", "matter.yaml"],
    ["schema"],
]


@pytest.mark.parametrize("words", PIPED, ids=lambda words: words[0])
def test_a_reader_that_has_gone_away_is_no_fault(words: list[str], here: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = started(*words, "--rules", "rules", to=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (Exit.OK, "")


@pytest.mark.parametrize("words", [*PIPED, ["check", "gone.yaml", "--json"]], ids=lambda words: " ".join(words[:2]))
def test_a_result_that_cannot_be_written_is_said_to_be(words: list[str], here: Path) -> None:
    with Path("out").open("w") as out:
        done = started(*words, "--rules", "rules", to=out.fileno(), before=no_room)
    assert done.returncode == Exit.NOT_WRITTEN
    assert done.stderr == f"the result could not be written: {os.strerror(errno.EFBIG)}\n"


def no_room() -> None:
    """From here on, no file may have a single byte."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def started(*words: str, to: int, before: Callable[[], None] | None = None) -> subprocess.CompletedProcess[str]:
    """A command run as a program of its own."""
    return subprocess.run(
        [sys.executable, "-m", "jusbelli.cli", *words],
        env=os.environ | {"PYTHONPATH": str(ROOT / "engine")},
        preexec_fn=before,
        stdout=to,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
