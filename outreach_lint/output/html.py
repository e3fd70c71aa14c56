"""`html`: a page to read, to print and to keep. It is one file that loads nothing and runs nothing."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from ..rule import Severity
from .clean import clean, unmarked
from .full import NOUNS, duration, result, school_year
from .letter import letter, notes
from .look import PLAIN, Look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jinja2 import Template

    from .letter import Letter, Note
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


@dataclass(frozen=True)
class Sheet:
    """All that is shown of a draft."""

    number: int
    path: str
    letter: Letter
    counts: tuple[Count, ...]
    figures: Figures
    found: tuple[Bar, ...]
    length: tuple[Bar, ...]
    surplus: int
    ignored: int


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
    style = _resource("report.css")
    page = _template().render(
        style=style,
        style_hash=b64encode(sha256(style.encode()).digest()).decode(),
        result=result(report),
        sheets=list(_sheets(report.drafts)),
        others=[Other(clean(file.source.path), notes(file)) for file in report.others],
        troubles=[(clean(trouble.path), clean(trouble.message)) for trouble in report.troubles],
        entries=list(_entries({diagnostic.rule for diagnostic in report.diagnostics})),
    )
    yield from unmarked(page, "#&#35;").split("\n")


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    shell = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return shell.from_string(_resource("report.html.jinja"))


def _resource(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _sheets(drafts: Sequence[Linted]) -> Iterator[Sheet]:
    most = max((len(draft.diagnostics) for draft in drafts), default=0)
    longest = max((draft.measures.words for draft in drafts if draft.measures), default=0)
    for number, draft in enumerate(drafts, 1):
        counts = tuple(_counts(draft))
        words = draft.measures.words if draft.measures else 0
        yield Sheet(
            number=number,
            path=clean(draft.source.path),
            letter=letter(draft),
            counts=counts,
            figures=_figures(draft),
            found=tuple(_bars([(count.severity, count.number) for count in counts], most)),
            length=tuple(_bars([("words", words)], longest)),
            surplus=len(draft.surplus),
            ignored=len(draft.ignored),
        )


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
