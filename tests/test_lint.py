from outreach_lint.config import Settings
from outreach_lint.lint import MOST_FINDINGS, verdict
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Finding, Rule, Severity


def rule(name: str, severity: Severity, *, every: str, preview: bool = False) -> Rule:
    """A rule that flags each place where a text stands."""

    def check(draft):
        text = draft.text.text
        start = text.find(every)
        while start >= 0:
            yield Finding(start, start + len(every), f"has {every}")
            start = text.find(every, start + 1)

    return Rule(name, "concision", "Flags ë.", severity, "", preview, check, any_language=True)


def judged(text: str, *rules: Rule):
    return verdict(read_draft(Source("zoë.txt", text)), Settings(rules=rules))


def shown(found) -> list[str]:
    return [diagnostic.rule for diagnostic in found]


SHORT = "Hi Zoë,\n\n" + "é ü ø " * 8 + "\n"
"""Twenty-four words of a letter each, so that every rule below fires eight times."""

NOTES = rule("dense-paragraph", Severity.INFO, every="é")
WARNINGS = rule("vague-ask", Severity.WARNING, every="ü")
ERRORS = rule("missing-subject", Severity.ERROR, every="ø")
PREVIEWS = rule("i-centred", Severity.WARNING, every="é", preview=True)


def test_up_to_twelve_findings_are_all_shown():
    found = judged("Hi Zoë,\n\n" + "é " * MOST_FINDINGS, NOTES)
    assert len(found.shown) == MOST_FINDINGS
    assert found.surplus == ()


def test_beyond_twelve_the_worst_are_shown_in_the_order_of_the_file():
    found = judged(SHORT, NOTES, WARNINGS, ERRORS)
    assert sorted(shown(found.shown)) == ["missing-subject"] * 8 + ["vague-ask"] * 4
    assert list(found.shown) == sorted(found.shown)
    assert sorted(shown(found.surplus)) == ["dense-paragraph"] * 8 + ["vague-ask"] * 4
    assert list(found.surplus) == sorted(found.surplus)


def test_preview_rules_give_way_to_others_of_their_severity():
    found = judged(SHORT, PREVIEWS, WARNINGS)
    assert sorted(shown(found.shown)) == ["i-centred"] * 4 + ["vague-ask"] * 8


def test_every_rule_is_heard_once_before_one_is_heard_twice():
    once = rule("shouting", Severity.WARNING, every="ñ")
    found = judged("Hi Zoë,\n\n" + "ü " * 20 + "ñ\n", WARNINGS, once)
    assert shown(found.shown) == ["vague-ask"] * 11 + ["shouting"]


def test_a_longer_draft_may_show_more():
    found = judged("Hi Zoë,\n\n" + "łąka " * 140 + "é " * 30, NOTES)
    assert len(found.shown) == 21
    assert len(found.surplus) == 9


def test_what_another_finding_silences_is_told_apart_from_what_has_no_room():
    coffee = rule("coffee-ask", Severity.WARNING, every="ü")
    found = judged("Hi Zoë,\n\nü ñ ü\n", coffee, rule("vague-ask", Severity.WARNING, every="ü ñ"))
    assert shown(found.shown) == ["coffee-ask", "coffee-ask"]
    assert shown(found.silenced) == ["vague-ask"]
    assert found.surplus == ()


def test_the_user_may_set_how_many_are_shown():
    draft = read_draft(Source("zoë.txt", SHORT))
    assert len(verdict(draft, Settings(rules=(NOTES, ERRORS), max_findings=3)).shown) == 3
    assert len(verdict(draft, Settings(rules=(NOTES, ERRORS), max_findings=0)).shown) == 16
