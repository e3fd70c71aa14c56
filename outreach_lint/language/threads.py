"""Threads: what stands quoted below a draft, and whose words those are."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import Zone
from .contacts import EMAIL, full_names
from .memo import once

if TYPE_CHECKING:
    from ..reading.draft import Draft

MARK = re.compile(r"[ \t]{0,3}>[ \t]?")
FORWARDED = re.compile(
    r"forward(?:ed)? (?:message|mail|email)|weitergeleitet|transféré|reenviado|inoltrato", re.IGNORECASE
)
FROM = re.compile(r"^[ \t>]*\*{0,2}(?:from|von|de|da|van|från)[ ]?:\*{0,2}[ \t]*(.*)$", re.IGNORECASE | re.MULTILINE)
I_WROTE = re.compile(r"\bI (?:wrote|said|sent)\b")
WORD = re.compile(r"[^\W\d_]{2,}")
LETTER = re.compile(
    r"\?(?=[\s\"')\]*_]|\Z)|^(?:dear|hi|hello|hey|thank you|thanks|good (?:morning|afternoon|evening))\b",
    re.IGNORECASE | re.MULTILINE,
)
"""What a quotation without an author has where it is of a letter."""
HEAD = 8
"""Lines in which a mailer says whose words follow."""


class Thread(NamedTuple):
    """The quoted message next to the draft.

    `is_own` says that the draft's writer wrote it, `is_answered` that the draft answers it: it is neither passed on nor
    a mere excerpt of a posting or an article. `words` is its text, without what it quotes in turn.
    """

    is_own: bool
    is_answered: bool
    words: str


@once
def thread(draft: Draft) -> Thread | None:
    """What the draft quotes; None where it quotes nothing."""
    if not draft.quoted.strip():
        return None
    lines = draft.quoted.split("\n")
    head = list(islice((line for line in lines if line.strip()), HEAD))
    end = next((i for i, line in enumerate(head) if MARK.match(line)), len(head))
    said = FROM.search("\n".join(head))
    author = said[1] if said else " ".join(head[:end]) if end < len(head) else ""
    own, words = _is_writer(draft, author), _first_level(lines)
    forwarded = FORWARDED.search(" ".join(head[:3])) is not None
    excerpt = said is None and end == 0 and LETTER.search(words) is None
    return Thread(own, not (own or forwarded or excerpt), words)


def _is_writer(draft: Draft, author: str) -> bool:
    """Whether the words that name an author name the draft's own writer."""
    if I_WROTE.search(author):
        return True
    own = {address.email.casefold() for address in draft.headers.sender if address.email}
    told = {found.casefold() for found in EMAIL.findall(author)}
    if own and told:
        return bool(own & told)
    named = {word.casefold() for word in WORD.findall(author)}
    signed = (line for block in draft.zone(Zone.SIGNATURE) for line in draft.words(block).split("\n")[:1])
    names = [WORD.findall(name.casefold()) for name in (*full_names(draft), *signed)]
    return any(words and len(words) <= 4 and named.issuperset(words) for words in names)


def _first_level(lines: list[str]) -> str:
    """The quoted message itself, as far as the first quotation inside it."""
    marked = any(MARK.match(line) for line in lines)
    own = (MARK.sub("", line, count=1) for line in lines if MARK.match(line) or not marked)
    kept: list[str] = []
    for line in own:
        if MARK.match(line):
            continue
        if len(kept) > HEAD and FROM.match(line):
            break
        kept.append(line)
    return "\n".join(kept)
