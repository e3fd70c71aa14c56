"""What was measured, as text: on the terminal, and as the page docs/performance.md."""

from __future__ import annotations

import os
import platform
import textwrap
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .outcome import Outcome

BUDGET_HEADER = ("budget", "limit", "measured", "")


def printed(outcome: Outcome) -> Iterator[str]:
    """A benchmark's figures for a terminal."""
    yield ""
    yield outcome.title
    yield "=" * len(outcome.title)
    yield from textwrap.wrap(outcome.about, 110)
    yield ""
    yield from _aligned((outcome.header, *outcome.rows))
    if outcome.budgets:
        yield ""
        yield from _aligned((BUDGET_HEADER, *(budget.cells for budget in outcome.budgets)))
    for note in outcome.notes:
        yield ""
        yield from textwrap.wrap(note, 110)


INTRODUCTION = """\
# How fast it is

This page is written by `python tests/benchmarks`, which measures everything on it in one run. {machine}

The linter stands on [spaCy](https://spacy.io), which reads English grammar, so most figures are ratios: our
time divided by the time that spaCy alone takes for the same text, measured in turns on the same machine. A
ratio of 0.80 means that the whole linter is done before spaCy alone would be. Ratios say more than seconds,
which depend on your machine.

Each budget is a limit that we set ourselves. Where one is not met, the last column says so. *Median* is the time of the
run in the middle, *processor* is the work of all processor cores together, and *peak memory* the most that the process
held at once.
"""


def page(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The figures of all benchmarks as a page of the documentation."""
    yield INTRODUCTION.format(machine=_machine())
    yield "## The budgets"
    yield ""
    yield from _table((BUDGET_HEADER, *(budget.cells for outcome in outcomes for budget in outcome.budgets)))
    for outcome in outcomes:
        yield ""
        yield f"## {outcome.title}"
        yield ""
        yield from textwrap.wrap(outcome.about, 118)
        if outcome.rows:
            yield ""
            yield from _table((outcome.header, *outcome.rows))
        for note in outcome.notes:
            yield ""
            yield from textwrap.wrap(note, 118)


def _machine() -> str:
    """What was measured on, as far as it says something of the figures."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("spacy", "thinc", "numpy", "pygls"))
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (
        f"These figures were taken with {cores} processor cores ({platform.machine()}), {platform.system()}, "
        f"Python {platform.python_version()}, {packages}."
    )


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    header, *rest = rows
    yield f"| {' | '.join(header)} |"
    yield f"|{'---|' * len(header)}"
    for row in rest:
        yield f"| {' | '.join(row)} |"


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for first, *rest in rows:
        cells = (cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True))
        yield "  ".join((first.ljust(widths[0]), *cells)).rstrip()
