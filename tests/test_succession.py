"""A draft that is being written takes over what was known of its former states; what is found must not depend on it."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from outreach_lint.config import Settings
from outreach_lint.language.sentences import sentences, succeed
from outreach_lint.lint import verdict
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source, UnreadableDraft

if TYPE_CHECKING:
    from outreach_lint.reading.draft import Draft

DRAFTS = sorted((Path(__file__).parents[1] / "fixtures" / "drafts").glob("*/*.txt"))
TYPED = (
    "é",
    " Zoë",
    "\n\n",
    "Could we meet for a coffee in Łódź? ",
    "I applied on Monday. ",
    "😀",
    "?",
    "\r\n",
    " not",
)
LETTER = "Hi Zoë,\n\nI read your note on kelp.\n\nCould I buy you a coffee?\n\nBest,\nMáire\n"


def _draft(text: str) -> Draft:
    return read_draft(Source("brouillon.txt", text))


def _edited(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    match chance.randrange(4):
        case 0:
            return text[:at] + text[at + chance.randrange(1, 30) :]
        case 1:  # a paragraph moves
            parts = text.split("\n\n")
            chance.shuffle(parts)
            return "\n\n".join(parts)
        case _:
            return text[:at] + chance.choice(TYPED) + text[at:]


@pytest.mark.parametrize("path", DRAFTS[:: max(1, len(DRAFTS) // 12)], ids=lambda path: path.stem)
def test_findings_are_those_of_a_fresh_draft_after_every_edit(path: Path) -> None:
    chance, text, settings = random.Random(path.stem), path.read_text("utf-8"), Settings()
    former = _draft(text)
    verdict(former, settings)
    for _ in range(8):
        text = _edited(text, chance) or "é"
        try:
            draft = _draft(text)
        except UnreadableDraft:
            continue
        succeed(draft, former)
        assert verdict(draft, settings) == verdict(_draft(text), settings)
        former = draft


def test_a_sentence_that_stays_is_the_same_one_in_its_new_place() -> None:
    former = _draft(LETTER)
    coffee = list(sentences(former))[-1]
    draft = _draft(LETTER.replace("kelp.", "kelp and sea lettuce in Ærøskøbing."))
    succeed(draft, former)
    kept = list(sentences(draft))[-1]
    assert kept is coffee
    start, end = kept.bounds
    assert draft.text.text[start:end] == "Could I buy you a coffee?"


def test_a_paragraph_that_stands_twice_has_sentences_of_its_own_each_time() -> None:
    twice = LETTER.replace("Could I", "Could I buy you a coffee?\n\nCould I")
    former = _draft(twice)
    list(sentences(former))
    draft = _draft("Subject: Grüße\n\n" + twice)
    succeed(draft, former)
    found = [sentence for sentence in sentences(draft) if "coffee" in sentence.text]
    assert len({id(sentence) for sentence in found}) == 2
    assert len({sentence.offset for sentence in found}) == 2


def test_what_a_draft_inherits_passes_on_through_one_that_nobody_asked_about() -> None:
    first, second, third = (_draft(LETTER + "\n" * count) for count in range(3))
    known = list(sentences(first))
    succeed(second, first)
    succeed(third, second)
    assert list(sentences(third)) == known
