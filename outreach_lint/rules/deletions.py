"""Which space goes with words that are taken out, so that none is left double or at the end of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..reading.draft import Block, Draft

SPACE = " \t\n"


def with_space(draft: Draft, block: Block, start: int, end: int, around: str = SPACE) -> tuple[int, int]:
    """The span of words with the space on one side of them; offsets into `Draft.text`.

    What follows goes with them, what stands before at the end of the block; or the other way round, where only that
    keeps the words as the file has them. `around` says what counts as space.
    """
    text = draft.text.text
    first, last = start, end
    while first > block.start and text[first - 1] in around:
        first -= 1
    while last < block.end and text[last] in around:
        last += 1
    sides = [(start, last), (first, end)]
    if last == block.end and first > block.start:
        sides.reverse()
    return next((side for side in sides if side[0] < side[1] and draft.is_verbatim(*side)), (start, last))
