"""Real messages, of other people: nothing breaks, and every caret stands under the words that its finding names."""

import html
import quopri
import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from outreach_lint.config import Settings
from outreach_lint.precedence import unsuppressed
from outreach_lint.reading.draft import Draft
from outreach_lint.reading.reader import read_draft, read_source
from outreach_lint.reading.source import UnreadableDraft

FOLDERS = ("outreach", "ham_business", "ham_lists", "mime")
CHARSETS = (
    "utf-8",
    "cp1252",
    "iso-8859-2",
    "iso-8859-15",
    "utf-7",
    "iso-2022-jp",
    "euc_jp",
    "shift_jis",
    "gb18030",
    "cp949",
)
RAW_MESSAGES = {"ham_business", "ham_lists", "mime"}


@dataclass(frozen=True)
class Named:
    """What a finding names, and what stands at its place in the file."""

    rule: str
    words: str
    in_file: str


def messages(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.suffix != ".tsv":
            name = f"{path.name}.eml" if folder.name in RAW_MESSAGES else path.name
            yield name, path.read_bytes()


def named(draft: Draft) -> Iterator[Named]:
    settings = Settings()
    found = [(rule, finding) for rule in settings.rules for finding in rule.findings(draft, settings.options(rule))]
    for rule, finding in unsuppressed(found):
        start, end = draft.text.origin(finding.start, finding.end)
        assert 0 <= start <= end <= len(draft.source.text)
        yield Named(rule.name, draft.text.text[finding.start : finding.end], draft.source.text[start:end])


def folded(text: str) -> str:
    """Letters and digits only: what is left of words whatever their wrapping, quotation marks and case."""
    return "".join(character for character in text if character.isalnum())


def ends(words: str) -> list[str]:
    """The first and the last word: between them the file may hold a line of quoted text or the border of a part."""
    parts = [part for part in map(folded, words.split()) if part and "\ufffd" not in words]  # bytes out of step
    return parts[:1] + parts[-1:]


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


@pytest.mark.parametrize("folder", FOLDERS)
def test_real_messages_give_findings_at_the_right_words_or_a_clear_error(folder: str, shared: Path) -> None:
    wrong = []
    for name, raw in messages(shared / folder):
        try:
            draft = read_draft(read_source(name, raw))
        except UnreadableDraft:
            continue
        for found in named(draft):
            shown = [folded(reading) for reading in readings(found.in_file)]
            if any(not any(word in reading for reading in shown) for word in ends(found.words)):
                wrong.append((name, found.rule))
    assert wrong == []
