"""Policy books, tallies and steps: how they are read, what is refused, and that no law ever rests on policy.

The sound books stand first: one of law, one of policy. Below them, each case is a title, the lines taken out of the
policy book (`-`), the lines put in their place (`+`) and what is then printed (`>`), without the file's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest

from jusbelli import rulebook
from jusbelli.assessing import load_law
from jusbelli.checking import problems_of
from jusbelli.problem import Problem
from jusbelli.reading.books import read_book
from jusbelli.rulebook import Authority, Book, Profile, Rulebook, Switch, Weighs

LAW = """\
# Force

```facts
act.force: {about: matter, kind: yes-no, ask: Force?, says: force was used, denies: no force was used}
```
```element
id: force
about: matter
asks: Was there force?
met: there was force
not-met: there was no force
burden: alleging
```
```rule
id: force/used
supports: force
when: {act.force: yes}
because: force was used
cites: [UNC]
law: settled
```
```choice
id: size
about: matter
asks: How large was it?
first: yes
values:
  - {value: large, says: it was large, when: {act.force: yes}}
  - {value: small, says: it was small}
```
"""

POLICY = """\
# Calm

```book
policy: yes
```
```facts
calm.line: {about: matter, kind: yes-no, ask: A line?, says: there is a line, denies: there is no line}
calm.talks: {about: matter, kind: yes-no, ask: Talks?, says: there are talks, denies: there are no talks}
```
```choice
id: calm.channel
about: matter
asks: Is there a channel?
first: yes
values:
  - {value: present, says: a channel is there, weighs: supportive, when: {calm.line: yes}}
  - {value: absent, says: no channel is there, weighs: adverse}
```
```choice
id: calm.outlook
about: matter
asks: What comes?
first: yes
values:
  - {value: calm, says: calm comes, when: {calm.channel: present}}
  - {value: storm, says: a storm comes}
```
```tally
id: calm.tally
about: matter
of: [calm.channel]
outlook: calm.outlook
words: [{at_least: 1, says: well supported}, {at_least: 0, says: unknown}]
convention: one of one is all
```
```step
id: calm.step
about: matter
when: {calm.channel: [absent, open]}
who: both sides
do: open a line
within: {days: 7}
done-when: the line was tested
cites: [EC]
convention: a line helps
```
"""

REFUSED = """
a policy book that says so twice
- ```book
- policy: yes
- ```
+ ```book
+ policy: yes
+ ```
+ ```book
+ policy: no
+ ```
> 7:1: a second `book` block (first in line 4)
>     mend: keep one of them

policy that is neither yes nor no
- policy: yes
+ policy: perhaps
> 4:9: `policy` must be `yes` or `no`, and `perhaps` is neither
>     mend: write `yes` or `no`

an unknown key of a book
- policy: yes
+ policy: yes
+ polcy: yes
> 5:1: `polcy` is not known here
>     mend: did you mean `policy`?

a result of law scored by policy
- when: {calm.line: yes}
+ when: {force: met}
> 16:75: the policy `calm.channel` tests `force`, a result of law
>     mend: policy scores no result of law; test the facts it needs

a choice of law scored by policy
- when: {calm.line: yes}
+ when: {size: large}
> 16:75: the policy `calm.channel` tests `size`, a result of law
>     mend: policy scores no result of law; test the facts it needs

a step of policy that asks for a result of law
- when: {calm.channel: [absent, open]}
+ when: {force: open}
> 39:8: the policy `calm.step` tests `force`, a result of law
>     mend: policy scores no result of law; test the facts it needs

a weight that is none
- weighs: supportive
+ weighs: suportive
> 16:56: `suportive` is not possible for `weighs`
>     mend: did you mean `supportive`?

a tally of what is no choice
- of: [calm.channel]
+ of: [calm.chanel]
> 29:1: the tally `calm.tally` counts `calm.chanel`, which is no choice
>     mend: did you mean `calm.channel`?

