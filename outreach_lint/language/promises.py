"""Promises: where a draft says that there are questions, without asking one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clauses import Clause, Mood, Party, Time, children, clause_of, lemma, lower, party
from .guards import is_negated, is_quoted
from .questions import questions
from .sentences import Sentence, sentences
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft


@dataclass(frozen=True)
class Promise:
    """The words that say that there are questions. Offsets into `Draft.text`."""

    start: int
    end: int
    words: str


QUESTION_NOUNS = words("question query enquiry inquiry")
LOOSE_NOUNS = words("thing something point matter detail issue item few couple anything one two three")
HOLDING = words("have get hold gather collect prepare bring carry list")
PUTTING = words(
    "ask put send run raise pose email mail discuss forward direct bounce submit fire throw shoot "
    "share clarify clear get go address"
)
ARISING = words("come arise occur remain be spring pop emerge linger turn appear")
ANSWERING = words("answer take field handle entertain help address")
WRITING = words("write reach contact email mail get message come turn approach")
UNSETTLED = words("unclear open unsure uncertain clear unanswered")
OTHERS = words("your their his her its our exam interview test survey quiz whose")
OPENING = words("any no every each such this that")
QUESTION_WORDS = words("what which who whom whose where when why how whether")
MOST_APART = 12


def unkept_promises(draft: Draft) -> Iterator[Promise]:
    """The first mention of questions in a draft that asks none."""
    for sentence in sentences(draft):
        found = next(_promises(sentence), None)
        if found is not None:
            if not _asks_elsewhere(draft, sentence, found):
                yield found
            return


def _asks_elsewhere(draft: Draft, promising: Sentence, promise: Promise) -> bool:
    for question in questions(draft):
        if question.sentence.index != promising.index:
            return True
        if (
            question.end > promise.end
            and (question.form.wh or not question.concealed)
            and question.start >= promise.end
        ):
            return True
    after = [token for token in promising.tokens if promising.offset + token.idx >= promise.end]
    return any(lower(token) in QUESTION_WORDS for token in after)


def _promises(sentence: Sentence) -> Iterator[Promise]:
    for token in sentence.tokens:
        if is_quoted(sentence, token):
            continue
        if _is_own_question(sentence, token) or _is_loose_thing(sentence, token):
            yield _promise(sentence, token)


def _promise(sentence: Sentence, token: Token) -> Promise:
    """The promise from its verb or its first word on to the noun: "have a few questions"."""
    head = clause_of(sentence, token).head
    left = min(word.i for word in token.subtree)
    first = head if head.i < token.i and token.i - head.i <= MOST_APART else sentence.span.doc[left]
    last = token if head.i <= token.i or head.i - token.i > MOST_APART else head
    start, end = sentence.place(first, last)
    return Promise(start, end, sentence.words(first, last))


def _is_own_question(sentence: Sentence, token: Token) -> bool:
    """Whether a noun names questions that the writer has for the reader now."""
    if lemma(token) not in QUESTION_NOUNS or token.pos_ not in {"NOUN", "PROPN"} or token.dep_ == "compound":
        return False
    if any(lower(child) in OTHERS | OPENING for child in token.children) or _is_anothers(token):
        return False
    if any(lower(child) == "the" for child in token.children) and not any(children(token, "relcl")):
        return False
    clause = clause_of(sentence, token)
    if is_negated(sentence, token) or _is_condition(clause) or _is_idiom(token):
        return False
    if clause.time is Time.PAST and not _is_polite(clause) and clause.lemma not in ARISING | {"leave"}:
        return False
    return _is_put_to_reader(token, clause)


def _is_idiom(token: Token) -> bool:
    """Whether a question is only a turn of phrase: "out of the question", "without question"."""
    above = lower(token.head)
    bare = not list(children(token, "det", "amod", "nummod"))
    return (
        token.head.dep_ == "prep"
        and above in {"out", "beyond", "without", "in"}
        and bare
        and lemma(token) == "question"
    )


def _is_put_to_reader(token: Token, clause: Clause) -> bool:
    """Whether the questions are the writer's, and the reader is to hear them."""
    if any(above.lemma in {"thank", "thanks", "appreciate"} and not above.modal for above in clause.chain()):
        return False
    if any(lower(child) == "my" for child in _determiners(token)):
        return clause.time is not Time.PAST
    if clause.head == token or clause.mood is Mood.FRAGMENT:
        return clause.party is not Party.OTHER or token.dep_ == "ROOT"
    if _top(token).dep_ in {"nsubj", "nsubjpass"}:
        return clause.lemma in ARISING | {"follow", "hit", "strike"} and not any(children(clause.head, "attr"))
    if clause.party is Party.NOBODY and clause.lemma == "be":
        return any(child.dep_ == "expl" for child in clause.head.children) and not _doubts(token)
    if clause.lemma == "leave":
        return any(party(child) is Party.SENDER for child in children(clause.head, "dobj"))
    if clause.party is Party.READER and clause.lemma in ANSWERING:
        asked = any(
            above.mood in {Mood.QUESTION, Mood.IMPERATIVE} or above.party is not Party.READER
            for above in clause.chain()
        )
        return asked and clause.time is not Time.PAST
    written = clause.lemma in WRITING and token.dep_ == "pobj" and lower(token.head) in {"with", "about"}
    return _is_senders(clause) and (clause.lemma in HOLDING | PUTTING or written)


