"""Calendars: where the reader is to fit the writer's time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..expression import Expression
from .clauses import Mood, Party, Time, children, clauses, lemma, lower, party
from .correspondence import is_agreed
from .guards import invitations, is_negated, is_quoted
from .memo import once
from .sentences import Sentence, Stretch, neighbours, once_beside, sentences
from .tellings import finite_clause, is_denied_between, is_story, is_supposed, stretches
from .times import TimeKind, times
from .turns import Turns, among, words_of
from .vocabulary import DAY_TIMES, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

BOOKING_LINK = Expression(
    r"(?:https?://)?(?:(?<![\w-])(?<![\w-]\.)(?:[\w-]++\.)+)?(?:calendly\.com|cal\.com|savvycal\.com|youcanbook\.me|"
    r"doodle\.com|zcal\.co|tidycal\.com|"
    r"acuityscheduling\.com|calendar\.app\.google|koalendar\.com|appointlet\.com|simplybook\.me|meetings\.hubspot\.com|"
    r"outlook\.office(?:365)?\.com/(?:owa/calendar|bookwithme)|calendar\.google\.com/calendar/appointments)[^\s<>\"')\]]*",
    re.IGNORECASE,
    signs=(re.compile(r"\.[a-z]", re.IGNORECASE),),
)
DOT_IN_LINK = re.compile(r"\.\w")
"""What every link holds; prose holds little of it, and it is found sooner."""
BOOKING_WORDS = words("calendly doodle savvycal")
CALENDARS = words("calendar diary schedule planner agenda availability booking timetable rota")
SLOTS = words(
    "slot time appointment invite invitation window half-hour hour minute meeting call half date afternoon morning day"
)
BOOKING = words(
    "book grab pick choose schedule find select reserve tick claim take sign put arrange fit add "
    "squeeze pencil work set"
)
HOLDING = words(
    "send put add block book schedule hold reserve pencil set keep create save earmark enter drop mark clear"
)
FREE = words("free available open around clear reachable")
DEFERENCE = re.compile(
    r"\b(?:any\s?(?:time|day|hour|slot|morning|afternoon|evening|weekday|date)\b(?!\s+(?:but|except|other|save|bar)\b)|whatever|whenever|whichever(?!\s+of\s+(?:the|these|those|my)\b)|"
    r"work(?:ing)?\s+around\s+you|fit\s+(?:in\s+)?(?:with|around)\s+(?:you|your|whatever)|(?:suits?|easiest|easier|best|convenient|good)"
    r"\s+(?:for\s+)?you|your\s+(?:convenience|schedule|calendar|diary|availability|rota)|flexible|or\s+(?:any\s+)?other\s+time|"
    r"adapt|another\s+time|none\s+of\s+(?:these|those)|neither\s+(?:suits|works|fits)|at\s+any\s+hour|name\s+(?:a|any|the|your)\s+(?:day|time|hour)|happy\s+to\s+(?:move|work))\b",
    re.IGNORECASE,
)
BEGINNING = words("start begin notice join relocate move commence contract shift graduate finish")
CLASSES = {
    "i": words("i i'm"),
    "my": words("my mine"),
    "you": words("you your u ye"),
    "us": words("us our we both you your"),
    "be": words("be is are am was 's 're 'm"),
    "book": BOOKING | words("snag nab secure claim snap put enter mark drop lock use"),
    "slot": SLOTS | words("place spot opening space gap option week time-slot timeslot minutes session me chat"),
    "calendar": CALENDARS | words("scheduler bookings calender"),
    "tool": words(
        "link tool page widget app button scheduler poll form code qr url address website site below here online"
    ),
    "scheduling": words(
        "scheduling booking calendar calendly doodle appointment bookings qr scheduler diary savvycal poll"
    ),
    "open": words("use click follow scan tap open visit go see check consult try press hit choose take"),
    "talk": words(
        "call meeting chat interview talk conversation discussion zoom session catch-up appointment meet "
        "speak discuss visit trial it"
    ),
    "meet": words(
        "be happen do fall take meet talk speak call ring chat work land come catch reach have get find phone connect"
    ),
    "invite": words("invite invitation ics dial-in hold placeholder"),
    "sent": words(
        "send out go inbox attach attached calendar diary outlook arrive reach land waiting way below "
        "enclosed sent gone follow ping pop issue wait wing"
    ),
    "fix": words(
        "settle fix set choose pick schedule arrange plan decide pencil book reserve block slot earmark "
        "keep hold confirm"
    ),
    "must": words("have need must got to"),
    "free": FREE | words("able off here reach reachable contactable in about"),
    "can": words("can could may might will ca"),
    "do": words("do make manage talk speak meet see come take offer chat call spare squeeze fit zoom get"),
    "times": words(
        "slot time period window day hour opening gap date evening morning afternoon option break lunch "
        "lunchtime availability"
    ),
    "when": words(
        "before after between until till around during from then lunchtime evening morning afternoon "
        "night weekend weekday noon midday only past dawn dusk breakfast lunch"
    ),
}
OWN_TIMES = Turns(
    """
    <times> ,,4 {work works suit suits fit fits} ,,2 =me
    my ,,3 {availability slots window windows times openings gaps}
    <times> ,,4 {in on} my ,,1 {week diary calendar schedule}
    {do would will could can} @time ,,12 {work suit fit} ,,1 {END for} !!<you>
    =<i> ,,1 have ,,6 {free open clear available spare}
    {suit suits work works} ,,1 for? =me
    {call ring phone reach catch} =me ,,2 {on at between during before after}
    <times> ,,2 =<i> ,,1 {have can could 've be am 'm}
    <times> ,,1 {left remaining open free going} ,,2 {<my> for this next}
    <times> ,,1 {left remaining open free going} ,,2 @time
    =<my> ,,2 <times> ,,4 <be>
    =<my> <times> {:}
    =<i> ,,1 {have 've} ,,2 <times> ,,2 {on free open at available}
    {<times> those that these} <be> when
    =<i> ,,1 <can> ,,1 <do> ,,3 @time
    =<i> ,,3 {propose suggest offer} !!to
    =<my> ,,1 {proposal suggestion suggestions proposals preference preferences}
    {leave leaves leaving give gives allow allows} =me ,,3 <times>
    {possible potential suggested proposed candidate preferred} ,,1 <times>
    {pick choose take select} ,,2 {pick one either any whichever whatever choice}
    {on from} =<my> {side end part}
    {for regarding} ,,1 {a the our} ,,1 <talk> ,,2 <times>
    <times> ,,1 {<be> :} ,,1 END
    """,
    **CLASSES,
)
LINKED = Turns(
    """
    <open> ,,1 {here link} ,,3 {see view check find choose pick book} ,,5 {slot slots availability times calendar}
    <book> ,,5 {via through using with on in at} ,,3 <scheduling> ,,1 {page link tool form site system}
    <open> ,,4 {my this the below} ,,2 <scheduling> ,,1 <tool>
    <open> ,,2 {my this the} ,,2 {calendly doodle savvycal qr scheduler calendar} ,,1 <tool>?
    {click use follow tap scan} ,,4 to ,,1 <book> ,,2 <slot>
    <book> ,,4 <slot> ,,4 {in on from via through using with at} ,,2 {<my> this the} ,,3 {<calendar> <tool> week}
    <book> ,,3 <slot> ,,2 {here below : online} ,,1 END
    <book> ,,3 <slot> ,,4 {here below following} {: link}
    <you> ,,3 {book schedule grab reserve pick snag select choose} ,,3 {in into on onto via through from} ,,1 =<my> \
        <calendar>
    START {book schedule grab reserve pick snag select choose} ,,3 {in into on onto via through from} ,,1 =<my> \
        <calendar>
    {link url qr page address site button} ,,3 {open lead show take go bring give reveal point} ,,4 =<my> ,,1 \
        {<calendar> <scheduling>}
    =<my> {availability calendar diary slots times openings} ,,3 {below bottom attached underneath here enclosed sheet
        spreadsheet link linked online}
    <calendar> {for to with} ={me us} ,,2 {here below : link}
    {sign put enter} ,,3 {up in down yourself name} ,,2 {for in into against} ,,4 {slot slots} ,,4 {sheet spreadsheet
        doc form link page table poll}
    =<my> {<calendar> <scheduling>} ,,1 <be> ,,2 {here below open attached public shared online linked visible}
    =<my> ,,1 <scheduling> ,,1 <tool>
    {link url qr page address site signature} ,,6 {show list give tell say display} ,,2 when =<i> ,,2 {<free> <can>}
    =<i> ,,3 {share open attach include paste link} ,,3 =<my> <calendar>
    {free open green empty white} ,,2 {in on} =<my> <calendar>
    =<my> <calendar> ,,4 {<book> <tool>}
    """,
    **CLASSES,
)
SETTLED = Turns(
    """
    =<i> ,,3 {added put entered placed dropped} ,,5 {in to on into} ,,1 your ,,1 {<calendar> outlook}
    <invite> ,,2 for ,,2 @time
    {calendar diary teams zoom meet google outlook webex meeting skype} ,,1 <invite> ,,4 <sent>
    <sent> ,,3 {calendar diary teams zoom meet google outlook webex meeting skype} ,,1 {<invite> link}
    =<i> ,,3 <sent> ,,3 <invite>
    <you> ,,3 {find see get receive have} ,,3 {<invite> link} ,,6 {inbox calendar diary outlook}
    <invite> ,,3 <be> ,,2 {out sent way inbox calendar attached}
    <invite> ,,4 {reach reached arrive arrived land landed gone pop popped}
    {accept confirm} =my ,,1 <invite>
    accept it ,,1 and
    {press hit click tap} ,,1 {accept yes join}
    =<i> {have 've} ,,1 {<us> <my>} ,,1 down for
    {put pencil sign mark book count slot} ,,1 {us me you yourself ourselves} ,,1 {in down} for
    =<i> ,,3 <fix> ,,4 @time ,,3 {for with} ={us our <you>}
    =<i> ,,3 <fix> ,,2 {room table desk seat} ,,6 ={us our you}
    =<i> ,,3 {settle decide set fix} ,,1 on ,,2 @time
    =<i> ,,3 {put add drop create set} ,,3 {zoom teams meet webex skype google} {link invite call meeting}
    <you> <calendar> ,,3 {show have contain hold} ,,4 {me half half-hour slot}
    <you> <calendar> ,,3 {show have contain hold} ,,4 @time
    <you> ,,4 {find see} ,,3 @time ,,3 {block blocked booked held}
    <be> ,,1 already? in <you> {<calendar> outlook}
    <times> ,,4 =<i> ,,2 {keep keeping hold holding save saving block reserve} ,,2 {free open clear for} ,,2 <us>
    @time ,,4 =<i> ,,2 {keep keeping hold holding save saving block reserve} ,,2 {free open clear for} ,,2 <us>
    {ics .ics}
    """,
    **CLASSES,
)
RESTRICTED = Turns(
    """
    only ,,1 {day time slot date evening afternoon morning hour moment} ,,4 {work works suit suits possible free is}
    <you> ,,3 {catch reach get ring call phone meet} =me ,,5 {before after between during} ,,2 {shift shifts class
        classes
        lecture lectures lunch break work school bed training practice}
    START {call ring phone reach catch} =me ,,3 {before after between during} ,,2 {shift shifts class classes
        lecture lectures
        lunch break breaks work school}
    my {window slot} ,,5 <be>
    {best good easiest only better} ,,1 {time times moment moments hours} ,,2 to {reach catch get call ring phone
        contact
        find see} =me
    {<times> mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays mornings afternoons evenings
        nights
        weekends} ,,1 <be> ,,2 {out impossible off no-go tricky difficult bad hopeless} ,,3 {for to} =me
    {plan work schedule arrange book organise organize fit fix keep set time hold} ,,4 {around outside
        round} ,,1 ={that this my me it these mine}
    <you> ,,2 {call ring phone meet talk speak see zoom interview} ,,4 {during in outside after before between
        at} ,,1 my ,,2 {break
        lunch shift shifts hours class classes lectures commute}
    =<i> ,,1 <can> ,,3 {squeeze fit slot pencil} <you> ,,5 @time
    only ,,1 {<times> chance moment opportunity} ,,4 ={<i> me}
    {weekends evenings mornings afternoons nights} ,,1 <be> ,,1 the only
    only ,,1 {weekday weekend morning afternoon evening night lunchtime monday tuesday wednesday thursday friday \
        saturday sunday} ,,1 {<be> work suit} ,,2 {possible feasible for doable free me}
    @time ,,1 <be> ,,1 the only
    =<i> ,,1 <can> only ,,2 <do> ,,4 <when>
    =<i> ,,1 <can> only ,,2 <do> ,,4 @time
    =<i> ,,1 {<be> have} only ,,3 <free> ,,4 <when>
    =<i> ,,1 {<be> have} only ,,3 <free> ,,4 @time
    =<i> ,,1 <be> ,,1 {only just} ,,2 <free> ,,3 <when>
    =<i> ,,1 <be> ,,1 {only just} ,,2 <free> ,,3 @time
    {<talk> we you} ,,3 must ,,1 <meet> ,,5 {<when> there}
    {<talk> we you} ,,3 must ,,1 <meet> ,,5 @time
    {<talk> we you} ,,2 {would will 'd 'll} ,,1 <must> to ,,1 <meet> ,,7 {<when> those these there}
    {<talk> we you} ,,2 {would will 'd 'll} ,,1 <must> to ,,1 <meet> ,,7 @time
    <talk> ,,4 {can could may will would} ,,1 {take happen} ,,1 place? ,,2 {on at between before after from} ,,1 @time
    <talk> ,,2 {on from} =<my> {side end part} ,,3 {can could may will would}
    <talk> ,,4 <be> ,,1 {possible feasible doable realistic} ,,3 @time
    <talk> ,,4 <be> ,,1 {possible feasible doable realistic} ,,1 {only before after} ,,4 <when>
    {call ring phone reach catch interview meet} =me ,,2 {then between} {END :d @time}
    {call ring phone interview meet} =me? {after before} that END
    =<i> {can ca} {not n't} ,,1 {do make manage} ,,1 {mornings afternoons evenings weekends weekdays mondays tuesdays
        wednesdays thursdays fridays saturdays sundays} !!without
    =<i> {can ca} {not n't} ,,1 {do make manage} @time END
    @time ,,2 {<be> suit suits work works} ,,1 {best better easiest preferable ideal fine good}? ,,1 {for with} =me
    {weekdays weekends mornings afternoons evenings nights mondays tuesdays wednesdays thursdays fridays saturdays
        sundays} ,,6 {<be> suit suits work works} ,,1 {best better easiest preferable ideal} ,,1 {for with} =me
    {weekday weekend weekdays weekends mornings afternoons evenings} ,,6 {suit suits work works} ,,1 best? ,,1 for? =me
    {call ring phone reach interview meet} =me ,,2 between :d and
    {<free> out away home} ,,6 {interview meet call ring phone see reach catch zoom} =me ,,1 {then there}
    =<i> ,,1 {'d would}? ,,1 {propose suggest say} ,,5 {we us call meeting interview} ,,5 @time
    =<i> ,,1 {propose suggest} ,,1 {at on}? @time
    @time ,,4 otherwise not
    one of {these those them} ,,1 {days dates times slots mornings evenings afternoons} ,,3 END
    <talk> ,,1 {would will 'd must has have} ,,2 to ,,1 be ,,4 <when>
    <talk> ,,1 {would will 'd must has have} ,,2 to ,,1 be ,,4 @time
    {<times> when those that then} ,,2 <you> can ,,1 {get reach catch ring call have find see phone} ={<my> me}
    <be> when ={<you> we <i>} can
    {so it} ,,1 <be> ,,1 one of {those these them} END
    so @time it is
    you {may can} ,,1 {have choose pick} ,,2 @time
    let {'s us} ,,1 {say make do meet speak talk fix call schedule lock pin nail set pencil go aim settle book agree
        plan} ,,4 @time
    =my {window slot availability time diary} ,,1 be ,,1 {narrow limited tight short small}
    one or the other
    =<i> {can ca} {not n't} ,,1 <do> ,,5 {before after until outside except other earlier later}
    that {leave leaves} ={<you> us}
    <you> ,,2 <must> to ,,1 <meet> ,,2 =me ,,3 {from lunchtime evening morning afternoon night weekend noon midday then}
    <you> ,,2 <must> to ,,1 <meet> ,,2 =me ,,1 {before after between during around} {<my> :d}
    <you> ,,2 <must> to ,,1 <meet> ,,2 =me ,,3 @time
    <times> or {nothing never}
    @time or {nothing never}
    {no not} ,,1 {earlier later before after} than? ,,2 @time ,,4 ={<i> me}
    <be> ,,1 {out impossible off} for =me
    {has have} to be ,,2 <when> ,,2 {with for} =me
    """,
    **CLASSES,
)
DATED = (TimeKind.SLOT, TimeKind.MOMENT, TimeKind.DEADLINE)
STARTING = BEGINNING - words("contract shift finish move")
RESTRICTING = words("only out nothing never except but need unless")
MINE = words("i me my mine")
DAY_PARTS = words("afternoon hour")


def impositions(draft: Draft) -> Iterator[Stretch]:
    """The impositions of a draft, in order, at most one a sentence."""
    agreed = is_agreed(draft)
    for sentence in sentences(draft):
        found = _own_tool(sentence) or (None if agreed else _own_time(draft, sentence))
        if found is not None and not invitations(sentence):
            yield found


@once
def _own_tool(sentence: Sentence) -> Stretch | None:
    return _link(sentence) or _own_booking(sentence)


@once_beside()
def _own_time(draft: Draft, sentence: Sentence) -> Stretch | None:
    return (
        _held(sentence)
        or _slot_list(draft, sentence)
        or _only_then(draft, sentence)
        or _around_me(sentence)
        or _worded(draft, sentence)
    )


def _between(sentence: Sentence, one: Token, other: Token) -> Stretch:
    first, last = sorted((one, other), key=lambda token: token.i)
    return sentence.stretch(first, last)


def _link(sentence: Sentence) -> Stretch | None:
    match = BOOKING_LINK.search(sentence.raw) if DOT_IN_LINK.search(sentence.raw) is not None else None
    if match is None:
        return None
    begin = sentence.span.start_char + match.start()
    return Stretch(sentence, begin, begin + len(match[0].rstrip(".,;:!?")))


LINKS = words("link page calendar scheduler diary calender")
BOOKED = LINKS | {"poll"}


def _own_booking(sentence: Sentence) -> Stretch | None:
    """ "Pick a slot from my calendar", "my booking page", "use this link to find 30 minutes"."""
    for token in among(sentence, BOOKING_WORDS | BOOKED):
        if is_quoted(sentence, token):
            continue
        if lower(token) in BOOKING_WORDS and (token.dep_ in {"compound", "amod", "nmod"} or _is_story(sentence)):
            continue
        if lower(token) in BOOKING_WORDS or (
            lemma(token) == "poll" and any(lower(child) in BOOKING_WORDS for child in token.lefts)
        ):
            return _between(sentence, token, token)
        if lemma(token) not in LINKS or token.pos_ not in {"NOUN", "PROPN"}:
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
                    and clause.time not in (Time.PAST, Time.PERFECT)
                    and any(lemma(word) in SLOTS for word in clause.head.subtree)
                ),
                None,
            )
            if booker is not None and not is_negated(sentence, booker):
                return _between(sentence, booker, token)
    return None


def _is_story(sentence: Sentence) -> bool:
    """Whether the sentence tells of something that has happened."""
    return all(clause.time in (Time.PAST, Time.PERFECT, Time.NONE) for clause in clauses(sentence).values())


def _held(sentence: Sentence) -> Stretch | None:
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
        ahead = clause.time in (Time.PAST, Time.PERFECT, Time.FUTURE) or head.tag_ == "VBG"
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
        if clause.lemma == "keep" and not {"free", "open", "clear", "aside"} & {lower(word) for word in inside}:
            continue
        if thing is not None and any(lower(child) == "no" for child in thing.lefts):
            continue
        if thing is not None and (yours or lemma(thing) in {"invite", "invitation"}) and not _is_work(clause.head):
            return _between(sentence, head, thing)
    return None


def _worded(draft: Draft, sentence: Sentence) -> Stretch | None:
    """What the word classes find where no frame fits: booking tools, invites already sent, "it has to be a Monday"."""
    for turns in (LINKED, SETTLED, RESTRICTED):
        for first, last in stretches(turns, sentence):
            if turns is RESTRICTED and (_defers(draft, sentence) or _is_about_a_start(sentence)):
                continue
            if turns is SETTLED and not _comes_from_me(sentence, first, last):
                continue
            denied = turns is SETTLED and is_denied_between(sentence, first, last)
            if not (denied or is_story(sentence, first) or _is_trade(sentence)):
                return _between(sentence, first, last)
    found = next(stretches(OWN_SLOT, sentence), None)
    if found is None or _defers(draft, sentence) or _is_about_a_start(sentence) or is_supposed(sentence, found[0]):
        return None
    return None if sentence.is_question else _between(sentence, *found)


OWN_SLOT = Turns("=<i> ,,1 {can could} ,,1 only? ,,1 {do make meet speak talk chat see} ,,3 @time", **CLASSES)


@once
def _is_about_a_start(sentence: Sentence) -> bool:
    return bool(STARTING & {lemma(token) for token in sentence.tokens})


def _comes_from_me(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether an invite is the writer's: not "your invite", nor one that somebody else has sent."""
    owners = {lower(word) for word in sentence.tokens if first.i - 2 <= word.i <= last.i}
    subject = finite_clause(sentence, first).subject
    stranger = (
        subject is not None
        and subject.pos_ in {"NOUN", "PROPN"}
        and any(lower(child) in {"your", "his", "her", "their"} for child in subject.lefts)
    )
    return not (stranger or owners & {"accepted", "thanks", "thank"}) and not any(
        lower(word) == "your" and lemma(word.head) in CLASSES["invite"] for word in sentence.tokens
    )


TRADE = words("pupil customer client patient parent guest tenant driver user vendor supplier visitor team")


@once
def _is_trade(sentence: Sentence) -> bool:
    """Whether times are booked with others, as a job."""
    return any(lemma(word) in TRADE and word.tag_ == "NNS" for word in sentence.tokens)


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


@once
def _dates(sentence: Sentence) -> list[tuple[Token, Token]]:
    """The days and clock times that the sentence names, from first to last word."""
    named = [(time.first, time.last) for time in times(sentence) if time.kind in DATED]
    weekdays = [token for token in among(sentence, WEEKDAYS) if lower(token) in WEEKDAYS]
    if weekdays:
        inside = {i for first, last in named for i in range(first.i, last.i + 1)}
        named += [(token, token) for token in weekdays if token.i not in inside]
    return sorted(named, key=lambda pair: pair[0].i)


@once
def _is_availability(sentence: Sentence) -> bool:
    """Whether the sentence says when the writer has time."""
    tokens = [lower(token) for token in sentence.tokens]
    if BEGINNING & {lemma(token) for token in sentence.tokens}:
        return False
    for clause in clauses(sentence).values():
        free = any(lower(word) in FREE for word in (clause.head, *children(clause.head, "acomp", "attr", "advmod")))
        if clause.party is Party.SENDER and free and clause.time in (Time.PRESENT, Time.FUTURE, Time.MODAL):
            return True
        if (
            clause.party is Party.SENDER
            and clause.modal in {"can", "could"}
            and clause.lemma in {"do", "make", "meet", "speak", "talk", "manage", "come", "offer"}
        ):
            return True
        works_for_me = clause.lemma in {"work", "suit", "do"} and any(
            party(word) is Party.SENDER for word in clause.head.subtree
        )
        if works_for_me and clause.time in (Time.PRESENT, Time.MODAL, Time.FUTURE):
            return True
    if any(True for _ in OWN_TIMES(sentence)):
        return True
    here = {"here", "times", "slots", "availability", "free", "available"} & set(tokens)
    return ("my" in tokens and "availability" in tokens) or (
        (len(here) >= 2 and "i" in tokens) or {"here", "times"} <= set(tokens)
    )


def _defers(draft: Draft, sentence: Sentence) -> bool:
    around = (sentence, *(beside for beside in neighbours(draft, sentence) if beside.index > sentence.index))
    return any(DEFERENCE.search(other.text) for other in around)


def _slot_list(draft: Draft, sentence: Sentence) -> Stretch | None:
    """ "I'm free Monday at 9 or Tuesday at 3": two or more times of the writer's own choice."""
    dates = _listed(sentence, _dates(sentence))
    if len(dates) < 2:
        return None
    before = next((beside for beside in neighbours(draft, sentence) if beside.index == sentence.index - 1), None)
    headed = before is not None and before.text.rstrip().endswith(":") and _is_availability(before)
    if not (headed or _is_availability(sentence)) or _defers(draft, sentence):
        return None
    return _between(sentence, dates[0][0], dates[-1][1])


def _listed(sentence: Sentence, dates: list[tuple[Token, Token]]) -> list[tuple[Token, Token]]:
    """The longest row of dates of a sentence in which no other clause begins."""
    if len(dates) < 2:
        return dates
    heads = [
        clause.head.i for clause in clauses(sentence).values() if clause.time is not Time.NONE and clause.lemma != "say"
    ]
    runs = [dates[:1]]
    for date in dates[1:]:
        if any(runs[-1][-1][1].i < head < date[0].i for head in heads):
            runs.append([])
        runs[-1].append(date)
    return max(runs, key=len)


def _only_then(draft: Draft, sentence: Sentence) -> Stretch | None:
    """ "I can only do Thursday", "nothing before half past five would work", "Monday's out for me"."""
    said = words_of(sentence)
    if RESTRICTING.isdisjoint(said) or MINE.isdisjoint(said):
        return None
    tokens = {lower(token) for token in sentence.tokens}
    timed = _dates(sentence) or [
        (token, token)
        for token in among(sentence, DAY_TIMES | DAY_PARTS)
        if lower(token) in DAY_TIMES or lemma(token) in DAY_PARTS
    ]
    if not timed or not tokens & RESTRICTING or not tokens & MINE or _defers(draft, sentence):
        return None
    past = any(clause.time in (Time.PAST, Time.PERFECT) for clause in clauses(sentence).values())
    restricted = _is_availability(sentence) and tokens & {"only", "nothing", "never"}
    out = "out" in tokens and any(
        lower(token) == "out" and lemma(token.head) == "be" and _is_a_day(token.head) for token in sentence.tokens
    )
    needs = any(
        clause.lemma == "need" and clause.modal in {"would", "will"} for clause in clauses(sentence).values()
    ) and tokens & {"schedule", "be", "meet"}
    if past or not (restricted or out or needs) or BEGINNING & {lemma(token) for token in sentence.tokens}:
        return None
    return _between(sentence, timed[0][0], timed[-1][1])


def _is_a_day(verb: Token) -> bool:
    """Whether it is a day that "is out": "Monday is out for me", not "I'm out until Monday"."""
    subject = next(children(verb, "nsubj", "npadvmod"), None)
    return subject is not None and bool({lower(subject), lemma(subject)} & (WEEKDAYS | DAY_TIMES))


def _around_me(sentence: Sentence) -> Stretch | None:
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
