"""Visits that the writer announces, or has made, without an invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from .events import PLACES
from .frames import governors
from .guards import awaits_some_day, invitations, is_negated, is_quoted
from .memo import once
from .prospects import speaks_of_both
from .sentences import Sentence, Stretch, sentences
from .turns import Turns, words_of
from .vocabulary import PERSONS, phrases, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

ARRIVALS = phrases(
    "stop by, stop in, drop by, drop in, drop off, swing by, swing round, pop in, pop by, pop over, pop round, "
    "pop up, come by, come over, come in, come round, show up, turn up, walk in, walk over, look in, nip in, head "
    "over, rock up, call in, call round, knock on, pass by, go by, walk through, nip round, come along, be round, "
    "be by, be over, drift in, stroll in, wander in, duck in, step in, breeze in, sit in, wait in, camp out, hang "
    "around, run by, cycle over, drive over, drive by, drive up, drive down, poke in, stick in, stop off, call "
    "by, slip in, peek in"
)
"""Verb and particle of turning up somewhere."""
GOING = words(
    "go come walk head drive cycle travel appear arrive bring deliver hand leave drop present camp wait sit stand be "
    "turn visit knock show stop call swing pop run nip find catch see look take post ring duck stroll step "
    "hand-deliver handdeliver put stick poke press carry station plant introduce hang linger pay ambush intercept "
    "attend park slip slide surprise"
)
ARRIVING = frozenset(phrase[0] for phrase in ARRIVALS)
VISIT_NOUNS = words("visit appearance")
EXPECTING = words("expect pay make await")
VISITING = GOING | ARRIVING | EXPECTING
RECEPTION = words(
    "doorbell buzzer intercom doorman reception lobby door doorstep desk foyer gate entrance receptionist counter "
    "home house office building lab"
)
PLACES_AND_RECEPTION = PLACES | RECEPTION
WHERE = PLACES_AND_RECEPTION | VISIT_NOUNS | frozenset(particle for _, particle in ARRIVALS) | {"your"}
"""Of these words, as written or as lemmas, one says where a verb of visiting leads."""


DOORS = RECEPTION | words(
    "gates threshold step window porch hallway corridor stairs waiting-room front workshop yard bench till bar "
    "pass car driveway letterbox mailbox street"
)
VISIT_IDIOMS = Turns.of("visit_idioms", **PERSONS, door=DOORS, place=PLACES | DOORS)


class Visit(NamedTuple):
    """A visit nobody arranged. Offsets are into `Draft.text`; `asks_leave` says that permission is asked for."""

    at: Stretch
    asks_leave: bool


def visits(draft: Draft) -> Iterator[Visit]:
    """The unarranged visits that a draft speaks of, in order."""
    found = [visit for sentence in sentences(draft) if (visit := _visit(sentence)) is not None]
    if found and not any(_offers_visit(sentence) for sentence in sentences(draft)):
        yield from found


@once
def _offers_visit(sentence: Sentence) -> bool:
    return bool(invitations(sentence)) and any(
        _arrival(clause) or clause.lemma == "visit" for clause in clauses(sentence).values()
    )


@once
def _visit(sentence: Sentence) -> Visit | None:
    visit = _visit_by_verb(sentence) or _visit_by_idiom(sentence)
    return None if visit is None or invitations(sentence) or awaits_some_day(sentence) else visit


def _visit_by_verb(sentence: Sentence) -> Visit | None:
    """A visit that goes by a verb and what belongs to it: "I'll stop by your office", "expect a visit from me"."""
    said = words_of(sentence)
    if said.isdisjoint(WHERE) or said.isdisjoint(VISITING):
        return None
    for clause in clauses(sentence).values():
        last = _arrival(clause) or _expected(clause)
        if last is None or clause.relation == "csubj" or not _is_announced(clause, sentence):
            continue
        if _stands_before(last, clause):
            continue
        if is_negated(sentence, clause.head) or is_quoted(sentence, clause.head) or _asks(clause):
            continue
        if any(
            word.mark == "if" and word is not clause and word.party is Party.READER and not _is_presence(word)
            for word in clauses(sentence).values()
        ):
            continue
        first, final = sorted((clause.head, last), key=lambda token: token.i)
        return Visit(sentence.stretch(first, final), sentence.is_question)
    return None


def _visit_by_idiom(sentence: Sentence) -> Visit | None:
    """A visit that goes by a turn of phrase: "don't be alarmed if I turn up", "a knock on your door from me"."""
    if sentence.is_question or not any(VISIT_IDIOMS(sentence)) or not _speaks_of_visit(sentence):
        return None
    for turn in VISIT_IDIOMS(sentence):
        clause = clause_of(sentence, turn.key)
        uninvited = lower(turn.first) in {"no", "without"}
        negated = is_negated(sentence, turn.key) and not uninvited
        if negated or is_quoted(sentence, turn.key) or _asks(clause) or _is_told(clause):
            continue
        return Visit(sentence.stretch(turn.first, turn.last), asks_leave=False)
    return None


def _speaks_of_visit(sentence: Sentence) -> bool:
    """Whether the writer is said to come, and to the reader: in so many words, or in a fragment without a subject."""
    if speaks_of_both(sentence) or any(
        token.tag_ == "VBG" and (at == 0 or sentence.tokens[at - 1].text in {":", "–", "—", ";"})
        for at, token in enumerate(sentence.tokens)
    ):
        return True
    ahead = any(clause.party is Party.SENDER and clause.time is Time.FUTURE for clause in clauses(sentence).values())
    ahead = ahead or any(clause.lemma in {"plan", "intend", "aim", "mean"} for clause in clauses(sentence).values())
    door = any(
        lower(token) in READERS_PLACES and any(lower(child) == "the" for child in token.lefts)
        for token in sentence.tokens
    )
    told = any(clause.mood is Mood.IMPERATIVE for clause in clauses(sentence).values())
    return (
        lower(sentence.tokens[0]) in {"will", "expect"}
        or (ahead and (door or any(lower(token) in {"hand", "knocking", "hello", "hi"} for token in sentence.tokens)))
        or (lower(sentence.tokens[0]) == "see" and not sentence.is_question)
        or (told and any(lower(token) in {"me", "i"} for token in sentence.tokens))
    )


READERS_PLACES = words(
    "door doorstep reception lobby entrance foyer gate doorbell intercom office surgery clinic salon restaurant bakery "
    "shop studio lab workshop yard chambers practice school nursery gallery brewery winery vineyard plant works garage"
)
"""Places that are the reader's where none other is named."""


