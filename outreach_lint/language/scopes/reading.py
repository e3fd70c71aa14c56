"""A question as the scopes read it: its words as a bag and as a line, and what its subject stands for."""

from __future__ import annotations

import re
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from ...expression import Expression
from ..clauses import lemma, lower
from ..specificity import ROLE_NOUNS, forms, is_occupation, is_role_noun, title_words, workplaces
from ..vocabulary import READER_WORDS, SENDER_WORDS, words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..interrogatives import Interrogative, Tokens


class Subject(Enum):
    """What the subject of a question stands for."""

    READER = "you"
    SENDER = "I"
    ROLE = "the role"
    COMPANY = "the company"
    NAME = "a name"
    IT = "it"
    THERE = "there"
    NONE = "none"
    OTHER = "other"


EMPLOYERS = frozenset({Subject.READER, Subject.COMPANY, Subject.NAME})
ROLE_SUBJECTS = frozenset({Subject.ROLE, Subject.SENDER, Subject.IT, Subject.NONE})

WORK_TEAM = words(
    "team department crew group staff people division unit management leadership squad office ward colleague"
)
COMPANY_NOUNS = words(
    "company firm business organisation organization employer startup start-up outfit enterprise agency corporation"
)
CANDIDATE_NOUNS = words(
    "candidate applicant hire starter appointee holder successor intern trainee apprentice recruit joiner newcomer "
    "postholder"
)
MISREAD_VERBS = words(
    "close start pay chip open cover offer look report include involve work end begin apply cost provide sponsor"
)
"""Verbs that the tagger takes for the last noun of the subject before them: "the application close"."""

FULL_FORMS = {
    "ca n't": "cannot",
    "can't": "cannot",
    "wo n't": "will not",
    "won't": "will not",
    "n't": " not",
    "'s ": " 's ",
    "'d ": " would ",
    "'ve ": " have ",
    "'re ": " are ",
    "'m ": " am ",
    "'ll ": " will ",
}

CLASSES = {
    "be": r"(?:is|are|am|was|were|be|been|being|'s)",
    "some": r"(?:[\w'-]+ ){0,3}",
    "one": r"(?:[\w'-]+ )?",
    "job": r"(?:job|role|position|post|vacancy|opening|placement|internship|apprenticeship|traineeship|"
    r"opportunity|gig)",
    "jobs": r"(?:job|role|position|post|vacancy|opening|placement|internship|apprenticeship|traineeship|opportunity)s?",
    "employer": r"(?:company|firm|business|organi[sz]ation|employer|agency|outfit|enterprise)",
    "team": r"(?:team|department|group|crew|unit|division|staff)",
    "anybody": r"(?:someone|somebody|anyone|anybody|people|an? (?:person|applicant|candidate)|candidates|"
    r"applicants|one)",
    "end": r"\s*$",
}


def phrases(text: str) -> Expression:
    """Any of some turns of phrase, one a line or between ` | `; `<name>` stands for a class of words.

    A backslash at the end of a line joins it to the next.
    """
    return Expression(lambda: _any_of(text))


def _any_of(text: str) -> str:
    text = re.sub(r"\\\n\s*", "", text)
    lines = (" ".join(line.split()) for line in re.split(r"\n| \| ", text))
    filled = (re.sub(r"<(\w+)>", lambda found: CLASSES[found[1]], line) for line in lines if line)
    return rf"(?<![\w'-])(?:{'|'.join(filled)})(?![\w-])"


