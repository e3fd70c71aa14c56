"""Finding and reading files: drafts on the command line, in folders and on standard input, and postings."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from .reading.context import Posting
from .reading.source import BYTE_ORDER_MARKS, Source, UnreadableDraft
from .signals import held

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

STDIN = "-"
NOT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
"""How files are opened that may turn out to be a pipe or a device: without waiting for the other end."""

NO_FOLDERS_OF_OURS = ("/dev/", "/proc/")
"""Where names stand for what a program has open: these are written to, never replaced."""

SUFFIXES = (".txt", ".eml", ".md")
POSTING_SUFFIXES = (".txt", ".md")
MAX_BYTES = 64 * 1024 * 1024
"""No mail that a server accepts is larger, attachments included."""

PATTERNS = ", ".join(f"*{suffix}" for suffix in SUFFIXES)


class Trouble(NamedTuple):
    """What could not be done: the file, empty where it is none, and in one line what is wrong and what to do."""

    path: str
    message: str


class Found(NamedTuple):
    """The drafts below some paths, each once and in order, and what stood in the way."""

    drafts: tuple[str, ...]
    troubles: tuple[Trouble, ...]


def find(paths: Iterable[str], excluded: Callable[[Path], bool]) -> Found:
    """The drafts that these paths name. A file counts whatever its name; a folder stands for the drafts below it."""
    drafts: dict[str, str] = {}
    troubles: list[Trouble] = []
    for path in paths:
        for found in _below(path, excluded):
            if isinstance(found, Trouble):
                troubles.append(found)
            else:
                drafts.setdefault(found if found == STDIN else str(absolute(Path(found))), found)
    return Found(tuple(sorted(drafts.values(), key=lambda path: PurePath(path).parts)), tuple(dict.fromkeys(troubles)))


def _below(path: str, excluded: Callable[[Path], bool]) -> Iterator[str | Trouble]:
    if path == STDIN:
        yield STDIN
    elif is_folder(Path(path)):
        found = list(_walk(path, excluded))
        yield from found
        if not found:
            what = f"no drafts ({PATTERNS}) here, or all are excluded; name a file or another folder"
            yield Trouble(str(Path(path)), what)
    else:
        plain = str(Path(path))
        yield path if plain == STDIN else plain  # a file of that name, written as ./-


def _walk(top: str, excluded: Callable[[Path], bool]) -> Iterator[str | Trouble]:
    """The drafts in a folder and the folders below it. A folder that links lead to twice is entered once."""
    waiting = [Path(top)]
    seen: set[tuple[int, int]] = set()
    while waiting:
        folder = waiting.pop()
        try:
            known = folder.stat()
            if (known.st_dev, known.st_ino) in seen:
                continue
            seen.add((known.st_dev, known.st_ino))
            with os.scandir(folder) as listed:
                entries = sorted(listed, key=lambda entry: entry.name, reverse=True)
        except OSError as error:
            yield Trouble(str(folder), _reason(error))
            continue
        for entry in entries:
            path = folder / entry.name
            if entry.name.startswith(".") or excluded(path):
                continue
            if _leads_to_a_folder(entry):
                waiting.append(path)
            elif _is_draft(entry.name):
                yield str(path)


def _leads_to_a_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder or a link to one, as far as we may look; most systems list that with the name."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Whether there is such a file, as far as we may look."""
    return os.path.isfile(path)  # noqa: PTH113  Path.is_file raises where a folder on the way is closed to us


def is_folder(path: Path) -> bool:
    """Whether there is such a folder, as far as we may look."""
    return os.path.isdir(path)  # noqa: PTH112  as above


def absolute(path: Path) -> Path:
    """A path from the root, without `..`; links are kept, so that the nearest config is the one above the name."""
    return Path(os.path.normpath(path.absolute()))


def _is_draft(name: str) -> bool:
    path = PurePath(name.lower())
    return path.suffix in SUFFIXES and not is_posting(path)


def is_posting(path: PurePath) -> bool:
    """Whether a file is a posting by its name, `<stem>.posting.txt` or `.md`."""
    return PurePath(path.stem.lower()).suffix == ".posting"


def read(path: str) -> bytes:
    """The bytes of a file, or of standard input for `-`. Raises UnreadableDraft."""
    try:
        return _within_limit(_standard_input() if path == STDIN else _contents(path))
    except (OSError, ValueError) as error:
        raise UnreadableDraft(_reason(error)) from error


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise UnreadableDraft("standard input is closed; name a file")
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def _contents(path: str) -> bytes | None:
    """The bytes of a regular file; None where it has none to give yet, as some of the system's own have."""
    _check_kind(Path(path).stat().st_mode)  # before it is opened, which some devices take for an order
    with open(path, "rb", opener=_opened_without_waiting) as file:
        _check_kind(os.fstat(file.fileno()).st_mode)
        return file.read(MAX_BYTES + 1)


