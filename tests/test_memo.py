"""The memo: small memos whole, hostile text, both sides alike, every mark leading somewhere, the command."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from typer.testing import CliRunner

from jusbelli.assessing import Assessment, Assessor, load_law, load_matter, settings_for
from jusbelli.cli import app
from jusbelli.cli.exits import Exit
from jusbelli.findings import Settings
from jusbelli.memo import Memo, as_markdown, compose
from jusbelli.memo.citations import full, listed, printed_pinpoint, short
from jusbelli.memo.framing import Framing
from jusbelli.memo.markdown import escape
from jusbelli.memo.outline import Groundless, Grounds, Paragraph, Sentence, plain, sections_of, sentences_of
from jusbelli.memo.times import in_clause, local, said
from jusbelli.reading.times import parse_moment
from jusbelli.records import Matter, Subject
from jusbelli.rulebook import Authority, Cite, Pinpoint, Rulebook

ROOT = Path(__file__).parents[1]
JUNE = ROOT / "facts" / "us-iran-june-2026.yaml"

BOOK = """\
# Force

```facts
strike.at:
  about: strike
  kind: time
  record: at
  ask: When did {strike} begin?
  says: "{strike} began at {value}"
strike.by:
  about: strike
  kind: party
  record: by
  ask: Who carried out {strike}?
  says: "{strike} was carried out by {value}"
strike.kinetic:
  about: strike
  kind: yes-no
  ask: Was violence done in {strike}?
  says: "violence was done in {strike}"
  denies: "no violence was done in {strike}"
strike.grave:
  about: strike
  kind: yes-no
  ask: Was {strike} grave?
  says: "{strike} was grave"
  denies: "{strike} was slight"
strike.invited:
  about: strike
  kind: yes-no
  presumed: no
  ask: Had the State struck invited {strike}?
  says: "the State struck had invited {strike}"
  denies: "the State struck had not invited {strike}"
```
```element
id: force.armed
about: strike
asks: Was armed force used?
met: "{strike} was an act of armed force"
not-met: "{strike} was no act of armed force"
burden: alleging
standard: S2
counter: It was a show of strength, and nobody was hurt.
cites: [UNC 2(4)]
```
```rule
id: force.armed/violence
supports: force.armed
when:
  strike.kinetic: yes
because: "violence was done by weapons"
cites: [UNC 2(4)]
law: settled
```
```element
id: use-of-force
about: strike
asks: Was it a use of force?
met: "{strike} was a use of force by {state}"
not-met: "{strike} was not a use of force by {state}"
burden: alleging
standard: S2
composite: yes
cites: [UNC 2(4)]
```
```rule
id: use-of-force/uninvited
supports: use-of-force
when:
  force.armed: met
unless:
  - when: {strike.invited: yes}
    because: "the State struck had invited it"
    cites: [ARSIWA 20]
because: "armed force was used, and nobody had invited it"
cites: [UNC 2(4), ICJ-NIC 195]
law: better-view
```
```element
id: armed-attack
about: strike
asks: Was it an armed attack?
met: "{strike} was an armed attack"
not-met: "{strike} was not an armed attack"
burden: alleging
composite: yes
cites: [UNC 51]
law-note: How grave force must be is disputed.
```
```rule
id: armed-attack/grave
supports: armed-attack
when:
  use-of-force: met
  strike.grave: yes
because: "the force was grave"
cites: [ICJ-NIC 195]
law: better-view
```
```rule
id: armed-attack/any-force
supports: armed-attack
when:
  sw.school: wide
  use-of-force: met
because: "any force is enough"
cites: [EC]
convention: The wide school is our reconstruction.
law: weak
```
```flag
id: force.flag/grave
about: strike
when: {strike.kinetic: yes}
raises: Violence was done in {strike}; how grave was it?
```
```note
id: force.note/limits
about: strike
when: {use-of-force: met}
text: That {strike} was a use of force says nothing on how it was used.
cites: [HAND 7]
```
"""

AUTHORITIES = """\
references:
  - id: UNC
    type: treaty
    title-short: UN Charter
    title: Charter of the United Nations
    oscola: "Charter of the United Nations (adopted 26 June 1945, entered into force 24 October 1945) 1 UNTS XVI"
    pin-style: article
    rank: treaty
    verified: V1
    pinpoints: {"2(4)": {tag: V1, on: force}, "51": {tag: V1, on: self-defence}}
  - id: ICJ-NIC
    type: legal_case
    title-short: Nicaragua
    title: Nicaragua
    oscola: "*Military and Paramilitary Activities in and against Nicaragua (Nicaragua v United States of America)* (Merits) [1986] ICJ Rep 14"
    pin-style: para
    rank: judgment
    verified: K
    pinpoints: {"195": {tag: K, on: armed attack}}
  - id: ARSIWA
    type: report
    title-short: Articles on State Responsibility
    title: Articles on State Responsibility
    oscola: "ILC, ‘Articles on Responsibility of States for Internationally Wrongful Acts’ (2001) GAOR 56th Session Supp 10"
    pin-style: article
    rank: ilc-text
    verified: V2
    pinpoints: {"20": {tag: V2, on: consent}}
  - id: HAND
    type: book
    title-short: Handbook
    title: A Handbook
    oscola: "A Writer, *A Handbook* (Publisher 2000)"
    pin-style: page
    rank: scholarship
    verified: K
    pinpoints: {"7": {tag: K-, on: limits}}
