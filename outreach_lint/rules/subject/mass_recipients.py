"""Flags a mail to several people at once, and one that says that it goes to many.

## Why
Whoever reads that ten others got the same mail leaves the answer to them, and whoever sees the other companies in the
header stops reading. Write to one person, and send the next one a mail of its own. Several people at one company are a
warning, more than one company is an error.

Two colleagues whom the greeting names are no crowd, nor is your own address in the copy, nor the office address that
the posting asks you to copy in.

## Example
```text
To: karin@atelier.example, jobs@klavierbau.example
Subject: Piano technician

Dear all, I repaired pianos for six years and am writing to several workshops in Malmö.
```

## Instead
```text
To: karin@atelier.example
Subject: Piano technician

Dear Ms Åkesson, I repaired pianos for six years.
```

## Evidence
- vendor data: LinkedIn (2014) curbed recruiters' bulk InMails; nearly all of the mass senders' InMails were bulk and
  got few replies, and replies overall rose by a quarter afterwards.
- advice: recruiters and managers write that a visible list of other companies ends the matter.
- caveat: the LinkedIn figures are on recruiters who write to candidates, the opposite direction; the advice is opinion.
"""

from collections.abc import Iterator

from ...language.recipients import crowd, domains, is_alias, is_greeted, mass_mailings, others
from ...reading.draft import Address, Draft, Zone
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Write to one person, by name; send the next one a mail of its own."


def check(draft: Draft) -> Iterator[Finding]:
    addresses = _counted(draft)
    companies = len(domains(addresses))
    if companies > 1:
        message = f"Goes to {len(addresses)} people at {companies} companies; send each a mail of its own"
        yield Finding(*_opening(draft), message, Severity.ERROR)
    elif len(addresses) > 1:
        yield Finding(*_opening(draft), f"Goes to {len(addresses)} people; write to one person")
    elif not draft.quoted and (place := crowd(draft)):
        yield Finding(*place, f"Greets a crowd: {quote(draft.text.text[slice(*place)])}")
    for mailing in mass_mailings(draft):
        yield Finding(*mailing.place, f"Says that the mail goes to many: {quote(mailing.words)}")


def _counted(draft: Draft) -> tuple[Address, ...]:
    """The recipients, without the office address that the posting names and without a pair that is greeted by name."""
    posting = draft.context.posting.text.lower() if draft.context.posting else ""
    people = [one for one in others(draft) if not (is_alias(one) and one.email.lower() in posting)]
    if len(people) > 1 and len(domains(tuple(people))) <= 1 and all(is_greeted(draft, one) for one in people):
        people = people[:1]
    return tuple(people)


def _opening(draft: Draft) -> tuple[int, int]:
    """Where one reader should be named: the greeting, else the first word below the subject."""
    greeting = next(draft.zone(Zone.GREETING), None)
    if greeting is not None:
        return greeting.start, greeting.end
    first = next((block for block in draft.blocks if block.zone is not Zone.SUBJECT), draft.blocks[0])
    return first.start, first.start + len(draft.words(first).split()[0])
