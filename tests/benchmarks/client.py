"""An editor as the server sees one: it types, and waits until it is told what there is to see."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from typing import TYPE_CHECKING, Any

from .measuring import PATIENCE, Failed, environment, python

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


class Client:
    """A client that speaks the Language Server Protocol in bare frames, so that its own cost is next to nothing.

    With `asks` it asks for diagnostics after each change; without, it waits for those that the server sends.
    """

    def __init__(self, folder: Path, *, asks: bool = False) -> None:
        self.asks = asks
        self.folder = folder
        self.requests = 0
        self.server = subprocess.Popen(
            python("-m", "outreach_lint", "server"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=folder,
            env=environment(),
        )
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        self.input, self.output = self.server.stdin, self.server.stdout
        self.watchdog = threading.Timer(PATIENCE, self.server.kill)
        self.watchdog.daemon = True
        self.watchdog.start()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.watchdog.cancel()
        if kind is None:
            self.ask("shutdown", None)
            self.tell("exit", None)
            self.server.wait(timeout=10)
        else:
            self.server.kill()
            self.server.wait()
        self.input.close()
        self.output.close()

    def initialize(self) -> None:
        """Introduce the client, and wait for the answer."""
        document: dict[str, Any] = {"diagnostic": {}} if self.asks else {"publishDiagnostics": {"versionSupport": True}}
        root = self.folder.as_uri()
        self.ask("initialize", {"processId": os.getpid(), "rootUri": root, "capabilities": {"textDocument": document}})
        self.tell("initialized", {})

    def opened(self, uri: str, text: str) -> list[Any]:
        """The diagnostics of a draft that is opened."""
        item = {"uri": uri, "languageId": "plaintext", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": item})
        return self._diagnostics(uri, 1)

    def changed(self, uri: str, version: int, text: str) -> list[Any]:
        """The diagnostics of a draft that becomes this text."""
        identifier = {"uri": uri, "version": version}
        self.tell("textDocument/didChange", {"textDocument": identifier, "contentChanges": [{"text": text}]})
        return self._diagnostics(uri, version)

    def _diagnostics(self, uri: str, version: int) -> list[Any]:
        if self.asks:
            report = self.ask("textDocument/diagnostic", {"textDocument": {"uri": uri}})
            return list(report["items"])
        while True:
            message = self._message()
            params = message.get("params") or {}
            if message.get("method") == "textDocument/publishDiagnostics" and params.get("version") == version:
                return list(params["diagnostics"])

    def ask(self, method: str, params: Any) -> Any:
        """The answer to a request."""
        self.requests += 1
        self._send({"jsonrpc": "2.0", "id": self.requests, "method": method, "params": params})
        while True:
            message = self._message()
            if message.get("id") == self.requests and "method" not in message:
                if "error" in message:
                    raise Failed(f"{method}: {message['error']}")
                return message["result"]

    def tell(self, method: str, params: Any) -> None:
        """Send a notification."""
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps(message, ensure_ascii=False).encode()
        self.input.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        self.input.flush()

    def _message(self) -> dict[str, Any]:
        length = 0
        while line := self.output.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise Failed("the server has gone")
        found: dict[str, Any] = json.loads(self.output.read(length))
        return found

    @property
    def spent(self) -> float | None:
        """The processor seconds that the server has used, where the system tells."""
        try:
            with open(f"/proc/{self.server.pid}/stat", encoding="ascii") as file:  # noqa: PTH123
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            return None
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
