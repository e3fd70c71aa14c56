"""Damaged messages: nothing that random damage makes of the project's own messages breaks the reader or a rule."""

from __future__ import annotations

import os

from mails import own
from mutants import mutants
from trial import linted, read

COUNT = int(os.environ.get("OUTREACH_LINT_MUTANTS", "600"))
LINTED = COUNT // 20
"""How many of the mutants are linted too."""


def test_damaged_messages_give_findings_in_the_file_or_a_clear_error() -> None:
    outcomes = []
    for number, (name, raw) in enumerate(mutants(own(), COUNT, 0)):
        outcomes.append((linted if number % (COUNT // LINTED) == 0 else read)(name, raw))
    assert any(tried.found for tried in outcomes)
    assert any(tried.refusal for tried in outcomes)


def test_the_same_seed_gives_the_same_mutants() -> None:
    assert list(mutants(own(), 40, 1)) == list(mutants(own(), 40, 1))
    assert [raw for _, raw in mutants(own(), 40, 1)] != [raw for _, raw in mutants(own(), 40, 2)]
