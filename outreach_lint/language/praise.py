"""Praise: of the reader or the reader's company, and whether anything in it could be said of nobody else."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from .anchors import OWN, anchors, phrase
from .clauses import Mood, Party, Time, clause_of, clauses, lemma, lower
from .match import lexicon
from .memo import once
from .sentences import Stretch, once_beside, quoted, sentences
from .specificity import forms, hyphenated, known_names, workplaces
from .turns import Turn, Turns, among
from .vocabulary import READER_WORDS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

LAST_PARTS = words(
    "class edge thinking leading winning notch known regarded respected renowned breaking dropping quality rate"
)
"""What hyphens leave of "world-class", "cutting-edge", "well-known"."""
INTENSIFIERS = words(
    "so such very truly really incredibly insanely absolutely endlessly extremely utterly unbelievably amazingly "
    "most remarkably exceptionally supremely wildly profoundly deeply ridiculously astonishingly extraordinarily "
    "seriously phenomenally outrageously immensely infinitely uniquely genuinely totally completely perfectly "
    "wonderfully more"
)
OTHERS = words("he she they him her them his their its")
UNDENIED = frozenset(
    {
        *((word, "not") for word in ("hard", "difficult", "impossible")),
        *(("without", word) for word in ("doubt", "question", "exaggeration")),
        *(("not", word) for word in ("only", "help")),
    }
)
"""Pairs of words that deny nothing: "hard not to be impressed"."""
DENIALS = words("not n't never no without nor neither hardly rather instead")
MODEST_HEADS = words(
    "practice regard wish way time place day fit match timing person candidate interest luck sense moment case "
    "order guess bet seller friend answer question route option thing chance hit"
)
"""With "best", "perfect" or "greatest", these praise nobody."""
WORKS = words("work job stuff talk post article piece campaign interview podcast lecture book effort")
"""With no subject, "great work" is the reader's."""
HYPHEN = "-"
ALLOWED = 1
"""Gushing words about something specific that are free: one specific compliment is fine."""


class Praise(NamedTuple):
    """Praise of the reader; `start` and `end` are offsets into `Draft.text`. `units` counts what gushes in it."""

    at: Stretch
    units: int = 1


@cache
def gushing() -> frozenset[str]:
    """Adjectives that gush, and nouns with ":n"."""
    return words(" ".join(lexicon("gushing")))


@cache
def pleasant() -> frozenset[str]:
    """Adjectives of mild praise."""
    return words(" ".join(lexicon("pleasant")))


@cache
def _praising() -> frozenset[str]:
    """All single words that can praise, whatever part of speech they must be, and their plurals."""
    praising = frozenset(word.removesuffix(":n") for word in gushing()) | pleasant()
    return praising | {f"{word}s" for word in praising} | {f"{word[:-1]}ies" for word in praising}


@cache
def _classes() -> dict[str, frozenset[str]]:
    idols = frozenset(word.partition(":")[0] for word in gushing() if word.endswith(":n"))
    return {
        "good": frozenset(word for word in gushing() if ":" not in word) | pleasant() | LAST_PARTS,
        "idol": idols | words("leader pioneer innovator player name force model standard brand frontrunner forerunner"),
        "you": READER_WORDS,
        "your": words("your yours"),
        "reader": words("you your yours"),
        "firm": workplaces() | words("outfit house brand place shop bunch lot crew establishment employer institute"),
        "thing": THINGS | workplaces(),
        "be": words("be seem sound look remain become appear stay feel strike represent prove rank come"),
        "have": words("have enjoy boast command hold earn gain build create run lead develop establish keep carry"),
        "admire": words(
            "admire respect love adore worship idolize idolise revere esteem venerate envy applaud salute commend "
            "praise cherish treasure like enjoy support fancy rate honour honor"
        ),
        "top": words("finest greatest best brightest kindest wisest sharpest cleverest smartest noblest ablest"),
        "struck": words(
            "impressed inspired amazed fascinated attracted drawn captivated moved struck intrigued excited "
            "enthused wowed delighted astonished astounded dazzled passionate enthusiastic enamoured enamored "
            "smitten stunned touched thrilled motivated energised energized mesmerised blown bowled taken convinced "
            "won awed humbled"
        ),
        "fan": words("fan admirer follower supporter believer devotee enthusiast disciple lover"),
        "move": words(
            "inspire impress fascinate amaze appeal attract resonate excite motivate captivate intrigue move draw "
            "shine strike spark touch precede delight astonish awe energise energize wow dazzle matter"
        ),
        "match": words(
            "align match mirror reflect fit resonate chime coincide agree overlap echo share correspond sit gel "
            "tally dovetail"
        ),
        "virtue": words(
            "excellence quality innovation service customer people detail creativity success integrity "
            "sustainability diversity client craft growth guest patient pupil student perfection inclusion "
            "community staff employee professionalism care kindness respect compassion safety ethics honesty "
            "transparency fairness welfare wellbeing well-being teamwork hospitality craftsmanship standards"
        ),
        "repute": words(
            "reputation name image standing culture team atmosphere product service record history vision mission "
            "staff environment presence reach brand review vibe feel value people ethos workplace spirit prestige "
            "portfolio"
        ),
    }


