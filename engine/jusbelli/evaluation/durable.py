"""The one door to durable_rules: forward chaining over positive propositional Horn clauses.

The library is exact, and safe, on a small part of its language only. This door keeps to that part:

* The tokens that hold are the fields of one fact, the *statement*; the body of a clause is one condition
  on those fields, and every clause is one rule. So there are no joins, and a statement leaves nothing
  behind in a session but what fired on it.
* Clauses are put in *groups*, in the order in which they can feed each other, and each group is a ruleset
  of its own. A statement is put to a group, its clauses fire, their heads are asserted in the statements
  that follow. A group is asked again only when something it listens to has come up since.
* A group has one session, opened with a rule that always fires, and kept from run to run: opening one
  costs as much as ten statements. Every statement is withdrawn before the next is made.

Retraction is unsafe in general: taking back a second premise of a rule that has fired makes the library read
past the end of its frame. A frame here holds one statement, so there is no second premise.
"""

from __future__ import annotations

import json
import string
import threading
import weakref
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import count
from typing import Any

GROUP_CLAUSES = 48
"""Clauses of a group. The library holds 64 tests open at once; a group opens no more than it has clauses."""

GROUP_TOKENS = 200
"""Tokens a group listens to: a fact of the library has 252 fields at most."""

BODY_TOKENS = 100
"""Tokens of the longest body put as one condition; a longer one becomes a chain of clauses."""

FIELDS = tuple(letter + digit for digit in string.digits for letter in string.ascii_lowercase)[:GROUP_TOKENS]
"""What tokens are called inside a group. The library knows a field only by a 32-bit hash of its name, so
arbitrary names could be taken for one another; the hashes of these, and of the four words below, differ."""

OPENING_FIELD = "w"
OPENING_RULE = "ww"
RESERVED_FIELDS = ("id", "sid", "$s", OPENING_FIELD)

_MATCHED, _UNMATCHED = 0, 1
_SESSION = "0"
_STATEMENT = '{"id":1,'
_WITHDRAWAL = '{"id":1}'


@dataclass(frozen=True, slots=True)
class Clause:
    """A positive Horn clause: when every token of the body holds, the head holds."""

    name: str
    """The id under which its firing is reported."""

    body: tuple[str, ...]
    """The tokens it needs, all of them; never empty."""

    head: str
    """The token it asserts."""

    def __post_init__(self) -> None:
        if not self.body:
            raise ValueError(f"the body of clause `{self.name}` is empty")


@dataclass(frozen=True, slots=True)
class Closure:
    """What follows from the tokens given."""

    derived: frozenset[str]
    """The tokens that clauses asserted and that were not given."""

    fired: frozenset[str]
    """The names of the clauses whose body holds."""


class DurableError(Exception):
    """durable_rules is not there, or has failed; no other error comes of it."""


def available() -> str | None:
    """None if durable_rules can be used here, else the reason why not."""
    try:
        _library()
    except DurableError as error:
        return str(error)
    return None


class Chainer:
    """A compiled, immutable set of clauses: build once, run many times, close.

    A run that fails voids the chainer: what its sessions then hold is not known, so each later run fails too.
    """

    def __init__(self, clauses: Iterable[Clause]) -> None:
        """Compile the clauses; a repeated clause is harmless."""
        own = list(clauses)
        self._known = frozenset(token for clause in own for token in (*clause.body, clause.head))
        self._engine = _library()
        self._lock = threading.Lock()
        self._groups: list[_Group] = []
        # What is not closed goes with the chainer itself; at exit it is left alone, all memory goes then.
        self._release = weakref.finalize(self, _delete, self._engine, self._groups)
        self._release.atexit = False
        short = list(_shortened(own, self._known))
        self._inner = frozenset(clause.head for clause in short) - self._known
        try:
            for members in _grouped(short):
                self._groups.append(_compiled(self._engine, members))
        except Exception as error:
            self._release()
            raise DurableError(f"durable_rules did not accept the clauses: {error}") from error
        self._circular = _circular(self._groups)
        self._sound = True

    def run(self, tokens: Iterable[str]) -> Closure:
        """The least fixed point over `tokens`; tokens of no clause are ignored."""
        given = self._known.intersection(tokens)
        with self._lock:
            if not self._sound:
                raise DurableError("these clauses were closed, or voided by a run that failed")
            # Whatever stops the run before its end, an interrupt included, leaves this standing.
            self._sound = False
            try:
                closure = self._closure(given)
            except DurableError:
                raise
            except Exception as error:
                raise DurableError(f"durable_rules failed: {error}") from error
            self._sound = True
        return closure

    def close(self) -> None:
        """Give back what the library holds; closing twice is harmless."""
        with self._lock:
            self._sound = False
            try:
                self._release()
            except Exception as error:
                raise DurableError(f"durable_rules failed: {error}") from error

    def _closure(self, given: frozenset[str]) -> Closure:
        holding = set(given)
        fired: set[str] = set()
        heard = [0] * len(self._groups)
        engine, inner = self._engine, self._inner
        again = True
        while again:
            again = False
            for number, group in enumerate(self._groups):
                relevant = holding & group.listens
                # Tokens only ever come up, so as many as last time are the same ones; and none is none.
                if len(relevant) == heard[number]:
                    continue
                heard[number] = len(relevant)
                again = self._circular
                statement = ",".join(map(group.fields.__getitem__, relevant))
                for rule in _fired(engine, group.handle, statement):
                    clause = group.clauses[rule]
                    holding.add(clause.head)
                    if clause.head not in inner:
                        fired.add(clause.name)
        return Closure(frozenset(holding.difference(given, inner)), frozenset(fired))


