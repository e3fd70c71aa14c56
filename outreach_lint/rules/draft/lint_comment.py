"""Flags a comment for a linter in a draft: it would be sent.

## Why
In a program such a comment is seen by nobody. In a mail it is read by the person who is to hire you, and says that a
checker complained of the next line.

What you want to let stand goes into a file beside your drafts: run `outreach-lint check --add-ignores`, or write the
entry yourself.

## Example
```text
Could I buy you a coffee, Zoë? <!-- outreach-lint: ignore coffee-ask -->
```

## Instead
```text
Would you be open to a brief conversation, Zoë?
```

## Evidence
- advice: this linter's own: a mail has no comments that its reader cannot see.
- caveat: nobody has counted how often it happens.
"""

import re
from collections.abc import Iterator

from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.ERROR
HELP = "Delete it; `outreach-lint check --add-ignores` keeps such notes outside the draft."
ANY_LANGUAGE = True

LINTERS = r"outreach[-_ ]?lint|proselint|markdownlint|textlint|write-?good|alexjs|vale|ltex|cspell|ruff|pylint|eslint"
ORDERS = r"ignore|disable|enable|off|on|skip|noqa|allow|suppress|disable-next-line|disable-line|ignore-next"
COMMENT = re.compile(
    rf"<!--\s*(?:{LINTERS}|prettier-ignore|spell-?checker)\b[^>\n]{{0,200}}(?:-->|$)"
    rf"|(?:#|//|%|;|\[//\]:\s*#)[ \t]*\(?(?:{LINTERS})[ \t]*[:=-][ \t]*(?:{ORDERS})\b[^\n]{{0,200}}"
    r"|#[ \t]*(?:noqa\b(?::[^\n]{0,100})?|type:[ \t]*ignore\b)"
    rf"|\boutreach-lint[ \t]*[:=][ \t]*(?:{ORDERS})\b(?:[ \t]*[:=][^\n]{{0,100}})?"
    r"|\boutreach-lint[ \t-]+(?:ignore|disable|noqa|skip)(?:[ \t]*[:=][^\n]{0,100}|[ \t]*$)",
    re.IGNORECASE | re.MULTILINE,
)


def check(draft: Draft) -> Iterator[Finding]:
    for block in draft.blocks:
        for match in COMMENT.finditer(draft.words(block)):
            start, end = block.start + match.start(), block.start + len(match[0].rstrip()) + match.start()
            yield Finding(start, end, f"Would be sent with the mail: {quote(match[0])}")
