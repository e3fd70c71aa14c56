"""Flags more than one exclamation mark in a mail, and marks that stand doubled: "!!", "?!", "??".

## Why
One exclamation mark can be warm. From the second on they lend the same weight to everything, and doubled ones look like
an advertisement. A full stop leaves the enthusiasm to the words.

Two are a note; three or more, or any doubled mark, are a warning. One in the greeting does not count, nor do those of
names, of code, and of what you quote.

## Example
```text
Your bakery in Malmö is a dream! I would love to bake there! When can I start??
```

## Instead
```text
Your bakery in Malmö sells the rye bread that I learnt to bake in Tórshavn. Is the night shift still open?
```

## Fix
A doubled mark becomes a single one, which is safe. A surplus exclamation mark becomes a full stop.

## Evidence
- experiment: 549 people in 29 countries (Glikson, Cheshin and van Kleef, 2018) rated the writers of first work mails
  with smileys as less competent and no warmer; exclamation marks are a weaker sign of the same kind.
- vendor data: 40 million mails (Boomerang, 2016): mild emotion was answered more often than none, strong emotion was
  not.
- caveat: neither counted exclamation marks, and neither looked at job mail.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.marks import Mark, marks
from ...reading.draft import Draft
from ...rule import Applicability, Edit, Finding, Severity, quote

SEVERITY = Severity.INFO
HELP = "Use a full stop."


def check(draft: Draft, *, most: Annotated[int, "how many exclamation marks a mail may have"] = 1) -> Iterator[Finding]:
    found = list(marks(draft))
    exclaiming = [mark for mark in found if mark.exclaims]
    surplus = next((mark for mark in exclaiming[most:] if not mark.is_doubled), None)
    for mark in found:
        if mark.is_doubled:
            yield _doubled(draft, mark)
    if surplus is not None and len(exclaiming) > most:
        grave = len(exclaiming) >= most + 2
        yield Finding(
            surplus.start,
            surplus.end,
            f"{len(exclaiming)} exclamation marks; keep at most {most}",
            Severity.WARNING if grave else None,
            fix=Edit(surplus.start, surplus.end, "."),
        )


def _doubled(draft: Draft, mark: Mark) -> Finding:
    words = draft.text.text[mark.start : mark.end]
    return Finding(
        mark.start,
        mark.end,
        f"One mark is enough: {quote(words)}",
        Severity.WARNING,
        help="One mark says it.",
        fix=Edit(mark.start, mark.end, mark.single, Applicability.SAFE),
    )
