"""The commands that are measured: ours, bare spaCy's, and those of other linters where they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .measuring import environment, process, python

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .measuring import Cost

BARE = Path(__file__).parent / "bare_spacy.py"
VARIABLE = "OUTREACH_LINT_OTHERS"
"""The environment variable that names the folder where other linters are installed."""
FOUND_OR_NOT = (0, 1)


def checked(paths: Iterable[Path], *options: str) -> Cost:
    """What it costs to lint drafts with all rules, previews too, in the usual output, in one process.

    Nothing is taken from the cache or put there unless the options name a folder for it.
    """
    where = () if "--cache-dir" in options else _known("--no-cache")
    selected = ("--isolated", "--select", "all,preview", *where, *options)
    return process(
        python("-m", "outreach_lint", "check", *selected, *map(str, paths)),
        codes=FOUND_OR_NOT,
    )


@cache
def options() -> str:
    """What the command line says of its options."""
    asked = python("-m", "outreach_lint", "check", "--help")
    return subprocess.run(asked, env=environment(), capture_output=True, text=True, check=True).stdout


def _known(option: str) -> tuple[str, ...]:
    return (option,) if option in options() else ()


def bare(manner: str, *paths: Path) -> Cost:
    """What bare spaCy costs as a process of its own; see `bare_spacy.py`."""
    return process(python(str(BARE), manner, *map(str, paths)))


def others() -> Iterator[tuple[str, Callable[[Iterable[Path]], Cost] | None]]:
    """Other linters by name, each as what it costs to lint some files; None for one that is not installed."""
    for name, command, codes in (
        ("proselint", ("proselint", "check"), (0, 1)),
        ("harper", ("harper", "lint"), (0, 1)),
        ("write-good", ("write-good",), range(256)),  # its exit code is the number of findings
    ):
        program = _installed(command[0])
        yield name, None if program is None else _linting([program, *command[1:]], codes)


def _linting(command: list[str], codes: Iterable[int]) -> Callable[[Iterable[Path]], Cost]:
    return lambda paths: process([*command, *map(str, paths)], codes=tuple(codes))


def _installed(name: str) -> str | None:
    folder = Path(os.environ.get(VARIABLE, ""))
    places = [str(folder / "bin"), str(folder / "node_modules" / ".bin")] if VARIABLE in os.environ else []
    return shutil.which(name, path=os.pathsep.join([*places, os.environ.get("PATH", "")]))
