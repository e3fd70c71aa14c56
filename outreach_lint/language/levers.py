"""Levers: the ways to press somebody by what others want, by what is scarce, by what he would lose, or by a threat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Party, Time, clause_of, clauses, lemma, lower
from .employment import EMPLOYERS, JOBS, OCCUPATIONS, RIVALS, SUITORS
from .match import lexicon
from .tellings import finite_clause, has_reader, has_sender, is_denied_between, is_story, stretches
from .turns import Turns
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence

CLASSES = {
    "employer": EMPLOYERS - words("people manager") | RIVALS | SUITORS,
    "suitor": SUITORS | RIVALS,
    "other": words(
        "another other others several many multiple two three four five numerous competing various second "
        "plenty few some lots loads half-dozen dozen elsewhere someone somebody everyone everybody anyone "
        "rival different both"
    ),
    "want": words(
        "want court chase woo pursue headhunt approach poach ring call phone email contact message text "
        "hound pester circle fight vie bid compete clamour clamor tempt lure beg snap hire recruit love"
    ),
    "offer": words("offer proposal bid contract counter-offer counteroffer approach overture"),
    "process": words("process interview round stage shortlist talk discussion negotiation conversation"),
    "hold": words(
        "have hold get receive consider weigh entertain juggle sit field mull ponder compare assess "
        "review ve 've got be evaluate"
    ),
    "job": JOBS,
    "me": words("me mine myself"),
    "i": words("i"),
    "my": words("my mine"),
    "you": words("you ye yous u your yours y'all yourself"),
    "will": words("will would shall could may might 'll 'd going gonna can"),
    "be": words("be is am are 's 're 'm been being"),
    "not": words("not n't never no cannot hardly"),
    "kind": OCCUPATIONS
    | words(
        "people folk folks hand lad lass kind sort type calibre caliber like somebody someone person ones "
        "one candidate talent"
    ),
    "rare": words("rare rarer rarest scarce scarcer unicorn endangered"),
    "long": words("long forever indefinitely ages much"),
    "regret": words("regret rue repent lament"),
    "folly": words(
        "mistake shame pity folly madness crime waste error blunder foolish unwise mad crazy insane daft "
        "silly remiss short-sighted shortsighted stupid ill-advised imprudent rash bonkers nuts loss "
        "misfortune careless reckless"
    ),
    "lose": words(
        "miss lose pass overlook turn let reject ignore dismiss skip decline ditch hesitate dither wait "
        "hire interview take see meet employ sign snap grab"
    ),
    "away": words("slip go get walk escape disappear slide drift wander leave"),
    "gone": words("away by elsewhere through past off"),
    "sign": words("sign join go take accept move start walk head bring offer sell lend give be work commit fix defect"),
    "elsewhere": words("elsewhere competitor competition rival opposition"),
    "place": frozenset(lexicon("workplaces")),
    "near": words("road street door corner town hill lane river valley block"),
    "match": words("match beat top exceed outbid trump equal surpass"),
    "good": words("something more better special best proper serious attractive tempting"),
    "decide": words("accept decide sign answer reply respond say choose commit confirm give let"),
    "give": words("give giving offer offering grant allow"),
    "letter": words("letter email e-mail mail cv resume résumé application message note pitch"),
    "snap": words(
        "get have take snap grab hire land nab snatch snaffle poach pinch bag sign scoop whisk recruit steal"
    ),
    "rarely": words("rarely seldom once hardly"),
}

COURTED = Turns(
    """
    =<i> ,,1 <be> being ,,1 {headhunted courted poached wooed chased}
    {ready keen willing eager prepared waiting desperate} to ,,1 {hire sign employ recruit have snap take} =me
    {<suitor> <other>} ,,5 {be been get got} ,,1 in touch
    {<suitor>} ,,3 {have has 've} ,,2 {reached called rung written phoned approached contacted emailed messaged}
    {<other> <suitor>} ,,3 <want> ,,1 =<me>
    :p {want wants chase chases court courts} =<me>
    :p ,,1 {have has 've 's} ,,1 {ask invite offer shortlist call} =<me> ,,8 {interview <job> <offer> round trial
        terms package salary}
    {a an one another the two three} ,,1 <employer> ,,5 {have has 's 've is are will would} ,,1 {offer ask invite
        shortlist promise propose agree} ,,4 {<me> <my> pay relocation <job>}
    <suitor> ,,5 <will> ,,2 {love like kill jump die be} ,,1 {glad happy delighted thrilled pleased keen overjoyed}? \
        ,,1 {to at for} ,,1 {have hire get take snap land recruit poach meet chance} ,,2 {<me> someone somebody a}
    <employer> ,,4 <be> ,,2 {after keen mad desperate interested chasing crying screaming begging hungry} ,,3 =<me>
    <employer> ,,4 {<be> have} ,,2 {crying screaming mad desperate begging queueing queuing fighting} ,,2 {for
        over} ,,2 {<kind> <me>}
    :p ,,4 {<be> have} ,,2 {crying screaming mad desperate begging queueing queuing fighting} ,,2 {for
        over} ,,2 {<kind> <me>}
    {<other> <suitor>} ,,4 {make send extend put give} ,,2 =<me>? ,,2 <offer> !!for
    {<other> <suitor> they} ,,2 {hold holding keep keeping save reserve have} ,,2 <job> ,,2 for =<me>
    :p ,,2 {hold holding keep keeping save reserve have} ,,2 <job> ,,2 for =<me>
    {<other> <suitor>} ,,4 {offer promise} ,,1 =<me> ,,3 {<job> terms money deal package salary raise rise more
        partnership}
    :p ,,4 {offer promise} ,,1 =<me> ,,3 {<job> terms money deal package salary raise rise more partnership}
    {<other> <suitor>} ,,5 {interest interested} in {<me> <my> hiring recruiting}
    {<other> <suitor>} ,,3 {would will 'd 'll could may might} ,,2 <snap> =<me>
    {beat beating} ,,1 path to =<my> door
    {knock knocking bang banging} ,,2 {on at down} ,,1 =<my> door
    =<my> {phone inbox linkedin} ,,3 {ring ringing hook full flooded hot buzz buzzing overflow overflowing burst
        bursting stop}
    <suitor> ,,3 <want> ,,2 =<me>
    ={<i> i} ,,1 <be> ,,2 {headhunted courted poached wooed chased tapped approached} ,,1 {by for already about
        daily weekly constantly}
    {<other> only} ,,2 <employer> ,,2 <be> ,,2 {queue queueing queuing lining clamouring clamoring circling knocking
        waiting}
    <suitor> ,,3 {in on} ,,1 =<my> {inbox phone linkedin dms messages doorstep}
    {<employer> <other> they} ,,3 {want need expect await} ,,2 =<my> {answer decision reply signature response yes}
    :p ,,3 {want need expect await} ,,2 =<my> {answer decision reply signature response yes}
    =<my> {current present} ,,1 {boss employer manager head company firm team school} ,,5 {raise rise counter
        counter-offer counteroffer promotion stay match bonus}
    """,
    **CLASSES,
)
HELD = Turns(
    """
    {narrowed whittled} ,,3 down to
    between you and ,,4 {<employer> <other>}
    you and ,,2 {other another} ,,1 <employer>
    =<i> ,,3 <hold> ,,3 {<other> competing written firm standing concrete outstanding pending job better} ,,1 <offer>
    =<i> ,,2 <hold> ,,4 <offer> ,,4 {from elsewhere table hand pocket waiting pending outstanding deadline desk open}
    =<i> ,,1 <be> ,,2 {in into through at} ,,3 <process> ,,1 {with at elsewhere from} ,,3 {<employer> <other>
        elsewhere}
    =<i> ,,1 <be> ,,2 {in into through at} ,,3 <process> ,,1 {with at elsewhere from} ,,3 :p
    =<i> ,,1 <be> ,,2 {in into at through} ,,1 {final last late later advanced closing} ,,1 <process> ,,1 {with at
        for elsewhere}
    =<i> ,,1 <be> ,,2 {interviewing shortlisted interview} ,,1 {with at by elsewhere for} ,,2 {<other> elsewhere}
    =<i> ,,1 <be> ,,2 {interviewing shortlisted interview} ,,1 {with at by elsewhere for} ,,2 :p
    =<i> ,,1 <be> ,,1 {talking speaking negotiating} {to with} ,,2 <other> ,,1 <employer>
    =<i> ,,2 {consider weigh ponder mull negotiate finalise finalize lean} ,,6 {<offer> package role post position
        job} {from at with}
    =<i> ,,2 {take accept} ,,1 {the an a} :p {<job> <offer>}
    =<i> ,,2 {turn decline refuse reject} ,,2 down? ,,2 <other> ,,2 {<employer> <offer>}
    =<i> ,,2 {turn decline refuse reject} ,,2 down? ,,2 :d ,,2 {<employer> <offer>}
    =<i> ,,2 have ,,3 pick of
    =<i> ,,2 {have ve 've} ,,4 <process> ,,3 {elsewhere lined booked scheduled}
    =<i> ,,2 {have ve 've} ,,3 <other> ,,2 {<process> <job>} ,,3 {elsewhere lined running way underway progress go}
    =<i> ,,2 {have 've} ,,2 been offered ,,5 {<job> elsewhere by with at}
    =<i> ,,3 {until till only} @time to <decide>
    =<i> ,,3 {have must need 've} to ,,1 <decide> ,,6 {<offer> them elsewhere}
    {<offer> number figure package sum} ,,4 on ,,1 {table desk}
    =<i> ,,3 {hold put delay stall postpone sit wait} ,,1 {off on back} ,,4 {<other> <employer> <offer> elsewhere}
    {put have make} ,,3 {number offer figure package sum proposal bid} on the table
    {keep keeping kept put putting} ,,3 <employer> ,,2 {waiting hold off}
    <offer> ,,3 in ,,2 {hand pocket inbox drawer}
    <offer> ,,4 {expire lapse run stand} ,,3 @time
    <other> <offer> ,,2 <be> ,,3 {in waiting pending due}
    <letter> ,,4 {go send write apply post} ,,4 to ,,2 <other> ,,2 {<employer> others places}
    =<i> ,,2 {have 've} ,,2 {send write apply post} ,,3 to ,,1 <other> <employer>
    <other> ,,2 <employer> ,,2 =i ,,2 {apply write contact approach send}
    :d ,,2 <employer> ,,2 =i ,,2 {apply write contact approach send}
    <be> one of ,,1 <other> ,,3 {<employer> places} ,,4 {<i> write contact approach}
    <be> one of ,,1 :d ,,3 {<employer> places} ,,4 {<i> write contact approach}
    <be> ,,1 =<my> {first top preferred number} {choice pick preference}
    """,
    **CLASSES,
)
BIDDING = Turns(
    """
    {twice double triple} ,,2 {what than} you ,,1 {pay offer are}
    more than you ,,1 {pay offer}
    {get earn make command fetch} ,,2 {more better twice double} ,,2 elsewhere
    {unless if could can will would must to have} <you>? ,,1 <match> ,,3 {<offer> number figure salary theirs
        package rate terms £ $ €}
    {unless if could can will would must to have} <you>? ,,1 <match> ,,3 :d
    {can could will would} <you> ,,1 <match> ,,1 {it that this them theirs}
    <give> <you> ,,2 first {bite dibs refusal pick crack shot call look option}
    {can could will would} <you> ,,1 {do offer pay give} ,,1 the {same better more likewise} ,,1 END
    {<give> let} <you> ,,3 {first chance opportunity dibs shot option pick bite crack} ,,2 {to at before shot dibs
        refusal look crack pick option}
    {whichever whoever first only} ,,9 {get gets have has land lands win wins hire hires} =<me>
    <you> need =<me> END
    <you> need =<me> more than
    make it worth =<my> while
    make =<me> ,,3 <offer>
    <you> ,,2 {have need want got} to ,,2 {<match> come do sweeten go move pay raise} ,,3 {<good> up higher fast than}
    what ,,1 {would will} {it you} ,,1 {take do offer give pay} ,,6 {for to} ,,3 {<i> me keep win land get persuade
        secure}
    =<i> ,,1 {would 'd will 'll} ,,2 {throw turn pass walk drop give chuck ditch cancel reject refuse} ,,2 {it them
        that those everything} ,,3 {for down over away} ,,2 <you>
    {word call yes line email answer} from <you> ,,2 {could would might will can} ,,1 {tip sway settle change
        decide swing stop}
    {highest best} {bidder offer}
    first come first {serve served}
    first refusal
    {whoever who} ,,1 {call answer reply offer move respond come sign get} ,,1 first
    """,
    **CLASSES,
)
SCARCE = Turns(
    """
    there {are is} {not n't} ,,1 {many lots} ,,2 <kind> {who with that can of}
    {unique rare golden limited time off only unrepeatable exclusive} ,,1 {opportunity
        chance offer} ,,1 {to
        for} ,,1 {<you> get hire have secure land snap employ sign acquire win}
    <kind> ,,6 {<be> get become grow} ,,2 <rare>
    <kind> ,,6 <be> ,,2 {few thin hard difficult tough impossible} ,,1 {and on to} ,,1 {far find ground come get
        source replace}
    <kind> ,,6 <be> like {gold hen rocking teeth}
    {<kind> <i>} ,,6 <be> ,,1 in ,,2 {high great short heavy huge hot such big}? {demand supply}
    <kind> ,,7 {do does did will ca wo} <not> ,,2 {stay last hang linger remain sit stick wait} ,,3 {<long> market
        around about shelf}
    <kind> ,,7 {do does will} <not> ,,2 {grow come fall turn walk appear drop show} ,,3 {tree trees day often along
        around cheap sky week door every twice}
    <kind> ,,7 <be> ,,1 {snapped gone taken booked hired} ,,1 {up fast quickly quick within in}
    <kind> ,,6 {go get sell move} ,,1 {snapped fast quick quickly taken}
    once in a {blue lifetime generation career decade}
    <rarely> ,,2 {come comes} ,,1 {along around by up free available}
    {<i> one offer chance} ,,2 {will wo shall am be 'm} <not> ,,2 be ,,2 {free available around here looking
        waiting open single idle} ,,3 {<long> again after forever next}
    =<i> ,,1 <not> ,,1 {be 'm am}? ,,1 {on in} the market ,,2 <long>
    <not> ,,3 on the market ,,2 {<long> forever}
    off the market
    <not> ,,2 {expect think plan} ,,3 on the market
    <be> <not> ,,1 {many lots plenty} ,,4 {left around about like}
    <not> ,,1 many ,,1 <kind> ,,3 {with like who} ,,5 {left around about market come get}
    {<kind> opportunity chance} ,,6 {do does will} <not> ,,2 {come grow turn} ,,2 {up along around by} ,,3 {often
        day twice every}
    <not> be =<my>? waiting ,,2 {<long> around forever}
    =<my> {diary calendar book schedule availability} ,,2 {fill filling filled}
    =<my> option ,,1 open
    =<i> ,,2 have ,,2 option
    =<i> can ,,1 afford ,,1 to be {choosy picky selective}
    =<i> ,,1 <be> ,,2 sought after
    {spoil spoilt spoiled} for choice
    <be> ,,2 sought-after
    there ,,2 <be> <not> ,,3 {like as} =<me>
    """,
    **CLASSES,
)
LOSS = Turns(
    """
    <you> ,,2 {struggle fight pushed pressed} ,,1 to ,,1 {find get hire replace} ,,1 {another better such anyone
        somebody someone}
    {hire take sign snap grab get employ meet see} =me ,,1 before
    before ,,2 {someone somebody another others anyone} ,,1 else? ,,1 {do does}
    {not n't never} ,,1 let ,,6 {go pass get} ,,1 {waste by away}
    {hire take see meet interview employ sign} =me ,,3 or ,,1 {watch see read regret lose miss}
    {not n't never nor} ,,6 {take takes taking accept accepting} no for an answer
    <you> ,,4 <regret>
    <you> ,,3 kick {yourself yourselves}
    <you> ,,3 wish ,,1 <you> ,,1 {have had 'd}
    {and then will 'll may might day} wish <you> {had 'd have} :v
    {like want need should ought better} ,,2 know ,,1 before =<i>
    <you> ,,4 {miss lose} ,,1 out
    <you> ,,3 miss ,,2 {boat chance trick train opportunity bus}
    <you> ,,3 <be> ,,1 sorry ,,2 {<you> if not later to when}
    <you> ,,3 <be> ,,3 <folly> ,,1 {to not if}
    <be> ,,3 <folly> ,,4 {to if not for} ,,4 <lose>
    <lose> ,,1 =<me> ,,3 be ,,4 <folly>
    <you> ,,2 <not> ,,1 want to be ,,1 {the one a another} ,,3 {who that}
    {if unless should} ,,1 <you> ,,4 {pass decline refuse reject interested say turn hesitate dither keen wait no} ,,8 \
        {the another other two three four some a several} ,,3 {<employer> <near> <place>} ,,6 <will>
    {see watch} ,,1 =<me> ,,8 {rival competitor competition}
    <be> ,,1 <you> {loss mistake misfortune}
    <you> loss END
    loss ,,2 <be> {yours your}
    loss ,,1 <be> ,,1 <you> ,,1 not mine
    <be> ,,2 {their someone somebody} ,,2 gain
    let ,,2 {<me> one this it him her opportunity chance kind} ,,2 <away> ,,1 {<gone> your}
    <you> ,,4 slip ,,1 through
    one ,,1 {who that} ,,1 {got get} away
    {think look} ,,1 {twice hard carefully long again} before ,,1 <you>? ,,1 {reject turn pass dismiss bin overlook
        decline ignore say}
    <you> ,,3 afford ,,4 <lose>
    {can ca} <not> ,,1 afford ,,4 <lose>
    do <not> ,,1 {miss lose pass sleep} ,,1 {out up on this chance opportunity}
    {last final only one} {chance call opportunity shot warning} ,,2 {to for}
    now or never
    <you> snooze
    strike while
    do <not> say ,,2 =<i> ,,3 {warn tell give offer mention}
    hate ,,2 <you> ,,1 to ,,1 {miss lose see regret pass find let}
    {opportunity chance} of a lifetime
    <not> ,,4 <offer> ,,3 {again second twice repeat repeated}
    <you> ,,3 {pass passing throw throwing turn turning} {up down away} {a one me someone somebody}
    {hire see take interview meet} =<me> or ,,3 {regret lose miss rue}
    {do be} <not> be ,,1 {the another} ,,4 {who that}
    <you> ,,4 {make repeat} ,,2 {same their} {mistake error}
    <not> ,,2 {come ask offer repeat knock apply write come} ,,2 {twice again} END
    while <you> ,,1 {can could}
    while ,,1 {offer stock stocks it} ,,1 {last lasts stand stands}
    before ,,1 =<i> ,,2 {sign accept commit join go say take} ,,4 {elsewhere else with offer yes to another them job}
    before ,,1 =<i> ,,2 {sign accept commit join go say take} ,,4 :p
    before ,,1 =<i> ,,1 {speak talk go turn apply write look approach try} ,,1 {to elsewhere with
        at} ,,2 {<employer> <other> elsewhere}
    before ,,1 =<i> ,,1 {speak talk go turn apply write look approach try} ,,1 {to elsewhere with at} ,,2 :p
    {<other> <suitor>} ,,1 {will would 'd} ,,6 {arm teeth kill die love jump} ,,3 {for <me> to}
    {see let watch lose} ,,8 {end wind land go} up? {at to with in} ,,1 <employer>
    {see let watch lose} ,,8 {end wind land go} up? {at to with in} ,,1 :p
    before ,,3 {<other> <suitor>} ,,3 <snap> ,,2 =<me>
    before ,,3 :p ,,3 <snap> ,,2 =<me>
    before ,,2 =<i> ,,2 <be> ,,1 {snapped gone taken hired off}
    fair warning
    <you> ,,2 {find get see meet hire} ,,2 {<not> nobody} ,,3 {<good> like else}
    <you> <will> <not> ,,1 {find get meet see hire} ,,6 {better like else such similar cheaper keener}
    """,
    **CLASSES,
)
THREAT = Turns(
    """
    =<i> ,,1 <will> ,,7 {leave post write publish} ,,3 {review glassdoor complaint reviews}
    =<i> ,,1 <will> ,,2 have ,,1 no {choice option alternative} but
    {leave leaves left} =me ,,2 {choice option alternative} but
    {or otherwise else} ,,1 =<i> ,,2 {<sign> tell post let report complain} ,,6 {<elsewhere> else <near> others
        everyone public boss}
    {or otherwise else} ,,1 =<i> ,,2 {<sign> tell post let report complain} ,,6 :p
    either ,,9 or ,,2 =<i> ,,1 <will>? ,,1 <sign>
    {if unless should} ,,14 =<i> ,,1 <will> ,,1 <be>? ,,1 <sign> ,,6 {<elsewhere> else rival <near>}
    {if unless should} ,,14 =<i> ,,1 <will> ,,1 <be>? ,,1 <sign> ,,6 :p
    {if unless should} ,,2 {<i> <you>} ,,2 {hear get answer reply respond} ,,10 {move go look walk} {on elsewhere away}
    =<i> ,,1 <will> ,,1 <sign> ,,4 to ,,2 {opposite across <near> rival next <suitor> shop}
    <suitor> ,,3 {fill flood clog hit} ,,1 =<my> {inbox phone linkedin messages}
    =<i> <will> ,,1 <be>? ,,4 {across down over up round around on} ,,3 <near>
    {across down} the <near> ,,3 <will> ,,2 <snap> =<me>
    {<other> <suitor>} ,,3 <snap> =<me> ,,1 {if unless first before instead}
    <employer> ,,3 {across down over up round} ,,1 <near> ,,2 <will> ,,1 <snap> =<me>
    {reading read hear hearing} about =<me>
    {working work cook cooking play playing} for ,,2 {else rival competitor competition opposition them}
    {<will> to} ,,2 <sign> ,,3 {to for with} ,,2 <elsewhere> ,,1 {instead then tomorrow}?
    """,
    **CLASSES,
)


def levers(sentence: Sentence, *, offers_are_facts: bool) -> Iterator[tuple[Token, Token]]:
    """The levers of a sentence; past an interview, another offer is a fact and no lever."""
    bids = () if offers_are_facts else (COURTED, HELD)
    for turns in (*bids, BIDDING, SCARCE, LOSS, THREAT):
        for first, last in stretches(turns, sentence):
            if _presses(sentence, turns, first, last):
                yield first, last


def _presses(sentence: Sentence, turns: Turns, first: Token, last: Token) -> bool:
    if is_story(sentence, first) or (is_story(sentence, last) and turns is not LOSS):
        return False
    if turns is HELD:
        return not is_denied_between(sentence, first, last) and not _is_trade(sentence, first, last)
    if turns is COURTED:
        return (
            not is_denied_between(sentence, first, last)
            and finite_clause(sentence, first).party not in {Party.READER}
            and not any(lemma(word) in TRADE for word in sentence.tokens if last.i < word.i <= last.i + 2)
            and not _is_readers(first)
        )
    if turns is BIDDING:
        return not is_denied_between(sentence, first, last) and not _is_trade(sentence, first, last)
    if turns is SCARCE:
        return _is_timeless(sentence, first) and not _is_at_mine(sentence)
    if turns is LOSS:
        return has_reader(sentence) or len(sentence.tokens) <= CURT or (has_sender(sentence) and not _tells(sentence))
    return has_sender(sentence)


CURT = 6
"""So few words speak to the reader, though they name nobody."""


def _tells(sentence: Sentence) -> bool:
    return any(clause.time is Time.PAST for clause in clauses(sentence).values())


def _is_readers(token: Token) -> bool:
    """Whether a noun is the reader's own: "your recruiter called me" is no rival."""
    return any(lower(child) == "your" for child in token.children) and lemma(token) not in RIVALS


def _is_at_mine(sentence: Sentence) -> bool:
    """Whether it is the writer's own workplace that is short of people: "nurses are scarce on my ward"."""
    return any(
        lower(word) in {"my", "our"} and lemma(word.head) in EMPLOYERS | {"ward", "floor", "shift"}
        for word in sentence.tokens
    )


def _is_timeless(sentence: Sentence, token: Token) -> bool:
    return finite_clause(sentence, token).time in {Time.PRESENT, Time.FUTURE, Time.MODAL, Time.NONE}


TRADE = words(
    "vendor supplier customer buyer client tenant guest price discount pallet stock product tender "
    "quote patient reader bid auction sale house goods"
)


def _is_trade(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether offers are bought and sold in the writer's work."""
    del first, last
    return any(lemma(word) in TRADE for word in sentence.tokens) or (
        clause_of(sentence, sentence.tokens[0]).party is Party.OTHER and not has_sender(sentence)
    )
