"""The server over standard input and output.

One worker lints, so that the model is used by one thread only; what is asked at once (hover, the lens) is answered from
the last result. A text that is superseded before its turn is not linted.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from .. import __version__
from ..faults import fault
from ..output.clean import clean
from .positions import offset

if TYPE_CHECKING:
    from ..config import Config
    from ..rule import Severity
    from .desk import Desk, Result

log = logging.getLogger(__name__)


class State:
    """What the server knows of its client and of the open drafts; the desk is set up by the worker."""

    def __init__(self) -> None:
        self.worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lint")
        self.turns: dict[str, int] = {}
        self.pulls = False
        self.refreshes = False
        self.floor: Severity | None = None
        self._desk: Desk | None = None

    @property
    def desk(self) -> Desk:
        """The desk; only the worker asks for it first, since that imports the language side."""
        if self._desk is None:
            from .desk import Desk

            self._desk = Desk(floor=self.floor)
        return self._desk

    @property
    def results(self) -> dict[Path, Result]:
        return {} if self._desk is None else self._desk.results


def server() -> LanguageServer:
    """A language server with its features."""
    made = LanguageServer("outreach-lint", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
    state = State()
    _lifecycle(made, state)
    _diagnostics(made, state)
    _questions(made, state)
    return made


def serve() -> None:
    """Serve on standard input and output until the client has gone."""
    told = logging.StreamHandler(sys.stderr)
    told.addFilter(_discreet)
    logging.basicConfig(level=logging.WARNING, handlers=[told], format="outreach-lint: %(message)s")
    server().start_io()


def _discreet(record: logging.LogRecord) -> bool:
    """Take out of a message for the log what may quote the draft: values, and what an exception says."""
    head = re.sub(r"%[a-z]", "…", str(record.msg).partition("\n")[0])
    error = record.exc_info[1] if record.exc_info else None
    record.msg = head if error is None else f"{head}: {fault(error)}"
    record.args = record.exc_info = record.exc_text = None
    return True


def _path(uri: str) -> Path:
    """Where a draft lies, or would: one that was never saved counts as a text in the working folder."""
    return Path(to_fs_path(uri) or "draft.txt")


def _encoding(ls: LanguageServer) -> str:
    kind = ls.workspace.position_encoding
    return str(getattr(kind, "value", kind))


# --- lifecycle ---------------------------------------------------------------------------------------------------


def _lifecycle(made: LanguageServer, state: State) -> None:
    @made.feature(types.INITIALIZE)
    def initialize(ls: LanguageServer, params: types.InitializeParams) -> None:
        documents, workspace = params.capabilities.text_document, params.capabilities.workspace
        state.pulls = bool(documents and documents.diagnostic)
        state.refreshes = bool(workspace and workspace.diagnostics and workspace.diagnostics.refresh_support)
        state.floor, why = _floor(params.initialization_options)
        if why:
            ls.window_show_message(types.ShowMessageParams(types.MessageType.Error, why))

    @made.feature(types.INITIALIZED)
    def initialized(ls: LanguageServer, params: types.InitializedParams) -> None:
        state.worker.submit(_warm_up)
        watched = ls.client_capabilities.workspace and ls.client_capabilities.workspace.did_change_watched_files
        if watched and watched.dynamic_registration:
            globs = ("**/*outreach-lint*.toml", "**/pyproject.toml", "**/*.posting.{txt,md}")
            watchers = [types.FileSystemWatcher(glob) for glob in globs]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            registration = types.Registration("watched", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            ls.client_register_capability(types.RegistrationParams([registration]))

    @made.feature(types.SHUTDOWN)
    def shutdown(ls: LanguageServer, params: None) -> None:
        state.worker.shutdown(wait=False, cancel_futures=True)


def _floor(options: object) -> tuple[Severity | None, str]:
    """The severity below which findings stay hidden, if the client's options name one, and what is wrong with that."""
    wanted = options.get("severity") if isinstance(options, dict) else getattr(options, "severity", None)
    if wanted is None:
        return None, ""
    from ..rule import Severity
    from ..values import ConfigError, Place, one_of

    try:
        return one_of(Place("initializationOptions", ("severity",)), wanted, Severity), ""
    except ConfigError as error:
        return None, str(error)


def _warm_up() -> None:
    """Load the model and the rules before they are wanted."""
    from ..config import Settings
    from ..lint import lint
    from ..reading.reader import read_draft
    from ..reading.source import Source

    try:
        lint(read_draft(Source("draft.txt", "Hi Zoë,\n\nCould you tell me which oven you use?\n")), Settings())
    except Exception:
        log.exception("The rules could not be loaded")


# --- diagnostics -------------------------------------------------------------------------------------------------


async def _result(ls: LanguageServer, state: State, uri: str) -> Result | None:
    """What is found in an open draft now; None where its text was superseded before its turn, or it was closed."""
    turn, text = state.turns.get(uri, 0), str(ls.workspace.get_text_document(uri).source)

    def lint() -> Result | None:
        return state.desk.result(_path(uri), text) if state.turns.get(uri, -1) == turn else None

    try:
        return await asyncio.get_running_loop().run_in_executor(state.worker, lint)
    except Exception as error:  # a fault of ours; the server goes on, and the user sees that it is one
        log.exception("A draft could not be linted")
        from ..reading.source import Source
        from .desk import Result

        return Result("", Source(uri, ""), trouble=fault(error))


def _shown(result: Result, encoding: str) -> list[types.Diagnostic]:
    from .messages import message, unreadable

    if result.trouble:
        return [unreadable(result.trouble)]
    return [message(result.source, found, encoding) for found in result.found]


