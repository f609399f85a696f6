"""What a memo stands on, gathered from its sentences, and the number each thing is printed under."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jusbelli.memo.brief import Brief
from jusbelli.memo.outline import FactRef, Grounds, Link, Mark, Section, Sentence, links_in, said_in
from jusbelli.rulebook import Choice, Element


def used_in(sections: Iterable[Section]) -> Grounds:
    """Everything the sentences of some sections stand on, and every authority they cite or name."""
    rules: dict[str, None] = {}
    facts: dict[FactRef, None] = {}
    cites: dict[str, None] = {}
    for said in said_in(tuple(sections)):
        if isinstance(said, Sentence):
            rules.update(dict.fromkeys(said.grounds.rules))
            facts.update(dict.fromkeys(said.grounds.facts))
            cites.update(dict.fromkeys(said.grounds.cites))
    return Grounds(tuple(rules), tuple(facts), tuple(cites))


def mark_of_fact(brief: Brief, ref: FactRef) -> Mark:
    """Where a fact leads: to the register, to what is presumed, or to what has to be asked."""
    if ref in brief.facts:
        return Mark("fact", ref)
    return Mark("presumed" if brief.is_presumed(ref) else "asked", ref[1])


def mark_of_rule(brief: Brief, id: str) -> Mark:
    """Where a block of the books leads: an element or choice to the law, anything else to the trace."""
    return Mark("law" if id in brief.book.elements or id in brief.book.choices else "rule", id)


def marks(brief: Brief, used: Grounds) -> dict[str | FactRef, Mark]:
    """Every ground with the mark it is printed as."""
    found: dict[str | FactRef, Mark] = {id: mark_of_rule(brief, id) for id in used.rules}
    found.update({ref: mark_of_fact(brief, ref) for ref in used.facts})
    return found


def laws_used(brief: Brief, used: Grounds) -> list[Element | Choice]:
    """The elements and choices a memo refers to, in the order of the books."""
    wanted = set(used.rules)
    return [each for book in brief.book.books for each in in_order(book.elements, book.choices) if each.id in wanted]


def in_order(elements: Iterable[Element], choices: Iterable[Choice]) -> list[Element | Choice]:
    """Elements and choices as they follow one another in a book."""
    return sorted([*elements, *choices], key=lambda each: each.place.line)


def numbers(brief: Brief, rules: Iterable[str], used: Grounds, sections: Iterable[Section]) -> Mapping[Mark, str]:
    """The number of everything a mark may lead to: L, R, F, P and Q, and the ends of links."""
    found: dict[Mark, str] = {}
    laws = (Mark("law", each.id) for each in laws_used(brief, used))
    traced = (Mark("rule", id) for id in rules)
    facts = (Mark("fact", ref) for ref in brief.facts)
    missing = [mark_of_fact(brief, ref) for ref in used.facts if ref not in brief.facts]
    presumed = _in_book_order(brief, (mark for mark in missing if mark.kind == "presumed"))
    asked = dict.fromkeys(mark for mark in missing if mark.kind == "asked")
    authorities = (Mark("authority", key) for key in brief.book.authorities)
    items = (Mark("evidence", id) for id in brief.matter.evidence)
    for letter, listed in (
        ("L", laws), ("R", traced), ("F", facts), ("P", presumed), ("Q", asked), ("A", authorities), ("E", items),
    ):  # fmt: skip
        found.update({mark: f"{letter}{number}" for number, mark in enumerate(listed, 1)})
    for place, section in enumerate(section_marks(sections), 1):
        found[section] = f"S{place}"
    return found


def _in_book_order(brief: Brief, found: Iterable[Mark]) -> list[Mark]:
    wanted = set(found)
    return [mark for term in brief.book.terms if (mark := Mark("presumed", term)) in wanted]


def section_marks(sections: Iterable[Section]) -> list[Mark]:
    """Every section that a link may lead to."""
    found: list[Mark] = []
    for section in sections:
        if section.anchor is not None:
            found.append(section.anchor)
        found += section_marks(section.below)
    return found


def links_of(sections: Iterable[Section]) -> set[Mark]:
    """Where the links of some sections lead."""
    return {link.to for said in said_in(tuple(sections)) for link in links_in(said) if isinstance(link, Link)}
