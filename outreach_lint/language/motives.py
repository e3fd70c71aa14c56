"""Motives: what the writer says that he would get out of the job, with nothing said that the reader would get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..reading.draft import Zone
from .clauses import Clause, Mood, Party, Time, clause_of, clauses, lemma, lower, party
from .memo import once
from .sentences import Stretch, after, quoted, sentences
from .tellings import finite_clause
from .turns import Turns, among
from .vocabulary import POLITE_PAST, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft
    from .sentences import Sentence
    from .turns import Turn

CLASSES = {
    "i": words("i me myself"),
    "my": words("my"),
    "you": words("you your yours"),
    "be": words("be is am are 's 'm was were been"),
    "would": words("would 'd will 'll could can might may should must"),
    "grow": words(
        "grow advance develop build broaden boost further launch kick-start kickstart expand widen enhance improve "
        "strengthen enrich deepen sharpen accelerate progress jump-start jumpstart start restart fast-track extend "
        "polish hone upgrade raise better bolster elevate propel shape transform change move push stretch round lift "
        "revive relaunch reboot diversify refresh supplement add take increase up test rebuild secure climb promote"
    ),
    "gain": words(
        "gain get acquire obtain earn achieve reach receive pick collect amass accumulate attain win find have secure "
        "realise realize fulfil fulfill learn see enjoy start build land pursue"
    ),
    "acquire": words("gain get acquire obtain earn pick collect amass accumulate attain win secure gather seek chase"),
    "asset": words(
        "career skill skillset resume résumé cv c.v. network portfolio knowledge horizon experience prospect future "
        "earning income salary potential ambition profile expertise confidence qualification craft mind employability "
        "credential goal dream aspiration pay wage savings finances education development growth ability competence "
        "competency capability standing status reputation worth repertoire understanding perspective english journey "
        "path progression bank pension chances personality creativity wings contacts connections life lifestyle"
    ),
    "perk": words(
        "salary pay wage money bonus pension perk benefit package commission car commute hour schedule shift holiday "
        "vacation leave insurance allowance overtime pto healthcare dental gym location stock option equity share "
        "discount stability security flexibility balance rate remuneration compensation earning visa sponsorship "
        "relocation title promotion prestige rota free-lunch tuition cover progression remote home-working weekend "
        "weekends gym parking canteen creche crèche sabbatical location fridays week"
    ),
    "benefit": words(
        "stability security mentoring mentorship mentor coaching guidance training promotion progression fulfilment "
        "fulfillment satisfaction freedom independence recognition stimulation variety prospect prospects growth "
        "lifestyle balance relocation visa sponsorship confidence raise payrise rise salary pay pension bonus perk "
        "perks benefits title commute advancement flexibility exposure qualification certificate chartership licence "
        "reference springboard stepping-stone opportunity opportunities challenge structure support chance income "
        "earnings citizenship permit residency lifeline happiness comfort ease peace routine purpose belonging"
    ),
    "kin": words(
        "partner wife husband family kids children parents mother father girlfriend boyfriend fiancé fiancée mum mom "
        "dad son daughter grandchildren home house flat place school friends spouse"
    ),
    "selfverb": words(
        "move switch transition pivot break settle live retire travel relocate emigrate escape earn qualify "
        "specialise specialize become rise climb advance progress grow flourish thrive blossom bloom shine experience "
        "reinvent soak absorb immerse surround improve perfect boost broaden qualify graduate rejoin afford repay "
        "combine upskill up-skill retrain re-train settle fulfil fulfill realise realize"
    ),
    "telling": words("tell let show send take strike surprise remind make be do help have"),
    "near": words("near nearer closer close"),
    "good": words(
        "great perfect ideal excellent good wonderful fantastic amazing big huge major important natural logical next "
        "right nice brilliant superb tremendous golden unique fabulous real valuable useful exciting first massive "
        "dream crucial decisive significant obvious"
    ),
    "step": words(
        "step springboard stepping-stone milestone launchpad launch-pad leap jump platform opportunity chance move "
        "stone pad start opening boost progression rung foundation addition upgrade experience turning-point"
    ),
    "seek": words(
        "want need seek desire look crave require like love hope wish aim long yearn intend plan prefer hunt search "
        "aspire am keen eager hoping looking wanting seeking after dying need dream"
    ),
    "better": words(
        "better higher bigger more good decent improved nicer fairer greater competitive proper increased larger "
        "fatter regular steady stable secure flexible shorter easier fixed full permanent reasonable attractive "
        "generous senior fancier grander stronger long-term well-paid well-paying better-paid higher-paid"
    ),
    "place": words(
        "company place job position role environment firm organisation organization workplace employer team post "
        "opportunity somewhere anywhere career business home setting culture agency school opening"
    ),
    "role": words(
        "role job position post opportunity opening this it that vacancy placement experience company firm "
        "organisation organization team move chance which working joining work employment title"
    ),
    "help": words("help allow enable let permit give offer provide grant afford bring teach make push challenge pay"),
    "appeal": words(
        "attract appeal interest draw tempt drew lure entice excite motivate bring sell persuade catch win"
    ),
}
MOTIVES = Turns(
    """
    # the writer's assets grow
    <grow> ,,2 <my> ,,3 <asset>
    <grow> {as in} ..1 {a an my professional professionally personally person developer designer career}
    <grow> ..1 {professionally personally}
    {take bring lift move push raise carry} <my> ..2 <asset> ,,1 {to forward further up off onto}
    {learn gain grow benefit profit develop improve} {and as from} ,,2 {learn grow develop improve advance progress}
    <acquire> ,,1 {more some valuable the further new a an real international hands relevant useful practical first
        broader
        wider in}? ..2 {exposure}
    <acquire> ,,3 experience {on under in and as ,}
    <acquire> ..1 {more some valuable invaluable further relevant real international hands practical professional
        useful work
        industry much needed the commercial additional first overseas local} ..3 {experience exposure knowledge
        insight skills experiences qualifications}
    <acquire> <my> ..3 {goals goal dream dreams ambition ambitions potential aspirations target foot qualification
        degree visa chartership licence} !!{from in at}
    <grow> ..1 up? the ..2 {ladder ranks hierarchy}
    {climb climbing scale climb} ..2 {ladder ranks}
    <my> foot in ..1 {door}
    {foot} in the door
    {bolster fill pad beef build enhance strengthen boost} ..1 ={my} ..1 {cv resume résumé portfolio}
    {minutes minute miles mile km} from <my>
    {look looks looking sound shine} ,,3 on ..1 my ..1 {cv resume résumé profile record}
    {take make taking making} ,,1 {the my a that} ..1 next ..1 {step move leap}
    {look looks looking} ,,1 {good great impressive well nice excellent wonderful fantastic brilliant} on ..1 {my a
        the} ..1 {cv resume résumé profile record linkedin application}
    {on for to} <my> {cv resume résumé} {would will looks is}
    {fulfil fulfill realise realize pursue achieve reach meet attain further live follow satisfy accomplish} ..1 {my
        lifelong long} ..3 {dream dreams ambition
        ambitions goal goals aspirations passion potential calling objectives aims targets objective}
    =<my> ..4 {dream dreams ambition goal aim aims wish aspiration desire plan objective} ,,1 {<be> <would>} ..2 {to
        that}
    {dream dreams ambition wish ambitions} ..1 {come true reality realised realized fulfilled}
    {been always long} ..3 <my> ..3 {dream goal ambition wish aim}
    {broaden widen expand stretch} ..2 {horizons wings}
    {new fresh bigger next greater} ..1 {challenge challenges adventure chapter pastures}
    {reach reached reaching hit hitting} ..1 {a the my} ..2 {ceiling plateau}
    {step} up in <my>
    {next} {step level stage chapter phase move} {in of for} ..1 <my>

    # the role is a step for the writer
    <good> ..2 <step> ,,2 {for in towards toward} ,,2 {me <my>}
    {nothing little} ..1 <would> ..1 {help further advance boost} <my> ..2 <asset>
    i <would> ..1 {save pocket spare} ..2 {a the on my hours hour time money commute petrol} ..1 {fortune petrol
        fuel commute travel fare commuting hour hours time money bundle packet}
    <step> ..1 {for in towards toward to} ,,2 <my> ..3 {career future development growth cv life dream goals ambition
        ambitions}
    {stepping launching jumping} {stone board pad off}
    {springboard launchpad} {for to into}
    {ideal perfect great the} {springboard launchpad}
    {good great perfect ideal right excellent wonderful fantastic best} ..1 {for} <my> ..2 {career future development
        cv growth resume family personal}
    {suit suits fit fits match matches meet meets satisfy} ..1 {<my> around} ..1 {my lifestyle family life schedule
        childcare situation circumstances hours career salary financial personal} ..2 {school schedule needs plans
        goals expectations run life family kids commitments situation circumstances}?
    {i} ,,1 <would> ,,2 {benefit profit gain} ,,4 {from by enormously greatly hugely immensely tremendously much lot
        lots}
    {mean means} ,,2 {a lot so much everything world} {to for} ,,1 {me <my>}
    {what} ,,1 =<i> {would will can could 'd} {gain get learn}
    {see saw regard view treat use think consider} ..9 as ..1 <my> ..2 {way route path ticket door doorway gateway
        passport entry road bridge shot} ..1 {into in to out
        back towards onto}
    =<i> ..2 <seek> ,,1 to ..1 {benefit profit gain} ,,1 from {your the a} !{advice guidance insight insights feedback
        wisdom thoughts view views help opinion}
    {reaching writing applying contacting} ..2 {for because after} ..4 {visa sponsorship salary pay pension benefits
        bonus perks money hours relocation package wage wages} !!{adviser advisor officer manager clerk assistant team
        analyst post role job specialist administrator coordinator department desk sponsorship and}
    {do does doing} wonders for <my>
    <help> me ,,2 break into
    in it for me

    # the role gives the writer
    <help> me ,,1 {to the a an my with more} ,,3 {grow reach achieve get gain develop advance progress build improve
        boost work earn spend live support broaden become realise realize fulfil fulfill pay provide stability
        chance opportunity opportunities experience exposure platform freedom security springboard balance
        skills tools training visa sponsorship salary promotion home expand hone strengthen move relocate save
        qualify complete finish enter start launch pursue combine balance afford finally stay escape}
    {allow allows enable enables let lets permit permits help helps} me ..1 to ..1 {work be have live spend see
        <selfverb>}
    {challenge challenges stretch stretches fulfil fulfills fulfils develop develops mentor mentors train trains
        sponsor nurture nurtures} me
    {train teach mentor coach sponsor challenge} me
    {opportunity opportunities chance chances scope room potential prospects possibility} {for to} ..2 {grow growth
        learn advance advancement progress progression promotion develop development}
    {offer offers give gives provide provides promise promises} ,,2 {me my} ..3 {promotion security stability raise
        progression training sponsorship flexibility}

    {offer offers give gives provide provides promise promises grant bring brings} me ,,4 <benefit>
    =<i> ,,1 <would> ,,2 {have get gain enjoy find receive earn be} ,,5 <benefit>
    <you> ..3 {offer offers give gives provide provides promises have has} ,,4 <benefit> ,,5 ={i me my}
    <benefit> ,,4 {i my} ,,4 {missing miss need want lack crave looking longing deserve dream}
    {solve solves end ends ease eases fix fixes} ,,1 <my> ..2 {problem problems worries trouble troubles situation
        debts commute}
    {advance progress rise move step} ..1 {to into up} ,,3 {senior title level management leadership higher seniority
        rank grade}
    <near> ..1 to? ..1 <my> ..1 <kin>
    {fresh new clean} {start beginning slate chapter}
    <my> ..2 dream of

    {make makes making} <my> ,,2 {life lives day days week evenings family} ,,3 {easier better simpler happier
        bearable richer fuller proud complete}
    {give gives giving bring brings lend} {<my> me} ,,1 {life days career family weeks work} ,,2 {meaning purpose
        structure direction boost lift shape balance hope}
    {change changes transform transforms turn turns improve rebuild} <my> ..1 {life lives fortunes situation}
    {:d few couple} ,,2 {minutes minute mins miles mile km kilometres kilometers blocks stops yards
        doors} ,,2 from ..1 {<my> where home}
    {walking cycling easy commuting} distance {of from to}
    {near nearby close closer nearer} ,,1 {to by}? ,,1 {<my> where} ..1 {i <kin> live}
    {doorstep}
    {round around} the corner from {<my> me where}
    {get gets getting let lets have} me home
    {home} {at in by} {night nights weekends evening evenings dinner}
    {always long} ,,2 {wanted dreamed dreamt wished longed fancied yearned} ,,1 {to of about} {live work travel move
        see be become join living working being experience learn try have}
    {am 'm feel feeling have 've been} ..2 {outgrown outgrow stagnate stagnating stagnated stuck bored unfulfilled
        undervalued underpaid unappreciated overlooked}
    {move moving climb rise step progress} ,,1 {up upward upwards higher onwards} {and , . in to from the}
    {ready looking keen time due after longing} ,,1 for ,,2 {change more step challenge}
    {more} ,,1 {responsibility responsibilities recognition variety freedom autonomy}
    {doors door} ,,3 {open opens opened opening} ,,2 {for to} me
    {open opens opening} ..2 {doors door} {for to} me
    {open opens opening} ..1 {many more other new some lots all} ..1 doors
    {make making} a name for myself
    {big famous prestigious well-known household good recognised recognized} {name brand} {on so to in and}
    {paid pays pay earn earning rewarded} ,,1 {what for} ,,2 i ,,1 {worth deserve earn am 'm need}
    {put putting} my ,,3 {degree studies qualification qualifications diploma master masters training education
        skills} ,,2 {use work practice}
    {use using} my ,,1 {degree diploma qualification masters}
    <my> {ambition goal aim dream hope target plan} ,,4 <be> ..1 to {become be reach work own run get earn have}
    {employer company firm team boss manager organisation organization} {that who which} ,,2 {invest invests values
        value treats cares believes rewards respects appreciates develops supports pays nurtures trains sponsors
        looks recognises recognizes} ,,2 {in me its their his people staff well employees after}

    {it this that which role job position post joining working move experience vacancy apprenticeship opening company
        post working employment salary money package} ..1 {would will could 'd 'll
        can} ..2 !<telling> ..1 {me my} !!{know whether if to}
    {it this that which role job position post move experience working joining} ,,2 {would will could 'd
        'll} help me ..1 to? ..1 <selfverb>
    =<i> ..1 <would> ..1 finally
    =<i> ..1 <would> ,,2 get to {be see live work travel learn have spend}
    =<i> ..2 {can could would 'd} ..2 {flourish thrive blossom bloom shine}
    =<i> ..3 <seek> ,,1 to ..1 <selfverb>
    =<i> ..3 <seek> ,,1 to be ..1 {surrounded challenged valued paid trained mentored coached stretched
        promoted appreciated recognised recognized respected rewarded treated inspired taught
        fulfilled closer near happy happier home}
    =<i> ..3 {need require want} ..2 {sponsorship visa income salary stability security work money health}
    <seek> ,,3 {somewhere something anything place role job position employer company work} ,,1 {with where that
        which i to} ,,1 {fewer less more better shorter no regular i me keep keeps will pays can} ,,3 {weekend
        weekends night nights shifts stay
        stress travel hours stairs driving grow learn develop settle me retire be pays mortgage bills money life home}
    {motivation reason motive purpose} ,,5 <be> ,,1 to ..1 {improve <selfverb> <acquire> <grow>}
    {improve perfect practise practice polish brush} ..1 {my up}
    {because reason thanks due} ,,1 {of to for} ,,5 <perk>
    <perk> ,,6 {convinced persuaded decided made prompted led} me
    {pay paying} ..1 {off the my} ..1 {mortgage rent bills debts loan}

    # what is looked for
    <seek> ,,2 {for to after} ,,2 {earn make get have find move land secure} ..2 {more better money job some a higher
        less} ..2 {money pay salary hours job closer security stability balance}
    <seek> ,,3 <better> ,,3 <perk>
    <seek> ,,4 <place> ,,2 {where that which in to with} ,,3 {i me my} ,,3 {grow learn develop flourish advance thrive
        progress improve challenged valued happy feel fulfilled belong stretch appreciated be supported
        build expand gain}
    <seek> ,,4 <place> ,,1 {with that offering offers} ,,4 {growth progression prospects advancement security
        stability benefits balance promotion training learning salary pay pension career}
    <seek> ,,4 {job role work position place post something somewhere} ,,3 {closer nearer near
        close} ,,1 {to} ..2 {home house family where me my}
    {closer nearer} to ..1 {home family kids children house}
    <seek> ,,3 {work life family} ..1 {balance}
    <seek> ,,3 {change} of {scene scenery career pace air environment direction}
    <seek> ,,2 {job role work salary position} {security satisfaction stability}
    {need want after} ,,1 {a the this} ..2 {raise promotion payrise rise visa}
    {pay pays paid} ,,1 {more better well me the}

    # learning from the reader
    <seek> ,,4 {to of} ..1 {learn absorb soak pick} ,,6 {from under alongside} ,,3 {you your the best experts
        professionals people leaders masters team}
    {learn learning} ,,1 {as} {much many} ..3 as
    {learn learning absorb soak} ,,2 {lot much lots loads everything tons plenty deal all} ,,3 {from at under with
        there here}
    {learn learning} ,,1 {from under} ,,1 {the best experts professionals like people someone experienced masters
        <you>}
    {learn learning} the ropes

    # benefits named as what attracts
    {what} ,,2 <appeal> ,,2 me ,,7 <perk>
    <perk> ,,7 <appeal> ..2 {to}? =<i>
    <perk> ,,5 {<be>} ..2 what ,,2 <appeal>
    {attracted drawn tempted appealed persuaded interested excited sold} ,,1 {by to in because on of} ,,6 <perk>
    <perk> ,,7 {caught catch catches grabbed} my {eye attention interest fancy}
    <appeal> ,,1 {to}? me ,,5 {because as since is for that} ,,4 {it i the you we <perk> allow}  ,,3 {<help> <perk>
        close near let}
    {for because} ..1 {of}? the ..2 {money pay salary benefits perks pension hours commute}
    {position role job post} ,,1 {appeal appeals suits} ..2 me ,,3 {as because since} ,,1 {it the i}
    {better higher more} ..2 {salary pay wage hours} {and , .}
    {reason purpose motive motivation} ,,6 <be> ,,3 {<perk> better more i} ,,2 {<perk> need want better}
    work ,,2 from home
    {remote flexible} ..1 {working hours work} ,,2 {suit suits is}
    """,
    **CLASSES,
)
GIVING = Turns(
    """
    {i we 'd 'll can could would will} ,,4 {bring brings bringing offer offering contribute contributing} ,,1 !{to
        from}
    {and while whilst as then also} ,,3 {bring bringing contribute contributing offer offering give giving add adding}
    {bring brought bringing} {my the a an six five four three two ten some both your}
    {contribute contributing contribution contributions} ,,3 {to your my toward}
    in return ,,4 {you i}
    in exchange ,,3 {you i}
    {you} ,,1 {would 'd will 'll could can} ,,1 {get gain have receive be save}
    benefit !!from ,,2 {you your}
    {help serve support strengthen save} ,,2 {you your} ,,1
    {give giving} ,,2 {back something you your}
    for you ,,3 {means mean would}
    {my your} ,,8 {help useful serve benefit value} ,,3 {you your}
    {what} ,,2 you ,,2 {get gain have}
    """,
    **CLASSES,
)
MODALS = words("could can would will 'd 'll")
LEARNERS = words(
    "intern internship trainee traineeship apprentice apprenticeship studentship undergraduate stagiaire placement "
    "schoolboy schoolgirl pupillage pupil-barrister schoolleaver school-leaver articling residency"
)
STUDENT = Turns(
    """
    student {job post position role placement worker assistant scheme programme program nurse vacancy summer}
    {graduate training} {scheme programme program}
    {i am 'm as being} ..3 ={student undergraduate apprentice trainee intern}
    work experience {week placement day fortnight}
    """
)
LASTING = words(
    "always long hoping reached attracted drawn hit drew chose convinced persuaded decided caught outgrown tempted"
)
"""What was felt once and is felt still."""
DENIALS = words("not n't never no nor without rather instead hardly beyond")


def motives(draft: Draft) -> Iterator[Stretch]:
    """The motives of a draft that only serve the writer, at most one a sentence."""
    if _is_for_learners(draft):
        return
    for sentence in sentences(draft):
        following = after(draft, sentence)
        if gives(sentence) or (following is not None and gives(following)):
            continue
        turn = next((turn for turn in MOTIVES(sentence) if _is_motive(sentence, turn)), None)
        if turn is not None:
            yield sentence.stretch(turn.first, turn.last)


@once
def gives(sentence: Sentence) -> bool:
    """Whether the writer says what the reader would get: "and I would bring", "in return you'd have"."""
    return any(
        not quoted(sentence, turn.first)
        and not _is_readers_gift(turn)
        and not {lower(token) for token in turn.tokens} & {"home", "n't", "not"}
        for turn in GIVING(sentence)
    )


def _is_readers_gift(turn: Turn) -> bool:
    """Whether it is the reader who would give: "you could offer me"."""
    first = turn.first
    return lower(first) in MODALS and first.i > first.sent.start and lower(first.nbor(-1)) == "you"


def _is_for_learners(draft: Draft) -> bool:
    """Whether the mail is about a role for students, interns or trainees, or from one."""
    for zone_sentence in (*sentences(draft), *sentences(draft, Zone.SUBJECT)):
        if any(lower(token) in LEARNERS for token in among(zone_sentence, LEARNERS)):
            return True
        if next(STUDENT(zone_sentence), None) is not None:
            return True
    return False


def _is_motive(sentence: Sentence, turn: Turn) -> bool:
    """Whether the writer wants it for himself, now: no story, no denial, no other person's wish, no quotation."""
    if quoted(sentence, turn.first) or _is_denied(sentence, turn) or _is_owned_by_others(sentence, turn):
        return False
    if "network" in {lower(token) for token in turn.tokens} and _plans_to_apply(sentence):
        return False
    if _learns_a_thing(turn) or {lower(token) for token in turn.first.sent if token.i <= turn.last.i} & {"she", "he"}:
        return False
    clause = finite_clause(sentence, turn.first)
    return not _is_story(sentence, clause) and not _is_others(sentence, turn)


def _is_owned_by_others(sentence: Sentence, turn: Turn) -> bool:
    """Whether it is others who grow: "broaden their horizons"."""
    inside = {lower(token) for token in sentence.tokens if turn.first.i <= token.i <= turn.last.i}
    return bool(inside & {"their", "his", "her", "our"}) and not inside & {"my", "me", "i", "myself"}


def _learns_a_thing(turn: Turn) -> bool:
    """Whether a certain thing is to be learnt: "learn the Koha acquisitions module from the people who wrote it"."""
    learning = [token for token in turn.tokens if lemma(token) == "learn"]
    things = [child for verb in learning for child in verb.children if child.dep_ == "dobj"]
    return any(word.pos_ == "PROPN" and word.text[:1].isupper() for thing in things for word in thing.subtree)


def _plans_to_apply(sentence: Sentence) -> bool:
    """Whether the writer means to apply one day, as the advice of this project goes."""
    return any(lower(token) in {"apply", "application", "applying", "future", "later"} for token in sentence.tokens)


def _is_denied(sentence: Sentence, turn: Turn) -> bool:
    before = [lower(token) for token in sentence.tokens if token.i < turn.last.i][-9:]
    return bool(set(before) & DENIALS) and "only" not in before and "but" not in before


def _is_story(sentence: Sentence, clause: Clause) -> bool:
    """Whether it is over: "I developed my sales skills at Rogers"."""
    if clause.time not in {Time.PAST, Time.PERFECT} or clause.lemma in POLITE_PAST:
        return False
    root = clauses(sentence)
    over = all(one.time in {Time.PAST, Time.PERFECT, Time.NONE} for one in root.values())
    return over and not any(lower(token) in LASTING for token in sentence.tokens)


def _is_others(sentence: Sentence, turn: Turn) -> bool:
    """Whether it is somebody else's wish, or the reader's offer: "my manager wanted a promotion"."""
    if any(lower(token) in {"i", "me", "my", "myself"} for token in sentence.tokens):
        clause = clause_of(sentence, turn.key)
        if clause.lemma in {"want", "need", "seek", "wish", "hope"} and clause.party not in {
            Party.SENDER,
            Party.NOBODY,
        }:
            return True
        subject = clause.subject
        others = subject is not None and party(subject) in {Party.OTHER, Party.WE}
        if not others or any(lower(token) in {"me", "my", "i", "myself"} for token in turn.tokens):
            return False
        return subject is not None and lower(subject) in {"we", "they", "he", "she", "who"}
    clause = clause_of(sentence, turn.key)
    return clause.party in {Party.READER, Party.WE, Party.OTHER} and clause.mood is not Mood.FRAGMENT
