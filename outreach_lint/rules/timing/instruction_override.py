"""Flags an admission that you go against the posting's instructions: no calls, no direct contact, the portal only.

## Why
The reader, or a colleague, wrote that instruction. That you read it and do otherwise is the first thing that they learn
about you, and they will wonder which other instructions you think are for other people.

## Example
```text
I know the advert says to apply through the portal only, Frau Müller, but I wanted to reach you directly.
```

## Instead
```text
I applied through the portal today, Frau Müller. Your colleague Zoë suggested that I ask you about the night rota.
```

## Evidence
- advice: a workplace columnist who was a hiring manager herself (Ask a Manager, 2011 and 2014) puts ignoring stated
  instructions first among the ways to annoy; the reader wonders why you think that they apply to everyone but you.
- advice: a careers site (The Balance Careers) says not to write to the manager where the posting allows only its site.
- caveat: both are opinion; no reply-rate study of such mails is known.
"""

from collections.abc import Iterator

from ...language.instructions import overrides
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.ERROR
HELP = "I applied through the portal today. {Name}, who knows your team, suggested that I ask you about {one thing}."


def check(draft: Draft) -> Iterator[Finding]:
    for override in overrides(draft):
        yield Finding(override.start, override.end, f"Says you set the instruction aside: {quote(override.words)}")
