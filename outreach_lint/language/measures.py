"""The figures of a draft that its author sees at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .asks import asks
from .questions import questions
from .readability import body_words, grade, reading_seconds

if TYPE_CHECKING:
    from ..reading.draft import Draft


@dataclass(frozen=True)
class Measures:
    """How long a draft is and what it wants of its reader; `grade` (a school year) is None for too little text."""

    words: int
    seconds: float
    grade: float | None
    asks: int
    questions: int


def measures(draft: Draft) -> Measures:
    """The figures of a draft."""
    found = grade(draft)
    return Measures(
        words=len(body_words(draft)),
        seconds=reading_seconds(draft),
        grade=None if found is None else found.value,
        asks=len(asks(draft)),
        questions=sum(1 for _ in questions(draft)),
    )
