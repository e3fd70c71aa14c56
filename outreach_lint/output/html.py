"""`html`: a page to read, to print and to keep. It is one file that loads nothing and runs nothing."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from ..rule import Severity
from .clean import clean, unmarked
from .full import NOUNS, duration, result, school_year
from .letter import letter, notes
from .look import PLAIN, Look
from .waiting import waiting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jinja2 import Environment

    from .letter import Note
    from .report import Linted, Report

WHY = re.compile(r"^## Why\n(.+?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
UNKNOWN = "–"


@dataclass(frozen=True)
class Bar:
    """A stretch of a bar: where it begins and how long it is, in percent of the longest bar, and its colour."""

    start: float
    length: float
    colour: str


@dataclass(frozen=True)
class Count:
    """How many findings there are of a severity."""

    severity: str
    number: int
    noun: str


@dataclass(frozen=True)
class Figures:
    """The measures of a draft as they are shown."""

    words: str = UNKNOWN
    time: str = UNKNOWN
    grade: str = UNKNOWN
    asks: str = UNKNOWN
    questions: str = UNKNOWN


class Sheet(NamedTuple):
    """What the list of all drafts says of one."""

    number: int
    path: str
    counts: tuple[Count, ...]
    words: int
    figures: Figures


@dataclass(frozen=True)
class Entry:
    """What the page says of a rule: its summary and, in paragraphs, why it matters."""

    name: str
    summary: str
    why: tuple[str, ...]


@dataclass(frozen=True)
class Other:
    """A file that is no draft, and what was found in it."""

    path: str
    notes: tuple[Note, ...]


def lines(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """The page."""
    from ..rule import rules

    style = _resource("report.css")
    sheets: list[Sheet] = []
    shell = _shell()
    shell.globals["known"] = {rule.name for rule in rules()}
    articles = waiting(line for file in report.files for line in _article(shell, file, sheets))
    page = shell.get_template("report.html.jinja").generate(
        style=style,
        style_hash=b64encode(sha256(style.encode()).digest()).decode(),
        result=result(report),
        rows=_rows(sheets) if len(sheets) > 1 else None,
        articles=articles,
        troubles=[(clean(trouble.path), clean(trouble.message)) for trouble in report.troubles],
        entries=list(_entries(report.tally.rules)),
    )
    yield from (unmarked(line, "#&#35;") for line in _lines(page))


def _lines(parts: Iterable[str]) -> Iterator[str]:
    """The lines of a text that comes in parts."""
    begun: list[str] = []
    for part in parts:
        head, *rest = part.split("\n")
        begun.append(head)
        for text in rest:
            yield "".join(begun)
            begun = [text]
    yield "".join(begun)


def _shell() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    return Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=FunctionLoader(_resource),
    )


def _article(shell: Environment, file: Linted, sheets: list[Sheet]) -> Sequence[str]:
    """The lines of what is shown of a file; a draft gets the next number and a place in the list."""
    if not file.is_draft:
        return _rendered(shell, "other.html.jinja", other=Other(clean(file.source.path), notes(file)))
    words = file.measures.words if file.measures else 0
    sheet = Sheet(len(sheets) + 1, clean(file.source.path), tuple(_counts(file)), words, _figures(file))
    sheets.append(sheet)
    return _rendered(
        shell,
        "draft.html.jinja",
        sheet=sheet,
        letter=letter(file),
        surplus=len(file.surplus),
        ignored=len(file.ignored),
    )


def _rendered(shell: Environment, template: str, **values: object) -> Sequence[str]:
    return shell.get_template(template).render(values).split("\n")


def _resource(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _rows(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, Sequence[Bar], Sequence[Bar]]]:
    """Each draft with the bars of its findings and of its words."""
    most = max(sum(count.number for count in sheet.counts) for sheet in sheets)
    longest = max(sheet.words for sheet in sheets)
    for sheet in sheets:
        found = _bars([(count.severity, count.number) for count in sheet.counts], most)
        yield sheet, tuple(found), tuple(_bars([("words", sheet.words)], longest))


def _counts(draft: Linted) -> Iterator[Count]:
    found = Counter(diagnostic.severity for diagnostic in draft.diagnostics)
    for severity in sorted(Severity, reverse=True):
        if number := found[severity]:
            yield Count(str(severity), number, f"{NOUNS[severity]}{'' if number == 1 else 's'}")


def _figures(draft: Linted) -> Figures:
    if (measures := draft.measures) is None:
        return Figures()
    return Figures(
        words=f"{measures.words:,}",
        time=duration(measures.seconds),
        grade=UNKNOWN if measures.grade is None else school_year(measures.grade),
        asks=f"{measures.asks:,}",
        questions=f"{measures.questions:,}",
    )


def _bars(parts: Sequence[tuple[str, int]], most: int) -> Iterator[Bar]:
    start = 0.0
    for colour, number in parts:
        if number:
            yield Bar(round(start, 2), round(100 * number / most, 2), colour)
            start += 100 * number / most


def _entries(names: set[str]) -> Iterator[Entry]:
    """What there is to say of the rules of these names, in the order in which rules are listed."""
    from ..rule import rules

    for rule in rules():
        if rule.name in names:
            why = WHY.search(rule.page)
            paragraphs = why[1].strip().split("\n\n") if why else ()
            yield Entry(rule.name, rule.summary, tuple(" ".join(one.split()) for one in paragraphs))
