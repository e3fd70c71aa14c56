"""Promises: where a draft says that there are questions, without asking one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Clause, Mood, Party, Time, children, clause_of, lemma, lower, party
from .guards import is_negated, is_quoted
from .memo import each_once
from .questions import questions
from .sentences import Sentence, Stretch, sentences
from .turns import Turn, Turns, among, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .interrogatives import Interrogative
    from .questions import Question


QUESTION_NOUNS = words("question query enquiry inquiry")
LOOSE_NOUNS = words("thing something point matter detail issue item few couple anything one two three")
ASKED_ABOUT = QUESTION_NOUNS | LOOSE_NOUNS
HOLDING = words("have get hold gather collect prepare bring carry list")
PUTTING = words(
    "ask put send run raise pose email mail discuss forward direct bounce submit fire throw shoot "
    "share clarify clear get go address"
)
ARISING = words("come arise occur remain be spring pop emerge linger turn appear")
ANSWERING = words("answer take field handle entertain help address")
WRITING = words("write reach contact email mail get message come turn approach")
UNSETTLED = words("unclear open unsure uncertain clear unanswered")
OTHERS = words("your their his her its our exam interview test survey quiz whose")
OPENING = words("any no every each such this that")
QUESTION_WORDS = words("what which who whom whose where when why how whether")
MOST_APART = 12


QUERIES = words(
    "question questions query queries enquiry enquiries inquiry inquiries clarification clarifications doubt doubts "
    "qs q's ques"
)
THINGS = words(
    "thing things something anything couple few point points matter matters issue issues detail details aspect aspects "
    "topic topics lot lots loads ton tons plenty much number bit heap heaps bunch handful one two three item items "
    "stuff"
)
ASKING = words(
    "ask put pose run send fire throw bounce raise clarify clear share email mail shoot sound seek get trouble bother "
    "pester pick discuss submit forward address lob direct toss float sling resolve chat talk speak quiz tap grill "
    "iron verify go make"
)
WISHES = words(
    "like love want hope keen eager glad happy delighted wish may can could might mind ok okay alright fine appreciate "
    "grateful welcome mean meaning dying itching let permit allow allowed possible able need wonder wondering "
    "right obliged chance opportunity write writing wanting hoping contact reach touch seek would 'd 'll will "
    "line note thought message email"
)
SPRINGING = words(
    "arise come occur remain spring pop emerge linger turn appear bug nag niggle puzzle trouble pile build mount "
    "bubble gather cross form intrigue follow hit strike keep haunt persist swirl stay surface crop"
)
RAISERS = words("raise prompt spark bring throw leave provoke trigger stir generate get create give")

PROMISING = Turns(
    """
    i ..3 <holding> ..7 ^<queries>
    {have get got 've} ..6 ^<queries>
    <spare> ..3 {for to} ..2 {a few some couple one two three several quick my brief short} ..2 ^<queries>
    you ..2 be ..3 {open up available happy willing game ok okay amenable} ..3 {to for} ..5 ^<queries>
    <settling> ={my a some few the} ..3 ^<queries>
    i ..2 {have get 've} ..6 ^<things> ..4 {i to that} ..4 <clearing>
    i ..2 be ..2 {leave full brimming bursting} ..1 {with of} ..4 ^<queries>
    my ..2 {head mind list notebook brain} ..5 ^<queries>
    my ^<queries> ..2 {be concern relate}
    <wishes> ,,6 <asking> ..7 ^<queries>
    <wishes> ..6 {ask pose put} ..2 you ..3 ^<things>
    {run bounce put pass} ..1 ^something ..1 {by past off to} you
    ^<things> ,,10 {appreciate like want need welcome} ,,5 {clarity clarification}
    {allow permit let} me ..2 to? ..1 {raise ask put make mention} ..3 ^<things>
    {quiz grill tap sound} you ..2 {on about over regarding out} ..4 ^<things>
    {find found} myself ..2 with ..4 ^<queries>
    <wishes> ..6 {enquire inquire ask query} ..2 {about on regarding as into} ..3 ^<things>
    <wishes> ..6 {find know hear learn clarify clear} ..1 {out up}? ..2 ^{few couple thing things points bits}
    {can could may might} i ..3 ask ..1 you? ^{something thing things few couple}
    {can could may might mind} ..1 i ..4 <asking> ..7 ^<queries>
    {pick picking} your ..1 {brain brains mind} ..3 {with about over on} ..4 ^<queries>
    you ..8 {answer answering take taking field handle address entertain clear clarify resolve help} ..7 ^<queries>
    you ..8 {answer answering clear clarify explain} ..2 ^{something thing things few couple points}
    {your the} ..1 {answer answers reply response help} ..3 {to on with} ..4 ^<queries>
    {get have} ..6 ^<queries> ..1 {answered cleared resolved addressed clarified}
    START {just a an one two some several quick brief small short another}? ..2 ^<queries> ..2 {about on regarding
        concerning re around for if}
    START {the a an one some several few}? ..4 ^<queries> ..4 <springing>
    {a one two some several few many couple more} ..3 ^<queries> ..4 <springing>
    <raisers> ..4 ^<queries> ..4 {my me for}
    <sources> ..1 <raisers> ..4 ^<queries>
    START {so such}? {many some several few lots} ..2 ^<queries> END
    ^<things> ..3 i ..4 ask
    {clear clarify check confirm settle} ..1 up? ..4 ^<things> ..2 with ..1 you
    there {be 's} ..5 ^<queries> ..4 {i me about on regarding my}
    there {be 's} ..5 ^<things> ..8 {i to} ..5 <clearing>
    {much lots loads plenty tons heaps lot things} ..2 {i to} ..5 ask
    i ..3 {seek need require request want} ..4 ^{clarification clarifications clarity}
    {curious inquisitive puzzled confused unsure unclear wonder wondering} ..2 {about on by over as} ..4 ^<things>
    ^{thing things point points matter matters part parts aspect aspects bit bits something passages} ,,10 {unclear
        puzzle puzzled puzzling confuse confused lost obscure vague} ,,12 <later>
    {not n't} ..3 {clear obvious} ,,10 <later> ..3 ^<things>
    ^<things> ..6 {not n't} ..3 {clear obvious understand follow} ,,12 <later>
    """,
    sources=words(
        "advert ad posting post article talk blog book paper report spec description page site website piece interview "
        "note advertisement listing vacancy lecture podcast thread film show"
    ),
    spare=words("time minute minutes min mins moment moments second seconds patience bandwidth room appetite energy"),
    settling=words(
        "clear clearing clarify clarifying resolve resolving address addressing answer answering settle dispel"
    ),
    later=words("ask clarify discuss talk speak question questions check verify sort understand raise run confirm"),
    holding=words(
        "have get 've come hold bring carry note prepare jot draw write list gather collect compile save store"
    ),
    queries=QUERIES,
    things=THINGS,
    asking=ASKING,
    wishes=WISHES,
    clearing=words("ask know clarify find clear discuss raise check learn understand query run put wonder"),
    springing=SPRINGING,
    raisers=RAISERS,
)
"""Ways to say that there are questions; the key is the word for them."""
CONDITIONAL = Turns(
    """
    should you ..3 {have need}
    {should if when whenever} ..2 any ..3 <queries>
    {if when whenever} you ..4 {have get need think come} ..5 <queries>
    {any further other} ..1 <queries> ..1 you
    {if when whenever should} ..1 {anything something}
    START ask away
    anything ..1 that? you ..4 {ask know discuss}
    """,
    queries=QUERIES,
)
"""The reader's questions, offered an answer."""
PAST_RAISED = SPRINGING | RAISERS | words("be do make")
TOPICAL = words("about on regarding concerning around re of to over with for")
MEETING = words("free available around convenient call talk speak meet chat time number reach connect suit day contact")
POINTERS = words("them it these this that those")
OWNERS = words("your their his her its our whose exam interview test survey quiz any no every each the this that these")
WITH_RELATIVE = words("the")


def unkept_promises(draft: Draft) -> Iterator[Stretch]:
    """The first mention of questions in a draft that asks none."""
    for sentence in sentences(draft):
        found = next(_promises(sentence), None) or next(_announcements(sentence), None)
        if found is not None and next(CONDITIONAL(sentence), None) is None:
            if not (_is_named(sentence, found) or _asks_elsewhere(draft, sentence, found)):
                yield found
            return


@each_once
def _announcements(sentence: Sentence) -> Iterator[Stretch]:
    for turn in PROMISING(sentence):
        if _is_announced(sentence, turn):
            yield sentence.stretch(turn.first, turn.last)


def _is_announced(sentence: Sentence, turn: Turn) -> bool:
    """Whether it is the writer who has the questions, now."""
    key = turn.key
    if is_quoted(sentence, key) or _is_idiom(key) or key.dep_ == "compound":
        return False
    if _is_scarce(key) or (_is_anothers(key) and lower(key) not in THINGS):
        return False
    if key.pos_ == "VERB" and lemma(key) in {"question", "query", "doubt"}:
        return False
    owners = {lower(child) for child in key.children if child.dep_ in {"det", "poss", "compound", "amod"}}
    if owners & (OWNERS - WITH_RELATIVE) or ("the" in owners and not any(children(key, "relcl"))):
        return False
    if lemma(key) == "doubt" and {"no", "out"} & words_of(sentence):
        return False
    clause = clause_of(sentence, key)
    above = clause_of(sentence, turn.first)
    denies = any(lower(token) in {"not", "n't"} for token in turn.tokens)
    if is_negated(sentence, key) and not denies:
        return False
    if lemma(turn.first) in HOLDING and above.party in {Party.READER, Party.OTHER}:
        return False
    if _is_thanked(sentence, turn) or _is_shunned(sentence, key):
        return False
    for one in (clause, above):
        told = one.time is Time.PAST and not _is_polite(one)
        if told and one.lemma not in PAST_RAISED and lemma(turn.first) not in PAST_RAISED:
            return False
    return above.party is not Party.OTHER or above.lemma in SPRINGING | RAISERS | {"be"} or turn.first.i >= key.i - 3


def _is_sent_on(sentence: Sentence, token: Token) -> bool:
    """Whether the reader is told where to send questions of his own: "address them to the board"."""
    clause = clause_of(sentence, token)
    if clause.mood is not Mood.IMPERATIVE or clause.lemma not in SENDING:
        return False
    receivers = [word for word in token.sent if word.dep_ == "pobj" and lower(word.head) == "to" and word.i > token.i]
    return any(party(word) in {Party.OTHER, Party.SENDER} for word in receivers)


SENDING = words("address direct send pass forward submit refer put")


def _is_shunned(sentence: Sentence, token: Token) -> bool:
    """Whether the writer would rather do something else "than ask"."""
    earlier = [lower(word) for word in sentence.tokens if word.i < token.i]
    return "rather" in earlier and "than" in earlier[earlier.index("rather") :]


def _is_thanked(sentence: Sentence, turn: Turn) -> bool:
    """Whether the reader is thanked for answers that he has given."""
    before = [lower(token) for token in sentence.tokens if token.i <= turn.key.i]
    return bool({"thanks", "thank"} & set(before)) and "for" in before


def _asks_elsewhere(draft: Draft, promising: Sentence, promise: Stretch) -> bool:
    for question in questions(draft):
        if _is_about_meeting(question):
            continue
        if question.sentence.index != promising.index:
            return True
        if (
            question.end > promise.end
            and (question.form.wh or not question.concealed)
            and (question.start >= promise.end or (not question.concealed and question.start > promise.start))
            and not _is_topic(promising, question.form.words[0])
        ):
            return True
    tokens = promising.tokens
    return any(
        token.idx >= promise.stop
        and lower(token) in QUESTION_WORDS
        and at > 0
        and (tokens[at - 1].text in {":", "-", "–", "—"} or lemma(tokens[at - 1]) == "be" or lower(token) == "whether")
        and not _is_topic(promising, token)
        for at, token in enumerate(tokens)
    )


FAVOURS = words("thing something favour favor")
"""One thing that the reader is asked to do; of "things", as of questions, it is not said what each is."""
LEADING_UP = words(
    "i we 'd 'll would will could can want like wish hope need ask request seek to of from you that which"
)
"""What may stand between a favour and its name."""


def _is_named(sentence: Sentence, promise: Stretch) -> bool:
    """Whether it is a favour, and is named: "the one thing I ask is a reply", "one thing I'd ask of you: a reply"."""
    favours = [
        token
        for token in among(sentence, FAVOURS)
        if lower(token) in FAVOURS and promise.begin <= token.idx < promise.stop
    ]
    after = sentence.within(favours[-1].i + 1, sentence.span.end) if favours else ()
    if not after:
        return False
    names = next((token for token in after if lower(token) not in LEADING_UP), after[-1])
    if lemma(names) == "be":
        return any(children(names, "attr", "xcomp", "ccomp", "prep"))
    return names.text in {":", "–", "—"} and names != after[-1]


def _is_topic(sentence: Sentence, token: Token) -> bool:
    """Whether the words only say what the questions are about: "on how you choose"."""
    before = next((word for word in reversed(sentence.tokens) if word.i < token.i), None)
    return (before is not None and lower(before) in TOPICAL) or lower(token) in TOPICAL


def _is_about_meeting(question: Question) -> bool:
    """Whether no more is asked than when and how to talk, or to ask "about them"."""
    if question.concealed and {lower(token) for token in question.form.words} <= TOPICAL | POINTERS:
        return True
    if _is_for_leave(question.form):
        return True
    said = {form for token in question.form.words for form in (lower(token), lemma(token))}
    if not question.form.wh and said & {"number", "whatsapp", "phone", "contact"} and said & {"have", "is", "give"}:
        return True
    return question.form.wh.partition(" ")[0] in {"when", "what", "how", "where"} and bool(said & MEETING)


def _is_for_leave(form: Interrogative) -> bool:
    """Whether the writer only asks for leave to ask: "may I write to you about them?"."""
    said = {lemma(token) for token in form.words} | {lower(token) for token in form.words}
    return form.asker is None and not form.wh and form.auxiliary in LEAVE and bool(said & REACHING) and "if" not in said


LEAVE = words("may can could might would will shall")
REACHING = words(
    "write email mail send ask speak call talk phone ring discuss meet spare contact message question chat"
)


@each_once
def _promises(sentence: Sentence) -> Iterator[Stretch]:
    for token in among(sentence, ASKED_ABOUT):
        if not (_is_own_question(sentence, token) or _is_loose_thing(sentence, token)):
            continue
        if not (is_quoted(sentence, token) or _is_shunned(sentence, token) or _is_sent_on(sentence, token)):
            yield _promise(sentence, token)


def _promise(sentence: Sentence, token: Token) -> Stretch:
    """The promise from its verb or its first word on to the noun: "have a few questions"."""
    head = clause_of(sentence, token).head
    left = min(word.i for word in token.subtree)
    first = head if head.i < token.i and token.i - head.i <= MOST_APART else sentence.span.doc[left]
    last = token if head.i <= token.i or head.i - token.i > MOST_APART else head
    return sentence.stretch(first, last)


def _is_own_question(sentence: Sentence, token: Token) -> bool:
    """Whether a noun names questions that the writer has for the reader now."""
    if lemma(token) not in QUESTION_NOUNS or token.pos_ not in {"NOUN", "PROPN"} or token.dep_ == "compound":
        return False
    owners = [child for child in children(token, "poss") if party(child) is Party.OTHER]
    if owners or any(lower(child) in OTHERS | OPENING for child in token.children) or _is_anothers(token):
        return False
    if _is_scarce(token):
        return False
    if any(lower(child) == "the" for child in token.children) and not any(children(token, "relcl")):
        return False
    clause = clause_of(sentence, token)
    if is_negated(sentence, token) or _is_condition(clause) or _is_idiom(token):
        return False
    if clause.time is Time.PAST and not _is_polite(clause) and clause.lemma not in ARISING | {"leave"}:
        return False
    return _is_put_to_reader(token, clause)


def _is_scarce(token: Token) -> bool:
    """Whether there are "few questions", which is to say hardly any."""
    few = next((child for child in token.children if lower(child) in {"few", "fewer"}), None)
    if few is None:
        return False
    beside = {lower(word) for word in (*token.children, *few.children)}
    return not beside & {"a", "the", "my", "these", "some"}


def _is_idiom(token: Token) -> bool:
    """Whether a question is only a turn of phrase: "out of the question", "without question"."""
    above = lower(token.head)
    bare = not list(children(token, "det", "amod", "nummod"))
    return (
        token.head.dep_ == "prep"
        and above in {"out", "beyond", "without", "in"}
        and bare
        and lemma(token) == "question"
    )


def _is_put_to_reader(token: Token, clause: Clause) -> bool:
    """Whether the questions are the writer's, and the reader is to hear them."""
    if any(above.lemma in {"thank", "thanks", "appreciate"} and not above.modal for above in clause.chain()):
        return False
    if any(lower(child) == "my" for child in _determiners(token)):
        return clause.time is not Time.PAST
    if clause.head == token or clause.mood is Mood.FRAGMENT:
        return clause.party is not Party.OTHER or token.dep_ == "ROOT"
    if _top(token).dep_ in {"nsubj", "nsubjpass"}:
        return clause.lemma in ARISING | {"follow", "hit", "strike"} and not any(children(clause.head, "attr"))
    if clause.party is Party.NOBODY and clause.lemma == "be":
        return any(child.dep_ == "expl" for child in clause.head.children) and not _doubts(token)
    if clause.lemma == "leave":
        return any(party(child) is Party.SENDER for child in children(clause.head, "dobj"))
    if clause.party is Party.READER and clause.lemma in ANSWERING:
        asked = any(
            above.mood in {Mood.QUESTION, Mood.IMPERATIVE} or above.party is not Party.READER
            for above in clause.chain()
        )
        return asked and clause.time is not Time.PAST
    written = clause.lemma in WRITING and token.dep_ == "pobj" and lower(token.head) in {"with", "about"}
    return _is_senders(clause) and (clause.lemma in HOLDING | PUTTING or written)


def _doubts(token: Token) -> bool:
    """Whether a clause follows that is doubted: "there is a question that ..."."""
    return any(lower(child) == "that" for word in children(token, "acl", "relcl") for child in word.children)


def _top(token: Token) -> Token:
    """The noun that a noun after "of" belongs to: "a list of questions"."""
    while token.dep_ in {"pobj", "prep"} and token.head.dep_ in {"prep", "nsubj", "nsubjpass", "attr", "dobj", "pobj"}:
        token = token.head
    return token


def _determiners(token: Token) -> Iterator[Token]:
    yield from children(token, "poss", "det")
    if token.head.dep_ == "prep" and lower(token.head) == "of":
        yield from children(token.head.head, "poss", "det")


def _is_anothers(token: Token) -> bool:
    """Whether the questions are somebody else's: "questions from drivers", "the questions that I had"."""
    for child in token.children:
        if (
            child.dep_ == "prep"
            and lower(child) in {"from", "of"}
            and not any(lower(word) in {"fellow", "me"} for word in child.subtree)
            and any(party(below) is Party.OTHER for below in children(child, "pobj"))
        ):
            return True
        if child.dep_ == "relcl" and any(word.tag_ == "VBD" for word in (child, *children(child, "aux"))):
            return True
    return False


def _is_polite(clause: Clause) -> bool:
    """Whether a past tense is only polite: "I was hoping I could run a question by you"."""
    return any(
        above.modal or above.lemma in {"hope", "wonder", "want", "think", "mind", "like"} or above.mood is Mood.QUESTION
        for above in clause.chain()
    )


def _is_condition(clause: Clause) -> bool:
    return any(above.mark in {"if", "should", "in case"} and above.party is Party.READER for above in clause.chain())


def _is_senders(clause: Clause) -> bool:
    return clause.party in {Party.SENDER, Party.WE} and not (
        clause.lemma in {"get", "have", "list"} and clause.time is Time.PERFECT and clause.lemma != "get"
    )


def _is_loose_thing(sentence: Sentence, token: Token) -> bool:
    """Whether things are named that the writer wants to ask: "ask you something", "a couple of points are unclear"."""
    if lemma(token) not in LOOSE_NOUNS and lower(token) not in LOOSE_NOUNS:
        return False
    if token.pos_ not in {"NOUN", "PRON", "NUM"} or any(lower(child) in OPENING - {"any"} for child in token.children):
        return False
    clause = clause_of(sentence, token)
    if is_negated(sentence, token) or _is_condition(clause):
        return False
    if token.dep_ in {"nsubj", "attr"} or (token.dep_ == "pobj" and token.head.head.dep_ in {"nsubj", "attr"}):
        relatives = [word for top in (token, token.head.head) for word in children(top, "relcl", "acl")]
        if any(_asks_reader(word) for relative in relatives for word in relative.subtree):
            return clause.time is not Time.PAST
        if token.dep_ == "attr" or clause.lemma != "be" or lower(token) in {"one"}:
            return False
        states = {lower(word) for word in children(clause.head, "acomp", "attr", "oprd")}
        puzzling = bool(states & (UNSETTLED - {"clear"})) or ("clear" in states and clause.negated)
        return puzzling and clause.time is Time.PRESENT and _concerns_writer(clause)
    if clause.lemma != "ask" or clause.party not in {Party.SENDER, Party.WE} or clause.time is Time.PERFECT:
        return False
    if clause.time is Time.PAST and not _is_polite(clause):
        return False
    return token.dep_ in {"dobj", "pobj", "dative", "npadvmod"} and _asks_reader(clause.head)


def _asks_reader(verb: Token) -> bool:
    """Whether a verb means to ask the reader: "ask you", or simply "ask"."""
    if lemma(verb) != "ask" or verb.pos_ != "VERB":
        return False
    asked = [party(child) for child in children(verb, "dobj", "dative")]
    return (
        Party.READER in asked
        or not any(who is Party.OTHER for who in asked)
        or all(
            lemma(child) in LOOSE_NOUNS | QUESTION_NOUNS or lower(child) in LOOSE_NOUNS
            for child in children(verb, "dobj")
            if party(child) is Party.OTHER
        )
    )


def _concerns_writer(clause: Clause) -> bool:
    """Whether what is unclear is so to the writer, or to nobody named."""
    for preposition in (word for child in clause.head.children for word in (child, *child.children)):
        if preposition.dep_ == "prep" and lower(preposition) in {"to", "for"}:
            return any(party(below) is Party.SENDER for below in children(preposition, "pobj"))
    return True
