// Starts the language server for drafts, and starts it anew when a setting of ours changes.
const vscode = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");

const SECTION = "outreach-lint";
// The suffix says what is a draft, not the language that VS Code takes it for; what was never saved has none.
const DRAFTS = [
  { scheme: "file", pattern: "**/*.{txt,eml}" },
  { scheme: "untitled", language: "plaintext" },
];

let client;

async function start() {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const server = { command: settings.get("path"), args: ["server"], transport: TransportKind.stdio };
  client = new LanguageClient(SECTION, SECTION, server, {
    documentSelector: DRAFTS,
    initializationOptions: { severity: settings.get("severity") },
  });
  try {
    await client.start();
  } catch (error) {
    vscode.window.showErrorMessage(
      `outreach-lint could not be started as "${server.command}" (${error.message}). The setting "outreach-lint.path" says where it is.`,
    );
  }
}

async function stop() {
  const running = client;
  client = undefined;
  // A server that did not start, or has ended, cannot be stopped.
  await running?.stop().catch(() => undefined);
}

exports.activate = async (context) => {
  let turn = Promise.resolve(); // two changes in a row must not leave two servers
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SECTION)) turn = turn.then(stop).then(start);
    }),
  );
  await (turn = start());
};

exports.deactivate = stop;
