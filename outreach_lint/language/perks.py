"""Perks: words for what a job pays and gives, pay itself among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Party, clause_of, lemma, lower, party
from .guards import is_quoted
from .turns import Turn, Turns, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence

PAY = words(
    "salary wage wages compensation comp remuneration renumeration stipend bonus bonuses equity perk perks pto 401k "
    "401(k pension superannuation emolument emoluments bursary payrise pay-rise paycheck paycheque pay-packet "
    "ctc lpa lakh honorarium per-diem weighting increment hike appraisal take-home takehome in-hand inhand esop esops "
    "rsu rsus ote earnings gratuity gratuities provident-fund moolah dosh wonga pay sal remunerations salaries wedge "
    "overtime time-and-a-half double-time toil flexitime severance vacation vacations bennies tipout annual-leave "
    "time-off paid-leave holidays"
)
"""Words that mean pay or a perk by themselves in a question about a job."""
MAYBE_PAY = words(
    "package money benefits tips figure figures number numbers rate rates fee fees commission allowance allowances "
    "leave holiday raises uplift cash grade band bracket"
)
"""Words that mean pay where the question is about the reader's offer."""
INSURANCES = words("health healthcare medical dental life private vision optical family illness income-protection bupa")
COVERS = words("insurance cover coverage care plan aid scheme benefits benefit check-ups checkups treatment policy")
LEAVES = words(
    "annual paid sick parental maternity paternity unpaid compassionate study adoption family casual earned sabbatical "
    "privilege carer's carers medical bereavement"
)
MOVING = words(
    "relocation moving removal removals move housing accommodation visa commuting commute travel flight flights "
    "petrol fuel train bus rail fare fares ticket tickets childcare creche crèche nursery rent tuition training "
    "exam mileage living "
    "lodging meal meals lunch food parking transport uniform home-office homeworking internet phone clothing car"
)
MONEY = words(
    "discount cost costs expense expenses allowance allowances package packages assistance support help money fee fees "
    "subsidy subsidies contribution contributions budget reimbursement voucher vouchers card stipend bonus grant "
    "payment "
    "payments"
)
GIVING = words(
    "pay cover reimburse fund subsidise subsidize include provide contribute sponsor refund compensate offer throw "
    "chip give foot finance meet help match top"
)
JOB = words(
    "job role position post vacancy work place gig it this shift placement internship apprenticeship traineeship"
)

