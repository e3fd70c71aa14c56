"""What a run found: the one thing that every output format is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..config import FailOn
    from ..diagnostic import Diagnostic
    from ..figures import Measures, Standing
    from ..files import Trouble
    from ..reading.source import Source


class Change(NamedTuple):
    """The bytes of a file before and after its fixes, and how many edits were made."""

    old: bytes
    new: bytes
    edits: int = 0


class Linted(NamedTuple):
    """A draft that was linted, its diagnostics in the order of the file, and the severity from which they count.

    `silenced` and `surplus` are what was held back: findings that another says better, and those beyond the number that
    a draft of this length shows; `ignored` is what the user lets stand. `measures` and `standing` are None where nobody
    asked, and so is `change`, what fixes made of the file before.
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


class Report(NamedTuple):
    """The drafts that were linted, in order, and what could not be done.

    `others` are files that are no drafts and in which something was found: ignore files.
    """

    drafts: tuple[Linted, ...]
    troubles: tuple[Trouble, ...] = ()
    others: tuple[Linted, ...] = ()

    @property
    def files(self) -> tuple[Linted, ...]:
        """All files with findings."""
        return (*self.drafts, *self.others)

    @property
    def diagnostics(self) -> Iterator[Diagnostic]:
        """Those of all files."""
        return (diagnostic for file in self.files for diagnostic in file.diagnostics)

    @property
    def fails(self) -> bool:
        """Whether any finding is as severe as its draft's settings allow none to be."""
        return any(found.severity >= file.fail_on for file in self.files for found in file.diagnostics)
