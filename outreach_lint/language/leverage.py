"""Leverage: other offers, scarcity, regret and threats used to press for an answer."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..reading.context import Stage
from .clauses import Clause, Mood, Party, Time, children, clauses, lemma, lower, party
from .correspondence import stage
from .guards import invitations, is_negated, is_quoted
from .levers import levers
from .memo import once
from .sentences import Sentence, Stretch, sentences
from .tellings import is_denied_between
from .turns import words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

OFFERS = words(
    "offer process interview company employer firm competitor rival option bid contract recruiter opportunity shop "
    "house outfit suitor proposal hospital school restaurant kitchen yard studio agency clinic place practice team "
    "interest headhunter"
)
OTHERS = words(
    "another other competing two several multiple three four many few numerous rival elsewhere second competitor "
    "competitors more plenty lots various different some further standing"
)
HOLDING = words(
    "have hold receive get entertain weigh consider field juggle sit accept talk sign interview choose decide pursue "
    "speak"
)
SUITORS = words("headhunter recruiter agency company firm employer competitor rival")
PURSUING = words("want court chase circle woo pursue headhunt approach queue line knock fight wait")
LOSS = words("regret miss lose forgo kick rue sorry loss mistake fool foolish crazy mad insane remiss unwise repent")
SNATCHING = words("snap snatch grab hire take poach nab whisk go leave disappear vanish slip walk sign")
LEAVING = words(
    "let inform speak go take accept apply walk turn sign move look join post tell write warn complain report"
)
ELSEWHERE = words("elsewhere competitor competition rival competitors rivals")
PRESSURE = words(
    "decide decision choose quick quickly fast hurry act soon before wait waiting deadline sign move answer clock "
    "tick otherwise"
)
SCARCE = words("last final only rare once")
CHANCES = words("chance opportunity call shot warning offer")
PEOPLE = words(
    "anyone anybody someone somebody candidate applicant one nobody engineer person welder nurse chef match hire"
)
FINAL = words("last final")
ACTING = words("act hurry move snap grab decide")
FAST = words("fast quickly now quick soon me")
LASTING = words("long longer forever")
ME = words("me mine")
GRATITUDE = words("thank thanks")
ENCOUNTERS = words("interview offer meet")
VOUCHING = words("promise guarantee say")


def pressures(draft: Draft) -> Iterator[Stretch]:
    """The levers of a draft, in order, at most one a sentence.

    Past an interview, or in a reply, an offer in hand is a fact.
    """
    body = list(sentences(draft))
    interviewed = stage(draft) is Stage.REPLY or any(_thanks_for_interview(sentence) for sentence in body)
    for sentence in body:
        if (pressure := _pressure(sentence, interviewed)) is not None:
            yield pressure


@once
def _pressure(sentence: Sentence, interviewed: bool, /) -> Stretch | None:
    return next(_found(sentence, interviewed), None) or next(_levers(sentence, interviewed), None)


@cache
def _finders() -> tuple[tuple[Callable[[Clause, Sentence], tuple[Token, Token] | None], frozenset[str]], ...]:
    """What finds a lever in a clause, each with words of which, as written or as lemmas, it looks for one at least."""
    return (
        (_no_is_no_answer, frozenset(["no"])),
        (_regret, LOSS),
        (_threat, LEAVING),
        (_scarcity, SNATCHING | CHANCES | ACTING | LASTING),
        (_unmatched, PEOPLE),
        (_courted, ME),
        (_unpromised, VOUCHING),
        (_other_offers, OFFERS),
    )


def _found(sentence: Sentence, interviewed: bool) -> Iterator[Stretch]:
    said = words_of(sentence)
    for find, needed in _finders():
        if said.isdisjoint(needed) or (interviewed and find is _other_offers):
            continue
        for clause in clauses(sentence).values():
            ends = None if is_quoted(sentence, clause.head) else find(clause, sentence)
            if ends is not None:
                first, last = sorted(ends, key=lambda token: token.i)
                yield sentence.stretch(first, last)


def _levers(sentence: Sentence, interviewed: bool) -> Iterator[Stretch]:
    for first, last in levers(sentence, offers_are_facts=interviewed):
        if invitations(sentence):
            return
        yield sentence.stretch(first, last)


@once
def _thanks_for_interview(sentence: Sentence) -> bool:
    said = words_of(sentence)
    if GRATITUDE.isdisjoint(said) or ENCOUNTERS.isdisjoint(said):
        return False
    lemmas = {lemma(token) for token in sentence.tokens}
    return not (GRATITUDE.isdisjoint(lemmas) or ENCOUNTERS.isdisjoint(lemmas))


def _other_offers(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "I have another offer", "two companies are courting me", "I'm in talks with several employers"."""
    if clause.negated or clause.time is Time.PAST or clause.mood is Mood.QUESTION:
        return None
    inside = list(clause.head.subtree)
    for noun in inside:
        if lemma(noun) not in OFFERS or noun.pos_ not in {"NOUN", "PROPN"} or is_negated(sentence, noun):
            continue
        kinds = {lower(child) for child in noun.lefts} | {
            lower(below) for child in noun.children if child.dep_ in {"prep", "acl"} for below in child.subtree
        }
        other = kinds & OTHERS or (
            lemma(noun) == "offer"
            and kinds & {"job", "an", "the", "written", "firm", "concrete", "attractive", "from"}
            and clause.lemma in {"have", "hold", "receive", "get", "sit", "be"}
        )
        if not other or kinds & {
            "vendor",
            "vendors",
            "supplier",
            "suppliers",
            "customer",
            "customers",
            "product",
            "special",
        }:
            continue
        if clause.party is Party.SENDER and clause.lemma in HOLDING | {"be"}:
            held = clause.lemma != "be" or any(
                word != noun
                and lower(word)
                in {
                    "talks",
                    "process",
                    "talking",
                    "interviewing",
                    "discussions",
                    "negotiations",
                    "stages",
                    "table",
                    "round",
                    "rounds",
                    "running",
                    "shortlist",
                    "shortlisted",
                }
                for word in inside
            )
            apply = clause.lemma == "interview" and clause.time is Time.PRESENT and clause.head.tag_ != "VBG"
            if held and not apply and _is_about_hiring(noun, sentence):
                return clause.head, noun
    table = next(
        (
            word
            for word in inside
            if lower(word) in {"table", "hand", "pocket"}
            and lower(word.head) in {"on", "in"}
            and any(lemma(above) == "offer" for above in sentence.tokens)
        ),
        None,
    )
    if table is None or is_denied_between(sentence, clause.head, table):
        return None
    if any(party(word) is Party.SENDER or lower(word) == "my" for word in sentence.tokens):
        return clause.head, table
    return None