THINGS = words(
    "company firm organization organisation business brand team mission vision value culture reputation success "
    "growth innovation achievement product service industry profile background career name image portfolio approach "
    "ethos standard leadership commitment dedication quality excellence professionalism journey record presence "
    "history story environment project website site client philosophy expertise experience accomplishment ambition "
    "contribution creativity work group staff people person attitude energy passion spirit drive impact example "
    "idea strategy style taste craftsmanship operation offering model legacy heritage tradition workplace "
    "atmosphere performance result path rise integrity range solution principle belief goal purpose research "
    "interest training reach community way skill talent knowledge page content ideal focus devotion prestige fame "
    "development progress quest vibe thing stuff"
)
GENERIC = Turns.over(
    _classes,
    """
    # what the writer feels for the reader
    <admire> !!to ,,5 <your> ,,4 <thing>
    <admire> !!to ,,3 the ,,4 {of that in you} ..2 <you>
    <admire> !!to ..4 {what all everything stuff way how} ..2 <your>? ..2 {you <thing>}
    <struck> ,,6 <your> ,,4 <thing>
    <struck> {by with at} ,,4 {what all everything how the} ,,5 <you>
    {come came stumbled stumble looked browsed read viewed seeing saw see visited} ,,3 <your> ,,4 {profile website
        site page work company page story} ,,9 <struck>
    <your> ,,4 {profile website site page work company} ,,5 <struck> me
    <fan> ,,2 of ,,2 {<your> you} ,,3 <thing>
    <fan> ,,2 of {yours you}
    <fan> of {what everything} you
    look up to ,,2 {<your> you}
    think {highly the} ,,3 of ,,2 <you>
    {love enjoy adore like dying want honoured honored proud privileged pleased} ,,5 ^{part join work
        working} ,,5 such ,,3 <good>
    {special great amazing wonderful incredible exciting} you ..3 {built made created doing there}
    {admiration respect esteem regard love affection reverence} for ..2 <you>
    <you> ..5 with ..2 {admiration respect envy awe interest}
    {follow followed following watched watching} <your> ..3 <thing> ,,3 with
    START ..1 {love loving adore adoring liking} {the your} ..2 <thing>
    {hold held} ..3 <you> ,,4 {esteem regard}
    <fan> ,,1 in ,,2 <your> ,,4 <thing>
    # what the reader's things do to the writer
    <your> ,,5 <thing> ,,6 ^<move> ..2 {to with}? {me us strongly deeply}
    {what which that it} ,,1 {draws drew attracts attracted appeals appealed excites inspires impresses impressed
        interests fascinates motivates} ..1 me ,,5 {is was be} ,,3 {<your> its the} ,,4 <thing>
    <your> ,,5 <thing> ,,5 {speak speaks spoke speaking} {to for}
    {exciting great amazing interesting wonderful good important innovative inspiring fantastic incredible} {thing
        work stuff} ,,3 {you <your>}
    <thing> ,,3 <your> ..3 {team company people group firm lab organisation organization} ,,4 {caught grabbed piqued
        drew attracted} my
    <your> ,,5 {<match>} ,,4 {mine my me perfectly}
    my ..3 {value belief goal principle philosophy ideal passion interest ambition ethos} ..4 {<match> are} ,,5 <your>
    {share sharing shares} <your> ,,4 {value belief vision passion ethos commitment enthusiasm philosophy goal
        mission}
    {reputation fame name renown work} {precede speaks speak travels goes}
    # what the reader is, has and does
    <reader> ..6 <be> ,,6 {<good> <idol>} ..2 <thing>
    <reader> ..6 <be> ,,6 {<good> <idol>} {, . and - – — ; who which at in as that because}
    <reader> ..6 <be> ,,6 {<good> <idol>} END
    <reader> ..4 <be> ,,5 {leading leader pioneer forefront} ..1 {in of at the on}
    <reader> ..4 <be> ,,4 {known famous renowned respected noted recognised recognized regarded admired loved
        celebrated} ..2 {for as in by across around throughout all worldwide everywhere internationally}
    <reader> ..4 <be> ,,4 {second ahead beyond} ..1 {to of compare} ..1 {none the curve game pack competition rest}?
    <reader> ..4 <be> ,,3 {at on in} {the a} ..1 {forefront top cutting leading vanguard heart class league height
        pinnacle}
    <reader> ..5 ={keep puts keeps put stay stays} <you>? {ahead at} ..1 {of the} {competition curve rest pack game
        top forefront}
    <reader> ..4 <have> ,,6 <good> ,,4 <repute>
    <reader> ..4 {build built created achieved accomplished done made grown developed} ,,5 {<good> so something
        great} ..2 {<thing> special things much wonders miracles}
    <reader> ..3 {do does make makes produce deliver delivers provide provides offer offers create sell sells doing
        making} ,,4 <good> ..2 {<thing> food products design designs things work value job coffee bread}
    <reader> ..4 ={set sets raise raises setting raising} ..1 ={the a} ..1 {standard standards bar tone pace
        benchmark}
    <reader> ..5 {push pushing pushes break breaking redefine redefining stretch} ..2 {boundaries boundary limits
        envelope mould mold barriers ground}
    <reader> ..5 {stand stands stood standing come came comes} {out head top on} ,,4 {from among for as above
        shoulders because top}
    <reader> ..5 {make makes making} ..1 a ..2 difference
    <reader> ..5 {go goes going lead leads leading shape shapes shaping change changing changes transform
        transforming revolutionise revolutionize revolutionising revolutionizing disrupt disrupting} ..1 the ..2 {way
        world industry market field game future mile sector}
    <reader> ..4 {care cares believe believes invest invests} ,,3 {about for in} ..3 <virtue>
    <reader> ..4 {put puts putting value values treat treats treating look looks
        valuing} ..2 after? ..1 <your>? {people staff employee customer client patient guest quality
        worker} ,,2 {first well right above}
    <reader> ..6 {commitment dedication devotion focus passion emphasis insistence attention} {to on for} ..2 <virtue>
    {passion commitment dedication focus} ..1 {for to on} ..1 <virtue>
    <reader> ..2 {has have} a ..1 {gift eye talent knack flair genius} {for of}
    <your> {<good> most} ..3 <thing>
    {your a the such an} ..3 ={reputation name} for ..2 <virtue>
    {everything anything something} you ,,2 {do stand make represent believe}
    <thing> {that which}? <you> ..5 <be> ,,4 {<good> second}
    <thing> ..4 <your> ..3 {<thing> <firm>} ..5 {shine shines speaks}
    <reader> ..4 {represent represents embody embodies exemplify exemplifies symbolise symbolize mean
        means} ..2 {everything all excellence}
    <reader> ..4 :v ..3 <good> ..2 <thing>
    <reader> ..4 <be> ..3 {game changer game-changer leader}
    <reader> ..3 {kill killing smash smashing nail nailing crush crushing rock rocking own owning ace acing} it
    <reader> ..5 ={highly well widely universally} {recommended regarded rated respected spoken thought reviewed
        praised}
    <reader> ..4 {excellence brilliance greatness quality work service reputation professionalism} ,,3 {recognised
        recognized known legendary renowned unquestioned undisputed acknowledged}
    <reader> ..3 {tick ticks} ..2 {box boxes}
    <reader> ..4 {need needs require requires} no introduction
    <reader> ..6 {make makes made built earned} ..1 {a such quite} ..1 name
    {kudos congratulations congrats bravo} ,,6 <you>
    {drawn attracted captivated} ..2 ={to by} ,,8 of ..1 <your>
    {speak speaks spoke rave raves} ..3 {highly well warmly about} ..3 <your>
    what {a an} ..2 <good> ..2 {<thing> <firm>}
    <reader> ..12 nothing short of <good>
    could not {imagine find hope} ,,6 {better finer <good>}
    {name leader player force} in ..3 , <your>
    {sets set setting} ..2 <you> ..1 apart
    my ..2 {value belief goal principle philosophy ideal} ,,8 <your> ..5 {<match> aligned}
    {making make makes} ..1 the world ..2 {better place}
    {name brand firm company team house} {that which} ..1 {stands stand means mean
        spells} ..2 for? ..1 <virtue> ,,4 <you>
    <thing> of <your> ,,3 <thing> ,,9 ^{convinced made moved led inspired drove prompted persuaded encouraged} me
    # the reader as one of a kind
    <firm> of your {stature calibre caliber standing reputation size prestige quality repute kind}
    no better {place <firm> home school team}
    {know known} ..1 no other <firm>
    no other <firm> ,,8 {<good> quite so like}
    {hard difficult impossible} to {imagine find think} ..3 {better finer more nicer}
    {dream dreams} ..1 {job company employer place team} ,,6 <you>
    {who where} ..3 would not want
    such ={a an} ,,5 <good> ,,4 <firm>
    such <good> ,,4 <firm>
    <good> ,,5 {<firm> one team place setup group} ,,3 {like as such} ..2 <you>
    as <good> ,,5 as ..2 <you>
    {few none not no hardly rarely} ..1 <firm> ,,9 {<you>}
    {few no hardly rarely nobody none not} ,,6 {match rival equal compare compete touch beat hold matches
        rivals} ,,6 <you>
    {among of amongst} ,,2 {all many the} ,,5 <firm> , ,,3 <your> ,,5 {stands stand is are shines has have}
    if i could ..1 {choose pick work} ,,12 {<you> yours}
    who ..1 {would could does} ..1 not ,,9 <good>
    {nothing only heard hear hearing} ..2 {but many so great} ..1 good ..1 things ,,2 {about of} ..2 <you>
    {heard hear hearing read} ..2 {great good wonderful amazing lovely excellent} {things stories reports
        reviews} ,,2 {about of} ..2 <you>
    {everyone everybody anyone people all} ..4 {knows says talks agrees admires loves speaks tells speak say rave
        raves} ,,5 <you> ,,5 <good>
    {one} of the ..2 {best <good> most finest top leading} ,,6 <firm>
    {everyone everybody people all they many} ..5 {speak speaks talk talks think thinks} ..1 {well highly
        warmly} of <you>
    <good> {company place employer firm organisation organization workplace environment} ..1 {to for} {work me grow
        be start build}
    START ..2 <good> ..1 <firm> {, - – — from by to for}
    START ..2 <good> ..1 <firm> END
    START ..1 {great amazing awesome fantastic excellent incredible wonderful brilliant good} {work company job stuff
        team website profile things} ..4 END
    {congratulations congrats kudos hats} ,,3 {on off to} ,,3 <your> ,,3 {success growth achievement achievements
        work accomplishments progress}
    {honour honor privilege pleasure dream ambition} ,,6 {work join be part serve belong} ,,6 <you> ,,4 <good>
    # a company by its name
    :p ..3 ={is remains was} ..1 {a an one the widely} ,,5 {<good> <idol>} ..4 {<firm> company employer in of}
    {draws drew attracts attracted appeals excites inspires impresses impressed interests} me ,,2 to ..4 {is
        was} ,,2 its ..3 <thing>
    {it they} ={is are} ..1 {a an} ..2 <good> ..1 {employer company place firm organisation organization business}
    """,
)


