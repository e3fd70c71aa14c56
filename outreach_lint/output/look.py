"""How findings are to look, where a format leaves a choice."""

from __future__ import annotations

from typing import NamedTuple

from .columns import ColumnUnit, PositionEncoding
from .paint import Paint, plain


class Look(NamedTuple):
    """The choices of the user.

    `paint` and `column_unit` are for lines that people and editors read, `encoding` for the positions of the language
    server protocol. `quotes` says that a file which is made to be uploaded may quote the drafts.
    """

    paint: Paint = plain
    column_unit: ColumnUnit = ColumnUnit.CODEPOINT
    encoding: PositionEncoding = PositionEncoding.UTF16
    quotes: bool = False


PLAIN = Look()
