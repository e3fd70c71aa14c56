"""Scopes: what a generic question is about, and so who has answered it already.

A question is read as a bag of words with a subject; each slot below is a class of words with the subjects and question
words that it goes with. Whether the question is specific is decided elsewhere: a scope says only what it would be about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from .clauses import lemma, lower
from .specificity import ROLE_NOUNS, forms, is_occupation, is_role_noun, title_words, workplaces
from .vocabulary import READER_WORDS, SENDER_WORDS, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Token

    from .interrogatives import Interrogative, Tokens


class Scope(Enum):
    """What a question is about."""

    ROLE = "role"
    COMPANY = "company"
    PAY = "pay"
    FIT = "fit"
    STOCK = "stock"


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


@dataclass(frozen=True)
class Topic:
    """The scope of a question and, where it is the role, the slot of a posting."""

    scope: Scope
    slot: Slot | None = None


class Subject(Enum):
    """What the subject of a question stands for."""

    READER = "you"
    SENDER = "I"
    ROLE = "the role"
    COMPANY = "the company"
    NAME = "a name"
    IT = "it"
    THERE = "there"
    NONE = "none"
    OTHER = "other"


WORK_TEAM = words("team department crew group staff people division unit management leadership squad office ward")
COMPANY_NOUNS = words(
    "company firm business organisation organization employer startup start-up outfit enterprise agency corporation"
)
CANDIDATE_NOUNS = words(
    "candidate applicant hire starter appointee holder successor intern trainee apprentice recruit joiner hireling newcomer postholder"
)
MISREAD_VERBS = words(
    "close start pay chip open cover offer look report include involve work end begin apply cost provide sponsor"
)
"""Verbs that the tagger takes for the last noun of the subject before them: "the application close"."""

PAY_WORDS = words(
    "salary wage wages compensation comp remuneration stipend bonus equity perk perks vacation pto pension 401k allowance "
    "payrise earnings benefits paycheck paychecks payroll emolument bursary commission superannuation"
)
PAY_CONTEXT = words(
    "pay insurance relocation package leave holiday holidays overtime expense expenses dental medical healthcare gym "
    "discount childcare rent moving removal cost costs share shares option options match scale band bracket range rate "
    "increase raise sick parental maternity paternity annual paid unpaid per hour month year week net gross negotiable "
    "competitive extra scheme plan health life lunch meal meals voucher vouchers car travel mileage housing accommodation "
    "euro euros dollar dollars pound pounds franc francs krona kronor"
)
MONEY_VERBS = words("pay earn make reimburse subsidise subsidize cover contribute chip compensate fund refund")

FITNESS = words(
    "fit match candidate applicant qualified qualify eligible suitable suited suit contender competitive overqualified "
    "underqualified enough sufficient relevant transferable appropriate adequate acceptable chance shot odds hope running "
    "consideration considered shortlisted hireable employable compete stand right worth welcome cut promising viable "
    "cross plausible realistic useful interest interesting ready up prospect"
)
CHANCES = words("chance chances odds shot hope hopes prospects likelihood")
JUDGING = words(
    "consider see picture view rate assess imagine judge hire take evaluate regard think rank find shortlist interview entertain look count want invite"
)
OWN_RECORD = words(
    "background experience profile cv resume résumé qualification qualifications degree application skills skill history portfolio training education record age accent gap career"
)
CHANNELS = words(
    "website portal email mail online directly form link through via in-person post person site recruiter agency"
)
CREDENTIALS = words(
    "licence license permit pin visa clearance registration certificate certification authorisation authorization card"
)

CULTURE = words("culture atmosphere vibe vibes ethos morale")
ROUTINE = words("typical average normal usual ordinary day-to-day standard regular")
STRETCHES = words("day week shift month morning")
FAVOURITE = words("favourite favorite best worst proud proudest rewarding enjoyable satisfying exciting like least fun")
PART = words("part thing aspect bit side moment memory element")
HARD = words("hard hardest difficult tough toughest trickiest challenging biggest")
IDEAL = words("ideal perfect successful great good right strong best winning outstanding top")
CHALLENGES = words("challenge obstacle hurdle difficulty")
ADVICE = words("advice tip wisdom guidance pointer")
GROWING = words("growth advancement progression promotion advance progress promote promoted")
OPENING_UP = words("opportunity chance room prospect path scope potential possibility ladder")
LONG_TERM = words("future year years ahead")
UNIQUE = words("apart unique special different differentiate distinguish stand")

DUTIES = words("duty responsibility task day-to-day workload")
CONTAINING = words("involve entail include require consist mean look cover contain comprise encompass like about")
REQUIREMENTS = words("requirement qualification prerequisite criterion criteria must-have")
ASSETS = words(
    "skill qualification experience certificate certification degree diploma training education background licence license knowledge language ability quality competence competency certificate a-level exam bachelor master"
)
WANTING = words(
    "need require look seek want expect must have necessary essential important mandatory required needed preferred matter ask desirable prerequisite accept enough"
)
PLACES = words("town city office location site place region country area address workplace")
REMOTE = words(
    "remote remotely hybrid onsite on-site in-person in-office office-based home-based telework telecommute wfh relocate home"
)
BEING_PLACED = words("work base based locate located be working situated sit report")
TIMES = words(
    "hour schedule shift rota roster flexitime weekend evening night full-time part-time overtime hours weekends evenings nights shifts"
)
CONTRACTS = words("permanent temporary contract fixed-term freelance seasonal casual probation fixed")
APPLYING = words("apply application submit cv resume résumé portfolio vitae send")
DEADLINES = words("deadline closing close cutoff closed")
OPEN = words("open available filled vacant taken closed fill going")
HIRING = words("hire recruit hiring recruiting")
PROCESS = words("process procedure stage step round timeline timescale timeframe")
SELECTING = words("hiring recruitment recruiting selection interview interviewing application next assessment")
VISAS = words("visa sponsor sponsorship")

PRODUCING = words("make sell offer provide produce serve specialise specialize deal do manufacture supply build trade")
PRODUCTS = words("product service goods offering industry sector market solution field")
COUNTABLE = words(
    "people employee staff person office branch location site country client customer store shop user member worker headcount outlet team patient pupil student guest"
)
SIZE = words("size big large small headcount turnover revenue")
AGE = words("found founded establish established start set begin exist old history around going launch")
WHO = words(
    "ceo founder owner competitor client customer competition rival boss president chairman chair investor shareholder user audience supplier partner"
)
RUNNING = words("run own lead found head start founded manage set establish")
MISSION = words("mission value values vision purpose ethos philosophy strategy motto goal aim")
HEADQUARTERS = words("headquarters hq headquarter base office branch locate located based")
KINDS = words(
    "startup start-up business group charity nonprofit non-profit public private family chain independent subsidiary established outfit company firm cooperative listed franchise"
)
ABOUT_COMPANY = words("history background overview")


class Reading:
    """A question as the slots read it."""

    def __init__(self, question: Interrogative) -> None:
        self.question = question
        self.wh = question.wh
        self.tokens: Tokens = question.words
        self.concealed = question.asker is not None

    @cached_property
    def bag(self) -> frozenset[str]:
        """The words and lemmas of the question, the role's own name left out."""
        titles = title_words(self.tokens)
        found = {
            form for token in self.tokens if token.i not in titles or is_role_noun(token) for form in forms(token)[:3]
        }
        return frozenset(found | set(re.findall(r"\w+(?:-\w+)+", self.text)))

    @cached_property
    def text(self) -> str:
        """The words in lower case, hyphenated ones joined, a space at either end."""
        shown = "".join(lower(token) + str(token.whitespace_) for token in self.tokens)
        shown = shown.replace("'s ", " 's ").replace("n't", " not")
        return f" {' '.join(re.sub(r'[,.?!]', ' ', shown).split())} "

    @cached_property
    def subject(self) -> Subject:
        """What the subject stands for."""
        return subject_of(self.question.subject)

    @cached_property
    def names_role(self) -> bool:
        """Whether a role, an occupation or a candidate is named anywhere."""
        return any(
            (is_role_noun(token) or is_occupation(token) or lemma(token) in CANDIDATE_NOUNS)
            and token.pos_ in {"NOUN", "PROPN"}
            for token in self.tokens
        )

    @cached_property
    def names_company(self) -> bool:
        """Whether the employer is named: "your company", "the bakery", "you guys"."""
        return any(_is_company(self.tokens, at) for at in range(len(self.tokens))) or self.subject in {
            Subject.COMPANY,
            Subject.NAME,
        }

    @cached_property
    def speaks_of_sender(self) -> bool:
        return bool({"i", "me", "my", "mine", "myself"} & {lower(token) for token in self.tokens})

    @cached_property
    def of_reader(self) -> bool:
        return any(lower(token) in READER_WORDS for token in self.tokens)

    def has(self, *classes: frozenset[str]) -> bool:
        """Whether each class has a word in the question."""
        return all(self.bag & known for known in classes)

    def says(self, pattern: str) -> bool:
        """Whether some words stand in the question in this order."""
        return re.search(pattern, self.text) is not None


