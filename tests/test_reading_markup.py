# ruff: noqa: E501, SIM905 (markup stands on one line, and tags in one string)
"""HTML as the text that its reader sees."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_lint.reading.draft import Zone
from outreach_lint.reading.mapped import Mapped
from outreach_lint.reading.markup import rendered
from outreach_lint.reading.reader import read_draft, read_source


def text(markup: str) -> str:
    return rendered(Mapped.of(markup)).text.rstrip("\n")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("Hi Zoë", "Hi Zoë"),
        ("<p>Hi Zoë,</p><p>I read it.</p>", "Hi Zoë,\n\nI read it."),
        ("<p>Hi Zoë,<p>I read it.", "Hi Zoë,\n\nI read it."),
        ("<div>Hi Zoë,</div><div>I read it.</div>", "Hi Zoë,\nI read it."),
        ("<div>Hi Zoë,</div><div><br></div><div>I read it.</div>", "Hi Zoë,\n\nI read it."),
        ("<div>Hi Zoë,<br></div>I read it.", "Hi Zoë,\nI read it."),
        ("Hi Zoë,<br>I read it.<br/><br />Bye", "Hi Zoë,\nI read it.\n\nBye"),
        ("<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\n\xa0\n\nb"),
        ("I  read\n\tyour   é<b> \n posting</b>", "I read your é posting"),
        ("gra<b>b a c</b>off<i>ee</i>", "grab a coffee"),
        ("<pre>a  b\n  c</pre>", "a\xa0\xa0b\n\xa0\xa0c"),
        ('see <a href="https://zoë.example">my work</a>.', "see my work."),
        ("<p>I know<ul><li>Rust<li>Café</ul>Bye", "I know\n\n- Rust\n- Café\n\nBye"),
        ("<ol><li><p>One</p></li><li><p>Two</p></li></ol>", "- One\n\n- Two"),
        ("<ul><li>One<br>more</li></ul>", "- One\n\xa0\xa0more"),
        ("<ul><li></li><li>Two</li></ul>", "- Two"),
        ("<h1>Zoë</h1>reads", "Zoë\n\nreads"),
        ("<table><tr><td>a<td>b</tr></table>c", "a\nb\n\nc"),
        ("a<hr>b", "a\n\nb"),
        ("<style>p { a: b }</style><p>Zoë<script>x < y</script>", "Zoë"),
        ("<head><title>Mail</title><meta charset=utf-8></head><body>Zoë</body>", "Zoë"),
        ("<head><style>a{}</style><body>Zoë", "Zoë"),
        ("a<!-- <b> -->b<!--[if mso]>x<![endif]-->c<![if !mso]>d<![endif]>", "abcd"),
        ("a<![CDATA[ <b> ]]>b<?xml version='1.0'?>c<!DOCTYPE html>d", "abcd"),
        ("a<!-- never closed Zoë", "a"),
        ("&amp; &lt;b&gt; &eacute;&#233;&#xE9; &rsquo; &hellip;", "& <b> ééé ’ …"),
        ("&eacute &copy2 &notit; &unknown; & &; AT&T R&D", "é ©2 ¬it; &unknown; & &; AT&T R&D"),
        ("a&nbsp;&nbsp;b", "a\xa0\xa0b"),
        ("I <3 Zoë, 1 < 2 and a <- b", "I <3 Zoë, 1 < 2 and a <- b"),
        (
            "write to <zoe@example.org> or <https://zoe.example/>",
            "write to <zoe@example.org> or <https://zoe.example/>",
        ),
        ("<a title=\"x > y\" href='a>b'>Zoë</a>", "Zoë"),
        ('<a title="never closed>Zoë</a>', "Zoë"),
        ("a <b", "a <b"),
        ("a<o:p></o:p>b", "ab"),
        ('<div style="display:none">preview</div>Zoë', "Zoë"),
        ('<span style="DISPLAY: none !important">a<span>b</span>c</span>Zoë', "Zoë"),
        ("<p hidden>x</p>Zoë", "Zoë"),
        ("a<blockquote>b<br>c<blockquote>d</blockquote></blockquote>e", "a\n\n> b\n> c\n\n>> d\n\ne"),
        ('<blockquote style="margin:0 0 0 40px;border:none;padding:0">Zoë</blockquote>', "Zoë"),
        ('a<div class="gmail_quote">On 2 Nov Zoë wrote:<div>b</div></div>c', "a\n\n> On 2 Nov Zoë wrote:\n> b\n\nc"),
        ('Bye<div class="gmail_signature">Zoë</div>', "Bye\n--\nZoë"),
        ("</blockquote></p>a</div>", "a"),
        ("\x1c\x1d\x1e\x1fa", "a"),
        ("", ""),
    ],
)
def test_html_becomes_the_text_that_its_reader_sees(markup: str, expected: str) -> None:
    assert text(markup) == expected


def test_words_broken_by_markup_are_found_where_they_stand() -> None:
    markup = "<p>Let us gr<b>ab a</b> caf&eacute;</p>"
    mapped = rendered(Mapped.of(markup))
    at = mapped.text.index("grab a café")
    start, end = mapped.origin(at, at + len("grab a café"))
    assert markup[start:end] == "gr<b>ab a</b> caf&eacute;"


def test_what_html_quotes_is_quoted_and_its_list_items_are_list_items() -> None:
    markup = (
        "<p>Hi Zoë,</p><p>I offer:</p><ul><li>two years of\n Rust</li><li>caf&eacute;s</li></ul><p>Best,<br>Sam</p>"
        '<div class="gmail_quote"><div>On 2 Nov 2026 Zoë wrote:</div><blockquote>Hello</blockquote></div>'
    )
    draft = read_draft(read_source("a.eml", f"Content-Type: text/html; charset=utf-8\n\n{markup}".encode()))
    assert [(block.zone, draft.words(block)) for block in draft.blocks] == [
        (Zone.GREETING, "Hi Zoë,"),
        (Zone.PARAGRAPH, "I offer:"),
        (Zone.LIST_ITEM, "two years of Rust"),
        (Zone.LIST_ITEM, "cafés"),
        (Zone.CLOSING, "Best,"),
        (Zone.SIGNATURE, "Sam"),
    ]
    assert "Hello" in draft.quoted
    assert draft.has_html


TAGS = "<p> </p> <b> <br> <li> <ul> </ul> <div> <div\thidden> </div> <blockquote> </blockquote> <pre> </pre> <style> </style>"
PIECES = st.sampled_from([*TAGS.split(" "), *"<!-- --> < > & &eacute; &#x1F642; \" ' <a\t é x".split(" "), " ", "\n"])


@given(st.lists(PIECES, max_size=25).map("".join))
def test_any_markup_is_read_and_its_places_never_go_back(markup: str) -> None:
    mapped = rendered(Mapped.of(markup))
    assert list(mapped.starts) == sorted(mapped.starts)
    assert all(0 <= start <= end <= len(markup) for start, end in zip(mapped.starts, mapped.ends, strict=True))


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a ",
        '<a "',
        "<a '\"",
        "<!--",
        "<![CDATA[",
        "&amp",
        "<div>",
        "<blockquote>",
        "<div hidden ",
        "<style>",
        "<li>",
    ],
)
def test_hostile_markup_costs_time_that_grows_with_its_length(piece: str) -> None:
    began = time.perf_counter()
    text(piece * (100_000 // len(piece)))
    assert time.perf_counter() - began < 2
