"""What patterns need of a text: sets of words, of each of which it holds one. So few of many are tried on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Owner = TypeVar("Owner")


class Needs(Generic[Owner]):
    """An index from words to the patterns that need them. A pattern is known by its owner and its place there.

    A pattern is looked up by the set that tells most. Each of the other sets has a bit: so what a text holds is one
    number, and what a pattern needs is another. Most patterns fail at the next set, of which one byte of the number
    tells: that of others is not even fetched from memory.
    """

    def __init__(self) -> None:
        self.owners = 0
        self._places: dict[frozenset[str], int] = {}
        """The place of each set's bit."""
        self._held: dict[str, int] = {}
        """The bits of the sets that a word is in."""
        self._anchored: dict[str, list[tuple[Owner, int, int, int, int]]] = {}
        """Patterns by every word of the set that tells most; under "" if they need none.

        With owner and place: in which byte the bit of the next set is, that bit there, and the bits of all others.
        """

    def add(self, owner: Owner, patterns: Iterable[tuple[frozenset[str], ...]]) -> None:
        """Take in the patterns of an owner, given what each needs: sets of words, the one that tells most first."""
        for place, sets in enumerate(patterns):
            bits = [self._bit(needed) for needed in sets[1:]]
            byte, bit = divmod(bits[0], 8) if bits else (0, 0)
            entry = (owner, place, byte, 1 << bit if bits else 0, sum(1 << other for other in set(bits[1:])))
            for word in sets[0] if sets else ("",):
                self._anchored.setdefault(word, []).append(entry)
        self.owners += 1

    def _bit(self, needed: frozenset[str]) -> int:
        """The place of a set's bit."""
        place = self._places.get(needed)
        if place is None:
            place = self._places[needed] = len(self._places)
            for word in needed:
                self._held[word] = self._held.get(word, 0) | 1 << place
        return place

    def met(self, words: frozenset[str]) -> Mapping[Owner, tuple[int, ...]]:
        """The places, in order, of the patterns that find among these words one of each set, by owner."""
        held, anchored = self._held, self._anchored
        known = words & anchored.keys()
        here = 0
        for word in words & held.keys():
            here |= held[word]
        bytes_here = here.to_bytes(len(self._places) // 8 + 1, "little")
        found: dict[Owner, set[int]] = {}
        for word in (*known, ""):
            for owner, place, byte, bit, others in anchored.get(word, ()):
                if bytes_here[byte] & bit == bit and others & here == others:
                    found.setdefault(owner, set()).add(place)
        return {owner: tuple(sorted(places)) for owner, places in found.items()}
