"""Every regular expression takes time in proportion to its text, whatever stands there."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from linear import Expression, overgrown

import outreach_lint

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


def long_beginnings(source: str) -> list[str]:
    """Where all that stands before a match is cut off or gone through, as it would be for each match."""

    def is_of_match(node: ast.expr | None) -> bool:
        return (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"start", "end"}
        )

    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
            if node.slice.lower is None and is_of_match(node.slice.upper):
                found.append(ast.unparse(node))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "search":
            match node.args[1:]:
                case [ast.Constant(value=0), stop] if is_of_match(stop):
                    found.append(ast.unparse(node))
    return found


def test_what_is_near_a_match_is_not_looked_for_in_all_of_the_text() -> None:
    package = Path(outreach_lint.__file__).parent
    paths = [path for folder in ("language", "rules") for path in (package / folder).rglob("*.py")]
    assert len(paths) > 100
    assert [place for path in paths for place in long_beginnings(path.read_text("utf-8"))] == []


def test_a_search_through_all_that_stands_before_a_match_is_named() -> None:
    assert long_beginnings("ÄHNLICH.search(größe[: match.start()])") == ["größe[:match.start()]"]
    assert long_beginnings("ÄHNLICH.search(größe, 0, match.start())") == ["ÄHNLICH.search(größe, 0, match.start())"]
    assert long_beginnings("ÄHNLICH.search(größe, match.start() - 9, match.start())") == []
