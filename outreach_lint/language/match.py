"""Patterns over parsed text. Each is built at import and compiled on first use."""

from __future__ import annotations

from functools import cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from .model import tokenized, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.matcher import DependencyMatcher, PhraseMatcher
    from spacy.tokens import Doc, Span, Token


def lexicon(name: str, *, stripped: bool = True) -> tuple[str, ...]:
    """The entries of `lexicons/<name>.txt`, one a line; `#` begins a comment. `stripped` takes their indents away."""
    text = (files("outreach_lint") / "lexicons" / f"{name}.txt").read_text("utf-8")
    lines = (line.partition("#")[0].rstrip() for line in text.split("\n"))
    return tuple(line.strip() if stripped else line for line in lines if line.strip())


class Phrases:
    """Any of some phrases, whatever their case; the longest wins.

    A phrase of `allow` is harmless: it shadows the shorter phrases inside it.
    """

    def __init__(self, phrases: Iterable[str], *, allow: Iterable[str] = ()) -> None:
        self.phrases = tuple(phrases)
        self.allow = tuple(allow)

    @cached_property
    def _matcher(self) -> PhraseMatcher:
        from spacy.matcher import PhraseMatcher

        matcher = PhraseMatcher(vocabulary(), attr="LOWER")
        matcher.add("found", [tokenized(phrase) for phrase in self.phrases])
        if self.allow:
            matcher.add("allowed", [tokenized(phrase) for phrase in self.allow])
        return matcher

    def __call__(self, text: Doc | Span) -> Iterator[Span]:
        from spacy.util import filter_spans

        return (span for span in filter_spans(self._matcher(text, as_spans=True)) if span.label_ == "found")


class Tree:
    """A shape in the dependency parse: one keyword a word, the first its root.

    Every other word says which word it hangs on, and how, in the operators of spaCy's DependencyMatcher:
    `subject=("verb", ">", {"DEP": "nsubj"})`.
    """

    def __init__(self, **words: Mapping[str, Any] | tuple[str, str, Mapping[str, Any]]) -> None:
        self.names = tuple(words)
        self.words = words

    @cached_property
    def _matcher(self) -> DependencyMatcher:
        from spacy.matcher import DependencyMatcher

        pattern: list[dict[str, Any]] = []
        for name, word in self.words.items():
            if isinstance(word, tuple):
                left, operator, attributes = word
                pattern.append({"LEFT_ID": left, "REL_OP": operator, "RIGHT_ID": name, "RIGHT_ATTRS": dict(attributes)})
            else:
                pattern.append({"RIGHT_ID": name, "RIGHT_ATTRS": dict(word)})
        matcher = DependencyMatcher(vocabulary())
        matcher.add("shape", [pattern])
        return matcher

    def __call__(self, text: Doc | Span) -> Iterator[dict[str, Token]]:
        doc = text.doc if hasattr(text, "start") else text
        first = getattr(text, "start", 0)
        last = getattr(text, "end", len(doc))
        for _, indices in self._matcher(doc):
            if all(first <= i < last for i in indices):
                yield dict(zip(self.names, (doc[i] for i in indices), strict=True))
