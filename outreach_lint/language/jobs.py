"""Open-ended job asks: the reader is handed the work of finding a place for the writer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from .frames import Frame, asking_clause, governors
from .guards import invitations, is_negated, is_past, is_quoted
from .sentences import Sentence, sentences
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

JOBS = words(
    "opening position role job opportunity vacancy internship post placement work employment slot spot gig "
    "traineeship apprenticeship seat assignment engagement station shift"
)
OPEN_KINDS = words(
    "any some other whatever whichever anything something suitable appropriate relevant open available potential "
    "possible future upcoming current fitting similar related such matching more further new additional suited"
)
ANYTHING = words("anything something whatever whichever anywhere somewhere")
AT_READERS = words(
    "have get go available open come up suit fit offer there going free vacant need arise appear exist do give spare "
    "find left crop around"
)
OFFERING = words("have get offer open come suit fit go give spare find arise appear crop turn match")
KEEPING = words(
    "keep bear hold retain consider remember think have save file store put add leave pass place slot use include"
)
KEPT = words(
    "cv resume résumé details detail application name profile information file papers portfolio contact number letter "
    "particulars note me"
)
KEEPING_PLACES = words(
    "mind file radar list record hand drawer thought book database pile system pool card roster register books"
)
FITTING = words("fit belong slot suit contribute help add use land go sit work match bring offer serve place do")
SEEKING = words(
    "see find figure know tell judge decide think say wonder discuss explore work advise suggest look imagine picture"
)
TAKING = words("take accept do consider try work start fill join welcome")


@dataclass(frozen=True)
class JobAsk:
    """An open-ended job ask. Offsets are into `Draft.text`."""

    start: int
    end: int
    words: str


def open_job_asks(draft: Draft) -> Iterator[JobAsk]:
    """The open-ended job asks of a draft, in order, at most one a sentence."""
    for sentence in sentences(draft):
        if (ask := _job_ask(sentence)) is not None:
            yield ask


def _job_ask(sentence: Sentence) -> JobAsk | None:
    if invitations(sentence) or _applies_later(sentence):
        return None
    for token in sentence.tokens:
        ends = (
            _any_job(token, sentence)
            or _hiring(token, sentence)
            or _kept(token, sentence)
            or _fit(token, sentence)
            or _matched(token, sentence)
        )
        if ends is None:
            continue
        first, last = ends
        if is_quoted(sentence, token) or is_negated(sentence, token) or is_past(sentence, token):
            continue
        start, end = sentence.place(first, last)
        return JobAsk(start, end, sentence.words(first, last))
    return None


def _applies_later(sentence: Sentence) -> bool:
    """The open form that RULES endorse: "I would like to apply for a job with you in the future"."""
    applies = any(clause.lemma == "apply" and clause.party is Party.SENDER for clause in clauses(sentence).values())
    return applies and not any(
        lower(token) in {"any", "anything", "whatever", "whichever"} for token in sentence.tokens
    )


# --- any job ------------------------------------------------------------------------------------------------------


def _any_job(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """The words of "any openings", "something suitable", "whatever you have"."""
    named = token.pos_ in {"NOUN", "PROPN"} and lemma(token) in JOBS
    vague = lower(token) in ANYTHING
    if not named and not vague:
        return None
    before = [lower(child) for child in token.lefts]
    if named:
        if _is_specific(token):
            return None
        plural = token.tag_ == "NNS" and not {"the", "these", "those", "your", "my", "their"} & set(before)
        if (
            not plural
            and not set(before) & OPEN_KINDS
            and not (lemma(token) in {"work", "employment"} and "your" not in before)
        ) and not (set(before) <= {"a", "an"} and _at_readers(token)):
            return None
        if (
            lemma(token) in {"work", "shift", "station", "post", "spot", "assignment", "engagement", "seat", "gig"}
            and not set(before) & OPEN_KINDS
        ):
            return None
    elif not _at_readers(token) and not _suits_writer(token):
        return None
    if not _asks_for_place(token, sentence):
        return None
    first = next((child for child in token.lefts), token)
    return first, token


def _hiring(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """The words of "are you hiring?", "is there room for one more?": a place is asked for, but none is named."""
    if not sentence.is_question:
        return None
    if (
        lemma(token) in {"hire", "recruit"}
        and token.pos_ == "VERB"
        and clause_of(sentence, token).party is Party.READER
    ):
        things = [
            *children(token, "dobj"),
            *(below for prep in children(token, "prep") for below in children(prep, "pobj") if lower(prep) == "for"),
        ]
        if any(
            lemma(thing) not in {"people", "staff", "anyone", "anybody", "help", "hand", "person", "team"}
            for thing in things
        ) or any(children(token, "advcl")):
            return None
        return token, things[0] if things and things[0].i > token.i else token
    if lemma(token) in {"room", "space", "place"} and token.pos_ == "NOUN" and not any(children(token, "poss")):
        for_me = [below for prep in children(token, "prep") if lower(prep) == "for" for below in children(prep, "pobj")]
        elsewhere = [
            below
            for prep in (*children(token, "prep"), *children(token.head, "prep"))
            if lower(prep) == "for"
            for below in children(prep, "pobj")
        ]
        for below in (*for_me, *elsewhere):
            if (
                party(below) is Party.SENDER
                or lemma(below) in {"someone", "somebody", "another", "more", "one", "pair"}
                or any(lower(word) in {"another", "more", "extra"} for word in below.subtree)
            ):
                return token, below
    return None


def _is_specific(noun: Token) -> bool:
    """Whether a role, team or trade is named with the job: "analyst seats", "openings in the torque spec"."""
    for child in noun.lefts:
        if (
            child.dep_ in {"compound", "nmod", "poss"}
            and lemma(child)
            not in {
                "job",
                "career",
                "work",
                "employment",
                "entry",
                "level",
                "staff",
                "time",
                "business",
                "graduate",
                "junior",
            }
            and child.pos_ in {"NOUN", "PROPN", "ADJ"}
        ):
            return lower(child) not in {"your", "my"}
        if child.pos_ == "NUM" or lower(child) in {"these", "those"}:
            return True
    for prep in children(noun, "prep"):
        for below in children(prep, "pobj"):
            general = party(below) in {Party.READER, Party.SENDER} or lemma(below) in words(
                "company team firm organisation organization department place office moment future field area "
                "industry time business end side school hospital clinic group world sector capacity level someone "
                "person somebody background skill profile experience one site part kind sort my year month spring "
                "summer autumn winter week that shop practice lab yard"
            )
            if not general and lower(prep) in {"in", "as", "for", "on", "with", "of"}:
                return True
    return False


def _at_readers(token: Token) -> bool:
    """Whether it is at the reader's: "that you have", "going", "in your team", "available"."""
    inside = [word for word in token.subtree if word != token]
    if lower(token) in ANYTHING:
        if any(lower(word) in {"else", "need", "help", "question", "clear"} for word in (*inside, token.head)):
            return False
        relative = next(children(token, "relcl", "acl"), None)
        if relative is not None:
            return lemma(relative) in OFFERING
        offered = token.dep_ in {"nsubj", "dobj"} and lemma(token.head) in OFFERING
        of_reader = token.dep_ == "nsubj" or any(
            party(child) is Party.READER for child in children(token.head, "nsubj")
        )
        return any(lower(word) in OPEN_KINDS for word in inside) or (offered and of_reader)
    for word in inside:
        if party(word) is Party.READER or lower(word) == "your":
            return True
        if lemma(word) in AT_READERS and word.pos_ in {"VERB", "ADJ", "ADV", "ADP"} and word.i > token.i:
            return True
    above = token.head
    of_reader = any(party(child) is Party.READER for child in children(above, "nsubj"))
    return lemma(above) in AT_READERS and (of_reader or token.dep_ in {"nsubj", "attr"})


