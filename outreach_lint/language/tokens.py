"""Tokens of any text, also of one that is no prose.

spaCy's tokenizer looks at each stretch without white space from both ends, over and over: what it takes grows with the
square of such a stretch, and each of its punctuation marks becomes a token. The words of prose are short, and so are
its sentences. What is longer than either can be is cut, so that a draft costs in proportion to its length.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

SIDE = 128
"""Characters at either end of a stretch without white space that the tokenizer sees; a link may be this long."""
LONG = re.compile(rf"(?<!\S)\S{{{SIDE}}}(\S+)\S{{{SIDE}}}(?!\S)")

LONGEST_SENTENCE = 512
"""Tokens after which a sentence ends, be there a full stop or not."""


def tokens(nlp: Language, text: str) -> Doc:
    """A text split into tokens, not parsed.

    A stretch of more than twice 128 characters without white space is split as if it had only its first 128 characters
    and its last; what lies between goes to the token that it lies in, or is one of its own.
    """
    middles = [match.span(1) for match in LONG.finditer(text)]
    if not middles:
        return nlp.make_doc(text)
    kept = zip((0, *(end for _, end in middles)), (*(start for start, _ in middles), len(text)), strict=True)
    short = nlp.make_doc("".join(text[start:end] for start, end in kept))
    return _restored(short, text, middles)


def _restored(short: Doc, text: str, middles: list[tuple[int, int]]) -> Doc:
    """The document with the middles of its long words put back; `middles` are their places in the text."""
    from spacy.tokens import Doc

    words: list[str] = []
    spaces: list[bool] = []
    norms: list[str] = []
    waiting = middles[::-1]
    left_out = 0  # how many characters of the text are missing so far
    for token in short:
        if waiting and token.idx + left_out == waiting[-1][0]:  # between two tokens
            start, end = waiting.pop()
            left_out += end - start
            words.append(text[start:end])
            spaces.append(False)
            norms.append(text[start:end].lower())
        word, norm = token.text, token.norm_
        at = token.idx + left_out
        if waiting and waiting[-1][0] < at + len(word):
            start, end = waiting.pop()
            left_out += end - start
            word = norm = text[at : at + len(word) + end - start]
        words.append(word)
        spaces.append(bool(token.whitespace_))
        norms.append(norm)
    doc = Doc(short.vocab, words=words, spaces=spaces)
    for token, norm in zip(doc, norms, strict=True):
        token.norm_ = norm
    return doc


def overlong_starts(doc: Doc) -> Iterator[int]:
    """The tokens, by index, with which new sentences have to begin so that none is too long.

    `is_sent_start` says where one begins (True) and where one can (None); there, if anywhere, an overlong one is cut.
    """
    begun = can_begin = 0
    for i, starts in enumerate(token.is_sent_start for token in doc):
        if starts:
            begun = can_begin = i
        elif i - begun >= LONGEST_SENTENCE:
            begun = can_begin = can_begin if can_begin > begun else i
            yield begun
        elif starts is None and i:
            can_begin = i
