"""`json`: one array of objects, for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .clean import unmarked
from .look import PLAIN, Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..diagnostic import Diagnostic
    from ..reading.source import Source
    from ..rule import Edit
    from .report import Report


def lines(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """One array, one finding a line: lines and columns from one, offsets from zero, all in code points."""
    found = (_encoded(draft.source, diagnostic) for draft in report.files for diagnostic in draft.diagnostics)
    listed = separated(f"  {line}" for line in found)
    first = next(listed, None)
    if first is None:
        yield "[]"
        return
    yield "["
    yield first
    yield from listed
    yield "]"


def separated(items: Iterable[str]) -> Iterator[str]:
    """The items of an array, each but the last with its comma."""
    before = None
    for item in items:
        if before is not None:
            yield f"{before},"
        before = item
    if before is not None:
        yield before


def _encoded(source: Source, diagnostic: Diagnostic) -> str:
    line = json.dumps(
        {
            "path": source.path,
            "rule": diagnostic.rule,
            "severity": str(diagnostic.severity),
            "message": diagnostic.message,
            "help": diagnostic.help,
            "start": _place(source, diagnostic.start),
            "end": _place(source, diagnostic.end),
            "fix": None if diagnostic.fix is None else _fix(source, diagnostic.fix),
        }
    )
    return unmarked(line, "#\\u0023")


def _fix(source: Source, fix: Edit) -> dict[str, object]:
    return {
        "start": _place(source, fix.start),
        "end": _place(source, fix.end),
        "text": fix.text,
        "applicability": str(fix.applicability),
    }


def _place(source: Source, offset: int) -> dict[str, int]:
    line, column = source.position(offset)
    return {"line": line, "column": column, "offset": offset}
