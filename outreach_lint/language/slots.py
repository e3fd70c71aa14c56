"""Template slots: places of a text that were meant to be filled in.

A slot is known by its notation (brackets, braces, percent signs, capitals, underscores) together with the words in it
and around it, so that `[1]`, `[sic]`, sets, code and quoted edits are left alone. No parse is needed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import Zone
from .match import lexicon
from .memo import once
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..reading.draft import Draft

THINGS = frozenset(lexicon("slot_words"))
"""Nouns that a slot is named after: company, first, name."""

FILLERS = words(
    "your their his her the a an of and or my our this that for in at to from with you they he she it its is s e g "
    "previous current former past recent last first next new own other specific relevant particular exact actual "
    "target similar one two three four five 1 2 3 4 5 x y z n full short brief here mutual common preferred desired "
    "applicable their's key main top most if"
)
"""Words that stand beside them in a slot."""

INSTRUCTIONS = words(
    "insert add mention enter fill put describe include choose pick select specify replace customise customize "
    "personalise personalize tailor delete remove edit optional placeholder state reference your tbd tbc todo xx "
    "xxx briefly something whatever"
)
"""Words with which a slot tells its user what to do."""

CODE = re.compile(
    r"`[^`\n]{0,500}`|https?://\S+|(?<!\w)(?:/[\w.{}:<>-]+){2,}|\\\w{1,40}\{[^}\n]{0,200}\}"
    r"|\b\w{1,40}\([^(){}\n]{0,80}\{[^}\n]{0,80}\}[^()\n]{0,80}\)"
)
QUOTED = re.compile(r'"[^"\n]{1,300}"')
LINK = re.compile(r"\[[^\]\n]{0,200}\](?:\([^)\n]{0,400}\)|\[[^\]\n]{0,200}\]|:[ \t]*\S)")
SPOKEN_OF = re.compile(
    r"[ \t]*['\"]?[ \t]*(?:syntax|variables?|placeholders?|templates?|fields?|tags?|tokens?|macros?|merge|element"
    r"|attribute|columns?|parameters?|props?|keys?|env|environment|statements?|comments?|queries|query|clauses?|lists?)\b",
    re.IGNORECASE,
)
"""Words after a slot that show that it is talked about."""


class Slot(NamedTuple):
    """An unfilled slot; `start` and `end` are code point offsets into the text that was searched."""

    start: int
    end: int


@dataclass(frozen=True)
class Notation:
    """A way to write a slot.

    `means_slot` is asked about the match, whose group `name`, if any, is what stands inside. `signs` are strings of
    which a text that matches holds one; none stand where there is no such string.
    """

    source: str
    means_slot: Callable[[re.Match[str]], bool]
    signs: tuple[str, ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when a text is searched for it."""
        return re.compile(self.source)

    def may_stand_in(self, text: str) -> bool:
        """Whether a text is worth a search."""
        return not self.signs or any(map(text.__contains__, self.signs))


def _words(text: str) -> list[str]:
    """The words of a name in whatever spelling: `first_name`, `firstName`, `First Name's`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text.replace("'s", ""))
    return [word.lower() for word in re.findall(r"[^\W_]+", spaced)]


def _is_thing(word: str) -> bool:
    return word in THINGS or word.removesuffix("s") in THINGS or re.sub(r"ies$", "y", word) in THINGS


def names_slot(text: str) -> bool:
    """Whether words name what is to be filled in, and nothing else: "company", "your first name", "insert role"."""
    found = _words(text)
    if not found:
        return False
    if found[0] in INSTRUCTIONS and len(found) > 1:
        return True
    return any(_is_thing(word) for word in found) and all(_is_thing(word) or word in FILLERS for word in found)


def mentions_slot(text: str) -> bool:
    """Whether words speak of what is to be filled in, if only beside others: "Name of the ward you saw"."""
    found = _words(text)
    return bool(found) and (found[0] in INSTRUCTIONS or any(_is_thing(word) for word in found))


def _named(match: re.Match[str]) -> bool:
    return names_slot(match["name"])


def _always(match: re.Match[str]) -> bool:
    return True


def _before(match: re.Match[str], count: int = 30) -> str:
    """Some characters before a match."""
    return match.string[max(0, match.start() - count) : match.start()]


def _after(match: re.Match[str], count: int = 30) -> str:
    """Some characters after a match."""
    return match.string[match.end() : match.end() + count]


CITATION = re.compile(r"[^\W\d_][\w'-]+(?: et al\.?| and [^\W\d_][\w'-]+| & [^\W\d_][\w'-]+)?,? \d{4}[a-z]?")
LABELS = words("sic pdf doc docx link video audio image img photo external en fr de es it uk us eu ad spam ps nb")


ASIDE = re.compile(r"(?i:^(?:mon|tues|wednes|thurs|fri|satur|sun)day$)|\b(?:I|I'\w+|my)\b")
"""A gloss on a date, or a sentence of the writer's own."""


