"""The command line."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import wraps
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from . import __version__
from .output import FORMATS
from .output.clean import clean
from .output.columns import ColumnUnit, PositionEncoding
from .output.look import Look
from .output.paint import coloured, plain
from .progress import showing_progress
from .reading.context import EmployerDomain, Profile, Stage
from .reading.source import UnreadableDraft
from .streams import FAILED, UNREAD, Writer, complain, emit, is_ci, is_kept, note, painter, safe, say, show, write

if TYPE_CHECKING:
    from .cache import Cache
    from .config import Config, Facts, Flags
    from .diagnostic import Diagnostic
    from .files import Trouble
    from .output.report import Linted, Tally
    from .rule import Rule

FOUND = 1
"""The exit code where there are findings at or above `fail-on`."""

WAKING = 200
"""Milliseconds after which `--watch` looks whether a signal has come."""

Command = TypeVar("Command", bound=Callable[..., Any])
Item = TypeVar("Item")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="outreach-lint")
def main() -> None:
    """A linter for the email you are about to send to a hiring manager."""


def run() -> None:
    """The program. What it cannot do, it says on one line, whatever the names of files and options hold."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started us
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115  open until the end
        if isinstance(stream := getattr(sys, name), io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        sys.exit(main(prog_name="outreach-lint", standalone_mode=False))
    except click.ClickException as error:
        said = io.StringIO()
        error.show(said)
        show(map(clean, said.getvalue().split("\n")[:-1]), sys.stderr)
        sys.exit(error.exit_code)


def _ending_well(command: Command) -> Command:
    """The command, ending in one line where it cannot do what was asked."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            _check_folder()
            command(*args, **kwargs)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except Exception as error:
            from .faults import fault, told
            from .values import ConfigError

            if isinstance(error, ConfigError):
                complain(str(error))
            else:
                for line in told(error) if kwargs.get("verbose") else ():
                    complain(line)
                complain(fault(error))
            sys.exit(FAILED)

    return run  # type: ignore[return-value]


def _check_folder() -> None:
    """Raise ConfigError where there is no working folder any more."""
    try:
        Path.cwd()
    except OSError as error:
        from .values import ConfigError

        raise ConfigError("the working folder is gone or closed to you; go to another one (cd)") from error


def _names(_context: click.Context, _option: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    """The names in comma-separated lists."""
    return tuple(name for value in values for name in (part.strip() for part in value.split(",")) if name)


def _option_group(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Several options as one decorator."""

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def _choice(names: Iterable[object]) -> click.Choice[str]:
    return click.Choice([str(name) for name in names])


_SELECTION = _option_group(
    click.option(
        "--select",
        multiple=True,
        metavar="RULES",
        callback=_names,
        help="Run these rules, not the configured ones: names, families, all or preview, separated by commas.",
    ),
    click.option("--extend-select", multiple=True, metavar="RULES", callback=_names, help="Run these rules too."),
    click.option("--ignore", multiple=True, metavar="RULES", callback=_names, help="Do not run these rules."),
)
_CONFIGURATION = _option_group(
    click.option("--config", "config_file", metavar="FILE", help="Use this config file, not the nearest ones."),
    click.option("--isolated", is_flag=True, help="Use no config file."),
)
_CONTEXT = _option_group(
    click.option("--posting", metavar="FILE", help="The job posting that the drafts are about."),
    click.option("--applied", metavar="DATE", help="When you applied, such as 2026-11-02."),
    click.option("--company", metavar="NAME", help="The company that you write to."),
    click.option("--recipient", metavar="NAME", help="The person that you write to."),
    click.option("--stage", type=_choice(Stage), help="Where in the correspondence the drafts stand."),
    click.option(
        "--employer-domain", type=_choice(EmployerDomain), help="The employer's trade; its everyday words are no fault."
    ),
    click.option("--profile", type=_choice(Profile), help="What the drafts are sent as."),
)
_CACHE_FOLDER = click.option(
    "--cache-dir",
    "cache_folder",
    metavar="FOLDER",
    envvar="OUTREACH_LINT_CACHE_DIR",
    show_envvar=True,
    help="Where answers are kept from run to run.",
)
_COLOR = click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="When to colour the output."
)


