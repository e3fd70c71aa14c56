"""Bypasses: what says that a mail is a way around the employer's process: its people, its system, its queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..reading.context import EmployerDomain
from .clauses import Clause, Mood, Party, Time, children, clause_of, lemma, lower
from .guards import invitations, is_quoted
from .sentences import Stretch, after, before, sentences
from .trades import trade
from .turns import Turn, Turns, opening, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft
    from .sentences import Sentence

KEEPERS = words(
    "hr recruiter recruiters recruitment gatekeeper gatekeepers agency agencies headhunter headhunters secretary "
    "receptionist personnel middleman middlemen intermediary intermediaries bureaucracy bureaucrats admin assistants "
    "screener screeners talent acquisition resourcing switchboard middle-man middle-men go-between go-betweens "
    "headhunting bouncer bouncers doorman doormen"
)
SYSTEMS = words(
    "ats portal system systems algorithm algorithms robot robots bot bots software filter filters machine machines "
    "computer ai workday taleo greenhouse lever icims smartrecruiters jobvite successfactors naukri form forms website "
    "site page scanner parser keyword keywords tracking channels channel process processes procedure procedures "
    "rigmarole route routes stage stages step steps formality formalities paperwork hoops hoop red tape funnel "
    "questionnaire screening screen sift round rounds automation application applications workflow barrier barriers "
    "hurdle hurdles palaver malarkey faff line front centre center assessment pre-screening prescreening "
    "aptitude psychometric portals rounds bumf rigamarole merry-go-round treadmill machinery gauntlet sausage-machine "
    "protocol protocols checkpoint checkpoints"
)
CROWDS = words(
    "queue queues line pile piles stack stacks heap heaps crowd pack slush mountain hundreds thousands others noise "
    "clutter throng inbox field competition applicants candidates masses sea flood deluge herd backlog rest 600 200 "
    "longlist many"
)
HOLES = words(
    "pile piles stack stacks heap system systems ats shuffle portal hole void queue crowd noise database slush inbox "
    "abyss mountain hundreds thousands flood deluge bin filter filters machine folder folders process software spam "
    "cracks computer algorithm ether mix post clutter sea bureaucracy drawer"
)
BYPASSING = words(
    "bypass skip sidestep circumvent avoid dodge evade escape beat jump leapfrog hop duck elude outflank outrun "
    "outsmart outwit shortcut leap hack trick game cheat shortcircuit overtake ditch forgo shun spare vault swerve "
    "eschew eliminate cut dispense outfox fool forego miss pass ignore forget hurdle sidestepping waive scrap omit "
    "outmanoeuvre outmaneuver finesse escape endrun end-run disregard override subvert"
)
ROUND = words("around round past over behind beyond across outside between underneath under without")
MOVING = words("get go work cut slip sneak come find weave step walk steer fly swim climb slide make squeeze be reach")
LOSING = words(
    "lost buried stuck filtered drowned swallowed overlooked ignored binned screened lose bury drown vanish disappear "
    "disappearing fall sink slip swallow filter weed weeded sifted rejected missed languish languishing gather "
    "gathering rot trapped parked left chewed eaten sit sitting die dying forgotten ditched trashed discarded unread"
)
APPLYING = words(
    "apply go submit fill use upload wait send follow register complete join queue take rely trust chance hope put "
    "leave stand sit do enter bother deal jump write contact talk"
)
READERS = words("you yourself source top horse decision-maker manager boss person human someone somebody people team")

BYPASSED = Turns(
    """
    ^<bypassing> {around past out over ahead in to}? {of}? ,,4 {<keepers> <systems>}
    ^{jump skip beat cut leapfrog hop leap avoid dodge bypass overtake} ,,3 <crowds>
    ^{queue line} {jump jumping jumper cutting}
    ^<moving> ,,1 <round> ,,4 {<keepers> <systems> <crowds> guard dragon dragons wall walls}
    ^<moving> ..1 <round> {yours theirs them it that this}
    ^<moving> ,,3 {without} ,,3 {going passing dealing using applying waiting} ,,3 {<keepers> <systems>}
    {without} ^{going passing dealing using applying waiting joining filling queueing queuing
        sitting} ,,5 {<keepers> <systems> <crowds>}
    ^{leave keep cut take} ,,2 {<keepers> them it} {out outside} ..1 {of}?
    behind ..2 <keepers> ..2 ^back
    {front top head} of ..3 ^{queue line pile stack heap list pack}
    ahead of ..3 ^{<keepers> process procedure queue line pile stack pack others other everyone everybody rest
        crowd field competition
        candidates applicants}
    {above out from} ..1 from? ..2 ^{pile crowd noise pack stack rest others clutter masses herd sea}
    {stand stick jump leap rise rising standing} ,,2 {out above over} ,,5 ^{pile crowd noise pack stack rest
        others clutter masses herd sea inbox applicants candidates}
    ^{cut break slice punch barge} through ,,4 {<keepers> <systems> <crowds>}
    ^<losing>:a ,,5 <holes>
    ^{end wind finish} up ,,2 {in on with at under} ,,4 <holes>
    ^{black} {hole holes} !!:n
    {way path route road detour shortcut ticket pass} ..1 ^<round> ,,4 {<keepers> <systems> <crowds>}
    {seen read reviewed looked considered handled judged assessed opened noticed} ,,3 ^{human humans
        person} {eyes eye being beings}?
    {make sure ensure guarantee certain} ,,4 you ..2 {personally actually really}? ..1 ^{see read get notice
        saw} ,,2 {this it mine my cv application}
    {not n't never} ..3 ^{bother trust rely risk waste} ,,6 {<keepers> <systems>}
    {deliberately purposely intentionally knowingly} ,,3 {not n't} ..2 ^{route routed go use fill apply submit
        send} ,,6 {<keepers> <systems>}
    {sooner rather} ,,2 {deal speak talk write be meet come} ,,2 {with to} ,,4 ^than ,,5 {<keepers> <systems>
        resources}
    {faster quicker sooner better easier} ..1 than ,,3 ^{<keepers> portal ats website form forms system}
    {not n't never rather avoid without} ,,5 ^{one number} {of in}? ,,2 {:d hundreds many thousands}
    ^{pull fish dig pick lift rescue take save get} ,,4 out of ,,3 <holes>
    ^<bypassing> ,,6 <keepers>
    ^beat {be being} ,,5 {<keepers> <systems>}
    <holes> ,,3 ^{swallow swallows eat eats lose loses bin bins reject rejects kill kills chew chews filter
        filters} ,,4 {me my cv cvs résumé resume applications people candidates everything good}
    {by through via in into use using take try taking trying consider call treat view} ,,4 {back side tradesman
        tradesmen
        kitchen rear} ^{door entrance gate window}
    {straight directly right fast} ,,2 {onto on to into} ,,2 ^{shortlist interview interviews panel longlist}
    short ^circuit ,,5 <systems>
    {at to in} ,,1 ^bottom of ..2 {stack pile heap list queue inbox}
    {not n't} ,,2 {official usual normal regular standard conventional proper done formal recommended
        approved} ..1 ^{route way channel procedure path road door}
    {nobody no-one none} ,,1 {in at from} ,,2 ^<keepers>
    {do must should} i ,,2 {have need}? ,,2 ^{register apply go fill upload sign wait queue} ,,6 {<systems>
        online} ,,9 or
    {end} ^run ,,4 {<keepers> <systems> <crowds>}
    ^<bypassing>:v {it them that those} END
    {<keepers> <systems>} ,,9 ^<bypassing> {it them that those}
    ^{leave put set keep push} ,,8 {<keepers> <systems>} ,,4 {aside out outside alone}
    ^{spare save relieve excuse} ,,2 {me us myself both you everyone} ,,6 {<keepers> <systems> queue wait}
    {not n't never without no} ,,2 ^{have need want care wish like bother propose feel} ,,4 {go appear sit fill join
        apply queue wait stand deal mess wade jump face suffer endure submit register use trouble} ,,7 {<keepers>
        <systems> <crowds> online}
    without ..1 {the all any that your a an} ,,3 ^{<keepers> <systems>}
    ^{come coming go going approach approaching} ,,3 {sideways obliquely}
    {noticed seen heard spotted} ,,2 ^{among amongst amid from} ,,4 <crowds>
    {noticed seen heard spotted} ,,2 ^{among amongst amid from} ,,4 :d
    my ,,2 {cv application resume résumé name form email} ,,1 {will would may might could get} ..1 {be
        get}? ..1 ^<losing>
    ^{slip sneak smuggle squeeze wangle nudge} ,,2 {me my this} ,,6 {to into in onto past through under before on}
    {before ahead} ,,4 {official formal public list advert shortlist sift ad queue}
    {no not n't never rather avoid without than} ,,6 {one another just} ..1 {more}? ^{file name number face cv applicant
        entry statistic row record candidate pdf email résumé resume} ,,2 {in among on of amid from} ,,4 {<holes>
        <crowds> :d}
    {inside inner} ^track
    {pull pulling} ,,1 {a some few the} ..1 ^{string strings}
    {jump steal} ,,1 ^{march gun}
    ^{unofficially informally unconventionally} ,,3 {apply applying approach approaching come coming}
    {off} the ^{books record}
    ^give ,,4 {<keepers> <systems>} ,,3 {miss berth swerve body-swerve}
    {to into} ,,1 ^{front top head} {of} ,,2 {queue line pile list pack}
    {head} ^start ,,2 {on over} ,,3 {<crowds> others candidates applicants}
    {under} ..2 ^radar
    ^{shortcut backdoor workaround loophole}
    {fast-track fast-tracked} ,,1 ^{me my this to past}
    fast ^{track lane pass} {me my this to past in into through}
    {need} not ,,1 ^{appear go sit fill join apply queue wait stand deal submit register} ,,7 {<keepers> <systems>
        <crowds>}
    ^short cut !!:n
    {unofficial informal off-piste unorthodox alternative quicker faster direct} ..1 ^{route channel way path
        road} ..1 {in into to past around round than}
    """,
    bypassing=BYPASSING,
    keepers=KEEPERS,
    systems=SYSTEMS,
    crowds=CROWDS,
    moving=MOVING,
    round=ROUND,
    losing=LOSING,
    holes=HOLES,
)
"""A way around, by its verb or its picture."""
INSTEAD = Turns(
    """
    {instead rather} {of than} ,,2 ^<applying> ,,7 {<keepers> <systems> <crowds> online}
    {instead rather} {of than} ,,6 ^{<keepers> <systems> <crowds>}
    {not n't never rather avoid without} ,,4 ^{chance chances luck} {with in on} ,,4 {<keepers> <systems>}
    ^{why} ,,2 {wait bother apply queue go use fill} ,,6 {<keepers> <systems> <crowds> online}
    {no not n't never little without} ..2 ^{point trust faith time patience use sense wait hope} ,,5 {<keepers>
        <systems>}
    {not n't never hardly barely scarcely} ,,2 ^{trust rely depend count bank believe fancy like risk} ,,4 {<keepers>
        <systems> <crowds>}
    {prefer prefers preferring sooner rather better} ,,9 {to than over} ,,3 ^{<keepers> portal ats website form forms
        software algorithm robot bot queue line pile}
    ^{fill filling type typing enter entering key keying upload uploading complete completing} ,,8 {<systems>
        times} ,,6 {not n't never waste pointless chore bore tedious}
    {<keepers> <systems>} ,,3 ^{not n't hardly never} ..2 {for my} ..1 {me thing style cup}
    before ,,3 ^{<keepers> software algorithm robot robots bot bots machine ats portal computer} ..1 :v
    by the time ,,2 ^{<keepers> software algorithm portal computer process system}
    {better faster quicker easier wiser safer nicer sooner more smarter simpler} ,,3 ^than ,,6 {<keepers> portal ats
        website
        form forms software algorithm robot bot queue line pile machine system}
    {not n't hardly} ,,2 ^{fancy trust rate} ,,3 {with on to} ,,3 {<keepers> <systems>}
    {before} ,,3 {<keepers> <systems>} ..1 {can could may might have get}? ..1 ^{reject bin lose screen filter
        weed see get say delete throw block sit}
    """,
    applying=APPLYING,
    keepers=KEEPERS,
    systems=SYSTEMS,
    crowds=CROWDS,
)
"""The process named as what is not used."""
STRAIGHT = Turns(
    """
    ^{straight direct directly personally instead} {to with at} ..2 <readers>
    {write writing contact contacting email emailing mail message messaging approach approaching reach reaching
        come coming go going ask asking talk speak turn turning send sending} ,,4 ^{straight direct directly
        personally instead}
    ^{come go went turn reach write contact approach} ,,2 {to with} ,,2 {you source top horse}
    {you your} ,,2 {desk inbox hands eyes eye} ,,1 ^{instead directly personally}
    ^{real actual living live human} {person human being people}
    {human person} ..1 ^{eyes being}
    {seen read noticed looked considered} ,,3 ^{sooner quicker faster first properly}
    {so} that? ,,1 {you it} ..2 ^{see saw get read actually}
    {make sure ensure} ,,4 you ..1 {do actually really personally}? ^{see read get notice}
    you ^{do can will would decide} END
    {to with for at} ..2 {person one human someone somebody people man woman} ,,1 ^{who that} ..1 {decide choose
        hire matter count make sign}
    here ^{i we} be
    here ^be ,,1 {my the a me}
    ^{so hence} ,,1 {here this}
    {try trying take taking choose choosing} ,,3 ^{route path}
    ^{person human face} to {person human face}
    ^{deal dealing speak talk} ,,1 {with to} you
    {word note line chat message email} ,,2 {with to} ^you
    {direct personal} ^{note line email message word approach touch mail}
    {human personal direct other} ^{route way path approach channel}
    {want prefer like need} ,,2 {your the} ,,4 ^{ear attention eyes eye}
    i be ,,2 ^{writing emailing messaging contacting coming approaching sending} !!{that so about}
    i be ,,1 ^trying {you the another a}
    {can could would} you ..1 ^{just simply} ,,3 {take accept look read have}
    {your} ,,2 ^{personal private own} {mail email inbox address number}
    i ,,4 ^{come turn try approach email write contact message ring knock appeal reach go send} ,,3 {to at out}? {you
        your}
    {so hence thus therefore why} ,,3 ^{this} ,,2 {email mail note message letter one}
    {my the} ,,1 ^reason ,,2 {for that i to} ,,3 {email write contact message come approach this}
    {my} ,,3 ^{attached enclosed below here}
    {person one human someone somebody man woman boss chef} ^who ,,1 :v
    {put place lay deliver drop send} ,,6 {in into on before at} ,,1 your ..1 ^{hands desk inbox lap eyes door feet}
    {sooner rather prefer} ,,5 ^{you top directly}
    {you're you} ,,3 {one person} ,,2 {who that} ^{decide choose hire matter count make}
    {is be} ,,1 {why reason} ,,3 {this i} ,,3 ^{you your}
    {why reason hence so} ,,2 you ,,2 ^{hear hearing get getting receive receiving see seeing read reading have
        having} ,,3 {me this mine it}
    """,
    readers=READERS,
)
"""The reader named as the way that is used instead."""
DISTRUSTED = Turns(
    """
    {<keepers> <systems> they it} ,,3 {not n't never rarely seldom hardly only} ,,3 ^{read look reply answer see suit
        value notice
        pick forward call want like give allow
        get understand know recognise recognize open pass respond spot appreciate care let tell work}
    {<keepers> <systems>} ,,3 ^{bin lose ignore sit reject filter screen weed drop delete miss sift discard throw
        kill}
    ^<negative> ,,5 {<keepers> <systems>}
    {<keepers> <systems> formal usual} ,,5 ^<negative>
    {let letting} ,,2 {<keepers> <systems>} ..1 ^:v
    {<keepers> they} ,,2 {sit sits sitting} ,,3 ^{months weeks ages dust there}
    {hundreds thousands dozens tons loads} ,,1 of? ,,2 ^{cvs applications applicants resumes résumés candidates}
    :d ,,2 ^{cvs applications applicants resumes résumés candidates}
    no ^{offence offense disrespect} ,,3 {<keepers> <systems>}
    {before} ,,3 ^{<keepers> <systems>} ..1 {get gets have has}
    {<keepers> <systems>} ,,3 {never n't not} ,,2 ^{return returned answer answered reply replied called rang}
    {<keepers> <systems> test} ,,3 ^{reject rejects exclude excludes discriminate discriminates penalise penalises}
    {<systems> <keepers>} ,,2 ^{level stage side end}
    {<keepers> <systems>} ..3 ^{throw chuck kick spit boot toss shut knock bounce eject crush chew spike reject block
        stand sit bury}
    {if when as} ,,4 {regular normal usual official standard conventional ordinary proper formal
        traditional} ..2 ^{way route channel channels process pool path procedure door}
    {regular normal usual official standard conventional ordinary proper formal traditional} ..2 ^{way route channel
        channels process pool path procedure} ,,6 {never hardly rarely not n't seldom slow fail fails forever
        ages nowhere useless}
    {<crowds> candidates applicants people cvs applications} ,,6 {never hardly rarely not n't seldom} ,,2 ^{get be}
    {take takes taking} ,,3 ^{months weeks ages forever}
    {<keepers> <systems>} ..3 ^{overlook discard binning losing ignoring rejecting reject filter take takes tend}
    {one just another only} ..2 {of in among from} ..3 <crowds>
    {one just another only} ..2 {of in among from} ..3 :d
    ^{nobody no-one no} ..2 {look looks read reads see sees reply replies answer answers check checks}
    ^{slow useless hopeless broken faceless mindless soulless dumb impersonal pointless overloaded clogged
        blunt} ,,3 {<keepers> <systems>}
    {<keepers> <systems>} ,,3 ^{slow useless hopeless broken faceless mindless soulless dumb impersonal pointless
        overloaded clogged blunt}
    """,
    keepers=KEEPERS,
    systems=SYSTEMS - words("line front application applications step steps stage stages page"),
    crowds=CROWDS,
    negative=words(
        "waste hate dread loathe detest despise tired sick fed allergic clogged jammed stuck dead broken "
        "tedious soulless painful nightmare ordeal joke lottery farce clunky glacial slow sluggish pointless "
        "useless dislike distrust mistrust suspicious sceptical skeptical wary weary scared afraid fear lack "
        "hopeless avoid delays delay backlog unfair biased blind deaf stupid silly crap rubbish dire awful "
        "terrible graveyard faceless impossible bored nowhere vanish vanishes trace nonsense"
    ),
)
"""The process named as what cannot be relied on."""
USED = Turns(
    """
    {i i've} ,,3 ={applied submitted registered send sent upload uploaded fill filled
        complete completed} ,,7 {<systems> <keepers> online}
    {as} ,,2 {instructed asked requested advised required suggested}
    <keepers> ,,2 ^{have has got hold holds} ,,4 {my it the}
    my ,,3 {application cv form details} ,,3 {be go went in} ,,4 {<keepers> <systems>}
    {already} ..2 {apply applied submitted registered uploaded filled}
    """,
    keepers=KEEPERS,
    systems=SYSTEMS,
)
"""Words of a writer who has gone the given way."""
PROCESS = KEEPERS | SYSTEMS - words(
    "line front application applications step steps stage stages page process processes form forms site computer "
    "machine machines filter filters keyword tape red screen round rounds tracking route routes website"
)
HIRING = (
    PROCESS
    | CROWDS
    | words(
        "online hiring cv cvs resume résumé application applications apply candidates candidate job role post "
        "interview "
        "portal"
    )
)
EMPLOYING = KEEPERS - words("admin secretary assistants acquisition") | words(
    "cv cvs resume resumes résumé résumés application applications applicant applicants candidate candidates job role "
    "post vacancy portal portals ats workday taleo greenhouse lever icims smartrecruiters jobvite successfactors "
    "naukri indeed hiring careers shortlist interview channels biodata hire keyword keywords form forms apply bot "
    "bots algorithm test"
)
"""What shows that it is about getting hired."""
ME = words("i me my mine myself us let we")
YOU = words("you your yourself")
INTENDING = words(
    "hope hoping want write writing mail email e-mail note message consider attempt way trick idea contact contacting "
    "reach reaching approach boss manager head director aim goal purpose plan intention attempt try"
)
OPPOSING = words("not n't than instead rather although though normally usually officially prefer sooner hence")
REFRAINING = words("want try mean seek intend look ask hope plan wish like need aim write")


def bypasses(draft: Draft) -> Iterator[Stretch]:
    """Where a draft says that it goes around the process, in order, at most one a sentence."""
    hiring_is_the_trade = trade(draft) is EmployerDomain.RECRUITING
    for sentence in sentences(draft):
        if hiring_is_the_trade and not words_of(sentence) & YOU:
            continue
        turn = _bypass_turn(draft, sentence)
        if turn is not None and not invitations(sentence):
            first = opening(sentence, turn)
            yield sentence.stretch(first, turn.last)


def _bypass_turn(draft: Draft, sentence: Sentence) -> Turn | None:
    for turn in (*BYPASSED(sentence), *INSTEAD(sentence)):
        if _is_own_way(sentence, turn) and _is_of_hiring(draft, sentence, turn):
            return turn
    straight = [turn for turn in STRAIGHT(sentence) if _is_own_way(sentence, turn)]
    if not straight:
        return None
    known = words_of(sentence)
    if any(USED(sentence)) or any(_is_renounced(clause_of(sentence, turn.key)) for turn in BYPASSED(sentence)):
        return None
    if not _near(draft, sentence) & EMPLOYING:
        return None
    contrast = any(DISTRUSTED(sentence)) or (bool(known & PROCESS) and bool(known & OPPOSING))
    earlier = before(draft, sentence)
    if not contrast and earlier is not None and earlier.block == sentence.block:
        contrast = any(DISTRUSTED(earlier)) and not any(USED(earlier))
    return straight[0] if contrast else None


def _is_of_hiring(draft: Draft, sentence: Sentence, turn: Turn) -> bool:
    """Whether the way around is around their hiring, and not some other queue, form or machine."""
    named = {form for token in turn.tokens for form in (lower(token), lemma(token))}
    if named & PROCESS - words("system systems robot robots bot bots software algorithm algorithms ai"):
        return True
    near = _near(draft, sentence)
    own = words_of(sentence)
    if not own & (ME | YOU | {"here", "this"}) and not _drops_subject(sentence, clause_of(sentence, turn.key)):
        return False
    if (near & HIRING) - named or own & (YOU | INTENDING):
        return True
    return any(_is_wished(above) for above in clause_of(sentence, turn.key).chain())


def _is_wished(clause: Clause) -> bool:
    """Whether the writer wants it, or is about it now: "I'd like to leapfrog the first two rounds"."""
    if clause.party is not Party.SENDER or clause.time in (Time.PAST, Time.PERFECT):
        return False
    return clause.modal in {"would", "'d", "could", "can", "may", "might"} or clause.lemma in WANTING


WANTING = words("hope want like prefer fancy wish aim plan intend try decide choose trust rely believe rate")


def _near(draft: Draft, sentence: Sentence) -> frozenset[str]:
    """The words of a sentence and of its neighbours."""
    near = words_of(sentence)
    for place in (before(draft, sentence), after(draft, sentence)):
        if place is not None and place.block == sentence.block:
            near |= words_of(place)
    return near


def _is_own_way(sentence: Sentence, turn: Turn) -> bool:
    """Whether the writer goes that way now: not told of the past, of others, nor denied."""
    clause = clause_of(sentence, turn.key)
    dropped = _drops_subject(sentence, clause)
    if is_quoted(sentence, turn.key) or not (dropped or words_of(sentence) & (ME | YOU | {"here", "this"})):
        return False
    if dropped and not (words_of(sentence) - {lower(token) for token in turn.tokens}) & (YOU | EMPLOYING):
        return False
    if _is_renounced(clause) and not any(lower(token) in DENIALS for token in turn.tokens):
        return False
    on_purpose = bool(words_of(sentence) & ON_PURPOSE)
    if (any(_is_story(above) for above in clause.chain()) and not on_purpose) or _is_measured(sentence, turn):
        return False
    finite = next((above for above in clause.chain() if above.time is not Time.NONE), clause)
    if sentence.is_question and finite.mood is Mood.QUESTION and finite.party in (Party.READER, Party.OTHER):
        return finite.party is Party.READER and bool(words_of(sentence) & ME)
    seeming = finite.lemma in {"seem", "appear", "look", "feel", "be"} and bool(words_of(sentence) & YOU)
    return seeming or not (finite.party is Party.OTHER and finite.time in (Time.PAST, Time.PERFECT))


def _drops_subject(sentence: Sentence, clause: Clause) -> bool:
    """Whether the sentence begins with the verb, its "I" left out: "didn't bother with the portal"."""
    first = next((token for token in sentence.tokens if token.is_alpha), None)
    opens = first is not None and (first == clause.head or first.head == clause.head)
    past = clause.head.tag_ in {"VBD", "VBN"} or any(lower(aux) in PAST for aux in children(clause.head, "aux"))
    return opens and past and not any(children(clause.head, "nsubj", "nsubjpass"))


def _is_story(clause: Clause) -> bool:
    """Whether the clause tells what the writer once did: "I wrote the filter", not "I decided to"."""
    if clause.party not in (Party.SENDER, Party.WE) or clause.time not in (Time.PAST, Time.PERFECT):
        return False
    if clause.relation == "ccomp" and clause.parent is not None and clause.parent.time not in (Time.PAST, Time.PERFECT):
        return False
    made = clause.lemma in {"write", "build"} and any(children(clause.head, "dobj"))
    return made or clause.lemma not in DECIDING


def _is_measured(sentence: Sentence, turn: Turn) -> bool:
    """ "I cut the queue by half", "beat the old system by 3%"."""
    behind = [token for token in sentence.tokens if token.i > turn.key.i]
    by = next((token for token in behind if lower(token) in {"by", "from", "to"}), None)
    if lemma(turn.key) not in {"cut", "beat", "skip"} or by is None:
        return False
    return any(token.pos_ == "NUM" or lower(token) in {"half", "third"} for token in behind if 0 < token.i - by.i < 3)


PAST = words("did had could")
ON_PURPOSE = words("deliberately purposely intentionally knowingly purpose")
DENIALS = words("not n't never no without avoid rather")
DECIDING = words(
    "think decide figure want hope reckon choose prefer find feel come go write leave consider wonder opt skip bypass "
    "be see email contact thought get find have use tell hear"
)


def _is_renounced(clause: Clause) -> bool:
    for above in clause.chain():
        if (
            above.negated
            and above.party in (Party.SENDER, Party.NOBODY)
            and (above is clause or above.lemma in REFRAINING)
        ):
            return above.lemma not in {"get", "want", "lose", "be", "wait", "trust"} or above.lemma == "be"
    return False
