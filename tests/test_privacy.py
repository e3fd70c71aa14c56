"""What `docs/privacy.md` promises: nothing is written but what was asked for, and no log quotes a draft."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from outreach_lint.output import FORMATS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

SECRET = "Geheimwort7781"
DRAFT = (
    f"Subject: Baker's mate\n\nHi Zoë!!\n\nI bake {SECRET} rye. Could I buy you a coffee? "
    "I hope this finds you well.\n\nŁukasz\n"
)
IGNORES = ".outreach-lint-ignore.toml"
QUICK = ["--select", "exclamation-pileup"]
PATIENCE = 120

RECORDED = """
import os, sys
record = os.open(sys.argv.pop(1), os.O_WRONLY | os.O_APPEND | os.O_CREAT)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGING = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
            "os.chown", "os.utime", "os.setxattr", "tempfile.mkstemp", "tempfile.mkdtemp", "sqlite3.connect",
            "subprocess.Popen", "os.system", "os.posix_spawn", "os.exec", "ctypes.dlopen"}
def note(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & WRITING or event in CHANGING:
        names = [os.fsdecode(arg) for arg in args if isinstance(arg, str | bytes)]
        os.write(record, (repr((event, names)) + "\\n").encode())
sys.addaudithook(note)
sys.argv[0] = "outreach-lint"
from outreach_lint.__main__ import run
run()
"""
"""The program, with a record of whatever it opens to write, makes, moves, removes and starts."""


class Place:
    """A machine's folders as the program sees them: a home, a folder for what is temporary, and drafts to work in."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.drafts, self.home, self.temporary = (root / name for name in ("drafts", "home", "tmp"))
        for folder in (self.drafts, self.home, self.temporary):
            folder.mkdir()
        (self.drafts / "zoë.txt").write_text(DRAFT, "utf-8")
        (self.drafts / "stelle.md").write_text("We bake in Łódź.\n", "utf-8")
        self.record = root / "record"
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def command(self, *args: str) -> list[str]:
        return [sys.executable, "-c", RECORDED, str(self.record), *args]

    def start(self, *args: str) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        return subprocess.Popen(
            self.command(*args), cwd=self.drafts, env=self.environment, stdin=pipe, stdout=pipe, stderr=pipe
        )

    def run(self, *args: str, stdin: bytes = b"") -> tuple[bytes, bytes, int]:
        work = self.start(*args)
        out, err = work.communicate(stdin, PATIENCE)
        return out, err, work.returncode

    def files(self) -> dict[str, tuple[int, int, bytes]]:
        """Whatever lies in these folders, but for the cache: when it was changed, its mode, what it holds."""
        found = {}
        for path in sorted(self.root.rglob("*")):
            if path != self.record and not self.is_cache(path):
                known = path.lstat()
                held = path.read_bytes() if path.is_file() else b""
                found[str(path.relative_to(self.root))] = (known.st_mtime_ns if held else 0, known.st_mode, held)
        return found

    def is_cache(self, path: Path) -> bool:
        """Whether it is the cache, or a folder above it that had to be made."""
        cache = self.home / ".cache" / "outreach-lint"
        return path == cache or path in cache.parents or cache in path.parents

    def touched(self) -> set[str]:
        """The names of what was opened to be written, made, moved, removed or started, but for the cache."""
        names = set()
        for line in self.record.read_text("utf-8").splitlines() if self.record.exists() else ():
            event, args = eval(line)
            if event == "ctypes.dlopen" or (event == "open" and args[0] == os.devnull):
                continue
            paths = [self.drafts / arg for arg in args if arg not in {"w", "wb", "a", "r+", "x"}]
            names |= {f"{event}: {path}" if path.name == "" else path.name for path in paths if not self.is_cache(path)}
        return names


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def is_beside(name: str) -> bool:
    """Whether it is the name of a file that is about to take the place of another."""
    return re.fullmatch(r"\.outreach-lint-[0-9a-f]{16}", name) is not None


COMMANDS: Mapping[str, tuple[Sequence[str], set[str]]] = {
    "check": (["check", "."], set()),
    **{f"check as {name}": (["check", *QUICK, "--output-format", name, "."], set()) for name in FORMATS},
    "check, with all that it can be told": (
        ["check", "--posting", "stelle.md", "--company", "Laka", "--verbose", "--color", "always", "zoë.txt"],
        set(),
    ),
    "standard input": (["check", *QUICK, "--fix", "-"], set()),
    "statistics": (["check", "--statistics", "."], set()),
    "the list of files": (["check", "--show-files"], set()),
    "diff": (["check", "--diff", "--unsafe-fixes", "."], set()),
    "fix": (["check", "--fix", "--unsafe-fixes", "zoë.txt"], {"zoë.txt"}),
    "a file for the findings": (["check", *QUICK, "--output-file", "bericht.txt", "zoë.txt"], {"bericht.txt"}),
    "add ignores": (["check", *QUICK, "--add-ignores", "zoë.txt"], {IGNORES}),
    "rule": (["rule"], set()),
    "all rules": (["rule", "--all"], set()),
    "config": (["config"], set()),
    "init": (["init"], {"outreach-lint.toml"}),
    "init, dry": (["init", "--diff"], set()),
    "what cannot be done": (["check", "fehlt.txt"], set()),
    "a wrong flag": (["check", "--fehlt"], set()),
}


@pytest.mark.parametrize(("args", "written"), COMMANDS.values(), ids=COMMANDS)
def test_a_command_writes_what_it_was_asked_for_and_nothing_else(args: list[str], written: set[str], place: Place):
    before = place.files()
    place.run(*args, stdin=DRAFT.encode())
    after = place.files()
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert changed == {f"drafts/{name}" for name in written}
    assert {name for name in place.touched() if not is_beside(name)} == written


def test_the_record_sees_what_is_written(place: Place):
    """Else the test above could not fail."""
    place.run("check", *QUICK, "--fix", "zoë.txt")
    assert any(map(is_beside, place.touched()))
    assert "zoë.txt" in place.touched()


def test_a_watch_writes_nothing(place: Place):
    before = place.files()
    work = place.start("check", *QUICK, "--watch", ".")
    assert work.stdout is not None
    assert b"zo" in work.stdout.readline()
    work.send_signal(signal.SIGINT)
    work.communicate(timeout=PATIENCE)
    assert place.files() == before
    assert place.touched() == set()


def frames(*messages: object) -> bytes:
    bodies = [json.dumps({"jsonrpc": "2.0", **message}).encode() for message in messages]  # type: ignore[dict-item]
    return b"".join(b"Content-Length: %d\r\n\r\n%s" % (len(body), body) for body in bodies)


def answer(work: subprocess.Popen[bytes], number: int) -> dict[str, object]:
    """The answer to a request."""
    assert work.stdout is not None
    while True:
        length = 0
        while line := work.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message = json.loads(work.stdout.read(length))
        if message.get("id") == number and "method" not in message:
            return dict(message)


def test_the_server_writes_the_ignore_file_when_it_is_told_to_and_nothing_else(place: Place):
    before = place.files()
    work = place.start("server")
    assert work.stdin is not None
    draft = (place.drafts / "zoë.txt").as_uri()
    document = {"uri": draft, "languageId": "text", "version": 1, "text": DRAFT}
    whole = {"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 0}}
    said = [
        {"id": 1, "method": "initialize", "params": {"processId": None, "rootUri": None, "capabilities": {}}},
        {"method": "initialized", "params": {}},
        {"method": "textDocument/didOpen", "params": {"textDocument": document}},
        {"id": 2, "method": "textDocument/codeLens", "params": {"textDocument": {"uri": draft}}},
        {
            "id": 3,
            "method": "textDocument/codeAction",
            "params": {"textDocument": {"uri": draft}, "range": whole, "context": {"diagnostics": []}},
        },
    ]
    work.stdin.write(frames(*said))
    work.stdin.flush()
    actions = answer(work, 3)["result"]
    assert isinstance(actions, list)
    assert place.files() == before
    assert place.touched() == set()
    ignoring = next(each["command"] for each in actions if each.get("command"))
    command = {"command": ignoring["command"], "arguments": ignoring["arguments"]}
    work.stdin.write(frames({"id": 4, "method": "workspace/executeCommand", "params": command}))
    work.stdin.flush()
    answer(work, 4)
    _, err = work.communicate(frames({"id": 5, "method": "shutdown"}, {"method": "exit"}), PATIENCE)
    assert set(place.files()) - set(before) == {f"drafts/{IGNORES}"}
    assert {name for name in place.touched() if not is_beside(name)} == {IGNORES}
    assert err == b""


@pytest.mark.parametrize("args", [["check", "--fix", "."], ["check", "--statistics", "."], ["init"]])
def test_the_system_itself_sees_nothing_else_written(args: list[str], place: Place):
    """The record above is Python's; this one is the kernel's, and knows of libraries in other languages, too."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    log = place.root / "strace"
    calls = (
        "trace=open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink"
    )
    command = [strace, "-f", "-qq", "-e", calls, "-e", "signal=none", "-o", str(log)]
    program = [sys.executable, "-m", "outreach_lint", *args]
    done = subprocess.run(
        [*command, *program], cwd=place.drafts, env=place.environment, capture_output=True, check=False
    )
    if not log.exists() or not log.stat().st_size:
        pytest.skip(f"strace is not allowed: {done.stderr!r}")
    writing = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|\b(?:creat|mkdir|rename|unlink|link|symlink)(?:at2?)?\(")
    seen = [
        line for line in log.read_text("utf-8", "replace").splitlines() if writing.search(line) and "ENOENT" not in line
    ]
    named = {name for line in seen for name in re.findall(r'"([^"]*)"', line)}
    own = re.compile(
        r"(?:.*/)?(?:\.outreach-lint-[0-9a-f]{16}|outreach-lint\.toml|zo\\303\\253\.txt)|/dev/(?:null|tty)"
    )
    cache = re.escape(str(place.home / ".cache"))
    assert {
        name for name in named if not own.fullmatch(name) and not re.match(f"{cache}(?:/outreach-lint|$)", name)
    } == set()
    assert named or args[-1] == "."


# Logs

UNREADABLE = {
    "NUL": f"{SECRET}\0",
    "encrypted": f"-----BEGIN PGP MESSAGE-----\n{SECRET}\n-----END PGP MESSAGE-----\n",
    "quoted": f"> {SECRET}\n",
    "long": f"{SECRET} " * 20_000,
    "no charset": f"Content-Type: text/plain; charset=x-{SECRET[:4]}-unbekannt\n\n{SECRET}\n",
    "no text": f"Content-Type: application/pdf\n\n{SECRET}\n",
    "no English": f"Liebe Zoë,\n\nich backe {SECRET} Brot und möchte gerne nachts bei Ihnen arbeiten.\n\nŁukasz\n",
}


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE)
@pytest.mark.parametrize("flags", [[], ["--fix"], ["--statistics"]], ids=["check", "fix", "statistics"])
def test_what_is_said_on_standard_error_quotes_no_draft(text: str, flags: list[str], tmp_path: Path):
    from click.testing import CliRunner

    from outreach_lint import cli

    draft = tmp_path / "zoë.eml"
    draft.write_text(text, "utf-8")
    done = CliRunner().invoke(cli.main, ["check", "--isolated", *flags, str(draft)])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    assert SECRET not in done.stderr


# The cache


def test_the_cache_is_for_the_user_alone(place: Place):
    """Whatever the user's other files are open to."""
    before = os.umask(0)
    try:
        place.run("check", ".")
    finally:
        os.umask(before)
    cache = place.home / ".cache" / "outreach-lint"
    if not cache.exists():
        pytest.skip("nothing was cached")
    modes = {path: stat.S_IMODE(path.lstat().st_mode) for path in (cache, *cache.rglob("*"))}
    assert modes == {path: 0o700 if path.is_dir() else 0o600 for path in modes}
