"""Phoning: calls that the writer announces, and calls that the reader is told to make."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, gives_name, lemma, lower, party
from .frames import Frame, asking_clause, governors
from .guards import invitations, is_negated, is_quoted, is_third_party, readers_choice
from .memo import once
from .prospects import is_outsider, is_usual
from .sentences import Sentence, Stretch, sentences
from .turns import NUMBER, Turns, words_of
from .vocabulary import PERIODS, PERSONS, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

CALLING_IDIOMS = Turns.of("calling_idioms", **PERSONS)
CALL_SIGNS = Turns.of("call_signs", **PERSONS)
PHONE_BACK_IDIOMS = Turns.of("phone_back_idioms", **PERSONS)
VOICE_NOT_WRITING = Turns(
    """
    <hardly> ..1 <mailing> ,,8 ^<ring>
    {no without poor bad hate loathe useless hopeless slow} ..3 <mail> ,,8 ^<ring>
    <mail> ,,5 {unreliable patchy down hopeless useless broken astray spam lost dodgy} ,,8 ^<ring>
    START ^{phone telephone voice} {call calls contact} only
    ^{call calls phone telephone text texts} only please? END
    only by ^{phone telephone text}
    """,
    hardly=words("n't not never rarely hardly seldom instead rather"),
    mailing=words("check read use do see answer open like trust look email write reply type respond emailing writing"),
    mail=words("email emails e-mail mail mails write inbox emailing writing type typing broadband internet wifi"),
    ring=words("ring call phone text telephone dial"),
)
NUMBER_IDIOMS = Turns.of("number_idioms", **PERSONS)
DIALLING = words("call phone ring telephone dial buzz facetime skype videocall")
NUMBER_PART = re.compile(r"\+?(?=[\d().-]*?\d{3})[\d().-]+")
"""A telephone number, or a group of its figures."""
TEXTING = words("text sms whatsapp")
SENDING = words("send drop shoot give ping fire")
CALL_GIFTS = words("call ring buzz bell shout tinkle phonecall")
"""What one "gives" somebody by phoning."""
ROUTES = words("phone telephone mobile cell landline cellphone sms text blower")
"""By what one phones or texts."""
VOICE_TRACES = words("voicemail voice-mail answerphone message")
SWITCHBOARD = words(
    "office desk reception line number assistant receptionist secretary switchboard extension front department team "
    "hr landline mobile cell school ward studio"
)
NUMBER_NOUNS = words("number line extension mobile cell cellphone landline digit digits phone")
NUMBER_KINDS = words("phone cell mobile direct office telephone contact work landline cellphone")
ENDS = re.compile(
    r"\b(?:me|you|us)\b|\b(?:my|your)(?:\s(?:own|direct|personal|private|best|work|office))?"
    r"\s(?:cell|mobile|phone|desk|landline|extension)\b(?!\s(?:network|plan|tariff|mast|range|customer|base|line|fleet))",
    re.IGNORECASE,
)
REACHING = words("reach get contact catch find try")


class PhoneUse(NamedTuple):
    """Words about phoning in a draft. Offsets are into `Draft.text`."""

    at: Stretch
    to_arrange: bool = False

    @property
    def joins_both(self) -> bool:
        """Whether the words put writer or reader at the end of the line: "ring me", "a number to reach you on"."""
        sentence = self.at.sentence
        return ENDS.search(sentence.text, self.at.begin - sentence.whole.begin) is not None


def announced_calls(draft: Draft) -> Iterator[PhoneUse]:
    """The calls that the writer says he will make, or has made, to the reader or the reader's office."""
    return _each(draft, _announced_call)


def phone_demands(draft: Draft) -> Iterator[PhoneUse]:
    """The places where the reader is told to phone or text the writer, or to give a phone number."""
    return _each(draft, _phone_demand)


def _each(draft: Draft, find: Callable[[Sentence], PhoneUse | None]) -> Iterator[PhoneUse]:
    return (use for sentence in sentences(draft) if (use := find(sentence)) is not None)


HANDSETS = words("phone telephone receiver")
DESKS = words("switchboard receptionist reception secretary")
VOICEMAILS = words("voicemail voice-mail")
PHONE_WORDS = (
    DIALLING | TEXTING | CALL_GIFTS | VOICEMAILS | VOICE_TRACES | NUMBER_NOUNS | HANDSETS | DESKS | ROUTES | {"phones"}
)
"""Without one of these, or a number, a verb and what belongs to it speak of no call."""


def _clauses_about_phones(sentence: Sentence) -> Collection[Clause]:
    """The clauses of a sentence that has words for a phone or a call; none of any other."""
    found = words_of(sentence)
    return () if PHONE_WORDS.isdisjoint(found) and NUMBER not in found else clauses(sentence).values()


# --- announced ----------------------------------------------------------------------------------------------------


