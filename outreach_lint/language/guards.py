"""Guards: the named reasons why words that look like an ask are none (RULES 3.3).

Each guard is a question about a word in its sentence; a rule stays silent where one of them answers yes.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from .clauses import Clause, Mood, Party, Time, children, clause_of, clauses, lemma, lower, party
from .frames import framed, governors
from .memo import once
from .sentences import quoted
from .turns import among, words_of
from .vocabulary import DAY_TIMES, INVITATIONS, POLITE_PAST, PREFERENCE, WEEKDAYS, phrases, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence

STRONG_INVITATIONS = words("suggest offer invite propose confirm agree book schedule arrange request volunteer")
INVITING_NOUNS = words("invitation invite offer suggestion request proposal kindness")
AS_AGREED = words(
    "agreed discussed promised arranged requested suggested invited confirmed planned asked scheduled instructed"
)
SETTLING = words("discuss agree arrange plan say settle fix")
PROPOSING = words("invite offer suggest agree ask propose arrange schedule")
INVITING_WORDS = INVITING_NOUNS | AS_AGREED | SETTLING | PROPOSING
NOTICES = words("advert ad advertisement posting notice listing poster website page site advertisment form posting")
INVITING = INVITING_WORDS | INVITATIONS | NOTICES
"""The words, as written or as lemmas, of which a sentence has one that says that the reader asked for something."""
AVOIDING_VERBS = words(
    "avoid skip spare save forgo decline refuse dread drop cancel replace stop refrain resist leave dodge"
)
AVOIDING_PREPOSITIONS = words("without instead rather beyond than besides minus")


def path(token: Token) -> Iterator[Token]:
    """A word and everything above it, up to the root."""
    yield token
    yield from token.ancestors


is_quoted = quoted
"""QUOTED: the word stands in quotation marks."""


def is_negated(sentence: Sentence, token: Token) -> bool:
    """NEGATED: what governs the word is denied or avoided: "I'm not asking for a call", "instead of a coffee"."""
    negating, avoiding, denied = _denials(sentence)
    if negating or avoiding or denied:
        heads = {governor.head.i for governor in governors(clause_of(sentence, token))} if denied else denied
        root = sentence.span.root.i
        for word in path(token):
            at = word.i
            if at in negating or (at in avoiding and at != token.i) or (at in heads and at in denied):
                return True
            if at == root:
                break
    return _after_rather_than(sentence, token)


class Denials(NamedTuple):
    """Where words of denial stand, by index: what negates all that hangs on it, what keeps that away, what is denied.

    `denied` are heads of clauses.
    """

    negating: frozenset[int]
    avoiding: frozenset[int]
    denied: frozenset[int]


@once
def _denials(sentence: Sentence) -> Denials:
    return Denials(_negating(sentence), _avoiding(sentence), _all_denied(sentence))


def _negating(sentence: Sentence) -> frozenset[int]:
    nothings = [word.head.i for word in among(sentence, NOTHINGS) if _makes_nothing(word)]
    return frozenset([word.i for word in among(sentence, NEGATING) if _negates(word)] + nothings)


NEGATING = AVOIDING_PREPOSITIONS | {"than", "rather"}
NOTHINGS = words("no neither zero")


def _negates(word: Token) -> bool:
    if word.dep_ == "prep" and lower(word) in AVOIDING_PREPOSITIONS:
        return True
    if word.dep_ in {"prep", "mark", "cc"} and lower(word) == "than":
        return True
    return lemma(word) == "rather" and any(lower(child) == "than" for child in word.subtree)


def _makes_nothing(word: Token) -> bool:
    """Whether the "no" of "no call" denies the word that it hangs on."""
    denies = lower(word) in NOTHINGS and word.dep_ in {"det", "neg", "preconj", "advmod"} and word.head != word
    return denies and lemma(word.head) not in {
        "doubt",
        "problem",
        "pressure",
        "time",
        "matter",
        "rush",
        "issue",
        "worry",
    }


def _avoiding(sentence: Sentence) -> frozenset[int]:
    verbs = [word for word in among(sentence, AVOIDING_VERBS) if lemma(word) in AVOIDING_VERBS]
    return frozenset([verb.i for verb in verbs if verb.pos_ in {"VERB", "AUX"} and _avoids(verb)])


def _all_denied(sentence: Sentence) -> frozenset[int]:
    no_one = not NO_ONE.isdisjoint(words_of(sentence))
    heads = [clause.head for clause in clauses(sentence).values() if clause.negated or no_one]
    return frozenset([head.i for head in heads if _denied(sentence, head)])


NO_ONE = words("nobody none neither")
""" "Nobody minds": who does it denies it."""


def _avoids(verb: Token) -> bool:
    """Whether "spare" or "save" keeps something away: "spare you a call", not "spare me ten minutes"."""
    if lemma(verb) not in {"spare", "save", "leave", "drop"}:
        return True
    return any(party(child) is Party.READER for child in children(verb, "dative", "dobj"))


def _denied(sentence: Sentence, word: Token) -> bool:
    """Whether a verb is negated for real: a negative question or "wouldn't mind" asks."""
    negations = [child for child in word.children if child.dep_ == "neg" or lower(child) in {"never", "hardly"}]
    if not negations:
        return any(lower(child) in NO_ONE for child in children(word, "nsubj", "nsubjpass"))
    if lemma(word) in {"mind", "hesitate", "object", "wait", "resist", "help", "hurt", "refuse", "afford"}:
        return False
    if any(lemma(said) in SURPRISES for said in children(word, "acomp")) or lemma(word) in {"worry", "panic", "faint"}:
        return False
    only = any(lower(child) in {"only", "just"} for child in word.children)
    if sentence.is_question and lower(negations[0]) == "n't":
        return False
    if clause_of(sentence, word).mark == "if":
        return False
    return not only or lemma(word) != "be"


SURPRISES = words(
    "surprised alarmed startled shocked worried afraid frightened astonished surprise scared puzzled amazed"
)
"""What the reader is told not to be about something that will happen all the same."""


REACH = 10
"""Words back from one to those that turn it into its opposite, these included."""
OPPOSITES = phrases("instead of, rather than, no need, not asking, n't asking, not after, never mind")
OPPOSING = frozenset(phrase[0] for phrase in OPPOSITES)


def _after_rather_than(sentence: Sentence, token: Token) -> bool:
    """Whether the words follow "rather than", "instead of", "not asking for", "no need" in the same clause."""
    if OPPOSING.isdisjoint(words_of(sentence)):
        return False
    before = [lower(word) for word in sentence.within(token.i - 2 * REACH, token.i)][-REACH:]
    for size in range(len(before) - 1, max(-1, len(before) - 9), -1):
        if tuple(before[size : size + 2]) in OPPOSITES:
            between = before[size + 2 :]
            return "," not in between and ";" not in between and "but" not in between
    return False


def is_past(sentence: Sentence, token: Token) -> bool:
    """PAST: the word belongs to something that has happened: a story, or thanks for it, not an ask."""
    if _is_thanked_for(token):
        return True
    for governor in governors(clause_of(sentence, token)):
        if governor.time in (Time.PAST, Time.PERFECT):
            owned = governor.lemma == "get" and governor.time is Time.PERFECT  # "I've got a table" holds now
            return governor.lemma not in POLITE_PAST and not owned
        if governor.time in (Time.PRESENT, Time.FUTURE, Time.MODAL):
            return False
    return False


def _is_thanked_for(token: Token) -> bool:
    """Whether the word is what somebody is thanked for: "thank you for taking the time to meet me"."""
    for word in path(token):
        above = word.head
        if (
            word.dep_ in {"pcomp", "pobj"}
            and lower(above) == "for"
            and (lemma(above.head) in {"thank", "thanks", "grateful", "thankful"} or lower(above.head) in {"thanks"})
        ):
            return not _is_modal(above.head)
        if word.dep_ in {"ccomp", "xcomp", "dobj"} and word.tag_ == "VBG" and lemma(above) == "appreciate":
            return not _is_modal(above)
    return False


def _is_modal(word: Token) -> bool:
    """Whether a feeling is only offered: "I'd be grateful", "I would appreciate"."""
    verbs = (word, word.head) if word.pos_ == "ADJ" else (word,)
    return any(child.tag_ == "MD" or lower(child) == "'d" for verb in verbs for child in children(verb, "aux"))


def is_habit(sentence: Sentence, token: Token) -> bool:
    """HABIT: what the writer does every week: simple present of a verb that wants nothing."""
    asked = dict(framed(sentence))
    for governor in governors(clause_of(sentence, token)):
        if governor in asked:
            return False
        theirs = governor.party in (Party.WE, Party.READER)
        if governor.time is Time.PRESENT and governor.mood is Mood.STATEMENT and not theirs:
            return True
    return False


def readers_choice(sentence: Sentence, token: Token) -> bool:
    """READER'S CHOICE: the reader is left to prefer it: "if a call is easier for you", "whichever you prefer"."""
    inside = clause_of(sentence, token)
    if _left_to_reader(sentence):
        return True
    for clause in inside.chain():
        if clause.mark in {"if", "should", "unless"} and clause.relation == "advcl" and _prefers(clause):
            return True
        if clause.mark == "unless" and clause.party is Party.READER:
            return True
        if clause.party is Party.READER and clause.lemma in {"prefer", "choose"} and clause.modal in {"may", "might"}:
            return clause.mood is Mood.STATEMENT
    if awaits_some_day(sentence):
        return True
    for clause in clauses(sentence).values():
        if clause.mark == "if" and clause.relation == "advcl" and _prefers(clause) and clause.party is not Party.SENDER:
            return any(
                lower(word) in {"you", "your", "easier", "simpler", "better", "prefer"} for word in clause.head.subtree
            )
    return _is_offered_either_way(sentence)


