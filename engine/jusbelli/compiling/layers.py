"""Layers: in what order elements can be settled.

An element may be settled together with those of its own subject it rests on; what rests on other subjects
comes a layer later. Elements that rest on one another in a circle share a layer.
"""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.rulebook import (
    All,
    Any,
    AtLeast,
    Condition,
    Not,
    Quantified,
    Rulebook,
    SubjectKind,
    Test,
    sets_from,
)

Edge = tuple[str, bool]
"""What is rested on, and whether for the same subject."""


_KNOWN: dict[str, dict[str, int]] = {}
"""Layers by the digest of their rule book: the same for every matter."""


def layers_of(book: Rulebook) -> dict[str, int]:
    """The layer of every element and choice; what gives advice comes after all else."""
    if not book.digest:
        return _layers_of(book)
    if book.digest not in _KNOWN:
        _KNOWN[book.digest] = _layers_of(book)
    return _KNOWN[book.digest]


def _layers_of(book: Rulebook) -> dict[str, int]:
    edges = {name: tuple(dict.fromkeys(_rests_on(book, name))) for name in (*book.elements, *book.choices)}
    order = _circles(edges)
    circle_of = {name: index for index, circle in enumerate(order) for name in circle}
    layer: dict[int, int] = {}
    for index, circle in enumerate(order):
        depths = [0]
        for name in circle:
            for other, same in edges[name]:
                if circle_of[other] != index:
                    depths.append(layer[circle_of[other]] + (0 if same else 1))
        layer[index] = max(depths)
    found = {name: layer[circle_of[name]] for name in edges}
    last = max(found.values(), default=0) + 1
    return {
        name: depth + (last if name in book.elements and book.elements[name].advice else 0)
        for name, depth in found.items()
    }


def _rests_on(book: Rulebook, name: str) -> Iterator[Edge]:
    element = book.elements.get(name)
    if element is None:
        choice = book.choices[name]
        for value in choice.values:
            yield from _edges(book, choice.about, value.when, True)
        return
    if element.applies_when is not None:
        yield from _edges(book, element.about, element.applies_when, True)
    for rule in book.rules_of.get(name, ()):
        yield from _edges(book, element.about, rule.when, True)
        for exception in rule.unless:
            yield from _edges(book, element.about, exception.when, True)


def _edges(book: Rulebook, kind: SubjectKind, condition: Condition, same: bool) -> Iterator[Edge]:
    match condition:
        case Test(name):
            found = book.resolve(name, kind)
            if found is not None and found.sort in ("element", "choice"):
                yield found.name, same and found.via == "self"
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for part in parts:
                yield from _edges(book, kind, part, same)
        case Not(part):
            yield from _edges(book, kind, part, same)
        case Quantified(of=name, where=where):
            yield from _edges(book, sets_from(kind)[name][1], where, False)


def _circles(edges: dict[str, tuple[Edge, ...]]) -> list[tuple[str, ...]]:
    """Strongly connected components, each after those it rests on (Tarjan, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    found: list[tuple[str, ...]] = []
    for root in list(edges):
        if root in index:
            continue
        work: list[tuple[str, Iterator[Edge]]] = [(root, iter(edges[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            name, rest = work[-1]
            for other, _ in rest:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(edges[other])))
                    break
                if other in on_stack:
                    low[name] = min(low[name], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == index[name]:
                    members: list[str] = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        members.append(member)
                        if member == name:
                            break
                    found.append(tuple(reversed(members)))
    return found
