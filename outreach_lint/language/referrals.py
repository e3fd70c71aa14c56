"""Referrals: asking the reader to vouch for the writer, to pass his papers on or to get him in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .clauses import Time, clause_of, lemma, lower
from .guards import invitations, is_quoted
from .match import lexicon
from .requests import is_wanted
from .sentences import Stretch, before, sentences
from .turns import Turn, Turns, opening, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft
    from .sentences import Sentence

PAPERS = words(
    "cv cvs resume resumes résumé résumés application profile candidacy candidature portfolio letter details biodata "
    "bio-data credentials papers particulars dossier file folder name paperwork background info contact documents "
    "linkedin reel showreel number email blurb pitch story"
)
"""What stands for the writer on paper."""
BACKERS = words(
    "boss bosses manager managers director directors head heads chief supervisor lead leads leader leaders leadership "
    "partner partners principal principals ceo cto cfo coo founder founders owner owners recruiter recruiters hr "
    "recruitment hiring team teams panel committee board department colleague colleagues coworker coworkers co-workers "
    "workmates workmate network networks circle circles contact contacts peer peers friend friends acquaintance "
    "acquaintances people someone somebody anyone anybody everyone whoever whom management dean editor chef matron "
    "foreman superintendent curator registrar bursar consultant headhunter headhunters agency personnel mates mate "
    "boardroom producer captain sister brother wife husband cousin uncle aunt hand hands desk pile inbox line vp md "
    "hod superior superiors bench powers folks crew staff company firm office practice organisation organization group "
    "professor doctor sir madam decision-maker decision-makers decider deciders maker makers authority authorities "
    "interviewer interviewers interview client clients partnership investor investors shortlist they them"
) | frozenset(lexicon("occupations"))
"""To whom a referral goes."""
WORDS_FOR_ME = words(
    "referral referrals reference references recommendation recommendations introduction introductions intro intros "
    "endorsement endorsements testimonial nomination"
)
VOUCHING = words("refer recommend endorse nominate sponsor champion propose commend")
PASSING = words(
    "pass forward share send hand give circulate slip put drop submit upload route deliver walk get distribute "
    "present show push place leave lay plant spread relay move pin transmit direct escalate take tag bring run carry "
    "pop chuck fling bung sling slide wing shoot ping thrust funnel channel steer hoist wave"
)
SPEAKING = words("mention drop bring flag raise float pass whisper suggest throw give put toss plug say name")
GETTING = words("get land secure swing wangle arrange score fix find organise organize bag sort nail obtain")
INSIDE = words("in hired job jobs interview interviews position role post shortlisted seen noticed past inside offer")
WAYS_ON = words("to with on along around round in into onto under before past up among amongst across through at by")
GIVING = words("give write provide offer get do have supply make send draft put sign use furnish")

REFERRING = Turns(
    """
    ^<vouching> {me myself} !!<things>
    ^{<vouching> suggest} {me myself} !!<things>
    ^<vouching> my {<papers> work}
    ^refer {me my} {on along}? {for as directly internally through via}
    ^{refer suggest} me {to with} {your the his her a an}? ..3 <backers>
    ^introduce {me myself} {to with}
    ^{introduce connect link hook} {me myself my} ,,2 {to with up} ,,4 <backers>
    ^{put get} me in {touch contact front} {with of} ..4 <backers>
    ^put me {forward up down} {for as to}?
    ^{vouch vouched vouching} ..1 for {me my}
    ^{speak talk stick stand} {up out}? {for about} {me my mine}
    ^{bring draw call} ,,3 {me my attention} ,,3 to ,,6 {me my attention notice}
    ^{lobby petition press badger canvass approach contact ask message apply enquire inquire have say vote put plead
        check reach do} ,,6 on my behalf
    ^{speak write call ring email talk appeal intercede intervene act step argue} ..6 {on in} {my our} {behalf
        favour favor}
    ^{champion plead argue support back fight make advance further promote press push} my {case cause corner
        candidacy application candidature bid}
    ^{advocate lobby root campaign intercede} for {me my}
    ^{talk big hype} me up
    ^{sing} my praise
    ^{fight be} ..1 my corner
    ^go {to in} ..1 {bat} for me
    ^{put throw lend} ..2 {your} ..1 {weight name} {behind to}
    ^{plug pitch sell market promote tip back sponsor} {me my} ,,5 <backers>
    ^{put have get say drop send speak whisper offer add throw} ..2 {good kind nice positive quick friendly
        strong little few favourable favorable brief flattering discreet quiet encouraging supportive the
        a} ..2 word {for with to about in on}
    ^{put have get say drop send} ..1 {in}? ..3 {good kind nice positive kindly friendly strong favourable
        favorable flattering} {word words}
    word ,,3 {ear} ,,8 {me my i}
    {your} {word nudge} ..2 {ear from would could}
    {nudge word line call note phone-call mail email intervention} from you !!{about on as regarding explaining}
    {nudge word line call note phone-call mail email intervention} from you {about on regarding} {me my}
    ^<speaking> ..2 my name
    ^<speaking> {me} {to with} ..3 <backers>
    ^<speaking> my {<papers> interest} ..2 {to with} ..3 <backers>
    ^<speaking> my {<papers> interest} {to with} ..3 <backers>
    ^{tell remind inform let} ,,4 <backers> ,,2 {know hear}? about {me my}
    ^let ,,4 <backers> know {about of} {me my}
    ^{say tell} ..3 <backers> ..3 you {send know recommend}
    ^pull ..2 {string strings wire wires lever levers}
    ^open ..2 {door doors} ..2 {for to}? me?
    ^{use lend exert offer give bring} ..2 {your} ..2 {influence clout connections pull contacts sway leverage
        support backing weight voice authority seniority}
    ^<getting> me ,,4 <inside>
    ^<getting> me ..2 foot ..1 {in}
    ^help me ,,4 {get land secure be become find win} ,,4 {in hired interview interviews job jobs seen noticed
        employed shortlisted position role foot employment post recruited internship offer}
    ^{nudge poke prod ping tip alert approach lobby press ask email message tell ring
        call} ,,4 <backers> ..2 {about for} {me my}
    ^{speak talk chat appeal write} {to with} ,,4 <backers> ,,2 {about regarding for concerning} {me my}
    ^{convince persuade get talk ask press urge encourage} ,,4 <backers> {to into} ..2 {hire hiring see seeing
        consider considering interview interviewing meet employ look take give read} ,,3 {me my}
    ^{smooth ease clear pave} {my the} {way path}
    ^{twist bend} ..2 {arm arms ear}
    ^{mention name plug big} {me myself} !!<things>
    ^bring me up
    ^{tell persuade convince advise urge} ,,4 <backers> ,,6 {hire employ interview meet take see consider call
        shortlist} me
    ^<vouching> ,,1 {a an} ,,2 {stranger nobody unknown outsider newcomer}
    ^{act be serve} ,,2 {bridge go-between intermediary conduit middleman matchmaker}
    ^{arrange organise organize set fix} ,,4 me ,,2 to? ,,2 {meet see speak talk} ,,3 <backers>
    ^{flag tip point big} me ,,1 {up out off} ,,1 to ,,3 <backers>
    ^{back second support} {me my} !!{up in with into by} ,,4
    ^{back second support} my ,,2 {<papers> bid case candidacy claim nomination entry}
    ^{stand get be come rally} ,,1 behind {me my}
    ^{stick put} ..1 neck out
    ^{go step} ..2 out ..1 on ..1 limb
    ^{have watch} my back
    ^{be act become serve} ,,1 {my that the} ,,2 {person insider champion advocate ally sponsor referrer referee
        guarantor backer supporter patron ambassador cheerleader recommender fairy} !!{who that}
    ^{give} me ,,3 {leg-up leg boost push nod shout shout-out plug endorsement hand-up nudge shoutout} ..1 up?
    ^{let tell inform remind assure convince persuade} ,,4 {<backers> her him} ,,3 {know see hear}? ,,2 i ,,6 <worthy>
    ^{let tell inform remind assure convince persuade} ,,4 {<backers> her him} ,,3 {know see hear}? {what how} ,,2 i
    ^{let tell inform remind assure convince persuade} ,,4 {<backers> her him} ,,3 {know see hear}? {what how} ,,2 my
    ^{tell remind inform assure} ,,4 <backers> ,,2 {to about} ,,3 {see look read watch expect} ,,3 {me my}
    ^{ask tell get urge} ,,5 <backers> to ,,2 {take have give} ,,2 {look glance chance call} ,,2 {at on to}? {me my}
    ^{cc copy loop bcc tag cc'e cc'ing}:v ,,1 {in}? your ,,3 <backers>
    ^{cc copy loop} me ,,2 {in into on} ,,3 {with <backers>}?
    ^{submit enter log register propose nominate} {me my} ,,2 {name}? !!{when once if}
    ^<placing> ,,1 my ,,3 {<papers> name} ,,2 {under before beneath past near on} ,,5 {nose noses eyes eye desk pile}
    ^put me ,,1 down ,,2 as
    ^{drop leave send give write shoot} ,,4 <backers> ,,2 {note line word message text email mail hint} ,,2 {about for
        on regarding in}
    ^{get wedge} ,,2 foot ..1 {in through} ,,2 {door}?
    ^{do use work} ,,2 your {magic influence charm connections} ,,4 {for on to}
    ^{have get} ,,2 {chat word talk conversation natter think} ,,2 {with to} ,,5 <backers> ,,3 {about re regarding on
        over concerning} ,,4 {me my}
    ^{say write tell} ,,3 {nice good kind something thing things few word flattering} ,,4 {about for of} {me my}
    ^{tip} ..2 {scale scales balance}
    ^{whisper} ,,3 {ear <backers>}
    ^{give drop send slip pass} ,,5 <backers> ,,3 {nudge shout call ring bell buzz poke prod dig shove push tip tinkle
        heads-up steer hint} ,,2 {about for on regarding re} {me my}
    ^{line lines word note call message email letter sentence paragraph} from you ,,5 {vouching recommending endorsing
        supporting praising saying backing commending attesting}
    """,
    worthy=words(
        "worth good great keen interested look seek apply strong reliable right fit suit safe suited capable ideal "
        "best hard-working serious perfect exist want love deserve real decent better catch asset excellent solid"
    ),
    placing=words("put slide slip lay place set leave drop get plant shove pop stick wave push land"),
    vouching=VOUCHING,
    speaking=SPEAKING,
    getting=GETTING,
    inside=INSIDE,
    papers=PAPERS,
    backers=BACKERS,
    things=words("a an some any the another other good something where which what how your one two several"),
)
"""What the reader is asked to say for the writer."""
PASSED_ON = Turns(
    """
    ^<passing> {on along}? {my our} ,,4 <papers> {on along around round over}? ,,3 <ways_on> ,,4 <backers>
    ^<passing> {on along}? {the this attached enclosed} ..1 {cv cvs resume résumé profile
        portfolio} ,,3 <ways_on> ,,4 <backers>
    ^<passing> my ..2 <papers> {on along}? {to with} !!{you me} {the your a an our any}? ..2 :n
    ^<passing> {my} ,,3 <papers> {on along around round internally upstairs upwards about}
    ^{circulate distribute refer} {my} ,,3 <papers>
    ^{get move bump push bring} my ,,3 <papers> ..2 {in to before seen noticed read reviewed looked past
        near} ,,4 {<backers> front top list pile}?
    ^{make ensure see} ,,3 my ,,3 <papers> ..2 {reach land get arrive find be go come} ..3 {to on in with before
        by seen read noticed considered <backers>}
    my ,,3 <papers> ..1 {can could may might would} ..1 ^{reach land arrive get go find come fall} ,,3 {<ways_on>
        <backers>}
    my ,,3 <papers> ..1 be ^{passed forwarded shared sent handed circulated put shown distributed} ,,3 {<ways_on>
        <backers>}
    my ,,3 <papers> ^{passed forwarded shared circulated handed} ,,3 {<ways_on> <backers>}
    ^<passing> {it them these this that} {on along around round}? ,,2 <ways_on> ,,3 <backers>
    ^{pass hand send} {it them these this that} {on along upstairs around round}
    ^<passing> {on along}? {whichever whatever either both any one} ,,5 {to with} ,,3 <backers>
    """,
    passing=PASSING,
    ways_on=WAYS_ON,
    papers=PAPERS - words("info contact background letter") | words("letter"),
    backers=BACKERS | {"her", "him"},
)
"""What the reader is asked to do with the writer's papers."""
HINTED = Turns(
    """
    all ,,2 you ,,4 {do be take}
    all it ,,3 take
    {it that} ,,2 {only just} ,,1 take
    {why how what} {not about} !!{that this}
    you ,,2 {only just} ..1 {have need} ..2 to
    {nothing what} ,,3 help ,,6 {than be}
    START {mind fancy care}
    START {should were} you
    START {would could can will might} {ye yous youse yez y'all}
    START {any some a} ..1 {chance possibility hope danger}
    START you ,,1 {could might may can would}
    {best kindest greatest} ,,2 {thing favour favor} ,,3 you
    """
)
"""How a favour is put in a mouth without a request."""
WORD_ASKED = Turns(
    """
    ^<giving> ,,4 <words_for_me> !!{number no code}
    {your} ..2 ^{backing blessing endorsement patronage sponsorship imprimatur vote} !!{partner firm}
    {put list name cite use mention quote give have enter} ,,1 you ,,2 {down}? ,,2 as ,,3 ^{referrer referee reference
        sponsor contact recommender backer guarantor}
    {use have count} ,,1 you ,,2 as ,,2 ^<words_for_me>
    {say write mention claim tell state} ,,8 {that}? you ..1 ^={sent referred recommended suggested told} me
    {say write mention claim tell state} ,,8 {that}? you ..1 ^know me
    ^{line lines sentence sentences paragraph note letter} ,,1 {in}? {support favour favor behalf} ,,1 {of}? ,,2 {me my}
    {employee staff referral internal referrer} ..1 ^{code link id}
    ^referral ,,1 {bonus fee reward scheme programme program} ,,9 {me my}
    be ,,1 my ..2 ^{reference referee referrer}
    {use drop quote invoke mention borrow} your ..1 ^name
    {staff insider somebody someone employee member colleague} ,,4 ^{vouch vouching behind} ,,1 {for}? {me them one}
    ^{act be serve stand} ..2 {my a the} ..1 {referee sponsor guarantor champion ambassador reference advocate}:n
    {letter line word note call} of {support recommendation introduction reference endorsement}
    {get have receive obtain secure request ask seek need want like love appreciate beg hope wish solicit look
        welcome trouble bother press impose value grateful thankful} ,,4 ^<words_for_me> !!{number no}
    {name list cite use put down give} ,,2 you ,,3 as ,,2 ^{referee reference}
    {name list cite use put give mention} your ,,1 ^name
    {chance possibility hope way question matter} of ,,4 ^<words_for_me>
    <words_for_me> ..1 {needed wanted sought requested welcome required appreciated please}
    START {quick small internal employee warm possible any a}? ..1 ^{referral introduction intro recommendation}
    {your} ..2 ^{<words_for_me> support word} ..1 {would could will might}
    {with} your ..1 ^<words_for_me>
    ^<words_for_me> from you
    ^{be get have} {referred recommended endorsed introduced nominated} ,,3 {by to for as from}
    ^come ..1 recommended
    """,
    giving=GIVING,
    words_for_me=WORDS_FOR_ME,
)
"""A good word, named as a thing to give or to get."""
NEUTRAL = words(
    "right relevant appropriate proper correct suitable responsible best better page article website document "
    "link policy section source sources book books handling handles concerned charge whomever"
)
"""What makes passing on a way of finding whom to write to: "the right person"."""
ACQUAINTED = Turns(
    """
    {we} ..1 {work train study serve sit} ,,2 {together with alongside beside side}
    {when while since as} ,,2 {i} ..2 {work report intern train study be} ,,3 {you your}
    i ..2 {work report intern train study serve} ,,3 {with for to under alongside beside} {you your}
    your ..1 {former old ex past earlier erstwhile one-time} ,,2 {intern student colleague trainee pupil
        apprentice report assistant deputy classmate neighbour neighbor employee tutee junior mentee teammate
        flatmate}
    {former old ex} ..1 {colleague colleagues classmate classmates student intern teammate flatmate coworker}
    {fellow also another} ..2 {alum alumnus alumna alumni graduate}
    you ..2 {supervise manage teach train mentor tutor coach employ line-manage hire examine} {me my}
    {my} ..2 {former old first last ex} ..2 {manager boss supervisor line-manager tutor lecturer mentor}
    """
)
"""Words of a writer whom the reader has known at work or in class."""
GIVEN = Turns(
    """
    {offer ask want agree promise say suggest} ,,4 {pass forward refer recommend introduce share put vouch}
    {be have} {refer recommend introduce pass forward} ..1 {to by}
    """
)
ME = words("me my i mine myself us")
DECIDERS = words("recruitment hiring hr recruiter recruiters recruiting personnel selection panel shortlist")
POINTERS = words("it them these this that whichever whatever either both any one")