def _is_offered_either_way(sentence: Sentence) -> bool:
    """Whether the reader may choose between ways: "by email or a call, whichever you prefer"."""
    if WHICHEVER.isdisjoint(words_of(sentence)):
        return False
    shown = [lower(token) for token in sentence.tokens]
    chosen = next((at for at, word in enumerate(shown) if word in WHICHEVER), 0)
    offered = set(shown[:chosen])
    return bool({"or", "either"} & offered) and bool(IN_WRITING & offered)


WHICHEVER = words("whichever whatever")
IN_WRITING = words("email e-mail emails mail writing written line note letter message text reply answer paper post")


CHOICES = words("choice preference pick")
LEFT = CHOICES | {"up"}


def _left_to_reader(sentence: Sentence) -> bool:
    """Whether the sentence says that the decision is the reader's: "is up to you", "your choice"."""
    if LEFT.isdisjoint(words_of(sentence)):
        return False
    for token in sentence.tokens:
        if (
            lower(token) == "you"
            and lower(token.head) == "to"
            and any(lower(word) == "up" for word in (token.head.head, *token.head.lefts))
        ):
            return True
        if lemma(token) in CHOICES and any(lower(child) == "your" for child in children(token, "poss")):
            return True
    return False


def awaits_some_day(sentence: Sentence) -> bool:
    """Whether it waits for a day that may never come: "should it ever be useful"."""
    if "ever" not in words_of(sentence):
        return False
    shown = [lower(word) for word in sentence.tokens]
    if "ever" not in shown:
        return False
    at = shown.index("ever")
    conditional = not {"if", "should"}.isdisjoint(shown[max(0, at - 4) : at])
    return conditional and not OF_USE.isdisjoint(shown[at : at + 5])


