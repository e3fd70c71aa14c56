"""Chasing: complaints about silence, the formulas of reminding, and the announcement of more."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from .complaints import broken_promise, complaints
from .frames import governors
from .guards import follows_notice, invitations, is_negated, is_quoted
from .memo import each_once, once
from .pursuits import pursuits
from .sentences import Sentence, Stretch, sentences
from .times import TimeKind, times
from .turns import among, words_of
from .vocabulary import phrases, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

MESSAGES = words(
    "email e-mail mail message note letter line enquiry inquiry application missive text voicemail dm question "
    "request follow-up followup cv resume résumé correspondence submission"
)
REPLIES = words(
    "reply response answer word acknowledgement acknowledgment feedback news peep reaction confirmation thing "
    "anything nothing sign update"
)
REPLYING = words("reply respond answer acknowledge read open write reach contact react revert")
SILENCE = words("silence quiet quietness non-response nonreply")
FAILING = words("fail neglect forget refuse omit decline")
HURT = words(
    "disappointed frustrated surprised hurt disappointing frustrating surprising upset dismayed annoyed saddened sad "
    "puzzled rude pity shame"
)
ORDINALS = words("second third fourth fifth sixth 2nd 3rd 4th 5th nth umpteenth next")
TRIES = words("time attempt try go approach effort") | MESSAGES
VIEWING = words("read open view see click visit look")
RECEIVING = words("get see receive read open notice miss catch reach find")
LOSING = words(
    "lost bury buried miss missed slip slipped astray spam overlook overlooked unread unnoticed unanswered "
    "unacknowledged ignore ignored fall lose drown vanish disappear go"
)
REMINDING_PARTICLES = phrases(
    "follow up, circle back, check in, check back, touch base, loop back, swing back, ping again, chase up"
)
REMINDING = words("bump nudge float resurface chase remind resend re-send reping re-up prod jog")
NEWS = words("news update progress movement development word")
HEARING = words("hear receive get have see")
WRITING_BACK = words("get write come")
IGNORING = "ignore"
UNANSWERING = REPLYING | WRITING_BACK | {IGNORING}
EVERYONE = words("everyone everybody all")
SENDING = words("send write email mail")
WRITING = words(
    "write email e-mail mail message contact ping reach drop send ask try knock call come get approach text dm post "
    "be take pop make put"
)
PESTERING = words("chase remind nudge pester prod badger bug hound pursue bombard persist hassle bump")
AGAIN = words(
    "again anew another further more too also once twice regularly repeatedly weekly daily until till second "
    "third next every each follow-up"
)
STEADY = words("until till unless if when once another further second third expect keep persistent again last")
LACK = words("lack absence")
MUTE = words("quiet silent")
WHAT_WAS_SENT = words("what those one")
CHANCES = words("chance time opportunity moment")
STAYING = words("be get stay keep")
CHASING = (frozenset(verb for verb, _ in REMINDING_PARTICLES) | PESTERING | STAYING | WRITING) - words(
    "call phone ring"
)
"""The lemmas of the verbs of clauses that say that their writer will chase."""
HEARD = "hear"
ANNOUNCING = CHASING | {HEARD}
"""The lemmas of the verbs of clauses that announce more, by the writer or by "you will be hearing from me"."""
COMING = MESSAGES | {"up"}
""" "Up" as that of "follow-up"."""
NAMED = (
    TRIES | SILENCE | LACK | MUTE | WHAT_WAS_SENT | CHANCES | REMINDING | NEWS
    | frozenset(verb for verb, _ in REMINDING_PARTICLES) | {"reminder", "advise"}
)  # fmt: skip
"""The words, as written or as lemmas, one of which is the noun or verb of every reproach that no clause makes."""


class Chase(NamedTuple):
    """Words that chase an answer. Offsets are into `Draft.text`.

    `is_pressing` tells a reproach from a formula, and chasing by a date, at intervals or again from a vague
    "I'll follow up".
    """

    at: Stretch
    is_pressing: bool


@each_once
def reproaches(draft: Draft) -> Iterator[Chase]:
    """The complaints about silence and the reminding formulas of a draft, in order, at most one a sentence."""
    for sentence in sentences(draft):
        if (broken := broken_promise(draft, sentence)) is not None:
            yield _chase(sentence, *broken, pressing=True)
        elif (chase := _reproach(sentence) or _complaint(sentence)) is not None and not invitations(sentence):
            yield chase


def announced_chases(draft: Draft) -> Iterator[Chase]:
    """The places where a draft says that its writer will write again, in order, at most one a sentence."""
    for sentence in sentences(draft):
        chase = _announced(sentence)
        if chase is not None and not invitations(sentence) and not follows_notice(sentence):
            yield chase


def _complaint(sentence: Sentence) -> Chase | None:
    found = next(complaints(sentence), None)
    return _chase(sentence, found[0], found[1], pressing=found[2]) if found is not None else None


def _chase(sentence: Sentence, one: Token, other: Token, *, pressing: bool) -> Chase:
    first, last = sorted((one, other), key=lambda token: token.i)
    return Chase(sentence.stretch(first, last), pressing)


# --- reproaches ---------------------------------------------------------------------------------------------------


@once
def _reproach(sentence: Sentence) -> Chase | None:
    said = words_of(sentence)
    finders = [finder for finder, needed in REPROACHES.items() if not needed.isdisjoint(said)]
    for clause in clauses(sentence).values() if finders else ():
        for finder in finders:
            last = finder(clause)
            if last is not None:
                if is_quoted(sentence, clause.head) or _is_conditional(clause):
                    break
                return _chase(sentence, clause.head, last, pressing=finder is not _lost)
    for token in among(sentence, NAMED):
        if is_quoted(sentence, token):
            continue
        for named, pressing in ((_counted, True), (_named_silence, True), (_formula, False)):
            found = named(token, sentence)
            if found is not None:
                return _chase(sentence, *found, pressing=pressing)
    return None


def _is_conditional(clause: Clause) -> bool:
    return (
        clause.mark in {"if", "unless", "should", "until", "till", "in case"}
        and clause.relation in {"advcl", "ccomp"}
        and (
            clause.parent is None
            or clause.parent.lemma not in {"wonder", "know", "be", "ask", "sure", "unsure", "certain"}
        )
    )


def _unheard(clause: Clause) -> Token | None:
    """ "I haven't heard back", "have yet to receive a reply", "I never got an answer"."""
    if clause.lemma not in HEARING or clause.party not in (Party.SENDER, Party.WE):
        return None
    head = clause.head
    above = clause.parent
    yet = (
        clause.relation == "xcomp"
        and above is not None
        and any(lower(child) == "yet" for child in (*above.head.children, *head.children))
    )
    none = any(
        lower(child) in {"no", "nothing"} for thing in (*children(head, "dobj"),) for child in (thing, *thing.lefts)
    )
    if not (clause.negated or yet or none) or clause.time is Time.FUTURE or clause.modal:
        return None
    things = [*children(head, "dobj")]
    if clause.lemma == "hear":
        if any(lower(below) in {"but", "except"} for thing in things for below in thing.children):
            return None
        if any(child.dep_ in {"ccomp", "xcomp"} for child in head.children):
            return None
        if any(lower(prep) in {"of", "about"} for prep in children(head, "prep")):
            return None
        if things and not any(lemma(thing) in REPLIES for thing in things):
            return None
        from_whom = [
            below for prep in children(head, "prep") if lower(prep) == "from" for below in children(prep, "pobj")
        ]
        if any(party(who) is not Party.READER for who in from_whom):
            return None
        return next(iter(from_whom), None) or next(
            (child for child in head.children if lower(child) in {"back", "anything"}), head
        )
    replies = [thing for thing in things if lemma(thing) in REPLIES - {"thing"}]
    if any(
        lower(prep) == "to"
        and not MESSAGES & {lemma(below) for below in children(prep, "pobj")}
        and not any(party(below) is Party.SENDER for below in prep.subtree)
        for thing in replies
        for prep in children(thing, "prep")
    ):
        return None
    if not replies or (
        clause.lemma in {"have", "see", "get"}
        and not {"reply", "response", "answer", "word", "acknowledgement", "feedback"}
        & {lemma(thing) for thing in replies}
    ):
        return None
    return replies[0]


def _unanswering(clause: Clause) -> Token | None:
    """ "You haven't replied", "you never opened it", "you failed to answer", "couldn't find time to answer me"."""
    if clause.lemma not in UNANSWERING or clause.party is not Party.READER or clause.mood is Mood.IMPERATIVE:
        return None
    head = clause.head
    above = clause.parent
    denied = clause.negated or (
        above is not None
        and clause.relation in {"xcomp", "acl", "advcl", "relcl"}
        and (above.negated or above.lemma in FAILING)
    )
    answers = clause.lemma in REPLYING or (
        clause.lemma in WRITING_BACK and any(lower(child) == "back" for child in head.children)
    )
    if clause.lemma == IGNORING:
        return next(
            (
                thing
                for thing in children(head, "dobj")
                if party(thing) is Party.SENDER or any(lower(child) == "my" for child in thing.lefts)
            ),
            None,
        )
    if not denied or not answers or clause.modal in {"may", "might", "will", "would"}:
        return None
    if clause.lemma in {"read", "open", "reach", "contact", "write"}:
        things = list(children(head, "dobj"))
        if things and not any(
            party(thing) in (Party.SENDER, Party.NOBODY)
            or any(lower(child) == "my" for child in thing.lefts)
            or lemma(thing) in MESSAGES
            for thing in things
        ):
            return None
    finite = next((governor for governor in governors(clause) if governor.time is not Time.NONE), clause)
    if finite.time not in (Time.PAST, Time.PERFECT, Time.PRESENT) and finite.modal not in {"could", "can"}:
        return None
    if any(lower(child) in {"whether", "if"} for child in head.lefts):
        return None
    return max(
        (child for child in head.children if child.dep_ in {"neg", "dobj", "prt", "advmod"} and not child.is_punct),
        key=lambda token: token.i,
        default=head,
    )


def _ignored(clause: Clause) -> Token | None:
    """ "My mail went unanswered", "my letter was ignored", "was disappointed that ... without an acknowledgement"."""
    subject = clause.subject
    mine = subject is not None and lemma(subject) in MESSAGES and any(lower(child) == "my" for child in subject.lefts)
    if mine and not clause.modal:
        inside = list(clause.head.subtree)
        bad = next((word for word in inside if lower(word) in {"unanswered", "ignored", "unacknowledged"}), None)
        if bad is not None:
            return bad
        missing = next(
            (
                word
                for word in inside
                if lemma(word) in REPLIES
                and any(lower(above) in {"without", "no"} for above in (word.head, *word.lefts, word.head.head))
            ),
            None,
        )
        if missing is not None:
            return missing
    if clause.party in (Party.SENDER, Party.NOBODY) and any(
        lower(word) in HURT for word in (clause.head, *children(clause.head, "acomp", "attr"))
    ):
        inside = list(clause.head.subtree)
        return next(
            (
                word
                for word in inside
                if (lemma(word) in SILENCE and any(lower(child) == "your" for child in word.lefts))
                or (
                    lemma(word) in REPLIES - {"thing"}
                    and word.pos_ == "NOUN"
                    and any(lower(near) in {"no", "without", "lack"} for near in inside if word.i - 6 < near.i < word.i)
                )
            ),
            None,
        )
    everyone = clause.lemma in REPLYING | {"write"} and subject is not None and lower(subject) in EVERYONE
    if everyone and any(lower(word) == "you" and lower(word.head) in {"but", "except"} for word in clause.head.subtree):
        return next(word for word in clause.head.subtree if lower(word) == "you")
    return None


def _seen(clause: Clause) -> Token | None:
    """ "I noticed you opened my mail", "you viewed my profile": the writer has watched the reader."""
    if clause.lemma not in VIEWING or clause.party is not Party.READER or clause.negated or clause.modal:
        return None
    if clause.mood is Mood.QUESTION or clause.time not in (Time.PAST, Time.PERFECT):
        return None
    return next(
        (
            thing
            for thing in clause.head.subtree
            if thing.dep_ in {"dobj", "pobj"} and any(lower(child) == "my" for child in thing.lefts)
        ),
        None,
    )


def _own_message(token: Token) -> bool:
    """Whether a noun is what the writer sent before: "my last email", "the message I sent on the 4th"."""
    if lemma(token) not in MESSAGES and lower(token) not in WHAT_WAS_SENT:
        return False
    if token.pos_ not in {"NOUN", "PROPN", "PRON"}:
        return False
    if lemma(token) in MESSAGES - {"question", "request", "line"} and any(
        lower(child) == "my" for child in token.lefts
    ):
        return True
    sent = any(
        lemma(below) in SENDING and any(party(who) is Party.SENDER for who in children(below, "nsubj"))
        for below in children(token, "relcl", "acl")
    )
    return sent and (lemma(token) in MESSAGES or lower(token) in WHAT_WAS_SENT)


def _lost(clause: Clause) -> Token | None:
    """ "Did you get my message?", "not sure if you saw my note", "perhaps my email got lost"."""
    subject = clause.subject
    if subject is not None and _own_message(subject) and clause.lemma in LOSING | {"get", "be", "go", "end", "reach"}:
        gone = next((word for word in clause.head.subtree if lower(word) in LOSING), None)
        return gone or (clause.head if clause.lemma == "reach" and clause.mood is Mood.QUESTION else None)
    if clause.party is not Party.READER or clause.lemma not in RECEIVING or clause.modal in {"will", "would"}:
        return None
    thanked = any(lemma(word) in {"thank", "thanks", "appreciate", "grateful"} for word in clause.head.sent)
    unsure = not thanked and (
        clause.mood is Mood.QUESTION
        or clause.mark in {"if", "whether"}
        or clause.time is Time.NONE
        or any(lower(child) in {"ever", "perhaps", "maybe"} for child in clause.head.children)
    )
    things = list(children(clause.head, "dobj", "ccomp", "pobj"))
    mine = next((thing for thing in things if _own_message(thing) or _is_what_i_sent(thing)), None)
    return mine if unsure else None


def _is_what_i_sent(thing: Token) -> bool:
    return (
        thing.dep_ == "ccomp"
        and lemma(thing) in SENDING - {"mail"}
        and any(party(who) is Party.SENDER for who in children(thing, "nsubj"))
    )


REPROACHES = {
    _unheard: HEARING,
    _unanswering: UNANSWERING,
    _ignored: MESSAGES | HURT | EVERYONE,
    _seen: VIEWING,
    _lost: MESSAGES | WHAT_WAS_SENT | SENDING,
}
"""What finds a reproach in a clause, and the words of which its sentence has one, as written or as a lemma."""


def _counted(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "My third email to you", "this is the second time I write"."""
    if lemma(token) not in TRIES or token.pos_ not in {"NOUN", "PROPN"} or token.dep_ == "compound":
        return None
    if token.i + 1 < sentence.span.end and token.nbor().pos_ == "NOUN":
        return None
    ordinal = next((child for child in token.lefts if lower(child) in ORDINALS - {"next"}), None)
    if ordinal is None:
        return None
    mine = any(lower(child) == "my" for child in token.lefts)
    about_me = mine or any(party(word) is Party.SENDER for word in token.subtree if word != token)
    copular = token.dep_ == "attr" and any(party(child) is Party.NOBODY for child in children(token.head, "nsubj"))
    future = any(lower(word) in {"will", "'ll", "expect", "surprised"} for word in sentence.tokens)
    if future or not (
        (copular and (about_me or lemma(token) in MESSAGES))
        or (mine and any(lower(word) == "you" for word in token.subtree))
    ):
        return None
    return ordinal, token


