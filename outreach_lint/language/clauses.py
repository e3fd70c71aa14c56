"""Clauses: who does what, when, and in which mood, read off the dependency parse.

The parse gives heads and labels; this module adds what English leaves out: the subject of an infinitive, of a
conjoined verb, of an imperative, of a dropped "I" ("Would love to ...").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from .memo import once
from .vocabulary import (
    MODALS,
    NOBODY_WORDS,
    READER_SIDE,
    READER_WORDS,
    SENDER_WORDS,
    WE_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from .sentences import Sentence

CONJOINED = "conj"
CLAUSAL = frozenset({"ROOT", "ccomp", "xcomp", "advcl", "relcl", "acl", "csubj", "csubjpass", "pcomp", "parataxis"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj", "csubjpass"})
OBJECT_CONTROL = frozenset(
    [
        "ask",
        "invite",
        "let",
        "allow",
        "help",
        "want",
        "like",
        "expect",
        "urge",
        "get",
        "have",
        "need",
        "tell",
        "encourage",
        "beg",
        "permit",
        "enable",
        "love",
        "advise",
        "request",
        "require",
        "remind",
        "order",
        "force",
        "welcome",
        "trust",
    ]
)
VERBAL = frozenset({"VERB", "AUX"})
INTENTION_NOUNS = frozenset(
    [
        "plan",
        "intention",
        "aim",
        "hope",
        "wish",
        "idea",
        "goal",
        "preference",
        "suggestion",
        "proposal",
        "request",
        "aspiration",
        "ask",
        "dream",
        "step",
        "move",
    ]
)
"""With `my`, these nouns stand for what the writer means to do or to get."""
FINITE_TAGS = frozenset({"VBD", "VBP", "VBZ", "MD"})
NO_TAGS = frozenset[str]()


class Party(Enum):
    """Who a word stands for in a mail."""

    SENDER = "sender"
    READER = "reader"
    WE = "we"
    NOBODY = "nobody"
    OTHER = "other"


PARTIES_TO_AN_ASK = (Party.SENDER, Party.READER, Party.WE, Party.NOBODY)


class Mood(Enum):
    """What a clause does."""

    STATEMENT = "statement"
    QUESTION = "question"
    IMPERATIVE = "imperative"
    FRAGMENT = "fragment"


class Time(Enum):
    """When a clause holds. `MODAL` is neither: could, would, might, should. `NONE` is an infinitive or participle."""

    PAST = "past"
    PERFECT = "perfect"
    PRESENT = "present"
    FUTURE = "future"
    MODAL = "modal"
    NONE = "none"


@dataclass(frozen=True, eq=False)
class Clause:
    """A verb (or the head of a verbless phrase) with what belongs to it.

    `subject` is the word, own or understood from above; None where nobody is said (an imperative, a dropped "I").
    `party` says who that is. `modal` is the modal verb in lower case, else "". `mark` is the word that subordinates it.
    `lemma` is the head's, in lower case.
    """

    head: Token
    parent: Clause | None
    relation: str
    subject: Token | None
    party: Party
    mood: Mood
    time: Time
    modal: str
    negated: bool
    mark: str
    lemma: str

    def chain(self) -> Iterator[Clause]:
        """This clause and those above it, innermost first."""
        clause: Clause | None = self
        while clause is not None:
            yield clause
            clause = clause.parent


MISREAD_LEMMAS = {"hoping": "hope", "hoped": "hope", "rung": "ring", "rang": "ring"}
"""Words whose lemma the model gets wrong ("hop"), by the word."""


_lemmas: dict[tuple[int, int], str] = {}
"""The lemmas that were asked for, by the ids of word and lemma: no other question is asked so often."""


def lemma(token: Token) -> str:
    """The lemma in lower case."""
    ids = token.orth, token.lemma
    try:
        return _lemmas[ids]
    except KeyError:
        found = _lemmas[ids] = MISREAD_LEMMAS.get(lower(token)) or str(token.lemma_).lower()
        return found


def lower(token: Token) -> str:
    """The word in lower case."""
    word: str = token.lower_
    return word


def children(token: Token, *labels: str) -> Iterator[Token]:
    """The words that hang directly on one, by label."""
    return (child for child in token.children if child.dep_ in labels)


def gives_name(verb: Token) -> bool:
    """Whether a verb gives a name: "call me Sam", not "may I call you, Sam?"."""
    return any(name.left_edge.nbor(-1).text != "," for name in children(verb, "oprd") if name.left_edge.i > 0)


def party(token: Token) -> Party:
    """Who a word, and the phrase that it heads, stands for."""
    word, base, relation = lower(token), lemma(token), token.dep_
    if relation in {"csubj", "csubjpass"}:
        inner = next(children(token, "nsubj", "nsubjpass"), None)
        return party(inner) if inner is not None else Party.NOBODY
    if word in SENDER_WORDS:
        return Party.SENDER
    if word in READER_WORDS or base == "you":
        return Party.READER
    if word in WE_WORDS:
        return Party.WE
    if word in NOBODY_WORDS or relation == "expl":
        return Party.NOBODY
    if word in {"anyone", "someone", "anybody", "somebody"} and any(
        party(below) is Party.READER for child in children(token, "prep") for below in children(child, "pobj")
    ):
        return Party.READER
    if base in READER_SIDE and any(lower(child) == "your" for child in children(token, "poss")):
        return Party.READER
    if base in READER_SIDE and any(
        lower(below) in READER_WORDS for child in children(token, "prep") for below in child.subtree
    ):
        return Party.READER
    if base in INTENTION_NOUNS and any(lower(child) == "my" for child in children(token, "poss")):
        return Party.SENDER
    if base in {"all", "least", "thing", "what", "best", "most", "everything"} and any(
        party(subject) is Party.SENDER for below in children(token, "relcl") for subject in children(below, "nsubj")
    ):
        return Party.SENDER
    for other in token.children:
        if other.dep_ == CONJOINED and lower(other) == "i":
            return Party.SENDER
    if word in {"both", "two", "each"}:
        for prep in children(token, "prep"):
            for below in children(prep, "pobj"):
                return party(below)
    return Party.OTHER


HEADS = f"{__name__}.heads"
"""The name under which a parse keeps where the heads of its words stand."""


def heads(doc: Doc) -> list[int]:
    """Where in a parse the head of each of its words stands, a root's being itself."""
    known: dict[str, list[int]] = doc.user_data
    if HEADS not in known:
        known[HEADS] = [at + away for at, away in enumerate(doc.to_array("HEAD").astype("int64").tolist())]
    return known[HEADS]


