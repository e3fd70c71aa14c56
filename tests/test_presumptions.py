"""What is taken for granted, what calls to account, and what is left open beside it."""

import pytest

from outreach_lint.language.accounts import calls_to_account
from outreach_lint.language.complaints import complaints
from outreach_lint.language.presumptions import presumptions
from outreach_lint.language.sentences import sentences
from outreach_lint.reading.draft import Draft
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source


def draft(text: str) -> Draft:
    return read_draft(Source("draft.txt", text))


def presumed(text: str) -> list[str]:
    return [presumption.words for presumption in presumptions(draft(text))]


def called(text: str) -> list[str]:
    return [
        sentence.words(first, last) for sentence in sentences(draft(text)) for first, last in calls_to_account(sentence)
    ]


def complained(text: str) -> list[str]:
    return [
        sentence.words(first, last) for sentence in sentences(draft(text)) for first, last, _ in complaints(sentence)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I look forward to our interview, Frau Müller.", "look forward to our interview"),
        ("I can't wait to join your crew in Łódź.", "I can't wait to join your crew"),
        ("When should I come in, Señor Núñez?", "When should I come"),
        ("As your next baker I would start at four in Kraków.", "As your next baker"),
        ("Once I'm on your payroll, I'll move to Århus.", "Once I'm on your payroll"),
        ("I can't wait to talk soon.", "I can't wait to talk soon"),
        ("I'm counting the days until meeting.", "counting the days until meeting"),
        ("Thank you in advance for the interview, Mr Ødegård.", "Thank you in advance for the interview"),
    ],
)
def test_a_good_that_nobody_has_granted_is_presumed_by_its_frame(text: str, words: str) -> None:
    assert presumed(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "I hope to be your next baker one day, Chef Çelik.",
        "If you see a fit, I look forward to our talk in Kraków.",
        "Were I to join your crew in Łódź, I would bring my own knives.",
        "When I joined the bakery in Århus, we were four.",
        "I look forward to your reply, Frau Müller.",
        "You confirmed the interview for Tuesday, Mr Ødegård, and I look forward to our talk.",
        "When can drivers in Malmö see the rota?",
    ],
)
def test_a_wish_a_condition_a_story_or_an_invitation_leaves_nothing_presumed(text: str) -> None:
    assert presumed(text) == []


def test_a_condition_of_another_clause_does_not_silence_the_presumption_beside_it() -> None:
    assert presumed("I look forward to our interview, and my phone is on if the train from Kraków is late.") == [
        "look forward to our interview"
    ]


def test_even_if_supposes_nothing() -> None:
    assert presumed("I can't wait to join your crew, even if Łódź is far.") == ["I can't wait to join your crew"]


@pytest.mark.parametrize(
    "text",
    [
        "Why didn't you open my letter, Frau Müller?",
        "Did you even read my résumé?",
        "What makes you think I cannot run a kiln in Łódź?",
        "How many times do I have to ask, Mr Ødegård?",
    ],
)
def test_a_question_may_call_the_reader_to_account(text: str) -> None:
    assert called(text)


@pytest.mark.parametrize(
    "text",
    [
        "Why did you choose Rust for the gateway in Zürich?",
        "Have you ever tried rye from Kraków?",
        "I am curious: why didn't you use a second oven in Århus?",
        "Do you know who runs the night desk, Señora Ibáñez?",
    ],
)
def test_an_interested_question_calls_nobody_to_account(text: str) -> None:
    assert called(text) == []


def test_an_answer_that_is_a_solution_is_not_missed_like_a_letter() -> None:
    assert complained("There is no single answer to the staffing question in Malmö.") == []
    assert complained("I have had no answer from you, Frau Müller.")
