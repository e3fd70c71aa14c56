"""Sign-offs among friends, and names and numbers that begin like one."""

from __future__ import annotations

import pytest

from outreach_lint.language.addressees import Addressee, salutation
from outreach_lint.language.buzzwords import buzzwords
from outreach_lint.language.casual import slips
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source

LETTER = "Dear Zoë,\n\nI ran lane 4 in Łódź for six years.\n\n{}\n"


def casual(sign: str) -> list[str]:
    draft = read_draft(Source("list.txt", LETTER.format(sign)))
    return [draft.text.text[slip.start : slip.end].strip(" ,") for slip in slips(draft)]


@pytest.mark.parametrize("sign", ["Hugs, Søren", "Love, Łukasz", "xoxo Åse"])
def test_a_friends_sign_is_casual(sign: str) -> None:
    assert len(casual(sign)) == 1


@pytest.mark.parametrize(
    "sign",
    [
        "Yours sincerely,\nHugh Fairweather-Núñez",
        "Best,\nLovell Ågren",
        "Best,\nSøren Weiß\nXXX-XXX-XXXX",
        "Best,\nPeacey Ö. Lind",
    ],
)
def test_a_name_or_number_that_begins_like_one_is_not(sign: str) -> None:
    assert casual(sign) == []


@pytest.mark.parametrize("greeting", ["A Mháire, a chara,", "A chara,", "Annwyl Siân,"])
def test_irish_and_welsh_greetings_name_a_person(greeting: str) -> None:
    found = salutation(read_draft(Source("llythyr.txt", f"{greeting}\n\nI taught in Ring for six years.\n\nSiôn")))
    assert found is not None
    assert found.addressee in {Addressee.PERSON, Addressee.ANYBODY}


@pytest.mark.parametrize(
    "text",
    [
        "My patients in Orléans were passionate about their herbal teas.",
        "Synergy, the payroll product, is one that I set up in Łódź.",
    ],
)
def test_traits_of_others_and_named_products_are_no_buzzwords(text: str) -> None:
    assert not list(buzzwords(read_draft(Source("list.txt", text))))