@main.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@_SELECTION
@_CONFIGURATION
@click.option("--stdin-filename", metavar="NAME", help="The name of the draft on standard input.")
@_CONTEXT
@click.option(
    "--fail-on",
    type=click.Choice(["info", "warning", "error", "never"]),
    help="From which severity on a finding makes the exit code 1.",
)
@click.option("--fix", is_flag=True, help="Make the fixes that keep the meaning, and show what is left.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: make those that may change the meaning, too.")
@click.option("--diff", "dry", is_flag=True, help="Show what the fixes would change, write nothing.")
@click.option("--add-ignores", is_flag=True, help="Let all that is found stand: write it to the ignore file, and stop.")
@click.option("--no-ignores", is_flag=True, help="Show what the ignore file lets stand, too.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even if there are findings.")
@click.option(
    "--output-format",
    "format_name",
    type=_choice(FORMATS),
    default="full",
    help="How to show the findings.",
)
@click.option("--column-unit", type=_choice(ColumnUnit), help="What the columns of full and concise count.")
@click.option("--position-encoding", type=_choice(PositionEncoding), help="What the characters of lsp are.")
@click.option("--quote-drafts", is_flag=True, help="Let sarif quote the drafts, which it leaves out for safety.")
@click.option("--output-file", metavar="FILE", help="Write the findings to this file.")
@click.option(
    "--statistics", is_flag=True, help="Show figures for each rule and each draft, and what was held back, instead."
)
@click.option(
    "--max-findings",
    type=click.IntRange(min=0),
    metavar="N",
    help="Show at most N findings of a draft, the worst; 0 shows all. Without it, 12 for every 100 words.",
)
@click.option("--watch", is_flag=True, help="Look again whenever a draft, a posting or a config is saved.")
@click.option("--show-files", is_flag=True, help="List the drafts that would be read, and stop.")
@click.option(
    "--no-cache",
    is_flag=True,
    envvar="OUTREACH_LINT_NO_CACHE",
    show_envvar=True,
    help="Look at every draft anew and keep nothing.",
)
@_CACHE_FOLDER
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Divide the drafts among N processes. Without it, as many as there are processors where that saves time.",
)
@_COLOR
@click.option("-q", "--quiet", is_flag=True, help="Show findings and errors only.")
@click.option("-v", "--verbose", is_flag=True, help="Say more about what is done.")
@_ending_well
def check(
    paths: tuple[str, ...],
    *,
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
    config_file: str | None,
    isolated: bool,
    stdin_filename: str | None,
    fail_on: str | None,
    fix: bool,
    unsafe_fixes: bool,
    dry: bool,
    add_ignores: bool,
    no_ignores: bool,
    exit_zero: bool,
    format_name: str,
    column_unit: str | None,
    position_encoding: str | None,
    quote_drafts: bool,
    output_file: str | None,
    statistics: bool,
    max_findings: int | None,
    watch: bool,
    show_files: bool,
    no_cache: bool,
    cache_folder: str | None,
    jobs: int | None,
    color: str,
    quiet: bool,
    verbose: bool,
    **facts: str | None,
) -> None:
    """Lint the drafts in PATHS.

    PATHS are files, folders (for the *.txt, *.eml and *.md in them) or - (for standard input).

    Exits with 0 where nothing is found at or above the severity of --fail-on, with 1 where something is, and with 2
    where something could not be done.
    """
    from . import files
    from .config import finder
    from .output import FOR_PROGRAMS, QUIET, STATISTICS
    from .output.report import Linted, Report
    from .rule import Applicability
    from .run import Manner, Measured, outcomes, plan, recorded, unused_ignores
    from .values import ConfigError

    _check_choices(
        format_name,
        statistics=statistics,
        column_unit=column_unit,
        position_encoding=position_encoding,
        quote_drafts=quote_drafts,
    )
    look = Look(
        column_unit=ColumnUnit(column_unit or ColumnUnit.CODEPOINT),
        encoding=PositionEncoding(position_encoding or PositionEncoding.UTF16),
        quotes=quote_drafts,
    )
    render = (STATISTICS if statistics else QUIET if quiet else FORMATS)[format_name]
    if watch:
        _watch(paths)
        return
    flags = _flags(select, extend_select, ignore, fail_on, facts)._replace(
        use_ignores=not no_ignores,
        max_findings=max_findings,
    )
    governing = finder(_explicit_config(config_file, isolated=isolated))
    found = files.find(paths or (files.STDIN if stdin_filename else ".",), _excluded_by(governing))
    if show_files:
        show(clean(path) for path in found.drafts)
        sys.exit(_complain_of(found.troubles))
    if output_file is not None and any(_is_same(output_file, path) for path in found.drafts):
        raise ConfigError(f"--output-file: {output_file} is one of the drafts; name another file")
    planned, unplanned = plan(found.drafts, governing, flags, stdin_filename)
    alone = len(planned) == 1 and not quiet and format_name == "full"
    every = statistics or format_name == "html"
    least = Applicability.UNSAFE if unsafe_fixes else Applicability.SAFE
    cache = None if no_cache else _cache(cache_folder)
    manner = Manner(
        measured=Measured.ENGLISH if every else Measured.PARSED if alone else Measured.NONE,
        least=least if fix or dry else None,
        dry=dry,
        cache=cache,
        jobs=jobs,
        note=note if verbose else None,
    )
    mends_stdin = fix and not dry and not add_ignores and files.STDIN in found.drafts
    # The mended draft takes standard output.
    writer = Writer(sys.stderr if mends_stdin else sys.stdout, for_programs=format_name in FOR_PROGRAMS)
    look = look._replace(paint=painter(color, writer.stream))
    troubles = dict.fromkeys((*found.troubles, *unplanned))
    ignored: list[Sequence[Diagnostic] | None] = []

    def passing() -> Iterator[Linted | Trouble]:
        """What becomes of each draft; what was said of it is shown before the next is begun."""
        made = showing_progress(outcomes(planned, manner), len(planned), wanted=not quiet)
        for one, outcome in zip(planned, made, strict=True):
            if not isinstance(outcome, Linted):
                troubles[outcome] = None
            elif mends_stdin and one.path == files.STDIN and outcome.change is not None:
                emit(outcome.change.new)
            ignored.append(outcome.ignored if isinstance(outcome, Linted) else None)
            yield outcome
            writer.show()
        writer.flush()
        _complain_of(troubles)

    if add_ignores:
        from datetime import date

        recorded_texts = recorded(planned, passing(), f"recorded on {date.today()}")
        sys.exit(max(_record(recorded_texts), FAILED if troubles else 0))
    drafts = (outcome for outcome in passing() if isinstance(outcome, Linted))
    stale = unused_ignores(planned, ignored, cache) if flags.use_ignores else ()
    report = Report(drafts if dry else chain(drafts, stale), troubles)
    if dry:
        changed = _show_changes(report.files)
        if not changed and not unsafe_fixes and not quiet:
            _tell_of_unsafe_fixes(report.tally)
        sys.exit(FAILED if troubles else changed)
    failed = 0
    if output_file is None:
        writer.write(render(report, look))
    else:
        from .output.waiting import waiting

        lines = render(report, look._replace(paint=coloured if color == "always" else plain))
        failed = write(Path(output_file), waiting(lines if format_name in FOR_PROGRAMS else safe(lines)))
    code = max(failed, writer.code, FAILED if troubles else 0)
    sys.exit(code or (FOUND if report.tally.failing and not exit_zero else 0))


