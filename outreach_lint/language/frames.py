"""Ask frames: the grammatical shapes in which English asks somebody for something.

The frames are those of RULES 3.2 (Blum-Kulka's head acts, adapted to mail): imperative, performative, want, query,
embedded, suggestory, offer-shaped, announcement, fragment, reader-made choice.
"""

from __future__ import annotations

import itertools
from enum import Enum
from typing import TYPE_CHECKING

from .clauses import (
    INTENTION_NOUNS,
    OPENING_ADJECTIVES,
    Clause,
    Mood,
    Party,
    Time,
    children,
    clauses,
    lemma,
    lower,
    party,
)
from .memo import once
from .vocabulary import (
    GOOD,
    PERFORMATIVES,
    POLITE_PAST,
    STRONG_WANT_VERBS,
    WANT_ADJECTIVES,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence


class Frame(Enum):
    """The shape of an ask."""

    IMPERATIVE = "A1"
    PERFORMATIVE = "A2"
    WANT = "A3"
    QUERY = "A4"
    EMBEDDED = "A5"
    SUGGESTION = "A6"
    OFFER = "A7"
    ANNOUNCEMENT = "A8"
    FRAGMENT = "A9"
    CHOICE = "A10"


OFFER_VERBS = words(
    "buy treat take shout stand bring pay get offer owe send grab cover bribe drop deliver leave bake reward thank"
)
INTENTIONS = words("plan intend mean propose hope aim want")
FREE_ADJECTIVES = words(
    "free open available willing up around game keen interested able happy ok okay amenable in about"
)
FORMULAS = words("let tell")
CHANCE_NOUNS = words(
    "chance opportunity possibility time way day moment slot room interest hope space window minute place option date"
)
CHOICE_VERBS = words("pick choose name select set decide propose suggest")
CHOICE_NOUNS = words(
    "day time place date cafe café spot venue restaurant pub bar slot hour bistro shop canteen roastery teashop tearoom"
)
SUGGESTION_ADVERBS = words("maybe perhaps")
PLEASING = words("mean help suit work make do beat thrill delight go")
FITTING = words("work suit be do appeal interest help fit")


@once
def _first_words(sentence: Sentence) -> tuple[str, ...]:
    """The first four words of a sentence, or as many as it has, in lower case."""
    said = (lower(token) for token in sentence.tokens if token.is_alpha or "'" in token.text)
    return tuple(itertools.islice(said, 4))


def frame(clause: Clause, sentence: Sentence) -> Frame | None:
    """The frame that a clause itself makes; None where it makes none."""
    head = clause.head
    if clause.mood is Mood.IMPERATIVE:
        return Frame.WANT if sentence.is_question and clause.lemma in FREE_ADJECTIVES else _imperative(clause)
    if clause.mood is Mood.FRAGMENT:
        return _fragment(clause, sentence)
    if suggestion := _suggestion(clause, sentence):
        return suggestion
    if clause.mood is Mood.QUESTION and clause.time is not Time.PAST and _query(clause, sentence):
        return Frame.QUERY
    sender = clause.party in (Party.SENDER, Party.WE)
    if (
        clause.relation == "ROOT"
        and clause.subject is None
        and not OPENING_ADJECTIVES.isdisjoint(_first_words(sentence)[:1])
    ):
        return Frame.WANT
    if sender and clause.lemma in PERFORMATIVES and clause.time not in (Time.PAST, Time.PERFECT, Time.NONE):
        return Frame.PERFORMATIVE
    if sender and _offers(clause):
        return Frame.OFFER
    if sender and not clause.negated and _wants(clause):
        return Frame.WANT if clause.lemma != "wonder" else Frame.EMBEDDED
    if sender and clause.modal == "would" and any(lower(child) in {"rather", "sooner"} for child in head.children):
        return Frame.WANT
    if _would_be_good(clause):
        return Frame.EMBEDDED
    if clause.lemma == "mind" and clause.negated and sender:
        return Frame.WANT
    if clause.party is Party.SENDER and _announces(clause):
        return Frame.ANNOUNCEMENT
    if clause.party is Party.READER and clause.lemma in CHOICE_VERBS and _object_lemma(head) in CHOICE_NOUNS:
        return Frame.CHOICE
    if (
        clause.party is Party.READER
        and clause.modal in {"could", "would", "might", "can", "may"}
        and clause.relation in {"ROOT", "conj"}
    ):
        return Frame.QUERY if sentence.is_question or clause.modal != "can" else None
    return None


def _imperative(clause: Clause) -> Frame:
    head = clause.head
    if clause.lemma == "let":
        below = list(children(head, "ccomp", "xcomp"))
        who = [party(sub) for child in below for sub in children(child, "nsubj")]
        if any(lower(child) in {"'s", "us"} for child in head.subtree if child.i == head.i + 1):
            return Frame.SUGGESTION
        if Party.SENDER in who and any(lemma(child) == "know" for child in below):
            return Frame.EMBEDDED
        if Party.SENDER in who:
            return Frame.OFFER
    if clause.lemma in CHOICE_VERBS and _object_lemma(head) in CHOICE_NOUNS:
        return Frame.CHOICE
    return Frame.IMPERATIVE


def _object_lemma(head: Token) -> str:
    return next((lemma(child) for child in children(head, "dobj", "npadvmod")), "")


def _fragment(clause: Clause, sentence: Sentence) -> Frame | None:
    head = clause.head
    first = _first_words(sentence)
    if first[:2] in {("how", "about"), ("what", "about")} or first[:3] == ("how", "'s", "about"):
        return Frame.SUGGESTION
    if sentence.is_question and lower(head) in {"fancy", "care"}:
        return Frame.QUERY
    if lower(head) in WANT_ADJECTIVES or lemma(head) in FREE_ADJECTIVES:
        return Frame.WANT
    if head.tag_ in {"VBG"} and lemma(head) in {"hope", "look", "wonder", "think", "want", "wish"}:
        return Frame.WANT
    if _is_treat(sentence):
        return Frame.OFFER
    if sentence.is_question:
        return Frame.FRAGMENT
    if lemma(head) in CHANCE_NOUNS | {"worth"} and first[:1] in {("any",), ("worth",)}:
        return Frame.FRAGMENT
    if not (SUGGESTION_ADVERBS | {"up", "how", "what"}).isdisjoint(first[:1]):
        return Frame.SUGGESTION
    return None


def _is_treat(sentence: Sentence) -> bool:
    """Whether somebody else pays: "lunch on me", "my treat"."""
    words_ = [lower(token) for token in sentence.tokens]
    pairs = set(itertools.pairwise(words_))
    return bool(pairs & {("on", "me"), ("my", "treat"), ("my", "shout"), ("on", "us")})


SUGGESTING = frozenset(
    [
        ("how", "'s", "about"),
        ("how", "is", "about"),
        ("how", "about"),
        ("what", "about"),
        ("why", "not"),
        ("what", "say"),
        ("why", "do", "n't"),
        ("why", "don't", "we"),
        ("what", "if", "we"),
        ("what", "if", "i"),
        ("what", "do", "you", "say"),
    ]
)
"""The words with which suggestions begin."""


def _suggestion(clause: Clause, sentence: Sentence) -> Frame | None:
    shared = clause.party is Party.WE
    if clause.relation == "ROOT":
        first = _first_words(sentence)
        if not SUGGESTING.isdisjoint((first[:2], first[:3], first)):
            return Frame.SUGGESTION
        if first[:2] == ("what", "would") and "say" in first:
            return Frame.SUGGESTION
        if shared and not SUGGESTION_ADVERBS.isdisjoint(first[:1]):
            return Frame.SUGGESTION
    if shared and clause.modal in {"could", "should", "might", "can", "may", "must", "shall"}:
        return Frame.SUGGESTION
    if (
        shared
        and clause.time is Time.PRESENT
        and clause.parent is not None
        and clause.parent.lemma in {"suggestion", "idea", "proposal", "plan", "suggest", "propose"}
    ):
        return Frame.SUGGESTION
    return None


def _query(clause: Clause, sentence: Sentence) -> bool:
    head = clause.head
    if clause.relation not in {"ROOT", "conj", "ccomp", "parataxis"}:
        return False
    if clause.party in (Party.SENDER, Party.WE, Party.READER) and clause.modal:
        return True
    if clause.party is Party.READER and clause.lemma in {
        "have",
        "get",
        "fancy",
        "care",
        "want",
        "like",
        "mind",
        "spare",
        "feel",
        "think",
        "object",
        "drink",
        "accept",
        "do",
        "take",
    }:
        return True
    if clause.party is Party.READER and clause.lemma == "be":
        return True
    if lower(head) in {"fancy", "care", "got", "mind"}:
        return True
    if clause.party is Party.NOBODY:
        return True
    return bool(clause.modal) and clause.lemma in FITTING


def _wants(clause: Clause) -> bool:
    """Whether the clause says that the writer wants something: "would love", "am keen", "was hoping"."""
    head = clause.head
    if (
        clause.lemma == "be"
        or head.pos_ == "ADJ"
        or (head.tag_ == "VBN" and any(lemma(aux) == "be" for aux in children(head, "auxpass", "aux")))
    ):
        complements = [head, *children(head, "acomp", "attr")]
        if _is_overjoyed(head):
            return clause.time in (Time.PRESENT, Time.MODAL, Time.FUTURE)
        subject = clause.subject
        if subject is not None and lemma(subject) in INTENTION_NOUNS and any(children(head, "xcomp", "ccomp")):
            return clause.time in (Time.PRESENT, Time.MODAL)
        if any(
            lemma(word) in STRONG_WANT_VERBS | {"after", "look"}
            for topic in children(head, "csubj")
            for word in (topic, *topic.children)
        ):
            return clause.time is Time.PRESENT
        if clause.time not in (Time.PRESENT, Time.MODAL, Time.FUTURE, Time.NONE):
            return False
        return any(lower(word) in WANT_ADJECTIVES or lemma(word) in WANT_ADJECTIVES for word in complements)
    if clause.lemma == "look" and any(lower(child) in {"forward", "to"} for child in head.children):
        return clause.time is not Time.PAST or head.tag_ == "VBG"
    if clause.lemma == "have" and any(
        lemma(child) in {"hope", "wish", "request", "favour", "favor"} for child in children(head, "dobj")
    ):
        return True
    if clause.lemma in {"wonder", "think"} and head.tag_ == "VBG":
        return True
    if clause.lemma == "think" and clause.time is Time.PAST:
        return True
    if clause.lemma not in STRONG_WANT_VERBS | {
        "wonder",
        "propose",
        "suggest",
        "request",
        "jump",
        "kill",
        "ask",
        "die",
        "invite",
    }:
        return False
    if clause.lemma in {"jump", "kill", "die"}:
        return clause.time is Time.MODAL or head.tag_ == "VBG"
    if (
        clause.lemma in {"like", "love", "enjoy", "value", "prefer", "appreciate"}
        and clause.time is Time.PRESENT
        and not clause.modal
    ):
        return False
    if clause.time is Time.PAST:
        return clause.lemma in POLITE_PAST
    return clause.time is not Time.PERFECT or head.tag_ == "VBG" or clause.lemma in {"hope", "want", "wish"}


def _is_overjoyed(head: Token) -> bool:
    """Whether the writer is "over the moon", "on cloud nine", "in seventh heaven"."""
    places = (below for preposition in children(head, "prep") for below in children(preposition, "pobj"))
    return any(lemma(place) in {"moon", "cloud", "heaven"} for place in places)


def _offers(clause: Clause) -> bool:
    """Whether the writer offers to give the reader something: "I'll buy you", "my treat", "I owe you"."""
    if clause.lemma not in OFFER_VERBS or (clause.lemma == "thank" and clause.time is Time.PRESENT):
        return False
    if clause.time not in (Time.FUTURE, Time.MODAL, Time.PRESENT):
        return False
    given = any(_is_reader_side(child) for child in _recipients(clause.head))
    return given or (clause.time is Time.FUTURE and clause.lemma in {"pay", "treat", "shout", "bring", "buy", "cover"})


def _recipients(verb: Token) -> Iterator[Token]:
    """Who gets what a verb gives: "you" of "buy you lunch", "the team" of "drop cakes off for the team"."""
    yield from children(verb, "dative", "dobj")
    for child in verb.subtree:
        if child.dep_ == "prep" and lower(child) in {"for", "to"}:
            yield from children(child, "pobj")


def _is_reader_side(token: Token) -> bool:
    return party(token) is Party.READER or lemma(token) in {
        "team",
        "office",
        "crew",
        "everyone",
        "everybody",
        "staff",
        "floor",
    }


def _would_be_good(clause: Clause) -> bool:
    """Whether the clause rates a possibility: "it would be great to", "coffee would be lovely", "a call suits me"."""
    head = clause.head
    if clause.negated:
        return False
    if clause.time in (Time.MODAL, Time.FUTURE):
        if head.tag_ == "VBN" and clause.lemma in {"appreciate", "welcome", "value"}:
            return True
        if clause.lemma in {"be", "feel", "seem", "sound", "prove"}:
            return any(lower(word) in GOOD or lemma(word) in GOOD for word in _complements(head))
        return clause.party in (Party.NOBODY, Party.OTHER) and clause.lemma in PLEASING
    if clause.time is Time.PRESENT and clause.party in (Party.NOBODY, Party.OTHER):
        return clause.lemma == "be" and any(
            lower(child) == "on" and any(party(below) is Party.SENDER for below in children(child, "pobj"))
            for child in children(head, "prep")
        )
    return False


def _complements(head: Token) -> Iterator[Token]:
    """What "be" says of its subject: "great", "in order", "of interest"."""
    yield from children(head, "acomp", "attr", "advmod", "oprd")
    for preposition in children(head, "prep"):
        yield preposition
        yield from children(preposition, "pobj")


def _announces(clause: Clause) -> bool:
    """Whether the writer says what he will do: "I'll call", "I plan to stop by", "Will ring on Monday"."""
    if clause.time is Time.FUTURE:
        return True
    if clause.lemma in INTENTIONS and clause.time is Time.PRESENT:
        return any(child.tag_ == "VB" for child in children(clause.head, "xcomp"))
    return clause.head.tag_ == "VBG" and clause.time is Time.PRESENT and clause.lemma not in {"work", "write", "look"}


ASKING_LINKS = frozenset({"xcomp", "ccomp", "conj", "acl", "pcomp", "csubj", "parataxis", "dep", "csubjpass"})


def governors(clause: Clause) -> Iterator[Clause]:
    """The clause and the clauses above it that ask for it: "I'd love | to find time | to meet".

    The way up ends where the clause is only a circumstance ("because ...", "when ...") of the one above. A condition
    ("it would be great if we met") and a purpose ("do you have time to meet") are part of what is asked.
    """
    current: Clause | None = clause
    while current is not None:
        yield current
        above = current.parent
        if above is None or current.mood is Mood.IMPERATIVE:
            return
        linked = current.relation in ASKING_LINKS
        if current.relation == "conj" and current.time is not Time.NONE and above.time is Time.NONE:
            linked = current.subject is None or above.head.pos_ in {"VERB", "AUX"}
        conditional = (
            current.relation == "advcl" and current.mark in {"if", "that", "whether", ""} and not _reported(above)
        )
        if current.relation == "relcl":
            linked = lemma(current.head.head) in CHANCE_NOUNS | GOOD and current.time is Time.NONE
        if current.relation == "conj" and current.subject != above.subject and current.time is not Time.NONE:
            linked = current.time is above.time is Time.NONE
        if not linked and not conditional:
            return
        current = above


def _reported(clause: Clause) -> bool:
    return clause.time in (Time.PAST, Time.PERFECT) and clause.lemma not in POLITE_PAST


@once
def framed(sentence: Sentence) -> tuple[tuple[Clause, Frame], ...]:
    """The clauses of a sentence that make an ask frame, outer first."""
    found = [(clause, frame(clause, sentence)) for clause in clauses(sentence).values()]
    return tuple([(clause, shape) for clause, shape in found if shape is not None])


def asking_clause(clause: Clause, sentence: Sentence) -> tuple[Clause, Frame] | None:
    """The outermost clause above (or at) one whose frame asks for it, with the frame."""
    shapes = dict(framed(sentence))
    asked: tuple[Clause, Frame] | None = None
    for governor in governors(clause):
        if governor in shapes:
            asked = governor, shapes[governor]
    return asked
