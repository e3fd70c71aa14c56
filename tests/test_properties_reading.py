"""What holds of reading for any bytes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import trial
from hypothesis import assume, example, given
from hypothesis import strategies as st
from strategies import NAMES, OCTETS, PROSE, written

from outreach_lint.reading.mapped import Mapped
from outreach_lint.reading.prose import tidy
from outreach_lint.reading.source import Source

if TYPE_CHECKING:
    from outreach_lint.reading.draft import Draft


@given(NAMES, OCTETS)
def test_any_bytes_are_a_draft_with_its_places_in_the_file_or_a_clear_error(name: str, raw: bytes) -> None:
    tried = trial.read(name, raw)
    assert (tried.draft is None) == bool(tried.refusal)


@given(NAMES, OCTETS)
def test_reading_again_gives_the_same(name: str, raw: bytes) -> None:
    one, other = trial.read(name, raw), trial.read(name, raw)
    assert one.refusal == other.refusal
    assert _content(one.draft) == _content(other.draft)


def _content(draft: Draft | None) -> object:
    return draft and (draft.text, draft.blocks, draft.headers, draft.attachments, draft.quoted, draft.has_html)


@given(PROSE)
@example("Subject: é =?utf-8?q?Zo=C3=AB?=\nHi Zoë,\n")  # a subject is read as mail programs read it
def test_each_letter_of_a_text_stands_where_the_draft_says(text: str) -> None:
    draft = trial.read("zoë.txt", text.encode()).draft
    assume(draft is not None)
    assert draft is not None
    for at, letter in enumerate(draft.text.text):
        start, end = draft.text.origin(at, at + 1)
        held = draft.source.text[start:end]
        decoded = any(letter in reading for reading in trial.readings(held)) and draft.headers.subject and "=" in held
        assert letter.isspace() or letter in (held, tidy(Mapped.of(held)).text) or letter == "'" or decoded


@given(written())
def test_a_written_message_is_read_and_no_place_holds_a_header_or_a_border(raw: bytes) -> None:
    tried = trial.read("zoë.eml", raw)
    if tried.draft is None:
        assert re.match("the body (is empty|holds only quoted)|the message is encrypted", tried.refusal)
        return
    top = raw.decode("utf-8", "surrogateescape").index("\r\n\r\n")
    body = [block for block in tried.draft.blocks if block.zone != "subject"]
    assert all(tried.draft.text.origin(block.start, block.end)[0] > top for block in body)


@given(PROSE, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-be"]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_the_draft_is_the_same_in_every_encoding_and_with_all_line_ends(text: str, charset: str, end: str) -> None:
    text = re.sub("\r\n?", "\n", text)
    mark = b"\xfe\xff" if charset == "utf-16-be" else b""
    one = trial.read("zoë.txt", text.encode())
    other = trial.read("zoë.txt", mark + text.replace("\n", end).encode(charset))
    assert one.refusal == other.refusal
    if one.draft and other.draft:
        assert one.draft.text.text == other.draft.text.text
        assert one.draft.blocks == other.draft.blocks


@given(st.text(st.characters(), max_size=80))
def test_tidying_what_is_tidy_changes_nothing(text: str) -> None:
    once = tidy(Mapped.of(text))
    assert tidy(once).text == once.text


@given(OCTETS)
def test_a_file_says_of_each_offset_its_line_and_column(raw: bytes) -> None:
    source = Source.from_bytes("zoë.txt", raw)
    text = source.text
    for offset in {0, len(text) // 3, len(text) // 2, len(text)}:
        line, column = source.position(offset)
        before = re.split("\r\n|\r|\n", text[:offset])
        inside = text[offset - 1 : offset + 1] == "\r\n"  # between the two halves of a line end
        assert (line, column) == (len(before) - inside, len(before[-1]) + 1) or inside
        assert source.line_start(line) + column - 1 == offset
