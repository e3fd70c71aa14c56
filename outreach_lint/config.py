"""Settings: what a config file says, and what of it applies to one draft."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import cache, cached_property
from itertools import chain, takewhile
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args, get_origin

from . import files
from .globs import matches
from .ignores import NAME, Ignore, IgnoreFile, ignore_file
from .reading.context import Context, EmployerDomain, Posting, Profile, Stage
from .reading.source import UnreadableDraft
from .rule import Rule, Severity, choices, names, rules
from .values import (
    KINDS,
    ConfigError,
    Place,
    count_of,
    day,
    displayed,
    document_of,
    limit_of,
    one_of,
    raw_toml,
    string_of,
    strings_of,
    table_of,
)

if TYPE_CHECKING:
    from datetime import date

    from .diagnostic import Diagnostic

NAMES = ("outreach-lint.toml", ".outreach-lint.toml", "pyproject.toml")
"""The files that may hold settings, the first of a folder wins; in the last they stand in `[tool.outreach-lint]`."""

TABLE = "outreach-lint"
MAX_CHARACTERS = 200_000


class FailOn(IntEnum):
    """From which severity on a finding makes the exit code 1."""

    INFO = Severity.INFO
    WARNING = Severity.WARNING
    ERROR = Severity.ERROR
    NEVER = Severity.ERROR + 1

    def __str__(self) -> str:
        return self.name.lower()


class Facts(NamedTuple):
    """What one place (a table of a config, the command line) says about drafts; None where it says nothing."""

    company: str | None = None
    recipient: str | None = None
    posting: Path | None = None
    applied: date | None = None
    stage: Stage | None = None
    employer_domain: EmployerDomain | None = None
    profile: Profile | None = None

    def over(self, other: Facts) -> Facts:
        """These facts, and the other's where these say nothing."""
        return other._replace(**{name: value for name, value in self._asdict().items() if value is not None})


class Flags(NamedTuple):
    """What the command line says; it overrides every config."""

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: FailOn | None = None
    facts: Facts = Facts()
    use_ignores: bool = True
    max_findings: int | None = None


NO_FACTS, NO_FLAGS = Facts(), Flags()


@dataclass(frozen=True)
class Config:
    """A config file, or the defaults where `path` is None.

    `root` is the folder that its globs and the postings it names count from. `ignores` is the ignore file beside it or,
    where there is no config, the nearest above; None where there is none.
    """

    root: Path = Path()
    path: Path | None = None
    select: tuple[str, ...] = ("all",)
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: FailOn = FailOn.WARNING
    exclude: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    rules: Mapping[str, Given] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    context: Facts = NO_FACTS
    drafts: Mapping[str, Facts] = field(default_factory=dict)
    max_characters: int = MAX_CHARACTERS
    model: str | None = None
    ignores: IgnoreFile | None = None
    max_findings: int | None = None

    def excludes(self, path: Path) -> bool:
        """Whether a file or folder is none of the drafts here: it is excluded, or it is a posting of this config."""
        relative = self._relative(path)
        if any(matches(glob, part) for glob in self.exclude for part in (relative, *relative.parents)):
            return True
        absolute = files.absolute(path)
        return any(facts.posting == absolute for facts in (self.context, *self.drafts.values()))

    def settings(self, path: Path, flags: Flags = NO_FLAGS) -> Settings:
        """What applies to the draft at this path. Raises ConfigError."""
        return self.terms(self.share(path), flags).settings

    def share(self, path: Path) -> Share:
        """What is said here of the draft at this path and not of every draft."""
        relative = self._relative(path) if self.per_file_ignores or self.drafts else PurePath()
        return Share(
            tuple(glob for glob in self.drafts if matches(glob, relative)),
            tuple(
                selector
                for glob, selectors in self.per_file_ignores.items()
                if matches(glob, relative)
                for selector in selectors
            ),
            self._ignores(path),
            files.posting_beside(path),
        )

    def terms(self, share: Share, flags: Flags = NO_FLAGS) -> Terms:
        """What applies to the drafts with this share. Raises ConfigError for a posting that cannot be read."""
        return Terms(
            select=(*self.select, *self.extend_select),
            ignore=self.ignore,
            flags=flags,
            ignored=share.ignored,
            fail_on=self.fail_on if flags.fail_on is None else flags.fail_on,
            context=self._context(share, flags.facts),
            max_characters=self.max_characters,
            model=self.model,
            given=self.rules,
            severities=self.severity,
            config=self.path,
            ignores=share.ignores if flags.use_ignores else (),
            max_findings=self.max_findings if flags.max_findings is None else flags.max_findings,
        )

    def _ignores(self, path: Path) -> tuple[Ignore, ...]:
        if self.ignores is None:
            return ()
        relative = PurePath(os.path.relpath(path, self.ignores.path.parent))
        return tuple(entry for entry in self.ignores.entries if entry.covers(relative))

    @property
    def ignore_path(self) -> Path:
        """Where the ignore file is, or would be made."""
        if self.ignores is not None:
            return self.ignores.path
        if self.path is not None:
            return self.root / NAME
        here = Path.cwd()
        return (here if files.absolute(self.root).is_relative_to(here) else self.root) / NAME

    def _context(self, share: Share, flags: Facts) -> Context:
        facts = self.context
        for glob in share.facts:
            facts = self.drafts[glob].over(facts)
        facts = flags.over(facts)
        posting = facts.posting or share.posting
        return Context(
            company=facts.company,
            recipient=facts.recipient,
            posting=None if posting is None else self._posting(posting),
            applied=facts.applied,
            stage=facts.stage,
            employer_domain=facts.employer_domain,
            profile=facts.profile or Profile.EMAIL,
        )

    def _posting(self, path: Path) -> Posting:
        shown = displayed(path)
        try:
            return files.read_posting(path, shown)
        except UnreadableDraft as error:
            origin = "" if self.path is None else f"{displayed(self.path)}: "
            raise ConfigError(f"{origin}posting {shown}: {error}") from error

    def _relative(self, path: Path) -> PurePath:
        """A path as the globs see it: from the config's folder."""
        try:
            return PurePath(os.path.relpath(path, self.root))
        except ValueError:  # another drive
            return PurePath(path)


