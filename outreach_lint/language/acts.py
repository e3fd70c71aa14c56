"""Acts: what a sentence wants the reader to do, and with how much force."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING

from .clauses import (
    IMPERATIVE_VERBS,
    OBJECT_STARTS,
    Clause,
    Mood,
    Party,
    Time,
    children,
    clause_of,
    clauses,
    lemma,
    lower,
    party,
)
from .guards import is_negated, is_quoted
from .memo import once
from .turns import among
from .vocabulary import GOOD, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence


class Force(Enum):
    """How an act is asked for. A condition is "if I don't hear from you": asked for by what follows if it fails."""

    ORDER = "imperative"
    OBLIGATION = "you must"
    DEMAND = "I insist, it is imperative"
    EXPECTATION = "I expect, I trust, I await"
    REQUEST = "could you"
    WISH = "I would like"
    CONDITION = "if I don't hear"


@dataclass(frozen=True, eq=False)
class Act:
    """Something that the reader is to do: its verb, or the noun of a thing that the reader is to give.

    `answers` says that the act is to reply or to decide; `carrier` is the clause that asks for it.
    """

    head: Token
    clause: Clause
    force: Force
    answers: bool
    carrier: Clause


ANSWER_VERBS = words(
    "reply respond answer confirm decide acknowledge hear revert rsvp inform update notify advise tell say know commit "
    "react"
)
BACK_VERBS = words("get come write go report call ring circle be swing text ping message email mail phone")
ANSWER_NOUNS = words(
    "reply response answer decision feedback verdict confirmation acknowledgement acknowledgment word news reaction "
    "update yes no timeline clarity thoughts thought"
)
DEMANDING_VERBS = words("demand insist require command order")
EXPECTING_VERBS = words("expect trust await anticipate assume")
WISHING_VERBS = words(
    "want need like love hope wish appreciate prefer request ask wonder look urge beg welcome implore please suggest "
    "propose recommend long wait advise encourage invite"
)
WISHING_ADJECTIVES = GOOD | words(
    "grateful glad happy keen thankful obliged hopeful eager anxious delighted pleased hoping appreciative thrilled"
)
NECESSARY = words("imperative essential crucial vital critical necessary important urgent mandatory needed required")
MUST_MODALS = words("must should shall ought")
ASKING_MODALS = words("can could would will may might")
MUST_VERBS = words("have need get ought better")
GIVING_LINKS = words("xcomp ccomp advcl acl pcomp conj csubj relcl dep")
RECEIVING_VERBS = words(
    "need want expect await demand require like appreciate have get request receive deserve anticipate welcome look "
    "hope value wait insist see hear beg seek love prefer owe"
)
WANTED_PARTICIPLES = words(
    "needed required expected requested appreciated awaited due urgent overdue essential imperative"
)


@once
def reader_acts(sentence: Sentence) -> tuple[Act, ...]:
    """What the sentence wants the reader to do, in order; what is denied or quoted is left out."""
    found = [*_verbs(sentence), *_misread_order(sentence), *_hearing(sentence), *_nouns(sentence)]
    kept = [act for act in found if not is_quoted(sentence, act.head) and not _denied(sentence, act)]
    return tuple(sorted(kept, key=lambda act: act.head.i))


def _denied(sentence: Sentence, act: Act) -> bool:
    if act.force is Force.CONDITION:
        return False
    if act.force is Force.ORDER and act.clause.mood is Mood.IMPERATIVE:
        # An order stands by itself: what is denied beside it does not deny it.
        return is_quoted(sentence, act.head)
    return is_negated(sentence, act.head)


ASKED_PARTS = frozenset({"VERB", "AUX", "NOUN", "PROPN", "INTJ", "ADJ", "X"})


def _verbs(sentence: Sentence) -> Iterator[Act]:
    for clause in clauses(sentence).values():
        if clause.party is not Party.READER or clause.head.pos_ not in ASKED_PARTS:
            continue
        asked = _force(clause, sentence)
        if asked is not None:
            yield Act(clause.head, clause, asked[0], is_answering(clause.head), asked[1])


COURTESIES = words('please kindly just so and then also or but , "')
AT_ONCE = words("asap immediately now today soonest urgently quickly promptly when")


def _misread_order(sentence: Sentence) -> Iterator[Act]:
    """An imperative at the start that the parser took for part of a name: "Reply ASAP"."""
    tokens = list(islice((token for token in sentence.tokens if lower(token) not in COURTESIES), 2))
    if len(tokens) < 2 or tokens[0].i - sentence.tokens[0].i > 2:
        return
    first, second = tokens
    if lower(first) not in IMPERATIVE_VERBS or first.i in clauses(sentence) or first.tag_ == "VBN":
        return
    subject = first.dep_ in {"nsubj", "nsubjpass"} and lower(first.head) != "please"
    if not subject and (lower(second) in OBJECT_STARTS | AT_ONCE) and not _is_subject_part(first):
        clause = clause_of(sentence, first)
        yield Act(first, clause, Force.ORDER, first.text.lower() in ANSWER_VERBS, clause)


def _is_subject_part(token: Token) -> bool:
    while token.dep_ in {"compound", "nmod", "amod", "pobj", "prep", "poss", "conj"} and token.head != token:
        token = token.head
    return token.dep_ in {"nsubj", "nsubjpass"}


def _force(clause: Clause, sentence: Sentence) -> tuple[Force, Clause] | None:
    """How the clause's own act is asked of the reader, and by which clause."""
    if clause.party is not Party.READER:
        return None
    if clause.mood is Mood.IMPERATIVE:
        return Force.ORDER, clause
    if clause.time in (Time.PAST, Time.PERFECT) and clause.mark != "if":
        return None
    above = clause.parent
    if clause.modal in MUST_MODALS and clause.mood is not Mood.QUESTION:
        if clause.mark in {"if", "whether"} or (clause.modal == "shall" and sentence.is_question):
            return None
        if clause.relation == "advcl" and clause.head.i > 0 and _starts_with(clause, "should"):
            return None
        return Force.OBLIGATION, clause
    if above is not None and above.party is Party.READER and clause.relation == "xcomp" and above.lemma in MUST_VERBS:
        if (
            above.mood is Mood.QUESTION
            or above.mark in {"if", "whether", "when", "what"}
            or above.time in (Time.PAST, Time.PERFECT)
        ):
            return None
        if above.relation in {"ccomp", "relcl", "acl"} or above.negated:
            return None
        return Force.OBLIGATION, above
    if clause.modal in ASKING_MODALS and clause.mood is Mood.QUESTION and not _opens_with_wh(clause):
        return Force.REQUEST, clause
    if above is not None and clause.relation in GIVING_LINKS:
        return _force_from_above(clause, above, sentence)
    return None


