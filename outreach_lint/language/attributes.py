"""Parts of speech, morphology and lemmas by table: what spaCy's attribute ruler and rule lemmatizer set, for less.

spaCy runs a matcher over every document to learn that a token tagged `NNS` is a plural noun. Nearly all of those
patterns look at one token, and texts repeat few combinations of tag and word; so what the patterns make of a
combination is worked out once and kept. Where a pipeline has a pattern that the table cannot express, there is no table
and spaCy's own component stays.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from spacy.pipeline import AttributeRuler, Lemmatizer
    from spacy.strings import StringStore
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

TESTED = ("TAG", "LOWER", "DEP", "IS_SPACE", "ORTH")
"""The attributes that a pattern of a table may look at, in the order of a token's key."""
TAG = TESTED.index("TAG")
SET = ("POS", "MORPH", "LEMMA", "TAG", "DEP")
"""The attributes that a rule of a table may set."""

Key = tuple[int, ...]
Values = tuple[int, ...]
"""What rules set, in the order of `SET`, as spaCy's arrays hold it."""
KEEPS = 2**64 - 1
"""The value of an attribute that is not set; no identifier of a string is so high."""
Test = tuple[int, "Callable[[int], bool]"]
"""A column of a key, and what its value has to pass."""


class NoTable(Exception):
    """A pipeline has something that the table cannot express. The message names it."""


class Pattern(NamedTuple):
    """An alternative of a rule: the tests of each of its tokens. `target` is the token that the rule sets."""

    rule: int
    tokens: tuple[tuple[Test, ...], ...]
    target: int


