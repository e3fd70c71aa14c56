// Starts the language server for drafts, and starts it anew when a setting of ours changes.
const vscode = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");

const SECTION = "outreach-lint";
const OPEN = "Open the setting";
// The suffix says what is a draft, not the language that VS Code takes it for; what was never saved has none.
const DRAFTS = [
  { scheme: "file", pattern: "**/*.{txt,eml}" },
  { scheme: "untitled", language: "plaintext" },
];

let client;
let log; // one for all servers: that of a client which did not start would stay

async function start() {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const server = { command: settings.get("path"), args: ["server"], transport: TransportKind.stdio };
  client = new LanguageClient(SECTION, SECTION, server, {
    documentSelector: DRAFTS,
    outputChannel: log,
    initializationOptions: { severity: settings.get("severity") },
  });
  try {
    await client.start();
  } catch (error) {
    const why = error?.message ?? error; // the client says in a mere string that there is no such program
    vscode.window.showErrorMessage(`The setting "${SECTION}.path" says where outreach-lint is. ${why}`, OPEN).then(
      (chosen) => chosen && openSetting(`${SECTION}.path`),
    );
  }
}

function openSetting(name) {
  const where = vscode.env.remoteName ? "openRemoteSettings" : "openSettings"; // the program is where the drafts are
  return vscode.commands.executeCommand(`workbench.action.${where}`, { query: name });
}

async function stop() {
  const running = client;
  client = undefined;
  // A server that did not start, or has ended, cannot be stopped.
  await running?.stop().catch(() => undefined);
}

exports.activate = async (context) => {
  let turn = Promise.resolve(); // two changes in a row must not leave two servers
  log = vscode.window.createOutputChannel(SECTION);
  context.subscriptions.push(
    log,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SECTION)) turn = turn.then(stop).then(start);
    }),
  );
  await (turn = start());
};

exports.deactivate = stop;
