"""Times as a memo prints them: in UTC, as exact as they are, and beside it as the source has them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from jusbelli.records import Moment

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$")
_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def said(moment: Moment) -> str:
    """A time in UTC: `27 June 2026, 08:30 UTC`, `25 June 2026`, `about ...`, `between ... and ...`."""
    first, slash, second = moment.text.partition("/")
    if not moment.text:
        return _instant(moment.earliest) if moment.earliest == moment.latest else _between(moment)
    if not slash:
        return _one(first)
    return f"between {_one(first)} and {_one(second)}"


def in_clause(moment: Moment) -> str:
    """A time to stand after "at": an instant as it is, anything wider as "a time ..."."""
    words = said(moment)
    if words.startswith("between "):
        return "a time " + words
    if "UTC" in words or words == moment.text:
        return words
    return f"a time {'on' if words.removeprefix('about ')[:1].isdigit() and ' ' in words else 'in'} {words}"


def day(when: date) -> str:
    """A day as it is printed: `25 June 2026`."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def local(moment: Moment) -> str:
    """The time as the source has it, where that is not UTC; else nothing."""
    found = [_local(part) for part in moment.text.split("/")]
    return " to ".join(part for part in found if part)


def _one(text: str) -> str:
    about = "about " if text.endswith("~") else ""
    bare = text.removesuffix("~")
    if _TIME.match(bare):
        return about + _clock(bare)
    date = _DATE.match(bare)
    return about + _date(*date.groups()) if date else text


def _clock(text: str) -> str:
    when = datetime.fromisoformat(text.replace(" ", "T").replace("Z", "+00:00"))
    if when.tzinfo is None:
        return f"{_date_of(when)}, {when:%H:%M}, zone not known"
    return _instant(when.astimezone(UTC))


def _instant(when: datetime) -> str:
    return f"{_date_of(when)}, {when:%H:%M} UTC"


def _between(moment: Moment) -> str:
    return f"between {_instant(moment.earliest)} and {_instant(moment.latest)}"


def _date_of(when: datetime) -> str:
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def _date(year: str, month: str | None, day: str | None) -> str:
    named = _MONTHS[int(month) - 1] + " " if month and 1 <= int(month) <= len(_MONTHS) else ""
    return f"{int(day)} {named}{year}" if day else f"{named}{year}"


def _local(text: str) -> str:
    found = _TIME.match(text.removesuffix("~"))
    if not found or found[3] in (None, "Z", "+00:00", "-00:00"):
        return ""
    day = datetime.fromisoformat(found[1])
    return f"{day.day} {_MONTHS[day.month - 1]}, {found[2]} (UTC{found[3]})"
