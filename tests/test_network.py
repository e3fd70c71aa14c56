"""No network: the tests run without one, and so does every command, to the letter."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sitecustomize

from outreach_lint.output import FORMATS

ATTEMPTS = {
    "a connection": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "a name": "import socket; socket.getaddrinfo('zoe.example', 80)",
    "a page": "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
    "a datagram": "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "a socket of this machine": "import socket; socket.socket(socket.AF_UNIX).connect('/run/nobody')",
    "a door": "import asyncio; asyncio.run(asyncio.start_server(print, '127.0.0.1', 0))",
}
DRAFT = "Subject: Baker's mate\n\nHi Zoë!!\n\nCould I buy you a coffee? I hope this finds you well.\n\nŁukasz\n"


@pytest.mark.parametrize("attempt", ATTEMPTS.values(), ids=ATTEMPTS)
def test_who_tries_is_refused_and_found_out_in_whatever_process(attempt: str, tmp_path: Path):
    notes = tmp_path / "notes"
    swallowed = f"try:\n    {attempt}\nexcept Exception:\n    pass"
    subprocess.run([sys.executable, "-c", swallowed], env={**os.environ, sitecustomize.NOTES: str(notes)}, check=True)
    assert "socket." in notes.read_text("utf-8")


def test_who_tries_here_is_refused_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import socket

    monkeypatch.setenv(sitecustomize.NOTES, str(tmp_path / "notes"))
    with pytest.raises(PermissionError, match="run without a network"):
        socket.create_connection(("127.0.0.1", 9))
    assert "socket.getaddrinfo" in (tmp_path / "notes").read_text("utf-8")


def test_a_pair_of_sockets_for_oneself_is_none():
    import asyncio
    import socket

    for end in socket.socketpair():
        end.close()
    assert asyncio.run(asyncio.sleep(0, "ä")) == "ä"


# A machine without a network at all


def unplugged(*command: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """What a command does in a network namespace of its own, in which there is no interface that is up."""
    if shutil.which("unshare") is None or subprocess.run(["unshare", "-rn", "true"], check=False).returncode:
        pytest.skip("unshare -rn is not there or not allowed")
    return subprocess.run(["unshare", "-rn", *command], capture_output=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


def test_there_is_no_way_out_of_the_namespace():
    seen = unplugged("cat", "/proc/net/dev").stdout.decode()
    assert [line.split(":")[0].strip() for line in seen.splitlines()[2:]] in ([], ["lo"])
    assert unplugged("cat", "/proc/net/route").stdout.count(b"\n") <= 1


def test_every_format_is_the_same_without_a_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    Path("zoë.txt").write_text(DRAFT, "utf-8")
    script = (
        "import sys; from outreach_lint.cli import main\n"
        f"for name in {list(FORMATS)!r}:\n"
        "    print(name, flush=True)\n"
        "    try: main(['check', '--isolated', '--output-format', name, 'zo\\u00eb.txt'])\n"
        "    except SystemExit as end: print(end.code, flush=True)\n"
    )
    plugged = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    alone = unplugged(sys.executable, "-c", script)
    assert (alone.stdout, alone.stderr, alone.returncode) == (plugged.stdout, plugged.stderr, 0)
    assert plugged.stdout.count(b"\n1\n") == len(FORMATS)
    assert b"coffee-ask" in plugged.stdout


def test_the_server_works_without_a_network(tmp_path: Path):
    draft = (tmp_path / "zoë.txt").as_uri()
    said = [
        {"id": 1, "method": "initialize", "params": {"processId": None, "rootUri": None, "capabilities": {}}},
        {"method": "initialized", "params": {}},
        {
            "method": "textDocument/didOpen",
            "params": {"textDocument": {"uri": draft, "languageId": "text", "version": 1, "text": DRAFT}},
        },
        {"id": 2, "method": "textDocument/codeLens", "params": {"textDocument": {"uri": draft}}},
        {"id": 3, "method": "shutdown"},
        {"method": "exit"},
    ]
    frames = [json.dumps({"jsonrpc": "2.0", **message}).encode() for message in said]
    talk = b"".join(b"Content-Length: %d\r\n\r\n%s" % (len(frame), frame) for frame in frames)
    seen = unplugged(sys.executable, "-m", "outreach_lint", "server", input=talk)
    assert (seen.returncode, seen.stderr) == (0, b"")
    assert b"outreach-lint" in seen.stdout
