"""The ask inventory: everything that a draft asks its reader to do, to give or to arrange.

Information questions ("Which lane still uses paper tags?") are the business of `questions.py`; what counts here is a
request: an event, an act of the reader ("could you forward ..."), or something wanted from the reader ("I'd be grateful
for one line"). Restatements of the same ask are one ask.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clauses import Clause, Party, Time, children, clauses, lemma, lower, party
from .correspondence import has_met
from .durations import Duration, durations
from .events import LIVE, Event, EventAsk, event_asks
from .frames import Frame, framed
from .guards import is_invited, is_negated, is_past, is_quoted, path
from .memo import once
from .sentences import Sentence, Stretch, neighbours, sentences
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft


@dataclass(frozen=True, eq=False)
class Ask:
    """One thing that the writer asks for.

    `kind` names what is asked ("live" for time together, else the lemma of the act); asks of one kind are one ask.
    `start` and `end` are offsets into `Draft.text`. `minutes` is what it takes of the reader's live time, where the
    draft says so; `bounded` says that some length is given, if only "brief"; `is_live` says that it takes time as it
    happens; `is_wish` that no more is said than that the writer would welcome the chance to talk.
    """

    kind: str
    at: Stretch
    event: Event | None = None
    minutes: int | None = None
    bounded: bool = False
    is_live: bool = False
    is_wish: bool = False

    @property
    def sentence(self) -> Sentence:
        """The sentence that asks."""
        return self.at.sentence

    @property
    def start(self) -> int:
        """Where the ask begins in `Draft.text`."""
        return self.at.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.at.end

    @property
    def words(self) -> str:
        """The ask as written."""
        return self.at.words


READER_ACTS = words(
    "send tell give review read look check forward pass share refer introduce hire interview consider explain answer "
    "reply respond confirm call email mail schedule book arrange add approve make phone text ping message contact "
    "connect recommend endorse vouch point help advise spare clarify describe direct suggest put keep bear let offer "
    "grant meet visit join see talk speak chat discuss provide reconsider take show walk listen write drop name get "
    "find pick choose update note sign comment critique test try watch open view click vote complete fill circulate "
    "mention ask invite set go have be"
)
GIVEN_THINGS = words(
    "advice feedback thought insight help reply line answer minute time chance opportunity conversation word response "
    "opinion guidance pointer tip input perspective introduction referral interview information detail update "
    "consideration view moment hour recommendation suggestion comment note sentence steer chat call talk meeting "
    "exchange wisdom email"
)
LEARNING = words(
    "hear learn know understand discuss find see talk speak ask get receive meet connect chat pick exchange compare"
)
INTERESTED = words("interested excited passionate curious delighted pleased thrilled proud fascinated impressed drawn")
TALKING = words(
    "talk speak chat discuss meet call conversation phone chance opportunity time moment minute hour connect"
)
FINDING_OUT = words(
    "hear learn know understand find see advice insight thought perspective guidance tip input feedback information "
    "share explain describe pick opinion view wisdom steer pointer ask help"
)
ANSWERING = words("reply respond response answer line word confirm")
COURTESIES = words("thank thanks apology congratulation condolence regard wish gratitude respect greeting compliment")
"""What "please accept my ..." hands over: it asks for nothing."""
CHANCES = words("chance opportunity possibility privilege")
OTHERWISE = frozenset({"if", "should"})


@once
def asks(draft: Draft) -> tuple[Ask, ...]:
    """Every distinct ask of the draft, in order of its first mention."""
    found: dict[str, Ask] = {}
    for ask in sorted((*_event_requests(draft), *_requests(draft)), key=lambda ask: (ask.start, ask.event is None)):
        if any(ask.start < other.end and other.start < ask.end for other in found.values()):
            continue
        found.setdefault(ask.kind, ask)
    if "live" in found:
        found.pop("learn", None)  # one talks in order to learn
    return tuple(found.values())


def live_asks(draft: Draft) -> Iterator[Ask]:
    """The asks for the reader's live time, every mention, in order."""
    return (ask for ask in _event_requests(draft) if ask.is_live)


