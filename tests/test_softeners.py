"""Softeners: which words hide the ask, and how many are too many."""

import pytest

from outreach_lint.language.softeners import softeners
from outreach_lint.reading.draft import Draft
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Severity, rules

RULE = next(rule for rule in rules() if rule.name == "self-minimising")


def draft(text: str) -> Draft:
    return read_draft(Source("dopis.txt", text))


def count(text: str) -> int:
    return len(softeners(draft(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Sorry to bother you, Zoë.",
        "Perhaps you know who runs the Łódź depot?",
        "I'm only a beginner.",
        "No worries if not.",
        "I hope you don't mind.",
        "It may be a silly question, Jürgen.",
    ],
)
def test_apologies_hedges_self_doubt_and_leave_to_say_no_soften(text: str):
    assert count(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Sorry for the typo in my note about Łódź.",
        "The rail was perhaps 4 mm too low.",
        "I just passed the Žilina exam.",
        "The kiln was a bit too hot for Zoë's glaze.",
        "The sign said “sorry to bother you”.",
        "It was a just cause.",
    ],
)
def test_real_errors_measures_stories_and_quotations_do_not(text: str):
    assert count(text) == 0


def severities(text: str) -> list[Severity | None]:
    return [finding.severity for finding in RULE.findings(draft(text), {})]


def test_two_pass_three_are_a_note_and_five_a_warning():
    assert severities("Sorry to bother you, Zoë. No worries if not.") == []
    assert severities("Sorry to bother you, Zoë. I'm only a beginner. No worries if not.") == [Severity.INFO]
    five = "Sorry to bother you, Zoë. I'm only a beginner. I hope you don't mind. Perhaps you know. No worries if not."
    assert severities(five) == [Severity.WARNING]


def test_the_second_is_pointed_at_since_the_first_is_courteous():
    text = "Sorry to bother you, Zoë. I'm only a beginner. No worries if not."
    finding = next(RULE.findings(draft(text), {}))
    assert "beginner" in text[finding.start : finding.end]


def test_being_nobody_and_imposing_are_softeners() -> None:
    assert count("Far be it from me to impose, Łucja; I am nobody in particular, and it is a terrible imposition.") > 2
