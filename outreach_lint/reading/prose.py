"""Characters and line breaks that differ between mailers and mean the same."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from .charsets import LONE_SURROGATES

if TYPE_CHECKING:
    from .mapped import Mapped

SPACES = "\x1c\x1d\x1e\x1f\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
LINE_BREAKS = "\x0b\x0c\x85\u2028\u2029"
STRAIGHT = {ord(char): "'" for char in "’‘‛ʼ＇"} | {ord(char): '"' for char in "“”„‟＂"}
SAME = {
    **{ord(char): " " for char in SPACES},
    **{ord(char): "\n" for char in LINE_BREAKS},
    **STRAIGHT,
    **{code: char.translate(STRAIGHT) for code, char in LONE_SURROGATES.items()},
}

PICTOGRAPH = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u2640\u2642\u2695"
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+"
    f"|(?<![{PICTOGRAPH}])\u200d|\u200d(?![{PICTOGRAPH}])"
)
"""Characters without a width. A joiner between pictographs makes one of two and stays."""

COMPOSED = re.compile("[A-Za-z][\u0300-\u036f]{1,9}|[\ufb00-\ufb06]")
"""A letter with its marks; putting very many in their order would take time that grows with the square."""

ACCENT = re.compile("(?<=[A-Za-z])[´`](?=(?:s|t|m|d|ll|re|ve)\\b)")


def tidy(text: Mapped) -> Mapped:
    """The text with one kind of line end, space, apostrophe and quotation mark, and without unseen characters."""
    text = text.sub("\r\n?", "\n").translate(SAME)
    if text.text.isascii():
        return text.sub(ACCENT, "'") if "`" in text.text else text
    return text.sub(UNSEEN, "").sub(ACCENT, "'").sub(COMPOSED, _composed)


def _composed(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC" if match[0] >= "\ufb00" else "NFC", match[0])
