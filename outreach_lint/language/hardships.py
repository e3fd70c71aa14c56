"""Hardships: need, begging and despair in the words that people have for them, where no frame holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Party, Time, clauses, lemma, lower, party
from .employment import JOBS
from .tellings import finite_clause, has_reader, has_sender, is_denied_between, is_story, stretches
from .turns import Turns
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence

CLASSES = {
    "i": words("i we"),
    "me": words("me us myself"),
    "my": words("my our"),
    "you": words("you your yours ye"),
    "be": words("be is am are 's 're 'm been"),
    "not": words("not n't never no cannot hardly barely without nobody"),
    "will": words("will would 'll 'd can could shall might may"),
    "job": JOBS | words("yes start"),
    "kin": words(
        "family child children kid kids son daughter wife husband mother father mum mom dad baby babies "
        "twins boy girl parent parents household dependant dependants toddler sister brother grandmother "
        "little ones partner"
    ),
    "feed": words("feed support clothe keep shelter house provide raise maintain starve hungry"),
    "dues": words(
        "rent mortgage bill bills debt debts arrears loan loans overdraft instalment instalments fees "
        "tuition landlord creditor creditors bailiff bailiffs eviction repossession bank lender heating "
        "electricity groceries food"
    ),
    "press": words(
        "pay due mount mounting pile piling overdue afford owe owing meet knock threaten evict repossess "
        "foreclose seize unpaid behind"
    ),
    "means": words(
        "saving savings money fund funds benefit benefits dole visa permit income pension cash resource "
        "resources purse cupboard fridge bank account credit allowance"
    ),
    "gone": words(
        "go gone run running out dry empty end ends expire exhaust exhausted dwindle vanish nearly "
        "finished nothing zero left"
    ),
    "end": words("end tether rope wit wits rag breaking bottom brink edge mercy knees cliff"),
    "small": words("small low little modest meagre tiny poor bad paltry lowly menial pitiful"),
    "pay": words("salary wage wages pay money sum terms hours amount remuneration stipend"),
    "toil": words(
        "work scrub sweep clean mop wash do start labour labor volunteer toil slave shovel peel carry "
        "stack help begin serve train cook paint"
    ),
    "free": words(
        "free nothing peanuts pennies gratis unpaid tips food board fare keep expenses lunch meals roof bed cost"
    ),
    "give": words("give throw offer grant allow extend hand lend toss show find get"),
    "rope": words("rope lifeline line bone hand lifebelt chance break shot crumb hope mercy kindness pity compassion"),
    "save": words("save rescue deliver redeem"),
    "beg": words(
        "beg begging plead pleading implore imploring beseech beseeching entreat appeal appealing pray "
        "praying grovel grovelling"
    ),
    "mercy": words("mercy pity kindness heart goodness compassion generosity charity sympathy humanity"),
    "rely": words("depend depends rest rests hang hangs hinge hinges ride rides lie lies"),
    "fate": words(
        "life future fate survival family livelihood hope everything home health treatment operation "
        "dialysis surgery medicine medication education wellbeing children kids roof citizenship stay"
    ),
    "no": words("no rejection rejections refusal refusals knockback knock-back setback disappointment letdown"),
    "bear": words("take bear afford face stand survive handle cope stomach"),
    "despair": words(
        "despair desperation hopeless suicidal sleepless tears crying weeping broken destitute penniless "
        "homeless starving drowning skint broke nightmare misery suffering desperate desperately anguish "
        "poverty hunger"
    ),
    "number": words("hundred hundreds dozens scores countless thousands many"),
}

BEGGED = Turns(
    """
    START help =me ,,1 please
    {take taking takes} a ,,1 {chance punt gamble risk} on =me
    {need want} ,,2 {someone somebody you anyone} ,,1 to ,,1 {give take} ,,2 {chance break shot}
    {<i> am 'm} ,,3 <beg> !!to ,,2 {<you> for}
    {<i> am 'm} ,,3 <beg> to !!differ
    {appeal appealing} to your
    <beg> to your ,,2 <mercy>
    {turn look come resort trust cling} ,,1 {to in on upon} your ,,2 <mercy> !!{with of for as}
    {throw throwing} =<me> ,,2 {on at} your ,,1 {<mercy> feet}
    at your mercy
    {have take show find} ,,1 a? ,,1 {<mercy> heart} {on for}
    {have take show find} ,,3 in your heart
    out of ,,2 <mercy> of your heart
    for ,,2 {love sake} of ,,2 {god <kin> everything christ pity heaven}
    for ,,1 {god heaven pity christ goodness} 's sake
    for =<my> ,,2 <kin> 's? sake
    for the sake of =<my>
    please ,,1 please
    please ,,2 help =<me> !!{understand to find with figure learn choose improve by out how can do}
    please ,,1 help =<me> out
    <save> ={<me> <my>} ,,4 from
    <you> ,,3 <save> ,,1 ={<me> <my>}
    god {bless reward} ,,1 <you>
    {poor struggling desperate starving hungry jobless broken drowning} {man woman father mother soul wretch fellow
        widow widower parent son daughter}
    <give> ,,3 {man woman <me> welder widow mother father soul someone somebody person} ,,3 <rope>
    <give> ,,2 a ,,1 drowning
    <give> =<me> ,,1 {just one any some a} ,,2 {chance break shot hope mercy}
    {just only single} one ,,1 <rope>
    one chance END
    on ,,1 =<my> ,,1 bended? {knee knees}
    =i ,,1 {would 'd will 'll} be ,,1 {eternally forever}
    """,
    **CLASSES,
)
CHEAP = Turns(
    """
    any ,,2 <job> ,,1 {will would 'll} do
    =<i> ,,2 <will> ,,3 <toil> ,,6 for ,,1 {<free> food tips}
    =<i> ,,2 <will> ,,3 <toil> ,,5 {unpaid gratis}
    <not> ,,2 have to pay =<me>
    <not> ,,1 {pay salary wage wages money} {needed required necessary}
    {however no} ,,2 {badly poorly little} ,,1 {paid pay}
    any <job> ,,1 at all
    whatever it {take takes}
    =<i> ,,1 <will> ,,1 give ,,1 {anything everything right eye}
    =<i> ,,1 <will> do anything
    =<i> ,,3 <toil> ,,4 for ,,1 {free nothing peanuts}
    {happy willing prepared ready glad} to ,,2 <toil> ,,4 for ,,1 {free nothing peanuts less little}
    {happy willing prepared ready glad} to ,,2 <toil> ,,4 unpaid
    however ,,1 <small> ,,3 <pay>
    no matter how ,,1 <small>
    any ,,1 {<job> <pay>} ,,3 any
    =<i> ,,1 <will> ,,1 {take accept do work} ,,2 {half fraction less whatever lower}
    =<i> ,,1 <will> ,,2 {sweep scrub mop clean wash shovel} ,,2 {floor floors toilet toilets dishes pots yard
        drains stables muck}
    {no any whatever little less} <pay> ,,2 <be> ,,1 {fine enough ok okay acceptable do welcome too}
    {at for} any <pay>
    any <pay> ,,1 you
    whatever <pay> ,,1 you
    whatever ,,1 you ,,2 {pay offer give afford like think}
    pay =<me> ,,1 {whatever what nothing little anything less}
    {less below under} ,,2 minimum {wage wages}
    minimum wage ,,2 <will> ,,1 do
    <not> ,,1 {<job> task work shift} ,,2 <be> ,,1 too ,,1 {<small> dirty hard}
    beneath =<me>
    =<i> ,,1 <will> ,,1 {take accept do} ,,1 {anything whatever} !!else
    =<i> ,,1 <will> ,,1 {take accept} ,,1 any ,,3 {job work position role post vacancy opening salary pay wage
        terms hours}
    {willing ready happy prepared glad} to ,,1 {take accept do} ,,1 {any anything whatever}
    half ,,1 the ,,1 <pay>
    """,
    **CLASSES,
)
NEED = Turns(
    """
    {dire desperate urgent sore} need of ,,1 {work job employment income money help}
    {lose losing lost} ,,1 {hope heart faith}
    {rejected refused} ,,1 everywhere
    turned {down away} ,,1 {everywhere again}
    food on ,,1 table
    {heartbroken devastated crushed gutted} ,,2 {not if to}
    {lifelong biggest greatest} dream
    =<i> ,,3 <despair> ,,3 {for to} ,,1 {<job> money get find income help sponsorship}
    =<i> ,,1 <be> ,,2 <despair>
    if ,,2 {not n't} ,,2 <despair>
    breaking point
    rock bottom
    {nobody none one} ,,1 {will would wants 'll seems} ,,2 {hire employ take give} ,,1 {<me> chance}
    {sick tired weary exhausted fed} ,,1 {of by} ,,3 {rejected turned refused rejection rejections searching
        applying looking refusal}
    <kin> ,,2 need ,,4 {operation treatment medicine surgery care transplant medication}
    {hurt hurts break breaks breaking kill kills} ,,2 {heart <me>} to
    ashamed ,,2 {to of that in}
    =<i> need this ,,3 more than
    {please kindly} {rescue save} ,,1 {a an this <me> your}
    from the ,,2 bottom of =my heart
    {scrape scraping} by
    hand to mouth
    {paycheck payday pay} to ,,1 {paycheck payday pay}
    wolf from the door
    head ,,1 above water
    {go going} under END
    =<i> ,,1 {<be> have 've} ,,2 down to ,,1 =<my> last
    {<not> last} ,,1 a? {penny cent shilling naira rupee euro dollar quid fiver tenner} ,,2 {to left in for}
    {live living sleep sleeping} ,,1 {in on off} ,,3 {car sofa couch floor savings credit street hostel shelter
        handouts}
    ={<i> we} ,,4 food {bank banks parcel}
    ={<i> we} ,,4 {foodbank soup}
    nothing ,,1 to live on
    nothing in ,,2 <means>
    =<my> ,,2 plight
    =<my> ,,2 {desperate dire difficult hard sad} ,,1 {situation circumstances straits}
    light at the end
    {ray glimmer} ,,1 of ,,1 hope
    guardian angel
    {saviour savior lifesaver life-saver miracle}
    light {at in} ,,2 tunnel
    <be> ,,1 {killing crushing breaking destroying} ={<me> <my> us}
    {nobody nowhere} ,,1 else ,,1 to
    {money finances things times} <be> ,,1 {so very really desperately extremely}? {tight desperate bleak dire}
    =<i> ,,2 {have 've} ,,1 sold ,,1 {<my> the} ,,1 {car ring furniture tools house van}
    <kin> ,,5 no ,,1 {<job> income food}
    START <despair> {to for}
    out of ,,1 {desperation despair}
    end of ,,2 =<my> ,,1 <end>
    {<my> at my} {wit wits} ,,1 's? ,,1 end
    =<i> ,,4 {hit reach} ,,1 rock bottom
    on the ,,1 {brink verge edge street streets breadline}
    =<my> {last only final one sole} ,,2 {hope chance resort option lifeline straw shot way door}
    {last only final sole} ,,2 {hope chance resort lifeline} ,,4 ={<i> <me>}
    nowhere ,,2 {turn go}
    <not> know ,,1 {where who whom what} ,,1 else
    <not> know ,,1 {where who whom} ,,1 ={to <i>} ,,2 {turn go ask}
    <not> know ,,1 {what how} ={<i> we} ,,2 {do pay cope survive manage feed live go get make}
    <not> know ,,1 how ,,1 {much many long} ,,2 longer
    {<not> no} ,,1 one ,,1 else ,,1 to turn
    {run running} ,,1 out of ,,1 {hope money option savings road}
    =<i> {have 've} ,,2 lost ,,1 {everything hope all}
    =<i> ,,1 <not> ,,1 {cope survive hold last manage live continue} ,,5 {much without longer like on unless}
    =<i> ,,1 <not> go on
    =<i> ,,2 <not> ,,2 <bear> ,,2 <no>
    another <no> ,,2 <will>
    after ,,1 <number> ,,2 {<no> applications}
    after ,,1 :d ,,2 {<no> applications}
    <number> ,,3 <no> ,,2 {and later}
    :d ,,3 <no> ,,2 {and later}
    {every each all} ,,6 {have has 's} ,,1 {said say turned} ,,1 {no down away}
    {have 've has} {not n't} ,,2 {slept eaten}
    {can ca could} {not n't} ,,2 {sleep eat}
    <job> ,,4 <will> ,,2 {<save> change end transform rescue turn} ,,2 {<my> <me> the}
    <will> ,,3 {change save transform turn} ,,1 ={<my> <me>} ,,1 {life lives world family around}
    <will> mean ,,2 the {world everything so}
    <be> ,,2 an? answer to ,,2 =<my> ,,1 {prayer prayers}
    a dream come true
    godsend
    =<i> ,,2 {really badly desperately urgently so} ,,1 need ,,2 {<job> this it money income break chance help luck}
    =<i> ,,1 {have 've} ,,1 got? to ,,1 {find get have} ,,2 <job> ,,6 {or before otherwise}
    """,
    **CLASSES,
)
BURDENS = Turns(
    """
    <dues> ,,3 <be> ,,2 {<press> coming}
    {<dues> gas electricity power water phone} ,,2 {was were been being get got is are} cut
    ={<i> we} ,,3 <be> ,,1 <press> ,,1 {on with} ,,2 <dues>
    =<i> ,,2 be ,,2 on ,,1 the ,,1 {street streets}
    {without or unless otherwise} ,,9 =<i> ,,2 {must have having 'll will} ,,1 to? ,,1 {leave return go
        move} ,,2 {back country home}
    single {mum mother mom dad father parent}
    {<be> get being} ,,1 {deported repatriated}
    <dues> ,,3 {have has 've} ,,2 <press>
    <press> ,,3 {<my> the this next} ,,2 <dues>
    <not> ,,3 <press> ,,3 <dues>
    =<i> ,,3 <dues> ,,2 to ,,1 <press>
    =<my> ,,2 <means> ,,2 {<be> have has 've will} ,,2 <gone>
    =<my> ,,2 <means> ,,2 <gone>
    {<kin> mouth mouths} ,,1 to ,,1 <feed>
    {to must can ca cannot need} ,,1 <feed> =<my> ,,2 <kin>
    {landlord bank bailiffs} ,,1 {want wants need} ,,1 {<me> us out}
    {send sent sending} =<me> ,,1 {home back packing away}
    =<i> ,,1 {keep lose save losing} ,,1 {<my> the our} ,,1 {house home flat farm car roof children kids}
    <kin> ,,2 {<be> go} ,,3 {hungry starving sick ill suffering relying depending street counting}
    <kin> ,,3 <rely> ,,1 on
    =<my> ,,3 <fate> ,,2 {<be> <rely>} ,,2 {in on with} ,,2 {<you> this whether whether your getting it}
    in your ,,1 {hand hands}
    {everything all} ,,1 <rely> ,,1 on ,,1 {whether you your this}
    up to you now
    {only alone} you ,,1 can
    <you> <be> ,,1 {what all everything everybody} ,,1 left
    <you> <be> ,,1 all ,,2 =<i> ,,1 have
    without ,,1 a? ,,1 <job> ,,2 <you>? ,,5 ={<my> <i>}
    if you ,,2 {turn say refuse reject decline do} ,,7 ={<i> <my>}
    unless ,,5 <you> ,,3 {<give> hire take help} ,,3 =<me>
    =<i> ,,3 {lose losing} ,,2 {<my> the} ,,1 {home house flat apartment car roof status visa children}
    =<i> ,,3 be ,,1 {deported evicted homeless sent thrown removed repossessed}
    {bank landlord bailiffs council} ,,2 <will> ,,2 {have take evict throw repossess change}
    =<i> ,,3 <dues> ,,3 and ,,3 <not> ,,2 {<pay> <means> income}
    roof over ,,1 =<my>
    {end ends} meet
    """,
    **CLASSES,
)
TRADE = words(
    "client customer tenant household resident caseload pupil patient guest donor claimant borrower "
    "lender member user neighbour neighbor charity caller student visitor learner homeowner"
)


def hardships(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """The pleas of a sentence that word classes find: begging, any pay, need, burdens laid on the reader."""
    for turns in (BEGGED, CHEAP, NEED, BURDENS):
        for first, last in stretches(turns, sentence):
            if any(lemma(word) in TRADE or lower(word) in {"families", "patients"} for word in sentence.tokens):
                return
            if _is_bygone(sentence, first) or not (turns in (BEGGED, CHEAP) or _is_ours(sentence, turns)):
                continue
            if turns in (BEGGED, CHEAP) and _is_denied(sentence, first, last):
                continue
            if turns is NEED and _is_denied_need(sentence, first, last):
                continue
            yield first, last


def _is_bygone(sentence: Sentence, first: Token) -> bool:
    """Whether it is over: the words are in the past, and the sentence does not come back to the present."""
    found = {clause.time for clause in clauses(sentence).values()}
    told = is_story(sentence, first) and found <= {Time.PAST, Time.NONE}
    return told or found in ({Time.PAST}, {Time.PAST, Time.NONE})


def _is_ours(sentence: Sentence, turns: Turns) -> bool:
    """Whether it is the writer's hardship, put to the reader."""
    if turns is BURDENS and all(clause.time in (Time.PAST, Time.NONE) for clause in clauses(sentence).values()):
        return False
    return has_sender(sentence) or has_reader(sentence) or any(party(word) is Party.WE for word in sentence.tokens)


def _is_denied(sentence: Sentence, first: Token, last: Token) -> bool:
    denied = is_denied_between(sentence, first, first)
    return denied and finite_clause(sentence, last).negated


def _is_denied_need(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether the writer says that he is not in need: "I am not desperate to move"."""
    inside = [word for word in sentence.tokens if first.i - 1 <= word.i <= last.i]
    despairs = [word for word in inside if lower(word) in CLASSES["despair"]]
    unreal = any(lower(word) == "if" for word in inside)
    return bool(despairs) and not unreal and any(lower(word) in {"not", "n't", "never", "hardly"} for word in inside)
