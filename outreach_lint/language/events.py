"""Event asks: the drinks, meals, meetings, calls and talks that a draft asks its reader for.

An event ask is an event word (a drink, a meal, a meeting, a visit, a call, a talk) in an ask frame whose participants
are the writer and the reader. It fires by default and is silenced by a named guard (RULES 3.3).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from .clauses import (
    PARTIES_TO_AN_ASK,
    Clause,
    Mood,
    Party,
    Time,
    children,
    clause_of,
    clauses,
    gives_name,
    lemma,
    lower,
    party,
)
from .frames import Frame, asking_clause, framed, governors
from .guards import (
    PEOPLE,
    belongs_to_subject,
    invitations,
    is_habit,
    is_invited,
    is_negated,
    is_past,
    is_proposed,
    is_quoted,
    is_third_party,
    readers_choice,
    with_others,
)
from .memo import once
from .prospects import in_prospect
from .sentences import Sentence, Stretch, sentences
from .turns import Turns, among, words_of
from .vocabulary import (
    CAFES,
    DAY_TIMES,
    DRINKS,
    JOINING_NOUNS,
    MEALS,
    PERSONS,
    READER_WORDS,
    TREATS,
    WEEKDAYS,
    WORK_VERBS,
    phrases,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from ..reading.draft import Draft


class Event(Enum):
    """What kind of meeting of minds is asked for."""

    DRINK = "drink"
    MEAL = "meal"
    TREAT = "treat"
    IN_PERSON = "in person"
    CALL = "call"
    TALK = "talk"
    TIME = "time"


LIVE = (Event.DRINK, Event.MEAL, Event.IN_PERSON, Event.CALL, Event.TALK, Event.TIME)
"""Events that take the reader's time as they happen."""


BONDS = frozenset({"connect", "network", "converse", "confer", "exchange", "dialogue", "discuss"})
"""Talk that takes no set time: to connect is a click, to discuss and to exchange may be done by email."""


@dataclass(frozen=True, eq=False)
class EventWord:
    """A word (or several) that names an event. `role` is the word whose place in the sentence is the event's."""

    event: Event
    first: Token
    last: Token
    role: Token


@dataclass(frozen=True, eq=False)
class EventAsk:
    """An event that the writer asks the reader for. `by_choice` says that the reader is left to prefer it."""

    word: EventWord
    sentence: Sentence
    frame: Frame
    clause: Clause
    asker: Clause
    by_choice: bool

    @property
    def event(self) -> Event:
        return self.word.event

    @property
    def is_live(self) -> bool:
        """Whether it takes the reader's time as it happens."""
        return self.event in LIVE and lemma(self.word.first) not in BONDS

    @property
    def joins_reader(self) -> bool:
        """Whether the reader is named as the one to join: "call you", "a coffee with you", "dinner with me"."""
        return any(
            party(token) in (Party.READER, Party.WE) or (lower(token) == "me" and lower(token.head) in {"with", "join"})
            for token in self.clause.head.subtree
        )

    @property
    def at(self) -> Stretch:
        """The ask, from the verb that carries the event (or the event) to the event's end."""
        ends = [self.word.first, self.word.last]
        if self.word.last.dep_ in {"compound", "nmod"} and self.word.role.i > self.word.last.i:
            ends.append(self.word.role)
        head = self.clause.head
        subjects = [subject for child in children(head, "nsubj", "nsubjpass") for subject in child.subtree]
        near = abs(head.i - self.word.first.i) <= 8 and head.pos_ in {"VERB", "AUX", "ADJ"}
        if near and self.word.role not in subjects:
            ends.append(head)
        ends.sort(key=lambda token: token.i)
        return self.sentence.stretch(ends[0], ends[-1])


# --- event words --------------------------------------------------------------------------------------------------

CUPS = words("cup pot mug glass pint bottle round spot plate slice box drop dose")
HOT_VESSELS = words("cup pot mug thermos flask")
COLD_VESSELS = words("glass pint jar dram jug carafe half")
VESSELS = HOT_VESSELS | COLD_VESSELS
BARE_NAMES = words("java joe")
CUPS_OF_COFFEE = VESSELS | BARE_NAMES
"""Words for something to drink that name no drink."""
CALL_NOUNS = words("call phonecall zoom skype facetime webex hangout hangouts videocall videoconference teleconference")
CALL_VERBS = words("call phone ring dial buzz telephone zoom skype facetime videocall")
PHONE_NOUNS = words("phone telephone blower line horn mobile cell")
CALL_OTHER = words(
    "api function system margin sales cold roll casting curtain wake judgement judgment close bird emergency distress "
    "mating procedure service night 911 999 duty support customer client outbound inbound toll warm house sick "
    "capital triage crisis"
)
MEET_VERBS = words("meet visit tour shadow")
WATCHING_VERBS = words("trail follow observe watch accompany join see shadow tail")
AT_WORK = words(
    "midwife nurse engineer chef cook groom team crew colleague teacher pastry technician driver designer carpenter "
    "welder baker gardener doctor vet surgeon staff shift lesson class kitchen workshop round rounds people trainee "
    "lab plant rehearsal service"
)
MEET_NOUNS = words(
    "meeting tour visit sit-down sitdown get-together face-to-face walkthrough walk-through meetup meet-up rendezvous"
)
TALK_NOUNS = words("conversation chat talk discussion word dialogue chinwag natter catch-up catchup exchange")
TALK_VERBS = words("chat talk speak discuss connect converse natter confer network")
Phrase = tuple[str, ...]


def _by_beginning(text: str) -> Mapping[str, Sequence[Phrase]]:
    """The phrases of a text, which commas divide, by their first words."""
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases(text):
        found.setdefault(phrase[0], []).append(phrase)
    return found


