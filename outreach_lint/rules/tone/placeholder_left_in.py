"""Flags a slot of a template that was not filled in: [Company], {{first_name}}, <role>, INSERT NAME, ____.

## Why
Nothing shows faster that a mail was sent to many. Fill the slot, or delete the sentence.

## Example
```text
Dear {{first_name}}, I have followed [Company Name] since it opened in Nîmes.
```

## Instead
```text
Dear Maëlle, I have followed Café Noël since it opened in Nîmes.
```

## Evidence
Hiring managers report that a mail which shows its template, or another company's name, ends the reading (opinion). No
figures are known.
"""

from collections.abc import Iterator

from ...language.slots import slots
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.ERROR
HELP = "Fill it in, or delete the sentence."


def check(draft: Draft) -> Iterator[Finding]:
    text = draft.text.text
    company = (draft.context.company or "").casefold()
    for slot in slots(text):
        words = text[slot.start : slot.end]
        if company and company in words.casefold():
            continue
        yield Finding(slot.start, slot.end, f"A template slot is not filled in: {quote(words)}")
