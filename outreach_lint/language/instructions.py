"""Instructions of a posting, and the writers who set them aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .clauses import Clause, Party, Time, children, clause_of, clauses, lemma, lower
from .guards import is_quoted
from .hiring import ASKING, CONTACT_NOUNS, CONTACTING, POSTINGS, SPOKESMEN, SYSTEMS
from .memo import once
from .sentences import Sentence, after, sentences
from .turns import Turn, Turns, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

NOT = words("not n't never nobody no-one don't nor")
RULES = words(
    "rule rules instruction instructions request policy protocol procedure guideline guidelines guidance directive "
    "ban restriction wish wishes advice warning stipulation condition order requirement line notice process preference "
    "prohibition embargo etiquette injunction"
)
DEFYING = words(
    "ignore disregard break flout defy breach violate contravene override overstep disobey transgress skirt bend "
    "overlook cross stretch cheat ignoring bypass dodge sidestep circumvent overrule neglect contravening"
)
CONTRAST = words("but however yet still anyway anyhow regardless nevertheless nonetheless notwithstanding though")
STUBBORN = words("anyway anyhow regardless nevertheless nonetheless")
CONCESSION = words("although though even spite despite notwithstanding albeit while whilst regardless contrary against")
KNOWING = words(
    "know realise realize aware understand appreciate see read note notice recognise recognize acknowledge accept "
    "conscious mindful remember gather hear get grasp learn clear"
)
PARDONS = words(
    "forgive excuse pardon sorry apology apologies apologise apologize guilty wrong cheeky naughty cheek jump jumping "
    "overstep"
)

RESTRICTIONS = Turns(
    """
    no {phone direct personal telephone unsolicited speculative cold cover covering follow email
        walk}? <contact_nouns>
    <denial> {be to do}? ,,2 <getting_at>
    <denial> to ,,2 <contacting>
    <denial> ,,2 get in {touch contact}
    {should must ought} ,,2 {contact write email call address approach} ,,5 not {you the me}
    <denial> ,,5 {via by through over} {email e-mail phone telephone mail post linkedin}
    {refrain abstain desist avoid} ,,5 {<contacting> contact}
    against ,,2 <contacting>
    <forbidding> ,,2 {<contacting> <contact_nouns>}
    <contact_nouns> ,,5 <forbidden>
    <contact_nouns> ,,5 <denial> ,,5 {accept consider welcome read entertain allow permit answer return acknowledge}
    <denial> ,,5 {accept take consider welcome want entertain encourage respond reply look} ,,5 <contact_nouns>
    {only solely exclusively strictly purely} ,,2 {through via by using on from at online
        in} ,,5 {<systems> online post}
    only ,,2 {accept consider take want read look open review process} ,,5 {<contact_nouns> <systems>}
    {through via online by on} ,,5 {<systems> online post} {only exclusively solely alone}
    {apply application applications submit submission submissions upload cv cvs form forms resume} ,,5 online {only
        exclusively solely}
    only ,,5 online
    outside ,,2 <systems>
    {other otherwise} than ,,2 {through via by online}
    {must should shall need ought have supposed required asked told instructed meant expected directed want ask
        tell require insist} ,,5 {go come make send apply submit route direct address wait lodge file
        upload} ,,5 {through via online by for until to on} {<systems> your the a its an online hr them him her us}
    {prefer want insist request expect require handle channel direct route funnel keep} ,,5 {through via online by
        on} ,,5 {<systems> online}
    no follow {up ups}
    no ..1 :n {or and} ,,1 <contact_nouns>
    {hr recruiter recruiters recruitment agency personnel team office secretary} ,,3 {handle manage deal field take
        process answer} ,,5 {<contact_nouns> everything questions candidates applicants hiring this}
    wait ,,5 {<contacting> contacted hear called reply}
    {do please} <denial> ,,2 <contacting>
    <asking> <denial> to
    {tell ask instruct warn advise request} ,,4 <denial> to
    <demanding> ,,2 to {use apply submit go upload fill complete register send} ,,5 {<systems> online}
    be !!used ,,1 to {use apply submit go upload fill complete register send} ,,5 {<systems> online}
    <limiting> ,,5 <measures>
    <measures> <limits>
    <forbidding>
    rule out ,,2 {<contacting> <contact_nouns>}
    {<contact_nouns> <systems>} {only exclusively solely}
    only ,,2 {with through to via by} ,,5 <systems>
    <contact_nouns> ,,5 <unheard>
    <directing> ,,5 <ways_in>
    <rules> be ,,2 {to that} ,,5 <processes>
    <directing> ,,5 <denial> ,,2 <processes>
    <directing> {one two three single short} {page side line paragraph}
    <denial> ,,2 {want accept take like welcome read ask invite} ,,2 <sent>
    {must should ought} ,,5 {go come make send direct address submit} ,,2 to
    {should ought must} ,,2 {use go apply stick keep wait} ,,5 {<systems> online}
    {in by} {person post letter fax hand writing email telephone phone} only
    <channels> ,,2 only !!{part a an the one two}
    {closed shut} ..1 to ,,3 {<contact_nouns> newcomers applicants candidates entries}
    close ,,4 {posting advert ad vacancy listing job list books process}
    <denial> ,,5 <meant> to <contacting>
    {candidates applicants those people} ,,4 be {contacted notified called informed phoned emailed}
    {not n't never without} ,,3 {chase chasing pestering hassling nagging nudging chivvying}
    no more than ,,2 <measures>
    {late later incomplete further} ,,2 <denial> ,,2 {accept consider process read}
    {<contact_nouns> deadline window} ,,2 {closed passed shut ended expired}
    <denial> ,,5 <meant> to {have know use write be}
    only ,,4 {<systems> <contact_nouns> applications online email} ,,4 {be will can get} ,,2 {read considered accepted
        reviewed seen answered looked entertained processed opened}
    {everything everyone everybody all anything applicants candidates} ,,4 {through via by to on} ,,4 {<systems> online}
    <denial> ,,2 {see meet receive entertain} ,,5 {without unless}
    by {appointment invitation referral} only
    {visits visit callers calls enquiries meetings} ,,3 by {appointment invitation}
    {keep stick limit confine} ,,3 to ,,3 <measures>
    {email e-mail writing post portal online form} ,,1 not {linkedin phone telephone email twitter post person dm text}
    {wait waiting} ,,3 {until till}
    {only solely} ,,2 by {appointment invitation referral}
    {appointment invitation} only
    {should must ought} ,,2 {n't not} ,,3 {<contacting> bother disturb}
    {off-limits limits} ,,2 to ,,3 {applicants candidates jobseekers}
    <contact_nouns> ,,3 <denial> ,,3 {accepted welcome welcomed permitted allowed entertained considered encouraged
        read wanted answered invited tolerated returned acknowledged}
    {keep stay steer} ,,2 {clear away} ,,2 of
    leave ,,4 {alone in peace}
    {go goes went run runs flow pass} ,,3 {through via by} ,,4 <channels>
    {insist insists insisted insisting} on ,,5 {<systems> online}
    ^{wait sit hold} {tight on still back}
    {restricted limited reserved open confined} ,,1 {only}? to ,,3 {internal staff employees existing current members
        graduates residents citizens agency}
    {internal existing current} ,,3 only
    {closing date deadline window} ,,4 {gone passed past over been expired elapsed shut closed}
    <denial> ,,2 {make give grant} ,,2 {exception exceptions extensions extension}
    {can could} {n't not} {stand bear abide stomach tolerate} ,,3 <contact_nouns>
    {no not n't} more than ,,1 {:d one two three single}
    {maximum limit cap} of ,,2 {:d one two three four five single}
    {against breach contravention} ,,3 {<rules> etiquette protocol} {to for} ,,2 <contacting>
    {warn warned wave waved scare scared put} ,,3 off ,,3 {<contacting> get}
    {put send leave post push drop submit bring} ,,1 nothing
    must ,,2 {wait leave use be}
    <denial> ,,2 {discuss reveal interview chat engage correspond} ,,6 {candidates applicants jobseekers prior before}
    {asking} ,,3 {people candidates applicants} ,,2 <denial>
    {want wants wanted prefer prefers expect expects} ,,3 {people candidates applicants everyone us them
        jobseekers} ,,2 to ,,2 {apply use go send wait submit register}
    {address send direct submit route forward refer channel} ,,6 {to via through by} ,,3 {<systems> hr recruitment@
        jobs@ careers@}
    """,
    directing=words(
        "ask tell instruct request insist require direct advise supposed meant mean expect expected want prefer advise "
        "warn urge suppose oblige remind stipulate specify"
    ),
    processes=words(
        "apply submit upload wait sit hold chase bother disturb pester queue register complete patient tight stay "
        "contact ring phone call email write message approach portal online nudge follow-up hassle badger dm"
    ),
    ways_in=words(
        "apply submit upload wait sit hold queue register complete patient tight stay portal online hang leave"
    ),
    unheard=words(
        "unread rejected ignored deleted discarded binned returned unanswered disqualified invalid ignore delete "
        "reject discard bin disqualify unopened unacknowledged"
    ),
    sent=words(
        "reference references photo photograph portfolio sample samples certificate attachment attachments letter"
    ),
    channels=SYSTEMS - words("online post page department process agency job jobs route application applications"),
    meant=words("meant supposed allowed permitted"),
    rules=RULES,
    asking=ASKING,
    demanding=ASKING - {"be"},
    limiting=words("limit cap restrict maximum max exceed more longer over under within most"),
    limits=words("limit maximum max cap restriction"),
    measures=words("word words page pages character characters line lines side sides minute"),
    contact_nouns=CONTACT_NOUNS,
    contacting=CONTACTING,
    getting_at=CONTACTING - words("go get try show turn come follow have stand slide connect post talk speak"),
    denial=NOT,
    systems=SYSTEMS,
    forbidding=words("forbid prohibit discourage ban outlaw preclude deter frown disallow"),
    forbidden=words("forbid prohibit discourage ban bar disallow unwelcome forbidden off-limits taboo frown"),
)
"""What a posting tells applicants to leave undone, or the one way that it leaves open."""

OWN_RULES = Turns(
    """
    <defying> ,,5 {the your that this its those these posted stated such clear explicit every hr's} ,,2 <rules>
    <defying> ,,5 <rules> {in on of from about against} {your the not}
    {go act act run be} {against counter contrary} ,,2 {the your its hr's} ,,2 <rules>
    ^{skip ignore omit drop disregard forgo overlook leave} {out}? ,,4 {<systems> letter form portal statement test cv
        photo references step questionnaire bit part line} ,,3 {you they that the which} ,,3 {ask want require request
        specify insist demand prefer state}
    {should ought} ,,2 {have to} ,,3 ^{<waiting> sent filled used applied gone waited followed registered
        written} ,,9 {but however yet} ,,1 {i here}
    {go gone going} ,,1 ^rogue
    {would 'd should ought could} to? have ,,2 ^{<waiting> sent filled used applied gone waited followed registered
        written queued} ,,6 as ,,2 {i you everyone}? ,,2 <told>
    {were be am 'm} ,,3 {obedient law-abiding well-behaved rule-following dutiful compliant biddable conformist} ,,2 {
        type sort kind one person candidate applicant soul} ,,3 i ,,2 ^have
    {not n't never hardly} ..2 {one type sort kind person} ,,2 {for to} ,,2 ^{<following>} ,,3 <rules>
    ^<defying> ,,3 {bit part line note sentence request plea ban warning}
    {go work step write apply come reach act} ..1 {outside around past beyond} ,,3 <systems> ,,4 {require ask
        want request
        specify insist prefer expect}
    <defying> ,,2 what ,,2 {<postings> you hr} <asking>
    <defying> ,,2 <rules>
    {go act be run} {against counter contrary} ,,2 what ,,5 <asking>
    {<defying> skip} ,,2 <systems> ,,2 {you that your} ,,5 {ask want require request specify insist}
    """,
    systems=SYSTEMS,
    defying=DEFYING,
    waiting=words("wait go use apply fill send submit follow stick register"),
    following=words("follow obey keep heed respect mind observe"),
    told=words(
        "told asked instructed directed requested advised required bidden bid specified stated ordered stipulated do"
    ),
    rules=RULES | words("sentence bit part paragraph clause section wording text note small-print print sign"),
    postings=POSTINGS,
    asking=ASKING,
)
"""The writer's own word for what he does: "breaking your rule"."""
SET_ASIDE = Turns(
    """
    {despite notwithstanding} ,,5 <rules>
    in spite ,,2 of ,,5 <rules>
    {despite notwithstanding against} ,,2 what ,,6 <asking>
    {contrary regardless irrespective} {of to} ,,2 what ,,6 <asking>
    {contrary counter} to ,,5 <rules>
    against ,,6 {your its hr's official stated posted express} ,,2 <rules>
    against ,,2 {the all} ,,2 <rules>
    in {defiance breach violation contravention} of ,,5 <rules>
    {regardless irrespective} of ,,5 <rules>
    {instead rather} {of than} ,,5 {as like} {instructed requested asked stated required directed advised told
        specified}
    {instead rather} {of than} ,,5 <systems> ,,2 {you your the} ,,2 {posting ad advert listing}? {ask want require
        request prefer}
    """,
    systems=SYSTEMS,
    asking=ASKING - words("want be have go run put make"),
    rules=RULES - words("requirement line notice order condition process advice") | words("advice"),
)
AGAINST_IT = Turns(
    """
    {all just} the same
    even so
    that said
    in {any either} {case event}
    at any rate
    for all that
    {rather sooner} ,,5 {you directly deal speak write talk reach}
    {could can} {n't not} {wait resist help leave let stop hold}
    {consider call take see} {this it}
    here {is it goes i 's}
    take {a my the that} {chance liberty risk punt exception}
    chance {my it arm}
    rule ,,5 {break broken}
    be {the an my} exception
    make an exception
    {make find} room
    {push try chance press} my luck
    {risk chance} {it asking writing}
    worth {a it the} ,,2 {try shot go risk}?
    hear me out
    bear with me
    {humour humor indulge} me
    be that as
    hope ,,2 {mind forgive understand excuse pardon}
    {not n't} my {style way nature thing}
    you {should must ought deserve} ,,2 {have see get be read know} ,,2 {first direct directly yourself}
    {straight directly direct} to {you your}
    you {personally instead directly first}
    {mine my} ,,2 {be run come} {two three four five six seven eight nine ten}
    {you your} {first instead yourself}
    {n't not} {stop deter put discourage dissuade scare hold} ,,2 me
    i {could can} {n't not} .
    hope ,,2 {this it that i} ,,5 {n't not} ,,2 {count breach break apply offend matter harm mind}
    {not n't hardly} ,,3 {want fancy like care feel able bear stand afford} ,,3 {wait waiting sit sitting hang hold}
    {impatient impatience}
    prefer ,,4 {top directly you straight direct personally}
    {start begin go} {at to} the top
    {undeterred undaunted unabashed}
    with my eye open
    needs ^must
    {apologies apologise apologize sorry} for ,,1 {doing writing calling messaging emailing this contacting}
    ^guess who
    {no not n't never hardly terrible bad poor rubbish hopeless} ..3 ^{good best patient patience waiter one known
        strong}
    {call think} me ,,2 {old-fashioned cheeky stubborn bold rude mad pushy}
    {rules} be ,,3 broken
    {every any} rule have
    {what the} {hell heck}
    {nothing little} ventured
    {dare daring bold brave cheeky} {to enough}
    {could can} {n't not} ,,2 {myself away}
    {so} be it
    i ,,3 prefer {linkedin phone email to a the speaking writing talking}
    {hang damn blow sod} {it that the}
    {here there} {go goes i}
    {try trying chance chancing taking} ,,2 {chance luck arm anyway}
    {liberty} of
    {exactly precisely just} {that what this}
    {long short} enough ,,2 i
    {perhaps maybe} ,,1 you ,,3 {tolerate forgive make read take}
    {never n't not} ,,3 {been one} ..1 to ,,2 {leave wait sit follow obey take}
    {make made making} ,,2 exception
    {an the} exception
    {do did done} it {anyway anyhow}
    {can could will would do should may wo ca} {not n't} ,,2 {hurt harm offend kill}
    {can could will would may} {hardly scarcely} ,,2 {hurt harm offend kill matter}
    {where what} {is 's be} ,,1 {the}? {harm}
    no {harm} ,,2 {done in}
    i {have 've do did} ,,1 {anyway too}
    """
)
"""How writers say that they act against what they have just reported."""
ACTED = Turns(
    """
    i {be have}? ,,5 ^<reaching> ,,6 {you your}
    i {be} ,,3 ^{emailing writing ringing calling messaging contacting approaching sending attaching enclosing asking
        posting phoning visiting turning dropping chasing bothering knocking addressing}
    ^{emailing ringing calling messaging contacting approaching phoning addressing writing} ,,1 {to}? you
    i ,,4 {leave left} ,,4 ^{voicemail message voice-mail}
    i ,,3 ^{attach enclose enclosed attached rang phoned called telephoned emailed messaged visited}
    here ^i be
    here ^be {my mine the this some a}
    {my mine} ,,3 ^be ,,3 {below attached enclosed here in}
    mine ..1 ^{run come go stretch} ,,2 {to :d over}
    mine ..1 ^be ,,1 {longer over three four five six seven eight nine ten twice double}
    this ^{email mail note message letter query enquiry call} {be is to}
    {a an one my this another} ..2 ^{email e-mail mail note message letter line call word} {to for} you
    {a an one my this another} ..2 ^{email e-mail mail note message letter line call word} ,,8 {can could will would
        may wo ca} {not n't hardly scarcely} ,,2 {hurt harm offend kill matter}
    ^read this
    {in into} your ^{inbox mailbox doorstep lobby dms}
    {at on} your ,,1 ^{door desk doorstep reception}
    i ,,3 ^{apply applying applied}
    i ,,5 ^{do doing done did} ,,2 {so that it this exactly precisely just}
    i ,,4 ^{give given gave send sent hand handed leave left} ,,1 {you one it mine some another :d}
    i ,,2 ^{think thought figure figured reckon reckoned} ,,2 i ,,3 {<reaching> try send}
    you ,,2 ^find ,,1 {my mine}
    ^{tolerate read forgive consider accept take} ,,1 {this mine it} END
    {this} ^be ,,1 {a an one my mine exactly precisely}
    i ,,3 ^{want need like prefer} ,,2 you ,,3 {hear see have know read}
    i ,,3 ^{want like love prefer} ,,2 to ,,2 {put ask <reaching>} ,,5 {you}
    i {be have}? ..1 ^{stay stayed keep kept persist persisted carry carried press pressed} ,,2 {on going regardless
        the}
    i ,,4 {get got find found track tracked dig dug} ,,2 your ..2 ^{address email number extension details}
    """,
    reaching=CONTACTING
    | words("address ask bother put copy cc tag tell beg disturb trouble pester track hunt petition lobby"),
)
"""What the writer does by this mail, or has done, to get at the reader."""
BLAMELESS = Turns(
    """
    which i {do have follow}
    mine {go be come} {there in through via already}
    i {have 've do did} ,,2 so
    i ,,1 {applied submitted registered uploaded} ,,3 {there online through via so accordingly this}
    {have 've already} ,,2 {apply submit go upload register} ,,2 {there online through via so accordingly this}
    {broken crash error fail outage unreachable 404 expired timed}
    {page link portal site form upload} {would wo ca could will do did be} ,,1 {not n't} ,,2 {accept take let open load
        work allow recognise recognize respond upload}
    {page link portal site form} {be have keep do will} ,,2 {down work load dead freeze offline open let}
    {you colleague hr recruiter receptionist office assistant desk helpdesk support secretary switchboard} ,,5 {tell
        ask suggest invite say advise encourage confirm agree} {me us to i}
    {you colleague hr recruiter receptionist office assistant} ,,5 {tell say suggest advise confirm agree} that i {may
        can could should might}
    {n't not never no without} ,,2 <contacting> ,,2 {you anyone the your directly in round by}
    instead of ,,2 <contacting>
    """,
    contacting=CONTACTING,
)
"""What shows that the writer has kept to the instruction, could not, or was released from it."""
PHONING = words(
    "voicemail call phone ring dial telephone buzz calls phoned rang voicemail visit come drop turn pop speak talk"
)
BY_PHONE_ONLY = words(
    "call calls phone phone-call telephone calling phoning telephoning ring visit visits visitor visitors callers"
)
SETTING_AGAINST = words("when although though despite while whilst whereas even what thing against notwithstanding")
HIRING = words(
    "posting advert ad advertisement listing vacancy description jd website site webpage portal job role post "
    "recruiter recruiters recruitment hr application applications applicant applicants candidate candidates cv cvs "
    "resume resumes résumé careers employer agency agencies receptionist your form forms hiring interview "
    "interviews notice pack enquiries entries referee referees reference references letter letters photo portfolio "
    "statement word words page pages canvassing lobbying unsolicited speculative team department boss manager"
) | SYSTEMS - words(
    "process procedure route link system channel channels platform web app online post upload site monster seek"
)
"""What shows that an instruction is one to applicants."""
SENT_IN = words(
    "application cv resume résumé entry submission enquiry inquiry query approach deadline candidate applicant portal "
    "form website portals canvassing walk-in"
)
ME = words("i me my mine i'm i've i'd i'll myself")
THINGS = words("cv resume résumé attachment letter application reference photo portfolio call email message")
SENDING = words("attach attached enclose enclosed include here below append write send leave")
TOLD = words("told asked instructed supposed meant requested advised expected warned urged allowed permitted")
EXPLICIT = words("'s against firm adamant clear explicit strict categorical unambiguous according policy")
ALLOWING = words(
    "entertain entertained accept accepted answer answered permit permitted allow allowed welcome consider"
)
LIMITING = words("limit cap restrict maximum max frown discourage prefer insist")
TELLING = words("tell ask instruct warn advise forbid urge train teach")
APPLYING = words(
    "i we applicant candidate people person everyone everybody jobseeker job-seeker all those anyone one hopeful us "
    "other reader graduate student it"
)
OUTSIDERS = words(
    "supplier suppliers customer customers client clients patient patients parent parents guest guests vendor vendors "
    "doctor doctors prescriber prescribers witness witnesses defendant jury animals bidder bidders tenant tenants "
    "prisoner prisoners inmate inmates claimant claimants "
    "pupil pupils student students press journalist journalists donor donors resident residents neighbour neighbours"
)
SAYING_SO = words("so hence therefore thus accordingly")


class Override(NamedTuple):
    """Words that admit to acting against an instruction. Offsets are into `Draft.text`."""

    start: int
    end: int
    words: str


def overrides(draft: Draft) -> Iterator[Override]:
    """Where a draft says that its writer knows the instruction and does otherwise, in order."""
    taken = -1
    for sentence in sentences(draft):
        if sentence.index <= taken:
            continue
        words_ = _within(sentence)
        if words_ is not None:
            yield _override(draft, sentence.place(words_[0], words_[1]))
            continue
        following = after(draft, sentence)
        if following is None or following.block != sentence.block:
            continue
        across = _across(sentence, following)
        if across is not None:
            taken = following.index
            yield _override(draft, (sentence.place(across[0])[0], following.place(across[1])[1]))


def _override(draft: Draft, place: tuple[int, int]) -> Override:
    return Override(*place, draft.text.text[slice(*place)])


@once
def _within(sentence: Sentence) -> tuple[Token, Token] | None:
    """The first and the last word of an override within one sentence."""
    if (own := _own_confession(sentence)) is not None:
        return own
    for ruling in RESTRICTIONS(sentence):
        if not _is_laid_down(sentence, ruling):
            continue
        if (found := _conceded(sentence, ruling) or _contrasted(sentence, ruling)) is not None:
            return found
        if (acted := _acted(sentence, ruling, sentence) or _acted_before(sentence, ruling)) is not None:
            return _span(sentence, ruling.first, ruling.last, acted)
        if (echo := _echoed(sentence, ruling, sentence)) is not None:
            return ruling.first, echo
    return _set_aside(sentence)


def _own_confession(sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Forgive me for ignoring your request", "I am breaking that rule"."""
    for match in OWN_RULES(sentence):
        clause = clause_of(sentence, match.key)
        above = clause.parent
        mine = clause.head == match.key and (clause.party is Party.SENDER or _is_this_mail(clause.subject))
        pardoned = bool(PARDONS & words_of(sentence)) and clause.party is not Party.OTHER
        denied = clause.negated or (clause.relation == "xcomp" and above is not None and above.negated)
        if not (mine or pardoned) or denied:
            continue
        undone = any(lower(token) == "as" for token in match.tokens)
        if undone and _is_prevented(sentence, match):
            continue
        if undone and any(not set(excuse.tokens) & set(match.tokens) for excuse in BLAMELESS(sentence)):
            continue
        if clause.modal in {"would", "could"} and not undone and (above is None or above.party is not Party.SENDER):
            continue
        if _speaks(sentence) or any(RESTRICTIONS(sentence)):
            return match.first, match.last
    return None


def _is_prevented(sentence: Sentence, match: Turn) -> bool:
    """Whether a "but" tells what stood in the way: "I would have applied as you ask, but they closed early"."""
    turn = next((token for token in sentence.tokens if token.i > match.last.i and lower(token) == "but"), None)
    if turn is None:
        return False
    subject = next((word for word in sentence.tokens if word.i > turn.i and word.dep_ in {"nsubj", "nsubjpass"}), None)
    return subject is not None and lower(subject) not in ME | {"here", "this"} and lemma(subject) not in CONTACT_NOUNS


def _is_this_mail(subject: Token | None) -> bool:
    return subject is not None and lemma(subject) in {"email", "mail", "message", "note", "letter", "this", "e-mail"}


def _speaks(sentence: Sentence) -> bool:
    """Whether the posting, or somebody of the employer's, is spoken of."""
    known = words_of(sentence)
    return bool(known & (POSTINGS | SPOKESMEN | {"your"}) - {"it", "rule", "rules", "policy", "instruction"})


def _is_laid_down(sentence: Sentence, ruling: Turn) -> bool:
    """Whether a "no calls" or "only online" is what the employer has laid down, not what the writer does or asks."""
    clause = clause_of(sentence, ruling.first)
    if _is_of_own_house(clause):
        return False
    following = next(iter(sentence.within(ruling.last.i + 1, ruling.last.i + 2)), None)
    known = words_of(sentence)
    if lemma(ruling.first) == "rule":
        known -= {"rule", "rules"}
    if (
        lower(ruling.first) == "no"
        and following is not None
        and following.tag_ in {"VBZ", "VBP", "VBD", "MD"}
        and lower(following) != "please"
        and not known & ALLOWING
    ):
        return False
    voiced = bool(known & (POSTINGS | SPOKESMEN | {"it", "your", "notification", "prospectus", "handbook"}))
    voiced = voiced or is_quoted(sentence, ruling.first)
    if _is_told_of_others(sentence, ruling) or _concerns_others(ruling):
        return False
    named = {form for token in ruling.tokens for form in (lower(token), lemma(token))}
    addressed = known & (POSTINGS | {"you", "your", "hr"})
    contacted = bool(named & (CONTACT_NOUNS | CONTACTING) and addressed)
    if not (known & HIRING or contacted or is_quoted(sentence, ruling.first)) or "hesitate" in known:
        return False
    reported = (voiced and bool(known & (ASKING | KNOWING | LIMITING | EXPLICIT))) or bool(known & TOLD)
    reported = reported or bool(known & KNOWING and named & SENT_IN)
    if not (reported or known & RULES or (known & CONCESSION and _speaks(sentence))):
        return False
    own = clause.party is Party.SENDER and clause.time is not Time.NONE and clause.lemma not in KNOWING
    return not (own and (clause.head in ruling.tokens or ruling.first.head.head == clause.head))


def _is_of_own_house(clause: Clause) -> bool:
    """Whether the rule is that of the writer's own workplace: "our surgery discouraged calls"."""
    we = clause.subject is not None and lower(clause.subject) == "we"
    if we and clause.time in {Time.PAST, Time.PERFECT} and clause.lemma not in KNOWING:
        return True
    owners = [lower(child) for child in clause.subject.lefts] if clause.subject is not None else []
    return "our" in owners


def _is_told_of_others(sentence: Sentence, ruling: Turn) -> bool:
    """Whether a "not call" is what somebody did not do, or will not: "Ken never wrote"."""
    told = next((above for above in clause_of(sentence, ruling.first).chain() if above.lemma in TELLING), None)
    if told is not None and any(lemma(who) not in APPLYING for who in children(told.head, "nsubjpass")):
        return True
    if not any(lower(token) in NOT for token in ruling.tokens[:2]):
        return False
    clause = clause_of(sentence, ruling.last)
    if any(children(clause.head, "auxpass", "nsubjpass")):
        return False
    done = clause.time in {Time.PAST, Time.PERFECT, Time.FUTURE} or lemma(ruling.last) in {"go", "make", "do"}
    return clause.head == ruling.last and clause.party is Party.OTHER and done


def _concerns_others(ruling: Turn) -> bool:
    """Whether what is forbidden is getting at somebody outside: "not to contact the supplier"."""
    return any(
        lemma(thing) in OUTSIDERS
        for token in ruling.tokens
        if lemma(token) in CONTACTING
        for thing in (
            *children(token, "dobj"),
            *(below for prep in children(token, "prep") for below in children(prep, "pobj")),
        )
    )


def _own_words(sentence: Sentence, after_word: Token) -> list[Token]:
    """The words after one that stand for the writer, and the verbs whose "I" is left out."""
    rest = [token for token in sentence.tokens if token.i > after_word.i]
    own = [token for token in rest if _stands_for_writer(token)]
    verbs = (clause for clause in clauses(sentence).values() if clause.head in rest and clause.relation == "conj")
    own += [clause.head for clause in verbs if clause.party is Party.SENDER and clause.subject not in own]
    return sorted(own, key=lambda token: token.i)


def _concedes(token: Token) -> bool:
    if lower(token) == "even":
        return token.i + 1 < len(token.doc) and lower(token.nbor()) in {"if", "though", "when", "so"}
    return lower(token) in CONCESSION


def _stands_for_writer(token: Token) -> bool:
    return lower(token) in ME or lower(token) == "here" or (lower(token) == "this" and token.dep_ != "det")


def _conceded(sentence: Sentence, ruling: Turn) -> tuple[Token, Token] | None:
    """ "Although the site says not to write, I ...", "sorry to ring when the ad says not to"."""
    tokens = sentence.tokens
    opening = next((token for token in tokens if token.i < ruling.first.i and _concedes(token)), None)
    start = next((token for token in tokens if token.is_alpha), None)
    if opening is None and start is not None and lower(start) in {"knowing", "realising", "realizing", "fully", "well"}:
        opening = start if words_of(sentence) & KNOWING else None
    pardon = next((token for token in tokens if token.i < ruling.first.i and lower(token) in PARDONS), None)
    if opening is None and pardon is None:
        return None
    first = opening if opening is not None else pardon
    assert first is not None
    if opening is None and not any(lower(token) in ME for token in tokens):
        return None
    outside = [token for token in tokens if token.i < first.i or token.i > ruling.last.i]
    acting = [token for token in outside if _stands_for_writer(token)]
    acting = acting or [act.last for act in ACTED(sentence) if act.first.i > ruling.last.i]
    if pardon is not None and opening is None:
        acting = [token for token in tokens if lemma(token) in CONTACTING and token not in ruling.tokens]
    if not acting or _is_blameless(sentence, ruling):
        return None
    return _span(sentence, first, ruling.last, acting[-1])


def _contrasted(sentence: Sentence, ruling: Turn) -> tuple[Token, Token] | None:
    """ "The ad says no calls, but I ...", "I know that HR ... ; I am writing all the same"."""
    rest = [token for token in sentence.tokens if token.i > ruling.last.i]
    turn = next((token for token in rest if lower(token) in CONTRAST), None)
    own = next((match for match in AGAINST_IT(sentence) if match.first.i > ruling.last.i), None)
    if turn is None and own is None:
        return None
    place = min(token.i for token in (turn, own.first if own is not None else None) if token is not None)
    acting = _own_words(sentence, ruling.last)
    acting = acting or [act.last for act in ACTED(sentence) if act.first.i > ruling.last.i]
    if not acting and own is not None and (words_of(sentence) & ME or any(lemma(t) in CONTACT_NOUNS for t in rest)):
        acting = [own.last]
    if not acting or any(_says_so(token) for token in rest if token.i < place):
        return None
    if _is_blameless(sentence, ruling):
        return None
    last = max((*acting[-1:], *(own.tokens if own else ())), key=lambda token: token.i)
    return _span(sentence, ruling.first, last, last)


def _is_blameless(sentence: Sentence, ruling: Turn, following: Sentence | None = None) -> bool:
    """Whether the writer has kept to it, could not, was released, or uses a way that was left open."""
    taken = set(ruling.tokens)
    if any(not taken & set(match.tokens) for match in BLAMELESS(sentence)):
        return True
    if sentence.is_question and _asks_about_rule(sentence, ruling):
        return True
    banned = {form for token in ruling.tokens for form in (lower(token), lemma(token))} & CONTACT_NOUNS | {
        form for token in ruling.tokens for form in (lower(token), lemma(token)) if form in CONTACTING
    }
    only_phone = bool(banned) and banned - {"phone", "cold"} <= BY_PHONE_ONLY
    outside = [token for token in sentence.tokens if token not in taken]
    outside += list(following.tokens) if following is not None and following is not sentence else []
    rings = any(lemma(token) in PHONING or lower(token) in PHONING for token in outside)
    return only_phone and not rings


def _asks_about_rule(sentence: Sentence, ruling: Turn) -> bool:
    clause = clause_of(sentence, ruling.first)
    conceded = any(_concedes(token) for token in sentence.tokens if token.i < ruling.first.i)
    return not conceded and any(above.mark in {"whether", "if"} for above in clause.chain())


def _set_aside(sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Despite your instructions, I ...", "contrary to the advert's advice"."""
    match = next(SET_ASIDE(sentence), None)
    if match is None or not (_speaks(sentence) or any(RESTRICTIONS(sentence))):
        return None
    acting = [token for token in sentence.tokens if lower(token) in ME and token not in match.tokens]
    doing = (
        any(lemma(token) in CONTACTING for token in sentence.tokens)
        or any(ACTED(sentence))
        or any(AGAINST_IT(sentence))
    )
    if not acting or not doing:
        return None
    return match.first, match.last


@once
def _across(sentence: Sentence, following: Sentence) -> tuple[Token, Token] | None:
    """An instruction in one sentence, the defiance in the next."""
    ruling = next((match for match in RESTRICTIONS(sentence) if _is_laid_down(sentence, match)), None)
    if ruling is None or sentence.is_question or any(BLAMELESS(following)):
        return None
    if _is_blameless(sentence, ruling, following):
        return None
    own = next(AGAINST_IT(following), None)
    early = [token for token in following.tokens if not token.is_punct][:2]
    turn = next((token for token in early if lower(token) in CONTRAST), None)
    turn = turn or next((token for token in following.tokens if lower(token) in STUBBORN), None)
    confession = next(iter(OWN_RULES(following)), None)
    acted = _acted(sentence, ruling, following)
    echo = _echoed(sentence, ruling, following) or acted
    decisive = [echo] if echo is not None else []
    decisive += [match.last for match in (own, confession) if match is not None] + ([turn] if turn is not None else [])
    if not decisive or not (
        any(lower(token) in ME for token in following.tokens) or own is not None or acted is not None
    ):
        return None
    return ruling.first, max(decisive, key=lambda token: token.i)


def _echoed(sentence: Sentence, ruling: Turn, following: Sentence) -> Token | None:
    """The writer's own doing of the very thing that he was told not to do: "don't call us. I called."."""
    if not any(lower(token) in NOT | {"no"} for token in ruling.tokens):
        return None
    named = {lemma(token) for token in ruling.tokens} & THINGS
    sent = words_of(following) & named or ("attachment" in named and {"attached", "attach"} & words_of(following))
    if named and sent and following is not sentence and words_of(following) & SENDING:
        return following.tokens[-1] if following.tokens[-1].is_alpha else following.tokens[-2]
    forbidden = {lemma(token) for token in ruling.tokens} & (CONTACTING | {"bother", "disturb", "chase"})
    for clause in clauses(following).values():
        later = following is not sentence or clause.head.i > ruling.last.i
        own = clause.party is Party.SENDER and not clause.negated and not clause.modal
        if later and own and clause.lemma in forbidden and clause.head not in ruling.tokens:
            return clause.head
    return None


def _acted(sentence: Sentence, ruling: Turn, place: Sentence) -> Token | None:
    """The writer's own doing after an instruction, without a "but": "it says no calls. I left you a voicemail"."""
    if _is_obeyed(sentence, ruling) or _is_blameless(sentence, ruling, place) or place.is_question:
        return None
    for act in ACTED(place):
        behind = place is not sentence or act.first.i > ruling.last.i
        if not behind or set(act.tokens) & set(ruling.tokens) or not _is_done_now(place, act):
            continue
        between = [
            token
            for token in place.tokens
            if token.i < act.key.i and (place is not sentence or token.i > ruling.last.i)
        ]
        if not any(_says_so(token) for token in between) and not _is_the_way(ruling, act):
            return act.last
    return None


def _acted_before(sentence: Sentence, ruling: Turn) -> Token | None:
    """The writer's own doing named before the instruction: "I am writing when the advert says not to"."""
    if _is_obeyed(sentence, ruling) or _is_blameless(sentence, ruling):
        return None
    for act in ACTED(sentence):
        between = {lower(token) for token in sentence.tokens if act.last.i < token.i <= ruling.first.i}
        against = SETTING_AGAINST | ({"which"} if lemma(ruling.first) in {"forbid", "prohibit", "ban"} else set())
        if between & against and _is_done_now(sentence, act) and not _is_the_way(ruling, act):
            return act.first
    return None


def _says_so(token: Token) -> bool:
    """Whether a "so" draws the conclusion that is wanted, and not an apology: "so sorry for writing"."""
    following = token.nbor() if token.i + 1 < len(token.doc) else token
    return lower(token) in SAYING_SO and lower(following) not in PARDONS


def _is_done_now(sentence: Sentence, act: Turn) -> bool:
    clause = clause_of(sentence, act.key)
    if is_quoted(sentence, act.key) or any(
        above.negated or above.modal in {"may", "can", "could", "might"}
        for above in clause.chain()
        if above is clause or above.party is Party.SENDER
    ):
        return False
    return clause.mark not in {"if", "whether", "before", "until"}


def _is_obeyed(sentence: Sentence, ruling: Turn) -> bool:
    """Whether the instruction is given as the reason: "as you ask", "since the advert says no calls"."""
    ahead = [lower(token) for token in sentence.tokens if token.i < ruling.first.i]
    return bool({"because", "since", "as", "per", "following", "line", "accordance"} & set(ahead))


def _is_the_way(ruling: Turn, act: Turn) -> bool:
    """Whether the writer takes the one way that the instruction leaves open: "by email only"."""
    if any(lower(token) in NOT | {"no", "without"} for token in ruling.tokens):
        return False
    named = {lemma(token) for token in ruling.tokens} | {lower(token) for token in ruling.tokens}
    return bool(named & words("email e-mail mail writing letter post")) and lemma(act.key) in words(
        "email write mail send message"
    )


def _span(sentence: Sentence, *tokens: Token) -> tuple[Token, Token]:
    return min(tokens, key=lambda token: token.i), max(tokens, key=lambda token: token.i)
