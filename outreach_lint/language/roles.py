"""The role that a draft is about: titles, teams, reference numbers, and whether the writer has applied.

A role is one that the writer wants. The nurse that he is ("I am a nurse") and the job that he left are none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..reading.draft import BODY, Zone
from .clauses import Clause, Party, Time, children, clause_of, clauses, lemma, lower, party
from .match import lexicon
from .memo import once
from .sentences import quoted, sentences
from .turns import among, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

OCCUPATIONS = frozenset(lexicon("occupations"))
MAYBE_OCCUPATIONS = frozenset(lexicon("occupations_or_not"))

POSTS = words("role position post job vacancy opening opportunity gig posting advert ad advertisement listing")
"""Nouns for a place of work that say nothing of the work."""

SCHEMES = words("scheme programme program place rotation seat slot")
SCHEME_KINDS = words(
    "graduate trainee training apprentice apprenticeship intern internship residency student summer return"
)
"""A scheme is a place of work where one of these stands before it."""

NAMED_POSTS = words(
    "internship apprenticeship traineeship fellowship residency lectureship clerkship studentship professorship "
    "directorship externship secondment pupillage readership curacy locumship assistantship"
)
"""Nouns for a place of work that say enough."""

TITLED = words("role position post job vacancy")
"""Posts that a title follows: "the post of verger"."""

EMPTY_MODIFIERS = frozenset(lexicon("empty_modifiers"))
"""Modifiers that leave a post or a team without a name."""

TEAMS = words(
    "team crew unit department dept group ward brigade division section desk office branch lab laboratory kitchen "
    "studio pool squad practice faculty clinic yard depot plant"
)
OWNED = words("my our his her their")
BYGONE = words("last previous current present former old past first earlier")
HOLDING = words(
    "hold have leave do work start get land quit lose find keep change combine lead run manage join build train"
)
"""What one does with a job, or a team, of one's own."""

JOB_LINKS = words(
    "apply application role position post job vacancy opening opportunity ad advert advertisement posting listing "
    "interested interest write email mail contact ask enquire inquire question query hire hiring search look need "
    "interview consider candidate candidacy recruit recruitment note message letter re regarding about concern hope "
    "want aim plan notice call advertise invite shortlist reach"
)
"""Words after which "for a nurse", "about the nurse", "as nurse" names the role that the mail is about."""

HIRING = words("hire need recruit seek want advertise employ appoint require")
JOINING = words("join apply work start train return come help serve be become")
ABOUT = words("for about as of regarding on concerning to re")

REQUISITION = re.compile(
    r"(?:\b(?:req|requisition|job|ref|reference|vacancy|posting|position|post|role|id|advert|ad|code|number|no)\b[\s.:#(-]*"
    r"(?:(?:id|no|nr|number|ref|reference|code|req)\b[\s.:#-]*)?|#)"
    r"(?:[A-Z]{1,6}[-/ ]?)?\d[\d/-]*\d(?:-[A-Z]{1,4})?\b",
    re.IGNORECASE,
)
"""A reference number: "Req 3312", "Vacancy 20391", "(ref. DP-118)"."""

KINDS_OF_WORK = words("work duty cover relief")
ALL_POSTS = POSTS | NAMED_POSTS
ROLE_WORDS = ALL_POSTS | SCHEMES | TEAMS | KINDS_OF_WORK | OCCUPATIONS | MAYBE_OCCUPATIONS
"""What a role or a team is called; only these words head one."""


@dataclass(frozen=True, eq=False)
class Role:
    """A role that a sentence names, from its first word to its last."""

    first: Token
    last: Token
    sentence: Sentence

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands in `Draft.text`."""
        return self.sentence.place(self.first, self.last)


def is_occupation(token: Token) -> bool:
    """Whether a noun names an occupation whatever stands around it."""
    return token.pos_ in {"NOUN", "PROPN", "ADJ"} and (lemma(token) in OCCUPATIONS or lower(token) in OCCUPATIONS)


def roles(draft: Draft) -> Iterator[Role]:
    """The roles and teams that the draft names as what it is about, the subject's first."""
    for sentence in sentences(draft, Zone.SUBJECT, *BODY):
        yield from roles_in(sentence)


