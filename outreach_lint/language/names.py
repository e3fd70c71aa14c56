"""Names of people: whether two may be one person's, as a greeting and an address write them."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import combining, name, normalize

from .letters import WITHOUT_STROKE
from .match import lexicon
from .vocabulary import words

PART = re.compile(r"[^\W\d_]+(?:['’`´-][^\W\d_]+)*")
MARKS = re.compile(r"['’`´]")
DIGRAPHS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ss", "s"))
"""How a mail address may write ä, ö, ü, å and ß."""
SOUNDS = (
    ("ph", "f"), ("kh", "h"), ("ck", "k"), ("sz", "sh"), ("cz", "ch"), ("ou", "u"), ("w", "v"), ("j", "i"), ("y", "i"),
    ("c", "k"), ("q", "k"), ("x", "ks"),
)  # fmt: skip
PARTICLES = words(
    "van von der den de del della di da do dos du la le el al bin ibn bint ben ter ten zu y e i ni nic o of the af av"
)
TITLES = words(
    "mr mrs ms mx miss dr doctor prof professor sir madam dame lord lady rev reverend father sister brother "
    "captain capt major colonel lt sgt chef principal dean judge justice councillor cllr director herr frau "
    "fraulein pan pani panie senor senora senorita sr sra srta don dona monsieur madame mademoiselle m mme mlle "
    "maitre me signor signora dott dottore dottoressa ing dipl mag msc phd md mba bsc ba ma jr esq hon president "
    "chair mister san sensei ji sahib bhai didi mam hr dhr mevrouw meneer fru herra rouva bay bey hanim"
)
SHORTEST = 2
SHORTEST_PART = 3
LONG = 4


def parts(text: str) -> tuple[str, ...]:
    """The words of a name without titles and particles, as written: "Zoë", "Ní", "O'Neil", "Smith-Jones"."""
    found = (match[0] for match in PART.finditer(text))
    return tuple(part for part in found if plain(part) not in TITLES | PARTICLES)


def plain(part: str) -> str:
    """A name in lower case without accents, strokes and apostrophes: "Łukasz" and "lukasz" are one."""
    folded = MARKS.sub("", part.casefold().translate(WITHOUT_STROKE))
    return folded if folded.isascii() else "".join(mark for mark in normalize("NFKD", folded) if not combining(mark))


def _spellings(part: str) -> frozenset[str]:
    """The ways to write a name in plain letters: "müller" is "muller" and "mueller", "smith-jones" also "smith"."""
    found: set[str] = set()
    for piece in (part, part.replace("-", ""), *part.split("-")):
        letters = plain(piece)
        found.add(letters)
        for two, one in DIGRAPHS:
            found |= {letters.replace(two, one)}
    return frozenset(spelling for spelling in found if spelling)


def are_one(one: str, other: str) -> bool:
    """Whether two words may name one person: alike but for accents, a short form, an initial."""
    return any(_may_be(left, right) for left in _spellings(one) for right in _spellings(other))


def _may_be(one: str, other: str) -> bool:
    if one == other or one in nicknames(other):
        return True
    if min(len(one), len(other)) >= LONG and _sound(one) == _sound(other):
        return True
    short, long = sorted((one, other), key=len)
    return long.startswith(short)


def _sound(letters: str) -> str:
    """A name as another alphabet's rules may write it: "dmitry" and "dmitrii", "yulia" and "julia"."""
    for written, heard in SOUNDS:
        letters = letters.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", letters)


def is_within(part: str, mailbox: str) -> bool:
    """Whether the part of an address before the @ holds a name, or begins as it does: "mokafor", "lukaszd"."""
    letters = re.sub(r"[\W\d_]+", "", plain(mailbox))
    pieces = [piece for piece in re.split(r"[\W\d_]+", plain(mailbox)) if piece]
    for spelling in _spellings(part):
        if len(spelling) >= SHORTEST_PART and spelling in letters:
            return True
        if any(_may_be(spelling, piece) for piece in pieces if len(piece) >= SHORTEST):
            return True
    return any(nickname in letters for nickname in nicknames(plain(part)) if len(nickname) >= LONG)


def is_misspelling(one: str, other: str) -> bool:
    """Whether two names differ by one letter, or by two that changed places: "Jon" and "John", "Brain" and "Brian"."""
    return any(_is_one_slip(left, right) for left in _spellings(one) for right in _spellings(other))


def _is_one_slip(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short == long or len(long) - len(short) > 1 or len(short) < SHORTEST_PART:
        return False
    at = next((i for i, (left, right) in enumerate(zip(short, long, strict=False)) if left != right), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or (
        short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    )


def is_latin(text: str) -> bool:
    """Whether the letters of a name are Latin ones, so that it can be compared with a greeting in English."""
    return all("LATIN" in name(letter, "LATIN") for letter in text if letter.isalpha())


@cache
def _sets() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in lexicon("nicknames"):
        for each in line.split():
            found.setdefault(each, set()).update(line.split())
    return {each: frozenset(others) for each, others in found.items()}


def nicknames(letters: str) -> frozenset[str]:
    """The names that go with a name in plain letters: "bob" with "robert"; empty for one that is not known."""
    return _sets().get(letters, frozenset())


def is_given_name(part: str) -> bool:
    """Whether a word is known as a given name."""
    return bool(nicknames(plain(part)))