"""

PROFILES = """\
switches:
  sw.school:
    asks: Is any force enough?
    values: {strict: "no, it must be grave", wide: "yes, any force"}
  sw.standard_past:
    asks: At what standard are past facts proved?
    values: {S2: balance of probabilities, S3: clear and convincing evidence}
  sw.standard_forecast:
    asks: At what standard are forecasts judged?
    values: {S1r: reasonable grounds, S3: clear and convincing evidence}
profiles:
  strict-view:
    name: the strict view
    settings: {sw.school: strict, sw.standard_past: S3, sw.standard_forecast: S3}
  wide-view:
    name: the wide view
    settings: {sw.school: wide, sw.standard_past: S3, sw.standard_forecast: S3}
"""

MATTER = """\
matter: The incident in the strait
summary: Two raids in two days.
record: open
information_until: 2026-07-01
profile: strict-view
parties:
  alpha: {name: Alpha, organs: {alpha-navy: {name: the Navy of Alpha}}}
  beta: {name: Beta, organs: {beta-navy: {name: the Navy of Beta}}}
strikes:
  first:
    name: the raid on the harbour
    state: alpha
    by: {value: alpha, status: disputed, by: [beta], denied_by: [alpha], evidence: [e1]}
    at: {value: 2026-06-27T22:10+03:00, status: established@S3, evidence: [e1]}
    hits: [beta]
    strike.kinetic: {value: yes, status: agreed, evidence: [e1], note: Both say so.}
    strike.grave: {value: yes, status: alleged, by: [beta], evidence: [e2]}
  second:
    name: the raid on the camp
    state: beta
    by: {value: beta-navy, status: admitted, admitted_by: [beta-navy]}
    at: {value: 2026-06-28, status: established@S2}
    hits: [alpha]
    responds_to: [first]
    strike.kinetic: {status: unknown, note: Nobody says.}
evidence:
  e1: {source: a newspaper, title: A raid, date: 2026-06-28, kind: press, reliability: B, credibility: 2}
  e2: {source: a ministry, date: 2026-06-28, reliability: C}
chronology:
  - {at: 2026-06-27T22:10+03:00, what: The harbour is raided., status: established@S3, evidence: [e1], strike: first}
