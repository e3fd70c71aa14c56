"""Questions about what a posting states of the role, by slot."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from ..clauses import lower
from ..specificity import is_occupation, is_role_noun
from ..vocabulary import words
from .reading import EMPLOYERS, ROLE_SUBJECTS, Reading, Subject, phrases

if TYPE_CHECKING:
    from collections.abc import Callable


class Slot(Enum):
    """What a posting tells of a role."""

    ABOUT = "about"
    DUTIES = "duties"
    REQUIREMENTS = "requirements"
    PLACE = "place"
    HOURS = "hours"
    CONTRACT = "contract"
    START = "start"
    APPLYING = "applying"
    DEADLINE = "deadline"
    STATUS = "status"
    REPORTING = "reporting"
    PROCESS = "process"
    VISA = "visa"
    TRAVEL = "travel"


PERSONS = frozenset({Subject.SENDER, Subject.ROLE, Subject.OTHER, Subject.NONE})
CONTAINING = words("involve entail include require consist mean look cover contain comprise encompass like about")
ASSETS = words(
    "skill qualification experience certificate certification degree diploma training education background licence "
    "license knowledge language ability quality competence competency exam bachelor master a-level"
)
MORE_ASSETS = words("car visa clearance portfolio reference vaccination passport vehicle laptop")
WANTING = words(
    "need require look seek want expect must have necessary essential important mandatory required needed preferred "
    "matter ask desirable prerequisite accept enough be is for"
)
DEMANDED = words(
    "required necessary needed essential mandatory prerequisite preferred must important require "
    "need desirable compulsory"
)
PLACES = words("town city office location site place region country area address workplace")
TIMES = words("weekend evening night shift overtime hours schedule rota roster flexible flexitime flexibility")
CONDITIONS = TIMES | words("travel driving relocation training management")
APPLYING = words("apply application submit cv resume résumé portfolio vitae reference")
VISAS = words("visa sponsor sponsorship")
DUTY_NOUNS = words("duties responsibility responsibilities tasks")

OWN_JOB = phrases(r"""my (?:last|old|former|previous|current|present|own) (?:<job>|contract|duties|work)""")
PERMITS = phrases(r"""work permits? | right to work""")
CLOSING = phrases(
    r"""
    (?:closing|final|cut-?off|application) date | deadline | by when | last day to apply
    (?:applications?|<job>|posting|ad|advert|window)(?: [\w-]+){0,2} (?:close|closes|closing|shut|shuts|end|ends)
    """
)
SHUTTING = phrases(r"""it (?:close|closes|closing|shut)""")
PROCESS_PHRASES = phrases(
    r"""
    next steps? | happens next
    (?:hiring|recruitment|recruiting|selection|interview|application) (?:process|procedure|stages?|rounds?|steps?\
        |timeline|timescale|timeframe)
    how many <one>(?:interviews?|rounds?|stages?)
    (?:when|how) (?:will |are |do |would |is )?(?:the )?(?:interviews?|interviewing)
    how (?:long|quickly|soon) <some>(?:process|decision|hiring)
    """
)  # fmt: skip
TRIALS = phrases(r"""interviews? | test | assessment | trial shift | trial""")
STARTING_DATE = phrases(r"""start(?:ing)? date | date of (?:start|joining)""")
STARTING = phrases(r"""starts? | begins? | join | commence | starting""")
STARTING_SOON = phrases(
    r"""(?:start|begin|starting|immediate) (?:immediately|straight away|right away|soon|asap|start)"""
)
SOMEBODY = phrases(r"""someone | somebody | me | person | candidate""")
WHAT_DAY = phrases(r"""(?:what|which) (?:date|month|day)""")
OWN_APPLICATION = phrases(
    r"""
    my application <some>(?:been|was|is|status|has|got|go|reviewed|considered|received|progress|seen)
    status of my | hear(?:d)? back | received? my
    """
)
APPLY = phrases(r"""apply | applying | applications?""")
BEFORE_APPLYING = phrases(r"""before (?:i )?apply(?:ing)?""")
PAPERS = phrases(
    r"""cv | resume | résumé | portfolio | cover(?:ing)? letter | reference letters? | references? | papers | vitae
    (?:documents?|paperwork|certificates?) <some>(?:submit|send|provide|enclose|attach|include|needed|required|bring)
    """
)
ASKED_OF_READER = phrases(r"""need | want | require | expect | accept | prefer | take""")
DEMANDING = phrases(r"""need(?:ed)? | required? | included? | want | necessary | expect(?:ed)? | should""")
REQUIREMENT_NOUNS = phrases(r"""requirements? | prerequisites? | qualifications? | criteria | must-haves?""")
LOOKING_FOR = phrases(
    r"""
    looking for
    look for<end>
    need (?:from|in) (?:a|the)
    you (?:need|want|require|are looking for|are after)<end>
    """
)
LANGUAGE = phrases(r"""(?:speak|read|write|understand|know|fluent in|proficient in) (?!to|with|about|up|on)[\w-]+""")
MUST = phrases(r"""(?:need|needs|have|has|required|expected|necessary|essential|important) to | must""")
HAVING = phrases(
    r"""
    (?:i|one|you|applicants|candidates|someone|<job>) <one>(?:need|needs|require|requires|have to have|must have\
        |ought to have)
    need to (?:have|be|speak|know)
    """
)
READER_WANTS = phrases(r"""you <one>(?:require|need|expect|ask for|want|insist on|accept)""")
OWN_RECORD = phrases(
    r"""
    my <one>(?:background|experience|profile|cv|resume|qualifications?|degree|skills?|training|education|record)
    """
)
REPORTING = phrases(
    r"""
    report(?:s|ing)? (?:directly )?to
    line manag(?:er|ed|ement)
    (?:my|the) (?:direct |new )?(?:manager|boss|supervisor)
    """
)
TEAM = phrases(r"""team""")
CONTRACT_KINDS = phrases(r"""permanent | temporary | fixed-term | freelance | seasonal | casual | temp""")
CONTRACT_PHRASES = phrases(
    r"""
    (?:type|kind|sort|length|duration) of (?:the )?(?:contract|<job>)
    contract (?:type|length|duration)
    probation(?:ary)?
    """
)
LASTING = phrases(r"""open | vacant | advertised | empty | been""")
FULL_TIME = phrases(r"""full[- ]?time | part[- ]?time""")
OPENING_HOURS = phrases(r"""(?:opening|visiting|office) hours""")
READERS_TIME = phrases(r"""your <one>(?:schedule|availability|calendar|diary|week|day)""")
HOURS_PHRASES = phrases(
    r"""
    (?:what|which|how) <some>(?:hours|schedule|shifts?|rota|roster|working days|shift pattern)
    how many (?:hours|days|shifts) | (?:which|what) (?:days|shifts|hours)
    hours (?:per|a|each) week | working hours | hours<end>
    """
)
EMPLOYER_SETS = phrases(r"""need | expect | require | want | offer | have""")
WORKING_TIMES = phrases(
    r"""work(?:ing)? (?:on )?(?:weekends?|nights?|evenings?|shifts|saturdays?|sundays?|bank holidays)"""
)
REMOTE = phrases(
    r"""
    remote | remotely | hybrid | on-?site | in-person | in-office | office-based | home-based | telework\w*
    telecommut\w* | wfh
    (?:from|at) home | in the office | home office | work from anywhere
    """
)
MOVING = phrases(
    r"""
    (?:need|have|required|expected|necessary) to (?:relocate|move|live)
    relocat(?:e|ion) (?:required|necessary|needed)
    """
)
PLACED = phrases(r"""work | working | based | located | be | placed | sit""")
WHEREABOUTS = phrases(r"""whereabouts (?:is|are|would|will|does)""")
LOCATION = phrases(r"""location | place of work | work location | work site""")
EMPLOYERS_PLACES = phrases(r"""your <one>locations? | offices""")
OPEN = phrases(
    r"""
    (?:still |already |yet |now ){0,3}(?:open|available|filled|vacant|taken|going|unfilled|active|live|free)(?! to)
    up for grabs | on the market
    """
)
WOULD_BE_OPEN = phrases(r"""be open""")
APPLICATIONS = phrases(r"""applications""")
HIRING = phrases(
    r"""
    (?:still|currently|actively|now) <one>(?:hiring|recruiting|looking for|accepting applications\
        |taking applications|seeking|advertising|interviewing)
    you <one>(?:hiring|recruiting)
    (?:taking|take) (?:on|in) (?:any )?<one>(?:staff|people|apprentices|trainees|interns|workers|starters)
    you <one>(?:found|filled|hired|appointed) (?:someone|somebody|anyone|the|it|this)
    """
)  # fmt: skip
TRAVEL = phrases(r"""travel(?:l?ing)?""")
RESPONSIBLE = phrases(r"""responsible for""")
WHAT_ROLE_IS = phrases(
    r"""(?:is|be|'s) (?:it |that |the [\w -]+? )?(?:all |exactly |actually |really )*(?:about|like|exactly)?<end>"""
)
DOING = phrases(
    r"""
    i <one>(?:be )?(?:do|doing|work on|working on|responsible)
    i (?:would|will) <one>(?:be doing|do|be working on)
    """
)
EXPECTED = phrases(
    r"""
    expect(?:ed)? (?:of|from) (?:me|the <one><job>|the person|the successful candidate|the candidate|the new hire)
    (?:kind|sort|type) of work | (?:job|role) description | person specification
    expect (?:me|the [\w -]{1,80}) to do
    """
)
DESCRIPTION = phrases(r"""(?:job|role) description | (?:job|person) spec(?:ification)?""")
MORE = phrases(r"""(?:information|details|info|description|more)""")
INVOLVING = phrases(r"""involve | include | require | entail | mean""")


