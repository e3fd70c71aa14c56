"""The tongue that a draft is written in.

English shows in its small words: a fifth of any English text and more are "the", "and", "to" and their like, of which
other languages share few. A draft that has them is English without more ado. Where they are rare, a language
identifier decides, which is loaded for those drafts only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .memo import once
from .sentences import QUOTATION
from .vocabulary import words

if TYPE_CHECKING:
    from ..reading.draft import Draft

ENGLISH = "en"
SMALL_WORDS = words(
    "the and of to is that for with you i have it as at be this from by are or your my if would about which what how "
    "who when there been were their they we our can could will not but had has i'd i've i'm it's don't her his them "
    "than then its into out more some any do did does because while since after before where these those should than "
    "just also very much each other such only over through during without between like would very am us"
)
"""English words that nearly every sentence has some of; none of them is frequent in another language."""
PLENTY, SCARCE = 0.2, 0.12
"""From which share of small words on a text is English, and up to which it may be something else."""
FEWEST_LETTERS = 60
WIDE = re.compile("[^\0-\u2e7f]")
"""Scripts of East Asia."""
WIDE_LETTER = 3
"""How many letters of others one of these says as much as."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
ADDRESS = re.compile(r"(?<!\S)(?=\S*?(?:@|://|www\.))\S+")

NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian",
    "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


@once
def tongue(draft: Draft) -> str:
    """The language of the writer's own body as an ISO 639-1 code; English where too little is there to tell."""
    text = "\n".join(QUOTATION.sub(" ", draft.words(block)) for block in draft.body)
    text = ADDRESS.sub(" ", text)
    line = " ".join(WORD.findall(text)).lower().replace("’", "'")
    found = line.split()
    if len("".join(found)) + (WIDE_LETTER - 1) * len(WIDE.findall(line)) < FEWEST_LETTERS:
        return ENGLISH
    share = sum([word in SMALL_WORDS for word in found]) / len(found)
    if share >= PLENTY:
        return ENGLISH
    return _identified(text) if share <= SCARCE else ENGLISH


def tongue_name(code: str) -> str:
    """The English name of a language, or its code."""
    return NAMES.get(code, f"another language ({code})")


def _identified(text: str) -> str:
    from py3langid import classify

    return str(classify(text)[0])
