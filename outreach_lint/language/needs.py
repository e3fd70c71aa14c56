"""What patterns need of a text: sets of words, of each of which it holds one. So few of many are tried on it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


@dataclass(frozen=True, eq=False)
class Needs:
    """What each of some patterns needs, in order: sets of words, the one that tells most first; none if it needs none.

    A pattern's place is its index among them.
    """

    sets: tuple[tuple[frozenset[str], ...], ...]

    @cached_property
    def anchors(self) -> Mapping[str, Sequence[int]]:
        """The places of the patterns by each word of the set that tells most; under "" of those that need nothing."""
        found: dict[str, list[int]] = {}
        for place, needed in enumerate(self.sets):
            for word in needed[0] if needed else ("",):
                found.setdefault(word, []).append(place)
        return {word: tuple(places) for word, places in found.items()}

    def anchored(self, words: frozenset[str]) -> list[int]:
        """The places, in order, of the patterns that find a word of the set that tells most among these."""
        anchors = self.anchors
        return sorted({place for word in (*(anchors.keys() & words), "") for place in anchors.get(word, ())})

    def met(self, words: frozenset[str]) -> Iterator[int]:
        """The places, in order, of the patterns that find among these words one of each set."""
        return (place for place in self.anchored(words) if not any(map(words.isdisjoint, self.sets[place])))
