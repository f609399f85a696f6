"""What the memo says once: alike for several States, strikes or instruments; and what it puts into the list at its end."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_memo import AUTHORITIES, PROFILES, composed, part

from jusbelli.argument.speak import as_text
from jusbelli.assessing import Assessor, load_law, load_matter, settings_for
from jusbelli.findings import Reason
from jusbelli.memo import as_markdown
from jusbelli.memo.brief import Brief
from jusbelli.memo.outline import Sentence, said_in
from jusbelli.memo.results import Weight, result
from jusbelli.memo.sharing import differing
from jusbelli.records import Subject
from jusbelli.rulebook import Rulebook

ROOT = Path(__file__).parents[1]
JUNE = ROOT / "facts" / "us-iran-june-2026.yaml"

BOOK = """\
# Hits

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
strike.enforced:
  about: strike
  kind: yes-no
  presumed: no
  ask: Was law enforced in {strike}?
  says: "law was enforced in {strike}"
  denies: "no law was enforced in {strike}"
strike.warned:
  about: strike
  kind: yes-no
  ask: Was a warning given before {strike}?
  says: "a warning was given before {strike}"
  denies: "no warning was given before {strike}"
strike.footing:
  about: strike
  kind: choice
  values: [pursuit, treaty, blockade]
  ask: On what footing did {state} act in {strike}?
  says: "the footing of {strike} was: {value}"
strike.notice:
  about: strike
  kind: number
  unit: hours
  ask: How long before {strike} was notice given?
  says: "notice was given {value} hours before {strike}"
strike.killed:
  about: strike
  kind: number
  unit: persons
  ask: How many persons did {strike} kill?
  says: "{strike} killed {value}"
harm.hit:
  about: harm
  kind: choice
  values: [territory, ship]
  ask: What of {victim} did {strike} hit?
  says: "what {strike} hit of {victim} was: {value}"
```
```element
id: hit.counts
about: harm
asks: Does what was hit stand for the victim?
met: "what {strike} hit stands for {victim}"
not-met: "what {strike} hit does not stand for {victim}"
burden: alleging
standard: S2
cites: [UNC 2(4)]
```
```rule
id: hit.counts/territory
supports: hit.counts
when:
  harm.hit: territory
because: "the territory of {victim} was hit"
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
id: use-of-force/violence
supports: use-of-force
when:
  strike.kinetic: yes
because: "violence was done in {strike} by weapons that {state} holds"
cites: [UNC 2(4)]
law: settled
```
```element
id: excuse
about: strike
asks: Was it police work?
met: "{strike} was police work"
not-met: "{strike} was no police work"
burden: relying
standard: S2
cites: [UNC 2(4)]
```
```rule
id: excuse/enforced
supports: excuse
when:
  strike.enforced: yes
  use-of-force: met
because: "law was enforced in {strike}"
cites: [UNC 2(4)]
law: settled
```
```element
id: excuse.footing
about: strike
asks: Was the footing one that the law knows?
met: "the footing of {strike} is one that the law knows"
not-met: "the footing of {strike} is none that the law knows"
burden: relying
standard: S2
applies-when:
  strike.warned: yes
cites: [UNC 2(4)]
```
```rule
id: excuse.footing/known
supports: excuse.footing
when:
  strike.footing: [treaty, blockade]
because: "the footing was a treaty or a blockade"
cites: [UNC 2(4)]
law: settled
```
```element
id: weighed
about: strike
asks: Was there a warning?
met: "there was a warning before {strike}"
not-met: "there was no warning before {strike}"
burden: relying
standard: S2
weight-only: yes
cites: [UNC 2(4)]
```
```rule
id: weighed/warned
supports: weighed
when:
  strike.warned: yes
  strike.killed: {at_most: 1}
