"""Payment and gifts offered for the reader's time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .clauses import Party, Time, children, clause_of, clauses, lemma, lower, party
from .guards import is_invited, is_negated, is_past, is_quoted
from .memo import once
from .prospects import in_prospect, is_outsider, is_usual
from .sentences import Sentence, Stretch, sentences
from .turns import Turns, among, words_of
from .vocabulary import PERSONS, TREATS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

MONEY = re.compile(
    r"[$£€¥₹]\s?\d|\b(?:\d+|ten|fifteen|twenty|thirty|forty|fifty|hundred)\s?(?:dollars|pounds|euros|bucks|quid|kroner|usd|eur|gbp)\b",
    re.IGNORECASE,
)
PAYMENT_IDIOMS = Turns.of("payment_idioms", **PERSONS)
PRESENTS = frozenset(entry.lower() for entry in TREATS)
HANDING = words(
    "send bring drop leave post mail give offer ship deliver hand enclose accept find include attach put slip courier "
    "pop carry come arrive wait follow tuck have take dispatch order sneak supply pack wrap receive expect"
)
PAY_VERBS = words("pay compensate reimburse reward tip remunerate repay venmo paypal zelle donate wire")
RETURN_WORDS = words("exchange return thanks thank-you thank trouble bother")
TIME_WORDS = words("time minute hour trouble help advice thought session")


def payments(draft: Draft) -> Iterator[Stretch]:
    """The offers to pay the reader for time or help, to stand a treat or to send a gift, in order."""
    for sentence in sentences(draft):
        if (payment := _offered(sentence)) is not None:
            yield payment


@once
def _offered(sentence: Sentence) -> Stretch | None:
    return _payment(sentence) or _treat(sentence) or _gift(sentence) or _idiom(sentence) or _present(sentence)


def _idiom(sentence: Sentence) -> Stretch | None:
    """ "I'll make it worth your while", "a donation to a charity of your choice"."""
    for turn in PAYMENT_IDIOMS.longest(sentence):
        first, last = turn.first, turn.last
        clause = clause_of(sentence, first)
        kept = clause.lemma in {"set", "keep", "save", "reserve", "book", "buy"}
        now = clause.time in {Time.PRESENT, Time.FUTURE} or (kept and clause.time is Time.PERFECT)
        put_in = clause.lemma in PUT_IN and clause.time is Time.PERFECT and _names_gift(sentence)
        handed = clause.party is Party.SENDER and (((kept or clause.lemma in HANDING) and now) or put_in)
        if _is_silenced(sentence, first) or not (in_prospect(sentence, first) or handed):
            continue
        return sentence.stretch(first, last)
    return None


PUT_IN = words("attach enclose include add pop slip tuck put append")
GIFTS = words("voucher token gift card ticket coupon present treat chocolate")


def _names_gift(sentence: Sentence) -> bool:
    """Whether the sentence speaks of money, or of what is given instead."""
    return MONEY.search(sentence.text) is not None or any(lemma(token) in GIFTS for token in sentence.tokens)


def _present(sentence: Sentence) -> Stretch | None:
    """A present that is on its way to the reader, or there already: "a jar of honey is coming to your desk"."""
    for thing in among(sentence, MATERIAL):
        if not _is_material(thing) or is_quoted(sentence, thing):
            continue
        clause = clause_of(sentence, thing)
        verbs = [clause, *(clauses(sentence)[child.i] for child in thing.subtree if child.i in clauses(sentence))]
        handed = next((verb for verb in verbs if verb.lemma in HANDING), None)
        under_way = any(lower(word) == "way" and lower(word.head) == "on" for word in clause.head.subtree)
        if handed is None and not under_way:
            continue
        if handed is not None and handed.party is Party.OTHER and is_outsider(handed.subject or handed.head):
            continue
        receivers = [word for word in sentence.tokens if lower(word) in {"you", "your"}]
        usual = is_usual(sentence, clause) or (handed is not None and is_usual(sentence, handed))
        if not receivers or usual or is_negated(sentence, thing) or is_invited(sentence, thing):
            continue
        first, last = sorted((thing.left_edge, thing), key=lambda word: word.i)
        return sentence.stretch(first, last)
    return None


def _is_material(thing: Token) -> bool:
    """Whether a noun is something to eat or a present: "a tray of baklava"; not "your cake", "cake shop"."""
    if thing.pos_ not in {"NOUN", "PROPN"} or thing.dep_ in {"compound", "nmod", "amod", "poss"}:
        return False
    if lemma(thing) in PLATES and any(lower(child) == "of" for child in children(thing, "prep")):
        contents = [below for child in children(thing, "prep") for below in children(child, "pobj")]
        return not any(lemma(below) in PAPERS | words("sample part tool question water") for below in contents)
    if any(lower(child) == "your" for child in thing.lefts):
        return False
    name = f"{lower(thing.nbor(-1))} {lemma(thing)}" if thing.i else lemma(thing)
    return lemma(thing) in PRESENTS or lower(thing) in PRESENTS or name in PRESENTS


PLATES = words(
    "tray tin platter plate batch basket hamper dozen punnet jar tub slab pot bunch slice pan case crate keg loaf"
)
"""What food is carried in, whatever its name."""
MATERIAL = PLATES | {name.split()[-1] for name in PRESENTS}
"""The last words of what things to eat and presents are called."""


def _is_silenced(sentence: Sentence, token: Token) -> bool:
    return is_quoted(sentence, token) or is_negated(sentence, token) or is_invited(sentence, token)


OWN_TREATS = words("treat shout guest")
STANDING = OWN_TREATS | {"me", "us"}


def _treat(sentence: Sentence) -> Stretch | None:
    """ "The first round is on me", "my treat", "be my guest at the opera": whatever it is, the writer pays."""
    for token in among(sentence, STANDING):
        pays = (
            lower(token) in {"me", "us"}
            and token.dep_ == "pobj"
            and lower(token.head) == "on"
            and _is_footed(token.head)
        )
        mine = lower(token) in OWN_TREATS and any(lower(child) == "my" for child in token.lefts)
        if not pays and not mine:
            continue
        head = token.head.head if pays else token
        if (
            is_past(sentence, head)
            or is_negated(sentence, head)
            or is_quoted(sentence, token)
            or is_invited(sentence, head)
        ):
            continue
        first = (
            next((child for child in head.lefts if child.dep_ in {"nsubj"}), None) if pays else next(token.lefts, token)
        )
        begin = min(
            (first.left_edge if first is not None else token.head),
            token.head if pays else token,
            key=lambda word: word.i,
        )
        if (
            mine
            and lower(token) == "guest"
            and not sentence.is_question
            and not any(lower(word) in {"you", "be"} for word in sentence.tokens)
        ):
            continue
        return sentence.stretch(begin, token)
    return None


def _is_footed(preposition: Token) -> bool:
    """Whether "on me" says who pays: after "is", or after a bare noun; not "it depends on me", "count on me"."""
    above = preposition.head
    if lemma(above) == "be":
        subject = next(children(above, "nsubj"), None)
        return (
            subject is not None
            and subject.pos_ in {"NOUN", "PROPN"}
            and lemma(subject)
            not in {"burden", "onus", "pressure", "focus", "responsibility", "blame", "mistake", "bet"}
        )
    return above.pos_ in {"NOUN", "PROPN"} and above.dep_ == "ROOT"


def _gift(sentence: Sentence) -> Stretch | None:
    """Something sent or brought to the reader as thanks: "a box of pralines for your trouble"."""
    grateful = [word for word in among(sentence, THANKING) if _is_thanks(word)]
    if not grateful:
        return None
    for clause in clauses(sentence).values():
        head = clause.head
        inside = list(head.subtree)
        thanks = next((word for word in grateful if word in inside), None)
        if thanks is None or clause.lemma not in GIVING | {"be", "come", "go", "let", "allow"}:
            continue
        to_reader = any(party(word) is Party.READER or lower(word) == "your" for word in inside)
        things = [*children(head, "dobj"), *(children(head, "nsubj") if clause.party is Party.OTHER else ())]
        material = [thing for thing in things if thing.pos_ in {"NOUN", "PROPN"} and lemma(thing) not in PAPERS]
        if not to_reader or not material or clause.time in {Time.PAST, Time.PERFECT} or is_past(sentence, head):
            continue
        if is_negated(sentence, head) or is_quoted(sentence, head) or is_invited(sentence, head):
            continue
        first, last = sorted((material[0].left_edge, thanks), key=lambda word: word.i)
        return sentence.stretch(first, last)
    return None


GIVING = words("send bring drop bake leave post mail give offer ship deliver make cook courier hand")
PAPERS = words(
    "cv resume résumé portfolio note write-up writeup template sample copy document summary page list file report "
    "idea link data result example line email letter message answer reply chart draft plan photo drawing time hand "
    "help feedback"
)


THANKED_FOR = words("trouble time help effort kindness guidance advice")
THANKS = words("thank-you thanks token gratitude appreciation you")
THANKING = THANKED_FOR | THANKS | {"thank"}


def _is_thanks(word: Token) -> bool:
    """Whether a word says that something is given in return: "for your trouble", "as a thank-you", "a token"."""
    if lemma(word) in THANKED_FOR and word.dep_ == "pobj" and lower(word.head) == "for":
        return any(lower(child) == "your" for child in word.lefts)
    if lower(word) in THANKS and word.dep_ in {
        "pobj",
        "dobj",
    }:
        above = [lower(word.head), lower(word.head.head)]
        return "as" in above and (lower(word) != "you" or lower(word.head) in {"thank"})
    return lower(word) in {"thank-you", "thank"} and any(lower(other) == "as" for other in (word.head, word.head.head))


PAYING = words("give send offer slip hand have put be")
IN_RETURN = RETURN_WORDS | {"for"}


def _is_in_return(verb: Token) -> bool:
    """Whether a verb does something in return: "twenty pounds for your time"."""
    return any(lemma(word) in RETURN_WORDS or lower(word) == "for" for word in verb.subtree)


def _has_money(verb: Token) -> bool:
    """Whether money is spoken of with a verb."""
    return MONEY.search(" ".join(word.text for word in verb.subtree)) is not None


def _payment(sentence: Sentence) -> Stretch | None:
    said = words_of(sentence)
    if sentence.is_question and "for" in said and MONEY.match(sentence.text) is not None:
        return sentence.whole
    verbs = PAY_VERBS if said.isdisjoint(IN_RETURN) else PAY_VERBS | PAYING
    for clause in () if said.isdisjoint(verbs) else clauses(sentence).values():
        head = clause.head
        if clause.lemma not in verbs or clause.party is Party.READER:
            continue
        pays = clause.lemma in PAY_VERBS
        for_reader = any(party(child) is Party.READER for child in children(head, "dobj", "dative")) or any(
            lower(word) == "your" and lemma(word.head) in TIME_WORDS for word in head.subtree
        )
        if not for_reader or not (pays or (_is_in_return(head) and _has_money(head))):
            continue
        if (
            is_past(sentence, head)
            or is_negated(sentence, head)
            or is_quoted(sentence, head)
            or is_invited(sentence, head)
        ):
            continue
        last = max(
            (word for word in clause_of(sentence, head).head.subtree if not word.is_punct), key=lambda word: word.i
        )
        return sentence.stretch(head, last)
    return None