def role_slot(reading: Reading) -> Slot | None:
    """What a posting states of the role that this question asks for."""
    if reading.says(OWN_JOB):
        return None
    return next((slot for slot, test in TESTS if test(reading)), None)


def _asks_visa(reading: Reading) -> bool:
    return reading.has(VISAS) or reading.says(PERMITS)


def _asks_deadline(reading: Reading) -> bool:
    if reading.subject is Subject.IT and reading.says(SHUTTING):
        return True
    return reading.says(CLOSING) and (reading.subject is not Subject.SENDER or bool(reading.wh))


def _asks_process(reading: Reading) -> bool:
    if reading.says(PROCESS_PHRASES):
        return True
    return reading.subject is Subject.THERE and reading.says(TRIALS) and not reading.names_company


def _asks_start(reading: Reading) -> bool:
    if reading.says(STARTING_DATE):
        return True
    if reading.wh in {"when", "how soon", "how early"} or (reading.wh in {"what", "which"} and reading.says(WHAT_DAY)):
        if reading.subject in {Subject.COMPANY, Subject.NAME, Subject.OTHER} or reading.auxiliary == "did":
            return False
        about_role = reading.subject is not Subject.READER or reading.names_role or reading.says(SOMEBODY)
        return about_role and reading.says(STARTING)
    return reading.subject in ROLE_SUBJECTS - {Subject.SENDER} and reading.says(STARTING_SOON)


