"""Flags a mail that does not say which role or team it is about, or whether you have applied.

## Why
A manager may have five openings, or none. The role, the team or the kind of work, and "I have applied" or "I plan to
apply", tell in one line what can be done with your mail.

## Example
```text
I saw your job on a board and would love to hear what Zoë thinks of my portfolio.
```

## Instead
```text
I plan to apply for the night editor role this week. Does Zoë's desk still set its own headlines?
```

## Evidence
The seed advice of this project: it matters whether the posting is open and whether you have applied. Recruiters advise
to apply first and write then (opinion).
"""

from collections.abc import Iterator

from ...language.roles import application_state, requisition, roles
from ...reading.context import Stage
from ...reading.draft import BODY, Draft
from ...rule import Finding, Severity

SEVERITY = Severity.WARNING
HELP = "I applied on {date} for the {role} role. / I plan to apply for the {role} role this week."


def check(draft: Draft) -> Iterator[Finding]:
    body = list(draft.zone(*BODY))
    if not body or draft.context.stage is Stage.REPLY:
        return
    first = body[0]
    start, end = first.start, first.start + len(draft.words(first).split("\n", 1)[0])
    named = next(roles(draft), None)
    if named is None and requisition(draft) is None:
        yield Finding(start, end, "Does not say which role or team this is about")
    elif not application_state(draft) and draft.context.applied is None:
        place = named.place if named is not None else (start, end)
        yield Finding(*place, "Does not say whether you have applied, or plan to", Severity.INFO)