a tally that counts twice
- of: [calm.channel]
+ of: [calm.channel, calm.channel]
> 29:1: the tally `calm.tally` counts `calm.channel` twice
>     mend: keep one of them

a tally of what does not weigh
- of: [calm.channel]
+ of: [calm.channel, calm.outlook]
> 29:1: the tally `calm.tally` counts `calm.outlook`, of which no value weighs
>     mend: say `weighs: supportive` or `weighs: adverse` with a value, or leave it out of the tally

a tally of law
- of: [calm.channel]
+ of: [calm.channel, size]
> 29:1: the tally `calm.tally` counts `size`, a result of law
>     mend: count choices of policy books only

a tally of nothing
- of: [calm.channel]
+ of: []
> 29:1: the tally `calm.tally` counts nothing
>     mend: name the choices in `of: [..]`
> 33:9: `well supported` takes 1 items, and `calm.tally` counts 0
>     mend: ask for no more than there are

words that do not go down to none
- words: [{at_least: 1, says: well supported}, {at_least: 0, says: unknown}]
+ words: [{at_least: 0, says: unknown}, {at_least: 1, says: well supported}]
> 29:1: the words of the tally `calm.tally` do not go down to none
>     mend: write them from the highest `at_least` down to `{at_least: 0, says: ..}`

a word for more items than there are
- {at_least: 1, says: well supported}
+ {at_least: 2, says: well supported}
> 33:9: `well supported` takes 2 items, and `calm.tally` counts 1
>     mend: ask for no more than there are

a tally without its convention
- convention: one of one is all
> 29:1: `convention` is missing
>     mend: add `convention: ...`

an outlook that is no choice
- outlook: calm.outlook
+ outlook: calm.outlok
> 29:1: the outlook `calm.outlok` of `calm.tally` is no choice of a policy book
>     mend: did you mean `calm.outlook`?

an outlook of law
- outlook: calm.outlook
+ outlook: size
> 29:1: the outlook `size` of `calm.tally` is no choice of a policy book
>     mend: name a choice

an outlook that is not tried in order
- asks: What comes?
- first: yes
+ asks: What comes?
> 20:1: `calm.outlook` is an outlook and is not tried in order
>     mend: give it `first: yes` and `about: matter`

a step with a capital and a full stop
- do: open a line
+ do: Open a line.
> 37:1: the clause of `calm.step` begins with a capital: `Open a line.`
>     mend: begin with a small letter; it follows `it is established that`
> 37:1: the clause of `calm.step` ends with a full stop: `Open a line.`
>     mend: leave it out; it stands inside a sentence

a slot that is not filled
- who: both sides
+ who: "{state}"
> 37:1: `calm.step` has the slot `{state}`, which is not filled for a matter
>     mend: slots for a matter: none

a step that nobody can verify
- done-when: the line was tested
> 37:1: `done-when` is missing
>     mend: add `done-when: ...`

a step that may be done at any time
- within: {days: 7}
> 37:1: `within` is missing
>     mend: add `within: ...`

a step that is due at once
- within: {days: 7}
+ within: {days: 0}
> 42:9: the step `calm.step` is due within 0 days
>     mend: write a number of days from 1 to 3650

days that are no number
- within: {days: 7}
+ within: {days: soon}
> 42:16: `days` must be a whole number, and `soon` is not
>     mend: write the number alone

a step on no authority
- cites: [EC]
> 37:1: step `calm.step` has no authority
>     mend: add `cites: [..]`, or [EC] with `convention:`

a step on an authority that is not listed
- cites: [EC]
+ cites: [UNCC]
> 44:9: `calm.step` cites `UNCC`, which is no listed authority
>     mend: did you mean `UNC`?

a step of our own that does not say why
- convention: a line helps
> 37:1: step `calm.step` is our own convention and does not say why
>     mend: say why in `convention:`

