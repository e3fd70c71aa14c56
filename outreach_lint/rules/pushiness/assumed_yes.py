"""Flags words that treat a meeting, an interview or the job itself as already agreed.

## Why
Whether there will be a conversation is the manager's to decide. Talk of "our interview", a bare "when can we meet?" or
"as your next designer" takes the decision over, and a busy reader notices. Ask first; a question that can be answered
with no is more likely to be answered at all.

## Example
```text
My portfolio shows three clinics in Kraków. I look forward to discussing it with you, and let me know which day suits.
```

## Instead
```text
My portfolio shows three clinics in Kraków. If it would be useful, I would be glad to talk it through.
```

## Evidence
- advice: an experienced hiring manager who answers readers' questions in public (Ask a Manager) calls announcing a
  meeting an overstep, and "I would love the chance to talk" fine.
- advice: a much-mailed author names "we should definitely meet" among the mails that he does not answer.
- corpus study: a study of hierarchy in a large company's mail found "let's talk" typical of writing down or across,
  not up.
- caveat: two are opinion and the third is about colleagues; no study measures its effect in job seekers' mail.
"""

from collections.abc import Iterator

from ...language.presumptions import presumptions
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Ask first: “If it would be useful, I'd be glad to talk.”"


def check(draft: Draft) -> Iterator[Finding]:
    for presumption in presumptions(draft):
        yield Finding(presumption.start, presumption.end, f"Assumes a yes: {quote(presumption.words)}")
