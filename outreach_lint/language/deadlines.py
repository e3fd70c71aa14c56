"""Deadlines: the date, the speed or the urgency that a draft sets its reader."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import BODY, Zone
from .acts import Force, reader_acts
from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from .guards import is_negated, is_quoted, path
from .haste import hastes
from .memo import once
from .sentences import sentences
from .times import TimeKind, times
from .turns import among
from .vocabulary import PERIODS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .acts import Act
    from .sentences import Sentence
    from .times import Time as TimeWords

LIMITING = (TimeKind.DEADLINE, TimeKind.URGENCY, TimeKind.MOMENT, TimeKind.SLOT)
NO_LIMIT = words(
    "be meet talk speak chat come visit join connect catch discuss start begin thank feel hesitate worry have"
)
"""Verbs whose time is an appointment's or nobody's, not a limit for an answer."""
AT_LEISURE = re.compile(
    r"\b(?:whenever|any\s*time|no\s+(?:rush|hurry|need|pressure)|in\s+your\s+own\s+time|at\s+your\s+(?:leisure|convenience|own\s+pace)|"
    r"when(?:\s+it)?\s+suits|not\s+urgent|take\s+your\s+time|if\s+you\s+happen\s+to|however\s+late)\b",
    re.IGNORECASE,
)
WAITING = words("wait hold hang")
AT_ONCE = words("immediately urgently now once instantly")
COSTLY = words(
    "send give read review check forward pass share email write sign complete return arrange book ring schedule fix "
    "sort settle approve process submit introduce refer"
)
GRANTING = words("give allow grant")
PRESSING = words("urgent time-sensitive time-critical pressing critical imperative sensitive")
PRESSED = words(
    "matter situation request email message note need case reply response answer this it decision inquiry enquiry"
)
PROMPT = words("prompt speedy swift immediate urgent rapid timely instant earliest early expeditious")
SHORT_TIME = re.compile(
    r"\btime\s+(?:is|'s)\s+(?:\w+\s+)?(?:short|tight|running\s+(?:out|short)|of\s+the\s+essence|ticking)\b"
    r"|\b(?:the\s+)?clock(?:\s+is|'s)\s+ticking\b|\bbefore\s+(?:it'?s|it\s+is|it\s+gets)\s+too\s+late\b"
    r"|\b(?:don't|do\s+not|please\s+don't)\s+(?:delay|dawdle|dally|hang\s+about|wait\s+(?:too|around|long)|leave\s+it\s+too|keep\s+me\s+(?:waiting|hanging))\b"
    r"|\bthe\s+sooner\s+(?:you\b[^.;!?\n]{0,40}|the)\s+better\b|\bcan(?:'t|not|\s+not)\s+wait\s+(?:long|forever|much\s+longer|around|indefinitely)\b"
    r"|\btime[\s-](?:sensitive|critical)\b|\bof\s+the\s+utmost\s+urgency\b",
    re.IGNORECASE,
)


class Limit(NamedTuple):
    """Words that set the reader a time or a speed. Offsets are into `Draft.text`.

    `is_urgent` says that it is an order to act at once.
    """

    start: int
    end: int
    words: str
    is_urgent: bool


def limits(draft: Draft) -> Iterator[Limit]:
    """The limits that a draft sets its reader, in order; none overlaps another."""
    for sentence in sentences(draft, *BODY, Zone.SUBJECT):
        end = -1
        for first, last, urgent in sorted(_pressures(sentence), key=lambda found: (found[0].i, -found[1].i)):
            start, stop = sentence.place(first, last)
            if start < end:
                continue
            end = stop
            yield Limit(start, stop, sentence.words(first, last), urgent)


@once
def _pressures(sentence: Sentence) -> tuple[tuple[Token, Token, bool], ...]:
    """The words that press the reader, and whether they order to act at once."""
    found = tuple(_pressing_words(sentence))
    return () if found and AT_LEISURE.search(sentence.text) else found


def _pressing_words(sentence: Sentence) -> Iterator[tuple[Token, Token, bool]]:
    acts = reader_acts(sentence)
    for time in times(sentence):
        if time.kind not in LIMITING or is_quoted(sentence, time.first) or _starts_offer(sentence, time):
            continue
        if _is_own_offer(sentence, time):
            continue
        act = _limited(sentence, acts, time)
        if act is not None:
            yield time.first, time.last, _is_order_at_once(time, act)
        elif time.kind is TimeKind.DEADLINE and _grants_time(sentence, time):
            yield time.first, time.last, False
    yield from _ending_terms(sentence, acts)
    for clause in clauses(sentence).values():
        if clause.lemma in GRANTING and _gives_reader(clause):
            for span in children(clause.head, "dobj"):
                if lemma(span) in PERIODS:
                    yield clause.head, span, False
    yield from _urgent_words(sentence, acts)
    yield from ((first, last, False) for first, last in hastes(sentence))


def _is_order_at_once(time: TimeWords, act: Act) -> bool:
    return time.kind is TimeKind.URGENCY and lower(time.first) in AT_ONCE and act.force is Force.ORDER


def _starts_offer(sentence: Sentence, time: TimeWords) -> bool:
    """Whether the limit is the posting's own: "before the deadline", "before the closing date on Friday"."""
    following = [lower(word) for word in sentence.tokens if time.last.i < word.i <= time.last.i + 2]
    return bool({"deadline", "closing"} & set(following))


