"""The desk: what is found in a draft that lies open in an editor, by the settings as they are now."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from ..answers import today
from ..config import NAMES, finder
from ..digests import digest
from ..files import is_posting
from ..ignores import NAME as IGNORES
from ..language.measures import measures
from ..language.model import ModelError, use_model
from ..language.sentences import is_parsed, succeed
from ..lint import Dropped, verdict
from ..reading.reader import read_draft
from ..reading.source import Source, UnreadableDraft
from ..values import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ..config import Config, Settings
    from ..diagnostic import Diagnostic
    from ..figures import Measures
    from ..reading.draft import Draft
    from ..rule import Severity
    from .session import Sheet


@dataclass(frozen=True)
class Result:
    """What was found in a text of an open draft.

    `id` covers the text, the settings, the context and the day. `trouble` says why a draft could not be linted. One
    that the config excludes, or that is a posting, is not: nothing is found in it.
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
    """The configs as they were last read, and the files that they come from as they were then.

    Findings below `floor` are not shown.
    """

    floor: Severity | None = None
    _governing: Callable[[Path], Config] = field(default_factory=finder)
    _stamps: dict[Path, object] = field(default_factory=dict)
    _model: str | None = None
    _has_model: bool = False

    def result(self, sheet: Sheet, text: str, dropped: Callable[[], bool]) -> Result | None:
        """What is found in an open draft with this text, which need not be saved.

        None where `dropped` comes true before the end: nobody wants to know any more.
        """
        path, last = sheet.path, sheet.result
        source = Source(str(path), text.removeprefix("\ufeff"))
        try:
            config = self._config(path)
            settings = config.settings(path)
            self._choose(settings.model)
        except ConfigError as error:
            return Result(_digest(text, str(error)), source, trouble=str(error))
        name = _digest(text, _told(settings))
        if last is not None and last.id == name:
            return last
        if is_posting(path) or config.excludes(path):
            return Result(name, source, settings=settings, config=config)
        try:
            draft = read_draft(source, settings.context, max_characters=settings.max_characters)
            if sheet.former is not None:
                succeed(draft, sheet.former)  # what is unchanged need not be worked out again
            sheet.former = draft
            shown = verdict(draft, settings, dropped).shown
            measured = measures(draft) if is_parsed(draft) else None
        except Dropped:
            return None
        except (UnreadableDraft, ModelError) as error:
            return Result(name, source, settings=settings, config=config, trouble=str(error))
        found = shown if self.floor is None else tuple(each for each in shown if each.severity >= self.floor)
        return Result(name, source, found, measured, draft, settings, config)

    def _config(self, path: Path) -> Config:
        """The config of a draft, read anew when any file that a config came from has changed."""
        stamps = {file: _stamp(file) for file in _sources(path)}
        if any(self._stamps.get(file, stamp) != stamp for file, stamp in stamps.items()):
            self._governing = finder()
            self._stamps.clear()
        self._stamps.update(stamps)
        return self._governing(path.parent)

    def _choose(self, model: str | None) -> None:
        """Have this model used. Raises ConfigError where another one is in use already: it cannot be exchanged."""
        if not self._has_model:
            self._model, self._has_model = model, True
            if model is not None:
                use_model(model)
        elif model != self._model:
            known = self._model or "the default model"
            raise ConfigError(
                f"model: {model or 'the default'} here, but {known} is in use; restart the language server"
            )


@cache
def _sources(path: Path) -> tuple[Path, ...]:
    """The files that settings of a draft may come from; postings are read anew each time."""
    return tuple(folder / name for folder in path.parents for name in (*NAMES, IGNORES))


def _stamp(path: Path) -> tuple[int, int, int] | None:
    """What changes when a file does."""
    try:
        known = os.stat(path)  # noqa: PTH116  a tenth of the time of Path.stat, for dozens of files a keystroke
    except OSError:
        return None
    return known.st_mtime_ns, known.st_size, known.st_ino


def _told(settings: Settings) -> str:
    """All that settings say; of the rules, their names."""
    return f"{[rule.name for rule in settings.rules]}{replace(settings, rules=())!r}"


def _digest(text: str, told: str) -> str:
    return digest(*(part.encode("utf-8", "surrogatepass") for part in (today(), told, text)))
