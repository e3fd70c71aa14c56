"""Flags self-descriptions and jargon that carry no evidence: "team player", "proven track record", "delve".

## Why
Anybody can write them and nobody can check them, so the reader learns nothing. What you did says the same and is
believed. One or two are a note; from three on the mail reads like a template. A phrase that the same sentence proves
with a number, a name or an example does not count towards the three.

## Example
```text
I am a hard worker and a team player, Señora Núñez, with a proven track record.
```

## Instead
```text
At the Málaga desk, Señora Núñez, I closed 120 tickets a week and had 2% of them reopened.
```

## Evidence
- survey: managers asked by CareerBuilder and by Resume.io, as career sites report it, named "go-getter", "think outside
  the box", "synergy", "proven", "dedicated" and "motivated" among the words that put them off.
- advice: recruiters name "delve", "tapestry" and "aligns perfectly" as signs of a letter that was not written for them.
- caveat: reported at second hand, and what managers say; no reply rates are known.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.buzzwords import buzzwords
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.INFO
HELP = "I {did what} for {whom}, and {number that changed}."


def check(
    draft: Draft, *, max_buzzwords: Annotated[int, "buzzwords without evidence that are only a note each"] = 2
) -> Iterator[Finding]:
    found = list(buzzwords(draft))
    piled = sum(not buzzword.is_shown for buzzword in found) > max_buzzwords
    for buzzword in found:
        severity = Severity.WARNING if piled and not buzzword.is_shown else Severity.INFO
        message = f"Could be anyone: {quote(buzzword.words)}; say what you did"
        yield Finding(buzzword.start, buzzword.end, message, severity)
