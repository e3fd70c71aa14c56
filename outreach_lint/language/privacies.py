"""Privacies: what a draft tells of its writer's health, family, money, age, faith and law, and of bosses it blames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import lemma, lower
from .critiques import STRONG
from .guards import is_quoted
from .memo import once
from .sentences import sentences
from .turns import Turns, opening, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence
    from .turns import Turn

ILLNESS = words(
    "depression anxiety bipolar schizophrenia psychosis ptsd ocd adhd autism anorexia bulimia insomnia burnout "
    "burn-out cancer tumour tumor leukaemia leukemia lymphoma chemotherapy chemo radiotherapy stroke epilepsy "
    "seizure diabetes lupus sclerosis fibromyalgia migraine arthritis asthma hernia slipped-disc sciatica "
    "endometriosis menopause miscarriage stillbirth infertility ivf abortion pregnancy hysterectomy transplant "
    "dialysis rehab rehabilitation addiction alcoholism dementia alzheimer alzheimer's parkinson parkinson's hiv "
    "aids hepatitis tuberculosis covid concussion coma hospitalisation hospitalization illness sickness "
    "disability diagnosis medication antidepressant antidepressants therapy counselling therapist psychiatrist "
    "psychologist counsellor grief bereavement trauma gallbladder crohn crohn's colitis ibs eczema psoriasis "
    "overdose headache headaches nightmares palpitations blackouts ulcers ulcer flashbacks nausea dizziness "
    "vertigo tinnitus gout"
)
"""What a body or a mind goes through."""
AILING = words(
    "problem problems trouble troubles attack attacks issue issues pain condition failure disease illness injury "
    "fatigue complaint"
)
ORGANS = words(
    "heart kidney liver back knee knees hip spine lung lungs bowel thyroid mental health hearing eyesight bladder"
)
KIN = words(
    "wife husband partner spouse mother father mum mom dad parents son daughter child children kid kids baby "
    "brother sister grandmother grandfather gran nan girlfriend boyfriend fiance fiancé fiancée ex ex-wife "
    "ex-husband family in-laws twins"
)
BOSS = words(
    "boss manager supervisor employer director principal head chef foreman owner headteacher headmaster superior "
    "superiors bosses managers management line-manager leader lead landlord colleague colleagues coworker "
    "coworkers co-worker co-workers workmate workmates team-mates teammates team department company firm job "
    "workplace office school hospital place role organisation organization agency shop restaurant practice "
    "partners hr editor professor mentor advisor adviser matron captain consultant chair ceo"
)
DOMAIN = words(
    "patient patients client clients resident residents caseload research thesis dissertation study studies paper "
    "trial trials pupils tenants customers claimants borrowers families charity helpline victims survivors "
    "inmates prisoners users advised advise counselled audited audit clinic unit desk docket list legislation "
    "module degree course policy policies cases defendants litigants donors readers campaign campaigns app "
    "software ward wards wing court courts family-law tribunals counsellors machine server gearbox press line "
    "tram bus rail curriculum department statistics data posters leaflets insurer claims underwriting"
)
"""Where such words are somebody's work."""
TIED = words(
    "peer lived advocate advocacy accessibility access inclusion mentor consultant ethos parish recovery-worker "
    "user-led disabled-led"
)
"""What makes a disclosure part of the job."""
ADJUSTMENTS = words(
    "interview print adjustment adjustments accommodation accommodations ramp step-free captions interpreter loop "
    "lift wheelchair accessible"
)
CLASSES = {
    "i": words("i we"),
    "me": words("me us"),
    "my": words("my our"),
    "be": words("be am is are was were 'm 's 're been being"),
    "have": words("have has had 've 's having"),
    "illness": ILLNESS,
    "organ": ORGANS,
    "ailing": AILING,
    "kin": KIN,
    "boss": BOSS,
    "suffer": words(
        "suffer suffers suffered suffering battle battled battling fight fought fighting struggle struggled "
        "struggling live lived living recover recovered recovering cope coped coping undergo underwent undergoing "
        "survive survived surviving beat overcome overcame manage managing diagnose diagnosed have had 've got "
        "get developed develop endure endured face faced dealing deal dealt hospitalised hospitalized treated"
    ),
    "nasty": STRONG
    | words(
        "toxic incompetent lazy clueless crook crooks liar liars cheat cheats thief thieves bully bullies tyrant "
        "tyrants narcissist narcissistic psychopath psycho idiot idiots moron morons fool fools clown clowns "
        "dictator monster monsters snake snakes backstabber backstabbers backstabbing two-faced abusive "
        "aggressive vindictive petty spiteful jealous unfair unreasonable impossible greedy corrupt dishonest "
        "crooked racist sexist misogynist cruel mean nasty vile evil hostile ungrateful unprofessional rude "
        "arrogant ignorant stupid hopeless chaotic shouty paranoid controlling micromanager micromanagers "
        "control-freak alcoholic useless hell madhouse zoo circus snake-pit hellhole sweatshop jungle prison "
        "cesspit soul-destroying soul-crushing demoralising demoralizing exploitative miserable insufferable "
        "unbearable intolerable negligent cowboys slave-driver disorganised disorganized untrustworthy "
        "dysfunctional poisonous manipulative hypocrite hypocrites cheapskate gossip gossips mismanaged bitchy "
        "cliquey"
    ),
    "wrong": words(
        "micromanage micromanages micromanaged micromanaging bully bullied bullying harass harassed harassing "
        "exploit exploited exploits exploiting undermine undermined undermines undermining humiliate humiliated "
        "humiliates belittle belittled belittles scream screams screamed screaming shout shouts shouted shouting "
        "yell yells yelled yelling lie lied lies lying cheat cheated cheats steal stole steals stealing scapegoat "
        "scapegoated sabotage sabotaged backstab gaslight gaslit mistreat mistreated mistreats overwork "
        "overworked underpay underpaid underpays insult insulted insults threaten threatened discriminate "
        "discriminated betray betrayed swindle swindled grope groped demean demeaned pick picks picked picking "
        "resent resented ostracise ostracised victimise victimised hate hates hated despise despises blame blamed "
        "blames"
    ),
    "hate": words("hate hated hating loathe loathed loathing despise detest dread dreading resent abhor"),
    "sacked": words("sacked fired dismissed booted kicked axed forced pushed"),
    "debt": words(
        "debt debts arrears overdraft bankruptcy bankrupt insolvency creditors creditor bailiffs eviction "
        "repossession foreclosure insolvent penniless skint broke destitute iva"
    ),
    "dues": words("rent mortgage bills loan loans repayments fees alimony maintenance heating"),
    "faith": words(
        "christian muslim hindu catholic protestant jew jewish sikh buddhist mormon baptist evangelical methodist "
        "anglican presbyterian believer churchgoer pentecostal adventist jehovah atheist conservative socialist "
        "democrat republican tory marxist vegan libertarian brahmin dalit"
    ),
    "devout": words(
        "devout committed practising practicing born-again staunch lifelong god-fearing proud faithful observant"
    ),
    "status": words(
        "single unmarried divorced widowed separated pregnant expecting childless gay lesbian widow widower "
        "bachelor spinster married"
    ),
    "number": words("one two three four five six seven eight nine ten several"),
    "decade": words("twenties thirties forties fifties sixties seventies eighties 20s 30s 40s 50s 60s 70s"),
    "died": words(
        "died dies dying dead passed killed left leave walked cheated gambles gambling drinks drank drinking "
        "divorced divorcing unemployed ill sick disabled bedridden terminal addicted abusive beat jailed suicidal "
        "unwell ran hospital hospice wheelchair"
    ),
    "not": words("not n't never no without nor neither"),
    "crime": words(
        "offence offense offences offenses crime crimes assault theft shoplifting fraud robbery burglary arson "
        "manslaughter affray possession dealing smuggling larceny forgery embezzlement perjury"
    ),
}

