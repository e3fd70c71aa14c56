"""Applications: what the writer has handed in, how long ago, and whether the draft asks what has become of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .acts import reader_acts
from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower
from .dates import sent_on
from .guards import invitations, is_quoted
from .memo import once
from .requests import is_wanted
from .sentences import sentences
from .turns import Turn, Turns, opening, words_of
from .vocabulary import SMALL_NUMBERS, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft
    from .sentences import Sentence

RECENT, SETTLED = 7, 14
"""Days within which a chase comes too early, and after which one with something new in it is welcome."""

PAPERS = words(
    "application applications candidacy candidature cv resume résumé form submission bid papers letter case "
    "profile file documents documentation forms portfolio dossier paperwork entry interview audition assessment "
    "interviews test trial stint résumés e-application biodata"
)
WEAK = words(
    "form forms letter case papers profile file submission bid documents documentation portfolio dossier paperwork "
    "entry interview audition assessment interviews test trial stint"
)
STATES = words(
    "status state progress outcome result fate stage standing position whereabouts upshot state-of-play situation "
    "timeline timescale timeframe timelines headway destiny disposition stand whereabouts"
)
NEWS = words(
    "news update updates word feedback decision verdict response answer movement development developments outcome "
    "result results light indication clarity idea confirmation acknowledgement acknowledgment receipt conclusion "
    "information info steps step joy luck insight visibility intimation communication reply inkling clue steer intel "
    "timing timings hold-up holdup delay"
)
HANDLED = words(
    "progress progressing review reviewed reviewing receive received shortlist shortlisted consider considered process "
    "processed stand standing get got gone reach reached arrive arrived come came read forward forwarded successful "
    "unsuccessful accept accepted approve approved move moved moving look looked assess assessed seen see land landed "
    "going go come coming make made safely faring fare doing happen happened happening decided "
    "pending put open opened sift sifted "
    "stuck lost astray missing caught incomplete score scored pass passed through "
    "still selected rejected fare screened evaluated decide under"
)
RECEIVING = words("receive get see read review consider look assess open go process shortlist evaluate check find")
DECIDING = words(
    "decide choose shortlist select pick fill appoint conclude finish sift settle interview meet make reach hire "
    "finalise finalize award announce invite decided chosen shortlisted selected picked filled appointed made reached "
    "closed offered interviewed begun started finished drawn"
)
HANDED = words(
    "apply applied reapply reapplied submit submitted send sent file filed complete completed upload "
    "uploaded post posted lodge lodged forward forwarded drop dropped hand handed put fill filled deliver delivered "
    "register registered enter entered email emailed finish finished fire fired pop popped throw threw make made "
    "mail mailed fax faxed courier couriered bring brought leave left attend attended sit sat"
)
ROLES = words(
    "role post job position vacancy opening place opportunity internship apprenticeship traineeship scheme programme "
    "program seat slot course placement fellowship residency spot gig requisition req shift studentship phd postdoc "
    "lectureship posting berth secondment clerkship"
)
CHASING = words("chase follow check enquire inquire nudge prod touch circle swing bump ping")

OF_MINE = Turns(
    """
    <states> ,,4 {of on with regarding for about concerning re} ,,5 <papers>
    <papers> ..2 <states>
    <news> ,,3 {on about of regarding with concerning as re from for} ,,5 <papers>
    <papers> ,,9 ^<handled>
    ^<receiving> {at through over into}? ..2 {my the this} ,,3 <papers>
    {chance time opportunity moment} ,,3 ^{look read review go see consider} ,,4 <papers>
    {confirm acknowledge} ,,4 {receipt safe arrival that} ,,6 <papers>
    {what how} ,,4 ^{become happen come went go} ,,3 {of to with} ,,2 <papers>
    where ,,3 <papers> ..2 ^{be stand sit get reach go}
    {how} ..2 {be} ,,1 my ,,4 <papers> ..2 ^{do go get come progress fare}
    ^{ask query write wonder} {on with after about for regarding} ,,4 {my the} ,,4 <papers>
    {how} ..2 my ,,3 <papers> ..3 ^{get go look do fare progress rank}
    {<roles> it that} ..2 i ..3 {apply applied went interviewed put} ..2 {for in} ,,4 ^{filled taken gone open decided}
    {my} ,,3 <papers> ,,8 {news update word}
    """,
    states=STATES,
    papers=PAPERS,
    news=NEWS - words("steps step information info idea light"),
    handled=HANDLED,
    receiving=RECEIVING,
    roles=ROLES,
)
"""Asking after one's own application, named."""
CHASED = Turns(
    """
    ^<chasing> {up in back base}? {up on with after about for regarding over around}? {up on after about to for you
        regarding concerning with}? ,,4 {my the our this that your} ,,6 {<papers> <roles>}
    ^<chasing> {up in back base} ..1 {on with after about for regarding over around to}? {you}? ..1 {on about
        regarding to after re}? {see find ask check if whether}? ,,5 {<papers> <roles>}
    {see find check ask hear know learn} {out}? {how if whether where what} ,,2 {my the} ,,3 <papers>
    {reminder chaser nudge follow-up followup} ,,2 {about on regarding to re concerning for} ,,4 <papers>
    ^{bother trouble pester disturb} you ,,2 {about regarding over on with} ,,4 <papers>
    follow ^up ,,2 {about on regarding to re concerning for} ,,5 <papers>
    """,
    chasing=CHASING,
    papers=PAPERS,
    roles=ROLES,
)
"""The idioms of checking in, about the writer's own application."""
SILENT = Turns(
    """
    {not n't never yet} ,,4 ^{hear receive had got get seen} ,,5 {back anything word peep thing
        reply response news communication acknowledgement acknowledgment feedback sausage update confirmation answer
        intimation yet since from so dicky-bird squeak whisper bean}
    {not n't never} ..1 ^heard
    ^{hear receive} ,,3 {nothing none nowt zilch zero little nil no} !!{but}
    nothing ,,2 ^{heard received back since}
    no ,,2 ^{reply response news word acknowledgement acknowledgment communication answer feedback update
        intimation} ,,4 {yet so from has have been since received}
    {radio total complete utter deafening} ^silence
    ^{silence crickets} {since so ever}
    all ,,1 ^quiet
    {have had get got receive received} ..1 no ..1 ^{reply response answer news word acknowledgement}
    not ..1 {a one} ,,2 ^{word peep squeak whisper line sausage murmur dicky-bird thing}
    START ^{heard hear} ,,2 {anything back}
    none the ^wiser
    {not n't no hardly little} ,,2 ^{know sure certain clue idea knowing} ,,3 {whether if where how} ,,1 {i my it mine}
    ^{wait waiting await awaiting} ..1 {for on}? ,,4 {news decision outcome result verdict word feedback acknowledgement
        confirmation}
    {still} ..1 ^{wait waiting awaiting}
    {be am leave left keep kept} ..2 in the? ^{dark limbo}
    {portal status site account page workday taleo system dashboard it} ,,3 ^{say show read be} ,,2 {under pending
        received submitted processing}
    """
)
"""What is said of the reader's silence by one who has applied."""
OF_ME = Turns(
    """
    ^be i ..1 {in out} or {in out}
    ^be i ..1 still ..1 {being}? {in considered running}
    {whether if that} ,,1 i ..1 {have 've}? {make made} ..1 ^{shortlist list cut grade longlist it interview round}
    {when} ,,4 ^{applicants candidates interviewees} ,,7 {hear learn expect know told notified informed contacted}
    {be} i ,,3 ^{in still considered shortlisted running successful selected contention rejected through}
    {be have} i ,,1 {be}? ..1 ^{shortlisted selected successful rejected chosen considered through ruled screened
        knocked turned dropped eliminated offered hired accepted unsuccessful}
    {be have did do} i ..1 {get got make made land landed win won secure secured} ,,3 ^<roles>
    {whether if} ,,1 i ..1 {have 've}? ..1 {get got landed made secured won} ,,3 ^<roles>
    {whether if} ,,2 i ..2 {be have 'm 've} ,,4 ^{in still considered shortlisted running selected successful through
        unsuccessful rejected}
    {whether if} ,,2 i ..1 {have 've}? {got get made make} ..2 ^{it in through interview list job role cut}
    {do did} i ^{get make pass} ..2 {it in through job role post shortlist cut interview next sift}
    where ..1 ^i ..1 {stand sit}
    where be ^i END
    {be have} ^<roles> ..2 i ..2 {apply applied went interviewed} ,,3 {gone filled open taken available going been}
    {i i'm} be ..2 ^{in} ..1 {running frame mix contention}
    {still} ..2 {in} ..1 the ^{running frame mix}
    {out of} my ..1 ^misery
    {good bad} ..1 or ..1 {bad good} ..1 ^news
    """,
    roles=ROLES,
)
"""Asking what has become of oneself."""
LOOSE = Turns(
    """
    {it them mine} ,,3 ^{reach arrive receive get read look see review go land consider process
        come open sit shortlist}
    {can do could} you see ^it
    ^{see receive get read open find review check} ..2 {it them mine this}
    {what} ,,1 {be happens} ..1 {happen happening go going next} {on next with to}?
    what ^happens
    ^update me
    {which what} way ,,3 ^{lean leaning go going}
    yes or ^no
    how far ..1 ^{along on down into}
    {role post position job vacancy place it} ,,6 {still already yet} ..1 ^{taken going}
    {chance time moment opportunity} ,,3 ^{look read review go see consider} ,,4 {my it mine}
    {when} ,,5 ^{get getting} back to
    what ,,2 ^{status state position situation stage outcome result plan timeline} ..1 be
    ^{date dates} ,,1 {for of} ,,2 {interview interviews shortlist decision}
    your ^{thoughts verdict reaction impressions} !!{on about for}
    {closer nearer} to ^:v
    {timing timings hold-up holdup delay}
    what ..2 ^hold up
    what {do did} {you they panel committee} ..2 ^{think make decide say} {of about}? {it this them mine me}? END
    what {you they} ..2 ^{think make made thought} of {it this them mine}
    ^{answer response reply decision} for me
    <roles> ,,3 {be have} ,,2 ^{allocated assigned awarded given offered settled decided}
    {whether if} ,,3 {you they panel committee board team} ..2 ^{like want choose accept prefer favour favor} ,,5 {me
        my it mine}
    {do did have} ,,3 {you they panel committee board team} ..2 ^{like choose accept prefer favour favor
        consider} ,,3 {me my it mine}
    {closer nearer} to ,,2 ^{decision verdict choice appointment}
    where ..1 ^{you they we everyone} ..1 {be stand have} ..1 {in with on at got}
    {be have} it ,,2 ^{accepted received rejected approved considered shortlisted successful read seen opened}
    {interview interviews shortlist decision decisions selection shortlisting} ,,9 ^{scheduled arranged drawn finalised
        finalized}
    {interview interviews shortlist decision decisions selection shortlisting} ,,3 {be have} ,,3 ^{schedule
        arrange hold start begin make draw finish complete take send}
    START any ..1 ^{joy luck}
    {survive survived pass passed clear cleared} ,,2 ^{sift cut round stage screen screening hurdle filter test}
    {come came} to ,,2 ^{view opinion mind determination}
    {form formed take taken reach reached} ,,2 ^{view opinion determination}
    {any some} ..2 ^{news update updates word developments movement progress decision}
    {an a the your any} ..1 ^{update decision verdict outcome timeline timescale timeframe result} !!{of to about
        in on for}
    {an a the your any} ..1 ^{update decision verdict outcome timeline timescale timeframe result} {of to about
        in on for} ,,5 {<roles> application applications hiring recruitment selection process outcome}
    ^{look glance} {at over through} ..1 {it them mine}
    where ^be {we things thing it that this} {with on at}? !!{located based situated held being}
    where ..1 ^i ..1 {be stand sit rank feature figure} !!{live based from work now}
    where ..1 ^be i {in on with at}
    {go gone went given filled offered} ..1 ^to ,,2 {someone somebody another other else candidate}
    how much longer ,,6 ^{take be drag go wait selection process last}
    how ^soon
    {by when when} ,,5 ^{hear learn told informed notified outcome result}
    {how} ,,3 ^{fare fared faring compare rank stack}
    ^{shed cast throw} ,,3 light
    ^put me out of
    in the ^loop
    keep me ^{posted updated informed}
    {state} of ^play
    {lie lay} of the ^land
    the ^latest
    {what be 's} ,,2 ^{story craic deal score position situation news verdict outcome upshot plan} {with on about of
        there from regarding now}
    {a any some the} ..2 ^{clue inkling steer insight hint pointer heads-up visibility} {as on about to into where}?
    {next further following} ^{stage phase round step steps stages}
    {next} be ^what
    what ..1 ^next
    what ^{follows}
    {soon moment} ,,4 {be have} ,,4 ^{decision news update verdict outcome result word anything}
    {decision verdict outcome result choice} ,,2 {be have} ..2 ^{make made reach reached take taken known in out}
    <news> ,,3 {on about of regarding with concerning as re from for} ,,5 ^{<roles> interview interviews recruitment
        hiring selection shortlist outcome}
    {whether if} ,,3 <roles> ,,7 ^{gone taken decided offered}
    {be have} ,,5 <roles> ,,7 ^{gone taken going decided offered hired}
    {whether if do did have be} ,,2 {it i mine they my this} ..4 ^{make made get got} ..1 {it me}? ..1 {past through
        to into onto beyond over}
    {<roles>} ,,3 {be have} ..2 {go gone} ..1 ^to
    {have has did be} you ..2 ^{hire hired appoint appointed fill filled decide decided}
    {get got getting} ..1 {round around} to ,,1 ^<receiving>
    ^{receive received get got reach reached arrive arrived} {you safely safe there ok okay fine all}
    {still already yet} ..1 {be}? ^{considering interviewing hiring deciding recruiting looking selecting reviewing}
    {made make reached reach come came taken take} ,,2 ^{mind minds choice pick selection shortlist}
    where ,,1 {thing things we matters it that this} ,,2 ^{stand be go get}
    {how} ,,2 {thing things it that this matters process selection recruitment i mine we} ,,2 ^{stand go come progress
        proceed get move look shape pan do fare stack}
    {when} ,,6 ^{hear decide expect know announce decision interviews decisions notify notified contact}
    {you anyone someone somebody panel team committee board hr recruiter} ..2 ^<deciding>:v
    {decision choice shortlist selection appointment shortlisting interviews} ,,2 {be have} ..3 ^<deciding>
    {role post job position vacancy it place} ..1 {be have} ..2 {already yet still}? ..1 ^{taken gone}
    ^{status stage progress outcome} {update check}?
    {next} ^{step steps stage}
    ^shortlisted
    how long ,,6 ^{take hear wait before until process}
    {reach reached come come made make} ,,2 ^{decision conclusion verdict choice}
    {hear heard} ..1 {back from} ,,3 {you hr team panel recruiter} ,,3 ^{soon yet}
    """,
    deciding=DECIDING,
    roles=ROLES,
    news=NEWS | STATES,
    receiving=RECEIVING | words("looking reading reviewing going opening considering"),
)
"""Asking how things stand, by one who has applied; whether the posting still stands is another question."""
HANDED_IN = Turns(
    """
    i ,,6 ^{apply applied reapply reapplied re-applied}
    i ..2 ^{put putting} ..1 in ..1 for
    <roles> ..2 ^i ..2 {went go interviewed applied put tried competed} {for in}
    i ..4 ^{interviewed auditioned trialled trialed}
    {since after following further} ,,1 {to}? my ..3 ^{<papers> interview application submission}
    my ..3 ^{interview interviews audition assessment trial}
    i ,,1 {come came attended went} ,,4 ^{interview audition assessment trial}
    be ..1 {the one an} ..3 ^{applicant candidate interviewee}
    whose ,,2 ^<papers>
    {person one candidate applicant guy man woman girl lad nurse teacher} {who that} ,,2 ^{applied apply interviewed}
    {as} {a an} ,,2 ^{applicant candidate}
    i ,,3 ^{register registered express expressed} ,,3 interest ,,6 <roles>
    i ,,4 ^{write wrote written emailed messaged} ,,8 {with enclosing attaching including about for} ,,5 {<papers>
        <roles>}
    {having} ,,3 ^<handed> {in off over out through up}? ,,5 <papers>
    {having} ,,2 ^{applied interviewed reapplied}
    {mine} ,,3 ^<handed>
    {mine} ..1 ^{go went gone} in
    my ,,2 <papers> ,,4 ^<handed>
    my ,,3 <papers> ,,4 ^{with} ,,2 {you your hr them}
    i ,,4 ^{submitted uploaded lodged sent} ,,2 {everything all it them this}
    you ,,3 ^={had got gotten received} ,,1 my ,,2 <papers>
    START ^{applied reapplied interviewed submitted}
    {application} ,,5 ^{submitted uploaded lodged} ..2 {by from} me
    {<roles> one application} ..2 ^{for to} which i ,,4 {applied apply interviewed interview sent submitted}
    i ,,4 ^{put throw threw} ,,3 {name hat} ,,2 {forward in down}
    i ,,4 ^{interview interviewed} {for with on at}
    {interview assessment test trial exam} ,,6 ^i ,,2 {have do sit take attend complete}
    i ,,3 ^{complete sit take do have attend finish pass} ,,3 {assessment test interview screening exam trial}
    <papers> ..1 {that which}? i ,,3 ^<handed>
    {which that role post job position it vacancy opening} ,,3 i ,,3 ^{apply applied} {for to}
    {since after having} ..1 ^{apply applying applied}
    i ,,4 ^<handed> {in off over out through up}? ,,4 <papers>
    i ,,3 ^{put send go enter} ,,2 {in} for
    {my the} ,,4 <papers> ,,6 ^{go went submit submitted send sent come came arrive arrived reached lodged filed
        be in} ,,3 {in through on yesterday with to last to}
    {my the} ,,4 <papers> ,,4 ^{went sent submitted} ,,2 @time
    my ^application
    {my} ,,2 ^{candidacy candidature submission}
    {which that} i ^{send sent submit submitted upload uploaded email emailed post posted}
    i ..2 {be was} ..2 {one among} of the ^{people candidates applicants hopefuls ones} who ,,2 {apply applied}
    """,
    handed=HANDED,
    papers=PAPERS | words("details particulars credentials paperwork"),
    roles=ROLES,
)
"""How a writer says that he has applied."""
AGAIN = Turns(
    """
    ^{again anew} {about on to regarding after for}?
    {second third fourth another 2nd 3rd further one} ..1 ^{time email e-mail message note mail follow-up
        reminder letter attempt nudge chaser enquiry inquiry chase}
    {still} ,,3 ^{no not n't nothing waiting wondering awaiting}
    i ,,4 ^{write email message ask enquire inquire call ring chase} ,,4 {before already last twice earlier
        once} !!{i}
    my {last previous earlier first other} ^{email e-mail message note mail follow-up reminder letter enquiry
        inquiry}
    ^{re chasing chaser reminder}
    {yet} ..1 ^another
    {once} ^more
    follow ..1 up ..2 ^{again further}
    """
)
"""Words of one who has asked before."""
NEW = Turns(
    """
    {since then meanwhile recently now just last} ,,4 {i 've have} ,,3 ^{finish pass complete earn finished
        passed completed earned published built led won moved started got gained run ran}
    ^{attach attached enclose enclosed} ,,6 {certificate report sample sketch plan checklist drawing note design
        study proposal draft analysis paper list link portfolio transcript licence license}
    {one thing} ,,2 my ,,3 <papers> ,,2 {not n't} ^{show say mention include}
    """,
    papers=PAPERS,
)
"""What a second mail brings that the first one had not."""
INVITED = Turns(
    """
    you ,,3 {ask tell say suggest invite want encourage offer promise advise} ,,5 ^{nudge chase remind follow
        check write update ping email contact touch prod ring call get let me}
    {as} ,,1 you ..1 ^{ask suggest say tell advise request}
    """
)
ASKING_FOR = words(
    "wonder know ask hope grateful appreciate like love check checking chase chasing follow curious keen tell inform "
    "advise confirm let inquire enquire update revert share obliged please kindly learn hear query seek want touch "
    "request pop nudge wondering following hoping asking thankful glad happy helpful indication"
)
CUED = Turns(
    """
    START ,,4 ^{check checking touch touching follow following hope hoping wonder wondering chase chasing enquiring
        inquiring seek seeking asking keen curious eager bump bumping circling pinging}
    ^{just quick quickly merely simply only} ,,4 {check checking see ask know find hear wonder}
    {would should could} ,,3 ^{like love appreciate welcome grateful glad obliged happy thankful value delighted}
    ^{please kindly pls plz} !!{find see note accept consider}
    do ^{tell let share say}
    ^let me know
    ^{hope hoping wonder wondering hopeful keen curious eager anxious impatient dying itching}
    ^{appreciate grateful obliged indebted}
    ^{want need} to {know hear learn ask find check see}
    """
)
"""Words of asking that reach over clauses."""
RENOUNCING = words("need want expect ask wish look seek mean intend write require hurry chase like")


