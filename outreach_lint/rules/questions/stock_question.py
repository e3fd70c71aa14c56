"""Flags a question from the interview lists, one that could be sent to any employer.

## Why
"What is the culture like?" and "What does a typical day look like?" take a page to answer well, and show nothing of
your interest. A question about one thing that this team shipped, wrote or decided takes a line to answer, and shows
that you know what they do.

## Example
```text
Thank you for your note on the new kiln, Zoë. What do you like best about working there?
```

## Instead
```text
Thank you for your note on the new kiln, Zoë. Which glaze gave the most trouble when the firing time was halved?
```

## Evidence
- advice: the advice behind this project, an etiquette article for job seekers, asks for thoughtful, relevant questions
  about the role and the company.
- advice: much-mailed professionals say that they answer specific questions and set general ones aside.
- caveat: opinion; no reply-rate study of such questions is known, so this is a hint.
"""

from collections.abc import Iterator

from ...language.questions import generic_questions
from ...language.scopes import Scope
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.INFO
HELP = "What is the hardest part of {their named project} right now?"


def check(draft: Draft) -> Iterator[Finding]:
    for question in generic_questions(draft, Scope.STOCK):
        yield Finding(question.start, question.end, f"Could be sent to any company: {quote(question.words)}")
