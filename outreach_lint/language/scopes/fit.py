"""Questions that ask the reader to judge the writer's chances."""

from __future__ import annotations

import re

from ..vocabulary import words
from .reading import CLASSES, Reading, Subject, phrases

CHANNELS = words("website portal email mail online directly form link through via in-person person site recruiter")
CREDENTIALS = words("licence license permit pin visa clearance registration certificate certification authorisation")
COUNSEL = words("advice tip pointer tips pointers guidance")
"""Counsel is no verdict: "any advice for someone like me"."""
RECORD = (
    "background|experience|profile|cv|resume|résumé|qualifications?|degree|application|skills?|"
    "history|portfolio|training"
    "|education|record|age|accent|gap|career|chances?|odds|hopes?|prospects|likelihood|work|lack"
)
CLASSES["record"] = rf"my (?:[\w-]+ ){{0,2}}(?:{RECORD})"
CLASSES["fit"] = (
    r"(?:fit|match|candidate|applicant|qualified|eligible|suitable|suited|contender|competitive|overqualified"
    r"|underqualified|enough|sufficient|relevant|transferable|appropriate|adequate|acceptable|considered|shortlisted"
    r"|welcome|right (?:for|one|person)|strong|competent|capable enough"
    r"|admissible|worthy|attractive|hireable|employable)"
)

CHANCES = phrases(
    r"""
    stand (?:a|any|much of a|no) <one>(?:chance|shot)
    (?:have|got|in with|be in with) (?:a|any|much of a) <one>(?:chance|shot|shout|hope|prayer)
    (?:chances|odds|likelihood) (?:are )?(?:of|that|for) (?:me|my|i|someone like me)
    what (?:are|would be) (?:my|the) (?:chances|odds) | my (?:chances|odds|prospects)
    (?:count|work) against me | hold <some>against me | rule me out | disqualify me | put you off
    (?:hurt|harm|affect|spoil|damage) my (?:chances|odds|application)
    worth (?:my |me |it )?(?:while |time )?<one>(?:for me )?(?:to )?(?:my )?(?:apply|applying|trying|submitting\
        |a try|a shot|a go)
    (?:any|much|a|the) (?:point|sense) (?:in )?(?:me |my )?(?:to )?apply(?:ing)?
    waste of <one>time <some>(?:to )?apply(?:ing)?
    how (?:strong|good|competitive|relevant|suitable) (?:is|are) my <some>
    too (?:old|young|junior|senior|experienced|inexperienced|green) (?:to apply|for (?:the|this) [\w-]+)
    (?:i|my [\w-]+) <one>(?:compare|measure up|stack up|shape up)
    (?:my|gap|lack of) <some><some>(?:is|are|be) (?:a |an |any |too )?<one>(?:problem|issue|barrier|obstacle\
        |deal-?breaker|disadvantage|hindrance|drawback|concern|stumbling block|showstopper)
    (?:someone|somebody|anyone|people|an? \w+) like (?:me|mine|myself) | (?:can|could) do (?:this|the|such a) <job>
    (?:person|somebody|someone|candidate|applicant|anyone|people) (?:with|of) my [\w-]+
    <anybody> .{0,200}(?:likely to|stand a chance|be considered|get an interview|be hired|be invited|be taken on)
    (?:consider|accept|take|take on|hire|interview|look at|interested in|open to) <some>(?:candidates?\
        |applicants?|applications?|people|someone|somebody|anyone|person) <some>(?:without|from outside|from an?\
        |from someone|with no|with little|changing|who (?:have|has|lacks?|do|does))
    """
)  # fmt: skip
SUFFICING = phrases(
    r"""
    what it takes | in the running | cut out for | up to (?:the job|it|scratch) | good enough | make the cut
    tick <one>(?:the )?boxes
    """
)
CANDIDATES_OF_A_KIND = words("degree grade diploma year experience background candidate applicant person someone gpa")
WHETHER_TO_APPLY = phrases(
    r"""
    should i (?:even |still |bother |go ahead and |just )*(?:to )?apply
    (?:recommend|suggest|advise|encourage|think|reckon|say) (?:that |for )?(?:i|me|my) (?:should |ought to |even \
        |still )*(?:to )?apply(?:ing)?
    """
)  # fmt: skip
SENDER_IS_FIT = phrases(
    r"""
    (?:be|am|are|is|was|become|make|makes|seem|sound|look|count as|qualify as|feel) (?:a |an |the |your \
        |of )?<some><fit>
    (?:i|my) <some>(?:fit|match|qualify|suit|suffice|sound right|look right|impress)<end>
    (?:i|my) <some>(?:fit|match|qualify|suit|suffice|sound right|look right|look good|impress) (?:in|into\
        |the bill|for|you|your|the|what|to)
    (?:meet|match|fulfil|satisfy|tick) (?:the|your|all|enough) (?:[\w-]+ )?(?:requirements?|criteria|needs\
        |expectations|profile|boxes)
    (?:like )?what you (?:are|would be) (?:after|looking for|seeking)
    (?:be )?of interest (?:to you)? | be (?:useful|valuable|helpful|attractive|interesting) to you
    """
)
WRITER_CALLED_FIT = phrases(
    r"""
    me (?:a |an )?<one>(?:eligible|suitable|candidate|qualified|competitive|fit|match|strong)
    i <some>(?:fit|match|eligible|qualified|qualify|suitable|suited|good enough|considered|a strong|be right)
    <record> <some>(?:fits|suits|matches|qualifies|counts|enough|relevant|sufficient|suitable|suit|fit|match)
    me (?:fitting|fit) in
    """
)
NOT_JUDGED = phrases(
    r"""
    am i right (?:that|in|to|about) | right (?:now|away)
    (?:fit|match) the (?!role|job|requirements|profile|needs|criteria|posting|ad|position|bill|description\
        |<job>)[\w-]+
    """
)
JUDGED = phrases(
    r"""
    (?:consider|see|picture|view|rate|assess|imagine|judge|hire|take|evaluate|regard|think of|think about|make of\
        |rank|shortlist|interview|entertain|look at|want|invite|seeing|considering|picturing)(?: hiring| taking\
        | of)? (?:me|<record>)
    """
)  # fmt: skip
ERRANDS = phrases(
    r"""
    (?:take|see|find|want|invite) me (?:to|through|at|for) | look at my (?:cv|resume|résumé|portfolio|work|website)
    """
)


