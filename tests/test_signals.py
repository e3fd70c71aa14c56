"""Ctrl-C, a terminal that closes and a service that stops, at any moment: an exit code, no word, nothing half done."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from outreach_lint import signals

FAULTY = "Hi Zoë!!\n\nCould you tell me which flour you use in Łódź?\n\nŁukasz\n"
MENDED = FAULTY.replace("!!", "!")
PROGRAM = [sys.executable, "-m", "outreach_lint"]
PATIENCE = 120

STARTED = """
import sys
from outreach_lint import signals
signals.end_well()
sys.stderr.write("+"); sys.stderr.flush()
from outreach_lint.__main__ import run
run()
"""
"""The program, with a sign that its first line has been reached: before that, a signal is Python's own affair."""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("zoë.txt").write_text(FAULTY, "utf-8")


def ended(number: int, delay: float, *args: str, sign: bytes = b"+") -> tuple[int, bytes, bytes]:
    """How the program ends when a signal reaches it some seconds after the sign: exit code, output, errors."""
    work = subprocess.Popen([sys.executable, "-c", STARTED, *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert work.stderr is not None
    while work.stderr.read(1) != sign:
        assert work.poll() is None, work.communicate()
    time.sleep(delay)
    work.send_signal(number)
    out, err = work.communicate(timeout=PATIENCE)
    return work.returncode, out, err


COUNT = int(os.environ.get("OUTREACH_LINT_SIGNALS", "12"))
DELAYS = [0.24 * number / COUNT for number in range(COUNT)]
"""Seconds, all over the life of a program that does little."""


@pytest.mark.parametrize(
    ("args", "codes"),
    [
        (["check", "--isolated", "zoë.txt"], {130, 1}),
        (["check", "--isolated", "--fix", "--output-format", "json", "zoë.txt"], {130, 0, 1}),
        (["rule", "--all"], {130, 0}),
    ],
)
def test_ctrl_c_ends_it_with_130_and_without_a_word_at_any_moment(args: list[str], codes: set[int]):
    seen = []
    for delay in DELAYS:
        Path("zoë.txt").write_text(FAULTY, "utf-8")
        code, _, err = ended(signal.SIGINT, delay * (6 if args[0] == "check" else 1), *args)
        seen.append(code)
        assert (code in codes, err) == (True, b""), (delay, code, err)
        assert Path("zoë.txt").read_text("utf-8") in {FAULTY, MENDED}
        assert [path.name for path in Path().iterdir()] == ["zoë.txt"]
    assert 130 in seen


@pytest.mark.parametrize("name", signals.NAMES)
def test_each_of_these_signals_ends_it_with_the_code_that_shells_give(name: str):
    number = getattr(signal, name)
    assert ended(number, 0.2, "check", "--isolated", "zoë.txt")[::2] == (128 + number, b"")


IMPORTING = """
import builtins, os, signal, sys
from outreach_lint.__main__ import run
sys.argv = ["outreach-lint", "check", "--isolated", "zo\u00eb.txt"]
seen, plain = [0], builtins.__import__
def importing(name, *args, **kwargs):
    if name.partition(".")[0] in ("spacy", "thinc"):
        seen[0] += 1
        if seen[0] == {count}:
            os.kill(os.getpid(), signal.SIGINT)
    return plain(name, *args, **kwargs)
builtins.__import__ = importing
run()
"""


@pytest.mark.parametrize("count", [1, 40, 200])
def test_ctrl_c_while_spacy_is_imported_is_one_too(count: int):
    done = subprocess.run([sys.executable, "-c", IMPORTING.format(count=count)], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_ctrl_c_at_a_terminal_ends_a_watch_and_all_that_belongs_to_it():
    """The terminal sends the signal to the whole group, as it does when the keys are pressed."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ["TERM"] = "dumb"
        os.execv(sys.executable, [*PROGRAM, "check", "--isolated", "--watch", "--select", "exclamation-pileup", "."])
    seen = b""
    while b"All clear" not in seen and b"can be fixed" not in seen:
        seen += os.read(terminal, 4096)
    os.write(terminal, b"\x03")
    rest = b""
    try:
        while more := os.read(terminal, 4096):
            rest += more
    except OSError:  # the terminal has lost its last program
        pass
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 130
    os.close(terminal)
    assert rest.replace(b"^C", b"").strip() == b""


def test_ctrl_c_ends_the_server():
    work = subprocess.Popen([*PROGRAM, "server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert work.stdin is not None
    assert work.stdout is not None
    body = b'{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"processId": null, "capabilities": {}}}'
    work.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    work.stdin.flush()
    assert work.stdout.read(1) == b"C"
    work.send_signal(signal.SIGINT)
    _, err = work.communicate(timeout=PATIENCE)
    assert (work.returncode, err) == (130, b"")


def test_a_progress_bar_leaves_the_terminal_as_it_was():
    for number in range(60):
        Path(f"ü{number}.txt").write_text(FAULTY.replace("Łódź", f"Łódź {number}"), "utf-8")
    child, terminal = pty.fork()
    if child == 0:
        os.environ["TERM"] = "xterm"
        script = (
            "from outreach_lint import progress; progress.PATIENCE = -1; import os, time, signal\n"
            "import outreach_lint.run as run; slow = run._outcome\n"
            "def outcome(*args): time.sleep(0.05); return slow(*args)\n"
            "run._outcome = outcome\n"
            "from outreach_lint.__main__ import run as go; go()"
        )
        os.execv(sys.executable, [sys.executable, "-c", script, "check", "--isolated", "--select", "shouting", "."])
    seen = b""
    while b"Linting" not in seen:
        seen += os.read(terminal, 4096)
    os.write(terminal, b"\x03")
    try:
        while more := os.read(terminal, 4096):
            seen += more
    except OSError:
        pass
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 130
    os.close(terminal)
    assert seen.rfind(b"\x1b[?25h") > seen.rfind(b"\x1b[?25l") > -1  # the cursor is shown again


def test_a_signal_that_is_ignored_stays_so():
    script = "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n" + STARTED
    work = subprocess.Popen(
        [sys.executable, "-c", script, "check", "--isolated", "--select", "shouting", "zoë.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert work.stderr is not None
    assert work.stderr.read(1) == b"+"
    time.sleep(0.05)
    work.send_signal(signal.SIGHUP)
    out, err = work.communicate(timeout=PATIENCE)
    assert (work.returncode, err) == (0, b"")
    assert out.startswith(b"All clear")


HOLDING = """
import os, signal
from outreach_lint import signals
signals.end_well()
with signals.before_the_end(lambda: print("ganz am Ende", flush=True)):
    with signals.held():
        with signals.held():
            os.kill(os.getpid(), {number})
        os.kill(os.getpid(), {number})
        print("noch da", flush=True)
    print("nicht mehr da")
"""


@pytest.mark.parametrize("name", signals.NAMES)
def test_what_belongs_together_is_done_first(name: str):
    number = int(getattr(signal, name))
    done = subprocess.run(
        [sys.executable, "-c", HOLDING.format(number=number)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (128 + number, "noch da\nganz am Ende\n", "")


WRITING = """
import signal, sys
from outreach_lint import files, signals
signals.end_well()
print("+", file=sys.stderr, flush=True)
while True:
    for raw in (b"a" * 200_000, b"b" * 200_000):
        files.put("zo\u00eb.txt", [raw])
"""


@pytest.mark.parametrize("name", signals.NAMES)
def test_no_signal_leaves_half_a_file_or_anything_beside_it(name: str):
    for number in range(8):
        work = subprocess.Popen([sys.executable, "-c", WRITING], stderr=subprocess.PIPE)
        assert work.stderr is not None
        assert work.stderr.read(1) == b"+"
        time.sleep(0.02 + 0.003 * number)
        work.send_signal(getattr(signal, name))
        assert work.wait(PATIENCE) == 128 + getattr(signal, name)
        work.stderr.close()
        assert Path("zoë.txt").read_bytes() in {FAULTY.encode(), b"a" * 200_000, b"b" * 200_000}
        assert [path.name for path in Path().iterdir()] == ["zoë.txt"]