SUPPLYING = words(
    "send bring deliver submit post forward share email mail supply provide hand upload complete finish sign return "
    "drop fill prepare write record translate build draft make do add attach enclose pass answer reply respond confirm"
)


REPLIES = words("answer reply response")


def _is_own_offer(sentence: Sentence, time: TimeWords) -> bool:
    """Whether the time is that of the writer's own service: "would it help if I sent it by Friday?"."""
    clause = clause_of(sentence, time.first)
    answered = any(
        lemma(word) in REPLIES and any(lower(child) in {"my", "our"} for child in word.lefts)
        for word in among(sentence, REPLIES)
        if word.i < time.first.i
    )
    offered = clause.party is Party.SENDER and clause.lemma in SUPPLYING and clause.mark in {"if", "whether"}
    return offered or (
        answered and any(clause.lemma in {"have", "get", "receive", "find"} for clause in clause.chain())
    )


# --- acts with a limit ----------------------------------------------------------------------------------------------


def _limited(sentence: Sentence, acts: tuple[Act, ...], time: TimeWords) -> Act | None:
    """The act of the reader that a time expression limits."""
    for act in acts:
        if _can_be_limited(act, time) and _limits(sentence, act, time):
            return act
    return None


def _can_be_limited(act: Act, time: TimeWords) -> bool:
    if time.kind is TimeKind.DEADLINE or time.kind is TimeKind.URGENCY:
        return act.answers or lemma(act.head) not in NO_LIMIT or _has_a_look(act.head)
    ordered = (
        act.force is Force.ORDER
        and act.head.i < time.first.i
        and lemma(act.head) in COSTLY - NO_LIMIT
        and lower(time.first) in {"this", "tomorrow", "tonight", "today"}
    )
    return (act.answers or ordered) and act.force is not Force.CONDITION


def _has_a_look(verb: Token) -> bool:
    return any(lemma(child) in {"look", "read", "glance", "think", "peek"} for child in children(verb, "dobj"))


