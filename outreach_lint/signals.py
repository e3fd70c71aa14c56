"""Signals that end a program: Ctrl-C, a terminal that closes, a service that stops.

Python's own way, an exception in the midst of whatever runs, reaches places that cannot bear it: imports, finalisers,
other people's `except:`. So the program leaves at once, without a word, but never between two acts that belong
together.
"""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager

TYPE_CHECKING = False  # as in this package's __init__
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
"""Those that end the program; not every system has all."""

_held: list[None] = []
_waiting: list[int] = []
_last_acts: list[Callable[[], object]] = []


def end_well() -> None:
    """Let these signals end the program from now on, with the exit code that a shell gives for them (Ctrl-C: 130).

    A signal that was ignored, as `nohup` has it, stays so.
    """
    for name in NAMES:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) in {signal.SIG_DFL, signal.default_int_handler}:
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> None:
    if _held:
        _waiting.append(number)
        return
    for act in reversed(_last_acts):
        act()
    os._exit(128 + number)


@contextmanager
def held() -> Iterator[None]:
    """Let what is done within be done whole; a signal that comes meanwhile ends the program afterwards."""
    _held.append(None)
    try:
        yield
    finally:
        _held.pop()
        if _waiting and not _held:
            _end(_waiting[0], None)


@contextmanager
def before_the_end(act: Callable[[], object]) -> Iterator[None]:
    """Do this, too, if a signal ends the program within."""
    _last_acts.append(act)
    try:
        yield
    finally:
        _last_acts.remove(act)


def in_a_copy() -> None:
    """Let this process, which has just been made as a copy, end without the acts that are the other's."""
    _last_acts.clear()
    _held.clear()
    if _waiting:
        _end(_waiting[0], None)
