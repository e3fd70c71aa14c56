"""Flags a weekday that does not fit its date: "Tuesday, 14 May" where the 14th is a Thursday.

## Why
A reader who wants to answer has to ask which of the two you mean, and one who does not ask may wait on the wrong day.
It also shows that nobody looked a second time.

Where no year is given, the one that fits is taken: the last such day for what has been, the next one for what is to
come, counted from the date of the mail or else from today. A date in figures ("12/05") is read both ways and is wrong
only if neither fits.

## Example
```text
I can start on Tuesday, 14 May 2026, Ms Åkesson.
```

## Instead
```text
I can start on Thursday, 14 May 2026, Ms Åkesson.
```

## Evidence
- experiment: 445 recruiters (Sterkens and others, 2023) gave applications with spelling errors a lower chance of an
  interview; slips are read as a lack of care.
- caveat: the experiment was on spelling in résumés, not on dates; no study of wrong dates is known.
"""

from collections.abc import Iterator

from ...language.dates import misdates
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Look the day up and correct the one or the other."


def check(draft: Draft) -> Iterator[Finding]:
    for misdate in misdates(draft):
        day = f"{misdate.day.day} {misdate.day:%B %Y}"
        yield Finding(misdate.start, misdate.end, f"{day} is a {misdate.weekday}: {quote(misdate.words)}")
