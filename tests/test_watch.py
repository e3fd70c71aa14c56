from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from outreach_lint.watched import wanted, watched_by

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 60.0
"""Seconds for a first look, which loads the language model on a busy machine."""


@pytest.mark.parametrize(
    "name", ["zoë.txt", "zoë.EML", "zoë.posting.md", "outreach-lint.toml", ".outreach-lint.toml", "pyproject.toml",
             ".outreach-lint-ignore.toml"]
)  # fmt: skip
def test_drafts_postings_configs_and_ignore_files_are_watched(name: str):
    assert wanted("changed", f"/büro/{name}")


@pytest.mark.parametrize("name", ["zoë.txt~", ".zoë.txt.swp", ".#zoë.txt", "zoë.pdf", "4913"])
def test_what_editors_leave_about_is_not(name: str):
    assert not wanted("changed", f"/büro/{name}")


def test_of_a_file_its_folder_is_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    Path("büro").mkdir()
    assert watched_by(["büro", "büro/zoë.txt", "inês.txt"]) == (Path("büro"), Path())


@pytest.fixture
def watching(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[queue.Queue[str]]:
    """The lines that a watching linter prints."""
    monkeypatch.chdir(tmp_path)
    Path("zoë.txt").write_text("Hi Zoë!!\n\nWhich flour is it?\n", "utf-8")
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "outreach_lint", "check", "--watch", "--select", "exclamation-pileup", "-q"]
    command += ["--output-format", "concise"]
    work = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True, encoding="utf-8")
    lines: queue.Queue[str] = queue.Queue()
    threading.Thread(target=lambda: [lines.put(line.rstrip()) for line in work.stdout or ()], daemon=True).start()
    yield lines
    work.send_signal(signal.SIGINT)
    assert work.wait(PATIENCE) == 130


def test_a_draft_is_looked_at_again_when_it_is_saved(watching: queue.Queue[str]):
    assert watching.get(timeout=PATIENCE) == "zoë.txt:1:7: warning: exclamation-pileup: One mark is enough: “!!”"
    Path("zoë.txt").write_text("Hello Zoë!!\n\nWhich flour is it?\n", "utf-8")
    assert watching.get(timeout=PATIENCE) == "zoë.txt:1:10: warning: exclamation-pileup: One mark is enough: “!!”"
