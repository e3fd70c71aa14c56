"""Flags a subject line that any mail could carry: it names no role, team, event, person or thing.

## Why
The subject decides when your mail is opened, and by whom. "Job enquiry", "Quick question" and "Your next star employee"
leave a busy reader to open it in order to find out, and a teasing line looks like an advertisement. Say the role or the
thing, and why you write: "Pastry chef role: Sunday shifts". Your own trade is enough ("From a luthier in Győr"), and so
are a reference number, an event where you met, or who sent you.

An InMail needs no subject of its own and is not judged.

## Example
```text
Subject: Interested in an exciting opportunity – let's connect!

Dear Ms Åkesson, I repaired pianos for six years.
```

## Instead
```text
Subject: Piano technician post: question on weekend tuning

Dear Ms Åkesson, I repaired pianos for six years.
```

## Evidence
- vendor data: Boomerang, which makes a mail program, counted answers to some 40 million mails of its users (2016, as
  several independent summaries report); subjects of three or four words were answered most, and of the mails without
  any only 14%.
- advice: a much-mailed professor (2013) answers mails whose subject says what use they are, rather than tease.
- caveat: the figures are on mail of all kinds and on the length of a subject, not on what it says; no study of the
  wording of subjects to hiring managers is known.
"""

from collections.abc import Iterator

from ...language.subjects import is_vague, subject
from ...reading.context import Profile
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Say the role or thing and why you write, in three to seven words: “Night nurse role: question on ward 4”."


def check(draft: Draft) -> Iterator[Finding]:
    found = subject(draft)
    if found is not None and draft.context.profile is not Profile.INMAIL and is_vague(draft):
        yield Finding(found.start, found.end, f"Does not say what the mail is about: {quote(found.text)}")