@once
def roles_in(sentence: Sentence) -> tuple[Role, ...]:
    """The roles and teams that a sentence names as what it is about."""
    named = among(sentence, ROLE_WORDS)
    found = (_role(token, sentence) for token in named if token.pos_ in {"NOUN", "PROPN", "ADJ", "VERB"})
    return tuple(role for role in found if role is not None)


@once
def posts_in(sentence: Sentence) -> tuple[Token, ...]:
    """The posts that a sentence speaks of, named or not: "the position", "your internship"."""
    return tuple(
        token
        for token in among(sentence, ALL_POSTS)
        if token.pos_ in {"NOUN", "PROPN"} and lemma(token) in ALL_POSTS and not _is_own(token, sentence)
    )


def _role(token: Token, sentence: Sentence) -> Role | None:
    if quoted(sentence, token) or (token.dep_ == "compound" and lemma(token.head) in POSTS | TEAMS | SCHEMES):
        return None
    in_subject = sentence.zone is Zone.SUBJECT
    if token.pos_ in {"NOUN", "PROPN"} or _is_post_taken_for_verb(token, sentence):
        if lemma(token) in NAMED_POSTS:
            return None if _is_own(token, sentence) else _phrase(token, sentence)
        if lemma(token) in POSTS and _names_post(token):
            return None if _is_own(token, sentence) else _phrase(token, sentence)
        if lemma(token) in SCHEMES and any(lemma(word) in SCHEME_KINDS for word in token.lefts):
            return None if _is_own(token, sentence) else _phrase(token, sentence)
        if lemma(token) in TEAMS and token.dep_ != "compound" and _names_team(token, sentence):
            return None if _is_own(token, sentence) and not in_subject else _phrase(token, sentence)
        if lemma(token) in KINDS_OF_WORK and (in_subject or _is_sought(token, sentence)) and any(_naming(token)):
            return _phrase(token, sentence)
    if _is_occupation_here(token) and (in_subject or _is_sought(token, sentence)):
        return _phrase(token, sentence)
    return None


def _is_post_taken_for_verb(token: Token, sentence: Sentence) -> bool:
    """Whether the tagger took a post for a verb: "the maths post", "Maths post, September"."""
    if token.pos_ != "VERB" or lower(token) not in {"post", "posting", "opening", "position"}:
        return False
    return token.dep_ in {"pobj", "dobj"} or (sentence.zone is Zone.SUBJECT and token.i > sentence.span.start)


def _is_occupation_here(token: Token) -> bool:
    if is_occupation(token):
        return True
    return lemma(token) in MAYBE_OCCUPATIONS and any(children(token, "compound", "amod", "nmod"))


def _phrase(token: Token, sentence: Sentence) -> Role:
    """The noun phrase of a word without its article."""
    before = [
        word
        for word in token.subtree
        if word.i < token.i
        and word.dep_ not in {"det", "poss", "case", "predet", "punct", "cc", "prep"}
        and token.is_ancestor(word)
    ]
    first = token
    for word in sorted(before, key=lambda word: -word.i):
        if word.i < first.i - 2:
            break
        first = word
    return Role(first, token, sentence)


NAMING_LABELS = frozenset({"compound", "amod", "nmod", "nummod", "poss", "npadvmod", "advmod", "dep", "appos"})


def _naming(noun: Token) -> Iterator[Token]:
    """The words before a noun that say of what kind it is."""
    for child in noun.lefts:
        if child.dep_ not in NAMING_LABELS | ({"nsubj"} if noun.pos_ == "VERB" else set()):
            continue
        for word in child.subtree:
            plain = lower(word) not in EMPTY_MODIFIERS and lemma(word) not in EMPTY_MODIFIERS and word.is_alpha
            if plain and word.pos_ in {"NOUN", "PROPN", "ADJ", "VERB"} and word.dep_ not in {"det", "case"}:
                yield word


def _names_post(post: Token) -> bool:
    """Whether a post has a name: "the night porter post", "a role as a nurse", "a job in stock control"."""
    if any(True for _ in _naming(post)):
        return True
    for preposition in children(post, "prep"):
        if lower(preposition) in {"as", "of", "for", "in", "on"}:
            for below in children(preposition, "pobj"):
                if is_occupation(below) and party(below) is Party.OTHER:
                    return True
                if lower(preposition) in {"as", "of"} and lemma(post) in TITLED and _says_something(below):
                    return True
                if lower(preposition) in {"in", "on"} and any(True for _ in _naming(below)) and lemma(below) in TEAMS:
                    return True
    following = next((word for word in post.rights if word.dep_ in {"appos", "nmod", "nummod"}), None)
    return following is not None and (
        is_occupation(following) or any(is_occupation(word) for word in following.subtree)
    )


