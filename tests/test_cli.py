from __future__ import annotations

import gc
import io
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import pytest
import sample
from click.testing import CliRunner, Result

import outreach_lint
from outreach_lint import cli, progress
from outreach_lint import run as run_of_drafts
from outreach_lint.output import FORMATS
from outreach_lint.output.report import Linted
from outreach_lint.streams import Writer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from outreach_lint.reading.source import Source

SILENT = {"GITHUB_ACTIONS": None, "FORCE_COLOR": None, "NO_COLOR": None, "OUTREACH_LINT_MODEL": None}
CLEAR = "Hi Zoë,\n\nDie Größe 👋🏽 passt.\n"
CALL = "Hi Zoë,\n\nGrüße 👋🏽 a call?\n"
TEA = "Hi Zoë,\n\na tea?\n"
COFFEE = "Hi Zoë,\n\na coffee?\n"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sample.use(monkeypatch, sample.RULES)


def run(*args: str, stdin: str | bytes | None = None, env: dict[str, str] | None = None) -> Result:
    return CliRunner(env={**SILENT, **(env or {})}).invoke(cli.main, args, input=stdin)


def check(*args: str, stdin: str | bytes | None = None, env: dict[str, str] | None = None) -> Result:
    return run("check", *args, stdin=stdin, env=env)


def write(path: str, text: str | bytes) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(text if isinstance(text, bytes) else text.encode())


def concise(*args: str) -> list[str]:
    return check("--output-format", "concise", *args).stdout.splitlines()


# Findings and exit codes


def test_findings_go_to_standard_output_and_make_the_exit_code_1():
    write("zoë.txt", CALL)
    result = check()
    assert result.stdout == (
        "zoë.txt:3:10: error: call-ask: asks for “a call”\n"
        "  |\n"
        "3 | Grüße 👋🏽 a call?\n"
        "  |          ^^^^^^\n"
        "help: Leave out the call-ask.\n"
        "3 - Grüße 👋🏽 a call?\n"
        "3 + Grüße 👋🏽 a question?\n"
        "\n"
        "Found 1 error in 1 draft.\n"
        "1 can be fixed with --fix --unsafe-fixes.\n"
    )
    assert (result.stderr, result.exit_code) == ("", 1)


def test_without_findings_the_exit_code_is_0():
    write("zoë.txt", CLEAR)
    result = check("zoë.txt")
    assert (result.stdout, result.stderr, result.exit_code) == ("All clear: 1 draft.\n", "", 0)


@pytest.mark.parametrize(
    ("text", "fail_on", "code"),
    [
        (COFFEE, None, 0),
        (COFFEE, "info", 1),
        (TEA, None, 1),
        (TEA, "error", 0),
        (CALL, "error", 1),
        (CALL, "never", 0),
    ],
)
def test_only_findings_at_or_above_fail_on_make_the_exit_code_1(text: str, fail_on: str | None, code: int):
    write("zoë.txt", text)
    result = check(*(("--fail-on", fail_on) if fail_on else ()))
    assert result.exit_code == code
    assert result.stdout.startswith("zoë.txt:3:")


def test_fail_on_is_that_of_each_drafts_config():
    write("a/outreach-lint.toml", 'fail-on = "never"')
    write("a/zoë.txt", CALL)
    assert check().exit_code == 0
    write("b/zoë.txt", CALL)
    assert check().exit_code == 1
    assert check("--fail-on", "never").exit_code == 0


def test_exit_zero_is_for_findings_and_not_for_errors():
    write("zoë.txt", CALL)
    assert check("--exit-zero").exit_code == 0
    assert check("--exit-zero", "zoë.txt", "fehlt.txt").exit_code == 2


def test_drafts_are_shown_in_order_however_they_are_named():
    for name in ("b/zoë.txt", "a/łukasz.eml", "c.md"):
        write(name, CALL)
    expected = ["a/łukasz.eml", "b/zoë.txt", "c.md"]
    assert [line.split(":")[0] for line in concise("c.md", "b", "a")] == expected
    assert [line.split(":")[0] for line in concise()] == expected


