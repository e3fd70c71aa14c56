"""A progress bar on standard error."""

from __future__ import annotations

import sys
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, TypeVar

from .signals import before_the_end

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rich.progress import Progress

Item = TypeVar("Item")

PATIENCE = 1.0
"""Seconds of work after which progress is shown."""

_bars: list[Progress] = []
"""The bar that is to be seen."""


def showing_progress(items: Iterable[Item], total: int, *, wanted: bool) -> Iterator[Item]:
    """The items, with a bar on a terminal once they have taken a while."""
    if not wanted or total < 2 or not sys.stderr.isatty():
        yield from items
        return
    with ExitStack() as stack:
        begun = time.monotonic()
        advance = None
        for done, item in enumerate(items, start=1):
            if advance is None and time.monotonic() - begun > PATIENCE:
                advance = stack.enter_context(_bar(total))
            if advance is not None:
                advance(done)
            yield item


@contextmanager
def _bar(total: int) -> Iterator[Callable[[int], None]]:
    """A progress bar, gone in the end; the function tells it how many items are done."""
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True, redirect_stdout=False)
    with bar, before_the_end(bar.stop):
        task = bar.add_task("Linting", total=total)
        _bars.append(bar)
        try:
            yield lambda done: bar.update(task, completed=done)
        finally:
            _bars.remove(bar)


@contextmanager
def hidden() -> Iterator[None]:
    """The bar, if there is one, makes room for what is written to the terminal meanwhile."""
    for bar in _bars:
        bar.stop()
    try:
        yield
    finally:
        for bar in _bars:
            bar.start()
