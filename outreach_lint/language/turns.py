"""Turns of phrase: word classes in a row, with room between them, found by the words and not by the parse.

A small parser misreads long, loose and foreign-sounding sentences more often than it misreads their words. So a meaning
is described here by its components, and the parse is asked afterwards whether a guard holds. A pattern is a line of
steps:

    keep            a word, as lemma or as written        {keep hold}     any of some words
    <me>            a named class                         =kept           as written only
    !{not never}    a word that is none of these          ..3             up to three words, none a stop
    ,,3             up to three words or commas           <job>:n         a noun (:v verb, :a adjective, :p name)
    ready?          a step that may be missing            ^keep           the word that the guards are asked about
    @time           a time expression                     START  END      the sentence begins or ends here
    @number         three figures or more                 !!{for of}      none of these comes next
    :n              any noun (:v, :a, :p alike; :d a number)

Braces may also hold classes and run over several lines. Hyphens inside words, quotation marks and marks of emphasis are
no words of their own. START looks past "and", "please" and other little words, END past punctuation. `#` begins a
comment.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakSet

from .clauses import lemma, lower
from .match import lexicon
from .memo import facts_of, once
from .needs import Needs
from .times import times
from .vocabulary import COMMON, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from .sentences import Sentence

STEP = re.compile(
    r"(?P<gap>\.\.|,,)(?P<most>\d+)"
    r"|(?P<flags>[\^=]*!{0,2}=?)(?:\{(?P<some>[^{}]*)\}|<(?P<name>\w+)>|(?P<word>[^\s{}<>?:]+)|(?=:[vnapd]))"
    r"(?::(?P<kind>[vnapd]))?(?P<maybe>\?)?"
)
BRACED = re.compile(r"\{[^{}#]*\}")
STOPS = frozenset([",", ";", ":", ".", "!", "?", "-", "–", "—", "--", "(", ")", "…", "..."])
BARRIERS = frozenset([";", ".", "!", "?", "…", "..."])
INVISIBLE = frozenset(['"', "'", "`", "*", "_", "“", "”", "‘", "’"])
HYPHENS = frozenset(["-", "‐", "‑"])
OPENERS = frozenset(
    ["and", "so", "but", "or", "well", "please", "kindly", "also", "then", "just", "again", "now", "hi"]
)
CARRIED = words(
    "i do does did don have has had am is are was be been 'm 've 'd 'll ca wo can could would should will may might "
    "n't not never really"
)
"""Words that belong to what follows them."""
KINDS = {
    "v": frozenset(["VERB", "AUX"]),
    "n": frozenset(["NOUN", "PROPN", "PRON"]),
    "a": frozenset(["ADJ", "ADV", "VERB"]),
    "p": frozenset(["PROPN"]),
    "d": frozenset(["NUM"]),
}
TIME, NUMBER, START, END = "@time", "@number", "START", "END"
FIGURES = 3


@dataclass(frozen=True, eq=False)
class Turn:
    """A stretch of words that a pattern fits; `key` is the word that the guards are asked about.

    `tokens` are the words that the steps are; those in the gaps are left out.
    """

    first: Token
    key: Token
    last: Token
    tokens: tuple[Token, ...] = ()


class Step(NamedTuple):
    """One step of a pattern: a word of a class, a gap (`most`), or a `special`: a time expression or an edge."""

    words: frozenset[str] = frozenset()
    exact: bool = False
    without: bool = False
    barred: bool = False
    is_key: bool = False
    maybe: bool = False
    kind: str = ""
    most: int = 0
    over_commas: bool = False
    special: str = ""

    @property
    def needed(self) -> frozenset[str]:
        """Words of which a stretch holds one if the step is in it; none where it says nothing of them."""
        return NOTHING if self.without or self.barred else self.words


NOTHING = frozenset[str]()


@dataclass(frozen=True, eq=False)
class Pattern:
    """A line of steps, read when a sentence has a word that it can begin with; `read` is what a step's text means."""

    text: str
    read: Callable[[str], Step]

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        return tuple(self._in_turn())

    @property
    def needed(self) -> Iterator[frozenset[str]]:
        """Sets of words: of each, a stretch that the pattern fits holds one. Who stops early has read no further."""
        return (step.needed for step in self._in_turn() if step.needed and not step.maybe)

    def _in_turn(self) -> Iterator[Step]:
        return (self.read(found[0]) for found in STEP.finditer(self.text))


