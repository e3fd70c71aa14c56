"""Leftovers: what a draft holds of another letter of the same run, a paragraph or the name of its employer."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..reading.context import EmployerDomain
from ..reading.draft import BODY, Zone
from .clauses import Party, Time, clause_of, lemma, lower
from .letters import employer, key, share_reader, shingles
from .sentences import quoted, sentences
from .trades import trade
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from ..reading.draft import Block, Draft
    from ..reading.folder import Employer, Letter
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


@dataclass(frozen=True)
class Pasted:
    """A paragraph that another reader gets too. Offsets are code points of `Draft.text`."""

    start: int
    end: int
    other: Letter


@dataclass(frozen=True)
class LeftName:
    """The name of an employer whom another letter goes to. Offsets are code points of `Draft.text`."""

    start: int
    end: int
    words: str
    other: Letter
    own: Employer


# --- paragraphs ----------------------------------------------------------------------------------------------------


def pasted_paragraph(draft: Draft, shortest: int) -> Pasted | None:
    """The first paragraph of at least `shortest` words that an earlier letter of the run to somebody else holds too."""
    for block in draft.body:
        if len(draft.words(block).split()) >= shortest and (other := _earlier_holder(draft, block)) is not None:
            return Pasted(block.start, block.end, other)
    return None


def _earlier_holder(draft: Draft, block: Block) -> Letter | None:
    folder = draft.folder
    runs = shingles(draft, block)
    held = Counter(place for run in runs for place in folder.holders.get(run, ()) if place < folder.here)
    holding = [folder.letters[place] for place, count in sorted(held.items()) if count >= MOST * len(runs)]
    shared = [share_reader(letter, folder.letters[folder.here]) for letter in holding]
    return holding[0] if shared and all(same is False for same in shared) else None


# --- names ---------------------------------------------------------------------------------------------------------


def left_names(draft: Draft) -> Iterator[LeftName]:
    """Where a draft names the employer of another letter of the run as if it were the reader's."""
    own = employer(draft)
    if own is None or trade(draft) is EmployerDomain.RECRUITING:
        return
    others = {
        letter.employer.key: letter
        for letter in reversed(draft.folder.letters)
        if letter.employer is not None and not _is_same(letter.employer.key, own.key)
    }
    if not others:
        return
    for sentence in sentences(draft, Zone.SUBJECT, Zone.GREETING, Zone.CLOSING, *BODY):
        yield from _named_in(sentence, others, own)


def _is_same(one: str, other: str) -> bool:
    """Whether two keys are of one company: "Łąka" and "Łąka Foods", "acme" and "acmecareers"."""
    return one.startswith(other) or other.startswith(one)


def _named_in(sentence: Sentence, others: Mapping[str, Letter], own: Employer) -> Iterator[LeftName]:
    names = [(found, others[found_key]) for found, found_key in _names(sentence) if found_key in others]
    if not names or any(_is_same(found_key, own.key) for _, found_key in _names(sentence)):
        return
    for tokens, letter in names:
        if not _is_on_purpose(sentence, tokens):
            start, end = sentence.place(tokens[0], tokens[-1])
            yield LeftName(start, end, sentence.words(tokens[0], tokens[-1]), letter, own)


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
