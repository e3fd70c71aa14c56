"""Findings as the protocol has them; the server and `--output-format lsp` send the same."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types

from ..output.clean import clean
from ..reading.charsets import LONE_SURROGATES
from ..rule import Severity
from .positions import span

if TYPE_CHECKING:
    from ..diagnostic import Diagnostic
    from ..reading.source import Source
    from ..rule import Edit

SOURCE = "outreach-lint"
SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
UNREADABLE = "unreadable"
"""The code of the one diagnostic of a draft that cannot be read."""


def message(source: Source, found: Diagnostic, encoding: str) -> types.Diagnostic:
    """A finding as a diagnostic of the protocol; its fix travels in `data`."""
    data: dict[str, object] = {"words": found.words.translate(LONE_SURROGATES)}
    if found.help:
        data["help"] = clean(found.help)
    if found.fix is not None:
        data["fix"] = _fix(source, found.fix, encoding)
    return types.Diagnostic(
        range=span(source, found.start, found.end, encoding),
        message=clean(found.message),
        severity=SEVERITIES[found.severity],
        code=found.rule,
        code_description=types.CodeDescription(page_link(found.rule)),
        source=SOURCE,
        data=data,
    )


def _fix(source: Source, fix: Edit, encoding: str) -> dict[str, object]:
    place = span(source, fix.start, fix.end, encoding)
    ends = {
        name: {"line": end.line, "character": end.character}
        for name, end in (("start", place.start), ("end", place.end))
    }
    return {"range": ends, "newText": fix.text.translate(LONE_SURROGATES), "applicability": str(fix.applicability)}


def unreadable(why: str) -> types.Diagnostic:
    """What is shown of a draft that cannot be linted: why, at its first line."""
    start = types.Position(0, 0)
    return types.Diagnostic(
        types.Range(start, start), clean(why), types.DiagnosticSeverity.Error, UNREADABLE, source=SOURCE
    )


def page_link(rule: str) -> str:
    """Where a rule's page lies on this machine."""
    return f"{_pages()}#{rule}"


@cache
def _pages() -> str:
    beside = Path(__file__).parent.with_name("rules.md")
    return (beside if beside.is_file() else Path(__file__).parents[2] / "docs" / "rules.md").as_uri()