because: "a warning was given"
cites: [UNC 2(4)]
law: settled
```
"""

MATTER = """\
matter: Two hits
record: open
profile: strict-view
parties:
  alpha: {name: Alpha, organs: {alpha-navy: {name: the Navy of Alpha}}}
  beta: {name: Beta, organs: {beta-navy: {name: the Navy of Beta}}}
  gamma: {name: Gamma}
  delta: {name: Delta}
strikes:
  first:
    name: the raid on the harbour
    state: alpha
    by: {value: alpha-navy, status: agreed}
    at: {value: 2026-06-27T22:10Z, status: agreed}
    hits:
      beta: {harm.hit: {value: territory, status: agreed}}
      gamma: {harm.hit: {value: territory, status: agreed}}
      delta: {harm.hit: {value: territory, status: alleged, by: [delta]}}
    strike.kinetic: {value: yes, status: admitted, admitted_by: [alpha-navy]}
    strike.warned: {value: yes, status: alleged, by: [alpha]}
    strike.footing: {value: pursuit, status: alleged, by: [alpha]}
    strike.notice: {value: 24, status: agreed}
    strike.killed: {value: 1, status: agreed}
  second:
    name: the raid on the camp
    state: beta
    by: {value: beta-navy, status: agreed}
    at: {value: 2026-06-28T22:10Z, status: agreed}
    hits: {alpha: {harm.hit: {value: territory, status: agreed}}}
    responds_to: [first]
    strike.kinetic: {value: yes, status: admitted, admitted_by: [beta-navy]}
"""


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    rules = tmp_path_factory.mktemp("rules")
    for name, text in (("10-hits.md", BOOK), ("authorities.yaml", AUTHORITIES), ("profiles.yaml", PROFILES)):
        (rules / name).write_text(text)
    return load_law(rules)


@pytest.fixture(scope="module")
def assessor(law: Rulebook, tmp_path_factory: pytest.TempPathFactory) -> Assessor:
    path = tmp_path_factory.mktemp("matter") / "matter.yaml"
    path.write_text(MATTER)
    return Assessor(law, load_matter(path, law))


@pytest.fixture(scope="module")
def text(law: Rulebook, assessor: Assessor) -> str:
    return as_markdown(composed(law, assessor.matter))


def strike(text: str, number: int) -> str:
    return part(text, f"### 6.{number} ", f"### 6.{number + 1} ")


# Said once --------------------------------------------------------------------------------------------------


def test_victims_with_the_same_answer_for_the_same_reasons_share_a_paragraph(text: str) -> None:
    found = strike(text, 1)
    assert "**It is established that what the strike hit stands for Beta**" in found
    assert "The same holds as against Gamma. [[L" in found
    assert "stands for Gamma" not in found


def test_a_victim_for_whom_it_is_open_has_a_paragraph_of_its_own(text: str) -> None:
    assert "**It is open whether what the strike hit stands for Delta**" in strike(text, 1)


def test_a_later_strike_refers_to_an_earlier_one_with_each_side_in_its_role(text: str) -> None:
    """The Navy of Beta admitted the second as the Navy of Alpha did the first; its own facts stand behind it."""
    found = strike(text, 2)
    line = next(line for line in found.splitlines() if line.startswith("- As for [strike 1](#s1), for like reasons:"))
    assert "it is established that the strike was a use of force by Beta" in line
    assert "that what the strike hit stands for Alpha" in line
    kinetic = re.search(r"\*\*F(\d+)\*\* violence was done in the strike", part(text, "**Strike 2", "### 4.3"))
    assert kinetic is not None and f"[F{kinetic[1]}]" in line


def test_a_paragraph_is_shared_only_where_nothing_else_would_be_said() -> None:
    told = ("It is open whether x.", "It would be so if y, which takes ten words and more to say it.", "Not shown: a.")
    assert differing(told, told) == ()
    assert differing((*told[:2], "Not shown: b."), told) == (2,)
    assert differing(told[:2], told) is None  # what is not shown there is no word on what is not shown here
    assert differing(("It is open whether z.", *told[1:]), told) is None
    assert differing((told[0], "It would be so if w.", "Not shown: b."), told) is None  # nothing would be saved
    assert differing((*told, "It would fail if q."), told) == (3,)
    assert differing(told, (*told, "It would fail if q.")) is None


# At the end -------------------------------------------------------------------------------------------------


def rest(text: str) -> str:
    return part(text, "### 6.3 ", "## 8.")


def test_what_nobody_raised_stands_in_the_list_at_the_end(text: str) -> None:
    assert "police work" not in strike(text, 1) + strike(text, 2)
    assert re.search(
        r"Decided by presumption, nobody having raised it: all\*\*\n  - .*Was it police work\?", rest(text)
    )


def test_what_would_only_weigh_stands_there_too(text: str) -> None:
    assert "there was a warning" not in strike(text, 1)
    assert re.search(r"Was there a warning\? \| O: 2; W: 1 \|", rest(text))


def test_what_may_not_arise_is_one_line_with_all_it_waits_for(text: str) -> None:
    line = next(line for line in strike(text, 1).splitlines() if "the footing of the strike is one" in line)
    assert line.startswith("- It is open whether the footing of the strike is one that the law knows. [[L")
    assert "Whether this arises is open: a warning was given before the strike (only alleged by Alpha)." in line
    facts = part(text, "**Strike 1", "**Strike 2")
    footing = re.search(r"\*\*F(\d+)\*\* the footing", facts)
    assert footing is not None and f"[F{footing[1]}]" in line


def test_no_result_of_the_june_matter_is_dropped() -> None:
    """Each is set out under a strike or a record, or in section 9, or in the list at the end of section 6."""
    law = load_law()
    matter = load_matter(JUNE, law)
    memo = composed(law, matter, "icj-restrictive")
    assessed = Assessor(law, matter).assess(settings_for(law, matter))
    used = {rule for said in said_in(memo.sections) if isinstance(said, Sentence) for rule in said.grounds.rules}
    brief = Brief(assessed, (assessed,))
    assert {key[0] for key in brief.of_law} <= used


def test_the_june_memo_is_no_longer_than_a_lawyer_can_read() -> None:
    law = load_law()
    text = as_markdown(composed(law, load_matter(JUNE, law), "icj-restrictive"))
    body = re.sub(r"\]\([^)]*\)|<[^>]*>", "", text[: text.index("\n## 13.")])
    assert sum(1 for word in body.split() if re.search(r"\w", word)) < 62_000


# Weights ----------------------------------------------------------------------------------------------------


def test_a_result_that_fails_on_presumption_alone_is_presumed(assessor: Assessor) -> None:
    """Also where a fact of the file has to do with whether its other condition holds."""
    assessed = assessor.assess(settings_for(assessor.book, assessor.matter, "strict-view"))
    brief = Brief(assessed, (assessed,))
    weights = {key[0]: result(brief, key).weight for key in brief.of_law if key[1].parts[0] == "first"}
    assert weights["excuse"] is Weight.PRESUMED
    assert weights["weighed"] is Weight.WEIGHS
    assert weights["use-of-force"] is Weight.DECIDED


# Words ------------------------------------------------------------------------------------------------------


def test_a_unit_is_printed_once_and_agrees_with_its_number(text: str) -> None:
    assert "notice was given 24 hours before the strike" in text
    assert "hours hours" not in text
    assert "the strike killed 1 person." in text


def test_what_was_alleged_is_said_beside_what_the_rule_asks(assessor: Assessor) -> None:
    argument = assessor.assess(settings_for(assessor.book, assessor.matter, "strict-view")).argument
    said = as_text(argument, ("excuse.footing", Subject("strike", ("first",))), "open")
    assert (
        "the footing of the raid on the harbour was: treaty or blockade (in the file: the footing of the raid on the"
        in (said)
    )
    assert "was: pursuit; alleged; asserted by Alpha" in said


# Reasons ----------------------------------------------------------------------------------------------------


def test_not_raised_is_the_reason_only_where_presumptions_alone_are(tmp_path: Path, assessor: Assessor) -> None:
    """Where another way fails on a fact of the file, the file shows the contrary as far as that way goes."""
    second = """
```rule
id: excuse/treaty
supports: excuse
when:
  strike.killed: {above: 1}
because: "more than one was killed in the arrest"
cites: [UNC 2(4)]
law: settled
```
"""
    for name, content in (
        ("10-hits.md", BOOK + second), ("authorities.yaml", AUTHORITIES), ("profiles.yaml", PROFILES),
    ):  # fmt: skip
        (tmp_path / name).write_text(content)
    law = load_law(tmp_path)
    mixed = Assessor(law, load_matter(Path(assessor.matter.file), law))
    key = ("excuse", Subject("strike", ("first",)))
    reasons = [
        each.assess(settings_for(each.book, each.matter, "strict-view")).argument.conclusion(key, "open").reason
        for each in (assessor, mixed)
    ]
    assert reasons == [Reason.NOT_RAISED, Reason.NEGATED]