def _step(classes: Mapping[str, frozenset[str]], text: str) -> Step:
    """The step that a match of `STEP` means."""
    if "<" not in text:
        return _plain_step(text)
    _, _, flags, some, name, _, kind, maybe = _parts(text)
    if name:
        return _flagged(flags, classes[name], kind, maybe)
    words = frozenset().union(*(classes[one[1:-1]] if one[0] == "<" else {one} for one in some.split()))
    return _flagged(flags, words, kind, maybe)


@cache
def _plain_step(text: str) -> Step:
    """A step without classes; many patterns share one."""
    gap, most, flags, some, _, word, kind, maybe = _parts(text)
    if gap:
        return Step(most=int(most), over_commas=gap == ",,")
    if word in {TIME, START, END}:
        return Step(special=word, maybe=bool(maybe))
    return _flagged(flags, frozenset((some or word).split()), kind, maybe)


def _parts(text: str) -> tuple[str, ...]:
    found = STEP.fullmatch(text)
    assert found is not None
    return found.groups("")


def _flagged(flags: str, words: frozenset[str], kind: str, maybe: str) -> Step:
    return Step(
        words=words,
        exact="=" in flags,
        without=flags.count("!") == 1,
        barred="!!" in flags,
        is_key="^" in flags,
        maybe=bool(maybe),
        kind=kind,
    )


@dataclass(frozen=True, eq=False)
class Stream:
    """Words as patterns see them, each with its form and its lemma; `times` holds where a time expression ends."""

    tokens: tuple[Token, ...]
    forms: tuple[frozenset[str], ...]
    times: Mapping[int, int]

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """Where each word stands, as written and as a lemma."""
        found: dict[str, list[int]] = {}
        for at, forms in enumerate(self.forms):
            for form in forms:
                found.setdefault(form, []).append(at)
        return found

    @cached_property
    def words(self) -> frozenset[str]:
        """All words, as written and as lemmas."""
        return frozenset(self.places)


def words_of(sentence: Sentence) -> frozenset[str]:
    """All words of a sentence, as written and as lemmas."""
    return _stream(sentence).words


def among(sentence: Sentence, choices: frozenset[str]) -> list[Token]:
    """The words of a sentence that are among some, as written or as lemmas, in order."""
    stream = _stream(sentence)
    places = {place for word in choices & stream.words for place in stream.places[word]}
    return [stream.tokens[place] for place in sorted(places)]


def opening(sentence: Sentence, turn: Turn) -> Token:
    """The first word to show of a turn that begins with a word that carries on: "I" of "I don't"."""
    first = turn.first
    if lower(first) not in CARRIED:
        return first
    for token in reversed([token for token in sentence.tokens if token.i < first.i]):
        if lower(token) not in CARRIED:
            break
        first = token
    return first


@once
def _stream(sentence: Sentence) -> Stream:
    tokens = tuple(_visible(sentence.tokens))
    places = {token.i: place for place, token in enumerate(tokens)}
    spans = {
        places[time.first.i]: places[time.last.i]
        for time in times(sentence)
        if time.first.i in places and time.last.i in places
    }
    return Stream(tokens, tuple(map(_forms, tokens)), spans)


def _visible(tokens: Sequence[Token]) -> Iterator[Token]:
    for at, token in enumerate(tokens):
        inside = token.text in HYPHENS and not token.whitespace_ and at > 0 and not tokens[at - 1].whitespace_
        if token.text not in INVISIBLE and not inside:
            yield token


_known_forms: dict[tuple[int, int], frozenset[str]] = {}
"""The forms of words that were met, by the ids of word and lemma."""


def _forms(token: Token) -> frozenset[str]:
    ids = token.orth, token.lemma
    known = _known_forms.get(ids)
    if known is None:
        forms = (lower(token), lemma(token))
        known = frozenset((*forms, NUMBER) if sum(map(str.isdigit, token.text)) >= FIGURES else forms)
        _known_forms[ids] = known
    return known


OFTEN = 40
"""Sentences after which it pays to read all patterns, so that each is tried where all its words stand."""

