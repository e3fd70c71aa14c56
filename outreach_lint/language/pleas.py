"""Pleas: begging, need, hardship made the reader's business, and the offer to take anything."""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING

from .clauses import Clause, Mood, Party, Time, children, clauses, lemma, lower, party
from .guards import is_negated, is_quoted
from .hardships import hardships
from .memo import once
from .sentences import Sentence, Stretch, sentences
from .turns import words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

LIVELIHOOD = words(
    "job work income paycheck paycheque money visa sponsorship opportunity chance employment salary wage role "
    "position post break shot cash earnings pay this it something anything permit living roof gig placement "
    "apprenticeship shift start"
)
WITHOUT_NEEDING = words("title number list form code letter certificate reference id")
DESPERATE = words(
    "desperate desperately destitute broke penniless homeless skint suicidal starving helpless hopeless drowning "
    "cornered"
)
BEGGING = words("beg plead implore beseech pray grovel entreat")
CHANCES = words("chance shot break opportunity try go hand lifeline foot")
ANY_WORK = words("job work position role salary wage pay anything thing post task hour employment offer money whatever")
TAKING = words("take accept do work consider settle try sweep clean scrub start")
HARDSHIP = words(
    "unemployed unemployment jobless redundant laid-off debt arrears eviction bankruptcy bankrupt savings rent bill "
    "mortgage overdraft loan foodbank creditor landlord food child kid baby family fridge dole welfare hardship "
    "heating electricity gas house home flat meal"
)
PRESSING = words(
    "pay feed support keep run lose cover afford survive evict starve owe worry meet go struggle sink drown need "
    "mount pile skip repossess foreclose cut fall dry end last put"
)
STRUGGLING = words("struggle starve suffer drown sink despair")
SUPERLATIVE = words("last only final sole")
HOPES = words("hope chance option resort shot opportunity lifeline door lifebelt straw bet")
WORLD = words("world everything life dream salvation lifeline")
TENDERNESS = words("mercy pity plea charity knee knees heart tears")
COMPASSION = words("compassion sympathy sympathise sympathize")
DESPAIR = words("desperation despair")
ANYTHING = words("anything whatever any free nothing peanuts pennies unpaid")
PARTING = words("leave lose sell deport evict move")
RESTING = words("depend rest hang hinge ride")
RESCUING = words("rescue save")


def pleas(draft: Draft) -> Iterator[Stretch]:
    """The pleas of a draft, in order, at most one a sentence."""
    for sentence in sentences(draft):
        if (plea := _plea(sentence)) is not None:
            yield plea


@once
def _plea(sentence: Sentence) -> Stretch | None:
    said = words_of(sentence)
    for find, needed in () if said.isdisjoint(_pleading()) else _finders():
        if said.isdisjoint(needed):
            continue
        for clause in clauses(sentence).values():
            found = find(clause, sentence)
            if found is not None and not is_quoted(sentence, clause.head):
                first, last = sorted(found, key=lambda token: token.i)
                return sentence.stretch(first, last)
    repeated = _repeated_please(sentence) or next(hardships(sentence), None)
    if repeated is not None:
        return sentence.stretch(*repeated)
    return None


@cache
def _finders() -> tuple[tuple[Callable[[Clause, Sentence], tuple[Token, Token] | None], frozenset[str]], ...]:
    """What finds a plea in a clause, each with words of which, as written or as lemmas, it looks for one at least."""
    return (
        (_begs, BEGGING | TENDERNESS | COMPASSION),
        (_needs, LIVELIHOOD),
        (_is_desperate, DESPERATE | DESPAIR),
        (_takes_anything, ANYTHING),
        (_asks_for_a_chance, CHANCES),
        (_last_hope, HOPES),
        (_would_mean_the_world, WORLD),
        (_hardship, HARDSHIP | STRUGGLING | PARTING),
        (_rests_on_reader, RESTING | RESCUING),
    )


@cache
def _pleading() -> frozenset[str]:
    """The words of which a plea in a clause has one."""
    return frozenset().union(*(needed for _, needed in _finders()))


def _is_mine(clause: Clause) -> bool:
    """Whether the clause is about the writer, or his: "I", "my family"."""
    subject = clause.subject
    if clause.party in {Party.SENDER, Party.WE}:
        return True
    return subject is not None and any(lower(word) in {"my", "our", "me"} for word in subject.subtree)