OF_USE = words("useful helpful use help interest convenient")


def _prefers(clause: Clause) -> bool:
    below = [*children(clause.head, "acomp", "xcomp", "attr", "oprd", "advmod", "ccomp")]
    own = (word for word in below if all(party(who) is not Party.SENDER for who in children(word, "nsubj")))
    found = [clause.head, *own]
    return any(lemma(word) in PREFERENCE or lower(word) in PREFERENCE for word in found)


@once
def invitations(sentence: Sentence) -> tuple[Token, ...]:
    """The words by which the sentence says that the reader asked for something: "you suggested", "as agreed"."""
    if INVITING.isdisjoint(words_of(sentence)):
        return ()
    found = [clause.head for clause in clauses(sentence).values() if _invites(clause, sentence)]
    for token in among(sentence, INVITING_WORDS):
        if quoted(sentence, token):
            continue
        if (
            lemma(token) in SETTLING
            and token.tag_ == "VBD"
            and any(lower(child) == "as" for child in token.lefts)
            and all(party(who) is not Party.OTHER for who in children(token, "nsubj"))
        ):
            found.append(token)
        if (
            lower(token) in AS_AGREED
            and token.i > sentence.span.start
            and lower(sentence.span.doc[token.i - 1]) == "as"
        ):
            found.append(token)
        if lemma(token) in INVITING_NOUNS and any(
            lower(child) in {"your", "kind"} for child in children(token, "poss")
        ):
            found.append(token)
        if lemma(token) in PROPOSING and token.tag_ == "VBG":
            above = [lower(word) for word in path(token)]
            if {"thanks", "thank", "grateful", "appreciate", "kind"} & set(above):
                found.append(token)
    return tuple(found)


