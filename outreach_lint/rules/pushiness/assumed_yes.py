"""Flags words that treat a meeting, an interview or the job itself as already agreed.

## Why
Whether there will be a conversation is the manager's to decide. Talk of "our interview", a bare "when can we meet?" or
"as your next designer" takes the decision over, and a busy reader notices. Ask first; a question that can be answered
with no is more likely to be answered at all.

## Example
```text
My portfolio shows three clinics in Kraków. I look forward to discussing it with you, and let me know which day suits.
```

## Instead
```text
My portfolio shows three clinics in Kraków. If it would be useful, I would be glad to talk it through.
```

## Evidence
An experienced hiring manager who answers readers' questions in public calls announcing a meeting an overstep, and "I
would love the chance to talk" fine; a much-mailed author names "we should definitely meet" among the mails that he does
not answer (both opinion). A study of hierarchy in a large company's mail found "let's talk" typical of writing down or
across, not up. No study measures its effect in job seekers' mail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language.clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from ...language.correspondence import ENCOUNTERS, is_agreed, is_agreed_in
from ...language.frames import Frame, framed
from ...language.guards import is_negated, is_quoted
from ...language.sentences import sentences
from ...language.times import TimeKind, times
from ...language.vocabulary import DAY_TIMES, GOOD, STRONG_WANT_VERBS, WEEKDAYS, words
from ...rule import Finding, Severity, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ...language.sentences import Sentence
    from ...reading.draft import Draft

SEVERITY = Severity.WARNING
HELP = "Ask first: “If it would be useful, I'd be glad to talk.”"

POSSIBLE = words(
    "chance opportunity possibility prospect maybe perhaps possibly potentially potential hopefully hope idea "
    "invitation"
)
MEETING_VERBS = words("meet speak talk chat discuss interview connect sit")
JOINING_VERBS = words("work join start collaborate contribute serve become help cook teach build play grow")
EAGER = words("excited thrilled eager pumped psyched stoked delighted happy ready")
FIRSTS = words("day week month shift morning project")
SOONER = words("upcoming next first coming forthcoming future scheduled planned")
TIME_NOUNS = words("time day date slot hour week morning afternoon evening availability")
SUITING = words("suit work fit do")
FREE = words("free available convenient good best suitable better easiest ideal around fine easier")
PLACES = words(
    "bakery restaurant shop clinic brewery farm nursery library museum gallery theatre theater hotel "
    "garden garage workshop plant site vineyard winery bar cafe café salon yard mill ward"
)
TEAM = words(
    "team company crew kitchen staff department firm studio school lab "
    "office hospital practice clinic group role position job post floor"
)
MUSTS = words("must should need have")
HIRING = words("hire employ appoint recruit")
"""Verbs by which a candidate becomes an employee; their object is the writer."""


def check(draft: Draft) -> Iterator[Finding]:
    if is_agreed(draft):
        return
    asked = False
    for sentence in sentences(draft):
        end = -1
        found = [] if _is_conditional(sentence) else list(_assumptions(sentence, asked))
        for first, last in sorted(found, key=lambda pair: (pair[0].i, -pair[1].i)):
            start, stop = sentence.place(first, last)
            if start < end or is_quoted(sentence, first):
                continue
            end = stop
            yield Finding(start, stop, f"Assumes a yes: {quote(sentence.words(first, last))}")
        asked = asked or (not found and _asks_openly(sentence))


def _is_conditional(sentence: Sentence) -> bool:
    """Whether all is said under a condition: "if you think it useful", "should you wish"."""
    if any(lower(token) == "if" for token in sentence.tokens if not is_quoted(sentence, token)):
        return True
    return lower(sentence.tokens[0]) in {"should", "were", "assuming", "provided"} and not sentence.is_question


def _asks_openly(sentence: Sentence) -> bool:
    """Whether the sentence asks for a meeting with a question that may be answered with no."""
    asking = any(
        frame in {Frame.QUERY, Frame.EMBEDDED, Frame.WANT} and clause.mark not in {"when", "where"}
        for clause, frame in framed(sentence)
    )
    opens = any(token.tag_ in {"WRB", "WP", "WDT"} for token in sentence.tokens[:2])
    about = any(lemma(token) in ENCOUNTERS | MEETING_VERBS for token in sentence.tokens)
    return asking and about and not opens


def _assumptions(sentence: Sentence, asked: bool) -> Iterator[tuple[Token, Token]]:
    for clause in clauses(sentence).values():
        if _is_possible(clause):
            continue
        yield from _anticipated(sentence, clause)
        yield from _farewells(sentence, clause)
        yield from _once_hired(sentence, clause)
        yield from _decrees(sentence, clause)
        yield from _foretold(clause)
        if not asked:
            yield from _requested_times(sentence, clause)
    if not asked:
        yield from _questions_of_time(sentence)
    yield from _possessed(sentence)


def _is_possible(clause: Clause) -> bool:
    """Whether the clause, or what it depends on, only wishes or supposes."""
    for above in clause.chain():
        if above.modal in {"would", "could", "might", "may"} or above.lemma in {"hope", "wish", "aim", "want"}:
            return True
    return False


# --- looking forward ------------------------------------------------------------------------------------------------


def _anticipated(sentence: Sentence, clause: Clause) -> Iterator[tuple[Token, Token]]:
    if clause.party not in {Party.SENDER, Party.WE} or clause.time in {Time.PAST, Time.PERFECT}:
        return
    head = clause.head
    words_ = {lower(child) for child in head.children}
    looking = clause.lemma == "look" and "forward" in words_
    waiting = clause.lemma == "wait" and clause.negated and clause.modal in {"can", "could"}
    eager = next((word for word in (head, *children(head, "acomp")) if lower(word) in EAGER), None)
    if not (looking or waiting or eager is not None):
        return
    anchor = eager if eager is not None else head
    if any(lemma(word) in POSSIBLE for word in anchor.subtree):
        return
    for word in anchor.subtree:
        if word.i <= anchor.i or word.head.i < anchor.i:
            continue
        if (
            word.pos_ in {"VERB", "NOUN", "PROPN"}
            and _is_close_below(word, anchor)
            and _is_meeting(word, plain=looking or waiting)
        ):
            yield anchor, _end_of(sentence, word)
            return


def _is_close_below(word: Token, anchor: Token) -> bool:
    """Whether a word is what is looked forward to, or joined to it by "and": not something inside that."""
    for _ in range(5):
        if word == anchor:
            return True
        if word.dep_ not in {"pcomp", "pobj", "prep", "xcomp", "conj", "ccomp", "advcl", "dobj", "advmod"}:
            return False
        above = word.head
        if word.dep_ in {"dobj", "pobj"} and above != anchor and above.pos_ == "VERB":
            return False
        if word.dep_ == "pobj" and above.head != anchor and lower(above) not in {"to", "for", "about"}:
            return False
        word = above
    return False


def _is_meeting(word: Token, *, plain: bool) -> bool:
    """Whether a word names something between writer and reader that nobody has agreed to."""
    if word.pos_ in {"NOUN", "PROPN"}:
        owners = {lower(child) for child in children(word, "poss", "det")}
        own = {lower(child) for child in children(word, "amod")}
        if lemma(word) in ENCOUNTERS and word.tag_ in {"NN", "NNP"}:
            theirs = owners & {"your", "their", "his", "her", "its"} or any(
                lower(child) == "of" for child in children(word, "prep")
            )
            return not theirs and (bool(owners & {"our", "my", "an", "a", "the"}) or not owners)
        return lemma(word) in FIRSTS and "my" in owners and "first" in own
    with_reader = _has_reader(word)
    if lemma(word) in MEETING_VERBS:
        objects = list(children(word, "dobj"))
        return (
            with_reader
            or _with_team(word)
            or (not objects and lemma(word) in {"speak", "talk", "meet", "chat", "interview"})
            or (
                lemma(word) == "discuss"
                and any(party(below) in {Party.SENDER, Party.READER} for thing in objects for below in thing.subtree)
            )
        )
    if lemma(word) in {"see", "visit", "join", "show", "welcome"}:
        return any(
            party(child) is Party.READER
            or (lemma(child) in TEAM | {"office"} and lemma(word) in {"join", "visit"})
            or (lemma(word) == "join" and child.pos_ == "PROPN")
            for child in children(word, "dobj", "dative")
        )
    if lemma(word) in JOINING_VERBS and plain:
        return _with_team(word) or (lemma(word) == "start" and not list(children(word, "dobj")))
    return False


def _has_reader(word: Token) -> bool:
    return any(party(below) is Party.READER for below in _partners(word))


def _with_team(word: Token) -> bool:
    return any(
        party(below) is Party.READER
        or (lemma(below) in TEAM and any(lower(child) in {"your", "the"} for child in children(below, "poss", "det")))
        for below in _partners(word)
    )


def _partners(verb: Token) -> Iterator[Token]:
    yield from children(verb, "dobj", "dative")
    for preposition in children(verb, "prep", "dative"):
        if lower(preposition) in {"with", "to", "for", "alongside", "at", "in", "under", "from", "on"}:
            yield from children(preposition, "pobj")
            yield from (below for child in children(preposition, "pobj") for below in children(child, "conj"))
    for joined in children(verb, "conj"):
        yield from _partners(joined)


def _end_of(sentence: Sentence, word: Token) -> Token:
    """The last word of a short phrase: "meeting you", "our interview"; only the word itself where it is long."""
    last = word
    for below in word.subtree:
        if (
            below.i <= word.i + 3
            and below.i > last.i
            and below.dep_ in {"dobj", "prep", "pobj", "dative", "poss", "det"}
        ):
            last = below
    return last if last.dep_ not in {"prep", "det", "poss"} else word


# --- farewells and decrees ------------------------------------------------------------------------------------------


def _farewells(sentence: Sentence, clause: Clause) -> Iterator[tuple[Token, Token]]:
    """ "See you on Monday", "I'll speak to you next week", "We will talk soon"."""
    head = clause.head
    if (
        clause.mood is Mood.QUESTION
        or clause.negated
        or clause.mark
        or clause.lemma not in {"see", "talk", "speak", "meet", "catch", "chat"}
    ):
        return
    future = clause.time is Time.FUTURE and clause.party in {Party.SENDER, Party.WE}
    opening = sentence.tokens[0] == head and clause.time in {Time.NONE, Time.PRESENT} and clause.subject is None
    if not (future or opening) or (clause.relation not in {"ROOT", "conj", "parataxis", "ccomp"}):
        return
    between_us = clause.party is Party.WE or _has_reader(head)
    for time in times(sentence):
        if (
            time.first.i > head.i
            and time.first.i - head.i <= 8
            and (between_us or (opening and time.first.i == head.i + 1))
        ):
            yield head, time.last
            return


def _decrees(sentence: Sentence, clause: Clause) -> Iterator[tuple[Token, Token]]:
    """ "We should definitely meet", "we need to talk", "we will be working together"."""
    if clause.party is not Party.WE or clause.mood is Mood.QUESTION or clause.negated or clause.subject is None:
        return
    if clause.lemma in MEETING_VERBS and clause.modal in {"must", "should"} and not list(children(clause.head, "mark")):
        yield clause.subject, clause.head
    above = clause.parent
    if (
        clause.lemma in MEETING_VERBS
        and clause.relation == "xcomp"
        and above is not None
        and above.lemma in {"need", "have"}
        and above.party is Party.WE
    ):
        yield clause.subject, clause.head
    together = next((child for child in clause.head.subtree if lower(child) == "together"), None)
    if clause.time is Time.FUTURE and together is not None and lower(clause.subject) == "we":
        yield clause.subject, together


COLLEAGUES = words("colleague coworker co-worker teammate team partner match pair duo neighbour neighbor")
JOB_NOUNS = words("vacancy position post job role seat spot opening place me search problem worry chair shift")
SETTLED = words("filled hired closed done taken solved sorted settled over staffed covered")
AGREEING = words("say make call fix settle agree")


def _foretold(clause: Clause) -> Iterator[tuple[Token, Token]]:
    """ "I'll be working at your bakery", "it'll be a pleasure to sit down with you", "consider the vacancy filled"."""
    head, subject = clause.head, clause.subject
    if clause.mood is Mood.IMPERATIVE and not clause.negated:
        if clause.lemma == "consider":
            done = next((word for word in head.subtree if lower(word) in SETTLED), None)
            if done is not None and any(lemma(word) in JOB_NOUNS for word in head.subtree):
                yield head, done
        if clause.lemma == "let" and any(lower(child) == "'s" for child in head.subtree):
            said = next((child for child in children(head, "ccomp", "xcomp") if lemma(child) in AGREEING), None)
            day = next((word for word in head.subtree if lemma(word) in WEEKDAYS | DAY_TIMES), None)
            if said is not None and day is not None and day.i - said.i <= 4:
                yield head, day
        return
    future = (
        clause.time is Time.FUTURE
        and clause.mood is Mood.STATEMENT
        and not clause.negated
        and clause.mark not in {"if", "whether", "unless"}
    )
    if not future or subject is None:
        return
    if (
        clause.party is Party.SENDER
        and clause.lemma in JOINING_VERBS - {"help", "grow", "contribute", "build", "play"}
        and _at_yours(head)
    ):
        yield subject, head
    if clause.party is Party.WE and clause.lemma in {"be", "make"}:
        role = next((child for child in children(head, "attr", "dobj") if lemma(child) in COLLEAGUES), None)
        if role is not None and lower(subject) == "we":
            yield subject, role
    if clause.party is Party.NOBODY and clause.lemma == "be":
        for word in head.subtree:
            encounter = lemma(word) in MEETING_VERBS | {"see", "work", "join"} and word.tag_ == "VB"
            if (
                encounter
                and (_has_reader(word) or _with_team(word))
                and any(lemma(child) in GOOD for child in children(head, "attr", "acomp"))
            ):
                yield subject, word
                return


def _at_yours(verb: Token) -> bool:
    """Whether a verb's place or company is the reader's: "at your bakery", "with you", "your team"."""
    return any(
        party(below) is Party.READER
        or (
            below.pos_ in {"NOUN", "PROPN"}
            and any(lower(child) == "your" for child in children(below, "poss"))
            and lemma(below) in TEAM | PLACES
        )
        for below in _partners(verb)
        if below.dep_ != "dobj" or lemma(verb) == "join"
    )


# --- times asked for as if the meeting stood ------------------------------------------------------------------------


def _questions_of_time(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """ "When can we meet?", "Which day suits you?", "Where do I sign?"."""
    if not sentence.is_question:
        return
    tokens = [
        token for token in sentence.tokens if not token.is_punct and lower(token) not in {"so", "and", "also", "then"}
    ]
    if not tokens:
        return
    yield from _alternatives(sentence, tokens)
    wh = next((i for i, token in enumerate(tokens) if lower(token) in {"when", "what", "which", "where", "how"}), None)
    if wh is None or (
        wh > 0
        and tokens[wh - 1].text not in {",", ";"}
        and tokens[wh].dep_ not in {"advmod", "det", "nsubj", "npadvmod", "dobj", "attr"}
    ):
        return
    if wh > 2 or not _asks_for_time(tokens[wh:]):
        return
    root = clause_of(sentence, tokens[wh])
    if root.time is Time.PAST or root.time is Time.PERFECT:
        return
    if _is_about_us(sentence, root, where=lower(tokens[wh]) == "where"):
        yield tokens[wh], tokens[-1]


def _asks_for_time(tokens: list[Token]) -> bool:
    first = lower(tokens[0])
    if first in {"when", "where"}:
        return True
    if first == "how":
        return len(tokens) > 1 and lower(tokens[1]) in {"soon", "quickly", "early"}
    return any(lemma(token) in TIME_NOUNS for token in tokens[1:4])


def _is_about_us(sentence: Sentence, clause: Clause, *, where: bool) -> bool:
    """Whether a clause speaks of the two meeting, or of the reader's free time."""
    ours = MEETING_VERBS | words("come start begin sign join visit stop see call catch")
    below = [other for other in clauses(sentence).values() if clause in list(other.chain())]
    for part in below:
        if part.lemma in ours and part.party in {Party.SENDER, Party.WE} and _objects_fit(part):
            return True
        if where:
            continue
        if part.party is Party.READER and (
            lower(part.head) in FREE or any(lower(child) in FREE for child in children(part.head, "acomp"))
        ):
            return True
        if (
            part.party is Party.READER
            and part.lemma in {"meet", "interview", "talk", "speak", "call", "see"}
            and _has_sender(part.head)
        ):
            return True
        if (
            part.lemma in SUITING
            and part.party in {Party.OTHER, Party.NOBODY, Party.SENDER}
            and part.time in {Time.PRESENT, Time.MODAL}
            and _for_reader_or_bare(part.head)
        ):
            return True
        if (
            part.lemma == "be"
            and any(lower(word) in FREE for word in part.head.subtree)
            and any(
                lemma(word) in ENCOUNTERS | MEETING_VERBS or party(word) is Party.READER for word in part.head.subtree
            )
        ):
            return True
    return False


