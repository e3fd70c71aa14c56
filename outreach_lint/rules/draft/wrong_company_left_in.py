"""Flags the name of a company that another draft goes to, left in this one.

## Why
A letter that is reused needs every name changed, and one is easily missed. The reader takes it for the whole truth
about how much the job matters to you. Several drafts have to be checked in one run for this, as with
`outreach-lint check drafts/`.

Which company a draft goes to is taken from `company` in the config, else from the address in the To line, else from
what the text says ("the role at …"). Companies of your own past, comparisons and other offers may be named.

## Example
```text
To: marek@laka.example

Dear Marek,

I have wanted to join Łąka ever since I tasted your rye bread. Would you be open to a brief conversation about the role?
```
```text
To: ines@orla.example

Dear Inês,

I have wanted to join Łąka ever since I tasted your rye bread. Would you be open to a brief conversation about the role?
```

## Instead
```text
To: marek@laka.example

Dear Marek,

I have wanted to join Łąka ever since I tasted your rye bread. Would you be open to a brief conversation about the role?
```
```text
To: ines@orla.example

Dear Inês,

I have wanted to join Orla since I saw your ovens at the fair. Would you be open to a brief conversation about the role?
```

## Evidence
- advice: the blog of Palladian, a résumé service, counts a cover letter that still holds another company's name among
  the errors that applicants make.
- caveat: no study of how often it decides is known.
"""

from collections.abc import Iterator

from ...language.leftovers import left_names
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Put this reader's company here, and read the mail once more for whatever else was meant for the other one."


def check(draft: Draft) -> Iterator[Finding]:
    for found in left_names(draft):
        yield Finding(found.start, found.end, f"Names {quote(found.words)}, to whom {found.other} goes")
