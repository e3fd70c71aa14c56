"""Openings: whether a sentence answers the reader's message, or takes up the writer's own earlier one.

Both are read off word classes in a clause: who wrote, whose message it was, and whether it has arrived or is only
hoped for.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from .guards import is_quoted
from .memo import once
from .times import times
from .turns import among, words_of
from .vocabulary import GOOD, MONTHS, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from .sentences import Sentence

REPLIES = words(
    "reply response answer feedback reaction acknowledgement acknowledgment confirmation turnaround comeback update"
)
MAILS = words(
    "email e-mail mail message note letter line text voicemail dm word words missive communication correspondence "
    "inmail"
)
REQUESTS = words(
    "question request query enquiry inquiry invitation invite instruction suggestion proposal offer comment advice "
    "remark tip encouragement recommendation pointer"
)
"""Nouns of what the reader may have sent: an answer, a message, something wanted of the writer or said of his work."""
SENT_TO_ONE = words(
    "invitation invite offer question instruction heads-up news detail info information link brief explanation "
    "heads clarification reminder confirmation directions pointer"
)
"""What nobody sends to everybody, so that "the" is enough."""
CONDUCT = words(
    "honesty candour candor frankness openness flexibility promptness speed patience kindness encouragement courtesy "
    "thoughtfulness generosity efficiency understanding warmth"
)
"""What of the reader's a first message cannot know."""

PUBLIC = words(
    "forum blog podcast panel keynote webinar lecture newsletter essay overflow reddit quora twitter shareholders "
    "investors editor readers audience critics stage fans followers subscribers booklet catalogue q&a guardian gazette"
)
"""Where somebody speaks to everybody: a word from there is no message to the writer."""
PUBLISHED = words(
    "post posting talk article book column thread paper series video tweet ad advert advertisement listing workshop "
    "page site website profile report press conference"
)
"""The same, where it is the reader's: "your post"."""

THANKING = words(
    "thank thanks thankful grateful gratitude appreciate appreciated appreciative thx ta cheers obliged touched glad "
    "happy pleased delighted relieved thrilled chuffed pleasure kind pleasant encouraging surprise relief joy honoured "
    "honored"
)
NOT_YET = words("hope look await wait wish advance await any if would should could might 'd will 'll may unless until")
"""Words by which an answer is only hoped for."""

MAYBE_PUBLISHED = words("note letter answer word words line text comment question remark response reaction advice")
ARRIVING = words("reach arrive come make cheer find mean help please touch encourage delight give be get brighten warm")
"""What a message does to the one who receives it, not to how he works or thinks."""

RETURNING = words("get come write hear be circle go drop return revert report call ping email loop")
REPLYING = words("reply respond answer revert acknowledge replying responding answering")
DONE_TO_WRITER = words(
    "send forward let tell inform update invite offer reach email e-mail mail message contact write confirm ask point "
    "give explain clarify agree pass keep arrange schedule include shortlist interview select choose consider"
)
"""What the reader may be thanked for having done, where the writer is its object."""
MANNERS = words("frank honest open clear quick prompt patient candid flexible generous direct straight upfront")
UNTOLD = words("consider read give keep select choose")
TOLD_TO_ALL = PUBLIC | PUBLISHED
GRATEFUL = THANKING | GOOD
"""Of these, what an application is thanked for in advance: "considering me", "giving me your time"."""
GRATITUDE = words("thank thanks")
SUITING = words("suit work")
FITTING = SUITING | {"be"}
"""What a time does that fits."""
TIME_NOUNS = words("date day time slot")
RECEIVING = words("get receive see appreciate have read enjoy")
ASKING = words("ask request want invite suggest wonder raise send need require propose")
PARTICLES_OF_YES = words(
    "yes yep yeah sure certainly absolutely understood noted ok okay agreed perfect indeed gladly brilliant done great"
)
COURSE = (
    "sure thing",
    "fair enough",
    "by all",
    "of course",
    "no problem",
    "no worries",
    "sounds good",
    "sounds great",
    "that works",
    "with pleasure",
    "will do",
)
YES = PARTICLES_OF_YES | {phrase.split()[0] for phrase in COURSE}
"""What a sentence that says yes begins with, if it does not say "yes" further on."""
SORRY = words("sorry apology apologies apologise apologize pardon forgive excuse ashamed")
LATE = words("slow late delay delayed belated tardy overdue")
TAKING_UP = words(
    "reply response answer further reference refer referring per regarding re following relation respect regard regards"
)

