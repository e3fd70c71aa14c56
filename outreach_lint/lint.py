"""Run rules over a draft."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .language.tongue import ENGLISH, tongue
from .precedence import unsuppressed
from .rule import Applicability, Edit, Finding, Rule, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .config import Settings
    from .reading.draft import Draft


@dataclass(frozen=True, order=True)
class Diagnostic:
    """A finding in a file. Offsets are code points of the file's text, as `Source.text` holds it."""

    start: int
    end: int
    rule: str
    severity: Severity = field(compare=False)
    message: str
    help: str = field(default="", compare=False)
    fix: Edit | None = field(default=None, compare=False)


def lint(draft: Draft, settings: Settings) -> list[Diagnostic]:
    """What the selected rules find in a draft, in the order of the file; most of them can judge English only."""
    english = tongue(draft) == ENGLISH
    able = (rule for rule in settings.rules if english or rule.any_language)
    found = [(rule, finding) for rule in able for finding in rule.findings(draft, settings.options(rule))]
    return sorted({locate(draft, rule, finding, settings) for rule, finding in unsuppressed(found)})


def locate(draft: Draft, rule: Rule, finding: Finding, settings: Settings) -> Diagnostic:
    """The finding as an editor of the file sees it."""
    start, end = draft.text.origin(finding.start, finding.end)
    severity = settings.severity(rule)
    if severity is None:
        severity = rule.severity if finding.severity is None else finding.severity
    fix = finding.fix and _edit_in_file(draft, finding.fix)
    return Diagnostic(start, end, rule.name, severity, finding.message, finding.help or rule.help, fix)


def _edit_in_file(draft: Draft, edit: Edit) -> Edit:
    """The same edit in the file; only shown where the file does not hold the words verbatim, or holds them twice."""
    start, end = draft.text.origin(edit.start, edit.end)
    verbatim = draft.source.text[start:end] == draft.text.text[edit.start : edit.end]
    applicability = edit.applicability if verbatim and not draft.has_html else Applicability.DISPLAY
    return Edit(start, end, edit.text, applicability)


def counts(diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[Severity, int]]:
    """How many diagnostics there are of each severity, worst first."""
    severities = [diagnostic.severity for diagnostic in diagnostics]
    return ((severity, severities.count(severity)) for severity in sorted(Severity, reverse=True))
