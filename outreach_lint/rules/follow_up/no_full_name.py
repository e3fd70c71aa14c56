"""Flags a mail that is signed with a first name, an initial, or nothing.

## Why
"Best, Sam" cannot be matched to an application, looked up or forwarded. Your full name under the mail can.

## Example
```text
Could I ask how the Tromsø team chose the new sonar?

Thanks,
Ingrid
```

## Instead
```text
Could I ask how the Tromsø team chose the new sonar?

Thanks,
Ingrid Sørensen
```

## Evidence
- advice: the advice behind this project: make it easy for the hiring manager to follow up with you.
- advice: a university career centre names the full name first.
- caveat: no figures are known.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.contacts import full_names, has_open_slot, sign_off
from ...reading.context import Profile
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.WARNING
HELP = "Sign with your first and last name, as on your application."


def check(
    draft: Draft, *, mononym: Annotated[bool, "whether you go by a single name, so that none is missing"] = False
) -> Iterator[Finding]:
    place = sign_off(draft)
    if place is None or mononym or draft.context.profile is Profile.INMAIL:
        return
    if any(True for _ in full_names(draft)) or has_open_slot(draft):
        return
    yield Finding(place.start, place.end, "Gives no full name, so the reader cannot find your application")
