"""What `--watch` waits for."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from .config import NAMES
from .files import SUFFIXES, is_folder
from .ignores import NAME

if TYPE_CHECKING:
    from collections.abc import Iterable


def wanted(_change: object, path: str) -> bool:
    """Whether a change of this file can change what is found: drafts and postings, configs, ignore files."""
    name = PurePath(path).name
    return name in {*NAMES, NAME} or (PurePath(name.lower()).suffix in SUFFIXES and not name.startswith("."))


def watched_by(paths: Iterable[str]) -> tuple[Path, ...]:
    """The folders to look at: those named, and those of the files named, since editors put new files in their place."""
    return tuple(dict.fromkeys(Path(path) if is_folder(Path(path)) else Path(path).parent for path in paths))
