"""What docs/formats.md shows is what is printed. `pytest --update` makes its samples anew."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from outreach_lint.cli import main
from outreach_lint.output import FORMATS

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "formats.md"
SAMPLE = re.compile(
    r"(?P<before>```sh\noutreach-lint (?P<command>[^\n]* samples/\S+)\n```\n\n```\w+\n)(?P<shown>.*?)```", re.DOTALL
)
RESULTS = re.compile(r'^      "results": \[\n.*?^      \]\n', re.MULTILINE | re.DOTALL)


def printed(command: str) -> str:
    """What a command prints; of a SARIF log, which is long, the results."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        patch.delenv("GITHUB_ACTIONS", raising=False)
        output = CliRunner().invoke(main, [*shlex.split(command), "--isolated"]).output
    results = RESULTS.search(output)
    return re.sub(r"^ {6}", "", results[0], flags=re.MULTILINE) if results else output


def test_the_samples_are_what_is_printed(update: bool):
    page = PAGE.read_text("utf-8")
    made = SAMPLE.sub(lambda found: f"{found['before']}{printed(found['command'])}```", page)
    if update and made != page:
        PAGE.write_text(made, "utf-8")
    assert PAGE.read_text("utf-8") == made


@pytest.mark.parametrize("name", ["formats.md", "json.md"])
def test_what_the_pages_link_to_exists(name: str):
    for target in re.findall(r"\]\(((?!http|#)[^)#]+)", (ROOT / "docs" / name).read_text("utf-8")):
        assert (ROOT / "docs" / target).exists()


def test_every_format_has_a_section():
    sections = re.findall(r"^## (\w+)$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert set(FORMATS) <= set(sections)
