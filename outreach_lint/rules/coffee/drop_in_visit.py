"""Flags an announced (or already made) visit that nobody arranged.

## Why
Somebody at the door has to be dealt with now, whatever else the day holds. Experienced hiring managers name it as the
step that costs an applicant most goodwill. Leave the place and the time to them.

## Example
```text
I'll swing by your Kraków office on Monday and leave my portfolio with reception.
```

## Instead
```text
If a visit is ever useful, I can come to Kraków any day that suits you.
```

## Evidence
- advice: an experienced hiring manager who answers readers' questions in public calls it a terrible idea.
- survey: of US human resources managers asked by a staffing firm (Accountemps, 2017), 14% preferred a follow-up in
  person, 64% by email.
- caveat: the survey asked about following up on an application, not about a first contact.
"""

from collections.abc import Iterator

from ...language.visits import visits
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.ERROR
HELP = "Delete it, and offer an email exchange: “A reply by email whenever it suits you is perfect.”"


def check(draft: Draft) -> Iterator[Finding]:
    for visit in visits(draft):
        severity = Severity.INFO if visit.asks_leave else None
        yield Finding(
            visit.at.start, visit.at.end, f"Announces a visit that nobody arranged: {quote(visit.at.words)}", severity
        )
