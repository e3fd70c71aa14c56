"""Pay: where a draft asks what the job pays, or says what the writer wants for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clauses import Party, Time, clause_of, clauses, lemma, lower
from .guards import is_negated, is_quoted
from .questions import questions
from .scopes import Scope
from .sentences import Sentence, sentences
from .vocabulary import PERIODS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .questions import Question


@dataclass(frozen=True)
class PayMention:
    """Words of a draft that raise pay; `demands` where they are no question. Offsets into `Draft.text`."""

    start: int
    end: int
    words: str
    demands: bool


CURRENCY_SIGNS = frozenset(["$", "£", "€", "¥", "₹", "kr"])
CURRENCIES = words(
    "euro dollar pound franc krona krone kroner kronor zloty rupee yen usd eur gbp chf sek nok dkk "
    "pln cad aud buck quid "
    "k grand lakh lpa"
)
RATES = words("hour year month week day annum")
EXPECTING = words(
    "expect require want need seek ask earn make accept demand target hope look consider settle "
    "work charge aim like get take"
)
PAY_NOUNS = words(
    "salary pay wage compensation remuneration rate package bonus income minimum expectation "
    "expectations earnings floor "
    "fee stipend target"
)
EXPECTATIONS = words("expectation expectations requirement requirements minimum floor target rate demand ask figure")
PAID_THINGS = words(
    "rent relocation move moving flight flights visa housing travel commute tuition expense "
    "expenses accommodation childcare cost costs"
)
ASKED = re.compile(
    r"\b(?:as|since|because) (?:\w+ ){1,4}(?:asks?|asked|requests?|requested|requires?|required|wants?|wanted)\b"
    r"|\b(?:posting|ad|advert|advertisement|listing|form|recruiter|description|you) (?:\w+ "
    r")?(?:asks?|asked|requests?|requested|requires?|required|wanted|want)\b"
    r"|\bas requested\b|\byou asked\b|\bas (?:the|your) (?:posting|ad|advert|form)\b"
)
MONEY = re.compile(r"^(?:\d{2,3}(?:[.,]\d)?k|\d{1,3}(?:[,.' ]\d{3})+|\d{5,6})$", re.IGNORECASE)
LONGEST_ASIDE = 2


def pay_mentions(draft: Draft) -> Iterator[PayMention]:
    """Where a draft raises pay, in order."""
    found = [
        PayMention(question.start, question.end, question.words, demands=False) for question in _pay_questions(draft)
    ]
    for sentence in sentences(draft):
        demand = _demand(sentence)
        if demand is not None and not any(
            mention.start < demand.end and demand.start < mention.end for mention in found
        ):
            found.append(demand)
    yield from sorted(found, key=lambda mention: mention.start)


def _pay_questions(draft: Draft) -> Iterator[Question]:
    """Questions about the pay of the role; what somebody's business pays is another matter."""
    for question in questions(draft):
        if question.scope is Scope.PAY and not _speaks_of_business(question) and not _is_asked_for(question.sentence):
            yield question


def _speaks_of_business(question: Question) -> bool:
    """Whether a question with a word of pay is about the reader's trade: too much else stands in it."""
    others = [
        word for word in question.residue if word.islower() and not any(character.isdigit() for character in word)
    ]
    telling = [word for word in others if word not in PAY_RESIDUE]
    return len(telling) >= LONGEST_ASIDE


PAY_RESIDUE = words(
    "salary wage wages compensation comp remuneration stipend bonus equity perk vacation pto "
    "pension 401k allowance benefit benefits "
    "earnings payrise insurance relocation package leave holiday overtime expense dental medical "
    "healthcare gym discount "
    "childcare rent moving removal cost share option match scale band bracket rate increase raise "
    "sick parental maternity "
    "paternity paid unpaid net gross negotiable competitive extra scheme health lunch meal voucher car mileage housing "
    "accommodation euro dollar pound franc earn reimburse subsidise subsidize contribute chip "
    "compensate fund refund free "
    "fee flight family gross signing sign fair decent generous high low minimum average pay entitlement entitle annual "
    "expectation budget commission staff stock gross probation plan fully payroll review negotiate total"
)


def _is_asked_for(sentence: Sentence) -> bool:
    """Whether the reader or the posting asked for the figure."""
    return ASKED.search(sentence.text.lower()) is not None


def _demand(sentence: Sentence) -> PayMention | None:
    """The words that say what the writer wants to be paid: "my minimum is 52 euros an hour", "I need at least 60k"."""
    if sentence.is_question or _is_asked_for(sentence):
        return None
    for token in sentence.tokens:
        if is_quoted(sentence, token):
            continue
        found = _own_expectation(sentence, token) or _wanted_sum(sentence, token) or _paid_for(sentence, token)
        if found is not None and (not is_negated(sentence, token) or _refuses_less(token)):
            first, last = found
            start, end = sentence.place(first, last)
            return PayMention(start, end, sentence.words(first, last), demands=True)
    return None


