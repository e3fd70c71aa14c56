"""Output: diagnostics become text. A format is a function from a report to lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from . import concise, full, github, html, json, junit, sarif, statistics
from .look import Look
from .report import Report

Format = Callable[[Report, Look], Iterator[str]]

FORMATS: Mapping[str, Format] = {
    "full": full.lines,
    "concise": concise.lines,
    "json": json.lines,
    "sarif": sarif.lines,
    "github": github.lines,
    "junit": junit.lines,
    "html": html.lines,
}
"""The output formats by name; the first is the default."""

QUIET: Mapping[str, Format] = {**FORMATS, "full": full.findings}
"""The same, with nothing but findings."""

STATISTICS: Mapping[str, Format] = {
    "full": statistics.lines,
    "concise": statistics.lines,
    "json": statistics.encoded,
}
"""Those that there are of the figures for each rule and each draft, in place of the findings."""

WITH_COLUMNS = ("full", "concise")
"""The formats whose columns count what the user says."""

QUOTING = ("sarif",)
"""The formats that quote the drafts only if the user says so."""

FIT_FOR_LOGS = frozenset(FORMATS) - {"full", "concise"}
"""The formats that are no commands of a CI log, or are meant to be, as they are."""
