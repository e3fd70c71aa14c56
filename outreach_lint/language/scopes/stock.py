"""Questions of the interview lists: culture, a typical day, advice, growth, what somebody likes best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..specificity import workplaces
from ..vocabulary import words
from .reading import CANDIDATE_NOUNS, COMPANY_NOUNS, WORK_TEAM, Reading, Subject, phrases

if TYPE_CHECKING:
    from collections.abc import Callable

CULTURE = words("culture atmosphere vibe vibes ethos morale")
ROUTINE = words("typical average normal usual ordinary day-to-day standard regular")
STRETCHES = words("day week shift month morning")
DUTIES = words("duty responsibility task")
FAVOURITE = words(
    "favourite favorite best worst proud proudest rewarding enjoyable satisfying exciting like "
    "least fun good interesting"
)
PART = words("part thing aspect bit side moment memory element")
HARD = words("hard hardest difficult tough toughest trickiest challenging biggest")
IDEAL = words("ideal perfect successful great good right strong best winning outstanding top")
PEOPLE = CANDIDATE_NOUNS | words("employee person people someone somebody colleague member")
SUCCESS = words("success succeed successful excel thrive flourish")
CHALLENGES = words("challenge obstacle hurdle difficulty")
ADVICE = words("advice tip wisdom guidance pointer")
GROWING = words("growth advancement progression promotion promote promoted")
OPENINGS = words("opportunity chance room prospect path scope potential possibility ladder")
LEARNING = words(
    "grow growth develop development learn learning advance train training progress mentor mentoring mentorship"
)
CAREER_PLACES = words(
    "career industry field role job position business company trade profession here there where "
    "start started line sector "
    "team in into work"
)

APPOINTED = phrases(
    r"""
    the (?:successful|right|chosen|ideal) (?:candidate|applicant|person)s? (?:be|need|have|start|work|report|do\
        |join|would|will)
    """
)
"""Who is to fill the role: "when would the successful candidate start" asks about the role, not about success."""

CULTURE_PHRASES = phrases(
    r"""
    (?:working|work|team|office|company) environment | work[- ]life balance | team dynamics?
    (?:management|leadership|working|team) style
    """
)
LIKE_THERE = phrases(r"""like (?:to be|to work|working|being|to join|over there|there) | <be> it like""")
WHAT_IT_IS_LIKE = phrases(r"""(?:is|are|'s|was|be) (?:.{0,200} )?like<end>""")
ROUTINE_PHRASES = phrases(
    r"""
    day in (?:the|your|a) (?:\w+ )?(?:life|shoes) | day[- ]to[- ]day
    (?:your|the|a|an) (?:working )?(?:days?|weeks?) <one>(?:look|looks|like|is like)
    """
)
HOURS = phrases(r"""(?:working )?hours""")
LIKING = phrases(
    r"""
    pros and cons | (?:dis)?advantages (?:and|of|or) <some>(?:work|working|job|disadvantages)
    upsides? (?:and|or) downsides? | ups and downs
    most proud of | proudest of | why do (?:people|you) (?:like|love|enjoy|stay)
    makes? <some>(?:good|great) place | (?:good|great|nice) (?:place|<employer>|<team>) to work
    (?:keeps|gets|motivates|attracted|drew|inspired|brought|excites|drives) you (?:get|up|going|there|here|to\
        |stay|join|motivated|most|excited|passionate|coming|in|at|about|into)
    (?:keeps|motivates|excites|drives|inspired|inspires) you<end>
    made you (?:join|choose|want to (?:work|join|become)|want to be|stay|decide to (?:join|become|work)|become\
        |go into)
    """
)
READER_LIKES = phrases(
    r"""
    you <one>(?:like|enjoy|love|liked|enjoyed|find) (?:the|best|most|least|about|doing|working|being|it|your|here\
        |there|in)
    you <one>(?:like|enjoy|love)<end>
    """
)
IDEAL_PHRASES = phrases(
    r"""
    (?:qualities|traits|strengths|people) <some>(?:you value|you admire|matter|stand out|you appreciate|you look for)
    you (?:most )?(?:value|appreciate|admire) (?:most )?in | (?:does|do) well in (?:your|the|this)
    look(?:ing)? for in(?! terms) | sets? <some>apart | stands? out | ideal (?:candidate|person|applicant|hire)
    """
)
SUCCESS_PHRASES = phrases(r"""(?:succeed|excel|thrive) in | success (?:look|looks|mean|measured)""")
WORRIES = phrases(r"""keeps? you (?:up|awake) at night | pain points?""")
ADVICE_ABOUT = phrases(r"""(?:for|on|about|to|how)""")
BARE_ADVICE = phrases(r"""(?:advice|tips?|wisdom|guidance|pointers?)<end>""")
ADVICE_PHRASES = phrases(
    r"""
    what (?:would|do|can|could|should) (?:you|someone|somebody|one|people) (?:tell|say to|recommend|suggest\
        |advise|do differently)
    wish (?:you|you had|you would have) <one>known | younger self | in my (?:shoes|position|place)
    if you (?:were|could) (?:me|start(?:ing)? (?:over|again|out))
    (?:do you have|any|got any) (?:recommendations|suggestions)
    (?:recommend|advise|suggest|recommendations?) .{0,200}(?:someone|somebody|anyone|people|beginners?|newcomers?)
    """
)  # fmt: skip
HOW_TO_ENTER = phrases(
    r"""
    should (?:i|one|someone|somebody|people|a \w+) (?:be )?(?:learn|build|develop|study|focus|prepare|start|get\
        |read|work on|know|improv)\w*
    (?:can|could|do|should|does|would|might) (?:i|one|someone|somebody|you|a person|people|a \w+) (?:best |even \
        |really )?(?:break into|get into|get in|get started|start out|enter|stand out|prepare|move into|switch|get (?:a\
        |my) foot|become)
    to (?:break|get) into
    """
)  # fmt: skip
READER_CAME = phrases(
    r"""
    you <one>(?:get|got|end|ended|come|came|become|became|land|landed|break|broke|enter|start|started|fall|fell\
        |choose|chose|decide|decided|find|found|join|joined|make|made|move|moved|go|went|first)
    """
)  # fmt: skip
READERS_PATH = phrases(r"""your (?:own )?(?:career )?(?:path|journey|career|story|trajectory)""")
CAREER_PATH = phrases(r"""career (?:path|journey|trajectory|story)""")
GROWTH_PHRASES = phrases(
    r"""
    (?:professional|career|personal) (?:development|growth) | move up | climb | go next | work my way up
    career (?:paths?|ladder|progression|prospects) | grow (?:in|within|into|with)
    training (?:opportunities|programmes?|programs?|budget|provided|offered|available)
    """
)
FUTURE_PHRASES = phrases(
    r"""
    (?:see|imagine|envision|picture) (?:the |your |this )?<one>[\w-]+ .{0,200}(?:years?|future|months|decade\
        |heading|going)
    (?:<employer>|<team>|you|industry|sector|field) <one>(?:heading|headed|going next)
    plans? for (?:the )?(?:future|next|coming|growth|years?) | future <one>(?:plans|holds?|direction|looks?)
    what 's next for | next big
    (?:goals|plans|priorities) (?:for|over|in) the (?:next|coming|year)
    (?:long-term|short-term|future|biggest|main|top) (?:goals?|plans?|priorit(?:y|ies)|vision)
    """
)
DESCRIBING = phrases(r"""(?:describe|characteri[sz]e|sum up)""")
DESCRIBING_ROLE = phrases(r"""describe (?:the|this) <one><job>""")
DIFFERENCE = phrases(
    r"""
    (?:set|sets|setting) <some>apart | (?:differentiates?|distinguish(?:es)?) you
    (?:differ|different|stand out|distinguish(?:es)?|differentiates?) <some>(?:from|competitors|others|companies)
    (?:distinguish(?:es)?|separates?|tells?|sets?) (?:a|the) (?:good|great|best|strong) | makes? (?:a\
        |the) (?:good|great|best) [\w-]+
    makes? <some>(?:unique|special|different|stand out)
    """
)
REASONS = phrases(
    r"""
    why (?:should|would|do|does) (?:i|someone|somebody|anyone|people|one|a person) <one>(?:work|join|choose|want\
        |leave|stay|like|pick|apply)
    are you happy (?:there|here|in|with|at) | would you recommend (?:working|the company|your|it as|joining)
    how (?:do|are) you (?:like|liking|enjoy|enjoying|find|finding) (?:it|working|your|the)
    """
)  # fmt: skip


def is_stock(reading: Reading) -> bool:
    """Whether the question stands on every interview list."""
    return any(test(reading) for test in TESTS)


def _asks_culture(reading: Reading) -> bool:
    if reading.has(CULTURE) or reading.says(CULTURE_PHRASES):
        return True
    if reading.wh in {"what", "how"} and reading.says(LIKE_THERE):
        return True
    return reading.wh == "what" and reading.subject is Subject.COMPANY and reading.says(WHAT_IT_IS_LIKE)


def _asks_routine(reading: Reading) -> bool:
    if reading.bag & DUTIES or reading.says(HOURS):
        return False
    return reading.says(ROUTINE_PHRASES) or reading.has(ROUTINE, STRETCHES | {"workday", "routine"})


def _asks_liking(reading: Reading) -> bool:
    if reading.has(FAVOURITE, PART) and reading.wh in {"what", "which", ""} and not reading.speaks_of_sender:
        return True
    if reading.says(LIKING):
        return True
    return reading.subject is Subject.READER and reading.auxiliary not in {"would", "'d"} and reading.says(READER_LIKES)


def _asks_ideal(reading: Reading) -> bool:
    if reading.says(APPOINTED):
        return False
    if reading.says(IDEAL_PHRASES):
        return True
    return reading.wh in {"what", "who", "which", "how"} and reading.has(IDEAL, PEOPLE) and not reading.speaks_of_sender


def _asks_success(reading: Reading) -> bool:
    if reading.says(APPOINTED):
        return False
    return (reading.has(SUCCESS) and not reading.speaks_of_sender) or reading.says(SUCCESS_PHRASES)


def _asks_challenges(reading: Reading) -> bool:
    return reading.has(CHALLENGES) or reading.has(HARD, PART) or reading.says(WORRIES)


def _asks_advice(reading: Reading) -> bool:
    if reading.has(ADVICE):
        return not reading.concealed or reading.says(ADVICE_ABOUT) or reading.says(BARE_ADVICE)
    if reading.says(ADVICE_PHRASES):
        return True
    guided = reading.subject in {Subject.SENDER, Subject.OTHER, Subject.NONE} and reading.wh in {
        "what",
        "how",
        "which",
        "where",
    }
    return guided and reading.says(HOW_TO_ENTER)


def _asks_path(reading: Reading) -> bool:
    if reading.wh in {"how", "why", "what", "when"} and reading.says(READER_CAME):
        whose = reading.subject in {Subject.READER, Subject.OTHER, Subject.NONE, Subject.COMPANY}
        return whose and reading.has(CAREER_PLACES)
    return (bool(reading.wh) and reading.says(READERS_PATH)) or reading.says(CAREER_PATH)


def _asks_growth(reading: Reading) -> bool:
    return reading.says(GROWTH_PHRASES) or reading.has(GROWING) or reading.has(OPENINGS, LEARNING)


def _asks_future(reading: Reading) -> bool:
    return reading.says(FUTURE_PHRASES)


def _asks_description(reading: Reading) -> bool:
    described = WORK_TEAM | COMPANY_NOUNS | workplaces() | words("style manager boss yourself")
    return reading.says(DESCRIBING) and reading.has(described) and not reading.says(DESCRIBING_ROLE)


def _asks_difference(reading: Reading) -> bool:
    return reading.says(DIFFERENCE)


def _asks_reason(reading: Reading) -> bool:
    return reading.says(REASONS)


TESTS: tuple[Callable[[Reading], bool], ...] = (
    _asks_culture,
    _asks_routine,
    _asks_liking,
    _asks_ideal,
    _asks_success,
    _asks_challenges,
    _asks_advice,
    _asks_path,
    _asks_growth,
    _asks_future,
    _asks_description,
    _asks_difference,
    _asks_reason,
)
