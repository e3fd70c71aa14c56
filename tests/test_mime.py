"""Messages: what their reader sees of them, and where it stands in the file."""

from __future__ import annotations

import base64
import quopri
from itertools import pairwise

import pytest

from outreach_lint.reading import mime
from outreach_lint.reading.draft import Address, Attachment, Draft
from outreach_lint.reading.reader import read_draft, read_source
from outreach_lint.reading.source import UnreadableDraft

PROSE = "Hi Zoë,\n\nI’ve read “Grid & Frost” – twice.\n"


def read(raw: str | bytes) -> Draft:
    return read_draft(read_source("draft.eml", raw if isinstance(raw, bytes) else raw.encode()))


def text(raw: str | bytes) -> str:
    """The text of a message before it is tidied."""
    source = read_source("draft.eml", raw if isinstance(raw, bytes) else raw.encode())
    return mime.letter(source.text, max_characters=200_000).text.text


def message(body: str | bytes, content_type: str = "text/plain; charset=utf-8", transfer: str = "8bit") -> bytes:
    octets = body if isinstance(body, bytes) else body.encode()
    return (
        f"Subject: Zoë\nMIME-Version: 1.0\nContent-Type: {content_type}\nContent-Transfer-Encoding: {transfer}\n\n"
    ).encode() + octets