ON_SCREEN_ADVERBS = _by_beginning(
    "voice to voice, on screen, on camera, cameras on, by voice, over video, by video, via video"
)
IN_PERSON_ADVERBS = _by_beginning(
    "in person, face to face, in the flesh, face-to-face, in the same room, across a table, around a table, round "
    "a table, over a table, on site, on-site, at your office, in your office, in-person, eye to eye"
)
LONGEST = max(
    len(phrase) for some in (ON_SCREEN_ADVERBS, IN_PERSON_ADVERBS) for begun in some.values() for phrase in begun
)
"""How many words the longest of these phrases has."""
PARTICLE_MEETINGS = phrases(
    "sit down, get together, come in, come by, come over, come round, meet up, link up, look around, look round, "
    "show around, show round, stop by, drop by, swing by, pop in, pop by, drop in, call in, hang out, come along, "
    "pop round, walk around, head over, pop over, swing round"
)
PARTICLE_VERBS = frozenset(verb for verb, _ in PARTICLE_MEETINGS)
SPENDING = words("spend do work have")
WATCHERS = WATCHING_VERBS | SPENDING | {"sit"}
MEETING_WORDS = MEET_VERBS | MEET_NOUNS | PARTICLE_VERBS | WATCHERS | IN_PERSON_ADVERBS.keys() | {"call", "see"}
"""Words with which a meeting begins."""
PLATFORM_NAMES = words("teams meet whatsapp signal")
RINGS = words("ring buzz bell tinkle shout")
CALL_ATTRIBUTES = words("phone telephone video voice")
CALL_WORDS = CALL_NOUNS | PLATFORM_NAMES | CALL_VERBS | PHONE_NOUNS | RINGS | CALL_ATTRIBUTES | ON_SCREEN_ADVERBS.keys()
"""Words with which a call begins, or the means of it."""
TALK_WORDS = TALK_NOUNS | TALK_VERBS | words("up catch touch")
"""Words with which talk begins, or ends: "catch up"."""


@dataclass(frozen=True, eq=False)
class Names:
    """What things are called: words, and turns of up to four words, the last of which may be inflected."""

    entries: frozenset[str]
    beginnings: frozenset[str]
    """The first words of the entries; where neither a word nor its lemma is among them, no entry begins."""

    @classmethod
    def of(cls, *lexicons: Iterable[str]) -> Names:
        """The names that some lexicons hold together."""
        entries = frozenset(entry.lower() for entries in lexicons for entry in entries)
        return cls(entries, frozenset(entry.split(" ")[0] for entry in entries))


DRINK_NAMES = Names.of(DRINKS)
CAFE_NAMES = Names.of(CAFES)
DRINK_AND_CAFE_NAMES = Names.of(DRINKS, CAFES)
MEAL_NAMES = Names.of(MEALS)
TREAT_NAMES = Names.of(TREATS)


def _lexical(sentence: Sentence, names: Names, event: Event) -> Iterator[EventWord]:
    """The names in a sentence, the longest at each place."""
    begun = {token.i for token in among(sentence, names.beginnings)}
    tokens = sentence.tokens
    i = 0
    while begun and i < len(tokens):
        size = _size(tokens[i : i + 4], names) if tokens[i].i in begun else 0
        if size:
            last = tokens[i + size - 1]
            if size > 1 or last.pos_ in {"NOUN", "PROPN", "ADJ", "X", "ADV", "INTJ"} or _is_misread_noun(last):
                yield EventWord(event, tokens[i], last, _event_role(_phrase_head(tokens[i : i + size])))
            i += size
        else:
            i += 1


def _size(tokens: tuple[Token, ...], names: Names) -> int:
    """How many words the longest name has that some words begin with."""
    said = [lower(token) for token in tokens]
    for size in range(len(tokens), 0, -1):
        if " ".join(said[:size]) in names.entries:
            return size
        if " ".join((*said[: size - 1], lemma(tokens[size - 1]))) in names.entries:
            return size
    return 0


def _is_misread_noun(token: Token) -> bool:
    """Whether a "verb" is the drink itself: "a quick matcha", not "drink this"."""
    return bool(token.pos_ == "VERB" and any(child.dep_ in {"det", "amod"} for child in token.lefts))


def _phrase_head(tokens: tuple[Token, ...]) -> Token:
    """The word of a phrase that hangs on something outside it."""
    inside = {token.i for token in tokens}
    return next((token for token in tokens if token.head.i not in inside or token.head == token), tokens[-1])


def _event_role(token: Token) -> Token:
    """The word whose place is the event's: "chat" of "coffee chat", "cup" of "cup of tea"."""
    for _ in range(4):
        head = token.head
        if token.dep_ in {"compound", "nmod", "amod"} and (lemma(head) in JOINING_NOUNS or head.pos_ == "ADV"):
            token = head
        elif token.dep_ == "pobj" and lower(head) in {"of", "in"} and lemma(head.head) in CUPS:
            token = head.head
        elif token.dep_ == "conj" and head.pos_ in {"NOUN", "PROPN"} and not _begins_anew(token, head):
            token = head
        else:
            break
    return token


def _begins_anew(token: Token, head: Token) -> bool:
    """Whether a noun is no second of a pair, whatever the parse: "a glance at the attached papers and | a call"."""
    alone = any(lower(child) in {"a", "an"} for child in token.lefts)
    known = head.pos_ == "PROPN" or any(lower(child) in {"the", "my", "these"} for child in head.lefts)
    return alone and known and head.dep_ == "pobj"


@once
def event_words(sentence: Sentence) -> tuple[EventWord, ...]:
    """Every word of the sentence that could name an event, whether asked for or not."""
    said = words_of(sentence)
    found = [
        word
        for find, needed in FINDERS
        if not needed.isdisjoint(said)
        for word in find(sentence)
        if not is_topic(sentence, word)
    ]
    known = {(word.event, i) for word in found for i in range(word.first.i, word.last.i + 1)}
    found += [
        word
        for word in _idiomatic(sentence)
        if known.isdisjoint((word.event, i) for i in range(word.first.i, word.last.i + 1))
    ]
    return tuple(word for word in found if not is_topic(sentence, word) and not _zooms(word))


def _zooms(word: EventWord) -> bool:
    """Whether "zoom in" means to look closely."""
    following = word.last.i + 1
    return lower(word.last) == "zoom" and following < len(word.last.doc) and lower(word.last.nbor(1)) in {"in", "out"}


