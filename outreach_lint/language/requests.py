"""Requests: whether some words are what the writer asks the reader for, however the sentence is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .acts import reader_acts
from .clauses import Clause, Mood, Party, Time, children, clause_of, lemma, lower, party
from .frames import Frame, asking_clause
from .guards import is_negated, is_quoted
from .turns import Turn, words_of
from .vocabulary import POLITE_PAST, words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .sentences import Sentence

CUES = words(
    "could would can might will please kindly hope hoping hopeful wonder wondering ask asking request requesting "
    "grateful appreciate beg chance possible possibility if want need love like wish pray trust obliged let beseech "
    "implore thankful count counting rely relying looking seek seeking help favour favor able willing prepared open "
    "mind pls plz glad happy delighted perhaps maybe any way else fingers require hopefully keen eager after welcome "
    "urge plead"
)
"""Words of asking that may stand before what is asked for."""

YOU = words("you your yourself yours")
WISHING = words(
    "ask write want need like love hope wish look seek try be turn beg request propose suggest wonder come approach "
    "contact email message reach get have count rely bank dream require search hunt appreciate welcome"
)
"""What a writer does who wants something of the reader."""


def is_requested(sentence: Sentence, match: Turn) -> bool:
    """Whether the writer asks the reader for what the words say, or hopes that he does it."""
    verb = next((token for token in match.tokens if token.pos_ in {"VERB", "AUX"}), match.first)
    if is_quoted(sentence, verb):
        return False
    clause = clause_of(sentence, verb)
    if lower(match.first) == "let" and _opens(sentence, match.first):
        return True
    if _is_denied(sentence, verb, clause) or _is_told(clause) or _is_others(sentence, clause, match):
        return False
    if any(act.clause is clause or act.head in match.tokens for act in reader_acts(sentence)):
        return True
    asked = asking_clause(clause, sentence)
    if asked is not None and asked[1] is not Frame.ANNOUNCEMENT:
        return True
    if clause.modal in {"could", "might", "can"} and any(children(clause.head, "auxpass")):
        return True
    before = [token for token in sentence.tokens if token.i < match.first.i]
    cued = any(lower(token) in CUES or lemma(token) in CUES for token in before[-12:])
    if clause.party is Party.SENDER and clause.time in {Time.PRESENT, Time.FUTURE} and not cued:
        return False
    return cued or clause.mood is Mood.IMPERATIVE or (sentence.is_question and bool(words_of(sentence) & {"you"}))


def is_wanted(sentence: Sentence, turn: Turn) -> bool:
    """Whether the writer wants the reader to do what the words say, asked for or only hinted at.

    For words that leave little else to mean, such as "vouch for me": they are taken for a wish unless they are told,
    denied or somebody else's doing.
    """
    if is_requested(sentence, turn):
        return True
    clause = clause_of(sentence, turn.key)
    if is_quoted(sentence, turn.key) or is_negated(sentence, turn.key) or _is_told(clause):
        return False
    if not words_of(sentence) & YOU or _is_others(sentence, clause, turn):
        return False
    agent = next((above for above in clause.chain() if above.party is not Party.NOBODY), clause)
    if agent.party is Party.SENDER:
        return agent.head != turn.key and agent.lemma in WISHING
    return agent.party is Party.READER and not (agent is clause and clause.time is Time.PRESENT and not clause.mark)


def _opens(sentence: Sentence, token: Token) -> bool:
    """Whether a word begins the sentence, courtesies apart."""
    said = [word for word in sentence.tokens if word.is_alpha and lower(word) not in {"please", "kindly", "just", "so"}]
    return bool(said) and said[0] == token


def _is_denied(sentence: Sentence, verb: Token, clause: Clause) -> bool:
    if clause.mark == "if":
        return clause.negated
    if clause.mood is Mood.IMPERATIVE and not clause.negated:
        return False
    return is_negated(sentence, verb)


def _is_told(clause: Clause) -> bool:
    """Whether the words belong to a story or to thanks."""
    for above in clause.chain():
        if above.time is Time.NONE:
            continue
        if above.mark == "if" or above.modal:
            return False
        return above.time in {Time.PAST, Time.PERFECT} and above.lemma not in POLITE_PAST | {"write", "come", "let"}
    return False


def _is_others(sentence: Sentence, clause: Clause, match: Turn) -> bool:
    """Whether somebody else does it: "my lead will recommend me", "the filter ignores blanks"."""
    subject = clause.subject
    if subject is None or clause.party is not Party.OTHER:
        return False
    if subject in match.tokens or any(word in match.tokens for word in subject.subtree):
        return False
    if any(children(clause.head, "nsubjpass")):
        return False
    own = subject.head == clause.head and subject.dep_ == "nsubj"
    if own and lower(subject) in {"someone", "somebody", "anyone", "anybody", "nudge", "word", "who", "whoever"}:
        return False
    return own and party(subject) is Party.OTHER and not any(lower(child) == "your" for child in subject.lefts)