def _starts_with(clause: Clause, word: str) -> bool:
    return lower(next(iter(clause.head.subtree), clause.head)) == word


def _opens_with_wh(clause: Clause) -> bool:
    return any(child.tag_ in {"WRB", "WP", "WDT"} and child.i < clause.head.i for child in clause.head.children)


def _force_from_above(clause: Clause, above: Clause, sentence: Sentence) -> tuple[Force, Clause] | None:
    if clause.relation == "conj":
        return _force(above, sentence) if clause.time in (Time.NONE, Time.MODAL, Time.FUTURE) else None
    if clause.relation == "advcl" and (clause.mark not in {"if", "that"} or clause.negated):
        return None
    if clause.relation == "relcl" or (
        clause.relation == "acl"
        and lemma(clause.head.head) not in {"request", "wish", "hope", "need", "favour", "favor"}
    ):
        return None
    if above.mood is Mood.QUESTION and above.party is Party.READER and above.lemma in {"be", "mind", "have", "feel"}:
        return Force.REQUEST, above
    if (above.party in (Party.SENDER, Party.WE) and above.time not in (Time.PAST, Time.PERFECT)) or above.lemma in {
        "wonder",
        "hope",
        "want",
    }:
        if above.party is not Party.SENDER and above.party is not Party.WE:
            return None
        if above.negated:
            return None
        if above.lemma in DEMANDING_VERBS:
            return Force.DEMAND, above
        if above.lemma in EXPECTING_VERBS:
            return Force.EXPECTATION, above
        if above.lemma in WISHING_VERBS or _has_adjective(above, WISHING_ADJECTIVES):
            return Force.WISH, above
    if _is_my_hope(above):
        return Force.WISH, above
    if above.party in (Party.NOBODY, Party.OTHER) and above.time is not Time.PAST:
        if _has_adjective(above, NECESSARY):
            return Force.DEMAND, above
        helpful = _has_adjective(above, WISHING_ADJECTIVES) or above.lemma in {"suit", "help", "mean", "please"}
        if above.modal in {"would", "could"} and helpful:
            return Force.WISH, above
    if above.party is Party.READER and clause.relation in {"xcomp", "pcomp"}:
        return _force(above, sentence)
    return None


