"""Flags an invitation to a meal, drinks or an outing, and a treat, gift or payment offered for the reader's time.

## Why
Lunch or a round of golf is a big favour from somebody who does not know you, and a gift puts the reader in your debt
before you have asked anything; many employers do not even allow it. A short exchange by email costs nothing.

## Example
```text
Dinner on me if you can tell me how Søren's team hires.
```

## Instead
```text
Could I ask one question by email about how Søren's team hires?
```

## Evidence
- advice: the advice behind this project asks for a brief conversation rather than a coffee meet-up; a meal or a gift
  asks for more.
- advice: much-mailed professionals point the same way.
- caveat: all of it is opinion; no study of such invitations is known.
"""

from collections.abc import Iterator

from ...language.correspondence import stage
from ...language.events import Event, event_asks
from ...language.trades import trade
from ...language.treats import payments
from ...reading.context import EmployerDomain, Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote
from ..events import event_findings

SEVERITY = Severity.WARNING
HELP = "Would you be open to a brief conversation about the role? One question by email would be just as welcome."


def check(draft: Draft) -> Iterator[Finding]:
    meals = event_asks(draft, Event.MEAL) if stage(draft) is not Stage.REPLY else iter(())
    if trade(draft) is EmployerDomain.HOSPITALITY:
        meals = (ask for ask in meals if ask.joins_reader)
    asked = (
        *event_findings(meals, "Invites a stranger to a meal, drinks or an outing: {words}"),
        *event_findings(event_asks(draft, Event.TREAT), "Offers a treat for the reader's time: {words}"),
    )
    yield from asked
    for payment in payments(draft):
        if not any(ask.start < payment.end and payment.start < ask.end for ask in asked):
            yield Finding(payment.start, payment.end, f"Offers to pay for the reader's time: {quote(payment.words)}")
