"""Nothing that a draft, a file name or a config holds reaches a terminal, a log, a page or a program as more than text.

One table: each kind of hostile text, in every place where somebody else's text can stand, through every output. Whether
an output is what it says it is, others judge: parsers that are not ours.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tomllib
import unicodedata
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result
from lsprotocol import types
from lsprotocol.converters import get_converter
from test_formats import HOSTILE

from outreach_lint import cli
from outreach_lint.ignores import NAME as IGNORES
from outreach_lint.output import FORMATS, STATISTICS
from outreach_lint.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

TEXTS = {
    **HOSTILE,
    "sections of GitLab": "\x1b[0Ksection_start:1:zoë[collapsed=true]\r\x1b[0KZoë",
    "commands of Azure and TeamCity": "##vso[task.setvariable variable=x]Zoë ##teamcity[buildStop]",
    "a hint in Markdown": "![Zoë](https://evil.test/x.png) [a](command:x) <img src=x>",
    "what a shell would do": "$(touch böse) `touch böse` ; touch böse | touch böse",
    "signs of formats": "100% %s %n {0} {{x}} \\x1b[31m \\u202e Zoë",
    "a place in another file": "/etc/passwd:1:1: error: Zoë",
}
NAMES = [
    "-rf",
    "--fix",
    "a,b",
    "a:1:2",
    'a"b',
    "a'b",
    "100%",
    "a b\tc",
    "#zoë",
    "?x=1&y",
    "[a]*",
    "~",
    "@zoë",
    "\udcff\udcfe",
]
EVERY = ["exclamation-pileup", "placeholder-left-in", "shouting"]
IN_A_LOG = {
    "GITHUB_ACTIONS": "true",
    "TF_BUILD": "True",
    "FORCE_COLOR": None,
    "NO_COLOR": None,
    "OUTREACH_LINT_MODEL": None,
}


def name_of(text: str) -> str:
    """A file name that holds as much of a text as a file name can."""
    name = (
        text.replace("/", "∕")
        .replace("\0", "")
        .encode("utf-8", "surrogateescape" if "\ud800" not in text else "replace")
    )
    return os.fsdecode(name[:200])


def draft(text: str) -> str:
    within = text.replace("\0", "")
    return (
        f'From: "{within}" <zoe@laka.example>\nTo: {within} <x@y.example>\nSubject: QUICK {within} QUESTION\n'
        f"Attachments: {within}.pdf\n\nHi {within} Zoë!!\n\nI read about [{within}] and {within}. COULD I BUY YOU "
        f"a coffee, {within}, next week??? I baked REALLY GOOD rye.\n\n> {within}\n\n{within} Łukasz\n"
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of drafts with each of the texts in them and in their names, under a config with each of them."""
    monkeypatch.chdir(tmp_path)
    for number, text in enumerate((*TEXTS.values(), *NAMES)):
        raw = draft(text if number < len(TEXTS) else "Zoë").encode(
            "utf-8", "surrogateescape" if "\ud800" not in text else "replace"
        )
        Path(f"{name_of(text)}.txt").write_bytes(raw)
    drafts = [
        f"[drafts.{quoted(f'*{number}')}]\ncompany = {quoted(text)}\n" for number, text in enumerate(TEXTS.values())
    ]
    Path("outreach-lint.toml").write_text(
        f'select = {json.dumps(EVERY)}\n[context]\nrecipient = "Zoë"\n{"".join(drafts)}', "utf-8"
    )
    return tmp_path


def run(*args: str, stdin: bytes | None = None) -> Result:
    return CliRunner(env=IN_A_LOG).invoke(cli.main, args, input=stdin)


def is_seen(char: str) -> bool:
    """Whether a character is one that is seen, stays in its place and does nothing."""
    return unicodedata.category(char) not in {"Cc", "Cf", "Zl", "Zp", "Cs"} or char in "\n\u200b"


def assert_harmless(raw: bytes, commands: str = "") -> None:
    text = raw.decode("utf-8")
    assert not [hex(ord(char)) for char in text if not is_seen(char)]
    assert not re.search(r"##\w*\[", text)
    said = [line for line in text.split("\n") if re.match(r"\s*::", line)]
    assert all(commands and re.match(f"::({commands})[ :]", line) for line in said)


def concise_of(text: str) -> int:
    lines = text.splitlines()
    assert all(re.fullmatch(r".+:\d+:\d+: (error|warning|info): [a-z-]+: .+", line) for line in lines)
    return len(lines)


def json_of(text: str) -> int:
    return len(json.loads(text))


def sarif_of(text: str) -> int:
    [run] = json.loads(text)["runs"]
    for result in run["results"]:
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri)
    return len(run["results"])


COMMAND = re.compile(r"::(?P<name>[a-z]+)(?: (?P<properties>[^:]*))?::(?P<message>.*)")