def test_quiet_shows_findings_only():
    write("zoë.txt", TEA)
    assert check("-q").stdout.endswith("question?\n\n")
    write("zoë.txt", CLEAR)
    assert check("-q").stdout == ""


# Bad input

BAD_FILES = {
    "fehlt.txt": (None, "no such file or folder; check the name"),
    "leer.txt": (b"", "empty"),
    "binär.txt": (b"Hi\x00Zo\xc3\xab", "NUL"),
    "datei.pdf": (b"%PDF-1.7\n", "PDF"),
    "zeichen.eml": (
        b"Subject: Hi\nMIME-Version: 1.0\nContent-Type: text/plain; charset=x-klingon\n\nZo\xeb, a call?\n",
        "x-klingon",
    ),
    "geheim.eml": (
        b"Subject: Hi\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"\n\n'
        b"--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n"
        b"--b\nContent-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\nx\n--b--\n",
        "encrypted",
    ),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_what_cannot_be_read_is_one_line_and_exit_code_2_and_the_others_are_linted(name: str):
    raw, said = BAD_FILES[name]
    if raw is not None:
        write(name, raw)
    write("zoë.txt", CALL)
    result = check("--output-format", "concise", name, "zoë.txt")
    assert result.exit_code == 2
    assert result.stdout == "zoë.txt:3:10: error: call-ask: asks for “a call”\n"
    [line] = result.stderr.splitlines()
    assert line.startswith(f"error: {name}: ")
    assert said in line


def test_a_body_over_the_limit_is_an_error():
    write("outreach-lint.toml", "max-characters = 20")
    write("zoë.txt", "Größe " * 20)
    write("kurz.txt", CLEAR[:20])
    result = check()
    assert result.exit_code == 2
    assert result.stderr.startswith("error: zoë.txt: ")
    assert "20" in result.stderr
    assert result.stdout == "Nothing found in 1 draft, but not everything could be linted.\n"


def test_a_folder_without_drafts_is_an_error():
    Path("leer").mkdir()
    result = check("leer")
    assert result.exit_code == 2
    assert result.stdout == "Nothing could be linted.\n"
    assert result.stderr.startswith("error: leer: no drafts (*.txt, *.eml, *.md) here")


def test_a_bad_config_is_named_once_and_the_drafts_of_others_are_linted():
    write("gut/zoë.txt", CALL)
    write("schlecht/outreach-lint.toml", 'selekt = ["all"]')
    write("schlecht/a.txt", CALL)
    write("schlecht/tief/b.txt", CALL)
    result = check("--output-format", "concise")
    assert result.exit_code == 2
    assert result.stdout == "gut/zoë.txt:3:10: error: call-ask: asks for “a call”\n"
    [line] = result.stderr.splitlines()
    assert line.startswith("error: schlecht/outreach-lint.toml: unknown setting 'selekt'; did you mean 'select'?")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--select", "call-aks"), "error: --select: unknown rule 'call-aks'; did you mean 'call-ask'? choices: all, "),
        (("--ignore", "coffee,tee-ask"), "error: --ignore: unknown rule 'tee-ask'; did you mean 'tea-ask'?"),
        (("--extend-select", "é"), "error: --extend-select: unknown rule 'é'; choices: all, preview, "),
        (("--applied", "gestern"), "error: --applied: 'gestern' is not a date; write it as 2026-11-02"),
        (("--posting", "fehlt.md"), "error: --posting: fehlt.md: no such file or folder; check the name"),
        (("--config", "fehlt.toml"), "error: fehlt.toml: no such file or folder; check the name"),
        (("--isolated", "--config", "x.toml"), "error: --isolated: excludes --config; use one of them"),
    ],
)
def test_a_bad_flag_is_one_line_and_exit_code_2(args: tuple[str, ...], said: str):
    write("zoë.txt", CALL)
    result = check(*args)
    assert (result.exit_code, result.stdout) == (2, "")
    [line] = result.stderr.splitlines()
    assert line.startswith(said)


