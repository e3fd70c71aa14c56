"""A posting answers a question with a line of its own, or leaves it open."""

from dataclasses import replace

import pytest
from prose import draft

from outreach_lint.language.posting import answer, lines, stem
from outreach_lint.language.questions import questions
from outreach_lint.reading.context import Context, Posting
from outreach_lint.rule import Finding
from outreach_lint.rules.questions.posting_answers_it import check

NURSE = """# Staff nurse, stroke unit (ref. SN-88)

Westernmark Hospital, Sligo

Location: Sligo campus. Two days a week can be worked from home for documentation.
Hours: 37.5 hours a week, early and late shifts, one weekend in three.
Salary: €38,000 to €44,500.

## About the role

You will look after up to eight stroke patients together with one care assistant. Night nurses cover both Ward 4 and \
the stroke unit.
The unit moved to the Epic record system in March.

## Your duties

- First swallow screening within four hours of admission
- Handover at the bedside, twice a day
- Training of two student nurses each term

## What we ask

- Registration with the nursing board
- At least two years on an acute ward
- A driving licence is not needed; free staff parking is available.

The contract is permanent. We hope to fill the post by 1 September.
To apply, send a CV and a one-page letter to jobs@westernmark.example. Applications close on 14 June. Interviews are \
held in the last week of June.
"""

ENGINEER = """title = "Data engineer"
location = "Lisboa or remote"
salary = "52,000 - 60,000 EUR"
closing_date = "April 8, 2023"
job_type = ["Full Time"]

We are a team of nine that runs the metering platform for 40 towns. You report to the head of data, Inês.
We use Python, dbt and Snowflake. Oracle is being retired this year.
REQUIREMENTS
* Bachelor's degree or equal experience
* Fluent Portuguese, good English
* Willing to travel to sites about once a month
WHAT HAPPENS NEXT
A 30-minute call, a small task at home, then a day with the team. We sponsor visas.
"""


def findings(posting: str, text: str) -> list[Finding]:
    context = Context(posting=Posting("postings/nurse.posting.md", posting))
    return list(check(replace(draft(text), context=context)))


def line(posting: str, text: str) -> str | None:
    (question,) = questions(draft(text))
    found = answer(Posting("posting.md", posting), question)
    return None if found is None else found.text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What are the hours?", "37.5 hours"),
        ("Can I work from home?", "from home"),
        ("Is the role permanent?", "permanent"),
        ("How do I apply?", "To apply"),
        ("When is the deadline?", "14 June"),
        ("When will interviews be held?", "Interviews"),
        ("Where is the job based?", "Location"),
        ("Is the post still open?", "close on 14 June"),
        ("How many years of experience do you require?", "two years"),
        ("Would I have to work weekends?", "weekend"),
        ("Do I need a driving licence?", "driving licence"),
        ("Is there parking?", "parking"),
        ("Do you use Epic?", "Epic"),
        ("Which record system do you use?", "Epic record system"),
        ("Does the nurse train students?", "student nurses"),
        ("Is the handover done at the bedside?", "Handover at the bedside"),
        ("Would the second nurse on nights cover both Ward 4 and the stroke unit?", "Night nurses cover"),
    ],
)
def test_the_nurses_posting_answers(text: str, words: str) -> None:
    assert words in (line(NURSE, text) or "")


@pytest.mark.parametrize(
    "text",
    [
        "Do you sponsor visas?",
        "Do I need a degree?",
        "Does the role involve travel?",
        "Who would I report to?",
        "Why did the unit move to Epic?",
        "How did the handover change after the move to Epic?",
        "Which takes longer, the screening or the handover?",
        "Who takes over the swallow screening when the trained nurse is off sick?",
        "Your ad mentions eight patients; is that with the two side rooms?",
        "Is there a canteen?",
        "Do you use Cerner?",
        "What made you choose four hours?",
    ],
)
def test_the_nurses_posting_leaves_it_open(text: str) -> None:
    assert not findings(NURSE, text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Is the role remote?", "remote"),
        ("When does it close?", "April 8"),
        ("Is the job full-time or part-time?", "Full Time"),
        ("Who would I report to?", "You report to"),
        ("Do you use Snowflake or BigQuery?", "Snowflake"),
        ("Do I need a degree?", "Bachelor"),
        ("Do I need to speak Portuguese?", "Portuguese"),
        ("Do you sponsor visas?", "visas"),
        ("How big is the team?", "team of nine"),
        ("How often does the engineer travel to sites?", "travel to sites"),
    ],
)
def test_the_engineers_posting_answers(text: str, words: str) -> None:
    assert words in (line(ENGINEER, text) or "")


@pytest.mark.parametrize(
    "text",
    [
        "When would the job start?",
        "Is it a permanent contract?",
        "Would I have to work weekends?",
        "How do I apply?",
        "Do late readings land in Snowflake or in a table of their own?",
        "Do you use Kafka?",
        "Is the platform hosted in Frankfurt?",
    ],
)
def test_the_engineers_posting_leaves_it_open(text: str) -> None:
    assert not findings(ENGINEER, text)


def test_without_a_posting_the_slots_decide() -> None:
    assert list(check(draft("Do you sponsor visas?")))
    assert not list(check(draft("Do you use Epic?")))


def test_the_message_names_the_line() -> None:
    (finding,) = findings(NURSE, "What are the hours?")
    assert finding.message.startswith("Your nurse.posting.md, line 6, says: “Hours: 37.5 hours a week")
    assert len(finding.message) <= 100


def test_a_long_path_and_a_long_line_are_cut() -> None:
    posting = Posting("C:\\jobs\\" + "å" * 90 + ".md", "The hours are " + "very " * 60 + "long: 40 hours a week.")
    (finding,) = check(replace(draft("What are the hours?"), context=Context(posting=posting)))
    assert len(finding.message) <= 100
    assert "\n" not in finding.message


def test_lines_are_numbered_as_an_editor_numbers_them() -> None:
    told = lines(Posting("x.md", "# Night editor\r\n\r\nYou cut at midnight. You edit.\rApply by May.\n"))
    assert [(one.number, one.text) for one in told] == [
        (1, "# Night editor"),
        (3, "You cut at midnight."),
        (3, "You edit."),
        (4, "Apply by May."),
    ]


@pytest.mark.parametrize("posting", ["", "\n\n", "—", "***\n---\n", "\u00a0"])
def test_an_empty_posting_answers_nothing(posting: str) -> None:
    assert not findings(posting, "What are the hours?")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("covers", "covering"),
        ("duties", "duty"),
        ("applied", "apply"),
        ("shifts", "shift"),
        ("planning", "plan"),
        ("based", "base"),
    ],
)
def test_inflections_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_other_words_do_not() -> None:
    assert stem("press") == "press"
    assert stem("bus") == "bus"
    assert stem("analysis") == "analysis"
