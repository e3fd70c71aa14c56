"""Digests: what some content is known by."""

from __future__ import annotations

try:  # hashlib hands out this very function, and loads OpenSSL besides, which takes as long as reading 200 drafts
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

SIZE = 32
MARK = 16
"""The digits of a mark."""


def digest(*parts: bytes) -> str:
    """The digest of some parts, each of them apart: 64 hexadecimal digits."""
    hashed = blake2b(digest_size=SIZE)
    for part in parts:
        hashed.update(b"%d:" % len(part))
        hashed.update(part)
    return hashed.hexdigest()


def mark(words: str) -> str:
    """What some words are known by to those who need not read them: a few hexadecimal digits."""
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=MARK // 2).hexdigest()
