"""The project's own messages: the drafts among the fixtures, as files and as mail programs would save them."""

from __future__ import annotations

import html
from email.message import EmailMessage
from email.policy import SMTP
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from carets import without_carets

from outreach_lint.reading.reader import read_draft, read_source
from outreach_lint.reading.source import Source, UnreadableDraft

if TYPE_CHECKING:
    from collections.abc import Iterator

FIXTURES = Path(__file__).parent.parent / "fixtures"
MANNERS = (
    ("utf-8", "8bit"),
    ("utf-8", "quoted-printable"),
    ("utf-8", "base64"),
    ("windows-1252", "8bit"),
    ("iso-8859-15", "quoted-printable"),
    ("utf-16", "base64"),
    ("utf-7", "7bit"),
    ("gb18030", "base64"),
)
SHAPES = ("plain", "alternative", "html", "mixed", "forwarded")


def fixtures() -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every draft among the fixtures, without its carets."""
    for path in sorted(FIXTURES.rglob("*")):
        if path.suffix in (".txt", ".eml"):
            source = Source.from_bytes(path.name, path.read_bytes())
            raw = without_carets(source.text).encode(source.encoding, "surrogateescape")
            yield path.relative_to(FIXTURES).as_posix(), raw


def generated() -> Iterator[tuple[str, bytes]]:
    """Name and bytes of messages with the words of the fixtures in every charset, encoding and shape."""
    ways = cycle((*manner, shape) for manner in MANNERS for shape in SHAPES)
    for name, raw in fixtures():
        try:
            draft = read_draft(read_source(name, raw))
        except UnreadableDraft:
            continue
        charset, transfer, shape = next(ways)
        body = "\n\n".join(draft.words(block) for block in draft.blocks[draft.headers.subject is not None :])
        body = body.encode(charset, "replace").decode(charset)
        yield (
            f"{Path(name).stem}-{shape}-{charset}-{transfer}.eml",
            message(draft.headers.subject or "Zoë’s question", body, charset, transfer, shape),
        )


def message(subject: str, body: str, charset: str, transfer: str, shape: str) -> bytes:
    """A message as a mail program saves it, in one of the shapes."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Renée Müller <renee@post.example>"
    mail["To"] = "Zoë Lee <zoe@fika.example>, sam@fika.example"
    mail["Subject"] = subject.replace("\n", " ")
    marked = f"<p>{html.escape(body)}</p>".replace("\n\n", "</p>\n<p>").replace("\n", "<br>\n")
    if shape == "html":
        _set(mail, marked, charset, transfer, subtype="html")
        return mail.as_bytes()
    _set(mail, f"{body}\n", charset, transfer)
    if shape == "alternative":
        mail.add_alternative(marked, subtype="html")
    if shape in ("mixed", "forwarded"):
        mail.add_attachment(b"%PDF-1.7\0", maintype="application", subtype="pdf", filename="Résumé Müller.pdf")
    if shape == "forwarded":
        inner = EmailMessage(policy=SMTP)
        inner["Subject"] = "Zoë"
        inner.set_content("Liebe Zoë, grüße.\n")
        mail.add_attachment(inner)
    for number, part in enumerate(mail.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_part_{number}_=")  # the standard library's own are random
    return mail.as_bytes()


def _set(mail: EmailMessage, text: str, charset: str, transfer: str, *, subtype: str = "plain") -> None:
    if transfer == "7bit":  # the standard library sends UTF-7 in base64
        mail.set_content(text.encode(charset).decode("ascii"), subtype=subtype, cte="quoted-printable")
        mail.set_param("charset", charset)
    else:
        mail.set_content(text, charset=charset, cte=transfer, subtype=subtype)


def own() -> list[tuple[str, bytes]]:
    """All of the project's own messages."""
    return [*fixtures(), *generated()]
