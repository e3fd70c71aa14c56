"""Flags an ask that hands the reader the work of finding a place for you: any openings, keep me in mind, where I fit.

## Why
To answer, the reader would have to study your file, think of all teams and come back later. Nobody does that for a
stranger. A named team or role can be answered in a minute, and saying openly that you plan to apply later is fine.

## Example
```text
If anything suitable comes up at the Gdańsk yard, please keep my CV on file.
```

## Instead
```text
I plan to apply when the Gdańsk yard hires welders again. Is the pipe shop still on your plan for this year?
```

## Evidence
- advice: the advice behind this project asks for thoughtful questions about the role, and allows to say openly that
  you would like to apply in the future and build your network.
- advice: a hiring manager who answers readers' letters, and much-mailed professionals, point the same way: say which
  work you mean.
- caveat: opinion throughout; no reply-rate study of open-ended job asks is known.
"""

from collections.abc import Iterator

from ...language.jobs import open_job_asks
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "I would like to be considered for {team} work such as {role}; is that still on your plan for this year?"


def check(draft: Draft) -> Iterator[Finding]:
    for ask in open_job_asks(draft):
        yield Finding(ask.start, ask.end, f"Leaves it to the reader to find your place: {quote(ask.words)}")
