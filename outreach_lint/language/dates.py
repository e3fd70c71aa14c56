"""Dates that are given with their weekday, and whether the two fit.

"Tuesday, 14 May" leaves the year to the reader, who takes the nearest such day, or the one that fits the tense: the
last for what has been, the next for what is to come. It counts from the mail's own date, or from today. Of a date in
figures both readings are tried, day first and month first.
"""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_to_datetime
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakSet

from ..expression import Expression
from .clauses import Time, clause_of
from .memo import each_once
from .sentences import quoted, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft
    from .sentences import Sentence

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
SHORT_DAYS = "Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun"
DAY = rf"(?P<weekday>(?i:{'|'.join(WEEKDAYS)})(?!s)|(?:{SHORT_DAYS})\b\.?)"
MONTH = (
    r"(?P<month>(?i:january|february|april|june|july|august|september|october|november|december)|March|May|MARCH|MAY|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
NUMBER = r"(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.]\d\d|\s*(?:am|pm|a\.m|p\.m|o'clock|h\b))"
YEAR = r"(?:,?\s+(?P<year>(?:19|20)\d\d))?(?!\d|,?\s+\d{1,2}:\d\d:\d\d)"
"""Not before a clock with seconds, behind which machines write the year."""
SPAN = r"(?:\s*(?:-|–|—|to|and|or|/)\s*(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?)?"
"""The end of a span of days, "14–16 May": the weekday is that of its beginning."""
FORMS = (  # in figures a slash makes a date, and a full stop only before a year: "10.30" is a time
    rf"{NUMBER}{SPAN}(?:\s+of)?\s+{MONTH}{YEAR}",
    rf"{MONTH}\s+{NUMBER}{YEAR}",
    r"(?P<iso>\d{4}-\d\d-\d\d)",
    r"(?P<one>\d{1,2})(?P<mark>[/.])(?P<two>\d{1,2})(?:(?P=mark)(?P<short>\d{4}|\d\d)(?!\d)|(?<=/\d)(?!\d)|(?<=/\d\d)(?!\d))",
)
HAS_DIGIT, HAS_WEEKDAY = re.compile(r"\d"), re.compile(DAY)
PATTERNS = tuple(
    Expression(pattern, signs=(HAS_DIGIT, HAS_WEEKDAY))
    for form in FORMS
    for pattern in (
        rf"\b{DAY}\s*\(\s*{form}\s*\)",
        rf"\b{DAY}\s*,?\s*(?:the\s+)?{form}",
        rf"(?<![\w/.-]){form}\s*\(\s*{DAY}\s*\)",
        rf"(?<![\w/.-]){form}\s*,\s*{DAY}",
    )
)


class Misdate(NamedTuple):
    """A weekday that does not fit its date. Offsets are into `Draft.text`; `day` is the date that was meant."""

    start: int
    end: int
    words: str
    day: date

    @property
    def weekday(self) -> str:
        """The weekday that the date really has."""
        return WEEKDAYS[self.day.weekday()]


_of_today: WeakSet[Draft] = WeakSet()


def sent_on(draft: Draft) -> date:
    """The day on which a draft is, or will be, sent: its own Date header's, else the present."""
    if draft.headers.date:
        try:
            return parsedate_to_datetime(draft.headers.date).date()
        except (TypeError, ValueError):
            pass
    _of_today.add(draft)
    return date.today()


def is_of_today(draft: Draft) -> bool:
    """Whether what has been found out about a draft depends on the day on which it was asked."""
    return draft in _of_today


def misdates(draft: Draft) -> Iterator[Misdate]:
    """The weekdays of a draft that do not fit their dates, in order."""
    for sentence in sentences(draft):
        for match in _dated(sentence):
            readings = tuple(_readings(match, sent_on(draft), _tense(sentence, match)))
            named = _weekday(match["weekday"])
            if readings and all(day.weekday() != named for day in readings):
                token = sentence.span.doc.char_span(*match.span(), alignment_mode="expand")
                if quoted(sentence, token[0]):
                    continue
                start = sentence.offset + match.start()
                yield Misdate(start, start + len(match[0]), match[0], readings[0])


@each_once
def _dated(sentence: Sentence) -> Iterator[re.Match[str]]:
    """The dates with a weekday, none inside another."""
    text = sentence.around
    first, last = sentence.span.start_char, sentence.span.end_char
    if HAS_DIGIT.search(text, first, last) is None or HAS_WEEKDAY.search(text, first, last) is None:
        return
    found = sorted(
        chain.from_iterable(pattern.finditer(text, first, last) for pattern in PATTERNS),
        key=lambda match: (match.start(), -match.end()),
    )
    done = -1
    for match in found:
        if match.start() >= done:
            done = match.end()
            yield match


def _tense(sentence: Sentence, match: re.Match[str]) -> Time:
    span = sentence.span.doc.char_span(*match.span(), alignment_mode="expand")
    return next(
        (above.time for above in clause_of(sentence, span[0]).chain() if above.time is not Time.NONE), Time.NONE
    )


def _weekday(name: str) -> int:
    return next(at for at, weekday in enumerate(WEEKDAYS) if weekday[:3].lower() == name[:3].lower())


def _readings(match: re.Match[str], written: date, tense: Time) -> Iterator[date]:
    """The days that a date may mean, the likeliest first; none where there is no such day."""
    parts = match.groupdict()
    if parts.get("iso"):
        year, month, day = map(int, parts["iso"].split("-"))
        yield from _days(year, month, day)
        return
    if parts.get("one"):
        one, two, short = int(parts["one"]), int(parts["two"]), parts["short"]
        stated = None if short is None else int(short) + (2000 if len(short) == 2 else 0)
        for day, month in dict.fromkeys([(one, two), (two, one)]):
            yield from _in_year(stated, month, day, written, tense)
        return
    month = next(at for at, name in enumerate(MONTHS, start=1) if name[:3] == parts["month"][:3].lower())
    stated = int(parts["year"]) if parts["year"] else None
    yield from _in_year(stated, month, int(parts["day"]), written, tense)


def _in_year(stated: int | None, month: int, day: int, written: date, tense: Time) -> Iterator[date]:
    if stated is not None:
        yield from _days(stated, month, day)
        return
    near = [found for year in range(written.year - 1, written.year + 2) for found in _days(year, month, day)]
    before = [found for found in near if found <= written]
    after = [found for found in near if found >= written]
    if tense in (Time.PAST, Time.PERFECT):
        yield from before[-1:]
    elif tense in (Time.FUTURE, Time.MODAL):
        yield from after[:1]
    yield from sorted(near, key=lambda found: abs((found - written).days))[:1]


def _days(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return
