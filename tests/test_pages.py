"""The rules' pages keep their form, and their examples are true."""

import re

import pytest

from outreach_lint.config import Settings
from outreach_lint.lint import lint
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Rule, rules

SECTIONS = ["Why", "Example", "Instead", "Fix", "Evidence"]
FENCE = re.compile(r"^```text\n(.*?)^```", re.DOTALL | re.MULTILINE)

each_rule = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)


def section(rule: Rule, title: str) -> str:
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", rule.page, re.DOTALL | re.MULTILINE)
    return found[1] if found else ""


def found_in(text: str, rule: Rule) -> list[str]:
    draft = read_draft(Source("draft.txt", text))
    return [finding.message for finding in rule.findings(draft, {})]


@each_rule
def test_a_page_begins_with_what_the_rule_flags_and_has_its_sections_in_order(rule: Rule) -> None:
    assert rule.summary.startswith("Flags ")
    assert rule.summary.endswith(".")
    titles = re.findall(r"^## (.+)$", rule.page, re.MULTILINE)
    assert titles == [title for title in SECTIONS if title in titles]
    assert {"Why", "Example", "Instead", "Evidence"} <= set(titles)


@each_rule
def test_the_example_of_a_page_is_flagged_and_the_better_version_is_not(rule: Rule) -> None:
    bad = FENCE.findall(section(rule, "Example"))
    good = FENCE.findall(section(rule, "Instead"))
    assert bad
    assert good
    assert all(found_in(text, rule) for text in bad)
    assert [found_in(text, rule) for text in good] == [[]] * len(good)


@each_rule
def test_a_message_is_one_line_of_at_most_100_characters(rule: Rule) -> None:
    for text in FENCE.findall(rule.page):
        for message in found_in(text, rule):
            assert "\n" not in message
            assert len(message) <= 100


@each_rule
def test_a_page_gives_no_percentage_that_it_does_not_attribute(rule: Rule) -> None:
    assert "%" not in section(rule, "Why")
    assert "%" not in rule.help


@each_rule
def test_every_option_says_what_it_is(rule: Rule) -> None:
    assert all(option.description for option in rule.options.values())


def test_an_example_keeps_its_findings_when_all_rules_look_at_it() -> None:
    for rule in rules():
        if rule.preview:
            continue
        for text in FENCE.findall(section(rule, "Example")):
            found = {diagnostic.rule for diagnostic in lint(read_draft(Source("draft.txt", text)), Settings())}
            assert found, f"the example of {rule.name} is clean"