def _limits(sentence: Sentence, act: Act, time: TimeWords) -> bool:
    above = list(path(time.first))
    inner = clause_of(sentence, time.first)
    if act.head in above and (inner.head in (act.head, act.clause.head) or inner.relation == "acl"):
        return True
    if inner.head in (act.clause.head, act.carrier.head):
        return bool(act.clause.head == act.carrier.head or abs(time.first.i - act.head.i) < 12)
    if inner.parent is not None and inner.parent.head == act.head and _belongs(inner, act):
        return True
    if time.first.i < act.head.i:
        return False
    between = [clause for clause in clauses(sentence).values() if act.head.i < clause.head.i < time.first.i]
    near = all(_belongs(clause, act) for clause in between)
    return near and not any(
        token.text in {";", ":", "."} or lower(token) in {"because", "since", "after", "as"}
        for token in sentence.tokens
        if act.head.i < token.i < time.first.i
    )


def _belongs(clause: Clause, act: Act) -> bool:
    """Whether a clause after an act is what the act is about: "let me know | whether you are interested"."""
    if clause.head == act.head or clause.relation in {"xcomp", "pcomp"} or clause.lemma == "know":
        return True
    if clause.lemma == "need":
        return False
    about_reader = clause.party in (Party.READER, Party.NOBODY) and clause.time in (
        Time.PRESENT,
        Time.MODAL,
        Time.FUTURE,
        Time.NONE,
    )
    return act.answers and clause.mark in {"if", "whether"} and about_reader


def _grants_time(sentence: Sentence, time: TimeWords) -> bool:
    """Whether the reader is given until then: "you have until Friday", "I can only wait until noon"."""
    for clause in clause_of(sentence, time.first).chain():
        if clause.negated and clause.lemma not in WAITING:
            return False
        if clause.time in (Time.PAST, Time.PERFECT):
            return False
        until = lower(time.first) in {"until", "till", "'til", "up"}
        if (
            clause.party is Party.READER
            and clause.lemma in {"have", "get"}
            and until
            and clause.mood is not Mood.QUESTION
        ):
            return clause.mark not in {"if", "whether", "because", "since", "that"}
        if clause.party is Party.SENDER and clause.lemma in WAITING and until and clause.relation != "relcl":
            return clause.modal != "would"
        if _gives_reader(clause):
            return True
    return False


def _gives_reader(clause: Clause) -> bool:
    if clause.party is not Party.SENDER or clause.lemma not in GRANTING or clause.negated:
        return False
    return clause.time is not Time.PAST and any(
        lower(child) == "you" for child in children(clause.head, "dative", "dobj")
    )


ENDING = words("end expire lapse close finish begin start run go")
COMMITTING = words("sign accept commit leave fly move decide resign")


def _ending_terms(sentence: Sentence, acts: tuple[Act, ...]) -> Iterator[tuple[Token, Token, bool]]:
    """ "Let me know before my notice runs out": the writer's own date as a limit for the answer."""
    for clause in clauses(sentence).values():
        if clause.mark not in {"before", "until", "till"} or clause.subject is None or clause.relation != "advcl":
            continue
        mine = clause.lemma in ENDING and any(
            party(child) is Party.SENDER for child in children(clause.subject, "poss")
        )
        committing = clause.party is Party.SENDER and clause.lemma in COMMITTING
        if (mine or committing) and any(
            act.answers and clause.parent is not None and act.clause in (clause.parent, *clause.parent.chain())
            for act in acts
        ):
            yield next(child for child in clause.head.children if lower(child) == clause.mark), clause.head, False


# --- words of urgency -----------------------------------------------------------------------------------------------


def _urgent_words(sentence: Sentence, acts: tuple[Act, ...]) -> Iterator[tuple[Token, Token, bool]]:
    for match in SHORT_TIME.finditer(sentence.text):
        first, last = _tokens(sentence, *match.span())
        if not is_quoted(sentence, first) and not _is_trade(sentence, first, last):
            yield first, last, False
    for token in among(sentence, URGING):
        if is_quoted(sentence, token):
            continue
        if lower(token) in PRESSING and _is_pressing(sentence, token):
            yield token, token, False
        if lemma(token) in HASTE and token.i > 0 and _is_hastened(sentence, acts, token):
            yield token, token, False
        if lower(token) in PROMPT and any(act.head == token.head and act.head.pos_ == "NOUN" for act in acts):
            yield token, token.head, False
        if lower(token) == "now" and any(
            act.force is Force.ORDER and act.answers and token.head == act.head for act in acts
        ):
            yield token, token, False
        if lower(token) in QUICKLY and any(
            act.answers and act.head == token.head and act.head.i < token.i for act in acts
        ):
            yield token, token, False
    for act in acts:
        if (
            act.force is Force.DEMAND
            and act.head.pos_ == "NOUN"
            and _needs_now(act.carrier)
            and lemma(act.head) in {"answer", "decision", "reply", "response"}
        ):
            yield act.carrier.head, act.head, False


