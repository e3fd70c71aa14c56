# ruff: noqa: E501, SIM905 (drafts stand on one line, and words in one string)
"""A file becomes a draft: text files, encodings, errors, and messages of every make."""

from __future__ import annotations

import base64
import html
import quopri
import re
import time
from email import message_from_bytes, policy
from email.message import EmailMessage
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from outreach_lint.reading import mime
from outreach_lint.reading.context import Context
from outreach_lint.reading.draft import Address, Attachment, Draft, Zone
from outreach_lint.reading.mapped import Mapped
from outreach_lint.reading.prose import tidy
from outreach_lint.reading.reader import read_draft, read_source
from outreach_lint.reading.source import Source, UnreadableDraft

if TYPE_CHECKING:
    from pathlib import Path


def read(text: str, path: str = "draft.txt") -> Draft:
    return read_draft(read_source(path, text.encode()))


def blocks(draft: Draft) -> list[tuple[Zone, str]]:
    return [(block.zone, draft.words(block)) for block in draft.blocks]


def body(draft: Draft) -> str:
    return " ".join(draft.words(block) for block in draft.blocks if block.zone is not Zone.SUBJECT)


def well_formed(draft: Draft) -> None:
    """What holds for every draft."""
    size = len(draft.source.text)
    origins = [draft.text.origin(i, i + 1) for i in range(len(draft.text))]
    assert all(0 <= start <= end <= size for start, end in origins)
    assert all(one[0] <= other[0] and one[1] <= other[1] for one, other in pairwise(origins))
    assert all(one.end <= other.start for one, other in pairwise(draft.blocks))
    for block in draft.blocks:
        words = draft.words(block)
        assert words
        assert words == words.strip()
        assert 0 <= block.start < block.end <= len(draft.text)
    draft.text.text.encode()  # no lone surrogates


def outcome(source: Source) -> Draft | str:
    """The draft, or why there is none."""
    try:
        return read_draft(source)
    except UnreadableDraft as error:
        return str(error)


def read_or_refused(source: Source) -> Draft | None:
    """The draft of a file that may hold anything; None where it is refused as it should be."""
    found = outcome(source)
    if isinstance(found, str):
        assert "\n" not in found
        return None
    well_formed(found)
    return found


# Text files


@pytest.mark.parametrize(
    ("text", "subject", "words"),
    [
        ("Subject: Zoë’s role\n\nHi", "Zoë's role", "Hi"),
        ("subject: Zoë\n\nHi", "Zoë", "Hi"),
        ("SUBJECT:Zoë\n\nHi", None, "SUBJECT:Zoë Hi"),
        ("\n\nSubject: Zoë\n\nHi", "Zoë", "Hi"),
        ("Subject: Zoë\nHi there", "Zoë", "Hi there"),
        ("Subject: Zoë\nZoë: hi there", "Zoë", "Zoë: hi there"),
        ("Subject: Zoë and\n  the role\n\nHi", "Zoë and the role", "Hi"),
        ("To: a@b.example\nSubject: Zoë\nHi there", "Zoë", "Hi there"),
        ("To: Zoë\nRole: Engineer\nX-Note: é\n\nHi", None, "Hi"),
        ("Subject:\n\nHi", "", "Hi"),
        ("Subject: \nTo: a@b.example\n\nHi", "", "Hi"),
        ("**Subject:** Zoë\n\nHi", "Zoë", "Hi"),
        ("Subject line: Zoë\n\nHi", "Zoë", "Hi"),
        ("Subject: =?utf-8?q?Zo=C3=AB?=\r\n\r\nHi", "Zoë", "Hi"),
        ("Subject: Zoë\r\rHi", "Zoë", "Hi"),
        ("To: whom it may concern\n\nHi", None, "To: whom it may concern Hi"),
        ("Role: Engineer\nPlace: Malmö\n\nHi", None, "Role: Engineer Place: Malmö Hi"),
        ("Note: I saw\nto whom it may", None, "Note: I saw to whom it may"),
        ("To: be or not to be,\nthat is Zoë’s question", None, "To: be or not to be, that is Zoë's question"),
        ("Subject: Zoë\nRole: Engineer\n\nHi", "Zoë", "Hi"),
        ("Company: Acmé\nSubject: Zoë\n\nHi", "Zoë", "Hi"),
        ("Subject: Zoë\nCompany: Acmé\nHi there", "Zoë", "Company: Acmé Hi there"),
        ("Subject: Zoë\nZoë: thank you for the talk.\n\nHi", "Zoë", "Zoë: thank you for the talk. Hi"),
        ("Subject: Zoë\nPS: I forgot the café.\n\nHi", "Zoë", "I forgot the café. Hi"),
        ("PS:\nFrom: Zoë\n\nHi", None, "PS: From: Zoë Hi"),
        ("From: 3 May\nTo: Friday\n\nI am in Malmö", None, "From: 3 May To: Friday I am in Malmö"),
        ("From: 3@malmö.example\n\nHi", None, "Hi"),
        ("From: my first day on, Zoë helped me.\n\nHi", None, "From: my first day on, Zoë helped me. Hi"),
        ("From: Zoë Lee\nTo: Sam\n\nHi", None, "Hi"),
        ("Date: 2 Nov 2026\n\nHi", None, "Hi"),
        ("Hi Zoë,\n\nSubject: no header", None, "Hi Zoë, Subject: no header"),
    ],
)
def test_header_lines_at_the_top_of_a_text_are_headers(text: str, subject: str | None, words: str) -> None:
    draft = read(text)
    well_formed(draft)
    assert draft.headers.subject == subject
    assert body(draft).replace("\n", " ") == words


