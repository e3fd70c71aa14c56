"""What the command line writes: findings to standard output, what it has to say of its own to standard error."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, TextIO

import click

from .output.clean import clean, defused
from .output.paint import coloured, is_wanted, plain
from .progress import hidden

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from .output.paint import Paint

FAILED = 2
"""The exit code where what was asked could not be done."""

AT_ONCE = 1 << 15
"""The characters that are written together where nobody waits for the first of them."""

UNREAD = "outreach_lint.unread"
"""What click's context notes once nobody reads our output any more."""

LOGS = ("GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION", "GITLAB_CI")
"""The variables by which CI systems say that they read our output for commands."""


class Writer:
    """Lines on their way to a stream. Where that cannot be written, `code` becomes the exit code for it.

    Those for programs are in UTF-8 whatever the terminal's encoding is, and as they are; others are fit for the log of
    a CI.
    """

    def __init__(self, stream: TextIO, *, for_programs: bool = False) -> None:
        self.code = 0
        self.stream = stream
        self._for_programs = for_programs
        self._lines: list[str] = []
        self._length = 0

    def write(self, lines: Iterable[str]) -> None:
        """Write lines, some of them at once and all of them in the end."""
        for line in lines if self._for_programs else safe(lines):
            self._lines.append(f"{line}\n")
            self._length += len(line)
            if self._length > AT_ONCE:
                self.flush()
        self.flush()

    def show(self) -> None:
        """Write what is there where somebody looks on."""
        if self.stream.isatty():
            self.flush()

    def flush(self) -> None:
        """Write what is there. What fails is told, but does not end the run: files may still have to be mended."""
        text = "".join(self._lines)
        self._lines.clear()
        self._length = 0
        if text:
            try:
                _echo(text.encode() if self._for_programs else text, self.stream)
            except SystemExit:
                self.code = FAILED


def painter(color: str, stream: TextIO) -> Paint:
    return coloured if is_wanted(color, os.environ, terminal=stream.isatty()) else plain


def show(lines: Iterable[str], stream: TextIO | None = None) -> None:
    """Show lines to people, on standard output unless another stream is given."""
    _echo("".join(f"{line}\n" for line in safe(lines)), stream or sys.stdout)


def emit(raw: bytes) -> None:
    """Write bytes to standard output as they are."""
    _echo(raw, sys.stdout)


def _echo(text: str | bytes, stream: TextIO) -> None:
    """Write to a stream that nobody need read to the end."""
    try:
        with hidden():
            click.echo(text, stream, nl=False, color=True)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # Python flushes once more as it exits
        if not isinstance(error, BrokenPipeError):
            if stream is sys.stdout:
                complain(f"standard output cannot be written: {error.strerror or error}")
            sys.exit(FAILED)
        if (context := click.get_current_context(silent=True)) is not None:
            context.meta[UNREAD] = True


def write(path: Path, lines: Iterable[str]) -> int:
    """Write lines to a file; the exit code."""
    from .files import UnwritableDraft, put

    try:
        put(str(path), (f"{line}\n".encode() for line in lines))
    except UnwritableDraft as error:
        complain(f"{path}: {error}")
        return FAILED
    return 0


def complain(message: str) -> None:
    say("error", "bold red", message)


def note(path: str, message: str) -> None:
    say("note", "bold blue", f"{path}: {message}")


def say(word: str, style: str, message: str) -> None:
    """A line on standard error."""
    paint = painter("auto", sys.stderr)
    show([f"{paint(word, style)}: {clean(message)}"], sys.stderr)


def safe(lines: Iterable[str]) -> Iterable[str]:
    """The lines as they may stand in the log of a CI, if that is where they go."""
    return map(defused, lines) if is_ci() else lines


def is_ci() -> bool:
    return any(os.environ.get(name) for name in LOGS)


def is_kept(stream: TextIO) -> bool:
    """Whether a stream ends in a file and not before anybody's eyes."""
    try:
        return stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False