HEALTH = Turns(
    """
    =my ..2 <illness>:n
    {after since following from before} ..1 =my ..1 {operation surgery}
    {panic anxiety heart} {attack attacks}
    =<i> {had have 've suffered} ..1 a ..1 breakdown
    stress ..1 related
    =<my> mental health
    =<i> ,,5 in ..3 psychiatric {unit ward hospital clinic}
    =<i> ,,4 {in out} ..3 of hospital
    <my> ..1 <organ> ..1 <ailing>
    <my> ..2 <organ> ..4 {trouble troubles troubled hurt hurts playing failing fails packed worse gave deteriorated
        suffered} !!at
    {<organ> mental} ..1 <ailing> ..6 ={<i> <my> <me>}
    =<i> ,,5 <suffer> ..6 <illness>
    =<i> ,,4 <have> ,,5 {<organ> mental} ..1 <ailing>
    =<i> ,,5 diagnosed
    =<i> ,,4 signed off
    =<i> ..3 {off on} ..1 sick
    ={<i> <my>} ..4 on ..2 {medication antidepressants disability pills tablets}
    =<i> ..3 {<be> <have>} ..4 in ..1 {therapy rehab counselling treatment}
    =i ..5 {had undergo underwent needed need} ..4 {operation surgery procedure transplant chemotherapy}
    {coming come came out back recovering recovered} ..2 {from of} ..3 {rehab surgery cancer breakdown burnout illness
        operation chemo addiction depression stroke}
    {since after because during following due} ..2 {to of}? ..2 {my the a an} ..4 {illness:n <illness>} ,,8 ={<i>
        <me> <my>}
    =<i> ..2 {<be> am 'm} ..2 {an a} ..2 {alcoholic addict epileptic diabetic insomniac}
    {slipped prolapsed herniated} disc
    {bad dodgy gammy dicky bum} {back knee knees hip heart shoulder}
    {nervous mental} breakdown
    ={<my>} ..6 special needs !!of
    {medical heart skin chronic psychiatric} {condition disorder}
    =<i> ..4 {see seeing saw} ..2 {therapist psychiatrist psychologist counsellor}
    recovering ..1 {alcoholic addict gambler}
    =<i> ..3 {drink drank drinking} ..1 too much
    =<i> ,,4 {stop stopped quit kicked gave give given} ..2 {drinking drink booze alcohol gambling heroin cocaine
        opioids painkillers} !!{coffee tea water milk cola}
    =<i> ..4 {burned burnt burn} out
    =<i> ..3 {had suffered having} ..2 a ..1 {breakdown burnout miscarriage stroke}
    =<i> ..3 {<be> was} ..2 {suicidal depressed hospitalised hospitalized sectioned bedridden pregnant}
    {hardly barely scarcely cannot} ..3 get out of bed
    <my> {weight periods hormones bowels nerves}
    """,
    **CLASSES,
)
FAMILY = Turns(
    """
    <my> ..2 {divorce separation marriage breakup break-up miscarriage affair custody}
    {going through amid during after since} ..3 {divorce separation breakup custody}
    {custody} ..3 {of battle fight dispute case hearing} ..4 {<my> the} ..2 {<kin> child}?
    <my> ..1 {ex ex-wife ex-husband in-laws mother-in-law}
    <my> ..2 <kin> ,,5 <died>
    <my> ..2 <kin> ..1 's ..3 {<illness> death suicide funeral debts gambling drinking}
    {death loss} of <my> ..2 <kin>
    {lost losing} <my> ..2 <kin>
    =<i> ,,2 {<be> am} ,,1 a? ,,2 <status> !!{minded page handed}
    {being am 'm} a ..4 {bachelor spinster widow widower divorcee divorcée}
    =<i> ,,2 {<be> am} ,,1 a ,,3 {mother father mum mom dad parent} of
    {single lone} {mother father mum mom dad parent} ,,9
    <my> ..1 {landlord landlady}
    {a <my>} <kin> ,,2 {out unemployed redundant jobless}
    <number> ..2 {children kids toddlers babies} ..2 {in at under to} ..1 {creche crèche home school feed support
        nursery two
        three four five ten}
    =<i> ..2 <have> ..3 <number> ..2 {kids children dependants dependents daughters sons}
    =<i> ..2 <have> ..3 {kids children family} ..1 to ..1 {feed support raise look}
    breadwinner
    {trying try tried hoping planning} ..2 for {a another our} ..2 {baby child family}
    =<i> ,,3 {hoping planning trying intend want} to {conceive start} ..1 a? family?
    {start starting} a family
    =<my> ..2 {wife husband girlfriend partner} ..2 {<be> is} ..2 {pregnant expecting}
    {unmarried unwed} {sister sisters daughter daughters}
    {aged elderly ailing sick dying ill disabled bedridden} {parents mother father wife husband son daughter
        brother sister mum
        mom dad grandmother kin}
    {live living} with ={<my> his her their} ..1 {parents mother mum in-laws}
    <my> ..2 <kin> and i ,,3 {split separated divorced broke}
    {split broke} up {with in at last this after and}
    =<i> ..3 {cheated dumped jilted}
    no childcare
    {since after} ..2 <kin> ..1 {died passed}
    {baby child twins} ..1 <be> due
    {unmarried childless divorced widowed separated} {woman man mother father mum dad}
    <my> ..2 <kin> <be> ,,2 {autistic disabled dyslexic blind deaf epileptic diabetic bipolar}
    <my> marriage
    <my> ..1 caste
    """,
    **CLASSES,
)
MONEY = Turns(
    """
    =<i> ,,6 {<have> <be> in owe owing with am} ..4 {<debt> debt}
    <my> ..4 <debt>
    <debt> ,,1 that? =<i> ..1 {owe have ran racked built took}
    =<i> ,,4 behind ..3 <dues>
    =<i> ,,5 {not n't cannot hardly barely struggle struggling} ..3 {afford pay meet cover manage} ..4 {<dues> ends
        wage
        salary food}
    <my> ..2 {loans loan mortgage rent landlord bills overdraft} ,,2 {<be> <have> keep}
    =<i> ..2 owe ..3 :d
    {bank landlord council bailiffs} ..5 {take taking repossess evict repossessing} ..2 ={<my> us me}
    =<i> ..3 owe ..6 {bank money landlord thousands}
    =<i> ..3 {living live been am 'm was} ..2 {on off} ..2 {benefits dole welfare handouts credit savings universal}
    =<i> ..4 {lost losing lose} ..2 {house home flat savings pension}
    {losing lost} {<my> the} {house home flat savings}
    {money things finances} ..1 <be> ..2 tight
    {mouth mouths} to feed
    =<i> ..3 {<be> been was were got} ..2 {evicted repossessed homeless}
    <my> ..2 {savings money finances} ..3 {gone out ran mess dire tatters low run}
    =<i> ..3 {gambled gamble gambling lost} ..4 {savings money away}
    <my> ..2 {credit rating} ..3 {bad poor ruined wrecked}
    {account fridge cupboard cupboards purse wallet} ..2 <be> ..2 {empty bare overdrawn}
    """,
    **CLASSES,
)
AGE = Turns(
    """
    =<i> ,,1 {am 'm} :d ,,2 {years year yrs} old?
    =<i> ,,1 {am 'm} ,,1 {now already only just nearly almost}? :d {and but now , with}
    {at aged} :d ,,1 =i ,,1 {know am 'm feel realise realize still may might have 've can fear understand}
    {a an being as} :d ,,1 year ,,1 old
    {being turning turned} ,,1 {nearly almost just}? :d {and , years next last this in}
    {being turning turned} :d END
    {aged age} :d ,,8 {<my> =i}
    in ={<my>} ..2 <decade>
    {at despite given because considering} ..1 of? =my age
    =my age ,,3 {<be> should will may might}
    =<i> ,,3 too old
    =<i> ..3 {turn turned turning} ..2 {twenty thirty forty fifty sixty seventy 30 40 50 60 70}
    {nobody one} ..3 {touch hire look employ want} ..5 my age
    past it END
    over the hill
    {not n't} ..2 getting any younger
    =i {was} born in :d
    my date of birth
    """,
    **CLASSES,
)
FAITH = Turns(
    """
    {as am 'm being} ..1 {a an} ..2 <devout>? ..1 <faith> !!{school aid charity}
    <devout> {and} ..1 <devout>? <faith>
    =<my> {faith religion pastor priest prayers god lord saviour savior politics}
    =<i> ,,4 {pray prayed praying}
    god 's {grace will help mercy plan blessing}
    grace of god
    god {willing bless}
    {inshallah insha'allah deo}
    {thank thanks praise} ..1 {to be}? {god lord jesus allah}
    {the} lord {has led told guided called brought}
    jesus
    =<i> ,,2 {vote voted} ..2 {for labour tory tories trump conservative republican democrat brexit leave remain
        biden}
    """,
    **CLASSES,
)
LAW = Turns(
    """
    =<i> ,,6 {<have> got carry with} ,,5 {conviction convictions asbo}
    criminal {record conviction past}
    =<i> ,,3 {was been were got am 'm} ,,2 {arrested convicted charged jailed imprisoned sentenced deported
        prosecuted sued}
    =<my> ..2 {arrest conviction sentence bail probation parole lawsuit criminal imprisonment}
    =<i> ,,4 {served serving did done spent} ..4 {months years time sentence} ,,3 {in inside for
        behind} ..2 {prison jail bars
        inside custody}
    spent ..4 {months years} inside
    =<i> ,,3 {<have> got received} ,,2 {caution record warrant summons charge} for ..3 <crime>
    =<i> ,,4 {served serving did done got} ..4 {months years time weeks} ..1 for ..4 <crime>
    =<my> ..3 <crime>:n {was is were happened dates}
    {thrown sent kicked} ..1 {out back} ..2 country
    =<i> ,,3 {released out left} ..2 {from of} ..1 {prison jail}
    =<i> ,,3 on {probation bail parole tag}
    {suing sue sued} ={<my> <me> them}
    {suing sue} ..3 <boss>
    =<i> ,,5 trouble with the {police law courts authorities}
    {taking take took taken} ..6 to ..2 {court tribunal}
    {lawsuit case claim grievance complaint} against ..3 ={<my> them him her}
    {drink drunk} driving
    {dui restraining-order}
    {lost banned lose} ..3 {licence license} ..3 {drink speeding drunk points for}
    =<my> ..2 {visa asylum} ..4 {refused denied rejected trouble mess problems revoked overstayed}
    =<i> ,,3 overstayed
    """,
    **CLASSES,
)
BLAME = Turns(
    """
    <my> ..4 <boss> ,,8 <nasty>
    <my> ..4 <boss> ,,6 <wrong>
    <my> ..4 <boss> ,,6 {<not> no little} ..3 {clue idea respect morals integrity backbone conscience interest}
    <my> ..4 <boss> ,,5 <not> ..3 {listen care appreciate value respect trust pay know understand promote}
    <my> ..4 <boss> ..3 {treat treats treated treating} ..4 {like badly unfairly terribly}
    {<nasty> toxic} ..2 {boss manager supervisor employer workplace environment culture atmosphere colleagues job
        company place management leadership} ,,8
    <my> ..2 {nasty <nasty>} ..1 <boss>
    {people partners director directors owner owners staff colleagues management team others everyone boss manager
        managers} ..2 {at of in where} ..1 ={<my> <i>} ,,8 <nasty>
    {where} =<i> ..3 {work worked am 'm} ,,8 <nasty>
    {they he she who} ..3 {<be> turned was were is are} ..3 {crooks crook bully bullies liars liar cheats tyrant
        narcissist
        incompetent toxic impossible clueless thieves}
    =<i> ,,3 <hate> ..3 <my>? ..3 {job boss work manager company colleagues employer it there here workplace office}
    =<i> ,,3 {can ca could cannot} <not>? ..1 {stand bear stomach} ..4 {job boss work manager company colleagues
        employer
        there them him her place office}
    =<i> ,,4 {sick tired fed} ..2 {of up with} ..4 {boss manager company colleagues employer job politics place
        office bullying}
    ={<i> <me>} ,,3 {was got were been being} ..2 <sacked> !!{by_the}
    {unfairly wrongly wrongfully unjustly illegally} {sacked fired dismissed treated terminated accused}
    =<i> ,,3 {quit left leave leaving resigned resign go went} ,,5 because ..3 {<boss> they he she
        nobody} ..4 {<not> <nasty>
        <wrong>}
    =<i> ..3 {quit left resigned leaving} ,,6 {dispute row fallout falling-out disagreement argument bullying
        harassment
        politics bust-up clash bully nightmare hell}
    {fell fallen falling} out with ..3 {<my> the boss manager owner}
    =<i> ,,3 {was am been being 'm were} ..2 {bullied harassed victimised victimized scapegoated underpaid
        mistreated exploited
        humiliated overlooked undervalued unappreciated betrayed}
    {passed} over for
    <my> ..3 <boss> ..2 never ..1 {listens listen listened thanks thanked praises cares helps}
    <my> ..3 <boss> ,,8 {takes took taking take} ..1 credit
    {supervisor boss manager professor director} {made makes} {passes advances}
    {they he she <boss>} ..2 {sacked fired} =<me>
    {had having after following} a ..2 {row fight argument bust-up} with ..3 <boss>
    {had has have} it in for =<me>
    let go ..2 {after because for} ,,2 =i ..2 {reported complained spoke refused questioned told}
    =i ..3 {reported exposed denounced caught} ..3 <boss>
    {they he she <boss>} ..2 never ..3 {thanked promoted paid praised listened appreciated} ..1 =<me>
    so called ..1 <boss>
    <boss> ..2 {stole steals took takes} ..2 =<my>
    {play plays played playing} {favourites favorites}
    the ..2 <boss> ,,1 {that where}? =i ,,2 {am 'm work worked was} ,,6 {<nasty> badly poorly}
    toxic !!{waste wastes material materials chemical chemicals gas gases assets substance substances fumes shock}
    {stabbed stab} ..2 in the back
    {took takes taking stole} ..2 credit for ..1 <my>
    {paid pays pay paying} =<me> {peanuts late pittance nothing}
    {treated treats treat} =<me> ..1 {like badly unfairly terribly}
    made ={<my>} ..2 life ..3 {hell misery miserable}
    {life lives} {hell misery miserable}
    {hellish nightmare awful} ..2 {job boss year employer}
    {office workplace} politics
    {personality} clash
    """,
    **CLASSES,
)
WOE = Turns(
    """
    {worst hardest darkest lowest toughest} ..3 {year time period months point days} of =my life
    {been went going gone} through ..1 {hell a lot}
    =my life ..3 {fell falling apart pieces mess ruined collapsed tatters}
    =<i> ..3 {feel felt am 'm} ..3 {failure worthless lonely useless hopeless ashamed}
    =<i> ,,2 have <not> {touched had} ..2 {drink drop alcohol booze} ..1 {since for in}
    =<i> ..3 been ..2 {clean sober dry} ..1 {for since}
    =<i> ..3 {cried cry crying wept sobbed}
    {my} ..2 {loneliness tears heartbreak}
    """,
    **CLASSES,
)
GRAVE = Turns(
    "<grave>:n",
    grave=words(
        "chemo chemotherapy miscarriage stillbirth divorce rehab antidepressants custody eviction overdose "
        "alcoholism parole ivf dialysis heartbreak"
    ),
)
"""Nouns that name the writer's own trouble unless they are somebody's work."""
KINDS = (GRAVE, HEALTH, FAMILY, MONEY, AGE, FAITH, LAW, BLAME, WOE)
SORROWS = words(
    "bankruptcy divorce stroke cancer eviction redundancy miscarriage depression burnout breakdown bereavement "
    "debt debts prison rehab custody illness surgery addiction homelessness losing funeral separation"
)
OWN = words("i my me we our us myself")
NEAR = 4
CLEAN = words("no not n't never without clean clear nor neither free none")
SCENES = words("people environment culture atmosphere place man woman person lot bunch team year time")


