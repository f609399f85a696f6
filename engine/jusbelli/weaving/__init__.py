"""Weaving: the rule books as a legal work to read and to print, in HTML."""

from __future__ import annotations

from jusbelli.weaving.work import weave

__all__ = ["weave"]