def _complain_of(troubles: Collection[Trouble]) -> int:
    """Name the troubles on standard error; the exit code."""
    for trouble in troubles:
        complain(f"{trouble.path}: {trouble.message}" if trouble.path else trouble.message)
    return FAILED if troubles else 0


def _is_same(path: str, other: str) -> bool:
    """Whether two paths lead to the same file."""
    try:
        return os.path.samefile(path, other)  # noqa: PTH121  for a name that is no path of ours, too
    except OSError:
        return False


def _watch(paths: Sequence[str]) -> None:
    """Run the command anew whenever something is saved that it depends on, until the user has had enough."""
    from watchfiles import watch

    from . import files
    from .values import ConfigError
    from .watched import wanted, watched_by

    if files.STDIN in paths:
        raise click.UsageError("--watch needs files or folders, not standard input")
    context = click.get_current_context()
    once = {**context.params, "watch": False}
    folders = watched_by(paths or (".",))
    if missing := next((folder for folder in folders if not files.is_folder(folder)), None):
        raise ConfigError(f"--watch: {missing}: no such folder; check the name")
    changes = watch(*folders, watch_filter=wanted, yield_on_timeout=True, rust_timeout=WAKING)
    try:
        next(changes)  # from here on, nothing that is saved while we look is missed
    except OSError as error:
        raise ConfigError(f"--watch: {', '.join(map(str, folders))}: cannot be watched: {error}") from error
    changed = True
    while True:
        if changed:
            if sys.stdout.isatty():
                click.clear()
            try:
                context.invoke(check, **once)
            except SystemExit:
                if UNREAD in context.meta:
                    raise
        changed = bool(next(changes))


