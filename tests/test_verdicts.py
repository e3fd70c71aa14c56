"""Verdicts: the softer ways to ask a reader to judge the writer, to raise pay, and to announce questions."""

import pytest
from prose import draft

from outreach_lint.language.pay import pay_mentions
from outreach_lint.language.promises import unkept_promises
from outreach_lint.language.verdicts import verdicts


@pytest.mark.parametrize(
    "text",
    [
        "Would Café Åre take a chance on me?",
        "I cannot tell from the advert if I have enough practice with Łódź looms, so a hint would help.",
        "My fear is that I am too junior for the Málaga desk; do you agree?",
        "Would you train a cook who has only ever boiled eggs in Göteborg?",
    ],
)
def test_a_reader_may_be_asked_for_a_verdict_softly(text: str) -> None:
    assert list(verdicts(draft(text)))


@pytest.mark.parametrize(
    "text",
    [
        "I told every trainee in Łódź whether he stood a chance.",
        "Does the new spindle fit the Åre looms?",
        "I believe that I would be a good match for the Málaga desk.",
    ],
)
def test_a_story_a_thing_and_a_claim_ask_for_no_verdict(text: str) -> None:
    assert not list(verdicts(draft(text)))


@pytest.mark.parametrize(
    "text",
    [
        "I take it that the Åre post comes with a company car?",
        "The pension matters to me, as I am Zoë's only parent.",
        "I could not work for less than 900 kronor.",
    ],
)
def test_pay_may_be_raised_softly(text: str) -> None:
    assert list(pay_mentions(draft(text)))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Your Łódź blog left me with several queries, and I would like to talk them through.", False),
        ("I have a few queries on how you run the Łódź shed. When can we speak?", False),
        ("Ask away if anything in my résumé is unclear.", True),
        ("My query for you, Zoë, is how the shed stays dry.", True),
    ],
)
def test_announced_questions_are_looked_for_in_the_draft(text: str, kept: bool) -> None:
    assert kept is not bool(list(unkept_promises(draft(text))))
