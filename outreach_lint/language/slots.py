"""Template slots: places of a text that were meant to be filled in.

A slot is known by its notation (brackets, braces, percent signs, capitals, underscores) together with the words in it
and around it, so that `[1]`, `[sic]`, sets, code and quoted edits are left alone. No parse is needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..reading.draft import Zone
from .match import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..reading.draft import Draft

THINGS = frozenset(lexicon("slot_words"))
"""Nouns that a slot is named after: company, first, name."""

FILLERS = frozenset(
    [
        "your",
        "their",
        "his",
        "her",
        "the",
        "a",
        "an",
        "of",
        "and",
        "or",
        "my",
        "our",
        "this",
        "that",
        "for",
        "in",
        "at",
        "to",
        "from",
        "with",
        "you",
        "they",
        "he",
        "she",
        "it",
        "its",
        "is",
        "s",
        "e",
        "g",
        "previous",
        "current",
        "former",
        "past",
        "recent",
        "last",
        "first",
        "next",
        "new",
        "own",
        "other",
        "specific",
        "relevant",
        "particular",
        "exact",
        "actual",
        "target",
        "similar",
        "one",
        "two",
        "three",
        "four",
        "five",
        "1",
        "2",
        "3",
        "4",
        "5",
        "x",
        "y",
        "z",
        "n",
        "full",
        "short",
        "brief",
        "here",
        "mutual",
        "common",
        "preferred",
        "desired",
        "applicable",
        "their's",
        "key",
        "main",
        "top",
        "most",
        "if",
    ]
)
"""Words that stand beside them in a slot."""

INSTRUCTIONS = [
    "insert",
    "add",
    "mention",
    "enter",
    "fill",
    "put",
    "describe",
    "include",
    "choose",
    "pick",
    "select",
    "specify",
    "replace",
    "customise",
    "customize",
    "personalise",
    "personalize",
    "tailor",
    "delete",
    "remove",
    "edit",
    "optional",
    "placeholder",
    "state",
    "reference",
    "your",
    "tbd",
    "tbc",
    "todo",
    "xx",
    "xxx",
    "briefly",
    "something",
    "whatever",
]
"""Words with which a slot tells its user what to do."""

CODE = re.compile(
    r"`[^`\n]*`|https?://\S+|(?<!\w)(?:/[\w.{}:<>-]+){2,}|\\\w+\{[^}\n]*\}|\w+\([^()\n]*\{[^}\n]*\}[^()\n]*\)"
)
QUOTED = re.compile(r'"[^"\n]{1,300}"')
LINK = re.compile(r"\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\]|:[ \t]*\S)")
SPOKEN_OF = re.compile(
    r"[ \t]*['\"]?[ \t]*(?:syntax|variables?|placeholders?|templates?|fields?|tags?|tokens?|macros?|merge|element|attribute"
    r"|columns?|parameters?|props?|keys?|env|environment|statements?|comments?|queries|query|clauses?|lists?)\b",
    re.IGNORECASE,
)
"""Words after a slot that show that it is talked about."""


@dataclass(frozen=True)
class Slot:
    """An unfilled slot; `start` and `end` are code point offsets into the text that was searched."""

    start: int
    end: int


@dataclass(frozen=True)
class Notation:
    """A way to write a slot. `means_slot` is asked about the match, whose group `name`, if any, is what stands inside."""

    pattern: re.Pattern[str]
    means_slot: Callable[[re.Match[str]], bool]
    in_subject: bool = True


def _words(text: str) -> list[str]:
    """The words of a name in whatever spelling: `first_name`, `firstName`, `First Name's`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text.replace("'s", ""))
    return [word.lower() for word in re.findall(r"[^\W_]+", spaced)]


def _is_thing(word: str) -> bool:
    return word in THINGS or word.removesuffix("s") in THINGS or re.sub(r"ies$", "y", word) in THINGS


def names_slot(text: str) -> bool:
    """Whether words name what is to be filled in, and nothing else: "company", "your first name", "insert role"."""
    words = _words(text)
    if not words:
        return False
    if words[0] in INSTRUCTIONS and len(words) > 1:
        return True
    known = [word for word in words if _is_thing(word)]
    return bool(known) and all(_is_thing(word) or word in FILLERS for word in words)


def mentions_slot(text: str) -> bool:
    """Whether words speak of what is to be filled in, if only beside others: "Name of the ward you saw"."""
    words = _words(text)
    return bool(words) and (words[0] in INSTRUCTIONS or any(_is_thing(word) for word in words))


def _named(match: re.Match[str]) -> bool:
    return names_slot(match["name"])


