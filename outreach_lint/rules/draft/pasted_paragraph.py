"""Flags a paragraph that another draft of the same run, to somebody else, holds too.

## Why
What could be sent to two readers unchanged says nothing that only one of them could have got. A paragraph about you may
stand in both; the one about them should not. The names of reader and company are left out of the comparison: changing
them alone does not make a paragraph another one.

Several drafts have to be checked in one run for this, as with `outreach-lint check drafts/`. Paragraphs of fewer than
`min-words` words are not compared; the first draft that holds a paragraph is not flagged.

## Example
```text
To: marek@laka.example

Dear Marek,

Your team's work has impressed me for years, and I would be glad to bring my skills in logistics, my eye for detail and
my calm under pressure to a place where quality matters as much as it does at Łąka.
```
```text
To: ines@orla.example

Dear Inês,

Your team's work has impressed me for years, and I would be glad to bring my skills in logistics, my eye for detail and
my calm under pressure to a place where quality matters as much as it does at Orla.
```

## Instead
```text
To: marek@laka.example

Dear Marek,

Your team's work has impressed me for years, and I would be glad to bring my skills in logistics, my eye for detail and
my calm under pressure to a place where quality matters as much as it does at Łąka.
```
```text
To: ines@orla.example

Dear Inês,

The cold chain that Orla runs from Gdańsk to Malmö loses two hours at the ferry; I planned such crossings for six years
and can show you the timetable that cut ours to forty minutes.
```

## Evidence
- advice: Evil HR Lady, a former HR manager: mail that any reader would know is generic is dropped.
- advice: a recipient of a field-experiment mail that only said "your research" wrote that it read as spam.
- caveat: both are single voices; no reply rates of reused paragraphs are known.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.leftovers import pasted_paragraph
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.INFO
PREVIEW = True
HELP = "Write what only this reader could get: {one thing of theirs, and what you would do about it}."


def check(
    draft: Draft, *, min_words: Annotated[int, "words of a paragraph from which on it is compared"] = 20
) -> Iterator[Finding]:
    if (found := pasted_paragraph(draft, min_words)) is not None:
        yield Finding(found.start, found.end, f"The same paragraph goes to another reader in {found.other}")
