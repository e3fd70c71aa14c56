from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from carets import folder
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from outreach_lint import cli
from outreach_lint.language.leftovers import left_names, pasted_paragraph
from outreach_lint.language.letters import employer, key, letter, share_reader
from outreach_lint.reading.context import Context, EmployerDomain
from outreach_lint.reading.holders import Holders
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source

if TYPE_CHECKING:
    from outreach_lint.reading.draft import Draft

PARAGRAPH = (
    "Your ovens bake the rye bread that my grandmother in Gdańsk called the only one worth the walk, and I would like "
    "to learn how you keep the crust so dark without a bitter crumb.\n"
)


def draft(text: str, path: str = "zoë.txt", **facts) -> Draft:
    return read_draft(Source(path, text), Context(**facts))


def run(*drafts: Draft) -> list[Draft]:
    known = folder(drafts)
    return [replace(one, neighbours=known.at(place)) for place, one in enumerate(drafts)]


# Where a letter goes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("To: zoe@laka-foods.example\n\nHi Zoë,\n\nIs it open?\n", "lakafoods"),
        ("To: zoe@mail.laka.co.example\n\nHi Zoë,\n\nIs it open?\n", "laka"),
        ("To: zoe@gmail.com\n\nHi Zoë,\n\nIs the role at Łąka Foods open?\n", "lakafoods"),
        ("To: jobs@greenhouse.example\n\nHi Zoë,\n\nI would love to join Ōno & Co.\n", "ono"),
        ("Dear Café Noël team,\n\nIs it open?\n", "cafenoel"),
        ("Subject: Welder position at Grünwald GmbH\n\nHi Zoë,\n\nIs it open?\n", "grunwald"),
        ("Hi Zoë,\n\nIn my current role at Łąka Foods I bake rye bread.\n", None),
        ("Hi Zoë,\n\nI apply to Senior Baker roles and would join Monday shifts.\n", None),
    ],
)
def test_the_employer_is_known_from_the_address_or_from_what_the_draft_says(text: str, expected: str | None):
    found = employer(draft(text))
    assert (found.key if found else None) == expected


def test_what_the_user_says_of_the_company_decides():
    found = employer(draft("To: zoe@laka.example\n\nHi Zoë,\n\nIs it open?\n", company="Śnieżka S.A."))
    assert found is not None
    assert (found.name, found.key) == ("Śnieżka S.A.", key("śnieżka s.a."))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Łąka Foods", "laka-foods"), ("Grünwald GmbH", "Grunwald"), ("Søren & Æbele ApS", "soren aebele")],
)
def test_a_name_has_one_key_however_it_is_written(one: str, other: str):
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("To: zoe@laka.example\n\nHi,\n\nOpen?\n", "To: Zoë <ZOE@laka.example>\n\nHi,\n\nOpen?\n", True),
        ("To: zoe@laka.example\n\nHi,\n\nOpen?\n", "To: ines@laka.example\n\nHi,\n\nOpen?\n", False),
        ("Dear Zoë Ōno,\n\nOpen?\n", "Hi Zoë,\n\nOpen?\n", True),
        ("Dear Zoë,\n\nOpen?\n", "Dear Inês,\n\nOpen?\n", False),
        ("Hello,\n\nIs the role at Łąka open?\n", "Hello,\n\nIs the role at Orla open?\n", False),
        ("Hello,\n\nOpen?\n", "Dear Inês,\n\nOpen?\n", None),
    ],
)
def test_two_letters_share_a_reader_or_not_or_do_not_say(one: str, other: str, expected: bool | None):
    assert share_reader(letter(draft(one)), letter(draft(other))) is expected


# A paragraph of another letter


def test_a_paragraph_that_an_earlier_letter_to_somebody_else_holds_is_pasted():
    first, second = run(
        draft(f"Dear Zoë,\n\n{PARAGRAPH}", "1.txt"), draft(f"Dear Inês,\n\nOpen?\n\n{PARAGRAPH}", "2.txt")
    )
    assert pasted_paragraph(first, 20) is None
    found = pasted_paragraph(second, 20)
    assert found is not None
    assert second.text.text[found.start : found.end] == PARAGRAPH.strip()
    assert found.other == "1.txt"


def test_a_changed_name_or_word_does_not_make_it_another_paragraph():
    changed = PARAGRAPH.replace("Your ovens", "Orla's ovens").replace("dark", "black")
    _, second = run(draft(f"Dear Zoë,\n\n{PARAGRAPH}"), draft(f"To: i@orla.example\n\nDear Inês,\n\n{changed}"))
    assert pasted_paragraph(second, 20) is not None


