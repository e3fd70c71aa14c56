"""What a draft costs grows with its length and no faster, whatever it holds. Calls are counted: time is uncertain."""

from __future__ import annotations

import cProfile
import dataclasses
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from benchmarks.corpus import long_draft
from benchmarks.runs import HARD_END, HARD_START, hard_texts

from outreach_lint.config import Settings
from outreach_lint.lint import verdict
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import rules

TESTS = Path(__file__).parent
SIZE = 3000
"""Characters of the shortest text; the others have two and four times as many."""


@cache
def calls(kind: str, size: int) -> int:
    """How many functions are called to lint a text of so many characters."""
    source = Source("entwurf-å.txt", text(kind, size))
    settings = dataclasses.replace(Settings(), rules=rules())
    profile = cProfile.Profile()
    profile.enable()
    verdict(read_draft(source, settings.context), settings)
    profile.disable()
    return sum(entry.callcount for entry in profile.getstats())


def text(kind: str, size: int) -> str:
    ordinary = long_draft(characters=size)
    subject, greeting, *paragraphs, closing = ordinary.split("\n\n")
    shapes = {
        "ordinary text": ordinary,
        "one paragraph": "\n\n".join((subject, greeting, " ".join(paragraphs), closing)),
        "a line each": "\n\n".join((subject, greeting, " ".join(paragraphs).replace(". ", ".\n"), closing)),
    }
    return shapes.get(kind) or f"{HARD_START}{hard_texts(size)[kind]}{HARD_END}"


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    """Have all there that is worked out once, so that it is not counted."""
    calls("ordinary text", SIZE * 8)
    for kind in hard_texts(1):
        calls(kind, SIZE // 4)


@pytest.mark.parametrize("kind", ["ordinary text", "one paragraph", "a line each", *hard_texts(1)])
def test_twice_the_text_costs_twice_as_much(kind: str) -> None:
    first, second, fourth = (calls(kind, SIZE * times) for times in (1, 2, 4))
    assert fourth - second < 2.6 * max(second - first, 1000)


@pytest.mark.parametrize("kind", hard_texts(1))
def test_text_that_nobody_writes_costs_little_more_than_prose(kind: str) -> None:
    assert calls(kind, SIZE * 4) < 3 * calls("ordinary text", SIZE * 4)


COLD = """
import dataclasses
from benchmarks.corpus import long_draft
from outreach_lint.config import Settings
from outreach_lint.language.needs import Needs
from outreach_lint.language.sentences import sentences
from outreach_lint.lint import verdict
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import rules

asked = []
met = Needs.met
Needs.met = lambda self, words: asked.append(self) or met(self, words)
settings = dataclasses.replace(Settings(), rules=rules())
draft = read_draft(Source("entwurf-å.txt", long_draft(characters=20_000)), settings.context)
verdict(draft, settings)
print(len(asked) / len(list(sentences(draft))))
"""


def test_a_process_that_begins_with_a_long_draft_looks_up_each_sentence_a_few_times() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(TESTS.parent), str(TESTS)))}
    command = [sys.executable, "-c", COLD]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    assert 1 < float(said) < 8