PERKS = Turns(
    """
    <pay>:n
    <leaves> ={leave holiday holidays days day}
    <holy> ..1 ={off}
    what ..3 ={hourly}
    {employee stock share} ={ownership stock}
    <insurances> ..1 <covers>
    {pension retirement provident super} ..1 {scheme plan contribution contributions fund matching match}
    match ..3 {401k pension retirement 401(k contributions}
    {dental vision optical}
    <moving> ..1 <money>
    <giving> ..5 <moving> ..1 {<money> bill bills}?
    <moving> ..4 {pay paid cover covered reimburse reimbursed fund funded subsidise subsidised subsidized provided
        included refunded}
    {put putting} me up
    {company work} ={car van vehicle phone laptop}
    {fuel petrol} card
    {gym} ={membership allowance pass discount}
    {stock share} ={option options scheme plan grant}
    profit {share sharing}
    {meal lunch luncheon restaurant ticket} ={voucher vouchers}
    {staff employee} ={discount meal meals housing accommodation}
    {free subsidised subsidized} ={meal meals lunch lunches food parking travel accommodation childcare breakfast gym}
    {thirteenth fourteenth 13th 14th} {month cheque salary}
    {day days week weeks} ..1 {of off} ..1 {off leave holiday holidays vacation}?
    {day days week weeks} ={leave holiday holidays vacation}
    {signing sign-on joining retention referral christmas annual performance holiday year-end} ={bonus bonuses}
    {holiday leave vacation} ={allowance entitlement pay days policy}
    {hourly daily day weekly monthly basic starting going base night session sessional piece} ={rate rates pay fee}
    rate of pay
    {sick night weekend holiday shift danger sunday overtime maternity redundancy strike travel} ={pay premium rate
        rates differential money}
    {pay paid} ..3 travel time
    travel time ..2 {pay paid}
    in it for me
    {about regarding on concerning} ={pay}
    {reimburse reimbursement}
    ={the your my starting} ={pay}
    money ={off}
    {fairly properly decently adequately suitably generously} ={compensated paid remunerated rewarded}
    {money salary pay wage} ={wise}
    {financially moneywise money-wise salary-wise salarywise pay-wise wage-wise}
    {expense expenses mileage cost costs} ..3 {reimburse reimbursed paid pay covered refund refunded}
    @time ={off}
    <months> ..1 ={off}
    {what how} ..6 {clear earn make net gross bring pocket} ..3 {month week year annum day hour shift fortnight}
    {what how} ..8 {clear earn pocket} ..3 a ..1 {month week year day hour shift fortnight}
    you ..1 {pay paying} ..1 {above below over well badly more less better}
    {shift night weekend sunday london dublin city} ={allowance differential premium supplement weighting
        enhancement enhancements}
    take home
    {how what} ..2 much ..4 <job> ..2 {pay paying}
    {how what} ..2 {much =money} ..3 {i you} ..3 {earn make pay get paid paying offer offering receive expect take}
    {what} {do does would will is are can} ..1 {you it this i job role position they} ..2 {pay paying earn make earning}
    {i it this <job> intern interns trial break breaks anyone people we they} ..3 {get be am} ..1 {paid unpaid}
    {be will get would do} ..1 {i it this <job> intern interns trial break breaks we} ..2 {be get}? ..1 ={paid unpaid}
    {paid unpaid} {<job> hourly weekly monthly fortnightly annually daily well extra}
    {well low better badly decently handsomely} paid
    {financial monetary money commercial pay salary} ={side terms aspect aspects package arrangements matters
        expectations expectation range scale structure band bracket details budget review bracket part}
    {salary pay wage} ..1 {and or} ..1 {benefits conditions perks bonus hours}
    {benefits compensation remuneration pay salary perks relocation} ={package packages}
    {time double triple} ..1 and ..2 {half}
    {cost} ={to} ={company}
    <reduced> ,,4 {for to} ..1 {child children kids family families relatives partners spouses}? of? <staff>
    <staff> ..2 {get receive enjoy have given} ..3 <reduced>
    per diem
    {how what} ..1 {be} ..2 money
    """,
    reduced=words(
        "free discounted discount discounts reduced reduction reductions subsidised subsidized half-price waived "
        "waiver concession concessions concessionary remission cheaper"
    ),
    staff=words("staff employee employees worker workers personnel teachers crew"),
    holy=words(
        "christmas easter weekend weekends sundays saturdays fridays diwali eid summer summers holidays hanukkah"
    ),
    months=words("january february march april may june july august september october november december"),
    pay=PAY,
    leaves=LEAVES,
    insurances=INSURANCES,
    covers=COVERS,
    moving=MOVING,
    money=MONEY,
    giving=GIVING,
    job=JOB,
)
"""Pay and perks, each named so that little else can be meant."""
MAYBE_PERKS = Turns("=<maybe>:n", maybe=MAYBE_PAY)
OTHER_SENSES = Turns(
    """
    {direct phone mobile cell contact office desk telephone extension ticket reference order best} ^{number numbers}
    {call reach ring text dial phone} ..4 ^{number numbers}
    ^tips {for on about from to how}
    {any some few useful handy} ..1 ^tips
    """
)
"""Words of perhaps pay that are a telephone number or advice."""
OF_PAY = (
    PAY
    | MAYBE_PAY
    | COVERS
    | words(
        "package leave holiday expense scale band bracket range rate increase raise match scheme plan contribution "
        "expectation level structure policy day days requirement budget share option review payment payments terms "
        "arrangement arrangements entitlement component breakdown figure side question negotiation progression "
        "conditions details detail course courses month year hour cheque check slip offer position role job post "
        "work shift time"
    )
)
"""What a word of pay may stand before and still mean pay: "salary range", not "pension fund"."""
BUSINESS = words(
    "handle track process calculate record administer audit forecast model file reconcile code tax report cut reduce "
    "affect bring drive automate migrate import export price bill invoice charge book check store log forecast measure "
    "sell design redesign lose merge raise fundraise fundraising survey study teach change move roll analyse analyze "
    "publish write read attract explain collect owe claim claims trust advise build test"
)
"""What is done with pay where pay is the trade, or the reader's business."""
OTHERS = words(
    "client customer member guest patient tenant driver pupil student passenger supplier donor investor pensioner "
    "payroll union council their his her our resident subscriber user actuary claimant trustee shareholder"
)


TRADE = words("payroll payslip payslips invoice invoices ledger actuary actuarial")
"""Where one of these stands, pay is the trade."""


def perks(sentence: Sentence) -> Iterator[Turn]:
    """The words of a sentence that name pay or a perk, none quoted and none a part of some other name."""
    for turn in PERKS(sentence):
        if not is_quoted(sentence, turn.first) and _stands_alone(sentence, turn.last):
            yield turn


def perhaps_perks(sentence: Sentence) -> Iterator[Turn]:
    """The words of a sentence that may name pay: "package", "money"."""
    others = {turn.key.i for turn in OTHER_SENSES(sentence)}
    for turn in MAYBE_PERKS(sentence):
        if turn.last.i not in others and not is_quoted(sentence, turn.first) and _stands_alone(sentence, turn.last):
            yield turn


def _stands_alone(sentence: Sentence, token: Token) -> bool:
    """Whether a noun is no part of another: "salary range" is pay, "pension fund" and "bonus level" are none."""
    following = next(iter(sentence.within(token.i + 1, token.i + 2)), None)
    if following is None or following.pos_ not in {"NOUN", "PROPN"} or token.dep_ not in {"compound", "amod", "nmod"}:
        return True
    return lower(following) in OF_PAY or lemma(following) in OF_PAY


def is_business(sentence: Sentence, turn: Turn) -> bool:
    """Whether the pay belongs to the trade of the writer or the reader, not to the job asked about."""
    clause = clause_of(sentence, turn.last)
    if clause.lemma in BUSINESS and clause.party is not Party.SENDER:
        return True
    owners = {lemma(child) for token in turn.tokens for child in token.lefts} | {
        lemma(below) for token in turn.tokens for child in token.lefts for below in child.lefts
    }
    if owners & OTHERS:
        return True
    subject = clause.subject
    others = subject is not None and party(subject) is Party.OTHER and bool(_bag(subject) & OTHERS)
    return others or bool(words_of(sentence) & TRADE)


def _bag(token: Token) -> frozenset[str]:
    return frozenset(lemma(word) for word in token.subtree)
