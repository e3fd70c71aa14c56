"""Run rules over a draft."""

from __future__ import annotations

from collections import Counter
from math import ceil
from typing import TYPE_CHECKING

from .diagnostic import Diagnostic, Verdict
from .language.readability import body_words
from .language.tongue import ENGLISH, tongue
from .precedence import unsuppressed
from .rule import Applicability, Edit, Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from .config import Settings
    from .reading.draft import Draft

MOST_FINDINGS = 12
"""The findings that are shown for every 100 words of a draft, or for a shorter one; more would not be read."""


def lint(draft: Draft, settings: Settings) -> list[Diagnostic]:
    """What the user should see of the findings of the selected rules, in the order of the file."""
    return list(verdict(draft, settings).shown)


class Dropped(Exception):
    """Nobody wants to know any more what the rules say."""


def verdict(draft: Draft, settings: Settings, dropped: Callable[[], bool] = lambda: False) -> Verdict:
    """What the selected rules find in a draft; most of them can judge English only.

    Raises Dropped where `dropped` comes true between two rules.
    """
    english = tongue(draft) == ENGLISH
    found: list[tuple[Rule, Finding]] = []
    for rule in settings.rules:
        if dropped():
            raise Dropped
        if english or rule.any_language:
            found += ((rule, finding) for finding in rule.findings(draft, settings.options(rule)))
    kept = list(unsuppressed(found))
    located = {locate(draft, rule, finding, settings): rule for rule, finding in kept}
    ignored = {diagnostic for diagnostic in located if settings.lets_stand(diagnostic)}
    ranked = _ranked({diagnostic: rule for diagnostic, rule in located.items() if diagnostic not in ignored})
    room = _room(draft, len(ranked), settings.max_findings)
    heard = {id(finding) for _, finding in kept}
    silenced = {locate(draft, rule, finding, settings) for rule, finding in found if id(finding) not in heard}
    return Verdict(
        shown=tuple(sorted(ranked[:room])),
        silenced=tuple(sorted(silenced - located.keys())),
        surplus=tuple(sorted(ranked[room:])),
        ignored=tuple(sorted(ignored)),
    )


def _ranked(located: dict[Diagnostic, Rule]) -> list[Diagnostic]:
    """The worst first, previews last; of each severity the first finding of every rule before any second one."""
    seen: Counter[str] = Counter()
    ranks: dict[Diagnostic, tuple[int, bool, int]] = {}
    for diagnostic in sorted(located):
        ranks[diagnostic] = (-diagnostic.severity, located[diagnostic].preview, seen[diagnostic.rule])
        seen[diagnostic.rule] += 1
    return sorted(ranks, key=lambda diagnostic: (ranks[diagnostic], diagnostic))


def _room(draft: Draft, wanted: int, limit: int | None) -> int:
    """How many of the wanted findings are shown."""
    if limit is not None:
        return limit or wanted
    if wanted <= MOST_FINDINGS:
        return wanted
    return max(MOST_FINDINGS, ceil(MOST_FINDINGS * len(body_words(draft)) / 100))


def locate(draft: Draft, rule: Rule, finding: Finding, settings: Settings) -> Diagnostic:
    """The finding as an editor of the file sees it."""
    start, end = draft.text.origin(finding.start, finding.end)
    severity = settings.severity(rule)
    if severity is None:
        severity = rule.severity if finding.severity is None else finding.severity
    fix = finding.fix and _edit_in_file(draft, finding.fix)
    words = draft.text.text[finding.start : finding.end]
    return Diagnostic(start, end, rule.name, severity, finding.message, finding.help or rule.help, fix, words)


def _edit_in_file(draft: Draft, edit: Edit) -> Edit:
    """The same edit in the file; only shown where the file does not hold the words verbatim, or holds them twice."""
    start, end = draft.text.origin(edit.start, edit.end)
    verbatim = draft.is_verbatim(edit.start, edit.end)
    applicability = edit.applicability if verbatim and not draft.has_html else Applicability.DISPLAY
    return Edit(start, end, edit.text, applicability)
