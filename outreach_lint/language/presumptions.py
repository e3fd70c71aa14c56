"""Presumptions: a meeting or a job that nobody has granted yet, spoken of as if it stood.

The good is an encounter (an interview, a talk) or employment (the job, the team, a first day). It is taken for granted
by how it is framed: looked forward to, foretold, dated by "when" and "once", possessed ("our", "as your next"), asked
about only for its time and place, settled, thanked for, prepared for. A wish, a condition or a doubt about the same
clause leaves it open.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from .clauses import Clause, Mood, Party, Time, clause_of, clauses, lemma, lower
from .correspondence import ENCOUNTERS, is_agreed
from .employment import EMPLOYERS, OCCUPATIONS
from .frames import Frame, framed
from .guards import is_quoted
from .memo import each_once, once
from .sentences import Stretch, sentences
from .tellings import finite_clause, is_story, is_supposed
from .times import TimeKind, times
from .turns import Turns, among, opening, pattern_lines, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence
    from .turns import Turn


MEETING = words("meet speak talk chat discuss interview connect converse natter huddle zoom")
MEETINGS = ENCOUNTERS | MEETING
CLASSES = {
    "i": words("i"),
    "me": words("me"),
    "my": words("my"),
    "we": words("we"),
    "us": words("us our we"),
    "you": words("you ye u yous y'all yourself yourselves"),
    "your": words("your yours you ye yous y'all"),
    "their": words("your yours the this"),
    "will": words("will 'll shall wo going gonna"),
    "be": words("be am is are 'm 're 's been being"),
    "encounter": ENCOUNTERS
    | words(
        "audition meet-up meetup get-together sit-down face-to-face one-to-one tasting trial-shift taster second-round"
    ),
    "meet": MEETING,
    "meeting": MEETING | words("see visit welcome catch sit shake greet"),
    "join": words("join work start begin collaborate contribute serve become teach cook train operate"),
    "joining": words(
        "join joining work working start starting begin beginning collaborate collaborating contribute "
        "contributing serve serving become becoming be being come coming teach teaching cook cooking "
        "train training learn learning help helping get getting settle settling grow growing build "
        "building roll dive pitch muck jump take taking"
    ),
    "arrive": words("join start begin arrive settle come move relocate commence report land"),
    "team": EMPLOYERS
    | words(
        "staff crew family floor ward line site role post position job desk board books payroll rota roster gang squad "
        "colleague pupil class children resident patient guest year reception brigade pass section fold ranks roof "
        "program programme project mission practice lads girls people"
    ),
    "place": EMPLOYERS
    | words("floor ward site door garden vineyard winery cafe café library farm gate desk reception"),
    "thrilled": words(
        "excited thrilled stoked pumped psyched delighted chuffed overjoyed ecstatic elated buzzing glad "
        "pleased proud honoured honored happy relieved raring ready moon"
    ),
    "first": words("first new future"),
    "day": words("day week shift month morning afternoon night monday project class lesson service assignment"),
    "kit": words(
        "contract uniform badge locker laptop login payslip rota roster apron tunic scrubs lanyard "
        "overalls desk workstation paperwork induction offer-letter boots hi-vis hi-viz whites keys "
        "timetable"
    ),
    "corner": words("desk seat locker bench station peg chair hook stool mug workstation parking stall bay berth bunk"),
    "home": words(
        "school flat house apartment room digs lodging childcare nursery studio bedsit cottage bungalow place "
        "accommodation kindergarten crèche creche"
    ),
    "occupation": OCCUPATIONS | words("hire member employee colleague addition person teammate recruit joiner starter"),
    "boss": words("boss colleague manager team teammate workmate employer workplace coworker mate"),
    "free": words(
        "free available convenient good best suitable better easiest ideal around fine easier suit suits "
        "suited work works fit fits handy"
    ),
    "when": words("when what which where how"),
    "once": words("when once after until till before while"),
    "moment": words("day moment minute second instant hour week morning"),
    "time": words("time day date slot hour week morning afternoon evening weekday weekend"),
    "hire": words("hire employ appoint recruit take engage sign choose pick select accept"),
    "grant": words("grant give offer award extend allow"),
    "job": words("job role position post place placement apprenticeship vacancy seat contract internship shift"),
    "quit": words(
        "hand give put quit resign leave serve book buy tell arrange rent sell pack order take turn cancel sign"
    ),
    "plans": words(
        "notice leave ticket flat flight train hotel room boots day job landlord boss employer wife "
        "husband family apartment house shift childcare babysitter sitter lease removal van suit"
    ),
}


def _crossed(frames: str, goods: str) -> str:
    """Every frame with every good."""
    lines = ([line for line in pattern_lines(text) if line.strip()] for text in (frames, goods))
    return "\n".join(f"{frame.strip()} {good.strip()}" for frame, good in product(*lines))


ANTICIPATED = Turns(
    _crossed(
        """
        {look looking} ,,1 ^{forward forwards} ,,1 to
        {can ca could} {not n't} ^wait {to for till until}
        {can could} {hardly scarcely barely} ^wait {to for till until}
        ^{count counting} ,,2 {days hours minutes sleeps} {to till until}
        =^{relish relishing anticipate anticipating await awaiting}
        """,
        """
        {<us> <my> the this} ,,2 <encounter> !!of
        {a an} ,,1 <encounter> {with between} <you>
        being? ,,1 {<meeting> interviewing meeting speaking talking chatting} ,,4 {<you> everyone everybody <team>}
        {<meeting>} ,,2 <their> ,,3 <team>
        {speak speaking talk talking meet meeting chat chatting interview interviewing} {soon then further properly
            in on next}
        {speak speaking talk talking meet meeting chat chatting interview interviewing} END
        {speak speaking talk talking meet meeting chat chatting interview interviewing} @time
        {show showing walk walking take taking tell telling} <you> !!in
        {discuss discussing} ,,7 {<your> <my> further more detail person together}
        {<joining>} ,,4 {with for under alongside at in on of to join} ,,3 <your>
        {<joining>} ,,3 <your> ,,3 <team>
        {join joining} <you>
        {join joining work working start starting} ,,3 {the this} ,,2 <team>
        {<joining>} ,,3 {part member} of
        {<joining>} {aboard started stuck cracking going}
        {<joining>} on board
        {start starting begin beginning} {there in on then}
        {start starting begin beginning} END
        {start starting begin beginning} @time
        <my> <first> <day>
        <my> {future new} {<boss> job role}
        {a my our the} ,,3 {career future association partnership collaboration employment time tenure cooperation} \
            ,,1 {with at in} <your>
        {move moving relocate relocating} ,,4 for {this the} ,,1 <job>
        """,
    )
    + _crossed(
        """
        ^<thrilled> {to about at for that with over}
        {can ca could} {not n't} ^wait {to for till until}
        """,
        """
        ,,2 be ,,1 {joining working starting becoming coming taking moving part} ,,6 {<your> board aboard}
        ,,2 {be coming} ,,1 {aboard on} ,,1 board?
        ,,1 be ,,2 {part member one} of {it this your the}
        ,,2 {join joining} ,,1 {<your> the} ,,3 {<team> :p}
        """,
    )
    + """
    ^<thrilled> {for about} ,,1 {<us> <my>} ,,2 <encounter>
    ^{thrilled excited stoked pumped psyched} ,,1 to ,,1 {<meeting>} ,,2 {<you> <team>}
    ^{thrilled excited stoked pumped psyched} ,,1 to ,,1 {<join>} ,,4 {<your> the} ,,2 <team>
    ^{thrilled excited stoked pumped psyched} to {join work start begin} ,,2 <you>
    ^roll on <my> <first> <day>
    """,
    **CLASSES,
)
FORETOLD = Turns(
    """
    =<i> <will> ,,2 ^{work join start serve resume report teach cook begin} ,,3 {at for with in under alongside
        to} ,,2 <your>
    =<i> <will> ,,2 ^join <your>
    =<i> <will> ,,2 ^be ,,1 {working joining starting serving teaching cooking part one} ,,5 <your>
    =<i> {am 'm} ,,2 ^{joining starting becoming moving} ,,5 {with at to in} ,,1 <you>
    =<i> {am 'm} ,,2 ^{joining starting} ,,5 <your> ,,3 <team>
    =<i> <will> ,,2 ^{resume assume report commence} ,,1 {duty duties work}
    =<i> <will> ,,2 ^{fit slot settle blend} ,,2 {in into with} ,,5 <your>
    =<i> <will> ,,2 ^{see meet talk speak} ,,1 {to with}? ,,1 <you> ,,5 @time
    =<i> <will> ,,2 ^{see meet} <you> ,,1 {at in} ,,3 {<place> <encounter> office}
    =<we> <will> ,,2 ^{see meet talk speak chat} ,,4 {@time then soon there}
    =<we> <will> ,,2 ^{see meet talk speak chat} ,,4 @time
    =<we> <will> ,,3 ^{work working working} ,,2 {together alongside side}
    =<we> <will> ,,1 ^{be make get} ,,5 {team colleagues teammates friends match pair duo neighbours house}
    <your> ,,5 and =<i> <will> ,,1 ^{be make get work}
    ,,1 <your> ,,5 <will> ,,1 ^{be have get} ,,1 =<me> {in on at as from back}
    it <will> ,,1 be ,,3 {pleasure great good nice lovely privilege joy delight} ,,1 to ,,2 ^<meeting> ,,5 <you>
    it <will> ,,1 be ,,3 {pleasure great good nice lovely privilege joy delight} ,,1 to ,,1 ^{work join
        serve} ,,4 <your>
    START ^{see talk speak chat meet catch} ,,2 <you> ,,2 {then there}
    START ^{see talk speak chat meet catch} ,,2 <you> ,,4 @time
    START ^{see talk speak chat meet catch} @time
    START ^see <you> ,,2 {at in on around} ,,3 {<encounter> <place> office}
    it ,,1 {'s is} {going gonna} ,,1 to? be ,,3 {pleasure great good nice lovely privilege joy delight brilliant amazing
        fantastic wonderful fun} ,,1 ^{<meeting> working joining serving cooking teaching} ,,8 <your>
    =<i> <will> ,,2 ^{bring send post return carry hand} ,,5 {contract paperwork offer-letter}
    {first next} {thing task job project day week} ,,2 =<i> <will> ,,1 ^{do be tackle mend fix change build} ,,2 \
        {in as at with} ,,1 {<your> the this} ,,1 {<job> <place> <team>}
    ^{until till} =<we> ,,1 {<meet>}
    ^{until till} our ,,1 <encounter>
    you and =<i> {<will> are} ,,2 ^{be make get work} !!{in both}
    =<we> {are going} ,,1 to ,,1 ^{get be make} ,,3 {along on team friends}
    the sooner =<i> ^{start join begin arrive}
    =<i> {am 'm} ,,2 ^{moving relocating coming} ,,9 {start begin take join} ,,6 {at with for in} ,,1 <your>
    =<i> <will> ^start {END on next in}
    =<i> <will> ^start @time
    =<i> {have 've} ,,2 ^{bought ordered booked packed rented found got hired} ,,8 for {the our
        your} ,,2 {<encounter> <job> <place> start}
    ^welcome me {aboard to in}
    """,
    **CLASSES,
)
OURS = Turns(
    """
    {in at during for before after to} our ,,1 ^<encounter> !!{of with process stage room question questions centre
        center centres slot team script guide}
    """,
    **CLASSES,
)
"""A meeting that is spoken of as theirs."""
DATED = Turns(
    """
    ^<once> =<i> ,,1 {have 've am 'm}? ,,1 {join joined joining} ,,3 {<your> :p}
    ^<once> =<i> ,,1 {have 've am 'm}? ,,1 {<arrive> started joined arrived settled} ,,1 {<your> there here in with
        on at work @time}
    ^<once> =<i> ,,1 {have 've am 'm}? ,,1 {<arrive> started joined arrived settled} @time
    ^<once> =<i> ,,1 {have 've am 'm}? ,,1 {join start begin started joined} {END , =<i> =<we> <you>}
    ^<once> =<i> ,,1 {am 'm} ,,2 {aboard hired appointed yours board settled employed}
    ^<once> =<i> ,,1 {am 'm} ,,2 {on in at with for behind under} ,,1 <your>
    ^<once> =<i> ,,1 {am 'm} ,,1 {working part} ,,3 <your>
    ^<once> =<i> ,,1 {have 've} ,,1 {<job> desk} ,,1 {at with in on} ,,1 <your>
    ^<once> <you> ,,2 {<hire> hired employed appointed taken signed} ,,1 =<me>
    ^<once> <you> ,,1 {interview meet} =<me>
    ^<once> =<we> ,,1 {do get finally}? ,,1 {<meet> sit shake} !!{a the new our with other}
    ^<once> =<we> {are 're} ,,2 {working colleagues teammates side together}
    ^<once> you and i ,,1 {<meet> sit}
    {soon the from by} ,,1 ^{as <moment> time first} ,,1 {as that}? =<i> ,,1 {am 'm have 've}? ,,1 {start started
        join joined arrive begin}
    ^{once when after until} ,,1 {my the} {contract paperwork} ,,1 {is 's arrives comes signed}
    """,
    **CLASSES,
)
POSSESSED = Turns(
    """
    our ,,1 {upcoming next first coming forthcoming future scheduled planned} ,,1 ^<encounter>
    our ,,1 {upcoming coming forthcoming future} ,,1 ^{collaboration partnership cooperation work project venture}
    START? ^as <your> ,,1 {next new future newest latest} ,,4 :n
    =<i> {am 'm} ,,1 ^<your> ,,1 {next new future newest latest} ,,4 :n
    =<i> {be being become becoming} ,,1 ^<your> ,,1 {next new future newest latest} ,,4 :n
    {be being become becoming} ^your ,,1 {next new future newest latest} ,,3 :n
    START ^as {the a} ,,1 {next new newest latest future} ,,1 {member addition recruit} ,,1 {of to} <your>
    START ^as <your> ,,2 <occupation>
    {found find finding} ^your {next new future} :n
    ^meet <your> {next new future newest latest} :n
    START ^<your> {next new future newest latest} <occupation> ,,3 END
    <my> ,,1 ^first <day> ,,3 {with at in on as} ,,1 <your>
    <my> {future new} ^{<boss> employer}
    <my> ,,1 ^{<kit> desk start} ,,3 {with at in on by near beside behind} ,,1 <your>
    <my> ,,1 {trial interview first-day} ^{day shift lesson} ,,1 {with at in on} <your>
    """,
    **CLASSES,
)
AT_OURS = Turns(
    """
    {in at during for before after to} the ^{interview meeting trial} !!{of with process stage room question
        questions}
    ^once =<we> {have 've} ,,1 {had have met spoken talked}
    ^{at during} <my> <encounter> !!{of with process stage}
    on {the my} ^first <day> !!{of as}
    {in during over within} <my> ^first ,,2 {days weeks months fortnight quarter term}
    on ^day one
    {my the} ^{<job> <kit>} {with at} <you>
    <your> ^{contract paperwork uniform offer}
    """,
    **CLASSES,
)
ASKED = Turns(
    """
    ^{when where} ,,1 {do can shall should will may must would could might} ,,1 =<i> ,,2 {<meet> start begin come
        sign report stop call join park go visit swing}
    ^{when where} ,,1 {do can shall should will may must would could might} ,,1 =<we> ,,2 {<meet> start begin come
        sit talk}
    how {soon quickly early} {can could may shall will should do} {<i> <we> <you>} ,,2 ^{<meet> start begin come
        join interview see}
    ^{when what where which} ,,3 {do would will can shall should could may} <you> ,,2 {want need like have see
        interview prefer expect require get} ,,1 =<me>
    ^{when where} {would will can should shall do could} <you> ,,2 {like want prefer}? ,,1 to? {<meet> interview
        sit catch}
    ^{when which what} ,,1 <time>? ,,1 {<be> would}? ,,2 <free> ,,1 {for with}? ,,1 <you>
    ^{what which} ,,1 <time> ,,2 {<free>}
    ^{what which} ,,1 <time> ,,2 {can shall should do will could may} {<i> <we> <you>} ,,2 {<meet> start come see
        interview expect call}
    ^{when where what which} ,,2 {am are 're} {<i> <we>} ,,1 {meeting starting coming joining working sitting
        talking speaking}
    ^when ,,1 {<be> would} ,,2 {good convenient best suitable better easiest ideal} ,,1 {for to}
    ^when {work suit works suits}
    ^when are <you> ,,1 {free around available}
    ^who ,,1 {do will should shall would} =<i> ,,1 be? ,,1 {ask report meet shadow sit work} ,,1 {for to with under}
    ^{what which} ,,2 {do should shall will must} =<i> ,,2 {wear bring} !!to
    ^{what which} ,,2 {do should shall will must} =<i> ,,2 {wear bring} ,,5 {<encounter> day shift first}
    ^{do should shall must} =<i> ,,1 {bring wear need} ,,6 {<encounter> day own}
    ^who ,,1 {is 's will would 'll are 're} ,,2 my ,,2 {<boss> supervisor mentor buddy trainer interviewer}
    ^who ,,1 {is 's will 'll} ,,1 be? {interviewing meeting training supervising inducting} =<me>
    ^{where what which when} ,,2 {will would 'll is 's shall} ,,1 my ,,2 {<kit> office seat chair bench station team \
        shift start hours}
    ^{is will} ,,6 my ,,1 line? {<boss> supervisor mentor trainer interviewer} !!{and or}
    ^how ,,1 {long many} ,,6 {our the} <encounter> {END take last be go}
    @time or ^@time ,,2 {better best easier}
    ^<be> ,,4 {<time>} ,,3 or ,,5 {better best easier}
    """,
    **CLASSES,
)
REQUESTED = Turns(
    """
    let me ^know ,,1 <when> ,,7 {<free> <meet> <encounter>}
    let me ^know ,,1 {when where} =<i> ,,1 {should can may will must to start} ,,2
    let me ^know ,,1 {when where what} ,,1 to ,,1 {come start report wear bring}
    let me ^know your ,,1 availability
    ^{tell advise inform show} me ,,1 <when> ,,7 {<free> <meet> <encounter> start}
    START =^{tell give} me ,,1 {a the your} ,,1 <time>
    START =^name {a the your} ,,1 <time>
    {just please START} ^{say confirm advise} ,,1 {when what which} ,,7 {<free> <meet> <encounter>}
    {please START kindly} ^{name pick choose set fix suggest propose select} ,,1 {a the
        your} ,,1 <time> ,,6 {<meet> <encounter> <free>}
    ^{send give share email} ,,1 =<me> ,,1 {your the} ,,1 {availability availabilities}
    ^{send give share email} ,,1 =<me> ,,1 {a some few} ,,2 <time> ,,3 <free>
    ^{send post email mail get order print draw draft prepare have} ,,2 {my the} ,,1 {<kit>} ,,3 {to in out up for
        ready over}
    ^{set sign put add} =<me> up ,,4 {<kit> payroll system rota}
    """,
    **CLASSES,
)
SETTLED = Turns(
    """
    {arrange schedule confirm organise organize prepare plan attend miss} ,,1 for? our ,,1 ^<encounter>
    <job> ,,1 <be> ,,2 ^mine
    ^{save keep reserve find hold clear get} =<me> {a the my} ,,2 <corner>
    ^{save keep reserve clear ready prepare set make} ,,1 up? {a the my} ,,2 <corner> ,,2 for =<me>
    {which that it} ,,1 =<i> ,,2 ^accept ,,2 END
    =<i> {have 've} ,,1 ^{told informed warned} ,,6 ={<i> mammy mum dad} ,,2 {going moving starting joining}
    =<we> {can <will>} ,,2 ^{go run talk walk look sort iron discuss} ,,9 {at in} ,,1 your ,,2 <place>
    START let {'s us} ,,2 ^{<meet> catch sit grab}
    let {'s us} ^{say make call fix agree settle} ,,3 @time
    @time it ^is ,,1 END
    ^{book pencil put count sign mark} =<me> {in down} ,,1 {for on at @time}
    ^{book pencil put count sign mark} =<me> {in down} @time
    ^expect =<me> {on at in there}
    ^expect =<me> @time
    ^consider ,,5 {filled hired closed done taken solved sorted settled over staffed covered}
    <your> ,,1 {search hunt vacancy problem worries troubles} ,,1 {<be> end} ,,1 ^{over filled here solved ended}
    <you> {have 've} ,,1 ^found <your> ,,4 :n
    =<i> ,,1 ^accept ,,2 {<job> offer}
    =<i> <will> ,,1 ^take ,,1 the {job position role}
    =<we> {should must} ,,2 ^{<meet> catch}
    =<we> {need have ought} to ,,1 ^{<meet> catch}
    {thank thanks grateful} ,,3 for ,,1 ^{hiring employing choosing appointing} me
    {thank thanks grateful} ,,3 for ^taking me on
    {thank thanks grateful} ,,3 for ^giving me ,,1 the {<job>}
    {<encounter> <job>} ,,1 that? <you> ,,1 {will 'll are 're} ,,1 ^{<grant> giving granting offering}
    =<i> {have 've} ,,2 ^{<quit> handed given quit booked bought told arranged packed cleared
        kept} ,,3 <plans> ,,9 {<encounter> <job> start join begin work you your}
    <plans> ,,5 {know knows} ,,2 =<i> ,,1 {am 'm will 'll} ,,1 ^{moving starting joining leaving coming} ,,9 {<job>
        you your}
    =<i> {am 'm} ,,1 keeping ,,3 ^{free clear open} ,,1 for {our the my} ,,2 <encounter>
    @time ,,1 =<i> {am 'm} ,,1 ^keeping ,,1 {free clear open} ,,1 for our
    """,
    **CLASSES,
)

PREPARED = Turns(
    """
    ^{celebrate toast} ,,3 {my the this} ,,2 <job> {with at in} <you>
    ^{look hunt search house-hunt view rent find reserve} ,,1 {at for}? ,,3 <home> ,,1 {near close around by round} \
        ,,2 <your>
    ^{buy order get renew} ,,2 {a the my} ,,3 {pass ticket bike bicycle scooter car} ,,3 {for to} ,,3 {commute ride \
        drive journey} ,,3 {<your> to}
    ^{work plan map try test time} ,,1 out? {my the} ,,2 {commute route journey} ,,2 to ,,1 <your>
    {when before after once} =<i> ,,1 {'m am}? ,,1 ^{come coming visit visiting arrive} ,,2 {for to in over by} ,,2 \
        <encounter> !!{of with}
    """,
    **CLASSES,
)
"""What the writer and his people do as if the job or the meeting were sure."""
THANKED_BEFORE = Turns(
    """
    {thank thanks grateful thanking} ,,5 ^advance for ,,3 {<encounter> <job> hiring meeting choosing interviewing
        granting inviting giving seeing taking calling shortlisting}
    """,
    **CLASSES,
)
AGREED = Turns(
    """
    <encounter> ,,3 {<be> been has} ,,2 {confirmed arranged booked scheduled fixed rescheduled}
    <you> ,,3 {confirmed offered arranged rescheduled moved} ,,4 {<encounter> me}
    {confirmed confirming confirmation invitation invite} ,,3 <encounter>
    """,
    **CLASSES,
)
"""What shows that the reader has granted it."""
OPEN = words(
    "chance chances opportunity opportunities possibility prospect maybe perhaps possibly potentially "
    "potential hopefully hope hopes hoping hoped idea invitation wish wishing aspire aim want wanted "
    "dream someday whether would could might may 'd"
)
"""Words by which a good stays open."""
REAL = words("if unless provided providing assuming supposing whether")
NOWHERE = words("anywhere any every each whoever always usually often")
DENYING = words("not n't never no without rather")


def presumptions(draft: Draft) -> Iterator[Stretch]:
    """The presumptions of a draft, in order; none once a meeting has been agreed."""
    if _is_granted(draft):
        return
    asked = False
    for sentence in sentences(draft):
        end = -1
        found = sorted(_found(sentence, asked), key=lambda turn: (turn.first.i, -turn.last.i))
        for turn in found:
            first, last = opening(sentence, turn), _ending(turn)
            said = sentence.stretch(first, last)
            if said.begin >= end:
                end = said.stop
                yield said
        asked = asked or (not found and _asks_openly(sentence))


def _ending(turn: Turn) -> Token:
    """The last word to show: the noun that a determiner or a modifier leads up to."""
    last = turn.last
    while last.dep_ in {"poss", "det", "amod", "compound", "nmod"} and 0 < last.head.i - last.i <= 3:
        last = last.head
    return last


def _is_granted(draft: Draft) -> bool:
    """Whether the meeting stands; thanks in advance for one show that it does not."""
    if any(any(THANKED_BEFORE(sentence)) for sentence in sentences(draft)):
        return False
    return is_agreed(draft) or any(any(AGREED(sentence)) for sentence in sentences(draft))


@once
def _asks_openly(sentence: Sentence) -> bool:
    """Whether the sentence asks for a meeting with a question that may be answered with no."""
    if words_of(sentence).isdisjoint(MEETINGS):
        return False
    asking = any(
        frame in (Frame.QUERY, Frame.EMBEDDED, Frame.WANT) and clause.mark not in {"when", "where"}
        for clause, frame in framed(sentence)
    )
    return (
        asking
        and not any(token.tag_ in {"WRB", "WP", "WDT"} for token in sentence.tokens[:2])
        and any(lemma(token) in MEETINGS for token in among(sentence, MEETINGS))
    )


@each_once
def _found(sentence: Sentence, asked: bool, /) -> Iterator[Turn]:
    for turn in _candidates(sentence, asked=asked):
        if not is_quoted(sentence, turn.first) and not _is_under_condition(sentence, turn):
            yield turn


def _candidates(sentence: Sentence, *, asked: bool) -> Iterator[Turn]:
    for turns in (ANTICIPATED, FORETOLD, SETTLED, THANKED_BEFORE):
        yield from (turn for turn in turns(sentence) if _is_certain(sentence, turn, waiting=turns is ANTICIPATED))
    yield from (turn for turn in PREPARED(sentence) if not is_story(sentence, turn.key))
    yield from (turn for turn in DATED(sentence) if _lies_ahead(sentence, turn))
    yield from (turn for turn in POSSESSED(sentence) if _is_claimed(sentence, turn))
    yield from (turn for turn in AT_OURS(sentence) if _lies_ahead(sentence, turn) and not _is_left_open(sentence, turn))
    yield from (turn for turn in OURS(sentence) if _is_granted_before(sentence, turn))
    if not asked:
        yield from (turn for turn in REQUESTED(sentence) if _is_told_to_reader(sentence, turn))
        if sentence.is_question:
            yield from (turn for turn in ASKED(sentence) if _opens_question(sentence, turn))


def _is_under_condition(sentence: Sentence, turn: Turn) -> bool:
    """Whether a condition governs the words: its clause depends on theirs, or it stands before them unbroken."""
    if is_supposed(sentence, turn.key):
        return True
    before = [token for token in sentence.tokens if token.i < turn.first.i]
    for token in reversed(before):
        if token.text in {";", ":", "—", "–"} or lower(token) in {"but", "because"}:
            return False
        if lower(token) in REAL:
            return lower(token.doc[token.i - 1]) != "even" if token.i else True
    first = sentence.tokens[0]
    return lower(first) in {"should", "were", "had"} and not sentence.is_question


def _is_left_open(sentence: Sentence, turn: Turn) -> bool:
    """Whether the writer only wishes: a word of hope in the turn, or governing it."""
    inside = [token for token in sentence.tokens if turn.first.i - 3 <= token.i <= turn.last.i]
    if any(lower(token) in OPEN for token in inside):
        return True
    return any(
        above.modal in {"would", "could", "might", "may"} or above.lemma in {"hope", "wish", "aim", "want", "dream"}
        for above in clause_of(sentence, turn.key).chain()
    )


def _is_certain(sentence: Sentence, turn: Turn, *, waiting: bool) -> bool:
    clause = finite_clause(sentence, turn.key)
    if clause.party is Party.OTHER and not waiting and clause.time is not Time.FUTURE:
        return _is_ours(sentence, turn)
    if waiting and clause.party in {Party.OTHER, Party.READER} and clause.subject is not None:
        return any(lower(token) in {"i", "me"} for token in clause.subject.subtree)
    inside = [lower(token) for token in sentence.tokens if turn.first.i - 2 <= token.i < turn.last.i]
    denied = any(word in DENYING for word in inside) and not {"wait", "hardly"} & set(inside)
    bygone = is_story(sentence, turn.key) and clause.subject is not None
    return not (denied or bygone or _is_left_open(sentence, turn))


def _is_ours(sentence: Sentence, turn: Turn) -> bool:
    """Whether writer and reader are what the words are about, where the parser finds another subject."""
    inside = {lower(token) for token in sentence.tokens if turn.first.i <= token.i <= turn.last.i}
    return bool(inside & {"i", "we", "me", "my", "us", "our"}) and not _is_left_open(sentence, turn)


def _lies_ahead(sentence: Sentence, turn: Turn) -> bool:
    """Whether what the words date is still to come: a promise, an order or a question of the future beside them."""
    inside = {lower(token) for token in sentence.tokens if turn.first.i <= token.i <= turn.last.i + 2}
    if inside & NOWHERE or is_story(sentence, turn.key) or _is_denied_job(sentence, turn):
        return False
    yours = bool(inside & {"your", "you"})
    if yours and any(clause.modal == "would" for clause in clauses(sentence).values()):
        return True
    return any(_is_ahead(clause) for clause in clauses(sentence).values() if clause.head.i not in _places(turn))


def _places(turn: Turn) -> range:
    return range(turn.first.i, turn.last.i + 1)


def _is_ahead(clause: Clause) -> bool:
    if clause.party is Party.OTHER and clause.time is Time.FUTURE:
        return True
    if clause.time is Time.FUTURE or clause.mood is Mood.IMPERATIVE:
        return True
    return clause.modal in {"can", "shall", "should", "must"} or (
        clause.mood is Mood.QUESTION and clause.time is Time.PRESENT and clause.party is Party.SENDER
    )


def _is_granted_before(sentence: Sentence, turn: Turn) -> bool:
    """Whether "our talk" is one to come of writer and reader, however modestly it is spoken of."""
    if is_story(sentence, turn.key):
        return False
    ahead = {"will", "would", "can", "could", "shall", "may", "might"}
    return any(
        clause.party in {Party.SENDER, Party.READER, Party.WE} and (clause.modal in ahead or clause.time is Time.FUTURE)
        for clause in clauses(sentence).values()
    )


def _is_denied_job(sentence: Sentence, turn: Turn) -> bool:
    return any(lower(token) in {"no", "another"} for token in sentence.tokens if token.i in _places(turn))


def _is_claimed(sentence: Sentence, turn: Turn) -> bool:
    """Whether a role is claimed: "as your next baker", whatever follows, unless the sentence wishes for it."""
    clause = finite_clause(sentence, turn.key)
    before = [lower(token) for token in sentence.tokens if turn.first.i - 6 <= token.i < turn.first.i]
    if clause.time in {Time.PAST, Time.PERFECT} and clause.lemma != "find":
        return False
    wishing = any(above.lemma in {"hope", "wish", "aim", "want", "dream", "love", "like"} for above in clause.chain())
    considered = bool({"consider", "considered", "considering"} & set(before))
    would = lower(turn.first) != "as" and bool({"would", "could", "might", "'d"} & set(before))
    return not (wishing or considered or would or OPEN - {"would", "could", "might", "may", "'d"} & set(before) & OPEN)


def _is_told_to_reader(sentence: Sentence, turn: Turn) -> bool:
    """Whether the reader is told to name a time: an imperative, or what reads like one."""
    clause = finite_clause(sentence, turn.key)
    inside = {lower(token) for token in sentence.tokens if turn.first.i <= token.i <= turn.last.i}
    about_post = inside - {lower(turn.key)} & words("role post position posting vacancy opening decision result reopen")
    theirs = turn.last.tag_ == "NNS" and lemma(turn.last) in ENCOUNTERS
    free = "feel" in {lower(token) for token in sentence.tokens if token.i < turn.first.i}
    return clause.party is not Party.OTHER and clause.time is not Time.PAST and not (about_post or free or theirs)


def _opens_question(sentence: Sentence, turn: Turn) -> bool:
    """Whether the question itself begins with the turn, perhaps after a comma or two little words."""
    before = [token for token in sentence.tokens if token.i < turn.first.i and not token.is_punct]
    comma = any(
        token.text in {",", ";", "—", "–"} for token in sentence.tokens if turn.first.i - 2 <= token.i < turn.first.i
    )
    clause = clause_of(sentence, turn.key)
    bygone = clause.time in {Time.PAST, Time.PERFECT}
    dated = any(time.kind is TimeKind.FREQUENCY for time in times(sentence))
    return (len(before) <= 2 or comma or lower(before[-1]) in {"and", "or", "so"}) and not bygone and not dated
