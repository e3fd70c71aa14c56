"""What was measured, as text: on the terminal, and as the page docs/performance.md."""

from __future__ import annotations

import textwrap
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


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for first, *rest in rows:
        cells = (cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True))
        yield "  ".join((first.ljust(widths[0]), *cells)).rstrip()
