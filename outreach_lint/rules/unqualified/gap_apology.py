"""Flags opening with, or dwelling on, what you lack: a degree, years, a licence, a skill.

## Why
The reader has not missed it yet, and you have just told them that it is what matters most about you. Say what you bring
that the work needs; a gap that counts will be asked about. A lack that the same sentence answers with a fact, a number
or a name, is only a note.

## Example
```text
I know I don't have the Žižkov licence that you ask for, and my experience with children is limited.
```

## Instead
```text
I ran the café on Łódź station for six winters and trained four people on its till, which is most of this role.
```

## Evidence
- advice: the advice behind this project: instead of trying to get around an unqualified application, network, and say
  that you are interested in a job in the future.
- advice: a careers site (The Muse) says to stop apologising for the experience that you lack and to lead with what
  transfers.
- caveat: both are opinion; no figure for what such a sentence costs is known.
"""

from collections.abc import Iterator

from ...language.shortfalls import shortfalls
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "I would like to apply for a job with you in the future and would like to build my network."


def check(draft: Draft) -> Iterator[Finding]:
    for gap in shortfalls(draft):
        severity = Severity.INFO if gap.is_bridged else Severity.WARNING
        yield Finding(gap.start, gap.end, f"Points at a gap before a strength: {quote(gap.words)}", severity)
