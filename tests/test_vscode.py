"""The VS Code extension asks for what the server has and follows its settings; docs/editors.md says how to have it."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from oracle import program
from recipe import recipe

from outreach_lint import __version__
from outreach_lint.files import SUFFIXES
from outreach_lint.rule import Severity
from outreach_lint.server.server import _floor
from outreach_lint.server.terms import FIX_ALL

ROOT = Path(__file__).parent.parent
EXTENSION = ROOT / "docs" / "editors" / "vscode"
PACKAGE = json.loads((EXTENSION / "package.json").read_text("utf-8"))
SETTINGS = PACKAGE["contributes"]["configuration"]["properties"]

STAGE = """
const Module = require("node:module");
const [, , extension, given] = process.argv;
const { values, faults } = JSON.parse(given);
const said = [];
let changed;

// What the extension is given to work with: it writes down what is asked of it.
const vscode = {
  env: {},
  window: {
    createOutputChannel: (name) => ({ name, dispose() {} }),
    showErrorMessage: async (message) => { said.push(["error", message]); return "Open the setting"; },
  },
  commands: { executeCommand: async (...words) => { said.push(words); } },
  workspace: {
    getConfiguration: (section) => ({ get: (name) => values[0][`${section}.${name}`] }),
    onDidChangeConfiguration: (listener) => { changed = listener; return { dispose() {} }; },
  },
};
class LanguageClient {
  constructor(id, name, server, options) { Object.assign(this, { id, server, options }); }
  async start() {
    const { command, args } = this.server;
    said.push(["start", command, args, this.options.initializationOptions, this.options.documentSelector]);
    if (faults.includes(command)) throw `no program ${command}`;
    this.started = true;
  }
  async stop() {
    if (!this.started) throw new Error("was not started");
    said.push(["stop", this.server.command]);
  }
}
const modules = { vscode, "vscode-languageclient/node": { LanguageClient, TransportKind: { stdio: 0 } } };
const load = Module._load;
Module._load = (name, ...rest) => modules[name] ?? load(name, ...rest);

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
(async () => {
  const { activate, deactivate } = require(extension);
  await activate({ subscriptions: [] });
  changed({ affectsConfiguration: () => false });
  while (values.length > 1) {
    values.shift();
    changed({ affectsConfiguration: (section) => section === "outreach-lint" });
    await settled();
  }
  await deactivate();
  console.log(JSON.stringify(said));
})();
"""


def staged(tmp_path: Path, *changes: dict[str, str], faults: tuple[str, ...] = ()) -> list[list[Any]]:
    """What the extension does when it is started with its defaults, and then with each of these settings."""
    defaults = {name: setting["default"] for name, setting in SETTINGS.items()}
    stage = tmp_path / "stage.cjs"
    stage.write_text(STAGE, "utf-8")
    given = json.dumps({"values": [defaults, *({**defaults, **change} for change in changes)], "faults": faults})
    done = subprocess.run(
        [program("node"), stage, EXTENSION / "extension.js", given], capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr.decode()
    said: list[list[Any]] = json.loads(done.stdout)
    return said


def test_the_severities_of_the_setting_are_those_that_the_server_knows():
    severity = SETTINGS["outreach-lint.severity"]
    assert severity["enum"] == [str(each) for each in sorted(Severity)]
    assert [_floor({"severity": name}) for name in severity["enum"]] == [(each, "") for each in sorted(Severity)]
    assert len(severity["enumDescriptions"]) == len(severity["enum"])
    assert severity["default"] == str(min(Severity))


def test_the_program_of_the_setting_is_the_one_that_is_installed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert SETTINGS["outreach-lint.path"]["default"] in project["scripts"]
    assert PACKAGE["version"] == __version__
    assert PACKAGE["license"] == project["license"]


def test_a_folder_that_is_not_trusted_cannot_name_a_program():
    assert PACKAGE["capabilities"]["untrustedWorkspaces"]["restrictedConfigurations"] == ["outreach-lint.path"]


def test_the_server_is_started_with_what_is_set_by_default_and_stopped_in_the_end(tmp_path: Path):
    (_, command, args, options, selector), end = staged(tmp_path)
    assert (command, args, end) == ("outreach-lint", ["server"], ["stop", "outreach-lint"])
    assert _floor(options) == (Severity.INFO, "")
    (pattern,) = (each["pattern"] for each in selector if each["scheme"] == "file")
    suffixes = {f".{each}" for each in re.fullmatch(r"\*\*/\*\.\{(.*)\}", pattern)[1].split(",")}  # type: ignore[index]
    assert suffixes == set(SUFFIXES) - {".md"}
    known = {language["id"] for language in PACKAGE["contributes"]["languages"] if ".eml" in language["extensions"]}
    assert set(PACKAGE["activationEvents"]) == {f"onLanguage:{each}" for each in known | {"plaintext"}}


def test_a_change_of_a_setting_starts_another_server_in_place_of_the_first(tmp_path: Path):
    said = staged(tmp_path, {"outreach-lint.severity": "error"}, {"outreach-lint.path": "/opt/größe/outreach-lint"})
    assert [words[:4] for words in said] == [
        ["start", "outreach-lint", ["server"], {"severity": "info"}],
        ["stop", "outreach-lint"],
        ["start", "outreach-lint", ["server"], {"severity": "error"}],
        ["stop", "outreach-lint"],
        ["start", "/opt/größe/outreach-lint", ["server"], {"severity": "info"}],
        ["stop", "/opt/größe/outreach-lint"],
    ]


def test_where_there_is_no_such_program_the_user_is_told_and_may_set_another(tmp_path: Path):
    said = staged(tmp_path, {"outreach-lint.path": "/opt/größe"}, faults=("outreach-lint",))
    assert [words[:2] for words in said] == [
        ["start", "outreach-lint"],
        ["error", 'The setting "outreach-lint.path" says where outreach-lint is. no program outreach-lint'],
        ["workbench.action.openSettings", {"query": "outreach-lint.path"}],
        ["start", "/opt/größe"],
        ["stop", "/opt/größe"],
    ]


def test_the_page_installs_what_the_script_builds_and_sets_what_there_is():
    script, install = recipe("editors.md", "sh", "docs/editors/vscode/build.sh").splitlines()
    assert (ROOT / script).stat().st_mode & 0o111
    built = re.search(r"--out (\S+)$", PACKAGE["scripts"]["package"])
    assert built
    assert install == f"code --install-extension {(EXTENSION / built[1]).relative_to(ROOT)}"
    named = json.loads(recipe("editors.md", "json", '{\n  "outreach-lint.path"'))
    saved = named.pop("[plaintext][eml]")["editor.codeActionsOnSave"]
    assert named.keys() == SETTINGS.keys()
    assert named["outreach-lint.severity"] in SETTINGS["outreach-lint.severity"]["enum"]
    assert saved == {FIX_ALL: "explicit"}


# --- the page ----------------------------------------------------------------------------------------------------


def test_the_table_names_every_set_up_of_the_page():
    page = (ROOT / "docs" / "editors.md").read_text("utf-8")
    linked = re.findall(r"^\| \[[^]]+\]\(#([\w-]+)\)", page, re.MULTILINE)
    with_recipes = [
        part for part in re.split(r"^## ", page, flags=re.MULTILINE)[1:] if re.search(r"^```\w", part, re.M)
    ]
    anchors = [re.sub(r"[^\w -]", "", part.partition("\n")[0]).lower().replace(" ", "-") for part in with_recipes]
    assert linked == anchors


@pytest.mark.parametrize("language", ["lua", "vim", "elisp", "toml", "json", "sh", "muttrc", "ini"])
def test_every_recipe_of_the_page_is_tried_by_a_test(language: str):
    page = (ROOT / "docs" / "editors.md").read_text("utf-8")
    blocks = re.findall(rf"^```{language}\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    tests = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    call = re.compile(rf"""recipe\("editors\.md", "{language}", (?:"(.*?)"|'(.*?)')\)""")
    tried = [(one or other).replace("\\n", "\n") for one, other in call.findall(tests)]
    assert blocks
    assert [block for block in blocks if not block.startswith(tuple(tried))] == []


def test_the_page_has_recipes_in_no_other_language():
    page = (ROOT / "docs" / "editors.md").read_text("utf-8")
    languages = set(re.findall(r"^```(\w+)$", page, re.MULTILINE))
    assert languages == {"lua", "vim", "elisp", "toml", "json", "sh", "muttrc", "ini", "text"}
