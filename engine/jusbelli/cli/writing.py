"""Writing what a command makes: the whole of it or nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from jusbelli.cli.exits import Exit
from jusbelli.cli.printing import fail
from jusbelli.place import Place
from jusbelli.problem import Problem

MARK = ".jusbelli-book"
"""A file in a folder written here, with the names of all the others: what stands there besides is not ours."""


def cannot(output: Path, what: str, mend: str) -> NoReturn:
    """Say what is wrong with the place of output, and leave."""
    fail([Problem(Place(str(output), 1), what, mend)], code=Exit.NOT_WRITTEN)


def umask() -> int:
    """What a new file or folder is not allowed."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def require_folder_writable(output: Path) -> None:
    """Say so before anything is made when a folder of ours cannot stand there."""
    if not output.parent.is_dir():
        cannot(output, f"there is no folder `{output.parent}`", "make the folder first, or name another")
    if output.is_symlink() or (output.exists() and not output.is_dir()):
        cannot(output, "this is no folder of its own", "name a new folder, or an earlier one of this command")
    if not os.access(output.parent, os.W_OK) or (output.exists() and not os.access(output, os.W_OK)):
        cannot(output, "this may not be written to", "name another place")
    foreign = _foreign(output) if output.exists() else ""
    if foreign:
        what = f"the folder holds `{foreign}`, which this command did not write"
        cannot(output, what, "name a new folder, or take out of this one what is yours")


def _foreign(folder: Path) -> str:
    """The first thing in a folder that stands in no list of ours; nothing where all of it does."""
    mark = folder / MARK
    ours = set(mark.read_text(encoding="utf-8", errors="replace").splitlines()) if mark.is_file() else set()
    found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())
    return next((name for name in found if name not in ours and not (name == MARK and ours)), "")


def write_folder(output: Path, files: Mapping[str, str]) -> None:
    """A folder with these files and no others, in place of an earlier one of ours."""
    try:
        made = Path(tempfile.mkdtemp(prefix=f".{output.name}.", dir=output.parent))
        try:
            listing = "".join(f"{name}\n" for name in sorted(files))
            for name, text in {**files, MARK: listing}.items():
                path = made / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
            made.chmod(0o777 & ~umask())
            _put(made, output)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    except OSError as error:
        cannot(output, f"the folder cannot be written: {error.strerror}", "name another place")


def _put(made: Path, output: Path) -> None:
    """Move a folder to its place; what stood there comes back if that fails."""
    if not output.exists() or not any(output.iterdir()):
        made.replace(output)
        return
    earlier = Path(tempfile.mkdtemp(prefix=f".{output.name}.", dir=output.parent))
    output.replace(earlier)
    try:
        made.replace(output)
    except OSError:
        earlier.replace(output)
        raise
    shutil.rmtree(earlier, ignore_errors=True)
