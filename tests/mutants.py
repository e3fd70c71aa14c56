"""Messages with random damage, and a command that reads and lints many of them.

    python tests/mutants.py --count 20000 [FOLDER ...]

Without folders it damages the project's own messages. Each mutant must give findings or a clear error within the time
limit; the command prints counts and the slowest ones, keeps what failed, and exits with 1 if anything did.
"""

from __future__ import annotations

import argparse
import random
import re
import signal
import sys
import tempfile
import traceback
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import trial
from mails import own

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

TOKENS = (
    b"\0", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\n", b"\r\n\r\n", b" ", b"\t", b"\x0c", b"\x1b[31m",
    b"=", b"==", b"=\n", b"=3D", b"=C3", b"=?utf-8?q?", b"=?utf-8?B?Wm/Dqw==?=", b"?=", b"--", b"--\n", b"-- \n",
    b">", b"> ", b"<", b"<p>", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<a href=\"", b"<div hidden>",
    b"<blockquote>", b"</", b"&amp", b"&#x110000;", b"&#0;", b"\"", b"(", b"\\", b";", b",", b":", b"*", b"%00",
    b"+AOk-", b"\x1b$B", b"\xe2\x80\x8b", b"\xe2\x80\xae", b"\xcc\x81" * 9, b"\xf0\x9f\x99\x82", b"Subject: ",
    b"To: ", b"From ", b"From: ", b"Content-Type: multipart/mixed; boundary=b\n", b"\n--b\n", b"\n--b--\n",
    b"Content-Transfer-Encoding: base64\n",
    b"Content-Disposition: attachment; filename*0*=utf-8''R%C3; filename*1=x\n",
    b"On 2 Nov 2026, Zo\xc3\xab wrote:\n", b"-----Original Message-----\n", b"P.S. ", b"- ", b"1. ",
    b"Hi Zo\xc3\xab,\n", b"Best,\n",
)  # fmt: skip
"""What means something to somebody who reads mail."""

CHARSETS = (
    b"utf-8", b"us-ascii", b"iso-8859-1", b"windows-1252", b"utf-16", b"utf-16le", b"utf-32", b"utf-7",
    b"iso-2022-jp", b"shift_jis", b"gb18030", b"big5", b"euc-kr", b"koi8-r", b"hz", b"idna", b"punycode",
    b"undefined", b"unicode_escape", b"klingon", b"\"", b"",
)  # fmt: skip
TRANSFERS = (b"7bit", b"8bit", b"binary", b"base64", b"quoted-printable", b"x-uuencode", b"")
TYPES = (
    b"text/plain", b"text/html", b"text/plain; format=flowed; delsp=yes", b"multipart/alternative",
    b"multipart/mixed", b"multipart/digest", b"multipart/signed", b"message/rfc822", b"application/octet-stream",
    b"text", b"/", b"",
)  # fmt: skip
LINE_ENDS = (b"\n", b"\r\n", b"\r", b"\n\r")


def mutant(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    """A message with a few of its bytes or of its structure changed; `other` lends parts."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        raw = chance.choice(CHANGES)(raw, other, chance)
    return raw


def _place(raw: bytes, chance: random.Random) -> int:
    """An offset; as often in the first kilobyte as in the rest, since the header is small and means much."""
    return chance.randint(0, min(len(raw), chance.choice((1000, len(raw)))))


def _overwritten(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    at, new = _place(raw, chance), chance.randbytes(chance.choice((1, 1, 4)))
    return raw[:at] + new + raw[at + len(new) :]


def _inserted(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    at = _place(raw, chance)
    return raw[:at] + chance.choice(TOKENS) * chance.choice((1, 1, 1, 2, 50)) + raw[at:]


def _cut(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    at = _place(raw, chance)
    return raw[:at] + raw[at + chance.choice((1, 1, 3, 20, 400)) :]


def _ended(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    return raw[: _place(raw, chance)]


def _doubled(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    at, size = _place(raw, chance), chance.choice((1, 10, 80, 600))
    return raw[:at] + raw[at : at + size] * chance.choice((2, 2, 9)) + raw[at + size :]


def _spliced(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    return raw[: _place(raw, chance)] + other[_place(other, chance) :]


def _lines_moved(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    lines = raw.splitlines(keepends=True)
    if len(lines) > 1:
        one, two = chance.randrange(len(lines)), chance.randrange(len(lines))
        lines[one], lines[two] = lines[two], lines[one]
    return b"".join(lines)


def _line_ends(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    chosen = [chance.choice(LINE_ENDS)] * 3 if chance.random() < 0.6 else LINE_ENDS
    return re.sub(rb"\r\n|\n|\r", lambda _: chance.choice(chosen), raw)


def _parts_moved(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    pieces = re.split(rb"(?m)^(?=--[^\s-])", raw)
    top, parts = pieces[0], pieces[1:]
    chance.shuffle(parts)
    return top + b"".join(parts[: chance.choice((len(parts), len(parts), 1))])


def _parts_of_another(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    pieces = re.split(rb"(?m)^(?=--[^\s-])", raw)
    pieces.insert(chance.randint(1, len(pieces)), chance.choice(re.split(rb"(?m)^(?=--[^\s-])", other)))
    return b"".join(pieces)


def _boundary_cut(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    found = list(re.finditer(rb"(?m)^--[^\s-][^\r\n]*|boundary=[^\r\n]*", raw))
    if not found:
        return raw
    one = chance.choice(found)
    end = one.end() - chance.choice((0, 1, 2, len(one[0])))
    return raw[: max(one.start(), end)] + raw[one.end() :]


def _nested(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    head = chance.choice((b"Content-Type: message/rfc822\n\n", b"Content-Type: multipart/mixed; boundary=b\n\n--b\n"))
    return (head * chance.choice((1, 2, 40))) + raw


def _replaced(pattern: bytes, choices: Sequence[bytes]) -> Callable[[bytes, bytes, random.Random], bytes]:
    """A change that puts one of these into the place of what a pattern matches after its group."""

    def change(raw: bytes, other: bytes, chance: random.Random) -> bytes:
        found = list(re.finditer(pattern, raw, re.IGNORECASE))
        if not found:
            at = raw.find(b"\n") + 1
            return raw[:at] + pattern.split(b"(")[1].split(b")")[0] + chance.choice(choices) + b"\n" + raw[at:]
        one = chance.choice(found)
        return raw[: one.end(1)] + chance.choice(choices) + raw[one.end() :]

    return change


def _header_doubled(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    lines = re.findall(rb"(?m)^[A-Za-z-]+:[^\n]*\n", raw[:4000]) or [b"Subject: Zo\xc3\xab\n"]
    line = chance.choice(lines)
    return line * chance.choice((1, 2, 200)) + raw


def _in_utf_16(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    encoding = chance.choice(("utf-16", "utf-16-le", "utf-16-be"))
    return raw.decode("utf-8", "replace").encode(encoding)


CHANGES: tuple[Callable[[bytes, bytes, random.Random], bytes], ...] = (
    _overwritten,
    _overwritten,
    _inserted,
    _inserted,
    _cut,
    _ended,
    _doubled,
    _spliced,
    _lines_moved,
    _line_ends,
    _parts_moved,
    _parts_of_another,
    _boundary_cut,
    _nested,
    _replaced(rb"(charset=)\"?[^\s;\"]*", CHARSETS),
    _replaced(rb"(Content-Transfer-Encoding: )[^\r\n]*", TRANSFERS),
    _replaced(rb"(Content-Type: )[^\r\n;]*", TYPES),
    _header_doubled,
    _in_utf_16,
)


def mutants(messages: Sequence[tuple[str, bytes]], count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """This many mutants, those of one message one after the other; each has a name that says how to make it again."""
    for number in range(count):
        name, raw = messages[number * len(messages) // count]
        chance = random.Random(f"{seed}/{number}")
        path = chance.choice((name, name, f"{name}.eml", f"{name}.txt", "zoë"))
        yield f"{seed}.{number}.{Path(path).name}", mutant(raw, chance.choice(messages)[1], chance)


# The command


@dataclass
class _Tally:
    """What has become of the mutants so far."""

    read: int = 0
    refused: int = 0
    linted: int = 0
    findings: int = 0
    failed: list[str] = field(default_factory=list)
    slowest: list[tuple[float, str]] = field(default_factory=list)


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises TimeoutError in what takes more of this process's own time."""

    def stop(signum: int, frame: object) -> None:
        raise TimeoutError(f"took more than {seconds} s")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def main() -> int:
    """Reads and lints mutants, and says what became of them."""
    parser = argparse.ArgumentParser(description="Damage messages at random, then read and lint them.")
    parser.add_argument("folders", nargs="*", type=Path, help="where the messages lie; the project's own if none")
    parser.add_argument("--count", type=int, default=2000, help="how many mutants (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="another seed gives other mutants (default: %(default)s)")
    parser.add_argument(
        "--lint-every", type=int, default=1, help="lint only every Nth, read all (default: %(default)s)"
    )
    parser.add_argument("--limit", type=float, default=30, help="seconds that one may take (default: %(default)s)")
    parser.add_argument("--keep", type=Path, help="folder for what failed and the slowest (default: a new one)")
    given = parser.parse_args()
    messages = own()
    if given.folders:
        paths = sorted(path for folder in given.folders for path in folder.iterdir() if path.is_file())
        messages = [(f"{path.name}.eml", path.read_bytes()) for path in paths]
    keep = given.keep or Path(tempfile.mkdtemp(prefix="mutants-"))
    keep.mkdir(parents=True, exist_ok=True)
    tally = _Tally()
    for number, (name, raw) in enumerate(mutants(messages, given.count, given.seed)):
        lints = number % given.lint_every == 0
        try:
            with limited(given.limit):
                tried = (trial.linted if lints else trial.read)(name, raw)
        except Exception:
            tally.failed.append(name)
            (keep / name).write_bytes(raw)
            print(name, traceback.format_exc(), sep="\n", flush=True)
            continue
        tally.read += 1
        tally.refused += tried.draft is None
        tally.linted += lints and tried.draft is not None
        tally.findings += len(tried.found)
        spent = tried.reading + tried.linting
        if len(tally.slowest) < 5 or spent > tally.slowest[-1][0]:
            tally.slowest = sorted([*tally.slowest, (spent, f"{name} ({len(raw):,} bytes)")], reverse=True)[:5]
            (keep / name).write_bytes(raw)
        if number % 1000 == 999:
            print(f"{number + 1:,} of {given.count:,}, {len(tally.failed)} failed", flush=True)
    print(f"{given.count:,} mutants of {len(messages):,} messages, seed {given.seed}")
    print(
        f"{tally.read:,} gave a draft or a clear error ({tally.refused:,}); {tally.linted:,} drafts were linted:",
        end=" ",
    )
    print(f"{tally.findings:,} findings")
    for spent, what in tally.slowest:
        print(f"slowest: {spent:.2f} s {what}")
    print(f"failed: {len(tally.failed)} {' '.join(tally.failed)}")
    print(f"kept in {keep}")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
