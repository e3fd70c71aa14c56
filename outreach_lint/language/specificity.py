"""Specificity: what is left of a question when everything is taken away that could be asked of anybody (RULES 3.4).

Nouns, verbs, adjectives, names and numbers count unless they are generic words, the name or title of the role, the
company's or the recipient's name, or the writer's own circumstances ("with my six years at ...", "before I apply").
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .clauses import Party, clause_of, clauses, lemma, lower, party
from .match import lexicon
from .memo import once
from .sentences import before, quoted
from .turns import among
from .vocabulary import PERIODS, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM", "X", "SYM"})
ROLE_NOUNS = words(
    "role job position post opening vacancy opportunity placement internship apprenticeship traineeship gig posting ad "
    "advert advertisement listing contract seat"
)
REASONS = words("because since given though although whereas unless despite considering")
SOMEBODY = words("someone somebody anyone anybody person people candidate applicant one newcomer graduate beginner")
ANYBODY = words("someone somebody anyone anybody one")
FRONTED = words("as being having with coming")
GREETING_WORDS = words("hi hello hey dear morning afternoon evening greetings")
COMPANY_WORD = re.compile(r"[^\W\d_]+")
HOSTS = words("gmail outlook hotmail yahoo icloud proton protonmail aol gmx mail post live fastmail web")
SPANNING = words("in over within next first last for after coming than past of least")
"""Before a length of time: no more than a frame, "in five years", unlike "why 40 days"."""
PAIRS = frozenset({("now", "that"), ("rather", "than"), ("instead", "of"), ("and", "not"), ("but", "not")})
"""Two words that begin a reason or a contrast."""
PAIRED = frozenset(first for first, _ in PAIRS)
NO_TITLE = words("main biggest hardest toughest best worst own last first next typical other same")
"""Describing words that are no part of the name of a role."""
MINE = words("my mine")
LIKE = words("like as")
OWN_STORY = MINE | LIKE | SOMEBODY
LONG_QUESTION = 15


@cache
def generic_words() -> frozenset[str]:
    """The closed generic vocabulary; `word:verb` entries hold for one part of speech."""
    return frozenset(lexicon("generic"))


@cache
def workplaces() -> frozenset[str]:
    """Nouns that stand for an employer."""
    return frozenset(lexicon("workplaces"))


@cache
def occupations() -> frozenset[str]:
    """Nouns that name somebody's trade."""
    return frozenset((*lexicon("occupations"), *lexicon("occupations_or_not")))


@cache
def everything_generic() -> frozenset[str]:
    return generic_words() | workplaces() | occupations()


_known_forms: dict[tuple[int, int, int], tuple[str, ...]] = {}
"""The forms of words that were met, by the ids of word, lemma and part of speech."""


def forms(token: Token) -> tuple[str, ...]:
    """The forms under which a word may stand in a list: its lemma, the word, the word without a plural's s."""
    ids = token.orth, token.lemma, token.pos
    known = _known_forms.get(ids)
    if known is None:
        known = _known_forms[ids] = _forms(token)
    return known


def _forms(token: Token) -> tuple[str, ...]:
    word = lower(token)
    singular = word
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        singular = f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    return (lemma(token), word, singular, f"{lemma(token)}:{str(token.pos_).lower()}")


def is_generic(token: Token) -> bool:
    """Whether a word belongs to the generic vocabulary."""
    return not everything_generic().isdisjoint(forms(token))


def is_occupation(token: Token) -> bool:
    return not occupations().isdisjoint(forms(token))


def is_role_noun(token: Token) -> bool:
    return token.pos_ in {"NOUN", "PROPN"} and not ROLE_NOUNS.isdisjoint(forms(token))


@once
def known_names(draft: Draft) -> frozenset[str]:
    """The words of the company's and the recipient's names, in lower case, as far as the draft or its context tells."""
    context, headers = draft.context, draft.headers
    told = [context.company or "", context.recipient or ""]
    for address in (*headers.to, *headers.cc):
        told.append(address.name)
        host = address.email.rpartition("@")[2].lower()
        labels = [label for label in host.split(".")[:-1] if label not in HOSTS and len(label) > 2]
        told.extend(label.replace("-", " ") for label in labels)
    greetings = [block for block in draft.blocks if block.zone.value == "greeting"]
    told.extend(draft.words(block) for block in greetings)
    found = {word.lower() for text in told for word in COMPANY_WORD.findall(text)}
    return frozenset(found - GREETING_WORDS - {"the", "and", "of", "for", "a"})


