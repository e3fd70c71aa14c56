"""The subject line: the marks before it, whether it says what the mail is about, and whether a thread stands behind it.

A subject is judged word by word against a closed vocabulary of words that say nothing (`empty_subjects`), and not \
    by its
grammar alone: subjects are fragments in title case, of which a tagger makes one long name.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import Zone
from .match import lexicon
from .memo import once
from .model import parse
from .roles import REQUISITION
from .slots import draft_slots
from .specificity import known_names, occupations
from .vocabulary import MONTHS, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ..reading.draft import Block, Draft

    Tags = Callable[[str], Mapping[int, str]]

MARK = re.compile(
    r"\s*(?P<kind>re|fwd?|aw|antw|wg|sv|vs|vb|ref|rif|tr|rv|enc|odp|ynt)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*:\s*",
    re.IGNORECASE,
)
"""What mail programs put before the subject of an answer or of a forwarded message."""

FORWARDING = words("fw fwd wg vb tr rv enc")

NOTHING = re.compile(
    r"[\W_]*(?:(?:no|without(?:\s+an?)?|empty|blank|missing|insert|add|enter|your|type|the)?\s*(?:email\s+)?subject(?:\s+(?:line|here))*"
    r"|none|nil|null|n/?a|untitled|unbenannt|tbd|tbc|todo|x{1,5}|test|asdf\w*|new\s+(?:message|mail|email)"
    r"|(?:no|without)\s+title)?[\W_]*",
    re.IGNORECASE,
)
"""A subject line that only says that there is none."""

WORD = re.compile(r"[^\W_]+(?:['.\-\u2010\u2011/+&][^\W_]+)*[+#]{0,2}")
JOINT = re.compile(r"[-/\u2010\u2011]")
TAG = re.compile(r"\[[^\]]{0,200}\]|\((?=[^)\d]{0,200}\d)[^)]{0,200}\)")
CODE = re.compile(r"(?=[\w/.-]*\d)(?=(?:[\w/.-]*\d){2}|[A-Za-z]+[-/])[\w/.-]+")


class Subject(NamedTuple):
    """The subject of a draft; `start` and `end` are offsets into `Draft.text` of what stands behind the marks."""

    marks: tuple[str, ...]
    text: str
    start: int
    end: int


@once
def subject(draft: Draft) -> Subject | None:
    """The subject line without "Re:" and "Fwd:"; None where the draft has none or an empty one."""
    block = next(draft.zone(Zone.SUBJECT), None)
    return None if block is None else _subject(draft, block)


def _subject(draft: Draft, block: Block) -> Subject:
    text = draft.words(block)
    at = 0
    marks: list[str] = []
    while mark := MARK.match(text, at):
        marks.append(mark["kind"].lower())
        at = mark.end()
    return Subject(tuple(marks), text[at:], block.start + at, block.end)


def says_nothing(text: str) -> bool:
    """Whether a subject is none: blank, a dash, "(no subject)"."""
    return NOTHING.fullmatch(text) is not None


# --- What it is about --------------------------------------------------------------------------------------------

ROLE_NOUNS = words(
    "role roles job jobs position positions post posts vacancy vacancies opening openings opportunity opportunities "
    "placement internship apprenticeship traineeship work career careers employment team department gig contract"
)
SURE_ROLE_NOUNS = words("role position post job vacancy opening team department manager placement internship")
FIELDS = words("hr recruitment recruiting management training communication communications development acquisition")
"""Words that are empty by themselves and name a field before a role: "HR role"."""

TITLES = words(
    "manager director assistant executive leader supervisor specialist volunteer intern trainee apprentice worker "
    "expert recruiter coordinator adviser advisor lead officer head"
)
"""Empty by themselves ("dear manager"), a title behind a noun: "stage manager"."""

NO_TITLE_BEFORE = words(
    "hiring recruiting recruitment hire employee candidate job career talent star superstar dream graduate student "
    "replacement future work life person people number day gem asset next new interest application leadership"
)
ENCOUNTERS = words(
    "interview meeting call chat conversation talk visit coffee lunch discussion appointment session trial tour "
    "application letter email"
)
OWN_WORKS = words("talk letter story chapter page idea vision mission")
"""Empty by themselves, and something of the reader's behind "your"."""