def _says_something(noun: Token) -> bool:
    return noun.pos_ in {"NOUN", "PROPN"} and lemma(noun) not in POSTS | words(
        "interest work employment choice time lot life kind sort"
    )


def _names_team(team: Token, sentence: Sentence) -> bool:
    """Whether a team is named: "your family support team", "Ward 6", "the night crew"."""
    following = next(iter(sentence.within(team.i + 1, team.i + 2)), None)
    if following is not None and following.pos_ == "NUM" and team.text[:1].isupper():
        return True
    if not any(True for _ in _naming(team)):
        return False
    if sentence.zone is Zone.SUBJECT:
        return True
    owners = {lower(child) for child in team.lefts if child.dep_ in {"det", "poss"}}
    if "your" in owners:
        return True
    return (
        "the" in owners
        and lemma(team) in words("team crew unit department ward brigade division desk pool squad")
        and (any(lower(word) in {"your", "you"} for word in team.subtree) or _is_sought(team, sentence))
    )


def _is_own(noun: Token, sentence: Sentence) -> bool:
    """Whether a job or a team is the writer's own, or somebody else's, or was."""
    for child in noun.lefts:
        if child.dep_ in {"poss", "det"} and lower(child) in OWNED:
            return True
        if lower(child) in BYGONE and not any(lower(other) in {"your", "the"} for other in noun.lefts):
            return True
    clause = clause_of(sentence, noun)
    if any(lower(child) == "your" for child in noun.lefts):
        return False
    held = clause.party is Party.SENDER and clause.lemma in HOLDING and clause.time in {Time.PAST, Time.PERFECT}
    return held and (noun.head == clause.head or noun.head.head == clause.head)


def _is_sought(noun: Token, sentence: Sentence) -> bool:
    """Whether an occupation, a team or a kind of work is what the mail is about."""
    for child in noun.lefts:
        if (
            child.dep_ == "poss"
            and lower(child) == "your"
            and any(lower(other) in {"next", "new"} for other in noun.lefts)
        ):
            return True
    if noun.dep_ in {"conj", "appos"} and noun.head != noun:
        return _is_sought(noun.head, sentence)
    if noun.dep_ == "pobj" and lower(noun.head) in ABOUT:
        return _links_to_job(noun.head, sentence)
    clause = clause_of(sentence, noun)
    if noun.dep_ == "dobj" and clause.lemma in {"take", "bring"} and clause.party is not Party.SENDER:
        return any(lower(child) in {"on", "aboard"} for child in clause.head.children)
    if noun.dep_ == "dobj" and clause.lemma in HIRING | {"join"}:
        return (clause.party is not Party.SENDER) == (clause.lemma != "join")
    if noun.dep_ in {"nsubjpass", "nsubj"} and (clause.lemma in HIRING or _is_wanted(clause)):
        return True
    if noun.dep_ in {"attr", "oprd"} and clause.lemma in {"become", "be"}:
        return clause.party is Party.SENDER and clause.time is Time.NONE and _wishes(clause)
    return False


def _is_wanted(clause: Clause) -> bool:
    return any(
        lower(word) in {"wanted", "needed", "sought", "vacant", "open", "advertised"}
        for word in (clause.head, *children(clause.head, "acomp"))
    )


def _wishes(clause: Clause) -> bool:
    return any(above.lemma in words("want like love hope wish aim apply plan") for above in clause.chain())


def _links_to_job(preposition: Token, sentence: Sentence) -> bool:
    """Whether a preposition joins what follows to an application: "apply for", "as" after "join"."""
    clause = clause_of(sentence, preposition)
    above = preposition.head
    word = lower(preposition)
    if word == "as":
        wanted = clause.time in {Time.MODAL, Time.FUTURE} or (clause.time is Time.NONE and clause.party is Party.SENDER)
        if lemma(above) in JOINING | {"interest", "interested"}:
            return wanted or lemma(above) == "apply"
        return lemma(above) in POSTS | {"application", "interest", "interested", "career"} - {"career"} and not _is_own(
            above, sentence
        )
    if word in {"for", "about", "regarding", "concerning", "on", "re"} and (
        lemma(above) in JOB_LINKS or above == preposition
    ):
        return not (
            above.pos_ == "VERB"
            and clause.party is Party.SENDER
            and clause.time is Time.PAST
            and lemma(above) not in {"apply", "write", "email"}
        )
    return word == "of" and lemma(above) in POSTS and not _is_own(above, sentence)