class ReferralAsk(NamedTuple):
    """Words that ask the reader to stand up for the writer. Offsets are into `Draft.text`."""

    at: Stretch
    is_acquainted: bool


def referral_asks(draft: Draft) -> Iterator[ReferralAsk]:
    """The referral asks of a draft, in order, at most one a sentence."""
    acquainted = any(True for sentence in sentences(draft) for _ in ACQUAINTED(sentence))
    for sentence in sentences(draft):
        turn = _referral_turn(draft, sentence)
        if turn is not None:
            first = opening(sentence, turn)
            yield ReferralAsk(sentence.stretch(first, turn.last), acquainted)


def _referral_turn(draft: Draft, sentence: Sentence) -> Turn | None:
    if invitations(sentence):
        return None
    hinted = any(True for _ in HINTED(sentence))
    for turn in REFERRING(sentence):
        wanted = is_wanted(sentence, turn) or _is_hinted(sentence, turn, hinted=hinted)
        if wanted and not _is_neutral(turn) and not _is_own_doing(turn):
            return turn
    for turn in PASSED_ON(sentence):
        pointing = any(lower(token) in POINTERS for token in turn.tokens[:3]) and "my" not in map(lower, turn.tokens)
        hiring = any(lower(token) in DECIDERS for token in turn.tokens[-4:])
        if pointing and not hiring and not _speaks_of_papers(draft, sentence):
            continue
        wanted = is_wanted(sentence, turn) or _is_hinted(sentence, turn, hinted=hinted)
        if wanted and (_names_papers(turn) or not _is_neutral(turn)) and not _is_for_reader(turn):
            return turn
    for turn in WORD_ASKED(sentence):
        if not is_quoted(sentence, turn.key) and _is_word_asked(sentence, turn):
            return turn
    return None


