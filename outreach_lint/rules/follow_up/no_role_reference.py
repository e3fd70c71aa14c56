"""Flags a mail that does not say which role or team it is about, or whether you have applied.

## Why
A manager may have five openings, or none. The role, the team or the kind of work, and "I have applied" or "I plan to
apply", tell in one line what can be done with your mail.

No role at all is a warning, a role without a word on whether you applied is a note. A reference number says enough,
and so does an answer to a mail of theirs.

## Example
```text
I saw your job on a board and would love to hear what Zoë thinks of my portfolio.
```

## Instead
```text
I plan to apply for the night editor role this week. Does Zoë's desk still set its own headlines?
```

## Evidence
- advice: the advice behind this project: it matters whether the posting is open and whether you have applied.
- advice: recruiters advise to apply first and write then.
- caveat: that is opinion; no figures are known.
"""

from collections.abc import Iterator

from ...language.correspondence import stage
from ...language.roles import application_state, posts_in, requisition, roles
from ...language.sentences import sentences
from ...reading.context import Stage
from ...reading.draft import BODY, Draft
from ...rule import Finding, Severity

SEVERITY = Severity.WARNING
HELP = "I applied on {date} for the {role} role. / I plan to apply for the {role} role this week."


def check(draft: Draft) -> Iterator[Finding]:
    first = next(draft.zone(*BODY), None)
    if first is None or stage(draft) is Stage.REPLY:
        return
    if requisition(draft) is not None:
        return
    named = next(roles(draft), None)
    if named is None:
        yield Finding(*_gap(draft), "Does not say which role or team this is about")
    elif not application_state(draft) and draft.context.applied is None:
        yield Finding(*named.place, "Does not say whether you have applied, or plan to", Severity.INFO)


def _gap(draft: Draft) -> tuple[int, int]:
    """Where the role should stand: the post that is spoken of without a name, else the first sentence."""
    body = list(sentences(draft))
    for sentence in body:
        for post in posts_in(sentence):
            return sentence.place(next(iter(post.lefts), post), post)
    return body[0].bounds
