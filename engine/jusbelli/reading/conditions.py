"""Conditions: from the mapping an author wrote to the small tree of `rulebook`.

Names are not resolved here, only the form is; `checking` knows what a name may be tested with.
"""

from __future__ import annotations

from typing import Any, get_args

from jusbelli.place import NOWHERE, Place, PlacedDict, PlacedList
from jusbelli.problem import Problem, did_you_mean
from jusbelli.rulebook import All, AtLeast, Condition, Not, Operator, Quantified, Test
from jusbelli.rulebook import Any as AnyOf

_NUMBERS = ("at_least", "at_most", "above", "below")
_NAMES = ("before", "after", "not_before", "not_after", "same_as", "differs_from")
_LISTS = ("has", "has_any", "only", "has_none")
_OPERATORS = tuple(word for word in get_args(Operator) if word != "is")
_LONGEST = 1_000_000
"""Hours within which one time may be of another: more than a century."""
_SHAPES = ("all", "any", "not", "some", "every", "count", "at_least")


def read_condition(data: Any, problems: list[Problem], place: Place = NOWHERE) -> Condition:
    """The condition a mapping states. Faults are added to `problems`; what is faulty is left out."""
    if not isinstance(data, PlacedDict):
        problems.append(Problem(place, "a condition must be a mapping", "write `name: value` below it"))
        return All(())
    if "at_least" in data or "of" in data:
        return _at_least(data, problems)
    parts = [_entry(key, data, problems) for key in data]
    found = tuple(part for part in parts if part is not None)
    return found[0] if len(found) == 1 else All(found)


def _entry(key: str, data: PlacedDict, problems: list[Problem]) -> Condition | None:
    value, place = data[key], data.values_at[key]
    match key:
        case "all":
            return All(_several(key, value, place, problems))
        case "any":
            return AnyOf(_several(key, value, place, problems))
        case "not":
            return Not(read_condition(value, problems, place))
        case "some" | "every" | "count":
            return _quantified(key, value, place, problems)
    if "." not in key and key in _OPERATORS:
        problems.append(Problem(data.keys_at[key], f"`{key}` tests nothing here", "put it under a name"))
        return None
    return _test(key, value, place, data.keys_at[key], problems)


def _several(key: str, value: Any, place: Place, problems: list[Problem]) -> tuple[Condition, ...]:
    if not isinstance(value, PlacedList) or not value:
        problems.append(Problem(place, f"`{key}` needs a list of conditions", "write one `- name: value` each"))
        return ()
    return tuple(read_condition(item, problems, at) for item, at in zip(value, value.items_at, strict=True))


def _at_least(data: PlacedDict, problems: list[Problem]) -> Condition:
    number, of = data.get("at_least"), data.get("of")
    extra = [key for key in data if key not in ("at_least", "of")]
    if extra or not isinstance(number, int) or isinstance(number, bool) or not isinstance(of, PlacedList):
        what = "`at_least` and `of` stand together and alone, a number and a list of conditions"
        problems.append(Problem(data.place, what, "write `at_least: 2` and `of: [..]`, nested in a block of their own"))
        return All(())
    return AtLeast(number, _several("of", of, data.values_at["of"], problems))


def _quantified(word: Any, value: Any, place: Place, problems: list[Problem]) -> Condition | None:
    known = ("of", "where") + (("at_least", "at_most") if word == "count" else ())
    if not isinstance(value, PlacedDict) or "of" not in value:
        mend = f"write `{word}: {{of: SET, where: {{..}}}}`"
        problems.append(Problem(place, f"`{word}` needs `of` and `where`", mend))
        return None
    for key in value:
        if key not in known:
            what = f"`{word}` has no `{key}`"
            problems.append(Problem(value.keys_at[key], what, did_you_mean(key, known, f"known: {', '.join(known)}")))
    where = All(())  # type: Condition
    if "where" in value:
        where = read_condition(value["where"], problems, value.values_at["where"])
    bounds = {bound: value.get(bound) for bound in ("at_least", "at_most")}
    if word == "count" and not _is_count([bound for bound in bounds.values() if bound is not None]):
        mend = f"write `count: {{of: {value['of']}, at_least: 2}}`"
        problems.append(Problem(place, "`count` needs one of `at_least` and `at_most`, a whole number", mend))
        return None
    return Quantified(word, str(value["of"]), where, bounds["at_least"], bounds["at_most"], value.place)


