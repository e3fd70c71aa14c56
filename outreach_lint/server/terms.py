"""Terms: what server and client have agreed on when they shook hands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lsprotocol.types import MarkupKind, PositionEncodingKind

if TYPE_CHECKING:
    from lsprotocol.types import ClientCapabilities

FIX_ALL = "source.fixAll.outreach-lint"
"""The kind of the action that makes all safe fixes."""

IGNORE = "outreach-lint.ignore"
"""The command that adds an entry to the ignore file: the draft's URI, the rule, and the words or null for all."""


@dataclass(frozen=True)
class Terms:
    """How to speak with a client. Without arguments: with one that can do as little as possible.

    `encoding` is the unit of positions. `pulls`: it asks for diagnostics and is not sent them; `refreshes`: it can be
    told to ask anew. `watches`: it can be told to watch files. `versioned`: an edit may name the version that it is
    for. `resolves`: it asks for the edit of an action when that is wanted. `markdown`: it shows Markdown.
    """

    encoding: str = PositionEncodingKind.Utf16.value
    pulls: bool = False
    refreshes: bool = False
    watches: bool = False
    versioned: bool = False
    resolves: bool = False
    markdown: bool = False

    @classmethod
    def of(cls, client: ClientCapabilities, encoding: str) -> Terms:
        """The terms with a client of these capabilities."""
        documents, workspace = client.text_document, client.workspace
        action = documents and documents.code_action
        hover = documents and documents.hover
        diagnostics = workspace and workspace.diagnostics
        watched = workspace and workspace.did_change_watched_files
        edit = workspace and workspace.workspace_edit
        return cls(
            encoding=encoding,
            pulls=bool(documents and documents.diagnostic),
            refreshes=bool(diagnostics and diagnostics.refresh_support),
            watches=bool(watched and watched.dynamic_registration),
            versioned=bool(edit and edit.document_changes),
            resolves=bool(action and action.resolve_support and "edit" in action.resolve_support.properties),
            markdown=bool(hover and hover.content_format and MarkupKind.Markdown in hover.content_format),
        )
