"""Private channels: where the writer takes the exchange, or found out how to reach the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from .frames import Frame, asking_clause, governors
from .guards import is_invited, is_negated, is_quoted, readers_choice
from .match import lexicon
from .memo import each_once
from .prospects import is_usual, speaks_of_both
from .sentences import Sentence, Stretch, sentences
from .turns import Turns, among, words_of
from .vocabulary import PERSONS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

CHANNEL_IDIOMS = Turns.of("channel_idioms", **PERSONS)
CHANNELS = frozenset(entry.lower() for entry in lexicon("channels"))
CONTACTING = words(
    "message text dm ping add friend write contact send request reach slide poke drop follow connect chat talk move "
    "continue switch take shoot get find leave forward post call ring buzz invite hit accept reply answer say come "
    "carry catch join share speak try nudge approach put whatsapp snap sms"
)
PRIVATE = words("personal private home cell mobile")
PRIVATE_NOUNS = words(
    "number email e-mail mail address account gmail hotmail inbox profile cell phone mobile handle mailbox line "
    "letterbox letter-box feed page door"
)
REACHING_OUT = words("reach message dm ping add friend contact nudge poke text whatsapp")
CHANNEL_WORDS_NEEDING_CARE = frozenset(
    {"signal", "text", "texts", "snap", "messenger", "threads", "steam", "pm", "ig", "insta", "fb", "line"}
)
SOURCES = words(
    "find get look track guess dig obtain discover work figure search hunt scrape come locate google unearth pull "
    "stumble have use trace piece deduce dug manage"
)


UNEARTHING = words("find track trace guess dig obtain unearth scrape cough turn dug deduce stumble google leak give")


class ChannelUse(NamedTuple):
    """A step to a private channel; `start` and `end` are offsets into `Draft.text`."""

    at: Stretch
    found_out: bool


def channel_uses(draft: Draft) -> Iterator[ChannelUse]:
    """The steps to private channels in a draft, in order, at most one a sentence."""
    for sentence in sentences(draft):
        use = next(_uses(sentence), None)
        if use is not None:
            yield use


@each_once
def _uses(sentence: Sentence) -> Iterator[ChannelUse]:
    for first, last in _private_contacts(sentence):
        clause = clause_of(sentence, last)
        given = clause.lemma in {"give", "pass", "tell", "show"} and any(
            party(thing) is Party.SENDER for thing in children(clause.head, "dative", "dobj")
        )
        from_writer = (
            clause.party in (Party.SENDER, Party.WE) or sentence.is_question or (given and clause.party is Party.OTHER)
        )
        if from_writer and not _is_silenced(sentence, last):
            yield ChannelUse(sentence.stretch(first, last), True)
    for channel in _channels(sentence):
        clause = clause_of(sentence, channel)
        if _directs(clause, channel, sentence) and not _is_silenced(sentence, channel):
            first, last = sorted((clause.head, channel), key=lambda token: token.i)
            yield ChannelUse(sentence.stretch(first, last), clause.lemma in SOURCES - CONTACTING)
    yield from _by_idiom(sentence)


def _by_idiom(sentence: Sentence) -> Iterator[ChannelUse]:
    """A step that goes by a turn of phrase: "slide into your inbox", "a friend let slip your handle"."""
    for turn in CHANNEL_IDIOMS.longest(sentence):
        first, last = turn.first, turn.last
        clause = clause_of(sentence, first)
        inside = sentence.span.doc[first.i : last.i + 1]
        found = any(lemma(word) in SOURCES - CONTACTING for word in inside)
        unearthed = any(lemma(word) in UNEARTHING for word in inside)
        opens = first.i <= sentence.tokens[0].i + 1
        alone = opens and any(lower(word) in {"me", "you"} for word in inside)
        addressed = speaks_of_both(sentence) or sentence.is_question or _is_told_to_reader(sentence) or alone
        addressed = addressed or _gives_handle(sentence)
        if not addressed and not (unearthed and any(lower(word) in {"you", "your"} for word in inside)):
            continue
        if _is_silenced(sentence, first) or _is_silenced(sentence, last) or _is_topic(sentence, first, last):
            continue
        if any(above.subject is not None and _is_stranger(above.subject) for above in clause.chain()):
            continue
        if is_usual(sentence, clause) or _is_work(clause):
            continue
        if _is_others_habit(clause) and not sentence.is_question:
            continue
        yield ChannelUse(sentence.stretch(first, last), found)


def _is_others_habit(clause: Clause) -> bool:
    """Whether it is what somebody or something else does: "my foreman follows your shop", "the pump sends a text"."""
    return clause.party is Party.OTHER and clause.time is Time.PRESENT


def _gives_handle(sentence: Sentence) -> bool:
    """Whether the writer says under which name to be found: "my handle is kiln_11"."""
    return any(
        lemma(token) in HANDLES and any(lower(child) == "my" for child in token.lefts) for token in sentence.tokens
    )


HANDLES = words("handle username tag id nickname screenname user alias account profile number")


def _is_told_to_reader(sentence: Sentence) -> bool:
    """Whether the sentence tells the reader to do something."""
    return any(clause.mood is Mood.IMPERATIVE for clause in clauses(sentence).values())


def _is_stranger(subject: Token) -> bool:
    """Whether others do it, in a story: "guests", "clients", "users"; a friend who passes something on is none."""
    many = subject.tag_ in {"NNS", "NNPS"} and party(subject) is Party.OTHER
    return many and not any(lower(word) in {"your", "my", "our"} for word in subject.subtree)


def _is_topic(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether the words stand before a noun of work: "your Discord server", "your Instagram campaign"."""
    if last.i + 1 >= sentence.span.end:
        return False
    following = last.nbor(1)
    return last.dep_ in {"compound", "nmod", "amod"} and last.head == following and lemma(following) in PRODUCTS