WRITING = words(
    "write email e-mail mail message contact ping text dm approach ring phone call correspond enquire inquire ask"
)
PHONING = words("ring phone call telephone")
SENDING = words("send drop leave make get reach be put shoot pop post fire submit forward")
HANDING = words("send forward submit mail post hand")
"""What is done to the reader directly: "I sent you my notes"."""
WRITING_OR_SENDING = WRITING | SENDING | HANDING
SENT = MAILS | words(
    "cv resume résumé portfolio touch out contact line sample samples link card introduction idea ideas"
)
RESUMING = {
    "follow": "up", "circle": "back", "check": "in", "touch": "base", "loop": "back", "swing": "back", "chase": "up",
    "come": "back", "get": "back", "pick": "up", "pop": "back", "drop": "back", "write": "back",
}  # fmt: skip
BACK_TO = words("me my mine us our you your this it that them say tell ask both all everyone these those")
REMINDING = words("nudge bump resend re-send remind reminder follow-up followup chaser")
EARLIER = words(
    "last previous earlier first initial original prior recent former second third fourth past other unanswered above "
    "below 2nd 3rd latest opening"
)
BEFORE = words("ago earlier before previously last yesterday recently already back originally once since")
PESTERING = words("chasing nudging pestering bugging badgering hounding reminding")
COUNTED = words("second third fourth another 2nd 3rd repeat double further")


@once
def answers(sentence: Sentence) -> bool:
    """Whether a sentence speaks of what the reader has written to the writer, or asked for."""
    if _is_public(sentence):
        return False
    return (
        _says_yes(sentence)
        or _accepts_time(sentence)
        or _opens_with_thanks(sentence)
        or _is_in_inbox(sentence)
        or any(_is_their_message(sentence, token) for token in among(sentence, THEIRS))
        or any(_is_their_act(sentence, clause) for clause in clauses(sentence).values())
        or _thanks_for_act(sentence)
        or _is_late(sentence)
    )


def _is_public(sentence: Sentence) -> bool:
    """Whether it is about what the reader told everybody: "you asked in your keynote"."""
    if words_of(sentence).isdisjoint(TOLD_TO_ALL):
        return False
    found = [lower(token) for token in sentence.tokens]
    return bool(PUBLIC.intersection(found)) or any(
        word in PUBLISHED and "your" in found[max(0, at - 3) : at] for at, word in enumerate(found)
    )


def _accepts_time(sentence: Sentence) -> bool:
    """ "Thank you, Tuesday at nine is perfect", "Thursday works well for me" as the first words."""
    said = words_of(sentence)
    if sentence.is_question or FITTING.isdisjoint(said):
        return False
    thanks = not GRATITUDE.isdisjoint(said) and any(lemma(token) in GRATITUDE for token in sentence.tokens[:3])
    if not (thanks or sentence.opens):
        return False
    named = [(time.first.i, time.last.i) for time in times(sentence)]
    named += [(token.i, token.i) for token in among(sentence, TIME_NOUNS) if lemma(token) in TIME_NOUNS]
    if not named:
        return False
    return any(
        clause.mood is Mood.STATEMENT
        and not clause.negated
        and not clause.modal
        and clause.time is Time.PRESENT
        and any(first < clause.head.i < last + 4 for first, last in named)
        and (
            (clause.lemma == "be" and any(lemma(word) in GOOD | {"convenient"} for word in clause.head.subtree))
            or (clause.lemma in SUITING and any(lower(word) in {"me", "well"} for word in clause.head.subtree))
        )
        for clause in clauses(sentence).values()
    )