def _objects_fit(clause: Clause) -> bool:
    return all(
        party(child) is Party.READER or lemma(child) in TEAM or lemma(child) in ENCOUNTERS
        for child in children(clause.head, "dobj")
    )


def _has_sender(verb: Token) -> bool:
    return any(party(child) is Party.SENDER for child in verb.subtree)


def _for_reader_or_bare(verb: Token) -> bool:
    complements = [child for child in verb.children if child.dep_ in {"dobj", "prep"} and child.i > verb.i]
    return not complements or any(
        party(below) is Party.READER or lemma(below) in ENCOUNTERS for child in complements for below in child.subtree
    )


def _alternatives(sentence: Sentence, tokens: list[Token]) -> Iterator[tuple[Token, Token]]:
    """ "Is Tuesday or Wednesday better?": a choice that leaves out "neither"."""
    days = [time for time in times(sentence) if time.kind in {TimeKind.MOMENT, TimeKind.SLOT}]
    compared = next((token for token in tokens if lower(token) in {"better", "best", "easier"}), None)
    if (
        len(days) >= 2
        and compared is not None
        and any(lower(token) == "or" and days[0].first.i < token.i < days[-1].last.i for token in sentence.tokens)
    ):
        yield tokens[0], compared


ASKING_FOR_TIME = words("know tell say confirm advise send give suggest name share inform")


