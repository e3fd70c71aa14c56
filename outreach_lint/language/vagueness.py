"""Asks for talk, advice or connection, and whether they say what about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clauses import Clause, Party, children, clause_of, clauses, lemma, lower, party
from .events import Event, event_asks, event_words, looks_forward
from .frames import Frame, asking_clause, framed
from .guards import is_invited, is_negated, is_past, is_quoted, is_third_party, path
from .match import lexicon
from .sentences import Sentence, sentences
from .vocabulary import DAY_TIMES, GOOD, MONTHS, PERIODS, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

NO_TOPICS = frozenset(lexicon("vague_topics")) | GOOD | WEEKDAYS | MONTHS | PERIODS | DAY_TIMES
COUNSEL = words(
    "advice guidance tip insight wisdom perspective pointer mentorship mentoring steer counsel input knowledge "
    "expertise brain mind take thought learning lesson secret nugget pearl feedback word"
)
LEARNING_VERBS = words("hear learn know find understand discover absorb benefit soak")
BONDING = words("connect network bond befriend acquaint acquainted acquaintance")
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
TOPICAL = words("discuss question ask explain explore understand learn talk idea curious wonder")
ROLE_WORDS = words(
    "role position post job vacancy opening posting ad advert requisition internship apprenticeship traineeship"
)
COMPANY_WORDS = words("company firm organisation organization business product service mission value culture")


@dataclass(frozen=True, eq=False)
class VagueAsk:
    """An ask without a topic. Offsets are into `Draft.text`."""

    start: int
    end: int
    words: str


def vague_asks(draft: Draft) -> Iterator[VagueAsk]:
    """The asks of a draft for talk, advice or connection that name no topic, at most one a sentence."""
    talks = {id(ask.sentence): ask for ask in reversed(list(event_asks(draft, Event.TALK))) if not ask.by_choice}
    for sentence in sentences(draft):
        found = next(_candidates(sentence), None)
        if found is None and id(sentence) in talks:
            talk = talks[id(sentence)]
            if not has_topic(sentence, talk.word.role, talk.asker) and not _topic_before(draft, sentence):
                yield VagueAsk(*talk.place, talk.words)
        elif found is not None:
            first, last = found
            start, end = sentence.place(first, last)
            yield VagueAsk(start, end, sentence.words(first, last))


def _topic_before(draft: Draft, sentence: Sentence) -> bool:
    """Whether the sentence before asks or wants to talk about something named, so that a bare "a chat" means that."""
    before = next((other for other in sentences(draft) if other.index == sentence.index - 1), None)
    if before is None:
        return False
    opens = before.is_question or any(lemma(token) in TOPICAL for token in before.tokens)
    return opens and any(
        token.pos_ in CONTENT
        and token.i > before.span.start + 1
        and lemma(token) not in NO_TOPICS
        and lower(token) not in NO_TOPICS
        for token in before.tokens
    )


def _candidates(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    for token in sentence.tokens:
        last = _brain(token) or _bond(token) or _counsel(token) or _more(token) or _swapped(token) or _few_things(token)
        if last is None:
            continue
        clause = clause_of(sentence, token)
        asked = asking_clause(clause, sentence)
        if asked is None and _brain(token) is not None:
            asked = next(iter(framed(sentence)), None)
        if asked is None or asked[1] is Frame.ANNOUNCEMENT or looks_forward(asked[0]):
            continue
        if is_quoted(sentence, token) or is_negated(sentence, token) or is_past(sentence, token):
            continue
        if is_invited(sentence, token) or is_third_party(sentence, token, clause):
            continue
        if _brain(token) is not None or not has_topic(sentence, token, asked[0]):
            first, final = sorted((clause.head if clause.head.i <= token.i else token, last), key=lambda word: word.i)
            yield first, final


def _brain(token: Token) -> Token | None:
    """The brain of "pick your brain", "borrow your brain for a moment"."""
    if lemma(token) not in {"pick", "borrow", "tap", "rack", "plumb", "mine"}:
        return None
    return next(
        (
            thing
            for thing in children(token, "dobj", "pobj")
            if lemma(thing) in {"brain", "mind", "brains", "wisdom", "expertise"}
        ),
        None,
    ) or next(
        (
            thing
            for prep in children(token, "prep")
            for thing in children(prep, "pobj")
            if lemma(thing) in {"brain", "expertise", "wisdom", "knowledge"}
        ),
        None,
    )


def _bond(token: Token) -> Token | None:
    """The verb of "connect", "network with you", "get to know you", "stay in touch"."""
    if token.pos_ in {"VERB", "NOUN", "ADJ"} and (lemma(token) in BONDING or lower(token) in BONDING):
        if token.pos_ == "NOUN" and lemma(token) != "acquaintance":
            return None
        things = [*children(token, "dobj")]
        return None if any(party(thing) is Party.OTHER for thing in things) else token
    if lemma(token) == "know" and token.pos_ == "VERB" and lemma(token.head) == "get":
        return next(
            (
                thing
                for thing in children(token, "dobj")
                if any(party(word) is Party.READER or lower(word) == "your" for word in thing.subtree)
            ),
            None,
        )
    if lemma(token) in {"stay", "keep", "get", "be"} and token.pos_ in {"VERB", "AUX"}:
        return next(
            (
                thing
                for prep in children(token, "prep")
                if lower(prep) == "in"
                for thing in children(prep, "pobj")
                if lower(thing) in {"touch", "contact"}
            ),
            None,
        )
    return None


def _counsel(token: Token) -> Token | None:
    """The noun of "any advice", "your insights", "a bit of guidance"."""
    if token.pos_ != "NOUN" or lemma(token) not in COUNSEL - {
        "brain",
        "mind",
        "word",
        "take",
        "thought",
        "feedback",
        "learning",
    }:
        return None
    if token.dep_ in {"dobj", "pobj", "attr", "conj", "ROOT", "nsubj", "appos"}:
        return token
    return None


def _more(token: Token) -> Token | None:
    """The verb of "hear more about what you do", "learn from you", "know you better"."""
    if token.pos_ != "VERB" or lemma(token) not in LEARNING_VERBS:
        return None
    inside = list(token.subtree)
    if lemma(token) == "find" and not any(lower(word) == "out" for word in token.children):
        return None
    if lemma(token) in {"hear", "know"} and not any(
        lower(word) in {"more", "about", "story", "journey", "bit", "little", "lot"} for word in inside
    ):
        return None
    if not any(party(word) is Party.READER or lower(word) in {"your", "more"} for word in inside):
        return None
    scope = {lemma(word) for word in inside}
    if scope & ROLE_WORDS or (scope & COMPANY_WORDS and not scope & {"journey", "story", "path", "career"}):
        return None
    return token


def _swapped(token: Token) -> Token | None:
    """The thing of "exchange a few thoughts", "swap notes", "get your take", "borrow your ears"."""
    if token.pos_ != "NOUN" or token.dep_ not in {"dobj", "pobj"}:
        return None
    verb = lemma(token.head)
    if lemma(token) in {"thought", "note", "idea", "view", "story", "experience"} and verb in {
        "exchange",
        "swap",
        "share",
        "trade",
        "compare",
    }:
        return token
    yours = any(lower(child) == "your" for child in token.lefts)
    return (
        token
        if yours
        and lemma(token) in {"take", "ear", "thought", "opinion", "view"}
        and verb in {"get", "borrow", "hear", "have", "bend"}
        else None
    )


def _few_things(token: Token) -> Token | None:
    """The thing of "ask you a few things", "reach out with something"."""
    reached = token.dep_ == "pobj" and lemma(token.head.head) in {"reach", "come", "write"}
    bare = not any(children(token, "prep", "acl", "relcl"))
    if lemma(token) == "question" and reached and bare and lower(token.head) == "with":
        return token
    if lemma(token) in {"thing", "something", "anything", "stuff"} and token.dep_ in {"dobj", "pobj"}:
        above = [lemma(word) for word in (token.head, token.head.head)]
        return token if {"ask", "reach", "run", "discuss", "bounce", "talk"} & set(above) else None
    return None


def has_topic(sentence: Sentence, word: Token, asker: Clause) -> bool:
    """Whether the ask says what about: a content word is left in it when the empty ones are taken away."""
    if lemma(word) == "discuss" and not any(children(word, "dobj", "prep")):
        return True
    if any(
        lower(token) in {"that", "this", "it", "these", "them", "him", "her"} and _points_back(token)
        for token in asker.head.subtree
    ):
        return True
    event_tokens = {token.i for event in event_words(sentence) for token in (event.first, event.last)}
    inside = {token.i for token in asker.head.subtree} | {token.i for token in word.subtree}
    beside = {token.i for other in _sibling_clauses(sentence, word) for token in other.head.subtree}
    begin = min(asker.head.i, word.left_edge.i)
    for token in sentence.tokens:
        if token.i not in inside or token.i in event_tokens or token == asker.head or token.i < begin:
            continue
        if token.i in beside or (token.dep_ == "amod" and token.head == word):
            continue
        if token.pos_ not in CONTENT or lemma(token) in NO_TOPICS or lower(token) in NO_TOPICS:
            continue
        if token.pos_ == "NUM" or _is_measure(token) or _is_addressee(token) or _is_aside(token, word, asker):
            continue
        return True
    return False


def _points_back(pronoun: Token) -> bool:
    """Whether a pronoun stands for the topic, named before: "talk about that", "discuss it further"."""
    if pronoun.dep_ == "pobj":
        return lower(pronoun.head) in {"about", "on", "regarding", "with", "to"}
    return pronoun.dep_ == "dobj" and lemma(pronoun.head) in {"discuss", "talk", "explore", "go", "chat"}


def _sibling_clauses(sentence: Sentence, word: Token) -> Iterator[Clause]:
    """The clauses joined to the ask by "and" that ask for something else."""
    above = {token.i for token in path(word)}
    for clause in clauses(sentence).values():
        if clause.relation == "conj" and clause.head.i not in above and clause.head.i > word.i:
            yield clause


def _is_measure(token: Token) -> bool:
    return any(child.pos_ == "NUM" for child in token.lefts) and lemma(token) in PERIODS


def _is_addressee(token: Token) -> bool:
    """Whether a name is only addressed, or names where the writer will be: "Renée", "when I'm in Oslo"."""
    named = token.text[:1].isupper() and token.i > token.sent.start and token.doc[token.i - 1].text == ","
    if token.pos_ != "PROPN" and not (token.pos_ == "NOUN" and named):
        return False
    if token.dep_ in {"npadvmod", "vocative", "intj", "appos", "ROOT"}:
        return True
    before = token.doc[token.i - 1] if token.i else token
    ends = token.i + 1 >= len(token.doc) or token.doc[token.i + 1].is_punct
    return (before.text == "," or lower(before) in {"mr", "ms", "mrs", "dr", "mr.", "ms.", "dr.", "mrs."}) and ends


def _is_aside(token: Token, word: Token, asker: Clause) -> bool:
    """Whether the word belongs to a circumstance of time, place or manner, not to what is asked about."""
    above = token
    while above.head != above:
        if above.dep_ == "prep" and lower(above) in {
            "in",
            "at",
            "over",
            "via",
            "on",
            "by",
            "for",
            "with",
            "near",
            "during",
            "from",
            "after",
            "before",
            "as",
        }:
            things = [lemma(thing) for thing in children(above, "pobj")]
            if lower(above) in {
                "in",
                "at",
                "over",
                "via",
                "by",
                "for",
                "near",
                "from",
                "during",
                "after",
                "before",
            } or any(thing in NO_TOPICS for thing in things):
                return lower(above) not in {"with", "as"} and not (
                    lower(above) in {"on", "for"}
                    and lemma(above.head)
                    in {"advice", "tip", "guidance", "pointer", "insight", "thought", "perspective"}
                )
        if above.dep_ == "advcl" and any(
            lower(child) in {"when", "while", "if", "once", "whenever"} for child in above.lefts
        ):
            return True
        if above == word or above == asker.head:
            return False
        above = above.head
    return False
