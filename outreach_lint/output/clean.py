"""Other people's text made fit for a terminal and for a CI log."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

EMOJI = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f"
    "\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
VARIATION_SELECTORS = re.compile("[\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""What shows as nothing and is printable all the same."""


@cache
def _emoji_joints() -> re.Pattern[str]:
    """A joiner or variation selector that shapes an emoji, not one that hides between letters."""
    return re.compile(
        f"(?<=[{EMOJI}])[\ufe0e\ufe0f]|(?<=[{EMOJI}\ufe0f])\u200d(?=[{EMOJI}])|(?<=[0-9#*])\ufe0f(?=\u20e3)"
    )


def clean(text: str) -> str:
    """The text on one line, with everything visible that a terminal would act on, hide or reorder.

    Control characters become their pictures, a tab four spaces, invisible characters `<U+XXXX>`.
    """
    if text.isprintable() and (text.isascii() or not VARIATION_SELECTORS.search(text)):
        return text
    return "".join(glyphs(text))


def glyphs(text: str) -> Iterator[str]:
    """What is shown of each character, as above."""
    kept = {match.start() for match in _emoji_joints().finditer(text)}
    return (char if i in kept else _visible(char) for i, char in enumerate(text))


def _visible(char: str) -> str:
    code = ord(char)
    if char == "\t":
        return "    "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    from unicodedata import category

    if category(char) in {"Cc", "Cf", "Zl", "Zp", "Cs"} or VARIATION_SELECTORS.match(char):
        return f"<U+{code:04X}>"
    return char


MARK = re.compile(r"##(?=\w*\[)")
"""What begins a command wherever it stands in a log: `##[` on GitHub, `##vso[` on Azure, `##teamcity[` on TeamCity."""


def unmarked(text: str, broken: str = "##\u200b") -> str:
    """The text without such marks; where the format has a way to write the same in other characters, that is used."""
    return MARK.sub(lambda _: broken, text)


def defused(line: str) -> str:
    """A line that a CI does not take for a command: `::` at its start and such marks are broken up."""
    return re.sub(r"^(\s*):(?=:)", "\\1:\u200b", unmarked(line))
