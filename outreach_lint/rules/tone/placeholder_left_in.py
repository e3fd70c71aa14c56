"""Flags a slot of a template that was not filled in, in any notation: [Company], {{first_name}}, <role>, INSERT NAME.

## Why
Nothing shows faster that a mail was sent to many people. Whoever finds "[Company]" in a mail to their company stops
reading there. Fill the slot, or delete the sentence.

Slots are known by their notation and by what stands in them and around them, so a footnote, a set in braces, code or
"[sic]" in a quotation is left alone. Where a company is really called like a placeholder, name it with `company`.

## Example
```text
Dear <first name>, I have followed {company} since it opened in Nîmes. TODO: add the award
```

## Instead
```text
Dear Maëlle, I have followed Café Noël since it opened in Nîmes.
```

## Evidence
- advice: hiring managers write that a mail which any reader would know to be a template is dropped, and that another
  company's name in a letter ends the reading.
- caveat: that is opinion and no figures are known; it is an error because nobody means to send one.
"""

from collections.abc import Iterator

from ...language.slots import draft_slots
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.ERROR
HELP = "Fill it in, or delete the sentence."


def check(draft: Draft) -> Iterator[Finding]:
    text = draft.text.text
    named = _real_names(draft)
    for slot in draft_slots(draft):
        words = text[slot.start : slot.end]
        if not any(name in words.casefold() or words.casefold().startswith(name) for name in named):
            yield Finding(slot.start, slot.end, f"A template slot is not filled in: {quote(words)}")


def _real_names(draft: Draft) -> frozenset[str]:
    """What the company is called where that is known, for one that is really called Acme."""
    domains = (address.email.rpartition("@")[2].partition(".")[0] for address in draft.headers.to)
    known = ((draft.context.company or ""), *domains)
    return frozenset(name.casefold() for name in known if len(name) > 2)
