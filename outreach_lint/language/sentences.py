"""The sentences of a draft, parsed block by block."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property, wraps
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary, WeakSet

from ..reading.draft import BODY, Block, Draft, Zone
from .memo import facts_of, once
from .model import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

Fact = TypeVar("Fact")

QUOTATION = re.compile(
    r'"[^"\n]{1,400}"|(?<!\w)\'[\w-]{2,30}\'(?!\w)'
    r"|(?<![\w])'(?=\S)[^'\n]*\s[^\n]{0,300}?(?<=\S)'(?!\w)|`[^`\n]+`"
)

TEXT, QUOTATIONS = f"{__name__}.text", f"{__name__}.quotations"
"""The names under which a parse keeps what was worked out once for all of its sentences."""

PARSED = (Zone.SUBJECT, Zone.GREETING, *BODY)


@dataclass(eq=False)
class Sentence:
    """A sentence of one block.

    `zone` is the block's; `opens` says that the body begins with it. `block`, `offset` (where its parse would begin in
    `Draft.text`) and `index` (which counts the sentences of the body from 0) say where it stands, and change when a
    draft takes it over from an earlier state of itself, or from another draft; all else stays. `lead` is where its
    parse would begin in the block: a sentence that was taken over may have the parse of a block in which other
    sentences stood beside it.
    """

    span: Span
    zone: Zone
    opens: bool
    block: Block
    offset: int
    index: int
    lead: int = 0

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words and punctuation marks, white space left out."""
        return tuple([token for token in self.span if not token.is_space])

    @cached_property
    def quotations(self) -> Sequence[tuple[int, int]]:
        """Where the quotations of the block begin and end in the text of its parse, in order."""
        return _quotations(self.span.doc)

    @cached_property
    def raw(self) -> str:
        """The text with white space around it; it begins where the span does."""
        return self.around[self.span.start_char : self.span.end_char]

    @cached_property
    def text(self) -> str:
        return self.raw.strip()

    @property
    def around(self) -> str:
        """The text of the block's parse, which the offsets of words and spans count in."""
        return block_text(self.span.doc)

    @property
    def bounds(self) -> tuple[int, int]:
        """Where the sentence stands in `Draft.text`, without surrounding white space."""
        return self.whole.start, self.whole.end

    @cached_property
    def is_question(self) -> bool:
        """Whether it ends in a question mark."""
        return self.text.rstrip("\"')!").endswith("?")

    @cached_property
    def whole(self) -> Stretch:
        """All its words."""
        begin: int = self.span.start_char + len(self.raw) - len(self.raw.lstrip())
        return Stretch(self, begin, begin + len(self.text))

    def place(self, first: Token, last: Token | None = None) -> tuple[int, int]:
        """Where the words from `first` to `last` stand in `Draft.text`."""
        end = first if last is None else last
        return self.offset + first.idx, self.offset + end.idx + len(end)

    def words(self, first: Token, last: Token) -> str:
        """The words from `first` to `last` as written."""
        return self.around[first.idx : last.idx + len(last)]

    def within(self, first: int, stop: int) -> tuple[Token, ...]:
        """Those of `tokens` from one place of the parse to before another."""
        low = bisect_left(self.tokens, first, key=_place)
        return self.tokens[low : bisect_left(self.tokens, stop, lo=low, key=_place)]

    def stretch(self, first: Token, last: Token | None = None) -> Stretch:
        """The words from `first` to `last`."""
        end = first if last is None else last
        return Stretch(self, first.idx, end.idx + len(end))


def _place(token: Token) -> int:
    place: int = token.i
    return place


def block_text(doc: Doc) -> str:
    """The text of a parse; spaCy puts it together anew, of all words, each time that it is asked."""
    known: dict[str, str] = doc.user_data
    if TEXT not in known:
        known[TEXT] = doc.text
    return known[TEXT]


@dataclass(frozen=True, eq=False)
class Stretch:
    """Some words of a sentence; where they stand follows the sentence when it moves.

    `begin` and `stop` are offsets into the text of the block's parse.
    """

    sentence: Sentence
    begin: int
    stop: int

    @property
    def start(self) -> int:
        """Where the words begin in `Draft.text`."""
        return self.sentence.offset + self.begin

    @property
    def end(self) -> int:
        """Where the words end in `Draft.text`."""
        return self.sentence.offset + self.stop

    @property
    def place(self) -> tuple[int, int]:
        """Where the words begin and end in `Draft.text`."""
        return self.start, self.end

    @property
    def words(self) -> str:
        """The words as written."""
        return self.sentence.around[self.begin : self.stop]


Identity = tuple[str, Zone, bool]
"""What the sentences of a block are made of: its text, its zone, and whether the body begins with it."""
Kept = dict[Identity, list[tuple[Sentence, ...]]]
"""The sentences of blocks; a draft may hold a block twice."""

_begun: WeakSet[Draft] = WeakSet()
_inherited: WeakKeyDictionary[Draft, Kept] = WeakKeyDictionary()


def is_parsed(draft: Draft) -> bool:
    """Whether the draft has been parsed, so that another question about it costs nothing."""
    return draft in _begun


