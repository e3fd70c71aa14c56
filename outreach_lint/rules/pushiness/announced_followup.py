"""Flags the announcement that you will write again, check back or keep asking.

## Why
"I'll follow up on Tuesday" sets the reader a date that nobody agreed to. One follow-up after a week or two is fine;
send it then, with something new in it, and do not announce it.

## Example
```text
I'll drop you another line on Thursday if I hear nothing, Señor Álvarez.
```

## Instead
```text
An answer whenever it suits you is welcome, Señor Álvarez.
```

## Evidence
- advice: hiring managers who answer job seekers in public call announced chasing pushy, as does the advice behind this
  project.
- survey: of 300 US human resources managers (Accountemps, 2017), 36% preferred a follow-up one to two weeks later.
- advice: some cover-letter guides recommend the announcement, so the advice is contested.
- caveat: a follow-up itself is not what is flagged; no reply-rate study of announcing it is known.
"""

from collections.abc import Iterator

from ...language.chasing import announced_chases
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Delete it. One follow-up after 7 to 10 working days is fine, but do not announce it."


def check(draft: Draft) -> Iterator[Finding]:
    for chase in announced_chases(draft):
        severity = None if chase.is_pressing else Severity.INFO
        yield Finding(chase.at.start, chase.at.end, f"Announces that you will chase: {quote(chase.at.words)}", severity)
