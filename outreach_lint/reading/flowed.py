"""Flowed text (RFC 3676): lines that end with a space go on in the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .source import Mapped

if TYPE_CHECKING:
    from collections.abc import Iterator

LINE = re.compile(r"(>*)( ?)([^\n]*)(\n?)")


def unflowed(text: Mapped, *, delsp: bool = False) -> Mapped:
    """The text with each paragraph on one line, quotation marks at its start kept."""
    return Mapped.join(_lines(text, delsp))


def _lines(text: Mapped, delsp: bool) -> Iterator[Mapped]:
    open_depth: int | None = None  # how deep the line is quoted that goes on
    unended = text[:0]
    for line in LINE.finditer(text.text):
        if not line[0]:
            break
        depth, content = len(line[1]), line[3]
        if open_depth != depth:
            yield unended
            yield text[line.start(1) : line.end(1)]
            if depth:
                yield text[line.start(2) : line.end(2)]
        elif depth and not line[2]:
            pass
        flows = content.endswith(" ") and content != "-- "
        end = line.end(3) - (flows and delsp)
        yield text[line.start(3) : end]
        if flows:
            open_depth, unended = depth, text[line.start(4) : line.end(4)]
        else:
            open_depth = None
            unended = text[:0]
            yield text[line.start(4) : line.end(4)]
    yield unended
