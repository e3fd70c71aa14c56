"""What drafts that are linted in one run know of each other.

Of a draft its neighbours know no words, only marks: it is enough to know a name or an address again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .holders import Holders


class Letter(NamedTuple):
    """A draft of the run, as far as its neighbours care.

    `addresses` and `names` are the marks of the addresses that it goes to and of the words of its readers' names.
    `employer` is the mark of the company that it goes to, empty where it does not say.
    """

    path: str
    addresses: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    employer: str = ""


@dataclass(eq=False)
class Folder:
    """The drafts of a run, in the order in which they are linted.

    `stretches` gives the hashes of the stretches of words of each of them, in the same order.
    """

    letters: tuple[Letter, ...]
    stretches: Callable[[], Iterable[Iterable[int]]]

    @cached_property
    def first_to(self) -> Mapping[str, str]:
        """The path of the first letter to each employer, by the employer's mark."""
        return {letter.employer: letter.path for letter in reversed(self.letters) if letter.employer}

    @cached_property
    def holders(self) -> Holders:
        """Who holds a stretch, by the places in `letters`."""
        from .holders import Holders

        return Holders(self.stretches())

    def at(self, place: int) -> Neighbours:
        """The folder as the draft in this place sees it."""
        return Neighbours(self, place)


@dataclass(eq=False)
class Asked:
    """What a draft has asked about the others: the marks of companies, and whether it asked for their words."""

    employers: set[str] = field(default_factory=set)
    words: bool = False


@dataclass(eq=False)
class Neighbours:
    """What the draft in the place `here` of a folder may know of the others. `asked` keeps what it wanted to know."""

    folder: Folder
    here: int
    asked: Asked = field(default_factory=Asked)

    def letter_to(self, employer: str) -> str | None:
        """The path of the first letter of the run to the employer with this mark."""
        self.asked.employers.add(employer)
        return self.folder.first_to.get(employer)

    def earlier_holders(self, stretches: Iterable[int]) -> list[tuple[Letter, int]]:
        """The letters before this one that hold any of some stretches, in order, with the number of those they hold."""
        self.asked.words = True
        held = Counter(place for stretch in stretches for place in self.folder.holders.of(stretch) if place < self.here)
        return [(self.folder.letters[place], count) for place, count in sorted(held.items())]

    @property
    def own(self) -> Letter:
        """The letter that the draft itself is."""
        return self.folder.letters[self.here]