not_loaded:
  - {claim: A third raid., reason: One anonymous post.}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of rules, with the matter beside them."""
    folder = tmp_path_factory.mktemp("small")
    rules = folder / "rules"
    rules.mkdir()
    for name, text in (("10-force.md", BOOK), ("authorities.yaml", AUTHORITIES), ("profiles.yaml", PROFILES)):
        (rules / name).write_text(text)
    (folder / "matter.yaml").write_text(MATTER)
    return folder


@pytest.fixture(scope="module")
def law(folder: Path) -> Rulebook:
    return load_law(folder / "rules")


@pytest.fixture(scope="module")
def matter(folder: Path, law: Rulebook) -> Matter:
    return load_matter(folder / "matter.yaml", law)


def composed(law: Rulebook, matter: Matter, lead: str = "strict-view", **more: Any) -> Memo:
    """The memo of a matter under every doctrine of its books."""
    assessor = Assessor(law, matter)
    assessments = [assessor.assess(settings_for(law, matter, name)) for name in law.profiles]
    return compose(assessments, lead, assessor.assess, **more)


def printed(law: Rulebook, matter: Matter, folder: Path) -> str:
    """The memo in Markdown, with the folder of the test left out of the places it names."""
    return as_markdown(composed(law, matter)).replace(f"{folder}/", "")


def part(text: str, first: str, last: str) -> str:
    """The memo from one heading up to another."""
    return text[text.index(f"\n{first}") + 1 : text.index(f"\n{last}")]


# Whole memos ------------------------------------------------------------------------------------------------


def test_a_small_memo_whole(law: Rulebook, matter: Matter, folder: Path) -> None:
    """Everything a reader reads, from the bottom line to the register of authorities."""
    assert part(printed(law, matter, folder), "## 2.", "### D") == EXPECTED


def test_the_header_says_what_was_run_and_leaves_the_rest_to_the_signer(
    law: Rulebook, matter: Matter, folder: Path
) -> None:
    text = part(printed(law, matter, folder), "## 1.", "## 2.")
    for words in (
        "Classification and privilege: \\_\\_\\_\\_\\_\\_ (for the signer to fill).",
        "| **Information cut-off** | 2026-07-01 |",
        "| **Leading doctrine** | strict-view, the strict view |",
        "| **Compared with** | wide-view, the wide view |",
        "Draft prepared by jusbelli for the signature of \\_\\_\\_\\_\\_\\_.",
    ):
        assert words in text
    assert "**Date**" not in text
    assert "| **Date** | 2 July 2026 |" in as_markdown(composed(law, matter, date="2 July 2026"))


def test_a_closed_record_is_said_to_be_decided_by_the_burden(law: Rulebook, matter: Matter) -> None:
    text = as_markdown(composed(law, replace(matter, record="closed")))
    assert "It is not established that the strike was an armed attack" in text
    assert "| by the burden of proof |" in text
    assert "If the record closed today" not in text


def test_the_receipt_says_when_one_evaluator_did_not_run(law: Rulebook, matter: Matter) -> None:
    assessor = Assessor(law, matter)
    alone = replace(assessor.assess(settings_for(law, matter)), evaluators=("plain",), without="it is not installed")
    text = as_markdown(compose([alone], "strict-view"))
    assert "plain alone; the second evaluator did not run: it is not installed" in text
    assert "| Evaluators | plain; the other evaluator did not run: it is not installed |" in text


def test_a_lead_that_was_not_assessed_is_refused(law: Rulebook, matter: Matter) -> None:
    assessor = Assessor(law, matter)
    with pytest.raises(ValueError, match="no assessment under wide-view"):
        compose([assessor.assess(settings_for(law, matter))], "wide-view")


# The same for both sides --------------------------------------------------------------------------------------


def swapped(text: str) -> str:
    """Every Alpha a Beta and the other way about."""
    turn = {"alpha": "beta", "beta": "alpha", "Alpha": "Beta", "Beta": "Alpha"}
    return re.sub("|".join(turn), lambda found: turn[found[0]], text)


def test_names_and_roles_swapped_give_the_same_sentences(law: Rulebook, matter: Matter, folder: Path) -> None:
    other = folder / "other.yaml"
    other.write_text(swapped(MATTER))
    mirrored = printed(law, load_matter(other, law), folder)
    assert part(mirrored, "## 2.", "### F") == swapped(part(printed(law, matter, folder), "## 2.", "### F"))


LABELS = r"retaliat|terroris|aggress|violat|innocent|guilt|unprovoked|self-styled|regime\b|\d ?%"
"""Words of a side, and words a memo never needs."""


def test_the_memo_has_no_sides_label_of_its_own(law: Rulebook, matter: Matter, folder: Path) -> None:
    for words in (*Framing, printed(law, matter, folder)):
        assert not re.search(LABELS, words, re.IGNORECASE), words


def test_the_memo_never_says_met(law: Rulebook, matter: Matter, folder: Path) -> None:
    for words in (*Framing, printed(law, matter, folder)):
        assert not re.search(r"\b(met|not-met|n_a)\b", words)


# Grounds ------------------------------------------------------------------------------------------------------


def test_a_sentence_without_a_ground_cannot_be_built() -> None:
    with pytest.raises(Groundless, match="It was lawful"):
        Sentence(("It was lawful.",), Grounds())
    with pytest.raises(ValueError, match="words"):
        Sentence(("  ",), Grounds(rules=("a/b",)))
    with pytest.raises(ValueError, match="sentences"):
        Paragraph(())


@pytest.fixture(scope="module")
def june() -> tuple[Memo, str]:
    """The memo of the June 2026 matter, and the same in Markdown."""
    law = load_law()
    memo = composed(law, load_matter(JUNE, law), "icj-restrictive")
    return memo, as_markdown(memo)


def test_every_sentence_rests_on_something_that_exists(june: tuple[Memo, str]) -> None:
    law = load_law()
    known = {*law.elements, *law.choices, *law.rules, *law.flags, *law.notes, *law.steps, *law.tallies}
    for sentence in sentences_of(june[0]):
        assert set(sentence.grounds.rules) <= known
        assert all(ground in june[0].marks for ground in (*sentence.grounds.rules, *sentence.grounds.facts))


def test_every_mark_leads_to_one_place(june: tuple[Memo, str], law: Rulebook, matter: Matter) -> None:
    for text in (june[1], as_markdown(composed(law, matter))):
        places = Counter(re.findall(r'<a id="(\w+)"></a>', text))
        led_to = set(re.findall(r"\]\(#(\w+)\)", text))
        assert led_to <= set(places)
        assert set(places.values()) == {1}


def test_every_fact_and_every_strike_is_there(june: tuple[Memo, str]) -> None:
    law = load_law()
    matter = load_matter(JUNE, law)
    titles = [section.title for section in sections_of(june[0].sections)]
    for strike in matter.strikes.values():
        assert any(title.endswith(strike.name) for title in titles)
    loaded = sum(
        len(facts)
        for strike in matter.strikes.values()
        for facts in (
            strike.facts,
            *(strike.hits or {}).values(),
            *(strike.responds_to or {}).values(),
            *strike.under.values(),
        )
    )
    loaded += sum(len(each.facts) for each in (*matter.instruments.values(), *matter.links.values()))
    loaded += len(matter.facts)
    assert len(re.findall(r'<a id="f\d+"></a>', june[1])) == loaded


def test_a_convention_is_never_cited_as_authority(june: tuple[Memo, str], law: Rulebook, matter: Matter) -> None:
    for text in (june[1], as_markdown(composed(law, matter))):
        assert "engine convention" in text
        assert "engine convention" not in part(text, "### C", "### D")
        assert not re.search(r"\bEC\b", part(text, "### C", "### D"))


def test_the_same_inputs_give_the_same_bytes(folder: Path) -> None:
    """In processes that order their sets differently."""
    made = {
        subprocess.run(
            [sys.executable, "-m", "jusbelli.cli", "memo", "matter.yaml", "--rules", "rules"],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT / "engine"), "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(made) == 1


# Doctrines ----------------------------------------------------------------------------------------------------


def test_the_setting_that_makes_the_difference_is_found_with_few_assessments(law: Rulebook, matter: Matter) -> None:
    assessor = Assessor(law, matter)
    assessments = [assessor.assess(settings_for(law, matter, name)) for name in law.profiles]
    tried: list[str] = []

    def reassess(settings: Settings) -> Assessment:
        tried.append(settings.switches["sw.school"])
        return assessor.assess(settings)

    text = as_markdown(compose(assessments, "strict-view", reassess))
    assert tried == ["wide"]
    assert "changing this alone in the leading doctrine changes the answer: sw.school: wide (yes, any force)" in text


SHAPES = """\
# Shapes

