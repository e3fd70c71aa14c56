"""The program: `outreach-lint`, and `python -m outreach_lint`."""

from __future__ import annotations

import gc
import os
import sys
import threading

from .signals import end_well

COLLECT_EVERY = 500_000
"""New objects between two garbage collections: twice as many as modules and tables are, which are no garbage."""


def run() -> None:
    """Run the command line. A signal may come while it is still being imported."""
    end_well()
    gc.set_threshold(COLLECT_EVERY)
    # The products of a few sentences are too small to divide among threads, which would only wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from .cli import run

    try:
        run()
    except SystemExit as end:
        _leave(end.code)
        raise


def _leave(code: object) -> None:
    """End the process without taking it to pieces, which takes as long as to lint a draft; only where nothing is lost.

    What is open is written and closed by then. Threads that still work, and output that nobody takes, are left to
    Python's own way of ending.
    """
    if not isinstance(code, int | None) or threading.active_count() > 1:
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return
    os._exit(code or 0)


if __name__ == "__main__":
    run()
