"""The language server, driven by a real client over standard input and output, in each position encoding."""

from __future__ import annotations

import asyncio
import json
import random
import re
import sys
from pathlib import Path  # noqa: TC003  the fixture's annotations are looked up when it runs
from typing import Any

import pytest
import pytest_lsp
from click.testing import CliRunner
from lsprotocol import types
from lsprotocol.converters import get_converter
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from outreach_lint import cli
from outreach_lint.config import Settings
from outreach_lint.ignores import NAME
from outreach_lint.lint import lint
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source, UnreadableDraft
from outreach_lint.server.actions import IGNORE
from outreach_lint.server.positions import offset, position

PROFILES = {"visual_studio_code": "utf-16", "neovim": "utf-8", "emacs": "utf-32"}
COMMAND = [sys.executable, "-m", "outreach_lint", "server", "--stdio", "--clientProcessId=1"]
PATIENCE = 60
"""Seconds for an answer, the loading of the model included."""

DRAFT = "Hi Zoë 👋🏽!!\r\n\r\nDas ist é in 漢字\u2028und mehr; could I buy you a coffee?\r\n\r\nŁukasz\r\n"


@pytest_lsp.fixture(params=list(PROFILES), config=ClientServerConfig(server_command=COMMAND))
async def client(request: pytest.FixtureRequest, lsp_client: LanguageClient, tmp_path: Path):
    """A client of each kind: VS Code (UTF-16, takes what it is sent), Neovim (UTF-8, asks), Emacs (UTF-32)."""
    capabilities = client_capabilities(request.param)
    lsp_client.profile = request.param  # type: ignore[attr-defined]
    lsp_client.folder = tmp_path  # type: ignore[attr-defined]
    lsp_client.encoding = PROFILES[request.param]  # type: ignore[attr-defined]
    lsp_client.asks = bool(capabilities.text_document and capabilities.text_document.diagnostic)  # type: ignore[attr-defined]
    lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda params: None)
    await lsp_client.initialize_session(types.InitializeParams(capabilities=capabilities, root_uri=tmp_path.as_uri()))
    yield
    await lsp_client.shutdown_session()


def uri(client: Any, name: str = "zoë.txt") -> str:
    return (client.folder / name).as_uri()


def open_draft(client: Any, text: str, name: str = "zoë.txt", *, save: bool = True) -> str:
    if save:
        (client.folder / name).write_bytes(text.encode())
    item = types.TextDocumentItem(uri(client, name), "plaintext", 1, text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    return item.uri


def change(client: Any, address: str, version: int, text: str) -> None:
    identifier = types.VersionedTextDocumentIdentifier(version, address)
    whole = types.TextDocumentContentChangeWholeDocument(text)
    client.text_document_did_change(types.DidChangeTextDocumentParams(identifier, [whole]))


async def shown(client: Any, address: str, version: int = 1) -> list[types.Diagnostic]:
    """The diagnostics of a draft, asked for or waited for as the client does."""
    if client.asks:
        identifier = types.TextDocumentIdentifier(address)
        report = await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(identifier))
        return list(report.items)
    while True:
        waiting = client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        params = await asyncio.wait_for(waiting, PATIENCE)
        if params.uri == address and params.version == version:
            return list(params.diagnostics)


def words(client: Any, text: str, found: types.Diagnostic) -> str:
    source = Source("d.txt", text)
    start, end = (offset(source, place, client.encoding) for place in (found.range.start, found.range.end))
    return text[start:end]


@pytest.mark.asyncio
async def test_findings_lie_on_their_words_in_every_encoding(client: Any):
    address = open_draft(client, DRAFT)
    found = await shown(client, address)
    marked = {(str(one.code), words(client, DRAFT, one)) for one in found}
    assert ("exclamation-pileup", "!!") in marked
    assert any(rule == "coffee-ask" and "coffee" in said for rule, said in marked)
    (coffee,) = (one for one in found if one.code == "coffee-ask")
    before = DRAFT.split("\r\n")[2]
    before = before[: before.index(words(client, DRAFT, coffee))]
    lengths = {"utf-16": len(before.encode("utf-16-le")) // 2, "utf-8": len(before.encode()), "utf-32": len(before)}
    assert (coffee.range.start.line, coffee.range.start.character) == (2, lengths[client.encoding])
    assert coffee.source == "outreach-lint"
    assert coffee.severity == types.DiagnosticSeverity.Warning
    assert coffee.code_description is not None
    assert coffee.code_description.href.endswith("rules.md#coffee-ask")


@pytest.mark.asyncio
async def test_the_output_format_of_the_command_line_is_what_the_server_sends(client: Any):
    address = open_draft(client, DRAFT)
    found = await shown(client, address)
    args = ["check", "--isolated", "--output-format", "lsp", "--position-encoding", client.encoding]
    line = CliRunner().invoke(cli.main, [*args, str(client.folder / "zoë.txt")]).stdout
    params = get_converter().structure(json.loads(line), types.PublishDiagnosticsParams)
    assert params.uri == address
    assert list(params.diagnostics) == found


@pytest.mark.asyncio
async def test_unsaved_text_counts_and_a_closed_draft_is_forgotten(client: Any):
    address = open_draft(client, "Hi Zoë,\n\nWhich flour is it?\n", save=False)
    assert "coffee-ask" not in {one.code for one in await shown(client, address)}
    change(client, address, 2, "Hi Zoë,\n\nCould I buy you a coffee?\n")
    assert "coffee-ask" in {one.code for one in await shown(client, address, 2)}
    client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(address)))
    if not client.asks:
        params = await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        assert list(params.diagnostics) == []