def title_words(tokens: Sequence[Token]) -> frozenset[int]:
    """The positions of words that only name the role: "pastry chef" of "the pastry chef vacancy"."""
    found: set[int] = set()
    for at, token in enumerate(tokens):
        if token.pos_ not in {"NOUN", "PROPN"}:
            continue
        named = is_role_noun(token)
        if not named and not is_occupation(token):
            continue
        first = at
        while first > 0 and _may_stand_in_title(tokens[first - 1]):
            first -= 1
        if named or first == 0 or lower(tokens[first - 1]) in {"the", "a", "an", "this", "your"}:
            found.update(word.i for word in tokens[first:at])
            if not named:
                found.add(token.i)
        if named:
            found.update(_title_after(tokens, at))
    return frozenset(found)


def _may_stand_in_title(token: Token) -> bool:
    if lower(token) in NO_TITLE:
        return False
    return (
        token.pos_ in {"NOUN", "PROPN", "ADJ"} or token.tag_ in {"VBG", "VBN", "POS"} or token.text in {"-", "/", "&"}
    )


def _title_after(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """What follows a role noun and names it: "the role of | head baker", "the position (ref. DP-118)"."""
    place = at + 1
    if place < len(tokens) and lower(tokens[place]) in {"of", "as"}:
        place += 1
        while place < len(tokens) and (_may_stand_in_title(tokens[place]) or tokens[place].pos_ == "DET"):
            yield tokens[place].i
            place += 1
    if place < len(tokens) and tokens[place].text == "(":
        while place < len(tokens) and tokens[place].text != ")":
            yield tokens[place].i
            place += 1


@once
def senders_words(sentence: Sentence) -> frozenset[int]:
    """The positions of words that tell the writer's own circumstances, not what is asked."""
    found: set[int] = set()
    for clause in clauses(sentence).values():
        below = clause.relation in {"advcl", "relcl", "acl"} and clause.mark not in {"what", "which", "how"}
        own = clause.party is Party.SENDER and clause.subject is not None
        if below and own and not _holds_question_word(clause.head):
            found.update(word.i for word in clause.head.subtree)
    for token in among(sentence, OWN_STORY):
        if lower(token) in MINE and token.dep_ == "poss":
            found.update(word.i for word in token.head.subtree if not _starts_clause(word, token.head))
        if lower(token) in LIKE and any(party(child) is Party.SENDER for child in token.children):
            found.update(word.i for word in token.head.subtree if lower(token.head) in SOMEBODY and word.i > token.i)
        if lower(token) in SOMEBODY and token.pos_ in {"PRON", "NOUN"}:
            found.update(
                word.i for child in token.children if _describes_anybody(token, child) for word in child.subtree
            )
    start = sentence.tokens[0]
    if lower(start) in FRONTED and start.dep_ in {"prep", "mark", "advmod"} and start.head.i > start.i:
        stretch = list(start.subtree)
        nouns = [word for word in stretch if is_occupation(word) or lower(word) in {"my", "me", "i"}]
        if nouns:
            found.update(word.i for word in stretch)
    return frozenset(found)


def _describes_anybody(somebody: Token, child: Token) -> bool:
    """Whether a phrase only says what kind of person: "someone who changes trades", "a person with a diploma"."""
    if child.dep_ == "prep":
        return lower(child) in {"with", "without", "from", "like"}
    return child.dep_ in {"relcl", "acl"} and lower(somebody) in ANYBODY


def _holds_question_word(head: Token) -> bool:
    return any(
        child.tag_ in {"WP", "WDT", "WRB"}
        and child.i < head.i
        and lower(child) not in {"that", "which", "who", "when", "while"}
        for child in head.children
    )


def _starts_clause(word: Token, head: Token) -> bool:
    """Whether a word hangs on a clause below a noun rather than on the noun itself."""
    while word != head:
        if word.dep_ in {"relcl", "acl", "conj"} and word.pos_ in {"VERB", "AUX"}:
            return True
        word = word.head
    return False


def residue(
    sentence: Sentence, tokens: Sequence[Token], names: frozenset[str] = frozenset(), spared: Iterable[Token] = ()
) -> tuple[str, ...]:
    """What is specific in some words of a sentence: lemmas, names and numbers; markers for a reason and a quotation."""
    own = senders_words(sentence)
    titles = title_words(tokens)
    sparing = {token.i for token in spared}
    found: list[str] = []
    things = 0
    for at, token in enumerate(tokens):
        if quoted(sentence, token):
            if token.is_alpha and "quotation" not in found:
                found.append("quotation")
            continue
        if token.i in own or token.i in titles or token.i in sparing:
            continue
        if _gives_reason(sentence, tokens, at):
            found.append(lower(token))
        elif token.pos_ in CONTENT and not _is_empty(tokens, at, names):
            found.append(lemma(token) if token.pos_ != "PROPN" else str(token.text))
            things += token.pos_ not in {"VERB", "ADJ"}
    if (
        len(found) == 1
        and not things
        and len(tokens) > LONG_QUESTION
        and found[0] not in REASONS | {"quotation", "now"}
    ):
        return ()
    return tuple(found)


def _is_empty(tokens: Sequence[Token], at: int, names: frozenset[str]) -> bool:
    token = tokens[at]
    if not any(character.isalnum() for character in token.text):
        return True
    if token.text[:1].isupper() and lower(token) in names:
        return True
    if token.like_num or token.pos_ == "NUM":
        return _counts_generic(tokens, at)
    if _is_called_out(tokens, at):
        return True
    return is_generic(token) or hyphenated(tokens, at) in everything_generic()


def _counts_generic(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number only measures something generic: "five years", "two rounds", "one tip"."""
    if lower(tokens[at]) in {"one", "two"}:
        return True
    spanning = {lower(token) for token in tokens[max(0, at - 2) : at]} & SPANNING
    following = tokens[at + 1 : at + 3]
    for token in following:
        if lemma(token) in PERIODS:
            return bool(spanning or {lower(word) for word in tokens[at:]} & {"experience", "ahead", "time"})
        if token.pos_ == "NOUN":
            return is_generic(token)
        if token.pos_ not in {"ADJ", "NUM", "PUNCT", "CCONJ"}:
            return False
    return False


def hyphenated(tokens: Sequence[Token], at: int) -> str:
    """The whole of a hyphenated word of which a token is part, in lower case."""
    joined_before = at > 0 and tokens[at - 1].text == "-"
    if not joined_before and (at + 1 == len(tokens) or tokens[at + 1].text != "-"):
        return lower(tokens[at])
    first = last = at
    while first > 1 and tokens[first - 1].text == "-" and not tokens[first - 1].whitespace_:
        first -= 2
    while last + 2 < len(tokens) and tokens[last + 1].text == "-" and not tokens[last + 1].whitespace_:
        last += 2
    return "".join(lower(token) for token in tokens[first : last + 1])


def _is_called_out(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name only addresses somebody: "Hi Renée", "Renée, what ..."."""
    if tokens[at].pos_ != "PROPN":
        return False
    before = lower(tokens[at - 1]) if at else ""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return before in GREETING_WORDS or (at == 0 and after == ",") or (before == "," and after in {"", ","})


def _gives_reason(sentence: Sentence, tokens: Sequence[Token], at: int) -> bool:
    """Whether a word begins a reason or a contrast that is not the writer's own."""
    token = tokens[at]
    word = lower(token)
    if word in PAIRED:
        return (word, lower(tokens[at + 1]) if at + 1 < len(tokens) else "") in PAIRS
    if word not in REASONS or token.dep_ not in {"mark", "prep"} or at + 2 >= len(tokens):
        return False
    if word == "since" and token.dep_ == "prep":
        return False
    clause = clause_of(sentence, token)
    return clause.party is not Party.SENDER


def preamble_residue(sentence: Sentence, tokens: Sequence[Token], names: frozenset[str]) -> tuple[str, ...]:
    """What is specific in the words that lead up to a question, the writer's story left out."""
    told = [token for token in tokens if not _is_story(sentence, token)]
    return residue(sentence, told, names)


def _is_story(sentence: Sentence, token: Token) -> bool:
    clause = clause_of(sentence, token)
    return clause.party is Party.SENDER or lower(token) in GREETING_WORDS


def speaks_of_role(draft: Draft, sentence: Sentence) -> bool:
    """Whether "it" can mean the role here: a role was spoken of just before, or nothing at all."""
    earlier = before(draft, sentence)
    return earlier is None or _names_role(earlier)


@once
def _names_role(sentence: Sentence) -> bool:
    return any(is_role_noun(token) or is_occupation(token) for token in sentence.tokens)
