"""The server: which messages of an editor it answers, and how."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.protocol import default_converter

from .. import __version__
from .places import folder, is_file
from .protocol import Protocol
from .session import Session
from .terms import FIX_ALL, IGNORE, Terms

if TYPE_CHECKING:
    from pygls.workspace import TextDocument

    from ..rule import Severity
    from .actions import Subject
    from .desk import Result

WATCHED = ("**/*outreach-lint*.toml", "**/pyproject.toml", "**/*.{txt,md}")
"""What can change the findings of an open draft: configs, ignore files, and postings, whatever they are called."""

PAUSE = 2.0
"""Seconds after which those files are looked at anew where the client does not watch them."""


def server() -> LanguageServer:
    """A language server with its features."""
    made = LanguageServer(
        "outreach-lint",
        __version__,
        text_document_sync_kind=types.TextDocumentSyncKind.Full,
        protocol_cls=Protocol,
        converter_factory=default_converter,
    )
    session = Session()
    _lifecycle(made, session)
    _drafts(made, session)
    _diagnostics(made, session)
    _questions(made, session)
    return made


# --- lifecycle ---------------------------------------------------------------------------------------------------


def _lifecycle(made: LanguageServer, session: Session) -> None:
    @made.feature(types.INITIALIZE)
    def initialize(ls: LanguageServer, params: types.InitializeParams) -> None:
        encoding = ls.workspace.position_encoding
        session.terms = Terms.of(params.capabilities, str(getattr(encoding, "value", encoding)))
        folders = params.workspace_folders
        session.root = folder(folders[0].uri if folders else ls.workspace.root_uri)
        session.floor, why = _floor(params.initialization_options)
        if why:
            ls.window_show_message(types.ShowMessageParams(types.MessageType.Error, why))

    @made.feature(types.INITIALIZED)
    def initialized(ls: LanguageServer, params: types.InitializedParams) -> None:
        session.warm_up()
        if session.terms.watches:
            watchers = [types.FileSystemWatcher(glob) for glob in WATCHED]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            wanted = types.Registration("watched", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            ls.client_register_capability(types.RegistrationParams([wanted]))
        else:
            session.begin(_watch(ls, session))

    @made.feature(types.SHUTDOWN)
    def shutdown(ls: LanguageServer, params: None) -> None:
        session.end()


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


async def _watch(ls: LanguageServer, session: Session) -> None:
    """Look after files that nobody tells us about."""
    while True:
        await asyncio.sleep(PAUSE)
        await _look_again(ls, session)


# --- drafts ------------------------------------------------------------------------------------------------------


def _drafts(made: LanguageServer, session: Session) -> None:
    """These are done in the order in which they come: an open draft is known before the next message is read."""

    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(ls: LanguageServer, params: types.DidOpenTextDocumentParams) -> None:
        session.open(params.text_document.uri)
        session.begin(_publish(ls, session, params.text_document.uri))

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(ls: LanguageServer, params: types.DidChangeTextDocumentParams) -> None:
        session.change(params.text_document.uri)
        session.begin(_publish(ls, session, params.text_document.uri))

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(ls: LanguageServer, params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        if session.sheets.pop(uri, None) is not None and not session.terms.pulls:
            ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    @made.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(ls: LanguageServer, params: types.DidSaveTextDocumentParams) -> None:
        session.begin(_look_again(ls, session))

    @made.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def watched(ls: LanguageServer, params: types.DidChangeWatchedFilesParams) -> None:
        session.begin(_look_again(ls, session))

    @made.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def configured(ls: LanguageServer, params: types.DidChangeConfigurationParams) -> None:
        session.begin(_look_again(ls, session))


async def _look_again(ls: LanguageServer, session: Session) -> None:
    """Look at all open drafts, since something beside them may have changed."""
    changed = False
    for uri, sheet in list(session.sheets.items()):
        last = sheet.result
        if not session.terms.pulls:
            await _publish(ls, session, uri)
        elif last is not None:
            now = await _look(ls, session, uri)
            changed = changed or (now is not None and now.id != last.id)
    if changed and session.terms.refreshes:
        ls.workspace_diagnostic_refresh(None, lambda _: None)


# --- diagnostics -------------------------------------------------------------------------------------------------


def _document(ls: LanguageServer, uri: str) -> TextDocument:
    """An open draft as the client has it."""
    return ls.workspace.get_text_document(uri)


async def _look(ls: LanguageServer, session: Session, uri: str) -> Result | None:
    """What is found in a draft; None where it was changed or closed meanwhile, or never opened."""
    return await session.look(uri, _document(ls, uri).source) if uri in session.sheets else None


async def _settled(ls: LanguageServer, session: Session, uri: str) -> Result | None:
    """What is found in a draft once its text stays; None where it is not open."""
    while uri in session.sheets:
        if (result := await _look(ls, session, uri)) is not None:
            return result
    return None


def _shown(result: Result, encoding: str) -> list[types.Diagnostic]:
    from .messages import message, unreadable

    if result.trouble:
        return [unreadable(result.trouble)]
    return [message(result.source, found, encoding) for found in result.found]


async def _publish(ls: LanguageServer, session: Session, uri: str) -> None:
    """Send what is found to a client that does not ask, unless it knows."""
    if session.terms.pulls or uri not in session.sheets:
        return
    version = _document(ls, uri).version
    result = await _look(ls, session, uri)
    if result is None:
        return
    sheet = session.sheets[uri]
    if sheet.sent != (version, result.id):
        sheet.sent = version, result.id
        shown = _shown(result, session.terms.encoding)
        ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, shown, version))


def _diagnostics(made: LanguageServer, session: Session) -> None:
    @made.feature(
        types.TEXT_DOCUMENT_DIAGNOSTIC,
        types.DiagnosticOptions(inter_file_dependencies=False, workspace_diagnostics=False, identifier="outreach-lint"),
    )
    async def asked(ls: LanguageServer, params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        result = await _settled(ls, session, params.text_document.uri)
        if result is None:
            return types.RelatedFullDocumentDiagnosticReport(items=[])
        if result.id and params.previous_result_id == result.id:
            return types.RelatedUnchangedDocumentDiagnosticReport(result_id=result.id)
        shown = _shown(result, session.terms.encoding)
        return types.RelatedFullDocumentDiagnosticReport(items=shown, result_id=result.id or None)


# --- what the user asks ------------------------------------------------------------------------------------------


def _questions(made: LanguageServer, session: Session) -> None:
    async def subject(ls: LanguageServer, uri: str) -> Subject | None:
        from .actions import Subject

        result = await _settled(ls, session, uri)
        return None if result is None else Subject(result, uri, _document(ls, uri).version, session.terms)

    @made.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix, FIX_ALL], resolve_provider=True),
    )
    async def code_actions(ls: LanguageServer, params: types.CodeActionParams) -> list[types.CodeAction]:
        from .actions import actions

        about = await subject(ls, params.text_document.uri)
        if about is None:
            return []
        return await session.work(lambda: list(actions(about, params)))  # "fix all" lints what it makes

    @made.feature(types.CODE_ACTION_RESOLVE)
    async def resolved(ls: LanguageServer, action: types.CodeAction) -> types.CodeAction:
        from .actions import with_edit

        about = await subject(ls, action.data) if action.kind == FIX_ALL and isinstance(action.data, str) else None
        return action if about is None else await session.work(lambda: with_edit(action, about))

    @made.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(ls: LanguageServer, params: types.HoverParams) -> types.Hover | None:
        sheet = session.sheets.get(params.text_document.uri)
        if sheet is None or sheet.result is None:
            return None
        from .hover import hover

        return hover(sheet.result, params.position, session.terms)

    @made.feature(types.TEXT_DOCUMENT_CODE_LENS, types.CodeLensOptions())
    async def lensed(ls: LanguageServer, params: types.CodeLensParams) -> list[types.CodeLens]:
        result = await _settled(ls, session, params.text_document.uri)
        if result is None:
            return []
        from .hover import lenses

        return lenses(result)

    @made.command(IGNORE)
    async def ignore(ls: LanguageServer, uri: str, rule: str, words: str | None = None) -> None:
        from .ignoring import ignored

        sheet = session.sheets.get(uri)
        if sheet is None or sheet.result is None or sheet.result.config is None or not is_file(uri):
            return
        config, path = sheet.result.config, sheet.path
        if why := await session.work(lambda: ignored(config, path, rule, words)):
            ls.window_show_message(types.ShowMessageParams(types.MessageType.Error, why))
            return
        await _look_again(ls, session)
