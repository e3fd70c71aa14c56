"""The first layers of spaCy's word model, which look at one word at a time, and are asked once for each word.

They turn what a word looks like (its form, its ends, its shape) into a row of numbers, before other layers look at its
neighbours. Drafts use the same words over and over, so the rows of those that came last are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.tokens import Doc

KEPT = 20_000
"""The words whose rows are kept, at 400 bytes each: several times the vocabulary of any writer of mail."""

FIRST, LAST = ("extract_features", "list2ragged"), ("ragged2list",)
"""What stands before and behind the layers that look at one word at a time."""
WORD_BY_WORD = frozenset({"hashembed", "ints-getitem", "maxout", "layernorm", "dropout"})
"""Layers in which a word's row depends on that word alone."""


class Embedding:
    """The word model of a pipeline. The rows of words are worked out when they come first."""

    def __init__(self, model: Any) -> None:
        embed, self._encode = model.layers
        self._features, _, *self._layers, _ = embed.layers
        self._places: dict[bytes, int] = {}
        self._rows: Any = None

    def __call__(self, docs: Sequence[Doc]) -> Any:
        """What the model predicts for some documents, not all of which may be empty: a row for each token of each."""
        import numpy

        features = self._features.predict(docs)
        rows = self._rows_of(numpy.ascontiguousarray(numpy.vstack(features)))
        ends = numpy.cumsum([len(one) for one in features])[:-1]
        return self._encode.predict(numpy.split(rows, ends))

    def _rows_of(self, features: Any) -> Any:
        """The rows of words with these features, a word a row."""
        width = features.dtype.itemsize * features.shape[1]
        keys = features.view(f"V{width}").ravel().tolist()
        if len(self._places) > KEPT:
            self._places.clear()
        new = {key: at for at, key in enumerate(keys) if key not in self._places}
        if new:
            self._keep(list(new), self._worked_out(features[list(new.values())]))
        return self._rows[[self._places[key] for key in keys]]

    def _worked_out(self, features: Any) -> Any:
        import numpy
        from thinc.api import Ragged

        lengths: Any = numpy.array([len(features)], dtype="i")
        rows = Ragged(features, lengths)
        for layer in self._layers:
            rows = layer.predict(rows)
        return rows.dataXd

    def _keep(self, keys: Sequence[bytes], rows: Any) -> None:
        import numpy

        start = len(self._places)
        self._places.update({key: start + number for number, key in enumerate(keys)})
        if self._rows is None or len(self._rows) < len(self._places):
            grown = numpy.empty((2 * len(self._places), rows.shape[1]), dtype=rows.dtype)
            if start:
                grown[:start] = self._rows[:start]
            self._rows = grown
        self._rows[start : start + len(rows)] = rows


def embedding(pipe: Any) -> Callable[[Sequence[Doc]], Any]:
    """A word model's `predict`; by way of an `Embedding` where its layers are those that one knows."""
    if not _is_known(pipe.model):
        predict: Callable[[Sequence[Doc]], Any] = pipe.predict
        return predict
    embedded = Embedding(pipe.model)
    return lambda docs: embedded(docs) if any(map(len, docs)) else pipe.predict(docs)


def _is_known(model: Any) -> bool:
    """Whether a model's first layers look at one word at a time and read nothing but its features."""
    if len(model.layers) != 2:
        return False
    layers = list(model.layers[0].layers)
    names = tuple(layer.name for layer in layers)
    if names[:2] != FIRST or names[-1:] != LAST:
        return False
    leaves = {one.name for layer in layers[2:-1] for one in layer.walk() if not one.layers}
    return bool(leaves) and leaves <= WORD_BY_WORD