def _is_my_hope(clause: Clause) -> bool:
    """ "My hope is that you ...", "my one request would be that ..."."""
    subject = clause.subject
    return (
        clause.lemma == "be"
        and subject is not None
        and lemma(subject) in {"hope", "wish", "request", "ask", "expectation", "plea", "preference"}
        and any(party(child) is Party.SENDER for child in children(subject, "poss"))
    )


def _has_adjective(clause: Clause, adjectives: frozenset[str]) -> bool:
    return any(lower(word) in adjectives for word in (clause.head, *children(clause.head, "acomp", "attr", "oprd")))


def is_answering(verb: Token) -> bool:
    """Whether a verb means to answer: reply, decide, get back, let (me) know."""
    if lemma(verb) in ANSWER_VERBS:
        return True
    near = {lower(child) for child in verb.children}
    if lemma(verb) in BACK_VERBS and "back" in near:
        return True
    if lemma(verb) == "let":
        return any(lemma(child) in {"know", "hear", "have"} for child in children(verb, "ccomp", "xcomp"))
    if lemma(verb) in {"give", "send", "drop", "make", "have", "provide", "offer", "write", "email"}:
        return any(lemma(child) in ANSWER_NOUNS | {"line", "call", "shout"} for child in children(verb, "dobj"))
    return lemma(verb) in {"write", "email", "mail", "text", "message", "ping"} and bool({"me", "to"} & near)


def _hearing(sentence: Sentence) -> Iterator[Act]:
    """ "Hearing from you", "hear back", "need to know": the reader's answer as the writer receives it."""
    for clause in clauses(sentence).values():
        if clause.party is Party.NOBODY and clause.mark == "if" and clause.lemma in {"be", "come"}:
            answer = next(
                (child for child in children(clause.head, "attr", "nsubj") if lemma(child) in ANSWER_NOUNS), None
            )
            if answer is not None and any(lower(child) == "no" for child in answer.children):
                yield Act(answer, clause, Force.CONDITION, answers=True, carrier=clause)
        if clause.party is Party.READER and clause.mark in {"if", "unless"} and is_answering(clause.head):
            if clause.negated or clause.mark == "unless":
                yield Act(clause.head, clause, Force.CONDITION, answers=True, carrier=clause)
            continue
        if clause.party not in (Party.SENDER, Party.WE) or clause.lemma not in {
            "hear",
            "know",
            "receive",
            "have",
            "get",
            "see",
        }:
            continue
        conditional = clause.mark in {"if", "unless"} or _starts_with(clause, "should")
        if (
            conditional
            and clause.lemma in {"have", "get", "receive", "see"}
            and (clause.negated or clause.mark == "unless" or _has_none(clause.head))
        ):
            answer = next((child for child in children(clause.head, "dobj") if lemma(child) in ANSWER_NOUNS), None)
            if answer is not None:
                yield Act(answer, clause, Force.CONDITION, answers=True, carrier=clause)
            continue
        if clause.lemma not in {"hear", "know", "receive"} or (
            clause.lemma == "hear" and not _from_reader(clause.head)
        ):
            continue
        above = clause.parent
        if clause.mark in {"if", "unless", "until", "till", "should"} or _starts_with(clause, "should"):
            if clause.lemma == "hear" and (clause.negated or clause.mark != "if"):
                yield Act(clause.head, clause, Force.CONDITION, answers=True, carrier=clause)
        elif above is not None and above.party in (Party.SENDER, Party.WE) and clause.relation in GIVING_LINKS:
            force = _receiving_force(above)
            if force is not None:
                yield Act(clause.head, clause, force, answers=True, carrier=above)
        elif clause.lemma in {"hear", "know"} and clause.modal == "must":
            yield Act(clause.head, clause, Force.DEMAND, answers=True, carrier=clause)


