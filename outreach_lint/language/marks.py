"""Marks that raise the voice: exclamation marks, and marks that stand doubled."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import BODY, Zone
from .match import lexicon
from .sentences import QUOTATION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft

READ = (Zone.SUBJECT, Zone.GREETING, Zone.CLOSING, *BODY)
SIGNS = "!?\u203c\u2049\u2757\u2755\uff01\uff1f"
RUN = re.compile(rf"[{SIGNS}](?:[{SIGNS}]|\ufe0f|(?<=!)[ \t](?=!))*")
WORTH_A_LOOK = re.compile(r"[!\u203c\u2049\u2757\u2755\uff01]|[?\uff1f]\ufe0f*[?\uff1f]")
"""What a text with a mark holds: no more than single question marks are none."""
WIDE = str.maketrans({"\u203c": "!!", "\u2049": "!?", "\u2757": "!", "\u2755": "!", "\uff01": "!", "\uff1f": "?"})
CODE = re.compile(
    r"`[^`\n]+`|(?:https?://|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}\.\w+|!=+|!!?(?=[\w\[({\"'])|(?<=[\w)])!(?=[\w.,;:])|#!\S*|\b\d+!(?=\s+[a-z=+*/<>])"
    r"|(?<=\w)\?(?=\w)|(?:(?<![\w.-])[\w.-]++)?+[/\\][\w/\\.!?-]*|(?<=[,:;] )[!?]+(?=[ ,])|(?<!\?)\?{2,}(?=\w)",
)
"""Where the marks are signs of a programming language, an address, a path or a formula."""


class Mark(NamedTuple):
    """An exclamation mark, or several marks in a row. Offsets are code points of `Draft.text`."""

    start: int
    end: int
    text: str

    @property
    def exclaims(self) -> bool:
        return "!" in self.text

    @property
    def is_doubled(self) -> bool:
        return len(self.text) > 1

    @property
    def single(self) -> str:
        """The one mark that says the same: a question stays a question."""
        return "?" if "?" in self.text else "!"


NEAR = 200
"""Characters on either side of a mark that say whether it belongs to a name."""


@cache
def _named() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(lexicon("exclaiming_names"), key=len, reverse=True))
    return re.compile(rf"\b(?:{names})\Z", re.IGNORECASE)


def marks(draft: Draft) -> Iterator[Mark]:
    """The exclamation marks and doubled marks of the writer's own words, in order; one in the greeting is courtesy."""
    text = draft.text.text
    for block in draft.zone(*READ):
        words = text[block.start : block.end]
        if WORTH_A_LOOK.search(words) is None:
            continue
        masked = CODE.sub(_blank, QUOTATION.sub(_blank, words))
        for match in RUN.finditer(masked):
            found = re.sub(r"[^!?]", "", match[0].translate(WIDE))
            if found == "?" or _is_name(words, match) or (found == "!" and block.zone is Zone.GREETING):
                continue
            yield Mark(block.start + match.start(), block.start + match.end(), found)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _is_name(words: str, match: re.Match[str]) -> bool:
    """Whether the mark belongs to a name: one that is known, or a capitalised word inside a sentence that goes on."""
    if match[0] != "!":
        return False
    before, after = words[max(0, match.start() - NEAR) : match.start()], words[match.end() : match.end() + NEAR]
    if (
        _named().search(before)
        and re.search(r"\b[A-Z][\w' -]*\Z", before)
        and re.match(r"(?:'s)?[ \t]+[\w(]|,|'s", after)
    ):
        return True
    inside = re.search(r"[a-z0-9,] [A-Z][\w'-]*\Z", before)
    return inside is not None and re.match(r"(?:'s)?[ \t]+[a-z]", after) is not None
