"""Flags an ask for talk, advice or connection that names no topic.

## Why
"I'd love to pick your brain" leaves the reader to guess what you want and how long it will take, so the easy answer is
none. One named thing turns it into a question that can be answered.

## Example
```text
I'd be so glad to connect and hear about your journey, Renée.
```

## Instead
```text
Could I ask how your team chose the Ångström rig over the older one, Renée? A short email answer would be great.
```

## Evidence
- advice: much-mailed professionals say that specific questions beat requests to pick their brain.
- advice: a recipient of a field-experiment mail that only said "your research" wrote that it read as spam.
- caveat: opinion, the second of one expert; no reply-rate study of vague asks to hiring managers is known.
"""

from collections.abc import Iterator

from ...language.vagueness import vague_asks
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Could I ask how your team decided to {one specific thing}? A short email answer would be great."


def check(draft: Draft) -> Iterator[Finding]:
    for ask in vague_asks(draft):
        yield Finding(ask.start, ask.end, f"Names no topic: {quote(ask.words)}")