class StatusAsk(NamedTuple):
    """Words that ask what has become of an application. Offsets are into `Draft.text`."""

    start: int
    end: int
    words: str
    days: int | None
    is_repeated: bool
    brings_news: bool


def status_asks(draft: Draft) -> Iterator[StatusAsk]:
    """Where a draft asks after the writer's own application, in order, at most one a sentence."""
    body = list(sentences(draft))
    applied = draft.context.applied is not None or any(map(has_applied, body))
    turns = [(sentence, turn) for sentence in body if (turn := _status_turn(sentence, applied=applied)) is not None]
    if not turns or any(map(invitations, body)) or any(map(_is_invited, body)):
        return
    days = days_since_applying(draft)
    repeated = any(map(_is_repeated, body))
    news = any(map(_is_new, body))
    for sentence, turn in turns:
        first = opening(sentence, turn)
        start, end = sentence.place(first, turn.last)
        yield StatusAsk(start, end, sentence.words(first, turn.last), days, repeated, news)


@once
def _is_invited(sentence: Sentence) -> bool:
    """Whether the reader has asked for a reminder: "you told me to check back"."""
    said = (clause_of(sentence, turn.tokens[1]) for turn in INVITED(sentence))
    return any(clause.party is Party.READER and clause.time in (Time.PAST, Time.PERFECT) for clause in said)


