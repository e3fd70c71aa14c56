"""`--diff`: what the fixes would change, as `patch` reads it."""

from __future__ import annotations

import re
from difflib import diff_bytes, unified_diff
from typing import TYPE_CHECKING

from .clean import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

LINE = re.compile(rb"[^\n]*\n|[^\n]+\Z")
UNENDED = b"\n\\ No newline at end of file\n"


def diff(path: str, old: bytes, new: bytes) -> Iterator[bytes]:
    """The unified diff of two states of a file, in the bytes of the file, so that `patch` can apply it."""
    name = clean(path).encode("utf-8", "surrogateescape")
    for line in diff_bytes(unified_diff, LINE.findall(old), LINE.findall(new), name, name):
        yield line if line.endswith(b"\n") else line + UNENDED
