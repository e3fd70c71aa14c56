"""Positions in files, and text that remembers where it came from."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_lint.reading.mapped import Mapped
from outreach_lint.reading.source import Source


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        ("Zoë’s draft".encode(), "Zoë’s draft", "utf-8"),
        ("Zoë’s draft".encode("utf-8-sig"), "Zoë’s draft", "utf-8"),
        (b"\xff\xfe" + "Zoë 🙂".encode("utf-16-le"), "Zoë 🙂", "utf-16-le"),
        (b"\xfe\xff" + "Zoë 🙂".encode("utf-16-be"), "Zoë 🙂", "utf-16-be"),
        (b"Zo\xeb", "Zo\udceb", "utf-8"),
        (b"", "", "utf-8"),
    ],
)
def test_a_byte_order_mark_decides_how_bytes_are_read(raw: bytes, text: str, encoding: str) -> None:
    source = Source.from_bytes("a.txt", raw)
    assert (source.text, source.encoding) == (text, encoding)


def test_bytes_that_are_not_utf_8_are_read_in_the_fallback() -> None:
    source = Source.from_bytes("a.txt", "Zoë’s".encode("cp1252"), fallback="cp1252")
    assert (source.text, source.encoding) == ("Zoë’s", "cp1252")


def test_lines_end_with_cr_lf_or_both_and_nothing_else() -> None:
    source = Source("a.txt", "é\r\nb\rc\nd\x0b\u2028e\x85")
    assert source.line_count == 4
    assert [source.line(number) for number in range(1, 5)] == ["é", "b", "c", "d\x0b\u2028e\x85"]
    assert [source.line_start(number) for number in range(1, 5)] == [0, 3, 5, 7]


@given(st.text(alphabet="aé\r\n🙂"), st.data())
def test_a_position_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    source = Source("a.txt", text)
    offset = data.draw(st.integers(0, len(text)))
    line, column = source.position(offset)
    assert source.line_start(line) + column - 1 == offset


def spans(mapped: Mapped) -> list[tuple[int, int]]:
    return list(zip(mapped.starts, mapped.ends, strict=True))


def test_each_character_of_a_file_stands_for_itself() -> None:
    mapped = Mapped.of("Zoë Lee", 2, 5)
    assert mapped.text == "ë L"
    assert spans(mapped) == [(2, 3), (3, 4), (4, 5)]


def test_new_characters_stand_for_all_that_they_replace() -> None:
    mapped = Mapped.of("caf&eacute;s").sub("&eacute;", "é")
    assert mapped.text == "cafés"
    assert mapped.origin(3, 4) == (3, 11)
    assert mapped.origin(4, 5) == (11, 12)


def test_what_is_cut_belongs_to_nobody() -> None:
    mapped = Mapped.of("Zo\u00adë").sub("\u00ad", "")
    assert mapped.text == "Zoë"
    assert mapped.origin(0, 2) == (0, 2)
    assert mapped.origin(2, 3) == (3, 4)


def test_an_empty_stretch_is_a_place() -> None:
    mapped = Mapped.of("Zoë", 1)
    assert mapped.origin(0, 0) == (1, 1)
    assert mapped.origin(2, 2) == (3, 3)
    assert Mapped.of("Zoë", 2, 2).origin(0, 0) == (2, 2)


@given(
    st.text(alphabet="abé ’\n"),
    st.sampled_from(["a", "b+", "[é’]", r"\s+", "^", "(?<=a)"]),
    st.sampled_from(["", "x", "yé"]),
)
def test_sub_gives_the_text_that_re_sub_gives(text: str, pattern: str, new: str) -> None:
    assert Mapped.of(text).sub(pattern, new).text == re.sub(pattern, new, text)


CHARSETS = ["utf-8", "utf-16", "utf-16-be", "utf-7", "cp1252", "iso-2022-jp", "gb18030", "shift_jis", "hz", "big5hkscs"]


@pytest.mark.parametrize("charset", CHARSETS)
@given(
    text=st.text(
        alphabet=st.characters(codec="shift_jis", exclude_categories=["Cc"], exclude_characters="\\~\xa5\u203e"),
        max_size=20,
    )
)
def test_decoded_bytes_give_their_text_and_keep_their_places(charset: str, text: str) -> None:
    octets = text.encode(charset, "ignore")
    mapped = Mapped.of(octets.decode("latin-1")).decode(charset)
    assert mapped.text == octets.decode(charset)
    for start, end in spans(mapped):
        assert 0 <= start < end <= len(octets)
    assert list(mapped.starts) == sorted(mapped.starts)
    assert list(mapped.ends) == sorted(mapped.ends)


@given(st.binary(max_size=40), st.sampled_from([*CHARSETS, "ascii", "iso-8859-1", "koi8-r", "euc-kr"]))
def test_any_bytes_decode_in_any_charset(octets: bytes, charset: str) -> None:
    mapped = Mapped.of(octets.decode("latin-1")).decode(charset)
    assert len(mapped.starts) == len(mapped.ends) == len(mapped.text)
    assert list(mapped.starts) == sorted(mapped.starts)


def test_a_character_of_several_bytes_stands_for_these() -> None:
    octets = "é🙂x".encode().decode("latin-1")
    assert spans(Mapped.of(octets).decode("utf-8")) == [(0, 2), (2, 6), (6, 7)]


def test_a_charset_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(LookupError):
        Mapped.of("abc").decode("klingon")


def test_translate_keeps_every_place() -> None:
    mapped = Mapped.of("I’d").translate({ord("’"): "'"})
    assert mapped.text == "I'd"
    assert mapped.origin(1, 2) == (1, 2)
