"""Turns of phrase over a line of words."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from outreach_lint.language.wording import needed, turns

PHRASES = Path(__file__).parents[1] / "fixtures" / "phrases.jsonl"


@pytest.mark.parametrize("name", ["casual", "claims"])
def test_whatever_a_turn_fits_has_a_word_of_each_set_that_it_needs(name: str):
    lines = [
        " ".join(re.findall(r"[\w'’]+(?:-[\w'’]+)*|[^\w\s]", json.loads(line)["text"].lower()))
        for line in PHRASES.read_text("utf-8").splitlines()
    ]
    words = [frozenset((*line.split(), *re.split(r"[\s-]+", line))) for line in lines]
    fits = 0
    for kind in turns(name).values():
        for pattern in kind.patterns:
            for line, held in zip(lines, words, strict=True):
                if pattern.expression.search(line):
                    fits += 1
                    assert not any(needs.isdisjoint(held) for needs in pattern.needed), (pattern.source, line)
    assert fits > 20


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        ("naïve café", []),  # letters beside a to z promise nothing
        ("tick every box", ["tick", "every", "box"]),
        ("looks? good(?= ?!)", ["look looks", "good"]),
        ("(?:so |very )*glad <some>to meet", ["glad", "to", "meet"]),
        ("any ?one", []),
        ("fits?(?:ting)? <verb>(?:s|es) (?:a|the) t(?: too)?", ["a the", "t"]),
        ("<verb> <verb>*home", ["go went"]),
        ("tailor-?made café-owner", ["tailor tailormade"]),
        (r"no\. 1", ["no.", "1"]),
        ("100 % sure", ["100", "sure"]),
        ("once-in-a-[\\w-]+ chance", ["once", "chance"]),
    ],
)
def test_a_pattern_tells_the_words_that_must_stand_where_it_fits(pattern: str, sets: list[str]):
    expected = {frozenset(words.split()) for words in sets}
    assert set(needed(pattern, {"verb": "go|went", "some": ""})) == expected
