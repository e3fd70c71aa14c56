"""Messages that no mail program should write, each built in any size, and what is to come of them."""

from __future__ import annotations

import base64
import quopri
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ASK = "Could I take you out for a coffee in Malmö next week?"
GREETING = "Hi Zoë,\n\nYour oat drinks won me over in August. "
BODY = f"{GREETING}{ASK}\n\nKind regards,\nRenée Müller\n"
MARKED = f"<p>Hi Zoë,</p><p>Your oat drinks won me over in August. {ASK}</p><p>Kind regards,<br>Renée Müller</p>"
TOP = "From: renee@post.example\nTo: zoe@fika.example\nSubject: Barista trainer\n"
UTF_8 = "text/plain; charset=utf-8"


@dataclass(frozen=True)
class Case:
    """A message that can be built in any size.

    `size` is the one to test with. A reader is to find the words `ask`, standing in the file as `stands` (None where
    they are in base64), or, where `refused` is not empty, an error that holds these words. Where the body grows with
    the size, `lints` is false: a lint of all of it takes long.
    """

    build: Callable[[int], bytes]
    size: int
    ask: str = ASK
    stands: str | bytes | None = ASK
    refused: str = ""
    lints: bool = True
    path: str = "zoë.eml"


CASES: dict[str, Case] = {}


def case(
    name: str,
    size: int = 1,
    *,
    ask: str = ASK,
    stands: str | bytes | None = ASK,
    refused: str = "",
    lints: bool = True,
    path: str = "zoë.eml",
) -> Callable[[Callable[[int], bytes | str]], Callable[[int], bytes | str]]:
    """Adds what a function builds to the cases."""

    def added(build: Callable[[int], bytes | str]) -> Callable[[int], bytes | str]:
        def octets(count: int) -> bytes:
            built = build(count)
            return built.encode() if isinstance(built, str) else built

        CASES[name] = Case(octets, size, ask, stands, refused, lints, path)
        return build

    return added


def message(body: str | bytes, kind: str = UTF_8, transfer: str = "8bit", *, fields: str = "", top: str = TOP) -> bytes:
    """A message of one part."""
    octets = body.encode() if isinstance(body, str) else body
    head = f"{top}{fields}MIME-Version: 1.0\nContent-Type: {kind}\nContent-Transfer-Encoding: {transfer}\n\n"
    return head.encode() + octets


def part(body: str = BODY, kind: str = UTF_8, *fields: str) -> str:
    """A part of a message: its header and its body."""
    return "\n".join([f"Content-Type: {kind}", *fields, "", body])


def multipart(*parts: str, boundary: str = "b", kind: str = "mixed", end: bool = True) -> str:
    """A multipart with its header."""
    inside = "".join(f"--{boundary}\n{one}\n" for one in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n{inside}' + f"--{boundary}--\n" * end


FILE = part("JVBERi0=", "application/pdf", "Content-Disposition: attachment; filename=cv.pdf")


# Structure


@case("multiparts in each other, a thousand deep", 1000)
def _nested(count: int) -> str:
    heads = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(count))
    return TOP + heads + part() + "".join(f"\n--b{i}--" for i in reversed(range(count)))


@case("multiparts in each other, a thousand deep, each with a text", 1000, lints=False)
def _nested_texts(count: int) -> str:
    heads = "".join(multipart(part("Zoë?\n"), boundary=f"b{i}", end=False) + f"--b{i}\n" for i in range(count))
    return TOP + heads + part()


@case("multiparts in each other with one and the same boundary", 1000)
def _nested_alike(count: int) -> str:
    return TOP + "Content-Type: multipart/mixed; boundary=b\n\n--b\n" * count + part()


@case("ten thousand parts", 10_000)
def _parts(count: int) -> str:
    return TOP + multipart(part(), *[FILE] * count)


@case("ten thousand parts before the text", 10_000)
def _parts_before(count: int) -> str:
    return TOP + multipart(*[FILE] * count, part())


@case("ten thousand empty parts", 10_000)
def _empty_parts(count: int) -> str:
    return TOP + multipart(part(), *[""] * count)


@case("ten thousand texts", 10_000, lints=False)
def _texts(count: int) -> str:
    return TOP + multipart(part(), *[part("Zoë")] * count)


@case("boundaries that begin with one another", 300)
def _prefixes(count: int) -> str:
    inner = part()
    for length in range(1, count + 1):
        inner = multipart(inner, FILE, boundary="b" * length)
    return TOP + inner


