"""Frames: messages as they travel over a stream, a header that tells a length and a body of so many bytes."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

log = logging.getLogger(__name__)

LENGTH = re.compile(rb"content-length:[ \t]*([0-9]{1,18})[ \t]*\r?\n\Z", re.IGNORECASE)
"""A length at the end of a line: behind a body that is longer than its own header says, it begins the next message."""

MOST_BYTES = 256 * 1024 * 1024
"""The longest body that is read: more than any draft, in the longest way to write it as JSON."""
LONGEST_LINE = 64 * 1024
"""What is read of a line that does not end; a header is much shorter."""


def frames(stream: BinaryIO) -> Iterator[bytes]:
    """The bodies of the messages in a stream, until it ends.

    Whatever is no header is passed over, so that after a broken message the next whole one is found.
    """
    length = None
    while line := stream.readline(LONGEST_LINE):
        if told := LENGTH.search(line):
            length = int(told[1])
        elif not line.strip() and length is not None:
            if length <= MOST_BYTES:
                body = stream.read(length)
                if len(body) < length:
                    return
                yield body
            else:
                log.warning("a message of %d bytes is passed over", length)
            length = None
