"""Section 11: the policy assessment, which is not law: the outlook, how much is known, and item by item the facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from jusbelli.argument.tree import ResultStep, leaf_steps
from jusbelli.compiling.program import TRUE
from jusbelli.findings import Key, Outcome
from jusbelli.memo.answers import WORDS
from jusbelli.memo.brief import Brief
from jusbelli.memo.citations import listed
from jusbelli.memo.conditions import Test
from jusbelli.memo.framing import Framing
from jusbelli.memo.outline import (
    Block,
    FactRef,
    Grounds,
    Item,
    Label,
    List,
    Mark,
    Paragraph,
    Row,
    Said,
    Section,
    Sentence,
    Strong,
    Table,
    Words,
)
from jusbelli.memo.outlook import (
    Count,
    Telling,
    Wanted,
    change,
    counted,
    lacking,
    possible,
    rests_on,
    runner_up,
    telling,
    value_of,
    waits_for,
)
from jusbelli.memo.record import came_out, says_fact, stands
from jusbelli.memo.registers import in_order
from jusbelli.memo.review import notes_for, raised
from jusbelli.records import Standing, Subject
from jusbelli.rulebook import Book, Choice, ChoiceValue, Element, Note, Tally, Term

_MOST_INFORMATIVE = 3
_MOST_DECIDING = 8
"""How many facts on which an open outlook turns are named; the rest are counted."""


def policy(brief: Brief, number: str, title: str) -> Section:
    """What the section is, then for each policy book its outlook and its items; nothing where the file has no facts."""
    if not brief.has_policy_facts:
        return Section(number, title, (Paragraph((Framing.POLICY, Framing.NOT_ASSESSED)),))
    spoken = brief.speaking_of()
    parts = [part for book in brief.book.policy for part in _book(spoken, book)]
    below = tuple(Section(f"{number}.{place}", part.title, part.blocks) for place, part in enumerate(parts, 1))
    return Section(number, title, (Paragraph((Framing.POLICY,)), Paragraph((Framing.POLICY_READING,))), below)


def _book(brief: Brief, book: Book) -> Iterator[Section]:
    for tally in book.tallies:
        for subject in brief.subjects(tally.about):
            yield Section("", _named(brief, "Outlook, and how much is known", subject), _tally(brief, tally, subject))
    outlooks = {tally.outlook for tally in book.tallies}
    for heading in dict.fromkeys(_heading(book, each) for each in (*book.terms, *_items(book))):
        blocks = tuple(_part(brief, book, heading, outlooks))
        if blocks:
            yield Section("", heading, blocks)


def _items(book: Book) -> list[Element | Choice]:
    return in_order(book.elements, book.choices)


def _heading(book: Book, block: Term | Element | Choice | Note) -> str:
    """The heading of a book's part that a block stands in: the one below the title, or the title."""
    return block.place.headings[1] if len(block.place.headings) > 1 else book.title


def _named(brief: Brief, title: str, subject: Subject) -> str:
    return title if subject.kind == "matter" else f"{title}: {brief.wording.name(subject)}"


# The tally and the outlook ------------------------------------------------------------------------------------


def _tally(brief: Brief, tally: Tally, subject: Subject) -> tuple[Block, ...]:
    count = counted(brief, tally, subject)
    missing = telling(brief, tally.of, tally.outlook, subject)[:_MOST_INFORMATIVE]
    blocks: list[Block] = []
    if tally.outlook:
        blocks += _outlook(brief, (tally.outlook, subject), missing)
    blocks += [_confidence(tally, count), _sides(count)]
    if missing:
        facts = "fact" if len(missing) == 1 else "facts"
        lead = f"The missing {facts} that would tell most:"
        points = tuple(Item(Paragraph((_telling(brief, each, tally.outlook),))) for each in missing)
        blocks += [Paragraph((Label((Strong(lead),)),)), List(points, numbered=True)]
    return tuple(blocks)


def _confidence(tally: Tally, count: Count) -> Paragraph:
    word = tally.word(count.known)
    words = (Strong(f"How well it is supported: {word}."), f" Items known: {count.known} of {count.total}.")
    said = Sentence(words, Grounds(rules=(tally.id,)), marked=False)
    convention = Label((f"The word is a convention: {' '.join(tally.convention.split())}",))
    return Paragraph((said, convention, Framing.TALLY), Mark("policy", tally.id))