PRODUCTS = words(
    "server bot campaign team strategy channel integration ad advert feature app page manager editor content marketing "
    "audience product api service support booking shop store presence growth data project"
)


RUNNING = words(
    "run manage grow build handle improve redesign market moderate code staff work test audit analyse analyze study "
    "research support admin administer maintain launch set read edit film shoot review"
)


def _is_work(clause: Clause) -> bool:
    """Whether the channel is what the writer works on: "I'd like to run your Instagram account"."""
    return clause.lemma in RUNNING


def _is_silenced(sentence: Sentence, token: Token) -> bool:
    return (
        is_quoted(sentence, token)
        or is_invited(sentence, token)
        or is_negated(sentence, token)
        or readers_choice(sentence, token)
        or _is_refused(clause_of(sentence, token))
    )


def _is_refused(clause: Clause) -> bool:
    """Whether the step is called wrong: "it would be wrong to write to your personal account"."""
    return any(
        above.modal == "would"
        and lower(word) in {"wrong", "intrusive", "improper", "inappropriate", "unfair", "unprofessional"}
        for above in clause.chain()
        for word in children(above.head, "acomp")
    )


CONTACT_NOUNS = PRIVATE_NOUNS | CHANNELS


def _private_contacts(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """The words of "your private Gmail", "your home address"."""
    for noun in among(sentence, CONTACT_NOUNS):
        if lemma(noun) not in PRIVATE_NOUNS and lower(noun) not in CHANNELS:
            continue
        before = list(noun.lefts)
        owner = next((child for child in before if lower(child) in {"your", "the"}), None)
        named = {lower(noun), *(lower(child) for child in before)}
        private = bool(named & (PRIVATE | {"gmail", "hotmail", "cell", "yahoo", "icloud", "aol"}))
        if (
            private
            and owner is None
            and sentence.is_question
            and any(lower(word) in {"i", "you"} for word in sentence.tokens)
        ):
            yield noun, noun
        if owner is None or not private or noun.dep_ not in {"dobj", "pobj", "nsubjpass", "appos", "conj", "attr"}:
            continue
        if lower(owner) == "the" and not any(lower(word) in {"you", "your", "yours"} for word in noun.subtree):
            continue
        if lower(noun.head) in {"about", "for", "of"} and noun.dep_ == "pobj" and lower(noun.head.head) != "hold":
            continue
        yield owner, noun


CHANNEL_VERBS = words("dm whatsapp friend facebook snapchat telegram instagram pm")
CHANNEL_BEGINNINGS = CHANNEL_VERBS | {channel.split()[0] for channel in CHANNELS}
"""Words with which a channel, or what is done on it, begins."""


def _channels(sentence: Sentence) -> Iterator[Token]:
    tokens = sentence.tokens
    if CHANNEL_BEGINNINGS.isdisjoint(words_of(sentence)):
        return
    for i, token in enumerate(tokens):
        word = lower(token)
        if word not in CHANNEL_BEGINNINGS and lemma(token) not in CHANNEL_VERBS:
            continue
        pair = f"{word} {lower(tokens[i + 1])}" if i + 1 < len(tokens) else ""
        if (pair in CHANNELS and token.dep_ == "compound") or (pair in CHANNELS and token.dep_ == "amod"):
            yield tokens[i + 1]
        elif (
            word in CHANNELS
            and token.pos_ in {"NOUN", "PROPN", "X", "ADJ"}
            and token.dep_ not in {"compound", "nmod", "amod", "poss"}
        ):
            if word in CHANNEL_WORDS_NEEDING_CARE and not (
                token.dep_ == "pobj"
                and lower(token.head) in {"on", "by", "via", "over", "through", "to"}
                and not _specified(token, word)
            ):
                continue
            yield token
        elif (
            word in CHANNELS
            and token.dep_ in {"compound", "nmod", "amod"}
            and lemma(token.head)
            in {
                "message",
                "account",
                "profile",
                "group",
                "chat",
                "request",
                "inbox",
                "page",
                "handle",
                "thread",
                "dm",
                "feed",
                "invite",
                "voice",
                "note",
            }
        ):
            yield token.head
        elif (
            word in {"dm", "pm", "whatsapp"}
            and token.i == tokens[0].i
            and any(lower(child) == "me" for child in token.children)
        ) or (token.pos_ == "VERB" and lemma(token) in CHANNEL_VERBS):
            yield token


def _specified(token: Token, word: str) -> bool:
    """Whether a common noun is meant: "the full text", "by text of the law"."""
    return (
        word in {"text", "texts", "signal", "line"}
        and any(child.dep_ in {"det", "amod", "poss", "nummod"} for child in token.children)
        and not token.text[:1].isupper()
    )


def _directs(clause: Clause, channel: Token, sentence: Sentence) -> bool:
    """Whether the clause sends the reader to the channel, or the writer to the reader on it."""
    head = clause.head
    yours = any(lower(child) == "your" for child in channel.lefts) or any(
        lower(child) == "your" for child in channel.head.lefts if channel.dep_ in {"compound", "appos"}
    )
    objects = [
        *children(head, "dobj", "dative"),
        *(below for prep in children(head, "prep") for below in children(prep, "pobj")),
    ]
    to_reader = (
        yours
        or any(party(thing) is Party.READER for thing in objects)
        or any(lower(child) == "your" for thing in objects for child in thing.lefts)
    )
    to_writer = any(party(thing) is Party.SENDER for thing in objects) or any(
        lower(child) == "my" for thing in objects for child in thing.lefts
    )
    if clause.lemma not in CONTACTING | SOURCES | {"be"} and not yours and clause.head != channel:
        return False
    asked = asking_clause(clause, sentence)
    if (
        clause.mood is Mood.QUESTION
        and clause.lemma == "be"
        and (yours or (clause.party is Party.READER and _is_instrument(channel)))
    ):
        return True
    if clause.party is Party.READER and clause.lemma == "be" and _is_instrument(channel):
        return any(other.mood is Mood.IMPERATIVE for other in clauses(sentence).values())
    if head == channel and clause.subject is None and any(party(thing) is Party.SENDER for thing in objects):
        return True
    if clause.party is Party.READER:
        wanted = (
            clause.mood is Mood.IMPERATIVE
            or asked is not None
            or clause.modal in {"can", "could", "may", "will", "should"}
        )
        return wanted and clause.lemma in CONTACTING and (to_writer or not to_reader) and not _has_others(clause)
    if clause.party in (Party.SENDER, Party.WE):
        if clause.lemma in SOURCES - CONTACTING or clause.lemma in {"find", "get"}:
            return yours
        reaching = clause.lemma in CONTACTING or head == channel
        announced = (
            asked is not None
            or clause.time in (Time.PAST, Time.PERFECT, Time.FUTURE)
            or any(governor.time is Time.FUTURE for governor in governors(clause))
        )
        if clause.party is Party.WE and clause.time in (Time.PAST, Time.PERFECT):
            return False
        if (
            reaching
            and clause.lemma in REACHING_OUT
            and _is_instrument(channel)
            and clause.time in (Time.PAST, Time.PERFECT, Time.FUTURE)
        ):
            return to_reader or not any(
                True for thing in objects if thing != channel and party(thing) is Party.OTHER and thing.pos_ == "NOUN"
            )
        if clause.party is Party.WE or (asked is not None and asked[1] in (Frame.SUGGESTION, Frame.QUERY)):
            return reaching and not _has_others(clause)
        return reaching and announced and to_reader
    if (
        asked is not None
        and asked[1] in (Frame.EMBEDDED, Frame.SUGGESTION, Frame.FRAGMENT)
        and clause.party is Party.NOBODY
    ):
        return _is_instrument(channel)
    if clause.lemma == "be" or clause.lemma in {"work", "suit", "do"}:
        return any(lower(word) in EASIER for word in head.subtree) and any(
            party(word) in (Party.SENDER, Party.WE) or lower(word) == "my" for word in head.subtree
        )
    return False


EASIER = words(
    "best better easier easiest quickest fastest faster quicker simpler simplest handier handiest nicer safer cheaper"
)


def _is_instrument(channel: Token) -> bool:
    """Whether something is done on the channel: "over Messenger", "on Viber"."""
    return channel.dep_ == "pobj" and lower(channel.head) in {"on", "over", "via", "by", "through"}


def _has_others(clause: Clause) -> bool:
    return any(
        party(thing) is Party.OTHER
        and thing.pos_ in {"NOUN", "PROPN"}
        and lemma(thing) in words("customer volunteer patient client user driver guest student member donor")
        for thing in children(clause.head, "dobj", "dative")
    )