@once
def _announced_call(sentence: Sentence) -> PhoneUse | None:
    announced = _announced_by_verb(sentence) or _announced_otherwise(sentence)
    return None if announced is None or invitations(sentence) else announced


def _announced_by_verb(sentence: Sentence) -> PhoneUse | None:
    """A call that goes by a verb or a noun in its clause: "I'll ring your office", "my voicemail of Tuesday"."""
    for clause in _clauses_about_phones(sentence):
        trace = _own_trace(clause)
        if trace is not None and not is_quoted(sentence, trace):
            return _use(sentence, trace, trace)
        last = _dialled(clause) or _given_call(clause) or _coming_call(clause) or _trace(clause)
        if last is None or is_quoted(sentence, clause.head) or is_negated(sentence, clause.head):
            continue
        if not _is_told(clause, last) or _reaches_others(clause):
            continue
        if any(_asked_for(other) for other in clauses(sentence).values()):
            continue
        return _use(sentence, clause.head, last)
    return None


def _announced_otherwise(sentence: Sentence) -> PhoneUse | None:
    """A call that goes by a turn of phrase: "I'll try my luck by phone", "your phone will ring: that's me"."""
    otherwise = _calling_idiom(sentence)
    if otherwise is None or any(_asked_for(clause) for clause in clauses(sentence).values()):
        return None
    return otherwise


def _calling_idiom(sentence: Sentence) -> PhoneUse | None:
    for turn in CALLING_IDIOMS.longest(sentence):
        first, last = turn.first, turn.last
        clause = clause_of(sentence, first)
        if _is_denied(sentence, first) or not _is_told(clause, last) or _reaches_others(clause):
            continue
        if clause.lemma == "leave" and _is_left_for_others(clause):
            continue
        if clause.time in {Time.PAST, Time.PERFECT} and not _names_reader(sentence, first, last):
            continue
        return _use(sentence, first, last)
    for turn in CALL_SIGNS.longest(sentence):
        first, last = turn.first, turn.last
        clause = clause_of(sentence, first)
        ahead = any(above.time is Time.FUTURE for above in clause.chain())
        if _is_denied(sentence, first) or not (ahead or _names_reader(sentence, first, last)):
            continue
        if any(above.lemma in WISHING for above in clause.chain()) or is_usual(sentence, clause):
            continue
        if sentence.is_question and (clause.modal or clause.lemma in {"have", "take"}):
            continue
        return _use(sentence, first, last)
    return None


WISHING = words("love like hope wonder appreciate want welcome prefer wish need")


def _is_denied(sentence: Sentence, token: Token) -> bool:
    head = clause_of(sentence, token).head
    if is_quoted(sentence, token) or is_negated(sentence, token) or is_negated(sentence, head):
        return True
    before = [lower(word) for word in sentence.tokens if token.i - 4 <= word.i < token.i]
    return any(word in {"no", "not", "n't", "never", "nor", "without"} for word in before)


