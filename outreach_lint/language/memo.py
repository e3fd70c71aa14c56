"""Facts that are worked out once for each draft or sentence."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Thing = TypeVar("Thing")
Fact = TypeVar("Fact")
Rest = ParamSpec("Rest")

EMPTY: tuple[Any, ...] = (None, False, (), "", frozenset())
NOTHINGS: dict[type, tuple[Any, tuple[()]]] = {type(fact): (fact, ()) for fact in EMPTY}
"""What is remembered where nothing was found, by its type: most answers are so, and all of them share one."""


def once(work_out: Callable[Concatenate[Thing, Rest], Fact]) -> Callable[Concatenate[Thing, Rest], Fact]:
    """The function, remembering its answer for as long as the thing that it was asked about lives.

    Where it takes more than the thing, the answer to the last of such questions is remembered; what is taken is
    compared by value, and given by position. The answers are kept in the thing itself, so it may be of no class with
    slots.

    A sentence outlives its draft in an editor, and moves (`sentences.succeed`). So a fact about one is worked out of
    its words and of what the function is given, and holds words and no offsets into a draft.
    """

    @wraps(work_out)
    def remembered(thing: Any, *rest: Any) -> Fact:
        try:  # asked some thousand times a draft: what is known is found without another call
            known = thing._facts.get(remembered)
        except AttributeError:
            known = None
        if known is None or known[1] != rest:
            found = work_out(thing, *rest)  # type: ignore[call-arg]
            known = (found, rest) if found or rest else NOTHINGS.get(type(found), (found, rest))
            facts_of(thing)[remembered] = known
        fact: Fact = known[0]
        return fact

    return remembered  # type: ignore[return-value]


def each_once(
    find: Callable[Concatenate[Thing, Rest], Iterator[Fact]],
) -> Callable[Concatenate[Thing, Rest], Iterator[Fact]]:
    """The function, remembering all that it finds; else as `once`."""

    def found(thing: Thing, /, *args: Rest.args, **kwargs: Rest.kwargs) -> tuple[Fact, ...]:
        return tuple(find(thing, *args, **kwargs))

    remembered = once(found)

    @wraps(find)
    def again(thing: Thing, /, *args: Rest.args, **kwargs: Rest.kwargs) -> Iterator[Fact]:
        return iter(remembered(thing, *args, **kwargs))

    return again


def facts_of(thing: object) -> dict[object, tuple[Any, tuple[object, ...]]]:
    """What is remembered of a thing: each answer by who gave it, and what that was given beside the thing."""
    facts: dict[object, tuple[Any, tuple[object, ...]]] = thing.__dict__.setdefault("_facts", {})
    return facts