def _is_hinted(sentence: Sentence, turn: Turn, *, hinted: bool) -> bool:
    """Whether it is held out as a small thing to do, or as what would help: "a line from you would open the door"."""
    clause = clause_of(sentence, turn.key)
    if is_quoted(sentence, turn.key) or (clause.negated and not hinted) or clause.time is Time.PAST:
        return False
    return hinted or (turn.key.pos_ == "NOUN" and clause.modal in {"would", "could", "might", "will"})


def _is_own_doing(turn: Turn) -> bool:
    """Whether it is the writer who does it: "I'd better let your boss know"."""
    return any(child.dep_ == "nsubj" and lower(child) in {"i", "we"} for child in turn.key.lefts)


def _is_neutral(turn: Turn) -> bool:
    """Whether it only asks to be shown the right person."""
    doc = turn.first.doc
    near = doc[turn.first.i : min(turn.last.i + 3, len(doc))]
    return any(lower(token) in NEUTRAL for token in near if token != turn.key)


def _names_papers(turn: Turn) -> bool:
    """Whether it is the writer's papers that are to be passed on, to whomever."""
    named = {lower(token) for token in turn.tokens}
    return "my" in named and bool(named & PAPERS)


def _is_for_reader(turn: Turn) -> bool:
    return any(lower(token) == "you" for token in turn.tokens[-2:])


def _speaks_of_papers(draft: Draft, sentence: Sentence) -> bool:
    earlier = before(draft, sentence)
    known = words_of(sentence) | (words_of(earlier) if earlier is not None else frozenset())
    return bool(known & words("cv resume résumé application profile candidacy portfolio"))


def _is_word_asked(sentence: Sentence, turn: Turn) -> bool:
    """Whether a referral is wanted from the reader, not told of or looked up."""
    clause = clause_of(sentence, turn.key)
    named = lemma(turn.key) in WORDS_FOR_ME
    several = lower(turn.key) in {"recommendations", "references", "introductions"}
    if several and not words_of(sentence) & {"your", "me"}:
        return False
    if named and (
        clause.head == turn.key or (turn.key.dep_ in {"nsubj", "nsubjpass"} and turn.key == sentence.tokens[0])
    ):
        return not any(lower(token) in {"no", "not"} for token in sentence.tokens[:2])
    if named and turn.key.dep_ == "nsubj" and clause.modal in {"would", "could", "might", "will", "may"}:
        return True
    return is_wanted(sentence, turn)
