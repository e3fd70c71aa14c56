"""Output: diagnostics become text. A format is a function from a report to lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from . import concise, full, json, statistics
from .paint import Paint
from .report import Report

Format = Callable[[Report, Paint], Iterator[str]]

FORMATS: Mapping[str, Format] = {"full": full.lines, "concise": concise.lines, "json": json.lines}
"""The output formats by name; the first is the default."""

QUIET: Mapping[str, Format] = {**FORMATS, "full": full.findings}
"""The same, with nothing but findings."""

STATISTICS: Mapping[str, Format] = {
    "full": statistics.lines,
    "concise": statistics.lines,
    "json": statistics.encoded,
}
"""The same, with figures for each rule and each draft in place of the findings."""