def texts(draft: Draft) -> Iterator[str]:
    """What is parsed of a draft."""
    return map(draft.words, draft.zone(*PARSED))


def succeed(draft: Draft, former: Draft) -> None:
    """Have a draft take over the sentences that it shares with a former state of itself, and what is known of them.

    The former draft must not be asked about any more: what it knew goes with its sentences.
    """
    if former in _inherited:
        _inherited[draft] = _inherited.pop(former)
    if former not in _begun:
        return
    kept = _inherited.setdefault(draft, {})
    found = _parsed(former)
    for block, identity in _identities(former).items():
        kept.setdefault(identity, []).append(found[block])
    _begun.discard(former)
    facts_of(former).clear()


LEFT = 15_000
"""The characters of the blocks whose parses the sentences that drafts have left belong to, a block counting once for
each of its sentences. With what is known of it, a character of a sentence takes some 500 bytes."""

Wording = tuple[str, Zone, bool]
"""What is compared of sentences first: the text, the zone, and whether the body begins with it."""

_left: OrderedDict[Wording, list[Sentence]] = OrderedDict()
_room = [LEFT]

MET = 20_000
"""How many wordings are recognized when they come again; as many as some 2,000 drafts have."""

_met: OrderedDict[int, None] = OrderedDict()
"""The hashes of wordings that drafts have had, the latest last."""


def leave(draft: Draft) -> None:
    """Leave the sentences of a draft, and what is known of them, to drafts that come later and have the same ones.

    The draft must not be asked about any more: what it knew goes with its sentences. Only those are kept that an
    earlier draft has had, too, and so may come again: where drafts have nothing in common, none is. Those that nobody
    has had for the longest are forgotten.
    """
    if draft not in _begun:
        return
    for found in _parsed(draft).values():
        for sentence in found:
            wording = (sentence.raw, sentence.zone, sentence.opens)
            if (known := hash(wording)) not in _met:
                _met[known] = None
                continue
            _forget_others(sentence)
            _left.setdefault(wording, []).append(sentence)
            _left.move_to_end(wording)
            _room[0] -= _weight(sentence)
    _begun.discard(draft)
    facts_of(draft).clear()
    while _room[0] < 0:
        _, gone = _left.popitem(last=False)
        _room[0] += sum(map(_weight, gone))
    while len(_met) > MET:
        _met.popitem(last=False)


def _weight(sentence: Sentence) -> int:
    return len(sentence.around)


def _forget_others(sentence: Sentence) -> None:
    """Let go what is known of a sentence beside those of other blocks, which would be kept along with it."""
    facts = facts_of(sentence)
    for fact in [
        fact
        for fact, (_, given) in facts.items()
        if given and any(isinstance(one, Sentence) and one.block is not sentence.block for one in given)
    ]:
        del facts[fact]


def _identities(draft: Draft) -> dict[Block, Identity]:
    first = next(draft.zone(*BODY), None)
    blocks = draft.zone(*PARSED)
    return {block: (draft.words(block), block.zone, block is first) for block in blocks}


@once
def _parsed(draft: Draft) -> dict[Block, tuple[Sentence, ...]]:
    _begun.add(draft)
    inherited = _inherited.pop(draft, {})
    identities = _identities(draft)
    found = {block: kept.pop() for block, identity in identities.items() if (kept := inherited.get(identity))}
    new = {block: identity for block, identity in identities.items() if block not in found}
    parsed = zip(new.items(), parse(text for text, _, _ in new.values()), strict=True)
    strays = _by_likeness(inherited) if new else {}
    found.update({block: tuple(_sentences_of(doc, block, identity, strays)) for (block, identity), doc in parsed})
    count = 0
    for block in identities:
        in_body = block.zone in BODY
        for number, sentence in enumerate(found[block]):
            sentence.block, sentence.offset = block, block.start + sentence.lead
            sentence.index = count + number if in_body else number
        count += len(found[block]) if in_body else 0
    return {block: found[block] for block in identities}


def _sentences_of(
    doc: Doc, block: Block, identity: Identity, strays: dict[Likeness, list[Sentence]]
) -> Iterator[Sentence]:
    """The sentences of a block that has changed; those of `strays`, or that were left, where nothing of them has."""
    _, zone, opens = identity
    rows = doc.to_array(COMPARED) if strays else None
    text = block_text(doc)
    number = 0
    for span in doc.sents:
        start = span.start_char
        raw = text[start : span.end_char]
        if not raw.strip():
            continue
        sentence = Sentence(span, zone, opens and not number, block, block.start, number)
        number += 1
        if rows is not None and (alike := strays.get(_likeness(sentence, rows))):
            sentence = alike.pop()
            sentence.lead = start - sentence.span.start_char
        elif (wording := (raw, zone, sentence.opens)) in _left:
            sentence = _taken(wording, sentence)
        yield sentence