class Share(NamedTuple):
    """What a config says of one draft alone: the globs of `drafts` that mean it, the rules ignored in it, the entries
    of the ignore file that are about it, and the posting that lies beside it.
    """

    facts: tuple[str, ...]
    ignored: tuple[str, ...]
    ignores: tuple[Ignore, ...]
    posting: Path | None


@dataclass(frozen=True, eq=False)
class Terms:
    """What applies to some drafts, the rules named and not looked up: none is imported before `settings` are wanted.

    `select` and `ignore` are the config's selectors and `ignored` those of the drafts' own; the flags' come before
    them. `given` holds the rules' options as written.
    """

    select: tuple[str, ...]
    ignore: tuple[str, ...]
    flags: Flags
    ignored: tuple[str, ...]
    fail_on: FailOn
    context: Context
    max_characters: int
    model: str | None
    given: Mapping[str, Given]
    severities: Mapping[str, Severity]
    config: Path | None
    ignores: tuple[Ignore, ...]
    max_findings: int | None

    @cached_property
    def settings(self) -> Settings:
        """These terms with the rules. Raises ConfigError for options that no rule has."""
        selected = _selected(rules(), self.select, self.ignore, self.flags)
        return Settings(
            rules=tuple(rule for rule in selected if not _strength(rule, self.ignored)) if self.ignored else selected,
            fail_on=self.fail_on,
            context=self.context,
            max_characters=self.max_characters,
            model=self.model,
            rule_options=_rule_options(self.given),
            severities=self.severities,
            config=self.config,
            ignores=self.ignores,
            max_findings=self.max_findings,
        )

    @cached_property
    def stated(self) -> str:
        """All of this that can change what is found in a draft, in writing."""
        flags = self.flags
        return repr(
            (
                (self.select, self.ignore, flags.select, flags.extend_select, flags.ignore, self.ignored),
                [(name, options.table) for name, options in self.given.items()],
                [(name, int(severity)) for name, severity in self.severities.items()],
                [(entry.rule, entry.text) for entry in self.ignores],
                (self.context, self.max_characters, self.max_findings),
            )
        )


def default_rules() -> tuple[Rule, ...]:
    """The rules that run where no config selects any."""
    return tuple(rule for rule in rules() if not rule.preview)


@dataclass(frozen=True)
class Settings:
    """What applies to one draft; without arguments, the defaults.

    `rules` are the rules to run. `max_characters` limits the body. `config` is the file that these settings come from.
    `ignores` are the entries of the ignore file that are about the draft. `max_findings` limits what is shown, 0 shows
    everything and None leaves it to the draft's length.
    """

    rules: tuple[Rule, ...] = field(default_factory=default_rules)
    fail_on: FailOn = FailOn.WARNING
    context: Context = field(default_factory=Context)
    max_characters: int = MAX_CHARACTERS
    model: str | None = None
    rule_options: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    config: Path | None = None
    ignores: tuple[Ignore, ...] = ()
    max_findings: int | None = None

    def lets_stand(self, found: Diagnostic) -> bool:
        """Whether the user has said that this finding is to stand."""
        return any(entry.silences(found.rule, found.words) for entry in self.ignores)

    def options(self, rule: Rule) -> Mapping[str, object]:
        """The options of a rule that differ from its defaults."""
        return self.rule_options.get(rule.name, {})

    def severity(self, rule: Rule) -> Severity | None:
        """The severity that the user gave to a rule or its family; None leaves it to the rule."""
        return self.severities.get(rule.name, self.severities.get(rule.family))