def subject_of(tokens: Tokens) -> Subject:
    """What a noun phrase stands for in a question to an employer."""
    shown = [token for token in tokens if any(character.isalnum() for character in token.text)]
    if not shown:
        return Subject.NONE
    first = lower(shown[0])
    if first in {"it", "this", "that"} and len(shown) == 1:
        return Subject.IT
    if first == "there":
        return Subject.THERE
    if first in {"you", "u", "ya"}:
        return Subject.READER if len(shown) == 1 else Subject.COMPANY
    if first in SENDER_WORDS:
        return Subject.SENDER
    if first == "people" or (len(shown) > 1 and first in {"most", "other"} and lower(shown[1]) == "people"):
        return Subject.OTHER
    nouns = [token for token in shown if token.pos_ in {"NOUN", "PROPN"} or token.text[:1].isupper()]
    if len(nouns) > 1 and nouns[-1] == shown[-1] and lower(nouns[-1]) in MISREAD_VERBS:
        nouns.pop()
    if not nouns:
        return Subject.OTHER
    head = nouns[-1]
    if (
        is_role_noun(head)
        or is_occupation(head)
        or lemma(head) in CANDIDATE_NOUNS
        or any(form in ROLE_NOUNS for form in forms(head))
    ):
        return Subject.ROLE
    if any(form in workplaces() | COMPANY_NOUNS | WORK_TEAM for form in forms(head)[:3]):
        return Subject.COMPANY
    if all(token.text[:1].isupper() for token in shown) and not any(
        lower(token) in {"the", "a"} for token in shown[1:]
    ):
        return Subject.NAME
    return Subject.OTHER


