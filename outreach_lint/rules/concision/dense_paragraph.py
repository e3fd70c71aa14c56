"""Flags a paragraph that stands as a wall on a small screen: many words, many sentences, or all there is.

## Why
Most mail is first read on a phone, where sixty words fill the screen. White space shows at a glance how the mail is
built, and a question that stands alone on its line is the one that gets answered.

More than `max-words` words or `max-sentences` sentences are a note, many more words a warning; so is a body of more
than `max-alone` words without a single break. Lists and what you quote are not counted.

## Example
```text
Dear Ms Åkesson,

I repaired pianos in Győr. We had two rooms. I did the felts. My master did the strings. Then he fell ill. I did both.
```

## Instead
```text
Dear Ms Åkesson,

I repaired pianos in Győr, first the felts and then the strings as well.

Who does the strings with you?
```

## Evidence
- advice: a much-mailed founder asks for three sentences and white space between them.
- survey: in a survey of 1,000 office workers (Adobe, 2018), 17% named too much text as what annoys them in mail on a
  phone.
- caveat: both are about mail of all kinds, and no study of paragraphs in mail to hiring managers is known; so this rule
  is a preview.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.readability import words_by_block
from ...language.sentences import sentences_of
from ...reading.draft import Draft, Zone
from ...rule import Finding, Severity

SEVERITY = Severity.INFO
PREVIEW = True
HELP = "Break before the question or request, so that it stands alone on its own line."

WALL = 1.67
"""Times the limit: where a note becomes a warning."""


def check(
    draft: Draft,
    *,
    max_words: Annotated[int, "the most words that a paragraph may have without a note"] = 60,
    max_sentences: Annotated[int, "the most sentences that a paragraph may have without a note"] = 4,
    max_alone: Annotated[int, "the most words that a body of one paragraph may have"] = 80,
) -> Iterator[Finding]:
    alone = len(draft.body) == 1
    for block in draft.zone(Zone.PARAGRAPH):
        words = words_by_block(draft).get(block)
        count = 0 if words is None else len(words)
        told = sentences_of(draft, block)
        if words is not None and count > max_words:
            place: tuple[int, int] = words[max_words]
        elif len(told) > max_sentences:
            place = told[max_sentences].bounds
        else:
            continue
        wall = count > WALL * max_words or (alone and count > max_alone)
        told_in = "one sentence" if len(told) == 1 else f"{len(told)} sentences"
        message = f"Paragraph of {count} words in {told_in}; two or three short ones read better on a phone"
        yield Finding(*place, message, Severity.WARNING if wall else Severity.INFO)
