"""What whole runs of the command line cost: one draft, many, one that is long, and drafts made to be hard."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from .commands import bare, checked, options, others
from .corpus import drafts, drafts_of_one, long_draft
from .measuring import MEGABYTE, interleaved, process, python
from .outcome import PROCESS_HEADER, Budget, Outcome, process_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from .measuring import Cost, Costs
    from .outcome import Effort

LONGEST = 200_000
"""Characters of the longest draft that is read without being asked to."""
LONGEST_RUN = 420
"""Seconds that a single run should not exceed."""


@contextmanager
def _folder(texts: Mapping[str, str]) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        for file, text in texts.items():
            (Path(name) / file).write_text(text, "utf-8")
        yield Path(name)


def _files(count: int) -> dict[str, str]:
    return _named(drafts(count))


def _named(texts: Iterable[str]) -> dict[str, str]:
    return {f"draft-{number:05}.txt": text for number, text in enumerate(texts)}


def _outcome(
    title: str, about: str, costs: Mapping[str, Costs], *budgets: Budget, notes: tuple[str, ...] = ()
) -> Outcome:
    return Outcome(title, about, PROCESS_HEADER, tuple(process_rows(costs)), budgets, notes)


def _absent() -> str:
    """A note on the linters that are not installed, or nothing."""
    missing = [name for name, run in others() if run is None]
    return f"Not installed here, so not measured: {', '.join(missing)} (see --help)." if missing else ""


def cold(effort: Effort) -> Outcome:
    """One draft, nothing known of it."""
    with _folder(_files(1)) as folder:
        (path,) = folder.iterdir()
        ours, theirs = "outreach-lint, all rules", "bare spaCy: import, load, parse"
        runs: dict[str, Callable[[], Cost]] = {
            ours: lambda: checked([path]),
            theirs: lambda: bare("one", path),
            **{name: partial(run, [path]) for name, run in others() if run is not None},
        }
        costs = interleaved(runs, effort.of(15, 3))
    return _outcome(
        "One draft, cold",
        "A whole process for one draft of about 150 words: findings in full, with the reading grade, and nothing taken "
        "from the cache. Bare spaCy is imported, loads the same model without the two parts that nobody reads (ner and "
        "senter), and parses the same text; it finds nothing, since it does not look for anything. The other linters "
        "look for other things: their figures say how long a user waits, not who finds more.",
        costs,
        Budget("one draft, cold, against bare spaCy", costs[ours].wall / costs[theirs].wall, 0.8),
        Budget("the same, processor time", costs[ours].cpu / costs[theirs].cpu, 0.8),
        notes=tuple(filter(None, [_absent()])),
    )


def cached(effort: Effort) -> Outcome:
    """Drafts that have not changed since they were last looked at."""
    if "--cache-dir" not in options():
        return _outcome("Drafts that have not changed", "There is no cache yet.", {})
    count = effort.of(1000, 100)
    with _folder(_files(count)) as folder, tempfile.TemporaryDirectory() as kept:
        first = sorted(folder.iterdir())[0]
        keeping = ("--cache-dir", kept)
        one, many, floor = "one draft, unchanged", f"{count:,} drafts, unchanged", 'python -c "import click"'
        checked([first], *keeping)
        checked([folder], *keeping)
        costs = interleaved(
            {
                one: lambda: checked([first], *keeping),
                many: lambda: checked([folder], *keeping),
                floor: lambda: process(python("-c", "import click")),
            },
            effort.of(15, 5),
        )
    return _outcome(
        "Drafts that have not changed",
        "A whole process for drafts whose findings are in the cache, against a Python that imports click, which "
        "is what reads the command line, and ends.",
        costs,
        Budget("one unchanged draft, against importing click", costs[one].wall / costs[floor].wall, 2),
        Budget(f"{count:,} unchanged drafts, against one", costs[many].wall / costs[one].wall, 5),
    )


def bulk(effort: Effort) -> Outcome:
    """Many different drafts in one run."""
    count = effort.of(1000, 100)
    with _folder(_files(count)) as folder, _folder(_named(drafts_of_one(count))) as repeating:
        paths = sorted(folder.iterdir())
        forks = "--jobs" in options()
        alone, two = "outreach-lint, one process", "outreach-lint, two processes"
        theirs = "bare spaCy, nlp.pipe in batches of 64"
        again, theirs_again = (f"{name}; of one writer who repeats herself" for name in (alone, theirs))
        single = ("--jobs", "1") if forks else ()
        runs: dict[str, Callable[[], Cost]] = {
            alone: lambda: checked([folder], *single),
            theirs: lambda: bare("pipe", *paths),
            again: lambda: checked([repeating], *single),
            theirs_again: lambda: bare("pipe", *sorted(repeating.iterdir())),
        }
        if forks:
            runs[two] = lambda: checked([folder], "--jobs", "2")
        runs.update({name: partial(run, paths) for name, run in others() if run is not None})
        costs = interleaved(runs, effort.of(3, 2))
    faster, leaner = costs[theirs].wall / costs[alone].wall, costs[theirs].cpu / costs[alone].cpu
    budgets = [
        Budget(f"{count:,} drafts: drafts a second, against bare spaCy", faster, 1.6, at_least=True),
        Budget("the same, processor time", leaner, 1.6, at_least=True),
    ]
    faster = costs[theirs_again].wall / costs[again].wall
    budgets.append(Budget("drafts of one writer who repeats herself: the same", faster, 1.6, at_least=True))
    if forks:
        budgets.append(Budget("two processes, against one", costs[alone].wall / costs[two].wall, 1.7, at_least=True))
    return _outcome(
        f"{count:,} drafts",
        f"A whole process for a folder of {count:,} different drafts of about 150 words, from its start to its end, "
        "all rules, nothing cached. Bare spaCy parses the same texts and finds nothing. A second "
        "folder holds as many drafts of one job seeker: about herself she says the same in each of them, which is a "
        "little over a third of its sentences; company, person, reason and questions differ.",
        costs,
        *budgets,
        notes=tuple(filter(None, [_absent()])),
    )


def scale(effort: Effort) -> Outcome:
    """Memory and cost of a draft, as there are more of them."""
    most = effort.of(10_000, 300)
    with _folder(_files(most)) as folder:
        paths = sorted(folder.iterdir())
        single = ("--jobs", "1") if "--jobs" in options() else ()
        theirs = "bare spaCy, one draft"
        few = {_drafts(count): partial(checked, paths[:count], *single) for count in (1, 10, 100)}
        costs = interleaved({**few, theirs: lambda: bare("one", paths[0])}, effort.of(5, 2))
        one, ten, hundred = (costs[_drafts(count)] for count in (1, 10, 100))
        affordable = int(LONGEST_RUN / (hundred.wall / 100)) // 100 * 100
        all_of = min(most, max(affordable, 200))
        costs |= interleaved({_drafts(all_of): partial(checked, paths[:all_of], *single)}, 1)
    largest = costs[_drafts(all_of)]
    of_ten, of_hundred, of_all = (
        (found.cpu - one.cpu) / (count - 1) for found, count in ((ten, 10), (hundred, 100), (largest, all_of))
    )
    limit = round(1.2 * costs[theirs].peak / MEGABYTE + 100)
    held = largest.peak / MEGABYTE
    return _outcome(
        "From one draft to many",
        f"The same command for 1 to {all_of:,} different drafts in one process: its peak memory, and what each draft "
        "after the first costs in processor time. The largest run is made once, the others several times.",
        costs,
        Budget(f"peak memory of {all_of:,} drafts, against 100", largest.peak / hundred.peak, 1.3),
        Budget(f"peak memory of {all_of:,} drafts; 1.2 × bare spaCy and 100 MB", held, limit, " MB"),
        Budget(f"processor time of a draft among {all_of:,}, against one among 100", of_all / of_hundred, 1.2),
        Budget("processor time of a draft among 100, against one among 10", of_hundred / of_ten, 1.2),
        notes=(f"A run over {most:,} drafts would have taken too long here.",) if all_of < most else (),
    )


def _drafts(count: int) -> str:
    return "1 draft" if count == 1 else f"{count:,} drafts"


def long(effort: Effort) -> Outcome:
    """One draft as long as one may be."""
    half = LONGEST * 45 // 100
    with _folder({"long.txt": long_draft(characters=LONGEST - 500), "half.txt": long_draft(characters=half)}) as folder:
        whole, part, theirs = (
            "outreach-lint, 199,500 characters",
            f"outreach-lint, {half:,} characters",
            "bare spaCy, one document",
        )
        costs = interleaved(
            {
                whole: lambda: checked([folder / "long.txt"]),
                part: lambda: checked([folder / "half.txt"]),
                theirs: lambda: bare("document", folder / "long.txt"),
            },
            effort.of(3, 1),
        )
    return _outcome(
        "One long draft",
        "One draft of nearly 200,000 characters, the most that is read without being asked to, and one of less than "
        "half of it. Bare spaCy parses the long one as a single document.",
        costs,
        Budget("time of the long draft, against bare spaCy", costs[whole].wall / costs[theirs].wall, 0.5),
        Budget("memory of the long draft, against bare spaCy", costs[whole].peak / costs[theirs].peak, 0.3),
        Budget("processor time, the long draft against 45 % of it", costs[whole].cpu / costs[part].cpu, 100 / 45 * 1.1),
    )


HARD_SIZE = 100_000
HARD_START = "Subject: baker\n\nHi Maria,\n\nWhich flour do you use at Fernfield for the morning bread?\n\n"
HARD_END = "\n\nKind regards,\nSamir\n"


def hard_texts(size: int) -> dict[str, str]:
    """What makes a text hard, by name: so many characters of it."""
    return {
        "quotation marks": '"' * size,
        "apostrophes, spaced": "' " * (size // 2),
        "opening brackets": "[" * size,
        "parentheses in pairs": "(" * (size // 2) + ")" * (size // 2),
        "> signs in a line": ">" * size,
        "> signs, a line each": ">\n" * (size // 2),
        "dots": "." * size,
        "dots, spaced": ". " * (size // 2),
        "question marks, spaced": "? " * (size // 2),
        "one word": "x" * size,
        "one word in capitals": "X" * size,
        "capital letters, spaced": "X " * (size // 2),
        "slashes, spaced": "/ " * (size // 2),
        "empty lines": "\n" * size,
        "spaces": " " * size,
    }


def hard(effort: Effort) -> Outcome:
    """Drafts that nobody writes, against an ordinary one as long."""
    size = effort.of(HARD_SIZE, HARD_SIZE // 10)
    texts = {name: f"{HARD_START}{text}{HARD_END}" for name, text in hard_texts(size).items()}
    texts = {"ordinary text": long_draft(characters=size), **texts}
    with _folder({f"{number}.txt": text for number, text in enumerate(texts.values())}) as folder:
        runs: dict[str, Callable[[], Cost]] = {
            name: partial(checked, [folder / f"{number}.txt"]) for number, name in enumerate(texts)
        }
        costs = interleaved(runs, effort.of(2, 1))
    usual, *odd = texts
    return _outcome(
        "Hard text",
        f"A short draft with {size:,} characters in it of something that nobody writes, against an ordinary draft that "
        "is as long.",
        costs,
        *(
            Budget(f"{name}, against ordinary text, processor time", costs[name].cpu / costs[usual].cpu, 3)
            for name in odd
        ),
    )
