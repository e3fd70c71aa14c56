"""`full`: each finding with the words that it is about, what to do, and one closing line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..reading.source import LINE_END
from ..rule import Applicability, Severity
from .cells import cells, split
from .clean import clean
from .concise import COLOURS, head
from .look import PLAIN, Look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..diagnostic import Diagnostic
    from ..figures import Measures
    from ..reading.source import Source
    from ..rule import Edit
    from .paint import Paint
    from .report import Report, Tally

WIDTH = 100
"""The cells of a source line that are shown; of a longer one, those around the finding."""

LEAD = 20
"""The cells shown before a finding that does not fit with its line."""

NEAR = 4 * WIDTH
"""The characters on either side of a finding that are looked at; the rest of a very long line costs nothing."""

DIFF_LINES = 4
GUTTER = "bold blue"
ELLIPSIS = "…"
NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def lines(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """The findings and the closing lines."""
    yield from findings(report, look)
    yield summary(report)
    yield from _fixes(report.tally)


def findings(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """The findings, an empty line after each."""
    for draft in report.files:
        for diagnostic in draft.diagnostics:
            yield head(draft.source, diagnostic, look)
            yield from _frame(draft.source, diagnostic, look.paint)
            yield ""


def summary(report: Report) -> str:
    """The closing line, when all files are done: what was found, and the measures of a single draft."""
    tally = report.tally
    said = result(report)
    if tally.drafts == 1 and tally.measures:
        said += f" ({measured(tally.measures)})"
    if tally.surplus:
        said += f"; {tally.surplus:,} more held back, see --statistics"
    return f"{said}{', but not everything could be linted' if tally.drafts and report.troubles else ''}."


def result(report: Report) -> str:
    """How many findings there are of which severity, in how many drafts, when all files are done."""
    tally = report.tally
    total, hit = tally.drafts, tally.drafts - tally.clear
    if not total:
        return "Nothing could be linted"
    found = [_number(count, NOUNS[severity]) for severity, count in sorted(tally.findings.items(), reverse=True)]
    drafts = _number(total, "draft") if hit in {0, total} else f"{hit} of {_number(total, 'draft')}"
    if found:
        return f"Found {_list(found)} in {drafts}"
    return f"Nothing found in {drafts}" if report.troubles else f"All clear: {drafts}"


def _fixes(tally: Tally) -> Iterator[str]:
    """How many fixes were made, and how many findings have one that would still be."""
    if tally.made:
        yield f"Made {_number(tally.made, 'fix', 'fixes')}."
    safe, unsafe = tally.fixable[Applicability.SAFE], tally.fixable[Applicability.UNSAFE]
    if safe and unsafe:
        yield f"{safe} can be fixed with --fix, {unsafe} more with --fix --unsafe-fixes."
    elif safe or unsafe:
        yield f"{safe or unsafe} can be fixed with --fix{'' if safe else ' --unsafe-fixes'}."


def measured(measures: Measures) -> str:
    """The measures of a draft in words."""
    parts = [_number(measures.words, "word"), f"{duration(measures.seconds)} to read"]
    if measures.grade is not None:
        parts.append(f"grade {school_year(measures.grade)}")
    return ", ".join((*parts, _number(measures.asks, "ask"), _number(measures.questions, "question")))


def school_year(grade: float) -> str:
    """A grade as it is shown: a whole year, none below zero."""
    return str(max(0, round(grade)))


def duration(seconds: float) -> str:
    """A time as a reader of mail thinks of it."""
    whole = round(seconds)
    return f"{whole} s" if whole < 120 else f"{round(seconds / 60)} min"


def _number(count: int, noun: str, plural: str = "") -> str:
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def _list(parts: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)


def _frame(source: Source, diagnostic: Diagnostic, paint: Paint) -> Iterator[str]:
    """The source lines of a finding, carets under its words, its help and its fix."""
    marked = list(_marked_lines(source, diagnostic.start, diagnostic.end))
    width = len(str(max(number for number, _, _ in marked)))
    bar = paint(f"{' ' * width} |", GUTTER)
    caret = f"bold {COLOURS[diagnostic.severity]}"
    yield bar
    before = 0
    for number, start, end in marked:
        if before and number > before + 1:
            yield paint(f"{'.' * width} |", GUTTER)
        before = number
        text, indent, length = excerpt(source.line(number), start, end)
        yield f"{paint(f'{number:>{width}} |', GUTTER)} {text}".rstrip()
        yield f"{bar} {' ' * indent}{paint('^' * length, caret)}"
    if diagnostic.help:
        yield f"{paint('help', 'bold')}: {clean(diagnostic.help)}"
    if diagnostic.fix is not None:
        yield from _diff(source, diagnostic.fix, width, paint)


def _marked_lines(source: Source, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The first and the last line of a span: number, and where in it the span starts and ends."""
    first, column = source.position(start)
    last, end_column = source.position(end)
    if last > first and end_column == 1:  # the span ends with a line's end
        last -= 1
        end_column = len(source.line(last)) + 1
    if first == last:
        yield first, column - 1, end_column - 1
        return
    yield first, column - 1, max(column, len(source.line(first).rstrip()))
    line = source.line(last)
    yield last, len(line) - len(line.lstrip()), end_column - 1


def excerpt(line: str, start: int, end: int) -> tuple[str, int, int]:
    """What is shown of a line with a span in it: clean text, the cells before the span, the cells of the span."""
    left = max(0, start - NEAR)
    before = clean(line[left:start])
    marked = clean(line[start:end])
    after = clean(line[end : end + NEAR])
    room = WIDTH - cells(marked)
    lead = max(LEAD, room // 2, room - cells(after))
    if left or cells(before) + cells(after) > room:
        before = _last(before, lead, cut=left > 0)
    shown = _first(marked, WIDTH - cells(before))
    rest = WIDTH - cells(before + shown)
    after = _first(after, rest, cut=len(line) > end + NEAR) if shown == marked else ""
    return before + shown + after, cells(before), max(1, cells(shown))


def _first(text: str, room: int, *, cut: bool = False) -> str:
    """The first cells of a text, an ellipsis for the rest; `cut` says that there is more of it."""
    width = cells(text)
    if not cut and width <= room:
        return text
    return split(text, max(0, min(width, room - 1)))[0] + ELLIPSIS


def _last(text: str, room: int, *, cut: bool) -> str:
    """The last cells of a text, as above."""
    if not cut and cells(text) <= room:
        return text
    return ELLIPSIS + split(text, max(0, cells(text) - room + 1))[1]


def _diff(source: Source, fix: Edit, width: int, paint: Paint) -> Iterator[str]:
    """The lines that a fix takes away and those that it puts there."""
    first, column = source.position(fix.start)
    last, end_column = source.position(fix.end)
    old = [source.line(number) for number in range(first, last + 1)]
    new = LINE_END.split(old[0][: column - 1] + fix.text + old[-1][end_column - 1 :])
    while old and new and old[-1] == new[-1]:
        old.pop()
        new.pop()
    for sign, style, changed in (("-", "red", old), ("+", "green", new)):
        for i, line in enumerate(changed[:DIFF_LINES]):
            at = min(column - 1, len(line)) if i == 0 else 0
            text, _, _ = excerpt(line, at, at)
            yield paint(f"{first + i:>{width}} {sign} {text}".rstrip(), style)
        if len(changed) > DIFF_LINES:
            yield paint(f"{'.' * width} {sign}", style)
