"""Pay: where a draft asks what the job pays, or says what the writer wants for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .clauses import Party, Time, clause_of, clauses, lemma, lower
from .guards import is_negated, is_quoted
from .inquiries import is_enquired
from .memo import once
from .perks import MAYBE_PAY, PAY, is_business, perhaps_perks, perks
from .questions import questions
from .scopes import Scope
from .sentences import Sentence, Stretch, sentences
from .turns import Turn, Turns, among, words_of
from .vocabulary import PERIODS, POLITE_PAST, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .questions import Question


class PayMention(NamedTuple):
    """Words of a draft that raise pay; `demands` where they are no question. Offsets into `Draft.text`."""

    at: Stretch
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
SUMS = words("£ $ € ₹ ¥ ₦ grand lakh lakhs lpa euro euros pound pounds dollar dollars quid zloty zł chf") | {
    f"{thousands}k" for thousands in range(10, 300)
}
"""What shows that a figure is money."""
ASKING_OFFER = Turns(
    """
    {what how which} ..5 <maybe>
    <would> {you it} ..3 <giving> ..6 <maybe>
    <would> {the your this} ..4 <giving> ..6 <maybe>
    <would> i ..3 {get have receive earn be take make} ..6 <maybe>
    {any there} ..4 <maybe>
    {be would will can} ..3 <maybe> ..4 <settled>
    {discuss talk know hear speak ask about regarding on like mention state indicate share tell} ..5 <maybe>
    START {the your}? ..2 <maybe> ..2 {and or}? ..3 END
    """,
    maybe=MAYBE_PAY,
    would=words("do would will could can might may"),
    giving=words("offer give pay provide include cover come have match contribute carry attract get put"),
    settled=words("negotiable include included open fixed flexible set paid offered available given final firm move"),
)
"""Questions in which a word that may mean pay does so."""
LONGEST_LEAD = 2
LONGEST_LIST = 8
ASKING_SUM = Turns(
    """
    {room flexibility leeway scope movement budge negotiable flexible play latitude} ..5 <currency>
    {be can could would will} ..1 {the that this your} ..2 <currency> ..4 {negotiable fixed firm final flexible open
        stretch before after net gross basic}
    {better more improve higher up} ..3 {than on above} ..2 <currency>
    {match beat top meet exceed} ..2 <currency>
    {go stretch pay raise push} ..2 {high above beyond past over to up} ..3 <currency>
    """,
    currency=SUMS,
)
"""Questions about a sum that the posting names."""
ASKING_ESTIMATE = Turns(
    """
    <would> you ..3 <giving> ..5 <estimate>
    <giving> ..1 me ..4 <estimate>
    {any what have rough} ..3 <estimate>
    """,
    would=words("can could would will might do may"),
    giving=words("give offer share quote name tell send provide suggest indicate state throw put"),
    estimate=words("ballpark ball-park range bracket band indication idea steer estimate guide"),
)
"""An estimate asked for; of pay, where the sentence speaks of money."""
MONEY_WORDS = words("money salary pay wage wages earn earnings paid income remuneration compensation")
FIGURES = words("figure figures number numbers rate rates fee fees cash grade band bracket")
OFFERS = words(
    "budget mind offer offering job role position post pay paying discuss talk me start salary candidate hour freelance"
)
SURE = words("package money benefit benefits")
"""Of the words that may mean pay, those that a writer who wants them means."""
RAISING = Turns(
    """
    {expect want need require look hope seek aim like prefer} ,,12 <gain>
    {trust assume presume understand imagine gather suppose reckon believe hope} ,,14 <gain>
    take it ,,14 <gain>
    {raise mention discuss talk settle agree address negotiate flag clarify broach} ..6 <gain>
    bring ..1 up ..4 <gain>
    {matter important priority priorities concern worry sticking deal-breaker dealbreaker condition stipulation
        catch query question issue} ..5 be ..4 <gain>
    <gain> ..3 ={matters counts}
    <gain> ,,4 be ..2 {important crucial essential key vital non-negotiable must priority}
    <no> ..6 {work accept take settle} ..2 for? ..2 <gain>
    {interested keen} ..1 {in on} ..3 <gain>
    {condition provided assuming subject depend depends depending conditional contingent unless if long} ..6 <gain>
    """,
    no=words("not n't never"),
    gain=PAY
    | MAYBE_PAY
    | words(
        "insurance cover relocation flights accommodation car van card housing pension bump options paid reimbursed "
        "covered meals lunch travel mileage healthcare dental medical expenses me side terms"
    ),
)
"""What a writer expects, takes for granted or wants to settle; a word of pay must stand in it."""
CONDITIONS = Turns(
    """
    <no> ..8 {less under below} ..1 than? ..3 @number
    <no> ..8 {less under below} ..1 than? ..3 <currency>
    <offer> ..3 {have must need} ..2 be ..2 <good>
    {the your} ..2 <earnings> ..2 {have must need} ..1 to? ..1 :v
    {look aim hope expect want seek need like} ..6 {region ballpark neighbourhood neighborhood} ..3 :d
    {look aim hope expect want seek need like} ..6 :d ..1 {mark bracket region}
    {low mid high mid-} ..1 {twenties thirties forties fifties sixties seventies 20s 30s 40s 50s 60s 70s 80s}
    my ..2 <earnings> ..3 {be stand sit} ..4 <currency>
    {gather hear understand believe told} ..10 you ..2 pay ..1 {above below over well badly more less better good the
        what}
    {salary pay rate wage ctc} ..1 {expectation expectations requirement requirements expected} ,,3 @number
    expected ..1 {salary ctc pay wage} ..3 @number
    expected ..1 {salary ctc pay wage} ..3 <currency>
    {look hope expect want need seek} ..6 <more> ..1 {on over from in to} ..2 <present>
    my ..3 {expectation expectations ask asking} ..3 be ..3 :d
    if ..1 {the your} ..2 <offer> ..1 be ..2 <good>
    {hope look want need expect} ..6 {more better higher above} ..1 than ..4 <currency>
    {fairly properly decently adequately suitably generously} ={compensated remunerated rewarded}
    {talk discuss} ..1 {money figures numbers cash pay salary}
    {match beat better exceed improve} ..2 ={my what} ..3 {salary pay package wage earn rate get}
    my ..2 <earnings> ..3 {be stand sit} ..6 @number
    i ..2 {currently now presently already} ..1 {earn make get take draw} ..6 @number
    i be ..1 {currently now presently}? on ..4 <currency>
    """,
    no=words("not n't never no nothing anything"),
    offer=words("money number price salary pay figure numbers figures wage package offer rate"),
    good=words("right good attractive decent competitive fair worth"),
    more=words("rise increase uplift hike raise bump improvement step jump"),
    present=words("my what present current that salary pay"),
    earnings=words("salary pay wage ctc package earnings income remuneration compensation rate"),
    currency=SUMS,
)
"""Sums refused, named or made a condition."""
MONEY = re.compile(r"^(?:\d{2,3}(?:[.,]\d)?k|\d{1,3}(?:[,.' ]\d{3})+|\d{5,6})$", re.IGNORECASE)
LONGEST_ASIDE = 2


def pay_mentions(draft: Draft) -> Iterator[PayMention]:
    """Where a draft raises pay, in order."""
    found = [PayMention(question.at, demands=False) for question in _pay_questions(draft)]
    for sentence in sentences(draft):
        demand = _demand(sentence)
        if demand is None and not any(_stands_in(sentence, mention) for mention in found):
            demand = _raised(sentence)
        if demand is not None and not any(_overlap(demand, mention) for mention in found):
            found.append(demand)
    yield from sorted(found, key=lambda mention: mention.at.start)


def _overlap(one: PayMention, other: PayMention) -> bool:
    return one.at.start < other.at.end and other.at.start < one.at.end


def _stands_in(sentence: Sentence, mention: PayMention) -> bool:
    start, end = sentence.bounds
    return mention.at.start < end and start < mention.at.end


@once
def _raised(sentence: Sentence) -> PayMention | None:
    """The words that raise pay or a perk in some softer way than a plain question."""
    raised = _softly_raised(sentence)
    return None if raised is None or _is_asked_for(sentence) else raised


def _softly_raised(sentence: Sentence) -> PayMention | None:
    named = [turn for turn in perks(sentence) if not is_business(sentence, turn)]
    loose = [turn for turn in perhaps_perks(sentence) if not is_business(sentence, turn)]
    for turn in named:
        if (is_enquired(sentence, turn.last) or _opens(sentence, turn)) and not _is_story(sentence, turn.last):
            return _mention(sentence, turn, demands=False)
    for turn in ASKING_OFFER(sentence):
        meant = any(turn.first.i <= word.last.i <= turn.last.i for word in loose if _is_meant(sentence, word))
        if meant and is_enquired(sentence, turn.last) and not _is_story(sentence, turn.last):
            return _mention(sentence, turn, demands=False)
    for turn in ASKING_SUM(sentence):
        if is_enquired(sentence, turn.last) and is_enquired(sentence, turn.first):
            return _mention(sentence, turn, demands=False)
    if not words_of(sentence).isdisjoint(MONEY_WORDS):
        for turn in ASKING_ESTIMATE(sentence):
            if is_enquired(sentence, turn.last) and not any(is_business(sentence, word) for word in perks(sentence)):
                return _mention(sentence, turn, demands=False)
    for turn in RAISING(sentence):
        sure = [word for word in loose if lower(word.last) in SURE]
        inside = any(
            turn.first.i <= word.last.i and word.first.i <= turn.last.i + LONGEST_LIST for word in (*named, *sure)
        )
        if inside and _is_stated(sentence, turn):
            return _mention(sentence, turn, demands=True)
    for turn in CONDITIONS(sentence):
        if _is_stated(sentence, turn):
            return _mention(sentence, turn, demands=True)
    return None


def _is_meant(sentence: Sentence, word: Turn) -> bool:
    """Whether a word for any number stands near to one of an offer: "what figure had you in mind"."""
    return lower(word.last) not in FIGURES or not words_of(sentence).isdisjoint(OFFERS)


def _opens(sentence: Sentence, turn: Turn) -> bool:
    """Whether a question begins with the words, as in "Hourly rate, and is it negotiable?"."""
    return sentence.is_question and turn.first.i - sentence.tokens[0].i <= LONGEST_LEAD


def _mention(sentence: Sentence, turn: Turn, *, demands: bool) -> PayMention:
    return PayMention(sentence.stretch(turn.first, turn.last), demands=demands)


def _is_story(sentence: Sentence, token: Token) -> bool:
    """Whether it is told of some other time: "did you cut overtime"."""
    clause = clause_of(sentence, token)
    return clause.time in {Time.PAST, Time.PERFECT} and not words_of(sentence) & {"mind", "budget", "budgeted"}


def _is_stated(sentence: Sentence, turn: Turn) -> bool:
    """Whether the writer says it, now, of himself."""
    if is_quoted(sentence, turn.first):
        return False
    clause = clause_of(sentence, turn.first)
    mine = not words_of(sentence).isdisjoint({"me", "my", "mine"})
    others = clause.party in {Party.OTHER, Party.READER} and turn.first == clause.head and clause.subject is not None
    if others and not (mine and lemma(turn.first) == "matter"):
        return False
    if clause.time in {Time.PAST, Time.PERFECT} and clause.lemma not in POLITE_PAST:
        return False
    refuses = any(lower(token) in {"less", "under", "below", "not", "n't", "without"} for token in turn.tokens)
    return refuses or not is_negated(sentence, turn.first)


def _pay_questions(draft: Draft) -> Iterator[Question]:
    """Questions about the pay of the role; what somebody's business pays is another matter."""
    for question in questions(draft):
        if _is_of_the_past(question):
            continue
        if question.scope is Scope.PAY and not _speaks_of_business(question) and not _is_asked_for(question.sentence):
            yield question


