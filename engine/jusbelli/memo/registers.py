"""What a memo stands on, gathered from its sentences, and the number each thing is printed under."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jusbelli.memo.brief import Brief
from jusbelli.memo.outline import FactRef, Grounds, Mark, Section, Sentence, anchors_in, said_in
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
    """Where a block leads: a step and policy to their own sections, an element or choice to the law, else the trace."""
    if id in brief.book.steps:
        return Mark("step", id)
    if brief.book.is_policy(id):
        return Mark("policy", id)
    return Mark("law" if id in brief.book.elements or id in brief.book.choices else "rule", id)


def marks(brief: Brief, used: Grounds) -> dict[str | FactRef, Mark]:
    """Every ground with the mark it is printed as."""
    found: dict[str | FactRef, Mark] = {id: mark_of_rule(brief, id) for id in used.rules}
    found.update({ref: mark_of_fact(brief, ref) for ref in used.facts})
    return found


def laws_used(brief: Brief, used: Grounds) -> list[Element | Choice]:
    """The elements and choices of law a memo refers to, in the order of the books."""
    wanted = set(used.rules)
    return [each for book in brief.book.law for each in in_order(book.elements, book.choices) if each.id in wanted]


def in_order(elements: Iterable[Element], choices: Iterable[Choice]) -> list[Element | Choice]:
    """Elements and choices as they follow one another in a book."""
    return sorted([*elements, *choices], key=lambda each: each.place.line)


def numbers(brief: Brief, rules: Iterable[str], used: Grounds, sections: Iterable[Section]) -> Mapping[Mark, str]:
    """The number of everything a mark may lead to: L, R, F, P, Q, T and N, and the ends of links."""
    found: dict[Mark, str] = {}
    laws = (Mark("law", each.id) for each in laws_used(brief, used))
    traced = (Mark("rule", id) for id in rules)
    facts = (Mark("fact", ref) for ref in brief.facts)
    listed_there = list(dict.fromkeys(anchors_in(tuple(sections))))
    presumed = (mark for mark in listed_there if mark.kind == "presumed")
    asked = (mark for mark in listed_there if mark.kind == "asked")
    steps = (mark for mark in listed_there if mark.kind == "step")
    policy = (mark for mark in listed_there if mark.kind == "policy")
    authorities = (Mark("authority", key) for key in brief.book.authorities)
    items = (Mark("evidence", id) for id in brief.matter.evidence)
    for letter, listed in (
        ("L", laws), ("R", traced), ("F", facts), ("P", presumed), ("Q", asked), ("T", steps), ("N", policy),
        ("A", authorities), ("E", items),
    ):  # fmt: skip
        found.update({mark: f"{letter}{number}" for number, mark in enumerate(listed, 1)})
    places = (mark for mark in listed_there if mark.kind == "section")
    found.update({mark: f"S{number}" for number, mark in enumerate(places, 1)})
    return found
