"""The rule books as a legal work: every link leads somewhere, nothing is fetched, no text becomes markup."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urlsplit

import pytest
from typer.testing import CliRunner

from jusbelli.assessing import load_inventory, load_law
from jusbelli.cli import app
from jusbelli.cli.exits import Exit
from jusbelli.cli.writing import MARK
from jusbelli.reading.inventory import inventory_from_text
from jusbelli.rulebook import SETS, Rulebook
from jusbelli.weaving import weave
from jusbelli.weaving.blocks import KINDS
from jusbelli.weaving.loom import Loom, anchor
from jusbelli.weaving.wording import _MEMBERS, Clause, Group, Speaker

# Pages as read by a parser -----------------------------------------------------------------------------------

VOID = {"meta", "link", "input", "br", "hr", "img", "source", "col", "wbr"}
FETCHED = {"img", "link", "iframe", "object", "embed", "video", "audio", "source", "track", "base", "frame"}


def straight(text: str) -> str:
    """Text with the apostrophes that authors type, and not those that are printed."""
    return text.replace("’", "'")


@dataclass
class Page(HTMLParser):
    """A page with its anchors, links, headings and tags; every tag must be closed in order."""

    text: str
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.feed(self.text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append((tag, found))
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found[name] for name in ("href", "action") if name in found]
        self.headings += [int(tag[1])] if re.fullmatch(r"h[1-6]", tag) else []
        assert not (tag == "a" and "a" in self.open), "a link in a link"
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        (self.scripts if self.open and self.open[-1] in ("script", "style") else self.words).append(data)

    @property
    def said(self) -> str:
        return straight(" ".join("".join(self.words).split()))


@pytest.fixture(scope="module")
def law() -> Rulebook:
    return load_law()


@pytest.fixture(scope="module")
def texts(law: Rulebook) -> dict[str, str]:
    return weave(law, "1", load_inventory())


@pytest.fixture(scope="module")
def pages(texts: dict[str, str]) -> dict[str, Page]:
    return {path: Page(text) for path, text in texts.items()}


def broken(pages: dict[str, Page]) -> Iterator[str]:
    """Every link within the work that leads nowhere."""
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme:
                continue
            target = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
            if target not in pages or (parts.fragment and parts.fragment not in pages[target].ids):
                yield f"{path}: {link}"


# The work -----------------------------------------------------------------------------------------------------


def test_there_is_a_page_for_every_book_and_every_list(law: Rulebook, pages: dict[str, Page]) -> None:
    named = ("index", "authorities", "terms", "elements", "doctrines", "treaties", "tests", "find")
    assert set(pages) == {f"{name}.html" for name in named} | {f"books/{book.name}.html" for book in law.books}


def test_every_name_has_an_anchor_on_the_page_where_it_stands(law: Rulebook, pages: dict[str, Page]) -> None:
    for book in law.books:
        for kind in KINDS:
            for block in kind.of(book):
                assert anchor(getattr(block, "id", "") or block.name) in pages[f"books/{book.name}.html"].ids
    assert {anchor(key) for key in law.authorities} <= set(pages["authorities.html"].ids)
    assert {anchor(name) for name in law.switches} <= set(pages["doctrines.html"].ids)


def test_no_page_has_an_anchor_twice(pages: dict[str, Page]) -> None:
    for path, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), path


def test_every_link_within_the_work_leads_somewhere(pages: dict[str, Page]) -> None:
    assert list(broken(pages)) == []


def test_nothing_is_fetched(texts: dict[str, str], pages: dict[str, Page]) -> None:
    for path, page in pages.items():
        assert [tag for tag, _ in page.tags if tag in FETCHED] == [], path
        assert not [attrs for _, attrs in page.tags if "src" in attrs or "srcset" in attrs or "style" in attrs]
        assert "url(" not in texts[path] and "@import" not in texts[path]
        policy = next(attrs["content"] for tag, attrs in page.tags if tag == "meta" and "http-equiv" in attrs)
        assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
        assert len([tag for tag, _ in page.tags if tag == "script"]) == (path == "find.html")


def test_the_same_books_give_the_same_bytes(law: Rulebook, texts: dict[str, str]) -> None:
    assert weave(load_law(), "1", load_inventory()) == texts


def test_headings_and_landmarks_are_in_order(pages: dict[str, Page]) -> None:
    for path, page in pages.items():
        assert page.headings[0] == 1 and page.headings.count(1) == 1, path
        steps = zip(page.headings, page.headings[1:], strict=False)
        assert [step for step in steps if step[1] > step[0] + 1] == [], path
        assert ("html", {"lang": "en"}) in page.tags
        assert [tag for tag, _ in page.tags if tag in ("main", "header", "footer")] == ["header", "main", "footer"]


def test_every_part_of_every_book_is_printed_in_its_order(law: Rulebook, pages: dict[str, Page]) -> None:
    for book in law.books:
        page = pages[f"books/{book.name}.html"]
        blocks = sorted(
            (block.place, anchor(getattr(block, "id", "") or block.name)) for kind in KINDS for block in kind.of(book)
        )
        written = {name for _, name in blocks}
        assert [name for name in page.ids if name in written] == [name for _, name in blocks]
        for section in book.sections:
            for passage in section.passages:
                plain = re.sub(r'[*_`#\[\]()>|"“”-]', "", passage.text)
                assert " ".join(plain.split())[:60] in re.sub(r'[*_`#\[\]()>|"“”-]', "", page.said), passage.place


def test_each_block_says_where_it_was_written(law: Rulebook, pages: dict[str, Page]) -> None:
    for book in law.books:
        said = pages[f"books/{book.name}.html"].said
        for rule in book.rules:
            assert f"{rule.place.file}:{rule.place.line} " in said + " "


def test_what_is_from_knowledge_is_marked_wherever_it_is_cited(law: Rulebook, texts: dict[str, str]) -> None:
    for book in law.books:
        page = texts[f"books/{book.name}.html"]
        for rule in book.rules:
            block = page.partition(f'id="{anchor(rule.id)}"')[2].partition("</article>")[0]
            tags = {law.authorities[cite.key].tag(cite.pinpoint) for cite in rule.cites if cite.key in law.authorities}
            assert ("check before reliance" in block) >= any(tag.startswith("K") for tag in tags), rule.id
            assert ("Our own convention, not law" in block) == any(cite.key == "EC" for cite in rule.cites), rule.id


def test_a_pinpoint_that_is_uncertain_is_not_printed(small: Rulebook) -> None:
    book = weave(small, "1")["books/raids.html"]
    assert "[7]" in book and "[9]" not in book


def test_threads_lead_both_ways(law: Rulebook) -> None:
    loom = Loom(law)
    for name, shown in loom.shown.items():
        for read in loom.read_by(shown):
            assert name in loom.uses[read]
        for cite in shown.cites:
            assert name in loom.citing[cite.key][cite.pinpoint]
    assert set(loom.uses) <= set(loom.spots)


def test_every_condition_can_be_said(law: Rulebook) -> None:
    """In words of the books: with every slot filled, and with nothing left out."""
    loom, speaker = Loom(law), Speaker(law)

    def clauses(phrase: Clause | Group) -> Iterator[Clause]:
        if isinstance(phrase, Clause):
            yield phrase
        else:
            assert phrase.lead and "{" not in phrase.lead
            for part in phrase.parts:
                yield from clauses(part)

    for shown in loom.shown.values():
        named: set[str] = set()
        for condition in shown.conditions:
            for clause in clauses(speaker.phrase(condition, shown.about)):
                assert clause.text and "{" not in clause.text, shown.name
                named |= set(clause.names)
        assert shown.reads or named == set(loom.read_by(shown)), shown.name


def test_every_set_has_words() -> None:
    assert set(_MEMBERS) == {(kind, name) for kind, sets in SETS.items() for name in sets}


# A small book --------------------------------------------------------------------------------------------------

BOOK = """\
# Raids

