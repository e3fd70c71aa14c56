"""Flags "Re:" or "Fwd:" before the subject of a mail that answers or forwards nothing.

## Why
"Re:" promises the reader a conversation that they have had. When there was none, the mail looks like the trick that
sellers use to be opened, and the first thing that you have shown is a small untruth. Where "Re:" stands for "regarding"
before the name of a post ("Re: Luthier vacancy"), it may still be read as an answer: that is a note.

A quoted or forwarded message below, a header that ties the mail to an earlier one, and a body that speaks of your
earlier mails all show a real thread. Say `stage = "reply"` or `"follow-up"` where the draft itself does not show it.

## Example
```text
Subject: RE: our conversation

Dear Ms Åkesson, we have not met. I repaired pianos for six years.
```

## Instead
```text
Subject: Piano technician post: question on weekend tuning

Dear Ms Åkesson, we have not met. I repaired pianos for six years.
```

## Fix
"Re:" is dropped. That is marked as unsafe: where the mail is an answer after all, dropping it may part it from its
thread.

## Evidence
- advice: the advice behind this project asks for a professional tone.
- advice: a much-mailed professor (2013) answers mails whose subject says what use they are.
- caveat: no study of feigned threads in mail to hiring managers is known.
"""

from collections.abc import Iterator

from ...language.correspondence import stage
from ...language.subjects import FORWARDING, Subject, names_post, says_nothing, subject
from ...reading.context import Profile, Stage
from ...reading.draft import Draft, Zone
from ...rule import Applicability, Edit, Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Drop it; where there was an earlier mail, quote it below or say so in the first sentence."


def check(draft: Draft) -> Iterator[Finding]:
    found = subject(draft)
    if found is None or not found.marks or draft.context.profile is Profile.INMAIL or _is_thread(draft):
        return
    start = next(draft.zone(Zone.SUBJECT)).start
    mark = draft.text.text[start : found.start].strip()
    regarding = found.marks[0] not in FORWARDING and names_post(found.text)
    message = f"{quote(mark)} on a first message looks like a trick"
    yield Finding(start, start + len(mark), message, Severity.INFO if regarding else None, fix=_without(found, start))


def _without(found: Subject, start: int) -> Edit | None:
    """The subject without its marks, where something is left."""
    return None if says_nothing(found.text) else Edit(start, found.start, "", Applicability.UNSAFE)


def _is_thread(draft: Draft) -> bool:
    """Whether earlier messages stand behind the draft, or another message below it."""
    return bool(draft.headers.references or draft.quoted.strip()) or stage(draft) is not Stage.FIRST