```facts
strike.shape:
  about: strike
  kind: choice
  values: [raid, blockade]
  ask: What shape had {strike}?
  says: "the shape of {strike} was: {value}"
```
```element
id: shape.counts
about: strike
asks: Does the shape count?
met: "the shape of {strike} counts"
not-met: "the shape of {strike} does not count"
burden: alleging
counter: Shapes do not matter.
cites: [UNC 51]
```
```rule
id: shape.counts/blockade
supports: shape.counts
when: {strike.shape: blockade}
because: "a blockade was laid"
cites: [UNC 51]
law: settled
```
```rule
id: shape.counts/grave-raid
supports: shape.counts
when: {strike.shape: raid, strike.grave: yes}
because: "a grave raid was made"
cites: [UNC 51]
law: settled
```
"""


def test_the_nearest_way_is_one_that_nothing_said_speaks_against(folder: Path) -> None:
    """A raid is alleged: what is missing is said of the way by a raid, though the other lacks fewer facts."""
    (folder / "more").mkdir()
    for file in (folder / "rules").iterdir():
        (folder / "more" / file.name).write_text(file.read_text())
    (folder / "more" / "20-shapes.md").write_text(SHAPES)
    raid = "    strike.shape: {value: raid, status: alleged, by: [beta]}\n    strike.grave:"
    (folder / "shaped.yaml").write_text(MATTER.replace("    strike.grave:", raid))
    law = load_law(folder / "more")
    text = as_markdown(composed(law, load_matter(folder / "shaped.yaml", law)))
    line = next(line for line in text.splitlines() if line.startswith("- **It is open whether the shape"))
    assert "Not shown: the shape of the strike was: raid (only alleged by Beta); the strike was grave (only" in line


def test_the_tables_of_answers_say_what_was_found(june: tuple[Memo, str]) -> None:
    """Every cell against the assessment itself, question by question and instrument by instrument."""
    law = load_law()
    found = Assessor(law, load_matter(JUNE, law))
    argument = found.assess(settings_for(law, found.matter)).argument
    answers = answers_shown(part(june[1], "### 2.2", "“established”"))
    words = {"met": "established", "not_met": "not established", "open": "open", "n_a": "does not arise"}
    numbers = {strike: next(n for n, name in answers["Strike"].items() if each.name in name)
               for strike, each in found.matter.strikes.items()}  # fmt: skip
    for strike, number in numbers.items():
        for each in found.matter.instruments.values():
            cell = answers[f"Ceasefire breach: {each.name}"][number]
            key = ("ceasefire-breach", Subject("breach", (strike, each.id)))
            assert cell.split(" (")[0] == words[argument.open.outcome_of(key)]
        for label, element in (
            ("Use of force", "use-of-force"), ("Self-defence", "self-defence"), ("Armed attack", "armed-attack"),
            ("Distinction kept", "distinction"), ("Wrongful act in any respect", "resp.iwa"),
        ):  # fmt: skip
            key = (element, Subject("strike", (strike,)))
            assert answers[label][number].split(" (")[0] == words[argument.open.outcome_of(key)]


def answers_shown(text: str) -> dict[str, dict[int, str]]:
    """What the tables of answers say by question and number of the strike, and the lines below them for all."""
    found: dict[str, dict[int, str]] = {}
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        head, _, *rows = ([cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines())
        for cells in rows:
            number = re.match(r"\[(\d+)", cells[0])
            assert number is not None
            for label, cell in zip(head, cells, strict=True):
                found.setdefault(label, {}).setdefault(int(number[1]), cell)
    for line in re.findall(r"^The same for every strike: (.*)$", text, re.MULTILINE):
        for label, cell in re.findall(r"(\S.*?): ((?:not )?established|open|does not arise)[^.]*\.", line):
            found[label] = dict.fromkeys(found["Strike"], cell)
    return found


# Hostile text -------------------------------------------------------------------------------------------------

HOSTILE = (
    "# Heading\n- item | cell <script>alert(1)</script> **bold** _it_ `code` [link](javascript:x) ![i](http://x.y/z) "
    "http://evil.example www.evil.example &amp; <!-- c --> ~~gone~~ $x$ \\ 1. one \u202egpj\u2066\u200f\x1b[31m\u2028end"
)


def hostile(matter: Matter, text: str = HOSTILE) -> Matter:
    """The matter with hostile (or another) text in every place where a file has text."""
    actors = {id: replace(actor, name=f"{actor.name} {text}") for id, actor in matter.actors.items()}
    strikes = {
        id: replace(
            strike,
            name=text,
            facts={term: replace(fact, note=text) for term, fact in strike.facts.items()},
        )
        for id, strike in matter.strikes.items()
    }
    evidence = {id: replace(item, source=text, title=text, url=text, kind=text) for id, item in matter.evidence.items()}
    chronology = tuple(replace(event, what=text) for event in matter.chronology)
    left_out = tuple(replace(each, claim=text, reason=text) for each in matter.not_loaded)
    return replace(
        matter,
        title=text,
        summary=text,
        information_until=text,
        actors=actors,
        strikes=strikes,
        evidence=evidence,
        chronology=chronology,
        not_loaded=left_out,
    )


def tokens(text: str) -> list[Token]:
    """Every token of a Markdown text, inline ones included."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return [each for token in parser.parse(text) for each in (token, *(token.children or ()))]