def github_of(text: str) -> int:
    """How many commands GitHub's runner sees, by its own rules."""
    lines = text.splitlines()
    for line in lines:
        command = COMMAND.fullmatch(line)
        assert command is not None
        assert command["name"] in {"error", "warning", "notice"}
        keys = [one.partition("=")[0] for one in (command["properties"] or "").split(",")]
        assert keys in (["title", "file", "line", "endLine", "col", "endColumn"], ["title", "file", "line", "endLine"])
    return len(lines)


def junit_of(text: str) -> int:
    cases = ElementTree.fromstring(text).iter("testcase")
    if shutil.which("xmllint"):
        assert subprocess.run(["xmllint", "--noout", "-"], input=text.encode(), capture_output=True).stderr == b""
    return sum(" at line " in (case.get("name") or "") for case in cases)


def lsp_of(text: str) -> int:
    sent = [get_converter().structure(json.loads(line), types.PublishDiagnosticsParams) for line in text.splitlines()]
    for each in sent:
        assert re.fullmatch(r"file:///[A-Za-z0-9._~/%'!()*@$+;=-]+", each.uri), each.uri
        assert all(is_seen(char) for found in each.diagnostics for char in found.message)
        for found in each.diagnostics:
            json.dumps(found.data, ensure_ascii=False).encode("utf-8")
    return sum(len(each.diagnostics) for each in sent)