def _sides(count: Count) -> Table:
    sides = (
        ("Supportive", count.supportive),
        ("Adverse", count.adverse),
        ("Neither", count.neither),
        ("Not known", count.unknown),
    )
    return Table(("How it counts", "Items"), tuple(_side(name, ids) for name, ids in sides))


def _side(name: str, ids: tuple[str, ...]) -> Row:
    if not ids:
        return Row(((Label((name,)),), (Label(("0",)),)))
    return Row(((Label((name,)),), (Sentence((str(len(ids)),), Grounds(rules=ids), every_mark=True),)))


def _outlook(brief: Brief, key: Key, missing: Sequence[Telling]) -> Iterator[Block]:
    choice, taken = brief.book.choices[key[0]], value_of(brief, key)
    mark = Mark("policy", choice.id)
    if taken is None:
        yield Paragraph((_open_outlook(brief, key), *_turns_on(brief, key), Framing.NO_RUNNER_UP), mark)
    else:
        yield Paragraph((_path(brief, key, taken), *_on(brief, key, taken)), mark)
        yield Paragraph((_runner_up(brief, key, taken),))
    yield Paragraph((_change(brief, key, taken, missing),))


def _path(brief: Brief, key: Key, taken: str) -> Sentence:
    value = _value(brief, key, taken)
    cites = listed(brief.book, value.cites)
    lead = Strong(f"Outlook: {_word(taken)}")
    words: tuple[Words, ...] = (lead, f": {_clause(brief, key, taken)}", *([" (", *cites, ")"] if cites else []), ".")
    return Sentence(words, Grounds(rules=(key[0],), cites=tuple(str(cite) for cite in value.cites)), marked=False)


def _open_outlook(brief: Brief, key: Key) -> Sentence:
    paths = [f"{_word(value)} ({_clause(brief, key, value)})" for value in possible(brief, key)]
    if not paths:
        return Sentence((Strong("Outlook: none of the paths."),), Grounds(rules=(key[0],)), marked=False)
    words = (Strong("Outlook: open"), " between ", "; ".join(paths), ".")
    return Sentence(words, Grounds(rules=(key[0],)), marked=False)


def _turns_on(brief: Brief, key: Key) -> Iterator[Said]:
    """The facts that decide an open outlook: what is asked, or how it stands where something is entered."""
    refs = waits_for(brief, key)
    if not refs:
        return
    asks = [_ask(brief, ref) for ref in refs]
    named, rest = asks[:_MOST_DECIDING], len(asks[_MOST_DECIDING:])
    more = f" And {rest} more, with the items below." if rest else ""
    grounds = Grounds(rules=(key[0],), facts=_loaded(brief, refs))
    yield Sentence((f"What decides: {' '.join(named)}{more}",), grounds, marked=False)


def _on(brief: Brief, key: Key, taken: str) -> Iterator[Said]:
    """On what the path taken rests; where it is taken because no other is, what each of the others lacks."""
    if dict(brief.program.choices[key].values)[taken] == TRUE:
        yield from _fall_short(brief, key, taken)
        return
    found = [_stands(brief, each) for each in rests_on(brief, key, taken)]
    if found:
        grounds = Grounds(rules=(key[0],))
        for _, more in found:
            grounds |= more
        yield Sentence((f"It rests on this: {'; '.join(dict.fromkeys(text for text, _ in found))}.",), grounds)


def _fall_short(brief: Brief, key: Key, taken: str) -> Iterator[Said]:
    for value, formula in brief.program.choices[key].values:
        if value == taken:
            return
        clauses = " and ".join(_would_be(brief, each) for each in lacking(brief.on_open_record.step(formula), True))
        words = f"{_capital(_word(value))} would take this: {clauses}."
        yield Sentence((words,), Grounds(rules=(key[0],)), marked=False)


def _stands(brief: Brief, each: Test) -> tuple[str, Grounds]:
    found = stands(brief, each)
    text = came_out(brief, each) if isinstance(each, ResultStep) else found.text
    return text, Grounds(rules=found.grounds.rules, facts=_loaded(brief, found.grounds.facts))


def _runner_up(brief: Brief, key: Key, taken: str) -> Said:
    found = runner_up(brief, key, taken)
    if found.path is not None:
        words = f"Runner-up: {_word(found.path)}, whose conditions are shown as well."
    elif found.perhaps:
        words = f"Runner-up: open; it may be {', or '.join(_word(each) for each in found.perhaps)}."
    else:
        return Framing.NO_OTHER_PATH
    return Sentence((words,), Grounds(rules=(key[0],)), marked=False)


