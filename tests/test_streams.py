"""The program among other programs: closed streams, full disks, lost folders, endless pipes."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FAULTY = "Hi Zoë!!\n\nWhich flour do you use in Łódź?\n\nŁukasz\n"
FOUND = "zoë.txt:1:7: warning: exclamation-pileup: One mark is enough: “!!”\n"
CHECK = [sys.executable, "-m", "outreach_lint", "check", "--isolated", "--select", "exclamation-pileup"]
CONCISE = [*CHECK, "--output-format", "concise"]
PATIENCE = 120


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("zoë.txt").write_text(FAULTY, "utf-8")


def run(*command: str, **options: object) -> subprocess.CompletedProcess[str]:
    streams = {"capture_output": True, "encoding": "utf-8", "timeout": PATIENCE, "check": False}
    return subprocess.run([*command], **{**streams, **options})  # type: ignore[call-overload,no-any-return]


def shell(line: str, *command: str) -> subprocess.CompletedProcess[str]:
    """What a shell does with a line, in which `"$@"` is a command."""
    return run("sh", "-c", line, "sh", *command)


# Closed streams


@pytest.mark.parametrize(
    ("line", "code", "out", "err"),
    [
        ('"$@" zoë.txt <&-', 1, FOUND, ""),
        ('"$@" - <&-', 2, "", "error: -: standard input is closed; name a file\n"),
        ('"$@" zoë.txt >&-', 1, "", ""),
        ('"$@" fehlt.txt 2>&-', 2, "", ""),
        ('"$@" zoë.txt <&- >&- 2>&-', 1, "", ""),
        ('"$@" --fix - <zoë.txt >&-', 0, "", ""),
    ],
)
def test_a_stream_that_is_closed_is_done_without(line: str, code: int, out: str, err: str):
    done = shell(line, *CONCISE)
    assert (done.returncode, done.stdout, done.stderr) == (code, out, err)


@pytest.mark.parametrize("args", [["--help"], ["rule"], ["config"], ["init", "--diff"], ["--version"]])
def test_so_do_all_commands(args: list[str]):
    done = shell('"$@" <&- >&-', sys.executable, "-m", "outreach_lint", *args)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_server_without_streams_ends():
    done = shell('"$@" <&- >&-', sys.executable, "-m", "outreach_lint", "server")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("format_name", ["full", "concise", "json", "html"])
def test_a_full_disk_behind_standard_output_is_an_error(format_name: str):
    done = shell('"$@" zoë.txt >/dev/full', *CHECK, "--output-format", format_name)
    assert done.returncode == 2
    assert done.stderr == "error: standard output cannot be written: No space left on device\n"


def test_a_full_disk_behind_standard_error_is_one_that_nobody_hears_of():
    done = shell('"$@" fehlt.txt 2>/dev/full', *CONCISE)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "")


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize("args", [["check", "--isolated", "--select", "exclamation-pileup", "."], ["rule", "--all"]])
def test_who_looks_at_the_first_line_only_is_not_bothered(args: list[str]):
    for number in range(400):
        Path(f"ü{number}.txt").write_text(FAULTY, "utf-8")
    line = 'set -o pipefail; "$@" | head -n 1; echo "${PIPESTATUS[0]}"'
    done = run("bash", "-c", line, "bash", sys.executable, "-m", "outreach_lint", *args)
    first, code = done.stdout.splitlines()
    assert first.startswith(("zoë.txt:1:7", "#"))
    assert code == ("1" if args[0] == "check" else "0")  # what was found does not depend on who reads of it
    assert done.stderr == ""


def test_standard_input_without_end_is_read_to_the_limit():
    if shutil.which("yes") is None:
        pytest.skip("yes is not installed")
    done = shell('yes "Liebe Zoë" | "$@" -', *CONCISE)
    assert done.returncode == 2
    assert done.stderr == "error: -: over 64 MiB, more than a mail can be; name the draft itself\n"


# The working folder


@pytest.mark.parametrize("args", [["check", "."], ["check", "/"], ["config"], ["init"], ["check", "--watch", "."]])
def test_a_working_folder_that_is_gone_is_an_error(args: list[str]):
    line = 'mkdir weg && cd weg && rmdir ../weg && "$@"'
    done = shell(line, sys.executable, "-c", "from outreach_lint.__main__ import run; run()", *args)
    assert done.returncode == 2
    assert done.stderr == "error: the working folder is gone or closed to you; go to another one (cd)\n"


def test_a_folder_to_watch_that_is_not_there_is_an_error():
    done = run(*CONCISE, "--watch", "fehlt/zoë.txt")
    assert (done.returncode, done.stderr) == (2, "error: --watch: fehlt: no such folder; check the name\n")


# Full disks and those that cannot be written


def limited() -> None:
    """No file may be longer than a few bytes, as if the disk were full."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (8, 8))


