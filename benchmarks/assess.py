"""One assessment on each evaluator, and the memo command from a cold start.

Prints milliseconds (median of several rounds) and the ratio of the two evaluators; stops if their answers differ.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "engine"))

from jusbelli import plain  # noqa: E402
from jusbelli.assessing import differences, load_law, load_matter, settings_for  # noqa: E402
from jusbelli.compiling import compile_program  # noqa: E402
from jusbelli.compiling.program import Program  # noqa: E402
from jusbelli.evaluation import forward  # noqa: E402
from jusbelli.evaluation.forward import Forward, unavailable  # noqa: E402
from jusbelli.findings import Settings  # noqa: E402
from jusbelli.records import Matter  # noqa: E402
from jusbelli.rulebook import Rulebook  # noqa: E402

MATTER = ROOT / "facts" / "us-iran-june-2026.yaml"
ROUNDS = 15


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time of `work` over several rounds."""
    times = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return median(times) * 1000


def main() -> None:
    gc.disable()  # as the command line does
    law_ms = milliseconds(load_law, 3)
    law = load_law()
    matter_ms = milliseconds(lambda: load_matter(MATTER, law), 3)
    matter = load_matter(MATTER, law)
    settings = settings_for(law, matter)
    print(f"loading       rule books {law_ms:6.0f} ms   matter {matter_ms:6.0f} ms")
    program = compile_program(law, matter)
    plain.assess(law, matter, settings)
    plain_ms = milliseconds(lambda: plain.assess(law, matter, settings))
    rules = sum(len(element.rules) for element in program.elements.values())
    print(f"the matter    {len(program.elements)} elements and {rules} rules, each for its subjects")
    print(f"plain         one assessment {plain_ms:6.1f} ms")
    if unavailable() is None:
        durable(program, law, matter, settings, plain_ms)
    else:
        print(f"durable_rules not measured: {unavailable()}")
    print(f"memo command  cold, whole    {cold_memo():6.0f} ms")


def durable(program: Program, law: Rulebook, matter: Matter, settings: Settings, plain_ms: float) -> None:
    Forward(program)  # compiles the clauses of the books, once for all matters
    prepare_ms = milliseconds(lambda: Forward(program), 5)
    first_ms = milliseconds_of_first(law, matter, settings)
    chained = Forward(program)
    chained.evaluate(settings)
    again_ms = milliseconds(lambda: chained.evaluate(settings))
    found = differences(chained.evaluate(settings), plain.assess(law, matter, settings), settings)
    if found:
        raise SystemExit("the evaluators differ:\n" + "\n".join(found))
    print(f"durable_rules one assessment {first_ms:6.1f} ms   the same once more, chained already {again_ms:6.1f} ms")
    print(f"              all doctrines on both records {milliseconds_of_all(law, matter):6.0f} ms")
    print(f"              preparing the matter {prepare_ms:6.1f} ms, once")
    print(f"ratio         durable_rules to plain: {first_ms / plain_ms:.1f}   answers equal")


def milliseconds_of_first(law: Rulebook, matter: Matter, settings: Settings) -> float:
    """The median of first assessments, each on a matter and on clauses freshly prepared: nothing is remembered."""
    times = []
    for _ in range(7):
        forward._COMPILED.clear()
        fresh = Forward(compile_program(law, matter))
        start = perf_counter()
        fresh.evaluate(settings)
        times.append(perf_counter() - start)
    return median(times) * 1000


def milliseconds_of_all(law: Rulebook, matter: Matter) -> float:
    """The median of all doctrines on both records, chained one after the other with nothing remembered before."""
    doctrines = [settings_for(law, matter, name) for name in law.profiles]
    times = []
    for _ in range(5):
        forward._COMPILED.clear()
        fresh = Forward(compile_program(law, matter))
        start = perf_counter()
        for settings in doctrines:
            fresh.evaluate(settings)
            fresh.evaluate(settings.closed())
        times.append(perf_counter() - start)
    return median(times) * 1000


def cold_memo() -> float:
    """The median time of the whole command in a new process."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "jusbelli.cli", "memo", str(MATTER), "-o", str(Path(folder) / "memo.md")]
        path = {**os.environ, "PYTHONPATH": str(ROOT / "engine")}
        return milliseconds(lambda: subprocess.run(command, check=True, env=path, capture_output=True), 5)


if __name__ == "__main__":
    main()