def _courted(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Your rivals are courting me", "clinics are fighting over nurses like me", "a headhunter rings me daily"."""
    if (
        clause.party is not Party.OTHER
        or clause.negated
        or clause.time is not Time.PRESENT
        or clause.mood is Mood.QUESTION
    ):
        return None
    me = next((word for word in clause.head.subtree if lower(word) in ME and word.i > clause.head.i), None)
    if me is None or clause.subject is None:
        return None
    suitor = lemma(clause.subject) in SUITORS and clause.lemma in {
        "ring",
        "call",
        "contact",
        "approach",
        "message",
        "write",
        "ask",
        "email",
    }
    wooed = clause.lemma in PURSUING - {"wait", "knock", "want"} or (
        clause.lemma == "want" and lemma(clause.subject) in SUITORS | OFFERS
    )
    return (clause.head, me) if suitor or wooed else None


def _unpromised(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "I can't promise to be available if you hesitate"."""
    if clause.lemma not in VOUCHING or not clause.negated or clause.party is not Party.SENDER:
        return None
    return next(
        (
            (clause.head, word)
            for word in clause.head.subtree
            if lower(word) in {"available", "free", "around", "wait", "here"}
        ),
        None,
    )


def _is_about_hiring(noun: Token, sentence: Sentence) -> bool:
    """Whether the offers are offers of work to the writer, or others' interest in him."""
    if lemma(noun) in {"offer", "interview", "contract", "bid", "proposal"}:
        return not any(
            lower(word) in {"vendors", "suppliers", "buyers", "sold", "price", "discount"} for word in sentence.tokens
        )
    tokens = {lower(word) for word in sentence.tokens}
    return bool(tokens & PRESSURE) or bool(
        tokens
        & {
            "talks",
            "process",
            "processes",
            "interviewing",
            "negotiations",
            "first",
            "choice",
            "so",
            "interested",
            "discussions",
            "stages",
            "round",
            "rounds",
            "running",
            "shortlist",
        }
    )


def _no_is_no_answer(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "I won't take no for an answer"."""
    if clause.lemma not in {"take", "accept"} or not clause.negated or clause.party is not Party.SENDER:
        return None
    return next(
        (
            (clause.head, word)
            for word in clause.head.subtree
            if lower(word) == "no"
            and word.dep_ in {"dobj", "det", "intj"}
            and clause.modal in {"will", "can", "shall", "do", ""}
        ),
        None,
    )


def _regret(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "You won't regret it", "you'd be foolish to pass", "your loss"."""
    inside = list(clause.head.subtree)
    loss = next((word for word in inside if lemma(word) in LOSS or lower(word) in LOSS), None)
    if loss is None or clause.mood is Mood.QUESTION:
        return None
    if clause.party is Party.READER and clause.modal in {"will", "would", "might", "may", "shall", "could"}:
        about_me = any(
            party(word) is Party.SENDER or lower(word) in {"it", "this", "my", "out"} for word in sentence.tokens
        )
        verb_or_adjective = loss == clause.head or loss.dep_ in {"acomp", "attr", "xcomp", "pcomp"}
        if (
            verb_or_adjective
            and about_me
            and lemma(loss) not in {"sorry"} | ({"miss"} if not _misses_writer(loss) else set())
        ):
            return clause.head if clause.head.i < loss.i else loss, loss
    if lemma(loss) == "loss" and any(lower(word) == "yours" for word in inside) and clause.lemma == "be":
        return loss, next(word for word in inside if lower(word) == "yours")
    if (
        lemma(loss) in {"loss", "mistake"}
        and any(lower(child) == "your" for child in loss.lefts)
        and (clause.mood is Mood.FRAGMENT or clause.modal or clause.lemma == "be")
    ):
        return next(iter(loss.lefts)), loss
    return None


def _misses_writer(verb: Token) -> bool:
    return any(lower(child) == "out" for child in verb.children) or any(
        party(thing) is Party.SENDER or lemma(thing) in {"chance", "opportunity"} for thing in children(verb, "dobj")
    )


def _threat(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "If you don't answer, I'll go to your competitor", "or I'll take my skills elsewhere"."""
    if clause.party is not Party.SENDER or clause.lemma not in LEAVING or clause.negated:
        return None
    ahead = (
        clause.time is Time.FUTURE
        or clause.modal in {"will", "shall", "may", "might", "would"}
        or any(
            above.lemma in {"have", "force", "go"} and above.time in {Time.PRESENT, Time.FUTURE}
            for above in clause.chain()
            if above is not clause
        )
    )
    if not ahead:
        return None
    away = next(
        (
            word
            for word in clause.head.subtree
            if lemma(word) in ELSEWHERE
            or lower(word) in ELSEWHERE
            or (
                lemma(word) in {"offer", "company", "firm"}
                and {lower(child) for child in word.lefts} & {"other", "another", "their", "next"}
            )
        ),
        None,
    )
    if away is None:
        away = (
            next(
                (
                    below
                    for prep in children(clause.head, "prep")
                    if lower(prep) in {"to", "with", "for"}
                    for below in children(prep, "pobj")
                    if below.pos_ == "PROPN"
                ),
                None,
            )
            if clause.lemma in {"take", "go", "sign", "move"}
            else None
        )
    condition = (
        lower(sentence.tokens[0]) == "should"
        or any(
            other.mark in {"if", "unless", "should"} and (other.party is Party.READER or other.lemma == "hear")
            for other in clauses(sentence).values()
        )
        or any(lower(word) in {"or", "otherwise", "else"} for word in sentence.tokens)
    )
    about_you = any(lower(word) in {"you", "your"} for word in clause.head.subtree) and any(
        party(thing) is Party.OTHER
        for below in (clause.head, *children(clause.head, "ccomp"))
        for thing in children(below, "dobj", "nsubj", "dative")
    )
    public = (clause.lemma in {"let", "inform", "tell", "warn", "report"} and about_you) or (
        clause.lemma in {"post", "tell", "write", "warn", "complain", "report"}
        and any(
            lemma(word) in {"review", "glassdoor", "linkedin", "boss", "press", "everyone", "online", "public"}
            for word in clause.head.subtree
        )
    )
    if condition and (away is not None or public):
        return clause.head, away if away is not None else clause.head
    return None


def _scarcity(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Last chance", "before someone else snaps me up", "act fast", "I won't be available long"."""
    if (
        clause.lemma in SNATCHING
        and (clause.mark in {"before", "until"} or clause.time in (Time.FUTURE, Time.MODAL))
        and any(party(thing) is Party.SENDER for thing in children(clause.head, "dobj"))
    ):
        subject = clause.subject
        if subject is not None and (
            lower(subject) in {"someone", "somebody", "anybody", "anyone", "else", "they"}
            or lemma(subject) in {"competitor", "rival", "company", "firm", "employer", "other", "one"}
        ):
            return subject, clause.head
    if (chance := _last_chance(clause, sentence)) is not None:
        return chance
    if clause.mood is Mood.IMPERATIVE and clause.lemma in ACTING:
        fast = next((word for word in clause.head.subtree if lower(word) in FAST), None)
        if fast is not None:
            return clause.head, fast
    if (
        clause.party is Party.SENDER
        and clause.negated
        and clause.lemma in {"be", "stay", "remain", "last", "wait"}
        and clause.modal in {"will", "can"}
    ):
        lasting = next((word for word in clause.head.subtree if lower(word) in LASTING), None)
        if lasting is not None:
            return clause.head, lasting
    return None


def _last_chance(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Your last chance to hire me"."""
    said = words_of(sentence)
    if CHANCES.isdisjoint(said) or FINAL.isdisjoint(said):
        return None
    for noun in clause.head.subtree:
        if lemma(noun) in CHANCES and noun.pos_ == "NOUN":
            last = next((child for child in noun.lefts if lower(child) in FINAL), None)
            yours = any(lower(word) in {"you", "your"} for word in sentence.tokens) or clause.mood is Mood.FRAGMENT
            mine = any(lower(child) == "my" for child in noun.lefts)
            story = any(other.time in {Time.PAST, Time.PERFECT} for other in clauses(sentence).values())
            if last is not None and yours and not mine and not story:
                return last, noun
    return None


def _unmatched(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "You won't find anyone better", "there is nobody else like me"."""
    if (
        clause.lemma not in {"find", "meet", "get", "see", "hire"}
        or clause.party is not Party.READER
        or not clause.negated
    ):
        return None
    if clause.modal not in {"will", "could", "can", "would", "'ll"}:
        return None
    person = next(
        (word for word in clause.head.subtree if lemma(word) in PEOPLE and word.dep_ in {"dobj", "nsubj"}), None
    )
    better = next(
        (
            word
            for word in clause.head.subtree
            if lower(word) in {"better", "else", "like", "more", "cheaper", "keener", "harder"}
        ),
        None,
    )
    return (clause.head, better) if person is not None and better is not None else None
