"""Claims: what a writer says of himself that only the reader could judge.

A claim is a superlative, a promise or a prediction with the writer as its topic: "the perfect candidate", "nobody is
better", "you won't regret it", "look no further". What can be counted ("top seller of 2019") is no claim, nor is what
others said, what lies in the past, what is hoped for or what is asked.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .memo import once
from .sentences import Stretch, after, sentences
from .wording import line, turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..reading.draft import Draft
    from .sentences import Sentence
    from .wording import Turn, Turns

COMPARING = frozenset({"peerless", "search", "prediction", "omnipotence"})
"""Kinds that say "no" and "not" themselves: only a denial of the saying itself denies them."""
DISCLAIMED = re.compile(
    r"\b(?:not|never) (?:\w+ )?(?:claim|say|saying|claiming|pretend|pretending|promise|suggest|suggesting|tell|telling|"
    r"think|expect|believe|mean)\b"
)
REPORTED = re.compile(
    r"\b(?:he|she|they|who|boss|manager|head|chef|tutor|teacher|clients?|customers?|colleagues?|friends?|mother|father|"
    r"mum|mom|dad|wife|husband|partner|brother|sister|supervisor|mentor|recruiter|lead|posting|ad|advert|page|site) "
    r"(?:\w+ )?(?:says?|said|told|tells?|calls?|called|thinks?|thought|claims?|claimed|describes?|described|wrote|"
    r"writes|joked|jokes|asks?|asked|insists?|insisted)\b"
)
SURE_WISHES = re.compile(
    r"\b(?:want|wanted|like|love|wish) (?:you )?to (?:know|say|tell|see|show|be clear|stress|assure|prove)\b"
)

ASKED = "asked"
"""The kind that claims nothing until the writer is the answer."""
ANSWERS = re.compile(
    r"(?:well ,? ?)?(?:(?:that|this|it|he|she) (?:is|would be|will be|must be) (?:me|i)\b|me\b|here i am\b|look no)"
)


@cache
def _turns() -> Mapping[str, Turns]:
    return turns("claims")


def claims(draft: Draft) -> Iterator[Stretch]:
    """The overclaims of a draft, in order, at most one a sentence."""
    for sentence in sentences(draft):
        if (turn := claim(sentence, _is_answered(draft, sentence))) is not None:
            yield sentence.stretch(turn.first, turn.last)


def _is_answered(draft: Draft, sentence: Sentence) -> bool:
    """Whether the writer gives himself as the answer: "The ideal nurse? That's me."."""
    following = after(draft, sentence) if sentence.is_question else None
    return following is not None and ANSWERS.match(line(following).text) is not None


@once
def claim(sentence: Sentence, answered: bool = False, /) -> Turn | None:
    """The overclaim of a sentence, if it makes one; `answered`: it is a question, and the answer is the writer."""
    for name, kind in _turns().items():
        for turn in kind(sentence):
            if answered if name == ASKED else not _is_harmless(turn, sentence):
                return turn
    return None


def _is_harmless(turn: Turn, sentence: Sentence) -> bool:
    """Whether a turn claims nothing here: it is denied, supposed, wished for, asked or reported."""
    lead = turn.lead
    denied = DISCLAIMED.search(lead) is not None if turn.kind in COMPARING else turn.is_denied()
    if denied or REPORTED.search(lead) is not None:
        return True
    if turn.kind in {"rank", "fit"}:
        if sentence.is_question or turn.is_conditional():
            return True
        return turn.is_wished() and SURE_WISHES.search(lead) is None
    return False