AWE = Turns.over(
    _classes,
    """
    {huge big massive enormous long longtime lifelong biggest greatest devoted avid ardent loyal true real fervent
        standing life number} ..1 {time one long}? {fan admirer follower disciple devotee}
    in ..2 awe
    {leave leaves left take takes took rendered render blow blows blew knock knocked knocks} ={me my} ..1 {speechless
        breathless breath wordless spellbound away socks}
    {am was be been 'm been} ..2 ={honored honoured privileged humbled blessed starstruck speechless spellbound
        floored overwhelmed flabbergasted gobsmacked star awestruck}
    {blown bowled} ..1 {away over}
    {lost at} ..2 for words
    over the moon
    {honor honour privilege dream thrill joy blessing pinnacle highlight} {of to come since} ..2 {lifetime life
        career work learn stand be serve meet study join true assist childhood follow sit just even share}
    {honor honour privilege} ..2 to ..2 {work learn stand be serve meet study join assist follow sit just even share}
    {always long forever} {dreamed dreamt}
    {dream dreamed dreamt dreaming} {of about} {working joining meeting being learning}
    {my a} ..1 dream ..1 {since for company employer}
    ={worship idolize idolise idolized idolised revere revered adore adored venerate kneel bow idolising}
    {hats hat} {off} to
    in love with ..1 <your>
    {kiss worship} the ground
    {walk walks} on water
    {turn turns} to gold
    midas touch
    heaven on earth
    envy of
    second to none
    {without beyond} {equal parallel compare comparison praise peer rival words}
    {know knows have has} no {equal equals rival rivals peer peers parallel}
    out of this world
    head and shoulders
    {class league} ..1 {of apart entirely} ..1 {your its their own}
    {gold} standard
    {shining} example
    {cream} of the
    {can could} {do not} ..1 wrong
    {pale} {imitation imitations shadow shadows comparison}
    {light streets miles} {years ahead} ahead? ..1
    {stuff} of {legend legends dreams}
    {words} ..1 {fail cannot can not}
    {in of} ..1 ={the} {whole}? {history universe planet world} {of}?
    of ..1 {all our this} ..1 {time times age generation}
    {ever} {lived seen met known read heard tasted encountered worked}
    {alive today living greatest} {today}
    on ..2 {planet earth}
    {if} ..1 {there is} ..2 {a an any} ,,3 {more better finer greater kinder}
    never ,,3 {seen met known come came read heard tasted encountered worked} ..2 {a an any anyone anything such
        so} ,,4 {more better finer kinder greater so such as like}
    {nobody no none few noone} {one}? ,,8 {equal equals close near comes matches match touch touches rival compare
        compares better like candle} ..2 to? {<you>}
    {more better greater} ..2 than ..1 {anyone anybody any everyone everybody all}
    {not no} ..9 {candle rival match equal touch} ..2 <you>
    {hold held} ..3 <you> ,,4 {esteem regard}
    {best brightest finest greatest} of the {best bunch}
    {doubt question no not never nowhere hardly} ,,9 {better finer greater kinder nicer warmer} ,,6 than ..1 <you>
    START who {would could} {not n't} ,,9 <top>
    ={you} ,,1 {are 're} ,,6 the ..1 <top> !{person contact place one man woman point candidate
        to} ..3 {in of on} ..2 {country world county business trade industry city field land state region profession}
    ={you} ,,1 {are 're} ,,6 the ..1 <top> !{person contact place one man woman point candidate to} ..3 {in of on} :p
    {stand} on the shoulders
    {hang hung hanging} on ..1 your ..1 word
    {changed} my life
    {true real living absolute total} <idol>:n
    {look looked looking} up to ..1 {you <your>}
    {shed tears goosebumps} {tears}? ..3 <your>
    {what} {a an} ..2 <good> ..3 <thing>
    {brightest} star
    {made invented wrote} {you the}? for {greatness gods}
    """,
)


