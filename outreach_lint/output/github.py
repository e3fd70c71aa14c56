"""`github`: workflow commands, which GitHub Actions shows as annotations of the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..rule import Severity
from .clean import clean, unmarked
from .look import PLAIN, Look
from .waiting import waiting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..diagnostic import Diagnostic
    from ..reading.source import Source
    from .report import Report

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
ESCAPES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY_ESCAPES = ESCAPES | str.maketrans({":": "%3A", ",": "%2C"})


def lines(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """A command for each finding and for what could not be done."""
    found = waiting(_annotation(file.source, one) for file in report.files for one in file.diagnostics)
    for trouble in report.troubles:
        yield command("error", {"file": _harmless(trouble.path)} if trouble.path else {}, _harmless(trouble.message))
    yield from found


def _annotation(source: Source, diagnostic: Diagnostic) -> str:
    said = "\n".join(_harmless(text) for text in (diagnostic.message, diagnostic.help) if text)
    return command(COMMANDS[diagnostic.severity], _properties(source, diagnostic), said)


def _properties(source: Source, diagnostic: Diagnostic) -> dict[str, str]:
    """Where it is. Columns are of no use to GitHub where a finding goes over several lines."""
    line, column = source.position(diagnostic.start)
    end_line, end_column = source.position(diagnostic.end)
    columns = {"col": str(column), "endColumn": str(end_column)} if line == end_line else {}
    return {
        "title": diagnostic.rule,
        "file": _harmless(source.path),
        "line": str(line),
        "endLine": str(end_line),
        **columns,
    }


def command(name: str, properties: Mapping[str, str], message: str) -> str:
    """A workflow command, escaped as `@actions/core` does."""
    listed = ",".join(f"{key}={value.translate(PROPERTY_ESCAPES)}" for key, value in properties.items() if value)
    return f"::{name}{f' {listed}' if listed else ''}::{message.translate(ESCAPES)}"


def _harmless(text: str) -> str:
    """The text, clean, and without the old form of a command, which is one wherever it stands in a line."""
    return unmarked(clean(text))