def _opens_with_thanks(sentence: Sentence) -> bool:
    """ "Thanks, that helps", as the first words; thanks for nothing named are thanks for an answer."""
    if not sentence.opens or len(sentence.tokens) < 4:
        return False
    found = [lower(token) for token in sentence.tokens]
    if PUBLISHED & set(found):
        return False
    stop = 2 if found[:2] == ["thank", "you"] else 1
    return found[0] in {"thank", "thanks"} and found[stop] in {",", ".", "!", "–", "—", ":"} and "advance" not in found


def _is_in_inbox(sentence: Sentence) -> bool:
    """ "It was good to see your name in my inbox"."""
    if "inbox" not in words_of(sentence):
        return False
    found = [lower(token) for token in sentence.tokens]
    mine = ("my", "inbox") in pairwise(found)
    return mine and bool({"your", "you"} & set(found)) and not NOT_YET & set(found)


def _says_yes(sentence: Sentence) -> bool:
    """ "Yes, Tuesday suits me", "Of course: my number is 22"; a "yes" alone opens no first message."""
    if lower(sentence.tokens[0]) not in YES and "yes" not in words_of(sentence):
        return False
    tokens = [lower(token) for token in sentence.tokens]
    if " ".join(tokens[:2]) in COURSE:
        return True
    if {"another", "cold", "stranger"} & set(tokens):
        return False
    if any(
        two == "yes" and three in {",", ":"} and one in {"", "and", ",", ";", "so"}
        for one, two, three in zip(["", *tokens], tokens, tokens[1:], strict=False)
    ):
        return True
    stop = tokens[1] if len(tokens) > 1 else ","
    if tokens[0] == "yes" and stop in {"please", "indeed", "of", "that", "it", "i", "and", "to"}:
        return True
    return tokens[0] in PARTICLES_OF_YES and stop in {",", ".", "!", ":", ";", "–", "—", "thank", "thanks"}


THEIRS = REPLIES | MAILS | REQUESTS | SENT_TO_ONE | CONDUCT


def _is_their_message(sentence: Sentence, noun: Token) -> bool:
    """Whether one of the nouns for it is what the reader sent: "your reply", "the quick response"."""
    if is_quoted(sentence, noun) or noun.dep_ == "compound":
        return False
    before = [lower(token) for token in sentence.tokens if token.i < noun.i]
    owner = next((word for word in reversed(before[-5:]) if word in {"your", "my", "our", "their", "his", "her"}), "")
    if before[:2] == ["what", "a"] and len(before) < 5 and lemma(noun) in REPLIES | MAILS - {"word", "words", "line"}:
        return True
    strong = lemma(noun) in REPLIES | SENT_TO_ONE and any(
        word in {"the", "that", "such", "this"} for word in before[-4:]
    )
    if owner != "your" and not (strong and not owner and _is_thanked(sentence, noun)):
        return False
    if _is_hoped_for(sentence, noun) or _is_to_others(noun):
        return False
    if lemma(noun) in CONDUCT:
        return _is_thanked(sentence, noun) and sentence.opens
    return (
        _is_thanked(sentence, noun)
        or (before[-2:-1] and before[-2] in words("in from after since upon with") and before[-1] == "your")
        or ("my" in before and "inbox" in {lower(token) for token in sentence.tokens})
        or _is_taken_up(before)
        or _is_received(sentence, noun)
        or (noun.dep_ in {"nsubj", "nsubjpass"} and _tells(sentence, noun))
    )


def _is_to_others(noun: Token) -> bool:
    """Whether somebody else was answered: "your response to the council"."""
    return any(
        party(who) is Party.OTHER and not {"my", "our", "me", "this", "these"} & {lower(word) for word in who.subtree}
        for preposition in children(noun, "prep")
        if lower(preposition) == "to" and lemma(noun) in REPLIES | MAILS
        for who in children(preposition, "pobj")
    )


def _is_hoped_for(sentence: Sentence, word: Token) -> bool:
    near = {lower(token) for token in sentence.within(word.i - 8, word.i)}
    return bool(near & NOT_YET) or any(lower(token) == "advance" for token in sentence.tokens)


def _is_thanked(sentence: Sentence, word: Token) -> bool:
    return any(
        lemma(token) in GRATEFUL or lower(token) in THANKING
        for token in sentence.within(word.i - 11, word.i + 5)
        if token.i < word.i or (token.i > word.i and lemma(token) in {"thank", "thanks"})
    )


