"""The readable text of an email message."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING

from .charsets import decoded, octets, undecoded
from .draft import Attachment
from .encoded_words import plain
from .flowed import unflowed
from .headers import Field, fields, message, parameter
from .mapped import Mapped
from .markup import rendered
from .source import UnreadableDraft
from .transfer import base64_octets, quoted_printable_octets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

SOMETHING = re.compile(r"\S")
MBOX_FROM = re.compile(r"From [^\r\n]*(?:\r\n|\n|\r)")
DELIMITER = re.compile(r"(?:\A|(?<=[\r\n]))--([^\r\n]*)(?:\r\n|\n|\r|\Z)")
META_CHARSET = re.compile(r"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)

SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})
TRANSFER = re.compile(r"\s*[\"']?([\w-]+)")
SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"})

TOO_LONG = "the body has more than {:,} characters: shorten it, or raise max-characters"
PICTURE = re.compile(r"(?<=[\"'(=])data:[\w./+-]*+;base64,[\w+/=%\s]*+")
"""A picture written into the markup: megabytes of what no reader reads."""

MARKUP_ALLOWANCE = 20
"""Characters of HTML that each permitted character of text may cost."""


@dataclass(frozen=True)
class Part:
    """A message or a part of one: its content fields, and its body as offsets into the file.

    `parent` is the index of the multipart that it lies in, -1 for the message itself. A multipart's own body is empty.
    A part of a digest is a message where it does not say what it is. Some mailers leave the plain version blank.
    """

    content: Message
    start: int
    end: int
    parent: int

    digested: bool = False
    is_blank: bool = False

    @cached_property
    def type(self) -> str:
        if self.digested and "content-type" not in self.content:
            return "message/rfc822"
        return self.content.get_content_type()

    @property
    def is_multipart(self) -> bool:
        return self.type.startswith("multipart/")

    @property
    def is_attached(self) -> bool:
        return self.content.get_content_disposition() == "attachment"

    @cached_property
    def file_name(self) -> str:
        """The name of the file that the part carries, decoded; empty where it has none."""
        name = parameter(self.content, "filename", "content-disposition") or parameter(self.content, "name")
        try:
            return plain(Mapped.of(name)).text.strip()
        except UnreadableDraft:
            return name.strip()

    def parameter(self, name: str) -> str:
        """A parameter of the content type, empty where it has none."""
        return parameter(self.content, name).strip()


@dataclass(frozen=True)
class _Open:
    """A multipart whose last delimiter has not come yet."""

    boundary: str
    index: int
    digest: bool


@dataclass(frozen=True)
class Letter:
    """What a message holds for its reader."""

    text: Mapped
    attachments: tuple[Attachment, ...]
    has_html: bool


def root(file: str) -> tuple[list[Field], int]:
    """The fields of the message itself, and where its body begins."""
    mbox = MBOX_FROM.match(file)
    return fields(file, mbox.end() if mbox else 0)


def letter(file: str, *, max_characters: int, decode: bool = True) -> Letter:
    """The text of the message, and what it carries.

    Without `decode` the file was not read as UTF-8, and text that is not encoded for transfer is taken as it stands.
    """
    all_parts = list(parts(file))
    chosen = _text_parts(all_parts)
    if not chosen:
        raise UnreadableDraft(_why_no_text(all_parts))
    texts: list[Mapped] = []
    for i in chosen:
        text = _text(file, all_parts[i], decode, max_characters)
        if texts and not texts[-1].text.endswith("\n"):
            texts.append(Mapped.standing_for("\n", *text.origin(0, 0)))
        texts.append(text)
    return Letter(
        Mapped.join(texts),
        tuple(_attachments(all_parts, frozenset(chosen))),
        any(part.type == "text/html" and not part.is_attached for part in all_parts),
    )


def parts(file: str) -> Iterator[Part]:
    """The message and all of its parts, each before its own parts.

    One pass over the lines of the file with a stack of the multiparts that are open, so that any depth costs the same.
    """
    delimiters = DELIMITER.finditer(file)
    opened: list[_Open] = []
    levels: dict[str, list[int]] = {}  # where in `opened` a boundary stands

    def division(line: str) -> tuple[int, bool] | None:
        """The level of the open multipart that a line after its two dashes divides, and whether it ends there."""
        name = line.rstrip(" \t")
        if levels.get(name):
            return levels[name][-1], False
        if name.endswith("--") and levels.get(name[:-2]):
            return levels[name[:-2]][-1], True
        return None

    mbox = MBOX_FROM.match(file)
    at = mbox.end() if mbox else 0
    for index in count():
        header, start = fields(file, at, lambda line: line.startswith("--") and division(line[2:]) is not None)
        content = message(file, header)
        parent = opened[-1].index if opened else -1
        digested = bool(opened) and opened[-1].digest
        boundary = parameter(content, "boundary").rstrip() if content.get_content_maintype() == "multipart" else ""
        within = bool(boundary)
        if within:
            yield Part(content, start, start, parent, digested)
            levels.setdefault(boundary, []).append(len(opened))
            opened.append(_Open(boundary, index, content.get_content_subtype() == "digest"))
        while True:
            line = next((found for found in delimiters if found.start() >= start and division(found[1])), None)
            if not within:
                end = _line_end_before(file, start, line.start()) if line else len(file)
                yield Part(content, start, end, parent, digested, not SOMETHING.search(file, start, end))
                within = True
            divided = division(line[1]) if line else None
            if not line or not divided:
                return
            level, closes = divided
            while len(opened) > (level if closes else level + 1):
                levels[opened.pop().boundary].pop()
            start = at = line.end()
            if not closes:
                break


def _line_end_before(file: str, start: int, at: int) -> int:
    """Where a part ends whose delimiter begins at an offset: the line end before it belongs to the delimiter."""
    if at > start and file[at - 1] == "\n":
        at -= 1
        return at - 1 if at > start and file[at - 1] == "\r" else at
    return at - 1 if at > start and file[at - 1] == "\r" else at


def _text_parts(all_parts: list[Part]) -> list[int]:
    """The parts that a reader sees as the text, plain ones rather than HTML, in order."""
    chosen = _chosen(all_parts, [part.file_name == "" for part in all_parts])
    return chosen or _chosen(all_parts, [True] * len(all_parts))


def _chosen(all_parts: list[Part], allowed: list[bool]) -> list[int]:
    texts: list[list[list[int]]] = [[] for _ in all_parts]  # of each multipart, the texts of its parts
    for i in reversed(range(len(all_parts))):
        part = all_parts[i]
        if part.is_multipart:
            found = _of_multipart(part.type, texts[i][::-1], all_parts)
        elif part.type in ("text/plain", "text/html") and not part.is_attached and allowed[i]:
            found = [i]
        else:
            continue
        if part.parent < 0:
            return found
        if found:
            texts[part.parent].append(found)
    return []


def _of_multipart(kind: str, texts: list[list[int]], all_parts: list[Part]) -> list[int]:
    """Which of the texts of a multipart's parts are its own text."""
    if not texts:
        return []
    texts = [text for text in texts if not all_parts[text[0]].is_blank] or texts
    plain_texts = [text for text in texts if all_parts[text[0]].type == "text/plain"]
    if kind == "multipart/alternative":
        return next(iter(plain_texts), texts[0])
    if kind == "multipart/related":
        return texts[0]
    # HTML beside plain text repeats it; plain text after HTML is a footer.
    return [i for text in (plain_texts if texts[0] in plain_texts else texts) for i in text]


