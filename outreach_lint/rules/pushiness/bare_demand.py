"""Flags an order: a bare imperative, "you must", "I expect", "I deserve", or a question that calls to account.

## Why
Imperatives are common in business mail, but with a softener: "could you", "if you have a moment". Without one they read
as an order from somebody who has no right to give any, and the easy answer is none.

## Example
```text
Review my résumé and get me in front of Frau Müller.
```

## Instead
```text
Would you be able to point me to the right person for a question about Frau Müller's team?
```

## Evidence
- corpus study: in 450 requests of real US business mail, direct ones were 2.5 times as common as indirect ones, but
  usually softened.
- corpus study: people who rated the politeness of requests in two online communities scored direct starts below the
  mean and requests with gratitude well above it (Danescu-Niculescu-Mizil et al. 2013).
- caveat: editors of an encyclopaedia and programmers were rated, not job seekers; no reply rates were measured.
"""

from collections.abc import Iterator

from ...language.orders import orders
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Would you be able to …? / Could you point me to …?"


def check(draft: Draft) -> Iterator[Finding]:
    for order in orders(draft):
        severity = Severity.INFO if order.is_courteous else None
        what = "Calls the reader to account" if order.is_reproach else "Reads as an order"
        yield Finding(order.at.start, order.at.end, f"{what}: {quote(order.at.words)}", severity)
