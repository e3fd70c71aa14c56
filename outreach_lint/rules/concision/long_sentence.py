"""Flags a sentence that is too long to take in at one reading.

## Why
By the thirtieth word of a sentence most readers have lost its beginning, and a busy one does not go back for it. Two
short sentences say the same and are read to the end.

What stands in quotation marks, a title of a job, a reference in brackets, a list after a colon and list items do not
make a sentence long. More than `max-words` is a warning, well over half as many again an error.

## Example
```text
I saw your call for a projectionist while I was looking for work in Székesfehérvár and I thought that the eleven years
which I spent in the booth of a repertory cinema might be what you are looking for.
```

## Instead
```text
I saw your call for a projectionist in Székesfehérvár. I spent eleven years in the booth of a repertory cinema.
```

## Evidence
- survey: older newspaper studies, as the writers of the British government's website tell them in their style notes: at
  an average of 14 words a sentence more than nine readers in ten understood the text, at 43 words fewer than one in
  ten.
- advice: the same style notes ask for 25 words at most.
- caveat: the studies behind it are old and about articles, not mail.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from ...language.clauses import SUBJECTS, clauses, lower
from ...language.memo import once
from ...language.readability import words
from ...language.roles import roles_in
from ...language.sentences import QUOTATION, Sentence, sentences
from ...reading.draft import Draft, Zone
from ...rule import Finding, Severity, quote

if TYPE_CHECKING:
    from spacy.tokens import Token

SEVERITY = Severity.WARNING
HELP = "Make two sentences of it: a full stop in place of the first “and”, “which” or “because”."

MUCH_LONGER = 1.6
"""Times the limit from which a warning becomes an error."""

REFERENCE = re.compile(r"\((?=[^()]*?(?:https?://|www\.|\d\d))[^()]*+\)")
"""Brackets around a link, a number or a date."""

LIST = re.compile(r":(?=\s)[^:]*")
LIST_ITEMS = re.compile(r",|;|\band\b|\bor\b")
SHORT_ITEM = 5
CONJUNCTIONS = frozenset({"because", "while", "whereas", "although", "though"})
TITLE = re.compile(r"[^\W\d_][^\s(),]*(?:[ ,]+(?:(?:and|of|for|the|in|at|&)[ ]+)*[^\W\d_a-z][^\s(),]*)+")


def check(
    draft: Draft,
    *,
    max_words: Annotated[int, "the most words that a sentence may have"] = 25,
) -> Iterator[Finding]:
    for sentence in sentences(draft, Zone.PARAGRAPH, Zone.POSTSCRIPT):
        count = _length(sentence)
        if count > max_words:
            severity = Severity.ERROR if count > MUCH_LONGER * max_words else Severity.WARNING
            message = f"Sentence runs {count} words; break it at {max_words}"
            yield Finding(*sentence.bounds, message, severity, _where_to_break(sentence))


@once
def _length(sentence: Sentence) -> int:
    """How many words of a sentence make it long."""
    text = sentence.raw
    start = sentence.span.start_char
    left_out = [match.span() for pattern in (QUOTATION, REFERENCE) for match in pattern.finditer(text)]
    left_out += [match.span() for match in LIST.finditer(text) if _is_short_list(match[0])]
    for role in roles_in(sentence):
        title = TITLE.match(text, role.first.idx - start)
        if title:
            left_out.append((title.start() + len(title[0].split()[0]), title.end()))  # its first word counts
    starts = words(text).starts
    if not left_out:
        return len(starts)
    return sum(1 for at in starts if not any(first <= at < last for first, last in left_out))


def _is_short_list(text: str) -> bool:
    """Whether what follows a colon is a list of short things."""
    items = [item for item in LIST_ITEMS.split(text[1:]) if item.strip()]
    return len(items) > 2 and all(len(item.split()) <= SHORT_ITEM for item in items)


def _where_to_break(sentence: Sentence) -> str:
    """Advice that names the joint nearest to the middle at which a clause with a subject of its own begins."""
    joints = [joint for clause in clauses(sentence).values() if (joint := _joint(clause.head)) is not None]
    tokens = sentence.tokens
    inner = [joint for joint in joints if 4 <= joint.i - tokens[0].i <= len(tokens) - 5]
    if not inner:
        return ""
    best = min(inner, key=lambda joint: abs(joint.i - tokens[len(tokens) // 2].i))
    following = [token for token in tokens if token.i >= best.i]
    return f"Make two sentences of it; a full stop fits before {quote(sentence.words(best, following[3]))}"


def _joint(head: "Token") -> "Token | None":
    """The word that joins a clause with a subject to what stands before it."""
    if not any(child.dep_ in SUBJECTS for child in head.children):
        return None
    if head.dep_ == "conj" and _first_conjunct(head).dep_ == "ROOT":
        return next((child for child in head.head.children if child.dep_ == "cc" and child.i < head.i), None)
    if head.dep_ == "relcl":
        return next((word for word in head.subtree if lower(word) == "which" and word.i < head.i), None)
    if head.dep_ == "advcl":
        return next((child for child in head.lefts if lower(child) in CONJUNCTIONS), None)
    return None


def _first_conjunct(token: "Token") -> "Token":
    while token.dep_ == "conj":
        token = token.head
    return token
