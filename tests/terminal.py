"""A terminal for programs that want one: what stands on its screen, and keys for them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pexpect
import pyte

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

WIDTH, HEIGHT = 110, 40


class Terminal:
    """A program in a terminal of its own, until the `with` block is left."""

    def __init__(self, command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
        self._screen = pyte.Screen(WIDTH, HEIGHT)
        self._stream = pyte.ByteStream(self._screen)
        self._child = pexpect.spawn(
            command[0],
            list(command[1:]),
            cwd=str(folder),
            env={**environment, "TERM": "xterm-256color", "COLORTERM": ""},
            dimensions=(HEIGHT, WIDTH),
        )

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self._child.close(force=True)

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self._screen.display)

    def type(self, keys: str) -> None:
        self._child.send(keys.encode())

    def wait(self, for_: str | Callable[[], bool], seconds: float = 90) -> str:
        """The screen, once it shows a text, or something else is true. Raises AssertionError with the last screen."""
        end = time.monotonic() + seconds
        while not (for_ in self.text if isinstance(for_, str) else for_()):
            assert time.monotonic() < end, f"{for_!r} did not come:\n{self.text}"
            self._read()
        return self.text

    def ended(self, seconds: float = 30) -> int:
        """The exit code of the program, which must end by itself."""
        end = time.monotonic() + seconds
        while self._child.isalive():
            assert time.monotonic() < end, f"it did not end:\n{self.text}"
            self._read()
        return int(self._child.exitstatus if self._child.exitstatus is not None else -self._child.signalstatus)

    def _read(self) -> None:
        try:
            self._stream.feed(self._child.read_nonblocking(65536, timeout=0.2))
        except pexpect.TIMEOUT:
            pass
        except pexpect.EOF:
            time.sleep(0.05)