def privacies(draft: Draft) -> Iterator[tuple[int, int]]:
    """Where a draft tells what is private, one place a sentence, as offsets into `Draft.text`."""
    for sentence in sentences(draft):
        turn = _privacy(sentence)
        if turn is not None:
            yield sentence.place(opening(sentence, turn), turn.last)
            continue
        if words_of(sentence).isdisjoint(SORROWS):
            continue
        sorrows = [word for word in sentence.tokens if lower(word) in SORROWS]
        if len(sorrows) > 1 and not _is_at_work(sentence, sorrows[0], sorrows[-1]):
            yield sentence.place(sorrows[0], sorrows[-1])


@once
def _privacy(sentence: Sentence) -> Turn | None:
    if _is_asked_for(sentence) or not words_of(sentence) & OWN:
        return None
    for turns in KINDS:
        found = [turn for turn in turns(sentence) if not _is_innocent(sentence, turn, turns)]
        if found:
            return max(found, key=lambda turn: turn.last.i - turn.first.i)
    return None


def _is_asked_for(sentence: Sentence) -> bool:
    """Whether the disclosure belongs to the job or to an adjustment: lived experience, step-free access."""
    known = words_of(sentence)
    return bool(known & TIED) or (sentence.is_question and bool(known & ADJUSTMENTS))