_index = Needs["Turns"]()
"""The patterns that have been read, of all kinds at once: else a long draft would be looked up for each kind anew."""
_unread: WeakSet[Turns] = WeakSet()
"""The kinds whose patterns are not in the index."""


@once
def _met(sentence: Sentence, owners: int) -> Mapping[Turns, tuple[int, ...]]:
    """The ranks of the patterns that find their words in a sentence, by kind, once so many kinds are indexed."""
    return _index.met(_stream(sentence).words)


def _read() -> None:
    """Take the patterns of all kinds into the index."""
    for kind in tuple(_unread):
        _index.add(kind, (_rarest_first(pattern.needed) for _, pattern in kind._ranked))
        kind._is_read = True
    _unread.clear()


def _rarest_first(needed: Iterable[frozenset[str]]) -> tuple[frozenset[str], ...]:
    return tuple(sorted(needed, key=lambda one: (len(one & COMMON), len(one))))


def pattern_lines(text: str) -> list[str]:
    """The lines of a text of patterns, each with all the words of its braces, which may go over several lines."""
    return BRACED.sub(lambda found: " ".join(found[0].split()), text).split("\n")


class Turns:
    """Patterns over word classes, one a line; read on first use."""

    def __init__(self, text: str, /, **classes: frozenset[str]) -> None:
        self._lines: Callable[[], Iterable[str]] = lambda: pattern_lines(text)
        self._classes: Callable[[], Mapping[str, frozenset[str]]] = lambda: classes
        self._asked = 0
        self._is_read = False
        _unread.add(self)

    @classmethod
    def of(cls, name: str, **classes: frozenset[str]) -> Turns:
        """The patterns of `lexicons/<name>.txt`."""
        turns = cls("", **classes)
        turns._lines = lambda: lexicon(name)
        return turns

    @classmethod
    def over(cls, classes: Callable[[], Mapping[str, frozenset[str]]], text: str) -> Turns:
        """Patterns over classes that are worked out on first use."""
        turns = cls(text)
        turns._classes = classes
        return turns

    @cached_property
    def _by_words(self) -> dict[frozenset[str], list[Pattern]]:
        """The patterns by the words with which they can begin; those that can begin with any stand under none."""
        found: dict[frozenset[str], list[Pattern]] = {NOTHING: []}
        read = cache(partial(_step, self._classes()))
        for line in self._lines():
            text = line.partition("#")[0].strip()
            after_start = False
            for match in STEP.finditer(text):
                step = read(match[0])
                if step.special == START:
                    after_start = True
                    continue
                pattern = Pattern(text if after_start else text[match.start() :], read)
                found.setdefault(step.needed, []).append(pattern)
                if not step.maybe:
                    break
        return found

    def __call__(self, sentence: Sentence) -> Iterator[Turn]:
        """The stretches of a sentence that a pattern fits, in order of their first words."""
        ranks = None
        if self._is_read:
            ranks = _met(sentence, _index.owners).get(self)
            if ranks is None:
                return iter(())
        facts = facts_of(sentence)
        known = facts.get(self)
        if known is None:
            stream = _stream(sentence)
            hopeful = self._hopeful(stream) if ranks is None else map(self._ranked.__getitem__, ranks)
            known = facts[self] = (tuple(_found(stream, hopeful)), ())
            self._count()
        turns: tuple[Turn, ...] = known[0]
        return iter(turns)

    def longest(self, sentence: Sentence) -> Iterator[Turn]:
        """The stretches of a sentence that a pattern fits, the longest at each place, none inside another."""
        found: dict[int, Turn] = {}
        for turn in self(sentence):
            first = turn.first.i
            if first not in found or found[first].last.i < turn.last.i:
                found[first] = turn
        done = -1
        for first, turn in sorted(found.items()):
            if first > done:
                done = turn.last.i
                yield turn

    def within(self, tokens: Sequence[Token]) -> Iterator[Turn]:
        """The stretches of some words that a pattern fits, in order of their first words."""
        visible = tuple(_visible(tokens))
        stream = Stream(visible, tuple(map(_forms, visible)), {})
        return _found(stream, self._hopeful(stream))

    def fits(self, tokens: Sequence[Token]) -> bool:
        """Whether some pattern fits somewhere in some words."""
        return next(self.within(tokens), None) is not None

    def _hopeful(self, stream: Stream) -> Iterator[tuple[frozenset[str], Pattern]]:
        """The patterns that find their words in a stream, each with its first words, in the order of the lines.

        No more is read of one of which no first word stands there than its first step.
        """
        for choices, patterns in self._by_words.items():
            if choices and stream.words.isdisjoint(choices):
                continue
            for pattern in patterns:
                if not any(map(stream.words.isdisjoint, pattern.needed)):
                    yield choices, pattern

    @cached_property
    def _ranked(self) -> list[tuple[frozenset[str], Pattern]]:
        return [(choices, pattern) for choices, patterns in self._by_words.items() for pattern in patterns]

    def _count(self) -> None:
        """Count a question, and have all patterns read when it pays."""
        self._asked += 1
        if self._asked > OFTEN and not self._is_read:
            _read()