LOOSE = frozenset({"dep", "intj", "appos"})
"""The labels of words that head a clause only where they are verbs with a subject or an object."""
HEADING = CLAUSAL | LOOSE | {CONJOINED}
"""The labels of the words that may head a clause; a word without a head is a "ROOT"."""


def _is_clause_head(token: Token) -> bool:
    """Whether a word with a label of `HEADING` heads a clause."""
    relation = token.dep_
    if relation in CLAUSAL:
        return not (relation in {"pcomp", "acl"} and token.pos_ not in VERBAL)
    if token.pos_ not in VERBAL:
        return False
    if relation == CONJOINED:
        head = _conjunct_root(token)
        if head.pos_ in VERBAL or (head.dep_ in HEADING and _is_clause_head(head)):
            return True
    taken = SUBJECTS if relation == CONJOINED else SUBJECTS | {"dobj"}
    return any(child.dep_ in taken for child in token.children)


def _conjunct_root(token: Token) -> Token:
    while token.dep_ == CONJOINED:
        token = token.head
    return token


def _own_subject(below: tuple[Token, ...]) -> Token | None:
    first: Token | None = None
    for child in below:
        relation = child.dep_
        if relation == "expl" and not _is_dropped_copula(child):
            return child
        if first is None and relation in SUBJECTS and not _is_dropped_copula(child):
            first = child
    return first


def _is_dropped_copula(token: Token) -> bool:
    """Whether a "subject" is an adjective whose "I am" is left out: "Keen to touch base"."""
    return token.lower_ in OPENING_ADJECTIVES and token.i == token.sent.start


