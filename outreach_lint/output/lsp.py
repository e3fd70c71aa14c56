"""`lsp`: a line for each file, the parameters of `textDocument/publishDiagnostics` as the server sends them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol.converters import get_converter
from lsprotocol.types import Diagnostic, PublishDiagnosticsParams

from ..files import absolute
from ..server.messages import message, unreadable
from .clean import unmarked
from .look import PLAIN, Look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .report import Report


def lines(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """A JSON object a line, for the files in order and then for those that could not be read."""
    for file in report.files:
        yield _line(file.source.path, [message(file.source, found, look.encoding) for found in file.diagnostics])
    for trouble in report.troubles:
        if trouble.path:
            yield _line(trouble.path, [unreadable(trouble.message)])


def _uri(path: str) -> str:
    """The URI of a file; what no file name can hold is replaced."""
    try:
        return absolute(Path(path)).as_uri()
    except UnicodeEncodeError:
        return absolute(Path(path.encode("utf-8", "replace").decode())).as_uri()


def _line(path: str, found: Sequence[Diagnostic]) -> str:
    params = PublishDiagnosticsParams(_uri(path), found)
    line = json.dumps(get_converter().unstructure(params, PublishDiagnosticsParams))
    return unmarked(line, "#\\u0023")
