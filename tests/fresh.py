"""What is found in a text by a process that has never seen another: the judge of a server that remembers much.

Run as a program, it reads texts and answers with their diagnostics, a JSON document a line. It has loaded everything
and linted one sample; each text is linted by a copy of it that ends with the answer.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = "Subject: Ofen\n\nHi Zoë,\n\nCould I buy you a coffee, or call you next week?\n\nBest,\nŁukasz Øre\n"


@dataclass
class Judge:
    """A process that judges texts."""

    process: subprocess.Popen[bytes]

    @classmethod
    def start(cls, folder: Path, root: Path) -> Judge:
        """A judge that works in this folder with the package below `root`."""
        environment = {**os.environ, "PYTHONPATH": str(root)}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        return cls(subprocess.Popen([sys.executable, __file__], cwd=folder, env=environment, **pipes))  # type: ignore[call-overload]

    def diagnostics(self, name: str, text: str, encoding: str) -> list[dict[str, Any]]:
        """The diagnostics of a draft with this name and text, as the protocol has them."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([name, text, encoding]).encode() + b"\n")
        self.process.stdin.flush()
        return list(json.loads(self.process.stdout.readline()))

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()


def _judged(name: str, text: str, encoding: str) -> list[Any]:
    from lsprotocol.converters import get_converter
    from lsprotocol.types import Diagnostic

    from outreach_lint.config import Settings
    from outreach_lint.lint import lint
    from outreach_lint.reading.reader import read_draft
    from outreach_lint.reading.source import Source, UnreadableDraft
    from outreach_lint.server.messages import message, unreadable

    source = Source(name, text)
    try:
        shown = [message(source, found, encoding) for found in lint(read_draft(source), Settings())]
    except UnreadableDraft as error:
        shown = [unreadable(str(error))]
    return [get_converter().unstructure(one, Diagnostic) for one in shown]


def main() -> None:
    _judged("probe.txt", SAMPLE, "utf-16")
    for line in sys.stdin.buffer:
        child = os.fork()
        if not child:
            answer = json.dumps(_judged(*json.loads(line)))
            sys.stdout.write(answer + "\n")
            sys.stdout.flush()
            os._exit(0)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
