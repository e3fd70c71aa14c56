"""Questions about the employer that its website answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses import lemma, lower
from ..specificity import forms, workplaces
from ..vocabulary import words
from .reading import CLASSES, COMPANY_NOUNS, EMPLOYERS, WORK_TEAM, Reading, Subject, is_employer_noun, phrases

if TYPE_CHECKING:
    from collections.abc import Callable

CLASSES["workplace"] = "(?:" + "|".join(sorted(workplaces() - {"house", "office", "label"} | COMPANY_NOUNS)) + ")"

PRODUCTS = words("product service goods offering industry sector market solution field")
COUNTABLE = words(
    "people employee staff person office branch location site country client customer store shop "
    "user member worker outlet "
    "team patient pupil student guest headcount"
)
MISSION = words("mission value values vision purpose ethos philosophy strategy motto goal aim")
WHO = words("ceo founder owner competitor client customer")
COMPANY_STORY = words("history background overview")
PLACES = words("country city town place region location")
NOT_NOW = words("did would should could will can")

BUSINESS = phrases(
    r"""
    your <some>(?:products?|services?|line of business|business model|specialit(?:y|ies)|industry|main business\
        |core business)
    """
)
PRODUCING = phrases(
    r"""
    (?:makes?|sells?|provides?|produces?|serves?|speciali[sz]es?|deals?|do|does|doing|making|manufactures?\
        |suppl(?:y|ies)|trades?|about|in|active|operates?)(?: (?:in|exactly|with|on|actually|there|here|for\
        |as a [\w-]+)){0,4}<end>
    """
)  # fmt: skip
OFFERING = phrases(r"""offers? | have | has | provide | work in | operate in | serve""")
KIND_OF_WORK = phrases(r"""(?:kinds?|sorts?|types?|line) of (?:work|business|projects?) .{0,200}do(?:es)?<end>""")
READER_ACTS = phrases(r"""you <one>(?:have|need|want|look|looking|require)""")
WHAT_YOU_DO = phrases(r"""you (?:all )?(?:do|are doing)(?: (?:there|at [\w-]+|every day|for a living|all day))?<end>""")
INTERVIEWS = phrases(r"""interviews? | applicants | applied | applications""")
COUNTED_THERE = phrases(r"""work | works | working | employed | there | at""")
SIZE = phrases(
    r"""
    size of (?:the|your) (?!team)[\w-]+
    your <one>(?:headcount|turnover|revenue|size)
    annual (?:turnover|revenue)
    """
)
TEAM = phrases(r"""team""")
GOING = phrases(
    r"""
    been (?:going|around|in business|running|open|trading|operating|established|operational) | existed
    in (?:business|operation)
    """
)
READER_FOUNDED = phrases(
    r"""
    (?:you|who) <one>(?:founded|established|open|start|build|create|launch|found|establish|set up) (?:the |your \
        |a |this )?<one><workplace>
    """
)  # fmt: skip
FOUNDED = phrases(
    r"""
    founded
    established
    set up
    started
    start
    begin
    began
    created
    launched
    opened
    formed
    built
    """
)
THEIR_PEOPLE = phrases(
    r"""
    (?:your|the company's|company's|firm's|its|their) <some>(?:competitors?|clients?|customers?|rivals?\
        |competition|ceo|founders?|owners?|target (?:market|audience)|customer base|client base|investors?\
        |shareholders?|suppliers?|partners?)
    """
)  # fmt: skip
THEY_ACT = phrases(r"""say | think | complain | ask | want | need | like | prefer | respond | react | use""")
COMPETING = phrases(r"""(?:compete (?:with|against)|sell to|supply|serve|work (?:with|for))<end>""")
RUNNING = phrases(
    r"""
    runs?
    owns?
    leads?
    founded
    heads?
    started
    manages?
    set up
    ceo
    founder
    owner
    president
    in charge
    behind
    """
)
CHIEF = phrases(r"""the (?:ceo|founder|owner|managing director)""")
MISSION_PHRASES = phrases(
    r"""mission | (?:core|company|main|your|'s) values | vision | motto | philosophy | ethos | stands? for | strategy"""
)
VALUE_OF = phrases(r"""values? (?:of|for)""")
HEADQUARTERS = phrases(r"""headquarters | hq | headquartered | head office""")
YOUR_PLACES = phrases(
    r"""your <one>(?:offices?|branch(?:es)?|locations?|sites?|shops?|stores?|factor(?:y|ies)|plants?)"""
)
PLACED = phrases(
    r"""
    based | located | offices? | branch(?:es)? | locations? | operates? | active | present | sites? | stores? | shops?
    (?:are|is|'s) (?:you|the [\w-]+|your [\w-]+)<end>
    """
)
HAVING_OFFICES = phrases(
    r"""
    you have (?:any )?(?:other )?(?:offices?|branches|locations?|stores?|shops?)(?: (?:abroad|elsewhere|overseas\
        |(?:in|outside|beyond|near) [\w\s-]+))?<end>
    """
)  # fmt: skip
KINDS = phrases(
    r"""
    (?:a|an|more of an?|part of an?|still) (?:[\w-]+ ){0,3}(?:start-?up|business|group|charity|non-?profit|chain\
        |subsidiary|outfit|company|firm|cooperative|co-op|franchise|partnership|organi[sz]ation|agency)
    family[- ](?:run|owned) | publicly (?:listed|traded|owned|funded) | privately (?:owned|held|funded)
    independent | state-owned | listed
    """
)  # fmt: skip
STORY = phrases(r"""the (?:history|background|story) (?:of|behind|to)""")
ALL_ABOUT = phrases(
    r"""
    what (?:your|the) [\w-]+ (?:is|'s) (?:all )?about
    (?:is|'s) your <one><employer> (?:all )?about
    """
)
SERVICES = phrases(r"""(?:about|of|on|with) your <one>(?:products|services)<end>""")
MORE = phrases(r"""(?:information|details|more|background|history|overview)""")


def is_about_company(reading: Reading) -> bool:
    """Whether the question asks for what the employer's website tells."""
    return any(test(reading) for test in TESTS)


def _asks_business(reading: Reading) -> bool:
    """What do you make, what industries does the consultancy serve."""
    if reading.wh not in {"what", "which"} or reading.auxiliary in NOT_NOW:
        return False
    if reading.subject not in EMPLOYERS:
        listed = reading.subject in {Subject.OTHER, Subject.NONE} and reading.auxiliary in {"is", "are", "'s", ""}
        return listed and reading.says(BUSINESS) and not reading.question.rest
    if reading.subject is Subject.READER:
        if reading.says(READER_ACTS) or (reading.concealed and reading.says(WHAT_YOU_DO)):
            return False
    elif reading.has(WORK_TEAM - {"group", "office"}) and not reading.has(
        COMPANY_NOUNS | workplaces() - {"office", "group"}
    ):
        return False
    if reading.says(KIND_OF_WORK):
        return reading.subject is not Subject.READER
    return reading.says(PRODUCING) or (reading.has(PRODUCTS) and reading.says(OFFERING))


def _asks_size(reading: Reading) -> bool:
    if reading.wh in {"how big", "how large", "how old", "how small"}:
        return reading.subject in {Subject.COMPANY, Subject.NAME} and not reading.says(TEAM)
    if reading.wh == "how many" and reading.focus & COUNTABLE:
        if reading.speaks_of_sender or reading.says(INTERVIEWS):
            return False
        counted = reading.subject in EMPLOYERS | {Subject.THERE} or reading.names_company
        return counted or reading.says(COUNTED_THERE)
    return reading.says(SIZE)


def _asks_age(reading: Reading) -> bool:
    if reading.subject not in EMPLOYERS | {Subject.NONE} or reading.auxiliary in NOT_NOW - {"did"}:
        return False
    if reading.wh == "how long":
        return reading.subject in EMPLOYERS and reading.says(GOING)
    if reading.wh in {"when", "what", "which", "where", "how"}:
        if reading.subject is Subject.READER:
            return reading.says(READER_FOUNDED)
        return reading.subject is not Subject.NONE and reading.says(FOUNDED)
    return False


def _asks_who(reading: Reading) -> bool:
    if reading.says(THEIR_PEOPLE):
        return reading.wh in {"who", "what", "which"} and not reading.says(THEY_ACT)
    if reading.wh != "who":
        return False
    if reading.subject is Subject.READER:
        return reading.says(COMPETING)
    return (reading.names_company and reading.says(RUNNING)) or reading.says(CHIEF)


def is_about_mission(reading: Reading) -> bool:
    """Whether the question asks what the employer stands for, in its own words for it."""
    named = reading.concealed and not reading.wh
    if not (named or reading.wh in {"what", "which", "how"}) or reading.says(VALUE_OF):
        return False
    return reading.says(MISSION_PHRASES) and (reading.speaks_of_reader or reading.names_company)


def _asks_whereabouts(reading: Reading) -> bool:
    if reading.wh == "where" or reading.focus & PLACES:
        if reading.says(HEADQUARTERS):
            return True
        return (reading.subject in EMPLOYERS or reading.says(YOUR_PLACES)) and reading.says(PLACED)
    return reading.subject is Subject.READER and not reading.wh and reading.says(HAVING_OFFICES)


def _asks_kind(reading: Reading) -> bool:
    if reading.subject not in EMPLOYERS or reading.wh not in {"", "what"} or reading.speaks_of_sender:
        return False
    return reading.auxiliary in {"is", "are", "'s", "'re", ""} and reading.says(KINDS)


def _asks_about_company(reading: Reading) -> bool:
    """Whether simply more about the company is asked for."""
    if reading.wh == "what" and reading.says(STORY):
        return reading.names_company or reading.speaks_of_reader
    if reading.wh:
        return reading.says(ALL_ABOUT)
    if reading.concealed and reading.says(SERVICES):
        return True
    if lower(reading.tokens[0]) in {"whether", "if"} or not (
        reading.concealed or (not reading.auxiliary and reading.says(MORE))
    ):
        return False
    return reading.points_to_company or any(_heads_topic(reading, at) for at in range(len(reading.tokens)))


def _heads_topic(reading: Reading, at: int) -> bool:
    """Whether a word is the company that more is asked about, and not something of the company's."""
    tokens = reading.tokens
    token = tokens[at]
    if token.pos_ not in {"NOUN", "PROPN"} or not is_employer_noun(forms(token)):
        return False
    if not {"your", "the", "this"} & {lower(word) for word in tokens[max(0, at - 4) : at]}:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and lower(following) == "'s":
        rest = {form for word in tokens[at + 2 :] for form in forms(word)[:3]}
        return bool(rest & (PRODUCTS | MISSION | COMPANY_STORY | WHO | words("work activity size business")))
    if following is None or following.pos_ not in {"NOUN", "PROPN"}:
        return True
    return lemma(following) in PRODUCTS | MISSION | COMPANY_STORY


TESTS: tuple[Callable[[Reading], bool], ...] = (
    _asks_business,
    _asks_size,
    _asks_age,
    _asks_who,
    is_about_mission,
    _asks_whereabouts,
    _asks_kind,
    _asks_about_company,
)
