"""Long forms: an expression is compiled only for a text that has the words that stand in it."""

import json
from pathlib import Path

import pytest

from outreach_lint.rules.concision.wordy_phrase import FIRST_WORD, LongForm, long_forms

PHRASES = Path(__file__).parents[1] / "fixtures" / "phrases.jsonl"


def words_of(text: str) -> set[str]:
    return {word[0].lower() for word in FIRST_WORD.finditer(text)}


def test_whatever_a_long_form_fits_has_all_words_that_it_needs():
    records = map(json.loads, PHRASES.read_text("utf-8").splitlines())
    text = "\n".join(record["text"] for record in records if record["rule"] == "wordy-phrase")
    fits = 0
    for form in long_forms():
        for found in form.pattern.finditer(text):
            fits += 1
            needed = (form.openings, *form.needed)
            assert not any(needs.isdisjoint(words_of(found[0])) for needs in needed), form.words
    assert fits > 100


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        ("(due|owing) to the fact( that|)", ["due owing", "to", "the", "fact"]),
        ("on an? <daily|weekly> basis", ["on", "a an", "daily weekly", "basis"]),
        ("(as a (direct |)(result|consequence)) of naïve {n} times", ["of", "times"]),
        ("(in this (matter|regard)|here) is (small|little|)", ["is"]),
        ("I wish", ["i", "wish"]),
        ("in the (naïve |whole |)regards? <to those|for>", ["in", "the", "regard regards", "those for"]),
    ],
)
def test_a_long_form_needs_its_words_and_one_of_each_choice(words: str, needed: list[str]):
    assert set(LongForm(words, "", None).needed) == {frozenset(choice.split()) for choice in needed}
