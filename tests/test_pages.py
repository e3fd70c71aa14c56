"""The rules' pages keep their form, and their examples are true."""

import re
from dataclasses import replace

import pytest
from carets import folder

from outreach_lint.config import Settings
from outreach_lint.lint import lint
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Rule, rules

SECTIONS = ["Why", "Example", "Instead", "Fix", "Evidence"]
KINDS = {"advice", "survey", "experiment", "vendor data", "corpus study"}
"""The kinds of evidence that a page may name."""

FENCE = re.compile(r"^```text\n(.*?)^```", re.DOTALL | re.MULTILINE)

OVER_DRAFTS = {"pasted-paragraph", "wrong-company-left-in"}
"""The rules that look at several drafts: the second of their example is flagged."""

each_rule = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)


def section(rule: Rule, title: str) -> str:
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", rule.page, re.DOTALL | re.MULTILINE)
    return found[1] if found else ""


def found_in(text: str, rule: Rule) -> list[str]:
    draft = read_draft(Source("draft.txt", text))
    return [finding.message for finding in rule.findings(draft, {})]


def found_in_run(texts: list[str], rule: Rule) -> list[list[str]]:
    """The messages for each of several drafts that are linted together."""
    drafts = [read_draft(Source(f"{number}.txt", text)) for number, text in enumerate(texts)]
    known = folder(drafts)
    seen = [replace(draft, neighbours=known.at(place)) for place, draft in enumerate(drafts)]
    return [[finding.message for finding in rule.findings(draft, {})] for draft in seen]


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
    if rule.name in OVER_DRAFTS:
        assert [bool(found) for found in found_in_run(bad, rule)] == [False, True]
        assert found_in_run(good, rule) == [[], []]
        return
    assert all(found_in(text, rule) for text in bad)
    assert [found_in(text, rule) for text in good] == [[]] * len(good)


@each_rule
def test_a_message_is_one_line_of_at_most_100_characters(rule: Rule) -> None:
    texts = FENCE.findall(rule.page)
    for messages in (*found_in_run(texts, rule), *(found_in(text, rule) for text in texts)):
        for message in messages:
            assert "\n" not in message
            assert len(message) <= 100


@each_rule
def test_a_page_gives_no_percentage_that_it_does_not_attribute(rule: Rule) -> None:
    assert "%" not in section(rule, "Why")
    assert "%" not in rule.help


@each_rule
def test_the_evidence_of_a_page_names_the_kind_of_each_source_and_ends_in_a_caveat(rule: Rule) -> None:
    lines = section(rule, "Evidence").strip("\n").split("\n")
    assert all(line.startswith(("- ", "  ")) for line in lines)
    kinds = [line[2:].partition(": ")[0] for line in lines if line.startswith("- ")]
    assert len(kinds) >= 2
    assert set(kinds[:-1]) <= KINDS
    assert kinds[-1] == "caveat"


@each_rule
def test_every_option_says_what_it_is(rule: Rule) -> None:
    assert all(option.description for option in rule.options.values())


def test_an_example_keeps_its_findings_when_all_rules_look_at_it() -> None:
    for rule in rules():
        if rule.preview or rule.name in OVER_DRAFTS:
            continue
        for text in FENCE.findall(section(rule, "Example")):
            found = {diagnostic.rule for diagnostic in lint(read_draft(Source("draft.txt", text)), Settings())}
            assert found, f"the example of {rule.name} is clean"
