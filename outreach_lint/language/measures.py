"""The measures of a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..figures import Measures
from .asks import asks
from .questions import questions
from .readability import body_words, grade, reading_seconds

if TYPE_CHECKING:
    from ..reading.draft import Draft


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