@pytest.mark.parametrize(
    "second",
    [
        f"Dear Zoë,\n\n{PARAGRAPH}",
        f"Hello,\n\n{PARAGRAPH}",
        "Dear Inês,\n\nYour ovens bake the rye bread that my grandmother in Gdańsk called a marvel, and I would ask "
        "you one thing about it: which flour makes it so dark?\n",
        "Dear Inês,\n\nWhich oven is it?\n",
    ],
)
def test_another_version_for_the_same_reader_and_another_paragraph_are_not_pasted(second: str):
    _, found = run(draft(f"Dear Zoë,\n\n{PARAGRAPH}"), draft(second))
    assert pasted_paragraph(found, 20) is None


def test_a_short_paragraph_is_not_compared():
    both = "Which oven does the night shift of yours use, if I may ask?\n"
    _, second = run(draft(f"Dear Zoë,\n\n{both}"), draft(f"Dear Inês,\n\n{both}"))
    assert pasted_paragraph(second, 20) is None
    assert pasted_paragraph(second, 10) is not None


# A name of another letter


def left(body: str, *, head: str = "To: ines@orla.example\n", **facts) -> list[str]:
    _, second = run(
        draft("To: zoe@laka-foods.example\n\nDear Zoë,\n\nIs it open?\n", "1.txt"),
        draft(f"{head}\nDear Inês,\n\n{body}\n", "2.txt", **facts),
    )
    return [found.words for found in left_names(second)]


@pytest.mark.parametrize(
    "body",
    [
        "I would love to bake for Łąka Foods.",
        "What drew me to Laka Foods is the rye bread.",
        "LAKA FOODS' mission is mine.",
        "I have admired Łąka Foods for years.",
    ],
)
def test_the_employer_of_another_letter_is_left_in(body: str):
    assert len(left(body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "I baked for Łąka Foods in 2019.",
        "In my two years at Łąka Foods I learned to score loaves.",
        "Unlike Łąka Foods, you open on Sundays.",
        "Orla and Łąka Foods both mill their own flour.",
        "I also have an offer from Łąka Foods.",
        "A friend called it “the Łąka Foods way”.",
        "I would love to bake for you; a łąka of foods is a meadow.",
    ],
)
def test_what_one_may_say_of_another_employer_is_not_left_in(body: str):
    assert left(body) == []


def test_a_letter_that_goes_through_an_agency_may_name_the_employer():
    said = "I would love to bake for Łąka Foods."
    assert left(said, employer_domain=EmployerDomain.RECRUITING) == []
    assert left(f"The role at Łąka Foods is why I write. {said}", head="To: team@hays.example\n") == []


def test_a_draft_alone_has_nothing_left_in():
    assert list(left_names(draft("To: ines@orla.example\n\nHi,\n\nI would love to bake for Łąka Foods.\n"))) == []


# On the command line


def test_the_drafts_of_one_run_know_of_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    Path("1.txt").write_text(f"To: zoe@laka.example\n\nDear Zoë,\n\n{PARAGRAPH}", "utf-8")
    Path("2.txt").write_text(f"To: ines@orla.example\n\nDear Inês,\n\nI want to join Łąka.\n\n{PARAGRAPH}", "utf-8")
    args = ("check", "--isolated", "--select", "wrong-company-left-in,pasted-paragraph", "--output-format", "concise")

    def found(*paths: str) -> list[str]:
        return CliRunner().invoke(cli.main, [*args, *paths]).stdout.splitlines()

    assert found("2.txt") == []
    assert found(".") == [
        "2.txt:5:16: warning: wrong-company-left-in: Names “Łąka”, to whom 1.txt goes",
        "2.txt:7:1: info: pasted-paragraph: The same paragraph goes to another reader in 1.txt",
    ]


# Who holds a stretch

HASHES = st.integers(-(2**63), 2**63 - 1) | st.integers(-70, 70)


@given(st.lists(st.sets(HASHES, max_size=8), max_size=8), st.sets(HASHES))
def test_a_stretch_is_known_by_all_drafts_that_hold_it_if_they_are_several(drafts: list[set[int]], others: set[int]):
    holders = Holders(drafts)
    for stretch in others.union(*drafts):
        held = [place for place, found in enumerate(drafts) if stretch in found]
        assert list(holders.of(stretch)) == (held if len(held) > 1 else [])
