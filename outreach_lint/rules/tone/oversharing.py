"""Flags what a stranger need not know: health, family, money, age, faith, trouble with the law, and attacks on a boss.

## Why
A manager can do nothing with such a detail, and in many countries would rather not have it in writing, since it must
play no part in the choice. Hard words about a former boss are read as a sample of what you will say of the next one.

Neutral facts are fine: "the plant closed in March", "my contract ends in June". So is what the job asks for, such as
lived experience, and a request for an adjustment.

## Example
```text
My last boss in Łódź was a bully, Zoë, and since my divorce I have been on antidepressants.
```

## Instead
```text
My contract in Łódź ended in March, Zoë, and I am free to start in Kraków at any time.
```

## Evidence
- advice: career writers and hiring managers name private troubles and attacks on former employers as reasons to stop
  reading.
- advice: guidance on equal employment opportunity has managers neither ask for nor weigh health, family, age or faith.
- caveat: what managers say and are told; no experiment with first letters is known.
"""

from collections.abc import Iterator

from ...language.privacies import privacies
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Leave it out, or one neutral clause will do: “my contract ended in March”."


def check(draft: Draft) -> Iterator[Finding]:
    for start, end in privacies(draft):
        yield Finding(start, end, f"More than a stranger can act on: {quote(draft.text.text[start:end])}")
