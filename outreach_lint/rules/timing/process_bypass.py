"""Flags presenting the mail as a way around HR, the system or the queue.

## Why
Writing to a manager beside an application is fine. Saying that you do it to get around their colleagues or their
process is not: the reader may have set that process up, and hears that rules are for others. Say that you have applied,
and why you write to them. (Some career advisers do recommend going direct; they do not recommend saying so.)

## Example
```text
I am writing to you directly, Señor Łukasiewicz, so that my CV does not get lost in the HR system.
```

## Instead
```text
I applied through the portal today, Señor Łukasiewicz. I am writing because your team runs the Żabka cold store.
```

## Evidence
- advice: a workplace columnist who was a hiring manager herself (Ask a Manager, 2014): going around HR annoys most
  managers.
- advice: the advice behind this project warns of the risk of getting around the process.
- caveat: advice is split; other columnists (Penelope Trunk, Ask the Headhunter) say to go to the manager directly. The
  rule is about saying that you bypass somebody.
"""

from collections.abc import Iterator

from ...language.bypasses import bypasses
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "I applied through the portal today. I am writing because {one thing about their work}."


def check(draft: Draft) -> Iterator[Finding]:
    for bypass in bypasses(draft):
        yield Finding(bypass.start, bypass.end, f"Says you go around their process: {quote(bypass.words)}")
