"""Flags a mail without a greeting, or with one that addresses nobody: "Dear Sir or Madam", "To whom it may concern".

## Why
You are writing to one person. A greeting with the name says that the mail was written for that person; none at all
reads like the middle of somebody else's letter, and "Dear Sirs" leaves half of the managers out.

A missing or a gendered greeting is a warning, an impersonal one a note. "Dear Hiring Manager" is fine as long as no
name is known; once the To line or `recipient` names a person, use the name. A shared mailbox may be greeted as a team.

## Example
```text
Dear Sir or Madam,

Is the timetable post in Łódź still open?
```

## Instead
```text
Dear Ms Dąbrowska,

Is the timetable post in Łódź still open?
```

## Evidence
- vendor data: 300,000 mail threads (Boomerang): mails that open with hello, hi or hey were answered in 63 to 64% of
  cases, with "dear" in 56.5%, all mails in 47.5%.
- survey: managers asked about cover letters; for 83% of them "To whom it may concern" makes little or no difference.
- caveat: the threads are those of mailing lists, so the impersonal greeting is only a note here.
"""

from collections.abc import Iterator

from ...language.addressees import Addressee, Salutation, is_shared_mailbox, known_person, salutation
from ...language.correspondence import stage
from ...reading.context import Stage
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Hi Maria, / Dear Ms Okafor,"


def check(draft: Draft) -> Iterator[Finding]:
    greeting = salutation(draft)
    if greeting is None:
        yield from _missing(draft)
    elif greeting.addressee is Addressee.GENDER:
        message = f"Greets a gender, not a person: {quote(greeting.text)}"
        yield Finding(greeting.start, greeting.end, message)
    elif _is_weak(draft, greeting):
        message = f"Greets nobody by name: {quote(greeting.text)}"
        yield Finding(greeting.start, greeting.end, message, Severity.INFO)


def _missing(draft: Draft) -> Iterator[Finding]:
    if not draft.body or _goes_on(draft):
        return
    first = draft.body[0]
    words = draft.words(first).split()
    yield Finding(first.start, first.start + len(words[0]), "Begins without a greeting; address the person by name")


def _goes_on(draft: Draft) -> bool:
    """Whether the mail stands in a thread, where one greets once."""
    found = stage(draft)
    return found is Stage.REPLY or (found is Stage.FOLLOW_UP and bool(draft.quoted))


def _is_weak(draft: Draft, greeting: Salutation) -> bool:
    match greeting.addressee:
        case Addressee.PERSON:
            return False
        case Addressee.HIRING:
            return known_person(draft) is not None
        case Addressee.SHARED:
            return not is_shared_mailbox(draft)
        case _:
            return True