def _suits_writer(token: Token) -> bool:
    """Whether it is to suit the writer: "anything for someone like me", "something where I could help"."""
    inside = [word for word in token.subtree if word != token]
    return any(party(word) is Party.SENDER or lower(word) == "my" for word in inside) and any(
        lemma(word) in {"for", "suitable", "right", "fit", "suit", "where", "match"} for word in inside
    )


def _asks_for_place(token: Token, sentence: Sentence) -> bool:
    """Whether the sentence asks after it, or the writer would take it."""
    clause = clause_of(sentence, token)
    for governor in clause.chain():
        if governor.mood is Mood.QUESTION or (sentence.is_question and governor.relation == "ROOT"):
            return _concerns_reader(sentence)
        if governor.mark in {"if", "whether", "should"} and governor.party is not Party.SENDER:
            return any(
                lower(word) in {"me", "i", "my", "please", "know", "glad", "grateful", "love", "happy"}
                for word in sentence.tokens
            )
        if (
            governor.lemma in TAKING
            and governor.party is Party.SENDER
            and governor.time in {Time.MODAL, Time.FUTURE, Time.NONE}
            and lemma(token) not in {"opportunity"}
        ):
            return (
                bool({lower(child) for child in token.lefts} & {"any", "whatever", "whichever"})
                or lower(token) in ANYTHING
            )
    asked = asking_clause(clause, sentence)
    if asked is None:
        openness = [
            governor
            for governor in governors(clause)
            if governor.party is Party.SENDER
            and any(
                lower(word)
                in {"open", "flexible", "available", "interested", "looking", "hoping", "willing", "ready", "free"}
                for word in governor.head.subtree
            )
        ]
        return bool(openness) and bool(
            {lower(child) for child in token.lefts} & {"any", "whatever", "whichever"} or lower(token) in ANYTHING
        )
    if asked[1] in {
        Frame.IMPERATIVE,
        Frame.QUERY,
        Frame.SUGGESTION,
        Frame.FRAGMENT,
        Frame.PERFORMATIVE,
        Frame.EMBEDDED,
    }:
        return True
    return asked[1] is Frame.WANT and (
        bool(
            {lower(child) for child in token.lefts}
            & {"any", "whatever", "whichever", "some", "suitable", "potential", "possible", "future"}
        )
        or lower(token) in ANYTHING
        or any(
            lemma(governor.head) in {"hear", "know", "learn", "discuss", "consider", "talk", "explore"}
            for governor in governors(clause)
        )
    )


