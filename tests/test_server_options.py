"""What a client may ask of the language server when it starts it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = [sys.executable, "-m", "outreach_lint", "server"]
DRAFT = "Subject: Datenbank für die Łódź-Linie\n\nHi Zoë,\n\nIs it 漢字!! Could I buy you a coffee?\n\nŁukasz\n"


@pytest_lsp.fixture(config=ClientServerConfig(server_command=COMMAND))
async def client(lsp_client: LanguageClient):
    yield
    await lsp_client.shutdown_session()


async def found(client: Any, folder: Path, options: object) -> list[types.Diagnostic]:
    """What is found in the draft by a server that was started with these options."""
    capabilities = client_capabilities("neovim")
    await client.initialize_session(
        types.InitializeParams(capabilities=capabilities, root_uri=folder.as_uri(), initialization_options=options)
    )
    item = types.TextDocumentItem((folder / "zoë.txt").as_uri(), "text", 1, DRAFT)
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    identifier = types.TextDocumentIdentifier(item.uri)
    report = await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(identifier))
    return list(report.items)


@pytest.mark.parametrize(
    ("severity", "shown"), [("info", {1, 2, 3}), ("warning", {1, 2}), ("error", {1})], ids=["info", "warning", "error"]
)
@pytest.mark.asyncio
async def test_findings_below_the_floor_are_hidden(client: Any, tmp_path: Path, severity: str, shown: set[int]):
    (tmp_path / "outreach-lint.toml").write_text('[severity]\ncoffee-ask = "error"\n')
    severities = {int(one.severity) for one in await found(client, tmp_path, {"severity": severity})}
    assert severities == shown
    assert client.messages == []


@pytest.mark.asyncio
async def test_a_floor_that_is_none_is_complained_of_and_hides_nothing(client: Any, tmp_path: Path):
    everything = await found(client, tmp_path, {"severity": "wärning"})
    assert {int(one.severity) for one in everything} == {2, 3}
    (message,) = client.messages
    assert message.type == types.MessageType.Error
    assert message.message.startswith(
        "initializationOptions: severity: unknown value 'wärning'; did you mean 'warning'?"
    )