def _is_asked_by_notice(clause: Clause) -> bool:
    """Whether what the reader has published asks for it: "your advert says to hand the form in"."""
    if clause.subject is None or lemma(clause.subject) not in NOTICES:
        return False
    asks = clause.lemma in {"say", "ask", "invite", "tell", "request", "want", "encourage", "direct", "instruct"}
    return asks and any(child.tag_ == "VB" for child in children(clause.head, "xcomp", "ccomp"))


def follows_notice(sentence: Sentence) -> bool:
    """Whether what the sentence says is done as the posting asks: "I will follow up with HR, as the advert asks"."""
    return not NOTICES.isdisjoint(words_of(sentence)) and any(
        clause.subject is not None
        and lemma(clause.subject) in NOTICES
        and clause.lemma in {"ask", "request", "require", "instruct", "direct", "invite", "tell", "want", "suggest"}
        and any(lower(child) == "as" for child in clause.head.lefts)
        for clause in clauses(sentence).values()
    )


def _invites(clause: Clause, sentence: Sentence) -> bool:
    if clause.negated:
        return False
    if _is_asked_by_notice(clause):
        return True
    if clause.lemma not in INVITATIONS or quoted(sentence, clause.head):
        return False
    if clause.mood is Mood.QUESTION or clause.time not in (Time.PAST, Time.PERFECT):
        return False
    passive = any(children(clause.head, "nsubjpass"))
    if passive:
        return clause.party in (Party.SENDER, Party.WE) and clause.lemma in STRONG_INVITATIONS | {
            "ask",
            "tell",
            "encourage",
            "welcome",
        }
    return clause.party is Party.READER and _says_it_now(clause) and not _excuses_reader(clause)


def _excuses_reader(clause: Clause) -> bool:
    """Whether it is only said where the reader was: "your assistant said that you were away"."""
    if clause.lemma not in {"say", "tell", "mention", "announce", "advise"}:
        return False
    return any(
        lemma(said) == "be" and any(party(who) is Party.READER for who in children(said, "nsubj"))
        for said in children(clause.head, "ccomp")
    )


def _says_it_now(clause: Clause) -> bool:
    """Whether what the reader said proposes something: "you asked me to call", not "you asked about seals"."""
    if clause.lemma in STRONG_INVITATIONS or clause.mark in {"as", "like"} or clause.relation == "relcl":
        return True
    if any(child.i > clause.head.i for child in children(clause.head, "dobj", "dative", "ccomp", "xcomp")):
        return True
    return any(lower(preposition) in {"for", "to", "of"} for preposition in children(clause.head, "prep"))


def _names_a_thing(clause: Clause) -> bool:
    """Whether the reader only spoke of some thing: "you mentioned the seals", not "you asked me to call"."""
    things = list(children(clause.head, "dobj"))
    if clause.lemma in STRONG_INVITATIONS or any(children(clause.head, "dative", "ccomp", "xcomp")):
        return False
    return bool(things) and all(party(thing) is Party.OTHER for thing in things)


