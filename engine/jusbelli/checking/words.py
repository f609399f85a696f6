"""Conditions in the words an author would write, on one line."""

from __future__ import annotations

from jusbelli.rulebook import All, Any, AtLeast, Condition, Not, Quantified, Test

_LONGEST = 120


def said(condition: Condition) -> str:
    """The condition on one line, cut where it is too long to be read in a message."""
    text = _said(condition)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3].rstrip()}..."


def _said(condition: Condition) -> str:
    match condition:
        case Test():
            return f"{condition.name}: {_tested(condition)}"
        case All(parts):
            return ", ".join(map(_said, parts)) or "always"
        case Any(parts):
            return f"any: [{_several(parts)}]"
        case Not(part):
            return f"not: {{{_said(part)}}}"
        case AtLeast(number, parts):
            return f"at_least: {number}, of: [{_several(parts)}]"
        case Quantified(word, of, where, least, most):
            bound = "" if least is None else f", at_least: {least}"
            bound += "" if most is None else f", at_most: {most}"
            return f"{word}: {{of: {of}{bound}, where: {{{_said(where)}}}}}"


def _several(parts: tuple[Condition, ...]) -> str:
    return ", ".join(_said(part) if isinstance(part, Test) else f"{{{_said(part)}}}" for part in parts)


def _tested(test: Test) -> str:
    match test.value:
        case tuple(words):
            text = words[0] if len(words) == 1 else f"[{', '.join(words)}]"
        case float(number):
            text = f"{number:g}"
        case other:
            text = str(other)
    if test.operator == "is":
        return text
    if test.operator == "within":
        return f"{{within: {{hours: {test.hours:g}}}, of: {text}}}"
    return f"{{{test.operator}: {text}}}"