# Selecting rules


@cache
def _selected(
    among: tuple[Rule, ...], select: tuple[str, ...], ignore: tuple[str, ...], flags: Flags
) -> tuple[Rule, ...]:
    """The rules that config and flags select. As in ruff, the flags decide wherever they name a rule."""

    def is_selected(rule: Rule) -> bool:
        flagged = _wins(rule, (*(flags.select or ()), *flags.extend_select), flags.ignore)
        if flagged is not None:
            return flagged
        return flags.select is None and _wins(rule, select, ignore) is True

    return tuple(rule for rule in among if is_selected(rule))


def _strength(rule: Rule, selectors: Iterable[str]) -> int:
    """How exactly the selectors name a rule: by its name 3, by its family 2, by `all` or `preview` 1, not at all 0."""
    named = set(selectors)
    if rule.name in named:
        return 3
    if rule.family in named:
        return 2
    return int("all" in named or (rule.preview and "preview" in named))


def _wins(rule: Rule, select: Iterable[str], ignore: Iterable[str]) -> bool | None:
    """Whether a rule is selected; None where neither list names it. The more exact selector wins, `ignore` in a draw.

    Selecting `all` or a family leaves preview rules out, ignoring them does not.
    """
    selected = _strength(rule, select)
    if rule.preview and selected < 3:
        selected = int("preview" in select)
    ignored = _strength(rule, ignore)
    return None if not selected and not ignored else selected > ignored


# Finding config files


def finder(explicit: Config | None = None) -> Callable[[Path], Config]:
    """A function from a folder to the config that governs the drafts in it: the nearest above them, or the given one.

    Each file is read once. The function raises ConfigError, for every folder that a bad config governs.
    """

    known: dict[Path, tuple[Config | ConfigError | None, IgnoreFile | None]] = {}

    def nearest(folder: Path) -> tuple[Config | ConfigError | None, IgnoreFile | None]:
        """The config and, where there is none, the ignore file of a folder or else of those above it, from the top."""
        unknown = list(takewhile(lambda above: above not in known, chain([folder], folder.parents)))
        for at in reversed(unknown):
            config, ignores = known.get(at.parent, (None, None))
            try:
                config = _of_folder(at) or config
            except ConfigError as error:
                config = error
            if config is None and files.is_file(at / NAME):
                ignores = _ignore_file(at / NAME)
            known[at] = config, ignores
        return known[folder]

    def governing(folder: Path) -> Config:
        if explicit is not None:
            return explicit
        absolute = files.absolute(folder)
        config, ignores = nearest(absolute)
        if isinstance(config, ConfigError):
            raise config
        return Config(absolute, ignores=ignores) if config is None else config

    return governing


def _of_folder(folder: Path) -> Config | None:
    """The config that a folder holds."""
    for name in NAMES:
        path = folder / name
        if files.is_file(path) and (table := _settings_table(path)) is not None:
            return _config(path, table)
    return None


def load(path: Path) -> Config:
    """The config in a file. Raises ConfigError."""
    absolute = files.absolute(path)
    table = _settings_table(absolute)
    if table is None:
        raise ConfigError(f"{displayed(absolute)}: no [tool.{TABLE}] table in it; add one or name another file")
    return _config(absolute, table)


def _settings_table(path: Path) -> dict[str, Any] | None:
    """The settings in a file as TOML has them; None for a pyproject.toml without any."""
    is_project = path.name == "pyproject.toml"
    place = Place(displayed(path))
    raw = raw_toml(place, path)
    if is_project and TABLE.encode() not in raw:
        return None  # other people's broken pyproject.toml is not ours to complain about
    document = document_of(place, raw)
    if not is_project:
        return document
    tool = document.get("tool")
    table = tool.get(TABLE) if isinstance(tool, dict) else None
    return None if table is None else table_of(place.at("tool", TABLE), table)


# Reading a config


def _config(path: Path, table: Mapping[str, Any]) -> Config:
    """The config that a table holds."""
    keys = ("tool", TABLE) if path.name == "pyproject.toml" else ()
    place = Place(displayed(path), keys, path.parent)
    values = {}
    for key, value in table.items():
        if key not in READERS:
            raise place.unknown("setting", key, READERS)
        values[key.replace("-", "_")] = READERS[key](place.at(key), value)
    beside = path.with_name(NAME)
    ignores = _ignore_file(beside) if files.is_file(beside) else None
    return Config(root=path.parent, path=path, ignores=ignores, **values)


