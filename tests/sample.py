"""Tiny rules, and drafts of known diagnostics, for the tests of what surrounds the rules."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Annotated, Literal

import pytest

from outreach_lint.config import FailOn
from outreach_lint.diagnostic import Diagnostic
from outreach_lint.output.report import Linted, Report
from outreach_lint.reading.draft import Draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Edit, Finding, Rule, Severity


def rule(
    name: str,
    family: str,
    check: Callable[..., Iterator[Finding]],
    *,
    severity: Severity = Severity.WARNING,
    preview: bool = False,
) -> Rule:
    page = f"Flags {name.replace('-', ' ')}.\n\n## Why\nIt costs the reader time."
    return Rule(name, family, page, severity, f"Leave out the {name}.", preview, check)


def use(monkeypatch: pytest.MonkeyPatch, rules: Sequence[Rule]) -> None:
    """Have these be all the rules that there are."""
    families = {one.name: one.family for one in rules}
    for module in ("rule", "config"):
        monkeypatch.setattr(f"outreach_lint.{module}.rules", lambda: tuple(rules))
        monkeypatch.setattr(f"outreach_lint.{module}.names", lambda: families)


def words(pattern: str) -> Callable[..., Iterator[Finding]]:
    """A check that finds what a pattern matches."""

    def check(draft: Draft) -> Iterator[Finding]:
        for match in re.finditer(pattern, draft.text.text):
            yield Finding(*match.span(), f"asks for “{match[0]}”", fix=Edit(*match.span(), "a question"))

    return check


def long_body(
    draft: Draft,
    *,
    max_words: Annotated[int, "The most words that a body may have."] = 125,
    ratio: Annotated[float, "How much may be filler."] = 0.5,
    strict: Annotated[bool, "Count the signature too."] = False,
    allow: Annotated[tuple[str, ...], "Words that do not count."] = (),
    unit: Annotated[Literal["words", "lines"], "What is counted."] = "words",
    title: Annotated[str, "The name of it."] = "Länge",
) -> Iterator[Finding]:
    count = len(draft.text.text.split())
    if count > max_words:
        yield Finding(0, 1, f"{count} {unit}")


def failing(draft: Draft) -> Iterator[Finding]:
    raise ZeroDivisionError("no Zoë\nhere")
    yield


RULES = (
    rule("body-length", "concision", long_body),
    rule("call-ask", "phone", words("a (quick )?call"), severity=Severity.ERROR),
    rule("phone-reply", "phone", words("ring me"), preview=True),
    rule("coffee-ask", "coffee", words("a coffee"), severity=Severity.INFO),
    rule("tea-ask", "coffee", words("a tea")),
)


def report(text: str, *diagnostics: Diagnostic, path: str = "entwürfe/zoë.txt") -> Report:
    """What a run over one draft found."""
    return Report((Linted(Source(path, text), diagnostics, FailOn.WARNING),))


def diagnostic(
    text: str, words: str, *, severity: Severity = Severity.WARNING, fix: str | None = None, message: str = "asks much"
) -> Diagnostic:
    """A diagnostic on the first of these words in the text."""
    start = text.index(words)
    end = start + len(words)
    edit = None if fix is None else Edit(start, end, fix)
    return Diagnostic(start, end, "coffee-ask", severity, message, "Ask one thing.", edit)
