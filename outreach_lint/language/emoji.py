"""Emoji, emoticons and kaomoji: pictures of a mood among the words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import BODY, Zone
from .sentences import QUOTATION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft

PICTURES = (
    "\u231a\u231b\u23e9-\u23f3\u23f8-\u23fa\u2600-\u2604\u260e\u2614\u2615\u2618\u261d\u2620\u2622\u2623\u2626\u262a\u262e"
    "\u262f\u2638-\u263b\u2648-\u2653\u265f\u2660\u2663\u2665\u2666\u2668\u267b\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0"
    "\u26a1\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26ce\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5"
    "\u26f7-\u26fa\u26fd\u2702\u2705\u2708-\u270d\u270f\u2712\u2728\u2733\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757"
    "\u2763\u2764\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\U0001f004\U0001f0cf\U0001f18e"
    "\U0001f191-\U0001f19a\U0001f1e6-\U0001f1ff\U0001f201\U0001f21a\U0001f22f\U0001f232-\U0001f23a\U0001f250\U0001f251"
    "\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7eb\U0001f90c-\U0001f9ff\U0001fa70-\U0001faff"
)
"""The characters of Unicode's emoji data that show as pictures; digits, letter signs and arrows are not among them."""

JOINED = "\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
EMOJI = re.compile(
    rf"(?:[{PICTURES}][{JOINED}]*(?:\u200d[{PICTURES}\u2640\u2642\u2695\u2696][{JOINED}]*)*[ \t]?)+"
    r"|[\u00a9\u00ae\u2122\u2139\u2194-\u21aa\u25aa\u25ab\u25b6\u25c0]\ufe0f|[#*0-9]\ufe0f?\u20e3"
)
EYES = r"(?:>?[:;=][',]?|8(?=-)|[xX](?=[-']))"
MOUTH = r"(?:\){1,4}|\({1,4}|[DpPbBoOS3](?!\w)|[|/\\](?![\w/\\|])|\*(?![\w*])|[\]\[>](?!\w)|\$(?!\w))"
SIDEWAYS = rf"(?<![\w.:;=/\\(\[<{{)'\"]){EYES}[-o^~']?{MOUTH}(?![\w/:])"
MIRRORED = r"(?<![\w(])\(-?[:;=](?![ \t]?[\w.])"
BEFORE_STOP = r"(?<!\w)[:;=8]-?[)(](?=\s|$|[.,!?])"
UPRIGHT = (
    r"(?<![\w/])[xX]D+(?!\w)|(?<![\w<])</?3+(?!\w)|(?<![\w^])\^[_.\-oO]?\^;?;?(?![\w^])"
    r"|(?<![\w.])(?:o_o|O_O|o_O|O_o|o\.O|O\.o|0_0)(?![\w.])|(?<!\w)[-T;>~=][_.][-T;<~=](?!\w)"
    r"|(?<!\w)[uU][wW][uU](?!\w)|(?<!\w)[oO][wW][oO](?!\w)|(?<!\w)\\[oO]/(?!\w)|(?<!\w)\\m/(?!\w)"
)
KAOMOJI = (
    r"[¯ˉ]\\?_?\([^)\n]{1,9}\)_?/?[¯ˉ]"
    r"|\((?:[^\w\s()][^\w()]{0,3}|[oOTuU'>˘•◕ಠ^´`°・ʘ])[_.\-‿ωд∀ᴗ▽益︵□﹏ヮ3]"
    r"(?:[^\s()\w.,]{1,4}|[oOTuU'>˘•◕ಠʘ])[^\s()\w]?\)[^\s\w]{0,6}"
)
EMOTICON = re.compile("|".join((SIDEWAYS, UPRIGHT, KAOMOJI, BEFORE_STOP, MIRRORED)))
SIGN_OF_EMOTICON = re.compile(r"[:;=^_<\\¯ˉ()]|8-|[xX][-'D]|[-T>~]\.[-T<~]|[oO]\.[oO]|[uU][wW][uU]|[oO][wW][oO]")
"""What every emoticon holds; prose holds little of it, and it is found sooner."""
CODE = re.compile(r"`[^`\n]+`|(?:https?://|www\.)\S+|\b(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}\b|::+")
TALKED_ABOUT = re.compile(
    r"\b(?:emojis?|emoticons?|smileys?|smilies|regex(?:es)?|regular expressions?|kaomojis?|glyphs?|code ?points?"
    r"|syntax|characters?|symbols?|operators?|unicode|stickers?|reactions?|strings?|tokens?|icons?|brackets?"
    r"|pictograms?|hashtags?|variables?)\b",
    re.IGNORECASE,
)
CONTACT_SIGNS = re.compile(
    "[\U0001f4de\U0001f4f1\U0001f4f2\U0001f4e7\U0001f4e8\U0001f4e9\U0001f4e5\u260e\u2709\U0001f517\U0001f310"
    "\U0001f30d-\U0001f30f\U0001f4cd\U0001f4cc\U0001f3e0\U0001f3e2\U0001f4bc\U0001f4bb\U0001f4ce\U0001f5a5"
    "\U0001f426\U0001f4f7\U0001f58a]\ufe0f?[ \t]*"
)
"""Pictures that label an address, a number or a link in a signature."""
WINDOW = 45


class Picture(NamedTuple):
    """An emoji or emoticon. Offsets are code points of `Draft.text`; the space before it belongs to it."""

    start: int
    end: int
    removed_from: int


def pictures(draft: Draft) -> Iterator[Picture]:
    """The emoji and emoticons that the writer uses, not those that the mail is about."""
    for block in draft.zone(Zone.SUBJECT, Zone.GREETING, Zone.CLOSING, Zone.SIGNATURE, *BODY):
        words = draft.words(block)
        if words.isascii() and SIGN_OF_EMOTICON.search(words) is None:
            continue
        masked = CODE.sub(_blank, QUOTATION.sub(_blank, words))
        if block.zone is Zone.SIGNATURE:
            masked = CONTACT_SIGNS.sub(_blank, masked)
        shown = () if masked.isascii() else EMOJI.finditer(masked)
        for match in (*shown, *_emoticons(masked)):
            end = match.start() + len(match[0].rstrip())
            if end > match.start() and not _is_subject_matter(words, match.start(), end):
                before = match.start()
                while before and words[before - 1] in " \t":
                    before -= 1
                yield Picture(block.start + match.start(), block.start + end, block.start + before)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _emoticons(text: str) -> Iterator[re.Match[str]]:
    for match in EMOTICON.finditer(text) if SIGN_OF_EMOTICON.search(text) else ():
        closes = match[0].endswith(")") and _is_open(text, match.end() - 1)
        if not closes or len(match[0]) > 2 or match[0][-2:] == "))":
            yield match


def _is_open(text: str, at: int) -> bool:
    """Whether a parenthesis is open at a place of a line."""
    while at and text[at - 1] not in "()\n":
        at -= 1
    return at > 0 and text[at - 1] == "("


def _is_subject_matter(words: str, start: int, end: int) -> bool:
    """Whether the sign is what the sentence is about: "the regex :( has a stray bracket", "I drew the 🦀 emoji"."""
    before = re.split(r"[.!?]\s|\n", words[max(0, start - WINDOW) : start])[-1]
    after = re.split(r"[.!?](?:\s|$)|\n", words[end : end + WINDOW])[0]
    near = [*before.split()[-4:], *after.split()[:4]]
    return TALKED_ABOUT.search(" ".join(near)) is not None and bool(after.strip(" ,;"))
