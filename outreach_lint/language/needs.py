"""What patterns need of a text: sets of words, of each of which it holds one. So few of many are tried on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Owner = TypeVar("Owner")


class Needs(Generic[Owner]):
    """An index from words to the patterns that need them. A pattern is known by its owner and its place there.

    A pattern is looked up by the set that tells most. Each of the other sets has a bit: so what a text holds is one
    number, and what a pattern needs is another.
    """

    def __init__(self) -> None:
        self.owners = 0
        self._bits: dict[frozenset[str], int] = {}
        self._held: dict[str, int] = {}
        """The bits of the sets that a word is in."""
        self._anchored: dict[str, list[tuple[Owner, int, int]]] = {}
        """Patterns by every word of the set that tells most, each with the bits of the others; under "" if none."""

    def add(self, owner: Owner, patterns: Iterable[tuple[frozenset[str], ...]]) -> None:
        """Take in the patterns of an owner, given what each needs: sets of words, the one that tells most first."""
        for place, sets in enumerate(patterns):
            bits = 0
            for needed in sets[1:]:
                bits |= self._bit(needed)
            for word in sets[0] if sets else ("",):
                self._anchored.setdefault(word, []).append((owner, place, bits))
        self.owners += 1

    def _bit(self, needed: frozenset[str]) -> int:
        bit = self._bits.get(needed)
        if bit is None:
            bit = self._bits[needed] = 1 << len(self._bits)
            for word in needed:
                self._held[word] = self._held.get(word, 0) | bit
        return bit

    def met(self, words: frozenset[str]) -> Mapping[Owner, tuple[int, ...]]:
        """The places, in order, of the patterns that find among these words one of each set, by owner."""
        held, anchored = self._held, self._anchored
        known = words & anchored.keys()
        here = 0
        for word in words & held.keys():
            here |= held[word]
        found: dict[Owner, set[int]] = {}
        for word in (*known, ""):
            for owner, place, bits in anchored.get(word, ()):
                if bits & here == bits:
                    found.setdefault(owner, set()).add(place)
        return {owner: tuple(sorted(places)) for owner, places in found.items()}
