"""Payment offered for the reader's time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clauses import Party, children, clause_of, clauses, lemma, lower, party
from .guards import is_invited, is_negated, is_past, is_quoted
from .sentences import Sentence, sentences
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft

MONEY = re.compile(r"[$£€¥]\s?\d|\b\d+\s?(?:dollars|pounds|euros|bucks|quid|kroner|usd|eur|gbp)\b", re.IGNORECASE)
PAY_VERBS = words("pay compensate reimburse reward tip remunerate repay venmo paypal zelle donate wire")
RETURN_WORDS = words("exchange return thanks thank-you thank trouble bother")
TIME_WORDS = words("time minute hour trouble help advice thought session")


@dataclass(frozen=True)
class Payment:
    """An offer of money; `start` and `end` are offsets into `Draft.text`."""

    start: int
    end: int
    words: str


def payments(draft: Draft) -> Iterator[Payment]:
    """The offers to pay the reader for time or help, in order."""
    return (payment for sentence in sentences(draft) if (payment := _payment(sentence)) is not None)


def _payment(sentence: Sentence) -> Payment | None:
    for clause in clauses(sentence).values():
        head = clause.head
        if clause.party not in {Party.SENDER, Party.WE, Party.OTHER, Party.NOBODY} or clause.lemma not in PAY_VERBS | {"give", "send", "offer", "have", "put", "be"}:
            continue
        for_reader = any(party(child) is Party.READER for child in children(head, "dobj", "dative")) or any(
            lower(word) == "your" and lemma(word.head) in TIME_WORDS for word in head.subtree
        )
        has_money = MONEY.search(" ".join(word.text for word in head.subtree)) is not None
        in_return = any(lemma(word) in RETURN_WORDS or lower(word) == "for" for word in head.subtree)
        if not for_reader or not (clause.lemma in PAY_VERBS or (has_money and in_return)):
            continue
        if is_past(sentence, head) or is_negated(sentence, head) or is_quoted(sentence, head) or is_invited(sentence, head):
            continue
        last = max((word for word in clause_of(sentence, head).head.subtree if not word.is_punct), key=lambda word: word.i)
        start, end = sentence.place(head, last)
        return Payment(start, end, sentence.words(head, last))
    return None
