"""Exit codes, by name."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What the exit code of a command says."""

    OK = 0
    FAULTS = 1
    """The rule books, the matter or the words of the command have faults; each was shown with its place."""
    USAGE = 2
    """The command line itself could not be understood."""
    DISAGREEMENT = 3
    """The evaluators differ, or one failed; the assessment is void and nothing was written."""
    NOT_WRITTEN = 4
    """The result could not be written where it was asked for."""
