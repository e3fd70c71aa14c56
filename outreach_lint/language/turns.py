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
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from .clauses import lemma, lower
from .match import lexicon
from .memo import facts_of, once
from .times import times
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from .sentences import Sentence

STEP = re.compile(
    r"(?P<gap>\.\.|,,)(?P<most>\d+)"
    r"|(?P<flags>[\^=]*!{0,2}=?)(?:\{(?P<some>[^}]*)\}|<(?P<name>\w+)>|(?P<word>[^\s{}<>?:]+)|(?=:))"
    r"(?::(?P<kind>[vnapd]))?(?P<maybe>\?)?"
)
WRAPPED = re.compile(r"\s*\n\s*(?=[^{}#]*\})")
"""A line end between braces."""
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


@dataclass(frozen=True)
class Step:
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


@dataclass(frozen=True, eq=False)
class Pattern:
    """A line of steps; of each set of words in `needed`, a stretch that it fits holds one."""

    steps: tuple[Step, ...]
    needed: tuple[frozenset[str], ...]


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


class Turns:
    """Patterns over word classes, one a line; read on first use."""

    def __init__(self, text: str, /, **classes: frozenset[str]) -> None:
        self._lines: Callable[[], Iterable[str]] = lambda: WRAPPED.sub(" ", text).split("\n")
        self._classes = classes

    @classmethod
    def of(cls, name: str, **classes: frozenset[str]) -> Turns:
        """The patterns of `lexicons/<name>.txt`."""
        turns = cls("", **classes)
        turns._lines = lambda: lexicon(name)
        return turns

    @cached_property
    def _by_word(self) -> dict[str, tuple[Pattern, ...]]:
        """The patterns by each word with which they can begin; those that can begin with any stand under ""."""
        found: dict[str, list[Pattern]] = {}
        for line in self._lines():
            steps = tuple(self._step(match) for match in STEP.finditer(line.partition("#")[0].strip()))
            for at, step in enumerate(steps):
                if step.special == START:
                    continue
                words = step.words if step.words and not step.without and not step.barred else {""}
                pattern = _pattern(steps if _has_start(steps[:at]) else steps[at:])
                for word in words:
                    found.setdefault(word, []).append(pattern)
                if not step.maybe:
                    break
        return {word: tuple(patterns) for word, patterns in found.items()}

    def _step(self, match: re.Match[str]) -> Step:
        if match["gap"]:
            return Step(most=int(match["most"]), over_commas=match["gap"] == ",,")
        if match["word"] in {TIME, START, END}:
            return Step(special=match["word"], maybe=bool(match["maybe"]))
        known = frozenset[str]()
        for name in (match["some"] or match["word"] or f"<{match['name']}>" * bool(match["name"])).split():
            known |= self._classes[name[1:-1]] if name.startswith("<") else {name}
        flags = match["flags"]
        return Step(
            words=known,
            exact="=" in flags,
            without=flags.count("!") == 1,
            barred="!!" in flags,
            is_key="^" in flags,
            maybe=bool(match["maybe"]),
            kind=match["kind"] or "",
        )

    def __call__(self, sentence: Sentence) -> Iterator[Turn]:
        """The stretches of a sentence that a pattern fits, in order of their first words."""
        facts = facts_of(sentence)
        known = facts.get(self)
        if known is None:
            known = facts[self] = (tuple(self._found(_stream(sentence))), ())
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
        return self._found(Stream(visible, tuple(map(_forms, visible)), {}))

    def fits(self, tokens: Sequence[Token]) -> bool:
        """Whether some pattern fits somewhere in some words."""
        return next(self.within(tokens), None) is not None

    def _found(self, stream: Stream) -> Iterator[Turn]:
        for at, patterns in sorted(self._hopeful(stream).items()):
            for pattern in patterns:
                found = _fit(stream, at, pattern.steps, 0, None)
                if found is not None:
                    yield _turn(stream, at, found)

    def _hopeful(self, stream: Stream) -> dict[int, dict[Pattern, None]]:
        """The patterns that can begin at each place, all of whose words stand somewhere in the stream."""
        hopeful: dict[int, dict[Pattern, None]] = {}
        places, words = stream.places, stream.words
        for word in ("", *(self._by_word.keys() & words)):
            for pattern in self._by_word.get(word, ()):
                for needed in pattern.needed:
                    if needed.isdisjoint(words):
                        break
                else:
                    for at in places[word] if word else range(len(stream.tokens)):
                        hopeful.setdefault(at, {})[pattern] = None
        return hopeful


def _pattern(steps: tuple[Step, ...]) -> Pattern:
    needed = (step.words for step in steps if not (step.without or step.barred or step.maybe))
    return Pattern(steps, tuple(sorted(filter(None, needed), key=len)))


def _turn(stream: Stream, at: int, found: Fit) -> Turn:
    tokens = tuple(stream.tokens[place] for place in found.places)
    key = stream.tokens[at if found.key is None else found.key]
    return Turn(stream.tokens[at], key, stream.tokens[max(at, found.end - 1)], tokens)


def _has_start(steps: Sequence[Step]) -> bool:
    return any(step.special == START for step in steps)


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
