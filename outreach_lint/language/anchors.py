"""Anchors: the words of a sentence that could be said of no other reader.

An anchor is a thing, a number or an act that is neither generic nor the writer's own. The company's bare name, its
trade and its town are no anchor, nor are the words that praise is made of.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .clauses import Clause, Party, clause_of, clauses, lemma, lower
from .match import lexicon
from .memo import once
from .sentences import quoted
from .specificity import forms, hyphenated, is_generic, is_occupation, known_names, senders_words, title_words
from .vocabulary import DAY_TIMES, MONTHS, PERIODS, READER_WORDS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

OWN = frozenset({"my", "mine", "our", "ours"})
WRITERS = OWN | {"i", "me", "we", "us"}
NOUNS = frozenset({"NOUN", "PROPN"})


@cache
def fluff() -> frozenset[str]:
    """Words that name nothing of anybody's: of praise, of letters, of employers in general."""
    entries = (*lexicon("fluff"), *lexicon("gushing"), *lexicon("pleasant"))
    return frozenset(word.partition(":")[0] for entry in entries for word in entry.split())


def is_fluff(token: Token) -> bool:
    """Whether a word could be said to any reader."""
    known = fluff()
    return (
        is_generic(token)
        or is_occupation(token)
        or any(form in known for form in forms(token)[:3])
        or lemma(token) in WEEKDAYS | MONTHS | PERIODS | DAY_TIMES
        or not any(map(str.isalpha, token.text))
    )


@once
def writers_words(sentence: Sentence) -> frozenset[int]:
    """The positions of words that tell of the writer: his clauses, and what is "my"."""
    found = set(senders_words(sentence))
    for clause in clauses(sentence).values():
        if clause.party in (Party.SENDER, Party.WE):
            found.update(token.i for token in _own_words(sentence, clause))
    for token in sentence.tokens:
        if lower(token) in OWN and token.dep_ == "poss":
            found.update(word.i for word in token.head.subtree)
    return frozenset(found)


def _own_words(sentence: Sentence, clause: Clause) -> Iterator[Token]:
    """The words of a clause of the writer's, without clauses below it that have another subject."""
    for token in clause.head.subtree:
        inner = clause_of(sentence, token)
        if all(above.party in (Party.SENDER, Party.WE) for above in _up_to(inner, clause)):
            yield token


def _up_to(inner: Clause, outer: Clause) -> Iterator[Clause]:
    for clause in inner.chain():
        yield clause
        if clause is outer:
            return


def has_reader(token: Token) -> bool:
    """Whether the noun phrase around a word belongs to the reader: "your Kelso posters", "the fonts of yours"."""
    return any(lower(word) in {"your", "yours", "ur"} for word in phrase(token))


def phrase(token: Token) -> tuple[Token, ...]:
    """The noun phrase that a word belongs to."""
    head = token
    while head.dep_ in {"compound", "amod", "nmod", "poss", "nummod", "conj"} and head.head.pos_ in NOUNS | {"NUM"}:
        head = head.head
    return tuple(head.subtree)


def anchors(draft: Draft, sentence: Sentence, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The anchors among some words of a sentence."""
    own = writers_words(sentence)
    titles = title_words(tokens)
    names = known_names(draft)
    return tuple(
        token
        for at, token in enumerate(tokens)
        if token.i not in own
        and token.i not in titles
        and lower(token) not in READER_WORDS
        and hyphenated(tokens, at) not in fluff()
        and lower(token) not in names
        and (quoted(sentence, token) or _is_anchor(sentence, token))
    )


def _is_anchor(sentence: Sentence, token: Token) -> bool:
    if token.pos_ == "PROPN" and token.text[:1].isupper():
        return has_reader(token) and not is_fluff(token)
    if token.pos_ == "NUM" or token.like_num:
        counts = token.dep_ in {"nummod", "nsubj", "dobj"} and lower(token) not in {"one", "first", "second", "100"}
        return counts and has_reader(token)
    if token.pos_ == "NOUN":
        return not is_fluff(token) and not _is_trade(token)
    if token.pos_ == "VERB" and clause_of(sentence, token).head == token:
        clause = clause_of(sentence, token)
        return clause.party is Party.READER and not is_fluff(token) and clause.mood.value != "imperative"
    return False


def _is_trade(token: Token) -> bool:
    """Whether a noun only says what kind of company it is: "translation companies", "your design team"."""
    return (
        token.dep_ in {"compound", "nmod"}
        and token.head.pos_ in NOUNS
        and is_fluff(token.head)
        and not token.text[:1].isupper()
    )
