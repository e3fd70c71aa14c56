"""The sentences of a draft, parsed block by block."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakSet

from ..reading.draft import BODY, Block, Draft, Zone
from .memo import once
from .model import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

QUOTATION = re.compile(
    r'"[^"\n]{1,400}"|(?<!\w)\'[\w-]{2,30}\'(?!\w)'
    r"|(?<![\w])'(?=\S)[^'\n]*\s[^\n]{0,300}?(?<=\S)'(?!\w)|`[^`\n]+`"
)

PARSED = (Zone.SUBJECT, Zone.GREETING, *BODY)


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence of one block.

    `offset` is where the block's parse begins in `Draft.text`; `index` counts the sentences of the body from 0.
    """

    span: Span
    block: Block
    offset: int
    index: int

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words and punctuation marks, white space left out."""
        return tuple(token for token in self.span if not token.is_space)

    @cached_property
    def text(self) -> str:
        return str(self.span.text).strip()

    @property
    def bounds(self) -> tuple[int, int]:
        """Where the sentence stands in `Draft.text`, without surrounding white space."""
        raw = str(self.span.text)
        start = self.offset + self.span.start_char + len(raw) - len(raw.lstrip())
        return start, start + len(raw.strip())

    @property
    def is_question(self) -> bool:
        """Whether it ends in a question mark."""
        return self.text.rstrip("\"')!").endswith("?")

    def place(self, first: Token, last: Token | None = None) -> tuple[int, int]:
        """Where the words from `first` to `last` stand in `Draft.text`."""
        end = first if last is None else last
        return self.offset + first.idx, self.offset + end.idx + len(end)

    def words(self, first: Token, last: Token) -> str:
        """The words from `first` to `last` as written."""
        return str(self.span.doc.text[first.idx : last.idx + len(last)])


def _sentences_of(doc: Doc, block: Block, first: int) -> Iterator[Sentence]:
    spans = [span for span in doc.sents if span.text.strip()]
    return (Sentence(span, block, block.start, first + number) for number, span in enumerate(spans))


_begun: WeakSet[Draft] = WeakSet()


def is_parsed(draft: Draft) -> bool:
    """Whether the draft has been parsed, so that another question about it costs nothing."""
    return draft in _begun


@once
def _parsed(draft: Draft) -> dict[Block, tuple[Sentence, ...]]:
    _begun.add(draft)
    blocks = [block for block in draft.blocks if block.zone in PARSED]
    found: dict[Block, tuple[Sentence, ...]] = {}
    count = 0
    for block, doc in zip(blocks, parse(draft.words(block) for block in blocks), strict=True):
        in_body = block.zone in BODY
        found[block] = tuple(_sentences_of(doc, block, count if in_body else 0))
        count += len(found[block]) if in_body else 0
    return found


def sentences(draft: Draft, *zones: Zone) -> Iterator[Sentence]:
    """The sentences of the body, or of the zones named, in order."""
    wanted = zones or tuple(BODY)
    return (sentence for block, found in _parsed(draft).items() if block.zone in wanted for sentence in found)


def sentences_of(draft: Draft, block: Block) -> tuple[Sentence, ...]:
    """The sentences of one block that is parsed, in order."""
    return _parsed(draft)[block]


@once
def _quotations(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in QUOTATION.finditer(sentence.span.doc.text))


def quoted(sentence: Sentence, token: Token) -> bool:
    """Whether a word stands inside quotation marks: somebody's words, or words talked about."""
    return any(start <= token.idx < end for start, end in _quotations(sentence))


@once
def _numbered(draft: Draft) -> dict[int, Sentence]:
    return {sentence.index: sentence for sentence in sentences(draft)}


def before(draft: Draft, sentence: Sentence) -> Sentence | None:
    """The sentence of the body just before one."""
    return _numbered(draft).get(sentence.index - 1)


def after(draft: Draft, sentence: Sentence) -> Sentence | None:
    """The sentence of the body just after one."""
    return _numbered(draft).get(sentence.index + 1)


def neighbours(draft: Draft, sentence: Sentence) -> tuple[Sentence, ...]:
    """The sentences of the body just before and just after one."""
    return tuple(other for other in (before(draft, sentence), after(draft, sentence)) if other is not None)
