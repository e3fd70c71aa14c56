"""Flags a job ask in a mail that says it is only for information, or out of curiosity.

## Why
The reader agrees to one thing and finds another in it. Nobody minds that you would like to work there; being told
otherwise first is what costs trust. Say openly which it is: a question, or an interest in a post, now or in time.

## Example
```text
I only want advice about the Žatec brewery, Pan Černý. Could you refer me to your director for the cellar job?
```

## Instead
```text
I hope to apply for a cellar job in Žatec next year, Pan Černý, and would like to build my network before then.
```

## Evidence
- advice: the advice behind this project: say that you are interested in applying in the future and would like to build
  your network.
- advice: a campus guide to informational interviews (Duke University's career centre) says not to ask strangers for a
  job in them.
- caveat: opinion and guides; no study of such mails is known, which is why the rule is off by default.
"""

from collections.abc import Iterator

from ...language.pretexts import pretexts
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
PREVIEW = True
HELP = "I hope to apply for a {role} role next year and would like to build my network before then."


def check(draft: Draft) -> Iterator[Finding]:
    for pretext in pretexts(draft):
        yield Finding(
            pretext.at.start, pretext.at.end, f"Asks for a job after saying that it does not: {quote(pretext.at.words)}"
        )
