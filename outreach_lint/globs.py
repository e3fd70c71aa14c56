"""Globs: which paths a pattern means."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import PurePath


def matches(glob: str, path: PurePath) -> bool:
    """Whether a glob means a path: `*` stays within a folder, `**` does not, and one without a slash is a mere name."""
    pattern = glob.rstrip("/")
    subject = path.as_posix() if "/" in pattern else path.name
    return _pattern(pattern.removeprefix("./")).fullmatch(subject) is not None


GLOB_PART = re.compile(r"\*\*/|\*\*|\*|\?|\[!?\]?[^]/]{0,64}\]|.", re.DOTALL)
ANY_FOLDERS, ANYTHING, ANY_NAME, ANY_CHARACTER = "(?:.*/)?", ".*", "[^/]*", "[^/]"


@cache
def _pattern(glob: str) -> re.Pattern[str]:
    wild = {"**/": ANY_FOLDERS, "**": ANYTHING, "*": ANY_NAME, "?": ANY_CHARACTER}
    parts = (wild.get(part) or _literal(part) for part in GLOB_PART.findall(glob))
    return re.compile("".join(parts), re.DOTALL)


def _literal(part: str) -> str:
    if len(part) == 1:
        return re.escape(part)
    negated = part.startswith("[!")
    characters = "".join(c if c == "-" else re.escape(c) for c in part[1 + negated : -1])
    return f"[{'^/' if negated else ''}{characters}]"