DRINK_IDIOMS = Turns.of("drink_idioms", **PERSONS)
MEAL_IDIOMS = Turns.of("meal_idioms", **PERSONS)
CALL_IDIOMS = Turns.of("call_idioms", **PERSONS)
MEETING_IDIOMS = Turns.of("meeting_idioms", **PERSONS)
IDIOMS = (
    (Event.DRINK, DRINK_IDIOMS),
    (Event.MEAL, MEAL_IDIOMS),
    (Event.CALL, CALL_IDIOMS),
    (Event.IN_PERSON, MEETING_IDIOMS),
)
TALKING = words(
    "talk speak chat discuss meet connect explain do have go be catch hear reach contact get take walk run answer tell "
    "introduce interview continue follow say share ask show spare give touch converse confer finish resolve settle "
    "cover handle arrange set natter natter introduce pitch present sell sound pick put look minute min moment hour "
    "conversation word chinwag time half quarter second blether meeting consultation session one that this it what "
    "suit help request call want see find sit visit spend join come please make let swap trade exchange "
    "grab prefer snatch steal humour indulge oblige honour"
)
"""What one does, or what takes place, by phone or at somebody's office, where a place or a means alone says nothing."""


def _idiomatic(sentence: Sentence) -> Iterator[EventWord]:
    """Calls and meetings that go by a turn of phrase: "hear your voice", "put a face to the name"."""
    for event, table in IDIOMS:
        for turn in table.longest(sentence):
            first, last = turn.first, turn.last
            if first.pos_ == "ADP" or first.dep_ == "prep":
                role = _up_to_doing(first)
                alone = event in (Event.CALL, Event.IN_PERSON) and role != first
                if alone and lemma(role) not in TALKING and not role.like_num:
                    continue
            else:
                inside = sentence.span.doc[first.i : last.i + 1]
                role = next((token for token in inside if token.pos_ == "VERB"), _phrase_head(tuple(inside)))
            if event is Event.IN_PERSON and _is_virtual(role):
                continue
            yield EventWord(event, first, last, role)


def _vessels(sentence: Sentence) -> Iterator[EventWord]:
    """A cup, pot or glass of something, whatever it holds; "a java" and "a joe", which are names otherwise."""
    for token in among(sentence, CUPS_OF_COFFEE):
        if token.pos_ in {"NOUN", "PROPN"} and any(lower(child) == "of" for child in children(token, "prep")):
            if lemma(token) in HOT_VESSELS:
                yield EventWord(Event.DRINK, token, token, _event_role(token))
            elif lemma(token) in COLD_VESSELS and token.dep_ in {"dobj", "pobj", "nsubj", "ROOT"}:
                contents = [below for prep in children(token, "prep") for below in children(prep, "pobj")]
                if (
                    not any(
                        lemma(thing) in {"dozen", "hour", "day", "year", "water", "sample"} or thing.pos_ == "NUM"
                        for thing in contents
                    )
                    and lemma(token) != "half"
                ):
                    yield EventWord(Event.MEAL, token, token, _event_role(token))
        elif lower(token) in BARE_NAMES and token.text.islower() and any(lower(child) == "a" for child in token.lefts):
            yield EventWord(Event.DRINK, token, token, token)


POINTERS = words("there one it")


def _places_meant(sentence: Sentence) -> Iterator[EventWord]:
    """The "there" or "one" that points back at a café or a drink: "there is a nice café; shall we meet there?"."""
    for token in among(sentence, POINTERS):
        if (lower(token) == "there" and token.dep_ == "advmod") or (
            lower(token) in {"one", "it"} and token.dep_ == "pobj" and lower(token.head) in {"for", "over"}
        ):
            places = CAFE_NAMES if lower(token) == "there" else DRINK_NAMES
            named = [word for word in _lexical(sentence, places, Event.DRINK) if word.last.i < token.i]
            if named:
                yield EventWord(Event.DRINK, token, token, token.head if lower(token) == "there" else token)


def _meetings(sentence: Sentence) -> Iterator[EventWord]:
    tokens = sentence.tokens
    for token in among(sentence, MEETING_WORDS):
        if token.pos_ == "VERB" and lemma(token) == "call" and (on := _called_on(token)) is not None:
            yield EventWord(Event.IN_PERSON, token, on, token)
        elif (
            token.pos_ == "VERB" and lemma(token) in MEET_VERBS and _is_encounter(token) and not is_greeting(token)
        ) or (
            token.pos_ == "VERB"
            and lemma(token) == "see"
            and any(party(thing) is Party.SENDER for thing in children(token, "dobj"))
        ):
            yield EventWord(Event.IN_PERSON, token, token, token)
        elif token.pos_ == "VERB" and (thing := _watched(token)) is not None:
            yield EventWord(Event.IN_PERSON, token, thing, token)
        elif (
            token.pos_ in {"NOUN", "PROPN"}
            and lemma(token) in MEET_NOUNS
            and not _is_virtual(token)
            and not _is_known(token)
        ):
            yield EventWord(Event.IN_PERSON, token, token, _event_role(token))
        elif token.pos_ in {"VERB", "NOUN", "ADJ", "PROPN"}:
            particle = _particle(token)
            if (lemma(token) == "link" and any(children(token, "dobj"))) or str(token.dep_) == "acl":
                particle = None
            if particle is not None and not any(
                True
                for _ in children(particle, "pobj")
                if lemma(token) not in {"stop", "drop", "swing", "come", "pop", "show", "look", "walk"}
            ):
                yield EventWord(Event.IN_PERSON, token, particle, token)
        if (last := _phrase_end(tokens, token, IN_PERSON_ADVERBS)) is not None:
            yield EventWord(Event.IN_PERSON, token, last, _up_to_verb(token))


def _particle(token: Token) -> Token | None:
    """The "by" of "stop by": a word that makes a meeting of the one that it hangs on."""
    if lemma(token) not in PARTICLE_VERBS:
        return None
    return next(
        (
            child
            for child in token.children
            if child.dep_ in {"prt", "advmod", "prep"}
            and child.i > token.i
            and (lemma(token), lower(child)) in PARTICLE_MEETINGS
        ),
        None,
    )


def _phrase_end(tokens: Sequence[Token], first: Token, choices: Mapping[str, Sequence[Phrase]]) -> Token | None:
    """The last word of that of some phrases which begins with a word; None where there is none."""
    begun = choices.get(lower(first))
    if begun is None:
        return None
    at = tokens.index(first)
    said = tuple([lower(token) for token in tokens[at : at + LONGEST]])
    return next((tokens[at + len(phrase) - 1] for phrase in begun if said[: len(phrase)] == phrase), None)


def _called_on(verb: Token) -> Token | None:
    """The "you" of "call on you at the office"."""
    on = (prep for prep in children(verb, "prep", "prt") if lower(prep) == "on")
    return next((who for prep in on for who in children(prep, "pobj") if party(who) is Party.READER), None)


