"""Flags a question about the employer that its own website answers.

## Why
What the company makes, how big it is, where it is and who runs it stand on its site. Asking for them tells the reader
that you have not looked, and costs you the one question that the reader would have enjoyed. Look first, then ask what
the site leaves out.

## Example
```text
I read your ad with interest. Could you explain what services the agency offers, and how many people work there?
```

## Instead
```text
Your site says that the agency works only for harbours. What made you turn the two airport tenders down?
```

## Evidence
- advice: the advice behind this project, an etiquette article for job seekers, asks for questions that cannot easily
  be found online.
- advice: a university's careers guide warns that a question which the site answers makes the writer look lazy, and
  much-mailed professionals say the same.
- caveat: opinion; no reply-rate study of such questions is known.
"""

from collections.abc import Iterator

from ...language.questions import generic_questions
from ...language.scopes import Scope
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Your site says that {a fact you found there}; what made you {the choice behind it}?"


def check(draft: Draft) -> Iterator[Finding]:
    for question in generic_questions(draft, Scope.COMPANY):
        if not question.silent:
            yield Finding(question.start, question.end, f"Their website answers this: {quote(question.words)}")
