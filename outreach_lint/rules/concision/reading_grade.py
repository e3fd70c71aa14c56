"""Flags a body that reads harder than a busy reader takes in at a first pass.

## Why
A mail to a stranger is read once, quickly, often on a phone. Long sentences of long words make the reader start
again, and most people do not. Shorten the sentences first, then the words: "use" for "utilise", "help" for
"facilitate", a verb for a noun in -ation. Names, numbers, links and acronyms do not count against you.

The grade is a US school year (the Automated Readability Index, which needs no dictionary). Bodies of fewer than 40
words or three sentences are not graded. More than `max-grade` is a note, three grades above that a warning.

## Example
```text
My professional background encompasses comprehensive operational responsibilities regarding manufacturing documentation.
Subsequently I coordinated multidisciplinary improvement initiatives throughout several international organisations.
Consequently I understand characteristic implementation difficulties surrounding automation programmes considerably.
Furthermore I facilitate communication between technical specialists, administrators and production representatives.
```

## Instead
```text
I kept the records for a plant that makes pumps in Łódź. Before that I helped four teams in three countries mend the way
they work. So I know where a new machine tends to get stuck. I also like to sit with the people on the line, hear what
slows them down and bring it to those who can change it.
```

## Evidence
- vendor data: Boomerang counted answers to some 40 million mails of its users (2016, as several independent summaries
  report): those written at a third-grade level were answered in 53% of cases, at a high-school level in 45%, at a
  college level in 39%.
- caveat: that is general mail and a correlation, and another measure of grade than this one; good drafts of the kind
  that this linter wants come out at grades 2 to 6 without trying, so nobody need write like a child.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.readability import grade
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.WARNING
HELP = "Make two sentences of this one first; then swap the long words for short ones."

MUCH_HARDER = 3
"""Grades above the limit from which a note becomes a warning."""


def check(
    draft: Draft,
    *,
    max_grade: Annotated[int, "the US school year that a body may read at without a note"] = 9,
) -> Iterator[Finding]:
    found = grade(draft)
    if found is None or found.value <= max_grade:
        return
    severity = Severity.INFO if found.value <= max_grade + MUCH_HARDER else Severity.WARNING
    message = f"Body reads at grade {found.value:.0f}; aim for 8 or below. This is the hardest sentence"
    yield Finding(*found.hardest.bounds, message, severity)
