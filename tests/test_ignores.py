from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sample
from click.testing import CliRunner

from outreach_lint import cli
from outreach_lint.config import Config
from outreach_lint.ignores import NAME, folded
from outreach_lint.server import ignoring

if TYPE_CHECKING:
    from click.testing import Result

CALL = "Hi Zoë,\n\nGrüße 👋🏽 a quick call?\n"
TEA = "Hi Zoë,\n\na tea?\n"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sample.use(monkeypatch, sample.RULES)


def check(*args: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli.main, ["check", "--output-format", "concise", *args], input=stdin)


def found(*args: str) -> list[str]:
    """The paths, rules and, of an ignore file, the messages."""
    lines = [line.split(": ", 3) for line in check(*args).stdout.splitlines()]
    return [f"{place.split(':')[0]} {rule}" for place, _, rule, *_ in lines]


def write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, "utf-8")


def ignore(*entries: str, path: str = NAME) -> None:
    """An ignore file of entries, each `file rule text`."""
    blocks = []
    for entry in entries:
        file, rule, *text = entry.split(" ", 2)
        said = f'text = "{text[0]}"\n' if text else ""
        blocks.append(f'[[ignore]]\nfile = "{file}"\nrule = "{rule}"\n{said}reason = "so ist es"\n')
    write(path, "\n".join(blocks))


# What an entry lets stand


def test_an_entry_lets_a_rule_stand_on_some_words_in_a_file():
    write("zoë.txt", CALL + TEA)
    write("inês.txt", CALL)
    ignore("zoë.txt call-ask a quick call")
    assert found() == ["inês.txt call-ask", "zoë.txt tea-ask"]


def test_an_entry_without_words_lets_all_findings_of_its_rule_stand():
    write("zoë.txt", CALL + "Oder a call?\n")
    ignore("zoë.txt call-ask")
    assert found() == []


def test_a_glob_is_about_several_files():
    write("acmé/zoë.txt", CALL)
    write("acmé/alt/inês.txt", CALL)
    write("fern/zoë.txt", CALL)
    ignore("acmé/** call-ask")
    assert found() == ["fern/zoë.txt call-ask"]


def test_a_path_is_about_one_file_only():
    write("zoë.txt", CALL)
    write("alt/zoë.txt", CALL)
    ignore("zoë.txt call-ask")
    assert found() == ["alt/zoë.txt call-ask"]


@pytest.mark.parametrize(
    "text",
    [
        "Hi Zoë,\n\nVorher etwas.\n\nUnd dann a quick call?\n",
        "Hi Zoë,\n\nGrüße 👋🏽 a\nquick\ncall?\n",
        "Hi Zoë,\r\n\r\n> Wann?\r\n\r\na quick  call?\r\n",
    ],
)
def test_an_entry_survives_text_that_is_moved_or_wrapped_anew(text: str):
    write("zoë.txt", text)
    ignore("zoë.txt call-ask a quick call")
    assert found() == []


def test_an_entry_survives_another_encoding():
    write("zoë.eml", "Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe, a quick =\ncall?\n")
    ignore("zoë.eml call-ask a quick call")
    assert found() == []


def test_an_entry_dies_with_its_words():
    write("zoë.txt", CALL.replace("quick call", "call"))
    ignore("zoë.txt call-ask a quick call")
    assert found() == ["zoë.txt call-ask", f"{NAME} unused-ignore"]


def test_words_are_compared_without_case_breaks_and_curly_marks():
    assert folded("It’s  a\n“Łódź” CALL") == folded('it\'s a "łódź" call')


def test_ignores_can_be_left_out():
    write("zoë.txt", CALL)
    ignore("zoë.txt call-ask", "zoë.txt tea-ask")
    assert found("--no-ignores") == ["zoë.txt call-ask"]
    assert found("--isolated") == ["zoë.txt call-ask"]


def test_the_ignore_file_lies_beside_the_config_or_above_the_draft():
    write("büro/outreach-lint.toml", "")
    write("büro/acmé/zoë.txt", CALL)
    ignore("büro/acmé/zoë.txt call-ask")
    assert found() == ["büro/acmé/zoë.txt call-ask"]
    ignore("acmé/zoë.txt call-ask", path=f"büro/{NAME}")
    assert found() == []
    Path("büro/outreach-lint.toml").unlink()
    assert found() == []


