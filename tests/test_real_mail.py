"""Real messages, of other people: nothing breaks, and every caret stands under the words that its finding names.

    python tests/test_real_mail.py [FOLDER ...]

lints every message of these folders, or of ../shared/data, and prints counts and the slowest ones. The test suite
lints a sample.
"""

from __future__ import annotations

import sys
import traceback
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from conftest import SHARED
from mutants import limited
from trial import linted, misplaced

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDERS = ("outreach", "ham_business", "ham_lists", "mime")
RAW_MESSAGES = {"ham_business", "ham_lists", "mime"}
SAMPLE = 8
"""Of so many messages the test suite lints one."""

LIMIT = 60.0
"""Seconds that one message may take."""


def messages(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each message of a folder."""
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.suffix != ".tsv":
            name = f"{path.name}.eml" if folder.name in RAW_MESSAGES else path.name
            yield name, path.read_bytes()


@pytest.mark.parametrize("folder", FOLDERS)
def test_real_messages_give_findings_at_the_right_words_or_a_clear_error(folder: str, shared: Path) -> None:
    wrong = []
    for name, raw in list(messages(shared / folder))[::SAMPLE]:
        tried = linted(name, raw)
        wrong += [(name, found.rule) for found in tried.found if misplaced(found, tried.source)]
    assert wrong == []


def main(folders: list[Path]) -> int:
    """Lints all messages of some folders, and says what became of them."""
    outcomes: Counter[str] = Counter()
    times: list[tuple[float, str]] = []
    faults = 0
    for folder in folders:
        for name, raw in messages(folder):
            try:
                with limited(LIMIT):
                    tried = linted(name, raw)
            except Exception:
                faults += 1
                print(folder / name, traceback.format_exc(), sep="\n", flush=True)
                continue
            wrong = [found.rule for found in tried.found if misplaced(found, tried.source)]
            faults += len(wrong)
            for rule in wrong:
                print(f"{folder / name}: {rule} is misplaced", flush=True)
            outcomes["messages"] += 1
            outcomes["clear errors"] += tried.draft is None
            outcomes["drafts without a finding"] += tried.draft is not None and not tried.found
            outcomes["findings"] += len(tried.found)
            times.append((tried.reading + tried.linting, f"{folder / name} ({len(raw):,} bytes)"))
    print(", ".join(f"{count:,} {what}" for what, count in outcomes.items()))
    for spent, what in sorted(times, reverse=True)[:5]:
        print(f"slowest: {spent:.2f} s {what}")
    print(f"faults: {faults}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]] or [SHARED / name for name in FOLDERS]))