def test_a_text_names_its_people_its_date_and_its_attachments() -> None:
    draft = read(
        "From: Sam Lee <sam@example.org>\nTo: Zoë Łukasiewicz; b@example.org\nCc: c@example.org\nDate: 2 Nov 2026\n"
        "Attachments: Résumé Sam.pdf, notes\nSubject: Role\n\nHi"
    )
    headers = draft.headers
    assert headers.present
    assert headers.sender == (Address("Sam Lee", "sam@example.org"),)
    assert headers.to == (Address("Zoë Łukasiewicz", ""), Address("", "b@example.org"))
    assert headers.cc == (Address("", "c@example.org"),)
    assert headers.date == "2 Nov 2026"
    assert draft.attachments == (
        Attachment("Résumé Sam.pdf", "application/pdf"),
        Attachment("notes", "application/octet-stream"),
    )


def test_a_text_without_headers_says_so() -> None:
    draft = read("Hi Zoë,\n\nI read it.")
    assert not draft.headers.present
    assert draft.headers.subject is None
    assert draft.attachments is None
    assert not draft.has_html
    assert draft.text.text == "Hi Zoë,\n\nI read it."


def test_the_text_is_the_subject_an_empty_line_and_the_body() -> None:
    draft = read("Subject: Zoë\n\n\nHi Zoë,\n\n\n\nI can:\n- read\n- écrire\n\nPS: Bye")
    assert draft.text.text == "Zoë\n\nHi Zoë,\n\nI can:\n- read\n- écrire\n\nPS: Bye"
    assert blocks(draft) == [
        (Zone.SUBJECT, "Zoë"),
        (Zone.GREETING, "Hi Zoë,"),
        (Zone.PARAGRAPH, "I can:"),
        (Zone.LIST_ITEM, "read"),
        (Zone.LIST_ITEM, "écrire"),
        (Zone.POSTSCRIPT, "Bye"),
    ]


def test_the_context_is_handed_on() -> None:
    context = Context(company="Grid & Frost")
    assert read_draft(Source("a.txt", "Hi"), context).context is context