def days_since_applying(draft: Draft) -> int | None:
    """How long ago the writer applied, as the user or the draft says; None where neither does."""
    if draft.context.applied is not None:
        return (sent_on(draft) - draft.context.applied).days
    found = [_days_ago(sentence) for sentence in sentences(draft) if has_applied(sentence)]
    return min((days for days in found if days is not None), default=None)


@once
def has_applied(sentence: Sentence) -> bool:
    """Whether the sentence says that the writer has applied."""
    return any(_is_done(sentence, turn) for turn in HANDED_IN(sentence))


def _is_done(sentence: Sentence, turn: Turn) -> bool:
    clause = clause_of(sentence, turn.key)
    if is_quoted(sentence, turn.key) or clause.negated or clause.mark in {"if", "once", "before", "until"}:
        return False
    if turn.key.dep_ == "pobj" or lemma(turn.key) in PAPERS:
        return clause.party is not Party.SENDER or not (clause.time is Time.FUTURE or clause.modal)
    if lemma(turn.key) in {"apply", "reapply"} and any(
        child.tag_ not in {"WDT", "IN"} for child in children(clause.head, "dobj")
    ):
        return False
    if lemma(turn.key) == "put" and not any(children(clause.head, "aux")):
        return True
    finite = next((above for above in clause.chain() if above.time is not Time.NONE), clause)
    return (
        finite.time in (Time.PAST, Time.PERFECT) or clause.mark in {"since", "after"} or turn.key.tag_ in {"VBN", "VBD"}
    )


