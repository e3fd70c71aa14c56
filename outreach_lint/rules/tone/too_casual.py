"""Flags text-speak, slang, and the greetings and sign-offs of friends: "u", "gonna", "Hey dude", "XOXO".

## Why
You do not know the reader yet, and a first mail is read as a sample of how you will write to customers. Plain standard
words are not stiff; they simply leave nothing to get over. "Hi Maria", "Hey Maria" and "Cheers" are fine.

What others said and names of things are left alone: "“lol” is the commonest tag", "the app Later".

## Example
```text
Yo Zoë, i'm gonna be straight with u: your campaign for Åre was lit. Hit me up!
```

## Instead
```text
Hi Zoë, your campaign for Åre sold out in March. May I ask how you chose the towns?
```

## Evidence
- advice: the seed advice of this project, an etiquette article for job seekers: tone and professionalism decide how a
  first message is received.
- experiment: 445 recruiters rated applications (Sterkens and others, 2023): five spelling errors cost 18.5 points of
  the chance of an interview, two errors 7.3.
- caveat: in 300,000 threads of mailing lists "hey" was the best answered opening, so a plain "Hey Maria" is left
  alone; the recruiters judged errors, not slang.
"""

from collections.abc import Iterator

from ...language.casual import slips
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Plain standard words; “Hi Maria,” and “Best,” fit."


def check(draft: Draft) -> Iterator[Finding]:
    for slip in slips(draft):
        words = draft.text.text[slip.start : slip.end]
        message = f"Too casual for a first note to a hiring manager: {quote(words)}"
        yield Finding(slip.start, slip.end, message, Severity.INFO if slip.minor else None)
