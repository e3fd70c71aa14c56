"""The posting: which of its lines answers a question.

A posting is read sentence by sentence, because its lines may be whole paragraphs. A question about one of the things
that postings state (hours, place, start ...) is answered by a sentence that states it; any other question is answered
by a sentence that holds all of its own words, if it is one that a statement can answer (not why, not which is harder).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .clauses import lemma, lower
from .memo import once
from .model import parse
from .scopes import Scope, Slot
from .specificity import forms, title_words
from .vocabulary import MONTHS, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from ..reading.context import Posting
    from .questions import Question


class Line(NamedTuple):
    """A sentence of a posting, with the number of the line that it begins on.

    `stems` are its words, inflection taken off, with the names of the synonym groups that they belong to. `heading` is
    the heading that it stands under, in lower case.
    """

    number: int
    text: str
    stems: frozenset[str]
    heading: str = ""

    @property
    def plain(self) -> str:
        """The words in lower case, signs of markup and underscores taken for spaces."""
        return " ".join(re.sub(r"[*_#>|`]+", " ", self.text).lower().replace("’", "'").split())


SYNONYMS = {
    "pay": "salary pay compensation wage remuneration stipend earnings paid rate bonus",
    "remote": "remote remotely hybrid home homeworking telework telecommute wfh onsite distributed",
    "place": "location based located place site office town city",
    "start": "start begin commence commencement join starting",
    "closing": "close closing deadline cutoff apply-by closes",
    "hours": "hour shift schedule rota roster",
    "holiday": "holiday vacation leave pto",
    "pension": "pension retirement 401k superannuation",
    "degree": "degree diploma bachelor bsc msc phd doctorate",
    "licence": "licence license licensed",
    "visa": "visa sponsorship sponsor",
    "travel": "travel traveling travelling trip",
    "application": "apply application applicant submit",
    "resume": "resume résumé cv vitae",
    "weekend": "weekend saturday sunday",
    "night": "night overnight nightshift",
    "requirement": "requirement qualification required must essential",
    "duty": "duty responsibility task responsible",
    "train": "train training trained",
    "car": "car vehicle",
    "insurance": "insurance insured insure",
    "parking": "parking park",
    "manage": "manage management supervise supervision",
    "report": "report reporting",
    "language": "language fluent fluency bilingual",
}
GROUP_OF = {word: f"={group}" for group, members in SYNONYMS.items() for word in members.split()}

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?", re.UNICODE)
SENTENCE = re.compile(r"[^\n.!?]*(?:[.!?](?![\s\"')\]]|$)[^\n.!?]*)*[.!?]*[\"')\]]*")
BULLET = re.compile(r"^\s*(?:[-*•·–—+]|\d{1,2}[.)])\s+")
HEADING = re.compile(
    r"^\s*(?:#{1,6}\s*.+|\*{2}[^*]+\*{2}:?|__[^_]+__:?|[A-Z][^.!?;]{2,60}:|[A-Z][A-Z &/’'-]{3,60})\s*$"
)
LONGEST_HEADING = 70

MONTH = "|".join(sorted((month for month in MONTHS if month != "may"), key=len, reverse=True)) + "|may"
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{MONTH})|(?:{MONTH})\.? \d{{1,4}}|\d{{4}}-\d\d-\d\d|"
    rf"\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"
)

EVIDENCE: dict[Slot, str] = {
    Slot.DUTIES: r"\b(?:responsibilit|duties|tasks?\b|you will\b|you'll\b|your role\b|responsible for|day[- ]to[- "
        r"]day|role involves|the role (?:includes|entails)|what you)",
    Slot.REQUIREMENTS: r"\b(?:requirements?|qualifications?|required|must have|must be|essential|you have\b|you should "
        r"have|you bring|experience (?:with|in|of|as)|years'? (?:of )?experience|(?:at least|minimum of|"
        r"minimum|\d+\+?) (?:[\w-]+ )?years?|fluent|fluency|degree|diploma|licen[cs]e|we are looking for|"
        r"we're looking for|looking for (?:a|an|someone)|about you|ideal candidate|who you are)\b",
    Slot.PLACE: r"\b(?:location|based (?:in|at|out)|located (?:in|at)|remote(?:ly)?|hybrid|on-?site|in-person|"
        r"work(?:ing|ed|s)? from home|days? (?:a week )?(?:at|from) home|home office|telework|in the "
        r"office|in our (?:\w+ )?(?:office|studio|lab|clinic|shop|kitchen)|office in)\b",
    Slot.HOURS: r"\b(?:full[- ]?time|part[- ]?time|\d{1,2}(?:[.,]\d+)?(?:\s*[-–]\s*\d{1,2})?[- ]?(?:hours?|"
        r"hrs?)\b|hours(?: of work)?:|working hours|work hours|shifts?|rota|roster|weekends?|evenings?|"
        r"nights|schedule|monday (?:to|through|-|–) friday|mon\s?[-–]\s?fri|\d{1,2}(?:[:.]\d\d)?\s?(?:am|"
        r"pm)|flexible hours|flexitime)\b",
    Slot.CONTRACT: r"\b(?:permanent|temporary|fixed[- ]term|contract (?:type|length|of|is|position|role)|\d+[- "
        r"](?:month|year|week)s?(?: contract| term| position| appointment| placement)|seasonal|freelance|"
        r"probation(?:ary)?|casual|open-ended|limited to \d|term appointment|internship (?:lasts|runs|"
        r"is))\b",
    Slot.START: rf"\b(?:start(?:ing)?[ _-]?(?:date\b|on\b|in\b|from\b|:)|(?:start|begin|join|commence)s? (?:on|in|"
        rf"from|immediately|as soon|by|around)\b|as soon as possible|immediate start|available from|"
        rf"commenc\w+|start: |asap|from {DATE}|fill the (?:post|position|role) (?:by|from|in))",
    Slot.APPLYING: r"\b(?:to apply(?:[,:]| for (?:this|the)| please| send| submit| visit| click| go\b)|how to apply|"
        r"apply (?:here|online|via|through|by|at|on|with|using|now)|please (?:send|submit|email|apply|"
        r"include|forward|complete)|send (?:us )?(?:your|a)|submit (?:your|a)|cover letter|application "
        r"(?:form|portal|package|materials)|applications? (?:should|must|to|via|through|by)|e-?mail "
        r"(?:your|us)|résumé|resume|cv\b)",
    Slot.DEADLINE: rf"\b(?:deadline|clos(?:es|ing|e)[ _-]?(?:date|on|at|:|{DATE})|apply by|applications? (?:close|"
        rf"due|must be|will be accepted|are accepted|accepted until|by)|(?:by|until|before) {DATE}|open "
        rf"until|rolling basis|last date|no later than)",
    Slot.STATUS: r"\b(?:deadline|clos(?:es|ing|e)[ _-]?(?:date|on|at|:)|apply by|applications? (?:close|due)|open "
        r"until|position (?:is )?(?:closed|filled)|until filled|(?:active|closed|open): (?:true|false|"
        r"yes|no)|active = |apply (?:by|before))",
    Slot.REPORTING: r"\b(?:report(?:s|ing)? (?:directly )?to|line manag|supervised by|team of|you will (?:join|lead) "
        r"a team|(?:a|our) [\w-]+[- ](?:person|strong|member) team|managed by|under the (?:direct "
        r")?(?:supervision|direction))",
    Slot.PROCESS: r"\b(?:interviews?\b|(?:selection|hiring|recruitment|application) (?:process|stages?|rounds?)|"
        r"shortlist(?:ed|ing)?|trial (?:shift|day)|phone screen)",
    Slot.VISA: r"\b(?:visa|sponsor(?:ship)?|right to work|work permit|authori[sz]ed to work|work "
        r"authori[sz]ation|citizenship|(?:must be|be) (?:an? )?(?:u\.?s\.? )?citizens?|eligib\w+ to "
        r"work)\b",
    Slot.TRAVEL: r"\btravel",
    Slot.ABOUT: r"\b(?:responsibilit|duties|you will\b|you'll\b|about the (?:role|job|position)|role summary|"
        r"position summary|job description|summary|overview|the role)\b",
}  # fmt: skip
HEADED = {
    Slot.DUTIES: r"responsibilit|dut(?:y|ies)|what you|tasks|objectives|the role|job description|role summary|day "
    r"to day",
    Slot.REQUIREMENTS: r"requirement|qualification|about you|what we|who you are|skills|you have|you bring|experience|"
    r"looking for|essential|person spec|need",
    Slot.APPLYING: r"apply|application",
    Slot.PROCESS: r"process|next|happens|stages|interview|hiring",
}

EVERYWHERE = words(
    "be do have get role job position post will would kind sort type team company work person one know tell use"
)
"""Words that stand in every posting and so decide nothing."""
CANNOT_BE_STATED = words("why how")
COMPARING = words("more most less least first rather better best worse worst hardest harder often prefer biggest same")
EXISTENCE = words("have offer provide use require need include involve accept run allow")
ADJUNCTS = words("quotation now because since given though although whereas unless despite considering")
HOW_STATED = re.compile(r"^how (?:many|much|long|often|big|large|soon|far|early|late)$")
LONGEST_GUESS = 2


def stem(word: str) -> str:
    """A word without its English inflection, good enough to tell "covers" and "covering" for the same."""
    word = word.lower().replace("’", "'")
    word = word.removesuffix("'s")
    if len(word) > 4 and word.endswith(("ies", "ied")):
        return f"{word[:-3]}y"
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and re.search(r"[aeiouy]", word[: -len(ending)]):
            word = word[: -len(ending)]
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            return word.removesuffix("e")
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes", "zes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


def _keys(word: str, base: str = "") -> Iterator[str]:
    """The stems of a word and of its lemma, and the synonym groups of both."""
    for form in {word.lower(), base.lower() or word.lower()}:
        yield stem(form)
        for known in (form, form.removesuffix("s")):
            if known in GROUP_OF:
                yield GROUP_OF[known]


@once
def lines(posting: Posting) -> tuple[Line, ...]:
    """The sentences of a posting, in order."""
    pieces = list(_pieces(posting.text))
    docs = parse(piece for _, piece, _ in pieces)
    found: list[Line] = []
    for (number, piece, heading), doc in zip(pieces, docs, strict=True):
        bases = {str(token.text).lower(): lemma(token) for token in doc}
        stems = {
            key for word in WORD.findall(piece.replace("_", " ")) for key in _keys(word, bases.get(word.lower(), ""))
        }
        found.append(Line(number, piece, frozenset(stems), heading))
    return tuple(found)


def _pieces(text: str) -> Iterator[tuple[int, str, str]]:
    """The sentences of a text, each with the number of its line and the heading above it."""
    heading = ""
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
        bare = BULLET.sub("", line).strip()
        if not bare or not any(character.isalnum() for character in bare):
            continue
        if len(bare) <= LONGEST_HEADING and HEADING.match(line):
            heading = " ".join(WORD.findall(bare)).lower()
        for match in SENTENCE.finditer(bare):
            piece = match[0].strip()
            if any(character.isalnum() for character in piece):
                yield number, piece, heading


def answer(posting: Posting, question: Question) -> Line | None:
    """The line of the posting that answers a question; None where it leaves that out."""
    if _refers_to_posting(question):
        return None
    own = _own_words(question)
    if own:
        stating = _line_with(posting, question, own) if _can_be_stated(question) else None
        return stating or (
            _stating(lines(posting), question.slot) if _is_guess(question) and question.slot is not None else None
        )
    if question.is_specific or question.slot is None:
        return None
    asked = _very_thing(question)
    told = tuple(line for line in lines(posting) if not asked or asked & line.stems)
    return _line_naming_topic(told, question) or _stating(told, question.slot)


def _refers_to_posting(question: Question) -> bool:
    """Whether the question starts from what the posting says: "the ad mentions two sites; which ..."."""
    if question.silent:
        return True
    said = (*question.form.preamble, *question.form.words)
    named = any(
        lower(token) in {"posting", "ad", "advert", "advertisement", "listing", "description"} for token in said
    )
    says = any(
        lemma(token)
        in {
            "say",
            "mention",
            "list",
            "ask",
            "name",
            "state",
            "call",
            "specify",
            "speak",
            "describe",
            "read",
            "note",
            "put",
            "leave",
            "quote",
        }
        for token in said
    )
    return "quotation" in question.residue or (named and says and question.is_specific)


def _own_words(question: Question) -> tuple[Token, ...]:
    """The words of the question that make it specific."""
    wanted = list(question.residue)
    found: list[Token] = []
    titles = title_words(question.form.words)
    for token in question.form.words:
        if (
            question.slot is Slot.REQUIREMENTS
            and token.text[:1].isupper()
            and token.i not in titles
            and token.pos_ in {"PROPN", "ADJ", "NOUN"}
            and token != question.form.words[0]
        ):
            found.append(token)
            continue
        for name in (lemma(token), str(token.text)):
            if name in wanted:
                wanted.remove(name)
                found.append(token)
                break
    return tuple(found)


def _can_be_stated(question: Question) -> bool:
    """Whether a statement in a posting can answer: not why, not how, not what is harder, nothing that gives reasons."""
    wh = question.form.wh
    if (wh in CANNOT_BE_STATED or wh.startswith("how")) and not HOW_STATED.match(wh):
        return False
    if question.residue and set(question.residue) & ADJUNCTS:
        return False
    if {lower(token) for token in question.form.words} & COMPARING:
        return False
    return question.scope not in {Scope.FIT, Scope.STOCK} and not question.form.preamble


def _line_with(posting: Posting, question: Question, own: tuple[Token, ...]) -> Line | None:
    """The sentence that holds all of the question's own words, or all but the alternatives that it offers."""
    options = _alternatives(question, own)
    needed = [token for token in own if token not in options]
    generic = [token for token in question.form.words if token not in own and _matters(token)]
    if len(own) < 2 and not generic and not _asks_existence(question):
        return None
    stating = [
        line
        for line in lines(posting)
        if all(_stands_in(token, line) for token in needed)
        and (not options or any(_stands_in(token, line) for token in options))
        and (len(own) > 1 or _asks_existence(question) or any(_stands_in(token, line) for token in generic))
    ]
    return max(stating, key=lambda line: sum(_stands_in(token, line) for token in (*own, *generic)), default=None)


