"""Flags the mention of an attached file where none is attached, and a mail that leans on its attachments.

## Why
A forgotten attachment costs both of you another mail and you a little trust. And even where the file is there, many
people do not open attachments from strangers, or their mail system blocks them. So the one fact that matters belongs
in the mail itself; offer the rest.

In a message that carries files (`.eml`, or a text with a line `Attachments:`) a missing file is a warning, several
files or other kinds than PDF are a note. In a plain text the linter cannot know, and reminds you. A file that the
reader asked for is fine.

## Example
```text
Please find my CV and two references attached, Frau Grünwald.
```

## Instead
```text
I tuned the organ at St. Jürgen for six years, Frau Grünwald; I can send the report if it is of use.
```

## Evidence
- advice: career and sales writers report that strangers' attachments go unopened or are blocked.
- caveat: that is opinion; no figures are known.
"""

from collections.abc import Iterator

from ...language.attachments import listed_files, mentions
from ...language.correspondence import stage
from ...language.readability import body_words
from ...reading.context import Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Put the one key fact into the mail, and offer the rest: “I can send the full sample if it is useful.”"
BARE_BODY = 40
"""Words below which a mail that points at its attachment says nothing itself."""


def check(draft: Draft) -> Iterator[Finding]:
    found = list(mentions(draft))
    if not found:
        return
    first = found[0]
    words = quote(first.words)
    answers = stage(draft) is Stage.REPLY
    carried = None if draft.attachments is None else tuple(each.name for each in draft.attachments)
    files = carried or listed_files(draft) or carried
    if files is not None and not files:
        yield Finding(first.start, first.end, f"Nothing is attached, but the mail says {words}")
    elif not answers and draft.headers.present and len(body_words(draft)) < BARE_BODY:
        yield Finding(first.start, first.end, f"Leaves the word to the attachment: {words}")
    elif files is None:
        yield Finding(first.start, first.end, f"Check that the file is attached: {words}", Severity.INFO)
    elif not answers and (len(files) > 1 or not files[0].lower().endswith(".pdf")):
        names = quote(", ".join(files))
        message = f"Several files, or other than PDF, often go unopened: {names}"
        yield Finding(first.start, first.end, message, Severity.INFO)
