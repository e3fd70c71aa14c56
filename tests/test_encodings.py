"""The same prose gives the same findings on the same words, however it is written down."""

import base64
import html
import quopri
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from outreach_lint.config import Settings
from outreach_lint.precedence import unsuppressed
from outreach_lint.reading.reader import read_draft, read_source

PARAGRAPHS = (
    "Hi Zoë,",
    "I hope this email finds you well. Your café line in Malmö, “Fika”, doubled its oat drinks in a year, and I "
    "would love to grab a cortado with you next week so that I can pick your brain about the team’s plans.",
    "Please get back to me by Friday – I’ll call your office if I don’t hear from you. Is the position remote?",
    "Kind regards,\nRenée Müller\nrenee.mueller@post.example",
)
SUBJECT = "Barista trainer, Malmö"
ENCODED_SUBJECT = "=?utf-8?q?Barista_trainer,_Malm=C3=B6?="
HEADERS = f"From: a@b.example\nTo: zoe@fika.example\nSubject: {ENCODED_SUBJECT}\n"
TEXT = "\n\n".join(PARAGRAPHS) + "\n"


def wrapped(text: str, width: int = 60) -> str:
    """The text with hard wraps inside its paragraphs."""
    lines: list[str] = []
    for line in text.split("\n"):
        row = ""
        for word in line.split(" "):
            if row and len(row) + len(word) >= width:
                lines.append(row)
                row = word
            else:
                row = f"{row} {word}" if row else word
        lines.append(row)
    return "\n".join(lines)


def eml(charset: str, encoding: str, body: bytes, subtype: str = "plain", parameters: str = "") -> bytes:
    content_type = f"Content-Type: text/{subtype}; charset={charset}{parameters}"
    head = f"{HEADERS}MIME-Version: 1.0\n{content_type}\nContent-Transfer-Encoding: {encoding}\n\n"
    return head.encode() + body


def flowed() -> bytes:
    soft = "\n".join(wrapped(paragraph).replace("\n", " \n") for paragraph in TEXT.split("\n"))
    return eml("utf-8", "8bit", soft.encode(), parameters="; format=flowed")


def alternative() -> bytes:
    message = EmailMessage()
    message["Subject"] = SUBJECT
    message["To"] = "zoe@fika.example"
    message.set_content(TEXT)
    message.add_alternative(as_html(), subtype="html")
    return message.as_bytes(policy=SMTP)


def as_html() -> str:
    paragraphs = "".join(f"<p>{html.escape(part)}</p>\n".replace("\n", "<br>", part.count("\n")) for part in PARAGRAPHS)
    return f"<html><head><title>{SUBJECT}</title></head><body>{paragraphs}</body></html>"


def entities() -> bytes:
    marked = as_html().replace("grab a", "grab <b>a</b>").encode("ascii", "xmlcharrefreplace")
    return eml("us-ascii", "7bit", marked, subtype="html")


ENCODINGS: dict[str, Callable[[], tuple[str, bytes]]] = {
    "utf-8 text": lambda: ("a.txt", TEXT.encode()),
    "utf-8 text, CRLF, hard wraps": lambda: ("a.txt", wrapped(TEXT).replace("\n", "\r\n").encode()),
    "utf-8 text with a byte order mark": lambda: ("a.txt", b"\xef\xbb\xbf" + TEXT.encode()),
    "utf-16 text": lambda: ("a.txt", TEXT.encode("utf-16")),
    "windows-1252 text": lambda: ("a.txt", TEXT.encode("cp1252")),
    "8bit": lambda: ("a.eml", eml("utf-8", "8bit", wrapped(TEXT).encode())),
    "quoted-printable utf-8": lambda: ("a.eml", eml("utf-8", "quoted-printable", quopri.encodestring(TEXT.encode()))),
    "quoted-printable windows-1252": lambda: (
        "a.eml",
        eml("windows-1252", "quoted-printable", quopri.encodestring(TEXT.encode("cp1252"))),
    ),
    "base64 utf-8": lambda: ("a.eml", eml("utf-8", "base64", base64.encodebytes(TEXT.encode()))),
    "base64 windows-1252": lambda: ("a.eml", eml("cp1252", "base64", base64.encodebytes(TEXT.encode("cp1252")))),
    "multipart/alternative": lambda: ("a.eml", alternative()),
    "HTML with entities": lambda: ("a.eml", entities()),
    "format=flowed": lambda: ("a.eml", flowed()),
}


def findings(path: str, raw: bytes) -> list[tuple[str, str, str]]:
    """Rule, severity and words of what is found in the body, white space folded."""
    draft = read_draft(read_source(path, raw))
    settings = Settings()
    found = [
        (rule, finding)
        for rule in settings.rules
        if rule.name not in {"no-role-reference", "buried-purpose"}  # a text file has no subject here
        for finding in rule.findings(draft, {})
    ]
    shown = [
        (
            rule.name,
            str(finding.severity),
            " ".join(draft.text.text[finding.start : finding.end].split()),
            finding.start,
        )
        for rule, finding in unsuppressed(found)
    ]
    return [entry[:3] for entry in sorted(shown, key=lambda entry: (entry[3], entry[0]))]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_same_prose_gives_the_same_findings_on_the_same_words(encoding: str) -> None:
    expected = findings("a.txt", TEXT.encode())
    assert {"coffee-ask", "vague-ask", "deadline-on-reader", "announced-call"} <= {rule for rule, _, _ in expected}
    assert findings(*ENCODINGS[encoding]()) == expected
