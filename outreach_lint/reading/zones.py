"""The zones of a mail: what each stretch of it is for its reader."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .draft import Zone
from .formulas import (
    closing,
    closing_and_name,
    greeting,
    is_contact,
    is_name,
    is_sent_from,
    is_signed,
    loose_closing,
    postscript,
)
from .quotes import quoted
from .wraps import goes_on, wrap_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MARKER = re.compile(
    r"(?:(?P<bullet>[-*•–·▪◦●○‣⁃►▸→✓✔✅➢➤■□])[ \t]+|(?P<number>\(?\d{1,2}[.)])(?:[ \t]+|(?<=\))(?=[^\W\d_]))"
    r"|(?P<tight>[-–•·])(?=[^\W\d_a-z])|(?P<letter>\((?:[a-z]|[ivx]{1,4})\)|[a-z]\))[ \t]+)(?=\S)"
)
RULE = re.compile(r"(?:[-_=*~#+—–][ \t]?){3,}\Z")
SIGNATURE_MARK = re.compile(r"(?:--|—|––)\Z|_{5,}\Z")
DASH = re.compile(r"(?:[-–—~]{1,2}|\*)[ \t]*(?=\w)")
HEADING = re.compile(r"#{1,6}[ \t]")
SENTENCE_END = re.compile(r"[.!?:;…)\]\"']\Z")
PROSE_LINE = 120
"""No mailer wraps lines this long: a line beyond it is a paragraph that its author ended."""

LONGEST_SIGNATURE = 15
"""Lines that may stand under a signature mark; further up it only divides."""


@dataclass(frozen=True)
class Stretch:
    """One zone's part of a text, as offsets into it. A stretch without a zone is quoted."""

    zone: Zone | None
    start: int
    end: int


@dataclass(frozen=True)
class Line:
    """A line, or a part of one, without white space around it, and its offsets in the text."""

    text: str
    start: int
    end: int
    indent: int = 0
    quoted: bool = False

    def split(self, head: int, rest: int) -> tuple[Line, Line]:
        """The line's characters before `head`, and those from `rest` on, each without white space around it."""
        before, after = self.text[:head].rstrip(), self.text[rest:].lstrip()
        return (
            replace(self, text=before, end=self.start + len(before)),
            replace(self, text=after, start=self.end - len(after)),
        )


def stretches(text: str) -> list[Stretch]:
    """The stretches of a mail's body in order, hard wraps still in it, apostrophes straight and line ends `\\n`.

    Every character that is no white space lies in one of them, but for list markers, "P.S." and dividing lines.
    """
    lines = list(_lines(text))
    own = [replace(line, text="") if line.quoted else line for line in lines]
    found = [*_own(own), *(Stretch(None, line.start, line.end) for line in lines if line.quoted and line.text)]
    return sorted(found, key=lambda stretch: stretch.start)


def _lines(text: str) -> Iterator[Line]:
    raw = text.split("\n")
    at = 0
    for line, is_quoted in zip(raw, quoted(raw), strict=True):
        words = line.strip()
        indent = len(line) - len(line.lstrip())
        yield Line(words, at + indent, at + indent + len(words), indent, is_quoted)
        at += len(line) + 1


def _own(lines: list[Line]) -> Iterator[Stretch]:
    """The stretches of the author's own lines; those of others stand in the list as empty ones."""
    top = next((i for i, line in enumerate(lines) if line.text), len(lines))
    body = lines[top:]
    if body and (length := greeting(body[0].text)):
        head, rest = body[0].split(length, length)
        yield Stretch(Zone.GREETING, head.start, head.end)
        rest = _without(rest, re.compile(r"[-–—]{1,2}[ \t]*"))
        body = [rest, *body[1:]] if rest.text else body[1:]
    end = _end_of_body(body)
    width = wrap_width(line.text for line in body[:end])
    yield from _body(body[:end], width)
    yield from _ending(body[end:], width)