def _asks_applying(reading: Reading) -> bool:
    if reading.says(OWN_APPLICATION) or not (reading.has(APPLYING) or reading.says(PAPERS)):
        return False
    if reading.subject is Subject.READER and reading.auxiliary in {"did", "have", "do", "are", "is"}:
        return reading.says(ASKED_OF_READER)
    if reading.says(APPLY):
        return not reading.says(BEFORE_APPLYING) and (bool(reading.wh) or reading.subject not in EMPLOYERS)
    if not reading.says(PAPERS):
        return False
    return bool(reading.wh) or reading.subject is Subject.SENDER or reading.says(DEMANDING)


def _asks_requirements(reading: Reading) -> bool:
    if reading.says(OWN_RECORD):
        return False
    if reading.says(REQUIREMENT_NOUNS):
        return reading.subject not in {Subject.COMPANY, Subject.NAME} or bool(reading.wh)
    if reading.wh in {"what", "which", "how many", "how much"} and reading.has(ASSETS, WANTING):
        return True
    if reading.wh in {"what", "who"} and reading.subject in EMPLOYERS and reading.says(LOOKING_FOR):
        return True
    if reading.subject in PERSONS:
        if reading.says(LANGUAGE) and reading.says(MUST):
            return True
        if reading.says(HAVING) and reading.has(ASSETS | MORE_ASSETS):
            return True
    if reading.subject is Subject.READER and reading.says(READER_WANTS):
        return reading.has(ASSETS)
    return reading.has(ASSETS, DEMANDED)


def _asks_reporting(reading: Reading) -> bool:
    if reading.says(REPORTING):
        return reading.wh in {"who", "whom"} or reading.subject in ROLE_SUBJECTS
    return reading.wh in {"how big", "how large", "how small", "how many"} and reading.says(TEAM)


def _asks_contract(reading: Reading) -> bool:
    if reading.subject in EMPLOYERS | {Subject.OTHER} and not reading.names_role:
        return False
    if reading.says(CONTRACT_KINDS) and reading.subject in ROLE_SUBJECTS | {Subject.THERE}:
        return True
    if reading.wh == "how long" and reading.subject in {Subject.ROLE, Subject.IT}:
        return not reading.says(LASTING)
    return reading.says(CONTRACT_PHRASES)


