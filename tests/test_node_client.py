"""Microsoft's own client library, which VS Code is built on, finds no fault with what the server sends."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from oracle import node_module

from outreach_lint.config import Settings
from outreach_lint.lint import lint
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source

if TYPE_CHECKING:
    from pathlib import Path

DRAFT = (
    "Hi Zoë 👋🏽!!\r\n\r\nDas ist e\u0301 in 漢字\u2028und\fmehr 😀; could I buy you a coffee?\r\nJa\rNein\n\nŁukasz\n"
)
CLIENT = """
const [, , library, address, encoding, asks, ...command] = process.argv;
const fs = require("node:fs"), url = require("node:url"), { spawn } = require("node:child_process");
const lsp = require(library);
const text = fs.readFileSync(url.fileURLToPath(address), "utf-8");
const lines = text.split(/(?<=\\r\\n|\\n|\\r(?!\\n))/);

// The place in a line, which JavaScript counts in UTF-16, of a number of units.
function column(line, units) {
  if (encoding === "utf-16") return units;
  if (encoding === "utf-32") return [...line].slice(0, units).join("").length;
  return Buffer.from(line).subarray(0, units).toString().length;
}
function offset(place) {
  const before = lines.slice(0, place.line).join("").length;
  return before + (place.line < lines.length ? column(lines[place.line], place.character) : 0);
}
const words = (range) => text.slice(offset(range.start), offset(range.end));

async function main() {
  const server = spawn(command[0], command.slice(1), { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => server.on("exit", resolve));
  const connection = lsp.createProtocolConnection(
    new lsp.StreamMessageReader(server.stdout), new lsp.StreamMessageWriter(server.stdin));
  const faults = [];
  connection.onError((error) => faults.push(String(error)));
  connection.onUnhandledNotification((message) => faults.push(message.method));
  const pushed = new Promise((resolve) => connection.onNotification(lsp.PublishDiagnosticsNotification.type, resolve));
  connection.listen();
  const started = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid, rootUri: null, workspaceFolders: null, clientInfo: { name: "nöde" },
    capabilities: {
      general: { positionEncodings: [encoding, "utf-16"] },
      textDocument: {
        publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true, dataSupport: true },
        ...(asks === "true" ? { diagnostic: {} } : {}),
        hover: { contentFormat: ["markdown"] },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
      },
    },
  });
  connection.sendNotification(lsp.InitializedNotification.type, {});
  const document = { uri: address };
  connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
    textDocument: lsp.TextDocumentItem.create(address, "plaintext", 1, text) });
  let found, again = "unchanged";
  if (asks === "true") {
    const first = await connection.sendRequest(lsp.DocumentDiagnosticRequest.type, { textDocument: document });
    found = first.items;
    again = (await connection.sendRequest(lsp.DocumentDiagnosticRequest.type,
      { textDocument: document, previousResultId: first.resultId })).kind;
  } else {
    found = (await pushed).diagnostics;
  }
  const mark = found.find((one) => one.code === "exclamation-pileup");
  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument: document, range: mark.range, context: { diagnostics: [mark], only: ["quickfix"] } });
  const [edit] = actions.find((one) => one.isPreferred).edit.changes[address];
  const hover = await connection.sendRequest(lsp.HoverRequest.type, {
    textDocument: document, position: mark.range.start });
  const shutdown = await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  console.log(JSON.stringify({
    encoding: started.capabilities.positionEncoding,
    valid: found.every(lsp.Diagnostic.is) && actions.every(lsp.CodeAction.is) && lsp.Hover.is(hover),
    found: found.map((one) => [one.code, words(one.range)]),
    again,
    fixed: text.slice(0, offset(edit.range.start)) + edit.newText + text.slice(offset(edit.range.end)),
    hover: [hover.contents.kind, hover.contents.value, words(hover.range)],
    shutdown,
    ended: await ended,
    faults,
  }));
}
main();
"""


@pytest.mark.parametrize(
    ("encoding", "asks"), [("utf-16", "true"), ("utf-16", "false"), ("utf-8", "true"), ("utf-32", "false")]
)
def test_what_the_server_sends_is_valid_and_lies_on_its_words(tmp_path: Path, encoding: str, asks: str):
    library = node_module("vscode-languageserver-protocol") / "lib" / "node" / "main.js"
    draft = tmp_path / "zoë 漢.txt"
    draft.write_bytes(DRAFT.encode())
    (tmp_path / "client.cjs").write_text(CLIENT, "utf-8")
    command = [sys.executable, "-m", "outreach_lint", "server", "--stdio"]
    done = subprocess.run(
        ["node", "client.cjs", library, draft.as_uri(), encoding, asks, *command],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        timeout=150,
    )
    assert done.returncode == 0, done.stderr.decode()
    said = json.loads(done.stdout)
    fresh = lint(read_draft(Source(draft.name, DRAFT)), Settings())
    assert sorted(map(tuple, said["found"])) == sorted((one.rule, DRAFT[one.start : one.end]) for one in fresh)
    assert {"exclamation-pileup", "coffee-ask"} <= {rule for rule, _ in said["found"]}
    assert said["fixed"] == DRAFT.replace("!!", "!")
    kind, page, words = said["hover"]
    assert (kind, words) == ("markdown", "!!")
    shown = re.sub(r"\\([^\w\s])", r"\1", page)  # Markdown's escapes taken away
    assert shown.startswith("**exclamation-pileup**: One mark is enough: “!!”")
    rest = {name: said[name] for name in ("encoding", "valid", "again", "shutdown", "ended", "faults")}
    assert rest == {
        "encoding": encoding,
        "valid": True,
        "again": "unchanged",
        "shutdown": None,
        "ended": 0,
        "faults": [],
    }
