"""Hostile messages: the ask is found where it stands or an error says why not, in the time of a plain message."""

from __future__ import annotations

from functools import cache

import pytest
import trial
from hostile import ASK, CASES, Case, message
from trial import linted, read

LIMIT = 20_000_000
"""Characters that a body may have here, so that it is time and not size that ends a reading."""

DEARER = 25
"""What a message may cost, measured by a plain one of its size; ones of very short lines cost up to nine."""


@pytest.mark.parametrize("name", CASES)
def test_the_ask_stands_in_its_place_or_an_error_says_why_not(name: str) -> None:
    case = CASES[name]
    raw = case.build(case.size)
    tried = read(case.path, raw, max_characters=LIMIT)
    if case.refused:
        assert case.refused in tried.refusal
    else:
        assert stands(tried, case)
    allowed = 0.05 + DEARER * len(raw) * seconds_a_byte()
    assert (
        min(tried.reading, read(case.path, raw, max_characters=LIMIT).reading if tried.reading > allowed else 0)
        < allowed
    )


def stands(tried: trial.Trial, case: Case) -> bool:
    """Whether the draft holds the ask, and the file holds at its place what stands for it."""
    assert tried.draft is not None
    start = tried.draft.text.text.index(case.ask)
    first, last = tried.draft.text.origin(start, start + len(case.ask))
    in_file = tried.source.text[first:last]
    if case.stands is None:
        return any(case.ask in reading for reading in trial.readings(in_file))
    octets = case.stands if isinstance(case.stands, bytes) else case.stands.encode()
    return in_file.encode("utf-8", "surrogateescape") == octets


@cache
def seconds_a_byte() -> float:
    """What a byte of a plain message costs."""
    raw = message("Zoë, I read your note on rye bread twice.\n" * 10_000)
    return min(read("zoë.eml", raw, max_characters=LIMIT).reading for _ in range(3)) / len(raw)


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if not case.refused and case.ask == ASK])
def test_the_invitation_is_flagged_in_its_place(name: str) -> None:
    case = CASES[name]
    raw = case.build(case.size if case.lints else max(1, case.size // 100))
    tried = linted(case.path, raw)
    found = [one for one in tried.found if one.words == "take you out for a coffee"]
    assert {one.rule for one in found} <= {"coffee-ask", "vague-ask"}
    assert found
    assert not any(trial.misplaced(one, tried.source) for one in found)