See `raid`, `act.force`, `sw.school`, `[LAW 1]`, `rules/raids.md` and `nothing`.

## When is it a raid?

```facts
act.force: {about: strike, kind: yes-no, ask: Force?, says: "{strike} was force", denies: "{strike} was no force"}
act.aim: {about: strike, kind: choice, values: [to_punish, to_stop], presumed: to_stop, ask: Aim?,
          says: "the aim of {strike} was: {value}"}
act.at: {about: strike, kind: time, record: at, ask: "When was {strike}?", says: "{strike} was at {value}"}
act.bound: {about: strike, kind: yes-no, participation: PACT, printed: yes, ask: "Was {state} bound?",
            says: "{state} was bound", denies: "{state} was not bound"}
harm.dead: {about: harm, kind: range, unit: persons, ask: How many?, says: "{victim} lost {value}"}
strike.by: {about: strike, kind: party, record: by, ask: "Who made {strike}?", says: "{strike} was made by {value}"}
```

Between the blocks.

```element
id: raid
about: strike
asks: Was {strike} a raid?
met: "{strike} was a raid"
not-met: "{strike} was no raid"
burden: alleging
standard: S2
```

After the element.

```rule
id: raid/force
supports: raid
when:
  act.force: yes
  act.aim: [to_punish, to_stop]
  sw.school: old
  some: {of: harms, where: {harm.dead: {at_least: 1}}}
  any:
    - not: {act.aim: to_stop}
    - some: {of: answers, where: {trigger.act.force: yes, trigger.act.at: {before: act.at}}}
unless:
  - {when: {act.aim: to_stop}, because: "{state} stopped it", cites: [LAW 9]}
because: force was used
cites: [LAW 7, EC]
convention: nobody says
law: better-view
```
```rule
id: raid/never
defeats: raid
when: {raid.small: met}
because: it was small
cites: [LAW]
law: weak
```
```element
id: raid.small
about: strike
asks: Was it small?
met: "{strike} was a small raid"
not-met: "{strike} was no small raid"
burden: relying
applies-when: {act.force: yes}
if-not-shown: met
composite: yes
```
```rule
id: raid.small/aim
supports: raid.small
when: {act.aim: to_stop}
because: it was to stop something
cites: [LAW]
law: settled
```
"""
AUTHORITIES = """\
references:
  - {id: LAW, oscola: "*The Law* (1900)", title-short: The Law, rank: judgment, verified: V1,
     pinpoints: {"7": {tag: K}, "9": {tag: K-}}}
  - {id: PACT, oscola: "The Pact 1900", title-short: Pact, pin-style: article, rank: treaty, verified: V2,
     pinpoints: {"2": {tag: V1}, "3": {tag: K-}}}