PROGRAMMES = words("programme program scheme intake cohort internship placement apprenticeship residency traineeship")
GAIN_VERBS = words(
    "boost double triple quadruple 10x 5x 2x 3x grow increase skyrocket maximise maximize transform supercharge unlock "
    "elevate explode accelerate scale multiply upgrade raise lift drive skyrocketing boosting growing"
)
GAINS = words(
    "revenue revenues sales profit profits productivity business pipeline conversion conversions roi output "
    "performance "
    "traffic leads income customers earnings turnover efficiency morale engagement reach brand margins footfall budget "
    "numbers company team results"
)
FIELD_ADJECTIVE = re.compile(
    r"(?i:\w{3,}(?:ing|al|ic|ary|ine)|legislative|administrative|automotive|palliative|investigative|preventa?tive"
    r"|restorative|decorative|(?:peri|pre|post)-?operative|generative|digestive|cognitive|locomotive)|[\w.]+[-/]\w+|\w[a-z]+[A-Z]\w*"
)
"""A describing word that names a field: "clinical", "roofing"; hyphens and inner capitals stand in names."""

NUMBERED = words("form level page team stage step chapter line group department place block unit part no ref")
COUNTED_TIME = words(
    "minute minutes min mins second seconds sec secs hour hours hr hrs day days week weeks month months year years yr "
    "yrs x % percent reason reasons way ways thing things time times word words line lines question questions step "
    "steps "
    "tip tips people person candidate skill skills am pm o'clock"
)
GREETINGS = words("hi hello hey dear hiya greetings morning afternoon evening attn attention")
NO_ACRONYM = words(
    "cv re fw fwd fyi asap urgent ok ps new you me my i a an hi hey your now please help job hire important stop read "
    "free best top star mba ba bsc msc ma phd rsvp attn eom tl dr tldr wfh imo btw lol omg wow yes no vip am pm hr"
)
FUNCTION_TAGS = frozenset({"DET", "PRON", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "INTJ", "PUNCT", "SPACE"})
DESCRIBING_TAGS = frozenset({"ADJ", "VERB", "ADV"})
DETERMINERS = words("a an the my your our this that these one his her their")


class Word(NamedTuple):
    """A word of a subject: as written, in lower case, and where in the line it begins."""

    text: str
    lower: str
    start: int
    tags: Callable[[], Mapping[int, str]]

    @property
    def pos(self) -> str:
        """Its part of speech where the line is read in lower case; the line is parsed when somebody asks for one."""
        return self.tags().get(self.start, "X")


@cache
def empty_words() -> frozenset[str]:
    """Words that say nothing in a subject line."""
    return frozenset(word for line in lexicon("empty_subjects") for word in line.split())


@cache
def idioms() -> Mapping[str, Sequence[Sequence[str]]]:
    """Turns of phrase that say nothing, by their first words; "~" stands for a determiner or nothing."""
    found: dict[str, list[list[str]]] = {}
    for line in lexicon("subject_idioms"):
        idiom = line.replace(",", "").split()
        found.setdefault(idiom[0], []).append(idiom)
    return found


def is_vague(draft: Draft) -> bool:
    """Whether nothing in the subject says what this mail, and no other, is about."""
    return _is_vague(draft, _tags)


def texts(draft: Draft) -> Iterator[str]:
    """What is parsed of a subject for `is_vague`: the line in lower case, where its words alone do not tell."""
    try:
        _is_vague(draft, _unparsed)
    except _Unparsed as asked:
        yield str(asked)


def _is_vague(draft: Draft, tags: Tags) -> bool:
    found = subject(draft)
    if found is None or says_nothing(found.text) or any(slot.start < found.end for slot in draft_slots(draft)):
        return False
    return not _says_what(found.text, _own_company(draft), tags)


def _own_company(draft: Draft) -> frozenset[str]:
    """The reader's own names, which tell the reader nothing."""
    return known_names(draft) - empty_words()


def names_post(text: str) -> bool:
    """Whether a subject names a post: by a reference number, an occupation or a word for a post."""
    if REQUISITION.search(text) or any(CODE.fullmatch(match[0]) for match in WORD.finditer(text)):
        return True
    found = {form for match in WORD.finditer(text) for form in _forms(match[0].lower())}
    named = bool(found & (occupations() | TITLES | ROLE_NOUNS))
    return named and _says_what(text, frozenset())


class _Unparsed(Exception):
    """A part of speech was asked for; the message is the line that has to be parsed."""


def _unparsed(line: str) -> Mapping[int, str]:
    raise _Unparsed(line)


def _tags(line: str) -> Mapping[int, str]:
    """The parts of speech of a line, by where the words begin."""
    return {token.idx: str(token.pos_) for token in next(iter(parse([line])))}


def _says_what(text: str, names: frozenset[str], tags: Tags = _tags) -> bool:
    """Whether some word of a subject, other than these names, says what it is about; `tags` reads the line."""
    if REQUISITION.search(text):
        return True
    line = _words(text, tags)
    skipped = _idiomatic(line) | _called_out(text, line) | _own_name(text, line)
    title_case = _is_title_case(line)
    undecided: list[int] = []
    for at, word in enumerate(line):
        if at in skipped or word.lower in names:
            continue
        specific = _is_specific(line, at, title_case=title_case)
        if specific:
            return True
        if specific is None:
            undecided.append(at)
    return any(_is_specific_by_part(line, at, title_case=title_case) for at in undecided)