def _is_known(noun: Token) -> bool:
    """Whether a noun means an event that exists already: "the August meeting", "our last visit", "your tour"."""
    return any(lower(child) in {"the", "this", "that", "these", "those", "our", "your", "last"} for child in noun.lefts)


def _watched(verb: Token) -> Token | None:
    """The reader's people or work that somebody wants to see at close quarters: "trail one of your midwives",
    "sit in on your lessons", "spend a day with your crew", "have me over"."""
    if lemma(verb) not in WATCHERS:
        return None
    particles = {lower(child) for child in verb.children if child.i > verb.i}
    if (
        lemma(verb) == "have"
        and particles & {"over", "round", "in"}
        and any(lower(thing) in {"me", "us"} for thing in children(verb, "dobj", "nsubj"))
    ):
        return next(child for child in verb.children if lower(child) in {"over", "round", "in"})
    spends = lemma(verb) in SPENDING and any(
        lemma(thing) in {"day", "morning", "afternoon", "shift", "hour", "week", "evening", "trial"}
        for thing in children(verb, "dobj")
    )
    sits_in = lemma(verb) == "sit" and "in" in particles
    if not (lemma(verb) in WATCHING_VERBS or spends or sits_in):
        return None
    if lemma(verb) in {"join", "see"} and not any(
        lemma(word) in {"shift", "day", "morning", "afternoon", "round", "work"} and word.dep_ == "pobj"
        for word in verb.subtree
    ):
        return None
    for word in verb.subtree:
        if (
            word.i > verb.i
            and lower(word) == "your"
            and word.head.pos_ in {"NOUN", "PROPN"}
            and (word.head.dep_ != "dobj" or not spends)
        ):
            thing = word.head
            if (
                lemma(thing) in AT_WORK
                or sits_in
                or spends
                or any(
                    lower(child) == "at"
                    for child in verb.subtree
                    if any(lemma(below) == "work" for below in children(child, "pobj"))
                )
            ):
                return thing
    return None


def _up_to_verb(token: Token) -> Token:
    """The verb that an adverbial hangs on, however deep."""
    while token.head != token and token.dep_ in {"pobj", "prep", "advmod", "npadvmod", "nmod", "amod", "compound"}:
        token = token.head
    return token


def _up_to_doing(token: Token) -> Token:
    """The verb that an adverbial hangs on, past the object that a parse may hang it on: "explain it | by phone"."""
    token = _up_to_verb(token)
    done = token.dep_ == "dobj" and lemma(token.head) in TALKING and lemma(token) not in TALKING
    return token.head if done else token


def _is_encounter(verb: Token) -> bool:
    """Whether "meet" (or "visit", "tour", "shadow") is between people, not "meet the deadline"."""
    if _is_virtual(verb):
        return False
    objects = list(children(verb, "dobj"))
    if not objects:
        return lemma(verb) in {"meet"} and verb.tag_ != "VBN"
    for thing in objects:
        if lemma(verb) == "shadow" and lemma(thing) in AT_WORK | PEOPLE:
            return True
        if party(thing) in (Party.READER, Party.WE, Party.SENDER) or lower(thing) in {
            "someone",
            "somebody",
            "anyone",
            "people",
            "person",
        }:
            return True
        possessive = any(lower(child) in {"your", "the"} for child in children(thing, "poss", "det"))
        if lemma(verb) != "meet" and possessive and lemma(thing) in PLACES:
            return True
        if any(lower(child) == "your" for child in children(thing, "poss")):
            return (
                (lemma(verb) != "meet" and lemma(thing) not in UNVISITED)
                or lemma(thing) in PLACES
                or party(thing) is Party.READER
                or lemma(thing) in {"engineer", "people", "nurse", "chef", "lead", "folk", "crew"}
            )
        if lemma(verb) in {"meet", "shadow"} and any(
            lower(child) in {"of", "from", "on", "in"} and any(lower(below) == "your" for below in child.subtree)
            for child in children(thing, "prep")
        ):
            return True
    return False


UNVISITED = words(
    "website page site blog post profile stand booth channel url link shop store webshop portal talk lecture"
)
"""What is visited on a screen, or in public: no visit to the reader."""
PLACES = words(
    "office plant site shop studio lab laboratory workshop kitchen facility building campus school hospital warehouse "
    "premise premises factory depot showroom store gallery clinic ward farm brewery winery theatre theater hq "
    "headquarters space bakery garage yard restaurant hotel library museum nursery stable place floor room reception "
    "desk lobby home house"
)
VIRTUAL = words("online virtual virtually zoom teams skype video phone telephone call remote remotely email e-mail")


def _is_virtual(token: Token) -> bool:
    """Whether a meeting is said to be online."""
    near = [*token.lefts, *token.subtree] if token.pos_ == "NOUN" else list(token.subtree)
    return any(lower(word) in VIRTUAL for word in near)


def _calls(sentence: Sentence) -> Iterator[EventWord]:
    tokens = sentence.tokens
    for token in among(sentence, CALL_WORDS):
        if (last := _phrase_end(tokens, token, ON_SCREEN_ADVERBS)) is not None:
            yield EventWord(Event.CALL, token, last, _up_to_verb(token))
        word, base = lower(token), lemma(token)
        if (base in CALL_NOUNS or word in CALL_NOUNS) and token.pos_ in {"NOUN", "PROPN", "ADJ", "X", "INTJ"}:
            before = {lower(child) for child in token.lefts if child.dep_ in {"compound", "amod", "nmod", "poss"}}
            if (
                any(lower(child) in {"the", "this", "that", "those"} for child in token.lefts)
                or CALL_OTHER & before
                or (base == "call" and word == "call" and _word_before(tokens, token) == "on")
            ):
                continue
            if word == "calls" and not sentence.is_question:
                continue
            yield EventWord(Event.CALL, token, _platform_end(token), _event_role(token))
        elif (
            word in PLATFORM_NAMES
            and token.text[:1].isupper()
            and (previous := _word_before(tokens, token))
            and (
                previous in {"on", "over", "via", "by", "ms", "microsoft", "google", "a"}
                or (previous != "." and any(lower(child) in {"a", "one"} for child in token.lefts))
            )
        ):
            yield EventWord(Event.CALL, token, _platform_end(token), _event_role(token))
        elif token.pos_ == "VERB" and base in CALL_VERBS and _is_phoning(token):
            yield EventWord(Event.CALL, token, token, token)
        elif (
            base in PHONE_NOUNS
            and token.dep_ == "pobj"
            and lower(token.head) in {"on", "over", "by", "via", "onto"}
            and _bare_or_the(token)
        ):
            yield EventWord(Event.CALL, token.head, token, _up_to_doing(token))
        elif base in RINGS and token.pos_ == "NOUN" and lemma(token.head) in {"give", "drop"}:
            yield EventWord(Event.CALL, token, token, token)
        elif (
            base in CALL_ATTRIBUTES
            and token.dep_ in {"compound", "amod", "nmod"}
            and lemma(token.head)
            in {
                "conversation",
                "chat",
                "talk",
                "meeting",
                "discussion",
                "interview",
                "catch",
                "session",
                "word",
                "catchup",
            }
        ):
            yield EventWord(Event.CALL, token, token.head, _event_role(token.head))
        elif word == "phone" and token.dep_ == "npadvmod":
            yield EventWord(Event.CALL, token, token, _up_to_verb(token))