def _in_brackets(match: re.Match[str]) -> bool:
    """Whether square brackets hold a slot: its name, or words that begin with a capital, as templates write them."""
    inside = match["name"].strip()
    before, after = _before(match, 1), _after(match, 1)
    if before == "#" or (len(inside) == 1 and inside.isupper()):  # an ornament; a reference: "[A]"
        return False
    if before.isalnum() or before in {"]", "_"} or after in {"(", "["} or (len(inside) == 1 and after.isalnum()):
        return False
    if inside in {"x", "X"}:  # else it is a box that was ticked
        return match.start() > 0 and bool(before.strip() or re.match(r"\s+\w", _after(match)))
    if inside.lower() in LABELS or inside.isdigit() or CITATION.fullmatch(inside) or ASIDE.search(inside):
        return False
    if re.fullmatch(r"[.…\s]*", inside):
        return False
    if names_slot(inside) or (mentions_slot(inside) and (inside[0].isupper() or len(inside) > 12)):
        return True
    return inside[0].isupper() and re.fullmatch(r"[^\d][^<>=]*", inside) is not None


def _in_braces(match: re.Match[str]) -> bool:
    """Whether single braces hold a slot and are no code: a set, a path, a format."""
    inside = match["name"].strip()
    before, after = _before(match, 1), _after(match, 1)
    if before and not before.isspace() and before not in "\"'([,.-:@":
        return False
    if after and (after.isalnum() or after in "/={["):
        return False
    if names_slot(inside) or (mentions_slot(inside) and "," not in inside):
        return True
    return re.fullmatch(r"[A-Z]\w*(?: [\w']+){0,4}", inside) is not None


HTML_TAGS = words(
    "a abbr address area article aside audio b body br button canvas caption code col data div dl dt em embed "
    "fieldset figure footer form h1 h2 h3 h4 head header hr html i iframe img input label legend li link main map "
    "mark menu meta nav ol option p picture pre q section select small source span strong style sub summary table "
    "tbody td template time title tr u ul video field"
)


def _in_angles(match: re.Match[str]) -> bool:
    inside = match["name"].strip()
    if re.search(r"[@=/]|^\d", inside):
        return False
    if match[0].startswith("<<") or " " in inside:
        return mentions_slot(inside) or inside.isupper()
    if inside.lower() in HTML_TAGS - {"title", "address", "data", "field", "time"}:
        return False
    if f"</{inside}>" in _after(match, 2000):
        return False
    return names_slot(inside) or (inside.isupper() and len(inside) > 2)


NAME_FOLLOWS = (
    r"\b(?:dear|hi|hello|hey|mr|ms|mrs|dr|at|with|for|to|by|from|of|in|as|join|joined|is|am|are|was|called|the|an?|your|and"
    r"|near|on|about)\.?"
)
WORD_BEFORE_NAME = re.compile(rf"(?:{NAME_FOLLOWS})[ \t]+$", re.IGNORECASE)
BEFORE_NAME = re.compile(rf"(?:{NAME_FOLLOWS}|[,:–—-]|^)[ \t]*$", re.IGNORECASE | re.MULTILINE)
"""What stands before a name."""