def _concerns_reader(sentence: Sentence) -> bool:
    """Whether a question is about the reader's house: "you", "your", "there", or nobody at all."""
    tokens = {lower(token) for token in sentence.tokens}
    return bool(tokens & {"you", "your", "there", "any", "got", "me", "i"}) and "my" not in tokens - {"my"} | (
        set() if tokens & {"you", "your", "there", "any", "got"} else {"my"}
    )


# --- keep me in mind ----------------------------------------------------------------------------------------------


def _kept(verb: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """The words of "keep me in mind", "hold my CV on file", "consider me for future posts", "think of me when ..."."""
    if lemma(verb) not in KEEPING or verb.pos_ not in {"VERB", "NOUN", "PROPN", "AUX"}:
        return None
    things = [
        *children(verb, "dobj", "nsubj", "dative", "ccomp"),
        *(below for prep in children(verb, "prep") if lower(prep) == "of" for below in children(prep, "pobj")),
    ]
    me = next(
        (
            thing
            for thing in things
            if thing.i > verb.i
            and (
                party(thing) is Party.SENDER
                or (lemma(thing) in KEPT and any(lower(child) in {"my", "the", "this"} for child in thing.lefts))
            )
        ),
        None,
    )
    if me is None:
        return None
    clause = clause_of(sentence, verb)
    if clause.party is Party.SENDER and clause.mood is not Mood.IMPERATIVE and verb == clause.head:
        return None
    if asking_clause(clause, sentence) is None and clause.mood is not Mood.IMPERATIVE:
        return None
    after = [word for word in verb.subtree if word.i > verb.i]
    place = next((word for word in after if lemma(word) in KEEPING_PLACES and word.dep_ in {"pobj", "dobj"}), None)
    if lemma(verb) in {"consider", "think", "remember", "slot", "place", "use", "include", "put"} and place is None:
        open_for = [
            word
            for word in after
            if lower(word)
            in OPEN_KINDS | {"when", "if", "should", "whenever", "else", "elsewhere", "somewhere", "anything"}
        ]
        if not open_for or any(_is_specific(word) for word in after if lemma(word) in JOBS and word.pos_ == "NOUN"):
            return None
        return verb, open_for[0]
    return (verb, place) if place is not None else None


# --- where would I fit --------------------------------------------------------------------------------------------


def _fit(verb: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """The words of "where I might fit", "how I could be of use", "what I could do for you"."""
    clause = clauses(sentence).get(verb.i)
    if clause is None or (clause.party is not Party.SENDER and not _is_own_profile(clause)):
        return None
    scope = verb.head if clause.relation == "xcomp" else verb
    question = next(
        (
            word
            for word in scope.subtree
            if (lower(word) in {"where", "how", "what", "which", "anywhere", "somewhere"} and word.i < verb.i)
            or lower(word) in {"anywhere", "somewhere"}
        ),
        None,
    )
    if question is None or not (lemma(verb) in FITTING or _is_of_use(verb)):
        return None
    if lower(question) in {"how", "what"} and clause.modal not in {"could", "might", "can", "may", "would"}:
        return None
    if lower(question) == "how" and lemma(verb) not in {"fit", "belong", "slot"}:
        return None
    if clause.relation == "relcl" or (lemma(verb) in {"do", "go"} and not _is_for_reader(verb)):
        return None
    if lower(question) == "what" and any(lower(word) in {"from", "differently", "better"} for word in verb.subtree):
        return None
    asked = asking_clause(clause, sentence)
    above = [governor.lemma for governor in clause.chain()]
    seeks = set(above) & SEEKING and any(
        party(word) in {Party.READER, Party.WE} or lower(word) == "your" for word in sentence.tokens
    )
    if asked is None and not sentence.is_question and not seeks:
        return None
    return question, verb if verb.i > question.i else question


def _is_for_reader(verb: Token) -> bool:
    return any(party(word) is Party.READER or lower(word) == "your" for word in verb.subtree)


def _is_own_profile(clause: Clause) -> bool:
    subject = clause.subject
    return (
        subject is not None
        and lemma(subject) in words("background skill profile experience skillset training someone somebody person")
        and any(lower(word) in {"my", "me"} for word in subject.subtree)
    )


def _is_of_use(verb: Token) -> bool:
    return lemma(verb) == "be" and any(
        lower(word) in {"use", "useful", "help", "helpful", "value", "service", "good", "best", "handy", "valuable"}
        for word in verb.subtree
    )


# --- tell me what matches -----------------------------------------------------------------------------------------


def _matched(verb: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """The words of "look at my CV and tell me what suits"."""
    if lemma(verb) not in {"look", "review", "see", "read", "have", "glance", "run", "check", "go", "take", "scan"}:
        return None
    mine = next(
        (
            word
            for word in verb.subtree
            if lemma(word) in {"cv", "resume", "résumé", "profile", "portfolio", "background"}
            and any(lower(child) == "my" for child in word.lefts)
        ),
        None,
    )
    if mine is None:
        return None
    clause = clause_of(sentence, verb)
    if clause.mood is not Mood.IMPERATIVE and asking_clause(clause, sentence) is None:
        return None
    for other in clauses(sentence).values():
        if (
            other.lemma in FITTING | {"match"}
            and other.head.i > mine.i
            and any(
                lower(word) in {"what", "which", "where", "whatever", "if", "whether", "anything"}
                for word in other.head.subtree
            )
        ):
            return verb, other.head
    return None
