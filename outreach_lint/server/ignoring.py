"""Letting findings stand, at an editor's word: an entry is added to the ignore file."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from ..files import UnwritableDraft, is_file, put, read
from ..ignores import Ignore, extended, folded, glob_of
from ..output.clean import clean
from ..reading.source import UnreadableDraft
from ..rule import rules
from ..values import displayed

if TYPE_CHECKING:
    from ..config import Config


def ignored(config: Config, draft: Path, rule: str, words: str | None) -> str:
    """Let the findings of a rule in a draft stand, on these words or all; why that could not be done, or nothing."""
    if rule not in {known.name for known in rules()}:
        return f"there is no rule {rule!r}"
    path = config.ignore_path
    file = PurePath(os.path.relpath(draft, path.parent)).as_posix()
    entry = Ignore(glob_of(file), rule, None if words is None else folded(words))
    try:
        text = read(str(path)).decode("utf-8-sig") if is_file(path) else ""
        put(str(path), [extended(text, [entry]).encode()])
    except UnicodeDecodeError:
        return clean(f"{displayed(path)}: is not UTF-8; save it as UTF-8")
    except (UnreadableDraft, UnwritableDraft) as error:
        return clean(f"{displayed(path)}: {error}")
    return ""
