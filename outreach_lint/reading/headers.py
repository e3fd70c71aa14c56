"""The header block of a message or of a text file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from email.message import Message
from email.parser import HeaderParser
from email.utils import collapse_rfc2231_value
from typing import TYPE_CHECKING

from .addresses import addresses
from .charsets import LONE_SURROGATES
from .draft import Headers
from .encoded_words import plain
from .formulas import postscript
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


ABOUT = re.compile(
    r"author|company|contact|deadline|department|draft|employer|importance|job|keywords|language|lines|link|location"
    r"|name|organi[sz]ation|place|position|posting|priority|received|recipient|role|source|stage|status|tags?|team"
    r"|title|url|version"
)
"""Labels that people give drafts of their own accord, below the header lines that mail programs know."""

ENVELOPE = frozenset(("to", "from", "sent"))
"""Labels that a journey has, too: `From: 3 May`, `To: 9 May`."""
DAY = re.compile(r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)


def typed_fields(file: str) -> tuple[list[Field], int]:
    """The header lines at the top of a text file, and where its body begins; none where the file has no such block.

    What an empty line or the end of the file closes is a block if one of its lines tells of mail. Elsewhere only lines
    that nobody would begin a mail with are believed.
    """
    lines, at, closed = _labelled(file)
    size = len(lines)
    while lines and not (lines[-1].known or (closed and _is_label(lines[-1].field.name))):
        at = lines.pop().start
    closed = closed and len(lines) == size
    found = [line.field for line in lines]
    telling = sum(line.known and _tells_of_mail(file, line.field) for line in lines)
    if closed and telling and not _is_salutation(file, found):
        blank = LINE.match(file, at)
        assert blank
        return found, blank.end()
    if found and all(line.known for line in lines) and (found[0].name == "subject" or telling > 1):
        return found, at
    if found and found[0].name == "subject":
        first = LINE.match(file, lines[0].start)
        assert first
        return [Field("subject", found[0].start, first.end(1))], first.end()
    return [], 0


@dataclass(frozen=True)
class _Labelled:
    """A line `Label: value` at the top of a text, where it begins, and whether mail programs know its label."""

    field: Field
    start: int
    known: bool


def _labelled(file: str) -> tuple[list[_Labelled], int, bool]:
    """The lines with labels at the top of a text, where they end, and whether nothing else follows in their block."""
    at = _first_line(file)
    found: list[_Labelled] = []
    while at < len(file):
        line = LINE.match(file, at)
        assert line
        if not line[1].strip():
            return found, at, True
        if line[1][0] in " \t" and found:
            last = found[-1]
            found[-1] = replace(last, field=replace(last.field, end=line.end(1)))
        elif (field := TYPED.match(file, at, line.end(1))) and not postscript(line[1]):
            name = (field["known"] or field["other"]).lower()
            name = "subject" if name == "subject line" else name
            found.append(_Labelled(Field(name, field.end(), line.end(1)), at, field["known"] is not None))
        else:
            return found, at, False
        at = line.end()
    return found, at, True


def _is_label(name: str) -> bool:
    """Whether a label is one of mail, whatever program knows it, or one of those that authors give drafts."""
    return "-" in name or ABOUT.fullmatch(name) is not None


def _tells_of_mail(file: str, field: Field) -> bool:
    """Whether a line that mail programs know is about a mail, and is neither about a journey nor a sentence."""
    if field.name not in ENVELOPE:
        return True
    value = raw(file, field)
    if "@" in value:
        return True
    is_sentence = value.endswith((".", "!", "?")) and len(value.split()) > 4
    return not is_sentence and (field.name == "sent" or not DAY.search(value))


def _first_line(file: str) -> int:
    at = 0
    for line in LINE.finditer(file):
        if line[1].strip() or line.end() == len(file):
            return at
        at = line.end()
    return at


def _is_salutation(file: str, found: list[Field]) -> bool:
    return len(found) == 1 and found[0].name == "to" and raw(file, found[0]).lower().startswith("whom it may")