def _always(match: re.Match[str]) -> bool:
    return True


CITATION = re.compile(r"[^\W\d_][\w'-]+(?: et al\.?| and [^\W\d_][\w'-]+| & [^\W\d_][\w'-]+)?,? \d{4}[a-z]?")
LABELS = frozenset(
    [
        "sic",
        "pdf",
        "doc",
        "docx",
        "link",
        "video",
        "audio",
        "image",
        "img",
        "photo",
        "external",
        "en",
        "fr",
        "de",
        "es",
        "it",
        "uk",
        "us",
        "eu",
        "ad",
        "spam",
        "ps",
        "nb",
    ]
)


def _in_brackets(match: re.Match[str]) -> bool:
    """Whether square brackets hold a slot: a name of one, or words that begin with a capital, as templates write them."""
    inside = match["name"].strip()
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    if before.isalnum() or before in {"]", "_"} or after in {"(", "["} or (len(inside) == 1 and after.isalnum()):
        return False
    if inside in {"", "x", "X", " "} or inside.lower() in LABELS or inside.isdigit() or CITATION.fullmatch(inside):
        return (
            inside in {"x", "X"}
            and bool(before.strip() or re.match(r"\s+\w", match.string[match.end() :]))
            and match.start() > 0
        )
    if re.fullmatch(r"[.…\s]+", inside):
        return False
    if names_slot(inside) or (mentions_slot(inside) and (inside[0].isupper() or len(inside) > 12)):
        return True
    return inside[0].isupper() and re.fullmatch(r"[^\d][^<>=]*", inside) is not None


def _in_braces(match: re.Match[str]) -> bool:
    """Whether single braces hold a slot and are no code: a set, a path, a format."""
    inside = match["name"].strip()
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    if (before and not before.isspace() and before not in "\"'([,.-:@") or (
        after.isalnum() or after in {"/", "=", "{", "["}
    ):
        return False
    return (
        names_slot(inside)
        or (mentions_slot(inside) and "," not in inside)
        or re.fullmatch(r"[A-Z]\w*(?: [\w']+){0,4}", inside) is not None
    )


HTML_TAGS = frozenset(
    [
        "a",
        "abbr",
        "address",
        "area",
        "article",
        "aside",
        "audio",
        "b",
        "body",
        "br",
        "button",
        "canvas",
        "caption",
        "code",
        "col",
        "data",
        "div",
        "dl",
        "dt",
        "em",
        "embed",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "head",
        "header",
        "hr",
        "html",
        "i",
        "iframe",
        "img",
        "input",
        "label",
        "legend",
        "li",
        "link",
        "main",
        "map",
        "mark",
        "menu",
        "meta",
        "nav",
        "ol",
        "option",
        "p",
        "picture",
        "pre",
        "q",
        "section",
        "select",
        "small",
        "source",
        "span",
        "strong",
        "style",
        "sub",
        "summary",
        "table",
        "tbody",
        "td",
        "template",
        "time",
        "title",
        "tr",
        "u",
        "ul",
        "video",
        "field",
    ]
)


def _in_angles(match: re.Match[str]) -> bool:
    inside = match["name"].strip()
    if re.search(r"[@=/]|^\d", inside):
        return False
    if match[0].startswith("<<") or " " in inside:
        return mentions_slot(inside) or inside.isupper()
    if inside.lower() in HTML_TAGS - {"title", "address", "data", "field", "time"}:
        return False
    if f"</{inside}>" in match.string:
        return False
    return names_slot(inside) or (inside.isupper() and len(inside) > 2)