def _is_taken_up(before: Sequence[str]) -> bool:
    """Whether the words before say what is answered: "in reply to your", "further to your", "as per your"."""
    near = before[-6:]
    return (
        before[:2] == ["to", "your"]
        or any(
            word in TAKING_UP and {"to", "your"} & set(near[i:]) and not {"look", "looking", "forward"} & set(near)
            for i, word in enumerate(near)
        )
        or (len(near) > 1 and near[0] == "to" and "answer" in near)
        or ("answers" in near and "to" in near)
    )


def _is_received(sentence: Sentence, noun: Token) -> bool:
    """ "I got your message", "I have read your reply"."""
    verb = noun.head
    if lemma(verb) not in RECEIVING or lemma(noun) in MAYBE_PUBLISHED - {"comment"}:
        return False
    clause = clause_of(sentence, verb)
    return clause.party is Party.SENDER and clause.time in {Time.PAST, Time.PERFECT} and not clause.negated


def _tells(sentence: Sentence, noun: Token) -> bool:
    """Whether something is said of the reader's message as of one that has come: "your reply made my week"."""
    clause = clause_of(sentence, noun)
    if clause.negated or clause.mood is not Mood.STATEMENT or clause.mark in {"if", "that"}:
        return False
    if lemma(noun) in REQUESTS - words("question query request invitation advice comment"):
        return False
    if lemma(noun) in MAYBE_PUBLISHED:
        return clause.lemma in ARRIVING and clause.time in {Time.PAST, Time.PERFECT}
    return clause.time in {Time.PAST, Time.PERFECT} or lemma(noun) in REPLIES | {"query"}


def _is_their_act(sentence: Sentence, clause: Clause) -> bool:
    """ "You replied", "you asked whether I ...", "the samples you requested", "as requested"."""
    if is_quoted(sentence, clause.head):
        return False
    if clause.party is not Party.READER:
        return _is_as_asked(sentence, clause) or _accepts_offer(clause)
    if clause.subject is not None and lower(clause.subject) not in {"you", "u", "who", "that", "both"}:
        return False
    if clause.negated or clause.modal or clause.mood is not Mood.STATEMENT:
        return False
    if clause.time not in {Time.PAST, Time.PERFECT}:
        return False
    inside = [lower(word) for word in clause.head.subtree]
    if clause.lemma in REPLYING or (clause.lemma in RETURNING and "back" in inside and not _goes_to_thing(inside)):
        own = {"me", "my", "mine", "our", "us", "it", "them"} & set(inside)
        return lower(clause.subject or clause.head) != "team" and (bool(own) or not any(children(clause.head, "dobj")))
    if clause.lemma not in ASKING:
        return False
    mine = {"me", "my", "i", "mine", "us"} & set(inside)
    wants = clause.lemma in {"ask", "request"} and not {"once", "who", "everyone"} & set(inside)
    return wants or bool(mine) or clause.relation == "relcl" or clause.mark in {"as", "like"}


def _accepts_offer(clause: Clause) -> bool:
    """ "I accept your offer", "I gladly take up your invitation"."""
    return (
        clause.party is Party.SENDER
        and clause.lemma in {"accept", "decline", "take"}
        and any(
            lemma(thing) in {"offer", "invitation", "invite", "suggestion"}
            and any(lower(child) == "your" for child in children(thing, "poss"))
            for thing in clause.head.subtree
        )
    )


def _is_as_asked(sentence: Sentence, clause: Clause) -> bool:
    """ "As requested", "as discussed", "as agreed on the phone", at the start of a sentence or after a comma."""
    if "as" not in words_of(sentence):
        return False
    tokens = sentence.tokens
    return (
        any(
            lower(token) == "as"
            and at + 1 < len(tokens)
            and lower(tokens[at + 1]) in words("requested asked discussed agreed arranged instructed")
            for at, token in enumerate(tokens[:3])
        )
        and clause.head in tokens
    )


