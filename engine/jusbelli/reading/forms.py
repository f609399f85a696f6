"""From plain data with places to a typed value: pydantic's findings become faults in the author's words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from jusbelli.place import Place, place_of
from jusbelli.problem import Problem, did_you_mean

_FORMS = {
    "string_type": "write it as one text, in quotes",
    "bool_type": "write `yes` or `no`",
    "bool_parsing": "write `yes` or `no`",
    "int_parsing": "write the number alone",
    "tuple_type": "write `[.., ..]`, or one `- ..` each",
    "list_type": "write `[.., ..]`, or one `- ..` each",
    "_type": "write `key: value` lines below it",
}
"""How a value of the wrong form is written, by the end of what pydantic calls the fault."""

Form = TypeVar("Form", bound=BaseModel)

_SAID = {
    "missing": "`{key}` is missing",
    "extra_forbidden": "`{key}` is not known here",
    "literal_error": "`{input}` is not possible for `{key}`",
    "enum": "`{input}` is not possible for `{key}`",
    "string_type": "`{key}` must be text, and `{input}` is not",
    "bool_type": "`{key}` must be `yes` or `no`",
    "bool_parsing": "`{key}` must be `yes` or `no`, and `{input}` is neither",
    "int_parsing": "`{key}` must be a whole number, and `{input}` is not",
    "tuple_type": "`{key}` must be a list",
    "list_type": "`{key}` must be a list",
    "dict_type": "`{key}` must be a mapping",
    "mapping_type": "`{key}` must be a mapping",
    "model_type": "`{key}` must be a mapping",
    "model_attributes_type": "`{key}` must be a mapping",
}


def but_once(form: Sequence[Problem], meaning: Iterable[Problem]) -> list[Problem]:
    """Faults of meaning without those that only say again what a fault of form at the same place says."""
    places = {problem.place for problem in form}
    return [problem for problem in meaning if problem.place not in places]


def build(model: type[Form], data: Any, place: Place, problems: list[Problem]) -> Form | None:
    """The typed value, or None with every fault added to `problems`."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        problems.extend(_problem(model, data, place, detail) for detail in error.errors())
        return None


def _problem(model: type[BaseModel], data: Any, place: Place, detail: Any) -> Problem:
    path = tuple(step for step in detail["loc"] if isinstance(step, int | str))
    kind = detail["type"]
    at = place_of(data, path[:-1] if kind == "missing" else path, place)
    key = str(path[-1]) if path else model.__name__.lower()
    if kind == "extra_forbidden" and len(path) == 1 and hasattr(data, "keys_at"):
        at = data.keys_at.get(key, at)
    said = _SAID.get(kind, "`{key}`: " + str(detail["msg"]).removeprefix("Value error, ").lower())
    what = said.format(key=key, input=_short(detail.get("input")))
    return Problem(at, what, _mend(model, key, kind, detail))


def _mend(model: type[BaseModel], key: str, kind: str, detail: Any) -> str:
    keys = [field.alias or name for name, field in model.model_fields.items() if name != "place"]
    match kind:
        case "missing":
            return f"add `{key}: ...`"
        case "extra_forbidden":
            return did_you_mean(key, keys, f"known here: {', '.join(sorted(keys))}")
        case "literal_error" | "enum":
            expected = str(detail.get("ctx", {}).get("expected", "")).replace("'", "`")
            words = [word.strip(" `") for word in expected.replace(" or ", ", ").split(",")]
            return did_you_mean(_short(detail.get("input")), words, f"use {expected}")
    return next(
        (mend for end, mend in _FORMS.items() if kind.endswith(end)), "compare it with other blocks of its kind"
    )


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "..."