def _is_innocent(sentence: Sentence, turn: Turn, turns: Turns) -> bool:
    if is_quoted(sentence, turn.first) or _is_denied(sentence, turn, turns):
        return True
    if turns is BLAME:
        return _is_of_work(turn.last) and lower(turn.last.head) not in CLASSES["nasty"] | BOSS | SCENES
    return _is_at_work(sentence, turn.first, turn.last) or _is_of_work(turn.last)


def _is_denied(sentence: Sentence, turn: Turn, turns: Turns) -> bool:
    """Whether it is denied: "I have no debts", "my licence is clean"."""
    if turns is BLAME:
        near = [word for word in sentence.tokens if turn.last.i - 3 <= word.i < turn.last.i]
        return any(lower(word) in {"never", "no"} for word in near) and lemma(turn.last) in CLASSES["nasty"]
    if turns is MONEY:
        near = [word for word in sentence.tokens if turn.first.i <= word.i <= turn.last.i]
        return any(lower(word) in {"no", "never", "without", "free"} for word in near)
    if turns in (GRAVE, HEALTH, LAW, FAITH, FAMILY):
        near = [word for word in sentence.tokens if turn.first.i - 2 <= word.i <= turn.last.i]
        return any(lower(word) in CLEAN for word in near)
    return False


def _is_at_work(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether words nearby say that it is others' trouble and the writer's trade."""
    near = (word for word in sentence.tokens if first.i - NEAR <= word.i <= last.i + NEAR)
    return any(word.pos_ in {"NOUN", "PROPN", "VERB"} and lower(word) in DOMAIN for word in near)


def _is_of_work(word: Token) -> bool:
    """Whether a word only describes another: "depression research", "the divorce list", "toxic waste"."""
    return (
        lower(word) not in OWN
        and word.dep_ in {"compound", "amod", "nmod", "poss"}
        and word.head.i > word.i
        and lower(word.head) not in AILING
    )
