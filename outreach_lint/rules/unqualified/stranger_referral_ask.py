"""Flags asking somebody who does not know you to vouch for you, refer you or pass your papers on.

## Why
Who recommends somebody puts their own name behind them. A stranger has nothing to say for you yet, so the honest answer
is no, and mostly no answer comes. A question that they can answer costs them nothing and lets them get to know you.
Where the mail says that you worked or studied together, it is only a note.

## Example
```text
I have never met you, Señor Núñez, but could you put in a good word for me and pass my CV to your director?
```

## Instead
```text
Who on the team would be the right person for a question about the Kraków depot, Señor Núñez?
```

## Evidence
- advice: a campus guide to informational interviews (Duke University's career centre) says not to ask strangers for a
  job or for a review of a resume; be specific instead.
- advice: a researcher with a full inbox (Grant, 2013) and a founder (Griffel): ask for the smallest thing that helps,
  and say why you ask this person.
- caveat: opinion and guides; no reply-rate study of such requests is known.
"""

from collections.abc import Iterator

from ...language.referrals import referral_asks
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Who on the team would be the right person for a question about {one thing that the posting leaves open}?"


def check(draft: Draft) -> Iterator[Finding]:
    for ask in referral_asks(draft):
        if ask.is_acquainted:
            yield Finding(ask.at.start, ask.at.end, f"Asks for a recommendation: {quote(ask.at.words)}", Severity.INFO)
        else:
            yield Finding(ask.at.start, ask.at.end, f"Asks a stranger to vouch for you: {quote(ask.at.words)}")