@pytest.mark.parametrize(
    ("path", "text", "is_message"),
    [
        ("a.eml", "Content-Type: text/plain\n\nHi=", True),
        ("a.EML", "Content-Type: text/plain\n\nHi", True),
        ("a.txt", "Content-Type: text/plain\n\nHi", False),
        ("a.md", "Subject: a\n\nHi", False),
        ("-", "MIME-Version: 1.0\nSubject: a\n\nHi", True),
        ("draft", "Subject: a\nContent-Type: text/plain\n\nHi", True),
        ("draft", "Subject: a\n\nHi", False),
    ],
)
def test_the_suffix_decides_what_a_file_is_and_its_content_where_it_has_none(
    path: str, text: str, is_message: bool
) -> None:
    assert (read(text, path).attachments is not None) is is_message


# Characters


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("I’d ‘ask’ ‛it‛", "I'd 'ask' 'it'"),
        ("“a” „b” ‟c", '"a" "b" "c'),
        ("I´d, don`t, `code`", "I'd, don't, `code`"),
        ("a\u00a0b\u202fc\u3000d", "a b c d"),
        ("a  b \t c", "a b c"),
        ("Zo\u00adë in\u200bter\u2060view\ufeff", "Zoë interview"),
        ("\u202aZoë\u202c \u2066a\u2069\u200e", "Zoë a"),
        ("👩\u200d💻 a\u200db", "👩\u200d💻 ab"),
        ("❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥"),
        ("re\u0301sume\u0301", "résumé"),
        ("ﬁt for oﬃce", "fit for office"),
        ("a\u2028b", "a b"),
        ("Zoë\udc92s", "Zoë's"),
        ("a\ud800b", "a\ufffdb"),
    ],
)
def test_characters_that_mean_the_same_are_the_same(written: str, expected: str) -> None:
    draft = read_draft(Source("a.txt", f"I read: {written}"))
    well_formed(draft)
    assert draft.text.text == f"I read: {expected}"


# Errors


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", "empty"),
        (b" \n\r\n\t", "empty"),
        ("Subject: Zoë\n\n".encode(), "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"a\0b", "NUL"),
        (b"\x89PNG\r\n\x1a\n\0\0", "NUL"),
        (b"%PDF-1.7 abc", "PDF"),
        (b"{\\rtf1 abc}", "RTF"),
        (b"PK\x03\x04abc", "Word"),
        ("> Zoë\n> wrote".encode(), "only quoted"),
        (("é" * 50 + "\n").encode() * 3922, "more than 200,000 characters"),
    ],
)
def test_a_file_that_is_no_draft_says_what_is_wrong_and_what_to_do(raw: bytes, expected: str) -> None:
    with pytest.raises(UnreadableDraft) as error:
        read_draft(read_source("a.txt", raw))
    assert expected in str(error.value)
    assert ": " in str(error.value)
    assert "\n" not in str(error.value)


def test_the_limit_of_characters_can_be_moved() -> None:
    source = Source("a.txt", "é" * 30)
    with pytest.raises(UnreadableDraft, match="more than 20 characters"):
        read_draft(source, max_characters=20)
    assert read_draft(source, max_characters=30)
    markup = Source("a.eml", "Content-Type: text/html\n\n" + "<b></b>" * 100 + "Zoë")
    assert read_draft(markup, max_characters=40)
    with pytest.raises(UnreadableDraft, match="more than 3 characters"):
        read_draft(markup, max_characters=3)


# One text in twelve encodings

PARAGRAPHS = [
    "Hi Zoë,",
    "I’ve read your posting for the “Grid & Frost” role — and the résumé template (nice!) that you keep for applicants to use.",
    "Two things I’d like to ask: is the café till yours, and who writes the naïve parser that the blog shows in its third part?",
    "Best regards,\nSam Lee\nsam@example.org",
    "P.S. I fixed one broken link in the docs.",
]
EXPECTED = [
    (Zone.SUBJECT, "Zoë's role"),
    (Zone.GREETING, "Hi Zoë,"),
    (Zone.PARAGRAPH, PARAGRAPHS[1]),
    (Zone.PARAGRAPH, PARAGRAPHS[2]),
    (Zone.CLOSING, "Best regards,"),
    (Zone.SIGNATURE, "Sam Lee\nsam@example.org"),
    (Zone.POSTSCRIPT, "I fixed one broken link in the docs."),
]
STRAIGHT = str.maketrans("’“”", '\'""')


