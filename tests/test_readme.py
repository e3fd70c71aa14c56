"""The README tells newcomers what CI does, and what is true."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_the_set_up_commands_of_ci_are_those_of_the_readme() -> None:
    commands = [line for line in (ROOT / ".ci" / "run").read_text("utf-8").split("\n") if "pip install" in line]
    assert len(commands) == 2
    assert all(f"\n{command}\n" in README for command in commands)


def test_the_readme_shows_the_picture_of_a_real_run() -> None:
    assert "docs/screen.svg" in README


def test_the_files_that_the_readme_links_to_exist() -> None:
    import re

    for target in re.findall(r"\]\(((?!http|#)[^)#]+)", README):
        assert (ROOT / target).exists(), target