def _words(text: str, tags: Tags) -> tuple[Word, ...]:
    lowered = text.lower()
    if len(lowered) != len(text):  # a capital whose small letter takes two characters
        lowered = text

    @cache
    def read() -> Mapping[int, str]:
        return tags(lowered)

    return tuple(Word(match[0], match[0].lower(), match.start(), read) for match in WORD.finditer(text))


def _is_title_case(line: Sequence[Word]) -> bool:
    """Whether capitals say nothing: most of the longer words behind the first begin with one."""
    longer = [word for word in line[1:] if len(word.text) > 3]
    return sum(word.text[0].isupper() for word in longer) * 2 > len(longer) or all(word.text.isupper() for word in line)


def _has_digit(word: Word) -> bool:
    return any(map(str.isdigit, word.text))


def _names_occupation(word: Word) -> bool:
    return bool(_forms(word.lower) & occupations()) and not _is_empty(word.lower) and not _has_digit(word)


def _is_specific(line: Sequence[Word], at: int, *, title_case: bool) -> bool | None:
    """Whether a word says what the subject is about; None where its part of speech, or that before it, decides."""
    word = line[at]
    after = line[at + 1].lower if at + 1 < len(line) else ""
    if _has_digit(word):
        return _is_telling_number(line, at)
    if _names_occupation(word):
        return True
    if word.text.isupper() and 1 < len(word.text) <= 5 and not all(other.text.isupper() for other in line):
        return word.lower not in NO_ACRONYM or after in SURE_ROLE_NOUNS
    if word.lower in MONTHS | WEEKDAYS:
        return _dates_encounter(line)
    if _is_empty(word.lower):
        return _is_telling_here(line, at)
    if word.lower in GAINS and any(other.lower in GAIN_VERBS for other in line[:at]):
        return False
    if word.lower in GAIN_VERBS and any(other.lower in GAINS for other in line[at:]):
        return False
    describes = _describes(line, at, title_case=title_case)
    if len(word.text) == 1 and not describes:
        return False
    return True if describes and len(word.text) > 1 and word.text[0].isupper() else None


def _is_specific_by_part(line: Sequence[Word], at: int, *, title_case: bool) -> bool:
    """What `_is_specific` leaves to the parts of speech."""
    word = line[at]
    if _is_empty(word.lower):
        return line[at - 1].pos in {"NOUN", "PROPN"}
    if word.pos in FUNCTION_TAGS and not word.text[0].isupper():
        return False
    if word.pos in DESCRIBING_TAGS:
        return _describes(line, at, title_case=title_case)
    return len(word.text) > 1


def _describes(line: Sequence[Word], at: int, *, title_case: bool) -> bool:
    """Whether a word that only describes tells something: it is part of a name, goes with a role, or is a field."""
    word = line[at]
    named = word.text[0].isupper() and at > 0 and not title_case
    after = line[at + 1].lower if at + 1 < len(line) else ""
    return named or after in ROLE_NOUNS or after in TITLES or FIELD_ADJECTIVE.fullmatch(word.text) is not None


def _is_telling_here(line: Sequence[Word], at: int) -> bool | None:
    """Whether a word that is empty by itself tells something where it stands: "stage manager", "HR role".

    None where it does behind a noun.
    """
    word = line[at]
    before = line[at - 1] if at else None
    after = line[at + 1].lower if at + 1 < len(line) else ""
    if word.lower in FIELDS and after in SURE_ROLE_NOUNS | TITLES:
        return before is None or before.lower not in {"your", "my"}
    if before is None:
        return False
    if word.lower in OWN_WORKS and before.lower == "your":
        return word.lower != "page" or not after
    titled = bool(_forms(word.lower) & TITLES) and before.lower not in NO_TITLE_BEFORE
    return None if titled else False


def _is_telling_number(line: Sequence[Word], at: int) -> bool:
    """Whether a number tells something: a reference, a floor, a model, no minutes, reasons or percentages."""
    word = line[at].lower
    before = line[at - 1].lower if at else ""
    after = line[at + 1].lower if at + 1 < len(line) else ""
    if after in COUNTED_TIME or re.fullmatch(r"\d+(?:x|th|st|nd|rd|min|mins|h|hrs?|am|pm|k)", word) or word == "24/7":
        return _dates_encounter(line) and (after in MONTHS or before in MONTHS)
    if after in MONTHS or before in MONTHS | WEEKDAYS or re.fullmatch(r"\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?", word):
        return _dates_encounter(line)
    if re.fullmatch(r"(?:19|20)\d\d", word):
        return any(other.lower in PROGRAMMES for other in line)
    if re.fullmatch(r"\d{1,3}", word):
        return bool(before) and (before in NUMBERED or not _is_empty(before))
    return not re.fullmatch(r"\d{1,3}(?:,\d{3})*|\d+\.\d+|\d+/\d+", word)


