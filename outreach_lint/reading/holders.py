"""Which drafts of a run hold the same stretches of words."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SHELVES = 64
"""The parts that the stretches are divided into, by their hash; one part is sorted at a time."""


class Holders:
    """The places of the drafts that hold a stretch, by its hash; of those only that several drafts hold.

    A run may hold a million stretches, so they stand in arrays: twelve bytes for each draft that holds one.
    """

    def __init__(self, stretches: Iterable[Iterable[int]]) -> None:
        """`stretches` has the hashes of the stretches of each draft, in 64 bits and each once, by its place."""
        shelves = [(array("q"), array("I")) for _ in range(SHELVES)]
        for place, found in enumerate(stretches):
            for stretch in found:
                hashes, places = shelves[stretch % SHELVES]
                hashes.append(stretch)
                places.append(place)
        self._shelves = shelves
        for number, (hashes, places) in enumerate(shelves):
            order = sorted(range(len(hashes)), key=hashes.__getitem__)
            around = zip([None, *order], order, [*order[1:], None], strict=False)
            shared = [
                at
                for before, at, after in around
                if (before is not None and hashes[before] == hashes[at])
                or (after is not None and hashes[after] == hashes[at])
            ]
            shelves[number] = (array("q", map(hashes.__getitem__, shared)), array("I", map(places.__getitem__, shared)))

    def of(self, stretch: int) -> Sequence[int]:
        """The places of the drafts that hold it, in order; none where fewer than two do."""
        hashes, places = self._shelves[stretch % SHELVES]
        first = bisect_left(hashes, stretch)
        return places[first : bisect_right(hashes, stretch, first)]
