"""What holds of config and ignore files for any text."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path, PurePath

import pytest
import sample
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from strategies import ANY_TEXT, PROSE

from outreach_lint.config import load
from outreach_lint.ignores import NAME, Ignore, IgnoreFile, extended, folded, glob_of, ignore_file
from outreach_lint.values import ConfigError, Place

FILES = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

SETTINGS = [
    'select = ["all"]',
    'ignore = ["coffee", "é"]',
    'extend-select = ["preview"]',
    'fail-on = "warning"',
    'exclude = ["größe/**", "*.md"]',
    "max-characters = 200_000",
    "max-findings = 3",
    'model = "x"',
    "[severity]",
    'coffee = "error"',
    "[rules.body-length]",
    "max-words = 12",
    "ratio = 0.5",
    "strict = true",
    'allow = ["Zoë"]',
    'unit = "lines"',
    "[per-file-ignores]",
    '"acmé/*" = ["tea-ask"]',
    "[context]",
    'stage = "first"',
    'employer-domain = "coffee"',
    'profile = "inmail"',
    '[drafts."acmé/*"]',
    'company = "Größe"',
    'posting = "acmé.md"',
    "applied = 2026-11-02",
    'recipient = "Zoë Lee"',
    "[tool.outreach-lint]",
    "[[ignore]]",
    'file = "zoë.txt"',
    'rule = "tea-ask"',
    'text = "ein Tee"',
    'reason = "é"',
    "",
]
VALUES = st.sampled_from(
    (
        "é",
        "[",
        "]",
        '"',
        "'",
        "=",
        "\n",
        ".",
        "{a = 1}",
        "[[",
        "nan",
        "-1",
        "0",
        "1e9",
        "9" * 5000,
        "0x" + "f" * 5000,
        "true",
        "[]",
        '[""]',
        '["[z-a]"]',
        '["[a--é]", "[!", "**é**/?"]',
        "2026-99-99",
        "2026-11-02T10:00:00Z",
        '"\\ud800"',
        '"\\u0000"',
        "[" * 2000,
        "#",
        "\t",
        '""',
        "\0",
        "a." * 3000 + "b = 1",
        '"""',
        "inf",
        "07:00:00",
        "é" * 3000,
    )
)


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """Config files that are nearly right: lines of real ones, with values of every kind in their places."""
    lines = draw(st.lists(st.sampled_from(SETTINGS), max_size=8))
    for _ in range(draw(st.integers(0, 3))):
        if lines:
            at = draw(st.integers(0, len(lines) - 1))
            key, sign, value = lines[at].partition(" = ")
            new = draw(VALUES | st.text(max_size=5))
            lines[at] = draw(st.sampled_from([f"{key}{sign}{new}", f"{new}{sign}{value}", f"{key} = [{value}, {new}]"]))
    text = "\n".join(lines).encode("utf-8", "surrogatepass")
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.sampled_from([b"", b"", b"", b"\xff", b"\xef\xbb\xbf", b"\r"])) + text[at:]


DOCUMENTS = documents() | st.text().map(str.encode) | st.binary(max_size=60)


@pytest.fixture(autouse=True)
def _tiny_rules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("outreach_lint.rule.rules", lambda: sample.RULES)
    monkeypatch.setattr("outreach_lint.config.rules", lambda: sample.RULES)
    monkeypatch.chdir(tmp_path)


@FILES
@given(DOCUMENTS, st.sampled_from(["outreach-lint.toml", "pyproject.toml"]))
def test_any_file_is_a_config_or_an_error_of_one_line_that_says_where(raw: bytes, name: str) -> None:
    Path(name).write_bytes(raw)
    complaint = ""
    try:
        config = load(Path(name))
        config.settings(Path("acmé/zoë.txt"))
        config.excludes(Path("acmé/zoë.txt"))
    except ConfigError as error:
        complaint = str(error)
    assert says_where(complaint, raw, name) if complaint else is_toml(raw)


def says_where(complaint: str, raw: bytes, name: str) -> bool:
    """Whether an error names the file, and the line of what is no TOML or the key of what is no setting."""
    head, _, rest = complaint.partition(": ")
    line = re.match(r"line (\d+)", rest)
    size = len(re.split(b"\r\n|\n|\r", raw))
    return (
        head.startswith((name, "acmé"))
        and complaint.isprintable()
        and len(complaint) < 1000
        and (line is None or 0 < int(line[1]) <= size)
        and (line is not None or is_toml(raw) or rest.startswith(("brackets", "no [tool", "a whole")))
    )


def is_toml(raw: bytes) -> bool:
    try:
        tomllib.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return False
    return True


# Ignore files

RULES = [rule.name for rule in sample.RULES]
WORDS = PROSE | st.text(max_size=60)
ENTRIES = st.builds(Ignore, WORDS, st.sampled_from(RULES), st.none() | WORDS, WORDS)


def ignored(text: bytes) -> IgnoreFile:
    Path(NAME).write_bytes(text)
    return ignore_file(Place(NAME), Path(NAME), RULES)


@FILES
@given(DOCUMENTS)
def test_any_file_is_an_ignore_file_or_an_error_of_one_line_that_says_where(raw: bytes) -> None:
    complaint = ""
    try:
        file = ignored(raw)
        assert all(0 <= entry.start <= len(file.text) for entry in file.entries)
        assert all(entry.covers(PurePath("acmé/zoë.txt")) in (True, False) for entry in file.entries)
    except ConfigError as error:
        complaint = str(error)
    assert says_where(complaint, raw, NAME) if complaint else is_toml(raw)


@FILES
@given(st.lists(ENTRIES, max_size=4), st.lists(ENTRIES, max_size=4))
def test_what_is_recorded_is_read_again_and_covers_its_file(before: list[Ignore], new: list[Ignore]) -> None:
    text = extended(extended("", before), new)
    entries = ignored(text.encode()).entries
    said = [(entry.file, entry.rule, entry.text, entry.reason) for entry in entries]
    wanted = [(one.file, one.rule, one.text, one.reason) for one in (*dict.fromkeys(before), *dict.fromkeys(new))]
    assert said == wanted
    assert all(text[entry.start :].startswith("[[ignore]]") for entry in entries)
    for entry in entries:
        assert entry.silences(entry.rule, entry.text or "")


@FILES
@given(ANY_TEXT, st.sampled_from([".", "acmé"]))
@example("*", "acmé")
@example("*", ".")
def test_what_is_recorded_of_a_file_covers_it_and_no_other_whatever_its_name(name: str, folder: str) -> None:
    path = PurePath(folder) / re.sub("[/\0]", "", f"é{name}")
    [entry] = ignored(extended("", [Ignore(glob_of(path.as_posix()), "tea-ask")]).encode()).entries
    assert entry.covers(path)
    assert not entry.covers(path.with_name(f"{path.name}é"))
    assert not entry.covers("größe" / path)


@given(ANY_TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
