"""Flags a draft that says there are questions but asks none.

## Why
"I have a few questions" gives the reader nothing to answer. They would have to write back, or agree to a talk, only to
learn what you want to know. One question, written out, can be answered in the same minute.

## Example
```text
I have a couple of questions about the loom. I hope that you can help me with them, Mr Ångström.
```

## Instead
```text
I have a question about the loom: is the warp still wound by hand, Mr Ångström?
```

## Evidence
- advice: a university's careers guide tells students to give a flavour of their questions in the first mail.
- advice: much-mailed professionals say that a specific question beats a vague one.
- caveat: opinion; no reply-rate study is known.
"""

from collections.abc import Iterator

from ...language.promises import unkept_promises
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Write the best question out, here in the mail."


def check(draft: Draft) -> Iterator[Finding]:
    for promise in unkept_promises(draft):
        yield Finding(promise.start, promise.end, f"Questions announced, none asked: {quote(promise.words)}")
