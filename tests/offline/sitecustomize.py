"""No network for this Python, nor for any that it starts.

Python imports a module of this name as it starts, if it finds one; `tests/conftest.py` puts this folder where each
Python looks that a test starts. A socket that could reach another machine, or another program here, is refused when it
is made, and the attempt is noted in a file: code under test may swallow the refusal, but not the note.

A pair of sockets that a program makes to talk to itself, as `asyncio` does, is none of these.
"""

import os
import sys

NOTES = "OUTREACH_LINT_NETWORK_NOTES"
"""The environment variable that names the file of the notes."""

UNIX = 1
"""`socket.AF_UNIX`, without an import of `socket` in programs that do not want it."""

OUTSIDE = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendmsg",
        "socket.sendto",
    }
)
"""What a socket of any family does only to reach others."""


def _is_network(event: str, args: tuple[object, ...]) -> bool:
    if event == "socket.__new__":
        return args[1] not in {UNIX, -1}  # -1: a socket that is there already, such as one end of a pair
    return event in OUTSIDE


def _watch(event: str, args: tuple[object, ...]) -> None:
    if not event.startswith("socket.") or not _is_network(event, args):
        return
    told = f"{event} {[arg for arg in args if isinstance(arg, str | bytes | int | tuple)]!r}"
    if path := os.environ.get(NOTES):
        notes = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.write(notes, f"{told} by {sys.argv[:3]!r}\n".encode("utf-8", "backslashreplace"))
        os.close(notes)
    raise PermissionError(f"the tests run without a network: {told}")


sys.addaudithook(_watch)