def _asks_hours(reading: Reading) -> bool:
    if reading.says(FULL_TIME):
        return reading.subject not in {Subject.COMPANY, Subject.NAME} or reading.names_role
    if reading.says(OPENING_HOURS) or reading.says(READERS_TIME):
        return False
    if reading.says(HOURS_PHRASES):
        if reading.subject is Subject.READER:
            return reading.says(EMPLOYER_SETS)
        return reading.subject not in {Subject.COMPANY, Subject.NAME}
    if reading.subject not in ROLE_SUBJECTS | {Subject.THERE}:
        return False
    return reading.has(TIMES) or reading.says(WORKING_TIMES)


def _asks_place(reading: Reading) -> bool:
    if reading.says(WHEREABOUTS):
        return reading.subject not in EMPLOYERS
    if reading.says(REMOTE):
        work = reading.names_role or bool(reading.bag & {"work", "working"})
        return reading.subject is not Subject.OTHER or work or reading.speaks_of_sender
    if reading.says(MOVING):
        return reading.speaks_of_sender or reading.subject in ROLE_SUBJECTS
    if reading.wh == "where" or (reading.wh in {"which", "what"} and reading.focus & PLACES):
        if reading.subject in {Subject.ROLE, Subject.IT}:
            return True
        if reading.subject is Subject.SENDER:
            return reading.says(PLACED)
    if reading.wh not in {"what", "where"} or reading.subject is Subject.COMPANY:
        return False
    return reading.says(LOCATION) and not reading.says(EMPLOYERS_PLACES)


def _asks_status(reading: Reading) -> bool:
    if reading.says(HIRING):
        return reading.subject in EMPLOYERS
    if reading.subject in {Subject.ROLE, Subject.IT} or reading.says(APPLICATIONS):
        return reading.says(OPEN) and not reading.says(WOULD_BE_OPEN)
    return False


def _asks_travel(reading: Reading) -> bool:
    if not reading.says(TRAVEL) or reading.subject in EMPLOYERS:
        return False
    return reading.has(CONTAINING | DEMANDED) or bool(reading.wh)


def _asks_duties(reading: Reading) -> bool:
    if reading.has(DUTY_NOUNS) or (reading.wh in {"what", "which"} and reading.says(RESPONSIBLE)):
        return True
    if reading.wh in {"what", "how"} and reading.subject in {Subject.ROLE, Subject.IT}:
        if reading.has(CONTAINING | {"do"}):
            return True
        return reading.subject is Subject.ROLE and reading.says(WHAT_ROLE_IS)
    if reading.wh in {"what", "which"} and reading.subject is Subject.SENDER:
        return reading.says(DOING) and (
            {"would", "will", "'d", "'ll"} & {reading.auxiliary, *(lower(token) for token in reading.tokens)} != set()
        )
    return reading.subject not in {Subject.COMPANY, Subject.NAME} and reading.says(EXPECTED)


def _asks_containing(reading: Reading) -> bool:
    """Whether the role is asked about by what it involves, yes or no: "does the role include working weekends"."""
    return reading.subject is Subject.ROLE and reading.says(INVOLVING) and reading.has(CONDITIONS)


def _asks_about_role(reading: Reading) -> bool:
    """Whether simply more about the role is asked for."""
    if reading.wh or lower(reading.tokens[0]) in {"whether", "if"}:
        return False
    if not reading.concealed and (reading.auxiliary or not reading.says(MORE)):
        return False
    if reading.says(DESCRIPTION) or (reading.subject is Subject.IT and reading.points_to_role):
        return True
    named = any(is_role_noun(token) or is_occupation(token) for token in reading.tokens)
    return named or reading.points_to_role


TESTS: tuple[tuple[Slot, Callable[[Reading], bool]], ...] = (
    (Slot.VISA, _asks_visa),
    (Slot.DEADLINE, _asks_deadline),
    (Slot.PROCESS, _asks_process),
    (Slot.START, _asks_start),
    (Slot.APPLYING, _asks_applying),
    (Slot.REQUIREMENTS, _asks_requirements),
    (Slot.REPORTING, _asks_reporting),
    (Slot.CONTRACT, _asks_contract),
    (Slot.HOURS, _asks_hours),
    (Slot.PLACE, _asks_place),
    (Slot.STATUS, _asks_status),
    (Slot.TRAVEL, _asks_travel),
    (Slot.DUTIES, _asks_duties),
    (Slot.DUTIES, _asks_containing),
    (Slot.ABOUT, _asks_about_role),
)
