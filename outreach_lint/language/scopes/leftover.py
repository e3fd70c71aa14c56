"""Questions that no turn of phrase knows, in which nothing specific stands: they are routed by the words they have.

A question made of generic words alone could be sent to anybody. If it speaks of the role, the posting is the place to
look; if of the employer, the website; if of working life in general, it stands on the interview lists.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from ..vocabulary import words
from .reading import CANDIDATE_NOUNS, COMPANY_NOUNS, EMPLOYERS, WORK_TEAM, Reading, Subject, phrases

if TYPE_CHECKING:
    from ..interrogatives import Interrogative


class Leaning(Enum):
    """What a question of generic words leans to."""

    FIT = "fit"
    ROLE = "role"
    COMPANY = "company"
    STOCK = "stock"


PAST = words("did was were had has have 've")
ROLE_WORDS = CANDIDATE_NOUNS | words(
    "role job position post vacancy opening placement internship apprenticeship traineeship recruitment hiring "
    "application interview requirement someone somebody anyone"
)
RECORD = words(
    "background experience profile cv resume résumé qualification degree application skill history "
    "portfolio training age"
)
BUSINESS = words(
    "product service client customer industry sector market competitor company business firm organisation organization "
    "founder owner brand offering supplier partner employer private public abroad office branch country city"
)
WORKING_LIFE = words(
    "team colleague people employee job work career industry day week success future trade staff person manager boss "
    "company role life culture profession field growth goal skill quality value advice challenge department leadership "
    "motivate motivated enjoy strength mentor"
)
OPEN_WH = words("what how why which where who")
DOING_BUSINESS = phrases(
    r"""makes? | sells? | provides? | offers? | serves? | work with | works with | operates? | trades?"""
)
POINTING = phrases(r"""(?:those|these) [\w-]+ | (?:that|this) (?!<job>|<employer>|<team>)[\w-]+""")
CHOOSING = phrases(
    r"""(?:like|want|need|prefer|help) me | let me | for me | me to | i (?:can|could) (?:send|help|do|show)"""
)


def leaning(question: Interrogative) -> Leaning | None:
    """What a question without anything specific leans to; None where it is no question for a list."""
    reading = Reading(question)
    if reading.subject is Subject.IT or reading.says(CHOOSING) or reading.says(POINTING) or not _is_lasting(reading):
        return None
    if _judges_record(reading):
        return Leaning.FIT
    if reading.speaks_of_sender and reading.subject is not Subject.SENDER:
        return None
    if _speaks_of_company(reading):
        return Leaning.COMPANY
    if reading.bag & ROLE_WORDS and not (reading.wh in {"how", "why"} and reading.speaks_of_reader):
        return Leaning.ROLE
    wanted = reading.wh.partition(" ")[0] in OPEN_WH or reading.subject in EMPLOYERS | {Subject.THERE}
    return Leaning.STOCK if wanted and reading.bag & WORKING_LIFE else None


def _is_lasting(reading: Reading) -> bool:
    """Whether a state is asked about, not something that happened: "did the team like it?" is about an event."""
    return bool(reading.wh) or reading.auxiliary not in PAST


def _judges_record(reading: Reading) -> bool:
    own = reading.subject is Subject.SENDER and reading.question.subject[0].lower_ in {"my", "mine"}
    return own and reading.wh in {"", "how"} and bool(reading.bag & RECORD)


def _speaks_of_company(reading: Reading) -> bool:
    if reading.wh in {"why", "how"} or reading.subject not in EMPLOYERS:
        return False
    if reading.bag & WORK_TEAM - {"group", "office"} and not reading.bag & COMPANY_NOUNS:
        return False
    if reading.subject is Subject.READER:
        return (
            bool(reading.wh)
            and bool(reading.says(DOING_BUSINESS) or reading.bag & BUSINESS)
            and not reading.bag & ROLE_WORDS
        )
    return bool(reading.bag & BUSINESS or reading.wh in {"who", "when", "where"} or reading.subject is Subject.COMPANY)
