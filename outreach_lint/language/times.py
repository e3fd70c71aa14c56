"""Time expressions: deadlines, urgency, points and spells of time, clock slots, frequencies.

Their shapes are regular, so they are found in the text; what they limit is read off the parse by those who ask.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from ..expression import DIGIT, MARKED, Expression, said
from .memo import once
from .needs import Needs
from .vocabulary import MONTHS, SMALL_NUMBERS, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence


class TimeKind(Enum):
    """What a time expression does. On the same words the kind named first here is kept."""

    DEADLINE = "a limit: by Friday, within 48 hours, before the weekend"
    SLOT = "a part of a certain day: Tue 2pm, Thursday morning, 3 May at 10"
    FREQUENCY = "a repetition: every week, daily"
    URGENCY = "a speed: at once, ASAP"
    MOMENT = "a point or a spell: tomorrow, next week, in a few days, on Friday"
    SOON = "no time in particular: soon, shortly, later"


@dataclass(frozen=True, eq=False)
class Time:
    """A time expression of a sentence, from its first word to its last."""

    kind: TimeKind
    first: Token
    last: Token


def _either(*choices: str) -> str:
    return "(?:" + "|".join(choices) + ")"


WEEKDAY = _either(
    "(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
    # Short forms only as names: "sat", "sun" and "wed" are words too.
    r"(?-i:(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)\b\.?)",
)
MONTH = _either(
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", r"(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?",
)  # fmt: skip
ORDINAL = r"\d{1,2}(?:st|nd|rd|th)"
DATE = _either(
    rf"(?:the\s+)?(?:{ORDINAL}|\d{{1,2}})(?:\s+of)?\s+{MONTH}(?:,?\s+\d{{4}})?",
    rf"{MONTH}\s+(?:the\s+)?(?:{ORDINAL}|\d{{1,2}})(?!\d)(?:,?\s+\d{{4}})?",
    rf"the\s+{ORDINAL}(?!\s+(?:floor|time|year|grade|century))",
    rf"the\s+(?:first|second|third|tenth|fifteenth|twentieth|thirtieth)\s+of\s+(?:{MONTH}|the\s+month|next\s+month)",
    r"\d{4}-\d{2}-\d{2}",
    # Not a version, a share, a price or a measure: "1.0.1", "0.04", "£5.10".
    r"(?<![\d.,/$£€])(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|[12]\d|3[01])(?:[/.]\d{2,4})?(?![/.]?\d|%|\s*(?:per|hours?|am\b|pm\b|[ap]\.m))",
)
CLOCK = _either(
    r"\d{1,2}(?:[:.]\d{2})?\s*(?:-|–|to)\s*\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.|h\b)?",
    r"\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|a\.m\.?|p\.m\.?)(?!\w)",
    r"(?<![\d.,$£€])(?:[01]?\d|2[0-4])(?::|h|(?<!\b0)\.)[0-5]\d(?![\d%]|\.\d)(?:\s*(?:hours|hrs|h|uhr))?",
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+o'clock",
    r"(?:half|(?:a\s+)?quarter)\s+(?:past|to)\s+(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
    r"half\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
    "noon", "midday", "midnight",
)  # fmt: skip
HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
HOUR_NAME = _either(*HOURS)
HOUR = rf"(?:\d{{1,2}}|{HOUR_NAME})\b(?!\s*(?:minute|min|hour|hr|day|week|month|year|%|\w+s\b))"
PART = _either("mornings?", "afternoons?", "evenings?", "nights?", "lunchtimes?", "lunch", "noon", "midday")
COUNT = _either(
    r"\d{1,3}", *sorted((word for word in SMALL_NUMBERS if word != "half"), key=len, reverse=True),
    r"(?:a|the|the\s+next|the\s+coming)?\s*(?:few|couple(?:\s+of)?|several)", "half\\s+an?",
)  # fmt: skip
UNIT = (
    r"(?:(?:business|working|work|calendar|short|full)\s+)?"
    r"(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|weekends?|months?|fortnights?|years?)(?:')?(?!\w)"
)
SPAN = rf"{COUNT}(?:\s*(?:-|–|to|or)\s*{COUNT})?[\s-]*{UNIT}(?:\s+or\s+(?:so|two))?"
BOUNDARY = _either(
    r"(?:the\s+|this\s+|next\s+)?(?:very\s+)?(?:end|close|start|beginning|middle|top)\s+of\s+(?:the\s+|this\s+|next\s+|your\s+|my\s+)?"
    r"(?:working\s+|business\s+|school\s+)?"
    rf"(?:day|week|month|quarter|year|term|semester|business|play|work|today|tomorrow|{MONTH}|{WEEKDAY})",
    r"close\s+of\s+(?:business|play)", r"eod\b", r"cob\b", r"cop\b", r"eow\b", r"eob\b",
    r"month['-]?\s?end", r"week['-]?\s?end", r"mid[\s-]?(?:week|month|term)",
)  # fmt: skip
SEASON = _either(
    "christmas", "xmas", "easter", "thanksgiving", "diwali", "eid", "ramadan", "lent", "whitsun", "pentecost",
    "hanukkah", "passover", "halloween", "midsummer", r"st\.?\s+\w+'?s\s+day",
    r"(?:labou?r|independence|mothers?'?s?|boxing|bank)\s+(?:day|holiday)", "new\\s+year(?:'s)?",
    "the\\s+(?:(?:summer|winter|spring|autumn|bank)\\s+)?holidays?",
    "the\\s+(?:summer|winter|spring)\\s+break", "half[\\s-]term", "the\\s+(?:summer|spring|autumn|winter|fall)",
)  # fmt: skip
NAMED_DAY = _either(
    rf"(?:(?:this|next|the\s+following|the\s+coming|coming)\s+)?{WEEKDAY}(?:\s+(?:week|next))?",
    r"tomorrow", r"today", r"tonight", r"the\s+day\s+after(?:\s+tomorrow)?", r"overmorrow",
)  # fmt: skip
PERIOD = _either(
    r"(?:this|next|the\s+next|the\s+coming|the\s+following|the\s+new)\s+"
    r"(?:week|weekend|month|fortnight|quarter|morning|afternoon|evening|hour|term|year)(?!')",
    r"the\s+weekend", r"the\s+(?:day|week|hour|month|fortnight)\b(?:\s+is\s+out)?",
    r"this\s+time\s+(?:tomorrow|next\s+week)",
)  # fmt: skip
POINT = (
    rf"(?:first\s+thing\s+|early\s+|late\s+|later\s+|mid[\s-]|midday\s+|noon\s+|lunchtime\s+|{CLOCK}\s+)?(?:on\s+|in\s+)?"
    + _either(
        rf"{BOUNDARY}(?:\s+(?:on\s+)?(?:{NAMED_DAY}|{DATE}))?",
        rf"(?:{NAMED_DAY})(?:,?\s+(?:the\s+)?(?:{DATE}|{ORDINAL}))?(?:\s+(?:{PART}))?(?:,?\s+(?:at\s+)?(?:{CLOCK}))?",
        rf"{DATE}(?:,?\s+(?:at\s+)?{CLOCK})?",
        PERIOD, SEASON,
    )
)  # fmt: skip

LIMIT = _either(
    r"(?:by\s+|and\s+)?(?:no|not)\s+later\s+than", r"on\s+or\s+before", r"by\s+the\s+latest",
    "by", "before", "until", "till", "'til", r"up\s+to",
    "prior\\s+to", r"ahead\s+of", r"this\s+side\s+of", "latest",
)  # fmt: skip


WORD_END = r"(?![^\W\d_])"
"""Where no letter follows: what may be written without a space behind these words is no word itself."""


def _said(source: str, *needed: str, signs: tuple[re.Pattern[str], ...] = ()) -> Expression:
    """An expression for any case, with sets of words of each of which a text that it matches has one."""
    return Expression(source, re.IGNORECASE, signs=signs, needed=tuple(map(words, needed)))


def _sign(*choices: str) -> re.Pattern[str]:
    return re.compile("|".join(choices), re.IGNORECASE)


DAY_SIGNS = (
    r"\d(?:[/.-]\d|st|nd|rd|th)",
    rf"\b(?:{WEEKDAY}|{MONTH})",
    r"\b(?:end|close|start|beginning|middle|top|first|second|third|tenth|fifteenth|twentieth|thirtieth)\s+of\b",
    r"\b(?:eo[dwb]|co[bp]|today|tonight|tomorrow|overmorrow|the\s+day)|\b(?:month|week)['-]?\s?end|\bmid[\s-]?(?:w|m|t)",
    r"\b(?:this|next|coming|following|new|the)\s+(?:week|month|fortnight|quarter|term|year|hour|time|[mae]\w+(?:ing|noon)\b)",
    r"mas\b|easter|thanksgiving|diwali|\beid|ramadan|\blent|whitsun|pentecost|hanukkah|passover|halloween|midsummer",
    r"\bst\.?\s|\b(?:labou?r|independence|boxing|bank)\s|\bmother|\bthe\s+(?:summer|winter|spring|autumn|fall)|holiday",
    r"half[\s-]term",
)
"""One of these is in every point of time."""
HOUR_SIGNS = (rf"\d|\b{HOUR_NAME}\b|noon|mid(?:day|night)|\b(?:half|quarter)\s",)
HAS_HOUR = _sign(*HOUR_SIGNS)
HAS_TIME = _sign(*DAY_SIGNS, *HOUR_SIGNS, PART, MONTH, r"\b(?:then|(?:that|this)\s+(?:date|day|point|time))\b")
MONTH_WORDS = " ".join(MONTHS)
DAY_WORDS = (
    f"{MARKED} st nd rd th {MONTH_WORDS} {' '.join(WEEKDAYS)} weds tomorrow today tonight overmorrow day "
    "first second third tenth fifteenth twentieth thirtieth"
)
"""One of these is in every named day and every date."""
POINT_WORDS = (
    f"{DAY_WORDS} end close start beginning middle top eod cob cop eow eob monthend weekend mid midweek midmonth "
    "midterm week month fortnight quarter morning afternoon evening hour term year time christmas xmas easter "
    "thanksgiving diwali eid ramadan lent whitsun pentecost hanukkah passover halloween midsummer st holiday holidays "
    "summer winter spring autumn fall"
)
"""One of these is in every point of time."""
CLOCK_WORDS = f"{DIGIT} clock half quarter noon midday midnight"
HOUR_WORDS = " ".join(HOURS)
PART_WORDS = (
    "morning mornings afternoon afternoons evening evenings night nights lunchtime lunchtimes lunch noon midday "
    "midnight"
)

DEADLINES = (
    _said(
        rf"\b{LIMIT}\s+(?:the\s+)?(?:{POINT}|{CLOCK}|then\b|(?:that|this)\s+(?:date|day|point|time)\b|{MONTH}\b(?!\s+I\b)|(?:{PART})\b)(?:\s+at\s+the\s+(?:very\s+)?latest)?",
        "than before latest by until till til up prior ahead side",
        signs=(HAS_TIME,),
    ),
    _said(
        rf"\b(?:within|inside|in\s+under|in\s+less\s+than|in\s+no\s+more\s+than)\s+(?:the\s+)?(?:(?:next|coming|first|following)\s+)?(?:{SPAN}|{UNIT}|{PERIOD})",
        "within inside under less more",
    ),
    _said(
        rf"\b(?:in|over|during)\s+the\s+(?:next|coming)\s+(?:{COUNT}\s*)?{UNIT}(?:\s+or\s+(?:so|two))?", "next coming"
    ),
    _said(
        rf"\b(?:{POINT}|{SPAN})\s+(?:at\s+the\s+(?:very\s+)?latest|latest|max(?:imum)?)\b",
        "latest max maximum",
    ),
    _said(rf"\b(?:at\s+the\s+(?:very\s+)?latest)\b(?:\s+by)?(?:\s+(?:on\s+)?{POINT})?", "latest"),
    _said(r"\bbefore\s+(?:it'?s|it\s+is|it\s+gets)\s+too\s+late\b", "late"),
    _said(rf"\b(?:by|before|until|till)\s+{HOUR}(?=\s*(?:[.,;!?]|$))", "by before until till", f"{DIGIT} {HOUR_WORDS}"),
    _said(rf"\bby\s+(?:return(?:\s+of\s+(?:post|mail|email))?|{COUNT}\s*{UNIT}\s+from\s+now)\b", "return now", "by"),
)
URGENCY = (
    _said(r"\b(?:asap|a\.s\.a\.p\.?)(?!\w)", "asap p"),
    _said(
        r"\bas\s+soon\s+as\s+(?:is\s+|humanly\s+|practically\s+)?(?:possible|practicable|feasible)\b",
        "soon",
        "possible practicable feasible",
    ),
    _said(
        r"\bas\s+(?:soon|quickly|fast|promptly|swiftly)\s+as\s+(?:you\s+(?:possibly\s+)?can|possible|you're\s+able|you\s+are\s+able)\b",
        "soon quickly fast promptly swiftly",
        "can possible able",
    ),
    _said(
        r"\b(?:right|straight)\s*away\b|\bstraightaway\b|\bright\s+now\b|\bat\s+once\b|\bon\s+the\s+double\b",
        "away rightaway straightaway now once double",
    ),
    _said(
        r"\b(?:immediately|urgently|promptly|instantly|speedily|swiftly|pronto|soonest|forthwith|expeditiously)\b",
        "immediately urgently promptly instantly speedily swiftly pronto soonest forthwith expeditiously",
    ),
    _said(
        r"\bwithout\s+(?:any\s+|further\s+|more\s+)?delay\b|\bwith\s+(?:all\s+|some\s+)?(?:urgency|haste)\b",
        "delay urgency haste",
    ),
    _said(
        r"\b(?:today|tonight|first\s+thing|this\s+(?:instant|minute|second|hour))\b",
        "today tonight thing instant minute second hour",
    ),
    _said(
        r"\bas\s+a\s+matter\s+of\s+urgency\b|\bsooner\s+rather\s+than\s+later\b|\bthe\s+sooner\s+the\s+better\b",
        "urgency sooner",
    ),
)
SLOTS = (
    _said(
        rf"\b(?:{NAMED_DAY}|{DATE})(?:,?\s+(?:the\s+)?(?:{DATE}|{ORDINAL}))?(?:\s+{PART})?{WORD_END},?\s*(?:\(|from\s+|at\s+|after\s+|before\s+|between\s+|around\s+|about\s+|@\s*)*"
        rf"(?:{CLOCK}|(?<=(?:at|er|om|re|nd|ut|en)\s){HOUR})(?:\s*(?:-|–|to|and|or)\s*(?:{CLOCK}|{HOUR}))?",
        DAY_WORDS,
        signs=(HAS_HOUR,),
    ),
    _said(rf"\b(?:at\s+)?{CLOCK}\s+(?:on\s+)?(?:{NAMED_DAY}|{DATE})", CLOCK_WORDS),
    _said(rf"\b(?:at\s+){HOUR}\s+on\s+(?:{NAMED_DAY}|{DATE})", f"{DIGIT} {HOUR_WORDS}", "at", "on"),
    _said(rf"\b{NAMED_DAY}\s+{PART}\b", PART_WORDS, DAY_WORDS),
)
FREQUENCIES = (
    _said(
        rf"\b(?:every|each)\s+(?:single\s+)?(?:other\s+|second\s+|few\s+|couple\s+of\s+)?(?:{SPAN}|day|days|week|weeks|month|months|fortnight|hour|hours|morning|{WEEKDAY})\b",
        "every each",
    ),
    _said(
        r"\b(?:daily|weekly|fortnightly|monthly|biweekly|regularly|hourly|periodically|repeatedly)\b",
        "daily weekly fortnightly monthly biweekly regularly hourly periodically repeatedly",
    ),
    _said(r"\b(?:once|twice|\w+\s+times)\s+(?:a|per|each|every)\s+(?:day|week|month|fortnight)\b", "once twice times"),
)
MOMENTS = (
    _said(rf"\b{POINT}\b", POINT_WORDS),
    _said(rf"\b(?:in|after)\s+(?:about\s+|around\s+|another\s+)?(?:{SPAN})(?:'?s?\s+time)?", "in after"),
    _said(
        rf"\b(?:a|one|two)\s+(?:week|day|fortnight|month)s?\s+(?:from\s+(?:now|today|{WEEKDAY})|later|today|tomorrow|on\s+{WEEKDAY})",
        "week weeks day days fortnight fortnights month months",
    ),
    _said(r"\b(?:in|over)\s+the\s+(?:coming|following)\s+(?:days|weeks)\b", "coming following"),
    _said(
        rf"\bin\s+(?:early\s+|mid\s+|late\s+)?{MONTH}\b|\bnext\s+(?:spring|summer|autumn|fall|winter|time)\b",
        f"{MONTH_WORDS} next",
    ),
)
SOON = (
    _said(
        r"\b(?:very\s+|really\s+)?(?:soon|shortly|presently|later|imminently)\b|\bbefore\s+long\b|\bin\s+due\s+course\b|\bin\s+a\s+bit\b",
        "soon shortly presently later imminently long course bit",
    ),
)

PATTERNS = (
    (TimeKind.DEADLINE, DEADLINES),
    (TimeKind.SLOT, SLOTS),
    (TimeKind.FREQUENCY, FREQUENCIES),
    (TimeKind.URGENCY, URGENCY),
    (TimeKind.MOMENT, MOMENTS),
    (TimeKind.SOON, SOON),
)
EXPRESSIONS = tuple((kind, expression) for kind, expressions in PATTERNS for expression in expressions)


NEEDS = Needs[str]()
NEEDS.add("times", (expression.needed for _, expression in EXPRESSIONS))


def _found(text: str) -> Iterator[tuple[TimeKind, tuple[int, int]]]:
    """Where the expressions match a text, those of the first kind first."""
    for place in NEEDS.met(said(text)).get("times", ()):
        kind, expression = EXPRESSIONS[place]
        yield from ((kind, match.span()) for match in expression.finditer(text))


@once
def times(sentence: Sentence) -> tuple[Time, ...]:
    """The time expressions of a sentence, in order; none lies inside another."""
    kept: list[tuple[TimeKind, tuple[int, int]]] = []
    for kind, (start, end) in _found(sentence.raw):
        clash = next((i for i, (_, (first, last)) in enumerate(kept) if start < last and first < end), None)
        if clash is None:
            kept.append((kind, (start, end)))
        elif kept[clash][0] is kind and end - start > kept[clash][1][1] - kept[clash][1][0]:
            kept[clash] = (kind, (start, end))
    kept.sort(key=lambda entry: entry[1])
    return tuple(_time(sentence, kind, start, end) for kind, (start, end) in kept)


def _time(sentence: Sentence, kind: TimeKind, start: int, end: int) -> Time:
    offset = sentence.span.start_char
    span = sentence.span.doc.char_span(start + offset, end + offset, alignment_mode="expand")
    shown = [token for token in span if not token.is_space]
    return Time(kind, shown[0], shown[-1])