PRONOUNS = words("pronoun pronouns she her hers he him his they them theirs")
SOFT_INSTRUCTIONS = words("optional include state add your reference something")
"""Instructions that also begin what people put in parentheses."""


def _in_parentheses(match: re.Match[str]) -> bool:
    """Whether parentheses stand where a name should: "at (company)", and explain no word before them."""
    inside = _words(match["name"])
    if inside and inside[0] in INSTRUCTIONS and inside[0] not in SOFT_INSTRUCTIONS:
        return len(inside) > 1
    if PRONOUNS.issuperset(inside):
        return False
    return names_slot(match["name"]) and BEFORE_NAME.search(_before(match)) is not None


def _in_capitals(match: re.Match[str]) -> bool:
    """Whether words in capitals are a slot: they stand where a name should, in a text that does not shout."""
    around = f"{_before(match, 60)}{_after(match, 60)}"
    shouted = sum(char.isupper() for char in around) > sum(char.islower() for char in around)
    return not shouted and names_slot(match["name"]) and WORD_BEFORE_NAME.search(_before(match)) is not None


ROMAN_HEADS = re.compile(
    r"\b(?:bowl|chapter|volume|vol|part|louis|act|title|section|article|olympiad|no|pius|leo|john|book|class|type|phase)\.?\s+$",
    re.IGNORECASE,
)


ROMAN_TAILS = re.compile(r"\s*(?:century|chromosome)", re.IGNORECASE)


def _is_stand_in(match: re.Match[str]) -> bool:
    """Whether X stands for a number or a name and is no numeral, size, kiss or chromosome."""
    return ROMAN_HEADS.search(_before(match)) is None and ROMAN_TAILS.match(_after(match)) is None


def _is_lone_x(match: re.Match[str]) -> bool:
    word = _word_before(match)
    return word == "I" or (word != "" and not word[0].isupper())


def _word_before(match: re.Match[str]) -> str:
    found = re.search(r"([\w']+)[ \t]+$", _before(match))
    return found[1] if found else ""


SAID_OF_DATE = words("is are was were be still remains remain marked listed as said it's date currently")
OWNED_REMINDERS = words("a the our every old each my of stale fewer no open their this")


def _is_reminder(match: re.Match[str]) -> bool:
    """Whether TODO and its like remind the writer, and are not talked about: "our TODO list", "the date is TBD"."""
    if SPOKEN_OF.match(match.string, match.end()) or re.match(r"s\b|-?\w", _after(match, 2)):
        return False
    word = _word_before(match).lower()
    if match[0].upper() in {"TBD", "TBC", "TBA"}:
        return word not in SAID_OF_DATE
    return word not in OWNED_REMINDERS and not word.isdigit()


NAME = r"(?P<name>[^\W\d_][\w .,'’/&|:?!;()–—-]{0,80}?)"
NO_SIGN_BEFORE = r"(?<![\w#@~|*+=$^!-])"
COUNTED = (
    r"(?=[ \t]*(?:years?|months?|weeks?|days?|hours?|people|employees|clients|projects|staff|percent|million|%|\+))"
)
KIND_OF_FIRM = r"Corp(?:oration)?|Company|Inc|Ltd|Co|LLC|GmbH|Limited|Organi[sz]ation|University|School|Hospital"
INSERTED = (
    r"(?:your |the |their |company |first |last |full |job |role |position |recipient'?s? |manager'?s? )*"
    r"(?:name|company|role|position|title|date|number|address|link|team|school|city|reason|example|project)"
)
NOBODYS_MAILBOX = (
    r"your[._-]?name|firstname[._-]lastname|first[._-]last|name|email|you|youremail|your[._-]email|username"
)
NOBODYS_PAGE = r"your-?_?(?:name|profile|username|handle)|username|yourprofile|profile-?name"


TWO_SIGNS = r"##|@@|~~|\|\||\*\*|\+\+|==|\$\$|\^\^|!!|--"


def _notation(pattern: str, means_slot: Callable[[re.Match[str]], bool] = _always, *, signs: str = "") -> Notation:
    return Notation(pattern, means_slot, tuple(signs.split()))