@pytest.mark.parametrize(
    "args", [("--sellect", "x"), ("--fail-on", "x"), ("--output-format", "x"), ("--stage", "x"), ("--color", "x")]
)
def test_bad_usage_is_exit_code_2(args: tuple[str, ...]):
    result = check(*args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: " in result.stderr


def test_hostile_names_are_cleaned_in_errors():
    result = check("fehlt\x1b[2J\u202e\n::error::.txt")
    assert result.stderr == "error: fehlt␛[2J<U+202E>␊::error::.txt: no such file or folder; check the name\n"


def test_a_failing_rule_is_an_error_of_that_draft_only(monkeypatch: pytest.MonkeyPatch):
    def failing(draft: sample.Draft) -> sample.Iterator[sample.Finding]:
        if "Zoë" in draft.text.text:
            raise ZeroDivisionError("Zoë\nteilt")
        yield sample.Finding(0, 2, "found")

    sample.use(monkeypatch, (sample.rule("zero", "tone", failing),))
    write("a.txt", CLEAR)
    write("b.txt", "Hallo Łukasz\n")
    result = check("--output-format", "concise")
    assert result.exit_code == 2
    assert result.stdout == "b.txt:1:1: warning: zero: found\n"
    assert result.stderr.startswith("error: a.txt: internal error: ZeroDivisionError (lint.py, line ")
    assert "Traceback" not in result.stderr
    assert "Zoë" not in result.stderr
    told = check("--verbose").stderr
    assert "note: a.txt: Traceback" in told
    assert "note: a.txt: ZeroDivisionError: Zoë" in told


def test_a_fault_outside_of_the_rules_is_an_error_that_quotes_nothing(monkeypatch: pytest.MonkeyPatch):
    def failing(report: object, look: object) -> Iterator[str]:
        raise ValueError("Liebe\x1b[31m Zoë")
        yield

    monkeypatch.setattr("outreach_lint.cli.FORMATS", {**FORMATS, "full": failing})
    write("a.txt", CLEAR)
    result = check()
    assert result.exit_code == 2
    assert re.fullmatch(
        r"error: internal error: ValueError \(streams\.py, line \d+\); report it with the output of --verbose\n",
        result.stderr,
    )
    assert "error: ValueError: Liebe␛[31m Zoë\n" in check("--verbose").stderr


def test_a_model_that_is_not_installed_is_named_once(monkeypatch: pytest.MonkeyPatch):
    from outreach_lint.language.model import ModelError

    def parsing(draft: sample.Draft) -> sample.Iterator[sample.Finding]:
        raise ModelError("the language model 'x' is not installed; pip install x")
        yield

    sample.use(monkeypatch, (sample.rule("parsing", "tone", parsing),))
    write("a.txt", CLEAR)
    write("b.txt", CLEAR)
    result = check()
    assert result.exit_code == 2
    assert result.stderr == "error: the language model 'x' is not installed; pip install x\n"


def test_one_run_uses_one_model():
    write("a/outreach-lint.toml", 'model = "en_core_web_md"')
    write("a/zoë.txt", CLEAR)
    write("zoë.txt", CLEAR)
    result = check()
    assert result.exit_code == 2
    assert result.stderr.startswith("error: model: one run uses one model, not en_core_web_md, the default; ")


# Which drafts


def test_excluded_drafts_are_linted_only_when_named():
    write("outreach-lint.toml", 'exclude = ["gesendet/**"]')
    write("gesendet/zoë.txt", CALL)
    write("neu.txt", CALL)
    assert len(concise(".")) == 1
    assert len(concise("gesendet/zoë.txt")) == 1
    assert len(concise("--isolated", ".")) == 2


def test_show_files_lists_the_drafts_and_stops():
    write("b/zoë.txt", CALL)
    write("a.eml", CALL)
    result = check("--show-files")
    assert (result.stdout, result.exit_code) == ("a.eml\nb/zoë.txt\n", 0)
    assert check("--show-files", ".", "b/zoë.txt", "leer").stdout.splitlines() == ["a.eml", "b/zoë.txt", "leer"]


@pytest.mark.parametrize(
    "args", [("-",), ("-", "--stdin-filename", "büro/zoë.txt"), ("--stdin-filename", "büro/zoë.txt")]
)
def test_standard_input_is_a_draft(args: tuple[str, ...]):
    result = check("--output-format", "concise", *args, stdin=CALL.encode())
    name = "büro/zoë.txt" if len(args) > 1 else "-"
    assert result.stdout == f"{name}:3:10: error: call-ask: asks for “a call”\n"


def test_the_name_of_standard_input_decides_its_config_and_how_it_is_read():
    write("büro/outreach-lint.toml", 'ignore = ["tea-ask"]\n[drafts."acmé.eml"]\nposting = "fehlt.md"')
    encoded = b"Subject: Zo=?utf-8?q?=C3=AB?=\nContent-Transfer-Encoding: quoted-printable\n\na =\ntea, a =\ncall?\n"
    result = check("--output-format", "concise", "--stdin-filename", "büro/zoë.eml", stdin=encoded)
    assert result.stdout.splitlines() == ["büro/zoë.eml:5:6: error: call-ask: asks for “a call”"]
    assert check("--stdin-filename", "büro/acmé.eml", stdin=encoded).exit_code == 2


def test_standard_input_beside_files():
    write("zoë.txt", TEA)
    lines = check("--output-format", "concise", "zoë.txt", "-", stdin=CALL.encode()).stdout.splitlines()
    assert [line.split(":")[0] for line in lines] == ["-", "zoë.txt"]


# Settings


def test_flags_select_rules():
    write("outreach-lint.toml", 'ignore = ["coffee"]')
    write("zoë.txt", CALL + TEA + COFFEE + "ring me")

    def found(*args: str) -> list[str]:
        return [line.split(": ")[2] for line in concise(*args)]

    assert found() == ["call-ask"]
    assert found("--extend-select", "tea-ask, preview") == ["call-ask", "tea-ask", "phone-reply"]
    assert found("--select", "coffee", "--select", "phone-reply") == ["tea-ask", "coffee-ask", "phone-reply"]
    assert found("--ignore", "call-ask") == []
    assert found("--isolated") == ["call-ask", "tea-ask", "coffee-ask"]


def test_a_config_can_be_named():
    write("outreach-lint.toml", "kaputt")
    write("fern/meine.toml", 'select = ["tea-ask"]\n[severity]\ntea-ask = "error"')
    write("zoë.txt", CALL + TEA)
    assert concise("--config", "fern/meine.toml") == ["zoë.txt:6:1: error: tea-ask: asks for “a tea”"]


def test_context_comes_from_flags(monkeypatch: pytest.MonkeyPatch):
    seen = []

    def looking(draft: sample.Draft) -> sample.Iterator[sample.Finding]:
        seen.append(draft.context)
        yield from ()

    sample.use(monkeypatch, (sample.rule("looking", "tone", looking),))
    write("outreach-lint.toml", '[drafts."zoë.txt"]\ncompany = "Nein"\nrecipient = "Zoë"')
    write("zoë.txt", CLEAR)
    write("anzeige.md", "Wir suchen …")
    check(
        *("--company", "Acmé", "--applied", "2026-11-02", "--stage", "follow-up", "--employer-domain", "telecom"),
        *("--profile", "inmail", "--posting", "anzeige.md", "zoë.txt"),
    )
    [context] = seen
    assert (context.company, context.recipient, str(context.applied)) == ("Acmé", "Zoë", "2026-11-02")
    assert (context.stage, context.employer_domain, context.profile) == ("follow-up", "telecom", "inmail")
    assert (context.posting.path, context.posting.text) == ("anzeige.md", "Wir suchen …")


# Output


def test_json_of_no_findings_is_an_empty_array():
    write("zoë.txt", CLEAR)
    assert check("--output-format", "json").stdout == "[]\n"


def test_json_is_valid_whatever_the_drafts():
    write("zoë.txt", CALL)
    write("é\n.txt", TEA)
    found = json.loads(check("--output-format", "json").stdout)
    assert [one["path"] for one in found] == ["zoë.txt", "é\n.txt"]


def test_statistics_stand_in_place_of_the_findings():
    write("zoë.txt", "Hi Zoë,\n\nCould you tell me which oven the Łódź bakery uses, or a call?\n")
    write("größe.txt", CALL)
    result = check("--statistics", "--stage", "reply")
    lines = result.stdout.splitlines()
    assert result.exit_code == 1
    assert lines[1].split() == ["call-ask", "2", "0", "0", "2", "0", "0"]
    assert [line.split()[:4] for line in lines[4:6]] == [
        ["größe.txt", "reply", "(stated)", "3"],
        ["zoë.txt", "reply", "(stated)", "13"],
    ]
    assert json.loads(check("--statistics", "--output-format", "json").stdout)["drafts"][0]["stage"] == "first"


def test_an_output_file_takes_the_findings():
    write("zoë.txt", CALL)
    result = check("--output-format", "concise", "--output-file", "funde.txt", env={"FORCE_COLOR": "1"})
    assert (result.stdout, result.exit_code) == ("", 1)
    assert Path("funde.txt").read_bytes().decode() == "zoë.txt:3:10: error: call-ask: asks for “a call”\n"


def test_an_output_file_that_cannot_be_written_is_an_error():
    write("zoë.txt", CALL)
    result = check("--output-file", "fehlt/funde.txt")
    assert result.exit_code == 2
    assert result.stderr == (
        "error: fehlt/funde.txt: cannot be written: No such file or directory; name another file\n"
    )


def test_colour_is_for_terminals_and_for_who_asks():
    write("zoë.txt", CALL)
    assert "\x1b" not in check("zoë.txt", "fehlt").output
    assert "\x1b[1;31merror\x1b[0m" in check("--color", "always").stdout
    assert "\x1b[1;31merror\x1b[0m" in check("fehlt", env={"FORCE_COLOR": "1"}).stderr
    assert "\x1b" not in check(env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).output
    assert "\x1b" not in check("--color", "never", env={"FORCE_COLOR": "1"}).stdout


@pytest.mark.parametrize("name", ["full", "concise", "json", "sarif", "junit", "html"])
def test_no_line_is_a_command_of_github_actions(name: str):
    write("::warning::zoë.txt", f"::add-mask::Zoë\n\n##[error]a coffee\n::error:: {CALL}")
    result = check("--output-format", name, "::warning::zoë.txt", "##[group]fehlt", env={"GITHUB_ACTIONS": "true"})
    assert "coffee-ask" in result.stdout
    for line in result.output.splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line


def test_github_formats_commands_are_left_to_github_actions():
    write("zoë.txt", f"##[error]Zoë\n\n::add-mask::x\n{CALL}")
    result = check("--output-format", "github", "zoë.txt", "fehlt.txt", env={"GITHUB_ACTIONS": "true"})
    assert result.exit_code == 2
    assert result.stdout.splitlines() == [
        "::error file=fehlt.txt::no such file or folder; check the name",
        "::error title=call-ask,file=zoë.txt,line=6,endLine=6,col=10,endColumn=16::"
        "asks for “a call”%0ALeave out the call-ask.",
    ]


def test_every_format_can_be_chosen():
    from outreach_lint.output import FORMATS

    [option] = [one for one in cli.check.params if one.name == "format_name"]
    assert list(option.type.choices) == list(FORMATS)
    write("zoë.txt", CALL)
    for name in FORMATS:
        assert check("--output-format", name, "--output-file", f"out.{name}", "zoë.txt").exit_code == 1
        assert Path(f"out.{name}").read_bytes().endswith(b"\n")
        assert "call-ask" in Path(f"out.{name}").read_text("utf-8")


def test_columns_can_be_counted_for_an_editor():
    write("zoë.txt", CALL)
    assert [concise("--column-unit", unit)[0].split(":")[2] for unit in ("codepoint", "utf16", "byte")] == [
        "10",
        "12",
        "18",
    ]


def test_sarif_quotes_the_drafts_only_if_asked():
    write("zoë.txt", CALL)
    assert "a call" not in check("--output-format", "sarif").stdout
    assert "a call" in check("--output-format", "sarif", "--quote-drafts").stdout


def test_the_html_report_measures_every_draft():
    write("zoë.txt", CALL)
    write("größe.txt", CLEAR)
    text = check("--output-format", "html").stdout
    assert text.count("<article") == 2
    assert "<dt>Words</dt><dd>3</dd>" in text


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (
            ("--statistics", "--output-format", "html"),
            "--statistics: there are none as html; choose full, concise, json",
        ),
        (("--column-unit", "byte", "--output-format", "json"), "--column-unit: is for full and concise; json has"),
        (("--quote-drafts",), "--quote-drafts: is for sarif; full quotes them anyway"),
        (("--column-unit", "é"), "Invalid value for '--column-unit'"),
    ],
)
def test_options_that_a_format_has_no_use_for_are_refused(args: tuple[str, ...], said: str):
    write("zoë.txt", CALL)
    result = check(*args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_terminal_without_unicode_gets_escapes():
    write("zoë.txt", CALL)
    result = subprocess.run(
        [sys.executable, "-m", "outreach_lint", "check", "fehlt-zoë-👋🏽.txt"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert result.returncode == 2
    assert b"fehlt-zo\\xeb-\\U0001f44b" in result.stderr
    assert b"Traceback" not in result.stderr


def test_verbose_says_what_was_read_how():
    write("outreach-lint.toml", "")
    write("zoë.txt", "Hi Zoë – Größe".encode("cp1252"))
    result = check("--verbose")
    assert "note: zoë.txt: is not UTF-8; read as Windows-1252\n" in result.stderr
    assert f"note: zoë.txt: settings from {Path('outreach-lint.toml')}\n" in result.stderr
    assert "Windows" not in check().stderr


def test_progress_is_shown_on_a_terminal_after_a_while(monkeypatch: pytest.MonkeyPatch):
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stderr", Terminal())
    assert list(progress.showing_progress(["ä", "ö", "ü"], 3, wanted=True)) == ["ä", "ö", "ü"]
    assert sys.stderr.getvalue() == ""
    monkeypatch.setattr(progress, "PATIENCE", -1)
    assert list(progress.showing_progress(["ä", "ö", "ü"], 3, wanted=False)) == ["ä", "ö", "ü"]
    assert sys.stderr.getvalue() == ""
    for item in progress.showing_progress(["ä", "ö", "ü"], 3, wanted=True):
        time.sleep(0.02 * (item == "ö"))
    assert "Linting" in sys.stderr.getvalue()


@pytest.mark.parametrize(
    "args",
    [[], ["--output-format", "sarif"], ["--statistics"], ["--output-file", "ö.txt"], ["--diff", "--unsafe-fixes"]],
)
def test_a_run_holds_a_few_drafts_however_many_there_are(args: list[str], monkeypatch: pytest.MonkeyPatch):
    alive: WeakSet[Source] = WeakSet()
    held: list[int] = []
    made = run_of_drafts._outcome

    def outcome(*given: Any) -> Any:
        gc.collect()
        held.append(len(alive))
        found = made(*given)
        if isinstance(found, Linted):
            alive.add(found.source)
        return found

    monkeypatch.setattr(run_of_drafts, "_outcome", outcome)
    for number in range(60):
        write(f"entwürfe/zoë-{number}.txt", CALL)
    for _ in ("looked at", "known from an earlier run"):
        held.clear()
        assert check("--isolated", "--cache-dir", "cache", *args, "entwürfe").exit_code == 1
        assert len(held) == 120  # one look at each draft before the first is judged
        assert max(held) <= 3


def test_findings_are_seen_on_a_terminal_while_other_drafts_are_worked_on():
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    writer = Writer(terminal)

    def lines() -> Iterator[str]:
        yield "zoë.txt"
        assert terminal.getvalue() == ""
        writer.show()
        assert terminal.getvalue() == "zoë.txt\n"
        yield "łukasz.txt"

    writer.write(lines())
    assert terminal.getvalue() == "zoë.txt\nłukasz.txt\n"


def test_a_draft_on_standard_input_is_given_back_only_if_it_is_to_be_mended():
    mended = check("--fix", "--unsafe-fixes", "-", stdin=CALL)
    assert mended.stdout == CALL.replace("a call", "a question")
    assert check("--fix", "--unsafe-fixes", "--diff", "-", stdin=CALL).stdout.startswith("--- -")
    assert check("--fix", "--unsafe-fixes", "--add-ignores", "-", stdin=CALL).stdout == ""


# Ending


@pytest.mark.parametrize(("args", "code"), [(("check", "zoë.txt"), 0), (("rule", "--all"), 0), (("check", "fehlt"), 2)])
@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_closed_pipe_ends_it_quietly(args: tuple[str, ...], code: int, stream: str):
    write("zoë.txt", CLEAR)
    reader, writer = os.pipe()
    os.close(reader)
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, stream: writer}
    process = subprocess.Popen(
        [sys.executable, "-m", "outreach_lint", *args, *(["--exit-zero"] if "check" in args else [])],
        **streams,
    )
    os.close(writer)
    out, err = process.communicate()
    assert process.returncode == code
    assert b"Traceback" not in (out or b"") + (err or b"")
    assert b"Broken" not in (out or b"") + (err or b"")


# The other commands


def test_rule_lists_the_rules():
    result = run("rule")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "body-length  warning  Flags body length.",
        "call-ask     error    Flags call ask.",
        "phone-reply  warning  Flags phone reply. (preview)",
        "coffee-ask   info     Flags coffee ask.",
        "tea-ask      warning  Flags tea ask.",
    ]


def test_rule_shows_a_page_with_the_options():
    assert run("rule", "body-length").stdout == (
        "# body-length\n"
        "\n"
        "Family concision, severity warning.\n"
        "\n"
        "Flags body length.\n"
        "\n"
        "## Why\n"
        "It costs the reader time.\n"
        "\n"
        "## Options\n"
        "\n"
        "name       type                default  what it is\n"
        "max-words  whole number        125      The most words that a body may have.\n"
        "ratio      number              0.5      How much may be filler.\n"
        "strict     true or false       false    Count the signature too.\n"
        "allow      strings             []       Words that do not count.\n"
        'unit       "words" or "lines"  "words"  What is counted.\n'
        'title      string              "Länge"  The name of it.\n'
    )


def test_rule_shows_all_pages():
    result = run("rule", "--all")
    assert [line for line in result.stdout.splitlines() if line.startswith("# ")] == [
        f"# {r.name}" for r in sample.RULES
    ]
    assert run("rule", "--all", "tea-ask").exit_code == 2


def test_rule_speaks_json():
    one = json.loads(run("rule", "body-length", "--output-format", "json").stdout)
    assert one["name"], one["severity"] == ("body-length", "warning")
    assert one["summary"] == "Flags body length."
    assert one["options"][0] == {
        "name": "max-words",
        "type": "whole number",
        "default": 125,
        "description": "The most words that a body may have.",
    }
    every = json.loads(run("rule", "--output-format", "json").stdout)
    assert every == json.loads(run("rule", "--all", "--output-format", "json").stdout)
    assert [rule["name"] for rule in every] == [rule.name for rule in sample.RULES]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "cofee-ask",
            "error: unknown rule 'cofee-ask'; did you mean 'coffee-ask'? choices: the rules that `outreach-lint ",
        ),
        ("coffee", "error: 'coffee' is a family; its rules: coffee-ask, tea-ask\n"),
        ("é", "error: unknown rule 'é'; choices: the rules that `outreach-lint rule` lists\n"),
    ],
)
def test_an_unknown_rule_has_no_page(name: str, said: str):
    result = run("rule", name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(said)


def test_config_shows_the_settings_of_a_draft_as_a_config():
    write(
        "outreach-lint.toml",
        'select = ["coffee", "body-length"]\nfail-on = "never"\nmodel = "en_core_web_md"\n'
        '[severity]\ncoffee = "error"\n[rules.body-length]\nmax-words = 90\n[drafts."acmé/*"]\n'
        'company = "Acmé \\"A\\" 👋🏽"\napplied = 2026-11-02\nstage = "first"\n',
    )
    Path("acmé").mkdir()
    result = run("config", "acmé/zoë.txt")
    assert result.exit_code == 0
    assert result.stdout == (
        "# from outreach-lint.toml\n"
        "select = [\n"
        '  "body-length",\n'
        '  "coffee-ask",\n'
        '  "tea-ask",\n'
        "]\n"
        'fail-on = "never"\n'
        "max-characters = 200000\n"
        'model = "en_core_web_md"\n'
        "\n"
        "[severity]\n"
        'coffee-ask = "error"\n'
        'tea-ask = "error"\n'
        "\n"
        "[rules.body-length]\n"
        "max-words = 90\n"
        "ratio = 0.5\n"
        "strict = false\n"
        "allow = []\n"
        'unit = "words"\n'
        'title = "Länge"\n'
        "\n"
        "[context]\n"
        'company = "Acmé \\"A\\" 👋🏽"\n'
        "applied = 2026-11-02\n"
        'stage = "first"\n'
        'profile = "email"\n'
    )
    assert run("config", "acmé").stdout == result.stdout
    write("wieder.toml", result.stdout)
    again = run("config", "--config", "wieder.toml", "acmé/zoë.txt")
    assert again.stdout == result.stdout.replace("outreach-lint.toml", "wieder.toml")


def test_config_without_a_config_shows_the_defaults():
    result = run("config", "--isolated")
    assert result.stdout.startswith("# no config file: the defaults\nselect = [\n")
    assert '[context]\nprofile = "email"\n' in result.stdout


def test_a_bad_config_is_an_error_of_the_config_command_too():
    write("outreach-lint.toml", "é")
    result = run("config")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("error: outreach-lint.toml: line 1, column 1: ")


@pytest.mark.parametrize("flag", ["-h", "--help"])
@pytest.mark.parametrize("command", [(), ("check",), ("rule",), ("config",)])
def test_help_is_there(command: tuple[str, ...], flag: str):
    result = run(*command, flag)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Usage: ")


def test_the_version():
    assert run("--version").stdout == f"outreach-lint, version {outreach_lint.__version__}\n"


@pytest.mark.parametrize(
    "args", [["rule"], ["rule", "--all"], ["config"], ["--version"], ["--help"], ["check", "--help"]]
)
def test_what_lints_nothing_loads_no_language_and_no_paint(args: list[str]):
    script = (
        "import sys\n"
        "from outreach_lint.cli import main\n"
        f"main({args!r}, standalone_mode=False)\n"
        "heavy = {'spacy', 'numpy', 'textstat', 'nltk', 'rich', 'thinc'} & sys.modules.keys()\n"
        "assert not heavy, heavy\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