def _names_reader(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether the reader is spoken of, in the words or near them."""
    near = sentence.span.doc[max(sentence.span.start, first.i - 8) : min(sentence.span.end, last.i + 9)]
    return any(lower(word) in {"you", "your", "yours", "yourself"} for word in near) or any(
        lemma(word) in REACHED | {"expect"} for word in near
    )


REACHED = words("receptionist switchboard reception secretary voicemail answerphone answering answer machine engaged")
"""Who or what takes a call that finds nobody."""


def _reaches_others(clause: Clause) -> bool:
    """Whether the call goes to somebody else: "ring the pharmacy", "speak to suppliers by phone"."""
    things = [
        *children(clause.head, "dobj", "dative"),
        *(
            below
            for word in (clause.head, *children(clause.head, "dobj"))
            for prep in children(word, "prep", "dative")
            if lower(prep) in {"to", "with", "for"}
            for below in children(prep, "pobj")
        ),
    ]
    others = [thing for thing in things if party(thing) is Party.OTHER and thing.pos_ in {"NOUN", "PROPN"}]
    return any(
        not _reaches_reader(thing) and (is_outsider(thing) or thing.tag_ in {"NNS", "NNPS"} or lemma(thing) in CALLED)
        for thing in others
        if lemma(thing) not in words("detail name number word message time question request information hope idea aim")
        if thing.ent_type_ not in {"DATE", "TIME"} and lemma(thing) not in PERIODS | VOICE_TRACES | CALL_GIFTS
    )


CALLED = words(
    "pharmacy supplier customer client patient donor guest hospital caller bank school station family gp agency "
    "landlord alumni member subscriber voter tenant lead prospect vendor contractor helpline"
)


def _asked_for(clause: Clause) -> bool:
    """Whether the call waits for the reader's word: "if you ask me to", "if you prefer"."""
    return (
        clause.mark == "if"
        and clause.party is Party.READER
        and clause.lemma in {"ask", "prefer", "want", "like", "tell", "say", "need", "wish", "invite"}
    )


def _own_trace(clause: Clause) -> Token | None:
    """The call already made in "my voicemail of Tuesday", "that missed call was me"."""
    for noun in clause.head.subtree:
        if lemma(noun) not in VOICEMAILS | {"call"} or noun.pos_ != "NOUN":
            continue
        kinds = {lower(child) for child in noun.lefts}
        if lemma(noun) in VOICEMAILS and "my" in kinds:
            return noun
        done = noun.dep_ == "dobj" and clause.party in {Party.OTHER, Party.NOBODY}
        missed = lemma(noun) == "call" and "missed" in kinds and not done
        if missed and any(party(word) is Party.SENDER for word in noun.sent):
            return noun
    return None


def _use(sentence: Sentence, one: Token, other: Token) -> PhoneUse:
    first, last = sorted((one, other), key=lambda token: token.i)
    return PhoneUse(sentence.stretch(first, last), _arranges(last) or _arranges(one))


def _arranges(token: Token) -> bool:
    """Whether the call is made to fix an interview or a meeting."""
    return any(
        lemma(word) in {"schedule", "arrange", "set", "book", "fix", "organise", "organize"}
        and any(lemma(thing) in {"interview", "meeting", "time", "appointment"} for thing in children(word, "dobj"))
        for word in token.subtree
    )


SITES = words(
    "surgery clinic chamber chambers practice studio shop salon yard depot site branch workshop lab bakery kitchen "
    "stable farm garage gallery theatre firm company plant works mill nursery press"
)
"""Places of work, which may be rung themselves."""
LATELY = words(
    "morning afternoon evening yesterday today earlier twice already just lunchtime week monday tuesday "
    "wednesday thursday friday saturday sunday night"
)


def _reaches_reader(thing: Token) -> bool:
    return party(thing) is Party.READER or (
        (lemma(thing) in SWITCHBOARD or (lemma(thing) in SITES and _is_of_now(thing)))
        and all(
            lower(child) in {"your", "the", "main", "front", "direct", "hiring"}
            or child.dep_ in {"compound", "amod", "prep"}
            for child in thing.children
        )
    )


def _is_of_now(place: Token) -> bool:
    """Whether the place is rung now and once: "I rang the surgery this morning", not "I rang the depot every night"."""
    near = {lower(word) for word in place.head.subtree}
    ahead = any(child.tag_ == "MD" or lower(child) in {"'ll", "be"} for child in place.head.children)
    return place.tag_ != "NNPS" and (ahead or bool(near & LATELY)) and not near & {"every", "each", "would"}


def _dialled(clause: Clause) -> Token | None:
    """The last word of "call you", "ring your office", "call" (nobody else named)."""
    head = clause.head
    if (
        clause.lemma not in DIALLING
        or head.pos_ not in {"VERB", "NOUN", "PROPN"}
        or (head.tag_ == "VBN" and clause.time is Time.NONE)
    ):
        return None
    if gives_name(head) or any(
        lower(child) in {"out", "for", "off", "upon", "forth", "it"} and child.dep_ in {"prt", "dobj"}
        for child in head.children
    ):
        return None
    if clause.lemma == "call" and any(
        lower(on) == "on" and lower(child) == "my" for on in children(head, "prep") for child in on.subtree
    ):
        return None  # "calling on my experience"
    things = list(children(head, "dobj", "dative"))
    if things:
        return next((thing for thing in things if _reaches_reader(thing)), None)
    if any(child.dep_ in {"ccomp", "oprd", "attr"} and child.i > head.i for child in head.children):
        return None
    if clause.time in {Time.PAST, Time.PERFECT} and not any(
        lower(word) in {"you", "your", "yesterday", "twice", "earlier", "reception", "times", "already"}
        for word in head.subtree
    ):
        return None
    return head


def _given_call(clause: Clause) -> Token | None:
    """The call of "give you a ring", "make a follow-up call to your office"."""
    head = clause.head
    if clause.lemma not in {
        "give",
        "make",
        "place",
        "put",
        "drop",
        "have",
        "follow",
        "pick",
        "get",
        "try",
        "reach",
        "be",
        "chase",
        "speak",
        "talk",
    }:
        return None
    for noun in head.subtree:
        if (
            lemma(noun) in CALL_GIFTS
            and noun.pos_ == "NOUN"
            and noun.dep_ in {"dobj", "pobj"}
            and clause.lemma in {"give", "make", "place", "put", "drop"}
        ):
            receivers = [
                *children(head, "dative"),
                *(
                    below
                    for prep in (*children(head, "prep", "dative"), *children(noun, "prep"))
                    for below in children(prep, "pobj")
                ),
            ]
            named = [thing for thing in (*receivers, *children(head, "dobj")) if thing != noun]
            if any(_reaches_reader(thing) for thing in named) or not [
                thing
                for thing in named
                if party(thing) is Party.OTHER
                and thing.pos_ in {"NOUN", "PROPN"}
                and thing.ent_type_ not in {"DATE", "TIME"}
            ]:
                return noun
    by_phone = next(
        (
            word
            for word in head.subtree
            if _is_phone_route(word) and not word.text[-1:].isdigit() and lower(word.head) != "to"
        ),
        None,
    )
    if (
        by_phone is not None
        and head.pos_ in {"VERB", "AUX"}
        and clause.lemma not in {"work", "sell", "use", "buy", "do"}
    ):
        with_whom = [
            below
            for prep in children(head, "prep")
            if lower(prep) in {"with", "to"}
            for below in children(prep, "pobj")
        ]
        others = [
            thing
            for thing in (*children(head, "dobj"), *with_whom)
            if party(thing) is Party.OTHER and not _reaches_reader(thing)
        ]
        return None if others else by_phone
    desk = next(
        (word for word in head.subtree if lemma(word) in DESKS and "your" in {lower(child) for child in word.children}),
        None,
    )
    if (
        desk is not None
        and clause.lemma in {"be", "try", "reach", "get", "speak", "ask", "contact"}
        and clause.time is not Time.FUTURE
    ):
        return desk
    picked = clause.lemma == "pick" and any(lower(thing) in HANDSETS for thing in children(head, "dobj"))
    if picked and any(lower(word) in {"you", "your"} for word in clause.head.sent):
        return next(children(head, "dobj"))
    return None


def _coming_call(clause: Clause) -> Token | None:
    """The call of "expect my call", "you can expect a ring from me"."""
    if (
        clause.lemma == "hear"
        and clause.party is Party.READER
        and any(party(word) is Party.SENDER for word in clause.head.subtree)
    ):
        return next((word for word in clause.head.subtree if _is_phone_route(word)), None)
    if clause.lemma not in {"expect", "await", "get", "receive", "anticipate", "look", "watch", "have"}:
        return None
    for noun in clause.head.subtree:
        if lemma(noun) in CALL_GIFTS and noun.pos_ == "NOUN" and noun.dep_ in {"dobj", "pobj"}:
            mine = any(lower(child) == "my" for child in children(noun, "poss")) or any(
                party(word) is Party.SENDER for word in clause.head.subtree
            )
            if mine and clause.party in {Party.READER}:
                return noun
    return None


def _trace(clause: Clause) -> Token | None:
    """The voicemail of "left you a voicemail", "left a message with your receptionist"."""
    if clause.lemma not in {"leave", "record"}:
        return None
    if _is_left_for_others(clause):
        return None
    for noun in clause.head.subtree:
        if lemma(noun) not in VOICE_TRACES or noun.dep_ not in {"dobj", "pobj", "npadvmod", "conj"}:
            continue
        if (
            lemma(noun) != "message"
            or any(_reaches_reader(word) for word in clause.head.subtree if word != noun)
            or any(lemma(word) in SWITCHBOARD | {"voicemail", "phone"} for word in clause.head.subtree)
        ):
            return noun
    return None


def _is_left_for_others(clause: Clause) -> bool:
    """Whether a message is left for somebody else: "left a voicemail for the registrar"."""
    purposes = (
        word for word in clause.head.subtree if lower(word) in {"for", "to"} and word.dep_ in {"prep", "dative"}
    )
    receivers = [*children(clause.head, "dative"), *(below for word in purposes for below in children(word, "pobj"))]
    return any(
        party(thing) is Party.OTHER and lemma(thing) not in SWITCHBOARD | HIRERS and not _is_reason(thing)
        for thing in receivers
    )


HIRERS = words("manager recruiter head director principal boss owner chef editor partner lead foreman matron")


def _is_reason(thing: Token) -> bool:
    """Whether it is no person that a message is left for: "for the post", "for that reason"."""
    return thing.pos_ not in {"NOUN", "PROPN"} or lemma(thing) in words(
        "post role job position vacancy reason week day time good reply answer hour second minute application interview"
    )


def _is_told(clause: Clause, last: Token) -> bool:
    """Whether the writer says that he will, or did; a question asks and a habit tells a story."""
    if any(above.mood is Mood.QUESTION for above in clause.chain()):
        return False
    if clause.party is Party.READER:
        return clause.lemma in {
            "expect",
            "await",
            "get",
            "receive",
            "anticipate",
            "have",
            "look",
            "watch",
            "hear",
        } and (clause.mood is Mood.IMPERATIVE or clause.time in {Time.FUTURE, Time.MODAL})
    if _is_sent_by_writer(clause) and clause.time is Time.FUTURE:
        return True
    if _leaves_out_writer(clause) and clause.head.tag_ == "VBG":
        return True
    if clause.party not in {Party.SENDER, Party.WE} and not _leaves_out_writer(clause):
        return False
    if clause.mood is Mood.IMPERATIVE and not _leaves_out_writer(clause):
        return False
    above = list(governors(clause))
    if any(
        governor.lemma in {"love", "like", "hope", "wonder", "appreciate", "want", "welcome", "prefer", "wish"}
        and governor is not clause
        for governor in above
    ):
        return False
    time = next((governor.time for governor in above if governor.time is not Time.NONE), Time.NONE)
    if time is Time.FUTURE:
        return True
    if time in {Time.PAST, Time.PERFECT}:
        return (
            any(_reaches_reader(word) for word in clause.head.subtree)
            or last.text != clause.head.text
            or any(lower(word) in {"your", "you"} for word in clause.head.sent)
        )
    if any(governor.lemma == "let" and governor.mood is Mood.IMPERATIVE for governor in above):
        return True
    intends = (
        {governor.lemma for governor in above}
        | {lemma(word) for governor in above for word in children(governor.head, "acomp")}
        | {
            lemma(governor.subject)
            for governor in above
            if governor.subject is not None and governor.party is Party.SENDER
        }
    )
    if intends & {"plan", "intend", "mean", "aim", "go", "propose", "intention", "idea", "due", "about", "set", "step"}:
        return time in {Time.PRESENT, Time.NONE}
    if time is Time.MODAL:
        return any(governor.modal in {"may", "might"} or _would_be_doing(governor) for governor in above)
    return clause.head.tag_ == "VBG" and (time is Time.PRESENT or _leaves_out_writer(clause))


def _would_be_doing(clause: Clause) -> bool:
    """Whether "would" stands for "will", as in much Indian and African English: "I would be calling you at noon"."""
    doing = clause.head.tag_ == "VBG" and clause.modal == "would" and clause.party is Party.SENDER
    return doing and not any(lower(word) in {"if", "unless", "than", "rather", "but"} for word in clause.head.sent)


def _leaves_out_writer(clause: Clause) -> bool:
    """Whether the sentence begins without its "I": "Have left a voicemail", "Rang your office twice"."""
    first = clause.head.sent[0]
    opened = first in (clause.head, *children(clause.head, "aux")) or lower(first) in {"just", "also", "already"}
    told = clause.head.tag_ in {"VBN", "VBD", "VBG"}
    return opened and told and not any(children(clause.head, "nsubj"))


def _is_sent_by_writer(clause: Clause) -> bool:
    """Whether somebody of the writer's does it: "a member of my family will ring you"."""
    subject = clause.subject
    return subject is not None and lemma(subject) in CLOSE and any(lower(word) == "my" for word in subject.subtree)


CLOSE = words(
    "wife husband partner member family mother father mum mom dad brother sister son daughter uncle aunt cousin friend "
    "agent assistant representative"
)


# --- demanded -----------------------------------------------------------------------------------------------------

ANSWERING = words(
    "reply respond answer confirm contact reach get let tell leave raise catch find try update notify inform advise "
    "decide follow arrange discuss send drop message say come buzz"
)
LOOKING_FORWARD = words("await expect look welcome appreciate anticipate hope want wait love like prefer")
ROUTE_PREPOSITIONS = words("by over on via through at to per")
BETTER = words(
    "good better best easy easier easiest quick quicker quickest fast faster fastest simple simpler simplest prefer "
    "preferred reliable"
)
ENOUGH = words("do suffice work")


@once
def _phone_demand(sentence: Sentence) -> PhoneUse | None:
    demand = _demand_by_verb(sentence) or _demanded_otherwise(sentence)
    return None if demand is None or invitations(sentence) else demand


def _demand_by_verb(sentence: Sentence) -> PhoneUse | None:
    """A demand that goes by a verb and what belongs to it: "call me", "send me your mobile number"."""
    about = _clauses_about_phones(sentence)
    if not about:
        return None
    said = words_of(sentence)
    finders = [find for find, needed in PHONE_DEMANDS.items() if not said.isdisjoint(needed)]
    for clause in about if finders else ():
        last = next((last for find in finders if (last := find(clause)) is not None), None)
        if (
            last is None
            or is_quoted(sentence, clause.head)
            or is_negated(sentence, last)
            or is_negated(sentence, clause.head)
        ):
            continue
        if (
            clause.party is Party.OTHER
            and is_third_party(sentence, clause.head, clause)
            and not _is_phone_thing(clause)
        ):
            continue
        if not _is_demanded(clause, sentence) or _left_open(clause, sentence):
            continue
        return _use(sentence, clause.head, last)
    return None


def _demanded_otherwise(sentence: Sentence) -> PhoneUse | None:
    """A demand that goes by a turn of phrase: "my line is open day and night", "which number should I use?"."""
    for turn in NUMBER_IDIOMS.longest(sentence):
        first, last = turn.first, turn.last
        clause = clause_of(sentence, first)
        if _is_denied(sentence, first) or _is_story(sentence, clause) or clause.party is Party.WE:
            continue
        if clause.party is Party.OTHER and not sentence.is_question:
            continue
        if _is_wanted(sentence, clause) and not readers_choice(sentence, first):
            return _use(sentence, first, last)
    for turn in PHONE_BACK_IDIOMS.longest(sentence):
        first, last = turn.first, turn.last
        if _is_in_code(first):
            continue
        clause = clause_of(sentence, first)
        if first.dep_ == "compound" and first.head == last:  # "my phone number"
            continue
        if _is_denied(sentence, first) or _is_story(sentence, clause) or _names_writer(_me_of(first, last)):
            continue
        if _acts_for_others(sentence, clause, first) or _left_open(clause, sentence):
            continue
        if _is_condition(clause, sentence) or (last.like_num and not _is_number(last)):
            continue
        return _use(sentence, first, last)
    return _by_voice_not_in_writing(sentence)


def _by_voice_not_in_writing(sentence: Sentence) -> PhoneUse | None:
    """ "I don't do email, so call", "Don't write back: ring"."""
    for turn in VOICE_NOT_WRITING(sentence):
        clause = clause_of(sentence, turn.key)
        named = turn.key.pos_ in {"NOUN", "PROPN", "ADJ"}
        led = turn.key.i > 0 and lower(turn.key.nbor(-1)) in {"so", ":", ";", "please", "–", "—", "just"}
        told = (
            named or led or clause.mood is Mood.IMPERATIVE or clause.head.tag_ == "VB" or clause.party is Party.READER
        )
        mine = clause.party in {Party.SENDER, Party.WE} and clause.subject is not None and not led
        if told and not mine and not is_quoted(sentence, turn.key) and not _is_story(sentence, clause):
            return _use(sentence, turn.key, turn.last)
    return None


def _me_of(first: Token, last: Token) -> Token:
    """The "me" of some words, or their last."""
    return next((word for word in first.doc[first.i : last.i + 1] if lower(word) in {"me", "us"}), last)


def _is_story(sentence: Sentence, clause: Clause) -> bool:
    """Whether the words tell what was, or what is done every week."""
    if is_usual(sentence, clause):
        return True
    rather = any(lower(word) in {"rather", "sooner"} for word in sentence.tokens)
    for above in clause.chain():
        if above.time in {Time.PAST, Time.PERFECT} and above.lemma not in {"want", "wonder", "hope", "get"}:
            unreal = above.parent is not None and above.parent.time in {Time.MODAL, Time.FUTURE}
            if not (rather or unreal or above.mark in {"when", "once", "if", "after"}):
                return True
    return False


def _acts_for_others(sentence: Sentence, clause: Clause, first: Token) -> bool:
    """Whether somebody else does the phoning: "patients call me at all hours", "he would ring me at three"."""
    for above in clause.chain():
        subject = above.subject
        if subject is None or party(subject) is not Party.OTHER:
            continue
        if _is_phone_thing(above) or subject.i >= first.i:
            continue
        whole = list(subject.subtree)
        if first in whole or any(lower(word) == "your" for word in whole):
            continue
        return subject.pos_ in {"NOUN", "PROPN", "PRON"} and lower(subject) not in {
            "someone",
            "somebody",
            "anyone",
            "anybody",
            "whoever",
            "everyone",
            "what",
            "all",
        }
    begged = any(lower(child) in {"kindly", "please"} for child in clause.head.children)
    return clause.party is Party.SENDER and clause.time is Time.PRESENT and clause.lemma in DIALLING and not begged


def _is_wanted(sentence: Sentence, clause: Clause) -> bool:
    """Whether a number is asked for, not only spoken of."""
    if sentence.is_question or clause.mood is Mood.IMPERATIVE:
        return True
    asked = asking_clause(clause, sentence)
    if asked is not None and asked[1] is not Frame.ANNOUNCEMENT:
        return True
    return any(above.lemma in {"need", "want", "require", "wish", "like", "lack", "let"} for above in clause.chain())


def _is_phone_thing(clause: Clause) -> bool:
    return clause.subject is not None and lemma(clause.subject) in ROUTES | CALL_GIFTS | NUMBER_NOUNS | {"way", "route"}


WRITER_DIALLED = DIALLING | TEXTING | SENDING | {"pick", "grab"}


def _is_writer(thing: Token) -> bool:
    return party(thing) is Party.SENDER or lower(thing) == "us"


def _writer_dialled(clause: Clause) -> Token | None:
    """The last word of "call me", "text my mobile", "give us a shout on 0161 ..."."""
    head = clause.head
    if WRITER_DIALLED.isdisjoint((clause.lemma, lower(head))) or gives_name(head) or clause.relation == "relcl":
        return None
    back = next((child for child in head.children if lower(child) == "back"), None)
    others = any(not _is_writer(thing) for thing in children(head, "dobj"))
    if back is not None and clause.mood is Mood.IMPERATIVE and clause.lemma in DIALLING and not others:
        return back
    number = next((child for child in children(head, "dobj", "npadvmod") if NUMBER_PART.fullmatch(child.text)), None)
    if number is not None and clause.mood is Mood.IMPERATIVE and clause.lemma in DIALLING:
        return number
    for thing in children(head, "dobj", "dative", "nsubj", "ccomp"):
        if thing.i < head.i:
            continue
        mine = _is_writer(thing) or (
            lemma(thing) in NUMBER_NOUNS and any(lower(child) in {"my", "this"} for child in thing.children)
        )
        if mine and (clause.lemma in DIALLING | TEXTING or lower(head) in DIALLING | TEXTING):
            return None if _names_writer(thing) else thing
    if clause.lemma in SENDING and any(_is_writer(thing) for thing in children(head, "dative", "dobj", "nsubj")):
        return next((noun for noun in head.subtree if noun.i > head.i and _is_sent_call(clause, noun)), None)
    if clause.lemma in {"pick", "grab"} and any(
        lower(thing) in {"phone", "receiver"} for thing in children(head, "dobj")
    ):
        return next(children(head, "dobj"))
    return None


def _is_sent_call(clause: Clause, noun: Token) -> bool:
    """Whether a noun is the ring of "give me a ring", the text of "drop me a text"; not "the text of your talk"."""
    if lemma(noun) in CALL_GIFTS:
        return clause.lemma in {"give", "drop"} and noun.pos_ in {"NOUN", "VERB"}
    known = any(lower(child) in {"the", "your", "this", "that"} for child in noun.lefts)
    bare = not known and not any(children(noun, "prep"))
    return lemma(noun) in {"text", "sms"} and str(noun.dep_) == "dobj" and bare


def _names_writer(thing: Token) -> bool:
    """Whether "call me" gives a name: "call me Sam"."""
    if thing.i + 1 >= len(thing.doc) or lower(thing) != "me":
        return False
    following = thing.doc[thing.i + 1]
    if following.pos_ == "ADJ" and lemma(thing.head) == "call" and following.dep_ in {"oprd", "acomp", "amod", "ccomp"}:
        return True
    article = lower(following) in {"a", "an", "the"} and following.i + 1 < len(thing.doc)
    if article and lemma(thing.head) == "call" and lemma(following.nbor(1)) not in PERIODS | {"few", "bit", "little"}:
        return following.head.dep_ in {"oprd", "attr", "dobj", "ccomp"} and following.head.pos_ in {"NOUN", "PROPN"}
    return following.pos_ == "PROPN" and following.text[:1].isalpha() and lower(following) not in WEEKDAYS


def _answer_route(clause: Clause) -> Token | None:
    """The phone of "confirm by SMS", "get hold of me by phone", "leave a message on 020 ..."."""
    if clause.lemma not in ANSWERING or clause.party is not Party.READER:
        return None
    if not any(_is_writer(word) for word in clause.head.subtree) and clause.lemma in {
        "get",
        "find",
        "try",
        "send",
        "come",
        "raise",
        "catch",
        "reach",
        "drop",
        "tell",
        "say",
    }:
        return None
    return next((word for word in clause.head.subtree if _is_phone_route(word)), None)


def _is_phone_route(word: Token) -> bool:
    """Whether a word is the phone, or the phone number, by which something is done."""
    if word.dep_ not in {"pobj", "nummod", "appos", "npadvmod", "dobj", "compound", "nmod"}:
        return False
    if NUMBER_PART.fullmatch(word.text):
        return _is_number(word)
    preposition = word.head
    if word.dep_ != "pobj" or lower(preposition) not in ROUTE_PREPOSITIONS:
        return False
    if lower(word) in ROUTES | {"phones"}:
        return lower(preposition) != "to" or any(lower(child) == "my" for child in word.children)
    return (
        lower(word) in {"number", "line"}
        and any(lower(child) in {"my", "this", "below", "the"} for child in word.children)
        and lower(preposition) in {"on", "at", "via"}
    )


def _is_in_code(word: Token) -> bool:
    """Whether a word is part of something written without spaces, such as a type of file: "text/plain"."""
    glued = word.i > 0 and not word.nbor(-1).whitespace_ and word.nbor(-1).text in {":", "/", "=", "_", "."}
    return glued and word.i + 1 < len(word.doc) and word.nbor(1).text in {"/", "=", "_", "."}


def _is_number(word: Token) -> bool:
    """Whether a word is a telephone number, or a group of its figures."""
    near = [other.text for other in word.sent if abs(other.i - word.i) <= 1]
    parts = "".join(text for text in near if NUMBER_PART.fullmatch(text))
    return sum(character.isdigit() for character in parts) >= 5


def _awaited_call(clause: Clause) -> Token | None:
    """The call of "I look forward to your call", "a buzz to my phone will do"."""
    for noun in clause.head.subtree:
        if lemma(noun) not in CALL_GIFTS or noun.pos_ not in {"NOUN", "PROPN"}:
            continue
        owners = {lower(child) for child in noun.lefts}
        if (
            "your" in owners
            and clause.lemma in LOOKING_FORWARD
            and noun.dep_ in {"dobj", "pobj"}
            and lower(noun) != "calls"
        ):
            return noun
        if (
            clause.subject == noun
            and clause.lemma in ENOUGH
            and any(lower(word) == "my" or party(word) is Party.SENDER for word in noun.subtree)
        ):
            return noun
    return None


ANSWERS = words("reply answer response decision")


def _answer_by_phone(clause: Clause) -> Token | None:
    """The phone of "I'd prefer to get your reply over the telephone", "fire me your answer as a text"."""
    inside = list(clause.head.subtree)
    answer = any(lemma(word) in ANSWERS and any(lower(child) == "your" for child in word.lefts) for word in inside)
    if not answer:
        return None
    texted = next((word for word in inside if lower(word) == "text" and lower(word.head) in {"as", "by", "via"}), None)
    return texted or next((word for word in inside if _is_phone_route(word)), None)


def _better_phone(clause: Clause) -> Token | None:
    """The phone of "phone's better than email for me", "the quickest way to reach me is my mobile"."""
    if clause.lemma != "be":
        return None
    inside = list(clause.head.subtree)
    if not any(lemma(word) in BETTER or lower(word) in BETTER for word in inside):
        return None
    if not any(_is_writer(word) or lower(word) == "my" for word in inside):
        return None
    for word in (
        *children(clause.head, "nsubj", "attr"),
        *(below for prep in children(clause.head, "prep") for below in children(prep, "pobj")),
    ):
        if lower(word) in ROUTES and not any(lower(child) == "your" for child in word.lefts):
            return word
    return None


def _number_wanted(clause: Clause) -> Token | None:
    """The number of "send me your mobile number", "what is the best number to reach you"."""
    for noun in clause.head.subtree:
        if lemma(noun) not in NUMBER_NOUNS or noun.pos_ not in {"NOUN", "PROPN", "ADJ"}:
            continue
        kinds = {lower(child) for child in noun.lefts}
        yours = "your" in kinds or any(lower(word) == "you" for word in noun.subtree)
        reaching = any(lemma(word) in REACHING | DIALLING for word in noun.subtree)
        if lemma(noun) == "line" and not kinds & {"direct", "phone", "office"}:
            continue
        if lemma(noun) in {"digit", "phone"} and "your" not in kinds:
            continue
        if (
            lemma(noun) == "number"
            and not kinds & NUMBER_KINDS
            and not reaching
            and not (kinds <= {"your", "best", "good"} and yours and not any(children(noun, "prep")))
        ):
            continue
        if yours or (kinds & {"best", "good", "better", "right"} and reaching):
            return noun
    return None


PHONE_DEMANDS = {
    _writer_dialled: WRITER_DIALLED,
    _answer_route: ANSWERING,
    _awaited_call: CALL_GIFTS,
    _answer_by_phone: ANSWERS,
    _number_wanted: NUMBER_NOUNS,
    _better_phone: BETTER,
}
"""What finds a demand in a clause, and the words of which its sentence has one, as written or as a lemma."""


def _is_demanded(clause: Clause, sentence: Sentence) -> bool:
    if clause.mood is Mood.IMPERATIVE:
        return not _is_condition(clause, sentence)
    if clause.relation == "conj" and clause.head.tag_ == "VB" and clause.party is Party.READER:
        return True
    asked = asking_clause(clause, sentence)
    if asked is not None and asked[1] is not Frame.ANNOUNCEMENT:
        return True
    if sentence.is_question:
        return True
    if clause.party is Party.READER:
        return clause.modal in {"can", "could", "may", "must", "should", "will"} or any(
            governor.lemma in {"have", "need"} for governor in governors(clause)
        )
    if clause.lemma in LOOKING_FORWARD | ENOUGH and clause.time in {Time.PRESENT, Time.FUTURE, Time.MODAL}:
        return True
    return clause.time is Time.PRESENT and any(
        lemma(word) in BETTER or lower(word) in {"must", "need", "please"} for word in sentence.tokens
    )


def _is_condition(clause: Clause, sentence: Sentence) -> bool:
    """Whether the imperative only sets a scene: "Text me there and I'd never have heard it"."""
    following = [other for other in clauses(sentence).values() if other.relation == "conj" and other.parent is clause]
    return any(other.modal == "would" and other.party is Party.SENDER for other in following)


def _left_open(clause: Clause, sentence: Sentence) -> bool:
    """Whether phoning is only one of the reader's options: "if that is easier", "email me or call"."""
    if readers_choice(sentence, clause.head):
        return True
    tokens = [lower(word) for word in sentence.tokens]
    by_post = any(lower(word) == "post" and lower(word.head) == "by" for word in sentence.tokens)
    by_mail = by_post or bool({"email", "e-mail", "mail", "write", "reply", "message"} & set(tokens))
    conditional = bool({"if", "case"} & set(tokens)) or tokens[0] == "should"
    return by_mail and ("or" in tokens or conditional)
