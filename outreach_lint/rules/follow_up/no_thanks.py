"""Flags a mail without a word of thanks.

## Why
Somebody who owes you nothing has read to the end. Mails that close with thanks are answered more often than others,
and it costs two words. "Thanks", "much obliged", "I'd be grateful" and "thanks in advance" all count; "Cheers" alone
does not.

## Example
```text
Is the timetable post in Łódź still open? I drew the night trams of Brno for six years.

Regards,
Zofia Dąbrowska
```

## Instead
```text
Is the timetable post in Łódź still open? I drew the night trams of Brno for six years.

Thank you for reading this,
Zofia Dąbrowska
```

## Evidence
- vendor data: 350,000 threads of 20 mailing lists (Boomerang): closings with thanks were answered in about 62% of
  cases, all mails in 47.5%.
- experiment: students who were thanked for help with a cover letter helped again in 66% of cases, others in 32% (Grant
  and Gino, 2010).
- corpus study: requests on Wikipedia and Stack Exchange (Danescu-Niculescu-Mizil and others, 2013): gratitude was the
  strongest sign of politeness for human judges.
- caveat: the threads ask a list for help, which is not a job; people who thank may also write better mails.
"""

from collections.abc import Iterator

from ...language.contacts import sign_off
from ...language.gratitude import gives_thanks
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.INFO
HELP = "Thank you for reading this."


def check(draft: Draft) -> Iterator[Finding]:
    place = sign_off(draft)
    if place is not None and not gives_thanks(draft):
        yield Finding(place.start, place.end, "Says no word of thanks; closings with thanks draw more replies")
