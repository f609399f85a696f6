"""Forward chaining on durable_rules agrees with a plain reading of the clauses, run after run."""

from __future__ import annotations

import random
import runpy
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jusbelli.evaluation import durable
from jusbelli.evaluation.durable import Chainer, Clause, Closure, DurableError, available

with_library = pytest.mark.skipif(available() is not None, reason=str(available()))

STATM = Path("/proc/self/statm")
"""The memory of this process in pages, on systems that tell."""


def plain_closure(clauses: Iterable[Clause], tokens: Iterable[str]) -> Closure:
    """Read all clauses again and again until none brings anything new."""
    holding = given = frozenset(tokens)
    while True:
        firing = [clause for clause in clauses if holding.issuperset(clause.body)]
        wider = holding.union(clause.head for clause in firing)
        if wider == holding:
            return Closure(holding - given, frozenset(clause.name for clause in firing))
        holding = wider


@contextmanager
def chaining(clauses: Iterable[Clause]) -> Iterator[Chainer]:
    chainer = Chainer(clauses)
    yield chainer
    chainer.close()


def closure(clauses: Iterable[Clause], tokens: Iterable[str]) -> Closure:
    with chaining(clauses) as chainer:
        return chainer.run(tokens)


def found(derived: Iterable[str] = (), fired: Iterable[str] = ()) -> Closure:
    return Closure(frozenset(derived), frozenset(fired))


# --- the same as a plain reading ---------------------------------------------------------------------


def random_program(chance: random.Random) -> tuple[list[str], list[Clause]]:
    """Few names make circles, self-loops and repeated clauses common; many names need several groups."""
    names = [f'élément {n} = "{n}" \\ \'§' for n in range(chance.choice([1, 2, 5, 12, 40, 90, 450]))]
    longest = chance.choice([1, 2, 3, 6, 20])
    clauses = [
        Clause(
            f"règle {chance.randrange(200)}",
            tuple(chance.choices(names, k=chance.randint(1, longest))),
            chance.choice(names),
        )
        for _ in range(chance.choice([0, 1, 2, 8, 30, 60, 120]))
    ]
    return names, clauses + chance.sample(clauses, len(clauses) // 10)


@with_library
@pytest.mark.parametrize("seed", range(8))
def test_random_programs_end_where_a_plain_reading_ends(seed: int) -> None:
    """4,000 programs, six runs each on one chainer; what fired is exactly what has a body that holds."""
    for number in range(500):
        chance = random.Random(f"{seed} {number}")
        names, clauses = random_program(chance)
        with chaining(clauses) as chainer:
            for _ in range(6):
                tokens = chance.sample(names, chance.randint(0, min(len(names), chance.choice([3, 15, 450]))))
                assert chainer.run(tokens) == plain_closure(clauses, tokens)


NAMES = st.one_of(
    st.sampled_from(["a", "A", "", " ", "id", "sid", "$s", "a0", "w", "part 0", "é", "e\u0301", "\0", '"']),
    st.text(max_size=4),
)
CLAUSES = st.builds(Clause, NAMES, st.lists(NAMES, min_size=1, max_size=4).map(tuple), NAMES)


@with_library
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(CLAUSES, max_size=12), st.lists(st.lists(NAMES, max_size=6), min_size=1, max_size=4))
def test_any_text_may_name_a_token_or_a_clause(clauses: list[Clause], runs: list[list[str]]) -> None:
    known = {token for clause in clauses for token in (*clause.body, clause.head)}
    with chaining(clauses) as chainer:
        for tokens in runs:
            assert chainer.run(tokens) == plain_closure(clauses, known.intersection(tokens))


# --- single promises -----------------------------------------------------------------------------------


@with_library
def test_without_clauses_nothing_follows() -> None:
    assert closure([], ["a"]) == found()


@with_library
def test_without_tokens_nothing_follows() -> None:
    assert closure([Clause("r", ("a",), "b")], []) == found()


@with_library
def test_tokens_of_no_clause_are_ignored() -> None:
    assert closure([Clause("r", ("a",), "b")], ["a", "a", "stranger"]) == found(["b"], ["r"])


@with_library
def test_a_token_that_is_given_is_not_derived_as_well() -> None:
    assert closure([Clause("r", ("a",), "b")], ["a", "b"]) == found([], ["r"])


def test_a_clause_without_a_body_is_refused() -> None:
    with pytest.raises(ValueError, match="the body of clause `r` is empty"):
        Clause("r", (), "a")


@with_library
def test_a_chain_is_followed_to_its_end_in_whatever_order_it_is_written() -> None:
    chain = [Clause(f"r{n}", (f"t{n}",), f"t{n + 1}") for n in range(120)]
    expected = found([f"t{n + 1}" for n in range(100, 120)], [f"r{n}" for n in range(100, 120)])
    assert closure(chain, ["t100"]) == expected
    assert closure(reversed(chain), ["t100"]) == expected


