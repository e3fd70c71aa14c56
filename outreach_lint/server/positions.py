"""Positions as editors count them.

A line ends with LF, CRLF or CR and with nothing else; lines count from zero, characters in the units that client and
server agreed on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol.types import Position, PositionEncodingKind, Range

from ..output.columns import utf16_length

if TYPE_CHECKING:
    from ..reading.source import Source


def position(source: Source, offset: int, encoding: str) -> Position:
    """The position of a code point offset."""
    line, column = source.position(offset)
    start = source.line_start(line)
    return Position(line - 1, units(source.text[start : start + column - 1], encoding))


def span(source: Source, start: int, end: int, encoding: str) -> Range:
    """The range of two code point offsets."""
    return Range(position(source, start, encoding), position(source, end, encoding))


def offset(source: Source, place: Position, encoding: str) -> int:
    """The code point offset of a position; what lies behind a line's or the text's end is taken for that end."""
    if place.line >= source.line_count:
        return len(source.text)
    line = source.line(place.line + 1)
    seen = 0
    for at, char in enumerate(line):
        if seen >= place.character:
            return source.line_start(place.line + 1) + at
        seen += units(char, encoding)
    return source.line_start(place.line + 1) + len(line)


def units(text: str, encoding: str) -> int:
    """How long a text is in the units of an encoding."""
    if encoding == PositionEncodingKind.Utf32:
        return len(text)
    if encoding == PositionEncodingKind.Utf8:
        return len(text.encode("utf-8", "surrogatepass"))
    return utf16_length(text)
