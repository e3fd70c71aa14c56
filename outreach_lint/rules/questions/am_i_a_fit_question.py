"""Flags a question that asks the reader to judge your chances before you apply.

## Why
A manager cannot say whether you fit from one mail, and would rather see the application itself. The question also
invites a quick no. Say in one line what you have done that the role needs; whether it fits is then plain.

## Example
```text
I have baked for six years in Łódź. Do you think that I would be a good fit for the head baker role?
```

## Instead
```text
I have baked for six years in Łódź, two of them in charge of the sourdough. I have applied for the head baker role.
```

## Evidence
- advice: a much-read hiring manager writes that questions before applying are seldom useful, and that most managers
  would rather look at the application first.
- caveat: opinion of one experienced manager; no study of such questions is known.
"""

from collections.abc import Iterator

from ...language.verdicts import verdicts
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "I have {done X} for {N years}; that seems close to the {Y} in the posting."


def check(draft: Draft) -> Iterator[Finding]:
    for verdict in verdicts(draft):
        yield Finding(verdict.start, verdict.end, f"Asks them to pre-judge your application: {quote(verdict.words)}")
