"""Which of several findings on the same words is shown.

One fault is reported once, under the rule that says most about it (RULES 10).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .rule import Finding, Rule

CHAINS = (
    (
        "placeholder-left-in",
        "name-mismatch",
        "instruction-override",
        "drop-in-visit",
        "announced-call",
        "announced-followup",
    ),
    ("name-mismatch", "wrong-company-left-in"),
    ("placeholder-left-in", "weak-salutation"),
    ("placeholder-left-in", "shouting"),
    ("coffee-ask", "meal-drinks-or-treat", "in-person-ask", "vague-ask"),
    ("in-person-ask", "unbounded-time-ask"),
    ("vague-ask", "unbounded-time-ask"),
    ("phone-ask", "unbounded-time-ask"),
    ("calendar-imposition", "no-availability"),
    ("pay-first-question", "posting-answers-it", "website-answers-it", "stock-question"),
    ("screening-workaround", "gap-apology"),
    ("reproach-no-reply", "status-chase"),
    ("overclaim", "trait-buzzword"),
    ("flattery-pileup", "generic-praise"),
    ("filler-opener", "wordy-phrase"),
    ("instruction-override", "process-bypass"),
    ("post-rejection-appeal", "screening-workaround", "critiques-their-company"),
    ("posting-answers-it", "open-ended-job-ask"),
    ("open-ended-job-ask", "desperation-plea"),
    ("announced-call", "bare-demand"),
    ("assumed-yes", "bare-demand"),
    ("calendar-imposition", "bare-demand"),
    ("deadline-on-reader", "bare-demand"),
    ("post-rejection-appeal", "bare-demand"),
    ("phone-reply-demand", "bare-demand"),
    ("phone-reply-demand", "phone-ask"),
    ("announced-call", "phone-ask"),
)
"""On overlapping words, each rule of a chain silences those after it."""

ELSEWHERE = {
    "unbounded-time-ask": ("coffee-ask", "meal-drinks-or-treat", "in-person-ask", "phone-ask"),
    "no-availability": ("coffee-ask", "meal-drinks-or-treat", "in-person-ask", "phone-ask", "calendar-imposition"),
}
"""A rule that stays silent in the whole draft once one of the others has found something."""


def _losers() -> dict[str, frozenset[str]]:
    """For each rule, the rules that silence it on the same words, through every chain."""
    direct: dict[str, set[str]] = {}
    for chain in CHAINS:
        for winner, loser in pairwise(chain):
            direct.setdefault(loser, set()).add(winner)
    closed: dict[str, frozenset[str]] = {}
    for loser in direct:
        winners: set[str] = set()
        waiting = list(direct[loser])
        while waiting:
            winner = waiting.pop()
            if winner not in winners:
                winners.add(winner)
                waiting.extend(direct.get(winner, ()))
        closed[loser] = frozenset(winners)
    return closed


WINNERS_OVER = _losers()


def unsuppressed(found: Iterable[tuple[Rule, Finding]]) -> Iterator[tuple[Rule, Finding]]:
    """The findings that no other finding silences."""
    everything = list(found)
    places: dict[str, list[Finding]] = {}
    for rule, finding in everything:
        places.setdefault(rule.name, []).append(finding)
    covers = {name: _Cover.of(findings) for name, findings in places.items()}
    for rule, finding in everything:
        if covers.keys().isdisjoint(ELSEWHERE.get(rule.name, ())):
            winners = WINNERS_OVER.get(rule.name, frozenset()) & covers.keys()
            if not any(covers[winner].touches(finding) for winner in winners):
                yield rule, finding


@dataclass(frozen=True)
class _Cover:
    """Where findings lie: their starts in order, and for each how far it or one before it reaches."""

    starts: list[int]
    reaches: list[int]

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> _Cover:
        spans = sorted((finding.start, finding.end) for finding in findings)
        return cls([start for start, _ in spans], list(accumulate((end for _, end in spans), max)))

    def touches(self, finding: Finding) -> bool:
        """Whether one of them shares a character with another finding."""
        earlier = bisect_left(self.starts, finding.end)
        return earlier > 0 and self.reaches[earlier - 1] > finding.start
