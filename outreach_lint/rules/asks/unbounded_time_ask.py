"""Flags an ask for live time that gives no length, or asks for a long slot.

## Why
"Could we set up a meeting?" may mean five minutes or an afternoon, and the reader has to assume the worst. Ten or
fifteen minutes is the most that a stranger will give; say the number.

## Example
```text
I'd love to sit down with you and Łukasz for an hour.
```

## Instead
```text
Would a 10-minute conversation about Łukasz's rig be possible? Email works just as well.
```

## Evidence
- advice: the advice behind this project asks for a *brief* conversation.
- advice: a campus guide to informational interviews says 15 to 20 minutes.
- advice: a much-mailed founder writes that even "just 15 minutes" costs him an hour in person.
- caveat: opinion throughout; no reply-rate study of the length asked for is known.
"""

from collections.abc import Iterator

from ...language.asks import Ask, live_asks
from ...language.correspondence import stage
from ...language.stints import stints
from ...reading.context import Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Would a 10-minute conversation in the next two weeks be possible? Email works just as well."
LONG = 45
HALF_HOUR = 25


def check(draft: Draft) -> Iterator[Finding]:
    if stage(draft) is Stage.REPLY:
        return
    seen, told = -1, set[int]()
    for ask in live_asks(draft):
        if ask.sentence.index == seen:
            continue
        seen = ask.sentence.index
        if (finding := _too_much(ask)) is not None:
            told.add(seen)
            yield finding
    for stint in stints(draft):
        if stint.sentence.index not in told:
            yield Finding(stint.start, stint.end, f"Asks a stranger for a long time: {quote(stint.words)}")


def _too_much(ask: Ask) -> Finding | None:
    if not ask.bounded:
        return (
            None
            if ask.is_wish
            else Finding(ask.start, ask.end, f"Gives no length for the time asked for: {quote(ask.words)}")
        )
    if ask.minutes is None or ask.minutes < HALF_HOUR:
        return None
    message = f"Asks a stranger for {ask.minutes} minutes: {quote(ask.words)}"
    return Finding(ask.start, ask.end, message, None if ask.minutes >= LONG else Severity.INFO)