def _ignore_file(path: Path) -> IgnoreFile:
    return ignore_file(Place(displayed(path)), path, names())


def selectors(place: Place, names: Iterable[str]) -> tuple[str, ...]:
    """The names, all of them selectors. Raises ConfigError."""
    found = tuple(names)
    known = choices() if found else ()
    for name in found:
        if name not in known:
            raise place.unknown("rule", name, known, SELECTORS)
    return found


def _selectors(place: Place, value: object) -> tuple[str, ...]:
    return selectors(place, strings_of(place, value))


def _fail_on(place: Place, value: object) -> FailOn:
    return one_of(place, value, FailOn)


def _severities(place: Place, value: object) -> dict[str, Severity]:
    table = table_of(place, value)
    known = [name for name in choices() if name not in {"all", "preview"}]
    for name in table:
        if name not in known:
            raise place.unknown("rule", name, known, RULES)
    return {name: one_of(place.at(name), severity, Severity) for name, severity in table.items()}


class Given(NamedTuple):
    """The options of a rule as they are written in a table, and its place."""

    place: Place
    table: Mapping[str, Any]


def _given(place: Place, value: object) -> dict[str, Given]:
    """Options of rules, which the rules have yet to check."""
    table = table_of(place, value)
    for name in table:
        if name not in names():
            raise place.unknown("rule", name, names(), RULES)
    return {name: Given(place.at(name), table_of(place.at(name), options)) for name, options in table.items()}


def _rule_options(given: Mapping[str, Given]) -> dict[str, dict[str, object]]:
    """Options of rules, checked. Raises ConfigError."""
    by_name = {rule.name: rule for rule in rules()}
    return {name: _options(one.place, by_name[name], one.table) for name, one in given.items()}


def _options(place: Place, rule: Rule, table: Mapping[str, Any]) -> dict[str, object]:
    for name in table:
        if name not in rule.options:
            raise place.unknown("option", name, rule.options)
    return {name: _typed(place.at(name), given, rule.options[name].type) for name, given in table.items()}


def _typed(place: Place, value: object, kind: Any) -> object:
    """A value of the type that an option is declared with."""
    if get_origin(kind) is Literal:
        return one_of(place, value, get_args(kind))
    if get_origin(kind) in {tuple, frozenset, list}:
        return get_origin(kind)(strings_of(place, value))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return one_of(place, value, kind)
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise place.wrong_type(value, KINDS[kind])
    return value


def _ignores(place: Place, value: object) -> dict[str, tuple[str, ...]]:
    return {glob: _selectors(place.at(glob), names) for glob, names in table_of(place, value).items()}


def _facts(place: Place, value: object) -> Facts:
    values = {}
    for key, given in table_of(place, value).items():
        if key not in FACTS:
            raise place.unknown("setting", key, FACTS)
        values[key.replace("-", "_")] = FACTS[key](place.at(key), given)
    return Facts(**values)


def _drafts(place: Place, value: object) -> dict[str, Facts]:
    return {glob: _facts(place.at(glob), facts) for glob, facts in table_of(place, value).items()}


def _path(place: Place, value: object) -> Path:
    return files.absolute(place.root / string_of(place, value))


def _stage(place: Place, value: object) -> Stage:
    return one_of(place, value, Stage)


def _employer_domain(place: Place, value: object) -> EmployerDomain:
    return one_of(place, value, EmployerDomain)


def _profile(place: Place, value: object) -> Profile:
    return one_of(place, value, Profile)


RULES = "the rules that `outreach-lint rule` lists and their families"
SELECTORS = f"all, preview, {RULES}"

Reader = Callable[[Place, object], Any]

FACTS: Mapping[str, Reader] = {
    "company": string_of,
    "recipient": string_of,
    "posting": _path,
    "applied": day,
    "stage": _stage,
    "employer-domain": _employer_domain,
    "profile": _profile,
}
"""The keys of `[context]` and `[drafts."glob"]`; their readers' results are the fields of Facts."""

READERS: Mapping[str, Reader] = {
    "select": _selectors,
    "extend-select": _selectors,
    "ignore": _selectors,
    "fail-on": _fail_on,
    "exclude": strings_of,
    "severity": _severities,
    "rules": _given,
    "per-file-ignores": _ignores,
    "context": _facts,
    "drafts": _drafts,
    "max-characters": count_of,
    "max-findings": limit_of,
    "model": string_of,
}
"""The keys of a config; their readers' results are the fields of Config."""