def _requested_times(sentence: Sentence, clause: Clause) -> Iterator[tuple[Token, Token]]:
    """ "Let me know when works", "tell me which day suits", "send me your availability for a call"."""
    if clause.lemma not in ASKING_FOR_TIME or not any(above.mood is Mood.IMPERATIVE for above in clause.chain()):
        return
    head = clause.head
    wh = next(
        (token for token in sentence.tokens if token.i > head.i and lower(token) in {"when", "what", "which"}), None
    )
    if wh is not None and wh.i - head.i <= 3:
        following = [token for token in sentence.tokens if token.i >= wh.i]
        if _asks_for_time(following) and _speaks_of_free_time(sentence, following):
            near = [token for token in following[:7] if not token.is_punct]
            while near[-1].dep_ in {"prep", "det", "poss", "cc", "aux"} and len(near) > 1:
                near.pop()
            yield head, near[-1]
        return
    for thing in children(head, "dobj"):
        owners = {lower(child) for child in children(thing, "poss")}
        own = {lower(child) for child in children(thing, "amod")}
        later = (below for below in thing.subtree if below.i > thing.i)
        fitting = own & FREE or any(lower(below) in FREE | SUITING | {"suits", "works"} for below in later)
        theirs = lemma(thing) == "availability" and "your" in owners
        if theirs or (lemma(thing) in {"time", "day", "date", "slot"} and fitting):
            yield head, thing


