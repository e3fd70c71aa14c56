"""Flags praise of the reader that piles up: gushing words, superlatives, awe.

## Why
One compliment that only this reader could get is welcome, and helps. Two or three that would suit anybody are read as a
way to get something, and the reader starts looking for what it is.

## Example
```text
You are an incredible leader, Renée, and a true visionary.
```

## Instead
```text
Renée, your note on tide tables changed how we plan our Ålesund sailings.
```

## Evidence
- corpus study: 40 million mails of Boomerang's users (2016): a mildly warm tone was answered 10 to 15% more often than
  a neutral one; a very warm one did no better than neutral.
- experiment: Waung and others (2016) found that ingratiation raises the fit that readers perceive, mildly.
- advice: Adam Grant, a much-mailed reader, asks for one specific thing that the writer has read or used.
- caveat: the corpus is general mail, and the experiment did not test excess.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.praise import flattery
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Your {one thing of theirs} changed how {what it changed for you}."


def check(
    draft: Draft, *, max_praise: Annotated[int, "gushing words or turns about the reader that pass unmentioned"] = 1
) -> Iterator[Finding]:
    found = list(flattery(draft))
    if sum(praise.units for praise in found) > max_praise:
        worst = max(found, key=lambda praise: praise.units)
        yield Finding(
            worst.at.start, worst.at.end, f"Praise piles up; one specific thing is worth more: {quote(worst.at.words)}"
        )
