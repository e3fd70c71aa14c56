"""Grounds: all that findings rest on beside the draft and the settings: this program, its libraries, the model."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from . import __version__
from .digests import digest

if TYPE_CHECKING:
    from collections.abc import Iterator

LIBRARIES = ("site-packages", "dist-packages")
"""The names of the folders that packages are installed in."""
RECORDS = (".dist-info", ".egg-info")
"""What the names of their records end in; before it stand the name and the version of the package."""


@cache
def grounds(model: str) -> str:
    """A digest of what this process runs on: Python, its packages, this program's own files, and a model.

    A package counts by its name and version, our own files and the model's by name, size and time of the last change:
    so the answers of a program that is being worked on die with every change of it.
    """
    parts = [*_packages(), *_files(str(Path(__file__).parent)), *_model(model)]
    return digest(*(part.encode("utf-8", "surrogatepass") for part in (__version__, sys.version, *sorted(parts))))


def _packages() -> Iterator[str]:
    for folder in sys.path:
        if folder.endswith(LIBRARIES):
            try:
                yield from (entry.name for entry in os.scandir(folder) if entry.name.endswith(RECORDS))
            except OSError:
                continue


def _model(name: str) -> Iterator[str]:
    """A pipeline's name and, where they are found, its files; it is a package or a folder."""
    yield name
    specs = (finder.find_spec(name, None) for finder in sys.meta_path)
    found = None if os.sep in name else next(filter(None, specs), None)
    for place in (found and found.submodule_search_locations) or (name,):
        yield from _files(place)


def _files(folder: str) -> Iterator[str]:
    """The files below a folder, each with its size and time, in no order."""
    with suppress(OSError):  # there is none, or a file has just been deleted
        for entry in os.scandir(folder):
            if not entry.is_dir():
                state = entry.stat()
                yield f"{entry.path} {state.st_size} {state.st_mtime_ns}"
            elif entry.name != "__pycache__":
                yield from _files(entry.path)