def _word_before(tokens: Sequence[Token], token: Token) -> str:
    """The word just before one of some; empty where that is the first."""
    at = tokens.index(token)
    return lower(tokens[at - 1]) if at else ""


def _platform_end(token: Token) -> Token:
    """The last word of "Teams call", which the parse may break in two."""
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    return following if lower(following) in {"call", "meeting", "chat", "session"} else token


def _bare_or_the(token: Token) -> bool:
    """Whether the telephone is meant: "on the phone about the gauges", but not "on the line in Győr"."""
    complements = [lower(child) for child in children(token, "prep")]
    telephone = lemma(token) in {"phone", "telephone", "blower"} and "of" not in complements
    return all(lower(child) == "the" for child in token.lefts) and (telephone or not complements)


def _is_phoning(verb: Token) -> bool:
    """Whether "call", "ring" ... is to telephone somebody, not "call it a day", "called Fern", "call me Sam"."""
    if verb.tag_ == "VBN" and not any(children(verb, "aux", "auxpass")):
        return False
    if gives_name(verb) or any(child.i > verb.i for child in children(verb, "ccomp")) or _called_on(verb) is not None:
        return False
    if any(
        lower(child) in {"out", "for", "off", "upon", "it", "forth", "himself", "herself"}
        and child.dep_ in {"prt", "prep", "dobj"}
        and not (lower(child) == "for" and any(children(verb, "dobj")))
        for child in verb.children
    ):
        return False
    if lemma(verb) == "ring" and any(
        lower(child) in {"bell", "true", "hollow"} or lemma(child) == "bell" for child in verb.subtree
    ):
        return False
    objects = list(children(verb, "dobj", "dative"))
    if not objects:
        return True
    return any(
        party(thing) in (Party.READER, Party.SENDER, Party.WE)
        or lemma(thing)
        in {
            "office",
            "desk",
            "reception",
            "line",
            "number",
            "assistant",
            "receptionist",
            "someone",
            "secretary",
            "extension",
        }
        for thing in objects
    )


def _talks(sentence: Sentence) -> Iterator[EventWord]:
    for token in among(sentence, TALK_WORDS):
        if token.pos_ == "NOUN" and lemma(token) in TALK_NOUNS and lower(token) != "talks":
            if lemma(token) in {"word", "exchange"} and lemma(token.head) not in {
                "have",
                "be",
                "grab",
                "in",
                "for",
                "to",
                "interest",
            }:
                continue
            if any(lower(child) in {"your", "our"} for child in children(token, "poss")) or (
                lemma(token.head) in {"attend", "hear", "watch", "see", "enjoy", "give"} and lemma(token) == "talk"
            ):
                continue
            yield EventWord(Event.TALK, token, token, _event_role(token))
        elif token.pos_ == "VERB" and lemma(token) in TALK_VERBS and token.dep_ not in {"compound", "amod", "nmod"}:
            if (
                lemma(token) in {"connect", "network", "discuss"}
                and any(party(thing) not in (Party.READER, Party.WE) for thing in children(token, "dobj"))
                and lemma(token) != "discuss"
            ):
                continue
            yield EventWord(Event.TALK, token, token, token)
        elif (
            lower(token) == "up"
            and token.i > 1
            and token.doc[token.i - 1].text == "-"
            and lower(token.doc[token.i - 2]) == "catch"
        ):
            yield EventWord(Event.TALK, token.doc[token.i - 2], token, _event_role(token))
        elif (
            token.pos_ in {"VERB", "NOUN"}
            and lemma(token) in {"catch", "touch"}
            and any(lower(child) in {"up", "base"} for child in token.children)
        ):
            yield EventWord(Event.TALK, token, token, token)


TIME_NOUNS = words("minute min hour half-hour morning afternoon evening time moment day lunchtime")
TIME_GIVING = words(
    "give spare lend grant set block devote carve make find have get borrow steal allocate reserve dedicate free keep "
    "take squeeze clear put"
)


def _times(sentence: Sentence) -> Iterator[EventWord]:
    """The time itself: "spare me an hour", "block out a morning", "ten minutes of your time"."""
    for token in among(sentence, TIME_NOUNS):
        if lemma(token) not in TIME_NOUNS or token.pos_ != "NOUN":
            continue
        given = token.dep_ == "dobj" or (token.dep_ == "npadvmod" and lemma(token.head) in {"spare", "lend", "grant"})
        if (
            given
            and lemma(token.head) in TIME_GIVING
            and not _is_for_reading(token)
            and not (lemma(token.head) in {"have", "get", "take", "make"} and not _is_readers_time(token))
        ) or (
            token.dep_ in {"pobj", "attr", "nsubj"}
            and any(
                lower(child) == "of" and any(lower(below) == "your" for below in child.subtree)
                for child in children(token, "prep")
            )
        ):
            yield EventWord(Event.TIME, token, token, token)


READING = words("read look review glance answer reply write respond skim browse check open scan consider watch")


def _is_for_reading(token: Token) -> bool:
    """Whether the time is for something that the reader does alone: "spare five minutes to read the note"."""
    purposes = (*children(token, "acl", "relcl", "advcl"), *children(token.head, "advcl", "xcomp"))
    return any(lemma(purpose) in READING for purpose in purposes if purpose.i > token.i)


