"""A run: drafts are planned, looked up in the cache, and judged in the knowledge of each other."""

from __future__ import annotations

import gc
import json
import os
from contextlib import suppress
from copy import copy
from dataclasses import replace
from enum import Enum
from functools import cached_property, partial
from itertools import accumulate
from math import ceil
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from . import files
from .answers import Answer, Heard, decoded, encoded, key, today, told
from .config import FailOn
from .digests import digest
from .files import STDIN, Trouble, UnwritableDraft
from .grounds import grounds
from .ignores import Ignore, extended, folded, glob_of
from .jobs import can_divide, divided, processors
from .language.model import ModelError, is_loaded, model_name, use_model
from .output.report import Change, Linted
from .reading.folder import Folder, Letter
from .reading.source import Source, UnreadableDraft
from .values import ConfigError, displayed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from .cache import Cache
    from .config import Config, Flags, Share, Terms
    from .diagnostic import Diagnostic
    from .ignores import IgnoreFile
    from .reading.draft import Draft
    from .rule import Applicability
    from .unused import Judged

Item = TypeVar("Item")

TOGETHER, TOGETHER_CHARACTERS = 16, 24_000
"""The drafts that are parsed together, and how long they may be in all; less than the parser remembers."""
TURNS = 4
"""How often each process is given drafts at the least, so that none has to wait long for another in the end."""
WORTH_A_JOB = 20_000
"""The characters of new drafts, as many as 20 drafts of 150 words have, for which a process more is worth starting."""
HELD = 100_000
"""The characters of drafts that are held in memory between the first look at them and their turn; others are read
again."""


class Planned(NamedTuple):
    """A draft to lint: its path, the name to show for it, its config and the terms that apply to it."""

    path: str
    shown: str
    config: Config
    terms: Terms


class Measured(Enum):
    """Which drafts to measure."""

    NONE = "none"
    PARSED = "those that a rule had parsed"
    ENGLISH = "those that are in English"

    def wants(self, *, is_parsed: bool, is_english: bool) -> bool:
        """Whether a draft is to be measured."""
        return (self is Measured.PARSED and is_parsed) or (self is Measured.ENGLISH and is_english)


class Manner(NamedTuple):
    """How drafts are worked on.

    Fixes that are at least as safe as `least` are made, and the files are written unless `dry`. `cache` holds answers
    from earlier runs; None for no cache. `jobs` is how many processes may work; None for as many as win. `note` is told
    what a curious user may want to know of a draft; None for nobody.
    """

    measured: Measured = Measured.NONE
    least: Applicability | None = None
    dry: bool = False
    cache: Cache | None = None
    jobs: int | None = None
    note: Callable[[str, str], None] | None = None

    def suits(self, answer: Answer) -> bool:
        """Whether an answer says all that is wanted, so that the draft itself need not be looked at."""
        if self.measured.wants(is_parsed=answer.is_parsed, is_english=answer.is_english) and answer.measures is None:
            return False
        if self.least is None:
            return True
        found = (*answer.verdict.shown, *answer.verdict.surplus)
        return not any(one.fix is not None and one.fix.applicability >= self.least for one in found)


class _Seen(NamedTuple):
    """A draft after the first look: the key of its answer, what its neighbours may know, and what is at hand of it.

    `size` is how many characters of it there are to parse; of one that was not read, its bytes, which are no fewer.
    """

    key: str
    letter: Letter
    raw: bytes | None = None
    answer: Answer | None = None
    draft: Draft | None = None
    size: int = 0


def plan(
    paths: Iterable[str], governing: Callable[[Path], Config], flags: Flags, stdin_name: str | None
) -> tuple[list[Planned], tuple[Trouble, ...]]:
    """The drafts at these paths with the terms that apply to them, and what stands in the way.

    Raises ConfigError where they ask for different models.
    """
    planned: list[Planned] = []
    troubles: list[Trouble] = []
    terms: dict[tuple[int, Share], Terms] = {}
    for path in paths:
        shown = stdin_name if path == STDIN and stdin_name else path
        try:
            config = governing(Path(shown).parent)
            share = config.share(Path(shown))
            if (id(config), share) not in terms:
                terms[id(config), share] = config.terms(share, flags)
            planned.append(Planned(path, shown, config, terms[id(config), share]))
        except ConfigError as error:
            troubles.append(Trouble("", str(error)))
    models = dict.fromkeys(one.terms.model for one in planned)
    if len(models) > 1:
        named = ", ".join(name or "the default" for name in models)
        raise ConfigError(f"model: one run uses one model, not {named}; lint these drafts in runs of their own")
    for name in models:
        if name is not None:
            use_model(name)
    return planned, tuple(troubles)