def _check_choices(
    name: str, *, statistics: bool, column_unit: str | None, position_encoding: str | None, quote_drafts: bool
) -> None:
    """Raise a usage error for what the format of this name cannot do."""
    from .output import QUOTING, STATISTICS, WITH_COLUMNS, WITH_ENCODING

    if statistics and name not in STATISTICS:
        raise click.UsageError(f"--statistics: there are none as {name}; choose {', '.join(STATISTICS)}")
    if column_unit is not None and name not in WITH_COLUMNS:
        raise click.UsageError(f"--column-unit: is for {' and '.join(WITH_COLUMNS)}; {name} has a unit of its own")
    if position_encoding is not None and name not in WITH_ENCODING:
        raise click.UsageError(f"--position-encoding: is for {' and '.join(WITH_ENCODING)}, not for {name}")
    if quote_drafts and name not in QUOTING:
        raise click.UsageError(f"--quote-drafts: is for {' and '.join(QUOTING)}; {name} quotes them anyway")


def _record(texts: Mapping[Path, str]) -> int:
    """Write ignore files; the exit code."""
    from .values import displayed

    code = 0
    for path, text in texts.items():
        failed = write(Path(displayed(path)), text.removesuffix("\n").split("\n"))
        if not failed:
            note(displayed(path), "lets stand what was found")
        code = max(code, failed)
    return code


def _show_changes(drafts: Iterable[Linted]) -> int:
    """Show on standard output what the fixes change; the exit code."""
    from .output.diff import diff

    shown = sys.stdout.isatty() or (is_ci() and not is_kept(sys.stdout))
    code = 0
    for draft in drafts:
        if draft.change is not None and draft.change.edits:
            code = FOUND
            made = diff(draft.source.path, draft.change.old, draft.change.new)
            if shown:
                show(clean(line.decode("utf-8", "replace").rstrip()) for line in made)
            else:
                emit(b"".join(made))
    return code


def _tell_of_unsafe_fixes(tally: Tally) -> None:
    """Say on standard error, where no fix keeps the meaning, how many there are that may change it."""
    from .rule import Applicability

    if count := tally.fixable[Applicability.UNSAFE]:
        say("note", "bold blue", f"no fix keeps the meaning; {count} with --unsafe-fixes may change it")


def _flags(
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    facts: Mapping[str, str | None],
) -> Flags:
    """What the command line says, checked. Raises ConfigError."""
    from .config import FailOn, Flags, selectors
    from .values import Place

    return Flags(
        select=selectors(Place("--select"), select) if select else None,
        extend_select=selectors(Place("--extend-select"), extend_select),
        ignore=selectors(Place("--ignore"), ignore),
        fail_on=None if fail_on is None else FailOn[fail_on.upper()],
        facts=_facts(**facts),
    )


def _facts(
    *,
    posting: str | None,
    applied: str | None,
    company: str | None,
    recipient: str | None,
    stage: str | None,
    employer_domain: str | None,
    profile: str | None,
) -> Facts:
    from . import files
    from .config import Facts
    from .values import ConfigError, Place, day

    if posting is not None:
        try:
            files.read_posting(Path(posting), posting)
        except UnreadableDraft as error:
            raise ConfigError(f"--posting: {posting}: {error}") from error
    return Facts(
        company=company,
        recipient=recipient,
        posting=None if posting is None else Path(posting),
        applied=None if applied is None else day(Place("--applied"), applied),
        stage=None if stage is None else Stage(stage),
        employer_domain=None if employer_domain is None else EmployerDomain(employer_domain),
        profile=None if profile is None else Profile(profile),
    )


def _explicit_config(config_file: str | None, *, isolated: bool) -> Config | None:
    """The config that the command line names; None leaves it to each draft's folder. Raises ConfigError."""
    from .config import Config, load
    from .values import ConfigError

    if isolated and config_file is not None:
        raise ConfigError("--isolated: excludes --config; use one of them")
    if isolated:
        return Config(Path.cwd())
    return None if config_file is None else load(Path(config_file))


def _excluded_by(governing: Callable[[Path], Config]) -> Callable[[Path], bool]:
    """Whether the config of a file excludes it; one that cannot be read excludes nothing."""
    from .values import ConfigError

    def excluded(path: Path) -> bool:
        try:
            return governing(path.parent).excludes(path)
        except ConfigError:
            return False

    return excluded