UNITS = {"hour": 0.04, "day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.0, "year": 365.0}
EARLIER = words(
    "yesterday today tonight morning afternoon evening weekend lunchtime earlier just minute overnight night"
)


@once
def _days_ago(sentence: Sentence) -> int | None:
    """How many days ago a sentence puts its event: "four days ago", "on Monday", "yesterday"."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if lower(token) in {"ago", "back"} and at >= 2 and lemma(tokens[at - 1]) in UNITS:
            return round(UNITS[lemma(tokens[at - 1])] * _count(lower(tokens[at - 2])))
        if lower(token) in WEEKDAYS or lemma(token) in WEEKDAYS:
            before = {lower(word) for word in tokens[max(0, at - 2) : at]}
            if before & {"on", "last", "this", "since", "of"}:
                return 4
        if lower(token) in EARLIER and not (lower(token) == "just" and sentence.is_question):
            return 2 if lower(token) == "weekend" else 1
        if lower(token) == "week" and at and lower(tokens[at - 1]) == "this":
            return 3
    return None


def _count(word: str) -> float:
    few = {"few": 3, "couple": 2, "several": 5, "some": 3, "of": 2}
    return float(word) if word.isdigit() else float(SMALL_NUMBERS.get(word, few.get(word, 1)))


@once
def _is_repeated(sentence: Sentence) -> bool:
    return any(not is_quoted(sentence, turn.key) for turn in AGAIN(sentence)) and bool(
        words_of(sentence) & (PAPERS | NEWS | STATES | ASKING_FOR | ROLES | {"write", "email", "ask"})
    )


@once
def _is_new(sentence: Sentence) -> bool:
    return not sentence.is_question and any(NEW(sentence))


def _status_turn(sentence: Sentence, *, applied: bool) -> Turn | None:
    """The words that ask after the application; `applied` says that the draft or its user tells of one."""
    for turn in CHASED(sentence):
        if _is_own(sentence, turn, applied=applied) and _is_chased(sentence, turn):
            return turn
    sets = (OF_MINE, OF_ME, LOOSE) if applied else (OF_MINE, OF_ME)
    for turns in sets:
        for turn in turns(sentence):
            if turns is OF_MINE and not _is_own(sentence, turn, applied=applied):
                continue
            if not is_quoted(sentence, turn.key) and _is_asked(sentence, turn):
                return turn
    return next((turn for turn in SILENT(sentence) if _is_own_wait(sentence, turn)), None) if applied else None


def _is_chased(sentence: Sentence, turn: Turn) -> bool:
    """Whether the writer checks in by this very mail, and not once, later or at his work."""
    clause = clause_of(sentence, turn.key)
    if is_quoted(sentence, turn.key) or any(_is_renounced(above) for above in clause.chain()):
        return False
    if any(above.party in (Party.OTHER, Party.READER) for above in clause.chain()):
        return False
    finite = next((above for above in clause.chain() if above.time is not Time.NONE), clause)
    return finite.time is not Time.FUTURE and (finite.time is not Time.PAST or finite.lemma in MEANT)


MEANT = words("want think hope wonder mean wish be")
"""What a writer may put in the past and do now: "I wanted to check in"."""


def _is_own_wait(sentence: Sentence, turn: Turn) -> bool:
    clause = clause_of(sentence, turn.key)
    if is_quoted(sentence, turn.key) or any(_is_renounced(above) for above in clause.chain()):
        return False
    return clause.party is not Party.READER and clause.mark not in {"if", "unless", "until"} and not clause.modal


def _is_own(sentence: Sentence, turn: Turn, *, applied: bool) -> bool:
    """Whether it is the writer's application, not those that he handles, and not the reader's paper."""
    papers = next((token for token in turn.tokens if lower(token) in PAPERS or lemma(token) in PAPERS), None)
    if papers is None:
        return True
    owners = {lower(child) for child in papers.lefts}
    if owners & {"your", "our", "their", "his", "her"} or (lower(papers) == "applications" and "my" not in owners):
        return False
    if lower(papers) in WEAK and "my" not in owners:
        return False
    return "my" in owners or applied or bool(owners & {"the"} and words_of(sentence) & {"i", "my", "me"})


def _is_asked(sentence: Sentence, turn: Turn) -> bool:
    """Whether the words are asked of the reader, by a question, a request or the idioms of checking in."""
    clause = clause_of(sentence, turn.key)
    if any(_is_renounced(above) for above in clause.chain()):
        return False
    verb = turn.key if turn.key.pos_ in {"VERB", "AUX"} else None
    told = lower(turn.first) in {"whether", "if"} and turn.key.tag_ in {"VBD", "VBN"}
    if verb is not None and lemma(verb) in OPEN_VERBS and not told and not _is_done_by_them(clause, sentence):
        return False
    if sentence.is_question:
        return not _asks_other_thing(clause)
    if any(act.clause in tuple(clause.chain()) for act in reader_acts(sentence)) or is_wanted(sentence, turn):
        return True
    if any(
        above.party in (Party.SENDER, Party.NOBODY) and above.lemma in ASKING_FOR and _is_current(above)
        for above in clauses(sentence).values()
        if above.head.i <= turn.last.i
    ):
        return True
    cues = (cue.key for cue in CUED(sentence) if cue.key.i <= turn.last.i)
    return any(
        clause_of(sentence, cue).party not in (Party.OTHER, Party.READER) and not clause_of(sentence, cue).negated
        for cue in cues
    )


OPEN_VERBS = (
    RECEIVING | DECIDING | words("arrive land sit schedule arrange hold start begin draw complete take send come")
)
"""What the reader may be asked to do as well as asked whether he has done it: "please read my CV"."""


def _is_done_by_them(clause: Clause, sentence: Sentence) -> bool:
    """Whether something has been done, or is being: "have you read it", "whether it arrived", "when you decide"."""
    near = {lower(child) for child in clause.head.children}
    if clause.time in (Time.PAST, Time.PERFECT) or bool(
        {"chance", "time", "moment", "opportunity", "round", "around"} & words_of(sentence)
    ):
        return True
    if any(lemma(child) == "have" for child in children(clause.head, "aux")):
        return True
    passive = any(
        child.dep_ in {"auxpass", "nsubjpass"} or (child.dep_ == "aux" and lemma(child) == "be")
        for child in clause.head.children
    )
    return (
        (passive and not clause.modal) or bool({"when", "whether"} & near) or bool({"when", "whether"} & {clause.mark})
    )


def _asks_other_thing(clause: Clause) -> bool:
    """ "Since I applied for X: which Y do you use?": the words stand in a clause that only tells."""
    return clause.relation == "ROOT" and clause.mood is Mood.STATEMENT and clause.party is Party.SENDER


def _is_current(clause: Clause) -> bool:
    return clause.time not in (Time.PAST, Time.PERFECT) or clause.lemma in {"wonder", "hope", "want"}


def _is_renounced(clause: Clause) -> bool:
    """ "I am not asking for an update", "there is no need to reply", "happy to wait"."""
    if clause.party in (Party.SENDER, Party.NOBODY) and clause.negated and clause.lemma in RENOUNCING:
        return True
    head = {lower(child) for child in clause.head.subtree}
    return clause.party is Party.NOBODY and {"no", "need"} <= head
