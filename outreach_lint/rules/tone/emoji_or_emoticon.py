"""Flags emoji, emoticons and kaomoji.

## Why
To a stranger a smiley does not read as warmth but as less competence. A friendly word does what the picture was meant
to do. Pictures that your work is about, and little telephones beside your number, are left alone.

## Example
```text
I loved your talk in Kraków 😊 and I hope that we can speak about the post :-)
```

## Instead
```text
Your talk in Kraków showed me how to print on felt. I hope that we can speak about the post.
```

## Fix
Deletes the picture, and the space before it. Nothing is put in its place, so read the sentence once more.

## Evidence
- experiment: 549 people in 29 countries (Glikson, Cheshin and van Kleef, 2018) read first work mails with and without
  smileys: no gain in warmth, lower competence, and less information in what they wrote back.
- caveat: those were mails between colleagues who had not met; a trade that lives by emoji may see it otherwise.
"""

from collections.abc import Iterator

from ...language.emoji import pictures
from ...reading.draft import Draft
from ...rule import Edit, Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Delete it; a friendly word is warmer."


def check(draft: Draft) -> Iterator[Finding]:
    for picture in pictures(draft):
        words = draft.text.text[picture.start : picture.end]
        yield Finding(
            picture.start,
            picture.end,
            f"In a first mail a smiley lowers how competent you seem: {quote(words)}",
            fix=Edit(picture.removed_from, picture.end, ""),
        )
