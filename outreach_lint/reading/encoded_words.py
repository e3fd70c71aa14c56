"""Encoded words in header fields (RFC 2047)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .charsets import decoded, octets
from .mapped import Mapped
from .transfer import base64_octets, escaped_octets

if TYPE_CHECKING:
    from collections.abc import Iterator

WORD = re.compile(r"=\?([^?*\s]*)(?:\*[^?\s]*)?\?([bBqQ])\?([^?\r\n]*)\?=")


def plain(value: Mapped) -> Mapped:
    """A field's value with its encoded words decoded.

    White space between two of them is not there. Neighbours in one charset are decoded together: mailers split them
    in the middle of a character.
    """
    return Mapped.join(_pieces(value)) if "=?" in value.text else value


def _pieces(value: Mapped) -> Iterator[Mapped]:
    done = 0
    charset = ""
    waiting: list[Mapped] = []
    for word in WORD.finditer(value.text):
        between = value[done : word.start()]
        if waiting and between.text.strip(" \t\r\n"):
            yield decoded(Mapped.join(waiting), charset)
            waiting = []
            yield between
        elif not waiting:
            yield between
        elif word[1].lower() != charset:
            yield decoded(Mapped.join(waiting), charset)
            waiting = []
        charset = word[1].lower()
        data = octets(value[word.start(3) : word.end(3)])
        waiting.append(base64_octets(data) if word[2] in "bB" else escaped_octets(data.sub("_", " ")))
        done = word.end()
    if waiting:
        yield decoded(Mapped.join(waiting), charset)
    yield value[done:]
