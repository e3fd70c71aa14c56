"""Findings on events that a draft asks for; shared by the rules that differ only in the kind of event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..rule import Finding, quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..language.events import EventAsk


def event_findings(asks: Iterable[EventAsk], message: str) -> Iterator[Finding]:
    """A finding on each ask; `{words}` in the message stands for the draft's own words.

    What the reader is left to prefer ("if a call is easier for you") is no ask. Asks on the same words are one.
    """
    end = 0
    for ask in asks:
        start, stop = ask.place
        if ask.by_choice or start < end:
            continue
        end = stop
        yield Finding(start, stop, message.format(words=quote(ask.words)))
