"""Flags the third request and the fourth question of a mail.

## Why
One small ask gets an answer; a list becomes homework that waits for a quiet day. Keep the one that matters and save the
rest for the reply.

## Example
```text
Could you send me the rota? Could you also introduce me to Özlem? And would you look at my CV? I'd be grateful for a
reference as well.
```

## Instead
```text
Could you tell me who plans the night rota, Özlem or the ward lead?
```

## Evidence
- vendor data: 40 million mails of the users of a mail add-on (2016); one to three questions drew the most replies, and
  many questions drew fewer again.
- advice: a manager explained in public (2016) that she left a mail unanswered because it asked too many questions.
- caveat: general mail and a correlation; the manager is one case.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.asks import asks
from ...language.questions import questions
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.WARNING
HELP = "Keep the most specific question or request; drop the others, or save them for the reply."


def check(
    draft: Draft,
    *,
    max_asks: Annotated[int, "how many different requests a mail may hold"] = 2,
    max_questions: Annotated[int, "how many questions a mail may hold"] = 3,
) -> Iterator[Finding]:
    requests = asks(draft)
    if len(requests) > max_asks:
        surplus = requests[max_asks]
        yield Finding(
            surplus.start, surplus.end, f"Holds {len(requests)} separate requests; this is number {max_asks + 1}"
        )
    asked = list(questions(draft))
    if len(asked) > max_questions:
        first = asked[max_questions]
        yield Finding(first.start, first.end, f"Holds {len(asked)} questions; this is number {max_questions + 1}")