@case("boundaries that end with two dashes", 300)
def _dashes(count: int) -> str:
    inner = part()
    for length in range(1, count + 1):
        inner = multipart(inner, FILE, boundary="b" + "--" * length)
    return TOP + inner


@case("a boundary of 60,000 characters", 60_000, refused="no parts")
def _long_boundary(count: int) -> str:
    return TOP + multipart(part(), boundary="ö" * count)


@case("no closing boundary", 2000)
def _unclosed(count: int) -> str:
    return TOP + multipart(*[FILE] * count, part(), end=False)


@case("a boundary that occurs nowhere", 20_000, refused="no parts")
def _no_boundary(count: int) -> str:
    return TOP + multipart(part()).replace("--b\n", "--c\n" * count).replace("--b--", "--c--")


@case("a closing boundary before the text", 20_000, refused="no parts")
def _closed_at_once(count: int) -> str:
    return TOP + multipart(part()).replace("--b\n", "--b--\n" * count)


@case("lines that are nearly boundaries", 20_000, lints=False)
def _near_boundaries(count: int) -> str:
    return TOP + multipart(part(BODY + "--bb\n--\n -- b\n--b x\n" * count))


@case("messages in messages, a thousand deep", 1000, refused="only message/rfc822")
def _messages(count: int) -> str:
    return TOP + "Content-Type: message/rfc822\n\n" * count + part()


@case("a message beside the text", 3000)
def _message_beside(count: int) -> str:
    inner = "Subject: Zoë\n\n" + "Could I buy you a coffee, Zoë?\n" * count
    return TOP + multipart(part(), part(inner, "message/rfc822"))


@case("a digest of a thousand messages", 1000)
def _digest(count: int) -> str:
    return TOP + multipart(part(), multipart(*["\nSubject: Zoë\n\nZoë"] * count, boundary="d", kind="digest"))


@case("alternatives in each other", 500)
def _alternatives(count: int) -> str:
    inner = part()
    for number in range(count):
        html = part("<p>Zoë", "text/html; charset=utf-8")
        inner = multipart(inner, html, boundary=f"b{number}", kind="alternative")
    return TOP + inner


# Headers


@case("a subject of a megabyte", 1_000_000, lints=False)
def _long_subject(count: int) -> bytes:
    return message(BODY, top=f"Subject: {'Zoë ' * (count // 5)}\n")