class Page(HTMLParser):
    """What a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {(name, value or "") for name, value in attrs}


def html_of(text: str) -> None:
    page = Page()
    page.feed(text)
    page.close()
    assert page.tags.isdisjoint(
        {"script", "img", "iframe", "object", "embed", "base", "link", "form", "input", "svg/onload"}
    )
    assert not [name for name, _ in page.attributes if name.startswith("on") or name in {"src", "srcset", "action"}]
    assert all(value.startswith("#") for name, value in page.attributes if name in {"href", "xlink:href"})


PARSERS: dict[str, Callable[[str], int | None]] = {
    "concise": concise_of,
    "json": json_of,
    "sarif": sarif_of,
    "github": github_of,
    "junit": junit_of,
    "lsp": lsp_of,
    "html": html_of,
}


MORE = {"full": "--verbose", "sarif": "--quote-drafts"}
"""By which flag a format says more."""


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_shows_all_and_passes_nothing_raw(name: str, folder: Path):
    expected = len(json.loads(run("check", "--output-format", "json").stdout))
    assert expected > 2 * len(TEXTS)
    done = run("check", "--output-format", name)
    assert done.exit_code == 1
    assert_harmless(done.stdout_bytes, "error|warning|notice" if name == "github" else "")
    assert_harmless(done.stderr_bytes)
    if name in PARSERS:
        assert PARSERS[name](done.stdout) in {expected, None}
    if name in MORE:
        more = run("check", "--output-format", name, MORE[name])
        assert_harmless(more.stdout_bytes)
        assert_harmless(more.stderr_bytes)
        assert len(more.output_bytes) > len(done.output_bytes)
    run("check", "--output-format", name, "--output-file", "bericht")
    assert Path("bericht").read_bytes() == done.stdout_bytes


@pytest.mark.parametrize("name", STATISTICS)
def test_statistics_pass_nothing_raw(name: str, folder: Path):
    done = run("check", "--statistics", "--output-format", name)
    assert_harmless(done.stdout_bytes)
    assert name != "json" or len(json.loads(done.stdout)["drafts"]) == len(TEXTS) + len(NAMES)


def test_the_list_of_files_has_a_line_for_each(folder: Path):
    done = run("check", "--show-files")
    assert_harmless(done.stdout_bytes)
    assert len(done.stdout.splitlines()) == len(TEXTS) + len(NAMES)


def test_a_diff_in_a_log_passes_nothing_raw_and_one_in_a_file_is_exact(folder: Path, monkeypatch: pytest.MonkeyPatch):
    shown = run("check", "--diff", "--select", "exclamation-pileup")
    assert shown.exit_code == 1
    assert_harmless(shown.stdout_bytes)
    monkeypatch.setattr(cli, "is_kept", lambda stream: True)
    kept = run("check", "--diff", "--select", "exclamation-pileup")
    assert b"\x1b[2J" in kept.stdout_bytes
    assert kept.stdout_bytes.count(b"\n--- ") == shown.stdout_bytes.count(b"\n--- ")
    assert all(
        is_seen(char)
        for line in kept.stdout_bytes.split(b"\n")
        if line[:4] in (b"--- ", b"+++ ")
        for char in line.decode()
    )


def test_what_could_not_be_done_is_said_without_what_it_is_about(folder: Path):
    for text in TEXTS.values():
        Path(f"{name_of(text)}.txt").write_bytes(b"")
    for args in (
        [],
        ["--output-format", "sarif"],
        ["--output-format", "github"],
        ["--output-format", "junit"],
        ["--fix"],
    ):
        done = run("check", *args)
        assert done.exit_code == 2
        assert_harmless(done.stdout_bytes, "error|warning|notice" if "github" in args else "")
        assert_harmless(done.stderr_bytes)
        assert done.stderr.count("\n") >= len(TEXTS)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_what_is_wrong_with_a_config_or_a_flag_is_said_on_one_clean_line(text: str, folder: Path):
    within = text.replace("\0", "").encode("utf-8", "replace").decode()
    configs = [
        f"{quoted(within)} = 1",
        f"[rules.{quoted(within)}]",
        f"select = [{quoted(within)}]",
        f"[context]\nstage = {quoted(within)}",
    ]
    configs += [f"[context]\nposting = {quoted(within)}", within, f"fail-on = {quoted(within)}"]
    for config in configs:
        Path("outreach-lint.toml").write_text(config, "utf-8")
        done = run("check", "--select", "shouting", "#zoë.txt")
        assert_harmless(done.stdout_bytes + done.stderr_bytes)
        assert done.exit_code in {0, 1, 2}
    Path("outreach-lint.toml").unlink()
    flags = ["--select", "--ignore", "--config", "--posting", "--applied", "--stdin-filename", "--output-file"]
    for flag in flags:
        at = f"fehlt/{within}" if flag == "--output-file" else within
        done = run("check", flag, at, "#zoë.txt" if flag != "--stdin-filename" else "-", stdin=b"Hi Zoe!!")
        assert_harmless(done.stdout_bytes + done.stderr_bytes)
    for args in (["rule", "--", within], ["config", "--", within or "x"], ["check", "--", f"{within}/fehlt"]):
        done = run(*args)
        assert_harmless(done.stdout_bytes + done.stderr_bytes)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_what_click_says_of_arguments_is_clean_too(text: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: Any):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    within = text.replace("\0", "")
    for args in (["check", f"--{within}"], ["config", "a", within], ["check", "--fail-on", within], [within or "x"]):
        monkeypatch.setattr("sys.argv", ["outreach-lint", *args])
        with pytest.raises(SystemExit) as ended:
            cli.run()
        seen = capsysbinary.readouterr()
        assert ended.value.code == 2
        assert seen.out == b""
        assert_harmless(seen.err)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_settings_are_shown_as_they_are_in_toml_that_is_clean(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    within = text.encode("utf-8", "replace").decode()
    Path("outreach-lint.toml").write_text(
        f"[context]\ncompany = {quoted(within)}\n[rules.shouting]\nallow = [{quoted(within)}]\n", "utf-8"
    )
    done = run("config", "zoë.txt")
    assert_harmless(done.stdout_bytes + done.stderr_bytes)
    if done.exit_code == 0:
        shown = tomllib.loads(done.stdout)
        assert shown["context"]["company"] == within


@pytest.mark.parametrize("text", [*TEXTS.values(), *NAMES], ids=[*TEXTS, *map(ascii, NAMES)])
def test_an_ignore_file_is_clean_and_lets_stand_what_was_found_in_that_file_alone(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    name = f"{name_of(text)}.txt"
    for path in (name, "andere.txt"):
        Path(path).write_bytes(draft(text).encode("utf-8", "surrogateescape" if "\ud800" not in text else "replace"))
    run("check", "--select", "exclamation-pileup,placeholder-left-in", "--add-ignores", "--", name)
    raw = Path(IGNORES).read_bytes()
    assert all(is_seen(char) for char in raw.decode("utf-8"))
    entries = tomllib.loads(raw.decode())["ignore"]
    assert len(entries) >= 1
    found = json.loads(
        run("check", "--select", "exclamation-pileup,placeholder-left-in", "--output-format", "json").stdout
    )
    assert {one["path"] for one in found if one["rule"] != "unused-ignore"} == {"andere.txt"}
    assert not [one for one in found if one["rule"] == "unused-ignore"]


def test_a_string_in_toml_is_read_as_what_it_was():
    for text in TEXTS.values():
        whole = text.encode("utf-8", "replace").decode()
        written = quoted(whole)
        assert tomllib.loads(f"x = {written}")["x"] == whole
        assert all(map(is_seen, written))
    assert tomllib.loads("x = " + quoted("Zo\udceb"))["x"] == "Zoë"
    assert quoted("Zoë\ufe0f\U0001f600\u202e\x7f") == '"Zoë\\uFE0F😀\\u202E\\u007F"'


def test_a_file_is_mended_whatever_its_name_is(folder: Path):
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    done = run("check", "--fix", "--select", "exclamation-pileup")
    assert_harmless(done.stdout_bytes + done.stderr_bytes)
    after = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert before.keys() == after.keys()
    assert not Path("böse").exists()
    assert sum(before[name] != after[name] for name in before) >= len(NAMES)
