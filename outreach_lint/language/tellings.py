"""Tellings: whether words stand in a story, a denial or a supposition, so that they do nothing to the reader now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Clause, Party, Time, clause_of, lower, party
from .guards import is_quoted
from .memo import once
from .vocabulary import POLITE_PAST, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence
    from .turns import Turns

SUPPOSING = words("if unless should were supposing assuming provided providing whether lest")
DENIALS = words("no not never n't nobody none neither nor without nothing hardly cannot")


def stretches(turns: Turns, sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """The first and last words of the turns of phrase of a sentence that its writer does not quote."""
    for turn in turns(sentence):
        if not is_quoted(sentence, turn.first):
            yield turn.first, turn.last


def finite_clause(sentence: Sentence, token: Token) -> Clause:
    """The clause whose verb says when a word holds: that of "we met" for "to talk" in "we met to talk"."""
    inner = clause_of(sentence, token)
    return next((clause for clause in inner.chain() if clause.time is not Time.NONE), inner)


def is_story(sentence: Sentence, token: Token) -> bool:
    """Whether a word belongs to what happened once: "a rival wanted me in 2019"."""
    clause = finite_clause(sentence, token)
    return clause.time is Time.PAST and clause.lemma not in POLITE_PAST


def is_habit_of_others(sentence: Sentence, token: Token) -> bool:
    """Whether a word is told of people other than writer and reader: "customers who never reply"."""
    clause = finite_clause(sentence, token)
    return clause.party is Party.OTHER and clause.time in {Time.PRESENT, Time.PAST}


def is_denied_between(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether a word of denial stands between two words, or in the two places before the first."""
    return any(lower(word) in DENIALS for word in sentence.tokens if first.i - 2 <= word.i <= last.i)


def is_supposed(sentence: Sentence, token: Token) -> bool:
    """Whether the clause of a word is said under a condition, or is one: "if you hired me", "should we meet, I would".

    The condition must govern that clause: "when you decide if X, I will start" supposes nothing about the start.
    """
    own = finite_clause(sentence, token)
    if any(clause.mark in SUPPOSING or _opens_supposing(clause) for clause in own.chain()):
        return True
    return any(_supposes(below, own) for below in own.head.subtree)


def _opens_supposing(clause: Clause) -> bool:
    first = next(iter(clause.head.subtree), clause.head)
    return bool(clause.relation == "advcl") and lower(first) in SUPPOSING


def _supposes(word: Token, clause: Clause) -> bool:
    """Whether a word opens a condition right below a clause."""
    if lower(word) not in SUPPOSING or word.dep_ not in {"mark", "aux", "auxpass", "advmod", "ROOT"}:
        return False
    if lower(word) == "if" and word.i > 0 and lower(word.doc[word.i - 1]) == "even":
        return False
    condition = word.head
    return bool(condition.dep_ == "advcl") and condition != clause.head and condition.head == clause.head


@once
def has_sender(sentence: Sentence) -> bool:
    """Whether the writer is spoken of at all."""
    return any(party(word) is Party.SENDER for word in sentence.tokens)


@once
def has_reader(sentence: Sentence) -> bool:
    """Whether the reader is spoken of at all."""
    return any(party(word) is Party.READER for word in sentence.tokens)