def _is_readers_time(token: Token) -> bool:
    """Whether the time is the reader's: "do you have an hour", "an hour of your time"."""
    verb = token.head
    return any(party(child) is Party.READER for child in children(verb, "nsubj", "dative")) or any(
        lower(word) == "your" for word in token.subtree
    )


FINDERS: tuple[tuple[Callable[[Sentence], Iterator[EventWord]], frozenset[str]], ...] = (
    (partial(_lexical, names=DRINK_AND_CAFE_NAMES, event=Event.DRINK), DRINK_AND_CAFE_NAMES.beginnings),
    (_vessels, CUPS_OF_COFFEE),
    (_places_meant, POINTERS),
    (partial(_lexical, names=MEAL_NAMES, event=Event.MEAL), MEAL_NAMES.beginnings),
    (partial(_lexical, names=TREAT_NAMES, event=Event.TREAT), TREAT_NAMES.beginnings),
    (_meetings, MEETING_WORDS),
    (_calls, CALL_WORDS),
    (_talks, TALK_WORDS),
    (_times, TIME_NOUNS),
)
"""What finds the events of a sentence, and the words of which it has one if there are any, as written or as a lemma."""


ROLE_PREPOSITIONS = words("for over to with on at via by in through during into around onto as like after before about")
POSSIBILITIES = words("chance odd odds possibility prospect hope question thought idea offer option")
CARRIER_NOUNS = words(
    "interest time invitation invite room chance slot moment minute min hour space appetite desire mood opportunity "
    "possibility idea request half one availability company favour favor hope offer gift something link catch up use "
    "work cup guest company"
)


FITTING_IN = words("squeeze fit slot pencil sneak get book")
QUARRELS = words("dispute concern argument debate power tariff tax fight control quarrel worry")
"""What "over coffee" may belong to when coffee is the subject matter and not the occasion."""


def is_topic(sentence: Sentence, word: EventWord) -> bool:
    """TOPIC: the event's name stands for the trade or the subject matter, not for an event."""
    role = word.role
    if word.event is Event.MEAL and lemma(role) == "break" and role.pos_ == "NOUN":
        return True
    if (
        word.event is Event.IN_PERSON
        and role.tag_ == "NNS"
        and not any(party(token) in PARTIES_TO_AN_ASK for token in sentence.tokens)
    ):
        return True
    if word.event in (Event.DRINK, Event.MEAL, Event.TREAT):
        if (
            word.last.dep_ in {"compound", "nmod", "poss", "amod"}
            and word.last.head not in {role, word.last}
            and role == word.last
        ):
            return True
        if (
            any(lower(child) in {"your", "their", "his", "her", "its"} for child in children(role, "poss"))
            and word.event is not Event.TREAT
            and role == word.last
        ):
            return True
    if role.dep_ in {"compound", "nmod", "poss"} and lemma(role.head) not in JOINING_NOUNS:
        return True
    if role.dep_ == "pobj":
        preposition = role.head
        if lower(preposition) == "of" and lemma(preposition.head) in POSSIBILITIES:
            return False
        if preposition.dep_ == "prt" or (lower(preposition) == "in" and lemma(preposition.head) in FITTING_IN):
            return False
        if lower(preposition) not in ROLE_PREPOSITIONS:
            return True
        carrier = preposition.head
        if lower(preposition) == "over" and word.event in (Event.DRINK, Event.MEAL) and lemma(carrier) not in QUARRELS:
            return False
        if carrier.pos_ in {"NOUN", "PROPN"} and lemma(carrier) not in CARRIER_NOUNS and carrier.dep_ != "ROOT":
            if (
                carrier.dep_ in {"dobj", "pobj"}
                and lower(preposition) in {"over", "on", "via", "by", "with", "at", "for"}
                and carrier.head.pos_ in {"VERB", "ADP"}
                and lemma(carrier)
                in JOINING_NOUNS | TALK_NOUNS | words("you question day team week story note thought idea")
            ):
                return False
            return bool(carrier.pos_ != "PRON")
        if lower(preposition) == "about":
            return (
                carrier.dep_ != "ROOT"
                and lemma(carrier) not in {"think", "how", "what", "about"}
                and carrier != preposition
            )
        if (
            lower(preposition) in {"in", "as", "like", "into", "during", "after", "before"}
            and word.event in (Event.DRINK, Event.MEAL)
            and lower(word.last) not in CAFE_NAMES.entries
            and lemma(carrier) not in {"interested", "interest", "in"}
        ):
            return True
    verb = role.head if role.dep_ in {"dobj", "nsubjpass", "dative"} else None
    if verb is not None and verb.pos_ == "VERB" and lemma(verb) in WORK_VERBS:
        return word.event in (Event.DRINK, Event.MEAL, Event.TREAT) and not (
            any(party(child) is Party.READER for child in children(verb, "dative"))
            or (
                lemma(verb) in {"order", "deliver", "cook", "serve", "pour", "brew", "taste", "sample"}
                and any(party(child) is Party.READER for child in children(verb, "dobj"))
            )
        )
    return False


# --- event asks ---------------------------------------------------------------------------------------------------


def _participants_fit(sentence: Sentence, word: EventWord, clause: Clause) -> bool:
    for governor in governors(clause):
        if governor.party in PARTIES_TO_AN_ASK:
            return True
        if belongs_to_subject(word.role, governor):
            return True
    return not is_third_party(sentence, word.role, clause)


@once
def _event_asks(sentence: Sentence) -> tuple[EventAsk, ...]:
    return tuple(ask for word in event_words(sentence) if (ask := _event_ask(sentence, word)) is not None)


def _event_ask(sentence: Sentence, word: EventWord) -> EventAsk | None:
    clause = clause_of(sentence, word.role)
    asked = asking_clause(clause, sentence)
    if asked is not None and asked[1] is Frame.ANNOUNCEMENT and word.event in SHARED:
        asked = _asked_below(clause, sentence) or asked
    shared = asked is None or asked[1] is not Frame.ANNOUNCEMENT
    expected = word.event in SHARED and (
        (shared and _expected(sentence, word) is not None) or _is_all_that_is_asked(sentence)
    )
    asked = asked or _asked_otherwise(sentence, word, clause) or _expected(sentence, word)
    if asked is None:
        return None
    asker, frame = asked
    if frame is Frame.ANNOUNCEMENT and not _involves_reader(sentence):
        return None
    if frame is Frame.IMPERATIVE and word.event is Event.TALK and not _joins_sender(asker):
        return None
    if is_quoted(sentence, word.first) or is_negated(sentence, word.role) or is_past(sentence, word.role):
        return None
    if (not expected and is_habit(sentence, word.role)) or is_invited(sentence, word.role):
        return None
    if not expected and (is_third_party(sentence, word.role, clause) or not _participants_fit(sentence, word, clause)):
        return None
    if _about_work(sentence, word, asker) or (not sentence.is_question and next(TOO_MUCH(sentence), None) is not None):
        return None
    return EventAsk(word, sentence, frame, clause, asker, _is_by_choice(sentence, word))


