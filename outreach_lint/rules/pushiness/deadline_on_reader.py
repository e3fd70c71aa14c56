"""Flags a date, a speed or an urgency that the reader is set for answering or acting.

## Why
You are asking a favour of someone who owes you nothing yet. A deadline takes away their freedom to be slow or to say
no, and the easiest way out of it is not to answer at all. Your own dates are welcome as facts ("I am free before the
20th"); a limit on their reply is not.

## Example
```text
I have attached two drawings from the Tromsø bridge. Please send me your thoughts by Thursday noon.
```

## Instead
```text
I have attached two drawings from the Tromsø bridge. I would be glad of your thoughts, whenever you have a moment.
```

## Evidence
- survey: faculty members who judged e-mail from students and strangers (several studies, the largest with 152 of them)
  found it impolite where no choice was given and the imposition was not acknowledged.
- advice: a much-mailed author lists "please answer this" among the habits that end in no reply.
- caveat: professors are not hiring managers; no reply-rate study of deadlines in job seekers' mail is known.
"""

from collections.abc import Iterator

from ...language.deadlines import limits
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Leave the time to them: “Whenever you have a moment is fine.”"


def check(draft: Draft) -> Iterator[Finding]:
    for limit in limits(draft):
        severity = Severity.ERROR if limit.is_urgent else None
        yield Finding(limit.start, limit.end, f"Sets the reader a time or a speed: {quote(limit.words)}", severity)
