"""Verdicts on the reader's work, and what only looks like one."""

from __future__ import annotations

import pytest

from outreach_lint.language.critiques import critiques
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source


def found(text: str) -> list[str]:
    draft = read_draft(Source("draft.txt", text))
    return [draft.text.text[start:end] for start, end in critiques(draft)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Your Kraków depot is badly run.", "Your Kraków depot is badly"),
        (
            "You are losing readers in Zürich every year.",
            "You are losing readers in Zürich every",
        ),
        ("Frankly, Jürgen, the state of your canteen is a disgrace.", "your canteen is a disgrace"),
        ("There are countless errors in your Łódź timetable.", "countless errors in your Łódź timetable"),
    ],
)
def test_a_verdict_is_found_where_it_stands(text: str, words: str) -> None:
    assert found(text) == [words]


def test_a_verdict_may_go_on_in_the_next_sentence() -> None:
    assert found("I have tried your Malmö booking form. It is dreadful.") == ["It is dreadful"]


def test_the_employer_may_be_named() -> None:
    text = "To: ines@orla.example\n\nDear Inês,\n\nOrla's checkout is clunky.\n\nThanks,\nŁukasz"
    assert found(text) == ["Orla's checkout is clunky"]


@pytest.mark.parametrize(
    "text",
    [
        "You wrote that your app is slow on old phones; in Århus we halved the start-up time.",
        "My old team in Gdańsk was slow, and your posting made me think of it.",
        "Your posters showed our Übersee cranes as slow.",
        "It is not that your app is slow, Søren.",
        "I have nothing to say against your process, Zoë: it was never rude.",
        "What slows your team in São Paulo down most?",
        "If your queue in Malmö is too long on Fridays, I could take that shift.",
        "Your slow-cooked goose at Café Noël is why I write.",
        "Two links on your Łódź page are broken; I can send the list.",
    ],
)
def test_no_verdict(text: str) -> None:
    assert found(text) == []
