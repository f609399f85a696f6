"""The command line: what each command prints, as words and as data, and what its exit code says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner
from yamlcore import CCoreLoader

from jusbelli.argument.wording import REASONS
from jusbelli.assessing import load_law
from jusbelli.cli import app
from jusbelli.cli.exits import Exit
from jusbelli.findings import Outcome, Reason
from jusbelli.reading.schema import matter_schema
from jusbelli.records import Standing
from jusbelli.rulebook import LAW_ORDER, Rulebook

ROOT = Path(__file__).parents[1]
FACTS = sorted((ROOT / "facts").rglob("*.yaml"))
COMMANDS = [command.name or getattr(command.callback, "__name__", "") for command in app.registered_commands]

BOOK = """\
# Raids

```facts
strike.at: {about: strike, kind: time, record: at, ask: When?, says: "{strike} was made on {value}"}
strike.by: {about: strike, kind: party, record: by, ask: Who?, says: "{strike} was made by {value}"}
act.abroad: {about: strike, kind: yes-no, ask: Abroad?, says: "{strike} was abroad", denies: "{strike} was at home"}
act.force: {about: strike, kind: yes-no, ask: Force?, says: "{strike} was force", denies: "{strike} was no force"}
act.invited: {about: strike, kind: yes-no, presumed: no, ask: Invited?, says: "{state} was invited",
              denies: "{state} was not invited"}
harm.dead: {about: harm, kind: range, unit: persons, ask: How many?, says: "{victim} lost {value}"}
```

```element
id: raid
about: strike
asks: Was it a raid?
met: "{strike} was a raid"
not-met: "{strike} was no raid"
burden: alleging
applies-when: {act.abroad: yes}
```

```rule
id: raid/force
supports: raid
when: {act.force: yes, some: {of: harms, where: {harm.dead: {at_least: 1}}}}
unless:
  - {when: {act.invited: yes}, because: "{state} had been invited", cites: [LAW 2]}
because: force was used and cost lives
cites: [LAW 1]
law: better-view
```

```rule
id: raid/doubted
defeats: raid
when: {sw.school: new}
because: the new school knows no raids
cites: [LAW 2]
law: weak
```

```choice
id: class
about: strike
asks: Of what class was it?
first: yes
values:
  - {value: great, says: "{strike} was a great raid", when: {raid: met, some: {of: harms, where: {harm.dead: {above: 1}}}},
     cites: [LAW 1]}
  - {value: small, says: "{strike} was a small raid"}
```
"""
AUTHORITIES = """\
references:
  - {id: LAW, oscola: The Law, verified: V1, pinpoints: {"1": {tag: V1}, "2": {tag: K}}}
"""
PROFILES = """\
switches:
  sw.school: {asks: Which school?, values: {old: the old one, new: the new one}}
profiles:
  icj-restrictive: {name: Strict, settings: {sw.school: old}}
  lenient: {name: Lenient, settings: {sw.school: new}}
"""
MATTER = """\
matter: Five raids
unless_stated: agreed
parties: {alpha: {name: Alpha}, beta: {name: Beta}}
strikes:
  met:
    name: the first raid
    state: alpha
    hits: {beta: {harm.dead: 3}}
    act.abroad: yes
    act.force: {value: yes, status: established@S2, evidence: [e1]}
  refuted: {name: the second raid, state: alpha, hits: [], act.abroad: yes, act.force: no}
  open:
    name: the third raid
    state: alpha
    hits: {beta: {harm.dead: {min: 0, max: 2}}}
    act.abroad: yes
    act.force: {value: yes, status: disputed, by: [beta], denied_by: [alpha]}
  home: {name: the fourth raid, state: beta, act.abroad: no}
evidence:
  e1: {source: a newspaper}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with small rule books and a matter, to be in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").mkdir()
    for name, text in (("raids.md", BOOK), ("authorities.yaml", AUTHORITIES), ("profiles.yaml", PROFILES)):
        (tmp_path / "rules" / name).write_text(text)
    (tmp_path / "matter.yaml").write_text(MATTER)
    return tmp_path


def run(*words: str, code: Exit = Exit.OK) -> str:
    """What a command prints with the small rule books; nothing goes wrong but what is expected."""
    done = CliRunner().invoke(app, [*words, "--rules", "rules"])
    assert done.exit_code == code, done.output
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.stdout if code is Exit.OK else done.stderr


def as_data(*words: str) -> Any:
    return json.loads(run(*words, "--json"))