def _without(line: Line, prefix: re.Pattern[str]) -> Line:
    found = prefix.match(line.text)
    return line.split(0, found.end())[1] if found else line


def _end_of_body(lines: Sequence[Line]) -> int:
    """The index of the line with which the closing or the signature begins."""
    foot = _foot(lines)
    for i, line in enumerate(lines):
        if line.text and _ends_body(lines, i, foot):
            return i
    return _signature_without_closing(lines)


def _foot(lines: Sequence[Line]) -> int:
    """The index from which on there are no more lines than stand under a signature mark."""
    filled = [i for i, line in enumerate(lines) if line.text]
    return filled[-LONGEST_SIGNATURE - 1] if len(filled) > LONGEST_SIGNATURE else 0


def _ends_body(lines: Sequence[Line], i: int, foot: int) -> bool:
    line = lines[i].text
    if SIGNATURE_MARK.match(line):
        return i >= max(foot, 1)
    if is_sent_from(line):
        return i >= foot
    if closing_and_name(line) or closing(line):
        return _follows(lines, i, strict=False) and not _runs_on(lines, i)
    return loose_closing(line) and _follows(lines, i, strict=True)


def _runs_on(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is the end of the sentence above it: `I wish you all the / best.`"""
    if i == 0 or not lines[i - 1].text:
        return False
    return lines[i].text[0].islower() and not re.search(r"[.!?:;,)…-]\Z", lines[i - 1].text)


def _follows(lines: Sequence[Line], i: int, *, strict: bool) -> bool:
    """Whether what stands under a line can stand under a closing; `strict` wants a name there."""
    below = [line.text for line in lines[i + 1 : i + 8] if line.text]
    if not below:
        return not strict
    first = below[0]
    if strict:
        return is_name(_undashed(first))
    return (
        is_signed(_undashed(first))
        or closing(first)
        or loose_closing(first)
        or closing_and_name(first) is not None
        or postscript(first) > 0
        or SIGNATURE_MARK.match(first) is not None
        or RULE.match(first) is not None
    )


def _undashed(text: str) -> str:
    found = DASH.match(text)
    return text[found.end() :] if found else text


def _signature_without_closing(lines: Sequence[Line]) -> int:
    """Where a last short block begins that is a name or contact data; the end where none is."""
    end = next((i for i, line in enumerate(lines) if postscript(line.text)), len(lines))
    last = end
    while last and not lines[last - 1].text:
        last -= 1
    first = last
    while first and lines[first - 1].text:
        first -= 1
    block = [line.text for line in lines[first:last]]
    if not block:
        return len(lines)
    if first and len(block) <= 6 and _signs(block):
        return _with_blocks_above(lines, first)
    # A name may stand right under the last sentence.
    above = lines[last - 2].text if last - first > 1 else ""
    name = _undashed(block[-1])
    signs = name[0].isupper() and is_name(name) and SENTENCE_END.search(above) and not MARKER.match(above)
    return last - 1 if signs else len(lines)


def _signs(block: Sequence[str]) -> bool:
    if is_name(_undashed(block[0])):
        return all(is_signed(line) and not MARKER.match(line) for line in block[1:])
    return all(is_contact(line) or is_sent_from(line) for line in block)


def _with_blocks_above(lines: Sequence[Line], first: int) -> int:
    """The start of a signature that goes over empty lines: a name above contact data."""
    while True:
        last = first
        while last and not lines[last - 1].text:
            last -= 1
        start = last
        while start and lines[start - 1].text:
            start -= 1
        if start == 0 or last - start > 6 or not _signs([line.text for line in lines[start:last]]):
            return first
        first = start


def _ending(lines: list[Line], width: int) -> Iterator[Stretch]:
    """Closing, signature and postscripts."""
    foot = _foot(lines)
    signature: list[Line] = []
    i = 0
    while i < len(lines):
        line = lines[i]
        if postscript(line.text):
            yield from _signature(signature)
            signature = []
            below = range(i + 1, len(lines))
            stop = next((k for k in below if lines[k].text and _ends_body(lines, k, foot)), len(lines))
            if stop == len(lines):
                stop = i + 1 + _signature_without_closing(lines[i + 1 :])
            yield from _body(lines[i:stop], width, zone=Zone.POSTSCRIPT)
            i = stop
            continue
        both = closing_and_name(line.text)
        if both:
            yield from _signature(signature)
            signature = []
            head, name = line.split(*both)
            yield Stretch(Zone.CLOSING, head.start, head.end)
            line = name
        elif closing(line.text) or (loose_closing(line.text) and _follows(lines, i, strict=True)):
            yield from _signature(signature)
            signature = []
            yield Stretch(Zone.CLOSING, line.start, line.end)
            i += 1
            continue
        signature.append(line)
        i += 1
    yield from _signature(signature)


def _signature(lines: Sequence[Line]) -> Iterator[Stretch]:
    block: list[Line] = []
    for line in [*lines, Line("", 0, 0)]:
        if line.text and not RULE.match(line.text) and not SIGNATURE_MARK.match(line.text):
            block.append(_without(line, DASH) if not block else line)
        elif block:
            yield Stretch(Zone.SIGNATURE, block[0].start, block[-1].end)
            block = []


def _body(lines: Sequence[Line], width: int, zone: Zone = Zone.PARAGRAPH) -> Iterator[Stretch]:
    """Paragraphs and list items; a postscript among them goes to the next empty line."""
    current: list[Line] = []
    kind = zone
    in_list = False

    def ended() -> Iterator[Stretch]:
        if current:
            yield Stretch(kind, current[0].start, current[-1].end)
            current.clear()

    for i, line in enumerate(lines):
        if not line.text or RULE.match(line.text) or SIGNATURE_MARK.match(line.text):
            yield from ended()
            kind, in_list = zone, False
            continue
        before = current[-1] if current else None
        marker = MARKER.match(line.text)
        if marker and _is_marker(lines, i, marker, follows=None if in_list else before):
            yield from ended()
            kind, in_list = (Zone.LIST_ITEM if zone is Zone.PARAGRAPH else zone), True
            line = line.split(0, marker.end())[1]
        elif (length := postscript(line.text)) and (before is None or SENTENCE_END.search(before.text)):
            yield from ended()
            kind, in_list = Zone.POSTSCRIPT, False
            line = line.split(0, length)[1]
            if not line.text:
                continue
        elif before and _begins_paragraph(before, line, in_list, width):
            yield from ended()
            kind, in_list = zone, False
        current.append(line)
    yield from ended()


def _is_marker(lines: Sequence[Line], i: int, marker: re.Match[str], follows: Line | None) -> bool:
    """Whether a list item begins here, and not a dash or number of the sentence in the line above."""
    if marker.lastgroup == "tight" and marker[0] in "-–":
        return _has_marker_like(lines, i + 1, marker) or _has_marker_like(lines, i - 1, marker)
    if follows is None or SENTENCE_END.search(follows.text) or len(follows.text) < 40:
        return True
    return _has_marker_like(lines, i + 1, marker)


def _has_marker_like(lines: Sequence[Line], i: int, marker: re.Match[str]) -> bool:
    other = MARKER.match(lines[i].text) if 0 <= i < len(lines) else None
    return other is not None and other.lastgroup == marker.lastgroup


def _begins_paragraph(before: Line, line: Line, in_list: bool, width: int) -> bool:
    if HEADING.match(before.text) or HEADING.match(line.text):
        return True
    if in_list:
        return not (line.indent > 0 and line.indent >= before.indent) and not goes_on(before.text, line.text, width)
    return len(before.text) > PROSE_LINE and SENTENCE_END.search(before.text) is not None and not line.text[0].islower()
