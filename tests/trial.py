"""What becomes of any bytes: findings or a clear error, and every place inside the file."""

from __future__ import annotations

import html
import quopri
import re
import time
from base64 import b64decode
from dataclasses import dataclass
from operator import gt
from typing import TYPE_CHECKING

from outreach_lint.config import Settings
from outreach_lint.lint import verdict
from outreach_lint.reading.reader import read_draft, read_source
from outreach_lint.reading.source import UnreadableDraft
from outreach_lint.rule import rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from outreach_lint.diagnostic import Diagnostic
    from outreach_lint.reading.draft import Draft
    from outreach_lint.reading.source import Source

EVERYTHING = Settings(rules=rules(), max_findings=0)
"""All rules, previews too, and no limit to what is shown."""

LONE_SURROGATE = re.compile("[\ud800-\udfff]")
BETWEEN_BLOCKS = re.compile(r"(?:[^\w]|_|\(?\w{1,4}[.)]|(?:p\.? ?){1,3}s\b)*", re.IGNORECASE)
"""White space, dividing lines, list markers and "P.S."."""

INTERRUPTED = re.compile(r"^[ \t]{0,3}(?:--|>)", re.MULTILINE)
"""Between its first and its last word a finding may go over the border of a part or a line of quoted text."""

NEIGHBOURS = 6
"""Characters that may stand beside the words because they share their groups of base64."""

CHARSETS = ("utf-8", "cp1252", "iso-8859-2", "iso-8859-15", "utf-7", "iso-2022-jp", "euc_jp", "shift_jis", "gb18030")
CHARSETS += ("cp949",)


@dataclass(frozen=True)
class Trial:
    """What became of a file: a draft, and what was found if it was linted, or why it could not be read.

    Times are seconds of this process's own work.
    """

    source: Source
    draft: Draft | None
    refusal: str = ""
    found: tuple[Diagnostic, ...] = ()
    reading: float = 0.0
    linting: float = 0.0

    def words(self, rule: str) -> list[str]:
        """What stands in the file where a rule has found something."""
        return [self.source.text[found.start : found.end] for found in self.found if found.rule == rule]


def read(path: str, raw: bytes, *, max_characters: int = 200_000) -> Trial:
    """The outcome of reading. Raises AssertionError where a place is wrong or an error is not clear."""
    began = time.process_time()
    source = read_source(path, raw)
    try:
        draft = read_draft(source, max_characters=max_characters)
    except UnreadableDraft as error:
        refusal = str(error)
        assert is_clear(refusal), refusal
        return Trial(source, None, refusal, reading=time.process_time() - began)
    spent = time.process_time() - began
    assert list(faults(draft)) == []
    return Trial(source, draft, reading=spent)


def linted(path: str, raw: bytes, settings: Settings = EVERYTHING) -> Trial:
    """The outcome of reading and linting. Raises AssertionError where a place is wrong or an error is not clear."""
    trial = read(path, raw, max_characters=settings.max_characters)
    if trial.draft is None:
        return trial
    began = time.process_time()
    judged = verdict(trial.draft, settings)
    spent = time.process_time() - began
    size = len(trial.source.text)
    for found in (*judged.shown, *judged.silenced):
        assert 0 <= found.start <= found.end <= size, found
        assert found.fix is None or 0 <= found.fix.start <= found.fix.end <= size, found
    return Trial(trial.source, trial.draft, found=judged.shown, reading=trial.reading, linting=spent)


def is_clear(refusal: str) -> bool:
    """Whether an error says in one line of plain text what is wrong and what to do."""
    return ": " in refusal and refusal.isprintable() and len(refusal) < 200


def faults(draft: Draft) -> Iterator[str]:
    """What is wrong with the places of a draft."""
    text, size = draft.text, len(draft.source.text)
    if not len(text.text) == len(text.starts) == len(text.ends):
        yield "not every character has its place"
    if any(map(gt, text.starts, text.ends)):
        yield "a place ends before it begins"
    if any(map(gt, text.starts, text.starts[1:])) or any(map(gt, text.ends, text.ends[1:])):
        yield "places go back"
    if max(text.ends, default=0) > size:
        yield "a place lies outside of the file"
    if LONE_SURROGATE.search(text.text):
        yield "a lone surrogate is left"
    if any(not draft.words(block) or draft.words(block) != draft.words(block).strip() for block in draft.blocks):
        yield "a block is empty or has white space around it"
    done = 0
    for block in draft.blocks:
        if block.start < done:
            yield "blocks overlap or are out of order"
        if not BETWEEN_BLOCKS.fullmatch(text.text[done : block.start]):
            yield f"a word lies in no block: {text.text[done : block.start]!r}"
        done = block.end
    if done != len(text):
        yield "a word lies below the last block"


def misplaced(found: Diagnostic, source: Source) -> bool:
    """Whether the characters of the file at a diagnostic's place cannot be read as the words that it names."""
    whole = _folded(found.words)
    if not whole or "\ufffd" in found.words:  # bytes out of step
        return False
    in_file = source.text[found.start : found.end]
    words = [part for part in map(_folded, found.words.split()) if part]
    unseen = {words[0], words[-1]}
    for reading in map(_folded, readings(in_file)):
        if whole in reading and len(reading) <= len(whole) + NEIGHBOURS:
            return False
        unseen = {word for word in unseen if word not in reading}
    return bool(unseen) or not INTERRUPTED.search(in_file)


def readings(in_file: str) -> Iterator[str]:
    """What the characters of a file may mean, by the encodings of mail."""
    octets = in_file.encode("utf-8", "surrogateescape")
    first_part = octets.partition(b"\n\n")[0]  # a finding may begin in one part and end in the next
    for decoded in (octets, quopri.decodestring(octets), _base64(octets), _base64(first_part)):
        for charset in CHARSETS:
            text = decoded.decode(charset, "replace")
            yield text
            yield html.unescape(re.sub(r"<[^>]*>", "", text))


def _base64(octets: bytes) -> bytes:
    data = re.sub(rb"[^A-Za-z0-9+/]", b"", octets)
    return b64decode(data + b"=" * (-len(data) % 4)) if len(data) % 4 != 1 else b""


def _folded(text: str) -> str:
    """Letters and digits only: what is left of words whatever their wrapping, quotation marks and case."""
    return "".join(character for character in text if character.isalnum())
