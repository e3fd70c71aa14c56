"""Flags a request for live time without a hint when you could talk.

## Why
The reader would have to write back only to ask when, and in which time zone. A loose window that leaves the choice to
them saves that round.

## Example
```text
Might we speak about the Kyōto line for ten minutes?
```

## Instead
```text
Might we speak about the Kyōto line for ten minutes? Any weekday in the next two weeks works for me (JST).
```

## Evidence
- advice: the advice behind this project: make it easy to follow up.
- advice: several much-mailed professionals write that the asker should adapt to the reader's calendar.
- caveat: that is opinion; no figures are known.
"""

from collections.abc import Iterator

from ...language.asks import live_asks
from ...language.availability import names_time
from ...language.sentences import sentences
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.INFO
PREVIEW = True
HELP = "Any weekday in the next two weeks works for me ({your time zone})."


def check(draft: Draft) -> Iterator[Finding]:
    first = next(live_asks(draft), None)
    if first is not None and not any(names_time(sentence.text) for sentence in sentences(draft)):
        yield Finding(first.start, first.end, "Asks for time, but not when; give a loose window and your time zone")
