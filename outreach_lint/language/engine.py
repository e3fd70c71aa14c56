"""An English spaCy pipeline, loaded without what we do not use, and driven for less than spaCy drives it.

The parse is spaCy's own, from spaCy's own components and weights. What differs is the way there: the matrix products
run on numpy's BLAS, a word is embedded once (`embedding.py`), attributes and lemmas come from tables (`attributes.py`),
special cases of words are learned when a text has them (`cases.py`), and neither spaCy's command line nor a tokenizer
that is thrown away again is loaded. Each of these is left out where spaCy or a pipeline does not allow it.
"""

from __future__ import annotations

import gc
import sys
from collections import deque
from configparser import RawConfigParser
from contextlib import contextmanager, suppress
from importlib import import_module
from itertools import islice
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from .attributes import AttributeTable, LemmaTable, NoTable
from .cases import filled
from .embedding import embedding
from .pieces import cuts, joined, pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from spacy.language import Language
    from spacy.tokens import Doc

UNUSED = ("ner", "senter", "strings")
"""What is not loaded: two components that no rule reads, and a list of strings that the rest brings along."""
BATCH = 600
"""How many tokens go through a component at a time; a document that has more does so in pieces, if it can be cut.

The parse needs some 20 kB for each token. More at a time are not parsed faster, and above 700 what is freed goes back
to the system, to be cleared and given again for every batch.
"""

USUAL_TOKENIZER = "spacy.Tokenizer.v1"
BARE_TOKENIZER = "outreach_lint.bare_tokenizer.v1"