def _event_requests(draft: Draft) -> Iterator[Ask]:
    for event_ask in event_asks(draft, *Event):
        if event_ask.event is Event.IN_PERSON and event_ask.clause.mark in {"when", "after", "once", "until", "before"}:
            continue  # "when we get together" takes the meeting for settled
        lengths = lengths_near(draft, event_ask.sentence)
        minutes = max((length.minutes for length in lengths if length.minutes is not None), default=None)
        kind = "live" if event_ask.event in LIVE else event_ask.event.value
        yield Ask(
            kind,
            event_ask.at,
            event_ask.event,
            minutes,
            bounded=bool(lengths),
            is_live=event_ask.is_live,
            is_wish=_is_wish_to_talk(event_ask),
        )


def _is_wish_to_talk(asked: EventAsk) -> bool:
    """Whether a talk is only wished for: "I'd love the chance to talk about the role" asks for no slot in a diary."""
    if asked.event is not Event.TALK or asked.frame not in (Frame.WANT, Frame.EMBEDDED):
        return False
    return any(lemma(above) in CHANCES for above in path(asked.word.role))


def lengths_near(draft: Draft, sentence: Sentence) -> tuple[Duration, ...]:
    """The lengths of time named in a sentence, or else in the ones beside it."""
    own = durations(sentence.text)
    if own:
        return own
    return tuple(length for beside in neighbours(draft, sentence) for length in durations(beside.text))


def _requests(draft: Draft) -> Iterator[Ask]:
    for sentence in sentences(draft):
        yield from _requests_of(sentence)


@once
def _requests_of(sentence: Sentence) -> tuple[Ask, ...]:
    found: list[Ask] = []
    for clause, frame in framed(sentence):
        act = _requested_act(clause, frame, sentence)
        if act is None or is_quoted(sentence, clause.head) or is_past(sentence, act) or is_invited(sentence, act):
            continue
        if frame is Frame.IMPERATIVE and (_is_aside(clause.head) or clause.head.tag_ not in {"VB", "VBP"}):
            continue
        if is_negated(sentence, act) or any(_covers(other, clause) for other in found):
            continue
        first, last = sorted((clause.head, act), key=lambda token: token.i)
        found.append(Ask(_kind(act), sentence.stretch(first, last)))
    if not found and _leaves_it_to_reader(sentence):
        found.append(Ask("wish", sentence.whole))
    return tuple(found)


def _is_aside(head: Token) -> bool:
    """Whether a verb begins what stands in parentheses: "(read to me by Zoë)", a remark and no request."""
    return head.i > 0 and str(head.nbor(-1).text) == "("


def _covers(ask: Ask, clause: Clause) -> bool:
    """Whether a clause only spells out an ask already found above it, or does a second act to the same object."""
    above = [governor for governor in clause.chain() if governor is not clause]
    return any(ask.at.begin <= governor.head.idx < ask.at.stop for governor in above)


def _kind(act: Token) -> str:
    if lemma(act) in TALKING:
        return "live"
    if lemma(act) in FINDING_OUT:
        return "learn"
    return "reply" if lemma(act) in ANSWERING else lemma(act)


