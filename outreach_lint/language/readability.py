"""How long a draft is and how hard it reads.

Words are counted with an expression and not with spaCy's tokens, which make two of "I'd" and three of "full-time".
textstat computes the reading grade, with the one formula of its that needs no dictionary.
"""

from __future__ import annotations

import re
import sys
from array import array
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from ..reading.draft import Zone
from .memo import once
from .sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Block, Draft
    from .sentences import Sentence

ADDRESS = re.compile(
    r"(?:https?://|www\.|mailto:)\S+|[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|\b(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}/\S*"
)
"""A link or an email address."""
SIGNS_OF_ADDRESS = ("/", "@", "www.", "mailto:")
"""What a link or an email address holds one of."""

WORD = re.compile(r"[^\W_]+(?:['.\u2010\u2011-][^\W_]+)*")
"""A word with its inner apostrophes, hyphens and full stops."""

LETTER = re.compile(r"[^\W\d_]")
EXCERPT = re.compile(r'"[^"]+"[.!?]?')
WORDS_PER_MINUTE = 238
"""Silent reading of English prose (Brysbaert 2019); textstat's `reading_time` is four times as fast."""

MIN_WORDS = 40
MIN_SENTENCES = 3
"""What a grade needs to say anything."""


class Word(NamedTuple):
    """Where a word stands in the text."""

    start: int
    end: int


@dataclass(frozen=True, eq=False)
class Words:
    """Where the words of a text stand, in order. A long draft has many: they are kept as numbers."""

    starts: array[int]
    ends: array[int]

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, at: int) -> Word:
        return Word(self.starts[at], self.ends[at])

    def __iter__(self) -> Iterator[Word]:
        return map(Word, self.starts, self.ends)


def words(text: str, start: int = 0, end: int | None = None) -> Words:
    """The words between two offsets: whatever holds a letter. Links and email addresses are none."""
    stop = len(text) if end is None else end
    starts, ends = array("I"), array("I")
    done = start
    holds_address = max([text.find(sign, start, stop) for sign in SIGNS_OF_ADDRESS]) >= 0
    for address in (*(ADDRESS.finditer(text, start, stop) if holds_address else ()), None):
        until = address.start() if address else stop
        matches = [match for match in WORD.finditer(text, done, until) if match[0].isalpha() or LETTER.search(match[0])]
        starts.extend(map(re.Match.start, matches))
        ends.extend(map(re.Match.end, matches))
        done = address.end() if address else stop
    return Words(starts, ends)


@once
def body_words(draft: Draft) -> Words:
    """The words that the writer's body makes the reader read; a paragraph that only quotes is not the writer's."""
    starts, ends = array("I"), array("I")
    for found in words_by_block(draft).values():
        starts += found.starts
        ends += found.ends
    return Words(starts, ends)


@once
def words_by_block(draft: Draft) -> dict[Block, Words]:
    """The body's words in each block that has some of the writer's own."""
    text = draft.text.text
    return {block: words(text, block.start, block.end) for block in _own(draft)}


def body_characters(draft: Draft) -> int:
    """The characters of the body, white space as it is read, a line end between paragraphs."""
    return len("\n".join(draft.words(block) for block in _own(draft)))


def _own(draft: Draft) -> Iterator[Block]:
    return (block for block in draft.body if not EXCERPT.fullmatch(draft.words(block).strip()))


def reading_seconds(draft: Draft) -> float:
    """How long the body takes to read."""
    return len(body_words(draft)) * 60 / WORDS_PER_MINUTE


@dataclass(frozen=True, eq=False)
class Grade:
    """The US school year that a body reads at; `plain` holds its sentences and the words that are counted of each."""

    value: float
    plain: tuple[tuple[Sentence, str], ...]

    @property
    def hardest(self) -> Sentence:
        """The sentence that is hardest."""
        return max(self.plain, key=lambda pair: _index(pair[1]))[0]


@once
def grade(draft: Draft) -> Grade | None:
    """How hard the body reads; None where there is too little of it.

    Names, numbers, links and acronyms stand as short words: they are hard to nobody who knows them. A list item
    without a full stop is no sentence.
    """
    plain = [(sentence, _plain(sentence)) for sentence in sentences(draft) if _is_prose(sentence)]
    counted = tuple((sentence, text) for sentence, text in plain if text.count(" ") > 1)  # textstat drops shorter ones
    if len(counted) < MIN_SENTENCES or sum(text.count(" ") + 1 for _, text in counted) < MIN_WORDS:
        return None
    return Grade(_index("\n".join(text for _, text in counted)), counted)


def _index(text: str) -> float:
    return float(_textstat().automated_readability_index(text))


def _is_prose(sentence: Sentence) -> bool:
    return sentence.zone is not Zone.LIST_ITEM or sentence.text.endswith((".", "!", "?"))


STAND_IN = "it"


@once
def _plain(sentence: Sentence) -> str:
    """The sentence's words on one line with a full stop, what is no plain word masked."""
    text = sentence.raw
    if any(sign in text for sign in SIGNS_OF_ADDRESS):
        text = ADDRESS.sub(_blank, text)
    names = _named(sentence)
    found: list[str] = []
    previous: re.Match[str] | None = None
    for match in WORD.finditer(text):
        word = _plain_word(match[0])
        if word and not (names and not names.isdisjoint(range(*match.span()))):
            found.append(word)
        elif not (previous and found[-1] == STAND_IN and not text[previous.end() : match.start()].strip()):
            found.append(STAND_IN)  # a name of several words is one
        previous = match
    return " ".join(found) + "."


def _named(sentence: Sentence) -> set[int]:
    """The characters of a sentence that belong to names."""
    start = sentence.span.start_char
    names = [token for token in sentence.tokens if token.pos_ == "PROPN"]
    return {i for token in names for i in range(token.idx - start, token.idx - start + len(token))}


@lru_cache(maxsize=4096)
def _plain_word(word: str) -> str:
    """The letters of a word that is read as one; none of a number or an acronym."""
    letters = word.isalpha() or (LETTER.search(word) is not None and not any(map(str.isdigit, word)))
    if not letters or (len(word) > 1 and word.isupper()):
        return ""
    return re.sub(r"\W", "", word)


def _blank(match: re.Match[str]) -> str:
    return "0" * len(match[0])


@cache
def _textstat() -> Any:
    """textstat without nltk, which it imports for syllables and which takes longer to load than all the rest.

    Whoever asks for syllables after all gets the real nltk then.
    """
    if "nltk" in sys.modules:
        return import_module("textstat")
    sys.modules["nltk"] = _Later("nltk")
    try:
        return import_module("textstat")
    finally:
        del sys.modules["nltk"]


class _Later(ModuleType):
    """A module that is imported when something of it is first used."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)