def _attachments(all_parts: list[Part], chosen: frozenset[int]) -> Iterator[Attachment]:
    """The files that the message carries. Versions of the text, pictures inside it and signatures are none."""
    for i, part in enumerate(all_parts):
        parent = all_parts[part.parent].type if part.parent >= 0 else ""
        if part.is_multipart or i in chosen or part.type in SIGNATURES | SEALED:
            continue
        if not part.is_attached and (
            parent in ("multipart/alternative", "multipart/encrypted")
            or (part.type in ("text/plain", "text/html") and not part.file_name)
            or (parent == "multipart/related" and "content-id" in part.content)
        ):
            continue
        yield Attachment(part.file_name, part.type)


def _why_no_text(all_parts: list[Part]) -> str:
    types = {part.type for part in all_parts}
    if types & (SEALED | {"multipart/encrypted"}):
        return "the message is encrypted or sealed: save it without encryption"
    files = sorted(part.type for part in all_parts if not part.is_multipart)
    if not files or (all_parts[0].is_multipart and len(all_parts) == 1):
        return "the message has no parts where its header promises some: save it as plain text"
    kinds = re.sub(r"[^\w.,+/ -]", "?", ", ".join(dict.fromkeys(files)))[:80]
    return f"the message has no text of its own, only {kinds}: write the mail as text"


def _text(file: str, part: Part, decode: bool, limit: int) -> Mapped:
    """What a reader of the part sees."""
    text = Mapped.of(file, part.start, part.end)
    encoding = TRANSFER.match(str(part.content.get("content-transfer-encoding", "")))
    match encoding[1].lower() if encoding else "":
        case "quoted-printable":
            text = decoded(data := quoted_printable_octets(octets(text)), _charset(part, data))
        case "base64":
            text = decoded(data := base64_octets(octets(text)), _charset(part, data))
        case _ if decode:
            text = undecoded(text, _charset(part, text))
    if "\0" in text.text:
        raise UnreadableDraft("the message holds NUL characters: save it in the charset that it names, or in UTF-8")
    text = text.sub("\r\n?", "\n")
    if part.type == "text/html":
        text = text.sub(PICTURE, "")
        if len(text) > limit * MARKUP_ALLOWANCE:
            raise UnreadableDraft(TOO_LONG.format(limit))
        return rendered(text)
    if part.parameter("format").lower() == "flowed":
        return unflowed(text, delsp=part.parameter("delsp").lower() == "yes")
    return text


def _charset(part: Part, text: Mapped) -> str:
    charset = part.parameter("charset")
    if not charset and part.type == "text/html" and (meta := META_CHARSET.search(text.text[:4096])):
        return meta[1]
    return charset
