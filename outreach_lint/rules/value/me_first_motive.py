"""Flags a reason for writing that is only what you would get: "a great step for my career", "a better salary".

## Why
The reader looks for somebody who helps the team. What you would gain is fine to know, and weighs nothing until it
stands beside what they would gain. In a mail about a student, intern or trainee post, learning is the point, and
nothing is flagged.

## Example
```text
I am writing, Frau Jäger, because this role is the perfect stepping stone for me.
```

## Instead
```text
I would gain a lot, Frau Jäger, and I would bring six years on the same rig.
```

## Evidence
- advice: the advice behind this project: be prepared to provide value in the conversation.
- advice: a career writer (Nirit Cohen) calls such mails self-centred requests.
- caveat: opinion. In one experiment self-focused tactics still worked, so this is only a note.
"""

from collections.abc import Iterator

from ...language.motives import motives
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.INFO
HELP = "I would bring {one thing you did} to {something they do}."


def check(draft: Draft) -> Iterator[Finding]:
    for motive in motives(draft):
        yield Finding(motive.start, motive.end, f"Says what you would get: {quote(motive.words)}; add what they would")
