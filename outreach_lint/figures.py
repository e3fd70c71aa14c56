"""The figures of a draft that its author sees at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .reading.context import Stage


class Measures(NamedTuple):
    """How long a draft is and what it wants of its reader; `grade` (a school year) is None for too little text."""

    words: int
    seconds: float
    grade: float | None
    asks: int
    questions: int


class Standing(NamedTuple):
    """Where in the correspondence a draft stands, and whether the user said so or it was inferred."""

    stage: Stage
    is_stated: bool