def _cache(folder: str | None) -> Cache | None:
    """The cache in a folder, or where the system wants it; None for a user without a home."""
    from .cache import Cache, user_folder

    try:
        return Cache(Path(folder) if folder else user_folder(os.environ))
    except RuntimeError:
        return None


@main.command()
@click.argument("name", required=False)
@click.option("--all", "everything", is_flag=True, help="Show the pages of all rules.")
@click.option(
    "--output-format", "format_name", type=click.Choice(["text", "json"]), default="text", help="How to show it."
)
@_ending_well
def rule(name: str | None, *, everything: bool, format_name: str) -> None:
    """Explain the rule NAME; without it, list the rules."""
    from .output import pages
    from .rule import rules

    if name is not None and everything:
        raise click.UsageError("NAME and --all exclude each other")
    if name is not None:
        one = _rule(name)
        show([pages.encoded_one(one)] if format_name == "json" else pages.page(one))
    elif format_name == "json":
        show([pages.encoded(rules())])
    elif everything:
        show(line for one in rules() for line in (*pages.page(one), ""))
    else:
        show(pages.listed(rules()))


def _rule(name: str) -> Rule:
    """The rule of this name. Raises ConfigError."""
    from .rule import rules
    from .values import ConfigError, Place

    by_name = {rule.name: rule for rule in rules()}
    if name in by_name:
        return by_name[name]
    family = [rule.name for rule in rules() if rule.family == name]
    if family:
        raise ConfigError(f"{name!r} is a family; its rules: {', '.join(family)}")
    raise Place("").unknown("rule", name, by_name, "the rules that `outreach-lint rule` lists")


@main.command()
@click.argument("path", default=".")
@_CONFIGURATION
@_ending_well
def config(path: str, *, config_file: str | None, isolated: bool) -> None:
    """Show the settings of a draft or folder."""
    from .config import finder
    from .files import is_folder
    from .output import settings
    from .values import displayed

    draft = Path(path) / "draft.txt" if is_folder(Path(path)) else Path(path)
    applied = finder(_explicit_config(config_file, isolated=isolated))(draft.parent).settings(draft)
    show(settings.lines(applied, origin=None if applied.config is None else displayed(applied.config)))


@main.command("clean")
@_CACHE_FOLDER
@_ending_well
def clean_up(cache_folder: str | None) -> None:
    """Delete all that is kept from run to run."""
    cache = _cache(cache_folder)
    if cache is None:
        return
    try:
        count = cache.clear()
    except OSError as error:
        complain(f"{cache.folder}: cannot be emptied: {error.strerror or error}")
        sys.exit(FAILED)
    note(
        str(cache.folder), f"{count:,} {'answer' if count == 1 else 'answers'} deleted" if count else "holds no answers"
    )


@main.command()
@click.option("--stdio", is_flag=True, hidden=True)
@click.option("--clientProcessId", hidden=True)
@_ending_well
def server(**_ignored: object) -> None:
    """Run the language server for editors, on standard input and output."""
    from .server.stdio import serve

    serve()


@main.command()
@click.argument("folder", default=".", type=click.Path(file_okay=False, exists=True))
@click.option("--diff", "dry", is_flag=True, help="Show what would be written, write nothing.")
@_ending_well
def init(folder: str, *, dry: bool) -> None:
    """Set up FOLDER: a commented config, and a hook where pre-commit is used.

    What is there already stays as it is.
    """
    from .config import NAMES
    from .files import read
    from .output.diff import diff
    from .starter import CONFIG, PRE_COMMIT, config_text, hooked

    root = Path(folder)
    new: dict[Path, tuple[str, str]] = {}
    known = next((root / name for name in NAMES[:2] if os.path.lexists(root / name)), None)
    if known is None:
        new[root / CONFIG] = ("", config_text())
    else:
        note(str(known), "is there already")
    hooks = root / PRE_COMMIT
    code = 0
    if hooks.exists():
        try:
            old = read(str(hooks)).decode()
            with_hook = hooked(old, root)
        except (UnreadableDraft, ValueError) as error:
            complain(f"{hooks}: {error}")
            code = FAILED
        else:
            if with_hook is None:
                note(str(hooks), "has the hook already")
            else:
                new[hooks] = (old, with_hook)
    for path, (before, after) in new.items():
        if dry:
            for line in diff(str(path), before.encode(), after.encode()):
                emit(line)
        else:
            failed = write(path, after.removesuffix("\n").split("\n"))
            if not failed:
                note(str(path), "written" if not before else "has the hook now")
            code = max(code, failed)
    sys.exit(code)
