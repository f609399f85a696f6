"""Section 9 and the register of readings: courses, titles to use force and remedies, never a licence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_memo import AUTHORITIES, HOSTILE, PROFILES, composed, hostile, part

from jusbelli.assessing import Assessor, load_law, load_matter, settings_for
from jusbelli.memo import as_markdown
from jusbelli.memo.readings import with_decided
from jusbelli.records import Matter, Subject
from jusbelli.rulebook import Rulebook

BOOK = """\
# Halts

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
breach.banned:
  about: breach
  kind: yes-no
  ask: Does {instrument} ban acts such as {strike}?
  says: "{instrument} bans acts such as {strike}"
  denies: "{instrument} bans no acts such as {strike}"
breach.reading:
  about: breach
  kind: characterisation
  values: [yes, no]
  note: If it does, the ban applies.
  ask: Does {instrument} reach the place of {strike}?
  says: "{instrument} reaches the place of {strike}"
  denies: "{instrument} does not reach the place of {strike}"
breach.serious:
  about: breach
  kind: yes-no
  ask: Was {strike} serious under {instrument}?
  says: "{strike} was serious under {instrument}"
  denies: "{strike} was not serious under {instrument}"
strike.goes_on:
  about: strike
  kind: yes-no
  ask: Does {strike} go on?
  says: "{strike} goes on"
  denies: "{strike} is over"
harm.damage:
  about: harm
  kind: yes-no
  ask: Did {victim} suffer damage?
  says: "{victim} suffered damage"
  denies: "{victim} suffered no damage"
```
```element
id: ceasefire-breach
about: breach
asks: Did the act breach the instrument?
met: "{strike} breached {instrument}"
not-met: "{strike} did not breach {instrument}"
burden: alleging
composite: yes
cites: [UNC 2(4)]
```
```rule
id: ceasefire-breach/banned
supports: ceasefire-breach
when:
  breach.banned: yes
  breach.reading: yes
because: "{instrument} bans such an act"
cites: [UNC 2(4)]
law: settled
```
```element
id: course.protest
about: breach
asks: May the other side protest?
met: "{strike} may be protested under {instrument}"
not-met: "{strike} may not be protested under {instrument}"
burden: alleging
lists: option
cites: [UNC 2(4)]
```
```rule
id: course.protest/breach
supports: course.protest
when:
  ceasefire-breach: met
because: "there was a breach"
cites: [UNC 2(4)]
law: settled
```
```element
id: course.withhold
about: breach
asks: May the other side withhold its own performance?
met: "{strike} lets the other side to {instrument} withhold"
not-met: "{strike} does not let the other side to {instrument} withhold"
burden: alleging
lists: option
cites: [UNC 2(4)]
```
```rule
id: course.withhold/breach
supports: course.withhold
when:
  ceasefire-breach: met
because: "there was a breach"
cites: [HAND 7]
law: arguable
```
```element
id: title.resume
about: breach
asks: May the other side resume hostilities?
met: "{strike} let the other side to {instrument} resume hostilities"
not-met: "{strike} did not let the other side to {instrument} resume hostilities"
burden: alleging
lists: force
cites: [UNC 51]
```
```rule
id: title.resume/serious
supports: title.resume
when:
  breach.serious: yes
because: "the breach was serious"
cites: [HAND 7]
law: arguable
```
```element
id: title.old
about: breach
asks: Did an old authorisation revive?
met: "{strike} revived an authorisation older than {instrument}"
not-met: "{strike} revived no authorisation older than {instrument}"
burden: alleging
lists: force
applies-when:
  strike.goes_on: yes
cites: [UNC 51]
```
```rule
id: title.old/serious
supports: title.old
when:
  breach.serious: yes
because: "the breach was serious"
cites: [HAND 7]
law: weak
```
```element
id: wrong
about: strike
asks: Was the act wrongful?
met: "{strike} was wrongful"
not-met: "{strike} was not wrongful"
burden: alleging
lists: remedy
cites: [ARSIWA 20]
```
```rule
id: wrong/breach
supports: wrong
when:
  some: {of: breaches, where: {ceasefire-breach: met}}