def _has_none(verb: Token) -> bool:
    return any(
        lower(below) in {"no", "nothing"} for child in children(verb, "dobj") for below in (child, *child.children)
    )


def _from_reader(verb: Token) -> bool:
    for child in verb.children:
        if lower(child) in {"back", "nothing", "anything", "something"}:
            return True
        if lower(child) == "from" and any(party(below) is Party.READER for below in children(child, "pobj")):
            return True
    return not any(True for _ in children(verb, "dobj", "ccomp", "prep"))


def _receiving_force(above: Clause) -> Force | None:
    if above.time in (Time.PAST, Time.PERFECT) and above.lemma not in {"hope", "wonder", "want"}:
        return None
    if above.lemma in DEMANDING_VERBS:
        return Force.DEMAND
    if above.lemma in EXPECTING_VERBS:
        return Force.EXPECTATION
    if above.lemma in {"need", "have", "must", "get"}:
        return Force.DEMAND
    if above.lemma in RECEIVING_VERBS or _has_adjective(above, WISHING_ADJECTIVES):
        return Force.WISH
    return None


def _nouns(sentence: Sentence) -> Iterator[Act]:
    for token in among(sentence, ANSWER_NOUNS):
        named = token.pos_ in {"NOUN", "PROPN"} or (
            token.pos_ == "INTJ" and any(lower(child) in {"a", "your"} for child in token.children)
        )
        if not named or lemma(token) not in ANSWER_NOUNS:
            continue
        if any(lower(child) in {"my", "his", "her", "their", "our"} for child in children(token, "poss")):
            continue
        clause = clause_of(sentence, token)
        force = _noun_force(sentence, token, clause)
        if force is not None:
            yield Act(token, clause, force, answers=True, carrier=clause)


def _noun_force(sentence: Sentence, noun: Token, clause: Clause) -> Force | None:
    """How an answer is asked for by its name: "I expect a reply", "your answer is needed", "response required"."""
    head = clause.head
    if lower(head) == "please" and head.i > noun.i:
        return Force.WISH
    if clause.mood is Mood.FRAGMENT and noun.dep_ == "pobj" and lower(noun.head) == "for" and _is_owed(noun):
        return Force.WISH
    if noun.dep_ in {"nsubj", "nsubjpass"} or clause.head == noun:
        wanted = {lower(word) for word in (head, *head.subtree)} & WANTED_PARTICIPLES
        if wanted and clause.time in (Time.PRESENT, Time.MODAL, Time.NONE, Time.FUTURE):
            return Force.WISH if "appreciated" in wanted else Force.DEMAND
        if clause.modal in {"would", "could"} and _has_adjective(clause, WISHING_ADJECTIVES):
            return Force.WISH
        return Force.WISH if noun == head and sentence.is_question else None
    if lemma(head) == "appreciate" and clause.modal == "would":
        return Force.WISH
    for governor in clause.chain():
        if (
            governor.party is Party.NOBODY
            and governor.modal in {"would", "could"}
            and _has_adjective(governor, WISHING_ADJECTIVES)
        ):
            return Force.REQUEST
        if governor.party is Party.NOBODY and governor.modal == "" and governor.time is Time.NONE:
            continue
        if governor.party is Party.READER and governor.modal in ASKING_MODALS:
            return Force.REQUEST if governor.mood is Mood.QUESTION else Force.WISH
        if governor.party not in (Party.SENDER, Party.WE) or governor.time in (Time.PAST, Time.PERFECT):
            return None
        if governor.lemma in RECEIVING_VERBS:
            if (
                governor.lemma in {"have", "get", "see"}
                and governor.mood is not Mood.QUESTION
                and governor.modal != "must"
                and governor == clause
            ):
                continue
            return _receiving_force(governor) or Force.WISH
        if _has_adjective(governor, WISHING_ADJECTIVES) and governor.modal:
            return Force.WISH
    return None


def _is_owed(noun: Token) -> bool:
    return any(lower(child) in {"your", "a", "an"} for child in noun.children)
