"""Asks for talk, advice or company, and whether they say what about.

A vague ask wants the reader's time, counsel or acquaintance for its own sake. It has a topic as soon as words such as
"about", "how" or "to ask" lead to something that is left when the empty words are taken away (RULES 3.4, 3.5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Clause, Party, Time, children, clause_of, clauses, lemma, lower, party
from .events import Event, EventAsk, event_asks, event_words, looks_forward
from .frames import Frame, asking_clause, framed
from .guards import is_invited, is_negated, is_past, is_quoted, is_third_party
from .match import lexicon
from .memo import each_once, once
from .questions import questions
from .sentences import Sentence, Stretch, before, neighbours, quoted, sentences
from .specificity import is_occupation
from .turns import Turn, Turns
from .vocabulary import DAY_TIMES, GOOD, MONTHS, PERIODS, POLITE_PAST, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

NO_TOPICS = frozenset(lexicon("vague_topics")) | GOOD | WEEKDAYS | MONTHS | PERIODS | DAY_TIMES
COUNSEL = words(
    "advice guidance tip insight wisdom perspective pointer mentorship mentoring steer counsel knowledge expertise "
    "lesson secret nugget pearl wisdoms tips insights pointers lore know-how hint guru gems nuggets pearls "
    "recommendation"
)
YOUR_GOOD = words(
    "brain brains mind wisdom expertise knowledge experience insight insights thought thoughts perspective view views "
    "advice guidance counsel opinion take input feedback learnings learning story stories journey path career "
    "background world ear ears time company acquaintance counsel know-how memory hindsight network"
)
BONDING = words("connect network bond befriend acquaint")
CHATTING = words(
    "chat talk natter chinwag chin-wag yarn conversation word blether craic gab confab parley jaw interaction exchange "
    "dialogue catch-up catchup conflab tête-à-tête gossip gabble waffle powwow pow-wow discussion"
)
YOURSELF = words("you yourself your yours")
RUN = words("run put throw fire bounce send ask pose raise shoot pass")
ASKABLE = words("question query thing idea point thought doubt enquiry inquiry stuff bit matter")

PICKED = Turns(
    """
    ^{pick borrow tap rack plumb mine use} ..2 your ..3 {brain brains}
    {pick tap plumb mine} ..2 {the a} {brain brains mind} of
    """
)
"""What stays vague whatever it is said to be about, unless a question follows."""
BRAIN = Turns(
    """
    ^{bend borrow have lend give} ..1 {me us}? {your an} ..1 {ear ears}
    ^{pick tap plumb mine draw} ..1 {into on upon from}? ..1 your ..4 <good>
    have a ..2 ^{rummage dig root poke} ..3 your
    """,
    good=YOUR_GOOD,
)
COUNSELLED = Turns(
    """
    {any some your a the} ..3 ^<counsel>:n
    {bit piece word wealth pearl nugget drop share} of ..2 ^<counsel>:n
    ^{mentor coach guide advise counsel} {me us}
    {soak drink take absorb} ..1 {up in} ..2 ^{whatever everything anything all any your some}
    {learn benefit profit gain} ^from ..1 {you your someone somebody people one a an the}
    {share impart pass} ..2 your ..3 ^<good>
    {share impart pass} ..1 ^{wisdom anything whatever something}
    ^<counsel> ,,3 you ..2 {could can might may would care have give share pass offer}
    {any some few} ..2 ^{pointer tip}
    {get have hear know value appreciate love like} ..2 your ^{take view thoughts opinion perspective}
    take me under your ^wing
    {be become have get as} ..3 ^{mentor sounding-board}:n
    show me the ^ropes
    ^{share impart pass} ..4 {what whatever} you ..2 {learn pick find figure know gain gather discover}
    {point steer nudge guide push set} me ..1 {in on} the ..1 right ^{direction path track foot}
    {mentor coach} {a an someone somebody another} ..5
    {open up available keen game willing} ..1 to ..1 ^{networking mentoring connecting}
    {consider mind agree fancy imagine open willing} ,,2 ^{mentor coach mentoring coaching}
    {any a few} ..1 {wise encouraging} ^word
    """,
    counsel=COUNSEL,
    good=YOUR_GOOD,
)
BONDED = Turns(
    """
    ^<bonding>:v
    {get become be} ..1 ^{acquainted connected} {with to}?
    ^get to know {you your each one}
    get in ^{touch contact} with you
    {stay keep be} in ^{touch contact}
    ^make your acquaintance
    {make build forge form establish create start} ..3 ^{connection relationship contact rapport friendship link}:n \
        ..2 with you
    {add include have} ..1 you ..2 ^{to in among} my ..2 {network circle contacts connections}
    be ..1 ^{friends friend connections contacts} with you
    ^{link hook team meet pair} up
    touch ^base
    put a ^face to
    say ^{hello hi hallo gday g'day}
    introduce ^myself
    ^reach out to you
    {swap exchange trade compare bounce} ..1 ^{note idea thought view story experience} {with off} you
    {swap exchange trade compare} ..3 ^{note idea thought view story experience} END
    put ..1 our ^head together
    {expand grow widen broaden extend enlarge} ..1 my ..2 ^{circle network contacts connections}
    {start open begin strike} ..1 a ..2 ^{dialogue conversation relationship friendship correspondence}
    """,
    bonding=BONDING,
)
CHATTED = Turns(
    """
    {a some any your another} ..3 ^<chat>
    {free time up available open keen ready} for ..3 ^<chat>
    {pass shoot chew} the ^{time breeze fat}
    {spare give have get find lend grant offer make afford steal borrow} ..2 {me us}? {a some few five ten the \
        your one half} ..2 ^{minute moment time hour second while}
    {moment bit little some slice fraction few minutes hour} of your ..2 ^{time day week company morning afternoon}
    {take up} ..2 ^{some a} ..2 of your time
    """,
    chat=CHATTING,
)
LEARNED = Turns(
    """
    {hear know learn find understand discover} ..2 {more bit little lot something everything anything} ..1 ^{about \
        of on from} ..2 <yourself>
    {hear know learn find understand discover} ..2 ^about ..2 <yourself>
    {hear learn} ^from ..1 <yourself>
    {hear learn know discover} your ..3 ^{story journey path career background trajectory experience perspective \
        thoughts view}
    {know get} you ..1 ^{better more well}
    {find learn know hear discover} ..1 out? ..1 ^more END
    tell ..1 me ..3 ^{about of} ..2 <yourself>
    {follow walk talk} ..2 in your ^footsteps
    how you ..3 ^{get got started start end ended made make} {here there where to started up}
    what ..1 you ^do END
    {see understand know learn hear} ..2 what it ..2 like {to being} ..1 be? ^{you END}
    {see understand know learn} ..2 what ..2 your ^{world job life day days} ..3 like
    """,
    yourself=YOURSELF,
)
ASKED = Turns(
    """
    {ask run put throw fire bounce send pose raise shoot pass pop} ..1 you ..2 {a some several few} ..2 ^<askable>
    {ask pose raise} ..2 {a some several few} ..2 ^<askable>
    {run put throw fire bounce send raise shoot} ..4 ^<askable> ..2 {past by at to off} you
    {trouble bother pester bug hit approach burden} ..1 you ..1 with ..4 ^<askable>
    {answer field take} ..1 {some a few one any several} ..3 ^<askable>
    {ask put} ..1 {some a few} ^{things questions}
    {ask run put throw fire bounce send} ..1 you ..2 {something things ^questions ^stuff}
    {ask run put throw fire bounce} ..1 you ..2 ^{one couple few} ..3 END
    {reach come write} ..2 ^{with out} ..3 {few couple some several things something question questions}
    {some several few couple} ..2 ^<askable> ,,4 {run put ask throw fire bounce} ..2 {past by at to you}
    """,
    askable=ASKABLE,
)
INVITING = Turns(
    """
    {any some} ..3 ^<counsel> ,,8 {welcome welcomed appreciate appreciated received helpful great useful valued gold \
        treasured lovely brilliant precious godsend gift}
    {even any} ..3 ^<chat> ,,8 {would could will} ,,2 {make mean be help do}
    {hoping keen looking wanting wishing eager happy wish hope aiming trying} ..2 to ..2 ^<bonding>:v
    {reaching writing write reach} ..3 to ..2 ^introduce myself
    {it 't that} ,,1 {would 'd will} ,,1 be ,,3 {to if} ,,3 {have get} ,,5 ^<chat>
    let {'s us} ..2 {hop jump get have find} ..4 ^{<chat> call}
    say ^{hello hi hallo gday g'day}
    get ^acquainted
    """,
    counsel=COUNSEL,
    chat=CHATTING,
    bonding=BONDING,
)
"""What asks by itself, whatever its frame."""
LEADS = frozenset(["about", "on", "regarding", "concerning", "re", "around", "into", "over", "how", "why", "whether"])
"""Words that lead to a topic."""
QUESTION_LEADS = frozenset(["what", "which", "who", "whom", "where", "when", "whose"])
PURPOSES = words(
    "ask discuss explore explain show learn compare hear understand find see walk go run work talk test check review "
    "solve debate plan settle decide clarify describe present demonstrate know share get"
)
PLACING = frozenset(["on", "over", "into", "around"])
REASONS = frozenset(["because", "as", "since", "given"])
TALKED_OF = CHATTING | COUNSEL | words("experience perspective view take insight thought story feedback help question")
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"})
CONTENT_ONLY = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
OF_ROLE = words(
    "role position post job vacancy opening posting ad advert requisition internship apprenticeship traineeship "
    "company "
    "firm organisation organization business product service mission culture team department charity school"
)
WISHING = words(
    "love like want hope wonder wish keen eager happy glad grateful honoured honored delighted appreciate welcome "
    "fancy "
    "enjoy obliged thankful privilege honour pleasure would could might may can shall let chance possible ask request "
    "trouble free open willing up mind permit allow beg seek reach look thrilled hoping value gladly 'd please kindly"
)


def vague_asks(draft: Draft) -> Iterator[Stretch]:
    """The asks of a draft for talk, advice or company that name no topic, at most one a sentence."""
    events = _events_by_sentence(draft)
    for sentence in sentences(draft):
        turn = next(_asked_turns(sentence), None)
        if turn is not None and (
            (_is_picked(sentence) and not _asks_inside(sentence)) or not _has_topic(draft, sentence, turn.key)
        ):
            yield sentence.stretch(turn.first, turn.last)
            continue
        event = events.get(sentence.index)
        if event is not None and (_is_with_another(event.word.role) or _is_of_a_thing(event.word.role)):
            continue
        if turn is None and event is not None and not _has_topic(draft, sentence, event.word.role):
            yield event.at


def _is_picked(sentence: Sentence) -> bool:
    return any(PICKED(sentence))


def _events_by_sentence(draft: Draft) -> dict[int, EventAsk]:
    """The first talk, drink, meal or meeting that each sentence asks for."""
    kinds = (Event.TALK, Event.DRINK, Event.MEAL)
    found: dict[int, EventAsk] = {}
    for ask in event_asks(draft, *kinds):
        if ask.by_choice or (ask.event is not Event.TALK and ask.frame in {Frame.IMPERATIVE, Frame.ANNOUNCEMENT}):
            continue
        found.setdefault(ask.sentence.index, ask)
    return found


# --- what is asked for ---------------------------------------------------------------------------------------------


@each_once
def _asked_turns(sentence: Sentence) -> Iterator[Turn]:
    """What a sentence asks for that may lack a topic, the plainest first."""
    for turns in (PICKED, BRAIN, COUNSELLED, BONDED, LEARNED, ASKED, CHATTED):
        for turn in turns(sentence):
            if turns is LEARNED and _is_about_role(sentence, turn):
                continue
            if turns is BONDED and _joins_things(turn.key):
                continue
            if turns is CHATTED and _is_purpose(sentence, turn):
                continue
            if turn.key.dep_ in {"compound", "amod"} or turn.key.pos_ == "PROPN" or _is_with_another(turn.key):
                continue
            if _is_asked(sentence, turn):
                yield turn
    for turn in INVITING(sentence):
        if _is_invited_by(sentence, turn):
            yield turn


def _is_invited_by(sentence: Sentence, turn: Turn) -> bool:
    """Whether words that ask by themselves are the writer's own and of today."""
    word = turn.key
    if is_quoted(sentence, word) or is_negated(sentence, word) or is_invited(sentence, word):
        return False
    if _is_with_another(word) or is_past(sentence, word) or (lemma(word) in BONDING and _joins_things(word)):
        return False
    top = list(clause_of(sentence, word).chain())[-1]
    return top.time not in {Time.PAST, Time.PERFECT} or top.lemma in POLITE_PAST


def _is_purpose(sentence: Sentence, turn: Turn) -> bool:
    """Whether the talk is what something else is for: "some points for discussion"."""
    return any(lower(word) == "for" for word in sentence.tokens if turn.first.i < word.i < turn.key.i)


def _is_of_a_thing(verb: Token) -> bool:
    """Whether a thing is named that is talked of: "one more idea that we should discuss"."""
    return bool(verb.dep_ == "relcl") and verb.pos_ == "VERB" and lemma(verb.head) not in OCCASIONS


def _is_about_role(sentence: Sentence, turn: Turn) -> bool:
    """Whether the role or the employer is what the writer wants to hear about: other rules have those."""
    return any(lemma(word) in OF_ROLE for word in sentence.tokens if turn.key.i < word.i <= turn.key.i + 6)


def _joins_things(verb: Token) -> bool:
    """Whether something is connected to something: "connect the tills to the API", "connect me with Priya"."""
    things = [child for child in verb.children if child.dep_ == "dobj"]
    return any(party(thing) is not Party.READER for thing in things)


def _is_with_another(word: Token) -> bool:
    """Whether somebody else is named as the one to talk with: "a word with Ken"."""
    others = (below for child in word.children if lower(child) in {"to", "with"} for below in child.children)
    return any(other.pos_ == "PROPN" and party(other) is Party.OTHER for other in others)


def _is_asked(sentence: Sentence, turn: Turn) -> bool:
    """Whether the writer asks for it here and now, of the reader."""
    word = turn.key
    if is_quoted(sentence, word) or is_negated(sentence, word) or is_past(sentence, word):
        return False
    clause = clause_of(sentence, word)
    if is_invited(sentence, word) or _is_told(clause) or _is_conditional(sentence, word):
        return False
    asked = asking_clause(clause, sentence)
    if asked is not None:
        return asked[1] is not Frame.ANNOUNCEMENT and not looks_forward(asked[0])
    if is_third_party(sentence, word, clause):
        return False
    if sentence.is_question:
        return True
    if _is_picked(sentence) and clause.party is Party.SENDER:
        return any(True for _ in framed(sentence))
    if any(above.party is Party.READER and above.mark for above in clause.chain()):
        return False  # "as soon as you know more": what the reader does is only a circumstance
    wished = {lemma(token) for token in sentence.tokens if token.i < turn.last.i} | {
        lower(token) for token in sentence.tokens if token.i < turn.last.i
    }
    return bool(wished & WISHING) and any(True for _ in framed(sentence))


def _is_told(clause: Clause) -> bool:
    """Whether a story is told, or a habit: "parents would stop me for a chat", "I connect the earth first"."""
    chain = list(clause.chain())
    top = next((above for above in chain if above.relation in {"conj", "parataxis"} and above.subject), chain[-1])
    if top.party is Party.OTHER:
        return top.time in {Time.PAST, Time.PERFECT, Time.PRESENT} or top.modal == "would"
    return top.time in {Time.PAST, Time.PERFECT} and top.lemma not in POLITE_PAST | {"be", "reach"}


def _is_conditional(sentence: Sentence, word: Token) -> bool:
    """Whether the ask waits for a need of the writer's: "if I have to file anything, I'd welcome your guidance"."""
    return any(
        clause.mark == "if" and clause.party is Party.SENDER and clause.lemma in {"need", "have", "must"}
        for clause in clauses(sentence).values()
        if clause.head != word
    )


# --- what about ----------------------------------------------------------------------------------------------------


def _has_topic(draft: Draft, sentence: Sentence, word: Token) -> bool:
    """Whether an ask says what about, in its own sentence or in the one beside it."""
    if _names_topic(sentence, word) or _points_back(draft, sentence, word):
        return True
    beside = {sentence.index, *(other.index for other in neighbours(draft, sentence))}
    return any(
        question.is_specific and question.sentence.index in beside and not question.concealed
        for question in questions(draft)
        if question.sentence.index != sentence.index or question.form.wh
    )


@once
def _asks_inside(sentence: Sentence) -> bool:
    """Whether a question says what is wanted: "pick your brain about how you price truffles"."""
    tokens = sentence.tokens
    brain = next((at for at, token in enumerate(tokens) if lower(token) in {"brain", "brains", "mind"}), len(tokens))
    return any(
        lower(token) in QUESTION_LEADS | {"how", "why", "whether"} and _residue(sentence, tokens[at + 1 :], set())
        for at, token in enumerate(tokens)
        if brain < at
    )


def _names_topic(sentence: Sentence, word: Token) -> bool:
    tokens = sentence.tokens
    events = {token.i for event in event_words(sentence) for token in (event.first, event.last)}
    events.add(word.i)
    return any(_leads(tokens, at, word) and _residue(sentence, tokens[at + 1 :], events) for at in range(len(tokens)))


def _leads(tokens: tuple[Token, ...], at: int, word: Token) -> bool:
    """Whether a topic may follow a word: "about", "how", "to ask", "a discussion of", "because"."""
    token = tokens[at]
    known = lower(token)
    if token.text == ":":
        return bool(token.i > word.i)
    if known in LEADS:
        return bool(token.i > word.i) and not (known in PLACING and _is_of_time_or_place(tokens, at))
    if known in QUESTION_LEADS:
        return at > 0 and token.i > word.i
    if known == "with" and any(is_occupation(thing) for thing in children(token, "pobj")):
        return False
    if known in {"of", "for", "in", "from", "with"} and token.i > word.i:
        return lemma(token.head) in TALKED_OF and lower(token) in {"of", "for", "in", "with"} and at > 0
    if known in REASONS and token.i > word.i and token.dep_ in {"mark", "prep"}:
        return not (
            known == "as"
            and at + 1 < len(tokens)
            and (
                lower(tokens[at + 1]) in {"someone", "somebody"}
                or (lower(tokens[at + 1]) in {"a", "an", "i"} and at == 0)
            )
        )
    if token.pos_ == "VERB" and lemma(token) in PURPOSES and token != word:
        if token.dep_ in {"acl", "relcl"} and lemma(token.head) in {"person", "man", "woman", "one", "name"}:
            return False
        return at > 0 and lower(tokens[at - 1]) in {"to", "can", "could", "and", "might", "may"}
    return lemma(token) in {"discuss", "explore", "compare", "discussing", "exploring"}


def _is_of_time_or_place(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a preposition leads to a day, a screen or a drink: "on Monday", "over Zoom", "over coffee"."""
    following = {form for token in tokens[at + 1 : at + 4] for form in (lower(token), lemma(token))}
    return bool(following & (WEEKDAYS | MONTHS | DAY_TIMES | MEDIA)) or (
        at > 0 and lower(tokens[at - 1]) in {"pass", "draw", "tap", "hop", "jump", "get", "go"}
    )


OCCASIONS = words(
    "time day moment hour week slot chance opportunity way place morning afternoon evening minute occasion date point"
)
MEDIA = words(
    "phone zoom teams skype call linkedin coffee tea lunch pint beer drink line email video dinner cuppa brew flat "
    "wine breakfast scone cake pot hangout whatsapp messenger side way train end shift road"
)


def _residue(sentence: Sentence, tokens: tuple[Token, ...], events: set[int]) -> bool:
    """Whether something is left of the words that follow, up to the next stop, when the empty ones are taken away."""
    for at, token in enumerate(tokens):
        if token.text in {";", ".", "!", "?", ":"} or (token.text in {"–", "—", "-"} and token.whitespace_):
            return False
        if token.text == "," and at + 1 < len(tokens) and _breaks_off(tokens, at + 1):
            return False
        if token.i in events or token.pos_ not in CONTENT_ONLY or quoted(sentence, token):
            continue
        if {lemma(token), lower(token)} & NO_TOPICS or token.like_num or lower(token) == "mine" or _is_receiver(token):
            continue
        if _is_called_out(tokens, at) or _tells_when(token):
            continue
        return True
    return False


def _is_receiver(token: Token) -> bool:
    """Whether a word names the one with whom something is shared: "some wisdom with a junior planner"."""
    above = token
    while above.dep_ in {"amod", "compound", "nmod", "det"}:
        above = above.head
    return bool(above.dep_ == "pobj") and lower(above.head) in {"with", "to"} and is_occupation(above)


def _breaks_off(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a new thought begins after a comma: "..., if you're keen", "..., sir", "..., and I would"."""
    return lower(tokens[at]) in {"if", "sir", "madam", "whenever", "when", "please", "should", "whatever", "however"}


def _is_called_out(tokens: tuple[Token, ...], at: int) -> bool:
    token = tokens[at]
    before_it = tokens[at - 1].text if at else ""
    ends = at + 1 >= len(tokens) or tokens[at + 1].is_punct
    return (
        token.text[:1].isupper() and (before_it == "," or lower(tokens[at - 1]) in {"mr", "ms", "mrs", "dr"}) and ends
    )


def _tells_when(token: Token) -> bool:
    """Whether the word only says when or where: "when I'm in Oslo", "in Leith", "after the show"."""
    above = token
    for _ in range(8):
        if above.dep_ == "prep" and lower(above) in {
            "in",
            "at",
            "near",
            "after",
            "before",
            "during",
            "via",
            "by",
            "from",
        }:
            return lemma(above.head) not in TALKED_OF
        if above.dep_ == "advcl" and any(
            lower(child) in {"when", "while", "once", "whenever"} for child in above.lefts
        ):
            return True
        if above.head == above:
            return False
        above = above.head
    return False


POINTED = Turns("{where how who whom what which when} to :v ={that this it these those them}")
TREATING = words("discuss explore explain talk hash thrash")


def _points_back(draft: Draft, sentence: Sentence, word: Token) -> bool:
    """Whether the topic stands before: "a word about that", or a chat after a sentence that opened the subject."""
    for token in sentence.tokens:
        if lower(token) in {"that", "this", "it", "these", "them"} and token.dep_ in {"pobj", "dobj"}:
            above = token.head
            if lower(above) in {"about", "on", "regarding"} or lemma(above) in TREATING:
                return True
    if any(POINTED(sentence)):
        return True
    earlier = before(draft, sentence)
    if earlier is None or not (
        {lemma(token) for token in sentence.tokens} & (CHATTING | {"chat", "talk", "meet", "call", "speak"})
    ):
        return False
    opens = earlier.is_question or any(
        lemma(token) in {"discuss", "question", "ask", "explain", "explore", "understand", "idea", "curious", "wonder"}
        for token in earlier.tokens
    )
    return opens and _residue(earlier, earlier.tokens[2:], set())
