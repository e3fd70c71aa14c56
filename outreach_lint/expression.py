"""Regular expressions that cost nothing before a text may hold what they look for.

To compile a long expression takes longer than to search a draft with it, and most drafts hold little of what the rules
look for. So an expression that is dear to compile stands in an `Expression`, which compiles it for the first text that
has the words and the signs that it needs. An expression that is cheap, or looked for in every draft, is compiled at
import.
"""

from __future__ import annotations

import re
import sys
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


SAID = re.compile(r"[a-z]+")
HAS_DIGIT = re.compile(r"\d")
DIGIT = "0"
"""What stands for all digits among the words of a text."""
HAS_MARKED = re.compile(r"\d[/.-]\d")
MARKED = "0.0"
"""What stands for all figures with a mark between them, as a date may be written."""
TAKEN_ALIKE = {ord("İ"): "i", ord("ı"): "i", ord("ſ"): "s"}
"""The letters that an expression which ignores case takes for others than those that `lower` makes of them."""


def said(text: str) -> frozenset[str]:
    """What expressions may need of a text: its words, from a to z in lower case, `DIGIT` and `MARKED`."""
    lower = (text if text.isascii() else text.translate(TAKEN_ALIKE)).lower()
    found = SAID.findall(lower)
    if HAS_DIGIT.search(lower) is not None:
        found.append(DIGIT)
        if HAS_MARKED.search(lower) is not None:
            found.append(MARKED)
    return frozenset(found)


class Expression:
    """A regular expression, compiled for the first text that may match it.

    Where the source is long to write it may be a function. `signs` are simple expressions, of each of which a text that
    matches holds a match; they are compiled already, and several expressions may share one. `needed` are sets of words,
    of each of which a text that matches has one (see `said`), the one that tells most first; who has many expressions
    for one text asks first which of them `may_match` its words.
    """

    def __init__(
        self,
        source: str | Callable[[], str],
        flags: int = 0,
        *,
        signs: tuple[re.Pattern[str], ...] = (),
        needed: tuple[frozenset[str], ...] = (),
    ):
        self._source = source
        self._flags = flags
        self.signs = signs
        self.needed = needed

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself."""
        return re.compile(self._source if isinstance(self._source, str) else self._source(), self._flags)

    def _may_match(self, text: str) -> bool:
        return not self.signs or all(sign.search(text) is not None for sign in self.signs)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between two offsets."""
        return self.compiled.search(text, start, end) if self._may_match(text) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at an offset."""
        return self.compiled.match(text, start, end) if self._may_match(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """The matches between two offsets, in order."""
        return self.compiled.finditer(text, start, end) if self._may_match(text) else iter(())
