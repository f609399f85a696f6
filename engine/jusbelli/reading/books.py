"""Rule books: Markdown with fenced blocks becomes a `Rulebook`; authorities and profiles beside it.

The order of reading is the list in `read_rulebook`. What a block may contain is said by its type in
`rulebook`; what the words in it may mean together is for `checking`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from jusbelli.place import Place, Placed, PlacedDict, PlacedList, place_of
from jusbelli.problem import Faults, Problem, did_you_mean
from jusbelli.reading import markdown, yaml
from jusbelli.reading.conditions import read_condition
from jusbelli.reading.forms import build, but_once
from jusbelli.reading.participation import PARTICIPATION, read_treaties
from jusbelli.reading.text import read_text
from jusbelli.rulebook import (
    Authority,
    Book,
    Choice,
    Cite,
    Condition,
    Element,
    Flag,
    Note,
    Passage,
    Profile,
    RecommendedStep,
    Rule,
    Rulebook,
    Section,
    Switch,
    Tally,
    Term,
)

Form = TypeVar("Form", Switch, Profile)

AUTHORITIES = "authorities.yaml"
PROFILES = "profiles.yaml"
_EFFECTS = ("supports", "defeats", "unsettles")


def read_rulebook(folder: Path, shown_as: str | None = None) -> Rulebook:
    """All books of a folder with authorities, profiles, treaty participation. Raises `Faults`: every fault of form."""
    shown = shown_as if shown_as is not None else str(folder)
    problems: list[Problem] = []
    if not folder.is_dir():
        mend = "give a folder of rule books"
        raise Faults([Problem(Place(shown, 1), "there is no such folder", mend)])
    paths = sorted(path for path in folder.glob("*.md") if path.name != "README.md")
    texts = {path.name: _text(path, shown, problems) for path in paths}
    for name in (AUTHORITIES, PROFILES):
        texts[name] = _text(folder / name, shown, problems)
    if (folder / PARTICIPATION).exists():
        texts[PARTICIPATION] = _text(folder / PARTICIPATION, shown, problems)
    books = tuple(
        read_book(text, f"{shown}/{name}", problems)
        for name, text in texts.items()
        if text is not None and name.endswith(".md")
    )
    authorities = _authorities(texts[AUTHORITIES], f"{shown}/{AUTHORITIES}", problems)
    switches, profiles = _profiles(texts[PROFILES], f"{shown}/{PROFILES}", problems)
    treaties = read_treaties(texts.get(PARTICIPATION), f"{shown}/{PARTICIPATION}", problems)
    if not paths:
        problems.append(Problem(Place(shown, 1), "there are no rule books in this folder", "add a file NAME.md"))
    problems.extend(_twice(books))
    if problems:
        raise Faults(problems)
    return Rulebook(books, authorities, switches, profiles, treaties, _digest(texts))


def _text(path: Path, shown: str, problems: list[Problem]) -> str | None:
    try:
        return read_text(path, f"{shown}/{path.name}")
    except Faults as faults:
        problems.extend(faults.problems)
        return None


def _digest(texts: dict[str, str | None]) -> str:
    whole = hashlib.sha256()
    for name, text in sorted(texts.items()):
        whole.update(f"{name}\0{text}\0".encode())
    return whole.hexdigest()


# One book --------------------------------------------------------------------------------------------


@dataclass
class _Draft:
    """What has been read of a book so far."""

    sections: list[Section] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    steps: list[RecommendedStep] = field(default_factory=list)
    tallies: list[Tally] = field(default_factory=list)
    head: _Head | None = None
    begun: bool = False
    """Whether a block of the text itself has been met."""


class _Head(Placed):
    """What a book says of itself as a whole."""

    policy: bool


def read_book(text: str, file: str, problems: list[Problem]) -> Book:
    """One book; faults are added to `problems` and the faulty blocks left out."""
    draft = _Draft()
    for block in markdown.blocks(text):
        match block:
            case markdown.Heading(heading, level, line):
                draft.sections.append(Section(heading=heading, level=level, place=Place(file, line)))
            case markdown.Prose(prose):
                _add_prose(draft, prose, file, block.line)
            case markdown.Fence():
                _read_fence(block, file, draft, problems)
    title = draft.sections[0].heading if draft.sections else ""
    if not title:
        problems.append(Problem(Place(file, 1), "the book has no title", "begin with a heading, as `# The test of ..`"))
    name = Path(file).stem
    return Book(
        name=name, title=title, sections=tuple(draft.sections), terms=tuple(draft.terms),
        elements=tuple(draft.elements), rules=tuple(draft.rules), choices=tuple(draft.choices),
        flags=tuple(draft.flags), notes=tuple(draft.notes), steps=tuple(draft.steps), tallies=tuple(draft.tallies),
        policy=draft.head is not None and draft.head.policy, place=Place(file, 1),
    )  # fmt: skip


def _add_prose(draft: _Draft, prose: str, file: str, line: int) -> None:
    if not draft.sections:
        draft.sections.append(Section(heading="", level=0, place=Place(file, line)))
    last, passage = draft.sections[-1], Passage(text=prose, place=Place(file, line))
    draft.sections[-1] = last.model_copy(update={"passages": (*last.passages, passage)})


def _read_fence(fence: markdown.Fence, file: str, draft: _Draft, problems: list[Problem]) -> None:
    place = Place(file, fence.line, 1, fence.headings)
    reader = _FENCES.get(fence.kind)
    if reader is None:
        what = f"`{fence.kind}` is no kind of block" if fence.kind else "a fence must say what it holds"
        known = f"write one of: {', '.join(_FENCES)}"
        problems.append(Problem(Place(file, fence.line - 1), what, did_you_mean(fence.kind, _FENCES, known)))
        return
    data, faults = yaml.load(fence.text, file, first_line=fence.line, headings=fence.headings)
    problems.extend(faults)
    if data is None and faults:
        return
    if not isinstance(data, PlacedDict):
        problems.append(Problem(place, f"the `{fence.kind}` block must be a mapping", "write `key: value` lines"))
        return
    found: list[Problem] = []
    reader(data, draft, found)
    draft.begun = draft.begun or fence.kind != "book"
    problems.extend(but_once(faults, found))


def _book(data: PlacedDict, draft: _Draft, problems: list[Problem]) -> None:
    """What the book says of itself: once, before anything that it would be said of."""
    if draft.head is not None:
        first = draft.head.place
        problems.append(Problem(data.place, f"a second `book` block (first in line {first.line})", "keep one of them"))
    elif draft.begun:
        problems.append(Problem(data.place, "the `book` block comes after other blocks", "put it under the title"))
    _flags_to_truth(data, ("policy",))
    head = build(_Head, data, data.place, problems)
    if head and draft.head is None:
        draft.head = head


def _facts(data: PlacedDict, draft: _Draft, problems: list[Problem]) -> None:
    for name, entry in data.items():
        place = data.keys_at[name]
        if not isinstance(entry, PlacedDict):
            problems.append(
                Problem(place, f"`{name}` must be a mapping", "write `about:`, `kind:`, `ask:`, `says:` below it")
            )
            continue
        _flags_to_truth(entry, ("forecast", "documents", "printed"))
        for key in ("values",):
            _as_words(entry, key)
        if isinstance(entry.get("presumed"), int | float):
            entry["presumed"] = str(entry["presumed"])
        entry["name"] = name
        term = build(Term, entry, place, problems)
        if term:
            draft.terms.append(term.model_copy(update={"place": place}))


def _element(data: PlacedDict, draft: _Draft, problems: list[Problem]) -> None:
    _flags_to_truth(data, ("advice", "weight-only", "composite"))
    _conditions(data, ("applies-when",), problems)
    _cites(data, problems)
    element = build(Element, data, data.place, problems)
    if element:
        draft.elements.append(element)


def _rule(data: PlacedDict, draft: _Draft, problems: list[Problem]) -> None:
    effects = [word for word in _EFFECTS if word in data]
    if len(effects) != 1:
        what = "a rule must have exactly one of `supports`, `defeats` and `unsettles`"
        problems.append(Problem(data.place, what, "name the element the rule is about"))
        return
    data["effect"], data["element"] = effects[0], data.pop(effects[0])
    data.values_at["element"] = data.values_at[effects[0]]
    _flags_to_truth(data, ("reason-only",))
    _conditions(data, ("when",), problems)
    _cites(data, problems)
    unless = data.get("unless")
    if isinstance(unless, PlacedList):
        for item in unless:
            if isinstance(item, PlacedDict):
                _conditions(item, ("when",), problems)
                _cites(item, problems)
    elif isinstance(unless, PlacedDict):
        mend = "write each exception as `- when: {..}`"
        problems.append(Problem(data.values_at["unless"], "`unless` is a list of exceptions", mend))
        return
    rule = build(Rule, data, data.place, problems)
    if rule:
        draft.rules.append(rule)


def _choice(data: PlacedDict, draft: _Draft, problems: list[Problem]) -> None:
    _flags_to_truth(data, ("first", "weight-only", "composite"))
    values = data.get("values")
    for item in values if isinstance(values, PlacedList) else ():
        if isinstance(item, PlacedDict):
            _conditions(item, ("when",), problems)
            _cites(item, problems)
    choice = build(Choice, data, data.place, problems)
    if choice:
        draft.choices.append(choice)


def _flag(data: PlacedDict, draft: _Draft, problems: list[Problem]) -> None:
    _conditions(data, ("when",), problems)
    flag = build(Flag, data, data.place, problems)
    if flag:
        draft.flags.append(flag)


def _note(data: PlacedDict, draft: _Draft, problems: list[Problem]) -> None:
    _conditions(data, ("when",), problems)
    _cites(data, problems)
    note = build(Note, data, data.place, problems)
    if note:
        draft.notes.append(note)


def _step(data: PlacedDict, draft: _Draft, problems: list[Problem]) -> None:
    _conditions(data, ("when",), problems)
    _cites(data, problems)
    step = build(RecommendedStep, data, data.place, problems)
    if step:
        draft.steps.append(step)


def _tally(data: PlacedDict, draft: _Draft, problems: list[Problem]) -> None:
    tally = build(Tally, data, data.place, problems)
    if tally:
        draft.tallies.append(tally)


_FENCES: dict[str, Callable[[PlacedDict, _Draft, list[Problem]], None]] = {
    "facts": _facts,
    "element": _element,
    "rule": _rule,
    "choice": _choice,
    "flag": _flag,
    "note": _note,
    "step": _step,
    "tally": _tally,
    "book": _book,
}
"""The kinds of block, and how each is read."""


def _conditions(data: PlacedDict, keys: tuple[str, ...], problems: list[Problem]) -> None:
    for key in keys:
        if key in data and not isinstance(data[key], Condition):
            data[key] = read_condition(data[key], problems, data.values_at[key])


def _cites(data: PlacedDict, problems: list[Problem]) -> None:
    cites = data.get("cites")
    if cites is None:
        return
    place = data.values_at["cites"]
    if not isinstance(cites, PlacedList) or not all(isinstance(cite, str) for cite in cites):
        problems.append(Problem(place, "`cites` must be a list of authorities", "write `cites: [UNC 51, ICJ-NIC 195]`"))
        data["cites"] = ()
        return
    data["cites"] = tuple(
        Cite(key=key, pinpoint=pinpoint.strip().strip('"'), place=at)
        for (key, _, pinpoint), at in zip((cite.partition(" ") for cite in cites), cites.items_at, strict=True)
    )


def _flags_to_truth(data: PlacedDict, keys: tuple[str, ...]) -> None:
    """`yes` and `no` are words in this format; a flag of a block is a truth value in the model."""
    for key in keys:
        if data.get(key) in ("yes", "no"):
            data[key] = data[key] == "yes"


def _as_words(data: PlacedDict, key: str) -> None:
    if isinstance(data.get(key), PlacedList):
        for index, item in enumerate(data[key]):
            if isinstance(item, int | float) and not isinstance(item, bool):
                data[key][index] = str(item)


def _twice(books: tuple[Book, ...]) -> list[Problem]:
    """Every name declared more than once, in one book or in several."""
    first: dict[str, Place] = {}
    problems = []
    for book in books:
        named: list[tuple[str, Place]] = [(term.name, term.place) for term in book.terms]
        for kind in (book.elements, book.rules, book.choices, book.flags, book.notes, book.steps, book.tallies):
            named.extend((block.id, block.place) for block in kind)
        for name, place in named:
            if name in first:
                what = f"`{name}` is declared a second time (first at {first[name].file}:{first[name].line})"
                problems.append(Problem(place, what, "keep one of them, or give one another name"))
            first.setdefault(name, place)
    return problems


# Authorities and profiles ------------------------------------------------------------------------------

_CSL = (
    "type", "title", "title-short", "genre", "authority", "container-title", "issued", "page-first", "volume",
    "author", "number", "publisher", "URL", "page", "section", "issue", "language", "collection-title", "archive",
    "editor", "event-date", "edition", "references", "DOI", "publisher-place", "event-title", "chapter-number",
    "page-last",
)  # fmt: skip
"""CSL variables an entry may carry; they travel in the file and the engine prints `oscola`."""


def _authorities(text: str | None, file: str, problems: list[Problem]) -> dict[str, Authority]:
    entries, at = _table(text, file, "references", problems)
    if not isinstance(entries, PlacedList):
        if at is not None:
            problems.append(Problem(at, "`references` must be a list", "write one `- id: KEY` for each authority"))
        return {}
    found: dict[str, Authority] = {}
    for entry, place in zip(entries, entries.items_at, strict=True):
        if not isinstance(entry, PlacedDict):
            problems.append(Problem(place, "an authority must be a mapping", "write `- id: KEY` and its parts below"))
            continue
        for key in _CSL:
            if key not in ("title", "title-short"):
                entry.pop(key, None)
        authority = build(Authority, entry, place, problems)
        if authority is None:
            continue
        if authority.id in found:
            problems.append(Problem(place, f"`{authority.id}` stands twice", "merge the two entries"))
        found[authority.id] = authority
    return found


def _profiles(text: str | None, file: str, problems: list[Problem]) -> tuple[dict[str, Switch], dict[str, Profile]]:
    declared, switches = _named(Switch, text, file, "switches", problems)
    written, profiles = _named(Profile, text, file, "profiles", problems)
    for name, profile in profiles.items():
        for switch in sorted(set(switches) - set(profile.settings)):
            what = f"profile `{name}` does not set `{switch}`"
            mend = f"set it to one of: {', '.join(switches[switch].values)}, unsettled"
            problems.append(Problem(profile.place, what, mend))
        for switch, setting in profile.settings.items():
            if declared and (switch in switches or switch not in declared):
                place = place_of(written, (name, "settings", switch), profile.place)
                problems.extend(setting_faults(switch, setting, switches, place))
    return switches, profiles


def setting_faults(switch: str, setting: str, switches: dict[str, Switch] | Any, place: Place) -> list[Problem]:
    """What is wrong with setting `switch` to `setting`, if anything."""
    if switch not in switches:
        known = did_you_mean(switch, switches, f"known switches: {', '.join(switches)}")
        return [Problem(place, f"`{switch}` is not a switch", known)]
    options = (*switches[switch].values, "unsettled")
    if setting not in options:
        mend = did_you_mean(setting, options, f"use one of: {', '.join(options)}")
        return [Problem(place, f"`{switch}` cannot be `{setting}`", mend)]
    return []


def _named(
    model: type[Form], text: str | None, file: str, key: str, problems: list[Problem]
) -> tuple[dict[str, Any], dict[str, Form]]:
    """What is written under a key of a file, by name, and what of it is sound."""
    data, at = _table(text, file, key, problems)
    if not isinstance(data, PlacedDict):
        if at is not None:
            problems.append(Problem(at, f"`{key}` must be a mapping", "write `name:` and its parts below it"))
        return {}, {}
    found: dict[str, Form] = {}
    for name, entry in data.items():
        if not isinstance(entry, PlacedDict):
            problems.append(Problem(data.values_at[name], f"`{name}` must be a mapping", "write its parts below it"))
            continue
        form = build(model, entry, data.values_at[name], problems)
        if form is not None:
            found[name] = form
    return data, found


def _table(text: str | None, file: str, key: str, problems: list[Problem]) -> tuple[Any, Place | None]:
    """What stands under a key of a file, and where; no place where it does not stand there."""
    if text is None:
        return None, None
    data, faults = yaml.load(text, file)
    problems.extend(fault for fault in faults if fault not in problems)
    if isinstance(data, PlacedDict) and key in data:
        return data[key], data.values_at[key]
    if not faults:
        problems.append(Problem(Place(file, 1), f"`{key}` is missing", f"add `{key}:` at the left margin"))
    return None, None
