"""The headline questions of a memo, in the order in which it answers them.

The law is in the rule books; this list only says which of their results a memo leads with, and under what short
name. Books that declare none of them are led by their composite results.
"""

from __future__ import annotations

from jusbelli.memo.brief import Brief

GROUPS: dict[str, dict[str, str]] = {
    "Resort to force": {
        "use-of-force": "Use of force",
        "attribution": "Responsibility (attribution)",
        "law-enforcement-force": "Lawful enforcement of law",
        "armed-attack": "Armed attack",
        "imminence": "Imminence",
        "timing": "Timing",
        "necessity": "Necessity",
        "proportionality-ad-bellum": "Proportionality of defence",
        "self-defence": "Self-defence",
        "force-breach": "Breach of the prohibition of force",
    },
    "Ceasefire, conduct of the attack, wrongful act": {
        "ceasefire-breach": "Ceasefire breach",
        "distinction": "Distinction kept",
        "proportionality-in-bello": "Proportionate attack",
        "precautions": "Precautions taken",
        "resp.iwa": "Wrongful act in any respect",
    },
}
"""The headline elements with their short names, in the tables in which the bottom line shows them.

The two tests of proportionality are never one question; a wrongful act comes last, because it rests on the others.
"""

HEADLINES = {id: label for group in GROUPS.values() for id, label in group.items()}


def headline_ids(brief: Brief) -> tuple[str, ...]:
    """The elements of law a memo leads with: those listed here that the books declare, else composites, else all."""
    if brief.leads is None:
        elements = {each.id: each for book in brief.book.law for each in book.elements}
        listed = tuple(id for id in HEADLINES if id in elements)
        composites = tuple(id for id, element in elements.items() if element.composite)
        brief.leads = listed or composites or tuple(elements)
    return brief.leads


def is_headline(brief: Brief, id: str) -> bool:
    return id in headline_ids(brief)