OPENING_ADJECTIVES = frozenset(
    [
        "keen",
        "happy",
        "glad",
        "eager",
        "hoping",
        "looking",
        "curious",
        "open",
        "available",
        "delighted",
        "grateful",
        "excited",
        "interested",
        "ready",
    ]
)


AUXILIARIES = frozenset({"aux", "auxpass"})
CLIPPED_MODALS = {"'ll": "will", "'d": "would", "ca": "can", "wo": "will"}


def _modal(head: Token, auxiliaries: tuple[Token, ...]) -> str:
    for aux in (*auxiliaries, head):
        word = lower(aux)
        if aux.tag_ == "MD" or (word in CLIPPED_MODALS and aux != head):
            if word == "'d" and head.tag_ == "VBN" and not any(lower(other) == "be" for other in auxiliaries):
                continue
            if word in MODALS:
                return CLIPPED_MODALS.get(word, word)
    return ""


def _time(head: Token, base: str, modal: str, auxiliaries: tuple[Token, ...]) -> Time:
    if modal in {"will", "shall"}:
        return Time.FUTURE
    if modal:
        return Time.MODAL
    tag = head.tag_
    tags = frozenset(aux.tag_ for aux in auxiliaries) if auxiliaries else NO_TAGS
    if "TO" in tags and tags.isdisjoint(FINITE_TAGS):
        return Time.NONE
    if tag == "VBG" and base == "go" and any(child.tag_ == "VB" for child in children(head, "xcomp")):
        return Time.FUTURE if not any(lower(aux) in {"was", "were"} for aux in auxiliaries) else Time.PAST
    if tag == "VBN":
        have = [aux for aux in auxiliaries if lemma(aux) == "have" or lower(aux) in {"'ve", "'s", "'d"}]
        if any(lemma(aux) == "have" or lower(aux) in {"'ve", "'d"} for aux in have):
            return Time.PRESENT if lower(head) == "got" and lower(have[0]) != "had" else Time.PERFECT
    if lower(head) == "got" and head == head.sent[0]:
        return Time.PRESENT  # "Got a minute?"
    finite = tags & FINITE_TAGS or {tag} & FINITE_TAGS
    if not finite:
        return Time.NONE
    return Time.PAST if "VBD" in finite else Time.PRESENT


def _mark(head: Token, below: tuple[Token, ...]) -> str:
    for child in below:
        if child.i < head.i and (child.dep_ == "mark" or (child.dep_ == "advmod" and child.tag_ == "WRB")):
            return lower(child)
    return ""


NEGATIONS = frozenset({"never", "hardly", "not", "n't"})


def negated(head: Token) -> bool:
    """Whether a verb or adjective is negated: not, never, no longer."""
    return _negated(tuple(head.children))


def _negated(below: tuple[Token, ...]) -> bool:
    return "neg" in [child.dep_ for child in below] or not NEGATIONS.isdisjoint([child.lower_ for child in below])


IMPERATIVE_TAGS = frozenset({"VB", "VBP", "NN", "NNP", "JJ", "RB"})
"""The tags of verbs that give orders; a verb that begins a sentence is mistaken for other words."""


def _is_imperative(
    head: Token,
    below: tuple[Token, ...],
    subject: Token | None,
    modal: str,
    auxiliaries: tuple[Token, ...],
    sentence: Sentence,
) -> bool:
    if subject is not None and not (lower(subject) == "you" and subject.i > head.i):
        return False
    if modal or head.tag_ not in IMPERATIVE_TAGS:
        return False
    if any(aux.tag_ == "TO" or (aux.tag_ in FINITE_TAGS and lemma(aux) != "do") for aux in auxiliaries):
        return False
    if head.tag_ == "VB":
        return not any(lower(child) == "to" and child.i == head.i - 1 for child in below)
    return _looks_imperative(head, sentence)