def _is_told(clause: Clause) -> bool:
    """Whether it is a story, a habit, or what others do."""
    finite = next((above for above in clause.chain() if above.time is not Time.NONE), clause)
    if finite.party is Party.OTHER and finite.time is not Time.FUTURE:
        return True
    return (
        finite.time is Time.PRESENT
        and finite.party is Party.SENDER
        and finite.head.tag_ in {"VBP", "VBZ"}
        and not any(lemma(thing) in words("mind plan intention idea notion") for thing in children(finite.head, "dobj"))
        and (finite.mark != "if" and finite.lemma not in words("be plan intend mean aim think know expect hope get"))
    )


def _is_presence(clause: Clause) -> bool:
    """Whether a condition only says whether the reader is to be found: "if you are out", "if you're in"."""
    said = children(clause.head, "acomp", "advmod", "attr", "prep", "prt")
    found = words("out away busy absent off in there around about at elsewhere")
    return clause.lemma == "be" and any(lower(word) in found for word in said)


def _stands_before(place: Token, clause: Clause) -> bool:
    """Whether the place belongs to what stands before the verb: "Instead of turning up at your desk, I write"."""
    return bool(place.i < clause.head.i and place.dep_ == "pobj")


def _arrival(clause: Clause) -> Token | None:
    """The last word of "stop by your office", "be at your desk"; None where nobody arrives at the reader's."""
    head = clause.head
    goes = clause.lemma in GOING
    if not (goes or clause.lemma in ARRIVING) or head.pos_ not in {"VERB", "AUX", "ADJ", "NOUN"}:
        return None
    particle = next(
        (
            child
            for child in head.children
            if child.i > head.i and child.dep_ in {"prt", "advmod", "prep"} and (clause.lemma, lower(child)) in ARRIVALS
        ),
        None,
    )
    if particle is None and not goes:
        return None
    ahead = any(above.time is Time.FUTURE or above.modal for above in governors(clause)) or clause.lemma in {
        "knock",
        "ring",
    }
    place = _readers_place(head, definite=ahead)
    if particle is not None:
        if place is None and any(lemma(at) in NO_PLACES for at in children(particle, "pobj")):
            return None
        if clause.lemma == "knock" and place is None and not all(map(_is_when, children(particle, "pobj"))):
            return None
        if (
            clause.lemma in {"drop", "hand"}
            and lower(particle) == "off"
            and place is None
            and not any(lower(word) == "you" for word in head.subtree)
        ):
            return None
        elsewhere = _other_place(head) and not _seeks_reader(head)
        if place is None and (
            elsewhere
            or (
                clause.lemma in {"show", "turn", "pop"} and lower(particle) == "up" and clause.party is not Party.SENDER
            )
        ):
            return None
        return place or particle
    if place is None or not goes:
        return None
    at_place = clause.lemma == "call" and lower(place.head) == "at"
    if clause.lemma in {"ring", "call"} and not at_place and lemma(place) not in BELLS:
        return None
    if (
        clause.lemma in {"see", "find", "catch", "look", "introduce", "surprise", "get", "take"}
        and not _seeks_reader(head)
        and not any(party(thing) in {Party.READER, Party.SENDER} for thing in children(head, "dobj"))
    ):
        return None
    return place


