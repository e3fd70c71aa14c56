"""Flags arguing with a rejection, asking to be reconsidered, or asking for the reasons.

## Why
The decision has been made, mostly by more people than the reader, and a mail that contests it only makes it firmer.
Somebody who takes a no well is remembered: writing again for a new role, or with something new to show, is welcome.

## Example
```text
I was not shortlisted for the Łódź desk, Frau Müller, and I believe that this is a mistake. Please look at it again.
```

## Instead
```text
You passed on my 2023 application, Frau Müller. Since then I have run the Łódź desk for a year, so I applied again.
```

## Evidence
- advice: a careers site (The Muse) welcomes applying again for a new role, with what has changed since.
- advice: a workplace columnist who was a hiring manager herself (Ask a Manager): arguing with a rejection does not
  change it.
- caveat: opinion; no study of such mails is known. Feedback that the reader has offered may be taken up.
"""

from collections.abc import Iterator

from ...language.rejections import appeals
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "You passed on my {year} application. Since then I {something new}, so I applied again for the {role} role."


def check(draft: Draft) -> Iterator[Finding]:
    for appeal in appeals(draft):
        yield Finding(appeal.start, appeal.end, f"Contests a rejection: {quote(appeal.words)}")
