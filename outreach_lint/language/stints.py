"""Stints: long stretches of the reader's day that the writer asks for, whatever they are called.

Three things make one: a length of three quarters of an hour or more, the reader whose time it is, and a wish.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .durations import durations
from .guards import invitations, is_negated, is_quoted
from .memo import each_once
from .sentences import sentences
from .tellings import is_habit_of_others, is_story, is_supposed
from .turns import Turns
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

LONG = 45
CLASSES = {
    "i": words("i"),
    "me": words("me us"),
    "you": words("you yourself ye yous"),
    "day": words("morning afternoon evening day weekend week shift night forenoon lunchtime"),
    "aside": words("set put lay keep block clear reserve carve make hold free"),
    "spare": words("spare give lend grant offer allow devote dedicate sacrifice afford donate find have loan let"),
    "beside": words(
        "shadow follow observe watch join accompany trail tail assist sit work walk meet talk speak spend chat be tour"
    ),
    "show": words(
        "show take walk talk tell run go explain present demonstrate discuss cover do get review work look teach brief "
        "pitch step guide lead share unpack"
    ),
}
PERIODS = Turns("{a an one whole full entire half some your two three few couple} ,,2 <day>", **CLASSES)
YOURS = Turns(
    """
    {of in from} your ,,1 {time day week weekend company schedule calendar diary morning afternoon evening life}
    {with beside alongside behind around} <you> !!{in as at}
    {beside alongside behind} <you>
    <beside> <you>
    <beside> {with alongside behind} ,,1 <you>
    <aside> ,,2 {aside apart off by out away up time} ,,6
    <aside> ,,6 {aside apart off away free open} ,,2 {for to} <me>
    <spare> <me>
    <you> ,,3 <spare> ,,4
    <aside> ,,6 for <me>
    {to and} ,,1 <show> ,,1 <you>
    {to and} ,,1 <show> ,,2 {through over into} ,,1 {my the it them this that these everything all}
    <i> ,,1 {would 'd} ,,2 {want need like require} ,,3 {hour hours minutes <day>}
    """,
    **CLASSES,
)
WISHED = Turns(
    """
    {need want require ask request hope wish take love like appreciate welcome propose suggest beg seek spare possible
        chance permit allow may would 'd could might can shall mind please kindly let all worth enough willing open}
    """
)


class Stint(NamedTuple):
    """A long stretch of the reader's time that is asked for. Offsets are into `Draft.text`."""

    start: int
    end: int
    words: str
    sentence: Sentence


def stints(draft: Draft) -> Iterator[Stint]:
    """The long stretches of time that a draft asks for, at most one a sentence."""
    for sentence in sentences(draft):
        found = next(_stretches(sentence), None)
        if found is None or invitations(sentence):
            continue
        first, last = found
        if _is_asked(sentence, first):
            yield Stint(*sentence.place(first, last), sentence.words(first, last), sentence)


@each_once
def _stretches(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """The lengths of three quarters of an hour or more, and the parts of a day."""
    begins = sentence.span.start_char
    for length in durations(sentence.raw):
        if length.minutes is not None and length.minutes >= LONG:
            span = sentence.span.doc.char_span(begins + length.start, begins + length.end, alignment_mode="expand")
            if span is not None:
                yield span[0], span[-1]
    for turn in PERIODS(sentence):
        yield turn.first, turn.last


def _is_asked(sentence: Sentence, first: Token) -> bool:
    if is_quoted(sentence, first) or is_negated(sentence, first) or is_story(sentence, first):
        return False
    if is_supposed(sentence, first) or (is_habit_of_others(sentence, first) and not any(WISHED(sentence))):
        return False
    return any(YOURS(sentence)) and (sentence.is_question or any(WISHED(sentence)))