def _is_by_choice(sentence: Sentence, word: EventWord) -> bool:
    """Whether the reader is left to prefer it; who says "if you'd like a coffee" invites all the same."""
    if word.event in (*FOOD, Event.TREAT) and not COMPARING & {lower(token) for token in sentence.tokens}:
        return False
    return readers_choice(sentence, word.role)


COMPARING = words("prefer easier simpler rather better whichever")


def _asked_below(clause: Clause, sentence: Sentence) -> tuple[Clause, Frame] | None:
    """The ask inside an announcement: "I'm coming to Lyon | hoping that you would see me"."""
    shapes = {id(asker): (asker, shape) for asker, shape in framed(sentence)}
    inner = (shapes[id(governor)] for governor in governors(clause) if id(governor) in shapes)
    return next(((asker, shape) for asker, shape in inner if shape is not Frame.ANNOUNCEMENT), None)


TAG_ASK = re.compile(
    r"\b(?:may|might|can|could|would you let me|would that be|is that) ?(?:i|possible|ok|okay|allowed|all right)?\?$"
    r"|i(?:'d| would) (?:love|like) (?:to|that)\.?$",
    re.IGNORECASE,
)


def _asked_otherwise(sentence: Sentence, word: EventWord, clause: Clause) -> tuple[Clause, Frame] | None:
    """The frame that an event gets from being the sentence's subject, from a tag, or from standing alone."""
    subject = clause.subject
    if (
        subject is None
        and sentence.is_question
        and clause.lemma == "be"
        and word.role.dep_ in {"attr", "nsubj"}
        and word.role.head == clause.head
        and not _has_owner(word)
    ):
        return clause, Frame.QUERY
    if (
        subject is not None
        and (subject == word.role or word.role in list(subject.subtree))
        and not clause.negated
        and not _has_owner(word)
    ):
        verbless = clause.time is Time.NONE and clause.head.pos_ == "ADV"
        if sentence.is_question and (verbless or clause.time in (Time.PRESENT, Time.MODAL, Time.FUTURE)):
            return clause, Frame.QUERY
        if clause.lemma == "be" and any(
            lower(token) in {"mind", "after", "want", "like", "hope", "need"}
            for right in clause.head.rights
            for token in right.subtree
        ):
            return clause, Frame.WANT
        if (
            clause.modal in {"would", "could", "might"}
            and clause.relation != "advcl"
            and any(lower(token) in READER_WORDS | {"us", "me", "we"} for token in sentence.tokens)
        ):
            return clause, Frame.EMBEDDED
    timed = any(lemma(child) in WEEKDAYS | DAY_TIMES | {"time", "day", "week"} for child in clause.head.children)
    if timed and sentence.is_question and word.event in SHARED and word.role.dep_ == "pobj":
        return clause, Frame.QUERY
    if TAG_ASK.search(sentence.text):
        return clause, Frame.QUERY
    if word.event in SHARED and _is_all_that_is_asked(sentence):
        return clause, Frame.WANT
    if (
        clause.mood is Mood.FRAGMENT
        and clause.relation == "ROOT"
        and (word.event in (Event.DRINK, Event.MEAL))
        and _stands_alone(clause, word)
    ):
        return clause, Frame.FRAGMENT
    return None


OUTRIGHT = Turns(
    """
    {thing things favour favours favor favors} ..2 i ..2 ={ask request want like seek beg} {of from}? <you>? {: is 's
        was would}
    {add include put count sign place} <you> ..2 {to in on among} ..3 {list them number queue rota}
    <you> ..1 be ..3 {next top high first} ..2 {my the} ..1 list
    all {that what}? i ,,4 {ask want need seek request}
    all i {'m am} ..2 {after asking seeking requesting wanting}
    {only sole one single small} ..1 {request ask wish ambition}
    what i ..3 {want need ask 'm am} ..3 {after is}
    my ..2 {request proposal suggestion} {is :}
    """,
    **PERSONS,
)
"""Turns of phrase that say of whatever stands beside them that it is asked for."""


def _is_all_that_is_asked(sentence: Sentence) -> bool:
    return next(OUTRIGHT(sentence), None) is not None


FOOD = (Event.DRINK, Event.MEAL)
SHARED = (Event.DRINK, Event.MEAL, Event.TREAT, Event.IN_PERSON, Event.CALL)
"""Events that happen between people only where they agree to it; a talk or a time is much else besides."""
HAVING = words(
    "have get grab buy do share take meet join fancy enjoy bring offer want need like love treat stand shout owe "
    "invite "
    "tempt arrange set schedule book organise organize plan fix propose suggest request spare find make give host cook "
    "serve pay cover order accept prefer drink eat sip discuss welcome appreciate swap trade exchange send deliver "
    "drop "
    "leave bake pour save reserve put squeeze fit manage slot pencil combine hold "
    "look settle prove show clear decide await wait go be work suit come talk chat speak "
    "catch sit see visit tour shadow attend consider allow grant try repay thank say think sound mean"
)


def _expected(sentence: Sentence, word: EventWord) -> tuple[Clause, Frame] | None:
    """The frame of an event that the writer and the reader are simply said to have before them."""
    if word.event not in SHARED or not in_prospect(sentence, word.role) or _has_owner(word):
        return None
    if with_others(word.role) or with_others(clause_of(sentence, word.role).head):
        return None
    clause = clause_of(sentence, word.role)
    role = word.role
    if role.pos_ in {"NOUN", "PROPN"}:
        above = role.head if role.dep_ != "pobj" else role.head.head
        taken = role.dep_ in words("dobj pobj dative attr nsubj conj ROOT npadvmod appos oprd dep")
        over = role.dep_ == "pobj" and lower(role.head) in {"over", "round", "around"} and word.event in FOOD
        if not taken or (above != role and lemma(above) not in HAVING and above.pos_ == "VERB" and not over):
            return None
    elif is_greeting(role) or (
        clause.party is Party.OTHER and role.pos_ in {"VERB", "AUX"} and not _is_openness(clause)
    ):
        return None
    return clause, Frame.SUGGESTION


