"""Wording: the words of a sentence as one line, and turns of phrase over it.

The small parser loses its way in idiom. Where the words themselves carry the meaning, a turn of phrase is a pattern
over word classes, read off a line in which short forms are written out, quoted words are masked and hyphenated words
are whole. What stands before a turn in its clause decides whether it is denied, conditional or wished for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from .match import lexicon
from .memo import facts_of, once
from .needs import Needs
from .sentences import quoted
from .vocabulary import COMMON

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Token

    from .sentences import Sentence

FULL_FORMS = {
    "n't": "not", "nt": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "ca": "can",
    "wo": "will", "sha": "shall", "im": "i am", "ive": "i have", "youre": "you are", "u": "you", "ur": "your",
    "cannot": "can not", "gonna": "going to", "wanna": "want to", "&": "and", "ai": "am", "honour": "honor",
    "honoured": "honored", "organisation": "organization", "organisations": "organizations", "favourite": "favorite",
}  # fmt: skip
MASK = "§"
HYPHENS = frozenset({"-", "‑", "‐"})
BOUNDARIES = frozenset({",", ";", ":", "(", ")", ".", "!", "?", "–", "—", "-", "but", "…", "...", "yet"})
DENIALS = frozenset({"not", "never", "no", "nor", "neither", "hardly", "without", "nobody", "scarcely", "barely"})
NO_DENIALS = (
    r"no (?:\w+ )?(?:doubt|question|hesitation|secret|wonder|surprise|exaggeration|two ways|denying|mistake|lie|joke|"
    r"coincidence|accident)|"
    r"not (?:only|just|merely|simply|least|to mention|a (?:single )?doubt|(?:the )?(?:slightest|least) doubt)|"
    r"never (?:a |any )?doubt\w*|without (?:a |any |the )?(?:\w+ )?"
    r"(?:doubt|question|exaggeration|hesitation|wishing|wanting|meaning|boasting|bragging|fear|fail|saying|compare|"
    r"equal)|not (?:help|but)|nothing less|not doubt|not imagine|not hesitate|not (?:to )?(?:boast|brag|sound)"
)
"""Denials that deny nothing: "there is no doubt that", "not only"."""
CONDITIONS = re.compile(r"\b(?:if|whether|unless|wonder\w*|in case)\b")
WISHES = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|wish\w*|aim\w*|aspir\w+|striv\w+|tr(?:y|ies|ied|ying)|want\w*|dream\w*|learn\w*|becom\w+|ambition|goal|"
    r"like to|love to|work(?:ing)? (?:hard )?to)\b"
)


@dataclass(frozen=True, eq=False)
class Line:
    """A sentence in one line; `starts` and `tokens` say which token each word comes from."""

    text: str
    starts: tuple[int, ...]
    tokens: tuple[Token, ...]

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the line, and the parts of hyphenated ones."""
        return frozenset((*self.text.split(), *re.split(r"[\s-]+", self.text)))

    def token_at(self, place: int) -> Token:
        """The token to which a character of the line belongs."""
        return self.tokens[max(0, bisect_right(self.starts, place) - 1)]

    def before(self, place: int) -> str:
        """What stands before a place in its clause, as far as the last comma or "but"."""
        words = self.text[:place].split()
        for at in range(len(words) - 1, -1, -1):
            if words[at] in BOUNDARIES:
                return " ".join(words[at + 1 :])
        return " ".join(words)


@once
def line(sentence: Sentence) -> Line:
    """The sentence in one line: lower case, short forms written out, quoted words masked, one space between words."""
    parts: list[str] = []
    starts: list[int] = []
    tokens = sentence.tokens
    length = 0
    for at, token in enumerate(tokens):
        word = MASK if quoted(sentence, token) and any(map(str.isalnum, token.text)) else _written_out(token)
        joined = at > 0 and _joins(tokens, at)
        if parts and not joined:
            parts.append(" ")
            length += 1
        starts.append(length)
        parts.append(word)
        length += len(word)
    return Line("".join(parts), tuple(starts), tokens)