GETTING_ON = phrases(
    r"""
    excel | succeed | thrive | flourish | shine | prosper | do well | get on | get ahead | grow | progress | advance
    improve | prepare | develop
    """
)
"""What one asks advice on, with "how", and no verdict."""
THINKS_OF_WRITER = re.compile(
    r"\b(?:think|believe|feel|reckon|say|suppose|imagine|consider|see)(?: that)? (?:i|my [\w-]+(?: [\w-]+)?)\b"
)
"""The reader's opinion is asked, and the writer is its subject: "do you think I would be"."""


def is_about_fit(reading: Reading) -> bool:
    """Whether the reader is asked to judge the writer's chances."""
    if reading.bag & COUNSEL or (reading.wh == "how" and reading.says(GETTING_ON)):
        return False
    if reading.bag & CREDENTIALS and not reading.speaks_of_sender:
        return False
    if reading.says(CHANCES) or (reading.says(SUFFICING) and _may_be_about_sender(reading)):
        return True
    if reading.says(WHETHER_TO_APPLY) and not reading.wh and not reading.has(CHANNELS):
        return True
    if not reading.speaks_of_sender or reading.says(NOT_JUDGED):
        return False
    return _is_sender_judged(reading) or _judges_sender(reading)


def _may_be_about_sender(reading: Reading) -> bool:
    """Whether it is the writer, or somebody of his kind, who is to do."""
    if reading.speaks_of_sender or reading.bag & CANDIDATES_OF_A_KIND or " enough for your " in reading.text:
        return True
    return reading.subject is Subject.IT or (reading.names_role and not reading.speaks_of_reader)


def _is_sender_judged(reading: Reading) -> bool:
    """Whether the writer, or what the writer has, is to be called fit: "would I be a match", "is my degree enough"."""
    if reading.subject is Subject.SENDER:
        return not (reading.bag & CREDENTIALS and reading.wh) and reading.says(SENDER_IS_FIT)
    if THINKS_OF_WRITER.search(reading.text):
        return reading.says(SENDER_IS_FIT) or reading.says(WRITER_CALLED_FIT)
    return reading.says(WRITER_CALLED_FIT)


def _judges_sender(reading: Reading) -> bool:
    """Whether the reader is to judge the writer: "would you consider me", "how do you rate my odds"."""
    if reading.subject not in {Subject.READER, Subject.COMPANY}:
        return False
    return reading.says(JUDGED) and not reading.says(ERRANDS)
