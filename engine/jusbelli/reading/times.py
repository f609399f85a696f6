"""Times as lawyers have them: to the minute, to the day, or about.

A time becomes the interval in which it lies. A day without a time zone is that day anywhere on earth, so it
begins when it begins in the first zone (UTC+14) and ends when it ends in the last (UTC-12).
Notation: `2026-06-27T22:10Z`, `2026-06-27T22:10+03:30`, `2026-06-27`, `2026-06`, `2026`, `A/B` for an interval, a
final `~` for about (wider by one unit on both sides).
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, datetime, timedelta

from jusbelli.records import Moment

HOW_TO_WRITE = "write `2026-06-27T22:10Z`, `2026-06-27`, `2026-06`, `2026`, or two of them as `A/B`"

_EARLIEST_ZONE = timedelta(hours=14)
_LATEST_ZONE = timedelta(hours=12)
_MINUTE = timedelta(minutes=1)
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$")


def parse_moment(text: str) -> Moment:
    """The interval in which a time lies. Raises ValueError with the reason in words."""
    first, slash, second = text.strip().partition("/")
    if not slash:
        earliest, latest = _one(first)
    else:
        (earliest, first_over), (second_begins, latest) = _one(first), _one(second)
        if latest < first_over and second_begins < earliest:
            raise ValueError(f"`{text}` ends before it begins")
    return Moment(earliest, latest, text.strip())


def _one(text: str) -> tuple[datetime, datetime]:
    about = text.endswith("~")
    bare = text.removesuffix("~")
    try:
        earliest, latest, unit = _minute(bare) if _TIME.match(bare) else _days(bare)
        return (earliest - unit, latest + unit) if about else (earliest, latest)
    except OverflowError as error:
        raise ValueError(f"`{text}` is outside the calendar") from error


def _minute(text: str) -> tuple[datetime, datetime, timedelta]:
    try:
        when = datetime.fromisoformat(text.replace(" ", "T").replace("Z", "+00:00"))
    except ValueError as error:
        raise ValueError(f"`{text}` is no time of the calendar") from error
    if when.tzinfo is not None:
        exact = when.astimezone(UTC)
        return exact, exact, timedelta(hours=1)
    local = when.replace(tzinfo=UTC)
    return local - _EARLIEST_ZONE, local + _LATEST_ZONE, timedelta(hours=1)


def _days(text: str) -> tuple[datetime, datetime, timedelta]:
    found = _DATE.match(text)
    if not found:
        raise ValueError(f"`{text}` is not a time")
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        if year is None or year < 2 or year > 9998:
            raise ValueError
        first = datetime(year, month or 1, day or 1, tzinfo=UTC)
        last_month = month or 12
        last = datetime(year, last_month, day or monthrange(year, last_month)[1], tzinfo=UTC)
    except ValueError as error:
        raise ValueError(f"`{text}` is no day of the calendar") from error
    end = last + timedelta(days=1) - _MINUTE
    unit = timedelta(days=1 if day else 31 if month else 365)
    return first - _EARLIEST_ZONE, end + _LATEST_ZONE, unit
