"""Template slots: places of a text that were meant to be filled in.

A slot is known by its notation (brackets, braces, percent signs, underscores) together with what stands in it, so that
`[1]`, `[sic]`, code and quoted edits are left alone. No parse is needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .match import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

SLOT_WORD = "(?:" + "|".join(re.escape(word) for word in sorted(lexicon("slot_words"), key=len, reverse=True)) + ")"
INSTRUCTION = (
    r"(?:insert|add|mention|enter|fill(?:\s+in)?|include|choose|pick|put|replace|describe|specify|e\.g\.|eg|"
    r"if\s+applicable|optional|delete|edit|state|write|type)"
)
INSIDE = (
    rf"(?:{INSTRUCTION}\b[^\]\[\n]{{0,120}}|[^\]\[\n]{{0,60}}\b{SLOT_WORD}s?\b[^\]\[\n]{{0,60}}|X|Y|Z|N|…|\.\.\.|\s)"
)
TITLED = r"(?:[A-Z][\w'’/&-]*(?:[ /&-]+(?:[A-Z][\w'’/&-]*|of|the|and|or|a|an|for|to|in|your|their|his|her|specific|relevant|recent)){1,6})"

PATTERNS = (
    re.compile(rf"\[\[?(?:{INSIDE})\]?\](?!\()", re.IGNORECASE),
    re.compile(rf"(?<!^)\[{TITLED}\](?![(:])|\[{TITLED}\](?=[ \t]*[^\s(:])", re.MULTILINE),
    re.compile(
        r"\{\{\s*[#/^]?[\w .'’-]{1,50}\s*\}\}|\$\{\s*[A-Za-z_][\w .-]{0,40}\s*\}|<%=?[^%>\n]{1,60}%>|\{%[^%}\n]{1,60}%\}"
    ),
    re.compile(
        rf"\{{\s*[^{{}}\n|,;:=]{{0,40}}\b{SLOT_WORD}\b[^{{}}\n|,;:=]{{0,40}}\}}|(?-i:\{{[a-z]+[A-Z]\w+\}})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"<<?\s*(?:{INSTRUCTION}\s+)?[^<>@\n/=]{{0,30}}\b{SLOT_WORD}\b[^<>@\n/=]{{0,30}}>>?|«[^»\n]{{1,40}}»",
        re.IGNORECASE,
    ),
    re.compile(r"%%?[A-Z][A-Z_]{2,30}%%?|%[a-z]+_[a-z_]+%|\*\|[A-Z_]{2,30}\|\*|@@[A-Z_]{2,30}@@"),
    re.compile(r"(?<![\w_])_{3,30}(?=[ \t]*[^\s_])|(?<=[^\s_])[ \t]*(?<![\w_])_{3,30}(?![\w_])"),
    re.compile(r"(?<![\w$£€.,-])X{3,}(?![\w-])|\bXX\s+(?:years?|months?|days?|people|%)"),
    re.compile(r"\b(?:XYZ|ABC|ACME)\s+(?:Corp(?:oration)?|Company|Inc|Ltd|Co|LLC|GmbH)\b\.?", re.IGNORECASE),
    re.compile(
        r"\bINSERT(?:\s+[A-Z]{2,}){1,5}|\bINSERT\b(?=\s+(?:your|the|a|name|company)\b)|\b(?:YOUR|COMPANY|HIRING MANAGER|RECIPIENT|CANDIDATE)\s+NAME(?:\s+HERE)?\b"
    ),
    re.compile(r"\b(?:[A-Z][a-z]+\s+){0,3}(?:Name|Company|Title|Role|Position)\s+(?:Goes\s+)?Here\b"),
    re.compile(r"\b(?:TODO|TBD|TBC|FIXME|TKTK)\b(?=\s*[:!,.)\]-]|\s*$)|\blorem\s+ipsum\b", re.MULTILINE),
    re.compile(
        r"\(\s*(?:(?:insert|add|mention|enter|fill\s+in|choose|specify)\s+[^()\n]{2,80}|(?:your|my|company|the|manager's|recipient's|hiring manager's)\s+[\w' ]{0,20}(?:name|company|position|role|title|school|city|field|number)|name|company|title|date)\s*\)",
        re.IGNORECASE,
    ),
    re.compile(r"(?m)^(?:Dear|Hi|Hello|Hey)\s+,"),
)
QUOTED_OR_CODE = re.compile(r"`[^`\n]*`|\"[^\"\n]{0,300}\"|https?://\S+|\[[^\]\n]*\]\([^)\n]*\)")
SPEAKING_OF = re.compile(
    r"\b(?:syntax|variable|placeholder|template|field|tag|regex|pattern|macro|format|function|token)s?\b", re.IGNORECASE
)
HARMLESS = re.compile(
    r"\[\s*(?:sic|\d+|…|\.\.\.|[a-z]|[A-Z])\s*\]|\[(?:the|this|our|their|his|her|a|an)\]", re.IGNORECASE
)


@dataclass(frozen=True)
class Slot:
    """An unfilled slot; `start` and `end` are code point offsets into the text that was searched."""

    start: int
    end: int


def slots(text: str) -> Iterator[Slot]:
    """The unfilled slots of a text, in order, the longest at each place."""
    masked = [match.span() for match in QUOTED_OR_CODE.finditer(text)]
    spans = sorted(
        {
            match.span()
            for pattern in PATTERNS
            for match in pattern.finditer(text)
            if not _is_harmless(text, match, masked)
        },
        key=lambda span: (span[0], -span[1]),
    )
    end = 0
    for start, stop in spans:
        if start >= end:
            yield Slot(start, stop)
            end = stop


def _is_harmless(text: str, match: re.Match[str], masked: list[tuple[int, int]]) -> bool:
    start, end = match.span()
    if HARMLESS.fullmatch(match[0]):
        return True
    if any(first < end and start < last for first, last in masked):
        return match[0][0] not in "[{<%$" or (match[0].startswith("[") and "](" in text[start : end + 2])
    after = text[end : end + 20]
    if match[0].startswith("<") and f"</{match[0].strip('<> ')}" in text[end:]:
        return True
    spoken = SPEAKING_OF.match(after.lstrip()) is not None
    return spoken and match[0][0] in "{$<%["
