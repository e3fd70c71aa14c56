"""Flags a message that makes the phone the way to answer: call or text me, or give me your number.

## Why
Answering an email is one click; dialling a stranger is not. Keep your number in the signature, where it helps, and let
the reader answer the way the mail came.

## Example
```text
Please ring me on 0161 496 0000 to discuss the rôle.
```

## Instead
```text
A line by email about the rôle would be plenty; my number is below in case it is useful.
```

## Evidence
- survey: of US human resources managers asked by a staffing firm (Accountemps, 2017), 64% preferred email and 21% the
  phone.
- advice: a campus career guide advises not to call private numbers unless told to.
- caveat: the survey asked how applicants should follow up, not how managers like to answer.
"""

from collections.abc import Iterator

from ...language.phoning import phone_demands
from ...language.trades import trade
from ...reading.context import EmployerDomain
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "You can reach me at {your email}; my number is below in case it is useful."


def check(draft: Draft) -> Iterator[Finding]:
    phones_are_the_trade = trade(draft) is EmployerDomain.TELECOM
    for demand in phone_demands(draft):
        if phones_are_the_trade and not demand.joins_both:
            continue
        yield Finding(demand.at.start, demand.at.end, f"Makes the phone the way to answer: {quote(demand.at.words)}")