@dataclass(frozen=True, slots=True)
class _Group:
    """Clauses that are asked together: one ruleset, one live session."""

    handle: int
    clauses: dict[str, Clause]
    """By the rule's id in the library."""

    fields: dict[str, str]
    """Each token it listens to, as it is written in a statement."""

    listens: frozenset[str]


def _library() -> Any:
    # The bare module: the package around it starts threads, and drops the errors of actions.
    try:
        import durable_rules_engine
    except ModuleNotFoundError:
        raise DurableError("durable_rules is not installed") from None
    except Exception as error:
        raise DurableError(f"durable_rules is installed but cannot be loaded: {error}") from error
    return durable_rules_engine


def _shortened(clauses: Iterable[Clause], known: Set[str]) -> Iterator[Clause]:
    """The same clauses, each long body cut in parts; the token that stands for a part is new."""
    unused = (name for name in map("part {}".format, count()) if name not in known)
    for clause in clauses:
        body = tuple(dict.fromkeys(clause.body))
        while len(body) > BODY_TOKENS:
            part = next(unused)
            yield Clause(clause.name, body[:BODY_TOKENS], part)
            body = (part, *body[BODY_TOKENS:])
        yield Clause(clause.name, body, clause.head)


def _levels(clauses: Iterable[Clause]) -> dict[str, int]:
    """For each token some clause asserts, the longest way down to tokens that none asserts.

    Where tokens feed each other in a circle, the way ends where it comes back to itself.
    """
    sources: dict[str, dict[str, None]] = {}
    for clause in clauses:
        sources.setdefault(clause.head, {}).update(dict.fromkeys(clause.body))
    level: dict[str, int] = {}
    for start, needed in sources.items():
        if start in level:
            continue
        level[start] = 1
        path = {start: iter(needed)}
        while path:
            token, rest = next(reversed(path.items()))
            for source in rest:
                if source in sources and source not in level:
                    level[source] = 1
                    path[source] = iter(sources[source])
                    break
                if source not in path:
                    level[token] = max(level[token], level.get(source, 0) + 1)
            else:
                del path[token]
                if path:
                    parent = next(reversed(path))
                    level[parent] = max(level[parent], level[token] + 1)
    return level


def _grouped(clauses: Sequence[Clause]) -> Iterator[list[Clause]]:
    """The clauses in groups within the limits; none waits for a later group, circles apart."""
    level = _levels(clauses)
    layers: dict[int, list[Clause]] = {}
    for clause in clauses:
        layers.setdefault(max(level.get(token, 0) for token in clause.body), []).append(clause)
    for _, layer in sorted(layers.items()):
        members: list[Clause] = []
        listens: set[str] = set()
        for clause in layer:
            wider = listens.union(clause.body)
            if len(members) == GROUP_CLAUSES or len(wider) > GROUP_TOKENS:
                yield members
                members, wider = [], set(clause.body)
            members.append(clause)
            listens = wider
        yield members


def _circular(groups: Sequence[_Group]) -> bool:
    """Whether a clause can assert what its own or an earlier group listens to."""
    # A clause whose head is in its body brings nothing new when it fires.
    last = {
        clause.head: number
        for number, group in enumerate(groups)
        for clause in group.clauses.values()
        if clause.head not in clause.body
    }
    heard = ((token, number) for number, group in enumerate(groups) for token in group.listens)
    return any(last.get(token, -1) >= number for token, number in heard)


def _compiled(engine: Any, members: Sequence[Clause]) -> _Group:
    """A ruleset of the clauses with its session open."""
    # The commonest token is tested first, so that most of a statement is decided by few tests.
    ranking = Counter(token for clause in members for token in clause.body).most_common()
    field = {token: name for (token, _), name in zip(ranking, FIELDS, strict=False)}
    place = {token: number for number, token in enumerate(field)}
    clauses = {f"{number:02}": clause for number, clause in enumerate(members)}
    rules = {OPENING_RULE: _rule([OPENING_FIELD])}
    for rule, clause in clauses.items():
        rules[rule] = _rule([field[token] for token in sorted(clause.body, key=place.__getitem__)])
    handle = engine.create_ruleset("clauses", json.dumps(rules))
    try:
        # A session is safe to delete only once a rule has fired in it.
        if _fired(engine, handle, f'"{OPENING_FIELD}":1') != [OPENING_RULE]:
            raise DurableError("the opening rule did not fire")
    except Exception:
        engine.delete_ruleset(handle)
        raise
    return _Group(handle, clauses, {token: f'"{name}":1' for token, name in field.items()}, frozenset(field))


def _rule(fields: Sequence[str]) -> dict[str, Any]:
    """A rule in the library's terms: one fact, `m`, that has all the fields."""
    tests = [{field: 1} for field in fields]
    return {"all": [{"m": tests[0] if len(tests) == 1 else {"$and": tests}}]}


def _fired(engine: Any, handle: int, statement: str) -> list[str]:
    """Assert one statement, let every rule that it satisfies fire, withdraw it; the ids of those rules."""
    code, session = engine.assert_fact(handle, f"{_STATEMENT}{statement}}}")
    if code == _UNMATCHED:  # then it is not kept either
        return []
    if code != _MATCHED:
        raise DurableError(f"durable_rules took a statement for another, code {code}")
    rules: list[str] = []
    _, firing = engine.start_action_for_state(handle, session)
    while firing is not None:
        rules.append(firing[2:4])  # as in {"07":{"m":...}}
        firing = engine.complete_and_start_action(handle, session)
    code, _ = engine.retract_fact(handle, _WITHDRAWAL)
    if code != _MATCHED:
        raise DurableError(f"durable_rules did not withdraw a statement, code {code}")
    return rules


def _delete(engine: Any, groups: Sequence[_Group]) -> None:
    for group in groups:
        engine.delete_state(group.handle, _SESSION)
        engine.delete_ruleset(group.handle)
