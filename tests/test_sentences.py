"""The sentences of a draft: bounds, order, zones, quotations."""

import pytest
from prose import draft, sentence

from outreach_lint.language.sentences import neighbours, quoted, sentences
from outreach_lint.reading.draft import Zone

LETTER = """Subject: Your looms in Kyōto

Dear Mr Ōno,

I service looms in Łódź. They run day and
night! Do yours?

- Which loom is the oldest?
- one patent on a “cold start” relay

Yours sincerely,
Zoë Dąbrowska

P.S. I can travel.
"""


def texts(text: str, *zones: Zone) -> list[str]:
    return [found.text for found in sentences(draft(text), *zones)]


def test_the_sentences_of_the_body_stand_in_order_with_their_numbers() -> None:
    found = list(sentences(draft(LETTER)))
    assert [spoken.text for spoken in found] == [
        "I service looms in Łódź.",
        "They run day and night!",
        "Do yours?",
        "Which loom is the oldest?",
        'one patent on a "cold start" relay',
        "I can travel.",
    ]
    assert [spoken.index for spoken in found] == [0, 1, 2, 3, 4, 5]


def test_a_zone_has_its_own_sentences() -> None:
    assert texts(LETTER, Zone.SUBJECT) == ["Your looms in Kyōto"]
    assert texts(LETTER, Zone.GREETING) == ["Dear Mr Ōno,"]
    assert texts(LETTER, Zone.LIST_ITEM)[0] == "Which loom is the oldest?"


def test_bounds_are_places_in_the_draft() -> None:
    letter = draft(LETTER)
    for spoken in sentences(letter):
        start, end = spoken.bounds
        assert letter.text.text[start:end] == spoken.text


def test_the_place_of_words_is_in_the_draft() -> None:
    letter = draft(LETTER)
    spoken = next(spoken for spoken in sentences(letter) if "oldest" in spoken.text)
    start, end = spoken.place(spoken.tokens[1], spoken.tokens[4])
    assert letter.text.text[start:end] == "loom is the oldest"
    assert spoken.words(spoken.tokens[1], spoken.tokens[4]) == "loom is the oldest"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I wrote to Dr. Núñez in May. She wrote back.", ["I wrote to Dr. Núñez in May.", "She wrote back."]),
        ("Is Zoë there? I can wait.", ["Is Zoë there?", "I can wait."]),
        ("What a loom! I laughed.", ["What a loom!", "I laughed."]),
        ("It took 3.5 hours in Łódź. Nobody slept.", ["It took 3.5 hours in Łódź.", "Nobody slept."]),
        ("“Why Coimbra?” asked Inês.", ['"Why Coimbra?" asked Inês.']),
        ("Looms, e.g. the old ones in Kyōto, need oil.", ["Looms, e.g. the old ones in Kyōto, need oil."]),
        ("Well… she stayed in Malmö.", ["Well… she stayed in Malmö."]),
        ("We met at 5 p.m. at the café.", ["We met at 5 p.m. at the café."]),
        ("Is Zoë there ? ! ? I can wait . . .", ["Is Zoë there ? ! ?", "I can wait . . ."]),
    ],
)
def test_sentences_end_where_they_end(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Is Zoë there?", True),
        ("Is Zoë there?!", True),
        ("He asked “Is Zoë there?”", True),
        ("I wonder whether Zoë is there.", False),
    ],
)
def test_a_question_ends_in_a_question_mark(text: str, question: bool) -> None:
    assert sentence(text).is_question is question


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The note “let's talk” hung in Łódź.", ["let", "'s", "talk"]),
        ('The note "let\'s talk" hung in Łódź.', ["let", "'s", "talk"]),
        ("The note ‘you can talk now’ hung in Łódź.", ["you", "can", "talk", "now"]),
        ("The note `talk now` hung in Łódź.", ["talk", "now"]),
        ("I don't think that the drivers' café in Łódź is open.", []),
        ("Zoë's and Søren's notes hung in Łódź.", []),
    ],
)
def test_words_inside_quotation_marks_are_quoted(text: str, expected: list[str]) -> None:
    spoken = sentence(text)
    marks = {'"', "'", "`"}
    assert [token.text for token in spoken.tokens if quoted(spoken, token) and token.text not in marks] == expected


def test_neighbours_are_the_sentences_beside_one() -> None:
    letter = draft(LETTER)
    first, second, third, *_ = sentences(letter)
    assert [spoken.text for spoken in neighbours(letter, second)] == [first.text, third.text]
    assert [spoken.text for spoken in neighbours(letter, first)] == [second.text]


def test_a_draft_without_sentences_in_a_zone_has_none() -> None:
    assert texts("I can travel to Łódź.", Zone.POSTSCRIPT) == []
