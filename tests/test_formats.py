"""The formats for programs, and what holds for all formats."""

from __future__ import annotations

import gc
import json as stdlib_json
import os
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator
from oracle import node_module, program
from sample import diagnostic, report

from outreach_lint.config import FailOn
from outreach_lint.diagnostic import Diagnostic
from outreach_lint.files import Trouble
from outreach_lint.output import FOR_PROGRAMS, FORMATS, QUIET, STATISTICS, github, json, junit, sarif
from outreach_lint.output.clean import clean, defused
from outreach_lint.output.columns import ColumnUnit, place
from outreach_lint.output.look import PLAIN, Look
from outreach_lint.output.report import Linted, Report
from outreach_lint.reading.source import Source
from outreach_lint.rule import Applicability, Edit, Severity, rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parent.parent
SCHEMA = stdlib_json.loads((ROOT / "docs" / "json.schema.json").read_text("utf-8"))
QUOTING = Look(quotes=True)

HOSTILE = {
    "terminal escapes": "\x1b[2J\x1b[31m\x9b1mZoë",
    "a link for the terminal": "\x1b]8;;https://evil.test\x1b\\Zoë\x1b]8;;\x07",
    "bidi overrides": "\u202eZoë\u2066\u200f\u061c",
    "what nobody sees": "Zo\u200bë\u00ad\ufeff\u2060\U000e0041",
    "commands of GitHub": "::error file=x::Zoë",
    "commands on a line of their own": "Zoë\n::add-mask::Zoë\r\n  ::stop-commands::x\r::debug::y",
    "old commands": "Zoë ##[error]x ##[group]y",
    "escapes of GitHub": "100% %0A%0D%25 %3A %2C Zoë, x: y",
    "HTML": "</p></style><script>alert('Zoë')</script><img src=x onerror=\"alert(1)\"><a href='javascript:x'>&lt;&#60;",
    "XML": "]]></failure><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;<![CDATA[Zoë",
    "templates": "{{ 7 * 7 }}{% raw %}{# Zoë #}${x}",
    "control characters": "Zoë\x00\x01\x08\x0b\x0c\x0e\x1f\x7f\x85",
    "lone surrogates": "Zoë\udcff\ud800",
    "no characters": "Zoë\ufffe\uffff\U0001ffff",
    "line ends of others": "Zoë\u2028x\u2029y\x0bz",
    "quotes": "\"Zoë\" 'x' `y` \\",
}
"""What a draft, a header, a file name or a message may hold."""


def text_of(report: Report, name: str, look: Look = PLAIN) -> str:
    return "\n".join(FORMATS[name](report, look)) + "\n"


def hostile_report(text: str) -> Report:
    """A report with a text wherever somebody else's text can be; no draft holds NUL, the reader refuses that."""
    within = text.replace("\0", "")
    head = f'Subject: {within}\nFrom: "{within}" <x@y.test>\nTo: {within}\n'
    draft = f"{head}\nHi {within},\n\nLiebe Zoë, {within}\n\n> {within}\n"
    start = draft.index("Liebe")
    fix = Edit(start, start + 5, text, Applicability.SAFE)
    found = Diagnostic(start, len(draft) - 4, "coffee-ask", Severity.ERROR, text, text, fix)
    linted = Linted(Source(f"{text}.eml", draft), (found,), FailOn.WARNING)
    unused = Diagnostic(0, 1, "unused-ignore", Severity.INFO, text, text)
    other = Linted(Source(f"{text}.toml", text), (unused,), FailOn.NEVER, is_draft=False)
    return Report((linted, other), (Trouble(f"{text}.txt", text), Trouble("", text)))


# All formats