def _change(brief: Brief, key: Key, taken: str | None, missing: Sequence[Telling]) -> Sentence:
    """One thing that would change the outlook."""
    lead, grounds = Strong("What would change this outlook: "), Grounds(rules=(key[0],))
    if taken is None:
        asked = f"an answer to this question: {_ask(brief, missing[0].ref)}" if missing else "a decision on the law."
        return Sentence((lead, asked), grounds, marked=False)
    found = change(brief, key, taken)
    clauses = " and ".join(_would_be(brief, each) for each in found.lacking)
    if found.path is None:
        return Sentence((lead, f"it would no longer be so if {clauses}."), grounds, marked=False)
    return Sentence((lead, f"it would become {_word(found.path)} if {clauses}."), grounds, marked=False)


def _would_be(brief: Brief, wanted: Wanted) -> str:
    found, so = wanted
    clause = getattr(found, "clause", "")
    return clause if so else f"it were not so that {clause}"


def _telling(brief: Brief, found: Telling, outlook: str) -> Sentence:
    items = [id for id in found.bears_on if id != outlook]
    decides = [id for id in found.decides if id != outlook]
    parts = []
    if outlook in found.bears_on:
        parts.append("the outlook" + (", which one answer would decide by itself" if outlook in found.decides else ""))
    if items:
        by_itself = f", of which one answer would by itself decide {len(decides)}" if decides else ""
        parts.append(("1 open item" if len(items) == 1 else f"{len(items)} open items") + by_itself)
    words = f"{_ask(brief, found.ref)} It bears on {'; and on '.join(parts)}."
    return Sentence((words,), Grounds(rules=found.bears_on, facts=_loaded(brief, (found.ref,))))


def _ask(brief: Brief, ref: FactRef) -> str:
    return brief.wording.fill(brief.book.terms[ref[1]].ask, ref[0])


def _loaded(brief: Brief, refs: Iterable[FactRef]) -> tuple[FactRef, ...]:
    return tuple(ref for ref in refs if ref in brief.facts)


# The items ----------------------------------------------------------------------------------------------------


def _part(brief: Brief, book: Book, heading: str, outlooks: set[str]) -> Iterator[Block]:
    """The items of one part of a book with the facts behind them, then what else it asks for, then its notes."""
    items = [each for each in _items(book) if _heading(book, each) == heading]
    shown = [each for each in items if each.id not in outlooks]
    rows = tuple(row for each in shown for row in _item(brief, each))
    if rows:
        yield Table(("No", "Item", "Status", "Facts behind it"), rows)
    asked = ((each, subject) for each in items for subject in brief.subjects(each.about))
    behind = {term for each, subject in asked for _, term in _behind(brief, each, subject)}
    others = [term for term in book.terms if _heading(book, term) == heading and term.name not in behind]
    rest = tuple(row for term in others for row in _other(brief, term))
    if rest:
        yield Table(("Also asked", "How it stands"), rest)
    points = (*_notes(brief, book, heading), *_flags(brief, book, heading))
    if points:
        yield List(points)


def _item(brief: Brief, declared: Element | Choice) -> Iterator[Row]:
    mark = Mark("policy", declared.id)
    for place, subject in enumerate(brief.subjects(declared.about)):
        whose = "" if subject.kind == "matter" else f"{brief.wording.name(subject)}: "
        cells: tuple[tuple[Said, ...], ...] = (
            (),
            (Label((f"{whose}{brief.wording.fill(declared.asks, subject)}",)),),
            (_status(brief, declared, subject),),
            tuple(_facts(brief, _behind(brief, declared, subject))),
        )
        yield Row(cells, None if place else mark)


def _status(brief: Brief, declared: Element | Choice, subject: Subject) -> Sentence:
    key = (declared.id, subject)
    if isinstance(declared, Element):
        outcome = Outcome(brief.on_open_record.outcome_of(key))
        words: tuple[Words, ...] = (Strong(WORDS[outcome]), f": {brief.wording.element(declared, subject)}")
        return Sentence(words, Grounds(rules=(declared.id,)), marked=False)
    value = value_of(brief, key)
    if value is None:
        return Sentence(_not_known(brief, declared, key), Grounds(rules=(declared.id,)), marked=False)
    said = _value(brief, key, value)
    weighs = f" ({said.weighs})" if said.weighs else ""
    cites = tuple(str(cite) for cite in said.cites)
    sources = listed(brief.book, said.cites)
    clause: tuple[Words, ...] = (f"{weighs}: {_clause(brief, key, value)}", *([" (", *sources, ")"] if sources else []))
    return Sentence((Strong(_word(value)), *clause), Grounds(rules=(declared.id,), cites=cites), marked=False)


