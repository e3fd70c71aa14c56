"""Calendars: where the reader is to fit the writer's time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clauses import Mood, Party, Time, children, clauses, lemma, lower, party
from .correspondence import is_agreed
from .guards import invitations, is_negated, is_quoted
from .sentences import Sentence, neighbours, sentences
from .times import TimeKind, times
from .vocabulary import DAY_TIMES, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

BOOKING_LINK = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*(?:calendly\.com|cal\.com|savvycal\.com|youcanbook\.me|doodle\.com|zcal\.co|tidycal\.com|"
    r"acuityscheduling\.com|calendar\.app\.google|koalendar\.com|appointlet\.com|simplybook\.me|meetings\.hubspot\.com|"
    r"outlook\.office(?:365)?\.com/(?:owa/calendar|bookwithme)|calendar\.google\.com/calendar/appointments)[^\s<>\"')\]]*",
    re.IGNORECASE,
)
BOOKING_WORDS = words("calendly doodle savvycal")
CALENDARS = words("calendar diary schedule planner agenda availability booking timetable rota")
SLOTS = words(
    "slot time appointment invite invitation window half-hour hour minute meeting call half date afternoon morning day"
)
BOOKING = words(
    "book grab pick choose schedule find select reserve tick claim take sign put arrange fit add squeeze pencil work"
)
HOLDING = words(
    "send put add block book schedule hold reserve pencil set keep create save earmark enter drop mark clear"
)
FREE = words("free available open around clear reachable")
DEFERENCE = re.compile(
    r"\b(?:any\s?(?:time|day|hour|slot|morning|afternoon)\s+(?:that\s+)?(?:suits?|works?|you)|whatever|whenever|whichever|"
    r"work(?:ing)?\s+around\s+you|fit\s+(?:in\s+)?(?:with|around)\s+(?:you|your|whatever)|(?:suits?|easiest|easier|best|convenient|good)"
    r"\s+(?:for\s+)?you|your\s+(?:convenience|schedule|calendar|diary|availability|rota)|flexible|or\s+(?:any\s+)?other\s+time|"
    r"adapt|another\s+time|none\s+of\s+(?:these|those)|happy\s+to\s+(?:move|work))\b",
    re.IGNORECASE,
)
BEGINNING = words("start begin notice join relocate move commence contract shift graduate finish")
DATED = frozenset({TimeKind.SLOT, TimeKind.MOMENT, TimeKind.DEADLINE})
RESTRICTING = words("only out nothing never except but need unless")


@dataclass(frozen=True)
class Imposition:
    """Words that make the reader fit the writer's calendar. Offsets are into `Draft.text`."""

    start: int
    end: int
    words: str


def impositions(draft: Draft) -> Iterator[Imposition]:
    """The impositions of a draft, in order, at most one a sentence."""
    agreed = is_agreed(draft)
    for sentence in sentences(draft):
        if invitations(sentence):
            continue
        found = _link(sentence) or _own_booking(sentence)
        if found is None and not agreed:
            found = (
                _held(sentence) or _slot_list(draft, sentence) or _only_then(draft, sentence) or _around_me(sentence)
            )
        if found is not None:
            yield found


def _between(sentence: Sentence, one: Token, other: Token) -> Imposition:
    first, last = sorted((one, other), key=lambda token: token.i)
    start, end = sentence.place(first, last)
    return Imposition(start, end, sentence.words(first, last))


def _link(sentence: Sentence) -> Imposition | None:
    match = BOOKING_LINK.search(sentence.span.text)
    if match is None:
        return None
    start = sentence.offset + sentence.span.start_char + match.start()
    address = match[0].rstrip(".,;:!?")
    return Imposition(start, start + len(address), address)


