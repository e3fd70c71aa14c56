"""Flags a request to meet face to face, to visit the workplace, to get a tour or to shadow somebody.

## Why
A meeting needs a room, a diary and half a morning. As a first step from a stranger that is a lot to agree to; a short
email exchange or a brief conversation is an easier yes, and it may lead to the meeting later.

## Example
```text
Could I come in to the São Paulo plant next week and look around?
```

## Instead
```text
Would a brief conversation, by whatever route is easiest for you, be possible?
```

## Evidence
- advice: the advice behind this project asks for a brief conversation first.
- advice: "Don't ask to meet up if a phone call will do" (a much-mailed researcher).
- survey: of US human resources managers asked by a staffing firm (Accountemps, 2017), 14% preferred that applicants
  follow up in person, 64% by email.
- caveat: the survey asked about following up on an application, not about a first contact.
"""

from collections.abc import Iterator

from ...language.correspondence import stage
from ...language.events import Event, event_asks
from ...language.frames import Frame
from ...reading.context import Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity
from ..events import event_findings

SEVERITY = Severity.WARNING
HELP = "Would a brief conversation, by whatever route is easiest for you, be possible?"


def check(draft: Draft) -> Iterator[Finding]:
    if stage(draft) is Stage.REPLY:
        return iter(())
    asks = (ask for ask in event_asks(draft, Event.IN_PERSON) if ask.frame is not Frame.ANNOUNCEMENT)
    return event_findings(asks, "Asks a stranger to meet in person: {words}")