def outcomes(planned: Sequence[Planned], manner: Manner) -> Iterator[Linted | Trouble]:
    """Each draft in order, linted in the knowledge of the others, or why it could not be."""
    return _Run(planned, manner).outcomes()


class _Run:
    """The drafts of a run after the first look at each."""

    seen: list[_Seen | Trouble]
    places: Sequence[int]
    """How many drafts before each can be read: its place in the folder, if it can be read itself."""

    def __init__(self, planned: Sequence[Planned], manner: Manner) -> None:
        self.manner = manner
        self.grounds = grounds(model_name())
        self.is_alone = len(planned) == 1
        self.room = HELD
        self.planned = planned
        self.seen = [_outcome(partial(self._look, one), one, manner) for one in planned]
        self.places = (*accumulate((isinstance(seen, _Seen) for seen in self.seen), initial=0),)

    def _look(self, one: Planned) -> _Seen:
        raw, manner = files.read(one.path), self.manner
        origin = displayed(one.terms.config) if one.terms.config else "no config file"
        self._say(one.shown, f"settings from {origin}")
        name = self._key(one, raw)
        kept = None if manner.cache is None else manner.cache.get(name)
        answer = None if kept is None else decoded(kept, one.shown)
        if answer is not None:
            return _Seen(name, answer.letter, raw, answer, size=len(raw))
        if self.is_alone:
            return _Seen(name, Letter(one.shown), raw, size=len(raw))
        from .judging import draft_of, letter

        draft = draft_of(one.shown, raw, one.terms)
        self.room -= len(draft.source.text)
        holds = self.room > 0 or one.path == STDIN
        return _Seen(name, letter(draft), raw if holds else None, None, draft if holds else None, len(draft.text.text))

    def _key(self, one: Planned, raw: bytes) -> str:
        return key(self.grounds, one.terms, PurePath(one.shown).suffix, raw, alone=self.is_alone)

    @cached_property
    def folder(self) -> Folder | None:
        """What the drafts tell each other; None where there is one only."""
        letters = tuple(seen.letter for seen in self.seen if isinstance(seen, _Seen))
        return Folder(letters, self._stretches) if len(letters) > 1 else None

    @cached_property
    def digests(self) -> tuple[str, str]:
        """The digests of where the letters go and of all that the run holds."""
        there = (seen for seen in self.seen if isinstance(seen, _Seen))
        texts = digest(*(f"{seen.key} {seen.letter.path}".encode("utf-8", "surrogatepass") for seen in there))
        return ("" if self.folder is None else told(self.folder)), texts

    def _stretches(self) -> Iterator[Iterable[int]]:
        from .judging import draft_of, stretches

        for one, seen in zip(self.planned, self.seen, strict=True):
            if isinstance(seen, _Seen):
                try:
                    yield stretches(seen.draft or draft_of(one.shown, seen.raw or files.read(one.path), one.terms))
                except UnreadableDraft:  # it has just been changed
                    yield ()

    def _is_right(self, answer: Answer) -> bool:
        """Whether an answer is still right on this day and in this run."""
        if answer.day not in {"", today()}:
            return False
        if answer.heard is None or self.folder is None:
            return answer.heard is None and self.folder is None
        return answer.heard.is_still_so(self.folder, *self.digests)

    def outcomes(self) -> Iterator[Linted | Trouble]:
        """Each draft in order, linted, or why it could not be."""
        new = [number for number, seen in enumerate(self.seen) if isinstance(seen, _Seen) and not self._is_known(seen)]
        worked_out = self._worked_out(new)
        waiting = iter((*new, None))
        due = next(waiting)
        for number, seen in enumerate(self.seen):
            if number == due:
                due = next(waiting)
                yield next(worked_out)
            elif isinstance(seen, Trouble):
                yield seen
            else:
                yield _outcome(partial(self._remembered, number, seen), self.planned[number], self.manner)
                self._let_go(number)

    def _is_known(self, seen: _Seen) -> bool:
        """Whether a draft need not be looked at: it has an answer that says all that is wanted."""
        answer = seen.answer
        return answer is not None and self._is_right(answer) and self.manner.suits(answer)

    def _remembered(self, number: int, seen: _Seen) -> Linted:
        """What an earlier run found in a draft."""
        one, answer, raw = self.planned[number], seen.answer, seen.raw
        assert answer is not None
        assert raw is not None
        fallback = None if answer.encoding.startswith("utf-") else answer.encoding
        source = Source.from_bytes(one.shown, raw, fallback=fallback)
        self._tell(source, "nothing that it depends on has changed; its findings are those of an earlier run")
        return self._shown(one, source, answer, None if self.manner.least is None else Change(raw, raw))

    def _worked_out(self, new: Sequence[int]) -> Iterator[Linted | Trouble]:
        """What is found in these drafts, by one process or by several."""
        count = self._jobs(new)
        if count > 1:
            first = [*self._together(new[:1])]  # what it loads is there for all; a model, if rules need one
            new = new[1:]
            if is_loaded() and can_divide():
                most = min(TOGETHER, ceil(len(new) / (count * TURNS)))
                made = divided(self._groups(new, most), self._noted, self._lost, count)
                yield from first
                for outcome, notes in made:
                    for note in notes:
                        self._say(*note)
                    yield outcome
                return
            yield from first
        for number, group in enumerate(self._groups(new, TOGETHER)):
            if number == 1:
                gc.collect(1)
                gc.freeze()  # modules and model stay, and need not be walked over again
            elif number:
                gc.collect()  # sentences and what is known of them hold each other
            yield from self._together(group)

    def _jobs(self, new: Sequence[int]) -> int:
        """How many processes are to work on these drafts, of which this one takes the first."""
        wanted = self.manner.jobs
        if wanted is None:
            wanted = min(processors(), sum(map(self._size, new)) // WORTH_A_JOB)
        return min(wanted, len(new) - 1)

    def _size(self, number: int) -> int:
        seen = self.seen[number]
        return seen.size if isinstance(seen, _Seen) else 0

    def _groups(self, numbers: Iterable[int], most: int) -> Iterator[tuple[int, ...]]:
        """Drafts to be worked on together, no more of them than `most`, nor longer in all than is remembered."""
        group: list[int] = []
        for number in numbers:
            if len(group) == most or sum(map(self._size, (*group, number))) > TOGETHER_CHARACTERS:
                if group:
                    yield tuple(group)
                group = []
            group.append(number)
        if group:
            yield tuple(group)

    def _together(self, group: Sequence[int]) -> Iterator[Linted | Trouble]:
        """What is found in each of a few drafts, which are parsed at once."""
        if len(group) > 1:
            from .judging import parsed_together

            with suppress(Exception):  # it comes again, and is told, when it is the turn of the draft that it is about
                parsed_together([self._opened(number)[0] for number in group])
        for number in group:
            yield _outcome(partial(self._linted, number), self.planned[number], self.manner)
            self._let_go(number)

    def _opened(self, number: int) -> tuple[Draft, bytes]:
        """A draft, which is kept until it is let go, with its bytes. Raises UnreadableDraft."""
        from .judging import draft_of

        one, seen = self.planned[number], self.seen[number]
        assert isinstance(seen, _Seen)
        raw = files.read(one.path) if seen.raw is None else seen.raw
        draft = draft_of(one.shown, raw, one.terms) if seen.draft is None else seen.draft
        if draft.neighbours is None and self.folder is not None:
            draft = replace(draft, neighbours=self.folder.at(self.places[number]))
        self.seen[number] = seen._replace(raw=raw, draft=draft)
        return draft, raw

    def _let_go(self, number: int) -> None:
        seen = self.seen[number]
        if isinstance(seen, _Seen):  # what was read from standard input cannot be read again
            raw = seen.raw if self.planned[number].path == STDIN else None
            self.seen[number] = seen._replace(raw=raw, answer=None, draft=None)

    def _linted(self, number: int) -> Linted:
        """What is found in a draft. Raises UnreadableDraft, UnwritableDraft, ModelError."""
        from .judging import judged

        one, seen, manner = self.planned[number], self.seen[number], self.manner
        assert isinstance(seen, _Seen)
        draft, raw = self._opened(number)
        self._tell(draft.source)
        made = judged(one.path, draft, raw, one.terms.settings, manner)
        is_mended = made.change is not None and made.change.edits > 0
        if manner.cache is not None and not is_mended and self._key(one, raw) == seen.key:
            heard = None if draft.neighbours is None else Heard.by(draft.neighbours, *self.digests)
            manner.cache.put(seen.key, encoded(made.answer._replace(heard=heard)))
        return self._shown(one, made.source, made.answer, made.change)

    def _noted(self, group: Sequence[int]) -> Iterator[tuple[Linted | Trouble, Sequence[tuple[str, str]]]]:
        """What is found in each of a few drafts, and what a curious user may want to know of it, to be told later."""
        notes: list[tuple[str, str]] = []
        here = copy(self)
        if here.manner.note is not None:
            here.manner = here.manner._replace(note=lambda *note: notes.append(note))
        for outcome in here._together(group):
            yield outcome, tuple(notes)
            notes.clear()
        gc.collect()

    def _lost(self, number: int, code: int) -> tuple[Trouble, Sequence[tuple[str, str]]]:
        """What to say of a draft at which a process died."""
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        what = f"the process that looked at it was ended ({how}); run it again, with --jobs 1 if that does not help"
        return Trouble(self.planned[number].shown, what), ()

    def _tell(self, source: Source, *more: str) -> None:
        if source.encoding == "cp1252":
            self._say(source.path, "is not UTF-8; read as Windows-1252")
        for said in more:
            self._say(source.path, said)

    def _say(self, path: str, note: str) -> None:
        if self.manner.note is not None:
            self.manner.note(path, note)

    def _shown(self, one: Planned, source: Source, answer: Answer, change: Change | None) -> Linted:
        """An answer as the output formats take it, with no more than was asked for."""
        wanted = self.manner.measured.wants(is_parsed=answer.is_parsed, is_english=answer.is_english)
        verdict = answer.verdict
        return Linted(
            source,
            verdict.shown,
            one.terms.fail_on,
            measures=answer.measures if wanted else None,
            standing=answer.standing if wanted else None,
            silenced=verdict.silenced,
            surplus=verdict.surplus,
            ignored=verdict.ignored,
            change=change,
        )


def _outcome(work: Callable[[], Item], one: Planned, manner: Manner) -> Item | Trouble:
    """What is made of a draft, or why nothing could be."""
    try:
        return work()
    except (UnreadableDraft, UnwritableDraft) as error:
        return Trouble(one.shown, str(error))
    except (ConfigError, ModelError) as error:
        return Trouble("", str(error))
    except Exception as error:  # a fault of ours: the other drafts are still worth linting
        from . import faults

        if manner.note is not None:
            for line in faults.told(error):
                manner.note(one.shown, line)
        return Trouble(one.shown, faults.fault(error))


def unused_ignores(
    planned: Sequence[Planned], ignored: Sequence[Sequence[Diagnostic] | None], cache: Cache | None
) -> Iterator[Linted]:
    """The ignore files of these drafts, each with a diagnostic for every entry that lets nothing stand.

    `ignored` has what was let stand in each draft; None for a draft that could not be linted.
    """
    if all(one.config.ignores is None for one in planned):
        return
    from .unused import Judged, unused

    judged: dict[Path, dict[PurePath, Judged]] = {}
    ignore_files: dict[Path, IgnoreFile] = {}
    rules: dict[int, frozenset[str]] = {}
    for one, let_stand in zip(planned, ignored, strict=True):
        file = one.config.ignores
        if file is not None and let_stand is not None:
            ignore_files[file.path] = file
            if id(one.terms) not in rules:
                rules[id(one.terms)] = _rules(one.terms, cache)
            judged.setdefault(file.path, {})[_relative(one, file.path)] = Judged(rules[id(one.terms)], let_stand)
    for path, file in ignore_files.items():
        if found := tuple(unused(file, judged[path])):
            yield Linted(Source(displayed(path), file.text), found, FailOn.WARNING, is_draft=False)


def _rules(terms: Terms, cache: Cache | None) -> frozenset[str]:
    """The names of the rules that are selected. The cache knows them, too: so they need not be imported."""
    name = digest(grounds(model_name()).encode(), b"rules", terms.stated.encode("utf-8", "surrogatepass"))
    kept = None if cache is None else cache.get(name)
    if kept is not None:
        return frozenset(json.loads(kept))
    names = [rule.name for rule in terms.settings.rules]
    if cache is not None:
        cache.put(name, json.dumps(names).encode())
    return frozenset(names)


def recorded(planned: Sequence[Planned], made: Iterable[Linted | Trouble], reason: str) -> Mapping[Path, str]:
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
