"""Several processes find what one finds, in the same order, and end together, however they end."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from outreach_lint.output import FORMATS

ROOT = Path(__file__).parent.parent
DRAFTS = ROOT / "fixtures" / "drafts"
PATIENCE = 120
DRAFT = "Subject: Brötchen\n\nHi Zoë!!\n\nCould I buy you a coffee in Łódź on day {}?\n\nŁukasz\n"
LINUX = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="threads and processes are looked up in /proc")
FORKING = pytest.mark.skipif(
    not hasattr(os, "fork") or sys.platform == "darwin", reason="this system does not copy processes"
)
pytestmark = FORKING

PROGRAM = """
import os, sys
from outreach_lint import jobs
copied = os.fork
def fork():
    child = copied()
    if child:
        print("Kopie", child, file=sys.stderr, flush=True)
    return child
os.fork = fork
{}
from outreach_lint.__main__ import run
run()
"""
"""The program, which says on standard error whenever it has been copied."""


def start(*args: str, more: str = "") -> subprocess.Popen[bytes]:
    script = PROGRAM.format(more)
    command = [sys.executable, "-c", script, "check", "--isolated", "--no-cache", *args]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def check(*args: str, more: str = "") -> tuple[int, bytes, bytes, list[int]]:
    """How it ends: exit code, output, errors, and the processes that were made."""
    work = start(*args, more=more)
    out, err = work.communicate(timeout=PATIENCE)
    lines = err.splitlines(keepends=True)
    copies = [int(line.split()[1]) for line in lines if line.startswith(b"Kopie ")]
    return work.returncode, out, b"".join(line for line in lines if not line.startswith(b"Kopie ")), copies


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with 13 drafts."""
    monkeypatch.chdir(tmp_path)
    for number in range(13):
        Path(f"{number:02}-bäcker.txt").write_text(DRAFT.format(number), "utf-8")
    return tmp_path


# The same as one process


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with fixtures of every kind, a file that is no draft, and one that is in another language."""
    folder = tmp_path_factory.mktemp("gemischt")
    for number, path in enumerate(sorted(path for path in DRAFTS.rglob("*") if path.suffix in {".txt", ".eml", ".md"})):
        if number % 9 == 0:
            shutil.copy(path, folder / f"{number:03}-{path.name}")
    (folder / "010-leer.txt").write_bytes(b"\0\1\2")
    (folder / "020-brief.txt").write_text("Sehr geehrte Frau Öztürk,\n\nich backe gern Brot und Kuchen.\n", "utf-8")
    (folder / "030-alt.txt").write_bytes("Hi Zoë!!\n\nCould I buy you a coffee?\n".encode("cp1252"))
    return folder


@pytest.mark.parametrize("name", ["full", "json", "html"])
def test_several_processes_say_what_one_says_byte_by_byte(name: str, mixed: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(mixed)
    assert name in FORMATS
    args = ["--select", "all,preview", "--output-format", name, "--verbose", "."]
    alone, shared = (check("--jobs", count, *args) for count in ("1", "3"))
    assert (len(alone[3]), len(shared[3])) == (0, 3)
    assert shared[:3] == alone[:3]
    assert alone[0] == 2  # one file cannot be read
    assert b"Windows-1252" in alone[2]


def test_files_are_mended_alike(folder: Path):
    kept = {path.name: path.read_bytes() for path in folder.iterdir()}
    found = []
    for count in ("1", "2"):
        for name, raw in kept.items():
            (folder / name).write_bytes(raw)
        done = check("--jobs", count, "--select", "exclamation-pileup,coffee", "--fix", ".")
        found.append((done[:3], {path.name: path.read_bytes() for path in folder.iterdir()}))
        assert len(done[3]) == (0 if count == "1" else 2)
    assert found[0] == found[1]
    assert b"!!" not in b"".join(found[1][1].values())


# When


def test_one_process_is_enough_for_few_drafts(folder: Path):
    assert check("--select", "coffee", ".")[3] == []


@LINUX
def test_there_are_as_many_processes_as_processors_for_many_drafts(folder: Path):
    counted = "jobs.processors = lambda: 3\nimport outreach_lint.run as run; run.processors = jobs.processors"
    few = f"{counted}\nrun.WORTH_A_JOB = 450"
    assert len(check("--select", "coffee", ".", more=few)[3]) == 2  # some 1,000 characters
    assert len(check("--select", "coffee", ".", more=few.replace("450", "45"))[3]) == 3


def test_without_a_model_there_is_one_process_only(folder: Path):
    assert check("--jobs", "4", "--select", "shouting", ".")[3] == []


@LINUX
def test_a_process_with_other_threads_is_not_copied(folder: Path):
    waiting = "import threading, time; threading.Thread(target=time.sleep, args=(60,), daemon=True).start()"
    assert check("--jobs", "2", "--select", "coffee", ".", more=waiting)[3] == []


# The end


def test_the_draft_at_which_a_process_dies_is_named_and_all_others_are_linted(folder: Path):
    deadly = """