@pytest.mark.parametrize("look", [PLAIN, QUOTING], ids=["plain", "quoting"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("formats", [FORMATS, QUIET, STATISTICS], ids=["findings", "quiet", "statistics"])
def test_nothing_hostile_passes_raw(formats: Mapping[str, Any], text: str, look: Look):
    found = hostile_report(text)
    for name, render in formats.items():
        for line in render(found, look):
            safe = line if name in FOR_PROGRAMS else defused(line)
            assert safe.replace("\u200b", "") == clean(line.replace("\u200b", "")), name
            safe.encode("utf-8")
            assert "##[" not in safe, name
            commands = re.match(r"\s*::", safe)
            assert not commands or (name == "github" and re.match("::(error|warning|notice)[ :]", safe)), name


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_each_format_stays_what_it_is(text: str):
    found = hostile_report(text)
    assert stdlib_json.loads(text_of(found, "json"))[0]["message"] == text
    assert [result["ruleId"] for result in results(found, QUOTING)] == ["coffee-ask", "unused-ignore"]
    assert len(ElementTree.fromstring(text_of(found, "junit"))) == 4
    assert len(text_of(found, "github").splitlines()) == 4
    assert text_of(found, "concise").count("\n") == 2
    page = Tags()
    page.feed(text_of(found, "html"))
    assert page.names.isdisjoint({"script", "img", "iframe", "object", "base", "link", "form", "input"})
    assert not any(name.startswith("on") or name in {"src", "style"} for name, _ in page.attributes)
    assert all(value.startswith("#") for name, value in page.attributes if name == "href")


class Tags(HTMLParser):
    """The tags and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes += ((name, value or "") for name, value in attrs)


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_of_nothing_is_one_too(name: str):
    for found in (Report(()), Report((), (Trouble("zoë.txt", "no such file"),))):
        assert isinstance(text_of(found, name), str)


@pytest.mark.parametrize("formats", [FORMATS, QUIET, STATISTICS], ids=["findings", "quiet", "statistics"])
def test_a_draft_is_let_go_when_it_is_written(formats: Mapping[str, Any]):
    def files(held: list[int]) -> Iterator[Linted]:
        alive: WeakSet[Source] = WeakSet()
        text = "Hi Zoë,\n\nGrüße 👋🏽 und a coffee?\n"
        for number in range(12):
            source = Source(f"entwürfe/zoë-{number}.txt", text)
            alive.add(source)
            gc.collect()
            held.append(len(alive))
            yield Linted(source, (diagnostic(text, "a coffee", fix="ein Kaffee"),), FailOn.WARNING)

    for name, render in formats.items():
        held: list[int] = []
        written = "".join(render(Report(files(held)), PLAIN))
        assert all(f"-{number}.txt" in written for number in range(12)), name
        assert len(held) == 12
        assert max(held) <= 3, name


@pytest.mark.parametrize("name", ["full", "concise", "json", "lsp"])
def test_what_needs_not_wait_is_there_before_the_next_draft_but_one(name: str):
    begun = 0

    def files() -> Iterator[Linted]:
        nonlocal begun
        for number in range(5):
            begun += 1
            yield Linted(Source(f"zoë-{number}.txt", "Größe"), (diagnostic("Größe", "ö"),), FailOn.WARNING)

    first = next(line for line in FORMATS[name](Report(files()), PLAIN) if "-0.txt" in line)
    assert first
    assert begun <= 2


# Columns

WAVING = "Hi 👋🏽 team, just checking in about synergy."
MIXED = "Café 😀 synergy e\u0301 synergy"


@pytest.mark.parametrize(
    ("line", "at", "codepoint", "utf16", "byte"),
    [
        ("synergy", 0, 1, 1, 1),
        (WAVING, WAVING.index("synergy"), 36, 38, 42),
        (MIXED, MIXED.index("synergy"), 8, 9, 12),
        (MIXED, MIXED.rindex("synergy"), 19, 20, 24),
        ("日本 Zoë", 3, 4, 4, 8),
        ("a\udcffb", 2, 3, 3, 3),
        ("a\ud800b", 2, 3, 3, 5),
        ("Zoë", 3, 4, 4, 5),
    ],
)
def test_columns_are_in_the_unit_that_is_asked_for(line: str, at: int, codepoint: int, utf16: int, byte: int):
    source = Source("zoë.txt", f"👋🏽 Grüße\r\n{line}\r\n")
    offset = source.line_start(2) + at
    found = {unit: place(source, offset, unit) for unit in ColumnUnit}
    assert found == {
        ColumnUnit.CODEPOINT: (2, codepoint),
        ColumnUnit.UTF16: (2, utf16),
        ColumnUnit.BYTE: (2, byte),
    }


@given(st.text(), st.text(st.characters(exclude_categories=["Cs"])))
def test_columns_count_what_an_encoder_counts(before: str, line: str):
    source = Source("zoë.txt", f"{before}\n{line}")
    last = re.split(r"\r\n|\r|\n", line)[-1]
    end = len(source.text)
    assert place(source, end, ColumnUnit.BYTE)[1] == len(last.encode()) + 1
    assert place(source, end, ColumnUnit.UTF16)[1] == len(last.encode("utf-16-le")) // 2 + 1


@pytest.mark.parametrize("name", ["full", "concise"])
def test_formats_for_people_count_columns_as_they_are_told(name: str):
    found = report(WAVING, diagnostic(WAVING, "synergy"))
    for unit, column in zip(ColumnUnit, (36, 38, 42), strict=True):
        first = next(FORMATS[name](found, Look(column_unit=unit)))
        assert first == f"entwürfe/zoë.txt:1:{column}: warning: coffee-ask: asks much"


# json


def test_json_is_as_its_schema_says():
    Draft202012Validator.check_schema(SCHEMA)
    validator = Draft202012Validator(SCHEMA)
    for text in HOSTILE.values():
        validator.validate(stdlib_json.loads(text_of(hostile_report(text), "json")))
    validator.validate(stdlib_json.loads(text_of(Report(()), "json")))


def test_the_schema_of_json_leaves_nothing_out():
    text = "a coffee, Zoë"
    [found] = stdlib_json.loads("".join(json.lines(report(text, diagnostic(text, "a coffee", fix="é")))))
    shapes = SCHEMA["$defs"]
    for shape, value in (("finding", found), ("place", found["start"]), ("fix", found["fix"])):
        assert list(shapes[shape]["properties"]) == shapes[shape]["required"] == list(value)
    described = (ROOT / "docs" / "json.md").read_text("utf-8")
    assert all(f"| `{name}` |" in described for name in found)


@pytest.mark.parametrize(
    "change",
    [
        {"severity": "note"},
        {"start": {"line": 0, "column": 1, "offset": 0}},
        {"fix": {}},
        {"rule": "Coffee Ask"},
        {"path": None},
        {"end": None},
    ],
)
def test_the_schema_of_json_takes_nothing_else(change: dict[str, object]):
    text = "a coffee, Zoë"
    [found] = stdlib_json.loads("".join(json.lines(report(text, diagnostic(text, "a coffee")))))
    assert Draft202012Validator(SCHEMA).is_valid([found, {**found, "more": 1}])
    assert not Draft202012Validator(SCHEMA).is_valid([{**found, **change}])


# sarif


def log(found: Report, look: Look = PLAIN) -> Any:
    return stdlib_json.loads(text_of(found, "sarif", look))


def results(found: Report, look: Look = PLAIN) -> Any:
    return log(found, look)["runs"][0]["results"]


SECRET = "Grüße 👋🏽 Zoë, a coffee\r\nfor us?\r\n"
TOLD = report(SECRET, diagnostic(SECRET, "a coffee\r\nfor us", fix="a question for Zoë", message="“a coffee for us”"))


def test_sarif_says_where_it_is_and_what_the_rule_looks_for_and_quotes_nothing():
    [result] = results(TOLD)
    rule = next(rule for rule in rules() if rule.name == "coffee-ask")
    assert result["message"]["text"].lower().startswith(rule.summary.removeprefix("Flags ").lower())
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "entw%C3%BCrfe/zo%C3%AB.txt", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 1, "startColumn": 15, "endLine": 2, "endColumn": 7},
    }
    assert (result["ruleId"], result["level"]) == ("coffee-ask", "warning")
    text = text_of(TOLD, "sarif")
    assert "for us" not in text
    assert "question for Zo" not in text


def test_sarif_quotes_the_draft_if_it_is_told_to():
    [result] = results(TOLD, QUOTING)
    assert result["message"]["text"] == "“a coffee for us”. Ask one thing."
    assert result["locations"][0]["physicalLocation"]["region"]["snippet"] == {"text": "a coffee\r\nfor us"}
    [change] = result["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 1, "startColumn": 15, "endLine": 2, "endColumn": 7},
            "insertedContent": {"text": "a question for Zoë"},
        }
    ]


def test_sarif_describes_the_rules_that_it_names():
    text = "a coffee, Zoë, or a tea"
    found = report(
        text,
        Diagnostic(0, 1, "phone-ask", Severity.ERROR, "m"),
        diagnostic(text, "a coffee"),
        Diagnostic(9, 10, "unused-ignore", Severity.INFO, "matches nothing", "Delete it."),
        diagnostic(text, "a tea"),
    )
    run = log(found)["runs"][0]
    described = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in described] == ["coffee-ask", "phone-ask", "unused-ignore"]
    assert [described[one["ruleIndex"]]["id"] for one in run["results"]] == [one["ruleId"] for one in run["results"]]
    assert described[0]["help"]["markdown"] == next(rule.page for rule in rules() if rule.name == "coffee-ask")
    assert run["results"][2]["message"]["text"] == "Matches nothing. Delete it."


def test_sarif_knows_a_finding_again_when_it_moves():
    def hashes(text: str) -> list[str]:
        places = [match.start() for match in re.finditer("a coffee", text)]
        found = (Diagnostic(at, at + 8, "coffee-ask", Severity.INFO, "m") for at in places)
        return [one["partialFingerprints"]["primaryLocationLineHash"] for one in results(report(text, *found))]

    line = "Zoë, a coffee?\n"
    assert hashes(line) == hashes(f"Grüße\n\n   {line}")
    assert len(set(hashes(f"{line}{line}a coffee\n"))) == 3
    assert hashes(line)[0] in hashes(line + line)


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("a b/zoë.txt", {"uri": "a%20b/zo%C3%AB.txt", "uriBaseId": "%SRCROOT%"}),
        ("a:b#c?d%.eml", {"uri": "a%3Ab%23c%3Fd%25.eml", "uriBaseId": "%SRCROOT%"}),
        ("../zoë.txt", {"uri": "../zo%C3%AB.txt", "uriBaseId": "%SRCROOT%"}),
        ("/büro/zoë.txt", {"uri": "file:///b%C3%BCro/zo%C3%AB.txt"}),
        ("C:\\a", {"uri": "file:///C:/a"}),
        ("C:/a b", {"uri": "file:///C:/a%20b"}),
        ("-", {"uri": "-", "uriBaseId": "%SRCROOT%"}),
        ("\udcff\n", {"uri": "%FF%0A", "uriBaseId": "%SRCROOT%"}),
        ("\ud800", {"uri": "%3F", "uriBaseId": "%SRCROOT%"}),
    ],
)
def test_sarif_writes_paths_as_uris(path: str, location: dict[str, str]):
    [result] = results(report("Zoë", diagnostic("Zoë", "Zoë"), path=path))
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == location


def test_sarif_says_what_could_not_be_done():
    [run] = log(Report((), (Trouble("fehlt ü.txt", "no such file"), Trouble("", "no model"))))["runs"]
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert [one["message"]["text"] for one in invocation["toolExecutionNotifications"]] == ["no such file", "no model"]
    assert log(report("Zoë"))["runs"][0]["invocations"][0]["executionSuccessful"] is True


LOGS = {
    "nothing": (Report(()), PLAIN),
    "told": (TOLD, PLAIN),
    "quoting": (TOLD, QUOTING),
    **{name: (hostile_report(text), QUOTING) for name, text in HOSTILE.items()},
}


@pytest.mark.parametrize("name", LOGS)
def test_sarif_is_valid_by_the_official_schema(name: str):
    schema = node_module("@microsoft/jest-sarif") / "lib" / "schemas" / "sarif-2.1.0-rtm.5.json"
    Draft4Validator(stdlib_json.loads(schema.read_text("utf-8-sig"))).validate(log(*LOGS[name]))


def test_sarif_is_valid_by_the_rules_of_microsofts_validator(tmp_path: Path):
    node_module("@microsoft/sarif-multitool")
    tool = node_module("@microsoft/sarif-multitool-linux") / "Sarif.Multitool"
    tool.chmod(0o755)
    for number, (found, look) in enumerate(LOGS.values()):
        (tmp_path / f"{number}.sarif").write_text(text_of(found, "sarif", look), "utf-8")
    command = [tool, "validate", str(tmp_path / "*.sarif"), "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"]
    said = subprocess.run(
        [*command, "-o", str(tmp_path / "said.json")],
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    verdict = stdlib_json.loads((tmp_path / "said.json").read_text("utf-8-sig"))["runs"][0]
    assert f"{len(LOGS)} files scanned" in said.stdout
    faults = [one for one in verdict["results"] if one["message"]["id"] != "Warning_ProvideToolnformationUri"]
    assert [(one["ruleId"], one["locations"]) for one in faults] == []  # the project has no page to name


# github


@pytest.mark.parametrize(
    ("name", "properties", "message", "command"),
    [
        ("notice", {}, "Grüße", "::notice::Grüße"),
        ("error", {"file": "a,b:c%.txt"}, "100%", "::error file=a%2Cb%3Ac%25.txt::100%25"),
        (
            "warning",
            {"title": "x\r\ny", "line": "3"},
            "a\r\nb: c, d",
            "::warning title=x%0D%0Ay,line=3::a%0D%0Ab: c, d",
        ),
        ("error", {"file": ""}, "::stop-commands::x", "::error::::stop-commands::x"),
        ("error", {}, "%0A%25", "::error::%250A%2525"),
    ],
)
def test_github_escapes_what_a_command_is_made_of(name: str, properties: dict[str, str], message: str, command: str):
    assert github.command(name, properties, message) == command


def test_github_has_a_command_for_each_finding():
    text = "Grüße 👋🏽 a coffee\nund a tea\nfür Zoë"
    found = report(
        text,
        diagnostic(text, "a coffee", severity=Severity.ERROR),
        diagnostic(text, "a tea\nfür", severity=Severity.INFO),
    )
    assert list(github.lines(found)) == [
        "::error title=coffee-ask,file=entwürfe/zoë.txt,line=1,endLine=1,col=10,endColumn=18::"
        "asks much%0AAsk one thing.",
        "::notice title=coffee-ask,file=entwürfe/zoë.txt,line=2,endLine=3::asks much%0AAsk one thing.",
    ]
    troubles = Report((), (Trouble("fehlt, ü.txt", "no such file"), Trouble("", "no model")))
    assert list(github.lines(troubles)) == ["::error file=fehlt%2C ü.txt::no such file", "::error::no model"]


def test_github_prints_what_its_own_toolkit_prints(tmp_path: Path):
    core = node_module("@actions/core")
    given = [
        (name, {"title": text, "file": text, "startLine": 3, "endLine": 3, "startColumn": 1, "endColumn": 9}, text)
        for name in ("error", "warning", "notice")
        for text in (*HOSTILE.values(), "Grüße, 100% 'x'\nzweite: Zeile\r\n")
        if not re.search("[\ud800-\udfff]", text)  # JavaScript prints halves of pairs as U+FFFD, and so does not say
    ]
    script = tmp_path / "print.mjs"
    entry = stdlib_json.dumps((core / "lib" / "core.js").as_uri())
    script.write_text(
        f"import * as core from {entry};\n"
        "import {readFileSync} from 'node:fs';\n"
        "for (const [name, properties, message] of JSON.parse(readFileSync(process.argv[2], 'utf-8')))\n"
        "  core[name](message, properties);\n"
    )
    (tmp_path / "given.json").write_text(stdlib_json.dumps(given))
    printed = subprocess.run(["node", script, tmp_path / "given.json"], capture_output=True, check=True)
    names = {"startLine": "line", "endLine": "endLine", "startColumn": "col", "endColumn": "endColumn"}
    ours = [
        github.command(name, {names.get(key, key): str(value) for key, value in properties.items()}, message)
        for name, properties, message in given
    ]
    assert printed.stdout.decode() == "".join(f"{line}\n" for line in ours)


# junit


def test_junit_fails_where_the_exit_code_does():
    text = "a coffee\nfür Zoë"
    found = (diagnostic(text, "a coffee", severity=Severity.ERROR), diagnostic(text, "Zoë", severity=Severity.INFO))
    drafts = (
        Linted(Source("entwürfe/zoë.txt", text), found, FailOn.WARNING),
        Linted(Source("łukasz.txt", text), found, FailOn.NEVER),
        Linted(Source("klar.txt", text), (), FailOn.WARNING),
    )
    root = ElementTree.fromstring(text_of(Report(drafts, (Trouble("fehlt.txt", "no such file"),)), "junit"))
    counted = [[element.get(name) for name in ("name", "tests", "failures", "errors")] for element in (root, *root)]
    assert counted == [
        ["outreach-lint", "6", "1", "1"],
        ["entwürfe/zoë.txt", "2", "1", "0"],
        ["łukasz.txt", "2", "0", "0"],
        ["klar.txt", "1", "0", "0"],
        ["fehlt.txt", "1", "0", "1"],
    ]
    first, second = root[0]
    assert dict(first.attrib) == {
        "name": "coffee-ask at line 1, column 1",
        "classname": "entwürfe/zoë.txt",
        "file": "entwürfe/zoë.txt",
        "line": "1",
    }
    [failure] = first
    assert (failure.tag, failure.attrib, failure.text) == (
        "failure",
        {"message": "asks much", "type": "error"},
        "Ask one thing.",
    )
    assert [(one.tag, one.text) for one in second] == [("system-out", "info: asks much. Ask one thing.")]


@given(st.text())
def test_junit_is_xml_whatever_the_text(text: str):
    found = report(text + "Zoë", Diagnostic(0, 1, "coffee-ask", Severity.ERROR, text, text), path=text)
    root = ElementTree.fromstring("\n".join(junit.lines(found)))
    assert root[0][0][0].get("message") is not None


def test_junit_is_well_formed_by_another_parser(tmp_path: Path):
    xmllint = program("xmllint")
    for number, text in enumerate(HOSTILE.values()):
        (tmp_path / f"{number}.xml").write_text(text_of(hostile_report(text), "junit"), "utf-8")
    said = subprocess.run(
        [xmllint, "--noout", *sorted(tmp_path.iterdir())], capture_output=True, text=True, check=False
    )
    assert (said.returncode, said.stderr) == (0, "")


# Properties


@given(st.text(), st.text(), st.integers(0, 400), st.integers(0, 400))
def test_any_text_makes_clean_lines_in_every_format(text: str, said: str, start: int, length: int):
    draft = f"Hi Zoë,\n\n{text}"
    start = min(start, len(draft))
    end = min(start + length, len(draft))
    found = Diagnostic(start, end, "coffee-ask", Severity.INFO, said, said, Edit(start, end, said))
    for name in ("sarif", "github", "junit"):
        for line in FORMATS[name](report(draft, found, path=said or "x"), QUOTING):
            assert clean(line.replace("\u200b", "")) == line.replace("\u200b", "")


def test_sarif_is_pure():
    assert list(sarif.lines(TOLD)) == list(sarif.lines(TOLD))
