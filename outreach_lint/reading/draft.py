"""A draft: the words that its author wrote, in zones, every character mapped to the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from .context import Context

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .folder import Neighbours
    from .mapped import Mapped
    from .source import Source


class Zone(StrEnum):
    """What a block of a draft is for its reader."""

    SUBJECT = "subject"
    GREETING = "greeting"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    CLOSING = "closing"
    SIGNATURE = "signature"
    POSTSCRIPT = "postscript"


BODY = (Zone.PARAGRAPH, Zone.LIST_ITEM, Zone.POSTSCRIPT)
"""The zones that carry what the writer has to say."""


@dataclass(frozen=True)
class Block:
    """One zone's stretch of `Draft.text`: a subject, greeting, paragraph, list item, closing, signature or postscript.

    `start` and `end` are code point offsets into `Draft.text`. A list marker or "P.S." is not part of its block.
    """

    zone: Zone
    start: int
    end: int


@dataclass(frozen=True)
class Address:
    """A mailbox of a header: display name and address, either may be empty."""

    name: str
    email: str


@dataclass(frozen=True)
class Headers:
    """What the header block says. `present` is false where the file has none.

    `subject` is None where there is no Subject line; `date` and `references` are the raw header values.
    """

    present: bool = False
    subject: str | None = None
    sender: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    date: str | None = None
    references: str | None = None


@dataclass(frozen=True)
class Attachment:
    """A file that the message carries; it is listed, never read."""

    name: str
    content_type: str


@dataclass(frozen=True, eq=False)
class Draft:
    """One text to lint.

    `text` holds the subject (if any), a blank line and the writer's own body: quoted replies and forwarded messages are
    left out of it and stand in `quoted` for context. Hard wraps are undone, curly quotation marks are straight.
    `attachments` is None where the file does not say: a text file without a line `Attachments:`. `has_html` says that
    an HTML version exists. `neighbours` knows the other drafts of the run; it is None for a draft that is linted alone.
    """

    source: Source
    text: Mapped
    blocks: tuple[Block, ...]
    headers: Headers = field(default_factory=Headers)
    attachments: tuple[Attachment, ...] | None = None
    quoted: str = ""
    has_html: bool = False
    context: Context = field(default_factory=Context)
    neighbours: Neighbours | None = None

    def words(self, block: Block) -> str:
        """The text of a block."""
        return self.text.text[block.start : block.end]

    def is_verbatim(self, start: int, end: int) -> bool:
        """Whether the file holds a stretch of the text as it stands, and not with a line end for a space."""
        first, last = self.text.origin(start, end)
        return self.source.text[first:last] == self.text.text[start:end]

    def zone(self, *zones: Zone) -> Iterator[Block]:
        """The blocks of these zones, in order."""
        return (block for block in self.blocks if block.zone in zones)

    @cached_property
    def body(self) -> tuple[Block, ...]:
        """Paragraphs, list items and postscripts, in order."""
        return tuple(self.zone(*BODY))