def is_invited(sentence: Sentence, token: Token) -> bool:
    """INVITED: the reader asked for it, in this sentence."""
    said = invitations(sentence)
    if not said:
        return False
    above = list(path(token))
    for word in said:
        if (
            word in above
            or lemma(word) in STRONG_INVITATIONS
            or lower(word) in AS_AGREED
            or lemma(word) in INVITING_NOUNS
        ):
            return True
        clause = clause_of(sentence, word)
        named = clause.relation == "relcl" and clause.head.head in above
        if named or clause.mark in {"as", "like", "because", "since"}:
            return True
        joined = clause.head == sentence.span.root or clause.relation in {"conj", "ccomp", "advcl", "parataxis"}
        if joined and not _names_a_thing(clause):
            return True
    return False


def is_proposed(sentence: Sentence, token: Token) -> bool:
    """Whether the reader asked for it and it is still to come: not "we met in May; you offered advice"."""
    under = any(word in path(token) for word in invitations(sentence))
    return under or (is_invited(sentence, token) and not is_past(sentence, token))


def is_third_party(sentence: Sentence, token: Token, clause: Clause) -> bool:
    """THIRD PARTY: others do it, or it is done with others: "patients call me", "coffee with my mentor"."""
    for governor in governors(clause):
        subject = governor.subject
        if governor.lemma in {"invite", "ask", "urge", "encourage"} and any(
            party(thing) is Party.OTHER and thing.pos_ in {"NOUN", "PROPN"} for thing in children(governor.head, "dobj")
        ):
            return True
        if subject is None or belongs_to_subject(token, governor) or _expects_nobody(governor):
            continue
        if governor.party is Party.OTHER and lemma(subject) not in WEEKDAYS | DAY_TIMES:
            return lemma(subject) not in GENERIC_VISITORS and lemma(subject) not in {
                "chance",
                "opportunity",
                "possibility",
                "way",
                "time",
                "idea",
                "day",
                "what",
                "minute",
                "thing",
                "wish",
                "hope",
                "plan",
                "preference",
                "next",
            }
    return with_others(token) or with_others(clause.head)


def belongs_to_subject(token: Token, clause: Clause) -> bool:
    """Whether a word is the subject of a clause, or part of it, or above it within the clause."""
    if clause.subject is None:
        return False
    between = takewhile(lambda word: word != clause.head, path(clause.subject))
    return clause.subject in path(token) or token in between


GENERIC_VISITORS = words("outsider visitor applicant candidate newcomer stranger")
"""Who "do you ever let outsiders ..." means: the writer."""


def _expects_nobody(clause: Clause) -> bool:
    return clause.party is Party.NOBODY


def with_others(word: Token) -> bool:
    """Whether something is done "with" people who are neither the writer nor the reader."""
    for prep in children(word, "prep"):
        if lower(prep) == "with" or (lower(prep) == "to" and lemma(word) in {"talk", "speak", "chat"}):
            companions = list(children(prep, "pobj"))
            parties = [party(below) for below in companions]
            if parties and all(who is Party.OTHER for who in parties):
                subtree = [lower(below) for companion in companions for below in companion.subtree]
                people = any(companion.pos_ in {"PROPN", "NOUN"} and _is_people(companion) for companion in companions)
                return people and not PARTNERS & set(subtree)
    return False


PARTNERS = words("you your me us someone somebody anyone anybody one")
PEOPLE = words(
    "mentor friend colleague manager boss customer client patient team mother father parent sister brother partner "
    "wife husband supplier vendor student teacher user driver buyer donor nurse doctor engineer lead supervisor mum "
    "mom dad coworker neighbour neighbor guest tenant farmer volunteer child kid pupil relative family professor "
    "tutor crew resident investor founder carer trainee apprentice department people staff"
)


def _is_people(token: Token) -> bool:
    return lemma(token) in PEOPLE or (token.pos_ == "PROPN" and token.ent_type_ == "PERSON")
