"""Correspondence: what the draft itself says about how far things have got between writer and reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..reading.context import Stage
from .clauses import Party, Time, children, clauses, lemma, lower, party
from .guards import AS_AGREED, INVITING_NOUNS, STRONG_INVITATIONS, invitations
from .memo import once
from .sentences import sentences
from .times import times
from .vocabulary import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

ENCOUNTERS = words(
    "interview meeting call chat conversation discussion coffee lunch visit tour trial session appointment zoom talk "
    "catch-up catchup slot demo assessment induction onboarding orientation screening"
)
"""Nouns of the meetings that a job seeker and a manager can have."""
ENCOUNTER_VERBS = words("meet speak talk chat interview see discuss host show have welcome")
SCHEDULING = words("time date day slot availability hour invite invitation")
THANKS = words("thank thanks thankful grateful appreciate")
PLEASANT = words("great good lovely nice pleasure delight wonderful fantastic pleased brilliant enjoy fun glad")


@once
def is_agreed(draft: Draft) -> bool:
    """Whether the reader has asked for, offered or confirmed a meeting, or one has taken place."""
    if draft.context.stage is Stage.REPLY:
        return True
    return any(is_agreed_in(sentence) for sentence in sentences(draft))


@once
def is_agreed_in(sentence: Sentence) -> bool:
    """Whether a sentence says that the reader has asked for or agreed to a meeting, or that one has taken place."""
    return _is_invited(sentence) or has_met(sentence)


def _is_invited(sentence: Sentence) -> bool:
    said = invitations(sentence)
    if not said:
        return _confirms(sentence)
    if any(lower(word) in AS_AGREED for word in said):
        return True
    strong = STRONG_INVITATIONS | INVITING_NOUNS | {"ask", "want", "invite", "confirm", "say", "mention", "tell"}
    about = bool(times(sentence)) or any(
        lemma(token) in ENCOUNTERS | ENCOUNTER_VERBS | SCHEDULING for token in sentence.tokens
    )
    return about and any(lemma(word) in strong for word in said)


def _confirms(sentence: Sentence) -> bool:
    """ "Your invitation", "I am happy to confirm Tuesday", "thank you for offering me the post"."""
    for token in sentence.tokens:
        if lemma(token) == "confirm" and any(
            clause.head == token and clause.party is Party.SENDER and clause.mood.value == "statement"
            for clause in clauses(sentence).values()
        ):
            return bool(times(sentence)) or any(lemma(word) in ENCOUNTERS for word in sentence.tokens)
        if lemma(token) in {"invitation", "invite", "confirmation"} and any(
            lower(child) in {"your", "the"} for child in children(token, "poss", "det")
        ):
            return any(lemma(above) in THANKS or lower(above) in THANKS for above in sentence.tokens)
    return False


def has_met(sentence: Sentence) -> bool:
    """Whether a sentence says that writer and reader have met or spoken: "thank you for the interview"."""
    for token in sentence.tokens:
        if (lemma(token) in THANKS or lower(token) in THANKS) and _is_given_encounter(token):
            return True
        if lemma(token) in PLEASANT and _was_pleasant(sentence, token):
            return True
    return any(
        clause.party is Party.WE and clause.time is Time.PAST and clause.lemma in {"speak", "talk", "chat", "interview"}
        for clause in clauses(sentence).values()
    )


def _is_given_encounter(thanks: Token) -> bool:
    for preposition in thanks.subtree:
        if lower(preposition) != "for":
            continue
        for given in children(preposition, "pobj", "pcomp"):
            owners = {lower(child) for child in children(given, "poss", "det")}
            if lemma(given) in ENCOUNTERS and "your" not in owners:
                return True
            if given.tag_ == "VBG" and lemma(given) in ENCOUNTER_VERBS | {"take"}:
                return any(party(word) is Party.SENDER for word in given.subtree) or lemma(given) in {"meet", "speak"}
    return False


def _was_pleasant(sentence: Sentence, token: Token) -> bool:
    told = any(clause.time is Time.PAST and token in list(clause.head.subtree) for clause in clauses(sentence).values())
    if not told:
        return False
    met = any(
        lemma(word) in {"meet", "speak", "talk", "chat", "see"}
        and any(party(below) is Party.READER for below in word.subtree)
        for word in token.head.subtree
        if word.i > token.i
    )
    return met or any(
        lemma(word) in ENCOUNTERS and any(lower(child) == "our" for child in children(word, "poss"))
        for word in token.head.subtree
    )
