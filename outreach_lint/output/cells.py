"""The cells that a text takes on a terminal."""

from __future__ import annotations

import re

NARROW = re.compile("[ -~\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*")
"""Text of Latin letters and punctuation, a cell for each; rich, which knows of all others, is not imported for it."""


def cells(text: str) -> int:
    """How many cells a clean text takes."""
    if NARROW.fullmatch(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def split(text: str, at: int) -> tuple[str, str]:
    """A clean text in two, the first part so many cells wide; a wide character in the middle becomes two spaces."""
    if NARROW.fullmatch(text):
        return text[:at], text[at:]
    from rich.cells import split_text

    return split_text(text, at)
