"""Time expressions as they are found in a sentence."""

from __future__ import annotations

from time import perf_counter

import pytest

from outreach_lint.language.sentences import sentences
from outreach_lint.language.times import PATTERNS, TimeKind, times
from outreach_lint.reading.reader import read_draft, read_source


def found(text: str) -> list[tuple[TimeKind, str]]:
    draft = read_draft(read_source("draft.txt", text.encode()))
    return [
        (time.kind, sentence.words(time.first, time.last)) for sentence in sentences(draft) for time in times(sentence)
    ]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Please write by Friday.", TimeKind.DEADLINE, "by Friday"),
        ("Please write no later than the 14th.", TimeKind.DEADLINE, "no later than the 14th"),
        ("Please write within 48 hours.", TimeKind.DEADLINE, "within 48 hours"),
        ("Please write before the end of the week.", TimeKind.DEADLINE, "before the end of the week"),
        ("Please write as soon as possible.", TimeKind.URGENCY, "as soon as possible"),
        ("I am free on Tue 2pm.", TimeKind.SLOT, "Tue 2pm"),
        ("I am free Thursday morning.", TimeKind.SLOT, "Thursday morning"),
        ("I will write every week.", TimeKind.FREQUENCY, "every week"),
        ("I will write in a few days.", TimeKind.MOMENT, "in a few days"),
        ("I will write soon.", TimeKind.SOON, "soon"),
    ],
)
def test_a_time_expression_has_its_kind_and_words(text: str, kind: TimeKind, words: str) -> None:
    assert (kind, words) in found(text)


@pytest.mark.parametrize(
    "text",
    ["The lab is by the river.", "We sat in the sun and wed the two designs.", "I may march on.", "Costs fell by 12%."],
)
def test_words_that_only_look_like_times_are_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "hostile", ["by the " * 4000, "1 " * 8000, "the  next " * 3000, "first thing " * 3000, " " * 20000 + "a"]
)
def test_patterns_do_not_blow_up(hostile: str) -> None:
    started = perf_counter()
    for _, patterns in PATTERNS:
        for pattern in patterns:
            sum(1 for _ in pattern.compiled.finditer(hostile))
            sum(1 for _ in pattern.finditer(hostile))
    assert perf_counter() - started < 5
