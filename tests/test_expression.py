"""Expressions that wait: they find what they would find anyway, and are compiled for nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outreach_lint.expression import Expression
from outreach_lint.language import attachments, dates, durations, times

WITH_SIGNS = [
    expression
    for expression in (
        attachments.LISTED,
        durations.FIXED,
        *dates.PATTERNS,
        *(pattern for _, patterns in times.PATTERNS for pattern in patterns),
    )
    if expression.signs
]


def test_an_expression_is_compiled_for_a_text_that_has_its_signs_and_for_no_other():
    asked: list[str] = []

    def source() -> str:
        asked.append("source")
        return r"(\w+) grüßt (\w+)"

    greeting = Expression(source, re.IGNORECASE, signs=(re.compile("ß"),))
    assert greeting.search("Zoë ruft Łukasz") is None
    assert greeting.match("") is None
    assert not list(greeting.finditer("Zoë ruft Łukasz"))
    assert asked == []
    text = "Ann: Zoë GRÜßT Łukasz"
    for found in (greeting.search(text), greeting.match(text, 5), *greeting.finditer(text)):
        assert found is not None
        assert found.groups() == ("Zoë", "Łukasz")
    assert greeting.search(text, 0, 12) is None
    assert asked == ["source"]


def test_there_are_expressions_with_signs():
    assert len(WITH_SIGNS) > 20


@pytest.mark.parametrize("expression", WITH_SIGNS, ids=lambda expression: expression.compiled.pattern[:40])
def test_whatever_matches_has_the_signs(expression: Expression):
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(expression.compiled))
    def holds(text: str) -> None:
        for match in expression.compiled.finditer(text):
            assert [sign.pattern for sign in expression.signs if not sign.search(match[0])] == []

    holds()
