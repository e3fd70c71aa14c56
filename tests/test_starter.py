from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from outreach_lint import cli
from outreach_lint.config import FACTS, READERS, load
from outreach_lint.rule import rules
from outreach_lint.starter import CONFIG, PRE_COMMIT, config_text, hooked


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def init(*args: str):
    return CliRunner().invoke(cli.main, ["init", *args])


def hooks(text: str) -> list[str]:
    """The ids of all hooks in a pre-commit config."""
    return [hook["id"] for repo in yaml.safe_load(text)["repos"] for hook in repo["hooks"]]


# The config


def test_the_config_is_all_comments_and_valid_with_and_without_them():
    text = config_text()
    assert tomllib.loads(text) == {}
    Path(CONFIG).write_text(text, "utf-8")
    assert load(Path(CONFIG)).select == ("all",)
    lines = [line.removeprefix("# ") for line in text.splitlines()]
    examples = [line for line in lines if line.startswith("[") or (" = " in line and not line.endswith("."))]
    document = tomllib.loads("\n".join(examples))
    assert set(document) <= set(READERS)
    assert set(document) >= set(READERS) - {"max-characters", "model"}
    assert set(document["drafts"]["acme/*"]) <= set(FACTS)
    Path(CONFIG).write_text("\n".join(examples), "utf-8")
    Path("postings").mkdir()
    (given,) = load(Path(CONFIG)).rules.items()
    assert (given[0], given[1].table) == ("body-length", {"max-words": 120})


def test_the_families_that_the_config_names_can_be_selected():
    listed = re.search(r"families are\n# (.+)\.\n", config_text())
    assert listed
    families = listed[1].split(", ")
    assert set(families) == {rule.family for rule in rules()}
    Path(CONFIG).write_text(f"select = {families}\n", "utf-8")
    assert load(Path(CONFIG)).select == tuple(families)


def test_it_is_written_once():
    assert init().exit_code == 0
    Path(CONFIG).write_text("# größer\n", "utf-8")
    result = init()
    assert result.exit_code == 0
    assert f"note: {CONFIG}: is there already" in result.stderr
    assert Path(CONFIG).read_text("utf-8") == "# größer\n"


def test_a_dry_run_shows_what_would_be_written():
    Path(PRE_COMMIT).write_text("repos: []\n", "utf-8")
    result = init("--diff")
    assert result.exit_code == 0
    assert f"+++ {CONFIG}" in result.stdout
    assert "+    - id: outreach-lint" in result.stdout
    assert not Path(CONFIG).exists()
    assert Path(PRE_COMMIT).read_text("utf-8") == "repos: []\n"


def test_a_pre_commit_config_that_cannot_be_added_to_is_an_error():
    Path(PRE_COMMIT).write_text("repos: [{repo: local, hooks: []}]\n", "utf-8")
    result = init()
    assert result.exit_code == 2
    assert f"error: {PRE_COMMIT}: its list of repos" in result.stderr
    assert Path(CONFIG).exists()


# The hook

EXISTING = """\
# größere Haken
default_stages: [pre-commit]
repos:
  # der erste
  - repo: https://example.org/hooks   # wichtig
    rev: v1
    hooks:
      - id: trailing-whitespace
        args: ["--markdown-linebreak-ext=md"]

  - repo: local
    hooks:
      - {id: zoë, name: Zoë, entry: "true", language: system}
# zum Schluss
exclude: ^vendor/
"""


@pytest.mark.parametrize(
    "text",
    [
        EXISTING,
        EXISTING.replace("\n  ", "\n"),
        EXISTING.rstrip().rpartition("\n# zum")[0],
        "repos:\n- repo: local\n  hooks:\n  - id: zoë\n",
        "repos:\n    - repo: local\n      hooks:\n      - id: zoë\n\n\n# Ende\n",
    ],
)
def test_the_hook_comes_last_and_nothing_else_changes(text: str):
    before = hooks(text)
    after = hooked(text, Path())
    assert after is not None
    assert hooks(after) == [*before, "outreach-lint"]
    kept = iter(after.splitlines())
    assert all(line in kept for line in text.splitlines())


@pytest.mark.parametrize(
    "text", ["", "repos: []\n", "repos:\n", "repos:", "repos: []  # leer\nexclude: ^ü/\n", "fail_fast: true\n"]
)
def test_a_config_without_hooks_gets_its_first(text: str):
    after = hooked(text, Path())
    assert after is not None
    assert hooks(after) == ["outreach-lint"]
    assert set(yaml.safe_load(text) or {}) <= set(yaml.safe_load(after))


def test_the_hook_is_added_once():
    after = hooked(EXISTING, Path())
    assert after is not None
    assert hooked(after, Path()) is None


def test_the_hook_is_for_the_folder_of_drafts_where_there_is_one():
    Path("drafts").mkdir()
    after = hooked("", Path())
    assert after is not None
    hook = yaml.safe_load(after)["repos"][0]["hooks"][0]
    assert hook["files"] == r"(?i)^drafts/.*\.(txt|eml|md)$"
    assert hook["exclude"] == r"(?i)\.posting\.(txt|md)$"