def _named_silence(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Your silence", "your lack of response", "you have been so quiet"."""
    if lemma(token) not in SILENCE | LACK and lower(token) not in MUTE:
        return None
    owner = next((child for child in token.lefts if lower(child) == "your"), None)
    if owner is not None and lemma(token) in SILENCE:
        return owner, token
    if (
        owner is not None
        and lemma(token) in LACK
        and any(lemma(word) in REPLIES | {"interest", "communication"} for word in token.subtree)
    ):
        return owner, token
    if lower(token) in MUTE and token.dep_ in {"acomp", "oprd"}:
        clause = clause_of(sentence, token)
        if clause.party is Party.READER and clause.time is Time.PERFECT:
            return clause.head, token
    return None


def _formula(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """The worn formulas of reminding."""
    return (
        _referring(token)
        or _reminding(token, sentence)
        or _asking_news(token, sentence)
        or _asking_chance(token)
        or _apologising(token)
    )


def _referring(token: Token) -> tuple[Token, Token] | None:
    """ "Per my last email", "as already set out in my last message"."""
    if not _own_message(token) or token.dep_ != "pobj":
        return None
    preposition = token.head
    if lower(preposition) in {"per"} or (lower(preposition) == "to" and lower(preposition.head) == "further"):
        return preposition, token
    stated = preposition.head
    said = lemma(stated) in {
        "state",
        "mention",
        "set",
        "say",
        "explain",
        "outline",
        "note",
        "describe",
        "write",
        "indicate",
    }
    if (
        said
        and lower(preposition) == "in"
        and any(lower(child) == "as" for child in (*stated.lefts, *stated.head.lefts))
    ):
        return stated, token
    return None


def _reminding(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Just following up on this", "circling back", "floating this to the top of your inbox", "a gentle reminder"."""
    if lemma(token) == "reminder" and token.pos_ == "NOUN" and token.dep_ in {"ROOT", "attr", "pobj"}:
        kind = next(
            (
                child
                for child in token.lefts
                if lower(child) in {"gentle", "friendly", "quick", "kind", "polite", "little", "another", "small"}
            ),
            None,
        )
        return (kind, token) if kind is not None else None
    if token.pos_ not in {"VERB", "NOUN", "ADJ"}:
        return None
    particle = next((child for child in token.children if (lemma(token), lower(child)) in REMINDING_PARTICLES), None)
    if particle is None and lemma(token) not in REMINDING - {"remind", "chase"}:
        return None
    clause = clause_of(sentence, token)
    if clause.head != token or clause.party not in (Party.SENDER, Party.WE) or clause.negated:
        return None
    if any(party(thing) is Party.OTHER and thing.pos_ in {"NOUN", "PROPN"} for thing in children(token, "dobj")):
        return None
    others = [below for prep in children(token, "prep") if lower(prep) == "with" for below in children(prep, "pobj")]
    if any(party(who) is Party.OTHER for who in others):
        return None
    now = (
        token.tag_ == "VBG"
        and clause.time in (Time.PRESENT, Time.NONE)
        and clause.relation in {"ROOT", "conj", "ccomp"}
    )
    wanting = any(
        governor.lemma in {"want", "think", "like"} and governor.time in (Time.PAST, Time.MODAL)
        for governor in governors(clause)
        if governor is not clause
    )
    if not now and not (wanting and not any(time.kind for time in times(sentence))):
        return None
    return token, particle or next(children(token, "dobj"), token)


def _asking_news(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Any news?", "any update on this"."""
    if lemma(token) not in NEWS or token.pos_ != "NOUN":
        return None
    quantifier = next((child for child in token.lefts if lower(child) == "any"), None)
    if quantifier is None or any(child.dep_ == "compound" for child in token.lefts) or token.dep_ == "compound":
        return None
    asked = sentence.is_question and token.dep_ in {"ROOT", "attr", "dobj", "nsubj"}
    fragment = token.dep_ == "ROOT" and len(sentence.tokens) <= 6
    return (quantifier, token) if asked or fragment else None


def _asking_chance(token: Token) -> tuple[Token, Token] | None:
    """ "Have you had a chance to look?"."""
    if lemma(token) not in CHANCES or token.dep_ != "dobj" or lemma(token.head) not in {"have", "get", "find"}:
        return None
    verb = token.head
    asked = any(party(child) is Party.READER for child in children(verb, "nsubj")) and verb.tag_ in {"VBN", "VB", "VBD"}
    perfect = any(lower(aux) in {"have", "'ve", "did", "had"} for aux in children(verb, "aux")) or verb.tag_ == "VBD"
    look = next(
        (
            below
            for below in token.head.subtree
            if lemma(below) in {"look", "read", "review", "see", "consider", "glance", "digest", "go", "think"}
            and below.i > token.i
        ),
        None,
    )
    return (token, look) if asked and perfect and look is not None else None


def _apologising(token: Token) -> tuple[Token, Token] | None:
    """ "Sorry for the double email", "please advise"."""
    if (
        lemma(token) == "advise"
        and any(lower(child) in {"please", "kindly"} for child in token.lefts)
        and not any(children(token, "dobj", "prep"))
    ):
        return next(child for child in token.lefts if lower(child) in {"please", "kindly"}), token
    if lemma(token) in MESSAGES:
        double = next(
            (child for child in token.lefts if lower(child) in {"double", "repeat", "repeated", "duplicate"}), None
        )
        if double is not None:
            return double, token
    return None


# --- announced ----------------------------------------------------------------------------------------------------


@once
def _announced(sentence: Sentence) -> Chase | None:
    for clause in clauses(sentence).values():
        if clause.lemma not in ANNOUNCING or clause.mood is Mood.QUESTION:
            continue
        last = _chasing(clause, sentence) or _heard_again(clause)
        if last is not None and not is_quoted(sentence, clause.head) and not is_negated(sentence, clause.head):
            return _chase(sentence, clause.head, last, pressing=_is_pressing(clause, sentence))
    for token in among(sentence, COMING):
        noun = _coming_message(token, sentence)
        if noun is not None and not is_quoted(sentence, token):
            return _chase(sentence, *noun, pressing=True)
    found = next(pursuits(sentence), None)
    return _chase(sentence, *found, pressing=_is_urged(sentence)) if found is not None else None


def _is_urged(sentence: Sentence) -> bool:
    dated = any(time.kind is not TimeKind.URGENCY for time in times(sentence))
    return dated or any(_is_again(word) or lower(word) in STEADY for word in sentence.tokens)


def _chasing(clause: Clause, sentence: Sentence) -> Token | None:
    """The last word of "follow up with you", "keep writing until", "drop you another note"."""
    if clause.lemma not in CHASING or clause.party not in (Party.SENDER, Party.WE) or not _is_ahead(clause):
        return None
    head = clause.head
    if _has_other_aim(head):
        return None
    if any(lower(thing) in {"nothing", "none"} for thing in children(head, "dobj")):
        return None
    particle = next((child for child in head.children if (clause.lemma, lower(child)) in REMINDING_PARTICLES), None)
    if particle is not None:
        return particle
    if clause.lemma in PESTERING:
        return next(
            (thing for thing in children(head, "dobj") if party(thing) is Party.READER),
            None if clause.lemma != "persist" else head,
        )
    if clause.lemma in STAYING:
        touch = next(
            (
                below
                for prep in children(head, "prep")
                if lower(prep) == "in"
                for below in children(prep, "pobj")
                if lower(below) in {"touch", "contact"}
            ),
            None,
        )
        others = [below for prep in children(touch or head, "prep") for below in children(prep, "pobj")]
        if any(party(who) is Party.OTHER for who in others if who != touch and lower(who.head) == "with"):
            return None
        if touch is not None:
            return touch
    above = clause.parent
    kept = (
        clause.relation == "xcomp" and above is not None and above.lemma in {"keep", "continue"} and head.tag_ == "VBG"
    )
    if clause.lemma in WRITING and kept:
        return head
    if clause.lemma in WRITING - {"be", "call", "get", "come", "make", "put"} or (
        clause.lemma == "get" and any(lower(child) == "back" for child in head.children)
    ):
        again = next((word for word in head.subtree if _is_again(word) and word.i > head.i - 3), None)
        if again is not None and _writes_to_reader(clause):
            return again if again.i > head.i else head
        if any(
            other.mark in {"if", "unless", "until", "till"}
            and other.party in (Party.SENDER, Party.WE)
            and other.lemma in {"hear", "get", "receive", "have"}
            for other in clauses(sentence).values()
        ):
            return next(children(head, "dobj"), head) if _writes_to_reader(clause) else None
    return None


def _heard_again(clause: Clause) -> Token | None:
    """The last word of "you'll be hearing from me again"."""
    if clause.lemma != HEARD or clause.party is not Party.READER or clause.time is not Time.FUTURE:
        return None
    me = any(party(below) is Party.SENDER for prep in children(clause.head, "prep") for below in children(prep, "pobj"))
    return (
        next((child for child in clause.head.subtree if lower(child) in {"again", "soon", "more"}), None)
        if me
        else None
    )


def _is_again(word: Token) -> bool:
    if lower(word) in {"also", "too"}:
        return bool(word.dep_ == "advmod")
    return (
        lower(word) in AGAIN - {"next", "each", "every", "until", "till", "more"}
        or (
            lower(word) in {"every", "each"}
            and word.dep_ == "det"
            and lemma(word.head) in {"day", "week", "month", "morning", "friday", "monday"}
        )
        or (lower(word) == "more" and lower(word.doc[word.i - 1]) == "once" if word.i else False)
    )


def _writes_to_reader(clause: Clause) -> bool:
    """Whether the writing goes to the reader, or to nobody that is named."""
    inside = [word for word in clause.head.subtree if word != clause.head]
    if any(party(word) is Party.READER or lower(word) == "your" for word in inside):
        return True
    named = [
        thing
        for thing in (
            *children(clause.head, "dobj", "dative"),
            *(
                below
                for prep in children(clause.head, "prep")
                if lower(prep) in {"to", "with"}
                for below in children(prep, "pobj")
            ),
        )
        if party(thing) is Party.OTHER
    ]
    return not [
        thing
        for thing in named
        if lemma(thing) not in MESSAGES | {"matter", "monday", "tuesday", "wednesday", "thursday", "friday"}
        and thing.ent_type_ not in {"DATE", "TIME"}
    ]


def _has_other_aim(head: Token) -> bool:
    """Whether somebody else is followed up with: "follow up with HR", "remind the vendors"."""
    things = [
        *children(head, "dobj", "dative"),
        *(
            below
            for prep in children(head, "prep")
            if lower(prep) in {"with", "to", "on"}
            for below in children(prep, "pobj")
        ),
    ]
    if any(lower(thing) in {"him", "her", "them"} for thing in things):
        return True
    people = [thing for thing in things if party(thing) is Party.OTHER and thing.pos_ in {"NOUN", "PROPN"}]
    times_and_texts = MESSAGES | words(
        "matter monday tuesday wednesday thursday friday saturday sunday week day month linkedin phone case time "
        "touch role post position job application"
    )
    return any(
        lemma(thing) not in times_and_texts and not any(lower(child) == "your" for child in thing.lefts)
        for thing in people
    )


def _is_ahead(clause: Clause) -> bool:
    above = list(governors(clause))
    for governor in above:
        if governor.lemma == "let" and governor.mood is Mood.IMPERATIVE:
            return True
        subject = governor.subject
        if governor.lemma == "be" and subject is not None and lemma(subject) in {"plan", "intention"}:
            return governor.time is Time.PRESENT
    if any(
        governor.time in (Time.PAST, Time.PERFECT)
        for governor in above
        if governor.lemma not in {"intend", "plan", "mean", "think"}
    ):
        return False
    if any(governor.time is Time.FUTURE or governor.modal in {"will", "shall"} for governor in above):
        return True
    if any(
        governor.lemma in {"plan", "intend", "mean", "aim", "go", "propose"}
        for governor in above
        if governor is not clause
    ):
        return True
    wishes = any(
        governor.lemma in {"like", "love"} and governor.modal == "would" for governor in above if governor is not clause
    )
    return wishes and (any(lower(child) in {"back", "up", "in"} for child in clause.head.children))


def _is_pressing(clause: Clause, sentence: Sentence) -> bool:
    if any(
        time.kind in (TimeKind.FREQUENCY, TimeKind.MOMENT, TimeKind.DEADLINE, TimeKind.SOON) for time in times(sentence)
    ):
        return True
    return any(
        _is_again(word) or lower(word) in {"until", "till", "unless", "if", "tomorrow", "keep", "persistent"}
        for word in sentence.tokens
    )


def _coming_message(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "A further letter will follow", "expect a second message from me", "the first of several emails"."""
    hyphenated = (
        lower(token) == "up"
        and token.i > 1
        and token.doc[token.i - 1].text == "-"
        and lower(token.doc[token.i - 2]) == "follow"
    )
    if not hyphenated and (lemma(token) not in MESSAGES or token.pos_ not in {"NOUN", "PROPN", "VERB"}):
        return None
    kinds = {lower(child) for child in token.lefts}
    if "no" in kinds:
        return None
    more = (
        kinds & {"second", "another", "further", "more", "next", "several", "many", "third", "follow", "few"}
        or lemma(token) in {"follow-up", "followup"}
        or hyphenated
    )
    mine = any(party(word) is Party.SENDER or lower(word) == "my" for word in sentence.tokens)
    tokens_ = {lower(word) for word in sentence.tokens}
    if not more:
        if "last" in tokens_ and "never" in tokens_ and mine and token.dep_ in {"nsubj", "attr"}:
            return token, token
        return None
    clause = clause_of(sentence, token)
    if (
        clause.time is Time.FUTURE
        and clause.subject == token
        and clause.lemma in {"follow", "come", "arrive", "reach", "be", "go"}
    ):
        return token, clause.head
    expected = any(
        governor.lemma in {"expect", "await", "surprise", "surprised", "consider", "find", "anticipate"}
        and governor.party is Party.READER
        for governor in clause.chain()
    )
    first = next((child for child in token.lefts), token)
    if (expected and mine) or (expected and tokens_ & {"first", "from"}):
        return first, token
    return None
