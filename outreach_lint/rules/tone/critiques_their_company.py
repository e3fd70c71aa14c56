"""Flags fault-finding that nobody asked for: "your site is slow", "you are missing out", "you need to improve".

## Why
The reader, or somebody in the next room, made the thing that you call weak, and mostly knows why it is as it is. A
verdict from outside makes them defend it. The same knowledge is welcome as an idea, or as one exact observation with
the data.

What the reader or the posting says of their own work may be taken up, and so may what you improved elsewhere.

## Example
```text
Frankly, Søren, your booking page is slow and confusing. You are losing guests to every hotel in Århus.
```

## Instead
```text
You wrote, Søren, that half of your guests give up while booking. In Århus we cut the page to one step; may I send it?
```

## Evidence
- advice: the advice behind this project: share some ideas about how you could contribute.
- advice: writers on cold letters tell of one that listed an employer's faults and was met with silence.
- caveat: single stories; no study of criticism in first letters is known.
"""

from collections.abc import Iterator

from ...language.critiques import critiques
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "You wrote that {X} is a priority. At {Y} we tried {Z}, and {number that changed}; happy to send the page."


def check(draft: Draft) -> Iterator[Finding]:
    for start, end in critiques(draft):
        yield Finding(start, end, f"Reads as a verdict on their work: {quote(draft.text.text[start:end])}")