def _taken(wording: Wording, sentence: Sentence) -> Sentence:
    """One of the sentences that were left with this wording, if this sentence is like it; else itself."""
    span, alike = sentence.span, _left[wording]
    own: Likeness | None = None
    for at, other in enumerate(alike):
        if other.span.doc is not span.doc or other.span.start != span.start:
            own = own or _likeness(sentence, span.doc.to_array(COMPARED))
            if own != _likeness(other, other.span.doc.to_array(COMPARED)):
                continue
        del alike[at]
        if not alike:
            del _left[wording]
        _room[0] += _weight(other)
        other.lead = span.start_char - other.span.start_char
        return other
    return sentence


COMPARED = ("ORTH", "SPACY", "TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD", "SENT_START")
NEAR = 4
"""Words on either side of a sentence that count as seen by whoever looks at one of its words, and past its end."""

Likeness = tuple[Zone, bool, int, int, bytes, tuple[tuple[int, int], ...]]
"""All of a sentence that what is known of it can depend on."""


def _by_likeness(kept: Kept) -> dict[Likeness, list[Sentence]]:
    found: dict[Likeness, list[Sentence]] = {}
    rows: dict[int, Any] = {}
    for sentence in (sentence for blocks in kept.values() for block in blocks for sentence in block):
        doc = sentence.span.doc
        if id(doc) not in rows:
            rows[id(doc)] = doc.to_array(COMPARED)
        found.setdefault(_likeness(sentence, rows[id(doc)]), []).append(sentence)
    return found


def _likeness(sentence: Sentence, rows: Any) -> Likeness:
    """What a sentence is like; `rows` holds the attributes of its parse, a row for each token."""
    span = sentence.span
    first, last = max(0, span.start - NEAR), min(len(rows), span.end + NEAR)
    start, end = span.start_char, span.end_char
    inside = tuple(
        (max(one, start - 1) - start, min(other, end + 1) - start)
        for one, other in _quotations(span.doc)
        if one < end and start < other
    )
    return sentence.zone, sentence.opens, span.start - first, last - span.end, rows[first:last].tobytes(), inside


def sentences(draft: Draft, *zones: Zone) -> Iterator[Sentence]:
    """The sentences of the body, or of the zones named, in order."""
    return _within(draft, zones) if zones else iter(_body(draft))


@once
def _body(draft: Draft) -> tuple[Sentence, ...]:
    return tuple(_within(draft, BODY))


def _within(draft: Draft, zones: Sequence[Zone]) -> Iterator[Sentence]:
    return (sentence for block, found in _parsed(draft).items() if block.zone in zones for sentence in found)


def sentences_of(draft: Draft, block: Block) -> tuple[Sentence, ...]:
    """The sentences of one block that is parsed, in order."""
    return _parsed(draft)[block]


def _quotations(doc: Doc) -> list[tuple[int, int]]:
    """Where quotations begin and end in the text of a parse, in order."""
    known: dict[str, list[tuple[int, int]]] = doc.user_data
    if QUOTATIONS not in known:
        known[QUOTATIONS] = [match.span() for match in QUOTATION.finditer(block_text(doc))]
    return known[QUOTATIONS]


def quoted(sentence: Sentence, token: Token) -> bool:
    """Whether a word stands inside quotation marks: somebody's words, or words talked about."""
    quotations = sentence.quotations
    if not quotations:
        return False
    before = bisect_right(quotations, token.idx, key=itemgetter(0))
    return before > 0 and token.idx < quotations[before - 1][1]


def quoted_words(sentence: Sentence) -> Sequence[Token]:
    """The words of a sentence that stand inside quotation marks."""
    if not sentence.quotations:
        return ()
    return [token for token in sentence.tokens if quoted(sentence, token)]


@once
def _numbered(draft: Draft) -> dict[int, Sentence]:
    return {sentence.index: sentence for sentence in sentences(draft)}


def before(draft: Draft, sentence: Sentence) -> Sentence | None:
    """The sentence of the body just before one."""
    return _numbered(draft).get(sentence.index - 1)


def after(draft: Draft, sentence: Sentence) -> Sentence | None:
    """The sentence of the body just after one."""
    return _numbered(draft).get(sentence.index + 1)


def once_beside(
    *facts: Callable[[Draft], object],
) -> Callable[[Callable[[Draft, Sentence], Fact]], Callable[[Draft, Sentence], Fact]]:
    """`once` for a function of a draft and one of its sentences.

    Of the draft it may ask only which sentences stand just before and just after, and these facts, which are compared
    by value. What it answers holds words and no offsets into the draft.
    """

    def decorate(work_out: Callable[[Draft, Sentence], Fact]) -> Callable[[Draft, Sentence], Fact]:
        @wraps(work_out)
        def remembered(draft: Draft, sentence: Sentence) -> Fact:
            near = _numbered(draft)
            given = (near.get(sentence.index - 1), near.get(sentence.index + 1), *[fact(draft) for fact in facts])
            kept = facts_of(sentence)
            known = kept.get(remembered)
            if known is None or known[1] != given:
                known = kept[remembered] = (work_out(draft, sentence), given)
            fact: Fact = known[0]
            return fact

        return remembered

    return decorate


def neighbours(draft: Draft, sentence: Sentence) -> tuple[Sentence, ...]:
    """The sentences of the body just before and just after one."""
    return tuple(other for other in (before(draft, sentence), after(draft, sentence)) if other is not None)
