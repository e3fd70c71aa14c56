"""A file as an editor shows it."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

LINE_END = re.compile(r"\r\n|\n|\r")

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class UnreadableDraft(Exception):
    """A file that cannot be linted. The message is one line: what is wrong and what to do."""


@dataclass(frozen=True)
class Source:
    """A file as an editor shows it.

    `text` holds the code points that every file offset counts. A byte order mark is not part of it.
    In a file read as UTF-8, bytes that are not UTF-8 stand as lone surrogates (PEP 383).
    `encoding` names what the bytes were read as.
    """

    path: str
    text: str
    encoding: str = "utf-8"

    @classmethod
    def from_bytes(cls, path: str, raw: bytes, *, fallback: str | None = None) -> Source:
        """The file of these bytes; `fallback` is the encoding of bytes that are not UTF-8."""
        for mark, encoding in BYTE_ORDER_MARKS:
            if raw.startswith(mark):
                errors = "surrogateescape" if encoding == "utf-8" else "replace"
                return cls(path, raw[len(mark) :].decode(encoding, errors), encoding)
        try:
            return cls(path, raw.decode("utf-8"))
        except UnicodeDecodeError:
            if fallback is None:
                return cls(path, raw.decode("utf-8", "surrogateescape"))
            return cls(path, raw.decode(fallback, "replace"), fallback)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in LINE_END.finditer(self.text))]

    @property
    def line_count(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> tuple[int, int]:
        """One-based line and column of a code point offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line_start(self, number: int) -> int:
        """The offset at which a one-based line begins."""
        return self._starts[number - 1]

    def line(self, number: int) -> str:
        """A one-based line without its line end."""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")
