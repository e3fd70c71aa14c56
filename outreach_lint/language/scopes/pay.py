"""Questions about pay, benefits, leave and money for moving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses import lemma, lower
from ..specificity import forms
from ..vocabulary import words
from .reading import Reading, Subject, phrases

if TYPE_CHECKING:
    from ..interrogatives import Tokens

PAY_WORDS = words(
    "salary wage wages compensation remuneration stipend bonus equity perk perks vacation pto pension 401k allowance "
    "payrise earnings benefits paycheck emolument bursary commission superannuation"
)
STAFF = words("staff people employee worker team one anyone person member money cost housing meal food tip dental")
MORE_OF_PAY = words(
    "pay insurance relocation package leave holiday overtime expense scale band bracket range rate "
    "increase raise match "
    "scheme plan contribution expectation level structure policy day requirement budget share option review"
)
"""What a word of pay may stand before and still mean pay: "salary range", not "pension fund"."""

PAY_PHRASES = phrases(
    r"""
    (?:paid|annual|sick|parental|maternity|paternity|unpaid) leave(?! (?:form|letter|record|system|request))
    (?:how much|days of|weeks of|days'?|weeks'?|annual|paid|summer) (?:annual |paid )?(?:leave|holidays?|vacation\
        |time off)
    holiday (?:allowance|entitlement|days|pay)
    (?:any|many|get|have) (?:paid )?(?:days|time) off
    (?:health|dental|medical|life|private) (?:insurance|care|cover|plan|benefits)
    (?:dental|insurance|healthcare) (?:included|covered|provided)
    relocation (?:package|assistance|support|help|allowance|costs?|money|bonus|expenses)
    (?:moving|removal|relocation|travel|commuting|housing) (?:costs?|expenses|allowance)
    signing bonus | sign-on bonus | stock options? | share (?:options?|scheme) | profit[- ]sharing
    company car | gym membership | (?:meal|lunch) vouchers? | staff discount | free (?:meals?|lunch(?:es)?|food)
    the (?:pay|package|money)<end> | the (?:pay|package|money) (?:like|for|in|is|be|range|scale)
    pay (?:range|scale|band|rate|rise|grade|bracket|like|level|raise)
    (?:rate of pay|hourly rate|day rate|hourly pay|starting pay|take-home pay|sick pay(?! letters?))
    (?:un)?paid (?:<job>|hourly|weekly|monthly|well)
    (?:pay|paid) (?:for )?overtime | overtime (?:pay|paid|rates?) | well[- ]paid
    (?:get|be|am) (?:un)?paid | (?:maternity|paternity|sick|severance|redundancy|overtime|night) pay(?! (?:letter\
        |form|system))
    (?:housing|accommodation|meals?|lunch|childcare|parking|relocation|uniform|travel) (?:is |are \
        |be )?(?:provided|included|covered|paid|subsidi[sz]ed)
    budget for (?:the|this) <one><job> | match (?:my |the |any )?(?:401k|pension|retirement)
    pay for (?:my|the) (?:move|flights?|travel|visa|relocation|train|hotel|trip|training|licen[cs]e)
    how much (?:do|does|would|will|could|can|might) <some>(?:pay|earn|make|get|be paid|offer)
    how much (?:is|are) (?:it|the <job>|this)
    how much <some>(?:pays?|earns?|makes?)<end>
    (?:what|how much) (?:do|does|would|will|could|can)? ?(?:it|this|that|the <some><job>|one|i\
        |you) (?:be )?(?:pay(?:s|ing)?|paid|earn(?:ing)?|make|making)
    (?:cover|reimburse|contribute to|chip in for|subsidi[sz]e|pay for|help with|compensate for) <some>(?:costs?\
        |expenses|childcare|rent|travel|mileage|meals?|relocation|moving|move|flights?|commute|parking|tuition\
        |housing|gym)
    is (?:it|this|the <some><job>) (?:un)?paid
    money like | does it pay
    """
)  # fmt: skip
PAY_IDIOMS = phrases(
    r"""
    pays? (?:any |much |close )?attention | pay off
    what (?:do |does )?(?:you|ye|they|the [\w-]+) (?:all |actually |mainly )?makes?<end>
    compensate for (?!my|moving|travel|overtime)[\w-]+
    """
)


def is_about_pay(reading: Reading) -> bool:
    """Whether pay is asked about."""
    if reading.says(PAY_IDIOMS):
        return False
    named = reading.concealed and not reading.wh and lower(reading.tokens[0]) not in {"whether", "if"}
    if reading.subject is Subject.OTHER and not named and not _is_pay_of_staff(reading):
        return False
    return reading.says(PAY_PHRASES) or any(_names_pay(reading.tokens, at) for at in range(len(reading.tokens)))


def _is_pay_of_staff(reading: Reading) -> bool:
    """Whether a subject that is no party to the job is the pay itself, those who get it, or what is asked about."""
    subject = {form for token in reading.question.subject for form in forms(token)[:3]}
    staff = PAY_WORDS | MORE_OF_PAY | STAFF
    return (
        bool(subject & staff or reading.focus)
        or (reading.wh != "" and not subject)
        or reading.question.subject == reading.question.focus
    )


def _names_pay(tokens: Tokens, at: int) -> bool:
    """Whether a word names pay for itself, and is not part of the name of another thing."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.pos_ == "VERB" or (lower(token) not in PAY_WORDS and lemma(token) not in PAY_WORDS):
        return False
    if following is None:
        return True
    if lower(token) == "benefits" and lower(following) == "of":
        return False
    if following.pos_ not in {"NOUN", "PROPN"} or token.dep_ != "compound":
        return True
    return any(form in PAY_WORDS | MORE_OF_PAY for form in forms(following)[:3])
