"""Correspondence: how far things have got between writer and reader.

What the user says of the stage decides. Else the opening is believed ("Thank you for your reply", "I wrote to you on
3 May"), then whose words are quoted below, then the headers that tie a message to an earlier one.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from ..figures import Standing
from ..reading.context import Stage
from .chasing import reproaches
from .clauses import Party, Time, children, clause_of, clauses, lemma, lower, party
from .guards import AS_AGREED, INVITING_NOUNS, STRONG_INVITATIONS, invitations
from .memo import once
from .openings import answers, resumes
from .sentences import sentences
from .threads import thread
from .times import times
from .turns import among, words_of
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
GLAD = THANKS | PLEASANT
CONVERSING = words("speak talk chat interview")

OPENING = 3
"""The sentences in which a writer says what a message answers or takes up again."""
GATHERINGS = words(
    "conference meetup fair talk keynote webinar lecture panel workshop hackathon festival exhibition show expo summit "
    "symposium congress stand booth seminar event reception party meet-up open-day"
)
"""Where one meets strangers: who met there has not corresponded."""

QUESTION = re.compile(r"\?(?=[\s\"')\]*_]|\Z)")
"""A question mark at the end of a sentence, not inside a link."""
YOUR_QUESTIONS = re.compile(
    r"\b(?:your|the)\s+(?:\w+\s+)?(?:questions?|quer(?:y|ies))\b|\byou\s+asked\b", re.IGNORECASE
)


def stage(draft: Draft) -> Stage:
    """Where in the correspondence a draft stands."""
    return standing(draft).stage


@once
def standing(draft: Draft) -> Standing:
    """The stage of a draft, and whether it was stated."""
    stated = draft.context.stage
    return Standing(_inferred(draft), is_stated=False) if stated is None else Standing(stated, is_stated=True)


def _inferred(draft: Draft) -> Stage:
    opening = list(islice(sentences(draft), OPENING))
    last = max([sentence.index for sentence in sentences(draft)], default=0)
    chased = {chase.at.start for chase in reproaches(draft)} if opening else set()
    for sentence in opening:
        if 0 < sentence.index == last:
            break  # the last word of a short mail: "thank you for your reply" means one to come
        if answers(sentence) or _confirms(sentence):
            return Stage.REPLY
        start, end = sentence.bounds
        if resumes(sentence) or _has_talked(sentence) or any(start <= place < end for place in chased):
            return Stage.FOLLOW_UP
    quoted = thread(draft)
    if quoted is not None and quoted.is_own:
        return Stage.FOLLOW_UP
    if quoted is not None and quoted.is_answered:
        return Stage.REPLY
    return Stage.REPLY if draft.headers.references else Stage.FIRST


@once
def asked_questions(draft: Draft) -> bool:
    """Whether the draft replies to questions that the reader asked, as the quoted message or the opening shows."""
    if stage(draft) is not Stage.REPLY:
        return False
    quoted = thread(draft)
    if quoted is not None and not quoted.is_own and QUESTION.search(quoted.words):
        return True
    opening = islice(sentences(draft), OPENING)
    return any(YOUR_QUESTIONS.search(sentence.text) is not None for sentence in opening)


@once
def _has_talked(sentence: Sentence) -> bool:
    """Whether the two have met or spoken, other than as strangers at an event."""
    if any(_is_past_encounter(sentence, token) for token in among(sentence, ENCOUNTERS)) or _took_time(sentence):
        return True
    return has_met(sentence) and not any(lemma(token) in GATHERINGS for token in sentence.tokens)


def _took_time(sentence: Sentence) -> bool:
    """ "Thank you for your time yesterday"."""
    if not words_of(sentence) >= {"your", "time"}:
        return False
    found = [lower(token) for token in sentence.tokens]
    at = next((i for i, pair in enumerate(pairwise(found)) if pair == ("your", "time")), None)
    if at is None or not THANKS & set(found[:at]):
        return False
    days = {time.first.i - sentence.tokens[0].i for time in times(sentence)}
    return bool(days & {at + 2, at + 3}) or {"yesterday", "earlier", "last"} & set(found[at + 2 : at + 4]) != set()


def _is_past_encounter(sentence: Sentence, token: Token) -> bool:
    """ "Our conversation on Wednesday stayed with me", "since our call"."""
    if lemma(token) not in ENCOUNTERS or not any(lower(child) == "our" for child in children(token, "poss")):
        return False
    clause = clause_of(sentence, token)
    after = lower(token.head) in {"since", "after", "following", "to", "from"} and lemma(token.head.head) not in {
        "look"
    }
    return clause.time in (Time.PAST, Time.PERFECT) or (after and clause.lemma not in {"look", "forward"})


@once
def is_agreed(draft: Draft) -> bool:
    """Whether the reader has asked for, offered or confirmed a meeting, or one has taken place."""
    if stage(draft) is Stage.REPLY:
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


CONFIRMATIONS = words("invitation invite confirmation")
CONFIRMING = CONFIRMATIONS | {"confirm"}


@once
def _confirms(sentence: Sentence) -> bool:
    """ "Your invitation", "I am happy to confirm Tuesday", "thank you for offering me the post"."""
    if words_of(sentence).isdisjoint(CONFIRMING):
        return False
    for token in sentence.tokens:
        if lemma(token) == "confirm" and any(
            clause.head == token and clause.party is Party.SENDER and clause.mood.value == "statement"
            for clause in clauses(sentence).values()
        ):
            return bool(times(sentence)) or any(lemma(word) in ENCOUNTERS for word in sentence.tokens)
        if lemma(token) in CONFIRMATIONS and any(
            lower(child) in {"your", "the"} for child in children(token, "poss", "det")
        ):
            return any(lemma(above) in THANKS or lower(above) in THANKS for above in sentence.tokens)
    return False


@once
def has_met(sentence: Sentence) -> bool:
    """Whether a sentence says that writer and reader have met or spoken: "thank you for the interview"."""
    for token in among(sentence, GLAD):
        if (lemma(token) in THANKS or lower(token) in THANKS) and _is_given_encounter(token):
            return True
        if lemma(token) in PLEASANT and _was_pleasant(sentence, token):
            return True
    return not CONVERSING.isdisjoint(words_of(sentence)) and any(
        clause.party is Party.WE and clause.time is Time.PAST and clause.lemma in CONVERSING
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