def _goes_to_thing(inside: Sequence[str]) -> bool:
    """Whether somebody goes back to a thing and to no person: "you went back to steam heating"."""
    after = inside[inside.index("back") + 1 :][:2] if "back" in inside else []
    return len(after) > 1 and after[0] == "to" and after[1] not in BACK_TO


TELLING = REPLYING | RETURNING | DONE_TO_WRITER | {"hear", "get", "be"}
"""Verbs of what the reader can have done for the writer."""


def _thanks_for_act(sentence: Sentence) -> bool:
    """ "Thank you for getting back to me", "kind of you to reply", "good to hear from you"."""
    if words_of(sentence).isdisjoint(GRATEFUL):
        return False
    tokens = [lower(token) for token in sentence.tokens]
    if "n't" in tokens or "not" in tokens[:3]:
        return False
    for token in sentence.tokens:
        if lemma(token) not in TELLING or not _is_thanked(sentence, token) or _is_hoped_for(sentence, token):
            continue
        near = tokens[token.i - sentence.tokens[0].i :][:6]
        if lemma(token) in REPLYING or (lemma(token) in RETURNING and "back" in near and lemma(token) != "be"):
            offered = "you" in tokens[max(0, token.i - sentence.tokens[0].i - 3) :][:3]
            if token.pos_ in {"VERB", "AUX"} and (offered or clause_of(sentence, token).party is not Party.SENDER):
                return True
            if token.tag_ in {"VBG", "NN"} or lower(token) == "hear":
                return True
        if lemma(token) == "hear" and near[1:3] == ["from", "you"]:
            return True
        if token.tag_ == "VBG" and lemma(token) in (DONE_TO_WRITER | {"get", "be"}) - UNTOLD and _reaches_writer(token):
            return True
    return False


def _reaches_writer(verb: Token) -> bool:
    if lemma(verb) == "reach":
        return any(lower(child) == "out" for child in verb.children)
    below = list(verb.subtree)
    if any(party(word) is Party.READER and lower(word.head) == "to" for word in below):
        return False
    if lemma(verb) == "agree":
        return True
    if lemma(verb) == "get":
        return any(lower(word) == "touch" for word in below)
    if lemma(verb) == "be":
        return any(lower(word) in MANNERS for word in below)
    if lemma(verb) == "let":
        return any(lower(word) == "me" for word in below)
    if lemma(verb) in {"pass", "forward", "share", "put"}:
        return any(lower(word) in {"my", "me"} for word in below[:4])
    return any(lower(word) in {"me", "us"} for word in below[:6]) or (
        lemma(verb) in {"write", "email", "e-mail", "message", "send", "confirm", "clarify", "explain", "point"}
        and not any(party(word) is Party.OTHER and word.dep_ == "dative" for word in below)
    )


def _is_late(sentence: Sentence) -> bool:
    """ "Apologies for the slow reply", "sorry I took so long to answer"."""
    found = words_of(sentence)
    if SORRY.isdisjoint(found):
        return False
    replying = found & (REPLYING | {"reply", "response", "answer"}) or ("back" in found and found & RETURNING)
    return bool(replying) or (bool(found & LATE) and not found & MAILS)


# --- one's own earlier message ------------------------------------------------------------------------------------


@once
def resumes(sentence: Sentence) -> bool:
    """Whether a sentence speaks of a message that the writer sent the reader earlier, or reminds of one."""
    return (
        any(_is_earlier_writing(sentence, clause) for clause in clauses(sentence).values())
        or any(_is_own_message(sentence, token) for token in among(sentence, MAILS))
        or any(_is_resumption(sentence, token) for token in among(sentence, RESUMPTIONS))
        or _is_once_more(sentence)
    )


