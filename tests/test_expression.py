"""Expressions that wait: they find what they would find anyway, and are compiled for nothing else."""

from __future__ import annotations

import re
from string import ascii_lowercase

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from linear import choices

from outreach_lint.expression import DIGIT, MARKED, Expression, said
from outreach_lint.language import attachments, dates, durations, times

WITH_NEEDS = [
    expression
    for expression in (
        attachments.LISTED,
        durations.FIXED,
        *dates.PATTERNS,
        *(pattern for _, patterns in times.PATTERNS for pattern in patterns),
    )
    if expression.signs or expression.needed
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


def test_the_words_of_a_text_are_those_that_an_expression_finds_whatever_their_case():
    assert said("Am 3. MÄRZ, or by FRİday: ıt ſaid \u212ai'd-2h") == {
        *("am", "m", "rz", "or", "by", "friday", "it", "said", "ki", "d", "h", DIGIT)
    }
    assert said("Łódź 3/4") == {"d", DIGIT, MARKED}
    assert said("¿…?") == frozenset()


@pytest.mark.parametrize("letter", ascii_lowercase)
def test_whatever_an_expression_takes_for_a_letter_is_said_to_be_that_letter(letter: str):
    alike = re.compile(letter, re.IGNORECASE)
    strange = [character for character in map(chr, range(0x3000)) if alike.match(character)]
    assert len(strange) > 1
    assert [character for character in strange if said(character) != {letter}] == []


def test_there_are_expressions_that_need_something():
    assert len(WITH_NEEDS) > 40


@pytest.mark.parametrize("expression", WITH_NEEDS, ids=lambda expression: expression.compiled.pattern[:40])
def test_whatever_matches_has_what_is_needed(expression: Expression):
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(expression.compiled))
    def holds(text: str) -> None:
        for match in expression.compiled.finditer(text):
            assert [sign.pattern for sign in expression.signs if not sign.search(match[0])] == []
            assert [needed for needed in expression.needed if needed.isdisjoint(said(match[0]))] == []

    holds()


@pytest.mark.parametrize("expression", WITH_NEEDS, ids=lambda expression: expression.compiled.pattern[:40])
def test_every_choice_of_an_expression_has_what_is_needed(expression: Expression):
    texts = [text for text in choices(expression.compiled) if expression.compiled.search(text)]
    assert texts
    for text in texts:
        assert [sign.pattern for sign in expression.signs if not sign.search(text)] == []
        assert [(text, needed) for needed in expression.needed if needed.isdisjoint(said(text))] == []
