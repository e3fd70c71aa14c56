"""Flags pleading: begging, "I really need this job", hardship made the reader's business, "I'll take anything".

## Why
Need draws attention away from what you offer, and puts the reader in the position of refusing help. A plain fact ("the
plant closed in March") is fine; one thing that you can do for the team is better.

## Example
```text
I'm desperate for work, Herr Jørgensen, and I'll do anything at any wage.
```

## Instead
```text
The plant closed in March, Herr Jørgensen. I ran its night shift for six years and can start at once.
```

## Evidence
- advice: several career writers name pleading, "I need this job", any job and one's finances as signs of desperation.
- corpus study: in online requests for charity a story of need helps (Althoff and others, 2014), but hiring is no gift.
- caveat: no figures for job mail are known.
"""

from collections.abc import Iterator

from ...language.pleas import pleas
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Replace it by one thing that you can do for the team."


def check(draft: Draft) -> Iterator[Finding]:
    for plea in pleas(draft):
        yield Finding(plea.start, plea.end, f"Pleading shifts attention from what you offer: {quote(plea.words)}")