@pytest.mark.asyncio
async def test_the_suffix_decides_how_a_draft_is_read(client: Any):
    text = "Subject: Hi\nContent-Transfer-Encoding: quoted-printable\n\nHi Zo=C3=AB,\n\nCould I buy you a cof=\nfee?\n"
    found = await shown(client, open_draft(client, text, "zoë.eml"))
    (coffee,) = (one for one in found if one.code == "coffee-ask")
    assert "cof=\nfee" in words(client, text, coffee)


@pytest.mark.asyncio
async def test_what_cannot_be_read_is_one_diagnostic_that_says_why(client: Any):
    (only,) = await shown(client, open_draft(client, "\n \n"))
    assert (only.range.start, only.code) == (types.Position(0, 0), "unreadable")
    assert "the file is empty" in only.message
    (client.folder / "outreach-lint.toml").write_text('selekt = ["all"]')
    (broken,) = await shown(client, open_draft(client, "Hi Zoë,\n\nWhich flour is it?\n", "inês.txt"))
    assert "did you mean 'select'?" in broken.message


def only_edit(client: Any, edit: types.WorkspaceEdit, address: str) -> types.TextEdit:
    """The one edit that is to be made, in the form that the client knows; where it can be, for this version only."""
    edits = client_capabilities(client.profile).workspace.workspace_edit
    if edits is None or not edits.document_changes:
        assert edit.changes is not None
        (one,) = edit.changes[address]
        return one
    assert edit.changes is None
    (document,) = edit.document_changes
    assert (document.text_document.uri, document.text_document.version) == (address, 1)
    (one,) = document.edits
    return one


@pytest.mark.asyncio
async def test_all_safe_fixes_are_offered_to_whoever_asks_for_fixes_of_a_source(client: Any):
    address = open_draft(client, DRAFT)
    await shown(client, address)
    whole = types.Range(types.Position(0, 0), types.Position(99, 0))
    for only, kinds in (
        (["source.fixAll"], {"source.fixAll.outreach-lint"}),
        (["source.fixAll.outreach-lint"], {"source.fixAll.outreach-lint"}),
        (["source"], {"source.fixAll.outreach-lint"}),
        (["source.fixAll.eslint"], set()),
        (["refactor"], set()),
        (["source.organizeImports", "quickfix"], {"quickfix", None}),
    ):
        context = types.CodeActionContext(diagnostics=[], only=only)
        params = types.CodeActionParams(types.TextDocumentIdentifier(address), whole, context)
        actions = await client.text_document_code_action_async(params)
        assert {getattr(one, "kind", None) for one in actions} == kinds


@pytest.mark.asyncio
async def test_a_quick_fix_a_fix_of_all_and_the_pages_are_offered(client: Any):
    address = open_draft(client, DRAFT)
    found = await shown(client, address)
    (mark,) = (one for one in found if one.code == "exclamation-pileup")
    context = types.CodeActionContext(diagnostics=[mark])
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(types.TextDocumentIdentifier(address), mark.range, context)
    )
    fixes = [
        one
        for one in actions
        if isinstance(one, types.CodeAction) and one.edit and one.kind == types.CodeActionKind.QuickFix
    ]
    (fix,) = (one for one in fixes if one.title == "Write “!” instead (exclamation-pileup)")
    assert fix.is_preferred
    edit = only_edit(client, fix.edit, address)
    source = Source("d.txt", DRAFT)
    start, end = (offset(source, place, client.encoding) for place in (edit.range.start, edit.range.end))
    assert DRAFT[:start] + edit.new_text + DRAFT[end:] == DRAFT.replace("!!", "!")
    (at_once,) = (one for one in actions if getattr(one, "kind", "") == "source.fixAll.outreach-lint")
    if at_once.edit is None:  # the client has said that it will ask
        at_once = await client.code_action_resolve_async(at_once)
    whole = only_edit(client, at_once.edit, address)
    start, end = (offset(source, place, client.encoding) for place in (whole.range.start, whole.range.end))
    assert DRAFT[:start] + whole.new_text + DRAFT[end:] == DRAFT.replace("!!", "!")
    hover = await client.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(address), mark.range.start)
    )
    assert "**exclamation-pileup**" in hover.contents.value
    assert "## Why" in hover.contents.value
    elsewhere = types.HoverParams(types.TextDocumentIdentifier(address), types.Position(1, 0))
    assert await client.text_document_hover_async(elsewhere) is None