def _is_company(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if not any(form in workplaces() | COMPANY_NOUNS for form in forms(token)[:3]) or token.pos_ not in {
        "NOUN",
        "PROPN",
    }:
        return False
    before = {lower(word) for word in tokens[max(0, at - 4) : at]}
    return bool(before & {"the", "your", "this", "a"}) and not (
        at + 1 < len(tokens) and tokens[at + 1].dep_ != "punct" and token.dep_ == "compound"
    )


# --- pay ---------------------------------------------------------------------------------------------------------

PAY_PHRASES = (
    r"\b(?:paid|annual|sick|parental|maternity|paternity|unpaid) leave\b",
    r"\b(?:much|many days of|days of|weeks of|days'?) (?:annual |paid )?(?:leave|holidays?|vacation)\b",
    r"\b(?:paid|annual|summer|how much|bank|public) (?:holidays?|time off)\b",
    r"\bholiday (?:allowance|entitlement|days|pay)\b|\bdays off\b|\btime off\b",
    r"\b(?:health|dental|medical|life|private) (?:insurance|care|cover|plan|benefits)\b|\b(?:dental|insurance|healthcare) (?:included|covered|provided)\b",
    r"\brelocation (?:package|assistance|support|help|allowance|costs?|money|bonus|expenses)\b|\b(?:moving|removal|relocation|travel|commuting|housing) (?:costs?|expenses|allowance)\b",
    r"\bsigning bonus\b|\bsign-on\b|\bstock options?\b|\bshare (?:options?|scheme)\b|\bprofit[- ]sharing\b",
    r"\bcompany car\b|\bgym membership\b|\b(?:meal|lunch) vouchers?\b|\bstaff discount\b|\bfree (?:meals?|lunch(?:es)?|food)\b",
    r"\bthe (?:pay|package|money)\b|\bpay (?:range|scale|band|rate|rise|grade|bracket|like|level|raise)\b|\brate of pay\b|\b(?:hourly|daily|day|starting) (?:pay|rate)\b",
    r"\bpaid (?:position|role|internship|placement|overtime|hourly|weekly|monthly|well)\b|\bpay (?:overtime|extra)\b|\bovertime (?:pay|paid|rate)\b",
    r"\bhow much (?:do|does|would|will|could|can|might) (?:[\w' -]+ )?(?:pay|earn|make|get|be paid|offer)\b",
    r"\b(?:what|how much) (?:do|does|would|will|could|can)? ?(?:it|this|that|the (?:[\w-]+ ){0,3}(?:job|role|position|post|vacancy|placement|internship)|one|i|you) (?:be )?(?:pay|pays|paying|paid|earn|make|earning|making)\b",
    r"\b(?:cover|reimburse|contribute to|chip in for|subsidi[sz]e|pay for|help with|compensate for) (?:[\w'-]+ ){0,3}(?:costs?|expenses|childcare|rent|travel|mileage|meals?|relocation|moving|move|flights?|commute|commuting|parking|tuition|fees|housing|gym)\b",
    r"\bis (?:it|this|the (?:[\w-]+ ){0,3}(?:job|role|position|post|placement|internship)) (?:un)?paid\b",
    r"\bwell[- ]paid\b|\bmoney like\b|\bdoes it pay\b|\bwork pay\b",
)
PAY_IDIOMS = r"\bpay attention|\bpay off\b|\bcompensate for (?!(?:my|the|our) (?:move|time|travel|costs?|overtime))"


def _is_pay(reading: Reading) -> bool:
    if reading.says(PAY_IDIOMS):
        return False
    if any(reading.says(pattern) for pattern in PAY_PHRASES):
        return True
    return any(_is_pay_word(reading.tokens, at) for at in range(len(reading.tokens)))


def _is_pay_word(tokens: Tokens, at: int) -> bool:
    """Whether a word names pay for itself, and is not the name of another thing ("pension fund", "salary survey")."""
    token = tokens[at]
    word = lower(token)
    if word not in PAY_WORDS and lemma(token) not in PAY_WORDS - {"benefits", "comp"}:
        return False
    if token.pos_ == "VERB":
        return False
    if word == "benefits" and at + 1 < len(tokens) and lower(tokens[at + 1]) == "of":
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return not (
        following is not None
        and following.pos_ in {"NOUN", "PROPN"}
        and token.dep_ == "compound"
        and not any(
            form
            in PAY_CONTEXT
            | PAY_WORDS
            | {"expectation", "level", "structure", "policy", "days", "requirement", "budget"}
            for form in forms(following)[:3]
        )
    )


# --- fit ---------------------------------------------------------------------------------------------------------

FIT_PHRASES = (
    r"\bstand (?:a|any|much of a|no) (?:[\w-]+ )?(?:chance|shot)\b|\b(?:have|got|in with|be in with) (?:a|any|much of a) (?:[\w-]+ )?(?:chance|shot|shout|hope|prayer)\b",
    r"\bwhat it takes\b|\bin the running\b|\bcut out for\b|\bup to (?:the job|it|scratch)\b|\bgood enough\b|\btick (?:\w+ )?(?:the )?boxes\b|\bmake the cut\b",
    r"\b(?:my|me)\b.* (?:chances|odds|prospects)\b|\b(?:chances|odds|likelihood) (?:are )?(?:of|that|for) (?:me|my|i)\b|\bwhat are (?:my|the) (?:chances|odds)\b",
    r"\bcount against (?:me|us)\b|\bhold (?:it |that |this )?against me\b|\brule me out\b|\bdisqualify me\b|\bput you off\b|\bwork against me\b|\b(?:hurt|harm|affect) my\b",
    r"\bworth (?:(?:my|me|it) )?(?:while |time |it )?(?:\w+ )?(?:for me )?(?:to )?(?:apply|applying|trying|submitting|a try|a shot|a go)\b|\b(?:any|much|a|the) (?:point|sense) (?:in )?(?:me |my )?(?:to )?(?:apply|applying)\b|\bwaste of (?:your |my )?time (?:to apply|applying|if i)\b",
    r"\bwhat (?:are )?you (?:are |'re )?looking for (?:in me)\b|\bsomeone like me\b|\b(?:person|somebody|someone|candidate|applicant|anyone|people) (?:with|of) my\b",
)


def _is_fit(reading: Reading) -> bool:
    if reading.bag & CREDENTIALS and reading.subject is not Subject.SENDER and not reading.speaks_of_sender:
        return False
    if any(reading.says(pattern) for pattern in FIT_PHRASES):
        return True
    if reading.says(
        r"\b(?:consider|accept|take|hire|interview|look at|interested in|open to) (?:\w+ ){0,2}(?:candidates?|applicants?|applications?|people|someone|somebody|anyone|person)(?: \w+){0,2} (?:without|from outside|who (?:have|has|lacks?|does|do))\b"
    ):
        return True
    if (
        reading.subject is Subject.SENDER
        and not reading.wh
        and reading.says(r"\bshould i (?:even |still |bother |go ahead and |just )*(?:to )?apply")
        and not reading.has(CHANNELS)
    ):
        return True
    if reading.says(
        r"\b(?:recommend|suggest|advise|encourage|think|reckon|advisable) (?:that |for )?(?:i|me|my)(?: should| ought to)?(?: even| still)? (?:to )?apply(?:ing)?\b"
    ) and not reading.has(CHANNELS):
        return True
    if not reading.speaks_of_sender:
        return False
    return _sender_judged(reading) or _reader_judges(reading)


def _sender_judged(reading: Reading) -> bool:
    """Whether it is the writer who is to be called fit: "would I be a match", "is my degree enough", "make me eligible"."""
    own = reading.subject is Subject.SENDER or reading.says(r"\b(?:i|my \w+|me)\b(?: \w+){0,4}")
    if not own:
        return False
    if reading.says(
        r"\bam i right (?:that|in|to)\b|\bright (?:now|away|person to)\b|\bmatch(?:es)? (?:the|your) (?!role|job|requirements|profile|needs|criteria|posting|ad|position)"
    ):
        return False
    if reading.subject is Subject.SENDER:
        if reading.says(
            r"\b(?:be|am|are|is|was|become|make|seem|sound|look|count as|qualify as|meet|'m) (?:a |an |the |your )?(?:\w+ ){0,3}(?:fit|match|candidate|applicant|qualified|eligible|suitable|suited|contender|competitive|overqualified|underqualified|enough|sufficient|relevant|transferable|appropriate|adequate|acceptable|considered|shortlisted|welcome|right for|right one|right person|strong|what you)\b"
        ):
            return True
        if reading.says(
            r"\b(?:i|my [\w -]+?) (?:\w+ )?(?:fit|match|qualify|suit|suffice|enough|relevant|suitable|sound right|look right|acceptable|competitive|sufficient|strong enough|of interest|impress)\b"
        ):
            return True
        return reading.says(
            r"\bfit (?:in|into|the bill|the role|for)\b|\b(?:meet|match|fulfil|satisfy) (?:the|your|all|enough)(?: \w+)? (?:requirements?|criteria|needs|expectations|profile)\b"
        )
    return reading.says(
        r"\bme (?:a |an )?(?:\w+ )?(?:eligible|suitable|candidate|qualified|competitive|fit|match|strong)\b|\bi (?:\w+ ){0,3}(?:fit|match|eligible|qualif\w+|suitable|suited|good enough)\b|\bmy (?:\w+ ){1,3}(?:enough|relevant|sufficient|suitable|suit|fit)\b"
    )


def _reader_judges(reading: Reading) -> bool:
    """Whether the reader is to judge the writer: "would you consider me", "how do you rate my odds"."""
    if reading.subject not in {Subject.READER, Subject.COMPANY}:
        return False
    judged = r"(?:me|my (?:\w+ ){0,2}(?:" + "|".join(sorted(OWN_RECORD | CHANCES)) + r"))\b"
    verbs = "|".join(sorted(JUDGING))
    if not reading.says(
        rf"\b(?:{verbs}|make of|think of|think about|seeing|considering|considered|picturing)\b(?: of| at| about| hiring| taking)? {judged}"
    ):
        return False
    return not reading.says(
        r"\b(?:take|see|find|want) me (?:to|through|at|on)\b|\blook at my (?:cv|resume|résumé|portfolio)\b|\bwant me\b"
    ) or reading.says(r"\btake me on\b")


# --- stock -------------------------------------------------------------------------------------------------------


def _is_stock(reading: Reading) -> bool:
    return any(test(reading) for test in STOCK_TESTS)


def _asks_culture(reading: Reading) -> bool:
    if reading.has(CULTURE) or reading.says(
        r"\b(?:working|work|team|office|company) environment\b|\bwork[- ]life balance\b|\b(?:management|leadership|working|team) style\b|\bteam dynamics?\b"
    ):
        return True
    if reading.wh in {"what", "how"} and reading.says(
        r"\blike (?:to be|to work|working|being|to join|over there|there)\b|\b(?:is|was|'s) it like\b"
    ):
        return True
    return (
        reading.wh == "what"
        and reading.subject is Subject.COMPANY
        and reading.says(r" like $")
        and reading.says(r"\b(?:is|are|'s|was|be)\b")
    )


def _asks_routine(reading: Reading) -> bool:
    if reading.bag & DUTIES - {"day-to-day"} or reading.says(r"\b(?:working )?hours\b"):
        return False
    if reading.says(r"\bday in the life\b|\bday[- ]to[- ]day\b") or reading.has(ROUTINE, STRETCHES):
        return True
    return reading.wh == "what" and reading.says(
        r"\b(?:your|the|a|an) (?:working )?(?:days?|weeks?) (?:\w+ )?(?:look|like|is like|there)\b"
    )


def _asks_liking(reading: Reading) -> bool:
    if reading.has(FAVOURITE, PART) and reading.wh in {"what", "which", ""} and not reading.speaks_of_sender:
        return True
    if reading.says(
        r"\bmost proud of\b|\bproudest of\b|\bwhy do (?:people|you) (?:like|love|enjoy|stay)\b|\bmakes? (?:\w+ ){0,3}(?:good|great) place\b|\b(?:good|great|nice) (?:place|company|team|employer) to work\b"
    ):
        return True
    if reading.subject is Subject.READER and reading.question.auxiliary not in {"would", "'d"}:
        return reading.says(
            r"\byou (?:\w+ )?(?:most |best |really )?(?:like|enjoy|love|liked|enjoyed) (?:the |best|most|least|about|doing|working|being|it|your|here|there|in )|\byou (?:\w+ )?(?:like|enjoy|love) $|\b(?:keeps|gets|motivates|attracted|drew|made|inspired|brought|excites) you\b"
        )
    return reading.says(
        r"\b(?:keeps|gets|motivates|attracted|drew|inspired|brought|excites|makes|made) you (?:get|up|going|there|here|to|stay|join|choose|want|motivated|most|excited|passionate)?\b"
    ) and not reading.says(
        r"\bwhat made you (?!join|choose|want to (?:work|join|become)|stay|decide to (?:join|become|work))"
    )


def _asks_ideal(reading: Reading) -> bool:
    people = CANDIDATE_NOUNS | words("employee person people someone somebody colleague member")
    if reading.says(
        r"\blook(?:ing)? for in\b|\bset(?:s)? (?:\w+ ){1,4}apart\b|\bstand(?:s)? out\b|\bideal (?:candidate|person|applicant|hire)\b"
    ):
        return True
    return (
        bool(reading.wh in {"what", "who", "which", "how"} and reading.has(IDEAL, people))
        and not reading.speaks_of_sender
    )


def _asks_success(reading: Reading) -> bool:
    return (
        reading.has(words("success succeed successful excel thrive flourish"))
        and not reading.speaks_of_sender
        or reading.says(r"\b(?:succeed|excel|thrive) in\b|\bsuccess (?:look|mean|measured)\b")
    )


def _asks_challenges(reading: Reading) -> bool:
    return (
        bool(reading.bag & CHALLENGES)
        or reading.has(HARD, PART)
        or reading.says(r"\bkeeps? you (?:up|awake) at night\b|\bpain points?\b")
    )


def _asks_advice(reading: Reading) -> bool:
    if reading.has(ADVICE):
        asked = reading.question.asker
        return asked is None or reading.says(r"\b(?:for|on|about|to|how)\b")
    if reading.says(
        r"\bwhat (?:would|do|can|could|should) (?:you|someone|somebody|one|people) (?:tell|say to|recommend|suggest|advise|do differently)\b|\bwish (?:you|you'd|you had) (?:\w+ )?known\b|\byounger self\b|\bif you (?:were|could) (?:me|start(?:ing)? (?:over|again))\b|\bin my (?:shoes|position|place)\b"
    ):
        return True
    if reading.says(
        r"\b(?:do you have|any|got any) (?:recommendations|suggestions)\b|\b(?:recommend|advise|suggest|recommendation)\b.*\b(?:someone|somebody|anyone|people|beginners?|me|newcomers?)\b"
    ):
        return True
    if reading.subject in {Subject.SENDER, Subject.OTHER, Subject.NONE} and reading.wh in {
        "what",
        "how",
        "which",
        "where",
    }:
        return reading.says(
            r"\bshould (?:i|one|someone|somebody|people|a \w+) (?:be )?(?:learn|build|develop|study|focus|prepare|start|do|get|read|work|know|take|improv)|\b(?:can|could|do|should|does|would|might) (?:i|one|someone|somebody|you|a person|people) (?:best |even |really )?(?:break into|get into|get in|get started|start out|enter|stand out|prepare|move into|switch|get (?:a|my) foot|become)\b|\bto (?:break|get) into\b"
        )
    return False


def _asks_path(reading: Reading) -> bool:
    if reading.wh in {"how", "why", "what", "when"} and reading.says(
        r"\byou (?:\w+ )?(?:get|got|end|ended|come|came|become|became|land|landed|break|broke|enter|start|started|fall|fell|choose|chose|decide|decided|find|found|join|joined|make|made|move|moved|go|went|first)\b"
    ):
        where = words(
            "career industry field role job position business company trade profession here there where start started line sector team in into work"
        )
        return reading.subject in {Subject.READER, Subject.OTHER, Subject.NONE, Subject.COMPANY} and bool(
            reading.bag & where
        )
    return (
        reading.says(r"\byour (?:own )?(?:career )?(?:path|journey|career|story|trajectory)\b")
        and bool(reading.wh)
        or reading.says(r"\bcareer (?:path|journey|trajectory|story)\b")
    )


def _asks_growth(reading: Reading) -> bool:
    if reading.says(
        r"\b(?:professional|career|personal) (?:development|growth)\b|\bmove up\b|\bclimb\b|\bgo next\b|\bwork my way up\b|\bcareer (?:paths?|ladder|progression|prospects)\b|\bgrow (?:in|within|into|with)\b|\btraining (?:opportunities|programme|program|budget|provided|offered|available)\b"
    ):
        return True
    return reading.has(GROWING) or reading.has(
        OPENING_UP,
        words(
            "grow growth develop development learn learning advance train training progress mentor mentoring mentorship"
        ),
    )


def _asks_future(reading: Reading) -> bool:
    if reading.says(
        r"\b(?:see|imagine|envision|picture) (?:the |your |this )?(?:\w+ )?(?:company|team|firm|business|organi[sz]ation|department|yourself|role|industry|group|things|\w+)\b.*\b(?:years?|future|months|decade|heading|going)\b"
    ):
        return True
    return reading.says(
        r"\b(?:company|team|firm|business|organi[sz]ation|you|department|industry|sector|field) (?:\w+ )?(?:heading|headed|going next)\b|\bplans? for (?:the )?(?:future|next|coming|growth|year)|\bfuture (?:plans|hold|direction|look)\b|\bwhat 's next for\b|\bnext (?:for|big)\b|\b(?:goals|plans|priorities) (?:for|over|in) the (?:next|coming|year)|\b(?:long-term|short-term|future|biggest|main|top) (?:goals?|plans?|priorit(?:y|ies)|vision)\b"
    )


def _asks_description(reading: Reading) -> bool:
    if not reading.says(r"\b(?:describe|characteri[sz]e|sum up)\b"):
        return False
    return reading.has(
        WORK_TEAM | COMPANY_NOUNS | workplaces() | words("style manager boss yourself")
    ) and not reading.says(r"\bdescribe (?:the|this) (?:\w+ )?(?:role|job|position|post)\b")


def _asks_difference(reading: Reading) -> bool:
    return reading.says(
        r"\b(?:set|sets|setting) (?:\w+ ){1,4}apart\b|\b(?:differ|different|stand out|distinguish(?:es)?|differentiates?) (?:\w+ ){0,4}(?:from|competitors|others|compan)|\bmakes? (?:\w+ ){1,4}(?:unique|special|different)\b|\b(?:differentiates?|distinguish(?:es)?) you\b"
    )


def _asks_reason(reading: Reading) -> bool:
    return (
        reading.wh == "why"
        and reading.says(
            r"\bwhy (?:should|would|do|does) (?:i|someone|somebody|anyone|people|one|a person) (?:\w+ )?(?:work|join|choose|want|leave|stay|like|pick|apply)\b"
        )
        or reading.says(
            r"\bare you happy (?:there|here|in|with|at)\b|\bwould you recommend (?:working|the company|your|it as|joining)\b|\bhow (?:do|are) you (?:like|liking|enjoy|enjoying|find|finding) (?:it|working|your|the)\b"
        )
    )


STOCK_TESTS: tuple[Callable[[Reading], bool], ...] = (
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


# --- the role ----------------------------------------------------------------------------------------------------

ROLE_SUBJECTS = frozenset({Subject.ROLE, Subject.SENDER, Subject.IT, Subject.NONE})


def role_slot(reading: Reading) -> Slot | None:
    """What a posting states of the role that this question asks for."""
    if reading.says(
        r"\bmy (?:last|old|former|previous|current|present|own) (?:job|role|post|position|contract|duties)\b"
    ):
        return None
    return next((slot for slot, test in ROLE_TESTS if test(reading)), None)


def _asks_visa(reading: Reading) -> bool:
    return reading.has(VISAS) or reading.says(r"\bwork permits?\b|\bright to work\b")


def _asks_reporting(reading: Reading) -> bool:
    if (
        reading.says(r"\breport(?:s|ing)? (?:directly )?to\b|\bline manag(?:er|ed|ement)\b")
        or reading.says(r"\b(?:my|the) (?:direct )?(?:manager|boss|supervisor)\b")
        and reading.wh == "who"
    ):
        return reading.subject in ROLE_SUBJECTS | {Subject.OTHER} or reading.wh in {"who", "whom"}
    return reading.wh in {"how big", "how large", "how many", "how small"} and reading.says(r"\bteam\b")


def _asks_start(reading: Reading) -> bool:
    if reading.says(r"\bstart(?:ing)? date\b|\bdate of (?:start|joining)\b"):
        return True
    if reading.wh in {"when", "how soon", "how early"} or (
        reading.wh in {"what", "which"} and reading.says(r"\b(?:what|which) (?:date|month|day)\b")
    ):
        if reading.subject in {Subject.COMPANY, Subject.NAME, Subject.OTHER} or reading.question.auxiliary == "did":
            return False
        return reading.says(r"\b(?:start|begin|join|commence|starting|starts|begins)\b") and (
            reading.subject is not Subject.READER
            or reading.names_role
            or reading.says(r"\b(?:someone|somebody|me|person|candidate)\b")
        )
    return reading.subject in ROLE_SUBJECTS - {Subject.SENDER} and reading.says(
        r"\b(?:start|begin|starting) (?:immediately|straight away|right away|soon|asap)\b"
    )


def _asks_deadline(reading: Reading) -> bool:
    if reading.says(r"\b(?:closing|final|cut-?off|application) date\b|\bdeadline\b|\bby when\b"):
        return reading.subject not in {Subject.SENDER} or reading.wh != ""
    return reading.says(
        r"\b(?:applications?|role|job|vacancy|position|posting|ad|advert|post|window)(?: \w+){0,2} (?:close|closes|closing|close on|shut|end|ends)\b"
    )


def _asks_applying(reading: Reading) -> bool:
    if reading.says(
        r"\bmy application (?:been|was|is|status|has|get|got|go)\b|\bstatus of my\b|\bhear(?:d)? back\b|\breceived? my\b|\bmy application\b.*\b(?:reviewed|considered|received|progress|seen)\b"
    ):
        return False
    if (
        reading.subject is Subject.READER
        and reading.question.auxiliary in {"did", "have", "do", "are", "is"}
        and not reading.says(r"\b(?:need|want|require|expect|accept|prefer|take)\b")
    ):
        return False
    if not reading.has(APPLYING) and not reading.says(
        r"\bcover(?:ing)? letter\b|\breference letters?\b|\breferences\b"
    ):
        return False
    if reading.says(r"\b(?:apply|applying|application)\b"):
        if reading.says(r"\bbefore (?:i )?apply|\bbefore applying"):
            return False
        return bool(reading.wh in {"how", "where", "who", "whom", "which", "what", "when"}) or reading.subject in {
            Subject.SENDER,
            Subject.NONE,
            Subject.IT,
            Subject.THERE,
            Subject.OTHER,
            Subject.ROLE,
        }
    if reading.says(r"\b(?:cv|resume|résumé|portfolio|cover(?:ing)? letter|references?|papers|documents?|vitae)\b"):
        return bool(reading.wh in {"how", "where", "who", "whom", "which", "what"}) or reading.says(
            r"\b(?:need|require|required|include|included|want|necessary|expect|expected|should)\b"
        )
    return False


def _asks_process(reading: Reading) -> bool:
    if reading.says(
        r"\bnext steps?\b|\b(?:hiring|recruitment|recruiting|selection|interview|application) (?:process|procedure|stages?|rounds?|steps?|timeline|timescale|timeframe)\b"
    ):
        return True
    if reading.says(
        r"\bhow many (?:\w+ )?(?:interviews?|rounds?|stages?)\b|\b(?:when|how) (?:will|are|do|would) (?:the )?interviews?\b|\bhow (?:long|quickly) (?:\w+ ){1,4}(?:process|decision|hiring)\b"
    ):
        return True
    return (
        reading.subject is Subject.THERE
        and reading.says(r"\b(?:interview|test|assessment|trial shift|trial)\b")
        and not reading.names_company
    )


def _asks_status(reading: Reading) -> bool:
    if reading.says(
        r"\b(?:still|currently|actively|now) (?:\w+ )?(?:hiring|recruiting|looking for|accepting applications|taking applications|seeking|advertising|interviewing)\b|\byou (?:\w+ )?(?:hiring|recruiting)\b|\byou (?:\w+ )?(?:found|filled|hired|appointed) (?:someone|somebody|anyone|the|it|this)\b"
    ):
        return reading.subject in {Subject.READER, Subject.COMPANY, Subject.NAME}
    if reading.subject in {Subject.ROLE, Subject.IT} or reading.says(r"\bapplications\b"):
        return reading.says(
            r"\b(?:still |already |yet |now )*(?:open|available|filled|vacant|taken|going|unfilled|up for grabs|active|live|on the market|free)\b(?! to\b)"
        ) and not reading.says(r"\bbe open\b")
    return False


def _asks_contract(reading: Reading) -> bool:
    if reading.subject in {Subject.COMPANY, Subject.NAME, Subject.READER, Subject.OTHER} and not reading.names_role:
        return False
    if reading.says(
        r"\b(?:permanent|temporary|fixed-term|freelance|seasonal|casual|temp)\b"
    ) and reading.subject in ROLE_SUBJECTS | {Subject.THERE}:
        return True
    return reading.says(
        r"\bhow long (?:\w+ )?(?:is|does|will|would) (?:\w+ )*(?:contract|role|position|placement|internship|post|job|it|probation)\b|\bhow long the (?:\w+ )*(?:contract|role|position|placement|internship|job|post|probation)\b|\b(?:type|kind|sort|length|duration) of (?:the )?contract\b|\bcontract (?:type|length|duration)\b|\bprobation(?:ary)?\b"
    )


def _asks_hours(reading: Reading) -> bool:
    if reading.says(r"\bfull[- ]?time\b|\bpart[- ]?time\b"):
        return reading.subject not in {Subject.COMPANY, Subject.NAME} or reading.names_role
    if reading.says(r"\bopening hours\b|\bvisiting hours\b"):
        return False
    if reading.says(
        r"\b(?:what|which|how) (?:\w+ )?(?:the |are |my |is |'s |would be )*(?:\w+ )?(?:hours|schedule|shifts?|rota|roster|working (?:hours|days|time)|shift pattern)\b|\bhow many (?:hours|days|shifts)\b|\b(?:which|what) (?:days|shifts|hours)\b|\bhours (?:per|a|each) week\b|\bworking hours\b"
    ):
        return reading.subject not in {Subject.COMPANY, Subject.NAME} and not (
            reading.subject is Subject.READER and not reading.says(r"\b(?:need|expect|require|want|offer|have)\b")
        )
    if reading.subject not in ROLE_SUBJECTS | {Subject.THERE}:
        return False
    return reading.has(
        words("weekend evening night shift overtime hours schedule rota roster flexible flexitime flexibility")
    ) or reading.says(
        r"\bwork(?:ing)? (?:on )?(?:weekends?|nights?|evenings?|shifts|saturdays?|sundays?|bank holidays)\b"
    )


def _asks_place(reading: Reading) -> bool:
    if reading.says(
        r"\b(?:remote|remotely|hybrid|on-?site|in-person|in-office|office-based|home-based|telework\w*|telecommut\w*|wfh)\b|\b(?:from|at) home\b|\bin the office\b|\bhome office\b"
    ):
        return reading.subject not in {Subject.OTHER} or reading.names_role or reading.speaks_of_sender
    if reading.says(
        r"\b(?:need|have|required|expected|necessary) to (?:relocate|move|live)\b|\brelocat(?:e|ion) (?:required|necessary|needed)\b"
    ):
        return reading.speaks_of_sender or reading.subject in ROLE_SUBJECTS
    if reading.wh == "where" or (
        reading.wh in {"which", "what"} and any(lemma(token) in PLACES for token in reading.question.focus)
    ):
        if reading.subject in {Subject.ROLE, Subject.IT}:
            return reading.has(BEING_PLACED | words("is be job work")) or True
        if reading.subject is Subject.SENDER:
            return reading.says(r"\b(?:work|working|based|located|be|placed|sit)\b")
    return (
        reading.wh in {"what", "where"}
        and reading.subject is not Subject.COMPANY
        and reading.says(r"\b(?:location|place of work|work location|work site) (?:of|for|is|be)?\b")
        and not reading.says(r"\byour location\b|\boffices\b")
    )


def _asks_requirements(reading: Reading) -> bool:
    if reading.speaks_of_sender and reading.says(r"\bmy (?:\w+ )?(?:" + "|".join(sorted(OWN_RECORD)) + r")\b"):
        return False
    if reading.says(r"\brequirements?\b|\bprerequisites?\b|\bqualifications?\b|\bcriteria\b|\bmust-haves?\b"):
        return reading.subject not in {Subject.COMPANY, Subject.NAME} or bool(reading.wh)
    if (
        reading.wh in {"what", "which", "how many", "how much"}
        and reading.has(ASSETS)
        and reading.has(WANTING | words("be is for"))
    ):
        return True
    if (
        reading.wh in {"what", "who"}
        and reading.subject in {Subject.READER, Subject.COMPANY}
        and reading.says(
            r"\blooking for\b|\blook for $|\bneed (?:from|in) (?:a|the)\b|\byou (?:need|want|require|looking for) $"
        )
    ):
        return True
    if reading.subject in {Subject.SENDER, Subject.OTHER, Subject.NONE} and reading.says(
        r"\b(?:i|one|you|applicants|candidates|someone) (?:\w+ )?(?:need|require|have to have|must have|ought to have)\b|\bneed to (?:have|be|speak|know)\b"
    ):
        return reading.has(ASSETS | words("car experience visa clearance portfolio reference vaccination certificate"))
    if reading.subject is Subject.READER and reading.says(
        r"\byou (?:\w+ )?(?:require|need|expect|ask for|want|insist on|accept)\b"
    ):
        return reading.has(ASSETS)
    return reading.has(
        ASSETS,
        words(
            "required necessary needed essential mandatory prerequisite preferred must important require need desirable compulsory"
        ),
    )


def _asks_travel(reading: Reading) -> bool:
    return (
        reading.says(r"\btravel(?:l?ing)?\b")
        and reading.subject in ROLE_SUBJECTS | {Subject.THERE, Subject.OTHER}
        and (reading.has(CONTAINING | WANTING) or bool(reading.wh))
    )


def _asks_duties(reading: Reading) -> bool:
    if reading.has(words("duty responsibility task")):
        return True
    if reading.says(r"\bresponsible for\b") and reading.wh in {"what", "which"}:
        return True
    if reading.wh in {"what", "how"} and reading.subject in {Subject.ROLE, Subject.IT}:
        return (
            reading.has(CONTAINING | words("do consist"))
            or reading.says(
                r"\b(?:is|be|'s) (?:it |that |the [\w -]+? )?(?:all |exactly |actually |really )*(?:about|like|exactly)?\s*$"
            )
            and reading.subject is Subject.ROLE
        )
    if reading.wh in {"what", "which"} and reading.subject is Subject.SENDER:
        return (
            reading.question.auxiliary in {"would", "will", "'d", "'ll"}
            and reading.says(r"\bi (?:'d |would |will )?(?:\w+ )?(?:be )?(?:do|doing|work on|working on|responsible)\b")
            or reading.says(
                r"\bi(?: 'd| would| 'll| will) (?:actually |really |mostly )?(?:be doing|do|be working on)\b"
            )
        )
    if reading.says(
        r"\bexpect(?:ed)? (?:of|from) (?:me|the (?:role|job|person|successful candidate|candidate|new hire))\b|\b(?:kind|sort|type) of work\b|\bjob description\b|\brole description\b|\bperson specification\b|\bexpect (?:me|the (?:candidate|person|new \w+)) to do\b"
    ):
        return True
    return False


def _asks_about_role(reading: Reading) -> bool:
    """Whether simply more about the role is asked for."""
    if reading.wh or not (reading.concealed or reading.says(r"\b(?:information|details|info|description|more)\b")):
        return False
    if reading.subject in {Subject.READER, Subject.SENDER} and not reading.concealed:
        return False
    if not reading.concealed and reading.question.auxiliary:
        return False
    first = lower(reading.tokens[0])
    if first in {"whether", "if"}:
        return False
    return any(is_role_noun(token) or is_occupation(token) for token in reading.tokens) or reading.says(
        r"\bjob description\b|\brole description\b"
    )


def _asks_containing(reading: Reading) -> bool:
    """Whether the role is asked about by what it involves, yes or no: "does the role include working weekends"."""
    return (
        reading.subject is Subject.ROLE
        and reading.says(r"\b(?:involve|include|require|entail|mean)\b")
        and reading.has(words("weekend evening night travel overtime driving shift relocation training management"))
    )


ROLE_TESTS: tuple[tuple[Slot, Callable[[Reading], bool]], ...] = (
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


# --- the company -------------------------------------------------------------------------------------------------


def _is_about_company(reading: Reading) -> bool:
    return any(test(reading) for test in COMPANY_TESTS)


EMPLOYERS = frozenset({Subject.READER, Subject.COMPANY, Subject.NAME})


def _asks_business(reading: Reading) -> bool:
    """What do you make, what industries does the consultancy serve."""
    if reading.wh not in {"what", "which"} or reading.question.auxiliary in {
        "did",
        "would",
        "should",
        "could",
        "will",
        "can",
    }:
        return False
    if reading.subject not in EMPLOYERS:
        return (
            reading.subject in {Subject.OTHER, Subject.NONE}
            and reading.says(
                r"\byour (?:\w+ ){0,2}(?:products?|services?|line of business|business model|specialit(?:y|ies)|industry|main business|core business)\b"
            )
            and reading.says(r"\b(?:are|is|'s)\b")
        )
    if (
        reading.subject is Subject.READER
        and reading.says(r"\bdo(?:ing)? (?:there|at \w+|every day|for a living|all day)?\s*$")
        and reading.concealed
    ):
        return False
    if reading.subject is Subject.READER and reading.says(r"\byou (?:have|need|want|look)"):
        return False
    if (
        reading.has(WORK_TEAM - words("group office"))
        and reading.subject is Subject.COMPANY
        and not reading.has(COMPANY_NOUNS | workplaces() - {"office", "group"})
    ):
        return False
    return reading.says(
        r"\b(?:make|makes|sell|sells|provide|provides|produce|produces|serve|serves|speciali[sz]e|speciali[sz]es|deal|deals|do|does|manufacture|manufactures|supply|supplies|trade|trades|about|in|active|doing|making|operate|operates)\b(?: (?:in|in exactly|with|on|exactly|actually|there|here|for|as a \w+))*\s*$"
    ) or (reading.has(PRODUCTS) and reading.says(r"\b(?:offer|offers|have|has|provide|work in|operate in|serve)\b"))


def _asks_size(reading: Reading) -> bool:
    if reading.wh in {"how big", "how large", "how old", "how small"}:
        return reading.subject in {Subject.COMPANY, Subject.NAME} and not reading.says(r"\bteam\b")
    if reading.wh == "how many" and any(
        lemma(token) in COUNTABLE or lower(token) in COUNTABLE for token in reading.question.focus
    ):
        if reading.speaks_of_sender or reading.says(r"\binterview|\bapplicants|\bapplied"):
            return False
        return (
            reading.subject in EMPLOYERS
            or reading.names_company
            or reading.says(r"\b(?:work|employed|there|at)\b")
            or reading.subject is Subject.THERE
        )
    return reading.says(
        r"\b(?:size of (?:the|your)|your (?:\w+ )?(?:headcount|turnover|revenue|size)|annual (?:turnover|revenue))\b"
    ) and not reading.says(r"\bsize of (?:the|your) team\b")


def _asks_age(reading: Reading) -> bool:
    if reading.subject not in EMPLOYERS | {Subject.NONE} or reading.question.auxiliary in {
        "would",
        "will",
        "should",
        "can",
        "could",
    }:
        return False
    if reading.wh == "how long":
        return reading.subject in EMPLOYERS and reading.says(
            r"\b(?:been (?:going|around|in business|running|open|trading|operating|established|operational)|existed|in (?:business|operation))\b"
        )
    if reading.wh in {"when", "what", "which", "where"}:
        if reading.subject is Subject.READER:
            return reading.says(
                r"\b(?:founded|established|start the (?:company|business|firm)|set up (?:the )?(?:company|business|firm|shop))\b"
            )
        return (
            reading.says(
                r"\b(?:founded|established|set up|started|start|begin|began|created|launched|opened|formed|built)\b"
            )
            and reading.subject is not Subject.NONE
        )
    return False


def _asks_who(reading: Reading) -> bool:
    if reading.says(
        r"\b(?:your|the company's|company's|firm's|its|their) (?:\w+ ){0,2}(?:competitors?|clients?|customers?|rivals?|competition|ceo|founders?|owners?|target (?:market|audience)|customer base|client base|investors?|shareholders?|suppliers?|partners?)\b"
    ):
        return reading.wh in {"who", "what", "which"} and not reading.says(
            r"\b(?:say|think|complain|ask|want|need|like|prefer|respond|react|use)\b"
        )
    if reading.wh == "who":
        if reading.subject is Subject.READER:
            return reading.says(r"\b(?:compete (?:with|against)|sell to|supply|serve|work (?:with|for))\s*$")
        return (
            reading.names_company
            and reading.says(
                r"\b(?:runs?|owns?|leads?|founded|heads?|started|manages?|set up|ceo|founder|owner|president|in charge|behind|boss|director)\b"
            )
            or reading.says(r"\bthe (?:ceo|founder|owner)\b")
        )
    return False


def _asks_mission(reading: Reading) -> bool:
    return (
        reading.wh in {"what", "which", "how"}
        and reading.says(
            r"\b(?:mission|(?:core |company |main |your )values|vision|motto|philosophy|ethos|stand for|strategy)\b"
        )
        and (reading.of_reader or reading.names_company)
        and not reading.says(r"\bvalues? (?:of|for)\b")
    )


def _asks_whereabouts(reading: Reading) -> bool:
    focus = any(lemma(token) in words("country city town place region location") for token in reading.question.focus)
    if reading.wh == "where" or focus or reading.wh == "what":
        if reading.says(r"\b(?:headquarters|hq|headquartered|head office)\b"):
            return True
        if reading.wh == "what":
            return False
        if reading.subject in EMPLOYERS or reading.says(
            r"\byour (?:\w+ )?(?:offices?|branch(?:es)?|locations?|sites?|shops?|stores?|factor(?:y|ies)|plants?)\b"
        ):
            return reading.says(
                r"\b(?:based|located|offices?|branch(?:es)?|locations?|operate|operates|active|present|sites?|stores?|shops?)\b"
            ) or reading.says(r"\b(?:are|is|'s) (?:you|the \w+|your \w+)\s*$")
    return (
        reading.subject is Subject.READER
        and reading.wh == ""
        and reading.says(
            r"\bdo you have (?:any )?(?:other )?(?:offices?|branches|locations?|stores?|shops?)\b(?: (?:abroad|elsewhere|overseas|in other \w+|outside \w+))?\s*$"
        )
    )


def _asks_kind(reading: Reading) -> bool:
    if (
        reading.subject not in EMPLOYERS
        or reading.question.auxiliary not in {"is", "are", "'s", "'re", ""}
        or reading.wh not in {"", "what"}
    ):
        return False
    return (
        reading.says(
            r"\b(?:a|an|more of an?|part of an?|still) (?:[\w-]+ ){0,3}(?:start-?up|business|group|charity|non-?profit|chain|subsidiary|outfit|company|firm|cooperative|co-op|franchise|partnership|organi[sz]ation|agency)\b|\b(?:family[- ](?:run|owned)|publicly (?:listed|traded|owned)|privately (?:owned|held)|independent|state-owned|listed|a limited company)\b"
        )
        and not reading.speaks_of_sender
    )


def _asks_about_company(reading: Reading) -> bool:
    """Whether simply more about the company is asked for."""
    if reading.wh:
        return reading.says(
            r"\bwhat (?:your|the) (?:company|firm|business|organi[sz]ation|\w+) (?:is|'s) (?:all )?about\b|\bwhat 's your (?:company|business) about\b|\bis your (?:\w+ )?(?:company|business|firm) (?:all )?about\b"
        )
    if not reading.concealed and not (
        reading.question.auxiliary == ""
        and reading.says(r"\b(?:information|details|more|background|history|overview)\b")
    ):
        return False
    if lower(reading.tokens[0]) in {"whether", "if"}:
        return False
    return any(_heads_about(reading, at) for at in range(len(reading.tokens)))


def _heads_about(reading: Reading, at: int) -> bool:
    """Whether a word is the company that more is asked about, and not something of the company's."""
    tokens = reading.tokens
    token = tokens[at]
    if token.pos_ not in {"NOUN", "PROPN"} or not any(
        form in workplaces() | COMPANY_NOUNS | words("organisation group") for form in forms(token)[:3]
    ):
        return False
    before = [lower(word) for word in tokens[max(0, at - 4) : at]]
    if not {"your", "the", "this"} & set(before):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and lower(following) == "'s":
        rest = {form for word in tokens[at + 2 :] for form in forms(word)[:3]}
        return bool(rest & (PRODUCTS | MISSION | ABOUT_COMPANY | WHO | words("work activity size business")))
    return (
        following is None
        or following.pos_ not in {"NOUN", "PROPN"}
        or any(form in PRODUCTS | MISSION | ABOUT_COMPANY for form in forms(following))
    )


COMPANY_TESTS: tuple[Callable[[Reading], bool], ...] = (
    _asks_business,
    _asks_size,
    _asks_age,
    _asks_who,
    _asks_mission,
    _asks_whereabouts,
    _asks_kind,
    _asks_about_company,
)


def topic(question: Interrogative, *, it_is_role: bool = True) -> Topic | None:
    """What a question is about, if it is one of the things that everybody asks.

    `it_is_role` says that "it" may stand for the role.
    """
    reading = Reading(question)
    if _is_pay(reading):
        return Topic(Scope.PAY)
    if _is_fit(reading):
        return Topic(Scope.FIT)
    if reading.subject is Subject.IT and not it_is_role:
        return None
    if _is_stock(reading):
        return Topic(Scope.STOCK)
    slot = role_slot(reading)
    if slot is not None:
        return Topic(Scope.ROLE, slot)
    return Topic(Scope.COMPANY) if _is_about_company(reading) else None