NOTATIONS = (
    # brackets, braces, angles, guillemets
    _notation(rf"\[\[[ \t]*{NAME}[ \t]*\]\]", signs="[["),
    _notation(r"\[(?P<name>[^\]\[\n]{0,120})\]", _in_brackets, signs="["),
    _notation(r"\{\{\{?[#/^ \t]*(?P<name>[\w .'’|\"-]{1,60})\}?\}\}", signs="{{"),
    _notation(r"\$\{[ \t]*(?P<name>[\w .-]{1,40})\}", signs="${"),
    _notation(r"\{%[^%}\n]{1,60}%\}|<%=?[^%>\n]{1,60}%>", signs="{% <%"),
    _notation(r"(?<!\{)\{(?P<name>[^{}\n]{1,60})\}(?!\})", _in_braces, signs="{"),
    _notation(r"<<(?P<name>[^<>\n]{1,60})>>", _in_angles, signs="<<"),
    _notation(r">>>[ \t]*(?P<name>[A-Z][A-Z \t'-]{2,60}?)[ \t]*<<<", signs=">>>"),
    _notation(r"(?<!<)<(?P<name>[^\W_][^<>\n]{0,60})>(?!>)", _in_angles, signs="<"),
    _notation(rf"«[ \t]*{NAME}[ \t]*»", _named, signs="«"),
    _notation(rf"‹[ \t]*{NAME}[ \t]*›", _named, signs="‹"),
    _notation(r"\(\s{0,3}(?P<name>[^()\n]{2,80}?)\s{0,3}\)", _in_parentheses, signs="("),
    # signs before and behind
    _notation(r"(?<![\w%])%%?(?P<name>[A-Z][A-Z_ -]{1,30})%%?(?!\w)", signs="%"),
    _notation(r"(?<![\w%])%%?(?P<name>[A-Za-z][A-Za-z_ -]{1,30})%%?(?!\w)", _named, signs="%"),
    _notation(r"\*\|[A-Z_:]{2,30}\|\*", signs="*|"),
    _notation(
        rf"{NO_SIGN_BEFORE}(?P<sign>{TWO_SIGNS}){NAME}(?P=sign)(?!\w)", _named, signs="## @@ ~~ || ** ++ == $$ ^^ !! --"
    ),
    _notation(rf"{NO_SIGN_BEFORE}(?P<sign>[#@~|*+=$^!_-])(?P<name>[A-Z][A-Z_ ]{{2,30}}?)(?P=sign)(?!\w)", _named),
    _notation(r"(?<![^\s(\"'])#(?P<name>[A-Z][A-Z_]{2,30})#?(?!\w)", _named, signs="#"),
    # lines and letters to write over
    _notation(
        r"(?<![\w_])(?!(?m:(?<=^)_{10,}[ \t]*$))_{3,40}(?![\w_])|(?<=[^\W_])_{4,40}|(?<![.\w])\.{5,40}(?=[ \t]*[,\w])",
        signs="___ .....",
    ),
    _notation(r"(?<![\w$£€-])[Xx]{2,4}(?:[- ]?[Xx]{2,4}){1,3}(?![\w-])", _is_stand_in, signs="XX Xx xX xx"),
    _notation(r"(?<![\w-])X{3,}(?![\w-])", _is_stand_in, signs="XXX"),
    _notation(rf"(?<!\w)[$£€]?X{{2,12}}[%kKmM+]?{COUNTED}", _is_stand_in, signs="XX"),
    _notation(r"(?<!\w)[$£€]X{1,12}[kKmM]?\b|(?<!\w)XX+%", _is_stand_in, signs="$X £X €X XX"),
    _notation(r"(?<![\w-])[XNxn](?=\+?[ \t]+(?:years?|months?)\b)|(?<![\w-])[XY]%", _is_lone_x),
    # names of nobody
    _notation(
        rf"\b(?:XYZ|ABC|Acme|ACME)[ \t]+(?:{KIND_OF_FIRM})\b\.?|\bCompany [XY]\b", signs="XYZ ABC Acme ACME Company"
    ),
    _notation(
        r"(?i:\b(?:dear|hi|hello|hey|at|with|for|join|joining|of))[ \t]+(?P<slot>XYZ)\b(?![ \t]*(?:[A-Z]|axis))",
        signs="XYZ",
    ),
    _notation(
        rf"\b(?:{NOBODYS_MAILBOX})@(?:email|domain|company|mail|address|example|gmail|yourdomain)\.\w+", signs="@"
    ),
    _notation(rf"\b(?:linkedin\.com/in|github\.com)/(?:{NOBODYS_PAGE})\b", signs="linkedin.com github.com"),
    _notation(
        r"(?<![\w-])(?:\(?123\)?[ .-]?456[ .-]?7890|000[ .-]000[ .-]0000|\(000\) 000-0000)(?![\w-])", signs="456 000"
    ),
    # instructions to the writer
    _notation(r"\bINSERT(?:[ \t]+(?!(?:INTO|OR|ON|AND|VALUES)\b)[A-Z]{2,}){1,6}", signs="INSERT"),
    _notation(rf"(?i:\binsert[ \t]+{INSERTED}[ \t]+here\b)"),
    _notation(r"\b(?P<name>(?:[A-Z][\w'’]{0,20}[ \t]+){1,4})(?:Goes[ \t]+)?Here\b", _named, signs="Here"),
    _notation(r"\b(?P<name>(?:[A-Z]{2,20}[ \t]+){1,4})HERE\b", _named, signs="HERE"),
    _notation(r"\b(?P<name>your(?:[ \t]+\w{1,20}){1,3}[ \t]+)(?:goes[ \t]+)?here\b", _named, signs="here"),
    _notation(r"\b(?:TODO|FIXME|TKTK|TBD|TBC|TBA)\b", _is_reminder, signs="TODO FIXME TKTK TBD TBC TBA"),
    _notation(r"(?i:\blorem[ \t]+ipsum\b(?:[ \t]+dolor\b)?)"),
    # the bare names of fields
    _notation(r"\b(?P<name>[A-Z]{1,20}(?:_[A-Z]{1,20}){1,4})\b", _named, signs="_"),
    _notation(
        r"\b(?:(?:FIRST|LAST|FULL|COMPANY)NAME|[FL]NAME|JOBTITLE|(?:First|Last|Full|Company)Name)\b",
        signs="NAME JOBTITLE Name",
    ),
    _notation(r"(?<![\w-])(?P<name>[A-Z]{4,20}(?:(?:[ \t]|'S[ \t])[A-Z]{4,20}){0,3})(?![\w-])", _in_capitals),
)

