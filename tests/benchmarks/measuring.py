"""What runs cost: seconds on the clock, seconds of processor, bytes of memory; and figures made of many runs."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ROOT = Path(__file__).parents[2]
LAUNCHER = Path(__file__).parent / "launcher.py"
PATIENCE = 570
"""Seconds after which a run is given up."""
LONGEST = 240
"""Seconds that the rounds of one benchmark should not exceed together."""
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Cost:
    """What one run took: seconds until it was done, processor seconds of it and its children, peak bytes of memory."""

    wall: float
    cpu: float
    peak: int = 0


@dataclass(frozen=True)
class Costs:
    """Several runs of the same."""

    runs: tuple[Cost, ...]

    @property
    def wall(self) -> float:
        """Median seconds until a run was done."""
        return statistics.median(run.wall for run in self.runs)

    @property
    def cpu(self) -> float:
        """Median processor seconds."""
        return statistics.median(run.cpu for run in self.runs)

    @property
    def peak(self) -> float:
        """Median peak memory in bytes."""
        return statistics.median(run.peak for run in self.runs)

    @property
    def spread(self) -> tuple[float, float]:
        """The fastest and the slowest run, in seconds."""
        return min(run.wall for run in self.runs), max(run.wall for run in self.runs)


class Failed(Exception):
    """A run that was to be measured went wrong. The message is what it said."""


def interleaved(runs: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, Costs]:
    """Some runs, measured in turns: each of them once a round, in the opposite order every other round.

    What else the machine does then falls on all of them alike. There are fewer rounds where they would take too long.
    """
    costs: dict[str, list[Cost]] = {name: [] for name in runs}
    start = time.monotonic()
    for number in range(rounds):
        if number and (time.monotonic() - start) * (number + 1) / number > LONGEST:
            break
        for name in list(runs) if number % 2 == 0 else reversed(list(runs)):
            costs[name].append(runs[name]())
    return {name: Costs(tuple(found)) for name, found in costs.items()}


def environment() -> dict[str, str]:
    """The environment of what is measured: this checkout's code, compiled files kept, no terminal to paint for."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT)}


def python(*arguments: str) -> list[str]:
    """A command for the Python that runs the benchmarks."""
    return [sys.executable, *arguments]


def process(command: Sequence[str], *, codes: Sequence[int] = (0,)) -> Cost:
    """What a command costs as a process of its own. Raises Failed where it ends with another exit code than these.

    A small process starts it and waits for it: a child's peak memory is never below that of its parent.
    """
    with tempfile.TemporaryDirectory() as folder:
        report, said = Path(folder) / "report", Path(folder) / "said"
        starting = python("-I", "-S", str(LAUNCHER), str(report), str(said), *command)
        subprocess.run(starting, env=environment(), timeout=PATIENCE, check=True)
        found = json.loads(report.read_text())
        if found["code"] not in codes:
            complaint = said.read_text(errors="replace")[-600:]
            raise Failed(f"exit code {found['code']} of {Path(command[0]).name}: {complaint}")
    return Cost(found["wall"], found["cpu"], found["peak"])


def percentile(values: Sequence[float], share: float) -> float:
    """The value that a share of them (0 to 1) does not exceed."""
    return sorted(values)[max(0, round(share * len(values)) - 1)]
