"""Shortfalls: what a writer says that he lacks, has too little of, or is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import Zone
from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower
from .guards import is_quoted
from .hiring import ASKING, POSTINGS
from .memo import once
from .roles import is_occupation
from .sentences import Sentence, after, sentences
from .turns import Turn, Turns, among, opening, words_of
from .vocabulary import SMALL_NUMBERS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from ..reading.draft import Draft

QUALIFICATIONS = words(
    "experience degree qualification qualifications background skill skills skillset certification certificate cert "
    "licence license knowledge training diploma gcse gcses a-level a-levels alevel btec nvq hnd hnc phd doctorate "
    "master masters mba bachelor bachelors msc bsc 2:1 2:2 gpa grade grades credential credentials accreditation "
    "chartership clearance fluency proficiency command expertise exposure track portfolio education schooling "
    "university college apprenticeship pedigree competence competency aptitude acumen know-how grounding familiarity "
    "practice publication publications exam exams foundation leaving level qualifying pgce acca cima aca cipd pmp "
    "prince2 cscs dbs tefl ielts toefl french german spanish english italian dutch welsh irish mandarin japanese "
    "arabic hindi excel sql python java javascript sap autocad photoshop coding programming maths mathematics "
    "numeracy literacy qualified cpd degree-level masters-level hour hours distinction paper papers papertrail "
    "seniority credit credits coursework module modules tenure specialism leadership management tickets typing "
    "shorthand handwriting spelling grammar internship placement honours honors matric percentage aggregate cgpa rn "
    "pin qts grasp understanding vocabulary handle mastery conversation abilities ability certificates papers "
    "registration membership visa permit referee referees bylines byline clippings clips nebosh itil gmat gre toeic "
    "hgv cdl osha iosh smsts cfa cpa gmp haccp kubernetes docker photography supervision"
)
"""What a posting may ask for, and what a writer may not have."""
STANDARDS = words(
    "requirement requirements criterion criteria box boxes threshold minimum standard standards spec specification "
    "bill profile mould mold brief description list wishlist template bar mark checklist prerequisite prerequisites "
    "everything what demand demands expectation expectations point points bullet bullets item items essential "
    "essentials desirables cut-off cutoff level eligibility"
)
"""What a candidate is measured against."""
HAVING = words(
    "have possess hold own boast bring offer claim get show present list gain acquire earn obtain collect accumulate "
    "gather build carry amass"
)
MEETING = words("meet tick satisfy fulfil fulfill match fit reach check hit fill suit qualify clear pass cover answer")
NOT = words("not n't never nor neither nt")
LITTLE = words(
    "no little limited zero few minimal scant hardly barely scarcely scarce insufficient nil meagre meager modest "
    "patchy basic rudimentary sketchy thin slim slender negligible insufficient minimal inadequate rusty elementary "
    "superficial poor weak virtually practically"
)
ONLY = words("only just barely merely scarcely hardly")
UNABLE = words(
    "unqualified underqualified under-qualified inexperienced unfamiliar untrained uncertified unproven untested "
    "unskilled unaccredited unregistered unlicensed unlicenced ill-equipped unsuited unsuitable ineligible "
    "underprepared under-experienced under-skilled underskilled non-traditional overreaching ill-qualified unpublished "
    "self-taught"
)
ABLE = words(
    "qualified experienced certified trained chartered registered fluent proficient authorised authorized entitled "
    "expert specialist ideal perfect obvious strong best typical usual traditional conventional natural right "
    "suitable eligible skilled accredited licensed versed knowledgeable familiar technical classic standard native "
    "seasoned equipped suited textbook strongest well-versed certificated competent adept numerate conversant "
    "credentialed graduate"
)
MISFIT = words(
    "odd unusual unlikely unconventional unorthodox surprising strange left-field leftfield weird improbable untypical "
    "atypical poor weak imperfect unexpected wrong weaker weakest"
)
CANDIDATES = words(
    "candidate applicant choice fit match profile contender person hire pick background cv resume résumé bet"
)
BEGINNERS = words(
    "student beginner novice learner newcomer amateur rookie graduate newbie starter trainee undergraduate junior "
    "apprentice fresher layman layperson schoolleaver school-leaver greenhorn intern teenager neophyte self-taught"
)
LASTING = words("past beyond further above only")
"""What makes an end of it: "I never went beyond the tenth year", "I only began in May"."""
NOTIONS = words("idea clue notion inkling")
APOLOGIES = words("forgive excuse pardon sorry apologise apologize apology apologies")
PAST_TOO = words("grade grades mark marks result results degree gpa cgpa score scores percentage transcript class know")
"""What stays on a record, so that its past tense is about now."""
DOING = words(
    "manage work use lead handle sell teach study drive run supervise hold train learn touch code program programme "
    "take sit do write design build operate set be see coach present publish deal serve cook weld nurse practise "
    "practice close win ship live administer negotiate recruit hire own budget complete finish gain earn obtain pass "
    "acquire qualify graduate attend"
)
SCHOOLING = words(
    "round around finish complete pass graduate attend sit get obtain gain earn qualify learn study go take acquire"
)
STUDIES = words(
    "levels level university college school uni degree course exam exams sixth-form training studies gcse gcses "
    "diploma maths apprenticeship phd doctorate masters thesis dissertation certificate certification qualification "
    "nvq cert bachelors articles"
)
RECORD = words(
    "cv resume résumé background history career past record application profile portfolio training studies schooling "
    "toolkit repertoire transcript chronology employment working"
)
"""Where a lack shows."""
FIELDS = words(
    "classroom newsroom newsrooms ward wards field profession industry trade work workforce nursing teaching practice "
    "kitchen kitchens lab labs laboratory market game sector employment academia theatre theatres office offices site "
    "sites banking law medicine engineering research saddle loop school schools job jobs tools trenches business "
    "hospital hospitals courtroom studio court"
)
"""What one may have been away from."""
TOOLS = words(
    "french german spanish english italian dutch welsh irish polish portuguese mandarin japanese arabic hindi marathi "
    "tamil excel sql python java javascript sap autocad photoshop rust golang kubernetes tableau powerpoint"
)
"""What one speaks or writes in."""
RIVALS = words(
    "others applicants candidates people many plenty most rivals competitors competition colleagues peers graduates "
    "anyone everybody everyone"
)
"""Who else may have applied."""
CONCESSION = words(
    "although though while whilst despite admittedly even know realise realize understand appreciate aware granted "
    "unfortunately sadly regrettably sorry admit confess apologise apologize afraid albeit fair honest honestly "
    "concede acknowledge accept but however fear worry recognise recognize may might perhaps probably yet still "
    "honesty notwithstanding confession frank frankly upfront transparent whereas conscious forgive excuse pardon"
)
OPEN_CONCESSION = CONCESSION - words("but yet still even know however may might perhaps probably")
SOMEONE = words("someone somebody candidate applicant person one")
BRIDGES = words("but however yet though although nevertheless still despite while whilst")
ME = words("i me my mine i'm i've myself")

LACKS = Turns(
    """
    <denial> ,,5 <having> ,,5 <qualifications>
    <denial> ,,5 <having> ,,5 {year years month months}
    <denial> ,,2 <meeting> ,,5 {<standards> <qualifications>}
    <denial> ,,5 qualify
    <denial> ,,2 come ,,5 {background field industry sector world}
    <having> ,,2 <little> ,,5 <qualifications>
    {<having> 've} ,,2 <little> ,,5 {year years}
    <having> <only> ,,5 {<qualifications> year years month months week weeks}
    <only> {<having> meet tick done do work speak} ,,5 {<qualifications> year years month months week weeks half
        some part}
    {lack lacking} ,,5 {<qualifications> <standards>}
    <having> ,,2 {none nothing}
    <having> ,,2 {little nothing less not} ,,2 to {show offer point add}
    never ,,2 set {foot hand eye}
    never so much as
    {long some fair} way {from off short}
    have {n't not} ,,2 {any much many all enough the} ,,5 {<qualifications> work practice}
    {under below beneath outside} ,,5 <standards>
    {be come seem look sound appear} ,,5 {bit little tad touch shade rather somewhat slightly} {junior young green
        raw inexperienced new light thin}
    at a ,,2 disadvantage
    on the back foot
    can {n't not} ,,2 {say claim pretend boast profess call} ,,5 {<qualifications> i myself to}
    {doubt fear worry afraid} ,,5 my ,,5 {<standards> be good match enough}
    <denial> ,,2 up to ,,2 {the your}? <par>
    {struggle wobble} {with at in} ,,5 <qualifications>
    lack
    {miss missing} ,,5 {<qualifications> <standards>}
    {<denial> nobody} ,,2 {call describe consider count rate class style} {me myself}
    {early new starting} {in out} ,,2 {my the a}? {career profession trade field industry}
    {fall come be} ,,2 {short shy below outside behind} ,,2 {of on}? ,,5 {<qualifications> <standards> year years
        of on your the}
    fall short
    come up short
    {light short weak thin low} {on in} ,,5 <qualifications>
    {be am 'm} without ,,5 <qualifications>
    be {new green} {to at in}
    be ,,2 <unable>
    be <denial> !!{sure certain} ,,5 <able>
    <denial> be ,,5 <able>
    be <denial> ,,2 {good strong confident great brilliant comfortable wonderful} {at in with on}
    be no ,,2 {expert specialist scientist linguist genius mathematician guru wizard authority}
    be <denial> {quite exactly perhaps really probably necessarily precisely}? {what who whom someone
        the} ,,5 you ,,2 <seeking>
    <denial> be ,,2 {what who whom someone the} ,,5 you ,,2 <seeking>
    be <denial> from
    be ,,2 too {young old junior inexperienced late green raw}
    be ,,2 <only> {a an in out starting} ,,5 {<beginners> year school university college}
    be {a an still quite very completely rather totally} ,,2 {complete total absolute mere relative rank
        bit} <beginners>
    be ,,2 {an the} ,,2 <misfit> ,,2 <candidates>
    be ,,2 a ,,2 long shot
    {meet tick fulfil fulfill satisfy match check hit cover} ,,3 {half some part few third two one} ,,4 <standards>
    be {not n't} {one that}
    {which that} i ..1 do {not n't} ..1 <having>
    be ,,2 {bit something somewhat} of ..1 a ..1 <beginners>
    {no not n't} ,,6 {strongest best likeliest ideal obvious} ,,3 <candidates>
    <denial> ,,2 have ..1 what you ,,2 <seeking>
    wish i ,,2 have ,,3 {more longer better deeper} ,,4 {<qualifications> year years}
    be ,,3 {wildcard gamble outsider punt stretch underdog leap}
    be ,,3 wild card
    <only> ever ..1 <doing>
    {not n't} ..1 {sure certain convinced confident} ,,2 {i my} ,,4 {good qualified experienced ready strong enough}
    nowhere near ..1 {as so}? ,,2 {<able> strong good skilled}
    be {less not n't} ..1 {as so}? <able> ..1 {as than}
    {look seem appear sound come} ,,2 {an a the like as} ,,2 <misfit> ,,2 <candidates>
    still ..1 {learn learning find finding} ,,2 {basics ropes feet trade craft}
    come from ,,4 {rather not instead} ,,2 {than from of} :n
    be ,,2 out of my depth
    out of <practice>
    {yet still} to ,,2 {<schooling> set work manage use hold lead teach learn prove master}
    <denial> ,,2 {know understand} ,,2 {much anything enough lot thing} ,,2 {about of}
    can {n't not} !!{wait help stop} ,,2 {drive code program weld speak type draw} !!{to down up over in on at with}
    <denial> ,,2 {speak know use code} ,,5 <tools>
    be <denial> !!{sure certain} ,,2 {quite yet exactly really}? there
    do <denial> look ,,2 {good great like}? ,,5 {paper cv fit}
    know ,,3 {nothing little zilch zero} ,,2 {about of}
    <denial> ,,1 know ,,2 {first thing} ,,2 {about of}
    <having> ,,1 {hardly barely scarcely precious virtually practically} {any little few no zero} ,,3 :n
    <having> ,,1 next to {no none nothing zero}
    have {n't not} ,,1 {the a an} ,,3 <qualifications>
    be ,,2 {out away absent gone} ,,1 {of from} ,,3 <fields>
    {take have} ,,2 {career break} ,,4 {year years month months}
    {forget forgotten lose lost} {most much half all everything}
    have ,,1 {yet still} to !!<unsettled> ,,1 :v
    {not never} having ,,1 :v
    having {never not} ,,1 :v
    <units> ,,1 {short shy light} ,,1 {of on}?
    {make lay have} no claim to
    <denial> ,,2 {pretend claim profess boast purport} ,,5 <qualifications>
    only ever? ,,1 {begin start qualify graduate pass enter join take learn help shadow observe assist volunteer dabble}
    only ,,2 {play tinker mess dip scratch touch read watch} ,,2 {with around in surface about}
    be no spring chicken
    be ,,2 {bit something rather quite}? ,,3 {dinosaur outsider latecomer dabbler generalist blank-slate imposter
        impostor odd-one-out misfit}
    be <denial> ,,2 natural ,,2 {at with in}
    be ,,3 {start beginning foot bottom infancy} ,,1 of ,,1 my
    be ,,3 {late latecomer older younger} ,,1 {starter to than}
    {pick start build work} ,,3 from {scratch zero nothing}
    {fail flunk scrape resit} ,,2 {my the} ,,3 <qualifications>
    {have need} ,,3 {lot deal much everything plenty ground} ,,1 {of to}? {learning learn catch catching cover}
    {lag trail} ,,1 behind
    {let slip allow} ,,4 lapse
    <having> ,,2 neither ,,8 <qualifications>
    have ,,1 no ,,1 {idea clue notion inkling} ,,1 {how what of about}
    still ,,2 {study train learn work sit prepare wait finish revise} ,,4 {for towards toward my} ,,3 <qualifications>
    <denial> ,,2 {young youngest} ,,1 {anymore longer more}
    {take need} ,,2 {two three several many} ,,1 {attempts tries goes}
    scrape through
    {do fare} ,,1 {badly poorly terribly}
    <denial> ,,1 {do fare} ,,1 {well brilliantly}
    {may might} <denial> have ,,1 :v
    have <denial> ,,2 be ,,1 {exposed trained taught involved introduced certified licensed schooled tested coached}
    never :n END
    {enthusiasm passion willingness energy keenness goodwill eagerness attitude} ,,3 {rather instead not} ,,2 {than
        of}? ,,3 <qualifications>
    {more} ,,1 {enthusiasm passion energy keenness eagerness} than
    never ,,1 {have get} ,,2 {chance opportunity luck privilege occasion money means} ,,1 to
    be ,,2 {hardly scarcely barely} ,,1 {a an the}
    {fresh straight new} ,,1 {out from} ,,1 of? ,,2 {college school university uni training sixth-form}
    be ,,1 {just freshly newly only} ,,1 {qualified graduated certified trained}
    be <denial> ,,1 {yet currently still presently licensed registered}
    never ,,2 {see visit touch hold run use} ,,5 {up-close close before properly}
    never ,,1 {go get make come be} ,,2 {past beyond further above}
    {come strike} ,,3 as ,,3 <unable>
    {would will} ,,1 {need require have} ,,4 {training hand-holding coaching teaching supervision refresher schooling}
    {brush bone} ,,1 up
    {learn train} ,,2 on the {job hoof fly go}
    {have 've} ,,2 no ,,1 {right business claim}
    {punch aim fight reach} ,,1 above
    <denial> be? ,,2 {finished complete perfect exact} ,,1 {article match fit package}
    {have do handle make see lead run write treat bake weld teach} ,,1 {perhaps maybe only just barely} ,,1 <small>
    at {most best} ,,4 {<qualifications> year years month months handful couple}
    {handful couple few bit smattering scrap} ,,2 of ,,5 {at in} {most best all total}
    {have n't} ,,2 {set put} ,,1 foot
    {know speak understand read write} ,,2 {only just barely hardly little} ,,2 {basic bit few some enough handful}
    {short light thin weak low} {on in of} ,,5 {<qualifications> time}
    be ,,3 {only merely just} ,,4 {into through out in} ,,4 {year month term week}
    be ,,3 {halfway part-way midway partway} ,,2 through
    """,
    fields=FIELDS,
    small=frozenset(["one", "two", "three", "four", "five", "a", "half", "couple", "handful"]),
    units=words("year years month months week weeks point points mark marks grade grades percent hour hours credit"),
    unsettled=words(
        "hear receive see decide get meet find read come visit reply book arrive confirm agree be make reach"
    ),
    denial=NOT,
    having=HAVING,
    meeting=MEETING,
    little=LITTLE,
    only=ONLY,
    qualifications=QUALIFICATIONS,
    standards=STANDARDS,
    unable=UNABLE,
    able=ABLE,
    beginners=BEGINNERS,
    misfit=MISFIT,
    candidates=CANDIDATES,
    schooling=SCHOOLING,
    par=words("standard scratch mark level par speed job task"),
    seeking=words("look want need have expect picture imagine seek after envisage search hope think mind advertise"),
    practice=words("practice touch date shape"),
    doing=DOING,
    tools=TOOLS,
)
"""What the writer says of himself; the first word belongs to a clause about the writer."""
ADMITTED = Turns(
    """
    <aware> ,,2 ^i ,,2 <denial> !!<manners> :v
    <aware> ,,2 ^i {be do have can could}? <denial> !!<manners>
    <regret> ,,3 ^i ,,1 have ,,1 <denial> !!<unsettled> :v
    """,
    denial=NOT,
    aware=words(
        "know realise realize aware conscious appreciate recognise recognize understand admit confess acknowledge "
        "accept"
    ),
    regret=words("unfortunately sadly regrettably admittedly alas afraid regret"),
    manners=words(
        "need want reply write answer call send get respond ask mention say tell sign give manage attend come make "
        "find reach expect wait take let see"
    ),
    unsettled=words(
        "hear receive see decide get meet find read come visit reply book arrive confirm agree be make reach"
    ),
)
"""What the writer knows, or is sorry, that he is not or has not."""
OWN_LACK = Turns(
    """
    my {complete total relative obvious apparent current formal own utter sheer own only main biggest}? {lack
        inexperience shortcoming shortcomings shortfall gap gaps weakness weaknesses deficiency deficiencies
        ignorance limitations limitation drawback}
    my {<little> only sole} ,,5 <qualifications>
    my <qualifications> ,,5 {be seem look feel remain} ,,2 {rather quite a bit very only too fairly}? ,,2 <low>
    my ,,5 {<qualifications> cv resume résumé application record} {be seem look feel remain} ,,5 <low>
    my ,,5 {<qualifications> cv resume résumé application} {<denial> do} <denial> ,,2 <any>
    my ,,5 {<qualifications> cv resume résumé} be <denial>
    my ,,5 <qualifications> {be come} {all entirely mostly largely only limited purely from} ,,5 <elsewhere>
    my ,,5 <qualifications> {only barely hardly} ,,5 {cover go extend stretch amount}
    my ,,5 <qualifications> {stop end run fall} {short at out there}
    {rule count knock write put} {me you} {out off}
    {disqualify exclude discount} {me my}
    far cry from
    be <denial> {exactly quite strictly the} ,,2 {<qualifications> same nursing teaching engineering background
        pedigree}
    my ,,5 {cv resume résumé application history record employment} have ,,5 {hole gap holes gaps nothing no}
    where ,,2 {my i} ,,5 {weak short lacking lack thin}
    {no nothing little} ,,5 {on in} my {cv resume résumé application record profile}
    <denial> my ,,2 {point suit forte strength area field department}
    my background {be lie} ,,2 in ,,5 {rather not instead}
    {where area areas} ,,2 i {fall struggle stumble come trail lag}
    {count work go weigh told held} against me
    {apply applying} ,,5 {look seem sound appear} ,,2 <misfit>
    my <qualifications> ,,5 {be get} ,,2 {a bit little rather somewhat quite fairly}? <low>
    my <qualifications> ,,5 <denial> ,,2 {up at where} ,,2 {to the your they}
    my <qualifications> ,,5 be ,,5 {say admit afraid honest} ,,2 <low>
    {one only main biggest} {thing gap weakness area} {i my} ,,5 {lack missing}
    {one only main biggest} {thing gap weakness area} {i my} ,,2 <denial> ,,1 {<having> give tick meet do show}
    what i ,,2 {<denial> lack}
    {missing absent} from my ,,5 {cv resume résumé application}
    {stronger better} ,,5 {candidate candidates applicant applicants people} ,,5 {than out apply applying}
    <others> ,,5 <fitter>
    my <qualifications> be ,,2 in ,,5 ^{rather not instead}
    be ,,2 new {to for} me
    <qualifications> ,,3 be ,,3 <unknown> ,,3 {to for} me
    be ,,3 {closed sealed} book ,,1 {to for} me
    be ,,2 {greek dutch} {to for} me
    {better stronger fuller longer} ,,2 {cv cvs resume resumes record background qualifications} ,,2 than ,,1 {mine me
        i}
    {missing absent} from ,,2 my ,,4 {profile background history toolkit skillset past}
    {excuse forgive pardon} ,,5 my ,,5 <qualifications>
    {no nothing little few} ,,5 {in on from} my ,,3 <record>
    there be ,,2 {no little nothing few n't not} ,,4 <qualifications> ,,3 {on in} {my it here there paper}
    <voids> ,,1 {in of on from} ,,1 my ,,2 {<record> <qualifications>}
    {weakness weaknesses shortcoming failing drawback} of mine
    {weak soft blind sore} {spot spots point points side link subject}
    {achilles achilles'} ,,1 heel
    my ,,5 <qualifications> ,,5 {amount come add run stretch extend boil go reach total} ,,1 {up down}? {to
        as} ,,2 <scrap>
    my ,,5 <qualifications> ,,5 {stop end finish dry give run} {at with out there}
    my ,,5 <qualifications> ,,4 be ,,1 {limited confined restricted} to
    {it that} ,,1 {be have} ,,1 be? ,,3 {year years decade decades} since i ,,2 {last properly}
    there be ,,2 {stronger better fitter} ,,2 <rivals>
    {none few neither} of my ,,2 <qualifications>
    mine ,,2 {stop end fall come go run stretch amount be} ,,2 {at short to there only just barely nowhere behind out
        expired lapsed}
    my !<wishes> ,,3 be ,,5 ^<green>
    my <grades> ,,4 be ,,3 <middling>
    my <grades> ,,5 {disappoint suffer slip drop}
    my ,,3 <qualifications> ,,3 {embarrass fail let shame desert betray} {me us}
    <qualifications> and {i me} be <denial>
    {all most} i ,,2 {can could}? ,,1 {offer have bring show give claim muster produce boast} ,,1 ^be
    {thing bit part piece area item bullet line requirement} ,,2 i ,,2 lack
    {thing bit part piece area item bullet line requirement} ,,2 i ,,2 <denial> ,,1 {<having> give tick meet do show}
    what i ,,1 {can could}? <denial> {have offer bring give show claim do}
    <rivals> ,,3 {better more} ,,1 {place placed qualified suited experienced prepared equipped deserving obvious}
    more ,,1 {qualified experienced suitable skilled obvious deserving capable} ,,2 <rivals>
    <rivals> ,,3 {with who} ,,2 {more better stronger longer}
    <compared> ,,2 {to with than}? ,,3 <rivals> ,,4 {<denial> <little> <only> weaker pale short}
    {<denial> hardly scarcely} ,,3 {what who whom} ,,2 you ,,2 <pictured>
    {<denial> hardly} ,,2 {sort kind type profile} ,,2 of ,,6 you
    how {that it this} ,,2 {look looks sound sounds appear} !!{like}
    <apologies> ,,5 <voids>
    where my ,,4 {end stop fall run}
    {what that which it always often usually sometimes} ..1 {let fail} me down
    {area part field side bit place} ,,2 {where in which}? ,,2 {i my} ,,2 {weak weakest weaker poorest worst least}
    {that this it} {would will be} {not n't} be? me
    {most everything all much} ,,2 i ,,1 know ,,8 {come pick learn teach from}
    it ,,1 {show shows} ,,2 {in on} my
    {half some part few third} ,,1 of {your the} ,,4 <standards>
    {two three four five six one several} ,,2 <exams> ,,1 {leave left remain remaining outstanding} !!{wing hand side}
    {<qualifications> year years month months} be all ,,6 {i have}
    my ,,5 <qualifications> ,,5 leave ,,2 {much lot something everything} to be desired
    my ,,5 <qualifications> ,,2 {have be} ,,2 {lapsed expired run lapse expire}
    {english french german polish writing grammar maths spelling accent} ,,3 leave ,,2 {much lot
        something} to be desired
    what i ,,1 {be have} ,,1 {miss missing lack short}
    {lot much plenty things deal} ,,2 i ,,3 <denial> ,,2 {know learn master see do}
    {jump jumped hop hopped flit bounce move} ,,2 {around about between} ,,3 {lot bit jobs much often many}
    {this it that} ,,1 {would will} ,,1 be my ,,1 first
    my ,,3 <tools> ,,5 {a1 a2 b1 beginner beginners beginner's}
    my ,,4 <qualifications> ,,3 {need require want} ,,2 {work improvement polish polishing brushing practice attention
        refreshing sharpening}
    you ,,1 {would will might} ,,1 {have need} to ,,1 {train teach show coach guide mentor}
    {train teach coach} me ,,5 {scratch basics zero beginning ground}
    {it this that} be ,,2 a ,,2 {stretch leap gamble punt risk long-shot}
    {it this that} be ,,2 a ,,1 {long big tall} {shot ask order}
    how {little few green inexperienced new raw rusty} ,,4 {i my}
    {little few} ,,3 <qualifications> ,,1 that? i ,,1 {have do possess hold own}
    my ,,5 {<qualifications> cv resume résumé application record portfolio profile} {may might can could will must
        would} ,,1 {be look seem appear read sound strike} ,,5 <low>
    {wonder ask laugh surprised} ,,2 why ,,2 {i someone somebody a} ,,5 {apply write bother application}
    not ,,1 {in from with at} ,,1 {a an any the} ,,2 {company firm university professional formal industrial}
    {someone somebody} ,,1 with my ,,3 {limited thin patchy modest non-traditional unusual odd} ,,3 <qualifications>
    {lack absence shortage dearth want} ,,1 of ,,5 {on in} my ,,2 <record>
    """,
    apologies=APOLOGIES,
    only=ONLY,
    having=HAVING,
    record=RECORD | words("part name end side"),
    voids=words(
        "gap gaps hole holes lack absence shortage dearth blank blanks shortfall shortcomings inexperience deficiency "
        "deficiencies"
    ),
    scrap=words("only just a single mere one two barely no little nothing few six three four about perhaps maybe much"),
    unknown=words(
        "closed unknown greek uncharted foreign unfamiliar unexplored alien mystery new terra strange dutch unmapped"
    ),
    green=words(
        "theoretical rusty rudimentary shaky patchy nonexistent non-existent self-taught amateurish wobbly minimal nil "
        "negligible elementary hopeless rustier sketchy schoolboy schoolgirl textbook-only atrocious appalling "
        "shocking dreadful dire abysmal lousy rubbish woeful laughable ropey ropy"
    ),
    wishes=words("question request idea plan need point interest wish aim ask suggestion proposal answer offer"),
    standards=STANDARDS,
    tools=TOOLS,
    exams=words("paper papers exam exams module modules unit units level levels semester semesters term terms"),
    grades=words("grades grade marks mark results result degree gpa cgpa score scores percentage transcript class"),
    middling=words(
        "average middling mediocre modest ordinary poor low lower disappointing unremarkable unimpressive weak nothing "
        "third so-so indifferent mixed below"
    ),
    rivals=RIVALS,
    compared=words("compared compare next alongside beside unlike against whereas while"),
    pictured=words("pictured picture imagined imagine expect expected want wanted hoped envisage envisaged mind"),
    little=LITTLE,
    qualifications=QUALIFICATIONS,
    denial=NOT,
    low=LITTLE
    | words(
        "limited short low behind below lacking light none weaker poorer narrow shaky wobbly hazy vague so-so "
        "patchy sketchy mediocre iffy incomplete nonexistent non-existent "
        "unrelated old dated outdated sparse lower nothing unconventional messy unremarkable zero slow worse bad "
        "hopeless terrible awful second secondhand stale theoretical academic informal partial unpaid piecemeal "
        "spotty indirect fragmented negligible absent"
    ),
    misfit=MISFIT,
    any=words("match meet tick fit reach cover include show cover extend list mention reflect scream shout"),
    elsewhere=words("other another different unrelated elsewhere hobby volunteer voluntary school retail home"),
    others=words("others applicants candidates"),
    fitter=words("qualified stronger better experienced more fitter suited impressive"),
)
"""What the writer says of his record."""
SEEKING = Turns(
    """
    <hiring>
    post:n
    your ,,2 <postings>:n
    on paper
    my ..1 {application applications}
    {work works working join joining train training} ,,3 {you your}
    your ,,2 {team staff crew company firm studio kitchen ward lab school office workshop}
    """,
    hiring=words(
        "job role vacancy opening apply applying applicant candidate candidacy candidature cv resume résumé hire "
        "recruit recruiter recruitment interview career advert posting internship apprenticeship traineeship placement "
        "fellowship studentship trainee apprentice shortlist employer employment position opportunity qualification"
    ),
    postings=POSTINGS - words("email e-mail mail message reply template system note notes page site website call"),
)
"""What shows that a draft is about work, and not about the thing that the writer says he knows little of."""
SHORT = 3
"""The sentences below which a draft need not say what it is about."""
ASKED = words("reply answer response question")


class Shortfall(NamedTuple):
    """A lack that the writer points at, with offsets into `Draft.text`.

    `is_bridged` says that a strength stands beside it.
    """

    start: int
    end: int
    words: str
    is_bridged: bool


def shortfalls(draft: Draft) -> Iterator[Shortfall]:
    """What a draft says that its writer lacks, in order, at most one a sentence."""
    for sentence in sentences(draft):
        found = shortfall(sentence)
        if found is None and _names_demand(sentence):
            found = _less_than_asked(sentence, after(draft, sentence))
        if found is not None and not _answers(sentence) and (_is_of_record(*found) or _seeks_work(draft)):
            first, last = found
            start, end = sentence.place(first, last)
            yield Shortfall(start, end, sentence.words(first, last), _is_bridged(sentence, last))


def _is_of_record(first: Token, last: Token) -> bool:
    """Whether what is lacking is what employers ask for: a degree, years; not knowledge of some program."""
    return any(lemma(token) in QUALIFICATIONS or lower(token) in QUALIFICATIONS for token in _stretch(first, last))


def _stretch(first: Token, last: Token) -> Span:
    return first.doc[min(first.i, last.i) : max(first.i, last.i) + 1]


@once
def _seeks_work(draft: Draft) -> bool:
    """Whether the draft is about work, or too short to say what it is about."""
    known = draft.context
    if known.applied is not None or known.company is not None or known.posting is not None:
        return True
    body = list(sentences(draft, *Zone))
    return sum(1 for _ in sentences(draft)) < SHORT or any(any(SEEKING(sentence)) for sentence in body)


def _answers(sentence: Sentence) -> bool:
    """Whether the writer answers a question that the reader has put."""
    known = words_of(sentence)
    return bool(known & ASKED) and "your" in known and bool(known & {"reply", "answer", "response", "to"})


@once
def shortfall(sentence: Sentence) -> tuple[Token, Token] | None:
    """The first and the last word of what a sentence says that its writer lacks."""
    for match in LACKS(sentence):
        if _holds_of_sender(sentence, match):
            return opening(sentence, match), match.last
    for match in OWN_LACK(sentence):
        if is_quoted(sentence, match.first) or not _is_now(sentence, match) or _is_denied(sentence, match):
            continue
        if lower(match.first) == "my" or _concerns_sender(sentence):
            return opening(sentence, match), match.last
    for clause in clauses(sentence).values():
        if clause.party is not Party.SENDER:
            continue
        found = _never_done(clause, sentence) or _unfinished(clause) or _no_occupation(clause, sentence)
        if found is not None and not is_quoted(sentence, clause.head):
            return found
    admitted = next((match for match in ADMITTED(sentence) if not is_quoted(sentence, match.key)), None)
    if admitted is not None and clause_of(sentence, admitted.first).party in {Party.SENDER, Party.NOBODY}:
        return admitted.key, admitted.last
    return _fragment(sentence) or _without(sentence)


def _holds_of_sender(sentence: Sentence, match: Turn) -> bool:
    """Whether the words are said of the writer, as he is now."""
    if is_quoted(sentence, match.first) or (sentence.is_question and "i" not in words_of(sentence)):
        return False
    verb = next((token for token in match.tokens if token.pos_ in {"VERB", "AUX"}), match.first)
    clause = clause_of(sentence, verb)
    if _subject_word(sentence, match, clause) != "i":
        return False
    if clause.mark in {"if", "unless", "whether", "until", "till"} or clause.mood is Mood.IMPERATIVE:
        return False
    ended = clause.time is Time.PAST and not any(lower(token) in LASTING for token in match.tokens[:4])
    if ended or clause.time is Time.FUTURE or clause.lemma in {"need", "ask", "want"}:
        return False
    denials = NOT | LITTLE | ONLY | {"nobody", "none"}
    if clause.negated and not any(lower(token) in denials for token in match.tokens):
        return False
    if any(lower(token) in NOTIONS for token in match.tokens) and not words_of(sentence) & OPEN_CONCESSION:
        return False
    if lemma(match.first) in {"lack", "miss"} and (clause.negated or not _lacks_something(match, sentence)):
        return False
    if any(lemma(token) == "have" and token.dep_ == "aux" for token in match.tokens) and not any(
        token.pos_ == "VERB" for token in match.tokens
    ):
        return False
    return not words_of(sentence) & {"notice", "holiday", "leave", "doubt", "hesitation"}


def _lacks_something(match: Turn, sentence: Sentence) -> bool:
    token = match.first
    if token.pos_ != "VERB" or token.tag_ == "VBZ":
        return False
    return len(match.tokens) > 1 or bool(words_of(sentence) & OPEN_CONCESSION)


def _subject_word(sentence: Sentence, match: Turn, clause: Clause) -> str:
    """ "i" where the writer is who the words are about."""
    understood = clause.relation in {"pcomp", "advcl", "acl"} and not any(children(clause.head, "nsubj"))
    if clause.party is Party.SENDER and (understood or clause.subject is None or clause.subject.i <= match.last.i):
        return "i"
    if clause.relation == "relcl" and lower(clause.head.head) in SOMEONE and words_of(sentence) & ME:
        return "i"
    for token in reversed([token for token in sentence.tokens if token.i <= match.first.i]):
        if token.dep_ in {"nsubj", "nsubjpass"} or lower(token) in {"i", "we", "you", "he", "she", "they", "who"}:
            return lower(token)
    return ""


def _is_now(sentence: Sentence, match: Turn) -> bool:
    return lower(match.first) in APOLOGIES or any(
        _is_present(sentence, match, token) for token in (match.first, match.last)
    )


def _is_present(sentence: Sentence, match: Turn, token: Token) -> bool:
    clause = clause_of(sentence, token)
    finite = next((above for above in clause.chain() if above.time is not Time.NONE), clause)
    if finite.mark in {"if", "unless"} and finite.party is Party.NOBODY:
        return False
    return finite.time is not Time.PAST or any(lower(token) in PAST_TOO for token in match.tokens)


def _is_denied(sentence: Sentence, match: Turn) -> bool:
    """ "My lack of X has not held me back" still names it; "there is no gap" does not."""
    return any(lower(child) in {"no", "not"} for child in match.first.lefts)


def _concerns_sender(sentence: Sentence) -> bool:
    return bool(words_of(sentence) & (ME | CONCESSION))


def _never_done(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "I have never managed people", "I haven't worked in a school before"."""
    if not clause.negated or clause.lemma not in DOING:
        return None
    if clause.time is not Time.PERFECT or words_of(sentence) & FAULTS:
        return None
    never = any(lower(child) == "never" for child in clause.head.children)
    known = words_of(sentence)
    opened = known & (OPEN_CONCESSION | {"before", "professionally", "commercially", "formally"})
    weak = clause.lemma in {
        "be",
        "see",
        "do",
        "use",
        "get",
        "run",
        "take",
        "touch",
        "set",
        "sit",
        "own",
        "hold",
        "design",
    }
    led = clause.lemma in words("manage lead supervise teach sell code program study train work")
    if clause.lemma in {"use", "operate", "drive", "touch"} and never and not known & COMPARED:
        opened = opened | {"never"}
        weak = False
    if weak and not (opened and (never or known & {"granted", "admittedly", "unfortunately", "sadly"})):
        return None
    if not (opened or (led and never) or (known & (STUDIES | QUALIFICATIONS))) or clause.mark in {"if", "unless"}:
        return None
    first = next((child for child in clause.head.children if child.dep_ == "neg" or lower(child) == "never"), None)
    last = next(children(clause.head, "dobj", "prep", "attr"), clause.head)
    return (first or clause.head), max(last, clause.head, key=lambda token: token.i)


COMPARED = words("than like such since so better again once before any until")
FAULTS = words(
    "late sick complaint miss accident mistake error deadline fault breach injury failure lose fail stop regret "
    "regretted wrong bored tired incident warning loss defect disappoint"
)


DROPPING = words("drop fail leave flunk quit abandon")


def _unfinished(clause: Clause) -> tuple[Token, Token] | None:
    """ "I never finished my degree", "I didn't go to university"."""
    if clause.time not in (Time.PAST, Time.PERFECT) or not (clause.negated or clause.lemma in DROPPING):
        return None
    studied = next((word for word in clause.head.subtree if lemma(word) in STUDIES and word.i > clause.head.i), None)
    dropped = clause.lemma in DROPPING and studied is not None
    if dropped and clause.lemma in {"drop", "leave"}:
        near = {lower(word) for word in clause.head.subtree}
        dropped = bool(near & {"out", "without", "before", "early", "16", "sixteen"})
    if studied is not None and (dropped or (clause.negated and clause.lemma in SCHOOLING)):
        return clause.head, studied
    if (
        clause.negated
        and clause.lemma == "get"
        and any(lower(word) in {"round", "around"} for word in clause.head.children)
    ):
        return clause.head, clause.head
    return None


def _no_occupation(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Although I am not a chartered accountant"."""
    if clause.lemma != "be" or clause.time is Time.PAST:
        return None
    named = next((word for word in children(clause.head, "attr") if is_occupation(word)), None)
    denied = clause.negated or (named is not None and any(lower(child) == "no" for child in named.lefts))
    flatly = named is not None and any(lower(child) == "no" for child in named.lefts)
    if named is None or not denied or not (flatly or words_of(sentence) & CONCESSION):
        return None
    return clause.head, named


def _fragment(sentence: Sentence) -> tuple[Token, Token] | None:
    """ "No degree, but ...", "Only two years of experience, I know"."""
    tokens = [token for token in sentence.tokens if token.is_alpha][:7]
    if not tokens or lower(tokens[0]) not in LITTLE | ONLY | {"not"}:
        return None
    named = next((token for token in tokens[1:] if lemma(token) in QUALIFICATIONS | {"year"}), None)
    if named is None:
        return None
    following = next(iter(sentence.within(named.i + 1, named.i + 2)), None)
    if following is not None and (following.pos_ in {"AUX", "VERB"} and following.tag_ in {"VBZ", "VBP", "VBD", "MD"}):
        return None
    own = words_of(sentence) & (ME | {"but", "here"})
    if not own or (clause_of(sentence, named).party is Party.OTHER and clause_of(sentence, named).head != named):
        return None
    return tokens[0], named


LEADING_TO_LACKS = words("with without lacking")


def _without(sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Even without a certificate I'm interested", "for somebody without a degree"."""
    if words_of(sentence).isdisjoint(QUALIFICATIONS):
        return None
    for token in among(sentence, LEADING_TO_LACKS):
        following = next(iter(sentence.within(token.i + 1, token.i + 2)), None)
        little = lower(token) == "with" and following is not None and lower(following) in LITTLE - {"weak", "poor"}
        if lower(token) not in {"without", "lacking"} and not little:
            continue
        named = next((word for word in token.subtree if lemma(word) in QUALIFICATIONS and word.i - token.i < 7), None)
        if named is None or is_quoted(sentence, token):
            continue
        clause = clause_of(sentence, token)
        finite = next((above for above in clause.chain() if above.time is not Time.NONE), clause)
        someone = lower(token.head) in {"someone", "somebody", "anyone", "candidate", "applicant", "person", "people"}
        if someone and sentence.is_question:
            continue
        mine = finite.party is Party.SENDER and finite.time not in {Time.PAST, Time.PERFECT}
        if (mine and (little or token.i <= 4 or words_of(sentence) & CONCESSION)) or (
            someone and words_of(sentence) & CONCESSION
        ):
            return token, named
    return None


UNITS = {"year": 12.0, "yr": 12.0, "month": 1.0, "week": 0.25, "decade": 120.0}


def _amounts(sentence: Sentence) -> Iterator[tuple[Token, Token, float, bool]]:
    """The lengths of time of a sentence in months: number, unit, value, and whether the unit is said."""
    tokens = sentence.tokens
    for place, token in enumerate(tokens):
        text = lower(token).rstrip("+")
        value = float(text) if text.isascii() and text.isdigit() and len(text) < 4 else SMALL_NUMBERS.get(text)
        if not value or (text in {"a", "an"} and (place + 1 >= len(tokens) or lemma(tokens[place + 1]) not in UNITS)):
            continue
        unit = next((word for word in tokens[place + 1 : place + 3] if lemma(word) in UNITS), None)
        yield token, unit or token, float(value) * (UNITS[lemma(unit)] if unit is not None else 12.0), unit is not None


ASKERS = POSTINGS | {"you", "role"}


def _names_demand(sentence: Sentence) -> bool:
    """Whether words may tell for how long one is asked to have done something."""
    known = words_of(sentence)
    return not (known.isdisjoint(UNITS) or known.isdisjoint(ASKING) or known.isdisjoint(ASKERS))


@once
def _less_than_asked(sentence: Sentence, following: Sentence | None) -> tuple[Token, Token] | None:
    """ "The advert says five years. I have eleven months." The words that the posting is said to say."""
    amounts = list(_amounts(sentence))
    if not amounts or not amounts[0][3]:
        return None
    first, unit, asked, _ = amounts[0]
    own = [(sentence, amount) for amount in amounts[1:]]
    if following is not None and following.block == sentence.block:
        own += [(following, amount) for amount in _amounts(following)]
    for place, (token, _, value, _) in own[:1]:
        clause = clause_of(place, token)
        if clause.party is Party.SENDER and clause.time is not Time.PAST and value < asked:
            return first, unit
    return None


def _is_bridged(sentence: Sentence, last: Token) -> bool:
    """Whether a strength with evidence, a number or a name, follows or precedes the lack in the sentence."""
    if not words_of(sentence) & BRIDGES:
        return False
    start = sentence.tokens[0].i
    return any(
        token.pos_ in {"NUM"} or (token.pos_ == "PROPN" and token.i > start)
        for token in sentence.tokens
        if token.i > last.i or token.i < last.i - 8
    )
