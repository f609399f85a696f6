"""Memo: assessments become an outline of sentences, each with its grounds; the outline becomes Markdown."""

from __future__ import annotations

from jusbelli.memo.compose import compose
from jusbelli.memo.markdown import as_markdown
from jusbelli.memo.outline import Memo

__all__ = ["Memo", "as_markdown", "compose"]