def _requested_act(clause: Clause, frame: Frame, sentence: Sentence) -> Token | None:
    """The word for what the reader is to do or to give; None where the frame asks nothing of the reader."""
    head = clause.head
    if frame is Frame.IMPERATIVE:
        return _ordered(clause)
    if frame is Frame.EMBEDDED and clause.lemma == "let":
        return _told(clause)
    if frame is Frame.QUERY:
        if clause.party is Party.READER:
            return _readers_act(clause)
        if (clause.party in (Party.SENDER, Party.WE) and sentence.is_question) or clause.modal in {
            "can",
            "may",
            "could",
            "might",
        }:
            return (
                head
                if clause.lemma
                in LEARNING
                | {
                    "send",
                    "share",
                    "ask",
                    "borrow",
                    "put",
                    "trouble",
                    "bother",
                    "have",
                    "use",
                    "offer",
                    "show",
                    "visit",
                    "join",
                    "call",
                }
                else None
            )
        return head if clause.party is Party.NOBODY and sentence.is_question else None
    if frame is Frame.WANT and clause.party is Party.WE and not sentence.is_question:
        return None  # "we need to decide": a plan, asked of nobody
    if frame in (Frame.WANT, Frame.EMBEDDED, Frame.PERFORMATIVE):
        return None if _is_interest(clause) or _is_well_wish(clause) else _wanted(clause)
    if frame in (Frame.SUGGESTION, Frame.FRAGMENT) and sentence.is_question:
        return head
    if frame is Frame.OFFER:
        return _offered(clause, sentence)
    if frame is Frame.CHOICE:
        return head
    return _offered(clause, sentence) if frame is Frame.ANNOUNCEMENT else None


def _is_interest(clause: Clause) -> bool:
    """Whether the writer only says what he finds interesting: "I'm very interested in this role"."""
    if clause.time is not Time.PRESENT or clause.modal:
        return False
    return any(lower(word) in INTERESTED for word in (clause.head, *children(clause.head, "acomp", "attr")))


def _is_well_wish(clause: Clause) -> bool:
    """Whether the writer only hopes that the reader is well: "I hope you're doing well"."""
    if clause.lemma not in {"hope", "trust", "wish"}:
        return False
    return any(
        lemma(below) in {"be", "do", "have", "find", "enjoy", "keep", "stay"}
        for below in children(clause.head, "ccomp")
    )


def _ordered(clause: Clause) -> Token | None:
    head = clause.head
    if head.pos_ == "PROPN" or clause.lemma == "let":
        return None
    if clause.lemma in {
        "thank",
        "note",
        "excuse",
        "pardon",
        "forgive",
        "rest",
        "imagine",
        "welcome",
        "congratulate",
        "enjoy",
        "forget",
        "worry",
        "say",
    }:
        return None
    if clause.lemma in {"find", "see"} and any(
        lower(word) in {"attached", "enclosed", "below", "linked", "above", "here"} for word in head.subtree
    ):
        return None
    if clause.lemma == "feel" or (
        clause.lemma in {"hesitate", "take", "have"}
        and (
            clause.negated
            or any(lemma(thing) in {"care", "day", "week", "weekend"} for thing in children(head, "dobj"))
        )
    ):
        return None
    handed_over = (lemma(thing) in COURTESIES for thing in children(head, "dobj"))
    if clause.negated or (clause.lemma == "accept" and any(handed_over)):
        return None
    return (
        head
        if clause.lemma in READER_ACTS
        or any(party(word) is Party.SENDER or lower(word) == "my" for word in head.subtree)
        else None
    )


def _told(clause: Clause) -> Token | None:
    """The act of "let me know whether ..."; the open formula "let me know if you have questions" asks nothing."""
    for below in children(clause.head, "ccomp", "xcomp"):
        if lemma(below) != "know":
            continue
        for condition in children(below, "advcl", "ccomp"):
            marks = {lower(child) for child in condition.lefts if child.dep_ in {"mark", "advmod"}}
            if marks & OTHERWISE and _is_open_formula(condition):
                return None
        return below
    return None


def _is_open_formula(condition: Token) -> bool:
    """Whether "if ..." only keeps the door open: "if you have any questions", "if anything is unclear"."""
    inside = list(condition.subtree)
    anything = any(lower(word) in {"anything", "any", "further", "else", "more", "additional"} for word in inside)
    about = any(
        lemma(word) in {"question", "unclear", "need", "information", "detail", "concern", "help", "clear", "require"}
        for word in inside
    )
    return anything and about


