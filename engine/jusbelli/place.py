"""Where a value was written: file, line, column, and the headings above it.

Every value an author writes keeps its place to the end, so that a fault, an explanation or a line of
the memo can point back to the very line. Readers hand out `PlacedDict` and `PlacedList`: plain
containers that also know where they, their keys and their items stand.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in an author's text; lines and columns count from 1."""

    file: str
    line: int
    column: int = 1
    headings: tuple[str, ...] = field(default=(), compare=False)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


NOWHERE = Place("(built in memory)", 1)


class PlacedDict(dict[str, Any]):
    """A mapping as written: `place` of itself, `keys_at` and `values_at` for its entries."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.keys_at: dict[str, Place] = {}
        self.values_at: dict[str, Place] = {}


class PlacedList(list[Any]):
    """A sequence as written: `place` of itself and `items_at` for its items."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.items_at: list[Place] = []


def place_of(data: Any, path: tuple[str | int, ...], default: Place) -> Place:
    """The place of the value at `path` below `data`; the deepest known one where the path breaks off."""
    here = getattr(data, "place", default)
    for step in path:
        if isinstance(data, PlacedDict) and isinstance(step, str) and step in data:
            here, data = data.values_at[step], data[step]
        elif isinstance(data, PlacedList) and isinstance(step, int) and step < len(data):
            here, data = data.items_at[step], data[step]
        else:
            break
    return here


class Placed(BaseModel):
    """Base of everything read from an author's text: frozen, no unknown keys, and it knows its place."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, populate_by_name=True)

    place: Place = NOWHERE

    @model_validator(mode="before")
    @classmethod
    def _take_place(cls, data: Any) -> Any:
        return {**data, "place": data.place} if isinstance(data, PlacedDict) else data
