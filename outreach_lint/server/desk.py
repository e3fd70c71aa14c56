"""The desk: the drafts that are open in an editor, and what was last found in each."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from ..config import NAMES, finder
from ..files import POSTING_SUFFIXES
from ..ignores import NAME as IGNORES
from ..language.measures import measures
from ..language.sentences import is_parsed, succeed
from ..lint import verdict
from ..reading.reader import read_draft
from ..reading.source import Source, UnreadableDraft
from ..values import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ..config import Config, Settings
    from ..diagnostic import Diagnostic
    from ..language.measures import Measures
    from ..reading.draft import Draft
    from ..rule import Severity


@dataclass(frozen=True)
class Result:
    """What was found in a text of an open draft.

    `id` covers the text, the settings and the context. `trouble` says why a draft could not be linted.
    """

    id: str
    source: Source
    found: tuple[Diagnostic, ...] = ()
    measures: Measures | None = None
    draft: Draft | None = None
    settings: Settings | None = None
    config: Config | None = None
    trouble: str = ""


@dataclass
class Desk:
    """What was last found in each open draft, and the configs as they were last read.

    Findings below `floor` are not shown.
    """

    floor: Severity | None = None
    results: dict[Path, Result] = field(default_factory=dict)
    _governing: Callable[[Path], Config] | None = None
    _stamps: tuple[object, ...] = ()

    def result(self, path: Path, text: str) -> Result:
        """What is found in a draft with this text, which need not be saved."""
        source = Source(str(path), text.removeprefix("\ufeff"))
        try:
            config = self._config(path)
            settings = config.settings(path)
        except ConfigError as error:
            return self._keep(path, Result(_digest(text, str(error)), source, trouble=str(error)))
        name = _digest(text, settings)
        last = self.results.get(path)
        if last is not None and last.id == name:
            return last
        try:
            draft = read_draft(source, settings.context, max_characters=settings.max_characters)
        except UnreadableDraft as error:
            return self._keep(path, Result(name, source, settings=settings, config=config, trouble=str(error)))
        if last is not None and last.draft is not None:
            succeed(draft, last.draft)  # what is unchanged need not be worked out again
        shown = verdict(draft, settings).shown
        found = shown if self.floor is None else tuple(each for each in shown if each.severity >= self.floor)
        measured = measures(draft) if is_parsed(draft) else None
        return self._keep(path, Result(name, source, found, measured, draft, settings, config))

    def _keep(self, path: Path, result: Result) -> Result:
        self.results[path] = result
        return result

    def _config(self, path: Path) -> Config:
        """The config of a draft, read anew when any file that it may come from has changed."""
        stamps = tuple(map(_stamp, _sources(path)))
        if self._governing is None or stamps != self._stamps:
            self._governing, self._stamps = finder(), stamps
        return self._governing(path.parent)


@cache
def _sources(path: Path) -> tuple[Path, ...]:
    """The files that settings of a draft may come from."""
    above = (folder / name for folder in path.parents for name in (*NAMES, IGNORES))
    postings = (path.with_name(f"{path.stem}.posting{suffix}") for suffix in POSTING_SUFFIXES)
    return (*above, *postings)


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        known = os.stat(path)  # noqa: PTH116  a tenth of the time of Path.stat, for dozens of files a keystroke
    except OSError:
        return None
    return known.st_mtime_ns, known.st_size


def _digest(text: str, settings: object) -> str:
    return hashlib.sha256(f"{settings!r}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()
