"""Prospects: what lies ahead between the writer and the reader, whatever the shape of the sentence.

Not every ask has the shape of one: "The kettle is on whenever you pass", "Seven minutes by phone, and I'll let you
go". An event stands in prospect where both of them take part in it and nothing says that it is past, usual or work.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from .guards import PEOPLE
from .memo import once
from .vocabulary import (
    DAY_TIMES,
    GOOD,
    MONTHS,
    PERFORMATIVES,
    POLITE_PAST,
    READER_WORDS,
    SENDER_WORDS,
    STRONG_WANT_VERBS,
    WANT_ADJECTIVES,
    WE_WORDS,
    WEEKDAYS,
    phrases,
    words,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .sentences import Sentence

WISHES = (
    STRONG_WANT_VERBS
    | PERFORMATIVES
    | words(
        "wonder hope ask request suggest propose beg let allow permit please mean dream plan intend aim spare grant "
        "join bring treat buy owe reward thank accept consider"
    )
)
WISHED = words(
    "wish hope request ask dream idea plan proposal suggestion favour favor chance possibility odds treat aim goal "
    "ambition preference thought offer invitation"
)
AHEAD = (
    WEEKDAYS
    | DAY_TIMES
    | (MONTHS - {"may", "march", "mar"})
    | words(
        "sometime someday soon next whenever whichever whatever wherever anytime sometimes upcoming coming if when "
        "should unless once o'clock pm am before"
    )
)
PROMPTS = words("please kindly maybe perhaps possibly ideally fancy care let's would could might may can shall will")
FOR_READER = phrases("on me, my treat, for you, with you, your name, my shout, my round, at yours, join us, join me")
STANDING = words("have get own know keep be need wait stand mean come require deserve cost take say go hear")
"""Verbs whose plain present describes how things stand now, not what is done every week."""
HABITS = words("every each weekly monthly daily usually often regularly never nightly yearly annually")
HOSTS = words("family wife husband partner household flatmate parents")
"""With `my`, those who join the writer in asking the reader home."""
OUTSIDERS = words("he she they him her them his their hers theirs")


@once
def _cues(sentence: Sentence) -> bool:
    """Whether the sentence asks, wishes, or looks ahead at all."""
    if sentence.is_question:
        return True
    for token in sentence.tokens:
        word, base = lower(token), lemma(token)
        if token.tag_ == "MD" or word in {"'ll", "wo", "ca"} or word in PROMPTS:
            return True
        if word in AHEAD or word in WANT_ADJECTIVES or base in WISHED or word in GOOD:
            return True
        if base in WISHES and token.tag_ in {"VB", "VBP", "VBG", "VBZ"}:
            return True
    said = [lower(token) for token in sentence.tokens]
    return bool(FOR_READER & set(pairwise(said)))


@once
def _both(sentence: Sentence) -> bool:
    """Whether the sentence speaks of the reader, or of the writer and the reader as "we"."""
    said = {lower(token) for token in sentence.tokens}
    return bool(said & (READER_WORDS | WE_WORDS | {"please", "kindly"}))


def is_usual(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says what is done every week, or is so in general."""
    would = clause.modal == "would" and clause.party in {Party.WE, Party.OTHER, Party.SENDER}
    if not (clause.time is Time.PRESENT or would) or clause.mood is not Mood.STATEMENT:
        return False
    inside = [lower(token) for token in clause.head.subtree]
    often = any(one in {"once", "twice", "times"} and two in {"a", "an", "per"} for one, two in pairwise(inside))
    return often or any(word in HABITS for word in inside)


def in_prospect(sentence: Sentence, role: Token, *, together: bool = True) -> bool:
    """Whether what a word names is still to come, between the writer and the reader.

    With `together`, the reader must be spoken of in the sentence.
    """
    if (together and not _both(sentence)) or not _cues(sentence):
        return False
    clause = clause_of(sentence, role)
    for above in clause.chain():
        if above.time is Time.PAST and above.lemma not in POLITE_PAST and above.lemma != "be":
            return False
        if above.time is Time.PAST and above.lemma == "be" and above.relation == "ROOT":
            return False
        if above.time is Time.PERFECT and above.lemma not in POLITE_PAST | {"get", "be"}:  # "I've got a table"
            return False
        if above.subject is not None and is_outsider(above.subject) and role not in list(above.subject.subtree):
            return False
        if is_usual(sentence, above):
            return False
    return not (
        clause.time is Time.PRESENT
        and clause.party in {Party.SENDER, Party.WE}
        and clause.mood is Mood.STATEMENT
        and clause.lemma not in WISHES | STANDING
        and clause.relation == "ROOT"
        and clause.head.tag_ != "VBG"
        and not _awaits_reader(sentence)
    )


def _awaits_reader(sentence: Sentence) -> bool:
    """Whether it waits for the reader to care for it: "if you'd care to try", "should you ever pass"."""
    return any(
        clause.mark in {"if", "should", "whenever"}
        and clause.party is Party.READER
        and clause.time is not Time.PAST
        and clause.lemma in words("care like fancy want wish be feel pass happen come join let find have ever")
        for clause in clauses(sentence).values()
    )


def is_outsider(token: Token) -> bool:
    """Whether a word is somebody who is neither the writer nor the reader."""
    if party(token) is not Party.OTHER or token.pos_ not in {"NOUN", "PROPN", "PRON"}:
        return False
    if lower(token) in OUTSIDERS or lower(token) in {"who", "whoever"}:
        return True
    if token.pos_ == "PROPN":
        return not any(lower(other) in READER_WORDS for other in token.subtree)
    hosts = lemma(token) in HOSTS and any(lower(child) in {"my", "our"} for child in children(token, "poss"))
    people = lemma(token) in PEOPLE and not hosts
    yours = any(lower(child) == "your" for child in children(token, "poss"))
    return people and not yours


def speaks_of_both(sentence: Sentence) -> bool:
    """Whether both the writer and the reader are named in the sentence."""
    said = {lower(token) for token in sentence.tokens}
    return bool(said & READER_WORDS) and bool(said & (SENDER_WORDS | WE_WORDS))
