"""Where a sentence may begin in a text that is not parsed."""

from __future__ import annotations


def may_begin(text: str, at: int, start: int = 0, marks: str = ".!?") -> bool:
    """Whether a sentence may begin at a place: where the text starts, on a new line, or behind a mark and spaces."""
    before = at
    while before > start and text[before - 1].isspace():
        before -= 1
    after_mark = start < before < at and text[before - 1] in marks
    return at == start or text[at - 1] == "\n" or after_mark