TITLE = r"(?:mr|ms|mrs|dr|mr\.?/mr?s|prof)\.?"
SALUTATION = r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))"
EMPTY_GREETING = re.compile(
    rf"(?:{SALUTATION}(?:[ \t]+{TITLE})?[ \t]*(?:[.…_-]{{2,40}}|[ \t])[ \t]*"
    rf"|(?:dear|hi|hello)[ \t]+{TITLE}[ \t]*)(?=[,:!]|$)"
    r"|(?:dear|hi|hello|hey)[ \t]+[?]{2,}|dear[ \t]*(?=[,:])",
    re.IGNORECASE,
)
GREETED = re.compile(r"(?:dear|hi|hello|hey)[ \t]+(?P<name>[^\W\d_][^,:!\n]{2,40}?)[ \t]*(?=[,:!]|$)", re.IGNORECASE)
GREETED_GENERALLY = words(
    "team hiring manager recruiter recruiting recruitment recruiters managers there all sir madam everyone contact "
    "employer company department committee friend colleague reader customer client university school organisation "
    "organization editor principal director head owner"
)
SIGNED = re.compile(r"(?m)^[ \t]*(?P<name>[^\W\d_][\w' /-]{2,40}?)[ \t]*$")


def slots(text: str) -> Iterator[Slot]:
    """The unfilled slots of a text, in order, the longest at each place."""
    yield from _longest(_spans(text))


