"""Every regular expression takes time in proportion to its text, whatever stands there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from linear import Expression, overgrown

SIZE = 1024
"""Characters of the shorter text; to the longer one a square is five milliseconds and more."""


def test_no_expression_of_the_package_takes_more_than_its_text_allows() -> None:
    command = [sys.executable, str(Path(__file__).with_name("linear.py")), str(SIZE)]
    said = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    *grown, counted = map(json.loads, said.stdout.splitlines())
    assert grown == []
    assert counted["expressions"] > 400
    assert said.returncode == 0


@pytest.mark.parametrize(
    "pattern",
    [
        r"\s+$",  # begins anew at each character of a run
        r"é.*ü",
        r"[é-ü]+:",
        r"(?:grü)+ß",
        r"<p[^>]*>",
        r"(?<!\w)\w+(?:-\w+)*:",
        r"\A.*é.*ü",
        r"é\s*,?\s*ü",
        r"\A(?:é|é)*\Z",  # exponential
        r"(?m)^\s*é",
        rb"\s+\Z",
    ],
    ids=ascii,
)
def test_an_expression_that_takes_more_is_named_with_a_text_that_shows_it(pattern: str | bytes) -> None:
    growth = next(overgrown(Expression(re.compile(pattern), {"reading.größe:ZOË"}), SIZE), None)
    assert growth
    assert growth.excess > 2


@pytest.mark.parametrize(
    "pattern", [r"é", r"\bgrüß(?:e|en)?\b", r"\A[^é]*é", r"(?<!\s)\s+", r"<p[^<>]{0,40}>", r"\w++:?"], ids=ascii
)
def test_an_expression_that_takes_no_more_is_not_named(pattern: str) -> None:
    assert list(overgrown(Expression(re.compile(pattern), {"reading.größe:ZOË"}), SIZE)) == []
