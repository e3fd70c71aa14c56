"""Faults of the linter itself, told without the draft: what an exception says may quote it."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent


def fault(error: BaseException) -> str:
    """One line: the kind of error, and the place in our code."""
    return f"internal error: {type(error).__name__} ({_place(error)}); report it with the output of --verbose"


def _place(error: BaseException) -> str:
    ours = [
        f"{path.relative_to(HERE).as_posix()}, line {frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if (path := Path(frame.filename)).is_relative_to(HERE)
    ]
    return ours[-1] if ours else "unknown"


def told(error: BaseException) -> Iterator[str]:
    """All that there is to say, which may quote the draft, line by line."""
    for part in traceback.format_exception(error):
        yield from part.rstrip("\n").split("\n")