def _found(stream: Stream, hopeful: Iterable[tuple[frozenset[str], Pattern]]) -> Iterator[Turn]:
    """Where patterns fit: in order of the first words; of those that begin with the same word, in the order given."""
    tried: dict[int, list[Pattern]] = {}
    for choices, pattern in hopeful:
        for at in _places(stream, choices):
            tried.setdefault(at, []).append(pattern)
    for at, patterns in sorted(tried.items()):
        for pattern in patterns:
            found = _fit(stream, at, pattern.steps, 0, None)
            if found is not None:
                yield _turn(stream, at, found)


def _places(stream: Stream, choices: frozenset[str]) -> set[int]:
    """The places of some words in a stream; all places if there are none."""
    if not choices:
        return set(range(len(stream.tokens)))
    return {at for word in choices & stream.words for at in stream.places[word]}


def _turn(stream: Stream, at: int, found: Fit) -> Turn:
    tokens = tuple(stream.tokens[place] for place in found.places)
    key = stream.tokens[at if found.key is None else found.key]
    return Turn(stream.tokens[at], key, stream.tokens[max(at, found.end - 1)], tokens)


class Fit(NamedTuple):
    """A fit of the rest of a pattern: the places of the key, of the first thing behind it and of the words in it."""

    key: int | None
    end: int
    places: tuple[int, ...]


def _fit(stream: Stream, at: int, pattern: tuple[Step, ...], number: int, key: int | None) -> Fit | None:
    """The shortest fit of a pattern from a step on; None where there is none."""
    if number == len(pattern):
        return Fit(key, at, ())
    step = pattern[number]
    if step.most:
        return _fit_after_gap(stream, at, pattern, number, key)
    if step.barred:
        is_there = at < len(stream.tokens) and _is(stream, at, step)
        return None if is_there else _fit(stream, at, pattern, number + 1, key)
    after = _after_special(stream, at, step.special) if step.special else _after_word(stream, at, step)
    if after is not None:
        found = _fit(stream, after, pattern, number + 1, at if step.is_key else key)
        if found is not None:
            return found._replace(places=(*range(at, after), *found.places))
    return _fit(stream, at, pattern, number + 1, key) if step.maybe else None


def _fit_after_gap(stream: Stream, at: int, pattern: tuple[Step, ...], number: int, key: int | None) -> Fit | None:
    step = pattern[number]
    stops = BARRIERS if step.over_commas else STOPS
    for end in range(at, min(at + step.most, len(stream.tokens)) + 1):
        if end > at and stream.tokens[end - 1].text in stops:
            return None
        if (found := _fit(stream, end, pattern, number + 1, key)) is not None:
            return found
    return None


def _after_special(stream: Stream, at: int, special: str) -> int | None:
    if special == TIME:
        return stream.times[at] + 1 if at in stream.times else None
    if special == START:
        is_there = all(stream.tokens[i].is_punct or stream.forms[i] & OPENERS for i in range(at))
    else:
        is_there = all(token.is_punct for token in stream.tokens[at:])
    return at if is_there else None


def _after_word(stream: Stream, at: int, step: Step) -> int | None:
    return at + 1 if at < len(stream.tokens) and _is(stream, at, step) else None


def _is(stream: Stream, at: int, step: Step) -> bool:
    token = stream.tokens[at]
    if step.kind and token.pos_ not in KINDS[step.kind]:
        return False
    if not step.words:
        return True
    known = lower(token) in step.words if step.exact else not stream.forms[at].isdisjoint(step.words)
    return known != step.without
