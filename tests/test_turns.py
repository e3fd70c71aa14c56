"""Turns of phrase: patterns over word classes."""

import sys

import pytest

from outreach_lint.language.sentences import Sentence, sentences
from outreach_lint.language.turns import STEP, Turns, opening
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import rules


def sentence(text: str) -> Sentence:
    return next(sentences(read_draft(Source("návrh.txt", text))))


def found(pattern: str, text: str, **classes: frozenset[str]) -> list[str]:
    one = sentence(text)
    return [one.words(turn.first, turn.last) for turn in Turns(pattern, **classes)(one)]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("keep <me> in mind", "Łucja kept me in mind.", ["kept me in mind"]),
        ("=keep me", "Łucja kept me.", []),
        ("{keep hold} ..2 file", "Hold my old file, Łucja.", ["Hold my old file"]),
        ("keep ..3 file", "Keep it, Łucja, on file.", []),
        ("keep ,,5 file", "Keep it, Łucja, on file.", ["Keep it, Łucja, on file"]),
        ("keep ,,9 file", "Keep it; Łucja has a file.", []),
        ("keep !{my our} cv", "Please keep the CV, Łucja.", ["keep the CV"]),
        ("keep !{my our} cv", "Please keep my CV, Łucja.", []),
        ("send cv !!{to for}", "They send CVs to Łódź.", []),
        ("send cv !!{to for}", "They send CVs by post to Łódź.", ["send CVs"]),
        ("please? send it", "Please send it, Łucja.", ["Please send it", "send it"]),
        ("START send", "So send it, Łucja.", ["send"]),
        ("START send", "They send it, Łucja.", []),
        ("mind END", "Bear it in mind!", ["mind"]),
        ("answer by? @time", "I need an answer by Friday, Łucja.", ["answer by Friday"]),
        ("send {cv\n    letter}", "Send a letter, Łucja, send letters.", ["send letters"]),
        ("catch up", "A catch-up with Łucja.", ["catch-up"]),
        ("pick brain", 'May I pick your "brain", Łucja?', []),
        ("pick your brain", 'May I pick your "brain", Łucja?', ['pick your "brain']),
        ("in :p", "We met in Łódź at noon.", ["in Łódź"]),
        ("keep  # a comment", "Keep it.", ["Keep"]),
    ],
)
def test_a_pattern_finds_its_words(pattern: str, text: str, expected: list[str]) -> None:
    assert found(pattern, text, me=frozenset({"me", "us"})) == expected


def test_every_line_of_every_rule_is_steps_and_nothing_else() -> None:
    rules()
    modules = [module for name, module in sys.modules.items() if name.startswith("outreach_lint.language.")]
    kinds = [value for module in modules for value in vars(module).values() if isinstance(value, Turns)]
    lines = [line.partition("#")[0] for kind in kinds for line in kind._lines()]
    assert len(lines) > 1_000
    assert [line for line in lines if STEP.sub("", line).strip()] == []


def test_the_key_is_the_word_that_guards_are_asked_about() -> None:
    (turn,) = Turns("my cv ..2 ^keep")(sentence("My CV could be kept, Łucja."))
    assert turn.key.text == "kept"


def test_some_words_can_be_searched_alone() -> None:
    one = sentence("Keep me in mind, Łucja, and keep well.")
    assert Turns("keep me").fits(one.tokens[:3])
    assert not Turns("keep me").fits(one.tokens[3:])


def test_braces_hold_classes_beside_words() -> None:
    assert found("{<paper> file} lost", "Our map, Łucja, file lost, map lost.", paper=frozenset({"map"})) == [
        "file lost",
        "map lost",
    ]


def test_a_turn_knows_the_words_of_its_steps() -> None:
    turn = next(Turns("keep ,,5 file")(sentence("Keep it, Łucja, on file.")))
    assert [token.text for token in turn.tokens] == ["Keep", "file"]


def test_what_is_shown_of_a_turn_begins_with_the_words_that_it_carries_on() -> None:
    one = sentence("Łucja, I do n't have it.")
    assert opening(one, next(Turns("n't have")(one))).text == "I"