def _own_booking(sentence: Sentence) -> Imposition | None:
    """ "Pick a slot from my calendar", "my booking page", "use this link to find 30 minutes"."""
    for token in sentence.tokens:
        if is_quoted(sentence, token):
            continue
        if lower(token) in BOOKING_WORDS and (token.dep_ in {"compound", "amod", "nmod"} or _is_story(sentence)):
            continue
        if lower(token) in BOOKING_WORDS or (
            lemma(token) == "poll" and any(lower(child) in BOOKING_WORDS for child in token.lefts)
        ):
            return _between(sentence, token, token)
        link = lemma(token) in {"link", "page", "calendar", "scheduler", "diary", "calender"} and token.pos_ in {
            "NOUN",
            "PROPN",
        }
        if not link:
            continue
        kinds = {lower(child) for child in token.lefts}
        if "my" in kinds and kinds & {"booking", "scheduling", "calendar", "appointment", "calendly"}:
            return _between(sentence, next(iter(token.lefts)), token)
        if kinds & {"my", "this", "the"}:
            booker = next(
                (
                    clause.head
                    for clause in clauses(sentence).values()
                    if clause.lemma in BOOKING
                    and clause.party is Party.READER
                    and any(lemma(word) in SLOTS for word in clause.head.subtree)
                ),
                None,
            )
            if booker is not None and not is_negated(sentence, booker):
                return _between(sentence, booker, token)
    return None


def _is_story(sentence: Sentence) -> bool:
    """Whether the sentence tells of something that has happened."""
    return all(clause.time in {Time.PAST, Time.PERFECT, Time.NONE} for clause in clauses(sentence).values())


def _held(sentence: Sentence) -> Imposition | None:
    """ "I have blocked out Wednesday for us", "I've sent a calendar invite", "put me down for 10.15"."""
    for clause in clauses(sentence).values():
        head = clause.head
        if clause.lemma not in HOLDING or is_negated(sentence, head):
            continue
        inside = list(head.subtree)
        yours = any(lower(word) in {"you", "your", "us", "our", "both"} for word in inside)
        if clause.mood is Mood.IMPERATIVE:
            down = any(lower(child) == "down" for child in head.children) and any(
                party(thing) is Party.SENDER for thing in children(head, "dobj")
            )
            timed = [time for time in times(sentence) if time.kind in DATED]
            if down and timed:
                return _between(sentence, head, timed[0].last)
            continue
        ahead = clause.time in {Time.PAST, Time.PERFECT, Time.FUTURE} or head.tag_ == "VBG"
        if clause.party is not Party.SENDER or not ahead:
            continue
        thing = next(
            (
                word
                for word in inside
                if word.i > head.i
                and (
                    lemma(word) in SLOTS - {"call", "meeting", "date"} | CALENDARS
                    or lower(word) in WEEKDAYS | DAY_TIMES
                )
                and word.dep_ in {"dobj", "pobj", "npadvmod", "conj", "compound"}
            ),
            None,
        )
        if thing is not None and (yours or lemma(thing) in {"invite", "invitation"}) and not _is_work(clause.head):
            return _between(sentence, head, thing)
    return None


def _is_work(head: Token) -> bool:
    """Whether others' time was booked, as a job: "scheduled 60 interviews", "blocked out slots for drivers"."""
    return any(
        child.pos_ == "NUM"
        for thing in children(head, "dobj")
        for child in thing.lefts
        if lemma(thing) not in {"minute", "hour"}
    ) or any(
        lower(prep) == "for" and party(below) is Party.OTHER and below.tag_ == "NNS"
        for prep in children(head, "prep")
        for below in children(prep, "pobj")
    )


def _dates(sentence: Sentence) -> list[tuple[Token, Token]]:
    """The days and clock times that the sentence names, from first to last word."""
    named = [(time.first, time.last) for time in times(sentence) if time.kind in DATED]
    inside = {i for first, last in named for i in range(first.i, last.i + 1)}
    named += [(token, token) for token in sentence.tokens if lower(token) in WEEKDAYS and token.i not in inside]
    return sorted(named, key=lambda pair: pair[0].i)