IMPERATIVE_VERBS = frozenset(
    [
        "send",
        "tell",
        "give",
        "review",
        "read",
        "look",
        "check",
        "forward",
        "pass",
        "share",
        "refer",
        "introduce",
        "hire",
        "interview",
        "consider",
        "explain",
        "answer",
        "reply",
        "respond",
        "confirm",
        "call",
        "email",
        "schedule",
        "book",
        "arrange",
        "add",
        "approve",
        "make",
        "ensure",
        "ring",
        "phone",
        "text",
        "ping",
        "message",
        "grab",
        "pick",
        "take",
        "reach",
        "contact",
        "connect",
        "let",
        "keep",
        "see",
        "get",
        "meet",
        "find",
        "shoot",
        "drop",
        "dial",
        "buzz",
        "skype",
        "zoom",
        "fill",
        "point",
        "say",
        "advise",
        "help",
        "come",
        "put",
        "set",
        "move",
        "open",
        "click",
        "use",
        "include",
        "note",
        "expect",
        "join",
        "visit",
        "name",
        "choose",
        "select",
        "circulate",
        "hand",
        "bring",
        "show",
        "recommend",
        "endorse",
        "vouch",
        "stop",
        "wait",
        "hear",
        "block",
        "reserve",
        "save",
        "hold",
        "do",
        "start",
        "try",
        "allow",
        "bear",
        "accept",
        "grant",
        "offer",
        "invite",
    ]
)
OBJECT_STARTS = frozenset(
    [
        "me",
        "us",
        "my",
        "your",
        "a",
        "an",
        "the",
        "to",
        "our",
        "this",
        "that",
        "it",
        "through",
        "over",
        "on",
        "at",
        "in",
        "out",
        "up",
        "back",
        "with",
        "for",
        "if",
        "what",
        "how",
        "any",
        "all",
        "one",
        "some",
        "your",
    ]
)


def _looks_imperative(head: Token, sentence: Sentence) -> bool:
    """A sentence-initial verb that the tagger took for a noun or a name: "Forward my CV", "Reply by Friday"."""
    tokens = sentence.tokens
    start = next(
        (
            i
            for i, token in enumerate(tokens)
            if lower(token) not in {"please", "kindly", "just", "so", "and", "then", "also", ",", "or", "but"}
        ),
        0,
    )
    if start >= len(tokens) or tokens[start] != head:
        return False
    if lower(head) not in IMPERATIVE_VERBS:
        return False
    following = tokens[start + 1] if start + 1 < len(tokens) else None
    if following is None:
        return True
    return lower(following) in OBJECT_STARTS or following.pos_ in {"PRON", "ADP", "DET"} or following.text in {".", "!"}


@once
def clauses(sentence: Sentence) -> dict[int, Clause]:
    """The clauses of a sentence by their heads' positions in the document, outer before inner."""
    found: dict[int, Clause] = {}
    above = heads(sentence.span.doc)
    heading = [token for token in sentence.tokens if token.dep_ in HEADING and _is_clause_head(token)]
    for head in sorted(heading, key=partial(_depth, above)):
        parent = _innermost(above[head.i], above, found)
        found[head.i] = _clause(head, parent, sentence)
    return found


def _depth(above: list[int], head: Token) -> int:
    place, depth = head.i, 0
    while above[place] != place and depth < 200:
        place = above[place]
        depth += 1
    return depth


def _innermost(place: int, above: list[int], found: dict[int, Clause]) -> Clause | None:
    """The clause of the word at a place or of the nearest one above it that heads one."""
    while place not in found:
        if above[place] == place:
            return None
        place = above[place]
    return found[place]


