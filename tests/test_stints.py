"""Stints: long stretches of the reader's day that are asked for."""

import pytest

from outreach_lint.language.stints import stints
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("I would need two hours of your time, Zoë.", ["two hours"]),
        ("An afternoon shadowing you in Kraków would teach me a lot.", ["An afternoon"]),
        ("I spent an afternoon with José at the old yard.", []),
        ("Fifteen minutes of your time would be plenty, Siân.", []),
    ],
)
def test_a_long_stretch_of_the_readers_time_is_a_stint(text: str, asked: list[str]) -> None:
    draft = read_draft(Source("draft.txt", text))
    assert [stint.words for stint in stints(draft)] == asked
