"""What drafts that are linted in one run know of each other."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Employer:
    """A company that a draft is about: the name to show, and the key under which it is known however it is written."""

    name: str
    key: str


@dataclass(frozen=True)
class Letter:
    """A draft of the run, as far as its neighbours care.

    `readers` are the addresses and the words of the names that it goes to, in lower case. `employer` is the company
    that it goes to, None where it does not say.
    """

    path: str
    readers: frozenset[str] = frozenset()
    employer: Employer | None = None


@dataclass(frozen=True)
class Folder:
    """The drafts of a run, in the order in which they are linted, and which of them holds which stretch of words.

    `holders` gives for the hash of a stretch the places in `letters` of the drafts that hold it, in order; `here` is
    the place of the draft that the folder is shown to.
    """

    letters: tuple[Letter, ...] = ()
    holders: Mapping[int, tuple[int, ...]] = field(default_factory=lambda: MappingProxyType({}))
    here: int = 0

    def at(self, place: int) -> Folder:
        """The folder as the draft in this place sees it."""
        return replace(self, here=place)


ALONE = Folder()
"""The folder of a draft that is linted alone."""
