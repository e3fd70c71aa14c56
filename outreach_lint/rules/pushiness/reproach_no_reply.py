"""Flags a complaint about not being answered, and the worn formulas of chasing.

## Why
Your mail lies among hundreds, and silence is rarely meant for you. A reminder that the reader owes you something makes
answering harder. Write as if for the first time: the question again, in a line, and one thing that is new.

## Example
```text
This is my third message to you, Mr Ødegård, and I still have not had a word back.
```

## Instead
```text
I wrote on 3 May about the QA role, Mr Ødegård. Since then I passed the ISTQB exam, which bears on your test plan.
```

## Evidence
- survey: of 1,000 US office workers (Adobe, 2018), 25% named "Not sure if you saw my last email" the most annoying
  phrase in a mail, and 13% "Per my last email".
- corpus study: in 16 billion mails of 2 million people (Kooti and others, 2015), those with more mail answered a
  smaller share of it.
- caveat: neither is about job mail.
"""

from collections.abc import Iterator

from ...language.chasing import reproaches
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "I wrote on {date} about the {role} role. Since then I {something new}, which bears on {their need}."


def check(draft: Draft) -> Iterator[Finding]:
    for reproach in reproaches(draft):
        if reproach.is_pressing:
            yield Finding(
                reproach.at.start, reproach.at.end, f"Reads as a complaint about silence: {quote(reproach.at.words)}"
            )
        else:
            message = f"A worn formula for chasing: {quote(reproach.at.words)}"
            yield Finding(reproach.at.start, reproach.at.end, message, Severity.INFO)
