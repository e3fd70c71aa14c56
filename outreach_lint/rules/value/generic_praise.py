"""Flags praise that would fit any employer: "your innovative company", "I admire your mission".

## Why
The reader has seen it in many mails, and it shows that nothing was looked up. Say which thing of theirs you mean, and
what it changed for you.

## Example
```text
I have long admired Café Noël's values, and your mission really inspires me.
```

## Instead
```text
You print the farmer's name on every bag of Café Noël's coffee, and that is what made me write.
```

## Evidence
- advice: Evil HR Lady, a former HR manager: mail that any reader would know is generic is dropped.
- advice: a recipient of a field-experiment mail that only said "your research" wrote that it read as spam.
- caveat: both are single voices; no reply rates of generic praise are known.
"""

from collections.abc import Iterator

from ...language.praise import generic_praise
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.INFO
HELP = "Your {one thing they made, wrote or decided} is what made me write: {what it changed for you}."


def check(draft: Draft) -> Iterator[Finding]:
    for praise in generic_praise(draft):
        yield Finding(praise.at.start, praise.at.end, f"Could be said of any company: {quote(praise.at.words)}")