@case("a folded subject of a megabyte", 1_000_000, lints=False)
def _folded_subject(count: int) -> bytes:
    return message(BODY, top="Subject: Zoë" + "\n ö" * (count // 4) + "\n")


@case("a header line of a megabyte that means nothing", 1_000_000)
def _long_header(count: int) -> bytes:
    return message(BODY, fields=f"X-Zoe: {'ö' * (count // 2)}\n")


@case("a header that is not ended", 1_000_000, refused="body is empty")
def _only_header(count: int) -> str:
    return f"Subject: {'x' * count}"


@case("a content type of a megabyte", 1_000_000)
def _long_type(count: int) -> bytes:
    return message(BODY, f'{UTF_8}; x="{";" * count}"')


@case("a content type with a thousand parameters", 50_000)
def _parameters(count: int) -> bytes:
    return message(BODY, UTF_8 + "".join(f"; a{i}=b" for i in range(count)))


@case("a header of ten thousand lines of content types", 10_000)
def _types(count: int) -> bytes:
    return message(BODY, fields=f"Content-Type: {UTF_8}\n" * count)


@case("a hundred thousand header lines", 100_000)
def _flood(count: int) -> bytes:
    return message(BODY, fields="X-Zoe: é\n" * count)


@case("a hundred thousand subjects", 100_000)
def _subjects(count: int) -> bytes:
    return message(BODY, fields="Subject: Zoë\n" * count)


@case("fifty thousand recipients", 50_000)
def _recipients(count: int) -> bytes:
    return message(BODY, top="Subject: Barista\nTo: " + "Zoë <zoe@fika.example>,\n " * count + "sam@fika.example\n")


@case("fifty thousand recipients, each in a field", 50_000)
def _recipient_fields(count: int) -> bytes:
    return message(BODY, top="Subject: Barista\n" + "To: Zoë <zoe@fika.example>\n" * count)


@case("an address with an open quotation mark and escapes", 300_000)
def _escapes(count: int) -> bytes:
    return message(BODY, fields='Cc: "' + r"\"" * count + "\n")


@case("an address with open comments and escapes", 300_000)
def _comments(count: int) -> bytes:
    return message(BODY, fields="Cc: (" + r"\(" * count + "\n")


@case("comments in each other in an address", 300_000)
def _nested_comments(count: int) -> bytes:
    return message(BODY, fields="Cc: " + "(ö" * count + ")" * count + "\n")


@case("angle brackets without end in an address", 300_000)
def _brackets(count: int) -> bytes:
    return message(BODY, fields="Cc: " + "<ö@" * count + "\n")


@case("a file name in a thousand continuations", 300)
def _continuations(count: int) -> str:
    pieces = "".join(f";\n filename*{i}*={'utf-8%27%27' * (not i)}%C3%A9" for i in range(count))
    return TOP + multipart(part(), part("x", "application/pdf", f"Content-Disposition: attachment{pieces}"))


@case("continuations of a charset that can decode nothing", 100)
def _bad_continuations(count: int) -> str:
    pieces = "; a*=undefined'x'%C3; b*0*=a\0b''%C3; c*=idna''%ff"
    return TOP + multipart(*[part("x", f"application/pdf; name*=undefined''%C3%A9{pieces}")] * count, part())


@case("continuations with and without a number", 100)
def _mixed_continuations(count: int) -> str:
    pieces = "; name*=utf-8''a; name*0=b; name*1*=c; x*; x*1"
    return TOP + multipart(*[part("x", f"application/pdf{pieces}")] * count, part(BODY, UTF_8 + pieces))


@case("a continuation with a number of five thousand digits", 2)
def _long_number(count: int) -> str:
    pieces = f"; name*{'1' * 3900}=b"
    return TOP + multipart(*[part("x", f"application/pdf{pieces}")] * count, part(BODY, UTF_8 + pieces))


@case("thousands of encoded words", 20_000, lints=False)
def _encoded_words(count: int) -> bytes:
    return message(BODY, top="Subject: " + "=?utf-8?q?Zo=C3=AB?=\n " * count + "end\n")


@case("thousands of encoded words in charsets by turns", 10_000, lints=False)
def _encoded_by_turns(count: int) -> bytes:
    return message(BODY, top="Subject: " + "=?utf-8?q?Zo=C3=AB?= =?iso-8859-1?q?=EB?=\n " * count + "end\n")


@case("encoded words that are broken over lines", 3000, lints=False)
def _broken_words(count: int) -> bytes:
    return message(BODY, top="Subject: " + "=?utf-8?q?Zo=\n C3=AB?= =?utf-8?b?Wm/D\n qw==?=\n " * count + "end\n")


@case("openings of encoded words", 300_000, lints=False)
def _open_words(count: int) -> bytes:
    return message(BODY, top=f"Subject: {'=?' * count}\n")


@case("encoded words with a recipient each", 20_000)
def _encoded_recipients(count: int) -> bytes:
    return message(BODY, fields="Cc: " + "=?utf-8?q?Zo=C3=AB?= <z@f.example>,\n " * count + "x@y.example\n")


# Bytes, charsets, encodings


@case("NUL bytes in the body of a message", 100_000, refused="NUL")
def _nul(count: int) -> bytes:
    return message(BODY + "\0" * count)


@case("NUL bytes in a text", 100_000, refused="NUL", path="zoë.txt")
def _nul_text(count: int) -> str:
    return BODY + "\0" * count


@case("NUL bytes in headers", 10_000)
def _nul_headers(count: int) -> bytes:
    return message(BODY, UTF_8 + "; a=\0", fields="X-Zoe: " + "\0" * count + "\n")


@case("line ends of every kind", 20_000, lints=False)
def _line_ends(count: int) -> bytes:
    return message(BODY.replace("\n", "\r") + "Zoë\r\nö\n\rü\r\r\n" * count).replace(
        b"MIME-Version: 1.0\n", b"MIME-Version: 1.0\r"
    )


@case("UTF-7", 2000, stands=ASK.replace("ö", "+APY-"), lints=False)
def _utf_7(count: int) -> bytes:
    return message((BODY + "Zoë ö. " * count).encode("utf-7").replace(b"+APY ", b"+APY- "), "text/plain; charset=utf-7")


@case("a text in UTF-16 without its mark", 100_000, refused="NUL", path="zoë.txt")
def _utf_16_text(count: int) -> bytes:
    return (BODY + "Zoë " * (count // 8)).encode("utf-16-le")


@case("a message whose body is in UTF-16 without its mark", stands=ASK.encode("utf-16-le"))
def _utf_16_body(count: int) -> bytes:
    return message(BODY.encode("utf-16-le"), "text/plain; charset=utf-16")


@case("a message in UTF-16 without its mark", 50_000, refused="NUL")
def _utf_16_message(count: int) -> bytes:
    return message(BODY + "Zoë " * (count // 8)).decode().encode("utf-16-le")


@case("UTF-8 that is called ASCII", 5000, lints=False)
def _called_ascii(count: int) -> bytes:
    return message(BODY + "Zoë " * count, "text/plain; charset=us-ascii")


@case(
    "Windows-1252 that is called UTF-8", 5000, ask=ASK.replace("ö", "\ufffd"), stands=ASK.encode("cp1252"), lints=False
)
def _called_utf_8(count: int) -> bytes:
    return message((BODY + "Zoë " * count).encode("cp1252"))


@case("UTF-8 that is called Shift JIS", 5000, ask=ASK.encode().decode("shift_jis"), lints=False)
def _called_shift_jis(count: int) -> bytes:
    return message(BODY + "Zoë " * count, "text/plain; charset=shift_jis")


@case("a charset that nobody knows", 1, refused='charset "klingon" is not known')
def _klingon(count: int) -> bytes:
    return message(BODY, "text/plain; charset=klingon")


@case("a charset with a long name of bytes", 10_000, refused="is not known: save")
def _long_charset(count: int) -> bytes:
    return message(BODY, "text/plain; charset=x").replace(b"=x", b"=" + b"\xbd" * count)


@case("a charset that is no charset", 1, refused="is not known")
def _rot13(count: int) -> bytes:
    return message(BODY, 'text/plain; charset="rot13\0\n\x1b[31m"')


@case(
    "ISO 2022 with thirty thousand shifts", 30_000, ask=ASK.replace("ö", "?"), stands=ASK.replace("ö", "?"), lints=False
)
def _shifts(count: int) -> bytes:
    body = BODY.encode("iso-2022-jp", "replace")
    return message(body + b"\x1b$B\x1b(B" * count, "text/plain; charset=iso-2022-jp")


@case("base64 with junk between its characters", 2000, stands=None)
def _base64_junk(count: int) -> bytes:
    data = base64.b64encode(BODY.encode()).decode()
    return message("".join(f"{sign}!* \n" for sign in data) + "\n" * count, transfer="base64")


@case("base64 without padding", 1, stands=None)
def _base64_unpadded(count: int) -> bytes:
    return message(base64.b64encode((BODY + "é").encode()).rstrip(b"="), transfer="base64")


@case("base64 with padding in the middle", 30_000, lints=False, stands=None)
def _base64_padding(count: int) -> bytes:
    return message(base64.b64encode(BODY.encode()) + b"=" + b"A=B=" * count, transfer="base64")


@case("quoted-printable that is none", 20_000, stands=ASK.replace("ö", "=C3=B6"), lints=False)
def _bad_quoted_printable(count: int) -> bytes:
    return message(
        quopri.encodestring(BODY.encode()).replace(b"=\n", b"") + b"=ZZ =C =\r =3 ==" * count + b"\n=",
        transfer="quoted-printable",
    )


@case(
    "quoted-printable with a soft break after every character",
    1,
    stands="=\n".join(ASK.replace("ö", "\xf6")).replace("\xf6", "=C3=B6"),
)
def _soft_breaks(count: int) -> bytes:
    return message(
        "=\n".join(BODY)
        .replace("\n=\n", "\n")
        .encode("latin-1")
        .replace(b"\xf6", b"=C3=B6")
        .replace(b"\xeb", b"=C3=AB")
        .replace(b"\xe9", b"=C3=A9")
        .replace(b"\xfc", b"=C3=BC"),
        transfer="quoted-printable",
    )


@case("a hundred thousand soft breaks", 100_000, lints=False)
def _many_soft_breaks(count: int) -> bytes:
    return message(BODY + "=\n" * count, transfer="quoted-printable")


@case("flowed text with a hundred thousand soft ends", 60_000, lints=False)
def _flowed(count: int) -> bytes:
    return message(BODY + "ö \n" * count, "text/plain; charset=utf-8; format=flowed; delsp=yes")


# HTML

HTML = "text/html; charset=utf-8"


def marked(markup: str) -> bytes:
    return message(markup, HTML)


@case("tags that are not closed", 30_000)
def _unclosed_tags(count: int) -> bytes:
    return marked("<div><table><tr><td><p><b><font color='ö'>" * (count // 30) + MARKED)


@case("a tag that is never ended", 150_000, lints=False)
def _unended_tag(count: int) -> bytes:
    return marked(MARKED + "<p " + "ö=x " * (count // 4))


@case("a tag with a name of a megabyte", 1_000_000)
def _long_tag(count: int) -> bytes:
    return marked(MARKED + "<" + "a" * count + ">")


@case("a tag with a name of a megabyte that is never ended", 1_000_000, lints=False)
def _long_unended_tag(count: int) -> bytes:
    return marked(MARKED + "<p>Zoë <" + "a" * count)


@case("an open quotation mark in a tag", 60_000)
def _open_quotation(count: int) -> bytes:
    return marked(f"<a title='é>{MARKED}" + '<p id="ö">' * (count // 10))


@case("angle brackets that are no tags", 300_000, lints=False)
def _no_tags(count: int) -> bytes:
    return marked(f"<a title='>{MARKED}" + "<1" * (count // 2) + ">")


@case("addresses in angle brackets", 100_000, lints=False)
def _addresses(count: int) -> bytes:
    return marked(MARKED + "<zoë@fika.example" * (count // 20) + ">")


@case("comments in each other", 100_000, stands=ASK.replace("take", "<!-- > é -->take<!---->"))
def _html_comments(count: int) -> bytes:
    return marked("<!--" * (count // 4) + "-->" + MARKED.replace("take", "<!-- > é -->take<!---->"))


@case("a comment that is never ended", 300_000)
def _unended_comment(count: int) -> bytes:
    return marked(MARKED + "<!-- é" * (count // 6))


@case("declarations, CDATA and conditional comments", 100_000)
def _cdata(count: int) -> bytes:
    junk = "<![CDATA[ö > ]]><!ENTITY é 'x'><?xml ?><!--[if mso]><p>Zoë<![endif]-->"
    return marked(junk * (count // 70) + MARKED)


@case("a picture of five megabytes in the markup", 5_000_000)
def _inline_picture(count: int) -> bytes:
    return message(f"<img src='data:image/png;base64,{'iVBORw0K' * (count // 8)}'>{MARKED}", HTML)


@case("a picture of five megabytes beside the markup", 5_000_000)
def _picture(count: int) -> str:
    picture = part(
        ("iVBORw0K" * 9 + "\n") * (count // 73), "image/png", "Content-Transfer-Encoding: base64", "Content-ID: <é>"
    )
    return TOP + multipart(part(MARKED, HTML), picture, kind="related")


@case("elements in each other", 100_000)
def _deep(count: int) -> bytes:
    return marked("<div>" * (count // 5) + MARKED + "</div>" * (count // 5))


@case("quotations in each other", 100_000)
def _deep_quotations(count: int) -> bytes:
    return marked(MARKED + "<blockquote>ö" * (count // 14))


@case("lists in each other", 50_000)
def _deep_lists(count: int) -> bytes:
    return marked(MARKED + "<ul><li>" * (count // 8) + "</ul>" * (count // 8))


@case("elements that close what is not open", 100_000)
def _crossed(count: int) -> bytes:
    return marked("<b></i><div></span></p></div></blockquote>" * (count // 40) + MARKED)


@case("hidden elements in each other", 100_000)
def _hidden(count: int) -> bytes:
    return marked(MARKED + "<div style='display:none'>é" * (count // 27))


@case("styles and scripts with what looks like markup", 100_000)
def _styles(count: int) -> bytes:
    return marked("<style>p>é{}<p></style><script>'<p>é</scr'</script>" * (count // 50) + MARKED)


@case("a hundred thousand entities", 100_000, lints=False)
def _entities(count: int) -> bytes:
    return marked(MARKED + "<p>" + "&eacute;&#233;&#xE9;&nbsp;" * (count // 4))


@case("entities that are none", 60_000, lints=False)
def _bad_entities(count: int) -> bytes:
    return marked(MARKED + "<p>" + "&;&#;&#x;&é;&#99999999;&#0;&#xD800;&amp" * (count // 40))


@case("words in pieces of markup", 1, stands="".join(f"<b>{sign}</b>" for sign in ASK)[3:-4])
def _pieces(count: int) -> bytes:
    return marked(MARKED.replace(ASK, "".join(f"<b>{sign}</b>" for sign in ASK)))


# What is not seen


@case("characters without a width inside words", 1, stands=ASK.replace("a", "a\u200b\u2060\u00ad"))
def _zero_width(count: int) -> bytes:
    return message(BODY.replace("a", "a\u200b\u2060\u00ad"))


@case("marks of direction inside words", 1, stands=ASK.replace("o", "\u202e\u2066o\u2069\u202c"))
def _bidi(count: int) -> bytes:
    return message(BODY.replace("o", "\u202e\u2066o\u2069\u202c"))


@case("a hundred thousand characters without a width", 100_000)
def _many_zero_width(count: int) -> bytes:
    return message(BODY + "\u200b\u200d\u2066\u00ad" * (count // 4) + "\n")


@case("a letter with a hundred thousand marks", 100_000, lints=False)
def _marks(count: int) -> bytes:
    return message(BODY + "\nZoe" + "\u0308\u0323" * (count // 2))


@case("line breaks of other systems", 30_000, lints=False)
def _breaks(count: int) -> bytes:
    return message(BODY + "Zoë\u2028ö\u2029ü\x0b\x0c\x85" * (count // 6))


# Text


@case("a hundred thousand quotation marks in a line", 100_000)
def _levels(count: int) -> bytes:
    return message(f"{BODY}\n{'>' * count} Zoë\n")


@case("levels of quotation that grow from line to line", 600)
def _growing_levels(count: int) -> bytes:
    return message(BODY + "\n" + "".join(f"{'>' * level} Zoë\n" for level in range(1, count)))


@case("a hundred thousand quoted lines", 40_000)
def _quoted(count: int) -> bytes:
    return message(BODY + "\nOn 2 Nov 2026, Zoë wrote:\n" + "> é\n" * count)


@case("attributions without a quotation", 6000, lints=False)
def _attributions(count: int) -> bytes:
    return message(BODY + "\n" + "On 2 Nov, Zoë\n" * count)


@case("blocks of other mail in each other", 2000)
def _blocks(count: int) -> bytes:
    return message(BODY + "\n-----Original Message-----\nFrom: Zoë\nSent: x\nTo: é\nSubject: ö\n\n" * count)


@case("a date followed by a hundred thousand spaces", 100_000, lints=False)
def _stamp(count: int) -> bytes:
    return message(f"{BODY}\n1/11/26 11:10{' ' * count}ö")


@case("postscripts by the thousand", 5000, lints=False)
def _postscripts(count: int) -> bytes:
    return message(BODY + "\nP.S. é.\nZoë\n" * count)


@case("closings by the thousand", 5000, lints=False)
def _closings(count: int) -> bytes:
    return message(BODY + "\nBest,\nZoë\n\n" * count)


@case("signature marks by the thousand", 20_000, lints=False)
def _signature_marks(count: int) -> bytes:
    return message(BODY + "\n-- \nö" * count)


@case("a hundred thousand empty lines", 100_000)
def _empty_lines(count: int) -> bytes:
    return message(BODY + "\n \t\n" * (count // 3) + "Zoë\n")


@case("list items by the thousand", 20_000, lints=False)
def _items(count: int) -> bytes:
    return message(BODY.replace("Kind", "- Zoë\n1. ö\n" * (count // 2) + "\nKind"))


@case("a word of a hundred thousand letters", 100_000, lints=False)
def _word(count: int) -> bytes:
    return message(BODY.replace("Kind", "ö" * count + "\n\nKind"))


@case("header lines at the top of a text by the thousand", 5000, path="zoë.txt")
def _typed(count: int) -> str:
    return "Subject: Barista trainer\n" + "To: zoë@fika.example\nX-A: é\n" * count + "\n" + BODY


@case("attachments of a text by the thousand", 20_000, path="zoë.txt")
def _named(count: int) -> str:
    return "Subject: Barista trainer\nAttachments: " + "//[é.pdf, " * count + "\n\n" + BODY


@case("a line that begins as a divider and goes on in blanks", 20_000, lints=False)
def _(count: int) -> bytes:
    return message(f"{BODY}\n-- forwarded {chr(0xA0)} {' ' * count}é\n")
