"""Flags apologies, hedges and self-doubt that pile up until the question disappears.

## Why
One "sorry to bother you" or "I was wondering if" is polite, and is never flagged. From three on the reader has to dig
for what you want, and you have told them that it does not matter much.

## Example
```text
Sorry to bother you, Zoë; I was just wondering if you might possibly have a moment, but no worries if not.
```

## Instead
```text
I know you are busy, Zoë, so one question: is lane 4 at the Łódź depot still on paper?
```

## Evidence
- corpus study: requests on Wikipedia and Stack Exchange, rated for politeness (Danescu-Niculescu-Mizil and others,
  2013): an apology and a hedge are each heard as polite.
- advice: writing tools and career writers warn of piled-up softeners.
- caveat: the study rated politeness of single markers, not replies, and says nothing about many of them.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.softeners import softeners
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.INFO
PREVIEW = True
HELP = "I know you are busy, so one question: {your question}?"


def check(
    draft: Draft,
    *,
    max_softeners: Annotated[int, "softeners that pass unmentioned"] = 2,
    warning_softeners: Annotated[int, "softeners that make it a warning"] = 5,
) -> Iterator[Finding]:
    found = softeners(draft)
    if len(found) <= max_softeners:
        return
    severity = Severity.WARNING if len(found) >= warning_softeners else Severity.INFO
    surplus = found[1]
    message = f"{len(found)} softeners hide the ask; keep one: {quote(surplus.words)}"
    yield Finding(surplus.start, surplus.end, message, severity)
