"""Flags a first mail that could go to any other company unchanged: nothing in it is about this one.

## Why
A reader knows a mail that was sent to forty companies. One fact that only fits this reader shows that you chose them: a
thing they made, wrote or decided, a line of the posting, a talk you heard, the name of somebody who sent you. The
company's name and praise of its culture are no such fact.

Only first mails in which you seek work are looked at, not replies, follow-ups and thank-you notes.

## Example
```text
Dear Ms Sørensen,

I admire your company and its mission. I have six years of experience as an accountant and would love to join your team.
Could we talk about a position next week?

Thank you,
Zoë Lindqvist
```

## Instead
```text
Dear Ms Sørensen,

Your March note on closing the books without the Århus server is why I write. I would like to apply for the
accounts role.

Thank you,
Zoë Lindqvist
```

## Evidence
- advice: the advice behind this project: express genuine interest in their business.
- advice: a recipient of a field-experiment mail that only said "your research" wrote that it read as spam.
- advice: Evil HR Lady, a former HR manager: mail that any reader would know is generic is dropped.
- caveat: these are single voices; no reply-rate study of specific interest in job seekers' mail is known.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.correspondence import stage
from ...language.interests import gives_thanks_for_meeting, seeks_work, specific_interest
from ...language.readability import words
from ...language.sentences import sentences
from ...reading.context import Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.WARNING
HELP = "Your {one thing they made, wrote or decided} is why I write: {what it changed for you}."


def check(
    draft: Draft, *, min_words: Annotated[int, "words below which a mail is too short to be judged"] = 25
) -> Iterator[Finding]:
    body = list(sentences(draft))
    if not body or stage(draft) is not Stage.FIRST or not seeks_work(draft) or gives_thanks_for_meeting(draft):
        return
    start, end = body[0].bounds
    if len(words(draft.text.text, start, body[-1].bounds[1])) < min_words:
        return
    if specific_interest(draft) is None:
        yield Finding(
            start, end, "Nothing here is about them in particular: name one thing they made, wrote or decided"
        )
