"""Leniency: asking to be let past a requirement or a screen, and blaming the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .clauses import Mood, Party, Time, children, clause_of, lemma, lower
from .guards import is_quoted
from .hiring import SYSTEMS
from .requests import is_requested
from .sentences import Sentence, before, sentences
from .shortfalls import QUALIFICATIONS, SOMEONE, STANDARDS, shortfall
from .turns import Turn, Turns, opening, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft

HURDLES = (
    QUALIFICATIONS
    | STANDARDS
    | words(
        "gap gaps shortfall shortage deficit lack rule rules test tests exam assessment age limit deadline date "
        "condition conditions restriction restrictions stage round fact policy bar percentage filter record "
        "conviction convictions year years month months absence shortcoming shortcomings weakness deficiency "
        "discrepancy hole holes break missing ineligibility quota residency residence nationality sponsorship visa "
        "screening step formality formalities paperwork norm norms rigidity clause stipulation mandatory compulsory "
        "quiz verdict outcome score questionnaire vetting garda bracket screen points mark marks hurdle height "
        "distance location"
    )
) - words("what everything hour hours papers list point management leadership")
"""What may stand between an applicant and an interview."""
LENIENT = words(
    "overlook waive ignore disregard discount relax bend stretch loosen forgive excuse forego forgo condone overrule "
    "override soften ease lower lift suspend dispense exempt discard relaxing waiving overlooking ignoring bending "
    "disregarding relaxation flex reconsider rethink fudge"
)
PASSES = words(
    "exception exceptions allowance allowances concession waiver exemption dispensation leeway relaxation leniency "
    "flexibility latitude slack pass wiggle grace special-case wriggle special exceptional"
)
SCREENS = SYSTEMS - words(
    "post page link route online department mailbox inbox process jobs web channel website linkedin indeed monster "
    "seek headhunter headhunters talent recruitment upload"
) | words(
    "algorithm bot bots robot robots software filter filters machine computer ai questionnaire quiz sift sifting "
    "screen screening screener tick-box tickbox checkbox box knock-out dropdown parser test tests scanner keyword "
    "keywords ats auto-reject recruiter recruiters hr automation autoresponder knock knockout psychometric assessment "
    "gatekeeper gatekeepers barrier hurdle cut shortlist wizard criteria matrix scoring engine tracking"
)
REJECTING = words(
    "reject screen filter knock kick block bounce bin exclude decline throw weed turn spit ditch discard eliminate "
    "disqualify bar sift refuse deny lock shut rule auto-reject autoreject stop cut drop flunk fail chuck toss "
    "dismiss eject trash delete boot rank remove score catch strike cull decide"
)
ME = words("i me my mine i'm i've myself")
LETTING = Turns(
    """
    <lenient> ,,5 <hurdles>
    <lenient> ,,2 with ,,5 <hurdles>
    <lenient> {it this that them both these}
    <hurdles> ,,5 {set put left leave} aside
    {it this that they} {be get} ,,2 <waived>
    <hurdles> ,,5 <denial> ,,5 {set carved stone hard negotiable fast}
    {accommodate stretch room} ,,5 {candidate me someone somebody applicant one} ,,5 {above below over under
        outside without past}
    {drop skip remove scrap reduce cut} ,,5 {requirement criterion criteria condition minimum rule stipulation test
        cut-off threshold}
    <hurdles> ,,5 <waived>
    {look see read get peer think} {past beyond over round around through behind outside} ,,5 <hurdles>
    {not n't never} ,,1 insist ..1 on ,,4 <hurdles>
    {benefit} of the doubt
    let my ,,2 {application form cv resume résumé name papers} ,,1 {in through past pass}
    {give leeway slack room flexibility play wiggle latitude} ,,1 {in on with over around} ,,4 <hurdles>
    special ..1 {consideration treatment case dispensation permission}
    {way ways} ..1 {round around past over} ,,4 <hurdles>
    {stand count substitute serve pass qualify} ,,2 in? {for as instead} ,,4 <hurdles>
    {set put leave place} ,,6 to one side
    turn ,,2 blind eye
    look the other way
    wink at
    stretch a point
    <passes> ,,5 be ,,2 {made make granted grant given give allowed allow possible applied}
    {judge assess rate weigh measure} ,,5 {not rather instead} ,,5 {<hurdles> paper}
    {considered interviewed seen shortlisted heard accepted judged assessed} ,,5 <despite>
    application ,,5 from ,,2 {someone somebody anyone candidate applicant person} {without lacking who below}
    {close shut} {your an one both} eye
    {make allow grant give have find offer show permit use} ,,2 <passes>
    {make grant} ,,4 {exception exceptions allowance allowances concession dispensation}
    {any some little bit way room} ,,2 <passes>
    <passes> ,,2 {on for in regarding from about} ,,5 <hurdles>
    {wiggle wriggle} room
    let {me it that this} {off slide go pass slip}
    let {me my} {in through past back onto into}
    let me ,,5 without
    give {me us} ,,5 {pass slack leeway bye}
    cut me ,,5 {slack break}
    {be show} ,,2 {flexible lenient generous accommodating relaxed understanding easygoing} ,,5 {<hurdles> on about
        with over}
    {set put leave push brush wave} ,,2 <hurdles> {aside away}
    {set put leave push} aside ,,5 <hurdles>
    forget about? ,,5 <hurdles>
    {gloss skate} over ,,5 <hurdles>
    {budge compromise bend} {on over} ,,5 <hurdles>
    {accept take treat count regard consider} ,,5 in {lieu place}
    {accept take treat count regard consider} ,,5 instead of ,,5 <hurdles>
    {accept take treat count regard consider} ,,5 as {equivalent meeting enough sufficient satisfying}
    {treat count} me as
    dispense with ,,5 <hurdles>
    do without ,,5 <hurdles>
    hold ,,5 {<hurdles> that it} ,,2 against me
    <considering> ,,2 {me my} ,,5 <despite>
    <considering> ,,2 {a an}? {someone somebody candidate applicant candidates applicants people person} {without
        lacking below outside}
    <pushing> ,,2 {me my it mine us} ,,5 {past around round manually beyond straight ahead}
    <pushing> ,,2 {me my it mine us} ,,5 {through onto into} ,,3 {<lists> <screens> <hurdles> anyway regardless}
    {put send let get wave pull push nod} ,,2 {me my it mine} ,,2 through END
    {whether if} ,,8 {might could would may can} ,,1 {do suffice serve pass}
    {stand make compensate substitute} ,,1 {in up}? for {it this that them}
    {wait follow come keep} ,,3 {until till after once} ,,4 {start begin join hire employ}
    pretend ,,8 <hurdles>
    {read look judge see} ,,6 your own ,,1 {eye eyes judgement judgment}
    {try take hire test see trial} me ,,4 {out anyway regardless still nonetheless}
    without ,,4 <hurdles>
    {accept take treat count regard consider admit} ,,9 in {lieu place} of
    {close look} ,,3 {over past} ,,3 {it this that} !!:n
    !!{get} <pushing> ,,2 <through> ,,2 {me my it}
    {turn shut} ,,1 {a an your} ,,1 {blind deaf} {eye ear}
    ^{bypass skip sidestep circumvent dodge evade leapfrog jump swerve} ,,4 {<screens> <hurdles> queue}
    {stand make compensate substitute deputise deputize} ,,1 {in up}? for ,,4 <hurdles>
    {be do suffice} ,,1 {enough instead} ,,3 {without in} ,,4 <hurdles>
    {judge assess rate weigh measure size} ,,2 {me my} ,,6 {work record merit merits results face person done do}
    {rather instead} ,,1 {than of} ,,3 {go rely stick insist lean} ,,2 {by on to} ,,4 {list <standards> paper <screens>}
    {give grant allow offer let} ,,1 {me someone somebody} ,,6 {chance shot go hearing try look interview opportunity
        appear sit crack audition} ,,6 <despite>
    <hurdles> ,,3 {can could might may} ,,2 {follow wait come} ,,4 {later after once afterwards till until when}
    {stretch run extend go} ,,1 to ,,3 {someone somebody anyone candidate applicant person me}
    {turn convert} ,,6 {rejection refusal screening decline fail failed} ,,3 into
    let ,,3 {me someone somebody candidate applicant} ,,6 off
    be ,,4 {let excused exempted spared} ,,1 off? ,,4 <hurdles>
    be ,,2 let off
    spare me ,,4 <hurdles>
    {treat handle apply interpret read regard see} ,,5 <hurdles> ,,5 {flexibility leniency loosely generously kindly
        leniently discretion latitude mercy sympathetically liberally guideline wish}
    <hurdles> be {really truly absolutely strictly quite} ,,2 {essential necessary must mandatory dealbreaker
        deal-breaker required needed compulsory indispensable}
    be ,,4 <hurdles> {really truly absolutely strictly quite} ,,3 {essential necessary must mandatory dealbreaker
        deal-breaker required needed compulsory indispensable}
    {give lend} ,,1 {me us} ,,2 leg ,,1 up
    {use exercise show} ,,2 {your}? ,,2 {discretion clemency mercy leniency indulgence}
    <hurdles> ,,4 {can could might may} ,,1 be ,,2 <waived>
    {sneak slip squeeze wangle} ,,1 {me my mine} ,,2 in
    {let allow accept take consider} ,,1 {me my mine} ,,2 {late after anyway regardless}
    {make find} ,,3 way {round around}
    {step intervene} in ,,1 !!{for}
    {have take cast} ,,2 {look glance} ,,4 {yourself personally anyway regardless}
    {settle} for ,,5 {less without fewer instead}
    {come round} {down below} ,,2 {from on} ,,5 <hurdles>
    {just only} this once
    {back side} {way door entrance} ,,1 {in into for}
    {count credit} ,,6 {towards toward} ,,5 <hurdles>
    let ,,3 <hurdles> ,,2 {go slide slip pass drop lie}
    go ,,1 {easy lightly soft gentle gently} on
    {make get have force tell persuade} ,,2 <screens> ,,2 to? ,,1 {accept take let read recognise recognize pass}
    {skip omit drop miss} ,,1 out? ,,4 <hurdles>
    {take show have cast} ,,3 {sympathetic lenient charitable generous kindly kind} ,,2 {view eye look light attitude
        approach glance}
    {pull fish rescue pluck dig retrieve save recover} ,,2 {me my} ,,6 {pile bin heap trash reject rejects spam}
    {manual manually human} ,,1 {review look check consideration consider reviewed checked}
    let ,,4 {be count} ,,2 {enough sufficient substitute}
    <pushing> ,,2 {me my it mine} ,,5 <screens>
    <pushing> ,,2 {me my it mine} by hand
    <pushing> ,,2 {me my it mine} ,,5 <lists>
    fast track {me my}
    i ,,4 be {allowed permitted let admitted invited} ,,1 to? {proceed progress advance continue sit interview
        compete appear go move through past in on} ,,9 <despite>
    i be {allowed permitted let admitted invited} {to through past in on} ,,9 <despite>
    be i {allowed permitted let admitted invited} {to through past in on} ,,9 <despite>
    {have put} ,,2 word with ,,2 <screens>
    <overriding> ,,5 {<screens> rejection decision}
    """,
    lenient=LENIENT,
    standards=STANDARDS,
    denial=words("not n't hardly"),
    hurdles=HURDLES,
    passes=PASSES,
    screens=SCREENS,
    waived=words(
        "skipped removed scrapped forgiven reduced discounted stretched eased adjusted waived overlooked relaxed "
        "lifted dropped ignored flexible negotiable disregarded loosened lowered bent excused exempted condoned"
    ),
    considering=words(
        "consider interview see shortlist take hire judge accept include entertain progress assess weigh evaluate"
    ),
    despite=words(
        "despite without although though regardless anyway notwithstanding spite lacking even same nevertheless "
        "nonetheless"
    ),
    pushing=words(
        "push put get add slip sneak move pull wave bump send nudge pass fish rescue lift slot usher squeeze pop place "
        "steer help smuggle carry reinstate enter upload unblock"
    ),
    through=words("through past around round manually onto into beyond back directly straight ahead"),
    lists=words("shortlist list longlist pile stage interview round panel system next"),
    overriding=words("override overrule unblock reverse bypass circumvent"),
)
"""What the reader is asked to do so that the writer gets past."""
STILL = Turns(
    """
    {but still yet however nevertheless nonetheless anyway though} ,,6 <considering> ,,1 {me my}
    <considering> ,,1 {me my} ,,6 {still nevertheless nonetheless anyway regardless}
    """,
    considering=words(
        "consider interview see shortlist take hire accept include allow let give grant permit call invite entertain"
    ),
)
"""What is asked of the reader in the face of a lack."""
PLEADING = Turns(
    """
    {n't not never} ,,1 {rule write count discount dismiss reject exclude screen turn} ..1 {me my} ..1 {out off down
        away}? ,,3 {because for over on due just}
    {n't not never} let ,,2 {my that the this it} ,,5 <standing>
    {n't not never} hold ,,2 against me
    {n't not never} ,,2 be ,,2 {put deterred discouraged dissuaded swayed} ,,2 {off by} ,,5 <hurdles>
    {hope trust wish pray} ,,5 <hurdles> ,,5 {n't not never} ,,5 <standing>
    {hope trust wish pray} ,,5 {n't not never} ,,5 hold ,,2 against me
    <hurdles> ,,5 {n't not never} ,,2 {need have} to ,,5 <standing>
    {n't not never} let ,,9 <hindering> ,,1 {you me us}
    {n't not never} hold ,,7 against me
    {n't not never} ,,1 be? ,,1 {held counted count used use weighed weigh taken take marked mark} ,,4 against {me my}
    {shame pity crime loss waste sad} ,,8 <hindering> ,,3 {you your me from good}
    {n't not never} ,,1 be ,,2 {put deterred discouraged dissuaded swayed scared frightened} ,,2 {off away}? ,,1 by
    {n't not never} ,,3 {care mind bother fuss worry obsess dwell insist hang hung fixate fixated stuck} ,,2 {about on
        up over} ,,5 <hurdles>
    <hurdles> ,,6 {need n't not} ,,2 {matter count bother weigh}
    {hope trust wish pray sure confident} ,,4 {that it this they those} ,,3 {n't not never} ,,4 {against way off out}
    {tenth last one rest other} ,,1 {need can could should may might} ,,2 {not n't} ,,2 {matter count bother weigh}
    {n't not never} ,,1 {judge assess penalise penalize punish mark blame fault dismiss downgrade} ,,2 {me my} ,,1 {by
        for on over because down out off solely}
    {pay attach give} no ,,2 {heed attention weight mind} ,,2 to ,,4 <hurdles>
    never mind ,,4 <hurdles>
    """,
    hindering=words(
        "stop keep prevent deter hinder hold block put bar discourage dissuade blind scare sway cloud cost"
    ),
    hurdles=HURDLES,
    standing=words(
        "stand put hold deter count come get colour color rule stop spoil block disqualify exclude obstacle barrier "
        "bar problem issue deal-breaker dealbreaker breaker bother matter prejudice weigh sink cloud way impediment "
        "hurdle"
    ),
)
"""What the reader is not to let a lack do."""
BLAMED = Turns(
    """
    {<screens> it} ,,5 <rejecting> ,,5 {me my mine application}
    <rejecting>:v ,,5 {by at from through} ,,5 {<screens> hurdle}
    {me my i} ,,5 <rejected> ,,2 {automatically instantly immediately straight within before}
    {automatically instantly auto} ,,2 <rejected>
    <screens> ,,5 {n't not never} ,,2 {let allow permit accept like take recognise recognize pass give see
        understand have} ,,2 {me my a past anyone people beyond further}
    <screens> ,,5 {refuse keep insist} ,,2 {to reject rejecting kicking bouncing throwing on spitting}
    {n't not never barely hardly} ,,5 {get make go come pass be squeeze} ,,2 {past through beyond
        round} ,,5 <screens>
    {n't not never} ,,2 {pass survive clear beat satisfy} ,,2 <screens>
    before ,,5 <screens> ,,5 <rejecting>
    {before so lest} ,,5 <rejected> ,,2 {by at in for} ,,5 <screens>
    {bounce bouncing keep} ,,2 {off bouncing back} ,,5 <screens>
    <screens> ,,2 <hostile>
    <screens> ,,5 <judging> ,,5 i
    {i application cv resume résumé} ,,2 {be get got} ,,2 {auto automatically}? {screened filtered knocked weeded
        sifted kicked spat bounced binned} ,,2 out
    {would will 'd 'll might may} ..1 {not}? {fail flunk} ,,4 <screens>
    {website site page portal} ..1 {<rejecting>} ..1 {out off away}? ..1 {me my}
    {fall stumble trip} {at on over through} ,,2 first ,,5 hurdle
    fall foul of ,,2 <screens>
    on paper ,,2 {i my me} ,,2 <denial>
    <doors> ,,6 {send throw kick redirect bounce show usher shunt} ,,2 me ,,6 {refusal rejection out away off back
        page}
    {<screens> website portal site chatbot} ,,3 {inform tell say decide reckon deem notify claim state advise inform
        pronounce declare call} ,,6 {ineligible unsuitable unqualified rejected unsuccessful not n't}
    {somebody someone hr recruiter whoever} ,,4 {decide say judge conclude reckon think} ,,8 i ,,2 {not n't}
    <screens> ,,5 {n't not never hardly} ,,3 {make grasp read handle cope value appreciate judge recognise recognize fit
        place weigh measure} ,,6 {me my mine people career anyone}
    {<screens> hr recruiter agency} ,,3 {never n't not} ,,3 {open read look glance forward pass} ,,4 {my me}
    <screens> ,,2 {put place rank score rate mark leave} me ,,3 {below under outside beneath last bottom low out}
    {automated automatic auto instant computerised computerized} ,,1 {rejection refusal decline brush-off}
    my ,,3 {application cv resume résumé form profile} ,,3 {bounce bounced stuck}
    {never not n't no hardly} ,,5 {reach get see read open look meet} ,,4 {human humans person people living-soul soul
        eye eyes anyone anybody someone}
    {no not n't} ,,2 {human person one soul anyone anybody somebody} ,,2 {have would will be ever could}? ,,3 {read
        see open look glance reach}
    {<denial> without} ,,4 {keyword keywords buzzword buzzwords}
    {<screens> website portal site page form} ,,5 {n't not never refuse} ,,2 {let allow permit accept take go} ,,4 {me
        my}
    {<screens> website portal site} ,,4 <rejecting> ,,2 {anyone anybody everyone people applicants candidates those
        everybody person whoever} ,,2 {without lacking with under over who whose like not}
    {<screens> portal website site form} ,,4 {time kick throw shut lock spit turn cut} ,,2 {me my} ,,2 {out off away
        down}
    {<screens> chatbot recruiter hr} ,,3 <hasty> ,,3 {me my}
    {say state come} ,,1 {no back} ,,4 <screens>
    {<screens> hr recruiter} {will would 'd 'll might may} ,,2 {probably likely surely only just never
        doubtless}? ,,2 <rejecting>
    <rejected> ,,6 {second seconds minute minutes hour hours} ,,2 {after of later}
    {keep keeps kept} ,,2 {getting being} ,,3 <rejected>
    """,
    doors=SCREENS | words("form website portal site page dropdown drop-down drop menu link chatbot option options"),
    hasty=words("misread misjudge overlook ignore miss skip pass dismiss mishandle lose"),
    screens=SCREENS,
    rejecting=REJECTING,
    rejected=words(
        "rejected screened filtered knocked kicked blocked bounced binned excluded declined thrown weeded discarded "
        "eliminated disqualified barred sifted refused locked deleted auto-rejected ruled dismissed turned failed"
    ),
    judging=words("decide think say deem judge conclude reckon assume tell misread misjudge"),
    hostile=words("unfair badly hate hates stupid blind daft dumb absurd ridiculous broken"),
    denial=words("not n't no fail lack miss look fall"),
)
"""What is said of the screen."""
DENIALS = words("not n't never refuse")
RULED = (
    STANDARDS
    | QUALIFICATIONS
    | words("test tests assessment rule rules exception limit application date condition age")
) - words(
    "what point points item items management leadership paper papers level description list everything hours hour "
    "portfolio practice foundation bar mark check brief bill"
)
WISHES = words("ask request hope trust wish beg plead pray like want appreciate grateful expect please")
HIRED = words(
    "submit submitted machine apply job role position vacancy online test assessment website site profile "
    "your you application applications apply applying cv cvs resume résumé hr ats portal recruiter recruiters "
    "candidate candidates interview algorithm bot robot robots keyword keywords paper form questionnaire filter "
    "software"
)
EQUAL = words("equivalent enough sufficient meeting satisfying")
MODALS = frozenset(["can", "could", "may", "might", "would", "should", "will"])
INTENSE = words("really truly absolutely strictly")
SOFT = words("flexible negotiable set carved stone way round around relaxed waived lifted dropped overlooked waiver")
POINTERS = words("it this that them both these they")
IDIOMS = words(
    "blind eye exception exceptions allowance allowances benefit waiver leeway concession concessions discretion"
)
"""Words that mean leniency wherever they stand, so that the writer may be named a sentence before."""
TECHNICAL = words(
    "file pdf upload attachment password login log-in browser 404 error captcha server postcode size format mb crash "
    "account username link page timeout document docx"
)


class Plea(NamedTuple):
    """A wish to be let past, or the blame of what stands in the way. Offsets are into `Draft.text`."""

    start: int
    end: int
    words: str
    is_asked: bool


def pleas_for_leniency(draft: Draft) -> Iterator[Plea]:
    """Where a draft asks to be let past a requirement or a screen, or blames it, in order, at most one a sentence."""
    for sentence in sentences(draft):
        earlier = before(draft, sentence)
        asked = next((match for match in LETTING(sentence) if _is_let_past(sentence, match, earlier)), None)
        asked = asked or _asked_all_the_same(sentence, earlier)
        asked = asked or next((match for match in PLEADING(sentence) if _is_pleaded(sentence, match)), None)
        match = asked or next((match for match in BLAMED(sentence) if _is_blamed(sentence, match)), None)
        if match is not None:
            first = opening(sentence, match)
            start, end = sentence.place(first, match.last)
            yield Plea(start, end, sentence.words(first, match.last), asked is not None)


def _asked_all_the_same(sentence: Sentence, earlier: Sentence | None) -> Turn | None:
    """The words that ask to be considered although the writer has just said what he lacks."""
    for match in STILL(sentence):
        if not is_requested(sentence, match):
            continue
        lacks = shortfall(sentence)
        if lacks is not None and lacks[1].i < match.last.i:
            return match
        if earlier is not None and earlier.block == sentence.block and shortfall(earlier) is not None:
            return match
    return None


def _is_let_past(sentence: Sentence, match: Turn, earlier: Sentence | None) -> bool:
    """Whether the reader is asked for it, for the writer's sake."""
    if any(
        above.party is Party.READER and above.time is Time.PAST for above in clause_of(sentence, match.first).chain()
    ):
        return False
    known = words_of(sentence)
    told = words_of(earlier) if earlier is not None and earlier.block == sentence.block else frozenset()
    if any(lower(token) in POINTERS for token in match.tokens) and not (known | told) & HURDLES:
        return False
    if any(lower(token) in EQUAL for token in match.tokens) and _asks_for_a_rule(sentence, match):
        return False
    someone = any(lower(token) in SOMEONE for token in match.tokens)
    if (
        not someone
        and not known & ME
        and not (told & ME and known & (IDIOMS | {"it", "this", "that", "those", "these", "them"}))
    ):
        if sentence.is_question and known & RULED and any(lower(token) in SOFT for token in match.tokens[-4:]):
            return not is_quoted(sentence, match.first)
        return bool(known & RULED) and is_requested(sentence, match)
    return is_requested(sentence, match) or _is_asked_of_own(sentence, match)


def _asks_for_a_rule(sentence: Sentence, match: Turn) -> bool:
    """Whether it only asks what counts: "do you treat X as equivalent"."""
    clause = clause_of(sentence, match.first)
    return sentence.is_question and not clause.modal and "my" not in words_of(sentence)


def _is_asked_of_own(sentence: Sentence, match: Turn) -> bool:
    """Whether a question or a "perhaps" is about the writer's own: "could my years count for the diploma"."""
    verb = next((token for token in match.tokens if token.pos_ in {"VERB", "AUX"}), match.first)
    clause = clause_of(sentence, verb)
    if is_quoted(sentence, verb) or clause.negated:
        return False
    known = words_of(sentence)
    hedged = bool(known & {"perhaps", "maybe", "surely", "hopefully"})
    return hedged or (sentence.is_question and (clause.modal in MODALS or bool(known & INTENSE)))


def _is_pleaded(sentence: Sentence, match: Turn) -> bool:
    """Whether it is a lack of the writer's own that the reader is not to mind."""
    known = words_of(sentence)
    own = bool(known & (ME | {"missing", "lacking", "us", "let"})) and bool(
        known & (HURDLES | {"missing", "against", "tenth"})
    )
    clause = clause_of(sentence, match.first)
    asked = clause.mood is Mood.QUESTION and "surely" not in known
    others = clause.party is Party.OTHER and not (any(children(clause.head, "nsubjpass")) and known & WISHES)
    return own and not is_quoted(sentence, match.first) and not others and not asked


def _is_blamed(sentence: Sentence, match: Turn) -> bool:
    """Whether a screen of the employer's kept, or may keep, the writer out."""
    if is_quoted(sentence, match.first) or not words_of(sentence) & ME or not words_of(sentence) & HIRED:
        return False
    clause = clause_of(sentence, match.first)
    if any(lower(token) in DENIALS for token in match.tokens) and words_of(sentence) & TECHNICAL:
        return False
    if sentence.is_question and any(above.mood is Mood.QUESTION for above in (clause, clause_of(sentence, match.last))):
        return False
    if clause.party in {Party.WE} or (clause.party is Party.SENDER and clause.head in match.tokens and _works(match)):
        return False
    owners = {lower(child) for token in match.tokens for child in token.lefts}
    return not owners & {"our", "their", "his", "her"}


def _works(match: Turn) -> bool:
    """Whether the writer himself does the screening."""
    verb = next((token for token in match.tokens if lemma(token) in REJECTING and token.pos_ == "VERB"), None)
    return verb is not None and verb.tag_ != "VBN"