def multipart(kind: str, *parts: str, boundary: str = "b", end: str = "\n--{}--\n") -> str:
    body = "".join(f"\n--{boundary}\n{part}" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\npreamble{body}{end.format(boundary)}'


PLAIN = "Content-Type: text/plain; charset=utf-8\n\nHi Zoë, plain"
HTML = "Content-Type: text/html; charset=utf-8\n\n<p>Hi Zoë, html"
PDF = 'Content-Type: application/pdf; name="cv.pdf"\nContent-Disposition: attachment\n\n%PDF'


@pytest.mark.parametrize("transfer", ["7bit", "8bit", "binary", "BINARY", "", "klingon", '"8bit"'])
def test_text_that_is_not_encoded_is_taken_as_it_is(transfer: str) -> None:
    assert text(message(PROSE, transfer=transfer)) == PROSE


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("transfer", ["8bit", "quoted-printable", "base64"])
def test_line_ends_of_every_kind_are_line_ends(newline: str, transfer: str) -> None:
    octets = PROSE.replace("\n", newline).encode()
    if transfer == "quoted-printable":
        octets = octets.replace(b"\xab", b"=AB").replace(
            "’".encode(), b"=E2=\r\n=80=99".replace(b"\r\n", newline.encode())
        )
    if transfer == "base64":
        octets = base64.encodebytes(octets).replace(b"\n", newline.encode())
    raw = message("", transfer=transfer).replace(b"\n", newline.encode()) + octets
    assert text(raw) == PROSE
    assert read(raw).headers.subject == "Zoë"


@pytest.mark.parametrize(
    ("encoded", "expected"),
    [
        ("Zo=C3=AB", "Zoë"),
        ("Zo=c3=ab", "Zoë"),
        ("one=\ntwo", "onetwo"),
        ("one= \t\ntwo", "onetwo"),
        ("one=\r\ntwo", "onetwo"),
        ("one=", "one"),
        ("1=2, =ZZ, =4", "1=2, =ZZ, =4"),
        ("a==3D", "a=="),
        ("a =3D b", "a = b"),
        ("-- \nZo=C3=AB", "-- \nZoë"),
        ("Zoë=21", "Zoë!"),
    ],
)
def test_quoted_printable_is_decoded_and_what_is_broken_stays(encoded: str, expected: str) -> None:
    assert text(message(encoded, transfer="quoted-printable")) == expected


@pytest.mark.parametrize(
    "mangle",
    [
        lambda data: data,
        lambda data: data.replace("\n", ""),
        lambda data: " ".join(data),
        lambda data: data.rstrip("=\n"),
        lambda data: "!" + data.replace("\n", "*\n"),
        lambda data: data.rstrip("\n") + "\n\nListserv footer",
    ],
    ids=["as usual", "one line", "spaces", "no padding", "junk", "footer after padding"],
)
def test_base64_is_read_through_space_and_junk_and_without_padding(mangle: object) -> None:
    prose = PROSE + "x" * (-(len(PROSE.encode()) + 2) % 3)  # needs padding
    data = base64.encodebytes(prose.encode()).decode()
    assert "=" in data
    assert text(message(mangle(data), transfer="base64")) == prose  # type: ignore[operator]


def test_a_byte_of_base64_stands_for_its_group() -> None:
    source = read_source("a.eml", message(base64.b64encode("Hi Zoë, do I fit?".encode()), transfer="base64"))
    mapped = mime.letter(source.text, max_characters=99).text
    at = mapped.text.index("Zoë")
    start, end = mapped.origin(at, at + 3)
    assert base64.b64decode(source.text[start:end]) == "Hi Zoë, d".encode()[3:9]


CHARSETS = [
    "utf-8",
    "utf8",
    "UTF-8",
    "iso-8859-1",
    "latin1",
    "windows-1252",
    "cp1250",
    "iso-8859-15",
    "macroman",
    "utf-16",
]


@pytest.mark.parametrize(
    "charset", [*CHARSETS, "utf-7", "utf-16le", "utf-32", "mac-roman", "cp437", "gb18030", "big5hkscs"]
)
def test_every_charset_of_python_is_known(charset: str) -> None:
    words = "Zoë’s résumé" if charset not in ("iso-8859-1", "latin1", "iso-8859-15", "cp437") else "Zoë's frühe Note"
    words = words if charset != "big5hkscs" else "Zoé 好"
    octets = words.encode(charset)
    for transfer, data in (("base64", base64.encodebytes(octets)), ("quoted-printable", quopri.encodestring(octets))):
        assert text(message(data, f"text/plain; charset={charset}", transfer)).strip("\n") == words


@pytest.mark.parametrize(
    "written", ['"iso-8859-1 "', "'iso-8859-1'", "ISO-8859-1", '"iso-8859-1"; format=fixed', "iso-8859-1 (Latin)"]
)
def test_a_charset_is_known_however_it_is_written(written: str) -> None:
    assert text(message("Zoë".encode("latin-1"), f"text/plain; charset={written}")) == "Zoë"


@pytest.mark.parametrize("charset", ["iso-8859-1", "us-ascii", "windows-1252", ""])
def test_curly_quotation_marks_of_windows_are_read_whatever_the_header_says(charset: str) -> None:
    assert text(message("I’d “ask”".encode("cp1252"), f"text/plain; charset={charset}")) == "I’d “ask”"


@pytest.mark.parametrize(
    "content_type", ["text/plain", "text/plain; charset=us-ascii", "text/plain; charset=unknown-8bit", "text"]
)
def test_text_without_a_charset_is_utf_8_if_it_can_be(content_type: str) -> None:
    assert text(message("Zoë’s", content_type)) == "Zoë’s"


def test_utf_8_is_read_as_such_where_the_charset_that_is_named_does_not_fit() -> None:
    assert text(message("代开发票，Zoë", "text/plain; charset=GB2312")) == "代开发票，Zoë"


@pytest.mark.parametrize("charset", ["klingon", "base64", "rot13", "zlib_codec", "idna", "undefined", "a\x00b"])
def test_an_unknown_charset_is_an_error_that_names_it(charset: str) -> None:
    with pytest.raises(UnreadableDraft) as error:
        read(message("Zoë", f'text/plain; charset="{charset}"'))
    assert ascii(charset)[1:-1] in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (multipart("alternative", PLAIN, HTML), "Hi Zoë, plain"),
        (multipart("alternative", HTML, PLAIN), "Hi Zoë, plain"),
        (multipart("alternative", HTML), "Hi Zoë, html\n\n"),
        (multipart("alternative", "Content-Type: text/plain\n\n  \n", HTML), "Hi Zoë, html\n\n"),
        (multipart("mixed", PLAIN, PDF), "Hi Zoë, plain"),
        (multipart("mixed", PDF, PLAIN), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN, PDF, PLAIN.replace(", plain", ", more")), "Hi Zoë, plain\nHi Zoë, more"),
        (multipart("mixed", PLAIN, PLAIN.replace("\n\n", "\nContent-Disposition: attachment\n\n")), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN, HTML), "Hi Zoë, plain"),
        (multipart("mixed", HTML, PLAIN), "Hi Zoë, html\n\nHi Zoë, plain"),
        (multipart("mixed", multipart("alternative", PLAIN, HTML, boundary="bb"), PDF), "Hi Zoë, plain"),
        (multipart("mixed", multipart("related", HTML, PDF, boundary="b.b"), PDF, boundary="b+b"), "Hi Zoë, html\n\n"),
        (multipart("alternative", PLAIN, multipart("related", HTML, PDF, boundary="c")), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN, end=""), "Hi Zoë, plain"),
        (multipart("mixed", multipart("alternative", PLAIN, HTML, boundary="i", end=""), PDF), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN, boundary="b--"), "Hi Zoë, plain"),
        (multipart("mixed", multipart("mixed", PLAIN, boundary="bb"), boundary="b"), "Hi Zoë, plain"),
        (multipart("mixed", multipart("mixed", PLAIN, boundary="b"), boundary="bb"), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN, boundary="(.*)+[x]$?'_,-./:="), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN + "\n--bx\n-- \n--\nmore"), "Hi Zoë, plain\n--bx\n-- \n--\nmore"),
        (multipart("mixed", "\nHi Zoë, no fields"), "Hi Zoë, no fields"),
        (multipart("digest", PLAIN, "\nSubject: x\n\nno text"), "Hi Zoë, plain"),
        (multipart("signed", PLAIN, "Content-Type: application/pgp-signature\n\nxyz"), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN).replace('boundary="b"', "boundary=b"), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN, boundary="----=_Part:1").replace('"', ""), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN).replace('"b"', '"b" ').replace("--b\n", "--b \t\n"), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN).replace("\n", "\r\n"), "Hi Zoë, plain"),
        (multipart("mixed", PLAIN).replace("\n", "\r"), "Hi Zoë, plain"),
        ("From zoe@example.org Mon Nov  2\nSubject: x\n\nHi Zoë, mbox", "Hi Zoë, mbox"),
        ("Hi Zoë, no header\nat all", "Hi Zoë, no header\nat all"),
    ],
)
def test_the_text_is_what_a_reader_of_the_message_sees(raw: str, expected: str) -> None:
    assert text(raw) == expected


