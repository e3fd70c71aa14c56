"""The cache: answers kept in files, so that what has not changed is not worked out twice.

Each answer is a file of its own, named for its key, which is put in place whole. So two processes never wait for each
other, and whatever is damaged, foreign or out of reach is one answer less. No error of a file gets out of here.
"""

from __future__ import annotations

import os
import re
import stat
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .digests import digest
from .signals import held

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME = "outreach-lint"
MOST_IN_SHARD = 128
"""The answers that are kept for each of the 256 beginnings of a key: some 30,000 in all."""
MOST_BYTES_IN_SHARD = 1024 * 1024
"""The bytes for each of them: 256 MiB in all."""
FRESH = 24 * 60 * 60
"""Seconds for which an answer counts as used without being marked so again."""
SHARD = re.compile("[0-9a-f]{2}")
ANSWER = re.compile(r"[0-9a-f]{62}|\.[0-9a-f]{16}")
"""The names of our files: of an answer, and of one that is being written."""
TAG = "CACHEDIR.TAG"
SIGNATURE = b"Signature: 8a477f597d28d172789f06886806bc55\n# What outreach-lint keeps from run to run.\n"
"""What tells backup programs that a folder need not be kept."""


@dataclass(frozen=True)
class Cache:
    """A folder with answers. Nobody but the user can read what it keeps; it is made when there is something to keep."""

    folder: Path

    def get(self, key: str) -> bytes | None:
        """The answer that is kept under a key, a digest of 64 hexadecimal digits; None where there is none."""
        try:
            handle = os.open(self._path(key), os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
            with os.fdopen(handle, "rb") as file:
                known = os.fstat(handle)
                if not _is_ours(known):
                    return None
                kept = file.read(MOST_BYTES_IN_SHARD + 1)
            if time.time() - known.st_mtime > FRESH:
                with suppress(OSError):  # a cache that cannot be written can still be read
                    os.utime(self._path(key))
        except OSError:
            return None
        seal, answer = kept[:64], kept[64:]
        return answer if seal == _seal(key, answer) else None

    def put(self, key: str, answer: bytes) -> None:
        """Keep an answer, as far as that can be done."""
        if len(answer) + 64 > MOST_BYTES_IN_SHARD:
            return
        target = self._path(key)
        beside = target.with_name(f".{os.urandom(8).hex()}")
        try:
            with held():
                self._make(target.parent)
                try:
                    _write(beside, _seal(key, answer) + answer)
                    beside.replace(target)
                finally:
                    beside.unlink(missing_ok=True)
        except OSError:
            return
        _make_room(target.parent)

    def clear(self) -> int:
        """Delete all that is kept, and the folder if nothing else is in it; how many answers there were.

        Raises OSError where something cannot be deleted.
        """
        count = 0
        for shard in _named(self.folder, SHARD):
            for file in _named(shard.path, ANSWER):
                with suppress(FileNotFoundError):  # another process deletes, too
                    os.unlink(file.path)  # noqa: PTH108  of an entry, as everywhere in this loop
                    count += 1
            with suppress(OSError):  # somebody else's file is in it
                os.rmdir(shard.path)  # noqa: PTH106
        with suppress(OSError):
            (self.folder / TAG).unlink()
            self.folder.rmdir()
        return count

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / key[2:]

    def _make(self, shard: Path) -> None:
        if shard.is_dir():
            return
        if not self.folder.is_dir():
            for above in reversed(self.folder.parents):
                if not above.is_dir():
                    above.mkdir(mode=0o700, exist_ok=True)
            self.folder.mkdir(mode=0o700, exist_ok=True)
            with suppress(OSError):
                _write(self.folder / TAG, SIGNATURE)
        shard.mkdir(mode=0o700, exist_ok=True)


def _write(path: Path, content: bytes) -> None:
    """Write a file that is not there yet and that only the user can read. Raises OSError."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)


def _seal(key: str, answer: bytes) -> bytes:
    """What stands before an answer, by which it is known to be whole and to be the one that was asked for."""
    return digest(key.encode(), answer).encode()


def _is_ours(known: os.stat_result) -> bool:
    """Whether a file is one that this user has written."""
    return stat.S_ISREG(known.st_mode) and (not hasattr(os, "geteuid") or known.st_uid == os.geteuid())


def _make_room(shard: Path) -> None:
    """Delete the answers that have not been used for longest, as many as there are too many."""
    with suppress(OSError):
        known = [(file, file.stat()) for file in _named(str(shard), ANSWER)]
        known.sort(key=lambda one: one[1].st_mtime, reverse=True)
        size = 0
        for number, (file, state) in enumerate(known, 1):
            size += state.st_size
            if number > MOST_IN_SHARD or size > MOST_BYTES_IN_SHARD:
                with suppress(FileNotFoundError):  # another process makes room, too
                    os.unlink(file.path)  # noqa: PTH108


def _named(folder: str | Path, pattern: re.Pattern[str]) -> Iterator[os.DirEntry[str]]:
    """What a folder holds under names of this form; nothing where there is no such folder."""
    try:
        entries = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return iter(())
    return (entry for entry in entries if pattern.fullmatch(entry.name))


def user_folder(environment: Mapping[str, str], platform: str = sys.platform) -> Path:
    """The folder for caches of this program that the system gives to the user.

    It is the one that the library platformdirs names, whose import would take a third of the time in which a run with
    nothing but kept answers is over. Raises RuntimeError where the user has no home.
    """
    if platform == "win32":
        local = environment.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / NAME / "Cache"
    if platform == "darwin":
        return Path.home() / "Library" / "Caches" / NAME
    told = environment.get("XDG_CACHE_HOME", "")
    return (Path(told) if os.path.isabs(told) else Path.home() / ".cache") / NAME  # noqa: PTH117
