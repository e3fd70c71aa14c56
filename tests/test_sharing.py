"""A draft of a run takes over the sentences that it has in common with earlier ones; what is found must not show it."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from outreach_lint.config import Settings
from outreach_lint.language import sentences as module
from outreach_lint.language.sentences import leave, sentences
from outreach_lint.lint import verdict
from outreach_lint.reading.context import Context
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from outreach_lint.reading.draft import Draft

OPENINGS = (
    "Subject: Grüße\n\nHi Zoë,",
    "Subject: baker at Łąka\nTo: Zoë Żak <zoe@laka.example>\n\nDear Zoë,",
    "Subject: Re: our interview\nDate: Tue, 3 Nov 2026 09:00:00 +0100\n\nDear hiring team at Fjörd,",
)
PARAGRAPHS = (
    "I ran the ovens of Café Noël for six years. In 2024 we cut waste by a third. It was good for the crêpes.",
    "In 2024 we cut waste by a third. Could we meet for a coffee in Łódź?",
    "Could we meet for a coffee in Łódź? I am free on Tuesday at 9 or on Friday at 4. Let me know by Friday!",
    "Your amazing work at Łąka is an inspiration. Would I be a fit? I have no diploma, sadly.",
    "Would I be a fit? What does the job pay?",
    "I applied on 12 October and have not heard back. I will call you on Monday.",
    "You offered me a call on Monday. I will call you on Monday.",
    "Which flour does Łąka use for the rye? I read that the mill in Ærø has closed.",
    "Should I send my résumé, or is it enough that I ran the ovens of Café Noël for six years?",
    "- I ran the ovens of Café Noël for six years.\n- What does the job pay?",
    "P.S. Could we meet for a coffee in Łódź?",
)
ENDS = (
    "Thank you so much for your precious time!\n\nBest,\nMáire",
    "Best,\nMáire",
    "I will call you on Monday.\n\nMáire",
)
CONTEXTS = (Context(), Context(company="Łąka"), Context(company="Café Noël"))


@pytest.fixture(autouse=True)
def nothing_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other test's sentences."""
    for name in ("_left", "_met"):
        monkeypatch.setattr(module, name, type(getattr(module, name))())
    monkeypatch.setattr(module, "_room", [module.LEFT])


def _draft(text: str, context: Context = CONTEXTS[0]) -> Draft:
    return read_draft(Source("brouillon.txt", text), context)


def _folder() -> list[tuple[str, Context]]:
    """Drafts with few paragraphs among them, which stand beside others in each."""
    chance = random.Random("dossier")
    made = []
    for _ in range(60):
        chosen = chance.choices(PARAGRAPHS, k=chance.randrange(2, 6))  # one may stand there twice
        text = "\n\n".join((chance.choice(OPENINGS), *chosen, chance.choice(ENDS)))
        made.append((text + "\n", chance.choice(CONTEXTS)))
    return made


def _orders(count: int) -> Iterator[list[int]]:
    yield list(range(count))
    yield list(reversed(range(count)))
    yield random.Random("ordre").sample(range(count), count)


def test_findings_are_those_of_drafts_that_share_nothing_in_whatever_order_they_come() -> None:
    settings, made = replace(Settings(), rules=rules()), _folder()
    alone = [verdict(_draft(*one), settings) for one in made]
    assert sum(len(found.shown) for found in alone) > len(made)
    for order in _orders(len(made)):
        for number in order:
            draft = _draft(*made[number])
            assert verdict(draft, settings) == alone[number], made[number][0]
            leave(draft)


def test_a_sentence_that_came_twice_is_the_same_one_when_it_comes_again() -> None:
    greeting, last = OPENINGS[0], "Could we meet for a coffee in Łódź?"
    drafts = [_draft(f"{greeting}\n\n{'ü' * number} I ran the ovens.\n\n{last}\n") for number in range(1, 4)]
    found = []
    for draft in drafts:
        found.append(list(sentences(draft))[-1])
        start, end = found[-1].bounds
        assert draft.text.text[start:end] == last
        leave(draft)
    assert found[0] is not found[1]
    assert found[1] is found[2]


def test_drafts_that_have_nothing_in_common_leave_nothing() -> None:
    for number in range(5):
        draft = _draft(f"Dear Zoë{'ë' * number},\n\nIn 20{number + 10} I ran {number + 3} ovens in Łódź.\n")
        assert list(sentences(draft))
        leave(draft)
    assert not module._left


def test_what_is_left_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MET", 15)
    monkeypatch.setattr(module, "_room", [400])
    for number in range(40):
        draft = _draft(f"Dear Zoë,\n\nIn 20{number // 2 + 10} I ran {number // 2 + 3} ovens in Łódź.\n")
        assert list(sentences(draft))
        leave(draft)
    held = [sentence for alike in module._left.values() for sentence in alike]
    assert 0 < sum(len(sentence.around) for sentence in held) <= 400
    assert len(module._met) == 15


def test_a_sentence_that_is_left_keeps_nothing_of_other_paragraphs_alive() -> None:
    text = f"{OPENINGS[0]}\n\n{PARAGRAPHS[3]}\n\n{PARAGRAPHS[4]}\n\n{PARAGRAPHS[5]}\n"
    for _ in range(2):
        draft = _draft(text)
        verdict(draft, Settings())
        leave(draft)
    held = [sentence for alike in module._left.values() for sentence in alike]
    assert held
    for sentence in held:
        given = [one for _, rest in module.facts_of(sentence).values() for one in rest]
        assert all(one.block is sentence.block for one in given if isinstance(one, module.Sentence))
