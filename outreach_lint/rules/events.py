"""Findings on events that a draft asks for; shared by the rules that differ only in the kind of event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..rule import Finding, quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..language.clauses import Clause
    from ..language.events import EventAsk


def event_findings(asks: Iterable[EventAsk], message: str) -> Iterator[Finding]:
    """A finding on each ask; `{words}` in the message stands for the draft's own words.

    What the reader is left to prefer ("if a call is easier for you") is no ask. Events asked for in one breath ("a call
    or a Zoom") are one.
    """
    asked: list[Clause] = []
    for ask in asks:
        if ask.by_choice or ask.asker in asked:
            continue
        asked.append(ask.asker)
        start, stop = ask.place
        yield Finding(start, stop, message.format(words=quote(ask.words)))
