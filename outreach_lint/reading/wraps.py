"""Hard wraps: which line breaks an author meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .source import Mapped

LONG = 50
SPACE = re.compile(r"[ \t\n]+")
OPEN_ENDED = re.compile(
    r"(?:,|\b(?:an?|the|of|to|and|or|for|with|at|in|on|by|from|my|your|our|their|his|its|as|that|is|are|was|were|be|been|have|has|had"
    r"|I|we|which|who|than|into|about|not))\Z"
)


def longest_line(lines: Iterable[str]) -> int:
    """The width that the lines of a text were wrapped to, if they were."""
    return max((len(line) for line in lines), default=0)


def goes_on(line: str, following: str, width: int) -> bool:
    """Whether the break between two lines of a block is a wrap and no line end that its author meant.

    `width` is the longest line of the text: where all are short, a word that had no more room went down by itself.
    """
    if not following or not line:
        return False
    if following[0].islower() or len(line) > LONG or OPEN_ENDED.search(line):
        return True
    if re.match(r"I(?:'\w+)?\s", following) and not re.search(r"[.!?:;,]\Z", line):
        return True
    return 30 <= width <= LONG and len(line) + 1 + len(following.split(None, 1)[0]) > width


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
