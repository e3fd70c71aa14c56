"""Entries of an ignore file that let nothing stand any more."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from .diagnostic import Diagnostic
from .files import find, is_file
from .rule import Severity, quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .ignores import Ignore, IgnoreFile


@dataclass(frozen=True)
class Judged:
    """What became of a draft: the rules that looked at it, and their findings that an entry let stand."""

    rules: frozenset[str]
    ignored: Sequence[Diagnostic]


def unused(file: IgnoreFile, judged: Mapping[PurePath, Judged]) -> Iterator[Diagnostic]:
    """A diagnostic, in the ignore file's own text, for each entry that silences nothing in the drafts that were judged.

    `judged` has their paths from the ignore file's folder. An entry counts only if all drafts that it is about were
    judged by its rule.
    """
    for entry in file.entries:
        covered = [path for path in judged if entry.covers(path)]
        if not all(entry.rule in judged[path].rules for path in covered) or _others(file, entry, judged):
            continue
        silenced = (found for path in covered for found in judged[path].ignored)
        if not any(entry.silences(found.rule, found.words) for found in silenced):
            end = file.text.find("\n", entry.start)
            words = "" if entry.text is None else f" on {quote(entry.text)}"
            message = f"Lets nothing stand: {entry.rule}{words}"
            place = (entry.start, len(file.text) if end < 0 else end)
            yield Diagnostic(*place, "unused-ignore", Severity.INFO, message, "Delete the entry.")


def _others(file: IgnoreFile, entry: Ignore, judged: Mapping[PurePath, Judged]) -> bool:
    """Whether there are drafts that an entry is about and that nobody has judged."""
    folder = file.path.parent
    if not entry.is_glob:
        return is_file(folder / entry.file) and PurePath(entry.file) not in judged
    there = (PurePath(path).relative_to(folder) for path in find([str(folder)], lambda _: False).drafts)
    return any(entry.covers(path) and path not in judged for path in there)