def _doubts(token: Token) -> bool:
    """Whether a clause follows that is doubted: "there is a question that ..."."""
    return any(lower(child) == "that" for word in children(token, "acl", "relcl") for child in word.children)


def _top(token: Token) -> Token:
    """The noun that a noun after "of" belongs to: "a list of questions"."""
    while token.dep_ in {"pobj", "prep"} and token.head.dep_ in {"prep", "nsubj", "nsubjpass", "attr", "dobj", "pobj"}:
        token = token.head
    return token


def _determiners(token: Token) -> Iterator[Token]:
    yield from children(token, "poss", "det")
    if token.head.dep_ == "prep" and lower(token.head) == "of":
        yield from children(token.head.head, "poss", "det")


def _is_anothers(token: Token) -> bool:
    """Whether the questions are somebody else's: "questions from drivers", "the questions that I had"."""
    for child in token.children:
        if (
            child.dep_ == "prep"
            and lower(child) in {"from", "of"}
            and any(party(below) is Party.OTHER for below in children(child, "pobj"))
        ):
            return True
        if child.dep_ == "relcl" and any(word.tag_ == "VBD" for word in (child, *children(child, "aux"))):
            return True
    return False


def _is_polite(clause: Clause) -> bool:
    """Whether a past tense is only polite: "I was hoping I could run a question by you"."""
    return any(
        above.modal or above.lemma in {"hope", "wonder", "want", "think", "mind", "like"} or above.mood is Mood.QUESTION
        for above in clause.chain()
    )


def _is_condition(clause: Clause) -> bool:
    return any(above.mark in {"if", "should", "in case"} and above.party is Party.READER for above in clause.chain())


def _is_senders(clause: Clause) -> bool:
    return clause.party in {Party.SENDER, Party.WE} and not (
        clause.lemma in {"get", "have", "list"} and clause.time is Time.PERFECT and clause.lemma != "get"
    )


def _is_loose_thing(sentence: Sentence, token: Token) -> bool:
    """Whether things are named that the writer wants to ask: "ask you something", "a couple of points are unclear"."""
    if lemma(token) not in LOOSE_NOUNS and lower(token) not in LOOSE_NOUNS:
        return False
    if token.pos_ not in {"NOUN", "PRON", "NUM"} or any(lower(child) in OPENING - {"any"} for child in token.children):
        return False
    clause = clause_of(sentence, token)
    if is_negated(sentence, token) or _is_condition(clause):
        return False
    if token.dep_ in {"nsubj", "attr"} or (token.dep_ == "pobj" and token.head.head.dep_ in {"nsubj", "attr"}):
        relatives = [word for top in (token, token.head.head) for word in children(top, "relcl", "acl")]
        if any(_asks_reader(word) for relative in relatives for word in relative.subtree):
            return clause.time is not Time.PAST
        if token.dep_ == "attr" or clause.lemma != "be" or lower(token) in {"one"}:
            return False
        states = {lower(word) for word in children(clause.head, "acomp", "attr", "oprd")}
        puzzling = bool(states & (UNSETTLED - {"clear"})) or ("clear" in states and clause.negated)
        return puzzling and clause.time is Time.PRESENT and _concerns_writer(clause)
    if clause.lemma != "ask" or clause.party not in {Party.SENDER, Party.WE} or clause.time is Time.PERFECT:
        return False
    if clause.time is Time.PAST and not _is_polite(clause):
        return False
    return token.dep_ in {"dobj", "pobj", "dative", "npadvmod"} and _asks_reader(clause.head)


def _asks_reader(verb: Token) -> bool:
    """Whether a verb means to ask the reader: "ask you", or simply "ask"."""
    if lemma(verb) != "ask" or verb.pos_ != "VERB":
        return False
    asked = [party(child) for child in children(verb, "dobj", "dative")]
    return (
        Party.READER in asked
        or not any(who is Party.OTHER for who in asked)
        or all(
            lemma(child) in LOOSE_NOUNS | QUESTION_NOUNS or lower(child) in LOOSE_NOUNS
            for child in children(verb, "dobj")
            if party(child) is Party.OTHER
        )
    )


def _concerns_writer(clause: Clause) -> bool:
    """Whether what is unclear is so to the writer, or to nobody named."""
    for preposition in (word for child in clause.head.children for word in (child, *child.children)):
        if preposition.dep_ == "prep" and lower(preposition) in {"to", "for"}:
            return any(party(below) is Party.SENDER for below in children(preposition, "pobj"))
    return True
