"""Hard wraps: which line breaks an author meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .mapped import Mapped

LONG = 50
"""A line beyond this many characters has been wrapped."""
NARROWEST, WIDEST = 30, 100
"""The widths that mailers and authors wrap lines to."""
SPACE = re.compile(r"[ \t\n]+")
OPEN_ENDED = re.compile(
    r"(?:,|\b(?:an?|the|of|to|and|or|for|with|at|in|on|by|from|my|your|our|their|his|its|as|that|is|are|was|were|be|been|have|has|had"
    r"|I|we|which|who|than|into|about|not))\Z"
)
ENDED = re.compile(r"[.!?:;,]\Z")
FIRST_PERSON = re.compile(r"I(?:'\w+)?\s")


def wrap_width(lines: Iterable[str]) -> int:
    """The width that the lines of a text were wrapped to, if they were. Longer ones were not."""
    return max((len(line) for line in lines if len(line) <= WIDEST), default=0)


def goes_on(line: str, following: str, width: int) -> bool:
    """Whether the break between two lines of a block is a wrap and no line end that its author meant.

    `width` is what the text was wrapped to: a word that had no more room went down by itself.
    """
    if not following or not line:
        return False
    if following[0].islower() or len(line) > LONG or OPEN_ENDED.search(line):
        return True
    if not ENDED.search(line) and (len(line) > LONG - 10 or FIRST_PERSON.match(following)):
        return True
    return width >= NARROWEST and len(line) + 1 + len(following.split(None, 1)[0]) > width


def unwrapped(block: Mapped, width: int) -> Mapped:
    """A block without its hard wraps, each run of white space one space or one line end."""
    text = block.text

    def space(match: re.Match[str]) -> str:
        if "\n" not in match[0]:
            return " "
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
        stop = text.find("\n", match.end())
        following = text[match.end() : stop if stop >= 0 else len(text)].strip()
        return " " if goes_on(line, following, width) else "\n"

    return block.sub(SPACE, space)
