"""Pretexts: a mail that says it is only for information, and asks for a job all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .clauses import Clause, Party, Time, clause_of, lemma, lower
from .guards import invitations, is_quoted
from .jobs import open_job_asks
from .match import lexicon
from .memo import once
from .referrals import referral_asks
from .requests import is_wanted
from .sentences import Stretch, sentences
from .turns import Turn, Turns, opening, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft
    from .sentences import Sentence

TALKS = words(
    "interview interviews chat chats meeting meetings conversation conversations call calls talk discussion session "
    "coffee catch-up catchup exchange basis purposes reasons purpose visit"
)
KNOWLEDGE = words(
    "advice guidance information info insight insights perspective opinion view views tip tips wisdom input learning "
    "knowledge networking curiosity research exploring background fact-finding facts "
    "pointers thoughts feedback inspiration experience"
)
ONLY = words("only just merely purely simply solely strictly entirely")
LEARNING = words(
    "learn understand know ask explore hear find network talk chat research gather see pick listen connect discover "
    "browse compare swap curious interested wonder explore exploring curiosity"
)
JOBS = words(
    "job jobs work role roles position positions employment vacancy vacancies opening openings post posts placement "
    "internship internships contract opportunity opportunities spot seat slot desk traineeship apprenticeship gig"
)
HIRING = words("hire employ recruit appoint engage onboard interview shortlist consider place sign")
PAPERS = words("cv resume résumé application portfolio")

CLAIMED = Turns(
    """
    informational ..1 ^<talks>
    {fact information} ^{finding gathering} ..1 {mission exercise talk call chat visit trip}
    {just merely simply purely} a ..1 ^{question chat}
    ^{information fact-finding exploratory no-strings} ..1 {interview interviews chat meeting conversation call
        talk only}
    {not n't no never nor} ,,4 {ask look seek want hunt expect angle fish beg apply pitch request after beg come
        approach need} ,,4 ^<jobs>
    {not n't no never neither} ,,4 {an a any}? ..1 ^{application pitch solicitation plea}
    {not n't} ..2 ^{apply applying} {for to}
    <only> ,,6 ^<knowledge>
    {for} ,,2 {research study information educational academic informational} ..1 ^{purposes purpose reasons}
    {not n't never} ,,2 want ,,2 {think believe assume} ,,5 ^<jobs>
    {not n't no never} ,,3 about ,,3 ^<jobs>
    no ,,1 <jobs> ,,1 ^{talk hunt hunting request business pitch chat ask asking}
    {not n't nothing} ,,4 {want need expect after seek ask} ,,3 {anything nothing more else} ,,5 {apart than but except
        beyond besides other} ,,4 ^:n
    <only> ,,4 ^<learning>
    ^<knowledge> ..1 {only alone purely solely}
    {it 's is be} ,,2 ^<knowledge> ,,4 {rather not than and} ,,4 {<jobs> hiring}
    ^<knowledge> ,,3 {rather not instead} ..2 {than a of} ,,2 <jobs>
    ^<knowledge> ,,1 not ..1 <jobs>
    {ask asking write writing come coming} ..2 as ..1 {a an}? ..2 ^{outsider observer layman layperson fan neighbour
        neighbor bystander amateur enthusiast}
    {curious interested nosy nosey inquisitive} ^{outsider observer layman layperson fan neighbour neighbor bystander
        amateur enthusiast onlooker}
    {out of} ..2 ^{curiosity interest}
    {for} ..2 {own} ..1 ^{information interest education curiosity benefit}
    for ..1 {interest curiosity general information} ..1 ^{sake purposes only}
    {for} ..1 {interest's interest} {'s}? ^sake
    {pick tap rack} ..1 your ..2 ^{brain brains}
    {no without} ..3 ^{agenda strings motive motives obligation expectation expectations commitment}
    {do doing} ..3 ^{research study survey} ,,3 {into on about for of}
    all i ,,4 {want need ask seek after be} ,,4 ^{<knowledge> <learning>}
    nothing ,,1 {more but other} ,,2 {than} ,,4 ^{<knowledge> <learning>}
    {not n't no never} ,,4 <jobs> ..1 ^{request enquiry inquiry application hunt search hunting seeker}
    {casual idle mere general pure simple} ..1 ^curiosity
    {no not n't} ,,4 ^{pressure favour favor} ,,2 {hire job}
    all i ,,4 {want need ask seek after be hope wish like} ,,6 ^{<talks> <knowledge> <learning>}
    <talks> ,,6 be all i ,,1 ^{ask want need seek wish hope}
    {only sole entire whole single one} ,,1 {aim purpose goal motive reason intention wish interest object
        intent} ,,6 ^{<knowledge> <learning>}
    {aim purpose goal motive reason intention wish interest} ,,6 be ,,1 {only just purely merely simply solely strictly
        entirely} ,,3 ^{academic <knowledge> <learning> personal intellectual}
    ^{interest curiosity question enquiry inquiry request} ,,5 be ,,1 {purely merely strictly entirely only just solely
        simply wholly} ,,1 {academic informational curious personal intellectual professional informal idle friendly}
    {just only simply merely purely solely strictly} ..1 {want wanting hope hoping wish wishing like love look looking
        try trying hear here} ,,3 ^{<learning> <knowledge>}
    {talk chat question conversation word advice information} ,,6 nothing ..1 ^{more else}
    ^nothing ..1 {more else} than ,,4 {talk chat question conversation word}
    {strictly purely merely simply just only} ..2 {informational exploratory} ..1 ^{enquiry inquiry mail email message
        note question request}
    {n't not never nor} ,,2 {after looking fishing angling asking here hunting touting begging} ,,1 for? ..2 ^{anything
        favours favors favour favor employment handout something}
    {exploratory informal fact-finding information informational} ..1 ^{<talks> chat}
    ^{academic scholarly} {interest curiosity}
    {no without} ..2 {hidden ulterior secret} ..1 ^{agenda motive motives intent}
    {rather instead} ,,1 {than of} ,,2 {a an for my} ..1 ^{application pitch}
    {simply merely just purely} ^{networking curious curiosity exploring browsing interested asking}
    """,
    talks=TALKS,
    jobs=JOBS,
    only=ONLY,
    knowledge=KNOWLEDGE,
    learning=LEARNING,
)
"""How a writer says that he wants no more than to know."""
JOB_ASKED = Turns(
    """
    ^<hiring> ,,2 {me myself} !!{whether how what why which where when if about}
    ^<hiring> my ,,2 {application candidature candidacy profile cv}
    ^take {me anybody anyone somebody people} on
    ^bring me ..1 {on aboard board in into}
    {offer give get find have land secure grant lead hand} ,,3 {me i my} ,,5 ^{<jobs> interview something offer
        in into}
    {get land secure find obtain gain earn win receive} ,,4 ^{<jobs> offer hired employed interview}
    {any some whatever current suitable open available} ,,3 ^<jobs>
    {be have got has} ,,2 {you your} ,,4 ^{hire hiring recruit recruiting vacancy vacancies openings opening}
    ^{hire hiring hired recruit recruiting employed} {at by with in for someone people now currently}?
    have ,,2 {something anything room space place work} ..1 ^{for} {me someone a}
    {how soon when} ,,3 ^i ,,2 {can could might may join start begin}
    {open to lead into turn become develop result} ,,4 ^{<jobs> hire offer interview}
    {be seen considered taken interviewed shortlisted} ..1 ^{for in} ,,4 <jobs> !!{to}
    {put bear keep} me ,,2 {forward mind} ,,2 ^{for in when if}
    {attach attached enclose enclosed} ,,5 ^<papers>
    my ..1 ^<papers> ,,3 {attach attached enclose enclosed below here}
    ^{read review look consider forward pass share send circulate} ,,3 my ,,2 <papers>
    {would could can might want like love hope hoping} ,,3 ^{join} ,,2 {you your the}
    {apply applying} ,,3 for ..2 {the a your this any} ,,3 ^<jobs>
    ^{become be} ,,2 {part member} ,,2 of ,,2 your
    which ,,2 ^<jobs> ,,3 i
    i ..1 {can could am} ..1 ^{start available}
    my ,,2 ^salary
    ^put me forward
    {see contact speak talk write ask} ..2 {to with}? ..1 about ,,5 ^{<jobs> hiring}
    {plus and also with} ,,3 {a an your} ..2 ^{referral recommendation introduction interview offer job contract start
        internship placement traineeship apprenticeship place role post position trial}
    {room place space chair desk seat slot spot bench} ,,2 ^for me
    {know hear tell} ,,3 of ,,4 ^{vacancy vacancies opening openings job jobs}
    be ,,1 ^{free available} from @time
    i ..1 be ,,1 ^{free available} ,,1 {immediately straightaway now anytime straight whenever forthwith}
    {would 'd will 'll could} ..1 ^{accept take} ,,1 {any whatever whichever} ,,1 {<jobs> grade shift shifts hours
        contract salary wage wages level rank hour start}
    {would 'd will 'll could} ..1 ^{accept take} ,,1 {anything whatever} END
    {would 'd will 'll could} ..1 ^{accept take} ,,1 {anything whatever} {going you offered available that}
    {not n't never hardly} ,,1 ^{say turn} ,,1 {no down it} ,,6 {job post role offer place desk position start}
    first ,,1 in ,,1 ^{line queue} ,,2 {when if for once should}
    {front head top} of ,,1 ^{line queue list} ,,2 {when if for once should}
    you ,,1 need ,,2 {a an any} ..2 ^<workers>
    ^take on ,,2 {me someone somebody anyone a an}
    {can could may might} i ,,1 {have get} ,,3 ^<jobs>
    you ,,1 ^{interviewing recruiting hiring}
    ^take me !!{round around through to on for under seriously back up out}
    ^{put seat squeeze place} me ,,1 {in into on}
    {get land secure find obtain gain win have} ,,1 ^one {with at in on from under}
    offer ..1 ^{letter contract}
    {job employment work} ^offer
    ^{sign} me ,,1 {up on}
    ^{process onboard enrol enroll enlist} {me my}
    ^{squeeze slot fit put get slip take bring fast-track squash} {me my} ,,2 {in into onto on to through for} ,,6 {
        <jobs> payroll books team staff roster rota interview crew list shortlist interviews programme program scheme
        hired}
    ^find {me us} ,,4 {<jobs> something place}
    you ..1 {can could might may would should will} ..1 ^<hiring> me
    ^<hiring> ,,1 {a an} {man woman person someone somebody candidate} ,,2 {of with like}
    ^<hiring> {someone somebody} ,,2 {like with of}
    be ,,1 ^{free available ready able} ,,1 {to from} ,,1 {start begin join work @time}
    ^{start begin} ,,1 {on right from next immediately straight this in as at work} ,,2 {monday away now once week month
        tomorrow soon january february march april may june july august september october november december today}
    {vacancy vacancies opening openings job jobs place position post space room use} ,,3 ^for {me someone somebody}
    {there have} ,,4 ^{vacancy vacancies opening openings} ,,3 for
    {need want seek require} {a an some any} ..2 ^<jobs>
    {what which} ,,2 ^<jobs> ,,2 you ,,2 {offer have give fill advertise}
    {get be} ^{hired employed recruited appointed taken-on shortlisted}
    ^payroll
    ^{make extend give send} me ,,2 offer
    ^{think remember consider} ,,1 of? me ,,3 {first when if should for}
    ^{keep hold file} ,,2 {it my this cv resume résumé} ,,3 {file for on} ,,4 {<jobs> file}
    {spare offer have} ,,2 ^{job jobs vacancy shift position post} ,,2 {for} ,,1 {me someone}
    """,
    hiring=HIRING,
    workers=frozenset(lexicon("occupations")),
    jobs=JOBS,
    papers=PAPERS,
)
"""What is a request for a job, or for a step towards one."""
OPENLY = Turns(
    """
    {hope plan intend aim mean want like wish aspire} ,,3 to ,,4 {apply join work} ,,6 {@time one day future when
        once someday eventually autumn spring summer winter year later 2026 2027 2028 before ready}
    build ,,2 my ^network
    {in} {the} ^future
    {plainly openly frankly upfront outright honestly front openness}
    {do not don n't won} ,,2 {hide pretend deny disguise}
    """
)
"""How a writer says openly that he hopes to work there."""
ME = words("i me my")
CONTRAST = words("but though although yet however still nevertheless nonetheless")
OFFERING = words("give share offer provide tell send leave change quit")
"""What one who only wants to know does not do."""
DENYING = words(
    "ask want expect look seek hope hint suggest mean wish need angle fish request beg plan apply come write"
)


class Pretext(NamedTuple):
    """A job ask in a mail that claims to be none; `claim` is how it says so. Offsets are into `Draft.text`."""

    at: Stretch
    claim: str


def pretexts(draft: Draft) -> Iterator[Pretext]:
    """The job asks of a draft that says that it is only for information, in order, at most one a sentence."""
    body = list(sentences(draft))
    claim = next((words for sentence in body if (words := _claim(sentence)) is not None), None)
    if claim is None or any(_is_open(sentence) for sentence in body):
        return
    asks = [*open_job_asks(draft), *(ask.at for ask in referral_asks(draft))]
    for sentence in body:
        found = next((ask for ask in asks if ask.sentence is sentence), None) or _job_ask(sentence)
        if found is not None:
            yield Pretext(found, claim)


@once
def _claim(sentence: Sentence) -> str | None:
    """The words by which the writer says that he only wants to know, in the present."""
    if invitations(sentence):
        return None
    for turn in CLAIMED(sentence):
        clause = clause_of(sentence, turn.key)
        finite = next((above for above in clause.chain() if above.time is not Time.NONE), clause)
        told = finite.time in {Time.PAST, Time.PERFECT} and finite.party in {Party.SENDER, Party.WE, Party.OTHER}
        if any(lemma(token) in OFFERING for token in turn.first.doc[turn.first.i : turn.last.i]):
            continue
        if is_quoted(sentence, turn.key) or (told and finite.lemma not in {"hope", "wonder", "want", "think"}):
            continue
        return sentence.words(turn.first, turn.last)
    return None


@once
def _is_open(sentence: Sentence) -> bool:
    return any(not is_quoted(sentence, turn.key) for turn in OPENLY(sentence))


@once
def _job_ask(sentence: Sentence) -> Stretch | None:
    claimed = {token.i for turn in CLAIMED(sentence) for token in turn.tokens}
    for turn in JOB_ASKED(sentence):
        if turn.key.i in claimed or is_quoted(sentence, turn.key) or not _is_sought(sentence, turn):
            continue
        first = opening(sentence, turn)
        return sentence.stretch(first, turn.last)
    return None


def _is_sought(sentence: Sentence, turn: Turn) -> bool:
    """Whether the job is sought here and now, and not denied or told of."""
    clause = clause_of(sentence, turn.key)
    if any(_is_renounced(above) for above in _one_breath(sentence, clause, turn)) or words_of(sentence) & {
        "thank",
        "thanks",
    }:
        return False
    if lemma(turn.key) in PAPERS or sentence.is_question or is_wanted(sentence, turn):
        return not _is_told(clause)
    if lower(turn.key) in {"forward", "put", "salary", "start"} and not _is_told(clause):
        return True
    wishes = {lower(token) for token in sentence.tokens if token.i <= turn.last.i}
    return bool(wishes & WISHES) and bool(words_of(sentence) & ME) and not _is_told(clause)


WISHES = words(
    "hope hoping like love want expect wish would could glad delighted pleased happy grateful keen looking look open "
    "might please need await seek seeking after want wanting should"
)


def _one_breath(sentence: Sentence, clause: Clause, turn: Turn) -> Iterator[Clause]:
    """The clauses above some words, up to a "but": what is denied before it is not denied behind it."""
    turned = max((t.i for t in sentence.tokens if lower(t) in CONTRAST and t.i < turn.key.i), default=-1)
    return (above for above in clause.chain() if above.head.i > turned)


def _is_told(clause: Clause) -> bool:
    finite = next((above for above in clause.chain() if above.time is not Time.NONE), clause)
    return finite.time is Time.PAST and finite.party is not Party.READER and finite.lemma not in {"hope", "wonder"}


def _is_renounced(clause: Clause) -> bool:
    return clause.negated and clause.party in {Party.SENDER, Party.NOBODY} and clause.lemma in DENYING | {"be"}