def _is_availability(sentence: Sentence) -> bool:
    """Whether the sentence says when the writer has time."""
    tokens = [lower(token) for token in sentence.tokens]
    if BEGINNING & {lemma(token) for token in sentence.tokens}:
        return False
    for clause in clauses(sentence).values():
        free = any(lower(word) in FREE for word in (clause.head, *children(clause.head, "acomp", "attr", "advmod")))
        if clause.party is Party.SENDER and free and clause.time in {Time.PRESENT, Time.FUTURE, Time.MODAL}:
            return True
        if (
            clause.party is Party.SENDER
            and clause.modal in {"can", "could"}
            and clause.lemma in {"do", "make", "meet", "speak", "talk", "manage", "come", "offer"}
        ):
            return True
        if clause.lemma in {"work", "suit", "do"} and any(party(word) is Party.SENDER for word in clause.head.subtree):
            return clause.time in {Time.PRESENT, Time.MODAL, Time.FUTURE}
    here = {"here", "times", "slots", "availability", "free", "available"} & set(tokens)
    return ("my" in tokens and "availability" in tokens) or (
        (len(here) >= 2 and "i" in tokens) or {"here", "times"} <= set(tokens)
    )


def _defers(draft: Draft, sentence: Sentence) -> bool:
    around = (sentence, *(beside for beside in neighbours(draft, sentence) if beside.index > sentence.index))
    return any(DEFERENCE.search(other.text) for other in around)


def _slot_list(draft: Draft, sentence: Sentence) -> Imposition | None:
    """ "I'm free Monday at 9 or Tuesday at 3": two or more times of the writer's own choice."""
    dates = _listed(sentence, _dates(sentence))
    if len(dates) < 2 or not _is_availability(sentence) or _defers(draft, sentence):
        return None
    return _between(sentence, dates[0][0], dates[-1][1])


def _listed(sentence: Sentence, dates: list[tuple[Token, Token]]) -> list[tuple[Token, Token]]:
    """The first dates of a sentence, up to where another clause begins."""
    heads = [clause.head.i for clause in clauses(sentence).values() if clause.time is not Time.NONE]
    listed = dates[:1]
    for date in dates[1:]:
        if any(listed[-1][1].i < head < date[0].i for head in heads):
            break
        listed.append(date)
    return listed


def _only_then(draft: Draft, sentence: Sentence) -> Imposition | None:
    """ "I can only do Thursday", "nothing before half past five would work", "Monday's out for me"."""
    dates = _dates(sentence)
    tokens = {lower(token) for token in sentence.tokens}
    timed = dates or [
        (token, token)
        for token in sentence.tokens
        if lower(token) in DAY_TIMES or lemma(token) in {"afternoon", "hour"}
    ]
    if not timed or not tokens & RESTRICTING or _defers(draft, sentence):
        return None
    past = any(clause.time in {Time.PAST, Time.PERFECT} for clause in clauses(sentence).values())
    mine = bool(tokens & {"i", "me", "my", "mine"})
    restricted = _is_availability(sentence) and tokens & {"only", "nothing", "never"}
    out = "out" in tokens and any(lower(token) == "out" and lemma(token.head) == "be" for token in sentence.tokens)
    needs = any(
        clause.lemma == "need" and clause.modal in {"would", "will"} for clause in clauses(sentence).values()
    ) and tokens & {"schedule", "be", "meet"}
    if past or not mine or not (restricted or out or needs) or BEGINNING & {lemma(token) for token in sentence.tokens}:
        return None
    return _between(sentence, timed[0][0], timed[-1][1])


def _around_me(sentence: Sentence) -> Imposition | None:
    """ "Please arrange it around my shifts", "would you mind fitting in with my rehearsals"."""
    for clause in clauses(sentence).values():
        if clause.party is not Party.READER or clause.lemma not in {
            "arrange",
            "fit",
            "work",
            "plan",
            "schedule",
            "organise",
            "organize",
            "adapt",
        }:
            continue
        for word in clause.head.subtree:
            if (
                word.dep_ == "pobj"
                and lower(word.head) in {"around", "with", "round"}
                and any(lower(child) == "my" for child in word.lefts)
                and lemma(word) not in {"team", "manager", "colleague", "background", "skill"}
                and not is_negated(sentence, clause.head)
            ):
                return _between(sentence, clause.head, word)
    return None
