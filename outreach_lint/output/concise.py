"""`concise`: one line a finding, as editors and `grep` read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..rule import Severity
from .clean import clean
from .paint import Paint, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..lint import Diagnostic
    from ..reading.source import Source
    from .report import Report

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def lines(report: Report, paint: Paint = plain) -> Iterator[str]:
    """The head line of each finding."""
    for draft in report.files:
        for diagnostic in draft.diagnostics:
            yield head(draft.source, diagnostic, paint)


def head(source: Source, diagnostic: Diagnostic, paint: Paint) -> str:
    """`path:line:column: severity: rule: message`, line and column from one, the column in code points."""
    line, column = source.position(diagnostic.start)
    severity = paint(str(diagnostic.severity), f"bold {COLOURS[diagnostic.severity]}")
    place = f"{paint(clean(source.path), 'bold')}:{line}:{column}"
    return f"{place}: {severity}: {paint(diagnostic.rule, 'bold')}: {clean(diagnostic.message)}"
