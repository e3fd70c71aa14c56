"""Capitals: words that stand in capitals for emphasis, told from abbreviations, codes and names.

An English word in capitals is emphasis; a string of capitals that is no word is an abbreviation. Which it is shows in
the word itself: everyday words by a list, longer ones by the dictionary of verbs, adjectives and adverbs that the
language model carries. Nouns alone decide nothing, they only join a run that a clearer word begins or ends.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import BODY, Zone
from .match import lexicon
from .model import dictionary
from .sentences import QUOTATION
from .starts import may_begin
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..reading.draft import Block, Draft

READ = (Zone.SUBJECT, Zone.GREETING, Zone.CLOSING, *BODY)
WORD = re.compile(r"(?<![\w@#$%&/\\.<>|:\[{_-])[^\W\d_a-z]+(?:'[A-Z]+)?(?![\w@\\_]|[.:/&+-][\w/]|'[a-z]+[.-]?[A-Z])")
"""A run of letters without lower case that is no part of an address, a code, a path or a compound with a hyphen."""
ASIDE = re.compile(rf"{QUOTATION.pattern}|\[[^\]\n]{{1,80}}\]|\{{[^}}\n]{{1,80}}\}}|<[^>\n]{{1,80}}>")
"""What is quoted, or stands in the brackets of a template."""
CONTRACTION = re.compile(r"[^\W\d_]{2,}n't|(?:i|you|we|they|he|she|it|that|there|who|what)'(?:re|ve|ll|m|d|s)")
BETWEEN = re.compile(r"[ \t\n]*(?:[,;&—–-][ \t\n]*)?")
SHORT = re.compile(r"\(([A-Z]{2,8})s?\)")
"""An abbreviation in parentheses, as behind what it stands for."""
EXPANDED = re.compile(rf"((?<![\w'-])(?:[\w'-]++[ ,/]++){{2,8}}){SHORT.pattern}")
LINKS = words("and or not for the with of to in on at by a an from i if is as it")
"""Words that also stand between abbreviations, in logic and in titles; they decide nothing alone."""
SHORT_LINKS = LINKS - {"not", "from", "if"}
TECHNICAL = words(
    "gate statement query clause command keyword file format protocol form framework button key board card list "
    "method operator function flag variable field column table view index request header endpoint switch label sign "
    "mode model test score code standard certificate certification license licence study trial"
)
"""Nouns after which a word in capitals is a name: "the STOP button", "a SELECT statement"."""
ENDINGS = (
    *(("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("d", ""), ("ing", ""), ("ing", "e")),
    *(("ier", "y"), ("er", ""), ("er", "e"), ("iest", "y"), ("est", ""), ("est", "e")),
)
"""Endings of verbs and adjectives, and what stands in their place in the base form."""
NOUN_ENDINGS = ("tion", "sion", "ness", "ment", "ship", "ity", "ance", "ence", "hood", "ism", "ery")
EMPHATIC = words(
    "i me my we you your yourself please now not never always must urgent urgently important very so hire thank "
    "thanks really want need today immediately asap hello hi hey dear only all any every no yes stop help love best "
    "sorry great amazing more"
)
"""Words that make a line in capitals more than a heading."""
LONGEST_HEADING = 4
PRONOUN = "I"
ROMAN = re.compile(r"(?=[ivxlc]{2})(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
"""A Roman numeral in lower case."""
STRESSED = words("the and with of by for")
"""Small words that are stressed when they stand alone in capitals."""
UNSTRESSED = words("a an the every in from per")
NEARBY = 60
"""How many characters beside a word in capitals are looked at for its neighbour."""


class Shout(NamedTuple):
    """A run of words in capitals. Offsets are code points of `Draft.text`; `calm` is the run in ordinary case.

    `certain` says that every word of it is an ordinary English word, so that lower case changes no name.
    """

    start: int
    end: int
    calm: str
    certain: bool


@cache
def _everyday() -> frozenset[str]:
    return frozenset(lexicon("everyday_words"))


@cache
def _homographs() -> frozenset[str]:
    return frozenset(lexicon("capital_homographs"))


def _bases(word: str) -> Iterator[str]:
    """What a word may be a form of."""
    yield word
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            yield stem + instead
            if instead == "" and stem[-1] == stem[-2]:
                yield stem[:-1]


def is_word(text: str) -> bool:
    """Whether letters in capitals are an English word and hardly an abbreviation."""
    word = text.lower()
    if word in _everyday():
        return True
    if CONTRACTION.fullmatch(word):
        return True
    if word in _homographs() or len(word) < 4 or ROMAN.fullmatch(word):
        return False
    known = _no_nouns() if len(word) > 4 else dictionary("adv")
    if any(base in known for base in _bases(word) if len(base) > 3):
        return True
    return len(word) > 6 and word.endswith(NOUN_ENDINGS) and _is_noun(word)


@cache
def _no_nouns() -> frozenset[str]:
    return dictionary("adv") | dictionary("adj") | dictionary("verb")


def _is_noun(word: str) -> bool:
    return any(base in dictionary("noun") for base in _bases(word))


def shouts(draft: Draft) -> Iterator[Shout]:
    """The words in capitals for emphasis, in the order of the text."""
    text = draft.text.text
    defined = {match[2] for match in EXPANDED.finditer(text) if _stands_for(match)} if SHORT.search(text) else set()
    names = defined | _names(draft)
    for block in draft.zone(*READ):
        for run in _runs(text, block, names):
            if _is_shouted(text, run, block):
                yield _shout(text, _trimmed(run), block)


def _stands_for(match: re.Match[str]) -> bool:
    """Whether an abbreviation in parentheses has the initials of the words before it."""
    initials = "".join(word[0] for word in re.findall(r"[^\W_]+", match[1])).upper()
    return initials.endswith(match[2]) or match[2][0] in initials


def _names(draft: Draft) -> frozenset[str]:
    """The words of the company's and the recipient's names, and of mail domains, in capitals."""
    known = [draft.context.company or "", draft.context.recipient or ""]
    known += [address.email.rpartition("@")[2].partition(".")[0] for address in draft.headers.to]
    return frozenset(word.upper() for name in known for word in re.findall(r"[^\W\d_]+", name) if len(word) > 1)


def _runs(text: str, block: Block, names: frozenset[str] | set[str]) -> Iterator[list[re.Match[str]]]:
    """Stretches of words in capitals with nothing but spaces and commas between them; names end a stretch."""
    masked = ASIDE.sub(lambda found: "\x00" * len(found[0]), text[block.start : block.end])
    run: list[re.Match[str]] = []
    for match in WORD.finditer(masked):
        joined = run and BETWEEN.fullmatch(masked, run[-1].end(), match.start())
        if run and (not joined or match[0] in names):
            yield run
            run = []
        if match[0] not in names:
            run.append(match)
    if run:
        yield run


def _is_shouted(text: str, run: Sequence[re.Match[str]], block: Block) -> bool:
    said = [match[0].lower() for match in run]
    sure = [word for word in said if is_word(word) and word not in SHORT_LINKS]
    if len(run) == 1 and not sure and (_is_done(text, run[0], block) or _is_stressed(text, run[0], block)):
        return True
    if _is_phrase(said):
        return True
    if not sure:
        nouns = [word for word in said if len(word) > 3 and word not in _homographs() and _is_noun(word)]
        enough = 2 if block.zone is Zone.SUBJECT else 3
        return len(nouns) >= enough and len(nouns) == len(said) and not _is_heading(text, run, block)
    if len(run) == 1:
        return not _is_name(text, run[0], block)
    if all(word in LINKS for word in sure) or _is_brand(said, sure):
        return False
    return not _is_heading(text, run, block)


def _is_name(text: str, match: re.Match[str], block: Block) -> bool:
    """Whether a lone word in capitals is the name of a thing: "the STOP button", "README", "NO 5"."""
    after = re.match(r"[ \t]*([^\W\d_]+|\d)?", _after(text, match, block))
    follows = (after[1] or "").lower() if after else ""
    if follows in TECHNICAL or follows.removesuffix("s") in TECHNICAL:
        return True
    if match[0] == "NO" and (follows.isdigit() or follows in {"and", "or", "levels", ""}):
        return True
    return _is_heading(text, [match], block)


def _is_phrase(said: Sequence[str]) -> bool:
    """Whether the run is a phrase with two small words and nouns: "TO THE END"."""
    small = sum(word in LINKS and len(word) > 1 for word in said)
    return len(said) > 2 and small > 1 and all(word in LINKS or _is_noun(word) for word in said)


def _before(text: str, match: re.Match[str], block: Block) -> str:
    """Some characters of the block before a match."""
    end = block.start + match.start()
    return text[max(block.start, end - NEARBY) : end]


def _after(text: str, match: re.Match[str], block: Block) -> str:
    """Some characters of the block after a match."""
    start = block.start + match.end()
    return text[start : min(block.end, start + NEARBY)]


def _is_done(text: str, match: re.Match[str], block: Block) -> bool:
    """Whether a lone short word in capitals is a verb with its subject before it: "I SHIP it"."""
    before = re.search(r"\b(i|we|you|they|can|will|never|always|not|n't)[ \t]+\Z", _before(text, match, block), re.I)
    after = re.match(r"[ \t]+[a-z]", _after(text, match, block))
    # the dictionary is asked last: it comes with the model, which is not loaded for less
    return before is not None and after is not None and match[0].lower() in dictionary("verb")


def _is_stressed(text: str, match: re.Match[str], block: Block) -> bool:
    """Whether a small word alone in capitals is stressed: "that was THE moment"."""
    if match[0].lower() not in STRESSED:
        return False
    before = re.search(r"\b([a-z]+)[ \t]+\Z", _before(text, match, block))
    after = re.match(r"[ \t]+([a-z]{2,})", _after(text, match, block))
    if before is None or after is None or before[1] in UNSTRESSED:
        return False
    return not _is_name(text, match, block)


def _is_brand(said: Sequence[str], sure: Sequence[str]) -> bool:
    """Whether the run is an abbreviation and the noun that it goes with: "IBM POWER"."""
    if len(said) != 2 or len(sure) != 1 or said[1] != sure[0] or len(said[0]) == 1 or said[0] in LINKS:
        return False
    return said[1] not in EMPHATIC and _is_noun(said[1])


def _is_heading(text: str, run: Sequence[re.Match[str]], block: Block) -> bool:
    """Whether the run is a heading: a short line of its own, or the words before a colon or dash that begin a line."""
    if block.zone is Zone.SUBJECT or len(run) > LONGEST_HEADING:
        return False
    start, end = block.start + run[0].start(), block.start + run[-1].end()
    follows = text[end : end + 3].lstrip(" ")[:1]
    alone = follows in {"", "\n", ":", "-", "–", "—"} and (start == block.start or text[start - 1] == "\n")
    return alone and not any(match[0].lower() in EMPHATIC for match in run)


def _trimmed(run: list[re.Match[str]]) -> list[re.Match[str]]:
    """The run without abbreviations at its ends."""

    def counts(match: re.Match[str]) -> bool:
        word = match[0].lower()
        return is_word(word) or word in LINKS or (len(word) > 4 and _is_noun(word))

    if len(run) == 1:
        return run
    first = next(i for i, match in enumerate(run) if counts(match))
    last = next(i for i in range(len(run) - 1, -1, -1) if counts(run[i]))
    if last == first + 1 and run[first][0] in {PRONOUN, "A"}:
        first = last
    return run[first : last + 1]


def _shout(text: str, run: Sequence[re.Match[str]], block: Block) -> Shout:
    start, end = block.start + run[0].start(), block.start + run[-1].end()
    begins = may_begin(text, start, block.start)
    calm: list[str] = []
    certain = True
    at = start
    for match in run:
        word = match[0]
        ordinary = is_word(word) or word.lower() in LINKS
        certain = certain and ordinary
        plain = _calm(word, ordinary)
        if begins and not calm:
            plain = plain[:1].upper() + plain[1:]
        calm += [text[at : block.start + match.start()], plain]
        at = block.start + match.end()
    return Shout(start, end, "".join(calm), certain)


def _calm(word: str, ordinary: bool) -> str:
    if word == PRONOUN or word.startswith("I'"):
        return word[0] + word[1:].lower()
    if ordinary or _is_noun(word.lower()):
        return word.lower()
    return word.capitalize() if len(word) > 4 else word