def _is_now(clause: Clause) -> bool:
    return clause.time not in {Time.PAST} or clause.head.tag_ == "VBG"


def _needs(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "I really need this job", "I must have work by May", "need something now"."""
    if clause.party is not Party.SENDER or clause.negated or clause.mood is Mood.QUESTION or not _is_now(clause):
        return None
    head = clause.head
    needs = clause.lemma in {"need", "require"} or (
        clause.lemma in {"have", "find", "get"} and (clause.modal == "must" or _is_forced(clause))
    )
    if not needs or clause.modal in {"would", "could", "might"}:
        return None
    thing = next((child for child in children(head, "dobj", "attr") if lemma(child) in LIVELIHOOD), None)
    if thing is None:
        return None
    kinds = {lower(child) for child in thing.lefts}
    if any(lemma(child) in WITHOUT_NEEDING for child in thing.children) or kinds & WITHOUT_NEEDING:
        return None
    if lemma(thing) in {"it", "this"} and not any(
        lower(word) in {"really", "badly", "desperately", "so"} for word in head.subtree
    ):
        return None
    if lemma(thing) in {
        "work",
        "role",
        "position",
        "something",
        "anything",
        "start",
        "shift",
        "pay",
        "it",
        "this",
        "post",
        "break",
    } and any(
        child.dep_ in {"prep", "relcl", "acl"}
        and not any(lower(word) in {"now", "soon", "fast", "badly"} for word in child.subtree)
        for child in thing.children
    ):
        return None
    return head, thing


def _is_forced(clause: Clause) -> bool:
    above = clause.parent
    return (
        above is not None
        and above.lemma in {"need", "have"}
        and clause.relation == "xcomp"
        and above.party is Party.SENDER
    )


def _begs(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "I'm begging you", "I implore you to read this", "on my knees"."""
    if (
        clause.lemma in BEGGING
        and clause.party is Party.SENDER
        and not clause.negated
        and _is_now(clause)
        and clause.time is not Time.PERFECT
    ):
        if clause.lemma == "pray" and not any(lower(word) in {"you", "your"} for word in clause.head.subtree):
            return None
        reader = next((child for child in clause.head.subtree if party(child) is Party.READER), clause.head)
        return clause.head, reader
    for word in clause.head.subtree:
        if lemma(word) in TENDERNESS and word.dep_ in {"pobj", "dobj"} and not is_negated(sentence, word):
            if (
                lemma(word) in {"knee", "knees"}
                and any(lower(child) in {"my", "bended", "both"} for child in word.lefts)
                and lower(word.head) == "on"
            ):
                return word.head, word
            if (
                lemma(word) in {"mercy", "pity", "heart"}
                and clause.lemma in {"have", "take", "find", "show"}
                and (clause.mood is Mood.IMPERATIVE or clause.party is Party.READER)
            ):
                return clause.head, word
    if (
        any(lemma(word) in COMPASSION for word in clause.head.subtree)
        and clause.party is Party.READER
        and (clause.mood is Mood.IMPERATIVE or clause.modal)
    ):
        return clause.head, next(word for word in clause.head.subtree if lemma(word) in COMPASSION)
    return None


def _is_desperate(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    if not _is_mine(clause) or clause.negated or not _is_now(clause):
        return None
    for word in (clause.head, *children(clause.head, "acomp", "advmod", "attr", "xcomp", "oprd")):
        if lower(word) in DESPERATE and not is_negated(sentence, word):
            if lower(word) == "desperately" and lemma(word.head) not in {
                "need",
                "want",
                "look",
                "seek",
                "search",
                "hope",
                "try",
                "wait",
            }:
                continue
            return word, next((below for prep in children(word, "prep") for below in children(prep, "pobj")), word)
    despair = next(
        (word for word in clause.head.subtree if lower(word) in DESPAIR and word.dep_ in {"pobj", "dobj"}),
        None,
    )
    if despair is not None:
        return despair.head, despair
    return None


def _takes_anything(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "I'll do anything, at any salary", "willing to take any position at all", "work for free"."""
    if clause.party is not Party.SENDER or clause.negated or clause.mood is Mood.QUESTION:
        return None
    ready = clause.modal in {"will", "would", "can", "could", "shall"} or (
        clause.time is Time.NONE and clause.relation in {"xcomp", "pcomp", "acl", "conj"}
    )
    if clause.lemma in TAKING and ready:
        for word in clause.head.subtree:
            if word.i <= clause.head.i or lower(word) not in ANYTHING:
                continue
            if (
                lower(word) in {"anything", "whatever"}
                and word.dep_ in {"dobj", "pobj", "attr"}
                and not any(children(word, "relcl")) | _is_limited(word)
            ):
                return clause.head, word
            if lower(word) in {"any", "whatever"} and word.dep_ == "det" and lemma(word.head) in ANY_WORK:
                return clause.head, word.head
            if (
                lower(word) in {"free", "nothing", "peanuts", "pennies"}
                and lower(word.head) == "for"
                and clause.lemma in {"work", "do", "start"}
            ):
                return clause.head, word
            if lower(word) in {"unpaid"} and clause.lemma in {"work", "do", "start"}:
                return clause.head, word
    return None


def _is_limited(word: Token) -> bool:
    return any(lower(child) in {"but", "except", "else"} for child in word.children)


def _asks_for_a_chance(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "Please give me a chance", "all I ask for is one shot"."""
    for noun in clause.head.subtree:
        if lemma(noun) not in CHANCES or noun.pos_ != "NOUN":
            continue
        kinds = {lower(child) for child in noun.lefts}
        bare = not any(child.dep_ in {"acl", "relcl", "prep"} for child in noun.children)
        if clause.lemma in {"give", "throw", "offer", "grant", "allow"} and noun.dep_ == "dobj":
            to_me = any(lower(thing) in {"me", "us"} for thing in children(clause.head, "dative", "dobj"))
            asked = clause.party is Party.READER and (
                clause.mood is Mood.IMPERATIVE
                or clause.modal
                or any(
                    above.lemma in {"beg", "hope", "ask", "need", "wish", "want", "pray"} for above in clause.chain()
                )
            )
            if to_me and asked and (bare or kinds & {"just", "one"}):
                return clause.head, noun
        if (
            clause.lemma == "be"
            and clause.party is Party.SENDER
            and kinds & {"one", "single", "a"}
            and noun.dep_ == "attr"
            and bare
        ):
            return clause.head, noun
        if clause.mood is Mood.FRAGMENT and {"one"} <= kinds and bare and noun == clause.head:
            return next(iter(noun.lefts)), noun
    return None


def _last_hope(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "You are my last hope", "this is the only chance I have"."""
    if clause.lemma != "be" or clause.negated or clause.time is Time.PAST:
        return None
    for noun in (*children(clause.head, "attr"), *children(clause.head, "nsubj")):
        if lemma(noun) not in HOPES:
            continue
        kinds = {lower(child) for child in noun.lefts}
        mine = "my" in kinds or any(party(word) is Party.SENDER for word in noun.subtree)
        if kinds & SUPERLATIVE and mine:
            return next(iter(noun.lefts)), noun
    return None


def _would_mean_the_world(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "It would change my life", "would mean the world to me", "has been my dream forever"."""
    if clause.negated or clause.party is Party.SENDER or clause.time in {Time.PAST}:
        return None
    if clause.lemma in {"change", "save", "transform", "rescue", "turn"} and clause.modal in {
        "would",
        "could",
        "will",
        "can",
        "might",
    }:
        life = next(
            (
                thing
                for thing in children(clause.head, "dobj", "npadvmod")
                if lemma(thing) == "life" and any(lower(child) == "my" for child in thing.lefts)
            ),
            None,
        )
        if life is not None:
            return clause.head, life
    if clause.lemma == "mean" and clause.modal in {"would", "will", "could"}:
        world = next(
            (thing for thing in children(clause.head, "dobj", "npadvmod", "attr") if lemma(thing) in WORLD), None
        )
        if world is not None:
            return clause.head, world
    return None


def _hardship(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """Hardship with a plea: "bills to pay", "a family to feed and no income", "or I have to leave the country"."""
    ours = _is_mine(clause) or any(
        lower(child) in {"my", "our"} for thing in children(clause.head, "dobj", "nsubjpass") for child in thing.lefts
    )
    if (
        not ours
        or clause.time in {Time.PAST}
        or (clause.negated and clause.lemma not in {"afford", "pay", "feed", "know", "have", "make", "cover"})
    ):
        return None
    inside = list(clause.head.subtree)
    hardship = next(
        (
            word
            for word in inside
            if lemma(word) in HARDSHIP
            and word.pos_ in {"NOUN", "ADJ", "PROPN"}
            and not is_negated(sentence, word) | (word.dep_ in {"compound", "amod", "poss"})
        ),
        None,
    )
    if hardship is not None and _presses(hardship, clause, inside):
        return clause.head if abs(clause.head.i - hardship.i) < 8 else hardship, hardship
    if clause.lemma in STRUGGLING and clause.party in {Party.SENDER, Party.WE} and clause.time is not Time.PERFECT:
        meet = any(
            lower(word) in {"meet", "pay", "feed", "survive", "cope", "bills", "rent", "ends", "financially"}
            for word in inside
        )
        if meet or clause.lemma in {"starve", "drown", "sink", "despair"}:
            return clause.head, next(
                (word for word in inside if lower(word) in {"meet", "pay", "feed", "survive", "cope", "financially"}),
                clause.head,
            )
    leave = clause.lemma in PARTING and any(
        lower(word) in {"country", "home", "house", "flat", "apartment", "car", "status", "visa"} for word in inside
    )
    if leave and any(lower(word) in {"or", "otherwise", "unless", "else"} for word in sentence.tokens):
        return clause.head, next(
            word
            for word in inside
            if lower(word) in {"country", "home", "house", "flat", "apartment", "car", "status", "visa"}
        )
    return None


def _presses(hardship: Token, clause: Clause, inside: list[Token]) -> bool:
    """Whether the hardship weighs on the writer: something must be paid, fed or kept, and there is no way to."""
    me = clause.party in {Party.SENDER, Party.WE}
    kin = lemma(hardship) in {"family", "child", "kid", "baby"}
    work = any(
        (child.pos_ == "NUM" and not kin) or lower(child) in {"their", "his", "her", "your", "clients'", "tenants'"}
        for child in hardship.lefts
    )
    if work or (
        clause.time in {Time.PRESENT}
        and clause.lemma
        in {"coach", "run", "manage", "collect", "process", "handle", "advise", "teach", "chase", "send", "check"}
    ):
        return False
    burdened = next(
        (
            word
            for word in inside
            if word.pos_ == "VERB"
            and lemma(word) in PRESSING
            and (word in hardship.subtree or hardship in list(word.subtree) or word == clause.head)
        ),
        None,
    )
    unable = clause.negated or any(
        lower(word) in {"no", "barely", "hardly", "n't", "cannot", "without", "behind", "so", "need", "soon", "month"}
        for word in inside
    )
    if lemma(hardship) in {"house", "home", "flat", "heating", "electricity", "gas", "meal", "dole", "welfare"}:
        return burdened is not None and lemma(burdened) in {"lose", "repossess", "foreclose", "evict", "cut", "skip"}
    if kin or lemma(hardship) in {"food", "landlord", "fridge"}:
        return (
            burdened is not None
            and lemma(burdened) in {"feed", "support", "keep", "starve", "lose", "evict", "provide", "go"}
            and (me or unable)
        )
    if lemma(hardship) in {"unemployed", "unemployment", "jobless", "redundant"}:
        return any(
            lower(word) in {"need", "bills", "rent", "anything", "so", "please", "help"}
            for word in clause.head.sent
            if word.i > hardship.i
        )
    return burdened is not None and (
        unable
        or any(lemma(word) == "have" for word in inside)
        or lemma(burdened) in {"run", "dry", "mount", "pile", "end", "last", "lose", "evict"}
    )


def _rests_on_reader(clause: Clause, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "My family's future depends on your answer", "rescue me from the dole"."""
    if clause.lemma in RESTING:
        inside = list(clause.head.subtree)
        yours = next((word for word in inside if lower(word) in {"you", "your"} and word.i > clause.head.i), None)
        if yours is not None and any(lower(word) in {"my", "our", "me"} for word in inside):
            return clause.head, yours
    if clause.lemma not in RESCUING:
        return None
    saved = next((thing for thing in children(clause.head, "dobj") if party(thing) is Party.SENDER), None)
    if saved is not None and (
        clause.party is Party.READER or any(lower(word) in {"you", "your"} for word in sentence.tokens)
    ):
        return None if clause.time in {Time.PAST, Time.PERFECT} else (clause.head, saved)
    return None


def _repeated_please(sentence: Sentence) -> tuple[Token, Token] | None:
    if "please" not in words_of(sentence):
        return None
    tokens = [token for token in sentence.tokens if lower(token) != ","]
    for first, second in itertools.pairwise(tokens):
        if lower(first) == lower(second) == "please" and not is_quoted(sentence, first):
            return first, second
    return None
