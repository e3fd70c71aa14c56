"""The server on standard input and output, from the first message until the client has gone."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from .frames import frames
from .server import server

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from pygls.lsp.server import LanguageServer

    from .protocol import Protocol

PAUSE = 2.0
"""Seconds after which we look whether the client's process is still there."""

QUICK = 0.001
"""Seconds after which a thread that computes lets another one answer; Python's own are five times as many."""


def serve() -> None:
    """Serve on standard input and output, and end the process: with 0 if the client has said goodbye, else with 1."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="outreach-lint: %(message)s")
    logging.getLogger("pygls").setLevel(logging.CRITICAL)  # it quotes messages, and with them the draft
    sys.setswitchinterval(QUICK)
    incoming, outgoing = _streams()
    try:
        code = asyncio.run(_served(incoming, outgoing))
    except SystemExit as end:
        code = int(end.code or 0)
    os._exit(code)  # now: a lint that still runs is for nobody, and would be waited for


def _streams() -> tuple[BinaryIO, BinaryIO]:
    """The streams to and from the client, out of everybody else's reach: what is printed goes to standard error."""
    incoming, outgoing = os.dup(0), os.dup(1)
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    return os.fdopen(incoming, "rb"), os.fdopen(outgoing, "wb")


@dataclass(frozen=True)
class _Writer:
    """What pygls writes to; `lost` is called when nobody reads any more."""

    stream: BinaryIO
    lost: Callable[[], None]

    def write(self, data: bytes) -> None:
        try:
            self.stream.write(data)
            self.stream.flush()
        except OSError:
            self.lost()

    def close(self) -> None:
        """Nothing: the stream ends with the process."""


async def _served(incoming: BinaryIO, outgoing: BinaryIO) -> int:
    """Answer what comes in until the end; the exit code."""
    loop = asyncio.get_running_loop()
    over: asyncio.Future[int] = loop.create_future()
    made = server()
    protocol = cast("Protocol", made.protocol)

    def lost() -> None:
        if not over.done():
            over.set_result(protocol.exit_code)

    def read() -> None:
        with suppress(OSError):  # where there is no stream, it has ended
            for body in frames(incoming):
                loop.call_soon_threadsafe(protocol.receive, body)
        loop.call_soon_threadsafe(lost)

    protocol.set_writer(_Writer(outgoing, lost))
    threading.Thread(target=read, name="read", daemon=True).start()
    watch = asyncio.create_task(_outlived(made))
    watch.add_done_callback(lambda _: lost())
    return await over


async def _outlived(made: LanguageServer) -> None:
    """Wait until the client's process has gone, in case the stream from it is still held open by somebody else.

    A process that cannot be seen from here, such as one outside of our container, is not waited for.
    """
    seen = False
    while True:
        await asyncio.sleep(PAUSE)
        if made.process_id is not None and os.name != "nt":  # where this signal would end the process
            alive = _is_alive(made.process_id)
            if seen and not alive:
                return
            seen = alive


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True
