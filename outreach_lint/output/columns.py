"""Columns in the units that editors count them in."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..reading.source import Source


class ColumnUnit(StrEnum):
    """What a column counts: `utf16` is for VS Code, `byte` (of UTF-8, whatever the file is in) for Vim."""

    CODEPOINT = "codepoint"
    UTF16 = "utf16"
    BYTE = "byte"


class PositionEncoding(StrEnum):
    """What a character of the language server protocol is, by the protocol's names."""

    UTF8 = "utf-8"
    UTF16 = "utf-16"
    UTF32 = "utf-32"


def place(source: Source, offset: int, unit: ColumnUnit) -> tuple[int, int]:
    """One-based line and column of a code point offset."""
    line, column = source.position(offset)
    if unit is ColumnUnit.CODEPOINT:
        return line, column
    start = source.line_start(line)
    return line, 1 + _length(source.text[start : start + column - 1], unit)


def utf16_length(text: str) -> int:
    """How many units of UTF-16 a text takes."""
    return len(text) + sum(char > "\uffff" for char in text)


def _length(text: str, unit: ColumnUnit) -> int:
    if unit is ColumnUnit.UTF16:
        return utf16_length(text)
    # A byte that is not UTF-8 stands as one of these surrogates; an editor keeps it as the one byte that it is.
    return sum(1 if "\udc80" <= char <= "\udcff" else len(char.encode("utf-8", "surrogatepass")) for char in text)
