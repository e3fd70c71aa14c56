"""Flags words and subject lines in capitals for emphasis.

## Why
Capitals read as a raised voice, and a subject line in capitals looks like spam before it has been read. The sentence
says the same without them. Abbreviations, codes, certificates and brands keep theirs.

A subject in capitals is an error, since it is the first thing that the reader sees.

## Example
```text
I am VERY interested in the Łódź tram depot, and I can start IMMEDIATELY.
```

## Instead
```text
I am very interested in the Łódź tram depot, and I can start on 1 June.
```

## Fix
Writes the words in ordinary case. It is safe where all of them are ordinary English words; where a name may be among
them, look before you apply it.

## Evidence
- vendor data: subjects of marketing and outreach mails (Boomerang; 1,687 of 301,816 had capitals throughout), of which
  34.6% were answered against about half of the others.
- caveat: those mails went to all kinds of readers, and words in capitals inside a mail have not been counted.
"""

from collections.abc import Iterator

from ...language.capitals import shouts
from ...reading.draft import Draft, Zone
from ...rule import Applicability, Edit, Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Use ordinary case; the words carry the emphasis themselves."


def check(draft: Draft) -> Iterator[Finding]:
    subject = next(draft.zone(Zone.SUBJECT), None)
    for shout in shouts(draft):
        words = draft.text.text[shout.start : shout.end]
        applicability = Applicability.SAFE if shout.certain else Applicability.UNSAFE
        yield Finding(
            shout.start,
            shout.end,
            f"Capitals read as shouting: {quote(words)}",
            Severity.ERROR if subject is not None and subject.start <= shout.start < subject.end else None,
            fix=Edit(shout.start, shout.end, shout.calm, applicability),
        )
