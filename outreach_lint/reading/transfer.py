"""Content transfer encodings: the bytes that quoted-printable and base64 stand for."""

from __future__ import annotations

import re
from array import array
from base64 import b64decode
from typing import TYPE_CHECKING

from .mapped import Mapped

if TYPE_CHECKING:
    from collections.abc import Iterator

SOFT_BREAK = re.compile(r"=[ \t]*(?:\r\n|\n|\r)|=\Z")
ESCAPES = re.compile(r"(?:=[0-9A-Fa-f]{2})+")
NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/=]+")


def quoted_printable_octets(text: Mapped) -> Mapped:
    """The bytes of quoted-printable text; an escape that is none stays as it is."""
    return escaped_octets(text.sub(SOFT_BREAK, "")) if "=" in text.text else text


def escaped_octets(text: Mapped) -> Mapped:
    """`=E9` as the byte that it stands for."""
    return Mapped.join(_escaped(text)) if "=" in text.text else text


def _escaped(text: Mapped) -> Iterator[Mapped]:
    done = 0
    for run in ESCAPES.finditer(text.text):
        start, end = run.span()
        yield text[done:start]
        data = bytes.fromhex(run[0].replace("=", "")).decode("latin-1")
        yield Mapped(data, text.starts[start:end:3], text.ends[start + 2 : end : 3], text.home)
        done = end
    yield text[done:]


def base64_octets(text: Mapped) -> Mapped:
    """The bytes of base64 text, each standing for the four characters that it shares with its neighbours.

    As in the standard library, what is not base64 is skipped, padding that completes a group ends the data, and padding
    that is missing is not missed.
    """
    data = text.sub(NOT_BASE64, "")
    padding = 0
    for run in re.finditer("=+", data.text):
        if (run.start() - padding) % 4 in (2, 3) and (run.start() - padding) % 4 + len(run[0]) >= 4:
            data = data[: run.start()]
            break
        padding += len(run[0])
    data = data.sub("=+", "")
    whole, rest = divmod(len(data), 4)
    octets = b64decode(data.text[: 4 * whole] + (data.text[4 * whole :] + "==="[rest - 1 :] if rest > 1 else ""))
    starts = array("I", [0]) * (3 * (whole + 1))
    ends = starts[:]
    for i in range(3):
        starts[i : 3 * whole : 3] = data.starts[0 : 4 * whole : 4]
        ends[i : 3 * whole : 3] = data.ends[3 : 4 * whole : 4]
        if rest > 1:
            starts[3 * whole + i], ends[3 * whole + i] = data.starts[4 * whole], data.ends[-1]
    return Mapped(octets.decode("latin-1"), starts[: len(octets)], ends[: len(octets)], text.home)