def is_greeting(verb: Token) -> bool:
    """Whether "meet" only greets: "nice to meet you!"."""
    above = verb.head
    return (
        lemma(verb) == "meet"
        and lower(above) in GREETINGS
        and not any(child.tag_ == "MD" or lower(child) == "'d" for child in (*above.children, *above.head.children))
    )


GREETINGS = words("nice good great lovely pleased pleasure glad delighted wonderful")


def _is_openness(clause: Clause) -> bool:
    return clause.subject is not None and lemma(clause.subject) in POSSIBILITIES | {"what", "request", "ask", "wish"}


def _has_owner(word: EventWord) -> bool:
    return any(
        (child.dep_ == "poss" and party(child) is Party.OTHER) or lower(child) in {"your", "our"}
        for child in word.role.children
    )


def _stands_alone(clause: Clause, word: EventWord) -> bool:
    """Whether a verbless sentence is about the event itself: "Just a brew and fifteen minutes"."""
    words_ = [lower(token) for token in clause.head.sent]
    return bool({"just", "maybe", "perhaps", "only", "possibly"} & set(words_)) and word.role.dep_ in {
        "ROOT",
        "appos",
        "conj",
        "npadvmod",
        "attr",
        "dobj",
    }


def _involves_reader(sentence: Sentence) -> bool:
    if any(lower(token) in READER_WORDS or party(token) is Party.WE for token in sentence.tokens):
        return True
    return any(clause.mood is Mood.IMPERATIVE for clause in clauses(sentence).values())


TOO_MUCH = Turns(
    """
    more than i ..2 {ask expect dare hope want}
    {too much lot} to ask
    """
)
"""Turns of phrase that take an ask back before it is made."""


def _joins_sender(asker: Clause) -> bool:
    """Whether an order is to do something with the writer: "talk to me", not "discuss this story at ..."."""
    return any(party(token) in (Party.SENDER, Party.WE) or lower(token) == "my" for token in asker.head.subtree)


WH_WORDS = words("what which who whom whose how when where why")


WHEN_NOUNS = words(
    "day time date hour week weekday morning afternoon evening slot place spot café cafe pub venue moment part end "
    "month chance odds number diary calendar schedule availability"
)


def _about_work(sentence: Sentence, word: EventWord, asker: Clause) -> bool:
    """WH-QUESTION ABOUT WORK: "Which of your coffees sells out first?", not "When can we talk?"."""
    first = next((token for token in sentence.tokens if token.is_alpha), None)
    if first is None or lower(first) not in WH_WORDS or not sentence.is_question:
        return False
    opening = [lower(token) for token in sentence.tokens[:5]]
    if opening[:2] in (["how", "about"], ["what", "about"], ["why", "not"], ["what", "if"], ["how", "'s"]):
        return False
    if opening[:4] == ["what", "do", "you", "say"] or opening[:3] == ["why", "do", "n't"]:
        return False
    if opening[:3] == ["what", "would", "you"]:
        return "say" not in opening and "do" not in opening
    if {"odds", "chances"} & set(opening) or (lower(first) == "how" and asker.lemma in {"sound", "seem"}):
        return False
    between = word.event in (Event.CALL, Event.IN_PERSON, Event.TALK, Event.TIME) or asker.party is not Party.OTHER
    if word.event is Event.DRINK and lemma(word.first) in {"take", "like", "drink", "have"}:
        return False  # "how do you take your coffee?"
    timed = lower(first) in {"when", "where"} or bool((WHEN_NOUNS | WEEKDAYS) & set(opening[1:5]))
    if timed and between and any(token.tag_ == "MD" or lemma(token) == "do" for token in sentence.tokens):
        return not (_involves_reader(sentence) and word.event is not Event.TALK) and not _is_ours(asker)
    return not _is_ours(asker)


def _is_ours(asker: Clause) -> bool:
    return asker.party in (Party.SENDER, Party.WE) and asker.modal in words("can could shall should may might")


def offers_email(sentence: Sentence) -> bool:
    """Whether the sentence offers email as a way to answer."""
    tokens = [lower(token) for token in sentence.tokens]
    by_mail = any(word in {"email", "e-mail", "mail", "writing", "line"} for word in tokens)
    return by_mail and any(
        word in {"or", "just", "equally", "also", "well", "welcome", "plenty", "fine", "works", "too", "as", "perfect"}
        for word in tokens
    )


@once
def invited_events(draft: Draft) -> frozenset[Event]:
    """The kinds of event that the reader proposed somewhere in the draft, so that later mentions are answers."""
    found: set[Event] = set()
    for sentence in sentences(draft):
        if invitations(sentence):
            found.update(word.event for word in event_words(sentence) if is_proposed(sentence, word.role))
    return frozenset(found)


def event_asks(draft: Draft, *events: Event) -> Iterator[EventAsk]:
    """What the draft asks for of these kinds, in order; what the reader proposed is left out."""
    return (ask for ask in _standing_asks(draft) if ask.event in events)


def event_asks_in(draft: Draft, sentence: Sentence, *events: Event) -> Iterator[EventAsk]:
    """What a sentence of a draft asks for of these kinds, in order; what the reader proposed is left out."""
    return (ask for ask in _event_asks(sentence) if ask.event in events and _stands(draft, ask))


@once
def _standing_asks(draft: Draft) -> tuple[EventAsk, ...]:
    asks = [ask for sentence in sentences(draft) for ask in _event_asks(sentence)]
    return tuple([ask for ask in asks if _stands(draft, ask)])


def _stands(draft: Draft, ask: EventAsk) -> bool:
    """Whether what is asked for was not proposed by the reader, nor is settled."""
    treats = ask.event in (Event.DRINK, Event.MEAL, Event.TREAT)
    return ask.event not in invited_events(draft) and (treats or not looks_forward(ask.asker))


def looks_forward(asker: Clause) -> bool:
    """Whether the clause only looks forward to the event: it takes it for settled, and asks for nothing."""
    return asker.lemma == "look" and any(lower(child) == "forward" for child in asker.head.children)
