"""A draft as its reader sees it, with the findings in place."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from ..reading.reader import read_draft
from .clean import clean, glyphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..diagnostic import Diagnostic
    from ..reading.draft import Address, Draft, Zone
    from ..reading.source import Source
    from ..rule import Edit, Severity
    from .report import Linted

BEGIN, END = re.compile(r"\b(?=\w)"), re.compile(r"\b(?<=\w)")
LONGEST_CHANGE = 160
"""The characters that are shown of the words that a fix takes away or puts there."""

QUOTES = {"'": "‘’‚‛", '"': "“”„‟"}
"""The straight quotation marks of a draft's text and what they may stand for."""


@dataclass(frozen=True)
class Change:
    """What a fix does: the words that go, those that come, and when it may be made."""

    old: str
    new: str
    applicability: str


@dataclass(frozen=True)
class Note:
    """A finding in the margin, numbered from one through the draft."""

    number: int
    severity: str
    rule: str
    message: str
    help: str
    change: Change | None


@dataclass(frozen=True)
class Piece:
    """Words that the same findings are about: the worst severity, empty for none, and the notes on what ends here."""

    text: str
    severity: str
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Passage:
    """A subject, greeting, paragraph or the like, line by line; `is_tight` says that no empty line stands above it."""

    zone: str
    lines: tuple[tuple[Piece, ...], ...]
    is_tight: bool


@dataclass(frozen=True)
class Letter:
    """What a reader sees of a mail: headers, subject, text, the names of what is attached, and the lines quoted."""

    headers: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...]
    attached: tuple[str, ...]
    quoted: tuple[str, ...]


@dataclass(frozen=True)
class _Marked:
    """A note, how bad it is, and its span in the draft's text."""

    note: Note
    severity: Severity
    start: int
    end: int


@dataclass(frozen=True)
class _Place:
    """The span of a passage in the draft's text."""

    zone: Zone
    start: int
    end: int
    is_tight: bool

    def nearest(self, offset: int) -> int:
        """The offset, moved into the passage."""
        return min(max(offset, self.start), self.end)


def letter(linted: Linted) -> Letter:
    """The letter of a draft that was linted."""
    draft = read_draft(linted.source, max_characters=sys.maxsize)
    shown = list(_glyphs(draft))
    places = list(_places(draft))
    marked = [_marked(draft, number, found) for number, found in enumerate(linted.diagnostics, 1)]
    homes = [next((i for i, place in enumerate(places) if _is_home(place, one)), len(places) - 1) for one in marked]
    at_home = [[one for one, home in zip(marked, homes, strict=True) if home == i] for i in range(len(places))]
    return Letter(
        headers=tuple(_headers(draft)),
        passages=tuple(_passage(shown, place, marked, own) for place, own in zip(places, at_home, strict=True)),
        attached=tuple(clean(file.name) for file in draft.attachments or ()),
        quoted=tuple(map(clean, draft.quoted.split("\n"))) if draft.quoted.strip() else (),
    )


def _is_home(place: _Place, one: _Marked) -> bool:
    """Whether a finding is noted beside a passage, if it is beside none above."""
    return place.end > one.start or place.end == one.end


def notes(linted: Linted) -> tuple[Note, ...]:
    """The findings in a file that is no draft."""
    return tuple(_note(linted.source, number, found) for number, found in enumerate(linted.diagnostics, 1))


def _note(source: Source, number: int, found: Diagnostic) -> Note:
    change = None if found.fix is None else _change(source.text[found.fix.start : found.fix.end], found.fix)
    return Note(number, str(found.severity), found.rule, clean(found.message), clean(found.help), change)


def _change(old: str, fix: Edit) -> Change:
    return Change(_shortened(old), _shortened(fix.text), str(fix.applicability))


