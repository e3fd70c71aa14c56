"""Critiques: verdicts on the reader's work: a fault in it, a comparison that it loses, advice that nobody asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import lower
from .guards import is_quoted
from .letters import employer, key
from .memo import once
from .sentences import before, sentences
from .turns import HYPHENS, Turn, Turns, opening, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

STRONG = words(
    "awful terrible dreadful horrible horrendous atrocious abysmal appalling shocking shoddy sloppy slapdash "
    "lousy rubbish crap crappy useless hopeless pathetic laughable embarrassing shameful disgraceful substandard "
    "subpar mediocre amateurish amateur unprofessional primitive clunky buggy unusable shambolic woeful dire "
    "lamentable ridiculous inexcusable unacceptable negligent disgusting inedible horrid ghastly grim diabolical "
    "deplorable underwhelming unimpressive disappointing dismal abject garbage trash disgrace shambles joke "
    "travesty fiasco eyesore embarrassment farce pigsty dump letdown let-down catastrophe disaster mess nightmare "
    "failure scandal insult abomination mockery botch maze muddle jumble hotchpotch minefield labyrinth slog "
    "turn-off yawn dinosaur relic wasteland graveyard contradictory nonsense gibberish gobbledygook drivel tat "
    "tosh hogwash bunkum clutter"
)
MILD = words(
    "bad poor weak lacking deficient inadequate insufficient outdated dated antiquated obsolete archaic "
    "old-fashioned tired stale bland boring dull uninspiring uninspired generic forgettable lifeless soulless dry "
    "flat ugly hideous crude clumsy cumbersome slow sluggish laggy broken faulty flawed glitchy unstable "
    "unreliable unfriendly confusing unclear muddled confused incoherent inconsistent messy chaotic disorganised "
    "disorganized disjointed cluttered inefficient ineffective wasteful bloated overpriced overcomplicated "
    "mismanaged misguided misleading wrong mistaken incorrect inaccurate unsatisfactory unsafe dangerous "
    "neglected non-existent nonexistent invisible painful frustrating infuriating annoying irritating tedious "
    "off-putting offputting impenetrable incomprehensible unreadable inaccessible illegible stuck stagnant patchy "
    "spotty shaky ropey ropy naff tacky cheesy ramshackle backward short-sighted shortsighted complacent lazy "
    "careless half-baked underdeveloped underpowered soggy overcooked undercooked rude unhelpful unresponsive "
    "unconvincing unintuitive bureaucratic wordy verbose dense lacklustre lackluster pedestrian sparse thin basic "
    "low worse worst inferior unpopular unsustainable unrealistic unambitious unoriginal outmoded redundant "
    "repetitive erratic haphazard scattered fragmented understaffed overstretched underfunded unloved unkempt "
    "shabby dirty filthy grubby scruffy untidy drab dingy leaky porous vulnerable insecure cheap tinny rickety "
    "creaky creaking rusty wobbly failing ailing slipping sinking suffering deteriorating declining plummeting "
    "sliding fading floundering stalling worrying alarming concerning unfortunate unattractive unappealing "
    "uncompetitive uneven unbalanced sexist ageist elitist tone-deaf exclusionary off behind"
)
CHAOS = words(
    "chaos disarray crisis decline shambles tatters trouble ruins freefall disrepair confusion turmoil meltdown "
    "jeopardy pieces mess state"
)
FAULT = words(
    "error mistake typo bug flaw fault problem issue weakness shortcoming failing gap hole loophole inconsistency "
    "contradiction blunder howler defect omission deficiency inaccuracy glitch inefficiency misprint slip lapse "
    "oversight misspelling misspellings failure gaffe vulnerability drawback pitfall"
)
DEGREE = words(
    "several many numerous countless multiple glaring serious major obvious basic big huge embarrassing schoolboy "
    "elementary fundamental silly careless critical bad dozens lots plenty ton tons loads some various worrying "
    "severe significant grave clear real shocking endless worst deep structural chronic systemic gaping "
    "unforgivable plain number handful few couple host string series litany catalogue raft so rife full riddled "
    "littered"
)
CLASSES = {
    "your": words("your ur"),
    "you": words("you u"),
    "be": words(
        "be is am are was were 's 're been being look looks looked seem seems seemed appear appears appeared feel "
        "feels felt sound sounds sounded get gets got become became remain remains read reads come comes strikes "
        "struck taste tastes stay stays"
    ),
    "strong": STRONG,
    "bad": STRONG | MILD,
    "badly": words(
        "badly poorly terribly shoddily sloppily carelessly clumsily awfully appallingly atrociously wrongly "
        "dreadfully inefficiently amateurishly ineptly incompetently"
    ),
    "painfully": words(
        "painfully hopelessly woefully embarrassingly laughably shockingly ridiculously absurdly frustratingly "
        "terribly awfully dreadfully depressingly needlessly unnecessarily appallingly pitifully lamentably sadly "
        "unbearably far way too overly excessively horribly insanely incredibly"
    ),
    "chaos": CHAOS,
    "fault": FAULT,
    "degree": DEGREE,
    "good": words(
        "good clear great user-friendly intuitive convincing competitive accessible safe engaging consistent "
        "up-to-date helpful effective fit pretty impressive attractive welcoming responsive mobile-friendly "
        "modern reliable efficient worthy acceptable professional working good-enough easy inspiring compelling "
        "sustainable"
    ),
    "not": words("not n't never hardly barely scarcely nobody nothing no without cannot"),
    "improve": words(
        "improve fix change stop rethink redesign rebuild redo rewrite overhaul revamp modernise modernize update "
        "upgrade replace scrap drop ditch abandon reconsider review refresh rework restructure reorganise "
        "reorganize simplify streamline tidy clean tighten shorten trim cut invest learn wake pay sort address "
        "tackle rectify correct remedy mend listen catch raise lower start bin sack fire retrain train automate "
        "digitise digitize get try consider think look up adopt switch move focus concentrate prioritise "
        "prioritize embrace"
    ),
    "should": words("should must ought"),
    "needs": words(
        "overhaul work improvement fixing refresh revamp rethink redesign attention makeover help rescue facelift "
        "updating upgrade modernising modernizing rewriting reworking tidying sorting cleaning shake-up shakeup "
        "repair fix kick reboot rebuild surgery polish polishing tlc adult grown-up proofreader proofreading "
        "editing"
    ),
    "miss": words(
        "miss overlook neglect ignore forget mishandle mismanage squander waste undersell underuse underestimate "
        "misjudge misunderstand misread botch bungle blow"
    ),
    "lose": words(
        "lose loses losing lost bleed bleeds bleeding haemorrhage haemorrhaging hemorrhage hemorrhaging shed "
        "shedding drive driving alienate alienating annoy annoying put puts putting scare scares scaring turn "
        "turns turning leak leaking burn burning waste wasting throw throwing cost costing let letting fail "
        "failing frustrate frustrating confuse confusing disappoint disappointing"
    ),
    "stake": words(
        "customer client money sale business talent staff revenue ground share people user reader patient visitor "
        "subscriber donor member guest candidate student pupil cash profit buyer shopper viewer follower time "
        "hour thousands millions hundreds order booking trade worker employee engineer nurse market reputation "
        "credibility goodwill opportunity you us everyone everybody applicant resident"
    ),
    "fall": words(
        "lag lags lagging trail trailing fall falling fell fallen slip slipping drop dropping struggle struggling "
        "suffer suffers suffering flounder floundering drift drifting stagnate stagnating underperform "
        "underperforms underperforming decline declining stumble stumbling sink sinking slide"
    ),
    "lack": words("lack lacks lacking lacked"),
    "rival": words(
        "competitor rival competition peer neighbour neighbor others everyone everybody nearest main bigger"
    ),
    "win": words(
        "ahead better faster overtake overtaking overtaken eat eating beat beating outsell outselling outpace "
        "outpacing outperform outperforming steal stealing poach poaching laugh laughing leapfrog leave leaving "
        "thrash trounce years miles streets wipe wiping cheaper run running outclass outshine outstrip"
    ),
    "org": words(
        "company firm business council ministry trust brand hospital school agency charity department board "
        "university college bank group organisation organization club museum library clinic studio chain theatre "
        "paper newspaper magazine authority practice institute"
    ),
    "ad": words("advert ad advertisement posting vacancy listing"),
    "own": words("i my we our me us mine ours myself"),
    "find": words("notice spot find count see catch identify detect encounter discover come stumble"),
    "better": words(
        "better clearer faster simpler shorter quicker cleaner stronger kinder friendlier smoother tighter easier "
        "warmer brighter bolder fresher sharper safer cheaper smarter leaner fairer tidier neater slicker crisper "
        "livelier improved"
    ),
    "victim": words(
        "me us people everyone everybody customer client visitor user patient reader guest parent shopper mother "
        "father wife husband mum dad colleague friend son daughter student buyer applicant candidate passenger "
        "diner member"
    ),
    "plight": words(
        "wandering confused waiting lost guessing baffled frustrated cold cringe cringing wince laugh laughing "
        "despair yawn yawning cry crying cross annoyed angry stranded hanging puzzled bewildered bored "
        "unimpressed squinting struggling fuming mad tears hunting scratching off"
    ),
    "malfunction": words("crash freeze hang stall leak jam rattle flicker collapse malfunction glitch stutter lag"),
    "rescue": words(
        "rescue save transform overhaul modernise modernize sort straighten whip knock drag turn shake untangle rid"
    ),
    "one": words("one nobody none anybody anyone someone somebody"),
    "make": words(
        "publish make sell serve run use send post write design host offer bake produce maintain print issue build "
        "show give teach stock cook provide keep have release put ship brew display deliver"
    ),
    "shame": words("ashamed embarrassed sacked fired blush resign apologise apologize mortified"),
}

VERDICTS = Turns(
    """
    <your> ..7 <be> !!<not> ,,4 <bad>
    <your> ..6 <be> ,,5 {and but yet} ..2 <strong>
    <your> ..6 <be> ..3 <badly>
    <your> ..5 <be> ..2 <not> ..3 <good>
    <your> ..5 <not> ..2 {work convince function load cut inspire hold measure exist know understand seem} !!{with
        for at}
    <your> ..2 {<strong> outdated clunky confusing broken buggy weak sluggish inefficient old-fashioned uninspired
        bland
        boring ugly muddled mismanaged misguided slow cluttered antiquated} !!{and but i so} :n
    ={your the} way ..3 {you your <org> team} ..5 <be> ..3 <bad>
    {how what which} <you> ..5 <be> ,,2 <bad>
    <your> ..5 leave ..3 {desired desire}
    <your> ..5 {could can would might} ..2 {do use benefit} ..2 {with from}? ..4 <needs>
    <your> ..5 <be> ..2 in ..2 <chaos> !!{of with}
    <your> ..3 in ..1 <chaos> !!{of with}
    <your> ,,9 {cry cries crying screaming begging} out? for
    how ..1 <bad> ,,2 {your you the} ..6 {<be> is}
    {sad tired poor ugly limp} little ..2 :n <you>
    <your> ..5 <be> ..2 {out years decades light-years miles stuck off} ..4 {date touch behind past nineties 1990s
        eighties target scratch}
    <your> ..5 <be> ..3 {rock bottom}
    <your> ..5 {fall falls fell falling} ..1 {short flat apart}
    <your> ..5 <not> ..3 {scratch par standard purpose mark justice favours favors sense}
    <your> ..5 <be> ..2 below ..2 {par standard average}
    <your> ..5 {make makes} ..1 no sense
    <your> ..5 {take takes} ..1 {forever ages long}
    <your> ..6 <be> ..3 {hard difficult impossible tricky awkward tough} to ..1 {use read follow navigate find
        understand
        reach believe load work take trust see tell recommend defend excuse justify}
    <your> ..5 {has have had} ,,2 {lost gone} ..2 {way edge nerve shine sparkle downhill stale flat wrong backwards
        soul
        spark appeal}
    <your> ..5 {go goes going} ,,1 {downhill nowhere wrong backwards}
    <your> ..5 <fall> ..2 {behind far badly short from}
    <your> ..5 <be> ..2 {to the} ..1 blame
    <your> ..5 {do does doing} ..1 you ..1 no
    <your> ..5 {let lets letting cost costs costing hold holds holding drag drags dragging} ..1 you
    <your> ..5 {need needs require requires want wants deserve deserves} ..4 <needs>
    <your> ..5 {need needs} to ..3 <improve>
    <your> ..4 <lack>
    <your> ..5 {fail fails failed failing miss misses missed ignore ignores ignored neglect neglects neglected suffer
        suffers} !!{safe}
    <your> ..5 {has have} no ..3 :n
    <your> ..5 {bored bores annoys annoyed confuses confused puts irritates irritated disappoints disappointed
        frustrates frustrated infuriates} ..2 :n
    of yours ,,3 <be>? ..2 <bad>
    {the those these that} ..3 :n {that which}? you ..1 <make>:v {out up on in}? <be> !!<not> ..2 <bad> !!{the a your}
    {who whoever someone somebody anyone} ,,9 <your> ,,6 {should ought must deserve deserves} ,,4 <shame>
    {your you} ,,6 {should ought must} ,,2 be ,,2 <shame>
    <fault> ,,9 {say says tell tells speak speaks} ..1 {lot lots volumes plenty everything all much} ..1 {about of for}
    <your> ,,8 {left leave leaves made make makes had drive drives drove} ..4 <victim> ..2 <plight>
    <your> ..6 put ..1 <victim> off
    put off by ..3 <your>
    <your> ,,9 too ..1 {many much long few little complicated slow wordy small late heavy hard expensive busy thin}
    {too} ..1 {many much few little long} ..6 {on in at for with across} <your>
    {how} ..1 {long slowly poorly badly little few} ..1 <your>
    {twice double thrice} the ..8 {need should necessary required}
    <your> ,,9 {speak speaks tell tells say says} ,,1 {volumes their its it} ..1 {all own story}?
    <your> ,,12 it shows
    <your> ,,8 {has have} <not> ..2 {changed updated moved touched evolved improved} ..2 since
    <your> ..6 {could should might can ought} ..1 to? {be do work read look} ..4 {more <better>}
    <your> ..6 {would 'd} ..2 be ..2 {<better> more} {with if without}
    <your> ..4 deserve ..1 {better more}
    <your> ..5 <be> ..3 {floor gutter basement doldrums rut wane slide}
    no excuse for ..8 <your>
    <your> ..6 <be> ..2 {asleep all} {at over} the {wheel switch place shop}
    <your> ..6 {read look sound taste feel smell} as {though if}
    <your> ..6 {taste tastes smell smells} ..2 {burnt bitter watery greasy stale cold sour}
    <your> ..4 {do does did} nothing for
    {<you> <your>} ,,8 {put puts putting} ..3 at risk
    i ..1 {found find} ..5 <your> ,,6 {<bad> needlessly painfully hopelessly unnecessarily}
    <your> ,,6 {has have had} lost ..2 {control touch sight heart direction momentum}
    {dead wood} ..3 in <your>
    no wonder ,,9 {<you> <your>}
    <your> ,,8 <malfunction>:v
    <your> ..5 <lose> !!{less fewer no} ..1 {off away}? ..3 <stake>
    <your> ..5 {drives drive drove} ..2 {mad away nuts crazy insane}
    <your> ..5 {read look feel sound taste smell} ,,2 {like as} ,,1 {though if}? ..2 {it something someone somebody
        nobody
        1990s nineties eighties seventies leather cardboard dishwater afterthought} !!{home}
    <your> ..4 be ..2 {achilles heel}
    {expected hoped} ..3 {more better} ..2 {from of} ..4 {<you> <your>}
    i ..1 {would 'd} ..2 {change scrap bin rewrite redo rethink replace ditch} ..3 <your>
    i ..1 {can could would 'd 'll will} ..2 <rescue> ..2 <your> ..4 {out up around round into shape}
    room for improvement ..6 <your>
    <your> ,,7 room for ..1 improvement
    {who whoever} ..2 {designed wrote built made chose planned approved} <your>
    {disappointed let} down? {by with} ..2 <your>
    <your> ..5 {do does did} <not> ..2 {know care understand bother listen respond reply answer smile help convert
        scale sell
        look feel seem reflect read flow hang deliver impress inspire match live} !!{about if whether}
    <bad> ,,2 {that this} ..1 <your>
    {<strong> clunky outdated confusing sluggish outmoded} ..2 <your>
    {what a} ..2 {mess pity shame waste} ..5 <your>
    <lack> ..5 {in at on across from within} <your>
    {lack absence want shortage} of ..4 {in at on across from within} ..2 <your>
    <degree> ..3 <fault> ,,3 {in on with at across throughout of about} ,,4 {<your> <you>}
    {<fault> wrong} ..2 {in with} ..2 how <you>
    {<fault> wrong} ..2 {are is} ..3 {all over throughout} ..2 <your>
    {there be} ..2 {no little nothing} ..5 {in on at about behind} <your>
    <find> ..6 <degree> ..2 <fault> ,,8 <your>
    how ..1 {many much} ..3 <fault> ,,8 <your>
    <your> ..5 {is are was were} ..1 {full riddled littered rife plagued dogged beset cluttered crawling
        swarming} ..1 {of with by}
    <your> ..5 {contain contains have has had} ..2 <degree> ..2 <fault>
    should have ,,6 <fault> ,,3 <your>
    {shocked appalled dismayed disappointed horrified astonished saddened amazed surprised alarmed baffled frustrated
        underwhelmed unimpressed disgusted embarrassed bored irritated annoyed struck
        puzzled} {by at with to that} ,,3 {how the what
        your} ,,6 {<fault> <bad> lack poor little badly}
    {disappointed underwhelmed unimpressed appalled shocked disgusted horrified bored irritated
        confused} {by with at} ..1 <your>
    {nobody none} ,,6 {at on in answers answer reads read uses use} ..3 <your>
    no one ,,4 {at on in answers answer reads uses} ..3 <your>
    <your> ,,20 {no nobody} one? {seems seem appears bothers knows cares understands checks checked bothered}
    {pity shame baffling puzzling mystery} ,,2 that ,,2 {<your> <you>} ..5 {<not> <bad> <lack> fail}
    """,
    **CLASSES,
)
"""The reader's work is judged."""

CHARGES = Turns(
    """
    <you> ..2 {are 're were have 've} ,,2 {missing missed} ..1 {out a trick}
    <you> !!{'d would will 'll} ..3 {miss misses missed missing} ..1 {out opportunities trick mark point boat}
    <you> ..1 {are 're seem keep keeps must obviously clearly probably risk} ..4 <lose> !!{less fewer no} ..4 <stake>
    <you> ..3 {lose lost waste wasted} ..3 <stake> ..3 {because every each by through when per a}
    <you> {are 're 'll will} ..2 <fall> ..2 {behind back far way}
    <you> ..2 <lack> ..4 :n
    <you> ..1 {have 've} {clearly obviously evidently plainly} ..1 never
    what ..1 were <you> thinking
    <you> ..2 {seem appear are 're} ..2 stuck {with in on at}
    <you> {have 've} let ..4 {go slip slide drift leave lapse}
    it 's ..1 high time <you>
    <you> could ..1 save {a thousands hundreds millions}
    <you> ..2 {underpay overcharge overpay overwork exploit undercharge}
    <you> ..2 treat ..3 like
    {of like} your ..1 {size standing reputation stature calibre caliber name} ,,3 {should ought deserves
        could} ..4 {better have
        more}
    like {you yours} ,,3 {should ought deserves could} ..6 {better have more}
    <you> ..1 {could should} ..1 {be do have} ..3 {<better> more twice double}
    <you> ..4 {hard wrong} way
    {people customers clients users staff patients readers talent visitors} ..2 {leaving left abandoning deserting
        avoiding} {you your}
    unlike ..4 {competitors rivals others} ,,6 <you>
    <you> ..1 {clearly obviously evidently plainly seem appear} ..1 to? ..1 {<lack> struggle struggling fail
        failing suffer
        lost <miss>}
    <you> ..2 have ..2 {a an} ..3 {problem crisis weakness} !!{statement set}
    <you> ..2 {have do} ..2 no ..2 {idea strategy plan clue presence vision policy proper real system}
    <you> ..1 {do does are 're have} <not> ..2 {know understand realise realize seem doing making using getting
        have even
        care bother reaching listen keeping} !!{me us my if whether what who yet anyone any}
    <you> ..2 {got get getting gotten are 're went were} ..3 {wrong backwards mistaken misguided complacent} !!{person
        number}
    <you> ..1 {have are 're 've} {been being}? !!to ..1 {<miss> neglecting ignoring overlooking wasting mishandling
        mismanaging squandering underselling underestimating failing} !!{me my}
    <you> ,,1 leave ..3 {money table}
    <you> {are 're} ,,1 leaving ..3 {money table}
    <you> ..3 {drop dropped dropping} the ball
    <you> ..3 {behind the} ..1 {times curve pack}
    <you> ..1 {could would should might} ,,2 {be do have} ,,2 {much far}? {better more faster avoided}
    <you> {should ought} ..1 <not>? ..1 to? ..1 have ..2 :v
    <you> <should> ..2 to? ..2 <improve> ..4 {your that this the those these using}
    <you> {need have} to ..3 <improve> ,,3 {your that this the up how on}
    <you> ..1 had ..1 better ..2 <improve>
    <you> 'd better <improve>
    {advise urge recommend suggest encourage} ..1 {that you}? {you your} ..3 to? <improve> ..3 {your that the}
    =time ..1 {you your} ..4 {got had changed replaced moved woke stopped updated caught joined
        improved fixed rebuilt redesigned rethought modernised modernized hired}
    if i {were was} ,,7 {you your} !!{should need want}
    if i {ran owned managed led} ,,5 your
    {in} your {shoes place position} ,,2 i {would 'd}
    <rival> ..6 <win> ,,4 {your you lunch}
    {ahead better faster} ..1 {of than} ..1 {you yours your}
    {compared next comparison} ..1 {with to} ,,8 {you your yours} ,,7 <bad>
    {compared comparison beside unlike} ..1 {with to}? ,,6 {your yours you} ,,5 <bad>
    <you> ..1 {clearly obviously evidently plainly badly desperately sorely urgently} ..1 {need needs lack} ..3 :n
    {any anyone anybody even child} ,,5 {could would 'd} have ..1 {told spotted warned shown} you
    {somebody someone anyone anybody} ..1 {should ought} ..2 have ..1 :v ..2 <your>
    {left leave leaves leaving} you ..2 {standing behind dust cold}
    <you> {are 're} ..2 {losing being beaten overtaken outsold outpaced left}  ..3 {to by behind}
    what <you> ..3 {need needs} be ,,4 {not <not> somebody someone} ..8 because
    <you> ..2 {can ca could} not? ..1 afford to
    {why do} <you> ..2 {still insist persist continue}
    """,
    **CLASSES,
)
"""The reader is told what they do wrong, or what they should do."""

OFFICES = Turns(
    """
    the <org> 's ,,9 <be> ..3 {<strong> <badly>}
    the <org> ..4 {has have} lost its
    {this the your} ..1 job? <ad> ..2 <be> ..3 {<bad> <badly>}
    {that this} ..3 {portal app website site page chatbot form page advert menu system
        checkout} ..2 {is 's are} ..2 <strong>
    """,
    **CLASSES,
)
"""A verdict on an office that can be no other than the reader's."""

ANAPHORS = Turns(
    """
    START {it they this that these those which all everything} {is are was were 's 're looks look feels
        feel} ..3 {<strong> outdated
        clunky confusing slow boring ugly broken unusable dated}
    START ..1 <bad> END
    START ..1 a ..1 <strong> END
    START the ..3 {is are was were 's 're} ..2 <strong>
    START {it they} ..1 {need needs} ..3 <needs>
    """,
    **CLASSES,
)
"""A verdict that goes on where the sentence before named a thing of the reader's."""

STRONGLY = Turns(
    """
    {the it that this they everything service food staff} ..2 {was were is are 's} ..3 <strong>
    {the it quality service standards everything things} ..2 {has have had} ..2 {gone dropped slipped declined
        fallen} ..1 {downhill
        off down badly sharply steadily}
    it ,,2 <malfunction>:v
    took ..1 <victim> ..2 {forever ages hours eleven ten twenty minutes clicks} ..3 to
    i ..2 gave up {after twice halfway trying on at before}
    and it shows
    no way to ..1 {run treat serve build teach}
    """,
    **CLASSES,
)
"""A harsh verdict in a sentence that names the reader's work elsewhere."""

SOURCED = Turns(
    """
    {you ceo chairman director founder manager posting advert ad listing vacancy advertisement report blog letter talk
        post article paper chair page team bulletin interview minutes} ..4 {say says said write writes wrote mention
        mentions mentioned admit admits admitted name names named list lists listed describe describes described call
        calls called explain explained tell told state states stated note notes noted identify identified quote
        acknowledge acknowledges acknowledged report reports reported ask asks asked points pointed warned}
    according to
    as you ..2 {say put write know}
    {you advert ad report blog article} ..1 put it
    in your {words own talk letter}
    {read heard} ,,3 that you
    you {want hope plan intend aim} ..1 to
    """,
    **CLASSES,
)
"""The reader said so first."""

PRAISED = Turns(
    """
    <not> ..3 {fault complaint complaints criticism bad broken wrong problem problems issue issues flaw flaws error
        errors mistake mistakes trouble slow}
    {hard difficult impossible} to fault
    {nothing little none} ..5 {needs need requires wants}
    {like liked love loved admire admired enjoy enjoyed appreciate respect applaud impressed glad} ..3 how ..1 {little
        few long slowly}
    {nothing little} ..2 wrong
    {rather far} than
    {not n't} that
    {never} ..2 {lacks lack lost lose failed fail}
    too ..1 {good modest}
    {nobody one few none} ..4 {better more}
    without
    {fix fixed fixes fixing solved solves solve mended cured} ..3 {the a that this}
    """,
    **CLASSES,
)


OFFERS = words("patch trace diff attach attached attaching pr pull send share screenshot log steps note notes fix")


def critiques(draft: Draft) -> Iterator[tuple[int, int]]:
    """Where a draft finds fault with the reader's work, one place a sentence, as offsets into `Draft.text`."""
    for sentence in sentences(draft):
        turn = _critique(draft, sentence)
        if turn is not None:
            yield sentence.place(opening(sentence, turn), _ending(turn.last))


def _ending(last: Token) -> Token:
    """The last word to show: "page" of "your careers page"."""
    is_owner = last.dep_ == "poss" and last.head.i > last.i
    return last.head if is_owner else last


def _critique(draft: Draft, sentence: Sentence) -> Turn | None:
    turn = _fault(sentence) or _goes_on(draft, sentence) or _is_harsh(sentence) or _by_name(draft, sentence)
    return None if turn is None or _is_sourced(sentence) else turn


def _fault(sentence: Sentence) -> Turn | None:
    for turns in (VERDICTS, CHARGES, OFFICES):
        found = [turn for turn in turns(sentence) if not _is_innocent(sentence, turn)]
        if found:
            return max(found, key=lambda turn: turn.last.i - turn.first.i)
    return None


def _is_sourced(sentence: Sentence) -> bool:
    """Whether the reader, or the posting, said so first: "you wrote that the app is slow"."""
    return next(SOURCED(sentence), None) is not None


def _is_innocent(sentence: Sentence, turn: Turn) -> bool:
    if (
        is_quoted(sentence, turn.first)
        or _is_supposed(sentence, turn)
        or _asks(sentence, turn)
        or _is_hyphenated(turn.last)
    ):
        return True
    inside = [word for word in sentence.tokens if turn.first.i <= word.i <= turn.last.i]
    if _changes_owner(inside) or _is_denied(sentence, turn):
        return True
    return _is_observation(sentence, inside)


def _is_supposed(sentence: Sentence, turn: Turn) -> bool:
    """Whether the fault is a mere case: "if your queue is slow on Fridays, I could take two shifts"."""
    near = {lower(word) for word in sentence.tokens if turn.first.i - 3 <= word.i < turn.first.i}
    return bool(near & words("if whether should when whenever unless where once until")) and lower(turn.first) != "if"


def _is_hyphenated(word: Token) -> bool:
    """Whether a word is the first half of another: the "slow" of "slow-cooked"."""
    return word.i + 1 < len(word.doc) and word.nbor(1).text in HYPHENS and not word.whitespace_


def _changes_owner(inside: list[Token]) -> bool:
    """Whether the words pass on to something of the writer's: "your page showed our pumps as slow"."""
    own = words("my our mine ours we i")
    return lower(inside[0]) in {"your", "ur"} and any(
        lower(word) in own
        and lower(word.nbor(-1)) != "if"
        and lower(word.doc[min(word.i + 1, len(word.doc) - 1)]) not in CLASSES["victim"]
        for word in inside[1:]
    )


def _is_denied(sentence: Sentence, turn: Turn) -> bool:
    """Whether the fault is denied: "no complaints about your process", "it is not that your app is slow"."""
    near = [word for word in sentence.tokens if turn.first.i - 5 <= word.i <= turn.last.i]
    return PRAISED.fits(near)


def _asks(sentence: Sentence, turn: Turn) -> bool:
    """Whether it is an open question: "what slows your team down?", "is your depot short of drivers?"."""
    if not sentence.is_question or lower(turn.last) in STRONG:
        return False
    return not words_of(sentence) & words("why nobody anyone anybody")


def _is_observation(sentence: Sentence, inside: list[Token]) -> bool:
    """Whether it is an exact observation, offered for use: "two links are broken; I can send the list"."""
    known = words_of(sentence)
    has_number = any(word.like_num for word in sentence.tokens)
    harsh = {lower(word) for word in inside} & (STRONG | DEGREE)
    return has_number and not harsh and bool(known & OFFERS)


YOURS = words("your yours")
TO_READER = YOURS | {"you"}


def _goes_on(draft: Draft, sentence: Sentence) -> Turn | None:
    """ "Has anybody tried that portal? It's dreadful." """
    previous = before(draft, sentence)
    if previous is None or previous.block != sentence.block or not _is_about_reader(previous):
        return None
    return next((turn for turn in ANAPHORS.longest(sentence) if not _is_innocent(sentence, turn)), None)


def _is_about_reader(sentence: Sentence) -> bool:
    known = words_of(sentence)
    return not YOURS.isdisjoint(known) or ("that" in known and not known & CLASSES["own"])


@once
def _is_harsh(sentence: Sentence) -> Turn | None:
    """ "My mother was in one of your homes, and the food was a disgrace." """
    if TO_READER.isdisjoint(words_of(sentence)):
        return None
    return next((turn for turn in STRONGLY.longest(sentence) if not _is_innocent(sentence, turn)), None)


NAMED = Turns("{is are was were 's looks feels seems} ..3 <bad>", **CLASSES)


def _by_name(draft: Draft, sentence: Sentence) -> Turn | None:
    """A verdict on the employer by its name: "Łąka's checkout is clunky"."""
    company = employer(draft)
    if company is None or words_of(sentence) & CLASSES["own"]:
        return None
    for word in sentence.tokens[:4]:
        if word.pos_ in {"PROPN", "NOUN"} and len(word) > 2 and company.key.startswith(key(word.text)):
            turns = (turn for turn in NAMED.longest(sentence) if not _is_innocent(sentence, turn))
            return next((Turn(word, turn.key, turn.last) for turn in turns), None)
    return None