"""
PARTICIPATION = """\
treaties:
  PACT:
    carried:
      - {provisions: ["2", "3"], by: [LAW 7], contested: yes}
      - {why: nobody knows}
    states:
      AAA: {party: yes, since: 1901-02-03, tag: V2}
      BBB: {party: no, how: signed only, tag: K}
"""
POLICY = """\
# Will it last?

```book
policy: yes
```
```facts
halt.kept: {about: matter, kind: yes-no, ask: Kept?, says: "the halt was kept", denies: "the halt was not kept"}
```
```choice
id: pol.item
about: matter
asks: Is it kept?
first: yes
values:
  - {value: good, says: "it is kept", weighs: supportive, when: {halt.kept: yes}}
  - {value: bad, says: "it is broken", weighs: adverse, when: {halt.kept: no}}
  - {value: else, says: "it is neither"}
```
```tally
id: pol.tally
about: matter
of: [pol.item]
outlook: pol.item
words: [{at_least: 1, says: known}, {at_least: 0, says: unknown}]
convention: one is all there is
```
```step
id: pol.step
about: matter
when: {pol.item: [bad, open]}
who: both sides
do: keep the halt
within: {days: 1}
done-when: it is kept
cites: [EC]
convention: it is prudent
```
"""
PROFILES = """\
switches:
  sw.school: {asks: Which school?, values: {old: the old one, new: the new one}}
profiles:
  lenient: {name: Lenient, settings: {sw.school: new}}