def _speaks_of_free_time(sentence: Sentence, following: list[Token]) -> bool:
    near = following[:9]
    if any(
        lower(token) in FREE or lemma(token) in SUITING - {"do", "fit"} or lemma(token) in ENCOUNTERS for token in near
    ):
        return not any(
            lower(token) in {"role", "post", "position", "posting", "job", "vacancy", "opening"} for token in near[:5]
        )
    for token in near:
        if lemma(token) in MEETING_VERBS | {"come", "start", "see", "visit"} and token.pos_ == "VERB":
            clause = clause_of(sentence, token)
            return any(
                above.party in {Party.SENDER, Party.WE} for above in clause.chain() if above.mark or above == clause
            ) or (_has_sender(token) or (clause.party is Party.READER and lemma(token) in {"talk", "meet", "speak"}))
    return False


# --- what is not theirs yet -----------------------------------------------------------------------------------------


def _possessed(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """ "Our upcoming interview", "during our conversation I will", "as your next designer"."""
    for token in sentence.tokens:
        word = lower(token)
        if token.dep_ != "poss" or word not in {"our", "your", "my"}:
            continue
        thing = token.head
        clause = clause_of(sentence, thing)
        told = clause.time in {Time.PAST, Time.PERFECT} and clause.lemma != "find"
        # "My desk at your studio need not be large" takes the desk for granted all the same.
        denied = word != "my" and is_negated(sentence, thing)
        if (_is_possible(clause) and not _is_fronted_role(thing, clause)) or denied or told:
            continue
        own = {lower(child) for child in thing.lefts}
        if word == "our" and lemma(thing) in ENCOUNTERS and thing.tag_ in {"NN", "NNP"}:
            carrier = thing.head if thing.dep_ == "pobj" else None
            ahead = clause.time is Time.FUTURE or (clause.head.tag_ == "VBG" and clause.time is Time.PRESENT)
            in_it = (
                carrier is not None
                and lower(carrier) in {"in", "at", "during", "after", "before", "for", "until", "of", "to"}
                and ahead
            )
            if own & SOONER or in_it:
                yield token, thing
        elif word == "your" and own & {"next", "new", "future", "newest"} and thing.pos_ in {"NOUN", "PROPN"}:
            if thing.dep_ == "pobj" and lower(thing.head) == "as" and clause.party is Party.SENDER:
                yield thing.head, thing
            elif (thing.dep_ == "attr" and clause.party is Party.SENDER and clause.time is not Time.NONE) or (
                thing.dep_ == "dobj"
                and clause.party is Party.READER
                and (clause.lemma == "meet" or (clause.lemma == "find" and clause.time is Time.PERFECT))
            ):
                yield token, thing
        elif (
            word == "my"
            and own & {"future", "new"}
            and lemma(thing) in words("boss colleague manager team desk office employer workplace coworker role job")
            and not is_agreed_in(sentence)
        ):
            if clause.time is Time.FUTURE or "future" in own or _is_yours(thing):
                yield token, thing
        elif (
            word == "my"
            and "first" in own
            and lemma(thing) in FIRSTS
            and (clause.time is Time.FUTURE or _is_yours(thing))
        ) or (
            word == "my"
            and _is_yours(thing)
            and lemma(thing) in FIRSTS | WORKPLACES | ENCOUNTERS
            and not (clause.party is Party.SENDER and clause.lemma in HOLDING)
        ):
            yield token, thing


WORKPLACES = words(
    "desk locker uniform key badge bench station workstation parking contract salary start colleague class"
)
HOLDING = words("have hold keep run do know use enjoy value book bring")


def _is_yours(thing: Token) -> bool:
    """Whether something of the writer's is with the reader: "my trial day with you", "my desk at your studio"."""
    return any(
        lower(child) in {"with", "at", "in", "on"}
        and any(
            party(below) is Party.READER or any(lower(owner) == "your" for owner in children(below, "poss"))
            for below in children(child, "pobj")
        )
        for child in (*children(thing, "prep"), *_next_word(thing))
    )


def _next_word(word: Token) -> tuple[Token, ...]:
    """The preposition right after a word, wherever the parser hung it."""
    following = word.i + 1
    return (word.doc[following],) if following < len(word.doc) and word.doc[following].dep_ == "prep" else ()


def _is_fronted_role(thing: Token, clause: Clause) -> bool:
    """ "As your next designer, I would ...": the job is taken for granted, whatever follows, unless that is a wish."""
    fronted = thing.dep_ == "pobj" and lower(thing.head) == "as" and thing.i < clause.head.i
    return fronted and clause.lemma not in STRONG_WANT_VERBS and clause.modal == "would"


def _once_hired(sentence: Sentence, clause: Clause) -> Iterator[tuple[Token, Token]]:
    """ "Once I'm on board", "when I join you", "when we meet", "after you hire me"."""
    opener = next(
        (
            child
            for child in clause.head.children
            if lower(child) in {"when", "once", "after", "until", "before", "till"} and child.i < clause.head.i
        ),
        None,
    )
    above = clause.parent
    if (
        opener is None
        or above is None
        or clause.time in {Time.PAST, Time.MODAL}
        or clause.negated
        or clause.subject is None
    ):
        return
    if above.time in {Time.PAST, Time.PERFECT} or above.mood is Mood.QUESTION:
        return
    both = clause.party is Party.WE or _is_both(clause.subject)
    met = both and clause.lemma in MEETING_VERBS - {"connect"} and not list(children(clause.head, "dobj"))
    promising = any(
        other.time is Time.FUTURE and other.party in {Party.SENDER, Party.READER}
        for other in clauses(sentence).values()
    )
    heading = promising or above.time is Time.FUTURE or above.modal == "can" or above.mood is Mood.IMPERATIVE
    started = (
        clause.party is Party.SENDER
        and heading
        and (
            (clause.lemma in {"join", "start", "begin", "settle", "arrive"} and _is_job(clause.head))
            or (clause.lemma == "be" and _is_on_board(clause.head))
            or clause.lemma in HIRING
        )
    )
    hired = (
        clause.party is Party.READER
        and clause.lemma in HIRING
        and any(party(child) is Party.SENDER for child in children(clause.head, "dobj"))
    )
    if (met and above.time is not Time.MODAL) or started or hired:
        last = next(
            (
                token
                for token in children(clause.head, "dobj", "prep", "advmod")
                if token.i > clause.head.i and not list(token.children)
            ),
            clause.head,
        )
        yield opener, last


def _is_both(subject: Token) -> bool:
    """ "You and I"."""
    return {party(subject), *(party(child) for child in children(subject, "conj"))} >= {Party.READER, Party.SENDER}


def _is_job(verb: Token) -> bool:
    things = list(children(verb, "dobj"))
    return all(
        party(thing) is Party.READER
        or thing.pos_ == "PROPN"
        or any(lower(child) in {"your", "the"} for child in children(thing, "poss", "det"))
        for thing in things
    )


def _is_on_board(verb: Token) -> bool:
    near = {lower(word) for word in verb.subtree}
    return bool(near & {"aboard", "board", "hired"}) or (
        "your" in near and any(lemma(word) in TEAM for word in verb.subtree)
    )
