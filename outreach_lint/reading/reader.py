"""A file becomes a draft."""

from __future__ import annotations

import re
from dataclasses import replace
from mimetypes import guess_type
from pathlib import PurePath

from . import headers, mime
from .context import Context
from .draft import BODY, Attachment, Block, Draft, Zone
from .mapped import Mapped
from .prose import tidy
from .source import Source, UnreadableDraft
from .wraps import unwrapped, wrap_width
from .zones import Stretch, stretches

ENCRYPTED = re.compile(r"^-----BEGIN PGP MESSAGE-----$", re.MULTILINE)
WHITE_SPACE = re.compile(r"\s+")
MESSAGE_FIELD = re.compile(r"^(?:mime-version|content-(?:type|transfer-encoding)):", re.IGNORECASE | re.MULTILINE)
DOCUMENTS = (("%PDF-", "a PDF document"), ("{\\rtf", "an RTF document"), ("PK\x03\x04", "a Word file or an archive"))
"""How files begin that people take for drafts."""

NOTHING_SAID = Context()


def read_source(path: str, raw: bytes) -> Source:
    """The file of these bytes; `path` is shown, and its suffix says whether it is a message or a text."""
    source = Source.from_bytes(path, raw)
    if is_message(source) or source.text.isascii():
        return source
    return Source.from_bytes(path, raw, fallback="cp1252")


def is_message(source: Source) -> bool:
    """Whether a file is read as an email message and not as text. Its content decides only where it has no suffix."""
    suffix = PurePath(source.path).suffix.lower()
    if suffix:
        return suffix == ".eml"
    found, body = headers.fields(source.text, 0)
    return MESSAGE_FIELD.search(source.text, 0, body) is not None if found else False


def read_draft(source: Source, context: Context = NOTHING_SAID, *, max_characters: int = 200_000) -> Draft:
    """The draft that a file holds. Raises UnreadableDraft where it cannot be linted."""
    file = source.text
    if not file.strip():
        raise UnreadableDraft("the file is empty: there is no draft to check")
    for magic, kind in DOCUMENTS:
        if file.startswith(magic):
            raise UnreadableDraft(f"the file is {kind}: save the draft as plain text")
    attachments: tuple[Attachment, ...] | None
    if is_message(source):
        found, _ = mime.root(file)
        letter = mime.letter(file, max_characters=max_characters, decode=not source.encoding.startswith("utf-16"))
        body, attachments, has_html = letter.text, letter.attachments, letter.has_html
    else:
        if "\0" in file:
            raise UnreadableDraft("the file is binary, it holds NUL characters: save the draft as plain text in UTF-8")
        found, start = headers.typed_fields(file)
        body, attachments, has_html = Mapped.of(file, start), _named_attachments(file, found), False
    if len(body) > max_characters:
        raise UnreadableDraft(mime.TOO_LONG.format(max_characters))
    return _draft(source, context, found, body, attachments, has_html)


def _draft(
    source: Source,
    context: Context,
    found: list[headers.Field],
    body: Mapped,
    attachments: tuple[Attachment, ...] | None,
    has_html: bool,
) -> Draft:
    body = tidy(body)
    if not body.text.strip():
        raise UnreadableDraft("the body is empty: there is no text to check")
    if ENCRYPTED.search(body.text):
        raise UnreadableDraft("the message is encrypted: save it without encryption")
    parts = stretches(body.text)
    own = [part for part in parts if part.zone]
    if not own:
        raise UnreadableDraft("the body holds only quoted or forwarded text: write your own words above it")
    said = headers.headers(source.text, found)
    subject = headers.subject(source.text, found)
    if subject is not None:
        subject = _stripped(tidy(subject).sub(WHITE_SPACE, " "))
        said = replace(said, subject=subject.text)
    text, blocks = _text(subject, body, parts)
    return Draft(
        source=source,
        text=text,
        blocks=blocks,
        headers=said,
        attachments=attachments,
        quoted="\n".join(body.text[part.start : part.end] for part in parts if not part.zone),
        has_html=has_html,
        context=context,
    )


def _text(subject: Mapped | None, body: Mapped, parts: list[Stretch]) -> tuple[Mapped, tuple[Block, ...]]:
    """The text to lint, and its blocks."""
    pieces: list[Mapped] = []
    blocks: list[Block] = []
    size = 0

    def add(piece: Mapped, zone: Zone | None = None) -> None:
        nonlocal size
        if zone:
            blocks.append(Block(zone, size, size + len(piece)))
        pieces.append(piece)
        size += len(piece)

    if subject is not None and subject.text:
        add(subject, Zone.SUBJECT)
    width = wrap_width(
        line.strip() for part in parts if part.zone in BODY for line in body.text[part.start : part.end].split("\n")
    )
    done = 0
    gap: list[Mapped] = []
    for part in parts:
        gap.append(body[done : part.start])
        done = part.end
        if not part.zone:
            continue
        between = Mapped.join(gap).sub(WHITE_SPACE, _between)
        gap = []
        if not blocks or blocks[-1].zone is Zone.SUBJECT:
            at = between.origin(0, 0)
            between = between[len(between.text) - len(between.text.lstrip()) :]
            if blocks:
                add(Mapped.standing_for("\n\n", *at))
        add(between)
        block = body[part.start : part.end]
        add(block.sub(WHITE_SPACE, _in_line) if part.zone is Zone.SIGNATURE else unwrapped(block, width), part.zone)
    return Mapped.join(pieces), tuple(blocks)


def _between(match: re.Match[str]) -> str:
    return "\n\n" if match[0].count("\n") > 1 else "\n" if "\n" in match[0] else " "


def _in_line(match: re.Match[str]) -> str:
    return "\n" if "\n" in match[0] else " "


def _stripped(text: Mapped) -> Mapped:
    start = len(text.text) - len(text.text.lstrip())
    return text[start : max(start, len(text.text.rstrip()))]


def _named_attachments(file: str, found: list[headers.Field]) -> tuple[Attachment, ...] | None:
    """What the lines `Attachments:` of a text file list; None where it has none."""
    lines = [headers.raw(file, field) for field in found if field.name in ("attachment", "attachments")]
    if not lines:
        return None
    names = (name.strip() for line in lines for name in re.split("[,;]", line))
    return tuple(
        Attachment(name, guess_type(PurePath(name).name)[0] or "application/octet-stream") for name in names if name
    )
