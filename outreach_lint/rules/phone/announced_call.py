"""Flags the announcement of a phone call, and the report of one already made or left on voicemail.

## Why
The reader did not ask for the call, cannot choose the time, and now has to wait for it or dodge it. Leave the next move
to them.

## Example
```text
I will ring your office on Thursday to hear what Zoë thinks.
```

## Instead
```text
A reply by email, whenever it suits Zoë, is perfect.
```

## Evidence
- survey: of US human resources managers asked by a staffing firm (Accountemps, 2017), 64% preferred that applicants
  follow up by email, 21% by phone.
- advice: experienced hiring managers call an announced call to schedule an interview pushy.
- advice: some older cover-letter guides recommend "I will call you", so the advice is contested.
- caveat: the survey asked about following up on an application, not about a first contact.
"""

from collections.abc import Iterator

from ...language.phoning import announced_calls
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "A reply by email whenever it suits you is perfect."


def check(draft: Draft) -> Iterator[Finding]:
    for call in announced_calls(draft):
        severity = Severity.ERROR if call.to_arrange else None
        yield Finding(call.at.start, call.at.end, f"Announces a phone call: {quote(call.at.words)}", severity)
