"""What holds of zones for any text."""

from __future__ import annotations

import re

import trial
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import PROSE

from outreach_lint.reading.draft import Draft, Zone
from outreach_lint.reading.zones import stretches

REPLY = "\n\nOn 2 Nov 2026, Zoë Lee wrote:\n> Liebe Renée,\n> grüße.\n"


@given(PROSE | st.text(max_size=200))
def test_stretches_are_in_order_and_leave_out_markers_only(text: str) -> None:
    body = re.sub("\r\n?|[\x85\u2028\u2029\x0b\x0c]", "\n", text)
    done = 0
    for stretch in stretches(body):
        assert done <= stretch.start < stretch.end <= len(body)
        assert not body[stretch.start].isspace()
        assert not body[stretch.end - 1].isspace()
        assert trial.BETWEEN_BLOCKS.fullmatch(body[done : stretch.start])
        done = stretch.end
    assert trial.BETWEEN_BLOCKS.fullmatch(body[done:])


@given(PROSE)
@example("Hi Zoë, > é\n")  # no line begins with this mark
@example("> é\n\nHi Zoë, > é\n> ü\n")
def test_no_line_with_a_quotation_mark_is_the_writers_own(text: str) -> None:
    body = re.sub("\r\n?|[\x85\u2028\u2029\x0b\x0c]", "\n", text)
    marks = [mark.start() for mark in re.finditer("^>+ (?!From )", body, re.MULTILINE)]
    own = [stretch for stretch in stretches(body) if stretch.zone]
    assert not any(stretch.start <= mark < stretch.end for mark in marks for stretch in own)


@given(PROSE)
def test_a_reply_below_changes_nothing_above(text: str) -> None:
    alone, above = (_own(trial.read("zoë.txt", body.encode()).draft) for body in (text, text + REPLY))
    assert alone is None or alone == above


def _own(draft: Draft | None) -> object:
    return draft and [(block.zone, draft.words(block)) for block in draft.blocks]


@given(PROSE)
def test_greetings_come_first_and_once(text: str) -> None:
    draft = trial.read("zoë.txt", text.encode()).draft
    zones = [block.zone for block in draft.blocks if block.zone is not Zone.SUBJECT] if draft else []
    assert Zone.GREETING not in zones[1:]