def _readers_act(clause: Clause) -> Token | None:
    head = clause.head
    for word in (head, *children(head, "acomp", "attr", "xcomp")):
        if lemma(word) in READER_ACTS | {
            "open",
            "willing",
            "able",
            "free",
            "available",
            "happy",
            "interested",
            "mind",
            "time",
            "think",
            "know",
            "like",
        }:
            return word
    return head if clause.modal else None


def _wanted(clause: Clause) -> Token | None:
    """What the writer wants of the reader: an act of the reader, a thing to get, or something to learn."""
    head = clause.head
    if any(lemma(thing) in GIVEN_THINGS for thing in (*children(head, "nsubjpass", "nsubj"),)):
        return next(thing for thing in children(head, "nsubjpass", "nsubj") if lemma(thing) in GIVEN_THINGS)
    for below in clause.head.subtree:
        if below == head:
            continue
        above = below.head
        if (
            below.dep_ == "xcomp"
            and lemma(above)
            in {
                "ask",
                "invite",
                "encourage",
                "urge",
                "request",
                "like",
                "want",
                "need",
                "beg",
            }
            and any(
                party(thing) is Party.READER
                for thing in children(above, "dobj", "nsubj")
                if thing != above and thing.i > above.i
            )
        ):
            return below
        if (
            below.dep_ == "xcomp"
            and lemma(below) in {"send", "share", "provide", "show", "answer", "forward"}
            and (lemma(above) in {"happy", "glad", "delighted", "pleased"} or lower(above) in {"happy", "glad"})
        ):
            return below
        if below.dep_ in {"ccomp", "advcl", "xcomp"} and below.pos_ in {"VERB", "AUX"}:
            subjects = [child for child in below.children if child.dep_ in {"nsubj", "nsubjpass"}]
            if any(party(subject) is Party.READER for subject in subjects):
                return below
            if lemma(below) in LEARNING and not subjects:
                return below
        if (
            lemma(below) in GIVEN_THINGS
            and below.pos_ == "NOUN"
            and below.dep_ in {"dobj", "pobj", "attr"}
            and above.i >= head.i
        ):
            return below
        if below.dep_ == "acl" and lemma(below) in LEARNING:
            return below
    return None


def _offered(clause: Clause, sentence: Sentence) -> Token | None:
    """The act of an offer that waits for the reader's word: "If it helps, I can send the template"."""
    if clause.party is not Party.SENDER or clause.time not in (Time.FUTURE, Time.MODAL, Time.NONE, Time.PRESENT):
        return None
    waits = any(other.mark in OTHERWISE for other in clauses(sentence).values())
    return (
        clause.head
        if waits and clause.lemma in {"send", "share", "show", "offer", "write", "put", "bring", "be"}
        else None
    )


def _leaves_it_to_reader(sentence: Sentence) -> bool:
    """Whether the sentence waits for the reader's wish: "if you'd like to chat, I'm around"."""
    wishes = [clause for clause in clauses(sentence).values() if clause.mark == "if" and clause.party is Party.READER]
    if not wishes:
        return False
    ready = any(clause.party is Party.SENDER and clause.lemma == "be" for clause in clauses(sentence).values())
    return ready and any(clause.lemma in {"like", "want", "prefer", "wish", "be"} for clause in wishes)


def no_reply_wanted(draft: Draft) -> bool:
    """Whether the draft says that it needs no answer, or only thanks for a meeting or an interview that took place."""
    for sentence in sentences(draft):
        tokens = [lower(token) for token in sentence.tokens]
        if (
            "no" in tokens
            and any(word in tokens for word in ("reply", "response", "answer"))
            and any(word in tokens for word in ("need", "needed", "necessary", "required", "expected"))
        ):
            return True
        if has_met(sentence):
            return True
    return False
