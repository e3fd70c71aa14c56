from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sample

import outreach_lint
from outreach_lint import (
    ConfigError,
    Context,
    Diagnostic,
    Profile,
    Settings,
    Severity,
    UnreadableDraft,
    lint_file,
    lint_text,
)


@pytest.fixture(autouse=True)
def _tiny_rules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sample.use(monkeypatch, sample.RULES)
    monkeypatch.chdir(tmp_path)


TEXT = "Hi Zoë,\r\n\r\nGrüße 👋🏽 a\r\ncoffee oder a tea?\r\n"


def test_a_text_is_linted_with_offsets_into_that_text():
    found = lint_text(TEXT)
    assert [(TEXT[one.start : one.end], one.rule, one.severity) for one in found] == [
        ("a\r\ncoffee", "coffee-ask", Severity.INFO),
        ("a tea", "tea-ask", Severity.WARNING),
    ]
    assert all(isinstance(one, Diagnostic) for one in found)


def test_a_byte_order_mark_in_a_text_shifts_nothing():
    text = "\ufeff" + TEXT
    assert [text[one.start : one.end] for one in lint_text(text)] == ["a\r\ncoffee", "a tea"]


def test_the_suffix_of_the_path_says_how_to_read_the_text():
    text = "Subject: Hi\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe, a =\ntea?\n"
    assert [text[one.start : one.end] for one in lint_text(text, path="zoë.eml")] == ["a =\ntea"]


def test_a_text_is_linted_without_any_config_and_with_the_given_settings():
    Path("outreach-lint.toml").write_text("kaputt")
    assert len(lint_text(TEXT)) == 2
    rules = tuple(rule for rule in sample.RULES if rule.name == "tea-ask")
    assert [one.rule for one in lint_text(TEXT, settings=Settings(rules=rules))] == ["tea-ask"]


def test_settings_carry_the_context():
    seen = []

    def looking(draft: sample.Draft) -> sample.Iterator[sample.Finding]:
        seen.append(draft.context)
        yield from ()

    context = Context(company="Acmé", profile=Profile.INMAIL)
    lint_text(TEXT, settings=Settings(rules=(sample.rule("looking", "tone", looking),), context=context))
    assert seen == [context]


def test_a_file_is_linted_with_the_nearest_config():
    Path("zoë.txt").write_bytes(TEXT.encode())
    assert [one.rule for one in lint_file("zoë.txt")] == ["coffee-ask", "tea-ask"]
    Path("outreach-lint.toml").write_text('ignore = ["tea-ask"]\n[severity]\ncoffee = "error"')
    assert [(one.rule, one.severity) for one in lint_file(Path("zoë.txt"))] == [("coffee-ask", Severity.ERROR)]
    assert len(lint_file("zoë.txt", settings=Settings())) == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_offsets_are_those_of_the_text_as_an_editor_shows_it(encoding: str):
    text = TEXT.replace("👋🏽", "–")
    Path("zoë.txt").write_bytes(text.encode(encoding))
    assert [text[one.start : one.end] for one in lint_file("zoë.txt")] == ["a\r\ncoffee", "a tea"]


def test_what_cannot_be_linted_raises():
    with pytest.raises(UnreadableDraft, match="no such file"):
        lint_file("fehlt.txt")
    with pytest.raises(UnreadableDraft, match="empty"):
        lint_text("")
    Path("zoë.txt").write_text(TEXT, "utf-8")
    Path("outreach-lint.toml").write_text("é", "utf-8")
    with pytest.raises(ConfigError, match="line 1"):
        lint_file("zoë.txt")


def test_linting_prints_nothing(capsys: pytest.CaptureFixture[str]):
    lint_text(TEXT)
    assert capsys.readouterr() == ("", "")


def test_every_public_name_is_there():
    for name in outreach_lint.__all__:
        assert getattr(outreach_lint, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'lint_texts'"):
        outreach_lint.lint_texts  # noqa: B018


def test_importing_the_package_is_cheap():
    script = (
        "import sys, outreach_lint; print(sorted(name for name in sys.modules if name.startswith('outreach_lint')))"
    )
    source = str(Path(outreach_lint.__file__).parents[1])
    result = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {source!r})\n{script}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == "['outreach_lint']\n"
