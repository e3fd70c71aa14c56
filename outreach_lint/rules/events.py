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
    breaths: dict[Clause, list[EventAsk]] = {}
    for ask in asks:
        if not ask.by_choice:
            breaths.setdefault(ask.asker, []).append(ask)
    for first, *others in breaths.values():
        # "meet" and "meet in person" begin with the same word: the longer one says more.
        longest = max((first, *(ask for ask in others if ask.at.begin == first.at.begin)), key=lambda ask: ask.at.stop)
        yield Finding(*longest.at.place, message.format(words=quote(longest.at.words)))