class Reading:
    """A question as the scopes read it."""

    def __init__(self, question: Interrogative) -> None:
        self.question = question
        self.wh = question.wh
        self.tokens: Tokens = question.words
        self.auxiliary = question.auxiliary
        self.concealed = question.asker is not None

    @cached_property
    def bag(self) -> frozenset[str]:
        """The words and lemmas of the question, the role's own name left out."""
        titles = title_words(self.tokens)
        named = (token for token in self.tokens if token.i not in titles or is_role_noun(token))
        return frozenset(
            {form for token in named for form in forms(token)[:3]} | set(re.findall(r"\b\w++(?:-\w+)+", self.text))
        )

    @cached_property
    def text(self) -> str:
        """The words in lower case, short forms written out, a space at either end."""
        shown = "".join(lower(token) + str(token.whitespace_) for token in self.tokens) + " "
        for short, full in FULL_FORMS.items():
            shown = shown.replace(short, full)
        return f" {' '.join(re.sub(r'[,.?!]', ' ', shown).split())} "

    @cached_property
    def subject(self) -> Subject:
        """What the subject stands for."""
        return subject_of(self.question.subject)

    @cached_property
    def focus(self) -> frozenset[str]:
        """The nouns that the question word asks about: "which towns"."""
        return frozenset(form for token in self.question.focus for form in forms(token)[:3])

    @cached_property
    def names_role(self) -> bool:
        """Whether a role, an occupation or a candidate is named anywhere."""
        nouns = [token for token in self.tokens if token.pos_ in {"NOUN", "PROPN"}]
        return any(is_role_noun(noun) or is_occupation(noun) or lemma(noun) in CANDIDATE_NOUNS for noun in nouns)

    @cached_property
    def names_company(self) -> bool:
        """Whether the employer is named: "your company", "the bakery", "you guys"."""
        if self.subject in {Subject.COMPANY, Subject.NAME}:
            return True
        return any(_is_employer(self.tokens, at) for at in range(len(self.tokens)))

    @cached_property
    def speaks_of_sender(self) -> bool:
        """Whether the writer is in it."""
        return bool(SENDER_WORDS & {lower(token) for token in self.tokens})

    @cached_property
    def speaks_of_reader(self) -> bool:
        """Whether the reader is in it."""
        return bool(READER_WORDS & {lower(token) for token in self.tokens})

    @cached_property
    def points_to_role(self) -> bool:
        """Whether "about it" means a role named earlier in the sentence."""
        return self._pointed_at is not None and (is_role_noun(self._pointed_at) or is_occupation(self._pointed_at))

    @cached_property
    def points_to_company(self) -> bool:
        """Whether "about it" means the employer named earlier in the sentence."""
        return self._pointed_at is not None and not self.points_to_role

    @cached_property
    def _pointed_at(self) -> Token | None:
        """The role or the employer that "about it" points back to, the nearer of them."""
        if not re.fullmatch(r" (?:about|of|on|regarding)? ?(?:it|this|them|that|the same) ", self.text):
            return None
        first = self.tokens[0]
        before = [word for word in first.sent if word.i < first.i and word.pos_ in {"NOUN", "PROPN"}]
        return next(
            (
                word
                for word in reversed(before)
                if is_role_noun(word) or is_occupation(word) or is_employer_noun(forms(word))
            ),
            None,
        )

    def has(self, *classes: frozenset[str]) -> bool:
        """Whether each class has a word in the question."""
        return all(self.bag & known for known in classes)

    def says(self, pattern: Expression) -> bool:
        """Whether one of some turns of phrase stands in the question."""
        return pattern.search(self.text) is not None


def is_employer_noun(form_of: tuple[str, ...]) -> bool:
    """Whether a noun, given by its forms, stands for an employer."""
    return any(form in workplaces() | COMPANY_NOUNS for form in form_of[:3])


def _is_employer(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.pos_ not in {"NOUN", "PROPN"} or token.dep_ == "compound" or not is_employer_noun(forms(token)):
        return False
    return bool({lower(word) for word in tokens[max(0, at - 4) : at]} & {"the", "your", "this", "a"})


def subject_of(tokens: Tokens) -> Subject:
    """What a noun phrase stands for in a question to an employer."""
    shown = [token for token in tokens if any(character.isalnum() for character in token.text)]
    if not shown:
        return Subject.NONE
    first = lower(shown[0])
    if first in {"it", "this", "that"} and len(shown) == 1:
        return Subject.IT
    if first == "there":
        return Subject.THERE
    if first == "yours":
        return Subject.COMPANY
    if first in {"you", "u", "ya", "ye", "yous", "youse"}:
        return Subject.READER if len(shown) == 1 else Subject.COMPANY
    if first in SENDER_WORDS:
        return Subject.SENDER
    if first == "people":
        return Subject.OTHER
    return _subject_by_noun(shown)


def _subject_by_noun(shown: list[Token]) -> Subject:
    nouns = [
        token
        for token in shown
        if token.pos_ in {"NOUN", "PROPN"}
        or token.text[:1].isupper()
        or lemma(token) in COMPANY_NOUNS | {"vacant", "role"}
    ]
    if len(nouns) > 1 and nouns[-1] == shown[-1] and lower(nouns[-1]) in MISREAD_VERBS:
        nouns.pop()
    if not nouns:
        return Subject.OTHER
    head = nouns[-1]
    if is_occupation(head) or lemma(head) in CANDIDATE_NOUNS or any(form in ROLE_NOUNS for form in forms(head)):
        return Subject.ROLE
    if is_employer_noun(forms(head)) or any(form in WORK_TEAM for form in forms(head)[:3]):
        return Subject.COMPANY
    if all(token.text[:1].isupper() for token in shown) and not any(
        lower(token) in {"the", "a"} for token in shown[1:]
    ):
        return Subject.NAME
    return Subject.OTHER
