"""Output: diagnostics become text. A format is a function from a report to lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module

from .look import Look
from .report import Report

Format = Callable[[Report, Look], Iterator[str]]


def _format(module: str, function: str = "lines") -> Format:
    """A format of a module of this package, which is imported when the format is used: few runs use two."""

    def render(report: Report, look: Look) -> Iterator[str]:
        lines: Format = getattr(import_module(f".{module}", __package__), function)
        return lines(report, look)

    return render


FORMATS: Mapping[str, Format] = {
    name: _format(name) for name in ("full", "concise", "json", "sarif", "github", "junit", "html", "lsp")
}
"""The output formats by name; the first is the default."""

QUIET: Mapping[str, Format] = {**FORMATS, "full": _format("full", "findings")}
"""The same, with nothing but findings."""

STATISTICS: Mapping[str, Format] = {
    "full": _format("statistics"),
    "concise": _format("statistics"),
    "json": _format("statistics", "encoded"),
}
"""Those that there are of the figures for each rule and each draft, in place of the findings."""

WITH_COLUMNS = ("full", "concise")
"""The formats whose columns count what the user says."""

WITH_ENCODING = ("lsp",)
"""The formats whose positions are in an encoding that the user chooses."""

QUOTING = ("sarif",)
"""The formats that quote the drafts only if the user says so."""

FOR_PROGRAMS = frozenset(FORMATS) - {"full", "concise"}
"""The formats that programs read. They are in UTF-8, and no commands of a CI log, or are meant to be, as they are."""
