"""What a benchmark hands back: a table of what was measured, and how it stands to the budgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .measuring import MEGABYTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .measuring import Costs

PROCESS_HEADER = ("command", "runs", "median", "fastest to slowest", "processor", "peak memory")


@dataclass(frozen=True)
class Effort:
    """How much is measured: all of it for figures to publish, or a part to see whether something has changed."""

    quick: bool = False

    def of(self, whole: int, part: int) -> int:
        """A number of rounds, edits or drafts."""
        return part if self.quick else whole


@dataclass(frozen=True)
class Budget:
    """A limit that a figure must not exceed, or must reach. `unit` follows both."""

    what: str
    figure: float
    limit: float
    unit: str = " ×"
    at_least: bool = False

    @property
    def met(self) -> bool:
        return self.figure >= self.limit if self.at_least else self.figure <= self.limit

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """What is measured, the limit, the figure, and whether it is met."""
        bound = f"{'at least' if self.at_least else 'at most'} {self.limit:g}{self.unit}"
        return self.what, bound, f"{number(self.figure)}{self.unit}", "met" if self.met else "NOT MET"


@dataclass(frozen=True)
class Outcome:
    """The figures of a benchmark. `about` says what was measured, and `notes` what a reader should know of it."""

    title: str
    about: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    budgets: tuple[Budget, ...] = ()
    notes: tuple[str, ...] = ()


def process_rows(costs: Mapping[str, Costs]) -> Iterator[tuple[str, ...]]:
    """A row of a table for each command, under `PROCESS_HEADER`."""
    for name, found in costs.items():
        low, high = found.spread
        yield (
            name,
            str(len(found.runs)),
            duration(found.wall),
            f"{duration(low)} to {duration(high)}",
            duration(found.cpu),
            f"{found.peak / MEGABYTE:.0f} MB" if found.peak else "",
        )


def number(figure: float) -> str:
    """A figure with as many digits as mean something."""
    return f"{figure:.2f}" if figure < 10 else f"{figure:.1f}" if figure < 100 else f"{figure:,.0f}"


def duration(seconds: float) -> str:
    """Seconds, or milliseconds where that is easier to read."""
    if seconds < 0.01:
        return f"{seconds * 1000:.1f} ms"
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"
