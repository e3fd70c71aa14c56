"""Flags a subject line that a phone cuts off, or one of a single word.

## Why
A phone shows some thirty-five to forty characters of a subject; what stands behind them is read by nobody who has not
opened the mail. Put the role first, then the reason, in three to seven words. "Re:", a tag in brackets and a reference
number do not count. More than `max-words` words or `max-characters` characters are a note; three words or twenty
characters more are a warning. Where the posting prescribes the subject, nothing is said.

## Example
```text
Subject: Application for the advertised position of a senior bookbinder in the department of old maps at Lübeck

Dear Ms Åkesson, I mended atlases for six years.
```

## Instead
```text
Subject: Senior bookbinder, Lübeck: my application

Dear Ms Åkesson, I mended atlases for six years.
```

## Evidence
- vendor data: Boomerang, which makes a mail program, found subjects of three or four words answered most among some
  40 million mails of its users (2016, as several independent summaries report).
- vendor data: a count of 12 million outreach mails by two makers of marketing tools, known here only from others'
  reports, favours 36 to 50 characters instead.
- caveat: the two disagree, neither is about hiring managers, and both are correlations; so this rule is a preview and
  accepts the whole of three to seven words.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from ...language.roles import REQUISITION
from ...language.subjects import TAG, WORD, says_nothing, subject
from ...reading.context import Context, Profile
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.INFO
PREVIEW = True
HELP = "Put the role first, then the reason, in three to seven words."

MORE_WORDS = 3
MORE_CHARACTERS = 20
"""Beyond the limits from which a note becomes a warning."""

PRESCRIBED = re.compile(r"\bsubject(?:\s+(?:line|heading|header))?\b", re.IGNORECASE)


def check(
    draft: Draft,
    *,
    max_words: Annotated[int, "the most words that a subject may have without a note"] = 7,
    max_characters: Annotated[int, "the most characters that a subject may have without a note"] = 50,
) -> Iterator[Finding]:
    found = subject(draft)
    if found is None or says_nothing(found.text) or _is_free(draft.context):
        return
    text = " ".join(REQUISITION.sub(" ", TAG.sub(" ", found.text)).split()).strip(" :;,.-–—|/")
    count, size = len(WORD.findall(text)), len(text)
    if count > max_words or size > max_characters:
        severe = count > max_words + MORE_WORDS or size > max_characters + MORE_CHARACTERS
        message = f"Subject is {count} words, {size} characters; phones show 35 to 40 characters"
        yield Finding(found.start, found.end, message, Severity.WARNING if severe else Severity.INFO)
    elif count == 1:
        yield Finding(found.start, found.end, "Subject is a single word; three to seven say more")


def _is_free(context: Context) -> bool:
    """Whether the writer has no choice of subject, or needs none."""
    prescribed = context.posting is not None and PRESCRIBED.search(context.posting.text) is not None
    return prescribed or context.profile is Profile.INMAIL
