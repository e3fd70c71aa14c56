"""Every labelled sentence is judged by the rule that it is labelled for.

A record of `fixtures/phrases.jsonl` holds the rule, `catch` or `trap`, the set that it belongs to (`by`) and the text.
`"wrong": true` marks one that the rule is known to get wrong. `pytest --update` sets and removes the mark, and the diff
shows what a change has won and lost; `docs/accuracy.md` counts them.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import rules

PHRASES = Path(__file__).parent.parent / "fixtures" / "phrases.jsonl"
RULES = {rule.name: rule for rule in rules()}


def records(path: Path = PHRASES) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def is_flagged(record: dict[str, Any]) -> bool:
    return _flags(record["rule"], record["text"])


@cache
def _flags(rule: str, text: str) -> bool:
    return any(True for _ in RULES[rule].findings(read_draft(Source("draft.txt", text)), {}))


def is_right(record: dict[str, Any]) -> bool:
    return is_flagged(record) == (record["kind"] == "catch")


def by_rule() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for record in records():
        found.setdefault(record["rule"], []).append(record)
    return found


@pytest.mark.parametrize("rule", by_rule())
def test_a_rule_judges_its_labelled_sentences_as_recorded(rule: str, update: bool) -> None:
    if update:
        pytest.skip("rewritten as a whole")
    changed = [record["text"] for record in by_rule()[rule] if is_right(record) == record.get("wrong", False)]
    assert changed == []


def test_the_marks_of_wrong_judgements_are_current(update: bool) -> None:
    if not update:
        pytest.skip("only with --update")
    lines = []
    for record in records():
        record.pop("wrong", None)
        lines.append(json.dumps(record if is_right(record) else {**record, "wrong": True}, ensure_ascii=False))
    PHRASES.write_text("".join(f"{line}\n" for line in lines), "utf-8")


MEASURES = {
    "buried-purpose",
    "emoji-or-emoticon",
    "exclamation-pileup",
    "fake-thread-subject",
    "long-sentence",
    "mass-recipients",
    "missing-subject",
    "name-mismatch",
    "subject-length",
}
"""Rules that measure a text, or look at its headers or signs; no wording is theirs."""


@pytest.mark.parametrize("rule", sorted(by_rule().keys() - MEASURES))
def test_a_sentence_rule_has_enough_sentences_of_its_own(rule: str) -> None:
    own = [record["kind"] for record in by_rule()[rule] if record["by"] != "founders"]
    assert own.count("catch") >= 10
    assert own.count("trap") >= 10


def test_no_sentence_is_labelled_twice() -> None:
    labelled = [(record["rule"], record["text"]) for record in records()]
    assert len(labelled) == len(set(labelled))


def test_the_sentences_that_the_project_endorses_are_clean_in_every_rule() -> None:
    endorsed = (
        "Would you be open to a brief conversation about the role?",
        "I would like to apply for a job with you in the future and would like to build my network.",
    )
    absence = {
        "no-contact-details",
        "no-full-name",
        "no-role-reference",
        "no-clear-ask",
        "buried-purpose",
        "body-length",
        "no-thanks",
        "weak-salutation",
    }
    for text in endorsed:
        for rule in rules():
            if rule.name not in absence and not rule.preview:
                assert not list(rule.findings(read_draft(Source("draft.txt", text)), {})), rule.name