def test_hostile_text_never_becomes_markup(law: Rulebook, matter: Matter) -> None:
    plain_memo = as_markdown(composed(law, hostile(matter, "harmless")))
    text = as_markdown(composed(law, hostile(matter)))
    kinds = Counter(token.type for token in tokens(text))
    expected = Counter(token.type for token in tokens(plain_memo))
    for kind in ("heading_open", "bullet_list_open", "ordered_list_open", "list_item_open", "tr_open", "td_open", "hr"):
        assert kinds[kind] == expected[kind], kind
    for kind in ("image", "code_inline", "code_block", "fence", "html_block", "s_open", "softbreak", "hardbreak"):
        assert kinds[kind] == expected[kind] == 0, kind
    for token in tokens(text):
        if token.type == "html_inline":
            assert re.fullmatch(r'<a id="\w+">|</a>', token.content), token.content
        if token.type == "link_open":
            assert str(token.attrs["href"]).startswith("#")


def test_hostile_text_opens_no_tag_and_no_cell(law: Rulebook, matter: Matter) -> None:
    text = as_markdown(composed(law, hostile(matter)))
    assert set(re.findall(r"<.{0,2}", text)) == {"<a ", "</a"}
    tables = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)
    for table in tables:
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1


def test_hostile_text_is_still_there_to_read(law: Rulebook, matter: Matter) -> None:
    text = "".join(
        token.content for token in tokens(as_markdown(composed(law, hostile(matter)))) if token.type == "text"
    )
    for words in (
        "# Heading - item | cell <script>alert(1)</script> **bold** _it_ `code`",
        "[link](javascript:x)",
        "$x$",
    ):
        assert words in text
    assert "\\u202egpj\\u2066\\u200f\\u001b[31m end" in text


def test_no_character_steers_terminal_or_text(law: Rulebook, matter: Matter) -> None:
    text = as_markdown(composed(law, hostile(matter)))
    assert all(char == "\n" or char.isprintable() for char in text)
    assert not re.search("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)


@pytest.mark.parametrize(
    "text", ["1. x", "2) x", "- x", "+ x", "# x", "=== x", "> x", "*x*", "| x |", "<b>", "http://a.b", "---"]
)
def test_text_at_the_start_of_a_block_stays_text(law: Rulebook, matter: Matter, text: str) -> None:
    """Where a line of the memo begins with a name of the file: the list of strikes, headings, paragraphs."""
    named = {id: replace(strike, name=text) for id, strike in matter.strikes.items()}
    before = Counter(token.type for token in tokens(as_markdown(composed(law, matter))))
    after = Counter(
        token.type for token in tokens(as_markdown(composed(law, replace(matter, strikes=named, title=text))))
    )
    assert {kind: count for kind, count in after.items() if kind.endswith("_open") and "link" not in kind} == {
        kind: count for kind, count in before.items() if kind.endswith("_open") and "link" not in kind
    }


def test_escape_keeps_ordinary_text_as_it_is() -> None:
    assert escape("Nicaragua (Merits), para 195: “force” – 12:30") == "Nicaragua (Merits), para 195: “force” – 12:30"
    assert escape("a\n b\tc") == "a b c"


# Citations ----------------------------------------------------------------------------------------------------


def authority(style: str, tag: str = "V1", pinpoint: str = "7", oscola: str = "*Case* [2000] ICJ Rep 1") -> Authority:
    pin = Pinpoint(tag=tag)  # type: ignore[arg-type]
    return Authority.model_validate(
        {
            "id": "X",
            "oscola": oscola,
            "title-short": "Case",
            "pin-style": style,
            "verified": tag,
            "pinpoints": {pinpoint: pin},
        },
    )


@pytest.mark.parametrize(
    ("style", "pinpoint", "expected"),
    [
        ("para", "195", "[195]"),
        ("para", "64-72", "[64]–[72]"),
        ("paragraph", "2", "para 2"),
        ("paragraph", "2-3", "paras 2-3"),
        ("article", "2(4)", "art 2(4)"),
        ("article", "48-58", "arts 48-58"),
        ("principle", "8", "principle 8"),
        ("rule", "14", "rule 14"),
        ("section", "12.13", "§12.13"),
        ("page", "18", "18"),
        ("none", "passim", "passim"),
        ("article", "preamble", "preamble"),
    ],
)
def test_pinpoints_are_printed_as_oscola_has_them(style: str, pinpoint: str, expected: str) -> None:
    assert printed_pinpoint(authority(style, "V1", pinpoint), pinpoint) == expected


def test_what_was_not_seen_is_marked_and_an_uncertain_pinpoint_is_not_printed() -> None:
    def cited(tag: str) -> str:
        book = Rulebook(authorities={"X": authority("para", tag)})
        return plain(short(book, Cite(key="X", pinpoint="7")))

    assert cited("V1") == cited("V2") == "Case [7]"
    assert cited("K") == "Case [7]†"
    assert cited("K-") == "Case†"


def test_pinpoints_of_one_authority_stand_together_and_a_convention_last() -> None:
    book = Rulebook(authorities={"X": authority("para"), "Y": authority("none", oscola="A Writer, *Book*")})
    cites = (Cite(key="EC"), Cite(key="X", pinpoint="7"), Cite(key="Y"), Cite(key="X"))
    assert plain(listed(book, cites)) == "Case [7]; Case; engine convention"
    assert plain(full(authority("para"))) == "Case [2000] ICJ Rep 1"


# Times --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected", "clause", "source"),
    [
        ("2026-06-27T22:10Z", "27 June 2026, 22:10 UTC", "27 June 2026, 22:10 UTC", ""),
        ("2026-06-28T01:40+03:30", "27 June 2026, 22:10 UTC", "27 June 2026, 22:10 UTC", "28 June, 01:40 (UTC+03:30)"),
        ("2026-06-27T21:00Z~", "about 27 June 2026, 21:00 UTC", "about 27 June 2026, 21:00 UTC", ""),
        ("2026-06-27", "27 June 2026", "a time on 27 June 2026", ""),
        ("2026-06", "June 2026", "a time in June 2026", ""),
        ("1984", "1984", "1984", ""),
        (
            "2026-06-27/2026-06-28",
            "between 27 June 2026 and 28 June 2026",
            "a time between 27 June 2026 and 28 June 2026",
            "",
        ),
    ],
)
def test_times_are_said_in_utc_and_as_exact_as_they_are(text: str, expected: str, clause: str, source: str) -> None:
    moment = parse_moment(text)
    assert (said(moment), in_clause(moment), local(moment)) == (expected, clause, source)


