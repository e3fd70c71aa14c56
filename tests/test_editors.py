"""Real editors, set up as docs/editors.md says, show what is found on its words and make a fix."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from oracle import program
from recipe import recipe
from terminal import Terminal

ROOT = Path(__file__).parent.parent
DRAFT = "Hi Zoë 👋🏽!!\n\nDas ist é in 漢字; could I buy you a coffee?\n\nŁukasz\n"
DRAFTS = {"draft.txt": DRAFT, "draft.eml": f"Subject: Größe der Öfen\n\n{DRAFT}"}


def found(path: Path) -> dict[str, str]:
    """The words of a draft that each rule finds fault with, as the command line has them."""
    done = subprocess.run(
        [sys.executable, "-m", "outreach_lint", "check", "--isolated", "--exit-zero", "--output-format", "json", path],
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    text = path.read_text("utf-8")
    return {one["rule"]: text[one["start"]["offset"] : one["end"]["offset"]] for one in json.loads(done.stdout)}


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[object]]:
    """For each draft the words that each rule finds fault with, and the text once the fix is made."""
    folder = tmp_path_factory.mktemp("expected")
    answers: dict[str, list[object]] = {}
    for name, text in DRAFTS.items():
        (folder / name).write_text(text, "utf-8")
        marked = found(folder / name)
        assert marked["exclamation-pileup"] == "!!"
        assert "coffee" in marked["coffee-ask"]
        answers[name] = [marked, text.replace("!!", "!")]
    return answers


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A user's home, with a draft and a message in it."""
    for name, text in DRAFTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "outreach-lint"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m outreach_lint "$@"\n')
    command.chmod(0o755)
    return tmp_path


def surroundings(home: Path) -> dict[str, str]:
    """The environment of a program that the user starts: outreach-lint is on the path, and the home is theirs."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "VIM", "NVIM", "EMACS"))}
    return {**kept, "HOME": str(home), "PATH": f"{home / 'bin'}:{os.environ['PATH']}", "LANG": "C.UTF-8", "LC_ALL": ""}


def run(command: list[str], home: Path, typed: str = "") -> dict[str, Any]:
    """What an editor has written to the file `said`."""
    done = subprocess.run(
        command,
        cwd=home,
        env={**surroundings(home), "TERM": "dumb"},
        input=typed.encode(),
        capture_output=True,
        check=False,
        timeout=300,
    )
    if not (home / "said").exists():
        pytest.fail((done.stdout + done.stderr).decode("utf-8", "replace"))
    answer: dict[str, Any] = json.loads((home / "said").read_text("utf-8"))
    return answer


# --- Neovim ------------------------------------------------------------------------------------------------------

NEOVIM = """
local said = {}
for _, name in ipairs({ 'draft.txt', 'draft.eml' }) do
  vim.cmd.edit(name)
  local buf = vim.api.nvim_get_current_buf()
  vim.wait(90000, function() return #vim.diagnostic.get(buf) > 0 end, 50)
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(buf)) do
    local words = vim.api.nvim_buf_get_text(buf, d.lnum, d.col, d.end_lnum, d.end_col, {})
    found[d.code] = table.concat(words, '\\n')
    if d.code == 'exclamation-pileup' then vim.api.nvim_win_set_cursor(0, { d.lnum + 1, d.col }) end
  end
  vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.isPreferred end })
  vim.wait(30000, function() return vim.bo.modified end, 50)
  said[name] = { found, table.concat(vim.api.nvim_buf_get_lines(buf, 0, -1, false), '\\n') .. '\\n' }