def _denied(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether the words are denied, asked for by somebody else, quoted or only supposed."""
    before = [lower(word) for word in sentence.tokens if word.i < first.i][-7:]
    pairs = set(pairwise([*before, lower(first)]))
    if pairs & UNDENIED:
        return quoted(sentence, first)
    said = set(before) & DENIALS and "only" not in before and "but" not in before and "if" not in before
    return bool(said) or quoted(sentence, first) or quoted(sentence, last)


# --- praise that fits anybody --------------------------------------------------------------------------------------


def generic_praise(draft: Draft) -> Iterator[Praise]:
    """The praise of a draft that could be said to any reader, at most one a sentence."""
    for sentence in sentences(draft):
        if (praise := _generic_praise(draft, sentence)) is not None:
            yield praise


@once_beside(known_names)
def _generic_praise(draft: Draft, sentence: Sentence) -> Praise | None:
    turn = next((turn for turn in GENERIC(sentence) if _praises_reader(draft, sentence, turn)), None)
    turn = turn or next(_plain_praise(draft, sentence), None)
    if turn is None or anchors(draft, sentence, sentence.tokens):
        return None
    last = turn.last if not turn.last.is_punct else turn.last.nbor(-1)
    return Praise(sentence.stretch(turn.first, last))


def _plain_praise(draft: Draft, sentence: Sentence) -> Iterator[Turn]:
    """The adjectives of praise that the parse gives to the reader or to something of the reader's."""
    if sentence.is_question:
        return
    good = _classes()["good"] - LAST_PARTS
    for at, token in enumerate(sentence.tokens):
        if token.pos_ != "ADJ" or good.isdisjoint((lower(token), hyphenated(sentence.tokens, at))):
            continue
        clause = clause_of(sentence, token)
        if clause.modal:
            continue
        named = token.head if token.dep_ == "amod" else clause.subject
        if named is None or named.i == token.i or _denied(sentence, token, token):
            continue
        about = lower(named) in READER_WORDS or any(form in _classes()["thing"] for form in forms(named)[:3])
        if about and lemma(named) not in MODEST_HEADS and _is_of_reader(draft, sentence, token, named):
            first, last = sorted((token, named), key=lambda word: word.i)
            yield Turn(first, token, last, (first, last))


def _is_of_reader(draft: Draft, sentence: Sentence, token: Token, named: Token) -> bool:
    known = READER_WORDS | known_names(draft)
    around = {lower(word) for word in named.subtree}
    if around & known:
        return not around & OWN
    return token.dep_ == "amod" and _is_readers(draft, sentence, token) and not _only_hoped(sentence, token)


def _only_hoped(sentence: Sentence, token: Token) -> bool:
    """Whether the praised thing is only one to be had: "I am looking for a good company"."""
    return clause_of(sentence, token).party is Party.SENDER and not _compares_to_reader(sentence, token)


def _praises_reader(draft: Draft, sentence: Sentence, turn: Turn) -> bool:
    if sentence.is_question and not _is_rhetorical(sentence):
        return False
    first = turn.tokens[0]
    if _only_looks_ahead(sentence, turn):
        return False
    if _denied(sentence, first, turn.last) and lower(first) not in DENIALS | {"few", "none", "no", "not", "who"}:
        return False
    if _has_reader(draft, sentence, turn):
        return True
    return _is_fragment(sentence) or _only_praises(sentence)


def _only_looks_ahead(sentence: Sentence, turn: Turn) -> bool:
    """Whether what pleases is a chance or something to learn: "excited about the chance of joining your team"."""
    inside = [token for token in sentence.tokens if turn.first.i <= token.i <= turn.last.i]
    first = turn.first
    if lower(first) == "you" and first.i > sentence.tokens[0].i and lower(first.nbor(-1)) in BEFORE_OTHERS:
        return True
    feels = lemma(first) in _classes()["admire"] | _classes()["struck"] or lower(first) in _classes()["struck"]
    return feels and any(lemma(token) in AHEAD for token in inside)


@once
def _is_rhetorical(sentence: Sentence) -> bool:
    return lower(sentence.tokens[0]) in {"who", "why"}


def _has_reader(draft: Draft, sentence: Sentence, turn: Turn) -> bool:
    known = READER_WORDS | known_names(draft)
    if any(lower(token) in known for token in turn.tokens):
        return True
    if any(lower(token) in OWN for token in turn.tokens):
        return False
    clause = clause_of(sentence, turn.key)
    if lower(turn.first) == "such":
        return clause.time is not Time.PAST
    own = any(
        lower(word) in known
        for above in clause.chain()
        for word in (above.subject.subtree if above.subject is not None else ())
    )
    return own or (clause.party is not Party.OTHER and any(lower(token) in known for token in sentence.tokens))


AHEAD = words("possibility opportunity chance prospect learn hear discuss question discover meet talk apply see")
BEFORE_OTHERS = words("from with like to for by")
KNOWING = words(
    "tell read hear draw attract apply join work want know believe think say be see love like look contact find "
    "wish hope understand learn impress interest excite appeal have write reach"
)


@once
def _is_fragment(sentence: Sentence) -> bool:
    """Whether a sentence has no finite verb and no owner: "A fantastic place to work"."""
    said = {lower(token) for token in sentence.tokens}
    return clause_of(sentence, sentence.span.root).mood is Mood.FRAGMENT and not said & (OWN | OTHERS | {"i", "we"})


@once
def _only_praises(sentence: Sentence) -> bool:
    """Whether a sentence does nothing but praise, so that a company called by its name must be the reader's."""
    said = {lower(token) for token in sentence.tokens}
    stories = any(clause.time.value == "past" and clause.party is Party.SENDER for clause in clauses(sentence).values())
    return (
        not said & (OWN | {"he", "she", "his", "her"})
        and not stories
        and all(clause.lemma in KNOWING or clause.head.pos_ != "VERB" for clause in clauses(sentence).values())
    )


# --- praise that piles up ------------------------------------------------------------------------------------------


def flattery(draft: Draft) -> Iterator[Praise]:
    """The sentences of a draft that gush over the reader, with how often each does; one specific compliment is free."""
    for sentence in sentences(draft):
        if (praise := _flattery(draft, sentence)) is not None:
            yield praise


@once_beside(known_names)
def _flattery(draft: Draft, sentence: Sentence) -> Praise | None:
    found = sorted(_units(draft, sentence), key=lambda unit: unit[0].i)
    if not found:
        return None
    specific = len(found) == 1 and bool(anchors(draft, sentence, sentence.tokens))
    count = sum(unit[2] for unit in found) - (ALLOWED if specific and found[0][2] == ALLOWED else 0)
    first, last = found[0][0], max((unit[1] for unit in found), key=lambda token: token.i)
    return Praise(sentence.stretch(first, last), count) if count > 0 else None


def _units(draft: Draft, sentence: Sentence) -> Iterator[tuple[Token, Token, int]]:
    """What gushes in a sentence: the first and last word of each unit, and its weight; awe weighs two."""
    taken: set[int] = set()
    for turn in AWE.longest(sentence):
        covered = {token.i for token in turn.tokens}
        if (
            not covered & taken
            and not _denied_awe(sentence, turn)
            and not _is_of_another(turn, sentence)
            and _is_about_reader(draft, sentence, turn)
        ):
            taken |= covered
            yield turn.first, turn.last, 2
    praising = {token.i for token in among(sentence, _praising())}
    hyphens = HYPHEN in sentence.raw
    for at, token in enumerate(sentence.tokens) if praising or hyphens else ():
        if token.i in taken or not (token.i in praising or (hyphens and _is_joined(sentence.tokens, at))):
            continue
        if _gushes(sentence, at) and _is_readers(draft, sentence, token):
            yield token, token, 1


def _is_joined(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word may be part of a hyphenated one."""
    return (at > 0 and tokens[at - 1].text == HYPHEN) or (at + 1 < len(tokens) and tokens[at + 1].text == HYPHEN)


def _is_of_another(turn: Turn, sentence: Sentence) -> bool:
    """Whether somebody of the writer's is praised: "my tutor was a true inspiration"."""
    subject = clause_of(sentence, turn.last).subject
    below = {lower(word) for word in subject.subtree} if subject is not None else set()
    return bool(below & OWN) and not below & READER_WORDS


def _denied_awe(sentence: Sentence, turn: Turn) -> bool:
    return _denied(sentence, turn.first, turn.last) and lower(turn.first) not in DENIALS


def _gushes(sentence: Sentence, at: int) -> bool:
    """Whether a word gushes of itself or by what stands before it."""
    token = sentence.tokens[at]
    known, mild = gushing(), pleasant()
    word = lower(token)
    joined = hyphenated(sentence.tokens, at)
    if joined != word and at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].text == HYPHEN:
        return False
    if any(f"{form}:n" in known for form in forms(token)[:3]) and token.pos_ in {"NOUN", "PROPN", "ADJ"}:
        return token.dep_ not in {"compound", "pobj"} or bool({lower(child) for child in token.children} & READER_WORDS)
    if token.pos_ not in {"ADJ", "VERB", "PROPN", "NOUN", "ADV"}:
        return False
    if word in known or joined in known:
        return lemma(token.head) not in MODEST_HEADS
    if joined in mild or (token.tag_ in {"JJS", "JJR"} and lemma(token) in mild):
        degree = {lower(child) for child in token.children if child.dep_ in {"advmod", "predet", "amod"}}
        before = lower(sentence.tokens[at - 1]) if at else ""
        return bool((degree | {before}) & INTENSIFIERS) or (token.tag_ == "JJS" and lemma(token) in mild)
    return False


def _is_about_reader(draft: Draft, sentence: Sentence, turn: Turn | None = None) -> bool:
    """Whether the reader is in the sentence, or it has no subject and can only mean the reader's work."""
    said = {lower(token) for token in sentence.tokens}
    if said & (READER_WORDS | known_names(draft)):
        return True
    if turn is not None and (lower(turn.first) == "who" or (lower(turn.first) == "if" and "i" in said)):
        return True
    if lemma(sentence.span.root) in WORKS and sentence.span.root.pos_ in {"NOUN", "PROPN"}:
        return True
    return _is_fragment(sentence) and not any(token.pos_ == "PROPN" for token in sentence.tokens[1:])


def _is_readers(draft: Draft, sentence: Sentence, token: Token) -> bool:
    """Whether a gushing word is said of the reader."""
    if quoted(sentence, token) or not _is_about_reader(draft, sentence) or _denied(sentence, token, token):
        return False
    known = READER_WORDS | known_names(draft)
    around = {lower(word) for word in phrase(token)}
    clause = clause_of(sentence, token)
    if clause.party is Party.READER and token.head == clause.head and token.dep_ in {"attr", "acomp"}:
        return True
    if around & known:
        return not (around & OWN and not around & known)
    if around & (OWN | OTHERS):
        return False
    if _compares_to_reader(sentence, token):
        return True
    for above in clause_of(sentence, token).chain():
        subject = above.subject
        if above.party is Party.READER or subject is None:
            return True
        below = {lower(word) for word in subject.subtree}
        if below & (known | {"every", "everything", "all"}):
            return True
        if above.party is Party.SENDER:
            return above.head.dep_ == "ROOT" and _addressed_after(sentence, token)
        if lower(subject) not in {"which", "that", "it", "who", "this", "there", "everything", "whoever"}:
            return subject.pos_ in {"NOUN", "PRON"} and subject.i > token.i
    return True


COMPARING = words("like as than to from with by for of")


def _compares_to_reader(sentence: Sentence, token: Token) -> bool:
    """Whether "like you", "as yours" or "of yours" follows."""
    after = [word for word in sentence.tokens if word.i > token.i][:12]
    return any(lower(one) in COMPARING and lower(two) in READER_WORDS for one, two in pairwise(after))


def _addressed_after(sentence: Sentence, token: Token) -> bool:
    """Whether the writer says it straight to the reader: "I can only call you a genius"."""
    return any(lower(word) in {"you", "your", "yours"} and word.i < token.i for word in sentence.tokens)