def _not_known(brief: Brief, declared: Choice, key: Key) -> tuple[Words, ...]:
    left = possible(brief, key)
    if len(left) == len(declared.values):
        return (Strong("not known"),)
    return (Strong("not known"), f": {', or '.join(_word(value) for value in left) or 'none of the answers holds'}")


def _behind(brief: Brief, declared: Element | Choice, subject: Subject) -> tuple[FactRef, ...]:
    """The facts an item asks for itself, entered or not."""
    why = brief.on_open_record.why((declared.id, subject))
    steps = [step for _, _, step in why.values]
    steps += [step for rule in why.rules for step in (*rule.conditions, *(each for _, each in rule.exceptions))]
    steps += [why.applies] if why.applies is not None else []
    leaves = (leaf for step in steps for leaf in leaf_steps(step) if leaf.subject is not None)
    refs = (ref for leaf in leaves for ref in brief.refs_of(leaf))
    return tuple(ref for ref in dict.fromkeys(refs) if ref[1] in brief.book.terms)


def _facts(brief: Brief, refs: Iterable[FactRef]) -> Iterator[Said]:
    for ref in refs:
        fact = brief.facts.get(ref)
        if fact is None:
            yield Label((f"Nothing entered: {_ask(brief, ref)}",))
        elif fact.status.standing is Standing.UNKNOWN and not fact.claims:
            yield Sentence((f"Not known: {_ask(brief, ref)}",), Grounds(facts=(ref,)))
        else:
            yield Sentence((f"{_capital(says_fact(brief, ref))}.",), Grounds(facts=(ref,)))


def _other(brief: Brief, term: Term) -> Iterator[Row]:
    for subject in brief.subjects(term.about):
        ref = (subject, term.name)
        asked = Label((brief.wording.fill(term.ask, subject),))
        if ref not in brief.facts:
            yield Row(((asked,), (Label(("nothing entered",)),)))
        elif brief.facts[ref].status.standing is Standing.UNKNOWN and not brief.facts[ref].claims:
            yield Row(((asked,), (Sentence(("not known",), Grounds(facts=(ref,))),)))
        else:
            yield Row(((asked,), (Sentence((says_fact(brief, ref),), Grounds(facts=(ref,))),)))


def _notes(brief: Brief, book: Book, heading: str) -> Iterator[Item]:
    notes = tuple(note for note in book.notes if _heading(book, note) == heading)
    seen: set[str] = set()
    for note in notes:
        for subject in brief.subjects(note.about):
            if any(True for _ in notes_for(brief, (note,), subject)):
                text = " ".join(brief.wording.fill(note.text, subject).split())
                cites = listed(brief.book, note.cites)
                words: tuple[Words, ...] = (text, *([" (", *cites, ")."] if cites else []))
                grounds = Grounds(rules=(note.id,), cites=tuple(str(cite) for cite in note.cites))
                first = None if note.id in seen else Mark("policy", note.id)
                seen.add(note.id)
                yield Item(Paragraph((Sentence(words, grounds, marked=False),), first))


def _flags(brief: Brief, book: Book, heading: str) -> Iterator[Item]:
    seen: set[str] = set()
    for flag, subject in raised(brief, (book,)):
        if (flag.place.headings[1:2] or (book.title,))[0] == heading:
            words = f"For review: {brief.wording.fill(flag.raises, subject)}"
            first = None if flag.id in seen else Mark("policy", flag.id)
            seen.add(flag.id)
            yield Item(Paragraph((Sentence((words,), Grounds(rules=(flag.id,)), marked=False),), first))


# Words --------------------------------------------------------------------------------------------------------


def _value(brief: Brief, key: Key, value: str) -> ChoiceValue:
    return next(each for each in brief.book.choices[key[0]].values if each.value == value)


def _clause(brief: Brief, key: Key, value: str) -> str:
    return brief.wording.choice(brief.book.choices[key[0]], key[1], value)


def _word(value: str) -> str:
    return value.replace("_", " ")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
