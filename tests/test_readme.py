"""The README tells newcomers what CI does, and what is true."""

import re
from pathlib import Path

import pytest

from outreach_lint.cli import main
from outreach_lint.config import load
from outreach_lint.rule import rules

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def example(language: str) -> str:
    """The first example in a language."""
    found = re.search(rf"^```{language}\n(.+?)^```$", README, re.DOTALL | re.MULTILINE)
    assert found
    return found[1]


def test_the_set_up_commands_of_ci_are_those_of_the_readme() -> None:
    commands = [line for line in (ROOT / ".ci" / "run").read_text("utf-8").split("\n") if "pip install" in line]
    assert len(commands) == 2
    assert all(f"\n{command}\n" in README for command in commands)


def test_the_readme_lists_every_command() -> None:
    assert set(re.findall(r"^outreach-lint ([a-z]+) .*  ", README, re.MULTILINE)) == set(main.commands)


def test_the_readme_lists_every_family() -> None:
    listed = README.partition("come in families:")[2].partition(". ")[0]
    assert re.findall(r"`([a-z-]+)`", listed) == list(dict.fromkeys(rule.family for rule in rules()))


def test_the_config_of_the_readme_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "outreach-lint.toml"
    path.write_text(example("toml"), "utf-8")
    (tmp_path / "postings").mkdir()
    (tmp_path / "postings" / "acme.md").write_text("Bäcker gesucht\n", "utf-8")
    settings = load(path).settings(tmp_path / "acme" / "zoë.txt")
    assert settings.context.company == "Acme"
    assert "reading-grade" not in {rule.name for rule in settings.rules}


def test_the_python_of_the_readme_prints_what_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    exec(example("python"), {})
    assert re.search(r"^\d+ coffee-ask Invites a stranger", capsys.readouterr().out, re.MULTILINE)


def test_the_files_that_the_readme_links_to_exist() -> None:
    links = re.findall(r"\]\(((?!http|#)[^)#]+)", README)
    assert "docs/screen.svg" in links
    for target in links:
        assert (ROOT / target).exists(), target
