"""What a draft says of its reader and of what its writer would bring."""

from __future__ import annotations

from dataclasses import replace

import pytest

from outreach_lint.config import Settings
from outreach_lint.lint import lint
from outreach_lint.reading.context import Context, Stage
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import rules

OWN_STORY = (
    "I have been a tram fitter in Łódź since 2014, and I would like to work at your depot. In my first year the lost"
    " hours on line 3 fell from ninety to forty, because I moved the brake checks to the night."
)


def flagged(rule: str, *sentences: str, stage: Stage | None = None, greeting: str = "Dear Ms Åberg,") -> bool:
    """Whether a draft with these sentences as its body is flagged by a rule."""
    text = f"{greeting}\n\n{' '.join(sentences)}\n\nThank you,\nZoë Dvořáková\n"
    draft = read_draft(Source("kladde.txt", text))
    draft = replace(draft, context=Context(stage=stage))
    chosen = tuple(known for known in rules() if known.name == rule)
    return bool(lint(draft, Settings(rules=chosen)))


@pytest.mark.parametrize(
    "sentence",
    [
        "I admire your company and its mission.",
        "Fern is a leader in its industry.",
        "I came across your profile and was impressed.",
        "Your research interests match mine.",
        "If you have a seat free in any of your vans, please think of me.",
        "I hear that your firm is recruiting.",
        "Your Malmö office would suit me.",
    ],
)
def test_praise_and_wishes_that_fit_anybody_are_no_specific_interest(sentence: str) -> None:
    assert flagged("no-specific-interest", OWN_STORY, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        'The posting says "we answer our own tickets".',
        "Since Fern opened its API in June, I have used it twice a week.",
        "I was at your Leeds meetup talk on labels.",
        "Page 12 of your yearbook shows the old bogie.",
        "You took the sand boxes off the M32 trams.",
        "Jürgen Weiß told me to write to you.",
        "Why do the night crews grease the pantographs by hand?",
        "The Göteborg timetable puts the depot runs last.",
        "I bought the enamel sign that you restored for Östermalm.",
    ],
)
def test_one_thing_of_theirs_is_specific_interest(sentence: str) -> None:
    assert not flagged("no-specific-interest", OWN_STORY, sentence)


@pytest.mark.parametrize("stage", [Stage.REPLY, Stage.FOLLOW_UP])
def test_only_a_first_mail_must_say_why_this_company(stage: Stage) -> None:
    assert not flagged("no-specific-interest", OWN_STORY, stage=stage)
    assert flagged("no-specific-interest", OWN_STORY)


def test_a_very_short_mail_is_not_judged_for_interest() -> None:
    assert not flagged("no-specific-interest", "Is the fitter job still open, and may I apply by post?")


def test_a_mail_that_seeks_no_work_is_not_judged_for_interest() -> None:
    story = "The lost hours on line 3 fell from ninety to forty after I moved the brake checks to the night. "
    assert not flagged("no-specific-interest", story, "The rails near Ørsted Square were ground on Sunday, I believe.")


def test_a_template_with_blanks_left_is_not_judged_for_interest() -> None:
    assert not flagged("no-specific-interest", OWN_STORY, "I liked [their März article].")


WISHES = (
    "I am a tram fitter, hard-working and punctual, and I would like to work at your depot in Göteborg.",
    "The old bogie on page 12 of your yearbook made me write.",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I'd learn a lot from your team.",
        "My résumé is attached.",
        "In my present job I am responsible for the brakes, and my tasks include filing.",
        "I have worked at Müller's and in two depots since 2014.",
        "I could come for an interview on any Monday in May.",
        "I have six years of experience and two children.",
        "I turned forty in March, and I live ten minutes from the depot.",
    ],
)
def test_traits_duties_and_years_offer_nothing(sentence: str) -> None:
    assert flagged("no-value-offered", *WISHES, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I cut build time from 40 to 9 minutes.",
        "I ran the audit for nine schools.",
        "One idea: let drivers scan at gate 3.",
        "Complaints about the doors fell by a third after that.",
        "I could regrind one wheel set as a trial.",
        "I wrote the runbook for the Łódź trams.",
        "I'd be happy to share the wear figures of line 3.",
        "How about greasing the pantographs at noon, when the wires are warm?",
        "I was in charge of the sand boxes: 340 fillings, two faults.",
    ],
)
def test_a_result_an_example_an_idea_or_an_offer_is_value(sentence: str) -> None:
    assert not flagged("no-value-offered", *WISHES, sentence)


def test_bullets_without_a_subject_are_value() -> None:
    text = "Dear Ms Åberg,\n\n{}\n\n- Wrote the runbook for line 3\n- Trained two analysts\n\nThank you,\nZoë\n"
    draft = read_draft(Source("kladde.txt", text.format(" ".join(WISHES))))
    chosen = tuple(known for known in rules() if known.name == "no-value-offered")
    assert lint(draft, Settings(rules=chosen)) == []


def test_a_short_mail_with_a_precise_question_needs_no_offer() -> None:
    opening = "I would like to apply for the fitter job at your Göteborg depot this week."
    assert not flagged("no-value-offered", opening, "Do the night crews there grease the pantographs by hand?")
    assert flagged(
        "no-value-offered", opening, "I hope very much that you will consider me for it, and I can start soon."
    )


def test_a_note_of_thanks_for_a_meeting_needs_no_offer() -> None:
    assert not flagged("no-value-offered", "Many thanks for showing me round the depot on Friday.", *WISHES)


@pytest.mark.parametrize("stage", [Stage.REPLY, Stage.FOLLOW_UP])
def test_only_a_first_mail_must_offer_something(stage: Stage) -> None:
    assert not flagged("no-value-offered", *WISHES, stage=stage)
    assert flagged("no-value-offered", *WISHES)
