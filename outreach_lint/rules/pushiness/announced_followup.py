"""Flags an announcement that you will write again: a schedule of chasing.

## Why
"I'll check back on Tuesday" tells the reader that silence will not be accepted as an answer, and gives them a date to
dread. One friendly follow-up after a week or two is normal; it needs no announcement.

## Example
```text
Thank you for reading this. I'll write again on Monday to see whether you have had a look at my showreel.
```

## Instead
```text
Thank you for reading this. My showreel is two minutes long and starts with the Łódź tram film.
```

## Evidence
In a 2017 survey of US human resources managers nobody said that an applicant should never follow up, and 64% preferred
e-mail for it: following up is fine. Experienced hiring managers call *announcing* it an overstep (opinion). Several
cover-letter guides recommend the announcement, so this is contested; a warning that you may turn off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language.clauses import Clause, Mood, Party, Time, children, clauses, lemma, lower, party
from ...language.frames import INTENTIONS
from ...language.guards import invitations, is_quoted
from ...language.sentences import sentences
from ...language.times import TimeKind, times
from ...language.vocabulary import words
from ...rule import Finding, Severity, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ...language.sentences import Sentence
    from ...reading.draft import Draft

SEVERITY = Severity.WARNING
HELP = "Leave it out: one follow-up after a week or two is fine, and needs no announcement."

PARTICLES = {
    "follow": words("up"),
    "check": words("in back"),
    "reach": words("out"),
    "circle": words("back round around"),
    "touch": words("base"),
    "get": words("back touch"),
    "come": words("back"),
    "be": words("touch back contact"),
    "ping": words(""),
    "loop": words("back"),
    "report": words("back"),
    "swing": words("back"),
}
"""Verbs of chasing with the words that make them so."""
CHASING = words("chase remind nudge pester badger bug hound harass resend re-send prod ping chivvy persist")
WRITING = words("write email e-mail mail message contact text dm inmail tweet knock ask try send drop shoot forward inquire enquire")
NOTES = words("follow-up followup reminder nudge line note email message mail word update up")
CONTINUING = words("keep continue carry go resume")
PERSISTING = words("write email message mail try ask knock follow check contact apply chase send remind reach pester ping")
AGAIN = words("again another second back too also")
CHASED = {TimeKind.DEADLINE, TimeKind.FREQUENCY, TimeKind.MOMENT, TimeKind.SLOT, TimeKind.URGENCY, TimeKind.SOON}
EXPECTING = words("expect await anticipate")


def check(draft: Draft) -> Iterator[Finding]:
    for sentence in sentences(draft):
        if invitations(sentence):
            continue
        end = -1
        for first, last, severity in sorted(_announcements(sentence), key=lambda found: found[0].i):
            start, stop = sentence.place(first, last)
            if start >= end and not is_quoted(sentence, first):
                end = stop
                yield Finding(start, stop, f"Announces that you will chase: {quote(sentence.words(first, last))}", severity)


def _announcements(sentence: Sentence) -> Iterator[tuple[Token, Token, Severity | None]]:
    for clause in clauses(sentence).values():
        if _is_chase(clause) and _is_to_reader(sentence, clause) and _is_announced(clause) and not _awaits_news(sentence, clause) and not _elsewhere(clause):
            yield _announced(sentence, clause)
        elif _is_warning(clause):
            yield clause.head, _last_near(sentence, clause.head), None


def _announced(sentence: Sentence, clause: Clause) -> tuple[Token, Token, Severity | None]:
    first = next((above.subject for above in clause.chain() if above.party is Party.SENDER and above.subject is not None), None)
    first = first if first is not None and 0 <= clause.head.i - first.i <= 8 else clause.head
    last = _last_near(sentence, clause.head)
    timed = any(time.kind in CHASED for time in times(sentence))
    pressing = timed or any(lower(child) in {"again", "another", "until", "till", "unless", "if"} for child in sentence.tokens)
    keeps = any(above.lemma in CONTINUING for above in clause.chain())
    return first, last, None if pressing or keeps or clause.lemma in CHASING else Severity.INFO


def _last_near(sentence: Sentence, head: Token) -> Token:
    """The last word of what belongs to the announcement: its particle and its time."""
    ends = [child for child in head.children if child.dep_ in {"prt", "advmod", "dobj"} and 0 < child.i - head.i <= 3]
    ends += [below for child in children(head, "prep") for below in children(child, "pobj") if lower(below) == "touch"]
    ends += [time.last for time in times(sentence) if 0 < time.first.i - head.i <= 8]
    return max([head, *ends], key=lambda token: int(token.i))


def _is_chase(clause: Clause) -> bool:
    """Whether the clause's verb is one of writing to the reader once more."""
    head = clause.head
    near = {lower(below) for child in head.children if child.dep_ in {"prt", "advmod", "prep", "acomp", "dobj", "npadvmod"} for below in (child, *child.children)}
    parent = clause.parent
    if parent is not None and parent.lemma in CONTINUING and clause.lemma in PERSISTING:
        return True
    if clause.lemma in PARTICLES and clause.lemma != "ping":
        return bool(near & PARTICLES[clause.lemma]) and (clause.lemma != "be" or "touch" in near or "back" in near)
    if clause.lemma in CHASING:
        return True
    if clause.lemma not in WRITING:
        return False
    if any(lemma(child) in NOTES and _is_further(child) for child in children(head, "dobj")):
        return True
    things = [child for child in children(head, "dobj") if party(child) is not Party.READER]
    recipients = [child for child in children(head, "dative") if party(child) is Party.READER]
    if things and not (clause.lemma in {"drop", "send", "shoot"} and any(lemma(thing) in {"line", "note", "email", "message"} for thing in things) and recipients):
        return False
    if clause.lemma in {"ask", "try", "knock", "inquire", "enquire"}:
        return bool(near & AGAIN)
    return clause.lemma not in {"send", "forward"} or bool(things)


