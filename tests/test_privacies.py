"""What is private, what is somebody's work, and what the job asks for."""

from __future__ import annotations

import pytest

from outreach_lint.language.privacies import privacies
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source


def found(text: str) -> list[str]:
    draft = read_draft(Source("draft.txt", text))
    return [draft.text.text[start:end] for start, end in privacies(draft)]


@pytest.mark.parametrize(
    "text",
    [
        "I have had depression since I left Łódź.",
        "My wife left me in Århus last year.",
        "We are three months behind with the rent in Málaga.",
        "I am 58 and live in Kraków.",
        "As a practising Muslim I will bring good values to Café Noël.",
        "I was arrested in Zürich in 2019.",
        "My manager in Göteborg lies to everybody.",
        "It has been the worst year of my life, Søren.",
    ],
)
def test_what_is_private_is_found(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "I have no debts and no convictions, Zoë.",
        "My thesis at Lübeck was on anxiety among apprentices.",
        "I nursed on the cancer ward in Orléans for three years.",
        "As a peer worker in Malmö I would draw on my own recovery from addiction.",
        "I use a wheelchair after an operation; is there step-free access to the interview room in Łódź?",
        "Toxic waste from the Gdańsk yard is on my licence.",
        "The bakery in Orléans closed, so I was laid off.",
        "I am 15 minutes from your Übersee depot.",
        "At 19 I ran a bar in Nîmes.",
        "My manager, Åsa Lind, would be glad to give you a reference.",
    ],
)
def test_what_is_work_or_neutral_is_not(text: str) -> None:
    assert found(text) == []
