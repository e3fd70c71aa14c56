"""Verdicts: where a draft asks the reader to judge the writer's chances, or to say whether applying is worth it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Time, clause_of, lemma, lower
from .guards import is_negated, is_quoted
from .inquiries import is_enquired
from .questions import is_denied, questions
from .roles import MAYBE_OCCUPATIONS, OCCUPATIONS, is_occupation
from .scopes import Scope
from .sentences import Sentence, Stretch, after, before, once_beside, sentences
from .turns import Turn, Turns, words_of
from .vocabulary import SENDER_WORDS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

RECORD = words(
    "background experience profile cv resume résumé qualification degree application skill history portfolio training "
    "education record age accent gap career work lack grade score diploma certificate english language past track "
    "credential candidacy candidature level expertise knowledge set transcript gpa result years year case file "
    "practice inexperience disability visa status conviction circumstance nationality health ticket trade"
)
SOMEONE = words(
    "someone somebody anyone anybody person people candidate applicant one man woman chap guy bloke lad lass fellow "
    "girl"
)
NEWCOMERS = words(
    "phd graduate degree diploma dropout non-graduate beginner novice returner mum mother dad father newcomer outsider "
    "foreigner immigrant teenager pensioner career-changer changer switcher veteran retiree student fresher layman "
    "amateur freelancer refugee doctorate"
)
SUITED = words(
    "fit match suitable suited eligible qualified contender overqualified over-qualified underqualified enough "
    "under-qualified sufficient transferable appropriate adequate acceptable hireable employable credible viable "
    "competent incompetent admissible cut-out fitted equipped up-to-it "
    "plausible inexperienced unqualified material unsuitable ineligible deserving shoo-in unemployable worthy"
)
"""What a candidate is called who would do, or would not."""
HALF_SUITED = words(
    "right good strong realistic likely unlikely capable serious wrong ideal perfect attractive relevant "
    "competitive welcome useful valuable interesting promising natural obvious decent potential sensible hopeless weak"
)
CANDIDATES = words(
    "candidate applicant fit match person choice one prospect option hire sort type kind profile addition bet pick "
    "contender colleague employee background man woman for recruit enough"
)
"""After a word of `HALF_SUITED`, these make it mean a candidate."""
CHANCE = words(
    "chance chances shot hope hopes prayer odds prospect prospects look-in lookin shout joy luck mileage possibility "
    "likelihood potential future cat snowball"
)
PICKING = words(
    "consider see picture view rate assess imagine judge hire take evaluate regard rank shortlist interview entertain "
    "want invite employ appoint recruit envisage envision welcome pick choose select onboard call accept trust "
    "contemplate engage have train mentor back class classify place label rank put slot"
)
PICKED = words(
    "considered shortlisted interviewed hired invited accepted picked chosen selected employed appointed called "
    "recruited rejected discounted dismissed excluded binned filtered screened welcomed overlooked ruled disqualified "
    "disadvantaged entertained"
)
APPLYING = words(
    "apply application applying applied try trying submit submitting bother bothering send sending shot go"
)
STANDARD = words(
    "requirement requirements criterion criteria need needs bar box boxes standard standards bill profile mould mold "
    "brief description expectation expectations spec specification threshold mark minimum cut-off cutoff level grade "
    "grades muster scratch cut shortlist short-list list longlist interview"
)
GAINS = words("job role position post place interview place spot seat offer foot contract vacancy slot internship")

PROBLEMS = words(
    "barrier obstacle problem issue deal-breaker dealbreaker disadvantage hindrance drawback concern showstopper "
    "stumbling handicap bar breaker no-no turn-off impediment hurdle sticking snag hitch"
)

QUALITIES = words(
    "temperament aptitude makings stamina personality character quality qualities ability abilities patience stomach "
    "nerve flair talent brains maturity seniority pedigree stuff attributes disposition mindset credentials "
    "wherewithal grounding gravitas instincts knack polish grit presence skillset fundamentals"
)

FITTING = Turns(
    """
    <copula> ..4 <suited>
    <copula> ..4 <half> ..1 <candidates>
    <copula> ..3 <candidates> ..1 you ..4 {look looking need want seek seeking after}
    {fit match suit qualify suffice impress appeal belong} END
    {fit match suit} ={in you your}
    {fit match suit} ..2 {bill role job profile position post team brief vacancy description requirements}
    {qualify suffice} ={for as to}
    {meet tick satisfy fulfil fulfill match hit reach clear pass make cover} ..4 <standard>
    {have possess bring get} ..4 {enough sufficient right} ..3 <record>
    {measure stack shape size line} ..1 up
    {compare rank rate} {with to against among}
    {stand have get hold harbour rate see fancy} ..5 <chance>
    {be be} ..2 in ..2 with ..2 {a any some} ..2 <chance>
    {be stay} ..2 in ..1 {the with} ..2 {running frame contention hunt mix reckoning fray race picture shout}
    {waste wasting waste} ..3 {time breath ink energy stamp effort}
    {bark barking} up ..1 the ..1 wrong
    out of ..1 my ..1 {depth league element}
    {over above below beneath beyond} ..1 my {depth weight station league ability paygrade}
    {aim aiming punch punching reach reaching shoot shooting set} ..2 {high above beyond low}
    {kid kidding fool fooling delude deluding flatter flattering} ..1 {myself}
    {align correspond tally chime dovetail mesh gel sit accord square} ..2 {with to}
    {hold come stack show} ..1 {up across}
    {strike look read sound seem appear} ..1 {to you you as}
    {impress convince persuade tempt sway grab} ..1 you
    {asset liability burden addition misfit outsider peg mismatch no-brainer credit}
    {need lack miss missing want} ..5 {before for to} ..5 {consider selected shortlisted hired interviewed considered
        accepted apply interview}
    ={my} ..4 {lack missing miss need want} ,,6 {in for to}
    what ..3 i ..3 {lack missing}
    {realistic unrealistic reasonable sensible wise mad crazy foolish silly daft cheeky bold premature presumptuous
        naive naïve unreasonable ambitious arrogant optimistic} ..1 {for of to} ..1 {me i}? ..2 to? ..1 {aim apply try
        hope
        go think put expect ask}
    {realistic unrealistic reasonable unreasonable sensible foolish premature far-fetched} ={for of} ..1 {a an someone
        me}
    belong
    <kind> ..1 {you that} ..3 {hire take want look need employ recruit after seek}
    how ..1 {important essential vital crucial serious big bad} ..3 {that my} ..1 {i lack}
    {pushing} ={it}
    {have possess show bring} ..4 <qualities>
    get ={on along by through} ..1 {in at with}
    we ..2 {be make} ..2 {match fit suited}
    {pitch pitching selling sell set setting} ..1 {myself my} ..3 {high low short}
    {laugh laughed thrown booed} ..1 {out at off}
    {do would} it ..2 {matter bother worry harm hurt} ..3 {that if} ..1 i
    be ..1 it ..3 <problem> ..2 {that if} ..1 i
    {matter bother worry trouble deter concern hurt harm hinder disadvantage handicap} END
    {matter bother worry trouble deter concern} ..1 you
    {far close near} ..1 {off from to enough} ..1 am i
    makings of
    {open willing happy prepared interested keen} ..1 {to in} ..3 {me someone somebody}
    {overreach overreaching overstep overstepping}
    long in the tooth
    past it
    over the hill
    {be get}? ..1 ={dreaming}
    {make making} up ..1 numbers
    {miss missed missing} ..1 the ..1 {boat bus train}
    {hope chance chances future} ..1 {for of} ..2 {a an someone somebody people}
    {employable hireable}
    {way miles far} ={off out adrift short}
    {clutch clutching grasp grasping} ..1 at ..1 straws
    {push pushing chance chancing} ..1 ={my} {luck arm}
    {flog flogging} ..2 horse
    {lost losing hopeless} ={cause battle case}
    {no-hoper also-ran nonstarter non-starter laughing-stock}
    ahead of ={myself}
    hold my own
    make the grade
    {look glance} ..2 at ={me my}
    give ={me my} ..4 {chance look glance hearing shot go thought consideration try}
    {take} ..2 {chance punt gamble risk flyer bet} ..1 on ..3 {me someone somebody a an people}
    {have see be find} ..3 {place room space spot home future} ..1 {for in on at with among} ..1 {me someone somebody
        you your}
    {count carry amount} ..2 {anything something much weight nothing}
    stand me in ..1 good stead
    be ..1 {someone somebody one person man woman} ..1 you ..4 :v
    be ..1 what ..2 you ..3 {need want}
    <copula> ..3 :a =enough
    <copula> ..3 <half> END
    <copula> ..3 {right wrong relevant competitive attractive useful valuable welcome ideal perfect} ={for to
        in} ..1 {you
        your the this}
    too ..2 {old young junior senior late green far experienced inexperienced long specialised specialized niche
        academic light heavy}
    cut out
    up to ..1 {it scratch par snuff speed the this standard}
    what it takes
    {taken take} ..2 seriously
    {be get stand} ..4 <picked>
    {land get win secure bag clinch earn receive} ..4 <gains>
    {be} ..1 {hopeless long} ..1 {case shot stretch}
    {long far} {shot fetched cry off}
    {able equipped} to ..2 {do handle cope manage fill step take perform work succeed contribute}
    {do handle manage cope} ={well}
    {do} ..1 {the this such} ..1 {job work role}
    {succeed survive cope manage thrive flourish cut}
    {rule put count hold work go weigh tell knock write} ..2 =my ..5 {out off against}
    {rule put count hold work go weigh tell knock write} me {out off against down}
    {rule count put} ..1 {someone somebody anyone} ={out off}
    {hurt harm hinder hamper handicap disadvantage disqualify prejudice penalise penalize} ..1 ={me my}
    {could can} ={do} ={it}
    {rule count} ={out against}
    {hold held count go work weigh tell told} ..1 against
    be ..3 <problem>
    {interest tempt excite intrigue} ..1 you
    {be} ..3 {interest use help value benefit} ..1 {to for} ..1 you
    {what who} ..2 {you your they} ..5 {look looking need want seek seeking after have require expect mind hunt}
    {<suited> <half>} ..1 <candidates> ..1 {would am could can do might will} ={i my}
    how ..1 {<suited> <half>} ..2 ={i my}
    {sort kind type} of ..3 you ..4 {after look looking need want seek}
    {what which any} ..1 <chance> ..1 {would do have is are}
    {do handle manage cope} ..1 {the this such that} ..1 {job work role}
    {sort kind type} of ..2 {person candidate applicant profile background experience one} ..2 {you for who that your}
    <gains> ..8 {land win secure bag clinch}
    {overqualified underqualified over-qualified under-qualified}
    """,
    qualities=QUALITIES,
    kind=words("sort kind type calibre caliber person candidate profile"),
    problem=PROBLEMS,
    copula=words("be become make seem look sound feel appear come count qualify"),
    suited=SUITED,
    half=HALF_SUITED,
    candidates=CANDIDATES,
    standard=STANDARD,
    chance=CHANCE,
    picked=PICKED,
    gains=GAINS,
    record=RECORD,
)
"""What may be said of a candidate who is fit, or is not."""
SELVES = Turns(
    """
    =i
    =me
    my ,,4 <record>
    {what the} ..2 <record>? ..1 that? =i ..1 {have bring offer hold 've do know can}
    we ..2 {be make} ..2 {match fit suited}
    <someone> ..3 {like at in with of without from who whose that} ..3 {me my mine}
    {a an} ..6 like me
    such as {me myself}
    like ={myself}
    """,
    record=RECORD,
    someone=SOMEONE,
)
"""The writer, or what he brings."""
STRANGERS = Turns(
    """
    {someone somebody anyone anybody person candidate applicant man woman} ..2 {with without from who whose of}
    {someone somebody anyone} ={out off}
    {candidates applicants people} ..2 {with without from who whose of}
    {a an} ..1 {former ex ex- retired self-taught self-made untrained unqualified complete total budding aspiring}
    """,
    someone=SOMEONE,
)
"""Somebody who may be the writer."""
HOPES = Turns(
    """
    {stand have get hold} ..5 <chance>
    {hope chance chances odds prospect prospects future} ..1 {for of} ..1 {a an someone somebody people}
    {be} ..4 <picked>
    {be} ..3 interest ..1 to ..1 you
    {be} ..3 <problem>
    {matter disqualify}:v
    {enough sufficient} ..1 for ..3 {your the this role job post position}
    {be} ..3 {enough sufficient acceptable suitable relevant employable hireable eligible qualified overqualified
        underqualified welcome} !!to !!:n
    {land get win secure} ..4 <gains>
    <gains> ..8 {land win secure bag clinch}
    {fit suit} ..1 {in the your}
    {have see be find} ..3 {place room space spot home future} ..1 {for in on at with among} ..1 {you your}
    be ..1 what ..2 you ..3 {need want}
    {appeal interest} ..1 {to you}
    take ..2 {chance punt gamble risk flyer bet} ..1 on
    {look glance} ..2 at ..1 {a an}
    <folly> ={for of}
    {sort kind type} of ..3 you ..4 {after look looking need want seek}
    {what which any} ..1 <chance> ..1 {would do have is are}
    {do handle manage cope} ..1 {the this such that} ..1 {job work role}
    {rule count put} ..1 {someone somebody anyone} ={out off}
    {cope manage survive thrive} ..2 {on in with as}
    {taken take} ..1 seriously
    """,
    chance=CHANCE,
    picked=PICKED - words("called invited selected screened filtered"),
    gains=GAINS,
    problem=PROBLEMS,
    folly=words("realistic unrealistic reasonable unreasonable sensible foolish premature far-fetched silly mad crazy"),
)
"""What anybody asks who asks for himself."""
JUDGED = Turns(
    """
    =<would> you <even>? <picking> !!to ..2 <me>
    =<would> you <even>? <picking> {a an} ..2 <worker> ..1 {who with without from whose}
    =<would> your ..2 :n <even>? <picking> !!to ..2 <me>
    =<would> you <even>? <picking> {a an} ..1 <someone>
    {how likely} ..6 you ..2 <picking> ..2 <someone>
    {would do} you <even>? {take hire interview shortlist accept employ recruit consider} {on}? {<someone> people
        applicants candidates applications beginners graduates non-graduates career-changers newcomers}
    how ..1 {would do} ..1 you ..2 {feel rate view regard see judge} ..2 {about hire hiring taking employing me my}
    what ..2 you ..4 {make think} ..1 of ..4 {me my mine}
    what ..4 {make think} of ..6 like mine
    what ..3 {gap gaps weaknesses strengths} ..6 my
    {open willing happy prepared interested keen} ..1 {to in} ..1 <considering> ..3 {me my mine <someone>}
    {open willing} to {<someone> people applicants candidates beginners newcomers} ..2 {from with without like who}
    """,
    would=words("would could can will might do"),
    me=words("me someone somebody anyone anybody"),
    considering=words(
        "consider hire take look interview considering hiring taking interviewing seeing see employ employing train "
        "training give giving meet meeting accept accepting"
    ),
    even=words("ever even really seriously possibly honestly still normally usually actually"),
    worker=OCCUPATIONS | MAYBE_OCCUPATIONS | NEWCOMERS,
    picking=PICKING,
    someone=SOMEONE,
)
"""The reader as judge, the writer as judged."""
WHETHER_TO_APPLY = Turns(
    """
    {worth worthwhile pointless sensible futile wise} ..1 {my me it for in if to i}? ..6 <applying>
    {point sense use good} ..1 {in of for me} ..5 <applying>
    worth ..2 {my your the} ..2 {while time trouble effort}
    should =i ..3 {apply bother}
    too ={old young junior senior late} ={to for} ..3 {start apply begin learn train retrain join you role post job}
    {would should} ={you} ..2 {apply bother}
    {apply wait applying} ..6 or ..2 {wait apply hold leave}
    should =i ..3 {put throw toss send submit chance} ..4 {application cv resume hat name form forward it}
    ^{waste wasting} ..2 {my your of our any} ..2 {time energy breath effort} ..4 <applying>
    {make makes any much see} ..1 {sense point} ..1 {for in to if}? ..1 {me i my}? ..2 <applying>
    {advise recommend suggest encourage} ..2 {me i my that} ..2 {should to}? ..2 {apply applying}
    whether ..1 {to i} ..2 {should ought}? ..2 {apply bother}
    {bother hesitate} {apply applying}
    i ..1 {should can may could} ..2 {proceed continue press go} ..3 {application applying}
    {should can may could} i ..3 {proceed continue press go} ..3 {application applying}
    {can may could} i ..2 apply ={even without though despite if as}
    am i ..2 eligible
    should =i go for it
    """,
    applying=APPLYING,
)
"""Whether an application is worth sending."""
NOUNS = Turns(
    """
    my ,,3 {chance chances odds prospects prospect suitability eligibility fit fitness candidacy candidature likelihood
        aptitude standing hopes}
    {chance chances odds likelihood prospect possibility} ..2 {of for that} ..3 {me my i someone somebody}
    {suitability eligibility} ..1 {for as of to}
    """
)
"""The writer's chances, named."""
ASSESSING = Turns(
    """
    {assess evaluate judge gauge weigh rate appraise estimate review consider determine ascertain} ..2 my ..3 {chance
        chances odds prospects suitability eligibility candidacy candidature fit fitness}
    """
)
TAGS = Turns(
    """
    START {or} ..1 {am do would should is will have} {i it that}
    START {am do would should is will have} {i it that} {n't not}? END
    {do would} you END
    START {would do} you {agree think say}
    START {agree thoughts} END
    START {what is how be 's} ..2 {your you} ..3 {think view opinion say verdict reckon take see honest gut instinct
        feeling impression feel}
    """
)
"""A question that asks whether the sentence before it is true."""
OWN_TAGS = Turns(
    """
    but {do would} you END
    {do would} you {agree think reckon} END
    {or am} {am i} ..6 END
    {is or} {it am that i} not? END
    """
)
"""The same at the end of a sentence."""
MOST_APART = 14
LONGEST_TAIL = 4
LONGEST_POINTER = 2


def verdicts(draft: Draft) -> Iterator[Stretch]:
    """Where a draft asks the reader to judge the writer's chances, in order, at most once a sentence."""
    known = {
        question.sentence: question.at
        for question in reversed(tuple(questions(draft)))
        if question.scope is Scope.FIT and not is_denied(question)
    }
    for sentence in sentences(draft):
        if (verdict := known.get(sentence)) is not None:
            yield verdict
        elif (place := _asked_verdict(draft, sentence)) is not None:
            first, last = place
            yield sentence.stretch(first, last)


@once_beside()
def _asked_verdict(draft: Draft, sentence: Sentence) -> tuple[Token, Token] | None:
    """The first and the last word of what asks for a verdict."""
    turns = [*WHETHER_TO_APPLY(sentence), *JUDGED(sentence), *ASSESSING(sentence), *NOUNS(sentence)]
    for turn in turns:
        if is_enquired(sentence, turn.last) and not _is_told(sentence, turn.first):
            return turn.first, turn.last
    fitting = list(FITTING(sentence))
    if not fitting:
        return None
    asked = _is_tagged(draft, sentence)
    for fit in fitting:
        who = _judged(draft, sentence, fit)
        if who is None or is_quoted(sentence, fit.key) or _is_told(sentence, fit.key):
            continue
        if asked or (is_enquired(sentence, fit.last) and is_enquired(sentence, who)):
            return min(who, fit.first, key=lambda token: token.i), fit.last
    return None


def _judged(draft: Draft, sentence: Sentence, fit: Turn) -> Token | None:
    """The word for the writer that a turn of fitness belongs to; None where it belongs to somebody else."""
    near = [
        turn
        for turn in SELVES(sentence)
        if 0 <= fit.first.i - turn.first.i <= MOST_APART or fit.first.i <= turn.first.i <= fit.last.i
    ]
    for turn in near:
        inside = fit.first.i <= turn.first.i <= fit.last.i
        if (inside or lower(turn.first) not in {"me", "we"}) and _governs(sentence, turn, fit):
            return turn.first
    stranger = next((turn.first for turn in STRANGERS(sentence) if turn.first.i <= fit.last.i + LONGEST_TAIL), None)
    if stranger is not None or next(HOPES(sentence), None) is None:
        return stranger
    return next(_strangers(draft, sentence, fit), None)


def _governs(sentence: Sentence, own: Turn, fit: Turn) -> bool:
    """Whether no other subject stands between the writer and the words of fitness."""
    if own.first.i >= fit.first.i:
        return True
    if own.first == own.last and own.first.head.dep_ == "relcl" and fit.key not in own.first.head.subtree:
        return False
    between = [token for token in sentence.tokens if own.last.i < token.i < fit.key.i]
    subjects = [token for token in between if token.dep_ in {"nsubj", "nsubjpass"} and token != own.last.head]
    return all(lower(token) in RELATIVES for token in subjects)


DOUBTS = words("sure certain clear tell know unsure")
RELATIVES = words("who that which what")


def _strangers(draft: Draft, sentence: Sentence, fit: Turn) -> Iterator[Token]:
    """People of whom one may be the writer, and what points back to what he has said of himself."""
    for token in sentence.tokens:
        if (
            token.i <= fit.last.i + LONGEST_TAIL
            and (is_occupation(token) or lemma(token) in NEWCOMERS)
            and _is_any(token)
        ):
            yield token
    earlier = before(draft, sentence)
    here = any(lower(token) in SENDER_WORDS for token in sentence.tokens if token.i < fit.first.i - 1)
    if here or (earlier is not None and words_of(earlier) & SENDER_WORDS):
        near = [token for token in sentence.tokens if -LONGEST_POINTER <= token.i - fit.first.i <= 1]
        pointers = {"it"} if here else {"that", "this", "it"}
        yield from (token for token in near if lower(token) in pointers)


def _is_any(noun: Token) -> bool:
    bare = noun.tag_ == "NNS" and not any(child.dep_ in {"det", "poss"} for child in noun.children)
    return bare or any(lower(child) in {"a", "an", "any"} for child in noun.children)


def _is_told(sentence: Sentence, token: Token) -> bool:
    """Whether it is a story, or denied."""
    clause = clause_of(sentence, token)
    supposed = any(above.modal or above.lemma in {"hope", "wonder"} for above in clause.chain())
    if clause.time is Time.PAST and not sentence.is_question and not supposed:
        return True
    doubts = words_of(sentence) & DOUBTS
    return is_negated(sentence, token) and not sentence.is_question and not clause.negated and not doubts


def _is_tagged(draft: Draft, sentence: Sentence) -> bool:
    """Whether the reader is asked whether it is so, at the end of the sentence or just after it."""
    if sentence.is_question and next(OWN_TAGS(sentence), None) is not None:
        return True
    following = after(draft, sentence)
    return (
        following is not None
        and following.block == sentence.block
        and following.is_question
        and next(TAGS(following), None) is not None
    )