BELLS = words("doorbell bell buzzer intercom")


def _readers_place(head: Token, *, definite: bool = False) -> Token | None:
    """The place of the reader's that a verb goes to: "your office", "the desk"; with `definite` also "the clinic"."""
    for word in head.subtree:
        if word.dep_ not in {"pobj", "dobj", "conj", "npadvmod"}:
            continue
        if lemma(word) not in PLACES_AND_RECEPTION and not _is_destination(word, head):
            continue
        owners = {lower(child) for child in children(word, "poss", "det")}
        others = {
            child for child in children(word, "poss") if party(child) is not Party.READER and lower(child) != "your"
        }
        if others:
            continue
        if (
            "your" in owners
            or (definite and owners == {"the"} and lemma(word) in PLACES)
            or (
                lemma(word) in RECEPTION
                and lemma(word) not in {"home", "house", "counter", "gate"}
                and owners <= {"the", "your"}
                and word.tag_ != "NNS"
            )
        ):
            if _is_topic(word, head):
                continue
            return word
    return None


def _is_topic(word: Token, head: Token) -> bool:
    """Whether the place is only talked about: "bring order to your office"."""
    preposition = word.head
    if word.dep_ == "dobj":
        return lemma(preposition) not in {"visit", "tour", "ring", "find", "knock", "call", "attend"}
    if lower(preposition) == "with":
        return lemma(word) not in {"receptionist", "reception", "security", "doorman", "secretary", "assistant", "desk"}
    return lower(preposition) in {"about", "of", "for", "from", "regarding"} and lemma(preposition.head) not in {
        "outside",
        "front",
    }


NO_PLACES = words(
    "talk event attention page website site blog post webinar stand booth conference lecture seminar open-day mind "
    "defence conclusion notice ad posting paper article profile show concert exhibition advert job role team work "
    "company side question point session stage tour meetup inbox network list area course programme program podcast "
    "channel email mail system process convenience leisure service disposal level"
)
MOTION = words("come go walk head drive cycle travel turn arrive drop swing drift stroll wander")


