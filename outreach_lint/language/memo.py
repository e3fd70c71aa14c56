"""Facts that are worked out once for each draft or sentence."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

Thing = TypeVar("Thing")
Fact = TypeVar("Fact")


def once(work_out: Callable[[Thing], Fact]) -> Callable[[Thing], Fact]:
    """The function, remembering its answer for as long as the thing that it was asked about lives."""
    known: WeakKeyDictionary[object, Fact] = WeakKeyDictionary()

    @wraps(work_out)
    def remembered(thing: Thing) -> Fact:
        if thing not in known:
            known[thing] = work_out(thing)
        return known[thing]

    return remembered