def test_a_thousand_nested_multiparts_are_read() -> None:
    raw = "".join(f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n' for i in range(1000))
    assert text(f"{raw}\nHi Zoë") == "Hi Zoë"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ('Content-Type: application/pdf; name="cv.pdf"', Attachment("cv.pdf", "application/pdf")),
        ("Content-Type: application/pdf; name=my cv.pdf", Attachment("my cv.pdf", "application/pdf")),
        (
            "Content-Type: application/pdf; name*=utf-8''R%C3%A9sum%C3%A9.pdf",
            Attachment("Résumé.pdf", "application/pdf"),
        ),
        (
            "Content-Type: application/pdf\nContent-Disposition: attachment;\n filename*0*=utf-8''R%C3%A9su;"
            "\n filename*1=me.pdf",
            Attachment("Résume.pdf", "application/pdf"),
        ),
        (
            'Content-Type: image/png\nContent-Disposition: inline; filename="=?utf-8?B?UsOpc3Vtw6kucG5n?="',
            Attachment("Résumé.png", "image/png"),
        ),
        (
            "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt",
            Attachment("a.txt", "text/plain"),
        ),
        ("Content-Type: text/plain; name=Résumé.txt", Attachment("Résumé.txt", "text/plain")),
        ("Content-Type: message/rfc822", Attachment("", "message/rfc822")),
        ("Content-Type: text/calendar", Attachment("", "text/calendar")),
    ],
)
def test_attachments_are_listed_with_their_names(fields: str, expected: Attachment) -> None:
    draft = read(multipart("mixed", PLAIN, f"{fields}\n\nSubject: not this\n\nnor this"))
    assert draft.attachments == (expected,)
    assert draft.text.text == "Hi Zoë, plain"


def test_versions_of_the_text_pictures_in_it_and_signatures_are_no_attachments() -> None:
    picture = "Content-Type: image/png; name=logo.png\nContent-ID: <logo>\n\nxyz"
    related = multipart("related", HTML, picture, boundary="r")
    calendar = "Content-Type: text/calendar\n\nBEGIN:VCALENDAR"
    draft = read(
        multipart("signed", multipart("alternative", PLAIN, related, calendar, boundary="a"), PLAIN, boundary="s")
    )
    assert draft.attachments == ()
    assert draft.has_html


