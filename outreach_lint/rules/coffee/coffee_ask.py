"""Flags an invitation to coffee, tea or another hot drink, in person or virtual.

## Why
A coffee takes an hour out of a stranger's day, and it has to be answered with a yes, a no or an excuse before you have
said what you would like to know. A brief conversation about the role, or one question by email, is far easier to
say yes to.

## Example
```text
I'd love to treat you to an oat latte near the Malmö office and hear how the team works.
```

## Instead
```text
Would you be open to a brief conversation about the role? One question by email would be just as welcome.
```

## Evidence
- advice: the advice behind this project (an etiquette article for job seekers) asks for "a brief conversation or
  interview" rather than a coffee meet-up.
- advice: several much-mailed professionals write the same; some recruiters say that they like coffee invitations, so
  this is a warning and not an error.
- caveat: all of it is opinion; no reply-rate study of coffee invitations is known.
"""

from collections.abc import Iterator

from ...language.correspondence import stage
from ...language.events import Event, event_asks
from ...language.trades import trade
from ...reading.context import EmployerDomain, Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity
from ..events import event_findings

SEVERITY = Severity.WARNING
HELP = "Would you be open to a brief conversation about the role? One question by email would be just as welcome."


def check(draft: Draft) -> Iterator[Finding]:
    if stage(draft) is Stage.REPLY:
        return iter(())
    asks = event_asks(draft, Event.DRINK)
    if trade(draft) is EmployerDomain.COFFEE:
        asks = (ask for ask in asks if ask.joins_reader)
    return event_findings(asks, "Invites a stranger for a drink: {words}")
