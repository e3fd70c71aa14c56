"""Flags a mail that gives no way to reach you but the reply button.

## Why
Mails are forwarded: to a colleague, to HR, to the person who really hires. An address and one profile link under your
name let any of them find you. A phone number is good too; on its own it asks for a call.

No way at all to reach you is a warning. Only a number, only the address in the From line, or an address that looks
unserious to a stranger is a note. An InMail needs none.

## Example
```text
Could I ask how the Tromsø team chose the new sonar?

Best,
Ingrid Sørensen
```

## Instead
```text
Could I ask how the Tromsø team chose the new sonar?

Best,
Ingrid Sørensen
ingrid.soerensen@post.example | linkedin.com/in/ingridsoerensen
```

## Evidence
- advice: the advice behind this project: make it easy for the hiring manager to follow up with you.
- advice: a university career centre lists name, reason and the best ways to reach you as what a first mail needs.
- caveat: no figures are known.
"""

from collections.abc import Iterator

from ...language.contacts import PLAYFUL, emails, has_open_slot, has_phone, has_profile, sign_off
from ...reading.context import Profile
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Your name / email / phone / linkedin.com/in/you"


def check(draft: Draft) -> Iterator[Finding]:
    place = sign_off(draft)
    if place is None or draft.context.profile is Profile.INMAIL:
        return
    addresses = emails(draft)
    for address in (*addresses, *(sender.email for sender in draft.headers.sender)):
        if PLAYFUL.search(address.partition("@")[0]):
            message = f"The address may look unserious to a stranger: {quote(address)}"
            yield Finding(place.start, place.end, message, Severity.INFO)
            break
    if addresses or has_profile(draft) or has_open_slot(draft):
        return
    if has_phone(draft):
        yield Finding(
            place.start, place.end, "Gives a phone number only; add an email or a profile link", Severity.INFO
        )
    elif any(sender.email for sender in draft.headers.sender):
        message = "Gives no contact details under the name; only the From line has an address"
        yield Finding(place.start, place.end, message, Severity.INFO)
    else:
        yield Finding(place.start, place.end, "Gives no contact details: add an email and one profile link")
