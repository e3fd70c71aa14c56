"""Fixtures: drafts with caret lines under the words that are flagged.

A caret line looks like this, one for each diagnostic, below the line in which its words begin:

    Could we grab a cortado next week?
             ^^^^^^^^^^^^^^ warning coffee-ask: Invites a stranger for a drink: “grab a cortado”

A `~` after the carets says that the words go on in the next line. Columns count code points.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from outreach_lint.config import Settings
from outreach_lint.diagnostic import Diagnostic
from outreach_lint.language.letters import letter, stretches
from outreach_lint.lint import lint
from outreach_lint.reading.draft import Draft
from outreach_lint.reading.folder import Folder, Neighbours
from outreach_lint.reading.reader import read_draft, read_source
from outreach_lint.reading.source import LINE_END, Source

CARET_LINE = re.compile(r"^[ \t]*\^+~? (?:error|warning|info) [a-z-]+: .*(?:\r\n|\n|\r|\Z)", re.MULTILINE)


def without_carets(text: str) -> str:
    """The draft itself."""
    return CARET_LINE.sub("", text)


def with_carets(source: Source, diagnostics: Iterable[Diagnostic]) -> str:
    """The file with each diagnostic under the line where it begins."""
    notes: dict[int, list[str]] = {}
    for diagnostic in diagnostics:
        line, _ = source.position(diagnostic.start)
        notes.setdefault(line, []).append(_caret_line(source, diagnostic))
    return "".join(_annotated_lines(source, notes))


def _annotated_lines(source: Source, notes: dict[int, list[str]]) -> Iterator[str]:
    ends = [match.group() for match in LINE_END.finditer(source.text)]
    newline = ends[0] if ends else "\n"
    for number in range(1, source.line_count + 1):
        end = ends[number - 1] if number <= len(ends) else ""
        yield source.line(number) + (end or newline if number in notes else end)
        for note in notes.get(number, ()):
            yield note + newline


def _caret_line(source: Source, diagnostic: Diagnostic) -> str:
    line, column = source.position(diagnostic.start)
    last, end_column = source.position(diagnostic.end)
    text = source.line(line)
    width = end_column - column if last == line else len(text) - column + 1
    indent = re.sub(r"[^\t]", " ", text[: column - 1])
    carets = "^" * max(width, 1) + ("~" if last > line else "")
    return f"{indent}{carets} {diagnostic.severity} {diagnostic.rule}: {diagnostic.message}"


def draft_of(path: Path, text: str, settings: Settings) -> Draft:
    """The draft in `text`, a fixture without its carets."""
    return read_draft(read_source(path.name, text.encode("utf-8", "surrogateescape")), settings.context)


def folder(drafts: Sequence[Draft]) -> Folder:
    """What some drafts know of each other."""
    return Folder(tuple(map(letter, drafts)), lambda: map(stretches, drafts))


def linted(path: Path, text: str, settings: Settings, neighbours: Neighbours | None = None) -> str:
    """The fixture as it should be: the draft in `text`, linted, with its carets."""
    draft = replace(draft_of(path, text, settings), neighbours=neighbours)
    return with_carets(draft.source, lint(draft, settings))
