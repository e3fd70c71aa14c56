"""Flowed text (RFC 3676): lines that end with a space go on in the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .mapped import Mapped

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNATURE_MARK = "-- "
LINE = re.compile(r"(>*)( ?)([^\n]*)(\n?)")


def unflowed(text: Mapped, *, delsp: bool = False) -> Mapped:
    """The text with each paragraph on one line, quotation marks at its start kept."""
    return Mapped.join(_kept(text, delsp))


def _kept(text: Mapped, delsp: bool) -> Iterator[Mapped]:
    done = 0
    cut, depth = -1, 0  # where the line above gave way to this one, and how deep it is quoted; -1 where it ended
    for line in LINE.finditer(text.text):
        marks, stuffing, words, _ = line.groups()
        if cut >= 0 and len(marks) == depth and words and words != SIGNATURE_MARK:
            yield text[done:cut]
            done = line.start(3)
        elif stuffing and not marks:
            yield text[done : line.start(2)]
            done = line.end(2)
        flows = words.endswith(" ") and words != SIGNATURE_MARK
        cut, depth = (line.end(3) - delsp if flows else -1), len(marks)
    yield text[done:]