def _is_destination(word: Token, head: Token) -> bool:
    """Whether a noun with "your" is where a verb of motion goes: "came to your salon"."""
    to = lower(word.head) in {"to", "at", "by", "into", "round", "past", "outside"} and word.dep_ == "pobj"
    return (
        to
        and lemma(head) in MOTION
        and lemma(word) not in NO_PLACES
        and any(lower(child) == "your" for child in word.lefts)
    )


def _seeks_reader(head: Token) -> bool:
    """Whether the reader was to be found there: "in the hope of catching you", "asked for you"."""
    return any(
        lower(word) == "you" and lemma(word.head) in words("catch see meet find for speak talk introduce greet with to")
        for word in head.subtree
    )


def _other_place(head: Token) -> bool:
    """Whether the verb has another destination: "stop by the depot", "drop in on patients"."""
    for preposition in children(head, "prep", "advmod"):
        for place in children(preposition, "pobj"):
            if (
                party(place) is Party.OTHER
                and lower(preposition) in {"by", "at", "to", "on", "in", "into"}
                and not _is_when(place)
            ):
                return not any(lower(child) == "your" for child in place.subtree)
    return any(
        party(thing) is Party.OTHER
        and not _is_when(thing)
        and not any(lower(child) in {"my", "your"} for child in children(thing, "poss"))
        for thing in children(head, "dobj")
    )


def _is_when(token: Token) -> bool:
    return (
        token.ent_type_ in {"DATE", "TIME"}
        or lemma(token)
        in words(
            "monday tuesday wednesday thursday friday saturday sunday day week morning afternoon evening person hour "
            "noon lunchtime lunch o'clock time moment minute"
        )
        or token.pos_ == "NUM"
        or token.like_num
    )


def _expected(clause: Clause) -> Token | None:
    """The visit in "expect a visit from me", "I'll pay you a visit"."""
    if clause.lemma not in EXPECTING:
        return None
    if clause.lemma == "expect" and any(
        party(thing) is Party.SENDER for thing in children(clause.head, "dobj", "nsubj")
    ):
        return _readers_place(clause.head, definite=True)
    for noun in children(clause.head, "dobj"):
        if lemma(noun) in VISIT_NOUNS:
            mine = any(party(word) is Party.SENDER for word in noun.subtree) or clause.party is Party.SENDER
            yours = clause.party is Party.READER or any(
                party(word) is Party.READER or lower(word) == "your" for word in clause.head.subtree
            )
            return noun if mine and yours else None
    return None


def _is_announced(clause: Clause, sentence: Sentence) -> bool:
    if clause.party is Party.READER:
        met = clause.lemma in {"find", "see", "spot", "catch"} and any(
            party(thing) is Party.SENDER for thing in children(clause.head, "dobj")
        )
        return met or clause.lemma == "expect"
    if clause.party not in {Party.SENDER, Party.WE}:
        return False
    time = next((above.time for above in governors(clause) if above.time is not Time.NONE), Time.NONE)
    if time is Time.FUTURE or clause.modal in {"will", "shall"}:
        return True
    if time is Time.MODAL:
        return any(above.modal in {"can", "could", "might", "may"} for above in governors(clause))
    if time in {Time.PAST, Time.PERFECT}:
        return (
            _seeks_reader(clause.head)
            or (_readers_place(clause.head) is not None and clause.lemma not in {"be", "find", "see"})
            or (clause.lemma in {"swing", "pop", "drop", "stop"} and not _other_place(clause.head))
        )
    above = [governor.lemma for governor in governors(clause)]
    if clause.head.i == clause.head.sent.start and clause.head.tag_ == "VBG":
        return True
    if set(above) & {"plan", "intend", "mean", "aim", "think", "go"}:
        return True
    return time is Time.PRESENT and clause.head.tag_ == "VBG"


def _asks(clause: Clause) -> bool:
    """Whether the visit is asked for ("could I come by?") and so belongs to the requests."""
    return any(above.mood is Mood.QUESTION for above in clause.chain()) or any(
        above.lemma in {"love", "like", "hope", "appreciate", "welcome", "want", "wonder", "invite", "let"}
        for above in governors(clause)
    )