import outreach_lint.judging as judging, signal
plain = judging.judged
def judged(path, *args):
    if path.startswith("05"):
        os.kill(os.getpid(), signal.SIGKILL)
    return plain(path, *args)
judging.judged = judged
"""
    code, out, err, copies = check("--jobs", "2", "--select", "coffee", "--output-format", "concise", ".", more=deadly)
    assert (code, len(copies)) == (2, 2)
    assert err.decode().startswith("error: 05-bäcker.txt: the process that looked at it was ended (signal 9); ")
    assert err.count(b"\n") == 1
    named = [line[:2] for line in out.decode().splitlines() if "coffee" in line]
    assert named == [f"{number:02}" for number in range(13) if number != 5]


def is_there(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@LINUX
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGKILL"])
def test_a_signal_ends_all_processes_at_once(name: str, folder: Path):
    number = int(getattr(signal, name))
    slow = """
import time, outreach_lint.judging as judging
plain = judging.judged
def judged(path, *args):
    time.sleep(0 if path.startswith("00") else {})
    return plain(path, *args)
judging.judged = judged
"""
    killed = name == "SIGKILL"  # which nobody can pass on: the others end when they want to tell what they found
    slow = slow.format(1.5 if killed else PATIENCE)
    work = start("--jobs", "2", "--select", "coffee", ".", more=slow)
    assert work.stderr is not None
    copies = [int(work.stderr.readline().split()[1]) for _ in range(2)]
    time.sleep(0.3)
    assert all(map(is_there, copies))
    begun = time.monotonic()
    work.send_signal(number)
    out, err = work.communicate(timeout=PATIENCE)
    assert (work.returncode, out, err) == (-number if killed else 128 + number, b"", b"")
    while any(map(is_there, copies)):
        assert time.monotonic() - begun < PATIENCE / 4
        time.sleep(0.02)


# The division itself


def made(script: str) -> list[str]:
    """What comes of a division in a process of its own, which has no other threads."""
    start = "import os, time\nfrom outreach_lint.jobs import divided\nlost = '{} verloren ({})'.format\n"
    done = subprocess.run(
        [sys.executable, "-c", start + script], capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_what_is_done_first_waits_for_its_turn():
    script = """
def work(group):
    for item in group:
        time.sleep(0.3 if item == 0 else 0)
        yield f"{item}ß"
print(*divided([(0, 1), (2, 3), (4,), (5,)], work, lost, 2), sep="\\n")
"""
    assert made(script) == [f"{item}ß" for item in range(6)]


def test_when_all_have_died_the_rest_is_done_here():
    script = """
here = os.getpid()
def work(group):
    for item in group:
        if item in (1, 2) and os.getpid() != here:
            os._exit(7)
        yield f"{item}ß"
print(*divided([(0, 1), (2, 3), (4, 5)], work, lost, 2), sep="\\n")
"""
    assert made(script) == ["0ß", "1 verloren (7)", "2 verloren (7)", "3ß", "4ß", "5ß"]


def test_where_no_process_can_be_made_all_is_done_here():
    script = """
def fork(): raise BlockingIOError("zu viele")
os.fork = fork
print(*divided([(0, 1), (2,)], lambda group: [f"{item}ß" for item in group], lost, 2), sep="\\n")
"""
    assert made(script) == ["0ß", "1ß", "2ß"]


@LINUX
def test_nothing_is_left_when_nobody_wants_the_rest():
    script = """
def work(group):
    for item in group:
        time.sleep(0 if item == 0 else 30)
        yield item
found = divided([(0, 1), (2, 3)], work, lost, 2)
print(next(found))
found.close()
print(open("/proc/self/task/%d/children" % os.getpid()).read().split())
"""
    begun = time.monotonic()
    assert made(script) == ["0", "[]"]
    assert time.monotonic() - begun < 20
