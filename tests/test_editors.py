"""Real editors, as a user has them set up, drive the language server."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import outreach_lint

ROOT = Path(outreach_lint.__file__).parents[1]
DRAFT = "Hi Zoë 👋🏽!!\n\nDas ist é in 漢字; could I buy you a coffee?\n\nŁukasz\n"
DRIVE = """
vim.lsp.enable('outreach_lint')
vim.cmd.edit('zoë.txt')
local buf = vim.api.nvim_get_current_buf()
vim.wait(60000, function() return #vim.diagnostic.get(buf) > 0 end, 50)
vim.wait(500)
local found = {}
for _, d in ipairs(vim.diagnostic.get(buf)) do
  local words = vim.api.nvim_buf_get_text(buf, d.lnum, d.col, d.end_lnum, d.end_col, {})
  table.insert(found, { d.code, table.concat(words, '|') })
  if d.code == 'exclamation-pileup' then vim.api.nvim_win_set_cursor(0, { d.lnum + 1, d.col }) end
end
vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.isPreferred end })
vim.wait(10000, function() return vim.bo.modified end, 50)
local fixed = vim.api.nvim_buf_get_lines(buf, 0, 1, false)[1]
io.stdout:write(vim.json.encode({ found = found, fixed = fixed }) .. '\\n')
vim.cmd('qall!')
"""


def test_neovim_shows_findings_on_their_words_and_applies_a_fix(tmp_path: Path):
    nvim = Path(sys.executable).with_name("nvim")
    path = str(nvim) if nvim.exists() else shutil.which("nvim")
    if path is None:
        pytest.skip("Neovim is not installed")
    page = (ROOT / "docs" / "editors.md").read_text("utf-8")
    setup = re.search(r"```lua\n(return \{.*?)```", page, re.DOTALL)
    assert setup is not None
    command = f"cmd = {{ '{sys.executable}', '-m', 'outreach_lint', 'server' }}"
    config = tmp_path / "config" / "nvim"
    (config / "lsp").mkdir(parents=True)
    (config / "lsp" / "outreach_lint.lua").write_text(setup[1].replace("cmd = { 'outreach-lint', 'server' }", command))
    (config / "init.lua").write_text("")
    (tmp_path / "drive.lua").write_text(DRIVE, "utf-8")
    (tmp_path / "zoë.txt").write_text(DRAFT, "utf-8")
    environment = {
        **os.environ,
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "LANG": "C.UTF-8",
    }
    run = subprocess.run(
        [path, "--headless", "-n", "-i", "NONE", "-S", "drive.lua"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        timeout=150,
        encoding="utf-8",
    )
    line = next((line for line in run.stdout.splitlines() if line.startswith("{")), None)
    assert line is not None, run.stderr
    seen = json.loads(line)
    assert ["exclamation-pileup", "!!"] in seen["found"]
    assert any(rule == "coffee-ask" and "coffee" in words for rule, words in seen["found"])
    assert seen["fixed"] == "Hi Zoë 👋🏽!"