@dataclass
class AttributeTable:
    """A component that sets what an attribute ruler sets; `rules` are what each rule sets, later ones win."""

    single: tuple[Pattern, ...]
    several: tuple[Pattern, ...]
    rules: tuple[Values, ...]
    _places: dict[tuple[int, ...], int] = field(default_factory=dict)
    _values: list[Values] = field(default_factory=list)
    _table: Any = ()
    _tagged: dict[int, tuple[Pattern, ...]] = field(default_factory=dict)
    _alone: dict[Key, tuple[int, ...]] = field(default_factory=dict)
    _beginning: dict[Key, tuple[Pattern, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, ruler: AttributeRuler) -> AttributeTable:
        """The table for a ruler. Raises NoTable."""
        patterns = tuple(_patterns(ruler.patterns, ruler.vocab.strings))
        return cls(
            single=tuple(pattern for pattern in patterns if len(pattern.tokens) == 1),
            several=tuple(pattern for pattern in patterns if len(pattern.tokens) > 1),
            rules=tuple(_values(attributes) for attributes in ruler.attrs),
        )

    def __call__(self, doc: Doc) -> Doc:
        import numpy

        if not len(doc):
            return doc
        keys = list(map(tuple, doc.to_array(list(TESTED)).tolist()))
        places = [self._place_of(rules) for rules in self._rules_by_token(keys)]
        if len(self._table) < len(self._values):
            self._table = numpy.array(self._values, dtype="uint64")
        new = self._table[places]
        old = doc.to_array(list(SET))
        return doc.from_array(list(SET), numpy.where(new == KEEPS, old, new))

    def _rules_by_token(self, keys: Sequence[Key]) -> list[tuple[int, ...]]:
        found = [self._rules_alone(key) for key in keys]
        for i, key in enumerate(keys):
            for pattern in self._patterns_from(key):
                span = keys[i : i + len(pattern.tokens)]
                if len(span) == len(pattern.tokens) and all(map(_passes, span, pattern.tokens)):
                    target = i + (pattern.target if pattern.target >= 0 else len(span) + pattern.target)
                    found[target] = tuple(sorted((*found[target], pattern.rule)))
        return found

    def _rules_alone(self, key: Key) -> tuple[int, ...]:
        """The rules whose pattern is this one token, in order."""
        if key not in self._alone:
            patterns = self._patterns_of_tag(key[TAG])
            self._alone[key] = tuple(pattern.rule for pattern in patterns if _passes(key, pattern.tokens[0]))
        return self._alone[key]

    def _patterns_of_tag(self, tag: int) -> tuple[Pattern, ...]:
        """The patterns of one token that a token with this tag may fit; nearly all of them ask for a tag."""
        if tag not in self._tagged:
            self._tagged[tag] = tuple(
                pattern
                for pattern in self.single
                if all(test(tag) for column, test in pattern.tokens[0] if column == TAG)
            )
        return self._tagged[tag]

    def _patterns_from(self, key: Key) -> tuple[Pattern, ...]:
        """The longer patterns that this token may begin."""
        if key not in self._beginning:
            self._beginning[key] = tuple(pattern for pattern in self.several if _passes(key, pattern.tokens[0]))
        return self._beginning[key]

    def _place_of(self, rules: tuple[int, ...]) -> int:
        """Where what some rules set together stands among the values that are known."""
        place = self._places.get(rules)
        if place is None:
            set_together = (KEEPS,) * len(SET)
            for rule in rules:
                both = zip(set_together, self.rules[rule], strict=True)
                set_together = tuple(old if new == KEEPS else new for old, new in both)
            place = self._places[rules] = len(self._values)
            self._values.append(set_together)
        return place


def _passes(key: Key, tests: Sequence[Test]) -> bool:
    return all(test(key[column]) for column, test in tests)


def _patterns(rules: Sequence[Mapping[str, Any]], strings: StringStore) -> Iterator[Pattern]:
    for number, rule in enumerate(rules):
        for alternative in rule["patterns"]:
            tokens = tuple(
                tuple(_test(attribute, wanted, strings) for attribute, wanted in token.items()) for token in alternative
            )
            yield Pattern(number, tokens, rule.get("index", 0))


def _test(attribute: str, wanted: object, strings: StringStore) -> Test:
    """A condition of a matcher's pattern."""
    if attribute not in TESTED:
        raise NoTable(f"a pattern tests {attribute}")
    column = TESTED.index(attribute)
    if isinstance(wanted, bool):
        return column, lambda value: bool(value) is wanted
    if isinstance(wanted, str):
        return column, _identifier(wanted, strings).__eq__
    if not isinstance(wanted, dict) or len(wanted) != 1:
        raise NoTable(f"a pattern tests {attribute} for {wanted!r}")
    ((operator, operand),) = wanted.items()
    if operator == "REGEX":
        search = re.compile(operand).search
        return column, lambda value: search(strings[value]) is not None
    if operator not in {"IN", "NOT_IN"}:
        raise NoTable(f"a pattern tests {attribute} with {operator}")
    members = frozenset(_identifier(member, strings) for member in operand)
    return column, members.__contains__ if operator == "IN" else lambda value: value not in members


def _identifier(text: str, strings: StringStore) -> int:
    return strings.add(text) if text else 0


def _values(attributes: Mapping[int, int]) -> Values:
    """What a rule sets; `attributes` are as the ruler has normalised them."""
    from spacy.attrs import IDS

    if attributes.keys() - {IDS[name] for name in SET}:
        raise NoTable("a rule sets other attributes than " + ", ".join(SET))
    return tuple(attributes.get(IDS[name], KEEPS) for name in SET)


@dataclass
class LemmaTable:
    """A component that sets what a rule lemmatizer sets, which depends on word, part of speech and morphology alone."""

    lemmatizer: Lemmatizer
    vocab: Vocab
    _known: dict[Key, int] = field(default_factory=dict)

    @classmethod
    def of(cls, lemmatizer: Lemmatizer) -> LemmaTable:
        """The table for a lemmatizer. Raises NoTable."""
        from spacy.lang.en.lemmatizer import EnglishLemmatizer

        if type(lemmatizer) is not EnglishLemmatizer or lemmatizer.mode != "rule" or lemmatizer.overwrite:
            raise NoTable("the lemmatizer does not go by the rules of English")
        return cls(lemmatizer, lemmatizer.vocab)

    def __call__(self, doc: Doc) -> Doc:
        import numpy

        known = self._known
        lemmas = []
        for i, (word, pos, morph, lemma) in enumerate(doc.to_array(["ORTH", "POS", "MORPH", "LEMMA"]).tolist()):
            key = word, pos, morph
            if not lemma and key not in known:
                known[key] = self.vocab.strings.add(self.lemmatizer.lemmatize(doc[i])[0])
            lemmas.append(lemma or known[key])
        return doc.from_array(["LEMMA"], numpy.array(lemmas, dtype="uint64").reshape(-1, 1)) if lemmas else doc
