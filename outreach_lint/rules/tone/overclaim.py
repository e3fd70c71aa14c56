"""Flags a claim that only the reader can judge: the perfect candidate, nobody better, you won't regret it.

## Why
A manager who is told that you are the best choice has nothing to go by but the telling, and most of the other mails say
the same. One result at a named scale lets the reader come to that view alone, and is believed.

"A strong fit because I ran the same rig for six years" is fine: it claims less and shows more.

## Example
```text
I am the perfect candidate for the Tromsø post, Mr Ødegård, and I promise that you won't regret hiring me.
```

## Instead
```text
I moored 400 ferries in Bodø without a claim, Mr Ødegård, which is close to your traffic at Tromsø.
```

## Evidence
- advice: three posts of Ask a Manager, by a manager of many years' hiring, warn against "I am the best candidate": you
  have not seen the others.
- experiment: Waung and others (2016) found that lower-intensity self-promotion raises the fit that readers perceive.
- caveat: the experiment tested letters and resumes, not mail to a hiring manager; no reply rates are known.
"""

from collections.abc import Iterator

from ...language.claims import claims
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "I have done {one thing} at {a scale}, which is close to your {their work}."


def check(draft: Draft) -> Iterator[Finding]:
    for claim in claims(draft):
        yield Finding(claim.start, claim.end, f"Only the reader can judge this: {quote(claim.words)}")