def _clause(head: Token, parent: Clause | None, sentence: Sentence) -> Clause:
    below, base = tuple(head.children), lemma(head)
    auxiliaries = tuple(child for child in below if child.dep_ in AUXILIARIES)
    relation = str(head.dep_)
    if parent is not None and relation in {"ccomp", "parataxis"} and _divided(head, parent.head):
        parent, relation = None, "parataxis"
    if relation == "csubj" and any(lower(child) in {"please", "kindly"} for child in head.lefts):
        parent, relation = None, "ROOT"  # "Please keep me in mind should something turn up"
    subject = _own_subject(below)
    modal = _modal(head, auxiliaries)
    time = _time(head, base, modal, auxiliaries)
    mark = _mark(head, below)
    if time is Time.PAST and parent is not None and parent.time is Time.MODAL and mark == "if":
        time = Time.MODAL  # not past but unreal: "I would be grateful if you kept it"
    who = party(subject) if subject is not None else None
    if relation == "relcl" and subject is not None and lower(subject) in {"who", "which", "that"}:
        who = party(head.head)
    mood = Mood.STATEMENT
    if parent is not None and relation == "conj" and subject is None:
        if not modal and head.tag_ in {"VB", "VBN", "VBG"} and time is Time.NONE:
            modal, time = parent.modal, parent.time
        if parent.mood is Mood.IMPERATIVE and head.tag_ in {"VB", "VBP", "NN"} and not modal:
            mood = Mood.IMPERATIVE
    if (
        mood is not Mood.IMPERATIVE
        and relation not in {"xcomp", "pcomp", "acl", "relcl", "csubj"}
        and _is_imperative(head, below, subject, modal, auxiliaries, sentence)
        and not (relation in {"conj", "advcl"} and parent is not None and parent.mood is not Mood.IMPERATIVE and mark)
    ):
        if relation == "conj" and parent is not None and parent.mood is not Mood.IMPERATIVE and subject is None:
            coordinated = any(
                lower(child) in {",", ";", "but", "so", "-", "–", "—"}
                for child in parent.head.children
                if parent.head.i < child.i < head.i
            )
            if coordinated and parent.time is not Time.NONE and not parent.modal:
                mood = Mood.IMPERATIVE
        else:
            mood = Mood.IMPERATIVE
    if mood is Mood.STATEMENT:
        if _inverted(head, base, subject, auxiliaries) or (relation in {"ROOT", "conj"} and sentence.is_question):
            mood = Mood.QUESTION
        if head.pos_ not in VERBAL and subject is None and not auxiliaries and relation == "ROOT":
            mood = Mood.FRAGMENT
    if who is None:
        subject, who = _understood(head, parent, relation, mood, modal, sentence)
    return Clause(head, parent, relation, subject, who, mood, time, modal, _negated(below), mark, base)


def _divided(one: Token, other: Token) -> bool:
    """Whether a semicolon stands between two clauses, so that neither is part of the other."""
    first, last = (one.i, other.i) if one.i < other.i else (other.i, one.i)
    return any(token.text == ";" for token in one.doc[first:last])


def _inverted(head: Token, base: str, subject: Token | None, auxiliaries: tuple[Token, ...]) -> bool:
    """Whether an auxiliary or the verb "be" stands before its subject: a question's word order."""
    if subject is None or (subject.i > head.i and base != "be"):
        return False
    for aux in auxiliaries:
        if aux.tag_ in FINITE_TAGS:
            return bool(aux.i < subject.i)
    return bool(base == "be" and head.i < subject.i)


def _understood(
    head: Token, parent: Clause | None, relation: str, mood: Mood, modal: str, sentence: Sentence
) -> tuple[Token | None, Party]:
    """The subject that is not said."""
    if mood is Mood.IMPERATIVE:
        return None, Party.READER
    if parent is None or relation == "ROOT":
        return None, Party.READER if modal and sentence.is_question and modal in {"can", "could"} else Party.SENDER
    if relation in {"xcomp", "ccomp"}:
        if parent.lemma in OBJECT_CONTROL:
            for child in parent.head.children:
                if child.dep_ in {"dobj", "dative", "nsubj"} and parent.head.i < child.i < head.i:
                    return child, party(child)
        return parent.subject, parent.party
    if (
        relation in {"acl", "relcl"}
        and head.tag_ in {"VBG", "VBN", "VBD", "VBZ", "VBP"}
        and head.head.pos_ in {"NOUN", "PROPN"}
    ):
        carrier = head.head
        if head.tag_ == "VBG" and carrier.dep_ not in {"dobj", "attr", "pobj", "ROOT"}:
            return carrier, party(carrier)
        if head.tag_ != "VBG":
            return carrier, party(carrier)
    return parent.subject, parent.party


def clause_of(sentence: Sentence, token: Token) -> Clause:
    """The innermost clause that a word belongs to."""
    found = clauses(sentence)
    return _innermost(token.i, heads(token.doc), found) or next(iter(found.values()))
