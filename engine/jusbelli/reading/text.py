"""Text from a file, with the faults that a file may have before anybody looks at its words."""

from __future__ import annotations

from pathlib import Path

from jusbelli.place import Place
from jusbelli.problem import Faults, Problem

LARGEST = 8_000_000
"""Bytes; a larger file is refused unread. The largest matter known to us has 0.3 million."""


def read_text(path: Path, shown_as: str | None = None) -> str:
    """The text of a UTF-8 file. Raises `Faults` for a missing, huge, binary or empty file."""
    place = Place(shown_as or str(path), 1)
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise Faults([Problem(place, "this is not a file", "give the path of one file")])
        if size > LARGEST:
            what = f"the file has {size:,} bytes; more than {LARGEST:,} are not read"
            raise Faults([Problem(place, what, "split it, or leave out what is not a fact")])
        raw = path.read_bytes()
    except OSError as error:
        mend = "check the path and its spelling"
        raise Faults([Problem(place, f"the file cannot be read: {error.strerror}", mend)]) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Faults([_not_text(place)]) from error
    if "\0" in text:
        raise Faults([_not_text(place)])
    if not text.strip():
        raise Faults([Problem(place, "the file is empty", "write its content, or leave it out")])
    return text


def _not_text(place: Place) -> Problem:
    return Problem(place, "the file is not text in UTF-8", "save it as plain text, encoded in UTF-8")
