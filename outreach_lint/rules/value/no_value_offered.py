"""Flags a first mail in which nothing shows what you would bring: no result, no example, no idea, no offer.

## Why
"Hard-working" and "responsible for" could be anybody. One result with a number, one thing you made, or one idea tied to
their work lets the reader picture you at it, and gives them a reason to answer.

Only first mails in which you seek work are looked at. Thank-you notes and a short mail with one precise question need
no offer.

## Example
```text
Dear Ms Sørensen,

I am a hard-working and motivated baker. I would love to join your bakery and would learn a lot from your team. My CV is
attached. I hope to hear from you soon and can come for an interview on any day.

Thank you,
Zoë Lindqvist
```

## Instead
```text
Dear Ms Sørensen,

I am a baker. At Ødegaard's I cut the waste of rye loaves from 11% to 4% by baking twice a day, and the same could suit
your Saturday market. I would love to join your bakery. My CV is attached.

Thank you,
Zoë Lindqvist
```

## Evidence
- advice: the advice behind this project: share some ideas about how you could contribute, be prepared to provide
  value.
- advice: a hiring manager who was asked what makes him answer: "show me why".
- experiment: Waung and others (2016) found that self-promotion raises the fit that readers perceive, mildly.
- caveat: no reply-rate study of results in job seekers' mail is known.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.correspondence import stage
from ...language.interests import gives_thanks_for_meeting, seeks_work, specific_question
from ...language.offers import offers_value
from ...language.readability import words
from ...language.sentences import sentences
from ...reading.context import Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.WARNING
HELP = "At {place} I {did one thing} from {number} to {number}; the same might suit your {one thing of theirs}."


def check(
    draft: Draft,
    *,
    short: Annotated[int, "words below which a mail with a precise question needs no offer"] = 40,
    min_words: Annotated[int, "words below which a mail is too short to be judged"] = 25,
) -> Iterator[Finding]:
    body = list(sentences(draft))
    if not body or stage(draft) is not Stage.FIRST or not seeks_work(draft) or gives_thanks_for_meeting(draft):
        return
    if offers_value(draft):
        return
    start, end = body[-1].bounds
    count = len(words(draft.text.text, body[0].bounds[0], end))
    if count < min_words or (count < short and specific_question(draft)):
        return
    yield Finding(start, end, "Nothing here shows what you would bring: add one result, or one idea for their work")
