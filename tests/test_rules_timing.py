"""Rules about the moment: how long ago the writer applied, and what a second mail brings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from outreach_lint.config import Settings
from outreach_lint.language import dates
from outreach_lint.language.applications import days_since_applying
from outreach_lint.lint import lint
from outreach_lint.reading.context import Context
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Severity, rules

if TYPE_CHECKING:
    from outreach_lint.reading.draft import Draft

RULES = {rule.name: rule for rule in rules()}
NEWS = "Is there any news on my application for the Łódź post?"


def draft(body: str, *, sent: str = "Mon, 16 Nov 2026 09:00:00 +0100", applied: date | None = None) -> Draft:
    text = f"To: Zoë <zoe@uni.example>\nDate: {sent}\n\nDear Zoë,\n\n{body}\n\nBest,\nÅsa Öberg\n"
    return read_draft(Source("zpráva.txt", text), Context(applied=applied))


def chases(body: str, **context: object) -> list[Severity]:
    found = RULES["status-chase"].findings(draft(body, **context), {})  # type: ignore[arg-type]
    return [RULES["status-chase"].severity if finding.severity is None else finding.severity for finding in found]


@pytest.mark.parametrize(
    ("applied", "severity"),
    [
        (date(2026, 11, 16), Severity.WARNING),
        (date(2026, 11, 10), Severity.WARNING),
        (date(2026, 11, 9), Severity.INFO),
        (date(2026, 10, 1), Severity.INFO),
    ],
)
def test_a_chase_within_seven_days_of_applying_is_a_warning(applied: date, severity: Severity) -> None:
    assert chases(NEWS, applied=applied) == [severity]


def test_without_a_date_header_the_present_day_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    class Today(date):
        @classmethod
        def today(cls) -> Today:
            return cls(2026, 11, 12)

    monkeypatch.setattr(dates, "date", Today)
    assert days_since_applying(draft(NEWS, sent="někdy", applied=date(2026, 11, 10))) == 2


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("I applied for the Łódź post yesterday.", 1),
        ("I sent you my CV four days ago.", 4),
        ("My application for the Łódź post went in three weeks ago.", 21),
        ("I applied on Monday, Zoë.", 4),
        ("I applied in March, Zoë.", None),
        ("The mill in Łódź closed yesterday.", None),
    ],
)
def test_the_draft_may_say_how_long_ago_the_writer_applied(words: str, days: int | None) -> None:
    assert days_since_applying(draft(words)) == days


def test_a_late_chase_that_brings_something_new_is_clean() -> None:
    new = "Since then I have passed the Žižkov exam."
    assert chases(f"{NEWS} {new}", applied=date(2026, 10, 1)) == []
    assert chases(f"{NEWS} {new}", applied=date(2026, 11, 5)) == [Severity.INFO]
    assert chases(f"{NEWS} I am still very keen.", applied=date(2026, 10, 1)) == [Severity.INFO]


def test_a_second_chase_is_a_warning_however_late() -> None:
    assert chases(f"I am writing again about this, Zoë. {NEWS}", applied=date(2026, 9, 1)) == [Severity.WARNING]


def test_a_chase_that_the_reader_asked_for_is_clean() -> None:
    assert chases(f"You told me at the Łódź fair to check back after a week. {NEWS}") == []


def test_loose_words_chase_only_where_something_was_handed_in() -> None:
    assert chases("Has a decision been made yet, Zoë?") == []
    assert chases("I applied for the Łódź post in May. Has a decision been made yet?") == [Severity.INFO]
    assert chases("Has a decision been made yet, Zoë?", applied=date(2026, 10, 1)) == [Severity.INFO]


def test_a_reproach_says_more_than_a_chase_on_the_same_words() -> None:
    text = "I applied in May for the Łódź post. I have had no reply about my application, so what is its status?"
    found = [one for one in lint(draft(text), Settings()) if one.rule in {"reproach-no-reply", "status-chase"}]
    assert "reproach-no-reply" in {one.rule for one in found}
    assert not any(
        one.start < other.end and other.start < one.end for one in found for other in found if one.rule < other.rule
    )


def flags(rule: str, body: str) -> bool:
    return any(RULES[rule].findings(draft(body), {}))


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("status-chase", "I applied for the Łódź post in May and have not heard a word since."),
        ("status-chase", "Checking in on my application for the Århus bakery."),
        ("instruction-override", "The advert says no calls. I left Frau Müller a voicemail on Tuesday."),
        ("instruction-override", "I am writing to you when the Zürich advert told everyone to use the portal."),
        ("process-bypass", "Your portal is hopelessly clogged, Señor Peña, so here is my CV."),
        ("process-bypass", "I would like to leapfrog the first two rounds in Malmö."),
        ("post-rejection-appeal", "The Tromsø panel chose somebody else. I think that they got it wrong."),
        ("post-rejection-appeal", "You declined to hire me in Łódź. May I see the scores?"),
    ],
)
def test_an_indirect_way_of_saying_it_counts(rule: str, body: str) -> None:
    assert flags(rule, body)


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("status-chase", "I applied for the Łódź post. Which town is it in, and where is it located?"),
        ("status-chase", "I attached my CV, Zoë. Has the oven been looked at since the fire?"),
        ("instruction-override", "Our Škofja surgery discouraged calls before nine, yet I took every one."),
        ("instruction-override", "The advert says the portal only; I applied there on Monday, Zoë."),
        ("instruction-override", "Please do not hesitate to contact me by telephone should you need the Þór file."),
        ("process-bypass", "I will wait at the back door of the Malmö bakery until you have a minute."),
        ("process-bypass", "I am not trying to get around HR, Zoë; they know that I am writing."),
        ("post-rejection-appeal", "We were unsuccessful in the Århus tender, and I asked the buyer why."),
        ("post-rejection-appeal", "I have no quarrel with the decision, Zoë, and I am writing about the Łódź post."),
    ],
)
def test_the_same_words_about_other_things_are_clean(rule: str, body: str) -> None:
    assert not flags(rule, body)
