"""Flags a greeting to somebody else than the mail goes to, and another company's name where the reader's should stand.

## Why
No slip costs more and is easier to mend: it says that the letter was written for somebody else. It happens when a
letter is reused.

The greeting is compared with the To line, or with `recipient` in the config. Short forms, accents, initials, either
order of names and mailboxes such as jobs@ are allowed for. Names that differ by a letter, names that only an address
shows, and companies that only a mail domain shows are a warning.

## Example
```text
To: Łucja Nowak <lucja.nowak@tramwaj.example>

Dear Tomasz,

Is the timetable post still open?
```

## Instead
```text
To: Łucja Nowak <lucja.nowak@tramwaj.example>

Dear Łucja,

Is the timetable post still open?
```

## Evidence
- advice: hiring managers tell of letters with a wrong name, which they did not read on.
- advice: the blog of Palladian, a résumé service, counts another company's name left in among applicants' errors.
- caveat: stories, no counts.
"""

from collections.abc import Iterator

from ...language.mismatches import misgreeting, wrong_employers
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.ERROR
HELP = "Put the reader's own name here, and read the mail once more for whatever else was meant for another."


def check(draft: Draft) -> Iterator[Finding]:
    greeting = misgreeting(draft)
    if greeting is not None:
        is_certain = greeting.is_sure and not greeting.is_slip
        words = "differs by a letter from" if greeting.is_slip else "is not"
        message = f"Greeting says {quote(greeting.greeted)}, which {words} {_short(greeting.recipient)}"
        yield Finding(greeting.start, greeting.end, message, None if is_certain else Severity.WARNING)
    for wrong in wrong_employers(draft):
        message = f"Names {quote(wrong.named)}, but the mail goes to {_short(wrong.company)}"
        yield Finding(wrong.start, wrong.end, message, None if wrong.is_sure else Severity.WARNING)


SHOWN = 32


def _short(name: str) -> str:
    return quote(name if len(name) <= SHOWN else f"{name[: SHOWN - 1]}…")