because: "{strike} breached an instrument"
cites: [ARSIWA 20]
law: settled
```
```element
id: cease
about: strike
asks: Must the State cease?
met: "{state} must cease {strike}"
not-met: "{state} has nothing to cease in {strike}"
burden: alleging
lists: remedy
applies-when:
  wrong: met
cites: [ARSIWA 20]
```
```rule
id: cease/goes-on
supports: cease
when:
  strike.goes_on: yes
because: "{strike} goes on"
cites: [ARSIWA 20]
law: settled
```
```element
id: repair
about: harm
asks: Is reparation owed to {victim}?
met: "{state} owes {victim} reparation for {strike}"
not-met: "{state} owes {victim} no reparation for {strike}"
burden: alleging
lists: remedy
applies-when:
  wrong: met
cites: [ARSIWA 20]
```
```rule
id: repair/damage
supports: repair
when:
  harm.damage: yes
because: "{victim} suffered damage"
cites: [ARSIWA 20]
law: settled
```
"""

MATTER = """\
matter: Two raids under a truce
record: open
profile: strict-view
parties:
  alpha: {name: Alpha}
  beta: {name: Beta}
  gamma: {name: Gamma}
ceasefires:
  truce: {name: the truce, parties: [alpha, beta]}
strikes:
  first:
    name: the raid on the harbour
    state: alpha
    by: {value: alpha, status: agreed}
    at: {value: 2026-06-27T22:10Z, status: agreed}
    hits: {beta: {harm.damage: {value: yes, status: agreed}}}
    strike.goes_on: {value: no, status: agreed}
    under:
      truce:
        breach.banned: {value: yes, status: agreed}
        breach.serious: {value: yes, status: agreed}
        breach.reading: {readings: [{value: yes, held_by: [beta]}], decided: yes, decided_by: author}
  second:
    name: the raid on the camp
    state: beta
    by: {value: beta, status: agreed}
    at: {value: 2026-06-28T22:10Z, status: agreed}
    hits: {alpha: {}, gamma: {}}
    responds_to: [first]
    strike.goes_on: {value: no, status: agreed}
    under:
      truce:
        breach.banned: {value: yes, status: agreed}
        breach.reading:
          readings:
            - {value: yes, held_by: [alpha], evidence: [e1]}
            - {value: no, held_by: [beta]}
  third:
    name: the shot at the gate
    state: beta
    by: {value: beta, status: agreed}
    at: {value: 2026-06-29T22:10Z, status: agreed}
    hits: {alpha: {}}
    strike.goes_on: {value: no, status: agreed}
    under:
      truce:
        breach.banned: {value: no, status: agreed}
        breach.serious: {value: no, status: agreed}
        breach.reading: {status: unknown}
evidence:
  e1: {source: a newspaper, reliability: B, credibility: 2}
"""


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    return law_of(tmp_path_factory.mktemp("law"), BOOK)


def law_of(folder: Path, book: str) -> Rulebook:
    rules = folder / "rules"
    rules.mkdir()
    for name, text in (("10-halts.md", book), ("authorities.yaml", AUTHORITIES), ("profiles.yaml", PROFILES)):
        (rules / name).write_text(text)
    return load_law(rules)


@pytest.fixture(scope="module")
def matter(law: Rulebook, tmp_path_factory: pytest.TempPathFactory) -> Matter:
    return loaded(law, tmp_path_factory.mktemp("matter"), MATTER)


def loaded(law: Rulebook, folder: Path, text: str) -> Matter:
    (folder / "matter.yaml").write_text(text)
    return load_matter(folder / "matter.yaml", law)


@pytest.fixture(scope="module")
def text(law: Rulebook, matter: Matter) -> str:
    return as_markdown(composed(law, matter))


# Courses --------------------------------------------------------------------------------------------------


def cells_of(text: str, section: str, asks: str) -> list[str]:
    """The cells of a row of section 9, without marks."""
    body = text[text.index(f"\n### {section} ") :]
    line = next(line for line in body.splitlines() if line.startswith(f"| {asks}"))
    return [re.sub(r"\s*\[\[.*?\)\]", "", cell).strip() for cell in line.split("|")[1:-1]]


def test_a_course_stands_by_how_the_law_stands_to_it(text: str) -> None:
    _, lawful, arguable, not_lawful, undecided, turns = cells_of(text, "9.1", "May the other side protest?")
    assert lawful == "Alpha: 1 (under the truce)"
    assert arguable == ""
    assert not_lawful == "Beta: 3 (under the truce)"
    assert undecided == "Beta: 2 (under the truce)"
    assert turns == "Whether the strike breached the ceasefire."


def test_a_course_on_weak_law_is_arguable_and_not_lawful(text: str) -> None:
    _, lawful, arguable, *_ = cells_of(text, "9.1", "May the other side withhold its own performance?")
    assert (lawful, arguable) == ("", "Alpha: 1 (under the truce)")


def test_a_course_without_force_is_apart_from_every_title_to_use_force(text: str) -> None:
    courses, force = part(text, "### 9.1", "### 9.2"), part(text, "### 9.2", "### 9.3")
    assert "resume hostilities" not in courses
    assert "May the other side resume hostilities?" in force


def test_no_row_about_force_reads_as_a_licence(text: str) -> None:
    """Although its own test is passed on account of a breach, the words are those of a test among others."""
    force = part(text, "### 9.2", "### 9.3")
    head = next(line for line in force.splitlines() if line.startswith("| Test"))
    assert "awful" not in head and "open to" not in force
    assert "a test that is passed is not a licence" in force
    assert "every condition of self-defence" in force
    assert cells_of(text, "9.2", "May the other side resume hostilities?")[1] == "Alpha: 1 (under the truce)"


def test_what_arises_for_no_act_is_named_all_the_same(text: str) -> None:
    assert "For no act do these arise: Did an old authorisation revive? [[L" in part(text, "### 9.2", "### 9.3")


# Remedies -------------------------------------------------------------------------------------------------


def test_remedies_stand_in_the_order_of_the_book(text: str) -> None:
    body = part(text, "### 9.3", "## 10.")
    asks = ["Was the act wrongful?", "Must the State cease?", "Is reparation owed to the victim?"]
    assert [body.index(ask) for ask in asks] == sorted(body.index(ask) for ask in asks)


def test_a_remedy_says_what_is_still_open_for_it(text: str) -> None:
    _, established, not_established, undecided, turns = cells_of(text, "9.3", "Is reparation owed to the victim?")
    assert established == "Alpha: 1 (Beta)"
    assert not_established == ""
    assert undecided == "Beta: 2 (Alpha); 2 (Gamma)"
    assert turns == "Whether the strike was wrongful. Did the victim suffer damage?"


def test_an_open_remedy_says_what_the_record_would_make_of_it(law: Rulebook, tmp_path: Path) -> None:
    unknown = MATTER.replace("breach.banned: {value: yes, status: agreed}", "breach.banned: {status: unknown}")
    found = as_markdown(composed(law, loaded(law, tmp_path, unknown)))
    undecided = cells_of(found, "9.3", "Was the act wrongful?")[3]
    assert undecided == "not established if the record closed today: Alpha: 1; Beta: 2"


def test_what_section_9_lists_is_not_set_out_again_under_each_strike(text: str) -> None:
    analysis = part(text, "## 6.", "## 8.")
    assert "may be protested" not in analysis
    assert "May the other side protest?" not in analysis
    assert "breached the truce" in analysis


def test_rows_that_stand_alike_share_a_row(law: Rulebook, tmp_path: Path) -> None:
    """A course whose answers and open points are the same as those of the one above is named with it."""
    same = BOOK.replace("law: arguable", "law: settled", 1)
    book = law_of(tmp_path, same)
    found = as_markdown(composed(book, loaded(book, tmp_path, MATTER)))
    line = next(line for line in found.splitlines() if line.startswith("| May the other side protest?"))
    assert "May the other side withhold its own performance?" in line


def test_books_that_list_nothing_have_no_section_9(tmp_path: Path) -> None:
    bare = re.sub(r"(?m)^lists: .*\n", "", BOOK)
    book = law_of(tmp_path, bare)
    assert "\n## 9." not in as_markdown(composed(book, loaded(book, tmp_path, MATTER)))


def test_the_books_delivered_list_no_force_among_the_courses() -> None:
    """Whatever lets hostilities resume, or asks for a title to use force, is listed as such and as no course."""
    book = load_law()
    listed = {lists: {id for id, each in book.elements.items() if each.lists == lists} for lists in _LISTS}
    assert {"cfr.urgent-resumption", "cfr.renewed-force", "cfr.revived-authority", "cfr.on-the-spot"} == listed["force"]
    assert {"cfr.protest-investigate", "cfr.unsc", "cfr.countermeasures", "cfr.denounce"} <= listed["option"]
    assert {"resp.iwa", "resp.cessation", "resp.investigation", "resp.forum"} <= listed["remedy"]


_LISTS = ("option", "force", "remedy")


# The register of readings -----------------------------------------------------------------------------------


def register(text: str) -> str:
    return part(text, "### 12.2", "### 12.3")


def test_the_register_says_who_reads_it_how_and_what_hangs_on_it(text: str) -> None:
    found = register(text)
    assert "**Does the ceasefire reach the place of the strike?**" in found
    assert (
        "Reading: the ceasefire reaches the place of the strike. For strike 2 (under the truce): held by Alpha" in found
    )
    assert "(evidence: [e1](#e1))" in found
    assert (
        "Reading: the ceasefire does not reach the place of the strike. For strike 2 (under the truce): held by Beta"
        in (found)
    )
    assert "What it changes: If it does, the ban applies." in found
    assert "It is tested in: Did the act breach the instrument? [[L" in found
    assert "Open answers that wait for it, with other points: Ceasefire breach: the truce: strike 2." in found


def test_a_reading_that_is_decided_is_no_ambiguity(law: Rulebook, tmp_path: Path) -> None:
    """The first strike's is decided, and nobody has entered any for the third."""
    decided = MATTER.replace(
        "            - {value: no, held_by: [beta]}", "          decided: yes\n          decided_by: author"
    )
    found = as_markdown(
        composed(law, loaded(law, tmp_path, decided.replace("        breach.reading: {status: unknown}\n", "")))
    )
    assert "Register of readings" not in found


def test_each_reading_is_followed_to_its_end(law: Rulebook, matter: Matter) -> None:
    """What the memo says of a reading is what an assessment gives in which it was decided."""
    settings = settings_for(law, matter, "strict-view")

    def reread(changed: Matter) -> object:
        return Assessor(law, changed).assess(settings)

    found = register(as_markdown(composed(law, matter, reread=reread)))
    assert (
        "If it is decided that the ceasefire reaches the place of the strike: Ceasefire breach: the truce: established "
        "for strike 2." in found
    )
    assert (
        "If it is decided that the ceasefire does not reach the place of the strike: Ceasefire breach: the truce: not "
        "established for strike 2." in found
    )


def test_deciding_a_reading_leaves_everything_else(matter: Matter) -> None:
    ref = (Subject("breach", ("second", "truce")), "breach.reading")
    changed = with_decided(matter, {ref: "no"})
    assert changed.strikes["second"].under["truce"]["breach.reading"].decided == "no"
    assert matter.strikes["second"].under["truce"]["breach.reading"].decided is None
    assert changed.strikes["first"] == matter.strikes["first"]
    assert changed.instruments == matter.instruments


# Both -----------------------------------------------------------------------------------------------------


def test_the_same_inputs_give_the_same_bytes(law: Rulebook, matter: Matter, text: str) -> None:
    assert as_markdown(composed(law, matter)) == text


def test_hostile_names_stay_text_in_both(law: Rulebook, matter: Matter) -> None:
    found = as_markdown(composed(law, hostile(matter)))
    assert "<script" not in found
    assert HOSTILE.split()[0] not in [line.strip() for line in found.splitlines()]
    for place in (part(found, "## 9.", "## 10."), register(found)):
        assert set(re.findall(r"<.{0,2}", place)) <= {"<a ", "</a"}


def test_every_mark_leads_to_one_place(text: str) -> None:
    places = re.findall(r'<a id="(\w+)"></a>', text)
    assert len(places) == len(set(places))
    assert set(re.findall(r"\]\(#(\w+)\)", text)) <= set(places)
