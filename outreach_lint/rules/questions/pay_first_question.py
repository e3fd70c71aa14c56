"""Flags pay, benefits, leave or relocation money in a first message.

## Why
In a first message the reader does not know yet what you bring, so a question about money is all that they learn of
you. Pay is a fair subject once they are interested, and the posted range or the recruiter often settles it before.

## Example
```text
I saw the ad for a dental nurse. Could you tell me how much the role pays, and do you cover moving costs?
```

## Instead
```text
I saw the ad for a dental nurse. Which of your two surgeries gets the new scanner first?
```

## Evidence
- advice: an experienced hiring manager's list of common mistakes names questions that focus on salary alone.
- advice: a staffing firm's release on a survey of 300 US human resources managers (2017) lists talk of salary among the
  things to leave out of a follow-up.
- caveat: opinion in both; where a posting asks for your expectation, give it. No reply-rate study is known.
"""

from collections.abc import Iterator

from ...language.correspondence import stage
from ...language.pay import pay_mentions
from ...reading.context import Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Leave it out of the first message: use the posted range, or ask the recruiter once they are interested."


def check(draft: Draft) -> Iterator[Finding]:
    if stage(draft) is Stage.REPLY:
        return
    for mention in pay_mentions(draft):
        said = "States pay in a first message" if mention.demands else "Asks about pay in a first message"
        yield Finding(mention.at.start, mention.at.end, f"{said}: {quote(mention.at.words)}")
