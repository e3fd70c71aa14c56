"""Every fixture shows what the linter says of it. `pytest --update` rewrites the carets; the diff is the review."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from carets import draft_of, folder, linted, without_carets

from outreach_lint.config import Settings, finder
from outreach_lint.reading.folder import Neighbours
from outreach_lint.rule import rules

FIXTURES = Path(__file__).parent.parent / "fixtures"
RULES = {rule.name: rule for rule in rules()}


def drafts(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.rglob("*") if path.suffix in {".txt", ".eml"})
    return [path for path in found if not path.name.endswith(".posting.txt")]


def name(path: Path) -> str:
    return path.relative_to(FIXTURES).as_posix()


def rule_of(path: Path) -> str:
    """The rule that a fixture is for: the longest rule name that its file name, or that of its folder, begins with."""
    named = path.parent.name if path.parent.name in RULES else path.name
    return max((known for known in RULES if named.startswith(known)), key=len)


def neighbours_of(path: Path) -> Neighbours | None:
    """What the drafts in a fixture's folder know of each other, where the folder is a rule's fixture as a whole."""
    if path.parent.name not in RULES:
        return None
    beside = drafts(path.parent)
    texts = (without_carets(found.read_bytes().decode("utf-8", "surrogateescape")) for found in beside)
    known = folder([draft_of(found, text, settings_of(found)) for found, text in zip(beside, texts, strict=True)])
    return known.at(beside.index(path))


def settings_of(path: Path) -> Settings:
    return finder()(path.parent).settings(path)


def assert_shows(path: Path, settings: Settings, *, update: bool) -> None:
    expected = path.read_bytes().decode("utf-8", "surrogateescape")
    actual = linted(path, without_carets(expected), settings, neighbours_of(path))
    if update and actual != expected:
        path.write_bytes(actual.encode("utf-8", "surrogateescape"))
    elif not update:
        assert actual == expected


@pytest.mark.parametrize("path", drafts(FIXTURES / "rules"), ids=name)
def test_a_rule_fixture_shows_what_its_rule_finds(path: Path, update: bool) -> None:
    settings = replace(settings_of(path), rules=(RULES[rule_of(path)],))
    assert_shows(path, settings, update=update)


@pytest.mark.parametrize("path", drafts(FIXTURES / "drafts"), ids=name)
def test_a_whole_draft_shows_what_all_rules_find(path: Path, update: bool) -> None:
    assert_shows(path, Settings(), update=update)


@pytest.mark.parametrize("path", drafts(FIXTURES / "drafts" / "clean"), ids=name)
def test_a_clean_draft_has_no_caret(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    assert without_carets(text) == text


@pytest.mark.parametrize("path", drafts(FIXTURES / "drafts" / "notes"), ids=name)
def test_a_fair_draft_has_no_caret_above_a_note(path: Path) -> None:
    found = re.findall(r"^[ \t]*\^+~? (\w+) ", path.read_text("utf-8"), re.MULTILINE)
    assert found
    assert set(found) == {"info"}


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_fixture_in_which_it_fires_and_lines_in_which_it_does_not(rule: str) -> None:
    family = RULES[rule].family.replace("-", "_")
    paths = [path for path in drafts(FIXTURES / "rules" / family) if rule_of(path) == rule]
    assert paths, f"fixtures/rules/{family}/{rule}.txt is missing"
    texts = [path.read_bytes().decode("utf-8", "surrogateescape") for path in paths]
    assert any(without_carets(text) != text for text in texts)
    assert any(len(without_carets(text).split()) > 10 for text in texts)
