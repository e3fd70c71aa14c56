"""Ignores: findings that a user has looked at and lets stand, kept beside the config and never in a draft.

An entry holds the flagged words, not their place: it survives text that moves or is wrapped anew, and dies with the
words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .globs import matches
from .values import document_of, raw_toml, string_of, table_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path, PurePath

    from .values import Place

NAME = ".outreach-lint-ignore.toml"
KEYS = ("file", "rule", "text", "reason")
SPECIAL = re.compile(r"[*?[]")
ENTRY = re.compile(r"^[ \t]*\[\[[ \t]*ignore[ \t]*\]\]", re.MULTILINE)

HEAD = """\
# Findings that outreach-lint lets stand. An entry whose words are gone is reported; delete it then.
# file: a path or glob from this file's folder; text: the flagged words, left out for all of the rule's findings there.
"""


class Ignore(NamedTuple):
    """An entry: which rule's findings in which files stand, on which words (None for any).

    `start` is the offset of the entry in the text of its file.
    """

    file: str
    rule: str
    text: str | None = None
    reason: str = ""
    start: int = 0

    def covers(self, relative: PurePath) -> bool:
        """Whether it is about the draft at this path, as seen from the ignore file's folder."""
        return self.file == relative.as_posix() or (self.is_glob and matches(self.file, relative))

    @property
    def is_glob(self) -> bool:
        """Whether it may be about several files."""
        return any(sign in self.file for sign in "*?[")

    def silences(self, rule: str, words: str) -> bool:
        """Whether a finding of this rule on these words stands."""
        return self.rule == rule and (self.text is None or folded(self.text) == folded(words))


class IgnoreFile(NamedTuple):
    """An ignore file, with its text and its entries in order."""

    path: Path
    text: str
    entries: tuple[Ignore, ...]


def folded(words: str) -> str:
    """Words as entries are compared: on one line, in lower case, quotation marks straight."""
    from .reading.charsets import LONE_SURROGATES
    from .reading.prose import STRAIGHT

    return " ".join(words.translate(LONE_SURROGATES).translate(STRAIGHT).split()).casefold()


def glob_of(path: str) -> str:
    """A glob for the file at a path from the ignore file's folder, and for no other that is a file's usual name."""
    from .reading.charsets import SURROGATE

    glob = SURROGATE.sub("?", SPECIAL.sub(lambda match: f"[{match[0]}]", path))
    return glob if glob == path or "/" in glob else f"./{glob}"


def ignore_file(place: Place, path: Path, rules: Iterable[str]) -> IgnoreFile:
    """The ignore file at this path, whose entries may name these rules. Raises ConfigError."""
    raw = raw_toml(place, path)
    document = document_of(place, raw)
    for key in document:
        if key != "ignore":
            raise place.unknown("setting", key, ["ignore"])
    listed = document.get("ignore", [])
    if not isinstance(listed, list):
        raise place.at("ignore").error("must be tables; begin each entry with [[ignore]]")
    text = raw.decode("utf-8-sig")
    starts = [match.start() for match in ENTRY.finditer(text)]
    known = tuple(rules)
    entries = tuple(
        _entry(place.at("ignore", str(number)), entry, known, starts[number - 1] if number <= len(starts) else 0)
        for number, entry in enumerate(listed, start=1)
    )
    return IgnoreFile(path, text, entries)


def _entry(place: Place, value: object, rules: tuple[str, ...], start: int) -> Ignore:
    entry = table_of(place, value)
    for key in entry:
        if key not in KEYS:
            raise place.unknown("setting", key, KEYS)
    said = {key: string_of(place.at(key), given) for key, given in entry.items()}
    for key in ("file", "rule"):
        if key not in said:
            raise place.error(f"has no {key}; add it")
    if said["rule"] not in rules:
        raise place.at("rule").unknown("rule", said["rule"], rules, "the rules that `outreach-lint rule` lists")
    return Ignore(**said, start=start)


def extended(text: str, entries: Iterable[Ignore]) -> str:
    """The text of an ignore file with more entries, each once."""
    blocks = [text.rstrip("\n") + "\n" if text.strip() else HEAD]
    blocks += ["\n".join(_written(entry)) + "\n" for entry in dict.fromkeys(entries)]
    return "\n".join(blocks)


def _written(entry: Ignore) -> Iterator[str]:
    from .quoting import quoted

    yield "[[ignore]]"
    yield f"file = {quoted(entry.file)}"
    yield f"rule = {quoted(entry.rule)}"
    if entry.text is not None:
        yield f"text = {quoted(entry.text)}"
    if entry.reason:
        yield f"reason = {quoted(entry.reason)}"
