"""What a keystroke costs in an editor, and how soon the server answers."""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .client import Client
from .corpus import body, drafts, long_draft
from .measuring import Cost, interleaved, percentile, process, python
from .outcome import PROCESS_HEADER, Budget, Outcome, duration, process_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .outcome import Effort

CONFIG = 'select = ["all", "preview"]\n'
WARMING = 20
"""Keystrokes that are not counted."""


@dataclass(frozen=True)
class Keystroke:
    """A draft after one more keystroke, and its paragraph that has changed."""

    text: str
    paragraph: str


@dataclass(frozen=True)
class Typed:
    """Seconds from each change to its diagnostics, those of bare spaCy on the paragraph, and processor seconds of both.

    The processor seconds are means, and None where the system does not tell.
    """

    ours: tuple[float, ...]
    bare: tuple[float, ...]
    ours_cpu: float | None
    bare_cpu: float


def keystrokes(effort: Effort) -> Outcome:
    """From a keystroke to the diagnostics, over a pipe as an editor has it."""
    edits = effort.of(200, 60)
    nlp = _bare()
    rows: list[tuple[str, ...]] = []
    budgets: list[Budget] = []
    for words, limit in ((150, 25), (1000, 60)):
        text = next(draft for draft in drafts(100) if abs(len(body(draft).split()) - 150) < 5)
        text = text if words == 150 else long_draft(words=words)
        for asks in (False, True):
            typed = _typed(text, edits, nlp, asks=asks)
            way = "asked for" if asks else "sent"
            late = percentile(typed.ours, 0.95)
            rows.append(_row(f"{words:,} words, diagnostics {way}", typed.ours, typed.ours_cpu))
            rows.append(_row("bare spaCy on the paragraph alone", typed.bare, typed.bare_cpu))
            what = f"keystroke in a draft of {words:,} words, diagnostics {way}, 95th percentile"
            budgets.append(Budget(what, late * 1000, limit, " ms"))
            ratio = statistics.median(typed.ours) / statistics.median(typed.bare)
            rows.append((f"median as a ratio to bare spaCy: {ratio:.2f}", "", "", "", ""))
    return Outcome(
        "A keystroke in an editor",
        f"A client opens a draft in `outreach-lint server`, types and deletes at four places, {edits} keystrokes, and "
        "after each one waits for the diagnostics of that text. All rules are on, previews too, and the server is "
        "warm. After each keystroke the same paragraph goes through bare spaCy, which does nothing but parse it.",
        ("what", "median", "95th percentile", "slowest", "processor, mean"),
        tuple(rows),
        tuple(budgets),
    )


def initialize(effort: Effort) -> Outcome:
    """From the start of the server to its first answer."""
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = "outreach-lint server, until initialize is answered", 'python -c "import pygls.lsp.server"'
        costs = interleaved(
            {
                ours: lambda: _answered(Path(folder)),
                bare: lambda: process(python("-c", "import pygls.lsp.server")),
            },
            effort.of(15, 5),
        )
    return Outcome(
        "The start of the server",
        "How long an editor waits for the answer to `initialize`, the first message, against a Python that imports the "
        "library for language servers and ends.",
        PROCESS_HEADER,
        tuple(process_rows(costs)),
        (Budget("initialize answered, against importing pygls", costs[ours].wall / costs[bare].wall, 1.5),),
    )


def _answered(folder: Path) -> Cost:
    start = time.perf_counter()
    with Client(folder) as client:
        client.initialize()
        wall = time.perf_counter() - start
        return Cost(wall, client.spent or 0)


def _typed(text: str, edits: int, nlp: Any, *, asks: bool) -> Typed:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "outreach-lint.toml").write_text(CONFIG)
        with Client(folder, asks=asks) as client:
            client.initialize()
            uri = (folder / "draft.txt").as_uri()
            client.opened(uri, text)
            ours: list[float] = []
            bare: list[float] = []
            bare_cpu = 0.0
            spent = None
            gc.collect()
            for version, stroke in enumerate(_strokes(text, edits + WARMING), 2):
                if version == WARMING + 2:
                    ours.clear()
                    bare.clear()
                    spent, bare_cpu = client.spent, 0.0
                start = time.perf_counter()
                client.changed(uri, version, stroke.text)
                ours.append(time.perf_counter() - start)
                start, busy = time.perf_counter(), time.process_time()
                nlp(stroke.paragraph)
                bare.append(time.perf_counter() - start)
                bare_cpu += time.process_time() - busy
            now = client.spent
    cpu = None if spent is None or now is None else (now - spent) / edits
    return Typed(tuple(ours), tuple(bare), cpu, bare_cpu / edits)


def _strokes(text: str, edits: int) -> Iterator[Keystroke]:
    """A draft after each of some keystrokes: at four places a sentence is written, and the last fifth of it deleted."""
    each = edits // 4
    written = each * 5 // 6
    paragraphs = text.split("\n\n")
    for number, place in enumerate(_places(paragraphs)):
        paragraph, at = place
        old = paragraphs[paragraph]
        sentence = _sentence(number, written)
        more = edits - 4 * each if number == 3 else 0
        grown = [sentence[: size + 1] for size in range(written)]
        shrunk = [sentence[: written - size - 1] for size in range(each - written + more)]
        for typed in (*grown, *shrunk):
            paragraphs[paragraph] = old[:at] + typed + old[at:]
            yield Keystroke("\n\n".join(paragraphs), paragraphs[paragraph])


def _places(paragraphs: list[str]) -> Iterator[tuple[int, int]]:
    """A paragraph and a place in it: after a paragraph, between sentences, in a sentence, at the end."""
    body = range(2, len(paragraphs) - 1)
    first, last = body[0], body[-1]
    middle, later = body[len(body) // 3], body[len(body) * 2 // 3]
    yield first, len(paragraphs[first])
    yield middle, paragraphs[middle].find(". ") + 1 or len(paragraphs[middle])
    yield later, paragraphs[later].find(" ", len(paragraphs[later]) // 2)
    yield last, len(paragraphs[last])


def _sentence(number: int, length: int) -> str:
    """So many characters of text to type, which no draft of the corpus holds here."""
    words = drafts(200 + number)[-1].split("\n\n")[2]
    return f" {words}"[:length]


def _row(label: str, seconds: tuple[float, ...], cpu: float | None) -> tuple[str, ...]:
    figures = (statistics.median(seconds), percentile(seconds, 0.95), max(seconds), cpu)
    return label, *("" if figure is None else duration(figure) for figure in figures)


def _bare() -> Any:
    import spacy

    from outreach_lint.language.model import MODEL

    nlp = spacy.load(MODEL, exclude=["ner", "senter"])
    for draft in drafts(20):
        nlp(body(draft))
    return nlp
