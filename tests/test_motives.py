"""Motives: what the writer would get, and whether the reader is told what they would get."""

import pytest

from outreach_lint.language.motives import gives, motives
from outreach_lint.language.sentences import sentences
from outreach_lint.reading.draft import Draft
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source


def draft(text: str) -> Draft:
    return read_draft(Source("dopis.txt", text))


def found(text: str) -> list[str]:
    return [motive.words for motive in motives(draft(text))]


@pytest.mark.parametrize(
    "text",
    [
        "I hope to further my career in Łódź.",
        "The post would be a huge step for me.",
        "It would help me pay off my mortgage, Zoë.",
        "I'm after a job nearer my home in Žilina.",
        "Your generous bonus is what drew me to the Århus office.",
        "I need a new challenge.",
        "You could give me the stability that I miss.",
    ],
)
def test_what_only_the_writer_would_get_is_a_motive(text: str):
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "I raised the yield in Łódź and built my career on it.",
        "My sister wants a better salary, Zoë.",
        "I am not after a better salary.",
        "The advert promises “a huge step for my career”.",
        "We help growers in Žilina to save on heating.",
        "I plan to apply in Århus in the future and would like to build my network.",
        "I would like to learn how you graft the Ålesund plums.",
    ],
)
def test_stories_others_denials_quotations_and_concrete_wishes_are_none(text: str):
    assert not found(text)


def test_what_the_reader_would_get_in_the_same_or_the_next_sentence_makes_it_even():
    assert not found("I would grow as a fitter, Søren, and I'd bring six winters of brake work.")
    assert not found("The post would further my career. In return, you would get six winters of brake work.")
    assert found("I would bring six winters of brake work. You read that in Łódź. The post would further my career.")


def test_a_post_for_learners_is_there_to_learn():
    assert not found("The internship in Łódź would further my career.")
    assert not found("I'm a student in Žilina. The post would further my career.")
    assert found("I taught students in Žilina. The post would further my career.")


def test_giving_is_said_by_the_writer_of_the_reader():
    assert gives(next(sentences(draft("I'd bring my own lathe, Zoë."))))
    assert not gives(next(sentences(draft("I'd get my own lathe, Zoë."))))
