"""How long the time is that a text names."""

from itertools import pairwise

import pytest

from outreach_lint.language.durations import durations


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("ten minutes about the Øresund", [10]),
        ("a 10-minute conversation", [10]),
        ("15 mins, Zoë", [15]),
        ("10 to 15 minutes", [15]),
        ("10–15 minutes", [15]),
        ("ten or fifteen minutes", [15]),
        ("five short minutes", [5]),
        ("fifteen minutes' time", [15]),
        ("twenty-five minutes", [25]),
        ("a quarter of an hour in Łódź", [15]),
        ("half an hour", [30]),
        ("a half-hour chat", [30]),
        ("three-quarters of an hour", [45]),
        ("an hour of your time, Señora", [60]),
        ("two hours", [120]),
        ("an hour and a half", [90]),
        ("one and a half hours", [90]),
        ("1.5 hours", [90]),
        ("1½ hours", [90]),
        ("thirty-five minutes", [35]),
        ("twenty to thirty minutes in Łódź", [30]),
        ("version 2.10 minutes", []),
        ("2 hrs", [120]),
        ("half a day in Kyōto", [240]),
        ("your whole afternoon", [240]),
        ("a quick word", [None]),
        ("briefly", [None]),
        ("a few minutes", [None]),
        ("a couple of minutes", [None]),
        ("half an hour, or ten minutes at the café", [30, 10]),
        ("no time at all in Malmö", []),
        ("45 looms", []),
        ("a week in Łódź", []),
        ("the minutes of the meeting", []),
        ("every minute counts", []),
    ],
)
def test_a_text_names_its_lengths_of_time(text: str, minutes: list[int | None]) -> None:
    assert [duration.minutes for duration in durations(text)] == minutes


def test_a_length_stands_where_its_words_stand() -> None:
    text = "Zoë, hättest du half an hour or a quick word?"
    assert [text[duration.start : duration.end] for duration in durations(text)] == ["half an hour", "quick"]


def test_no_length_lies_inside_another() -> None:
    found = durations("a quick five-minute chat, or an hour and a half, or a couple of hours in Łódź")
    assert all(before.end <= after.start for before, after in pairwise(found))
