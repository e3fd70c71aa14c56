"""Open-ended job asks: the reader is handed the work of finding a place for the writer.

Five meanings make one: to be kept for later ("keep my CV on file"), to be told when something turns up, any job at all
("whatever you have going"), being placed by the reader ("where would I fit?"), and being passed on to whoever might
have a use for the writer. A named role or team makes an ask a concrete one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from .frames import asking_clause
from .guards import invitations, is_negated, is_past, is_quoted, is_third_party
from .memo import once
from .sentences import Sentence, Stretch, sentences
from .specificity import is_occupation, workplaces
from .turns import Turn, Turns, among, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

JOBS = words(
    "opening position role job opportunity vacancy internship post placement work employment slot spot gig "
    "traineeship apprenticeship seat assignment engagement station shift start berth capacity temping graft situation "
    "vacancies openings secondment cover project contract training requirement place prospect labour employ hours"
)
BROAD = words(
    "start capacity cover project contract training station situation seat spot shift slot post engagement requirement "
    "place prospect hours"
)
"""Nouns that mean a job only beside a word for any, open or suitable."""
NARROW = JOBS - BROAD
PAPERS = words(
    "cv resume résumé detail details application name profile information file papers portfolio contact number letter "
    "particulars note info record email address card vitae"
)
ME = words("me us myself")
KEEPING = words(
    "keep bear hold retain consider remember think have save file store put add leave pass place slot use include pop "
    "stick tuck stash log enter record register list pin hang sit note bookmark earmark tag mark"
)
MINDS = words(
    "mind radar thought file record list book pile system database pool roster register hand drawer folder side hat "
    "bank rolodex shortlist records books files thoughts frame mix running picture notes queue sights reserve ledger"
)
CONDITIONS = words("if when whenever should once until lest case provided supposing next")
THINGS = words("anything something somebody someone everything nothing whatever")
SUITING = words(
    "suitable appropriate relevant right fitting similar matching comparable good decent likely interesting potential "
    "possible vacant open available new future upcoming other further current"
)
ARISING = words(
    "come turn crop open pop free arise appear emerge materialise materialize surface exist occur fall go present show "
    "become happen be need land spring loom"
)
UNDERSTAFFED = words("short-handed shorthanded short understaffed short-staffed stretched stuck expand desperate")
HIRING = words("hire recruit crew staff employ expand grow interview")
LEARNING = words("hear know learn get have find become spot see come")
TELLING = words(
    "let tell call ring phone contact email mail text message reach drop shout buzz ping shoot give keep bear hold "
    "think consider remember notify inform advise write get pass send alert nudge bell pick"
)
READY = words(
    "available interested ready keen glad happy love willing free here grateful delighted game number details attached "
    "enclosed like know learn told listen reach reachable man woman person below mobile email cv resume résumé hope "
    "hear apply"
)
FITTING = words(
    "fit belong slot suit contribute help add land sit match serve place be useful use put do go work best good suited "
    "placed deployed deploy needed need want see station assign"
)
SEEKING = words(
    "see find figure know tell judge decide think say wonder discuss explore work advise suggest look imagine picture "
    "let point steer show identify determine establish ascertain assess"
)
CHOOSING = words("whatever whichever wherever whoever whomever any anywhere anything somewhere something")
USES = words("use place home spot room space niche corner slot position role job opening hole gap need work seat")
PERSONS = words(
    "graduate man woman lad hand hands person all-rounder worker apprentice veteran soldier officer mother mum "
    "returner "
    "driver nurse welder cook baker teacher clerk cleaner labourer"
)
UNITS = words(
    "department role level position area section shift branch site job team capacity kind sort shop crew unit ward "
    "part corner line field floor office school store desk grade rank contract function"
)

KEPT = Turns(
    """
    ^{keep bear hold retain have store save file} <me> ..3 in ..2 {mind thoughts sights reserve}
    ^{keep bear hold retain have} in mind <me>
    ^{keep bear hold retain have} in mind my <papers>
    ^<keeping> <me> ..2 {in on onto into among to} ..4 <minds>
    ^<keeping> {my the this} ..3 <papers> ..4 {on in onto into among to} ..4 <minds>
    {my the this} ..3 <papers> ..1 {could can might may will would to should were 'll} ..1 be? ..1 =^{kept held \
        retained filed stored saved added placed entered put logged listed} ..5 <minds>
    {my the this} ..3 <papers> ..3 be ..1 =^{kept held retained filed stored saved} {for until} ..3 {future later \
        another next}
    ^{keep hold hang sit save retain file store leave} {on onto}? to? {my the this} ..3 <papers> ..4 {for until} \
        ..3 {future later another next time}
    ^{keep hold hang sit} {on onto}? to? {my the this} ..3 <papers> ..4 {handy somewhere aside safe nearby close}
    ^{keep hold hang sit save retain file store} {on onto}? to? {my the this} ..3 <papers> ,,4 {if when case should \
        whenever}
    ^{hold hang cling} on? {on onto}? to? {my this these} ..3 <papers>
    ^{keep retain store} {my this these} ..3 {cv resume résumé details profile papers number name file} \
        !{confidential private secret short}
    ^{keep retain store} {my this these} ..3 {cv resume résumé details profile papers number name} END
    {my the this} ..3 {cv resume résumé details profile papers number name file} {can could may might} be =^{kept \
        held retained stored filed}
    {get keep have put} my ..1 ^{name cv face profile} ..2 {in before on under} ..3 {you your front radar eyes nose \
        desk}
    {have keep put} {feelers ^feeler} out
    ^{keep have} {a an one your} ..2 {eye eyes ear ears lookout} {out open on}? ..2 for <me>
    ^{keep have} {a an one your} ..2 {eye eyes ear ears lookout} {out open}? for {anything something any a an} ..3
    ^{look watch listen} out for {anything something any} ..6 {me my i}
    {my the this} ..3 <papers> ..3 be ..1 =^{kept held retained filed stored} for
    be =^{added put entered included placed registered kept} ..2 {to on in onto} {your the} ..3 <minds>
    ^{stay remain be} on your {radar list books files}
    {be remain stay} =^{kept held borne remembered included added entered put placed} ..2 {in on onto} ..4 <minds>
    {be get} =^{remembered considered} ..3 {when if whenever should next}
    ^{remember consider} {me my} ..4 ,,1 {when if whenever should next once}
    ^{think forget remember} of? <me> ,,3 {when if whenever should next once for the}
    ^think of <me> {first again too kindly}? END
    spare ..1 a ^thought for <me>
    ^{put enter add pencil jot note take write} {my me} ..2 {name number details}? {down in up} {for on as} ..2 \
        {whatever anything any whichever next something everything}
    ^{throw put chuck pop toss keep leave} my ..2 name ..1 {in into on} ..2 {hat mix list ring pile frame}
    """,
    keeping=KEEPING,
    me=ME,
    papers=PAPERS,
    minds=MINDS,
)

TURNED_UP = Turns(
    """
    <condition> ..1 ^<things> ..4 {come turn crop open pop free arise appear emerge materialise materialize surface \
        exist occur fall present show become happen land spring loom available}
    {in on} ..1 {case event chance} ..1 of? ^<things> ..4 <arising>
    <condition> {a an any some the other your further another} ..3 ^<job> ..5 <arising>
    <condition> ..2 ^{vacancy vacancies openings jobs positions roles opportunities} ..4 <arising>
    {in on} ..1 {case event chance} ..1 of? {a an any some} ..3 ^<job> ..4 <arising>
    {case event} of {a an any} ..2 ^<job>
    <condition> ,,2 there {be 's 're} ..2 ^{anything something} ..2 {go going available suitable open come for}
    <condition> ,,2 there {be 's 're} {a an any some} ..2 ^<job>:n
    <condition> ,,3 you ,,2 {be become} ,,2 ^<understaffed>
    <condition> ,,3 you ,,3 be ,,2 ^<hiring>
    {time day week} ,,1 you ,,2 ^<hiring>
    {time day week once} ,,1 you ,,3 ^take ..2 on
    <condition> ,,3 you ,,4 ^take ..3 on
    <condition> ,,3 you ,,3 ^look for {people staff someone somebody hands help a another more new anyone}
    <condition> ,,3 you ,,2 ^{need want require lack} ..3 {hand hands pair someone somebody staff people body \
        bodies person man worker workers one anyone dogsbody helper helpers}
    <condition> ,,3 you ,,3 {hear know learn become have get find spot come} ..3 {of about across any anything \
        something a an} ..3 ^{anything something opening vacancy job position role opportunity post work}
    <condition> ,,3 you ,,3 be ,,2 ^after {a an some another more}
    <condition> you ,,2 ^{expand hire recruit grow advertise restructure} ,,2
    {want like wish hope} to be ^employed
    <condition> ,,2 my ..4 ^{use useful need needed interest value service handy} ..2
    <condition> ,,2 i ..2 be of ^{use help service value}
    <condition> ,,2 {my i} ..4 {come spring} to ^mind
    <condition> ..2 there ..3 be {a any some} ^{need call demand} for
    <condition> ,,2 {your the} ..2 {company team firm school group department shop business need plans situation} \
        ..2 ^{grow expand hire recruit change}
    """,
    condition=CONDITIONS,
    things=THINGS,
    job=JOBS,
    arising=ARISING,
    understaffed=UNDERSTAFFED,
    hiring=HIRING,
)
TOLD = Turns(
    """
    {let tell call ring phone contact email mail text message buzz ping notify inform advise alert nudge} {me us}
    {give drop shoot} {me us} {a an the}
    {get be} in {touch contact}
    {keep bear hold retain remember consider save have} {me my us}
    {think forget} of {me us}
    {reach write} {out to} {me}?
    {hear learn} {from of about}
    {pass forward send pop put leave hold keep hang} ..2 my
    my ..3 <papers>
    {i me we} ..4 <ready>
    START {happy glad keen available ready delighted free}
    {be 'm} {your the} ..2 {man woman person}
    {please kindly do}
    """,
    papers=PAPERS,
    ready=READY,
)

ANY_JOB = Turns(
    """
    {any some whatever whichever other all every most} ..1 {sort kind type line manner form} of ^<job>:n
    {what which} {sort kind type line manner form} of ^<job>:n ..9 {do fit suit get have offer i my me someone}
    {enquire inquire ask write see hope look} {about after for as to regarding} ..3 ^{work employment job jobs \
        vacancies opportunities openings positions vacancy opening position}
    {possibility chance prospect scope opportunity hope likelihood} of ..2 ^{employment work job start position \
        joining working post place trial placement}
    {an a} ^<job>:n ..1 for ..8 {at with in}
    {a an} ^{place position job post role berth situation start} ,,6 {in at with within among} {your the}
    {find get give offer make} {me us} {a an any some something} ..3 ^<job>:n
    {find get give offer make} {me us} ^{something anything work}
    {give offer allow} {me us} {a an any} ^{try trial start go job shift}
    {any some other whatever whichever further additional alternative} ..3 ^<job>:n
    <suiting> ..2 ^<job>:n
    ^{vacancies openings jobs positions roles opportunities vacancy}:n ..2 {available going open at in within with \
        that which for where i you}
    ^{vacancies openings jobs positions roles opportunities} END
    {your have offer got get are any} ^{vacancies openings jobs positions roles opportunities work employment}
    {a an} ^<job>:n ..2 {for with at in within} {me you your someone somebody}
    {a an} ^<job>:n {going available anywhere}
    ^{job work career employment} {opportunities openings vacancies prospects possibilities options}
    {opportunities openings vacancies} of ^{every any all whatever whichever}
    """,
    job=JOBS,
    suiting=SUITING - words("new good upcoming"),
)

GIVEN_ANY = Turns("{find get give offer} {me us} {any whatever} ..2 ^<job>:n", job=JOBS)
"""What is open although a job was named before: "what the job is called is all one to me, give me any role"."""

WHATEVER = Turns(
    """
    {whatever whichever} ..3 {you they} ..2 ^{have get offer need think feel want see consider find advertise} {me}?
    {anything something} ..2 you ..2 ^{have get offer advertise}
    {anything something} you ..1 ^{think feel consider} ..3 {suit fit match right suitable}
    {whatever whichever anything something} ..2 {be 's have 've} ..2 ^{go available open vacant come free next \
        offer coming left suitable} !{on wrong}
    {whatever whichever} ..2 ^{come turn crop arise open need suit fit} ..2
    {anything something} ^{go available suitable} !{on wrong}
    {anything something} ..1 ^for {me someone somebody a an}
    {anything something anywhere} {at that where} ^{all i my you would might could} ..3 {go available suit fit use \
        help suited useful going needed need}
    {wherever anywhere somewhere} ..3 ^{need needed use useful want wanted fit suit feel think see place put deem \
        consider require short best short-handed suited} ..6
    {whichever whatever} ^<unit>
    wherever ..2 you ..2 ^{need want lack require} ..1 {hand hands people help me someone somebody cover}
    {any whatever whichever} ..1 ^<unit> ..3 {need short suit want have you i at}
    {in at on} {any whatever whichever some} ..1 ^{capacity role level position department shift team area branch \
        site function grade post ward section}
    {as in} {any whatever} ^{capacity way role}
    ^{wherever anywhere} ..1 there {be 's} ..2 {need gap call room demand work space}
    {any every all whatever whichever} ..4 {you they} {have 've} ..1 ^{get going open}
    {any all either each} ..1 of {your the these them} ^<unit>
    {wherever anywhere} ..2 i ..3 ^{send sent post posted put placed}
    {or ,} ^{whatever anything} ..1 END
    no ^{job task role work} {be 's}? too {small big dirty lowly menial}
    {'d would will 'll happy willing ready prepared} ..2 {take do accept try} ..1 ^{anything whatever}
    {turn lend put} my ^hand to {anything whatever most any}
    """,
    unit=UNITS,
)
NO_ROLE = Turns(
    """
    {no not n't without} ..4 {particular specific definite fixed certain set one} ..1 ^{role job position post \
        opening title vacancy department team preference}
    i ..1 can ..1 ^do ..1 {most anything everything any} {thing things job jobs : ,}
    i ..1 {can turn} ..1 ^{do hand} ..1 {anything everything}
    no ..1 ^{fixed set firm clear particular definite} ..1 {idea plan preference} ..2 {what which where}
    {open welcome take love like appreciate hear} ..2 {to any your} ..2 ^{suggestion idea steer suggestions ideas} ,,4
    it ..2 {not n't} ..1 ^have to be ..6 ,,3 i ..1 {'d would can could 'll}
    {tell show} me where ,,2 {you your} ..5 ^{struggle need want short stretched hurt short-handed gap gaps help \
        hurting}
    where ..1 {you your} ..3 ^{struggle need want short stretched hurt gap gaps} ,,6 i {'ll will can could would 'd}
    """,
)
ONLY_AFTER = Turns(
    """
    {a any some} ^<job>:n ..3 {all i} ..2 {after want ask need seek hope}
    all i ..3 ^{after want ask need seek} ..4 {a any some} ..2 <job>:n
    {up down} ..1 to ..1 ^{you yourself}
    {leave leaving} ..2 {it that this all rest decision choice matter} ..3 ^{to with in} {you your}
    in ..1 your ^{hand hands}
    as you ..2 ^{see think deem} ..1 {fit best right}
    """,
    job=JOBS,
)

PLACED = Turns(
    """
    {where which} ..4 {i my someone somebody} ..5 ^{fit belong slot contribute useful help suit match suited fitted \
        placed deployed needed valuable add land} ..4
    {how if whether what} ..4 {i my someone somebody} ..5 ^{fit belong slot useful suit match suited fitted placed \
        deployed needed} ..4
    {a any some} ..2 ^<use> ,,6 where {i my someone somebody}
    {a any some} ..1 ^<use> ,,1 {i that} ..3 {fill take plug use}
    {have any offer get} ..1 ^{work employment room use place call} for {me someone somebody a an us}
    {anyone anybody someone somebody whoever who} ,,4 ^{need want use hire look} ..3 {person someone somebody hand \
        worker man woman people pair me} ..2 like? {me mine}
    {where wherever} ..4 {i my} ..5 ^{useful best good use needed placed suited fit}
    {where wherever what whatever how} you ..4 ^{put place use have want need see deploy station assign slot like \
        fit do} ..2 {me my}
    {where wherever which} ..3 {you we} ..4 {might could would can may 'd} ..3 ^{put place use have want need see \
        deploy slot fit find} ..2 {me my i}
    what i {could can might would 'd} ..2 ^{do offer bring turn work be help} ..5 {for with to at} ..2 {you your}
    what i 'd ..2 be ..1 ^{best good suited suitable right useful}
    what ..5 i ..2 be ..1 ^{best good suited suitable right useful}
    {which what} ..1 {role job position vacancy post opening team department work line job section} ..6 ^{suit \
        match fit right suited suitable appropriate best apply go try qualify eligible good consider}
    {what whatever which anything something} ..4 ^{suit match fit} ..2 {me my}
    {find see have think make create carve get find} ..3 {a any some the} ..3 ^<use> ,,3 {for of} {me someone \
        somebody my a an us one}
    {be 's} ..2 {a any some} ..3 ^{place room space home spot need use call demand job work} ..2 for {me someone \
        somebody my a an another one us people anyone}
    be there ..2 ^{room space scope need} for
    {there any} ..3 ^{place room space spot} ..2 for {me someone somebody my an}
    {could can might would} you ..3 ^use {me someone somebody a an another}
    you ..1 {could can might would 'd} ..3 ^use {me someone somebody another}
    you ..1 {could can might would} ..3 ^use {a an} ..3 <person>
    you ..5 ^{find have} {me us} ..1 {a an some something} ..2 {suitable right good fitting appropriate proper useful}
    where ..3 {you see picture imagine think feel} ..3 {me a an someone somebody my} ..5 ^{fit fitting belong slot \
        contribute work start add sit}
    ^{squeeze fit slot} me in
    {where what how} {could can might would} you ..3 ^{put place use do make start station deploy} ..3 {me someone \
        somebody}
    {what whatever} ..1 you ..2 {could can might would may be} ..2 ^{offer give suggest propose find} ..1 {to for}? me
    {anyone anybody someone somebody place business firm company shop} ,,2 {who that}? ,,2 ^{need want lack hire \
        recruit seek} ..2 {people staff hands somebody someone help workers anyone}
    {who that which} ..2 be ..2 ^{hire recruit short short-handed understaffed} END
    ^{anything something job jobs vacancy opening role post} ..2 {not n't never} ..3 {advertised advertise posted \
        listed announced published}
    {anything something} ^{unadvertised unlisted unposted}
    {which what} ..1 of your ..2 ^<unit> ,,6 {suit fit my me i best}
    what ..3 be ..2 {out available there open} ..2 ^for {me someone somebody a an}
    {any some a} way ..2 i ..3 be ..2 ^{service use help useful}
    {any some a} way ..2 i ..3 ^{contribute join}
    {one some any something anything either} ..3 ^{suit fit} {me us someone somebody a an my}
    what i ..3 be ..2 ^{suit suited suitable}
    {what which where} ..4 my ..5 ^{employ employed lie applied}
    make ..2 ^use of {me my}
    ^{somewhere anywhere} ..5 where ..5 {useful use help fit belong add contribute needed good}
    ^take me on {as in at for somewhere anywhere}?
    ^employ me
    have ..1 me ^{round in on along} ..2 {anywhere somewhere whenever}
    do you ..2 ^take on {people anyone casuals extra students staff part-timers beginners}
    {something anything} {at in with around} your ..3 i ..1 {could can might 'd would} ^do
    how ..4 {get be} ..1 on your ^{books list payroll}
    there {be 's} ..2 {a any some something} ..3 ^<use> ..2 for {me someone somebody my a an}
    {put set} me ^{to on} {work anything whatever any}
    {what anything something} ..2 {you have} ..2 ^{have get offer go} ..1 for {me someone somebody a an}
    what ..1 {have 've 's be} ..2 {you}? ^{go available open offer come} END
    have ..2 {any a} ^use for
    ^{use place put station deploy slot start} me {wherever anywhere somewhere where as in on with to}
    have ..2 ^{me my}:n on END
    what ..3 i ..1 ^do ..2 {for at in} ..1 {your you}
    {have has} ..1 ^{room space place work need call use} for ..1 {one another more anyone somebody someone}
    ^{need use} {of for}? {an a another} ..2 {pair hand hands body}
    where ,,4 {you your} ,,6 {i me my they it} ,,4 ^{use useful fit valuable best suited belong needed help placed}
    {leave up down} ,,4 {you your} ,,3 {decide choose judge determine see say assign find} ,,3 {where which what \
        whether} ,,6 ^{use useful fit belong go place needed suit best}
    {can could might} be ^{useful valuable deployed used placed} {anywhere somewhere wherever}
    ^{point steer direct guide match lead nudge} me ..1 {to towards toward at with in} ..4 {role job position \
        opening vacancy opportunity post team department work direction fit place}
    ^{match fit place} ..1 {me my} ..3 {up to with into in} ..4 {role job position opening vacancy opportunity post \
        team need}
    """,
    use=USES,
    person=PERSONS,
    unit=UNITS,
)
INDIFFERENT = Turns(
    """
    {not n't never} ..2 ^{mind matter care bother} ,,3 {which where what whether} ,,6 {role job position department \
        team work post branch shift site section put start do}
    {which where what whether} ,,9 {not n't} ..1 ^{matter mind bother} ..2 {me}?
    {no little} ^{difference odds matter consequence importance} ..1 {to for} ..1 me ,,2 {which where what whether}
    {not n't} ..1 make ..1 {a any much} ^{difference odds} ,,3 {which where what whether} ,,6 {role job position \
        department team work post branch shift site section put start do}
    {all same indifferent} ..2 {to for} ^me ,,2 {which where what whether} ,,6 {role job position department team \
        work post branch shift site section put start do}
    {not n't no} ..2 ^{fussy picky particular choosy preference proud precious} ..2 {about as which what where on} \
        ,,3 {role job position department team work post branch section}
    """,
)
HIRING_NOW = Turns(
    """
    be you ..3 ^{hire recruit}
    you ..2 be ..2 ^{hire recruit}
    """
)
HIRING_ASKED = Turns(
    """
    {wonder ask see know check curious enquire inquire hear learn find tell} ,,3 {if whether} you ,,3 be ,,3 ^{hire \
        recruit expand}
    {wonder ask see know check curious enquire inquire hear learn find tell} ,,3 {if whether} you ,,3 ^{hire recruit}
    {wonder ask see know check curious enquire inquire hear learn find tell} ,,3 {if whether} you ,,3 ^take on \
        {people anyone casuals extra students staff part-timers beginners}
    """
)
REVIEWED = Turns(
    """
    ^{look review see read have glance run check go take scan cast peruse examine consider} ..6 my ..3 {cv resume \
        résumé profile portfolio background application papers record experience qualifications details} ..6 {see \
            tell say let decide judge advise think suggest know find figure determine} ..4 {what which where \
                whatever if whether anything how} ..6 {suit fit match belong use go right suitable appropriate best \
                    good i me work}
    """,
)
PASSED_ON = Turns(
    """
    ^{pass forward circulate share send hand give show route direct} ..1 my ..3 <papers> ..2 {to with among} ..1 \
        {whichever whoever whomever whatever anyone anybody someone somebody the} ..2 {manager person colleague \
        department team one contact head people} ,,3 {seem look might may could can think deem relevant right \
        appropriate suitable interested fit}
    ^{pass forward circulate share send hand give show route direct} ..1 my ..3 <papers> ..2 to ..1 the {relevant \
        appropriate right suitable correct} {person manager department team people contact colleague}
    ^{pass forward circulate share send hand give distribute show spread} ..1 my ..3 <papers> {on along round \
        around about}? {to with among amongst} {any anyone anybody whoever whomever whichever someone somebody \
            other others colleagues} ,,9 {use need hire hiring vacancy opening recruit recruiting place interested \
                interest looking room job work}
    ^{pass forward circulate share send hand give distribute show spread} ..1 my ..3 <papers> ,,7 {case if should} \
        ,,2 {any anyone anybody someone somebody they there} ,,5 {use need hire hiring vacancy opening recruit \
            recruiting place interested looking room job work short}
    """,
    papers=PAPERS,
)
CONSIDERED = Turns(
    """
    {consider considered consideration considering} ..3 {me my us}? ..3 for ..2 {any other future whatever \
        whichever anything something suitable vacant another all available appropriate similar} ..5
    ^{consider considered} {me my} ..3 {for in} {any other future whatever whichever anything something suitable \
        vacant another available appropriate similar}
    """,
)


def open_job_asks(draft: Draft) -> Iterator[Stretch]:
    """The open-ended job asks of a draft, in order, at most one a sentence."""
    for sentence in sentences(draft):
        turn = _job_turn(sentence)
        if turn is not None:
            yield sentence.stretch(turn.first, turn.last)


@once
def _job_turn(sentence: Sentence) -> Turn | None:
    if any(lemma(word) != "suggestion" for word in invitations(sentence)) or _applies_later(sentence):
        return None
    found = next((turn for turn in _turns(sentence) if not _is_excused(sentence, turn)), None)
    if found is None and not _names_role(sentence):
        loose = (*INDIFFERENT(sentence), *NO_ROLE(sentence))
        found = next((turn for turn in loose if _is_open_now(sentence, turn.key)), None)
    return found


def _is_open_now(sentence: Sentence, token: Token) -> bool:
    """Whether the writer says it of himself, now: "I'm not fussy which team"."""
    return not (is_quoted(sentence, token) or is_past(sentence, token) or _belongs_to_story(sentence, token))


def _turns(sentence: Sentence) -> Iterator[Turn]:
    """The candidates, the plainest meanings first."""
    for turn in KEPT(sentence):
        if not _is_writers_own(sentence, turn.key):
            yield turn
    if not _names_role(sentence):
        if not any(_is_specific(token) for token in among(sentence, NARROW) if lemma(token) in NARROW):
            yield from CONSIDERED(sentence)
            yield from PASSED_ON(sentence)
        yield from REVIEWED(sentence)
        for turn in TURNED_UP(sentence):
            if not _is_specific(turn.key) and any(TOLD(sentence)):
                yield turn
        for turn in ANY_JOB(sentence):
            if not (_is_specific(turn.key) or _is_known(turn.key)) and _is_wanted(sentence, turn):
                yield turn
        for turn in HIRING_NOW(sentence):
            if sentence.is_question and not any(_is_particular(thing) for thing in _hired(turn.key)):
                yield turn
        for turn in HIRING_ASKED(sentence):
            if not any(_is_particular(thing) for thing in _hired(turn.key)):
                yield turn
        for turn in WHATEVER(sentence):
            if _is_offered(sentence, turn):
                yield turn
        if any(ONLY_AFTER(sentence)) and _speaks_of_jobs(sentence):
            yield from ONLY_AFTER(sentence)
    for turn in GIVEN_ANY(sentence):
        if not _is_specific(turn.key) and _is_wanted(sentence, turn):
            yield turn
    for turn in PLACED(sentence):
        if _is_put_to_reader(sentence, turn) and not _names_role(sentence):
            yield turn


def _inside(sentence: Sentence, turn: Turn) -> Iterator[Token]:
    return (token for token in sentence.tokens if turn.first.i <= token.i <= turn.last.i)


def _hired(verb: Token) -> Iterator[Token]:
    """Who is hired, or for what: "drivers", "the night desk"."""
    yield from children(verb, "dobj", "advcl")
    for preposition in children(verb, "prep"):
        if lower(preposition) in {"for", "as"}:
            yield from children(preposition, "pobj")


UNSURE = Turns("""{not n't no} ..2 {sure certain clear know clue idea mind matter}""")
"""Where a denial leaves the question open: "I'm not sure where I'd fit"."""


def _is_excused(sentence: Sentence, turn: Turn) -> bool:
    """Whether a guard holds: quoted, denied, a story, or somebody else's doing."""
    token = turn.key
    if is_quoted(sentence, token) or is_past(sentence, token):
        return True
    if is_negated(sentence, token) and not any(UNSURE(sentence)):
        return True
    if sentence.is_question or any(party(word) in {Party.SENDER, Party.READER} for word in _inside(sentence, turn)):
        return False
    clause = clause_of(sentence, token)
    return is_third_party(sentence, token, clause) and asking_clause(clause, sentence) is None


def _applies_later(sentence: Sentence) -> bool:
    """The open form that RULES endorse: "I would like to apply for a job with you in the future"."""
    if "apply" not in words_of(sentence):
        return False
    applies = any(clause.lemma == "apply" and clause.party is Party.SENDER for clause in clauses(sentence).values())
    return applies and not any(
        lower(token) in {"any", "anything", "whatever", "whichever"} for token in sentence.tokens
    )


def _is_writers_own(sentence: Sentence, verb: Token) -> bool:
    """Whether the writer does the keeping: "I keep my papers in a file", not "I'd like to be kept on file"."""
    clause = clause_of(sentence, verb)
    active = not any(children(clause.head, "auxpass")) and verb.tag_ != "VBN"
    return clause.party is Party.SENDER and clause.mood is not Mood.IMPERATIVE and active and verb == clause.head


# --- what makes it an ask ------------------------------------------------------------------------------------------

WIDE = words("any some other whatever whichever suitable appropriate potential possible available future every all")
OPENNESS = words(
    "open flexible available interested look hope willing ready free like love welcome appreciate explore seek want "
    "enquire inquire ask moon delighted obliged thankful honoured thrilled happy glad keen eager grateful pleased "
    "apply consider discuss chat talk hear know learn wish"
)
WILLING = words(
    "take do work try accept open flexible happy glad keen ready willing fill join start slot fit interested consider "
    "put use love game available go lend turn suit grab snap welcome mind fussy picky adapt cover help muck pitch chip "
    "tackle handle cope learn turn jump"
)
HANDING_OVER = words("send provide bring supply answer give share attach forward show email complete sign know tell")
TIMES_OFFERED = words("time day slot minute date hour format week moment question medium channel way reason decision")
REASONS_TO_ASK = words("let tell know wonder see ask enquire inquire hear advise inform check learn find say confirm")


def _is_wanted(sentence: Sentence, turn: Turn) -> bool:
    """Whether jobs of any kind are asked after, or the writer says that he would take them."""
    noun = turn.key
    if _belongs_to_story(sentence, noun):
        return False
    tokens = {lower(token) for token in sentence.tokens}
    lemmas = {lemma(token) for token in sentence.tokens if token.i < noun.i}
    wide = any(lower(token) in WIDE for token in _inside(sentence, turn))
    if sentence.is_question:
        return bool(wide or tokens & {"you", "your", "there", "any", "got", "going", "available", "me"})
    clause = clause_of(sentence, noun)
    if lower(sentence.tokens[0]) in {"please", "kindly"} or any(
        above.mood is Mood.IMPERATIVE for above in clause.chain()
    ):
        return bool(tokens & {"me", "my", "i", "any"})
    if lemmas & REASONS_TO_ASK and lemmas & {"if", "whether", "of", "about", "what"} and tokens & {"i", "me", "my"}:
        return True
    party_of = {above.party for above in clause.chain()}
    if lemmas & OPENNESS and (Party.SENDER in party_of or not party_of):
        return wide or bool(tokens & {"you", "your"})
    return lemmas & {"take", "accept", "do"} != set() and lower(turn.first) in {"any", "whatever", "whichever"}


def _belongs_to_story(sentence: Sentence, token: Token) -> bool:
    """Whether others are at work here: "families asked if there was a place", "we filled any open shifts"."""
    clause = clause_of(sentence, token)
    top = list(clause.chain())[-1]
    if top.time in {Time.PAST, Time.PERFECT} and top.lemma not in {"wonder", "hope", "think", "want", "mean", "be"}:
        return top.mood is not Mood.QUESTION
    return top.party is Party.OTHER and top.time is Time.PRESENT and not sentence.is_question


def _is_offered(sentence: Sentence, turn: Turn) -> bool:
    """Whether the writer would take whatever there is: not "I can send whatever you need"."""
    inside = {lemma(token) for token in sentence.tokens if turn.first.i <= token.i <= turn.last.i}
    outside = {lemma(token) for token in sentence.tokens if not turn.first.i <= token.i <= turn.last.i}
    shown = {lower(token) for token in sentence.tokens}
    if inside & TIMES_OFFERED or (outside & HANDING_OVER and not shown & {"me"}):
        return False
    if _belongs_to_story(sentence, turn.key):
        return False
    asks = sentence.is_question or bool((outside | inside) & WILLING) or len(sentence.tokens) < 7
    mine = shown & {"i", "me", "my", "mine", "myself"} or lower(sentence.tokens[0]) in OPENNESS | WILLING
    return asks and (bool(mine) or sentence.is_question or len(shown) < 9)


def _is_put_to_reader(sentence: Sentence, turn: Turn) -> bool:
    """Whether the reader is to see where the writer belongs."""
    token = turn.key
    if any(party(word) is Party.READER for word in _inside(sentence, turn)):
        return not is_past(sentence, token)
    if _belongs_to_story(sentence, token):
        return False
    shown = {lower(word) for word in sentence.tokens}
    if sentence.is_question:
        return True
    clause = clause_of(sentence, token)
    if any(above.mood is Mood.IMPERATIVE for above in clause.chain()):
        return True
    hoping = REASONS_TO_ASK | {"hope", "hopeful", "trust", "sure", "confident", "reckon", "surely", "maybe", "perhaps"}
    asked = shown & {"you", "your", "yourself"} or {lemma(word) for word in sentence.tokens} & hoping
    return bool(asked) and not any(
        above.lemma in {"know", "believe"} and above.party is Party.SENDER and not above.modal and not above.negated
        for above in clause.chain()
        if above.time is Time.PRESENT
    )


def _speaks_of_jobs(sentence: Sentence) -> bool:
    """Whether a sentence is about work for the writer."""
    return any(lemma(token) in JOBS | UNITS | {"labouring", "trade", "hire", "hour"} for token in sentence.tokens)


# --- what makes it a concrete one ----------------------------------------------------------------------------------

GENERAL = words(
    "job career work employment entry level staff time business graduate junior senior casual part full vacant open "
    "suitable paid temporary permanent seasonal available current future new potential possible relevant appropriate "
    "good right other similar further upcoming interesting exciting local weekend holiday summer winter entry-level "
    "full-time part-time decent proper professional fitting same next last first more several many few single "
    "comparable permanent long-term short-term additional likely matching proper great ideal perfect remote"
)
GENERAL_PLACES = words(
    "company team firm organisation organization department place office moment future field area industry time "
    "business "
    "end side school hospital clinic group world sector capacity level someone person somebody background skill "
    "profile "
    "experience one site part kind sort year month spring summer autumn winter week that shop practice lab yard branch "
    "store depot plant factory farm hotel restaurant trust institution establishment enterprise concern house ranks "
    "pipeline horizon qualification anyone people graduate candidate skillset mine card offer order way man woman lad "
    "newcomer hand hands staff workforce agency charity council university college beginner life today present"
)


DESCRIBING = words(
    "retired former ex experienced seasoned qualified recent trained skilled keen hard-working hardworking mature "
    "young "
    "older reliable fresh newly-qualified willing capable seasoned ambitious returning motivated enthusiastic competent"
)


def _is_specific(noun: Token) -> bool:
    """Whether a role, team or trade is named with the job: "analyst seats", "openings in the torque spec"."""
    for child in noun.lefts:
        named = child.dep_ in {"compound", "nmod", "poss", "amod"} and child.pos_ in {"NOUN", "PROPN"}
        if named and lemma(child) not in GENERAL and lower(child) not in {"your", "my", "their"}:
            return str(child.dep_) != "poss"
        if child.pos_ == "NUM" or lower(child) in {"these", "those"}:
            return True
    tokens = [token for token in noun.sent if token.i > noun.i][:9]
    for at, token in enumerate(tokens):
        if token.is_punct or token.tag_ in {"VBP", "VBZ", "VBD", "MD"}:
            break
        if lower(token) in {"in", "as", "for", "on", "of"} and token.pos_ in {"ADP", "SCONJ"}:
            thing = _head_noun(tokens[at + 1 :])
            if thing is not None and _is_particular(thing):
                return True
    return False


def _head_noun(tokens: list[Token]) -> Token | None:
    """The last noun of the phrase that begins here."""
    found = None
    for token in tokens:
        if token.pos_ in {"NOUN", "PROPN"}:
            found = token
        elif found is not None or token.pos_ not in {"DET", "ADJ", "PRON", "VERB", "ADV"}:
            break
    return found


def _is_particular(thing: Token) -> bool:
    if any(lower(child) in DESCRIBING for child in thing.lefts):
        return False  # "an opening for a retired sergeant" describes the writer
    places = GENERAL_PLACES | workplaces()
    if party(thing) in {Party.READER, Party.SENDER} or lemma(thing) in places or thing.text[:1].isupper():
        return thing.text[:1].islower() and (is_occupation(thing) or any(_narrows(child) for child in thing.lefts))
    if any(lower(child) in {"my", "like"} for child in thing.children):
        return False
    return lemma(thing) not in JOBS


def _narrows(modifier: Token) -> bool:
    """Whether a word makes a team or a place one of several: "the dispatch planning team", not "your Oslo branch"."""
    named = modifier.dep_ in {"compound", "nmod", "amod"} and (
        modifier.pos_ in {"NOUN", "PROPN"} or modifier.tag_ == "VBG"
    )
    return named and modifier.text.islower() and lemma(modifier) not in GENERAL | GENERAL_PLACES


@once
def _names_role(sentence: Sentence) -> bool:
    """Whether a sentence names the role that it is about: "the night-shift nurse post", "this position"."""
    for token in among(sentence, NARROW):
        if lemma(token) not in NARROW or token.pos_ not in {"NOUN", "PROPN"} or not _is_known(token):
            continue
        if _is_specific(token) or (token.tag_ == "NN" and not _lefts(token) & {"right", "next", "best", "first"}):
            return True
    return False


def _is_known(noun: Token) -> bool:
    return bool(_lefts(noun) & {"the", "your", "this", "that"})


def _lefts(noun: Token) -> set[str]:
    return {lower(child) for child in noun.lefts}
