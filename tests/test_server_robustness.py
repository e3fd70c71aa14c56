"""The language server among clients that are broken, rude or gone: a legal answer, and never a crash."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest
from plain_client import COMMAND, PlainClient, frame

from outreach_lint.ignores import NAME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DRAFT = "Hi Zoë 👋🏽!!\n\nCould I buy you a coffee?\n"
QUICKLY = 2.0
"""Seconds for what needs no lint, on a busy machine."""


@pytest.fixture
def client(tmp_path: Path) -> Iterator[PlainClient]:
    """A client that is sent diagnostics, of a server that says nothing of what is in a draft on standard error."""
    started = PlainClient.start(tmp_path)
    yield started
    started.process.kill()
    started.process.wait()
    told = (tmp_path / "stderr").read_text("utf-8")
    assert "Traceback" not in told
    assert "coffee" not in told


def at(uri: str, **more: object) -> dict[str, Any]:
    return {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 10}, **more}


def code(answer: dict[str, Any]) -> int:
    found: int = answer["error"]["code"]
    return found


def is_well(client: PlainClient, folder: Path) -> None:
    """The server still works: it lints a draft that is new to it."""
    uri = (folder / "wohlauf.txt").as_uri()
    client.open(uri, DRAFT)
    assert "coffee-ask" in {one["code"] for one in client.diagnostics(uri, 1)}
    client.close(uri)


BROKEN = {
    "no JSON": b'{"jsonrpc": "2.0", "id": 4,',
    "bytes that are no UTF-8": b'{"jsonrpc": "2.0", "id": 4, "method": "Zo\xeb"}',
    "brackets without end": b"[" * 100_000,
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_body_that_is_no_message_is_answered_as_such(client: PlainClient, tmp_path: Path, what: str):
    client.initialize()
    client.write(frame(BROKEN[what]))
    assert code(client.answer(None, within=QUICKLY)) == -32700
    is_well(client, tmp_path)


def test_what_is_no_request_is_answered_as_such(client: PlainClient, tmp_path: Path):
    client.initialize()
    batch = [{"jsonrpc": "2.0", "id": 1, "method": "shutdown"}]
    for message in (
        batch,
        5,
        "é",
        {},
        {"jsonrpc": "1.0", "method": "exit"},
        {"jsonrpc": "2.0", "id": {}, "method": "x"},
    ):
        client.send(message)
        assert code(client.answer(None, within=QUICKLY)) == -32600
    client.send({"jsonrpc": "2.0", "id": 99, "method": ["é"]})
    assert code(client.answer(99, within=QUICKLY)) == -32600
    client.send({"jsonrpc": "2.0", "id": "never asked", "result": None})
    client.send({"jsonrpc": "2.0", "id": [], "error": 5})
    is_well(client, tmp_path)


NO_FRAMES = {
    "no header": b'{"jsonrpc": "2.0", "method": "exit"}\r\n\r\n',
    "a length in words": b"Content-Length: twelve\r\n\r\n{}",
    "a length below zero": b"Content-Length: -2\r\n\r\n{}",
    "a length of nothing": b"Content-Length: 0\r\n\r\n",
    "a length beyond all memory": b"Content-Length: 999999999999999999\r\n\r\n{}\r\n",
    "a line without end": b"\xe9" * 300_000,
    "empty lines": b"\r\n" * 1000,
}


@pytest.mark.parametrize("what", NO_FRAMES)
def test_what_is_no_frame_is_passed_over(client: PlainClient, tmp_path: Path, what: str):
    client.initialize()
    client.write(NO_FRAMES[what])
    assert code(client.ask("é/ö", within=QUICKLY)) == -32601
    is_well(client, tmp_path)


def test_after_a_length_that_is_too_short_the_next_message_is_found(client: PlainClient, tmp_path: Path):
    client.initialize()
    client.write(b'Content-Length: 10\r\n\r\n{"jsonrpc": "2.0", "id": 1, "method": "shutdown"}')
    assert code(client.ask("é/ö", within=QUICKLY)) == -32601
    assert code(client.answer(None, within=QUICKLY)) == -32700
    is_well(client, tmp_path)


def test_headers_may_be_written_in_any_way_that_can_be_read(client: PlainClient):
    client.initialize()
    body = b'{"jsonrpc": "2.0", "id": "%s", "method": "none"}'
    for name, header in (
        (b"small", b"content-length:%d\r\n\r\n"),
        (b"bare", b"Content-Length: %d\n\n"),
        (b"more", b"Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length:  %d \r\nX-Y: z\r\n\r\n"),
    ):
        message = body % name
        client.write(header % len(message) + message)
        assert code(client.wait(lambda one, name=name: one.get("id") == name.decode(), within=QUICKLY)) == -32601


def test_wrong_types_are_answered_and_never_kill_a_notification(client: PlainClient, tmp_path: Path):
    client.initialize()
    wrong: list[Any] = [None, 5, "é", [], {}, {"textDocument": 5}, {"textDocument": {"uri": 5}}]
    wrong += [at("file:///é.txt", position={"line": -1, "character": "x"})]
    for params in wrong:
        assert code(client.ask("textDocument/hover", params, within=QUICKLY)) == -32602
        for method in ("didOpen", "didChange", "didClose", "didSave"):
            if params is None or "uri" not in str(params):
                client.notify(f"textDocument/{method}", params)
        client.notify("$/cancelRequest", params)
        client.notify("workspace/didChangeWatchedFiles", params)
    is_well(client, tmp_path)


def test_what_nobody_knows_is_refused_or_passed_over(client: PlainClient, tmp_path: Path):
    client.initialize()
    assert code(client.ask("textDocument/definition", at("file:///é.txt"), within=QUICKLY)) == -32601
    assert code(client.ask("$/é", within=QUICKLY)) == -32601
    assert code(client.ask("workspace/executeCommand", {"command": "é"}, within=QUICKLY)) == -32602
    client.notify("$/é", {"a": 1})
    client.notify("textDocument/é")
    client.notify("$/cancelRequest", {"id": 4711})
    client.notify("$/setTrace", {"value": "verbose"})
    is_well(client, tmp_path)


def test_documents_that_are_not_open_have_nothing_to_show(client: PlainClient, tmp_path: Path):
    client.initialize()
    never, closed = ((tmp_path / name).as_uri() for name in ("nie.txt", "zu.txt"))
    (tmp_path / "nie.txt").write_text(DRAFT, "utf-8")
    client.open(closed, DRAFT)
    client.close(closed)
    client.close(closed)
    context = {"diagnostics": []}
    place = {"line": 0, "character": 0}
    for uri in (never, closed, "é:ö", "http://[::1", "file:///%ff%00/\ud800"):
        client.change(uri, "Hi Zoë,\n", 7)
        client.notify("textDocument/didSave", {"textDocument": {"uri": uri}})
        assert client.ask("textDocument/hover", at(uri))["result"] is None
        assert client.ask("textDocument/codeLens", {"textDocument": {"uri": uri}})["result"] == []
        action = {"textDocument": {"uri": uri}, "range": {"start": place, "end": place}, "context": context}
        assert client.ask("textDocument/codeAction", action)["result"] == []
        assert client.ask("textDocument/diagnostic", {"textDocument": {"uri": uri}})["result"]["items"] == []
        command = {"command": "outreach-lint.ignore", "arguments": [uri, "coffee-ask", None]}
        assert client.ask("workspace/executeCommand", command)["result"] is None
    assert not (tmp_path / NAME).exists()
    is_well(client, tmp_path)


def test_before_the_beginning_and_after_the_end_requests_are_refused(client: PlainClient, tmp_path: Path):
    client.open("file:///zu-früh.txt", DRAFT)
    assert code(client.ask("textDocument/hover", at("file:///é.txt"), within=QUICKLY * 4)) == -32002
    assert code(client.ask("shutdown", within=QUICKLY)) == -32002
    assert code(client.ask("initialize", {"capabilities": 5}, within=QUICKLY)) == -32602
    assert "result" in client.initialize()
    assert code(client.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})) == -32600
    is_well(client, tmp_path)
    assert client.ask("shutdown")["result"] is None
    assert code(client.ask("textDocument/hover", at("file:///é.txt"), within=QUICKLY)) == -32600
    assert code(client.ask("shutdown", within=QUICKLY)) == -32600
    client.notify("exit")
    assert client.process.wait(QUICKLY) == 0


def test_versions_may_go_back_and_documents_be_opened_twice(client: PlainClient, tmp_path: Path):
    client.initialize()
    uri = (tmp_path / "wieder.txt").as_uri()
    client.open(uri, "Hi Zoë,\n\nWhich flour is it?\n", 9)
    client.change(uri, DRAFT, 3)
    assert "coffee-ask" in {one["code"] for one in client.diagnostics(uri, 3)}
    client.open(uri, "Hi Zoë,\n\nWhich flour is it?\n", 1)
    assert "coffee-ask" not in {one["code"] for one in client.diagnostics(uri, 1)}
    client.close(uri)
    client.open(uri, DRAFT, 1)
    assert "coffee-ask" in {one["code"] for one in client.diagnostics(uri, 1)}


def test_fifty_open_drafts_are_edited_in_turn(client: PlainClient, tmp_path: Path):
    client.initialize()
    chance = random.Random(50)
    uris = [(tmp_path / f"ordner {number % 7}" / f"entwurf-{number}.txt").as_uri() for number in range(50)]
    for uri in uris:
        client.open(uri, "Hi Zoë,\n\nWhich flour is it?\n")
    for version in (2, 3):
        asked = {uri: chance.random() < 0.5 for uri in chance.sample(uris, len(uris))}
        for uri, wants in asked.items():
            client.change(uri, f"Hi Zoë,\n\nCould I {'buy you a coffee' if wants else 'see the oven'}?\n", version)
        for uri, wants in asked.items():
            found = client.wait(lambda one, uri=uri, version=version: is_about(one, uri, version))
            assert ("coffee-ask" in {one["code"] for one in found["params"]["diagnostics"]}) is wants


def is_about(message: dict[str, Any], uri: str, version: int) -> bool:
    params = message.get("params") or {}
    return params.get("uri") == uri and params.get("version") == version


def test_texts_that_no_file_could_hold_are_linted(client: PlainClient, tmp_path: Path):
    client.initialize()
    uri = (tmp_path / "halb.txt").as_uri()
    client.open(uri, "Hi \ud83d Zoë \udcff!!\x0c\u2028\r\rCould I buy you a coffee?\r\n\udfff")
    (coffee,) = (one for one in client.diagnostics(uri, 1) if one["code"] == "coffee-ask")
    assert coffee["range"]["start"]["line"] == 2
    client.change(uri, "\0", 2)
    (only,) = client.diagnostics(uri, 2)
    assert only["code"] == "unreadable"


LONG = "\n\n".join(
    f"Paragraph {number}: could I buy you a coffee, or do you like tea {number} more?" for number in range(900)
)


def test_hover_is_answered_during_a_lint_and_superseded_work_is_dropped(client: PlainClient, tmp_path: Path):
    client.initialize()
    short, long = ((tmp_path / name).as_uri() for name in ("kurz.txt", "läng.txt"))
    client.open(short, DRAFT)
    client.diagnostics(short, 1)
    begun = time.monotonic()
    client.open(long, LONG)
    for _ in range(5):
        hover = client.ask("textDocument/hover", at(short), within=QUICKLY)
        assert "exclamation-pileup" in hover["result"]["contents"]["value"]
    assert not any(is_about(one, long, 1) for one in client.taken)
    client.change(long, DRAFT, 2)
    client.diagnostics(long, 2)
    assert not any(is_about(one, long, 1) for one in client.taken)
    assert time.monotonic() - begun < 60


def test_work_that_is_cancelled_is_dropped(tmp_path: Path):
    client = PlainClient.start(tmp_path, pulls=True)
    client.initialize()
    uris = [(tmp_path / f"läng-{number}.txt").as_uri() for number in range(3)]
    numbers = []
    for number, uri in enumerate(uris):
        client.open(uri, f"{number} {LONG}")
        numbers.append(client.request("textDocument/diagnostic", {"textDocument": {"uri": uri}}))
    for number in numbers:
        client.notify("$/cancelRequest", {"id": number})
    for number in numbers:
        assert code(client.answer(number, within=QUICKLY * 4)) == -32800
    client.process.kill()
    client.process.wait()


@pytest.mark.parametrize("goodbye", [True, False])
def test_the_exit_code_says_whether_the_client_has_said_goodbye(tmp_path: Path, goodbye: bool):
    client = PlainClient.start(tmp_path)
    client.initialize()
    client.open((tmp_path / "läng.txt").as_uri(), LONG)
    if goodbye:
        client.ask("shutdown", within=QUICKLY * 4)
    client.notify("exit")
    assert client.process.wait(QUICKLY) == (0 if goodbye else 1)


def test_a_server_whose_client_has_gone_ends(tmp_path: Path):
    client = PlainClient.start(tmp_path)
    client.initialize()
    assert client.process.stdin is not None
    client.process.stdin.close()
    assert client.process.wait(QUICKLY) == 1


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be asked there whether it is alive")
def test_a_server_whose_clients_process_has_gone_ends_though_the_pipe_is_open(tmp_path: Path):
    editor = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    client = PlainClient.start(tmp_path)
    client.initialize(processId=editor.pid)
    time.sleep(3)
    assert client.process.poll() is None
    editor.kill()
    editor.wait()
    assert client.process.wait(30) == 1


def test_a_process_that_cannot_be_seen_is_not_waited_for(tmp_path: Path):
    client = PlainClient.start(tmp_path)
    client.initialize(processId=2**22 + 5)
    time.sleep(5)
    assert client.process.poll() is None
    assert client.stop() == 0


def test_what_a_library_prints_does_not_reach_the_client(tmp_path: Path):
    noisy = (
        "import os, sys; from outreach_lint.reading import reader; old = reader.is_message\n"
        "def is_message(source):\n"
        "    print('Grüße'); os.write(1, b'from C'); assert not sys.stdin.read()\n"
        "    return old(source)\n"
        "reader.is_message = is_message\n"
        "from outreach_lint.server.stdio import serve; serve()\n"
    )
    client = PlainClient.start(tmp_path, command=[sys.executable, "-c", noisy])
    client.initialize()
    is_well(client, tmp_path)
    assert client.stop() == 0
    told = (tmp_path / "stderr").read_text("utf-8")
    assert "Grüße" in told
    assert "from C" in told


def test_the_command_is_the_same_from_a_file(tmp_path: Path):
    messages = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"processId": None, "capabilities": {}}},
        {"jsonrpc": "2.0", "id": 2, "method": "shutdown"},
        {"jsonrpc": "2.0", "method": "exit"},
    ]
    (tmp_path / "ein").write_bytes(b"".join(frame(json.dumps(one).encode()) for one in messages))
    with (tmp_path / "ein").open("rb") as said:
        run = subprocess.run(COMMAND, stdin=said, capture_output=True, timeout=60, check=False)
    assert run.returncode == 0
    assert run.stdout.count(b"Content-Length") == 2
