"""Fixes: a draft's text with the edits made that its findings carry."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .lint import verdict
from .reading.reader import is_message, read_draft
from .reading.source import UnreadableDraft
from .rule import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .config import Settings
    from .diagnostic import Diagnostic, Verdict
    from .reading.draft import Draft
    from .reading.source import Source
    from .rule import Applicability, Edit

ROUNDS = 10
"""How often a text is looked at anew; one edit can make room for the next."""


@dataclass(frozen=True)
class Fixed:
    """A draft after its edits, what the rules say of it now, and how many edits were made."""

    draft: Draft
    verdict: Verdict
    edits: int = 0


def fixed(draft: Draft, settings: Settings, least: Applicability) -> Fixed:
    """The draft with all edits that are at least so safe, repeated until there are none.

    An edit that would bring a new finding of warning or above, or leave a text that is no draft, is not made.
    """
    now = Fixed(draft, verdict(draft, settings))
    refused: set[tuple[str, str]] = set()
    tried = 0  # edits that were made when what is refused was tried last
    for _ in range(ROUNDS):
        wanted = [found for found in _fixable(now.verdict, least) if _name(now.draft, found) not in refused]
        chosen = list(_apart(wanted))
        if not chosen and refused and tried != now.edits:  # what did harm may do none beside later edits
            refused.clear()
            tried = now.edits
            continue
        if not chosen:
            break
        after = _after(now, chosen, settings)
        if after is None:
            after = _one_by_one(now, chosen, settings, refused)
        now = after
    return now


def _one_by_one(now: Fixed, chosen: Sequence[Diagnostic], settings: Settings, refused: set[tuple[str, str]]) -> Fixed:
    """The draft with those edits that do no harm alone, from the last to the first, so that offsets hold."""
    for found in reversed(chosen):
        after = _after(now, [found], settings)
        if after is None:
            refused.add(_name(now.draft, found))
        else:
            now = after
    return now


def _name(draft: Draft, found: Diagnostic) -> tuple[str, str]:
    """A finding, wherever it has moved to."""
    return found.rule, draft.source.text[found.start : found.end]


def _fixable(judged: Verdict, least: Applicability) -> Iterator[Diagnostic]:
    for found in sorted((*judged.shown, *judged.surplus)):
        if found.fix is not None and found.fix.applicability >= least:
            yield found


def _apart(wanted: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Those whose edits do not overlap, the first of each heap."""
    done = -1
    for found in sorted(wanted, key=lambda found: (_edit(found).start, _edit(found).end)):
        if _edit(found).start >= done:
            done = max(_edit(found).end, _edit(found).start + 1)
            yield found


def _edit(found: Diagnostic) -> Edit:
    assert found.fix is not None
    return found.fix


def _after(now: Fixed, chosen: Sequence[Diagnostic], settings: Settings) -> Fixed | None:
    """The draft with these edits; None where they do harm."""
    source = now.draft.source
    edits = [_edit(found) for found in chosen]
    if not all(_fits(source, edit) for edit in edits):
        return None
    text = edited(source.text, edits)
    try:
        draft = read_draft(replace(source, text=text), now.draft.context, max_characters=settings.max_characters)
    except UnreadableDraft:
        return None
    draft = replace(draft, neighbours=now.draft.neighbours)
    judged = verdict(draft, settings)
    if _worst(judged) - _worst(now.verdict):
        return None
    return Fixed(draft, judged, now.edits + len(edits))


def _fits(source: Source, edit: Edit) -> bool:
    """Whether the file can hold the new text as it stands: what a message holds verbatim is ASCII."""
    if is_message(source) and not (edit.text.isascii() and "=" not in edit.text):
        return False
    if is_message(source) and _leaves_space_at_line_end(source.text, edit):
        return False
    try:
        edit.text.encode(source.encoding)
    except UnicodeEncodeError:
        return False
    return True


def _leaves_space_at_line_end(text: str, edit: Edit) -> bool:
    """Whether an edit ends a line with a space, by which a message would say that its paragraph goes on."""
    before = (text[: edit.start] + edit.text)[-1:]
    return before in {" ", "\t"} and text[edit.end : edit.end + 1] in {"", "\r", "\n"} and edit.start < edit.end


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made that do not overlap, in any order."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _worst(judged: Verdict) -> Counter[str]:
    """How often each rule finds something of warning or above, whether shown or held back."""
    everything = (*judged.shown, *judged.silenced, *judged.surplus)
    return Counter(found.rule for found in everything if found.severity >= Severity.WARNING)
