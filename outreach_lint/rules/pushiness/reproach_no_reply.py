"""Flags a complaint that the reader has not answered, and the worn formulas of chasing.

## Why
Busy people answer a smaller share of their mail, and few of them can say why yours waited. A reproach makes answering
embarrassing; "just following up" gives nothing new to answer. Write as if for the first time: what you asked, and one
thing that is new since.

## Example
```text
I still haven't heard back from you about the QA post in Gdańsk. Circling back in case my note got buried.
```

## Instead
```text
On 3 May I asked about the QA post in Gdańsk. Since then I have automated the release checks of two clinics.
```

## Evidence
Of 1,000 office workers asked by a software maker in 2018, 25% named "Not sure if you saw my last email" as the most
annoying phrase in work mail and 13% "Per my last email" (a survey of opinions, not of replies). A study of 16 billion
mails found that people under load answer a smaller share of them, with shorter replies: silence is seldom personal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...language.clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from ...language.guards import is_quoted, path
from ...language.sentences import sentences
from ...language.vocabulary import words
from ...reading.draft import BODY, Zone
from ...rule import Finding, Severity, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ...language.sentences import Sentence
    from ...reading.draft import Draft

SEVERITY = Severity.WARNING
HELP = "Ask as if for the first time, with something new: “I wrote on 3 May about the QA role. Since then I …”"

ANSWERS = words("reply response answer acknowledgement acknowledgment feedback word news update decision confirmation reaction anything nothing")
ANSWERING = words("reply respond answer acknowledge read open react bother")
FEELINGS = words("disappointed frustrated surprised hurt annoyed puzzled dismayed offended sad upset disheartened baffled shocked discouraged")
CAUSES = words("silence reply response answer hear ignore respond acknowledge ghost unanswered")
WRITINGS = words("email e-mail mail message note letter attempt inquiry enquiry follow-up followup application cv resume inmail up")
COUNTED = words("second third fourth fifth sixth seventh tenth 2nd 3rd 4th 5th 6th nth last final umpteenth")
WATCHING = words("know see notice gather tell")
WATCHED = words("read open view see click visit look receive get")

CLICHE = re.compile(
    r"\b(?:as\s+)?per\s+my\s+(?:last|previous|earlier|prior|recent)\s+(?:e-?mail|message|note|mail|letter)\b"
    r"|\bas\s+(?:previously\s+|already\s+|i\s+)?(?:stated|mentioned|written|noted|said|wrote|explained)\s+(?:previously|already|before|in\s+my\s+(?:last|previous|earlier|first|prior)\s+\w+)\b"
    r"|\bas\s+previously\s+(?:stated|mentioned|noted|advised|discussed)\b"
    r"|\b(?:not|un)\s*(?:sure|certain)\s+(?:if|whether|that)\s+(?:you(?:'ve|\s+have)?\s+(?:saw|seen|got|received|read|had\s+(?:a\s+)?(?:chance|time))|my\s+(?:\w+\s+){1,3}(?:reached|arrived|got|landed|made|came|went))\b"
    r"|\b(?:just|quickly|simply|merely|only|i'?m|i\s+am|was)\s+(?:just\s+|quickly\s+|only\s+)?(?:following\s+up|circling\s+back|checking\s+(?:in|back)|bumping|chasing|touching\s+base|pinging|nudging)\b"
    r"|\b(?:writing|emailing|wanted|want|like|mailing|messaging)\s+(?:to\s+you\s+)?to\s+(?:just\s+|quickly\s+)?(?:follow\s+up|circle\s+back|check\s+(?:in|back)|bump|touch\s+base|chase)\b"
    r"|\b(?:floating|bumping|bringing|moving|pushing|popping|getting)\s+(?:this|it|my\s+\w+)\s+(?:back\s+)?(?:up\s+)?(?:to\s+the\s+top|up|again)\b"
    r"|\bany\s+(?:updates?|news|word|joy|luck|progress|thoughts|feedback)(?:\s+(?:yet|on|about|for\s+me|from|regarding|since)\b[^.?!\n]{0,60})?\s*\?"
    r"|\b(?:gentle|friendly|quick|kind|polite|little|final)\s+(?:reminder|nudge|bump|follow[\s-]?up|chaser|prod)\b"
    r"|\bsorry\s+(?:for|about)\s+(?:the\s+|another\s+|yet\s+another\s+|this\s+|sending\s+a\s+)?(?:double|second|repeat(?:ed)?|duplicate|extra)\s+(?:e-?mail|message|mail)\b"
    r"|\bplease\s+advise\b|\bin\s+case\s+(?:you\s+(?:missed|did\s*n[o']?t\s+(?:see|get)|overlooked)|(?:it|this|my\s+\w+(?:\s+\w+)?)\s+(?:got|was|has\s+been|went|slipped|fell|is)\b)"
    r"|\b(?:slipped|fell|fallen)\s+through\s+the\s+(?:cracks|net)\b|\b(?:resending|re-sending|reforwarding)\b|\btop\s+of\s+your\s+inbox\b",
    re.IGNORECASE,
)
CLICHE_START = re.compile(r"(?:following\s+up|circling\s+back|checking\s+(?:in|back)|bumping\s+th(?:is|e)|chasing|touching\s+base|gentle\s+\w+|just\s+a\s+(?:gentle\s+)?(?:reminder|nudge))\b", re.IGNORECASE)
GOT_IT = re.compile(
    r"\b(?:did|have|had)\s+you\s+(?:not\s+|ever\s+|even\s+|already\s+|yet\s+)?(?:get|got|gotten|see|seen|receive|received|read|open|opened|(?:have\s+|had\s+)?(?:a\s+|the\s+)?chance\s+to\s+(?:look|read|review|see|go)\b[^.?!\n]{0,20}?)\s+(?:at\s+|through\s+)?my\b",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Finding]:
    for sentence in sentences(draft, *BODY, Zone.SUBJECT):
        found = [(first, last, None) for first, last in _reproaches(sentence)]
        found += [(first, last, Severity.INFO) for first, last in _formulas(sentence)]
        end = -1
        for first, last, severity in sorted(found, key=lambda pair: (pair[0].i, pair[2] is not None)):
            start, stop = sentence.place(first, last)
            if start < end or is_quoted(sentence, first):
                continue
            end = stop
            yield Finding(start, stop, f"{_fault(severity)}: {quote(sentence.words(first, last))}", severity)


def _fault(severity: Severity | None) -> str:
    return "Sounds like a complaint about silence" if severity is None else "A worn chasing formula"


def _formulas(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    text = sentence.text
    matches = [*CLICHE.finditer(text), *GOT_IT.finditer(text)]
    start = CLICHE_START.match(text)
    if start is not None and not _has_subject(sentence):
        matches.append(start)
    offset = sentence.bounds[0] - sentence.offset
    for match in matches:
        inside = [token for token in sentence.tokens if token.idx < offset + match.end() and token.idx + len(token) > offset + match.start()]
        if not _about_others(sentence, inside[0]):
            yield inside[0], inside[-1]


def _has_subject(sentence: Sentence) -> bool:
    """Whether the opening words are the subject of a statement: "Following up with donors was my job"."""
    root = sentence.span.root
    return any(child.dep_ in {"csubj", "nsubj"} and child.i > sentence.span.start - 1 and child.i < root.i for child in root.children) and root.tag_ in {"VBD", "VBZ", "VBP"}


def _about_others(sentence: Sentence, token: Token) -> bool:
    """Whether the formula is about the writer's work: "patients I was just checking in", "we followed up"."""
    clause = clause_of(sentence, token)
    return any(above.party is Party.OTHER and above.time in {Time.PAST, Time.PRESENT} and above.subject is not None and above.subject.pos_ != "PRON" and above.relation in {"ROOT", "relcl"} and above.head != clause.head for above in clause.chain())


