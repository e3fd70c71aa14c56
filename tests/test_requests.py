"""Requests: whether some words are what the writer wants of the reader, however the sentence is built."""

import pytest

from outreach_lint.language.requests import is_requested, is_wanted
from outreach_lint.language.sentences import Sentence, sentences
from outreach_lint.language.turns import Turns
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source

BACKED = Turns("^{back vouch bend waive} ,,4 {me rule}")


def sentence(text: str) -> Sentence:
    return next(sentences(read_draft(Source("dopis.txt", text))))


@pytest.mark.parametrize(
    "text",
    [
        "Could you bend the rule for me, Zoë?",
        "I was hoping that you would waive the rule, Señor.",
        "Please vouch for me at the Łódź mill.",
        "If it is possible, I would ask you to vouch for me.",
        "Might the rule be one that you waive for me, Jürgen?",
    ],
)
def test_is_requested_however_it_is_built(text: str) -> None:
    one = sentence(text)
    assert any(is_requested(one, turn) or is_wanted(one, turn) for turn in BACKED(one))


@pytest.mark.parametrize(
    "text",
    [
        "Please do not vouch for me, Zoë.",
        "At the Łódź mill we bend the rule each winter.",
        "My aunt Gülşen will vouch for me if you ask.",
        "In 2019 the council waived the rule.",
        "The sign said “vouch for me”.",
    ],
)
def test_what_is_told_denied_or_done_by_others_is_no_request(text: str) -> None:
    one = sentence(text)
    assert not any(is_requested(one, turn) or is_wanted(one, turn) for turn in BACKED(one))