def test_a_text_with_a_name_is_the_text_where_there_is_no_other() -> None:
    assert text(multipart("mixed", "Content-Type: text/plain; name=mail.txt\n\nHi Zoë")) == "Hi Zoë"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (multipart("encrypted", "Content-Type: application/pgp-encrypted\n\nVersion: 1", PDF), "encrypted"),
        (message("abcd", "application/pkcs7-mime; smime-type=enveloped-data", "base64"), "encrypted"),
        (message("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"), "encrypted"),
        (multipart("mixed", PDF), "no text of its own, only application/pdf"),
        (message("x", "image/png"), "no text of its own, only image/png"),
        ("Content-Type: multipart/mixed\n\nHi Zoë", "no parts"),
        (multipart("mixed", PLAIN, boundary="").replace('""', '" "'), "no parts"),
        ('Content-Type: multipart/mixed; boundary=""\n\n--\n\nHi Zoë', "no parts"),
        ("Content-Type: multipart/mixed; boundary=b\n\nHi Zoë", "no parts"),
        (message("Hi Zoë\0"), "NUL"),
        (message("aGkA", transfer="base64"), "NUL"),
        (message("   \n"), "empty"),
        ("Subject: Zoë\n\n", "empty"),
        ("", "empty"),
        (message("> Hi Zoë"), "only quoted"),
    ],
)
def test_a_message_that_cannot_be_read_says_why_and_what_to_do(raw: str | bytes, expected: str) -> None:
    with pytest.raises(UnreadableDraft) as error:
        read(raw)
    assert expected in str(error.value)
    assert ": " in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Zoë", "Zoë"),
        ("=?utf-8?Q?Zo=C3=AB's_r=C3=B4le?=", "Zoë's rôle"),
        ("=?UTF-8?b?Wm/Dqw==?=", "Zoë"),
        ("Re: =?iso-8859-1?q?Zo=EB?= now", "Re: Zoë now"),
        ("=?utf-8?q?Zo?= =?utf-8?q?=C3=AB?=", "Zoë"),
        ("=?utf-8?q?Zo=C3?=\n =?utf-8?q?=AB?=", "Zoë"),
        ("=?utf-8?B?Wm/D?= =?utf-8?B?qw==?=", "Zoë"),
        ("=?utf-8?Q?Zo=C3?= =?utf-8?B?qw==?=", "Zoë"),
        ("=?utf-8?q?Zo=C3=AB?= =?iso-8859-1?q?Zo=EB?=", "ZoëZoë"),
        ("=?utf-8*en?q?Zo=C3=AB?=", "Zoë"),
        ("A question about\n the role\n\tof Zoë", "A question about the role of Zoë"),
        ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        ("=?broken", "=?broken"),
        ("=?utf-8?x?abc?=", "=?utf-8?x?abc?="),
        ("I’d ask “Zoë”", 'I\'d ask "Zoë"'),
        ("", ""),
        ("   ", ""),
    ],
)
def test_subjects_are_decoded(value: str, expected: str) -> None:
    draft = read(f"Subject: {value}\n\nHi")
    assert draft.headers.subject == expected
    assert [draft.words(block) for block in draft.blocks] == ([expected, "Hi"] if expected else ["Hi"])


def test_a_raw_subject_in_windows_1252_is_read() -> None:
    assert read("Subject: Zoë’s\n\nHi".encode("cp1252")).headers.subject == "Zoë's"


