"""Haste: an answer and a limit in one sentence, and the words of hurry, where no frame holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Mood, Party, Time, clause_of, lemma, lower, party
from .guards import invitations, is_quoted
from .tellings import DENIALS, finite_clause, is_story, stretches
from .times import TimeKind, times
from .turns import Turns, among
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence

CLASSES = {
    "i": words("i we"),
    "me": words("me us"),
    "my": words("my our the"),
    "you": words("you ye your u"),
    "be": words("be is am are 's 're 'm"),
    "answer": words(
        "reply respond answer decide confirm revert acknowledge act choose commit rsvp react attend move "
        "process review read consider sign interview hire call ring email write"
    ),
    "noun": words(
        "answer reply response decision verdict thought thoughts feedback view opinion confirmation yes "
        "word attention consideration acknowledgement acknowledgment reaction indication outcome signal "
        "update news line call interview offer invitation approval permission go-ahead letter email ok "
        "okay signature nod assurance clearance"
    ),
    "reply": words(
        "answer reply response decision verdict confirmation acknowledgement acknowledgment feedback "
        "attention consideration reaction action turnaround resolution word"
    ),
    "help": words("allow let help enable permit spare save free make give suit mean ease"),
    "back": words("get come write report circle revert be go"),
    "need": words(
        "need must want require expect await have ask request like trust appreciate beg demand insist "
        "prefer like love hope wish"
    ),
    "fast": words(
        "quick quickly quicker fast faster speedy speedily prompt promptly swift swiftly rapid rapidly "
        "soonest pronto sharpish sharply chop expeditious expeditiously early immediate immediately "
        "instant urgent urgently hasty timely posthaste post-haste lively"
    ),
    "wait": words("wait hold hang stall keep delay"),
    "dawdle": words(
        "delay dawdle dally dither linger hesitate procrastinate drag wait sit leave hang stall faff tarry"
    ),
}

ANSWERS = Turns(
    """
    {hear hearing} ,,2 {from back}
    <you> ,,5 <answer>
    <you> ,,5 <back> back
    <you> ,,4 let =<me>
    your ,,2 <noun>
    the? <noun> ,,2 from ,,1 {you your}
    a yes {or and} ,,1 no
    {one something anything} from you
    {could can may might} ={i we} ,,1 {have get expect}
    be so {good kind} as to ,,2 :v
    yes or no
    =<i> ,,4 <need> ,,4 <noun>
    =<i> ,,2 <need> ,,3 {to know} ,,1 {know hear have}
    START <answer>
    START {please kindly} ,,1 {<answer> let get come}
    {please kindly} <answer>
    <back> back to =<me>
    let =<me> ,,1 know
    make up your mind
    know ,,1 where ,,1 =i stand
    <noun> ,,2 {wanted needed required expected requested due}
    {a an any your} ,,1 <noun> ,,9 {would will 'd could} ,,1 <help>
    <be> ,,1 expecting ,,2 <noun>
    {have has} to ,,1 reach =<me>
    {expect expecting} ,,2 <noun>
    <you> ,,2 {<need> to should} ,,2 {<answer> tell say settle sort}
    """,
    **CLASSES,
)
HURRIES = Turns(
    """
    START {please kindly do}? hurry ,,1 up? END
    {please kindly do} hurry ,,1 up? END
    quick smart
    chop chop
    time <be> ,,1 {getting moving marching flying slipping}
    {same next 24} ,,1 {day hour} ,,1 <reply>
    overnight <reply>
    you ,,2 {have got 've} ,,1 :d ,,1 {hour day week minute} to
    your silence ,,3 @time
    START {please kindly do}? =be ,,1 {quick prompt swift fast speedy}
    you ,,4 =be ,,1 {quick prompt swift speedy}
    at the ,,1 earliest
    treat ,,5 {urgent priority urgently}
    do {not n't never} ,,1 {take be} ,,2 long
    =<i> ,,2 need ,,1 {this it that things} ,,2 {sorted done settled resolved signed answered decided} ,,2 @time
    {press push pressing pushing hurry rush} <you> ,,1 {for to into}
    rsvp ,,1 @time
    {<answer> <reply>} ,,3 this side of
    double quick
    on the double
    in short order
    <fast> ,,1 <reply>
    {<reply> <answer>} ,,2 {quickly fast speedily swiftly pronto sharpish promptly soonest sooner}
    <you> ,,3 {<answer> let} ,,4 {quickly fast speedily swiftly pronto sharpish soonest}
    <you> ,,3 <back> back ,,4 {quickly fast speedily swiftly pronto sharpish soonest}
    {decide deciding answering replying responding} ,,2 {quickly fast speedily swiftly promptly soon}
    get a move on
    the {sooner quicker faster} ,,10 the ,,1 {better sooner happier}
    do {not n't never} ,,2 <dawdle> ,,3 {long about around over delay forever}
    do {not n't never} ,,1 let ,,2 ={this it my} ,,3 {sit gather languish linger wait}
    do {not n't never} {sit sleep} on ,,1 ={this it my}
    do {not n't never} ,,1 <dawdle> END
    do {not n't never} leave ,,3 ={this it me my} ,,3 {sitting hanging waiting lying long}
    do {not n't never} keep =<me>
    {no any further without} ,,1 time to ,,1 {lose waste}
    time <be> ,,3 {against pressing running ticking short tight essence precious}
    time <be> {not n't never} on =my side
    <my> {time deadline clock days} ,,2 <be> ,,2 {running tight short numbered near close looming limited}
    <my> {time deadline clock days} ,,2 <be> ,,2 @time
    {every each} ,,1 {day hour minute} ,,1 {counts matters}
    =<i> ,,2 {can could ca wo will} ,,1 {not n't never} ,,3 <wait> ,,5 {long longer forever indefinitely until much
        past beyond}
    =<i> ,,2 {can could will 'll} only ,,1 <wait> ,,6 {long so}
    =<i> ,,2 {can could will 'll} only ,,1 <wait> ,,6 @time
    =<i> ,,2 {give giving gave} {it this you} ,,1 {until till to}
    =<i> ,,2 {give giving gave} {it this you} ,,1 @time
    =<i> ,,3 <wait> ,,2 {until till} ,,3 {then before}
    under ,,1 time pressure
    {tight short} ,,1 {deadline timeline timescale}
    {this it matter} ,,2 <be> ,,2 {urgent pressing time-sensitive time-critical}
    urgent that you
    =<i> ,,2 urgently need ,,4 <noun>
    top of ,,2 {pile list queue stack}
    {front head} of ,,2 {queue line list}
    jump ,,1 the queue
    {fast-track fasttrack expedite prioritise prioritize} ,,3 ={my me this}
    as ,,2 priority
    by return
    utmost urgency
    """,
    **CLASSES,
)
BEFORE_MINE = Turns(
    """
    {before by until} {that then} ,,1 END
    before ,,1 ={i my we our} ,,6 :v
    before =<my> ,,3 :n
    {before until} ,,1 :n 's? ,,1 {shift flight ferry lease notice holiday wedding exam}
    """,
    **CLASSES,
)
LIMITS = (TimeKind.DEADLINE, TimeKind.URGENCY)
WELCOMING = words("be suit help request require appreciate welcome need want expect await")
THANKING = words("thank thanks grateful thankful sorry apology apologies apologise apologize")
AT_LEISURE = words("whenever anytime")
LEISURE = AT_LEISURE | words("rush hurry leisure pressure convenience pace obligation")
OTHERS = words(
    "applicant candidate customer client patient staff tenant guest supplier vendor posting advert notice portal"
)


def hastes(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """Where a sentence hurries its reader."""
    hurries = list(stretches(HURRIES, sentence))
    answers = list(stretches(ANSWERS, sentence))
    if not hurries and not answers:
        return
    thanking = among(sentence, THANKING)
    if invitations(sentence) or _grants_leisure(sentence) or any(lemma(word) in THANKING for word in thanking):
        return
    for first, last in hurries:
        if _is_put_to_reader(sentence, first):
            yield first, last
    answers = [(first, last) for first, last in answers if _is_asked(sentence, first, last)]
    if not answers:
        return
    bounded = any(time.kind in LIMITS for time in times(sentence))
    limits = [
        (time.first, time.last)
        for time in times(sentence)
        if (time.kind in LIMITS or (not bounded and _is_near(answers, time.first)))
        and not is_quoted(sentence, time.first)
    ]
    for first, last in (*limits, *stretches(BEFORE_MINE, sentence)):
        if not _is_mine(sentence, first) and _is_one_thought(sentence, answers, first):
            yield first, last


def _grants_leisure(sentence: Sentence) -> bool:
    lemmas = {lemma(word) for word in among(sentence, LEISURE)}
    if lemmas.isdisjoint(LEISURE):
        return False
    return bool(lemmas & AT_LEISURE) or any(lower(word) in DENIALS for word in among(sentence, DENIALS))


def _is_put_to_reader(sentence: Sentence, first: Token) -> bool:
    clause = finite_clause(sentence, first)
    if clause.party is Party.SENDER and clause.time is Time.FUTURE and lower(first) not in CLASSES["i"]:
        return False
    if is_story(sentence, first) or (clause.party is Party.OTHER and lemma(clause.head) not in WELCOMING):
        return False
    addressed = any(party(word) in (Party.READER, Party.SENDER) for word in sentence.tokens)
    told = any(lemma(word) in OTHERS for word in among(sentence, OTHERS))
    spared = {"rather", "instead", "without", "than"} & {lower(word) for word in sentence.tokens if word.i < first.i}
    refused = bool(spared) or (clause.negated and clause.lemma in {"expect", "need", "ask", "want", "require"})
    return (addressed or clause.mood is Mood.IMPERATIVE or len(sentence.tokens) <= 9) and not told and not refused


def _is_asked(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether an answer is the reader's to give and wanted: not denied, not told of the past, not the writer's own."""
    if _is_writers(last) or last.dep_ == "amod":
        return False
    if _is_notice(sentence, first, last):
        return True
    if is_story(sentence, first) or is_story(sentence, last):
        return False
    window = [lower(word) for word in sentence.tokens if first.i - 4 <= word.i <= last.i]
    if any(word in DENIALS - {"no"} for word in window) or any(
        lemma(word) in OTHERS for word in among(sentence, OTHERS)
    ):
        return False
    clause = clause_of(sentence, last)
    finite = finite_clause(sentence, last)
    theirs = party(first) is Party.READER or any(
        party(word) is Party.READER for word in sentence.tokens if first.i <= word.i <= last.i
    )
    if (
        finite.party is Party.OTHER
        and finite.lemma not in {"be"} | CLASSES["help"]
        and not (theirs and (last.pos_ == "VERB" or _is_yours(sentence, first, last)))
    ):
        return False
    if clause.mark == "if" and clause.party is Party.READER and clause.time is not Time.MODAL and not clause.negated:
        return False
    if clause.party is Party.SENDER and clause.lemma in {
        "reply",
        "answer",
        "respond",
        "get",
        "write",
        "confirm",
        "decide",
    }:
        return clause.lemma == "get" and finite_clause(sentence, last).time is not Time.FUTURE
    return not (
        clause.mark in {"if", "unless", "whether", "should"} and clause.lemma in {"need", "want", "have", "wish"}
    )


def _is_writers(noun: Token) -> bool:
    """Whether it is the writer who answers: "you will have my reply within a day"."""
    return noun.pos_ == "NOUN" and any(lower(child) in {"my", "our"} for child in noun.lefts)


def _is_notice(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether a participle without a verb asks for it: "answer wanted: Friday at the latest"."""
    curt = last.tag_ in {"VBD", "VBN"} and lower(last) in {"wanted", "needed", "required", "requested", "expected"}
    return curt and first.i - sentence.tokens[0].i <= 1


def _is_yours(sentence: Sentence, first: Token, last: Token) -> bool:
    return any(lower(word) == "your" for word in sentence.tokens if first.i <= word.i <= last.i)


def _is_near(answers: list[tuple[Token, Token]], time: Token) -> bool:
    """Whether a day that is no limit by itself follows an answer closely: "decide on me this week"."""
    return any(
        0 < time.i - last.i <= 4
        and lemma(last) in {"decide", "answer", "reply", "respond", "confirm", "know", "decision"}
        for _, last in answers
    )


def _is_mine(sentence: Sentence, word: Token) -> bool:
    """Whether a date is that of what the writer or a third party does: "I must renew it by August", "it closes"."""
    clause = clause_of(sentence, word)
    if (
        clause.mood is Mood.STATEMENT
        and clause.party is Party.SENDER
        and clause.lemma not in CLASSES["need"] | words("hear know be have get receive look give")
    ):
        return not (clause.relation in {"advcl", "relcl"} and lower(word) == "before")
    return (
        clause.lemma in {"close", "start", "begin", "open", "advertise", "run", "expire", "apply", "finish"}
        and lower(word) != "before"
    )


def _is_one_thought(sentence: Sentence, answers: list[tuple[Token, Token]], limit: Token) -> bool:
    """Whether no semicolon, colon or new thought stands between an answer and the limit."""
    for first, last in answers:
        low, high = min(last.i, limit.i), max(first.i, limit.i)
        between = [word for word in sentence.tokens if low < word.i < high]
        if limit.i < first.i and finite_clause(sentence, limit) is not finite_clause(sentence, first):
            continue
        broken = any(word.text in {";"} or lower(word) in {"because", "since", "although"} for word in between)
        if not broken and len(between) <= 14:
            return True
    return False
