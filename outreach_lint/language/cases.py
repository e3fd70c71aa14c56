"""spaCy's tokenizer, which learns its special cases when a text has them.

A tokenizer for English knows some 1,300 special cases ("don't", "a.m.", ":-)"), and to teach it all of them takes
longer than to parse a draft. A case can only matter in a text in which it stands: spaCy looks up words, what is left of
words without their affixes, and rows of tokens by their text. So a case is taught before the first such text, and the
tokens are those of a tokenizer that has known all cases from the beginning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc

CASES = "exceptions"
"""Where the file of a tokenizer has its special cases."""

MANY = 400
"""Texts after which the other cases are taught at once: to look for them in still more texts would take longer."""


class LearningTokenizer:
    """A tokenizer without special cases, and those that it has still to learn."""

    def __init__(self, tokenizer: Tokenizer, cases: Mapping[str, Any]) -> None:
        self._tokenizer = tokenizer
        self._texts = 0
        self._waiting: dict[str, dict[str, Any]] = {}
        for case, tokens in cases.items():
            self._waiting.setdefault(case[:2], {})[case] = tokens

    def __call__(self, text: str) -> Doc:
        if self._waiting:
            self._texts += 1
            if self._texts > MANY:
                self._learn_all()
                return self._tokenizer(text)
            beginnings = {text[at : at + length] for length in (1, 2) for at in range(len(text))}
            for beginning in self._waiting.keys() & beginnings:
                self._learn(beginning, text)
        return self._tokenizer(text)

    def _learn(self, beginning: str, text: str) -> None:
        waiting = self._waiting[beginning]
        for case in [case for case in waiting if case in text]:
            self._tokenizer.add_special_case(case, waiting.pop(case))
        if not waiting:
            del self._waiting[beginning]

    def _learn_all(self) -> None:
        for cases in self._waiting.values():
            for case, tokens in cases.items():
                self._tokenizer.add_special_case(case, tokens)
        self._waiting.clear()


def filled(tokenizer: Tokenizer, file: Path) -> Tokenizer | LearningTokenizer:
    """The tokenizer with what its file holds, special cases on demand; all at once from a file of another form."""
    import srsly

    known = srsly.msgpack_loads(file.read_bytes())
    cases = known.pop(CASES, None) if isinstance(known, dict) else None
    if not isinstance(cases, dict) or not all(isinstance(case, str) for case in cases):
        tokenizer.from_disk(file, exclude=["vocab"])
        return tokenizer
    tokenizer.from_bytes(srsly.msgpack_dumps(known), exclude=["vocab"])
    return LearningTokenizer(tokenizer, cases)
