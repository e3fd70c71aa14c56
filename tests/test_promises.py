"""What the docs promise can be tested by the commands that they name."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ("reliability.md", "privacy.md", "CONTRIBUTING.md")
COMMAND = re.compile(r"(?:[A-Z_]+=\S+ )*(?:unshare -rn )?(?:\.venv/bin/)?(?:pytest|python)(?: [^`\n#|]*)?")


def commands(page: str) -> list[str]:
    """The commands of a page that run something of the project."""
    text = (ROOT / "docs" / page).read_text("utf-8")
    spans = re.findall(r"`([^`\n]+)`", text) + re.findall(r"^ {4,}(\S.*?)(?:\s+#.*)?$", text, re.MULTILINE)
    return [span for span in spans if COMMAND.fullmatch(span)]


@pytest.mark.parametrize("page", PAGES)
def test_each_command_names_files_that_there_are(page: str):
    named = [word for command in commands(page) for word in shlex.split(command) if word.startswith("tests/")]
    assert commands(page)
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_each_promise_has_a_command():
    text = (ROOT / "docs" / "reliability.md").read_text("utf-8")
    rows = [line for line in text.split("\n") if line.startswith("| ") and not line.startswith("| What")]
    assert len(rows) > 10
    assert [row for row in rows if not COMMAND.fullmatch(row.rstrip(" |").rpartition("| ")[2].strip("`"))] == []
    assert len(commands("reliability.md")) >= len(rows)


def test_variables_that_commands_set_are_read_by_the_tests():
    used = {name for page in PAGES for command in commands(page) for name in re.findall(r"OUTREACH_LINT_\w+", command)}
    tests = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").glob("test_*.py") if path != Path(__file__))
    assert {name for name in used if f'environ.get("{name}"' not in tests} == set()


@pytest.mark.parametrize(
    "program", ["tests/fuzz.py reading", "tests/fuzz.py lint", "tests/linear.py", "tests/mutants.py", "=thorough"]
)
def test_what_goes_further_than_the_tests_has_its_command(program: str):
    assert any(program in command for command in commands("reliability.md"))
    assert program.endswith("lint") or any(program in command for command in commands("CONTRIBUTING.md"))