async def _publish(ls: LanguageServer, state: State, uri: str) -> None:
    """Send what is found to a client that does not ask."""
    if state.pulls:
        return
    version = ls.workspace.get_text_document(uri).version
    result = await _result(ls, state, uri)
    if result is not None:
        shown = _shown(result, _encoding(ls))
        ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, shown, version))


async def _look_again(ls: LanguageServer, state: State) -> None:
    """Lint all open drafts anew, since something beside them has changed."""
    if state.pulls:
        if state.refreshes:
            ls.workspace_diagnostic_refresh(None, lambda _: None)
        return
    for uri in list(state.turns):
        await _publish(ls, state, uri)


def _diagnostics(made: LanguageServer, state: State) -> None:
    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(ls: LanguageServer, params: types.DidOpenTextDocumentParams) -> None:
        state.turns[params.text_document.uri] = 0
        await _publish(ls, state, params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(ls: LanguageServer, params: types.DidChangeTextDocumentParams) -> None:
        uri = params.text_document.uri
        state.turns[uri] = state.turns.get(uri, 0) + 1
        await _publish(ls, state, uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(ls: LanguageServer, params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        state.turns.pop(uri, None)
        state.results.pop(_path(uri), None)
        if not state.pulls:
            ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    @made.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def watched(ls: LanguageServer, params: types.DidChangeWatchedFilesParams) -> None:
        await _look_again(ls, state)

    @made.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def saved(ls: LanguageServer, params: types.DidSaveTextDocumentParams) -> None:
        await _look_again(ls, state)

    @made.feature(
        types.TEXT_DOCUMENT_DIAGNOSTIC,
        types.DiagnosticOptions(inter_file_dependencies=False, workspace_diagnostics=False, identifier="outreach-lint"),
    )
    async def asked(ls: LanguageServer, params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        uri = params.text_document.uri
        result = await _result(ls, state, uri)
        while result is None and uri in state.turns:
            result = await _result(ls, state, uri)
        if result is None:
            return types.RelatedFullDocumentDiagnosticReport(items=[])
        if params.previous_result_id == result.id:
            return types.RelatedUnchangedDocumentDiagnosticReport(result_id=result.id)
        return types.RelatedFullDocumentDiagnosticReport(items=_shown(result, _encoding(ls)), result_id=result.id)


# --- what the user asks ------------------------------------------------------------------------------------------


def _questions(made: LanguageServer, state: State) -> None:
    from .actions import IGNORE, KINDS, actions

    @made.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=list(KINDS)))
    async def code_actions(ls: LanguageServer, params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        result = await _result(ls, state, uri)
        if result is None:
            return []
        encoding = _encoding(ls)
        return await asyncio.get_running_loop().run_in_executor(  # "fix all" lints what it makes
            state.worker, lambda: list(actions(result, uri, params, encoding))
        )

    @made.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(ls: LanguageServer, params: types.HoverParams) -> types.Hover | None:
        return _hover(state.results.get(_path(params.text_document.uri)), params.position, _encoding(ls))

    @made.feature(types.TEXT_DOCUMENT_CODE_LENS, types.CodeLensOptions())
    async def lenses(ls: LanguageServer, params: types.CodeLensParams) -> list[types.CodeLens]:
        result = await _result(ls, state, params.text_document.uri)
        return [] if result is None else _lenses(result)

    @made.command(IGNORE)
    async def ignore(ls: LanguageServer, uri: str, rule: str, words: str | None) -> None:
        result = state.results.get(_path(uri))
        if result is None or result.config is None:
            return
        why = await asyncio.get_running_loop().run_in_executor(None, _record, result.config, _path(uri), rule, words)
        if why:
            ls.window_show_message(types.ShowMessageParams(types.MessageType.Error, why))
            return
        await _look_again(ls, state)


def _hover(result: Result | None, place: types.Position, encoding: str) -> types.Hover | None:
    """The pages of the rules that found something at a place."""
    if result is None:
        return None
    from ..rule import rules
    from .positions import span

    at = offset(result.source, place, encoding)
    touched = [found for found in result.found if found.start <= at <= found.end]
    if not touched:
        return None
    pages = {rule.name: rule.page for rule in rules()}
    texts = [
        f"**{found.rule}**: {found.message}\n\n{found.help}\n\n---\n\n{pages.get(found.rule, '')}" for found in touched
    ]
    content = types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(dict.fromkeys(texts)))
    return types.Hover(content, span(result.source, touched[0].start, touched[0].end, encoding))


def _lenses(result: Result) -> list[types.CodeLens]:
    if result.measures is None:
        return []
    from ..output.full import measured

    start = types.Position(0, 0)
    return [types.CodeLens(types.Range(start, start), types.Command(measured(result.measures), ""))]


def _record(config: Config, draft: Path, rule: str, words: str | None) -> str:
    """Let findings in a draft stand; why that could not be done, or nothing."""
    from ..files import UnwritableDraft, is_file, put, read
    from ..ignores import Ignore, extended, folded
    from ..reading.source import UnreadableDraft

    path = config.ignore_path
    entry = Ignore(
        PurePath(os.path.relpath(draft, path.parent)).as_posix(), rule, None if words is None else folded(words)
    )
    try:
        text = read(str(path)).decode("utf-8-sig") if is_file(path) else ""
        put(str(path), extended(text, [entry]).encode())
    except (UnicodeDecodeError, UnreadableDraft, UnwritableDraft) as error:
        return clean(f"{path}: {error}")
    return ""