@once
def draft_slots(draft: Draft) -> tuple[Slot, ...]:
    """The unfilled slots of a draft: those of its text, and a greeting or signature that names nobody."""
    text = draft.text.text
    spans = set(_spans(text))
    first = next((block for block in draft.blocks if block.zone is not Zone.SUBJECT), None)
    if first is not None and first.zone in {Zone.GREETING, Zone.PARAGRAPH}:
        end = text.find("\n", first.start)
        spans.update(_greeting_spans(text, first.start, len(text) if end < 0 else end))
    for block in draft.zone(Zone.SIGNATURE):
        spans.update(
            line.span("name") for line in SIGNED.finditer(text, block.start, block.end) if _is_nobody(line["name"])
        )
    subject = next(draft.zone(Zone.SUBJECT), None)
    if subject is not None:
        spans = {span for span in spans if not _is_subject_tag(text, span, subject.start)}
    return tuple(_longest(spans))


BEFORE_TAG = re.compile(r"(?:(?:(?:re|aw|sv|antw|fwd?|wg|tr)[ \t]*:|\[[^\]\n]{1,40}\])[ \t]*)*", re.IGNORECASE)
"""What may stand before a list's tag in a subject: marks of replies and other tags."""


def _greeting_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    empty = EMPTY_GREETING.match(text, start, end)
    greeted = GREETED.match(text, start, end)
    if empty:
        yield empty.span()
    elif greeted and names_slot(greeted["name"]) and not set(_words(greeted["name"])) <= GREETED_GENERALLY | FILLERS:
        yield greeted.span("name")


def _is_nobody(line: str) -> bool:
    """Whether a line of a signature is what a template has there: "Your Name", "Phone Number"."""
    found = _words(line)
    return names_slot(line) and (found[0] == "your" or "name" in found or len(found) > 1)


def _is_subject_tag(text: str, span: tuple[int, int], start: int) -> bool:
    """Whether brackets at the beginning of a subject are a list's tag: "[Newsletter] ...", "Re: [Newsletter] ..."."""
    if text[span[0]] != "[" or names_slot(text[span[0] + 1 : span[1] - 1]):
        return False
    return BEFORE_TAG.fullmatch(text, start, span[0]) is not None


def _longest(spans: Iterator[tuple[int, int]] | set[tuple[int, int]]) -> Iterator[Slot]:
    end = 0
    for start, stop in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= end:
            yield Slot(start, stop)
            end = stop


def _spans(text: str) -> Iterator[tuple[int, int]]:
    code = _Places(sorted(match.span() for pattern in (CODE, LINK) for match in pattern.finditer(text)))
    quotations = _Places([match.span() for match in QUOTED.finditer(text)])
    for notation in (notation for notation in NOTATIONS if notation.may_stand_in(text)):
        for match in notation.pattern.finditer(text):
            span = match.span("slot") if "slot" in notation.pattern.groupindex else match.span()
            if code.at(span[0]) or code.at(span[1] - 1) or _is_talked_about(text, span, quotations):
                continue
            if notation.means_slot(match):
                yield span


class _Places:
    """Stretches of a text that do not overlap, or hardly, and that are asked for by a character inside."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self.spans = spans
        self.starts = [start for start, _ in spans]

    def at(self, offset: int) -> tuple[int, int] | None:
        """The stretch that a character lies in."""
        found = bisect_right(self.starts, offset) - 1
        return self.spans[found] if found >= 0 and offset < self.spans[found][1] else None


def _is_talked_about(text: str, span: tuple[int, int], quotations: _Places) -> bool:
    """Whether a slot is a subject of the mail: among quoted words, or called a field, a tag, a placeholder."""
    if SPOKEN_OF.match(text, span[1]):
        return True
    quotation = quotations.at(span[0])
    if quotation is None or quotation[0] == span[0] or span[1] >= quotation[1]:
        return False
    return bool(text[quotation[0] + 1 : span[0]].strip() or text[span[1] : quotation[1] - 1].strip(" .,!?"))
