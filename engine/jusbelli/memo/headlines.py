"""The headline questions of a memo, in the order in which it answers them.

The law is in the rule books; this list only says which of their results a memo leads with, and under what short
name. Books that declare none of them are led by their composite results.
"""

from __future__ import annotations

from jusbelli.memo.brief import Brief

HEADLINES = {
    "use-of-force": "Use of force",
    "attribution": "Responsibility (attribution)",
    "armed-attack": "Armed attack",
    "imminence": "Imminence",
    "timing": "Timing",
    "necessity": "Necessity",
    "proportionality-ad-bellum": "Proportionality",
    "self-defence": "Self-defence",
    "force-breach": "Breach of the prohibition of force",
    "ceasefire-breach": "Ceasefire breach",
}


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
