"""Strings as TOML writes them, for files that are read by people, too."""

from __future__ import annotations

import json
import unicodedata

from .reading.charsets import LONE_SURROGATES


def quoted(text: str) -> str:
    """The text as a TOML string on one line; what a terminal or an editor would act on, hide or reorder is an escape.

    What stands for a byte that is no text (a lone surrogate) has no form in TOML; it is written as it reads.
    """
    written = json.dumps(text.translate(LONE_SURROGATES), ensure_ascii=False)
    return written if written.isascii() and written.isprintable() else "".join(map(_written, written))


def _written(char: str) -> str:
    if char.isprintable() and (char.isascii() or "VARIATION SELECTOR" not in unicodedata.name(char, "")):
        return char
    return f"\\u{ord(char):04X}" if char <= "\uffff" else f"\\U{ord(char):08X}"
