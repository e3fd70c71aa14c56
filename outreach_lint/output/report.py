"""What a run finds, one file after the other: the one thing that every output format is given."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from ..config import FailOn
    from ..diagnostic import Diagnostic
    from ..figures import Measures, Standing
    from ..files import Trouble
    from ..reading.source import Source
    from ..rule import Applicability, Severity


class Change(NamedTuple):
    """The bytes of a file before and after its fixes, and how many edits were made."""

    old: bytes
    new: bytes
    edits: int = 0


class Linted(NamedTuple):
    """A file that was linted, its diagnostics in the order of the file, and the severity from which they count.

    `silenced` and `surplus` are what was held back: findings that another says better, and those beyond the number that
    a draft of this length shows; `ignored` is what the user lets stand. `measures` and `standing` are None where nobody
    asked, and so is `change`, what fixes made of the file before. An ignore file has findings, too, and is no draft.
    """

    source: Source
    diagnostics: tuple[Diagnostic, ...]
    fail_on: FailOn
    measures: Measures | None = None
    standing: Standing | None = None
    silenced: tuple[Diagnostic, ...] = ()
    surplus: tuple[Diagnostic, ...] = ()
    ignored: tuple[Diagnostic, ...] = ()
    change: Change | None = None
    is_draft: bool = True


class Tally:
    """What is known of the files that have been seen: numbers, and nothing of what stands in them.

    `clear` are files without findings, `failing` the findings that make the exit code 1. `findings` counts by severity,
    `fixable` by what may be done; `made` are the edits of fixes, `surplus` the findings held back, `rules` the names of
    those that found something, `measures` those of the last draft.
    """

    def __init__(self) -> None:
        self.drafts = self.clear = self.failing = self.made = self.surplus = 0
        self.findings: Counter[Severity] = Counter()
        self.fixable: Counter[Applicability] = Counter()
        self.rules: set[str] = set()
        self.measures: Measures | None = None

    def add(self, file: Linted) -> None:
        """Count a file."""
        found = file.diagnostics
        self.clear += not found
        self.failing += failures(file)
        self.findings.update(one.severity for one in found)
        self.fixable.update(one.fix.applicability for one in found if one.fix is not None)
        self.rules.update(one.rule for one in found)
        if file.is_draft:
            self.drafts += 1
            self.made += file.change.edits if file.change else 0
            self.surplus += len(file.surplus)
            self.measures = file.measures


class Report:
    """What a run finds: the files with findings or without, in order, and what could not be done.

    The files may be made while they are gone through, and only once: a format keeps of a file what it is going to write
    of it, and lets the file go. `troubles` are complete, and so is `tally`, when all files have been gone through.
    """

    def __init__(self, files: Iterable[Linted], troubles: Collection[Trouble] = ()) -> None:
        self._files = files
        self.troubles = troubles
        self.tally = Tally()

    @property
    def files(self) -> Iterator[Linted]:
        """The drafts, and then what is no draft."""
        self.tally = Tally()
        for file in self._files:
            self.tally.add(file)
            yield file


def failures(file: Linted) -> int:
    """How many findings are as severe as the settings of a draft allow none to be."""
    return sum(found.severity >= file.fail_on for found in file.diagnostics)