def test_a_subject_stands_where_the_file_has_its_encoded_word() -> None:
    draft = read("To: b\nSubject: Re: =?utf-8?q?Zo=C3=AB_Lee?=\n\nHi")
    at = draft.text.text.index("Zoë")
    start, end = draft.text.origin(at, at + 3)
    assert draft.source.text[start:end] == "Zo=C3=AB"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Zoë Lee <zoe@example.org>", [("Zoë Lee", "zoe@example.org")]),
        ("zoe@example.org", [("", "zoe@example.org")]),
        ("<zoe@example.org>", [("", "zoe@example.org")]),
        ("zoe@example.org (Zoë Lee)", [("Zoë Lee", "zoe@example.org")]),
        ('"Lee, Zoë" <zoe@example.org>, sam@example.org', [("Lee, Zoë", "zoe@example.org"), ("", "sam@example.org")]),
        ("=?utf-8?q?Zo=C3=AB?= Lee <zoe@example.org>", [("Zoë Lee", "zoe@example.org")]),
        ("=?utf-8?q?Zo=C3?= =?utf-8?q?=AB?= <zoe@example.org>", [("Zoë", "zoe@example.org")]),
        ("=?utf-8?q?Lee=2C_Zo=C3=AB?= <zoe@example.org>", [("Lee, Zoë", "zoe@example.org")]),
        ("Zoë <zoe@example.org>; Sam <sam@example.org>", [("Zoë", "zoe@example.org"), ("Sam", "sam@example.org")]),
        ("Hiring: zoe@example.org, sam@example.org;", [("", "zoe@example.org"), ("", "sam@example.org")]),
        ("undisclosed-recipients:;", []),
        ("Zoë Lee", [("Zoë Lee", "")]),
        ("[Name] <x@y.example>", [("[Name]", "x@y.example")]),
        ("mailto:zoe@example.org", [("", "zoe@example.org")]),
        ("Zoë O'Neil <zoe@example.org", [("Zoë O'Neil", "zoe@example.org")]),
        ("Zoë\n Lee\n <zoe@example.org>,\n sam@example.org", [("Zoë Lee", "zoe@example.org"), ("", "sam@example.org")]),
        (r'"Zoë \"Zo\" Lee" <zoe@example.org>', [('Zoë "Zo" Lee', "zoe@example.org")]),
        ("", []),
    ],
)
def test_mailboxes_are_read_with_their_names(value: str, expected: list[tuple[str, str]]) -> None:
    headers = read(f"To: {value}\nCc: {value}\nFrom: {value}\nBcc: {value}\n\nHi").headers
    for field in (headers.to, headers.cc, headers.sender, headers.bcc):
        assert field == tuple(Address(*mailbox) for mailbox in expected)


def test_other_header_fields_are_kept_as_they_stand() -> None:
    headers = read("Date: Mon, 2 Nov 2026\n 09:00:00 +0000\nIn-Reply-To: <a@b>\nReferences: <c@d>\n\nHi").headers
    assert headers.present
    assert headers.date == "Mon, 2 Nov 2026 09:00:00 +0000"
    assert headers.references == "<c@d>"
    assert headers.subject is None


FLOWED = "text/plain; charset=utf-8; format=flowed"


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        (FLOWED, "I read \nZoë. \n\nBye\n", "I read Zoë. \n\nBye\n"),
        (FLOWED, "fixed\nlines\n", "fixed\nlines\n"),
        (FLOWED, " From Zoë\n  two\n", "From Zoë\n two\n"),
        (FLOWED, "Bye \n-- \nZoë\nLee\n", "Bye \n-- \nZoë\nLee\n"),
        (FLOWED, "Bye\n-- \nZoë\nLee\n", "Bye\n-- \nZoë\nLee\n"),
        (FLOWED, "> one \n> two\nmine\n", "> one two\nmine\n"),
        (FLOWED, "> one \n>> two\n", "> one \n>> two\n"),
        (FLOWED, "> one \nmine\n", "> one \nmine\n"),
        (FLOWED, "last ", "last "),
        (FLOWED + "; delsp=yes", "日 \n本 \n\nend\n", "日本 \n\nend\n"),
        (FLOWED.replace("flowed", "Flowed"), "a \nb", "a b"),
        (FLOWED.replace("flowed", "fixed"), "a \nb", "a \nb"),
    ],
)
def test_flowed_text_is_put_together(content_type: str, body: str, expected: str) -> None:
    assert text(message(body, content_type)) == expected


def test_a_message_in_utf_16_is_read_as_its_characters() -> None:
    for encoding, mark in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
        raw = mark + message(PROSE, "text/plain; charset=iso-8859-1").decode().encode(encoding)
        draft = read_draft(read_source("a.EML", raw))
        assert draft.text.text == 'Zoë\n\nHi Zoë,\n\nI\'ve read "Grid & Frost" – twice.'


def test_html_says_its_charset_itself_where_the_header_does_not() -> None:
    raw = message('<meta charset="koi8-r"><p>Зоя'.encode("koi8-r"), "text/html")
    assert read(raw).text.text.endswith("Зоя")


def test_positions_never_go_back() -> None:
    draft = read(multipart("mixed", PLAIN, PLAIN.replace(", plain", "=?"), PDF))
    origins = [draft.text.origin(i, i + 1) for i in range(len(draft.text))]
    assert all(one <= other for one, other in pairwise(origins))
