"""Flags the mention of an attached file where none is attached, and a mail that leans on its attachments.

## Why
A forgotten attachment costs an extra mail and a little trust. And strangers' attachments often go unopened, so the one
fact that matters belongs into the mail itself; offer the rest.

## Example
```text
Please find my CV and two references attached, Frau Grünwald.
```

## Instead
```text
I tuned the organ at St. Jürgen for six years, Frau Grünwald; I can send the report if it is of use.
```

## Evidence
Advice of career and sales writers (opinion). No figures are known.
"""

from collections.abc import Iterator

from ...language.attachments import mentions
from ...language.readability import body_words
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Put the one key fact into the mail, and offer the rest: “I can send the full sample if it is useful.”"
BARE_BODY = 40
"""Words below which a mail that points at its attachment says nothing itself."""


def check(draft: Draft) -> Iterator[Finding]:
    found = list(mentions(draft))
    if not found:
        return
    first = found[0]
    words = quote(first.words)
    if draft.attachments is not None and not draft.attachments:
        yield Finding(first.start, first.end, f"Nothing is attached, but the mail says {words}")
    elif draft.headers.present and len(body_words(draft)) < BARE_BODY:
        yield Finding(first.start, first.end, f"Leaves the word to the attachment: {words}")
    elif draft.attachments is None:
        yield Finding(first.start, first.end, f"Check that the file is attached: {words}", Severity.INFO)
    elif len(draft.attachments) > 1 or any(not each.name.lower().endswith(".pdf") for each in draft.attachments):
        names = quote(", ".join(each.name for each in draft.attachments))
        yield Finding(
            first.start, first.end, f"Several files, or other than PDF, often go unopened: {names}", Severity.INFO
        )