def test_a_disk_that_is_full_while_a_draft_is_mended_leaves_it_as_it_was():
    done = run(*CONCISE, "--fix", "zoë.txt", preexec_fn=limited)
    assert done.returncode == 2
    assert done.stderr == "error: zoë.txt: cannot be written: File too large; it is as it was\n"
    assert Path("zoë.txt").read_text("utf-8") == FAULTY
    assert [path.name for path in Path().iterdir()] == ["zoë.txt"]


@pytest.mark.parametrize(
    ("args", "written"),
    [
        (["--output-file", "bericht.html", "--output-format", "html"], "bericht.html"),
        (["--add-ignores"], ".outreach-lint-ignore.toml"),
    ],
)
@pytest.mark.parametrize("before", [None, "# vorher\n"])
def test_a_disk_that_is_full_leaves_no_half_of_what_is_written(args: list[str], written: str, before: str | None):
    if before is not None:
        Path(written).write_text(before, "utf-8")
    done = run(*CHECK, *args, "zoë.txt", preexec_fn=limited)
    assert done.returncode == 2
    hint = "name another file" if before is None else "it is as it was"
    assert done.stderr.endswith(f"{written}: cannot be written: File too large; {hint}\n")
    assert {path.name for path in Path().iterdir()} == {"zoë.txt"} | ({written} if before else set())
    assert before is None or Path(written).read_text("utf-8") == before


def test_a_disk_that_is_full_leaves_no_half_of_a_config():
    done = run(sys.executable, "-m", "outreach_lint", "init", preexec_fn=limited)
    assert done.returncode == 2
    assert done.stderr == "error: outreach-lint.toml: cannot be written: File too large; name another file\n"
    assert [path.name for path in Path().iterdir()] == ["zoë.txt"]


def mounted(script: str, *command: str) -> subprocess.CompletedProcess[str]:
    """What a shell does in a mount namespace of its own, in whose folder `platte` it may mount something."""
    if shutil.which("unshare") is None or run("unshare", "-rm", "true").returncode:
        pytest.skip("unshare -rm is not there or not allowed")
    Path("platte").mkdir()
    return run("unshare", "-rm", "sh", "-ec", script, "sh", *command)


def test_a_small_disk_that_fills_up_loses_nothing():
    script = """
        mount -t tmpfs -o size=16k none platte; cp zoë.txt platte; cd platte
        cat /dev/zero >voll 2>/dev/null || true
        "$@" --fix . || echo $?
        rm voll; cat zoë.txt; ls -A
    """
    done = mounted(script, *CONCISE)
    assert done.stdout == f"2\n{FAULTY}zoë.txt\n"
    assert done.stderr == "error: zoë.txt: cannot be written: No space left on device; it is as it was\n"


def test_a_disk_that_cannot_be_written_is_an_error_for_each_file():
    script = """
        mount -t tmpfs none platte; cp zoë.txt platte; mount -o remount,ro platte; cd platte
        for args in --fix --add-ignores "--output-file bericht.txt"; do "$@" $args zoë.txt || echo $?; done
        cat zoë.txt; ls -A
    """
    done = mounted(script, *CONCISE)
    assert done.stdout == f"2\n2\n2\n{FAULTY}zoë.txt\n"
    reasons = ["it is as it was", "name another file", "name another file"]
    names = ["zoë.txt", ".outreach-lint-ignore.toml", "bericht.txt"]
    assert done.stderr.splitlines() == [
        f"error: {name}: cannot be written: Read-only file system; {reason}"
        for name, reason in zip(names, reasons, strict=True)
    ]


# What changes while it is looked at


def test_a_draft_that_vanishes_is_an_error_and_the_others_are_linted(monkeypatch: pytest.MonkeyPatch):
    from click.testing import CliRunner

    from outreach_lint import cli, files

    Path("weg.txt").write_text(FAULTY, "utf-8")
    read = files.read

    def vanishing(path: str) -> bytes:
        Path("weg.txt").unlink(missing_ok=True)
        return read(path)

    monkeypatch.setattr(files, "read", vanishing)
    done = CliRunner().invoke(cli.main, ["check", *CONCISE[4:]])
    assert (done.exit_code, done.stdout) == (2, FOUND)
    assert done.stderr == "error: weg.txt: no such file or folder; check the name\n"


def test_a_folder_that_vanishes_while_drafts_are_looked_for_is_named():
    from outreach_lint.files import Trouble, find

    Path("a/b").mkdir(parents=True)

    def vanishing(path: Path) -> bool:
        Path("a/b").rmdir()
        return False

    assert find(["a"], vanishing).troubles == (Trouble("a/b", "no such file or folder; check the name"),)


def test_the_report_does_not_take_the_place_of_a_draft():
    for name in ("zoë.txt", "./zoë.txt", "verweis.txt"):
        if name == "verweis.txt":
            Path(name).symlink_to("zoë.txt")
        done = run(*CONCISE, "zoë.txt", "--output-file", name)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == f"error: --output-file: {name} is one of the drafts; name another file\n"
    assert Path("zoë.txt").read_text("utf-8") == FAULTY