def _refuses_less(token: Token) -> bool:
    """Whether less is refused: "I will not work for less than 20 pounds"."""
    return lemma(token) in {"work", "take", "accept", "consider"} and any(
        lower(word) in {"less", "under", "below"} for word in token.subtree
    )


def _own_expectation(sentence: Sentence, token: Token) -> tuple[Token, Token] | None:
    """ "My salary expectation is ...", "my day rate is ...": a noun of pay that is the writer's, with a sum."""
    if lower(token) != "my" or token.i + 1 >= sentence.span.end:
        return None
    run: list[Token] = []
    for word in sentence.tokens:
        if (
            word.i > token.i
            and (not run or word.i == run[-1].i + 1)
            and (word.pos_ in {"NOUN", "ADJ", "PROPN"} or word.tag_ == "VBG" or word.text == "-")
        ):
            run.append(word)
        elif word.i > token.i:
            break
    nouns = {form for word in run for form in (lower(word), lemma(word))}
    if not nouns & PAY_NOUNS:
        return None
    clause = clause_of(sentence, token)
    if clause.time in {Time.PAST, Time.PERFECT}:
        return None
    money = _sum_after(sentence, token)
    if money is None:
        stated = nouns & EXPECTATIONS and nouns & (PAY_NOUNS - EXPECTATIONS)
        return (
            (token, run[-1])
            if stated and clause.time is Time.PRESENT and lemma(clause.head) in {"be", "start", "lie", "range"}
            else None
        )
    return token, money


def _wanted_sum(sentence: Sentence, token: Token) -> tuple[Token, Token] | None:
    """ "I would need at least 60k": a sum of money that the writer wants, and nothing counted by it."""
    if token.pos_ not in {"VERB", "AUX"} or lemma(token) not in EXPECTING:
        return None
    clause = clause_of(sentence, token)
    if clause.party is not Party.SENDER or clause.time in {Time.PAST, Time.PERFECT} or clause.head != token:
        return None
    bag = {form for word in token.subtree for form in (lower(word), lemma(word))}
    noun = next(
        (
            word
            for word in token.subtree
            if lemma(word) in PAY_NOUNS - {"target", "floor", "minimum", "rate", "package", "expectation"}
            and word.dep_ in {"dobj", "pobj", "attr"}
            and word.i > token.i
        ),
        None,
    )
    money = _sum_after(sentence, token)
    if (
        lemma(token) in {"make", "work", "take", "get"}
        and money is not None
        and not (bag | {lower(word) for word in sentence.tokens})
        & (RATES | {"least", "under", "less", "below", "minimum", "salary"})
    ):
        return None
    if money is not None:
        return token, money
    if (
        noun is not None
        and lemma(token) in {"expect", "require", "want", "need", "seek", "ask", "demand", "look", "hope", "like"}
        and not any(lower(child) in {"your", "their"} for child in noun.children)
    ):
        return token, noun
    return None


def _sum_after(sentence: Sentence, token: Token) -> Token | None:
    """The last word of the first sum of money after a word in its clause, None where what follows counts something."""
    tokens = sentence.tokens
    for at, word in enumerate(tokens):
        if word.i <= token.i or not (word.like_num or MONEY.match(word.text) or word.pos_ == "NUM"):
            continue
        before = tokens[at - 1].text if at else ""
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        signed = before in CURRENCY_SIGNS or (
            after is not None
            and (lemma(after) in CURRENCIES or after.text in CURRENCY_SIGNS or lower(after) in CURRENCIES)
        )
        if signed:
            return _end_of_sum(tokens, at + (after is not None and lemma(after) in CURRENCIES))
        if MONEY.match(word.text) and (
            after is None
            or after.pos_ not in {"NOUN", "PROPN", "ADJ"}
            or lemma(after) in RATES | {"net", "gross", "basic", "base"}
        ):
            return _end_of_sum(tokens, at)
        return None
    return None


def _end_of_sum(tokens: tuple[Token, ...], at: int) -> Token:
    """The last word of a sum, its rate included: "52 euros | an hour"."""
    end = at
    while end + 1 < len(tokens) and (
        lower(tokens[end + 1]) in {"net", "gross", "a", "an", "per", "/", "basic"}
        or lemma(tokens[end + 1]) in RATES | CURRENCIES | PERIODS
    ):
        end += 1
    return tokens[end]


def _paid_for(sentence: Sentence, token: Token) -> tuple[Token, Token] | None:
    """ "I would only move if my rent were paid": a condition on what the employer pays."""
    if lemma(token) not in {"pay", "cover", "reimburse", "fund", "subsidise", "subsidize", "include"}:
        return None
    clause = clauses(sentence).get(token.i)
    if clause is None or clause.mark not in {"if", "unless", "provided", "that"} or clause.relation != "advcl":
        return None
    paid = [word for word in token.subtree if lower(word) in PAID_THINGS or lemma(word) in PAID_THINGS | PAY_NOUNS]
    above = clause.parent
    if not paid or above is None or above.party is not Party.SENDER or above.time not in {Time.MODAL, Time.FUTURE}:
        return None
    first = next(iter(token.subtree))
    return first, max((*token.subtree, token), key=lambda word: word.i)
