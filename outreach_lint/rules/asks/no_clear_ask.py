"""Flags a mail in which the reader has nothing to do: no question, no request, no next step.

## Why
A reader who cannot see what you would like puts the mail aside with a good feeling and never answers it. One small
question is enough.

## Example
```text
Your team's work on the Sørlandet ferries impressed me. I think I could add value to your team.
```

## Instead
```text
Your team's work on the Sørlandet ferries impressed me. Which of the two hulls was harder to fit with batteries?
```

## Evidence
- vendor data: 40 million mails of the users of a mail add-on (2016); mails with one to three questions drew about half
  as many replies again as mails with none.
- caveat: general mail, not job mail, and a correlation.
"""

from collections.abc import Iterator

from ...language.asks import asks, no_reply_wanted
from ...language.correspondence import stage
from ...language.questions import questions
from ...language.sentences import quoted, sentences
from ...reading.context import Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.WARNING
HELP = "Could I ask you one question about {something specific}? A line by email would be plenty."


def check(draft: Draft) -> Iterator[Finding]:
    body = list(sentences(draft))
    if not body or stage(draft) is Stage.REPLY or asks(draft) or any(questions(draft)) or no_reply_wanted(draft):
        return
    if any(
        token.text.startswith("?") and not quoted(sentence, token) for sentence in body for token in sentence.tokens
    ):
        return
    start, end = body[-1].bounds
    yield Finding(start, end, "Asks nothing: the reader cannot tell what you would like. Ask one small thing")
