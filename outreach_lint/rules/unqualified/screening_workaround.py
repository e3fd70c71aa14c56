"""Flags asking to be let past a requirement or a screen: overlook, waive, bend, the system rejected me.

## Why
The requirement is the reader's own, and somebody has to answer for every exception. Nobody makes one for a stranger.
Show that you want to work there in time: get known, and apply when a post fits.

## Example
```text
Could you overlook the degree requirement in my case, Señora Núñez? Your system rejected me within a minute.
```

## Instead
```text
I would like to apply for a job with you in the future, Señora Núñez, and would like to build my network.
```

## Evidence
- advice: the advice behind this project: instead of focusing on getting around an unqualified application, network,
  and say that you are interested in a job in the future.
- advice: a workplace columnist who was a hiring manager herself (Ask a Manager, 2014): going around the process mildly
  annoys most managers; it can help a truly great candidate.
- caveat: both are opinion; no study of such requests is known.
"""

from collections.abc import Iterator

from ...language.leniency import pleas_for_leniency
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "I would like to apply for a job with you in the future and would like to build my network."


def check(draft: Draft) -> Iterator[Finding]:
    for plea in pleas_for_leniency(draft):
        what = "Asks to be let past a requirement" if plea.is_asked else "Blames the screen that stands in the way"
        yield Finding(plea.start, plea.end, f"{what}: {quote(plea.words)}")
