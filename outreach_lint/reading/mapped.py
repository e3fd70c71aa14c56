"""Text that remembers where it came from."""

from __future__ import annotations

import codecs
import re
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

MARKED_CHARSETS = {
    "utf-16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
    "utf-32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE),
}
"""Charsets whose byte order mark says which of two they are."""


@dataclass(frozen=True)
class Mapped:
    """A string in which every character knows the span of the source that it stands for.

    `starts[i]` and `ends[i]` are code point offsets into the source's text; `home` is where an empty text stands.
    """

    text: str
    starts: array[int]
    ends: array[int]
    home: int = 0

    @classmethod
    def of(cls, file: str, start: int = 0, end: int | None = None) -> Mapped:
        """A stretch of a file, each character standing for itself."""
        stop = len(file) if end is None else end
        return cls(file[start:stop], array("I", range(start, stop)), array("I", range(start + 1, stop + 1)), start)

    @classmethod
    def standing_for(cls, text: str, start: int, end: int) -> Mapped:
        """A text that stands, as a whole, for one span of the source."""
        return cls(text, array("I", [start]) * len(text), array("I", [end]) * len(text), start)

    @classmethod
    def join(cls, parts: Iterable[Mapped]) -> Mapped:
        """The parts one after the other."""
        texts: list[str] = []
        starts, ends = array("I"), array("I")
        home: int | None = None
        for part in parts:
            texts.append(part.text)
            starts += part.starts
            ends += part.ends
            home = part.home if home is None else home
        return cls("".join(texts), starts, ends, home or 0)

    def __len__(self) -> int:
        return len(self.text)

    def __getitem__(self, part: slice) -> Mapped:
        start = part.indices(len(self.text))[0]
        return Mapped(self.text[part], self.starts[part], self.ends[part], self.origin(start, start)[0])

    def translate(self, table: Mapping[int, str | int]) -> Mapped:
        """Like `str.translate`, for a table that gives exactly one character for each."""
        text = self.text.translate(table)
        return self if text == self.text else Mapped(text, self.starts, self.ends, self.home)

    def sub(self, pattern: str | re.Pattern[str], replacement: str | Callable[[re.Match[str]], str]) -> Mapped:
        """Like `re.sub`: each new character stands for all that its match stood for."""
        texts: list[str] = []
        starts, ends = array("I"), array("I")
        done = 0
        for match in re.finditer(pattern, self.text):
            new = replacement if isinstance(replacement, str) else replacement(match)
            if new == match[0]:
                continue
            start, end = match.span()
            texts += self.text[done:start], new
            starts += self.starts[done:start]
            ends += self.ends[done:start]
            if new:
                first, last = self.origin(start, end)
                starts += array("I", [first]) * len(new)
                ends += array("I", [last]) * len(new)
            done = end
        if not texts:
            return self
        texts.append(self.text[done:])
        starts += self.starts[done:]
        ends += self.ends[done:]
        return Mapped("".join(texts), starts, ends, self.home)

    def decode(self, charset: str) -> Mapped:
        """Read the characters as bytes, each below 256, and decode these.

        Bytes that the charset does not know become U+FFFD. Raises LookupError for a charset unknown to Python.
        """
        octets = self.text.encode("latin-1")
        codec = codecs.lookup(charset).name
        if codec in MARKED_CHARSETS and not octets.startswith(MARKED_CHARSETS[codec]):
            charset = f"{codec}-le"  # what lacks its mark comes from Windows
        text = octets.decode(charset, "replace")
        if len(text) == len(octets):  # no codec makes more characters than it reads bytes, so each stands for its own
            return Mapped(text, self.starts, self.ends, self.home)
        if codec == "utf-8" and "\ufffd" not in text:
            first = [byte.start() for byte in re.finditer(rb"[^\x80-\xbf]", octets)]
            starts = array("I", [self.starts[i] for i in first])
            ends = array("I", [self.ends[i - 1] for i in (*first[1:], len(octets))])
            return Mapped(text, starts, ends, self.home)
        return self._decoded(codecs.getincrementaldecoder(charset)("replace"), octets)

    def _decoded(self, decoder: codecs.IncrementalDecoder, octets: bytes) -> Mapped:
        texts: list[str] = []
        starts, ends = array("I"), array("I")
        begin, last = 0, len(octets) - 1
        for i in range(len(octets)):
            new = decoder.decode(octets[i : i + 1], i == last)
            if new:
                texts.append(new)
                starts.extend([self.starts[begin]] * len(new))
                ends.extend([self.ends[i]] * len(new))
                begin = i + 1
        return Mapped("".join(texts), starts, ends, self.home)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that `text[start:end]` stands for; an empty one is a place."""
        if start < end:
            return self.starts[start], self.ends[end - 1]
        if start < len(self.starts):
            return self.starts[start], self.starts[start]
        at = self.ends[-1] if self.ends else self.home
        return at, at
