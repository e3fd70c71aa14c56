"""A run: drafts are planned, read, linted in the knowledge of each other, and mended where that is asked."""

from __future__ import annotations

import os
from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, TypeVar

from . import files
from .config import FailOn
from .faults import fault, told
from .files import STDIN, Trouble, UnwritableDraft
from .fixes import Fixed, fixed
from .ignores import Ignore, extended, folded, glob_of
from .language.correspondence import standing
from .language.letters import folder
from .language.measures import measures
from .language.model import ModelError, use_model
from .lint import verdict
from .output.report import Change, Linted
from .reading.folder import ALONE
from .reading.reader import read_draft, read_source
from .reading.source import Source, UnreadableDraft
from .unused import Judged, unused
from .values import ConfigError, displayed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from .config import Config, Flags, Settings
    from .ignores import IgnoreFile
    from .reading.draft import Draft
    from .rule import Applicability

Item = TypeVar("Item")


@dataclass(frozen=True)
class Planned:
    """A draft to lint: its path, the name to show for it, its config and the settings that apply to it."""

    path: str
    shown: str
    config: Config
    settings: Settings


@dataclass(frozen=True)
class Manner:
    """How drafts are worked on.

    `measured` says which drafts to measure. Fixes that are at least as safe as `least` are made, and the files are
    written unless `dry`. `note` is told what a curious user may want to know of a draft; None for nobody.
    """

    measured: Callable[[Draft], bool]
    least: Applicability | None = None
    dry: bool = False
    note: Callable[[str, str], None] | None = None


@dataclass(frozen=True)
class _Read:
    """A draft and the bytes that it was read from."""

    draft: Draft
    raw: bytes


def plan(
    paths: Iterable[str], governing: Callable[[Path], Config], flags: Flags, stdin_name: str | None
) -> tuple[list[Planned], tuple[Trouble, ...]]:
    """The drafts at these paths with the settings that apply to them, and what stands in the way.

    Raises ConfigError where they ask for different models.
    """
    planned: list[Planned] = []
    troubles: list[Trouble] = []
    for path in paths:
        shown = stdin_name if path == STDIN and stdin_name else path
        try:
            config = governing(Path(shown).parent)
            planned.append(Planned(path, shown, config, config.settings(Path(shown), flags)))
        except ConfigError as error:
            troubles.append(Trouble("", str(error)))
    models = dict.fromkeys(one.settings.model for one in planned)
    if len(models) > 1:
        named = ", ".join(name or "the default" for name in models)
        raise ConfigError(f"model: one run uses one model, not {named}; lint these drafts in runs of their own")
    for name in models:
        if name is not None:
            use_model(name)
    return planned, tuple(troubles)


def outcomes(planned: Sequence[Planned], manner: Manner) -> Iterator[Linted | Trouble]:
    """Each draft in order, linted in the knowledge of the others, or why it could not be."""
    read = [_outcome(partial(_read, one, manner), one, manner) for one in planned]
    drafts = [one.draft for one in read if isinstance(one, _Read)]
    known = folder(drafts) if len(drafts) > 1 else ALONE
    drafts.clear()
    waiting, places = deque(zip(planned, read, strict=True)), count()
    read.clear()
    while waiting:  # a draft's parse lives as long as the draft
        one, found = waiting.popleft()
        if isinstance(found, Trouble):
            yield found
            continue
        found = replace(found, draft=replace(found.draft, folder=known.at(next(places))))
        yield _outcome(partial(_linted, one, found, manner), one, manner)


def _outcome(work: Callable[[], Item], one: Planned, manner: Manner) -> Item | Trouble:
    """What is made of a draft, or why nothing could be."""
    try:
        return work()
    except (UnreadableDraft, UnwritableDraft) as error:
        return Trouble(one.shown, str(error))
    except ModelError as error:
        return Trouble("", str(error))
    except Exception as error:  # a fault of ours: the other drafts are still worth linting
        if manner.note is not None:
            for line in told(error):
                manner.note(one.shown, line)
        return Trouble(one.shown, fault(error))


def _read(one: Planned, manner: Manner) -> _Read:
    raw = files.read(one.path)
    source = read_source(one.shown, raw)
    settings = one.settings
    if manner.note is not None:
        origin = displayed(settings.config) if settings.config else "no config file"
        manner.note(one.shown, f"settings from {origin}")
        if source.encoding == "cp1252":
            manner.note(one.shown, "is not UTF-8; read as Windows-1252")
    return _Read(read_draft(source, settings.context, max_characters=settings.max_characters), raw)


def _linted(one: Planned, read: _Read, manner: Manner) -> Linted:
    if manner.least is None:
        after, change = Fixed(read.draft, verdict(read.draft, one.settings)), None
    else:
        after = fixed(read.draft, one.settings, manner.least)
        change = _change(one, read, after, manner)
    known = manner.measured(after.draft)
    return Linted(
        after.draft.source,
        after.verdict.shown,
        one.settings.fail_on,
        measures=measures(after.draft) if known else None,
        standing=standing(after.draft) if known else None,
        silenced=after.verdict.silenced,
        surplus=after.verdict.surplus,
        ignored=after.verdict.ignored,
        change=change,
    )


def _change(one: Planned, read: _Read, after: Fixed, manner: Manner) -> Change:
    """What the fixes made of the file, written to it unless this is a dry run. Raises UnwritableDraft."""
    if not after.edits:
        return Change(read.raw, read.raw)
    new = files.encoded(read.draft.source, after.draft.source.text, read.raw)
    if one.path != STDIN and not manner.dry:
        if files.read(one.path) != read.raw:
            raise UnwritableDraft("has changed while it was looked at; run it again")
        files.put(one.path, new)
    return Change(read.raw, new, after.edits)


def unused_ignores(planned: Sequence[Planned], made: Sequence[Linted | Trouble]) -> Iterator[Linted]:
    """The ignore files of these drafts, each with a diagnostic for every entry that lets nothing stand."""
    judged: dict[Path, dict[PurePath, Judged]] = {}
    ignore_files: dict[Path, IgnoreFile] = {}
    for one, draft in zip(planned, made, strict=True):
        file = one.config.ignores
        if file is not None and isinstance(draft, Linted):
            ignore_files[file.path] = file
            rules = frozenset(rule.name for rule in one.settings.rules)
            judged.setdefault(file.path, {})[_relative(one, file.path)] = Judged(rules, draft.ignored)
    for path, file in ignore_files.items():
        if found := tuple(unused(file, judged[path])):
            yield Linted(Source(displayed(path), file.text), found, FailOn.WARNING)


def recorded(planned: Sequence[Planned], made: Sequence[Linted | Trouble], reason: str) -> Mapping[Path, str]:
    """What the ignore files of these drafts become when all that was found is to stand; those that change only."""
    found: dict[Path, list[Ignore]] = {}
    texts: dict[Path, str] = {}
    for one, draft in zip(planned, made, strict=True):
        path = one.config.ignore_path
        texts[path] = "" if one.config.ignores is None else one.config.ignores.text
        if isinstance(draft, Linted):
            name = glob_of(_relative(one, path).as_posix())
            found.setdefault(path, []).extend(
                Ignore(name, seen.rule, folded(seen.words), reason) for seen in (*draft.diagnostics, *draft.surplus)
            )
    return {path: extended(texts[path], entries) for path, entries in found.items() if entries}


def _relative(one: Planned, path: Path) -> PurePath:
    """The path of a draft from the folder of an ignore file."""
    return PurePath(os.path.relpath(one.shown, path.parent))
