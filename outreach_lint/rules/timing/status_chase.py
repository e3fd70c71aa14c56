"""Flags asking what has become of an application, most of all within a week or for the second time.

## Why
Hiring takes longer than waiting feels. A mail that only asks where things stand gives the reader work and nothing new,
and within the first week there is mostly nothing to tell. After a week or two one line is accepted by most managers,
and one with something new in it is welcome. The rule is a note by default; a warning within seven days of applying
(as the draft or the setting `applied` says) or when you have asked before; silent after a fortnight where the mail also
brings something new.

## Example
```text
I applied for the Łódź post on Monday, Frau Müller. Has a decision been made yet?
```

## Instead
```text
I applied for the Łódź post on 2 May, Frau Müller. One thing my CV does not show is the Gdańsk audit that I led.
```

## Evidence
- advice: the advice behind this project: if you have already applied, it is generally best to wait for a response.
- survey: US human resources managers (Accountemps, 2017): 29% want a follow-up within a week, 36% after one to two
  weeks, 25% after two to three; none said never.
- advice: a campus career guide (Duke University) says to nudge after seven business days, at most twice.
- caveat: advice and surveys disagree; the survey asks about all follow-ups, not only about those that ask for a status.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.applications import RECENT, SETTLED, StatusAsk, status_asks
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.INFO
HELP = "I applied on {date}. One thing that my CV does not show: {a new, relevant fact}."


def check(
    draft: Draft,
    *,
    days: Annotated[int, "days after applying within which a chase is a warning"] = RECENT,
    settled_days: Annotated[int, "days after which a chase that brings something new is no finding"] = SETTLED,
) -> Iterator[Finding]:
    for ask in status_asks(draft):
        if ask.days is not None and ask.days >= settled_days and ask.brings_news and not ask.is_repeated:
            continue
        early = ask.days is not None and 0 <= ask.days < days
        severity = Severity.WARNING if early or ask.is_repeated else Severity.INFO
        yield Finding(ask.start, ask.end, f"{_what(ask, early=early)}: {quote(ask.words)}", severity)


def _what(ask: StatusAsk, *, early: bool) -> str:
    if ask.is_repeated:
        return "Asks for a status once more"
    return "Asks for a status within days" if early else "Asks for a status"