"""


def written(folder: Path, book: str = BOOK, authorities: str = AUTHORITIES, **more: str) -> Path:
    """A folder of rules; further files by their names without an ending, a book each."""
    rules = folder / "rules"
    rules.mkdir(exist_ok=True)
    for name, text in (
        ("raids.md", book),
        ("authorities.yaml", authorities),
        ("profiles.yaml", PROFILES),
        ("participation.yaml", PARTICIPATION),
        *((f"{name}.md", text) for name, text in more.items()),
    ):
        (rules / name).write_text(text, encoding="utf-8")
    return rules


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    return load_law(written(tmp_path_factory.mktemp("small")))


def test_prose_and_blocks_stand_as_the_author_put_them(small: Rulebook) -> None:
    said = Page(weave(small, "1")["books/raids.html"]).said
    order = ["1.1 When is it a raid?", "Force?", "Between the blocks.", "Was the strike a raid?", "After the element."]
    assert sorted(order, key=lambda text: said.rindex(text) if text.startswith("1") else said.index(text)) == order


def test_a_rule_is_set_out_in_words(small: Rulebook) -> None:
    rule = weave(small, "1")["books/raids.html"].partition('id="raid/force"')[2].partition("</article>")[0]
    said = Page(f"<article>{rule.partition('>')[2]}</article>").said
    for words in (
        "For Was the strike a raid?",
        "The rule holds where all of this holds:",
        "the strike was force act.force",
        "the aim of the strike was: to punish or to stop act.aim",
        "the doctrine followed answers the question “Which school?” with “the old one” sw.school: old",
        "for at least one State that the strike hit or is said to have hit, this: that State lost at least 1 person",
        "at least one of these holds:",
        "it is not so that: the aim of the strike was: to stop",
        "for at least one earlier act that the strike answers, or act that it expects, all of this together:",
        "that act was force act.force",
        "the answer to “When was that act?” is before the answer to “When was the strike?” act.at",
        "Unless: the State stopped it",
        "The Law uncertain: check before reliance",
        "The Law [7] check before reliance",
        "Our own convention, not law",
        "Nobody says",
        "Law the better view",
    ):
        assert words in said, words


def test_a_term_and_an_element_are_set_out_in_words(small: Rulebook) -> None:
    said = Page(weave(small, "1")["books/raids.html"]).said
    for words in (
        "Until anybody raises it, it is taken that the aim of the strike was: to stop.",
        "Tested by raid/force, raid.small",
        "on the State whose act it is",
        "met: the other side must show the contrary",
        "It arises only where the strike was force",
        "balance of probabilities (S2)",
        "a result made of others",
    ):
        assert words in said, words


ASKED = {
    "act.aims": """{about: strike, kind: list, values: [gain, fame], ask: Aims?, says: "the aims of {strike} were: {value}"}""",
    "act.way": """{about: strike, kind: choice, values: [by_day, life_or_limb, by_night, a_limb], ask: Way?,
               says: "the way of {strike} was: {value}"}""",
    "act.dead": """{about: strike, kind: range, unit: persons, ask: Dead?, says: "{strike} killed {value}"}""",
    "act.targets": """{about: strike, kind: number, unit: targets, ask: Targets?,
                   says: "the number of targets of {strike} was {value}"}""",
    "group.armed": """{about: link, kind: yes-no, ask: Armed?, says: "{group} was armed", denies: "{group} was unarmed"}""",
}
"""Terms that a condition may test."""


def said_of(when: str) -> str:
    """A condition as it is printed."""
    facts = "".join(f"{name}: {term}\n" for name, term in ASKED.items() if name in when)
    facts = f"```facts\n{facts}```\n" if facts else ""
    book = f"{BOOK}{facts}```flag\nid: raid.flag\nabout: strike\nwhen: {when}\nraises: look at it\n```\n"
    with TemporaryDirectory() as folder:
        page = weave(load_law(written(Path(folder), book)), "1")["books/raids.html"]
    flag = page.partition('id="raid.flag"')[2].partition('<p class="place">')[0]
    said = Page(f"<article>{flag.partition('>')[2]}</article>").said.partition("It is raised ")[2]
    return re.sub(r" (?:act|raid|sw|group)\.\w+(?:: [a-z, -]+)?", "", said).strip(" .")


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("{act.aims: {has: [gain, fame]}}", "the aims of the strike were: all of these, alone or among others: gain, fame"),
        ("{act.aims: {has: gain}}", "the aims of the strike were: gain, alone or among others"),
        ("{act.aims: {has_any: [gain, fame]}}", "the aims of the strike were: at least one of these, alone or among others: gain, fame"),
        ("{act.aims: [gain, fame]}", "the aims of the strike were: at least one of these, alone or among others: gain, fame"),
        ("{act.aims: {has_none: [gain, fame]}}", "the aims of the strike were: none of these: gain, fame"),
        ("{act.aims: {has_none: gain}}", "the aims of the strike were: whatever else, not gain"),
        ("{act.aims: {only: [gain, fame]}}", "the aims of the strike were: one or more of these and nothing else: gain, fame"),
        ("{act.aims: {only: gain}}", "the aims of the strike were: gain and nothing else"),
        ("{act.way: [by_day, life_or_limb]}", "the way of the strike was: “by day” or “life or limb”"),
        ("{act.way: [by_day, by_night, a_limb]}", "the way of the strike was: by day, by night or (a) limb"),
        ("{act.dead: {below: 1}}", "the strike killed fewer than 1 person"),
        ("{act.dead: {at_most: 0}}", "the strike killed at most 0 persons"),
        ("{act.targets: {above: 10}}", "the number of targets of the strike was more than 10"),
        ("{act.force: [yes, no]}", "the strike was force, or the strike was no force"),
        ("{raid.small: passes}", "the strike was a small raid, or that question does not arise"),
        ("{raid.small: [met, not-met]}", "it is decided, one way or the other, whether the strike was a small raid"),
        ("{raid.small: not-applicable}", "the question does not arise whether the strike was a small raid"),
        ("{sw.school: [old, new]}",
         "the doctrine followed answers the question “Which school?” with “the old one” or “the new one”"),
        ("{some: {of: links, where: {group.armed: yes}}}",
         "for at least one group that carried out the strike and is said to be linked with the State, this:"
         " that group was armed"),
        ("{count: {of: answered-by, at_least: 2}}",
         "there are at least 2 later strikes that answer the strike, or strikes that expected it"),
    ],
)  # fmt: skip
def test_a_condition_says_exactly_what_is_tested(when: str, said: str) -> None:
    assert said_of(when) == f"where{',' if said.startswith('for ') else ''} {said}"


def test_names_in_prose_lead_to_what_they_name(small: Rulebook) -> None:
    prose = weave(small, "1")["books/raids.html"].partition("<p>See ")[2].partition("</p>")[0]
    assert re.findall(r'href="([^"]+)"', prose) == [
        "#raid", "#act.force", "../doctrines.html#sw.school", "../authorities.html#LAW", "raids.html",
    ]  # fmt: skip
    assert "<code>nothing</code>" in prose


def test_anchors_of_different_names_differ() -> None:
    names = ["a b", "a~b", "a%20b", "a~20~b", "a/b", 'a"b', "a<b", "ä"]
    assert len({anchor(name) for name in names}) == len(names)
    assert all(re.fullmatch(r"[\w./~-]+", anchor(name), re.ASCII) for name in names)


# Policy, steps, tallies ----------------------------------------------------------------------------------------

MARK_OF_POLICY = "Policy, not law"


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return weave(load_law(written(tmp_path_factory.mktemp("two"), lasting=POLICY)), "1")


def test_policy_is_marked_wherever_it_is_named(two: dict[str, str]) -> None:
    page = Page(two["books/lasting.html"])
    assert f"Book 1 {MARK_OF_POLICY}" in page.said and "No law rests on this book" in page.said
    assert f"<title>1 Will it last? - {MARK_OF_POLICY}" in two["books/lasting.html"]
    blocks = re.findall(r"<article.*?</article>", two["books/lasting.html"], re.DOTALL)
    assert len(blocks) == 4 and all(MARK_OF_POLICY in block for block in blocks)
    for path, entry in (
        ("index.html", 'href="books/lasting.html"'),
        ("elements.html", 'href="books/lasting.html#pol.item"'),
        ("terms.html", 'href="books/lasting.html#halt.kept"'),
        ("find.html", 'href="books/lasting.html#pol.step"'),
        ("authorities.html", 'href="books/lasting.html#pol.step"'),
    ):
        listed = next(line for line in two[path].splitlines() if entry in line)
        assert MARK_OF_POLICY in listed, path
    assert "Will it last? (policy)" in two["books/raids.html"]


def test_law_is_not_marked_as_policy(two: dict[str, str]) -> None:
    assert MARK_OF_POLICY not in Page(two["books/raids.html"]).said
    for line in two["find.html"].splitlines():
        assert not ("books/raids.html" in line and MARK_OF_POLICY in line)


def test_a_policy_choice_says_how_it_weighs_and_not_how_sure_the_law_is(two: dict[str, str]) -> None:
    choice = two["books/lasting.html"].partition('id="pol.item"')[2].partition("</article>")[0]
    said = Page(f"<article>{choice.partition('>')[2]}</article>").said
    for words in (
        "It is so where the halt was kept halt.kept.",
        "Weighs for",
        "Weighs against",
        "If no answer above holds, it is so where the halt was not kept",
        "It is so in every other case.",
    ):
        assert words in said, words
    assert "settled" not in said and "Burden" not in said


def test_a_step_and_a_tally_are_set_out_in_words(two: dict[str, str]) -> None:
    said = Page(two["books/lasting.html"]).said
    for words in (
        "Recommended step pol.step about the matter as a whole · advice: decides nothing",
        "Both sides: keep the halt",
        "within 1 day of the information cut-off of the matter",
        "Done whenit is kept",
        "It is recommended where it is broken, or it is open: Is it kept? pol.item: bad or open.",
        "It is prudent.",
        "known where at least 1 of the 1 are known; unknown where fewer are known",
        "One is all there is.",
    ):
        assert words in said, words
    assert "Used by pol.tally, pol.step" in said


# Treaties ------------------------------------------------------------------------------------------------------


def test_the_table_of_treaties_is_printed_whole(small: Rulebook) -> None:
    said = Page(weave(small, "1")["treaties.html"]).said
    for words in (
        "party since 3 February 1901 at second hand",
        "not a party; signed only check before reliance",
        "art 2, a pinpoint that is uncertain contested: it is disputed that custom carries this",
        "Cited as custom The Law [7] check before reliance",
        "All other provisions Nobody knows.",
        "Fills in act.bound",
    ):
        assert words in said, words


def test_every_entry_of_the_table_stands_on_its_page(law: Rulebook, texts: dict[str, str]) -> None:
    page = texts["treaties.html"]
    for key, treaty in law.treaties.items():
        block = page.partition(f'id="{anchor(key)}"')[2].partition("</article>")[0]
        said = Page(f"<article>{block.partition('>')[2]}</article>").said
        assert all(f"{entry.why[:1].upper()}{entry.why[1:]}" in said for entry in treaty.carried)
        assert said.count("contested:") == sum(entry.contested for entry in treaty.carried)
        carrying = {cite.key for entry in treaty.carried for cite in entry.by}
        for linked in (key, *carrying):
            listed = texts["authorities.html"].partition(f'id="{anchor(linked)}"')[2].partition("</article>")[0]
            assert f'href="treaties.html#{anchor(key)}"' in listed, linked
    rows = page.partition("<tbody>")[2].partition("</tbody>")[0]
    entries = sum(len(treaty.states) for treaty in law.treaties.values())
    assert sum(len(re.findall(rf">{word}[ ;]", rows)) for word in ("party", "not a party", "not known")) == entries


def test_a_term_says_that_the_table_fills_it_in_and_that_it_decides_nothing(small: Rulebook) -> None:
    term = weave(small, "1")["books/raids.html"].partition('id="act.bound"')[2].partition("</article>")[0]
    said = Page(f"<article>{term.partition('>')[2]}</article>").said
    assert 'href="../treaties.html#PACT"' in term
    assert "whether the State whose act the strike is was bound by Pact when the strike was made" in said
    assert "asked for and printed; decides nothing" in said


# Tests of the field --------------------------------------------------------------------------------------------


def test_every_test_of_the_field_leads_to_its_block(texts: dict[str, str], law: Rulebook) -> None:
    inventory, spots = load_inventory(), Loom(law).spots
    assert inventory is not None
    for test in inventory.tests:
        assert f'href="{spots[test.id].seen_from("tests.html")}"' in texts["tests.html"], test.id
    assert f"{len(inventory.tests)} of {len(inventory.tests)} stand in a book" in texts["tests.html"]


def test_what_is_left_out_of_the_field_is_printed_with_its_reason(small: Rulebook) -> None:
    text = f"sections: {{a: {{title: Raids, tests: [raid, raid.gone]}}}}\nleft-out: {{raid.far: '{HOSTILE}'}}\n"
    page = weave(small, "1", inventory_from_text(text, "inventory.yaml"))["tests.html"]
    assert 'href="books/raids.html#raid"' in page and HOSTILE not in page
    for words in ("1 of 2 stand in a book", "raid.gone stands in no book", f"raid.far {HOSTILE}."):
        assert words in Page(page).said, words


def test_without_a_list_of_tests_there_is_no_page_of_them(small: Rulebook) -> None:
    pages = weave(small, "1")
    assert "tests.html" not in pages and "tests.html" not in pages["index.html"]


# Hostile text --------------------------------------------------------------------------------------------------

HOSTILE = "<script>alert(1)</script>"


def hostile(folder: Path) -> Rulebook:
    """A book with a script in its prose, headings, clauses, names of values, authorities and notes."""
    book = (
        BOOK.replace("# Raids", f"# Raids {HOSTILE}")
        .replace("## When", f"## {HOSTILE} `{HOSTILE}` When")
        .replace("Between", f"{HOSTILE} <img src=x onerror=alert(1)> ![i](http://x/i.png) [a](javascript:alert(1))\n"
                 f"[b](data:text/html,{HOSTILE}) [c](../../etc/passwd) [d](http://x/\"onclick=\"alert) <http://x/y>\n\n"
                 f"    {HOSTILE}\n\nBetween")
        .replace("ask: Aim?", f'ask: "{HOSTILE} \\" onclick=alert(1) Aim?"')
        .replace("was a raid", f"was {HOSTILE} a raid")
        .replace("force was used", f"'force {HOSTILE} \u202eused'")
        .replace("nobody says", f"'{HOSTILE}'")
    )  # fmt: skip
    participation = PARTICIPATION.replace("nobody knows", f"'{HOSTILE}'").replace("signed only", f"'{HOSTILE}'")
    policy = (
        POLICY.replace("keep the halt", f"'{HOSTILE}'").replace("says: known", f"says: '{HOSTILE}'")
        .replace("who: both sides", f"who: '{HOSTILE}'").replace("done-when: it", f"done-when: {HOSTILE} it")
    )  # fmt: skip
    authorities = (
        AUTHORITIES.replace("*The Law*", f"*The Law {HOSTILE}*")
        .replace("title-short: The Law", f"title-short: 'The Law {HOSTILE}'")
        .replace("verified:", f"note: '{HOSTILE}', verified:")
        .replace("{tag: K}", f"{{tag: K, on: '{HOSTILE}'}}")
    )
    rules = written(folder, book, authorities, lasting=policy)
    (rules / "participation.yaml").write_text(participation, encoding="utf-8")
    return load_law(rules)


def test_no_text_of_a_book_becomes_markup(tmp_path: Path) -> None:
    texts = weave(hostile(tmp_path), "<b>1")
    for path, text in texts.items():
        assert HOSTILE not in text and "<b>" not in text and "\u202e" not in text, path
        page = Page(text)
        assert [tag for tag, _ in page.tags if tag in FETCHED] == []
        assert not [attrs for _, attrs in page.tags if any(name.startswith("on") for name in attrs)]
        assert {urlsplit(link).scheme for link in page.links} <= {"", "http"}
        assert len([tag for tag, _ in page.tags if tag == "script"]) == (path == "find.html")
    assert HOSTILE in Page(texts["books/raids.html"]).said
    assert "\\u202e" in texts["books/raids.html"]
    assert list(broken({path: Page(text) for path, text in texts.items()})) == []


# The command ---------------------------------------------------------------------------------------------------


def run(*words: str, code: Exit = Exit.OK) -> str:
    done = CliRunner().invoke(app, ["book", *words])
    assert done.exit_code == code, done.output
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.stdout if code is Exit.OK else done.stderr


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    written(tmp_path)
    return tmp_path


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_folder_is_written_and_written_again(here: Path) -> None:
    assert run("-o", "site/", "--rules", "rules") == "wrote 8 pages; begin with site/index.html\n"
    first = files(here / "site")
    assert set(first) == {*weave(load_law(Path("rules")), "1"), MARK}
    (here / "site" / "terms.html").unlink()
    run("-o", "site", "--rules", "rules")
    assert files(here / "site") == first
    assert sorted(path.name for path in here.iterdir()) == ["rules", "site"]


def test_a_page_of_a_book_that_is_gone_goes_too(here: Path) -> None:
    (here / "rules" / "more.md").write_text("# More\n\nProse.\n")
    run("-o", "site", "--rules", "rules")
    (here / "rules" / "more.md").unlink()
    run("-o", "site", "--rules", "rules")
    assert not (here / "site" / "books" / "more.html").exists()


def test_an_empty_folder_is_taken(here: Path) -> None:
    (here / "site").mkdir()
    run("-o", "site", "--rules", "rules")
    assert (here / "site" / "index.html").is_file()


@pytest.mark.parametrize("name", ["notes.txt", "index.html", "deep/notes.txt"])
def test_a_folder_that_is_not_ours_is_left_alone(name: str, here: Path) -> None:
    (here / "site" / name).parent.mkdir(parents=True)
    (here / "site" / name).write_text("mine")
    said = run("-o", "site", "--rules", "rules", code=Exit.NOT_WRITTEN)
    assert f"site:1:1: the folder holds `{name}`, which this command did not write" in said
    assert files(here / "site") == {name: b"mine"}


def test_what_was_added_to_our_folder_is_not_lost(here: Path) -> None:
    run("-o", "site", "--rules", "rules")
    (here / "site" / "books" / "mine.txt").write_text("mine")
    before = files(here / "site")
    assert "books/mine.txt" in run("-o", "site", "--rules", "rules", code=Exit.NOT_WRITTEN)
    assert files(here / "site") == before


def test_places_that_cannot_be_written_to(here: Path) -> None:
    (here / "file").write_text("mine")
    (here / "link").symlink_to("elsewhere")
    for place, said in (("gone/site", "there is no folder `gone`"), ("file", "no folder"), ("link", "no folder")):
        assert said in run("-o", place, "--rules", "rules", code=Exit.NOT_WRITTEN)
    assert sorted(path.name for path in here.iterdir()) == ["file", "link", "rules"]


def test_an_earlier_work_stays_when_the_new_one_cannot_be_written(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("-o", "site", "--rules", "rules")
    before = files(here / "site")

    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    assert "No space left on device" in run("-o", "site", "--rules", "rules", code=Exit.NOT_WRITTEN)
    assert files(here / "site") == before
    assert sorted(path.name for path in here.iterdir()) == ["rules", "site"]


def test_an_earlier_work_comes_back_when_the_new_one_cannot_be_moved(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("-o", "site", "--rules", "rules")
    before, replace, moves = files(here / "site"), os.rename, []

    def second_fails(path: Path, target: Path) -> None:
        moves.append(path)
        if len(moves) == 2:
            raise OSError(5, "Input/output error")
        replace(path, target)

    monkeypatch.setattr(Path, "replace", second_fails)
    assert "Input/output error" in run("-o", "site", "--rules", "rules", code=Exit.NOT_WRITTEN)
    assert files(here / "site") == before
    assert sorted(path.name for path in here.iterdir()) == ["rules", "site"]


def test_faults_of_the_books_are_shown_and_nothing_is_written(here: Path) -> None:
    written(here, BOOK.replace("standard: S2", "standard: S9"))
    assert "`S9`" in run("-o", "site", "--rules", "rules", code=Exit.FAULTS)
    assert not (here / "site").exists()


def test_a_place_must_be_named(here: Path) -> None:
    assert "Missing option '-o'" in run("--rules", "rules", code=Exit.USAGE)