def _shortened(text: str) -> str:
    flat = clean(" ".join(text.split()))
    return flat if len(flat) <= LONGEST_CHANGE else f"{flat[: LONGEST_CHANGE // 2]} … {flat[-LONGEST_CHANGE // 2 :]}"


def _marked(draft: Draft, number: int, found: Diagnostic) -> _Marked:
    note = _note(draft.source, number, found)
    if found.fix is not None:
        first, last = _span(draft, found.fix.start, found.fix.end)
        note = replace(note, change=_change(draft.text.text[first:last], found.fix))
    return _Marked(note, found.severity, *_span(draft, found.start, found.end))


def _span(draft: Draft, start: int, end: int) -> tuple[int, int]:
    """The span of the draft's text that stands for one of the file; both run in the same order.

    Three bytes of base64 stand, all of them, for four characters of the file; of these, words begin and end it.
    """
    text, starts, ends = draft.text.text, draft.text.starts, draft.text.ends
    first = bisect_right(ends, start)
    last = max(first, bisect_left(starts, end))
    if first == last:
        return first, last
    begun = bisect_right(starts, start, first, last)
    ended = bisect_left(ends, end, first, last)
    begin = next((i for i in range(first, begun) if BEGIN.match(text, i)), first)
    stop = next((i for i in range(last, ended, -1) if END.match(text, i)), last)
    return (begin, stop) if begin < stop else (first, last)


def _glyphs(draft: Draft) -> Iterator[str]:
    """What is shown of each character of the text: quotation marks as they were typed, line ends as they are."""
    text, file = draft.text, draft.source.text
    for i, (char, shown) in enumerate(zip(text.text, glyphs(text.text), strict=True)):
        typed = file[text.starts[i] : text.ends[i]] if char in QUOTES else ""
        yield "\n" if char == "\n" else typed if typed and typed in QUOTES[char] else shown


def _places(draft: Draft) -> Iterator[_Place]:
    """The passages; what stands between two, such as the sign of a list, belongs to the second."""
    text = draft.text.text
    done = 0
    for i, block in enumerate(draft.blocks, 1):
        end = block.end if i < len(draft.blocks) else len(text.rstrip())
        gap = text[done : block.start]
        start = done + len(gap) - len(gap.lstrip())
        yield _Place(block.zone, start, end, text.count("\n", done, start) == 1)
        done = end


def _passage(shown: Sequence[str], place: _Place, marked: Sequence[_Marked], own: Sequence[_Marked]) -> Passage:
    """A passage with the findings over its words; its own are noted where they end."""
    noted: dict[int, tuple[Note, ...]] = {}
    for one in own:
        at = place.nearest(one.end)
        noted[at] = (*noted.get(at, ()), one.note)
    near = [one for one in marked if one.start < place.end and one.end > place.start]
    breaks = (cut for i in range(place.start, place.end) if shown[i] == "\n" for cut in (i, i + 1))
    bounds = (place.nearest(at) for one in near for at in (one.start, one.end))
    cuts = {place.start, place.end, *noted, *breaks, *bounds}
    lines: list[list[Piece]] = [[]]
    for start, end in pairwise((place.start, *sorted(cuts))):  # the first pair is empty: a note may stand there
        text = "".join(shown[start:end])
        if text == "\n":
            lines.append([])
            text = ""
        if text or end in noted:
            over = (one.severity for one in near if one.start <= start < end <= one.end)
            worst = max(over, default=None)
            lines[-1].append(Piece(text, "" if worst is None else str(worst), noted.get(end, ())))
    return Passage(str(place.zone), tuple(map(tuple, lines)), place.is_tight)


def _headers(draft: Draft) -> Iterator[tuple[str, str]]:
    said = draft.headers
    for name, people in (("From", said.sender), ("To", said.to), ("Cc", said.cc)):
        if people:
            yield name, clean(", ".join(map(_mailbox, people)))


def _mailbox(address: Address) -> str:
    return f"{address.name} <{address.email}>" if address.name and address.email else address.name or address.email
