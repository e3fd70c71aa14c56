"""The header block of a message or of a text file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from email.utils import collapse_rfc2231_value
from typing import TYPE_CHECKING

from .addresses import addresses
from .charsets import LONE_SURROGATES
from .draft import Headers
from .encoded_words import plain
from .mapped import Mapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
FIELD = re.compile(r"([!-9;-~]+)[ \t]*:[ \t]*")
FOLD = re.compile(r"(?:\r\n|\n|\r)(?=[ \t])")

NO_CONTENT_FIELDS = Message()
PARAMETERISED = ("content-type", "content-disposition")
STARRED = re.compile(r";[^;=]*\*[^;]*")
LONGEST_PARSED = 4_000
"""Characters of one field that are parsed: the standard library takes time that grows with the square."""


@dataclass(frozen=True)
class Field:
    """A header field: its name in lower case, and where its value lies in the file, folds included."""

    name: str
    start: int
    end: int


def fields(file: str, at: int, ends_block: Callable[[str], bool] = lambda line: False) -> tuple[list[Field], int]:
    """The fields that begin at an offset, and where the body begins.

    A line that is no field ends the block as a blank one does, and belongs to the body.
    """
    found: list[Field] = []
    while at < len(file):
        line = LINE.match(file, at)
        assert line
        if ends_block(line[1]):
            break
        if not line[1]:
            return found, line.end()
        if line[1][0] in " \t" and found:
            found[-1] = Field(found[-1].name, found[-1].start, line.end(1))
        elif field := FIELD.match(line[1]):
            found.append(Field(field[1].lower(), at + field.end(), line.end(1)))
        else:
            break
        at = line.end()
    return found, at


def raw(file: str, field: Field) -> str:
    """The value as it stands in the file, unfolded."""
    return FOLD.sub("", file[field.start : field.end]).strip(" \t\r\n").translate(LONE_SURROGATES)


def mapped(file: str, field: Field) -> Mapped:
    """The value as a reader sees it."""
    return plain(Mapped.of(file, field.start, field.end).sub(FOLD, ""))


def message(file: str, found: list[Field]) -> Message:
    """The content fields as the standard library reads them.

    Its older reading takes parameters as they occur; `policy.default` cuts `boundary=----=_1` and `name=my cv.pdf`.
    """
    lines = [
        f"{field.name}: {raw(file, field)[:LONGEST_PARSED]}\n" for field in found if field.name.startswith("content-")
    ]
    content = HeaderParser().parsestr("".join(lines)) if lines else NO_CONTENT_FIELDS
    for name in PARAMETERISED:
        try:
            content.get_params(header=name)
        except (TypeError, ValueError):  # continuations (RFC 2231) with and without a number, or with a huge one
            content.replace_header(name, STARRED.sub("", content[name]))
    return content


def parameter(content: Message, name: str, field: str = "content-type") -> str:
    """A parameter of one of the content fields, decoded; empty where it has none."""
    value = content.get_param(name, "", field)
    try:
        return collapse_rfc2231_value(value)
    except ValueError:  # in a charset that can decode nothing
        return value if isinstance(value, str) else value[2]


def headers(file: str, found: list[Field]) -> Headers:
    """What the fields say about the message; of a field that occurs twice, the first counts, but recipients add up."""

    def first(name: str) -> Field | None:
        return next((field for field in found if field.name == name), None)

    def text(name: str) -> str | None:
        field = first(name)
        return raw(file, field) if field else None

    def mailboxes(name: str) -> Iterator[str]:
        return (raw(file, field) for field in found if field.name == name)

    return Headers(
        present=bool(found),
        sender=addresses(mailboxes("from")),
        to=addresses(mailboxes("to")),
        cc=addresses(mailboxes("cc")),
        bcc=addresses(mailboxes("bcc")),
        date=text("date"),
        references=text("references") or text("in-reply-to"),
    )


def subject(file: str, found: list[Field]) -> Mapped | None:
    """The subject as a reader sees it; None where no field has it."""
    field = next((field for field in found if field.name == "subject"), None)
    return mapped(file, field) if field else None


KNOWN = (
    r"subject(?:[ ]line)?|to|from|cc|bcc|date|sent|reply-to|sender|in-reply-to|references|message-id|attachments?"
    r"|mime-version|content-[a-z-]+|x-[a-z0-9-]+"
)
TYPED = re.compile(
    rf"(?P<bold>\*\*)?(?:(?P<known>(?i:{KNOWN}))|(?P<other>[A-Z][A-Za-z]*(?:-[A-Za-z]+)*))(?(bold):\*\*|:)"
    r"(?:[ \t]+|(?=[\r\n]|\Z))"
)


def typed_fields(file: str) -> tuple[list[Field], int]:
    """The header lines at the top of a text file, and where its body begins; none where the file has no such block."""
    at = top = _first_line(file)
    found: list[Field] = []
    known = 0
    while at < len(file):
        line = LINE.match(file, at)
        assert line
        if not line[1].strip():
            return (found, line.end()) if known and not _is_salutation(file, found) else ([], 0)
        if line[1][0] in " \t" and found:
            found[-1] = Field(found[-1].name, found[-1].start, line.end(1))
        elif field := TYPED.match(file, at, line.end(1)):
            name = (field["known"] or field["other"]).lower()
            found.append(Field("subject" if name == "subject line" else name, field.end(), line.end(1)))
            known += field["known"] is not None
        else:
            break
        at = line.end()
    # No blank line follows. Only fields that nobody would begin a mail with are believed then.
    if known and known == len(found) and (at >= len(file) or found[0].name == "subject" or known > 1):
        return found, at
    if found and found[0].name == "subject":
        first = LINE.match(file, top)
        assert first
        return [Field("subject", found[0].start, first.end(1))], first.end()
    return [], 0


def _first_line(file: str) -> int:
    at = 0
    for line in LINE.finditer(file):
        if line[1].strip() or line.end() == len(file):
            return at
        at = line.end()
    return at


def _is_salutation(file: str, found: list[Field]) -> bool:
    return len(found) == 1 and found[0].name == "to" and raw(file, found[0]).lower().startswith("whom it may")
