"""How long the live time is that somebody asks for."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..expression import Expression
from .vocabulary import SMALL_NUMBERS

ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
NUMBERS = {
    **{word: count for word, count in SMALL_NUMBERS.items() if word != "half"},
    **{f"{ten}-{one}": TENS[ten] + SMALL_NUMBERS[one] for ten in TENS for one in ONES},
}
NUMBER = r"\d{1,3}(?:[.,]\d)?|\d?½|" + "|".join(sorted(NUMBERS, key=len, reverse=True))
COMPOUND = rf"(?:{'|'.join(TENS)})-\w"
MINUTES = r"(?:min(?:ute)?s?|mins?\.)(?:'s?)?(?=\W|$)"
HOURS = r"(?:hours?|hrs?)(?=\W|$)"
FIXED = Expression(
    rf"(?<![\w.,])(?:(?!{COMPOUND})(?P<from>{NUMBER})\s*(?:-|–|—|\bto\b|\bor\b)\s*)?"
    rf"(?P<count>{NUMBER})[\s-]*(?P<half>and a half\s+)?"
    rf"(?:(?:short|quick|spare|brief|little|odd|full|whole|good|solid)\s+)?(?:(?P<minutes>{MINUTES})|(?P<hours>{HOURS}))",
    re.IGNORECASE,
    signs=(re.compile(rf"{MINUTES}|{HOURS}", re.IGNORECASE),),
)
AN_HOUR = re.compile("hour", re.IGNORECASE)
HALF_HOUR = re.compile(r"\bhalf(?:\s+an?|-an?|\s+of\s+an)?[\s-]+hour\b|\bhalf[\s-]hour\b", re.IGNORECASE)
THREE_QUARTERS = re.compile(r"\bthree[\s-]quarters\s+of\s+an\s+hour\b", re.IGNORECASE)
HOUR_AND_HALF = re.compile(r"\b(?:an|one)\s+hour\s+and\s+a\s+half\b", re.IGNORECASE)
QUARTER_HOUR = re.compile(r"\bquarter(?:\s+of\s+an|-of-an)?[\s-]+hour\b", re.IGNORECASE)
PARTS_OF_HOURS = ((15, QUARTER_HOUR), (45, THREE_QUARTERS), (90, HOUR_AND_HALF), (30, HALF_HOUR))
LONG = re.compile(
    r"\bhalf(?:\s+a)?[\s-]+day\b|\b(?:your|whole|entire|full)\s+(?:whole\s+|entire\s+|full\s+)?"
    r"(?:day|morning|afternoon|evening|lunch\s+hour|lunch\s+break)\b|\bas\s+long\s+as\b|\bcouple\s+of\s+hours\b",
    re.IGNORECASE,
)
SHORT = re.compile(
    r"\b(?:quick(?:ly)?|brief(?:ly)?|short|swift(?:ly)?|concise|tiny|fleeting|bite-sized|mini|"
    r"(?:a\s+|one\s+|five\s+)?(?:few|couple(?:\s+of)?|handful\s+of)\s+(?:short\s+|spare\s+|quick\s+)?(?:min(?:ute)?s?|moments?)|"
    r"(?:a|one|spare)\s+(?:minute|moment|second|sec)|in\s+passing|two\s+shakes|moments?|not\s+long|won't\s+take\s+long)\b",
    re.IGNORECASE,
)


class Duration(NamedTuple):
    """A length of time in a text; `minutes` is None for "brief" and the like. Offsets count its code points."""

    start: int
    end: int
    minutes: int | None


def durations(text: str) -> tuple[Duration, ...]:
    """The lengths of time that a text names, in order."""
    found: list[Duration] = []
    if AN_HOUR.search(text) is not None:
        for minutes, expression in PARTS_OF_HOURS:
            found += [Duration(*match.span(), minutes) for match in expression.finditer(text)]
    found += [Duration(*match.span(), 240) for match in LONG.finditer(text)]
    found += [Duration(*match.span(), _minutes(match)) for match in FIXED.finditer(text)]
    found += [Duration(*match.span(), None) for match in SHORT.finditer(text)]
    found.sort(key=lambda duration: (duration.start, -duration.end))
    kept: list[Duration] = []
    for duration in found:
        if not kept or duration.start >= kept[-1].end:
            kept.append(duration)
    return tuple(kept)


def _minutes(match: re.Match[str]) -> int:
    word = match["count"].lower()
    if word in NUMBERS:
        count: float = NUMBERS[word]
    else:
        count = float(word.replace(",", ".").replace("½", ".5"))
    return round(count * 60) + (30 if match["half"] else 0) if match["hours"] else round(count)