@with_library
def test_a_circle_is_entered_anywhere_and_never_by_itself() -> None:
    ring = [Clause(f"r{n}", (f"t{n}", "open"), f"t{(n + 1) % 60}") for n in range(60)]
    with chaining(ring) as chainer:
        for start in (0, 17, 59):
            assert chainer.run([f"t{start}", "open"]) == plain_closure(ring, [f"t{start}", "open"])
            assert chainer.run([f"t{start}"]) == found()
        assert chainer.run(["open"]) == found()


@with_library
def test_a_clause_whose_head_is_in_its_body_does_not_prove_itself() -> None:
    loops = [Clause("loop", ("a", "b"), "b"), Clause("way in", ("c",), "b")]
    assert closure(loops, ["a"]) == found()
    assert closure(loops, ["a", "c"]) == found(["b"], ["loop", "way in"])


@with_library
def test_clauses_of_one_body_all_fire() -> None:
    clauses = [Clause("r", ("a",), "b"), Clause("r", ("a",), "b"), Clause("s", ("a", "a"), "c")]
    assert closure(clauses, ["a"]) == found(["b", "c"], ["r", "s"])


@with_library
@pytest.mark.parametrize("length", [2, 15, 100, 101, 200, 201, 1000])
def test_a_long_body_needs_every_one_of_its_tokens(length: int) -> None:
    body = tuple(f"t{n}" for n in range(length))
    with chaining([Clause("r", body, "done"), Clause("s", ("done", "part 0"), "end")]) as chainer:
        assert chainer.run(body) == found(["done"], ["r"])
        for missing in (0, length // 2, length - 1):
            assert chainer.run(body[:missing] + body[missing + 1 :]) == found()


@with_library
def test_a_thousand_clauses_may_share_a_token_and_fire_at_once() -> None:
    clauses = [Clause(f"r{n}", ("shared", f"t{n}"), f"u{n}") for n in range(1000)]
    with chaining(clauses) as chainer:
        everything = ["shared", *(f"t{n}" for n in range(1000))]
        assert chainer.run(everything) == plain_closure(clauses, everything)
        assert chainer.run(["shared", "t7", "t999"]) == found(["u7", "u999"], ["r7", "r999"])


@with_library
def test_five_hundred_tokens_may_hold_at_once() -> None:
    """Clauses of one layer that have few tokens in common."""
    clauses = [Clause(f"r{n}", tuple(f"t{n * 11 + k}" for k in range(12)), f"u{n}") for n in range(48)]
    tokens = [f"t{n}" for n in range(48 * 12)]
    assert closure(clauses, tokens) == plain_closure(clauses, tokens)


@with_library
def test_five_thousand_clauses_are_not_too_many() -> None:
    clauses = [Clause(f"r{n}", (f"t{n % 700}", f"u{n % 50}"), f"u{n % 50 + 1}") for n in range(5000)]
    tokens = ["u0", *(f"t{n}" for n in range(0, 700, 3))]
    assert closure(clauses, tokens) == plain_closure(clauses, tokens)


# --- many runs -------------------------------------------------------------------------------------------


@with_library
def test_nothing_of_one_run_is_left_in_the_next() -> None:
    clauses = [Clause("r", ("a", "b"), "c"), Clause("s", ("c", "d"), "e"), Clause("t", ("e",), "a")]
    with chaining(clauses) as chainer:
        for _ in range(3):
            assert chainer.run(["a"]) == found()
            assert chainer.run(["b"]) == found()
            assert chainer.run(["a", "b"]) == found(["c"], ["r"])
            assert chainer.run(["d"]) == found()
            assert chainer.run(["b", "c", "d"]) == found(["a", "e"], ["r", "s", "t"])


@with_library
def test_chainers_do_not_hear_each_other() -> None:
    with chaining([Clause("r", ("a",), "b")]) as one, chaining([Clause("s", ("b",), "c")]) as other:
        assert one.run(["a"]) == found(["b"], ["r"])
        assert other.run(["a"]) == found()
        assert other.run(["b"]) == found(["c"], ["s"])


@with_library
def test_one_chainer_may_serve_several_threads() -> None:
    clauses = [Clause(f"r{n}", (f"t{n}", f"t{n + 1}"), f"t{n + 2}") for n in range(40)]
    wrong: list[int] = []

    def ask(start: int) -> None:
        tokens = [f"t{start}", f"t{start + 1}"]
        expected = plain_closure(clauses, tokens)
        wrong.extend(start for _ in range(100) if chainer.run(tokens) != expected)

    with chaining(clauses) as chainer:
        threads = [threading.Thread(target=ask, args=(start,)) for start in range(0, 32, 8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


@with_library
@pytest.mark.skipif(not STATM.exists(), reason="this system does not tell its memory")
def test_twenty_thousand_runs_need_no_more_memory_than_a_few() -> None:
    clauses = [Clause(f"r{n}", (f"t{n % 30}", f"t{n * 7 % 30}"), f"t{n % 45}") for n in range(80)]
    with chaining(clauses) as chainer:

        def pages_after(runs: int) -> int:
            for number in range(runs):
                chainer.run([f"t{number % 30}", f"t{number % 7}", f"t{number % 11}"])
            return int(STATM.read_text().split()[1])

        few = pages_after(500)
        assert pages_after(20_000) < few + 500


@with_library
@pytest.mark.skipif(not STATM.exists(), reason="this system does not tell its memory")
def test_a_chainer_gives_its_memory_back_whether_closed_or_dropped() -> None:
    clauses = [Clause(f"r{n}", (f"t{n}",), f"t{n + 1}") for n in range(100)]

    def pages_after(chainers: int) -> int:
        for number in range(chainers):
            chainer = Chainer(clauses)
            if number % 2:
                chainer.close()
        return int(STATM.read_text().split()[1])

    few = pages_after(10)
    assert pages_after(100) < few + 2000


# --- failures --------------------------------------------------------------------------------------------

CALLS = ["assert_fact", "start_action_for_state", "complete_and_start_action", "retract_fact"]
CLAUSE = Clause("r", ("a",), "b")


def fails(*_: Any) -> Any:
    raise ZeroDivisionError("inside the library")


@with_library
@pytest.mark.parametrize("call", CALLS)
def test_a_failure_of_the_library_voids_the_chainer(call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with chaining([CLAUSE]) as chainer:
        assert chainer.run(["a"]) == found(["b"], ["r"])
        with monkeypatch.context() as patched:
            patched.setattr(f"durable_rules_engine.{call}", fails)
            with pytest.raises(DurableError, match="durable_rules failed: inside the library"):
                chainer.run(["a"])
        with pytest.raises(DurableError, match="voided"):
            chainer.run(["a"])
        assert closure([CLAUSE], ["a"]) == found(["b"], ["r"])


@with_library
@pytest.mark.parametrize(
    ("call", "answer"),
    [
        ("assert_fact", (2, 1)),
        ("start_action_for_state", None),
        ("start_action_for_state", ("{}", '{"99":{}}')),
        ("complete_and_start_action", '{"ww":{}}'),
        ("retract_fact", (1, 1)),
    ],
)
def test_an_impossible_answer_is_a_failure(call: str, answer: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([answer])
    with chaining([CLAUSE]) as chainer:
        with monkeypatch.context() as patched:
            patched.setattr(f"durable_rules_engine.{call}", lambda *_: next(answers, None))
            with pytest.raises(DurableError):
                chainer.run(["a"])
        with pytest.raises(DurableError, match="voided"):
            chainer.run(["a"])


@with_library
def test_an_interrupted_run_voids_the_chainer(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: Any) -> Any:
        raise KeyboardInterrupt

    with chaining([CLAUSE]) as chainer:
        with monkeypatch.context() as patched:
            patched.setattr("durable_rules_engine.complete_and_start_action", interrupt)
            with pytest.raises(KeyboardInterrupt):
                chainer.run(["a"])
        with pytest.raises(DurableError, match="voided"):
            chainer.run(["a"])


@with_library
@pytest.mark.parametrize("call", ["create_ruleset", *CALLS])
def test_clauses_the_library_does_not_take_are_an_error(call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"durable_rules_engine.{call}", fails)
    with pytest.raises(DurableError, match="did not accept the clauses: inside the library"):
        Chainer([CLAUSE])


@with_library
def test_a_fault_of_the_caller_is_not_a_failure_of_the_library() -> None:
    with chaining([CLAUSE]) as chainer:
        with pytest.raises(TypeError):
            chainer.run(None)  # type: ignore[arg-type]
        assert chainer.run(["a"]) == found(["b"], ["r"])


@with_library
def test_a_closed_chainer_runs_no_more_and_may_be_closed_again() -> None:
    chainer = Chainer([CLAUSE])
    chainer.close()
    chainer.close()
    with pytest.raises(DurableError, match="closed"):
        chainer.run(["a"])


def test_without_the_library_the_door_is_there_and_says_why_it_is_shut(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    door = runpy.run_path(str(durable.__file__), run_name="door_without_library")
    assert door["available"]() == "durable_rules is not installed"
    with pytest.raises(door["DurableError"], match="durable_rules is not installed"):
        door["Chainer"]([])


def test_the_words_the_library_is_given_have_different_hashes() -> None:
    """The library compares no names, only their 32-bit FNV-1a hashes."""
    words = [*durable.FIELDS, *durable.RESERVED_FIELDS]
    hashes = set()
    for word in words:
        value = 0x811C9DC5
        for byte in word.encode():
            value = (value ^ byte) * 0x01000193 % 2**32
        hashes.add(value)
    assert len(hashes) == len(words) == durable.GROUP_TOKENS + 4
