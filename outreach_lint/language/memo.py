"""Facts that are worked out once for each draft or sentence."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Thing = TypeVar("Thing")
Fact = TypeVar("Fact")
FACTS = "_facts"


def once(work_out: Callable[[Thing], Fact]) -> Callable[[Thing], Fact]:
    """The function, remembering its answer for as long as the thing that it was asked about lives.

    The answers are kept in the thing itself, so it may be of no class with slots.
    """

    @wraps(work_out)
    def remembered(thing: Thing) -> Fact:
        facts = thing.__dict__.setdefault(FACTS, {})
        if remembered not in facts:
            facts[remembered] = work_out(thing)
        fact: Fact = facts[remembered]
        return fact

    return remembered
