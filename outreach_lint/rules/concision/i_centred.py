"""Flags a mail in which nearly every sentence begins with "I" or "my" and the reader hardly occurs.

## Why
Whoever reads such a mail learns who you are and not why it came to them. Begin one or two sentences with their work;
there is no need to begin with "you".

It takes `min-sentences` sentences, more than `max-share` percent of them with such a beginning, and fewer than two
words for the reader or their company.

## Example
```text
I am a bookbinder in Győr. I mended atlases for six years. I learned gilding last year. My tools are old. I sew by hand.
```

## Instead
```text
Your atlas of Škoda maps has the gilding that I learned last year. I mended atlases for six years and sew by hand. Does
your workshop still gild its spines?
```

## Evidence
- corpus study: people of higher standing say "I" less in their mail (Pennebaker, Kacewicz and others).
- caveat: that is about standing and not about answers, and sentences that begin with "you" are rated less polite; so
  this is a preview, and a note.
"""

from collections.abc import Iterator
from typing import Annotated

from ...language.clauses import Party, lower, party
from ...language.sentences import Sentence, quoted, sentences
from ...language.specificity import known_names
from ...reading.draft import Draft
from ...rule import Finding, Severity

SEVERITY = Severity.INFO
PREVIEW = True
HELP = "Begin one or two sentences with their work: “Your move from {X} to {Y} …”."

READER_MENTIONS = 2
"""From which number of words for the reader on the mail is about the reader, too."""
SHOWN = 3
"""The beginning that is pointed at: the third."""


def check(
    draft: Draft,
    *,
    min_sentences: Annotated[int, "the fewest sentences that a mail must have to be judged"] = 5,
    max_share: Annotated[int, "the most percent of the sentences that may begin with the writer"] = 60,
) -> Iterator[Finding]:
    told = list(sentences(draft))
    centred = [sentence for sentence in told if _begins_with_writer(sentence)]
    if len(told) < min_sentences or len(centred) * 100 <= max_share * len(told):
        return
    names = known_names(draft)
    mentions = sum(_is_reader(sentence, names) for sentence in told)
    if mentions >= READER_MENTIONS:
        return
    shown = centred[min(SHOWN, len(centred)) - 1]
    first = shown.tokens[0]
    message = (
        f"{len(centred)} of {len(told)} sentences begin with I or my, and {mentions or 'none'} mentions the reader"
    )
    yield Finding(*shown.place(first), message)


def _begins_with_writer(sentence: Sentence) -> bool:
    """Whether "I" or "my" is the first word, or the first behind "As a graduate,"."""
    first = next((token for token in sentence.tokens if token.is_alpha and not quoted(sentence, token)), None)
    if first is None:
        return False
    if lower(first) in {"i", "my"} and not _joins(first.i, sentence):
        return True
    after = (sentence.tokens[at + 1] for at, token in enumerate(sentence.tokens[:-1]) if token.text == ",")
    return lower(first) == "as" and any(lower(token) == "i" for token in after)


def _joins(at: int, sentence: Sentence) -> bool:
    """Whether "I" is a part of "I/O" or "I-beam"."""
    following = next((token for token in sentence.tokens if token.i == at + 1), None)
    return following is not None and following.text[:1] in {"/", "-"}


def _is_reader(sentence: Sentence, names: frozenset[str]) -> int:
    """How many words stand for the reader or their company."""
    return sum(
        (party(token) is Party.READER and token.pos_ == "PRON") or lower(token) in {"your", *names}
        for token in sentence.tokens
        if not quoted(sentence, token)
    )
