"""Leftovers: what a draft holds of another letter of the same run, a paragraph or the name of its employer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..digests import mark
from ..reading.context import EmployerDomain
from ..reading.draft import BODY, Zone
from .clauses import Party, Time, clause_of, lemma, lower
from .letters import employer, key, share_reader, shingles
from .sentences import quoted, sentences
from .trades import trade
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from ..reading.draft import Block, Draft
    from ..reading.folder import Letter, Neighbours
    from .sentences import Sentence

MOST = 0.8
"""The share of a paragraph's runs of words that another letter must hold for the paragraph to be the same."""
LONGEST_NAME = 5
ATTITUDES = words(
    "admire follow love like enjoy read hear see want use know respect watch wish hope dream visit notice discover "
    "find learn appreciate look buy apply write contact"
)
"""What a writer has done to an employer whom he writes to, unlike what he did for one whom he worked for."""
COMPARING = words(
    "unlike like than versus vs against competitor competitors rival rivals client clients customer customers former "
    "ex previous previously supplier suppliers partner partners acquisition merger formerly current currently "
    "by left leaving from between"
)
OTHER_OFFERS = words("also offer offers offered another elsewhere interviewing accepted alongside both")
OWN = words("my our mine")


class Pasted(NamedTuple):
    """A paragraph that another reader gets too, in the letter at the path `other`.

    Offsets are code points of `Draft.text`.
    """

    start: int
    end: int
    other: str


class LeftName(NamedTuple):
    """The name of an employer whom another letter goes to, the one at the path `other`.

    Offsets are code points of `Draft.text`.
    """

    start: int
    end: int
    words: str
    other: str


# --- paragraphs ----------------------------------------------------------------------------------------------------


def pasted_paragraph(draft: Draft, shortest: int) -> Pasted | None:
    """The first paragraph of at least `shortest` words that an earlier letter of the run to somebody else holds too."""
    for block in draft.body:
        if len(draft.words(block).split()) >= shortest and (other := _earlier_holder(draft, block)) is not None:
            return Pasted(block.start, block.end, other.path)
    return None


def _earlier_holder(draft: Draft, block: Block) -> Letter | None:
    neighbours = draft.neighbours
    if neighbours is None:
        return None
    runs = shingles(draft, block)
    holding = [letter for letter, count in neighbours.earlier_holders(runs) if count >= MOST * len(runs)]
    shared = [share_reader(letter, neighbours.own) for letter in holding]
    return holding[0] if shared and all(same is False for same in shared) else None


# --- names ---------------------------------------------------------------------------------------------------------


def left_names(draft: Draft) -> Iterator[LeftName]:
    """Where a draft names the employer of another letter of the run as if it were the reader's."""
    own, neighbours = employer(draft), draft.neighbours
    if own is None or neighbours is None or trade(draft) is EmployerDomain.RECRUITING:
        return
    for sentence in sentences(draft, Zone.SUBJECT, Zone.GREETING, Zone.CLOSING, *BODY):
        yield from _named_in(sentence, own.key, neighbours)


def _is_same(one: str, other: str) -> bool:
    """Whether two keys are of one company: "Łąka" and "Łąka Foods", "acme" and "acmecareers"."""
    return one.startswith(other) or other.startswith(one)


def _named_in(sentence: Sentence, own: str, neighbours: Neighbours) -> Iterator[LeftName]:
    names = list(_names(sentence))
    if any(_is_same(found, own) for _, found in names):
        return
    for tokens, found in names:
        other = neighbours.letter_to(mark(found))
        if other is not None and not _is_on_purpose(sentence, tokens):
            start, end = sentence.place(tokens[0], tokens[-1])
            yield LeftName(start, end, sentence.words(tokens[0], tokens[-1]), other)


def _names(sentence: Sentence) -> Iterator[tuple[Sequence[Token], str]]:
    """Every run of words that begins and ends like a name, with its key."""
    tokens = sentence.tokens
    for first, token in enumerate(tokens):
        if not token.text[:1].isupper() or (first == 0 and token.pos_ not in {"PROPN", "X"}):
            continue
        for last in range(first, min(first + LONGEST_NAME, len(tokens))):
            if tokens[last].text[:1].isupper() or tokens[last].text[:1].isdigit():
                yield tokens[first : last + 1], key(" ".join(word.text for word in tokens[first : last + 1]))


def _is_on_purpose(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether the other company belongs here: the writer's past, a comparison, an offer, somebody's words."""
    first = tokens[0]
    before = [lower(word) for word in sentence.tokens if first.i - 4 <= word.i < first.i]
    if quoted(sentence, first) or COMPARING.intersection(before):
        return True
    if any(lower(word) in OTHER_OFFERS for word in sentence.tokens):
        return True
    if any(
        lower(word) in OWN for above in first.ancestors for word in above.children if above.pos_ in {"NOUN", "PROPN"}
    ):
        return True
    clause = clause_of(sentence, first)
    told = clause.time in {Time.PAST, Time.PERFECT} and clause.party in {Party.SENDER, Party.WE}
    return told and lemma(clause.head) not in ATTITUDES