# The command --------------------------------------------------------------------------------------------------


def run(*arguments: str | Path) -> Any:
    return CliRunner().invoke(app, ["memo", *map(str, arguments)])


def test_the_command_writes_the_file_and_prints_the_same(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "memo.md"
    written = run(folder / "matter.yaml", "--rules", folder / "rules", "-o", output)
    shown = run(folder / "matter.yaml", "--rules", folder / "rules")
    assert (written.exit_code, shown.exit_code) == (Exit.OK, Exit.OK)
    assert output.read_text() == shown.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["memo.md"]


def test_the_command_leaves_nothing_where_it_cannot_write(folder: Path, tmp_path: Path) -> None:
    for output in (tmp_path, tmp_path / "nowhere" / "memo.md"):
        refused = run(folder / "matter.yaml", "--rules", folder / "rules", "-o", output)
        assert refused.exit_code == Exit.NOT_WRITTEN
        assert "1 fault" in refused.output
    assert list(tmp_path.iterdir()) == []


def test_the_command_takes_a_doctrine_to_lead(folder: Path) -> None:
    wide = run(folder / "matter.yaml", "--rules", folder / "rules", "--profile", "wide-view")
    assert "| **Leading doctrine** | wide-view, the wide view |" in wide.stdout
    unknown = run(folder / "matter.yaml", "--rules", folder / "rules", "--profile", "wide-vew")
    assert unknown.exit_code == Exit.FAULTS
    assert "did you mean `wide-view`?" in unknown.output


EXPECTED = r"""## 2. Bottom line

### 2.1 In one paragraph

On the information available up to 2026-07-01, 2 strikes are assessed (numbered as in section 3), with strict-view as the leading doctrine. Use of force: established for strike 1; open for strike 2. [[L2](#l2)] Armed attack: open for every strike. [[L3](#l3)] What bears on most of the open answers (section 12): Was the raid on the harbour grave? The doctrines compared differ on: Armed attack (section 8). [[L3](#l3)] An answer that is open is not a finding against either side, and “not established” does not say that the contrary is shown.

### 2.2 All answers

| Strike | Use of force |
| --- | --- |
| [1. the raid on the harbour](#s1) | established |
| [2. the raid on the camp](#s2) | open (not established) |

The same for every strike: Armed attack: open (not established).

“established” and “not established” answer the question at the head of the column; a word in brackets is what the answer would become if the record closed today; a dash means that the question is not put to this strike.

### 2.3 Short answers

Confidence in law and in fact is given apart, and only for answers that are decided; “presumptions” says that the answer also rests on something presumed until somebody raises it (section 5).

| Question | Answer | Strikes | Law | Fact |
| --- | --- | --- | --- | --- |
| **Use of force** | Established: armed force was used, and nobody had invited it. [[L2](#l2), [R2](#r2)] | 1 | better view | established, with presumptions |
| **Use of force** | Open: nothing in the file bears on it. [[L2](#l2)] | 2 | – | unresolved |
| **Armed attack** | Open: the strike was grave (only alleged by Beta). [[L3](#l3), [F4](#f4)] | 1 | – | unresolved |
| **Armed attack** | Open: nothing in the file bears on it. [[L3](#l3)] | 2 | – | unresolved |

## 3. Questions presented

Each question is put to every strike alike, whichever State's act it is said to be.

1. Was it a use of force? [[L2](#l2)]
2. Was it an armed attack? [[L3](#l3)]

The strikes, in the order of time (numbered so throughout):

1. the raid on the harbour, said to be the act of Alpha
2. the raid on the camp, said to be the act of Beta

## 4. Facts

Words that a party used are reported as its words. How far a fact goes is the judgement of whoever wrote the file; annex A has the notes and the evidence, fact by fact.

### 4.1 Chronology

Times are in UTC; a local time is added where the file has one.

| Time | What | Standing | Sources |
| --- | --- | --- | --- |
| 27 June 2026, 19:10 UTC (27 June, 22:10 (UTC+03:00) in the source) | The harbour is raided. \[strike 1\] | established, S3 | [e1](#e1) |

### 4.2 What is agreed, established, disputed, alleged and not known

**Strike 1: the raid on the harbour**

- **Established, clear and convincing:** <a id="f2"></a>**F2** the strike began at 27 June 2026, 19:10 UTC.
- **Agreed:** <a id="f3"></a>**F3** violence was done in the strike.
- **Disputed:** <a id="f1"></a>**F1** the strike was carried out by Alpha (asserted by Beta; denied by Alpha) (evidence: [e1](#e1)).
- **Alleged by Beta:** <a id="f4"></a>**F4** the strike was grave.

**Strike 2: the raid on the camp**

- **Admitted by the Navy of Beta:** <a id="f5"></a>**F5** the strike was carried out by the Navy of Beta.
- **Established, balance of probabilities:** <a id="f6"></a>**F6** the strike began at a time on 28 June 2026.
- **Not known:** <a id="f7"></a>**F7** Was violence done in the strike?

### 4.3 Grades of the sources

Sources are graded by letter (A reliable to E unreliable, F cannot be judged) and items by digit (1 confirmed to 5 improbable, 6 cannot be judged); an interested party's words grade high only for having been said. Of 2 items loaded (annex D), by letter: B: 1; C: 1.

## 5. Legal framework

Authorities marked † were cited from knowledge and have not been seen: check before reliance. The others were read in the operative text (V1) or found at second hand in a secondary source (V2); annex C says which. Where no authority settles how a test is to be applied, the rule books use an engine convention; it is not law.

### 5.1 The doctrine followed

Each doctrine is a reconstruction from published positions; none is a statement by any State about these events.

| On this question | the leading doctrine answers | Setting |
| --- | --- | --- |
| Is any force enough? | no, it must be grave | sw.school: strict |
| At what standard are past facts proved? | clear and convincing evidence | sw.standard\_past: S3 |
| At what standard are forecasts judged? | clear and convincing evidence | sw.standard\_forecast: S3 |

### 5.2 The law, test by test

The law is stated here once, for every strike alike; the analysis refers to it by \[L\] numbers. The other side's argument is quoted as the rule book foresees it, whichever side that is. Burden: “alleging” is whoever alleges the point against the State whose act it is, “relying” is that State. Standard: S1 reasonable grounds, S2 balance of probabilities, S3 clear and convincing, S4 fully conclusive; where a test leaves it to the doctrine, the doctrine followed has been read in.

#### Force

- <a id="l1"></a>**L1** **Was armed force used?** Burden: alleging; standard: S2. Against this it will be said: “It was a show of strength, and nobody was hurt.” It is so where violence was done by weapons ([UN Charter art 2(4)](#a1)). [[R1](#r1)] (rules/10-force.md:37)
- <a id="l2"></a>**L2** **Was it a use of force?** Burden: alleging; standard: S2. It is so where armed force was used, and nobody had invited it ([UN Charter art 2(4)](#a1); [*Nicaragua* \[195\]†](#a2)). [[R2](#r2)] (rules/10-force.md:57)
- <a id="l3"></a>**L3** **Was it an armed attack?** Burden: alleging; standard: S3. Authority: [UN Charter art 51](#a1). How grave force must be is disputed. It is so where the force was grave ([*Nicaragua* \[195\]†](#a2)). [[R3](#r3)] (rules/10-force.md:81)

### 5.3 What is assumed

We assume the following until somebody raises the contrary. A result that rests on one of these is no stronger than it, and would have to be looked at again.

| No | We assume that | For strikes |
| --- | --- | --- |
| <a id="p1"></a>**P1** | the State struck had not invited the strike. | all |

## 6. Analysis

Each strike is put to the same tests in the same order, first as an act and then as an answer to another. A test is run even where an earlier one has failed. Marks lead to the law (L), the rule (R), the fact (F), the presumption (P) and the question of fact that has no answer (Q). For an answer that is open the nearest way to it is set out; the rules of the other ways are named.

<a id="s1"></a>

### 6.1 Strike 1: the raid on the harbour

“The strike” is the raid on the harbour, said to be the act of Alpha; time: 27 June 2026, 19:10 UTC; hit, or said to be hit: Beta; said to be answered by strike 2.

#### Force

- **It is established that the strike was a use of force by Alpha**: armed force was used, and nobody had invited it ([UN Charter art 2(4)](#a1); [*Nicaragua* \[195\]†](#a2)). [[L2](#l2), [R2](#r2)] It also rests on what is presumed. [[P1](#p1)] Law: better view; fact: established, with presumptions.
- **It is open whether the strike was an armed attack**. [[L3](#l3)] It would be so if the force was grave ([*Nicaragua* \[195\]†](#a2)). [[R3](#r3)] Shown: it is established that the strike was a use of force by Alpha. [[L2](#l2)] Not shown: the strike was grave (only alleged by Beta). [[R3](#r3), [F4](#f4)] If the record closed today: not established.
- **It is established that the strike was an act of armed force**: violence was done by weapons. [[L1](#l1), [R1](#r1)] On the record: violence was done in the strike (agreed). [[R1](#r1), [F3](#f3)] Law: settled; fact: established.
- That the strike was a use of force says nothing on how it was used. ([Handbook†](#a4)). [[R5](#r5)]

<a id="s2"></a>

### 6.2 Strike 2: the raid on the camp

“The strike” is the raid on the camp, said to be the act of Beta; time: 28 June 2026; hit, or said to be hit: Alpha; said to answer strike 1.

#### Force

- **It is open whether the strike was a use of force by Beta**. [[L2](#l2)] It would be so if armed force was used, and nobody had invited it ([UN Charter art 2(4)](#a1); [*Nicaragua* \[195\]†](#a2)). [[R2](#r2)] Not shown: it is open whether the strike was an act of armed force. [[R2](#r2), [L1](#l1)] If the record closed today: not established.
- **It is open whether the strike was an armed attack**. [[L3](#l3)] It would be so if the force was grave ([*Nicaragua* \[195\]†](#a2)). [[R3](#r3)] Not shown: nothing is loaded on whether the strike was grave; it is open whether the strike was a use of force by Beta. [[R3](#r3), [L2](#l2), [Q1](#q1)] If the record closed today: not established.

### 6.3 Questions not set out above

Each question that is not set out above stands here, with why it is not and for which strikes (by number); what may be done about a breach, and what follows from it, stands in section 9. A presumption holds until somebody raises the contrary. N: the question does not arise. P: decided by presumption, nobody having raised it (“so” where it is presumed that it is so). O: open, and nothing in the file bears on it. M: open, and made of other open answers. W: open, and it would only weigh. B: under an instrument that the act is not established to have breached.

| Question | How it stands |
| --- | --- |
| Was armed force used? [[L1](#l1)] | O: 2 |

## 8. Comparison of doctrines

Every doctrine of the rule books was run on the same facts. A word in brackets is what the answer would become if the record closed today.

| Answer | strict-view | wide-view |
| --- | --- | --- |
| Armed attack, strike 1 | open (not established) | established |

**What makes the difference**

- Armed attack (strike 1): changing this alone in the leading doctrine changes the answer: sw.school: wide (yes, any force). [[L3](#l3)]

**Stable under every doctrine compared**

- Use of force: established: strike 1; open (not established): strike 2. [[L2](#l2)]
- Armed attack: open (not established): strike 2. [[L3](#l3)]

## 10. Recommended steps

No step is recommended by the rule books on this record.

## 11. Policy assessment (non-legal)

This section is policy and not law. No conclusion of law in this memo rests on anything in it, and no conclusion of law is counted in it. It gives no probabilities. The file enters no facts for a policy assessment; nothing is assessed here.

## 12. What is missing

### 12.1 Questions of fact

Questions of fact are listed in the order of how many open headline answers they bear on, each counted on the nearest way to the answer. To bear on an answer is not to decide it.

| No | Question | How it stands, by strike | Bears on |
| --- | --- | --- | --- |
| <a id="q1"></a>**Q1** | Was the raid on the harbour grave? | alleged: 1 [[F4](#f4)] | 1 answer |

Further questions of fact that the memo refers to, each waiting for an answer.

| No | Question | For strikes |
| --- | --- | --- |
| <a id="q2"></a>**Q2** | Was violence done in the raid on the camp? | 2 |

### 12.2 Questions of law that stay open

No open headline answer is kept open by a question of law.

### 12.3 Review questions raised

- Strike 1: Violence was done in the raid on the harbour; how grave was it? [[R4](#r4)]

### 12.4 What would change the advice

- A finding on this question: Was the raid on the harbour grave? [[F4](#f4)]
- Somebody raising one of the points that are presumed (section 5.3): no other new finding of fact can reverse an answer decided, under this doctrine, on the record as it stands.
- A reading of the authorities marked † that does not bear out what they are cited for.

## 13. Annexes

### A Facts

Every fact loaded is stated in section 4.2 under its number; here stand the sides taken on it, the notes of whoever wrote the file, the evidence and the line of the file.

**Strike 1: the raid on the harbour**

| No | More on it | Evidence | Line |
| --- | --- | --- | --- |
| [F1](#f1) [F2](#f2) |  | [e1](#e1) | 13, 14 |
| [F3](#f3) | Both say so. | [e1](#e1) | 16 |
| [F4](#f4) |  | [e2](#e2) | 17 |

**Strike 2: the raid on the camp**

| No | More on it | Evidence | Line |
| --- | --- | --- | --- |
| [F5](#f5) [F6](#f6) |  |  | 21, 22 |
| [F7](#f7) | Nobody says. |  | 25 |

### B Rules

Every rule that the memo rests on, or that something in the file bears on, with how it came out for each subject under the leading doctrine. The authorities of a rule stand with its text in section 5.2, or here where it is not stated there.

| No | Rule | Law | How it came out, by strike | Where |
| --- | --- | --- | --- | --- |
| <a id="r1"></a>**R1** | force.armed/violence (supports) | settled | holds: 1; undecided: 2 | rules/10-force.md:48 |
| <a id="r2"></a>**R2** | use-of-force/uninvited (supports) | better view | holds: 1; undecided: 2 | rules/10-force.md:68 |
| <a id="r3"></a>**R3** | armed-attack/grave (supports) | better view | undecided: all | rules/10-force.md:92 |
| <a id="r4"></a>**R4** | force.flag/grave (raises a question) |  |  | rules/10-force.md:113 |
| <a id="r5"></a>**R5** | force.note/limits (a note) |  |  | rules/10-force.md:119 |

### C Authorities

Authorities marked † were cited from knowledge and have not been seen: check before reliance. The others were read in the operative text (V1) or found at second hand in a secondary source (V2); annex C says which.

| Authority | Pinpoints cited | Verified |  |
| --- | --- | --- | --- |
| <a id="a1"></a> Charter of the United Nations (adopted 26 June 1945, entered into force 24 October 1945) 1 UNTS XVI | art 2(4) V1; art 51 V1 | V1 |  |
| <a id="a2"></a> *Military and Paramilitary Activities in and against Nicaragua (Nicaragua v United States of America)* (Merits) \[1986\] ICJ Rep 14 | \[195\] K | K | check before reliance |
| <a id="a3"></a> ILC, ‘Articles on Responsibility of States for Internationally Wrongful Acts’ (2001) GAOR 56th Session Supp 10 | art 20 V2 | V2 |  |
| <a id="a4"></a> A Writer, *A Handbook* (Publisher 2000) | (no pinpoint) K- | K | check before reliance |
"""
