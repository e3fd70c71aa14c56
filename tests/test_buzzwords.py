"""Buzzwords: what the writer says of himself that anybody could say, and what proves it."""

import pytest

from outreach_lint.language.buzzwords import buzzwords
from outreach_lint.reading.draft import Draft
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Severity, rules

RULE = next(rule for rule in rules() if rule.name == "trait-buzzword")


def draft(text: str) -> Draft:
    return read_draft(Source("dopis.txt", text))


def found(text: str) -> list[str]:
    return [buzzword.words for buzzword in buzzwords(draft(text))]


@pytest.mark.parametrize(
    "text",
    [
        "My manager at Brünn calls me a self-starter.",
        "Self-motivated, loyal and punctual.",
        "Hospitality is in my DNA, Zoë.",
        "As a seasoned professional, I welcome the move to Žilina.",
        "My skills align perfectly with the post in Århus.",
        "I'm very much a team player.",
    ],
)
def test_what_the_writer_says_of_himself_is_found(text: str):
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "My manager at Brünn was a self-starter.",
        "Your posting asks for a self-starter.",
        "I am not a self-starter, Zoë.",
        "The sign said “self-starter”.",
        "Nobody at the Łódź depot ever called me a team player.",
        "I proved the theorem with dynamic programming in Århus.",
        "She spearheaded the move to Žilina.",
    ],
)
def test_what_is_others_denied_quoted_or_literal_is_not(text: str):
    assert not found(text)


def test_a_number_a_name_or_an_example_behind_it_shows_it():
    shown = [
        "I am a fast learner, having passed the Žilina exam in five weeks.",
        "I am a fast learner: I taught myself Łuczywo's method.",
        "I am a fast learner; for example, I read the tide tables in a night.",
        "I am a fast learner because my aunt made me read the tide tables.",
    ]
    assert all(next(buzzwords(draft(text))).is_shown for text in shown)
    assert not next(buzzwords(draft("I am a fast learner, Zoë, as you will see."))).is_shown


def severities(text: str, most: int = 2) -> list[Severity | None]:
    return [finding.severity for finding in RULE.findings(draft(text), {"max-buzzwords": most})]


def test_two_are_a_note_and_three_a_warning():
    two = "I am a team player, Zoë. I think outside the box."
    assert severities(two) == [Severity.INFO] * 2
    assert severities(f"{two} I have a strong work ethic.") == [Severity.WARNING] * 3
    assert severities(two, most=1) == [Severity.WARNING] * 2


def test_one_that_is_shown_does_not_count():
    text = "I am a team player, Zoë. I think outside the box. I am a fast learner: I passed the exam in 5 weeks."
    assert severities(text) == [Severity.INFO] * 3