STANDS_FOR_NAME = re.compile(
    r"(?:\b(?:dear|hi|hello|hey|mr|ms|mrs|dr|at|with|for|to|by|from|of|in|as|join|joined|is|am|are|was|called|the|a|an|your|and|near|on"
    r"|about)\.?|[,:–—-]|^)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""What stands before a name."""


def _in_parentheses(match: re.Match[str]) -> bool:
    """Whether parentheses stand where a name should: "at (company)", and explain no word before them."""
    words = _words(match["name"])
    if (
        words
        and words[0] in INSTRUCTIONS
        and words[0] not in {"optional", "include", "state", "add", "your", "reference", "something"}
    ):
        return len(words) > 1
    return (
        names_slot(match["name"])
        and STANDS_FOR_NAME.search(match.string[max(0, match.start() - 30) : match.start()]) is not None
    )


def _in_capitals(match: re.Match[str]) -> bool:
    """Whether words in capitals are a slot: they stand where a name should, in a text that does not shout."""
    inside = match["name"]
    line = match.string[match.string.rfind("\n", 0, match.start()) + 1 :].split("\n", 1)[0]
    if (
        sum(char.islower() for char in line) < sum(char.isupper() for char in line)
        and " " in line.replace(match[0], "").strip()
    ):
        return False
    if not names_slot(inside):
        return False
    return STANDS_FOR_NAME.search(match.string[max(0, match.start() - 30) : match.start()]) is not None


ROMAN_HEADS = re.compile(
    r"\b(?:bowl|chapter|volume|vol|part|louis|act|title|section|article|olympiad|no|pius|leo|john|book|class|type|phase)\.?\s+$",
    re.IGNORECASE,
)


def _is_stand_in(match: re.Match[str]) -> bool:
    """Whether X stands for a number or a name and is no numeral, size, kiss or chromosome."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    return (
        ROMAN_HEADS.search(before[-24:]) is None
        and re.match(r"\s*(?:century|chromosome)", after, re.IGNORECASE) is None
    )


def _is_lone_x(match: re.Match[str]) -> bool:
    before = re.search(r"([\w']+)[ \t]+$", match.string[: match.start()][-24:])
    return (before is not None and not before[1][:1].isupper()) or (before is not None and before[1] == "I")


def _is_reminder(match: re.Match[str]) -> bool:
    """Whether TODO and its like remind the writer, and are not talked about: "our TODO list", "the date is TBD"."""
    before = re.search(r"([\w']+)[ \t]+$", match.string[max(0, match.start() - 24) : match.start()])
    if SPOKEN_OF.match(match.string, match.end()) or re.match(r"s\b|-?\w", match.string[match.end() :][:2]):
        return False
    word = before[1].lower() if before else ""
    if match[0].upper() in {"TBD", "TBC", "TBA"}:
        return word not in {
            "is",
            "are",
            "was",
            "were",
            "be",
            "still",
            "remains",
            "remain",
            "marked",
            "listed",
            "as",
            "said",
            "it's",
            "date",
            "currently",
        }
    return (
        word
        not in {"a", "the", "our", "every", "old", "each", "my", "of", "stale", "fewer", "no", "open", "their", "this"}
        and not word.isdigit()
    )


NAME = r"(?P<name>[^\W\d_][\w .,'’/&|:?!;()–—-]{0,80}?)"
NOTATIONS = (
    Notation(re.compile(rf"\[\[[ \t]*{NAME}[ \t]*\]\]"), _always),
    Notation(re.compile(r"\[(?P<name>[^\]\[\n]{0,120})\]"), _in_brackets),
    Notation(re.compile(r"\{\{\{?[#/^ \t]*(?P<name>[\w .'’|\"-]{1,60})\}?\}\}"), _always),
    Notation(re.compile(r"\$\{[ \t]*(?P<name>[\w .-]{1,40})\}"), _always),
    Notation(re.compile(r"\{%[^%}\n]{1,60}%\}|<%=?[^%>\n]{1,60}%>"), _always),
    Notation(re.compile(r"(?<!\{)\{(?P<name>[^{}\n]{1,60})\}(?!\})"), _in_braces),
    Notation(re.compile(r"<<(?P<name>[^<>\n]{1,60})>>"), _in_angles),
    Notation(re.compile(r">>>[ \t]*(?P<name>[A-Z][A-Z \t'-]{2,60}?)[ \t]*<<<"), _always),
    Notation(re.compile(r"(?<!<)<(?P<name>[^\W_][^<>\n]{0,60})>(?!>)"), _in_angles),
    Notation(re.compile(rf"«[ \t]*{NAME}[ \t]*»|‹[ \t]*(?P<single>\w[\w .-]{{0,40}})[ \t]*›"), lambda found: names_slot(found["name"] or found["single"])),
    Notation(re.compile(r"(?<![\w%])%%?(?P<name>[A-Za-z][A-Za-z_ -]{1,30})%%?(?!\w)"), lambda found: found["name"].isupper() or names_slot(found["name"])),
    Notation(re.compile(r"\*\|[A-Z_:]{2,30}\|\*"), _always),
    Notation(re.compile(r"(?<![\w#@~|*+=$^!-])(?P<mark>##|@@|~~|\|\||\*\*|\+\+|==|\$\$|\^\^|!!|--)(?P<name>[A-Za-z][\w ]{1,30})(?P=mark)(?![\w])"), _named),
    Notation(re.compile(r"(?<![\w#@~|*+=$^!-])(?P<mark>[#@~|*+=$^!_-])(?P<name>[A-Z][A-Z_ ]{2,30}?)(?P=mark)(?!\w)"), _named),
    Notation(re.compile(r"(?<![^\s(\"'])#(?P<name>[A-Z][A-Z_]{2,30})#?(?!\w)"), _named),
    Notation(re.compile(r"(?<![\w_])_{3,40}(?![\w_])|(?<=[^\W_])_{4,40}|(?<![.\w])\.{5,40}(?=[ \t]*[,\w])"), _always),
    Notation(re.compile(r"(?<![\w$£€-])[Xx]{2,4}(?:[- ]?[Xx]{2,4}){1,3}(?![\w-])"), _is_stand_in),
    Notation(re.compile(r"(?<![\w-])X{3,}(?![\w-])"), _is_stand_in),
    Notation(re.compile(r"(?<!\w)[$£€]?X{2,}[%kKmM+]?(?=[ \t]*(?:years?|months?|weeks?|days?|hours?|people|employees|clients|projects|staff|percent|million|%|\+))|(?<!\w)[$£€]X+[kKmM]?\b|(?<!\w)XX+%"), _is_stand_in),
    Notation(re.compile(r"(?<![\w-])[XNxn](?=\+?[ \t]+(?:years?|months?)\b)|(?<![\w-])[XY]%"), _is_lone_x),
    Notation(re.compile(r"\(\s*(?P<name>[^()\n]{2,80}?)\s*\)"), _in_parentheses),
    Notation(re.compile(r"\b(?:XYZ|ABC|Acme|ACME|Company X|Company Y)(?:[ \t]+(?:Corp(?:oration)?|Company|Inc|Ltd|Co|LLC|GmbH|Limited|Organi[sz]ation|University|School|Hospital))?\b\.?"), lambda found: found[0].startswith("Company ") or " " in found[0]),
    Notation(re.compile(r"\b(?:dear|hi|hello|hey|at|with|for|join|joining|of)[ \t]+(?P<slot>XYZ|ABC)\b(?![ \t]*(?:[A-Z]|news|model|analysis|order|file|axis))", re.IGNORECASE), lambda found: found["slot"] == "XYZ"),
    Notation(re.compile(r"\bINSERT(?:[ \t]+(?!INTO\b|OR\b|ON\b|AND\b|VALUES\b)[A-Z]{2,}){1,6}"), _always),
    Notation(re.compile(r"\binsert[ \t]+(?:your |the |their |company |first |last |full |job |role |position |recipient'?s? |manager'?s? )*(?:name|company|role|position|title|date|number|address|link|team|school|city|reason|example|project)[ \t]+here\b", re.IGNORECASE), _always),
    Notation(re.compile(r"\b(?P<name>(?:[A-Z][\w'’]*[ \t]+){1,4})(?:Goes[ \t]+)?Here\b|\b(?P<caps>(?:[A-Z]{2,}[ \t]+){1,4})HERE\b|\b(?P<low>your(?:[ \t]+\w+){1,3}[ \t]+)(?:goes[ \t]+)?here\b"), lambda found: names_slot(found["name"] or found["caps"] or found["low"])),
    Notation(re.compile(r"\b(?:TODO|FIXME|TKTK|TBD|TBC|TBA)\b"), _is_reminder),
    Notation(re.compile(r"\blorem[ \t]+ipsum\b(?:[ \t]+dolor\b)?", re.IGNORECASE), _always),
    Notation(re.compile(r"\b[A-Z]+(?:_[A-Z]+)+\b"), lambda found: names_slot(found[0])),
    Notation(re.compile(r"\b(?:FIRSTNAME|LASTNAME|FULLNAME|FNAME|LNAME|COMPANYNAME|JOBTITLE)\b|\b(?:First|Last|Full|Company)Name\b"), _always),
    Notation(re.compile(r"(?<![\w-])(?P<name>[A-Z]{4,}(?:(?:[ \t]|'S[ \t])[A-Z]{4,}){0,3})(?![\w-])"), _in_capitals),
    Notation(re.compile(r"\b(?:your[._-]?name|firstname[._-]lastname|first[._-]last|name|email|you|youremail|your[._-]email|username)@(?:email|domain|company|mail|address|example|gmail|yourdomain)\.\w+|\b(?:linkedin\.com/in|github\.com)/(?:your-?_?(?:name|profile|username|handle)|username|yourprofile|profile-?name)\b", re.IGNORECASE), _always),
    Notation(re.compile(r"(?<![\w-])(?:\(?123\)?[ .-]?456[ .-]?7890|000[ .-]000[ .-]0000|\(000\) 000-0000)(?![\w-])"), _always),
)  # fmt: skip

EMPTY_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))(?:[ \t]+(?:mr|ms|mrs|dr|mr/ms|mr\./ms|prof)\.?)?[ \t]*(?:[.…_-]{2,}|[ \t])[ \t]*(?=[,:!]|$)|(?:dear|hi|hello)[ \t]+(?:mr|ms|mrs|dr|mr/ms|mr\.?/mrs|prof)\.?[ \t]*(?=[,:!]|$)|\b(?:dear|hi|hello|hey)[ \t]+[?]{2,}",
    re.IGNORECASE,
)
EMPTY_DEAR = re.compile(r"dear[ \t]*(?=[,:])", re.IGNORECASE)
GREETED = re.compile(r"(?:dear|hi|hello|hey)[ \t]+(?P<name>[^\W\d_][^,:!\n]{2,40}?)[ \t]*(?=[,:!]|$)", re.IGNORECASE)
GREETED_GENERALLY = frozenset(
    [
        "team",
        "hiring",
        "manager",
        "recruiter",
        "recruiting",
        "recruitment",
        "recruiters",
        "managers",
        "there",
        "all",
        "sir",
        "madam",
        "everyone",
        "contact",
        "employer",
        "company",
        "department",
        "committee",
        "friend",
        "colleague",
        "reader",
        "customer",
        "client",
        "university",
        "school",
        "organisation",
        "organization",
        "editor",
        "principal",
        "director",
        "head",
        "owner",
        "university",
    ]
)
SIGNED = re.compile(r"(?m)^[ \t]*(?P<name>[^\W\d_][\w' /-]{2,40}?)[ \t]*$")


def slots(text: str) -> Iterator[Slot]:
    """The unfilled slots of a text, in order, the longest at each place."""
    yield from _longest(_spans(text))


def draft_slots(draft: Draft) -> Iterator[Slot]:
    """The unfilled slots of a draft: those of its text, and a greeting or signature that names nobody."""
    text = draft.text.text
    spans = set(_spans(text))
    for block in draft.zone(Zone.GREETING, Zone.PARAGRAPH):
        first = block.start == next((other.start for other in draft.blocks if other.zone is not Zone.SUBJECT), -1)
        if block.zone is Zone.GREETING or first:
            spans.update(_greeting_spans(text, block.start, block.end))
    for block in draft.zone(Zone.SIGNATURE):
        for line in SIGNED.finditer(text, block.start, block.end):
            words = _words(line["name"])
            if names_slot(line["name"]) and (words[0] == "your" or "name" in words or len(words) > 1):
                spans.add(line.span("name"))
    subject = next(draft.zone(Zone.SUBJECT), None)
    if subject is not None:
        spans = {span for span in spans if not _is_subject_tag(text, span, subject.start)}
    yield from _longest(spans)


def _greeting_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for pattern in (EMPTY_GREETING, EMPTY_DEAR):
        found = pattern.match(text, start, end)
        if found:
            yield found.start(), max(found.end(), found.start() + 1)
            return
    greeted = GREETED.match(text, start, end)
    if greeted and names_slot(greeted["name"]) and not set(_words(greeted["name"])) <= GREETED_GENERALLY | FILLERS:
        yield greeted.span("name")


def _is_subject_tag(text: str, span: tuple[int, int], start: int) -> bool:
    """Whether brackets at the beginning of a subject are a list's tag: "[Newsletter] ..."."""
    return span[0] == start and text[start] == "[" and not names_slot(text[span[0] + 1 : span[1] - 1])


def _longest(spans: Iterator[tuple[int, int]] | set[tuple[int, int]]) -> Iterator[Slot]:
    end = 0
    for start, stop in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= end:
            yield Slot(start, stop)
            end = stop


def _spans(text: str) -> Iterator[tuple[int, int]]:
    code = [match.span() for pattern in (CODE, LINK) for match in pattern.finditer(text)]
    quoted = [match.span() for match in QUOTED.finditer(text)]
    for notation in NOTATIONS:
        for match in notation.pattern.finditer(text):
            span = match.span("slot") if "slot" in notation.pattern.groupindex else match.span()
            if not _lies_in(span, code) and not _is_talked_about(text, span, quoted) and notation.means_slot(match):
                yield span


def _lies_in(span: tuple[int, int], places: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end and (start, end) != span for start, end in places)


def _is_talked_about(text: str, span: tuple[int, int], quoted: list[tuple[int, int]]) -> bool:
    """Whether a slot is a subject of the mail: among quoted words, or called a field, a tag, a placeholder."""
    if SPOKEN_OF.match(text, span[1]):
        return True
    for start, end in quoted:
        if start < span[0] and span[1] < end:
            return bool(text[start + 1 : span[0]].strip() or text[span[1] : end - 1].strip(" .,!?"))
    return False