HASTE = words("priority prioritise prioritize expedite fast-track fasttrack urgency hurry")
QUICKLY = words("quickly fast quick")
URGING = PRESSING | HASTE | PROMPT | QUICKLY | {"now"}
"""All words that hurry by themselves, as written or as lemmas."""


def _needs_now(clause: Clause) -> bool:
    """Whether the writer needs it: "I need a decision", not "we would need one"."""
    return clause.lemma == "need" and clause.party is Party.SENDER and clause.time is Time.PRESENT and not clause.modal


def _is_hastened(sentence: Sentence, acts: tuple[Act, ...], token: Token) -> bool:
    """Whether the reader is asked for haste: "treat this as a priority", "expedite my application"."""
    above = list(path(token))
    for act in acts:
        if act.force is Force.CONDITION or clause_of(sentence, token).head not in (act.head, act.clause.head):
            continue
        mine = any(party(word) is Party.SENDER or lower(word) in {"this", "it"} for word in act.head.subtree)
        if mine and (token == act.head or act.head in above) and lower(token) != "priorities":
            return not any(lower(child) in {"your", "their", "top"} for child in token.children)
    return False


def _is_pressing(sentence: Sentence, token: Token) -> bool:
    """Whether "urgent" is said of this mail, not of the writer's trade."""
    if sentence.zone is Zone.SUBJECT:
        following = [word for word in sentence.tokens if word.i > token.i]
        return (
            token == sentence.tokens[0]
            and lower(token) == "urgent"
            and (not following or following[0].text in {":", "!", "-", "–", "—"})
        )
    clause = clause_of(sentence, token)
    if (
        clause.negated
        or is_negated(sentence, token)
        or clause.time not in (Time.PRESENT, Time.NONE)
        or lower(token) in {"imperative", "critical", "sensitive", "pressing"}
    ):
        return False
    if token.dep_ not in {"acomp", "ROOT", "ccomp", "conj", "oprd"}:
        return False
    subject = clause.subject
    if subject is None:
        return True
    owned = {lower(child) for child in subject.children if child.dep_ in {"poss", "det"}}
    return (
        lemma(subject) in PRESSED and (owned <= {"my", "this", "the"}) and clause.party in (Party.NOBODY, Party.OTHER)
    )


def _is_trade(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether time presses in the writer's work: "time-sensitive shipments", "when time is short on the ward"."""
    clause = clause_of(sentence, last)
    if any(
        above.time in (Time.PAST, Time.PERFECT) or above.mark in {"when", "where", "while", "if", "because"}
        for above in clause.chain()
    ):
        return True
    after = sentence.span.doc[last.i + 1] if last.i + 1 < sentence.span.end else None
    if lower(last) in {"sensitive", "critical", "time-sensitive", "time-critical"}:
        if after is not None and after.pos_ in {"NOUN", "PROPN"}:
            return lemma(after) not in PRESSED
        subject = clause.subject
        return subject is None or lemma(subject) not in PRESSED
    return False


def _tokens(sentence: Sentence, start: int, end: int) -> tuple[Token, Token]:
    offset = sentence.bounds[0] - sentence.offset
    inside = [
        token for token in sentence.tokens if token.idx < offset + end and token.idx + len(token) > offset + start
    ]
    return inside[0], inside[-1]
