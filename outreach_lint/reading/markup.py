"""HTML as the text that its reader sees."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .mapped import Mapped

if TYPE_CHECKING:
    from collections.abc import Iterator

TAG_START = re.compile(r"<(?P<close>/)?(?P<name>[A-Za-z][^\s/<>]*+)")
ATTRIBUTES = re.compile(r"((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>")
SIMPLE_ATTRIBUTES = re.compile(r"([^>]*+)>")
NO_TAG = re.compile("@|:(?:\\Z|/)")
"""Tells `<zoe@example.org>` and `<https://example.org>`, which careless mailers leave as they are, from tags."""
CHARACTER_REFERENCE = re.compile(r"&(?:#[0-9]{1,9};?|#[xX][0-9a-fA-F]{1,9};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)")

LINE_END, PARAGRAPH_END, BREAK, ITEM = "\x1c", "\x1d", "\x1e", "\x1f"
"""Stand for what markup does to lines until white space has been collapsed; no mail holds them."""

MARKS = {ord(mark): " " for mark in (LINE_END, PARAGRAPH_END, BREAK, ITEM)}
PREFORMATTED = {ord(" "): "\xa0", ord("\t"): "\xa0", ord("\n"): BREAK}
GAP = re.compile(r"[ \t\n\r\f\v\x1c-\x1f]+")

UNSEEN = frozenset({"style", "script", "title", "template", "noscript", "object", "svg", "select", "map"})
PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "blockquote", "hr", "table"})
LINES = frozenset(
    {"div", "tr", "td", "th", "dt", "dd", "section", "article", "header", "footer", "main", "nav", "aside", "address"}
    | {"center", "form", "fieldset", "figure", "figcaption", "option", "html", "body", "caption", "details", "summary"}
)
VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"})
HIDDEN = re.compile(r"(?:display\s*:\s*none|\shidden(?=[\s=>]|\Z))", re.IGNORECASE)
QUOTE_CLASS = re.compile(r"\b(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-forward-container)\b")
SIGNATURE_CLASS = re.compile(r"\b(?:gmail_signature|moz-signature)\b")
INDENTED = re.compile(r"border(?:-left)?\s*:\s*none", re.IGNORECASE)


def rendered(markup: Mapped) -> Mapped:
    """The text of some HTML: a line for each block, an empty line after a paragraph, `- ` before a list item.

    What the author quotes of other mail begins with `>`, as in plain text.
    """
    source = markup.translate(MARKS)
    lines: list[Mapped] = []
    depth = 0
    pieces: list[Mapped] = []
    for piece, quoted in _pieces(source):
        if quoted != depth:
            lines.append(_quoted(Mapped.join(pieces), depth))
            pieces, depth = [], quoted
        pieces.append(piece)
    lines.append(_quoted(Mapped.join(pieces), depth))
    return Mapped.join(lines)


def _quoted(text: Mapped, depth: int) -> Mapped:
    text = text.sub(GAP, _gap)
    start, end = len(text.text) - len(text.text.lstrip("\n ")), len(text.text.rstrip("\n "))
    if start >= end:
        return text[:0]
    text = text[start:end]
    if depth:
        text = text.sub(re.compile("^", re.MULTILINE), ">" * min(depth, 9) + " ")
    return Mapped.join([text, Mapped.standing_for("\n\n", *text.origin(len(text), len(text)))])


def _gap(match: re.Match[str]) -> str:
    """The white space that a reader sees for a run of it."""
    run = match[0]
    before, item, _ = run.partition(ITEM)
    if item:  # several where some hold no text
        return ("\n\n" if PARAGRAPH_END in before else "\n") + "- "
    ends = 0
    for mark in run:
        if mark == BREAK:
            ends += 1
        elif mark == LINE_END:
            ends = max(ends, 1)
        elif mark == PARAGRAPH_END:
            ends = max(ends, 2)
    return "\n" * min(ends, 2) or " "


@dataclass
class _Open:
    """What is open at a place of the markup."""

    names: list[tuple[str, bool]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    quoted: int = 0

    def enter(self, name: str, quotes: bool) -> None:
        self.names.append((name, quotes))
        self.counts[name] += 1
        self.quoted += quotes

    def leave(self, name: str) -> None:
        """Closes the innermost element of a name with all that it holds; nothing where none is open."""
        while self.counts[name]:
            last, quotes = self.names.pop()
            self.counts[last] -= 1
            self.quoted -= quotes
            if last == name:
                return


def _pieces(markup: Mapped) -> Iterator[tuple[Mapped, int]]:
    """The text and the marks of the markup, each with how deep it is quoted."""
    text = markup.text
    opened = _Open()
    attributes = ATTRIBUTES
    last_end = text.rfind(">")
    at = seen = 0  # `text[seen:at]` has been read as text

    def characters(end: int) -> Mapped:
        piece = markup[seen:end]
        if opened.counts["pre"]:
            piece = piece.translate(PREFORMATTED)
        return piece.sub(CHARACTER_REFERENCE, _character) if "&" in piece.text else piece

    def mark(sign: str, start: int, end: int) -> tuple[Mapped, int]:
        return Mapped.standing_for(sign, *markup.origin(start, end)), opened.quoted

    while (start := text.find("<", at)) >= 0:
        if (end := _comment_end(text, start)) is not None:
            yield characters(start), opened.quoted
            at = seen = end
            continue
        if start > last_end:
            break
        tag = TAG_START.match(text, start)
        if tag is None or NO_TAG.search(tag["name"]):
            at = start + 1
            continue
        rest = attributes.match(text, tag.end())
        if rest is None:
            # A quotation mark is open to the end of the file, so they cannot be trusted from here on: looking for
            # the end of each tag again would take time that grows with the square.
            attributes = SIMPLE_ATTRIBUTES
            rest = attributes.match(text, tag.end())
            assert rest
        yield characters(start), opened.quoted
        at = seen = rest.end()
        name = tag["name"].lower()
        if not tag["close"] and (name in UNSEEN or (name not in VOID and HIDDEN.search(rest[1]))):
            at = seen = _element_end(text, name, at)
            continue
        if name == "br":
            yield mark(BREAK + ("\xa0\xa0" if opened.counts["li"] else ""), start, rest.end())
        elif name == "li":
            if tag["close"]:
                opened.leave("li")
                yield mark(LINE_END, start, rest.end())
            else:
                yield mark(ITEM, start, rest.end())
                opened.enter("li", False)
        elif name in PARAGRAPHS or name in LINES:
            sign = PARAGRAPH_END if name in PARAGRAPHS else LINE_END
            yield mark(sign, start, rest.end())
            if tag["close"]:
                opened.leave(name)
            elif name not in VOID:
                indented = name == "blockquote" and INDENTED.search(rest[1])
                opened.enter(name, not indented and (name == "blockquote" or bool(QUOTE_CLASS.search(rest[1]))))
                if SIGNATURE_CLASS.search(rest[1]):
                    yield mark(LINE_END + "--" + LINE_END, start, rest.end())
    yield characters(len(text)), opened.quoted


def _character(match: re.Match[str]) -> str:
    return html.unescape(match[0])


def _comment_end(text: str, start: int) -> int | None:
    """Where a comment, declaration or CDATA section ends that begins at an offset; None where none does."""
    for opening, closing in (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">")):
        if text.startswith(opening, start):
            end = text.find(closing, start + len(opening))
            return end + len(closing) if end >= 0 else len(text)
    return None


def _element_end(text: str, name: str, at: int) -> int:
    """Where an element ends whose first tag ends at an offset; elements of its name may lie in it."""
    depth = 1
    for tag in re.compile(rf"<(/?){re.escape(name)}(?=[\s/>])", re.IGNORECASE).finditer(text, at):
        depth += -1 if tag[1] else 1
        if not depth:
            end = text.find(">", tag.end())
            return end + 1 if end >= 0 else len(text)
    return len(text)
