"""`--statistics`: how often each rule fired, what was held back, and the figures of each draft."""

from __future__ import annotations

import json
from collections import Counter
from itertools import zip_longest
from typing import TYPE_CHECKING, TypeVar

from ..rule import Severity
from .cells import cells
from .clean import clean, unmarked
from .full import duration, school_year, summary
from .look import PLAIN, Look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .paint import Paint
    from .report import Linted, Report

RULES = ("rule", "errors", "warnings", "notes", "drafts", "silenced", "held back")
DRAFTS = (
    "draft",
    "stage",
    "words",
    "to read",
    "grade",
    "asks",
    "questions",
    "errors",
    "warnings",
    "notes",
    "held back",
)
Item = TypeVar("Item")

WORDED = 2
"""The columns of a table's left side that hold words; figures stand to the right."""


def lines(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """A table of the rules that found something, the most frequent first, one of the drafts, and the closing line."""
    rules, drafts = _counted(report, _cells)
    fired = [list(map(str, row.values())) for row in rules]
    if fired:
        yield from _table(RULES, fired, 1, look.paint)
        yield ""
    if drafts:
        yield from _table(DRAFTS, drafts, WORDED, look.paint)
        yield ""
    yield summary(report)


def encoded(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """The same for programs: an object with the lists `rules` and `drafts`."""
    rules, drafts = _counted(report, _figures)
    found = {"rules": rules, "drafts": drafts}
    text = json.dumps(found, indent=2)
    yield from unmarked(text, "#\\u0023").split("\n")


def _counted(report: Report, figures: Callable[[Linted], Item]) -> tuple[list[dict[str, object]], list[Item]]:
    """The figures of each rule, the most frequent first, and those of each draft."""
    noted: list[Item] = []
    shown: Counter[tuple[str, Severity]] = Counter()
    drafts, silenced, surplus = Counter[str](), Counter[str](), Counter[str]()
    for draft in report.files:
        if not draft.is_draft:
            continue
        noted.append(figures(draft))
        shown.update((found.rule, found.severity) for found in draft.diagnostics)
        drafts.update({found.rule for found in draft.diagnostics})
        silenced.update(found.rule for found in draft.silenced)
        surplus.update(found.rule for found in draft.surplus)
    totals = Counter(dict.fromkeys((*silenced, *surplus), 0))
    for (rule, _), count in shown.items():
        totals[rule] += count
    rules: list[dict[str, object]] = [
        {
            "rule": rule,
            "errors": shown[rule, Severity.ERROR],
            "warnings": shown[rule, Severity.WARNING],
            "notes": shown[rule, Severity.INFO],
            "drafts": drafts[rule],
            "silenced": silenced[rule],
            "held-back": surplus[rule],
        }
        for rule, _ in sorted(totals.items(), key=lambda item: (-item[1], item[0]))
    ]
    return rules, noted


def _figures(draft: Linted) -> dict[str, object]:
    severities = Counter(found.severity for found in draft.diagnostics)
    measures, standing = draft.measures, draft.standing
    return {
        "path": draft.source.path,
        "stage": None if standing is None else str(standing.stage),
        "stage-is-stated": None if standing is None else standing.is_stated,
        "words": None if measures is None else measures.words,
        "seconds": None if measures is None else round(measures.seconds, 1),
        "grade": None if measures is None or measures.grade is None else round(measures.grade, 1),
        "asks": None if measures is None else measures.asks,
        "questions": None if measures is None else measures.questions,
        "errors": severities[Severity.ERROR],
        "warnings": severities[Severity.WARNING],
        "notes": severities[Severity.INFO],
        "silenced": len(draft.silenced),
        "held-back": len(draft.surplus),
    }


def _cells(draft: Linted) -> list[str]:
    figures = _figures(draft)
    measures, standing = draft.measures, draft.standing
    stage = "" if standing is None else f"{standing.stage} ({'stated' if standing.is_stated else 'inferred'})"
    seconds = "" if measures is None else duration(measures.seconds)
    grade = "" if measures is None or measures.grade is None else school_year(measures.grade)
    counted = ("asks", "questions", "errors", "warnings", "notes", "held-back")
    rest = ["" if figures[name] is None else str(figures[name]) for name in counted]
    words = "" if measures is None else f"{measures.words:,}"
    return [clean(draft.source.path), stage, words, seconds, grade, *rest]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], worded: int, paint: Paint) -> Iterator[str]:
    """The rows in columns, words to the left and figures to the right."""
    widths = [max(map(cells, column)) for column in zip_longest(head, *rows, fillvalue="")]
    for number, row in enumerate((head, *rows)):
        padded = [
            cell + " " * (width - cells(cell)) if at < worded else " " * (width - cells(cell)) + cell
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        line = "  ".join(padded).rstrip()
        yield paint(line, "bold") if number == 0 else line