def _written_out(token: Token) -> str:
    word = str(token.text).lower()
    if word == "'s":
        return "'s" if token.tag_ == "POS" else "us" if token.tag_ == "PRP" else "is"
    return FULL_FORMS.get(word, word)


def _joins(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a token belongs to the same hyphenated word as the one before it."""
    one, two = tokens[at - 1], tokens[at]
    if one.whitespace_:
        return False
    if two.text in HYPHENS:
        return at + 1 < len(tokens) and not two.whitespace_ and one.text[-1:].isalnum()
    return one.text in HYPHENS and at > 1 and not tokens[at - 2].whitespace_


@dataclass(frozen=True, eq=False)
class Turn:
    """A turn of phrase in a sentence: the words from `first` to `last`; `start` and `end` are offsets into the line."""

    line: Line
    start: int
    end: int
    kind: str

    @property
    def first(self) -> Token:
        return self.line.token_at(self.start)

    @property
    def last(self) -> Token:
        return self.line.token_at(self.end - 1)

    @property
    def words(self) -> str:
        """The turn as it stands in the line."""
        return self.line.text[self.start : self.end]

    @property
    def lead(self) -> str:
        """What stands before the turn in its clause."""
        return self.line.before(self.start)

    def is_denied(self) -> bool:
        """Whether the clause denies it before it comes: "I don't claim to be ..."."""
        said = re.sub(NO_DENIALS, " ", self.lead)
        return bool(DENIALS & set(said.split())) or bool(
            re.search(r"\b(?:rather than|instead of|far from|less than|anything but|short of|refus\w+ to)\b", said)
        )

    def is_conditional(self) -> bool:
        """Whether the clause only supposes it: "if you think that ..."."""
        return CONDITIONS.search(self.lead) is not None

    def is_wished(self) -> bool:
        """Whether the clause wishes for it or works towards it: "I hope to be ..."."""
        return WISHES.search(self.lead) is not None


GAP_WORD = r"(?:(?!(?:not|never|no|nor|but|hardly|neither|if)\b)[\w'’%-]+ )"
GAPS = {
    "one": GAP_WORD + "?",
    "some": GAP_WORD + "{0,3}",
    "few": GAP_WORD + "{0,6}",
    "across": r"(?:[\w'’,%-]+ ){0,14}",
}
"""Stretches of any words, each followed by a space: at most one, three, six; `across` also runs over commas."""

CLASS = re.compile(r"class (\w+) (verbs|nouns|words|turns) = (.*)")
KIND = re.compile(r"\[([\w-]+)\]")


@dataclass(frozen=True, eq=False)
class Pattern:
    """One turn of phrase. A sentence that holds it has a word of each set in `needed`; it is compiled for the first."""

    source: str
    needed: tuple[frozenset[str], ...]

    @cached_property
    def expression(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\S)(?:{self.source})(?![^\s,;:.!?)…–—-])")


_needs = Needs["Turns"]()
"""What the turns of phrase of all kinds need."""


@once
def _met(sentence: Sentence, owners: int) -> Mapping[Turns, tuple[int, ...]]:
    """The places of the patterns that find their words in a sentence, by kind, once there are so many kinds."""
    return _needs.met(line(sentence).words)


@dataclass(frozen=True, eq=False)
class Turns:
    """The turns of phrase of one kind."""

    kind: str
    patterns: tuple[Pattern, ...]

    def __call__(self, sentence: Sentence) -> Iterator[Turn]:
        """The turns of a sentence."""
        places = _met(sentence, _needs.owners).get(self)
        if places is None:
            return iter(())
        facts = facts_of(sentence)
        known = facts.get(self)
        if known is None:
            known = facts[self] = (tuple(self._found(line(sentence), places)), ())
        turns: tuple[Turn, ...] = known[0]
        return iter(turns)

    def _found(self, shown: Line, places: Iterable[int]) -> Iterator[Turn]:
        for place in places:
            for found in self.patterns[place].expression.finditer(shown.text):
                yield Turn(shown, found.start(), found.end(), self.kind)


def turns(name: str, more: Mapping[str, str] | None = None) -> Mapping[str, Turns]:
    """The turns of phrase of `lexicons/<name>.txt`, by kind.

    A line "class NAME words = ..." defines a class: words, nouns (with their plurals), verbs (in all forms) or turns
    (patterns that " | " divides). "[kind]" begins the turns of a kind, one a line, in which `<name>`
    stands for a word of a class and `<name>*` for none to three. An indented line continues the one before it.
    """
    classes = {**GAPS, **(more or {})}
    found: dict[str, list[Pattern]] = {}
    for entry in _entries(name):
        if (defined := CLASS.fullmatch(entry)) is not None:
            classes[defined[1]] = _class_body(defined[2], defined[3], classes)
        elif (begun := KIND.fullmatch(entry)) is not None:
            kind = begun[1]
            found[kind] = []
        else:
            found[kind].append(Pattern(_filled(entry, classes), needed(entry, classes)))
    kinds = {kind: Turns(kind, tuple(patterns)) for kind, patterns in found.items()}
    for one in kinds.values():
        _needs.add(one, (pattern.needed for pattern in one.patterns))
    return kinds


def _entries(name: str) -> Iterator[str]:
    entry = ""
    for indented in (*lexicon(name, stripped=False), ""):
        if indented[:1].isspace():
            entry = f"{entry} {indented.strip()}"
            continue
        if entry:
            yield " ".join(entry.split())
        entry = indented


def _class_body(sort: str, text: str, classes: Mapping[str, str]) -> str:
    if sort == "turns":
        parts = [_filled(part.strip(), classes) for part in re.split(r" \| ", text)]
        return "|".join(part for part in parts if part)
    return {"verbs": verbs, "nouns": nouns, "words": words_of}[sort](text)


def _filled(pattern: str, classes: Mapping[str, str]) -> str:
    """A pattern with its classes written out."""

    def body(found: re.Match[str]) -> str:
        if found[1] in GAPS:
            return classes[found[1]]
        if found[2]:
            return rf"(?:(?:{classes[found[1]]}) ){{0,3}}"
        return rf"(?:{classes[found[1]]}){found[3]}"

    return re.sub(r"<(\w+)>(\*?)( ?)", body, pattern).rstrip()


PLAIN = re.compile(r"(?P<word>[a-z0-9']+(?:-[a-z']+)*)(?:(?P<short>\?)|(?P<dot>\\\.)|-\?(?P<rest>[a-z']+))?")
"""A word, of which the last letter or a hyphen may be missing, or that has a full stop of its own."""
NEXT_WORD = ("(?: ", "(?= ", "(?! ")
"""How that begins which follows a whole word in a piece."""
QUANTIFIERS = ("?", "*", "+", "{")
REPEATED = re.compile(r"^(?:[?*+]|\{\d,\d\}\??)")


def needed(pattern: str, classes: Mapping[str, str]) -> tuple[frozenset[str], ...]:
    """Sets of words: a sentence that holds the pattern has at least one of each. The rarest first.

    Each piece of a pattern that must stand there gives a set, one word for every alternative.
    """
    sets = {found for piece in _pieces(pattern) if (found := _piece_words(piece, classes))}
    return tuple(sorted(sets, key=lambda found: (len(found & COMMON), len(found))))


def _pieces(pattern: str) -> Iterator[str]:
    """The parts of a pattern that spaces divide which must stand there, groups whole."""
    if " " not in pattern:
        yield pattern
        return
    depth = start = 0
    for at, character in enumerate(pattern):
        depth += (character == "(") - (character == ")")
        if character == " " and depth == 0 and pattern[at + 1 : at + 2] not in QUANTIFIERS:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _piece_words(piece: str, classes: Mapping[str, str]) -> frozenset[str]:
    """Words of which one must stand where the piece fits; none if it tells of none."""
    if (plain := PLAIN.match(piece)) is not None:
        word = plain["word"]
        if plain.end() < len(piece) and not piece.startswith(NEXT_WORD, plain.end()):
            return frozenset({word.partition("-")[0]} if piece[plain.end()] == "-" else ())
        if plain["rest"]:
            return frozenset({word, word + plain["rest"]})
        return frozenset({word, word[:-1]} if plain["short"] else {f"{word}." if plain["dot"] else word})
    if piece.startswith("<"):
        named, rest = piece[1:].split(">", 1)
        if named in GAPS or named == "thin":
            return _piece_words(rest, classes)
        return frozenset() if rest else _class_words(classes[named])
    head, tail = _first_group(piece)
    if head and (not tail or tail.startswith(NEXT_WORD)):
        return _alternative_words(head, classes)
    if head and all(alternative.endswith(" ") for alternative in _split(head)):
        return _piece_words(REPEATED.sub("", tail), classes)
    return frozenset()


def _first_group(piece: str) -> tuple[str, str]:
    """The alternatives of the group that a piece begins with, and what follows it."""
    if not piece.startswith("(?:"):
        return "", piece
    depth = 0
    for at, character in enumerate(piece):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return piece[3:at], piece[at + 1 :]
    return "", piece


@cache
def _class_words(body: str) -> frozenset[str]:
    """`_alternative_words` of a class, in which no other is named any more."""
    return _alternative_words(body, {})


def _alternative_words(body: str, classes: Mapping[str, str]) -> frozenset[str]:
    """For every alternative the longest word that must stand in it; nothing if one has none."""
    found: set[str] = set()
    for alternative in _split(body):
        if alternative.isalpha() and alternative.isascii() and alternative.islower():  # as most are
            found.add(alternative)
            continue
        options = [held for piece in _pieces(alternative.strip()) if (held := _piece_words(piece, classes))]
        if not options:
            return frozenset()
        found |= min(options, key=lambda held: (len(held & COMMON), len(held)))
    return frozenset(found)


def _split(body: str) -> Iterator[str]:
    if "(" not in body:
        yield from body.split("|")
        return
    depth = start = 0
    for at, character in enumerate(body):
        depth += (character == "(") - (character == ")")
        if character == "|" and depth == 0:
            yield body[start:at]
            start = at + 1
    yield body[start:]


def verbs(text: str) -> str:
    """A class of verbs in all their forms; "draw:drew:drawn" gives the irregular ones."""
    return "|".join(sorted({form for entry in text.split() for form in _forms(entry)}, key=len, reverse=True))


def words_of(text: str) -> str:
    """A class of words; an underscore stands for a space, longer ones go first."""
    return "|".join(sorted((word.replace("_", " ") for word in text.split()), key=len, reverse=True))


def nouns(text: str) -> str:
    """A class of nouns, singular and plural."""
    return words_of(" ".join(f"{noun} {_plural(noun)}" for noun in text.split()))


def _plural(noun: str) -> str:
    if re.search(r"(?:[sx]|ch|sh)$", noun):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if re.search(r"[^aeiou]y$", noun) else f"{noun}s"


def _forms(entry: str) -> Iterator[str]:
    verb, *irregular = entry.split(":")
    head, _, rest = verb.partition("_")
    tail = f" {rest.replace('_', ' ')}" if rest else ""
    stem = head[:-1] if head.endswith("e") and not head.endswith("ee") else head
    if re.search(r"[^aeiou]y$", head):
        third, past = f"{head[:-1]}ies", f"{head[:-1]}ied"
    else:
        third = f"{head}es" if re.search(r"(?:[sxz]|ch|sh|o)$", head) else f"{head}s"
        past = f"{stem}ed"
    found = {head, third, f"{stem}ing", *irregular} | (set() if irregular else {past})
    if re.search(r"[^aeiou][aeiou][bdgmnprt]$", head):
        found |= {f"{head}{head[-1]}ed", f"{head}{head[-1]}ing"}
    yield from (f"{form}{tail}" for form in found)
