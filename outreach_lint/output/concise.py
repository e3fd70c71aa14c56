"""`concise`: one line a finding, as editors and `grep` read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..rule import Severity
from .clean import clean
from .columns import place
from .look import PLAIN, Look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostic import Diagnostic
    from ..reading.source import Source
    from .report import Report

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def lines(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """The head line of each finding."""
    for draft in report.files:
        for diagnostic in draft.diagnostics:
            yield head(draft.source, diagnostic, look)


def head(source: Source, diagnostic: Diagnostic, look: Look) -> str:
    """`path:line:column: severity: rule: message`, both from one, the column in the unit asked for."""
    line, column = place(source, diagnostic.start, look.column_unit)
    paint = look.paint
    severity = paint(str(diagnostic.severity), f"bold {COLOURS[diagnostic.severity]}")
    where = f"{paint(clean(source.path), 'bold')}:{line}:{column}"
    return f"{where}: {severity}: {paint(diagnostic.rule, 'bold')}: {clean(diagnostic.message)}"
