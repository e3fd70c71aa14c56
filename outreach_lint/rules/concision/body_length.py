"""Flags a body that is longer, or much shorter, than the mails that get answered.

## Why
Nobody who is busy reads a page from a stranger. Whoever opens your mail on a phone between two meetings sees some
hundred words before the thumb moves on. Keep one sentence on why them, one or two on what you bring, one question,
one thank-you.

The greeting, the closing, the signature, links and quoted mail are not counted, and an answer to questions that the
reader asked may be twice as long. Only a first message can be too short. With the profile `inmail`, characters are
counted instead of words. More than `max-words` is a note; a fifth more than that is a warning, and well over twice as
many an error.

## Example
```text
Dear Ms Szczęsna,

I read your plan for the tram depot. Would you have an hour?

Tomás
```

## Instead
```text
Dear Ms Szczęsna,

Your plan for the tram depot says that the wash hall will reuse its rain water. I ran such a hall in Brno, and it
used 38% less fresh water than the old one. Do you filter before the tank or after it?

Thank you,
Tomás Dvořák
```

## Evidence
- vendor data: Boomerang, which makes a mail program, counted answers to some 40 million mails of its users (2016, as
  several independent summaries report): mails of 50 to 125 words got an answer more than half of the time, and the
  share fell slowly as they grew longer.
- vendor data: LinkedIn found the same direction for recruiters' InMails: those under 400 characters were answered most.
- caveat: the first is mail of all kinds and a correlation, the second is written by recruiters; studies of sales mail
  disagree with each other below 200 words, so a body of 126 words gets a note and no more.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.correspondence import asked_questions, stage
from ...language.readability import Words, body_characters, body_words
from ...reading.context import Profile, Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.WARNING
HELP = "Keep one sentence on why them, one or two on what you bring, one question, one thank-you."

MUCH_LONGER = 1.2
FAR_LONGER = 2.4
ANSWER = 2
"""Times the limit: where a note becomes a warning, where that becomes an error, and how long an answer may be."""


def check(
    draft: Draft,
    *,
    max_words: Annotated[int, "the most words that a body may have without a note"] = 125,
    min_words: Annotated[int, "the fewest words that a body may have without a note"] = 25,
    max_characters: Annotated[int, "the most characters that an InMail's body may have without a note"] = 400,
) -> Iterator[Finding]:
    words = body_words(draft)
    if not words:
        return
    if draft.context.profile is Profile.INMAIL:
        yield from _long_inmail(draft, words, max_characters)
        return
    limit = max_words
    if len(words) > limit and asked_questions(draft):
        limit *= ANSWER
    if len(words) > limit:
        surplus = words[limit]
        message = f"Body is {len(words)} words; 50-125 is the band that gets answered most"
        yield Finding(surplus.start, surplus.end, message, _severity(len(words) / limit))
    elif len(words) < min_words and stage(draft) is Stage.FIRST:
        message = f"Body is {len(words)} words; a reader who does not know you needs a little more"
        help_ = "Add why you chose them, one thing that you have done, and one question."
        yield Finding(words[-1].start, words[-1].end, message, Severity.INFO, help_)


def _long_inmail(draft: Draft, words: Words, limit: int) -> Iterator[Finding]:
    count = body_characters(draft)
    if count <= limit:
        return
    severity = Severity.INFO if count <= 2 * limit else Severity.WARNING
    surplus = next((word for word in words if word.end - words[0].start > limit), words[-1])
    yield Finding(surplus.start, surplus.end, f"InMail is {count} characters; shorter ones get answered more", severity)


def _severity(ratio: float) -> Severity:
    if ratio > FAR_LONGER:
        return Severity.ERROR
    return Severity.WARNING if ratio > MUCH_LONGER else Severity.INFO