def _opened_without_waiting(name: str, flags: int) -> int:
    return os.open(name, flags | NOT_WAITING)


def _check_kind(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise UnreadableDraft("is a folder; name a file")
    if not stat.S_ISREG(mode):
        raise UnreadableDraft("is not a regular file; pipe it in and name it - (a hyphen)")


def _within_limit(raw: bytes | None) -> bytes:
    if raw is None:
        raise UnreadableDraft("has nothing to read now; name the draft itself")
    if len(raw) > MAX_BYTES:
        raise UnreadableDraft(f"over {MAX_BYTES // 1024**2} MiB, more than a mail can be; name the draft itself")
    return raw


class UnwritableDraft(Exception):
    """A file that cannot be replaced. The message is one line: what is wrong and what to do."""


def encoded(source: Source, text: str, raw: bytes) -> bytes:
    """A new text of a file as bytes, in its encoding and with its byte order mark; `raw` is what the file holds now.

    Raises UnwritableDraft where `raw` is not what the source was read from, byte for byte.
    """
    mark = next((mark for mark, encoding in BYTE_ORDER_MARKS if raw.startswith(mark)), b"")
    errors = "surrogateescape" if source.encoding == "utf-8" else "strict"
    try:
        if mark + source.text.encode(source.encoding, errors) != raw:
            raise UnwritableDraft("has changed while it was read; run it again")
        return mark + text.encode(source.encoding, errors)
    except UnicodeEncodeError as error:
        raise UnwritableDraft("holds bytes that are no text in its encoding; save it as UTF-8 first") from error


def put(path: str, parts: Iterable[bytes]) -> None:
    """Make these bytes a file's own, all at once: whoever looks sees what was there before or the new file.

    A link stays a link, and a file that is there keeps its mode. What is no regular file, such as a pipe, is written
    to. Raises UnwritableDraft.
    """
    known = None
    try:
        with suppress(FileNotFoundError):
            known = os.stat(path)  # noqa: PTH116  for a name that is no path of ours, too
        if known is not None and stat.S_ISDIR(known.st_mode):
            raise UnwritableDraft("is a folder; name a file")
        if str(absolute(Path(path))).startswith(NO_FOLDERS_OF_OURS) or (known and not stat.S_ISREG(known.st_mode)):
            with Path(path).open("wb") as file:
                file.writelines(parts)
        else:
            with held():
                _replace(Path(os.path.realpath(path)), parts, known)
    except OSError as error:
        hint = "name another file" if known is None else "it is as it was"
        raise UnwritableDraft(f"cannot be written: {error.strerror or error}; {hint}") from error


def _replace(target: Path, parts: Iterable[bytes], known: os.stat_result | None) -> None:
    """Write a file beside the target, and give it the target's name. Raises OSError; then nothing is left of it."""
    beside = target.with_name(f".outreach-lint-{os.urandom(8).hex()}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    handle = os.open(beside, flags, 0o666 if known is None else 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            if known is not None and not os.access(target, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        if known is not None:
            beside.chmod(stat.S_IMODE(known.st_mode))
            if hasattr(os, "chown") and (known.st_uid, known.st_gid) != (os.getuid(), os.getgid()):
                with suppress(OSError):
                    os.chown(beside, known.st_uid, known.st_gid)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _reason(error: OSError | ValueError) -> str:
    """What an error of the operating system means for the user, in one line."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "no such file or folder; check the name"
    if isinstance(error, PermissionError):
        return "permission denied; make it readable for you (chmod u+r)"
    if isinstance(error, ValueError):
        return "no file can have this name; check the name"
    return f"cannot be read: {error.strerror or error}; check the file"


def read_posting(path: Path, shown: str) -> Posting:
    """The posting in a file, as the text that `shown` names it by. Raises UnreadableDraft."""
    source = Source.from_bytes(shown, read(str(path)), fallback="windows-1252")
    if "\0" in source.text:
        raise UnreadableDraft("is not text; save the posting as a .txt or .md file")
    return Posting(shown, source.text)


def posting_beside(draft: Path) -> Path | None:
    """The posting that lies beside a draft: `<stem>.posting.txt` or `.md`."""
    beside = (draft.with_name(f"{draft.stem}.posting{suffix}") for suffix in POSTING_SUFFIXES)
    return next((path for path in beside if is_file(path)), None)
