"""Gratitude: whether a mail thanks its reader."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..reading.draft import BODY, Zone
from .clauses import Party, children, clause_of, lemma, lower, party
from .memo import once
from .sentences import quoted, sentences
from .turns import words_of
from .vocabulary import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

FORMULA = re.compile(
    r"\b(?:thanks?|thx|thnx|thanx|tnx|tks|ty|tysm|tia|ta|cheers for|obliged|gratitude|gratefully|grateful|thankful"
    r"|appreciat\w+|thanking|indebted|merci|gracias|danke|vielen dank|grazie|obrigad[oa]|diolch|tack|takk|tak|kiitos"
    r"|bedankt|dank|dzięk\w+|děkuji|d[aá]kujem|köszön\w+|mul[tț]umesc|spasibo|shukran|shukriya|dhanyavad|arigat\w+"
    r"|go raibh maith ag\w+|mahalo|efharisto|asante|ngiyabonga|enkosi)\b",
    re.IGNORECASE,
)
"""What thanks in a closing, where nothing else is said."""

THANKS = words(
    "thanks thank thx thnx thanx tnx tks tysm tia merci gracias danke diolch takk tack mahalo thank-you thankyou"
)
FEELINGS = words("grateful thankful appreciative obliged indebted beholden")
VERBS = words("thank appreciate")
NOUNS = words("gratitude appreciation thanks")
VERB_FORMS = words("appreciated appreciating thanking thanked")
THANKING = THANKS | FEELINGS | VERBS | NOUNS | VERB_FORMS | {"gratefully", "ta"}
"""The words, as written or as lemmas, one of which is in all thanks."""
COUNTED = words("note card letter page gift speech party dinner badge message email wall video day week list gala")
"""After "thank-you" or "appreciation", these make it a thing."""
NEITHER = words("god goodness heaven heavens lord")
ARTICLES = words("a big huge quick heartfelt sincere warm final last massive special my our")
"""Before "thank you" as a noun."""
TAKERS = words("say receive get hear win earn deserve collect bring")
"""With somebody else's thanks as object."""


def gives_thanks(draft: Draft) -> bool:
    """Whether the writer thanks the reader anywhere: in the text, the closing, or under it."""
    for block in draft.zone(Zone.CLOSING, Zone.SIGNATURE, Zone.SUBJECT):
        if block.zone is not Zone.SUBJECT and FORMULA.search(draft.words(block)):
            return True
    return any(_thanks(sentence) for sentence in sentences(draft, Zone.GREETING, *BODY))


@once
def _thanks(sentence: Sentence) -> bool:
    if words_of(sentence).isdisjoint(THANKING):
        return False
    return any(_is_thanks(sentence, token) for token in sentence.tokens if not quoted(sentence, token))


def _is_thanks(sentence: Sentence, token: Token) -> bool:
    word = lower(token)
    if word in THANKS and (lemma(token) != "thank" or token.pos_ not in {"VERB", "AUX"} or word == "thank"):
        return _is_formula(sentence, token)
    if lemma(token) in FEELINGS or word in FEELINGS:
        if token.i <= sentence.tokens[0].i + 1 and len(sentence.tokens) < 12:
            return word != "grateful" or token.dep_ != "amod"
        return token.dep_ not in {"amod", "compound"} and _is_mine(sentence, token)
    if lemma(token) in VERBS or word in VERB_FORMS:
        return _is_mine(sentence, token) and not _is_elsewhere(token)
    if word == "gratefully":
        return True
    if word in NOUNS and token.dep_ != "compound":
        owners = [child for child in token.children if child.dep_ == "poss"]
        return all(lower(owner) in {"my", "our"} for owner in owners) and not _names_a_thing(sentence, token)
    return word == "ta" and (token.i == sentence.tokens[0].i or len(sentence.tokens) < 4)


def _beside(sentence: Sentence, token: Token, step: int) -> str:
    at = sentence.tokens.index(token) + step
    return lower(sentence.tokens[at]) if 0 <= at < len(sentence.tokens) else ""


def _is_formula(sentence: Sentence, token: Token) -> bool:
    """ "Thanks", "thank you": to the reader, no cause ("thanks to the new boiler"), no thing ("a thank-you card")."""
    before, after = _beside(sentence, token, -1), _beside(sentence, token, 1)
    if before in {"no", "any", "little", "few", "without", "of"} or _names_a_thing(sentence, token):
        return False
    if after == "to" and lower(token) == "thanks":
        return _beside(sentence, token, 2) in {"you", "your", "everyone", "all", "both"}
    if lower(token) == "thank":
        if after in NEITHER:
            return False
        if after not in {"you", "u", "ye", "y'all", "yourself", "-", "both", "all", "everyone"}:
            return False
        if token.i == sentence.tokens[0].i or before in ARTICLES:
            return True
        return _is_mine(sentence, token)
    return not any(lemma(word) in TAKERS and _is_others(word) for word in token.ancestors)


def _is_others(verb: Token) -> bool:
    """Whether somebody other than writer and reader is the subject of a verb."""
    return any(party(subject) is Party.OTHER for subject in children(verb, "nsubj", "nsubjpass"))


def _names_a_thing(sentence: Sentence, token: Token) -> bool:
    at = sentence.tokens.index(token)
    return any(
        lemma(word) in COUNTED for word in sentence.tokens[at + 1 : at + 4] if word.pos_ in {"NOUN", "PROPN"}
    ) and ("-" in str(token) or (_beside(sentence, token, 1) in {"-", "you", *COUNTED} and lower(token) != "thanks"))


def _is_mine(sentence: Sentence, token: Token) -> bool:
    """Whether the writer, or nobody in particular, feels it: "I'd appreciate", "would be much appreciated"."""
    clause = clause_of(sentence, token)
    if lemma(token) == "appreciate" and (clause.head == token and any(c.dep_ == "nsubjpass" for c in token.children)):
        agents = [below for child in token.children if child.dep_ == "agent" for below in child.children]
        return all(party(agent) in (Party.SENDER, Party.WE) for agent in agents)
    if clause.subject is not None and clause.party is Party.OTHER and _is_reply(clause.subject):
        return True
    return clause.party in (Party.SENDER, Party.WE, Party.NOBODY)


def _is_reply(subject: Token) -> bool:
    """Whether the subject is what the reader may give: "any advice would be gratefully received"."""
    return any(lower(child) in {"any", "your"} for child in subject.children)


def _is_elsewhere(token: Token) -> bool:
    """Whether somebody or something else is thanked or valued: "I thanked the crew", "the house has appreciated"."""
    objects = [child for child in token.children if child.dep_ in {"dobj", "dative"}]
    if lemma(token) == "thank":
        return not any(party(thing) is Party.READER for thing in objects)
    return token.tag_ == "VBD" and not any(party(thing) is Party.READER for thing in token.subtree)