def _dates_encounter(line: Sequence[Word]) -> bool:
    """Whether the subject gives a day to something that both know of: "our call on Tuesday"."""
    before = ""
    for word in line:
        if word.lower in ENCOUNTERS:
            known = before in {"our", "the", "my", "last", "your"} or any(
                other.lower in {"following", "follow-up", "after", "thank", "thanks", "regarding", "re", "from"}
                for other in line
            )
            if known:
                return True
        before = word.lower
    return False


def _idiomatic(line: Sequence[Word]) -> frozenset[int]:
    """The positions of words that belong to a turn of phrase."""
    return frozenset(
        place
        for at, word in enumerate(line)
        for first in (*_forms(word.lower), "~")
        for idiom in idioms().get(first, ())
        if (end := _idiom_end(line, at, idiom)) is not None
        for place in range(at, end)
    )


def _idiom_end(line: Sequence[Word], at: int, idiom: Sequence[str]) -> int | None:
    for part in idiom:
        if part == "~":
            at += at < len(line) and line[at].lower in DETERMINERS
        elif at < len(line) and part in _forms(line[at].lower):
            at += 1
        else:
            return None
    return at


def _called_out(text: str, line: Sequence[Word]) -> frozenset[int]:
    """The positions of the name in "Hello Maria", "Got a minute, Nguyễn?": it says who reads, not what about."""
    if re.search(r"\w,\s+[^\W\d_a-z][\w'-]*\s*[?!]+\s*\Z", text):
        return frozenset({len(line) - 1})
    if not line or (line[0].lower not in GREETINGS and line[0].lower not in {"good"}):
        return frozenset()
    match = re.match(
        r"\W*(?:[Gg]ood\s+)?[^\W_]+,?((?:\s+(?:(?:[Mm](?:r|rs|s|x)|[Dd]r|[Pp]rof)\.?|[^\W\d_a-z][\w'.-]*)){1,3})\s*(?:[,!.:;\u2013\u2014-]|\Z)",
        text,
    )
    if match is None:
        return frozenset()
    count = len(list(WORD.finditer(text, 0, match.end(1))))
    called = [at for at in range(1, count) if line[at].text[0].isupper() and not _forms(line[at].lower) & occupations()]
    return frozenset(called) if len(called) <= 3 else frozenset()


OWN_NAME = re.compile(
    r"\W*(?:(?:a|an|my|short|brief|quick|self)[ -])*"
    r"(?:introduc\w+|intro|hello|hi|hey|greetings|getting in touch|reaching out)(?: myself| note)?"
    r"\s*(?:[:,\u2013\u2014-]|\b(?:from|of|by)\b)"
    r"\s*(?P<name>[^\W\d_][\w'\u2019.-]+(?:\s+[^\W\d_][\w'\u2019.-]*){0,2})\W*",
    re.IGNORECASE,
)
ESTABLISHMENTS = words(
    "university college school hospital clinic ltd inc llc plc gmbh bank council museum library theatre institute "
    "group trust society church centre center hotel farm brewery bakery orchestra festival labs lab studio "
    "studios press"
)


def _own_name(text: str, line: Sequence[Word]) -> frozenset[int]:
    """The positions of a full name behind a word of greeting: "Introduction \u2013 Zoë Müller" says who writes."""
    match = OWN_NAME.fullmatch(text)
    if match is None or any(not part[:1].isupper() for part in match["name"].split()):
        return frozenset()
    parts = match["name"].split()
    if len(parts) == 1 and " from " not in text.lower():
        return frozenset()
    named = range(len(line) - len(parts), len(line))
    told = any(line[at].lower in ESTABLISHMENTS or _forms(line[at].lower) & occupations() for at in named)
    return frozenset() if told else frozenset(named)


def _is_empty(word: str) -> bool:
    known = empty_words()
    if not known.isdisjoint(_forms(word)):
        return True
    parts = [part for part in JOINT.split(word) if part]
    return len(parts) > 1 and all(_forms(part) & known for part in parts)


@cache
def _forms(word: str) -> frozenset[str]:
    """The forms under which a word may stand in a list: as it is, without a possessive, a plural's s, -ing or -ed."""
    found = {word, word.removesuffix("'s"), word.removesuffix("'")}
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        found |= {
            word[:-1],
            word[:-2] if word.endswith("es") else word,
            f"{word[:-3]}y" if word.endswith("ies") else word,
        }
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            found |= {stem, f"{stem}e"}
            if stem[-1] == stem[-2]:
                found.add(stem[:-1])
    return frozenset(found)
