"""What the rules say of a draft, as its user sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .rule import Edit, Severity


@dataclass(frozen=True, order=True)
class Diagnostic:
    """A finding in a file. Offsets are code points of the file's text, as `Source.text` holds it.

    `words` are the flagged ones as the draft's reader sees them, decoded and without hard line ends.
    """

    start: int
    end: int
    rule: str
    severity: Severity = field(compare=False)
    message: str
    help: str = field(default="", compare=False)
    fix: Edit | None = field(default=None, compare=False)
    words: str = field(default="", compare=False)


class Verdict(NamedTuple):
    """What the rules say of a draft, each list in the order of the file.

    `shown` is what the user should see. `silenced` are findings that say less than another on the same words, `surplus`
    those for which there is no room, and `ignored` those that the user lets stand.
    """

    shown: tuple[Diagnostic, ...]
    silenced: tuple[Diagnostic, ...] = ()
    surplus: tuple[Diagnostic, ...] = ()
    ignored: tuple[Diagnostic, ...] = ()
