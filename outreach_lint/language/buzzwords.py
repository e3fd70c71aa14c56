"""Buzzwords: what everybody says of himself and nobody can check, and the jargon of brochures.

The phrase itself is the fault, so lists find it (`lexicons/buzzwords.txt`, `lexicons/jargon.txt`, the traits below);
whether the writer says it of himself, the sentence decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .clauses import Clause, Party, clause_of, lemma, lower, party
from .guards import is_quoted
from .memo import each_once
from .sentences import sentences
from .specificity import is_generic, is_occupation, known_names
from .turns import Turns
from .vocabulary import MONTHS, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence
    from .turns import Turn

STRONG = words(
    "hardworking hard-working motivated dynamic proactive go-getting industrious driven results-driven meticulous "
    "conscientious diligent tenacious resourceful ambitious enthusiastic energetic dedicated passionate determined "
    "dependable versatile adaptable personable articulate entrepreneurial visionary resilient tireless "
    "detail-oriented team-oriented goal-oriented self-motivated charismatic results-oriented result-oriented"
)
"""Traits that say nothing even alone: "I am proactive"."""
MILD = words(
    "reliable punctual honest sincere loyal flexible organised organized creative innovative positive friendly "
    "outgoing trustworthy responsible committed focused disciplined efficient effective professional confident polite "
    "cheerful helpful curious analytical strategic collaborative cooperative communicative sociable approachable "
    "optimistic inquisitive open-minded competent capable skilled talented smart intelligent bright accomplished "
    "seasoned polished willing keen eager thorough careful methodical systematic logical assertive persuasive patient "
    "caring empathetic humble independent mature decisive persistent persevering inventive imaginative quick fun "
    "hands-on savvy"
)
"""Traits that a sentence may need; two in a row describe anybody."""
DEGREES = words(
    "very highly extremely deeply truly really incredibly super quite always exceptionally fiercely naturally extra "
    "so both equally thoroughly genuinely most intensely supremely passionately"
)
CLASSES = {
    "strong": STRONG,
    "trait": STRONG | MILD,
    "very": DEGREES,
    "deep": words("deep extremely very really incredibly truly natural keen quick strong genuine true fast"),
    "proven": words("proven demonstrated verifiable demonstrable documented"),
    "delve": words("delve delves delving"),
    "leverage": words("leverage leveraged leveraging"),
    "mine": words("me my with i"),
    "be": words("be am is are 'm been being consider call describe find remain stay become prove"),
    "person": words(
        "person individual professional worker employee people candidate soul character human being colleague guy "
        "girl woman man personality nature thinker communicator leader achiever performer learner graduate applicant "
        "spirit"
    ),
}
TRAITS = Turns(
    """
    <strong> {, and & but yet or} {and yet or}? <very>? <trait>
    <trait> {, and & but yet or} {and yet or}? <very>? <strong>
    <trait> , <very>? <trait> ,? {and &} <very>? <trait>
    <trait> , <trait> , <trait>
    hard working {, and &} {and}? <very>? <trait>
    <very>? <strong> {and ,}? <person>
    <very>? <trait> {and , &} {and}? <very>? <trait> ..1 <person>
    <very>? {loyal sincere honest reliable trustworthy positive creative focused organised organized flexible friendly
        outgoing committed confident responsible dependable} ={person individual worker employee professional}
    {=i 'm me myself =am} ..2 <be>? ..2 <very>? ^<strong> {. , and ! ;}
    """,
    **CLASSES,
)
BUZZWORDS = Turns.of("buzzwords", **CLASSES)
JARGON = Turns.of("jargon", **CLASSES)
OTHERS = words("he she they him her them who which")
PEOPLE = words(
    "manager boss team colleague resident guest client customer friend brother sister father mother dad mum mom wife "
    "husband son daughter crew staff company firm student pupil patient supervisor mentor employer people grandmother "
    "grandfather aunt uncle cousin niece nephew residents guests clients customers"
)
GETTING = words("get gain hire have find acquire employ welcome receive")
"""What the reader would do with the writer: "you would be getting a motivated baker"."""
DENIALS = words("not n't never no neither nor nobody without hardly rather instead than isn't anything-but")
LITERAL_HEADS = words(
    "drawing drawings range programming pricing theorem character load equation microphone system model"
)


class Buzzword(NamedTuple):
    """A buzzword; `start` and `end` are offsets into `Draft.text`. `is_shown`: the sentence gives evidence for it."""

    start: int
    end: int
    words: str
    is_shown: bool


def buzzwords(draft: Draft) -> Iterator[Buzzword]:
    """The buzzwords of a draft, in order; of overlapping ones the first and longest."""
    for sentence in sentences(draft):
        for first, last in _apart(sentence):
            start, end = sentence.place(first, last)
            yield Buzzword(start, end, sentence.words(first, last), _is_shown(draft, sentence, last))


@each_once
def _apart(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """The stretches of a sentence that do not overlap."""
    lists = (BUZZWORDS, JARGON, TRAITS)
    found = [(*_shown(turn), turn, turns is JARGON) for turns in lists for turn in turns(sentence)]
    found.sort(key=lambda one: (one[0].i, -one[1].i))
    behind = -1
    for first, last, turn, is_jargon in found:
        if first.i > behind and not is_quoted(sentence, first) and _is_own(sentence, turn, is_jargon):
            behind = last.i
            yield first, last


def _shown(turn: Turn) -> tuple[Token, Token]:
    """The words of a turn without the marks and little words at its edges."""
    kept = [token for token in turn.tokens if token.is_alpha or token.like_num or token.text == "%"]
    first = turn.key if turn.key != turn.first else turn.first
    last = kept[-1] if kept else turn.last
    while last.i > first.i and lower(last) in {
        "and",
        "or",
        ",",
        "is",
        "on",
        "to",
        "in",
        "your",
        "the",
        "with",
        "a",
        "my",
        "our",
    }:
        kept.pop()
        last = kept[-1]
    return first, last


def _is_own(sentence: Sentence, turn: Turn, is_jargon: bool) -> bool:
    """Whether the writer says it, of himself or as jargon: no denial, nobody else's trait, nothing asked for."""
    key = turn.key
    before = [token for token in sentence.tokens if token.i < turn.first.i]
    near = {lower(token) for token in before[-4:]}
    if (near & DENIALS and "only" not in near) or "nobody" in {lower(token) for token in before[-9:]}:
        return False
    if any(lower(token) in LITERAL_HEADS for token in sentence.tokens if turn.last.i < token.i <= turn.last.i + 1):
        return False
    if (
        key.pos_ == "PROPN"
        and key.text[:1].isupper()
        and key.text != key.text.upper()
        and before
        and turn.first == turn.last
    ):
        return False
    if _is_named_product(sentence, turn):
        return False
    return not (_is_told_of_others(sentence, turn) if is_jargon else _is_others(sentence, turn))


def _is_named_product(sentence: Sentence, turn: Turn) -> bool:
    """Whether a lone word is the name of a thing that is then explained: "Synergy, the payroll product, is slow"."""
    after = [token for token in sentence.tokens if token.i > turn.last.i][:2]
    return (
        turn.first == turn.last == sentence.tokens[0]
        and [token.pos_ for token in after] == ["PUNCT", "DET"]
        and after[0].text == ","
    )


def _is_told_of_others(sentence: Sentence, turn: Turn) -> bool:
    """Whether jargon is about other people, as in a report: "she spearheaded"."""
    subject = clause_of(sentence, turn.key).subject
    return subject is not None and (lower(subject) in OTHERS or is_occupation(subject) or lemma(subject) in PEOPLE)


def _is_others(sentence: Sentence, turn: Turn) -> bool:
    """Whether somebody else has the trait or asks for it."""
    if any(lower(token) in {"my", "me", "i"} for token in turn.tokens):
        return False
    clause = clause_of(sentence, turn.key)
    inner = [clause, *([clause.parent] if clause.parent is not None else [])]
    if any(one.party in (Party.SENDER, Party.WE) for one in inner):
        return False
    if _tells_of_writer(sentence, clause, turn):
        return False
    subject = clause.subject
    if subject is None or turn.first.i <= subject.i <= turn.last.i:
        return False
    if party(subject) is Party.READER:
        return clause.lemma not in GETTING or not clause.modal
    return _is_somebody(subject)


def _tells_of_writer(sentence: Sentence, clause: Clause, turn: Turn) -> bool:
    """Whether others speak of the writer: "colleagues call me", "people say that I am"."""
    inside = {token.i for one in (clause, clause.parent) if one is not None for token in one.head.subtree}
    return any(
        lower(token) in {"me", "i", "myself"}
        and token.i in inside
        and token.i < turn.first.i
        and token.dep_ != "dative"
        for token in sentence.tokens
    )


def _is_somebody(subject: Token | None) -> bool:
    """Whether a subject is other people or a thing of theirs, and not the writer's."""
    if subject is None:
        return False
    if party(subject) is Party.NOBODY:
        return False
    below = {form for token in subject.subtree for form in (lower(token), lemma(token))}
    return is_occupation(subject) or bool(below & PEOPLE) or not below & {"my", "i", "me"}


def _is_shown(draft: Draft, sentence: Sentence, last: Token) -> bool:
    """Whether evidence follows in the sentence: a number, a name, an example, a reason."""
    after = [token for token in sentence.tokens if token.i > last.i]
    names = known_names(draft)
    for at, token in enumerate(after):
        word = lower(token)
        if (token.like_num or token.pos_ == "NUM") and word not in {"one"} and "%" not in word:
            return True
        if (
            token.pos_ == "PROPN"
            and not _is_called(after, at)
            and word not in names | WEEKDAYS | MONTHS
            and not is_generic(token)
        ):
            return not is_occupation(token)
        if word in {"because", "namely"} or (
            word == "for" and [lower(next_) for next_ in after[at + 1 : at + 2]] == ["example"]
        ):
            return True
        if word == "by" and any(next_.tag_ == "VBG" for next_ in after[at + 1 : at + 3]):
            return True
    return False


def _is_called(tokens: list[Token], at: int) -> bool:
    """Whether a name stands between marks and only addresses somebody."""
    around = [tokens[place].text for place in (at - 1, at + 1) if 0 <= place < len(tokens)]
    return at > 0 and set(around) <= {",", ".", "!", "?"}
