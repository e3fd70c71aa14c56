"""The command line of the benchmarks; see `python tests/benchmarks --help`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

sys.path[0] = str(Path(__file__).parents[1])  # run as a folder, this package has no name to be imported by
sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.editor import initialize, keystrokes  # noqa: E402
from benchmarks.outcome import Effort  # noqa: E402
from benchmarks.report import printed  # noqa: E402

BENCHMARKS = {"keystrokes": keystrokes, "initialize": initialize}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(BENCHMARKS)))
@click.option("--quick", is_flag=True, help="Measure less: for a look, not for figures to publish.")
def main(names: tuple[str, ...], *, quick: bool) -> None:
    """Measure what the linter costs: all of it, or the benchmarks named."""
    for name in names or BENCHMARKS:
        for line in printed(BENCHMARKS[name](Effort(quick=quick))):
            click.echo(line)


main()
