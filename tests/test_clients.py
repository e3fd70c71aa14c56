"""What the editors that docs/editors.md has recipes for make of `concise`, with those recipes."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING

from oracle import node_module, program
from recipe import recipe
from sample import diagnostic

from outreach_lint.config import FailOn
from outreach_lint.output import concise
from outreach_lint.output.columns import ColumnUnit
from outreach_lint.output.look import Look
from outreach_lint.output.report import Linted, Report
from outreach_lint.reading.source import Source
from outreach_lint.rule import Severity

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Hi 👋🏽 Zoë,\n\n\tdie 日本 Größe: a tea\nCafe\u0301 😀 grab a coffee?\n"
FOUND = [("a tea", Severity.INFO), ("a coffee", Severity.ERROR), ("coffee", Severity.WARNING)]
NAMES = ("zoë.txt", "a b/it's (2).eml")


def lint(folder: Path, unit: ColumnUnit) -> str:
    """The lines on some drafts in a folder, named by their paths in it."""
    drafts = []
    for name in NAMES:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(TEXT, "utf-8")
        found = tuple(diagnostic(TEXT, words, severity=severity, message=f"“{words}”") for words, severity in FOUND)
        drafts.append(Linted(Source(name, TEXT), found, FailOn.WARNING))
    lines = concise.lines(Report(tuple(drafts)), Look(column_unit=unit))
    return "".join(f"{line}\n" for line in lines)


def expected() -> list[list[str]]:
    """The file, the first letter of the severity, the message, and the words that the editor should point at."""
    return [[name, str(severity)[0], f"coffee-ask: “{words}”", words] for name in NAMES for words, severity in FOUND]


def test_vims_quickfix_list_points_at_the_words(tmp_path: Path):
    vim = program("vim")
    (tmp_path / "found").write_text(lint(tmp_path, ColumnUnit.BYTE), "utf-8")
    efm = next(
        line for line in recipe("editors.md", "vim", "set makeprg").split("\n") if line.startswith("set errorformat")
    )
    script = f"""\
set encoding=utf-8
{efm}
cfile found
let result = []
for one in getqflist()
  execute 'cc' len(result) + 1
  call add(result, [bufname(one.bufnr), one.type, one.text, getline('.')[col('.') - 1 :]])
endfor
call writefile([json_encode(result)], 'said')
qall!
"""
    (tmp_path / "drive.vim").write_text(script, "utf-8")
    subprocess.run(
        [vim, "-Nu", "NONE", "-i", "NONE", "-n", "--not-a-term", "-es", "-S", "drive.vim"],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=30,
    )
    said = json.loads((tmp_path / "said").read_text("utf-8"))
    assert_points(said)


def assert_points(said: list[list[str]]) -> None:
    """Each entry names the file, severity and message, and what stands where it points begins with the words."""
    assert [[name, kind, message] for name, kind, message, _ in said] == [one[:3] for one in expected()]
    for (_, _, _, pointed), (_, _, _, words) in zip(said, expected(), strict=True):
        assert pointed.startswith(words)


def test_emacs_compilation_points_at_the_words(tmp_path: Path):
    emacs = program("emacs")
    (tmp_path / "found").write_text(lint(tmp_path, ColumnUnit.CODEPOINT), "utf-8")
    hook = recipe("editors.md", "elisp", "(setq compile-command")
    script = f"""\
(set-language-environment "UTF-8")
(require 'compile)
(require 'json)
{hook}
(let ((said nil))
  (with-current-buffer (get-buffer-create "*found*")
    (setq default-directory {json.dumps(f"{tmp_path}/")})
    (insert-file-contents "found")
    (compilation-mode)
    (let ((inhibit-read-only t)) (compilation-parse-errors (point-min) (point-max)))
    (goto-char (point-min))
    (while (not (eobp))
      (let* ((text (buffer-substring-no-properties (point) (line-end-position)))
             (kind (compilation--message->type (get-text-property (point) 'compilation-message))))
        (save-window-excursion
          (compile-goto-error)
          (push (list text kind (file-relative-name buffer-file-name {json.dumps(str(tmp_path))})
                      (buffer-substring-no-properties (point) (line-end-position)))
                said)))
      (forward-line)))
  (with-temp-file "said" (insert (json-encode (vconcat (nreverse said))))))
"""
    (tmp_path / "drive.el").write_text(script, "utf-8")
    done = subprocess.run(
        [emacs, "-Q", "--batch", "-l", "drive.el"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads((tmp_path / "said").read_text("utf-8"))
    kinds = {0: "i", 1: "w", 2: "e"}
    assert_points(
        [[name, kinds[kind], text.partition(": ")[2].partition(": ")[2], pointed] for text, kind, name, pointed in said]
    )


def matcher() -> dict[str, object]:
    task = json.loads(recipe("editors.md", "json", '{\n  "version": "2.0.0"'))["tasks"][0]
    assert "--column-unit utf16" in task["command"]
    found: dict[str, object] = task["problemMatcher"]
    return found


def pointed_utf16(name: str, line: int, column: int) -> str:
    units = TEXT.split("\n")[line - 1].encode("utf-16-le")
    return units[2 * (column - 1) :].decode("utf-16-le")


def test_the_pattern_for_vs_code_points_at_the_words(tmp_path: Path):
    pattern = matcher()["pattern"]
    assert isinstance(pattern, dict)
    said = []
    for line in lint(tmp_path, ColumnUnit.UTF16).splitlines():
        match = re.match(pattern["regexp"], line)
        assert match is not None
        part = {name: match[group] for name, group in pattern.items() if name != "regexp"}
        pointed = pointed_utf16(part["file"], int(part["line"]), int(part["column"]))
        said.append([part["file"], part["severity"][0], f"{part['code']}: {part['message']}", pointed])
    assert_points(said)


def test_the_problem_matcher_for_vs_code_points_at_the_words(tmp_path: Path):
    module = node_module("@rushstack/problem-matcher")
    given = {
        "definition": {"name": "outreach-lint", **matcher()},
        "lines": lint(tmp_path, ColumnUnit.UTF16).splitlines(),
        "windows": ["C:\\x y\\zoë.txt:3:36: warning: coffee-ask: a: b", "a:b.eml:1:2: error: coffee-ask: x"],
    }
    (tmp_path / "given.json").write_text(json.dumps(given))
    script = tmp_path / "drive.cjs"
    script.write_text(
        f"const {{parseProblemMatchersJson}} = require({json.dumps(str(module))});\n"
        "const {definition, lines, windows} = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf-8'));\n"
        "const [matcher] = parseProblemMatchersJson([definition]);\n"
        "console.log(JSON.stringify([lines, windows].map(all => all.map(line => matcher.exec(line + '\\n')))));\n"
    )
    done = subprocess.run(["node", script, tmp_path / "given.json"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found, windows = json.loads(done.stdout)
    assert_points(
        [
            [
                one["file"],
                one["severity"][0],
                f"{one['code']}: {one['message']}",
                pointed_utf16(one["file"], one["line"], one["column"]),
            ]
            for one in found
        ]
    )
    assert [(one["file"], one["line"], one["column"]) for one in windows] == [
        ("C:\\x y\\zoë.txt", 3, 36),
        ("a:b.eml", 1, 2),
    ]