# What is wrong with an ignore file


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kaputt\n", "line 1, column 7"),
        ("[[ignore]]\nfile = 'zoë.txt'", "ignore.1: has no rule; add it"),
        ("[[ignore]]\nfile = 'z'\nrule = 'cal-ask'", "ignore.1.rule: unknown rule 'cal-ask'; did you mean 'call-ask'?"),
        ("[[ignore]]\nfile = 'z'\nrule = 3", "ignore.1.rule: must be a string, not a whole number"),
        ("[[ignore]]\nfile = 'z'\nrule = 'call-ask'\nwords = ''", "ignore.1: unknown setting 'words'"),
        ("[[ignores]]\n", "unknown setting 'ignores'; did you mean 'ignore'?"),
        ("ignore = 3", "ignore: must be tables"),
    ],
)
def test_a_bad_ignore_file_is_an_error_that_names_the_place(text: str, said: str):
    write("zoë.txt", CALL)
    write(NAME, text)
    result = check()
    assert result.exit_code == 2
    assert f"error: {NAME}: {said}" in result.stderr


def test_an_entry_that_lets_nothing_stand_is_a_note_at_its_place():
    write("zoë.txt", TEA)
    ignore("zoë.txt tea-ask", "zoë.txt call-ask a call", "weg.txt tea-ask")
    result = check()
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        f"{NAME}:6:1: info: unused-ignore: Lets nothing stand: call-ask on “a call”",
        f"{NAME}:12:1: info: unused-ignore: Lets nothing stand: tea-ask",
    ]


def test_nothing_is_said_of_entries_whose_drafts_or_rules_were_not_looked_at():
    write("zoë.txt", TEA)
    write("inês.txt", TEA)
    ignore("zoë.txt tea-ask", "inês.txt call-ask", "*.txt coffee-ask", "zoë.txt coffee-ask")
    assert found("zoë.txt", "--ignore", "coffee-ask") == []
    assert found("zoë.txt") == [f"{NAME} unused-ignore"]
    assert found() == ["inês.txt tea-ask", *[f"{NAME} unused-ignore"] * 3]


# Recording


def test_all_that_is_found_is_recorded_and_then_stands():
    write("acmé/zoë.txt", CALL + TEA)
    write("größe.txt", TEA)
    result = check("--add-ignores")
    assert (result.exit_code, result.stdout) == (0, "")
    assert f"note: {NAME}: lets stand what was found" in result.stderr
    assert found() == []
    written = Path(NAME).read_text("utf-8")
    assert written.startswith("# Findings that outreach-lint lets stand.")
    assert 'file = "acmé/zoë.txt"\nrule = "call-ask"\ntext = "a quick call"\nreason = "recorded on ' in written


def test_recording_adds_to_what_is_there_and_keeps_comments():
    write("zoë.txt", CALL + TEA)
    write(NAME, '# meins\n[[ignore]] # hier\nfile = "zoë.txt"\nrule = "tea-ask"\n')
    check("--add-ignores")
    written = Path(NAME).read_text("utf-8")
    assert written.startswith('# meins\n[[ignore]] # hier\nfile = "zoë.txt"\nrule = "tea-ask"\n\n[[ignore]]\n')
    assert written.count("tea-ask") == 1
    assert found() == []


def test_recording_where_nothing_is_found_writes_nothing():
    write("zoë.txt", "Hi Zoë,\n\nGrüße.\n")
    assert check("--add-ignores").exit_code == 0
    assert not Path(NAME).exists()


def test_names_with_signs_of_globs_and_of_toml_are_recorded_as_they_are():
    write('a[1] "b"*.txt', TEA)
    write("a1.txt", TEA)
    write('größe/a[1] "b"*.txt', TEA)
    check("--add-ignores", 'a[1] "b"*.txt')
    assert found() == ["a1.txt tea-ask", 'größe/a[1] "b"*.txt tea-ask']


def test_an_editor_records_names_with_signs_of_globs_as_they_are(monkeypatch: pytest.MonkeyPatch):
    for path in ("*é.txt", "größe/*é.txt", "zoé.txt"):
        write(path, TEA)
    monkeypatch.setattr(ignoring, "rules", lambda: sample.RULES)
    assert ignoring.ignored(Config(), Path("*é.txt"), "tea-ask", None) == ""
    assert found() == ["größe/*é.txt tea-ask", "zoé.txt tea-ask"]
