"""Flags what makes the reader fit your calendar: a booking link, a list of your own slots, an invite already sent.

## Why
You are the one who asks, so you are the one who adapts. A booking link or "I can do Tuesday at three" hands the reader
work, and assumes the yes. A loose window with "whatever suits you" keeps it easy.

## Example
```text
I'm free Monday at 9 or Tuesday at 3, Frau Weiß.
```

## Instead
```text
Any time that suits you in the next two weeks works for me, Frau Weiß (CET).
```

## Evidence
- advice: much-mailed professionals (Wes Kao, Adam Grant and others) name lists of the sender's free times and booking
  links among the things that put them off.
- vendor data: a small study of sales mails found that those with calendar links drew the fewest meetings; no method is
  shown.
- caveat: opinion and sales mail; no study of job seekers' mail is known.
"""

from collections.abc import Iterator

from ...language.calendars import impositions
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Any time that suits you in the next two weeks works for me ({your time zone})."


def check(draft: Draft) -> Iterator[Finding]:
    for found in impositions(draft):
        yield Finding(found.start, found.end, f"Asks the reader to fit your calendar: {quote(found.words)}")
