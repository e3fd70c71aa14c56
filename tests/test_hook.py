"""The hooks in a git repository, run by the real pre-commit and the real prek.

The hooks run as they stand in `.pre-commit-hooks.yaml`, but from the environment of the tests: making one of their own
would need the network.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import outreach_lint

ROOT = Path(outreach_lint.__file__).parents[1]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
SCRIPTS = Path(sys.executable).parent
BAD = "Subject: Baker's mate at Łąka\n\nHi Zoë!!\n\nCould I buy you a coffee on Tuesday?\n\nŁukasz Żak\n"
GOOD = (
    "Subject: Baker's mate at Łąka, night shift\n\nDear Zoë,\n\nI applied for the baker's mate role on 2 November. At "
    "Grünwald I cut flour waste by a third; the log is at zak.example/log. Which oven does the night shift use?\n\n"
    "Thank you for reading this.\n\nŁukasz Żak\nlukasz@zak.example\n"
)

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture(params=["pre-commit", "prek"])
def runner(request: pytest.FixtureRequest) -> str:
    path = SCRIPTS / request.param
    if not path.exists():
        pytest.skip(f"{request.param} is not installed")
    return str(path)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository whose hooks are ours."""
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    shutil.copy(MANIFEST, hooks)
    environment = {
        "HOME": str(tmp_path),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        "PREK_HOME": str(tmp_path / "prek"),
        "GIT_CONFIG_GLOBAL": str(tmp_path / "gitconfig"),
        "PATH": os.pathsep.join((str(SCRIPTS), os.environ["PATH"])),
        "http_proxy": "http://127.0.0.1:9",
        "https_proxy": "http://127.0.0.1:9",
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "gitconfig").write_text("[user]\nname = Zoë\nemail = zoe@laka.example\n[init]\ndefaultBranch = main\n")
    for folder in (hooks, tmp_path / "drafts"):
        folder.mkdir(exist_ok=True)
        git("init", "-q", at=folder)
    git("add", ".", at=hooks)
    git("commit", "-qm", "hooks", at=hooks)
    revision = git("rev-parse", "HEAD", at=hooks).strip()
    monkeypatch.chdir(tmp_path / "drafts")
    write_config(hooks, revision, "outreach-lint")
    return hooks


def write_config(hooks: Path, revision: str, hook: str) -> None:
    arguments = " --fix" if hook.endswith("fix") else ""
    Path(".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hooks}\n  rev: {revision}\n  hooks:\n  - id: {hook}\n    language: system\n"
        f"    entry: {sys.executable} -m outreach_lint check{arguments}\n"
    )


def git(*args: str, at: Path | None = None) -> str:
    return subprocess.run(["git", *args], cwd=at, check=True, capture_output=True, text=True).stdout


def hooked(runner: str) -> subprocess.CompletedProcess[str]:
    """What the hook says of what is staged."""
    return subprocess.run([runner, "run", "outreach-lint"], capture_output=True, text=True, encoding="utf-8")


def stage(path: str, text: str | bytes) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(text if isinstance(text, bytes) else text.encode())
    git("add", path)


@pytest.mark.usefixtures("repository")
def test_a_bad_draft_blocks_the_commit_and_a_good_one_passes(runner: str):
    subprocess.run([runner, "install"], check=True, capture_output=True)
    stage("zoë.txt", BAD)
    blocked = subprocess.run(["git", "commit", "-m", "no"], capture_output=True, text=True, encoding="utf-8")
    assert blocked.returncode != 0
    assert "warning: coffee-ask" in blocked.stdout + blocked.stderr
    stage("zoë.txt", GOOD)
    assert subprocess.run(["git", "commit", "-m", "yes"], capture_output=True).returncode == 0


@pytest.mark.usefixtures("repository")
def test_what_is_staged_counts_and_not_what_is_in_the_folder(runner: str):
    stage("zoë.txt", GOOD)
    Path("zoë.txt").write_text(BAD, "utf-8")
    assert hooked(runner).returncode == 0
    assert Path("zoë.txt").read_text("utf-8") == BAD
    stage("zoë.txt", BAD)
    Path("zoë.txt").write_text(GOOD, "utf-8")
    assert hooked(runner).returncode != 0


@pytest.mark.usefixtures("repository")
def test_messages_in_capitals_and_texts_in_utf_16_are_drafts_too(runner: str):
    names = ("UP.EML", "größe.txt", "büro/zoë.Txt")
    for name in names:
        stage(name, BAD.encode("utf-16" if name == "größe.txt" else "utf-8"))
    result = hooked(runner)
    assert result.returncode != 0
    assert all(f"{Path(name)}:5:" in result.stdout for name in names)


@pytest.mark.usefixtures("repository")
def test_postings_and_other_files_are_none(runner: str):
    stage("zoë.posting.txt", BAD)
    stage("zoë.csv", BAD)
    assert hooked(runner).returncode == 0


def test_the_fixing_hook_mends_what_keeps_the_meaning(runner: str, repository: Path):
    write_config(repository, git("rev-parse", "HEAD", at=repository).strip(), "outreach-lint-fix")
    stage("zoë.txt", GOOD.replace("Dear Zoë,", "Dear Zoë!!"))
    result = subprocess.run([runner, "run", "outreach-lint-fix"], capture_output=True)
    assert result.returncode != 0
    assert Path("zoë.txt").read_text("utf-8") == GOOD.replace("Dear Zoë,", "Dear Zoë!")
    git("add", "zoë.txt")
    assert subprocess.run([runner, "run", "outreach-lint-fix"], capture_output=True).returncode == 0


def test_the_manifest_is_valid(runner: str):
    subprocess.run([runner, "validate-manifest", str(MANIFEST)], check=True, capture_output=True)
