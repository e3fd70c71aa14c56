"""The mailboxes of a header field.

The standard library reads well-formed ones only: a recipient without an address comes out as half a name, semicolons
lose people, and nested comments or quotation marks cost a stack or a minute.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .draft import Address
from .encoded_words import plain
from .mapped import Mapped
from .source import UnreadableDraft

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TOKEN = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+){0,99}+"|<[^<>]*+>|\([^()\\]*+(?:\\.[^()\\]*+){0,99}+\)|[,;]|:|[^",;:<(]+|.', re.DOTALL
)
"""Escapes are counted, since each one may hold the sign that would begin another string with no end."""
EMAIL = re.compile(r"(?<![^\s@<>()\"'])[^\s@<>()\"']++@[^\s@<>()\"']+")


def addresses(values: Iterable[str]) -> tuple[Address, ...]:
    """The mailboxes in these values, in order; an empty one is left out."""
    return tuple(address for value in values for address in _addresses(value) if address.name or address.email)


def _addresses(value: str) -> Iterator[Address]:
    name: list[str] = []
    comment: list[str] = []
    email: str | None = None
    for token in TOKEN.findall(value):
        if token in (",", ";"):
            yield _address(name, email, comment)
            name, comment, email = [], [], None
        elif token == ":":
            name = []  # that of a group, or a scheme
        elif len(token) > 1 and token[0] == "<" and token[-1] == ">":
            email = token[1:-1].strip()
        elif len(token) > 1 and token[0] == "(" and token[-1] == ")":
            comment.append(token[1:-1])
        elif len(token) > 1 and token[0] == '"' and token[-1] == '"':
            name.append(re.sub(r"\\(.)", r"\1", token[1:-1]))
        else:
            name.append(token)
    yield _address(name, email, comment)


def _address(name: list[str], email: str | None, comment: list[str]) -> Address:
    words = " ".join("".join(name).split())
    if email is None and (found := EMAIL.search(words)):
        email = found[0]
        words = (words[: found.start()] + words[found.end() :]).strip(" '\"<>")
    return Address(_readable(words) or _readable(" ".join(comment).strip()), (email or "").removeprefix("mailto:"))


def _readable(name: str) -> str:
    try:
        return plain(Mapped.of(name)).text.strip(" '")
    except UnreadableDraft:
        return name