def _is_earlier_writing(sentence: Sentence, clause: Clause) -> bool:
    """ "I wrote to you on 3 May", "we exchanged emails last autumn", "when I last wrote"."""
    head = clause.head
    if clause.time not in (Time.PAST, Time.PERFECT) or clause.negated or clause.modal or is_quoted(sentence, head):
        return False
    if clause.party is Party.WE:
        return (clause.lemma == "exchange" and bool(MAILS & {lemma(word) for word in head.subtree})) or (
            clause.lemma in {"correspond", "email", "write"}
        )
    if clause.party is not Party.SENDER or clause.lemma not in WRITING_OR_SENDING:
        return False
    inside = [lower(word) for word in head.subtree]
    sends = clause.lemma in SENDING and any(word in SENT or word.rstrip("s") in SENT for word in inside)
    recipients = list(_recipients(head))
    if any(lemma(thing) in {"invite", "invitation", "calendar", "request"} for thing in children(head, "dobj")):
        return False
    direct = clause.lemma in HANDING and any(lower(who) == "you" for who in recipients)
    if clause.lemma not in WRITING and not sends and not direct:
        return False
    if any(
        party(who) is Party.READER and (clause.lemma in PHONING or lower(who) in {"you", "u", "yourself"})
        for who in recipients
    ):
        return True
    if recipients or {"through", "via"} & set(inside):
        return False
    if any(lemma(thing) not in SENT for thing in children(head, "dobj")):
        return False
    about = {"about", "regarding", "concerning", "re"} & set(inside)
    when = (
        BEFORE & set(inside)
        or ({"in", "of"} & set(inside) and MONTHS & set(inside))
        or any(head.i - 9 < time.first.i < head.i + 9 for time in times(sentence))
    )
    return bool(when) and (bool(about) or clause.mark in {"when", "since", "as"} or len(inside) < 9)


def _recipients(verb: Token) -> Iterator[Token]:
    """Who is written to: the object of the verb where it is a person, or of "to"."""
    for child in children(verb, "dative", "dobj"):
        if child.dep_ == "dative" and lower(child) == "to":
            yield from children(child, "pobj")
        elif child.dep_ == "dative" or child.pos_ == "PRON" or (child.pos_ in {"PROPN"} and lemma(child) not in SENT):
            yield child
        elif lemma(child) in SENT:
            for preposition in children(child, "prep"):
                if lower(preposition) in {"to", "for", "with"}:
                    yield from children(preposition, "pobj")
        else:
            yield child
    for preposition in children(verb, "prep"):
        if lower(preposition) in {"to", "with"}:
            yield from children(preposition, "pobj")


def _is_own_message(sentence: Sentence, noun: Token) -> bool:
    """ "My last email", "my note of last week", "the message I sent you"."""
    if lemma(noun) not in MAILS or noun.dep_ == "compound" or noun.pos_ == "VERB" or is_quoted(sentence, noun):
        return False
    left = [lower(child) for child in noun.lefts]
    if "my" in left:
        if EARLIER & set(left):
            return "first" not in left or "is" not in {lower(word) for word in sentence.tokens[:3]}
        if _is_dated(sentence, noun):
            return True
        return _is_taken_up([lower(token) for token in sentence.tokens if token.i <= noun.i]) or (
            noun.dep_ == "pobj" and lower(noun.head) in {"since", "after", "on", "to"} and _is_resumed(sentence, noun)
        )
    return any(
        lemma(below) in SENDING | WRITING and any(party(who) is Party.SENDER for who in children(below, "nsubj"))
        for below in children(noun, "relcl")
    ) and bool({"the", "that", "an", "a"} & set(left))


def _is_dated(sentence: Sentence, noun: Token) -> bool:
    """Whether a day follows: "my note of last week", "my email from before Easter"."""
    near = sentence.within(noun.i + 1, noun.i + 5)
    if not near or lower(near[0]) not in words("of from on dated last sent yesterday in earlier back before"):
        return False
    return any(noun.i < time.first.i < noun.i + 5 for time in times(sentence)) or any(
        lower(token) in BEFORE - {"once", "since"} or lemma(token) in MONTHS for token in near
    )


def _is_resumed(sentence: Sentence, noun: Token) -> bool:
    return lower(noun.head) in {"since", "after"} or any(_resumes_at(token) for token in sentence.tokens)


def _resumes_at(token: Token) -> bool:
    wanted = RESUMING.get(lemma(token))
    return wanted is not None and any(lower(near) == wanted for near in token.doc[token.i + 1 : token.i + 3])


GERUNDS = {"following": "up", "circling": "back", "checking": "in", "touching": "base", "looping": "back",
           "swinging": "back", "popping": "back", "chasing": "up", "coming": "back"}  # fmt: skip