def requisition(draft: Draft) -> re.Match[str] | None:
    """The reference number that the subject or the body gives."""
    for block in draft.zone(Zone.SUBJECT, *BODY):
        found = REQUISITION.search(draft.text.text, block.start, block.end)
        if found:
            return found
    return None


APPLICATION_VERBS = words("apply reapply")
APPLYING = words("application applicant candidate")
SUBMITTING = words("submit send put hand file complete upload go make post lodge drop enter throw")
POSTING_VERBS = words("post advertise list open announce publish")
NOTHING = words("no nothing none")
BEING_POSTED = POSTING_VERBS | words("be have see find")
COMING_UP = POSTING_VERBS | words("grow expand arise hire recruit")
WAITING = words("when once if whenever until")


@once
def application_state(draft: Draft) -> bool:
    """Whether the draft says that the writer has applied, will apply, or that nothing is advertised yet."""
    return any(states_application(sentence) for sentence in sentences(draft, Zone.SUBJECT, *BODY))


@once
def states_application(sentence: Sentence) -> bool:
    """Whether a sentence says where the writer stands: applied, about to, or nothing to apply for yet."""
    for clause in clauses(sentence).values():
        if clause.lemma in APPLICATION_VERBS and not any(children(clause.head, "dobj")):
            if clause.party in {Party.SENDER, Party.WE} or any(above.party is Party.SENDER for above in clause.chain()):
                return True
            if any(party(child) is Party.SENDER for above in clause.chain() for child in above.head.children):
                return True
    for token in among(sentence, APPLYING):
        clause = clause_of(sentence, token)
        if lemma(token) == "application" and not sentence.is_question and _is_sent(token, clause):
            return True
        if lemma(token) in {"applicant", "candidate"} and any(children(token, "det")) and clause.party is Party.SENDER:
            return True
    return _put_in(sentence) or _nothing_posted(sentence)


def _is_sent(application: Token, clause: Clause) -> bool:
    """Whether an application is the writer's and on its way: "my application went in", "I sent an application"."""
    mine = any(lower(child) == "my" for child in application.lefts)
    if clause.party is Party.SENDER and clause.lemma in SUBMITTING:
        return True
    return mine and (
        application.dep_ in {"nsubj", "nsubjpass"}
        or clause.time in {Time.PAST, Time.PERFECT}
        or application.dep_ == "pobj"
    )


def _put_in(sentence: Sentence) -> bool:
    """ "I put in for the job", "I sent in my form", "I have put my name down"."""
    for clause in clauses(sentence).values():
        if clause.party is Party.SENDER and clause.lemma in {"put", "send", "go"}:
            near = [lower(word) for word in clause.head.subtree]
            if ("in" in near and "for" in near and bool(posts_in(sentence))) or {"name", "down"} <= set(near):
                return True
    return False


def _nothing_posted(sentence: Sentence) -> bool:
    """ "No opening is posted", "nothing is advertised", "you are not hiring", "when a post comes up"."""
    for clause in clauses(sentence).values():
        if clause.lemma not in BEING_POSTED | COMING_UP | {"come"}:
            continue
        if not clause.negated and clause.mark not in WAITING and NOTHING.isdisjoint(words_of(sentence)):
            continue
        near = {lower(word) for word in clause.head.subtree}
        nothing = clause.negated or bool(NOTHING & near)
        about_posts = bool(near & {"nothing", "none", "anything"}) or any(
            clause.head.is_ancestor(post) or clause.head == post for post in posts_in(sentence)
        )
        if nothing and clause.lemma in BEING_POSTED and about_posts:
            return True
        if nothing and clause.lemma in {"hire", "recruit"} and clause.party is Party.READER:
            return True
        if clause.mark in WAITING and clause.party is not Party.SENDER:
            comes_up = clause.lemma == "come" and "up" in near
            if comes_up or clause.lemma in COMING_UP:
                return True
    return False