def _reproaches(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    for clause in clauses(sentence).values():
        yield from _unheard(clause)
        yield from _unanswered(sentence, clause)
        yield from _watched(clause)
        yield from _ignored(clause)
    yield from _counted(sentence)
    yield from _felt(sentence)


def _unheard(clause: Clause) -> Iterator[tuple[Token, Token]]:
    """ "I haven't heard back", "still no reply", "I am yet to receive an answer"."""
    head = clause.head
    if clause.mark in {"if", "unless", "until", "should", "in", "when"} or clause.mood is Mood.QUESTION or clause.modal in {"would", "could", "will"}:
        return
    if clause.party in {Party.SENDER, Party.WE} and clause.lemma in {"hear", "receive", "get", "have", "see"}:
        denied = clause.negated or _is_yet(clause) or _has_no(head)
        if denied and clause.time in {Time.PERFECT, Time.NONE, Time.PAST} or clause.lemma == "have" and _has_no(head) and clause.time is Time.PRESENT:
            if _is_answer_to_me(clause):
                yield _start(clause), _end(head)
    if clause.party in {Party.SENDER, Party.WE} and clause.lemma == "wait" and head.tag_ == "VBG" and not clause.negated:
        still = any(lower(child) in {"still", "patiently"} for child in head.children) or clause.time is Time.PERFECT
        if still and any(lemma(below) in ANSWERS | {"hear"} for below in head.subtree):
            yield _start(clause), _end(head)
    # "Still no reply", "No word from you yet", "Nothing but silence"
    if clause.mood is Mood.FRAGMENT and lemma(head) in ANSWERS | {"silence", "cricket"} and (_has_no_child(head) or lower(head) == "nothing"):
        if any(lower(below) in {"yet", "still", "so", "far"} or party(below) is Party.READER for below in head.subtree):
            yield next(iter(head.subtree)), head
    if clause.lemma in {"be", "come", "receive"} and clause.subject is not None and clause.time in {Time.PERFECT, Time.PRESENT}:
        things = [child for child in head.children if child.dep_ in {"nsubj", "attr", "nsubjpass"} and lemma(child) in ANSWERS]
        if clause.party in {Party.NOBODY, Party.OTHER} and any(_has_no_child(thing) for thing in things):
            yield _start(clause), things[0] if things[0].i > head.i else head


def _is_yet(clause: Clause) -> bool:
    return any(above.lemma in {"have", "be", "remain"} and any(lower(child) == "yet" for child in above.head.subtree) for above in clause.chain())


def _has_no(verb: Token) -> bool:
    return any(_has_no_child(child) or lower(child) == "nothing" for child in children(verb, "dobj"))


def _has_no_child(noun: Token) -> bool:
    return any(lower(child) in {"no", "zero"} for child in noun.children) or lower(noun) == "nothing"


def _is_answer_to_me(clause: Clause) -> bool:
    """Whether what has not been heard is the reader's answer, not a fact or "a clearer talk"."""
    head = clause.head
    things = list(children(head, "dobj"))
    if clause.lemma == "hear":
        if any(child.dep_ in {"ccomp", "xcomp"} for child in head.children):
            return False
        if any(lower(child) in {"of", "about"} for child in children(head, "prep")):
            return False
        sources = [below for child in children(head, "prep") if lower(child) == "from" for below in children(child, "pobj")]
        if sources and not any(party(one) is Party.READER or lemma(one) in {"anyone", "anybody", "team", "hr", "side", "company"} for one in sources):
            return False
        return all(lower(thing) in {"anything", "nothing", "word", "back", "thing", "peep"} for thing in things)
    return any(lemma(thing) in ANSWERS for thing in things)


def _start(clause: Clause) -> Token:
    subject = clause.subject
    return subject if subject is not None and 0 <= clause.head.i - subject.i <= 8 else clause.head


def _end(head: Token) -> Token:
    ends = [head]
    for child in head.children:
        if child.i > head.i and child.dep_ in {"advmod", "prt", "dobj", "neg"} and child.i - head.i <= 5:
            ends.append(child)
        if child.i > head.i and lower(child) in {"from", "to", "for"} and child.i - head.i <= 4:
            ends += [below for below in children(child, "pobj") if party(below) in {Party.READER, Party.SENDER} or lemma(below) in WRITINGS | ANSWERS]
    return max(ends, key=lambda token: int(token.i))


def _unanswered(sentence: Sentence, clause: Clause) -> Iterator[tuple[Token, Token]]:
    """ "You didn't reply", "you never opened it", "nobody has bothered to answer me"."""
    head = clause.head
    reader = clause.party is Party.READER
    nobody = clause.subject is not None and (lower(clause.subject) in {"nobody", "none"} or (lower(clause.subject) == "one" and _has_no_child(clause.subject)))
    if not (reader or nobody) or clause.mark in {"if", "unless", "whether"} or clause.mood is Mood.IMPERATIVE:
        return
    answering = clause.lemma in ANSWERING or (clause.lemma in {"get", "write", "come", "be"} and any(lower(below) in {"back", "touch"} for below in head.subtree))
    if clause.lemma in {"read", "open", "answer"} and not _is_mine(head):
        return
    if not answering:
        return
    failed = any(above.lemma in {"fail", "forget", "neglect", "omit", "refuse", "decline"} and above.party is Party.READER and above != clause for above in clause.chain())
    yet = _is_yet(clause) and clause.time is Time.NONE
    denied = clause.negated or nobody or failed or yet
    why = sentence.is_question and any(lower(token) == "why" for token in sentence.tokens)
    if denied and (clause.time in {Time.PAST, Time.PERFECT} or failed or yet or why or nobody or (clause.time is Time.PRESENT and clause.lemma in {"bother", "respond", "reply", "answer"})):
        yield _start(clause), _end(head)


def _is_mine(verb: Token) -> bool:
    things = list(children(verb, "dobj"))
    return not things or any(
        party(thing) is Party.SENDER or lower(thing) in {"it", "them", "that", "this", "any", "either"} or any(lower(child) in {"my", "this"} for child in thing.children) for thing in things
    )


def _watched(clause: Clause) -> Iterator[tuple[Token, Token]]:
    """ "I noticed you opened my email", "you viewed my profile", "you've seen my message"."""
    head = clause.head
    if clause.party is not Party.READER or clause.lemma not in WATCHED or clause.negated or clause.mood is Mood.QUESTION or clause.mark in {"if", "whether", "in", "when"}:
        return
    if clause.time not in {Time.PAST, Time.PERFECT}:
        return
    above = clause.parent
    grateful = above is not None and (lower(above.head) in {"glad", "thanks", "hope"} or above.lemma in {"hope", "thank", "appreciate"})
    if grateful:
        return
    told = above is not None and above.party is Party.SENDER and above.lemma in WATCHING
    things = [*children(head, "dobj"), *(below for child in children(head, "prep") for below in children(child, "pobj"))]
    mine = any(any(lower(child) == "my" for child in children(thing, "poss")) for thing in things)
    spied = clause.lemma in {"open", "view", "click", "visit"} or told
    it = any(lower(thing) in {"it", "this", "them"} for thing in things)
    if spied and (mine or (told and it)):
        yield _start(above if told and above is not None else clause), things[0]


def _ignored(clause: Clause) -> Iterator[tuple[Token, Token]]:
    """ "My email was ignored", "you are ignoring me", "it went unanswered"."""
    head = clause.head
    if clause.negated or clause.mark == "if":
        return
    mine = clause.subject is not None and (any(lower(child) in {"my", "our"} for child in children(clause.subject, "poss")) or party(clause.subject) is Party.SENDER)
    about_mail = clause.subject is not None and (lemma(clause.subject) in WRITINGS or party(clause.subject) is Party.SENDER)
    if lower(head) in {"ignored", "ghosted", "unanswered", "unacknowledged", "overlooked", "disregarded"} or lemma(head) in {"ignore", "ghost"}:
        if list(children(head, "nsubjpass", "auxpass")) and mine and about_mail:
            yield _start(clause), head
        elif clause.party is Party.READER and clause.mood is not Mood.IMPERATIVE and any(party(child) is Party.SENDER or any(lower(below) == "my" for below in child.children) for child in children(head, "dobj")):
            yield _start(clause), next(iter(children(head, "dobj")))
    if clause.lemma in {"go", "be", "remain", "stay"} and mine and about_mail:
        for child in children(head, "acomp", "oprd", "advmod"):
            if lower(child) in {"unanswered", "unacknowledged", "unread", "nowhere", "ignored"}:
                yield _start(clause), child


def _counted(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """ "This is my third email", "second attempt", "I have written three times"."""
    for token in sentence.tokens:
        clause = clause_of(sentence, token)
        if lower(token) in COUNTED and lemma(token.head) in WRITINGS | {"time"} and token.dep_ in {"amod", "advmod", "nummod"}:
            noun = token.head
            mine = any(lower(child) == "my" for child in children(noun, "poss"))
            this = clause.subject is not None and lower(clause.subject) in {"this", "it"} and noun.dep_ == "attr" and clause.lemma == "be"
            fragment = clause.head == noun and clause.mood is Mood.FRAGMENT and token == sentence.tokens[0]
            wrote = clause.party is Party.SENDER and clause.lemma in {"write", "email", "ask", "try", "send", "contact", "message", "reach"} and lemma(noun) == "time"
            writes = lemma(noun) != "time" or any(lower(word) in {"write", "writing", "written", "wrote", "ask", "asked", "email", "emailing", "emailed", "contact", "contacting", "contacted", "try", "tried", "trying", "reach", "reached"} for word in noun.subtree)
            if lower(token) in {"last", "final"}:
                ours = this and mine
            else:
                ours = (this and (mine or writes)) or wrote or fragment
            if ours and not any(lower(above) in {"your", "their"} for above in noun.subtree):
                yield token, noun
        if lower(token) in {"times", "emails", "messages"} and clause.party is Party.SENDER and clause.time is Time.PERFECT:
            many = any(child.dep_ in {"nummod", "amod"} and (child.like_num or lower(child) in {"several", "many", "multiple"}) for child in token.children)
            to_reader = any(party(below) is Party.READER for below in clause.head.subtree)
            if many and clause.lemma in {"write", "email", "send", "try", "contact", "message", "ask", "mail"} and (to_reader or clause.lemma in {"write", "try"}) and _end_of_story(sentence, token):
                yield clause.head, token


def _end_of_story(sentence: Sentence, token: Token) -> bool:
    """Whether nothing but time or silence follows: "I have written three times (now)"; not "three times for the paper"."""
    rest = [lower(word) for word in sentence.tokens if word.i > token.i and not word.is_punct]
    return not rest or rest[0] in {"now", "already", "since", "to", "and", "without", "but", "about", "with", "so", "over", "in"}


def _felt(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """ "I am disappointed by your silence", "your silence is hard to read"."""
    for token in sentence.tokens:
        if lemma(token) in {"silence", "non-response"} and any(lower(child) == "your" for child in children(token, "poss")):
            yield token.left_edge, token
        if lower(token) in FEELINGS and any(lemma(below) in CAUSES for below in sentence.tokens):
            clause = clause_of(sentence, token)
            if clause.party in {Party.SENDER, Party.NOBODY} and not clause.negated and any(lemma(below) in CAUSES for above in path(token) for below in above.subtree):
                yield token, token
