"""Flags a move to a private or informal channel, and the report that private contact details were dug up.

## Why
Chat apps, social networks, private mailboxes and home addresses are where people are off duty. Being found there by a
stranger is unpleasant, however good the reason. Work email or a work network is the place to write.

## Example
```text
I tracked down your private Gmail and sent my CV there as well, Señora Ibáñez.
```

## Instead
```text
I am writing to your work address only, Señora Ibáñez, and an answer here is all I hope for.
```

## Evidence
- advice: a business newspaper and an agency write about boundaries: no calls to private numbers, no private channels
  uninvited.
- advice: one hiring story tells of a private mailbox that was found out.
- caveat: all of it is opinion; no study of private channels in job outreach is known.
"""

from collections.abc import Iterator

from ...language.channels import channel_uses
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Delete it, and stay on work email or a work network."


def check(draft: Draft) -> Iterator[Finding]:
    for use in channel_uses(draft):
        fault = "Says that you looked up private contact details" if use.found_out else "Moves to a private channel"
        yield Finding(use.at.start, use.at.end, f"{fault}: {quote(use.at.words)}")