def _is_count(bounds: list[Any]) -> bool:
    return len(bounds) == 1 and isinstance(bounds[0], int) and not isinstance(bounds[0], bool) and bounds[0] >= 0


def _test(name: str, value: Any, place: Place, key_place: Place, problems: list[Problem]) -> Condition | None:
    if isinstance(value, PlacedDict):
        return _comparisons(name, value, key_place, problems)
    if isinstance(value, PlacedList):
        if value:
            return Test(name, "is", tuple(_word(item) for item in value), place=key_place)
        problems.append(Problem(place, f"`{name}` is tested with an empty list", "name at least one value"))
        return None
    if value is None:
        problems.append(Problem(place, f"`{name}` is tested with nothing", "write the value after the colon"))
        return None
    return Test(name, "is", (_word(value),), place=key_place)


def _comparisons(name: str, value: PlacedDict, place: Place, problems: list[Problem]) -> Condition | None:
    """All the comparisons of one mapping hold together."""
    if set(value) == {"within", "of"}:
        return _within(name, value, place, problems)
    if not value:
        problems.append(Problem(place, f"`{name}` is tested with nothing", "write a test, as `{at_least: 1}`"))
    tests = [
        _comparison(name, operator, value[operator], value.values_at[operator], place, problems) for operator in value
    ]
    found = tuple(test for test in tests if test is not None)
    return found[0] if len(found) == 1 else All(found)


def _comparison(
    name: str, operator: str, operand: Any, at: Place, place: Place, problems: list[Problem]
) -> Test | None:
    if operator in _NUMBERS and isinstance(operand, int | float) and not isinstance(operand, bool):
        return Test(name, operator, float(operand), place=place)  # type: ignore[arg-type]
    if operator in _NAMES and isinstance(operand, str):
        return Test(name, operator, operand, place=place)  # type: ignore[arg-type]
    if operator in _LISTS and operand not in (None, []) and not isinstance(operand, PlacedDict):
        words = operand if isinstance(operand, PlacedList) else [operand]
        return Test(name, operator, tuple(_word(word) for word in words), place=place)  # type: ignore[arg-type]
    if operator in _OPERATORS:
        problems.append(Problem(at, f"`{operator}` cannot be used with `{operand}`", _form_of(operator)))
    else:
        known = did_you_mean(operator, _OPERATORS, f"known tests: {', '.join(_OPERATORS)}")
        problems.append(Problem(place, f"`{operator}` is not a test", known))
    return None


def _within(name: str, value: PlacedDict, place: Place, problems: list[Problem]) -> Test | None:
    span, of = value["within"], value["of"]
    hours = span.get("hours") if isinstance(span, PlacedDict) and set(span) == {"hours"} else None
    if not isinstance(hours, int | float) or isinstance(hours, bool) or not isinstance(of, str):
        problems.append(Problem(value.place, "`within` needs hours and another time", _form_of("within")))
    elif not 0 <= hours <= _LONGEST:
        problems.append(Problem(span.place, f"within {hours:g} hours is not meant", f"write 0 to {_LONGEST:,} hours"))
    else:
        return Test(name, "within", of, float(hours), place=place)
    return None


def _form_of(operator: str) -> str:
    if operator in _NUMBERS:
        return f"write `{{{operator}: 1}}`, with a number"
    if operator in _NAMES:
        return f"write `{{{operator}: other.name}}`"
    if operator == "within":
        return "write `{within: {hours: 24}, of: other.name}`"
    return f"write `{{{operator}: word}}` or `{{{operator}: [word, word]}}`"


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
