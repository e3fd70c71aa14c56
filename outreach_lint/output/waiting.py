"""Lines that have to wait: what stands above them is known only when the last draft is done."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

AT_ONCE = 1 << 16
"""The bytes that are unpacked together."""


def waiting(lines: Iterable[str]) -> Iterator[str]:
    """These lines, all of which are made before this returns. Meanwhile they are packed: they repeat themselves.

    A line holds no line end.
    """
    press = zlib.compressobj(level=1)
    packed = [part for line in lines if (part := press.compress(f"{line}\n".encode("utf-8", "surrogatepass")))]
    packed.append(press.flush())
    return _unpacked(packed)


def _unpacked(packed: Iterable[bytes]) -> Iterator[str]:
    press, rest = zlib.decompressobj(), b""
    for part in packed:
        while part:
            *whole, rest = (rest + press.decompress(part, AT_ONCE)).split(b"\n")
            part = press.unconsumed_tail
            for line in whole:
                yield line.decode("utf-8", "surrogatepass")
