"""Flags a draft that is not written in English; no other rule looks at it.

## Why
outreach-lint reads English and nothing else. Whatever it said of a letter in another language would be wrong, so it
says this one thing and leaves the letter alone. Foreign names, a quoted sentence and a greeting in the reader's
language make no draft foreign, and a few words are too few to tell.

## Example
```text
Sehr geehrte Frau Åkesson, ich bewerbe mich um die Stelle in Ihrer Werkstatt und würde mich über eine Antwort freuen.
```

## Instead
```text
Dear Ms Åkesson, I am applying for the position in your workshop and would be glad of an answer.
```

## Evidence
- advice: the advice of this project comes from an etiquette article in English for readers of English; what is polite
  in another language is another matter.
- caveat: this says nothing about the draft itself.
"""

from collections.abc import Iterator

from ...language.tongue import ENGLISH, tongue, tongue_name
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.WARNING
ANY_LANGUAGE = True
HELP = "Write it in English, or leave this file out of the check."
SHOWN_WORDS, SHOWN_CHARACTERS = 6, 60
"""How much of the draft is pointed at; some scripts write without blanks."""


def check(draft: Draft) -> Iterator[Finding]:
    code = tongue(draft)
    if code == ENGLISH:
        return
    block = draft.body[0]
    shown = " ".join(draft.words(block).split()[:SHOWN_WORDS])[:SHOWN_CHARACTERS]
    yield Finding(
        block.start,
        block.start + len(shown),
        f"Written in {tongue_name(code)}, it seems; only English drafts are checked",
    )
