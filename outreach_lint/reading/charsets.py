"""Bytes in the charsets that mail names."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from .source import UnreadableDraft

if TYPE_CHECKING:
    from .mapped import Mapped

UNSAID = frozenset({"", "unknown-8bit", "x-unknown", "unknown", "default", "ascii", "us-ascii"})
"""Names that say nothing about bytes above 127."""

WINDOWS_1252 = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
"""What the surrogate of a byte that is not UTF-8 reads as, for the text that most often holds one."""

LONE_SURROGATES = dict.fromkeys(range(55296, 57344), "�") | WINDOWS_1252
"""Turns a text that may hold surrogates into one that can be written."""

WRITTEN_NAME = re.compile(r"[\s\"']*([^\s\"'();]*)")
SURROGATE_BYTES = {0xDC00 + byte: byte for byte in range(0x80, 0x100)}
SURROGATE = re.compile("[\ud800-\udfff]")
MANY_BYTES = re.compile("[^\x00-\x7f\udc80-\udcff]")


def octets(text: Mapped) -> Mapped:
    """The bytes of a stretch of a file that was read as UTF-8, one character below 256 for each."""
    return text if text.text.isascii() else text.sub(MANY_BYTES, _octets).translate(SURROGATE_BYTES)


def _octets(match: re.Match[str]) -> str:
    # An editor may hold a lone surrogate that stands for no byte.
    return match[0].encode("utf-8", "replace").decode("latin-1")


def undecoded(text: Mapped, charset: str) -> Mapped:
    """The characters of a stretch of a file that was read as UTF-8 and is in this charset."""
    name = _name(charset)
    is_utf_8 = not SURROGATE.search(text.text)
    if is_utf_8 and (name in UNSAID or name in ("utf-8", "utf8")):
        return text
    read = decoded(octets(text), charset)
    # An editor has saved the message in UTF-8 and left the header that names another charset.
    return text if is_utf_8 and "\ufffd" in read.text and "\ufffd" not in text.text else read


def _name(charset: str) -> str:
    written = WRITTEN_NAME.match(charset)
    return written[1].lower() if written else ""


def decoded(text: Mapped, charset: str) -> Mapped:
    """The characters of these bytes in a charset as a header names it.

    Where none is named they are UTF-8 if they can be, else Windows-1252. Browsers read what calls itself
    ISO 8859-1 as that too: nobody sends its control characters, many send curly quotation marks.
    """
    name = _name(charset)
    if name in UNSAID:
        try:
            text.text.encode("latin-1").decode("utf-8")
        except UnicodeDecodeError:
            return text.decode("cp1252")
        return text.decode("utf-8")
    try:
        codec = codecs.lookup(name).name
        if codec == "iso8859-1":
            return text.decode("cp1252")
        b"a".decode(name, "replace")  # refuses the codecs that are no charset, such as base64
        return text.decode(name)
    except (LookupError, ValueError):
        shown = ascii(name)[1:-1][:40]
        raise UnreadableDraft(f'the charset "{shown}" is not known: save the message as UTF-8') from None