def _is_of_the_past(question: Question) -> bool:
    """Whether something that has happened is asked about: "which of the benefits held up"."""
    form = question.form
    if form.asker is not None or not form.wh or words_of(question.sentence) & {"mind", "budget", "budgeted"}:
        return False
    verb = next((token for token in form.words if token.tag_ in {"VBD", "VBZ", "VBP", "MD"}), None)
    return verb is not None and verb.tag_ == "VBD" and lower(verb) not in {"had", "were"}


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


PAYING = words("pay cover reimburse fund subsidise subsidize include")
DEMANDING = EXPECTING | PAYING | {"my"}
"""The words, as written or as lemmas, at one of which every demand is found."""


@once
def _demand(sentence: Sentence) -> PayMention | None:
    """The words that say what the writer wants to be paid: "my minimum is 52 euros an hour", "I need at least 60k"."""
    if sentence.is_question:
        return None
    for token in among(sentence, DEMANDING):
        found = _own_expectation(sentence, token) or _wanted_sum(sentence, token) or _paid_for(sentence, token)
        if found is None or is_quoted(sentence, token):
            continue
        if not is_negated(sentence, token) or _refuses_less(token):
            if _is_asked_for(sentence):
                return None
            first, last = found
            return PayMention(sentence.stretch(first, last), demands=True)
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
    if money is not None and any(
        token.i < word.i < money.i and word.pos_ == "VERB" and lemma(word) not in EXPECTING | {"be", "start", "pay"}
        for word in sentence.tokens
    ):
        return None
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
    if lemma(token) not in PAYING:
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
