"""A language client as plain as can be: it writes frames, and reads what comes back."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import outreach_lint

ROOT = Path(outreach_lint.__file__).parents[1]
COMMAND = [sys.executable, "-m", "outreach_lint", "server"]
PATIENCE = 120.0
"""Seconds for an answer on a busy machine, the loading of the model included."""


def frame(body: bytes) -> bytes:
    """A message as it travels."""
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


@dataclass
class PlainClient:
    """A server that runs, and what it has said so far.

    `taken` holds messages that came while another one was waited for. With `pulls` the client asks for diagnostics;
    without, it is sent them.
    """

    process: subprocess.Popen[bytes]
    pulls: bool = False
    encoding: str = "utf-32"
    taken: list[dict[str, Any]] = field(default_factory=list)
    _numbers: count[int] = field(default_factory=lambda: count(1))
    _arrived: queue.Queue[dict[str, Any] | None] = field(default_factory=queue.Queue)

    @classmethod
    def start(cls, folder: Path, *, pulls: bool = False, command: list[str] | None = None) -> PlainClient:
        """A client of a new server that works in this folder."""
        process = subprocess.Popen(
            command or COMMAND,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(folder / "stderr").open("wb"),
        )
        client = cls(process, pulls)
        threading.Thread(target=client._listen, daemon=True).start()
        return client

    def _listen(self) -> None:
        assert self.process.stdout is not None
        while header := self.process.stdout.readline():
            length = 0
            while header.strip():
                name, _, value = header.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
                header = self.process.stdout.readline()
            self._arrived.put(json.loads(self.process.stdout.read(length)))
        self._arrived.put(None)

    def write(self, raw: bytes) -> None:
        """Send bytes as they are."""
        assert self.process.stdin is not None
        self.process.stdin.write(raw)
        self.process.stdin.flush()

    def send(self, message: object) -> None:
        """Send a message, whatever it is."""
        self.write(frame(json.dumps(message).encode()))

    def notify(self, method: str, params: object = None) -> None:
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def request(self, method: str, params: object = None) -> int:
        """Send a request and do not wait; its number."""
        number = next(self._numbers)
        self.send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        return number

    def ask(self, method: str, params: object = None, *, within: float = PATIENCE) -> dict[str, Any]:
        """The server's whole answer to a request, with `result` or `error`."""
        return self.answer(self.request(method, params), within=within)

    def answer(self, number: int | None, *, within: float = PATIENCE) -> dict[str, Any]:
        """The answer to the request of this number."""
        return self.wait(lambda one: "method" not in one and "id" in one and one["id"] == number, within=within)

    def wait(self, wanted: Any, *, within: float = PATIENCE) -> dict[str, Any]:
        """The first message that is wanted. Raises TimeoutError, and EOFError where the server has gone."""
        for place, one in enumerate(self.taken):
            if wanted(one):
                return self.taken.pop(place)
        end = time.monotonic() + within
        while True:
            try:
                one = self._arrived.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                raise TimeoutError("the server does not answer") from None
            if one is None:
                self._arrived.put(None)
                raise EOFError("the server has gone")
            if wanted(one):
                return one
            self.taken.append(one)

    def initialize(self, **params: object) -> dict[str, Any]:
        """Shake hands; what the server says of itself."""
        capabilities: dict[str, Any] = {"general": {"positionEncodings": [self.encoding]}}
        if self.pulls:
            capabilities["textDocument"] = {"diagnostic": {}}
        said = self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": capabilities, **params})
        self.notify("initialized", {})
        return said

    def open(self, uri: str, text: str, version: int = 1) -> None:
        item = {"uri": uri, "languageId": "plaintext", "version": version, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})

    def change(self, uri: str, text: str, version: int) -> None:
        document = {"uri": uri, "version": version}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def close(self, uri: str) -> None:
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def diagnostics(self, uri: str, version: int) -> list[dict[str, Any]]:
        """What is found in a version of a draft: asked for, or waited for and what came before forgotten."""
        if self.pulls:
            found: list[dict[str, Any]] = self.ask("textDocument/diagnostic", {"textDocument": {"uri": uri}})["result"][
                "items"
            ]
            return found

        def is_it(one: dict[str, Any]) -> bool:
            params = one.get("params") or {}
            return (
                one.get("method") == "textDocument/publishDiagnostics"
                and params["uri"] == uri
                and params.get("version") == version
            )

        sent = self.wait(is_it)["params"]["diagnostics"]
        self.taken = [one for one in self.taken if one.get("method") != "textDocument/publishDiagnostics"]
        return list(sent)

    @property
    def errors(self) -> str:
        """What the server has written to standard error; where it works in the folder it was started in."""
        return Path(f"/proc/{self.process.pid}/fd/2").readlink().read_text("utf-8")

    def stop(self) -> int:
        """Say goodbye; the server's exit code."""
        self.ask("shutdown")
        self.notify("exit")
        return self.process.wait(PATIENCE)