def _matters(token: Token) -> bool:
    """Whether a generic word still says what the question is about."""
    return token.pos_ in {"NOUN", "VERB", "ADJ", "PROPN"} and lemma(token) not in EVERYWHERE


def _stands_in(token: Token, line: Line) -> bool:
    keys = set(_keys(lower(token), lemma(token)))
    if keys & line.stems:
        return True
    return any(f"={form}" in line.stems for form in forms(token)[:3])


def _alternatives(question: Question, own: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words that the question offers as alternatives: "SAP or Oracle", "37 or 40 hours"."""
    found: list[Token] = []
    tokens = question.form.words
    for at, token in enumerate(tokens):
        if lower(token) != "or":
            continue
        before = next((word for word in reversed(tokens[:at]) if word in own), None)
        after = next((word for word in tokens[at + 1 :] if word in own), None)
        found.extend(word for word in (before, after) if word is not None)
    return tuple(found)


def _asks_existence(question: Question) -> bool:
    """Whether only the existence of something is asked for: "is there parking", "do you use Kotlin"."""
    form = question.form
    if form.wh:
        return False
    if question.slot is Slot.REQUIREMENTS:
        return True
    if form.subject and lower(form.subject[0]) == "there":
        return True
    return any(lemma(token) in EXISTENCE and token.pos_ == "VERB" for token in form.rest[:3])


def _is_guess(question: Question) -> bool:
    """Whether a question about a slot only adds a guess: "is it based in Malmö?", "would it start in June?"."""
    names = [word for word in question.residue if word[:1].isupper() or any(character.isdigit() for character in word)]
    dates = [word for word in question.residue if word.lower() in MONTHS | WEEKDAYS]
    if len(question.residue) > LONGEST_GUESS or len({*names, *dates}) < len(set(question.residue)):
        return False
    return (
        not question.form.preamble
        and question.slot in {Slot.PLACE, Slot.START, Slot.DEADLINE, Slot.HOURS}
        and not ({lower(token) for token in question.form.words} & COMPARING)
    )


def _line_naming_topic(told: Sequence[Line], question: Question) -> Line | None:
    """The sentence that states a slot in the question's own generic words: "weekends", "degree", "remote"."""
    if question.slot in {Slot.ABOUT, Slot.DUTIES, Slot.STATUS, None}:
        return None
    pattern = re.compile(EVIDENCE[question.slot])
    telling = [token for token in question.form.words if _matters(token)]
    best: tuple[int, Line] | None = None
    for line in told:
        score = sum(_stands_in(token, line) for token in telling)
        if score and pattern.search(line.plain) and not _is_heading_only(line) and (best is None or score > best[0]):
            best = (score, line)
    return best[1] if best else None


def _is_heading_only(line: Line) -> bool:
    return bool(line.plain.rstrip(":") == line.heading)


TOPICS_OF_THEIR_OWN = {
    Slot.REQUIREMENTS: words("=degree =licence =language year"),
    Slot.REPORTING: words("report team"),
    Slot.HOURS: words("weekend evening night =weekend =night"),
    Slot.PLACE: words("=remote"),
}
"""Within a slot, things that a posting may leave out though it fills the slot: "do I need a degree?"."""


def _very_thing(question: Question) -> frozenset[str]:
    """The keys of what is asked where its slot holds several things."""
    own = TOPICS_OF_THEIR_OWN.get(question.slot, frozenset()) if question.slot is not None else frozenset()
    return frozenset(key for token in question.form.words for key in _keys(lower(token), lemma(token))) & own


def _stating(told: Sequence[Line], slot: Slot | None) -> Line | None:
    """The first sentence that states a slot, or stands under its heading."""
    if slot is None:
        return None
    pattern = re.compile(EVIDENCE[slot])
    headed = re.compile(HEADED[slot]) if slot in HEADED else None
    below: Line | None = None
    for line in told:
        if headed is not None and below is None and headed.search(line.heading) and not _is_heading_only(line):
            below = line
        if pattern.search(line.plain) and not _is_heading_only(line):
            return below or line
    return below