RESUMPTIONS = frozenset(GERUNDS) | frozenset(RESUMING) | REMINDING
AFTER_GERUND = words("on with about here again from as regarding to once into , . ; - – in and because since re")


def _is_resumption(sentence: Sentence, token: Token) -> bool:
    """ "I am following up on ...", "just circling back", "a gentle nudge", "this is a follow-up to"."""
    resuming = lower(token) in GERUNDS or lemma(token) in RESUMING or lemma(token) in REMINDING
    if not resuming or is_quoted(sentence, token):
        return False
    following = [lower(word) for word in sentence.within(token.i + 1, token.i + 3)]
    if lemma(token) == "check" and len(following) > 1 and following[1] not in AFTER_GERUND:
        return False
    if token.i - sentence.tokens[0].i < 3 and GERUNDS.get(lower(token)) in following[:1]:
        return following[1] in AFTER_GERUND if len(following) > 1 else True
    after = {lower(word) for word in token.subtree}
    if _resumes_at(token):
        clause = clause_of(sentence, token)
        if lemma(token) in {"come", "get", "pick", "check"} and token.tag_ != "VBG" and clause.time is not Time.NONE:
            return False
        ahead = [lower(word) for word in sentence.within(token.i + 1, token.i + 4)]
        if lemma(token) == "come" and _goes_to_thing(ahead):
            return False
        if PUBLIC & after or clause.party not in {Party.SENDER, Party.NOBODY} or clause.negated:
            return False
        if clause.time in {Time.PAST, Time.PERFECT, Time.FUTURE} or (clause.modal in {"will", "shall", "can", "could"}):
            return False
        habit = clause.time is Time.PRESENT and token.tag_ != "VBG"
        others = any(party(who) is Party.OTHER and who.dep_ == "dobj" for who in token.children)
        with_ = [who for prep in children(token, "prep") if lower(prep) == "with" for who in children(prep, "pobj")]
        return not habit and not others and all(party(who) is not Party.OTHER for who in with_)
    if lemma(token) not in REMINDING or PUBLIC & after:
        return False
    at = token.i - sentence.tokens[0].i
    if token.pos_ == "VERB" and not (at < 4 and sentence.tokens[0].pos_ in {"ADJ", "DET", "ADV"}):
        clause = clause_of(sentence, token)
        return clause.party is Party.SENDER and clause.time in {Time.NONE, Time.PRESENT} and token.tag_ in {"VBG", "VB"}
    return (
        at < 7
        and token.dep_ in {"ROOT", "attr", "pobj"}
        and not any(party(word) is Party.OTHER and lower(word) == "your" for word in token.lefts)
    )


def _is_once_more(sentence: Sentence) -> bool:
    """ "I am writing once more", "sorry to bother you again", "forgive a second email"."""
    found = [lower(token) for token in sentence.tokens]
    text = " ".join(found)
    again = "again" in found or any(phrase in text for phrase in ("once more", "one more time", "another time"))
    if not again and not {"with", "back"} <= set(found) and SORRY.isdisjoint(found):
        return False
    for clause in clauses(sentence).values():
        if clause.party not in {Party.SENDER, Party.NOBODY} or clause.modal in {"will", "could"} or clause.negated:
            continue
        to_reader = clause.lemma in WRITING - {"call"} or clause.lemma in words("bother disturb trouble try intrude")
        touch = clause.lemma in {"get", "reach", "be"} and {"touch", "out", "back"} & set(found)
        now = clause.lemma == "be" and clause.party is Party.SENDER and clause.time is Time.PRESENT
        if now and "with" in found and any(lower(child) == "back" for child in clause.head.children):
            return True
        if again and (to_reader or touch) and clause.time in {Time.PRESENT, Time.NONE}:
            return True
    if "again" in found[:6] and found[0] in {"it", "this", "me", "just", "only"}:
        return True
    return bool(SORRY.intersection(found)) and (
        bool(PESTERING.intersection(found))
        or any(lemma(token) in MAILS and COUNTED & {lower(child) for child in token.lefts} for token in sentence.tokens)
    )
