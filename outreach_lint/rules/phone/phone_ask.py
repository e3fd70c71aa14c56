"""Flags a request for a voice or video call in a first message.

## Why
A call has to happen at a set time, and the reader cannot think before answering. Most hiring managers would rather
read. Ask by email, and let them suggest a call if they like the idea.

## Example
```text
Any chance of a quick Zoom with you on Thursday, José?
```

## Instead
```text
Could I ask one question by email, José? If a call is easier for you, I am happy to.
```

## Evidence
- advice: the advice behind this project: email rather than phone if at all possible.
- survey: of US human resources managers asked by a staffing firm (Accountemps, 2017), 64% preferred that applicants
  follow up by email and 21% by phone; in its Canadian survey 46% and 39%, so this is a warning and not an error.
- caveat: the surveys asked about following up on an application; a call of up to 20 minutes beside an offer to do it by
  email is a note only.
"""

from collections.abc import Iterator

from ...language.clauses import lower
from ...language.correspondence import stage
from ...language.durations import durations
from ...language.events import Event, EventAsk, event_asks, offers_email
from ...language.sentences import neighbours
from ...language.trades import trade
from ...reading.context import EmployerDomain, Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity
from ..events import event_findings

SEVERITY = Severity.WARNING
HELP = "Could I ask one question by email about {your topic}? If a call is easier for you, I am happy to."
SHORT_CALL = 20


def check(draft: Draft) -> Iterator[Finding]:
    if stage(draft) is Stage.REPLY:
        return
    asks = list(event_asks(draft, Event.CALL))
    if trade(draft) is EmployerDomain.TELECOM:
        asks = [ask for ask in asks if ask.joins_reader]
    easy = {ask.at.place for ask in asks if _is_easy(draft, ask)}
    for finding in event_findings(asks, "Asks for a call in a first message: {words}"):
        yield finding._replace(severity=Severity.INFO) if (finding.start, finding.end) in easy else finding


def _is_easy(draft: Draft, ask: EventAsk) -> bool:
    """Whether email is offered instead, or as well and the call is short."""
    said = {lower(token) for token in ask.sentence.tokens}
    if "or" in said and said & {"email", "e-mail", "mail", "writing"}:
        return True
    around = (ask.sentence, *neighbours(draft, ask.sentence))
    if not any(offers_email(sentence) for sentence in around):
        return False
    lengths = [length.minutes for sentence in around for length in durations(sentence.text)]
    return bool(lengths) and all(minutes is None or minutes <= SHORT_CALL for minutes in lengths)