def wrapped(width: int, end: str = "\n") -> str:
    lines = ("\n".join(line for line in fold(paragraph, width)) for paragraph in PARAGRAPHS)
    return "\n\n".join(lines).replace("\n", end) + end


def fold(paragraph: str, width: int) -> list[str]:
    return [line.strip() for part in paragraph.split("\n") for line in re.findall(rf".{{1,{width}}}(?:\s|$)", part)]


def eml(body: bytes, content_type: str, transfer: str, end: str = "\r\n") -> bytes:
    head = (
        f"From: Sam <sam@example.org>{end}Subject: =?utf-8?q?Zo=C3=AB=E2=80=99s?={end} role{end}MIME-Version: 1.0{end}"
    )
    return f"{head}Content-Type: {content_type}{end}Content-Transfer-Encoding: {transfer}{end}{end}".encode() + body


def quoted_printable(text: str, charset: str) -> bytes:
    return quopri.encodestring(text.encode(charset)).replace(b"\n", b"\r\n")


def as_html() -> str:
    return (
        "".join(
            "<p>"
            + html.escape(paragraph).replace("é", "&eacute;").replace("’", "&rsquo;").replace("\n", "<br>")
            + "</p>\n"
            for paragraph in PARAGRAPHS
        )
        .encode("ascii", "xmlcharrefreplace")
        .decode()
    )


TXT = "Subject: Zoë’s role\n\n" + wrapped(72)
LATIN = wrapped(72).replace("’", "'").replace("“", '"').replace("”", '"').replace("—", "-")
ALTERNATIVE = (
    '--=_b\r\nContent-Type: text/plain; charset="utf-8"\r\n\r\n' + wrapped(60, "\r\n") + "\r\n--=_b\r\n"
    "Content-Type: text/html; charset=utf-8\r\n\r\n" + as_html() + "\r\n--=_b--\r\n"
)
FLOWED = "\r\n\r\n".join(
    " \r\n".join(fold(paragraph, 60)) if "\n" not in paragraph else paragraph.replace("\n", "\r\n")
    for paragraph in PARAGRAPHS
)
ENCODINGS: dict[str, tuple[str, bytes]] = {
    "ascii text with CRLF": (
        "a.txt",
        TXT.translate(STRAIGHT).replace("—", "-").encode("ascii", "ignore").replace(b"\n", b"\r\n"),
    ),
    "utf-8 text": ("a.txt", TXT.encode()),
    "utf-8 text with a mark": ("a.txt", TXT.encode("utf-8-sig")),
    "utf-16 text with a mark": ("a.txt", TXT.encode("utf-16")),
    "windows-1252 text": ("a.txt", TXT.encode("cp1252")),
    "8bit": ("a.eml", eml(wrapped(70).encode(), "text/plain; charset=utf-8", "8bit", "\n")),
    "quoted-printable": (
        "a.eml",
        eml(quoted_printable(wrapped(76), "utf-8"), "text/plain; charset=utf-8", "quoted-printable"),
    ),
    "quoted-printable in latin-1": (
        "a.eml",
        eml(quoted_printable(LATIN, "iso-8859-1"), "text/plain; charset=iso-8859-1", "quoted-printable"),
    ),
    "base64": ("a.eml", eml(base64.encodebytes(wrapped(72, "\r\n").encode()), "text/plain; charset=utf-8", "base64")),
    "base64 in windows-1252": (
        "a.eml",
        eml(base64.encodebytes(wrapped(72).encode("cp1252")), "text/plain; charset=windows-1252", "base64"),
    ),
    "alternatives": ("a.eml", eml(ALTERNATIVE.encode(), 'multipart/alternative; boundary="=_b"', "8bit")),
    "html with entities": ("a.eml", eml(as_html().encode(), "text/html; charset=us-ascii", "7bit")),
    "flowed": ("a.eml", eml(FLOWED.encode(), "text/plain; charset=utf-8; format=flowed", "8bit")),
}


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_same_prose_gives_the_same_words_in_every_encoding(encoding: str) -> None:
    draft = read_draft(read_source(*ENCODINGS[encoding]))
    well_formed(draft)
    expected = [(zone, words.translate(STRAIGHT)) for zone, words in EXPECTED]
    if encoding == "ascii text with CRLF":
        expected = [(zone, words.replace("—", "-").encode("ascii", "ignore").decode()) for zone, words in expected]
    if "latin-1" in encoding:
        expected = [(zone, words.replace("—", "-")) for zone, words in expected]
    assert blocks(draft) == expected


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_word_is_found_at_its_place_in_the_raw_file(encoding: str) -> None:
    path, raw = ENCODINGS[encoding]
    draft = read_draft(read_source(path, raw))
    charset = re.search(r"charset=\"?([\w-]+)", draft.source.text)
    for block in draft.blocks:
        for word in re.finditer(r"\S+", draft.words(block)):
            start, end = draft.text.origin(block.start + word.start(), block.start + word.end())
            found = as_it_reads(draft.source.text[start:end], encoding, charset[1] if charset else "utf-8", block.zone)
            assert word[0] in found, (word[0], draft.source.text[start:end])
            if "base64" not in encoding:
                assert word[0] == found