@pytest.mark.asyncio
async def test_the_lens_tells_the_measures(client: Any):
    address = open_draft(client, "Hi Zoë,\n\nCould you tell me which oven the Łódź bakery uses at night?\n")
    await shown(client, address)
    (lens,) = await client.text_document_code_lens_async(types.CodeLensParams(types.TextDocumentIdentifier(address)))
    assert re.match(r"12 words, \d+ s to read, .*1 ask, 1 question", lens.command.title)


@pytest.mark.asyncio
async def test_letting_a_finding_stand_writes_the_ignore_file_and_never_the_draft(client: Any):
    text = "Hi Zoë,\n\nCould I buy you a coffee?\n"
    address = open_draft(client, text)
    found = await shown(client, address)
    (coffee,) = (one for one in found if one.code == "coffee-ask")
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier(address),
            coffee.range,
            types.CodeActionContext(diagnostics=[coffee], only=[types.CodeActionKind.QuickFix]),
        )
    )
    titles = [one.title for one in actions]  # the library reads an action with a command as a mere command
    assert "Let this finding of coffee-ask stand" in titles
    assert "Let all findings of coffee-ask in this draft stand" in titles
    arguments = [address, "coffee-ask", coffee.data["words"]]
    again = asyncio.ensure_future(shown(client, address)) if not client.asks else None
    await client.workspace_execute_command_async(types.ExecuteCommandParams(IGNORE, arguments))
    after = await (again or shown(client, address))
    assert "coffee-ask" not in {one.code for one in after}
    assert 'rule = "coffee-ask"' in (client.folder / NAME).read_text("utf-8")
    assert (client.folder / "zoë.txt").read_bytes() == text.encode()


@pytest.mark.asyncio
async def test_a_changed_config_takes_effect_at_the_next_look(client: Any):
    text = "Hi Zoë,\n\nCould I buy you a coffee?\n"
    address = open_draft(client, text)
    assert "coffee-ask" in {one.code for one in await shown(client, address)}
    (client.folder / "outreach-lint.toml").write_text('ignore = ["coffee-ask"]')
    change(client, address, 2, text)
    assert "coffee-ask" not in {one.code for one in await shown(client, address, 2)}


@pytest.mark.asyncio
async def test_what_has_not_changed_is_not_sent_again(client: Any):
    if not client.asks:
        return
    address = open_draft(client, DRAFT)
    ask = types.DocumentDiagnosticParams(types.TextDocumentIdentifier(address))
    first = await client.text_document_diagnostic_async(ask)
    ask.previous_result_id = first.result_id
    assert (await client.text_document_diagnostic_async(ask)).kind == "unchanged"
    (client.folder / "outreach-lint.toml").write_text('ignore = ["coffee-ask"]')
    assert (await client.text_document_diagnostic_async(ask)).kind == "full"


def expected(text: str) -> set[tuple[str, str, int]]:
    """The rules, words and lines of a lint of its own."""
    source = Source("zoë.txt", text)
    try:
        return {
            (one.rule, text[one.start : one.end], position(source, one.start, "utf-32").line)
            for one in lint(read_draft(source), Settings())
        }
    except UnreadableDraft:
        return set()


@pytest.mark.asyncio
async def test_after_any_edits_the_findings_are_those_of_a_fresh_look(client: Any):
    chance = random.Random(client.profile)
    pieces = ["é", "👋🏽", "\r\n", "\n", " coffee", "!!", "漢", "e\u0301", "\u2028", "Could I call you? ", "\f", ""]
    text = DRAFT
    address = open_draft(client, text)
    version = 1
    for _ in range(12):
        for _ in range(chance.randint(1, 6)):
            at = chance.randint(0, len(text))
            text = text[:at] + chance.choice(pieces) + text[at + chance.randint(0, 3) :]
            version += 1
            change(client, address, version, text)
        found = await shown(client, address, version)
        got = {
            (str(one.code), words(client, text, one), one.range.start.line) for one in found if one.code != "unreadable"
        }
        assert got == expected(text)
