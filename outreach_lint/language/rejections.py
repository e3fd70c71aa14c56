"""Rejections: what a writer makes of a no: an appeal, a complaint, a demand for reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Clause, Party, Time, clause_of, lemma, lower
from .guards import invitations, is_quoted
from .sentences import Stretch, after, before, sentences
from .turns import Turn, Turns, opening, words_of
from .vocabulary import WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft
    from .sentences import Sentence

REFUSED = words(
    "rejected declined refused unsuccessful deselected unselected excluded eliminated disqualified dismissed denied "
    "overlooked snubbed ruled screened filtered sifted turned knocked weeded dropped failed discarded spurned rebuffed "
    "passed binned cut axed left skipped bypassed ditched beaten pipped rebuked ejected"
)
CHOSEN = words(
    "select selected shortlist shortlisted choose chosen pick picked hire hired invite invited appoint appointed offer "
    "offered consider considered accept accepted successful progress progressed take taken advance advanced move "
    "proceed proceeding long-listed longlisted interviewed interview called invite appoint succeed win won win "
    "considered recruited recruit employ employed retained contacted seen wanted"
)
REFUSING = words(
    "reject decline refuse turn dismiss deny exclude eliminate disqualify overlook snub discard rebuff spurn drop pass "
    "filter screen weed sift bin knock cut throw chuck ditch axe shun brush rule cross write count"
)
REJECTIONS = words(
    "rejection rejections refusal non-selection nonselection regret regrets thumbs-down knock-back knockback no-thanks "
    "dismissal deselection exclusion disqualification snub brush-off brushoff rebuff nay non-shortlisting rejecting"
)
OUTCOMES = words(
    "decision outcome verdict result rejection refusal score scores scoring mark marks marking assessment evaluation "
    "conclusion judgement judgment no answer non-selection selection finding grade grading "
    "ranking notice choice determination "
    "ruling sift shortlisting"
)
CASE = words(
    "application candidature candidacy cv resume résumé case file form bid submission profile me papers claim score "
    "scores interview test paper marks mark assessment decision rejection it this that outcome result refusal verdict "
    "choice assessment answer"
)

REJECTED = Turns(
    """
    {i me candidate applicant someone somebody person} ,,4 {be get being} ,,2 ^<refused>
    {application candidacy candidature cv resume résumé submission profile bid} ,,4 ^<refused>
    {i application candidacy candidature cv resume résumé submission profile} ,,4 {not n't never} ,,2 ^<chosen>
    {not n't never} ,,2 ^{make get go come pass clear reach survive} ,,2 {it past through cut shortlist next
        further grade stage interview position job role list offer place post round sift beyond anywhere
        on} !!{you your to for from in with of close near}
    {not n't never} ,,2 ^{make reach} ,,2 {shortlist longlist cut grade interview stage list round}
    {application candidacy candidature cv resume résumé submission i attempt bid} ,,3 {not n't never} ,,2 ^succeed
    {application candidacy candidature cv resume résumé submission} ,,3 {not n't never} ,,2 ^{progress proceed win}
    {someone somebody person candidate applicant engineer nurse teacher people} ,,8 {not n't never} ,,3 ^<chosen>
    {decision choice choose decide} ,,1 {not against} {to}? ..1 ^{<chosen> hire hiring proceeding proceed take
        interviewing
        shortlisting appointing offering}
    ^{tell told say said} ,,1 {me us}? =no !!:n
    no ^thanks
    {no} ..1 from ..1 ^you
    {your that last a} ..1 ^=no !!:n
    {i} ,,2 {not n't never} ,,1 ^{get land win secure} ,,3 {job post role position place spot offer interview part it
        gig nod
        funding internship callback}
    {i me} ,,3 ^{lose lost beaten pipped} ,,2 {out to}
    {got get given gave shown} ,,2 the ^{boot push brush-off elbow heave-ho chop thumbs}
    {close closed shut} ,,1 the ^door on
    {they you team panel hr} ,,3 {give gave award awarded offer offered hand handed} ,,3 {job post role position place
        it} ..1 ^to ,,2 {someone somebody another other else internal}
    {not n't never} ,,1 {to} ,,1 ^be ..1 {considered selected shortlisted invited interviewed offered hired appointed
        called
        chosen}
    {not} {being having been} ..1 ^{selected shortlisted invited interviewed offered hired appointed chosen
        considered given}
    {give gave given award awarded offer offered hand handed} ,,5 ^to ,,1 {someone somebody another other others else
        internal}
    {place role post job position vacancy spot} ,,2 {be have} ..2 ^{gone filled taken}
    i ,,2 ^{flunk flunked fluff fluffed fail failed bomb bombed botch botched}
    {profile application cv experience background qualifications i} ,,2 {not n't} ,,1 ^{match fit meet suit satisfy
        qualify}
    {say says said tell told write wrote think thought} ,,3 {i my} ,,3 ^{too over under not n't} :a
    {tell told} ,,2 ^{not too insufficient} enough
    {tell told} ,,2 ^{not too insufficient} :a
    {not n't} i ,,2 ^<chosen>
    {not} ,,1 to? have ,,1 ^{got gotten won made secured landed}
    {not n't} ,,3 {think feel believe consider find see} ,,2 {i me} ,,3 ^{right suitable good fit ready qualified match
        suited}
    {not n't} ^{want take need choose pick} me !!{to}
    {role post job position place} ,,2 ^{went gone go} to ,,2 {someone somebody another other else internal}
    ^{unsuccessful} {candidate application at in on}
    {not n't} ^{fit match} !!{in}
    {not n't} ..2 ^{right good suitable qualified experienced strong} ..1 {fit match enough candidate person}
    {not n't} ,,2 ^{best right strongest better} ,,2 {person candidate fit match one choice}
    i ..1 ^{miss lose} out
    i ,,1 ^{fail lose} {at in the to your it}
    <they> ,,4 ^<refusing> ..2 {me my our down out over on against} ..1 {me my application}
    ^<refusing> {me my} ,,1 {down out over away application candidacy cv}
    <they> ,,2 ^{say write tell give send email} ,,4 {no rejection refusal unsuccessful}
    <they> ,,4 ^{go choose chose pick hire appoint select opt plump take decide prefer settle} ..1 {with for
        on}? ,,3 {someone somebody another other others else internal}
    {move go moving going proceed proceeding press} {forward forwards ahead on}? ^with ..2 {other others another
        someone somebody different stronger}
    <they> ,,9 {not n't never against} ..3 ^{hire hiring want pursue <chosen>} ..3 {me my}
    {not n't never} ..1 ^{hiring appointing choosing picking shortlisting selecting inviting taking} ..1 me
    {say says said write wrote writes claim claims claimed state states stated think thought feel felt
        tell told} ,,3 {i my} ,,3 ^{lack lacked lacking inexperienced overqualified underqualified unsuitable unsuited}
    <they> ,,5 ^{lack lacked lacking inexperienced overqualified underqualified unsuitable unsuited}
    {deem deemed judge judged find found consider considered think thought rule ruled call called tell told say
        said} ,,5 {overqualified underqualified unsuitable ineligible inexperienced ^unsuited fit match suitable
        junior senior}
    ^{your the this that a my} ,,2 <rejections>
    ^<rejections> {letter email e-mail mail message note notice call of i that from for}
    ^{receive get got} ,,3 <rejections>
    ^unsuccessful
    {be get} ..1 {not n't} ,,2 ^{selected shortlisted chosen interviewed invited appointed considered hired}
    ^{being been} ..2 {<refused> unsuccessful}
    ^leave ,,1 me {off out}
    {you hr they panel team committee} ,,3 ^{reject decline refuse dismiss exclude snub overlook eliminate
        disqualify} me
    i ,,3 {not n't never} ,,2 ^{given granted allowed} ,,3 {chance interview opportunity look hearing trial}
    {decline declined refuse refused} to ,,1 ^<chosen> {me my}?
    answer ,,1 be ,,1 ^no
    {no} longer ,,2 ^{considered contention running race consideration mix frame interested}
    {out off} of? ,,1 {the} ^{running race frame mix contention reckoning process list shortlist} !!:n
    out of ^{contention consideration}
    <naysayers> 's ..1 ^=no !!:n
    <naysayers> 's ..1 ^<rejections>
    {get got gets} ,,5 ^{ahead before over instead} of? ..1 me
    ^{decided chosen opted elected choose decide} ,,1 not to ..1 {proceed progress interview hire shortlist take
        move invite pursue offer consider select}
    {not n't} ^{be get} ..2 {successful selected shortlisted chosen progressed invited offered hired}
    i ..1 ^{get receive have} ..2 {no regret regrets}
    """,
    refused=REFUSED,
    chosen=CHOSEN,
    refusing=REFUSING,
    rejections=REJECTIONS,
    naysayers=WEEKDAYS
    | words("yesterday week month panel committee board team hr recruiter manager department firm company director"),
    they=words(
        "you team panel committee board hr recruiter company department manager colleague colleagues system they "
        "office school council agency jury firm somebody someone employer letter email"
    ),
)
"""How a writer says that he was turned down."""
DECIDED = Turns(
    """
    ^{your the this that its last} ,,3 <outcomes>
    ^{how the way} ,,2 {i my} ,,3 {assess assessed mark marked score scored judge judged rate rated grade graded
        treat treated}
    """,
    outcomes=OUTCOMES - words("no answer notice choice finding result results"),
)
"""How he names the decision, which may have been a no."""
APPEALED = Turns(
    """
    ^{reconsider rethink reassess re-evaluate reevaluate reexamine re-examine review revisit reopen re-open
        overturn reverse overrule rescind retract recheck re-check re-read reread revise reinstate restore
        re-score rescore remark re-mark} ,,6 <case>
    <case> ,,4 ^{reconsidered reassessed re-evaluated reexamined re-examined reviewed revisited reopened
        re-opened overturned reversed overruled rescinded rechecked re-checked re-read revised reinstated
        restored corrected rescored remarked re-marked looked}
    ^{change} ,,3 {mind minds decision}
    ^think {again twice}
    {not n't hardly never} ..2 ^{believe think feel see consider find} ,,9 {reflect reflects reflected fair right
        do does justify represent justice justified correct deserve deserved accurate properly merit}
    {poor bad wrong strange odd weak lousy daft silly costly questionable dubious} ^{call choice decision move
        judgement judgment}
    {pick picked choose chose chosen hire hired get got} ^{wrong badly}
    ^{look glance read consider check go} ..4 {again anew afresh}
    {another second fresh closer further new proper} ..1 ^{look chance read glance thought thoughts hearing
        review opinion consideration interview assessment attempt shot go bite}
    ^{appeal} ,,2 {against to for this the your it}
    my ..1 ^appeal
    ^{contest challenge dispute query question protest oppose} ,,3 <outcomes>
    ^{object} to ,,4 <outcomes>
    ^{disagree quarrel differ} {with on}?
    {not n't never cannot hard difficult refuse fail hardly scarcely impossible struggle tough
        unable} ,,3 ^{understand accept believe see fathom agree follow grasp swallow stomach comprehend credit
        think} !!{you any}
    {not n't hardly scarcely barely never} ,,4 ^{fair right just reasonable acceptable justified good cricket
        on} !!{at with in to for}
    {wo n't will would} {n't not} ^do END
    what ..1 i ..1 {be}? ,,2 ^{lack lacking miss missing}
    ^who ,,2 {make made decide decided took take} ,,3 {decision call choice this that it}
    {person human someone somebody} ,,3 ^{check look review read} {it this again my them}?
    {let allow permit} me ,,1 ^{retake resit retry redo repeat try prove show explain put set answer defend
        clarify correct convince persuade change} ,,3 {it that again this them otherwise myself wrong right once
        you record}
    ^{retake resit retry redo}
    {where how} ..1 {i my} ,,4 ^{fall fell down went go come came}
    how ^come
    {meant intended} for {somebody someone another}
    ^{be} {you this that it} ..2 {sure certain mistake error serious joking real}
    ^{put set} ..2 {that this it matters record} {right straight}
    discriminate ^against
    re ^{consider evaluate assess examine check open mark score read evaluation assessment examination
        consideration}
    {not n't never refuse} ..2 ^take no for
    {not n't never refuse cannot unwilling decline reluctant} ,,2 ^{take accept treat regard see consider
        view} ,,5 {final last conclusive definitive end binding}
    ^{make plead state put argue present press} ,,1 my case
    ^{make plead state put argue present press} ,,4 {once again} {more}?
    {not n't never} ^take ..2 {no lying down}
    ^{mistake error oversight mix-up misunderstanding slip blunder injustice glitch misjudgement misjudgment
        nonsense}
    ^{mistaken wrong wrongly unfair unfairly unjust unjustly unreasonable harsh harshly hasty hastily premature
        biased incorrect erroneous discriminated flawed absurd ridiculous inexplicable incomprehensible
        discriminatory short-sighted shortsighted baffling baffled bewildered mystified astonished perplexed
        puzzled rash unjustified unwarranted arbitrary scandalous surprised shocked stunned dumbfounded
        gobsmacked amazed incredulous aghast appalled outraged insulted indignant undeserved discrimination
        prejudice ageism racism}
    ^{misread misjudge misunderstand overlook underestimate misinterpret undervalue mixed}
    ^{make makes made} ..1 {no little not n't} ..2 sense
    {not n't no} ..2 ^{make making} ..2 sense
    {not n't cannot never fail struggle} ..3 ^{understand see fathom grasp comprehend know reflect
        follow} ,,4 {why how reason grounds what}
    ^{explain justify clarify elaborate expand} ,,6 {why <reasons> <outcomes> this that it how basis}
    ^{explain justify account} {it this that yourself yourselves for}
    ^{explanation justification clarification}
    {tell know ask understand learn hear wonder say} ,,3 ^why
    ^why ,,3 {i my be was you did}
    what ..2 ^<reasons>
    {on} ..1 what ..1 ^{grounds basis}
    ^<reasons> ,,2 {for why behind of}
    {not n't no without any give given some the your share state supply provide want need deserve demand
        request} ,,3 ^<reasons>
    what ..2 ^{wrong lack lacking missing lacked short deficient fell}
    what ,,3 ^{better more different} ..1 than
    {where how} ..1 {i my} ..3 ^{fail failed short wrong fell lose lost down improve}
    ^{feedback debrief}
    ^{regret} ..2 {it this not your the}
    {hear see} ..1 me ^out
    ^{hear read see} me ,,1 {again once afresh anew}
    mix ^up
    what ,,1 i ,,4 ^{better differently}
    but i ,,1 ^have ,,6 {experience years year qualification qualifications licence license degree record}
    {want like grateful appreciate see have request send share} ,,4 ^{scores marks score breakdown scoresheet
        comments} !!{for}
    i ,,2 be ,,2 {stronger better best strongest} ..1 ^{candidate applicant person choice match fit}
    on ^account of
    because of ,,1 my ,,1 ^{age accent race sex gender disability religion name colour color nationality health
        pregnancy}
    natural ^justice
    ^{discriminated discrimination discriminatory illegal unlawful rigged biased fixed nepotism favouritism favoritism}
    ^{match matches matched meet meets met satisfy satisfies fulfil fulfils tick ticks ticked} ,,2 {every all each}
    ^think ,,1 {it this that things} over
    ^{miss missed} ,,1 {trick point}
    your ^loss
    ^regret ,,2 {turning rejecting passing losing letting overlooking}
    {no nobody no-one} {one}? ,,3 ^{read look see open}
    ^read {it this mine} ,,1 {yourself properly carefully}
    {once one} more ^{time look}
    ^{rectify correct amend fix remedy put} ,,3 {it this that error matter record right}
    {not n't} ,,2 ^decide {it everything things that}
    ^check {again this it that}
    double ^check
    ^{look looking} into {this it that the why my}
    {get got getting} ..1 it ..2 ^wrong
    {not n't} ,,1 {seem feel look sit strike} ,,2 ^{right fair just good reasonable well}
    ^{reconsideration re-evaluation reassessment recount re-examination relaxation}
    {second another} ^time
    {somebody someone you they nobody hr panel team person reader algorithm system} ,,4 {not n't never hardly barely
        cannot} ,,3 ^{read look see notice check consider understand open give}
    {know understand learn hear ask see told} ,,3 ^how ,,9 {get got make made beat chosen selected preferred reached
        scored judged came decided through}
    {not n't} ,,1 ^{hold add stand stack} ,,2 {water up}
    ^{beggar beggars} belief
    ^{travesty disgrace disgraceful insult insulting joke outrageous shameful slap robbed cheated short-changed shafted
        wronged betrayed ludicrous laughable nonsensical illogical bewildering shock farce perverse dismayed
        unacceptable inconsistent irrational questionable suspicious dubious}
    hard ^done by
    {raw} ^deal
    {not n't never no} ,,4 fair ^{hearing crack shake chance hearing trial go look}
    {put let bring take keep} me ,,1 ^{back in through} ,,2 {in into on running list process}
    {have give} ,,2 another ^{think look go read}
    {second} ^opinion
    ^{escalate appeal complain}
    {who whom} ,,3 ^{speak talk write complain appeal turn} ,,1 to
    {take} ,,2 this ^{further up higher}
    {what where how} ,,1 i ,,2 ^{do did go went} ,,1 {wrong badly}
    what ,,2 ^{let count counted tip tipped swing swung cost held went} ,,3 {me down against balance it}
    {what which} ,,2 the ,,3 {person candidate other others winner appointee} ,,3 ^{have had offer offered bring
        brought}
    {my the} ,,2 ^{scores marks scoring marking scoresheet grading} {be were was sheet breakdown again}
    ^{breakdown pointers} ,,2 {of on for}
    ^{prove convince persuade show} ,,2 you ,,2 {wrong otherwise}
    {final} ^{word say} ,,2
    {more one another} ..1 ^chance
    {chance opportunity} to ,,1 ^{explain prove show put defend argue present plead respond reply correct}
    what ^be {they those}
    ^{persist insist} ,,2 {that in on}
    up for ..1 ^{debate discussion negotiation}
    {do does} {not n't} ,,2 ^{sit} ,,1 {right well}
    {better stronger best} ,,2 ^{than} ,,4 {chosen picked hired appointed took got shortlisted took}
    ^{ought should} ,,1 to? have ,,1 {be been} ,,2 {shortlisted interviewed hired chosen selected invited called
        offered}
    {should ought} ,,3 ^{shortlist interview hire invite reconsider rethink choose pick offer}
    ^{deserve deserved merit merited warrant warranted} ,,4 {another better interview second place chance one}
    ^{complain complaint grievance ombudsman tribunal}
    """,
    case=CASE,
    outcomes=OUTCOMES,
    reasons=words(
        "reason reasons grounds basis rationale reasoning logic justification explanation criteria thinking factors "
        "explanations cause"
    ),
)
"""What he wants done about it, or thinks of it."""
PLAIN = Turns(
    """
    ^reconsider {me us}
    ^{reconsider re-consider revisit rethink} {my the your} ,,2 {application candidacy candidature case file profile cv
        resume résumé rejection decision}
    {revoke withdraw annul quash} ,,3 ^{rejection decision refusal}
    ^{reconsider review revisit reopen re-open reverse overturn rescind contest challenge dispute
        appeal} ,,3 {rejection refusal non-selection decision outcome verdict no marking}
    ^appeal ,,4 {rejection refusal non-selection decision outcome verdict}
    ^{change} ,,2 your ,,1 {mind decision} ,,6 {me my candidacy application}
    ^{give grant allow offer} me ,,4 {another one second last further fresh} ,,2 {chance go shot try opportunity hearing
        crack bite attempt}
    {ask beg want give request deserve grant allow need hope plead like} ,,5 {second another further} {chance
        opportunity go shot try hearing} !!{to}
    {could can may to would make might} ,,5 ^change ,,1 your {mind decision}
    ^{reevaluation re-evaluation reassessment reconsideration reexamination remarking review} ,,2 of ,,2 {my
        decision rejection non-selection candidature}
    re ^{evaluation assessment examination consideration marking scoring} ,,1 of
    ^complaint ,,6 {application candidacy decision handled treated process recruitment}
    {result results score scores marks test decision application outcome candidature file paper} ,,6 re ^{evaluated
        assessed marked scored checked examined considered evaluate assess mark score check examine consider}
    {candidate person appointee hire other others} ,,4 have that i {do have be} ^{not n't}
    my {application candidature candidacy file case} ,,4 ^{reconsidered reopened re-opened reinstated reviewed}
    """
)
"""What can only be an appeal, whoever has spoken of a rejection."""
CONTESTED = Turns(
    """
    ^{contest challenge dispute protest oppose appeal} ,,5 <outcomes>
    {not n't never cannot refuse unable decline hard difficult struggle unwilling reluctant} ,,2 ^{agree accept
        understand fathom swallow} ,,4 <outcomes>
    ^{disagree quarrel} with ,,5 <outcomes>
    <outcomes> !!{to} ,,8 {unfair unjust wrong mistaken mistake incorrect unreasonable harsh biased flawed unjustified
        unwarranted error ^arbitrary}
    ^{reconsider rethink reassess revisit reverse overturn overrule rescind retract reopen recheck
        re-check} ,,5 <outcomes>
    <outcomes> ,,5 ^{reconsidered reassessed revisited reversed overturned overruled rescinded reopened rechecked}
    {unfair unjust wrong mistaken incorrect} ,,2 ^<outcomes>
    """,
    outcomes=OUTCOMES,
)
"""What can be said only against a decision on the writer."""
ANEW = Turns(
    """
    {since then meanwhile now today} ,,6 ^{apply applied applying reapply reapplied}
    ^{apply applied applying reapply reapplied re-apply re-applied} ,,3 {again anew afresh new now this next}
    {new next current latest autumn spring summer} ..2 ^{role post vacancy opening position round cohort intake
        posting}
    """
)
"""Words of one who has taken the no and comes with something new."""
TAKEN_WELL = words("thank thanks thankful understand feelings respect congratulate congratulations delighted")
TURNING = words("but however yet still though although while whilst nevertheless not n't why reconsider again please")
DENIALS = words("not n't never no cannot nobody fail refuse struggle nothing")
MISREADING = words(
    "misread misjudge misunderstand overlook underestimate misinterpret undervalue mistake find get make deserve merit "
    "fall fell surprise surprised shock shocked stun stunned amaze amazed baffle baffled bewilder astonish perplex "
    "puzzle"
)
PURSUING = words(
    "ask write want need request seek plan mean intend try expect contest wish look hope challenge appeal dispute be "
    "dream question quarrel hold like"
)
TELLING = words("tell explain show say learn write report find ask")
GRANTED = words("attempt chance shot go bite second another")
"""What a writer may ask for once more, or tell of having had."""
EXPLAINING = words("explain clarify report")
REVERSING = words("reconsider review revisit reopen reverse overturn rescind appeal contest challenge dispute re-open")
WISHING = words("would 'd could if may might should")
YOU = words("you your yours")
OTHERS = words("they them their he she his her our we us who patients clients customers")
ME = words("i me my mine myself i'm")
GIVEN_FEEDBACK = Turns(
    """
    {thank thanks grateful appreciate appreciated} ,,6 {feedback debrief explain explaining explanation}
    {your the} ,,2 {feedback debrief} ,,4 {you be was say said show help helped give gave make made send sent}
    {offer offered promise promised suggest suggested give gave send sent} ,,4 {feedback debrief explanation}
    """
)


def appeals(draft: Draft) -> Iterator[Stretch]:
    """Where a draft argues with a rejection, in order, at most one for each rejection."""
    taken = -1
    for sentence in sentences(draft):
        if sentence.index <= taken:
            continue
        turn = next((turn for turn in PLAIN(sentence) if _is_meant(sentence, turn)), None)
        place = sentence
        if turn is None and any(REJECTED(sentence)) and _is_own_rejection(draft, sentence):
            turn, place = _appeal_near(draft, sentence)
        if turn is None and any(DECIDED(sentence)) and words_of(sentence) & ME:
            turn = next((turn for turn in CONTESTED(sentence) if _is_meant(sentence, turn)), None)
            place = sentence
        if turn is not None:
            taken = max(place.index, sentence.index)
            first = opening(place, turn)
            yield place.stretch(first, turn.last)


def _appeal_near(draft: Draft, sentence: Sentence) -> tuple[Turn | None, Sentence]:
    """The appeal beside a rejection: in its sentence, the next or the one before."""
    for place in (sentence, after(draft, sentence), before(draft, sentence)):
        if place is None or place.block != sentence.block or _has_feedback(place):
            continue
        if any(_is_renounced(clause_of(place, turn.key), turn) for turn in APPEALED(place) if _is_bare(turn)):
            continue
        rejected = list(REJECTED(sentence)) if place is sentence else []
        for turn in APPEALED(place):
            apart = place is not sentence or any(turn.key not in found.tokens for found in rejected)
            if apart and _is_meant(place, turn):
                return turn, place
    return None, sentence


def _is_own_rejection(draft: Draft, sentence: Sentence) -> bool:
    """Whether it is the writer who was turned down, by the reader's side."""
    known = near = words_of(sentence)
    following = after(draft, sentence)
    if following is not None and following.block == sentence.block:
        near |= words_of(following)
    if known & TAKEN_WELL and not known & TURNING:
        return False
    if all(_is_of_others(sentence, turn) for turn in REJECTED(sentence)):
        return False
    return not any(ANEW(sentence)) and bool(near & (ME | YOU) or not known & OTHERS)


def _is_of_others(sentence: Sentence, turn: Turn) -> bool:
    """Whether it is the writer's firm, or somebody he speaks of, that was turned down: "we were unsuccessful"."""
    if is_quoted(sentence, turn.key):
        return False
    clause = clause_of(sentence, turn.key)
    owners = [lower(child) for child in clause.subject.lefts] if clause.subject is not None else []
    ours = clause.subject is not None and lower(clause.subject) in {"we", "us"}
    people = clause.head.head if clause.relation == "relcl" else None
    if people is not None and people.tag_ == "NNS" and people.dep_ in {"nsubj", "nsubjpass", "dobj"}:
        return True
    return ours or bool({"our", "their", "his", "her"} & set(owners))


def _is_renounced(clause: Clause, turn: Turn) -> bool:
    """ "I am not asking you to reconsider", "please don't explain"."""
    if clause.head == turn.key and clause.negated and clause.party in {Party.SENDER, Party.READER}:
        return True
    return any(above.negated and above.party is Party.SENDER and above.lemma in PURSUING for above in clause.chain())


def _has_feedback(sentence: Sentence) -> bool:
    """Whether feedback has been given or offered, and is not only wished for: "I would appreciate feedback"."""
    return any(
        not any(lower(token) in WISHING for token in sentence.tokens if token.i < turn.first.i)
        for turn in GIVEN_FEEDBACK(sentence)
    )


def _is_bare(turn: Turn) -> bool:
    """Whether the words hold no denial of their own."""
    return not any(lower(token) in DENIALS for token in turn.tokens)


def _is_meant(sentence: Sentence, turn: Turn) -> bool:
    """Whether the appeal is made here and now: not denied, not told, not invited."""
    if is_quoted(sentence, turn.key) or _has_feedback(sentence):
        return False
    if invitations(sentence) and not any(REJECTED(sentence)):
        return False
    if lower(turn.key) == "why" and turn.key.i and lemma(turn.key.nbor(-1)) == "be":
        return False
    clause = clause_of(sentence, turn.key)
    if any(lower(child) in {"their", "his", "her", "our"} for child in turn.key.lefts):
        return False
    if _is_bare(turn) and (_is_renounced(clause, turn) or any(lower(child) == "no" for child in turn.key.lefts)):
        return False
    if lemma(turn.key) in MISREADING:
        return True
    if clause.lemma in TELLING and clause.party is Party.SENDER and clause.time in {Time.PAST, Time.PERFECT}:
        return False
    if clause.party is Party.OTHER and clause.head == turn.key and lemma(turn.key) in REVERSING:
        return False
    if any(above.party is Party.SENDER and above.lemma in EXPLAINING and not above.negated for above in clause.chain()):
        return False
    if clause.time in {Time.PAST, Time.PERFECT} and {lower(token) for token in turn.tokens} & GRANTED:
        return clause.party is Party.READER
    asked = lower(turn.first) in {"what", "why", "how", "where", "who", "which"}
    told = (
        not asked and clause.party in {Party.SENDER, Party.WE, Party.OTHER} and clause.time in {Time.PAST, Time.PERFECT}
    )
    return not (told and clause.head == turn.key and _is_bare(turn))