end
vim.fn.writefile({ vim.json.encode(said) }, 'said')
vim.cmd('qall!')
"""


def test_neovim_shows_findings_on_their_words_and_makes_a_fix(home: Path, expected: dict[str, list[object]]):
    beside = Path(sys.executable).with_name("nvim")
    nvim = str(beside) if beside.exists() else program("nvim")
    version = re.match(r"NVIM v(\d+)\.(\d+)", subprocess.run([nvim, "-v"], capture_output=True, text=True).stdout)
    if version and tuple(map(int, version.groups())) < (0, 11):
        pytest.skip(f"{version[0]} is older than 0.11")
    (home / ".config" / "nvim" / "lsp").mkdir(parents=True)
    (home / ".config" / "nvim" / "lsp" / "outreach_lint.lua").write_text(recipe("editors.md", "lua", "return {"))
    (home / ".config" / "nvim" / "init.lua").write_text(recipe("editors.md", "lua", "vim.lsp.enable"))
    (home / "drive.lua").write_text(NEOVIM, "utf-8")
    assert run([nvim, "--headless", "-n", "-i", "NONE", "-S", "drive.lua"], home) == expected


# --- Vim with ALE ------------------------------------------------------------------------------------------------

VIMRC = """
set nocompatible encoding=utf-8
packadd ale
filetype on
let g:ale_lint_on_enter = 0
""" + recipe("editors.md", "vim", "let g:ale_linters")
VIM = """
function! Found()
  ALELint
  for _ in range(900)
    sleep 100m
    if !ale#engine#IsCheckingBuffer(bufnr('')) | break | endif
  endfor
  return map(copy(ale#engine#GetLoclist(bufnr(''))), 'type(v:val) == v:t_dict ? v:val : {}')
endfunction

let said = {}
for name in ['draft.txt', 'draft.eml']
  execute 'edit' name
  let before = Found()
  silent %s/!!/!/
  let said[name] = [before, Found()]
  edit!
endfor
call writefile([json_encode(said)], 'said')
qall!
"""


def marked(text: str, one: dict[str, int]) -> str:
    """The words that a location of Vim spans: its lines count from one, its columns bytes from one to the last."""
    lines = text.encode().splitlines(keepends=True)
    before = [sum(map(len, lines[: one[line] - 1])) for line in ("lnum", "end_lnum")]
    return text.encode()[before[0] + one["col"] - 1 : before[1] + one["end_col"]].decode()


def test_ale_shows_findings_on_their_words_also_in_what_is_not_saved(home: Path, expected: dict[str, list[object]]):
    vim = program("vim")
    if not Path("/usr/share/vim-ale").is_dir():
        pytest.skip("ALE (vim-ale) is not installed")
    for kind in ("text", "mail"):
        linter = home / ".vim" / "ale_linters" / kind / "outreach_lint.vim"
        linter.parent.mkdir(parents=True)
        linter.write_text(recipe("editors.md", "vim", "function! s:Found"), "utf-8")
    (home / ".vim" / "vimrc").write_text(VIMRC, "utf-8")
    (home / "drive.vim").write_text(VIM, "utf-8")
    said = run([vim, "-i", "NONE", "-n", "--not-a-term", "-es", "-u", ".vim/vimrc", "-S", "drive.vim"], home)
    for name, text in DRAFTS.items():
        before, after = said[name]
        assert {one["code"]: marked(text, one) for one in before} == expected[name][0]
        assert {one["type"] for one in before} == {"W", "I"}
        (coffee,) = (one for one in before if one["code"] == "coffee-ask")
        assert coffee["text"].startswith("Invites a stranger for a drink")
        assert coffee["detail"].startswith(f"{coffee['text']}\nWould you be open to")
        assert {one["code"] for one in after} == {rule for rule in expected[name][0] if rule != "exclamation-pileup"}


# --- Emacs -------------------------------------------------------------------------------------------------------

EMACS = """
(setq eglot-sync-connect 90 flymake-no-changes-timeout 0.05)
(require 'json)
(defun wait-for (what)
  (let ((end (+ (float-time) 90)))
    (while (not (or (funcall what) (> (float-time) end))) (accept-process-output nil 0.05))))
(let (said)
  (dolist (name '("draft.txt" "draft.eml"))
    (find-file name)
    (run-hooks 'post-command-hook)      ; in batch mode nothing else does
    (flymake-start)
    (wait-for #'flymake-diagnostics)
    (let ((found nil))
      (dolist (one (flymake-diagnostics))
        (push (cons (flymake-diagnostic-text one)
                    (buffer-substring-no-properties (flymake-diagnostic-beg one) (flymake-diagnostic-end one)))
              found))
      (goto-char (point-min))
      (search-forward "!!")
      (backward-char)
      (let ((last-nonmenu-event ?x))    ; asked in the minibuffer, which reads a line: empty is what is preferred
        (eglot-code-actions (point) (point) "quickfix" t))
      (push (list name found (buffer-substring-no-properties (point-min) (point-max))) said)
      (set-buffer-modified-p nil)))
  (with-temp-file "said"
    (insert (json-encode (mapcar (lambda (one) (cons (car one) (vconcat (cdr one)))) said)))))
(kill-emacs 0)
"""


def test_emacs_shows_findings_on_their_words_and_makes_a_fix(home: Path, expected: dict[str, list[object]]):
    emacs = program("emacs")
    start = [emacs, "-q", "--batch", "-f", "package-activate-all"]
    if subprocess.run([*start, "--eval", "(require 'eglot)"], capture_output=True, check=False).returncode:
        pytest.skip("Eglot is not installed")
    (home / "init.el").write_text(recipe("editors.md", "elisp", "(add-to-list 'auto-mode-alist"), "utf-8")
    (home / "drive.el").write_text(EMACS, "utf-8")
    said = run([*start, "-l", "init.el", "-l", "drive.el"], home, "\n\n")
    for name, (shown, after) in said.items():
        rules = {text.partition("[")[2].partition("]")[0]: marked for text, marked in shown.items()}
        assert [rules, after] == expected[name]
    assert said.keys() == expected.keys()


# --- Helix -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DRAFTS)
def test_helix_shows_findings_and_makes_a_fix(home: Path, name: str):
    hx = program("hx")
    config = home / ".config" / "helix"
    config.mkdir(parents=True)
    (config / "languages.toml").write_text(recipe("editors.md", "toml", "[language-server.outreach-lint]"), "utf-8")
    (config / "config.toml").write_text(recipe("editors.md", "toml", "[editor]"), "utf-8")
    with Terminal([hx, name], home, surroundings(home)) as helix:
        helix.wait("Invites a stranger for a drink: “buy you a coffee”")
        helix.type("%s!!\r")  # select "!!" wherever it stands
        helix.wait("One mark is enough")
        helix.type(" a")
        helix.wait("Write “!” instead (exclamation-pileup)")
        helix.type("\r")
        helix.wait(lambda: "!!" not in helix.text.replace("“!!”", ""))
        helix.type(":wq\r")
        assert helix.ended() == 0
    assert (home / name).read_text("utf-8") == DRAFTS[name].replace("!!", "!")
