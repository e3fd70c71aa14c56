"""The fuzz target runs, and says what it needs where it does not."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

TARGET = str(Path(__file__).with_name("fuzz.py"))


def fuzzed(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, TARGET, *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", **options)  # type: ignore[call-overload, no-any-return]


def test_some_inputs_are_read_and_nothing_breaks(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="there is no atheris for this machine")
    done = fuzzed("reading", "-runs=1", "-seed=1", cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(re.search(r"Done (\d+) runs", done.stderr)[1]) > 100  # its seeds
    assert list(tmp_path.iterdir()) == []


def test_one_input_can_be_tried_again(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="there is no atheris for this machine")
    (tmp_path / "größe").write_bytes(b"\1" + "Hi Zoë,\n\nwhich flour is it?\n".encode())
    done = fuzzed("reading", "größe", cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Executed" in done.stderr


def test_without_atheris_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "atheris.py").write_text("raise ImportError")
    done = fuzzed("reading", cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)})
    assert done.returncode == 1
    assert "pip install atheris" in done.stderr