class Engine(NamedTuple):
    """A loaded pipeline. `steps` are its components in order, each from some documents to the same ones, annotated."""

    nlp: Language
    steps: tuple[Callable[[list[Doc]], None], ...]

    def annotated(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """Tokenized documents, parsed, in order; without the tensors that the components went by."""
        planned: deque[tuple[Doc, list[tuple[int, int]]]] = deque()
        parsed = self._parsed(_planned(docs, planned))
        for first in parsed:
            doc, places = planned.popleft()
            yield joined(doc, places, [first, *islice(parsed, len(places) - 1)]) if places else first

    def _parsed(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        for batch in _batches(docs):
            for step in self.steps:
                step(batch)
            for doc in batch:
                doc.tensor = doc.tensor[:0].copy()  # it is larger than all that was found, and holds the whole batch's
            yield from batch


def _planned(docs: Iterable[Doc], planned: deque[tuple[Doc, list[tuple[int, int]]]]) -> Iterator[Doc]:
    """What is parsed of some documents: each of them, or its pieces. Of each it is noted where those stand, if any."""
    for doc in docs:
        places = cuts(doc, BATCH)
        planned.append((doc, places))
        yield from pieces(doc, places) if places else (doc,)


def _batches(docs: Iterable[Doc]) -> Iterator[list[Doc]]:
    batch: list[Doc] = []
    size = 0
    for doc in docs:
        if batch and size + len(doc) > BATCH:
            yield batch
            batch, size = [], 0
        batch.append(doc)
        size += len(doc)
    if batch:
        yield batch


def engine(name: str) -> Engine:
    """The engine for an installed pipeline, or for one in a folder. Raises OSError where there is none."""
    with _without_collecting():
        spacy = _spacy()
        with _without_asking_packages():
            nlp = _loaded(spacy, name)
    return Engine(nlp, tuple(_step(pipe) for _, pipe in nlp.pipeline))


def _loaded(spacy: Any, name: str) -> Language:
    """The pipeline, loaded as fast as spaCy and the pipeline allow, or else as spaCy loads it."""
    from thinc.api import use_ops

    with use_ops("numpy", use_blis=False):
        try:
            nlp = _trimmed(spacy, name)
        except OSError:
            raise
        except Exception:  # another version of spaCy, or a pipeline of another kind
            nlp = None
        return spacy.load(name, exclude=UNUSED) if nlp is None else nlp


def _trimmed(spacy: Any, name: str) -> Language | None:
    """The pipeline with a tokenizer that learns; None where the pipeline has a tokenizer of another kind."""
    if not spacy.registry.has("tokenizers", BARE_TOKENIZER):
        spacy.registry.tokenizers(BARE_TOKENIZER)(_bare_tokenizer)
    # The real rules come from the pipeline's own files; the default ones would only be built to be replaced.
    bare = {"nlp": {"tokenizer": {"@tokenizers": BARE_TOKENIZER}}}
    nlp: Language = spacy.load(name, exclude=(*UNUSED, "tokenizer"), config=bare)
    if not _has_usual_tokenizer(nlp.path):
        return None
    nlp.tokenizer = filled(nlp.tokenizer, nlp.path / "tokenizer")
    return nlp


def _bare_tokenizer() -> Callable[[Language], object]:
    from spacy.tokenizer import Tokenizer

    return lambda nlp: Tokenizer(nlp.vocab)


def _has_usual_tokenizer(folder: Path) -> bool:
    """Whether a pipeline in a folder has spaCy's own tokenizer, with rules in a file."""
    config = RawConfigParser()
    config.read(folder / "config.cfg", "utf-8")
    inline = config.get("nlp", "tokenizer", fallback="")
    named = inline or config.get("nlp.tokenizer", "@tokenizers", fallback="")
    return USUAL_TOKENIZER in named and (folder / "tokenizer").is_file()


def _step(pipe: Any) -> Callable[[list[Doc]], None]:
    """A component as a function on a batch; by table, where there is one."""
    from spacy.pipeline import AttributeRuler, Lemmatizer, Tok2Vec, TrainablePipe

    if isinstance(pipe, TrainablePipe):
        predict = embedding(pipe) if isinstance(pipe, Tok2Vec) else pipe.predict
        return lambda docs: pipe.set_annotations(docs, predict(docs))
    with suppress(NoTable):
        if isinstance(pipe, AttributeRuler):
            return _each(AttributeTable.of(pipe))
        if isinstance(pipe, Lemmatizer):
            return _each(LemmaTable.of(pipe))
    return _each(pipe)


def _each(component: Callable[[Doc], Doc]) -> Callable[[list[Doc]], None]:
    def step(docs: list[Doc]) -> None:
        for i, doc in enumerate(docs):
            docs[i] = component(doc)

    return step


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Without garbage collections, which find nothing while modules and tables are loaded.

    What we load switches the collector on again (srsly does after each file); it does nothing at a threshold of 0.
    What was loaded counts as old afterwards, or the next collection would look through all of it.
    """
    thresholds = gc.get_threshold()
    gc.set_threshold(0)
    try:
        yield
    finally:
        if not gc.get_freeze_count():  # else somebody has frozen what is not ours to thaw
            gc.freeze()
            gc.unfreeze()
        gc.set_threshold(*thresholds)


@contextmanager
def _without_asking_packages() -> Iterator[None]:
    """Without a look through all installed packages for one that decodes arrays, which srsly takes for every array.

    Where there is such a package, or srsly keeps its decoders elsewhere, it goes on looking.
    """
    try:
        from srsly.msgpack import msgpack_decoders as decoders

        asks = decoders.entry_points and not decoders.get_entry_points()
    except (ImportError, AttributeError):
        asks = False
    if not asks:
        yield
        return
    decoders.entry_points = False
    try:
        yield
    finally:
        decoders.entry_points = True


COMMAND_LINE = ("spacy.cli", "spacy.cli.info")


def _spacy() -> Any:
    """spaCy, without its command-line package where that can be left for later."""
    before = set(sys.modules)
    try:
        with _without_command_line():
            return import_module("spacy")
    except ImportError:  # another version, which takes more from that package
        for name in [name for name in sys.modules.keys() - before if name.partition(".")[0] == "spacy"]:
            del sys.modules[name]
        return import_module("spacy")


@contextmanager
def _without_command_line() -> Iterator[None]:
    """spaCy's first import, with its command-line package left for when somebody calls for it.

    `spacy/__init__.py` imports `spacy.cli.info.info` in order to offer it as `spacy.info`, and with it a web client and
    a terminal toolkit. Here that name is a function that imports the real one when it is called.
    """
    if "spacy" in sys.modules:
        yield
        return

    def info(*args: Any, **kwargs: Any) -> Any:
        return import_module(COMMAND_LINE[1]).info(*args, **kwargs)

    package, module = (ModuleType(name) for name in COMMAND_LINE)
    vars(package)["__path__"] = []
    vars(module)["info"] = info
    sys.modules.update({package.__name__: package, module.__name__: module})
    try:
        yield
    finally:
        for name in COMMAND_LINE:
            sys.modules.pop(name, None)