def as_it_reads(raw: str, encoding: str, charset: str, zone: Zone) -> str:
    """A word of the file as a mailer shows it."""
    if zone is Zone.SUBJECT and "=" in raw:
        raw = quopri.decodestring(raw.replace("?=", "")).decode()
    elif "base64" in encoding and zone is not Zone.SUBJECT:
        raw = base64.b64decode(raw).decode(charset, "replace")
    elif "quoted-printable" in encoding:
        raw = quopri.decodestring(raw.encode()).decode(charset)
    elif "html" in encoding:
        raw = html.unescape(raw)
    return raw.translate(STRAIGHT)


# What the standard library writes

PROSE = st.lists(
    st.sampled_from(
        "Zoë|résumé|don’t|=|3=3D|.|..|From|--|日本|🙂|x|café|a-b|\t|&|<b>|the|role|\n|\n\n|I read it.".split("|")
    ),
    min_size=1,
    max_size=40,
).map(lambda words: " ".join(words) + "\n")
LINES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40).map(str.strip)


@settings(max_examples=200, deadline=None)
@given(data=st.data(), text=PROSE, subject=LINES)
def test_messages_of_the_standard_library_read_as_it_reads_them(data: st.DataObject, text: str, subject: str) -> None:
    charset = data.draw(st.sampled_from(["utf-8", "utf-8", "utf-16", "iso-2022-jp", "cp1252", "koi8-r"]))
    transfer = data.draw(st.sampled_from(["quoted-printable", "base64", "8bit"]))
    if charset == "utf-16":
        transfer = "base64"
    if charset == "iso-2022-jp" and transfer == "8bit":
        transfer = "quoted-printable"
    text = text.encode(charset, "ignore").decode(charset)
    assume(text.strip())
    message = EmailMessage(
        policy=policy.SMTP.clone(linesep=data.draw(st.sampled_from(["\n", "\r\n"])), max_line_length=78)
    )
    message["Subject"] = subject
    message.set_content(text, charset=charset, cte=transfer)
    if data.draw(st.booleans()):
        message.add_alternative(f"<p>{html.escape(text)}", subtype="html")
    names = data.draw(st.lists(st.text("aé日 .-_", min_size=1, max_size=12).map(lambda name: f"x{name}x"), max_size=2))
    for name in names:
        message.add_attachment(b"\0\1\2", maintype="application", subtype="pdf", filename=name)
    raw = message.as_bytes()
    expected = message_from_bytes(raw, policy=policy.default)
    part = expected.get_body(("plain", "html"))
    assert part is not None
    source = read_source("a.eml", raw)
    letter = mime.letter(source.text, max_characters=200_000)
    assert letter.text.text == re.sub("\r\n?", "\n", part.get_content())
    assert [attachment.name for attachment in letter.attachments] == names
    draft = read_or_refused(source)
    if draft is None:
        return
    assert (draft.headers.subject or "").split() == tidy(Mapped.of(expected["subject"])).text.split()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.eml", "a"]))
