"""Flags a mail whose first two sentences do not say why it was written.

## Why
The reader decides in the first lines whether the mail concerns them. A degree, a hobby or two sentences of praise may
all be true, but as long as the role, the question or the reason is missing the reader is guessing. Put it first: the
rest reads better once it is known what it is for.

A role with what you want of it, a question, a request, a reason ("because", "is why I write"), a recommendation or an
event that you both went to all count. Where the subject already names the role, this is a note only.

## Example
```text
Dear Ms Żurawska,

I took my degree in Gdynia, where I was the first of my family to study. The sea has been my love since then. I
sail, I dive and I draw old boats. My grandfather built them by hand in a shed behind the house, and I held the lamp
for him on winter evenings until he had gone through every plank. I would like to ask about the boatbuilder post.
```

## Instead
```text
Dear Ms Żurawska,

I would like to ask about the boatbuilder post. I took my degree in Gdynia, and I have mended old boats since I was ten.
```

## Evidence
- advice: much-mailed people ask their correspondents to say at once why they were chosen.
- vendor data: a seller of mail software reports that sales mails are read for eleven seconds on average.
- caveat: that is sales mail; no study of job seekers' mail is known.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from ...language.asks import asks
from ...language.clauses import Clause, Party, Time, children, clauses, lemma, lower, party
from ...language.correspondence import stage
from ...language.readability import words as counted
from ...language.roles import posts_in, roles_in, states_application
from ...language.sentences import Sentence, quoted, sentences
from ...language.turns import among
from ...language.vocabulary import READER_WORDS, words
from ...reading.context import Stage
from ...reading.draft import Draft, Zone
from ...rule import Finding, Severity

if TYPE_CHECKING:
    from spacy.tokens import Token

SEVERITY = Severity.WARNING
HELP = "Move the sentence with the role or your question to the top."

FIRST_SENTENCES = 2
THIRD = 3
"""The sentence that may still come in time, if the ones before it are short."""

WRITING = words("write email e-mail mail message reach contact get send text approach apply enquire inquire")
REASONS = words("reason purpose occasion point cause prompt lead inspire trigger behind explain")
ABOUT = words("about regarding concerning re on because")
MAIL_NOUNS = words("message mail email e-mail note letter line writing")
REFERRING = words("suggest recommend mention tell say encourage advise refer introduce point urge put give pass direct")
ATTENDING = words("meet speak talk chat hear attend see watch enjoy listen sit come be catch visit")
MEETING = words("meet speak talk chat interview")
THANKING = words("thank thanks appreciate grateful")
EVENTS = words(
    "talk lecture session workshop panel webinar conference fair meetup demo keynote seminar presentation speech "
    "podcast interview course class evening day show exhibition festival"
)
WANTED = words(
    "ask know hear learn talk speak discuss meet connect chat see understand find question share show offer send "
    "contribute volunteer join help apply"
)
JOB_WANTING = words(
    "interest interested apply join like love want hope consider ask question work know learn hear see fill write "
    "regard reference connection response reply relation respect"
)
PLEASANTRIES = words("how be you do go week weekend day summer holiday everything thing life family today")


def check(
    draft: Draft,
    *,
    max_words: Annotated[int, "the words within which the purpose may also come in the third sentence"] = 50,
) -> Iterator[Finding]:
    if stage(draft) is Stage.REPLY:
        return
    body = list(sentences(draft))
    if not body:
        return
    asked = {ask.sentence for ask in asks(draft)}
    found = next(((sentence, word) for sentence in body if (word := _purpose(sentence, asked)) is not None), None)
    severity = Severity.INFO if _subject_says(draft) else Severity.WARNING
    if found is None:
        start, end = body[0].bounds
        yield Finding(start, end, "Nothing here says why you write: no role, no question, no request", severity, LEAD)
        return
    sentence, word = found
    number = sentence.index + 1
    start, end = sentence.place(word)
    if number <= FIRST_SENTENCES or (number == THIRD and _words_before(draft, body[0], start) < max_words):
        return
    yield Finding(start, end, f"Your reason for writing first appears in sentence {number}; lead with it", severity)


LEAD = "Begin with the role or your question: I am writing about {the role}, because {a fact about their work}."


def _words_before(draft: Draft, first: Sentence, start: int) -> int:
    return len(counted(draft.text.text, first.bounds[0], start))


def _subject_says(draft: Draft) -> bool:
    """Whether the subject names the role."""
    return any(roles_in(sentence) for sentence in sentences(draft, Zone.SUBJECT))


def _purpose(sentence: Sentence, asked: set[Sentence]) -> "Token | None":
    """The word of a sentence that says why the mail was written."""
    tokens = sentence.tokens
    if sentence.is_question and not quoted(sentence, tokens[0]) and not _is_pleasantry(sentence):
        return tokens[0]
    if states_application(sentence):
        return next((token for token in tokens if lemma(token) in {"apply", "application"}), tokens[0])
    if (role := _role_with_link(sentence)) is not None:
        return role
    for clause in clauses(sentence).values():
        if _is_reason(clause, sentence) or _is_referral(clause) or _is_shared_event(clause) or _is_wish(clause):
            return clause.head
    if (noun := _reason_noun(sentence)) is not None:
        return noun
    return tokens[0] if sentence in asked or _is_thanks_for_time(sentence) else None


def _is_pleasantry(sentence: Sentence) -> bool:
    """Whether a question only asks how things are."""
    content = [token for token in sentence.tokens if token.pos_ in {"NOUN", "VERB", "ADJ", "PROPN"}]
    return all(lemma(token) in PLEASANTRIES for token in content)


def _role_with_link(sentence: Sentence) -> "Token | None":
    """The role that a sentence names, if it ties it to the writer: interest, a wish, a notice seen, a question."""
    found = [role.last for role in roles_in(sentence)] or [
        post for post in posts_in(sentence) if lemma(post) != "opportunity"
    ]
    if not found:
        return None
    mine = any(party(token) is Party.SENDER for token in sentence.tokens)
    linked = any(
        lemma(token) in JOB_WANTING or lower(token) in {"about", "regarding", "re"} for token in sentence.tokens
    )
    return found[0] if mine and linked else None


def _is_reason(clause: Clause, sentence: Sentence) -> bool:
    """ "I am writing because ...", "I write about ...", "that is why I chose to write to you"."""
    if clause.lemma not in WRITING or clause.party is not Party.SENDER or clause.negated:
        return False
    near = {lower(word) for word in clause.head.subtree}
    if clause.lemma in {"get", "reach", "send"} and not near & (MAIL_NOUNS | {"touch", "out", "this"}):
        return False
    above = clause.parent
    if above is not None and (clause.mark == "why" or lower(next(iter(clause.head.subtree))) == "why"):
        return True
    if clause.time in (Time.PAST, Time.PERFECT) and clause.lemma not in {"write", "reach"}:
        return False
    for child in clause.head.children:
        if child.i < clause.head.i:
            continue
        if child.dep_ == "advcl" and any(lower(mark) in {"because", "since", "as", "after"} for mark in child.lefts):
            return True
        if child.dep_ == "prep" and lower(child) in ABOUT and any(children(child, "pobj", "pcomp")):
            return True
        if child.dep_ in {"advcl", "xcomp"} and child.tag_ == "VB" and lemma(child) in WANTED:
            return True
    return any(lower(word) in {"because", "about"} and word.i > clause.head.i for word in sentence.tokens)


def _reason_noun(sentence: Sentence) -> "Token | None":
    """ "... is the reason for this message", "... prompted this mail", "that is why I write"."""
    for token in among(sentence, MAIL_NOUNS):
        if lemma(token) in MAIL_NOUNS and any(lower(child) in {"this", "my"} for child in token.lefts):
            above = [word for word in (token.head, token.head.head) if word != token]
            if any(lemma(word) in REASONS for word in above):
                return token
    return None


def _is_referral(clause: Clause) -> bool:
    """ "Dana Wu suggested I write to you", "I was referred to you by ..."."""
    if clause.lemma not in REFERRING or clause.time not in (Time.PAST, Time.PERFECT):
        return False
    said = {lower(word) for word in clause.head.subtree}
    to_writer = bool(said & {"i", "me"}) or clause.party is Party.SENDER
    of_reader = bool(said & (READER_WORDS | {"write", "contact", "touch"}))
    passive = clause.party is Party.SENDER and any(children(clause.head, "nsubjpass"))
    return to_writer and of_reader and (clause.party is Party.OTHER or passive)


def _is_shared_event(clause: Clause) -> bool:
    """ "We met at the fair in Brno", "I was at your talk on ..."."""
    if clause.lemma not in ATTENDING or clause.time is not Time.PAST or clause.negated:
        return False
    inside = list(clause.head.subtree)
    if clause.lemma in MEETING:
        return any(party(word) in (Party.READER, Party.WE) for word in inside) and clause.party in (
            Party.SENDER,
            Party.WE,
        )
    events = [word for word in inside if lemma(word) in EVENTS or lemma(word) in {"speak", "present"}]
    return clause.party is Party.SENDER and any(lower(word) in READER_WORDS for word in inside) and bool(events)


def _is_wish(clause: Clause) -> bool:
    """ "I would like to ask ...", "I hope to join ...", "I am interested in restoring ..."."""
    above = clause.parent
    if above is None or above.party is not Party.SENDER or above.negated:
        return False
    if clause.relation == "pcomp" and clause.lemma != "work" and lower(clause.head.head) == "in":
        return any(lower(word) in {"interested", "interest"} for word in (clause.head.head.head, above.head))
    wants = above.lemma in words("like love want hope wish wonder write be") and above.time not in (
        Time.PAST,
        Time.PERFECT,
    )
    return wants and clause.lemma in WANTED and clause.relation in {"xcomp", "ccomp", "advcl"}


def _is_thanks_for_time(sentence: Sentence) -> bool:
    """Whether the mail thanks for a meeting, which is what it is for."""
    thanks, meeting = among(sentence, THANKING), among(sentence, MEETING)
    return any(lemma(token) in THANKING for token in thanks) and any(lemma(token) in MEETING for token in meeting)