a step that tests what nothing declares
- when: {calm.channel: [absent, open]}
+ when: {calm.chanel: [absent, open]}
> 39:8: `calm.step` tests `calm.chanel`, which nothing declares
>     mend: did you mean `calm.channel`?

a step that tests a value there is not
- when: {calm.channel: [absent, open]}
+ when: {calm.channel: [absnt, open]}
> 39:8: `calm.channel` is never `absnt`
>     mend: did you mean `absent`?

a choice that asks whether another is open
- when: {calm.channel: present}
+ when: {calm.channel: open}
> 25:44: `calm.channel` is never `open`
>     mend: use one of: present, absent

a value that would be taken for an open choice
- {value: storm, says
+ {value: open, says
> 26:5: `calm.outlook` has a value `open`
>     mend: a choice is open when no value is decided; use another word

one id for two blocks
- id: calm.step
+ id: calm.tally
> 29:1: `calm.tally` is declared a second time (first at policy.md:37)
>     mend: keep one of them, or give one another name
"""

LAW_REFUSED = """
law that rests on a fact of policy
- when: {act.force: yes}
- because
+ when: {calm.line: yes}
+ because
> 17:8: `force/used` tests `calm.line`, which is policy
>     mend: no law may rest on policy; leave the test out, or test a fact declared in a book of law

law that rests on a result of policy
- burden: alleging
+ burden: alleging
+ applies-when: {calm.outlook: storm}
> 13:16: `force` tests `calm.outlook`, which is policy
>     mend: no law may rest on policy; leave the test out, or test a fact declared in a book of law

a value of law that weighs
- {value: small, says: it was small}
+ {value: small, says: it was small, weighs: adverse}
> 29:5: `small` of `size` weighs, and its book is law
>     mend: a result of law is not counted; leave `weighs` out
"""


# Reading the cases ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Case:
    title: str
    text: str
    printed: str

    def __str__(self) -> str:
        return self.title


def cases(table: str, sound: str) -> list[Case]:
    return [_case(block.strip("\n").splitlines(), sound) for block in table.strip("\n").split("\n\n")]


def _case(lines: list[str], sound: str) -> Case:
    out, new, printed = ("\n".join(line[2:] for line in lines[1:] if line.startswith(mark)) for mark in ("-", "+", ">"))
    assert sound.count(out) == 1, f"{lines[0]}: taken out {sound.count(out)} times"
    changed = sound.replace(f"{out}\n", "") if not new else sound.replace(out, new)
    return Case(lines[0], changed, printed)


def law(policy: str = POLICY, law: str = LAW) -> tuple[Rulebook, list[Problem]]:
    """The two books with every fault of form, or, where there is none, every fault that the checks find."""
    problems: list[Problem] = []
    books = (read_book(law, "law.md", problems), read_book(policy, "policy.md", problems))
    authority = Authority.model_validate({"id": "UNC", "oscola": "Charter", "verified": "V1"})
    switch = Switch(asks="Which school?", values={"old": "the old one", "new": "the new one"})
    profile = Profile(name="Strict", settings={"sw.school": "old"})
    book = Rulebook(books, {"UNC": authority}, {"sw.school": switch}, {"strict": profile})
    problems += twice(books)
    return book, problems or problems_of(book)


def twice(books: tuple[Book, ...]) -> list[Problem]:
    from jusbelli.reading.books import _twice

    return _twice(books)


def printed(problems: list[Problem], file: str) -> str:
    return "\n".join(str(each).removeprefix(f"{file}:") for each in sorted(set(problems)))


def test_the_sound_books_have_no_fault() -> None:
    assert law()[1] == []


@pytest.mark.parametrize("case", cases(REFUSED, POLICY), ids=str)
def test_a_faulty_policy_book_is_refused_with_each_fault_at_its_place(case: Case) -> None:
    assert printed(law(policy=case.text)[1], "policy.md") == case.printed


@pytest.mark.parametrize("case", cases(LAW_REFUSED, LAW), ids=str)
def test_law_that_rests_on_policy_is_refused(case: Case) -> None:
    assert printed(law(law=case.text)[1], "law.md") == case.printed


def test_a_book_says_what_it_is_before_anything_that_it_would_be_said_of() -> None:
    head = POLICY[POLICY.index("```book") : POLICY.index("```facts")]
    moved = POLICY.replace(head, "").replace("```choice", head + "```choice", 1)
    [problem] = law(policy=moved)[1]
    assert (problem.what, problem.mend) == ("the `book` block comes after other blocks", "put it under the title")


def test_a_tally_in_a_book_of_law_is_refused() -> None:
    found = printed(law(policy=POLICY.replace("policy: yes", "policy: no"))[1], "policy.md")
    assert "29:1: the tally `calm.tally` stands in a book of law" in found
    assert "16:5: `present` of `calm.channel` weighs, and its book is law" in found


@pytest.mark.parametrize(
    ("where", "element", "rule"), [("policy", "force", "force/calm"), ("law", "calm.wise", "calm.wise/force")]
)
def test_no_rule_joins_law_and_policy(where: str, element: str, rule: str) -> None:
    """Neither a policy rule that decides a result of law, nor the other way about."""
    wise = "```element\nid: calm.wise\nabout: matter\nasks: Wise?\nmet: it is wise\nnot-met: it is unwise\nburden: alleging\n```\n"
    block = f"```rule\nid: {rule}\nsupports: {element}\nwhen: {{sw.school: old}}\nbecause: so it is\ncites: [UNC]\nlaw: weak\n```\n"
    texts = {"law": LAW, "policy": POLICY + wise + "```rule\n" + "id: calm.wise/own\nsupports: calm.wise\n"}
    texts["policy"] += "when: {calm.line: yes}\nbecause: a line is wise\ncites: [UNC]\nlaw: weak\n```\n"
    texts[where] += block
    [problem] = law(**texts)[1]
    assert problem.what == f"rule `{rule}` supports `{element}`, and only one of the two is policy"
    assert problem.place.file == f"{where}.md"


def test_a_fact_of_law_derived_from_policy_is_refused() -> None:
    time = 'calm.at: {about: matter, kind: time, ask: When?, says: "the halt began at {value}"}\n'
    hours = (
        "act.since: {about: matter, kind: number, unit: hours, derived: {hours_from: calm.at, to: act.at}, ask: How long?, "
        'says: "it took {value}"}\nact.at: {about: matter, kind: time, ask: When?, says: "force was used at {value}"}\n'
    )
    texts = (POLICY.replace("calm.talks:", time + "calm.talks:"), LAW.replace("act.force: {", hours + "act.force: {"))
    assert [problem.what for problem in law(*texts)[1]] == ["`act.since` is derived from policy"]


def test_flags_and_notes_may_not_ask_whether_a_result_is_open() -> None:
    blocks = "```flag\nid: f\nabout: matter\nwhen: {force: open}\nraises: Is it?\n```\n```note\nid: n\nabout: matter\nwhen: {force: [open, met]}\ntext: A note.\n```\n"
    mend = "only an element with `advice: yes`, or a step, may test `open`"
    found = law(law=LAW + blocks)[1]
    assert [(each.what, each.mend) for each in found] == [
        ("`f` tests whether `force` is open", mend),
        ("`n` tests whether `force` is open", mend),
    ]


def test_a_step_of_law_may_ask_whether_a_result_is_open() -> None:
    step = (
        POLICY[POLICY.index("```step") :]
        .replace("calm.", "force.")
        .replace("{force.channel: [absent, open]}", "{force: open, size: open}")
    )
    assert law(law=LAW + step)[1] == []


# What a book says ---------------------------------------------------------------------------------------------


def test_a_book_says_that_it_is_policy_and_so_of_everything_in_it() -> None:
    book, _ = law()
    assert [each.policy for each in book.books] == [False, True]
    assert (book.law, book.policy) == (book.books[:1], book.books[1:])
    names = ("calm.line", "calm.talks", "calm.channel", "calm.outlook", "calm.tally", "calm.step")
    assert all(book.is_policy(name) for name in names)
    assert not any(
        book.is_policy(name) for name in ("act.force", "force", "force/used", "size", "sw.school", "nothing")
    )


def test_a_step_and_a_tally_are_read_as_written() -> None:
    book, _ = law()
    step, tally = book.steps["calm.step"], book.tallies["calm.tally"]
    assert (step.who, step.do, step.within.days, step.done_when) == (
        "both sides", "open a line", 7, "the line was tested",
    )  # fmt: skip
    assert step.when == rulebook.Test("calm.channel", "is", ("absent", "open"))
    assert (tally.of, tally.outlook) == (("calm.channel",), "calm.outlook")
    assert [tally.word(known) for known in (0, 1)] == ["unknown", "well supported"]
    assert [value.weighs for value in book.choices["calm.channel"].values] == list(get_args(Weighs))


# The books delivered ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def delivered() -> Rulebook:
    return load_law()


ITEMS = {
    "comp": [
        "mutual-risk-acknowledgement",
        "time-bound-halt",
        "incident-investigation",
        "third-party-monitoring",
        "political-channel",
    ],
    "risk": ["misattribution", "rogue", "no-verification", "domestic", "escalation-ladder"],
    "ind": ["statements", "movements", "proxy", "diplomacy", "verification"],
    "med": ["neutrality", "leverage", "access"],
}


def test_the_tally_counts_five_components_risks_and_indicators_and_three_heads_of_the_mediator(
    delivered: Rulebook,
) -> None:
    tally = delivered.tallies["dur.tally"]
    assert list(tally.of) == [f"dur.{kind}.{item}" for kind, items in ITEMS.items() for item in items]
    assert "dur.med.own-interests" in delivered.choices
    words = [tally.word(known) for known in (18, 15, 14, 9, 8, 0)]
    assert words == ["well supported"] * 2 + ["tentative"] * 2 + ["insufficient information"] * 2


def test_the_outlooks_are_tried_in_their_order(delivered: Rulebook) -> None:
    outlook = delivered.choices["dur.outlook"]
    assert outlook.first
    assert outlook.options == (
        "rapid_escalation", "episodic_flare-ups", "consolidation_of_calm", "strategic_manoeuvring", "undetermined",
    )  # fmt: skip


def test_the_policy_book_weighs_as_its_words_say(delivered: Rulebook) -> None:
    weighs = {"present": "supportive", "improving": "supportive", "strong": "supportive"}
    weighs |= {"active": "adverse", "worsening": "adverse", "weak": "adverse"}
    for id in delivered.tallies["dur.tally"].of:
        for value in delivered.choices[id].values:
            assert value.weighs == weighs.get(value.value), (id, value.value)


def test_every_step_can_be_measured_and_verified(delivered: Rulebook) -> None:
    assert delivered.steps
    for step in delivered.steps.values():
        assert 1 <= step.within.days <= 30 and step.done_when and step.cites, step.id
    policy = {step.id for step in delivered.steps.values() if delivered.is_policy(step.id)}
    assert {step.rpartition("/")[2] for step in policy} == {
        "incident-log", "hotline", "neutral-monitor", "end-date", "next-meeting",
    }  # fmt: skip


def test_every_fact_of_policy_is_entered_under_the_matter(delivered: Rulebook) -> None:
    [book] = delivered.policy
    assert Path(book.place.file).name == "98-durability.md"
    assert {each.about for each in (*book.terms, *book.choices, *book.tallies, *book.steps, *book.notes)} == {"matter"}
    assert book.elements == () and book.rules == ()
    assert not re.search(r"\d ?%|probab", " ".join(value.says for choice in book.choices for value in choice.values))