def test_any_bytes_are_a_draft_or_an_error_that_says_why(raw: bytes, path: str) -> None:
    read_or_refused(read_source(path, raw))


FRAGMENTS = st.sampled_from(
    "Subject: |To: |Content-Type: |multipart/mixed; boundary=b|text/plain; charset=|text/html|utf-8|; name*0*=|\r\n|\n|\n\n|--b|--b--|"
    "Content-Transfer-Encoding: |base64|quoted-printable|=?utf-8?q?|?=|=C3|=|Zm8|é|’|>|<p>|Hi Zoë,|Best,|- |-- |On 2 Nov Zoë wrote:|"
    '"|(|;|\\|format=flowed| |P.S. |\0|\ud800|\udc92'.split("|")
)


@settings(max_examples=300, deadline=None)
@given(st.lists(FRAGMENTS, max_size=30).map("".join), st.sampled_from(["a.txt", "a.eml", "a"]))
def test_any_pieces_of_mail_are_a_draft_or_an_error_that_says_why(text: str, path: str) -> None:
    read_or_refused(Source(path, text))


# Time

HOSTILE = [
    " ",
    "\n",
    " \n",
    ">",
    "> \n",
    "- ",
    "- \n",
    "-- \n",
    "a\n-- \n",
    "a",
    "A ",
    "A. ",
    "Hi ",
    "On ",
    "On 1 wrote:\n",
    "From: a\n",
]
HOSTILE += [
    "a@",
    "1 ",
    ".",
    ":",
    ",\n",
    "Best, Sam\n",
    "Zoë\n\n",
    "P.S. a\n",
    "[",
    "_",
    "=",
    "=?",
    "\u200d",
    "e\u0301",
    '"',
    "(",
    "<",
    "\\",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_costs_time_that_grows_with_its_length(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    folded = text.replace("\n", "\n ")
    for path, file in (
        ("a.txt", f"Hi,\n\n{text}"),
        ("a.txt", text),
        ("a.eml", f"Subject: {folded}\nTo: {folded}\nContent-Type: text/plain; a={folded}\n\nHi"),
        ("a.eml", f"Content-Type: text/plain; format=flowed\n\n{text}"),
    ):
        began = time.perf_counter()
        outcome(Source(path, file))
        assert time.perf_counter() - began < 1.5, path


def test_a_body_at_the_limit_is_read_at_once() -> None:
    prose = "I’ve read your posting — the “Platform” role, Zoë — and would like to ask two things about it.\n" * 2050
    for path, raw in (
        ("a.txt", prose.encode()),
        ("a.eml", b"Content-Type: text/plain; charset=utf-8\n\n" + prose.encode()),
        ("a.eml", eml(quopri.encodestring(prose.encode()), "text/plain; charset=utf-8", "quoted-printable")),
        ("a.eml", eml(base64.encodebytes(prose.encode()), "text/plain; charset=utf-8", "base64")),
    ):
        began = time.perf_counter()
        read_draft(read_source(path, raw))
        assert time.perf_counter() - began < 3  # a second and a half on a machine that does nothing else


# Real mail


@pytest.mark.parametrize("folder", ["mime", "ham_business", "ham_lists", "outreach"])
def test_real_mail_is_a_draft_or_an_error_that_says_why(shared: Path, folder: str) -> None:
    read_files = 0
    for file in sorted((shared / folder).iterdir()):
        for name in {file.name, f"{file.stem}.eml"}:
            read_files += read_or_refused(read_source(name, file.read_bytes())) is not None
    assert read_files > 50
