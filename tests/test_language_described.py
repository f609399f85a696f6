"""`rules/README.md` describes the whole language: every block, every key of it, every word a key may be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from jusbelli import rulebook as law
from jusbelli.reading.books import _FENCES, _Head

RULES = Path(__file__).parents[1] / "rules"
README = (RULES / "README.md").read_text(encoding="utf-8")


def code(text: str) -> str:
    """What is set as code, in blocks and in lines."""
    fences = re.findall(r"^```\S*\n.*?^```$", text, re.DOTALL | re.MULTILINE)
    lines = re.sub(r"^```\S*\n.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    return "\n".join((*fences, *re.findall(r"`[^`\n]+`", lines)))


CODE = code(README)
SECTIONS = {
    heading: code(text)
    for heading, text in zip(
        *(re.split(r"^#{2,3} (.+)$", README, flags=re.MULTILINE)[at::2] for at in (1, 2)), strict=True
    )
}
"""What is set as code under each heading."""

BLOCKS: dict[str, tuple[type[BaseModel], ...]] = {
    "book": (_Head,),
    "facts": (law.Term, law.HoursBetween),
    "element": (law.Element,),
    "rule": (law.Rule, law.Exception_),
    "choice": (law.Choice, law.ChoiceValue),
    "flag": (law.Flag,),
    "note": (law.Note,),
    "step": (law.RecommendedStep, law.Within),
    "tally": (law.Tally, law.TallyWord),
}
"""The forms of each kind of block."""

WHERE = {
    "book": ("Policy books",),
    "facts": ("`facts`: the terms a book asks for",),
    "element": ("`element`: what is decided",),
    "rule": ("`rule`: what supports, defeats or unsettles an element",),
    "choice": ("`choice`, `flag`, `note`, `step`", "Policy books"),
    "flag": ("`choice`, `flag`, `note`, `step`",),
    "note": ("`choice`, `flag`, `note`, `step`",),
    "step": ("`choice`, `flag`, `note`, `step`",),
    "tally": ("Policy books",),
}
"""The headings under which each is described."""

TABLES: dict[str, tuple[type[BaseModel], ...]] = {
    "authorities.yaml": (law.Authority, law.Pinpoint),
    "participation.yaml": (law.Treaty, law.Carried, law.Participation),
    "profiles.yaml": (law.Switch, law.Profile),
}
"""The forms of each table beside the books, which says itself how it is written."""

OURS = {"place", "name", "effect", "element"}
"""Fields that are no keys: a term's name and a rule's effect are keys themselves."""

WORDS: dict[str, Iterable[str]] = {
    "subjects": get_args(law.SubjectKind),
    "kinds of term": get_args(law.TermKind),
    "law": get_args(law.Law),
    "burdens": get_args(law.Burden),
    "standards": get_args(law.ElementStandard),
    "tests": set(get_args(law.Operator)) - {"is"},
    "outcomes": law.OUTCOME_WORDS,
    "sides of a tally": get_args(law.Weighs),
    "effects": ("supports", "defeats", "unsettles"),
    "sets": {name for sets in law.SETS.values() for name in sets},
    "joints": ("all", "any", "not", "at_least", "of", "some", "every", "count", "where", "trigger."),
}


def keys(model: type[BaseModel]) -> set[str]:
    return {field.alias or name for name, field in model.model_fields.items()} - OURS


def described(word: str, text: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text) is not None


def test_every_kind_of_block_is_described() -> None:
    assert set(BLOCKS) == set(_FENCES)
    assert [kind for kind in BLOCKS if not described(kind, CODE)] == []


@pytest.mark.parametrize("kind", BLOCKS)
def test_every_key_of_a_block_is_described(kind: str) -> None:
    said = "\n".join(SECTIONS[heading] for heading in WHERE[kind])
    assert [key for model in BLOCKS[kind] for key in sorted(keys(model)) if not described(key, said)] == []


@pytest.mark.parametrize("words", WORDS)
def test_every_word_of_the_language_is_described(words: str) -> None:
    assert [word for word in WORDS[words] if not described(word, CODE)] == []


@pytest.mark.parametrize("table", TABLES)
def test_every_table_says_how_it_is_written(table: str) -> None:
    text = (RULES / table).read_text(encoding="utf-8")
    said = "\n".join(line for line in text.splitlines() if line.startswith("#"))
    assert [key for model in TABLES[table] for key in sorted(keys(model)) if not described(key, said)] == []
    assert table in README