def _is_to_reader(sentence: Sentence, clause: Clause) -> bool:
    """Whether writing is to the reader, or at a time, or once more: "I will write" alone says nothing."""
    if clause.lemma not in WRITING:
        return True
    reader = any(party(word) is Party.READER for word in clause.head.subtree if word.head == clause.head or word.dep_ == "pobj")
    return reader or bool(times(sentence)) or any(lower(word) in AGAIN | {"until", "unless"} for word in sentence.tokens)


def _is_further(note: Token) -> bool:
    return lemma(note) in {"follow-up", "followup", "reminder", "nudge", "up"} or any(lower(child) in AGAIN for child in note.children)


def _is_announced(clause: Clause) -> bool:
    """Whether the writer says that he will do it."""
    for above in clause.chain():
        if above.negated or above.mood is Mood.QUESTION:
            return False
        if above.time is Time.FUTURE and above.party is Party.SENDER:
            return above.mark not in {"if", "when", "that", "whether", "so"} or above.relation == "conj"
        if above.party is Party.SENDER and above.time is Time.PRESENT:
            planned = above.lemma in INTENTIONS - {"hope", "want"} | {"go"} and above != clause
            warned = above.lemma in {"be"} and any(lower(child) in {"sure", "bound", "certain", "due"} for child in above.head.children)
            return planned or warned
        if above.lemma == "be" and above.subject is not None and lemma(above.subject) in {"plan", "intention"}:
            return any(lower(child) == "my" for child in children(above.subject, "poss"))
        if above.time is not Time.NONE or above.relation not in {"xcomp", "pcomp", "conj", "advcl"}:
            return False
        if above.relation == "advcl" and above.mark:
            return False
    return False


def _awaits_news(sentence: Sentence, clause: Clause) -> bool:
    """Whether the writer will write only when there is news: "once I have my licence", "when the exam is over"."""
    for other in clauses(sentence).values():
        if other.relation == "advcl" and other.parent is not None and other.mark in {"when", "once", "after", "as", "if"}:
            if clause not in list(other.chain()):
                continue
            silent = other.lemma in {"hear", "receive", "get", "reply", "respond", "answer"} or other.party is Party.READER
            if not silent and other.party is not Party.NOBODY:
                return True
    return False


def _elsewhere(clause: Clause) -> bool:
    """Whether somebody else is written to, or something else is followed up: "with HR", "on the vendors' claims"."""
    head = clause.head
    parties = [child for child in children(head, "dobj", "dative")]
    for preposition in (child for child in head.subtree if child.dep_ in {"prep", "dative"} and lower(child) in {"with", "to", "on"}):
        if lower(preposition) != "on" and preposition.head in (head, *children(head, "prt", "advmod")):
            parties += children(preposition, "pobj")
    if any(party(one) is Party.READER for one in parties):
        return False
    others = [one for one in parties if party(one) is Party.OTHER and lemma(one) not in NOTES | {"base", "touch", "application", "this", "it", "that"}]
    return any(other.pos_ in {"NOUN", "PROPN"} and other.ent_type_ == "" and lemma(other) not in {"monday", "tuesday", "wednesday", "thursday", "friday", "time", "week", "day", "month", "morning", "afternoon"} for other in others)


def _is_warning(clause: Clause) -> bool:
    """ "Expect to hear from me", "you'll be hearing from me", "this won't be my last email"."""
    if clause.negated and clause.lemma != "be":
        return False
    if clause.lemma == "hear" and _names(clause.head, "from", Party.SENDER):
        for above in clause.chain():
            if above.party is Party.READER and (above.time is Time.FUTURE or (above.mood is Mood.IMPERATIVE and above.lemma in EXPECTING) or above.modal in {"can"}):
                return not above.negated
        return False
    if clause.mood is Mood.IMPERATIVE and clause.lemma in EXPECTING | {"look", "watch"}:
        things = [*children(clause.head, "dobj"), *(below for child in children(clause.head, "prep") if lower(child) == "for" for below in children(child, "pobj"))]
        return any(lemma(thing) in NOTES | {"email", "message"} for thing in things)
    return False


def _names(verb: Token, preposition: str, who: Party) -> bool:
    return any(lower(child) == preposition and any(party(below) is who for below in children(child, "pobj")) for child in children(verb, "prep"))
